// What staff and citizens do beside the matter itself: the operator makes an authority; a citizen changes name and address and
// has a receipt of what was paid; the authority writes to her; one who is absent has a deputy who takes the matter on.
// With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  antworten, anmelden, aufbauen, ausfuellen, brieftext, datum, dienstlichAnmelden, druecken, fehlerliste, HUND, mailVerweis, registrieren, text,
  ueberschrift, warten, wert,
} from './hilfe.mjs';
import { leute } from './lib.mjs';

const PASSWORT = 'Lampe Wolke Treppe Senf';
const buehne = aufbauen();
const form = (seite) => seite.locator('main');
/** A day so many days from now, where the authority is. */
const inTagen = (tage) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(Date.now() + tage * 86_400_000));

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let buerger;
    let amt;
    let email;
    let antrag;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      buerger = await buehne.person({ js });
    });
    after(async () => {
      await buerger?.schliessen();
      await amt?.schliessen();
    });

    schritt('K03: der Betrieb legt eine Behörde an, mit ihrer ersten Stelle und ihrer Administration', async () => {
      const betrieb = await buehne.person({ js });
      const { seite } = betrieb;
      const verband = `Verwaltungsverband Probe ${js ? 'Eins' : 'Zwei'}`;
      await dienstlichAnmelden(betrieb, leute.betrieb);
      await seite.goto('/leitstand/mandanten/neu');
      assert.equal(await ueberschrift(seite), 'Behörde anlegen');
      await ausfuellen(seite, { schluessel: '14625020', behoerde: 'Stadt Doppelt' });
      assert.equal(await druecken(seite, 'Behörde anlegen', { bereich: form(seite) }), 422);
      assert.ok((await fehlerliste(seite)).length >= 4, 'alles, was fehlt, steht in der Liste');
      assert.equal(await wert(seite, 'behoerde'), 'Stadt Doppelt');
      const angaben = {
        stelle: 'Bürgerbüro', strasse: 'Hauptstraße 1', plz: '02625', ort: 'Bautzen', name: 'Ada Amtsleiterin', email: `ada.${js}@neu.example`,
      };
      await ausfuellen(seite, angaben);
      assert.equal(await druecken(seite, 'Behörde anlegen', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /schon|bereits/, 'Bautzen gibt es schon');
      // A shared administration that the demonstration does not have, by its key of nine digits.
      await ausfuellen(seite, { schluessel: js ? '14625 0020' : '146260110', behoerde: verband });
      assert.equal(await druecken(seite, 'Behörde anlegen', { bereich: form(seite) }), 200);
      assert.match(await text(seite), new RegExp(verband));
      const behoerde = new URL(seite.url()).pathname;
      const einladung = await mailVerweis(seite, `ada.${js}@neu.example`, /\/amt\/einladung\?token=/);
      await seite.goto(`${behoerde}/administration`);
      assert.match(await text(seite), /Ada Amtsleiterin.*eingeladen, Link gilt bis/);
      await seite.goto(einladung);
      assert.equal(await ueberschrift(seite), 'Dienstkonto einrichten');
      await betrieb.schliessen();
    });

    schritt('K01: Name und E-Mail-Adresse ändern: falsches Passwort, Link an die neue Adresse, nur sie gilt dann', async () => {
      const { seite } = buerger;
      const alt = await registrieren(buerger);
      await seite.goto('/konto/kontakt');
      await ausfuellen(seite, { name: '' });
      assert.equal(await druecken(seite, 'Name speichern', { bereich: form(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 1);
      await ausfuellen(seite, { name: 'Wanda Próbe-Nowak' });
      await druecken(seite, 'Name speichern', { bereich: form(seite) });
      assert.match(await text(seite), /Ihr Name ist geändert/);
      assert.equal(await wert(seite, 'name'), 'Wanda Próbe-Nowak');
      email = `neu.${alt}`;
      await ausfuellen(seite, { email, passwort: 'falsch falsch falsch' });
      assert.equal(await druecken(seite, 'Link senden', { bereich: form(seite) }), 422);
      assert.equal(await wert(seite, 'email'), email, 'die neue Adresse steht noch da');
      assert.equal(await wert(seite, 'passwort'), '', 'das Passwort nicht');
      await ausfuellen(seite, { passwort: PASSWORT });
      await druecken(seite, 'Link senden', { bereich: form(seite) });
      assert.match(await text(seite), /Bis dahin gilt die bisherige Adresse/);
      await seite.goto(await mailVerweis(seite, email, /\/konto\/email-bestaetigen/));
      await druecken(seite, 'Adresse bestätigen', { bereich: form(seite) });
      assert.match(await text(seite), /Ihre neue E-Mail-Adresse gilt/);
      await druecken(seite, 'Abmelden');
      await seite.goto('/anmelden');
      assert.equal(await anmelden(seite, alt, PASSWORT), 422, 'die alte Adresse meldet niemanden mehr an');
      await anmelden(seite, email, PASSWORT);
      await seite.goto('/konto/kontakt');
      assert.match(await text(seite), new RegExp(email.replaceAll('.', '\\.')));
    });

    schritt('A05: nach der Zahlung liegt eine Quittung im Vorgang', async () => {
      const { seite } = buerger;
      await seite.goto('/leistung/hundesteuer-anmelden?ort=14625020');
      await druecken(seite, 'Antrag online beginnen');
      antrag = await antworten(seite, HUND);
      await druecken(seite, 'Verbindlich absenden', { bereich: form(seite) });
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0, 'die Zahlung');
      await druecken(seite, 'Jetzt bezahlen');
      const betrag = /Betrag (\d+,\d\d) €/.exec(await text(seite))[1];
      await druecken(seite, 'Zum Zahlungsdienst', { bereich: form(seite) });
      await druecken(seite, 'Bezahlen', { bereich: form(seite) });
      await seite.goto(`/vorgang/${antrag}`);
      const quittung = seite.locator('main a[href*="/quittung/"]');
      await warten(seite, async () => (await quittung.count()) === 1, 'die Quittung');
      const brief = await brieftext(buerger, await quittung.getAttribute('href'));
      assert.match(brief, /Quittung/);
      assert.match(brief, new RegExp(`Betrag: ${betrag} €`));
      // Nobody else reads it.
      const fremd = await buehne.person({ js });
      assert.notEqual((await fremd.kontext.request.get(await quittung.getAttribute('href'), { maxRedirects: 0 })).status(), 200);
      await fremd.schliessen();
    }, 180_000);

    schritt('A04: eine Nachricht zum Vorgang kommt im Postfach an', async () => {
      amt = await buehne.person({ js });
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto(`/amt/vorgang/${antrag}`);
      await druecken(seite, 'Vorgang übernehmen', { bereich: form(seite) });
      await druecken(seite, 'Nachricht schreiben', { bereich: form(seite) });
      assert.equal(await druecken(seite, 'Nachricht senden', { bereich: form(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 2);
      await ausfuellen(seite, { betreff: 'Ihre Hundemarke', text: 'Die Marke liegt ab Montag am Empfang bereit.' });
      await druecken(seite, 'Nachricht senden', { bereich: form(seite) });
      assert.match(await text(seite), /Ihre Hundemarke/, 'sie steht im Verlauf');
      await buerger.seite.goto('/postfach');
      const brief = buerger.seite.getByRole('link', { name: /^Mitteilung/ });
      await warten(buerger.seite, async () => (await brief.count()) > 0, 'die Nachricht');
      await brief.first().click();
      await buerger.seite.waitForLoadState();
      assert.match(await text(buerger.seite), /Ihre Hundemarke.*ab Montag am Empfang bereit/);
    }, 120_000);

    schritt('C02: die Leitung trägt eine Vertretung ein; wer vertritt, übernimmt sichtbar in Vertretung', async () => {
      const leitung = await buehne.person({ js });
      const { seite } = leitung;
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
      await seite.goto('/amt/vertretung');
      assert.equal(await druecken(seite, 'Eintragen', { bereich: form(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 4);
      const waehlen = async (feld, muster) => {
        const wahl = seite.locator(`main select[name="${feld}"]`);
        const option = wahl.locator('option').filter({ hasText: muster }).first();
        await wahl.selectOption(await option.getAttribute('value'));
        return (await option.innerText()).trim();
      };
      const wahlen = await seite.locator('main select[name="konto"] option').allInnerTexts();
      const vorgang = await buehneVorgang(amt, antrag);
      const abwesend = wahlen.find((n) => vorgang.includes(n.trim()) && n.trim());
      assert.ok(abwesend, `${wahlen.join(', ')}: wer den Vorgang hat, ist wählbar`);
      await waehlen('konto', abwesend);
      const selbst = (await seite.locator('main select[name="vertreter"] option').allInnerTexts()).find((n) => n.trim() && n !== abwesend && !/Bitte/.test(n));
      // The head stands in herself: her name is the one of the desk.
      const ich = await eigenerName(seite, selbst);
      await waehlen('vertreter', ich);
      await ausfuellen(seite, { ...datum('von', inTagen(0)), ...datum('bis', inTagen(-3)) });
      assert.equal(await druecken(seite, 'Eintragen', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /schon vorbei|vor dem ersten/);
      assert.equal(await wert(seite, 'von.tag'), String(Number(inTagen(0).slice(8))));
      await ausfuellen(seite, datum('bis', inTagen(7)));
      await druecken(seite, 'Eintragen', { bereich: form(seite) });
      assert.match(await text(seite), /Vertretung eingetragen/);
      await seite.goto(`/amt/vorgang/${antrag}`);
      await druecken(seite, /In Vertretung für .* übernehmen/, { bereich: form(seite) });
      assert.match(await text(seite), /in Vertretung für/i);
      await seite.goto('/amt/vertretung');
      await druecken(seite, /Beenden/, { bereich: form(seite) });
      assert.match(await text(seite), /Vertretung beendet/);
      await leitung.schliessen();
      await amt.seite.goto(`/amt/vorgang/${antrag}`);
      assert.match(await text(amt.seite), /in Vertretung für/i, 'der Verlauf sagt es auch der Vertretenen');
    }, 120_000);
  });
}

/** What the page of the matter says to the one who has it. */
async function buehneVorgang(amt, antrag) {
  await amt.seite.goto(`/amt/vorgang/${antrag}`);
  return text(amt.seite);
}

/** The name under which somebody is signed in, as the head of the page says it; `sonst` where it does not. */
async function eigenerName(seite, sonst) {
  const kopf = (await seite.locator('header').innerText()).replace(/\s+/g, ' ');
  const namen = (await seite.locator('main select[name="vertreter"] option').allInnerTexts()).map((n) => n.trim());
  return namen.find((n) => n && kopf.includes(n)) ?? sonst;
}

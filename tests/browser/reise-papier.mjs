// What comes on paper: a filled form that somebody printed and brought, taken over by its code; a paper with a gap, typed in; the
// decision by post, and the day from which it counts. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  HUND, antworten, aufbauen, ausfuellen, brieftext, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, holen, istPdf, registrieren, strichcode, text, ueberschrift, warten,
} from './hilfe.mjs';
import { leute } from './lib.mjs';

const GOERLITZ = '14626110';
const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
// Where somebody wants to look at what was walked.
const bild = async (seite, name) => {
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/${name}.png`, fullPage: true });
};
// Days as they are read in Germany.
const tag = (vorher) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(Date.now() - vorher * 86_400_000));
const lesbar = (iso) => new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let anna;
    let amt;
    let leitung;
    let bautzen;
    let nummer;
    let vorgang;
    let lueckenhaft;
    const zusatz = js ? 'mit' : 'ohne';
    before(async () => {
      anna = await buehne.person({ js });
      amt = await buehne.person({ js, viewport: { width: js ? 1280 : 360, height: 900 } });
      leitung = await buehne.person({ js });
      bautzen = await buehne.person({ js, viewport: { width: js ? 1280 : 360, height: 900 } });
      await registrieren(anna);
      await dienstlichAnmelden(amt, leute.sachbearbeitung('goerlitz'));
    }, { timeout: 120_000 });
    after(async () => {
      for (const p of [anna, amt, leitung, bautzen]) await p?.schliessen();
    });
    const schritt = (name, lauf) => test(name, { timeout: 120_000 }, lauf);

    schritt('F08: ein ausgedrucktes Formular bringt seine Angaben mit', async () => {
      await anna.seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${GOERLITZ}`);
      await druecken(anna.seite, 'Weiter', main(anna.seite));
      const id = await antworten(anna.seite, HUND);
      // What the code on the paper says.
      const druck = await anna.kontext.request.get(`/antrag/${id}/formular.pdf`);
      const blatt = await druck.body();
      istPdf(blatt);
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(druck.headers()['content-disposition'])[0];
      // The code is read from the printed page, and what it says opens the matter.
      const code = strichcode(blatt);
      assert.equal(code, `BW1.hundesteuer-anmelden.${GOERLITZ}.${nummer}`);
      const { seite } = amt;
      // A blank form knows its service and place, and no number.
      const leer = strichcode((await holen(anna, `/leistung/hundesteuer-anmelden/formular.pdf?ort=${GOERLITZ}`)).bytes);
      assert.equal(leer, `BW1.hundesteuer-anmelden.${GOERLITZ}.`);
      await seite.goto('/amt/scannen');
      await ausfuellen(seite, { nummer: leer });
      await druecken(seite, 'Öffnen', main(seite));
      assert.match(await text(seite), /Hund anmelden/);
      await seite.goto('/amt/scannen');
      await ausfuellen(seite, { nummer: code });
      await druecken(seite, 'Öffnen', main(seite));
      assert.equal(await ueberschrift(seite), 'Papierantrag erfassen');
      assert.match(await text(seite), /Die Angaben liegen vor/);
      await bild(seite, `neu-${zusatz}`);
      // A day that cannot be is said, and nothing is begun.
      await ausfuellen(seite, { ...datum('eingang', tag(-2)), person: 'Anna Beispiel' });
      await druecken(seite, 'Weiter', main(seite));
      assert.deepEqual(await fehlerliste(seite), ['Dieser Tag liegt in der Zukunft. Geben Sie den Tag des Eingangsstempels ein.']);
      await bild(seite, `neu-fehler-${zusatz}`);
      await ausfuellen(seite, datum('eingang', tag(3)));
      await druecken(seite, 'Weiter', main(seite));
      await seite.locator('input[type="file"]').setInputFiles([dateien.pdf('seite-1.pdf'), dateien.png('seite-2.png')]);
      await druecken(seite, 'Hochladen', main(seite));
      assert.match(await text(seite), /seite-1\.pdf.*seite-2\.png/s);
      await bild(seite, `scan-${zusatz}`);
      await druecken(seite, 'Weiter zum Formular', main(seite));
      assert.equal(await ueberschrift(seite), 'Angaben mit dem Papier vergleichen');
      assert.match(await text(seite), /Wotan/);
      await bild(seite, `pruefen-${zusatz}`);
      await druecken(seite, 'Antrag aufnehmen', main(seite));
      assert.equal(await ueberschrift(seite), 'Antrag aufgenommen');
      assert.ok((await text(seite)).includes(lesbar(tag(3))));
      await bild(seite, `beleg-${zusatz}`);
      // For her it is the matter with the number that stands on her paper.
      await anna.seite.goto(`/vorgang/${id}`);
      assert.ok((await text(anna.seite)).includes(nummer));
      assert.match(await text(anna.seite), /hat Ihren Antrag auf Papier erfasst/);
      vorgang = id;
      await bild(anna.seite, `vorgang-anna-${zusatz}`);
    });

    schritt('F08: der Bescheid geht mit der Post, und der Tag der Aufgabe zählt', async () => {
      const { seite } = amt;
      await seite.goto(`/amt/vorgang/${vorgang}`);
      assert.match(await text(seite), /Auf Papier eingegangen/);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await druecken(seite, 'Bescheid entwerfen', main(seite));
      await druecken(seite, 'Entwurf erstellen und ansehen', main(seite));
      await druecken(seite, 'Erste Freigabe erteilen', main(seite));
      await dienstlichAnmelden(leitung, leute.leitung('goerlitz'));
      await leitung.seite.goto(`/amt/vorgang/${vorgang}/freigabe`);
      await druecken(leitung.seite, 'Zweite Freigabe erteilen und Bescheid erlassen', main(leitung.seite));
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await warten(seite, async () => /per Post zuzustellen/.test(await text(seite)), 'der Brief für die Post');
      await bild(seite, `vorgang-amt-${zusatz}`);
      await seite.goto('/amt/post');
      await bild(seite, `post-${zusatz}`);
      await seite.locator('main tr', { hasText: nummer }).getByRole('link', { name: 'Bescheid' }).click();
      await seite.waitForLoadState();
      await bild(seite, `brief-${zusatz}`);
      await druecken(seite, 'Aufgabe zur Post vermerken', main(seite));
      const stand = await text(seite);
      assert.ok(stand.includes(`zur Post gegeben am ${lesbar(tag(0))}`), stand);
      assert.match(stand, /§ 122 Absatz 2 Nummer 1 der Abgabenordnung/);
      await bild(seite, `vorgang-amt-danach-${zusatz}`);
      await seite.goto('/amt/post');
      assert.equal(await seite.locator('main tr', { hasText: nummer }).count(), 0);
    });

    schritt('F08: was auf dem Papier fehlt, wird vermerkt, und der Antrag wird aufgenommen', async () => {
      const { seite } = amt;
      await seite.goto('/amt/papier');
      await bild(seite, `liste-${zusatz}`);
      await druecken(seite, 'Papierantrag erfassen', main(seite));
      await bild(seite, `wahl-${zusatz}`);
      await druecken(seite, /^Hund anmelden/, main(seite));
      await ausfuellen(seite, { ...datum('eingang', tag(1)), person: 'Otto Papier', strasse: 'Postfach 12', plzort: '02625 Bautzen' });
      await druecken(seite, 'Weiter', main(seite));
      await druecken(seite, 'Weiter zum Formular', main(seite));
      const werte = { ...HUND, vorname: 'Otto', nachname: 'Papier', hund_rasse: '' };
      for (let i = 0; i < 8 && !seite.url().includes('/pruefen'); i += 1) {
        for (const [name, wert] of Object.entries(werte)) {
          if (await seite.locator(`main [name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(seite, { [name]: wert });
        }
        if (i === 0) await bild(seite, `formular-${zusatz}`);
        if ((await druecken(seite, 'Weiter', main(seite))) === 422) {
          await bild(seite, `luecke-${zusatz}`);
          await druecken(seite, 'Steht nicht auf dem Papier', main(seite));
        }
      }
      assert.match(await text(seite), /Auf dem Papier fehlen Angaben/);
      await druecken(seite, 'Antrag aufnehmen', main(seite));
      assert.equal((await fehlerliste(seite)).length, 1);
      await bild(seite, `luecken-${zusatz}`);
      await ausfuellen(seite, { luecken: 'ja' });
      await druecken(seite, 'Antrag aufnehmen', main(seite));
      const beleg = await text(seite);
      const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(beleg)[0];
      const neue = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(beleg)[0];
      await bild(seite, `beleg-code-${zusatz}`);
      const pdf = await brieftext(amt, new URL(await seite.getByRole('link', { name: /Eingangsbestätigung drucken/ }).getAttribute('href'), buehne.server.url).href);
      assert.ok(pdf.includes(code) && pdf.includes('Postfach 12') && pdf.includes('auf Papier bei uns'), pdf);
      // With number and code the person follows it.
      const otto = await buehne.person({ js });
      await otto.seite.goto('/ohne-konto');
      await ausfuellen(otto.seite, { nummer: neue, code });
      await druecken(otto.seite, /öffnen/i, main(otto.seite));
      assert.ok((await text(otto.seite)).includes(neue));
      await bild(otto.seite, `otto-${zusatz}`);
      await otto.schliessen();
      lueckenhaft = neue;
    });

    schritt('F08: die Antwort auf eine Rückfrage kommt auf Papier', async () => {
      const { seite } = amt;
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes(lueckenhaft), 'der Vorgang im Korb');
      await druecken(seite, new RegExp(lueckenhaft), main(seite));
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await druecken(seite, 'Rückfrage stellen', main(seite));
      await ausfuellen(seite, { feld: 'hund_rasse', frage: 'Welche Rasse hat der Hund?' });
      await druecken(seite, 'Rückfrage senden', main(seite));
      await druecken(seite, 'Antwort auf Papier erfassen', main(seite));
      assert.match(await text(seite), /Welche Rasse hat der Hund\?/);
      await bild(seite, `papierantwort-${zusatz}`);
      await ausfuellen(seite, datum('eingang', tag(30)));
      await druecken(seite, 'Antwort aufnehmen', main(seite));
      assert.equal((await fehlerliste(seite)).length, 2);
      await bild(seite, `papierantwort-fehler-${zusatz}`);
      await ausfuellen(seite, { ...datum('eingang', tag(0)), antwort: 'Ein Dackel, schreibt er.' });
      await seite.locator('input[type="file"]').setInputFiles([dateien.png('antwort.png')]);
      await druecken(seite, 'Antwort aufnehmen', main(seite));
      const stand = await text(seite);
      assert.match(stand, /Antwort auf Papier eingegangen und erfasst/);
      assert.ok(stand.includes('Ein Dackel, schreibt er.') && stand.includes('antwort.png'), stand);
      await bild(seite, `papierantwort-danach-${zusatz}`);
    });

    schritt('F08: ein Widerspruch kommt auf Papier; der Tag des Eingangs entscheidet', async () => {
      const { seite } = amt;
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, 'Widerspruch auf Papier erfassen', main(seite));
      assert.match(await text(seite), /Ende der Widerspruchsfrist/);
      await ausfuellen(seite, datum('eingang', tag(10)));
      await druecken(seite, 'Weiter', main(seite));
      assert.deepEqual(await fehlerliste(seite), ['An diesem Tag gab es den Bescheid noch nicht. Prüfen Sie den Eingangsstempel.']);
      await bild(seite, `widerspruch-${zusatz}`);
      await ausfuellen(seite, { ...datum('eingang', tag(0)), person: 'Anna Beispiel' });
      await druecken(seite, 'Weiter', main(seite));
      await druecken(seite, 'Weiter zum Formular', main(seite));
      assert.match(await text(seite), new RegExp(`Widerspruch gegen den Bescheid vom .* im Vorgang ${nummer}.*rechtzeitig`, 's'));
      await bild(seite, `widerspruch-formular-${zusatz}`);
      // Somebody of the unit began; the head goes on with it.
      await leitung.seite.goto('/amt/papier');
      await bild(leitung.seite, `liste-leitung-${zusatz}`);
      await leitung.seite.locator('main tr', { hasText: /Widerspruch/ }).getByRole('link').first().click();
      await leitung.seite.waitForLoadState();
      assert.equal(await ueberschrift(leitung.seite), 'Erfassung übernehmen');
      await bild(leitung.seite, `uebernehmen-${zusatz}`);
      await druecken(leitung.seite, 'Erfassung übernehmen', main(leitung.seite));
      const werte = { ziel: 'aufheben', form: 'post', vorname: 'Anna', nachname: 'Beispiel', handelt_fuer: 'selbst', strasse: 'Hauptmarkt', hausnummer: '1', plz: '02625', ort: 'Bautzen' };
      for (let i = 0; i < 8 && !leitung.seite.url().includes('/pruefen'); i += 1) {
        for (const [name, wert] of Object.entries(werte)) {
          if (await leitung.seite.locator(`main [name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(leitung.seite, { [name]: wert });
        }
        assert.equal(await druecken(leitung.seite, 'Weiter', main(leitung.seite)), 200, await text(leitung.seite));
      }
      await druecken(leitung.seite, 'Antrag aufnehmen', main(leitung.seite));
      const neu = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(leitung.seite))[0];
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, neu, main(seite));
      const stand = await text(seite);
      assert.match(stand, /Widerspruch gegen.*rechtzeitig.*schriftlich eingegangen/s);
      assert.match(stand, /begonnen von/);
      await bild(seite, `widerspruch-vorgang-${zusatz}`);
      // In her account she reads that it is there; whose it is, nobody has proved.
      await anna.seite.goto(`/vorgang/${vorgang}`);
      const ihrer = await text(anna.seite);
      assert.ok(ihrer.includes(`Widerspruch ${neu}: am ${lesbar(tag(0))} auf Papier eingegangen`), ihrer);
      assert.match(ihrer, /Ist er nicht von Ihnen, sagen Sie der Behörde Bescheid/);
      assert.match(ihrer, /Bis zum .* können Sie Widerspruch einlegen/);
      await bild(anna.seite, `widerspruch-anna-${zusatz}`);
    });

    schritt('A05 F08: eine Überweisung wird am Amt gebucht, und der Vorgang geht weiter', async () => {
      const { seite } = bautzen;
      await dienstlichAnmelden(bautzen, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt/papier/neu?leistung=hundesteuer-anmelden');
      await ausfuellen(seite, { ...datum('eingang', tag(0)), person: 'Ida Überweis', strasse: 'Am Markt 3', plzort: '02625 Bautzen' });
      await druecken(seite, 'Weiter', main(seite));
      await druecken(seite, 'Weiter zum Formular', main(seite));
      await antworten(seite, { ...HUND, vorname: 'Ida', nachname: 'Überweis' });
      await druecken(seite, 'Antrag aufnehmen', main(seite));
      await druecken(seite, 'Zum Vorgang', main(seite));
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Überweisung erfassen' }).count()) > 0, 'die Forderung');
      await druecken(seite, 'Überweisung erfassen', main(seite));
      const betrag = /Gefordert (\d+,\d\d) €/.exec(await text(seite))[1];
      await druecken(seite, 'Überweisung buchen', main(seite));
      assert.equal((await fehlerliste(seite)).length, 3);
      await bild(seite, `ueberweisung-leer-${zusatz}`);
      await ausfuellen(seite, { ...datum('tag', tag(0)), betrag: '7,21', beleg: 'Kontoauszug 17, Zeile 3' });
      await druecken(seite, 'Überweisung buchen', main(seite));
      assert.match((await fehlerliste(seite)).join(), new RegExp(`Gefordert sind ${betrag}\\s€, eingegeben sind 7,21\\s€`));
      await bild(seite, `ueberweisung-anders-${zusatz}`);
      await ausfuellen(seite, { betrag });
      await druecken(seite, 'Überweisung buchen', main(seite));
      const stand = await text(seite);
      assert.ok(stand.includes(`${betrag} € bezahlt am`), stand);
      assert.match(stand, new RegExp(`Überweisung ${betrag} € am .*, Beleg: Kontoauszug 17, Zeile 3\\. Gebucht von Maria Akte`));
      assert.equal(await seite.getByRole('link', { name: 'Überweisung erfassen' }).count(), 0);
      await bild(seite, `ueberweisung-vorgang-${zusatz}`);
    });
  });
}

// One complete matter, from the search to the delivered Bescheid, as the table of the first issue says it: a citizen,
// a caseworker, a colleague, an operator, and two who must see nothing. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, dateien, dienstlichAnmelden, druecken, fehlerliste, holen, istPdf, mailVerweis, mails, text, ueberschrift, warten, wert,
} from './hilfe.mjs';
import { ausweisen, axe, leute } from './lib.mjs';

const PASSWORT = 'Lampe Wolke Treppe Senf';
const BAUTZEN = '14625020';

const buehne = aufbauen();

const heute = new Date();
const vorTagen = (tage) => new Date(heute.getTime() - tage * 86_400_000);
const datum = (name, tag) => ({
  [`${name}.tag`]: String(tag.getDate()), [`${name}.monat`]: String(tag.getMonth() + 1), [`${name}.jahr`]: String(tag.getFullYear()),
});
const form = (seite) => seite.locator('main');
const adresse = (seite) => new URL(seite.url()).pathname;

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let buerger;
    let amt;
    let email;
    let antrag; // the id of draft and matter
    let nummer;
    let widerspruch;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      buerger = await buehne.person({ js });
      email = `wanda.${js ? 'mit' : 'ohne'}.${Date.now()}@beispiel.example`;
    });
    after(async () => {
      await buerger?.schliessen();
      await amt?.schliessen();
    });

    schritt('K01: registrieren, Adresse bestätigen, anmelden, am Ziel ankommen', async () => {
      const { seite } = buerger;
      await seite.goto(`/leistung/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      assert.equal(await ueberschrift(seite), 'Anmelden');
      await druecken(seite, 'Konto einrichten', { bereich: form(seite) });
      await ausfuellen(seite, { name: 'Wanda Probe', email, passwort: 'kurz' });
      assert.equal(await druecken(seite, 'Konto einrichten', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /mindestens 12 Zeichen/);
      assert.equal(await wert(seite, 'email'), email);
      await ausfuellen(seite, { passwort: PASSWORT });
      assert.equal(await druecken(seite, 'Konto einrichten', { bereich: form(seite) }), 200);
      assert.equal(await ueberschrift(seite), 'Bestätigen Sie Ihre E-Mail-Adresse');
      await seite.goto(await mailVerweis(seite, email, /konto\/bestaetigen/));
      await druecken(seite, 'E-Mail-Adresse bestätigen', { bereich: form(seite) });
      assert.match(await text(seite), /Ihr Konto ist eingerichtet/);
      await anmelden(seite, email, 'falsches Passwort');
      assert.match((await fehlerliste(seite)).join(), /stimmt nicht/);
      await anmelden(seite, email, PASSWORT);
      assert.match(await text(seite), /Sie stellen den Antrag für Bautzen/);
    });

    schritt('F03: falsche Eingaben kommen mit Fehlerliste und den getippten Werten zurück', async () => {
      const { seite } = buerger;
      await druecken(seite, 'Weiter', { bereich: form(seite) });
      antrag = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
      assert.match(await text(seite), /Schritt 1 von 5/);
      await ausfuellen(seite, {
        vorname: 'Wanda', nachname: '', 'geburtsdatum.tag': '31', 'geburtsdatum.monat': '2', 'geburtsdatum.jahr': '1985', telefon: 'keins',
      });
      assert.equal(await druecken(seite, 'Weiter', { bereich: form(seite) }), 422);
      assert.match(await seite.title(), /^Fehler: /);
      const fehler = await fehlerliste(seite);
      assert.equal(fehler.length, 3, fehler.join());
      for (const satz of fehler) assert.equal((await text(seite)).split(satz).length - 1, 2, `am Feld und oben: ${satz}`);
      assert.equal(await wert(seite, 'vorname'), 'Wanda');
      assert.equal(await wert(seite, 'geburtsdatum.tag'), '31');
      assert.equal(await wert(seite, 'telefon'), 'keins');
      if (js) assert.equal(await seite.evaluate(() => document.activeElement?.id), 'fehler', 'der Fokus steht auf der Fehlerliste');
      // The whole date, pasted into the first box.
      await ausfuellen(seite, {
        'geburtsdatum.monat': '', 'geburtsdatum.jahr': '', 'geburtsdatum.tag': '28.02.1985', nachname: 'Próbe-Nowak', telefon: '',
      });
      if (js) assert.equal(await wert(seite, 'geburtsdatum.jahr'), '1985', 'in three boxes');
      assert.equal(await druecken(seite, 'Weiter', { bereich: form(seite) }), 200);
      assert.equal(await ueberschrift(seite), 'Ihre Anschrift und Ihr Haushalt');
    });

    schritt('F05: Pause machen, abmelden, wiederkommen, alles ist noch da', async () => {
      const { seite } = buerger;
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' });
      await druecken(seite, 'Speichern und später weitermachen', { bereich: form(seite) });
      assert.equal(adresse(seite), '/konto');
      await druecken(seite, 'Abmelden');
      await seite.goto('/konto');
      await anmelden(seite, email, PASSWORT);
      await druecken(seite, /Weiter ausfüllen/, { bereich: form(seite) });
      assert.equal(await ueberschrift(seite), 'Ihre Anschrift und Ihr Haushalt');
      assert.equal(await wert(seite, 'strasse'), 'Am Markt');
      assert.equal(await wert(seite, 'ort'), 'Bautzen');
      await ausfuellen(seite, { hunde_bisher: '0' });
      await druecken(seite, 'Weiter', { bereich: form(seite) });
      await druecken(seite, 'Zurück');
      await druecken(seite, 'Zurück');
      assert.equal(await wert(seite, 'nachname'), 'Próbe-Nowak');
      await druecken(seite, 'Weiter', { bereich: form(seite) });
      await druecken(seite, 'Weiter', { bereich: form(seite) });
      assert.equal(await ueberschrift(seite), 'Angaben zum Hund');
    });

    schritt('F04: Bedingung und Wiederholung: Assistenzhund und ein weiterer Hund', async () => {
      const { seite } = buerger;
      await ausfuellen(seite, {
        hund_name: 'Luna', hund_rasse: 'Labrador', ...datum('hund_geburt', new Date(2020, 4, 1)), ...datum('hund_seit', vorTagen(800)),
        hund_assistenz: 'ja', hund_gefaehrlich: 'nein',
      });
      await druecken(seite, 'Hund hinzufügen', { bereich: form(seite) });
      assert.equal(await wert(seite, 'hund_name'), 'Luna', 'was getippt war, bleibt');
      await druecken(seite, 'Hund hinzufügen', { bereich: form(seite) });
      await ausfuellen(seite, {
        'weitere_hunde.0.name': 'Rex', 'weitere_hunde.0.rasse': 'Dackel',
        ...datum('weitere_hunde.0.geburt', new Date(2019, 0, 1)), ...datum('weitere_hunde.0.seit', vorTagen(800)),
        'weitere_hunde.0.assistenz': 'nein', 'weitere_hunde.0.gefaehrlich': 'nein',
        'weitere_hunde.1.name': 'Irrtum',
      });
      await druecken(seite, 'Hund 2 entfernen', { bereich: form(seite) });
      assert.equal(await seite.locator('[name="weitere_hunde.1.name"]').count(), 0);
      assert.equal(await wert(seite, 'weitere_hunde.0.name'), 'Rex');
      assert.equal(await druecken(seite, 'Weiter', { bereich: form(seite) }), 200);
      assert.equal(await ueberschrift(seite), 'Nachweise');
    });

    schritt('A02: der Nachweis ist Pflicht; hochladen, falsches Format, entfernen', async () => {
      const { seite } = buerger;
      assert.equal(await druecken(seite, 'Weiter', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /Nachweis für den Assistenzhund/);
      await druecken(seite, /Dateien hochladen oder entfernen.*Assistenzhund/s, { bereich: form(seite) });
      const datei = seite.locator('input[type="file"]');
      await datei.setInputFiles(dateien.text());
      assert.equal(await druecken(seite, 'Hochladen', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /kein-bild\.pdf/);
      await datei.setInputFiles([dateien.pdf('ausweis.pdf'), dateien.png('foto.png')]);
      assert.equal(await druecken(seite, 'Hochladen', { bereich: form(seite) }), 200);
      assert.match(await text(seite), /ausweis\.pdf.*foto\.png/);
      assert.match(await text(seite), /Noch nicht auf Schadsoftware geprüft/);
      await druecken(seite, /Entfernen.*foto\.png/s, { bereich: form(seite) });
      assert.doesNotMatch(await text(seite), /foto\.png/);
      await druecken(seite, 'Fertig, zurück zum Formular', { bereich: form(seite) });
      await ausfuellen(seite, { mitteilung: 'Der Ausweis gilt bis 2030.' });
      assert.equal(await druecken(seite, 'Weiter', { bereich: form(seite) }), 200);
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
    });

    schritt('A01 A03: prüfen, eine Angabe ändern, die Steuer ist gerechnet', async () => {
      const { seite } = buerger;
      const vorher = await text(seite);
      for (const muss of [/Próbe-Nowak/, /Labrador/, /ausweis\.pdf/, /Hundesteuer für das laufende Jahr 72,00 €/, /Steueramt/]) assert.match(vorher, muss);
      await druecken(seite, /Ändern.*Rasse/s, { bereich: form(seite) });
      assert.equal(await wert(seite, 'hund_rasse'), 'Labrador');
      await ausfuellen(seite, { hund_rasse: 'Golden Retriever' });
      await druecken(seite, 'Speichern und zurück zur Prüfung', { bereich: form(seite) });
      assert.match(await text(seite), /Golden Retriever/);
    });

    schritt('A03: genau einmal absenden, trotz Doppelklick, Zurück und Wiederholung', async () => {
      const { seite, kontext } = buerger;
      const felder = await seite.locator('form[action$="/absenden"] input').evaluateAll((alle) => alle.map((e) => [e.name, e.value]));
      const knopf = seite.getByRole('button', { name: 'Verbindlich absenden' });
      await knopf.dblclick();
      // The second click breaks off the answer to the first: there is no one navigation to wait for.
      for (let i = 0; i < 100 && !/\/eingang$/.test(seite.url()); i += 1) await seite.waitForTimeout(100);
      await seite.waitForLoadState();
      assert.equal(await ueberschrift(seite), 'Ihr Antrag ist eingegangen');
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
      const nochmal = () => kontext.request.post(`/antrag/${antrag}/absenden`, {
        form: Object.fromEntries(felder), headers: { origin: buehne.server.url, 'sec-fetch-site': 'same-origin' },
      });
      for (const antwort of await Promise.all([nochmal(), nochmal(), nochmal()])) {
        assert.equal(antwort.status(), 200);
        assert.match(await antwort.text(), new RegExp(nummer));
      }
      await seite.goBack();
      await seite.goto(`/antrag/${antrag}/pruefen`);
      assert.match(adresse(seite), /\/eingang$/);
      await seite.goto('/konto');
      assert.equal((await text(seite)).split(nummer).length - 1, 1, 'ein Antrag');
      assert.doesNotMatch(await text(seite), /Weiter ausfüllen/);
      const pdf = await holen(buerger, `/antrag/${antrag}/eingang.pdf`);
      assert.equal(pdf.status, 200);
      istPdf(pdf.bytes);
    });

    schritt('A05: bezahlen: abbrechen, scheitern, spät bestätigt', async () => {
      const { seite } = buerger;
      await seite.goto(`/antrag/${antrag}/eingang`);
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0, 'die Zahlung');
      await druecken(seite, 'Jetzt bezahlen');
      const zahlung = adresse(seite);
      assert.match(await text(seite), /Betrag 72,00 €/);
      await druecken(seite, 'Zum Zahlungsdienst', { bereich: form(seite) });
      assert.match(await text(seite), /es fließt kein Geld/);
      await druecken(seite, 'Abbrechen', { bereich: form(seite) });
      assert.equal(adresse(seite), zahlung);
      assert.match(await text(seite), /Sie haben die Zahlung abgebrochen/);
      await druecken(seite, 'Noch einmal versuchen', { bereich: form(seite) });
      await druecken(seite, 'Ablehnen lassen', { bereich: form(seite) });
      assert.match(await text(seite), /Die Zahlung hat nicht geklappt/);
      await druecken(seite, 'Noch einmal versuchen', { bereich: form(seite) });
      if (js) {
        await ausfuellen(seite, { sekunden: '5' });
        await druecken(seite, 'Später melden', { bereich: form(seite) });
        assert.match(await text(seite), /Wir warten auf die Antwort des Zahlungsdienstes/);
        await warten(seite, async () => /Vielen Dank/.test(await text(seite)), 'die späte Bestätigung', 40);
      } else {
        await druecken(seite, 'Bezahlen', { bereich: form(seite) });
        assert.match(await text(seite), /Vielen Dank/);
      }
      await seite.goto(`/vorgang/${antrag}`);
      await warten(seite, async () => /bezahlt am/.test(await text(seite)), 'die Zahlung im Vorgang');
    });

    schritt('C01: die Sachbearbeitung meldet sich mit zweitem Faktor an und findet den Vorgang im Korb', async () => {
      amt = await buehne.person({ js });
      const { seite } = amt;
      await seite.goto(`/amt/vorgang/${antrag}`);
      assert.match(adresse(seite), /^\/(amt\/)?anmelden$/);
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes(nummer), 'der Vorgang im Korb');
      await druecken(seite, new RegExp(nummer), { bereich: form(seite) });
      await druecken(seite, 'Vorgang übernehmen', { bereich: form(seite) });
      const alles = await text(seite);
      for (const muss of [/Golden Retriever/, /Rex/, /ausweis\.pdf/, /nicht.*geprüft/i, /72,00 € bezahlt am/, /Der Ausweis gilt bis 2030/]) {
        assert.match(alles, muss);
      }
      const dokument = await seite.getByRole('link', { name: 'ausweis.pdf' }).first().getAttribute('href');
      const pdf = await holen(amt, dokument);
      assert.equal(pdf.status, 200);
      istPdf(pdf.bytes);
    }, 150_000);

    schritt('C02 A04: Rückfrage zu einer Angabe, Antwort mit Datei, beides im Vorgang', async () => {
      const { seite } = amt;
      await druecken(seite, 'Rückfrage stellen', { bereich: form(seite) });
      assert.equal(await druecken(seite, 'Rückfrage senden', { bereich: form(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 2, 'Angabe und Frage fehlen; die Frist ist vorgeschlagen');
      await ausfuellen(seite, { feld: 'hund_chip', frage: 'Bitte nennen Sie die Nummer des Chips.', ...datum('frist', vorTagen(-14)) });
      await druecken(seite, 'Rückfrage senden', { bereich: form(seite) });
      assert.match(await text(seite), /Rückfrage/);

      const b = buerger.seite;
      const post = await warten(b, async () => {
        const alle = await mails(b, email);
        return alle.split('Eingegangen').length > 2 ? alle : '';
      }, 'die E-Mail zur Rückfrage', 30);
      assert.doesNotMatch(post, /Chips/, 'die E-Mail verrät nichts');
      await b.goto(`/vorgang/${antrag}`);
      assert.match(await text(b), /Bitte nennen Sie die Nummer des Chips/);
      assert.equal(await druecken(b, 'Antwort verbindlich senden', { bereich: form(b) }), 422);
      await ausfuellen(b, { antwort: 'Die Nummer ist 276098106123456.' });
      await b.locator('input[type="file"]').setInputFiles(dateien.png('chip.png'));
      await druecken(b, 'Antwort verbindlich senden', { bereich: form(b) });
      assert.match(await text(b), /Ihre Antwort ist gesendet/);

      await seite.goto(`/amt/vorgang/${antrag}`);
      await warten(seite, async () => /276098106123456/.test(await text(seite)), 'die Antwort');
      assert.match(await text(seite), /chip\.png/);
    }, 120_000);

    schritt('C04: den Bescheid entwerfen, genau dieses PDF ansehen, freigeben; die zweite Freigabe darf er nicht', async () => {
      const { seite } = amt;
      await druecken(seite, /Bescheid entwerfen/, { bereich: form(seite) });
      assert.match(await text(seite), /72,00 €/);
      await ausfuellen(seite, { begruendung: 'Der Nachweis für Luna hat vorgelegen.' });
      await druecken(seite, 'Entwurf erstellen und ansehen', { bereich: form(seite) });
      assert.equal(await ueberschrift(seite), 'Entwurf ansehen und freigeben');
      const pdf = await holen(amt, await seite.getByRole('link', { name: 'Bescheid ansehen (PDF)' }).getAttribute('href'));
      assert.equal(pdf.status, 200);
      istPdf(pdf.bytes);
      const fuerBuerger = await buerger.kontext.request.get(`/vorgang/${antrag}`);
      assert.doesNotMatch(await fuerBuerger.text(), /Bescheid über die Hundesteuer/, 'der Entwurf gehört dem Amt');
      await druecken(seite, 'Erste Freigabe erteilen', { bereich: form(seite) });
      await seite.goto(`/amt/vorgang/${antrag}/freigabe`);
      assert.match(await text(seite), /Eine zweite Person muss freigeben/);
      assert.equal(await seite.getByRole('button', { name: /Zweite Freigabe/ }).count(), 0);
    }, 120_000);

    schritt('C05 A06 A07: die Leitung gibt frei; der Bescheid liegt im Postfach, mit dem Tag der Bekanntgabe', async () => {
      const leitung = await buehne.person({ js });
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
      await leitung.seite.goto(`/amt/vorgang/${antrag}/freigabe`);
      await druecken(leitung.seite, 'Zweite Freigabe erteilen und Bescheid erlassen', { bereich: form(leitung.seite) });
      await leitung.schliessen();

      const { seite } = buerger;
      await seite.goto(`/vorgang/${antrag}`);
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Bescheid lesen' }).count()) > 0, 'der Bescheid', 30);
      assert.match(await text(seite), /gilt am .* als bekannt gegeben/);
      await druecken(seite, 'Bescheid lesen', { bereich: form(seite) });
      const nachricht = await text(seite);
      assert.match(nachricht, /Gilt als bekannt gegeben am \d/);
      assert.match(nachricht, /Widerspruch möglich bis|bekannt gegeben/);
      const verweis = await seite.locator('main a[href*="/dokument/"]').first().getAttribute('href');
      const pdf = await holen(buerger, verweis);
      assert.equal(pdf.status, 200);
      istPdf(pdf.bytes);
      const inhalt = pdf.bytes.toString('latin1');
      assert.match(inhalt, /pdfaid:part[>"= ]*3/, 'PDF/A-3');
      assert.match(inhalt, /pdfuaid:part[>"= ]*1/, 'PDF/UA-1');
      assert.doesNotMatch(await mails(seite, email), /72,00|Luna|Festsetzung/, 'die E-Mail verrät nichts');
      await seite.goto(`/vorgang/${antrag}`);
      const verlauf = await text(seite);
      for (const muss of [
        /Ihr Antrag ist eingegangen/, /Ihre Zahlung über 72,00 € ist eingegangen/, /Die Behörde hat Ihnen eine Frage gestellt/,
        /Sie haben geantwortet/, /Die Behörde hat entschieden/, /Der Bescheid liegt in Ihrem Postfach/, /Sie haben den Bescheid geöffnet/,
      ]) assert.match(verlauf, muss);
    }, 150_000);

    schritt('A10 A11: Widerspruch bis zum letzten Tag, aus dem Vorgang heraus und mit dem Online-Ausweis; das Amt sieht Frist und Form', async () => {
      const { seite } = buerger;
      await seite.goto(`/vorgang/${antrag}`);
      assert.match(await text(seite), /Bis zum \d+\. \S+ \d{4} können Sie Widerspruch einlegen/);
      await druecken(seite, 'Widerspruch einlegen', { bereich: form(seite) });
      assert.equal(await ueberschrift(seite), 'Widerspruch');
      assert.match(await text(seite), /Letzter Tag für den Widerspruch/);
      if (js) assert.deepEqual(await axe(seite), []);
      await druecken(seite, 'Widerspruch schreiben', { bereich: form(seite) });
      // What the decision says is there already: it begins with what she wants.
      assert.equal(await ueberschrift(seite), 'Ihr Widerspruch');
      assert.match(await text(seite), /Der Widerspruch muss bis zum/);
      await seite.goto(`${new URL(seite.url()).pathname.split('/seite/')[0]}/seite/bescheid`);
      const bescheid = await text(seite);
      assert.match(bescheid, /Diese Angaben stehen im Bescheid/);
      assert.match(bescheid, new RegExp(nummer));
      assert.equal(await seite.locator('[name=bescheid_az]').count(), 0, 'die Nummer lässt sich nicht ändern');
      if (js) assert.deepEqual(await axe(seite), []);
      const weiter = () => druecken(seite, 'Weiter', { bereich: form(seite) });
      await weiter();
      await ausfuellen(seite, { ziel: 'aendern', gruende: 'Luna ist ein Assistenzhund.' });
      await weiter();
      await ausfuellen(seite, { form: 'ausweis' });
      await weiter();
      await ausfuellen(seite, { vorname: js ? 'Anna' : 'Wanda', nachname: js ? 'Beispiel' : 'Probe', handelt_fuer: 'selbst' });
      await weiter();
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' });
      await weiter();
      assert.match(await text(seite), /Das ersetzt Ihre Unterschrift/);
      assert.equal(await seite.getByRole('button', { name: 'Verbindlich absenden' }).count(), 0);
      await ausweisen(seite);
      await druecken(seite, 'Verbindlich absenden', { bereich: form(seite) });
      const nummern = [...(await text(seite)).matchAll(/BW-[0-9A-Z]{5}-[0-9A-Z]{5}/g)].map((m) => m[0]);
      widerspruch = nummern.find((n) => n !== nummer);
      assert.ok(widerspruch);
      await seite.goto(`/vorgang/${antrag}`);
      assert.match(await text(seite), new RegExp(`Widerspruch ${widerspruch} vom`));

      await amt.seite.goto(`/amt/vorgang/${antrag}`);
      await druecken(amt.seite, widerspruch, { bereich: form(amt.seite) });
      const gegen = await text(amt.seite);
      assert.match(gegen, /Widerspruch gegen/);
      assert.match(gegen, /rechtzeitig, \d+ Tage vor dem Ende eingegangen/);
      // Shown is the card of Anna Beispiel.
      assert.match(gegen, js ? /gewahrt: Online-Formular mit elektronischem Identitätsnachweis/ : /Ausgewiesen hat sich eine andere Person, als im Widerspruch steht \(Wanda Probe\)/);
      await druecken(amt.seite, nummer, { bereich: form(amt.seite) });
      assert.equal(adresse(amt.seite), `/amt/vorgang/${antrag}`);
    }, 150_000);

    schritt('A11: das Amt weist den Widerspruch zurück, stellt zu, und der ursprüngliche Vorgang zeigt es', async () => {
      const { seite } = amt;
      await druecken(seite, widerspruch, { bereich: form(seite) });
      const weg = adresse(seite);
      const lage = await text(seite);
      for (const muss of [/Aufschiebende Wirkung \(§ 80 VwGO\) nein, soweit Abgaben/, /Entscheidung bis \(§ 75 VwGO\)/, /ob Sie selbst abhelfen \(§ 72 VwGO\)/]) assert.match(lage, muss);
      if (js) assert.deepEqual(await axe(seite), []);
      await druecken(seite, 'Vorgang übernehmen', { bereich: form(seite) });
      await druecken(seite, /Bescheid entwerfen/, { bereich: form(seite) });
      assert.doesNotMatch(await text(seite), /0,00 €/, 'hier wird nichts festgesetzt');
      await ausfuellen(seite, { brief: 'zurueckweisung' });
      assert.equal(await druecken(seite, 'Entwurf erstellen und ansehen', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /Begründen Sie die Ablehnung/);
      await ausfuellen(seite, { begruendung: 'Der Nachweis zeigt nicht, dass Luna ausgebildet ist.' });
      await druecken(seite, 'Entwurf erstellen und ansehen', { bereich: form(seite) });
      istPdf((await holen(amt, await seite.getByRole('link', { name: 'Bescheid ansehen (PDF)' }).getAttribute('href'))).bytes);
      await druecken(seite, 'Erste Freigabe erteilen', { bereich: form(seite) });
      const leitung = await buehne.person({ js });
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
      await leitung.seite.goto(`${weg}/freigabe`);
      await druecken(leitung.seite, 'Zweite Freigabe erteilen und Bescheid erlassen', { bereich: form(leitung.seite) });
      await leitung.schliessen();

      await seite.goto(weg);
      await warten(seite, async () => {
        await seite.reload();
        return (await form(seite).getByRole('link', { name: /Drucken und Aufgabe vermerken/ }).count()) > 0;
      }, 'der Brief zum Zustellen', 30);
      await form(seite).getByRole('link', { name: /Drucken und Aufgabe vermerken/ }).first().click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /Dieser Bescheid wird zugestellt \(§ 73 Absatz 3 VwGO\)/);
      if (js) assert.deepEqual(await axe(seite), []);
      await ausfuellen(seite, { ...datum('aufgabe', heute), ...datum('urkunde', vorTagen(-3)) });
      assert.equal(await druecken(seite, 'Aufgabe zur Post vermerken', { bereich: form(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /in der Zukunft/);
      await ausfuellen(seite, { ...datum('urkunde', heute) });
      await druecken(seite, 'Aufgabe zur Post vermerken', { bereich: form(seite) });
      await seite.goto(`/amt/vorgang/${antrag}`);
      assert.match(await text(seite), /Der Widerspruch ist zurückgewiesen/);

      const b = buerger.seite;
      await b.goto(`/vorgang/${antrag}`);
      assert.match(await text(b), /Das Amt hat ihn zurückgewiesen/);
      await druecken(b, new RegExp(widerspruch), { bereich: form(b) });
      assert.match(await text(b), /Klage/);
      assert.match(await text(b), /Verwaltungsgericht Dresden/);
      if (js) assert.deepEqual(await axe(b), []);
    }, 180_000);

    schritt('wer nicht dazugehört, findet nichts: andere Behörde, andere Person, Gast', async () => {
      const fremd = await buehne.person({ js });
      await dienstlichAnmelden(fremd, leute.sachbearbeitung('goerlitz'));
      assert.equal((await holen(fremd, `/amt/vorgang/${antrag}`)).status, 404);
      await fremd.seite.goto('/amt');
      assert.ok(!(await text(fremd.seite)).includes(nummer));
      await fremd.schliessen();

      const nachbar = await buehne.person({ js });
      await nachbar.seite.goto('/anmelden');
      await anmelden(nachbar.seite, leute.nachbar);
      for (const weg of [`/vorgang/${antrag}`, `/antrag/${antrag}/eingang`, `/antrag/${antrag}/eingang.pdf`]) {
        assert.equal((await holen(nachbar, weg)).status, 404, weg);
      }
      await nachbar.schliessen();
    }, 120_000);

    schritt('O01: der Betrieb sieht Mandanten, Gesundheit und Warteschlange, aber keinen Inhalt', async () => {
      const betrieb = await buehne.person({ js });
      const { seite } = betrieb;
      await dienstlichAnmelden(betrieb, leute.betrieb);
      for (const weg of ['/leitstand', '/leitstand/mandanten', '/leitstand/warteschlange', `/leitstand/mandanten/${BAUTZEN}`]) {
        const antwort = await seite.goto(weg);
        assert.equal(antwort.status(), 200, weg);
        const alles = await text(seite);
        for (const nicht of ['Próbe', 'Luna', 'Labrador', email]) assert.ok(!alles.includes(nicht), `${weg}: ${nicht}`);
      }
      const vorgang = (await holen(betrieb, `/amt/vorgang/${antrag}`)).status;
      assert.ok([403, 404].includes(vorgang), `der Betrieb bekommt ${vorgang}`);
      await betrieb.schliessen();
    }, 120_000);
  });
}

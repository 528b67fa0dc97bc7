// Scaffolding on the pavement of Bautzen for a month: a place on the map, a fee by area and days, two other offices that are
// asked, a condition of one of them in the decision. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, brieftext, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, hochladen, postfachBrief, text, ueberschrift, warten,
} from './hilfe.mjs';
import { kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';
const AUFLAGE = 'Der Gehweg bleibt auf mindestens 1,30 Meter frei.';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));
// May has 31 days; any year to come will do.
const jahr = new Date().getFullYear() + 1;

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    const leutchen = {};
    let vorgang;
    let nummer;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      for (const wer of ['buerger', 'stadt', 'kreis']) leutchen[wer] = await buehne.person({ js });
    });
    after(async () => {
      for (const wer of Object.values(leutchen)) await wer.schliessen();
    });

    schritt('S11: ein Gerüst beantragen: Stelle mit Punkt, Fläche mal Tage ergeben die Gebühr', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/sondernutzung-geruest-container?ort=${BAUTZEN}`);
      const leistung = await text(seite);
      for (const muss of [/Gerüst \(Muster\) 0,10 € je Quadratmeter und Tag/, /Das Amt fragt andere Ämter, die es angeht/]) assert.match(leistung, muss);
      await druecken(seite, 'Antrag online beginnen');
      await weiter(seite);
      vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
      await ausfuellen(seite, { nutzung: 'geruest', belegt: 'gehweg' });
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Wo ist es?');
      const stelle = { stelle_strasse: 'Hauptmarkt', stelle_hausnummer: '1', stelle_plz: '02625', stelle_ort: 'Bautzen' };
      await ausfuellen(seite, { ...stelle, stelle_karte: '99 999' });
      assert.equal(await weiter(seite), 422, 'a point that is nowhere');
      assert.equal((await fehlerliste(seite)).length, 1);
      await ausfuellen(seite, { stelle_karte: '51,1814 14,4244' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { ...datum('beginn', `${jahr}-05-01`), ...datum('ende', `${jahr}-05-31`), laenge: '12,5', breite: '1,5' });
      await hochladen(seite, /Skizze/, [dateien.pdf('skizze.pdf')]);
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { fuer_unternehmen: 'nein', vorname: 'Anna', nachname: 'Beispiel' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '3', plz: '02625', ort: 'Bautzen' });
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
      const alles = await text(seite);
      // 12.5 m × 1.5 m = 18.75 m², so 19; 19 × 31 days × 0.10 €
      for (const muss of [/51\.18140, 14\.42440/, /Fläche in Quadratmetern 19/, /Zahl der Tage 31/, /Gebühr 58,90 €/]) assert.match(alles, muss);
      await druecken(seite, 'Verbindlich absenden', main(seite));
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
    });

    schritt('S11: zwei Ämter werden gefragt; eines nennt eine Auflage und sieht nicht, wer den Antrag stellt', async () => {
      const { seite } = leutchen.kreis;
      await leutchen.buerger.seite.goto(`/vorgang/${vorgang}`);
      await warten(leutchen.buerger.seite, async () => /0 von 3 sind fertig/.test(await text(leutchen.buerger.seite)), 'die Beteiligung');
      const stand = await text(leutchen.buerger.seite);
      for (const muss of [/Straßenverkehrsamt Hat Ihre Angaben Sicherheit des Verkehrs/, /Ordnungsamt Hat Ihre Angaben Rettungswege und Sicherheit/]) assert.match(stand, muss);
      await dienstlichAnmelden(leutchen.kreis, leute.sachbearbeitung('kreis-bautzen'));
      await seite.goto('/amt');
      await druecken(seite, new RegExp(nummer), main(seite));
      assert.equal(await ueberschrift(seite), 'Beteiligung: Sicherheit des Verkehrs');
      const alles = await text(seite);
      for (const muss of [/Auf dem Gehweg/, /51\.18140, 14\.42440/, /12,5/, /skizze\.pdf/, /Straßenverkehrsamt/]) assert.match(alles, muss);
      assert.doesNotMatch(alles, /Anna|Beispiel|Am Markt/, 'the applicant is no part of the question');
      await druecken(seite, 'Beteiligung übernehmen', main(seite));
      await ausfuellen(seite, { ergebnis: 'mit_auflagen', text: AUFLAGE });
      assert.equal(await druecken(seite, 'Antwort senden', main(seite)), 200);
      await leutchen.buerger.seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(leutchen.buerger.seite), /1 von 3 sind fertig/);
    });

    schritt('S11: das Ordnungsamt hat keinen Einwand; das Bauamt findet die Auflage im Entwurf', async () => {
      const { seite } = leutchen.stadt;
      await dienstlichAnmelden(leutchen.stadt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await druecken(seite, new RegExp(`Rettungswege und Sicherheit ${nummer}`), main(seite));
      await ausfuellen(seite, { ergebnis: 'kein_einwand' });
      assert.equal(await druecken(seite, 'Antwort senden', main(seite)), 200);

      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      assert.match(await text(seite), new RegExp(`Kein Einwand mit Auflagen oder Hinweisen.*${AUFLAGE.replaceAll('.', '\\.')}`));
      await druecken(seite, 'Bescheid entwerfen', main(seite));
      const maske = await text(seite);
      for (const muss of [/Festgesetzt werden 58,90 €/, /So haben die beteiligten Stellen geantwortet/]) assert.match(maske, muss);
      const neben = seite.locator('[name="nebenbestimmungen"]');
      assert.match(await neben.inputValue(), /Straßenverkehrsamt: Der Gehweg bleibt auf mindestens 1,30 Meter frei\.$/, 'what was answered is the draft');
      await neben.fill(`${await neben.inputValue()}\n\nDas Gerüst ist nachts beleuchtet.`);
      await druecken(seite, 'Entwurf erstellen und ansehen', main(seite));
      await druecken(seite, 'Erste Freigabe erteilen', main(seite));
      const leitung = await buehne.person({ js });
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
      await leitung.seite.goto(`/amt/vorgang/${vorgang}/freigabe`);
      await druecken(leitung.seite, 'Zweite Freigabe erteilen und Bescheid erlassen', main(leitung.seite));
      await leitung.schliessen();
    }, 150_000);

    schritt('S11: der Bescheid nennt Stelle, Zeit, beide Auflagen mit Nummern, Gebühr und Rechtsbehelf', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Bescheid lesen' }).count()) > 0, 'der Bescheid', 30);
      assert.match(await text(seite), /3 von 3 sind fertig/);
      const brief = await brieftext(leutchen.buerger, await postfachBrief(leutchen.buerger, nummer));
      for (const muss of [
        /Sie dürfen die Fläche in Bautzen, Hauptmarkt 1 wie beantragt nutzen\./, new RegExp(`vom 1\\. Mai ${jahr} bis zum 31\\. Mai ${jahr}`),
        // The letter hyphenates.
        /Nebenbestimmungen 1\. Landratsamt Bautzen \(Demonstration\), Straßenverkehrsamt: Der Gehweg bleibt auf mindes ?tens 1,30 Meter frei\./,
        /2\. Das Gerüst ist nachts beleuchtet\./, /Die Kosten betragen 58,90 €/, /Rechtsbehelfsbelehrung/,
      ]) assert.match(brief, muss);
    });
  });
}

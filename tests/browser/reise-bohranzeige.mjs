// A drilling near Bautzen, 120 metres deep: handed in once, three authorities each do their part, one joint status, and
// the duties afterwards. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, brieftext, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, postfachBrief, text, ueberschrift, warten,
} from './hilfe.mjs';
import { kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));
const inTagen = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    const leutchen = {};
    let vorgang;
    let nummer;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      for (const wer of ['buerger', 'kreis', 'land']) leutchen[wer] = await buehne.person({ js });
    });
    after(async () => {
      for (const wer of Object.values(leutchen)) await wer.schliessen();
    });

    schritt('A08 A10: eine Bohrung anzeigen; vor dem Ende der Wartefrist warnt das Formular', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/bohranzeige?ort=${BAUTZEN}`);
      assert.match(await text(seite), /Geologischer Dienst/);
      await druecken(seite, 'Antrag online beginnen');
      await weiter(seite);
      vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
      await ausfuellen(seite, { zweck: 'erdwaerme', tiefe: '120', grundwasser: 'ja', ...datum('beginn', inTagen(20)), ...datum('ende', inTagen(40)) });
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Ihr Beginn liegt vor dem Ende der Wartefrist');
      const warnung = await text(seite);
      assert.match(warnung, /einen Monat vor dem Beginn anzeigen \(§ 49 WHG\)/);
      assert.doesNotMatch(warnung, /Zwei Wochen sind noch nicht um/, 'two weeks have passed by then');
      await druecken(seite, 'Zurück', main(seite));
      await ausfuellen(seite, datum('beginn', inTagen(35)));
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Wo bohren Sie?');
      await ausfuellen(seite, { 'punkte.0.punkt': '99 999' });
      assert.equal(await weiter(seite), 422);
      assert.equal((await fehlerliste(seite)).length, 1);
      await ausfuellen(seite, { 'punkte.0.punkt': '51,1814 14,4244', 'punkte.0.flurstueck': 'Bautzen 123/4' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { bohrfirma: 'Muster Bohrtechnik GmbH', bohrfirma_anschrift: 'Hauptmarkt 1, 02625 Bautzen', bohrfirma_telefon: '0151 1234567' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { fuer_unternehmen: 'nein', vorname: 'Anna', nachname: 'Beispiel' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '3', plz: '02625', ort: 'Bautzen' });
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
      await druecken(seite, 'Verbindlich absenden', main(seite));
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
    });

    schritt('A08: ein gemeinsamer Stand: drei Behörden, jede mit ihrem Teil, in allen Sprachen', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => /Beteiligte Behörden/.test(await text(seite)), 'die Beteiligung');
      const alles = await text(seite);
      for (const muss of [
        /0 von 3 sind fertig/, /Geologischer Dienst Eingegangen leitet das Verfahren, seit/,
        /Landratsamt Bautzen \(Demonstration\), Umweltamt Hat Ihre Angaben Schutz des Grundwassers, seit/, /Bergamt Hat Ihre Angaben Sicherheit tiefer Bohrungen, seit/, /Andere Behörden prüfen mit/,
      ]) assert.match(alles, muss);
      for (const [sprache, muss] of [['en', /0 of 3 are finished/], ['hsb', /0 z 3 su hotowe/], ['de-simple', /0 von 3 Ämtern sind fertig/]]) {
        await seite.goto(`/vorgang/${vorgang}?sprache=${sprache}`);
        assert.match(await text(seite), muss, sprache);
      }
      await seite.goto(`/vorgang/${vorgang}?sprache=de`);
    });

    schritt('A08: die Wasserbehörde sieht nur ihren Teil und antwortet mit Auflagen', async () => {
      const { seite } = leutchen.kreis;
      await dienstlichAnmelden(leutchen.kreis, leute.sachbearbeitung('kreis-bautzen'));
      await seite.goto('/amt');
      assert.match(await text(seite), /Beteiligungen: Andere Stellen fragen Sie/);
      await druecken(seite, new RegExp(nummer), main(seite));
      assert.equal(await ueberschrift(seite), 'Beteiligung: Schutz des Grundwassers');
      const alles = await text(seite);
      for (const muss of [/120/, /51\.18140, 14\.42440/, /Muster Bohrtechnik GmbH/, /Landesverwaltung Sachsen \(Demonstration\), Geologischer Dienst/]) assert.match(alles, muss);
      assert.doesNotMatch(alles, /Am Markt/, 'the private address is not part of it');
      const fremd = await seite.goto(`/amt/vorgang/${vorgang}`);
      assert.equal(fremd.status(), 404, 'the matter itself is not hers');
      await seite.goBack();
      await druecken(seite, 'Beteiligung übernehmen', main(seite));
      await ausfuellen(seite, { ergebnis: 'mit_auflagen' });
      assert.equal(await druecken(seite, 'Antwort senden', main(seite)), 422, 'conditions without words');
      await ausfuellen(seite, { ergebnis: 'mit_auflagen', text: 'Bohrung nur mit Spülung ohne Zusätze.' });
      assert.equal(await druecken(seite, 'Antwort senden', main(seite)), 200);
      assert.match(await text(seite), /Kein Einwand mit Auflagen oder Hinweisen/);
      await leutchen.buerger.seite.goto(`/vorgang/${vorgang}`);
      const stand = await text(leutchen.buerger.seite);
      assert.match(stand, /1 von 3 sind fertig/);
      assert.doesNotMatch(stand, /ohne Zusätze/, 'what authorities tell each other stays with them');
    });

    schritt('A08: das Bergamt antwortet, der Geologische Dienst liest beides und bestätigt', async () => {
      const { seite } = leutchen.land;
      await dienstlichAnmelden(leutchen.land, leute.sachbearbeitung('land-sachsen'));
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes('Sicherheit tiefer Bohrungen'), 'die Beteiligung');
      await druecken(seite, new RegExp(`Sicherheit tiefer Bohrungen ${nummer}`), main(seite));
      await ausfuellen(seite, { ergebnis: 'kein_einwand' });
      await seite.locator('input[type=file]').setInputFiles([dateien.pdf('stellungnahme.pdf')]);
      assert.equal(await druecken(seite, 'Antwort senden', main(seite)), 200);
      assert.match(await text(seite), /stellungnahme\.pdf/);

      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      const alles = await text(seite);
      for (const muss of [/Beteiligte Stellen/, /Bohrung nur mit Spülung ohne Zusätze\./, /Anlage: stellungnahme\.pdf/, /Kein Einwand/]) assert.match(alles, muss);
      await druecken(seite, 'Bestätigung oder Bescheinigung senden', main(seite));
      assert.match(await text(seite), /So haben die beteiligten Stellen geantwortet/);
      await ausfuellen(seite, { zusatz: 'Auflage der Wasserbehörde: Bohrung nur mit Spülung ohne Zusätze.' });
      await druecken(seite, 'Schreiben senden', main(seite));
      await warten(seite, async () => /Abgeschlossen/.test(await text(seite)) && /Pflichten der antragstellenden Person/.test(await text(seite)), 'die Pflichten');
    }, 150_000);

    schritt('A08 A10: die Bestätigung, drei von drei, und was nach drei und sechs Monaten fällig ist', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => /3 von 3 sind fertig/.test(await text(seite)) && /Das müssen Sie danach tun/.test(await text(seite)), 'der Stand', 30);
      const alles = await text(seite);
      for (const muss of [/Fachdaten der Bohrung Offen, bis zum/, /Bewertungsdaten der Bohrung Offen, bis zum/, /Bis zu diesem Tag müssen Sie etwas einreichen/]) assert.match(alles, muss);
      const brief = await brieftext(leutchen.buerger, await postfachBrief(leutchen.buerger, nummer));
      for (const muss of [/Ihre Bohranzeige/, /bis in eine Tiefe von 120 Metern/, /Auflage der Wasserbehörde/]) assert.match(brief, muss);
      await seite.goto('/postfach');
      const briefe = await seite.locator('main a[href^="/postfach/"]').evaluateAll((alle) => alle.slice(0, 4).map((e) => e.getAttribute('href')));
      const texte = [];
      for (const adresse of briefe) {
        await seite.goto(adresse);
        texte.push(await text(seite));
      }
      assert.match(texte.join(), /müssen Sie später noch etwas einreichen: Fachdaten der Bohrung\. Sie haben Zeit bis zum/);
    });

    schritt('A10: die Fachdaten einreichen; die Behörde sieht sie', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      await druecken(seite, /Jetzt einreichen: Fachdaten/, main(seite));
      assert.match(await ueberschrift(seite), /Einreichen zum Vorgang/);
      assert.equal(await druecken(seite, 'Einreichen', main(seite)), 422);
      assert.deepEqual(await fehlerliste(seite), ['Wählen Sie mindestens eine Datei aus.']);
      await seite.locator('input[type=file]').setInputFiles([dateien.pdf('schichten.pdf')]);
      assert.equal(await druecken(seite, 'Einreichen', main(seite)), 200);
      const danach = await text(seite);
      assert.match(danach, /Ihre Unterlagen sind eingegangen/);
      assert.match(danach, /Fachdaten der Bohrung Erledigt am/);
      await leutchen.land.seite.goto(`/amt/vorgang/${vorgang}`);
      const dort = await text(leutchen.land.seite);
      assert.match(dort, /schichten\.pdf/);
      assert.match(dort, /Fachdaten der Bohrung \d\d\.\d\d\.\d{4} Erfüllt am/);
      await druecken(leutchen.land.seite, /Als erledigt vermerken/, main(leutchen.land.seite));
      assert.match(await text(leutchen.land.seite), /Bewertungsdaten der Bohrung \d\d\.\d\d\.\d{4} Erfüllt am/);
    });
  });
}

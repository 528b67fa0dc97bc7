// A clerk makes a new form from nothing, in the browser only; a second person reviews and releases it; an authority offers
// it; a citizen applies. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, fehlerliste, mails, person, registrieren, text, ueberschrift, warten } from './hilfe.mjs';
import { anmelden, axe, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
const sitzungen = {};
before(async () => {
  server = await starten();
  chrom = await browser();
  // A one-time code counts once: each signs in once for both journeys.
  for (const [wer, email] of [['autorin', leute.werkstatt('sn')], ['pruefer', leute.werkstatt2('sn')], ['gemeinde', leute.redaktion('bautzen')]]) {
    const p = await person(chrom, server);
    await anmelden(p.seite, email, { tuer: '/amt/anmelden' });
    sitzungen[wer] = await p.kontext.storageState();
    await p.schliessen();
  }
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

async function als(wer, js) {
  const p = await person(chrom, server, { js });
  await p.kontext.addCookies(sitzungen[wer].cookies);
  return p;
}

/** Adds a question to a page and comes to its settings. */
async function frage(seite, auf, worte, art) {
  await seite.locator('summary', { hasText: `Frage auf der Seite „${auf}“ hinzufügen` }).click();
  const bereich = seite.locator('details', { hasText: `Frage auf der Seite „${auf}“ hinzufügen` });
  await bereich.locator('input[name^="frage-"]').fill(worte);
  await bereich.locator('select[name^="art-"]').selectOption(art);
  assert.equal(await druecken(seite, /^Frage hinzufügen/, { bereich }), 200);
  assert.match(await ueberschrift(seite), new RegExp(`^Frage „${worte.replace('?', '\\?')}“`));
}

const TEXTE = {
  synonyme: 'Lagerfeuer, Osterfeuer, Feuer',
  'abschnitt-beschreibung': 'Sie wollen ein Feuer machen. Sagen Sie es uns vorher. So weiß die Feuerwehr Bescheid.',
  'abschnitt-voraussetzungen': 'Der Grund gehört Ihnen, oder Sie haben eine Erlaubnis.',
  'abschnitt-unterlagen': 'Sie brauchen keine Unterlagen.',
  'abschnitt-fristen': 'Melden Sie das Feuer drei Tage vorher.',
  'abschnitt-rechtsgrundlage': 'Die Gemeinde regelt Feuer im Freien in ihrer Verordnung.',
};

for (const js of [true, false]) {
  const name = js ? 'Lagerfeuer anmelden' : 'Osterfeuer anmelden';
  const kennung = js ? 'lagerfeuer-anmelden' : 'osterfeuer-anmelden';
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    let adresse;

    test('S02 S05 S06 S08: eine Angestellte legt einen Dienst an und stellt Fragen ein', { timeout: 180_000 }, async () => {
      const p = await als('autorin', js);
      const { seite } = p;
      await seite.goto('/werkstatt');
      await druecken(seite, 'Neuen Dienst beginnen');
      assert.equal(await druecken(seite, 'Entwurf anlegen'), 422);
      assert.equal((await fehlerliste(seite)).length, 3);
      await ausfuellen(seite, { name, kurz: 'Sie wollen draußen ein Feuer machen. Melden Sie es hier.', verfahren: 'anzeige' });
      await seite.locator('[name=bausteine][value=anschrift]').uncheck({ force: true });
      assert.equal(await druecken(seite, 'Entwurf anlegen'), 200);
      adresse = new URL(seite.url()).pathname.replace(/\/fragen$/, '');

      await frage(seite, 'Ihr Anliegen', 'Wie groß wird das Feuer?', 'auswahl');
      await ausfuellen(seite, { optionen: 'Nur ein Topf' });
      assert.equal(await druecken(seite, 'Frage speichern'), 422);
      assert.match((await fehlerliste(seite))[0], /mindestens zwei Antworten/);
      await ausfuellen(seite, { optionen: 'Klein, bis einen Meter = klein\nGroß, über einen Meter = gross' });
      assert.equal(await druecken(seite, 'Speichern und zur Liste'), 200);

      await frage(seite, 'Ihr Anliegen', 'Wann brennt es?', 'datum');
      assert.equal(await druecken(seite, 'Speichern und zur Liste'), 200);
      await frage(seite, 'Ihr Anliegen', 'Wer passt auf?', 'text');
      // The condition is a sentence; the answer is written as people read it.
      await ausfuellen(seite, { 'wenn-frage-0': 'wie_gross_wird_das_feuer', 'wenn-wie-0': 'ist', 'wenn-antwort-0': 'riesig' });
      assert.equal(await druecken(seite, 'Frage speichern'), 422);
      assert.match((await fehlerliste(seite))[0], /Möglich sind: Klein, bis einen Meter, Groß/);
      await ausfuellen(seite, { 'wenn-antwort-0': 'Groß, über einen Meter' });
      assert.equal(await druecken(seite, 'Speichern und zur Liste'), 200);
      assert.match(await text(seite), /Erscheint, wenn „Wie groß wird das Feuer\?“ ist „Groß, über einen Meter“/);

      // Moved by a button, and the question on which another depends cannot be deleted.
      assert.equal(await druecken(seite, 'Nach oben Wann brennt es?'), 200);
      assert.match(await text(seite), /Verschoben/);
      assert.equal(await druecken(seite, 'Löschen Wie groß wird das Feuer?'), 422);
      assert.match(await text(seite), /„Wer passt auf\?“ hängt von dieser Antwort ab/);
      await p.schliessen();
    });

    test('S06 S08 S19: Satz, Formel und Vorschau stehen beieinander, und eins folgt dem andern', { timeout: 180_000 }, async () => {
      const p = await als('autorin', js);
      const { seite } = p;
      await seite.goto(`${adresse}/frage/wer_passt_auf`);
      assert.equal(await seite.locator('[name=formel]').inputValue(), 'wie_gross_wird_das_feuer = "gross"');
      await ausfuellen(seite, { formel: 'wie_gross_wird_das_feuer != "klein"' });
      assert.equal(await druecken(seite, 'Frage speichern'), 200);
      assert.equal(await seite.locator('[name="wenn-wie-0"]').inputValue(), 'ist_nicht');
      assert.match(await text(seite), /Gespeichert ist: Sie erscheint, wenn „Wie groß wird das Feuer\?“ ist nicht „Klein, bis einen Meter“/);
      await ausfuellen(seite, { 'wenn-wie-0': 'ist', 'wenn-antwort-0': 'Groß, über einen Meter' });
      assert.equal(await druecken(seite, 'Frage speichern'), 200);
      assert.equal(await seite.locator('[name=formel]').inputValue(), 'wie_gross_wird_das_feuer = "gross"');
      // The frame shows the page with every question; the links choose the width, without script too.
      await seite.locator('iframe').scrollIntoViewIfNeeded();
      const rahmen = seite.frameLocator('iframe');
      await rahmen.getByText('Wer passt auf?').first().waitFor();
      await seite.getByRole('link', { name: 'Rechts nach links' }).click();
      await rahmen.locator('.bw-vorschau--rtl').waitFor();
      if (js) assert.deepEqual(await axe(seite), [], 'Frage mit Vorschau');
      await seite.goto(`${adresse}/nutzung`);
      assert.match(await text(seite), /Noch keine Zahlen/);
      await p.schliessen();
    });

    test('S03 S04 S12 S21: die Liste führt zu allem, was fehlt', { timeout: 180_000 }, async () => {
      const p = await als('autorin', js);
      const { seite } = p;
      await seite.goto(`${adresse}/freigabe`);
      assert.equal(await seite.getByRole('button', { name: 'Zur Prüfung geben' }).count(), 0);
      await seite.goto(adresse);
      assert.match(await text(seite), /Abschnitt „Beschreibung“: Der Abschnitt fehlt/);
      await druecken(seite, 'Texte der Leistung');
      await ausfuellen(seite, TEXTE);
      assert.equal(await druecken(seite, 'Texte speichern'), 200);

      await seite.goto(`${adresse}/angaben`);
      await ausfuellen(seite, { rechtsgrundlagen: '§ 1', begruendung: 'Drei Jahre reichen für Rückfragen.' });
      assert.equal(await druecken(seite, 'Angaben speichern'), 422);
      assert.match((await fehlerliste(seite))[0], /fehlt etwas/);
      await ausfuellen(seite, { rechtsgrundlagen: '§ 9 Absatz 1; SächsPBG; Sächsisches Polizeibehördengesetz; 14' });
      assert.equal(await druecken(seite, 'Angaben speichern'), 200);

      await seite.goto(`${adresse}/uebersetzung/en`);
      const felder = seite.locator('input[name^="text-"], textarea[name^="text-"]');
      for (const feld of await felder.all()) if (!(await feld.inputValue())) await feld.fill(`English ${await feld.getAttribute('name')}`);
      assert.equal(await druecken(seite, 'Übersetzungen speichern'), 200);
      assert.match(await text(seite), /Nichts fehlt/);
      await p.schliessen();
    });

    test('S19 S25: die Vorschau wird ausgefüllt und als Testfall aufgehoben', { timeout: 180_000 }, async () => {
      const p = await als('autorin', js);
      const { seite } = p;
      await seite.goto(`${adresse}/vorschau`);
      assert.equal(await druecken(seite, 'Weiter'), 422);
      await ausfuellen(seite, { wie_gross_wird_das_feuer: 'klein', 'wann_brennt_es.tag': '1', 'wann_brennt_es.monat': '5', 'wann_brennt_es.jahr': '2027' });
      assert.equal(await druecken(seite, 'Weiter'), 200);
      await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', 'geburtsdatum.tag': '1', 'geburtsdatum.monat': '2', 'geburtsdatum.jahr': '1980' });
      assert.equal(await druecken(seite, 'Weiter'), 200);
      assert.match(await text(seite), /Vollständig/);
      await ausfuellen(seite, { name: 'Kleines Feuer' });
      assert.equal(await druecken(seite, 'Testfall aufheben'), 200);
      assert.match(await text(seite), /Kleines Feuer.*stimmt/);
      // What must come out is said, whether the form does it yet or not; what comes out now is taken over with one button.
      await seite.getByRole('link', { name: 'Kleines Feuer', exact: true }).click();
      await seite.waitForLoadState();
      await seite.locator('[name=ausgang][value=offen]').check({ force: true });
      assert.equal(await druecken(seite, 'Testfall speichern'), 200);
      assert.match(await text(seite), /Stimmt nicht.*Erwartet ist, dass noch etwas fehlt.*Ausgang/s);
      assert.equal(await druecken(seite, 'Das jetzige Ergebnis ist richtig'), 200);
      assert.match(await text(seite), /Mit diesen Antworten kommt heraus, was der Testfall erwartet/);
      assert.equal(await druecken(seite, 'Antworten in der Vorschau ändern'), 200);
      assert.equal(await seite.locator('[name=wie_gross_wird_das_feuer][value=klein]').isChecked(), true);
      await p.schliessen();
    });

    test('R65: zwei an derselben Frage vergleichen, und nichts geht verloren', { timeout: 120_000 }, async () => {
      const [a, b] = [await als('autorin', js), await als('autorin', js)];
      for (const { seite } of [a, b]) await seite.goto(`${adresse}/frage/wann_brennt_es`);
      await ausfuellen(a.seite, { hinweis: 'Ein Tag ohne Wind.' });
      assert.equal(await druecken(a.seite, 'Frage speichern'), 200);
      await ausfuellen(b.seite, { hinweis: 'Höchstens drei Stunden.' });
      assert.equal(await druecken(b.seite, 'Frage speichern'), 409);
      assert.match(await text(b.seite), /Ein Tag ohne Wind.*Höchstens drei Stunden/);
      assert.equal(await druecken(b.seite, 'Meine Eingaben speichern'), 200);
      assert.equal(await b.seite.locator('[name=hinweis]').inputValue(), 'Höchstens drei Stunden.');
      // The hint is new, so its English is missing now; taking it back is one button.
      await b.seite.goto(`${adresse}/fassungen`);
      await b.seite.getByRole('button', { name: /Diesen Stand wiederherstellen Testfall/ }).first().click();
      await b.seite.waitForLoadState();
      assert.match(await text(b.seite), /Wiederhergestellt/);
      await a.schliessen();
      await b.schliessen();
    });

    test('F10 S20: Eingangskorb, gefragte Behörde und Pflicht danach, jede auf ihrer Seite', { timeout: 180_000 }, async () => {
      const p = await als('autorin', js);
      const { seite } = p;
      const bild = async (name) => {
        if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/andere-${name}-${js}.png`, fullPage: true });
      };
      if (!js) await seite.setViewportSize({ width: 360, height: 900 });
      await seite.goto(`${adresse}/andere`);
      await bild('leer');
      await druecken(seite, 'Empfänger hinzufügen');
      await ausfuellen(seite, { name: 'Feuerwehr', weg: 'korb', wann: 'entscheidung' });
      assert.equal(await druecken(seite, 'Speichern'), 422);
      assert.match((await fehlerliste(seite)).join(' '), /welche Stelle es ist.*nur, sobald er da ist/);
      await bild('korb-fehler');
      // The condition is a sentence, the answer as people read it.
      await ausfuellen(seite, { wann: 'eingang', ziel: 'feuerwehr', 'wenn-frage-0': 'wie_gross_wird_das_feuer', 'wenn-wie-0': 'ist', 'wenn-antwort-0': 'Groß, über einen Meter' });
      assert.equal(await druecken(seite, 'Speichern'), 200);
      assert.match(await text(seite), /Es gilt, wenn „Wie groß wird das Feuer\?“ ist „Groß, über einen Meter“/);
      await bild('korb');
      if (js) assert.deepEqual(await axe(seite), [], 'Eingangskorb');

      await seite.goto(`${adresse}/andere/beteiligung/neu`);
      await ausfuellen(seite, { name: 'Schutz des Waldes', stelle: '99129025005000', frage: 'Ist die Stelle weit genug vom Wald entfernt?', frist_tage: '14', rechtsgrundlage: 'Verordnung der Gemeinde' });
      await seite.locator('[name=seiten]').first().check({ force: true });
      await bild('behoerde-neu');
      assert.equal(await druecken(seite, 'Speichern'), 200);
      await seite.goto(`${adresse}/andere/pflicht/neu`);
      await ausfuellen(seite, { name: 'Asche entsorgen', was: 'Ein Foto der geräumten Stelle.', nach: 'wann_brennt_es', monate: '1', erinnern_tage: '7', rechtsgrundlage: 'Verordnung der Gemeinde' });
      await bild('pflicht-neu');
      assert.equal(await druecken(seite, 'Speichern'), 200);
      await seite.goto(`${adresse}/andere`);
      const liste = await text(seite);
      assert.match(liste, /Feuerwehr Eingangskorb/);
      assert.match(liste, /Schutz des Waldes 14 Tage zum Antworten immer/);
      assert.match(liste, /Asche entsorgen nach 1 Monat, Erinnerung 7 Tage vorher immer/);
      assert.match(liste, /Der Ablauf tut das noch nicht/);
      await bild('liste');
      // This service asks nobody and wants nothing afterwards: both go again, the inbox stays.
      for (const weg of ['beteiligung/schutz_des_waldes', 'pflicht/asche_entsorgen']) {
        await seite.goto(`${adresse}/andere/${weg}`);
        await druecken(seite, /^Löschen/);
        assert.match(await text(seite), /Gelöscht/);
      }
      await p.schliessen();
    });

    test('S23 F12: vorlegen, vier Augen, freigeben', { timeout: 120_000 }, async () => {
      const a = await als('autorin', js);
      await a.seite.goto(`${adresse}/freigabe`);
      assert.match(await text(a.seite), /Alles Nötige ist da/);
      assert.equal(await druecken(a.seite, 'Zur Prüfung geben'), 200);
      await ausfuellen(a.seite, { urteil: 'freigeben' });
      assert.equal(await druecken(a.seite, 'Urteil absenden'), 422);
      assert.match(await text(a.seite), /muss ihn eine andere Person/);
      await a.schliessen();

      const p = await als('pruefer', js);
      await p.seite.goto('/werkstatt');
      await druecken(p.seite, name);
      await druecken(p.seite, 'Prüfen und freigeben');
      await ausfuellen(p.seite, { urteil: 'zurueckweisen' });
      assert.equal(await druecken(p.seite, 'Urteil absenden'), 422);
      await ausfuellen(p.seite, { urteil: 'freigeben' });
      assert.equal(await druecken(p.seite, 'Urteil absenden'), 200);
      assert.match(await text(p.seite), /Der Dienst steht im Katalog/);
      await p.schliessen();
    });

    /** Says on the owner's page who may take the service over. */
    async function anbieten(kreis, behoerden = '') {
      const p = await als('pruefer', js);
      await p.seite.goto(adresse);
      await druecken(p.seite, 'Für andere anbieten');
      await ausfuellen(p.seite, { kreis, behoerden });
      const status = await druecken(p.seite, 'Angebot speichern');
      const da = await text(p.seite);
      if (process.env.BILDER) await p.seite.screenshot({ path: `${process.env.BILDER}/weitergabe-${kreis}-${status}-${js}.png`, fullPage: true });
      if (js && status === 200) assert.deepEqual(await axe(p.seite), [], 'Für andere anbieten');
      await p.schliessen();
      return { status, da };
    }

    /** Does the municipality find the service among those that it may offer? */
    async function imAngebot() {
      const g = await als('gemeinde', js);
      await g.seite.goto('/redaktion/dienste?wort=feuer');
      const da = await text(g.seite);
      const direkt = (await g.seite.goto(`/redaktion/aktivierung/14625020/${kennung}`)).status();
      await g.schliessen();
      return { liste: da.includes(name), direkt };
    }

    test('R05: das Land bietet den Dienst erst anderen an: Bautzen sieht ihn nicht, dann doch', { timeout: 120_000 }, async () => {
      const falsch = await anbieten('bestimmte', 'Stadt Nirgends');
      assert.equal(falsch.status, 422);
      assert.match(falsch.da, /Die Behörde „Stadt Nirgends“ gibt es hier nicht/);
      const goerlitz = await anbieten('bestimmte', '14626110');
      assert.equal(goerlitz.status, 200);
      assert.match(goerlitz.da, /Federführung.*Finanziert von/);
      assert.deepEqual(await imAngebot(), { liste: false, direkt: 404 });
      assert.match((await anbieten('bestimmte', '14626110\n14625020')).da, /Hannes Prüfer.*angeboten/);
      assert.deepEqual(await imAngebot(), { liste: true, direkt: 200 });
    });

    test('S24: eine Gemeinde bietet den Dienst an, und Anna stellt den Antrag', { timeout: 180_000 }, async () => {
      const g = await als('gemeinde', js);
      await g.seite.goto('/redaktion/dienste?wort=feuer');
      await g.seite.getByRole('table').getByRole('link', { name }).click();
      await g.seite.waitForLoadState();
      await g.seite.goto(`/redaktion/zustaendigkeiten?traeger=mandant-14625020&leistung=${kennung}`);
      await ausfuellen(g.seite, { gebiet: 'Bautzen' });
      await g.seite.locator('select[name=stelle]').selectOption({ index: 1 });
      assert.equal(await druecken(g.seite, 'Eintrag speichern'), 200);
      const ziel = `/redaktion/aktivierung/14625020/${kennung}`;
      await g.seite.goto(ziel);
      if (/keine verantwortliche Person/.test(await text(g.seite))) {
        await g.seite.goto('/redaktion/verantwortliche/14625020');
        await ausfuellen(g.seite, { name: 'Rita Text', kontakt: 'rita@example.org' });
        await druecken(g.seite, 'Benennen');
        await g.seite.goto(ziel);
      }
      if (/Datenschutz fehlt|Impressum fehlt/.test(await text(g.seite))) {
        await g.seite.goto('/redaktion/auftritt/mandant-14625020');
        await ausfuellen(g.seite, { impressum: 'Stadt Bautzen', datenschutz: 'Wir verarbeiten Ihre Daten nur für Ihren Antrag.' });
        await druecken(g.seite, 'Auftritt speichern');
      }
      await g.seite.goto(ziel);
      assert.equal(await druecken(g.seite, 'Online anbieten'), 200);
      assert.match(await text(g.seite), /bietet diese Leistung online an/);
      await g.schliessen();

      const p = await person(chrom, server, { js });
      const { seite } = p;
      await registrieren(p);
      await seite.goto(`/suche?was=${encodeURIComponent(name)}&ort=14625020`);
      assert.match(await text(seite), new RegExp(name));
      await seite.goto(`/leistung/${kennung}?ort=14625020`);
      await warten(seite, async () => (await seite.goto(`/antrag/beginnen/${kennung}?ort=14625020`)).status() === 200, 'der Dienst im Angebot');
      await seite.locator('main form button.kern-btn--primary').click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /Wie groß wird das Feuer\?/);
      await ausfuellen(seite, { wie_gross_wird_das_feuer: 'gross', 'wann_brennt_es.tag': '1', 'wann_brennt_es.monat': '5', 'wann_brennt_es.jahr': '2027' });
      await druecken(seite, 'Weiter');
      // The conditional question comes by itself, or after the page was sent.
      await ausfuellen(seite, { wer_passt_auf: 'Die Nachbarin' });
      assert.equal(await druecken(seite, 'Weiter'), 200);
      await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', 'geburtsdatum.tag': '1', 'geburtsdatum.monat': '2', 'geburtsdatum.jahr': '1980' });
      assert.equal(await druecken(seite, 'Weiter'), 200);
      assert.match(await text(seite), /Die Nachbarin/);
      await seite.locator('main form button.kern-btn--primary').last().click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/);
      await p.schliessen();
    });

    test('R05: das Angebot endet: Bautzen behält den Dienst und erfährt es', { timeout: 120_000 }, async () => {
      const ende = await anbieten('eigene');
      assert.equal(ende.status, 200);
      assert.match(ende.da, /behält ihn, wird nicht mehr angeboten/);
      const g = await als('gemeinde', js);
      await g.seite.goto(`/redaktion/aktivierung/14625020/${kennung}`);
      assert.match(await text(g.seite), /Nicht mehr zur Übernahme angeboten.*Ihre Behörde bietet diese Leistung online an/s);
      if (process.env.BILDER) await g.seite.screenshot({ path: `${process.env.BILDER}/behalten-${js}.png`, fullPage: true });
      await warten(g.seite, async () => /Nicht mehr angeboten/.test(await mails(g.seite, leute.redaktion('bautzen'))), 'die E-Mail an die Redaktion');
      assert.match(await mails(g.seite, leute.redaktion('bautzen')), new RegExp(`„${name}“ wird Ihrer Behörde nicht mehr`));
      await g.schliessen();
      const b = await person(chrom, server, { js });
      assert.equal((await b.seite.goto(`/leistung/${kennung}?ort=14625020`)).status(), 200);
      await b.schliessen();
    });
  });
}

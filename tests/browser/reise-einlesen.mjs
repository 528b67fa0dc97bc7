// A clerk reads a schema of FIM in: what it says and a form cannot stays as notes; she works them off, sets a condition on a
// code list by the name of an entry, takes the form along as XDatenfelder and reads that in again. With script and by keyboard
// alone; without script on a telephone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aufbauen, ausfuellen, druecken, fehlerliste, holen, text, ueberschrift } from './hilfe.mjs';
import { axe, leute } from './lib.mjs';

const buehne = aufbauen({ als: leute.werkstatt('sn') });

const id = (nr) => `<x:identifikation><x:id>${nr}</x:id></x:identifikation>`;
const platz = (anzahl, was) => `<x:struktur><x:anzahl>${anzahl}</x:anzahl><x:enthaelt>${was}</x:enthaelt></x:struktur>`;
const feld = (nr, name, anzahl, art, typ, dazu = '') =>
  platz(anzahl, `<x:datenfeld>${id(nr)}<x:name>${name}</x:name><x:feldart><code>${art}</code></x:feldart><x:datentyp><code>${typ}</code></x:datentyp>${dazu}</x:datenfeld>`);
const gruppe = (nr, name, anzahl, innen) => platz(anzahl, `<x:datenfeldgruppe>${id(nr)}<x:name>${name}</x:name>${innen}</x:datenfeldgruppe>`);
const regel = (nr, name, worte) => `<x:regel>${id(nr)}<x:name>${name}</x:name><x:freitextRegel>${worte}</x:freitextRegel><x:skript>function pruefen() { return true }</x:skript></x:regel>`;
const schema = (innen) =>
  `<x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0"><x:stammdatenschema>${id('S60000000001')}<x:name>Imkerei</x:name>${innen}</x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>`;

const STAATEN = '<x:codelisteReferenz><x:canonicalIdentification>urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat</x:canonicalIdentification></x:codelisteReferenz>';
const IMKEREI = schema(
  regel('R60000000009', 'Frist', 'Die Anzeige kommt vor dem Beginn.') +
    gruppe('G60000000001', 'Standort der Bienen', '1:1',
      feld('F60000000001', 'Zahl der Völker', '1:1', 'input', 'num_int', regel('R60000000001', 'Viele Völker', 'Ab 30 Völkern ist es ein Betrieb.')) +
      feld('F60000000002', 'Kennung des Stands', '0:1', 'input', 'text', '<x:praezisierung pattern="(DE|PL)+[0-9]*"/>') +
      gruppe('G60000000002', 'Anschrift des Stands', '1:1',
        feld('F60000000003', 'Ort', '1:1', 'input', 'text') +
        feld('F60000000004', 'Postleitzahl', '1:1', 'input', 'text', '<x:praezisierung pattern="[0-9]{5}"/>'))) +
    gruppe('G60000000003', 'Herkunft der Bienen', '1:1',
      feld('F60000000005', 'Staat', '1:1', 'select', 'text', STAATEN) + feld('F60000000006', 'Nummer der Bescheinigung', '0:1', 'input', 'text')),
);

const einlesen = async (seite, name, inhalt) => {
  await seite.goto('/werkstatt/neu');
  const teil = seite.locator('details', { hasText: 'Datei einlesen' }).first();
  if (!(await teil.evaluate((d) => d.open))) await teil.locator('summary').click();
  await teil.locator('input[type=file][name=datei]').setInputFiles({ name: 'schema.xml', mimeType: 'application/xml', buffer: Buffer.from(inhalt) });
  await teil.locator('input[name^="datei-name"]').fill(name);
  return druecken(seite, 'Einlesen und Entwurf anlegen', { bereich: teil });
};

/** The notes of a draft, as they stand in its list. */
const vermerke = (seite) => seite.locator('ul.bw-fragen > li > div > p').allInnerTexts();

for (const [js, breite] of [[true, 1280], [false, 360]]) {
  describe(`Einlesen ${js ? 'mit' : 'ohne'} JavaScript, ${breite} Pixel`, { concurrency: 1 }, () => {
    const bild = async (seite, name) => {
      if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/einlesen-${name}-${breite}.png`, fullPage: true });
    };

    test('L07: ein Datenschema herein, Vermerke, eine Bedingung auf eine Codeliste, und wieder hinaus', { timeout: 240_000 }, async () => {
      const p = await buehne.person({ js, breite });
      const { seite } = p;
      // What is no schema is refused with its line, and nothing typed is lost.
      assert.equal(await einlesen(seite, `Imkerei ${breite}`, IMKEREI.replace('</x:name>', '</x:name><x:quatsch/>')), 422);
      assert.match((await fehlerliste(seite))[0], /Zeile 1.*„quatsch“ darf in „stammdatenschema“ nicht stehen/);
      await bild(seite, 'abgelehnt');

      assert.equal(await einlesen(seite, `Imkerei ${breite}`, IMKEREI), 200);
      assert.match(await text(seite), /Der Entwurf ist angelegt.*Die Regel R60000000001/);
      await bild(seite, 'eingelesen');
      if (js) assert.deepEqual(await axe(seite), [], 'eingelesen');
      await druecken(seite, 'Zu den Vermerken');
      assert.equal(await ueberschrift(seite), `Vermerke: Imkerei ${breite}`);
      const alle = await vermerke(seite);
      for (const teil of ['Regel R60000000009 „Frist“: Die Anzeige kommt vor dem Beginn.', 'Regel R60000000001 „Viele Völker“: Ab 30 Völkern ist es ein Betrieb.', '(DE|PL)+[0-9]*', 'Eine Gruppe steht in einer anderen']) {
        assert.ok(alle.some((v) => v.includes(teil)), `${teil}: ${alle}`);
      }
      await bild(seite, 'vermerke');
      if (js) assert.deepEqual(await axe(seite), [], 'Vermerke');
      const adresse = new URL(seite.url()).pathname.replace(/\/vermerke$/, '');

      // The question says what is noted about it and where it comes from.
      await seite.getByRole('link', { name: 'Frage „Zahl der Völker“' }).click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /Aus der eingelesenen Datei.*Ab 30 Völkern/);
      await bild(seite, 'frage');
      await seite.goto(`${adresse}/frage/postleitzahl`);
      assert.match(await text(seite), /In der eingelesenen Datei steht die Frage in der Gruppe „Anschrift des Stands“ \(G60000000002\)/);
      assert.equal(await seite.locator('[name=art]').inputValue(), 'plz');

      await seite.goto(`${adresse}/vermerke`);
      assert.equal(await druecken(seite, /^Abhaken.*Ab 30 Völkern/), 200);
      assert.match(await text(seite), /Erledigt: 1/);

      // A condition on a code list: the name of the entry, found by its beginning.
      await seite.goto(`${adresse}/frage/nummer_der_bescheinigung`);
      await ausfuellen(seite, { 'wenn-frage-0': 'staat' });
      assert.equal(await druecken(seite, 'Antworten zur Auswahl zeigen'), 200);
      await bild(seite, 'codeliste');
      await ausfuellen(seite, { 'wenn-antwort-0': 'Polen' });
      assert.equal(await druecken(seite, 'Frage speichern'), 200);
      assert.match(await text(seite), /Sie erscheint, wenn „Staat“ ist „Polen“/);

      // Out again, and in again: the same notes, the same questions, each where it was.
      await seite.goto(`${adresse}/ausgabe/xdatenfelder`);
      await bild(seite, 'ausgabe');
      const datei = (await holen(p, `${adresse}/ausgabe/xdatenfelder-3`)).bytes.toString('utf8');
      assert.match(datei, /R60000000001[\s\S]*Ab 30 Völkern ist es ein Betrieb\.[\s\S]*function pruefen\(\) \{ return true \}/);
      assert.match(datei, /G60000000002/);
      assert.equal(await einlesen(seite, `Imkerei zurück ${breite}`, datei), 200);
      await druecken(seite, 'Zu den Vermerken');
      const wieder = await vermerke(seite);
      for (const v of alle) assert.ok(wieder.includes(v), `verloren: ${v}\n${wieder.join('\n')}`);
      await p.schliessen();
    });

    test('S08: eine lange Codeliste: tippen, Treffer, wählen', { timeout: 240_000 }, async () => {
      const p = await buehne.person({ js, breite });
      const { seite } = p;
      await seite.goto('/werkstatt/neu');
      await ausfuellen(seite, { name: `Wanderimker melden ${breite}`, kurz: 'Sie ziehen mit Ihren Bienen um. Sagen Sie es hier.', verfahren: 'anzeige' });
      assert.equal(await druecken(seite, 'Entwurf anlegen'), 200);
      const neu = async (worte, art) => {
        const teil = seite.locator('details', { hasText: 'Frage auf der Seite „Ihr Anliegen“ hinzufügen' });
        if (!(await teil.evaluate((d) => d.open))) await teil.locator('summary').click();
        await teil.locator('input[name^="frage-"]').fill(worte);
        await teil.locator('select[name^="art-"]').selectOption(art);
        assert.equal(await druecken(seite, /^Frage hinzufügen/, { bereich: teil }), 200);
      };
      await neu('Welche Gemeinde?', 'codeliste');
      await ausfuellen(seite, { liste: 'gemeinden' });
      assert.equal(await druecken(seite, 'Speichern und zur Liste'), 200);
      await neu('Wer hilft dort?', 'text');
      await ausfuellen(seite, { 'wenn-frage-0': 'welche_gemeinde', 'wenn-wie-0': 'ist', 'wenn-antwort-0': 'Neu' });
      assert.equal(await druecken(seite, 'Frage speichern'), 422);
      assert.match((await fehlerliste(seite))[0], /„Neu“ passt auf \d+ Einträge der Liste/);
      await bild(seite, 'treffer');
      if (js) assert.deepEqual(await axe(seite), [], 'Treffer');
      let gewaehlt = 'Bautzen';
      if (js) {
        // By keyboard: type, choose with the arrow, take it with Enter.
        const kasten = seite.locator('[name="wenn-antwort-0"]');
        await kasten.fill('');
        await kasten.pressSequentially('Bautz');
        await seite.locator('ul.bw-vorschlaege [role=option]').first().waitFor();
        await bild(seite, 'vorschlag');
        await seite.keyboard.press('ArrowDown');
        await seite.keyboard.press('Enter');
        assert.equal(await kasten.inputValue(), gewaehlt);
      } else {
        gewaehlt = (await seite.locator('label:has([name="wenn-treffer-0"]), [name="wenn-treffer-0"] + label').first().innerText()).trim();
        await seite.locator('[name="wenn-treffer-0"]').first().check({ force: true });
      }
      assert.equal(await druecken(seite, 'Speichern und zur Liste'), 200);
      assert.ok((await text(seite)).includes(`wenn „Welche Gemeinde?“ ist „${gewaehlt}“`), `${gewaehlt}: ${await text(seite)}`);
      await bild(seite, 'liste');
      await p.schliessen();
    });
  });
}

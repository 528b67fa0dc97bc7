// A code list of the house: brought in as the XRepository gives it out, picked at a question, and a new version that comes as
// a proposal. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { aufbauen, ausfuellen, druecken, fehlerliste, text, ueberschrift } from './hilfe.mjs';
import { axe, leute } from './lib.mjs';

const buehne = aufbauen({ als: leute.werkstatt('sn') });

const main = (seite) => ({ bereich: seite.locator('main') });
const GC = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/';
/** A code list as the XRepository gives it out. */
const genericode = (fassung, eintraege) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<gc:CodeList xmlns:gc="${GC}"><Identification><ShortName>Muster</ShortName><Version>${fassung}</Version>
<CanonicalUri>urn:beispiel:rechtsformen</CanonicalUri><CanonicalVersionUri>urn:beispiel:rechtsformen_${fassung}</CanonicalVersionUri></Identification>
<ColumnSet><Column Id="code" Use="required"><ShortName>Code</ShortName></Column><Column Id="name" Use="required"><ShortName>Name</ShortName></Column>
<Key Id="schluessel"><ShortName>Schluessel</ShortName><ColumnRef Ref="code"/></Key></ColumnSet>
<SimpleCodeList>${eintraege.map(([c, n]) => `<Row><Value ColumnRef="code"><SimpleValue>${c}</SimpleValue></Value><Value ColumnRef="name"><SimpleValue>${n}</SimpleValue></Value></Row>`).join('')}</SimpleCodeList></gc:CodeList>`);
const VIELE = Array.from({ length: 40 }, (_, i) => [`f${i}`, `Form Nummer ${i} mit einem recht langen Namen, wie ihn amtliche Listen haben`]);

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    const name = js ? 'Rechtsformen' : 'Betriebsformen';
    let p;
    let liste;
    const schritt = (was, lauf) => test(was, { timeout: 90_000 }, lauf);
    const bild = async (wie) => {
      const { seite } = p;
      if (js) assert.deepEqual(await axe(seite), [], wie);
      await seite.setViewportSize({ width: 360, height: 900 });
      assert.ok(await seite.evaluate(() => document.documentElement.scrollWidth <= 360), `${wie} auf 360 Pixeln`);
      if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/hausliste-${wie}-360-${js}.png`, fullPage: true });
      await seite.setViewportSize({ width: 1280, height: 900 });
      if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/hausliste-${wie}-1280-${js}.png`, fullPage: true });
    };
    before(async () => {
      p = await buehne.person({ js });
    });
    after(() => p?.schliessen());

    schritt('F02: eine Codeliste aus dem XRepository aufnehmen, mit Fehlern am Feld', async () => {
      const { seite } = p;
      await seite.goto('/werkstatt');
      await druecken(seite, 'Listen des Hauses', main(seite));
      assert.equal(await ueberschrift(seite), 'Listen des Hauses');
      await ausfuellen(seite, { name, gilt_ab: '31.02.2026' });
      await seite.locator('input[type="file"]').setInputFiles({ name: 'kaputt.xml', mimeType: 'text/xml', buffer: Buffer.from('<a>') });
      assert.equal(await druecken(seite, 'Liste aufnehmen', main(seite)), 422);
      assert.match((await fehlerliste(seite)).join(' '), /Die Datei wird nicht angenommen.*Schreiben Sie den Tag so: 01\.03\.2026\./);
      await bild('fehler');
      await ausfuellen(seite, { gilt_ab: '01.01.2026' });
      await seite.locator('input[type="file"]').setInputFiles({ name: 'liste.xml', mimeType: 'text/xml', buffer: genericode('2026-01', [['ag', 'Aktiengesellschaft'], ['kg', 'KG'], ...VIELE]) });
      assert.equal(await druecken(seite, 'Liste aufnehmen', main(seite)), 200);
      assert.equal(await ueberschrift(seite), name);
      assert.match(await text(seite), /Fassung 2026-01.*Einträge 42.*XRepository, urn:beispiel:rechtsformen/);
      liste = new URL(seite.url()).pathname;
      await bild('eine');
      await seite.goto('/werkstatt/codelisten');
      assert.match(await text(seite), new RegExp(`${name}.*Sachsen.*noch nirgends`));
      await bild('alle');
    });

    schritt('F02: bei einer Frage wählen; eine neue Fassung kommt als Vorschlag', async () => {
      const { seite } = p;
      await seite.goto('/werkstatt/neu');
      await ausfuellen(seite, { name: `Betrieb melden ${js ? 'eins' : 'zwei'}`, kurz: 'Sie melden einen Betrieb.', verfahren: 'anzeige' });
      await druecken(seite, 'Entwurf anlegen', main(seite));
      const werk = new URL(seite.url()).pathname.replace(/\/fragen$/, '');
      await seite.goto(`${werk}/codelisten`);
      await bild('im-dienst');
      await seite.locator('select[name="haus"]').selectOption({ label: `${name}, Fassung 2026-01 (42 Einträge)` });
      assert.equal(await druecken(seite, 'Liste nehmen', main(seite)), 200);
      const kopie = new URL(seite.url()).pathname;
      assert.match(await text(seite), /Kopie der Liste des Hauses.*Fassung 2026-01.*bleibt, wie sie ist/);
      await bild('kopie');

      await seite.goto(liste);
      await ausfuellen(seite, { fassung: '', gilt_ab: '02.01.2026' });
      await seite.locator('input[type="file"]').setInputFiles({ name: 'liste.xml', mimeType: 'text/xml', buffer: genericode('2026-02', [['ag', 'AG'], ['ug', 'UG'], ...VIELE]) });
      assert.equal(await druecken(seite, 'Neue Fassung aufnehmen', main(seite)), 200);
      assert.match(await text(seite), /Neu: 1\. Fallen weg: 1\. Heißen anders: 1\./);
      await bild('neue-fassung');
      await seite.goto(kopie);
      assert.match(await text(seite), /Vorschlag: Fassung 2026-02.*fällt weg kg KG.*heißt anders ag AG \(bisher: Aktiengesellschaft\).*neu ug UG/);
      await bild('vorschlag');
      assert.equal(await druecken(seite, 'Neue Fassung übernehmen', main(seite)), 200);
      assert.match(await text(seite), /Fassung 2026-02/);
      assert.equal(/Vorschlag:/.test(await text(seite)), false);
    });
  });
}

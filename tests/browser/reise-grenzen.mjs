// What reality does to a form that is being filled in: far too many entries in one post, too many files and names that steer, another
// language in the middle of a page (with JavaScript), two devices at once. The others with JavaScript and without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { HUND, anmelden, aufbauen, ausfuellen, dateien, druecken, fehlerliste, registrieren, text, ueberschrift, wert } from './hilfe.mjs';

const BAUTZEN = '14625020';
const buehne = aufbauen();
const main = (seite) => ({ bereich: seite.locator('main') });
const bild = async (seite, name) => {
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/grenzen-${name}.png`, fullPage: true });
};
/** Another language by the buttons of the header; on a narrow page they stand behind "Menü", which opens without script. */
async function andereSprache(seite, name, wie) {
  const menue = seite.locator('header').getByRole('button', { name: /^(Menü|Menu|Meni)$/ });
  if (await menue.isVisible()) await menue.click();
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/sprache-${wie}-menue.png` });
  const knopf = seite.locator('header').getByRole('button', { name, exact: true });
  await Promise.all([seite.waitForNavigation(), knopf.filter({ visible: true }).first().click()]);
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/sprache-${wie}.png`, fullPage: true });
}

/** What of the dog's owner a page asks. */
const nur = (namen) => Object.fromEntries(Object.entries(HUND).filter(([n]) => namen.some((m) => n === m || n.startsWith(`${m}.`))));
const PERSON = nur(['vorname', 'nachname', 'geburtsdatum']);
const ANSCHRIFT = nur(['strasse', 'hausnummer', 'plz', 'ort', 'hunde_bisher']);

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let email;
    let antrag;
    const zusatz = js ? 'mit' : 'ohne';
    const seiteDer = (id) => `/antrag/${antrag}/seite/${id}`;
    before(async () => {
      p = await buehne.person({ js, viewport: { width: js ? 1280 : 360, height: 900 } });
      email = await registrieren(p);
      await p.seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(p.seite, 'Weiter', main(p.seite));
      antrag = /antrag\/([0-9a-f-]{36})/.exec(p.seite.url())[1];
      for (const [id, werte] of [['person', PERSON], ['anschrift', ANSCHRIFT]]) {
        await p.seite.goto(seiteDer(id));
        await ausfuellen(p.seite, werte);
        assert.equal(await druecken(p.seite, 'Weiter', main(p.seite)), 200);
      }
    }, { timeout: 120_000 });
    after(() => p?.schliessen());
    const schritt = (name, lauf) => test(name, { timeout: 90_000 }, lauf);

    schritt('F04: zehntausend Einträge auf einmal: ein Satz, ein Weg zurück, und nichts ist verloren', async () => {
      const { seite } = p;
      // Only the answers to this are expected to be refused.
      const konsole = p.konsole.length;
      for (const [anzahl, name] of [[10_000, 'zehntausend'], [2_500, 'zweieinhalb']]) {
        await seite.goto(seiteDer('person'));
        await seite.evaluate((n) => {
          const form = document.querySelector('main form');
          for (let i = 0; i < n; i += 1) {
            const feld = document.createElement('input');
            feld.type = 'hidden';
            feld.name = `weitere_hunde.${i}.name`;
            feld.value = 'x';
            form.append(feld);
          }
        }, anzahl);
        assert.equal(await druecken(seite, 'Weiter', main(seite)), 413);
        assert.match(await text(seite), /höchstens 2000/);
        assert.match(await text(seite), /alles, was vorher gespeichert war, ist noch da/);
        await bild(seite, `${name}-${zusatz}`);
        await druecken(seite, 'Zurück zur Seite', main(seite));
        assert.equal(await wert(seite, 'vorname'), 'Anna', 'was gespeichert war');
      }
      p.konsole.splice(konsole, p.konsole.length, ...p.konsole.slice(konsole).filter((z) => !/413/.test(z)));
    });

    schritt('A02: zu viele Dateien auf einmal und ein Name, der steuert: am Feld gesagt', async () => {
      const { seite } = p;
      await seite.goto(`/antrag/${antrag}/datei/nachweis_herkunft`);
      
      const viele = Array.from({ length: 23 }, (_, i) => dateien.pdf(`bild-${i}.pdf`));
      const konsole = p.konsole.length;
      await seite.locator('input[type="file"]').setInputFiles(viele);
      if (js) {
        await seite.getByRole('button', { name: 'Hochladen' }).click();
        await seite.getByText(/Mehr Dateien sind hier nicht möglich|Auf einmal gehen höchstens|höchstens 3/).first().waitFor();
      } else {
        assert.equal(await druecken(seite, 'Hochladen', main(seite)), 422);
        assert.match((await fehlerliste(seite)).join(' '), /Auf einmal gehen höchstens 20 Dateien\. 3 Dateien wurden nicht angenommen/);
      }
      await bild(seite, `dateien-${zusatz}`);
      await seite.goto(`/antrag/${antrag}/datei/nachweis_herkunft`);
      assert.match(await text(seite), /bild-0\.pdf.*bild-2\.pdf/, 'was passte, ist da');
      p.konsole.splice(konsole, p.konsole.length, ...p.konsole.slice(konsole).filter((z) => !/4\d\d/.test(z)));
    });

    schritt('R30: eine andere Sprache mitten auf der Seite verliert nichts', async () => {
      const { seite } = p;
      await seite.goto(seiteDer('person'));
      await ausfuellen(seite, { vorname: 'Annegret', 'geburtsdatum.jahr': '19x5' });
      await andereSprache(seite, 'English', `konto-${zusatz}`);
      assert.match(await text(seite), /First name/);
      assert.equal(await wert(seite, 'vorname'), 'Annegret', 'was richtig war');
      assert.equal(await wert(seite, 'geburtsdatum.jahr'), '19x5', 'und was nicht zu lesen ist');
      await andereSprache(seite, 'Deutsch', `konto-zurueck-${zusatz}`);
      assert.equal(await wert(seite, 'vorname'), 'Annegret');
      await ausfuellen(seite, PERSON);
      assert.equal(await druecken(seite, 'Weiter', main(seite)), 200);
    });

    schritt('F05: zwei Geräte, dieselbe Seite: wer später speichert, sieht beides und entscheidet', async () => {
      const zweites = await buehne.person({ js: !js });
      try {
        await zweites.seite.goto('/anmelden');
        await anmelden(zweites.seite, email, 'Lampe Wolke Treppe Senf');
        for (const { seite } of [p, zweites]) await seite.goto(seiteDer('anschrift'));
        await ausfuellen(zweites.seite, { hausnummer: '22' });
        assert.equal(await druecken(zweites.seite, 'Weiter', main(zweites.seite)), 200);
        const konsole = p.konsole.length;
        await ausfuellen(p.seite, { hausnummer: '11' });
        assert.equal(await druecken(p.seite, 'Weiter', main(p.seite)), 409);
        assert.match(await text(p.seite), /inzwischen anderswo geändert/);
        assert.equal(await wert(p.seite, 'hausnummer'), '11', 'was getippt war, bleibt');
        await bild(p.seite, `geraete-${zusatz}`);
        assert.equal(await druecken(p.seite, 'Weiter', main(p.seite)), 200);
        await zweites.seite.goto(seiteDer('anschrift'));
        assert.equal(await wert(zweites.seite, 'hausnummer'), '11');
        p.konsole.splice(konsole, p.konsole.length, ...p.konsole.slice(konsole).filter((z) => !/409/.test(z)));
      } finally {
        await zweites.schliessen();
      }
      assert.ok(await ueberschrift(p.seite));
    });
  });
}

for (const js of [true, false]) {
  test(`R30: eine andere Sprache ohne Konto, auf 360 Pixeln, ${js ? 'mit' : 'ohne'} JavaScript`, { timeout: 90_000 }, async () => {
    const p = await buehne.person({ js, viewport: { width: 360, height: 800 } });
    try {
      const { seite } = p;
      await seite.goto(`/leistung/strassenbeleuchtung-melden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      await druecken(seite, 'Ohne Konto weiter', main(seite));
      await druecken(seite, 'Weiter zum Formular', main(seite));
      await ausfuellen(seite, { schaden: 'flackert', mast_nummer: '17/4' });
      await andereSprache(seite, 'English', `ohne-konto-${js}`);
      assert.equal(await seite.locator('html').getAttribute('lang'), 'en');
      assert.equal(await seite.locator('[name="schaden"][value="flackert"]').isChecked(), true);
      assert.equal(await wert(seite, 'mast_nummer'), '17/4');
      await andereSprache(seite, 'Hornjoserbsce', `ohne-konto-hsb-${js}`);
      assert.equal(await seite.locator('html').getAttribute('lang'), 'hsb');
      assert.equal(await wert(seite, 'mast_nummer'), '17/4');
      // What was typed is saved by now: the page itself, loaded anew, still has it.
      await seite.goto(seite.url());
      assert.equal(await wert(seite, 'mast_nummer'), '17/4');
      assert.ok(await seite.evaluate(() => document.documentElement.scrollWidth <= 360));
    } finally {
      await p.schliessen();
    }
  });
}

test('P11: auf Arabisch steht beim gedruckten Formular, dass es deutsch ist', { timeout: 60_000 }, async () => {
  const p = await buehne.person({ js: false, viewport: { width: 360, height: 800 } });
  try {
    const { seite } = p;
    const satz = 'هذا الملف باللغة الألمانية.';
    await seite.goto(`/leistung/hundesteuer-anmelden?ort=${BAUTZEN}&sprache=ar`);
    assert.equal(await seite.locator('main p', { has: seite.locator('a[href*="formular.pdf"]') }).getByText(satz).count(), 1);
    await bild(seite, 'arabisch-360');
    await seite.goto(`/leistung/hundesteuer-anmelden?ort=${BAUTZEN}&sprache=en`);
    assert.equal(await seite.getByText('The file is in German.').count(), 0, 'English is set in English');
  } finally {
    await p.schliessen();
  }
});

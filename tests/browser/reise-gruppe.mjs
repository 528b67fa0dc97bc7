// A clerk builds a group: a choice, a number with limits, a date; moves one, sees it in the preview. With and without
// JavaScript, wide and on a telephone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aufbauen, ausfuellen, druecken, fehlerliste, text, ueberschrift } from './hilfe.mjs';
import { axe, leute } from './lib.mjs';

const buehne = aufbauen({ als: leute.werkstatt('sn') });

/** Opens the folded part with this summary, types and presses its button. */
async function imTeil(seite, titel, werte, knopf) {
  const teil = seite.locator('details', { hasText: titel }).last();
  if (!(await teil.evaluate((d) => d.open))) await teil.locator('summary').click();
  for (const [name, wert] of Object.entries(werte)) {
    const feld = teil.locator(`[name="${name}"]`);
    if ((await feld.evaluate((f) => f.tagName)) === 'SELECT') await feld.selectOption(wert);
    else await feld.fill(wert);
  }
  return druecken(seite, knopf, { bereich: teil });
}

const innen = (seite, frage, art) => imTeil(seite, 'Frage in der Gruppe hinzufügen', { 'neue-frage': frage, 'neue-art': art }, 'In der Gruppe hinzufügen');
const namen = (seite) => seite.locator('#fragen-der-gruppe ol > li a').allInnerTexts();

for (const [js, breite] of [[true, 1280], [false, 360]]) {
  describe(`Gruppe ${js ? 'mit' : 'ohne'} JavaScript, ${breite} Pixel`, { concurrency: 1 }, () => {
    test('F02: eine Gruppe mit Auswahl, Zahl und Datum entsteht, ohne zu programmieren', { timeout: 240_000 }, async () => {
      const p = await buehne.person({ js, breite });
      const { seite } = p;
      await seite.goto('/werkstatt/neu');
      await ausfuellen(seite, { name: `Ferienlager anmelden ${breite}`, kurz: 'Ihre Kinder fahren ins Ferienlager. Melden Sie sie hier an.', verfahren: 'anzeige' });
      assert.equal(await druecken(seite, 'Entwurf anlegen'), 200);
      await imTeil(seite, 'Frage auf der Seite „Ihr Anliegen“ hinzufügen', { 'frage-anliegen': 'Kinder', 'art-anliegen': 'gruppe' }, /^Frage hinzufügen/);
      assert.match(await ueberschrift(seite), /^Frage „Kinder“/);
      assert.match(await text(seite), /Noch keine Frage/);
      await ausfuellen(seite, { eintrag: 'Kind' });
      assert.equal(await druecken(seite, 'Frage speichern'), 200);

      // Without a question it says what is missing; files are offered, a group in the group is not.
      assert.equal(await innen(seite, '', 'text'), 422);
      assert.match((await fehlerliste(seite))[0], /Schreiben Sie die Frage/);
      assert.deepEqual(await Promise.all(['datei', 'gruppe'].map((a) => seite.locator(`[name=neue-art] option[value=${a}]`).count())), [1, 0]);

      assert.equal(await innen(seite, 'Welche Schule?', 'auswahl'), 200);
      await ausfuellen(seite, { hinweis: 'Die Schule im nächsten Schuljahr.', optionen: 'Grundschule\nOberschule' });
      assert.equal(await druecken(seite, 'Speichern und zur Gruppe'), 200);
      assert.equal(await innen(seite, 'Wie alt?', 'zahl'), 200);
      await ausfuellen(seite, { von: '18', bis: '6' });
      assert.equal(await druecken(seite, 'Frage speichern'), 422);
      assert.match((await fehlerliste(seite))[0], /Keine Antwort passt/);
      assert.equal(await seite.locator('[name=von]').inputValue(), '18');
      // Its condition asks for the choice before it; the answers are there to choose from.
      await ausfuellen(seite, { von: '6', bis: '18', 'wenn-frage-0': 'welche_schule' });
      assert.equal(await druecken(seite, 'Antworten zur Auswahl zeigen'), 200);
      await ausfuellen(seite, { 'wenn-antwort-0': 'Oberschule' });
      assert.equal(await druecken(seite, 'Speichern und zur Gruppe'), 200);
      assert.equal(await innen(seite, 'Geburtsdatum', 'datum'), 200);
      await ausfuellen(seite, { fruehestens: '31.02.2010' });
      assert.equal(await druecken(seite, 'Frage speichern'), 422);
      assert.match((await fehlerliste(seite))[0], /gibt es nicht im Kalender/);
      await ausfuellen(seite, { fruehestens: 'heute - 18 Jahre', spaetestens: '31.12.2026' });
      assert.equal(await druecken(seite, 'Frage speichern'), 200);
      assert.equal(await seite.locator('[name=spaetestens]').inputValue(), '31.12.2026');
      await druecken(seite, 'Zurück zur Gruppe „Kinder“');

      assert.deepEqual(await namen(seite), ['Welche Schule?', 'Wie alt?', 'Geburtsdatum']);
      assert.equal(await druecken(seite, 'Nach oben Geburtsdatum'), 200);
      assert.deepEqual(await namen(seite), ['Welche Schule?', 'Geburtsdatum', 'Wie alt?']);
      assert.equal(await druecken(seite, 'Aus der Gruppe nehmen Geburtsdatum'), 200);
      assert.deepEqual(await namen(seite), ['Welche Schule?', 'Wie alt?']);
      assert.equal(await imTeil(seite, 'Frage der Seite in die Gruppe nehmen', { hinein: 'geburtsdatum_2' }, 'In die Gruppe nehmen'), 200);
      assert.deepEqual(await namen(seite), ['Welche Schule?', 'Wie alt?', 'Geburtsdatum']);
      if (js) assert.deepEqual(await axe(seite), [], 'Gruppe');

      await seite.locator('iframe').scrollIntoViewIfNeeded();
      const rahmen = seite.frameLocator('iframe');
      for (const frage of ['Welche Schule?', 'Wie alt?', 'Geburtsdatum']) await rahmen.getByText(frage).first().waitFor();
      await p.schliessen();
    });
  });
}

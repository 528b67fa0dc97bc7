// A clerk says that two answers fit together, and what a number looks like; people read her words where it does not hold. With
// and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { anmelden as einloggen, ausfuellen, datum, druecken, fehlerliste, person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, axe, browser, kennwort, leute, server as starten } from './lib.mjs';

let server;
let chrom;
let cookies;
before(async () => {
  server = await starten();
  chrom = await browser();
  const p = await person(chrom, server);
  await anmelden(p.seite, leute.werkstatt('sn'), { tuer: '/amt/anmelden' });
  cookies = (await p.kontext.storageState()).cookies;
  await p.schliessen();
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

/** Adds a question to the first page and comes back to the list. */
async function frage(seite, adresse, worte, art) {
  await seite.goto(`${adresse}/fragen`);
  await seite.locator('summary', { hasText: 'Frage auf der Seite „Ihr Anliegen“' }).click();
  await seite.fill('[name=frage-anliegen]', worte);
  await seite.locator('[name=art-anliegen]').selectOption(art);
  const bereich = seite.locator('details', { hasText: 'Frage auf der Seite „Ihr Anliegen“' });
  assert.equal(await druecken(seite, /^Frage hinzufügen/, { bereich }), 200);
}

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    test('S09: eine Prüfregel über mehrere Fragen, als Satz geschrieben', { timeout: 180_000 }, async () => {
      const p = await person(chrom, server, { js });
      await p.kontext.addCookies(cookies);
      const { seite } = p;
      await seite.goto('/werkstatt/neu');
      await ausfuellen(seite, { name: `Stand ${js ? 'mit' : 'ohne'} Skript`, kurz: 'Sie stellen einen Stand auf. Melden Sie es hier.', verfahren: 'anzeige' });
      assert.equal(await druecken(seite, 'Entwurf anlegen'), 200);
      const adresse = new URL(seite.url()).pathname.replace(/\/fragen$/, '');
      await frage(seite, adresse, 'Beginn', 'datum');
      await frage(seite, adresse, 'Ende', 'datum');

      await seite.goto(`${adresse}/fragen`);
      await seite.getByRole('link', { name: 'Prüfregeln', exact: true }).click();
      assert.match(await text(seite), /Noch keine Prüfregel/);
      await seite.getByRole('link', { name: 'Regel hinzufügen' }).click();
      assert.equal(await druecken(seite, 'Regel speichern'), 422);
      assert.equal((await fehlerliste(seite)).length, 3);
      assert.match(await seite.title(), /^Fehler: /);
      await ausfuellen(seite, { satz: 'Das Ende liegt nicht vor dem Beginn.', 'bei-0': 'ende', 'was-0': 'ende', 'wie-0': 'mindestens', 'womit-0': 'beginn' });
      if (js) assert.deepEqual(await axe(seite), []);
      assert.equal(await druecken(seite, 'Regel speichern'), 200);
      assert.match(await text(seite), /Gespeichert ist: „Ende“ ist mindestens „Beginn“/);
      assert.equal(await seite.locator('[name=formel]').inputValue(), 'ende >= beginn');

      // The other way round: the formula is changed, and the sentence follows.
      await ausfuellen(seite, { formel: 'ende > beginn' });
      assert.equal(await druecken(seite, 'Regel speichern'), 200);
      assert.equal(await seite.locator('[name="wie-0"]').inputValue(), 'ueber');

      // In the preview people read it at the question.
      await seite.goto(`${adresse}/vorschau`);
      await ausfuellen(seite, { ...datum('beginn', '2026-05-02'), ...datum('ende', '2026-05-01') });
      await druecken(seite, 'Weiter');
      assert.match(await text(seite), /Das Ende liegt nicht vor dem Beginn\./);
      await p.schliessen();
    });

    test('F04: Antworten, die nicht zusammenpassen, und ein Muster', { timeout: 180_000 }, async () => {
      const p = await person(chrom, server, { js });
      const { seite } = p;
      await seite.goto('/anmelden');
      await einloggen(seite, js ? leute.buerger : leute.nachbar, kennwort);
      await seite.goto('/antrag/beginnen/halteverbot-umzug-beantragen?ort=14625020');
      await druecken(seite, /^(Weiter|Neuen Antrag beginnen)$/, { bereich: seite.locator('main') });
      assert.match(await ueberschrift(seite), /Wofür brauchen Sie den Platz/);
      const antworten = { anlass: 'umzug', ...datum('beginn', '2030-05-02'), ...datum('ende', '2030-05-02'), uhr_von: '18:00', uhr_bis: '7:00', lift: 'nein' };
      await ausfuellen(seite, antworten);
      assert.equal(await druecken(seite, 'Weiter'), 422);
      assert.match(await seite.title(), /^Fehler: /);
      assert.deepEqual(await fehlerliste(seite), ['Wenn Sie den Platz nur an einem Tag brauchen, muss er später enden, als er beginnt. Prüfen Sie die Tage und die Uhrzeiten.']);
      const verweis = seite.locator('a[href="#uhr_bis"]');
      assert.equal(await verweis.count(), 1);
      assert.equal(await seite.locator('[name=uhr_von]').inputValue(), '18:00');
      if (js) assert.deepEqual(await axe(seite), []);
      await ausfuellen(seite, { uhr_von: '7:00', uhr_bis: '18:00' });
      assert.equal(await druecken(seite, 'Weiter'), 200);
      await p.schliessen();
    });
  });
}

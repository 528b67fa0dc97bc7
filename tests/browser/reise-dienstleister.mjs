// O14: an authority delegates rights to a provider until a day; the provider's person signs in once, chooses for whom she
// acts, and every page says it; the authority reads what she did and ends it. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, fehlerliste, person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
let behoerde;
before(async () => {
  server = await starten();
  chrom = await browser();
  const p = await person(chrom, server);
  await anmelden(p.seite, leute.redaktion('bautzen'), { tuer: '/amt/anmelden' });
  behoerde = await p.kontext.storageState();
  await p.schliessen();
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

/** The three boxes of a date. */
const tag = (name, d) => ({ [`${name}.tag`]: String(d.getDate()), [`${name}.monat`]: String(d.getMonth() + 1), [`${name}.jahr`]: String(d.getFullYear()) });
const inTagen = (n) => new Date(Date.now() + n * 24 * 3600 * 1000);
const punkt = (d) => d.toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' });

for (const [js, tage, wer] of [[true, 30, leute.dienstleister('krz')], [false, 40, leute.dienstleister2('krz')]]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    test('O14: ein Dienstleister handelt für mehrere Behörden mit übertragenen Rechten auf Zeit', { timeout: 180_000 }, async () => {
      const amt = await person(chrom, server, { js });
      await amt.kontext.addCookies(behoerde.cookies);
      const a = amt.seite;
      await a.goto('/redaktion');
      await druecken(a, 'Dienstleister');
      await druecken(a, 'Rechte übertragen');
      assert.equal(await druecken(a, 'Rechte übertragen', { bereich: a.locator('main form') }), 422);
      assert.equal((await fehlerliste(a)).length, 5);
      await ausfuellen(a, { dienstleister: { label: 'Kommunales Rechenzentrum (Demonstration)' }, vertrag: 'AV-Vertrag 7/2026', ...tag('von', new Date()), ...tag('bis', inTagen(tage)) });
      await a.locator('[name="rolle"][value="gruppenadministration"]').check({ force: true });
      assert.equal(await druecken(a, 'Rechte übertragen', { bereich: a.locator('main form') }), 200);
      assert.match(await text(a), /enden von selbst/);
      const blatt = new URL(a.url()).pathname;

      // She signs in once; before she has chosen, no door opens but the choice.
      const dienst = await person(chrom, server, { js });
      const d = dienst.seite;
      await anmelden(d, wer, { tuer: '/amt/anmelden' });
      assert.equal(await ueberschrift(d), 'Für wen handeln Sie?');
      assert.match(await text(d), /handeln gerade für keine Behörde/);
      await d.goto('/redaktion/stellen');
      assert.equal(await ueberschrift(d), 'Für wen handeln Sie?');
      assert.match(await text(d), /Görlitz/);
      const zeile = d.getByRole('row').filter({ hasText: punkt(inTagen(tage)) });
      await druecken(d, /^Handeln/, { bereich: zeile });
      assert.match(await text(d), /Sie handeln für .*Bautzen.*, als Kommunales Rechenzentrum/);
      await d.goto('/redaktion/verantwortliche/14625020');
      assert.match(await text(d), /Sie handeln für .*Bautzen/);
      await ausfuellen(d, { name: `Kim Kundig ${tage}`, kontakt: 'kim@example.org' });
      assert.equal(await druecken(d, 'Benennen'), 200);
      assert.equal((await d.goto('/redaktion/verantwortliche/14626110')).status(), 404, 'für eine zur Zeit');

      // The authority reads it, and ends it at once.
      await a.goto(blatt);
      assert.match(await text(a), /(Dana|Deniz) Dienst Stelle: geändert \/redaktion\/verantwortliche\/14625020 getan/);
      assert.equal(await druecken(a, /^Sofort beenden/), 200);
      assert.match(await text(a), /Niemand von diesem Dienstleister/);
      await d.goto('/redaktion/verantwortliche/14625020');
      assert.equal(await ueberschrift(d), 'Für wen handeln Sie?');
      assert.equal(await d.getByRole('row').filter({ hasText: punkt(inTagen(tage)) }).count(), 0);
      await dienst.schliessen();
      await amt.schliessen();
    });
  });
}

test('O14: der Betrieb trägt einen Dienstleister und seine Personen ein', { timeout: 120_000 }, async () => {
  const p = await person(chrom, server);
  const { seite } = p;
  await anmelden(seite, leute.betrieb, { tuer: '/amt/anmelden' });
  await druecken(seite, 'Dienstleister');
  await ausfuellen(seite, { name: 'Zweckverband Probe', kontakt: 'hilfe@zv.example' });
  assert.equal(await druecken(seite, 'Eintragen'), 200);
  assert.equal(await ueberschrift(seite), 'Dienstleister: Zweckverband Probe');
  await ausfuellen(seite, { name: 'Nora Neu', email: leute.buerger });
  assert.equal(await druecken(seite, 'Aufnehmen'), 422);
  assert.match(await text(seite), /hat schon ein Konto/);
  await ausfuellen(seite, { email: 'nora.neu@zv.example' });
  assert.equal(await druecken(seite, 'Aufnehmen'), 200);
  assert.match(await text(seite), /Es steht nur jetzt hier\. [A-Z2-7]{32}/);
  await seite.goto(seite.url());
  assert.doesNotMatch(await text(seite), /[A-Z2-7]{32}/, 'the second factor is shown once');
  await druecken(seite, /^Austragen/);
  assert.match(await text(seite), /ausgetragen am/);
  await p.schliessen();
});

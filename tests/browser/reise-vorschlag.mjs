// R05: an authority offers a service in the version that it took over; a newer one is a proposal with the difference in words.
// It declines with a reason, thinks again, and accepts. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

const DIENST = 'halteverbot-umzug-beantragen';

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    let server;
    let chrom;
    // A decision is kept: each of the two begins with a demonstration of its own.
    before(async () => {
      server = await starten();
      chrom = await browser();
    }, { timeout: 300_000 });
    after(async () => {
      await chrom?.close();
      await server?.ende();
    });

    test('R05: eine neuere Fassung wird vorgeschlagen, abgelehnt und doch übernommen', { timeout: 120_000 }, async () => {
      const p = await person(chrom, server, { js });
      const { seite } = p;
      await anmelden(seite, leute.redaktion('bautzen'), { tuer: '/amt/anmelden' });
      await seite.goto('/redaktion/dienste?wort=Halteverbot');
      await seite.getByRole('table').getByRole('link', { name: /Halteverbot/ }).first().click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /Es gibt eine neuere Fassung/);
      await seite.goto(`/redaktion/vorschlag/14625020/${DIENST}`);
      assert.match(await ueberschrift(seite), /Halteverbot/);
      assert.match(await text(seite), /Vorgabe für .* ist eine andere\./);

      assert.equal(await druecken(seite, /^Bei .*Fassung bleiben|^Ablehnen/), 422, 'ein Nein braucht einen Grund');
      await ausfuellen(seite, { grund: 'Der Rat hat die neue Gebühr noch nicht beschlossen.' });
      assert.equal(await druecken(seite, /^Bei .*Fassung bleiben|^Ablehnen/), 200);
      assert.match(await text(seite), /abgelehnt: Der Rat hat die neue Gebühr noch nicht beschlossen\./);

      assert.equal(await druecken(seite, /übernehmen$/), 200);
      assert.match(await text(seite), /Auf dem neuesten Stand/);
      await seite.goto(`/redaktion/aktivierung/14625020/${DIENST}`);
      assert.doesNotMatch(await text(seite), /Es gibt eine neuere Fassung/);
      await p.schliessen();
    });
  });
}

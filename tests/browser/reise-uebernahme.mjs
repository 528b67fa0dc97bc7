// A municipality adopts a service from the library: finds it, reads what is missing, sets its own fee, offers it. A citizen
// reads the new fee at once. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, person, text, ueberschrift, wert } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
let sitzung;
before(async () => {
  server = await starten();
  chrom = await browser();
  // A one-time code counts once: she signs in once for both journeys.
  const p = await person(chrom, server);
  await anmelden(p.seite, leute.redaktion('bautzen'), { tuer: '/amt/anmelden' });
  sitzung = await p.kontext.storageState();
  await p.schliessen();
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

const LEISTUNG = 'Plakate';
const BUERGER = '/leistung/sondernutzung-plakate?ort=14625020';

async function buergerSieht(js, muster) {
  const b = await person(chrom, server, { js });
  const bis = Date.now() + 2000;
  for (;;) {
    await b.seite.goto(BUERGER);
    const da = await text(b.seite);
    if (muster.test(da) || Date.now() > bis) {
      assert.match(da, muster);
      break;
    }
  }
  await b.schliessen();
}

for (const [js, gebuehr] of [[true, '0,75'], [false, '0,95']]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    test('R05 R06: die Gemeinde findet eine Leistung, trägt ihre Werte ein und bietet sie an', { timeout: 120_000 }, async () => {
      const p = await person(chrom, server, { js });
      await p.kontext.addCookies(sitzung.cookies);
      const { seite } = p;
      await seite.goto('/redaktion');
      await druecken(seite, 'Online-Dienste');
      await ausfuellen(seite, { wort: LEISTUNG });
      assert.equal(await druecken(seite, 'Suchen'), 200);
      await seite.getByRole('table').getByRole('link', { name: /Plakate/ }).click();
      await seite.waitForLoadState();
      assert.match(await ueberschrift(seite), /Online anbieten: .*Plakate/);

      // The demonstration offers it already: the municipality stops, and begins anew.
      if ((await seite.getByRole('button', { name: 'Nicht mehr online anbieten' }).count()) > 0) {
        assert.equal(await druecken(seite, 'Nicht mehr online anbieten'), 200);
        await buergerSieht(js, /nicht online|noch nicht/i);
      }
      await druecken(seite, 'Werte Ihrer Behörde');
      const erstes = seite.locator('input[name^="wert-"][inputmode="decimal"]').first();
      const name = await erstes.getAttribute('name');
      await ausfuellen(seite, { [name]: 'viel' });
      assert.equal(await druecken(seite, 'Werte speichern'), 422);
      assert.equal(await wert(seite, name), 'viel');
      await ausfuellen(seite, { [name]: gebuehr });
      assert.equal(await druecken(seite, 'Werte speichern'), 200);

      // What is missing is said; the page of the imprint and the persons are one step away.
      if (/keine verantwortliche Person/.test(await text(seite))) {
        await seite.getByRole('link', { name: 'verantwortliche Personen' }).click();
        await seite.waitForLoadState();
        await ausfuellen(seite, { name: 'Rita Text', kontakt: 'rita@example.org' });
        assert.equal(await druecken(seite, 'Benennen'), 200);
        await seite.goto('/redaktion/aktivierung/14625020/sondernutzung-plakate');
      }
      if (/Datenschutz fehlt|Impressum fehlt/.test(await text(seite))) {
        await seite.goto('/redaktion/auftritt/mandant-14625020');
        await ausfuellen(seite, { impressum: 'Stadt Bautzen', datenschutz: 'Wir verarbeiten Ihre Daten nur für Ihren Antrag.' });
        assert.equal(await druecken(seite, 'Auftritt speichern'), 200);
        await seite.goto('/redaktion/aktivierung/14625020/sondernutzung-plakate');
      }
      assert.equal(await druecken(seite, 'Online anbieten'), 200);
      assert.match(await text(seite), /bietet diese Leistung online an/);
      await p.schliessen();
      await buergerSieht(js, new RegExp(`${gebuehr}\\s*€`));
    });
  });
}

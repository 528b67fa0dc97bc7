// The demonstration has a past: real matters of fictional people over eight weeks. The desk has something to do, the head of the unit
// sees where the process waits, the Werkstatt sees shared processes with their times. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { dienstlichAnmelden, druecken, person, text, warten } from './hilfe.mjs';
import { axe, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
const wer = {};
before(async () => {
  server = await starten({ verlauf: true });
  chrom = await browser();
  for (const [rolle, email] of [['leitung', leute.leitung('goerlitz')], ['amt', leute.sachbearbeitung('bautzen')], ['werkstatt', leute.werkstatt('bautzen')]]) {
    const p = await person(chrom, server);
    await dienstlichAnmelden(p, email);
    wer[rolle] = await p.kontext.storageState();
    await p.schliessen();
  }
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

async function als(rolle, js) {
  const p = await person(chrom, server, { js });
  await p.kontext.addCookies(wer[rolle].cookies);
  return p;
}

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    const bild = async (p, name) => {
      if (!process.env.BILDER) return;
      if (!js) await p.seite.setViewportSize({ width: 360, height: 900 });
      await p.seite.screenshot({ path: `${process.env.BILDER}/verlauf-${name}-${js}.png`, fullPage: true });
    };

    test('R03 R08: die Vergangenheit der Demonstration lässt sich messen', { timeout: 240_000 }, async () => {
      const p = await als('leitung', js);
      const { seite } = p;
      await seite.goto('/amt/ablaeufe');
      // It is made beside the requests: the last matters come a little later.
      const genug = async () => {
        await seite.goto('/amt/ablaeufe');
        const zeile = seite.getByRole('row', { name: /Besucherparkausweis/ });
        if ((await zeile.count()) === 0) return false;
        const ziel = await zeile.first().locator('a').first().getAttribute('href');
        await seite.goto(`${ziel}/messung`);
        return /Gemessene Vorgänge\s*[6-9]/.test(await text(seite));
      };
      await warten(seite, genug, 'die gemessenen Vorgänge', 200);
      const da = await text(seite);
      // Which step it is depends on the weekends of these weeks; that there is one, does not.
      assert.match(da, /Der Engpass: .*An diesem Schritt lagen \d+ % aller gemessenen Wartezeit/s);
      assert.match(da, /Freigabe \(vier Augen\)/);
      await bild(p, 'messung');
      if (js) assert.deepEqual(await axe(seite), [], 'Messung');
      await p.schliessen();
    });

    test('R03: das Register zeigt geteilte Abläufe mit ihren gemessenen Zeiten', { timeout: 240_000 }, async () => {
      const p = await als('werkstatt', js);
      const { seite } = p;
      const genug = async () => {
        await seite.goto('/werkstatt/register');
        await druecken(seite, 'Bescheid nach Zahlung (Demonstration)', { bereich: seite.locator('main') });
        return /Gemessen an [6-9] Vorgängen/.test(await text(seite));
      };
      await warten(seite, genug, 'die gemessenen Zeiten', 200);
      await bild(p, 'register');
      if (js) assert.deepEqual(await axe(seite), [], 'Eintrag des Registers');
      await p.schliessen();
    });

    test('A01: im Eingangskorb liegt Arbeit, und jeder Vorgang ist ganz', { timeout: 120_000 }, async () => {
      const p = await als('amt', js);
      const { seite } = p;
      await warten(seite, async () => (await seite.goto('/amt')) && /Alle offenen \([3-9]|Alle offenen \(1\d/.test(await text(seite)), 'offene Vorgänge', 120);
      await seite.locator('main a[href^="/amt/vorgang/"]').first().click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /Verlauf.*Antrag eingegangen/s);
      await bild(p, 'vorgang');
      await p.schliessen();
    });
  });
}

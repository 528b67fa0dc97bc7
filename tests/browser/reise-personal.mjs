// K03 K08: the operator appoints the first administration of an authority, that invites somebody, and she comes to her desk: by
// mail, link, password and second factor. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, fehlerliste, KENNWORT, mailVerweis, person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten, totp } from './lib.mjs';

let server;
let chrom;
before(async () => {
  server = await starten();
  chrom = await browser();
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

/** Follows the link of an invitation: password, second factor. */
async function kommen(p, email) {
  const { seite } = p;
  await seite.goto(await mailVerweis(seite, email, /\/amt\/einladung\?token=[0-9a-f]+/));
  assert.equal(await ueberschrift(seite), 'Dienstkonto einrichten');
  await ausfuellen(seite, { passwort: 'kurz' });
  assert.equal(await druecken(seite, 'Passwort festlegen'), 422);
  assert.match((await fehlerliste(seite)).join(), /mindestens 12 Zeichen/);
  await ausfuellen(seite, { passwort: KENNWORT });
  await druecken(seite, 'Passwort festlegen');
  assert.equal(await ueberschrift(seite), 'Zweiten Faktor einrichten');
  const geheim = (await seite.locator('main code').innerText()).replaceAll(' ', '');
  assert.match(geheim, /^[A-Z2-7]{32}$/);
  await ausfuellen(seite, { code: totp(Date.now(), geheim) });
  await druecken(seite, 'Zweiten Faktor einrichten');
}

for (const [js, mandant] of [[true, '14625240'], [false, '14625150']]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    test('K03 K08: vom Betrieb zur Administration, von ihr zur Sachbearbeitung', { timeout: 180_000 }, async () => {
      const betrieb = await person(chrom, server, { js });
      const b = betrieb.seite;
      await anmelden(b, leute.betrieb, { tuer: '/amt/anmelden' });
      await b.goto(`/leitstand/mandanten/${mandant}`);
      assert.match(await text(b), /Niemand administriert diese Behörde/);
      await druecken(b, 'Person benennen');
      await ausfuellen(b, { name: 'Bea Bürgermeisterin', email: `bea@g${mandant}.example` });
      assert.equal(await druecken(b, 'Einladung senden'), 200);
      assert.match(await text(b), /eingeladen, Link gilt bis/);
      await betrieb.schliessen();

      const bea = await person(chrom, server, { js });
      await kommen(bea, `bea@g${mandant}.example`);
      const a = bea.seite;
      await druecken(a, 'Beschäftigte');
      await druecken(a, 'Person einladen');
      assert.equal(await druecken(a, 'Einladung senden'), 422);
      assert.equal((await fehlerliste(a)).length, 3);
      await ausfuellen(a, { name: 'Nora Neu', email: `nora@g${mandant}.example` });
      await a.locator('[name="bearbeitet"]').first().check({ force: true });
      assert.equal(await druecken(a, 'Einladung senden'), 200);
      const blatt = a.url().split('?')[0];

      const nora = await person(chrom, server, { js });
      await kommen(nora, `nora@g${mandant}.example`);
      assert.equal(await ueberschrift(nora.seite), 'Eingangskorb');

      // Locked: out at once, and told so at the door.
      await a.goto(blatt);
      await druecken(a, 'Konto sperren');
      assert.match(await text(a), /überall abgemeldet/);
      await nora.seite.goto('/amt');
      assert.equal(await ueberschrift(nora.seite), 'Anmelden für Beschäftigte');
      await ausfuellen(nora.seite, { email: `nora@g${mandant}.example`, passwort: KENNWORT });
      assert.equal(await druecken(nora.seite, 'Anmelden'), 422);
      assert.match(await text(nora.seite), /Dieses Konto ist gesperrt/);
      await druecken(a, 'Konto entsperren');
      await druecken(a, 'Person scheidet aus');
      assert.match(await text(a), /hat keinen offenen Vorgang übernommen/);
      assert.equal(await druecken(a, 'Person scheidet aus', { bereich: a.locator('main form') }), 200);
      assert.match(await text(a), /ausgeschieden/);
      await nora.schliessen();
      await bea.schliessen();
    });
  });
}

// Services of the library from the page to the letter in the mailbox: a notice that the office confirms.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { anmelden, ausfuellen, dienstlichAnmelden, druecken, holen, istPdf, person, text, ueberschrift, warten } from './hilfe.mjs';
import { browser, kennwort, leute, server as starten } from './lib.mjs';

const BAUTZEN = '14625020';

let server;
let chrom;
before(async () => {
  server = await starten();
  chrom = await browser();
}, { timeout: 180_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

const adresse = (seite) => new URL(seite.url()).pathname;
const main = (seite) => ({ bereich: seite.locator('main') });

test('S02: a notice takes its catalogue entry\'s place, reaches the office of that entry and is confirmed by one person', { timeout: 120_000 }, async () => {
  const buerger = await person(chrom, server);
  const amt = await person(chrom, server);
  const { seite } = buerger;

  // The catalogue's key leads to the service; the search knows it once.
  await seite.goto(`/leistung/99108020224000?ort=${BAUTZEN}`);
  assert.equal(adresse(seite), '/leistung/strassenbeleuchtung-melden');
  assert.match(await text(seite), /Stadtverwaltung Bautzen \(Demonstration\), Bauamt/);
  await seite.goto(`/suche?was=laterne&ort=${BAUTZEN}`);
  assert.equal(await seite.locator('main a[href^="/leistung/"]').count(), 1);

  await seite.goto('/anmelden');
  await anmelden(seite, leute.buerger, kennwort);
  await seite.goto(`/leistung/strassenbeleuchtung-melden?ort=${BAUTZEN}`);
  await druecken(seite, 'Antrag online beginnen');
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { schaden: 'flackert', mast_nummer: '17/4' });
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { stelle_strasse: 'Am Markt', stelle_ort: 'Bautzen' });
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel' });
  await druecken(seite, 'Weiter', main(seite));
  await druecken(seite, 'Verbindlich absenden', main(seite));
  const nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))?.[0];
  assert.ok(nummer, await text(seite));

  await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
  await amt.seite.goto('/amt');
  await druecken(amt.seite, /Bauamt/, main(amt.seite));
  await warten(amt.seite, async () => (await text(amt.seite)).includes(nummer), 'der Vorgang im Korb');
  await druecken(amt.seite, new RegExp(nummer), main(amt.seite));
  await druecken(amt.seite, 'Vorgang übernehmen', main(amt.seite));
  assert.equal(await amt.seite.getByRole('link', { name: 'Bescheid entwerfen' }).count(), 0, 'a notice has no Bescheid');
  await druecken(amt.seite, 'Bestätigung oder Bescheinigung senden', main(amt.seite));
  assert.equal(await ueberschrift(amt.seite), 'Bestätigung oder Bescheinigung senden');
  await ausfuellen(amt.seite, { zusatz: 'Die Stadtwerke kommen am Freitag.' });
  await druecken(amt.seite, 'Schreiben senden', main(amt.seite));
  assert.match(await text(amt.seite), /Abgeschlossen/);
  assert.match(await text(amt.seite), /Bestätigung gesendet/);

  await seite.goto('/postfach');
  await warten(seite, async () => (await seite.getByRole('link', { name: 'Mitteilung' }).count()) > 0, 'die Bestätigung');
  await druecken(seite, 'Mitteilung', main(seite));
  assert.match(await text(seite), /Ihre Bestätigung liegt bereit/);
  const brief = await seite.locator('main a[href*="/dokument/"], main a[href*="/anlage/"]').first().getAttribute('href');
  istPdf((await holen(buerger, brief)).bytes);
  await buerger.schliessen();
  await amt.schliessen();
});

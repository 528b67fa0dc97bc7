// Services of the library from the page to the letter in the mailbox: a notice that the office confirms, a certificate
// that is paid for first, an answer that the office has to write.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, brieftext, dienstlichAnmelden, druecken, fehlerliste, holen, istPdf, postfachBrief, text, ueberschrift, warten,
} from './hilfe.mjs';
import { ausweisen, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const adresse = (seite) => new URL(seite.url()).pathname;
const main = (seite) => ({ bereich: seite.locator('main') });

test('S10 S12: a notice takes the place of its catalogue entry, reaches the office of that entry and is confirmed by one person', { timeout: 120_000 }, async () => {
  const buerger = await buehne.person();
  const amt = await buehne.person();
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
  // All her offices at once, then the one alone.
  assert.match(await text(amt.seite), /Alle meine Stellen/);
  await warten(amt.seite, async () => (await text(amt.seite)).includes(nummer), 'der Vorgang unter allen Stellen');
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

test('S05: a certificate on paper is paid for first and issued by one person', { timeout: 240_000 }, async () => {
  const buerger = await buehne.person();
  const amt = await buehne.person();
  const { seite } = buerger;
  await seite.goto('/anmelden');
  await anmelden(seite, leute.buerger, kennwort);
  await seite.goto(`/leistung/meldebescheinigung-beantragen?ort=${BAUTZEN}`);
  assert.match(await text(seite), /Meldebescheinigung auf Papier \(Muster\)/);
  await druecken(seite, 'Antrag online beginnen');
  await ausweisen(seite);
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { umfang: 'einfach', weg: 'papier' });
  await druecken(seite, 'Weiter', main(seite));
  // The answer opens a question on the same page.
  await ausfuellen(seite, { anzahl: '2' });
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', 'geburtsdatum.tag': '27', 'geburtsdatum.monat': '3', 'geburtsdatum.jahr': '1985' });
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' });
  await druecken(seite, 'Weiter', main(seite));
  assert.match(await text(seite), /16,00 €/);
  await druecken(seite, 'Verbindlich absenden', main(seite));
  const eingang = await text(seite);
  const nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(eingang)?.[0];
  assert.ok(nummer, eingang);

  // Before the money is there the office can ask, but not issue.
  await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
  await amt.seite.goto('/amt');
  await warten(amt.seite, async () => (await text(amt.seite)).includes(nummer), 'der Vorgang im Korb');
  await druecken(amt.seite, new RegExp(nummer), main(amt.seite));
  await druecken(amt.seite, 'Vorgang übernehmen', main(amt.seite));
  const vorgang = adresse(amt.seite);
  assert.match(await text(amt.seite), /Die Zahlung steht noch aus/);
  const senden = amt.seite.getByRole('link', { name: 'Bestätigung oder Bescheinigung senden' });
  assert.equal(await senden.count(), 0);

  await warten(seite, async () => (await seite.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0, 'die Zahlung');
  await druecken(seite, 'Jetzt bezahlen');
  assert.match(await text(seite), /Betrag 16,00 €/);
  await druecken(seite, 'Zum Zahlungsdienst', main(seite));
  await druecken(seite, 'Bezahlen', main(seite));
  await warten(seite, async () => /Vielen Dank/.test(await text(seite)), 'die Zahlung');

  await amt.seite.goto(vorgang);
  await warten(amt.seite, async () => (await senden.count()) > 0, 'die Zahlung beim Amt');
  assert.match(await text(amt.seite), /16,00 € bezahlt am/);
  assert.equal(await amt.seite.getByRole('link', { name: 'Bescheid entwerfen' }).count(), 1, 'it may be refused');
  await druecken(amt.seite, 'Bestätigung oder Bescheinigung senden', main(amt.seite));
  await druecken(amt.seite, 'Schreiben senden', main(amt.seite));
  assert.match(await text(amt.seite), /Abgeschlossen/);

  const brief = await brieftext(buerger, await postfachBrief(buerger, nummer));
  assert.match(brief, /Anna Beispiel, geboren am 27\. März 1985, ist hier mit/);
  assert.match(brief, /Die Gebühr setzen wir auf 16,00 € fest\. Sie haben sie bereits gezahlt\./);
  assert.match(brief, /Rechtsbehelfsbelehrung Gegen die Festsetzung des Betrags in diesem Schreiben/);
  await buerger.schliessen();
  await amt.schliessen();
});

test('S13: an answer is not sent before the office has written it', { timeout: 150_000 }, async () => {
  const buerger = await buehne.person();
  const amt = await buehne.person();
  const { seite } = buerger;
  await seite.goto('/anmelden');
  await anmelden(seite, leute.buerger, kennwort);
  await seite.goto(`/leistung/formloses-anliegen?ort=${BAUTZEN}`);
  await druecken(seite, 'Antrag online beginnen');
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { art_anliegen: 'frage', thema: 'kultur', betreff: 'Saal im Juni', text: 'Wann ist der Saal im Juni frei?' });
  await druecken(seite, 'Weiter', main(seite));
  await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', anschrift_angeben: 'nein' });
  await druecken(seite, 'Weiter', main(seite));
  await druecken(seite, 'Verbindlich absenden', main(seite));
  const nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];

  await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
  await amt.seite.goto('/amt');
  await warten(amt.seite, async () => (await text(amt.seite)).includes(nummer), 'der Vorgang im Korb');
  await druecken(amt.seite, new RegExp(nummer), main(amt.seite));
  await druecken(amt.seite, 'Vorgang übernehmen', main(amt.seite));
  await druecken(amt.seite, 'Bestätigung oder Bescheinigung senden', main(amt.seite));
  assert.equal(await druecken(amt.seite, 'Schreiben senden', main(amt.seite)), 422);
  assert.deepEqual(await fehlerliste(amt.seite), ['Schreiben Sie, was unter „Unsere Antwort“ steht.']);
  await ausfuellen(amt.seite, { zusatz: 'Der Saal ist am 6. Juni frei.' });
  await druecken(amt.seite, 'Schreiben senden', main(amt.seite));
  assert.match(await text(amt.seite), /Abgeschlossen/);

  const brief = await brieftext(buerger, await postfachBrief(buerger, nummer));
  assert.match(brief, /Wir haben Ihr Anliegen „Saal im Juni“ geprüft\. Unsere Antwort steht unten\. Unsere Antwort Der Saal ist am 6\. Juni frei\./);
  await buerger.schliessen();
  await amt.schliessen();
});

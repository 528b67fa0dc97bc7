// The public part of the table: search, place, service, unit; in both languages, with and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, fehlerliste, person, text, ueberschrift } from './hilfe.mjs';
import { browser, server as starten } from './lib.mjs';

let server;
let chrom;
before(async () => {
  server = await starten();
  chrom = await browser();
}, { timeout: 150_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    const gast = (name, lauf) => test(name, { timeout: 60_000 }, async () => {
      const p = await person(chrom, server, { js });
      await lauf(p);
      await p.schliessen();
    });

    gast('„Hund“ in Bautzen führt zur Leistung mit Amt, Gebühren und allen Abschnitten', async ({ seite }) => {
      await seite.goto('/');
      await ausfuellen(seite, { was: 'Hund', ort: 'Bautzen' });
      await druecken(seite, 'Suchen');
      assert.match(await seite.title(), /Suche nach „Hund“/);
      await druecken(seite, 'Hund anmelden (Hundesteuer)', { bereich: seite.locator('main') });
      assert.match(seite.url(), /\/leistung\/hundesteuer-anmelden\?ort=14625020/);
      assert.equal(await ueberschrift(seite), 'Hund anmelden (Hundesteuer)');
      const abschnitte = [
        'Darum geht es', 'Voraussetzungen', 'So läuft es ab', 'Unterlagen', 'Fristen', 'Kosten', 'Dauer', 'Hinweise',
        'Rechtsgrundlage', 'Rechtsbehelf', 'Datenschutz', 'Zuständige Stelle',
      ];
      for (const name of abschnitte) {
        assert.equal(await seite.getByRole('heading', { level: 2, name, exact: true }).count(), 1, name);
      }
      const alles = await text(seite);
      assert.match(alles, /Steuer für den ersten Hund 72,00 €/);
      assert.match(alles, /Mustersatzung/);
      assert.match(alles, /§ 7 Absatz 2 SächsKAG/);
      assert.doesNotMatch(alles, /KAG-LSA/);
      assert.match(alles, /Steueramt/);
      assert.match(alles, /02625 Bautzen/);
      await seite.getByRole('link', { name: /Steueramt/ }).first().click();
      await seite.waitForURL(/\/stelle\//);
      const stelle = await text(seite);
      for (const muss of [/Anschrift/, /Öffnungszeiten/, /Donnerstag/, /Musterstraße 1/]) assert.match(stelle, muss);
    });

    gast('der sorbische Name Budyšin ist Bautzen', async ({ seite }) => {
      await seite.goto('/leistung/hundesteuer-anmelden');
      await ausfuellen(seite, { ort: 'Budyšin' });
      await druecken(seite, 'Ort übernehmen');
      assert.match(seite.url(), /ort=14625020/);
      assert.match(await text(seite), /Ihr Ort: Bautzen/);
    });

    gast('die Postleitzahl 01920 fragt, welche von neun Gemeinden gemeint ist', async ({ seite }) => {
      await seite.goto('/leistung/hundesteuer-anmelden?ort=01920');
      const frage = seite.getByText('Welchen Ort meinen Sie?');
      assert.equal(await frage.count(), 1);
      const orte = seite.locator('main li a[href*="ort="]');
      assert.equal(await orte.count(), 9);
      const erster = (await orte.first().innerText()).split('/')[0].trim();
      await orte.first().click();
      await seite.waitForURL(/ort=14\d{6}/);
      assert.ok((await text(seite)).includes(`Ihr Ort: ${erster}`));
      assert.equal(await seite.getByRole('link', { name: 'Antrag online beginnen' }).count(), 1);
    });

    gast('ein unbekannter Ort wird erklärt, die Eingabe bleibt', async ({ seite }) => {
      await seite.goto('/leistung/hundesteuer-anmelden?ort=Xyzzyville');
      const fehler = await fehlerliste(seite);
      assert.equal(fehler.length, 1);
      assert.match(fehler[0], /Den Ort „Xyzzyville“ kennen wir nicht/);
      assert.equal(await seite.locator('#ort').inputValue(), 'Xyzzyville');
      assert.match(await seite.title(), /^Fehler: /);
    });

    gast('zwei Gemeinden unterscheiden sich nur in Parametern, Sachsen-Anhalt im Gesetz', async ({ seite }) => {
      await seite.goto('/leistung/hundesteuer-anmelden?ort=14626110');
      assert.match(await text(seite), /Steuer für den ersten Hund 96,00 €/);
      await seite.goto('/leistung/hundesteuer-anmelden?ort=15003000');
      const magdeburg = await text(seite);
      assert.match(magdeburg, /Steuer für den ersten Hund 60,00 €/);
      assert.match(magdeburg, /KAG-LSA/);
      assert.doesNotMatch(magdeburg, /SächsKAG/);
    });

    gast('auf Englisch bleibt der Ort, und alles ist übersetzt', async ({ seite }) => {
      await seite.goto('/leistung/hundesteuer-anmelden?ort=14625020');
      await druecken(seite, 'English');
      assert.equal(await seite.locator('html').getAttribute('lang'), 'en');
      assert.match(seite.url(), /ort=14625020/);
      assert.equal(await ueberschrift(seite), 'Register a dog (dog tax)');
      const alles = await text(seite);
      assert.match(alles, /Tax for the first dog €72\.00/);
      assert.doesNotMatch(alles, /Voraussetzungen|Zuständige Stelle|Steuer für/);
    });

    gast('nichts gefunden: die Seite hilft weiter', async ({ seite }) => {
      await seite.goto('/suche?was=Raumschiff');
      assert.match(await text(seite), /Zu „Raumschiff“ haben wir nichts gefunden/);
      await seite.goto('/suche?was=hunt');
      assert.equal(await seite.getByRole('link', { name: 'Hund anmelden (Hundesteuer)' }).count(), 1, 'Tippfehler');
      const antwort = await seite.goto('/leistung/gibt-es-nicht');
      assert.equal(antwort.status(), 404);
      assert.match(await text(seite), /Anfragenummer/);
    });
  });
}

// A long form opens on the list of its sections: begun in any order, interrupted, gone on with, sent. Once with JavaScript,
// once without and by keyboard alone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { abschnittOeffnen, anmelden, aufbauen, ausfuellen, dateien, datum, druecken, hochladen, text, ueberschrift, weiterImFormular } from './hilfe.mjs';
import { axe, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';
const buehne = aufbauen();
const main = (seite) => ({ bereich: seite.locator('main') });
const stand = async (seite, abschnitt) =>
  (await seite.locator('.bw-aufgaben li', { hasText: abschnitt }).first().innerText()).replace(/\s+/g, ' ').trim();
const liste = 'Übersicht über Ihren Antrag';

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let antrag;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);
    before(async () => { p = await buehne.person({ js }); });
    after(async () => p?.schliessen());

    schritt('P17: die Übersicht sagt, was noch fehlt; man beginnt, wo man will', async () => {
      const { seite } = p;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/eheschliessung-anmelden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      await druecken(seite, /^(Weiter|Neuen Antrag beginnen)$/, main(seite));
      antrag = /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
      assert.equal(await ueberschrift(seite), liste);
      assert.match(await text(seite), /Vollständig: 0 von 4 Abschnitten/);
      assert.match(await stand(seite, 'Angaben prüfen'), /Füllen Sie zuerst alle Abschnitte aus.*Noch nicht möglich/);
      assert.equal(await seite.locator('.bw-aufgaben li', { hasText: 'Angaben prüfen' }).locator('a').count(), 0);
      if (js) assert.deepEqual(await axe(seite), []);
      // The third section first, and only half of it.
      await druecken(seite, 'Die zweite Person', main(seite));
      assert.match(await text(seite), /Die zweite Person.*Schritt 1 von 3/);
      await ausfuellen(seite, { p2_vorname: 'Jan' });
      await druecken(seite, 'Speichern und zur Übersicht', main(seite));
      assert.match(await stand(seite, 'Die zweite Person'), /Angefangen/);
      assert.match(await stand(seite, 'Ihr Vorhaben'), /Noch nicht begonnen/);
    });

    schritt('P17: nach einem Abschnitt kommt man zurück; nach einer Pause auch', async () => {
      const { seite } = p;
      if (js) await druecken(seite, 'Ihr Vorhaben', main(seite));
      else {
        // By keyboard: the first link of the list.
        await seite.locator('.bw-aufgaben a').first().focus();
        await Promise.all([seite.waitForURL(/\/seite\/vorhaben/), seite.keyboard.press('Enter')]);
      }
      await ausfuellen(seite, { wohnsitz: 'hier', trauung_hier: 'ja', verwandt: 'nein' });
      await druecken(seite, 'Weiter', main(seite));
      assert.equal(await ueberschrift(seite), liste);
      assert.match(await text(seite), /„Ihr Vorhaben“ ist vollständig\. Vollständig: 1 von 4 Abschnitten/);
      await druecken(seite, 'Später weitermachen', main(seite));
      assert.equal(new URL(seite.url()).pathname, '/konto');
      await seite.goto(antrag);
      assert.equal(await ueberschrift(seite), liste);
      await seite.goto(`${antrag}/pruefen`);
      assert.equal(await ueberschrift(seite), liste, 'nothing to check yet');
    });

    schritt('P17: sind alle vollständig, öffnet sich die Prüfung; Ändern führt dorthin zurück', async () => {
      const { seite } = p;
      await abschnittOeffnen(seite);
      await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', ...datum('geburtsdatum', '1995-03-27'), geburtsort: 'Bautzen', staatsangehoerigkeit: 'deutsch' });
      await weiterImFormular(seite);
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' });
      await weiterImFormular(seite);
      await ausfuellen(seite, { familienstand_1: 'ledig', deutsch_1: 'ja' });
      await hochladen(seite, /Nachweis der Geburt/, [dateien.pdf('geburt.pdf')]);
      await weiterImFormular(seite);
      await ausfuellen(seite, { p2_nachname: 'Muster', ...datum('p2_geburtsdatum', '1993-08-02'), p2_geburtsort: 'Görlitz', p2_staatsangehoerigkeit: 'deutsch' });
      await weiterImFormular(seite);
      await ausfuellen(seite, { gleiche_anschrift: 'ja' });
      await weiterImFormular(seite);
      await ausfuellen(seite, { familienstand_2: 'ledig', deutsch_2: 'ja' });
      await weiterImFormular(seite);
      await ausfuellen(seite, { gemeinsam: 'einladung', dolmetschen: 'nein' });
      assert.equal(await weiterImFormular(seite), 422, 'the address is asked for');
      await ausfuellen(seite, { p2_email: 'jan.muster@beispiel.example' });
      await druecken(seite, 'Weiter', main(seite));
      assert.equal(await ueberschrift(seite), liste);
      assert.match(await text(seite), /4 von 4 Abschnitten/);
      assert.match(await stand(seite, 'andere um Bestätigung bitten'), /Jetzt möglich/);
      await druecken(seite, /andere um Bestätigung bitten/, main(seite));
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
      await seite.getByRole('link', { name: /Ändern.*Geburtsort/ }).first().click();
      await seite.waitForLoadState();
      await ausfuellen(seite, { geburtsort: 'Kamenz' });
      await druecken(seite, 'Speichern und zurück zur Prüfung', main(seite));
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
      assert.match(await text(seite), /Kamenz/);
      await druecken(seite, 'Zurück', main(seite));
      assert.equal(await ueberschrift(seite), liste);
    });

    schritt('P17: auf dem Telefon passt die Übersicht, ohne seitlich zu rollen', async () => {
      const { seite } = p;
      await seite.setViewportSize({ width: 320, height: 700 });
      await seite.goto(`${antrag}/uebersicht`);
      assert.ok(await seite.evaluate(() => document.documentElement.scrollWidth <= 320));
    });
  });
}

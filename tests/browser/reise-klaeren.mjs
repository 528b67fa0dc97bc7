// Money that does not fit: too little, too much, twice. The desk says what holds, the matter goes on, the applicant reads it; a
// letter that asked for the money does not wait for the post any more. Once with JavaScript, once without, narrow.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { HUND, antworten, aufbauen, ausfuellen, brieftext, datum, dienstlichAnmelden, druecken, fehlerliste, holen, istPdf, registrieren, text, ueberschrift, warten } from './hilfe.mjs';
import { axe, leute } from './lib.mjs';

const BAUTZEN = '14625020';
const buehne = aufbauen();
const main = (seite) => ({ bereich: seite.locator('main') });
const bild = async (seite, name) => {
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/klaeren-${name}.png`, fullPage: true });
};
const heute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const euro = (cent) => `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let anna;
    let amt;
    let vorgang;
    let betrag;
    let nummer;
    const zusatz = js ? 'mit' : 'ohne';
    const klein = { viewport: { width: js ? 1280 : 360, height: 900 } };
    before(async () => {
      anna = await buehne.person({ js, ...klein });
      amt = await buehne.person({ js, ...klein });
      await registrieren(anna);
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
    }, { timeout: 120_000 });
    after(async () => {
      for (const p of [anna, amt]) await p?.schliessen();
    });
    const schritt = (name, lauf) => test(name, { timeout: 120_000 }, lauf);

    /** Books a transfer that the statement shows. */
    async function ueberweisen(seite, link, cent, beleg) {
      await druecken(seite, link, main(seite));
      await ausfuellen(seite, { ...datum('tag', heute), betrag: euro(cent), beleg });
      await druecken(seite, 'Überweisung buchen', main(seite));
      if (await seite.locator('[name=anders]').count()) {
        await seite.locator('[name=anders]').check({ force: true });
        await druecken(seite, 'Überweisung buchen', main(seite));
      }
    }

    schritt('A05: es kommt zu wenig; der Rest wird nachgefordert, und die Person liest, was fehlt', async () => {
      await anna.seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(anna.seite, 'Weiter', main(anna.seite));
      vorgang = await antworten(anna.seite, HUND);
      await anna.seite.locator('main form button.kern-btn--primary').last().click();
      await anna.seite.waitForLoadState();
      const { seite } = amt;
      await warten(seite, async () => {
        await seite.goto(`/amt/vorgang/${vorgang}`);
        return (await seite.getByRole('link', { name: 'Überweisung erfassen' }).count()) > 0;
      }, 'die Forderung');
      await druecken(seite, 'Überweisung erfassen', main(seite));
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
      betrag = Number(/Gefordert (\d+),(\d\d) €/.exec(await text(seite)).slice(1).join(''));
      await seite.goBack();
      await ueberweisen(seite, 'Überweisung erfassen', betrag - 1000, 'Auszug 1, Zeile 1');
      assert.equal(await ueberschrift(seite), 'Zahlung klären');
      assert.match(await text(seite), /Es fehlen 10,00 €/);
      await bild(seite, `wenig-${zusatz}`);
      if (js) assert.deepEqual(await axe(seite), []);
      // Nothing is settled by pressing alone.
      await druecken(seite, 'Zahlung klären', main(seite));
      assert.equal((await fehlerliste(seite)).length, 2);
      await bild(seite, `wenig-fehler-${zusatz}`);
      await seite.goto('/amt');
      assert.match(await text(seite), /passt nicht zu dem, was gefordert war|passen nicht zu dem, was gefordert war/);
      await druecken(seite, 'Zahlungen ansehen', main(seite));
      assert.match(await text(seite), /anderer Betrag, zu klären/);
      await bild(seite, `liste-${zusatz}`);
      await anna.seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(anna.seite), /Es ist ein anderer Betrag angekommen.*Sie müssen jetzt nichts zahlen/);

      await seite.goto(`/amt/vorgang/${vorgang}`);
      await bild(seite, `vorgang-wenig-${zusatz}`);
      await druecken(seite, 'Zahlung klären', main(seite));
      await ausfuellen(seite, { was: 'rest', grund: 'Zahlendreher bei der Überweisung.' });
      await druecken(seite, 'Zahlung klären', main(seite));
      assert.match(await text(seite), /Noch zu zahlen 10,00 €/);
      assert.match(await text(seite), /geklärt von .*Zahlendreher bei der Überweisung/);

      await anna.seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(anna.seite), new RegExp(`${euro(betrag - 1000)}\\s€ gezahlt, 10,00\\s€ noch offen`));
      await bild(anna.seite, `anna-rest-${zusatz}`);
      await druecken(anna.seite, /10,00/, main(anna.seite));
      assert.match(await text(anna.seite), /Es fehlt noch ein Teil.*Noch zu zahlen 10,00/);
      await bild(anna.seite, `anna-zahlung-${zusatz}`);
      await anna.seite.goto('/postfach');
      await anna.seite.locator('main').getByRole('link', { name: /^Zahlung/ }).first().click();
      await anna.seite.waitForLoadState();
      assert.match(await text(anna.seite), /Es fehlt noch ein Teil der Zahlung.*Es fehlen noch 10,00 €/);
      await bild(anna.seite, `anna-nachricht-${zusatz}`);
    });

    schritt('A05: der Rest kommt, dann noch einmal Geld; es geht zurück, und das steht da, bis es weg ist', async () => {
      const { seite } = amt;
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await ueberweisen(seite, 'Überweisung erfassen', 1000, 'Auszug 2, Zeile 1');
      assert.match(await text(seite), new RegExp(`${euro(betrag)} € bezahlt am`));
      const quittung = await anna.seite.goto(`/vorgang/${vorgang}`).then(() => anna.seite.getByRole('link', { name: /Quittung/ }).first().getAttribute('href'));
      istPdf((await holen(anna, quittung)).bytes);
      await ueberweisen(seite, 'Es kam noch einmal Geld: weitere Zahlung erfassen', 2500, 'Auszug 3, Zeile 1');
      assert.match(await text(seite), /25,00 € gehen zurück\. Die Gebühr bleibt bezahlt/);
      await bild(seite, `zweimal-${zusatz}`);
      await ausfuellen(seite, { was: 'zurueck', grund: 'Doppelt überwiesen.' });
      await druecken(seite, 'Zahlung klären', main(seite));
      assert.match(await text(seite), /25,00 € sind zu erstatten/);
      await bild(seite, `erstattung-offen-${zusatz}`);
      await anna.seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(anna.seite), /Rückzahlung 25,00\s€ zahlt die Behörde Ihnen zurück/);
      await druecken(seite, 'Erstattung vermerken', main(seite));
      await druecken(seite, 'Erstattung vermerken', main(seite));
      assert.equal((await fehlerliste(seite)).length, 2);
      await ausfuellen(seite, { ...datum('tag', heute), beleg: 'Auszahlung 112' });
      await bild(seite, `erstattung-${zusatz}`);
      await druecken(seite, 'Erstattung vermerken', main(seite));
      assert.match(await text(seite), /25,00 € am .* erstattet, Beleg: Auszahlung 112/);
      await seite.goto('/amt/zahlungen');
      assert.ok(!(await text(seite)).includes(nummer), 'nichts wartet mehr');
      await anna.seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(anna.seite), /25,00\s€ am .* zurückgezahlt/);
      await bild(anna.seite, `anna-zurueck-${zusatz}`);
    });

    schritt('A05 F08: auf Papier: der Brief mit der Forderung wartet nicht mehr auf die Post, wenn das Geld da ist; zu viel wird angenommen', async () => {
      const { seite } = amt;
      const name = `Ida Zuviel ${zusatz}`;
      await seite.goto('/amt/papier/neu?leistung=hundesteuer-anmelden');
      await ausfuellen(seite, { ...datum('eingang', heute), person: name, strasse: 'Am Markt 3', plzort: '02625 Bautzen' });
      await druecken(seite, 'Weiter', main(seite));
      await druecken(seite, 'Weiter zum Formular', main(seite));
      await antworten(seite, { ...HUND, vorname: 'Ida', nachname: `Zuviel ${zusatz}` });
      await druecken(seite, 'Antrag aufnehmen', main(seite));
      await druecken(seite, 'Zum Vorgang', main(seite));
      const hier = new URL(seite.url()).pathname;
      await warten(seite, async () => /Zahlungsaufforderung.*per Post zuzustellen/.test(await text(seite)), 'der Brief');
      const brief = await brieftext(amt, await seite.getByRole('link', { name: 'Drucken und Aufgabe vermerken' }).last().getAttribute('href').then((h) => `${h}/brief.pdf`)).catch(() => '');
      if (brief) assert.match(brief, /Antrag „.*Hund.*“ \(Vorgang BW-/s);
      await ueberweisen(seite, 'Überweisung erfassen', betrag + 500, 'Auszug 4, Zeile 1');
      await ausfuellen(seite, { was: 'angenommen', grund: 'Aufgerundet.' });
      await bild(seite, `zuviel-${zusatz}`);
      await druecken(seite, 'Zahlung klären', main(seite));
      const stand = await text(seite);
      assert.match(stand, /bezahlt am/);
      assert.match(stand, /5,00 € sind zu erstatten/);
      assert.match(stand, /Zahlungsaufforderung kein Brief nötig/);
      await bild(seite, `papier-${zusatz}`);
      await seite.goto('/amt/post');
      const post = await text(seite);
      assert.doesNotMatch(post, /Zahlungsaufforderung/);
      assert.ok(hier);
    });
  });
}

// Somebody acts for somebody else (K07): Anna gives Jan a mandate, he accepts it and sends an application for her, and she
// sees what was sent in her name. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { HUND, anmelden, antworten, aufbauen, ausfuellen, datum, druecken, mails, text } from './hilfe.mjs';
import { axe, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let anna;
    let jan;
    let nummer;
    // axe itself is a script.
    const barrierefrei = async (seite) => js && assert.deepEqual(await axe(seite), []);
    const schritt = (name, lauf) => test(name, { timeout: 60_000 }, lauf);

    before(async () => {
      anna = await buehne.person({ js });
      jan = await buehne.person({ js });
      for (const [p, wer] of [[anna, leute.buerger], [jan, leute.nachbar]]) {
        await p.seite.goto('/anmelden');
        await anmelden(p.seite, wer);
      }
    });
    after(async () => {
      await Promise.all([anna, jan].map((p) => p?.schliessen()));
    });

    schritt('K07: Anna gibt eine Vollmacht für eine Leistung, Jan bekommt Bescheid und nimmt sie an', async () => {
      await anna.seite.goto('/konto/vollmachten');
      assert.equal(await druecken(anna.seite, 'Vollmacht geben', main(anna.seite)), 422);
      const bis = `${new Date().getFullYear() + 1}-12-31`;
      await ausfuellen(anna.seite, { email: leute.nachbar, leistung: 'hundesteuer-anmelden', ...datum('bis', bis) });
      assert.equal(await druecken(anna.seite, 'Vollmacht geben', main(anna.seite)), 200);
      assert.match(await text(anna.seite), /Noch nicht angenommen/);
      await barrierefrei(anna.seite);
      assert.match(await mails(jan.seite, leute.nachbar), /Vollmacht/);
      await jan.seite.goto('/konto/vollmachten');
      assert.match(await text(jan.seite), /Anna Beispiel/);
      await druecken(jan.seite, /Vollmacht annehmen/, main(jan.seite));
      assert.match(await text(jan.seite), /Vollmacht niederlegen/);
      await barrierefrei(jan.seite);
    });

    schritt('K07: Jan sendet für Anna; überall steht, wer für wen handelt', async () => {
      const { seite } = jan;
      await seite.goto(`/leistung/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      await druecken(seite, 'Für eine andere Person beantragen', main(seite));
      await seite.getByRole('radio', { name: /Anna Beispiel/ }).check({ force: true });
      await druecken(seite, 'Weiter', main(seite));
      await antworten(seite, HUND);
      assert.match(await text(seite), /für Anna Beispiel/i);
      await druecken(seite, 'Verbindlich absenden', main(seite));
      const eingang = await text(seite);
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(eingang)[0];
      assert.match(eingang, /Anna Beispiel/);
    });

    schritt('K07: Anna sieht, was in ihrem Namen gesendet ist, und beendet die Vollmacht', async () => {
      const { seite } = anna;
      await seite.goto('/konto');
      await druecken(seite, nummer, main(seite));
      const inhalt = await text(seite);
      assert.match(inhalt, /Jan Muster/);
      assert.match(inhalt, /Wotan/);
      await barrierefrei(seite);
      await seite.goto('/konto/vollmachten');
      await druecken(seite, /Vollmacht widerrufen/, main(seite));
      await jan.seite.goto(`/antrag/beginnen/hundesteuer-anmelden/fuer?ort=${BAUTZEN}`);
      assert.equal(await jan.seite.getByRole('radio', { name: /Anna Beispiel/ }).count(), 0, 'the mandate is over');
    });
  });
}

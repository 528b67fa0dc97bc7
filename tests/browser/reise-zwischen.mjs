// What one matter tells another of the same authority: a dog is deregistered while its exemption from the tax is still asked for.
// Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { antworten, aufbauen, ausfuellen, dateien, datum, dienstlichAnmelden, druecken, hochladen, registrieren, text, warten } from './hilfe.mjs';
import { axe, leute } from './lib.mjs';

const BAUTZEN = '14625020';
const buehne = aufbauen();
const main = (seite) => seite.locator('main');
const person = { vorname: 'Wanda', nachname: 'Probe', strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' };

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let amt;
    let befreiung;
    const marke = `B ${js ? 17 : 18}-${Date.now() % 10_000}`;
    const schritt = (name, lauf) => test(name, { timeout: 120_000 }, lauf);
    before(async () => {
      p = await buehne.person({ js });
      await registrieren(p);
    }, { timeout: 60_000 });
    after(async () => {
      await p?.schliessen();
      await amt?.schliessen();
    });
    const beginnen = async (leistung) => {
      await p.seite.goto(`/antrag/beginnen/${leistung}?ort=${BAUTZEN}`);
      await druecken(p.seite, 'Weiter', { bereich: main(p.seite) });
    };
    const absenden = async () => {
      await druecken(p.seite, /absenden/, { bereich: main(p.seite) });
      return /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(p.seite))[0];
    };

    schritt('R02: ein Antrag auf Befreiung ist offen, der Hund wird abgemeldet', async () => {
      const { seite } = p;
      await beginnen('hundesteuer-befreiung');
      await ausfuellen(seite, { hund_name: 'Rex', hundemarke: marke, hund_gefaehrlich: 'nein' });
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      await ausfuellen(seite, { grund: 'assistenz' });
      // The question that belongs to the choice comes with the page.
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      await ausfuellen(seite, { assistenz_fuer: 'selbst' });
      await hochladen(seite, /Nachweis/, dateien.pdf('ausweis.pdf'));
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      befreiung = await antworten(seite, person);
      await absenden();
      await beginnen('hund-abmelden');
      // The same tag, typed another way.
      const gleich = marke.toLowerCase().replace(' ', '');
      await antworten(seite, { hund_name: 'Rex', hundemarke: gleich, grund: 'gestorben', ...datum('weg_am', '2026-10-15'), ...person, konto_angeben: 'nein' });
      await absenden();
    });

    schritt('R02: das Amt liest es beim anderen Vorgang und nimmt es zur Kenntnis', async () => {
      amt = await buehne.person({ js });
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto(`/amt/vorgang/${befreiung}`);
      await warten(seite, async () => {
        await seite.reload();
        return /Neu aus anderen Vorgängen/.test(await text(seite));
      }, 'die Meldung', 30);
      assert.match(await text(seite), /„Hund wird abgemeldet“, aus dem Vorgang BW-/);
      assert.match(await text(seite), /Nachricht aus einem anderen Vorgang erhalten/);
      if (js) assert.deepEqual(await axe(seite), []);
      await main(seite).getByRole('link', { name: /^BW-/ }).first().click();
      await seite.waitForLoadState();
      assert.match(await text(seite), /Nachricht an einen anderen Vorgang übergeben/);
      await seite.goto('/amt');
      assert.match(await text(seite), /Neue Mitteilung/);
      await seite.goto(`/amt/vorgang/${befreiung}`);
      await druecken(seite, 'Zur Kenntnis genommen', { bereich: main(seite) });
      await seite.goto(`/amt/vorgang/${befreiung}`);
      assert.doesNotMatch(await text(seite), /Neu aus anderen Vorgängen/);
    });
  });
}

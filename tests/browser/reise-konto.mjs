// What somebody keeps in her account: details and documents, for the next application. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  aufbauen, ausfuellen, dateien, datum, druecken, fehlerliste, registrieren, text, ueberschrift, wert,
} from './hilfe.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => seite.locator('main');

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    before(async () => {
      p = await buehne.person({ js });
      await registrieren(p);
    }, { timeout: 60_000 });
    after(() => p?.schliessen());
    const schritt = (name, lauf) => test(name, { timeout: 60_000 }, lauf);

    schritt('K06: Angaben im Konto eintragen; was nicht stimmt, wird gesagt', async () => {
      const { seite } = p;
      await seite.goto('/konto');
      await druecken(seite, 'Meine Angaben für Anträge', { bereich: main(seite) });
      assert.equal(await ueberschrift(seite), 'Meine Angaben für Anträge');
      await druecken(seite, /Eintragen.*Bankverbindung/s, { bereich: main(seite) });
      await ausfuellen(seite, { kontoinhaber: 'Wanda Próbe', iban: 'DE89 3704 0044 0532 0130 01' });
      assert.equal(await druecken(seite, 'Speichern', { bereich: main(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 1);
      assert.equal(await wert(seite, 'kontoinhaber'), 'Wanda Próbe');
      await ausfuellen(seite, { iban: 'DE89 3704 0044 0532 0130 00' });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      assert.match(await text(seite), /Ihre Angaben sind gespeichert.*Wanda Próbe.*… 3000/);
      await druecken(seite, /Eintragen.*Person/s, { bereich: main(seite) });
      await ausfuellen(seite, { vorname: 'Wanda', nachname: 'Próbe', ...datum('geburtsdatum', '1985-03-27') });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      assert.match(await text(seite), /27\.03\.1985/);
    });

    schritt('K06: ein Dokument im Konto aufheben, ansehen, entfernen', async () => {
      const { seite } = p;
      await seite.goto('/konto/unterlagen');
      await seite.setInputFiles('input[name=datei]', [dateien.pdf('impfpass.pdf'), dateien.png('foto.png')]);
      await druecken(seite, 'Hochladen', { bereich: main(seite) });
      assert.match(await text(seite), /2 Dateien sind gespeichert.*foto\.png.*impfpass\.pdf.*Belegt: /);
      await druecken(seite, /Entfernen.*foto\.png/s, { bereich: main(seite) });
      assert.doesNotMatch(await text(seite), /foto\.png/);
    });

    schritt('K06: der nächste Antrag bietet beides an und nimmt es nach einem Ja', async () => {
      const { seite } = p;
      await seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      const entwurf = /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
      assert.match(await text(seite), /Aus Ihrem Konto: .*Wanda, Próbe, 27\. März 1985/);
      await druecken(seite, 'Ja, übernehmen', { bereich: main(seite) });
      assert.deepEqual([await wert(seite, 'nachname'), await wert(seite, 'geburtsdatum.jahr')], ['Próbe', '1985']);
      assert.match(await text(seite), /Aus Ihrem Konto/);
      await seite.goto(`${entwurf}/datei/nachweis_herkunft/unterlagen`);
      assert.match(await text(seite), /impfpass\.pdf.*Aus Ihrem Konto/);
      await druecken(seite, /impfpass\.pdf/, { bereich: main(seite) });
      assert.match(await text(seite), /Eine Datei ist gespeichert.*impfpass\.pdf/);
    });

    schritt('K06: die Angaben im Konto wieder löschen', async () => {
      const { seite } = p;
      await seite.goto('/konto/angaben');
      await druecken(seite, 'Alle Angaben löschen', { bereich: main(seite) });
      assert.doesNotMatch(await text(seite), /Próbe/);
    });
  });
}

// A matter without an account: begun at home, gone on with on another device, a question of the authority answered, and
// taken over into an account at the end. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, dienstlichAnmelden, druecken, fehlerliste, mails, text, ueberschrift, warten, wert,
} from './hilfe.mjs';
import { axe, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const adresse = (seite) => new URL(seite.url()).pathname;
const main = (seite) => ({ bereich: seite.locator('main') });
const merken = async (seite) => {
  const inhalt = await text(seite);
  return {
    nummer: /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(inhalt)?.[0],
    code: /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/.exec(inhalt)?.[0],
  };
};

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let zuhause;
    let unterwegs;
    let amt;
    let zugang;
    const email = `gast.${js ? 'mit' : 'ohne'}.${Date.now()}@beispiel.example`;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      zuhause = await buehne.person({ js });
      unterwegs = await buehne.person({ js });
      amt = await buehne.person({ js });
    });
    after(async () => {
      for (const p of [zuhause, unterwegs, amt]) await p?.schliessen();
    });

    schritt('K05: ohne Konto beginnen, auf einem anderen Gerät weitermachen, senden', async () => {
      const { seite } = zuhause;
      await seite.goto(`/leistung/strassenbeleuchtung-melden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      assert.match(await text(seite), /Mit Konto.*Ohne Konto.*innerhalb von zehn Tagen/);
      await druecken(seite, 'Ohne Konto weiter', main(seite));
      assert.equal(await ueberschrift(seite), 'Ihre Nummer und Ihr Code');
      zugang = await merken(seite);
      assert.ok(zugang.nummer && zugang.code, await text(seite));
      if (js) {
        assert.equal(await seite.getByRole('button', { name: 'Diese Seite drucken' }).count(), 1);
        assert.equal(await seite.getByRole('button', { name: 'Kopieren' }).count(), 1);
        assert.deepEqual(await axe(seite), []);
      }
      await ausfuellen(seite, { email: 'das ist keine' });
      assert.equal(await druecken(seite, 'Speichern', main(seite)), 422);
      assert.equal(await wert(seite, 'email'), 'das ist keine');
      assert.match(await text(seite), new RegExp(zugang.code), 'the code is still there to be written down');
      await ausfuellen(seite, { email });
      await druecken(seite, 'Speichern', main(seite));
      assert.match(await text(seite), /Wir haben den Link an Ihre E-Mail-Adresse geschickt/);
      await druecken(seite, 'Weiter zum Formular', main(seite));
      await ausfuellen(seite, { schaden: 'flackert', mast_nummer: '17/4' });
      await druecken(seite, 'Weiter', main(seite));
      await druecken(seite, 'Beenden');
      assert.match(await text(seite), /Mit Nummer und Code machen Sie jederzeit weiter/);

      // Another device: the link alone opens nothing, number and code do.
      const dort = unterwegs.seite;
      await dort.goto(`/ohne-konto?nummer=${zugang.nummer}`);
      assert.equal(await wert(dort, 'nummer'), zugang.nummer);
      await ausfuellen(dort, { code: '0000 0000 0000' });
      assert.equal(await druecken(dort, 'Öffnen', main(dort)), 422);
      assert.match((await fehlerliste(dort)).join(), /Die Nummer oder der Code stimmt nicht/);
      await ausfuellen(dort, { code: zugang.code.toLowerCase().replaceAll('-', ' ') });
      await druecken(dort, 'Öffnen', main(dort));
      assert.match(adresse(dort), /^\/antrag\/[0-9a-f-]+\/seite\//);
      await ausfuellen(dort, { stelle_strasse: 'Am Markt', stelle_ort: 'Bautzen' });
      await druecken(dort, 'Weiter', main(dort));
      await ausfuellen(dort, { vorname: 'Gustav', nachname: 'Gast' });
      await druecken(dort, 'Weiter', main(dort));
      assert.match(await text(dort), /17\/4/, 'what was typed at home is there');
      await druecken(dort, 'Verbindlich absenden', main(dort));
      assert.match(await text(dort), /Bewahren Sie Nummer und Code auf/);
      assert.ok((await text(dort)).includes(zugang.nummer), 'the number is the one of the beginning');
    });

    schritt('K05: die Rückfrage des Amts kommt ohne Konto an und wird beantwortet', async () => {
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await druecken(seite, /Bauamt/, main(seite));
      await warten(seite, async () => (await text(seite)).includes(zugang.nummer), 'der Vorgang im Korb');
      await druecken(seite, new RegExp(zugang.nummer), main(seite));
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await druecken(seite, 'Rückfrage stellen', main(seite));
      await ausfuellen(seite, { feld: 'schaden', frage: 'Seit wann flackert die Lampe?' });
      await druecken(seite, 'Rückfrage senden', main(seite));

      const dort = unterwegs.seite;
      const hinweis = await warten(dort, async () => {
        const alle = await mails(dort, email);
        return alle.includes(`Neues zu Ihrem Antrag ${zugang.nummer}`) ? alle : null;
      }, 'der Hinweis', 30);
      assert.ok(!hinweis.includes(zugang.code), 'the code is in no mail');
      assert.ok(!hinweis.includes('flackert'), 'the content is in no mail');
      await dort.goto(`/ohne-konto?nummer=${zugang.nummer}`);
      await ausfuellen(dort, { code: zugang.code });
      await druecken(dort, 'Öffnen', main(dort));
      assert.equal(await ueberschrift(dort), `Vorgang ${zugang.nummer}`);
      assert.match(await text(dort), /Seit wann flackert die Lampe\?/);
      await ausfuellen(dort, { antwort: 'Seit Montag.' });
      await druecken(dort, 'Antwort verbindlich senden', main(dort));
      assert.match(await text(dort), /Ihre Antwort ist gesendet/);
    });

    schritt('K05: den Vorgang in ein Konto übernehmen', async () => {
      const { seite } = zuhause;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await druecken(seite, 'Antrag ohne Konto in mein Konto übernehmen', main(seite));
      await ausfuellen(seite, zugang);
      await druecken(seite, 'Übernehmen', main(seite));
      assert.match(await text(seite), /Der Antrag gehört jetzt zu Ihrem Konto/);
      await druecken(seite, zugang.nummer, main(seite));
      assert.equal(await ueberschrift(seite), `Vorgang ${zugang.nummer}`);
      // Number and code have ended, also on the device where the matter was open.
      await unterwegs.seite.reload();
      assert.equal(await ueberschrift(unterwegs.seite), 'Anmelden');
      await unterwegs.seite.goto('/ohne-konto');
      await ausfuellen(unterwegs.seite, zugang);
      assert.equal(await druecken(unterwegs.seite, 'Öffnen', main(unterwegs.seite)), 422);
    });
  });
}

// After sending: something handed in or told of one's own accord, the answer to a question with a large file over a lost network,
// and the same application once more. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';

import {
  HUND, antworten, aufbauen, ausfuellen, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, holen, registrieren, text, ueberschrift, warten, wert,
} from './hilfe.mjs';
import { leute } from './lib.mjs';

const BAUTZEN = '14625020';
const STUECK = 2 * 1024 * 1024;

const buehne = aufbauen();

const main = (seite) => seite.locator('main');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const heute = new Date();
const inTagen = (tage) => new Date(heute.getTime() + tage * 86_400_000).toISOString().slice(0, 10);
const grosse = (name, laenge) => {
  const { buffer } = dateien.pdf();
  const fuellung = Buffer.alloc(laenge - buffer.length - 40);
  for (let i = 0; i + 4 <= fuellung.length; i += 4) fuellung.writeUInt32LE(((i + name.length) * 2654435761) >>> 0, i);
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('%PDF-1.4\n9 0 obj<<>>stream\n'), fuellung, Buffer.from('endstream\n'), buffer]) };
};

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let amt;
    let antrag;
    let nummer;
    before(async () => {
      p = await buehne.person({ js });
      await registrieren(p);
      await p.seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(p.seite, 'Weiter', { bereich: main(p.seite) });
      antrag = await antworten(p.seite, HUND);
      await druecken(p.seite, /absenden/, { bereich: main(p.seite) });
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(p.seite))[0];
    }, { timeout: 120_000 });
    after(async () => {
      // The network that was taken away on purpose.
      const absichtlich = /ERR_INTERNET_DISCONNECTED/;
      p?.konsole.splice(0, p.konsole.length, ...p.konsole.filter((zeile) => !absichtlich.test(zeile)));
      await p?.schliessen();
      await amt?.schliessen();
    });
    const schritt = (name, lauf) => test(name, { timeout: 120_000 }, lauf);

    schritt('A09 A04: eine Änderung mitteilen, mit Datei; was getippt ist, bleibt', async () => {
      const { seite } = p;
      await seite.goto(`/vorgang/${antrag}`);
      await druecken(seite, 'Etwas nachreichen oder mitteilen', { bereich: main(seite) });
      assert.equal(await druecken(seite, 'Verbindlich senden', { bereich: main(seite) }), 422);
      assert.match((await fehlerliste(seite)).join(), /worum es geht/);
      await ausfuellen(seite, { art: 'aenderung', antwort: 'Wotan wohnt jetzt auch hier.' });
      await seite.setInputFiles('input[name=datei]', [dateien.png('wotan.png'), dateien.text('kein-bild.pdf')]);
      assert.equal(await druecken(seite, 'Dateien hochladen und ansehen', { bereich: main(seite) }), 422);
      assert.match(await text(seite), /kein-bild\.pdf Nicht gespeichert/);
      assert.equal(await wert(seite, 'antwort'), 'Wotan wohnt jetzt auch hier.');
      await druecken(seite, /Ersetzen.*wotan\.png/s, { bereich: main(seite) });
      assert.equal(await ueberschrift(seite), 'Datei ersetzen');
      const datei = grosse('impfpass.pdf', 5_000_123);
      await seite.setInputFiles('input[name=datei]', datei);
      await druecken(seite, 'Ersetzen', { bereich: main(seite) });
      const alles = await text(seite);
      assert.match(alles, /Gesendet ist noch nichts\..*Diese Dateien gehen mit: .*impfpass\.pdf 4,7 MB/);
      assert.doesNotMatch(alles, /wotan\.png/);
      assert.equal(await wert(seite, 'antwort'), 'Wotan wohnt jetzt auch hier.');
      assert.equal(await seite.locator('[name=art][value=aenderung]').isChecked(), true);
      const hier = await main(seite).getByRole('link', { name: /Ansehen.*impfpass/s }).getAttribute('href');
      assert.equal(sha256((await holen(p, hier)).bytes), sha256(datei.buffer));
      await druecken(seite, 'Verbindlich senden', { bereich: main(seite) });
      assert.match(await text(seite), /Ihre Mitteilung ist eingegangen.*Sie haben eine Änderung mitgeteilt.*impfpass\.pdf/);
    });

    schritt('A09 C02: das Amt sieht im Korb, dass etwas neu ist, liest es und nimmt es zur Kenntnis', async () => {
      amt = await buehne.person({ js });
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes(nummer), 'der Vorgang im Korb');
      const zeile = main(seite).getByRole('row').filter({ hasText: nummer });
      assert.match(await zeile.innerText(), /Neue Mitteilung/);
      await druecken(seite, new RegExp(nummer), { bereich: main(seite) });
      assert.match(await text(seite), /Neu von der antragstellenden Person.*Wotan wohnt jetzt auch hier\..*impfpass\.pdf/);
      await druecken(seite, 'Zur Kenntnis genommen', { bereich: main(seite) });
      assert.doesNotMatch(await text(seite), /Neu von der antragstellenden Person/);
      await p.seite.goto(`/vorgang/${antrag}`);
      assert.match(await text(p.seite), /Ihre Mitteilung wurde gelesen/);
      await druecken(seite, 'Vorgang übernehmen', { bereich: main(seite) });
      await druecken(seite, 'Rückfrage stellen', { bereich: main(seite) });
      await ausfuellen(seite, { feld: 'hund_chip', frage: 'Bitte schicken Sie den ganzen Impfpass.', ...datum('frist', inTagen(14)) });
      await druecken(seite, 'Rückfrage senden', { bereich: main(seite) });
    });

    schritt('A02: die Antwort mit großer Datei; das Netz ist weg, und sie kommt trotzdem ganz an', async () => {
      const { seite, kontext } = p;
      await seite.goto(`/vorgang/${antrag}`);
      const datei = grosse('Impfpass ganz.pdf', 7_000_001);
      await ausfuellen(seite, { antwort: 'Hier ist er.' });
      await seite.setInputFiles('input[name=datei]', datei);
      if (js) {
        const ab = [];
        let weg = false;
        await kontext.route('**/hochladen/*', async (weiche) => {
          if (weg) return weiche.abort('internetdisconnected');
          if (weiche.request().method() !== 'PATCH') return weiche.continue();
          ab.push(Number(weiche.request().headers()['upload-offset']));
          if (ab.length === 2) {
            weg = true;
            return weiche.abort('internetdisconnected');
          }
          return weiche.continue();
        });
        await seite.getByRole('button', { name: 'Antwort verbindlich senden' }).click();
        await seite.getByText('Keine Verbindung. Es geht von selbst weiter.').first().waitFor();
        const fertig = seite.waitForURL(/war=beantwortet/);
        weg = false;
        await seite.evaluate(() => dispatchEvent(new Event('online')));
        await fertig;
        assert.deepEqual(ab, [0, STUECK, STUECK, 2 * STUECK, 3 * STUECK], 'nothing was sent twice but what was lost');
        await kontext.unroute('**/hochladen/*');
      } else {
        await druecken(seite, 'Antwort verbindlich senden', { bereich: main(seite) });
      }
      assert.match(await text(seite), /Ihre Antwort ist gesendet/);
      const hier = await main(seite).getByRole('link', { name: 'Impfpass ganz.pdf' }).first().getAttribute('href');
      assert.equal(sha256((await holen(p, hier)).bytes), sha256(datei.buffer));
      await amt.seite.goto(`/amt/vorgang/${antrag}`);
      assert.match(await text(amt.seite), /Hier ist er\..*Impfpass ganz\.pdf/);
    });

    schritt('A09: der Vorgang ist zu Ende; die Seite sagt, was geht, und derselbe Antrag beginnt mit den früheren Angaben', async () => {
      const { seite } = p;
      await seite.goto(`/vorgang/${antrag}/zurueckziehen`);
      await druecken(seite, 'Antrag verbindlich zurückziehen', { bereich: main(seite) });
      await seite.goto(`/vorgang/${antrag}/mitteilung`);
      assert.match(await text(seite), /Dieser Vorgang ist beendet/);
      await druecken(seite, 'Erneut beantragen', { bereich: main(seite) });
      assert.match(await text(seite), new RegExp(`Aus Ihrem Antrag ${nummer}.*Hauptmarkt.*Wotan`));
      await druecken(seite, 'Mit diesen Angaben beginnen', { bereich: main(seite) });
      assert.equal(await wert(seite, 'vorname'), 'Anna');
      assert.match(await text(seite), new RegExp(`Aus Ihrem Antrag ${nummer} vom`));
      assert.doesNotMatch(await text(seite), /Dürfen wir Angaben übernehmen/);
    });
  });
}

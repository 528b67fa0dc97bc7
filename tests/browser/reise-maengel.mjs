// A defect is reported, the office shows it, everybody follows it, the reporter sees the same. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, dateien, dienstlichAnmelden, druecken, fehlerliste, hochladen, text, ueberschrift, warten,
} from './hilfe.mjs';
import { axe, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    const leutchen = {};
    let vorgang;
    let nummer;
    let meldung;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      for (const wer of ['buerger', 'amt', 'gast']) leutchen[wer] = await buehne.person({ js });
    });
    after(async () => {
      for (const wer of Object.values(leutchen)) await wer.schliessen();
    });

    schritt('S10: ein Schlagloch melden, mit Foto und Punkt; das Formular sagt, was öffentlich wird', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/strassenschaden-melden?ort=${BAUTZEN}`);
      await druecken(seite, /^Was in Bautzen.* schon gemeldet ist$/);
      assert.match(await ueberschrift(seite), /^Gemeldete Mängel in Bautzen/);
      await seite.goto(`/leistung/strassenschaden-melden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      await weiter(seite);
      vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
      await ausfuellen(seite, { schaden: 'loch', wo_genau: 'fahrbahn' });
      await hochladen(seite, /Foto/, [dateien.png('loch.png')]);
      await ausfuellen(seite, { groesse: 'wie ein Teller' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { stelle_strasse: 'Hauptmarkt', stelle_ort: 'Bautzen', stelle_beschreibung: 'vor dem Haus von Frau Geheim', stelle_karte: '51,1814 14,4244' });
      assert.equal(await weiter(seite), 200);
      assert.match(await text(seite), /Ihr Name, Ihr Text und Ihre Fotos werden nicht veröffentlicht/);
      await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel' });
      assert.equal(await weiter(seite), 200);
      await druecken(seite, /Verbindlich absenden/, main(seite));
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
      await leutchen.gast.seite.goto(`/maengel?ort=${BAUTZEN}`);
      assert.doesNotMatch(await text(leutchen.gast.seite), /Loch oder Riss In Arbeit|wie ein Teller/, 'nothing is public by itself');
    });

    schritt('S10: das Amt prüft den Punkt, schreibt einen Satz und zeigt die Meldung', async () => {
      const { seite } = leutchen.amt;
      await dienstlichAnmelden(leutchen.amt, leute.sachbearbeitung('bautzen'));
      await seite.goto(`/amt/vorgang/${vorgang}`);
      assert.match(await text(seite), /Diese Meldung ist nicht öffentlich/);
      await druecken(seite, 'Öffentlich zeigen', main(seite));
      const punkt = seite.locator('[name="punkt"]');
      assert.equal(await punkt.inputValue(), '51.18140, 14.42440');
      await ausfuellen(seite, { stand: 'in_arbeit', punkt: '14,4244 51,1814' });
      assert.equal(await druecken(seite, 'Öffentlich zeigen', main(seite)), 422, 'latitude and longitude are swapped');
      assert.match((await fehlerliste(seite)).join(), /Der Punkt liegt in Deutschland/);
      await ausfuellen(seite, { stand: 'in_arbeit', punkt: '51,1814 14,4244', text: 'Die Stelle ist abgesperrt.' });
      assert.equal(await druecken(seite, 'Öffentlich zeigen', main(seite)), 200);
      const danach = await text(seite);
      assert.match(danach, /Alle lesen In Arbeit/);
      assert.match(danach, /Stand der Meldung öffentlich gezeigt In Arbeit/);
      meldung = /Meldung (\d+)/.exec(danach)[1];
    });

    schritt('S10: alle lesen Art, Punkt, Tag und Stand, in Liste, Karte, einzeln und über die Schnittstelle; sonst nichts', async () => {
      const { seite, kontext } = leutchen.gast;
      await seite.goto(`/maengel?ort=${BAUTZEN}`);
      const liste = await text(seite);
      assert.match(liste, new RegExp(`${meldung} Schaden an der Straße: Loch oder Riss In Arbeit`));
      if (js) assert.deepEqual(await axe(seite), []);
      if (js) {
        await seite.getByRole('button', { name: /Karte/ }).click();
        await seite.locator('.bw-karte path.leaflet-interactive').last().click();
        await seite.waitForURL(/\/maengel\/14625020\/\d+/);
      }
      await seite.goto(`/maengel?ort=${BAUTZEN}`);
      await ausfuellen(seite, { nummer: '99999' });
      assert.equal(await druecken(seite, 'Zeigen', main(seite)), 422);
      assert.match((await fehlerliste(seite)).join(), /Die Meldung 99999 wird in Bautzen.* nicht gezeigt/);
      await ausfuellen(seite, { nummer: meldung });
      await druecken(seite, 'Zeigen', main(seite));
      assert.match(await ueberschrift(seite), new RegExp(`^Meldung ${meldung} in Bautzen`));
      const eine = await text(seite);
      for (const muss of [/Stand In Arbeit/, /51\.18140, 14\.42440/, /Das Amt schreibt dazu Die Stelle ist abgesperrt\./]) assert.match(eine, muss);
      if (js) assert.deepEqual(await axe(seite), []);
      const daten = await (await kontext.request.get(`/api/v1/maengel?ags=${BAUTZEN}`)).text();
      assert.match(daten, /"stand":"in_arbeit"/);
      for (const alles of [liste, eine, daten]) {
        assert.doesNotMatch(alles, new RegExp(`${nummer}|${vorgang}|Anna|Geheim|Teller|loch\\.png`), 'nothing of what was typed, no name, no file');
      }
      for (const [sprache, muss] of [['en', /State In progress/], ['hsb', /Staw W dźěle/], ['de-simple', /Das Amt kümmert sich darum/]]) {
        await seite.goto(`/maengel/${BAUTZEN}/${meldung}?sprache=${sprache}`);
        assert.match(await text(seite), muss, sprache);
      }
      await seite.goto(`/maengel?sprache=de`);
    });

    schritt('S10: wer gemeldet hat, sieht denselben Stand im Vorgang, auch wenn er sich ändert und endet', async () => {
      const { seite } = leutchen.buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      const mein = await text(seite);
      for (const muss of [/Öffentlicher Stand Ihrer Meldung/, /Schaden an der Straße: Loch oder Riss In Arbeit/, /Das Amt zeigt allen, wie es um Ihre Meldung steht In Arbeit/]) assert.match(mein, muss);
      const amt = leutchen.amt.seite;
      await druecken(amt, 'Öffentlichen Stand ändern', main(amt));
      await ausfuellen(amt, { stand: 'behoben', text: '' });
      assert.equal(await druecken(amt, 'Öffentlichen Stand speichern', main(amt)), 200);
      await seite.goto(`/maengel/${BAUTZEN}/${meldung}`);
      assert.match(await text(seite), /Stand Behoben/);
      await druecken(amt, 'Öffentlichen Stand ändern', main(amt));
      await druecken(amt, 'Nicht mehr zeigen', main(amt));
      assert.match(await text(amt), /Diese Meldung ist nicht öffentlich/);
      const weg = await leutchen.gast.kontext.request.get(`/maengel/${BAUTZEN}/${meldung}`);
      assert.equal(weg.status(), 404);
      await seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(seite), /Ihre Meldung ist nicht mehr öffentlich/);
      assert.doesNotMatch(await text(seite), /Öffentlicher Stand Ihrer Meldung/);
    });
  });
}

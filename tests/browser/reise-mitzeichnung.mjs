// Two people announce their marriage: one fills in, the other one confirms the same frozen answers by link and code, says
// no first, then yes; the registry office sees who confirmed. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  abschnittOeffnen, anmelden, aufbauen, ausfuellen, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, hochladen, mailVerweis, mails, text, ueberschrift, warten, weiterImFormular,
} from './hilfe.mjs';
import { axe, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';
const CODE = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/;

const buehne = aufbauen();

const adresse = (seite) => new URL(seite.url()).pathname;
const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = weiterImFormular;

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let anna;
    let jan;
    let amt;
    let antrag;
    let nummer;
    let code;
    const email = `jan.${js ? 'mit' : 'ohne'}.${Date.now()}@beispiel.example`;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      anna = await buehne.person({ js });
      jan = await buehne.person({ js });
      amt = await buehne.person({ js });
    });
    after(async () => {
      for (const p of [anna, jan, amt]) await p?.schliessen();
    });

    schritt('F05: die erste Person füllt aus und gibt die Angaben zur Bestätigung', async () => {
      const { seite } = anna;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/eheschliessung-anmelden?ort=${BAUTZEN}`);
      await druecken(seite, 'Antrag online beginnen');
      // A draft of the other walk may be there.
      await druecken(seite, /^(Weiter|Neuen Antrag beginnen)$/, main(seite));
      antrag = /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
      await abschnittOeffnen(seite);
      await ausfuellen(seite, { wohnsitz: 'hier', trauung_hier: 'ja', verwandt: 'nein' });
      await weiter(seite);
      await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', ...datum('geburtsdatum', '1995-03-27'), geburtsort: 'Bautzen', staatsangehoerigkeit: 'deutsch' });
      await weiter(seite);
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' });
      await weiter(seite);
      await ausfuellen(seite, { familienstand_1: 'ledig', deutsch_1: 'ja' });
      await hochladen(seite, /Nachweis der Geburt/, [dateien.pdf('geburt.pdf')]);
      await weiter(seite);
      await ausfuellen(seite, { p2_vorname: 'Jan', p2_nachname: 'Muster', ...datum('p2_geburtsdatum', '1993-08-02'), p2_geburtsort: 'Görlitz', p2_staatsangehoerigkeit: 'deutsch' });
      await weiter(seite);
      await ausfuellen(seite, { gleiche_anschrift: 'ja' });
      await weiter(seite);
      await ausfuellen(seite, { familienstand_2: 'ledig', deutsch_2: 'ja' });
      await weiter(seite);
      await ausfuellen(seite, { gemeinsam: 'einladung', dolmetschen: 'nein' });
      assert.equal(await weiter(seite), 422);
      assert.match((await fehlerliste(seite)).join(), /E-Mail-Adresse der zweiten Person/);
      await ausfuellen(seite, { p2_email: email });
      await weiter(seite);
      assert.match(await text(seite), /Diese Personen bestätigen mit.*Jan Muster/);
      assert.equal(await seite.getByRole('button', { name: 'Verbindlich absenden' }).count(), 0);
      await druecken(seite, 'Zur Bestätigung geben', main(seite));
      assert.equal(await ueberschrift(seite), 'Bestätigung durch andere Personen');
      code = CODE.exec(await text(seite))?.[0];
      assert.ok(code, await text(seite));
      if (js) assert.deepEqual(await axe(seite), []);
      // Meanwhile nothing can be changed.
      await seite.goto(`${antrag}/seite/person`);
      assert.equal(adresse(seite), `${antrag}/mitzeichnung`);
    });

    schritt('F05: die zweite Person öffnet Link und Code und sieht genau diese Angaben', async () => {
      const { seite } = jan;
      const link = await mailVerweis(seite, email, /\/mitzeichnen\//);
      const post = await mails(seite, email);
      assert.match(post, /Anna Beispiel bittet Sie um eine Bestätigung/);
      assert.ok(!post.includes(code), 'the code is in no mail');
      await seite.goto(link);
      assert.equal(await ueberschrift(seite), 'Einladung öffnen');
      await ausfuellen(seite, { code: '0000 0000 0000' });
      assert.equal(await druecken(seite, 'Öffnen', main(seite)), 422);
      assert.match((await fehlerliste(seite)).join(), /Der Code stimmt nicht/);
      await ausfuellen(seite, { code: code.toLowerCase().replaceAll('-', ' ') });
      await druecken(seite, 'Öffnen', main(seite));
      assert.equal(await ueberschrift(seite), 'Angaben bestätigen');
      assert.match(await text(seite), /Anna Beispiel hat diese Angaben gemacht.*Görlitz.*Ich will die Ehe anmelden/);
      const datei = await seite.getByRole('link', { name: 'geburt.pdf' }).getAttribute('href');
      const antwort = await seite.request.get(datei);
      assert.equal(antwort.status(), 200);
      assert.equal((await antwort.body()).subarray(0, 4).toString(), '%PDF');
      // Somebody else with the address of the file gets nothing of it.
      const fremd = await amt.seite.request.get(new URL(datei, seite.url()).href, { maxRedirects: 0 });
      assert.equal(fremd.status(), 303);
      if (js) assert.deepEqual(await axe(seite), []);
      await ausfuellen(seite, { grund: '' });
      assert.equal(await druecken(seite, 'Nicht bestätigen', main(seite)), 422);
      await ausfuellen(seite, { grund: 'Ich bin in Zittau geboren.' });
      await druecken(seite, 'Nicht bestätigen', main(seite));
      assert.equal(await ueberschrift(seite), 'Sie haben die Angaben nicht bestätigt');
    });

    schritt('F05: zurückholen, ändern, neu bestätigen: die alte Einladung gilt nicht mehr', async () => {
      const { seite } = anna;
      await seite.goto(antrag);
      assert.match(await text(seite), /Jemand bestätigt die Angaben nicht.*Ich bin in Zittau geboren/);
      await druecken(seite, 'Zurückholen und ändern', main(seite));
      assert.match(await text(seite), /Die Bestätigungen gelten nicht mehr/);
      await seite.goto(`${antrag}/seite/person_2?zurueck=pruefen`);
      await ausfuellen(seite, { p2_geburtsort: 'Zittau' });
      await druecken(seite, 'Speichern und zurück zur Prüfung', main(seite));
      await druecken(seite, 'Zur Bestätigung geben', main(seite));
      const neu = CODE.exec(await text(seite))[0];
      assert.notEqual(neu, code);

      const dort = jan.seite;
      await dort.reload();
      const alt = await mailVerweis(dort, email, /\/mitzeichnen\//);
      const links = await warten(dort, async () => {
        await dort.goto(`/demo/mail?an=${encodeURIComponent(email)}`);
        const alle = await dort.locator('main a[href*="/mitzeichnen/"]').evaluateAll((l) => [...new Set(l.map((a) => a.href))]);
        return alle.length === 2 ? alle : null;
      }, 'die zweite Einladung', 30);
      assert.ok(alt);
      const stand = [];
      for (const link of links) stand.push((await dort.goto(link)).status());
      assert.deepEqual([...stand].sort(), [200, 410]);
      await dort.goto(links[stand.indexOf(200)]);
      await ausfuellen(dort, { code: neu });
      await druecken(dort, 'Öffnen', main(dort));
      assert.match(await text(dort), /Zittau/);
      assert.equal(await druecken(dort, 'Verbindlich bestätigen', main(dort)), 422, 'the declaration has to be ticked');
      await ausfuellen(dort, { erklaerung: 'ja' });
      await druecken(dort, 'Verbindlich bestätigen', main(dort));
      assert.equal(await ueberschrift(dort), 'Sie haben die Angaben bestätigt');
    });

    schritt('F05: der Antrag ist abgeschickt; Eingang und Amt nennen die Bestätigung', async () => {
      const { seite } = anna;
      await seite.goto(antrag);
      assert.equal(adresse(seite), `${antrag}/eingang`);
      assert.match(await text(seite), /Bestätigt von Jan Muster \(Zweite Person\) bestätigt am/);
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
      assert.match(await mails(jan.seite, email), new RegExp(`Der Antrag ${nummer} ist abgeschickt`));
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await amt.seite.goto('/amt');
      await warten(amt.seite, async () => (await text(amt.seite)).includes(nummer), 'der Vorgang im Korb');
      await druecken(amt.seite, new RegExp(nummer), main(amt.seite));
      const dort = await text(amt.seite);
      assert.match(dort, /Bestätigt von Jan Muster \(Zweite Person\)/);
      assert.ok(dort.includes(email) && /SHA-256 der Angaben: [0-9a-f]{64}/.test(dort), dort);
    });
  });
}

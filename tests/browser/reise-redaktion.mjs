// The editors: an author writes, a reviewer releases, the portal shows it; supplement, planned text, conflict, mass change,
// colours that cannot be read. With and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, fehlerliste, person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
const zustand = {};
before(async () => {
  server = await starten();
  chrom = await browser();
  // A one-time code counts once, so everybody signs in once for all journeys.
  for (const [wer, email] of Object.entries({
    rita: leute.redaktion('sn'), lars: leute.lektorat('sn'), ort: leute.redaktion('bautzen'), pruefer: leute.lektorat('bautzen'),
  })) {
    const p = await person(chrom, server);
    await anmelden(p.seite, email, { tuer: '/amt/anmelden' });
    zustand[wer] = await p.kontext.storageState();
    await p.schliessen();
  }
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

const TEXT = '/redaktion/text/land-14/hundesteuer-anmelden/de';
const ZUSATZ = '/redaktion/text/mandant-14625020/hundesteuer-anmelden/de';

async function als(wer, js) {
  const p = await person(chrom, server, { js });
  await p.kontext.addCookies(zustand[wer].cookies);
  return p;
}

// Hands a text over and has somebody else release it now.
async function veroeffentlichen(js, schreibt, prueft, adresse, werte) {
  const autor = await als(schreibt, js);
  await autor.seite.goto(adresse);
  await ausfuellen(autor.seite, werte);
  assert.equal(await druecken(autor.seite, 'Zur Prüfung geben'), 200);
  assert.match(await text(autor.seite), /wartet auf Prüfung/);
  await autor.schliessen();
  const pruefer = await als(prueft, js);
  await pruefer.seite.goto(`${adresse}/pruefung`);
  await ausfuellen(pruefer.seite, { urteil: 'jetzt' });
  assert.equal(await druecken(pruefer.seite, 'Urteil abgeben'), 200);
  assert.match(await text(pruefer.seite), /veröffentlicht/);
  await pruefer.schliessen();
}

// What readers get from the directory of the running process, within a second; a busy machine is given five here.
const LESER = '/api/v1/leistungen/hundesteuer-anmelden?ags=';
async function leserSieht(adresse, muster, url = server.url) {
  const bis = Date.now() + 5000;
  for (;;) {
    const seite = await (await fetch(`${url}${adresse}`)).text();
    if (muster.test(seite)) return;
    assert.ok(Date.now() < bis, `after a second ${adresse} does not show ${muster}`);
    await new Promise((f) => setTimeout(f, 50));
  }
}

for (const js of [true, false]) {
  const lauf = js ? 'mit' : 'ohne';
  describe(`${lauf} JavaScript`, () => {
    test('eine Redakteurin schreibt, das Lektorat gibt frei, in einer Sekunde haben es alle', { timeout: 120_000 }, async () => {
      const satz = `Melden Sie Ihren Hund an, sobald er da ist (${lauf}).`;
      await veroeffentlichen(js, 'rita', 'lars', TEXT, { name: 'Hund anmelden', 'abschnitt-beschreibung': satz });
      await leserSieht(`${LESER}14625020`, new RegExp(`sobald er da ist \\(${lauf}\\)`));
    });

    test('die Sprachprüfung nennt den Satz, der zu lang ist', { timeout: 60_000 }, async () => {
      const p = await als('rita', js);
      await p.seite.goto('/redaktion/text/land-14/hundesteuer-anmelden/de-simple');
      const lang = 'Wenn Sie einen Hund haben und in die Stadt ziehen und ihn dort halten wollen und noch nicht angemeldet sind dann melden Sie ihn an.';
      await ausfuellen(p.seite, { name: 'Hund anmelden', 'abschnitt-beschreibung': lang });
      await druecken(p.seite, 'Speichern und Sprache prüfen');
      assert.match(await text(p.seite), /Dieser Satz hat 25 Wörter/);
      await druecken(p.seite, 'Entwurf verwerfen');
      await p.schliessen();
    });

    if (js) {
      test('beim Schreiben steht unter dem Feld, was leichter geht', { timeout: 60_000 }, async () => {
        const p = await als('rita', js);
        await p.seite.goto('/redaktion/text/land-14/hundesteuer-anmelden/de');
        const feld = p.seite.locator('#abschnitt-kosten');
        const hilfe = p.seite.locator('[data-bw-feld="abschnitt-kosten"]');
        await feld.fill('Die Verpflichtung zur Anzeige der Aufnahme der Haltung wird geprüft.');
        await hilfe.getByText('Hier hängen 4 Hauptwörter aneinander').waitFor();
        assert.equal(await hilfe.getByRole('status').textContent(), '3 Hinweise zur Sprache');
        await feld.fill('Sie zahlen nichts.');
        await hilfe.getByText('Gut zu lesen.').waitFor();
        assert.equal(await hilfe.locator('li').count(), 0);
        // Nothing was saved on the way.
        await p.seite.reload();
        assert.notEqual(await p.seite.locator('#abschnitt-kosten').inputValue(), 'Sie zahlen nichts.');
        await p.schliessen();
      });
    }

    test('eine Gemeinde ergänzt den Text des Landes', { timeout: 120_000 }, async () => {
      const satz = `Hundemarken gibt es am Fleischmarkt (${lauf}).`;
      await veroeffentlichen(js, 'ort', 'pruefer', ZUSATZ, { 'abschnitt-hinweise': satz });
      await leserSieht(`${LESER}14625020`, new RegExp(`Fleischmarkt \\(${lauf}\\)`));
      const fremd = await (await fetch(`${server.url}${LESER}14626110`)).text();
      assert.doesNotMatch(fremd, /Fleischmarkt/);
    });

    test('ein Text wird für einen Tag geplant', { timeout: 60_000 }, async () => {
      const p = await als('rita', js);
      const adresse = '/redaktion/text/land-14/hundesteuer-anmelden/en';
      await p.seite.goto(adresse);
      await ausfuellen(p.seite, { name: 'Register a dog', 'abschnitt-beschreibung': `Tell us (${lauf}).` });
      await druecken(p.seite, 'Zur Prüfung geben');
      const q = await als('lars', js);
      await q.seite.goto(`${adresse}/pruefung`);
      await ausfuellen(q.seite, { urteil: 'tag', 'tag.tag': '1', 'tag.monat': '1', 'tag.jahr': '2020' });
      assert.equal(await druecken(q.seite, 'Urteil abgeben'), 422);
      assert.match((await fehlerliste(q.seite)).join(), /nach heute/);
      await ausfuellen(q.seite, { 'tag.jahr': '2099' });
      await druecken(q.seite, 'Urteil abgeben');
      assert.match(await text(q.seite), /geplant/);
      await q.schliessen();
      await p.seite.goto(adresse);
      await druecken(p.seite, 'Zurückholen und weiterschreiben');
      await druecken(p.seite, 'Entwurf verwerfen');
      await p.schliessen();
    });

    test('zwei Redakteurinnen überschreiben einander nicht', { timeout: 60_000 }, async () => {
      const adresse = '/redaktion/text/land-14/hundesteuer-anmelden/hsb';
      const [eine, andere] = [await als('rita', js), await als('rita', js)];
      for (const p of [eine, andere]) await p.seite.goto(adresse);
      await ausfuellen(eine.seite, { name: 'Psa přizjewić', 'abschnitt-beschreibung': 'Prěni tekst.' });
      assert.equal(await druecken(eine.seite, 'Speichern'), 200);
      await ausfuellen(andere.seite, { name: 'Psa přizjewić', 'abschnitt-beschreibung': 'Druhi tekst.' });
      assert.equal(await druecken(andere.seite, 'Speichern'), 409);
      assert.match(await ueberschrift(andere.seite), /^Der Text wurde inzwischen geändert/);
      assert.match(await andere.seite.locator('del').first().innerText(), /Prěni/);
      assert.match(await andere.seite.locator('ins').first().innerText(), /Druhi/);
      assert.equal(await druecken(andere.seite, 'Zusammengeführten Text speichern'), 200);
      await druecken(andere.seite, 'Entwurf verwerfen');
      await eine.schliessen();
      await andere.schliessen();
    });

    test('eine Massenänderung zeigt erst, was sie tut, und lässt sich zurücknehmen', { timeout: 90_000 }, async () => {
      const p = await als('rita', js);
      await p.seite.goto('/redaktion/masse');
      assert.equal(await druecken(p.seite, 'Vorschau zeigen'), 422);
      await ausfuellen(p.seite, { leistungen: 'hundesteuer-anmelden', gebiete: '14625*', stelle: '146250201', wie: 'beraet' });
      assert.equal(await druecken(p.seite, 'Vorschau zeigen'), 200);
      assert.match(await text(p.seite), /Das würde geschehen .*\d+ Eintr(ag|äge) neu/);
      await druecken(p.seite, /Eintr(ag|äge) ändern/);
      assert.equal(await ueberschrift(p.seite), 'Bericht der Massenänderung');
      await p.seite.getByRole('button', { name: /^Zurücknehmen/ }).click();
      await p.seite.waitForURL(/zurueckgenommen=ja/);
      assert.match(await text(p.seite), /Die Einträge sind wieder wie vorher/);
      await p.schliessen();
    });

    test('eine Farbe, die man nicht lesen kann, wird abgelehnt', { timeout: 60_000 }, async () => {
      const p = await als('ort', js);
      await p.seite.goto('/redaktion/auftritt/mandant-14625020');
      await ausfuellen(p.seite, { name: 'Bautzen', farbe: '#ffcc00' });
      assert.equal(await druecken(p.seite, 'Auftritt speichern'), 422);
      assert.match((await fehlerliste(p.seite)).join(), /Kontrast von 1,\d zu 1\. Nötig sind 4,5 zu 1\. Nehmen Sie zum Beispiel #/);
      await ausfuellen(p.seite, { farbe: '#0b6623' });
      assert.equal(await druecken(p.seite, 'Auftritt speichern'), 200);
      await p.schliessen();
    });

    test('zwei Länder haben auf einer Installation ihren eigenen Auftritt', { timeout: 60_000 }, async () => {
      const port = new URL(server.url).port;
      const gesehen = {};
      for (const land of ['sn', 'st']) {
        const eigen = { ...server, url: `http://${land}.localhost:${port}` };
        const p = await person(chrom, eigen, { js });
        await p.seite.goto('/');
        const marke = p.seite.locator('.bw-marke');
        gesehen[land] = await marke.innerText();
        assert.equal(await marke.locator('img.bw-wappen').evaluate((b) => b.complete && b.naturalWidth > 0), true);
        gesehen[`${land}-farbe`] = await p.seite.locator('.bw-kopf').evaluate((e) => getComputedStyle(e).borderBlockStartColor);
        await p.schliessen();
      }
      assert.equal(gesehen.sn, 'Serviceportal Sachsen (Demonstration)');
      assert.equal(gesehen.st, 'Serviceportal Sachsen-Anhalt (Demonstration)');
      assert.notEqual(gesehen['sn-farbe'], gesehen['st-farbe']);
    });
  });
}

// Services on the website of a municipality, the screen of the 115, a key of the interface.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { ausfuellen, druecken, person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
before(async () => {
  server = await starten();
  chrom = await browser();
}, { timeout: 150_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

/** The website of a municipality: another origin, with a policy that allows nothing but our frame. */
async function website(html, csp) {
  const s = createServer((_, antwort) => {
    antwort.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp });
    antwort.end(`<!doctype html><html lang="de"><title>Stadt</title><h1>Unsere Stadt</h1>${html}</html>`);
  });
  await new Promise((f) => s.listen(0, '127.0.0.1', f));
  return { url: `http://127.0.0.1:${s.address().port}/`, ende: () => new Promise((f) => s.close(f)) };
}

test('P15: die Leistungen stehen auf der Website der Gemeinde, auch mit strenger CSP', { timeout: 90_000 }, async () => {
  const p = await person(chrom, server);
  await p.seite.goto('/einbetten');
  await ausfuellen(p.seite, { ort: 'Bautzen' });
  await druecken(p.seite, 'Weiter');
  assert.equal(await ueberschrift(p.seite), 'Leistungen einbetten');
  await ausfuellen(p.seite, { farbe: 'ffff00' });
  assert.equal(await druecken(p.seite, 'Zeile erzeugen'), 422);
  assert.match(await text(p.seite), /Kontrast von 1,0 zu 1/);
  await ausfuellen(p.seite, { farbe: '005ea5' });
  assert.equal(await druecken(p.seite, 'Zeile erzeugen'), 200);
  const zeile = await p.seite.locator('#zeile').innerText();
  await p.schliessen();

  const kontext = await chrom.newContext();
  const seite = await kontext.newPage();
  const klagen = [];
  seite.on('console', (m) => { if (m.type() === 'error') klagen.push(m.text()); });
  const stadt = await website(zeile, `default-src 'none'; frame-src ${server.url}`);
  await seite.goto(stadt.url);
  const rahmen = seite.frameLocator('iframe');
  await rahmen.getByRole('heading', { level: 1 }).waitFor();
  assert.match(await rahmen.locator('main').innerText(), /Hund anmelden/);
  const farbe = await rahmen.locator('a').first().evaluate((a) => getComputedStyle(a).color);
  assert.equal(farbe, 'rgb(0, 94, 165)');
  assert.deepEqual(klagen.filter((k) => !k.includes('favicon')), []);
  assert.deepEqual(await kontext.cookies(), [], 'no cookies');
  await rahmen.getByRole('link', { name: /Hund anmelden/ }).first().click();
  await seite.waitForURL(/\/leistung\/hundesteuer-anmelden\?ort=14625020/);
  await stadt.ende();

  // As HTML for the server of the website: it stands in the page itself.
  const stueck = await (await fetch(`${server.url}/api/v1/einbetten/14625020.html?ebene=2`)).text();
  const zweite = await website(stueck, "default-src 'none'");
  await seite.goto(zweite.url);
  assert.equal(await seite.getByRole('heading', { level: 2 }).count(), 1);
  assert.match(await seite.getByRole('link', { name: /Hund anmelden/ }).first().getAttribute('href'), /^http/);
  await zweite.ende();
  await kontext.close();
});

test('P16: die Betriebsleitung nennt die Website, und keine andere darf einbetten', { timeout: 90_000 }, async () => {
  const p = await person(chrom, server);
  await anmelden(p.seite, leute.betrieb, { tuer: '/amt/anmelden' });
  await p.seite.goto('/leitstand/mandanten/14626110/einbettung');
  await ausfuellen(p.seite, { herkuenfte: 'https://www.goerlitz.example' });
  await druecken(p.seite, 'Speichern');
  assert.match(await text(p.seite), /Gespeichert/);
  await p.schliessen();
  const kontext = await chrom.newContext();
  const seite = await kontext.newPage();
  const stadt = await website(`<iframe src="${server.url}/einbetten/14626110" title="x"></iframe>`, `default-src 'none'; frame-src ${server.url}`);
  await seite.goto(stadt.url, { waitUntil: 'networkidle' });
  const inhalt = await seite.frames()[1].evaluate(() => document.body.innerText).catch(() => '');
  assert.doesNotMatch(inhalt, /Leistungen/);
  await stadt.ende();
  await kontext.close();
});

for (const js of [true, false]) {
  test(`P16: ${js ? 'mit Tasten' : 'ohne JavaScript'}: die 115 antwortet und gibt einen Rückruf weiter`, { timeout: 120_000 }, async () => {
    const p = await person(chrom, server, { js });
    const frage = `Wann kommt die Hundemarke ${js ? 1 : 2}?`;
    await anmelden(p.seite, leute.auskunft, { tuer: '/amt/anmelden' });
    assert.match(p.seite.url(), /\/auskunft$/);
    if (js) {
      await p.seite.keyboard.press('/');
      await p.seite.keyboard.type('Hund anmelden');
      await p.seite.keyboard.press('Tab');
      await p.seite.keyboard.type('Bautzen');
      await Promise.all([p.seite.waitForURL(/was=Hund/), p.seite.keyboard.press('Enter')]);
      await Promise.all([p.seite.waitForURL(/wahl=hundesteuer-anmelden/), p.seite.keyboard.press('1')]);
    } else {
      await ausfuellen(p.seite, { was: 'Hund anmelden', ort: 'Bautzen' });
      await druecken(p.seite, 'Suchen');
    }
    const karte = await p.seite.locator('article').innerText();
    for (const satz of ['Hund anmelden', 'Unterlagen', 'Kosten', 'Zuständige Stelle', 'Telefon', 'LeiKa-Schlüssel']) {
      assert.ok(karte.includes(satz), satz);
    }
    await druecken(p.seite, 'Rückruf durch diese Stelle');
    await ausfuellen(p.seite, { frage, name: 'Frau Beispiel', rueckruf: '03591 000000' });
    await druecken(p.seite, 'Weitergeben');
    assert.match(await text(p.seite), /Die Stelle hat Frage und Kontakt bekommen/);
    await p.schliessen();

    const amt = await person(chrom, server, { js });
    await anmelden(amt.seite, leute.sachbearbeitung('bautzen'), { tuer: '/amt/anmelden' });
    await amt.seite.goto('/amt/anfragen');
    assert.ok((await text(amt.seite)).includes(frage));
    await amt.seite.getByRole('button', { name: /Als erledigt vermerken/ }).first().click();
    await amt.seite.waitForURL(/erledigt=ja/);
    await amt.schliessen();
  });
}

test('P16: ein Schlüssel wird einmal gezeigt und gilt sofort', { timeout: 90_000 }, async () => {
  const p = await person(chrom, server);
  await anmelden(p.seite, leute.betrieb, { tuer: '/amt/anmelden' });
  await p.seite.goto('/leitstand/schnittstellen');
  await ausfuellen(p.seite, { zweck: 'Website der Stadt', kontakt: 'it@bautzen.example', je_minute: '5' });
  await druecken(p.seite, 'Schlüssel ausstellen');
  const schluessel = await p.seite.locator('main code').first().innerText();
  assert.match(schluessel, /^bwk_[0-9a-f]{40}$/);
  const a = await fetch(`${server.url}/api/v1/orte?q=Bautzen`, { headers: { authorization: `Bearer ${schluessel}` } });
  assert.deepEqual([a.status, a.headers.get('ratelimit-limit')], [200, '5']);
  await p.seite.goto('/leitstand/schnittstellen');
  assert.ok(!(await text(p.seite)).includes(schluessel));
  await p.schliessen();
});

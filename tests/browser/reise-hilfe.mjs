// What the journeys share: a fresh server of their own, a browser with and without JavaScript, and the steps that
// several journeys take. Selectors are what people see: labels, buttons, headings.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const WURZEL = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PROGRAMM =
  process.env.BASISWERK_PROGRAMM ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(WURZEL, 'target'), 'debug/basiswerk');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

/** The password and the TOTP secret of every demonstration account (crates/konto/src/demonstration.rs). */
export const KENNWORT = 'Demonstration-2026';
const GEHEIMNIS = 'DEMONSTRATIONBASISWERKDEMOKONTOA';

const schlafen = (ms) => new Promise((fertig) => setTimeout(fertig, ms));

function freierPort() {
  return new Promise((fertig, fehler) => {
    const horcher = createServer();
    horcher.once('error', fehler);
    horcher.listen(0, '127.0.0.1', () => {
      const { port } = horcher.address();
      horcher.close(() => fertig(port));
    });
  });
}

/** A server with its own data directory, its own PostgreSQL and the demonstration. */
export async function starten() {
  assert.ok(existsSync(PROGRAMM), `${PROGRAMM} fehlt: zuerst cargo build --workspace`);
  const daten = mkdtempSync(path.join(tmpdir(), 'bw-reise-'));
  chmodSync(daten, 0o755);
  const url = `http://127.0.0.1:${await freierPort()}`;
  const umgebung = {
    ...process.env,
    BASISWERK_ADRESSE: url,
    BASISWERK_DATEN: daten,
    BASISWERK_LEISTUNGEN: path.join(WURZEL, 'leistungen'),
    BASISWERK_DEMONSTRATION: 'ja',
  };
  const kind = spawn(PROGRAMM, ['serve', '--demo'], { cwd: WURZEL, env: umgebung, stdio: ['ignore', 'pipe', 'pipe'] });
  let protokoll = '';
  const merken = (stueck) => { protokoll = (protokoll + stueck).slice(-40_000); };
  kind.stdout.on('data', merken);
  kind.stderr.on('data', merken);
  let zuende = false;
  kind.once('exit', () => { zuende = true; });
  const ende = Date.now() + 120_000;
  for (;;) {
    if (zuende || Date.now() > ende) throw new Error(`der Server ist nicht bereit:\n${protokoll}`);
    const bereit = await fetch(`${url}/health/ready`).then((a) => a.ok, () => false);
    if (bereit) break;
    await schlafen(200);
  }
  return {
    url,
    protokoll: () => protokoll,
    async beenden() {
      kind.kill('SIGTERM');
      for (let i = 0; i < 250 && !zuende; i += 1) await schlafen(100);
      if (!zuende) kind.kill('SIGKILL');
      rmSync(daten, { recursive: true, force: true });
    },
  };
}

export function browser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
}

/**
 * A person at a browser: a fresh context. Every page must come from our server alone, and no script may fail.
 * `js`: with or without JavaScript.
 */
export async function person(chrom, server, { js = true, sprache = 'de-DE' } = {}) {
  const kontext = await chrom.newContext({
    baseURL: server.url, javaScriptEnabled: js, locale: sprache, acceptDownloads: true, viewport: { width: 1280, height: 900 },
  });
  kontext.setDefaultTimeout(15_000);
  const klagen = [];
  kontext.on('request', (anfrage) => {
    if (!anfrage.url().startsWith(server.url) && !anfrage.url().startsWith('data:')) klagen.push(`fremd: ${anfrage.url()}`);
  });
  kontext.on('response', (antwort) => {
    if (antwort.status() >= 500) klagen.push(`${antwort.status()}: ${antwort.url()}`);
  });
  const seite = await kontext.newPage();
  seite.on('pageerror', (fehler) => klagen.push(`Skript: ${fehler.message}`));
  seite.on('console', (zeile) => {
    const text = zeile.text();
    // Pages that answer 4xx on purpose are reported by the browser as failed loads.
    if (zeile.type() === 'error' && !/Failed to load resource.*40\d|Failed to load resource.*42\d/.test(text)) klagen.push(`Konsole: ${text}`);
  });
  return {
    kontext,
    seite,
    js,
    async schliessen() {
      await kontext.close();
      assert.deepEqual(klagen, []);
    },
  };
}

/** The heading of the page. */
export async function ueberschrift(seite) {
  return (await seite.locator('h1').innerText()).replace(/\s+/g, ' ').trim();
}

/** Presses a button or a link that looks like one and waits for the page that follows. */
export async function druecken(seite, name, { bereich = seite } = {}) {
  const knopf = bereich.getByRole('button', { name, exact: typeof name === 'string' });
  const ziel = (await knopf.count()) > 0 ? knopf.first() : bereich.getByRole('link', { name, exact: typeof name === 'string' }).first();
  const [antwort] = await Promise.all([
    seite.waitForResponse((a) => a.request().isNavigationRequest() && a.status() !== 303 && a.status() !== 302),
    ziel.click(),
  ]);
  await seite.waitForLoadState();
  return antwort.status();
}

/** Types into fields by their HTML names. Radio buttons and check boxes take the value that is to be chosen. */
export async function ausfuellen(seite, werte) {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = seite.locator(`[name="${name}"]:not([type="hidden"])`);
    const art = await feld.first().evaluate((e) => `${e.tagName}.${e.type}`);
    if (art === 'INPUT.radio' || art === 'INPUT.checkbox') {
      await seite.locator(`[name="${name}"][value="${wert}"]`).check({ force: true });
    } else if (art.startsWith('SELECT')) {
      await feld.selectOption(wert);
    } else {
      await feld.fill(wert);
    }
  }
}

/** What a field holds. */
export async function wert(seite, name) {
  const feld = seite.locator(`[name="${name}"]:not([type="hidden"])`);
  const art = await feld.first().evaluate((e) => e.type);
  if (art === 'radio') {
    const gewaehlt = seite.locator(`[name="${name}"]:checked`);
    return (await gewaehlt.count()) === 0 ? null : gewaehlt.getAttribute('value');
  }
  return feld.inputValue();
}

/** The error summary: each entry leads to a control that is there. */
export async function fehlerliste(seite) {
  const verweise = seite.locator('.bw-fehler a, [role="alert"] a, #fehler a').filter({ visible: true });
  const texte = [];
  for (const verweis of await verweise.all()) {
    const ziel = await verweis.getAttribute('href');
    assert.equal(await seite.locator(ziel).count(), 1, `${ziel} fehlt auf der Seite`);
    texte.push((await verweis.innerText()).trim());
  }
  return texte;
}

/** Text of the whole page, white space closed up. */
export async function text(seite) {
  return (await seite.locator('body').innerText()).replace(/[\s\u00a0]+/g, ' ');
}

/** A person who registers, confirms by the demonstration's mailbox, and signs in. Returns the address. */
let gezaehlt = 0;
export async function registrieren(p, { name = 'Wanda Probe', start = '/konto/registrieren' } = {}) {
  const { seite } = p;
  gezaehlt += 1;
  const email = `wanda.${Date.now()}.${gezaehlt}@beispiel.example`;
  await seite.goto(start);
  await ausfuellen(seite, { name, email, passwort: 'Lampe Wolke Treppe Senf' });
  assert.equal(await druecken(seite, 'Konto einrichten'), 200);
  assert.equal(await ueberschrift(seite), 'Bestätigen Sie Ihre E-Mail-Adresse');
  const verweis = await mailVerweis(seite, email, /konto\/bestaetigen/);
  await seite.goto(verweis);
  await druecken(seite, 'E-Mail-Adresse bestätigen');
  await anmelden(seite, email, 'Lampe Wolke Treppe Senf');
  return email;
}

/** Waits in the demonstration's mailbox for a mail to `email` with a link that fits. */
export async function mailVerweis(seite, email, muster) {
  for (let i = 0; i < 40; i += 1) {
    await seite.goto(`/demo/mail?an=${encodeURIComponent(email)}`);
    for (const verweis of await seite.locator('main a[href]').all()) {
      const ziel = await verweis.getAttribute('href');
      if (muster.test(ziel)) return ziel;
    }
    await schlafen(250);
  }
  throw new Error(`keine E-Mail an ${email} mit ${muster}`);
}

/** The texts of all mails to an address. */
export async function mails(seite, email) {
  await seite.goto(`/demo/mail?an=${encodeURIComponent(email)}`);
  return seite.locator('main').innerText();
}

/** Signs in on the page that is open. */
export async function anmelden(seite, email, kennwort = KENNWORT) {
  await ausfuellen(seite, { email, passwort: kennwort });
  return druecken(seite, 'Anmelden', { bereich: seite.locator('main') });
}

function code(schritt) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...GEHEIMNIS].map((z) => alphabet.indexOf(z).toString(2).padStart(5, '0')).join('');
  const schluessel = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
  const zaehler = Buffer.alloc(8);
  zaehler.writeBigUInt64BE(BigInt(schritt));
  const summe = createHmac('sha1', schluessel).update(zaehler).digest();
  const ort = summe[19] & 15;
  return String((summe.readUInt32BE(ort) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const benutzt = new Map();

/** Signs staff in: password, then the code of the authenticator. A code serves once, so a second log-in may wait. */
export async function dienstlichAnmelden(p, email) {
  const { seite } = p;
  await seite.goto('/amt/anmelden');
  await anmelden(seite, email);
  let schritt = Math.floor(Date.now() / 30_000);
  while ((benutzt.get(email) ?? 0) >= schritt) {
    await schlafen(500);
    schritt = Math.floor(Date.now() / 30_000);
  }
  benutzt.set(email, schritt);
  await ausfuellen(seite, { code: code(schritt) });
  return druecken(seite, 'Anmelden', { bereich: seite.locator('main') });
}

/** Reloads until `probe` gives something, because a worker acts a moment later. */
export async function warten(seite, probe, was, sekunden = 20) {
  const ende = Date.now() + sekunden * 1000;
  for (;;) {
    const ergebnis = await probe();
    if (ergebnis) return ergebnis;
    if (Date.now() > ende) throw new Error(`${was} kam nicht in ${sekunden} s. Auf der Seite steht:\n${await text(seite)}`);
    await schlafen(300);
    await seite.reload();
  }
}

/** A small PDF, JPG or PNG that is one by its content. */
export const dateien = {
  pdf: (name = 'nachweis.pdf') => ({
    name, mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n'),
  }),
  png: (name = 'foto.png') => ({
    name, mimeType: 'image/png',
    buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  }),
  text: (name = 'kein-bild.pdf') => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('Das ist nur Text.') }),
};

/** What qualifies as a PDF for an outsider. */
export function istPdf(bytes) {
  assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
  assert.match(bytes.subarray(-64).toString('latin1'), /%%EOF/);
}

/** Fetches with the cookies of the person (a download without leaving the page). */
export async function holen(p, adresse) {
  const antwort = await p.kontext.request.get(adresse);
  return { status: antwort.status(), art: antwort.headers()['content-type'] ?? '', bytes: await antwort.body() };
}

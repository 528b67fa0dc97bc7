// What the journeys share besides lib.mjs: steps that several journeys take. Selectors are what people see: labels,
// buttons, headings, and the names of form fields.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import jsqr from 'jsqr';
import { after, before } from 'node:test';
import { anmelden as anmeldenAls, browser, fenster, kennwort as KENNWORT, server as starten, totp } from './lib.mjs';

export { KENNWORT };

const schlafen = (ms) => new Promise((fertig) => setTimeout(fertig, ms));

/**
 * The stage of a journey: a server of its own and a browser, from before its first step until after its last. With `als` each
 * person that comes onto it has signed in with this address already, at the door of staff.
 */
export function aufbauen({ als } = {}) {
  const buehne = { person: (mehr) => person(buehne.chrom, buehne.server, { storageState: buehne.sitzung, ...mehr }) };
  before(async () => {
    buehne.server = await starten();
    buehne.chrom = await browser();
    if (!als) return;
    const p = await person(buehne.chrom, buehne.server);
    await anmeldenAls(p.seite, als, { tuer: '/amt/anmelden' });
    buehne.sitzung = await p.kontext.storageState();
    await p.schliessen();
  }, { timeout: 300_000 });
  after(async () => {
    await buehne.chrom?.close();
    await buehne.server?.ende();
  });
  return buehne;
}

/**
 * A person at a browser: a fresh context, with or without JavaScript. `schliessen` fails when a page asked a foreign
 * server, a script failed, or the server answered 5xx. `mehr` is for the window: width, touch.
 */
export async function person(chrom, server, { js = true, sprache = 'de-DE', ...mehr } = {}) {
  const f = await fenster(chrom, server.url, { skript: js, sprache, ...mehr });
  const klagen = [];
  f.kontext.on('response', (antwort) => {
    if (antwort.status() >= 500) {
      const log = server.protokoll().split('\n').filter((zeile) => /"level":"(ERROR|WARN)"/.test(zeile)).slice(-2);
      klagen.push(`${antwort.status()}: ${antwort.url()}`, ...log);
    }
  });
  return {
    ...f,
    js,
    async schliessen() {
      await f.kontext.close();
      assert.deepEqual([...klagen, ...f.fremd, ...f.konsole], []);
    },
  };
}

/** The heading of the page. */
export async function ueberschrift(seite) {
  return (await seite.locator('h1').innerText()).replace(/\s+/g, ' ').trim();
}

/** Presses (or taps on) a button or a link that looks like one and waits for the page that follows. */
export async function druecken(seite, name, { bereich = seite, tippen = false } = {}) {
  const knopf = bereich.getByRole('button', { name, exact: typeof name === 'string' });
  const ziel = (await knopf.count()) > 0 ? knopf.first() : bereich.getByRole('link', { name, exact: typeof name === 'string' }).first();
  const [antwort] = await Promise.all([
    seite.waitForResponse((a) => a.frame() === seite.mainFrame() && a.request().isNavigationRequest() && a.status() !== 303 && a.status() !== 302),
    // A click waits for the page that it leads to, a tap does not.
    ...(tippen ? [seite.waitForEvent('load'), ziel.tap()] : [ziel.click()]),
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
  const verweise = seite.locator('#fehler a');
  const texte = [];
  for (const verweis of await verweise.all()) {
    const ziel = await verweis.getAttribute('href');
    assert.equal(await seite.locator(`[id="${ziel.slice(1)}"]`).count(), 1, `${ziel}: die Fehlerliste verweist auf nichts`);
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

const benutzt = new Map();

/** Signs staff in: address and password, then the code of the app. A code serves once, so a second log-in may wait. */
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
  await ausfuellen(seite, { code: totp() });
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

/** Year-month-day in the three boxes of a date. */
export function datum(name, tag) {
  const [jahr, monat, t] = tag.split('-');
  return { [`${name}.tag`]: String(Number(t)), [`${name}.monat`]: String(Number(monat)), [`${name}.jahr`]: jahr };
}

/** Uploads for the field that a button names, and comes back to the form. */
export async function hochladen(seite, feld, was) {
  const bereich = seite.locator('main');
  await druecken(seite, new RegExp(`Dateien hochladen oder entfernen.*${feld.source}`, 's'), { bereich });
  await seite.locator('input[type="file"]').setInputFiles(was);
  assert.equal(await druecken(seite, 'Hochladen', { bereich }), 200);
  await druecken(seite, 'Fertig, zurück zum Formular', { bereich });
}

/** The address of the letter that the mailbox has about a matter, once it is there. */
export async function postfachBrief(p, nummer) {
  const { seite } = p;
  await seite.goto('/postfach');
  const finden = async () => {
    for (const link of await seite.locator('main a[href^="/postfach/"]').all()) {
      const ziel = await link.getAttribute('href');
      const inhalt = (await holen(p, ziel)).bytes.toString('utf8');
      if (inhalt.includes(nummer) && /href="[^"]*\/(dokument|anlage)\//.test(inhalt)) return ziel;
    }
    return null;
  };
  await seite.goto(await warten(seite, finden, `der Brief zu ${nummer}`));
  return seite.locator('main a[href*="/dokument/"], main a[href*="/anlage/"]').first().getAttribute('href');
}

/** The text of a letter (PDF), white space closed up. */
export async function brieftext(p, adresse) {
  const { bytes } = await holen(p, adresse);
  istPdf(bytes);
  const lauf = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  if (lauf.error) throw new Error(`pdftotext fehlt: apt-get install poppler-utils (${lauf.error.message})`);
  return lauf.stdout.replace(/\u00ad/g, '').replace(/[\s\u00a0]+/g, ' ');
}

/** What the code on the first page of a PDF says, read from the page as a scanner would see it; nothing: there is none. */
export function strichcode(pdf) {
  const { stdout, error } = spawnSync('pdftoppm', ['-r', '150', '-gray', '-f', '1', '-l', '1', '-singlefile', '-'], { input: pdf, maxBuffer: 1 << 26 });
  if (error) throw new Error(`pdftoppm fehlt: apt-get install poppler-utils (${error.message})`);
  const kopf = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1'));
  const [breite, hoehe] = [Number(kopf[1]), Number(kopf[2])];
  const farben = new Uint8ClampedArray(breite * hoehe * 4);
  stdout.subarray(kopf[0].length).forEach((grau, i) => farben.set([grau, grau, grau, 255], i * 4));
  return (jsqr.default ?? jsqr)(farben, breite, hoehe)?.data;
}

/** Fetches with the cookies of the person (a download without leaving the page). */
export async function holen(p, adresse) {
  const antwort = await p.kontext.request.get(adresse);
  return { status: antwort.status(), art: antwort.headers()['content-type'] ?? '', bytes: await antwort.body() };
}

/** Anna's dog, for whoever needs an application that is complete. */
export const HUND = {
  vorname: 'Anna', nachname: 'Beispiel', ...datum('geburtsdatum', '1980-03-31'),
  strasse: 'Hauptmarkt', hausnummer: '1', plz: '02625', ort: 'Bautzen', hunde_bisher: '0', hund_name: 'Wotan', hund_rasse: 'Dackel',
  ...datum('hund_geburt', '2024-05-01'), ...datum('hund_seit', '2026-02-01'), hund_assistenz: 'nein', hund_gefaehrlich: 'nein',
};

/** Presses "Weiter"; after a section of a long form goes on with the next one that is open, or with the check. */
export async function weiterImFormular(seite) {
  const status = await druecken(seite, 'Weiter', { bereich: seite.locator('main') });
  if (status === 200) await abschnittOeffnen(seite);
  return status;
}

/** On the list of sections: opens the first that is open, or the check when all are complete. Elsewhere does nothing. */
export async function abschnittOeffnen(seite) {
  if (!/\/uebersicht(\?|$)/.test(seite.url())) return;
  const offen = seite.locator('.bw-aufgaben li', { hasText: /Noch nicht begonnen|Angefangen|Jetzt möglich/ }).locator('a');
  await Promise.all([seite.waitForURL((ziel) => !ziel.pathname.endsWith('/uebersicht')), offen.first().click()]);
  await seite.waitForLoadState();
}

/** Answers what each page asks, as far as the page that shows all answers. Returns the id of the draft. */
export async function antworten(seite, werte) {
  await abschnittOeffnen(seite);
  for (let i = 0; i < 20 && !seite.url().includes('/pruefen'); i += 1) {
    for (const [name, wert] of Object.entries(werte)) {
      if (await seite.locator(`main [name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(seite, { [name]: wert });
    }
    await weiterImFormular(seite);
  }
  const id = /antrag\/([0-9a-f-]{36})\/pruefen/.exec(seite.url())?.[1];
  if (!id) throw new Error(`die Seite mit allen Angaben kam nicht: ${await text(seite)}`);
  return id;
}

// A very large file goes to the server in pieces, is torn off in the middle, goes on and comes back as it was; and the server
// never holds it in memory. `BASISWERK_UPLOAD_MB=1907` sends what a form may allow at most, 2 GB (./bench --uploads); 96 otherwise.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { druecken, person, registrieren } from './hilfe.mjs';
import { browser, server as starten, wurzel } from './lib.mjs';

const MB = 1024 * 1024;
const GROESSE = Number(process.env.BASISWERK_UPLOAD_MB ?? 96) * MB;
// What the server may grow by at most, far less than the file.
const GRENZE = Math.min(GROESSE / 2, 256 * MB);
const STUECK = 16 * MB;

let ordner;
let server;
let chrom;
before(async () => {
  ordner = mkdtempSync(join(tmpdir(), 'bw-leistungen-'));
  for (const name of readdirSync(join(wurzel, 'leistungen'))) symlinkSync(join(wurzel, 'leistungen', name), join(ordner, name));
  // The form of the tests, with the largest file that a form may allow.
  const dienst = join(ordner, 'alle-feldarten');
  cpSync(join(wurzel, 'tests/leistungen/alle-feldarten'), dienst, { recursive: true });
  const formular = join(dienst, 'formular.json');
  writeFileSync(formular, readFileSync(formular, 'utf8').replace('"groesse_mb": 2,', '"groesse_mb": 2000,'));
  server = await starten({ leistungen: ordner });
  chrom = await browser();
}, { timeout: 180_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
  if (ordner) rmSync(ordner, { recursive: true, force: true });
});

const ANFANG = Buffer.from('%PDF-1.4\n9 0 obj<<>>stream\n');
const ENDE = Buffer.from('endstream\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const MUSTER = Buffer.alloc(MB);
for (let i = 0; i < MB; i += 4) MUSTER.writeUInt32LE((i * 2654435761) >>> 0, i);

/** The bytes of one mebibyte of the file: no two are equal, and none has to be kept. */
function block(nr) {
  const b = Buffer.from(MUSTER);
  b.writeUInt32LE(nr, 64);
  if (nr === 0) ANFANG.copy(b);
  if ((nr + 1) * MB === GROESSE) ENDE.copy(b, MB - ENDE.length);
  return b;
}

/** A number from /proc in bytes: VmRSS, VmHWM. */
const speicher = (pid, was) => Number(new RegExp(`${was}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;

/** One request of the protocol; with `bis` it sends the bytes from `ab` to there and tears the line after `abreissen` bytes. */
function senden(methode, adresse, kopf, { ab = 0, bis = 0, abreissen = Infinity } = {}) {
  return new Promise((fertig, fehler) => {
    const laenge = bis - ab;
    const anfrage = request(new URL(adresse, server.url), { method: methode, headers: { 'tus-resumable': '1.0.0', 'sec-fetch-site': 'same-origin', ...kopf, 'content-length': laenge } }, (antwort) => {
      antwort.resume();
      antwort.on('end', () => fertig(antwort));
    });
    anfrage.on('error', (e) => (abreissen === Infinity ? fehler(e) : fertig(null)));
    let gesendet = 0;
    const weiter = () => {
      while (gesendet < laenge) {
        if (gesendet >= abreissen) return anfrage.destroy();
        const stelle = ab + gesendet;
        const b = block(Math.floor(stelle / MB)).subarray(stelle % MB, Math.min(MB, (stelle % MB) + laenge - gesendet));
        gesendet += b.length;
        if (!anfrage.write(b)) return anfrage.once('drain', weiter);
      }
      return anfrage.end();
    };
    weiter();
  });
}

test('A02: eine sehr große Datei, einmal abgerissen, kommt an, wie sie war, und der Server hält sie nie im Speicher', { timeout: 900_000 }, async () => {
  const p = await person(chrom, server, { js: false });
  try {
    const { seite } = p;
    await registrieren(p);
    await seite.goto('/antrag/beginnen/alle-feldarten?ort=14625020');
    await druecken(seite, 'Weiter', { bereich: seite.locator('main') });
    const entwurf = /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
    const cookie = (await p.kontext.cookies()).map((k) => `${k.name}=${k.value}`).join('; ');
    await seite.goto(`${entwurf}/datei/schluss_datei`);
    const hin = await seite.locator('form[data-bw-hochladen]').getAttribute('data-bw-hochladen');

    const summe = createHash('sha256');
    for (let nr = 0; nr * MB < GROESSE; nr += 1) summe.update(block(nr));
    const soll = summe.digest('hex');

    const vorher = speicher(server.pid, 'VmRSS');
    // From here on the peak is that of the upload.
    writeFileSync(`/proc/${server.pid}/clear_refs`, '5');
    const beginn = performance.now();
    const name = Buffer.from('Sehr groß.pdf').toString('base64');
    const angekuendigt = await senden('POST', hin, { cookie, 'upload-length': GROESSE, 'upload-metadata': `filename ${name}` });
    assert.equal(angekuendigt.statusCode, 201);
    const adresse = angekuendigt.headers.location;
    const patch = (stand, mehr) => senden('PATCH', adresse, { cookie, 'content-type': 'application/offset+octet-stream', 'upload-offset': stand }, { ab: stand, bis: Math.min(stand + STUECK, GROESSE), ...mehr });
    let stand = 0;
    let abgerissen = false;
    while (stand < GROESSE) {
      if (!abgerissen && stand >= GROESSE / 2) {
        // In the middle of a piece the line is gone; what is durable counts.
        abgerissen = true;
        await patch(stand, { abreissen: STUECK / 2 });
        // The server reads on what was under way; then it stands.
        let da = -1;
        for (let versuch = 0; versuch < 60; versuch += 1) {
          const jetzt = Number((await senden('HEAD', adresse, { cookie })).headers['upload-offset']);
          if (jetzt > stand && jetzt === da) break;
          da = jetzt;
          await new Promise((f) => setTimeout(f, 250));
        }
        assert.ok(da > stand && da <= stand + STUECK / 2 + MB, `${da} of ${stand}`);
        stand = da;
        continue;
      }
      const antwort = await patch(stand);
      assert.equal(antwort.statusCode, 204, `at ${stand}`);
      stand = Number(antwort.headers['upload-offset']);
    }
    assert.ok(abgerissen && stand === GROESSE);
    const hoch = (performance.now() - beginn) / 1000;

    // It comes back piece by piece, too.
    await seite.reload();
    const link = await seite.locator('main li', { hasText: 'Sehr groß.pdf' }).getByRole('link', { name: /Ansehen/ }).getAttribute('href');
    const ist = createHash('sha256');
    let laenge = 0;
    await new Promise((fertig, fehler) => {
      request(new URL(link, server.url), { headers: { cookie } }, (antwort) => {
        assert.equal(antwort.statusCode, 200);
        antwort.on('data', (teil) => { ist.update(teil); laenge += teil.length; });
        antwort.on('end', fertig);
        antwort.on('error', fehler);
      }).on('error', fehler).end();
    });
    const spitze = speicher(server.pid, 'VmHWM');
    assert.equal(laenge, GROESSE);
    assert.equal(ist.digest('hex'), soll, 'it came back as it was');
    const gewachsen = spitze - vorher;
    console.log(`${GROESSE / MB} MB: Speicher des Servers ${Math.round(vorher / MB)} MB, Spitze ${Math.round(spitze / MB)} MB (+${Math.round(gewachsen / MB)}, Grenze +${GRENZE / MB}); hochgeladen mit ${Math.round(GROESSE / MB / hoch)} MB/s`);
    assert.ok(gewachsen < GRENZE, `the server grew by ${Math.round(gewachsen / MB)} MB`);
    await druecken(seite, /Entfernen.*Sehr groß/s, { bereich: seite.locator('main') });
  } finally {
    await p.schliessen();
  }
});

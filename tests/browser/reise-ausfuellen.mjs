// Filling in: large files over a lost network, a closed page and a killed server; details that need not be written again.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, dateien, datum, druecken, fehlerliste, holen, person, registrieren, text, warten, wert } from './hilfe.mjs';
import { browser, server as starten } from './lib.mjs';

const BAUTZEN = '14625020';
const STUECK = 2 * 1024 * 1024;

let server;
let chrom;
let daten;
before(async () => {
  daten = mkdtempSync(join(tmpdir(), 'bw-ausfuellen-'));
  chmodSync(daten, 0o755);
  server = await starten({ daten });
  chrom = await browser();
}, { timeout: 180_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
  rmSync(daten, { recursive: true, force: true });
});

const main = (seite) => seite.locator('main');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A PDF of so many bytes, with a name. */
const grosse = (name, laenge) => {
  const { buffer } = dateien.pdf();
  const fuellung = Buffer.alloc(laenge - buffer.length - 40);
  for (let i = 0; i + 4 <= fuellung.length; i += 4) fuellung.writeUInt32LE(((i + name.length) * 2654435761) >>> 0, i);
  const teile = [Buffer.from('%PDF-1.4\n9 0 obj<<>>stream\n'), fuellung, Buffer.from('endstream\n'), buffer];
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat(teile) };
};

/** Begins the dog tax; the address of the draft. */
async function beginnen(seite) {
  await seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
  await druecken(seite, /^(Weiter|Neuen Antrag beginnen|Neu beginnen)$/, { bereich: main(seite) });
  return /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
}

const ANGABEN = {
  person: { vorname: 'Wanda', nachname: 'Próbe', ...datum('geburtsdatum', '1985-03-27') },
  anschrift: { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen', hunde_bisher: '0' },
  hund: { hund_name: 'Luna', hund_rasse: 'Labrador', ...datum('hund_geburt', '2020-05-01'), ...datum('hund_seit', '2024-01-01'), hund_assistenz: 'nein', hund_gefaehrlich: 'nein' },
  nachweise: { lastschrift: 'nein' },
};

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let entwurf;
    let nummer;
    before(async () => {
      p = await person(chrom, server, { js });
      await registrieren(p);
      entwurf = await beginnen(p.seite);
    });
    after(() => {
      // The network that was taken away on purpose.
      const absichtlich = /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)/;
      p?.konsole.splice(0, p.konsole.length, ...p.konsole.filter((zeile) => !absichtlich.test(zeile)));
      return p?.schliessen();
    });
    const schritt = (name, lauf) => test(name, { timeout: 60_000 }, lauf);
    const seiteDer = (feld) => `${entwurf}/datei/${feld}`;
    /** The file that the page lists under this name, as it was stored. */
    const zurueck = async (name) => {
      const adresse = await main(p.seite).locator('li', { hasText: name }).getByRole('link', { name: /Ansehen/ }).getAttribute('href');
      return sha256((await holen(p, adresse)).bytes);
    };

    schritt('A02: eine große Datei kommt an, wie sie war; eine zu große wird nicht genommen', async () => {
      const { seite } = p;
      await seite.goto(seiteDer('nachweis_herkunft'));
      const datei = grosse('Impfpass.pdf', 7_000_123);
      await seite.setInputFiles('input[name=datei]', datei);
      await druecken(seite, 'Hochladen', { bereich: main(seite) });
      assert.match(await text(seite), /Impfpass\.pdf 6,6 MB/);
      assert.equal(await zurueck('Impfpass.pdf'), sha256(datei.buffer));
      // One that fits and one that does not, at once.
      const gesendet = [];
      seite.on('request', (a) => { if (a.method() === 'PATCH') gesendet.push(a.url()); });
      await seite.setInputFiles('input[name=datei]', [grosse('passt.pdf', 3_000_000), grosse('zu-gross.pdf', 10_500_000)]);
      if (js) {
        await seite.getByRole('button', { name: 'Hochladen' }).click();
        const nein = seite.locator('.bw-dateien .kern-error');
        await nein.waitFor();
        assert.match(await nein.innerText(), /zu-gross\.pdf.*zu groß.*höchstens 10 MB.*nichts übertragen/);
        await main(seite).locator('[data-bw-dateien] li', { hasText: 'passt.pdf' }).waitFor();
        assert.equal(new Set(gesendet).size, 1, 'only the one that fits was sent');
      } else {
        assert.equal(await druecken(seite, 'Hochladen', { bereich: main(seite) }), 422);
        assert.match((await fehlerliste(seite)).join(), /zu-gross\.pdf.*10,[45] MB groß/);
      }
      assert.match(await text(seite), /Impfpass\.pdf.*passt\.pdf/);
      await druecken(seite, /Entfernen.*passt\.pdf/s, { bereich: main(seite) });
    });

    if (js) {
      schritt('A02: Netz weg, Server getötet, und die Datei kommt trotzdem ganz an', async () => {
        const { seite, kontext } = p;
        await seite.goto(seiteDer('nachweis_herkunft'));
        const datei = grosse('Vertrag.pdf', 9_000_001);
        let weg = false;
        let stuecke = 0;
        const ab = [];
        await kontext.route('**/hochladen/*', async (weiche) => {
          if (weg) return weiche.abort('internetdisconnected');
          if (weiche.request().method() !== 'PATCH') return weiche.continue();
          ab.push(Number(weiche.request().headers()['upload-offset']));
          stuecke += 1;
          if (stuecke === 3) {
            weg = true;
            return weiche.abort('internetdisconnected');
          }
          return weiche.continue();
        });
        await seite.setInputFiles('input[name=datei]', datei);
        await seite.getByRole('button', { name: 'Hochladen' }).click();
        await seite.getByText('Keine Verbindung. Es geht von selbst weiter.').first().waitFor();
        // The power fails; the server comes back where it was, and the page goes on by itself.
        await server.toeten();
        server = await starten({ daten, port: server.port });
        const fertig = seite.waitForURL(/neu=1/);
        weg = false;
        await seite.evaluate(() => dispatchEvent(new Event('online')));
        await fertig;
        assert.equal(await zurueck('Vertrag.pdf'), sha256(datei.buffer));
        assert.deepEqual(ab, [0, STUECK, 2 * STUECK, 2 * STUECK, 3 * STUECK, 4 * STUECK], 'nothing was sent twice but what was lost');
        await kontext.unroute('**/hochladen/*');
      });

      schritt('A02: die Seite geschlossen; noch einmal gewählt, geht es weiter, oder man bricht ab', async () => {
        const { seite, kontext } = p;
        const datei = grosse('Foto vom Pass.pdf', 6_000_000);
        let stuecke = 0;
        await kontext.route('**/hochladen/*', (weiche) => {
          if (weiche.request().method() === 'PATCH') stuecke += 1;
          return stuecke > 2 ? weiche.abort('internetdisconnected') : weiche.continue();
        });
        await seite.setInputFiles('input[name=datei]', datei);
        await seite.getByRole('button', { name: 'Hochladen' }).click();
        await seite.getByText('Keine Verbindung. Es geht von selbst weiter.').first().waitFor();
        const andere = await kontext.newPage();
        p.seite = andere;
        // The page that waits for the network is gone before there is one again.
        await seite.close();
        await kontext.unroute('**/hochladen/*');
        await andere.goto(seiteDer('nachweis_herkunft'));
        assert.match(await text(andere), /Noch nicht ganz übertragen.*Foto vom Pass\.pdf 4,0 MB von 5,7 MB/);
        const ab = [];
        andere.on('request', (a) => { if (a.method() === 'PATCH') ab.push(Number(a.headers()['upload-offset'])); });
        await andere.setInputFiles('input[name=datei]', datei);
        await druecken(andere, 'Hochladen', { bereich: main(andere) });
        assert.equal(ab[0], 2 * STUECK);
        assert.equal(await zurueck('Foto vom Pass.pdf'), sha256(datei.buffer));
        assert.doesNotMatch(await text(andere), /Noch nicht ganz übertragen/);
        for (const name of [/Entfernen.*Vertrag/s, /Entfernen.*Foto/s]) await druecken(andere, name, { bereich: main(andere) });
      });
    }

    if (js) {
      schritt('R36: wer tippt und sofort weggeht, findet das Getippte wieder', async () => {
        const { seite } = p;
        await seite.goto(`${entwurf}/seite/hund`);
        await seite.locator('[name=hund_name]').pressSequentially('Bello');
        // Sooner than the pause in typing after which the page saves by itself.
        await seite.goto('/');
        await seite.goto(`${entwurf}/seite/hund`);
        await warten(seite, async () => (await wert(seite, 'hund_name')) === 'Bello', 'das Getippte', 5);
      });
    }

    schritt('K06: der erste Antrag; das Konto wird angeboten, und niemand nimmt ungefragt', async () => {
      const { seite } = p;
      for (const [name, angaben] of Object.entries(ANGABEN)) {
        await seite.goto(`${entwurf}/seite/${name}`);
        if (name === 'person') {
          assert.match(await text(seite), /Dürfen wir Angaben übernehmen\?.*Aus Ihrem Konto: Wanda Probe/);
          await druecken(seite, 'Nein, ich schreibe selbst', { bereich: main(seite) });
          assert.equal(await wert(seite, 'vorname'), '');
          assert.doesNotMatch(await text(seite), /Dürfen wir/);
        }
        await ausfuellen(seite, angaben);
        assert.equal(await druecken(seite, 'Weiter', { bereich: main(seite) }), 200);
      }
      await druecken(seite, 'Verbindlich absenden', { bereich: main(seite) });
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
    });

    schritt('K06: der zweite Antrag nimmt die Angaben des ersten, mit Quelle, und was man ändert, ist eigen', async () => {
      const { seite } = p;
      entwurf = await beginnen(seite);
      await ausfuellen(seite, { vorname: 'Wánda' });
      await druecken(seite, 'Ja, übernehmen', { bereich: main(seite) });
      assert.deepEqual([await wert(seite, 'vorname'), await wert(seite, 'nachname'), await wert(seite, 'geburtsdatum.jahr')], ['Wánda', 'Próbe', '1985']);
      const quelle = new RegExp(`Aus Ihrem Antrag ${nummer} vom`, 'g');
      assert.equal((await text(seite)).match(quelle).length, 2, 'beside what was taken');
      // Heard with the field, not only seen beside it.
      const beschreibung = await seite.locator('[name=nachname]').evaluate((e) => e.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' '));
      assert.match(beschreibung.replace(/\u00a0/g, ' '), quelle);
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      assert.equal(await wert(seite, 'strasse'), 'Am Markt');
      await ausfuellen(seite, { strasse: 'Kornmarkt', hunde_bisher: '1' });
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      assert.doesNotMatch(await text(seite), /Aus Ihrem Antrag/);
      assert.equal(await wert(seite, 'hund_name'), '');
      await druecken(seite, 'Zurück');
      assert.equal((await text(seite)).match(quelle).length, 3, 'the street is hers now');
    });
  });
}

// The form with every kind of field (tests/leistungen/alle-feldarten), filled in from the first page to the receipt: once with
// JavaScript, once without. And two devices on one draft.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { anmelden, ausfuellen, brieftext, dateien, dienstlichAnmelden, druecken, fehlerliste, holen, istPdf, person, text, ueberschrift, warten, wert } from './hilfe.mjs';
import { axe, browser, kennwort, leute, server as starten, wurzel } from './lib.mjs';

const BAUTZEN = '14625020';
const DIENST = 'alle-feldarten';

let ordner;
let server;
let chrom;
before(async () => {
  // The services of the product, and this one beside them.
  ordner = mkdtempSync(join(tmpdir(), 'bw-leistungen-'));
  for (const name of readdirSync(join(wurzel, 'leistungen'))) symlinkSync(join(wurzel, 'leistungen', name), join(ordner, name));
  cpSync(join(wurzel, 'tests/leistungen', DIENST), join(ordner, DIENST), { recursive: true });
  server = await starten({ leistungen: ordner });
  chrom = await browser();
}, { timeout: 180_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
  if (ordner) rmSync(ordner, { recursive: true, force: true });
});

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));
const inEinemJahr = new Date().getFullYear() + 1;

/** Signs in and begins a draft; gives its id. */
async function beginnen(p, email) {
  const { seite } = p;
  await seite.goto('/anmelden');
  await anmelden(seite, email, kennwort);
  await seite.goto(`/antrag/beginnen/${DIENST}?ort=${BAUTZEN}`);
  await druecken(seite, /^(Weiter|Neuen Antrag beginnen)$/, main(seite));
  return /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
}

const PERSON = { telefon: '+49 (3591) 534-0', vorname: 'Łucja', nachname: 'Nguyễn-Ćwikła', 'geburtsdatum.tag': '1', 'geburtsdatum.monat': '2', 'geburtsdatum.jahr': '1985' };
const ANSCHRIFT = { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Budyšin' };
const WORTE = { worte_text: 'Haus – links', worte_lang: 'Erste Zeile\nZweite Zeile', worte_mail: 'lucja@beispiel.example', worte_zahl: '7', worte_betrag: '1.234,50', 'worte_datum.tag': '1', 'worte_datum.monat': '5', 'worte_datum.jahr': String(inEinemJahr), worte_uhr: '17.15' };
const NUMMERN = { nr_iban: 'DE02 1203 0000 0000 2020 51', nr_steuer: '86 095 742 719', nr_ust: 'de136695976', nr_finanzamt: '201 123 12340', nr_wirtschaft: 'de136695976-00001', nr_register: 'hrb 12345', nr_kennzeichen: 'bz ab 123e', nr_punkt: '51,1814; 14,4244' };

// What was answered, as people read it: on the check page and at the desk.
const GESEHEN = ['Nguyễn-Ćwikła', 'Haus - links', '17:15 Uhr', 'Reparatur: Fahrräder', 'Polen', 'deutsch', '86 095 742 719', 'DE136695976', 'HRB 12345', 'BZ-AB 123E', '51.18140, 14.42440', '+49 (3591) 534-0', 'Erste Zeile Zweite Zeile', 'lucja@beispiel.example', 'Zeile 2: Betrag', '50,25 €', 'Summe der Ausgaben', '150,25 €', 'foto.png', 'Tier 2: Impfpass', 'impfpass.png'];

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let antrag;
    const schritt = (name, lauf) => test(name, { timeout: 90_000 }, lauf);
    const pruefen = async (titel) => {
      assert.equal(await ueberschrift(p.seite), titel);
      if (js) assert.deepEqual(await axe(p.seite), [], titel);
    };
    before(async () => {
      p = await person(chrom, server, { js });
      antrag = await beginnen(p, js ? leute.buerger : leute.nachbar);
    });
    after(async () => p?.schliessen());

    schritt('F04: Name und Anschrift mit Zeichen aus ganz Europa', async () => {
      const { seite } = p;
      await pruefen('Angaben zu Ihrer Person');
      await ausfuellen(seite, { ...PERSON, vorname: 'Łucja 日本' });
      assert.equal(await weiter(seite), 422);
      assert.deepEqual(await fehlerliste(seite), ['Das Zeichen „日“ ist bei „Vorname“ nicht möglich. Lassen Sie es weg.']);
      await ausfuellen(seite, PERSON);
      await weiter(seite);
      await ausfuellen(seite, ANSCHRIFT);
      await weiter(seite);
    });

    schritt('F04: Text, Zahl, Betrag, Tag, Uhrzeit', async () => {
      const { seite } = p;
      await pruefen('Worte und Zahlen');
      await ausfuellen(seite, { ...WORTE, worte_uhr: '7:59' });
      assert.equal(await weiter(seite), 422);
      assert.deepEqual(await fehlerliste(seite), ['Geben Sie bei „Eine Uhrzeit“ eine Uhrzeit ab 08:00 Uhr ein.']);
      assert.equal(await wert(seite, 'worte_uhr'), '7:59');
      await ausfuellen(seite, WORTE);
      assert.equal(await weiter(seite), 200);
    });

    schritt('F03: Auswahl, Staat, und eine lange Liste mit Suche', async () => {
      const { seite } = p;
      await pruefen('Auswählen');
      await ausfuellen(seite, { wahl_ja: 'ja', wahl_radio: 'rot', wahl_select: 'sued', wahl_staat: '152', wahl_angehoerig: '000' });
      await ausfuellen(seite, { wahl_mehrfach: 'b' });
      if (js) {
        await seite.locator('[name="wahl_branche"]').pressSequentially('repar fahr');
        await seite.locator('[role="option"]').first().waitFor();
        assert.deepEqual(await axe(seite), [], 'mit offener Liste');
        await seite.keyboard.press('ArrowDown');
        await seite.keyboard.press('Enter');
        assert.equal(await wert(seite, 'wahl_branche'), 'Reparatur: Fahrräder');
      } else {
        // The button searches and loses nothing; nothing else is complained about.
        await ausfuellen(seite, { wahl_branche: 'fahrr' });
        assert.equal(await druecken(seite, /^Suchen/, main(seite)), 200);
        assert.equal(await wert(seite, 'wahl_select'), 'sued');
        assert.equal(await seite.locator('[name="wahl_branche.wahl"]').count(), 8);
        await ausfuellen(seite, { wahl_branche: 'gibt es nicht' });
        assert.equal(await weiter(seite), 422);
        assert.deepEqual(await fehlerliste(seite), ['Bei „Branche“ passt kein Eintrag zu Ihrem Wort. Schreiben Sie ein anderes Wort.']);
        await ausfuellen(seite, { wahl_branche: 'fahrräder' });
        assert.equal(await weiter(seite), 422);
        assert.match((await fehlerliste(seite)).join(), /passen 8 Einträge/);
        await seite.getByLabel('Reparatur: Fahrräder').check({ force: true });
      }
      assert.equal(await weiter(seite), 200);
    });

    schritt('F04: IBAN, Steuernummern, Register, Kennzeichen, Ort', async () => {
      const { seite } = p;
      await pruefen('Nummern');
      await ausfuellen(seite, { ...NUMMERN, nr_steuer: '86 095 742 718', nr_kennzeichen: 'BZAB123' });
      assert.equal(await weiter(seite), 422);
      assert.deepEqual(await fehlerliste(seite), [
        'In „Steuer-Identifikationsnummer“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einem Brief vom Finanzamt.',
        'Trennen Sie bei „Kennzeichen“ den Ort von den Buchstaben dahinter, zum Beispiel BZ-AB 123.',
      ]);
      await ausfuellen(seite, NUMMERN);
      assert.equal(await weiter(seite), 200);
    });

    schritt('F03: Fläche auf der Karte und Unterschrift, oder mit Zahlen, Worten und Namen', async () => {
      const { seite } = p;
      await pruefen('Fläche und Unterschrift');
      assert.equal(await weiter(seite), 422);
      assert.deepEqual(await fehlerliste(seite), ['Füllen Sie das Feld „Wo wird gebaut?“ aus.', 'Schreiben Sie bei „Ihre Unterschrift“ Ihren Vor- und Nachnamen.']);
      await ausfuellen(seite, { 'bau_name.name': 'Łucja Nguyễn-Ćwikła' });
      if (js) {
        // A map that does not move by itself takes every press.
        await seite.emulateMedia({ reducedMotion: 'reduce' });
        await seite.getByRole('button', { name: 'Ecken auf der Karte setzen' }).click();
        const karte = seite.getByRole('region', { name: 'Wo wird gebaut?' });
        await karte.waitFor();
        const { width: b, height: h } = await karte.boundingBox();
        // Far in, so that it is a plot and not a district.
        for (let i = 0; i < 5; i += 1) await seite.getByRole('button', { name: 'Näher heran' }).click();
        for (const [x, y] of [[0.3, 0.3], [0.7, 0.3], [0.7, 0.7], [0.9, 0.9]]) await karte.click({ position: { x: b * x, y: h * y } });
        assert.equal((await wert(seite, 'bau_flaeche')).split('\n').length, 4);
        await seite.getByRole('button', { name: 'Letzte Ecke entfernen' }).click();
        // The keyboard sets the middle of the map.
        await karte.focus();
        await seite.keyboard.press('Enter');
        const ecken = (await wert(seite, 'bau_flaeche')).split('\n');
        assert.ok(ecken.length === 4 && ecken.every((e) => /^51\.\d{5}, 14\.\d{5}$/.test(e)), ecken.join('|'));
        assert.match(await text(seite), /Gesetzte Ecken: 4/);
        const blatt = seite.getByRole('img', { name: 'Feld zum Zeichnen der Unterschrift' });
        await blatt.scrollIntoViewIfNeeded();
        const r = await blatt.boundingBox();
        await seite.mouse.move(r.x + r.width * 0.1, r.y + r.height * 0.8);
        await seite.mouse.down();
        for (const [x, y] of [[0.2, 0.2], [0.3, 0.8], [0.5, 0.3], [0.8, 0.6]]) await seite.mouse.move(r.x + r.width * x, r.y + r.height * y, { steps: 4 });
        await seite.mouse.up();
        assert.match(await text(seite), /Ihre Zeichnung ist da/);
        assert.deepEqual(await axe(seite), [], 'mit Karte und Zeichnung');
        await seite.setViewportSize({ width: 320, height: 900 });
        assert.ok(await seite.evaluate(() => document.documentElement.scrollWidth <= 320), 'auf 320 Pixeln');
        await seite.setViewportSize({ width: 1280, height: 900 });
        assert.equal(await weiter(seite), 200);
      } else {
        await ausfuellen(seite, { bau_flaeche: '51,1800; 14,4200\n51,1810; 14,4210\n51,1810; 14,4200\n51,1800; 14,4210' });
        assert.equal(await weiter(seite), 422);
        assert.deepEqual(await fehlerliste(seite), [
          'Bei „Wo wird gebaut?“ kreuzen sich zwei Seiten der Fläche. Geben Sie die Ecken der Reihe nach ein, einmal rundherum.',
          'Unterschreiben Sie bei „Ihre Unterschrift“: Setzen Sie das Häkchen, oder zeichnen Sie Ihre Unterschrift.',
        ]);
        await ausfuellen(seite, { bau_flaeche: 'Flurstück 12/3, die Wiese hinter dem Haus', 'bau_name.ja': 'ja' });
        assert.equal(await weiter(seite), 200);
        // In words there is no size: then a plan is asked for.
        await pruefen('Lageplan');
        assert.equal(await weiter(seite), 200);
      }
    });

    schritt('F03: Gruppe und Tabelle, auch auf 320 Pixeln', async () => {
      const { seite } = p;
      await pruefen('Mehreres hintereinander');
      assert.equal(await seite.locator('[name="posten.1.posten_was"]').count(), 1, 'zwei Zeilen stehen schon da');
      await ausfuellen(seite, { 'tiere.0.tier_name': 'Rex', 'tiere.0.tier_alt': 'ja', 'posten.0.posten_was': 'Zaun', 'posten.0.posten_preis': '100', 'posten.1.posten_was': 'Tor', 'posten.1.posten_preis': '50,25', 'posten.1.posten_land': '152' });
      await druecken(seite, 'Zeile hinzufügen', main(seite));
      assert.equal(await wert(seite, 'posten.1.posten_preis'), '50,25');
      assert.equal(await seite.locator('[name="posten.2.posten_was"]').count(), 1);
      await ausfuellen(seite, { 'posten.2.posten_was': 'Irrtum' });
      await druecken(seite, 'Zeile 3 entfernen', main(seite));
      assert.equal(await seite.locator('[name="posten.2.posten_was"]').count(), 0);
      if (js) {
        await seite.setViewportSize({ width: 320, height: 900 });
        const breite = await seite.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(breite <= 320, `${breite} Pixel breit`);
        await seite.setViewportSize({ width: 1280, height: 900 });
        const [a, b] = await Promise.all(['posten.0.posten_was', 'posten.0.posten_preis'].map((n) => seite.locator(`[name="${n}"]`).boundingBox()));
        assert.ok(Math.abs(a.y - b.y) < 2 && b.x > a.x, 'eine Zeile steht nebeneinander');
      }
      // A file for the third animal while the second is still blank: it stays with its animal, also when the second goes.
      await druecken(seite, 'Tier hinzufügen', main(seite));
      await druecken(seite, 'Tier hinzufügen', main(seite));
      await ausfuellen(seite, { 'tiere.2.tier_name': 'Minka', 'tiere.2.tier_alt': 'nein' });
      await seite.locator('button[name="aktion"][value="datei:tiere.2.tier_pass"]').click();
      assert.equal(await ueberschrift(seite), 'Impfpass');
      assert.match(await text(seite), /Tier 3/);
      if (js) assert.deepEqual(await axe(seite), [], 'Dateien eines Eintrags');
      await seite.locator('input[type="file"]').setInputFiles({ ...dateien.png(), name: 'impfpass.png' });
      await druecken(seite, 'Hochladen', main(seite));
      await druecken(seite, /Fertig/, main(seite));
      assert.match(await seite.getByRole('group', { name: 'Tier 3' }).innerText(), /impfpass\.png/);
      if (process.env.BILDER) {
        await seite.screenshot({ path: `${process.env.BILDER}/wiederholung-datei-1280-${js}.png`, fullPage: true });
        await seite.setViewportSize({ width: 360, height: 900 });
        await seite.screenshot({ path: `${process.env.BILDER}/wiederholung-datei-360-${js}.png`, fullPage: true });
        await seite.setViewportSize({ width: 1280, height: 900 });
      }
      await druecken(seite, 'Tier 2 entfernen', main(seite));
      assert.equal(await wert(seite, 'tiere.1.tier_name'), 'Minka');
      assert.match(await seite.getByRole('group', { name: 'Tier 2' }).innerText(), /impfpass\.png/);
      // Who is older than ten is asked for the vet.
      assert.equal(await weiter(seite), 422);
      assert.match((await fehlerliste(seite)).join(), /Tierarzt/);
      await ausfuellen(seite, { 'tiere.0.tier_arzt': 'Dr. Kos' });
      assert.equal(await weiter(seite), 200);
    });

    schritt('F03 A01: die Uhrzeit öffnet eine Seite; Einwilligung, Datei, Prüfseite, Absenden', async () => {
      const { seite } = p;
      await pruefen('Nur abends');
      await ausfuellen(seite, { spaet_grund: 'Arbeit' });
      await weiter(seite);
      await pruefen('Zum Schluss');
      await druecken(seite, /Dateien hochladen oder entfernen/, main(seite));
      await seite.locator('input[type="file"]').setInputFiles(dateien.png());
      await druecken(seite, 'Hochladen', main(seite));
      await druecken(seite, /Fertig/, main(seite));
      assert.equal(await weiter(seite), 422);
      assert.deepEqual(await fehlerliste(seite), ['Setzen Sie das Häkchen bei „Ich bin damit einverstanden.“. Ohne das geht es nicht weiter.']);
      await ausfuellen(seite, { schluss_ja: 'ja' });
      assert.equal(await weiter(seite), 200);
      await pruefen('Angaben prüfen und absenden');
      const alles = await text(seite);
      for (const teil of GESEHEN) {
        assert.ok(alles.includes(teil), `${teil} steht nicht auf der Prüfseite: ${alles}`);
      }
      assert.match(alles, /Ich möchte einen Brief\. Nein/);
      assert.match(alles, js ? /[\d.]+ m² mit 4 Ecken/ : /Flurstück 12\/3/);
      assert.ok(alles.includes(js ? '(gezeichnet)' : '(mit dem Namen unterschrieben)'), alles);
      assert.equal(await seite.getByRole('img', { name: /^(Umriss der Fläche|Unterschrift von Łucja)/ }).count(), js ? 2 : 0);
      await druecken(seite, 'Verbindlich absenden', main(seite));
      assert.ok(/BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.test(await text(seite)), await text(seite));
      const pdf = await warten(seite, async () => {
        const antwort = await holen(p, `/antrag/${antrag}/eingang.pdf`);
        return antwort.status === 200 ? antwort : null;
      }, 'die Eingangsbestätigung');
      istPdf(pdf.bytes);
      // The receipt names each file with its hash, also the one inside of an entry.
      const quittung = (await brieftext(p, `/antrag/${antrag}/eingang.pdf`)).replace(/[ \u200b]/g, '');
      const summe = createHash('sha256').update(dateien.png().buffer).digest('hex');
      assert.match(quittung, /Tier2:Impfpass.*impfpass\.png/);
      for (const name of ['impfpass.png', 'foto.png']) assert.match(quittung, new RegExp(`${name}[^§]{0,400}SHA-256:${summe}`), name);
      assert.equal(quittung.split(summe).length, 3, 'zwei Dateien, zwei Summen');
    });

    schritt('F03 C01: das Amt sieht jede Antwort, auch Zeichnung, Tabelle und Datei', async () => {
      const amt = await person(chrom, server, { js });
      try {
        const { seite } = amt;
        await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
        await seite.goto(`/amt/vorgang/${antrag}`);
        const alles = await text(seite);
        for (const teil of [...GESEHEN, 'Arbeit', 'Rex', 'Dr. Kos']) assert.ok(alles.includes(teil), `${teil} steht nicht am Vorgang: ${alles}`);
        assert.match(alles, js ? /[\d.]+ m² mit 4 Ecken/ : /Flurstück 12\/3/);
        assert.ok(alles.includes(js ? '(gezeichnet)' : '(mit dem Namen unterschrieben)'), alles);
        assert.equal(await seite.getByRole('img', { name: /^(Umriss der Fläche|Unterschrift von Łucja)/ }).count(), js ? 2 : 0);
        if (js) {
          assert.deepEqual(await axe(seite), []);
          await seite.setViewportSize({ width: 360, height: 900 });
          assert.ok(await seite.evaluate(() => document.documentElement.scrollWidth <= 360), 'auf 360 Pixeln');
        }
        if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/feldarten-amt-${js}.png`, fullPage: true });
      } finally {
        await amt.schliessen();
      }
    });
  });
}

describe('zwei Geräte, ein Entwurf', { concurrency: 1 }, () => {
  let eins;
  let zwei;
  let antrag;
  before(async () => {
    eins = await person(chrom, server, { js: false });
    zwei = await person(chrom, server, { js: true });
    antrag = await beginnen(eins, leute.nachbar);
    await zwei.seite.goto('/anmelden');
    await anmelden(zwei.seite, leute.nachbar, kennwort);
  });
  after(async () => {
    await eins?.schliessen();
    await zwei?.schliessen();
  });

  test('F05: was anderswo geändert wurde, wird gesagt und nicht überschrieben', { timeout: 60_000 }, async () => {
    const person = `/antrag/${antrag}/seite/person`;
    await eins.seite.goto(person);
    await zwei.seite.goto(person);
    await ausfuellen(zwei.seite, { ...PERSON, vorname: 'Zwei' });
    assert.equal(await weiter(zwei.seite), 200);
    await ausfuellen(eins.seite, { ...PERSON, vorname: 'Eins' });
    assert.equal(await weiter(eins.seite), 409);
    assert.match(await text(eins.seite), /inzwischen anderswo geändert/);
    assert.match(await text(eins.seite), /Vorname Zwei/);
    assert.equal(await wert(eins.seite, 'vorname'), 'Eins', 'was getippt war, bleibt');
    await zwei.seite.goto(person);
    assert.equal(await wert(zwei.seite, 'vorname'), 'Zwei', 'gespeichert ist noch das andere');
    // Having seen it, the person decides.
    assert.equal(await weiter(eins.seite), 200);
    await zwei.seite.reload();
    assert.equal(await wert(zwei.seite, 'vorname'), 'Eins');
  });

  test('F05: was man selbst beim Tippen speichert, gilt nicht als fremd', { timeout: 60_000 }, async () => {
    const { seite } = zwei;
    await seite.goto(`/antrag/${antrag}/seite/person`);
    const tippen = async (name) => {
      await seite.locator('[name="vorname"]').fill(name);
      await seite.waitForResponse((a) => a.request().method() === 'POST' && a.status() === 204);
    };
    await tippen('Ha');
    await tippen('Hanka');
    await seite.locator('[name="vorname"]').fill('Hanka Maria');
    assert.equal(await weiter(seite), 200);
  });

  test('A01: gesendet wird, was auf der Prüfseite stand, oder nichts', { timeout: 90_000 }, async () => {
    const { seite } = eins;
    for (const [id, werte] of Object.entries({ person: PERSON, anschrift: ANSCHRIFT, worte: { ...WORTE, worte_uhr: '9' }, nummern: NUMMERN, gezeichnet: { bau_flaeche: 'Flurstück 12/3, hinter dem Haus', 'bau_name.name': 'Hanka Nowak', 'bau_name.ja': 'ja' } })) {
      await seite.goto(`/antrag/${antrag}/seite/${id}`);
      await ausfuellen(seite, werte);
      assert.equal(await weiter(seite), 200, id);
    }
    await seite.goto(`/antrag/${antrag}/seite/wahl`);
    await ausfuellen(seite, { wahl_ja: 'ja', wahl_radio: 'rot', wahl_select: 'sued', wahl_branche: '07.4', wahl_staat: '000', wahl_angehoerig: '000' });
    await weiter(seite);
    await seite.goto(`/antrag/${antrag}/seite/mehreres`);
    await ausfuellen(seite, { 'tiere.0.tier_name': 'Rex', 'tiere.0.tier_alt': 'nein', 'posten.0.posten_was': 'Zaun', 'posten.0.posten_preis': '100', 'posten.1.posten_was': 'Tor', 'posten.1.posten_preis': '1' });
    await weiter(seite);
    await ausfuellen(seite, { schluss_ja: 'ja' });
    await weiter(seite);
    assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
    await zwei.seite.goto(`/antrag/${antrag}/seite/worte`);
    await ausfuellen(zwei.seite, { worte_zahl: '8' });
    await weiter(zwei.seite);
    assert.equal(await druecken(seite, 'Verbindlich absenden', main(seite)), 409);
    assert.match(await text(seite), /Eine Zahl 8/);
    await druecken(seite, /prüfen/i, main(seite));
    await druecken(seite, 'Verbindlich absenden', main(seite));
    assert.match(await text(seite), /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/);
  });
});

test('S07: der Monat aus einer Datei', { timeout: 60_000 }, async () => {
  const p = await person(chrom, server);
  const { seite } = p;
  try {
    await seite.goto('/anmelden');
    await anmelden(seite, leute.buerger, kennwort);
    await seite.goto(`/antrag/beginnen/gaestetaxe-melden?ort=${BAUTZEN}`);
    await druecken(seite, /^(Weiter|Neuen Antrag beginnen)$/, main(seite));
    await ausfuellen(seite, { monat: 'm02', jahr: '2026', unterkunft: 'Ferienwohnung Spreeblick', gaeste_da: 'ja' });
    await weiter(seite);
    await ausfuellen(seite, { meldeart: 'einzeln' });
    await weiter(seite);
    assert.equal(await ueberschrift(seite), 'Aufenthalte');
    await druecken(seite, /^Aus einer Datei übernehmen/, main(seite));
    assert.equal(await ueberschrift(seite), 'Aus einer Datei übernehmen');
    assert.deepEqual(await axe(seite), []);
    const vorlage = await holen(p, `${new URL(seite.url()).pathname}/vorlage.csv`);
    const kopf = vorlage.bytes.toString('utf8').split('\r\n')[0];
    const senden = async (zeilen) => {
      const buffer = Buffer.from([kopf, ...zeilen].join('\r\n'));
      await seite.locator('input[type="file"]').setInputFiles({ name: 'februar.csv', mimeType: 'text/csv', buffer });
      return druecken(seite, 'Zeilen übernehmen', main(seite));
    };
    assert.equal(await senden(['01.02.2026;31.02.2026;2;Voll;']), 422);
    assert.deepEqual(await fehlerliste(seite), ['Zeile 2, Abreise: 31.02.2026 gibt es nicht. Schreiben Sie einen Tag aus dem Kalender, zum Beispiel 01.02.2026.']);
    assert.deepEqual(await axe(seite), []);
    await senden(['30.01.2026;03.02.2026;2;Voll;', '10.02.2026;13.02.2026;4;Ermäßigt;Schulklasse']);
    assert.match(await text(seite), /2 Zeilen aus Ihrer Datei stehen jetzt im Formular/);
    assert.equal(await wert(seite, 'aufenthalte.1.abreise'), '13.02.2026');
    assert.deepEqual(await axe(seite), []);
    await weiter(seite);
    await ausfuellen(seite, { fuer_unternehmen: 'nein', vorname: 'Anna', nachname: 'Beispiel' });
    await weiter(seite);
    await ausfuellen(seite, ANSCHRIFT);
    await weiter(seite);
    // 2 guests × 2 nights in February × 2 € + 4 guests × 3 nights × 1 €.
    assert.match(await text(seite), /20,00\s€/);
  } finally {
    await p.schliessen();
  }
});

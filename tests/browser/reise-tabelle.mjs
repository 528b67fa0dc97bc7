// A clerk makes the fee of a service a table, tries it, has it reviewed and released; a municipality offers the service and
// the citizen sees the new fee. A process is shared in the register, found, compared and taken over. The table is edited
// with JavaScript and without.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, fehlerliste, person, registrieren, text, ueberschrift, warten } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

const KENNUNG = 'marktstand-aufstellen';
const NAME = 'Marktstand aufstellen';

let server;
let chrom;
const sitzungen = {};
before(async () => {
  server = await starten();
  chrom = await browser();
  const wer = [['autorin', leute.werkstatt('sn')], ['pruefer', leute.werkstatt2('sn')], ['stadt', leute.werkstatt('bautzen')], ['gemeinde', leute.redaktion('bautzen')]];
  for (const [name, email] of wer) {
    const p = await person(chrom, server);
    await anmelden(p.seite, email, { tuer: '/amt/anmelden' });
    sitzungen[name] = await p.kontext.storageState();
    await p.schliessen();
  }
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

async function als(wer, js = true, mehr = {}) {
  const p = await person(chrom, server, { js, ...mehr });
  await p.kontext.addCookies(sitzungen[wer].cookies);
  return p;
}

/** A service with a fee and one question of its own; gives its address. */
async function dienst(seite, name) {
  await seite.goto('/werkstatt/neu');
  await ausfuellen(seite, { name, kurz: 'Sie bauen einen Stand auf dem Markt auf.', verfahren: 'bescheid' });
  await seite.locator('[name=gebuehr]').check({ force: true });
  assert.equal(await druecken(seite, 'Entwurf anlegen'), 200);
  const adresse = new URL(seite.url()).pathname.replace(/\/fragen$/, '');
  await seite.locator('summary', { hasText: 'Frage auf der Seite „Ihr Anliegen“ hinzufügen' }).click();
  const bereich = seite.locator('details', { hasText: 'Frage auf der Seite „Ihr Anliegen“ hinzufügen' });
  await bereich.locator('input[name^="frage-"]').fill('Wie viele Tage?');
  await bereich.locator('select[name^="art-"]').selectOption('zahl');
  assert.equal(await druecken(seite, /^Frage hinzufügen/, { bereich }), 200);
  assert.equal(await druecken(seite, 'Speichern und zur Liste'), 200);
  return adresse;
}

/** The fee becomes a table: up to two days 10 €, more than two 25,50 €. */
async function tabelle(seite, adresse) {
  await seite.goto(adresse);
  await druecken(seite, 'Gebühren und Entscheidungen');
  await druecken(seite, 'Gebuehr');
  assert.equal(await druecken(seite, 'Tabelle daraus machen'), 200);
  await druecken(seite, 'Bedingung hinzufügen');
  assert.equal(await druecken(seite, 'Spalte hinzufügen'), 422);
  assert.match((await fehlerliste(seite))[0], /Wählen Sie, was die Regeln ansehen/);
  await seite.locator('[name=quelle]').selectOption({ label: 'Frage: Wie viele Tage?' });
  assert.equal(await druecken(seite, 'Spalte hinzufügen'), 200);

  await druecken(seite, 'Bearbeiten Regel 1');
  await ausfuellen(seite, { 'r0-e0': 'ein paar', 'r0-a0': '10 €' });
  assert.equal(await druecken(seite, 'Speichern'), 422);
  assert.match((await fehlerliste(seite))[0], /„ein paar“ passt nicht.*„bis 2“/);
  await ausfuellen(seite, { 'r0-e0': 'bis 2' });
  assert.equal(await druecken(seite, 'Speichern'), 200);
  assert.match(await text(seite), /„Wie viele Tage\?“ mehr als 2 gilt keine Regel/);
  // A copy holds for the same days: the check says so, and the row is changed in the table.
  assert.equal(await druecken(seite, 'Kopieren Regel 1'), 200);
  assert.match(await text(seite), /Regel 1 und Regel 2 können zugleich zutreffen/);
  await druecken(seite, 'Alle Zellen bearbeiten');
  await ausfuellen(seite, { 'r1-e0': 'mehr als 2', 'r1-a0': '25,50 €' });
  assert.equal(await druecken(seite, 'Speichern'), 200);
  assert.match(await text(seite), /Die Prüfung findet keinen Mangel/);
  assert.equal(await seite.locator('#regel-2 code').first().innerText(), '> 2');

  await druecken(seite, 'Ausprobieren');
  await ausfuellen(seite, { wie_viele_tage: '3' });
  assert.equal(await druecken(seite, 'Ausprobieren'), 200);
  assert.match(await text(seite), /25,50 € Es trifft zu: Regel 2\./);
}

/** Tab until the focus is on what is looked for. */
async function bis(seite, passt) {
  for (let i = 0; i < 200; i += 1) {
    const da = await seite.evaluate(() => {
      const e = document.activeElement;
      return { name: e?.name, rolle: e?.tagName === 'A' ? 'link' : e?.tagName?.toLowerCase(), text: e?.textContent?.replace(/\s+/g, ' ').trim() };
    });
    if (passt(da)) return;
    await seite.keyboard.press('Tab');
  }
  assert.fail('the focus never came there');
}

async function mit_enter(seite) {
  const seitenaufruf = (a) => a.frame() === seite.mainFrame() && a.request().isNavigationRequest() && a.status() !== 303;
  const [antwort] = await Promise.all([seite.waitForResponse(seitenaufruf), seite.waitForEvent('load'), seite.keyboard.press('Enter')]);
  assert.equal(antwort.status(), 200);
}

async function tippe(seite, rolle, name) {
  await bis(seite, (e) => e.rolle === rolle && e.text === name);
  await mit_enter(seite);
}

/** A picture for those who want to look (BILDER names a folder). */
async function bild(seite, name) {
  if (!process.env.BILDER) return;
  mkdirSync(process.env.BILDER, { recursive: true });
  await seite.screenshot({ path: join(process.env.BILDER, `${name}.png`), fullPage: true });
}

describe('Entscheidungstabelle', { concurrency: 1 }, () => {
  let adresse;

  test('S13: die Gebühr wird eine Tabelle, in Worten geschrieben, geprüft und ausprobiert', { timeout: 120_000 }, async () => {
    const p = await als('autorin');
    adresse = await dienst(p.seite, NAME);
    await tabelle(p.seite, adresse);
    await p.schliessen();
  });

  test('S13: die Tabelle ohne JavaScript, am Telefon', { timeout: 120_000 }, async () => {
    const p = await als('autorin', false, { breite: 360 });
    await tabelle(p.seite, await dienst(p.seite, 'Marktwagen aufstellen'));
    await p.schliessen();
  });

  test('S13: die Tabelle mit der Tastatur allein, ohne JavaScript, am Telefon', { timeout: 120_000 }, async () => {
    const p = await als('autorin', false, { breite: 360 });
    const { seite } = p;
    const hier = `${await dienst(seite, 'Marktkarren aufstellen')}/regeln/e_Gebuehr`;
    await tabelle(seite, hier.replace(/\/regeln.*$/, ''));
    await seite.goto(hier);
    assert.equal(await seite.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true);
    // What changes a rule is on the screen, not at its side.
    for (const name of ['Nach unten Regel 1', 'Kopieren Regel 1', 'Löschen Regel 2']) {
      const kasten = await seite.getByRole('button', { name }).boundingBox();
      assert.ok(kasten.x >= 0 && kasten.x + kasten.width <= 360, `${name}: ${kasten.x} + ${kasten.width}`);
    }
    await bild(seite, 'tabelle-360');
    await tippe(seite, 'link', 'Regel hinzufügen');
    await bis(seite, (e) => e.name === 'r0-e0' || /-e0$/.test(e.name ?? ''));
    await seite.keyboard.type('10');
    await bis(seite, (e) => /-a0$/.test(e.name ?? ''));
    await seite.keyboard.type('99 €');
    await mit_enter(seite);
    assert.match(await text(seite), /99 €/);
    assert.equal(await seite.locator('tbody tr').count(), 3);
    // Moved up, changed, and taken away again, by keys only.
    await tippe(seite, 'button', 'Nach oben Regel 3');
    assert.match(await seite.locator('#regel-2').innerText(), /99 €/);
    await tippe(seite, 'link', 'Bearbeiten Regel 2');
    await bis(seite, (e) => /-a0$/.test(e.name ?? ''));
    await seite.keyboard.press('Control+A');
    await seite.keyboard.type('88 €');
    await mit_enter(seite);
    assert.match(await seite.locator('#regel-2').innerText(), /88 €/);
    await tippe(seite, 'button', 'Löschen Regel 2');
    assert.equal(await seite.locator('tbody tr').count(), 2);
    await seite.goto(`${hier}/zellen`);
    assert.equal(await seite.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true);
    await bild(seite, 'zellen-360');
    await p.schliessen();
  });

  test('S13: zwei ändern dieselbe Regel: nichts wird still überschrieben', { timeout: 60_000 }, async () => {
    const [a, b] = [await als('autorin'), await als('autorin')];
    for (const { seite } of [a, b]) await seite.goto(`${adresse}/regeln/e_Gebuehr/regel/1`);
    await ausfuellen(a.seite, { 'r0-a0': '11 €' });
    assert.equal(await druecken(a.seite, 'Speichern'), 200);
    await ausfuellen(b.seite, { 'r0-a0': '12 €' });
    assert.equal(await druecken(b.seite, 'Speichern'), 409);
    assert.match(await text(b.seite), /Jemand hat diese Stelle geändert/);
    assert.equal(await druecken(b.seite, 'Meine Eingaben speichern'), 200);
    assert.match(await text(b.seite), /12 €/);
    await a.schliessen();
    await b.schliessen();
  });

  test('S13: vorlegen, freigeben, anbieten: die Bürgerin zahlt nach der neuen Tabelle', { timeout: 240_000 }, async () => {
    const p = await als('autorin');
    const { seite } = p;
    await seite.goto(`${adresse}/texte`);
    await ausfuellen(seite, {
      synonyme: 'Markt, Stand',
      'abschnitt-beschreibung': 'Sie wollen auf dem Markt verkaufen. Sagen Sie es uns vorher.',
      'abschnitt-voraussetzungen': 'Der Platz ist frei.',
      'abschnitt-unterlagen': 'Sie brauchen keine Unterlagen.',
      'abschnitt-fristen': 'Melden Sie den Stand drei Tage vorher.',
      'abschnitt-rechtsgrundlage': 'Die Stadt regelt das in ihrer Marktordnung.',
    });
    assert.equal(await druecken(seite, 'Texte speichern'), 200);
    await seite.goto(`${adresse}/angaben`);
    await ausfuellen(seite, { rechtsgrundlagen: '§ 2; SächsKAG; Sächsisches Kommunalabgabengesetz; 14', begruendung: 'Drei Jahre reichen.' });
    assert.equal(await druecken(seite, 'Angaben speichern'), 200);
    await seite.goto(`${adresse}/uebersetzung/en`);
    for (const feld of await seite.locator('input[name^="text-"], textarea[name^="text-"]').all()) {
      if (!(await feld.inputValue())) await feld.fill(`English ${await feld.getAttribute('name')}`);
    }
    assert.equal(await druecken(seite, 'Übersetzungen speichern'), 200);
    await seite.goto(`${adresse}/vorschau`);
    for (let i = 0; i < 8 && !(await seite.locator('[name=name]').count()); i += 1) {
      for (const [name, wert] of Object.entries(ANTWORTEN)) {
        if (await seite.locator(`[name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(seite, { [name]: wert });
      }
      assert.equal(await druecken(seite, 'Weiter'), 200);
    }
    await ausfuellen(seite, { name: 'Drei Tage' });
    assert.equal(await druecken(seite, 'Testfall aufheben'), 200);
    await seite.goto(`${adresse}/freigabe`);
    assert.match(await text(seite), /Gebühren und Entscheidungen: Regeln schließen sich aus/);
    assert.equal(await druecken(seite, 'Zur Prüfung geben'), 200);
    await p.schliessen();

    const q = await als('pruefer');
    await q.seite.goto(`${adresse}/freigabe`);
    await ausfuellen(q.seite, { urteil: 'freigeben' });
    assert.equal(await druecken(q.seite, 'Urteil absenden'), 200);
    assert.match(await text(q.seite), /Der Dienst steht im Katalog/);
    await q.schliessen();
    await anbieten();

    const b = await person(chrom, server);
    await registrieren(b);
    await warten(b.seite, async () => (await b.seite.goto(`/antrag/beginnen/${KENNUNG}?ort=14625020`)).status() === 200, 'der Dienst im Angebot');
    await b.seite.locator('main form button.kern-btn--primary').click();
    await b.seite.waitForLoadState();
    for (let i = 0; i < 8 && !b.seite.url().includes('/pruefen'); i += 1) {
      for (const [name, wert] of Object.entries(ANTWORTEN)) {
        if (await b.seite.locator(`main [name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(b.seite, { [name]: wert });
      }
      await b.seite.locator('main form button.kern-btn--primary').first().click();
      await b.seite.waitForLoadState();
    }
    assert.match(await text(b.seite), /25,50\s*€/);
    await b.schliessen();
  });
});

const ANTWORTEN = {
  wie_viele_tage: '3', vorname: 'Anna', nachname: 'Beispiel', 'geburtsdatum.tag': '1', 'geburtsdatum.monat': '2', 'geburtsdatum.jahr': '1980',
  strasse: 'Hauptmarkt', hausnummer: '1', plz: '02625', ort: 'Bautzen',
};

async function anbieten() {
  const g = await als('gemeinde');
  const { seite } = g;
  await seite.goto(`/redaktion/zustaendigkeiten?traeger=mandant-14625020&leistung=${KENNUNG}`);
  await ausfuellen(seite, { gebiet: 'Bautzen' });
  await seite.locator('select[name=stelle]').selectOption({ index: 1 });
  assert.equal(await druecken(seite, 'Eintrag speichern'), 200);
  const ziel = `/redaktion/aktivierung/14625020/${KENNUNG}`;
  await seite.goto(ziel);
  if (/keine verantwortliche Person/.test(await text(seite))) {
    await seite.goto('/redaktion/verantwortliche/14625020');
    await ausfuellen(seite, { name: 'Rita Text', kontakt: 'rita@example.org' });
    await druecken(seite, 'Benennen');
    await seite.goto(ziel);
  }
  if (/Datenschutz fehlt|Impressum fehlt/.test(await text(seite))) {
    await seite.goto('/redaktion/auftritt/mandant-14625020');
    await ausfuellen(seite, { impressum: 'Stadt Bautzen', datenschutz: 'Wir verarbeiten Ihre Daten nur für Ihren Antrag.' });
    await druecken(seite, 'Auftritt speichern');
    await seite.goto(ziel);
  }
  assert.equal(await druecken(seite, 'Online anbieten'), 200);
  assert.match(await text(seite), /bietet diese Leistung online an/);
  await g.schliessen();
}

describe('Prozessregister', { concurrency: 1 }, () => {
  test('R03: teilen, finden, vergleichen, übernehmen', { timeout: 180_000 }, async () => {
    const s = await als('autorin');
    const adresse = await dienst(s.seite, 'Marktbude aufstellen');
    await s.seite.goto(`${adresse}/ablauf`);
    await druecken(s.seite, 'Mit anderen teilen');
    assert.equal(await druecken(s.seite, 'In das Register stellen'), 422);
    assert.equal((await fehlerliste(s.seite)).length, 2);
    await ausfuellen(s.seite, { name: 'Bude mit Zahlung vorab', beschreibung: 'Erst die Zahlung, dann der Bescheid.', stand: 'gilt', teilen: 'bestimmte', behoerden: 'Stadt Bautzen' });
    // Nobody has released it: it cannot recommend itself.
    assert.equal(await druecken(s.seite, 'In das Register stellen'), 422);
    assert.match((await fehlerliste(s.seite))[0], /„Empfohlen“ geht erst, wenn der Dienst/);
    await ausfuellen(s.seite, { stand: 'entwurf' });
    assert.equal(await druecken(s.seite, 'In das Register stellen'), 200);
    assert.match(await text(s.seite), /Zu sehen für Stadt Bautzen/);
    await s.schliessen();

    const p = await als('stadt');
    const { seite } = p;
    await seite.goto('/werkstatt/neu');
    await ausfuellen(seite, { name: 'Bühne aufstellen', kurz: 'Eine Bühne.', verfahren: 'bescheid' });
    assert.equal(await druecken(seite, 'Entwurf anlegen'), 200);
    await seite.goto('/werkstatt');
    await druecken(seite, 'Prozessregister');
    await ausfuellen(seite, { wort: 'zahlung vorab', baustein: 'zahlung_anfordern' });
    assert.equal(await druecken(seite, 'Suchen'), 200);
    await druecken(seite, 'Bude mit Zahlung vorab');
    await seite.locator('[name=mit]').selectOption({ label: 'Eigener Entwurf: Bühne aufstellen' });
    assert.equal(await druecken(seite, 'Vergleichen'), 200);
    assert.match(await text(seite), /Schritte, die hinzukommen: \d+; die entfallen: [1-9]/);
    assert.equal(await seite.locator('.bw-ablaufbild').count(), 2);
    await seite.goBack();
    await seite.locator('[name=entwurf]').selectOption({ label: 'Bühne aufstellen' });
    assert.equal(await druecken(seite, 'Als eigenen Ablauf übernehmen'), 200);
    assert.match(await ueberschrift(seite), /Bude mit Zahlung vorab \(Bühne aufstellen\)/);
    assert.match(await text(seite), /Übernommen von Bude mit Zahlung vorab/);
    await druecken(seite, 'Zum Entwurf');
    assert.match(await text(seite), /Zahlung/);
    await p.schliessen();
  });
});

// A process is drawn: bpmn-js with our building blocks, saved through the same draft as the list of steps beside it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { ausfuellen, druecken, person, text, warten } from './hilfe.mjs';
import { anmelden, axe, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
let sitzung;
before(async () => {
  server = await starten();
  chrom = await browser();
}, { timeout: 180_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

test('R04: den Ablauf zeichnen: ein Baustein kommt dazwischen, die Liste hat ihn, und die Datei bleibt sonst, wie sie ist', { timeout: 90_000 }, async () => {
  const p = await person(chrom, server);
  const { seite } = p;
  const fehler = [];
  seite.on('pageerror', (f) => fehler.push(f.message));
  seite.on('console', (m) => { if (/Content Security Policy/.test(m.text())) fehler.push(m.text()); });
  await anmelden(seite, leute.werkstatt('sn'), { tuer: '/amt/anmelden' });
  await seite.goto('/werkstatt/neu');
  await ausfuellen(seite, { name: 'Kunst im Park anmelden', kurz: 'Sie stellen Kunst im Park aus.', verfahren: 'bescheid' });
  await druecken(seite, 'Entwurf anlegen');
  const adresse = new URL(seite.url()).pathname.replace(/\/fragen$/, '');
  sitzung = { cookies: (await p.kontext.storageState()).cookies, adresse };
  await seite.goto(`${adresse}/ablauf`);
  await druecken(seite, 'Ablauf zeichnen');
  const bereit = () => seite.locator('[data-bereit]').waitFor();
  await bereit();
  const vorher = await seite.locator('[name=bpmn]').inputValue();
  assert.equal(await seite.locator('.bjs-powered-by').isVisible(), true, 'das Zeichen von bpmn.io ist zu sehen');
  assert.equal(await seite.getByText('Zum Zeichnen braucht Ihr Browser JavaScript').isVisible(), false);
  const blatt = await seite.locator('.djs-container > svg').boundingBox();
  assert.ok(blatt.height > 300, `das Blatt ist ${blatt.height} Pixel hoch`);
  assert.deepEqual(await axe(seite), []);

  // Without a change nothing changes.
  await druecken(seite, 'Zeichnung speichern');
  assert.match(await text(seite), /Ihre Zeichnung sagt dasselbe wie der gespeicherte Ablauf/);
  await bereit();
  assert.equal(await seite.locator('[name=bpmn]').inputValue(), vorher);

  // A step behind „Prüfen“, by the keyboard; its way is drawn with it.
  await seite.locator('[data-element-id="pruefen"] .djs-hit').first().click({ force: true });
  await warten(seite, async () => /Ausgewählt: „Prüfen“/.test(await text(seite)), 'der Schritt ist ausgewählt');
  // What one can change it into is what runs, in German.
  await seite.locator('.djs-context-pad [data-action=replace]').click();
  const angebot = async () => (await seite.locator('.djs-popup').allInnerTexts()).join(' ')
    + (await seite.locator('.djs-popup [title], .djs-context-pad [title]').evaluateAll((e) => e.map((x) => x.title).join(' ')));
  await warten(seite, async () => /Die Plattform arbeitet/.test(await angebot()), 'das Menü ist offen');
  const worte = await angebot();
  assert.match(worte, /Arbeit außerhalb der Plattform/);
  assert.match(worte, /Gemeinsamer Baustein/);
  assert.doesNotMatch(worte, /[Tt]ask|[Ss]cript|[Ll]oop|[Aa]d-hoc|[Pp]rocess\b|[Tt]ransaction|[Ee]vent|Append|[Ii]nstance|Aufgabe ohne Art/);
  await seite.keyboard.press('Escape');
  await seite.locator('[data-element-id="pruefen"] .djs-hit').first().click({ force: true });
  await seite.getByRole('button', { name: 'eine Bestätigung oder Bescheinigung senden' }).focus();
  await seite.keyboard.press('Enter');
  await warten(seite, async () => /Ausgewählt: „eine Bestätigung oder Bescheinigung senden“/.test(await text(seite)), 'der neue Schritt ist ausgewählt');
  await druecken(seite, 'Zeichnung speichern');
  assert.match(await text(seite), /Gespeichert/);
  // The check speaks, and its link leads to the place in the drawing.
  await bereit();
  const nachher = await seite.locator('[name=bpmn]').inputValue();
  const fehlt = vorher.split('\n').filter((z) => !nachher.includes(z));
  assert.ok(fehlt.length <= 3, `geändert sind nur Zeilen von „Prüfen“: ${fehlt}`);
  assert.match(nachher, /basis:aufgabe="bestaetigen"/);
  const fund = seite.locator('[data-zeigen]').first();
  await fund.click();
  await warten(seite, async () => (await seite.locator('.djs-element.selected').count()) > 0, 'der Fund ist im Bild ausgewählt');

  // A shared block and a sub-process, each with what it needs to run.
  await bereit();
  await seite.locator('[data-element-id="pruefen"] .djs-hit').first().click({ force: true });
  await seite.getByRole('button', { name: 'Zahlung vorab', exact: true }).click();
  await warten(seite, async () => /Ausgewählt: „Zahlung vorab“/.test(await text(seite)), 'der Baustein ist da');
  await seite.getByRole('button', { name: 'Unterprozess mit eigenen Schritten' }).click();
  await warten(seite, async () => /Ausgewählt: „Unterprozess/.test(await text(seite)), 'der Unterprozess ist da');
  await druecken(seite, 'Zeichnung speichern');
  await bereit();
  const gespeichert = await seite.locator('[name=bpmn]').inputValue();
  assert.match(gespeichert, /calledElement="baustein_zahlung_vorab"[^>]* basis:betrag="gebuehr"|basis:betrag="gebuehr"[^>]* calledElement="baustein_zahlung_vorab"/);
  assert.match(gespeichert, /<bpmn:subProcess [^>]*>[\s\S]*<bpmn:startEvent[\s\S]*<\/bpmn:subProcess>/);

  await druecken(seite, 'Zur Liste der Schritte');
  assert.match(await text(seite), /eine Bestätigung oder Bescheinigung senden/);
  assert.match(await text(seite), /Zahlung abwarten/);
  assert.deepEqual(fehler, []);
  await p.schliessen();
});

test('R04: ohne JavaScript führt die Seite zur Liste', { timeout: 60_000 }, async () => {
  const p = await person(chrom, server, { js: false });
  const { seite } = p;
  // A one-time code counts once: the same session as before.
  await p.kontext.addCookies(sitzung.cookies);
  await seite.goto(`${sitzung.adresse}/ablauf/zeichnen`);
  assert.match(await text(seite), /Ohne JavaScript geht alles in der Liste/);
  assert.equal(await seite.locator('[data-bw-zeichnen]').isVisible(), false);
  await druecken(seite, 'Zur Liste der Schritte');
  assert.match(await text(seite), /Schritte des Ablaufs/);
  await p.schliessen();
});

// A whole form made with the keyboard alone: from nothing to released by a second person, then changed, compared and taken back.
// Nothing here clicks: every field and button is reached by Tab and worked with keys, as somebody without a mouse does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { person, text, ueberschrift } from './hilfe.mjs';
import { anmelden, browser, leute, server as starten } from './lib.mjs';

let server;
let chrom;
const sitzungen = {};
before(async () => {
  server = await starten();
  chrom = await browser();
  for (const [wer, email] of [['autorin', leute.werkstatt('sn')], ['pruefer', leute.werkstatt2('sn')]]) {
    const p = await person(chrom, server);
    await anmelden(p.seite, email, { tuer: '/amt/anmelden' });
    sitzungen[wer] = await p.kontext.storageState();
    await p.schliessen();
  }
}, { timeout: 300_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

async function als(wer) {
  const p = await person(chrom, server);
  await p.kontext.addCookies(sitzungen[wer].cookies);
  return p;
}

/** Presses Tab until one of these has the focus, and says what shows it. */
async function hin(seite, ziel) {
  for (let n = 0; n < 700; n += 1) {
    const hier = await ziel.evaluateAll((alle) => {
      const e = document.activeElement;
      if (!alle.includes(e)) return null;
      const stil = getComputedStyle(e);
      return { rand: parseFloat(stil.outlineWidth) > 0 && stil.outlineStyle !== 'none', schatten: stil.boxShadow !== 'none', art: `${e.tagName}.${e.type ?? ''}` };
    });
    if (hier) {
      const kasten = ['INPUT.radio', 'INPUT.checkbox'].includes(hier.art);
      assert.ok(kasten || hier.rand || hier.schatten, `${hier.art} zeigt nicht, dass es den Fokus hat`);
      return;
    }
    await seite.keyboard.press('Tab');
  }
  assert.fail(`mit der Tabulatortaste nicht zu erreichen: ${ziel}`);
}

/** Goes to a button or link and presses Enter. */
async function enter(seite, name, bereich = seite) {
  const knopf = bereich.getByRole('button', { name, exact: typeof name === 'string' });
  await hin(seite, (await knopf.count()) > 0 ? knopf : bereich.getByRole('link', { name, exact: typeof name === 'string' }));
  const [antwort] = await Promise.all([
    seite.waitForResponse((a) => a.frame() === seite.mainFrame() && a.request().isNavigationRequest() && ![302, 303].includes(a.status())),
    // A key does not wait for the page that it leads to.
    seite.waitForEvent('load'),
    seite.keyboard.press('Enter'),
  ]);
  return antwort.status();
}

/** Opens the folded part with this summary. */
async function oeffnen(seite, titel) {
  const teil = seite.locator('details', { hasText: titel }).last();
  if (!(await teil.evaluate((d) => d.open))) {
    await hin(seite, teil.locator('summary').first());
    await seite.keyboard.press('Enter');
  }
  return teil;
}

/** Fills fields by their names with keys alone. */
async function tippen(seite, werte, bereich = seite) {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = bereich.locator(`[name="${name}"]:not([type="hidden"])`);
    await hin(seite, feld);
    const art = await seite.evaluate(() => `${document.activeElement.tagName}.${document.activeElement.type}`);
    if (art === 'INPUT.radio') {
      const da = () => seite.evaluate(() => (document.activeElement.checked ? document.activeElement.value : null));
      if ((await da()) === null) await seite.keyboard.press('Space');
      for (let n = 0; n < 20 && (await da()) !== wert; n += 1) await seite.keyboard.press('ArrowDown');
      assert.equal(await da(), wert);
    } else if (art.startsWith('SELECT')) {
      const nr = await feld.evaluate((s, w) => [...s.options].findIndex((o) => o.value === w), wert);
      assert.ok(nr >= 0, `${name}: ${wert}`);
      await seite.keyboard.press('Home');
      for (let n = 0; n < nr; n += 1) await seite.keyboard.press('ArrowDown');
      assert.equal(await feld.inputValue(), wert, name);
    } else if (art === 'INPUT.checkbox') {
      await seite.keyboard.press('Space');
    } else {
      await seite.keyboard.press('Control+A');
      await seite.keyboard.type(wert);
    }
  }
}

async function frage(seite, worte, art) {
  const teil = await oeffnen(seite, 'Frage auf der Seite „Ihr Anliegen“ hinzufügen');
  await tippen(seite, { 'frage-anliegen': worte, 'art-anliegen': art }, teil);
  assert.equal(await enter(seite, /^Frage hinzufügen/, teil), 200);
  assert.ok((await ueberschrift(seite)).startsWith(`Frage „${worte}“`), await ueberschrift(seite));
}

const FRAGEN = [
  ['Was für ein Fest ist es?', 'auswahl'], ['Wann beginnt es?', 'datum'], ['Wann endet es?', 'datum'], ['Um wie viel Uhr?', 'uhrzeit'], ['Wie viele kommen?', 'zahl'],
  ['Was kostet der Eintritt?', 'betrag'], ['Gibt es Musik?', 'ja_nein'], ['Was wird gespielt?', 'langtext'], ['Wie heißt der Verein?', 'text'],
  ['An wen schreiben wir?', 'email'], ['Stände', 'gruppe'],
];
const TEXTE = {
  'abschnitt-beschreibung': 'Sie feiern ein Fest. Sagen Sie es uns vorher.', 'abschnitt-voraussetzungen': 'Das Fest ist für alle offen.',
  'abschnitt-unterlagen': 'Sie brauchen keine Unterlagen.', 'abschnitt-fristen': 'Melden Sie das Fest vorher.', 'abschnitt-rechtsgrundlage': 'Die Gemeinde regelt Feste in ihrer Verordnung.',
};

test('F02 F06 F07 F12: ein ganzes Formular nur mit der Tastatur', { timeout: 900_000 }, async () => {
  const p = await als('autorin');
  const { seite } = p;
  await seite.goto('/werkstatt');
  await enter(seite, 'Neuen Dienst beginnen');
  await tippen(seite, { name: 'Vereinsfest melden', kurz: 'Ihr Verein feiert. Melden Sie das Fest hier.', verfahren: 'anzeige' });
  await hin(seite, seite.locator('[name=bausteine][value=anschrift]'));
  await seite.keyboard.press('Space');
  assert.equal(await enter(seite, 'Entwurf anlegen'), 200);
  const adresse = new URL(seite.url()).pathname.replace(/\/fragen$/, '');

  for (const [worte, art] of FRAGEN) {
    await frage(seite, worte, art);
    if (art === 'auswahl') await tippen(seite, { optionen: 'Straßenfest\nSportfest' });
    // Music decides whether one asks what is played.
    if (art === 'langtext') await tippen(seite, { 'wenn-frage-0': 'gibt_es_musik', 'wenn-antwort-0': 'ja' });
    if (art === 'gruppe') {
      await tippen(seite, { eintrag: 'Stand' });
      assert.equal(await enter(seite, 'Frage speichern'), 200);
      const teil = await oeffnen(seite, 'Frage in der Gruppe hinzufügen');
      await tippen(seite, { 'neue-frage': 'Was gibt es dort?', 'neue-art': 'text' }, teil);
      assert.equal(await enter(seite, 'In der Gruppe hinzufügen', teil), 200);
      assert.equal(await enter(seite, 'Speichern und zur Gruppe'), 200);
      assert.equal(await enter(seite, 'Zurück zu Seiten und Fragen'), 200);
    } else {
      assert.equal(await enter(seite, 'Speichern und zur Liste'), 200);
    }
  }
  assert.match(await text(seite), /Erscheint, wenn „Gibt es Musik\?“ ist „ja“/);
  assert.equal(await enter(seite, 'Nach oben Wie heißt der Verein?'), 200);

  // A rule across two questions.
  assert.equal(await enter(seite, 'Prüfregeln'), 200);
  assert.equal(await enter(seite, 'Regel hinzufügen'), 200);
  await tippen(seite, { satz: 'Das Ende liegt nicht vor dem Beginn.', 'bei-0': 'wann_endet_es', 'was-0': 'wann_endet_es', 'wie-0': 'mindestens', 'womit-0': 'wann_beginnt_es' });
  assert.equal(await enter(seite, 'Regel speichern'), 200);
  assert.match(await text(seite), /Gespeichert/);

  await seite.goto(`${adresse}/texte`);
  await tippen(seite, { synonyme: 'Fest, Feier', ...TEXTE });
  assert.equal(await enter(seite, 'Texte speichern'), 200);
  await seite.goto(`${adresse}/angaben`);
  await tippen(seite, { rechtsgrundlagen: '§ 9 Absatz 1; SächsPBG; Sächsisches Polizeibehördengesetz; 14', begruendung: 'Drei Jahre reichen für Rückfragen.' });
  assert.equal(await enter(seite, 'Angaben speichern'), 200);

  await seite.goto(`${adresse}/vorschau`);
  await tippen(seite, {
    was_fuer_ein_fest_ist_es: 'strassenfest', 'wann_beginnt_es.tag': '3', 'wann_beginnt_es.monat': '5', 'wann_beginnt_es.jahr': '2027',
    'wann_endet_es.tag': '2', 'wann_endet_es.monat': '5', 'wann_endet_es.jahr': '2027', um_wie_viel_uhr: '14:00', wie_viele_kommen: '80', was_kostet_der_eintritt: '3,50',
    gibt_es_musik: 'nein', wie_heisst_der_verein: 'Sportfreunde', an_wen_schreiben_wir: 'verein@beispiel.example', 'staende.0.was_gibt_es_dort': 'Waffeln',
  });
  assert.equal(await enter(seite, 'Weiter'), 422);
  assert.match(await text(seite), /Das Ende liegt nicht vor dem Beginn\./);
  await tippen(seite, { 'wann_endet_es.tag': '4' });
  assert.equal(await enter(seite, 'Weiter'), 200);
  await tippen(seite, { vorname: 'Anna', nachname: 'Beispiel', 'geburtsdatum.tag': '1', 'geburtsdatum.monat': '2', 'geburtsdatum.jahr': '1980' });
  assert.equal(await enter(seite, 'Weiter'), 200);
  await tippen(seite, { name: 'Straßenfest ohne Musik' });
  assert.equal(await enter(seite, 'Testfall aufheben'), 200);
  assert.match(await text(seite), /Straßenfest ohne Musik.*stimmt/);

  await seite.goto(`${adresse}/uebersetzung/en`);
  const leer = await seite.locator('input[name^="text-"], textarea[name^="text-"]').evaluateAll((alle) => alle.filter((f) => !f.value).map((f) => f.name));
  await tippen(seite, Object.fromEntries(leer.map((name) => [name, `English ${name.slice(5)}`])));
  assert.equal(await enter(seite, 'Übersetzungen speichern'), 200);
  assert.match(await text(seite), /Nichts fehlt/);

  await seite.goto(`${adresse}/freigabe`);
  assert.match(await text(seite), /Alles Nötige ist da/);
  assert.equal(await enter(seite, 'Zur Prüfung geben'), 200);
  const z = await als('pruefer');
  await z.seite.goto('/werkstatt');
  assert.equal(await enter(z.seite, 'Vereinsfest melden'), 200);
  assert.equal(await enter(z.seite, 'Prüfen und freigeben'), 200);
  await tippen(z.seite, { urteil: 'freigeben' });
  assert.equal(await enter(z.seite, 'Urteil absenden'), 200);
  assert.match(await text(z.seite), /Der Dienst steht im Katalog/);
  await z.schliessen();

  // Changed after that, compared with what is released, and taken back.
  await seite.goto(`${adresse}/frage/wie_viele_kommen`);
  await tippen(seite, { hinweis: 'Ungefähr genügt.' });
  assert.equal(await enter(seite, 'Frage speichern'), 200);
  await seite.goto(`${adresse}/fassungen`);
  assert.match(await text(seite), /Frage „Wie viele kommen\?“ geändert/);
  await enter(seite, /^Was hat sich geändert\?/);
  assert.match(await text(seite), /Ungefähr genügt\./);
  await seite.goto(`${adresse}/fassungen`);
  assert.equal(await enter(seite, /^Diesen Stand wiederherstellen/), 200);
  assert.match(await text(seite), /Wiederhergestellt/);
  await seite.goto(`${adresse}/frage/wie_viele_kommen`);
  assert.equal(await seite.locator('[name=hinweis]').inputValue(), '');
  await p.schliessen();
});

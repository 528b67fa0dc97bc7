// The whole way of a citizen on a telephone of 360 px: nothing but taps and the keyboard of the screen, from the search to
// the letter. After every step the page must fit, and everything that is tapped must be large enough for a finger.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
  datum, dienstlichAnmelden, druecken, ausfuellen, dateien, holen, istPdf, mailVerweis, person, text, ueberschrift, warten,
} from './hilfe.mjs';
import { browser, leute, server as starten } from './lib.mjs';

const PASSWORT = 'Lampe Wolke Treppe Senf';
const TELEFON = { breite: 360, hasTouch: true, isMobile: true, deviceScaleFactor: 3, viewport: { width: 360, height: 740 } };

let server;
let chrom;
let buerger;
let amt;
const email = `telefon.${Date.now()}@beispiel.example`;
let antrag;

before(async () => {
  server = await starten();
  chrom = await browser();
  buerger = await person(chrom, server, TELEFON);
}, { timeout: 180_000 });
after(async () => {
  await buerger?.schliessen();
  await amt?.schliessen();
  await chrom?.close();
  await server?.ende();
});

/** What a telephone shows badly, as sentences; empty is good. */
const maengel = (seite) => seite.evaluate(() => {
  const faul = [];
  if (document.documentElement.scrollWidth > innerWidth) faul.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const name = (e) => (e.innerText || e.labels?.[0]?.innerText || e.name || e.outerHTML).trim().slice(0, 40);
  // The first button of a form is there for the enter key and is not seen.
  const zeigt = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.matches("[tabindex='-1']");
  for (const e of document.querySelectorAll('main button, main a.kern-btn, main select, main textarea, main input:not([type=hidden])')) {
    if (!zeigt(e)) continue;
    // The label of a box or a radio button belongs to what a finger hits.
    const teile = [e, ...(e.labels ?? [])].map((x) => x.getBoundingClientRect());
    const hoch = Math.max(...teile.map((r) => r.bottom)) - Math.min(...teile.map((r) => r.top));
    const breit = Math.max(...teile.map((r) => r.right)) - Math.min(...teile.map((r) => r.left));
    if (hoch < 24 || breit < 24) faul.push(`„${name(e)}“ is ${Math.round(breit)} x ${Math.round(hoch)} px`);
    const tippt = e.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=file], [type=submit])');
    // Below 16 px telephones zoom into the field and the page no longer fits.
    if (tippt && Number.parseFloat(getComputedStyle(e).fontSize) < 16) faul.push(`„${name(e)}“ is set smaller than 16 px`);
    if (Math.max(...teile.map((r) => r.right)) > innerWidth + 1) faul.push(`„${name(e)}“ sticks out`);
  }
  return faul;
});

/** Taps and looks at the page that comes. */
async function tippen(name, { bereich } = {}) {
  const { seite } = buerger;
  const status = await druecken(seite, name, { bereich: bereich ?? seite.locator('main'), tippen: true });
  assert.deepEqual(await maengel(seite), [], `after „${name}“ at ${seite.url()}`);
  return status;
}

const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);
const vorTagen = (tage) => new Date(Date.now() - tage * 86_400_000).toISOString().slice(0, 10);

schritt('P12: am Telefon suchen, die Leistung finden, beginnen, ein Konto einrichten', async () => {
  const { seite } = buerger;
  await seite.goto('/');
  assert.deepEqual(await maengel(seite), []);
  await seite.locator('[name=was]').tap();
  await seite.keyboard.type('Hund anmelden');
  await seite.locator('[name=ort]').tap();
  await seite.keyboard.type('Bautzen');
  await tippen('Suchen');
  await tippen(/^Hund anmelden/);
  await tippen('Antrag online beginnen');
  await tippen('Konto einrichten');
  await ausfuellen(seite, { name: 'Tele Fon', email, passwort: PASSWORT });
  await tippen('Konto einrichten');
  await seite.goto(await mailVerweis(seite, email, /konto\/bestaetigen/));
  await tippen('E-Mail-Adresse bestätigen');
  await ausfuellen(seite, { email, passwort: PASSWORT });
  await tippen('Anmelden');
  assert.match(await text(seite), /Sie stellen den Antrag für Bautzen/);
});

schritt('P12: alle Seiten des Antrags ausfüllen, mit einem Fehler und einem Foto', async () => {
  const { seite } = buerger;
  await tippen('Weiter');
  antrag = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
  assert.equal(await tippen('Weiter'), 422);
  const fehler = seite.locator('#fehler a').first();
  await fehler.tap();
  assert.ok(await seite.evaluate(() => document.activeElement?.matches('input')), 'the error leads to its field');
  await ausfuellen(seite, { vorname: 'Tele', nachname: 'Fon', ...datum('geburtsdatum', '1985-02-28') });
  assert.equal(await tippen('Weiter'), 200);
  await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen', hunde_bisher: '0' });
  assert.equal(await tippen('Weiter'), 200);
  await ausfuellen(seite, {
    hund_name: 'Luna', hund_rasse: 'Labrador', ...datum('hund_geburt', '2020-05-01'), ...datum('hund_seit', vorTagen(800)),
  });
  for (const feld of ['hund_assistenz', 'hund_gefaehrlich']) {
    const nein = await seite.locator(`[name=${feld}][value=nein]`).getAttribute('id');
    await seite.locator(`label[for="${nein}"]`).tap();
  }
  assert.equal(await tippen('Weiter'), 200);
  assert.equal(await ueberschrift(seite), 'Nachweise');
  await tippen(/Dateien hochladen oder entfernen/);
  // A stored picture may be chosen as well as the camera: the field itself asks for no camera, the button beside it does.
  const feld = seite.locator('input[name="datei"]');
  assert.equal(await feld.getAttribute('capture'), null);
  assert.match(await feld.getAttribute('accept'), /jpg/);
  assert.ok(await seite.getByRole('button', { name: 'Foto aufnehmen' }).isVisible());
  const [kamera] = await Promise.all([seite.waitForEvent('filechooser'), seite.getByRole('button', { name: 'Foto aufnehmen' }).tap()]);
  assert.deepEqual(await kamera.element().evaluate((e) => [e.accept, e.getAttribute('capture')]), ['image/jpeg', 'environment']);
  await kamera.setFiles(dateien.png('aufgenommen.png'));
  assert.match(await text(seite), /aufgenommen\.png/);
  assert.deepEqual(await maengel(seite), []);
  await feld.setInputFiles(dateien.png('foto.png'));
  await tippen('Hochladen');
  await tippen('Fertig, zurück zum Formular');
  assert.equal(await tippen('Weiter'), 200);
  assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
  await tippen('Verbindlich absenden');
  assert.equal(await ueberschrift(seite), 'Ihr Antrag ist eingegangen');
});

schritt('P12: am Telefon bezahlen', async () => {
  const { seite } = buerger;
  await warten(seite, async () => (await seite.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0, 'die Zahlung');
  await tippen('Jetzt bezahlen');
  await tippen('Zum Zahlungsdienst');
  await tippen('Bezahlen');
  assert.match(await text(seite), /Vielen Dank/);
});

schritt('P12: am Telefon eine Rückfrage beantworten und den Bescheid lesen', async () => {
  const { seite } = buerger;
  // The desk does not work on a telephone in this journey.
  amt = await person(chrom, server, {});
  await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
  const form = amt.seite.locator('main');
  await amt.seite.goto(`/amt/vorgang/${antrag}`);
  await druecken(amt.seite, 'Vorgang übernehmen', { bereich: form });
  await druecken(amt.seite, 'Rückfrage stellen', { bereich: form });
  await ausfuellen(amt.seite, { feld: 'hund_chip', frage: 'Bitte nennen Sie die Nummer des Chips.', ...datum('frist', vorTagen(-14)) });
  await druecken(amt.seite, 'Rückfrage senden', { bereich: form });

  await seite.goto('/konto');
  assert.deepEqual(await maengel(seite), []);
  await seite.goto(`/vorgang/${antrag}`);
  await warten(seite, async () => /Nummer des Chips/.test(await text(seite)), 'die Rückfrage');
  assert.deepEqual(await maengel(seite), []);
  await seite.locator('[name=antwort]').tap();
  await seite.keyboard.type('Die Nummer ist 276098106123456.');
  await tippen('Antwort verbindlich senden');
  assert.match(await text(seite), /Ihre Antwort ist gesendet/);

  await amt.seite.goto(`/amt/vorgang/${antrag}`);
  await warten(amt.seite, async () => /276098106123456/.test(await text(amt.seite)), 'die Antwort');
  await druecken(amt.seite, /Bescheid entwerfen/, { bereich: form });
  await ausfuellen(amt.seite, { begruendung: 'Der Nachweis hat vorgelegen.' });
  await druecken(amt.seite, 'Entwurf erstellen und ansehen', { bereich: form });
  await druecken(amt.seite, 'Erste Freigabe erteilen', { bereich: form });
  const leitung = await person(chrom, server, {});
  await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
  await leitung.seite.goto(`/amt/vorgang/${antrag}/freigabe`);
  await druecken(leitung.seite, 'Zweite Freigabe erteilen und Bescheid erlassen', { bereich: leitung.seite.locator('main') });
  await leitung.schliessen();

  await seite.goto(`/vorgang/${antrag}`);
  await warten(seite, async () => (await seite.getByRole('link', { name: 'Bescheid lesen' }).count()) > 0, 'der Bescheid', 30);
  await tippen('Bescheid lesen');
  const pdf = await holen(buerger, await seite.locator('main a[href*="/dokument/"]').first().getAttribute('href'));
  assert.equal(pdf.status, 200);
  istPdf(pdf.bytes);
  await seite.goto('/postfach');
  assert.deepEqual(await maengel(seite), []);
  await seite.goto('/konto');
  await seite.getByRole('button', { name: 'Menü', exact: true }).tap();
  assert.deepEqual(await maengel(seite), []);
  await tippen('Abmelden', { bereich: seite });
}, 180_000);

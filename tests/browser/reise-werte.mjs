// What an authority sets for a service, and keeps secret: the editor removes and sets the access key of the vehicle register and never
// reads it again; the workshop declares values, makes a fee of several steps and a function, and puts a process with its times
// into the register. With and without script.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { aufbauen, ausfuellen, dienstlichAnmelden, druecken, fehlerliste, text, ueberschrift } from './hilfe.mjs';
import { axe } from './lib.mjs';

const WERTE = '/redaktion/werte/14625020/kfz-abmelden';
const SCHLUESSEL = 'Zx9-sehr-geheim-4711';

const buehne = aufbauen();
const main = (seite) => ({ bereich: seite.locator('main') });

/** No violation, no sideways scrolling; a picture for those who want to look (BILDER names a folder). */
async function ansehen(seite, name) {
  assert.deepEqual(await axe(seite), []);
  const zu_breit = () => seite.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  for (const breite of [1280, 360]) {
    await seite.setViewportSize({ width: breite, height: 900 });
    assert.equal(await zu_breit(), false, `${name}: ${breite}`);
    if (process.env.BILDER) {
      mkdirSync(process.env.BILDER, { recursive: true });
      await seite.screenshot({ path: join(process.env.BILDER, `${name}-${breite}.png`), fullPage: true });
    }
  }
  await seite.setViewportSize({ width: 1280, height: 900 });
}

for (const js of [true, false]) {
  test('R06: der Schlüssel einer Leistung wird eingetragen, ersetzt, entfernt und nie wieder gezeigt', async () => {
    const p = await buehne.person({ js });
    const { seite } = p;
    await dienstlichAnmelden(p, 'redaktion.bautzen@demo.example');
    await seite.goto(WERTE);
    assert.match(await text(seite), /Zugangsschlüssel Ihrer Zulassungsbehörde beim Fahrzeugregister/);
    assert.match(await text(seite), /Gesetzt am .* von /);
    assert.match(await text(seite), /Für alle festgelegt.*Reservierung des Kennzeichens/);
    if (js) await ansehen(seite, 'werte');
    assert.equal(await druecken(seite, /Schlüssel entfernen/, main(seite)), 200);
    assert.match(await text(seite), /Noch nicht gesetzt/);
    await seite.goto('/redaktion/aktivierung/14625020/kfz-abmelden');
    assert.match(await text(seite), /Ohne diesen Schlüssel lässt „Fahrzeugregister“ diese Leistung nicht ein/);
    if (js) await ansehen(seite, 'aktivierung');
    await druecken(seite, /Schlüssel eintragen/, main(seite));
    await ausfuellen(seite, { 'geheim-register_zugang': 'mit Leerzeichen' });
    assert.equal(await druecken(seite, /Schlüssel eintragen/, main(seite)), 422);
    assert.equal((await fehlerliste(seite)).length, 1);
    assert.doesNotMatch(await seite.content(), /mit Leerzeichen/);
    if (js) await ansehen(seite, 'werte-fehler');
    await ausfuellen(seite, { 'geheim-register_zugang': SCHLUESSEL });
    assert.equal(await druecken(seite, /Schlüssel eintragen/, main(seite)), 200);
    assert.match(await text(seite), /Eingetragen/);
    assert.doesNotMatch(await seite.content(), new RegExp(SCHLUESSEL));
    await ausfuellen(seite, { 'geheim-register_zugang': 'zulassung-bautzen' });
    assert.equal(await druecken(seite, /Schlüssel ersetzen/, main(seite)), 200);
    assert.match(await text(seite), /ersetzt/);
    await p.schliessen();
  });

  test('R04 R06: Werte, Schritte und Funktionen entstehen in der Werkstatt', async () => {
    const p = await buehne.person({ js });
    const { seite } = p;
    await dienstlichAnmelden(p, 'werkstatt.sn@demo.example');
    await seite.goto('/werkstatt/neu');
    const name = `Stand anmelden ${js ? 'mit' : 'ohne'}`;
    await ausfuellen(seite, { name, kurz: 'Einen Stand anmelden.', verfahren: 'bescheid', gebuehr: 'ja' });
    if ((await seite.locator('[name=traeger]:not([type=hidden])').count()) > 0) await ausfuellen(seite, { traeger: 'land-14' });
    await seite.locator("main form[action='/werkstatt/neu'] button[type=submit]").first().click();
    await seite.waitForLoadState();
    const a = new URL(seite.url()).pathname.replace(/\/fragen$/, '');
    assert.match(a, /^\/werkstatt\/[0-9a-f-]+$/);

    await seite.goto(`${a}/parameter/neu`);
    assert.equal(await druecken(seite, 'Speichern', main(seite)), 422);
    if (js) await ansehen(seite, 'parameter-fehler');
    await ausfuellen(seite, { frage: 'Standgeld je Tag', art: 'betrag', vorgabe: '12,50', 'vorgabe-14': '15,00', fest: '14' });
    assert.equal(await druecken(seite, 'Speichern', main(seite)), 200);
    assert.match(await ueberschrift(seite), /Standgeld je Tag/);
    if (js) await ansehen(seite, 'parameter');
    await seite.goto(`${a}/parameter`);
    assert.match(await text(seite), /fest in: Sachsen/);
    if (js) await ansehen(seite, 'parameter-liste');

    await seite.goto(`${a}/regeln/e_Gebuehr`);
    await druecken(seite, 'Rechnung in Schritten daraus machen', main(seite));
    const neu = seite.locator('summary', { hasText: 'Schritt hinzufügen' });
    await neu.click();
    await ausfuellen(seite, { 'neu-name': 'tage', 'neu-feel': '3' });
    assert.equal(await druecken(seite, 'Schritt hinzufügen', main(seite)), 200);
    await ausfuellen(seite, { 'feel-1': 'tage * (parameter.standgeld_je_tag)' });
    assert.equal(await druecken(seite, 'Alle Schritte speichern', main(seite)), 200);
    assert.match(await text(seite), /„?tage“? mal/);
    if (js) await ansehen(seite, 'schritte');
    await ausfuellen(seite, { 'feel-1': 'tage * gibtesnicht' });
    assert.equal(await druecken(seite, 'Alle Schritte speichern', main(seite)), 422);
    assert.equal(await seite.locator('[name="feel-1"]').inputValue(), 'tage * gibtesnicht');
    if (js) await ansehen(seite, 'schritte-fehler');

    await seite.goto(`${a}/funktion/neu`);
    await ausfuellen(seite, { name: 'Nachlass', angaben: 'betrag: Zahl', formel: 'betrag / 2' });
    assert.equal(await druecken(seite, 'Funktion speichern', main(seite)), 200);
    if (js) await ansehen(seite, 'funktion');
    await seite.goto(`${a}/regeln`);
    assert.match(await text(seite), /Rechnung in 2 Schritten/);
    if (js) await ansehen(seite, 'regeln');

    await seite.goto(`${a}/ablauf/register`);
    await ausfuellen(seite, { name: `Ablauf ${name}`, beschreibung: 'Prüfen, bescheiden, zustellen.', stand: 'entwurf', teilen: 'alle', zeiten: 'ja' });
    assert.equal(await druecken(seite, 'In das Register stellen', main(seite)), 200);
    assert.match(await text(seite), /Gemessene Zeiten geteilt/);
    assert.match(await text(seite), /noch zu wenige Vorgänge/);
    if (js) await ansehen(seite, 'register');
    await p.schliessen();
  });
}

test('R04: die Rechnungen der Hundesteuer stehen in einer Anpassung zum Lesen da', async () => {
  const p = await buehne.person();
  const { seite } = p;
  await dienstlichAnmelden(p, 'werkstatt.bautzen@demo.example');
  await seite.goto('/werkstatt/anpassen');
  await ausfuellen(seite, { leistung: 'hundesteuer-anmelden' });
  await seite.locator("main form[action='/werkstatt/anpassen'] button[type=submit]").first().click();
  await seite.waitForLoadState();
  const a = new URL(seite.url()).pathname.match(/^\/werkstatt\/[0-9a-f-]+/)[0];
  await seite.goto(`${a}/regeln/e_Herleitung`);
  assert.match(await text(seite), /anteil/);
  assert.equal(await seite.locator('main textarea').count(), 0);
  await ansehen(seite, 'herleitung');
  await p.schliessen();
});

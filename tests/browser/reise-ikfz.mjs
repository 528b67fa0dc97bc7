// i-Kfz: a car is deregistered from the search to the letter, with and without script: identity, codes, fee, the register
// agrees, decided without a clerk. One wrong code: a person gets it, with the reason. The register is down: it waits.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, brieftext, datum, dienstlichAnmelden, druecken, postfachBrief, text, ueberschrift, warten,
} from './hilfe.mjs';
import { ausweisen, axe, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));

/** The row of a vehicle in the register of the demonstration, as text. */
async function eintrag(p, kennzeichen) {
  await p.seite.goto('/demo/fahrzeugregister');
  return (await p.seite.locator('main tr').filter({ hasText: kennzeichen }).first().innerText()).replace(/\s+/g, ' ');
}

/** The hidden codes of a vehicle. */
async function codes(p, kennzeichen) {
  const [, code_zb1, code_hinten, code_vorn] = /Teil I: (\S+) .*hinten: (\S+) Plakette vorn: (\S+)/.exec(await eintrag(p, kennzeichen));
  return { code_zb1, code_hinten, code_vorn };
}

/** Switches exactly these faults of the register on. */
async function stoerungen(p, ...welche) {
  const { seite } = p;
  await seite.goto('/demo/fahrzeugregister');
  for (const kasten of await seite.locator('main [name=stoerung]').all()) {
    await kasten.setChecked(welche.includes(await kasten.getAttribute('value')), { force: true });
  }
  await druecken(seite, 'Störungen übernehmen', main(seite));
  assert.match(await text(seite), /Die Störungen sind übernommen/);
}

/** Applies for a vehicle of Anna's, proved by her card, and pays. Gives back id and number of the matter. */
async function abmelden(p, kennzeichen, andere = {}) {
  const { seite } = p;
  const echte = await codes(p, kennzeichen);
  await seite.goto(`/suche?was=${encodeURIComponent('Auto abmelden')}&ort=${BAUTZEN}`);
  await druecken(seite, /Auto abmelden/, main(seite));
  assert.match(await text(seite), /Ein Programm vergleicht Ihre Angaben mit dem Fahrzeugregister/);
  await druecken(seite, 'Antrag online beginnen');
  if (/\/anmelden/.test(seite.url())) await anmelden(seite, leute.buerger);
  if (await ueberschrift(seite) === 'Weisen Sie sich aus') await ausweisen(seite);
  await weiter(seite);
  const vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
  const { code_vorn, ...hinten } = { ...echte, ...andere };
  const schilder = echte.code_vorn === 'kein' ? { schilder: 'eins' } : { schilder: 'zwei', code_vorn };
  for (const werte of [
    { kennzeichen, verwertung: 'nein', reservieren: 'nein' },
    { ...hinten, ...schilder },
    { fuer_unternehmen: 'nein', vorname: 'Anna', nachname: 'Beispiel', ...datum('geburtsdatum', '1985-03-27') },
    { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' },
  ]) {
    // Without script some questions appear only with the answer before them.
    for (const [name, wert] of Object.entries(werte)) {
      if ((await seite.locator(`[name="${name}"]:not([type="hidden"])`).count()) === 0) await weiter(seite);
      await ausfuellen(seite, { [name]: wert });
    }
    assert.equal(await weiter(seite), 200, await ueberschrift(seite));
  }
  assert.match(await text(seite), /Gebühr 2,10 €/);
  await druecken(seite, 'Verbindlich absenden', main(seite));
  const nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
  await warten(seite, async () => (await seite.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0, 'die Zahlung');
  await druecken(seite, 'Jetzt bezahlen');
  await druecken(seite, 'Zum Zahlungsdienst', main(seite));
  await druecken(seite, 'Bezahlen', main(seite));
  await warten(seite, async () => /Vielen Dank/.test(await text(seite)), 'die Zahlung');
  return { vorgang, nummer };
}

async function vonDerSucheBisZumBescheid(js, kennzeichen) {
  const p = await buehne.person({ js });
  const { seite } = p;
  const { vorgang, nummer } = await abmelden(p, kennzeichen);
  await seite.goto(`/vorgang/${vorgang}`);
  await warten(seite, async () => /Automatisch entschieden, das Register ist geändert/.test(await text(seite)), 'die Entscheidung', 30);
  assert.match(await text(seite), /Abgeschlossen/);
  if (js) assert.deepEqual(await axe(seite), []);
  const brief = await brieftext(p, await postfachBrief(p, nummer));
  for (const muss of [
    new RegExp(`Das Fahrzeug mit dem Kennzeichen ${kennzeichen} wird außer Betrieb gesetzt`),
    /ab dem Tag, an dem Sie diesen Bescheid aus Ihrem Postfach abrufen/, /Die Kosten betragen 2,10 €\. Sie haben den Betrag bereits gezahlt/,
    /§ 19 Absatz 1 Satz 2 und § 25 Absatz 1 der Fahr/, /Vorbehalt der Nachprüfung/,
    /hat ein Programm getroffen, kein Mensch \(§ 35a VwVfG\)/, /Rechtsbehelfsbelehrung/, new RegExp(nummer),
  ]) assert.match(brief, muss);
  assert.doesNotMatch(brief, /Im Auftrag|Entwurf|[{}]/, 'nobody has signed it');
  assert.match(await eintrag(p, kennzeichen), /Außer Betrieb seit .* 1$/, 'changed once');
  if (js) assert.deepEqual(await axe(seite), []);
  await p.schliessen();
}

test('S03 C07: ein Auto abmelden, von der Suche bis zum Bescheid', { timeout: 120_000 }, () => vonDerSucheBisZumBescheid(true, 'BZ-AB 123'));

test('S03 C07: dasselbe ohne JavaScript', { timeout: 120_000 }, () => vonDerSucheBisZumBescheid(false, 'BZ-AB 124'));

test('S03: bei einem falschen Code entscheidet ein Mensch und kennt den Grund', { timeout: 120_000 }, async () => {
  const p = await buehne.person();
  const { seite } = p;
  // The register is down when the matter comes: it waits, and nobody has to do anything.
  await stoerungen(p, 'ausfall');
  const { vorgang, nummer } = await abmelden(p, 'BZ-AB 125', { code_hinten: 'xyz' });
  const amt = await buehne.person();
  await dienstlichAnmelden(amt, leute.sachbearbeitung('kreis-bautzen'));
  const amOrt = async (muster, was) => warten(amt.seite, async () => {
    await amt.seite.goto(`/amt/vorgang/${vorgang}`);
    return muster.test(await text(amt.seite));
  }, was, 30);
  await amOrt(/Wartet auf die Antwort .*vergeblich: Das andere System ist nicht erreichbar/, 'das Warten');
  await stoerungen(p);
  await amOrt(/Das Register hat den Antrag nicht ausgeführt Grund: Ein Sicherheitscode stimmt nicht mit dem Register überein/, 'der Grund im Amt');
  assert.deepEqual(await axe(amt.seite), []);
  await druecken(amt.seite, 'Vorgang übernehmen', main(amt.seite));
  assert.match(await text(amt.seite), /Bescheinigung senden|Bescheid entwerfen/);
  await amt.schliessen();
  await seite.goto(`/vorgang/${vorgang}`);
  assert.match(await text(seite), /Ein Sicherheitscode stimmt nicht mit dem Register überein/);
  assert.match(await text(seite), new RegExp(nummer));
  assert.match(await eintrag(p, 'BZ-AB 125'), /Zugelassen Falsche Codes: 1 0$/);
  await druecken(seite, 'Fahrzeuge zurücksetzen', main(seite));
  assert.match(await text(seite), /Alle Fahrzeuge stehen wieder am Anfang/);
  assert.doesNotMatch(await eintrag(p, 'BZ-AB 125'), /Falsche Codes/);
  await p.schliessen();
});

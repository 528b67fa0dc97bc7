// A proved identity (K04): asked for when one begins, offered into the form, asked for again before sending, kept with
// the Antrag; every fault of the identity service; an account that is bound and signs in with it. With and without script.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, dienstlichAnmelden, druecken, fehlerliste, text, ueberschrift, warten, wert,
} from './hilfe.mjs';
import { ausweisen, axe, karten, karteZeigen, leute, zumAusweisdienst } from './lib.mjs';

const BAUTZEN = '14625020';
const DIENST = `/antrag/beginnen/meldebescheinigung-beantragen?ort=${BAUTZEN}`;

const buehne = aufbauen();

const adresse = (seite) => new URL(seite.url()).pathname;
const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));

async function ausweisenUndSenden(js) {
  const buerger = await buehne.person({ js });
  const { seite } = buerger;
  await seite.goto(DIENST);
  // First the account, then the proof.
  assert.equal(adresse(seite), '/anmelden');
  await anmelden(seite, leute.buerger);
  assert.equal(await ueberschrift(seite), 'Weisen Sie sich aus');
  assert.match(await text(seite), /Für diesen Dienst weisen Sie sich mit dem Online-Ausweis aus/);
  if (js) assert.deepEqual(await axe(seite), []);
  await zumAusweisdienst(seite);
  assert.match(await text(seite), /Demonstration – kein echter Ausweis/);
  if (js) assert.deepEqual(await axe(seite), []);
  // A wrong PIN is said at its field.
  await karteZeigen(seite, karten.anna, { pin: '000000' });
  assert.match((await fehlerliste(seite)).join(), /Die PIN ist falsch.*bleiben: 2/);
  await karteZeigen(seite, karten.anna);
  assert.equal(`${adresse(seite)}${new URL(seite.url()).search}`, DIENST);
  assert.equal(await ueberschrift(seite), 'Antrag beginnen');
  await weiter(seite);
  await ausfuellen(seite, { umfang: 'einfach', weg: 'papier' });
  await weiter(seite);
  if (await seite.locator('[name=anzahl]').count()) {
    await ausfuellen(seite, { anzahl: '1' });
    await weiter(seite);
  }
  // The proved data are offered with their source, and taken by one button for all pages.
  assert.match(await text(seite), /Dürfen wir Angaben übernehmen\?.*Aus Ihrem Nachweis \(Online-Ausweis \(Demonstration\)\): Anna Beispiel, 27\. März 1985/);
  assert.equal(await wert(seite, 'vorname'), '');
  await druecken(seite, 'Ja, übernehmen', main(seite));
  assert.deepEqual([await wert(seite, 'vorname'), await wert(seite, 'nachname'), await wert(seite, 'geburtsdatum.jahr')], ['Anna', 'Beispiel', '1985']);
  await weiter(seite);
  assert.deepEqual([await wert(seite, 'strasse'), await wert(seite, 'hausnummer'), await wert(seite, 'plz')], ['Am Markt', '1', '02625']);
  await weiter(seite);
  const pruefseite = adresse(seite);
  assert.match(pruefseite, /\/pruefen$/);

  // A new sign-in without a proof: asked for before sending; the answers are there.
  await druecken(seite, 'Abmelden');
  await seite.goto(pruefseite);
  await anmelden(seite, leute.buerger);
  assert.equal(adresse(seite), pruefseite);
  assert.match(await text(seite), /Bevor Sie absenden, weisen Sie sich/);
  assert.equal(await seite.getByRole('button', { name: 'Verbindlich absenden' }).count(), 0);
  await ausweisen(seite);
  assert.equal(adresse(seite), pruefseite);
  await druecken(seite, 'Verbindlich absenden', main(seite));
  const eingang = await text(seite);
  assert.match(eingang, /Ausgewiesen Anna Beispiel, geboren am 27\. März 1985, nachgewiesen mit: Online-Ausweis \(Demonstration\), Vertrauensniveau hoch/);
  const nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(eingang)[0];

  if (js) {
    const amt = await buehne.person();
    await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
    await amt.seite.goto('/amt');
    await warten(amt.seite, async () => (await text(amt.seite)).includes(nummer), 'der Vorgang im Korb');
    await druecken(amt.seite, new RegExp(nummer), main(amt.seite));
    assert.match(await text(amt.seite), /Identität Anna Beispiel, geboren am 27\. März 1985/);
    await amt.schliessen();
  }
  await buerger.schliessen();
}

test('K04: one proves oneself, and nothing typed is lost', { timeout: 120_000 }, () => ausweisenUndSenden(true));

test('K04: the same without script', { timeout: 120_000 }, () => ausweisenUndSenden(false));

test('K04: each fault of the identity service says what to do', { timeout: 120_000 }, async () => {
  const buerger = await buehne.person();
  const { seite } = buerger;
  await seite.goto('/anmelden');
  await anmelden(seite, leute.nachbar);
  await seite.goto(DIENST);
  await zumAusweisdienst(seite);
  await druecken(seite, 'Abbrechen', main(seite));
  assert.equal(await ueberschrift(seite), 'Sie haben abgebrochen');
  assert.deepEqual(await axe(seite), []);
  for (const [stoerung, titel] of [
    ['code_verfallen', 'Der Nachweis gilt nicht'],
    ['fremde_nonce', 'Der Nachweis gilt nicht'],
    ['fremder_state', 'Diese Anmeldung gilt hier nicht'],
  ]) {
    await seite.goto(DIENST);
    await zumAusweisdienst(seite);
    await karteZeigen(seite, karten.jan, { stoerung });
    assert.equal(await ueberschrift(seite), titel, stoerung);
  }
  // Three wrong PINs block a card, in its holder's hands as in anybody's; the list of cards unblocks it.
  await seite.goto(DIENST);
  await zumAusweisdienst(seite);
  for (const pin of ['000000', '000001', '000002', karten.mina.pin]) await karteZeigen(seite, karten.mina, { pin });
  assert.match((await fehlerliste(seite)).join(), /gesperrt/);
  await seite.goto('/demo/ausweis');
  assert.deepEqual(await axe(seite), []);
  await druecken(seite, 'Karte von Mina entsperren', main(seite));
  assert.match(await text(seite), /Die Karte ist entsperrt/);
  // A proof that is substantial is enough for a service that asks for that much.
  await seite.goto(DIENST);
  await ausweisen(seite, karten.mina);
  assert.equal(await ueberschrift(seite), 'Antrag beginnen');
  await buerger.schliessen();
});

test('K04: an account is bound to an identity, signs in with it, and is unbound', { timeout: 120_000 }, async () => {
  const buerger = await buehne.person({ js: false });
  const { seite } = buerger;
  await seite.goto('/anmelden');
  await anmelden(seite, leute.nachbar);
  await seite.goto('/konto/einstellungen');
  await druecken(seite, 'Online-Ausweis verbinden', main(seite));
  await karteZeigen(seite, karten.jan);
  assert.match(await text(seite), /Ihr Konto ist mit dem Online-Ausweis verbunden/);
  await druecken(seite, 'Abmelden');
  await seite.goto('/anmelden');
  await druecken(seite, 'Mit dem Online-Ausweis anmelden', main(seite));
  await karteZeigen(seite, karten.jan);
  assert.equal(adresse(seite), '/konto');
  await seite.goto('/konto/einstellungen');
  assert.match(await text(seite), /Jan Muster.*Ihr Konto ist verbunden mit: Online-Ausweis \(Demonstration\)/);
  await druecken(seite, 'Verbindung lösen', main(seite));
  assert.match(await text(seite), /Die Verbindung ist gelöst/);
  await druecken(seite, 'Abmelden');
  await seite.goto('/anmelden');
  await druecken(seite, 'Mit dem Online-Ausweis anmelden', main(seite));
  await karteZeigen(seite, karten.jan);
  assert.equal(await ueberschrift(seite), 'Mit diesem Ausweis ist kein Konto verbunden');
  await buerger.schliessen();
});

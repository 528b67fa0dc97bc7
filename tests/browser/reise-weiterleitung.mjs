// A trade is closed down: after the confirmation nine bodies get their part, each only its own. The other side refuses,
// is down, and answers late; the desk sees it and has it tried again. A matter goes to another unit. Once with
// JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, datum, dienstlichAnmelden, druecken, text, ueberschrift, warten,
} from './hilfe.mjs';
import { axe, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));

/** Switches exactly these faults of the demonstration's back-end system on. */
async function stoerungen(p, ...welche) {
  const { seite } = p;
  await seite.goto('/demo/fachverfahren');
  for (const kasten of await seite.locator('main [name=stoerung]').all()) {
    await kasten.setChecked(welche.includes(await kasten.getAttribute('value')), { force: true });
  }
  assert.equal(await druecken(seite, 'Störungen übernehmen', main(seite)), 200);
  assert.match(await text(seite), /Die Störungen sind übernommen/);
}

/** The row of the table of deliveries that names a body. */
const zeile = (seite, name) => seite.locator('main tr').filter({ hasText: name }).first();

/** Closes a trade down as a single person. Gives back id and number of the matter. */
async function abmelden(seite) {
  await seite.goto(`/leistung/gewerbe-abmelden?ort=${BAUTZEN}`);
  await druecken(seite, 'Antrag online beginnen');
  await weiter(seite);
  const vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
  for (const werte of [
    { grund: 'aufgabe', ursache: 'persoenlich', ...datum('ende', '2026-12-31') },
    { firma: 'Radwerk Beispiel', rechtsform: 'einzel', registereintrag: 'nein' },
    { vorname: 'Anna', nachname: 'Beispiel', ...datum('geburtsdatum', '1985-03-27'), geburtsort: 'Bautzen', staatsangehoerigkeit: 'deutsch', geburtsland: 'Deutschland', geschlecht: 'weiblich' },
    { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen' },
    { betrieb_strasse: 'Werkstraße', betrieb_hausnummer: '5', betrieb_plz: '02625', betrieb_ort: 'Bautzen', niederlassung: 'haupt' },
    { taetigkeit: 'Handel mit gebrauchten Fahrrädern', betriebsart: 'handel', nebenerwerb: 'neben', vollzeit: '0', teilzeit: '0' },
    { erklaerung: 'ja' },
  ]) {
    // Some questions appear only with the answer before them.
    for (const [name, wert] of Object.entries(werte)) {
      if ((await seite.locator(`[name="${name}"]:not([type="hidden"])`).count()) === 0) await weiter(seite);
      await ausfuellen(seite, { [name]: wert });
    }
    assert.equal(await weiter(seite), 200, await ueberschrift(seite));
  }
  await druecken(seite, 'Verbindlich absenden', main(seite));
  return [vorgang, /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0]];
}

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let buerger;
    let amt;
    let fach;
    let vorgang;
    let nummer;
    // axe itself is a script.
    const barrierefrei = async (seite) => js && assert.deepEqual(await axe(seite), []);
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      buerger = await buehne.person({ js });
      amt = await buehne.person({ js });
      fach = await buehne.person({ js });
    });
    after(async () => {
      await Promise.all([buerger, amt, fach].map((p) => p?.schliessen()));
    });

    schritt('F10 S01: nach der Bestätigung stehen zehn Empfänger beim Vorgang, und das Fachverfahren weist ab', async () => {
      await stoerungen(fach, 'abweisen');
      await buerger.seite.goto('/anmelden');
      await anmelden(buerger.seite, leute.buerger, kennwort);
      [vorgang, nummer] = await abmelden(buerger.seite);
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes(nummer), 'der Vorgang im Korb');
      await seite.goto(`/amt/vorgang/${vorgang}`);
      assert.equal(await seite.getByRole('heading', { name: 'Weiterleitungen' }).count(), 0, 'nothing goes out before the confirmation');
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await druecken(seite, 'Bestätigung oder Bescheinigung senden', main(seite));
      await druecken(seite, 'Schreiben senden', main(seite));
      await warten(seite, async () => (await seite.getByText('Abgewiesen', { exact: true }).count()) === 10, 'die Abweisungen');
      assert.match(await text(seite), /schon einen offenen Fall/);
      assert.doesNotMatch(await text(seite), /Registergericht/, 'not registered: the court gets nothing');
      await barrierefrei(seite);
    }, 150_000);

    schritt('F10: die Übersicht zeigt, was hängt; noch einmal versuchen hilft, wenn die andere Seite wieder annimmt', async () => {
      await stoerungen(fach);
      const { seite } = amt;
      await seite.goto('/amt/weiterleitungen');
      await barrierefrei(seite);
      const reihe = seite.locator('main tr').filter({ hasText: nummer }).filter({ hasText: 'Eichbehörde' });
      await druecken(seite, /Noch einmal versuchen/, { bereich: reihe });
      assert.equal(await ueberschrift(seite), 'Weiterleitungen');
      await seite.goto(`/amt/vorgang/${vorgang}`);
      const eich = () => zeile(seite, 'Eichbehörde').innerText();
      await warten(seite, async () => /Übergeben/.test(await eich()), 'die Empfangsbestätigung');
      assert.match(await eich(), /Empfangsbestätigung FV-/);
      assert.match(await text(seite), /Weiterleitung noch einmal angestoßen/);
      assert.equal(await druecken(seite, /Auf anderem Weg erledigt/, { bereich: zeile(seite, 'Handwerkskammer') }), 200, await text(seite));
      assert.match(await zeile(seite, 'Handwerkskammer').innerText(), /Auf anderem Weg erledigt/);
      await buerger.seite.goto(`/vorgang/${vorgang}`);
      assert.match(await text(buerger.seite), /Angaben an eine andere Stelle weitergeleitet/);
    });

    schritt('C11: das Fachverfahren sieht nur, was die Verordnung nennt, und seine Antwort kommt zurück', async () => {
      const { seite } = fach;
      await seite.goto('/demo/fachverfahren');
      await barrierefrei(seite);
      await druecken(seite, /FV-/, { bereich: seite.locator('main tr').filter({ hasText: nummer }).filter({ hasText: 'Eichbehörde' }) });
      const fall = await text(seite);
      for (const muss of [/Radwerk Beispiel/, /Handel mit gebrauchten Fahrrädern/, /Werkstraße/, /§ 14 Absatz 8 Satz 1 Nummer 4 GewO/]) assert.match(fall, muss);
      assert.doesNotMatch(fall, /1985|deutsch|weiblich|Persönliche Gründe/, 'the Eichbehörde gets no birthday and no nationality');
      await barrierefrei(seite);
      await ausfuellen(seite, { stand: 'erledigt', text: 'Im Verzeichnis gelöscht' });
      await druecken(seite, 'Stand setzen', main(seite));
      await amt.seite.goto(`/amt/vorgang/${vorgang}`);
      await warten(amt.seite, async () => /Rückmeldung: erledigt/.test(await zeile(amt.seite, 'Eichbehörde').innerText()), 'die Rückmeldung', 60);
      assert.match(await text(amt.seite), /Im Verzeichnis gelöscht/);
    }, 120_000);

    schritt('C11: ist das Fachverfahren aus, wartet nur, was dorthin soll', async () => {
      await stoerungen(fach, 'ausfall');
      const { seite } = amt;
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, /Noch einmal versuchen/, { bereich: zeile(seite, 'Statistisches Landesamt') });
      const statistik = () => zeile(seite, 'Statistisches Landesamt').innerText();
      await warten(seite, async () => /Wartet nach 1 Versuch/.test(await statistik()), 'der vergebliche Versuch');
      assert.match(await statistik(), /nicht erreichbar/);
      await stoerungen(fach);
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, /Noch einmal versuchen/, { bereich: zeile(seite, 'Statistisches Landesamt') });
      await warten(seite, async () => /Übergeben/.test(await statistik()), 'die Übergabe');
    });

    schritt('C12: ein falsch gerichteter Vorgang geht an eine andere Stelle, und die Bürgerin erfährt es', async () => {
      const [id, zahl] = await abmelden(buerger.seite);
      const { seite } = amt;
      await seite.goto(`/amt/vorgang/${id}`);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await druecken(seite, 'An andere Stelle abgeben', main(seite));
      assert.equal(await druecken(seite, 'Vorgang abgeben', main(seite)), 422, 'whom and why are asked for');
      await barrierefrei(seite);
      await seite.getByLabel(/Ordnungsamt/).check({ force: true });
      await ausfuellen(seite, { grund: 'falsch_adressiert' });
      assert.equal(await druecken(seite, 'Vorgang abgeben', main(seite)), 200);
      assert.match(await text(seite), /Vorgang an eine andere Stelle abgegeben/);
      assert.match(await text(seite), new RegExp(zahl));
      await buerger.seite.goto('/postfach');
      const brief = () => buerger.seite.locator('main tr, main li').filter({ hasText: zahl }).filter({ hasText: 'Mitteilung' });
      await warten(buerger.seite, async () => (await brief().count()) > 0, 'die Nachricht');
      await brief().first().getByRole('link').first().click();
      await buerger.seite.waitForLoadState();
      assert.match(await text(buerger.seite), /Eine andere Stelle bearbeitet Ihren Antrag.*Ordnungsamt/);
      await buerger.seite.goto(`/vorgang/${id}`);
      assert.match(await text(buerger.seite), /Ordnungsamt/);
    });
  });
}

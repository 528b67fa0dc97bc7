// A trade is closed down: after the confirmation nine bodies get their part, each only its own. The other side refuses,
// is down, and answers late; the desk sees it and has it tried again. A matter goes to another unit. Once with
// JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, antworten, aufbauen, ausfuellen, datum, dienstlichAnmelden, druecken, fehlerliste, text, ueberschrift, warten, wert,
} from './hilfe.mjs';
import { axe, kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const bild = async (seite, name) => {
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/${name}.png`, fullPage: true });
};
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

/** Reports waste of one kind. Gives back id and number of the matter. */
async function melden(seite, abfall) {
  await seite.goto(`/antrag/beginnen/abfall-melden?ort=${BAUTZEN}`);
  await druecken(seite, /^(Weiter|Neuen Antrag beginnen)$/, main(seite));
  if (/uebernahme/.test(seite.url())) await druecken(seite, /^Nein/, main(seite));
  const id = /\/antrag\/([0-9a-f-]+)/.exec(seite.url())[1];
  await antworten(seite, { abfall, menge: 'mittel', stelle_strasse: 'Am Markt', stelle_ort: 'Bautzen', vorname: 'Anna', nachname: 'Beispiel' });
  await druecken(seite, /Verbindlich absenden/, main(seite));
  return { id, nummer: /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0] };
}

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let buerger;
    let amt;
    let fach;
    let redaktion;
    let vorgang;
    let nummer;
    // axe itself is a script.
    const barrierefrei = async (seite) => js && assert.deepEqual(await axe(seite), []);
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      buerger = await buehne.person({ js });
      amt = await buehne.person({ js });
      fach = await buehne.person({ js });
      redaktion = await buehne.person({ js, viewport: { width: js ? 1280 : 360, height: 900 } });
    });
    after(async () => {
      await Promise.all([buerger, amt, fach, redaktion].map((p) => p?.schliessen()));
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

    schritt('F10: zwei Antworten, zwei Eingangskörbe; ohne gewählte Stelle liegt die Meldung bei der zuständigen, und nichts geht verloren', async () => {
      const ORDNUNGSAMT = '146250205';
      const BAUAMT = '146250206';
      const korb = async (einheit) => {
        await amt.seite.goto(`/amt?einheit=${BAUTZEN}-${einheit}`);
        return text(amt.seite);
      };
      const moebel = await melden(buerger.seite, 'moebel');
      const auto = await melden(buerger.seite, 'auto');
      const beim = { bauamt: await korb(BAUAMT), ordnungsamt: await korb(ORDNUNGSAMT) };
      assert.ok(beim.bauamt.includes(moebel.nummer) && !beim.bauamt.includes(auto.nummer), beim.bauamt);
      assert.ok(beim.ordnungsamt.includes(auto.nummer) && !beim.ordnungsamt.includes(moebel.nummer), beim.ordnungsamt);
      await amt.seite.goto(`/amt/vorgang/${moebel.id}`);
      assert.match(await text(amt.seite), /Eingangskorb Bauhof oder Stadtreinigung \(nach den Angaben im Antrag\)/);
      await barrierefrei(amt.seite);
      await bild(amt.seite, `korb-vorgang-${js}`);
      // The citizen reads who has it.
      await buerger.seite.goto(`/vorgang/${moebel.id}`);
      assert.match(await text(buerger.seite), /Bauamt/);

      // The authority has chosen no unit any more: it says so before it offers the service, and nothing stops.
      const { seite } = redaktion;
      await dienstlichAnmelden(redaktion, leute.redaktion('bautzen'));
      await seite.goto(`/redaktion/ziele/${BAUTZEN}`);
      await druecken(seite, 'Bauhof oder Stadtreinigung', main(seite));
      await bild(seite, `korb-wahl-${js}`);
      await druecken(seite, 'Wahl zurücknehmen', main(seite));
      await bild(seite, `korb-ziele-${js}`);
      await seite.goto(`/redaktion/aktivierung/${BAUTZEN}/abfall-melden`);
      assert.match(await text(seite), /„Bauhof oder Stadtreinigung“\. Wählen Sie, welche Ihrer Stellen das ist/);
      await barrierefrei(seite);
      await bild(seite, `korb-aktivierung-${js}`);
      const ohne = await melden(buerger.seite, 'moebel');
      assert.ok((await korb(ORDNUNGSAMT)).includes(ohne.nummer));
      await amt.seite.goto(`/amt/vorgang/${ohne.id}`);
      assert.match(await text(amt.seite), /Ihre Behörde hat dafür keine Stelle gewählt, deshalb liegt er hier/);
      await bild(amt.seite, `korb-ohne-${js}`);

      // Chosen again, the matter is passed on by its rules, and the next one arrives there.
      await druecken(seite, 'Stelle wählen', main(seite));
      await druecken(seite, 'Stelle speichern', main(seite));
      assert.match((await fehlerliste(seite)).join(), /Wählen Sie die Stelle, deren Eingangskorb gemeint ist/);
      await bild(seite, `korb-wahl-fehler-${js}`);
      await ausfuellen(seite, { stelle: BAUAMT });
      await druecken(seite, 'Stelle speichern', main(seite));
      assert.match(await text(seite), /Neue Anträge kommen in den Eingangskorb dieser Stelle/);
      await druecken(amt.seite, 'Vorgang übernehmen', main(amt.seite));
      await druecken(amt.seite, 'An andere Stelle abgeben', main(amt.seite));
      assert.match(await text(amt.seite), /Nach den Angaben im Antrag gehört er in den Eingangskorb von .*Bauamt/);
      assert.equal(await wert(amt.seite, 'stelle'), BAUAMT, 'the rules suggest the unit');
      await bild(amt.seite, `korb-abgeben-${js}`);
      await ausfuellen(amt.seite, { grund: 'sache' });
      await druecken(amt.seite, 'Vorgang abgeben', main(amt.seite));
      assert.ok((await korb(BAUAMT)).includes(ohne.nummer));
      const wieder = await melden(buerger.seite, 'moebel');
      assert.ok((await korb(BAUAMT)).includes(wieder.nummer));
    }, 150_000);
  });
}

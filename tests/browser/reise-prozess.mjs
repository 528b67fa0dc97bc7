// Processes of running matters: where one stands and why, repair by the head of the unit with a preview, the operator's
// look without content, and matters that move to a newer version on purpose. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { HUND, anmelden, antworten, ausfuellen, dienstlichAnmelden, druecken, fehlerliste, person, text, ueberschrift } from './hilfe.mjs';
import { browser, kennwort, leute, server as starten, wurzel } from './lib.mjs';

const BAUTZEN = '14625020';
const ordner = mkdtempSync(join(tmpdir(), 'bw-prozess-'));
const leistungen = join(ordner, 'leistungen');
const daten = join(ordner, 'daten');

let server;
let chrom;
before(async () => {
  chmodSync(ordner, 0o755);
  mkdirSync(daten);
  cpSync(join(wurzel, 'leistungen'), leistungen, { recursive: true });
  server = await starten({ leistungen, daten });
  chrom = await browser();
}, { timeout: 240_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
  rmSync(ordner, { recursive: true, force: true });
});

const main = (seite) => ({ bereich: seite.locator('main') });

/** Anna registers a dog in Bautzen, which asks for the money at once. Gives the id of the matter. */
async function hundAnmelden(js) {
  const p = await person(chrom, server, { js });
  const { seite } = p;
  await seite.goto('/anmelden');
  await anmelden(seite, leute.buerger, kennwort);
  await seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
  await seite.locator("main form[action^='/antrag/beginnen/'] button").click();
  await seite.waitForLoadState();
  const id = await antworten(seite, HUND);
  await seite.locator("main form[action$='/absenden'] button").last().click();
  await seite.waitForLoadState();
  await p.schliessen();
  return id;
}

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let vorgang;
    let leitung;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      vorgang = await hundAnmelden(js);
      leitung = await person(chrom, server, { js });
      await leitung.seite.goto('/amt');
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
    }, { timeout: 120_000 });
    after(async () => {
      await leitung?.schliessen();
    });

    schritt('R08: der Ablauf zeigt, wo der Vorgang steht, seit wann und warum; das Bild und die Liste sagen dasselbe', async () => {
      const { seite } = leitung;
      await seite.goto(`/amt/vorgang/${vorgang}`);
      await druecken(seite, /Ablauf ansehen/, main(seite));
      assert.equal(await ueberschrift(seite), 'Ablauf des Vorgangs');
      const inhalt = await text(seite);
      assert.match(inhalt, /Steht hier seit/);
      assert.match(inhalt, /Wartet auf die Zahlung\. Angefordert sind/);
      assert.match(inhalt, /geht es von selbst weiter mit „Zahlungsfrist vorbei“/);
      // The picture draws a building block closed, the list also says what is within it.
      const liste = seite.locator('.bw-ablaufschritte > li:not(.bw-ablaufschritte--innen)');
      assert.equal(await seite.locator('.bw-ablaufbild .bw-ab').count(), await liste.count());
      assert.match(await seite.locator('.bw-ablaufschritte > [aria-current=step]').last().innerText(), /Zahlung abwarten/);
      assert.match(await seite.locator('.bw-ablaufbild desc').textContent(), /Der Vorgang steht bei: Zahlung vorab, Zahlung abwarten/);
    });

    schritt('R08: eingreifen: ohne Wahl und Grund nichts, gegen das Recht nichts, mit Vorschau und Grund ja', async () => {
      const { seite } = leitung;
      await seite.getByRole('link', { name: /Eingreifen/ }).last().click();
      await seite.waitForLoadState();
      assert.equal(await ueberschrift(seite), 'In den Ablauf eingreifen');
      assert.equal(await druecken(seite, 'Vorschau zeigen'), 422);
      assert.equal((await fehlerliste(seite)).length, 2);
      await ausfuellen(seite, { was: 'versetzen', nach: 'zahlung/weiter', grund: 'Quittung 17: bar bezahlt' });
      assert.equal(await druecken(seite, 'Vorschau zeigen'), 200);
      const vorschau = await text(seite);
      assert.match(vorschau, /Noch ist nichts geschehen/);
      assert.match(vorschau, /Danach steht er bei „Prüfen“/);
      await druecken(seite, 'So ausführen');
      const danach = await text(seite);
      assert.match(danach, /Ihr Eingriff ist ausgeführt/);
      assert.match(danach, /Quittung 17: bar bezahlt/);
      assert.match(await seite.locator('.bw-ablaufschritte > [aria-current=step]').last().innerText(), /Prüfen/);
      await seite.getByRole('link', { name: /Eingreifen/ }).last().click();
      await seite.waitForLoadState();
      await ausfuellen(seite, { was: 'versetzen', nach: 'bearbeiten/freigabe', grund: 'Eilt' });
      assert.equal(await druecken(seite, 'Vorschau zeigen'), 422);
      assert.match((await fehlerliste(seite)).join(), /Ohne Entwurf des Bescheids gibt es nichts freizugeben/);
    });

    schritt('R08: einen Wert berichtigen, mit dem der Ablauf rechnet', async () => {
      const { seite } = leitung;
      await seite.goto(`/amt/vorgang/${vorgang}/ablauf/wert?name=steuer`);
      await ausfuellen(seite, { neu: 'viel', grund: 'Satz falsch übernommen' });
      assert.equal(await druecken(seite, 'Vorschau zeigen'), 422);
      await ausfuellen(seite, { neu: '72,5' });
      assert.equal(await druecken(seite, 'Vorschau zeigen'), 200);
      await druecken(seite, 'So ausführen');
      assert.match(await text(seite), /steuer: 72,5 statt .*Grund: Satz falsch übernommen/);
    });

    schritt('R08: der Betrieb sieht, wo der Vorgang steht, und nichts davon, worum es geht', async () => {
      const betrieb = await person(chrom, server, { js });
      await betrieb.seite.goto('/leitstand');
      await dienstlichAnmelden(betrieb, leute.betrieb);
      // An order of a matter in which somebody intervened: the alarm that it waits for.
      let inhalt = '';
      for (let id = 1; id < 400 && !/Schritt versetzt/.test(inhalt); id += 1) {
        const antwort = await betrieb.seite.goto(`/leitstand/auftrag/${id}`);
        inhalt = antwort.ok() ? await text(betrieb.seite) : '';
      }
      assert.match(inhalt, /Steht hier seit/);
      assert.match(inhalt, /Schritt versetzt/);
      assert.doesNotMatch(inhalt, /Wotan|Beispiel|Quittung|72,5|BW-/);
      await betrieb.schliessen();
    });
  });
}

for (const js of [true, false]) {
  describe(js ? 'Werkstatt mit JavaScript' : 'Werkstatt ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    let dienst;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);
    const hinter = (seite, titel) => seite.locator('.bw-ablaufschritte > li', { has: seite.locator('.bw-ablaufschritte__titel', { hasText: titel }) });

    before(async () => {
      p = await person(chrom, server, { js });
      await p.seite.goto('/werkstatt');
      await dienstlichAnmelden(p, leute.werkstatt('sn'));
      await p.seite.goto('/werkstatt/neu');
      await ausfuellen(p.seite, { name: js ? 'Bank anmelden' : 'Stuhl anmelden', kurz: 'Sie stellen etwas vor das Haus.', verfahren: 'bescheid' });
      await druecken(p.seite, 'Entwurf anlegen');
      dienst = new URL(p.seite.url()).pathname.replace(/\/fragen$/, '');
    }, { timeout: 120_000 });
    after(async () => {
      await p?.schliessen();
    });

    schritt('R04: der Ablauf als Liste: einen Schritt einfügen, ändern, verschieben, entfernen; das Bild folgt', async () => {
      const { seite } = p;
      await seite.goto(`${dienst}/ablauf`);
      assert.match(await text(seite), /gemeinsamen Baustein/);
      assert.match(await text(seite), /Die Prüfung findet keinen Mangel/);
      await hinter(seite, 'Prüfen').first().getByRole('link', { name: /Schritt einfügen vor/ }).first().click();
      await seite.waitForLoadState();
      assert.equal(await druecken(seite, 'Schritt einfügen', main(seite)), 422);
      assert.equal((await fehlerliste(seite)).length, 2);
      await ausfuellen(seite, { name: 'Andere fragen', was: 'beteiligen' });
      assert.equal(await druecken(seite, 'Schritt einfügen', main(seite)), 200);
      assert.equal(await hinter(seite, 'Andere fragen').count(), 1);
      assert.equal(await seite.locator('.bw-ablaufbild .bw-ab').count(), await seite.locator('.bw-ablaufschritte > li').count());
      await hinter(seite, 'Andere fragen').getByRole('link', { name: /^Ändern/ }).click();
      await seite.waitForLoadState();
      await ausfuellen(seite, { name: 'Nachbarn fragen' });
      assert.equal(await druecken(seite, 'Speichern'), 200);
      await hinter(seite, 'Nachbarn fragen').getByRole('link', { name: /^Ändern/ }).click();
      await seite.waitForLoadState();
      const ziele = await seite.locator('[name=ziel] option').evaluateAll((o) => o.map((e) => e.value).filter(Boolean));
      await ausfuellen(seite, { ziel: ziele[0] });
      assert.equal(await druecken(seite, 'Verschieben'), 200);
      assert.match(await text(seite), /Die Prüfung findet keinen Mangel/);
      await hinter(seite, 'Nachbarn fragen').getByRole('link', { name: /^Ändern/ }).click();
      await seite.waitForLoadState();
      await druecken(seite, 'Schritt entfernen');
      assert.equal(await hinter(seite, 'Nachbarn fragen').count(), 0);
    });

    schritt('R04: ein Ereignis an einem Schritt, ein gemeinsamer Baustein und sein Inneres: alles in der Liste', async () => {
      const { seite } = p;
      await seite.goto(`${dienst}/ablauf`);
      await hinter(seite, 'Prüfen').first().getByRole('link', { name: /^Ändern/ }).click();
      await seite.waitForLoadState();
      await druecken(seite, 'Ein Ereignis an diesen Schritt hängen');
      await seite.locator('summary', { hasText: 'Wann die Zeit um ist' }).click();
      const rand = seite.locator('main');
      await rand.locator('[name=randname]').fill('Nach 14 Tagen erinnern');
      await rand.locator('[name=rand][value=zeit]').check({ force: true });
      await rand.locator('[name=zeitart][value=dauer]').check({ force: true });
      await rand.locator('[name=zahl]').fill('14');
      assert.equal(await druecken(seite, 'Ereignis einfügen'), 422);
      assert.match((await fehlerliste(seite)).join(), /Wählen Sie die Einheit/);
      await rand.locator('[name=einheit]').selectOption('D');
      assert.equal(await druecken(seite, 'Ereignis einfügen'), 200);
      assert.match(await text(seite), /Am Schritt „Prüfen“: nach 14 Tagen; läuft daneben/);
      assert.match(await text(seite), /Die Prüfung findet keinen Mangel/);
      await hinter(seite, 'Prüfen').first().getByRole('link', { name: /Schritt einfügen vor/ }).first().click();
      await seite.waitForLoadState();
      await seite.locator('summary', { hasText: 'Welcher Baustein' }).click();
      await ausfuellen(seite, { name: 'Erst zahlen', was: 'aufruf', aufruf: 'baustein_zahlung_vorab', 'angabe.betrag': 'gebuehr' });
      assert.equal(await druecken(seite, 'Schritt einfügen', main(seite)), 200);
      await hinter(seite, 'Erst zahlen').first().getByRole('link', { name: /^Ändern/ }).click();
      await seite.waitForLoadState();
      assert.equal(await druecken(seite, 'Diesen Baustein als eigenen Ablauf öffnen'), 200);
      assert.equal(await hinter(seite, 'Zahlungsfrist vorbei').getByRole('link', { name: /^Ändern/ }).count(), 1);
    });

    schritt('R04: den Ablauf mit gestellter Uhr durchspielen', async () => {
      const { seite } = p;
      await seite.goto(`${dienst}/ablauf`);
      await druecken(seite, 'Ablauf durchspielen', main(seite));
      assert.equal(await druecken(seite, 'Probelauf beginnen'), 422);
      await ausfuellen(seite, { fall: 'ohne' });
      await druecken(seite, 'Probelauf beginnen');
      for (let i = 0; i < 20 && !/Der Ablauf ist zu Ende/.test(await text(seite)); i += 1) {
        await seite.locator('main form .bw-knoepfe button').first().click();
        await seite.waitForLoadState();
      }
      const ende = await text(seite);
      assert.match(ende, /Der Ablauf ist zu Ende/);
      assert.match(ende, /Die Plattform stellt den Bescheid zu/);
    });
  });
}

describe('eine neue Fassung des Ablaufs', { concurrency: 1 }, () => {
  test('laufende Vorgänge bleiben, gewählte ziehen mit Vorschau um', { timeout: 240_000 }, async () => {
    const [einer, anderer] = [await hundAnmelden(true), await hundAnmelden(false)];
    await server.ende();
    const datei = join(leistungen, 'bausteine', 'ablauf', 'zahlung_vorab.bpmn');
    writeFileSync(datei, readFileSync(datei, 'utf8').replaceAll('"warten"', '"zahlung_abwarten"'));
    server = await starten({ leistungen, daten });
    for (const js of [true, false]) {
      const leitung = await person(chrom, server, { js });
      const { seite } = leitung;
      await seite.goto('/amt');
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
      await seite.goto('/amt/ablaeufe');
      assert.match(await text(seite), /angeboten wird/);
      await seite.locator('main tr', { hasText: 'angeboten wird' }).getByRole('link').first().click();
      await seite.waitForLoadState();
      const vorher = await text(seite);
      assert.match(vorher, /Schritte, die hinzukommen: 0; die entfallen: 0; die sich ändern: 1/);
      const id = js ? einer : anderer;
      const zeile = seite.locator('main tr', { has: seite.locator(`a[href="/amt/vorgang/${id}"]`) });
      assert.match(await zeile.innerText(), /Bleibt, weil: Den Schritt „Zahlung abwarten“ gibt es in der neuen Fassung nicht/);
      await ausfuellen(seite, { 'schritt.zahlung/warten': 'zahlung/zahlung_abwarten' });
      await druecken(seite, 'Vorschau neu berechnen');
      assert.match(await zeile.innerText(), /„Zahlung abwarten“ wird „Zahlung abwarten“/);
      await zeile.getByRole('checkbox').check({ force: true });
      assert.equal(await druecken(seite, 'Ausgewählte Vorgänge umziehen'), 422);
      assert.match((await fehlerliste(seite)).join(), /warum die Vorgänge umziehen/);
      assert.equal(await zeile.getByRole('checkbox').isChecked(), true);
      await ausfuellen(seite, { grund: 'Neue Satzung ab Januar' });
      await druecken(seite, 'Ausgewählte Vorgänge umziehen');
      assert.match(await text(seite), /Umgezogene Vorgänge: 1/);
      await seite.goto(`/amt/vorgang/${id}/ablauf`);
      assert.match(await text(seite), /umgezogen; der Antrag behält seine Fassung.*Neue Satzung ab Januar/s);
      await leitung.schliessen();
    }
  });
});

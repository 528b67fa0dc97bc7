// The directory: search with tabs and filters, suggestions, services, situations, offices, places, concerns, print, open
// data; with and without script.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ausfuellen, druecken, person, text, ueberschrift, warten } from './hilfe.mjs';
import { browser, server as starten } from './lib.mjs';

let server;
let chrom;
before(async () => {
  server = await starten();
  chrom = await browser();
}, { timeout: 150_000 });
after(async () => {
  await chrom?.close();
  await server?.ende();
});

const gast = (name, js, lauf, mehr = {}) => test(name, { timeout: 60_000 }, async () => {
  const p = await person(chrom, server, { js, ...mehr });
  await lauf(p);
  await p.schliessen();
});

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', () => {
    gast('Suche: Reiter, Filter, und der Ort bleibt in allen Links', js, async ({ seite }) => {
      await seite.goto('/');
      await ausfuellen(seite, { was: 'anmelden', ort: 'Bautzen' });
      await druecken(seite, 'Suchen');
      const reiter = seite.getByRole('navigation', { name: 'Art der Ergebnisse' });
      assert.match(await reiter.innerText(), /Alles \(\d+\)\s+Leistungen \(\d+\)\s+(Laufzettel \(\d+\)\s+)?Lebenslagen \(\d+\)\s+Stellen \(\d+\)/);
      await reiter.getByRole('link', { name: /^Leistungen/ }).click();
      await seite.waitForURL(/art=leistungen/);
      assert.match(seite.url(), /ort=14625020|ort=Bautzen/);
      await seite.getByText('Ergebnisse filtern').click();
      await ausfuellen(seite, { online: 'ja' });
      await druecken(seite, 'Filter anwenden');
      assert.match(seite.url(), /online=ja/);
      assert.equal(await seite.getByRole('link', { name: 'Hund anmelden (Hundesteuer)' }).count(), 1);
      assert.match(await seite.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Suche' }).getAttribute('href') ?? '', /ort=14625020/);
      await druecken(seite, 'Alle Filter entfernen');
      assert.doesNotMatch(seite.url(), /online=/);
    });

    gast('Stellen: nach Ort und Namen, Öffnungszeiten mit Feiertagen, Barrierefreiheit', js, async ({ seite }) => {
      await seite.goto('/stellen');
      await ausfuellen(seite, { ort: 'Bautzen', name: 'Steueramt' });
      await druecken(seite, 'Suchen');
      await seite.locator('main').getByRole('link', { name: /Steueramt/ }).first().click();
      await seite.waitForURL(/\/stelle\//);
      const alles = await text(seite);
      for (const muss of [/Anschrift/, /Öffnungszeiten/, /Zugang ohne Stufen/, /Impressum|Leistungen/]) assert.match(alles, muss);
    });

    gast('Ort: mehrere Gemeinden werden gefragt, danach bleibt der Ort', js, async ({ seite }) => {
      await seite.goto('/ort');
      await ausfuellen(seite, { ort: '01920' });
      await druecken(seite, 'Ort übernehmen');
      await seite.locator('main li a[href*="ort="]').first().click();
      await seite.waitForURL(/\/ort\?ort=14\d{6}/);
      assert.match(await text(seite), /Amtlicher Gemeindeschlüssel/);
      await seite.locator('main').getByRole('link', { name: 'Was muss ich erledigen?' }).click();
      await seite.waitForURL(/\/anliegen\?ort=14\d{6}/);
    });

    gast('Anliegen: eine Frage je Seite, zurück geht, am Ende steht der Laufzettel', js, async ({ seite }) => {
      await seite.goto('/anliegen/umzug?ort=14625020');
      assert.equal(await ueberschrift(seite), 'Wohin ziehen Sie?');
      assert.equal(await druecken(seite, 'Weiter'), 422);
      assert.match(await seite.title(), /^Fehler: /);
      await ausfuellen(seite, { wohin: 'gemeinde' });
      await druecken(seite, 'Weiter');
      assert.equal(await ueberschrift(seite), 'Behalten Sie Ihre bisherige Wohnung?');
      await seite.goBack();
      assert.equal(await ueberschrift(seite), 'Wohin ziehen Sie?');
      await seite.goForward();
      await ausfuellen(seite, { 'alte-wohnung': 'nein' });
      await druecken(seite, 'Weiter');
      await ausfuellen(seite, { was: 'hund' });
      await seite.locator('[name="was"][value="auto"]').check({ force: true });
      await druecken(seite, 'Weiter');
      await druecken(seite, 'Weiter');
      assert.equal(await ueberschrift(seite), 'Laufzettel: Umzug');
      const alles = await text(seite);
      for (const muss of [/Neue Wohnung anmelden \(ummelden\)/, /neue Anschrift für den Hund mitteilen/, /Erst nach/, /Personalausweis oder Reisepass – für die Schritte/, /§ 17 Absatz 1/]) {
        assert.match(alles, muss);
      }
      assert.equal(await seite.locator('svg[role=img]').count(), 1);
      const adresse = await seite.locator('p.bw-umbruch a').first().getAttribute('href');
      await seite.goto(adresse);
      assert.equal(await ueberschrift(seite), 'Laufzettel: Umzug', 'the link leads back');
      await seite.getByRole('link', { name: /^Ändern ?: Was trifft/ }).click();
      assert.equal(await ueberschrift(seite), 'Was trifft auf Sie zu?');
    });

    gast('Alle vier Anliegen führen zu einem Laufzettel', js, async ({ seite }) => {
      for (const name of ['umzug', 'geburt', 'todesfall', 'unternehmen-gruenden']) {
        await seite.goto(`/anliegen/${name}?ort=14625020`);
        for (let i = 0; i < 8 && (await seite.locator('ol.bw-schrittfolge').count()) === 0; i++) {
          const wahl = seite.locator('main input[type=radio]').first();
          if (await wahl.count()) await wahl.check({ force: true });
          await druecken(seite, 'Weiter');
        }
        assert.ok((await seite.locator('ol.bw-schrittfolge > li').count()) > 1, name);
        assert.match(await text(seite), /nicht von einer Fachredaktion geprüft/, name);
      }
    });

    gast('A bis Z und Lagen', js, async ({ seite }) => {
      await seite.goto('/leistungen?ort=14625020');
      assert.ok((await seite.locator('main a[href^="/leistung"]').count()) > 0);
      await seite.goto('/lagen');
      assert.equal(await ueberschrift(seite), 'Lebens- und Unternehmenslagen');
      const erste = seite.locator('main a[href^="/lage/"]');
      if (await erste.count()) {
        await erste.first().click();
        await seite.waitForURL(/\/lage\//);
        assert.ok((await seite.locator('main a[href^="/lei"], main a[href^="/lage/"]').count()) > 0);
      }
    });

    gast('Offene Daten: Datei und Prüfsumme', js, async ({ seite }) => {
      await seite.goto('/offene-daten');
      const [laden] = await Promise.all([seite.waitForEvent('download'), seite.getByRole('link', { name: 'gemeinden.csv.gz' }).click()]);
      assert.equal(laden.suggestedFilename(), 'gemeinden.csv.gz');
      const antwort = await seite.request.get('/offene-daten/gemeinden.csv.gz');
      const summe = Buffer.from(await crypto.subtle.digest('SHA-256', await antwort.body())).toString('hex');
      // The sums are computed behind the page, which says so until they are there.
      await warten(seite, async () => !/werden gerade berechnet/.test(await text(seite)), 'die Prüfsummen');
      assert.match(await text(seite), new RegExp(summe));
    });
  });
}

describe('nur mit JavaScript', () => {
  gast('Vorschläge beim Tippen: mit der Tastatur, angesagt, ohne Skriptfehler', true, async ({ seite }) => {
    await seite.goto('/?ort=14625020');
    const feld = seite.locator('#was');
    await feld.pressSequentially('hund', { delay: 20 });
    const liste = seite.getByRole('listbox', { name: 'Vorschläge' });
    await liste.waitFor();
    assert.equal(await feld.getAttribute('aria-expanded'), 'true');
    assert.match(await seite.locator('.bw-kombi:has(#was) [role=status]').innerText(), /Vorschl/);
    await feld.press('ArrowDown');
    const aktiv = await feld.getAttribute('aria-activedescendant');
    assert.equal(await seite.locator(`#${aktiv}`).getAttribute('aria-selected'), 'true');
    await feld.press('Escape');
    assert.equal(await liste.isVisible(), false);
    assert.equal(await feld.inputValue(), 'hund', 'escape keeps what was typed');
    await feld.press('ArrowDown');
    await liste.waitFor();
    await feld.press('ArrowDown');
    await feld.press('Enter');
    await seite.waitForURL(/\/leistung\/hundesteuer-anmelden\?ort=14625020/);
  });

  gast('Vorschläge für den Ort: die Wahl steht im Feld und bleibt', true, async ({ seite }) => {
    await seite.goto('/');
    await seite.locator('#was').fill('Standesamt');
    const feld = seite.locator('#ort');
    await feld.pressSequentially('0282', { delay: 20 });
    const liste = seite.getByRole('listbox', { name: 'Vorschläge' });
    await liste.waitFor();
    await feld.fill('');
    await feld.pressSequentially('görl', { delay: 20 });
    await seite.getByRole('option', { name: /^Görlitz/ }).waitFor();
    await feld.press('ArrowDown');
    await feld.press('Enter');
    assert.match(await feld.inputValue(), /^Görlitz/);
    assert.equal(await liste.isVisible(), false);
    await feld.press('Enter');
    await seite.waitForURL(/\/suche\?/);
    assert.match(await seite.locator('.bw-treffer a').first().innerText(), /Stadtverwaltung Görlitz \(Demonstration\), Standesamt/);
  });

  test('Standort: gefragt wird erst auf Knopfdruck', { timeout: 60_000 }, async () => {
    const { kontext, seite, fremd, konsole } = await (await import('./lib.mjs')).fenster(chrom, server.url, {
      geolocation: { latitude: 51.1814, longitude: 14.4244 }, permissions: ['geolocation'],
    });
    let gefragt = 0;
    await seite.exposeFunction('gezaehlt', () => { gefragt += 1; });
    await seite.addInitScript(() => {
      const alt = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (...a) => { globalThis.gezaehlt(); alt(...a); };
    });
    await seite.goto('/leistung/hundesteuer-anmelden');
    await seite.waitForTimeout(300);
    assert.equal(gefragt, 0);
    await seite.getByRole('button', { name: 'Meinen Standort verwenden' }).click();
    await seite.waitForURL(/hundesteuer-anmelden\?ort=14625020/);
    assert.equal(gefragt, 1);
    await kontext.close();
    assert.deepEqual([...fremd, ...konsole], []);
  });

  gast('Karte: erst auf Knopfdruck geladen, nichts von fremden Rechnern', true, async ({ seite }) => {
    await seite.goto('/ort?ort=14625020');
    assert.equal(await seite.locator('.bw-karte > svg').count(), 1, 'the outline stands there without script');
    const geladen = [];
    seite.on('request', (r) => { if (r.url().includes('leaflet')) geladen.push(r.url()); });
    await seite.getByRole('button', { name: 'Karte zum Verschieben öffnen' }).click();
    await seite.locator('.leaflet-container').waitFor();
    await seite.locator('.leaflet-container path').first().waitFor();
    assert.equal(geladen.length, 2);
  });

  gast('Ort auf der Karte wählen', true, async ({ seite }) => {
    await seite.goto('/ort');
    await seite.getByRole('button', { name: 'Ort auf der Karte wählen' }).click();
    const karte = seite.locator('.leaflet-container');
    await karte.waitFor();
    await seite.waitForTimeout(500);
    await karte.press('Enter');
    await seite.waitForURL(/\/ort\?ort=1[45]\d{6}/);
  });

  gast('Strukturierte Daten stören die Inhaltsregel nicht; der erste Aufruf bleibt unter 150 KB', true, async ({ seite, kontext }) => {
    const verstoesse = [];
    await seite.addInitScript(() => document.addEventListener('securitypolicyviolation', (e) => console.error(`CSP: ${e.violatedDirective}`)));
    const groessen = [];
    const cdp = await kontext.newCDPSession(seite);
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', (e) => groessen.push(e.encodedDataLength));
    for (const pfad of ['/', '/suche?was=hund&ort=14625020', '/leistung/hundesteuer-anmelden?ort=14625020', '/stelle/146250201']) {
      groessen.length = 0;
      await cdp.send('Network.clearBrowserCache');
      await seite.goto(pfad, { waitUntil: 'networkidle' });
      const summe = groessen.reduce((a, b) => a + b, 0);
      assert.ok(summe < 150_000, `${pfad}: ${summe} bytes`);
    }
    const daten = JSON.parse(await seite.locator('script[type="application/ld+json"]').textContent());
    assert.equal(daten['@type'], 'GovernmentOffice');
    assert.deepEqual(verstoesse, []);
  });

  gast('Druckansicht: ohne Bedienung, auf A4', true, async ({ seite }) => {
    for (const pfad of ['/leistung/hundesteuer-anmelden?ort=14625020', '/stelle/146250201', '/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&was=hund&tag=&ort=14625020']) {
      await seite.goto(pfad);
      await seite.emulateMedia({ media: 'print' });
      for (const weg of ['.bw-dienste', '.bw-krumen', '.bw-fuss nav', '.bw-suche', '.bw-knoepfe']) {
        for (const e of await seite.locator(weg).all()) assert.equal(await e.isVisible(), false, `${pfad}: ${weg}`);
      }
      assert.ok(await seite.locator('h1').isVisible());
      const pdf = await seite.pdf({ format: 'A4' });
      assert.ok(pdf.length > 5_000);
      await seite.emulateMedia({ media: 'screen' });
    }
  });
});

describe('zwei Länder auf einer Installation', () => {
  test('jedes Portal zeigt sein Land, und ein Ort des anderen führt hinüber', { timeout: 60_000 }, async () => {
    const port = new URL(server.url).port;
    const [sn, st] = ['sn', 'st'].map((land) => `http://${land}.localhost:${port}`);
    const p = await person(chrom, { ...server, url: st }, { js: true });
    const { seite } = p;
    await seite.goto('/stellen');
    const zahl = async () => Number((await seite.locator('main h2').first().innerText()).replace(/\D/g, ''));
    const inAnhalt = await zahl();
    await seite.goto('/');
    assert.match(await seite.title(), /Serviceportal Sachsen-Anhalt/);
    await ausfuellen(seite, { was: 'Hund', ort: 'Bautzen' });
    await druecken(seite, 'Suchen');
    assert.match(await ueberschrift(seite), /^Bautzen.* liegt in Sachsen$/);
    await druecken(seite, 'Weiter zum Portal für Sachsen');
    assert.equal(seite.url(), `${sn}/suche?was=Hund&ort=14625020`);
    assert.match(await seite.title(), /Serviceportal Sachsen \(/);
    assert.match(await text(seite), /Ergebnisse für Bautzen/);
    await seite.goto(`${sn}/stellen`);
    const inSachsen = await zahl();
    await seite.goto(`${sn}/stelle/150030001`);
    assert.match(await text(seite), /Das gibt es nicht in Sachsen\. Sie finden es im Portal für Sachsen-Anhalt\./);
    await seite.goto(`${server.url}/stellen`);
    assert.equal(await zahl(), inSachsen + inAnhalt);
    const andere = p.fremd.filter((u) => ![sn, server.url].some((h) => u.startsWith(`${h}/`)));
    assert.deepEqual(andere, []);
    p.fremd.length = 0;
    await p.schliessen();
  });

  test('Anliegen auf Englisch: die Fragen und der Laufzettel sind übersetzt', { timeout: 60_000 }, async () => {
    const p = await person(chrom, server, { js: false });
    const { seite } = p;
    await seite.goto('/anliegen/umzug?sprache=en');
    assert.equal(await ueberschrift(seite), 'Where are you moving to?');
    await seite.goto('/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&was=hund&tag=&ort=14625020');
    assert.match(await text(seite), /Register your new home/);
    assert.equal(await seite.locator('main :lang(de)').filter({ hasText: 'Register' }).count(), 0);
    await p.schliessen();
  });
});

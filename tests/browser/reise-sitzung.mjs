// The end of a session: the warning in time, going on as often as one wants, and what is left when it has ended all the same.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { HUND, anmelden, aufbauen, ausfuellen, druecken, registrieren, text, ueberschrift, wert } from './hilfe.mjs';
import { axe } from './lib.mjs';

const BAUTZEN = '14625020';
const PASSWORT = 'Lampe Wolke Treppe Senf';
const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const bild = async (seite, name) => {
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/${name}.png` });
};

/** Registers and begins the dog tax; the address of the draft. */
async function beginnen(p) {
  const email = await registrieren(p);
  const { seite } = p;
  await seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
  await druecken(seite, 'Weiter', main(seite));
  return { email, entwurf: /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0] };
}

/** The server no longer knows the session that the browser still has. */
async function ablaufen(p) {
  const keks = (await p.kontext.cookies()).find((k) => k.name === 'sitzung');
  await p.kontext.addCookies([{ ...keks, value: '0'.repeat(keks.value.length) }]);
}

/** Only the answers to these questions. */
const nur = (...namen) => Object.fromEntries(Object.entries(HUND).filter(([n]) => namen.includes(n.split('.')[0])));

describe('mit JavaScript', { concurrency: 1 }, () => {
  let p;
  let email;
  let entwurf;
  before(async () => {
    p = await buehne.person({ js: true });
    ({ email, entwurf } = await beginnen(p));
    await p.seite.clock.install();
  }, { timeout: 120_000 });
  after(async () => {
    // Asking for more time in a session that has ended is refused on purpose.
    p?.konsole.splice(0, p.konsole.length, ...p.konsole.filter((zeile) => !/ERR_FAILED/.test(zeile)));
    await p?.schliessen();
  });

  test('R37: die Warnung kommt mindestens zwei Minuten vorher, wird angesagt, und ein Druck verlängert, so oft man will', { timeout: 90_000 }, async () => {
    const { seite } = p;
    await seite.goto(`${entwurf}/seite/person`);
    const sekunden = Number(await seite.locator('body').getAttribute('data-bw-sitzung'));
    assert.ok(sekunden > 600, `${sekunden}`);
    const warnung = seite.getByRole('alertdialog', { name: 'Ihre Sitzung endet bald' });
    await ausfuellen(seite, { vorname: 'Wanda', nachname: 'Pröbe' });
    await seite.clock.fastForward((sekunden - 180) * 1000);
    assert.equal(await warnung.isVisible(), false, 'not too early');
    // Extended more than ten times by one press each, by mouse and by keyboard.
    for (let mal = 0; mal < 12; mal += 1) {
      await seite.clock.fastForward((mal === 0 ? 40 : sekunden - 140) * 1000);
      await warnung.waitFor({ timeout: 5000 });
      const [beschreibung, fokus] = await seite.evaluate(() => {
        const d = document.querySelector('dialog[open]');
        return [document.getElementById(d.getAttribute('aria-describedby')).textContent, document.activeElement.textContent];
      });
      assert.match(beschreibung, /Möchten Sie weiterarbeiten\?/);
      assert.equal(fokus, 'Weiterarbeiten', 'the keyboard is where the answer is');
      if (mal === 0) {
        assert.deepEqual(await axe(seite), []);
        await bild(seite, 'sitzung-warnung');
        await seite.setViewportSize({ width: 360, height: 740 });
        await bild(seite, 'sitzung-warnung-360');
        await seite.setViewportSize({ width: 1280, height: 900 });
      }
      const verlaengert = seite.waitForResponse((a) => a.url().endsWith('/sitzung/verlaengern'));
      if (mal % 3 === 0) await warnung.getByRole('button', { name: 'Weiterarbeiten' }).click();
      else await seite.keyboard.press(mal % 3 === 1 ? 'Enter' : 'Escape');
      assert.equal((await verlaengert).status(), 204);
      await warnung.waitFor({ state: 'hidden' });
      assert.equal(await seite.getByRole('status').filter({ hasText: 'Sie bleiben angemeldet.' }).count(), 1);
    }
    assert.deepEqual([await wert(seite, 'vorname'), await wert(seite, 'nachname')], ['Wanda', 'Pröbe'], 'nothing typed is lost');
    assert.match(seite.url(), /seite\/person/);
  });

  test('R37: endet die Sitzung trotzdem, ist nach dem Anmelden alles Getippte da', { timeout: 60_000 }, async () => {
    const { seite } = p;
    await seite.goto(`${entwurf}/seite/person`);
    const gespeichert = seite.waitForResponse((a) => a.request().method() === 'POST' && a.status() === 204);
    await ausfuellen(seite, { vorname: 'Hanka' });
    await seite.clock.runFor(2000);
    await gespeichert;
    await ablaufen(p);
    const sekunden = Number(await seite.locator('body').getAttribute('data-bw-sitzung'));
    await seite.clock.fastForward((sekunden - 140) * 1000);
    const knopf = seite.getByRole('button', { name: 'Weiterarbeiten' });
    await knopf.waitFor();
    await Promise.all([seite.waitForURL(/\/anmelden/), knopf.click()]);
    assert.match(await text(seite), /Ihre Sitzung ist beendet/);
    await bild(seite, 'sitzung-beendet');
    await anmelden(seite, email, PASSWORT);
    assert.match(seite.url(), /seite\/person/);
    assert.equal(await wert(seite, 'vorname'), 'Hanka');
  });
});

test('R37 R05: ohne JavaScript sagt die Anmeldung, dass die Sitzung zu Ende ist, und führt zur Seite zurück', { timeout: 90_000 }, async () => {
  const p = await buehne.person({ js: false, viewport: { width: 360, height: 900 } });
  try {
    const { seite } = p;
    const { email, entwurf } = await beginnen(p);
    await ausfuellen(seite, nur('vorname', 'nachname', 'geburtsdatum'));
    assert.equal(await druecken(seite, 'Weiter', main(seite)), 200);
    assert.match(seite.url(), /seite\/anschrift/);
    await ausfuellen(seite, nur('strasse', 'hausnummer', 'plz', 'ort', 'hunde_bisher'));
    await ablaufen(p);
    assert.equal(await druecken(seite, 'Weiter', main(seite)), 200);
    assert.equal(await ueberschrift(seite), 'Anmelden');
    assert.match(await text(seite), /Ihre Sitzung ist beendet.*Was gespeichert war, ist noch da/);
    await bild(seite, 'sitzung-beendet-360');
    await anmelden(seite, email, PASSWORT);
    assert.match(seite.url(), /seite\/anschrift/, 'the page on which the form stood');
    await seite.goto(`${entwurf}/seite/person`);
    assert.equal(await wert(seite, 'vorname'), HUND.vorname, 'earlier pages are there');
    // The same from the check page, whose button leads to an address that is no page.
    await ausfuellen(seite, nur('vorname'));
    for (const id of ['person', 'anschrift', 'hund', 'nachweise']) {
      await seite.goto(`${entwurf}/seite/${id}`);
      for (const [name, w] of Object.entries(HUND)) {
        if (await seite.locator(`main [name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(seite, { [name]: w });
      }
      assert.equal(await druecken(seite, 'Weiter', main(seite)), 200, id);
    }
    assert.match(seite.url(), /pruefen/);
    await ablaufen(p);
    assert.equal(await druecken(seite, 'Verbindlich absenden', main(seite)), 200);
    await anmelden(seite, email, PASSWORT);
    assert.match(seite.url(), /pruefen/);
    await druecken(seite, 'Verbindlich absenden', main(seite));
    assert.match(await text(seite), /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/);
  } finally {
    await p.schliessen();
  }
});

// Deemed approval (VwVfG § 42a): an application that lay for too long counts as granted, everybody reads it, and whoever applied gets it
// in writing; one that is about to end is put off once, with reasons. Papers that arrived weeks ago bring the days with them. Once with
// JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  aufbauen, ausfuellen, brieftext, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, hochladen, text, ueberschrift, warten,
} from './hilfe.mjs';
import { leute } from './lib.mjs';

const buehne = aufbauen();
const main = (seite) => ({ bereich: seite.locator('main') });
const bild = async (seite, name) => {
  if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/${name}.png`, fullPage: true });
};
const tag = (vorher) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(Date.now() - vorher * 86_400_000));
const lesbar = (iso) => new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));

const BAUM = {
  stelle_strasse: 'Gartenweg', stelle_hausnummer: '5', stelle_ort: 'Görlitz',
  'baeume.0.art': 'Birke', 'baeume.0.umfang': '110', grund: 'krank', grund_text: 'Der Stamm ist faul.',
  vorname: 'Otto', nachname: 'Papier', eigentum: 'ja', strasse: 'Gartenweg', hausnummer: '5', plz: '02826', ort: 'Görlitz',
};

// Enters a paper about a tree that arrived so many days ago, with its photo and plan or without. Number and code of the matter.
async function erfassen(seite, vorTagen, { vollstaendig = true } = {}) {
  await seite.goto('/amt/papier');
  await druecken(seite, 'Papierantrag erfassen', main(seite));
  await druecken(seite, /^Baum fällen/, main(seite));
  await ausfuellen(seite, { ...datum('eingang', tag(vorTagen)), person: 'Otto Papier', strasse: 'Gartenweg 5', plzort: '02826 Görlitz' });
  await druecken(seite, 'Weiter', main(seite));
  await druecken(seite, 'Weiter zum Formular', main(seite));
  for (let i = 0; i < 12 && !seite.url().includes('/pruefen'); i += 1) {
    for (const [name, wert] of Object.entries(BAUM)) {
      if (await seite.locator(`main [name="${name}"]:not([type="hidden"])`).count()) await ausfuellen(seite, { [name]: wert });
    }
    if (vollstaendig && (await seite.locator('main', { hasText: 'Plan vom Grundstück' }).count()) && !seite.url().includes('/pruefen')) {
      await hochladen(seite, /Fotos/, dateien.png('birke.png'));
      await hochladen(seite, /Plan vom Grundstück/, dateien.pdf('plan.pdf'));
    }
    if ((await druecken(seite, 'Weiter', main(seite))) === 422) await druecken(seite, 'Steht nicht auf dem Papier', main(seite));
  }
  if (await seite.locator('main [name="luecken"]').count()) await ausfuellen(seite, { luecken: 'ja' });
  await druecken(seite, 'Antrag aufnehmen', main(seite));
  assert.equal(await ueberschrift(seite), 'Antrag aufgenommen');
  const beleg = await text(seite);
  return {
    nummer: /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(beleg)[0],
    code: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(beleg)[0],
  };
}

async function oeffnen(seite, nummer) {
  await seite.goto('/amt');
  await warten(seite, async () => (await text(seite)).includes(nummer), 'der Vorgang im Korb');
  await druecken(seite, new RegExp(nummer), main(seite));
}

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let amt;
    let otto;
    let alt;
    let jung;
    const zusatz = js ? 'mit' : 'ohne';
    before(async () => {
      amt = await buehne.person({ js, viewport: { width: js ? 1280 : 360, height: 900 } });
      otto = await buehne.person({ js, viewport: { width: js ? 1280 : 360, height: 900 }, colorScheme: js ? 'light' : 'dark' });
      await dienstlichAnmelden(amt, leute.sachbearbeitung('goerlitz'));
    }, { timeout: 120_000 });
    after(async () => {
      for (const p of [amt, otto]) await p?.schliessen();
    });
    const schritt = (name, lauf) => test(name, { timeout: 180_000 }, lauf);

    schritt('§ 42a VwVfG: was sechs Wochen liegen blieb, gilt als erteilt; Amt und Bürger lesen es', async () => {
      const { seite } = amt;
      alt = await erfassen(seite, 60);
      await oeffnen(seite, alt.nummer);
      await warten(seite, async () => {
        await seite.reload();
        return /Die Genehmigung gilt seit dem .* als erteilt/.test(await text(seite));
      }, 'der Eintritt');
      const stand = await text(seite);
      assert.match(stand, /Frist ohne Entscheidung abgelaufen, die Genehmigung gilt als erteilt/);
      assert.doesNotMatch(stand, /Bescheid entwerfen/);
      await bild(seite, `fiktion-amt-eingetreten-${zusatz}`);
      await otto.seite.goto('/ohne-konto');
      await ausfuellen(otto.seite, alt);
      await druecken(otto.seite, /öffnen/i, main(otto.seite));
      const seins = await text(otto.seite);
      assert.match(seins, /Genehmigung gilt als erteilt/);
      assert.match(seins, /Ihre Genehmigung gilt seit dem .* als erteilt/);
      await bild(otto.seite, `fiktion-buerger-eingetreten-${zusatz}`);
    });

    schritt('§ 42a Absatz 3 VwVfG: die Bescheinigung, verlangt und ausgestellt', async () => {
      await druecken(otto.seite, 'Bescheinigung verlangen', main(otto.seite));
      assert.match(await text(otto.seite), /Sie haben eine Bescheinigung verlangt/);
      await bild(otto.seite, `fiktion-buerger-verlangt-${zusatz}`);
      const { seite } = amt;
      await oeffnen(seite, alt.nummer);
      assert.match(await text(seite), /Bescheinigung verlangt am/);
      assert.doesNotMatch(await text(seite), /Vorgang abschließen/);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await druecken(seite, 'Bescheinigung ausstellen', main(seite));
      await bild(seite, `fiktion-bescheinigung-${zusatz}`);
      await ausfuellen(seite, { zusatz: 'Wir wünschen gutes Gelingen.' });
      await druecken(seite, 'Bescheinigung senden', main(seite));
      assert.match(await text(seite), /Abgeschlossen/);
      const pdf = await brieftext(amt, new URL(await seite.getByRole('link', { name: 'Bescheinigung (PDF)' }).getAttribute('href'), buehne.server.url).href);
      assert.ok(pdf.includes('Bescheinigung über Ihre Genehmigung') && pdf.includes('§ 19 Absatz 3') && pdf.includes('Birke'), pdf);
      await bild(seite, `fiktion-amt-bescheinigt-${zusatz}`);
      await warten(otto.seite, async () => {
        await otto.seite.reload();
        return /Die Bescheinigung finden Sie bei den Dokumenten/.test(await text(otto.seite));
      }, 'die Bescheinigung');
      await bild(otto.seite, `fiktion-buerger-bescheinigt-${zusatz}`);
    });

    schritt('§ 42a Absatz 2 VwVfG: fehlt etwas, hat die Frist nicht begonnen', async () => {
      const { seite } = amt;
      const luecke = await erfassen(seite, 60, { vollstaendig: false });
      await oeffnen(seite, luecke.nummer);
      assert.match(await text(seite), /Die Frist hat noch nicht begonnen/);
      await bild(seite, `fiktion-amt-wartet-${zusatz}`);
      await otto.seite.goto('/ohne-konto');
      await ausfuellen(otto.seite, luecke);
      await druecken(otto.seite, /öffnen/i, main(otto.seite));
      assert.match(await text(otto.seite), /Die Frist für die Entscheidung hat noch nicht begonnen/);
      await bild(otto.seite, `fiktion-buerger-wartet-${zusatz}`);
    });

    schritt('§ 42a Absatz 2 VwVfG: die Frist läuft, das Amt verlängert sie einmal mit Gründen', async () => {
      const { seite } = amt;
      jung = await erfassen(seite, 35);
      await oeffnen(seite, jung.nummer);
      assert.match(await text(seite), /Entscheiden Sie bis zum .*: noch \d+ Werktag/);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      await bild(seite, `fiktion-amt-laeuft-${zusatz}`);
      await druecken(seite, 'Rückfrage stellen', main(seite));
      assert.match(await text(seite), /beginnt dann erst mit dem Tag der Antwort/);
      await bild(seite, `fiktion-rueckfrage-${zusatz}`);
      await seite.goBack();
      await druecken(seite, 'Frist verlängern', main(seite));
      await druecken(seite, 'Verlängerung mitteilen', main(seite));
      assert.equal((await fehlerliste(seite)).length, 2);
      await bild(seite, `fiktion-verlaengern-fehler-${zusatz}`);
      await ausfuellen(seite, { um: '2', grund: 'Ein Gutachten zum Artenschutz fehlt noch.' });
      await druecken(seite, 'Verlängerung mitteilen', main(seite));
      const stand = await text(seite);
      assert.match(stand, /um 2 Wochen/);
      assert.match(stand, /Ein Gutachten zum Artenschutz fehlt noch/);
      assert.doesNotMatch(stand, /Frist verlängern/);
      await bild(seite, `fiktion-verlaengert-${zusatz}`);
      await otto.seite.goto('/ohne-konto');
      await ausfuellen(otto.seite, jung);
      await druecken(otto.seite, /öffnen/i, main(otto.seite));
      const seins = await text(otto.seite);
      assert.ok(seins.includes('Die Frist läuft seit') && seins.includes(lesbar(tag(35))), seins);
      assert.match(seins, /Die Behörde hat die Frist einmal verlängert/);
      await bild(otto.seite, `fiktion-buerger-laeuft-${zusatz}`);
    });
  });
}

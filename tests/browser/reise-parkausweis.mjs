// A resident's parking permit: paid for first (a cancelled and a refused attempt before it works), decided by two people,
// delivered. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  anmelden, aufbauen, ausfuellen, brieftext, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, hochladen, postfachBrief, text, ueberschrift, warten,
} from './hilfe.mjs';
import { kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = (seite) => druecken(seite, 'Weiter', main(seite));
// Any day in the future will do; the letter names it.
const jahr = new Date().getFullYear() + 1;

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let buerger;
    let amt;
    let vorgang;
    let nummer;
    const schritt = (name, lauf, timeout = 90_000) => test(name, { timeout }, lauf);

    before(async () => {
      buerger = await buehne.person({ js });
      amt = await buehne.person({ js });
    });
    after(async () => {
      await buerger?.schliessen();
      await amt?.schliessen();
    });

    schritt('S09: den Bewohnerparkausweis beantragen, mit der Zulassungsbescheinigung', async () => {
      const { seite } = buerger;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/bewohnerparkausweis-beantragen?ort=${BAUTZEN}`);
      assert.match(await text(seite), /Gebühr für den Bewohnerparkausweis \(Muster\) 30,00 € im Jahr/);
      await druecken(seite, 'Antrag online beginnen');
      await weiter(seite);
      vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
      await ausfuellen(seite, { vorname: 'Anna', nachname: 'Beispiel', ...datum('geburtsdatum', '1985-03-27') });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { strasse: 'Am Markt', hausnummer: '1', plz: '02625', ort: 'Bautzen', hauptwohnung: 'ja' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { nutzung: 'halter' });
      assert.equal(await weiter(seite), 422, 'number plate and document are asked for');
      assert.match((await fehlerliste(seite)).join(), /Kennzeichen/);
      assert.match((await fehlerliste(seite)).join(), /Zulassungsbescheinigung Teil I/);
      await ausfuellen(seite, { kennzeichen: 'BZ-AB 123' });
      await hochladen(seite, /Zulassungsbescheinigung/, [dateien.pdf('fahrzeugschein.pdf')]);
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { zone: 'A', ...datum('beginn', '2020-01-01'), ausweis_vorhanden: 'nein' });
      assert.equal(await weiter(seite), 422, 'no permit for the past');
      await ausfuellen(seite, datum('beginn', `${jahr}-02-01`));
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
      const alles = await text(seite);
      for (const muss of [/BZ-AB 123/, /fahrzeugschein\.pdf/, new RegExp(`Der Ausweis gilt bis 31\\.01\\.${jahr + 1}`), /Gebühr 30,00 €/]) assert.match(alles, muss);
      await druecken(seite, 'Verbindlich absenden', main(seite));
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
    });

    schritt('S09 A05: die Zahlung abbrechen und ablehnen lassen, dann bezahlen', async () => {
      const { seite } = buerger;
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Jetzt bezahlen' }).count()) > 0, 'die Zahlung');
      await druecken(seite, 'Jetzt bezahlen');
      assert.match(await text(seite), /Betrag 30,00 €/);
      await druecken(seite, 'Zum Zahlungsdienst', main(seite));
      await druecken(seite, 'Abbrechen', main(seite));
      assert.match(await text(seite), /Sie haben die Zahlung abgebrochen/);
      await druecken(seite, 'Noch einmal versuchen', main(seite));
      await druecken(seite, 'Ablehnen lassen', main(seite));
      assert.match(await text(seite), /Die Zahlung hat nicht geklappt/);
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => /Zahlung offen/.test(await text(seite)) && /nicht geklappt/.test(await text(seite)), 'der Fehlversuch im Vorgang');
      await druecken(seite, 'Gebühr bezahlen: 30,00 €');
      await druecken(seite, /Noch einmal versuchen|Zum Zahlungsdienst/, main(seite));
      await druecken(seite, 'Bezahlen', main(seite));
      await warten(seite, async () => /Vielen Dank/.test(await text(seite)), 'die Zahlung');
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => /30,00 €, bezahlt am/.test(await text(seite)), 'die Zahlung im Vorgang');
      assert.doesNotMatch(await text(seite), /Gebühr bezahlen: 30,00 €/, 'nobody pays twice');
    });

    schritt('S09: das Ordnungsamt entwirft den Bescheid, die Leitung gibt ihn frei', async () => {
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes(nummer), 'der Vorgang im Korb');
      await druecken(seite, new RegExp(nummer), main(seite));
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      const alles = await text(seite);
      for (const muss of [/Ordnungsamt/, /30,00 € bezahlt am/, /fahrzeugschein\.pdf/, /BZ-AB 123/]) assert.match(alles, muss);
      await druecken(seite, 'Bescheid entwerfen', main(seite));
      assert.match(await text(seite), /Festgesetzt werden 30,00 €/);
      await druecken(seite, 'Entwurf erstellen und ansehen', main(seite));
      await druecken(seite, 'Erste Freigabe erteilen', main(seite));
      const leitung = await buehne.person({ js });
      await dienstlichAnmelden(leitung, leute.leitung('bautzen'));
      await leitung.seite.goto(`/amt/vorgang/${vorgang}/freigabe`);
      await druecken(leitung.seite, 'Zweite Freigabe erteilen und Bescheid erlassen', main(leitung.seite));
      await leitung.schliessen();
    }, 150_000);

    schritt('S09: der Ausweis kommt ins Postfach: Zone, Kennzeichen, Dauer, bezahlte Gebühr, Rechtsbehelf', async () => {
      const { seite } = buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Bescheid lesen' }).count()) > 0, 'der Bescheid', 30);
      const brief = await brieftext(buerger, await postfachBrief(buerger, nummer));
      for (const muss of [
        /Ihr Bewohnerparkausweis für die Zone A/, /Guten Tag Anna Beispiel,/, /Sie dürfen in der Bewohnerparkzone A parken\./,
        /mit dem Kennzeichen BZ-AB 123\./, new RegExp(`vom 1\\. Februar ${jahr} bis zum 31\\. Januar ${jahr + 1}`),
        /Die Kosten betragen 30,00 €\. Sie haben den Betrag bereits gezahlt/, /§ 45 Absatz 1b Satz 1 Nummer 2a/, /Rechtsbehelfsbelehrung/, new RegExp(nummer),
      ]) assert.match(brief, muss);
      assert.doesNotMatch(brief, /Überweisen Sie|Anbieters|Entwurf|[{}]/);
    });
  });
}

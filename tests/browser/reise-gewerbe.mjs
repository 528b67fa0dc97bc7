// A GmbH registers its trade: the notice is confirmed first (§ 15 (1) GewO), the fee is asked for afterwards. Once with
// JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  abschnittOeffnen, anmelden, aufbauen, ausfuellen, brieftext, dateien, datum, dienstlichAnmelden, druecken, fehlerliste, hochladen, postfachBrief, text, ueberschrift, warten, weiterImFormular,
} from './hilfe.mjs';
import { kennwort, leute } from './lib.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => ({ bereich: seite.locator('main') });
const weiter = weiterImFormular;

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let buerger;
    let amt;
    let vorgang; // its id
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

    schritt('S01: eine GmbH füllt die Gewerbeanmeldung aus; was fehlt, nennt jede Seite', async () => {
      const { seite } = buerger;
      await seite.goto('/anmelden');
      await anmelden(seite, leute.buerger, kennwort);
      await seite.goto(`/leistung/gewerbe-anmelden?ort=${BAUTZEN}`);
      assert.match(await text(seite), /Stadtverwaltung Bautzen \(Demonstration\), Gewerbeamt/);
      assert.match(await text(seite), /Gebühr für die Bescheinigung der Gewerbeanmeldung 25,00 €/);
      assert.doesNotMatch(await text(seite), /[{}]/, 'no placeholder is left');
      await druecken(seite, 'Antrag online beginnen');
      await druecken(seite, 'Weiter', main(seite));
      vorgang = /\/antrag\/([0-9a-f-]+)\//.exec(seite.url())[1];
      assert.equal(await ueberschrift(seite), 'Übersicht über Ihren Antrag');
      await abschnittOeffnen(seite);

      await ausfuellen(seite, { firma: 'Elektro Muster GmbH', rechtsform: 'gmbh', registereintrag: 'ja' });
      assert.equal(await weiter(seite), 422, 'the register is asked for');
      await ausfuellen(seite, { registergericht: 'Amtsgericht Dresden', registernummer: 'HRB 12345', fuehrende: '2' });
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Wer führt das Gewerbe?');
      await ausfuellen(seite, {
        vorname: 'Jan', nachname: 'Muster', ...datum('geburtsdatum', '1970-02-01'), geburtsname: 'Vorher', geburtsort: 'Hanoi',
        staatsangehoerigkeit: 'vietnamesisch', geburtsland: 'Vietnam', geschlecht: 'ohne',
      });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { strasse: 'Hauptstraße', hausnummer: '12a', plz: '02625', ort: 'Bautzen' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { betrieb_strasse: 'Werkstraße', betrieb_hausnummer: '5', betrieb_plz: '02625', betrieb_ort: 'Bautzen', niederlassung: 'haupt' });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, {
        taetigkeit: 'Elektroinstallation in Gebäuden', betriebsart: 'handwerk', nebenerwerb: 'haupt', vollzeit: '4', teilzeit: '1',
        ...datum('beginn', '2026-12-01'),
      });
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { grund: 'neu' });
      assert.equal(await weiter(seite), 200);
    });

    schritt('S01: Nachweise hochladen; ohne Auszug aus dem Register geht es für eine GmbH nicht weiter', async () => {
      const { seite } = buerger;
      await ausfuellen(seite, { erlaubnis: 'nein', handwerk: 'da', titel_noetig: 'nein' });
      assert.equal(await weiter(seite), 422);
      const fehler = (await fehlerliste(seite)).join();
      assert.match(fehler, /Handwerkskarte/);
      assert.match(fehler, /Auszug aus dem Register/);
      await hochladen(seite, /Handwerkskarte/s, [dateien.pdf('karte.pdf')]);
      await hochladen(seite, /Auszug aus dem Register/s, [dateien.pdf('register.pdf')]);
      assert.match(await text(seite), /karte\.pdf.*register\.pdf/);
      assert.equal(await weiter(seite), 200);
      await ausfuellen(seite, { erklaerung: 'ja' });
      assert.equal(await weiter(seite), 200);
      assert.equal(await ueberschrift(seite), 'Angaben prüfen und absenden');
      const alles = await text(seite);
      for (const muss of [/GmbH oder UG/, /HRB 12345/, /register\.pdf/, /Elektroinstallation in Gebäuden/, /Gebühr 25,00 €/]) assert.match(alles, muss);
      await druecken(seite, 'Verbindlich absenden', main(seite));
      nummer = /BW-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await text(seite))[0];
      await seite.goto(`/vorgang/${vorgang}`);
      assert.equal(await seite.getByRole('link', { name: /bezahlen/ }).count(), 0, 'the confirmation comes first');
      assert.match(await text(seite), /Im Moment ist nichts zu zahlen/);
    });

    schritt('S01: das Gewerbeamt bestätigt, ohne dass gezahlt ist', async () => {
      const { seite } = amt;
      await dienstlichAnmelden(amt, leute.sachbearbeitung('bautzen'));
      await seite.goto('/amt');
      await warten(seite, async () => (await text(seite)).includes(nummer), 'der Vorgang im Korb');
      await druecken(seite, new RegExp(nummer), main(seite));
      assert.match(await text(seite), /Gewerbeamt/);
      await druecken(seite, 'Vorgang übernehmen', main(seite));
      assert.equal(await seite.getByRole('link', { name: 'Bescheid entwerfen' }).count(), 0, 'a notice has no Bescheid');
      await druecken(seite, 'Bestätigung oder Bescheinigung senden', main(seite));
      await druecken(seite, 'Schreiben senden', main(seite));
      assert.match(await text(seite), /Bestätigung gesendet/);
      assert.doesNotMatch(await text(seite), /Status Abgeschlossen/, 'the fee is still open');
    }, 150_000);

    schritt('S01: der Brief im Postfach ist die Bescheinigung nach § 15 Absatz 1 GewO mit allen Namen', async () => {
      const brief = await brieftext(buerger, await postfachBrief(buerger, nummer));
      assert.match(await text(buerger.seite), /Bitte bezahlen Sie jetzt noch die Gebühr/);
      assert.doesNotMatch(await text(buerger.seite), /abgeschlossen/);
      for (const muss of [
        /Bescheinigung der Gewerbeanmeldung \(§ 15 Absatz 1 GewO\)/, /Wir bescheinigen Ihnen den Empfang Ihrer Anzeige/, /Guten Tag Jan Muster,/, /Elektro Muster GmbH/, /Amtsgericht Dresden, HRB 12345/,
        /Geburtsname Vorher/, /Werkstraße 5, 02625 Bautzen/, /Elektroinstallation in Gebäuden/, /beginnt am 1\. Dezember 2026/, /keine Erlaubnis/, /Zu zahlen sind 25,00 €\. Diesen Betrag setzen wir fest/, /Bitte zahlen Sie online/, /Rechtsbehelfsbelehrung/, new RegExp(nummer),
      ]) assert.match(brief, muss);
      assert.doesNotMatch(brief, /[{}]/);
    });

    schritt('S01 A05: danach wird gezahlt, und der Vorgang ist abgeschlossen', async () => {
      const { seite } = buerger;
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => (await seite.getByRole('link', { name: 'Gebühr bezahlen: 25,00 €' }).count()) > 0, 'die Zahlung');
      const vorher = await text(seite);
      assert.match(vorher, /Zahlung offen Bezahlen Sie bitte die Gebühr/);
      assert.doesNotMatch(vorher, /Entscheidung voraussichtlich|zurückziehen/, 'nothing is left to decide or to take back');
      await druecken(seite, 'Gebühr bezahlen: 25,00 €');
      assert.match(await text(seite), /Betrag 25,00 €/);
      await druecken(seite, 'Zum Zahlungsdienst', main(seite));
      await druecken(seite, 'Bezahlen', main(seite));
      await warten(seite, async () => /Vielen Dank/.test(await text(seite)), 'die Zahlung');
      await seite.goto(`/vorgang/${vorgang}`);
      await warten(seite, async () => /Abgeschlossen Es ist nichts mehr zu tun/.test(await text(seite)), 'der Abschluss');
      assert.match(await text(seite), /25,00 €/);
      await amt.seite.goto(`/amt/vorgang/${vorgang}`);
      assert.match(await text(amt.seite), /Abgeschlossen/);
      assert.match(await text(amt.seite), /25,00 € bezahlt am/);
    });
  });
}

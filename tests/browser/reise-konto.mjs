// What somebody keeps in her account: details and documents, for the next application. Once with JavaScript, once without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import {
  aufbauen, ausfuellen, dateien, datum, druecken, fehlerliste, registrieren, text, ueberschrift, wert,
} from './hilfe.mjs';

const BAUTZEN = '14625020';

const buehne = aufbauen();

const main = (seite) => seite.locator('main');

for (const js of [true, false]) {
  describe(js ? 'mit JavaScript' : 'ohne JavaScript', { concurrency: 1 }, () => {
    let p;
    before(async () => {
      p = await buehne.person({ js });
      await registrieren(p);
    }, { timeout: 60_000 });
    after(() => p?.schliessen());
    const schritt = (name, lauf) => test(name, { timeout: 60_000 }, lauf);

    schritt('K06: Angaben im Konto eintragen; was nicht stimmt, wird gesagt', async () => {
      const { seite } = p;
      await seite.goto('/konto');
      await druecken(seite, 'Meine Angaben für Anträge', { bereich: main(seite) });
      assert.equal(await ueberschrift(seite), 'Meine Angaben für Anträge');
      await druecken(seite, /Eintragen.*Bankverbindung/s, { bereich: main(seite) });
      await ausfuellen(seite, { kontoinhaber: 'Wanda Próbe', iban: 'DE89 3704 0044 0532 0130 01' });
      assert.equal(await druecken(seite, 'Speichern', { bereich: main(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 1);
      assert.equal(await wert(seite, 'kontoinhaber'), 'Wanda Próbe');
      await ausfuellen(seite, { iban: 'DE89 3704 0044 0532 0130 00' });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      assert.match(await text(seite), /Ihre Angaben sind gespeichert.*Wanda Próbe.*… 3000/);
      await druecken(seite, /Eintragen.*Person/s, { bereich: main(seite) });
      await ausfuellen(seite, { vorname: 'Wanda', nachname: 'Próbe', ...datum('geburtsdatum', '1985-03-27') });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      assert.match(await text(seite), /27\.03\.1985/);
    });

    schritt('K06: mehrere Anschriften und Fahrzeuge im Konto', async () => {
      const { seite } = p;
      await seite.goto('/konto/angaben/anschrift');
      await ausfuellen(seite, { strasse: 'Hauptmarkt', hausnummer: '1', plz: '02625', ort: 'Bautzen' });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      await druecken(seite, /Eintragen.*Weitere Anschriften/s, { bereich: main(seite) });
      await druecken(seite, /Anschrift hinzufügen/, { bereich: main(seite) });
      const weitere = (feld) => `weitere_anschriften.0.weitere_${feld}`;
      await ausfuellen(seite, { [weitere('art')]: 'neben', [weitere('strasse')]: 'Seeweg', [weitere('hausnummer')]: '7', [weitere('plz')]: '0276' });
      assert.equal(await druecken(seite, 'Speichern', { bereich: main(seite) }), 422);
      assert.equal((await fehlerliste(seite)).length, 2);
      await ausfuellen(seite, { [weitere('plz')]: '02763', [weitere('ort')]: 'Zittau' });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      await druecken(seite, /Eintragen.*Fahrzeuge/s, { bereich: main(seite) });
      await druecken(seite, /Fahrzeug hinzufügen/, { bereich: main(seite) });
      await ausfuellen(seite, { 'meine_fahrzeuge.0.fz_kennzeichen': 'bz ab 123', 'meine_fahrzeuge.0.fz_fin': 'WVWZZZ1JZ3W386752' });
      await druecken(seite, /Fahrzeug hinzufügen/, { bereich: main(seite) });
      assert.equal(await wert(seite, 'meine_fahrzeuge.0.fz_fin'), 'WVWZZZ1JZ3W386752');
      await ausfuellen(seite, { 'meine_fahrzeuge.1.fz_kennzeichen': 'BZ-C 7' });
      await druecken(seite, 'Speichern', { bereich: main(seite) });
      assert.match(await text(seite), /Nebenwohnung.*Seeweg.*Zittau.*BZ-AB 123.*WVWZZZ1JZ3W386752.*BZ-C 7/);
      if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/angaben-${js}.png`, fullPage: true });
    });

    schritt('K06: ein Dokument im Konto aufheben, ansehen, entfernen', async () => {
      const { seite } = p;
      await seite.goto('/konto/unterlagen');
      await seite.setInputFiles('input[name=datei]', [dateien.pdf('impfpass.pdf'), dateien.png('foto.png')]);
      await druecken(seite, 'Hochladen', { bereich: main(seite) });
      assert.match(await text(seite), /2 Dateien sind gespeichert.*foto\.png.*impfpass\.pdf.*Belegt: /);
      await druecken(seite, /Entfernen.*foto\.png/s, { bereich: main(seite) });
      assert.doesNotMatch(await text(seite), /foto\.png/);
    });

    schritt('K06: der nächste Antrag bietet beides an und nimmt es nach einem Ja', async () => {
      const { seite } = p;
      await seite.goto(`/antrag/beginnen/hundesteuer-anmelden?ort=${BAUTZEN}`);
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      const entwurf = /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
      assert.match(await text(seite), /Aus Ihrem Konto: .*Wanda Próbe, 27\. März 1985/);
      assert.match(await text(seite), /Welche Anschrift\?.*Aus Ihrem Konto: Hauptmarkt 1.*Aus Ihrem Konto \(Nebenwohnung\): Seeweg 7.*Nichts davon/);
      if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/uebernahme-${js}.png`, fullPage: true });
      await ausfuellen(seite, { 'uebernahme-anschrift': '1' });
      await druecken(seite, 'Ja, übernehmen', { bereich: main(seite) });
      assert.deepEqual([await wert(seite, 'nachname'), await wert(seite, 'geburtsdatum.jahr')], ['Próbe', '1985']);
      assert.match(await text(seite), /Aus Ihrem Konto/);
      await seite.goto(`${entwurf}/seite/anschrift`);
      assert.deepEqual([await wert(seite, 'strasse'), await wert(seite, 'ort')], ['Seeweg', 'Zittau']);
      assert.match(await text(seite), /Aus Ihrem Konto \(Nebenwohnung\)/);
      await seite.goto(`${entwurf}/datei/nachweis_herkunft/unterlagen`);
      assert.match(await text(seite), /impfpass\.pdf.*Aus Ihrem Konto/);
      await druecken(seite, /impfpass\.pdf/, { bereich: main(seite) });
      assert.match(await text(seite), /Eine Datei ist gespeichert.*impfpass\.pdf/);
    });

    schritt('K06: von zwei Fahrzeugen im Konto kommt das gewählte ins Formular', async () => {
      const { seite } = p;
      await seite.goto(`/antrag/beginnen/bewohnerparkausweis-beantragen?ort=${BAUTZEN}`);
      await druecken(seite, 'Weiter', { bereich: main(seite) });
      const entwurf = /\/antrag\/[0-9a-f-]+/.exec(seite.url())[0];
      const frage = await text(seite);
      assert.match(frage, /Welches Fahrzeug\?.*BZ-AB 123.*BZ-C 7.*Nichts davon/);
      if (process.env.BILDER) await seite.screenshot({ path: `${process.env.BILDER}/fahrzeug-${js}.png`, fullPage: true });
      await seite.getByRole('radio', { name: /BZ-C 7/ }).check({ force: true });
      await druecken(seite, 'Ja, übernehmen', { bereich: main(seite) });
      await seite.goto(`${entwurf}/seite/fahrzeug`);
      await ausfuellen(seite, { nutzung: 'halter' });
      if ((await seite.locator('[name=kennzeichen]').count()) === 0) await druecken(seite, 'Weiter', { bereich: main(seite) });
      assert.equal(await wert(seite, 'kennzeichen'), 'BZ-C 7');
      assert.match(await text(seite), /Aus Ihrem Konto/);
    });

    schritt('K06: die Angaben im Konto wieder löschen', async () => {
      const { seite } = p;
      await seite.goto('/konto/angaben');
      await druecken(seite, 'Alle Angaben löschen', { bereich: main(seite) });
      assert.doesNotMatch(await text(seite), /Próbe/);
    });
  });
}

//! Deliveries to others.

use std::{sync::Arc, time::Duration};

use akte::Vorgang;
use datenbank::{Sicht, Tx};
use grund::Zeitpunkt;
use jiff::SignedDuration;
use postfach::Mail;
use uebergabe::{
    Anschluss, Ausgang, Datei, Faellig, Fehlerart, Lieferung, Quittung, Sendung, Stand, Uebergabeweg, WegFehler,
};
use vorgang::{Ereignis, weiterleitung::Schritt};
use web::Haus;

use super::Warteschlange;
use crate::Fehler;

/// The first question about how far the other side is.
const ERSTE_FRAGE: SignedDuration = SignedDuration::from_secs(15);

/// The deliveries to others.
#[derive(Clone)]
pub struct Lieferungen {
    /// Where they wait.
    pub haus: Haus,
    /// How they get there.
    pub weg: Arc<dyn Uebergabeweg>,
}

impl Warteschlange for Lieferungen {
    const BLICK: Duration = Duration::from_millis(500);
    const WAS: &str = "deliveries";

    fn haus(&self) -> &Haus {
        &self.haus
    }

    async fn beanspruchen(
        &self,
        tx: &mut Tx,
        je_ziel: i64,
        nicht: &[String],
    ) -> Result<Vec<Faellig>, uebergabe::Fehler> {
        uebergabe::beanspruchen(tx, self.haus.umwelt.jetzt(), je_ziel, nicht).await
    }

    async fn zuruecklegen(&self, tx: &mut Tx, rest: &[Faellig]) -> Result<(), uebergabe::Fehler> {
        uebergabe::zuruecklegen(tx, self.haus.umwelt.jetzt(), rest).await
    }

    async fn erledigen(&self, f: &Faellig) -> Result<bool, Fehler> {
        eine(&self.haus, &*self.weg, f).await
    }
}

/// One delivery, or one question about it. False: the target is not well.
async fn eine(haus: &Haus, weg: &dyn Uebergabeweg, f: &Faellig) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    let Some(v) = akte::laden_als_amt(&mut tx, &haus.tresor, f.mandant, f.vorgang).await? else { return Ok(true) };
    let Some((l, sendung)) = uebergabe::laden(&mut tx, &v.schluessel, (f.mandant, f.vorgang, f.id)).await? else {
        return Ok(true);
    };
    let anschluss = uebergabe::anschluss_fuer(&mut tx, &haus.tresor, f).await?;
    match (l.stand, l.weg.as_str(), anschluss) {
        (Stand::Wartet, "stelle", _) => {
            // Given back before anybody is waited for.
            tx.rollback().await.map_err(datenbank::Fehler::from)?;
            mitteilen(haus, &v, &l, &sendung, f).await
        }
        (Stand::Wartet, "mail", Some(an)) => {
            mail(haus, &mut tx, &v, &l, &an.adresse).await?;
            uebergeben_vermerken(haus, tx, &v, f, None).await?;
            Ok(true)
        }
        (Stand::Wartet, _, Some(an)) => {
            let dateien = dateien(haus, &mut tx, &v, &sendung).await;
            // Given back before anybody is waited for.
            tx.rollback().await.map_err(datenbank::Fehler::from)?;
            let ergebnis = match dateien {
                Ok(dateien) => senden(weg, &an, &sendung, &dateien).await,
                Err(e) => return unzustellbar(haus, &v, f, (Fehlerart::Datei, &e.to_string())).await,
            };
            gesendet(haus, &v, f, ergebnis).await
        }
        (Stand::Uebergeben, _, Some(an)) => {
            // Given back before anybody is waited for.
            tx.rollback().await.map_err(datenbank::Fehler::from)?;
            fragen(haus, weg, &v, &an, &l, f).await
        }
        // Settled meanwhile, or the target was taken away.
        _ => Ok(true),
    }
}

async fn senden(
    weg: &dyn Uebergabeweg,
    an: &Anschluss,
    sendung: &Sendung,
    dateien: &[Datei],
) -> Result<Quittung, WegFehler> {
    let ergebnis = weg.uebergeben(an, sendung, dateien).await;
    let ausgang = if ergebnis.is_ok() { "uebergeben" } else { "fehlgeschlagen" };
    metrics::counter!("basiswerk_uebergaben_total", "ausgang" => ausgang).increment(1);
    ergebnis
}

/// The files that go along, with their bytes.
async fn dateien(haus: &Haus, tx: &mut Tx, v: &Vorgang, sendung: &Sendung) -> Result<Vec<Datei>, ablage::Fehler> {
    let mut aus = Vec::with_capacity(sendung.dateien.len());
    if sendung.dateien.is_empty() {
        return Ok(aus);
    }
    let alle = haus.ablage.liste(tx, &v.schluessel, v.bezug.mandant, v.id).await?;
    for d in &sendung.dateien {
        let Some(da) = alle.iter().find(|a| a.zeile.id == d.dokument) else {
            return Err(ablage::Fehler::Beschaedigt { dokument: d.dokument, grund: "die Datei fehlt".into() });
        };
        let bytes = haus.ablage.inhalt(&v.schluessel, &da.zeile).await?;
        aus.push(Datei { dokument: d.dokument, name: d.name.clone(), mime: da.zeile.mime.clone(), bytes });
    }
    Ok(aus)
}

async fn gesendet(
    haus: &Haus,
    v: &Vorgang,
    f: &Faellig,
    ergebnis: Result<Quittung, WegFehler>,
) -> Result<bool, Fehler> {
    match ergebnis {
        Ok(q) => {
            let tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
            uebergeben_vermerken(haus, tx, v, f, Some(q)).await?;
            Ok(true)
        }
        Err(WegFehler::Abgewiesen(grund)) => unzustellbar(haus, v, f, (Fehlerart::Abgewiesen, &grund)).await,
        Err(e @ WegFehler::ZuGross(_)) => unzustellbar(haus, v, f, (Fehlerart::ZuGross, &e.to_string())).await,
        Err(e) => gescheitert(haus, v, f, &e).await,
    }
}

/// The other side has it: row and event in one transaction.
async fn uebergeben_vermerken(
    haus: &Haus,
    mut tx: Tx,
    v: &Vorgang,
    f: &Faellig,
    quittung: Option<Quittung>,
) -> Result<(), Fehler> {
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    vermerken(haus, &mut tx, v, f, quittung).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

async fn vermerken(
    haus: &Haus,
    tx: &mut Tx,
    v: &Vorgang,
    f: &Faellig,
    quittung: Option<Quittung>,
) -> Result<(), Fehler> {
    let jetzt: Zeitpunkt = haus.umwelt.jetzt();
    let fragen = quittung.as_ref().map(|_| jetzt + ERSTE_FRAGE);
    if uebergabe::quittiert(tx, f, quittung.as_ref(), fragen, jetzt).await? {
        let schritt = Schritt::Uebergeben { quittung: quittung.map(|q| q.kennung) };
        ereignis(haus, tx, v, f, schritt).await?;
    }
    Ok(())
}

/// One delivery by mail or by `weg` to `an`, inside of a transaction of the caller (`Sicht::Mandant`): for the past of a
/// demonstration, whose matters are whole or not there. What is not taken waits on. `false`: it waits.
pub(crate) async fn sofort(
    haus: &Haus,
    tx: &mut Tx,
    v: &Vorgang,
    (l, weg, an): (&Lieferung, &dyn Uebergabeweg, &Anschluss),
) -> Result<bool, Fehler> {
    let f = Faellig { mandant: l.mandant, vorgang: l.vorgang, id: l.id, ziel: l.ziel.clone(), zugang: None };
    let quittung = if l.weg == "mail" {
        mail(haus, tx, v, l, &an.adresse).await?;
        None
    } else {
        let geladen = uebergabe::laden(tx, &v.schluessel, (l.mandant, l.vorgang, l.id)).await?;
        let Some((_, sendung)) = geladen else { return Ok(false) };
        let dateien = dateien(haus, tx, v, &sendung).await?;
        match senden(weg, an, &sendung, &dateien).await {
            Ok(quittung) => Some(quittung),
            Err(_) => return Ok(false),
        }
    };
    vermerken(haus, tx, v, &f, quittung).await?;
    Ok(true)
}

/// It can never be sent as it is: a person must look. The target is well.
async fn unzustellbar(haus: &Haus, v: &Vorgang, f: &Faellig, warum: (Fehlerart, &str)) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    if uebergabe::abgewiesen(&mut tx, &haus.umwelt, &v.schluessel, f, warum).await? {
        let schritt =
            if warum.0 == Fehlerart::Abgewiesen { Schritt::Abgewiesen } else { Schritt::Angehalten { versuche: 1 } };
        ereignis(haus, &mut tx, v, f, schritt).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(true)
}

/// The target could not be used. True: only the key of this service is not taken, the target is well.
async fn gescheitert(haus: &Haus, v: &Vorgang, f: &Faellig, fehler: &WegFehler) -> Result<bool, Fehler> {
    // No words of the other side in the log: they may be about persons.
    let art = Fehlerart::from(fehler);
    tracing::warn!(mandant = %f.mandant, ziel = %f.ziel, art = art.name(), "a target did not take a delivery");
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    if let Ausgang::Angehalten(n) = uebergabe::fehlgeschlagen(&mut tx, &haus.umwelt, f, art).await? {
        let versuche = u32::try_from(n).unwrap_or_default();
        ereignis(haus, &mut tx, v, f, Schritt::Angehalten { versuche }).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(art == Fehlerart::Schluessel)
}

async fn fragen(
    haus: &Haus,
    weg: &dyn Uebergabeweg,
    v: &Vorgang,
    an: &Anschluss,
    l: &Lieferung,
    f: &Faellig,
) -> Result<bool, Fehler> {
    let Some(kennung) = &l.kennung else { return Ok(true) };
    let auskunft = match weg.abfragen(an, kennung).await {
        Ok(auskunft) => auskunft,
        Err(e) => return gescheitert(haus, v, f, &e).await,
    };
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    let neu = uebergabe::rueckgemeldet(&mut tx, &haus.umwelt, &v.schluessel, f, &auskunft).await?;
    if let (true, Some(stand)) = (neu, auskunft.stand) {
        ereignis(haus, &mut tx, v, f, Schritt::Rueckgemeldet { stand }).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(true)
}

/// A notice for an office of the platform: first there, then noted here; the same one twice is there once.
async fn mitteilen(haus: &Haus, v: &Vorgang, l: &Lieferung, sendung: &Sendung, f: &Faellig) -> Result<bool, Fehler> {
    let Some(an) = l.an else { return Ok(true) };
    let mut dort = haus.db.tx(Sicht::Mandant(an.0)).await?;
    uebergabe::mitteilen(&mut dort, &haus.tresor, &haus.umwelt, an, v.bezug.einheit, sendung).await?;
    dort.commit().await.map_err(datenbank::Fehler::from)?;
    let tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    uebergeben_vermerken(haus, tx, v, f, None).await?;
    Ok(true)
}

/// A mail that says that something waits. It carries the number of the matter and nothing of what was said in it.
async fn mail(haus: &Haus, tx: &mut Tx, v: &Vorgang, l: &Lieferung, an: &str) -> Result<(), Fehler> {
    let leistung = haus.leistungen.version(&v.bezug.version);
    let name = leistung.map_or_else(|| v.bezug.leistung.to_string(), |l| l.stamm.name.clone());
    let e = &haus.einstellungen;
    let mail = Mail {
        an: an.to_owned(),
        betreff: format!("Hinweis zu {}: {name}", v.nummer),
        text: format!(
            "Guten Tag,\n\nzum Vorgang {} („{name}“) liegt etwas für Sie bereit.\n\nMelden Sie sich an, um ihn zu lesen:\n\
             {}/amt/vorgang/{}\n\nDiese E-Mail enthält keine Angaben aus dem Antrag. Bitte antworten Sie nicht darauf.\n\n{}\n",
            v.nummer, e.adresse, v.id, e.portal
        ),
        schluessel: format!("uebergabe/{}/{}", l.id, l.versuche),
    };
    postfach::einreihen(tx, &haus.tresor, &mail, haus.umwelt.jetzt()).await?;
    Ok(())
}

/// What came of a delivery, in the matter's log. The row has changed in the same transaction, so it happens once.
async fn ereignis(haus: &Haus, tx: &mut Tx, v: &Vorgang, f: &Faellig, schritt: Schritt) -> Result<(), Fehler> {
    let modell = |version: &grund::VersionHash| haus.leistungen.version(version).map(|l| l.ablauf.clone());
    let key = format!("uebergabe/{}/{}", f.id, haus.umwelt.neue_id::<grund::UebergabeId>());
    let ereignis = Ereignis::Weiterleitung { id: f.id, schritt };
    akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, (f.mandant, v.id), &ereignis, &key).await?;
    Ok(())
}

//! Deliveries to others: claimed by target, sent without a transaction open, and what came of it written together with
//! the event of the matter. Each target has its own line: one that is slow or down holds up only its own deliveries.

use std::{collections::BTreeSet, pin::Pin, sync::Arc, time::Duration};

use akte::Vorgang;
use datenbank::{Sicht, Tx};
use futures_util::stream::{FuturesUnordered, StreamExt};
use grund::Zeitpunkt;
use jiff::SignedDuration;
use postfach::Mail;
use tokio_util::sync::CancellationToken;
use uebergabe::{
    Anschluss, Ausgang, Datei, Faellig, Fehlerart, Lieferung, Quittung, Sendung, Stand, Uebergabeweg, WegFehler,
};
use vorgang::{Ereignis, weiterleitung::Schritt};
use web::Haus;

use crate::Fehler;

/// Deliveries of one target that are taken in hand together.
const JE_ZIEL: i64 = 5;
/// Targets at the same time.
const ZIELE: usize = 16;
/// How often we look.
const BLICK: Duration = Duration::from_millis(500);
/// The first question about how far the other side is.
const ERSTE_FRAGE: SignedDuration = SignedDuration::from_secs(15);

type Reihe<'a> = Pin<Box<dyn Future<Output = String> + Send + 'a>>;

/// Delivers until `ende`. Errors of the database are logged; what was claimed comes back by itself.
pub async fn uebergeben(haus: Haus, weg: Arc<dyn Uebergabeweg>, ende: CancellationToken) {
    let mut unterwegs: FuturesUnordered<Reihe<'_>> = FuturesUnordered::new();
    let mut ziele: BTreeSet<String> = BTreeSet::new();
    while !ende.is_cancelled() {
        if ziele.len() < ZIELE {
            match reihen(&haus, &ziele).await {
                Ok(reihen) => {
                    for reihe in reihen {
                        ziele.extend(reihe.first().map(Faellig::wohin));
                        unterwegs.push(Box::pin(abarbeiten(&haus, &*weg, reihe)));
                    }
                }
                Err(e) => tracing::error!(fehler = %e, "the deliveries cannot be reached"),
            }
        }
        tokio::select! {
            Some(fertig) = unterwegs.next() => drop(ziele.remove(&fertig)),
            () = tokio::time::sleep(BLICK) => {}
            () = ende.cancelled() => {}
        }
    }
}

/// One look: everything that is due, to its end.
#[cfg(test)]
pub async fn runde(haus: &Haus, weg: &dyn Uebergabeweg) {
    let reihen = reihen(haus, &BTreeSet::new()).await.unwrap_or_default();
    let alle: FuturesUnordered<_> = reihen.into_iter().map(|r| abarbeiten(haus, weg, r)).collect();
    alle.collect::<Vec<_>>().await;
}

/// What is due, by target; none of the targets that are on their way already.
async fn reihen(haus: &Haus, unterwegs: &BTreeSet<String>) -> Result<Vec<Vec<Faellig>>, Fehler> {
    let nicht: Vec<String> = unterwegs.iter().cloned().collect();
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let mut faellige = uebergabe::beanspruchen(&mut tx, haus.umwelt.jetzt(), JE_ZIEL, &nicht).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    faellige.sort_by(|a, b| (a.mandant, &a.ziel, a.id).cmp(&(b.mandant, &b.ziel, b.id)));
    Ok(faellige.chunk_by(|a, b| a.mandant == b.mandant && a.ziel == b.ziel).map(<[Faellig]>::to_vec).collect())
}

/// The deliveries of one target one after the other; after a fault of the target the rest waits. Gives back the target.
async fn abarbeiten(haus: &Haus, weg: &dyn Uebergabeweg, reihe: Vec<Faellig>) -> String {
    let wohin = reihe.first().map(Faellig::wohin).unwrap_or_default();
    for f in &reihe {
        match eine(haus, weg, f).await {
            Ok(true) => {}
            Ok(false) => break,
            Err(e) => {
                tracing::warn!(mandant = %f.mandant, ziel = %f.ziel, fehler = %e, "a delivery failed here; it comes back");
                break;
            }
        }
    }
    wohin
}

/// One delivery, or one question about it. False: the target is not well.
async fn eine(haus: &Haus, weg: &dyn Uebergabeweg, f: &Faellig) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    let Some(v) = akte::laden_als_amt(&mut tx, &haus.tresor, f.mandant, f.vorgang).await? else { return Ok(true) };
    let Some((l, sendung)) = uebergabe::laden(&mut tx, &v.schluessel, (f.mandant, f.vorgang, f.id)).await? else {
        return Ok(true);
    };
    let anschluss = uebergabe::anschluss(&mut tx, &haus.tresor, f.mandant, &f.ziel).await?;
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
    let jetzt: Zeitpunkt = haus.umwelt.jetzt();
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    let fragen = quittung.as_ref().map(|_| jetzt + ERSTE_FRAGE);
    if uebergabe::quittiert(&mut tx, f, quittung.as_ref(), fragen, jetzt).await? {
        let schritt = Schritt::Uebergeben { quittung: quittung.map(|q| q.kennung) };
        ereignis(haus, &mut tx, v, f, schritt).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
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

/// The target could not be used.
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
    Ok(false)
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

//! Orders to registers: claimed by target, sent without a transaction open, and what came of it written together with the
//! event of the matter. Each register has its own line: one that is slow or down holds up only its own orders.
//!
//! What a register carried out is in the matter's log at the latest after the next try: the same bytes under the same key
//! give the same answer, and the letter, the event and the end of the order are one transaction.

use std::{collections::BTreeSet, pin::Pin, sync::Arc, time::Duration};

use ablage::{Ziel, Zweck};
use akte::Vorgang;
use datenbank::{Sicht, Tx};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio_util::sync::CancellationToken;
use uebergabe::{Faellig, Fehlerart, Register, Registerantwort, Registergrund, WegFehler};
use vorgang::{
    Ereignis,
    register::{Registerschritt, Registerstand},
};
use web::Haus;

use crate::Fehler;

/// Orders of one register that are taken in hand together.
const JE_ZIEL: i64 = 5;
/// Registers at the same time.
const ZIELE: usize = 16;
/// How often we look: people wait for the answer.
const BLICK: Duration = Duration::from_millis(250);

type Reihe<'a> = Pin<Box<dyn Future<Output = String> + Send + 'a>>;

/// Orders until `ende`. Errors of the database are logged; what was claimed comes back by itself.
pub async fn anfragen(haus: Haus, register: Arc<dyn Register>, ende: CancellationToken) {
    let mut unterwegs: FuturesUnordered<Reihe<'_>> = FuturesUnordered::new();
    let mut ziele: BTreeSet<String> = BTreeSet::new();
    while !ende.is_cancelled() {
        if ziele.len() < ZIELE {
            match reihen(&haus, &ziele).await {
                Ok(reihen) => {
                    for reihe in reihen {
                        ziele.extend(reihe.first().map(Faellig::wohin));
                        unterwegs.push(Box::pin(abarbeiten(&haus, &*register, reihe)));
                    }
                }
                Err(e) => tracing::error!(fehler = %e, "the orders to registers cannot be reached"),
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
pub async fn runde(haus: &Haus, register: &dyn Register) {
    let reihen = reihen(haus, &BTreeSet::new()).await.unwrap_or_default();
    let alle: FuturesUnordered<_> = reihen.into_iter().map(|r| abarbeiten(haus, register, r)).collect();
    alle.collect::<Vec<_>>().await;
}

/// What is due, by register; none of those that are being asked already.
async fn reihen(haus: &Haus, unterwegs: &BTreeSet<String>) -> Result<Vec<Vec<Faellig>>, Fehler> {
    let nicht: Vec<String> = unterwegs.iter().cloned().collect();
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let mut faellige = uebergabe::auftraege_beanspruchen(&mut tx, haus.umwelt.jetzt(), JE_ZIEL, &nicht).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    faellige.sort_by(|a, b| (a.mandant, &a.ziel, a.id).cmp(&(b.mandant, &b.ziel, b.id)));
    Ok(faellige.chunk_by(|a, b| a.mandant == b.mandant && a.ziel == b.ziel).map(<[Faellig]>::to_vec).collect())
}

/// The orders of one register one after the other; after a fault of the register the rest waits. Gives back the target.
async fn abarbeiten(haus: &Haus, register: &dyn Register, reihe: Vec<Faellig>) -> String {
    let wohin = reihe.first().map(Faellig::wohin).unwrap_or_default();
    for f in &reihe {
        match einer(haus, register, f).await {
            Ok(true) => {}
            Ok(false) => break,
            Err(e) => {
                tracing::warn!(mandant = %f.mandant, ziel = %f.ziel, fehler = %e, "an order failed here; it comes back");
                break;
            }
        }
    }
    wohin
}

/// One order. False: the register is not well.
async fn einer(haus: &Haus, register: &dyn Register, f: &Faellig) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    let Some(v) = akte::laden_als_amt(&mut tx, &haus.tresor, f.mandant, f.vorgang).await? else { return Ok(true) };
    let auftrag = uebergabe::auftrag_laden(&mut tx, &v.schluessel, f).await?;
    let anschluss = uebergabe::anschluss(&mut tx, &haus.tresor, f.mandant, &f.ziel).await?;
    let zahlungen = zahlung::von_vorgang(&mut tx, f.mandant, f.vorgang).await?;
    // Given back before anybody is waited for.
    tx.rollback().await.map_err(datenbank::Fehler::from)?;
    let (Some(auftrag), Some(an)) = (auftrag, anschluss) else { return Ok(true) };
    let ergebnis = register.ausfuehren(&an, &auftrag).await;
    let ausgang = match &ergebnis {
        Ok(Registerantwort::Vollzogen { .. }) => "vollzogen",
        Ok(Registerantwort::Abgewiesen(_)) => "abgewiesen",
        Err(_) => "fehlgeschlagen",
    };
    metrics::counter!("basiswerk_registerauftraege_total", "ausgang" => ausgang).increment(1);
    match ergebnis {
        Ok(Registerantwort::Vollzogen { quittung }) => {
            let kassenzeichen = zahlungen.last().map(|z| z.kassenzeichen.to_string());
            vollzogen(haus, &v, f, quittung, kassenzeichen).await?;
            Ok(true)
        }
        Ok(Registerantwort::Abgewiesen(grund)) => abgewiesen(haus, &v, f, grund).await,
        // It does not take the order as it is, and never will: people look at it.
        Err(WegFehler::Abgewiesen(_) | WegFehler::ZuGross(_)) => {
            abgewiesen(haus, &v, f, Registergrund::Unverstanden).await
        }
        Err(e) => gescheitert(haus, f, &e).await,
    }
}

/// The register is changed: letter, event and the end of the order in one transaction.
async fn vollzogen(
    haus: &Haus,
    v: &Vorgang,
    f: &Faellig,
    quittung: String,
    kassenzeichen: Option<String>,
) -> Result<(), Fehler> {
    let Some(Registerstand::Wartet { name, .. }) = &v.zustand.register else { return Ok(()) };
    let (name, pdf) = web::register::brief(haus, v, name, kassenzeichen).await?;
    let ziel = Ziel { mandant: f.mandant, vorgang: f.vorgang, konto: Some(v.konto), zweck: Zweck::Bescheid };
    let neu = haus.ablage.ablegen(&v.schluessel, ziel, &name, pdf).await?;
    let zeile = &neu.dokument.zeile;
    let schritt = Registerschritt::Vollzogen { quittung, dokument: zeile.id, sha256: zeile.sha256_text() };
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    if uebergabe::auftrag_beantwortet(&mut tx, f).await? {
        haus.ablage.eintragen(&mut tx, &neu).await?;
        ereignis(haus, &mut tx, f, schritt).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    haus.arbeit.notify_one();
    Ok(())
}

async fn abgewiesen(haus: &Haus, v: &Vorgang, f: &Faellig, grund: Registergrund) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, v.id).await?;
    if uebergabe::auftrag_beantwortet(&mut tx, f).await? {
        ereignis(haus, &mut tx, f, Registerschritt::Abgewiesen { grund }).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    haus.arbeit.notify_one();
    Ok(true)
}

/// The register could not be used: waiting is not failure.
async fn gescheitert(haus: &Haus, f: &Faellig, fehler: &WegFehler) -> Result<bool, Fehler> {
    // No words of the other side in the log: they may be about persons.
    let art = Fehlerart::from(fehler);
    tracing::warn!(mandant = %f.mandant, ziel = %f.ziel, art = art.name(), "a register did not answer an order");
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    uebergabe::auftrag_fehlgeschlagen(&mut tx, &haus.umwelt, f, art).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(false)
}

/// The order's end has been written in the same transaction, so it happens once.
async fn ereignis(haus: &Haus, tx: &mut Tx, f: &Faellig, schritt: Registerschritt) -> Result<(), Fehler> {
    let modell = |version: &grund::VersionHash| haus.leistungen.version(version).map(|l| l.ablauf.clone());
    let key = format!("register/{}", f.id);
    let ereignis = Ereignis::Register { id: f.id, schritt };
    akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, (f.mandant, f.vorgang), &ereignis, &key).await?;
    Ok(())
}

//! What goes to others: claimed by target, sent without a transaction open, and what came of it written together with the
//! event of the matter. Each target has its own line: one that is slow or down holds up only what is meant for it.

use std::{collections::BTreeSet, pin::Pin, time::Duration};

use datenbank::{Sicht, Tx};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio_util::sync::CancellationToken;
use uebergabe::Faellig;
use web::Haus;

use crate::Fehler;

/// For one target so many are taken in hand together.
const JE_ZIEL: i64 = 5;
/// Targets at the same time.
const ZIELE: usize = 16;

/// A kind of thing that goes to others.
pub trait Warteschlange: Sync {
    /// How often we look.
    const BLICK: Duration;
    /// What waits here, for the log.
    const WAS: &str;

    /// The house it belongs to.
    fn haus(&self) -> &Haus;

    /// Claims what is due, at most `je_ziel` for each target and nothing for the targets in `nicht`.
    fn beanspruchen(
        &self,
        tx: &mut Tx,
        je_ziel: i64,
        nicht: &[String],
    ) -> impl Future<Output = Result<Vec<Faellig>, uebergabe::Fehler>> + Send;

    /// Gives back what was claimed and not begun.
    fn zuruecklegen(&self, tx: &mut Tx, rest: &[Faellig])
    -> impl Future<Output = Result<(), uebergabe::Fehler>> + Send;

    /// Carries one out. False: the target is not well, and the rest of its line waits.
    fn erledigen(&self, f: &Faellig) -> impl Future<Output = Result<bool, Fehler>> + Send;
}

type Reihe<'a> = Pin<Box<dyn Future<Output = String> + Send + 'a>>;

/// Works until `ende`. Errors of the database are logged; what was claimed comes back by itself.
pub async fn abarbeiten<W: Warteschlange>(schlange: W, ende: CancellationToken) {
    let mut unterwegs: FuturesUnordered<Reihe<'_>> = FuturesUnordered::new();
    let mut ziele: BTreeSet<String> = BTreeSet::new();
    while !ende.is_cancelled() {
        if ziele.len() < ZIELE {
            match reihen(&schlange, &ziele).await {
                Ok(reihen) => {
                    for faellige in reihen {
                        ziele.extend(faellige.first().map(Faellig::wohin));
                        unterwegs.push(Box::pin(reihe(&schlange, faellige)));
                    }
                }
                Err(e) => tracing::error!(was = W::WAS, fehler = %e, "the queue cannot be reached"),
            }
        }
        tokio::select! {
            Some(fertig) = unterwegs.next() => drop(ziele.remove(&fertig)),
            () = tokio::time::sleep(W::BLICK) => {}
            () = ende.cancelled() => {}
        }
    }
}

/// One look: everything that is due, to its end.
///
/// # Errors
/// The queue could not be read.
pub async fn runde<W: Warteschlange>(schlange: &W) -> Result<(), Fehler> {
    let reihen = reihen(schlange, &BTreeSet::new()).await?;
    let alle: FuturesUnordered<_> = reihen.into_iter().map(|r| reihe(schlange, r)).collect();
    alle.collect::<Vec<_>>().await;
    Ok(())
}

/// What is due, by target; none of the targets that are on their way already.
async fn reihen<W: Warteschlange>(schlange: &W, unterwegs: &BTreeSet<String>) -> Result<Vec<Vec<Faellig>>, Fehler> {
    let nicht: Vec<String> = unterwegs.iter().cloned().collect();
    let mut tx = schlange.haus().db.tx(Sicht::Betrieb).await?;
    let mut faellige = schlange.beanspruchen(&mut tx, JE_ZIEL, &nicht).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    faellige.sort_by(|a, b| (a.mandant, &a.ziel, a.id).cmp(&(b.mandant, &b.ziel, b.id)));
    Ok(faellige.chunk_by(|a, b| a.mandant == b.mandant && a.ziel == b.ziel).map(<[Faellig]>::to_vec).collect())
}

/// One after the other; after a fault of the target the rest is given back. Gives back the target.
async fn reihe<W: Warteschlange>(schlange: &W, faellige: Vec<Faellig>) -> String {
    for (n, f) in faellige.iter().enumerate() {
        let weiter = match schlange.erledigen(f).await {
            Ok(weiter) => weiter,
            Err(e) => {
                tracing::warn!(was = W::WAS, mandant = %f.mandant, ziel = %f.ziel, fehler = %e, "it failed here and comes back");
                false
            }
        };
        if !weiter {
            if let Err(e) = zuruecklegen(schlange, &faellige[n + 1..]).await {
                tracing::warn!(was = W::WAS, ziel = %f.ziel, fehler = %e, "the rest of the line comes back later");
            }
            break;
        }
    }
    faellige.first().map(Faellig::wohin).unwrap_or_default()
}

async fn zuruecklegen<W: Warteschlange>(schlange: &W, rest: &[Faellig]) -> Result<(), Fehler> {
    if rest.is_empty() {
        return Ok(());
    }
    let mut tx = schlange.haus().db.tx(Sicht::Betrieb).await?;
    schlange.zuruecklegen(&mut tx, rest).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

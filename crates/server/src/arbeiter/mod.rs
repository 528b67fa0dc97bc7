//! The worker: carries effects out, at least once each; what comes back is again an event.
//!
//! All due effects of one matter are carried out together: what touches only our own database is written in one
//! transaction with the removal of its outbox rows, so it happens exactly once. Foreign systems are called between
//! transactions, with the effect's dedupe key.

mod pflege;
mod wirken;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use akte::outbox::{self, Posten};
use datenbank::Sicht;
use futures_util::StreamExt;
use grund::{MandantId, VorgangId};
use jiff::SignedDuration;
use postfach::Mailversand;
use tokio_util::sync::CancellationToken;
use web::Haus;

use crate::Fehler;

/// A batch. Small enough that a killed worker delays few.
const BLOCK: i32 = 96;
/// Matters that are worked on at the same time.
const GLEICHZEITIG: usize = 3;
/// How long a batch is ours before another worker may take it.
const PACHT: SignedDuration = SignedDuration::from_secs(120);
/// Without being woken we look this often.
const BLICK: Duration = Duration::from_millis(250);

/// Works until `ende`. Errors of the database are logged and tried again: the worker never ends by itself.
pub async fn arbeiten(haus: Haus, mail: Arc<dyn Mailversand>, ende: CancellationToken) {
    let mut pflege = pflege::Plan::default();
    while !ende.is_cancelled() {
        let getan = gezaehlt(runde(&haus).await) + gezaehlt(mails(&haus, &*mail).await);
        pflege.faelliges_tun(&haus).await;
        if getan == 0 {
            tokio::select! {
                () = haus.arbeit.notified() => {}
                () = tokio::time::sleep(BLICK) => {}
                () = ende.cancelled() => {}
            }
        }
    }
}

fn gezaehlt(ergebnis: Result<usize, Fehler>) -> usize {
    ergebnis.unwrap_or_else(|e| {
        tracing::error!(fehler = %e, "the worker cannot reach its queue");
        0
    })
}

/// Sends mails that are due. Gives back how many left.
async fn mails(haus: &Haus, versand: &dyn Mailversand) -> Result<usize, Fehler> {
    let bericht = postfach::versenden(&haus.db, &haus.tresor, versand, &haus.umwelt, BLOCK.unsigned_abs()).await?;
    metrics::counter!("basiswerk_mails_total", "ausgang" => "gesendet").increment(bericht.gesendet.into());
    metrics::counter!("basiswerk_mails_total", "ausgang" => "verschoben").increment(bericht.verschoben.into());
    metrics::counter!("basiswerk_mails_total", "ausgang" => "aufgegeben").increment(bericht.aufgegeben.into());
    Ok(bericht.gesendet as usize)
}

/// Takes a batch and carries it out. Gives back how many effects it had.
async fn runde(haus: &Haus) -> Result<usize, Fehler> {
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let posten = outbox::pachten(&mut tx, haus.umwelt.jetzt(), PACHT, BLOCK).await?;
    if posten.is_empty() {
        return Ok(0);
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    let anzahl = posten.len();
    let mut gruppen: BTreeMap<(MandantId, VorgangId), Vec<Posten>> = BTreeMap::new();
    for p in posten {
        gruppen.entry((p.mandant, p.vorgang)).or_default().push(p);
    }
    futures_util::stream::iter(gruppen)
        .for_each_concurrent(GLEICHZEITIG, |(wer, mut posten)| async move {
            posten.sort_by_key(|p| p.id);
            gruppe(haus, wer, posten).await;
        })
        .await;
    Ok(anzahl)
}

/// The due effects of one matter: together, and if that fails one by one, so that a bad one holds up no other.
async fn gruppe(haus: &Haus, wer: (MandantId, VorgangId), posten: Vec<Posten>) {
    if wirken::gemeinsam(haus, wer, &posten).await.is_ok() {
        zaehlen(&posten, "erledigt");
        return;
    }
    for p in posten {
        let einer = std::slice::from_ref(&p);
        match wirken::gemeinsam(haus, wer, einer).await {
            Ok(()) => zaehlen(einer, "erledigt"),
            Err(e) => {
                zaehlen(einer, "fehlgeschlagen");
                tracing::warn!(art = %p.art, mandant = %p.mandant, versuche = p.versuche, fehler = %e, "effect failed");
                if let Err(e) = vermerken(haus, &p, &e.to_string()).await {
                    // Its lease ends by itself; then it is tried again.
                    tracing::error!(fehler = %e, "a failed effect could not be noted");
                }
            }
        }
    }
}

async fn vermerken(haus: &Haus, posten: &Posten, grund: &str) -> Result<(), Fehler> {
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    outbox::fehlgeschlagen(&mut tx, &haus.umwelt, posten, grund).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

fn zaehlen(posten: &[Posten], ausgang: &'static str) {
    for p in posten {
        metrics::counter!("basiswerk_effects_total", "art" => p.art.clone(), "ausgang" => ausgang).increment(1);
    }
}

//! The worker: carries effects out, at least once each; what comes back is again an event.
//!
//! The due effects of many matters of one authority are carried out together, in one transaction with the removal of
//! their outbox rows: exactly once. None of them waits for a foreign system: what calls the outside has a queue in our
//! database and a task of its own beside this one, with a dedupe key: mails ([`post_austragen`]), open payments
//! ([`pflegen`]), deliveries ([`Lieferungen`]) and orders to registers ([`Registerfragen`]).

mod amtspost;
mod fiktion;
mod pflege;
mod regel;
mod register;
mod reihen;
mod uebergaben;
mod wirken;
mod worte;
mod zahlungsbrief;
mod zwischen;

pub use pflege::Plan;
pub use register::Registerfragen;
pub use reihen::{Warteschlange, abarbeiten, runde as alles_faellige};
pub use uebergaben::Lieferungen;
pub(crate) use uebergaben::sofort as sofort_liefern;
pub(crate) use wirken::ausfuehren;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use akte::outbox::{self, Posten};
use datenbank::Sicht;
use futures_util::StreamExt;
use grund::{MandantId, VorgangId};
use postfach::Mailversand;
use tokio_util::sync::CancellationToken;
use web::Haus;

use crate::Fehler;

/// Effects that one look at the queue finds at most.
const BLOCK: u32 = 96;
/// Matters of one authority in one transaction.
const BUENDEL: usize = 32;
/// Transactions at the same time.
const GLEICHZEITIG: usize = 3;
/// After work more usually comes: it may gather this long, and is then done together. Who comes into silence is served
/// at once.
const SAMMELN: Duration = Duration::from_millis(40);
/// Without being woken we look this often.
const BLICK: Duration = Duration::from_millis(250);

/// Carries effects out until `ende`. Errors of the database are logged and tried again: the worker never ends by itself.
pub async fn arbeiten(haus: Haus, ende: CancellationToken) {
    while !ende.is_cancelled() {
        let getan = gezaehlt(runde(&haus).await);
        let ruhe = async {
            if getan == 0 {
                tokio::select! { () = haus.arbeit.notified() => {}, () = tokio::time::sleep(BLICK) => {} }
            } else if getan < BLOCK as usize {
                tokio::time::sleep(SAMMELN).await;
            }
        };
        tokio::select! { () = ruhe => {}, () = ende.cancelled() => {} }
    }
}

/// After a mail server that did not answer: so long nobody knocks.
const MAILPAUSE: Duration = Duration::from_secs(5);

/// Sends mails until `ende`: a mail server that hangs holds up nothing but mails.
pub async fn post_austragen(haus: Haus, mail: Arc<dyn Mailversand>, ende: CancellationToken) {
    while !ende.is_cancelled() {
        let ruhe = match mails(&haus, &*mail).await {
            Ok(b) if b.unerreichbar => MAILPAUSE,
            Ok(b) if b.gesendet == BLOCK => Duration::ZERO,
            Ok(_) => BLICK,
            Err(e) => {
                tracing::error!(fehler = %e, "the queue of mails cannot be reached");
                BLICK
            }
        };
        tokio::select! { () = tokio::time::sleep(ruhe) => {}, () = ende.cancelled() => {} }
    }
}

/// Does what has to be done now and then, until `ende`: a payment service that does not answer holds up nothing else.
pub async fn pflegen(haus: Haus, ende: CancellationToken) {
    let mut plan = Plan::default();
    while !ende.is_cancelled() {
        plan.faelliges_tun(&haus).await;
        tokio::select! { () = tokio::time::sleep(BLICK) => {}, () = ende.cancelled() => {} }
    }
}

fn gezaehlt(ergebnis: Result<usize, Fehler>) -> usize {
    ergebnis.unwrap_or_else(|e| {
        tracing::error!(fehler = %e, "the worker cannot reach its queue");
        0
    })
}

/// Sends mails that are due.
async fn mails(haus: &Haus, versand: &dyn Mailversand) -> Result<postfach::Bericht, Fehler> {
    let bericht = postfach::versenden(&haus.db, &haus.tresor, versand, &haus.umwelt, BLOCK).await?;
    metrics::counter!("basiswerk_mails_total", "ausgang" => "gesendet").increment(bericht.gesendet.into());
    metrics::counter!("basiswerk_mails_total", "ausgang" => "verschoben").increment(bericht.verschoben.into());
    metrics::counter!("basiswerk_mails_total", "ausgang" => "aufgegeben").increment(bericht.aufgegeben.into());
    Ok(bericht)
}

/// Finds matters with due effects and carries them out. Gives back how many effects were done.
///
/// # Errors
/// The outbox could not be read.
pub async fn runde(haus: &Haus) -> Result<usize, Fehler> {
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let faellige = outbox::faellige(&mut tx, haus.umwelt.jetzt(), BLOCK.into()).await?;
    tx.rollback().await.map_err(datenbank::Fehler::from)?;
    let mut je_mandant: BTreeMap<MandantId, Vec<VorgangId>> = BTreeMap::new();
    for (mandant, vorgang) in faellige {
        je_mandant.entry(mandant).or_default().push(vorgang);
    }
    let buendel: Vec<(MandantId, Vec<VorgangId>)> = je_mandant
        .into_iter()
        .flat_map(|(m, v)| v.chunks(BUENDEL).map(|c| (m, c.to_vec())).collect::<Vec<_>>())
        .collect();
    let getan = futures_util::stream::iter(buendel)
        .map(|(mandant, vorgaenge)| buendel_wirken(haus, mandant, vorgaenge))
        .buffer_unordered(GLEICHZEITIG)
        .fold(0, async |summe, n| summe + n)
        .await;
    Ok(getan)
}

/// The due effects of several matters: together, and if that fails matter by matter, so that a bad one holds up no other.
async fn buendel_wirken(haus: &Haus, mandant: MandantId, vorgaenge: Vec<VorgangId>) -> usize {
    if vorgaenge.len() > 1
        && let Ok(posten) = wirken::gemeinsam(haus, mandant, &vorgaenge, None).await
    {
        return gezaehlt_als(&posten, "erledigt");
    }
    let mut getan = 0;
    for vorgang in vorgaenge {
        getan += einer(haus, mandant, vorgang).await;
    }
    getan
}

/// The due effects of one matter: together, and if that fails one by one.
async fn einer(haus: &Haus, mandant: MandantId, vorgang: VorgangId) -> usize {
    let mut getan = match wirken::gemeinsam(haus, mandant, &[vorgang], None).await {
        Ok(posten) => return gezaehlt_als(&posten, "erledigt"),
        Err(_) => 0,
    };
    for p in einzelne(haus, mandant, vorgang).await.unwrap_or_default() {
        match wirken::gemeinsam(haus, mandant, &[vorgang], Some(p.id)).await {
            Ok(posten) => getan += gezaehlt_als(&posten, "erledigt"),
            Err(e) => {
                getan += gezaehlt_als(std::slice::from_ref(&p), "fehlgeschlagen");
                tracing::warn!(art = %p.art, mandant = %p.mandant, versuche = p.versuche, fehler = %e, "effect failed");
                if let Err(e) = vermerken(haus, &p, &e.to_string()).await {
                    // It stays due and is tried again in the next round.
                    tracing::error!(fehler = %e, "a failed effect could not be noted");
                }
            }
        }
    }
    getan
}

async fn einzelne(haus: &Haus, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Posten>, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    let posten = outbox::sperren(&mut tx, mandant, &[vorgang], haus.umwelt.jetzt(), None).await?;
    // Free at once: the next one takes these rows again.
    tx.rollback().await.map_err(datenbank::Fehler::from)?;
    Ok(posten)
}

async fn vermerken(haus: &Haus, posten: &Posten, grund: &str) -> Result<(), Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(posten.mandant)).await?;
    outbox::fehlgeschlagen(&mut tx, &haus.umwelt, posten, grund).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

fn gezaehlt_als(posten: &[Posten], ausgang: &'static str) -> usize {
    for p in posten {
        metrics::counter!("basiswerk_effects_total", "art" => p.art.clone(), "ausgang" => ausgang).increment(1);
    }
    posten.len()
}

//! What matters wait for from other matters of their authority. The rows follow the state inside [`crate::anwenden`]; a matter
//! that waits from its first moment on is entered by the worker ([`eintragen`]). Keys stand here as fingerprints only.

use datenbank::Tx;
use grund::{MandantId, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use tresor::Tresor;
use vorgang::zwischen::Erwartung;

use crate::{Fehler, Vorgang, outbox};

const ZWECK: &str = "erwartung";

async fn abdruck(tresor: &Tresor, mandant: MandantId, was: &Erwartung) -> Result<Vec<u8>, Fehler> {
    Ok(match was.schluessel() {
        Some(s) => tresor.fingerabdruck(mandant, &format!("{ZWECK}/{}", was.name()), s).await?.to_vec(),
        None => Vec::new(),
    })
}

/// Writes what the matter waits for from now on. What it waited for before keeps its time. Messages that nobody waited for
/// until now are tried again at once.
pub(crate) async fn schreiben(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, id): (MandantId, VorgangId),
    lauscht: &[Erwartung],
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    let (mut signale, mut namen, mut abdruecke) = (Vec::new(), Vec::new(), Vec::new());
    for was in lauscht {
        signale.push(was.schluessel().is_none());
        namen.push(was.name().to_owned());
        abdruecke.push(abdruck(tresor, mandant, was).await?);
    }
    sqlx::query(
        "WITH neu AS (SELECT * FROM unnest($3::boolean[], $4::text[], $5::bytea[]) AS n (signal, name, abdruck)), \
         weg AS (DELETE FROM erwartung e WHERE mandant_id = $1 AND vorgang_id = $2 AND NOT EXISTS \
            (SELECT FROM neu WHERE neu.signal = e.signal AND neu.name = e.name AND neu.abdruck = e.abdruck)) \
         INSERT INTO erwartung (mandant_id, vorgang_id, signal, name, abdruck, seit) \
            SELECT DISTINCT $1, $2, signal, name, abdruck, $6::timestamptz FROM neu ON CONFLICT DO NOTHING",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(signale)
    .bind(namen)
    .bind(abdruecke)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    if lauscht.iter().any(|w| w.schluessel().is_some()) {
        outbox::meldungen_wecken(tx, mandant, jetzt).await?;
    }
    Ok(())
}

/// Enters what a matter listens to by its state, which the caller has read under a lock ([`crate::sperren`]).
///
/// # Errors
/// The database or the keys fail.
pub async fn eintragen(tx: &mut Tx, tresor: &Tresor, vorgang: &Vorgang, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    schreiben(tx, tresor, (vorgang.bezug.mandant, vorgang.id), &vorgang.zustand.lauscht, jetzt).await
}

/// The matters that wait for this message, at most two: more than one is too many. Not the sender itself.
///
/// # Errors
/// The database or the keys fail.
pub async fn empfaenger(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, sender): (MandantId, VorgangId),
    was: &Erwartung,
) -> Result<Vec<VorgangId>, Fehler> {
    let ids: Vec<sqlx::types::Uuid> = sqlx::query_scalar(
        "SELECT vorgang_id FROM erwartung WHERE mandant_id = $1 AND NOT signal AND name = $2 AND abdruck = $3 \
         AND vorgang_id <> $4 LIMIT 2",
    )
    .bind(mandant.0)
    .bind(was.name())
    .bind(abdruck(tresor, mandant, was).await?)
    .bind(sender.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(ids.into_iter().map(VorgangId).collect())
}

/// Who hears a signal: the next matters behind `nach` that waited for it at `seit`, in the order of their ids, at
/// most `hoechstens`. Not the sender itself.
///
/// # Errors
/// The database fails.
pub async fn hoerer(
    tx: &mut Tx,
    (mandant, sender): (MandantId, VorgangId),
    name: &str,
    (nach, seit): (Option<VorgangId>, Zeitpunkt),
    hoechstens: i64,
) -> Result<Vec<VorgangId>, Fehler> {
    let ids: Vec<sqlx::types::Uuid> = sqlx::query_scalar(
        "SELECT vorgang_id FROM erwartung WHERE mandant_id = $1 AND signal AND name = $2 AND vorgang_id <> $3 \
         AND ($4::uuid IS NULL OR vorgang_id > $4) AND seit <= $5 ORDER BY vorgang_id LIMIT $6",
    )
    .bind(mandant.0)
    .bind(name)
    .bind(sender.0)
    .bind(nach.map(|v| v.0))
    .bind(seit.to_sqlx())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    Ok(ids.into_iter().map(VorgangId).collect())
}

//! What somebody typed for an authority and did not send yet: a file beside it, another page or a pause loses nothing.

use datenbank::Tx;
use grund::{KontoId, MandantId, Umwelt, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use tresor::Vorgangsschluessel;

use crate::Fehler;

/// Whose draft, and of what: the matter, its owner, a name that tells drafts of one matter apart.
#[derive(Debug, Clone, Copy)]
pub struct Entwurfsort<'a> {
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// Its owner.
    pub konto: KontoId,
    /// What it will be.
    pub zweck: &'a str,
}

impl Entwurfsort<'_> {
    fn siegel(&self) -> String {
        format!("entwurf/{}", self.zweck)
    }
}

/// Keeps what was typed, instead of what was kept before.
///
/// # Errors
/// The database fails.
pub async fn entwurf_merken(
    tx: &mut Tx,
    umwelt: &Umwelt,
    schluessel: &Vorgangsschluessel,
    ort: Entwurfsort<'_>,
    inhalt: &[u8],
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO nachricht_entwurf (mandant_id, vorgang_id, zweck, konto_id, inhalt, geaendert) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (mandant_id, vorgang_id, zweck) \
         DO UPDATE SET inhalt = excluded.inhalt, geaendert = excluded.geaendert",
    )
    .bind(ort.mandant.0)
    .bind(ort.vorgang.0)
    .bind(ort.zweck)
    .bind(ort.konto.0)
    .bind(schluessel.verschliessen(umwelt, &ort.siegel(), inhalt)?)
    .bind(umwelt.jetzt().to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What was kept.
///
/// # Errors
/// The database fails; the key is another one.
pub async fn entwurf_lesen(
    tx: &mut Tx,
    schluessel: &Vorgangsschluessel,
    ort: Entwurfsort<'_>,
) -> Result<Option<Vec<u8>>, Fehler> {
    let dicht: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT inhalt FROM nachricht_entwurf WHERE mandant_id = $1 AND vorgang_id = $2 AND zweck = $3 AND konto_id = $4",
    )
    .bind(ort.mandant.0)
    .bind(ort.vorgang.0)
    .bind(ort.zweck)
    .bind(ort.konto.0)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(dicht.map(|d| schluessel.oeffnen(&ort.siegel(), &d)).transpose()?)
}

/// It was sent or thrown away.
///
/// # Errors
/// The database fails.
pub async fn entwurf_verwerfen(tx: &mut Tx, ort: Entwurfsort<'_>) -> Result<(), Fehler> {
    sqlx::query(
        "DELETE FROM nachricht_entwurf WHERE mandant_id = $1 AND vorgang_id = $2 AND zweck = $3 AND konto_id = $4",
    )
    .bind(ort.mandant.0)
    .bind(ort.vorgang.0)
    .bind(ort.zweck)
    .bind(ort.konto.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Forgets what nobody touched since. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn entwuerfe_ausraeumen(conn: &mut PgConnection, seit: Zeitpunkt) -> Result<u64, Fehler> {
    let weg = sqlx::query("DELETE FROM nachricht_entwurf WHERE geaendert <= $1").bind(seit.to_sqlx());
    Ok(weg.execute(conn).await?.rows_affected())
}

//! Registrations that wait for their confirmation, and links for a new password.

use datenbank::Tx;
use grund::{KontoId, Sprache, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::PgExecutor;
use uuid::Uuid;

use super::KontoZeile;
use crate::Fehler;

pub struct NeueRegistrierung<'a> {
    pub kennung: Uuid,
    pub token_hash: [u8; 32],
    pub email: &'a str,
    pub name: &'a str,
    pub kennwort: &'a str,
    pub sprache: Sprache,
    pub bis: Zeitpunkt,
}

pub async fn registrierung_anlegen(tx: &mut Tx, neu: &NeueRegistrierung<'_>) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO registrierung (registrierung_id, token_hash, email, name, kennwort, sprache, ablauf) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(neu.kennung)
    .bind(neu.token_hash)
    .bind(neu.email)
    .bind(neu.name)
    .bind(neu.kennwort)
    .bind(neu.sprache.tag())
    .bind(neu.bis.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub async fn registrierung_neuer_token(
    tx: &mut Tx,
    kennung: Uuid,
    token_hash: &[u8; 32],
    jetzt: Zeitpunkt,
    bis: Zeitpunkt,
) -> Result<Option<(String, String, Sprache)>, Fehler> {
    let zeile: Option<(String, String, Option<String>)> = sqlx::query_as(
        "UPDATE registrierung SET token_hash = $2, ablauf = $4 WHERE registrierung_id = $1 AND ablauf > $3 \
         RETURNING email, name, sprache",
    )
    .bind(kennung)
    .bind(token_hash)
    .bind(jetzt.to_sqlx())
    .bind(bis.to_sqlx())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(zeile.map(|(email, name, s)| (email, name, s.and_then(|s| s.parse().ok()).unwrap_or_default())))
}

pub struct Eingeloest {
    pub email: String,
    pub name: String,
    pub kennwort: String,
    pub sprache: Sprache,
}

pub async fn registrierung_einloesen(
    tx: &mut Tx,
    token_hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<Eingeloest>, Fehler> {
    let zeile: Option<(String, String, String, Option<String>)> = sqlx::query_as(
        "DELETE FROM registrierung WHERE token_hash = $1 AND ablauf > $2 RETURNING email, name, kennwort, sprache",
    )
    .bind(token_hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(zeile.map(|(email, name, kennwort, s)| Eingeloest {
        email,
        name,
        kennwort,
        sprache: s.and_then(|s| s.parse().ok()).unwrap_or_default(),
    }))
}

// Passwords and second factors

pub async fn kennwort_schreiben(tx: &mut Tx, konto: KontoId, hash: &str, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query("UPDATE konto SET kennwort = $2, kennwort_geaendert = $3 WHERE konto_id = $1")
        .bind(konto.0)
        .bind(hash)
        .bind(jetzt.to_sqlx())
        .execute(&mut **tx)
        .await?;
    // Links that were sent for the old password are void.
    sqlx::query("DELETE FROM kennwort_token WHERE konto_id = $1").bind(konto.0).execute(&mut **tx).await?;
    Ok(())
}

pub async fn kennwort_token_anlegen(
    tx: &mut Tx,
    konto: KontoId,
    token_hash: &[u8; 32],
    bis: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query("INSERT INTO kennwort_token (token_hash, konto_id, ablauf) VALUES ($1, $2, $3)")
        .bind(token_hash)
        .bind(konto.0)
        .bind(bis.to_sqlx())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub async fn kennwort_token(
    db: impl PgExecutor<'_>,
    token_hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<KontoZeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT k.konto_id, k.email, k.email_schluessel, k.name, k.kennwort, k.sprache, k.betreiber, k.zweitfaktor, \
         k.demonstration, k.angelegt, k.kennwort_geaendert, k.gesperrt IS NOT NULL AS gesperrt, \
         k.einladung_hash IS NOT NULL AS eingeladen, k.faktor_frei_bis \
         FROM kennwort_token t JOIN konto k USING (konto_id) WHERE t.token_hash = $1 AND t.ablauf > $2",
    )
    .bind(token_hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(db)
    .await?)
}

pub async fn kennwort_token_einloesen(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<bool, Fehler> {
    let weg =
        sqlx::query("DELETE FROM kennwort_token WHERE token_hash = $1").bind(token_hash).execute(&mut **tx).await?;
    Ok(weg.rows_affected() == 1)
}

pub async fn schritt_verbrauchen(db: impl PgExecutor<'_>, konto: KontoId, schritt: i64) -> Result<bool, Fehler> {
    let zeilen =
        sqlx::query("UPDATE konto SET zweitfaktor_schritt = $2 WHERE konto_id = $1 AND zweitfaktor_schritt < $2")
            .bind(konto.0)
            .bind(schritt)
            .execute(db)
            .await?;
    Ok(zeilen.rows_affected() == 1)
}

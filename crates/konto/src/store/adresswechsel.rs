//! Name and address of an account (0106_email_wechsel.sql).

use datenbank::Tx;
use grund::{KontoId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::PgExecutor;
use uuid::Uuid;

use super::KANAL;
use crate::{Email, Fehler};

pub async fn name_setzen(db: impl PgExecutor<'_>, konto: KontoId, name: &str) -> Result<(), Fehler> {
    sqlx::query(
        "WITH neu AS (UPDATE konto SET name = $2 WHERE konto_id = $1 AND NOT ohne_konto) \
         SELECT pg_notify($3, 'k:' || $1::text)",
    )
    .bind(konto.0)
    .bind(name)
    .bind(KANAL)
    .execute(db)
    .await?;
    Ok(())
}

/// The last wish counts; an earlier link stops working.
pub async fn email_vormerken(
    tx: &mut Tx,
    konto: KontoId,
    hash: &[u8; 32],
    email: &Email,
    bis: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO email_wechsel (konto_id, token_hash, email, email_schluessel, ablauf) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (konto_id) DO UPDATE SET token_hash = excluded.token_hash, email = excluded.email, \
         email_schluessel = excluded.email_schluessel, ablauf = excluded.ablauf",
    )
    .bind(konto.0)
    .bind(hash)
    .bind(email.anzeige())
    .bind(email.schluessel())
    .bind(bis.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub async fn email_vorgemerkt(db: impl PgExecutor<'_>, hash: &[u8; 32], jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    let sql = "SELECT EXISTS (SELECT FROM email_wechsel WHERE token_hash = $1 AND ablauf > $2)";
    Ok(sqlx::query_scalar(sql).bind(hash).bind(jetzt.to_sqlx()).fetch_one(db).await?)
}

/// Uses the link up: whose, and the new address.
pub async fn email_einloesen(
    tx: &mut Tx,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<(KontoId, String)>, Fehler> {
    let zeile: Option<(Uuid, String)> =
        sqlx::query_as("DELETE FROM email_wechsel WHERE token_hash = $1 AND ablauf > $2 RETURNING konto_id, email")
            .bind(hash)
            .bind(jetzt.to_sqlx())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(zeile.map(|(k, email)| (KontoId(k), email)))
}

/// False: another account has the address. Links for a new password that went to the old address are void.
pub async fn email_setzen(tx: &mut Tx, konto: KontoId, email: &Email) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE konto SET email = $2, email_schluessel = $3 WHERE konto_id = $1 AND NOT EXISTS \
         (SELECT FROM konto WHERE email_schluessel = $3 AND konto_id <> $1)",
    )
    .bind(konto.0)
    .bind(email.anzeige())
    .bind(email.schluessel())
    .execute(&mut **tx)
    .await?;
    sqlx::query("DELETE FROM kennwort_token WHERE konto_id = $1").bind(konto.0).execute(&mut **tx).await?;
    Ok(zeilen.rows_affected() == 1)
}

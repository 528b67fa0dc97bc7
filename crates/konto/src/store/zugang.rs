//! Matters without an account (0065_ohne_konto.sql).

use datenbank::Tx;
use grund::{KontoId, Sprache, VorgangId, Vorgangsnummer, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::PgExecutor;
use uuid::Uuid;

use super::KANAL;
use crate::{Fehler, Vorgangszugang};

pub async fn zugang_anlegen(
    tx: &mut Tx,
    zugang: Vorgangszugang,
    code: &str,
    sprache: Sprache,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "WITH eigner AS (INSERT INTO konto (konto_id, name, sprache, ohne_konto, angelegt, kennwort_geaendert) \
           VALUES ($1, '', $4, true, $6, $6) RETURNING konto_id) \
         INSERT INTO vorgangszugang (konto_id, vorgang_id, nummer, code, angelegt) \
           SELECT konto_id, $2, $3, $5, $6 FROM eigner",
    )
    .bind(zugang.konto.0)
    .bind(zugang.vorgang.0)
    .bind(Vorgangsnummer::von(zugang.vorgang).as_str())
    .bind(sprache.tag())
    .bind(code)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What a number belongs to, and the hash of its code.
pub async fn zugang(db: impl PgExecutor<'_>, nummer: &str) -> Result<Option<(Vorgangszugang, String)>, Fehler> {
    let zeile: Option<(Uuid, Uuid, String)> =
        sqlx::query_as("SELECT konto_id, vorgang_id, code FROM vorgangszugang WHERE nummer = $1")
            .bind(nummer)
            .fetch_optional(db)
            .await?;
    Ok(zeile.map(|(k, v, code)| (Vorgangszugang { konto: KontoId(k), vorgang: VorgangId(v) }, code)))
}

pub async fn zugang_code_setzen(db: impl PgExecutor<'_>, konto: KontoId, code: &str) -> Result<bool, Fehler> {
    let zeilen = sqlx::query("UPDATE vorgangszugang SET code = $2 WHERE konto_id = $1")
        .bind(konto.0)
        .bind(code)
        .execute(db)
        .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn zugang_email_setzen(tx: &mut Tx, konto: KontoId, email: Option<&str>) -> Result<(), Fehler> {
    sqlx::query(
        "WITH neu AS (UPDATE konto SET email = $2 WHERE konto_id = $1 AND ohne_konto) \
         SELECT pg_notify($3, 'k:' || $1::text)",
    )
    .bind(konto.0)
    .bind(email)
    .bind(KANAL)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Owners without an account whose matters are gone: with them go access and sessions. Says which.
pub async fn zugaenge_beenden(tx: &mut Tx, vorgaenge: &[VorgangId]) -> Result<Vec<KontoId>, Fehler> {
    let ids: Vec<Uuid> = vorgaenge.iter().map(|v| v.0).collect();
    let weg: Vec<Uuid> = sqlx::query_scalar(
        "WITH weg AS (DELETE FROM konto k USING vorgangszugang z \
           WHERE z.vorgang_id = ANY($1) AND k.konto_id = z.konto_id AND k.ohne_konto RETURNING k.konto_id), \
         gesagt AS MATERIALIZED (SELECT pg_notify($2, 'k:' || konto_id::text) FROM weg) \
         SELECT weg.konto_id FROM weg, (SELECT count(*) FROM gesagt) g",
    )
    .bind(ids)
    .bind(KANAL)
    .fetch_all(&mut **tx)
    .await?;
    Ok(weg.into_iter().map(KontoId).collect())
}

//! Ways to an identity service, and accounts that are bound to an identity (0076_identitaet.sql).

use grund::{KontoId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use crate::{Ausweisbindung, Fehler, Zweck};

datenbank::zeile! {
    /// A way to the service, without its state.
    pub struct Gangzeile {
        pub konto_id: Option<Uuid>,
        pub zweck: String,
        pub geheim: Vec<u8>,
        pub ziel: String,
    }
}

impl Gangzeile {
    pub fn neu(zweck: Zweck, geheim: Vec<u8>, ziel: &str) -> Self {
        let (konto, zweck) = match zweck {
            Zweck::Ausweisen(konto) => (Some(konto.0), "ausweisen"),
            Zweck::Verbinden(konto) => (Some(konto.0), "verbinden"),
            Zweck::Anmelden => (None, "anmelden"),
        };
        Self { konto_id: konto, zweck: zweck.to_owned(), geheim, ziel: ziel.to_owned() }
    }

    pub fn zweck(&self) -> Result<Zweck, Fehler> {
        match (self.zweck.as_str(), self.konto_id.map(KontoId)) {
            ("ausweisen", Some(konto)) => Ok(Zweck::Ausweisen(konto)),
            ("verbinden", Some(konto)) => Ok(Zweck::Verbinden(konto)),
            ("anmelden", None) => Ok(Zweck::Anmelden),
            _ => Err(Fehler::Widerspruch { tabelle: "ausweisgang", spalte: "zweck", wert: self.zweck.clone() }),
        }
    }
}

pub async fn gang_anlegen(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    zeile: &Gangzeile,
    bis: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO ausweisgang (state_hash, konto_id, zweck, geheim, ziel, ablauf) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(hash)
    .bind(zeile.konto_id)
    .bind(&zeile.zweck)
    .bind(&zeile.geheim)
    .bind(&zeile.ziel)
    .bind(bis.to_sqlx())
    .execute(db)
    .await?;
    Ok(())
}

/// Of two browsers with the same state one gets it.
pub async fn gang_aufnehmen(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<Gangzeile>, Fehler> {
    Ok(sqlx::query_as(
        "WITH weg AS (DELETE FROM ausweisgang WHERE state_hash = $1 RETURNING konto_id, zweck, geheim, ziel, ablauf) \
         SELECT konto_id, zweck, geheim, ziel FROM weg WHERE ablauf > $2",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(db)
    .await?)
}

pub async fn nachweis_setzen(db: impl PgExecutor<'_>, hash: &[u8; 32], dicht: &[u8]) -> Result<(), Fehler> {
    sqlx::query("UPDATE sitzung SET nachweis = $2 WHERE token_hash = $1").bind(hash).bind(dicht).execute(db).await?;
    Ok(())
}

pub async fn konto_mit_ausweis(db: impl PgExecutor<'_>, schluessel: &[u8; 32]) -> Result<Option<KontoId>, Fehler> {
    let konto: Option<Uuid> = sqlx::query_scalar("SELECT konto_id FROM konto_ausweis WHERE schluessel = $1")
        .bind(schluessel)
        .fetch_optional(db)
        .await?;
    Ok(konto.map(KontoId))
}

/// `false`: the identity belongs to another account, or the account to another identity.
pub async fn ausweis_verbinden(
    db: impl PgExecutor<'_>,
    konto: KontoId,
    schluessel: &[u8; 32],
    dienst: &str,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let ist_es: bool = sqlx::query_scalar(
        "WITH neu AS (INSERT INTO konto_ausweis (konto_id, schluessel, dienst, seit) VALUES ($1, $2, $3, $4) \
           ON CONFLICT DO NOTHING RETURNING true) \
         SELECT EXISTS (SELECT FROM neu) OR EXISTS (SELECT FROM konto_ausweis WHERE konto_id = $1 AND schluessel = $2)",
    )
    .bind(konto.0)
    .bind(schluessel)
    .bind(dienst)
    .bind(jetzt.to_sqlx())
    .fetch_one(db)
    .await?;
    Ok(ist_es)
}

pub async fn ausweisbindung(db: impl PgExecutor<'_>, konto: KontoId) -> Result<Option<Ausweisbindung>, Fehler> {
    let zeile: Option<(String, Timestamp)> =
        sqlx::query_as("SELECT dienst, seit FROM konto_ausweis WHERE konto_id = $1")
            .bind(konto.0)
            .fetch_optional(db)
            .await?;
    Ok(zeile.map(|(dienst, seit)| Ausweisbindung { dienst, seit: seit.to_jiff() }))
}

pub async fn ausweis_loesen(db: impl PgExecutor<'_>, konto: KontoId) -> Result<(), Fehler> {
    sqlx::query("DELETE FROM konto_ausweis WHERE konto_id = $1").bind(konto.0).execute(db).await?;
    Ok(())
}

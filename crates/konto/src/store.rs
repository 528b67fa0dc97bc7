//! The tables of this room (0011_konto.sql).

mod adresswechsel;
mod delegation;
mod identitaet;
mod mitglied;
mod personal;
mod registrierung;
mod sitzung;
mod stellvertretung;
mod vollmacht;
mod zugang;

use std::collections::HashMap;

use datenbank::{Pool, Tx};
use grund::{KontoId, Sprache, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use crate::{Fehler, bremse::Zaehler};

pub use adresswechsel::{email_einloesen, email_setzen, email_vorgemerkt, email_vormerken, name_setzen};
pub use delegation::*;
pub use identitaet::{
    Gangzeile, ausweis_loesen, ausweis_verbinden, ausweisbindung, gang_anlegen, gang_aufnehmen, konto_mit_ausweis,
    nachweis_setzen,
};
pub use mitglied::{
    Mitglied, auskunft, auskunft_setzen, hat_mitgliedschaft, mitglied_setzen, mitglieder, mitgliedschaften, redaktion,
    redaktionsrolle_setzen,
};
pub use personal::*;
pub use registrierung::{
    NeueRegistrierung, kennwort_schreiben, kennwort_token, kennwort_token_anlegen, kennwort_token_einloesen,
    registrierung_anlegen, registrierung_einloesen, registrierung_neuer_token, schritt_verbrauchen,
};
pub use sitzung::{sitzung, sitzung_anlegen, sitzung_beenden, sitzungen, sitzungen_beenden, zwischenschritt};
pub use stellvertretung::{vertretung_anlegen, vertretung_beenden, vertretungen};
pub use vollmacht::{vollmacht, vollmacht_anlegen, vollmacht_annehmen, vollmacht_beenden, vollmachten};
pub use zugang::{zugaenge_beenden, zugang, zugang_anlegen, zugang_code_setzen, zugang_email_setzen};

/// On this channel processes tell each other that sessions ended.
pub const KANAL: &str = "konto_sitzung";

datenbank::zeile! {
    pub struct KontoZeile {
        pub konto_id: Uuid,
        pub email: String,
        pub email_schluessel: String,
        pub name: String,
        pub kennwort: String,
        pub sprache: Option<String>,
        pub betreiber: bool,
        pub zweitfaktor: Option<Vec<u8>>,
        pub demonstration: bool,
        pub angelegt: Timestamp,
        pub kennwort_geaendert: Timestamp,
        pub gesperrt: bool,
        pub eingeladen: bool,
        pub faktor_frei_bis: Option<Timestamp>,
    }
}

impl KontoZeile {
    pub fn konto(&self) -> KontoId {
        KontoId(self.konto_id)
    }

    pub fn sprache(&self) -> Sprache {
        self.sprache.as_deref().and_then(|s| s.parse().ok()).unwrap_or_default()
    }
}

pub async fn konto(db: impl PgExecutor<'_>, konto: KontoId) -> Result<Option<KontoZeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT konto_id, email, email_schluessel, name, kennwort, sprache, betreiber, zweitfaktor, demonstration, \
         angelegt, kennwort_geaendert, gesperrt IS NOT NULL AS gesperrt, einladung_hash IS NOT NULL AS eingeladen, \
         faktor_frei_bis FROM konto WHERE konto_id = $1 AND NOT ohne_konto",
    )
    .bind(konto.0)
    .fetch_optional(db)
    .await?)
}

/// Address (if she gave one), language, without an account.
pub async fn erreichbar(
    db: impl PgExecutor<'_>,
    konten: &[KontoId],
) -> Result<Vec<(KontoId, Option<String>, Option<String>, bool)>, Fehler> {
    let ids: Vec<Uuid> = konten.iter().map(|k| k.0).collect();
    let zeilen: Vec<(Uuid, Option<String>, Option<String>, bool)> =
        sqlx::query_as("SELECT konto_id, email, sprache, ohne_konto FROM konto WHERE konto_id = ANY($1)")
            .bind(ids)
            .fetch_all(db)
            .await?;
    Ok(zeilen.into_iter().map(|(id, email, sprache, ohne)| (KontoId(id), email, sprache, ohne)).collect())
}

pub async fn konto_mit_email(db: impl PgExecutor<'_>, schluessel: &str) -> Result<Option<KontoZeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT konto_id, email, email_schluessel, name, kennwort, sprache, betreiber, zweitfaktor, demonstration, \
         angelegt, kennwort_geaendert, gesperrt IS NOT NULL AS gesperrt, einladung_hash IS NOT NULL AS eingeladen, \
         faktor_frei_bis FROM konto WHERE email_schluessel = $1",
    )
    .bind(schluessel)
    .fetch_optional(db)
    .await?)
}

pub struct NeuesKonto<'a> {
    pub konto: KontoId,
    pub email: &'a str,
    pub email_schluessel: &'a str,
    pub name: &'a str,
    pub kennwort: &'a str,
    pub sprache: Option<Sprache>,
    pub betreiber: bool,
    pub zweitfaktor: Option<Vec<u8>>,
    pub demonstration: bool,
    pub jetzt: Zeitpunkt,
}

/// False: the address has an account already.
pub async fn konto_anlegen(tx: &mut Tx, neu: &NeuesKonto<'_>) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "INSERT INTO konto (konto_id, email, email_schluessel, name, kennwort, sprache, betreiber, zweitfaktor, \
         demonstration, angelegt, kennwort_geaendert) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) \
         ON CONFLICT (email_schluessel) DO NOTHING",
    )
    .bind(neu.konto.0)
    .bind(neu.email)
    .bind(neu.email_schluessel)
    .bind(neu.name)
    .bind(neu.kennwort)
    .bind(neu.sprache.map(Sprache::tag))
    .bind(neu.betreiber)
    .bind(&neu.zweitfaktor)
    .bind(neu.demonstration)
    .bind(neu.jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn konto_loeschen(tx: &mut Tx, konto: KontoId) -> Result<(), Fehler> {
    sqlx::query("DELETE FROM konto WHERE konto_id = $1").bind(konto.0).execute(&mut **tx).await?;
    Ok(())
}

pub async fn namen(db: impl PgExecutor<'_>, konten: &[KontoId]) -> Result<HashMap<KontoId, String>, Fehler> {
    let ids: Vec<Uuid> = konten.iter().map(|k| k.0).collect();
    let zeilen: Vec<(Uuid, String)> = sqlx::query_as(
        "SELECT konto_id, CASE WHEN ohne_konto THEN 'Antragstellende Person (ohne Konto)' ELSE name END \
         FROM konto WHERE konto_id = ANY($1)",
    )
    .bind(ids)
    .fetch_all(db)
    .await?;
    Ok(zeilen.into_iter().map(|(id, name)| (KontoId(id), name)).collect())
}

pub async fn sprache_setzen(db: impl PgExecutor<'_>, konto: KontoId, sprache: Sprache) -> Result<(), Fehler> {
    sqlx::query("UPDATE konto SET sprache = $2 WHERE konto_id = $1")
        .bind(konto.0)
        .bind(sprache.tag())
        .execute(db)
        .await?;
    Ok(())
}

// Attempts

pub async fn versuche_zaehlen(
    db: impl PgExecutor<'_>,
    zaehler: &[Zaehler],
    jetzt: Zeitpunkt,
    bis: Zeitpunkt,
) -> Result<Vec<(Vec<u8>, i32, Zeitpunkt)>, Fehler> {
    let schluessel: Vec<&[u8]> = zaehler.iter().map(|z| z.schluessel.as_slice()).collect();
    // Sorted: two requests lock the rows in the same order.
    let zeilen: Vec<(Vec<u8>, i32, Timestamp)> = sqlx::query_as(
        "INSERT INTO versuch AS v (schluessel, anzahl, fenster_bis) \
         SELECT s, 1, $3 FROM unnest($1::bytea[]) AS s ORDER BY s \
         ON CONFLICT (schluessel) DO UPDATE SET \
           anzahl = CASE WHEN v.fenster_bis <= $2 THEN 1 ELSE v.anzahl + 1 END, \
           fenster_bis = CASE WHEN v.fenster_bis <= $2 THEN $3 ELSE v.fenster_bis END \
         RETURNING schluessel, anzahl, fenster_bis",
    )
    .bind(schluessel)
    .bind(jetzt.to_sqlx())
    .bind(bis.to_sqlx())
    .fetch_all(db)
    .await?;
    Ok(zeilen.into_iter().map(|(s, n, bis)| (s, n, bis.to_jiff())).collect())
}

/// The attempt was a success: the account's failures are forgotten, the network's count loses this one.
pub async fn versuche_verzeihen(db: impl PgExecutor<'_>, zaehler: &[Zaehler]) -> Result<(), Fehler> {
    let konto = zaehler.first().map(|z| z.schluessel.as_slice());
    let netz: Vec<&[u8]> = zaehler.iter().skip(1).map(|z| z.schluessel.as_slice()).collect();
    sqlx::query(
        "WITH weg AS (DELETE FROM versuch WHERE schluessel = $1) \
         UPDATE versuch SET anzahl = anzahl - 1 WHERE schluessel = ANY($2::bytea[]) AND anzahl > 0",
    )
    .bind(konto)
    .bind(netz)
    .execute(db)
    .await?;
    Ok(())
}

pub async fn aufraeumen(db: &Pool, jetzt: Zeitpunkt) -> Result<u64, Fehler> {
    let mut weg = 0;
    for befehl in [
        "DELETE FROM sitzung WHERE ablauf <= $1",
        "DELETE FROM registrierung WHERE ablauf <= $1",
        "DELETE FROM kennwort_token WHERE ablauf <= $1",
        "DELETE FROM email_wechsel WHERE ablauf <= $1",
        "DELETE FROM ausweisgang WHERE ablauf <= $1",
        "DELETE FROM versuch WHERE fenster_bis <= $1",
    ] {
        weg += sqlx::query(befehl).bind(jetzt.to_sqlx()).execute(db).await?.rows_affected();
    }
    Ok(weg)
}

//! The tables of this room (0011_konto.sql).

mod identitaet;
mod vollmacht;
mod zugang;

use std::{collections::HashMap, time::Duration};

use datenbank::{Pool, Tx};
use grund::{EinheitId, KontoId, MandantId, Sprache, Traeger, VorgangId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use crate::{
    Fehler, Mitgliedschaft, Redaktionsrolle, Rolle, Sitzung, bremse::Zaehler, bremse::spaeter, sitzung::GESEHEN,
};

pub use identitaet::{
    Gangzeile, ausweis_loesen, ausweis_verbinden, ausweisbindung, gang_anlegen, gang_aufnehmen, konto_mit_ausweis,
    nachweis_setzen,
};
pub use vollmacht::{vollmacht, vollmacht_anlegen, vollmacht_annehmen, vollmacht_beenden, vollmachten};
pub use zugang::{zugaenge_beenden, zugang, zugang_anlegen, zugang_code_setzen, zugang_email_setzen};

/// On this channel processes tell each other that sessions ended.
pub const KANAL: &str = "konto_sitzung";

#[derive(sqlx::FromRow)]
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
         angelegt, kennwort_geaendert FROM konto WHERE konto_id = $1 AND NOT ohne_konto",
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
         angelegt, kennwort_geaendert FROM konto WHERE email_schluessel = $1",
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

// Memberships

/// A colleague.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mitglied {
    /// The account.
    pub konto: KontoId,
    /// The name.
    pub name: String,
    /// As what.
    pub rolle: Rolle,
}

fn rolle(wert: &str) -> Result<Rolle, Fehler> {
    [Rolle::Sachbearbeitung, Rolle::Leitung].into_iter().find(|r| r.name() == wert).ok_or_else(|| Fehler::Widerspruch {
        tabelle: "mitgliedschaft",
        spalte: "rolle",
        wert: wert.to_owned(),
    })
}

fn redaktionsrolle(rolle: &str, land: Option<&str>, mandant: Option<i32>) -> Result<Redaktionsrolle, Fehler> {
    let falsch = |spalte, wert: &str| Fehler::Widerspruch { tabelle: "redaktionsrolle", spalte, wert: wert.to_owned() };
    let alle = [
        Rolle::Landesredaktion,
        Rolle::Behoerdenredaktion,
        Rolle::Lektorat,
        Rolle::Gruppenadministration,
        Rolle::Werkstatt,
    ];
    let rolle = alle.into_iter().find(|r| r.name() == rolle).ok_or_else(|| falsch("rolle", rolle))?;
    let traeger = match (land, mandant) {
        (Some(land), None) => Traeger::Land(land.parse().map_err(|_| falsch("land", land))?),
        (None, Some(m)) => Traeger::Mandant(MandantId(m)),
        _ => return Err(falsch("mandant_id", "")),
    };
    Ok(Redaktionsrolle { traeger, rolle })
}

pub async fn redaktionsrolle_setzen(
    db: impl PgExecutor<'_>,
    konto: KontoId,
    rolle: &Redaktionsrolle,
) -> Result<(), Fehler> {
    sqlx::query(
        "WITH neu AS (INSERT INTO redaktionsrolle (konto_id, rolle, land, mandant_id) VALUES ($1, $2, $3, $4) \
           ON CONFLICT DO NOTHING) SELECT pg_notify($5, 'k:' || $1::text)",
    )
    .bind(konto.0)
    .bind(rolle.rolle.name())
    .bind(rolle.traeger.land().map(|l| l.to_string()))
    .bind(rolle.traeger.mandant().map(|m| m.0))
    .bind(KANAL)
    .execute(db)
    .await?;
    Ok(())
}

pub async fn redaktion(db: impl PgExecutor<'_>, traeger: Traeger) -> Result<Vec<Mitglied>, Fehler> {
    type Zeile = (Uuid, String, String, Option<String>, Option<i32>);
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT k.konto_id, k.name, r.rolle, r.land, r.mandant_id FROM redaktionsrolle r JOIN konto k USING (konto_id) \
         WHERE r.land = $1 OR r.mandant_id = $2 ORDER BY k.name, k.konto_id, r.rolle",
    )
    .bind(traeger.land().map(|l| l.to_string()))
    .bind(traeger.mandant().map(|m| m.0))
    .fetch_all(db)
    .await?;
    zeilen
        .into_iter()
        .map(|(k, name, rolle, land, mandant)| {
            Ok(Mitglied { konto: KontoId(k), name, rolle: redaktionsrolle(&rolle, land.as_deref(), mandant)?.rolle })
        })
        .collect()
}

pub async fn hat_mitgliedschaft(db: impl PgExecutor<'_>, konto: KontoId) -> Result<bool, Fehler> {
    let sql = "SELECT EXISTS (SELECT FROM mitgliedschaft WHERE konto_id = $1) \
               OR EXISTS (SELECT FROM redaktionsrolle WHERE konto_id = $1) \
               OR EXISTS (SELECT FROM konto WHERE konto_id = $1 AND auskunft)";
    Ok(sqlx::query_scalar(sql).bind(konto.0).fetch_one(db).await?)
}

/// Does this account answer the 115?
pub async fn auskunft(db: impl PgExecutor<'_>, konto: KontoId) -> Result<bool, Fehler> {
    Ok(sqlx::query_scalar("SELECT auskunft FROM konto WHERE konto_id = $1").bind(konto.0).fetch_one(db).await?)
}

/// This account answers the 115, or no longer.
pub async fn auskunft_setzen(db: impl PgExecutor<'_>, konto: KontoId, auskunft: bool) -> Result<(), Fehler> {
    sqlx::query(
        "WITH neu AS (UPDATE konto SET auskunft = $2 WHERE konto_id = $1) SELECT pg_notify($3, 'k:' || $1::text)",
    )
    .bind(konto.0)
    .bind(auskunft)
    .bind(KANAL)
    .execute(db)
    .await?;
    Ok(())
}

pub async fn mitgliedschaften(db: impl PgExecutor<'_>, konto: KontoId) -> Result<Vec<Mitgliedschaft>, Fehler> {
    let zeilen: Vec<(i32, i32, String)> = sqlx::query_as(
        "SELECT mandant_id, einheit_id, rolle FROM mitgliedschaft WHERE konto_id = $1 ORDER BY mandant_id, einheit_id",
    )
    .bind(konto.0)
    .fetch_all(db)
    .await?;
    zeilen
        .into_iter()
        .map(|(m, e, r)| Ok(Mitgliedschaft { mandant: MandantId(m), einheit: EinheitId(e), rolle: rolle(&r)? }))
        .collect()
}

pub async fn mitglied_setzen(tx: &mut Tx, konto: KontoId, m: &Mitgliedschaft) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO mitgliedschaft (konto_id, mandant_id, einheit_id, rolle) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (konto_id, mandant_id, einheit_id) DO UPDATE SET rolle = excluded.rolle",
    )
    .bind(konto.0)
    .bind(m.mandant.0)
    .bind(m.einheit.0)
    .bind(m.rolle.name())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub async fn mitglieder(
    db: impl PgExecutor<'_>,
    mandant: MandantId,
    einheit: EinheitId,
) -> Result<Vec<Mitglied>, Fehler> {
    let zeilen: Vec<(Uuid, String, String)> = sqlx::query_as(
        "SELECT k.konto_id, k.name, m.rolle FROM mitgliedschaft m JOIN konto k USING (konto_id) \
         WHERE m.mandant_id = $1 AND m.einheit_id = $2 ORDER BY k.name, k.konto_id",
    )
    .bind(mandant.0)
    .bind(einheit.0)
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(|(k, name, r)| Ok(Mitglied { konto: KontoId(k), name, rolle: rolle(&r)? })).collect()
}

// Registrations

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
         k.demonstration, k.angelegt, k.kennwort_geaendert \
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

// Sessions

pub async fn sitzung_anlegen(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    konto: KontoId,
    voll: bool,
    jetzt: Zeitpunkt,
    bis: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO sitzung (token_hash, konto_id, voll, angelegt, zuletzt, ablauf) VALUES ($1, $2, $3, $4, $4, $5)",
    )
    .bind(hash)
    .bind(konto.0)
    .bind(voll)
    .bind(jetzt.to_sqlx())
    .bind(bis.to_sqlx())
    .execute(db)
    .await?;
    Ok(())
}

pub async fn zwischenschritt(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<KontoZeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT k.konto_id, k.email, k.email_schluessel, k.name, k.kennwort, k.sprache, k.betreiber, k.zweitfaktor, \
         k.demonstration, k.angelegt, k.kennwort_geaendert \
         FROM sitzung s JOIN konto k USING (konto_id) WHERE s.token_hash = $1 AND NOT s.voll AND s.ablauf > $2",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(db)
    .await?)
}

#[derive(sqlx::FromRow)]
struct SitzungZeile {
    konto_id: Uuid,
    name: String,
    email: String,
    betreiber: bool,
    auskunft: bool,
    demonstration: bool,
    ohne_konto: Option<Uuid>,
    sprache: Option<String>,
    zuletzt: Timestamp,
    ablauf: Timestamp,
    nachweis: Option<Vec<u8>>,
    mandanten: Vec<i32>,
    einheiten: Vec<i32>,
    rollen: Vec<String>,
    redaktion: Vec<String>,
}

/// One round trip: the session, its account, its memberships, how it was proved (sealed); last-seen is written when it
/// is a minute old.
pub async fn sitzung(
    db: &Pool,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
    untaetig: Duration,
) -> Result<Option<(Sitzung, Option<Vec<u8>>)>, Fehler> {
    let vor = |um: Duration| {
        let um = jiff::SignedDuration::try_from(um).unwrap_or(jiff::SignedDuration::MAX);
        jetzt.saturating_sub(um).unwrap_or(jetzt).to_sqlx()
    };
    let zeile: Option<SitzungZeile> = sqlx::query_as(
        "WITH gesehen AS (UPDATE sitzung SET zuletzt = $2 \
           WHERE token_hash = $1 AND voll AND ablauf > $2 AND zuletzt > $3 AND zuletzt <= $4) \
         SELECT k.konto_id, k.name, coalesce(k.email, '') AS email, k.betreiber, k.auskunft, k.demonstration, k.sprache, s.zuletzt, s.ablauf, s.nachweis, \
           (SELECT z.vorgang_id FROM vorgangszugang z WHERE k.ohne_konto AND z.konto_id = k.konto_id) AS ohne_konto, \
           ARRAY(SELECT m.mandant_id FROM mitgliedschaft m WHERE m.konto_id = k.konto_id ORDER BY 1, m.einheit_id) AS mandanten, \
           ARRAY(SELECT m.einheit_id FROM mitgliedschaft m WHERE m.konto_id = k.konto_id ORDER BY m.mandant_id, 1) AS einheiten, \
           ARRAY(SELECT m.rolle FROM mitgliedschaft m WHERE m.konto_id = k.konto_id ORDER BY m.mandant_id, m.einheit_id) AS rollen, \
           ARRAY(SELECT concat_ws('|', r.rolle, coalesce(r.land, ''), r.mandant_id::text) FROM redaktionsrolle r \
             WHERE r.konto_id = k.konto_id ORDER BY 1) AS redaktion \
         FROM sitzung s JOIN konto k USING (konto_id) \
         WHERE s.token_hash = $1 AND s.voll AND s.ablauf > $2 AND s.zuletzt > $3",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .bind(vor(untaetig))
    .bind(vor(GESEHEN))
    .fetch_optional(db)
    .await?;
    zeile
        .map(|mut z| {
            let nachweis = z.nachweis.take();
            Ok((z.sitzung(jetzt, untaetig)?, nachweis))
        })
        .transpose()
}

/// `lektorat|14|` or `lektorat||14625020`, as the query of a session writes it.
fn redaktion_lesen(text: &str) -> Result<Redaktionsrolle, Fehler> {
    let mut teile = text.split('|');
    let (rolle, land) = (teile.next().unwrap_or_default(), teile.next().unwrap_or_default());
    let mandant = teile.next().and_then(|m| m.parse().ok());
    redaktionsrolle(rolle, Some(land).filter(|l| !l.is_empty()), mandant)
}

impl SitzungZeile {
    fn sitzung(self, jetzt: Zeitpunkt, untaetig: Duration) -> Result<Sitzung, Fehler> {
        let orte = self.mandanten.into_iter().zip(self.einheiten);
        let mitgliedschaften = orte
            .zip(&self.rollen)
            .map(|((m, e), r)| Ok(Mitgliedschaft { mandant: MandantId(m), einheit: EinheitId(e), rolle: rolle(r)? }))
            .collect::<Result<_, Fehler>>()?;
        let redaktion = self.redaktion.iter().map(|r| redaktion_lesen(r)).collect::<Result<_, Fehler>>()?;
        let zuletzt = self.zuletzt.to_jiff();
        let zuletzt = if zuletzt <= jetzt.saturating_sub(jiff::SignedDuration::from_secs(60)).unwrap_or(jetzt) {
            jetzt
        } else {
            zuletzt
        };
        let ende = self.ablauf.to_jiff();
        Ok(Sitzung {
            konto: KontoId(self.konto_id),
            name: self.name,
            email: self.email,
            mitgliedschaften,
            redaktion,
            betreiber: self.betreiber,
            auskunft: self.auskunft,
            demonstration: self.demonstration,
            ohne_konto: self.ohne_konto.map(VorgangId),
            nachweis: None,
            sprache: self.sprache.and_then(|s| s.parse().ok()),
            gueltig_bis: spaeter(zuletzt, untaetig).min(ende),
            endet_spaetestens: ende,
        })
    }
}

pub async fn sitzung_beenden(db: impl PgExecutor<'_>, hash: &[u8; 32], hash_hex: &str) -> Result<(), Fehler> {
    sqlx::query("WITH weg AS (DELETE FROM sitzung WHERE token_hash = $1) SELECT pg_notify($2, 's:' || $3)")
        .bind(hash)
        .bind(KANAL)
        .bind(hash_hex)
        .execute(db)
        .await?;
    Ok(())
}

pub async fn sitzungen_beenden(
    db: impl PgExecutor<'_>,
    konto: KontoId,
    ausser: Option<&[u8; 32]>,
) -> Result<(), Fehler> {
    sqlx::query(
        "WITH weg AS (DELETE FROM sitzung WHERE konto_id = $1 AND token_hash IS DISTINCT FROM $2) \
         SELECT pg_notify($3, 'k:' || $1::text)",
    )
    .bind(konto.0)
    .bind(ausser.map(<[u8; 32]>::as_slice))
    .bind(KANAL)
    .execute(db)
    .await?;
    Ok(())
}

pub async fn sitzungen(
    db: impl PgExecutor<'_>,
    konto: KontoId,
) -> Result<Vec<(Zeitpunkt, Zeitpunkt, Zeitpunkt)>, Fehler> {
    let zeilen: Vec<(Timestamp, Timestamp, Timestamp)> =
        sqlx::query_as("SELECT angelegt, zuletzt, ablauf FROM sitzung WHERE konto_id = $1 AND voll ORDER BY angelegt")
            .bind(konto.0)
            .fetch_all(db)
            .await?;
    Ok(zeilen.into_iter().map(|(a, z, e)| (a.to_jiff(), z.to_jiff(), e.to_jiff())).collect())
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
        "DELETE FROM ausweisgang WHERE ablauf <= $1",
        "DELETE FROM versuch WHERE fenster_bis <= $1",
    ] {
        weg += sqlx::query(befehl).bind(jetzt.to_sqlx()).execute(db).await?.rows_affected();
    }
    Ok(weg)
}

//! Who belongs to which authority and editorial office.

use datenbank::Tx;
use grund::{EinheitId, KontoId, MandantId, Traeger};
use sqlx::PgExecutor;
use uuid::Uuid;

use super::KANAL;
use crate::{Fehler, Mitgliedschaft, Redaktionsrolle, Rolle};

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

pub(super) fn rolle(wert: &str) -> Result<Rolle, Fehler> {
    [Rolle::Sachbearbeitung, Rolle::Leitung].into_iter().find(|r| r.name() == wert).ok_or_else(|| Fehler::Widerspruch {
        tabelle: "mitgliedschaft",
        spalte: "rolle",
        wert: wert.to_owned(),
    })
}

pub(super) fn redaktionsrolle(
    rolle: &str,
    land: Option<&str>,
    mandant: Option<i32>,
) -> Result<Redaktionsrolle, Fehler> {
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
           ON CONFLICT DO NOTHING), dienst AS (UPDATE konto SET dienst_mandant = $4 \
           WHERE konto_id = $1 AND dienst_mandant IS NULL AND $4 IS NOT NULL) SELECT pg_notify($5, 'k:' || $1::text)",
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
               OR EXISTS (SELECT FROM dienstleister_person WHERE konto_id = $1) \
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
        "WITH dienst AS (UPDATE konto SET dienst_mandant = $2 WHERE konto_id = $1 AND dienst_mandant IS NULL) \
         INSERT INTO mitgliedschaft (konto_id, mandant_id, einheit_id, rolle) VALUES ($1, $2, $3, $4) \
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
         WHERE m.mandant_id = $1 AND m.einheit_id = $2 \
         AND k.gesperrt IS NULL AND k.einladung_hash IS NULL ORDER BY k.name, k.konto_id",
    )
    .bind(mandant.0)
    .bind(einheit.0)
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(|(k, name, r)| Ok(Mitglied { konto: KontoId(k), name, rolle: rolle(&r)? })).collect()
}

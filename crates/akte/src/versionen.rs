//! Published versions of Leistungen: kept as files for as long as a draft or a matter may refer to them.
//! Public data (no Mandant, no person), so without row-level security. And which of them the Werkstatt put on offer: read
//! by everybody, written by its owner alone.

use std::collections::BTreeMap;

use datenbank::{Datenbank, Tx};
use grund::{LeistungKennung, MandantId, Traeger, VersionHash, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, types::Json};

use crate::{Fehler, hash32};

/// A version as its files: path to text.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its content hash.
    pub version: VersionHash,
    /// The service.
    pub leistung: LeistungKennung,
    /// The files of its folder.
    pub dateien: BTreeMap<String, String>,
}

/// Keeps a version. `true`: it is new.
///
/// # Errors
/// The database fails.
pub async fn aufbewahren(db: &Datenbank, version: &Version, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    schreiben(db.pool(), version, jetzt).await
}

async fn schreiben(db: impl PgExecutor<'_>, version: &Version, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    let neu = sqlx::query(
        "INSERT INTO leistung_version (version, leistung, dateien, veroeffentlicht) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING",
    )
    .bind(version.version.0.as_slice())
    .bind(version.leistung.as_str())
    .bind(Json(&version.dateien))
    .bind(jetzt.to_sqlx())
    .execute(db)
    .await?;
    Ok(neu.rows_affected() == 1)
}

/// All versions that were ever published here, the oldest first.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn alle(db: &Datenbank) -> Result<Vec<Version>, Fehler> {
    type Zeile = (Vec<u8>, String, Json<BTreeMap<String, String>>);
    let zeilen: Vec<Zeile> =
        sqlx::query_as("SELECT version, leistung, dateien FROM leistung_version ORDER BY veroeffentlicht, version")
            .fetch_all(db.pool())
            .await?;
    zeilen
        .into_iter()
        .map(|(version, leistung, dateien)| {
            Ok(Version {
                version: VersionHash(hash32("leistung_version", &leistung, "version", &version)?),
                leistung: LeistungKennung(leistung),
                dateien: dateien.0,
            })
        })
        .collect()
}

/// A released version on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Angebot {
    /// The service.
    pub leistung: LeistungKennung,
    /// Who released it.
    pub traeger: Traeger,
    /// An adaptation: only at the authority that made it.
    pub nur_hier: bool,
    /// The version that new drafts get.
    pub version: VersionHash,
    /// Taken out of offer.
    pub zurueckgezogen: bool,
}

/// What processes listen to: something was put on offer or taken away.
pub const KANAL: &str = "leistung_angebot";

/// Everything that was ever put on offer, also what was taken away.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn angebote(db: &Datenbank) -> Result<Vec<Angebot>, Fehler> {
    type Zeile = (String, Option<String>, Option<i32>, bool, Vec<u8>, bool);
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT leistung, land, mandant_id, nur_hier, version, zurueckgezogen IS NOT NULL FROM leistung_angebot \
         ORDER BY leistung, mandant_id",
    )
    .fetch_all(db.pool())
    .await?;
    zeilen
        .into_iter()
        .map(|(leistung, land, mandant, nur_hier, version, zurueckgezogen)| {
            let falsch =
                || Fehler::widerspruch("leistung_angebot", &leistung, "land", &land.clone().unwrap_or_default());
            let traeger = match (&land, mandant) {
                (Some(land), None) => Traeger::Land(land.parse().map_err(|_| falsch())?),
                (None, Some(m)) => Traeger::Mandant(MandantId(m)),
                _ => return Err(falsch()),
            };
            let version = VersionHash(hash32("leistung_angebot", &leistung, "version", &version)?);
            Ok(Angebot { leistung: LeistungKennung(leistung), traeger, nur_hier, version, zurueckgezogen })
        })
        .collect()
}

/// Keeps a version and puts it on offer, in place of the one before. Needs the view of its owner. `false`: the address
/// belongs to a service of somebody else, and nothing was put on offer.
///
/// # Errors
/// The database fails.
pub async fn anbieten(
    tx: &mut Tx,
    version: &Version,
    traeger: Traeger,
    nur_hier: bool,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    schreiben(&mut **tx, version, jetzt).await?;
    let land = traeger.land().map(|l| l.to_string());
    let mandant = traeger.mandant().map(|m| m.0);
    let fremd: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM leistung_angebot WHERE leistung = $1 AND NOT nur_hier AND NOT $4 \
           AND (land IS DISTINCT FROM $2 OR mandant_id IS DISTINCT FROM $3))",
    )
    .bind(version.leistung.as_str())
    .bind(&land)
    .bind(mandant)
    .bind(nur_hier)
    .fetch_one(&mut **tx)
    .await?;
    if fremd {
        return Ok(false);
    }
    sqlx::query(
        "DELETE FROM leistung_angebot WHERE leistung = $1 AND nur_hier = $4 \
           AND land IS NOT DISTINCT FROM $2 AND mandant_id IS NOT DISTINCT FROM $3",
    )
    .bind(version.leistung.as_str())
    .bind(&land)
    .bind(mandant)
    .bind(nur_hier)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "INSERT INTO leistung_angebot (leistung, land, mandant_id, nur_hier, version, seit) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(version.leistung.as_str())
    .bind(&land)
    .bind(mandant)
    .bind(nur_hier)
    .bind(version.version.0.as_slice())
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(true)
}

/// Takes out of offer what its owner put there; drafts and matters keep their version.
///
/// # Errors
/// The database fails.
pub async fn angebot_zurueckziehen(
    tx: &mut Tx,
    leistung: &LeistungKennung,
    traeger: Traeger,
    nur_hier: bool,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE leistung_angebot SET zurueckgezogen = $5 WHERE leistung = $1 AND nur_hier = $4 \
           AND land IS NOT DISTINCT FROM $2 AND mandant_id IS NOT DISTINCT FROM $3",
    )
    .bind(leistung.as_str())
    .bind(traeger.land().map(|l| l.to_string()))
    .bind(traeger.mandant().map(|m| m.0))
    .bind(nur_hier)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

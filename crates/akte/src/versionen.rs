//! Published versions of Leistungen: kept as files for as long as a draft or a matter may refer to them.
//! Public data (no Mandant, no person), so without row-level security.

use std::collections::BTreeMap;

use datenbank::Datenbank;
use grund::{LeistungKennung, VersionHash, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::types::Json;

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
    let neu = sqlx::query(
        "INSERT INTO leistung_version (version, leistung, dateien, veroeffentlicht) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING",
    )
    .bind(version.version.0.as_slice())
    .bind(version.leistung.as_str())
    .bind(Json(&version.dateien))
    .bind(jetzt.to_sqlx())
    .execute(db.pool())
    .await?;
    Ok(neu.rows_affected() == 1)
}

/// Which versions were ever published here, the oldest first.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn bekannte(db: &Datenbank) -> Result<Vec<VersionHash>, Fehler> {
    let zeilen: Vec<(Vec<u8>, String)> =
        sqlx::query_as("SELECT version, leistung FROM leistung_version ORDER BY veroeffentlicht, version")
            .fetch_all(db.pool())
            .await?;
    zeilen.into_iter().map(|(version, leistung)| hash(&leistung, &version)).collect()
}

/// These versions with their files, the oldest first.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn lesen(db: &Datenbank, versionen: &[VersionHash]) -> Result<Vec<Version>, Fehler> {
    type Zeile = (Vec<u8>, String, Json<BTreeMap<String, String>>);
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT version, leistung, dateien FROM leistung_version WHERE version = ANY($1) \
         ORDER BY veroeffentlicht, version",
    )
    .bind(versionen.iter().map(|v| v.0.as_slice()).collect::<Vec<_>>())
    .fetch_all(db.pool())
    .await?;
    zeilen
        .into_iter()
        .map(|(version, leistung, dateien)| {
            Ok(Version { version: hash(&leistung, &version)?, leistung: LeistungKennung(leistung), dateien: dateien.0 })
        })
        .collect()
}

fn hash(leistung: &str, version: &[u8]) -> Result<VersionHash, Fehler> {
    Ok(VersionHash(hash32("leistung_version", &leistung, "version", version)?))
}

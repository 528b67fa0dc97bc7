//! Which version of somebody else's service an authority took over, and what it decided about newer ones.

use datenbank::{Datenbank, Tx};
use grund::{KontoId, LeistungKennung, MandantId, VersionHash, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgExecutor;

use crate::{Fehler, hash32};

/// A service as an authority took it over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uebernommen {
    /// The authority.
    pub mandant: MandantId,
    /// The service.
    pub leistung: LeistungKennung,
    /// The version that holds there.
    pub version: VersionHash,
    /// Since when.
    pub seit: Zeitpunkt,
    /// The newer version that it decided against.
    pub abgelehnt: Option<VersionHash>,
}

/// What an authority decided about a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entschluss {
    /// Took the service over.
    Uebernommen,
    /// Took a newer version.
    Angenommen,
    /// Stays with the one it has.
    Abgelehnt,
}

impl Entschluss {
    const fn wort(self) -> &'static str {
        match self {
            Self::Uebernommen => "uebernommen",
            Self::Angenommen => "angenommen",
            Self::Abgelehnt => "abgelehnt",
        }
    }
}

/// A decision as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entschlossen {
    /// When.
    pub zeit: Zeitpunkt,
    /// Who.
    pub wer: KontoId,
    /// What.
    pub was: Entschluss,
    /// About which version.
    pub version: VersionHash,
    /// Why, where somebody said so.
    pub grund: String,
}

type Zeile = (i32, String, Vec<u8>, Timestamp, Option<Vec<u8>>);

fn gelesen((mandant, leistung, version, seit, abgelehnt): Zeile) -> Result<Uebernommen, Fehler> {
    let hash = |spalte, bytes: &[u8]| hash32("leistung_uebernahme", &leistung, spalte, bytes).map(VersionHash);
    let (version, abgelehnt) =
        (hash("version", &version)?, abgelehnt.as_deref().map(|b| hash("abgelehnt", b)).transpose()?);
    Ok(Uebernommen {
        mandant: MandantId(mandant),
        leistung: LeistungKennung(leistung),
        version,
        seit: seit.to_jiff(),
        abgelehnt,
    })
}

const SPALTEN: &str = "SELECT mandant_id, leistung, version, seit, abgelehnt FROM leistung_uebernahme";

/// Everything that was taken over anywhere.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn alle(db: &Datenbank) -> Result<Vec<Uebernommen>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(format!("{SPALTEN} ORDER BY leistung, mandant_id")))
        .fetch_all(db.pool())
        .await?;
    zeilen.into_iter().map(gelesen).collect()
}

/// What an authority took over of a service.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn von(
    db: impl PgExecutor<'_>,
    mandant: MandantId,
    leistung: &LeistungKennung,
) -> Result<Option<Uebernommen>, Fehler> {
    let zeile: Option<Zeile> =
        sqlx::query_as(sqlx::AssertSqlSafe(format!("{SPALTEN} WHERE mandant_id = $1 AND leistung = $2")))
            .bind(mandant.0)
            .bind(leistung.as_str())
            .fetch_optional(db)
            .await?;
    zeile.map(gelesen).transpose()
}

/// Notes a decision, and lets it hold. Needs the view of the authority. `false`: nobody keeps the files of this version,
/// and nothing was noted.
///
/// # Errors
/// The database fails.
pub async fn entscheiden(
    tx: &mut Tx,
    (mandant, leistung): (MandantId, &LeistungKennung),
    entschlossen: &Entschlossen,
) -> Result<bool, Fehler> {
    let sql = match entschlossen.was {
        Entschluss::Abgelehnt => {
            "UPDATE leistung_uebernahme SET abgelehnt = $3 WHERE mandant_id = $1 AND leistung = $2 \
               AND $4::timestamptz IS NOT NULL AND EXISTS (SELECT FROM leistung_version WHERE version = $3)"
        }
        Entschluss::Uebernommen | Entschluss::Angenommen => {
            "INSERT INTO leistung_uebernahme (mandant_id, leistung, version, seit) \
             SELECT $1, $2, version, $4 FROM leistung_version WHERE version = $3 \
             ON CONFLICT (mandant_id, leistung) DO UPDATE \
               SET version = excluded.version, seit = excluded.seit, abgelehnt = NULL"
        }
    };
    let getan = sqlx::query(sql)
        .bind(mandant.0)
        .bind(leistung.as_str())
        .bind(entschlossen.version.0.as_slice())
        .bind(entschlossen.zeit.to_sqlx())
        .execute(&mut **tx)
        .await?;
    if getan.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "INSERT INTO leistung_uebernahme_schritt (mandant_id, leistung, zeit, wer, art, version, grund) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(mandant.0)
    .bind(leistung.as_str())
    .bind(entschlossen.zeit.to_sqlx())
    .bind(entschlossen.wer.0)
    .bind(entschlossen.was.wort())
    .bind(entschlossen.version.0.as_slice())
    .bind(&entschlossen.grund)
    .execute(&mut **tx)
    .await?;
    Ok(true)
}

/// What an authority decided about a service, the newest first. Needs the view of the authority.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn verlauf(tx: &mut Tx, mandant: MandantId, leistung: &LeistungKennung) -> Result<Vec<Entschlossen>, Fehler> {
    let zeilen: Vec<(Timestamp, sqlx::types::Uuid, String, Vec<u8>, String)> = sqlx::query_as(
        "SELECT zeit, wer, art, version, grund FROM leistung_uebernahme_schritt \
         WHERE mandant_id = $1 AND leistung = $2 ORDER BY id DESC",
    )
    .bind(mandant.0)
    .bind(leistung.as_str())
    .fetch_all(&mut **tx)
    .await?;
    zeilen
        .into_iter()
        .map(|(zeit, wer, art, version, grund)| {
            let was = match art.as_str() {
                "uebernommen" => Entschluss::Uebernommen,
                "angenommen" => Entschluss::Angenommen,
                "abgelehnt" => Entschluss::Abgelehnt,
                _ => return Err(Fehler::widerspruch("leistung_uebernahme_schritt", leistung, "art", &art)),
            };
            let version = VersionHash(hash32("leistung_uebernahme_schritt", leistung, "version", &version)?);
            Ok(Entschlossen { zeit: zeit.to_jiff(), wer: KontoId(wer), was, version, grund })
        })
        .collect()
}

/// The authority does not offer the service any more: the next time it takes over what is on offer then.
///
/// # Errors
/// The database fails.
pub async fn beenden(tx: &mut Tx, mandant: MandantId, leistung: &LeistungKennung) -> Result<(), Fehler> {
    sqlx::query("DELETE FROM leistung_uebernahme WHERE mandant_id = $1 AND leistung = $2")
        .bind(mandant.0)
        .bind(leistung.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

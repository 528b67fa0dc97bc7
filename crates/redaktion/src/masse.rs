//! Mass changes of responsibilities: what was there before and what after, so that the last one can be undone. What the
//! rows mean only the caller knows.

use grund::{KontoId, Traeger, Umwelt, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx as _};
use serde_json::Value;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{Fehler, store};

/// A mass change that was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Massenaenderung {
    /// Its id.
    pub id: Uuid,
    /// In whose editorial office.
    pub traeger: Traeger,
    /// What it was.
    pub beschreibung: String,
    /// How many rows it changed.
    pub zeilen: i32,
    /// The rows as they were.
    pub vorher: Value,
    /// The rows as they became.
    pub nachher: Value,
    /// Who made it.
    pub wer: KontoId,
    /// When.
    pub zeit: Zeitpunkt,
    /// When it was undone.
    pub zurueckgenommen: Option<Zeitpunkt>,
}

/// Keeps a mass change. `aenderung.id` and `aenderung.zeit` are made here.
///
/// # Errors
/// The database failed.
pub async fn massenaenderung_merken(
    db: &mut PgConnection,
    umwelt: &Umwelt,
    aenderung: &Massenaenderung,
) -> Result<Uuid, Fehler> {
    let id: Uuid = umwelt.neue_id();
    sqlx::query(
        "INSERT INTO massenaenderung (id, land, mandant_id, beschreibung, zeilen, vorher, nachher, wer, zeit) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(store::land(aenderung.traeger))
    .bind(store::mandant(aenderung.traeger))
    .bind(&aenderung.beschreibung)
    .bind(aenderung.zeilen)
    .bind(Json(&aenderung.vorher))
    .bind(Json(&aenderung.nachher))
    .bind(aenderung.wer.0)
    .bind(umwelt.jetzt().to_sqlx())
    .execute(db)
    .await?;
    Ok(id)
}

type Zeile =
    (Uuid, Option<String>, Option<i32>, String, i32, Json<Value>, Json<Value>, Uuid, Timestamp, Option<Timestamp>);

fn lesen(
    (id, l, m, beschreibung, zeilen, vorher, nachher, wer, zeit, zurueck): Zeile,
) -> Result<Massenaenderung, Fehler> {
    Ok(Massenaenderung {
        id,
        traeger: store::traeger(l.as_deref(), m)?,
        beschreibung,
        zeilen,
        vorher: vorher.0,
        nachher: nachher.0,
        wer: KontoId(wer),
        zeit: zeit.to_jiff(),
        zurueckgenommen: zurueck.map(Timestamp::to_jiff),
    })
}

/// The last mass changes of this transaction's office, the newest first.
///
/// # Errors
/// The database failed.
pub async fn massenaenderungen(db: &mut PgConnection, hoechstens: i64) -> Result<Vec<Massenaenderung>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT id, land, mandant_id, beschreibung, zeilen, vorher, nachher, wer, zeit, zurueckgenommen \
         FROM massenaenderung ORDER BY zeit DESC, id DESC LIMIT $1",
    )
    .bind(hoechstens)
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(lesen).collect()
}

/// A mass change of this transaction's office.
///
/// # Errors
/// The database failed.
pub async fn massenaenderung_laden(db: &mut PgConnection, id: Uuid) -> Result<Option<Massenaenderung>, Fehler> {
    let zeile: Option<Zeile> = sqlx::query_as(
        "SELECT id, land, mandant_id, beschreibung, zeilen, vorher, nachher, wer, zeit, zurueckgenommen \
         FROM massenaenderung WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(db)
    .await?;
    zeile.map(lesen).transpose()
}

/// Takes the newest mass change of the office for undoing: only the newest, and only once. `None`: it is not that one.
///
/// # Errors
/// The database failed.
pub async fn massenaenderung_zuruecknehmen(
    db: &mut PgConnection,
    id: Uuid,
    jetzt: Zeitpunkt,
) -> Result<Option<Massenaenderung>, Fehler> {
    let getan = sqlx::query(
        "UPDATE massenaenderung SET zurueckgenommen = $2 WHERE id = $1 AND zurueckgenommen IS NULL \
         AND id = (SELECT id FROM massenaenderung WHERE zurueckgenommen IS NULL ORDER BY zeit DESC, id DESC LIMIT 1)",
    )
    .bind(id)
    .bind(jetzt.to_sqlx())
    .execute(&mut *db)
    .await?;
    if getan.rows_affected() == 0 {
        return Ok(None);
    }
    massenaenderung_laden(db, id).await
}

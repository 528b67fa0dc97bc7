//! Who looks after an authority's data. Every authority names at least one person; names are for colleagues only.

use grund::{MandantId, Umwelt};
use jiff_sqlx::ToSqlx as _;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::Fehler;

/// A person who looks after the data of an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerantwortlichePerson {
    /// Its id.
    pub id: Uuid,
    /// Of which authority.
    pub mandant: MandantId,
    /// Her name.
    pub name: String,
    /// How colleagues reach her.
    pub kontakt: String,
}

/// The persons of an authority, by name. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database failed.
pub async fn verantwortliche(db: &mut PgConnection, mandant: MandantId) -> Result<Vec<VerantwortlichePerson>, Fehler> {
    let zeilen: Vec<(Uuid, String, String)> =
        sqlx::query_as("SELECT id, name, kontakt FROM verantwortliche_person WHERE mandant_id = $1 ORDER BY name, id")
            .bind(mandant.0)
            .fetch_all(db)
            .await?;
    Ok(zeilen.into_iter().map(|(id, name, kontakt)| VerantwortlichePerson { id, mandant, name, kontakt }).collect())
}

/// Names a person. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database failed.
pub async fn verantwortliche_eintragen(
    db: &mut PgConnection,
    umwelt: &Umwelt,
    mandant: MandantId,
    name: &str,
    kontakt: &str,
) -> Result<Uuid, Fehler> {
    let id: Uuid = umwelt.neue_id();
    sqlx::query(
        "INSERT INTO verantwortliche_person (id, mandant_id, name, kontakt, angelegt) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(mandant.0)
    .bind(name)
    .bind(kontakt)
    .bind(umwelt.jetzt().to_sqlx())
    .execute(db)
    .await?;
    Ok(id)
}

/// Removes a person, but never the last one. `false`: nothing was removed. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database failed.
pub async fn verantwortliche_streichen(db: &mut PgConnection, mandant: MandantId, id: Uuid) -> Result<bool, Fehler> {
    // Locking all rows of the authority first: two who each remove one of two persons do so one after the other.
    sqlx::query("SELECT FROM verantwortliche_person WHERE mandant_id = $1 ORDER BY id FOR UPDATE")
        .bind(mandant.0)
        .execute(&mut *db)
        .await?;
    let getan = sqlx::query(
        "DELETE FROM verantwortliche_person WHERE mandant_id = $1 AND id = $2 \
         AND (SELECT count(*) FROM verantwortliche_person WHERE mandant_id = $1) > 1",
    )
    .bind(mandant.0)
    .bind(id)
    .execute(db)
    .await?;
    Ok(getan.rows_affected() == 1)
}

/// The authorities that have named somebody. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database failed.
pub async fn mandanten_mit_verantwortlichen(db: &mut PgConnection) -> Result<Vec<MandantId>, Fehler> {
    let alle: Vec<i32> =
        sqlx::query_scalar("SELECT DISTINCT mandant_id FROM verantwortliche_person ORDER BY 1").fetch_all(db).await?;
    Ok(alle.into_iter().map(MandantId).collect())
}

//! Tasks that editors give each other. Reminders that follow from the texts themselves are computed, not stored.

use grund::{KontoId, LeistungKennung, Tag, Traeger, Umwelt, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx as _};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{Fehler, store};

/// Something that somebody shall do about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aufgabe {
    /// Its id.
    pub id: Uuid,
    /// In whose editorial office.
    pub traeger: Traeger,
    /// About which service.
    pub leistung: LeistungKennung,
    /// What.
    pub text: String,
    /// Who; nobody = everyone of the office.
    pub fuer: Option<KontoId>,
    /// Until when.
    pub faellig: Option<Tag>,
    /// Who gave it.
    pub von: KontoId,
    /// When it was given.
    pub angelegt: Zeitpunkt,
}

/// Gives a task. `aufgabe.id` and `aufgabe.angelegt` are made here.
///
/// # Errors
/// The database failed.
pub async fn aufgabe_anlegen(db: &mut PgConnection, umwelt: &Umwelt, aufgabe: &Aufgabe) -> Result<Uuid, Fehler> {
    let id: Uuid = umwelt.neue_id();
    sqlx::query(
        "INSERT INTO redaktionsaufgabe (id, land, mandant_id, leistung, text, fuer, faellig, von, angelegt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(store::land(aufgabe.traeger))
    .bind(store::mandant(aufgabe.traeger))
    .bind(aufgabe.leistung.as_str())
    .bind(&aufgabe.text)
    .bind(aufgabe.fuer.map(|k| k.0))
    .bind(aufgabe.faellig.map(|t| t.to_sqlx()))
    .bind(aufgabe.von.0)
    .bind(umwelt.jetzt().to_sqlx())
    .execute(db)
    .await?;
    Ok(id)
}

/// The open tasks of an editorial office, the most urgent first.
///
/// # Errors
/// The database failed.
pub async fn aufgaben(db: &mut PgConnection) -> Result<Vec<Aufgabe>, Fehler> {
    type Z = (Uuid, Option<String>, Option<i32>, String, String, Option<Uuid>, Option<Date>, Uuid, Timestamp);
    let zeilen: Vec<Z> = sqlx::query_as(
        "SELECT id, land, mandant_id, leistung, text, fuer, faellig, von, angelegt FROM redaktionsaufgabe \
         WHERE erledigt IS NULL ORDER BY faellig NULLS LAST, angelegt, id LIMIT 500",
    )
    .fetch_all(db)
    .await?;
    zeilen
        .into_iter()
        .map(|(id, l, m, leistung, text, fuer, faellig, von, angelegt)| {
            Ok(Aufgabe {
                id,
                traeger: store::traeger(l.as_deref(), m)?,
                leistung: LeistungKennung(leistung),
                text,
                fuer: fuer.map(KontoId),
                faellig: faellig.map(Date::to_jiff),
                von: KontoId(von),
                angelegt: angelegt.to_jiff(),
            })
        })
        .collect()
}

/// Marks a task as done. `false`: there is no such open task for this transaction.
///
/// # Errors
/// The database failed.
pub async fn aufgabe_erledigen(db: &mut PgConnection, id: Uuid, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    let getan = sqlx::query("UPDATE redaktionsaufgabe SET erledigt = $2 WHERE id = $1 AND erledigt IS NULL")
        .bind(id)
        .bind(jetzt.to_sqlx())
        .execute(db)
        .await?;
    Ok(getan.rows_affected() == 1)
}

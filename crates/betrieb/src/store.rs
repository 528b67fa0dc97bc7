//! The table of reports.

use datenbank::{Datenbank, Sicht};
use grund::Zeitpunkt;
use jiff_sqlx::{Timestamp, ToSqlx as _};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{AUFBEWAHRUNG_TAGE, Barrieremeldung, Fehler, MELDUNGEN_JE_STUNDE};

/// Stores a report. `false`: too many came within the last hour; nothing was stored.
///
/// # Errors
/// The database failed.
pub async fn melden(db: &Datenbank, meldung: &Barrieremeldung) -> Result<bool, Fehler> {
    // Counting needs the operator's view; nothing of it reaches the sender.
    let mut tx = db.tx(Sicht::Betrieb).await?;
    let eingefuegt = sqlx::query(
        "INSERT INTO barrieremeldung (id, eingegangen, seite, beschreibung, mail) SELECT $1, $2, $3, $4, $5 \
         WHERE (SELECT count(*) FROM barrieremeldung WHERE eingegangen > $2 - interval '1 hour') < $6",
    )
    .bind(meldung.id)
    .bind(meldung.eingegangen.to_sqlx())
    .bind(&meldung.seite)
    .bind(&meldung.beschreibung)
    .bind(&meldung.mail)
    .bind(MELDUNGEN_JE_STUNDE)
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(eingefuegt.rows_affected() == 1)
}

type MeldungZeile = (Uuid, Timestamp, String, String, Option<String>, Option<Timestamp>);

/// Reports, the newest first, open ones before the others; at most `hoechstens`. Needs [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn meldungen(db: &mut PgConnection, hoechstens: i64) -> Result<Vec<Barrieremeldung>, Fehler> {
    let zeilen: Vec<MeldungZeile> = sqlx::query_as(
        "SELECT id, eingegangen, seite, beschreibung, mail, erledigt FROM barrieremeldung \
         ORDER BY erledigt IS NOT NULL, eingegangen DESC, id LIMIT $1",
    )
    .bind(hoechstens)
    .fetch_all(db)
    .await?;
    Ok(zeilen
        .into_iter()
        .map(|(id, eingegangen, seite, beschreibung, mail, erledigt)| Barrieremeldung {
            id,
            eingegangen: eingegangen.to_jiff(),
            seite,
            beschreibung,
            mail,
            erledigt: erledigt.map(Timestamp::to_jiff),
        })
        .collect())
}

/// Marks a report as dealt with, and deletes what was dealt with long ago. `false`: there is no such open report. Needs
/// [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn erledigen(db: &mut PgConnection, id: Uuid, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    aufraeumen(&mut *db, jetzt).await?;
    let getan = sqlx::query("UPDATE barrieremeldung SET erledigt = $2 WHERE id = $1 AND erledigt IS NULL")
        .bind(id)
        .bind(jetzt.to_sqlx())
        .execute(db)
        .await?;
    Ok(getan.rows_affected() == 1)
}

/// Deletes what was dealt with long ago; says how many. Needs [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn aufraeumen(db: &mut PgConnection, jetzt: Zeitpunkt) -> Result<u64, Fehler> {
    let weg = sqlx::query("DELETE FROM barrieremeldung WHERE erledigt < $1 - make_interval(days => $2)")
        .bind(jetzt.to_sqlx())
        .bind(i32::try_from(AUFBEWAHRUNG_TAGE).unwrap_or(365))
        .execute(db)
        .await?;
    Ok(weg.rows_affected())
}

//! Letters by post: a matter whose letters go this way, the letters that wait for it, and what became of them.
//!
//! Every message of such a matter to the applicant waits here, but for the receipt, which is printed when the paper is entered.
//! Somebody prints it and says when it was posted, or that no letter is needed.

use datenbank::Tx;
use grund::{KontoId, MandantId, NachrichtId, Tag, VorgangId, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx};
use uuid::Uuid;

use crate::Fehler;

/// Letters that a list shows at once.
const HOECHSTENS: i64 = 200;

/// A letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brief {
    /// The message that it is.
    pub nachricht: NachrichtId,
    /// The matter.
    pub vorgang: VorgangId,
    /// Since when it waits or waited.
    pub angelegt: Zeitpunkt,
    /// What became of it; `None`: it waits.
    pub erledigt: Option<Briefende>,
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Briefende {
    /// The day on which it was posted; `None`: no letter was needed.
    pub aufgegeben: Option<Tag>,
    /// Who said so; `None`: the money that it asked for came.
    pub von: Option<KontoId>,
    /// When.
    pub am: Zeitpunkt,
}

/// From now on the letters of this matter go by post. Needs the view of the authority.
///
/// # Errors
/// The database fails.
pub async fn postweg_setzen(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<(), Fehler> {
    sqlx::query("INSERT INTO postweg (mandant_id, vorgang_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(mandant.0)
        .bind(vorgang.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// A message has to go by letter after all: what lay in the mailbox was not retrieved.
///
/// # Errors
/// The database fails.
pub async fn auch_per_post(
    tx: &mut Tx,
    mandant: MandantId,
    (vorgang, nachricht): (VorgangId, NachrichtId),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO postausgang (mandant_id, nachricht_id, vorgang_id, angelegt) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING",
    )
    .bind(mandant.0)
    .bind(nachricht.0)
    .bind(vorgang.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type Zeile = (Uuid, Uuid, Timestamp, Option<Timestamp>, Option<Date>, Option<Uuid>);

fn aus((nachricht, vorgang, angelegt, erledigt, aufgegeben, von): Zeile) -> Brief {
    Brief {
        nachricht: NachrichtId(nachricht),
        vorgang: VorgangId(vorgang),
        angelegt: angelegt.to_jiff(),
        erledigt: erledigt.map(|am| Briefende {
            aufgegeben: aufgegeben.map(|d| d.to_jiff()),
            von: von.map(KontoId),
            am: am.to_jiff(),
        }),
    }
}

/// The letters of a matter, the oldest first.
///
/// # Errors
/// The database fails.
pub async fn briefe_des_vorgangs(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Brief>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT nachricht_id, vorgang_id, angelegt, erledigt, aufgegeben, von FROM postausgang \
         WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY angelegt, nachricht_id",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(aus).collect())
}

/// The letters of an authority that wait, the oldest first, 200 at most.
///
/// # Errors
/// The database fails.
pub async fn wartende_briefe(tx: &mut Tx, mandant: MandantId) -> Result<Vec<Brief>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT nachricht_id, vorgang_id, angelegt, erledigt, aufgegeben, von FROM postausgang \
         WHERE mandant_id = $1 AND erledigt IS NULL ORDER BY angelegt, nachricht_id LIMIT $2",
    )
    .bind(mandant.0)
    .bind(HOECHSTENS)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(aus).collect())
}

/// Says what became of a letter. `false`: it does not wait (any more); nothing was written.
///
/// # Errors
/// The database fails.
pub async fn brief_erledigt(
    tx: &mut Tx,
    mandant: MandantId,
    (vorgang, nachricht): (VorgangId, NachrichtId),
    ende: &Briefende,
) -> Result<bool, Fehler> {
    let getroffen = sqlx::query(
        "UPDATE postausgang SET erledigt = $4, aufgegeben = $5, von = $6 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND nachricht_id = $3 AND erledigt IS NULL",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(nachricht.0)
    .bind(ende.am.to_sqlx())
    .bind(ende.aufgegeben.map(ToSqlx::to_sqlx))
    .bind(ende.von.map(|k| k.0))
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// The money is there, or another amount is asked for: letters about it that wait need not go any more. Returns how many.
///
/// # Errors
/// The database fails.
pub async fn zahlungsbriefe_entfallen(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
    jetzt: Zeitpunkt,
) -> Result<u64, Fehler> {
    let getroffen = sqlx::query(
        "UPDATE postausgang p SET erledigt = $3 FROM nachricht n WHERE p.mandant_id = $1 AND p.vorgang_id = $2 \
         AND p.erledigt IS NULL AND n.mandant_id = p.mandant_id AND n.nachricht_id = p.nachricht_id AND n.art = 'zahlung'",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected())
}

//! Callers of the 115 whom an office shall call back. Question and contact are sealed by the platform's key; what stays
//! readable is who took the call, which office, which service, when, and whether it is done.

use datenbank::Tx;
use grund::{EinheitId, KontoId, LeistungKennung, MandantId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx as _};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use tresor::Tresor;
use uuid::Uuid;

use crate::Fehler;

/// Days until a note that was dealt with is deleted.
pub const WEITERGABE_TAGE: i32 = 90;

/// A caller's question for an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weitergabe {
    /// Its id.
    pub id: Uuid,
    /// The authority.
    pub mandant: MandantId,
    /// The office that shall answer.
    pub einheit: EinheitId,
    /// Who took the call.
    pub von: KontoId,
    /// The service that it is about, if one was found.
    pub leistung: Option<LeistungKennung>,
    /// When the call was.
    pub eingegangen: Zeitpunkt,
    /// The caller's question.
    pub frage: String,
    /// The caller's name; empty if not given.
    pub name: String,
    /// How the office reaches the caller: telephone or mail.
    pub rueckruf: String,
    /// When the office dealt with it.
    pub erledigt: Option<Zeitpunkt>,
}

#[derive(Serialize, Deserialize)]
struct Inhalt {
    frage: String,
    name: String,
    rueckruf: String,
}

fn zweck(mandant: MandantId, id: Uuid) -> String {
    format!("weitergabe/{mandant}/{id}")
}

/// Hands a question over. Needs `Sicht::KontoBei` or `Sicht::Mandant` of the authority.
///
/// # Errors
/// The database failed.
pub async fn weitergeben(tx: &mut Tx, tresor: &Tresor, w: &Weitergabe) -> Result<(), Fehler> {
    let inhalt = Inhalt { frage: w.frage.clone(), name: w.name.clone(), rueckruf: w.rueckruf.clone() };
    let klar = serde_json::to_vec(&inhalt).map_err(|_| widerspruch(w.id))?;
    sqlx::query(
        "INSERT INTO weitergabe (mandant_id, id, einheit_id, konto_id, leistung, eingegangen, inhalt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(w.mandant.0)
    .bind(w.id)
    .bind(w.einheit.0)
    .bind(w.von.0)
    .bind(w.leistung.as_ref().map(LeistungKennung::as_str))
    .bind(w.eingegangen.to_sqlx())
    .bind(tresor.verschliessen(&zweck(w.mandant, w.id), &klar)?)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type Zeile = (i32, Uuid, i32, Uuid, Option<String>, Timestamp, Vec<u8>, Option<Timestamp>);

/// What somebody handed over, what is open first, the newest first. Needs `Sicht::Konto` of that account.
///
/// # Errors
/// The database failed; a row does not open.
pub async fn weitergaben_von(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    hoechstens: i64,
) -> Result<Vec<Weitergabe>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT mandant_id, id, einheit_id, konto_id, leistung, eingegangen, inhalt, erledigt FROM weitergabe \
         WHERE konto_id = $1 ORDER BY erledigt IS NOT NULL, eingegangen DESC, id LIMIT $2",
    )
    .bind(konto.0)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    zeilen.into_iter().map(|z| lesen(tresor, z)).collect()
}

/// What was handed over to an office, what is open first, the oldest first. Needs `Sicht::Mandant` of its authority.
///
/// # Errors
/// The database failed; a row does not open.
pub async fn weitergaben_an(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, einheit): (MandantId, EinheitId),
    hoechstens: i64,
) -> Result<Vec<Weitergabe>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT mandant_id, id, einheit_id, konto_id, leistung, eingegangen, inhalt, erledigt FROM weitergabe \
         WHERE mandant_id = $1 AND einheit_id = $2 \
         ORDER BY erledigt DESC NULLS FIRST, eingegangen, id LIMIT $3",
    )
    .bind(mandant.0)
    .bind(einheit.0)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    zeilen.into_iter().map(|z| lesen(tresor, z)).collect()
}

fn lesen(
    tresor: &Tresor,
    (mandant, id, einheit, konto, leistung, eingegangen, inhalt, erledigt): Zeile,
) -> Result<Weitergabe, Fehler> {
    let mandant = MandantId(mandant);
    let klar = tresor.oeffnen(&zweck(mandant, id), &inhalt)?;
    let inhalt: Inhalt = serde_json::from_slice(&klar).map_err(|_| widerspruch(id))?;
    Ok(Weitergabe {
        id,
        mandant,
        einheit: EinheitId(einheit),
        von: KontoId(konto),
        leistung: leistung.map(LeistungKennung),
        eingegangen: eingegangen.to_jiff(),
        frage: inhalt.frage,
        name: inhalt.name,
        rueckruf: inhalt.rueckruf,
        erledigt: erledigt.map(Timestamp::to_jiff),
    })
}

fn widerspruch(id: Uuid) -> Fehler {
    Fehler::Widerspruch { tabelle: "weitergabe", schluessel: id.to_string() }
}

/// An office has dealt with it. `false`: there is no such open note for this office. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database failed.
pub async fn weitergabe_erledigen(
    tx: &mut Tx,
    (mandant, einheit): (MandantId, EinheitId),
    id: Uuid,
    wer: KontoId,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let getan = sqlx::query(
        "UPDATE weitergabe SET erledigt = $4, erledigt_von = $5 \
         WHERE mandant_id = $1 AND einheit_id = $2 AND id = $3 AND erledigt IS NULL",
    )
    .bind(mandant.0)
    .bind(einheit.0)
    .bind(id)
    .bind(jetzt.to_sqlx())
    .bind(wer.0)
    .execute(&mut **tx)
    .await?;
    Ok(getan.rows_affected() == 1)
}

/// Deletes what was dealt with [`WEITERGABE_TAGE`] days ago; says how many. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database failed.
pub async fn weitergaben_aufraeumen(db: &mut PgConnection, jetzt: Zeitpunkt) -> Result<u64, Fehler> {
    let weg = sqlx::query("DELETE FROM weitergabe WHERE erledigt < $1 - make_interval(days => $2)")
        .bind(jetzt.to_sqlx())
        .bind(WEITERGABE_TAGE)
        .execute(db)
        .await?;
    Ok(weg.rows_affected())
}

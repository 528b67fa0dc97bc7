//! What comes on paper: a draft that a caseworker fills in for somebody else, and drafts that were printed to be handed in.
//!
//! While it is entered the draft belongs to the caseworker, so that every page of the form works as for anybody else; with the
//! sending it goes to the person it is for. A printed draft is moved, not copied: it keeps its number, which stands on the paper.

use datenbank::{Sicht, Tx};
use grund::{KontoId, MandantId, Umwelt, VorgangId, Vorgangsnummer, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::types::Uuid;
use tresor::Tresor;

use crate::{
    Eingang, Fehler, absenden, eigner_wechseln,
    entwurf::{self, AUFBEWAHRUNG_TAGE, Entwurf, SPALTEN},
};

/// Drafts that a list shows at once.
const HOECHSTENS: i64 = 200;

pub(crate) const PAPIER: &str = "papier";

/// A draft that was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Druck {
    /// The draft.
    pub vorgang: VorgangId,
    /// Whose it is.
    pub konto: KontoId,
    /// When it was last printed.
    pub gedruckt: Zeitpunkt,
    /// Since when the desk has it.
    pub uebernommen: Option<Zeitpunkt>,
}

/// Says that `entwurf` is entered from paper (JSON, as the pages wrote it). `false`: it changed since it was read.
///
/// # Errors
/// The database or the keys fail.
pub async fn vermerken(tx: &mut Tx, umwelt: &Umwelt, entwurf: &Entwurf, papier: &[u8]) -> Result<bool, Fehler> {
    let dicht = entwurf.schluessel.verschliessen(umwelt, PAPIER, papier)?;
    let getroffen = sqlx::query(
        "UPDATE entwurf SET papier = $1, stand = stand + 1, geaendert = $2 \
         WHERE konto_id = $3 AND id = $4 AND stand = $5 AND NOT eingefroren",
    )
    .bind(dicht)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(entwurf.stand)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// Notes that a draft was printed to be handed in. Needs the view of its owner at the authority.
///
/// # Errors
/// The database fails.
pub async fn gedruckt(tx: &mut Tx, entwurf: &Entwurf, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO formulardruck (mandant_id, nummer, vorgang_id, konto_id, gedruckt) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (mandant_id, nummer) DO UPDATE SET konto_id = $4, gedruckt = $5, uebernommen = NULL",
    )
    .bind(entwurf.bezug.mandant.0)
    .bind(Vorgangsnummer::von(entwurf.id).as_str())
    .bind(entwurf.id.0)
    .bind(entwurf.konto.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The printed draft with this number. Needs the view of the authority.
///
/// # Errors
/// The database fails.
pub async fn druck(tx: &mut Tx, mandant: MandantId, nummer: &Vorgangsnummer) -> Result<Option<Druck>, Fehler> {
    let zeile: Option<(Uuid, Uuid, Timestamp, Option<Timestamp>)> = sqlx::query_as(
        "SELECT vorgang_id, konto_id, gedruckt, uebernommen FROM formulardruck WHERE mandant_id = $1 AND nummer = $2",
    )
    .bind(mandant.0)
    .bind(nummer.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(zeile.map(|(vorgang, konto, gedruckt, uebernommen)| Druck {
        vorgang: VorgangId(vorgang),
        konto: KontoId(konto),
        gedruckt: gedruckt.to_jiff(),
        uebernommen: uebernommen.map(|u| u.to_jiff()),
    }))
}

/// Has the desk this draft of the account? (`Sicht::Konto`)
///
/// # Errors
/// The database fails.
pub async fn liegt_beim_amt(tx: &mut Tx, konto: KontoId, vorgang: VorgangId) -> Result<bool, Fehler> {
    let frage = "SELECT EXISTS (SELECT FROM formulardruck WHERE konto_id = $1 AND vorgang_id = $2 \
                 AND uebernommen IS NOT NULL)";
    Ok(sqlx::query_scalar(frage).bind(konto.0).bind(vorgang.0).fetch_one(&mut **tx).await?)
}

/// A printed draft goes to the caseworker `an` who has the paper before her. `false`: it is no draft any more. Needs the view
/// of the authority; afterwards the transaction sees what `Sicht::KontoBei` of `an` sees.
///
/// # Errors
/// The database fails.
pub async fn uebernehmen(
    tx: &mut Tx,
    mandant: MandantId,
    druck: &Druck,
    an: KontoId,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    sqlx::query("UPDATE formulardruck SET uebernommen = $3 WHERE mandant_id = $1 AND vorgang_id = $2")
        .bind(mandant.0)
        .bind(druck.vorgang.0)
        .bind(jetzt.to_sqlx())
        .execute(&mut **tx)
        .await?;
    uebergeben(tx, mandant, druck.vorgang, druck.konto, an).await
}

/// A draft that was taken over goes back to the person; what was typed at the desk stays in it. `false`: it is no draft any
/// more. Needs the view of the authority.
///
/// # Errors
/// The database fails.
pub async fn zurueckgeben(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
    von: KontoId,
    an: KontoId,
) -> Result<bool, Fehler> {
    sqlx::query("UPDATE formulardruck SET uebernommen = NULL WHERE mandant_id = $1 AND vorgang_id = $2")
        .bind(mandant.0)
        .bind(vorgang.0)
        .execute(&mut **tx)
        .await?;
    if !uebergeben(tx, mandant, vorgang, von, an).await? {
        return Ok(false);
    }
    sqlx::query("UPDATE entwurf SET papier = NULL WHERE konto_id = $1 AND id = $2")
        .bind(an.0)
        .bind(vorgang.0)
        .execute(&mut **tx)
        .await?;
    Ok(true)
}

/// The drafts that an authority enters from paper at the moment, what was touched last first, 200 at most. Needs the view of
/// the authority.
///
/// # Errors
/// The database or the keys fail.
pub async fn in_erfassung(tx: &mut Tx, tresor: &Tresor, mandant: MandantId) -> Result<Vec<Entwurf>, Fehler> {
    let frage = format!("{SPALTEN} WHERE mandant_id = $1 AND papier IS NOT NULL ORDER BY geaendert DESC, id LIMIT $2");
    // A constant text.
    let zeilen = sqlx::query(sqlx::AssertSqlSafe(frage)).bind(mandant.0).bind(HOECHSTENS).fetch_all(&mut **tx).await?;
    let mut alle = Vec::with_capacity(zeilen.len());
    for zeile in &zeilen {
        alle.push(entwurf::oeffnen(zeile, tresor).await?);
    }
    Ok(alle)
}

/// One of them, whoever enters it. Needs the view of the authority.
///
/// # Errors
/// The database or the keys fail.
pub async fn erfassung(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    id: VorgangId,
) -> Result<Option<Entwurf>, Fehler> {
    let frage = format!("{SPALTEN} WHERE mandant_id = $1 AND id = $2 AND papier IS NOT NULL");
    let zeile = sqlx::query(sqlx::AssertSqlSafe(frage)).bind(mandant.0).bind(id.0).fetch_optional(&mut **tx).await?;
    match zeile {
        Some(zeile) => entwurf::oeffnen(&zeile, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// A colleague goes on with what `von` has begun. `false`: `von` has it no longer. Needs the view of the authority; afterwards
/// the transaction sees what `Sicht::KontoBei` of `an` sees.
///
/// # Errors
/// The database fails.
pub async fn uebergeben(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
    von: KontoId,
    an: KontoId,
) -> Result<bool, Fehler> {
    let da: bool = sqlx::query_scalar("SELECT entwurf_uebergeben($1, $2, $3)")
        .bind(von.0)
        .bind(an.0)
        .bind(vorgang.0)
        .fetch_one(&mut **tx)
        .await?;
    datenbank::sicht_setzen(tx, Sicht::KontoBei(an, mandant)).await?;
    Ok(da)
}

/// Sends a draft that was entered from paper: as [`crate::absenden`], in the caller's transaction, arrived at `eingegangen`, and
/// the matter belongs to `an`. `None`: the draft is no longer as it was read. Afterwards the transaction sees what
/// `Sicht::KontoBei` of `an` sees.
///
/// # Errors
/// The database or the keys fail.
pub async fn erfassen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    eingang: &Eingang<'_>,
    (eingegangen, an): (Zeitpunkt, KontoId),
) -> Result<Option<Vorgangsnummer>, Fehler> {
    let (mandant, id) = (entwurf.bezug.mandant, entwurf.id);
    let Some(nummer) = absenden(&mut **tx, umwelt, entwurf, eingang).await? else { return Ok(None) };
    eigner_wechseln(tx, mandant, id, entwurf.konto, an).await?;
    sqlx::query("UPDATE vorgang SET eingang = $3 WHERE mandant_id = $1 AND id = $2")
        .bind(mandant.0)
        .bind(id.0)
        .bind(eingegangen.to_sqlx())
        .execute(&mut **tx)
        .await?;
    sqlx::query("DELETE FROM formulardruck WHERE mandant_id = $1 AND vorgang_id = $2")
        .bind(mandant.0)
        .bind(id.0)
        .execute(&mut **tx)
        .await?;
    Ok(Some(nummer))
}

/// Forgets prints of drafts that are certainly gone. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub(crate) async fn ausraeumen(tx: &mut Tx, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    // A draft lives so long after its last change; the print may be the older of the two.
    let grenze = jetzt - jiff::SignedDuration::from_hours(24 * AUFBEWAHRUNG_TAGE * 4);
    sqlx::query("DELETE FROM formulardruck WHERE gedruckt < $1").bind(grenze.to_sqlx()).execute(&mut **tx).await?;
    Ok(())
}

//! Deliveries: when a Bescheid was made available, on which day it counts as delivered, when it was first opened.

use datenbank::Tx;
use grund::{DokumentId, KontoId, MandantId, NachrichtId, Tag, VorgangId, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx};
use uuid::Uuid;

use crate::Fehler;

/// A delivery to be noted.
#[derive(Debug, Clone)]
pub struct NeueZustellung<'a> {
    /// The authority.
    pub mandant: MandantId,
    /// The message that carries it.
    pub nachricht: NachrichtId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The citizen.
    pub konto: KontoId,
    /// The Bescheid.
    pub dokument: DokumentId,
    /// When it could be read from.
    pub bereitgestellt: Zeitpunkt,
    /// The day on which it counts as delivered, as `vorgang` says; `None` where only the retrieval decides it.
    pub bekanntgabe: Option<Tag>,
    /// Unique within the Mandant; the same when the worker repeats itself.
    pub schluessel: &'a str,
}

/// A delivery and its proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zustellung {
    /// The message that carries it.
    pub nachricht: NachrichtId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The Bescheid.
    pub dokument: DokumentId,
    /// When it could be read from.
    pub bereitgestellt: Zeitpunkt,
    /// The day on which it counts as delivered, as far as it is known.
    pub bekanntgabe: Option<Tag>,
    /// When the citizen first opened it.
    pub abgerufen: Option<Zeitpunkt>,
}

type Zeile = (Uuid, Uuid, Uuid, Timestamp, Option<Date>, Option<Timestamp>);

fn aus(z: Zeile) -> Zustellung {
    Zustellung {
        nachricht: NachrichtId(z.0),
        vorgang: VorgangId(z.1),
        dokument: DokumentId(z.2),
        bereitgestellt: z.3.to_jiff(),
        bekanntgabe: z.4.map(|d| d.to_jiff()),
        abgerufen: z.5.map(|a| a.to_jiff()),
    }
}

/// Notes a delivery. False: it was noted before and stays as it is.
///
/// # Errors
/// The database fails; the transaction does not see the Mandant.
pub async fn zustellen(tx: &mut Tx, neu: &NeueZustellung<'_>) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "INSERT INTO zustellung (mandant_id, nachricht_id, vorgang_id, konto_id, dokument_id, bereitgestellt, \
         bekanntgabe, schluessel) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(neu.mandant.0)
    .bind(neu.nachricht.0)
    .bind(neu.vorgang.0)
    .bind(neu.konto.0)
    .bind(neu.dokument.0)
    .bind(neu.bereitgestellt.to_sqlx())
    .bind(neu.bekanntgabe.map(|t| t.to_sqlx()))
    .bind(neu.schluessel)
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

/// The delivery that a message of this account carries.
///
/// # Errors
/// The database fails.
pub async fn zustellung(tx: &mut Tx, konto: KontoId, nachricht: NachrichtId) -> Result<Option<Zustellung>, Fehler> {
    let zeile: Option<Zeile> = sqlx::query_as(
        "SELECT nachricht_id, vorgang_id, dokument_id, bereitgestellt, bekanntgabe, abgerufen FROM zustellung \
         WHERE konto_id = $1 AND nachricht_id = $2",
    )
    .bind(konto.0)
    .bind(nachricht.0)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(zeile.map(aus))
}

/// The deliveries of a Vorgang, oldest first.
///
/// # Errors
/// The database fails.
pub async fn zustellungen_des_vorgangs(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
) -> Result<Vec<Zustellung>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT nachricht_id, vorgang_id, dokument_id, bereitgestellt, bekanntgabe, abgerufen FROM zustellung \
         WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY bereitgestellt, nachricht_id",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(aus).collect())
}

/// The citizen opened the Bescheid: notes the first time only. True: this was the first time.
///
/// # Errors
/// The database fails.
pub async fn abruf_vermerken(
    tx: &mut Tx,
    konto: KontoId,
    nachricht: NachrichtId,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE zustellung SET abgerufen = $3 WHERE konto_id = $1 AND nachricht_id = $2 AND abgerufen IS NULL",
    )
    .bind(konto.0)
    .bind(nachricht.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

/// The retrieval decided the day on which the Bescheid counts as delivered. A day that is known already stays.
///
/// # Errors
/// The database fails.
pub async fn bekanntgabe_vermerken(
    tx: &mut Tx,
    konto: KontoId,
    nachricht: NachrichtId,
    tag: Tag,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE zustellung SET bekanntgabe = $3 WHERE konto_id = $1 AND nachricht_id = $2 AND bekanntgabe IS NULL",
    )
    .bind(konto.0)
    .bind(nachricht.0)
    .bind(tag.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

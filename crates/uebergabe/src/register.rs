//! Orders to registers of others: checked and carried out there in one go. The border to them, and the queue.
//!
//! One contract test (adapters/fahrzeugregister) serves all implementations of [`Register`]. An order's content is frozen
//! and the same in every try; its id is the key by which the register knows a repetition, so it is carried out once
//! however often it is asked. An order is never given up: a register that is down is asked again and again, with pauses of
//! at most an hour, and left alone as every target that fails.

use std::collections::BTreeMap;

use datenbank::Tx;
use grund::{MandantId, Tag, UebergabeId, Umwelt, VorgangId, Zeitpunkt};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use tresor::Vorgangsschluessel;
use vorgang::register::Registergrund;

use crate::{
    Absender, Anschluss, Faellig, Fehler, Fehlerart, Spaeter, WegFehler, Zugangsname,
    lieferung::zweck,
    versuch::{LEIHE, freigeben, mit_streuung, sperre_erhoehen},
};

/// A register that carries orders out.
pub trait Register: Send + Sync + std::fmt::Debug {
    /// Has the order checked and, where everything agrees, carried out. The same order again gives the same answer and
    /// changes nothing, so a crash in between costs nothing.
    fn ausfuehren<'a>(
        &'a self,
        an: &'a Anschluss,
        auftrag: &'a Registerauftrag,
    ) -> Spaeter<'a, Result<Registerantwort, WegFehler>>;
}

/// An order. Frozen when the process comes by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registerauftrag {
    /// The key by which the register knows a repetition.
    pub id: UebergabeId,
    /// What is to be done, in the register's word: `ausserbetriebsetzung`.
    pub auftrag: String,
    /// The number of the matter.
    pub nummer: String,
    /// Who asks.
    pub absender: Absender,
    /// What it is about, by the register's words.
    pub angaben: BTreeMap<String, String>,
    /// Whom an identity service has proved, where one has.
    pub ausweis: Option<Ausgewiesen>,
}

/// A proved person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ausgewiesen {
    /// First names and family name.
    pub name: String,
    /// Day of birth.
    pub geburtsdatum: Option<Tag>,
}

/// What the register says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registerantwort {
    /// Everything agreed; it is carried out.
    Vollzogen {
        /// Its number at the register.
        quittung: String,
    },
    /// Nothing was changed.
    Abgewiesen(Registergrund),
}

/// An order that waits, as people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wartend {
    /// The target.
    pub ziel: String,
    /// How often it was tried in vain.
    pub versuche: i32,
    /// It needs a secret value of its service that is not set: nobody tries.
    pub ohne_zugang: bool,
    /// When it is tried next.
    pub faellig: Zeitpunkt,
    /// What went wrong last.
    pub fehler: Option<Fehlerart>,
}

/// Writes an order (`Sicht::Mandant`). One that is there already stays as it is.
///
/// # Errors
/// The database or the keys fail.
pub async fn auftrag_anlegen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    schluessel: &Vorgangsschluessel,
    (mandant, vorgang): (MandantId, VorgangId),
    (ziel, zugang): (&str, Option<&Zugangsname>),
    auftrag: &Registerauftrag,
) -> Result<(), Fehler> {
    let id = auftrag.id;
    let klar = serde_json::to_vec(auftrag).map_err(|e| Fehler::widerspruch("registeranfrage", &id, "inhalt", &e))?;
    sqlx::query(
        "INSERT INTO registeranfrage (mandant_id, vorgang_id, id, ziel, inhalt, faellig, angelegt, leistung, zugang) \
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(id.0)
    .bind(ziel)
    .bind(schluessel.verschliessen(umwelt, &zweck(id, "auftrag"), &klar)?)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(zugang.map(|z| z.leistung.as_str()))
    .bind(zugang.map(|z| z.name.as_str()))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Claims orders that are due, of each target at most `je_ziel`, the longest waiting first; of a target that has just
/// failed only one, and of one that is left alone, not set up or in `nicht` ([`Faellig::wohin`]) none. Needs
/// `Sicht::Betrieb`. Claimed ones come back by themselves.
///
/// # Errors
/// The database fails.
pub async fn auftraege_beanspruchen(
    tx: &mut Tx,
    jetzt: Zeitpunkt,
    je_ziel: i64,
    nicht: &[String],
) -> Result<Vec<Faellig>, Fehler> {
    sqlx::query(
        "WITH dran AS ( \
           SELECT r.mandant_id, r.vorgang_id, r.id, coalesce(s.fehler, 0) AS fehler, \
                  row_number() OVER (PARTITION BY r.mandant_id, r.ziel ORDER BY r.versuche, r.faellig, r.id) AS platz \
           FROM registeranfrage r LEFT JOIN uebergabe_sperre s ON s.mandant_id = r.mandant_id AND s.ziel = r.ziel \
           WHERE r.faellig <= $1 AND (s.offen_ab IS NULL OR s.offen_ab <= $1) AND EXISTS \
             (SELECT FROM uebergabe_ziel z WHERE z.mandant_id = r.mandant_id AND z.name = r.ziel) \
             AND (r.zugang IS NULL OR EXISTS (SELECT FROM uebergabe_zugang g WHERE g.mandant_id = r.mandant_id \
               AND g.leistung = r.leistung AND g.name = r.zugang AND g.ziel = r.ziel)) \
             AND NOT r.mandant_id || '/' || r.ziel = ANY ($4)) \
         UPDATE registeranfrage r SET faellig = $2 FROM dran d \
         WHERE r.mandant_id = d.mandant_id AND r.vorgang_id = d.vorgang_id AND r.id = d.id AND r.faellig <= $1 \
           AND d.platz <= CASE WHEN d.fehler > 0 THEN 1 ELSE $3 END \
         RETURNING r.mandant_id, r.vorgang_id, r.id, r.ziel, r.leistung, r.zugang",
    )
    .bind(jetzt.to_sqlx())
    .bind((jetzt + LEIHE).to_sqlx())
    .bind(je_ziel)
    .bind(nicht)
    .fetch_all(&mut **tx)
    .await?
    .iter()
    .map(|z| Ok(Faellig::lesen(z)?))
    .collect()
}

/// Gives back claimed orders that were not begun, as [`crate::zuruecklegen`] does.
///
/// # Errors
/// The database fails.
pub async fn auftraege_zuruecklegen(tx: &mut Tx, jetzt: Zeitpunkt, rest: &[Faellig]) -> Result<(), Fehler> {
    let sql = "UPDATE registeranfrage SET faellig = $4 \
               WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND faellig > $4";
    freigeben(tx, sql, jetzt, rest).await
}

/// An order that still waits, to send it (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn auftrag_laden(
    tx: &mut Tx,
    schluessel: &Vorgangsschluessel,
    f: &Faellig,
) -> Result<Option<Registerauftrag>, Fehler> {
    let inhalt: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT inhalt FROM registeranfrage \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(inhalt) = inhalt else { return Ok(None) };
    let klar = schluessel.oeffnen(&zweck(f.id, "auftrag"), &inhalt)?;
    let auftrag =
        serde_json::from_slice(&klar).map_err(|e| Fehler::widerspruch("registeranfrage", &f.id, "inhalt", &e))?;
    Ok(Some(auftrag))
}

/// The register has answered: the order has done its work, and its content (with the codes) is thrown away. False: that
/// was known already.
///
/// # Errors
/// The database fails.
pub async fn auftrag_beantwortet(tx: &mut Tx, f: &Faellig) -> Result<bool, Fehler> {
    let n = sqlx::query(
        "WITH frei AS (DELETE FROM uebergabe_sperre WHERE mandant_id = $1 AND ziel = $4) \
         DELETE FROM registeranfrage WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .bind(&f.ziel)
    .execute(&mut **tx)
    .await?;
    Ok(n.rows_affected() == 1)
}

/// The register could not be used: the order comes back after a pause that doubles (15 s to an hour).
///
/// # Errors
/// The database fails.
pub async fn auftrag_fehlgeschlagen(tx: &mut Tx, umwelt: &Umwelt, f: &Faellig, art: Fehlerart) -> Result<(), Fehler> {
    let jetzt = umwelt.jetzt();
    // A key that is not taken is the fault of one service, not of the target.
    if art != Fehlerart::Schluessel {
        sperre_erhoehen(tx, f, jetzt).await?;
    }
    let versuche: Option<i32> = sqlx::query_scalar(
        "UPDATE registeranfrage SET versuche = versuche + 1, fehler = $4 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 RETURNING versuche",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .bind(art.name())
    .fetch_optional(&mut **tx)
    .await?;
    let Some(versuche) = versuche else { return Ok(()) };
    let pause: SignedDuration = mit_streuung(umwelt, (15_i64 << (versuche - 1).clamp(0, 12)).min(3600));
    sqlx::query("UPDATE registeranfrage SET faellig = $4 WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3")
        .bind(f.mandant.0)
        .bind(f.vorgang.0)
        .bind(f.id.0)
        .bind((jetzt + pause).to_sqlx())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// How an order of a matter waits (`Sicht::Mandant`); nothing where none is out.
///
/// # Errors
/// The database fails.
pub async fn wartend(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<Option<Wartend>, Fehler> {
    let zeile = sqlx::query(
        "SELECT ziel, versuche, faellig, fehler, zugang IS NOT NULL AND NOT EXISTS (SELECT FROM uebergabe_zugang g \
           WHERE g.mandant_id = registeranfrage.mandant_id AND g.leistung = registeranfrage.leistung \
           AND g.name = registeranfrage.zugang AND g.ziel = registeranfrage.ziel) AS ohne_zugang \
         FROM registeranfrage WHERE mandant_id = $1 AND vorgang_id = $2",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(z) = zeile else { return Ok(None) };
    let fehler: Option<String> = z.try_get("fehler")?;
    Ok(Some(Wartend {
        ziel: z.try_get("ziel")?,
        versuche: z.try_get("versuche")?,
        ohne_zugang: z.try_get("ohne_zugang")?,
        faellig: z.try_get::<jiff_sqlx::Timestamp, _>("faellig")?.to_jiff(),
        fehler: fehler.and_then(|w| Fehlerart::ALLE.into_iter().find(|f| f.name() == w)),
    }))
}

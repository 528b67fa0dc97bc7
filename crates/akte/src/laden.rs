//! Matters as each side may read them, opened.

use datenbank::Tx;
use grund::{EinheitId, KontoId, LeistungKennung, MandantId, VersionHash, VorgangId, Vorgangsnummer, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use tresor::{Tresor, Vorgangsschluessel};

use crate::{Fehler, Vorgang, entwurf::Bezug, hash32};

/// A matter as its authority sees it (`Sicht::Mandant`); another Mandant's is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_amt(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    id: VorgangId,
) -> Result<Option<Vorgang>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM vorgang WHERE mandant_id = $1 AND id = $2")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// Several matters of one authority at once (`Sicht::Mandant`), in no order; what is not there is left out.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_mehrere(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    ids: &[VorgangId],
) -> Result<Vec<Vorgang>, Fehler> {
    let ids: Vec<sqlx::types::Uuid> = ids.iter().map(|v| v.0).collect();
    let zeilen = sqlx::query("SELECT * FROM vorgang WHERE mandant_id = $1 AND id = ANY($2)")
        .bind(mandant.0)
        .bind(ids)
        .fetch_all(&mut **tx)
        .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in zeilen {
        aus.push(oeffnen(&z, tresor).await?);
    }
    Ok(aus)
}

/// A matter as the applicant sees it (`Sicht::Konto`); somebody else's is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_eigner(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    id: VorgangId,
) -> Result<Option<Vorgang>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM vorgang WHERE konto_id = $1 AND id = $2")
        .bind(konto.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// The newest matters of an account, opened (`Sicht::Konto`): what its owner sent last.
///
/// # Errors
/// The database or the keys fail.
pub async fn letzte_des_eigners(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    hoechstens: i64,
) -> Result<Vec<Vorgang>, Fehler> {
    let zeilen = sqlx::query("SELECT * FROM vorgang WHERE konto_id = $1 ORDER BY id DESC LIMIT $2")
        .bind(konto.0)
        .bind(hoechstens)
        .fetch_all(&mut **tx)
        .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for zeile in &zeilen {
        aus.push(oeffnen(zeile, tresor).await?);
    }
    Ok(aus)
}

/// The matters of the same account and service at the same authority that came in after `vorgang` and were not withdrawn, the
/// newest first (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn spaetere(
    tx: &mut Tx,
    tresor: &Tresor,
    vorgang: &Vorgang,
    hoechstens: i64,
) -> Result<Vec<Vorgang>, Fehler> {
    let b = &vorgang.bezug;
    let zeilen = sqlx::query(
        "SELECT * FROM vorgang WHERE mandant_id = $1 AND konto_id = $2 AND leistung = $3 AND eingang > $4 AND id <> $5 \
         AND status <> $6 ORDER BY eingang DESC LIMIT $7",
    )
    .bind(b.mandant.0)
    .bind(vorgang.konto.0)
    .bind(b.leistung.as_str())
    .bind(vorgang.eingang.to_sqlx())
    .bind(vorgang.id.0)
    .bind(vorgang::Status::Zurueckgezogen.name())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for zeile in &zeilen {
        aus.push(oeffnen(zeile, tresor).await?);
    }
    Ok(aus)
}

/// An objection against a matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Widerspruch {
    /// Its own matter.
    pub id: VorgangId,
    /// Whose that is: what came on paper has an owner of its own.
    pub konto: KontoId,
    /// The number that people read.
    pub nummer: Vorgangsnummer,
    /// When it came in.
    pub eingang: Zeitpunkt,
    /// How it stands.
    pub status: vorgang::Status,
    /// How it was decided, once that is delivered.
    pub ausgang: Option<vorgang::Entscheidungsart>,
}

/// The objections against a matter that were not withdrawn, in the order in which they came. Each side sees those that
/// its view allows.
///
/// # Errors
/// The database fails.
pub async fn widersprueche(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    gegen: VorgangId,
) -> Result<Vec<Widerspruch>, Fehler> {
    let zeilen =
        sqlx::query("SELECT * FROM vorgang WHERE mandant_id = $1 AND gegen = $2 AND status <> $3 ORDER BY eingang, id")
            .bind(mandant.0)
            .bind(gegen.0)
            .bind(vorgang::Status::Zurueckgezogen.name())
            .fetch_all(&mut **tx)
            .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in &zeilen {
        let v = oeffnen(z, tresor).await?;
        let status = v.zustand.status();
        let bekannt = v.zustand.bescheid().filter(|b| b.bereitgestellt.is_some());
        let ausgang = bekannt.map(|b| b.entwurf.entscheidung);
        aus.push(Widerspruch { id: v.id, konto: v.konto, nummer: v.nummer, eingang: v.eingang, status, ausgang });
    }
    Ok(aus)
}

/// A matter as the person sees it for whom somebody else applied (`Sicht::Konto`); any other is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_vertretene(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    id: VorgangId,
) -> Result<Option<Vorgang>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM vorgang WHERE vertretene = $1 AND id = $2")
        .bind(konto.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

pub(crate) async fn oeffnen(z: &PgRow, tresor: &Tresor) -> Result<Vorgang, Fehler> {
    let (id, mandant) = (VorgangId(z.try_get("id")?), MandantId(z.try_get("mandant_id")?));
    let schluessel = tresor.schluessel(mandant, id, z.try_get("schluessel")?).await?;
    let zustand = schluessel.oeffnen("zustand", z.try_get("zustand")?)?;
    let version = VersionHash(hash32("vorgang", &id, "version", z.try_get("version")?)?);
    let ablauf: Option<&[u8]> = z.try_get("ablauf")?;
    Ok(Vorgang {
        id,
        ablauf: ablauf.map_or(Ok(version), |a| hash32("vorgang", &id, "ablauf", a).map(VersionHash))?,
        nummer: Vorgangsnummer::von(id),
        konto: KontoId(z.try_get("konto_id")?),
        bezug: Bezug {
            mandant,
            einheit: EinheitId(z.try_get("einheit_id")?),
            leistung: LeistungKennung(z.try_get("leistung")?),
            version,
            ags: z.try_get("ags")?,
        },
        kurz: text_oeffnen(&schluessel, id, z.try_get("kurz")?)?,
        antrag: schluessel.oeffnen("antrag", z.try_get("antrag")?)?,
        zustand: serde_json::from_slice(&zustand).map_err(|e| Fehler::widerspruch("vorgang", &id, "zustand", &e))?,
        eingang: zeit(z, "eingang")?,
        geaendert: zeit(z, "geaendert")?,
        ereignisse: z.try_get("ereignisse")?,
        kette: hash32("vorgang", &id, "kette", z.try_get("kette")?)?,
        schluessel,
    })
}

pub(crate) fn text_oeffnen(schluessel: &Vorgangsschluessel, id: VorgangId, dicht: &[u8]) -> Result<String, Fehler> {
    String::from_utf8(schluessel.oeffnen("kurz", dicht)?).map_err(|e| Fehler::widerspruch("vorgang", &id, "kurz", &e))
}

pub(crate) fn zeit(z: &PgRow, spalte: &str) -> Result<Zeitpunkt, sqlx::Error> {
    Ok(z.try_get::<jiff_sqlx::Timestamp, _>(spalte)?.to_jiff())
}

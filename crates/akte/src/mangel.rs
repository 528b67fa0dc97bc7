//! What everybody may read of a reported defect.
//!
//! The state is decided with the matter ([`crate::anwenden`]); what is shown beside it is written in the same transaction
//! ([`zeigen`]). When the state ends, the row is hidden inside `anwenden`: nobody can forget that. Hidden rows keep their
//! number.

use datenbank::Tx;
use grund::{Ags, LeistungKennung, MandantId, Tag, Umwelt, VorgangId, Zeitpunkt, tag_von};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use vorgang::{Zustand, mangel::Mangelstand};

use crate::{Fehler, Vorgang, laden::zeit};

/// What is shown beside the state.
#[derive(Debug, Clone, PartialEq)]
pub struct Schild<'a> {
    /// The chosen values of the question that says what kind it is.
    pub art: &'a [String],
    /// Latitude and longitude.
    pub punkt: Option<(f64, f64)>,
    /// Words of the authority.
    pub text: &'a str,
}

/// A defect as everybody reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mangel {
    /// The municipality.
    pub ags: Ags,
    /// Its number there.
    pub nummer: i32,
    /// With which service it was reported.
    pub leistung: LeistungKennung,
    /// The chosen values.
    pub art: Vec<String>,
    /// Latitude and longitude.
    pub punkt: Option<(f64, f64)>,
    /// How it stands.
    pub stand: Mangelstand,
    /// Words of the authority; may be empty.
    pub text: String,
    /// The day on which the report came in.
    pub gemeldet: Tag,
    /// When the authority last said something.
    pub geaendert: Zeitpunkt,
}

/// Writes what is shown of a matter whose state says that it is shown, in the transaction of the event
/// (`Sicht::Mandant`). The number is given once.
///
/// # Errors
/// The matter is not shown; or the database fails.
pub async fn zeigen(tx: &mut Tx, umwelt: &Umwelt, vorgang: &Vorgang, schild: &Schild<'_>) -> Result<(), Fehler> {
    let stand = vorgang
        .zustand
        .mangel
        .ok_or_else(|| Fehler::widerspruch("mangel", &vorgang.id, "stand", &"der Vorgang zeigt keinen"))?;
    let b = &vorgang.bezug;
    sqlx::query(
        "WITH da AS (UPDATE mangel SET art = $5, breite = $6, laenge = $7, stand = $8, text = $9, geaendert = $11, \
            sichtbar = true WHERE mandant_id = $1 AND vorgang_id = $2 RETURNING 1) \
         INSERT INTO mangel (mandant_id, vorgang_id, ags, nummer, leistung, art, breite, laenge, stand, text, gemeldet, \
            geaendert) SELECT $1, $2, $3, mangel_nummer($3), $4, $5, $6, $7, $8, $9, $10, $11 \
            WHERE NOT EXISTS (SELECT FROM da)",
    )
    .bind(b.mandant.0)
    .bind(vorgang.id.0)
    .bind(&b.ags)
    .bind(b.leistung.as_str())
    .bind(schild.art)
    .bind(schild.punkt.map(|p| p.0))
    .bind(schild.punkt.map(|p| p.1))
    .bind(stand.name())
    .bind(schild.text)
    .bind(tag_von(vorgang.eingang).to_sqlx())
    .bind(umwelt.jetzt().to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What the state no longer shows is hidden, and its words with it.
pub(crate) async fn nachfuehren(
    tx: &mut Tx,
    (mandant, id): (MandantId, VorgangId),
    (vorher, nachher): (&Zustand, &Zustand),
) -> Result<(), Fehler> {
    if vorher.mangel.is_some() && nachher.mangel.is_none() {
        sqlx::query("UPDATE mangel SET sichtbar = false, text = '' WHERE mandant_id = $1 AND vorgang_id = $2")
            .bind(mandant.0)
            .bind(id.0)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// What is shown of a matter; nothing where nothing is (any view).
///
/// # Errors
/// The database fails.
pub async fn des_vorgangs(tx: &mut Tx, mandant: MandantId, id: VorgangId) -> Result<Option<Mangel>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM mangel WHERE mandant_id = $1 AND vorgang_id = $2 AND sichtbar")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    zeile.map(|z| oeffnen(&z)).transpose()
}

/// The defects that a municipality shows, the newest first, with those that are still open before the others, and how many
/// there are (`Sicht::Frei`).
///
/// # Errors
/// The database fails.
pub async fn liste(tx: &mut Tx, ags: &Ags, ab: i64, hoechstens: i64) -> Result<(Vec<Mangel>, i64), Fehler> {
    let anzahl: i64 = sqlx::query_scalar("SELECT count(*) FROM mangel WHERE ags = $1 AND sichtbar")
        .bind(ags.as_str())
        .fetch_one(&mut **tx)
        .await?;
    let zeilen = sqlx::query(
        "SELECT * FROM mangel WHERE ags = $1 AND sichtbar \
         ORDER BY stand NOT IN ('eingegangen', 'in_arbeit'), nummer DESC OFFSET $2 LIMIT $3",
    )
    .bind(ags.as_str())
    .bind(ab)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    Ok((zeilen.iter().map(oeffnen).collect::<Result<_, _>>()?, anzahl))
}

/// One of them (`Sicht::Frei`).
///
/// # Errors
/// The database fails.
pub async fn einer(tx: &mut Tx, ags: &Ags, nummer: i32) -> Result<Option<Mangel>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM mangel WHERE ags = $1 AND nummer = $2 AND sichtbar")
        .bind(ags.as_str())
        .bind(nummer)
        .fetch_optional(&mut **tx)
        .await?;
    zeile.map(|z| oeffnen(&z)).transpose()
}

fn oeffnen(z: &PgRow) -> Result<Mangel, Fehler> {
    let nummer: i32 = z.try_get("nummer")?;
    let falsch = |spalte, grund: &str| Fehler::widerspruch("mangel", &nummer, spalte, &grund);
    let (ags, stand): (String, String) = (z.try_get("ags")?, z.try_get("stand")?);
    let (breite, laenge): (Option<f64>, Option<f64>) = (z.try_get("breite")?, z.try_get("laenge")?);
    Ok(Mangel {
        ags: ags.parse().map_err(|_| falsch("ags", &ags))?,
        nummer,
        leistung: LeistungKennung(z.try_get("leistung")?),
        art: z.try_get("art")?,
        punkt: breite.zip(laenge),
        stand: Mangelstand::von(&stand).ok_or_else(|| falsch("stand", &stand))?,
        text: z.try_get("text")?,
        gemeldet: z.try_get::<jiff_sqlx::Date, _>("gemeldet")?.to_jiff(),
        geaendert: zeit(z, "geaendert")?,
    })
}

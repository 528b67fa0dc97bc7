//! Notices that came to an office of the platform: they belong to the one who got them.

use datenbank::Tx;
use grund::{EinheitId, KontoId, LeistungKennung, MandantId, UebergabeId, Umwelt, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use tresor::Tresor;

use crate::{Fehler, Sendung};

/// A notice in the list of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mitteilungszeile {
    /// Which.
    pub id: UebergabeId,
    /// The office that got it.
    pub einheit: EinheitId,
    /// The office that sent it.
    pub von: EinheitId,
    /// The number of the matter there.
    pub nummer: String,
    /// The service.
    pub leistung: LeistungKennung,
    /// When it came.
    pub eingegangen: Zeitpunkt,
    /// When somebody read it first.
    pub gelesen: Option<Zeitpunkt>,
}

/// A notice, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mitteilung {
    /// As in the list.
    pub zeile: Mitteilungszeile,
    /// What it says.
    pub sendung: Sendung,
}

/// Lays a notice into the list of an office (`Sicht::Mandant` of the one who gets it). The same one again changes nothing.
///
/// # Errors
/// The database or the keys fail.
pub async fn mitteilen(
    tx: &mut Tx,
    tresor: &Tresor,
    umwelt: &Umwelt,
    (mandant, einheit): (MandantId, EinheitId),
    von: EinheitId,
    sendung: &Sendung,
) -> Result<(), Fehler> {
    let id = sendung.id;
    // A key of its own, wrapped by the key of the one who gets it.
    let (schluessel, verpackt) = tresor.neuer_schluessel(mandant, VorgangId(id.0)).await?;
    let klar = serde_json::to_vec(sendung).map_err(|e| Fehler::widerspruch("mitteilung", &id, "inhalt", &e))?;
    sqlx::query(
        "INSERT INTO mitteilung (mandant_id, id, einheit_id, von_einheit, nummer, leistung, schluessel, inhalt, \
         eingegangen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(einheit.0)
    .bind(von.0)
    .bind(&sendung.nummer)
    .bind(&sendung.leistung)
    .bind(verpackt)
    .bind(schluessel.verschliessen(umwelt, "mitteilung", &klar)?)
    .bind(umwelt.jetzt().to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The newest notices of some offices of an authority, unread ones first (`Sicht::Mandant`).
///
/// # Errors
/// The database fails.
pub async fn mitteilungen(
    tx: &mut Tx,
    mandant: MandantId,
    einheiten: &[EinheitId],
    hoechstens: i64,
) -> Result<Vec<Mitteilungszeile>, Fehler> {
    sqlx::query(
        "SELECT id, einheit_id, von_einheit, nummer, leistung, eingegangen, gelesen FROM mitteilung \
         WHERE mandant_id = $1 AND einheit_id = ANY ($2) ORDER BY gelesen IS NOT NULL, eingegangen DESC LIMIT $3",
    )
    .bind(mandant.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?
    .iter()
    .map(zeile)
    .collect()
}

fn zeile(z: &PgRow) -> Result<Mitteilungszeile, Fehler> {
    Ok(Mitteilungszeile {
        id: UebergabeId(z.try_get("id")?),
        einheit: EinheitId(z.try_get("einheit_id")?),
        von: EinheitId(z.try_get("von_einheit")?),
        nummer: z.try_get("nummer")?,
        leistung: LeistungKennung(z.try_get("leistung")?),
        eingegangen: z.try_get::<jiff_sqlx::Timestamp, _>("eingegangen")?.to_jiff(),
        gelesen: z.try_get::<Option<jiff_sqlx::Timestamp>, _>("gelesen")?.map(|t| t.to_jiff()),
    })
}

/// Opens a notice of one of these offices and notes who read it first; anybody else's is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn mitteilung(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, id): (MandantId, UebergabeId),
    einheiten: &[EinheitId],
    (von, jetzt): (KontoId, Zeitpunkt),
) -> Result<Option<Mitteilung>, Fehler> {
    let gefunden = sqlx::query(
        "UPDATE mitteilung SET gelesen = coalesce(gelesen, $4), gelesen_von = coalesce(gelesen_von, $5) \
         WHERE mandant_id = $1 AND id = $2 AND einheit_id = ANY ($3) RETURNING *",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(jetzt.to_sqlx())
    .bind(von.0)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(z) = gefunden else { return Ok(None) };
    let schluessel = tresor.schluessel(mandant, VorgangId(id.0), z.try_get("schluessel")?).await?;
    let klar = schluessel.oeffnen("mitteilung", z.try_get("inhalt")?)?;
    let sendung = serde_json::from_slice(&klar).map_err(|e| Fehler::widerspruch("mitteilung", &id, "inhalt", &e))?;
    Ok(Some(Mitteilung { zeile: zeile(&z)?, sendung }))
}

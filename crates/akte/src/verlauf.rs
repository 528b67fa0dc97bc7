//! The event log: what happened to a matter, numbered without gaps and chained.

use datenbank::Tx;
use grund::{KontoId, Umwelt, VorgangId, Zeitpunkt};
use sqlx::Row;
use tresor::{Vorgangsschluessel, sha256};
use vorgang::Ereignis;

use crate::{Fehler, laden::zeit, vorgaenge::Vorgang};

/// An event as it is written.
pub(crate) struct Satz {
    pub(crate) art: &'static str,
    pub(crate) von: Option<KontoId>,
    pub(crate) inhalt: Vec<u8>,
    pub(crate) kette: [u8; 32],
}

impl Satz {
    pub(crate) fn neu(
        id: VorgangId,
        schluessel: &Vorgangsschluessel,
        umwelt: &Umwelt,
        nr: i32,
        vorher: &[u8; 32],
        ereignis: &Ereignis,
        jetzt: Zeitpunkt,
    ) -> Result<Self, Fehler> {
        let klar = serde_json::to_vec(ereignis).map_err(|e| Fehler::widerspruch("ereignis", &id, "inhalt", &e))?;
        let inhalt = schluessel.verschliessen(umwelt, &format!("ereignis/{nr}"), &klar)?;
        let art = ereignis.name();
        Ok(Self { art, von: ereignis.von(), kette: glied(vorher, nr, art, jetzt, &inhalt), inhalt })
    }
}

/// The next link of the chain. Microseconds: that is what PostgreSQL keeps.
fn glied(vorher: &[u8; 32], nr: i32, art: &str, zeit: Zeitpunkt, inhalt: &[u8]) -> [u8; 32] {
    let mut text = Vec::with_capacity(64 + art.len() + inhalt.len());
    text.extend_from_slice(vorher);
    text.extend_from_slice(&nr.to_be_bytes());
    text.extend_from_slice(&zeit.as_microsecond().to_be_bytes());
    text.extend_from_slice(art.as_bytes());
    text.push(0);
    text.extend_from_slice(inhalt);
    sha256(&text)
}

/// An event of the course.
#[derive(Debug, Clone)]
pub struct EreignisZeile {
    /// Its number, from 1 without gaps.
    pub nr: i32,
    /// When.
    pub zeit: Zeitpunkt,
    /// Who, unless it was the platform.
    pub von: Option<KontoId>,
    /// What.
    pub ereignis: Ereignis,
    /// The status after it.
    pub status: String,
}

/// The whole course of a matter, oldest first; the chain of hashes is checked on the way.
///
/// # Errors
/// An event was changed, removed or slipped in (names its number); or database and keys.
pub async fn verlauf(tx: &mut Tx, vorgang: &Vorgang) -> Result<Vec<EreignisZeile>, Fehler> {
    let zeilen = sqlx::query(
        // Not beyond `vorgang`: an event that was committed since it was loaded belongs to a later reading.
        "SELECT nr, art, zeit, von, inhalt, status, kette FROM ereignis \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND nr <= $3 ORDER BY nr",
    )
    .bind(vorgang.bezug.mandant.0)
    .bind(vorgang.id.0)
    .bind(vorgang.ereignisse)
    .fetch_all(&mut **tx)
    .await?;
    let mut kette = [0; 32];
    let mut aus = Vec::with_capacity(zeilen.len());
    for (i, z) in zeilen.iter().enumerate() {
        let nr: i32 = z.try_get("nr")?;
        let art: String = z.try_get("art")?;
        let zeit = zeit(z, "zeit")?;
        let inhalt: Vec<u8> = z.try_get("inhalt")?;
        kette = glied(&kette, nr, &art, zeit, &inhalt);
        if usize::try_from(nr).ok() != Some(i + 1) || z.try_get::<&[u8], _>("kette")? != kette {
            return Err(Fehler::widerspruch("ereignis", &vorgang.id, "kette", &format!("Ereignis {nr} passt nicht")));
        }
        let klar = vorgang.schluessel.oeffnen(&format!("ereignis/{nr}"), &inhalt)?;
        aus.push(EreignisZeile {
            nr,
            zeit,
            von: z.try_get::<Option<_>, _>("von")?.map(KontoId),
            ereignis: serde_json::from_slice(&klar)
                .map_err(|e| Fehler::widerspruch("ereignis", &vorgang.id, "inhalt", &e))?,
            status: z.try_get("status")?,
        });
    }
    if kette != vorgang.kette {
        return Err(Fehler::widerspruch("ereignis", &vorgang.id, "kette", &"das Ende des Verlaufs fehlt"));
    }
    Ok(aus)
}

//! What an account sent last, as far as its next application can take details from it: in one round trip, and opened only when
//! somebody looks.

use datenbank::Datenbank;
use grund::{KontoId, MandantId, VersionHash, VorgangId, Vorgangsnummer, Zeitpunkt};
use sqlx::Row;
use tresor::Tresor;

use crate::{Fehler, hash32, laden::zeit};

/// An earlier application, still sealed.
#[derive(Debug)]
pub struct Frueherer {
    mandant: MandantId,
    id: VorgangId,
    /// The version of the service that it was made with.
    pub version: VersionHash,
    /// When it came in.
    pub eingang: Zeitpunkt,
    schluessel: Vec<u8>,
    antrag: Vec<u8>,
}

impl Frueherer {
    /// The number that people read.
    #[must_use]
    pub fn nummer(&self) -> Vorgangsnummer {
        Vorgangsnummer::von(self.id)
    }

    /// The frozen Antrag (JSON).
    ///
    /// # Errors
    /// The keys fail.
    pub async fn antrag(&self, tresor: &Tresor) -> Result<Vec<u8>, Fehler> {
        let schluessel = tresor.schluessel(self.mandant, self.id, &self.schluessel).await?;
        Ok(schluessel.oeffnen("antrag", &self.antrag)?)
    }
}

/// The newest applications of an account, the last one first.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn des_kontos(db: &Datenbank, konto: KontoId, hoechstens: i32) -> Result<Vec<Frueherer>, Fehler> {
    let zeilen = sqlx::query("SELECT * FROM fruehere_antraege($1, $2)")
        .bind(konto.0)
        .bind(hoechstens)
        .fetch_all(db.pool())
        .await?;
    zeilen
        .iter()
        .map(|z| {
            let id = VorgangId(z.try_get("id")?);
            Ok(Frueherer {
                mandant: MandantId(z.try_get("mandant_id")?),
                id,
                version: VersionHash(hash32("vorgang", &id, "version", z.try_get("version")?)?),
                eingang: zeit(z, "eingang")?,
                schluessel: z.try_get("schluessel")?,
                antrag: z.try_get("antrag")?,
            })
        })
        .collect()
}

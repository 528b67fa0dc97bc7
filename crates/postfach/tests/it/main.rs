//! The room against PostgreSQL.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod mail;
mod nachricht;
mod post;

use datenbank::{Datenbank, Sicht, Tx, probe};
use grund::{KontoId, MandantId, Stelluhr, Umwelt, VorgangId};
use tresor::{Tresor, Vorgangsschluessel};

pub const MANDANT: MandantId = MandantId(1);

pub struct Buehne {
    pub db: Datenbank,
    pub umwelt: Umwelt,
    pub uhr: Stelluhr,
    pub tresor: Tresor,
    pub konto: KontoId,
    pub vorgang: VorgangId,
    pub schluessel: Vorgangsschluessel,
}

impl Buehne {
    pub async fn new() -> Self {
        let db = probe::datenbank().await;
        let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let tresor = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
        let vorgang = umwelt.neue_id();
        let (schluessel, _) = tresor.neuer_schluessel(MANDANT, vorgang).await.unwrap();
        Self { konto: umwelt.neue_id(), db, uhr, tresor, vorgang, schluessel, umwelt }
    }

    pub async fn amt(&self) -> Tx {
        self.db.tx(Sicht::Mandant(MANDANT)).await.unwrap()
    }

    pub async fn buerger(&self) -> Tx {
        self.db.tx(Sicht::Konto(self.konto)).await.unwrap()
    }
}

//! The room against PostgreSQL.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod adresswechsel;
mod anmelden;
mod delegation;
mod identitaet;
mod personal;
mod recht;
mod registrieren;
mod selbst;
mod sitzung;
mod stellvertretung;
mod vollmacht;
mod zugang;

use std::net::IpAddr;

use datenbank::{Datenbank, probe};
use grund::{EinheitId, MandantId, Stelluhr, Umwelt};
use konto::{Anmeldedaten, Anmeldung, Brief, Briefart, DEMO_KENNWORT, DemoOrt, Einstellungen, Geheimnis, Konten};
use tresor::Tresor;

pub const HIER: &str = "192.0.2.1";

pub struct Buehne {
    pub konten: Konten,
    pub db: Datenbank,
    pub umwelt: Umwelt,
    pub uhr: Stelluhr,
}

impl Buehne {
    pub async fn new() -> Self {
        let db = probe::datenbank().await;
        let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let konten = Self::prozess(&db, &umwelt);
        Self { konten, db, umwelt, uhr }
    }

    /// A server process over this database.
    pub fn prozess(db: &Datenbank, umwelt: &Umwelt) -> Konten {
        let tresor = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
        Konten::new(db.clone(), tresor, umwelt.clone(), Einstellungen::default())
    }

    pub async fn mit_demonstration() -> Self {
        let b = Self::new().await;
        b.konten.demo_einspielen(&orte()).await.unwrap();
        b
    }

    pub async fn anmelden(&self, email: &str, kennwort: &str) -> Result<Anmeldung, konto::Fehler> {
        self.von(HIER, email, kennwort).await
    }

    pub async fn von(&self, adresse: &str, email: &str, kennwort: &str) -> Result<Anmeldung, konto::Fehler> {
        let herkunft: IpAddr = adresse.parse().unwrap();
        let wer = Anmeldedaten { email: email.into(), kennwort: kennwort.into(), code: None, herkunft };
        self.konten.anmelden(&wer).await
    }

    /// Anna, signed in.
    pub async fn anna(&self) -> Geheimnis {
        match self.anmelden("anna.beispiel@demo.example", DEMO_KENNWORT).await.unwrap() {
            Anmeldung::Angemeldet { token, .. } => token,
            anderes => panic!("{anderes:?}"),
        }
    }
}

pub fn orte() -> Vec<DemoOrt> {
    let ort = |m, e, kuerzel: &str, ort: &str| DemoOrt {
        mandant: MandantId(m),
        einheit: EinheitId(e),
        kuerzel: kuerzel.into(),
        ort: ort.into(),
    };
    vec![ort(1, 10, "bautzen", "Bautzen"), ort(2, 20, "goerlitz", "Görlitz")]
}

pub fn token(brief: &Brief) -> String {
    match &brief.art {
        Briefart::Bestaetigen { token, .. } | Briefart::Zuruecksetzen { token, .. } => token.zeigen().to_owned(),
        anderes => panic!("{anderes:?}"),
    }
}

//! The room against a real PostgreSQL.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fassung;
mod rest;
mod wert;

use std::time::Duration;

use datenbank::{Datenbank, Sicht, Tx};
use grund::{KontoId, LeistungKennung, MandantId, Sprache, Stelluhr, Traeger, Umwelt};
use redaktion::{Ausgang, Bearbeitung, Fassung, FassungId, Handlung, Textinhalt, Textschluessel};

pub const BAUTZEN: Traeger = Traeger::Mandant(MandantId(14_625_020));

pub fn sachsen() -> Traeger {
    "land-14".parse().unwrap()
}

pub struct Buehne {
    pub db: Datenbank,
    pub umwelt: Umwelt,
    pub uhr: Stelluhr,
    pub rita: KontoId,
    pub lars: KontoId,
}

impl Buehne {
    pub async fn neu() -> Self {
        let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let db = datenbank::probe::datenbank().await;
        Self { db, rita: umwelt.neue_id(), lars: umwelt.neue_id(), umwelt, uhr }
    }

    pub async fn tx(&self, t: Traeger) -> Tx {
        self.db.tx(Sicht::from(t)).await.unwrap()
    }

    pub fn b(&self, wer: KontoId, zaehler: i32) -> Bearbeitung {
        Bearbeitung { wer: Some(wer), jetzt: self.umwelt.jetzt(), zaehler }
    }

    /// A draft of Rita's.
    pub async fn entwurf(&self, s: &Textschluessel, text: &str) -> Fassung {
        let mut tx = self.tx(s.traeger).await;
        let ausgang = redaktion::beginnen(&mut tx, &self.umwelt, s, &inhalt(text), self.rita, None).await.unwrap();
        tx.commit().await.unwrap();
        getan(ausgang)
    }

    /// One step that has to work.
    pub async fn schritt(&self, f: &Fassung, wer: KontoId, h: Handlung) -> Fassung {
        getan(self.versuch(f, wer, h).await)
    }

    pub async fn versuch(&self, f: &Fassung, wer: KontoId, h: Handlung) -> Ausgang {
        self.uhr.vor(Duration::from_secs(60));
        let mut tx = self.tx(f.schluessel.traeger).await;
        let ausgang = redaktion::schritt(&mut tx, f.id, &self.b(wer, f.zaehler), &h).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        ausgang
    }

    /// From draft to publication: Rita writes, Lars releases.
    pub async fn veroeffentlichen(&self, s: &Textschluessel, text: &str) -> Fassung {
        let f = self.entwurf(s, text).await;
        let f = self.schritt(&f, self.rita, Handlung::Vorlegen(String::new())).await;
        let f = self.schritt(&f, self.lars, Handlung::Freigeben(String::new())).await;
        self.schritt(&f, self.lars, Handlung::Veroeffentlichen).await
    }

    pub async fn laden(&self, t: Traeger, id: FassungId) -> Option<Fassung> {
        let mut tx = self.tx(t).await;
        redaktion::laden(&mut tx, id).await.unwrap()
    }
}

pub fn schluessel(t: Traeger, sprache: Sprache) -> Textschluessel {
    Textschluessel { leistung: LeistungKennung("hundesteuer-anmelden".into()), traeger: t, sprache }
}

pub fn inhalt(text: &str) -> Textinhalt {
    Textinhalt {
        name: "Hund anmelden".into(),
        abschnitte: [("beschreibung".to_owned(), text.to_owned())].into(),
        ..Textinhalt::default()
    }
}

#[track_caller]
pub fn getan(ausgang: Ausgang) -> Fassung {
    match ausgang {
        Ausgang::Getan(f) => f,
        anderer => panic!("{anderer:?}"),
    }
}

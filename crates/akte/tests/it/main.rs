//! The file against a real database.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod beteiligung;
mod entwuerfe;
mod mangel;
mod mitzeichnung;
mod outbox;
mod spuren;
mod vorgaenge;

use ablauf::{Daten, Modell};
use akte::{Eingang, entwurf, entwurf::Bezug};
use datenbank::{Datenbank, Sicht, probe};
use grund::{EinheitId, KontoId, LeistungKennung, MandantId, Stelluhr, Umwelt, VersionHash, VorgangId};
use tresor::Tresor;
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::Momente,
};

pub const BAUTZEN: MandantId = MandantId(14_625_020);
pub const GOERLITZ: MandantId = MandantId(14_626_110);

/// A database, keys, a clock, and the process of the dog tax.
pub struct Welt {
    pub db: Datenbank,
    pub tresor: Tresor,
    pub umwelt: Umwelt,
    pub uhr: Stelluhr,
    pub modell: Modell,
}

impl Welt {
    pub async fn neu() -> Self {
        let db = probe::datenbank().await;
        let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 7);
        let tresor = Tresor::mit_schluessel(&[1; 32], db.clone(), umwelt.clone()).unwrap();
        let bpmn = include_bytes!("../../../../tests/ablaeufe/hundesteuer.bpmn");
        Self { db, tresor, umwelt, uhr, modell: Modell::lesen(bpmn).unwrap() }
    }

    pub fn konto(&self) -> KontoId {
        self.umwelt.neue_id()
    }

    pub async fn entwurf(&self, konto: KontoId, mandant: MandantId) -> VorgangId {
        self.entwurf_bei(konto, mandant, EinheitId(mandant.0 * 10 + 1)).await
    }

    pub async fn entwurf_bei(&self, konto: KontoId, mandant: MandantId, einheit: EinheitId) -> VorgangId {
        let bezug = Bezug {
            mandant,
            einheit,
            leistung: LeistungKennung("hundesteuer-anmelden".into()),
            version: VersionHash([9; 32]),
            ags: mandant.0.to_string(),
        };
        let mut tx = self.db.tx(Sicht::KontoBei(konto, mandant)).await.unwrap();
        let id = entwurf::beginnen(&mut *tx, &self.tresor, &self.umwelt, konto, bezug, b"{}").await.unwrap().id;
        tx.commit().await.unwrap();
        id
    }

    /// Sends a draft; `None` when there is none (any more).
    pub async fn absenden(&self, konto: KontoId, mandant: MandantId, id: VorgangId) -> Option<String> {
        let mut tx = self.db.tx(Sicht::KontoBei(konto, mandant)).await.unwrap();
        let entwurf = entwurf::laden_und_sperren(&mut tx, &self.tresor, konto, id).await.unwrap()?;
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: Bekanntgaberegel::Ao122a,
            bearbeitung: Some(Dauer::Tage(30)),
            weiterleiten: Momente::default(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten: Daten =
            serde_json::from_value(serde_json::json!({"parameter": {"zahlweise": "bescheid"}, "steuer": 60})).unwrap();
        let (zustand, effects) = vorgang::beginnen(&self.modell, vorgaben, &daten, self.umwelt.jetzt()).unwrap();
        let eingang = Eingang {
            antrag: b"{\"hund\":\"Bello\"}",
            kurz: "Beispiel, Anna",
            zustand: &zustand,
            ereignis: &Ereignis::Eingegangen,
            effects: &effects,
        };
        let nummer = akte::absenden(&mut *tx, &self.umwelt, &entwurf, &eingang).await.unwrap()?;
        tx.commit().await.unwrap();
        Some(nummer.to_string())
    }

    pub async fn anwenden(
        &self,
        wer: (MandantId, VorgangId),
        ereignis: &Ereignis,
        schluessel: &str,
    ) -> Result<Option<akte::Angewandt>, akte::Fehler> {
        let mut tx = self.db.tx(Sicht::Mandant(wer.0)).await.unwrap();
        let modell = |_: &VersionHash| Some(&self.modell);
        let aus = akte::anwenden(&mut tx, &self.tresor, &self.umwelt, modell, wer, ereignis, schluessel).await?;
        tx.commit().await.unwrap();
        Ok(aus)
    }
}

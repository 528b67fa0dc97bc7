//! The desk over a real house, as a browser without script sees it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ablauf;
mod anmelden;
mod beteiligung;
mod papierantwort;
mod weg;
mod weiterleitung;
mod zuteilen;

use std::{path::PathBuf, time::Duration};

use akte::{Eingang, entwurf, entwurf::Bezug};
use datenbank::Sicht;
use formular::Antworten;
use grund::{KontoId, LeistungKennung, MandantId, Stelluhr, VorgangId};
use konto::{DEMO_KENNWORT, DemoOrt, demo_leitung, demo_sachbearbeitung};
use leistung::{Leistung, Leistungen, aus_ordner};
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::Momente,
};
use web::{
    Haus,
    probe::{Antwort, Klient},
};

pub const BAUTZEN: MandantId = MandantId(14_625_020);
pub const GOERLITZ: MandantId = MandantId(14_626_110);

pub struct Buehne {
    pub haus: Haus,
    pub uhr: Stelluhr,
    pub klient: Klient,
}

impl Buehne {
    pub async fn neu() -> Self {
        let (mut raeume, uhr) = web::probe::raeume_der_demonstration().await;
        let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen/hundesteuer-anmelden");
        let mut leistungen = Leistungen::default();
        leistungen.veroeffentlichen(Leistung::uebersetzen(&aus_ordner(&ordner).unwrap()).unwrap());
        raeume.leistungen = std::sync::Arc::new(leistungen);
        let haus = Haus::neu(raeume);
        let ort = |mandant, kuerzel: &str, ort: &str| DemoOrt {
            mandant,
            einheit: verzeichnis::einheit_von(mandant, 1),
            kuerzel: kuerzel.into(),
            ort: ort.into(),
        };
        let orte = [ort(BAUTZEN, "bautzen", "Bautzen"), ort(GOERLITZ, "goerlitz", "Görlitz")];
        haus.konten.demo_einspielen(&orte).await.unwrap();
        let klient = Klient::neu(&haus, amt::wege());
        Self { haus, uhr, klient }
    }

    /// Someone signed in at the desk.
    pub async fn angemeldet(&self, email: &str) -> Klient {
        // A code counts once; the next person needs the next one.
        self.uhr.vor(Duration::from_secs(31));
        let mut k = self.klient.fremd();
        let code = self.haus.konten.demo_code().unwrap();
        let seite = k.post("/amt/anmelden", &[("email", email), ("passwort", DEMO_KENNWORT)]).await.text();
        let schritt = verdeckt(&seite, "schritt");
        let antwort = k.post("/amt/anmelden/code", &[("schritt", &schritt), ("code", &code)]).await;
        assert_eq!(antwort.ziel(), Some("/amt"), "{}", antwort.text());
        k
    }

    pub async fn maria(&self) -> Klient {
        self.angemeldet(&demo_sachbearbeitung("bautzen")).await
    }

    pub async fn klaus(&self) -> Klient {
        self.angemeldet(&demo_leitung("bautzen")).await
    }

    /// A dog in Bautzen is registered.
    pub async fn antrag(&self, konto: KontoId) -> VorgangId {
        self.antrag_mit(konto, "bescheid").await
    }

    /// As [`Self::antrag`]; `zahlweise` "sofort" asks for the money first.
    pub async fn antrag_mit(&self, konto: KontoId, zahlweise: &str) -> VorgangId {
        self.antrag_bei(konto, zahlweise, 1).await
    }

    /// As [`Self::antrag_mit`], at the office of this number.
    pub async fn antrag_bei(&self, konto: KontoId, zahlweise: &str, amt: i32) -> VorgangId {
        let h = &self.haus;
        let leistung = h.leistungen.aktuell("hundesteuer-anmelden").unwrap();
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: verzeichnis::einheit_von(BAUTZEN, amt),
            leistung: LeistungKennung("hundesteuer-anmelden".into()),
            version: leistung.version,
            ags: "14625020".into(),
        };
        let mut tx = h.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
        let id = entwurf::beginnen(&mut *tx, &h.tresor, &h.umwelt, konto, bezug, b"{}").await.unwrap().id;
        let entwurf = entwurf::laden_und_sperren(&mut tx, &h.tresor, konto, id).await.unwrap().unwrap();
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: Bekanntgaberegel::Ao122a,
            bearbeitung: Some(Dauer::Tage(14)),
            weiterleiten: Momente::default(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten = serde_json::json!({ "steuer": 60, "parameter": { "zahlweise": zahlweise } });
        let daten = daten.as_object().unwrap();
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, daten, h.umwelt.jetzt()).unwrap();
        let antrag = serde_json::to_vec(&serde_json::json!({ "antworten": antworten() })).unwrap();
        let eingang = Eingang {
            antrag: &antrag,
            kurz: "Beispiel, Anna – Bello",
            zustand: &zustand,
            ereignis: &Ereignis::Eingegangen,
            effects: &effects,
        };
        akte::absenden(&mut *tx, &h.umwelt, &entwurf, &eingang).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub async fn status(&self, id: VorgangId) -> &'static str {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &self.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
        v.zustand.status().name()
    }
}

fn antworten() -> Antworten {
    serde_json::from_value(serde_json::json!({
        "vorname": {"text": "Anna"}, "nachname": {"text": "Beispiel"}, "geburtsdatum": {"datum": "1985-03-27"},
        "strasse": {"text": "Am Markt"}, "hausnummer": {"text": "1"}, "plz": {"text": "02625"}, "ort": {"text": "Bautzen"},
        "hunde_bisher": {"zahl": "0"}, "hund_name": {"text": "Bello"}, "hund_rasse": {"text": "Dackel"},
        "hund_geburt": {"datum": "2024-05-01"}, "hund_seit": {"datum": "2026-02-10"}, "hund_assistenz": {"ja_nein": false},
        "hund_gefaehrlich": {"ja_nein": false},
    }))
    .unwrap()
}

/// The value of a hidden field on a page.
pub fn verdeckt(seite: &str, name: &str) -> String {
    let ab = seite.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name} in {seite}"));
    ab.split('"').next().unwrap().to_owned()
}

#[track_caller]
pub fn status(antwort: &Antwort, status: u16) {
    assert_eq!(antwort.status.as_u16(), status, "{:?} {}", antwort.ziel(), antwort.text());
}

#[track_caller]
pub fn zeigt(antwort: &Antwort, texte: &[&str]) {
    status(antwort, 200);
    let seite = antwort.text();
    for t in texte {
        assert!(seite.contains(t), "„{t}“ fehlt in {seite}");
    }
}

//! The editors' pages over a real house, as a browser without script sees them; the portal beside them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod auftritt;
mod delegation;
mod geheim;
mod katalog;
mod personal;
mod texte;
mod vorschlag;
mod werte;
mod ziele;
mod zustaendigkeit;

use std::{path::PathBuf, time::Duration};

use grund::{LeistungKennung, MandantId, Stelluhr, Traeger};
use konto::{DEMO_KENNWORT, DemoRedaktion, demo_lektorat, demo_redaktion};
use leistung::{Leistung, Leistungen, aus_ordner};
use verzeichnis::{Katalogleistung, Leistungsart};
use web::{
    Haus,
    probe::{Antwort, Klient},
};

pub const BAUTZEN: MandantId = MandantId(14_625_020);

pub struct Buehne {
    pub haus: Haus,
    pub uhr: Stelluhr,
    pub klient: Klient,
}

fn eintrag(kennung: &str, name: &str, leika: &str) -> Katalogleistung {
    Katalogleistung {
        kennung: LeistungKennung(kennung.into()),
        leika: Some(leika.into()),
        name: name.into(),
        art: Leistungsart::Verrichtung,
        typisierung: "2/3b".into(),
        ozg: None,
        laender: Vec::new(),
        zielgruppen: Vec::new(),
        vertrauensniveau: None,
        rechtsgrundlagen: String::new(),
        lagen: Vec::new(),
        von: None,
        bis: None,
        nachfolger: None,
        europa: verzeichnis::Europa::default(),
        quelle: "redaktion".into(),
        quelle_id: None,
    }
}

impl Buehne {
    pub async fn neu() -> Self {
        Self::mit(|_| {}).await
    }

    /// With another setting of the house.
    pub async fn mit(aendern: impl FnOnce(&mut web::Einstellungen)) -> Self {
        Self::mit_beidem(aendern, |_| {}).await
    }

    /// With another setting of the house and another dog tax.
    pub async fn mit_beidem(
        aendern: impl FnOnce(&mut web::Einstellungen),
        stamm: impl FnOnce(&mut leistung::Stamm),
    ) -> Self {
        let (mut raeume, uhr) = web::probe::raeume_der_demonstration().await;
        let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen/hundesteuer-anmelden");
        let mut leistungen = Leistungen::default();
        let mut hund = Leistung::uebersetzen(&aus_ordner(&ordner).unwrap()).unwrap();
        stamm(&mut hund.stamm);
        leistungen.veroeffentlichen(hund);
        raeume.leistungen = std::sync::Arc::new(leistungen);
        let mut tx = raeume.db.tx(datenbank::Sicht::Frei).await.unwrap();
        for l in [
            eintrag("hundesteuer-anmelden", "Hundesteuer Anmeldung", "99102013104000"),
            eintrag("parkausweis", "Bewohnerparkausweis Erteilung", "99108006012000"),
        ] {
            verzeichnis::leistung_speichern(&mut tx, &l).await.unwrap();
        }
        tx.commit().await.unwrap();
        raeume.verzeichnis.neu_laden(&raeume.db).await.unwrap();
        let umzug = include_str!("../../../../anliegen/umzug.toml");
        raeume.anliegen = std::sync::Arc::new(vec![anliegen::Anliegen::lesen("umzug", umzug).unwrap()]);
        aendern(&mut raeume.einstellungen);
        let haus = Haus::neu(raeume);
        let redaktion = |traeger: &str, kuerzel: &str| DemoRedaktion {
            traeger: traeger.parse::<Traeger>().unwrap(),
            kuerzel: kuerzel.into(),
            ort: kuerzel.into(),
        };
        let alle = [redaktion("land-14", "sn"), redaktion("land-15", "st"), redaktion("mandant-14625020", "bautzen")];
        haus.konten.demo_redaktion_einspielen(&alle).await.unwrap();
        let klient = Klient::neu(&haus, pflege::wege().und(amt::wege()).und(portal::wege()).und(web::wege()));
        Self { haus, uhr, klient }
    }

    /// Every office of Bautzen has staff.
    pub async fn besetzen(&self) {
        let stand = self.haus.verzeichnis.stand();
        let ort = |e: &std::sync::Arc<verzeichnis::Einheit>| konto::DemoOrt {
            mandant: BAUTZEN,
            einheit: e.id,
            kuerzel: "bautzen".into(),
            ort: "Bautzen".into(),
        };
        let orte: Vec<_> = stand.einheiten_von(BAUTZEN).into_iter().map(ort).collect();
        self.haus.konten.demo_einspielen(&orte).await.unwrap();
    }

    /// Somebody signed in.
    pub async fn angemeldet(&self, email: &str) -> Klient {
        // A code counts once; the next person needs the next one.
        self.uhr.vor(Duration::from_secs(31));
        let mut k = self.klient.fremd();
        let code = self.haus.konten.demo_code().unwrap();
        let seite = k.post("/amt/anmelden", &[("email", email), ("passwort", DEMO_KENNWORT)]).await.text();
        let schritt = verdeckt(&seite, "schritt");
        let antwort = k.post("/amt/anmelden/code", &[("schritt", &schritt), ("code", &code)]).await;
        assert_eq!(antwort.ziel(), Some("/redaktion"), "{}", antwort.text());
        k
    }

    pub async fn rita(&self, kuerzel: &str) -> Klient {
        self.angemeldet(&demo_redaktion(kuerzel)).await
    }

    pub async fn lars(&self, kuerzel: &str) -> Klient {
        self.angemeldet(&demo_lektorat(kuerzel)).await
    }

    /// This process hears of the change, as `Verzeichnis::folgen` would let it.
    pub async fn nachladen(&self) {
        self.haus.verzeichnis.neu_laden(&self.haus.db).await.unwrap();
    }
}

/// The value of a hidden field on a page.
#[track_caller]
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
    enthaelt(antwort, texte);
}

#[track_caller]
pub fn enthaelt(antwort: &Antwort, texte: &[&str]) {
    let seite = antwort.text();
    for t in texte {
        assert!(seite.contains(t), "„{t}“ fehlt in {seite}");
    }
}

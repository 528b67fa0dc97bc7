//! The pages of the Werkstatt over a real house, as a browser without script sees them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ablauf;
mod anpassen;
mod dienst;
mod frage;
mod gruppe;
mod hauslisten;
mod parameter;
mod pruefregeln;
mod regeln;
mod register;
mod vermerke;
mod weitergabe;
mod werte;
mod zeiten;

use std::{path::PathBuf, sync::Arc, time::Duration};

use akte::versionen::{self, Version};
use grund::{LeistungKennung, Stelluhr, Traeger};
use konto::{DEMO_KENNWORT, DemoRedaktion, demo_werkstatt};
use leistung::{Leistung, Leistungen, aus_ordner, bibliothek};
use web::{
    Haus,
    probe::{Antwort, Klient},
};

pub struct Buehne {
    pub haus: Haus,
    pub uhr: Stelluhr,
    pub klient: Klient,
}

/// The folder of services.
pub fn ordner() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen")
}

impl Buehne {
    pub async fn neu() -> Self {
        let (mut raeume, uhr) = web::probe::raeume().await;
        let dateien = aus_ordner(&ordner().join("strassenbeleuchtung-melden")).unwrap();
        let leistung = Leistung::uebersetzen(&dateien).unwrap();
        let version = Version {
            version: leistung.version,
            leistung: LeistungKennung("strassenbeleuchtung-melden".into()),
            dateien: dateien.into_iter().map(|(p, b)| (p, String::from_utf8(b).unwrap())).collect(),
        };
        versionen::aufbewahren(&raeume.db, &version, raeume.umwelt.jetzt()).await.unwrap();
        let mut leistungen = Leistungen::default();
        leistungen.veroeffentlichen(leistung);
        raeume.leistungen = Arc::new(leistungen);
        raeume.bausteine = Arc::new(bibliothek(&ordner()).unwrap());
        verzeichnis::grunddaten_einspielen(&raeume.db).await.unwrap();
        verzeichnis::demo_einspielen(&raeume.db, &[]).await.unwrap();
        raeume.verzeichnis.neu_laden(&raeume.db).await.unwrap();
        let haus = Haus::neu(raeume);
        let redaktion = |traeger: &str, kuerzel: &str| DemoRedaktion {
            traeger: traeger.parse::<Traeger>().unwrap(),
            kuerzel: kuerzel.into(),
            ort: kuerzel.into(),
        };
        let alle = [
            redaktion("land-14", "sn"),
            redaktion("mandant-14625020", "bautzen"),
            redaktion("mandant-14626110", "goerlitz"),
        ];
        haus.konten.demo_redaktion_einspielen(&alle).await.unwrap();
        let klient = Klient::neu(&haus, werkbank::wege().und(amt::wege()).und(portal::wege()).und(web::wege()));
        Self { haus, uhr, klient }
    }

    /// One of the two of a Werkstatt, signed in.
    pub async fn werkstatt(&self, kuerzel: &str, zweite: bool) -> Klient {
        // A code counts once; the next person needs the next one.
        self.uhr.vor(Duration::from_secs(31));
        let mut k = self.klient.fremd();
        let code = self.haus.konten.demo_code().unwrap();
        let email = &demo_werkstatt(kuerzel)[usize::from(zweite)];
        let seite = k.post("/amt/anmelden", &[("email", email), ("passwort", DEMO_KENNWORT)]).await.text();
        let schritt = verdeckt(&seite, "schritt");
        let antwort = k.post("/amt/anmelden/code", &[("schritt", &schritt), ("code", &code)]).await;
        assert_eq!(antwort.ziel(), Some("/werkstatt"), "{}", antwort.text());
        k
    }
}

/// Posts what the form of a page holds, with these values in place of its own.
pub async fn absenden(k: &mut Klient, seite: &str, werte: &[(&str, &str)]) -> Antwort {
    let text = k.get(seite).await.text();
    let mut felder = vec![("marke", verdeckt(&text, "marke"))];
    felder.extend(werte.iter().map(|(n, w)| (*n, (*w).to_owned())));
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    k.post(seite, &felder).await
}

/// A step of the draft on its page of review.
pub async fn schritt(k: &mut Klient, adresse: &str, werte: &[(&str, &str)]) -> Antwort {
    let seite = format!("{adresse}/freigabe");
    let text = k.get(&seite).await.text();
    let zaehler = verdeckt(&text, "zaehler");
    let felder: Vec<(&str, &str)> = werte.iter().copied().chain([("zaehler", zaehler.as_str())]).collect();
    k.post(&seite, &felder).await
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

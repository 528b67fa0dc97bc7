//! The pages over a real house with the real service, without a browser and without script.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod ausweis;
mod boese;
mod eingangskorb;
mod erneut;
mod fassung;
mod hochladen;
mod mitzeichnung;
mod ohne_konto;
mod papier;
mod tabelle;
mod uebernahme;
mod uebersicht;
mod vertretung;
mod wege;
mod weiter;
mod widerspruch;

use std::{path::Path, sync::Arc};

use leistung::{Leistung, Leistungen};
use web::{
    Haus,
    probe::{Antwort, Klient},
};

pub struct Buehne {
    pub haus: Haus,
    pub browser: Klient,
}

impl Buehne {
    pub async fn neu() -> Self {
        Self::mit("niedrig").await
    }

    /// With the dog tax at this level of trust.
    pub async fn mit(niveau: &str) -> Self {
        let niveau = grund::Vertrauensniveau::lesen(niveau).unwrap();
        Self::mit_stamm(|stamm| stamm.vertrauensniveau = niveau).await.0
    }

    /// With the dog tax changed, and a clock to turn.
    pub async fn mit_stamm(aendern: impl FnOnce(&mut leistung::Stamm)) -> (Self, grund::Stelluhr) {
        let mut leistung = Leistung::uebersetzen(&hundesteuer()).unwrap();
        aendern(&mut leistung.stamm);
        Self::anbieten(leistung).await
    }

    /// With another service of the product in the place of the dog tax: on offer where that is.
    pub async fn mit_leistung(kennung: &str) -> Self {
        Self::mit_leistung_auf(kennung, None).await
    }

    /// As [`Self::mit_leistung`], at another level of trust than its own.
    pub async fn mit_leistung_auf(kennung: &str, niveau: Option<grund::Vertrauensniveau>) -> Self {
        let mut leistung = Leistung::uebersetzen(&ordner(kennung)).unwrap();
        if let Some(niveau) = niveau {
            leistung.stamm.vertrauensniveau = niveau;
        }
        Self::an_stelle_der_hundesteuer(leistung).await
    }

    /// Any service in the place of the dog tax.
    pub async fn an_stelle_der_hundesteuer(mut leistung: Leistung) -> Self {
        let hund = grund::LeistungKennung("hundesteuer-anmelden".into());
        leistung.stamm.kennung = hund.clone();
        let b = Self::anbieten(leistung).await.0;
        // The values that Bautzen has set are those of the dog tax.
        let bautzen = grund::MandantId(14_625_020);
        let mut tx = b.haus.db.tx(datenbank::Sicht::Mandant(bautzen)).await.unwrap();
        verzeichnis::aktivieren(&mut tx, bautzen, &hund, &serde_json::Map::new(), true).await.unwrap();
        tx.commit().await.unwrap();
        b.haus.verzeichnis.neu_laden(&b.haus.db).await.unwrap();
        b
    }

    async fn anbieten(leistung: Leistung) -> (Self, grund::Stelluhr) {
        let (mut raeume, uhr) = web::probe::raeume_der_demonstration().await;
        let mut leistungen = Leistungen::default();
        leistungen.veroeffentlichen(leistung);
        raeume.leistungen = Arc::new(leistungen);
        let haus = Haus::neu(raeume);
        haus.konten.demo_einspielen(&[]).await.unwrap();
        (Self::vor(haus).await, uhr)
    }

    /// Another server process over the same database: the same citizen in front of it.
    pub async fn zweiter_prozess(&self) -> Self {
        let mut raeume = web::probe::raeume_ueber(self.haus.db.clone(), self.haus.umwelt.clone()).await;
        raeume.leistungen = Arc::clone(&self.haus.leistungen);
        Self::vor(Haus::neu(raeume)).await
    }

    pub async fn vor(haus: Haus) -> Self {
        let mut browser = Klient::neu(&haus, antrag::wege());
        anmelden(&haus, &mut browser, "anna.beispiel@demo.example").await;
        Self { haus, browser }
    }

    /// Begins a draft for a place; gives its address.
    pub async fn beginnen(&mut self, ags: &str) -> String {
        let a = self.browser.get(&format!("/antrag/beginnen/hundesteuer-anmelden?ort={ags}")).await;
        status(&a, 200);
        let a = self.browser.post("/antrag/beginnen/hundesteuer-anmelden", &[("ort", ags)]).await;
        status(&a, 303);
        a.ziel()
            .unwrap()
            .split('?')
            .next()
            .unwrap()
            .split("/seite/")
            .next()
            .unwrap()
            .trim_end_matches("/uebersicht")
            .to_owned()
    }

    /// Fills one page; it must be accepted. Where it goes on, without the count of the draft.
    pub async fn seite(&mut self, antrag: &str, seite: &str, felder: &[(&str, &str)]) -> String {
        let a = self.browser.post(&format!("{antrag}/seite/{seite}"), felder).await;
        status(&a, 303);
        ohne_stand(&a).unwrap()
    }

    /// Fills all pages.
    pub async fn ausfuellen(&mut self, antrag: &str) {
        assert_eq!(self.seite(antrag, "person", PERSON).await, format!("{antrag}/seite/anschrift"));
        assert_eq!(self.seite(antrag, "anschrift", ANSCHRIFT).await, format!("{antrag}/seite/hund"));
        assert_eq!(self.seite(antrag, "hund", HUND).await, format!("{antrag}/seite/nachweise"));
        assert_eq!(self.seite(antrag, "nachweise", &[("mitteilung", "")]).await, format!("{antrag}/pruefen"));
    }

    /// The hidden fields of the check page.
    pub async fn pruefseite(&mut self, antrag: &str) -> Vec<(String, String)> {
        let a = self.browser.get(&format!("{antrag}/pruefen")).await;
        status(&a, 200);
        verborgene(&a.text())
    }
}

/// The files of the dog tax.
pub fn hundesteuer() -> leistung::Dateien {
    ordner("hundesteuer-anmelden")
}

pub fn ordner(kennung: &str) -> leistung::Dateien {
    let leistungen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../leistungen");
    leistung::aus_ordner(&leistungen.join(kennung)).unwrap()
}

/// Signs in at the room, not through its pages: page crates do not know each other.
pub async fn anmelden(haus: &Haus, browser: &mut Klient, email: &str) {
    let daten = konto::Anmeldedaten {
        email: email.into(),
        kennwort: konto::DEMO_KENNWORT.into(),
        code: None,
        herkunft: std::net::IpAddr::from([127, 0, 0, 1]),
    };
    let konto::Anmeldung::Angemeldet { token, .. } = haus.konten.anmelden(&daten).await.unwrap() else {
        panic!("{email} cannot sign in")
    };
    browser.cookie("sitzung", token.zeigen());
}

/// Where an answer leads, without the count of the draft.
pub fn ohne_stand(a: &Antwort) -> Option<String> {
    let (ziel, stand) = a.ziel()?.rsplit_once("stand=")?;
    stand.parse::<i32>().ok().map(|_| ziel.trim_end_matches(['?', '&']).to_owned())
}

pub fn verborgene(html: &str) -> Vec<(String, String)> {
    html.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|t| {
            let (name, rest) = t.split_once("\" value=\"")?;
            Some((name.to_owned(), rest.split_once('"')?.0.to_owned()))
        })
        .collect()
}

pub fn paare(l: &[(String, String)]) -> Vec<(&str, &str)> {
    l.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect()
}

#[track_caller]
pub fn status(antwort: &Antwort, status: u16) {
    assert_eq!(antwort.status.as_u16(), status, "{}", antwort.text());
}

pub const PERSON: &[(&str, &str)] = &[
    ("vorname", "Anna"),
    ("nachname", "Beispiel"),
    ("geburtsdatum.tag", "27"),
    ("geburtsdatum.monat", "3"),
    ("geburtsdatum.jahr", "85"),
    ("telefon", ""),
];
pub const ANSCHRIFT: &[(&str, &str)] = &[
    ("strasse", "Am Markt"),
    ("hausnummer", "1"),
    ("adresszusatz", ""),
    ("plz", "02625"),
    ("ort", "Bautzen"),
    ("hunde_bisher", "0"),
];
pub const HUND: &[(&str, &str)] = &[
    ("hund_name", "Bello"),
    ("hund_rasse", "Dackel"),
    ("hund_geburt.tag", "1"),
    ("hund_geburt.monat", "1"),
    ("hund_geburt.jahr", "2024"),
    ("hund_seit.tag", "1.2.2026"),
    ("hund_chip", ""),
    ("hund_assistenz", "nein"),
    ("hund_gefaehrlich", "nein"),
];

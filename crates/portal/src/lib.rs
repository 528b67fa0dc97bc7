//! Public pages: start, search, Leistung, Stelle, places, reported defects, situations, concerns, A to Z, open data, help, statements.
//!
//! Everything here is open to everyone and the same for everyone (but for the account menu), so finished pages are kept
//! for a minute ([`speicher`]), and sent with an ETag where nobody is signed in. All of it works without script. The
//! place is an argument in the address, never a guess: a postcode or a name that fits several municipalities leads to a
//! question. Once chosen, it stays in the addresses of this portal; nothing is stored on the device for it.

mod anderswo;
mod anliegen;
mod barriere;
mod behoerde;
mod benennen;
mod blaettern;
mod karte;
mod lagen;
mod leichte_sprache;
mod leistung;
mod leistungen;
mod maengel;
mod offene_daten;
mod ort;
mod ortseite;
mod sitemap;
mod speicher;
mod start;
mod stelle;
mod stellen;
mod strukturiert;
mod suche;
mod texte;
mod vorschlaege;
mod zeiten;

use std::sync::Arc;

use ::http::HeaderMap;
use web::{Anfrage, Ergebnis, Felder, Wege, Zugang, axum::extract::Path};

use offene_daten::Pruefsummen;
use speicher::Speicher;

/// What all pages share.
#[derive(Debug, Default)]
struct Portal {
    speicher: Speicher,
    pruefsummen: Pruefsummen,
    gefragt: start::Gefragt,
}

/// A page: what was asked, the query, and the name in the path (empty if there is none).
type Seitenfunktion = fn(&Portal, &Anfrage, &Felder, &str) -> Ergebnis;

/// The public pages.
#[must_use]
pub fn wege() -> Wege {
    let portal = Arc::new(Portal::default());
    let fest = |funktion: Seitenfunktion| {
        let portal = Arc::clone(&portal);
        async move |anfrage: Anfrage, kopf: HeaderMap| portal.liefern(&anfrage, &kopf, "", funktion).await
    };
    let mit_namen = |funktion: Seitenfunktion| {
        let portal = Arc::clone(&portal);
        async move |anfrage: Anfrage, Path(name): Path<String>, kopf: HeaderMap| {
            portal.liefern(&anfrage, &kopf, &name, funktion).await
        }
    };
    let start = {
        let portal = Arc::clone(&portal);
        async move |anfrage: Anfrage, kopf: HeaderMap| {
            portal.gefragt.auffrischen(&anfrage).await;
            portal.liefern(&anfrage, &kopf, "", start::zeigen).await
        }
    };
    let offene_daten = {
        let portal = Arc::clone(&portal);
        async move |anfrage: Anfrage| offene_daten::zeigen(&portal.pruefsummen, anfrage).await
    };
    Wege::neu("portal")
        .get("/", Zugang::Offen, start)
        .get("/suche", Zugang::Offen, fest(suche::zeigen))
        .get("/suche/vorschlaege", Zugang::Offen, vorschlaege::zeigen)
        .get("/ort", Zugang::Offen, fest(ortseite::zeigen))
        .get("/ort/vorschlaege", Zugang::Offen, vorschlaege::orte)
        .get("/ort/{ags}/grenze", Zugang::Offen, mit_namen(karte::grenze))
        .get("/ort/grenzen", Zugang::Offen, fest(karte::alle_grenzen))
        .get("/leistungen", Zugang::Offen, fest(leistungen::zeigen))
        .get("/leistung/{kennung}", Zugang::Offen, mit_namen(leistung::zeigen))
        .get("/lagen", Zugang::Offen, fest(lagen::zeigen))
        .get("/lage/{kennung}", Zugang::Offen, mit_namen(lagen::eine))
        .get("/stellen", Zugang::Offen, fest(stellen::zeigen))
        .get("/maengel", Zugang::Offen, maengel::liste)
        .get("/maengel/{ags}/{nummer}", Zugang::Offen, maengel::einer)
        .get("/stelle/{id}", Zugang::Offen, mit_namen(stelle::zeigen))
        .get("/anliegen", Zugang::Offen, fest(anliegen::uebersicht))
        .get("/anliegen/{kennung}", Zugang::Offen, mit_namen(anliegen::klaeren))
        .get("/anliegen/{kennung}/verfahren", Zugang::Offen, mit_namen(anliegen::verfahren))
        .get("/offene-daten", Zugang::Offen, offene_daten)
        .get("/offene-daten/{datei}", Zugang::Offen, offene_daten::laden)
        .get("/hilfe", Zugang::Offen, fest(texte::hilfe))
        .get("/leichte-sprache", Zugang::Offen, fest(leichte_sprache::zeigen))
        .get("/gebaerdensprache", Zugang::Offen, fest(texte::gebaerdensprache))
        .get("/barrierefreiheit", Zugang::Offen, fest(texte::barrierefreiheit))
        .get("/datenschutz", Zugang::Offen, fest(texte::datenschutz))
        .get("/impressum", Zugang::Offen, fest(texte::impressum))
        .get("/robots.txt", Zugang::Offen, texte::robots)
        .get("/sitemap.xml", Zugang::Offen, fest(sitemap::verzeichnis))
        .get("/sitemap/{teil}", Zugang::Offen, mit_namen(sitemap::teil))
        .get("/barriere-melden", Zugang::Offen, barriere::formular)
        .post("/barriere-melden", Zugang::Offen, barriere::senden)
        .get("/barriere-melden/danke", Zugang::Offen, fest(barriere::danke))
}

impl Portal {
    /// Answers from the store of finished pages, or makes the page.
    async fn liefern(&self, anfrage: &Anfrage, kopf: &HeaderMap, name: &str, funktion: Seitenfunktion) -> Ergebnis {
        let machen = |anfrage: &Anfrage| {
            let felder = abfrage(anfrage);
            anderswo::ort(anfrage, &felder).unwrap_or_else(|| funktion(self, anfrage, &felder, name))
        };
        self.speicher.liefern(anfrage, kopf, machen).await
    }
}

/// Signs that turn the direction of everything behind them: in what was typed they could make a page read otherwise.
fn dreht_um(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The query as it can be read: what is no text, or no sign of a text, becomes a blank. Public pages have an answer to
/// every address.
fn abfrage(anfrage: &Anfrage) -> Felder {
    let mut felder = Felder::lesen_nachsichtig(anfrage.abfrage.as_bytes());
    for (_, wert) in &mut felder.0 {
        let stoert = |c: char| c.is_control() || dreht_um(c);
        if wert.contains(stoert) {
            *wert = wert.replace(stoert, " ");
        }
    }
    felder
}

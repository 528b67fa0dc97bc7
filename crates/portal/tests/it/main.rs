//! The public pages as an outsider reads them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::{path::PathBuf, sync::Arc};

use ::leistung::{Leistung, Leistungen, aus_ordner};
use grund::Umwelt;
use web::{
    Haus,
    probe::{Antwort, Klient, raeume_ueber},
};

mod anliegen;
mod barriere;
mod katalog;
mod land;
mod leistung;
mod maschinen;
mod seiten;
mod suche;

/// A house with places, demonstration authorities and the dog tax. Not all services of the repository: one that is
/// added there changes no test here.
async fn haus() -> Haus {
    haus_mit(&["hundesteuer-anmelden"]).await
}

/// As [`haus`], with these services.
async fn haus_mit(namen: &[&str]) -> Haus {
    let db = web::probe::demonstration().await;
    let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen");
    let mut leistungen = Leistungen::default();
    for name in namen {
        let dateien = aus_ordner(&ordner.join(name)).unwrap();
        leistungen.veroeffentlichen(Leistung::uebersetzen(&dateien).unwrap_or_else(|b| panic!("{b:#?}")));
    }
    katalog::einspielen(&db, &leistungen).await;
    // Monday, 2 March 2026, 10 o'clock in Germany.
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let mut raeume = raeume_ueber(db, umwelt).await;
    raeume.leistungen = Arc::new(leistungen);
    raeume.anliegen = Arc::new(katalog::anliegen());
    Haus::neu(raeume)
}

async fn klient() -> Klient {
    Klient::neu(&haus().await, portal::wege())
}

/// What a person reads: the text of `main`, one block a line.
fn gelesen(antwort: &Antwort) -> String {
    let html = antwort.text();
    let haupt = html.split_once("<main").unwrap().1.split_once('>').unwrap().1.split_once("</main>").unwrap().0;
    let mut text = String::new();
    let mut rest = haupt;
    while let Some((vor, nach)) = rest.split_once('<') {
        text.push_str(vor);
        let (marke, nach) = nach.split_once('>').unwrap();
        let name: String = marke.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if !["a", "span", "strong", "bdi", "time"].contains(&name.as_str()) {
            text.push('\n');
        } else if marke.starts_with("a ") {
            let ziel = marke.split_once("href=\"").unwrap().1.split_once('"').unwrap().0;
            text.push_str(&format!("[{ziel}] "));
        }
        rest = nach;
    }
    let zeilen: Vec<&str> = text.lines().map(str::trim).filter(|z| !z.is_empty()).collect();
    zeilen.join("\n").replace("&quot;", "\"").replace("&amp;", "&")
}

//! The interface as a caller meets it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]

mod antworten;
mod austausch;
mod beschreibung;
mod eigenschaften;
mod einbetten;
mod fehler;
mod grenzen;
mod land;
mod schema;
mod tempo;

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use datenbank::{Datenbank, Sicht};
use grund::{LeistungKennung, Stelluhr, Umwelt};
use leistung::{Leistung, Leistungen, aus_ordner};
use serde_json::Value;
use verzeichnis::{
    Katalogleistung, Lage, Lagenart, Lagentext, Leistungsart, Leistungstext, lage_leistungen_setzen, lage_speichern,
    leistung_speichern, text_veroeffentlichen,
};
use web::{
    Haus,
    axum::body::Body,
    probe::{Antwort, Klient, raeume_ueber},
};

/// A service of the catalogue.
pub fn leistung(kennung: &str, leika: Option<&str>, name: &str) -> Katalogleistung {
    Katalogleistung {
        kennung: LeistungKennung(kennung.to_owned()),
        leika: leika.map(str::to_owned),
        name: name.to_owned(),
        art: Leistungsart::Verrichtung,
        typisierung: "4".to_owned(),
        ozg: None,
        laender: Vec::new(),
        zielgruppen: Vec::new(),
        vertrauensniveau: Some("niedrig".to_owned()),
        rechtsgrundlagen: String::new(),
        lagen: Vec::new(),
        von: None,
        bis: None,
        nachfolger: None,
        europa: verzeichnis::Europa::default(),
        quelle: "redaktion".to_owned(),
        quelle_id: None,
    }
}

/// A released text.
pub fn text(kennung: &str, sprache: &str, name: &str) -> Leistungstext {
    Leistungstext {
        leistung: LeistungKennung(kennung.to_owned()),
        land: None,
        mandant: None,
        sprache: sprache.to_owned(),
        name: name.to_owned(),
        kurz: format!("{name}: kurz."),
        stichworte: Vec::new(),
        abschnitte: BTreeMap::from([("beschreibung".to_owned(), "Erster Absatz.\n\n- Punkt".to_owned())]),
        freigabe: Some("2026-02-01".parse().unwrap()),
        freigegeben_von: "Landesredaktion".to_owned(),
        ungeprueft: false,
        quelle: "redaktion".to_owned(),
    }
}

async fn katalog(db: &Datenbank) {
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    let mut hund = leistung("hundesteuer-anmelden", Some("99102013104000"), "Hundesteuer Anmeldung");
    hund.quelle = "paket".to_owned();
    leistung_speichern(&mut tx, &hund).await.unwrap();
    for l in [
        leistung("99102013104000", Some("99102013104000"), "Hundesteuer Anmeldung"),
        leistung("99115005011000", Some("99115005011000"), "Wohnsitz Ummeldung"),
        leistung("99107001017000", Some("99107001017000"), "Elterngeld Bewilligung"),
    ] {
        leistung_speichern(&mut tx, &l).await.unwrap();
    }
    let mut nur_dort = leistung("bergrecht", None, "Bergrechtliche Zulassung");
    nur_dort.laender = vec!["15".parse().unwrap()];
    leistung_speichern(&mut tx, &nur_dort).await.unwrap();
    text_veroeffentlichen(&mut tx, &text("hundesteuer-anmelden", "de", "Hund anmelden (Hundesteuer)")).await.unwrap();
    text_veroeffentlichen(&mut tx, &text("hundesteuer-anmelden", "en", "Register a dog")).await.unwrap();
    let lage = |kennung: &str, eltern: Option<&str>, name: &str| Lage {
        kennung: kennung.to_owned(),
        eltern: eltern.map(str::to_owned),
        art: Lagenart::Leben,
        name: name.to_owned(),
        texte: BTreeMap::from([(
            "en".to_owned(),
            Lagentext { name: format!("{name} (en)"), text: String::new(), ..Lagentext::default() },
        )]),
        reihenfolge: 1,
        laender: Vec::new(),
        quelle: "redaktion".to_owned(),
    };
    lage_speichern(&mut tx, &lage("umzug", None, "Umzug")).await.unwrap();
    lage_speichern(&mut tx, &lage("umzug-mit-hund", Some("umzug"), "Umzug mit Hund")).await.unwrap();
    let reihe = ["99115005011000", "hundesteuer-anmelden"].map(|k| LeistungKennung(k.to_owned()));
    lage_leistungen_setzen(&mut tx, "umzug-mit-hund", &reihe).await.unwrap();
    tx.commit().await.unwrap();
}

/// A house with all places, demonstration authorities and a small catalogue; without a limit that matters.
pub async fn haus() -> (Haus, Stelluhr) {
    haus_mit(1_000_000).await
}

/// As [`haus`], with so many anonymous requests a minute.
pub async fn haus_mit(anonym_je_minute: u32) -> (Haus, Stelluhr) {
    let db = web::probe::demonstration().await;
    katalog(&db).await;
    // Monday, 2 March 2026, 10 o'clock in Germany.
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let mut raeume = raeume_ueber(db, umwelt).await;
    raeume.austausch = Some(|mut ziel, kopf, objekte| {
        let kopf = xzufi::Kopf { sender: kopf.sender.clone(), nummer: kopf.nummer.clone(), zeit: kopf.zeit };
        xzufi::schreiben(&mut ziel, &kopf, objekte)
    });
    raeume.einstellungen.anonym_je_minute = anonym_je_minute;
    let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen/hundesteuer-anmelden");
    let mut leistungen = Leistungen::default();
    leistungen
        .veroeffentlichen(Leistung::uebersetzen(&aus_ordner(&ordner).unwrap()).unwrap_or_else(|b| panic!("{b:#?}")));
    raeume.leistungen = Arc::new(leistungen);
    (Haus::neu(raeume), uhr)
}

/// A caller in front of [`haus`].
pub async fn klient() -> Klient {
    Klient::neu(&haus().await.0, api::wege())
}

/// The JSON of an answer.
pub fn json(a: &Antwort) -> Value {
    serde_json::from_slice(&a.bytes).unwrap_or_else(|e| panic!("{e}: {}", a.text()))
}

/// A good answer as JSON.
pub async fn gut(k: &mut Klient, pfad: &str) -> Value {
    let a = k.get(pfad).await;
    assert_eq!(a.status, 200, "{pfad}: {}", a.text());
    json(&a)
}

/// A request with headers.
pub fn anfrage(methode: &str, pfad: &str, kopf: &[(&str, &str)]) -> http::Request<Body> {
    let mut b = http::Request::builder().method(methode).uri(pfad);
    for (name, wert) in kopf {
        b = b.header(*name, *wert);
    }
    b.body(Body::empty()).unwrap()
}

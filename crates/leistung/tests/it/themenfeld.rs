//! Who leads and who paid: the service says it, or its field does, or it is found that nobody does.

use leistung::{Dateien, Leistung, aus_ordner};

use crate::{gebaut, ordner, ort};

fn mit(alt: &str, neu: &str) -> Dateien {
    let mut dateien = ordner();
    let text = String::from_utf8(dateien["leistung.toml"].clone()).expect("a text");
    assert!(text.contains(alt), "{alt}");
    dateien.insert("leistung.toml".into(), text.replacen(alt, neu, 1).into_bytes());
    dateien
}

fn leistung(dateien: &Dateien) -> Leistung {
    gebaut(dateien).unwrap_or_else(|b| panic!("{b}"))
}

#[test]
fn who_leads_comes_from_the_field_and_the_service_goes_before_it() {
    let feld = leistung(&ordner());
    let satz = "Demonstration: Freistaat Sachsen führt für das Themenfeld „Engagement & Hobby“";
    assert_eq!(feld.stamm.fuehrt().as_deref(), Some(satz));
    assert_eq!(feld.stamm.bezahlt_von(), Some("Demonstration: niemand"));
    assert!(!feld.hinweise.iter().any(|b| b.stelle == "federfuehrung"));

    let eigen = leistung(&mit("kurz = ", "federfuehrung = \"Stadt Görlitz\"\nkurz = "));
    assert_eq!(eigen.stamm.fuehrt().as_deref(), Some("Stadt Görlitz"));
    assert_eq!(eigen.stamm.bezahlt_von(), Some("Demonstration: niemand"), "one does not hide the other");

    let niemand = leistung(&mit("themenfeld = \"engagement-hobby\"\n", ""));
    assert_eq!((niemand.stamm.fuehrt(), niemand.stamm.bezahlt_von()), (None, None));
    let hinweis = niemand.hinweise.iter().find(|b| b.stelle == "federfuehrung").expect("a hint");
    assert!(!hinweis.ist_fehler() && hinweis.satz.contains("Niemand führt diesen Dienst"), "{hinweis}");
}

#[test]
fn a_field_that_does_not_exist_is_a_fault() {
    let fehler = gebaut(&mit("themenfeld = \"engagement-hobby\"", "themenfeld = \"hobby\"")).expect_err("no field");
    assert!(fehler.contains("leistungen/bausteine/themenfeld/hobby.toml"), "{fehler}");
}

/// The library is a demonstration: no field claims an agreement that nobody made, and no service lacks a lead.
#[test]
fn every_service_has_a_lead_and_every_field_says_that_it_is_a_demonstration() {
    for eintrag in std::fs::read_dir(ort("")).expect("the library") {
        let eintrag = eintrag.expect("an entry").path();
        if eintrag.join("leistung.toml").is_file() {
            let l = leistung(&aus_ordner(&eintrag).expect("the folder"));
            assert!(l.stamm.fuehrt().is_some_and(|f| f.contains("Demonstration")), "{}", eintrag.display());
            assert!(l.stamm.bezahlt_von().is_some_and(|f| f.contains("Demonstration")), "{}", eintrag.display());
        }
    }
}

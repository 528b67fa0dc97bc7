//! The Hundesteuer as the product ships it.

use formular::{Antworten, Umfeld};
use grund::{Betrag, Sprache};
use leistung::{Abschnitt, Block, Leistungen, Parameterwert};
use serde_json::{Map, json};

use crate::hundesteuer;

#[test]
fn the_folder_compiles_without_advice() {
    let leistung = hundesteuer();
    let hinweise: Vec<String> = leistung.hinweise.iter().map(ToString::to_string).collect();
    assert!(hinweise.is_empty(), "{}", hinweise.join("\n"));
    assert_eq!(leistung.stamm.leika.as_ref().map(|l| l.as_str()), Some("99102013104000"));
}

#[test]
fn the_law_of_a_land_changes_a_default_and_a_municipality_may_still_decide() {
    let mut leistung = hundesteuer();
    let steuer = leistung.stamm.parameter.get_mut("steuer_ersthund").expect("the parameter");
    steuer.je_land.insert("15".into(), json!(48));
    let eigene = json!({"steuer_ersthund": 70});
    let eigene = eigene.as_object().expect("an object");
    for (land, werte, soll) in [("14", &Map::new(), 6_000), ("15", &Map::new(), 4_800), ("15", eigene, 7_000)] {
        let parameter = leistung.parameter(land, werte).expect("valid");
        assert_eq!(parameter.betrag("steuer_ersthund"), Some(Betrag::cent(soll)), "{land}");
    }
}

#[test]
fn every_case_passes() {
    let leistung = hundesteuer();
    let ergebnisse = leistung.faelle_pruefen();
    assert!(ergebnisse.len() >= 5);
    for fall in ergebnisse {
        assert!(fall.abweichungen.is_empty(), "{} ({}):\n{}", fall.datei, fall.name, fall.abweichungen.join("\n"));
    }
}

#[test]
fn every_section_reads_in_both_languages() {
    let leistung = hundesteuer();
    for sprache in Sprache::PFLICHT {
        for abschnitt in Abschnitt::ALLE {
            assert!(!leistung.abschnitt(sprache, abschnitt).is_empty(), "{sprache} {abschnitt}");
        }
    }
    let voraussetzungen = leistung.abschnitt(Sprache::En, Abschnitt::Voraussetzungen);
    assert!(matches!(&voraussetzungen[1], Block::Liste(l) if l.len() == 4), "{voraussetzungen:?}");
    assert_eq!(leistung.name(Sprache::En), "Register a dog (dog tax)");
    let (_, feld) = leistung.formular.feld("hund_name").expect("the field");
    assert_eq!(feld.frage.in_sprache(Sprache::En), "Name of the dog");
}

#[test]
fn two_municipalities_differ_in_parameters() {
    let leistung = hundesteuer();
    let vorgabe = leistung.parameter("14", &Map::new()).expect("defaults");
    assert_eq!(vorgabe.betrag("steuer_ersthund"), Some(Betrag::cent(6_000)));
    assert_eq!(vorgabe.text("zahlweise"), Some("bescheid"));
    let andere = json!({"steuer_ersthund": "72,50", "zahlweise": "sofort", "gefaehrliche_besteuern": false});
    let andere = leistung.parameter("14", andere.as_object().expect("an object")).expect("valid");
    assert_eq!(andere.wert("steuer_ersthund"), Some(&Parameterwert::Betrag(Betrag::cent(7_250))));
    let tafel: Vec<String> = leistung
        .gebuehren(Sprache::De, &andere)
        .map(|z| format!("{}: {} {}", z.text.text, z.wert, z.einheit.text))
        .collect();
    assert!(tafel.contains(&"Steuer für den ersten Hund: 72,50\u{a0}€ im Jahr".to_owned()), "{tafel:?}");
    for falsch in [
        json!({"steuer_ersthund": "viel"}),
        json!({"steuer_ersthund": 5000}),
        json!({"steuer_ersthund": -1}),
        json!({"zahlweise": "spaeter"}),
        json!({"gefaehrliche_besteuern": "ja"}),
        json!({"steuer_katze": 5}),
        json!({"kasse_iban": "X".repeat(40)}),
    ] {
        let befunde = leistung.parameter("14", falsch.as_object().expect("an object")).expect_err(&falsch.to_string());
        assert_eq!(befunde.len(), 1, "{befunde:?}");
    }
}

#[test]
fn letters_get_their_data() {
    let leistung = hundesteuer();
    let parameter = leistung.parameter("14", &Map::new()).expect("defaults");
    let umfeld = Umfeld { heute: "2026-03-10".parse().expect("a day"), parameter: parameter.kontext() };
    let antworten: Antworten = serde_json::from_value(json!({
        "vorname": {"text": "Anna"}, "nachname": {"text": "Novák"}, "geburtsdatum": {"datum": "1985-03-27"},
        "strasse": {"text": "Am Markt"}, "hausnummer": {"text": "1"}, "plz": {"text": "02625"}, "ort": {"text": "Bautzen"},
        "hunde_bisher": {"zahl": "0"}, "hund_name": {"text": "Rex"}, "hund_rasse": {"text": "Dackel"},
        "hund_geburt": {"datum": "2020-01-01"}, "hund_seit": {"datum": "2026-03-02"},
        "hund_assistenz": {"ja_nein": false}, "hund_gefaehrlich": {"ja_nein": false},
    }))
    .expect("answers");
    assert_eq!(leistung.empfaenger(&antworten), ["Anna Novák", "Am Markt 1", "02625 Bautzen"]);
    assert_eq!(leistung.anrede(&antworten), "Guten Tag Anna Novák,");
    let daten = leistung.briefdaten(&antworten, &umfeld);
    assert_eq!(daten["berechnet"]["steuer_cent"], 4_500);
    assert_eq!(daten["antworten"]["hund_seit"], "2026-03-02");
    assert_eq!(daten["antworten"]["weitere_hunde"], json!([]));
    assert_eq!(daten["entscheidungen"]["Herleitung"]["monate"], json!([9]));
    assert_eq!(daten["parameter"]["zahlweise"], "bescheid");
    let belehrung = leistung
        .stamm
        .rechtsbehelf
        .as_ref()
        .expect("a remedy")
        .belehrung("Stadt Bautzen", "Fleischmarkt 1, 02625 Bautzen");
    assert!(belehrung.contains("Stadt Bautzen, Fleischmarkt 1, 02625 Bautzen") && !belehrung.contains('{'));
}

#[test]
fn a_version_is_its_content() {
    let mut dateien = crate::ordner();
    let version = leistung::version(&dateien);
    dateien.insert("faelle/noch-einer.toml".into(), b"x".to_vec());
    assert_eq!(leistung::version(&dateien), version, "cases are no part of a version");
    dateien.get_mut("leistung.toml").expect("the file").push(b'\n');
    assert_ne!(leistung::version(&dateien), version);
    let mut register = Leistungen::default();
    let neu = register.veroeffentlichen(hundesteuer());
    assert_eq!(register.aktuell("hundesteuer-anmelden").map(|l| l.version), Some(neu.version));
    assert!(register.version(&neu.version).is_some());
    assert_eq!(register.alle().len(), 1);
}

#[test]
fn upper_sorbian_is_complete_and_leichte_sprache_has_the_page() {
    let leistung = hundesteuer();
    let dateien = crate::ordner();
    let schluessel = |tag: &str| -> Vec<String> {
        let text = String::from_utf8(dateien[&format!("texte/{tag}.ftl")].clone()).expect("UTF-8");
        text.lines()
            .filter_map(|z| z.split_once(" ="))
            .map(|(k, _)| k.to_owned())
            .filter(|k| !k.starts_with([' ', '#']))
            .collect()
    };
    assert_eq!(schluessel("hsb"), schluessel("en"), "every text, in the same order");
    for abschnitt in Abschnitt::ALLE {
        assert_eq!(leistung.abschnitt_in(Sprache::Hsb, abschnitt).0, Sprache::Hsb, "{abschnitt}");
    }
    let (sprache, recht) = leistung.abschnitt_in(Sprache::Leicht, Abschnitt::Rechtsgrundlage);
    assert_eq!((sprache, recht.is_empty()), (Sprache::De, false), "what is not in Leichte Sprache is shown in German");
    assert_eq!(leistung.name_in(Sprache::Leicht).sprache, Sprache::Leicht);
    assert_eq!(leistung.name_in(Sprache::Ar).sprache, Sprache::En, "Arabic falls back to English");
    let (_, feld) = leistung.formular.feld("hund_name").expect("the field");
    assert_eq!(feld.frage.in_sprache(Sprache::Hsb), "Mjeno psa");
    assert_eq!(feld.frage.wortlaut(Sprache::Leicht).sprache, Sprache::De);
}

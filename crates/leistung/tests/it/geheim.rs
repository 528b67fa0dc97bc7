//! Secret parameters: declared without a value, named by a target and by nothing else; and values that a Land fixes.

use leistung::Dateien;
use serde_json::{Map, json};

use crate::{gebaut, hundesteuer, ordner};

const GEHEIM: &str =
    "\n[parameter.steuer_zugang]\nart = \"geheim\"\nfrage = \"Zugangsschlüssel beim Steuerverfahren\"\n";

/// The dog tax with a secret that its back-end system gets, and `alt` replaced by `neu` in a file.
fn mit(datei: &str, alt: &str, neu: &str) -> Dateien {
    let mut dateien = ordner();
    let mut ersetzen = |datei: &str, alt: &str, neu: &str| {
        let text = String::from_utf8(dateien[datei].clone()).expect("UTF-8");
        assert!(text.contains(alt), "{datei}: {alt}");
        dateien.insert(datei.to_owned(), text.replacen(alt, neu, 1).into_bytes());
    };
    ersetzen(
        "leistung.toml",
        "ziel = \"steuerverfahren\"\n",
        "ziel = \"steuerverfahren\"\nzugang = \"steuer_zugang\"\n",
    );
    ersetzen("leistung.toml", "\n[empfaenger]", &format!("{GEHEIM}\n[empfaenger]"));
    if !datei.is_empty() {
        ersetzen(datei, alt, neu);
    }
    dateien
}

#[test]
fn a_secret_is_declared_and_no_value_of_anything() {
    let l = gebaut(&mit("", "", "")).expect("compiles");
    let z = l.stamm.zugang("steuer_zugang").expect("somebody gets it");
    assert_eq!((z.ziel, z.empfaenger), ("steuerverfahren", "Steuerverfahren der Gemeinde"));
    let parameter = l.parameter("14", &Map::new()).expect("defaults");
    assert_eq!(parameter.wert("steuer_zugang"), None);
    assert!(!format!("{parameter:?}").contains("steuer_zugang"), "no expression sees even its name");
    // Nobody sets it as a value, and the sentence does not repeat it.
    let falsch = json!({ "steuer_zugang": "geheim-4711" });
    let befunde = l.parameter("14", falsch.as_object().expect("an object")).expect_err("no value");
    assert!(befunde[0].satz.starts_with("Das ist ein Geheimnis."), "{befunde:?}");
    assert!(!format!("{befunde:?}").contains("4711"));
}

#[test]
fn whatever_names_a_secret_is_told_where() {
    let frage = "frage = \"Zugangsschlüssel beim Steuerverfahren\"";
    for (datei, alt, neu, erwartet) in [
        ("formular.json", "parameter.gefaehrliche_besteuern", "parameter.steuer_zugang", "formular.json, Zeile"),
        ("regeln.dmn", "parameter.steuer_zweithund", "parameter.steuer_zugang", "regeln.dmn, Zeile"),
        ("ablauf.bpmn", "steuer &gt; 0", "parameter.steuer_zugang != null", "ablauf.bpmn, Zeile"),
        (
            "bescheid.typ",
            "#let a = d.antworten",
            "#let a = d.antworten\n#let z = d.parameter.steuer_zugang",
            "bescheid.typ, Zeile",
        ),
        (
            "leistung.toml",
            "wenn = 'entscheidung = \"bewilligung\"'",
            "wenn = 'parameter.steuer_zugang = \"x\"'",
            "leistung.toml, Zeile",
        ),
        (
            "leistung.toml",
            "frage = \"Zugang",
            "vorgabe = \"geheim-4711\"\nfrage = \"Zugang",
            "parameter.steuer_zugang: Ein Geheimnis hat kein „vorgabe“",
        ),
        ("leistung.toml", frage, &format!("{frage}\noeffentlich = true"), "Ein Geheimnis hat kein „oeffentlich“"),
        ("leistung.toml", frage, &format!("{frage}\nfest_in = [\"14\"]"), "Ein Geheimnis hat kein „fest_in“"),
        ("leistung.toml", "zugang = \"steuer_zugang\"\n", "", "Dieses Geheimnis bekommt niemand."),
        (
            "leistung.toml",
            "zugang = \"steuer_zugang\"",
            "zugang = \"zahlweise\"",
            "„zugang“ nennt „zahlweise“. Das ist kein geheimer Wert.",
        ),
        (
            "leistung.toml",
            "\n[empfaenger]",
            "\n[[weiterleitung]]\nid = \"zwei\"\nname = \"Zwei\"\nweg = \"schnittstelle\"\nziel = \"zwei\"\nzugang = \"steuer_zugang\"\nwann = \"eingang\"\nfelder = [\"hund_name\"]\n\n[empfaenger]",
            "Ein Geheimnis geht nur an ein Ziel.",
        ),
        (
            "leistung.toml",
            "\n[empfaenger]",
            "\n[[weiterleitung]]\nid = \"zwei\"\nname = \"Zwei\"\nweg = \"mail\"\nziel = \"zwei\"\nzugang = \"steuer_zugang\"\nwann = \"eingang\"\n\n[empfaenger]",
            "weiterleitung.zwei: Einen „zugang“ gibt es nur beim Weg „schnittstelle“.",
        ),
        // A value without a default is none.
        ("leistung.toml", "vorgabe = 60\n", "", "parameter.steuer_ersthund: Der Wert fehlt."),
    ] {
        let befunde = gebaut(&mit(datei, alt, neu)).expect_err(erwartet);
        assert!(befunde.contains(erwartet), "{datei}: {neu}\nerwartet: {erwartet}\ngefunden:\n{befunde}");
        assert!(!befunde.contains("4711"), "a secret that stands in a file by mistake is not repeated: {befunde}");
    }
}

#[test]
fn what_a_land_has_fixed_its_authorities_read_and_do_not_change() {
    let mut l = hundesteuer();
    let d = l.stamm.parameter.get_mut("steuer_ersthund").expect("the parameter");
    d.je_land.insert("14".into(), json!(66));
    d.fest_in = vec!["14/gemeinde".into()];
    let eigener = json!({ "steuer_ersthund": "72,50" });
    let gilt = |l: &leistung::Leistung, ort: &str| {
        l.parameter(ort, eigener.as_object().expect("an object"))
            .expect("valid")
            .wert("steuer_ersthund")
            .map(ToString::to_string)
    };
    assert_eq!(gilt(&l, "14625020").as_deref(), Some("66,00\u{a0}€"), "also over a value from before");
    assert_eq!(
        gilt(&l, "14/land").as_deref(),
        Some("72,50\u{a0}€"),
        "at other authorities of the Land it is a default"
    );
    assert_eq!(gilt(&l, "15081001").as_deref(), Some("72,50\u{a0}€"));
    let mut dateien = ordner();
    let text = String::from_utf8(dateien["leistung.toml"].clone()).expect("UTF-8");
    dateien.insert(
        "leistung.toml".into(),
        text.replacen("vorgabe = 60", "vorgabe = 60\nfest_in = [\"99\"]", 1).into_bytes(),
    );
    assert!(gebaut(&dateien).expect_err("no such Land").contains("Das Land „99“ gibt es hier nicht."));
}

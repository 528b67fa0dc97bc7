//! The commands for processes and rules, as a person at the terminal sees them.

use std::{
    path::PathBuf,
    process::{Command, Output},
};

use crate::haus::{lesen, wurzel};

fn basiswerk(argumente: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_basiswerk")).args(argumente).current_dir(wurzel()).output().unwrap()
}

fn worte(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A file of this test run.
fn datei(name: &str, inhalt: &str) -> String {
    let pfad = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&pfad, inhalt).unwrap();
    pfad.to_str().unwrap().to_owned()
}

const ABLAUF: &str = "leistungen/hundesteuer-anmelden/ablauf.bpmn";
const REGELN: &str = "leistungen/hundesteuer-anmelden/regeln.dmn";

#[test]
fn a_process_is_checked_with_sentences_and_an_exit_code() {
    let gut = basiswerk(&["ablauf", "check", ABLAUF]);
    assert!(gut.status.success() && worte(&gut.stdout).contains("in Ordnung"), "{}", worte(&gut.stdout));
    let kaputt = datei("kaputt.bpmn", &lesen(ABLAUF).replace(" basis:betrag=\"steuer\"", ""));
    let aus = basiswerk(&["ablauf", "check", &kaputt]);
    assert_eq!(aus.status.code(), Some(1));
    assert!(worte(&aus.stdout).contains("fehlt die Angabe „basis:betrag“. [zahlung]"), "{}", worte(&aus.stdout));
    let aus = basiswerk(&["ablauf", "check", &kaputt, "--json"]);
    let befunde: serde_json::Value = serde_json::from_slice(&aus.stdout).unwrap();
    assert_eq!((aus.status.code(), befunde[0]["stelle"].as_str()), (Some(1), Some("zahlung")));
    let kein = datei("kein.bpmn", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
    let aus = basiswerk(&["ablauf", "check", &kein]);
    assert_eq!(aus.status.code(), Some(1));
    assert!(worte(&aus.stdout).contains("lässt sich nicht als XML lesen"), "{}", worte(&aus.stdout));
}

#[test]
fn a_process_is_written_back_byte_by_byte() {
    let aus = basiswerk(&["ablauf", "format", ABLAUF]);
    assert!(aus.status.success());
    assert_eq!(aus.stdout, lesen(ABLAUF).as_bytes());
    let aus = basiswerk(&["ablauf", "format", ABLAUF, "--setze", "pruefen.name=Antrag \"genau\" prüfen"]);
    let soll = lesen(ABLAUF)
        .replace("id=\"pruefen\" name=\"Prüfen\"", "id=\"pruefen\" name=\"Antrag &quot;genau&quot; prüfen\"");
    assert_ne!(soll, lesen(ABLAUF));
    assert_eq!(worte(&aus.stdout), soll);
    let aus = basiswerk(&["ablauf", "format", ABLAUF, "--setze", "gibtsnicht.name=x"]);
    assert_eq!(aus.status.code(), Some(1));
}

/// The example of docs/ablauf.md, as it stands there.
#[test]
fn the_cases_in_the_documentation_come_out_as_written() {
    let doc = lesen("docs/ablauf.md");
    let (_, rest) = doc.split_once("<!-- Fälle: Anfang -->\n\n```toml\n").unwrap();
    let (faelle, _) = rest.split_once("```").unwrap();
    let faelle = datei("faelle.toml", faelle);
    let aus = basiswerk(&["ablauf", "simulate", ABLAUF, "--faelle", &faelle, "--regeln", REGELN]);
    let text = worte(&aus.stdout);
    assert!(aus.status.success() && text.contains("2 Fälle stimmen, 0 weichen ab"), "{text}{}", worte(&aus.stderr));
    assert!(text.contains("2026-03-16T10:00:00  Die Zeit bei „vierzehn_tage“ ist um"), "{text}");
    let falsch = lesen("docs/ablauf.md");
    let (_, rest) = falsch.split_once("```toml\n").unwrap();
    let falsch = rest.split_once("```").unwrap().0.replace("am = \"2026-03-16\"", "am = \"2026-03-17\"");
    let aus = basiswerk(&["ablauf", "simulate", ABLAUF, "--faelle", &datei("falsch.toml", &falsch)]);
    assert_eq!(aus.status.code(), Some(1));
    assert!(worte(&aus.stdout).contains("FALSCH: Erwartet: letzter Schritt am 2026-03-17. Es war 2026-03-16."));
}

#[test]
fn a_decision_is_evaluated_at_the_terminal() {
    let dmn = "crates/regel/tests/hundesteuer.dmn";
    let eingabe = r#"{"assistenzhund": false, "anzahl": 3, "parameter": {"satz_erster": 60, "satz_weitere": 90.5}}"#;
    let aus = basiswerk(&["regel", "eval", "--dmn", dmn, "--entscheidung", "Steuer", "--eingabe", eingabe]);
    assert!(aus.status.success(), "{}", worte(&aus.stderr));
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&aus.stdout).unwrap(), 241);
    for (name, eingabe, satz) in [
        ("Gebuehr", "{}", "Möglich sind: Steuer"),
        ("Steuer", "[1]", "müssen ein JSON-Objekt sein"),
        ("Steuer", "{", "sind kein JSON"),
        ("Steuer", "{}", "hat kein Ergebnis"),
    ] {
        let aus = basiswerk(&["regel", "eval", "--dmn", dmn, "--entscheidung", name, "--eingabe", eingabe]);
        assert_eq!(aus.status.code(), Some(1), "{name} {eingabe}");
        assert!(worte(&aus.stderr).contains(satz), "{satz}: {}", worte(&aus.stderr));
    }
}

#[test]
fn help_is_german_and_names_every_command() {
    for (wofuer, worte_darin) in [
        (&["ablauf", "--help"][..], &["check", "format", "simulate", "Mangel"][..]),
        (&["ablauf", "simulate", "--help"], &["gestellten Uhr", "--faelle <DATEI>", "--regeln"]),
        (&["regel", "eval", "--help"], &["Entscheidung", "--eingabe <JSON>"]),
    ] {
        let text = worte(&basiswerk(wofuer).stdout);
        for wort in worte_darin {
            assert!(text.contains(wort), "{wofuer:?} lacks {wort}: {text}");
        }
    }
}

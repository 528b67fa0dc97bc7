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

const ABLAUF: &str = "tests/ablaeufe/hundesteuer.bpmn";
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
fn what_a_matter_refuses_is_a_hint_and_english_stays_out() {
    let bpmn = |rumpf: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"ENC\"?><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" \
             xmlns:basis=\"urn:basiswerk:bpmn:1\"><signal id=\"x\" name=\"Ruf\"/><process id=\"p\" name=\"Prüfung\">{rumpf}</process></definitions>"
        )
    };
    let rumpf = "<startEvent id=\"s\"/><intermediateThrowEvent id=\"w\"><signalEventDefinition signalRef=\"x\"/></intermediateThrowEvent>\
                 <endEvent id=\"e\"/><sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"w\"/><sequenceFlow id=\"g\" sourceRef=\"w\" targetRef=\"e\"/>";
    let signal = datei("signal.bpmn", &bpmn(rumpf).replace("ENC", "UTF-8"));
    let aus = basiswerk(&["ablauf", "check", &signal]);
    let text = worte(&aus.stdout);
    assert!(aus.status.success() && text.contains("Hinweis: Ein Vorgang nimmt diesen Ablauf so nicht an"), "{text}");
    assert!(text.contains("schließt den Vorgang nie ab") && text.contains("in Ordnung"), "{text}");
    // A message to another matter needs a key; a signal does not.
    assert!(!text.contains("Ruf"), "{text}");
    let ohne = bpmn(&rumpf.replace("signalEventDefinition signalRef", "messageEventDefinition messageRef"))
        .replace("ENC", "UTF-8")
        .replace("<signal id", "<message id");
    let aus = worte(&basiswerk(&["ablauf", "check", &datei("ohne.bpmn", &ohne)]).stdout);
    assert!(
        aus.contains("sendet die Nachricht „Ruf“ an einen anderen Vorgang") && aus.contains("basis:korrelation"),
        "{aus}"
    );
    let aus = basiswerk(&["ablauf", "check", &signal, "--json"]);
    let befunde: serde_json::Value = serde_json::from_slice(&aus.stdout).unwrap();
    assert!(befunde.as_array().unwrap().iter().all(|b| b["art"] == "hinweis"), "{befunde}");
    // Other encodings than UTF-8.
    let breit: Vec<u8> = bpmn(rumpf).replace("ENC", "UTF-16").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let pfad = datei("breit.bpmn", "");
    std::fs::write(&pfad, [b"\xff\xfe".to_vec(), breit].concat()).unwrap();
    assert!(basiswerk(&["ablauf", "check", &pfad]).status.success());
    let latein: Vec<u8> = bpmn(rumpf).replace("ENC", "ISO-8859-1").chars().map(|c| c as u8).collect();
    std::fs::write(&pfad, latein).unwrap();
    assert!(basiswerk(&["ablauf", "check", &pfad]).status.success());
    // Sentences, not the words of a library.
    for (name, inhalt, satz) in [
        ("dtd.bpmn", format!("<!DOCTYPE x>{}", bpmn("")), "DOCTYPE-Angabe"),
        ("offen.bpmn", "<a><b></a>".to_owned(), "Hier endet „a“, offen ist aber „b“"),
        ("kyrillisch.bpmn", bpmn("").replace("ENC", "KOI8-R"), "Speichern Sie sie in UTF-8"),
    ] {
        let aus = basiswerk(&["ablauf", "check", &datei(name, &inhalt)]);
        let alles = format!("{}{}", worte(&aus.stdout), worte(&aus.stderr));
        assert!(aus.status.code() == Some(1) && alles.contains(satz), "{name}: {alles}");
    }
    let fehlt = worte(&basiswerk(&["ablauf", "check", "gibt/es/nicht.bpmn"]).stderr);
    assert!(fehlt.contains("Die Datei gibt es nicht") && !fehlt.contains("os error"), "{fehlt}");
    let faelle = datei("ohne.toml", "[[fall]]\ndauer = { pruefen = \"P1D\" }\n");
    let aus = worte(&basiswerk(&["ablauf", "simulate", ABLAUF, "--faelle", &faelle]).stderr);
    assert!(aus.contains("Zeile 1: Der Schlüssel „name“ fehlt"), "{aus}");
}

#[test]
fn a_simulation_says_what_the_check_finds_and_what_the_cases_misspell() {
    let kaputt = datei("mangel.bpmn", &lesen(ABLAUF).replace(" basis:betrag=\"steuer\"", ""));
    let faelle = datei("schritt.toml", "[[fall]]\nname = \"x\"\ndauer = { prufen = \"P1D\" }\n");
    let aus = basiswerk(&["ablauf", "simulate", &kaputt, "--faelle", &faelle]);
    assert!(worte(&aus.stderr).contains("Der Ablauf hat Mängel") && worte(&aus.stderr).contains("basis:betrag"));
    assert!(worte(&aus.stdout).contains("„dauer“ nennt den Schritt „prufen“"), "{}", worte(&aus.stdout));
    assert!(worte(&aus.stdout).contains("0 Fälle stimmen, 1 weicht ab"), "{}", worte(&aus.stdout));
}

#[test]
fn what_would_break_a_file_is_not_set() {
    for (setze, satz) in
        [("pruefen.id=neu", "verweisen auf sie"), ("pruefen.fremd:x=1", "Das Präfix „fremd“ ist nicht erklärt")]
    {
        let aus = basiswerk(&["ablauf", "format", ABLAUF, "--setze", setze]);
        assert!(aus.status.code() == Some(1) && worte(&aus.stderr).contains(satz), "{setze}: {}", worte(&aus.stderr));
        assert!(aus.stdout.is_empty());
    }
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
        ("Steuer", "{\"anzal\": 2}", "Die Eingabe „anzal“ kennt „Steuer“ nicht. Möglich sind: "),
        (
            "Steuer",
            "{\"assistenzhund\": false, \"anzahl\": \"drei\", \"parameter\": {\"satz_erster\": 60, \"satz_weitere\": 90}}",
            "„anzahl“ erwartet eine Zahl, hier steht ein Text",
        ),
    ] {
        let aus = basiswerk(&["regel", "eval", "--dmn", dmn, "--entscheidung", name, "--eingabe", eingabe]);
        assert_eq!(aus.status.code(), Some(1), "{name} {eingabe}");
        assert!(worte(&aus.stderr).contains(satz), "{satz}: {}", worte(&aus.stderr));
    }
}

#[test]
fn numbers_keep_all_their_digits_or_are_refused_by_name() {
    let dmn = datei(
        "zahl.dmn",
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"urn:d\">\
         <inputData id=\"i\" name=\"x\"><variable id=\"v\" name=\"x\"/></inputData>\
         <decision id=\"e\" name=\"E\"><variable id=\"w\" name=\"E\"/><informationRequirement id=\"r\">\
         <requiredInput href=\"#i\"/></informationRequirement><literalExpression id=\"l\"><text>x</text></literalExpression></decision></definitions>",
    );
    let eval = |zahl: &str| {
        let eingabe = format!("{{\"x\": {zahl}}}");
        basiswerk(&["regel", "eval", "--dmn", &dmn, "--entscheidung", "E", "--eingabe", &eingabe])
    };
    for zahl in ["1234567890.12345678901234567", "0.1234567890123456789012345678", "-7", "\"5 \\\" 1e99\"", "[1, 2.5]"]
    {
        let aus = eval(zahl);
        assert_eq!(worte(&aus.stdout).trim(), zahl, "{}", worte(&aus.stderr));
    }
    for zahl in ["12345678901234567890123456789012345", "1e40", "0.1234567890123456789012345678901234", "[1e-40]"] {
        let aus = eval(zahl);
        assert_eq!(aus.status.code(), Some(1), "{zahl}: {}", worte(&aus.stdout));
        let satz = worte(&aus.stderr);
        assert!(satz.contains("kann eine Entscheidung nicht rechnen") && satz.contains("28 Stellen"), "{satz}");
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

#[test]
fn what_is_no_process_is_not_written_back() {
    for (name, inhalt, satz) in [
        ("seite.bpmn", "<html><body>Hallo Welt</body></html>", "kein BPMN-2.0-Modell"),
        ("text.bpmn", "Hallo Welt", "lässt sich nicht als XML lesen"),
        (
            "leer.bpmn",
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><collaboration id=\"Hallo\"/></definitions>",
            "enthält keinen Ablauf",
        ),
    ] {
        let aus = basiswerk(&["ablauf", "format", &datei(name, inhalt)]);
        assert_eq!(aus.status.code(), Some(1), "{name}");
        assert!(aus.stdout.is_empty(), "{name}: nothing goes where the process would go");
        let gesagt = worte(&aus.stderr);
        assert!(
            gesagt.contains(satz) && gesagt.contains("nichts geschrieben") && !gesagt.contains("Hallo"),
            "{name}: {gesagt}"
        );
    }
}

#[test]
fn a_folder_that_is_missing_is_said_in_german() {
    for befehl in ["test", "check"] {
        let aus = basiswerk(&["leistung", befehl, "/nix"]);
        assert_eq!(aus.status.code(), Some(1), "{befehl}");
        let gesagt = worte(&aus.stderr);
        assert!(gesagt.contains("Den Ordner gibt es nicht") && !gesagt.contains("os error"), "{befehl}: {gesagt}");
    }
}

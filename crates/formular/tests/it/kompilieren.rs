//! The compile step: what it refuses, and in which words.
use formular::Schwere;
use grund::Sprache;

use crate::hilfe::{PROBE, formular, lesen};

fn befunde(alt: &str, neu: &str) -> Vec<String> {
    let json = PROBE.replacen(alt, neu, 1);
    assert_ne!(json, PROBE, "{alt}");
    match lesen(&json) {
        Ok(f) => f.hinweise().iter().map(ToString::to_string).collect(),
        Err(l) => l.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_sample_has_no_findings() {
    assert_eq!(formular().hinweise(), []);
}

#[test]
fn authors_hear_where_and_what() {
    for (alt, neu, erwartet) in [
        ("\"id\": \"mail\", ", "\"id\": \"mail\", \"farbe\": 1, ", "Den Schlüssel „farbe“ gibt es hier nicht"),
        ("\"titel\": \"Probe\",", "", "Der Schlüssel „titel“ fehlt"),
        ("\"titel\": \"Probe\",", "\"titel\": \"Probe\"", "kein gültiges JSON"),
        ("\"id\": \"tel\"", "\"id\": \"mail\"", "Die id „mail“ ist schon vergeben"),
        ("\"id\": \"rasse\"", "\"id\": \"mail\"", "Die id „mail“ ist schon vergeben"),
        ("\"id\": \"tel\"", "\"id\": \"Tel\"", "Die id besteht aus kleinen Buchstaben"),
        ("\"id\": \"tel\"", "\"id\": \"heute\"", "Das Wort „heute“ hat schon eine Bedeutung"),
        ("\"id\": \"schluss\"", "\"id\": \"hund\"", "Diese Seite gibt es zweimal"),
        ("\"art\": \"email\"", "\"art\": \"mail\"", "Die Art „mail“ gibt es nicht"),
        (
            "\"art\": \"email\"",
            "\"art\": \"email\", \"von\": 3",
            "Den Schlüssel „von“ gibt es bei der Art „email“ nicht",
        ),
        ("\"wenn\": \"assistenz = true\"", "\"wenn\": \"asistenz = true\"", "Den Namen „asistenz“ gibt es hier nicht"),
        (
            "\"wenn\": \"assistenz = true\"",
            "\"wenn\": \"groesse > 3\"",
            "braucht „groesse“. Das wird erst an dieser Stelle",
        ),
        ("\"wenn\": \"assistenz = true\"", "\"wenn\": \"wofuer = \\\"x\\\"\"", "braucht „wofuer“"),
        ("\"wenn\": \"assistenz = true\"", "\"wenn\": \"viele\"", "braucht „viele“"),
        ("\"wenn\": \"assistenz = true\"", "\"wenn\": \"name\"", "erwartet Ja oder Nein, hier steht ein Text"),
        ("\"wenn\": \"assistenz = true\"", "\"wenn\": \"weg = \\\"taube\\\"\"", "„weg“ hat keine Antwort „taube“"),
        (
            "\"wenn\": \"assistenz = true\"",
            "\"wenn\": \"assistenz = true and assistenz = false\"",
            "Diese Frage wird nie gestellt",
        ),
        ("\"wenn\": \"assistenz = true or viele\"", "\"wenn\": \"false\"", "Diese Seite wird nie erreicht"),
        ("1 + count(weitere)", "if viele then 1 else 2", "brauchen sich gegenseitig: anzahl, viele"),
        ("1 + count(weitere)", "\\\"x\\\"", "Die Formel ergibt ein Text"),
        ("\"formel\": \"1 + count(weitere)\"", "\"entscheidung\": \"Fehlt\"", "gibt es in regeln.dmn nicht"),
        (
            "\"id\": \"rasse\", \"art\": \"text\"",
            "\"id\": \"rasse\", \"art\": \"gruppe\"",
            "Eine Gruppe oder Tabelle in einer Gruppe ist nicht möglich",
        ),
        ("parameter.frei", "parameter.freii", "Den Namen „freii“ gibt es hier nicht"),
        ("\"autocomplete\": \"name\"", "\"autocomplete\": \"vorname\"", "kein autocomplete-Wort"),
        ("heute + duration(\\\"P10Y\\\")", "morgen", "Den Namen „morgen“ gibt es hier nicht"),
        ("\"wert\": \"postfach\"", "\"wert\": \"brief\"", "steht zweimal in der Auswahl"),
        ("\"formate\": [\"pdf\", \"jpg\"]", "\"formate\": [\"exe\"]", "Als Formate gibt es"),
        (
            "\"id\": \"geboren\", ",
            "\"id\": \"extra\", \"art\": \"ja_nein\", \"frage\": \"Noch was?\" }, { \"id\": \"geboren\", ",
            "stehen 8 Fragen",
        ),
    ] {
        let l = befunde(alt, neu);
        assert!(l.iter().any(|b| b.contains(erwartet)), "{neu}: {l:#?}");
    }
    let f = lesen(&PROBE.replacen("\"titel\": \"Probe\",", "", 1)).unwrap_err();
    assert!(f[0].ort.starts_with("formular.json, Zeile") && f[0].schwere == Schwere::Fehler);
}

#[test]
fn translations_are_complete_or_named() {
    let mut f = formular();
    let fehlt = f.uebersetzen(Sprache::En, |k| (k != "seite-hund").then(|| format!("EN {k}")));
    assert_eq!(fehlt.len(), 1);
    assert!(fehlt[0].satz.contains("„seite-hund“"));
    assert_eq!(f.seite("person").unwrap().titel.in_sprache(Sprache::En), "EN seite-person");
    assert_eq!(f.seite("hund").unwrap().titel.in_sprache(Sprache::En), "Hund");
    assert_eq!(f.feld("name").unwrap().1.frage.in_sprache(Sprache::En), "EN name");
    let keys = std::cell::RefCell::new(Vec::new());
    let _ = f.uebersetzen(Sprache::En, |k| {
        keys.borrow_mut().push(k.to_owned());
        None
    });
    for k in [
        "weitere-rasse",
        "weitere-eintrag",
        "weg-brief",
        "erklaerung-text",
        "seite-person-einleitung",
        "anzahl",
        "titel",
    ] {
        assert!(keys.borrow().iter().any(|x| x == k), "{k}");
    }
}

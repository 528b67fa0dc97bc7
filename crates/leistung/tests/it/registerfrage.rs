//! Orders to a register: what the check says of faults, which order goes out with what in it, and how cases are played.

use leistung::{Dateien, Leistung, aus_ordner};

use crate::{gebaut, ort};

fn dateien() -> Dateien {
    aus_ordner(&ort("kfz-abmelden")).expect("the folder")
}

/// The service with `alt` in one of its files replaced.
fn mit(datei: &str, alt: &str, neu: &str) -> Dateien {
    let mut dateien = dateien();
    let text = String::from_utf8(dateien[datei].clone()).expect("UTF-8");
    assert!(text.contains(alt), "{alt}");
    dateien.insert(datei.to_owned(), text.replacen(alt, neu, 1).into_bytes());
    dateien
}

#[test]
fn faults_of_orders_have_their_sentence() {
    for (alt, neu, erwartet) in [
        ("ziel = \"fahrzeugregister\"", "ziel = \"Register Ä\"", "Nennen Sie unter „ziel“ den Namen"),
        ("auftrag = \"ausserbetriebsetzung\"", "auftrag = \"Außer Betrieb\"", "bestehen aus kleinen Buchstaben"),
        ("code_zb1 = \"{code_zb1}\"", "code_zb1 = \"{code_zb9}\"", "Die Frage „code_zb9“ gibt es im Formular nicht."),
        ("brief = \"automatisch\"", "brief = \"automat\"", "Den Brief „automat“ gibt es nicht."),
        ("brief = \"automatisch\"", "brief = \"bescheinigung\"", "braucht wirkung = \"automatisch\"."),
        ("brief = \"automatisch\"", "brief = \"bescheinigung\"", "Diesen Brief sendet niemand."),
        (
            "rechtsgrundlage = \"§ 35a VwVfG, § 19 Absatz 1 Satz 2, § 25 Absatz 1 FZV\"",
            "rechtsgrundlage = \"\"",
            "die eine Entscheidung ohne Menschen erlaubt",
        ),
        (
            "wenn = \"fuer_unternehmen = false and verwertung = false\"",
            "wenn = \"firm = 1\"",
            "Die Bedingung „firm = 1“ gilt nicht",
        ),
        (
            "ablauf = \"register_zahlung_vorab\"",
            "ablauf = \"bescheinigung\"",
            "Der Ablauf hat den Baustein „register_anfragen“ nicht.",
        ),
        ("rechtsbehelf = \"widerspruch-abgaben\"", "", "Ein Bescheid braucht eine Rechtsbehelfsbelehrung."),
        ("[register.angaben]", "[register.angabe]", "Der Schlüssel 'angabe' ist unbekannt."),
    ] {
        let gefunden = gebaut(&mit("leistung.toml", alt, neu)).err().unwrap_or_default();
        assert!(gefunden.contains(erwartet), "{neu}: {gefunden}");
    }
}

#[test]
fn a_process_that_asks_needs_an_order() {
    let mut dateien = aus_ordner(&ort("strassenbeleuchtung-melden")).expect("the folder");
    let text = String::from_utf8(dateien["leistung.toml"].clone()).expect("UTF-8");
    let alle = self::dateien();
    dateien.extend(alle.into_iter().filter(|(p, _)| p.starts_with("bausteine/ablauf/")));
    let neu = text.replacen("ablauf = \"anzeige\"", "ablauf = \"register_zahlung_vorab\"", 1);
    assert_ne!(text, neu);
    dateien.insert("leistung.toml".to_owned(), neu.into_bytes());
    let gefunden = gebaut(&dateien).err().unwrap_or_default();
    assert!(gefunden.contains("aber es gibt kein [[register]]"), "{gefunden}");
}

/// The differences of one case after `alt` in it became `neu`.
fn abweichungen(alt: &str, neu: &str) -> String {
    let fall = "faelle/reserviert.toml";
    let leistung: Leistung = gebaut(&mit(fall, alt, neu)).unwrap_or_else(|b| panic!("{b}"));
    let ergebnis = leistung.faelle_pruefen();
    let fall = ergebnis.into_iter().find(|e| e.datei == fall).expect("the case");
    fall.abweichungen.join("\n")
}

#[test]
fn a_case_that_expects_something_else_fails() {
    assert_eq!(abweichungen("heute", "heute"), "");
    for (alt, neu, erwartet) in [
        ("id = \"abmelden\"", "id = \"\"", "erwartet „“, gefunden „abmelden“"),
        ("halter = \"Anna Beispiel\"", "halter = \"Bert Beispiel\"", "halter: erwartet „Bert Beispiel“"),
        ("antwort = \"vollzogen\"", "antwort = \"sicherheitscode\"", "erwartet „abgeschlossen“, gefunden „pruefen“"),
        ("antwort = \"vollzogen\"", "antwort = \"unerreichbar\"", "erwartet „abgeschlossen“, gefunden „register“"),
        ("antwort = \"gesperrt\"", "antwort = \"vollzogen\"", "erwartet „pruefen“, gefunden „abgeschlossen“"),
        ("bezahlt = false", "bezahlt = true", "erwartet „zahlung“, gefunden „register“"),
    ] {
        let gefunden = abweichungen(alt, neu);
        assert!(gefunden.contains(erwartet), "{neu}: {gefunden}");
    }
}

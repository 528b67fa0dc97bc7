//! Delivery in the mailbox of a user account (OZG § 9 (1)), and the answer that excludes it.

use std::fs;

use formular::Umfeld;
use leistung::{Dateien, Eingabe, Leistung};
use vorgang::frist::Bekanntgaberegel;

use crate::{gebaut, ordner, ort};

const FRAGE: &str = r#"{ "baustein": "bescheid-weg" },"#;
const AUSSCHLUSS: &str = "[kein_postfach]\nfeld = \"bescheid_weg\"\nwert = \"post\"\n";

fn ersetzen(dateien: &mut Dateien, datei: &str, alt: &str, neu: &str) {
    let text = String::from_utf8(dateien[datei].clone()).expect("UTF-8");
    assert!(text.contains(alt), "{datei}: {alt}");
    dateien.insert(datei.to_owned(), text.replacen(alt, neu, 1).into_bytes());
}

/// The registration of a dog under the rule of the OZG, with `frage` on its second page and `ausschluss` in its master data.
fn nach_ozg(frage: &str, ausschluss: &str) -> Result<Leistung, String> {
    let mut dateien = ordner();
    let baustein = "bausteine/formular/bescheid-weg.json";
    dateien.insert(baustein.to_owned(), fs::read(ort(baustein)).expect("the block"));
    ersetzen(&mut dateien, "leistung.toml", "bekanntgabe = \"ao122a\"", "bekanntgabe = \"ozg9_abs1\"");
    ersetzen(&mut dateien, "leistung.toml", "[empfaenger]", &format!("{ausschluss}\n[empfaenger]"));
    ersetzen(&mut dateien, "formular.json", "\"dazu\": [", &format!("\"dazu\": [{frage}"));
    gebaut(&dateien)
}

#[test]
fn who_presumes_consent_must_let_people_exclude_the_mailbox() {
    let fehler = |frage: &str, ausschluss: &str| nach_ozg(frage, ausschluss).err().unwrap_or_default();
    let ohne = fehler("", "");
    assert!(
        ohne.contains("leistung.toml, bekanntgabe: Nach § 9 Absatz 1 Satz 2 OZG") && ohne.contains("bescheid-weg"),
        "{ohne}"
    );
    let falsch = fehler(FRAGE, &AUSSCHLUSS.replace("\"post\"", "\"brief\""));
    assert!(falsch.contains("keine Auswahl „bescheid_weg“ mit dem Wert „brief“"), "{falsch}");
    let bedingt = r#"{ "baustein": "bescheid-weg", "wenn": "nachname = \"Muster\"" },"#;
    let nicht_alle = fehler(bedingt, AUSSCHLUSS);
    assert!(nicht_alle.contains("kein_postfach: Diese Frage muss allen gestellt werden"), "{nicht_alle}");
}

#[test]
fn the_answer_says_whether_the_decision_goes_by_post() {
    let l = nach_ozg(FRAGE, AUSSCHLUSS).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(l.stamm.bekanntgabe, Bekanntgaberegel::Ozg9Abs1);
    let fall = l.faelle.iter().find(|f| f.datei == "faelle/ein-hund.toml").expect("the case");
    let parameter = l.parameter("14", &serde_json::Map::new()).expect("parameters");
    for (wert, soll) in [("post", true), ("postfach", false)] {
        let mut fall = fall.clone();
        let seite = fall.seiten.get_mut("anschrift").expect("the page");
        seite.insert("bescheid_weg".to_owned(), Eingabe::Eine(wert.to_owned()));
        let umfeld = Umfeld { heute: fall.heute, parameter: parameter.kontext() };
        let antworten = l.fall_antworten(&fall, &umfeld).expect("a whole Antrag");
        assert_eq!(l.kein_postfach(&antworten), soll, "{wert}");
        // A service that never asks excludes nothing.
        assert!(!crate::hundesteuer().kein_postfach(&antworten));
    }
}

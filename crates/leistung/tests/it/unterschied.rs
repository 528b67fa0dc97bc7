//! What a newer version does differently, in sentences.
#![allow(clippy::unwrap_used, reason = "tests")]

use leistung::{Dateien, Leistung, Thema, unterschiede};

use crate::ordner;

fn anders(aendern: &[(&str, &str, &str)]) -> Vec<(Thema, String)> {
    let alt = ordner();
    let mut neu: Dateien = alt.clone();
    for (pfad, vorher, nachher) in aendern {
        let text = String::from_utf8(neu[*pfad].clone()).unwrap();
        assert!(text.contains(vorher), "{pfad}: {vorher}");
        neu.insert((*pfad).to_owned(), text.replacen(vorher, nachher, 1).into_bytes());
    }
    let regeln = |d: &Dateien| String::from_utf8(d["regeln.dmn"].clone()).unwrap();
    let (a, n) = (Leistung::uebersetzen(&alt).unwrap(), Leistung::uebersetzen(&neu).unwrap());
    unterschiede(&a, &n, (&regeln(&alt), &regeln(&neu))).into_iter().map(|u| (u.thema, u.satz)).collect()
}

fn saetze(aendern: &[(&str, &str, &str)]) -> Vec<String> {
    anders(aendern).into_iter().map(|(_, satz)| satz).collect()
}

#[test]
fn the_same_version_has_no_difference() {
    assert_eq!(anders(&[]), []);
}

#[test]
fn a_renamed_step_has_no_other_ways_and_a_remark_reckons_nothing() {
    assert_eq!(
        saetze(&[("bausteine/ablauf/bescheid.bpmn", "name=\"Prüfen\"", "name=\"Angaben prüfen\"")]),
        ["Der Schritt „Angaben prüfen“ heißt anders."]
    );
    assert_eq!(saetze(&[("regeln.dmn", "Erster Hund im Haushalt", "Der erste Hund")]), [""; 0]);
    let rechnet =
        saetze(&[("regeln.dmn", "parameter.steuer_ersthund</text>", "(parameter.steuer_ersthund) * 2</text>")]);
    assert_eq!(rechnet, ["Die Entscheidung „Steuersaetze“ rechnet anders."]);
}

#[test]
fn questions_values_letters_and_texts_are_named() {
    let alle = anders(&[
        ("formular.json", "\"pflicht\": false, \"minimal\": 15, \"maximal\": 20", "\"minimal\": 15, \"maximal\": 19"),
        ("leistung.toml", "vorgabe = 90\n", "vorgabe = 95\n"),
        ("leistung.toml", "bis = 1000\n", "bis = 900\n"),
    ]);
    let satz = |teil: &str| alle.iter().any(|(_, s)| s.contains(teil));
    assert!(
        satz("„Nummer des Chips“ muss jetzt beantwortet werden.") && satz("sind andere Antworten möglich"),
        "{alle:?}"
    );
    assert!(satz("Die Vorgabe für „Steuer für den zweiten Hund") && satz("sind andere Werte möglich"), "{alle:?}");
    assert!(alle.iter().all(|(t, _)| matches!(t, Thema::Fragen | Thema::Gebuehren)), "{alle:?}");
}

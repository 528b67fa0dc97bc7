//! What a newer version does differently, in sentences.
#![allow(clippy::unwrap_used, reason = "tests")]

use leistung::{Dateien, Leistung, Textdateien, Thema, unterschiede};

use crate::ordner;

fn anders(aendern: &[(&str, &str, &str)]) -> Vec<(Thema, String)> {
    let alt = ordner();
    let mut neu: Dateien = alt.clone();
    for (pfad, vorher, nachher) in aendern {
        let text = String::from_utf8(neu[*pfad].clone()).unwrap();
        assert!(text.contains(vorher), "{pfad}: {vorher}");
        neu.insert((*pfad).to_owned(), text.replacen(vorher, nachher, 1).into_bytes());
    }
    let texte =
        |d: &Dateien| d.iter().filter_map(|(p, t)| Some((p.clone(), String::from_utf8(t.clone()).ok()?))).collect();
    let (a, n) = (Leistung::uebersetzen(&alt).unwrap(), Leistung::uebersetzen(&neu).unwrap());
    unterschiede(&a, &n, (&texte(&alt), &texte(&neu))).into_iter().map(|u| (u.thema, u.satz)).collect()
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
        satz("„Nummer des Chips“ muss jetzt beantwortet werden.")
            && satz("Bei „Nummer des Chips“ ist etwas anders eingestellt: höchstens so viele Zeichen."),
        "{alle:?}"
    );
    assert!(satz("Die Vorgabe für „Steuer für den zweiten Hund") && satz("sind andere Werte möglich"), "{alle:?}");
    assert!(alle.iter().all(|(t, _)| matches!(t, Thema::Fragen | Thema::Gebuehren)), "{alle:?}");
}

/// The form of the folder, changed as JSON; and other files beside it.
fn nach(aendern: impl Fn(&mut serde_json::Value), texte: &[(&str, &str)]) -> Vec<(String, Option<(String, String)>)> {
    let alt = ordner();
    let mut neu: Dateien = alt.clone();
    let mut form: serde_json::Value = serde_json::from_slice(&neu["formular.json"]).unwrap();
    aendern(&mut form);
    neu.insert("formular.json".to_owned(), form.to_string().into_bytes());
    for (vorher, nachher) in texte {
        let text = String::from_utf8(neu["texte/en.ftl"].clone()).unwrap();
        assert!(text.contains(vorher), "{vorher}");
        neu.insert("texte/en.ftl".to_owned(), text.replacen(vorher, nachher, 1).into_bytes());
    }
    let (a, n) = (Leistung::uebersetzen(&alt).unwrap(), Leistung::uebersetzen_soweit(&neu).0.unwrap());
    unterschiede(&a, &n, (&Textdateien::new(), &Textdateien::new())).into_iter().map(|u| (u.satz, u.worte)).collect()
}

fn feld<'a>(form: &'a mut serde_json::Value, id: &str) -> &'a mut serde_json::Value {
    let seiten = form["seiten"].as_array_mut().unwrap();
    let mut felder = seiten.iter_mut().filter_map(|s| s.get_mut("felder")?.as_array_mut()).flatten();
    felder.find(|f| f["id"] == id).unwrap()
}

#[test]
fn a_clerk_reads_what_became_of_a_question() {
    let worte = |l: &[(String, Option<(String, String)>)], teil: &str| {
        l.iter().find(|(s, _)| s.contains(teil)).unwrap_or_else(|| panic!("{teil}: {l:#?}")).1.clone()
    };
    let anders = nach(
        |f| {
            let rasse = feld(f, "hund_name");
            rasse["frage"] = "Wie heißt er?".into();
            rasse["art"] = "langtext".into();
            rasse.as_object_mut().unwrap().retain(|k, _| ["id", "art", "frage", "pflicht"].contains(&k.as_str()));
        },
        &[],
    );
    let (vorher, nachher) = worte(&anders, "Die Frage heißt anders").unwrap();
    assert!(nachher == "Wie heißt er?" && vorher != nachher);
    assert_eq!(worte(&anders, "Die Art der Antwort").unwrap(), ("Kurzer Text".to_owned(), "Langer Text".to_owned()));
}

#[test]
fn what_moved_is_named_alone() {
    // The last question of a page becomes its first: one sentence, not one for each that gave way.
    let anders = nach(
        |f| {
            let seiten = f["seiten"].as_array_mut().unwrap();
            let seite = seiten.iter_mut().find(|s| s["felder"].as_array().is_some_and(|l| l.len() > 2)).unwrap();
            let felder = seite["felder"].as_array_mut().unwrap();
            // Without conditions among them, which could look at a later question then.
            felder.iter_mut().for_each(|f| drop(f.as_object_mut().unwrap().remove("wenn")));
            let letzte = felder.pop().unwrap();
            felder.insert(0, letzte);
        },
        &[],
    );
    let bewegt: Vec<&String> = anders.iter().map(|(s, _)| s).filter(|s| s.contains("kommt jetzt")).collect();
    assert!(bewegt.len() == 1 && bewegt[0].ends_with("kommt jetzt an erster Stelle."), "{anders:#?}");
}

#[test]
fn a_condition_is_told_in_words_and_a_translation_with_its_language() {
    let anders = nach(
        |f| {
            let seiten = f["seiten"].as_array_mut().unwrap();
            let eigene = seiten.iter().position(|s| s["felder"].as_array().is_some_and(|l| !l.is_empty())).unwrap();
            let neue = serde_json::json!({ "id": "neue_seite", "titel": "Neue Seite", "felder": [
                { "id": "gerne", "art": "ja_nein", "frage": "Mögen Sie Hunde?" },
                { "id": "warum", "art": "text", "frage": "Warum?", "wenn": "gerne = false", "pflicht": false } ] });
            seiten.insert(eigene, neue);
        },
        &[],
    );
    let saetze: Vec<&str> = anders.iter().map(|(s, _)| s.as_str()).collect();
    assert!(saetze.contains(&"Neu: die Seite „Neue Seite“ kommt dazu."), "{saetze:#?}");
    assert!(
        saetze.contains(&"Neu: die Frage „Warum?“ (freiwillig, Art: Kurzer Text) kommt auf der Seite „Neue Seite“ dazu. Sie erscheint, wenn „Mögen Sie Hunde?“ ist „nein“."),
        "{saetze:#?}"
    );
    let name = String::from_utf8(ordner()["texte/en.ftl"].clone()).unwrap();
    let zeile = name.lines().find(|z| z.starts_with("name = ")).unwrap().to_owned();
    let anders = nach(|_| {}, &[(&zeile, "name = Something else")]);
    assert!(
        anders.len() == 1 && anders[0].0.starts_with("Englisch: ") && anders[0].0.ends_with("ist anders übersetzt."),
        "{anders:#?}"
    );
    assert_eq!(anders[0].1.as_ref().unwrap().1, "Something else");
}

//! The task list of a long form: what each section says of itself, and for what it waits.
use formular::{Abschnittslage, Antworten, Formular};
use grund::Sprache;

use crate::hilfe::{lesen, paare, umfeld, werte};

/// Three sections: the last asks something only of those who said so in the first.
const LANG: &str = r#"{ "titel": "T", "seiten": [
  { "id": "a1", "abschnitt": "Erster", "titel": "A1", "felder": [
    { "id": "hund", "art": "ja_nein", "frage": "Hund?" } ] },
  { "id": "a2", "titel": "A2", "felder": [
    { "id": "tag", "art": "datum", "frage": "Tag", "zukuenftig": true } ] },
  { "id": "b1", "abschnitt": "Zweiter", "titel": "B1", "felder": [
    { "id": "notiz", "art": "text", "frage": "Notiz", "pflicht": false },
    { "id": "rasse", "art": "text", "frage": "Rasse", "wenn": "hund = true" } ] },
  { "id": "c1", "abschnitt": "Dritter", "titel": "C1", "wenn": "teuer", "felder": [
    { "id": "grund", "art": "text", "frage": "Grund" } ] }
], "berechnet": [{ "id": "teuer", "art": "ja_nein", "frage": "Teuer", "formel": "hund = true" }] }"#;

fn lang() -> Formular {
    lesen(LANG).unwrap_or_else(|b| panic!("{b:?}"))
}

fn lagen(f: &Formular, a: &Antworten) -> Vec<String> {
    let werte = werte();
    let name = |t: &formular::Text| t.in_sprache(Sprache::De).to_owned();
    let lage = |l: Abschnittslage<'_>| match l {
        Abschnittslage::Wartet(auf) => format!("Wartet({})", name(auf)),
        andere => format!("{andere:?}"),
    };
    f.abschnitte(a, &umfeld(&werte))
        .iter()
        .map(|s| format!("{}: {} -> {}", name(s.titel), lage(s.lage), s.ziel.unwrap_or("nirgends")))
        .collect()
}

fn tippen(f: &Formular, a: &mut Antworten, seite: &str, felder: &[(&str, &str)]) {
    let werte = werte();
    f.seite_zwischenspeichern(f.seite(seite).unwrap(), &paare(felder), a, &umfeld(&werte));
}

#[test]
fn each_section_says_how_far_it_is_and_what_it_waits_for() {
    let f = lang();
    assert!(f.hat_abschnitte());
    let mut a = Antworten::neu();
    // Nothing needs an answer in the second part yet, but the first part decides whether something will.
    assert_eq!(
        lagen(&f, &a),
        ["Erster: NichtBegonnen -> a1", "Zweiter: Wartet(Erster) -> b1", "Dritter: Wartet(Erster) -> nirgends"]
    );
    tippen(&f, &mut a, "a1", &[("hund", "ja")]);
    assert_eq!(
        lagen(&f, &a),
        ["Erster: Angefangen -> a2", "Zweiter: NichtBegonnen -> b1", "Dritter: NichtBegonnen -> c1"]
    );
    tippen(&f, &mut a, "a2", &[("tag.tag", "1"), ("tag.monat", "5"), ("tag.jahr", "2026")]);
    tippen(&f, &mut a, "c1", &[("grund", "Weil er groß ist")]);
    assert_eq!(
        lagen(&f, &a),
        ["Erster: Vollstaendig -> a1", "Zweiter: NichtBegonnen -> b1", "Dritter: Vollstaendig -> c1"]
    );
    // Another answer takes a section away, and makes another one optional.
    tippen(&f, &mut a, "a1", &[("hund", "nein")]);
    assert_eq!(lagen(&f, &a), ["Erster: Vollstaendig -> a1", "Zweiter: Freiwillig -> b1"]);
}

#[test]
fn an_answer_that_is_not_in_order_any_more_is_said() {
    let f = lang();
    let mut a: Antworten =
        serde_json::from_str(r#"{"hund": {"ja_nein": false}, "tag": {"datum": "2026-03-01"}}"#).unwrap();
    assert_eq!(lagen(&f, &a)[0], "Erster: Fehlerhaft -> a2", "the day has passed");
    tippen(&f, &mut a, "a2", &[("tag.tag", "1"), ("tag.monat", "5"), ("tag.jahr", "2026")]);
    assert_eq!(lagen(&f, &a)[0], "Erster: Vollstaendig -> a1");
}

#[test]
fn pages_know_their_section() {
    let f = lang();
    assert!(f.im_selben_abschnitt("a1", "a2") && !f.im_selben_abschnitt("a2", "b1"));
    assert_eq!(f.abschnitt_von("a2").map(|t| t.in_sprache(Sprache::De)), Some("Erster"));
    let kurz = crate::hilfe::formular();
    assert!(!kurz.hat_abschnitte() && kurz.im_selben_abschnitt("person", "hund"));
    assert!(kurz.abschnitte(&Antworten::neu(), &umfeld(&werte())).is_empty());
}

#[test]
fn sections_that_cannot_be_right_are_refused_with_a_sentence() {
    let satz = |json: &str| match lesen(json) {
        Ok(f) => f.hinweise().iter().map(|b| b.satz.clone()).collect::<Vec<_>>().join(" "),
        Err(b) => b.iter().map(|b| format!("{}: {}", b.ort, b.satz)).collect::<Vec<_>>().join(" "),
    };
    let ohne_ersten = LANG.replace(r#""abschnitt": "Erster", "#, "");
    assert!(satz(&ohne_ersten).contains("Seite „a1“: Hier fehlt „abschnitt“"), "{}", satz(&ohne_ersten));
    let doppelt = LANG.replace("Dritter", "Erster");
    assert!(satz(&doppelt).contains("beginnt schon mit der Seite „a1“"), "{}", satz(&doppelt));
    let leer = LANG.replace("Zweiter", " ");
    assert!(satz(&leer).contains("Seite „b1“: Der Abschnitt hat keinen Namen"), "{}", satz(&leer));
    let seiten: Vec<String> = (0..8)
        .map(|i| format!(r#"{{ "id": "s{i}", "titel": "S{i}", "felder": [{{ "id": "f{i}", "art": "ja_nein", "frage": "F{i}?" }}] }}"#))
        .collect();
    let lang = format!(r#"{{ "titel": "T", "seiten": [{}] }}"#, seiten.join(","));
    assert!(satz(&lang).contains("Das Formular hat 8 Seiten."), "{}", satz(&lang));
}

#[test]
fn the_printed_form_has_the_headings_of_its_sections() {
    let f = lang();
    let werte = werte();
    let titel = |druck: &serde_json::Value| -> Vec<String> {
        let text = |s: &serde_json::Value, name: &str| s[name].as_str().unwrap_or("-").to_owned();
        let seiten = druck["seiten"].as_array().unwrap().iter();
        seiten.map(|s| format!("{}/{}", text(s, "abschnitt"), text(s, "titel"))).collect()
    };
    assert_eq!(titel(&f.blanko(Sprache::De)), ["Erster/A1", "-/A2", "Zweiter/B1", "Dritter/C1"]);
    let mut a = Antworten::neu();
    tippen(&f, &mut a, "a1", &[("hund", "ja")]);
    tippen(&f, &mut a, "a2", &[("tag.tag", "1"), ("tag.monat", "5"), ("tag.jahr", "2026")]);
    tippen(&f, &mut a, "b1", &[("rasse", "Dackel")]);
    assert_eq!(titel(&f.ausgefuellt(&a, &umfeld(&werte), Sprache::De))[..3], ["Erster/A1", "-/A2", "Zweiter/B1"]);
}

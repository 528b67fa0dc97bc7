//! What shuts people out of a form, found in its definition.
use formular::{Befund, Formular, Schwere};
use grund::Sprache;

fn form(seiten: &str) -> Formular {
    // Labels that are the same are what this looks for.
    let json = format!(r#"{{ "titel": "T", "seiten": [{seiten}] }}"#);
    Formular::lesen_eingefuehrt(&json).unwrap_or_else(|b| panic!("{b:#?}"))
}

fn mit_feld(feld: &str) -> Formular {
    form(&format!(
        r#"{{ "id": "a", "titel": "Über Sie", "felder": [ {{ "id": "name", "art": "text", "frage": "Name" }}, {feld} ] }}"#
    ))
}

#[track_caller]
fn findet(f: &Formular, schwere: Schwere, ort: &str, teil: &str) {
    let alle = f.barrieren(&[Sprache::De]);
    let da = |b: &Befund| b.schwere == schwere && b.ort == ort && b.satz.contains(teil);
    assert!(alle.len() == 1 && alle.iter().any(da), "{ort}: {teil}\n{alle:#?}");
}

#[test]
fn labels_answers_and_hints_are_told_apart_by_ear() {
    let ort = "Seite „a“, Feld „x“";
    for (feld, teil) in [
        (r#"{ "id": "x", "art": "zahl", "frage": " name " }"#, "heißt auch „name“ so"),
        (r#"{ "id": "x", "art": "zahl", "frage": "?!" }"#, "Die Frage ist leer"),
        (r#"{ "id": "x", "art": "zahl", "frage": "Alter *" }"#, "Vermerk"),
        (r#"{ "id": "x", "art": "zahl", "frage": "Alter (optional)", "pflicht": false }"#, "Vermerk"),
        (r#"{ "id": "x", "art": "zahl", "frage": "Alter", "hinweis": " " }"#, "Der Hinweis ist leer"),
        (
            r#"{ "id": "x", "art": "zahl", "frage": "Alter", "hinweis": "Siehe rechts im Kasten" }"#,
            "nur, wer die Seite sieht",
        ),
        (
            r#"{ "id": "x", "art": "auswahl", "frage": "Wo?", "optionen": [ { "wert": "a", "text": "Im Ort" }, { "wert": "b", "text": "im  Ort" } ] }"#,
            "Zwei Antworten heißen",
        ),
        (r#"{ "id": "x", "art": "info", "frage": "Hinweis", "text": " " }"#, "Der Text ist leer"),
    ] {
        findet(&mit_feld(feld), Schwere::Fehler, ort, teil);
    }
    findet(
        &mit_feld(r#"{ "id": "x", "art": "steuernummer", "frage": "Steuernummer" }"#),
        Schwere::Hinweis,
        ort,
        "Beispiel",
    );
    let wieder = r#"{ "id": "x", "art": "zahl", "frage": "Alter", "hinweis": "alter" }"#;
    findet(&mit_feld(wieder), Schwere::Hinweis, ort, "wiederholt");
    // In a group too.
    let gruppe = r#"{ "id": "x", "art": "gruppe", "frage": "Hunde", "eintrag": "Hund", "felder": [
        { "id": "a", "art": "text", "frage": "Rasse" }, { "id": "b", "art": "text", "frage": "Rasse" } ] }"#;
    findet(&mit_feld(gruppe), Schwere::Fehler, "Seite „a“, Feld „x“, Feld „b“", "heißt auch „a“ so");
    // What differs only by a sign can be told apart, and so can two of which one is asked.
    let zeichen = r#"{ "id": "x", "art": "auswahl", "frage": "Wie hoch?", "optionen": [ { "wert": "a", "text": "bis 3 m" }, { "wert": "b", "text": "ab 3 m" } ] },
        { "id": "j", "art": "ja_nein", "frage": "Ja?" },
        { "id": "y1", "art": "text", "frage": "Wie?", "wenn": "j = true" }, { "id": "y2", "art": "text", "frage": "Wie?", "wenn": "j = false" }"#;
    assert_eq!(mit_feld(zeichen).barrieren(&[Sprache::De]), []);
}

#[test]
fn headings_have_an_order_and_each_its_own_words() {
    let seite = |id: &str, titel: &str, mehr: &str| {
        format!(
            r#"{{ "id": "{id}", "titel": "{titel}"{mehr}, "felder": [ {{ "id": "f_{id}", "art": "ja_nein", "frage": "Frage {id}?" }} ] }}"#
        )
    };
    let zwei = |a: String, b: String| form(&format!("{a}, {b}"));
    findet(
        &zwei(seite("a", "Über Sie", ""), seite("b", "über sie", "")),
        Schwere::Fehler,
        "Seite „b“",
        "dieselbe Überschrift",
    );
    findet(&zwei(seite("a", "Über Sie", ""), seite("b", " ", "")), Schwere::Fehler, "Seite „b“", "keine Überschrift");
    // One of two pages with the same heading is only there under a condition.
    let bedingt = zwei(seite("a", "Über Sie", ""), seite("b", "Über Sie", r#", "wenn": "f_a = true""#));
    assert_eq!(bedingt.barrieren(&[Sprache::De]), []);
    let abschnitt =
        zwei(seite("a", "Eins", r#", "abschnitt": "Teil""#), seite("b", "Zwei", r#", "abschnitt": "teil""#));
    findet(&abschnitt, Schwere::Fehler, "Seite „b“", "Einen Abschnitt „teil“ gibt es schon");
}

#[test]
fn every_text_is_there_in_every_language_that_is_needed() {
    let mut f = mit_feld(
        r#"{ "id": "x", "art": "auswahl", "frage": "Wo?", "optionen": [ { "wert": "a", "text": "Hier" }, { "wert": "b", "text": "Dort" } ] }"#,
    );
    assert_eq!(f.barrieren(&[Sprache::De]), []);
    assert_eq!(f.barrieren(&Sprache::PFLICHT).len(), 4, "the page, both questions, the answers");
    let ohne = f.uebersetzen(Sprache::En, |k| (k != "x-b").then(|| format!("text {k}")));
    assert_eq!(ohne.len(), 1);
    let rest = f.barrieren(&Sprache::PFLICHT);
    assert!(rest.len() == 1 && rest[0].ort == "Seite „a“, Feld „x“" && rest[0].satz.contains("„en“"), "{rest:#?}");
}

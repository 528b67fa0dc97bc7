//! What the compile step finds by thinking: pages nobody reaches, limits nothing meets, questions asked twice; and that it
//! ends, whatever is written.
use std::time::Instant;

use formular::Befund;

use crate::hilfe::lesen;

fn form(felder_a: &str, seite_b: &str) -> String {
    format!(
        r#"{{ "titel": "T", "seiten": [
            {{ "id": "a", "titel": "A", "felder": [
                {{ "id": "hund", "art": "ja_nein", "frage": "Hund?" }},
                {{ "id": "groesse", "art": "auswahl", "frage": "Größe", "wenn": "hund = true", "optionen": [ {{ "wert": "klein", "text": "Klein" }}, {{ "wert": "gross", "text": "Groß" }} ] }},
                {{ "id": "ja", "art": "einwilligung", "frage": "Ich willige ein", "text": "Wir sehen nach." }}{felder_a} ] }},
            {seite_b} ] }}"#
    )
}

fn seite(wenn: &str, feld: &str) -> String {
    format!(
        r#"{{ "id": "b", "titel": "B", "wenn": "{wenn}", "felder": [ {{ "id": "b1", "art": "text", "frage": "Name"{feld} }} ] }}"#
    )
}

fn findet(json: &str, ort: &str, satz: &str) {
    let befunde = lesen(json).expect_err(satz);
    let da = |b: &Befund| b.ort == ort && b.satz.starts_with(satz);
    assert!(befunde.len() == 1 && befunde.iter().any(da), "{ort}: {satz}\n{befunde:#?}");
}

#[test]
fn pages_and_questions_that_nobody_reaches() {
    assert!(lesen(&form("", &seite("groesse = \\\"gross\\\"", ""))).is_ok());
    let nie = "Diese Seite wird nie erreicht";
    findet(&form("", &seite("hund = true and hund = false", "")), "Seite „b“", nie);
    // The size is asked only of those who have a dog.
    findet(&form("", &seite("hund = false and groesse = \\\"gross\\\"", "")), "Seite „b“", nie);
    // A consent is given or not there; nobody refuses it with "false".
    findet(&form("", &seite("ja = false", "")), "Seite „b“", nie);
    // A number lies within its limits; what is compared with fixed numbers only is known.
    let zahl = r#", { "id": "x", "art": "zahl", "frage": "Wie viele?", "von": 0, "bis": 10 }"#;
    for wenn in ["x > 20", "x > 3 and x < 4", "20 < x", "x = 2.5", "not(x <= 10)"] {
        findet(&form(zahl, &seite(wenn, "")), "Seite „b“", nie);
    }
    for wenn in ["x > 9", "x >= 3 and x < 4", "x * 3 > 20", "x + 15 > 20", "x != 0", "hund = true and x = 10"] {
        assert!(lesen(&form(zahl, &seite(wenn, ""))).is_ok(), "{wenn}");
    }
    let feld = r#", "wenn": "hund = false""#;
    findet(
        &form("", &seite("groesse = \\\"gross\\\"", feld)),
        "Seite „b“, Feld „b1“",
        "Diese Frage wird nie gestellt: Ihre Bedingung und die der Seite schließen sich aus.",
    );
    // What is calculated from a number is believed.
    let zahl = r#", { "id": "n", "art": "zahl", "frage": "Zahl" }"#;
    assert!(lesen(&form(zahl, &seite("n + 0 > 5 and n < 3 and hund = true", ""))).is_ok());
}

#[test]
fn limits_that_nothing_meets() {
    for (feld, satz) in [
        (r#""art": "zahl", "von": 10, "bis": 5"#, "„von“ (10) und „bis“ (5) passen nicht zusammen"),
        (r#""art": "zahl", "von": 1.2, "bis": 1.8"#, "„von“ (1.2) und „bis“ (1.8) passen nicht zusammen"),
        (r#""art": "betrag", "von": 10, "bis": 9.99"#, "„von“ (10,00"),
        (
            r#""art": "uhrzeit", "fruehestens": "18:00", "spaetestens": "08:00""#,
            "Die früheste Uhrzeit (18:00) liegt nach",
        ),
        (r#""art": "datum", "fruehestens": "2026-02-01", "spaetestens": "2026-01-31""#, "Der früheste Tag liegt nach"),
        (
            r#""art": "datum", "vergangen": true, "fruehestens": "heute + duration(\"P1D\")""#,
            "Der früheste Tag liegt nach",
        ),
        (
            r#""art": "datum", "fruehestens": "heute", "spaetestens": "heute - duration(\"P18Y\")""#,
            "Der früheste Tag liegt nach",
        ),
        (r#""art": "datum", "vergangen": true, "zukuenftig": true"#, "„vergangen“ und „zukuenftig“ zusammen"),
    ] {
        let json = form(&format!(r#", {{ "id": "x", "frage": "X", {feld} }}"#), &seite("hund", ""));
        findet(&json, "Seite „a“, Feld „x“", satz);
        let innen = format!(
            r#", {{ "id": "g", "art": "gruppe", "frage": "G", "felder": [ {{ "id": "x", "frage": "X", {feld} }} ] }}"#
        );
        findet(&form(&innen, &seite("hund", "")), "Seite „a“, Feld „g“, Feld „x“", satz);
    }
    for feld in [
        r#""art": "zahl", "von": 1.2, "bis": 1.8, "nachkomma": 1"#,
        r#""art": "zahl", "von": 5, "bis": 5"#,
        r#""art": "datum", "vergangen": true, "spaetestens": "heute - duration(\"P18Y\")", "fruehestens": "1900-01-01""#,
        r#""art": "datum", "zukuenftig": true, "spaetestens": "2027-01-01""#,
    ] {
        let json = form(&format!(r#", {{ "id": "x", "frage": "X", {feld} }}"#), &seite("hund", ""));
        assert!(lesen(&json).is_ok(), "{feld}: {:#?}", lesen(&json));
    }
}

/// It compiles, with this advice.
#[track_caller]
fn raet(json: &str, ort: &str, satz: &str) {
    let hinweise = lesen(json).expect("a form").hinweise().to_vec();
    assert!(hinweise.iter().any(|b| b.ort == ort && b.satz.starts_with(satz)), "{hinweise:#?}");
}

#[test]
fn the_same_question_twice() {
    let noch_eine = r#", { "id": "h2", "art": "ja_nein", "frage": "hund" }"#;
    raet(
        &form(noch_eine, &seite("hund", "")),
        "Seite „a“, Feld „h2“",
        "Dieselbe Frage steht auf der Seite schon bei „hund“.",
    );
    // Of these two only one is asked.
    let entweder = r#", { "id": "x1", "art": "text", "frage": "Wie heißt es?", "wenn": "hund = true" },
        { "id": "x2", "art": "text", "frage": "Wie heißt es?", "wenn": "hund = false" }"#;
    assert!(lesen(&form(entweder, &seite("hund", ""))).is_ok());
    let fim = r#", { "id": "x1", "art": "text", "frage": "Eins", "fim": "F1" }, { "id": "x2", "art": "text", "frage": "Zwei", "fim": "F1" }"#;
    raet(&form(fim, &seite("hund", "")), "Seite „a“, Feld „x2“", "Das FIM-Feld F1 wird schon bei „x1“ gefragt.");
}

#[test]
fn a_definition_cannot_keep_the_server_busy() {
    // Every condition asks for twelve answers of two values each: 531,441 combinations a question, two thousand questions.
    let ja = |i: usize| serde_json::json!({ "id": format!("j{i}"), "art": "ja_nein", "frage": format!("Frage {i}") });
    let alle: Vec<String> = (0..12).map(|i| format!("j{i} = true and j{i} = false")).collect();
    let wenn = alle.join(" or ");
    let text = |i: usize| serde_json::json!({ "id": format!("t{i}"), "art": "text", "frage": format!("Text {i}"), "wenn": wenn });
    let felder: Vec<_> = (0..12).map(ja).chain((0..2_000).map(text)).collect();
    let json = |felder: &[serde_json::Value]| {
        serde_json::json!({ "titel": "T", "seiten": [{ "id": "a", "titel": "A", "begruendung": "viel", "felder": felder }] }).to_string()
    };
    let beginn = Instant::now();
    let _ = lesen(&json(&felder));
    assert!(beginn.elapsed().as_secs() < 30, "{:?}", beginn.elapsed());
    // Six are tried out, for as many questions as there is patience.
    let wenn: String = (0..6).map(|i| format!("j{i} = true and j{i} = false")).collect::<Vec<_>>().join(" or ");
    let text = |i: usize| serde_json::json!({ "id": format!("t{i}"), "art": "text", "frage": format!("Text {i}"), "wenn": wenn });
    let felder: Vec<_> = (0..6).map(ja).chain((0..1_000).map(text)).collect();
    let beginn = Instant::now();
    let befunde = lesen(&json(&felder)).expect_err("questions that nobody is asked");
    assert!(
        (100..1_000).contains(&befunde.len()) && beginn.elapsed().as_secs() < 60,
        "{} in {:?}",
        befunde.len(),
        beginn.elapsed()
    );
    // More than a form can be.
    let zu_viele: Vec<_> = (0..3_001).map(ja).collect();
    findet(&json(&zu_viele), "formular.json", "Das Formular ist zu groß");
    findet(&format!("{{\"titel\": \"{}\"", "x".repeat(8_000_001)), "formular.json", "Die Datei ist größer als 8 MB");
    // Nested as deep as one likes: an error, no crash.
    let tief = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(lesen(&format!(r#"{{ "titel": "T", "seiten": {tief} }}"#)).expect_err("deep").len(), 1);
}

#[test]
fn a_register_number_needs_its_court_beside_it() {
    let form = |gericht: &str| {
        format!(
            r#"{{ "titel": "T", "seiten": [{{ "id": "s", "titel": "S", "felder": [{gericht}
            {{ "id": "nummer", "art": "registernummer", "frage": "Registernummer" }}] }}] }}"#
        )
    };
    let saetze = |json: &str| -> Vec<String> {
        crate::hilfe::lesen(json).unwrap().hinweise().iter().map(|b| format!("{}: {}", b.ort, b.satz)).collect()
    };
    let ohne = saetze(&form(""));
    assert!(
        ohne.iter().any(|s| s.starts_with("Seite „s“, Feld „nummer“: Eine Registernummer gibt es bei jedem")),
        "{ohne:?}"
    );
    let mit = saetze(&form(r#"{ "id": "ort", "art": "text", "frage": "Registergericht" },"#));
    assert!(mit.is_empty(), "{mit:?}");
}

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

/// It is asked twice: that refuses the form, unless its author says why, or it was just brought from elsewhere.
#[track_caller]
fn doppelt(json: &str, ort: &str, satz: &str) {
    findet(json, ort, satz);
    let id = ort.rsplit('„').next().unwrap().trim_end_matches('“');
    let begruendet =
        json.replace(&format!(r#""id": "{id}""#), &format!(r#""id": "{id}", "wiederholung": "Zur Sicherheit.""#));
    assert_ne!(json, begruendet);
    assert!(lesen(&begruendet).is_ok(), "{:#?}", lesen(&begruendet));
    let leer = begruendet.replace("Zur Sicherheit.", " ");
    findet(&leer, ort, satz);
    let eingefuehrt = formular::Formular::lesen_eingefuehrt(json).expect("a form");
    assert!(eingefuehrt.hinweise().iter().any(|b| b.ort == ort && b.satz.starts_with(satz)));
}

#[test]
fn the_same_question_twice() {
    let noch_eine = r#", { "id": "h2", "art": "ja_nein", "frage": "hund" }"#;
    doppelt(
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
fn a_condition_on_an_answer_that_is_gone_is_found() {
    let wahl = r#", { "id": "mit", "art": "mehrfach", "frage": "Was mitbringen?", "optionen": [ { "wert": "decke", "text": "Decke" } ] }"#;
    for wenn in [r#"list contains(mit, \"ball\")"#, r#"not(list contains(mit, \"ball\"))"#] {
        let json = form(wahl, &seite(wenn, ""));
        findet(&json, "Seite „b“", "„mit“ hat keine Antwort „ball“. Es gibt: decke.");
    }
    assert!(lesen(&form(wahl, &seite(r#"list contains(mit, \"decke\")"#, ""))).is_ok());
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
    let mut befunde = lesen(&json(&felder)).expect_err("questions that nobody is asked");
    let alle = befunde.len();
    befunde.retain(|b| b.satz.starts_with("Diese Frage wird nie gestellt"));
    // Where patience ended is said at a few places, not at all.
    assert_eq!(alle - befunde.len(), 20);
    assert!(
        (100..1_000).contains(&befunde.len()) && beginn.elapsed().as_secs() < 60,
        "{} in {:?}",
        befunde.len(),
        beginn.elapsed()
    );
    // Searches in searches over a group: one is too much, and many that are allowed alone are too much together.
    let gruppe = |innen: &str, wie_viele: usize| {
        let felder = serde_json::json!([{ "id": "g", "art": "gruppe", "frage": "Gruppe", "eintrag": "Eintrag", "maximal": 100,
            "felder": [{ "id": "x", "art": "zahl", "frage": "Zahl" }] }]);
        let werte: Vec<_> = (0..wie_viele)
            .map(|i| serde_json::json!({ "id": format!("b{i}"), "frage": "Wert", "art": "zahl", "formel": innen }))
            .collect();
        serde_json::json!({ "titel": "T", "seiten": [{ "id": "a", "titel": "A", "felder": felder }], "berechnet": werte }).to_string()
    };
    let tief = "count(g[some b in g satisfies (some c in g satisfies c.x = b.x * item.x + 0.5)])";
    findet(&gruppe(tief, 1), "Berechnet „b0“", "Die Auswertung kann zu lange dauern.");
    let flach = "count(g[count(g[item.x > 3]) > 2])";
    assert_eq!(lesen(&gruppe(flach, 2)).map(|_| ()), Ok(()));
    findet(&gruppe(flach, 999), "Berechnet „b998“", "Dieses Formular auszurechnen kann zu lange dauern.");
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

#[test]
fn numbers_and_days_that_exclude_each_other() {
    let mit = r#", { "id": "x", "art": "zahl", "frage": "Wie alt?" }, { "id": "tag", "art": "datum", "frage": "Seit wann?" }, { "id": "wer", "art": "text", "frage": "Wer?" },
        { "id": "miete", "art": "betrag", "frage": "Miete" }"#;
    let nie = "Diese Seite wird nie erreicht";
    for wenn in [
        "x < 18 and x > 65",
        "x > 3.5 and x < 4",
        "tag < date(\\\"2020-01-01\\\") and tag > date(\\\"2020-06-30\\\")",
        "tag > date(\\\"2020-01-01\\\") and tag < date(\\\"2020-01-02\\\")",
        "miete < 10 and miete > 10",
        "miete > 10.00 and miete < 10.01",
        // A part that nobody can try out does not hide the two others, on whichever side it stands.
        "wer = \\\"ich\\\" and x < 18 and x > 65",
        "x < 18 and heute > date(\\\"2020-01-01\\\") and (x > 65 or x = 70)",
    ] {
        findet(&form(mit, &seite(wenn, "")), "Seite „b“", nie);
    }
    for wenn in [
        "x < 18 or x > 65",
        "x >= 18 and x <= 18",
        "tag > date(\\\"2020-01-01\\\") and tag < date(\\\"2020-01-03\\\")",
        "tag > heute and tag < date(\\\"2020-01-01\\\")",
        "x + 1 < 18 and x > 65",
        "wer = \\\"ich\\\" and x < 18",
        "tag != null and x != null",
        "miete > 10 and miete < 10.02",
    ] {
        assert!(lesen(&form(mit, &seite(wenn, ""))).is_ok(), "{wenn}: {:#?}", lesen(&form(mit, &seite(wenn, ""))));
    }
    // What is calculated may be anything, but no two things at once; and the page and its question speak of the same.
    let berechnet = |wenn: &str, feld: &str| {
        let json = form(mit, &seite(wenn, feld));
        let ende = json.rfind(']').unwrap();
        format!(
            r#"{}], "berechnet": [{{ "id": "doppelt", "art": "zahl", "frage": "D", "formel": "x * 2" }}] }}"#,
            &json[..ende]
        )
    };
    findet(&berechnet("doppelt < 18 and doppelt > 65", ""), "Seite „b“", nie);
    assert!(lesen(&berechnet("doppelt > 1 and doppelt < 2", "")).is_ok());
    let feld = r#", "wenn": "doppelt > 65""#;
    findet(&berechnet("doppelt < 18", feld), "Seite „b“, Feld „b1“", "Diese Frage wird nie gestellt");
    // A limit of the field itself.
    let begrenzt = r#", { "id": "tag", "art": "datum", "frage": "Seit wann?", "fruehestens": "2024-01-01" }"#;
    findet(&form(begrenzt, &seite("tag < date(\\\"2024-01-01\\\")", "")), "Seite „b“", nie);
}

#[test]
fn the_same_question_on_two_pages() {
    let seite = |id: &str, titel: &str, wenn: &str, felder: &str| {
        let wenn = if wenn.is_empty() { String::new() } else { format!(r#""wenn": "{wenn}", "#) };
        format!(r#"{{ "id": "{id}", "titel": "{titel}", {wenn}"felder": [{felder}] }}"#)
    };
    let wahl = r#"{ "id": "j", "art": "ja_nein", "frage": "Ja?" }"#;
    let form = |seiten: &[String]| {
        format!(
            r#"{{ "titel": "T", "seiten": [{{ "id": "a", "titel": "A", "felder": [{wahl}] }}, {}] }}"#,
            seiten.join(", ")
        )
    };
    let frage = |id: &str| format!(r#"{{ "id": "{id}", "art": "zahl", "frage": "Wie viele Hunde haben Sie?" }}"#);
    let ort = |id: &str| format!(r#"{{ "id": "{id}", "art": "text", "frage": "Straße" }}"#);
    let name =
        |id: &str| format!(r#"{{ "id": "{id}", "art": "text", "frage": "Name {id}", "uebernehmen": "nachname" }}"#);
    let dasselbe = "Dasselbe fragt schon die Seite „Haushalt“ bei „h1“";
    let zwei = |w1: &str, w2: &str, f1: String, f2: String| {
        form(&[seite("b", "Haushalt", w1, &f1), seite("c", "Angaben zum Hund", w2, &f2)])
    };
    doppelt(&zwei("", "", frage("h1"), frage("h2")), "Seite „c“, Feld „h2“", dasselbe);
    doppelt(&zwei("", "j = true", frage("h1"), frage("h2")), "Seite „c“, Feld „h2“", dasselbe);
    doppelt(&zwei("j = true", "j = true", frage("h1"), frage("h2")), "Seite „c“, Feld „h2“", dasselbe);
    // The same detail of the person herself, whatever it is called.
    doppelt(&zwei("", "", name("h1"), name("h2")), "Seite „c“, Feld „h2“", dasselbe);
    // The same label under the same heading.
    let gleich = form(&[seite("b", "Anschrift", "", &ort("o1")), seite("c", "Anschrift", "", &ort("o2"))]);
    doppelt(&gleich, "Seite „c“, Feld „o2“", "Dasselbe fragt schon die Seite „Anschrift“ bei „o1“");
    let still = |json: String| {
        let da = lesen(&json).unwrap().hinweise().to_vec();
        assert!(da.iter().all(|b| !b.satz.starts_with("Dasselbe fragt")), "{da:#?}");
    };
    // Nobody sees both; nobody can say that somebody does; a label under another heading; two persons; another kind.
    still(zwei("j = true", "j = false", frage("h1"), frage("h2")));
    still(zwei("j = true", "heute > date(\\\"2020-01-01\\\")", frage("h1"), frage("h2")));
    still(zwei("", "", ort("o1"), ort("o2")));
    still(form(&[
        seite("b", "Lage: erste Person", "", &frage("h1")),
        seite("c", "Lage: zweite Person", "", &frage("h2")),
    ]));
    let wort = r#"{ "id": "h2", "art": "text", "frage": "Wie viele Hunde haben Sie?" }"#;
    still(zwei("", "", frage("h1"), wort.to_owned()));
}

#[test]
fn texts_ranges_and_lists_that_exclude_each_other() {
    let mit = r#", { "id": "x", "art": "zahl", "frage": "Wie alt?" }, { "id": "tag", "art": "datum", "frage": "Seit wann?" }, { "id": "wer", "art": "text", "frage": "Wer?" },
        { "id": "land", "art": "staat", "frage": "Welcher Staat?" }"#;
    let nie = "Diese Seite wird nie erreicht";
    for wenn in [
        "groesse = \\\"klein\\\" and groesse = \\\"gross\\\"",
        "groesse in (\\\"klein\\\") and groesse != \\\"klein\\\"",
        "wer = \\\"ich\\\" and wer = \\\"du\\\"",
        "wer in (\\\"ich\\\", \\\"du\\\") and wer = \\\"sie\\\"",
        "wer = null and wer = \\\"ich\\\"",
        "land = \\\"000\\\" and land = \\\"121\\\"",
        "x in [1..3] and x > 5",
        "x between 1 and 3 and x between 4 and 6",
        "x between 1 and 3 and hund = true and x = 7",
        "x in (1, 2) and x in [3..4]",
        "tag between date(\\\"2020-01-01\\\") and date(\\\"2020-12-31\\\") and tag > date(\\\"2021-06-01\\\")",
        "tag in [date(\\\"2020-01-01\\\")..date(\\\"2020-12-31\\\")] and tag < date(\\\"2019-06-01\\\")",
    ] {
        findet(&form(mit, &seite(wenn, "")), "Seite „b“", nie);
    }
    for wenn in [
        "groesse = \\\"klein\\\" or groesse = \\\"gross\\\"",
        "wer in (\\\"ich\\\", \\\"du\\\") and wer != \\\"ich\\\"",
        "wer != \\\"ich\\\" and wer != \\\"du\\\" and wer != null",
        "x in [1..3] and x > 2",
        "x between 1 and 3 and x between 3 and 6",
        "x in (1, 2) or x in [3..4]",
        "tag in [date(\\\"2020-01-01\\\")..date(\\\"2020-12-31\\\")] and tag > date(\\\"2020-06-01\\\")",
        // What is not understood is believed.
        "x in [1..parameter.frei] and x > 500",
        "wer < \\\"b\\\" and wer > \\\"c\\\"",
        "contains(wer, \\\"a\\\") and wer = \\\"b\\\"",
    ] {
        assert!(lesen(&form(mit, &seite(wenn, ""))).is_ok(), "{wenn}: {:#?}", lesen(&form(mit, &seite(wenn, ""))));
    }
    // An answer that no choice has, also inside of a list.
    for wenn in ["groesse = \\\"riesig\\\"", "groesse in (\\\"klein\\\", \\\"riesig\\\")"] {
        let satz = "„groesse“ hat keine Antwort „riesig“. Es gibt: klein, gross.";
        let befunde = lesen(&form(mit, &seite(wenn, ""))).expect_err(satz);
        assert!(befunde.iter().any(|b| b.ort == "Seite „b“" && b.satz == satz), "{befunde:#?}");
    }
}

#[test]
fn what_is_too_much_to_try_is_said() {
    let ja = |i: usize| format!(r#", {{ "id": "j{i}", "art": "ja_nein", "frage": "Ist es Nummer {i}?" }}"#);
    let alle: String = (0..9).map(ja).collect();
    let wenn = (0..9).map(|i| format!("j{i} = true")).collect::<Vec<_>>().join(" and ");
    let json = form(&alle, &seite(&wenn, "")).replace(r#""id": "a", "#, r#""id": "a", "begruendung": "Viele.", "#);
    raet(&json, "Seite „b“", "Nicht ganz geprüft:");
    // A number that is compared with very many others.
    let zahl = r#", { "id": "x", "art": "zahl", "frage": "Wie viele?" }"#;
    let wenn = (0..40).map(|i| format!("x = {}", i * 10)).collect::<Vec<_>>().join(" or ");
    raet(&form(zahl, &seite(&wenn, "")), "Seite „b“", "Nicht ganz geprüft:");
    let wenn = (0..8).map(|i| format!("j{i} = true")).collect::<Vec<_>>().join(" and ");
    let wenige = form(&(0..7).map(ja).collect::<String>(), &seite(&wenn.replace(" and j7 = true", ""), ""));
    let still = lesen(&wenige).expect("a form");
    assert!(still.hinweise().iter().all(|b| !b.satz.starts_with("Nicht ganz")), "{:#?}", still.hinweise());
}

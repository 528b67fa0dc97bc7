//! Rules across questions: when they are judged, where they show, what a definition may do wrong; and patterns of short text.
use formular::{Antworten, Formular, Umfeld};
use grund::Sprache;
use serde_json::{Value, json};

use crate::hilfe::{lesen, paare, umfeld, werte};

/// Two days on two pages, shares on the second, times inside of entries.
fn form(regeln: &Value) -> Value {
    json!({ "titel": "T", "seiten": [
        { "id": "a", "titel": "A", "felder": [
            { "id": "von", "art": "datum", "frage": "Beginn" },
            { "id": "mit_ende", "art": "ja_nein", "frage": "Gibt es ein Ende?" } ] },
        { "id": "b", "titel": "B", "felder": [
            { "id": "bis", "art": "datum", "frage": "Ende", "wenn": "mit_ende = true" },
            { "id": "rest", "art": "zahl", "frage": "Rest", "pflicht": false, "bis": 100 },
            { "id": "teile", "art": "gruppe", "frage": "Beteiligte", "eintrag": "Person", "maximal": 5, "felder": [
                { "id": "anteil", "art": "zahl", "frage": "Anteil", "nachkomma": 2, "bis": 100 },
                { "id": "ab", "art": "uhrzeit", "frage": "Ab", "pflicht": false },
                { "id": "ende", "art": "uhrzeit", "frage": "Bis", "pflicht": false } ] } ] } ],
        "berechnet": [{ "id": "summe", "art": "zahl", "frage": "Summe", "formel": "sum(for e in teile return e.anteil)" }],
        "pruefregeln": regeln })
}

fn compile(regeln: &Value) -> Formular {
    lesen(&form(regeln).to_string()).unwrap_or_else(|b| panic!("{b:#?}"))
}

fn eine(formel: &str, felder: &[&str]) -> Formular {
    compile(&json!([{ "id": "r", "formel": formel, "satz": "Bitte richtig.", "felder": felder }]))
}

/// Page „a“ is right; what page „b“ says to this.
fn fehler(f: &Formular, b: &[(&str, &str)]) -> Vec<String> {
    let mut a = Antworten::neu();
    schicken(f, "a", &[("von", "1.2.2026"), ("mit_ende", "ja")], &mut a);
    schicken(f, "b", b, &mut a)
}

fn schicken(f: &Formular, seite: &str, l: &[(&str, &str)], a: &mut Antworten) -> Vec<String> {
    let werte = werte();
    let fehler = f.seite_annehmen(f.seite(seite).unwrap(), &paare(l), a, &umfeld(&werte));
    fehler.iter().map(|e| format!("{} {}", e.name, e.text(Sprache::De))).collect()
}

#[test]
fn a_rule_shows_at_its_question_and_takes_nothing_that_breaks_it() {
    let f = eine("bis >= von", &["bis"]);
    assert_eq!(fehler(&f, &[("bis", "31.1.2026")]), ["bis Bitte richtig."]);
    assert_eq!(fehler(&f, &[("bis", "1.2.2026")]), [""; 0]);
    // What is missing or cannot be read is said for itself; the rule waits.
    assert!(fehler(&f, &[("bis", "40.1.2026")])[0].starts_with("bis Den Tag"));
    assert_eq!(fehler(&f, &[]), ["bis Geben Sie bei „Ende“ Tag, Monat und Jahr ein, zum Beispiel 1 2 2024."]);
    // A question that is not asked breaks nothing.
    let mut a = Antworten::neu();
    schicken(&f, "a", &[("von", "1.2.2026"), ("mit_ende", "nein")], &mut a);
    assert_eq!(schicken(&f, "b", &[("bis", "31.1.2026")], &mut a), [""; 0]);
}

#[test]
fn before_sending_it_is_judged_again() {
    let f = eine("bis >= von", &["bis"]);
    let mut a = Antworten::neu();
    assert_eq!(schicken(&f, "a", &[("von", "1.2.2026"), ("mit_ende", "ja")], &mut a), [""; 0]);
    assert_eq!(schicken(&f, "b", &[("bis", "3.2.2026")], &mut a), [""; 0]);
    let (werte, alles) = (werte(), |a: &Antworten, u: &Umfeld<'_>| f.vollstaendig_pruefen(a, u));
    assert!(alles(&a, &umfeld(&werte)).is_ok());
    // The earlier page is changed alone: nothing is wrong there, and the later one is not complete any more.
    assert_eq!(schicken(&f, "a", &[("von", "4.2.2026"), ("mit_ende", "ja")], &mut a), [""; 0]);
    let fehlt = alles(&a, &umfeld(&werte)).unwrap_err();
    assert_eq!((fehlt.seite.as_str(), fehlt.fehler[0].1.name.as_str(), fehlt.fehler.len()), ("b", "bis", 1));
    assert!(!fehlt.fehler[0].1.fehlt());
    assert!(f.seiten(&a, &umfeld(&werte)).iter().any(|s| s.id == "b" && !s.vollstaendig));
}

#[test]
fn sums_and_counts_over_entries() {
    let hundert = ["sum(for e in teile return e.anteil) = 100", "summe = 100", "sum(teile.anteil) = 100"];
    for formel in hundert {
        let f = eine(formel, &["teile"]);
        let teile = |l: &[&str]| -> Vec<String> {
            let mut b = vec![("bis".to_owned(), "3.2.2026".to_owned())];
            b.extend(l.iter().enumerate().map(|(i, w)| (format!("teile.{i}.anteil"), (*w).to_owned())));
            let b: Vec<(&str, &str)> = b.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
            fehler(&f, &b)
        };
        assert_eq!(teile(&["60", "39,5"]), ["teile Bitte richtig."], "{formel}");
        assert_eq!(teile(&["60", "40"]), [""; 0], "{formel}");
        // Nobody is meant by a blank entry, wherever it stands, and no entry is no sum.
        assert_eq!(teile(&["60", "", "40"]), [""; 0], "{formel}");
        assert_eq!(teile(&["", "60"]), ["teile Bitte richtig."], "{formel}");
        assert_eq!(teile(&[]), [""; 0], "{formel}");
        // A share that cannot be read is said alone.
        assert_eq!(teile(&["60", "viel"]).len(), 1, "{formel}");
    }
    // Whoever counts means that there is none, too.
    let f = eine("count(teile) >= 1", &["teile"]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026")]), ["teile Bitte richtig."]);
    let f = eine("every e in teile satisfies e.anteil >= 10", &["teile"]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026"), ("teile.0.anteil", "9"), ("teile.1.anteil", "91")]).len(), 1);
}

#[test]
fn an_optional_answer_is_judged_when_it_is_there_or_the_formula_asks_for_nothing() {
    let f = eine("rest > 10", &["rest"]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026")]), [""; 0]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026"), ("rest", "5")]), ["rest Bitte richtig."]);
    let f = eine("rest != null or count(teile) > 0", &["rest"]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026")]), ["rest Bitte richtig."]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026"), ("rest", "5")]), [""; 0]);
}

#[test]
fn inside_of_a_group_every_entry_is_judged_alone() {
    let f = eine("ende > ab", &["teile.ende"]);
    let b = [
        ("bis", "3.2.2026"),
        ("teile.0.anteil", "5"),
        ("teile.0.ab", "8:00"),
        ("teile.0.ende", "9:00"),
        // A blank entry between them moves no name.
        ("teile.1.anteil", ""),
        ("teile.2.anteil", "5"),
        ("teile.2.ab", "18:00"),
        ("teile.2.ende", "9:00"),
        ("teile.3.anteil", "5"),
        ("teile.3.ab", "18:00"),
        ("teile.4.anteil", "x"),
        ("teile.4.ab", "18:00"),
        ("teile.4.ende", "17:00"),
    ];
    let gefunden = fehler(&f, &b);
    assert_eq!(gefunden.len(), 3, "{gefunden:?}");
    assert!(gefunden.iter().any(|g| g == "teile.2.ende Bitte richtig."), "{gefunden:?}");
    assert!(gefunden.iter().any(|g| g == "teile.4.ende Bitte richtig."), "{gefunden:?}");
    assert!(gefunden.iter().any(|g| g.starts_with("teile.4.anteil ")), "{gefunden:?}");
    // An entry's rule may look at what stands outside of it.
    let f = eine("rest = null or anteil <= rest", &["teile.anteil"]);
    assert_eq!(
        fehler(&f, &[("bis", "3.2.2026"), ("rest", "20"), ("teile.0.anteil", "10"), ("teile.1.anteil", "30")]),
        ["teile.1.anteil Bitte richtig."]
    );
    assert_eq!(fehler(&f, &[("bis", "3.2.2026"), ("teile.0.anteil", "10")]), [""; 0]);
}

#[test]
fn one_fault_at_a_question_and_one_sentence_at_every_named_one() {
    let f = compile(&json!([
        { "id": "eins", "formel": "rest < 50", "satz": "Eins.", "felder": ["rest", "bis"] },
        { "id": "zwei", "formel": "rest < 40", "satz": "Zwei.", "felder": ["rest"] } ]));
    assert_eq!(fehler(&f, &[("bis", "3.2.2026"), ("rest", "60")]), ["rest Eins.", "bis Eins."]);
    assert_eq!(fehler(&f, &[("bis", "3.2.2026"), ("rest", "45")]), ["rest Zwei."]);
}

#[test]
fn authors_hear_what_is_wrong_with_a_rule() {
    let regel =
        |formel: &str, felder: &[&str]| json!([{ "id": "r", "formel": formel, "satz": "S.", "felder": felder }]);
    for (regeln, satz) in [
        (regel("bis >= vom", &["bis"]), "Den Namen „vom“ gibt es hier nicht"),
        (regel("bis >= rest", &["bis"]), "erwartet"),
        (regel("rest + 1", &["bis"]), "Ja oder Nein"),
        (regel("rest = anteil", &["rest"]), "Den Namen „anteil“ gibt es hier nicht"),
        (regel("bis >= von", &[]), "1 bis 10 Fragen"),
        (regel("bis >= von", &["biss"]), "Die Frage „biss“ gibt es nicht"),
        (regel("bis >= von", &["anteil"]), "heißt hier „gruppe.frage“"),
        (regel("bis >= von", &["bis.x"]), "gibt es nicht"),
        (regel("bis >= von", &["von", "bis"]), "nur Fragen einer Seite"),
        (regel("bis >= von", &["von"]), "Die kommt erst nach den Fragen"),
        (regel("summe = 100", &["von"]), "Die kommt erst nach den Fragen"),
        (regel("1 = 1", &["von"]), "fragt nach keiner Antwort"),
        (regel("rest > 200", &["rest"]), "Diese Regel hält niemand ein"),
        (regel("mit_ende = true and mit_ende = false", &["mit_ende"]), "Diese Regel hält niemand ein"),
        (json!([{ "id": "r", "formel": "bis >= von", "satz": " ", "felder": ["bis"] }]), "unter „satz“"),
        (json!([{ "id": "R", "formel": "bis >= von", "satz": "S.", "felder": ["bis"] }]), "kleinen Buchstaben"),
        (
            json!([{ "id": "r", "formel": "bis >= von", "satz": "S.", "felder": ["bis"] }, { "id": "r", "formel": "bis >= von", "satz": "S.", "felder": ["bis"] }]),
            "zweimal",
        ),
        (json!([{ "id": "r", "formel": "bis >= von", "satz": "S.", "felder": ["bis"], "x": 1 }]), "Den Schlüssel „x“"),
    ] {
        let befunde = lesen(&form(&regeln).to_string()).expect_err(satz);
        assert!(befunde.iter().any(|b| b.satz.contains(satz)), "{satz}: {befunde:#?}");
        assert!(
            befunde.iter().all(|b| b.ort.starts_with("Prüfregel „") || b.ort.starts_with("formular.json")),
            "{befunde:#?}"
        );
    }
    let immer = compile(&regel("rest <= 100 or rest = null", &["rest"]));
    assert!(
        immer.hinweise().iter().any(|b| b.satz.starts_with("Diese Regel ist immer eingehalten")),
        "{:#?}",
        immer.hinweise()
    );
    for gut in ["rest < 50", "mit_ende = true", "bis > von"] {
        assert!(eine(gut, &["bis"]).hinweise().is_empty(), "{gut}");
    }
    // Too many of them, and work without end.
    let viele: Vec<Value> = (0..501)
        .map(|i| json!({ "id": format!("r{i}"), "formel": "bis >= von", "satz": "S.", "felder": ["bis"] }))
        .collect();
    assert!(lesen(&form(&json!(viele)).to_string()).expect_err("too many")[0].satz.contains("500 Prüfregeln"));
}

#[test]
fn rules_are_translated_and_go_along_in_the_schema() {
    let mut f = eine("bis >= von", &["bis"]);
    assert!(f.schluesseltexte().contains(&("pruefregel-r".to_owned(), "Bitte richtig.".to_owned())));
    let fehlt = f.uebersetzen(Sprache::En, |k| (k != "pruefregel-r").then(|| k.to_owned()));
    assert_eq!(fehlt.len(), 1);
    let _ = f.uebersetzen(Sprache::En, |k| Some(format!("EN {k}")));
    assert_eq!(f.pruefregeln()[0].satz.in_sprache(Sprache::En), "EN pruefregel-r");
    assert_eq!(f.schema()["$comment"], "Prüfregel „r“ bei bis: Bitte richtig. Es muss gelten (FEEL): bis >= von");
    assert_eq!(f.fragen_der_regel(&f.pruefregeln()[0]), ["Ende"]);
    assert!(compile(&json!([])).schema().get("$comment").is_none());
}

fn mit_muster(mehr: &Value) -> Result<Formular, Vec<formular::Befund>> {
    let mut feld = json!({ "id": "nr", "art": "text", "frage": "Nummer" });
    feld.as_object_mut().unwrap().extend(mehr.as_object().unwrap().clone());
    lesen(&json!({ "titel": "T", "seiten": [{ "id": "a", "titel": "A", "felder": [feld] }] }).to_string())
}

#[test]
fn a_pattern_is_checked_in_every_language_and_blanks_do_not_matter() {
    let f =
        mit_muster(&json!({ "muster": "9{15}", "mustersatz": "15 Ziffern.", "beispiel": "276 098100000000" })).unwrap();
    let mut a = Antworten::neu();
    assert_eq!(schicken(&f, "a", &[("nr", " 276 0981 0000 0000 ")], &mut a), [""; 0]);
    assert_eq!(a.get("nr"), Some(&formular::Antwort::Text("276098100000000".to_owned())));
    assert_eq!(
        schicken(&f, "a", &[("nr", "276")], &mut a),
        ["nr Geben Sie „Nummer“ in dieser Form ein: 15 Ziffern. Zum Beispiel 276098100000000."]
    );
    let w = werte();
    let fehler = f.seite_annehmen(f.seite("a").unwrap(), &paare(&[("nr", "x")]), &mut a, &umfeld(&w));
    for s in [Sprache::En, Sprache::Leicht, Sprache::Hsb, Sprache::Ar] {
        assert!(fehler[0].text(s).contains("276098100000000"), "{s}");
    }
    // An answer of an older version is judged by the pattern too.
    let mut alt = Antworten::neu();
    alt.setzen("nr", formular::Antwort::Text("12".to_owned()));
    assert!(f.vollstaendig_pruefen(&alt, &umfeld(&w)).is_err());
    let schema = &f.schema()["properties"]["nr"];
    assert_eq!((&schema["pattern"], &schema["examples"][0]), (&json!("^[0-9]{15}$"), &json!("276098100000000")));
    assert_eq!(f.blanko(Sprache::De)["seiten"][0]["felder"][0]["beispiel"], "276098100000000", "on paper, too");
    assert!(f.schluesseltexte().contains(&("nr-muster".to_owned(), "15 Ziffern.".to_owned())));
    // Out and in again: the same question.
    let ein = formular::schema_einlesen(&f.schema()).unwrap();
    let feld = &ein.formular["seiten"][0]["felder"][0];
    assert_eq!(
        (&feld["muster"], &feld["mustersatz"], &feld["beispiel"]),
        (&json!("9{15}"), &json!("15 Ziffern."), &json!("276098100000000"))
    );
    assert!(ein.befunde.is_empty(), "{:#?}", ein.befunde);
}

#[test]
fn authors_hear_what_is_wrong_with_a_pattern() {
    for (mehr, satz) in [
        (json!({ "muster": "9{15" }), "Eine Anzahl im Muster"),
        (json!({ "muster": "9{15}", "beispiel": "276098100000000" }), "zum Beispiel „15 Ziffern.“"),
        (json!({ "muster": "9{15}", "mustersatz": "S.", "beispiel": "27" }), "ein Beispiel, das darauf passt"),
        (json!({ "muster": "9{15}", "mustersatz": "S." }), "ein Beispiel, das darauf passt"),
        (json!({ "muster": "99", "mustersatz": "S.", "beispiel": "12", "minimal": 3 }), "kürzer oder länger"),
        (json!({ "mustersatz": "S." }), "gehören zu einem „muster“"),
        (json!({ "art": "zahl", "muster": "99" }), "Den Schlüssel „muster“ gibt es bei der Art „zahl“ nicht"),
    ] {
        let befunde = mit_muster(&mehr).expect_err(satz);
        assert!(befunde.iter().any(|b| b.satz.contains(satz)), "{satz}: {befunde:#?}");
    }
}

#[test]
fn patterns_of_a_foreign_schema_are_taken_where_ours_can_say_them() {
    let ein = |muster: &str| {
        let schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
            "properties": { "nr": { "type": "string", "title": "Nummer", "pattern": muster } }, "required": ["nr"] });
        let ein = formular::schema_einlesen(&schema).unwrap();
        lesen(&ein.formular.to_string()).unwrap_or_else(|b| panic!("{muster} {b:#?}"));
        let saetze = ein.befunde.iter().map(|b| b.satz.clone()).collect::<Vec<_>>().join(" ");
        (ein.formular["seiten"][0]["felder"][0]["muster"].as_str().map(str::to_owned), saetze)
    };
    let (muster, saetze) = ein("^\\d{2}-[A-Z]{1,3}$");
    assert_eq!(muster.as_deref(), Some("9{2}-A{1-3}"));
    assert!(saetze.contains("lässt große und kleine Buchstaben zu") && saetze.contains("ausgedacht"), "{saetze}");
    let (muster, saetze) = ein("^(a|b)+$");
    assert!(muster.is_none() && saetze.contains("wird nicht geprüft"), "{saetze}");
}

#[test]
fn signs_that_nobody_sees_are_refused_with_their_place() {
    for (feld, wo) in [
        (
            json!({ "frage": "Konto\u{202e}netsok" }),
            "In „frage“ steht hinter „Konto“ ein unsichtbares Zeichen, das die Schreibrichtung ändert (U+202E).",
        ),
        (json!({ "hinweis": "\u{feff}Hinweis" }), "In „hinweis“ steht am Anfang"),
        (
            json!({ "art": "auswahl", "optionen": [{ "wert": "a", "text": "A\u{7}" }, { "wert": "b", "text": "B" }] }),
            "In der Antwort „a“ steht hinter „A“ ein Steuerzeichen (U+0007).",
        ),
        (json!({ "art": "info", "text": "Zeile\u{2028}zwei" }), "In „text“"),
    ] {
        let befunde = mit_muster(&feld).expect_err(wo);
        assert!(
            befunde.iter().any(|b| b.ort == "Seite „a“, Feld „nr“" && b.satz.starts_with(wo)),
            "{wo}: {befunde:#?}"
        );
    }
    assert!(mit_muster(&json!({ "frage": "Zeile\nzwei, §\u{a0}3, Łužica, K\u{31e}" })).is_ok());
    let mut f = mit_muster(&json!({})).unwrap();
    let befunde =
        f.uebersetzen(Sprache::En, |k| Some(if k == "nr" { "Num\u{202e}ber".to_owned() } else { k.to_owned() }));
    assert_eq!(befunde.len(), 1);
    assert!(befunde[0].ort == "texte/en.ftl" && befunde[0].satz.contains("„nr“"), "{befunde:?}");
}

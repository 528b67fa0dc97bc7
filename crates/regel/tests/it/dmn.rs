//! DMN as files bring it: hit policies, boxed expressions, functions, services; and what would never end.

use regel::{Decimal, Entscheidungsmodell, RegelFehler, Wert};
use serde_json::json;

/// A model around some elements.
pub fn dmn(teile: &[String]) -> String {
    let rumpf = teile.concat();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="urn:probe" name="probe" id="probe">{rumpf}</definitions>"#
    )
}

pub fn eingabe(name: &str, typ: &str) -> String {
    format!(
        r#"<inputData id="i_{name}" name="{name}"><variable id="iv_{name}" name="{name}" typeRef="{typ}"/></inputData>"#
    )
}

/// A decision with what it requires (`i_x`, `d_x`, `b_x`) and its logic.
pub fn entscheidung(name: &str, braucht: &[&str], logik: &str) -> String {
    let mut s = format!(r#"<decision id="d_{name}" name="{name}"><variable id="dv_{name}" name="{name}"/>"#);
    for (n, b) in braucht.iter().enumerate() {
        s += &match b.as_bytes()[0] {
            b'i' => format!(
                r##"<informationRequirement id="r_{name}{n}"><requiredInput href="#{b}"/></informationRequirement>"##
            ),
            b'd' => format!(
                r##"<informationRequirement id="r_{name}{n}"><requiredDecision href="#{b}"/></informationRequirement>"##
            ),
            _ => format!(
                r##"<knowledgeRequirement id="r_{name}{n}"><requiredKnowledge href="#{b}"/></knowledgeRequirement>"##
            ),
        };
    }
    s + logik + "</decision>"
}

pub fn formel(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<literalExpression><text>{text}</text></literalExpression>")
}

pub fn fragen(modell: &str, name: &str, werte: serde_json::Value) -> Result<serde_json::Value, String> {
    let m = Entscheidungsmodell::lesen(modell).map_err(|e| e.to_string())?;
    let w = m.entscheiden_mit(name, |n| Some(werte.get(n).map_or(Wert::Null, Wert::from)));
    w.map(|w| serde_json::Value::from(&w)).map_err(|e| e.to_string())
}

/// A table over one number: a rule for each `(test, output)`.
fn tabelle(policy: &str, ausgabe: &str, regeln: &[(&str, &str)]) -> String {
    let mut s = format!(
        r#"<decisionTable hitPolicy="{policy}" outputLabel="Satz"><input id="in"><inputExpression typeRef="number"><text>n</text></inputExpression></input><output id="out">{ausgabe}</output>"#
    );
    for (i, (test, aus)) in regeln.iter().enumerate() {
        let test = test.replace('<', "&lt;");
        s += &format!(
            r#"<rule id="r{i}"><inputEntry id="ri{i}"><text>{test}</text></inputEntry><outputEntry id="ro{i}"><text>{aus}</text></outputEntry></rule>"#
        );
    }
    s + "</decisionTable>"
}

#[test]
fn every_hit_policy_decides_as_dmn_says() {
    let regeln: &[(&str, &str)] = &[("> 0", "10"), ("> 5", "30"), ("> 7", "20")];
    let werte = "<outputValues><text>30, 20, 10</text></outputValues>";
    for (policy, ausgabe, n, soll) in [
        ("UNIQUE", "", 3, Ok(json!(10))),
        ("UNIQUE", "", 6, Err(())),
        ("UNIQUE", "", 0, Err(())),
        ("ANY", "", 6, Err(())),
        ("ANY", "", 1, Ok(json!(10))),
        ("FIRST", "", 9, Ok(json!(10))),
        ("PRIORITY", werte, 9, Ok(json!(30))),
        ("RULE ORDER", "", 9, Ok(json!([10, 30, 20]))),
        ("OUTPUT ORDER", werte, 9, Ok(json!([30, 20, 10]))),
        ("COLLECT", "", 9, Ok(json!([10, 30, 20]))),
        ("COLLECT\" aggregation=\"SUM", "", 9, Ok(json!(60))),
        ("COLLECT\" aggregation=\"MIN", "", 9, Ok(json!(10))),
        ("COLLECT\" aggregation=\"MAX", "", 9, Ok(json!(30))),
        ("COLLECT\" aggregation=\"COUNT", "", 9, Ok(json!(3))),
    ] {
        let modell = dmn(&[eingabe("n", "number"), entscheidung("T", &["i_n"], &tabelle(policy, ausgabe, regeln))]);
        let ist = fragen(&modell, "T", json!({ "n": n }));
        assert_eq!(ist.clone().map_err(|_| ()), soll, "{policy} {n}: {ist:?}");
    }
}

#[test]
fn boxed_expressions_give_values() {
    let liste = "<list><literalExpression><text>n</text></literalExpression><literalExpression><text>n + 1</text></literalExpression></list>";
    let relation = r#"<relation><column id="c1" name="ab"/><column id="c2" name="satz"/><row id="z1"><literalExpression><text>0</text></literalExpression><literalExpression><text>5</text></literalExpression></row><row id="z2"><literalExpression><text>10</text></literalExpression><literalExpression><text>n * 2</text></literalExpression></row></relation>"#;
    let kontext = r#"<context><contextEntry><variable name="doppelt"/><literalExpression><text>n * 2</text></literalExpression></contextEntry><contextEntry><variable name="f"/><functionDefinition><formalParameter name="x"/><literalExpression><text>x + doppelt</text></literalExpression></functionDefinition></contextEntry><contextEntry><literalExpression><text>f(100)</text></literalExpression></contextEntry></context>"#;
    let wenn = "<conditional><if><literalExpression><text>n > 5</text></literalExpression></if><then><literalExpression><text>\"viel\"</text></literalExpression></then><else><literalExpression><text>\"wenig\"</text></literalExpression></else></conditional>";
    let schleife = r#"<for iteratorVariable="x"><in><literalExpression><text>[1, 2, n]</text></literalExpression></in><return><literalExpression><text>x * x</text></literalExpression></return></for>"#;
    let filter = "<filter><in><literalExpression><text>[1, 5, n]</text></literalExpression></in><match><literalExpression><text>item > 3</text></literalExpression></match></filter>";
    let alle = r#"<every iteratorVariable="x"><in><literalExpression><text>[1, n]</text></literalExpression></in><satisfies><literalExpression><text>x > 0</text></literalExpression></satisfies></every>"#;
    for (logik, soll) in [
        (liste.to_owned(), json!([7, 8])),
        (relation.to_owned(), json!([{"ab": 0, "satz": 5}, {"ab": 10, "satz": 14}])),
        (kontext.to_owned(), json!(114)),
        (wenn.to_owned(), json!("viel")),
        (schleife.to_owned(), json!([1, 4, 49])),
        (filter.to_owned(), json!([5, 7])),
        (alle.to_owned(), json!(true)),
        (formel("{a: n, b: a + 1}.b"), json!(8)),
        (formel("sort([3, n, 1], function(x, y) x > y)"), json!([7, 3, 1])),
        (formel("sum(for i in 1..4 return i * n)"), json!(70)),
        (formel("for i in 1..2, j in [10, 20] return i * j"), json!([10, 20, 20, 40])),
        (formel("substring(string: \"Hunde\", start position: 2)"), json!("unde")),
        (formel("n instance of number"), json!(true)),
        (formel("for i in 1..count([1, 2, 3]) return i"), json!([1, 2, 3])),
    ] {
        let modell = dmn(&[eingabe("n", "number"), entscheidung("E", &["i_n"], &logik)]);
        assert_eq!(fragen(&modell, "E", json!({ "n": 7 })), Ok(soll), "{logik}");
    }
}

fn mit_wissen() -> String {
    let bkm = r#"<businessKnowledgeModel id="b_zuschlag" name="zuschlag"><variable id="bv" name="zuschlag"/><encapsulatedLogic><formalParameter name="betrag" typeRef="number"/><formalParameter name="prozent" typeRef="number"/><literalExpression><text>betrag * (1 + prozent / 100)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>"#;
    let ruf = r#"<invocation><literalExpression><text>zuschlag</text></literalExpression><binding><parameter name="betrag"/><literalExpression><text>n</text></literalExpression></binding><binding><parameter name="prozent"/><literalExpression><text>50</text></literalExpression></binding></invocation>"#;
    let dienst = r##"<decisionService id="b_dienst" name="dienst"><variable id="sv" name="dienst"/><outputDecision href="#d_Verdoppelt"/><inputData href="#i_n"/></decisionService>"##;
    dmn(&[
        eingabe("n", "number"),
        bkm.to_owned(),
        dienst.to_owned(),
        entscheidung("Gerufen", &["i_n", "b_zuschlag"], ruf),
        entscheidung("Formel", &["i_n", "b_zuschlag"], &formel("zuschlag(n, 10) + zuschlag(prozent: 0, betrag: 1)")),
        entscheidung("Verdoppelt", &["i_n"], &formel("n * 2")),
        entscheidung("Dienst", &["b_dienst"], &formel("dienst(21)")),
    ])
}

#[test]
fn functions_invocations_and_services_are_called() {
    for (name, soll) in [("Gerufen", json!(12)), ("Formel", json!(9.8)), ("dienst", json!(16)), ("Dienst", json!(42))] {
        assert_eq!(fragen(&mit_wissen(), name, json!({ "n": 8 })), Ok(soll), "{name}");
    }
    for (alt, neu, satz) in [
        ("zuschlag(n, 10)", "zuschlag(n)", "„zuschlag“ mit 1 statt 2 Angaben"),
        ("prozent: 0", "rabatt: 0", "Den Namen „rabatt“ gibt es hier nicht"),
        ("<parameter name=\"prozent\"/>", "<parameter name=\"rabatt\"/>", "„rabatt“"),
        ("betrag * (1 + prozent / 100)", "betrag(1)", "„betrag“ ist in Ausdrücken nicht erlaubt"),
        ("<encapsulatedLogic>", "<encapsulatedLogic kind=\"Java\">", "in einer anderen Sprache"),
        ("dienst(21)", "dienst(\"x\", 2)", "2 statt 1 Angaben"),
    ] {
        let kaputt = mit_wissen().replacen(alt, neu, 1);
        assert_ne!(kaputt, mit_wissen());
        let fehler = Entscheidungsmodell::lesen(&kaputt).expect_err(neu).to_string();
        assert!(fehler.contains(satz), "{neu}: {fehler}");
    }
}

#[test]
fn types_may_hold_types_but_not_themselves() {
    let typen = |innen: &str| {
        format!(
            r#"<itemDefinition id="t1" name="tHund"><itemComponent id="t1a" name="rasse"><typeRef>string</typeRef></itemComponent><itemComponent id="t1b" name="halter"><typeRef>{innen}</typeRef></itemComponent></itemDefinition><itemDefinition id="t2" name="tHalter"><itemComponent id="t2a" name="ort"><typeRef>string</typeRef></itemComponent></itemDefinition>"#
        )
    };
    let modell = |innen: &str| {
        dmn(&[typen(innen), eingabe("hund", "tHund"), entscheidung("Ort", &["i_hund"], &formel("hund.halter.ort"))])
    };
    let hund = json!({"hund": {"rasse": "Dackel", "halter": {"ort": "Görlitz"}}});
    assert_eq!(fragen(&modell("tHalter"), "Ort", hund), Ok(json!("Görlitz")));
    for falsch in ["tHund", "tKatze"] {
        let fehler = Entscheidungsmodell::lesen(&modell(falsch)).unwrap_err();
        assert!(matches!(fehler, RegelFehler::Modell { .. }), "{fehler}");
    }
}

/// Every entry is twice the one before.
const VERDOPPELN: &str = "{a: concatenate(l, l), b: concatenate(a, a, a, a), c: concatenate(b, b, b, b), d: concatenate(c, c, c, c), e: concatenate(d, d, d, d), f: concatenate(e, e, e, e), g: concatenate(f, f, f, f), h: concatenate(g, g, g, g)}";

/// Whatever runs for long is refused before it runs; the whole test takes moments.
#[test]
fn what_would_never_end_ends_in_a_finding() {
    let dauer = std::time::Instant::now();
    for (text, satz) in [
        ("for i in 1..1000000 return i", "Der Zahlenbereich hat mehr als 10000 Zahlen"),
        ("for i in 1..10000, j in 1..10000 return i", "zu"),
        ("count(for i in 1..10000 return for j in 1..10000 return j)", "zu"),
        ("for i in 1..l[1] return i", "keine feste Obergrenze"),
        ("for i in 1..30 return concatenate(partial, partial)", "zu groß"),
        ("for i in 1..600 return sum(partial)", "höchstens 500 Durchgängen"),
        ("some a in l, b in l, c in l, d in l, e in l satisfies a + b + c + d = e", "zu lange dauern"),
        (VERDOPPELN, "zu groß"),
        ("{f: function(x) f(x)}.f", "„f“ ist in Ausdrücken nicht erlaubt"),
        ("{f: function(g) g(g), y: f(f)}.y", "„g“ ist in Ausdrücken nicht erlaubt"),
        ("now()", "„now“ ist in Ausdrücken nicht erlaubt"),
        ("9e9999 in [1..2] and (for i in 1..9e99 return i) = null", "mehr als 10000"),
    ] {
        let modell =
            dmn(&[eingabe("n", "number"), eingabe("l", "Any"), entscheidung("E", &["i_n", "i_l"], &formel(text))]);
        let fehler = Entscheidungsmodell::lesen(&modell).expect_err(text).to_string();
        assert!(fehler.contains(satz), "{text}: {fehler}");
    }
    // A chain in which every decision needs the one before twice.
    let mut kette = vec![eingabe("n", "number"), entscheidung("E0", &["i_n"], &formel("n"))];
    for i in 1..40 {
        let vor = format!("d_E{}", i - 1);
        kette.push(entscheidung(&format!("E{i}"), &[&vor, &vor], &formel(&format!("E{}", i - 1))));
    }
    let fehler = Entscheidungsmodell::lesen(&dmn(&kette)).unwrap_err().to_string();
    assert!(fehler.contains("zu lange dauern"), "{fehler}");
    // A loop within bounds still ends, also with the largest input that is allowed.
    let doppelt = dmn(&[
        eingabe("l", "Any"),
        entscheidung("E", &["i_l"], &formel("count(l[some x in l satisfies x = item + 1])")),
    ]);
    let viele: Vec<i32> = (0..900).collect();
    assert_eq!(fragen(&doppelt, "E", json!({ "l": viele })), Ok(json!(899)));
    let zu_viele: Vec<i32> = (0..4_000).collect();
    assert!(fragen(&doppelt, "E", json!({ "l": zu_viele })).unwrap_err().contains("zu umfangreich"));
    assert!(dauer.elapsed().as_secs() < 60, "{:?}", dauer.elapsed());
}

#[test]
fn a_division_by_zero_is_a_finding_and_the_next_case_goes_on() {
    let modell = dmn(&[eingabe("n", "number"), entscheidung("E", &["i_n"], &formel("100 / n"))]);
    let m = Entscheidungsmodell::lesen(&modell).unwrap();
    let mit = |n: i64| m.entscheiden_mit("E", |_| Some(Wert::from(n)));
    assert!(matches!(mit(0), Err(RegelFehler::KeinErgebnis { .. })), "{:?}", mit(0));
    assert_eq!(mit(8), Ok(Wert::Zahl(Decimal::new(125, 1))));
}

#[test]
fn hostile_dmn_ends_in_a_finding() {
    for xml in [
        "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]><definitions>&z;</definitions>".to_owned(),
        dmn(&["<decision>".repeat(100_000)]),
        dmn(&[format!("<!-- {} -->", "x".repeat(2_000_000))]),
        dmn(&["<decision id=\"d\" name=\"d\"/>".to_owned()]),
        dmn(&["<import namespace=\"http://example.org/x\" locationURI=\"file:///etc/passwd\" importType=\"x\" name=\"n\"/>".to_owned()]),
        "\u{0}".to_owned(),
        String::new(),
    ] {
        let satz = Entscheidungsmodell::lesen(&xml).unwrap_err().to_string();
        // A clerk reads it: no words of a library.
        for wort in ["expected", "unexpected", "invalid", "rror>", "not found", "missing", "technisch"] {
            assert!(!satz.to_lowercase().contains(wort), "{satz}");
        }
    }
}

#[test]
fn results_that_are_times_durations_and_ranges_are_text_in_the_notation_of_feel() {
    for (text, soll) in [
        ("time(\"10:30:00\")", json!("10:30:00")),
        ("date and time(\"2026-03-02T10:30:00\")", json!("2026-03-02T10:30:00")),
        ("duration(\"P14D\")", json!("P14D")),
        ("duration(\"P1Y2M\")", json!("P1Y2M")),
        ("[1..5]", json!("[1..5]")),
        ("{frist: duration(\"P3D\")}", json!({ "frist": "P3D" })),
    ] {
        let ergebnis = fragen(&dmn(&[entscheidung("E", &[], &formel(text))]), "E", json!({}));
        assert_eq!(ergebnis, Ok(soll), "{text}");
    }
}

#[test]
fn an_input_of_another_type_is_named_and_reasons_are_german() {
    let modell = dmn(&[eingabe("n", "number"), entscheidung("E", &["i_n"], &formel("n + 1"))]);
    let fehler = fragen(&modell, "E", json!({ "n": "drei" })).unwrap_err();
    assert_eq!(fehler, "„n“ erwartet eine Zahl, hier steht ein Text.");
    let doppelt = dmn(&[
        eingabe("n", "number"),
        entscheidung("E", &["i_n"], &tabelle("UNIQUE", "", &[("> 1", "1"), ("> 2", "2")])),
    ]);
    let fehler = fragen(&doppelt, "E", json!({ "n": 3 })).unwrap_err();
    assert!(fehler.contains("mehrere Zeilen der Tabelle treffen zu"), "{fehler}");
    let uneins =
        dmn(&[eingabe("n", "number"), entscheidung("E", &["i_n"], &tabelle("ANY", "", &[("> 1", "1"), ("> 2", "2")]))]);
    let fehler = fragen(&uneins, "E", json!({ "n": 3 })).unwrap_err();
    assert!(fehler.contains("treffen zu und ergeben Verschiedenes"), "{fehler}");
    for (text, wort) in [
        ("1 +", "die Schreibweise stimmt nicht"),
        ("1/0", "eine Division durch null"),
        ("date(\"2026-02-30\")", "ein Datum, das es nicht gibt"),
        ("10 ** 10000", "die Potenz wird zu groß"),
    ] {
        let fehler = fragen(&dmn(&[entscheidung("E", &[], &formel(text))]), "E", json!({})).unwrap_err();
        assert!(fehler.contains(wort), "{text}: {fehler}");
    }
}

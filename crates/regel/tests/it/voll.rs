//! DMN beyond single decisions: models that import models, ranges whose ends are inputs, loops that look back, functions in
//! groups, times as inputs, and models of which a part is faulty.

use regel::{Entscheidungsmodell, RegelFehler, Typ, Wert};
use serde_json::{Value, json};

use crate::dmn::{dmn, eingabe, entscheidung, formel, fragen};

/// A model of this namespace that imports others: their name and namespace.
fn modell(raum: &str, importe: &[(&str, &str)], teile: &[String]) -> String {
    let importe: String = importe
        .iter()
        .map(|(name, ns)| {
            format!(
                r#"<import name="{name}" namespace="urn:probe:{ns}" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>"#
            )
        })
        .collect();
    format!(
        r#"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="urn:probe:{raum}" name="{raum}" id="m">{importe}{}</definitions>"#,
        teile.concat()
    )
}

/// What an imported model holds: a type, an input, a decision, a function.
fn gemeinsam() -> String {
    let typ = r#"<itemDefinition id="t" name="tHund"><itemComponent id="t1" name="listenhund"><typeRef>boolean</typeRef></itemComponent></itemDefinition>"#;
    let satz = r#"<businessKnowledgeModel id="b_zuschlag" name="zuschlag"><variable id="bv" name="zuschlag"/><encapsulatedLogic><formalParameter name="betrag" typeRef="number"/><literalExpression><text>betrag * 1.5</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>"#;
    modell(
        "gemeinsam",
        &[],
        &[
            typ.to_owned(),
            eingabe("hunde", "number"),
            entscheidung("Grundbetrag", &["i_hunde"], &formel("hunde * 60")),
            satz.to_owned(),
        ],
    )
}

/// A model that uses all of them.
fn eigene() -> String {
    let braucht = r##"<informationRequirement id="r1"><requiredDecision href="urn:probe:gemeinsam#d_Grundbetrag"/></informationRequirement><informationRequirement id="r2"><requiredInput href="#i_hund"/></informationRequirement><knowledgeRequirement id="r3"><requiredKnowledge href="urn:probe:gemeinsam#b_zuschlag"/></knowledgeRequirement>"##;
    let ruf = r#"<invocation><literalExpression><text>G.zuschlag</text></literalExpression><binding><parameter name="betrag"/><literalExpression><text>G.Grundbetrag</text></literalExpression></binding></invocation>"#;
    let mit = |name: &str, logik: &str| {
        format!(
            r#"<decision id="d_{name}" name="{name}"><variable id="v_{name}" name="{name}"/>{braucht}{logik}</decision>"#
        )
    };
    let text = "if hund.listenhund then G.zuschlag(G.Grundbetrag) else G.Grundbetrag";
    modell(
        "eigene",
        &[("G", "gemeinsam")],
        &[eingabe("hund", "G.tHund"), mit("Steuer", &formel(text)), mit("Gerufen", ruf)],
    )
}

fn frage(m: &Entscheidungsmodell, name: &str, werte: &Value) -> Result<Value, String> {
    let w = m.entscheiden_mit(name, |n| Some(werte.get(n).map_or(Wert::Null, Wert::from)));
    w.map(|w| Value::from(&w)).map_err(|e| e.to_string())
}

#[test]
fn a_model_imports_decisions_functions_and_types_of_another() {
    let m = Entscheidungsmodell::lesen_mit(&eigene(), &["kein XML", &gemeinsam()]).unwrap();
    let werte = json!({ "hunde": 2, "hund": { "listenhund": true } });
    assert_eq!(frage(&m, "Steuer", &werte), Ok(json!(180)));
    assert_eq!(frage(&m, "Gerufen", &werte), Ok(json!(180)));
    let werte = json!({ "hunde": 2, "hund": { "listenhund": false } });
    assert_eq!(frage(&m, "Steuer", &werte), Ok(json!(120)));
    // Its own decisions are asked, and what the imported ones need is an input.
    assert_eq!(m.entscheidungen().collect::<Vec<_>>(), ["Gerufen", "Steuer"]);
    let namen: Vec<&str> = m.eingaben_von("Steuer").unwrap().iter().map(|e| e.name.as_str()).collect();
    assert!(namen.contains(&"hunde") && namen.contains(&"hund"), "{namen:?}");
    assert!(matches!(
        m.eingaben_von("Steuer").unwrap().iter().find(|e| e.name == "hund").unwrap().typ,
        Typ::Kontext(_)
    ));
}

#[test]
fn a_missing_or_circular_import_is_a_finding() {
    let fehlt = Entscheidungsmodell::lesen(&eigene()).unwrap_err().to_string();
    assert!(fehlt.contains("importiert das Modell „G“") && fehlt.contains("nicht dabei"), "{fehlt}");
    let a = modell("a", &[("B", "b")], &[entscheidung("E", &[], &formel("1"))]);
    let b = modell("b", &[("C", "c")], &[]);
    let c = modell("c", &[("A", "b")], &[]);
    let kreis = Entscheidungsmodell::lesen_mit(&a, &[&b, &c]).unwrap_err().to_string();
    assert!(kreis.contains("im Kreis"), "{kreis}");
    let doppelt = modell("a", &[("B", "b"), ("B", "c")], &[]);
    let (b, c) = (modell("b", &[], &[]), modell("c", &[], &[]));
    assert!(Entscheidungsmodell::lesen_mit(&doppelt, &[&b, &c]).unwrap_err().to_string().contains("eigenen Namen"));
    // A name of the other model that does not exist, and an input that is used without being taken in.
    let kaputt = eigene().replace("G.Grundbetrag)", "G.Grundwert)");
    let fehler = Entscheidungsmodell::lesen_mit(&kaputt, &[&gemeinsam()]).unwrap_err().to_string();
    assert!(fehler.contains("Grundwert"), "{fehler}");
    let fremd = eigene().replace("#i_hund\"", "urn:probe:gemeinsam#i_hunde\"");
    let fehler = Entscheidungsmodell::lesen_mit(&fremd, &[&gemeinsam()]).unwrap_err().to_string();
    assert!(fehler.contains("Nehmen Sie die Eingabe in dieses Modell auf"), "{fehler}");
}

#[test]
fn the_bound_on_work_holds_across_models() {
    let schwer = modell(
        "gemeinsam",
        &[],
        &[entscheidung("Grundbetrag", &[], &formel("count(for i in 1..9000, j in 1..9000 return i)"))],
    );
    let haupt = modell(
        "eigene",
        &[("G", "gemeinsam")],
        &[r##"<decision id="d" name="E"><variable id="v" name="E"/><informationRequirement id="r"><requiredDecision href="urn:probe:gemeinsam#d_Grundbetrag"/></informationRequirement><literalExpression><text>G.Grundbetrag + 1</text></literalExpression></decision>"##.to_owned()],
    );
    let fehler = Entscheidungsmodell::lesen_mit(&haupt, &[&schwer]).unwrap_err().to_string();
    assert!(fehler.contains("zu"), "{fehler}");
    // What nobody needs is checked too: it would be built.
    let faul = gemeinsam().replace(
        "</businessKnowledgeModel>",
        &format!("</businessKnowledgeModel>{}", entscheidung("Faul", &[], &formel("1 + \"x\""))),
    );
    assert!(Entscheidungsmodell::lesen_mit(&eigene(), &[&faul]).is_err());
    let leicht = schwer.replace("9000", "9");
    let m = Entscheidungsmodell::lesen_mit(&haupt, &[&leicht]).unwrap();
    assert_eq!(frage(&m, "E", &json!({})), Ok(json!(82)));
}

#[test]
fn a_range_may_end_at_an_input_which_then_has_a_bound() {
    let m = dmn(&[
        eingabe("monate", "number"),
        eingabe("rate", "number"),
        entscheidung("Summe", &["i_monate", "i_rate"], &formel("sum(for m in 1..monate return rate * m)")),
    ]);
    assert_eq!(fragen(&m, "Summe", json!({ "monate": 3, "rate": 1_000_000 })), Ok(json!(6_000_000)));
    // The one that says how often has a bound; the other has none.
    let fehler = fragen(&m, "Summe", json!({ "monate": 100_000, "rate": 1 })).unwrap_err();
    assert!(fehler.contains("„monate“") && fehler.contains("ist zu groß. Erlaubt ist höchstens"), "{fehler}");
    let m = Entscheidungsmodell::lesen(&m).unwrap();
    let zu_gross = m.entscheiden_mit("Summe", |_| Some(Wert::from(1_000_000)));
    assert!(
        matches!(zu_gross, Err(RegelFehler::ZahlZuGross { ref eingabe, .. }) if eingabe == "monate"),
        "{zu_gross:?}"
    );
    // A list of one number is that number.
    let liste = m.entscheiden_mit("Summe", |_| Some(Wert::Liste(vec![Wert::from(1_000_000)])));
    assert!(matches!(liste, Err(RegelFehler::ZahlZuGross { .. })), "{liste:?}");
    // An end that is no number gives no endless loop.
    assert!(m.entscheiden_mit("Summe", |_| Some(Wert::from("viele"))).is_err());
}

#[test]
fn loops_look_back_days_are_counted_and_ranges_say_their_ends() {
    for (text, soll) in [
        ("for i in 1..5 return if i = 1 then 1 else i * partial[-1]", json!([1, 2, 6, 24, 120])),
        ("for i in 1..6 return if i < 3 then 1 else partial[-1] + partial[-2]", json!([1, 1, 2, 3, 5, 8])),
        ("for i in [5, 6], j in [1, 2] return count(partial) + j", json!([1, 3, 3, 5])),
        ("for i in 1..3 return sum(append(partial, i))", json!([1, 3, 7])),
        ("for i in 1..3 return [10, 20, 30][count(partial) + 1]", json!([10, 20, 30])),
        ("for t in @\"2026-02-27\"..@\"2026-03-01\" return day of week(t)", json!(["Friday", "Saturday", "Sunday"])),
        ("[1..5].end", json!(5)),
        ("[1..5).end included", json!(false)),
        ("[[1, 2], [3]][[1, 2] in [[1, 2]]]", json!([[1, 2], [3]])),
        ("[{a: 1}, {a: 2, b: 3}][b = 3]", json!([{"a": 2, "b": 3}])),
        ("{preis: function(n) n * 2, drei: preis(3)}.drei", json!(6)),
        ("{regeln: {doppelt: function(n) n * 2}, vier: regeln.doppelt(2)}.vier", json!(4)),
    ] {
        let ist = fragen(&dmn(&[entscheidung("E", &[], &formel(text))]), "E", json!({}));
        assert_eq!(ist, Ok(soll), "{text}");
    }
}

#[test]
fn what_stands_twice_is_a_finding_and_what_is_called_must_be_a_function() {
    let relation = r#"<relation><column id="c1" name="a"/><column id="c2" name="a"/><row id="z"><literalExpression><text>1</text></literalExpression><literalExpression><text>2</text></literalExpression></row></relation>"#;
    let kontext = r#"<context><contextEntry><variable name="a"/><literalExpression><text>1</text></literalExpression></contextEntry><contextEntry><variable name="a"/><literalExpression><text>2</text></literalExpression></contextEntry></context>"#;
    for (logik, satz) in [
        (formel("{a: 1, a: 2}"), "Ein zweiter Eintrag „a“"),
        (kontext.to_owned(), "den Eintrag „a“ gibt es zweimal"),
        (relation.to_owned(), "die Spalte „a“ gibt es zweimal"),
        (formel("{a: 1}.a(2)"), "Der Aufruf eines berechneten Werts"),
        (formel("for f in [function(x) x] return f(1)"), "Der Aufruf von „f“"),
        (formel("{f: function(n) f(n)}.f(1)"), "„f“ ist in Ausdrücken nicht erlaubt"),
    ] {
        let fehler = Entscheidungsmodell::lesen(&dmn(&[entscheidung("E", &[], &logik)])).unwrap_err().to_string();
        assert!(fehler.contains(satz), "{logik}: {fehler}");
    }
}

#[test]
fn times_come_in_as_text() {
    let typ = r#"<itemDefinition id="t" name="tTermin"><itemComponent id="t1" name="beginn"><typeRef>time</typeRef></itemComponent><itemComponent id="t2" name="titel"><typeRef>string</typeRef></itemComponent></itemDefinition>"#;
    let m = dmn(&[
        typ.to_owned(),
        eingabe("termin", "tTermin"),
        entscheidung("Danach", &["i_termin"], &formel("termin.beginn > time(\"10:00:00\")")),
        entscheidung("Beginn", &["i_termin"], &formel("termin.beginn")),
    ]);
    let werte = json!({ "termin": { "beginn": "10:30:00", "titel": "x" } });
    assert_eq!(fragen(&m, "Danach", werte.clone()), Ok(json!(true)));
    assert_eq!(fragen(&m, "Beginn", werte), Ok(json!("10:30:00")), "and go out as text");
    let unlesbar = json!({ "termin": { "beginn": "bald", "titel": "" } });
    assert_ne!(fragen(&m, "Danach", unlesbar), Ok(json!(true)));
}

#[test]
fn a_fault_in_one_decision_is_the_fault_of_those_that_need_it() {
    let text = dmn(&[
        eingabe("n", "number"),
        entscheidung("Gut", &["i_n"], &formel("n + 1")),
        entscheidung("Schlecht", &["i_n"], &formel("n + \"x\"")),
        entscheidung("Folge", &["d_Schlecht"], &formel("Schlecht")),
        r#"<businessKnowledgeModel id="b" name="doppelt"><variable id="bv" name="doppelt"/><encapsulatedLogic><formalParameter name="x" typeRef="number"/><literalExpression><text>x * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>"#.to_owned(),
    ]);
    assert!(Entscheidungsmodell::lesen(&text).is_err(), "as a whole it is refused");
    let m = Entscheidungsmodell::lesen_soweit(&text, &[]).unwrap();
    let werte = json!({ "n": 4, "x": 21 });
    assert_eq!(frage(&m, "Gut", &werte), Ok(json!(5)));
    for name in ["Schlecht", "Folge"] {
        let fehler = frage(&m, name, &werte).unwrap_err();
        assert!(fehler.contains("Entscheidung „Schlecht“"), "{name}: {fehler}");
    }
    // A function can be asked like a decision, and is none.
    assert_eq!(frage(&m, "doppelt", &werte), Ok(json!(42)));
    assert!(!m.entscheidungen().any(|n| n == "doppelt"));
}

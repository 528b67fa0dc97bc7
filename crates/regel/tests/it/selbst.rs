//! Functions that call themselves: they run, and whatever they do ends in a result or a finding. And names: no value may
//! stand where a function is looked up.

use regel::{Entscheidungsmodell, Wert};
use serde_json::{Value, json};

use crate::dmn::{dmn, eingabe, entscheidung, formel, fragen};

/// A function `b_<id>` with its parameters (`name: typ`), the type of its result and its logic.
fn funktion(id: &str, name: &str, typ: &str, parameter: &[(&str, &str)], braucht: &[&str], logik: &str) -> String {
    let parameter: String =
        parameter.iter().map(|(n, t)| format!(r#"<formalParameter name="{n}" typeRef="{t}"/>"#)).collect();
    let braucht: String = braucht
        .iter()
        .map(|b| format!(r##"<knowledgeRequirement><requiredKnowledge href="#{b}"/></knowledgeRequirement>"##))
        .collect();
    format!(
        r#"<businessKnowledgeModel id="b_{id}" name="{name}"><variable name="{name}" typeRef="{typ}"/><encapsulatedLogic>{parameter}{logik}</encapsulatedLogic>{braucht}</businessKnowledgeModel>"#
    )
}

/// One number in, one function that calls itself, asked by the decision `E`.
fn eine(typ: &str, parameter: &[(&str, &str)], rumpf: &str, ruf: &str, n: i64) -> Result<Value, String> {
    let modell = dmn(&[
        eingabe("n", "number"),
        funktion("f", "f", typ, parameter, &[], &formel(rumpf)),
        entscheidung("E", &["i_n", "b_f"], &formel(ruf)),
    ]);
    fragen(&modell, "E", json!({ "n": n }))
}

#[test]
fn a_function_calls_itself_and_ends() {
    let x: &[(&str, &str)] = &[("x", "number")];
    assert_eq!(
        eine("number", x, "if x = 0 then 1 else x * f(x - 1)", "f(n)", 20),
        Ok(json!(2_432_902_008_176_640_000_i64))
    );
    assert_eq!(eine("number", x, "if x < 2 then x else f(x - 1) + f(x - 2)", "f(n)", 15), Ok(json!(610)));
    // Sums up a list that gets shorter, and gathers one that gets longer.
    let l: &[(&str, &str)] = &[("l", "Any"), ("bisher", "Any")];
    let text = "if count(l) = 1 then append(bisher, l[1] * 2) else f(sublist(l, 2), append(bisher, l[1] * 2))";
    assert_eq!(eine("Any", l, text, "f([1, 2, n], [])", 3), Ok(json!([2, 4, 6])));
    // As deep as is allowed.
    assert_eq!(eine("number", x, "if x = 0 then 0 else 1 + f(x - 1)", "f(n)", 499), Ok(json!(499)));
}

#[test]
fn its_name_may_have_spaces_and_the_file_a_prefix() {
    let rumpf = r#"<context><contextEntry><variable name="rest"/><literalExpression><text>stufen - 1</text></literalExpression></contextEntry><contextEntry><conditional><if><literalExpression><text>stufen = 0</text></literalExpression></if><then><literalExpression><text>0</text></literalExpression></then><else><invocation><literalExpression><text>summe der stufen</text></literalExpression><binding><parameter name="stufen"/><literalExpression><text>rest</text></literalExpression></binding></invocation></else></conditional></contextEntry></context>"#;
    let parameter: &[(&str, &str)] = &[("stufen", "number")];
    let zweites = "if stufen = 0 then 0 else stufen + summe aller stufen(stufen - 1)";
    let modell = dmn(&[
        eingabe("n", "number"),
        funktion("a", "summe der stufen", "number", parameter, &[], rumpf),
        funktion("b", "summe aller stufen", "number", parameter, &[], &formel(zweites)),
        // Another decision stands between, and a function that calls the one that calls itself.
        funktion("c", "doppelt", "number", parameter, &["b_b"], &formel("2 * summe aller stufen(stufen)")),
        entscheidung("Leer", &["i_n", "b_a"], &formel("summe der stufen(n)")),
        entscheidung("Mitte", &["i_n", "b_c"], &formel("doppelt(n)")),
        entscheidung("E", &["d_Mitte", "d_Leer"], &formel("Mitte + Leer")),
    ]);
    assert_eq!(fragen(&modell, "E", json!({ "n": 10 })), Ok(json!(110)));
    let mit_vorsatz =
        modell.replace("xmlns=", "xmlns:d=").replace('<', "<d:").replace("<d:/", "</d:").replace("<d:?", "<?");
    assert_eq!(fragen(&mit_vorsatz, "E", json!({ "n": 10 })), Ok(json!(110)));
    // Asked by itself it would run without its guard.
    let m = Entscheidungsmodell::lesen(&modell).unwrap();
    for name in ["summe aller stufen", "doppelt"] {
        let fehler = m.entscheiden_mit(name, |_| Some(Wert::from(3_i64))).unwrap_err().to_string();
        assert!(fehler.contains("Fragen Sie eine Entscheidung"), "{fehler}");
    }
}

#[test]
fn what_never_ends_is_a_finding() {
    let x: &[(&str, &str)] = &[("x", "number")];
    let liste: &[(&str, &str)] = &[("l", "Any")];
    for (typ, parameter, rumpf, ruf, soll) in [
        ("number", x, "f(x)", "f(n)", "zu tief"),
        ("number", x, "if f(x + 1) = null then 1 else 2", "if f(n) = null then 1 else 2", "zu tief"),
        ("number", x, "if x = 0 then 1 else f(x - 1) + f(x - 1)", "f(n)", "zu lange"),
        ("number", x, "if x = 0 then 1 else sum(for i in 1..90 return f(x - 1))", "f(n)", "zu lange"),
        ("Any", liste, "f(concatenate(l, l))", "f([n])", "zu groß"),
        ("Any", x, "if x = 0 then [1] else { r: f(x - 1), d: concatenate(r, r) }.d", "f(n)", "Ergebnis wird zu groß"),
        ("string", liste, "f(l + l)", "f(\"aaaaaaaaaa\")", "zu groß"),
        ("Any", liste, "f({ a: l })", "f(n)", "zu "),
    ] {
        let fehler = eine(typ, parameter, rumpf, ruf, 40).unwrap_err();
        assert!(fehler.contains(soll) && fehler.contains("„f“ ruft sich selbst"), "{rumpf}: {fehler}");
    }
    // The model is as good as before: another question has its answer.
    assert_eq!(eine("number", x, "if x = 0 then 0 else f(x - 1)", "f(n)", 3), Ok(json!(0)));
    // So is everything beside it.
    let modell = dmn(&[
        eingabe("n", "number"),
        funktion("f", "f", "number", x, &[], &formel("f(x)")),
        entscheidung("E", &["i_n", "b_f"], &formel("f(n)")),
        entscheidung("Gut", &["i_n"], &formel("n + 1")),
    ]);
    let m = Entscheidungsmodell::lesen(&modell).unwrap();
    for _ in 0..3 {
        assert!(m.entscheiden_mit("E", |_| Some(Wert::from(3_i64))).is_err());
        assert_eq!(m.entscheiden_mit("Gut", |_| Some(Wert::from(3_i64))), Ok(Wert::from(4_i64)));
    }
}

#[test]
fn a_function_that_requires_itself_or_one_that_requires_it_is_a_circle() {
    let x: &[(&str, &str)] = &[("x", "number")];
    let e = entscheidung("E", &["b_f"], &formel("f(1)"));
    let selbst = dmn(&[funktion("f", "f", "number", x, &["b_f"], &formel("f(x)")), e.clone()]);
    assert!(fragen(&selbst, "E", json!({})).unwrap_err().contains("Ihren eigenen Namen kennt sie ohnehin"));
    let kreis = dmn(&[
        funktion("f", "f", "number", x, &["b_g"], &formel("g(x)")),
        funktion("g", "g", "number", x, &["b_f"], &formel("f(x)")),
        e,
    ]);
    assert!(fragen(&kreis, "E", json!({})).unwrap_err().contains("braucht sich selbst"));
}

#[test]
fn too_much_in_every_call_is_refused_before_it_runs() {
    let text = "if x = 0 then 0 else f(x - 1) + count(for i in 1..500 return i)";
    let fehler = eine("number", &[("x", "number")], text, "f(n)", 1).unwrap_err();
    assert!(fehler.contains("jedes Mal zu viel"), "{fehler}");
}

#[test]
fn a_service_and_an_imported_model_cannot_call_what_calls_itself() {
    let x: &[(&str, &str)] = &[("x", "number")];
    let dienst = r##"<decisionService id="s" name="Dienst"><variable name="Dienst"/><outputDecision href="#d_E"/><inputData href="#i_n"/></decisionService>"##;
    let modell = dmn(&[
        eingabe("n", "number"),
        funktion("f", "f", "number", x, &[], &formel("if x = 0 then 0 else f(x - 1)")),
        entscheidung("E", &["i_n", "b_f"], &formel("f(n)")),
        dienst.to_owned(),
    ]);
    let fehler = Entscheidungsmodell::lesen(&modell).unwrap_err().to_string();
    assert!(fehler.contains("Entscheidungsdienst „Dienst“"), "{fehler}");
    let anderes = dmn(&[funktion("f", "f", "number", x, &[], &formel("if x = 0 then 0 else f(x - 1)"))])
        .replace("urn:probe", "urn:anderes");
    let haupt = dmn(&[
        r#"<import name="G" namespace="urn:anderes" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>"#
            .into(),
        entscheidung("E", &[], &formel("1")),
    ]);
    let fehler = Entscheidungsmodell::lesen_mit(&haupt, &[&anderes]).unwrap_err().to_string();
    assert!(fehler.contains("nicht in einer importierten"), "{fehler}");
}

/// `g` calls `h`. What stands under the name `h` when `g` runs would be called in its place: if that calls `g`, for ever.
fn mit_g_und_h(teile: &[String]) -> String {
    let x: &[(&str, &str)] = &[("x", "number")];
    let mut alle = vec![
        eingabe("n", "number"),
        funktion("h", "h", "number", x, &[], &formel("x + 1")),
        funktion("g", "g", "number", x, &["b_h"], &formel("h(x)")),
    ];
    alle.extend_from_slice(teile);
    dmn(&alle)
}

#[test]
fn no_value_takes_the_place_of_a_function() {
    let eintrag = r#"<context><contextEntry><variable name="h"/><functionDefinition><formalParameter name="x"/><literalExpression><text>g(x)</text></literalExpression></functionDefinition></contextEntry><contextEntry><literalExpression><text>g(n)</text></literalExpression></contextEntry></context>"#;
    let spalte =
        r#"<relation><column name="h"/><row><literalExpression><text>1</text></literalExpression></row></relation>"#;
    let schleife = r#"<for iteratorVariable="h"><in><literalExpression><text>[1]</text></literalExpression></in><return><literalExpression><text>g(n)</text></literalExpression></return></for>"#;
    let angabe = r#"<functionDefinition><formalParameter name="h"/><literalExpression><text>g(1)</text></literalExpression></functionDefinition>"#;
    for logik in [
        eintrag,
        spalte,
        schleife,
        angabe,
        &formel("{ h: function(x) g(x), r: g(n) }.r"),
        &formel("for h in [1] return g(h)"),
        &formel("some h in [1] satisfies g(h) = 1"),
        &formel("(function(h) g(1))(function(x) g(x))"),
        &formel("[context put({}, \"h\", function(x) g(x))][g(1) > 0]"),
        &formel("[context put({}, \"\" + \"h\", function(x) g(x))][g(1) > 0]"),
        &formel("[context put({}, [\"a\", \"h\"], 1)][g(1) > 0]"),
        &formel("[context([{ key: \"h\", value: function(x) g(x) }])][g(1) > 0]"),
    ] {
        let modell = mit_g_und_h(&[entscheidung("E", &["i_n", "b_g"], logik)]);
        let fehler = fragen(&modell, "E", json!({ "n": 1 })).unwrap_err();
        assert!(fehler.contains("der Funktion „h“") || fehler.contains("berechneten Namen"), "{logik}: {fehler}");
    }
    // What is written, and is no function's name, may stand.
    let modell = mit_g_und_h(&[entscheidung("E", &["i_n", "b_g"], &formel("context put({}, \"a\", g(n)).a"))]);
    assert_eq!(fragen(&modell, "E", json!({ "n": 1 })), Ok(json!(2)));
    // A decision of the same name, and a function in another file.
    let modell = mit_g_und_h(&[
        entscheidung("h", &["b_g"], &formel("function(x) g(x)")),
        entscheidung("E", &["i_n", "d_h", "b_g"], &formel("g(n)")),
    ]);
    let fehler = fragen(&modell, "E", json!({ "n": 1 })).unwrap_err();
    assert!(fehler.contains("so heißt auch eine Funktion"), "{fehler}");
    let fehler = fragen(&mit_g_und_h(&[funktion("h2", "h", "number", &[], &[], &formel("1"))]), "g", json!({ "x": 1 }));
    assert!(fehler.unwrap_err().contains("zwei Funktionen heißen „h“"));
}

#[test]
fn a_boxed_function_does_not_find_itself_under_the_name_of_another() {
    // The body is looked at when it runs, and `a` is then the entry itself.
    let rumpf = r#"<functionDefinition><formalParameter name="x"/><context><contextEntry><variable name="y"/><literalExpression><text>h(x)</text></literalExpression></contextEntry></context></functionDefinition>"#;
    let logik = format!(
        r#"<context><contextEntry><variable name="a"/>{rumpf}</contextEntry><contextEntry><literalExpression><text>a(n)</text></literalExpression></contextEntry></context>"#
    );
    let modell = mit_g_und_h(&[entscheidung("E", &["i_n", "b_h"], &logik)]);
    let fehler = fragen(&modell, "E", json!({ "n": 1 })).unwrap_err();
    assert!(fehler.contains("Funktion „h“"), "{fehler}");
    // With nothing to call it is in order.
    let modell = mit_g_und_h(&[entscheidung("E", &["i_n"], &logik.replace("h(x)", "x * 2"))]);
    assert_eq!(fragen(&modell, "E", json!({ "n": 4 })), Ok(json!({ "y": 8 })));
}

#[test]
fn long_chains_of_deep_functions_keep_to_the_stack() {
    let x: &[(&str, &str)] = &[("x", "number")];
    let tief = |innen: &str| format!("{}{innen}{}", "if x > 0 then (".repeat(28), ") else 0".repeat(28));
    let mut teile = vec![eingabe("n", "number"), funktion("f0", "f0", "number", x, &[], &formel(&tief("x")))];
    for i in 1..60 {
        let vorher = format!("b_f{}", i - 1);
        let ruf = tief(&format!("f{}(x)", i - 1));
        teile.push(funktion(&format!("f{i}"), &format!("f{i}"), "number", x, &[&vorher], &formel(&ruf)));
    }
    teile.push(entscheidung("E", &["i_n", "b_f59"], &formel("f59(n)")));
    assert_eq!(fragen(&dmn(&teile), "E", json!({ "n": 7 })), Ok(json!(7)));
}

//! Rules and columns are added, moved, copied and taken away; the trial says which rule holds.

use regel::{Entscheidungsmodell, Wert};
use tabelle::{Ausgang, Eingang, Logik, NeueSpalte, Regel, Regelwerk, Spalte, TabelleFehler, Trefferart, treffer};

use crate::FREMD;

fn werk() -> Regelwerk {
    Regelwerk::lesen(FREMD).unwrap()
}

fn werte(tage: i64, art: &str) -> Wert {
    [("tage".to_owned(), Wert::from(tage)), ("art".to_owned(), Wert::from(art))].into_iter().collect()
}

fn zahl(w: &Regelwerk, name: &str, werte: &Wert) -> String {
    Entscheidungsmodell::lesen(w.text()).unwrap().entscheiden(name, werte).unwrap().als_zahl().unwrap().to_string()
}

fn regel(ein: [&str; 2], aus: &str) -> Regel {
    Regel { eingaben: ein.map(str::to_owned).into(), ausgaben: vec![aus.to_owned()], anmerkungen: vec!["neu".into()] }
}

#[test]
fn rules_are_added_moved_copied_and_taken_away() {
    let mut w = werk();
    w.regel_einfuegen("e1", 1, &regel(["> 100", "\"pkw\""], "99")).unwrap();
    let t = w.tabelle("e1").unwrap();
    assert_eq!(
        (t.regeln.len(), &t.regeln[1], t.regeln[0].ausgaben[0].as_str()),
        (4, &regel(["> 100", "\"pkw\""], "99"), "5")
    );
    assert_eq!(zahl(&w, "Gebuehr", &werte(200, "pkw")), "198");
    w.regel_loeschen("e1", 1).unwrap();
    assert_eq!(w.text(), FREMD, "added and taken away leaves the file as it was");
    w.regel_einfuegen("e1", 99, &regel(["-", "-"], "1")).unwrap();
    assert_eq!(w.tabelle("e1").unwrap().regeln[3].ausgaben, ["1"]);
    w.regel_loeschen("e1", 3).unwrap();
    assert_eq!(w.text(), FREMD);
    w.regel_tauschen("e1", 0).unwrap();
    assert_eq!(w.tabelle("e1").unwrap().regeln[0].ausgaben, ["20"]);
    assert!(w.text().contains("<!-- between -->") && w.text().contains("tool:x=\"y\""));
    w.regel_tauschen("e1", 0).unwrap();
    assert_eq!(w.text(), FREMD);
    w.regel_kopieren("e1", 0).unwrap();
    let t = w.tabelle("e1").unwrap();
    assert_eq!(t.regeln[0], t.regeln[1]);
    assert_eq!(w.regel_tauschen("e1", 3), Err(TabelleFehler::Fehlt));
    assert_eq!(w.regel_loeschen("e1", 4), Err(TabelleFehler::Fehlt));
    assert_eq!(w.regel_loeschen("gibt es nicht", 0), Err(TabelleFehler::Fehlt));
}

#[test]
fn columns_are_added_moved_copied_and_taken_away() {
    let mut w = werk();
    let neu = Eingang { titel: "Nachts".into(), ausdruck: "nacht".into(), typ: "boolean".into(), erlaubt: None };
    w.spalte_einfuegen("e1", &NeueSpalte::Eingang(neu.clone())).unwrap();
    assert!(Entscheidungsmodell::lesen(w.text()).is_err(), "the name is not declared yet");
    w.bedarf("e1", "nacht", "boolean").unwrap();
    let t = w.tabelle("e1").unwrap();
    assert_eq!((&t.eingaenge[2], t.regeln[2].eingaben.len()), (&neu, 3));
    Entscheidungsmodell::lesen(w.text()).unwrap();
    w.spalte_tauschen("e1", Spalte::Eingang(1)).unwrap();
    let t = w.tabelle("e1").unwrap();
    assert_eq!((t.eingaenge[1].titel.as_str(), t.regeln[1].eingaben[2].as_str()), ("Nachts", "\"lkw\""));
    w.spalte_kopieren("e1", Spalte::Eingang(2)).unwrap();
    let t = w.tabelle("e1").unwrap();
    assert_eq!((t.eingaenge[3].ausdruck.as_str(), t.regeln[1].eingaben[3].as_str()), ("art", "\"lkw\""));
    w.spalte_loeschen("e1", Spalte::Eingang(1)).unwrap();
    w.spalte_loeschen("e1", Spalte::Eingang(2)).unwrap();
    assert_eq!(w.tabelle("e1").unwrap(), werk().tabelle("e1").unwrap());
    assert!(w.spalte_loeschen("e1", Spalte::Ausgang(0)).is_err(), "the only result stays");
    let grund =
        Ausgang { titel: "Grund".into(), name: "grund".into(), typ: "string".into(), erlaubt: None, vorgabe: None };
    w.spalte_einfuegen("e1", &NeueSpalte::Ausgang(grund.clone(), "\"so\"".into())).unwrap();
    let t = w.tabelle("e1").unwrap();
    assert_eq!(
        (&t.ausgaenge[1], t.regeln[0].ausgaben.as_slice()),
        (&grund, &["5".to_owned(), "\"so\"".to_owned()][..])
    );
    let mit = Ausgang {
        erlaubt: Some("\"so\", \"anders\"".into()),
        vorgabe: Some("\"so\"".into()),
        titel: "<Warum>".into(),
        ..grund
    };
    w.spalte_setzen("e1", 1, &NeueSpalte::Ausgang(mit.clone(), String::new())).unwrap();
    assert_eq!(w.tabelle("e1").unwrap().ausgaenge[1], mit);
    w.spalte_loeschen("e1", Spalte::Ausgang(1)).unwrap();
    assert_eq!(w.tabelle("e1").unwrap(), werk().tabelle("e1").unwrap());
    assert_eq!(Spalte::von_name("e2").map(Spalte::name), Some("e2".to_owned()));
    assert_eq!(
        [Spalte::von_name("e0"), Spalte::von_name("x1"), Spalte::von_name("ä1"), Spalte::von_name("")],
        [None; 4]
    );
}

#[test]
fn the_trial_says_which_rules_hold() {
    let w = werk();
    let gilt = |tage: i64, art: &str| treffer(&w, "e1", &werte(tage, art), &[]).unwrap();
    assert_eq!((gilt(1, "pkw"), gilt(9, "lkw"), gilt(9, "pkw")), (vec![0, 2], vec![1, 2], vec![2]));
    let mut w = werk();
    w.regel_loeschen("e1", 2).unwrap();
    assert_eq!(treffer(&w, "e1", &werte(9, "pkw"), &[]).unwrap(), Vec::<usize>::new());
    assert!(treffer(&w, "e2", &werte(1, "pkw"), &[]).is_err(), "a formula has no rules");
}

#[test]
fn the_trial_says_which_rules_hold_where_a_file_imports_another() {
    let gemeinsam = r##"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="urn:probe:g" name="g" id="g"><inputData id="it" name="tage"><variable name="tage" typeRef="number"/></inputData><decision id="d" name="Stufe"><variable name="Stufe" typeRef="number"/><informationRequirement><requiredInput href="#it"/></informationRequirement><literalExpression><text>if tage &gt; 5 then 2 else 1</text></literalExpression></decision></definitions>"##;
    let eigene = r#"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="urn:probe:e" name="e" id="e"><import name="G" namespace="urn:probe:g" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/><decision id="d1" name="Satz"><variable name="Satz" typeRef="number"/><informationRequirement><requiredDecision href="urn:probe:g#d"/></informationRequirement><decisionTable hitPolicy="UNIQUE"><input id="i"><inputExpression typeRef="number"><text>G.Stufe</text></inputExpression></input><output id="o"/><rule id="r1"><inputEntry><text>1</text></inputEntry><outputEntry><text>10</text></outputEntry></rule><rule id="r2"><inputEntry><text>2</text></inputEntry><outputEntry><text>30</text></outputEntry></rule></decisionTable></decision></definitions>"#;
    let w = Regelwerk::lesen(eigene).unwrap();
    let gilt = |tage| treffer(&w, "d1", &werte(tage, "pkw"), &["<kaputt>", gemeinsam]);
    assert_eq!((gilt(1).unwrap(), gilt(9).unwrap()), (vec![0], vec![1]));
    let fehlt = treffer(&w, "d1", &werte(1, "pkw"), &[]).unwrap_err().to_string();
    assert!(fehlt.contains("„G“") && fehlt.contains("nicht dabei"), "{fehlt}");
}

#[test]
fn a_formula_becomes_a_table_and_a_new_decision_is_evaluated() {
    let mut w = werk();
    w.zur_tabelle("e2").unwrap();
    assert_eq!(zahl(&w, "Gebuehr", &werte(1, "pkw")), "10");
    let Logik::Tabelle(t) = w.entscheidung("e2").unwrap().logik else { panic!() };
    assert_eq!((t.treffer, t.regeln[0].ausgaben[0].as_str()), (Trefferart::Eine, "Satz * 2"));
    assert!(w.zur_tabelle("e2").is_err());
    let id = w.entscheidung_neu("Rabatt", "Wie viel < als sonst?", "number", "Gebuehr / 2").unwrap();
    w.bedarf(&id, "Gebuehr", "number").unwrap();
    w.bedarf(&id, "Gebuehr", "number").unwrap();
    assert_eq!(zahl(&w, "Rabatt", &werte(1, "pkw")), "5");
    assert_eq!(w.entscheidung(&id).unwrap().bedarf, ["Gebuehr"]);
    w.formel_setzen(&id, "if Gebuehr < 20 then 0 else 1").unwrap();
    assert_eq!(zahl(&w, "Rabatt", &werte(1, "pkw")), "0");
    w.frage_setzen(&id, "Kürzer").unwrap();
    w.frage_setzen("e1", "Was kostet der Tag?").unwrap();
    assert_eq!(
        (w.entscheidung(&id).unwrap().frage, w.entscheidung("e1").unwrap().frage),
        ("Kürzer".into(), "Was kostet der Tag?".into())
    );
    for falsch in ["Rabatt", "tage", "klein", "Mit Leerzeichen", "Ä"] {
        assert!(w.entscheidung_neu(falsch, "", "number", "1").is_err(), "{falsch}");
    }
    for art in Trefferart::ALLE {
        w.treffer_setzen("e1", art).unwrap();
        assert_eq!(w.tabelle("e1").unwrap().treffer, art);
        assert_eq!(Trefferart::von_name(&art.name()), Some(art));
    }
}

#[test]
fn hostile_files_end_in_a_sentence() {
    let dtd = "<!DOCTYPE definitions [<!ENTITY a \"b\">]><definitions/>";
    for falsch in ["", "kein XML", "<definitions>", "<html/>", dtd, &"<a>".repeat(100_000)] {
        assert!(Regelwerk::lesen(falsch).is_err());
    }
    let gross = format!("<definitions>{}</definitions>", " ".repeat(1_000_001));
    assert!(Regelwerk::lesen(&gross).unwrap_err().to_string().contains("1 MB"));
}

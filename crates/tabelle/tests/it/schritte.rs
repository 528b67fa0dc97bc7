//! Computations in steps and functions: changed step by step, reckoned by the real evaluator, refused with a reason.

use regel::{Entscheidungsmodell, Wert};
use tabelle::{Logik, Regelwerk, Schrittinhalt};

const HUND: &str = include_str!("../../../../leistungen/hundesteuer-anmelden/regeln.dmn");
const GAST: &str = include_str!("../../../../leistungen/gaestetaxe-melden/regeln.dmn");

fn zahl(w: &Regelwerk, name: &str) -> String {
    let werte: Wert = std::iter::empty::<(String, Wert)>().collect();
    Entscheidungsmodell::lesen(w.text()).unwrap().entscheiden(name, &werte).unwrap().als_zahl().unwrap().to_string()
}

fn namen(w: &Regelwerk, id: &str) -> Vec<String> {
    w.schritte(id).unwrap().into_iter().map(|s| s.name).collect()
}

#[test]
fn a_formula_becomes_steps_and_a_formula_again() {
    let mut w = Regelwerk::lesen(crate::FREMD).unwrap();
    let id = w.entscheidung_neu("Anteil", "?", "number", "12 * 3").unwrap();
    w.zu_schritten(&id).unwrap();
    assert_eq!((namen(&w, &id), zahl(&w, "Anteil")), (vec![String::new()], "36".into()));
    w.schritt_einfuegen(&id, usize::MAX, "jahr", "240").unwrap();
    w.schritt_einfuegen(&id, usize::MAX, "monat", "jahr / 12").unwrap();
    w.schritt_setzen(&id, 2, "", "if monat < 30 then monat * 3 else 0").unwrap();
    assert_eq!((namen(&w, &id), zahl(&w, "Anteil")), (vec!["jahr".into(), "monat".into(), String::new()], "60".into()));
    // A step knows those before it, and nobody stands behind the result.
    w.schritt_setzen(&id, 0, "im_jahr", "120").unwrap();
    w.schritt_setzen(&id, 1, "monat", "im_jahr / 12").unwrap();
    assert_eq!(zahl(&w, "Anteil"), "30");
    for nein in [
        w.clone().schritt_tauschen(&id, 1),
        w.clone().schritt_setzen(&id, 0, "", "1"),
        w.clone().schritt_setzen(&id, 0, "monat", "1"),
        w.clone().schritt_setzen(&id, 0, "mit leer", "1"),
        w.clone().schritt_setzen(&id, 0, "Ä\"/>", "1"),
        w.clone().schritt_einfuegen(&id, 0, "", "1"),
        w.clone().schritt_setzen(&id, 9, "x", "1"),
        w.clone().zur_formel(&id),
        w.clone().zur_tabelle(&id),
        w.clone().zu_schritten(&id),
    ] {
        assert!(nein.is_err());
    }
    w.schritt_tauschen(&id, 0).unwrap();
    assert_eq!(namen(&w, &id), ["monat", "im_jahr", ""]);
    w.schritt_loeschen(&id, 1).unwrap();
    w.schritt_setzen(&id, 0, "monat", "7").unwrap();
    assert_eq!(zahl(&w, "Anteil"), "21");
    w.schritt_setzen(&id, 1, "", "5").unwrap();
    w.schritt_loeschen(&id, 0).unwrap();
    assert!(w.schritt_loeschen(&id, 0).is_err(), "one stays");
    w.zur_formel(&id).unwrap();
    assert_eq!((w.entscheidung(&id).unwrap().logik, zahl(&w, "Anteil")), (Logik::Formel("5".into()), "5".into()));
}

#[test]
fn one_changed_step_changes_one_place() {
    let mut w = Regelwerk::lesen(HUND).unwrap();
    let Logik::Schritte(da) = w.entscheidung("e_Herleitung").unwrap().logik else { panic!() };
    assert_eq!(da.len(), 5);
    let Schrittinhalt::Formel(f) = &da[4].inhalt else { panic!() };
    assert!(f.contains("m * satz[count(partial) + 1] / 12"));
    w.schritt_setzen("e_Herleitung", 4, "anteil", &f.replace("12, 2", "12, 1")).unwrap();
    assert_eq!(w.text(), HUND.replace("12, 2)", "12, 1)"));
    assert!(w.lesbar("e_Herleitung").unwrap().contains(&"kategorie: Einstufung.kategorie".to_owned()));
}

#[test]
fn functions_are_made_changed_called_and_taken_away() {
    let mut w = Regelwerk::lesen(GAST).unwrap();
    let da = w.funktion("b_Naechte").unwrap();
    assert_eq!(da.benutzt, ["Voll", "Ermaessigt", "Frei"]);
    assert_eq!(
        da.angaben,
        [("liste".into(), String::new()), ("von".into(), "date".into()), ("bis".into(), "date".into())]
    );
    w.funktion_setzen(&da.id, &da.angaben, da.formel.as_deref().unwrap()).unwrap();
    assert_eq!(w.text(), GAST, "saving what is there changes nothing");
    assert!(w.funktion_loeschen(&da.id).is_err(), "it is called");

    let angaben =
        |alle: &[(&str, &str)]| alle.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect::<Vec<_>>();
    let id = w.funktion_neu("Nachlass", &angaben(&[("betrag", "number")]), "betrag / 2").unwrap();
    let e = w.entscheidung_neu("Halb", "?", "number", "Nachlass(10)").unwrap();
    assert!(w.wissen(&e, "Nachlass").unwrap() && !w.wissen(&e, "Gibtesnicht").unwrap());
    w.wissen(&e, "Nachlass").unwrap();
    assert_eq!((zahl(&w, "Halb"), w.funktion(&id).unwrap().benutzt), ("5".into(), vec!["Halb".to_owned()]));
    w.funktion_setzen(&id, &angaben(&[("betrag", "number"), ("teil", "number")]), "betrag / teil").unwrap();
    w.formel_setzen(&e, "Nachlass(10, 5)").unwrap();
    assert_eq!(zahl(&w, "Halb"), "2");
    w.funktion_setzen(&id, &angaben(&[("betrag", "")]), "betrag").unwrap();
    w.formel_setzen(&e, "Nachlass(7)").unwrap();
    assert_eq!((zahl(&w, "Halb"), w.funktion(&id).unwrap().angaben), ("7".into(), angaben(&[("betrag", "")])));
    for name in ["Nachlass", "Voll", "jahr", "mit leer", "1a", ""] {
        assert!(w.funktion_neu(name, &[], "1").is_err(), "{name}");
    }
    assert!(w.funktion_setzen(&id, &angaben(&[("a", ""), ("a", "")]), "a").is_err());
    let frei = w.funktion_neu("Frei2", &[], "1").unwrap();
    w.funktion_loeschen(&frei).unwrap();
    assert!(w.funktion(&frei).is_err());
}

#[test]
fn what_is_of_another_kind_is_read_line_by_line_and_stays() {
    let text = HUND.replace(
        "<literalExpression id=\"cl_Herleitung_beginn\"><text>Steuerpflicht.beginn</text></literalExpression>",
        "<context><contextEntry><variable name=\"innen\"/><literalExpression><text>Steuerpflicht.beginn</text></literalExpression></contextEntry><contextEntry><literalExpression><text>innen</text></literalExpression></contextEntry></context>",
    );
    let mut w = Regelwerk::lesen(&text).unwrap();
    let da = w.schritte("e_Herleitung").unwrap();
    let Schrittinhalt::Anderes(wort, zeilen) = &da[2].inhalt else { panic!("{da:?}") };
    assert_eq!(
        (*wort, zeilen.as_slice()),
        (
            "Rechnung in mehreren Schritten",
            &["beginn:".to_owned(), "innen: Steuerpflicht.beginn".into(), "innen".into()][..]
        )
    );
    w.schritt_setzen("e_Herleitung", 2, "beginn", "").unwrap();
    assert_eq!(w.text(), text);
}

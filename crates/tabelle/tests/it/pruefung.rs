//! What the check says about a table.

use tabelle::{Ausgang, Eingang, Mangel, Regel, Spaltensicht, Tabelle, Trefferart, Wertart, pruefen};

fn tabelle(treffer: Trefferart, regeln: &[(&str, &str, &str)]) -> Tabelle {
    let ein = |t: &str, typ: &str| Eingang { titel: t.into(), ausdruck: t.into(), typ: typ.into(), erlaubt: None };
    Tabelle {
        treffer,
        eingaenge: vec![ein("Tage", "number"), ein("Art", "string")],
        ausgaenge: vec![Ausgang {
            titel: "Euro".into(),
            name: String::new(),
            typ: "number".into(),
            erlaubt: None,
            vorgabe: None,
        }],
        anmerkungen: Vec::new(),
        regeln: regeln
            .iter()
            .map(|(a, b, c)| Regel {
                eingaben: vec![(*a).into(), (*b).into()],
                ausgaben: vec![(*c).into()],
                anmerkungen: vec![],
            })
            .collect(),
    }
}

fn sichten(ganz: bool) -> Vec<Spaltensicht> {
    let auswahl = [("pkw", "Auto"), ("lkw", "Lastwagen")].map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    vec![
        Spaltensicht { art: Wertart::Zahl, ganz, von: Some(1.into()), ..Default::default() },
        Spaltensicht { art: Wertart::Text, auswahl, ..Default::default() },
    ]
}

fn saetze(t: &Tabelle, ganz: bool) -> Vec<Mangel> {
    pruefen(t, &sichten(ganz), &[Spaltensicht { art: Wertart::Betrag, ..Default::default() }])
}

use Trefferart::{Eine, Erste, Gleiche, Reihe};

#[test]
fn a_sound_table_has_no_fault() {
    let t = tabelle(Eine, &[("<= 2", "\"pkw\"", "5"), ("> 2", "\"pkw\"", "7"), ("-", "\"lkw\"", "20")]);
    assert_eq!(saetze(&t, false), []);
    let t = tabelle(Eine, &[("[1..2]", "-", "5"), ("[3..5]", "-", "7"), (">= 6", "-", "9")]);
    assert_eq!(saetze(&t, true), [], "between whole numbers is nothing");
}

#[test]
fn overlaps_are_named_where_only_one_rule_may_hold() {
    let regeln = [("<= 2", "\"pkw\"", "5"), (">= 2", "not(\"lkw\")", "7"), ("-", "\"lkw\"", "20")];
    let m = saetze(&tabelle(Eine, &regeln), false);
    assert_eq!((m.len(), m[0].muss, &m[0].regeln), (1, true, &vec![0, 1]), "{m:?}");
    assert!(m[0].satz.starts_with("Regel 1 und Regel 2 können zugleich zutreffen."));
    assert_eq!(saetze(&tabelle(Reihe, &regeln), false), []);
    assert_eq!(saetze(&tabelle(Erste, &regeln), false), []);
    assert_eq!(saetze(&tabelle(Gleiche, &regeln), false).len(), 1);
    let gleich = [("<= 2", "-", "5"), (">= 2", "-", "5")];
    assert_eq!(saetze(&tabelle(Gleiche, &gleich), false), []);
}

#[test]
fn gaps_are_named_with_an_example() {
    let m = saetze(&tabelle(Eine, &[("-", "\"pkw\"", "5")]), false);
    assert!(
        m.len() == 1 && m[0].muss && m[0].satz.starts_with("Für „Tage“ ein beliebiger Wert, „Art“ Lastwagen gilt"),
        "{m:?}"
    );
    let m = saetze(&tabelle(Eine, &[("<= 2", "-", "5"), ("[3..5]", "-", "7"), ("> 5", "-", "9")]), false);
    assert!(m.len() == 1 && !m[0].muss && m[0].satz.contains("„Tage“ zwischen 2 und 3"), "{m:?}");
    // A formula may cover anything, and a default covers everything.
    assert_eq!(saetze(&tabelle(Eine, &[("<= 2", "-", "5"), ("? > parameter.x", "-", "7")]), false), []);
    let mut t = tabelle(Eine, &[("<= 2", "-", "5")]);
    assert_eq!(saetze(&t, false).len(), 1);
    t.ausgaenge[0].vorgabe = Some("0".into());
    assert_eq!(saetze(&t, false), []);
}

#[test]
fn rules_that_never_hold_are_named() {
    let t = tabelle(Erste, &[("<= 5", "-", "5"), ("> 5", "-", "6"), ("3", "\"pkw\"", "7")]);
    let m = saetze(&t, false);
    assert!(m.len() == 1 && m[0].regeln == [2] && m[0].satz.contains("kommt nie zum Zug"), "{m:?}");
    // Covered only by both together.
    let t = tabelle(Erste, &[("<= 5", "-", "5"), ("[4..10]", "-", "6"), ("[2..8]", "-", "7"), ("-", "-", "1")]);
    assert_eq!(saetze(&t, false).iter().map(|m| m.regeln.clone()).collect::<Vec<_>>(), [vec![2]]);
    let m = saetze(&tabelle(Eine, &[("[5..3]", "-", "5"), ("-", "-", "5")]), false);
    assert!(m.iter().any(|m| m.muss && m.satz.contains("trifft nie zu")), "{m:?}");
}

#[test]
fn values_of_the_wrong_kind_are_named() {
    let m = saetze(&tabelle(Eine, &[("\"zwei\"", "\"rad\"", "\"viel\""), ("-", "-", "-")]), false);
    let alle: Vec<&str> = m.iter().map(|m| m.satz.as_str()).collect();
    assert_eq!(
        alle,
        [
            "Regel 1, „Tage“: Hier gehört eine Zahl hin, nicht „\"zwei\"“.",
            "Regel 1, „Art“: Die Antwort „rad“ gibt es im Formular nicht.",
            "Regel 1, „Euro“: Hier gehört ein Betrag hin, nicht „\"viel\"“.",
            "Regel 2, „Euro“: Das Ergebnis fehlt.",
        ]
    );
}

#[test]
fn a_huge_table_is_looked_at_in_bounded_time() {
    let viele: Vec<(String, String)> =
        (0..400).map(|i| (format!("[{}..{})", i * 3, i * 3 + 2), format!("{i}"))).collect();
    let zeilen: Vec<(&str, &str, &str)> = viele.iter().map(|(a, b)| (a.as_str(), "-", b.as_str())).collect();
    let m = saetze(&tabelle(Eine, &zeilen), false);
    assert!(m.len() == 1 && m[0].satz.contains("„Tage“ 2,"), "{m:?}");
}

//! A form of a real service compiles and calculates: that of the dog tax, without building blocks.
use formular::{Antwort, Antworten, Formular, Umfeld};
use regel::{Entscheidungsmodell, Namen, Typ, Wert};

const FORMULAR: &str = include_str!("hund.json");
const REGELN: &str = include_str!("../../../../leistungen/hundesteuer-anmelden/regeln.dmn");

#[test]
fn the_dog_tax_form_compiles_and_calculates() {
    let regeln = Entscheidungsmodell::lesen(REGELN).unwrap_or_else(|e| panic!("{e}"));
    let parameter = Wert::from(&serde_json::json!({
        "steuer_ersthund": 60, "steuer_zweithund": 90, "steuer_weiterer": 120, "gefaehrliche_besteuern": false,
        "steuer_gefaehrlich": 500, "zahlweise": "sofort"
    }));
    let Wert::Kontext(k) = &parameter else { unreachable!() };
    let namen: Namen = k.keys().map(|n| (n.clone(), Typ::Unbekannt)).collect();
    let f = Formular::lesen(FORMULAR, Some(&regeln), &namen).unwrap_or_else(|l| panic!("{l:#?}"));
    let u = Umfeld { heute: "2026-03-02".parse().unwrap(), parameter: &parameter };
    let mut a = Antworten::neu();
    assert!(f.berechneter_wert("steuer", &a, &u).unwrap().ist_null(), "unknown while answers are missing");
    a.setzen("hund_geburt", Antwort::Datum("2020-01-01".parse().unwrap()));
    a.setzen("hund_seit", Antwort::Datum("2026-01-15".parse().unwrap()));
    a.setzen("hund_assistenz", Antwort::JaNein(false));
    a.setzen("hunde_bisher", Antwort::Zahl(0.into()));
    let jahr = f.berechneter_wert("jahressteuer", &a, &u).unwrap();
    assert_eq!(jahr.als_betrag(), Some(grund::Betrag::cent(6_000)), "{jahr:?}");
    let steuer = f.berechneter_wert("steuer", &a, &u).unwrap();
    assert!(
        steuer.als_betrag().is_some_and(|b| b > grund::Betrag::NULL && b <= grund::Betrag::cent(6_000)),
        "{steuer:?}"
    );
}

//! Words as people write them.

use std::fmt::Write as _;

use grund::Sprache;
use suche::{Anfrage, Index, Synonym};

use crate::korpus;

fn index() -> Index {
    Index::bauen(&korpus::drei(), &[])
}

#[test]
fn citizens_words_find_the_service() {
    let index = index();
    let mut aus = String::new();
    for text in [
        "Hund",
        "hunde",
        "Hunde Steuer",
        "Steuer für Hund",
        "Hundesteuer",
        "Hunde-Steuer",
        "Hunde·steuer",
        "Hundesteueranmeldung",
        "Hunde-Steuer-Anmeldung",
        "Anmeldung Hundesteuer",
        "dog",
        "Dogs",
        "Ich möchte meinen Hund anmelden",
        "wo kann ich meinen Hund anmelden?",
        "Hudn",
        "Hundsteuer",
        "hundest",
        "Hundesteur",
        "Hundesteueranmeldng",
        "welpen",
        "Gewerbeanmeldung",
        "Gewerbe-Anmeldung",
        "Gewerbesteuer",
        "Fuehrerschein",
        "Führer-Schein",
        "fuhrerschien",
        "Führerscheinantrag",
        "driving license",
        "hundesteuer-anmelden",
        "anmelden",
        "ich",
        "",
        "%00",
        "Reisepass",
    ] {
        let ergebnis = index.suchen(&Anfrage { text, hoechstens: 10, ..Anfrage::default() });
        let treffer: Vec<_> = ergebnis.treffer.iter().map(|t| t.schluessel).collect();
        writeln!(aus, "{text:?}: {}", treffer.join(", ")).unwrap();
    }
    insta::assert_snapshot!(aus);
}

#[test]
fn synonyms_of_editors_lead_to_official_words() {
    let synonym = |wort: &str, bedeutet: &str, land: Option<&str>| Synonym {
        wort: wort.into(),
        bedeutet: vec![bedeutet.into()],
        sprache: Sprache::De,
        land: land.map(|l| l.parse().unwrap()),
    };
    let synonyme = [
        synonym("Lappen", "Führerschein", None),
        synonym("Wauwau", "Hund", Some("14")),
        synonym("Laden aufmachen", "Gewerbe anmelden", None),
        synonym("Nirgends", "Raumfahrtgenehmigung", None),
    ];
    let index = Index::bauen(&korpus::drei(), &synonyme);
    let bester = |text: &str, land: Option<&str>| {
        index
            .suchen(&Anfrage { text, land: land.map(|l| l.parse().unwrap()), hoechstens: 1, ..Anfrage::default() })
            .treffer
            .first()
            .map(|t| t.schluessel)
    };
    assert_eq!(bester("Lappen", None), Some("fuehrerschein-beantragen"));
    assert_eq!(bester("lapen", None), Some("fuehrerschein-beantragen"), "with a typing error");
    assert_eq!(bester("Lappenverlängerung", None), Some("fuehrerschein-beantragen"), "as part of a compound");
    assert_eq!(bester("Ich will einen Laden aufmachen", None), Some("gewerbe-anmelden"));
    assert_eq!(bester("Wauwau", Some("14")), Some("hundesteuer-anmelden"));
    assert_eq!(bester("Wauwau", Some("15")), None, "a word of another Land");
    assert_eq!(bester("Nirgends", None), None, "what no text has");
}

#[test]
fn suggestions_come_while_typing() {
    let index = index();
    let titel = |text, sprache| -> Vec<&str> {
        index
            .vorschlaege(&Anfrage { text, sprache, hoechstens: 5, ..Anfrage::default() })
            .iter()
            .map(|v| v.titel)
            .collect()
    };
    assert_eq!(titel("hu", Sprache::De), ["Hund anmelden (Hundesteuer)"]);
    assert_eq!(titel("führersch", Sprache::De), ["Führerschein beantragen"]);
    assert_eq!(titel("fuehrersch", Sprache::En), ["Apply for a driving licence"]);
    assert_eq!(titel("Gewerbe anm", Sprache::De), ["Gewerbe anmelden"]);
    assert_eq!(titel("h", Sprache::De), Vec::<&str>::new());
}

/// „hunt“ is the stem of an English word somebody may look for, and „Hund“ with a typing error.
#[test]
fn a_foreign_stem_does_not_hide_a_typing_error() {
    let jagd = [Synonym {
        wort: "hunting".to_owned(),
        bedeutet: vec!["Führerschein".to_owned()],
        sprache: Sprache::En,
        land: None,
    }];
    let mut dokumente = korpus::drei();
    dokumente[1].fassungen[1].text = "Tell us if you hunt.".into();
    let index = Index::bauen(&dokumente, &jagd);
    let gefunden = |text| -> Vec<&str> {
        let anfrage = Anfrage { text, hoechstens: 5, ..Anfrage::default() };
        index.suchen(&anfrage).treffer.iter().map(|t| t.schluessel).collect()
    };
    assert_eq!(gefunden("hunting").len(), 1);
    let beide = gefunden("hunt");
    assert_eq!(beide[0], gefunden("hunting")[0]);
    assert!(beide.contains(&"hundesteuer-anmelden"), "{beide:?}");
}

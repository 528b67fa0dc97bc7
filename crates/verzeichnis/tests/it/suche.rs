//! The search over services.

use std::{fmt::Write as _, path::PathBuf, time::Instant};

use grund::{LeistungKennung, Sprache};
use proptest::prelude::*;
use verzeichnis::suche::{Fassung, Suchindex, Suchtext};

fn leistung(kennung: &str, titel: &str, kurz: &str, stichworte: &[&str], englisch: &str) -> Suchtext {
    let fassung = |sprache, titel: &str, kurz: &str, stichworte: &[&str]| Fassung {
        sprache,
        titel: titel.into(),
        kurz: kurz.into(),
        stichworte: stichworte.iter().map(ToString::to_string).collect(),
        text: String::new(),
    };
    Suchtext {
        kennung: LeistungKennung(kennung.into()),
        fassungen: vec![fassung(Sprache::De, titel, kurz, stichworte), fassung(Sprache::En, englisch, "", &[])],
    }
}

fn index() -> Suchindex {
    Suchindex::bauen(&[
        leistung(
            "hundesteuer-anmelden",
            "Hund anmelden (Hundesteuer)",
            "Wer einen Hund hält, meldet ihn bei der Gemeinde zur Steuer an.",
            &["Hundemarke", "Welpe", "Hundehaltung", "Vierbeiner"],
            "Register a dog (dog tax)",
        ),
        leistung(
            "gewerbe-anmelden",
            "Gewerbe anmelden",
            "Wer ein Gewerbe beginnt, zeigt das bei der Gemeinde an.",
            &["Gewerbeschein", "Selbstständigkeit", "Firma gründen"],
            "Register a trade",
        ),
        leistung(
            "fuehrerschein-beantragen",
            "Führerschein beantragen",
            "Die Fahrerlaubnis zum ersten Mal erwerben.",
            &["Fahrschule", "Autofahren"],
            "Apply for a driving licence",
        ),
    ])
}

#[test]
fn citizens_words_find_the_service() {
    let index = index();
    let mut aus = String::new();
    for eingabe in [
        "Hund",
        "hunde",
        "Hunde Steuer",
        "Hundesteuer",
        "Hundesteueranmeldung",
        "dog",
        "Dogs",
        "Ich möchte meinen Hund anmelden",
        "Hudn",
        "Hundsteuer",
        "hundest",
        "Hundesteur",
        "welpen",
        "Gewerbeanmeldung",
        "Gewerbesteuer",
        "Fuehrerschein",
        "Führerscheinantrag",
        "driving license",
        "anmelden",
        "ich",
        "",
        "%00",
        "Reisepass",
    ] {
        let treffer: Vec<_> = index.suchen(eingabe, 10).iter().map(|t| t.kennung.to_string()).collect();
        writeln!(aus, "{eingabe:?}: {}", treffer.join(", ")).unwrap();
    }
    insta::assert_snapshot!(aus);
}

proptest! {
    #[test]
    fn any_query_gets_an_answer(eingabe in any::<String>(), mal in 1usize..200) {
        let index = index();
        prop_assert!(index.suchen(&eingabe.repeat(mal), 2).len() <= 2);
    }
}

#[test]
fn hostile_queries_get_an_answer() {
    let index = index();
    for eingabe in
        ["ä".repeat(10_000), "a ".repeat(5_000), "\u{0}\u{7}\u{202e}".repeat(3_000), "x' OR '1'='1".repeat(900)]
    {
        let _ = index.suchen(&eingabe, 10);
    }
    assert!(Suchindex::bauen(&[]).suchen("Hund", 10).is_empty());
}

/// The whole Leistungskatalog as corpus: quality on real names, and the time of one query.
#[test]
fn five_thousand_services_stay_fast() {
    let pfad = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/leistungskatalog/leika_leistungen_2019-10.csv");
    let Ok(text) = std::fs::read_to_string(&pfad) else {
        eprintln!("skipped: ../shared is not there");
        return;
    };
    let mut texte: Vec<Suchtext> = text
        .lines()
        .skip(1)
        .map(|z| z.splitn(3, ',').collect::<Vec<_>>())
        .filter(|s| s.len() == 3)
        .map(|s| leistung(s[0], s[1], s[2], &[], ""))
        .collect();
    assert!(texte.len() > 4000, "{}", texte.len());
    texte.push(leistung("hundesteuer-anmelden", "Hund anmelden (Hundesteuer)", "Anmeldung", &[], "Register a dog"));
    let beginn = Instant::now();
    let index = Suchindex::bauen(&texte);
    eprintln!("index over {}: {:?}", index.anzahl(), beginn.elapsed());
    for eingabe in [
        "Hund",
        "hund anmelden",
        "Hundesteueranmeldung",
        "Wohngeld",
        "Führerschein umtauschen",
        "Geburtsurkunde",
        "Gebrutsurkunde",
    ] {
        let beginn = Instant::now();
        let treffer = index.suchen(eingabe, 3);
        eprintln!("{eingabe}: {:?} {:?}", beginn.elapsed(), treffer);
        assert!(!treffer.is_empty(), "{eingabe}");
    }
    for eingabe in ["Hund", "hund anmelden", "Hundesteueranmeldung"] {
        assert!(index.suchen(eingabe, 3).iter().any(|t| t.kennung.as_str() == "hundesteuer-anmelden"), "{eingabe}");
    }
}

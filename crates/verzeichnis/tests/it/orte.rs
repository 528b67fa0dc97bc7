//! From what people type to a place.

use std::fmt::Write as _;

use datenbank::probe;
use proptest::{
    prelude::any,
    strategy::Strategy,
    test_runner::{Config, TestRunner},
};
use verzeichnis::{ORTE_HOECHSTENS, Ortstreffer, Verzeichnis, grunddaten_einspielen};

pub(crate) async fn verzeichnis() -> Verzeichnis {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    Verzeichnis::laden(&db).await.unwrap()
}

#[tokio::test]
async fn what_people_type_finds_the_place_or_asks() {
    let stand = verzeichnis().await.stand();
    assert_eq!(stand.gemeinden().len(), 636);
    let mut aus = String::new();
    for eingabe in [
        "Bautzen",
        "bautzen",
        "BUDYŠIN",
        "Budysin",
        "Bautzen / Budyšin",
        "Bauzten",
        "Bautzn",
        "02625",
        "02625 Bautzen",
        "01920",
        "01920 Steina",
        "01920 Stiena",
        "14625020",
        "146250020020",
        "Görlitz",
        "Goerlitz",
        "Gorlitz",
        "Neukirch",
        "Neukirch/Lausitz",
        "Neukirch Lausitz",
        "Bernsdorf",
        "02994",
        "Leipzig",
        "Halle",
        "Halle Saale",
        "Halle/Westfalen",
        "Bautzen Kleinwelka",
        "Reichenbach",
        "Annaberg",
        "Bad",
        "Muskau",
        "Lutherstadt Wittenberg",
        "Běła Woda",
        "Łaz",
        "Weisswasser",
        "Oelsnitz/Vogtland",
        "Oelsnitz Erzgebirge",
        "Harschlewe",
        "Krauschwitz",
        "Königshain",
        "1920",
        "02625 Salzenforst",
        "02625 Görlitz",
        "Baut",
        "Wittenberge",
        "99999",
        "1",
        "München",
        "Berlin",
        "Hannover",
        "Essen",
        "Connewitz",
        "Leipzig-Connewitz",
        "Cotta",
        "Grünau",
        "Kleinwelka",
        "Mały Wjelkow",
        "Laubegast",
        "Kleinzschachwitz",
        "Kriebethal",
        "Plauen",
        "Dresden-Plauen",
        "Weißig",
        "Conewitz",
        "Karl-Marx-Stadt",
        "karl marx stadt",
        "Zhorjelc",
        "zhorjelc",
        "Zgórjelc",
        "Drježdźany",
        "Budyšyn",
        "Pautzen",
        "80331 München",
        "Frankfurt (Oder)",
        "xyzzy",
        "",
        "   ",
        "02625 01920",
        "'; DROP TABLE gebiet; --",
    ] {
        let treffer = match stand.ort_suchen(eingabe) {
            Ortstreffer::Keiner => "-".to_owned(),
            Ortstreffer::Einer(g) => format!("{} {}", g.ags, g.mit_kreis()),
            Ortstreffer::Mehrere(alle) => {
                assert!((1..=ORTE_HOECHSTENS).contains(&alle.len()));
                alle.iter().map(|g| g.mit_kreis()).collect::<Vec<_>>().join(" | ") + " ?"
            }
        };
        writeln!(aus, "{eingabe:?}: {treffer}").unwrap();
    }
    insta::assert_snapshot!(aus);
}

#[tokio::test]
async fn bilingual_names_come_apart() {
    let stand = verzeichnis().await.stand();
    let mut aus = String::new();
    for g in stand.gemeinden().iter().filter(|g| g.name.amtlich.contains(" / ")) {
        let (zweit, titel) = (g.name.zweitname.as_deref().unwrap(), g.name.titel.as_deref().unwrap_or("-"));
        writeln!(aus, "{} | {zweit} ({}) | {titel}", g.name.deutsch, g.zweitsprache()).unwrap();
    }
    insta::assert_snapshot!(aus);
}

#[tokio::test]
async fn every_official_name_finds_its_place() {
    let stand = verzeichnis().await.stand();
    for g in stand.gemeinden() {
        let namen = [Some(&g.name.amtlich), Some(&g.name.deutsch), g.name.zweitname.as_ref()];
        for name in namen.into_iter().flatten() {
            let gefunden = match stand.ort_suchen(name) {
                Ortstreffer::Keiner => false,
                Ortstreffer::Einer(einer) => einer == *g,
                Ortstreffer::Mehrere(alle) => alle.contains(g),
            };
            assert!(gefunden, "{name}");
        }
        for plz in &g.plz {
            assert!(stand.zur_plz(plz).any(|o| o == g), "{plz}");
        }
    }
    assert_eq!(stand.zur_plz("01920").count(), 9);
}

#[tokio::test]
async fn any_input_gets_an_answer() {
    let stand = verzeichnis().await.stand();
    let eingaben = any::<String>().prop_map(|s| s.repeat(1 + s.len() % 50));
    let mut laeufer = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    laeufer
        .run(&eingaben, |eingabe| {
            let _ = stand.ort_suchen(&eingabe);
            Ok(())
        })
        .unwrap();
    let _ = stand.ort_suchen(&"ä\u{0}' OR 1=1 --".repeat(1000));
}

#[tokio::test]
async fn a_quarter_says_where_it_belongs_and_a_similar_name_is_near() {
    let stand = verzeichnis().await.stand();
    let orte = |eingabe: &str| match stand.ort_suchen(eingabe) {
        Ortstreffer::Keiner => Vec::new(),
        Ortstreffer::Einer(g) => vec![g],
        Ortstreffer::Mehrere(alle) => alle,
    };
    let gelesen = |eingabe: &str| {
        let eine = |g: &verzeichnis::Gemeinde| match stand.ortsteil(&g.ags, eingabe) {
            Some(teil) => format!("{teil} in {}", g.name.deutsch),
            None => g.name.deutsch.clone(),
        };
        orte(eingabe).iter().map(|g| eine(g)).collect::<Vec<_>>().join(", ")
    };
    for (eingabe, soll) in [
        ("Connewitz", "Connewitz in Leipzig"),
        ("connewitz", "Connewitz in Leipzig"),
        ("Leipzig-Connewitz", "Connewitz in Leipzig"),
        ("Conewitz", "Connewitz in Leipzig"),
        ("Connew", "Connewitz in Leipzig"),
        ("Grünau", "Grünau in Leipzig"),
        ("Cotta", "Cotta in Dresden, Cotta in Dohma"),
        ("Kleinwelka", "Kleinwelka / Mały Wjelkow in Bautzen"),
        ("Maly Wjelkow", "Kleinwelka / Mały Wjelkow in Bautzen"),
        ("Bautzen Kleinwelka", "Kleinwelka / Mały Wjelkow in Bautzen"),
        ("Plauen", "Plauen"),
        ("Leipzig", "Leipzig"),
        ("Zhorjelc", "Görlitz"),
        ("Karl-Marx-Stadt", "Chemnitz"),
    ] {
        assert_eq!(gelesen(eingabe), soll, "{eingabe}");
    }
    let chemnitz = orte("Karl-Marx-Stadt").remove(0);
    assert_eq!(stand.frueherer_name(&chemnitz.ags, "karl marx stadt"), Some("Karl-Marx-Stadt"));
    assert_eq!(stand.frueherer_name(&chemnitz.ags, "Chemnitz"), None);
    assert_eq!(stand.frueherer_name(&orte("Leipzig").remove(0).ags, "Karl-Marx-Stadt"), None);
    for anderswo in ["München", "muenchen", "80331 München", "Essen", "Berlin"] {
        assert!(orte(anderswo).is_empty(), "{anderswo}");
    }
    assert_eq!(verzeichnis::ort_anderswo("80331 MUNCHEN"), Some("München"));
    assert_eq!(verzeichnis::ort_anderswo("Bautzen"), None);
}

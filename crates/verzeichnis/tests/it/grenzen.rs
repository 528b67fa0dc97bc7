//! Boundaries and former keys: which municipality lies at a point, and where an old key leads.

use std::{path::PathBuf, time::Instant};

use verzeichnis::{Ortstreffer, Stand};

use crate::orte::verzeichnis;

fn heute(stand: &Stand, ags: &str) -> Option<String> {
    stand.gemeinde_heute(&ags.parse().unwrap()).map(|g| g.name.deutsch.clone())
}

#[tokio::test]
async fn points_fall_into_their_municipality() {
    let stand = verzeichnis().await.stand();
    let wo = |breite, laenge| stand.an_punkt(breite, laenge).map(|g| g.name.deutsch.clone());
    assert_eq!(wo(51.1813, 14.4243).as_deref(), Some("Bautzen"));
    assert_eq!(wo(52.1205, 11.6276).as_deref(), Some("Magdeburg"));
    assert_eq!(wo(52.52, 13.405), None);
    assert_eq!(wo(0.0, 0.0), None);
    assert_eq!(wo(f64::NAN, f64::INFINITY), None);
    let beginn = Instant::now();
    let mut treffer = 0;
    for i in 0..10_000_u32 {
        let (x, y) = (f64::from(i % 100), f64::from(i / 100));
        treffer += u32::from(stand.an_punkt(50.2 + y * 0.029, 10.6 + x * 0.044).is_some());
    }
    eprintln!("{treffer} of 10000 points inside, {:?} each (unoptimised build)", beginn.elapsed() / 10_000);
    assert!((3_500..4_500).contains(&treffer), "{treffer}");
}

#[tokio::test]
async fn every_municipality_lies_within_its_own_boundary() {
    let stand = verzeichnis().await.stand();
    let quelle =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/gebiete/gemeinden_sn_st_2026-08-31.csv");
    let Ok(text) = std::fs::read_to_string(&quelle) else {
        eprintln!("skipped: ../shared is not there");
        return;
    };
    let mut daneben = Vec::new();
    let mut anzahl = 0;
    for zeile in text.lines().skip(1) {
        let ags = zeile.split(',').next().unwrap();
        let spalten: Vec<&str> = zeile.rsplitn(4, ',').collect();
        let (laenge, breite): (f64, f64) = (spalten[2].parse().unwrap(), spalten[1].parse().unwrap());
        anzahl += 1;
        match stand.an_punkt(breite, laenge) {
            Some(g) if g.ags.as_str() == ags => {}
            andere => daneben.push(format!("{ags} {breite} {laenge}: {:?}", andere.map(|g| g.mit_kreis()))),
        }
    }
    eprintln!("{} of {anzahl} coordinates lie in another municipality: {daneben:#?}", daneben.len());
    assert_eq!(anzahl, 636);
    assert!(daneben.len() <= 3, "{daneben:#?}");
}

#[tokio::test]
async fn an_old_key_and_an_old_name_find_todays_municipality() {
    let stand = verzeichnis().await.stand();
    for (alt, neu) in [
        ("14521030", "Aue-Bad Schlema"),
        ("14521470", "Olbernhau"),
        ("14522620", "Jahnatal"),
        ("14523350", "Weischlitz"),
        ("14625050", "Großröhrsdorf"),
        ("14625540", "Kamenz"),
        ("14729230", "Frohburg"),
        ("14729290", "Geithain"),
        ("14625020", "Bautzen"),
    ] {
        assert_eq!(heute(&stand, alt).as_deref(), Some(neu), "{alt}");
    }
    assert_eq!(heute(&stand, "09162000"), None);
    let einer = |eingabe: &str| match stand.ort_suchen(eingabe) {
        Ortstreffer::Einer(g) => g.name.deutsch.clone(),
        anderes => format!("{anderes:?}"),
    };
    assert_eq!(einer("Narsdorf"), "Geithain");
    assert_eq!(einer("14729290"), "Geithain");
    // An ARS of a Verwaltungsgemeinschaft that Geithain has left.
    assert_eq!(einer("147295305150"), "Geithain");
    assert_eq!(einer("Bretnig"), "Großröhrsdorf");
    let frueher = stand.fruehere_gemeinde("Narsdorf").unwrap();
    assert_eq!((frueher.name.as_str(), frueher.bis.to_string().as_str()), ("Narsdorf", "2017-06-30"));
    assert!(stand.fruehere_gemeinde("Bautzen").is_none());
    let namen: Vec<_> = stand.fruehere_gemeinden(&"14522275".parse().unwrap()).map(|f| f.name.as_str()).collect();
    assert_eq!(namen, ["Ostrau", "Zschaitz-Ottewig"]);
}

#[tokio::test]
async fn the_name_of_a_part_leads_to_its_municipality_or_asks() {
    let stand = verzeichnis().await.stand();
    let orte = |eingabe: &str| match stand.ort_suchen(eingabe) {
        Ortstreffer::Keiner => Vec::new(),
        Ortstreffer::Einer(g) => vec![g],
        Ortstreffer::Mehrere(alle) => alle,
    };
    let namen = |eingabe: &str| orte(eingabe).iter().map(|g| g.name.deutsch.clone()).collect::<Vec<_>>();
    assert_eq!(namen("Rittersgrün"), ["Breitenbrunn/Erzgeb."]);
    assert_eq!(namen("Hauptstraße 5, Rittersgruen"), ["Breitenbrunn/Erzgeb."]);
    // A town and a part of another one: nobody decides in silence, and what is called so itself comes first.
    assert_eq!(namen("Taucha"), ["Taucha", "Hohenmölsen"]);
    assert_eq!(namen("04425 Taucha"), ["Taucha"]);
    // The same name at three municipalities.
    assert_eq!(namen("Ebersbach"), ["Ebersbach", "Döbeln", "Ebersbach-Neugersdorf"]);
    let teil = |eingabe: &str| orte(eingabe).iter().map(|g| stand.ortsteil(&g.ags, eingabe)).collect::<Vec<_>>();
    assert_eq!(teil("rittersgrün"), [Some("Rittersgrün")]);
    assert_eq!(teil("Taucha"), [None, Some("Taucha")]);
    assert_eq!(teil("Narsdorf"), [Some("Narsdorf")], "a former municipality is a part of today's");
    assert_eq!(teil("Bautzen"), [None]);
    assert_eq!(stand.ortsteil(&"14625020".parse().unwrap(), &"ä".repeat(9999)), None);
    // The program's list names only what is called otherwise than the municipality, and each name once.
    for g in stand.gemeinden() {
        let alle: Vec<_> = stand.ortsteile(&g.ags).collect();
        assert!(alle.windows(2).all(|w| w[0] < w[1]), "{alle:?}");
        assert!(!alle.contains(&g.name.deutsch.as_str()), "{}", g.name.deutsch);
        assert!(alle.iter().all(|name| orte(name).contains(g)), "{alle:?}");
    }
}

#[tokio::test]
async fn an_address_finds_the_place_or_asks() {
    let stand = verzeichnis().await.stand();
    let suchen = |eingabe: &str| match stand.ort_suchen(eingabe) {
        Ortstreffer::Keiner => "-".to_owned(),
        Ortstreffer::Einer(g) => g.name.deutsch.clone(),
        Ortstreffer::Mehrere(alle) => format!("{} ?", alle.len()),
    };
    for (eingabe, soll) in [
        ("Hauptstraße 5, 01920 Nebelschütz", "Nebelschütz"),
        ("Hauptstr. 5a, 02625 Bautzen", "Bautzen"),
        ("Am Markt 1, 02625 Bautzen, Deutschland", "Bautzen"),
        ("Kornmarkt 3 Bautzen", "Bautzen"),
        ("Leipziger Straße 12a Dresden", "Dresden"),
        ("bei Bautzen", "Bautzen"),
        ("nahe Görlitz", "Görlitz"),
        ("Stadt Bautzen", "Bautzen"),
        ("Bautzen, Ortsteil Salzenforst", "Bautzen"),
        ("Leipziger Straße 12, 01097 Dresden", "Dresden"),
        // The postcode covers nine municipalities and the place is none of them: ask.
        ("Dorfstraße 3, 01920 Piskowitz", "9 ?"),
        // Two postcodes, or nothing that is a place.
        ("Hauptstraße 5, 01920 02625", "-"),
        ("Hauptstraße 5", "-"),
        ("12, 34, 56", "-"),
    ] {
        assert_eq!(suchen(eingabe), soll, "{eingabe}");
    }
}

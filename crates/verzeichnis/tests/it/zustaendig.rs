//! Every service of the demonstration has exactly one office for every place.

use std::time::Instant;

use datenbank::{Sicht, probe};
use grund::{Ags, Tag};
use jiff::civil::date;
use verzeichnis::{
    Auspraegung, Lagenart, Verzeichnis, Zustaendigkeit, demo_einspielen, demo_hundesteuer, demo_leistungen,
    grunddaten_einspielen, zustaendigkeit_speichern,
};

const HEUTE: Tag = date(2026, 11, 22);

async fn demo() -> (datenbank::Datenbank, Verzeichnis) {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    demo_einspielen(&db, &[demo_hundesteuer()]).await.unwrap();
    let verzeichnis = Verzeichnis::laden(&db).await.unwrap();
    (db, verzeichnis)
}

#[tokio::test]
async fn places_times_services_resolve_to_exactly_one_office() {
    let (_, verzeichnis) = demo().await;
    let stand = verzeichnis.stand();
    let leistungen = demo_leistungen();
    assert!(leistungen.len() >= 60, "{}", leistungen.len());
    assert_eq!(stand.gemeinden().len(), 636);
    let beginn = Instant::now();
    let mut gefunden = 0;
    for leistung in &leistungen {
        assert!(stand.luecken(leistung, HEUTE).is_empty(), "{leistung}");
        for g in stand.gemeinden() {
            let z = stand.zustaendig(leistung, &g.ags, HEUTE).expect("an office");
            assert!(z.auspraegung.nimmt_an() && z.mandant.demonstration, "{leistung} in {}", g.ags);
            assert!(z.einheit.name.contains("(Demonstration)"), "{}", z.einheit.name);
            gefunden += 1;
        }
    }
    assert_eq!(gefunden, 636 * leistungen.len());
    let je = beginn.elapsed() / u32::try_from(gefunden * 2).unwrap();
    eprintln!("{gefunden} resolutions and their checks, {je:?} each (unoptimised build)");
}

#[tokio::test]
async fn situations_of_the_demonstration_begin_with_what_one_needs_first() {
    let (_, verzeichnis) = demo().await;
    let stand = verzeichnis.stand();
    for (lage, zuerst) in [
        ("wohnen-umzug", "99115005104000"),
        ("tod", "99101011000000"),
        ("geburt", "99027006000000"),
        ("unternehmensstart-gewerbezulassung", "99050012104000"),
    ] {
        let erste = stand.leistungen_der_lage(lage).first().and_then(|k| stand.leistung(k)).expect("a service");
        assert_eq!(erste.leika.as_deref(), Some(zuerst), "{lage}");
    }
}

#[tokio::test]
async fn each_level_does_its_own() {
    let (_, verzeichnis) = demo().await;
    let stand = verzeichnis.stand();
    let amt = |leika: &str, ags: &str| {
        let z = stand.zustaendig(&grund::LeistungKennung(leika.into()), &ags.parse().unwrap(), HEUTE).unwrap();
        (z.einheit.name.clone(), z.mandant.id.0)
    };
    // Identity card: the town itself; Bärenstein and Königswalde share an administration.
    assert_eq!(
        amt("99008001012000", "14625020"),
        ("Stadtverwaltung Bautzen (Demonstration), Bürgerbüro".into(), 14_625_020)
    );
    let geteilt = ("Verwaltungsgemeinschaft Bärenstein (Demonstration), Bürgerbüro".to_owned(), 145_215_101);
    assert_eq!(amt("99008001012000", "14521080").1, 145_215_139);
    assert_eq!(amt("99008001012000", "14521060"), geteilt);
    // Dog tax: each municipality, also in a Verwaltungsgemeinschaft.
    assert_eq!(amt("99110009070000", "14521060").1, 14_521_060);
    // Wohngeld: the Kreis; a kreisfreie Stadt does it itself, with another office than the town's own.
    assert_eq!(amt("99107023017000", "14625020"), ("Landratsamt Bautzen (Demonstration), Sozialamt".into(), 14_625));
    assert_eq!(
        amt("99107023017000", "14612000"),
        ("Stadtverwaltung Dresden (Demonstration), Sozialamt".into(), 14_612_000)
    );
    assert_eq!(amt("99107023017000", "14523010").0, "Landratsamt Vogtlandkreis (Demonstration), Sozialamt");
    // Doctors: the Land.
    assert_eq!(amt("99018001001000", "14625020").1, 14);
    assert_eq!(amt("99018001001000", "15003000").1, 15);
    // The catalogue: names of the list, names for citizens, situations.
    let wohngeld = grund::LeistungKennung("99107023017000".into());
    assert_eq!(stand.leistung(&wohngeld).unwrap().name, "Wohngeld Bewilligung");
    assert_eq!(stand.text(&wohngeld, None, grund::Sprache::De).unwrap().name, "Wohngeld beantragen");
    assert!(stand.text(&wohngeld, None, grund::Sprache::De).unwrap().ungeprueft);
    let lagen: Vec<_> = stand.lagen(Lagenart::Leben).map(|l| l.name.clone()).collect();
    assert!(lagen.contains(&"Familie & Kind".to_owned()), "{lagen:?}");
    assert!(!stand.leistungen_der_lage("wohnen-umzug").is_empty());
}

#[tokio::test]
async fn a_shared_administration_of_nine_digits_stands_between_gemeinde_and_kreis() {
    let (db, verzeichnis) = demo().await;
    let neu = grund::LeistungKennung("probe".into());
    let stand = verzeichnis.stand();
    let einheit = |leika: &str, ags: &str| {
        let ags: Ags = ags.parse().unwrap();
        stand.zustaendig(&grund::LeistungKennung(leika.into()), &ags, HEUTE).unwrap().einheit.id
    };
    let verband = einheit("99008001012000", "14521060");
    let kreis = einheit("99107023017000", "14521060");
    let gemeinde = einheit("99110009070000", "14521060");
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    for (einheit, gebiet, auspraegung) in [
        (kreis, "14521", Auspraegung::BeraetUndNimmtAn),
        (verband, "145215101", Auspraegung::BeraetUndNimmtAn),
        (gemeinde, "145215101060", Auspraegung::Beraet),
    ] {
        let z = Zustaendigkeit {
            leistung: neu.clone(),
            einheit,
            gebiet: gebiet.into(),
            auspraegung,
            von: None,
            bis: None,
            quelle: "hand".into(),
        };
        zustaendigkeit_speichern(&mut tx, &z).await.unwrap();
    }
    tx.commit().await.unwrap();
    verzeichnis.neu_laden(&db).await.unwrap();
    let stand = verzeichnis.stand();
    let wer = |ags: &str| stand.zustaendig(&neu, &ags.parse().unwrap(), HEUTE).map(|z| z.einheit.id);
    // The municipality only advises: the Verband receives. Its neighbour in no Verband: the Kreis.
    assert_eq!(wer("14521060"), Some(verband));
    assert_eq!(wer("14521020"), Some(kreis));
    assert_eq!(wer("14625020"), None);
}

//! The lists of ../shared/data go in, twice, and change nothing the second time.

use std::{fs::File, io::BufReader, path::PathBuf, time::Instant};

use datenbank::{Datenbank, Tx, probe};
use grund::Tag;
use jiff::civil::date;
use verzeichnis::{
    Fehler, Lagenart, Leistungsart, Verzeichnis, demo_einspielen, demo_hundesteuer,
    einspielen::{self, Auftrag, Bericht, Umfang},
    grunddaten_einspielen, letzte_aenderung,
};

const HEUTE: Tag = date(2026, 11, 22);

/// A file of ../shared/data; `None` (with a word) where it is absent.
fn datei(name: &str) -> Option<BufReader<File>> {
    let pfad = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    match File::open(&pfad) {
        Ok(f) => Some(BufReader::new(f)),
        Err(_) => {
            eprintln!("skipped: ../shared/data/{name} is not there");
            None
        }
    }
}

async fn datenbank() -> Datenbank {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    db
}

fn auftrag(quelle: &str) -> Auftrag<'_> {
    Auftrag { umfang: Umfang::Liste, quelle, heute: HEUTE }
}

async fn fertig(tx: Tx, art: &str, bericht: Result<Bericht, Fehler>) -> Bericht {
    let bericht = bericht.unwrap();
    einspielen::abschliessen(tx, art, "test", "2026-11-22T10:00:00Z".parse().unwrap(), &bericht).await.unwrap();
    bericht
}

macro_rules! einspielen {
    ($db:expr, $art:ident, $saetze:expr, $quelle:expr) => {{
        let mut tx = einspielen::beginnen($db).await.unwrap();
        let bericht = einspielen::$art(&mut tx, $saetze, &auftrag($quelle)).await;
        fertig(tx, stringify!($art), bericht).await
    }};
}

fn zahlen(b: &Bericht) -> [u64; 5] {
    [b.neu, b.geaendert, b.beendet, b.unveraendert, b.abgelehnt_anzahl]
}

const LEIKA: &str = "leistungskatalog/leika_leistungen_2019-10.csv";
const OZG: &str = "leistungskatalog/ozg_leistungen_2019-10.csv";

async fn katalog(db: &Datenbank) -> Option<(Bericht, Bericht)> {
    let leika = amtlich::leika(datei(LEIKA)?).unwrap();
    let erster = einspielen!(db, leika, leika, "leika");
    let ozg = amtlich::ozg(datei(OZG)?).unwrap();
    Some((erster, einspielen!(db, ozg, ozg, "ozg")))
}

#[tokio::test]
async fn the_catalogue_comes_in_within_ten_seconds_and_twice_changes_nothing() {
    let db = datenbank().await;
    let beginn = Instant::now();
    let Some((leika, ozg)) = katalog(&db).await else { return };
    let dauer = beginn.elapsed();
    eprintln!("LeiKa {:?} and OZG {:?} in {dauer:?} (unoptimised build)", zahlen(&leika), zahlen(&ozg));
    assert_eq!(zahlen(&leika), [4813, 0, 0, 0, 0]);
    assert_eq!(zahlen(&ozg), [557, 0, 0, 0, 0]);
    assert!(dauer.as_secs() < 10, "{dauer:?}");
    eprintln!("hints: {} and {}; first: {:?}", leika.hinweise_anzahl, ozg.hinweise_anzahl, leika.hinweise.first());

    let verzeichnis = Verzeichnis::laden(&db).await.unwrap();
    let stand = verzeichnis.stand();
    assert_eq!(stand.leistungen().len(), 4813);
    let arten = |art| stand.leistungen().filter(|l| l.art == art).count();
    assert_eq!(arten(Leistungsart::Objekt), 1812);
    assert!(stand.leistungen().all(|l| !l.name.contains("  ")));
    // The list has 55 different ones (its description says 58).
    let lagen = |art| stand.lagen(art).map(|f| stand.unterlagen(&f.kennung).count()).sum::<usize>();
    assert_eq!(lagen(Lagenart::Leben) + lagen(Lagenart::Unternehmen), 55);
    assert!(lagen(Lagenart::Unternehmen) >= 17);
    let umzug = stand.leistungen_der_lage("wohnen-umzug");
    assert!(umzug.len() > 20 && umzug.iter().any(|l| l.as_str() == "99115005104000"), "{}", umzug.len());

    let vorher = (letzte_aenderung(&db).await.unwrap(), stand.nummer());
    let (leika, ozg) = katalog(&db).await.unwrap();
    assert_eq!(zahlen(&leika), [0, 0, 0, 4813, 0]);
    assert_eq!(zahlen(&ozg), [0, 0, 0, 557, 0]);
    verzeichnis.neu_laden(&db).await.unwrap();
    assert_eq!((letzte_aenderung(&db).await.unwrap(), verzeichnis.stand().nummer()), vorher);
}

#[tokio::test]
async fn what_a_newer_list_lacks_ends_and_what_comes_back_lives() {
    let db = datenbank().await;
    let kopf = "leika_schluessel,bezeichnung,ebene,typisierung,ozg_id,rechtsgrundlagen\n";
    let zeile = |nr: u32| format!("99000{nr:03}001000,Leistung {nr},verrichtung,4,,\n");
    let liste = |nummern: std::ops::Range<u32>| kopf.to_owned() + &nummern.map(zeile).collect::<String>();
    let rein = async |text: String, umfang| {
        let mut tx = einspielen::beginnen(&db).await.unwrap();
        let auftrag = Auftrag { umfang, quelle: "leika", heute: HEUTE };
        match einspielen::leika(&mut tx, amtlich::leika(text.as_bytes()).unwrap(), &auftrag).await {
            Ok(b) => Ok(fertig(tx, "leika", Ok(b)).await),
            Err(e) => Err(e),
        }
    };
    assert_eq!(zahlen(&rein(liste(0..100), Umfang::Liste).await.unwrap()), [100, 0, 0, 0, 0]);
    // A part of the list is no newer list.
    let fehler = rein(liste(0..50), Umfang::Liste).await.unwrap_err();
    assert!(fehler.to_string().contains("50 von 100") && fehler.to_string().contains("--delta"), "{fehler}");
    assert_eq!(zahlen(&rein(liste(0..50), Umfang::Delta).await.unwrap()), [0, 0, 0, 50, 0]);
    assert_eq!(zahlen(&rein(liste(5..101), Umfang::Liste).await.unwrap()), [1, 0, 5, 95, 0]);
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let weg = stand.leistung(&grund::LeistungKennung("99000003001000".into())).unwrap();
    assert!(!weg.gilt(None, HEUTE) && weg.gilt(None, HEUTE.yesterday().unwrap()));
    assert_eq!(zahlen(&rein(liste(5..101), Umfang::Liste).await.unwrap()), [0, 0, 0, 96, 0]);
    assert_eq!(zahlen(&rein(liste(0..101), Umfang::Liste).await.unwrap()), [0, 5, 0, 96, 0]);
    assert_eq!(zahlen(&rein(liste(0..1), Umfang::Voll).await.unwrap()), [0, 0, 100, 1, 0]);
    // A double key: the first holds. A broken file: nothing of it.
    let doppelt = rein(liste(0..1) + "99000000001000,Anders,,,,\n", Umfang::Delta).await.unwrap();
    assert_eq!(zahlen(&doppelt), [0, 0, 0, 1, 1]);
    assert_eq!(doppelt.abgelehnt[0].stelle, "Zeile 3");
    let halb = rein(liste(200..210) + "99000000001000,\"offen\n", Umfang::Delta).await.unwrap_err();
    assert!(halb.to_string().contains("Anführungszeichen"), "{halb}");
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert!(stand.leistung(&grund::LeistungKennung("99000200001000".into())).is_none());
}

#[tokio::test]
async fn the_list_takes_over_what_the_demonstration_brought() {
    let db = datenbank().await;
    demo_einspielen(&db, &[demo_hundesteuer()]).await.unwrap();
    let Some((leika, _)) = katalog(&db).await else { return };
    assert_eq!((leika.neu + leika.geaendert, leika.beendet), (4813, 0), "{leika:?}");
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let wohngeld = grund::LeistungKennung("99107023017000".into());
    assert_eq!(stand.leistung(&wohngeld).unwrap().quelle, "leika");
    assert_eq!(stand.text(&wohngeld, None, grund::Sprache::De).unwrap().name, "Wohngeld beantragen");
    assert!(stand.leistungen_der_lage("wohnen-umzug").len() > 20);
}

#[tokio::test]
async fn areas_postcodes_and_boundaries_come_in() {
    let db = datenbank().await;
    let Some(quelle) = datei("gebiete/gemeinden_sn_st_2026-08-31.csv") else { return };
    let b = einspielen!(&db, gemeinden, amtlich::gemeinden(quelle).unwrap(), "gv");
    eprintln!("municipalities: {:?} {:?}", zahlen(&b), b.hinweise.first());
    // The program knows all of them; the list adds inhabitants, area and coordinate.
    assert_eq!((b.neu, b.beendet, b.abgelehnt_anzahl), (0, 0, 0), "{b:?}");
    assert!(b.geaendert >= 636, "{b:?}");
    let quelle = datei("gebiete/gemeinden_sn_st_2026-08-31.csv").unwrap();
    let b = einspielen!(&db, gemeinden, amtlich::gemeinden(quelle).unwrap(), "gv");
    assert_eq!((b.hat_geaendert(), b.unveraendert), (false, 636 + 27), "{b:?}");

    let rein = |name| datei(name).map(|q| amtlich::plz(q).unwrap());
    let b = einspielen!(&db, plz, rein("gebiete/plz_ort_landkreis_osm_2021.csv").unwrap(), "osm");
    eprintln!("postcodes: {:?}, passed over {}", zahlen(&b), b.uebergangen);
    // Why, how many, and which ones; what ended has its name.
    let [andere] = b.uebergangen_warum.as_slice() else { panic!("{:?}", b.uebergangen_warum) };
    assert!(andere.anzahl == b.uebergangen && andere.beispiele.len() == 3, "{andere:?}");
    assert!(
        andere.warum.contains("in einem anderen Land (Länderschlüssel 01, ") && andere.warum.contains("Sachsen (14)"),
        "{andere:?}"
    );
    assert_eq!(b.beendet_was.len() as u64, b.beendet);
    assert!(
        b.beendet_was.iter().all(|w| w.len() > 6 && w.starts_with('0') || w.starts_with(['1', '2', '3', '9'])),
        "{b:?}"
    );
    assert!(b.uebergangen > 11_000 && b.abgelehnt_anzahl == 0 && b.neu + b.unveraendert > 850, "{b:?}");
    let b = einspielen!(&db, plz, rein("gebiete/plz_ort_landkreis_osm_2021.csv").unwrap(), "osm");
    assert!(!b.hat_geaendert(), "{b:?}");

    let rein = |name| datei(name).map(amtlich::grenzen).unwrap();
    let b = einspielen!(&db, grenzen, rein("gebiete/gemeinden_sn_st_2026_simplified.geojson"), "bkg");
    assert_eq!(zahlen(&b), [0, 636, 0, 0, 0]);
    let b = einspielen!(&db, grenzen, rein("gebiete/gemeinden_sn_st_2026_simplified.geojson"), "bkg");
    assert_eq!(zahlen(&b), [0, 0, 0, 636, 0]);
    let b = einspielen!(&db, grenzen, rein("gebiete/kreise_sn_st_vg250_2018.geojson"), "bkg");
    assert_eq!(zahlen(&b), [27, 0, 0, 0, 0]);
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert_eq!(stand.an_punkt(51.1813, 14.4243).unwrap().name.deutsch, "Bautzen");
    assert_eq!(stand.zur_plz("01920").count(), 9);
}

#[tokio::test]
async fn a_list_of_parts_takes_the_place_of_the_programs_own() {
    let db = datenbank().await;
    let liste = "ags;ortsteil\n14625020;Oberkaina\n14625020;Salzenforst\n14521030;Alberoda\n\
                 14521150;Venusberg\n09162000;Pasing\n14999999;Nirgends\n";
    let b = einspielen!(&db, ortsteile, amtlich::ortsteile(liste.as_bytes()).unwrap(), "geosn");
    // Bavaria is not ours, 14999999 is nobody; two of ours were known before; the rest of Saxony's gives way.
    assert_eq!((b.neu, b.geaendert, b.uebergangen, b.abgelehnt_anzahl), (2, 2, 1, 1), "{b:?}");
    assert!(b.beendet > 100, "{b:?}");
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let ortsteile = |ags: &str| stand.ortsteile(&ags.parse().unwrap()).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(ortsteile("14625020"), ["Oberkaina", "Salzenforst"]);
    assert_eq!(ortsteile("14521035"), ["Alberoda"], "a former key leads to today's municipality");
    assert_eq!(ortsteile("14521110"), [""; 0]);
    let im_nachbarland = stand.gemeinden().iter().filter(|g| g.ags.land() == "15");
    assert!(
        im_nachbarland.flat_map(|g| stand.ortsteile(&g.ags)).count() > 400,
        "a list of one Land leaves the other's"
    );
    let b = einspielen!(&db, ortsteile, amtlich::ortsteile(liste.as_bytes()).unwrap(), "geosn");
    assert!(!b.hat_geaendert(), "{b:?}");
    // A new start of a new version of the program does not bring back what the Land has replaced.
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    sqlx::query("UPDATE verzeichnis_stand SET grunddaten = 'older'").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    grunddaten_einspielen(&db).await.unwrap();
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert_eq!(stand.ortsteile(&"14521110".parse().unwrap()).count(), 0);
}

#[tokio::test]
async fn a_municipality_that_leaves_its_verband_takes_its_offices_along() {
    let db = datenbank().await;
    demo_einspielen(&db, &[demo_hundesteuer()]).await.unwrap();
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    let alle: Vec<(String, String)> =
        sqlx::query_as("SELECT schluessel, name FROM gebiet WHERE length(schluessel) = 12 AND schluessel LIKE '15%'")
            .fetch_all(&mut *tx)
            .await
            .unwrap();
    drop(tx);
    // Flechtingen (150835052230) stands alone from now on, Ausleben is gone.
    let mut text = "ars;name\n".to_owned();
    for (ars, name) in &alle {
        match ars.as_str() {
            "150835054035" => {}
            "150835052230" => text.push_str(&format!("150830230230;{name}\n")),
            _ => text.push_str(&format!("{ars};{name}\n")),
        }
    }
    let b = einspielen!(&db, gemeinden, amtlich::gemeinden(text.as_bytes()).unwrap(), "gv");
    assert_eq!((b.neu, b.beendet), (1, 2), "{b:?}");
    assert!(b.hinweise.iter().any(|h| h.warum.contains("150830230230")), "{:?}", b.hinweise);
    assert!(
        b.hinweise.iter().any(|h| h.stelle == "150835054035" && h.warum.contains("keinen Nachfolger")),
        "{:?}",
        b.hinweise
    );
    let verzeichnis = Verzeichnis::laden(&db).await.unwrap();
    let stand = verzeichnis.stand();
    let ags: grund::Ags = "15083230".parse().unwrap();
    assert_eq!(stand.gemeinde(&ags).unwrap().ars.as_str(), "150830230230");
    assert!(!stand.gemeinde(&ags).unwrap().plz.is_empty());
    let hund = grund::LeistungKennung("hundesteuer-anmelden".into());
    assert_eq!(stand.zustaendig(&hund, &ags, HEUTE).unwrap().mandant.id.0, 15_083_230);
    let weg: grund::Ags = "15083035".parse().unwrap();
    assert!(stand.gemeinde(&weg).is_none() && stand.gemeinde_heute(&weg).is_none());
    // Its successor is told afterwards.
    let text =
        "ags;name;gueltig_bis;nachfolger\n15083035;Ausleben;2026-11-21;15083230\n15083036;Falsch;2026-11-21;99999999\n";
    let b = einspielen!(&db, frueher, amtlich::frueher(text.as_bytes()).unwrap(), "gv");
    assert_eq!(zahlen(&b), [1, 0, 0, 0, 1]);
    verzeichnis.neu_laden(&db).await.unwrap();
    assert_eq!(verzeichnis.stand().gemeinde_heute(&weg).unwrap().ags, ags);
}

#[tokio::test]
async fn holidays_come_in_and_fronleichnam_only_where_it_is_one() {
    let db = datenbank().await;
    let Some(quelle) = datei("feiertage/feiertage_sn_st_2000-2035_oracle.csv") else { return };
    let b = einspielen!(&db, feiertage, amtlich::feiertage(quelle).unwrap(), "feiertage");
    eprintln!("holidays: {:?}, passed over {}", zahlen(&b), b.uebergangen);
    assert_eq!(b.neu + b.uebergangen, 826);
    let [nicht_ueberall] = b.uebergangen_warum.as_slice() else { panic!("{:?}", b.uebergangen_warum) };
    assert!(nicht_ueberall.beispiele.iter().all(|w| w.contains("Fronleichnam")), "{nicht_ueberall:?}");
    let orte = || amtlich::feiertage(datei("feiertage/fronleichnam_sn_gemeindeteile.csv").unwrap()).unwrap();
    let b = einspielen!(&db, feiertage, orte(), "fronleichnam");
    // "Luga" is in no municipality of the list.
    assert_eq!(b.abgelehnt_anzahl, 1, "{b:?}");
    assert!(b.abgelehnt[0].was == "Luga" && b.neu > 300, "{b:?}");
    let b = einspielen!(&db, feiertage, orte(), "fronleichnam");
    assert!(!b.hat_geaendert() && b.unveraendert > 300, "{b:?}");
    // The computed days are those of the list.
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    let tage: Vec<jiff_tag::Tag> = sqlx::query_scalar(
        "SELECT tag::text FROM feiertag WHERE gebiet = (SELECT schluessel FROM gebiet WHERE name LIKE 'Crostwitz%') ORDER BY 1",
    )
    .fetch_all(&mut *tx)
    .await
    .unwrap();
    let text = std::io::read_to_string(datei("feiertage/feiertage_sn_st_2000-2035_oracle.csv").unwrap()).unwrap();
    let mut soll: Vec<String> =
        text.lines().filter(|z| z.contains("Fronleichnam")).map(|z| z[3..13].to_owned()).collect();
    soll.sort();
    assert_eq!(tage, soll);
}

mod jiff_tag {
    /// A day as the database writes it.
    pub type Tag = String;
}

#[tokio::test]
async fn the_classification_of_economic_activities_comes_in_as_a_code_list() {
    let db = datenbank().await;
    let Some(quelle) = datei("codelisten/wz2008_destatis_de.tsv") else { return };
    let text = std::io::read_to_string(quelle).unwrap();
    assert_eq!(amtlich::erkennen(text.as_bytes().get(..8192).unwrap()), Some(amtlich::Art::Codeliste));
    let rein = async |text: &str| {
        let mut tx = einspielen::beginnen(&db).await.unwrap();
        let bericht = einspielen::codeliste(&mut tx, &amtlich::wz2008_kopf(), amtlich::wz2008(text.as_bytes())).await;
        fertig(tx, "codeliste", bericht).await
    };
    assert_eq!(zahlen(&rein(&text).await), [1835, 0, 0, 0, 0]);
    assert_eq!(zahlen(&rein(&text).await), [0, 0, 0, 1835, 0]);
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    let (version, werte): (String, Vec<String>) =
        sqlx::query_as("SELECT version, werte FROM codeliste_eintrag WHERE urn = 'wz2008' AND code = '01.11'")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
    assert_eq!(version, "2008");
    assert_eq!(werte, ["01.11", "Anbau von Getreide (ohne Reis), Hülsenfrüchten und Ölsaaten", "0111"]);
    drop(tx);
    // A row that is none has its line; the rest comes in, and what is missing is named.
    let b = rein("1\tA\tABSCHNITT A\n2\t1.1\tfalsch\n3\t01\t\n").await;
    assert_eq!((b.abgelehnt_anzahl, b.beendet), (2, 1834), "{:?}", b.abgelehnt);
    assert!(b.beendet_was.iter().any(|w| w.starts_with("01.11 Anbau von Getreide")), "{:?}", b.beendet_was.first());
}

#[tokio::test]
async fn a_refused_list_says_what_was_wrong_in_it_all_the_same() {
    let db = datenbank().await;
    if katalog(&db).await.is_none() {
        return;
    }
    let text = "leika_schluessel;bezeichnung\n9900800101200;zu kurz\n99008001012000;Personalausweis Ausstellung\n";
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    let fehler = einspielen::leika(&mut tx, amtlich::leika(text.as_bytes()).unwrap(), &auftrag("leika")).await;
    let Err(Fehler::ZuVieleEnden { endet, da, bericht }) = fehler else { panic!("{fehler:?}") };
    assert!(endet > 4000 && endet < da, "{endet} {da}");
    assert_eq!((bericht.abgelehnt_anzahl, bericht.abgelehnt[0].stelle.as_str()), (1, "Zeile 2"), "{bericht:?}");
}

#[tokio::test]
async fn code_lists_of_xrepository_come_in_with_version_and_validity() {
    let db = datenbank().await;
    let heim = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let quellen = heim.map(|h| h.join("registry/src"));
    let Some(ordner) = quellen.and_then(|q| {
        walkdir::WalkDir::new(q)
            .max_depth(2)
            .into_iter()
            .flatten()
            .find(|e| e.file_name().to_string_lossy().starts_with("xoev-xwasser-codelists-101"))
    }) else {
        eprintln!("skipped: the sources of xoev-xwasser-codelists are not there");
        return;
    };
    let (mut anzahl, mut eintraege) = (0, 0);
    let beginn = Instant::now();
    for eintrag in walkdir::WalkDir::new(ordner.path().join("data")).into_iter().flatten() {
        if eintrag.path().extension().is_none_or(|e| e != "xml") {
            continue;
        }
        for zweites_mal in [false, true] {
            let liste = amtlich::codeliste(BufReader::new(File::open(eintrag.path()).unwrap()))
                .unwrap_or_else(|e| panic!("{}: {e}", eintrag.path().display()));
            let kopf = liste.kopf.clone();
            let mut tx = einspielen::beginnen(&db).await.unwrap();
            let b = einspielen::codeliste(&mut tx, &kopf, liste).await;
            let b = fertig(tx, "codeliste", b).await;
            assert!(b.abgelehnt_anzahl == 0 || kopf.urn.contains("wasser"), "{}: {:?}", kopf.urn, b.abgelehnt);
            assert_eq!(zweites_mal, !b.hat_geaendert(), "{}: {b:?}", kopf.urn);
            anzahl += 1;
            eintraege += b.neu;
        }
    }
    eprintln!(
        "{} lists with {eintraege} entries, each twice, in {:?} (unoptimised build)",
        anzahl / 2,
        beginn.elapsed()
    );
    assert!(anzahl / 2 >= 70 && eintraege > 20_000);
    let mut tx = einspielen::beginnen(&db).await.unwrap();
    let (version, ab): (String, String) =
        sqlx::query_as("SELECT version, gueltig_ab::text FROM codeliste WHERE urn LIKE '%:schluessel:ags'")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
    assert_eq!((version.as_str(), ab.as_str()), ("2026-08-31", "2026-08-01"));
    let name: Vec<String> = sqlx::query_scalar(
        "SELECT werte FROM codeliste_eintrag WHERE urn LIKE '%:schluessel:ags' AND code = '14625020'",
    )
    .fetch_one(&mut *tx)
    .await
    .unwrap();
    assert!(name[1].starts_with("Bautzen"), "{name:?}");
}

//! daten/ still says what its sources say.

use std::{collections::BTreeSet, path::PathBuf};

use crate::amtlich;

fn wurzel() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn datei(name: &str) -> String {
    std::fs::read_to_string(wurzel().join("daten").join(name)).expect(name)
}

fn paare() -> BTreeSet<(String, String)> {
    datei("plz.csv")
        .lines()
        .filter(|z| z.starts_with(|c: char| c.is_ascii_digit()))
        .map(|z| z.split_once(';').map(|(p, a)| (p.to_owned(), a.to_owned())).expect("two columns"))
        .collect()
}

#[test]
fn places_equal_the_official_lists() {
    assert_eq!(datei("gemeinden.csv"), amtlich::gemeinden());
    assert_eq!(datei("kreise.csv"), amtlich::kreise());
    let ags: Vec<String> = datei("gemeinden.csv").lines().filter_map(|z| z.split(';').nth(1).map(Into::into)).collect();
    assert_eq!(ags.iter().filter(|a| a.starts_with("14")).count(), 418);
    assert_eq!(ags.iter().filter(|a| a.starts_with("15")).count(), 218);
}

#[test]
fn every_municipality_has_a_postcode() {
    let mit: BTreeSet<String> = paare().into_iter().map(|(_, ags)| ags).collect();
    let gemeinden = datei("gemeinden.csv");
    let ohne: Vec<&str> = gemeinden
        .lines()
        .filter(|z| z.starts_with('1') && !mit.contains(z.split(';').nth(1).unwrap_or_default()))
        .collect();
    assert!(ohne.is_empty(), "{ohne:?}");
}

#[test]
fn postcodes_agree_with_openstreetmap() {
    let vergleich = wurzel().join("../shared/data/gebiete/gemeinden_sn_st_2026-08-31.csv");
    let Ok(text) = std::fs::read_to_string(&vergleich) else {
        eprintln!("skipped: ../shared is not there");
        return;
    };
    // ags,ars,"name",kreis_ags,...: the postcodes are the only column with | or five digits near the end.
    let mut osm = BTreeSet::new();
    for zeile in text.lines().skip(1) {
        let ags = zeile.split(',').next().expect("a key");
        let spalten: Vec<&str> = zeile.rsplitn(5, ',').collect();
        osm.extend(spalten[3].split('|').filter(|p| p.len() == 5).map(|p| (p.to_owned(), ags.to_owned())));
    }
    let unsere = paare();
    let gemeinsam = unsere.intersection(&osm).count();
    eprintln!("{gemeinsam} of {} pairs of OpenStreetMap, {} of our own", osm.len(), unsere.len() - gemeinsam);
    assert!(osm.len() > 800 && gemeinsam * 100 >= osm.len() * 98, "{gemeinsam} of {}", osm.len());
}

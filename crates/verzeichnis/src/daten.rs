//! The official data that the program carries: daten/*.csv (sources and licences: daten/README.md).

use std::collections::{HashMap, HashSet};

use grund::Ars;

const GEMEINDEN: &str = include_str!("../../../daten/gemeinden.csv");
const KREISE: &str = include_str!("../../../daten/kreise.csv");
const PLZ: &str = include_str!("../../../daten/plz.csv");

const VERBAENDE: &str = include_str!("../../../daten/verbaende.csv");
const FRUEHER: &str = include_str!("../../../daten/gemeinden_frueher.csv");
const ORTSTEILE: &str = include_str!("../../../daten/ortsteile.csv");
const STADTTEILE: &str = include_str!("../../../daten/stadtteile.csv");
const ORTSNAMEN: &str = include_str!("../../../daten/ortsnamen.csv");
const ANDERSWO: &str = include_str!("../../../daten/orte_anderswo.csv");
/// Boundaries of the municipalities as TopoJSON.
pub(crate) const GRENZEN: &str = include_str!("../../../daten/grenzen.topojson");

/// Land of the first two digits.
pub(crate) const LAENDER: [(&str, &str); 2] = [("14", "Sachsen"), ("15", "Sachsen-Anhalt")];

/// One area: key and official name.
pub(crate) type Gebiet = (&'static str, &'static str);

/// Rows of a file: neither its source line nor its heading.
fn zeilen(datei: &'static str) -> impl Iterator<Item = &'static str> {
    datei.lines().filter(|z| z.starts_with(|c: char| c.is_ascii_digit()))
}

/// Kreise and kreisfreie Städte.
pub(crate) fn kreise() -> impl Iterator<Item = Gebiet> {
    zeilen(KREISE).filter_map(|z| z.split_once(';'))
}

/// Administrations that several municipalities share, by nine digits.
pub(crate) fn verbaende() -> impl Iterator<Item = Gebiet> {
    zeilen(VERBAENDE).filter_map(|z| z.split_once(';'))
}

/// Laender, Kreise, shared administrations and municipalities.
pub(crate) fn gebiete() -> Vec<Gebiet> {
    LAENDER
        .into_iter()
        .chain(kreise())
        .chain(verbaende())
        .chain(gemeinden().map(|(ars, _, name)| (ars, name)))
        .collect()
}

/// Municipalities: ARS, AGS, official name.
pub(crate) fn gemeinden() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    zeilen(GEMEINDEN).filter_map(|z| {
        let (ars, rest) = z.split_once(';')?;
        let (ags, name) = rest.split_once(';')?;
        Some((ars, ags, name))
    })
}

/// Postcode and ARS.
pub(crate) fn plz() -> Vec<(&'static str, &'static str)> {
    let ars: HashMap<&str, &str> = gemeinden().map(|(ars, ags, _)| (ags, ars)).collect();
    zeilen(PLZ).filter_map(|z| z.split_once(';')).filter_map(|(plz, ags)| Some((plz, *ars.get(ags)?))).collect()
}

/// Parts of municipalities: ARS and name. Where both lists know a part, the one of our own, which has its second name.
pub(crate) fn ortsteile() -> Vec<(&'static str, &'static str)> {
    let ars: HashMap<&str, &str> = gemeinden().map(|(ars, ags, _)| (ags, ars)).collect();
    let form = |name: &str| grund::suchform(name.split(" / ").next().unwrap_or_default());
    let paare = |datei| zeilen(datei).filter_map(|z| z.split_once(';'));
    let eigene: HashSet<(&str, String)> = paare(STADTTEILE).map(|(ags, name)| (ags, form(name))).collect();
    let andere = paare(ORTSTEILE).filter(|(ags, name)| !eigene.contains(&(*ags, form(name))));
    andere.chain(paare(STADTTEILE)).filter_map(|(ags, name)| Some((*ars.get(ags)?, name))).collect()
}

/// What else a municipality is or was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Namensart {
    /// In Upper or Lower Sorbian, without being official.
    Sorbisch,
    /// In former times.
    Frueher,
}

/// A further name of a municipality.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Zweitname {
    pub(crate) ags: &'static str,
    pub(crate) name: &'static str,
    pub(crate) art: Namensart,
}

/// Further names of municipalities.
pub(crate) fn ortsnamen() -> impl Iterator<Item = Zweitname> {
    zeilen(ORTSNAMEN).filter_map(|z| {
        let mut teile = z.split(';');
        let (ags, name) = (teile.next()?, teile.next()?);
        let art = if teile.next()? == "frueher" { Namensart::Frueher } else { Namensart::Sorbisch };
        Some(Zweitname { ags, name, art })
    })
}

/// Large places outside the two Länder.
pub(crate) fn orte_anderswo() -> impl Iterator<Item = &'static str> {
    ANDERSWO.lines().skip(2).map(str::trim).filter(|z| !z.is_empty())
}

/// Former municipalities: AGS, name, last day, successor.
pub(crate) fn fruehere() -> impl Iterator<Item = [&'static str; 4]> {
    zeilen(FRUEHER).filter_map(|z| {
        let mut teile = z.split(';');
        Some([teile.next()?, teile.next()?, teile.next()?, teile.next()?])
    })
}

/// Changes when the data do: FNV-1a over the files.
pub(crate) fn stand() -> String {
    let fnv = [GEMEINDEN, KREISE, VERBAENDE, PLZ, FRUEHER, ORTSTEILE, STADTTEILE, GRENZEN]
        .iter()
        .flat_map(|d| d.bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    format!("{fnv:016x}")
}

/// `Landkreis Bautzen`, `Vogtlandkreis`, `kreisfreie Stadt`: how people call the Kreis of a municipality.
pub(crate) fn kreisname(ars: &Ars, liste: &str) -> String {
    // A kreisfreie Stadt is the only municipality of its Kreis: Gemeinde 000.
    if ars.as_str().ends_with("000") {
        "kreisfreie Stadt".to_owned()
    } else if liste.ends_with("kreis") || liste.starts_with("Altmarkkreis") {
        liste.to_owned()
    } else {
        format!("Landkreis {liste}")
    }
}

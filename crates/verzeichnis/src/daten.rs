//! The official data that the program carries: daten/*.csv (sources and licences: daten/README.md).

use std::collections::HashMap;

use grund::Ars;

const GEMEINDEN: &str = include_str!("../../../daten/gemeinden.csv");
const KREISE: &str = include_str!("../../../daten/kreise.csv");
const PLZ: &str = include_str!("../../../daten/plz.csv");

const VERBAENDE: &str = include_str!("../../../daten/verbaende.csv");
const FRUEHER: &str = include_str!("../../../daten/gemeinden_frueher.csv");
const ORTSTEILE: &str = include_str!("../../../daten/ortsteile.csv");
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

/// Parts of municipalities: ARS and name.
pub(crate) fn ortsteile() -> Vec<(&'static str, &'static str)> {
    let ars: HashMap<&str, &str> = gemeinden().map(|(ars, ags, _)| (ags, ars)).collect();
    zeilen(ORTSTEILE).filter_map(|z| z.split_once(';')).filter_map(|(ags, name)| Some((*ars.get(ags)?, name))).collect()
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
    let fnv = [GEMEINDEN, KREISE, VERBAENDE, PLZ, FRUEHER, ORTSTEILE, GRENZEN]
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

//! Which list a file is, from its beginning.

use crate::wz2008::ist_code;

/// A kind of file that can be brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Art {
    /// LeiKa list.
    Leika,
    /// OZG list.
    Ozg,
    /// Genericode, or the table of WZ 2008.
    Codeliste,
    /// List of municipalities as a table.
    Gemeinden,
    /// GV100AD.
    Gv100,
    /// Former keys.
    Frueher,
    /// Postcodes.
    Plz,
    /// Parts of municipalities.
    Ortsteile,
    /// Holidays.
    Feiertage,
    /// Boundaries.
    Grenzen,
    /// XZuFi (read by another adapter).
    Xzufi,
}

/// Recognises a file from its first few thousand bytes. `None` = none of those that can be read.
#[must_use]
pub fn erkennen(anfang: &[u8]) -> Option<Art> {
    let text = String::from_utf8_lossy(anfang);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        return if text.contains("http://xoev.de/schemata/xzufi/") {
            Some(Art::Xzufi)
        } else if text.contains("http://docs.oasis-open.org/codelist/ns/genericode/") {
            Some(Art::Codeliste)
        } else {
            None
        };
    }
    if text.starts_with('{') {
        return text.contains("\"FeatureCollection\"").then_some(Art::Grenzen);
    }
    // 10 = Land, then the day of the list: the first record of GV100AD.
    let ziffern: Vec<char> = text.chars().take(12).collect();
    if ziffern.len() == 12 && ziffern.iter().all(char::is_ascii_digit) && text.starts_with("10") {
        return Some(Art::Gv100);
    }
    if ist_wz2008(text) {
        return Some(Art::Codeliste);
    }
    let kopf = text.lines().find(|z| !z.starts_with('#') && !z.trim().is_empty())?.to_lowercase();
    let spalten: Vec<&str> = kopf.split([',', ';', '\t']).map(|s| s.trim().trim_matches('"')).collect();
    let hat = |namen: &[&str]| namen.iter().all(|n| spalten.contains(n));
    [
        (Art::Leika, &["leika_schluessel", "bezeichnung"][..]),
        (Art::Ozg, &["ozg_id", "lage", "themenfeld"][..]),
        (Art::Frueher, &["ags", "gueltig_bis", "nachfolger"][..]),
        (Art::Gemeinden, &["ars", "name"][..]),
        (Art::Feiertage, &["land", "datum"][..]),
        (Art::Feiertage, &["heutige_gemeinde_ags"][..]),
        (Art::Ortsteile, &["ags", "ortsteil"][..]),
        (Art::Plz, &["plz", "ags"][..]),
    ]
    .into_iter()
    .find(|(_, namen)| hat(namen))
    .map(|(art, _)| art)
}

/// A table without heading whose rows are counted and have a code of WZ 2008: „1, A, ABSCHNITT A …“.
fn ist_wz2008(text: &str) -> bool {
    const ZEILEN: usize = 3;
    let gezaehlt = |(i, zeile): (usize, &str)| {
        let mut felder = zeile.split('\t').map(str::trim);
        felder.next().and_then(|n| n.parse().ok()) == Some(i + 1) && felder.next().is_some_and(ist_code)
    };
    text.lines().take(ZEILEN).count() == ZEILEN && text.lines().take(ZEILEN).enumerate().all(gezaehlt)
}

//! The official code lists, as the lines that daten/ holds. Used by the example that writes them and the test that
//! compares them.
#![allow(clippy::expect_used, reason = "tests and a tool run by hand")]

use std::fmt::Write as _;

use xoev_xwasser_codelists::{CodeList, CodeListMap, map, v1_0_1::Source};

/// Sachsen and Sachsen-Anhalt.
const LAENDER: [&str; 2] = ["14", "15"];

fn liste<'a>(alle: &'a CodeListMap, ende: &str) -> &'a CodeList {
    alle.iter().find(|(uri, _)| uri.ends_with(ende)).map(|(_, l)| l).unwrap_or_else(|| panic!("no list {ende}"))
}

fn zeilen(liste: &CodeList) -> Vec<(String, String)> {
    let spalte = |name: &str| liste.header.fields.iter().position(|f| &*f.id == name).expect(name);
    let (schluessel, name) = (spalte("SCHLUESSEL"), spalte("Bezeichnung"));
    let mut alle: Vec<_> = liste
        .values
        .iter()
        .map(|z| (z[schluessel].trim().to_owned(), z[name].trim().to_owned()))
        .filter(|(s, _)| LAENDER.contains(&s.get(..2).unwrap_or_default()))
        .collect();
    alle.sort();
    alle
}

/// `ars;ags;name`, one municipality a line. The AGS list must name the same municipalities.
pub fn gemeinden() -> String {
    let alle = map::<Source>().expect("embedded lists");
    let (rs, ags) = (liste(&alle, ":rs"), liste(&alle, ":ags"));
    let nach_ags: std::collections::BTreeMap<_, _> = zeilen(ags).into_iter().collect();
    let mut aus = kopf(rs, "ars;ags;name");
    for (ars, name) in zeilen(rs) {
        let ags = format!("{}{}", &ars[..5], &ars[9..]);
        assert_eq!(nach_ags.get(&ags), Some(&name), "{ars}: both lists name the same municipality");
        writeln!(aus, "{ars};{ags};{name}").expect("memory");
    }
    aus
}

/// `schluessel;name`, one Kreis or kreisfreie Stadt a line.
pub fn kreise() -> String {
    let alle = map::<Source>().expect("embedded lists");
    let kreis = liste(&alle, ":kreis");
    let mut aus = kopf(kreis, "schluessel;name");
    for (schluessel, name) in zeilen(kreis) {
        writeln!(aus, "{schluessel};{name}").expect("memory");
    }
    aus
}

fn kopf(liste: &CodeList, spalten: &str) -> String {
    format!("# {}\n{spalten}\n", liste.header.identification.canonical_version_uri)
}

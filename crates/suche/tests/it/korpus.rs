//! The documents that the tests search.

use std::{collections::BTreeMap, path::Path};

use grund::{Sprache, Vertrauensniveau};
use suche::{Art, Dokument, Fassung, Merkmale};

/// A Leistung with German texts, and an English title.
pub fn leistung(schluessel: &str, titel: &str, kurz: &str, stichworte: &[&str], englisch: &str) -> Dokument {
    let mut d = Dokument::neu(Art::Leistung, schluessel, titel);
    d.fassungen[0].kurz = kurz.into();
    d.fassungen[0].stichworte = stichworte.iter().map(ToString::to_string).collect();
    d.fassungen.push(Fassung { sprache: Sprache::En, titel: englisch.into(), ..Fassung::default() });
    d
}

/// The dog service as it is under `leistungen/`, shortened.
pub fn hund() -> Dokument {
    let mut d = leistung(
        "hundesteuer-anmelden",
        "Hund anmelden (Hundesteuer)",
        "Sie halten einen Hund. Melden Sie ihn hier bei Ihrer Gemeinde zur Hundesteuer an.",
        &[
            "Hund",
            "Hunde",
            "Hund anmelden",
            "Hundeanmeldung",
            "Hundesteuer",
            "Hundemarke",
            "Steuermarke",
            "Welpe",
            "Zweithund",
            "Listenhund",
            "Kampfhund",
            "gefährlicher Hund",
            "Assistenzhund",
            "Blindenhund",
            "Blindenführhund",
            "Haustier",
            "psy",
            "pos",
            "dog",
            "dog tax",
        ],
        "Register a dog (dog tax)",
    );
    d.merkmale = Merkmale { online: true, vertrauensniveau: Some(Vertrauensniveau::Niedrig), zielgruppen: vec![] };
    d
}

/// Three services.
pub fn drei() -> Vec<Dokument> {
    vec![
        hund(),
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
    ]
}

/// An excerpt of the Leistungskatalog, and the dog service.
pub fn kern() -> Vec<Dokument> {
    let zeilen = include_str!("../kern.csv").lines().filter(|z| !z.starts_with('#')).skip(1);
    let mut alle: Vec<Dokument> = zeilen
        .filter_map(|z| z.split_once(';'))
        .map(|(schluessel, name)| {
            let mut d = Dokument::neu(Art::Leistung, schluessel, name);
            d.gewicht = if schluessel.ends_with("000000") { 0.8 } else { 1.0 };
            d
        })
        .collect();
    alle.push(hund());
    alle
}

/// Names of OZG services and the LeiKa keys that belong to each.
pub fn ozg() -> Option<Vec<(String, Vec<String>)>> {
    let (leika, ozg) = dateien()?;
    let leika = csv(&leika);
    let alle = csv(&ozg).into_iter().filter(|s| s.len() == 4).map(|s| {
        let dazu = leika.iter().filter(|l| l.len() == 7 && l[4] == s[0]).map(|l| l[0].clone()).collect();
        (s[1].clone(), dazu)
    });
    Some(alle.filter(|(_, dazu): &(String, Vec<String>)| !dazu.is_empty()).collect())
}

fn dateien() -> Option<(String, String)> {
    let ordner = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/leistungskatalog");
    let lesen = |datei: &str| std::fs::read_to_string(ordner.join(datei));
    let (Ok(leika), Ok(ozg)) = (lesen("leika_leistungen_2019-10.csv"), lesen("ozg_leistungen_2019-10.csv")) else {
        println!("SKIPPED: ../shared/data/leistungskatalog is not there, the whole catalogue is not measured");
        return None;
    };
    Some((leika, ozg))
}

/// The whole Leistungskatalog as the directory indexes it (with the names of the Lagen; headings weigh less than the
/// services below them), and the dog service; `None` where `../shared` is not.
pub fn leika() -> Option<Vec<Dokument>> {
    let (leika, ozg) = dateien()?;
    let ozg: BTreeMap<String, String> =
        csv(&ozg).into_iter().filter(|s| s.len() == 4).map(|s| (s[0].clone(), s[2].clone())).collect();
    let mut alle: Vec<Dokument> = csv(&leika)
        .into_iter()
        .filter(|s| s.len() == 7)
        .map(|s| {
            let mut d = Dokument::neu(Art::Leistung, &s[0], &s[1]);
            d.fassungen[0].text = ozg.get(&s[4]).cloned().unwrap_or_default();
            d.gewicht = if s[2] == "leistungsobjekt" { 0.8 } else { 1.0 };
            d
        })
        .collect();
    assert!(alle.len() > 4000, "{}", alle.len());
    alle.push(hund());
    Some(alle)
}

/// Records of a CSV file behind its head, with quotes.
fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut alle, mut zeile, mut feld, mut gequotet) = (Vec::new(), Vec::new(), String::new(), false);
    let mut zeichen = text.chars().peekable();
    while let Some(c) = zeichen.next() {
        match c {
            '"' if gequotet && zeichen.peek() == Some(&'"') => feld.extend(zeichen.next()),
            '"' => gequotet = !gequotet,
            ',' if !gequotet => zeile.push(std::mem::take(&mut feld)),
            '\n' if !gequotet => {
                zeile.push(std::mem::take(&mut feld));
                alle.push(std::mem::take(&mut zeile));
            }
            '\r' if !gequotet => {}
            c => feld.push(c),
        }
    }
    alle.into_iter().skip(1).collect()
}

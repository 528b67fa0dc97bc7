//! What somebody types, out of a case of the service: the case's own day moves to the day of the matter, and all its days with it;
//! the place becomes the matter's, and people get names of their own.

use std::collections::BTreeMap;

use grund::Tag;
use jiff::ToSpan as _;
use leistung::{Eingabe, Fall};

use super::plan;

/// Fictional people: first name, last name.
const NAMEN: [(&str, &str); 12] = [
    ("Lena", "Vorgestern"),
    ("Paul", "Vorwoche"),
    ("Ina", "Vormonat"),
    ("Mara", "Muster"),
    ("Jonas", "Probe"),
    ("Hanka", "Beispiel"),
    ("Erik", "Demonstration"),
    ("Sophie", "Platzhalter"),
    ("Tomasz", "Vorlage"),
    ("Käthe", "Entwurf"),
    ("Ali", "Versuch"),
    ("Greta", "Testfall"),
];

/// The case as this matter has it.
pub fn fuer(fall: &Fall, f: &plan::Fall, heute: Tag) -> Fall {
    let mut neu = fall.clone();
    let verschoben = heute.since(fall.heute).map(|s| s.get_days()).unwrap_or_default();
    let (vorname, nachname) = NAMEN.get((f.nr * 5 + f.in_reihe) % NAMEN.len()).copied().unwrap_or_default();
    for eingaben in neu.seiten.values_mut() {
        for (name, eingabe) in eingaben.iter_mut() {
            let wert = match (name.as_str(), text(eingabe)) {
                ("vorname", _) => vorname,
                ("nachname", _) => nachname,
                (_, "02625") => f.ort.plz,
                (_, "Bautzen") => f.ort.name,
                _ => continue,
            };
            *eingabe = Eingabe::Eine(wert.to_owned());
        }
        verschieben(eingaben, verschoben);
    }
    neu
}

fn text(eingabe: &Eingabe) -> &str {
    if let Eingabe::Eine(text) = eingabe { text } else { "" }
}

/// Moves every day (`x.tag`, `x.monat`, `x.jahr`) of a page.
fn verschieben(eingaben: &mut BTreeMap<String, Eingabe>, tage: i32) {
    let felder: Vec<String> = eingaben.keys().filter_map(|n| n.strip_suffix(".tag")).map(str::to_owned).collect();
    for feld in felder {
        let zahl = |teil: &str| eingaben.get(&format!("{feld}.{teil}")).and_then(|e| text(e).parse::<i16>().ok());
        let (Some(tag), Some(monat), Some(jahr)) = (zahl("tag"), zahl("monat"), zahl("jahr")) else { continue };
        let (Ok(tag), Ok(monat)) = (i8::try_from(tag), i8::try_from(monat)) else { continue };
        let Ok(neu) = Tag::new(jahr, monat, tag).map(|t| t.saturating_add(tage.days())) else { continue };
        for (teil, wert) in [("tag", i16::from(neu.day())), ("monat", i16::from(neu.month())), ("jahr", neu.year())] {
            eingaben.insert(format!("{feld}.{teil}"), Eingabe::Eine(wert.to_string()));
        }
    }
}

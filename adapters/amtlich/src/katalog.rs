//! LeiKa and OZG lists.

use std::{collections::VecDeque, io::BufRead};

use grund::LeikaSchluessel;
use verzeichnis::{
    Leistungsart,
    einspielen::{Ablehnung, Gelesen, Leikasatz, Lesefehler, Lesung, Ozgsatz, lagenart},
};

use crate::tabelle::{Tabelle, Zeile, geordnet, moeglich, noetig};

/// The values of the LeiKa code list `typisierung`.
const TYPISIERUNGEN: [&str; 21] = [
    "1", "2", "2a", "2b", "3", "3a", "3b", "2/3", "2/3a", "2/3b", "4", "4a", "4b", "5", "6", "7", "8", "9", "10", "11",
    "12",
];

/// Reads a LeiKa list: `leika_schluessel,bezeichnung,ebene,typisierung,ozg_id,rechtsgrundlagen`.
///
/// # Errors
/// It has no such heading.
pub fn leika(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Leikasatz>>, Lesefehler> {
    let spalten = [
        noetig(&["leika_schluessel", "leistungsschluessel", "leika", "schluessel"]),
        noetig(&["bezeichnung", "leistungsbezeichnung", "name"]),
        moeglich(&["ebene", "leistungstyp"]),
        moeglich(&["typisierung"]),
        moeglich(&["ozg_id", "ozg"]),
        moeglich(&["rechtsgrundlagen", "rechtsgrundlage"]),
    ];
    Tabelle::neu(quelle, &spalten, eintrag)
}

fn eintrag(zeile: &Zeile, aus: &mut VecDeque<Gelesen<Leikasatz>>) {
    let schluessel: LeikaSchluessel = match zeile.feld(0).parse() {
        Ok(s) => s,
        Err(e) => {
            aus.push_back(Gelesen::Abgelehnt(Ablehnung::neu(zeile.stelle(), zeile.feld(1), e.to_string())));
            return;
        }
    };
    let (name, name_anders) = geordnet(zeile.felder.get(1).map_or("", String::as_str));
    if name.is_empty() {
        let warum = "Der Eintrag hat keine Bezeichnung.";
        aus.push_back(Gelesen::Abgelehnt(Ablehnung::neu(zeile.stelle(), schluessel.as_str(), warum)));
        return;
    }
    let mut hinweis = |warum: String| {
        let was = format!("{schluessel} {name}");
        aus.push_back(Gelesen::Hinweis(Ablehnung::neu(zeile.stelle(), was, warum)));
    };
    let (rechtsgrundlagen, recht_anders) = geordnet(zeile.felder.get(5).map_or("", String::as_str));
    if name_anders || recht_anders {
        let wo = if name_anders { "der Bezeichnung" } else { "den Rechtsgrundlagen" };
        hinweis(format!("Überzählige Leerzeichen in {wo} wurden entfernt."));
    }
    let (typisierung, fremd) = typisierung(zeile.feld(3));
    if fremd {
        hinweis(format!("Die Typisierung „{}“ gibt es nicht. Sie wurde unverändert übernommen.", zeile.feld(3)));
    }
    let aus_schluessel = art_des_schluessels(&schluessel);
    let art = match zeile.feld(2).to_lowercase().as_str() {
        "" => aus_schluessel,
        "leistungsobjekt" | "lo" => Leistungsart::Objekt,
        "verrichtung" | "lov" => Leistungsart::Verrichtung,
        "verrichtungsdetail" | "lovd" => Leistungsart::Detail,
        andere => {
            hinweis(format!("Die Ebene „{andere}“ gibt es nicht. Es gilt die, die der Schlüssel sagt."));
            aus_schluessel
        }
    };
    let ozg = Some(zeile.feld(4).to_owned()).filter(|o| !o.is_empty());
    let satz = Leikasatz { schluessel, name, art, typisierung, ozg, rechtsgrundlagen };
    aus.push_back(Gelesen::Satz(zeile.stelle(), satz));
}

/// The last six digits: three for the Verrichtung, three for its detail.
fn art_des_schluessels(schluessel: &LeikaSchluessel) -> Leistungsart {
    match (schluessel.as_str().get(8..11), schluessel.as_str().get(11..)) {
        (Some("000"), Some("000")) => Leistungsart::Objekt,
        (_, Some("000")) => Leistungsart::Verrichtung,
        _ => Leistungsart::Detail,
    }
}

/// Several values with single commas between them; and whether one of them is none.
fn typisierung(text: &str) -> (String, bool) {
    let werte: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|w| !w.is_empty()).collect();
    if werte.iter().any(|w| !TYPISIERUNGEN.contains(w)) {
        return (text.to_owned(), true);
    }
    (werte.join(", "), false)
}

/// Reads an OZG list: `ozg_id,ozg_leistung,lage,themenfeld`.
///
/// # Errors
/// It has no such heading.
pub fn ozg(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Ozgsatz>>, Lesefehler> {
    let spalten = [
        noetig(&["ozg_id", "id"]),
        noetig(&["ozg_leistung", "leistung", "name"]),
        noetig(&["lage", "lebenslage"]),
        noetig(&["themenfeld"]),
    ];
    Tabelle::neu(quelle, &spalten, |zeile, aus: &mut VecDeque<Gelesen<Ozgsatz>>| {
        let ordnen = |nr: usize| geordnet(zeile.felder.get(nr).map_or("", String::as_str));
        let [(id, _), (name, anders), (lage, _), (themenfeld, _)] = [ordnen(0), ordnen(1), ordnen(2), ordnen(3)];
        if id.is_empty() || name.is_empty() || lage.is_empty() || themenfeld.is_empty() {
            let warum = "Nummer, Name, Lage und Themenfeld müssen ausgefüllt sein.";
            aus.push_back(Gelesen::Abgelehnt(Ablehnung::neu(zeile.stelle(), format!("{id} {name}"), warum)));
            return;
        }
        if anders {
            let warum = "Überzählige Leerzeichen im Namen wurden entfernt.";
            aus.push_back(Gelesen::Hinweis(Ablehnung::neu(zeile.stelle(), format!("{id} {name}"), warum)));
        }
        let art = lagenart(&lage);
        aus.push_back(Gelesen::Satz(zeile.stelle(), Ozgsatz { id, name, lage, themenfeld, art }));
    })
}

//! Lists of areas, former keys, parts of municipalities, postcodes and holidays.

use std::{
    collections::{BTreeSet, VecDeque},
    io::BufRead,
};

use grund::{Ags, Ars, Tag};
use verzeichnis::einspielen::{
    Ablehnung, Feiertagsatz, Fruehersatz, Gelesen, Gemeindesatz, Lesefehler, Lesung, Ortsteilsatz, Plzsatz,
};

use crate::tabelle::{Tabelle, Zeile, moeglich, noetig};

fn abgelehnt<T>(zeile: &Zeile, was: &str, warum: impl Into<String>) -> Gelesen<T> {
    Gelesen::Abgelehnt(Ablehnung::neu(zeile.stelle(), was, warum))
}

/// Reads a list of municipalities: `ags,ars,name,kreis_ags,kreis,...`. Each Kreis comes once, before its first
/// municipality.
///
/// # Errors
/// It has no such heading.
pub fn gemeinden(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Gemeindesatz>>, Lesefehler> {
    let spalten = [
        noetig(&["ars", "rs", "regionalschluessel"]),
        noetig(&["name", "gemeindename", "bezeichnung"]),
        moeglich(&["ags"]),
        moeglich(&["kreis_ags", "kreisschluessel"]),
        moeglich(&["kreis", "kreisname"]),
        moeglich(&["einwohner", "einwohner_2019_12_31"]),
        moeglich(&["flaeche_km2", "flaeche"]),
        moeglich(&["lat", "breite"]),
        moeglich(&["lon", "laenge"]),
        moeglich(&["plz_alle", "plz"]),
    ];
    let mut kreise = BTreeSet::new();
    Tabelle::neu(quelle, &spalten, move |zeile, aus: &mut VecDeque<Gelesen<Gemeindesatz>>| {
        let (ars, name) = (zeile.feld(0), zeile.feld(1));
        let ars: Ars = match ars.parse() {
            Ok(ars) => ars,
            Err(e) => return aus.push_back(abgelehnt(zeile, name, format!("{e}"))),
        };
        if name.is_empty() {
            return aus.push_back(abgelehnt(zeile, ars.as_str(), "Die Gemeinde hat keinen Namen."));
        }
        let ags = zeile.feld(2);
        if !ags.is_empty() && ags != ars.ags().as_str() {
            let warum = format!("AGS {ags} und ARS {ars} gehören nicht zusammen.");
            return aus.push_back(abgelehnt(zeile, name, warum));
        }
        let (kreis, kreisname) = (zeile.feld(3), zeile.feld(4));
        if !kreisname.is_empty() && kreis.len() == 5 && kreise.insert(kreis.to_owned()) {
            let satz =
                Gemeindesatz { schluessel: kreis.to_owned(), name: kreisname.to_owned(), ..Gemeindesatz::default() };
            aus.push_back(Gelesen::Satz(zeile.stelle(), satz));
        }
        let zahl = |nr: usize| zeile.feld(nr).replace(',', ".").parse::<f64>().ok().filter(|z| z.is_finite());
        let (breite, laenge) = (zahl(7), zahl(8));
        let punkt = breite.zip(laenge).filter(|(b, l)| b.abs() <= 90.0 && l.abs() <= 180.0);
        let plz = zeile.feld(9).split(['|', ' ']).filter(|p| ist_plz(p)).map(str::to_owned).collect();
        let satz = Gemeindesatz {
            schluessel: ars.to_string(),
            name: name.to_owned(),
            einwohner: zeile.feld(5).parse().ok(),
            flaeche_km2: zahl(6),
            breite: punkt.map(|p| p.0),
            laenge: punkt.map(|p| p.1),
            plz,
        };
        aus.push_back(Gelesen::Satz(zeile.stelle(), satz));
    })
}

fn ist_plz(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Reads a list of former keys: `ags;name;gueltig_bis;nachfolger`.
///
/// # Errors
/// It has no such heading.
pub fn frueher(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Fruehersatz>>, Lesefehler> {
    let spalten = [noetig(&["ags"]), noetig(&["name"]), noetig(&["gueltig_bis"]), noetig(&["nachfolger"])];
    Tabelle::neu(quelle, &spalten, |zeile, aus: &mut VecDeque<Gelesen<Fruehersatz>>| {
        let name = zeile.feld(1);
        let ags: Result<Ags, _> = zeile.feld(0).parse();
        let nachfolger: Result<Ags, _> = zeile.feld(3).parse();
        let bis: Result<Tag, _> = zeile.feld(2).parse();
        aus.push_back(match (ags, nachfolger, bis) {
            (Ok(ags), Ok(nachfolger), Ok(gueltig_bis)) => {
                let satz = Fruehersatz { ags, name: name.to_owned(), gueltig_bis, nachfolger };
                Gelesen::Satz(zeile.stelle(), satz)
            }
            (Err(e), _, _) | (_, Err(e), _) => abgelehnt(zeile, name, e.to_string()),
            (_, _, Err(_)) => abgelehnt(zeile, name, format!("„{}“ ist kein Tag (2016-12-31).", zeile.feld(2))),
        });
    })
}

/// Reads a list of postcodes: any table with `plz` and `ags`.
///
/// # Errors
/// It has no such heading.
pub fn plz(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Plzsatz>>, Lesefehler> {
    let spalten = [noetig(&["plz", "postleitzahl"]), noetig(&["ags"]), moeglich(&["ort", "name"])];
    Tabelle::neu(quelle, &spalten, |zeile, aus: &mut VecDeque<Gelesen<Plzsatz>>| {
        let (plz, was) = (zeile.feld(0), format!("{} {}", zeile.feld(0), zeile.feld(2)));
        if !ist_plz(plz) {
            let warum = format!("„{plz}“ ist keine Postleitzahl (fünf Ziffern).");
            return aus.push_back(abgelehnt(zeile, was.trim(), warum));
        }
        aus.push_back(match zeile.feld(1).parse() {
            Ok(ags) => Gelesen::Satz(zeile.stelle(), Plzsatz { plz: plz.to_owned(), ags }),
            Err(e) => abgelehnt(zeile, was.trim(), format!("{e}")),
        });
    })
}

/// A longer name of a place is none.
const ORTSTEIL_HOECHSTENS: usize = 100;

/// Reads a list of parts of municipalities: any table with `ags` and `ortsteil`.
///
/// # Errors
/// It has no such heading.
pub fn ortsteile(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Ortsteilsatz>>, Lesefehler> {
    let spalten = [noetig(&["ags"]), noetig(&["ortsteil"])];
    Tabelle::neu(quelle, &spalten, |zeile, aus: &mut VecDeque<Gelesen<Ortsteilsatz>>| {
        let name = zeile.feld(1);
        if name.is_empty() || name.chars().count() > ORTSTEIL_HOECHSTENS || name.contains(char::is_control) {
            let warum = "Der Ortsteil hat keinen Namen, oder er ist länger als 100 Zeichen.";
            return aus.push_back(abgelehnt(zeile, zeile.feld(0), warum));
        }
        aus.push_back(match zeile.feld(0).parse() {
            Ok(ags) => Gelesen::Satz(zeile.stelle(), Ortsteilsatz { ags, name: name.to_owned() }),
            Err(e) => abgelehnt(zeile, name, format!("{e}")),
        });
    })
}

/// The keys of the Länder by the letters that lists of holidays use.
const LAENDER: [(&str, &str); 16] = [
    ("SH", "01"),
    ("HH", "02"),
    ("NI", "03"),
    ("HB", "04"),
    ("NW", "05"),
    ("HE", "06"),
    ("RP", "07"),
    ("BW", "08"),
    ("BY", "09"),
    ("SL", "10"),
    ("BE", "11"),
    ("BB", "12"),
    ("MV", "13"),
    ("SN", "14"),
    ("ST", "15"),
    ("TH", "16"),
];

/// Reads public holidays: `land,datum,name,geltung` for Länder, or the places where Fronleichnam is one
/// (`ort_laut_anlage_1993,...,heutige_gemeinde_ags,...`).
///
/// # Errors
/// It has neither heading.
pub fn feiertage(quelle: impl BufRead) -> Result<impl Iterator<Item = Lesung<Feiertagsatz>>, Lesefehler> {
    let spalten = [
        moeglich(&["land", "bundesland"]),
        moeglich(&["datum", "tag"]),
        moeglich(&["name", "feiertag"]),
        moeglich(&["geltung"]),
        moeglich(&["heutige_gemeinde_ags"]),
        moeglich(&["ort_laut_anlage_1993", "ort"]),
        moeglich(&["hinweis"]),
    ];
    let tabelle = Tabelle::neu(quelle, &spalten, |zeile, aus: &mut VecDeque<Gelesen<Feiertagsatz>>| {
        aus.push_back(if zeile.feld(5).is_empty() { feiertag(zeile) } else { fronleichnam(zeile) });
    })?;
    let fehlt = |warum: &str| Lesefehler { stelle: "Zeile 1".to_owned(), warum: warum.to_owned() };
    match (tabelle.hat(0) && tabelle.hat(1) && tabelle.hat(2), tabelle.hat(4) && tabelle.hat(5)) {
        (false, false) => Err(fehlt("Die Spalten land, datum, name oder ort, heutige_gemeinde_ags fehlen.")),
        _ => Ok(tabelle),
    }
}

fn feiertag(zeile: &Zeile) -> Gelesen<Feiertagsatz> {
    let was = format!("{} {}", zeile.feld(1), zeile.feld(2));
    let land = zeile.feld(0);
    let gebiet = LAENDER.iter().find(|(kurz, nr)| *kurz == land || *nr == land).map(|(_, nr)| (*nr).to_owned());
    let (Some(gebiet), Ok(tag)) = (gebiet, zeile.feld(1).parse::<Tag>()) else {
        return abgelehnt(zeile, &was, "Land (SN, ST ...) oder Tag (2026-10-31) sind nicht zu erkennen.");
    };
    if zeile.feld(2).is_empty() {
        return abgelehnt(zeile, &was, "Der Feiertag hat keinen Namen.");
    }
    match zeile.feld(3) {
        "" | "landesweit" => {
            let satz = Feiertagsatz::Land { gebiet, tag, name: zeile.feld(2).to_owned() };
            Gelesen::Satz(zeile.stelle(), satz)
        }
        // Where it applies, the list of places says; its days follow from Ostermontag.
        _ => {
            let warum = "Gilt nicht im ganzen Land. Wo dieser Feiertag gilt, sagt die Liste der Orte, die Sie danach einspielen.";
            Gelesen::Uebergangen { was: was.trim().to_owned(), warum }
        }
    }
}

fn fronleichnam(zeile: &Zeile) -> Gelesen<Feiertagsatz> {
    let ags: Result<Ags, _> = zeile.feld(4).parse();
    let Ok(ags) = ags else {
        let warum = "Zu diesem Ort ist keine heutige Gemeinde angegeben.";
        return abgelehnt(zeile, zeile.feld(5), warum);
    };
    let in_teilen =
        zeile.feld(6).contains("nur") || zeile.feld(6).contains("ohne") || zeile.feld(6).contains("Ortsteil");
    let name = if in_teilen { "Fronleichnam (nur in Teilen der Gemeinde)" } else { "Fronleichnam" };
    let satz = Feiertagsatz::Fronleichnam { gebiet: ags.to_string(), name: name.to_owned() };
    Gelesen::Satz(zeile.stelle(), satz)
}

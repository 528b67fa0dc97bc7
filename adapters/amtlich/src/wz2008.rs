//! The classification of economic activities, issue 2008 (WZ 2008), as the Federal Statistical Office gives it out as a
//! table: number, code, name and, for classes, the code without dots; separated by tabs, without a heading.

use std::io::{BufRead, Lines};

use jiff::civil::date;
use verzeichnis::einspielen::{Ablehnung, Codelistenkopf, Codezeile, Gelesen, Lesefehler, Lesung};

/// A row longer than this is no row.
const ZEILE_HOECHSTENS: usize = 1000;

/// What the table does not say about itself. The name is our own: the table has none.
#[must_use]
pub fn wz2008_kopf() -> Codelistenkopf {
    Codelistenkopf {
        urn: "wz2008".to_owned(),
        version: "2008".to_owned(),
        name: "Klassifikation der Wirtschaftszweige, Ausgabe 2008 (WZ 2008)".to_owned(),
        gueltig_ab: Some(date(2008, 1, 1)),
        spalten: ["code", "bezeichnung", "kurzcode"].map(str::to_owned).to_vec(),
    }
}

/// Reads the rows of the table.
pub fn wz2008<R: BufRead>(quelle: R) -> impl Iterator<Item = Lesung<Codezeile>> {
    Zeilen { zeilen: quelle.lines(), nr: 0 }
}

struct Zeilen<R> {
    zeilen: Lines<R>,
    nr: u64,
}

impl<R: BufRead> Iterator for Zeilen<R> {
    type Item = Lesung<Codezeile>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.nr += 1;
            let stelle = format!("Zeile {}", self.nr);
            match self.zeilen.next()? {
                Ok(zeile) if zeile.trim().is_empty() => {}
                Ok(zeile) => return Some(Ok(satz(stelle, &zeile))),
                Err(_) => {
                    let warum = "Die Zeile ist nicht in UTF-8. Speichern Sie die Datei in UTF-8.".to_owned();
                    return Some(Err(Lesefehler { stelle, warum }));
                }
            }
        }
    }
}

fn satz(stelle: String, zeile: &str) -> Gelesen<Codezeile> {
    let felder: Vec<&str> = zeile.split('\t').map(str::trim).collect();
    let (code, name) = (felder.get(1).copied().unwrap_or_default(), felder.get(2).copied().unwrap_or_default());
    if zeile.len() > ZEILE_HOECHSTENS || !ist_code(code) || name.is_empty() {
        let warum = "Das ist kein Eintrag der WZ 2008: Nummer, Code (A, 01, 01.1, 01.11 oder 01.11.0) und Bezeichnung.";
        let was: String = zeile.chars().take(60).collect();
        return Gelesen::Abgelehnt(Ablehnung::neu(stelle, was, warum));
    }
    let kurz = felder.get(3).copied().unwrap_or_default();
    Gelesen::Satz(stelle, Codezeile { code: code.to_owned(), werte: [code, name, kurz].map(str::to_owned).to_vec() })
}

/// A section by its letter, a division by two digits, groups, classes and subclasses with dots.
pub(crate) fn ist_code(code: &str) -> bool {
    let abschnitt = code.len() == 1 && code.bytes().all(|b| (b'A'..=b'U').contains(&b));
    let stellen: Vec<usize> = code.split('.').map(str::len).collect();
    let ziffern = code.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    abschnitt || ziffern && matches!(stellen.as_slice(), [2] | [2, 1 | 2] | [2, 2, 1])
}

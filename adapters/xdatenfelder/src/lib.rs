//! XDatenfelder 2.0 and 3.0, the standard of FIM for data schemas: a schema becomes a form, a form becomes a schema.
//!
//! [`lesen`] is strict: an element that the standard does not know, a missing id, a value given twice or a code that does
//! not exist refuse the file, with its line. What a form cannot hold does not refuse it but is said
//! ([`Einfuhr::befunde`]). The form is proved with the reader of forms before it is given out. Rules of FIM are words for
//! people: they become findings and notes of the form ([`formular::Vermerk`]) and are never carried out.
//!
//! [`schreiben`] writes a form as a schema of either version, for its editors to go on with: ids that FIM gave are kept,
//! the others are numbered in the range 99. Rules and groups within groups of a schema that was read go out again as they
//! came. What a schema cannot say stands in it as keyword (3.0) or is a finding.
//!
//! No schema (XSD) was to be had; `tafeln.rs` says what the lists of elements rest on. Left out: texts of FIM, documents
//! (Dokumentsteckbriefe), relations, and fetching code lists: whoever has them gives them to [`lesen_mit`].

mod bauen;
mod blatt;
mod einfuhr;
mod felder;
mod genericode;
mod kennungen;
mod lesen;
mod modell;
mod praezisierung;
mod saetze;
mod schreiben;
mod tafeln;
mod vermerke;
mod wandeln;
mod zeilen;

use formular::{Befund, Formular};
use serde::Serialize;

pub use einfuhr::{Code, Codeliste, Einfuhr, Feldangabe, Gruppenangabe};
pub use genericode::{Listendatei, codeliste_lesen};
pub use modell::{Anzahl, Fassung, Hinweis, Nachrichtart, Praezisierung, Regel, Verweis, Wert};
pub use schreiben::{Ausfuhr, Codelistendatei, Nachrichtenkopf, schreiben};

/// Finds the entries of a code list that a file only names.
pub type Aufloesung<'a> = &'a dyn Fn(&Verweis) -> Option<Vec<Wert>>;

/// Why a file is refused: a sentence for whoever brought it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{}{satz}", self.ort())]
pub struct Fehler {
    /// In which line.
    pub zeile: Option<u64>,
    /// Where in that line, when the file is no XML there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spalte: Option<u64>,
    /// What is wrong and what to do.
    pub satz: String,
}

impl Fehler {
    fn in_zeile(zeile: u64, satz: impl Into<String>) -> Self {
        Self { zeile: Some(zeile), spalte: None, satz: satz.into() }
    }

    fn ohne_zeile(satz: impl Into<String>) -> Self {
        Self { zeile: None, spalte: None, satz: satz.into() }
    }

    /// „Zeile 3, Spalte 7: “
    fn ort(&self) -> String {
        match (self.zeile, self.spalte) {
            (Some(z), Some(s)) => format!("Zeile {z}, Spalte {s}: "),
            (Some(z), None) => format!("Zeile {z}: "),
            _ => String::new(),
        }
    }
}

impl From<xml::XmlFehler> for Fehler {
    fn from(e: xml::XmlFehler) -> Self {
        Self { spalte: Some(e.spalte), ..Self::in_zeile(e.zeile, e.warum) }
    }
}

/// Reads a schema, a group or a field in XDatenfelder 2.0 or 3.0.
///
/// # Errors
/// The file is no XDatenfelder, breaks its rules, or is larger than what is read (32 MB, 3,000 fields and groups, 3,000
/// rules).
pub fn lesen(bytes: &[u8]) -> Result<Einfuhr, Fehler> {
    lesen_mit(bytes, &|_| None)
}

/// As [`lesen`], with code lists that the file only names.
///
/// # Errors
/// As [`lesen`].
pub fn lesen_mit(bytes: &[u8], aufloesung: Aufloesung<'_>) -> Result<Einfuhr, Fehler> {
    let bytes = xml::in_utf8(bytes).map_err(Fehler::ohne_zeile)?;
    let mut schema = lesen::datenschema(&bytes)?;
    let mut bauer = bauen::Bauer::neu(aufloesung);
    let mut blatt = bauer.formular(&mut schema);
    let mut befunde = std::mem::take(&mut schema.hinweise);
    befunde.append(&mut bauer.hinweise);
    befunde.extend(vermerke::frueheres(&schema));
    blatt.vermerke = vermerke::sammeln(&schema, std::mem::take(&mut bauer.vermerke), &befunde);
    befunde.extend(schema.regeln.iter().map(saetze::regel));
    let nicht_schreibbar = |_| Fehler::ohne_zeile("Das Formular ist nicht schreibbar.");
    let mut formular = serde_json::to_value(&blatt).map_err(nicht_schreibbar)?;
    let texte = formular::unsichtbares_entfernen(&mut formular);
    if texte > 0 {
        befunde.push(Hinweis { ort: "Formular".to_owned(), zeile: None, satz: saetze::unsichtbar(texte) });
    }
    let gelesen = Formular::lesen_eingefuehrt(&formular.to_string()).map_err(|e| abgelehnt(&e))?;
    befunde.extend(gelesen.hinweise().iter().map(|b| Hinweis {
        ort: b.ort.clone(),
        zeile: None,
        satz: b.satz.clone(),
    }));
    // A building block stands in a schema several times, and what is said of it once is said.
    let mut gesagt = std::collections::BTreeSet::new();
    befunde.retain(|b| gesagt.insert((b.ort.clone(), b.satz.clone())));
    Ok(Einfuhr::neu(schema, formular, bauer.codelisten, befunde))
}

/// The reader of forms has the last word.
fn abgelehnt(befunde: &[Befund]) -> Fehler {
    let gruende: Vec<String> = befunde.iter().map(ToString::to_string).collect();
    Fehler::ohne_zeile(format!("Aus dem Datenschema wird kein gültiges Formular. {}", gruende.join(" ")))
}

//! PURE. The decisions of a service as clerks see and change them: decision tables row by row in words, formulas,
//! computations in steps and functions as FEEL.
//!
//! What this crate promises:
//! - The file stays a DMN file. A change replaces the text of one place; everything else (diagrams, comments, extensions
//!   and elements of other tools, white space) is written back byte by byte ([`Regelwerk`]).
//! - A cell reads as words and is written as words („bis 2“, „mehr als 300“); what words cannot say is FEEL behind an equals
//!   sign, and nothing is guessed ([`Spaltensicht`]).
//! - The check says in sentences what is wrong with a table: rules that exclude each other and do not, gaps, rules that
//!   never hold, values of the wrong kind ([`pruefen`]). What it cannot reckon with it does not complain about.
//! - The trial asks the evaluator that decides about real applications, also which rule holds ([`treffer`]).
//!
//! Left out: the language of the expressions (`regel`), what an input means in a form (`formular`), storage and pages.

mod bau;
mod funktionen;
mod lesen;
mod pruefen;
mod raum;
mod schnitt;
mod schritte;
mod spalten;
mod worte;
mod zelle;

mod probe;

pub use funktionen::Funktion;
pub use lesen::{Ausgang, Eingang, Entscheidung, Logik, Regel, Regelwerk, Sammeln, Tabelle, Trefferart};
pub use probe::{Trefferliste, treffer};
pub use pruefen::{Mangel, pruefen};
pub use schritte::{HOECHSTENS_SCHRITTE, Schritt, Schrittinhalt};
pub use spalten::{NeueSpalte, Spalte};
pub use worte::{Spaltensicht, Wertart};
pub use zelle::{Einzelwert, Test, Zelle};

/// Why a file cannot be opened or a change cannot be made; the sentence is for the person who wanted it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TabelleFehler {
    /// Not a DMN file that can be taken apart.
    #[error("Die Datei mit den Entscheidungen lässt sich nicht lesen: {0}")]
    Unlesbar(String),
    /// There is no such decision, row or column (any more).
    #[error("Diese Stelle gibt es nicht mehr. Laden Sie die Seite neu.")]
    Fehlt,
    /// It is not possible; the sentence says why.
    #[error("{0}")]
    Gehtnicht(String),
}

impl TabelleFehler {
    pub(crate) fn nicht(satz: impl Into<String>) -> Self {
        Self::Gehtnicht(satz.into())
    }
}

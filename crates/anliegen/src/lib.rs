//! PURE. Anliegensklärung: a concern (moving house, a birth ...) is a file under `anliegen/`. A few questions lead to a
//! Laufzettel: which procedures, in which order, with which documents, at what cost.
//!
//! [`Anliegen::lesen`] reads and checks a file and says in plain sentences what an editor has to put right: unknown
//! keys, conditions on questions that do not come before, questions and procedures that nobody reaches, procedures that
//! wait for each other in a circle, answers that lead to nothing. [`Anliegen::klaeren`] takes the answers given so far
//! and says what comes next. The same data are the net of procedures ([`Anliegen::netz`]).
//!
//! A concern may have its words in other languages beside it ([`Anliegen::uebersetzen`]), each whole or not at all.
//!
//! Left out: who is responsible at a place, and whether a procedure can be started online (crate `verzeichnis`).

mod befund;
mod datei;
mod klaeren;
mod netz;
mod pruefen;
mod uebersetzung;

pub use befund::Befund;
pub use datei::{
    Anliegen, Anliegenart, Klaerungsfrage, Moeglichkeit, Unterlage, Verfahren, Voraussetzung, WeitererOrt,
};
pub use klaeren::{Beantwortet, GEFRAGT, Gewaehlt, Klaerung};
pub use netz::{Laufzettel, Netzknoten};

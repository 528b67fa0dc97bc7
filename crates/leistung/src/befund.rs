//! What the compile step says: file, place, one sentence that says what is wrong and what to do.

use std::fmt;

/// Whether a finding stops the Leistung or only asks for a better text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Schwere {
    /// The Leistung does not compile.
    Fehler,
    /// It compiles; somebody should look.
    Hinweis,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Befund {
    /// Fault or advice.
    pub schwere: Schwere,
    /// The file inside the folder, for example `formular.json`.
    pub datei: String,
    /// Where in the file: a line ("Zeile 12"), a key or an id; empty for the whole file.
    pub stelle: String,
    /// The sentence.
    pub satz: String,
}

impl Befund {
    /// A fault.
    pub fn fehler(datei: impl Into<String>, stelle: impl Into<String>, satz: impl Into<String>) -> Self {
        Self { schwere: Schwere::Fehler, datei: datei.into(), stelle: stelle.into(), satz: satz.into() }
    }

    /// An advice.
    pub fn hinweis(datei: impl Into<String>, stelle: impl Into<String>, satz: impl Into<String>) -> Self {
        Self { schwere: Schwere::Hinweis, datei: datei.into(), stelle: stelle.into(), satz: satz.into() }
    }

    /// Is it a fault?
    #[must_use]
    pub fn ist_fehler(&self) -> bool {
        self.schwere == Schwere::Fehler
    }
}

impl fmt::Display for Befund {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wort = if self.ist_fehler() { "Fehler" } else { "Hinweis" };
        let trenner = if self.stelle.is_empty() { "" } else { ", " };
        write!(f, "{wort}: {}{trenner}{}: {}", self.datei, self.stelle, self.satz)
    }
}

/// "Zeile n" of the byte offset `ort` in `text`.
/// „Zeile 3, Spalte 7“ of a byte offset, for what a reader stumbled over.
pub(crate) fn stelle(text: &str, ort: usize) -> String {
    let davor = text.get(..ort).unwrap_or(text);
    let spalte = davor.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("{}, Spalte {spalte}", zeile(text, ort))
}

pub(crate) fn zeile(text: &str, ort: usize) -> String {
    let n = text.bytes().take(ort).filter(|b| *b == b'\n').count() + 1;
    format!("Zeile {n}")
}

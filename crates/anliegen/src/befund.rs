//! What the check says: place, and one sentence that says what is wrong and how to put it right.

use std::fmt;

/// One fault of a concern's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Befund {
    /// Where: "Zeile 12", or the question or procedure; empty for the whole file.
    pub stelle: String,
    /// The sentence.
    pub satz: String,
}

impl Befund {
    pub(crate) fn neu(stelle: impl Into<String>, satz: impl Into<String>) -> Self {
        Self { stelle: stelle.into(), satz: satz.into() }
    }

    /// From the reader's English about our German keys.
    pub(crate) fn aus_toml(text: &str, fehler: &toml::de::Error) -> Self {
        let stelle = fehler.span().map_or_else(String::new, |s| {
            let zeilen = text.bytes().take(s.start).filter(|b| *b == b'\n').count() + 1;
            format!("Zeile {zeilen}")
        });
        let meldung = fehler.message().replace('`', "'");
        let satz = if let Some(rest) = meldung.strip_prefix("unknown field ") {
            let (feld, erlaubt) = rest.split_once(", expected ").unwrap_or((rest, ""));
            format!("Der Schlüssel {feld} ist unbekannt. Erlaubt: {erlaubt}.")
        } else if let Some(rest) = meldung.strip_prefix("missing field ") {
            format!("Der Schlüssel {rest} fehlt. Ergänzen Sie ihn.")
        } else {
            "Der Text ist hier nicht lesbar. Prüfen Sie Anführungszeichen, Klammern und Gleichheitszeichen.".to_owned()
        };
        Self { stelle, satz }
    }
}

impl fmt::Display for Befund {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.stelle.is_empty() { f.write_str(&self.satz) } else { write!(f, "{}: {}", self.stelle, self.satz) }
    }
}

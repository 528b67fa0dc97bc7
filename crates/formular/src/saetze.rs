//! What is wrong with an answer and how to put it right, in every language: the same faults, one file a language.

mod arabisch;
mod deutsch;
mod englisch;
mod leicht;
mod sorbisch;

use grund::Sprache;

use crate::Feldfehler;

/// The sentence for a fault.
pub(crate) fn satz(e: &Feldfehler, sprache: Sprache) -> String {
    match sprache {
        Sprache::De => deutsch::satz(e),
        Sprache::Leicht => leicht::satz(e),
        Sprache::En => englisch::satz(e),
        Sprache::Hsb => sorbisch::satz(e),
        Sprache::Ar => arabisch::satz(e),
    }
}

/// `PDF, JPG oder PNG`.
fn formate(formate: &[String], sprache: Sprache) -> String {
    let namen: Vec<String> = formate.iter().map(|f| f.to_uppercase()).collect();
    grund::format::auswahl(sprache, &namen)
}

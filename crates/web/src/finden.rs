//! What the search finds beside the directory: the concerns, in every language they have.

use anliegen::Anliegen;
use grund::Sprache;
use suche::{Art, Dokument, Fassung};

/// A concern as the search reads it.
pub(crate) fn dokument(a: &Anliegen) -> Dokument {
    let in_sprache = |s: Sprache| Some(a.in_sprache(s)).filter(|x| x.sprache == s);
    let fassung = |x: &Anliegen| Fassung {
        sprache: x.sprache,
        titel: x.name.clone(),
        kurz: x.kurz.clone(),
        stichworte: x.stichworte.clone(),
        text: String::new(),
    };
    Dokument {
        fassungen: Sprache::ALLE.into_iter().filter_map(in_sprache).map(fassung).collect(),
        laender: a.laender.clone(),
        gewicht: suche::ANLIEGEN,
        ..Dokument::neu(Art::Anliegen, &a.kennung, &a.name)
    }
}

//! The index: which word stands in which document, and how much that says.

use std::fmt;

use grund::{Sprache, Vertrauensniveau};
use rust_stemmers::{Algorithm, Stemmer};

use crate::{
    Anzahl, Art, Filter, VorOrt, Zielgruppe, dokument::ARTEN, streuung::Karte, text::Beugung, wortschatz::Wortschatz,
    zerlegung::Zerleger,
};

/// What can be done online, before what cannot.
const ONLINE: f32 = 1.15;

/// Everything that can be found, ready to be searched. Immutable; built by [`Index::bauen`].
///
/// Any number of threads may search at the same time. All processes give the same answer to the same question over the
/// same documents.
#[derive(Debug)]
pub struct Index {
    pub(crate) eintraege: Vec<Eintrag>,
    pub(crate) anzahl: Anzahl,
    pub(crate) stemmer: Grundformen,
    /// Stems and keys, by number.
    pub(crate) begriffe: Karte<Box<str>, u32>,
    /// How rare each is among the documents of each kind.
    pub(crate) seltenheit: Vec<[f32; ARTEN]>,
    /// Where the places of each begin in `stellen`; one more at the end.
    pub(crate) ab: Vec<u32>,
    pub(crate) stellen: Vec<Stelle>,
    pub(crate) zerleger: Zerleger,
    pub(crate) wortschatz: Wortschatz,
    /// Stems of a synonym, joined by blanks, and what it means.
    pub(crate) synonyme: Karte<Box<str>, Vec<Bedeutung>>,
    /// How many words the longest synonym has.
    pub(crate) synonym_worte: usize,
    /// Stems that count less within a question.
    pub(crate) nebensachen: Karte<Box<str>, f32>,
}

/// What is kept of a document.
#[derive(Debug)]
pub(crate) struct Eintrag {
    pub(crate) art: Art,
    pub(crate) schluessel: Box<str>,
    pub(crate) titel: Vec<(Sprache, Box<str>)>,
    pub(crate) online: bool,
    pub(crate) niveau: Option<Vertrauensniveau>,
    /// Empty = for everyone.
    pub(crate) zielgruppen: Vec<Zielgruppe>,
    /// `None` = everywhere.
    pub(crate) laender: Option<u32>,
    pub(crate) vorrang: f32,
}

impl Eintrag {
    /// Can it be done online: at this place, or without one anywhere?
    pub(crate) fn online(&self, vor_ort: Option<&VorOrt>) -> bool {
        self.online && vor_ort.is_none_or(|o| self.art != Art::Leistung || o.online.contains(&*self.schluessel))
    }

    /// What goes before others that fit equally well; 0 = an office of another place.
    pub(crate) fn vorrang(&self, vor_ort: Option<&VorOrt>) -> f32 {
        let naehe = match (vor_ort, self.art) {
            (Some(o), Art::Stelle) => o.stellen.get(&*self.schluessel).map_or(0.0, |n| n.vorrang()),
            _ => 1.0,
        };
        naehe * self.vorrang * if self.online(vor_ort) { ONLINE } else { 1.0 }
    }

    pub(crate) fn passt(&self, filter: &Filter, vor_ort: Option<&VorOrt>) -> bool {
        filter.online.is_none_or(|o| o == self.online(vor_ort))
            && filter.hoechstes_niveau.is_none_or(|h| self.niveau.is_some_and(|n| n <= h))
            && filter.zielgruppe.is_none_or(|z| self.zielgruppen.is_empty() || self.zielgruppen.contains(&z))
    }
}

/// A word in a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stelle {
    pub(crate) dokument: u32,
    gewicht: u16,
    anteil: u16,
}

impl Stelle {
    const FEIN: f32 = 20_000.0;

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both are between 0 and 1")]
    pub(crate) fn neu(dokument: u32, gewicht: f32, anteil: f32) -> Self {
        let fein = |x: f32| (x.clamp(0.0, 1.0) * Self::FEIN) as u16;
        Self { dokument, gewicht: fein(gewicht), anteil: fein(anteil) }
    }

    /// By the field it stands in, 0 to 1.
    pub(crate) fn gewicht(self) -> f32 {
        f32::from(self.gewicht) / Self::FEIN
    }

    /// How much of the title it is, 0 to 1.
    pub(crate) fn anteil(self) -> f32 {
        f32::from(self.anteil) / Self::FEIN
    }
}

/// What a synonym means.
#[derive(Debug)]
pub(crate) struct Bedeutung {
    pub(crate) guete: f32,
    /// Words that belong together.
    pub(crate) begriffe: Vec<u32>,
    /// `None` = everywhere.
    pub(crate) land: Option<u32>,
    /// No text has one of its words, only the parts of it.
    pub(crate) geteilt: bool,
}

/// The stemmers.
pub(crate) struct Grundformen {
    deutsch: Stemmer,
    englisch: Stemmer,
}

impl fmt::Debug for Grundformen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Grundformen")
    }
}

impl Grundformen {
    pub(crate) fn neu() -> Self {
        Self { deutsch: Stemmer::create(Algorithm::German), englisch: Stemmer::create(Algorithm::English) }
    }

    pub(crate) fn stamm(&self, wort: &str, beugung: Beugung) -> String {
        match beugung {
            Beugung::Deutsch => self.deutsch.stem(wort).into_owned(),
            Beugung::Englisch => self.englisch.stem(wort).into_owned(),
            Beugung::Keine => wort.to_owned(),
        }
    }
}

impl Index {
    /// How many documents of each kind it knows.
    #[must_use]
    pub const fn anzahl(&self) -> Anzahl {
        self.anzahl
    }

    /// About how many bytes of memory it holds.
    #[must_use]
    pub fn speicher(&self) -> usize {
        let texte: usize = self.begriffe.keys().map(|b| b.len() + 32).sum::<usize>()
            + self.eintraege.iter().flat_map(|e| &e.titel).map(|(_, t)| t.len()).sum::<usize>();
        texte
            + self.eintraege.len() * size_of::<Eintrag>()
            + self.stellen.len() * size_of::<Stelle>()
            + self.seltenheit.len() * size_of::<[f32; ARTEN]>()
            + self.wortschatz.speicher()
            + self.zerleger.speicher()
    }

    /// The places of a word.
    pub(crate) fn stellen_von(&self, begriff: u32) -> &[Stelle] {
        let grenze = |nr: usize| self.ab.get(nr).map(|g| *g as usize);
        let nr = begriff as usize;
        match (grenze(nr), grenze(nr + 1)) {
            (Some(von), Some(bis)) => self.stellen.get(von..bis).unwrap_or_default(),
            _ => &[],
        }
    }

    /// How rare a word is among documents of a kind.
    pub(crate) fn seltenheit(&self, begriff: u32, art: Art) -> f32 {
        self.seltenheit.get(begriff as usize).and_then(|s| s.get(art as usize)).copied().unwrap_or(0.0)
    }

    pub(crate) fn begriff(&self, stamm: &str) -> Option<u32> {
        self.begriffe.get(stamm).copied()
    }
}

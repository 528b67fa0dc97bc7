//! The index: which word stands in which document, and how much that says.

use std::{
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::Arc,
};

use grund::{Sprache, Vertrauensniveau};
use rust_stemmers::{Algorithm, Stemmer};

use crate::{
    Anzahl, Art, Dokument, Filter, Synonym, VorOrt, Zielgruppe, bau::eintrag, dokument::ARTEN, streuung::Karte,
    text::Beugung, wortschatz::Wortschatz, zerlegung::Zerleger,
};

/// What can be done online, before what cannot.
const ONLINE: f32 = 1.15;

/// Everything that can be found, ready to be searched. Immutable; built by [`Index::bauen`].
///
/// Any number of threads may search at the same time. All processes give the same answer to the same question over the
/// same documents.
#[derive(Debug)]
pub struct Index {
    /// What the words of the documents and the synonyms were: where they are the same, all but the entries is, too.
    pub(crate) worte: Worte,
    pub(crate) eintraege: Vec<Eintrag>,
    pub(crate) anzahl: Anzahl,
    pub(crate) stemmer: Arc<Grundformen>,
    /// Stems and keys, by number.
    pub(crate) begriffe: Arc<Karte<Box<str>, u32>>,
    /// How rare each is among the documents of each kind.
    pub(crate) seltenheit: Arc<Vec<[f32; ARTEN]>>,
    /// Where the places of each begin in `stellen`; one more at the end.
    pub(crate) ab: Arc<Vec<u32>>,
    pub(crate) stellen: Arc<Vec<Stelle>>,
    pub(crate) zerleger: Arc<Zerleger>,
    pub(crate) wortschatz: Arc<Wortschatz>,
    /// Stems of a synonym, joined by blanks, and what it means.
    pub(crate) synonyme: Arc<Karte<Box<str>, Vec<Bedeutung>>>,
    /// How many words the longest synonym has.
    pub(crate) synonym_worte: usize,
    /// Stems that count less within a question.
    pub(crate) nebensachen: Arc<Karte<Box<str>, f32>>,
}

/// Texts as numbers: one a document, in their order, and one for all synonyms.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Worte {
    dokumente: Vec<u64>,
    synonyme: u64,
}

impl Worte {
    pub(crate) fn von(dokumente: &[Dokument], synonyme: &[Synonym]) -> Self {
        let zahl = |d: &Dokument| {
            let mut hash = DefaultHasher::new();
            (d.art, &d.schluessel, &d.fassungen).hash(&mut hash);
            hash.finish()
        };
        let mut hash = DefaultHasher::new();
        synonyme.hash(&mut hash);
        Self { dokumente: dokumente.iter().map(zahl).collect(), synonyme: hash.finish() }
    }
}

/// What is kept of a document.
#[derive(Debug)]
pub(crate) struct Eintrag {
    pub(crate) art: Art,
    pub(crate) schluessel: Box<str>,
    pub(crate) titel: Vec<(Sprache, Box<str>)>,
    /// The sets of words of its titles, where it has texts; a situation is a list, what it is called is no answer.
    pub(crate) namen: Vec<u64>,
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
    /// An index over these documents that takes over from an older one what is the same. Where no text and no synonym has
    /// changed (a change of responsibilities, an online service more), only the entries are made anew.
    #[must_use]
    pub fn erneuern(vorher: Option<&Self>, dokumente: &[Dokument], synonyme: &[Synonym]) -> Self {
        let worte = Worte::von(dokumente, synonyme);
        match vorher.filter(|v| v.worte == worte) {
            Some(v) => Self {
                worte,
                eintraege: dokumente.iter().map(|d| eintrag(d, &v.stemmer)).collect(),
                anzahl: v.anzahl,
                stemmer: Arc::clone(&v.stemmer),
                begriffe: Arc::clone(&v.begriffe),
                seltenheit: Arc::clone(&v.seltenheit),
                ab: Arc::clone(&v.ab),
                stellen: Arc::clone(&v.stellen),
                zerleger: Arc::clone(&v.zerleger),
                wortschatz: Arc::clone(&v.wortschatz),
                synonyme: Arc::clone(&v.synonyme),
                synonym_worte: v.synonym_worte,
                nebensachen: Arc::clone(&v.nebensachen),
            },
            None => Self::mit_worten(worte, dokumente, synonyme),
        }
    }

    /// Does it share its words with another one, made by [`Index::erneuern`]?
    #[must_use]
    pub fn gleiche_worte(&self, andere: &Self) -> bool {
        Arc::ptr_eq(&self.stellen, &andere.stellen)
    }

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

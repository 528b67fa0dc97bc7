//! What can be found.

use std::fmt;

use grund::{Land, Sprache, Vertrauensniveau};

/// The weight of a concern: who names it is asked first what of it applies.
pub const ANLIEGEN: f32 = 1.05;

/// How many kinds there are.
pub(crate) const ARTEN: usize = 4;

/// The kinds of things that are found, in the order of the tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Art {
    /// A service.
    Leistung,
    /// A concern: questions that lead to a Laufzettel.
    Anliegen,
    /// A life situation or a situation of a business.
    Lage,
    /// An office.
    Stelle,
}

impl Art {
    /// All kinds, in the order of the tabs.
    pub const ALLE: [Self; ARTEN] = [Self::Leistung, Self::Anliegen, Self::Lage, Self::Stelle];
}

impl fmt::Display for Art {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Leistung => "Leistung",
            Self::Anliegen => "Anliegen",
            Self::Lage => "Lage",
            Self::Stelle => "Stelle",
        })
    }
}

/// For whom something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zielgruppe {
    /// Persons.
    Buerger,
    /// Companies.
    Unternehmen,
    /// Other authorities.
    Verwaltung,
}

/// The texts of one document in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Fassung {
    /// Language of these texts.
    pub sprache: Sprache,
    /// Title: `Hund anmelden (Hundesteuer)`.
    pub titel: String,
    /// One or two sentences under the title.
    pub kurz: String,
    /// Other words for it, as citizens say them; each counts nearly as much as a title.
    pub stichworte: Vec<String>,
    /// The rest: description, conditions; of an entry of the catalogue the OZG service and the Lage it belongs to.
    pub text: String,
}

/// What filters ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merkmale {
    /// Can it be done online?
    pub online: bool,
    /// Which trust level it asks for; `None` = unknown or no question.
    pub vertrauensniveau: Option<Vertrauensniveau>,
    /// For whom it is; empty = for everyone.
    pub zielgruppen: Vec<Zielgruppe>,
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq)]
pub struct Dokument {
    /// Its kind.
    pub art: Art,
    /// Its key, unique within its kind: LeiKa key or own name of a Leistung, name of a Lage or of an Anliegen,
    /// number of a Stelle. It is
    /// found by its key, too.
    pub schluessel: String,
    /// Its texts by language.
    pub fassungen: Vec<Fassung>,
    /// What filters ask for.
    pub merkmale: Merkmale,
    /// Where it exists; empty = everywhere.
    pub laender: Vec<Land>,
    /// How important it is among what fits equally well; 1.0 = ordinary. Online services and documents with texts are
    /// preferred without that.
    pub gewicht: f32,
}

impl Dokument {
    /// A document with a German title and nothing else.
    #[must_use]
    pub fn neu(art: Art, schluessel: &str, titel: &str) -> Self {
        Self {
            art,
            schluessel: schluessel.to_owned(),
            fassungen: vec![Fassung { titel: titel.to_owned(), ..Fassung::default() }],
            merkmale: Merkmale::default(),
            laender: Vec::new(),
            gewicht: 1.0,
        }
    }
}

/// The Länder as a set of bits; `None` = everywhere. A key that no Land has is nowhere.
pub(crate) fn laender_menge<'a>(laender: impl IntoIterator<Item = &'a Land>) -> Option<u32> {
    let bit = |l: &Land| l.as_str().parse::<u32>().ok().and_then(|n| 1u32.checked_shl(n)).unwrap_or(0);
    laender.into_iter().map(bit).reduce(|menge, b| menge | b)
}

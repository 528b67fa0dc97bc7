//! What is asked, and what comes back.

use grund::{Land, Sprache, Vertrauensniveau};

use crate::{Art, VorOrt, Zielgruppe};

/// A search.
#[derive(Debug, Clone, Copy, Default)]
pub struct Anfrage<'a> {
    /// What was typed. Anything is fine; what is no word is no question.
    pub text: &'a str,
    /// Only this kind (a tab); `None` = all.
    pub art: Option<Art>,
    /// Only what passes these.
    pub filter: Filter,
    /// Only what exists in this Land or everywhere; `None` = all Länder.
    pub land: Option<Land>,
    /// The place; `None` = offices of all places.
    pub vor_ort: Option<&'a VorOrt>,
    /// In which language suggestions show titles.
    pub sprache: Sprache,
    /// How many hits to skip (paging).
    pub ab: usize,
    /// How many hits to give at most.
    pub hoechstens: usize,
}

/// A filter keeps only what has the property.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only what can be done online, or only what cannot.
    pub online: Option<bool>,
    /// Only what asks for this trust level or a lower one.
    pub hoechstes_niveau: Option<Vertrauensniveau>,
    /// Only what is for these, or for everyone.
    pub zielgruppe: Option<Zielgruppe>,
}

/// How many of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Anzahl {
    /// Services.
    pub leistungen: usize,
    /// Concerns.
    pub anliegen: usize,
    /// Life situations.
    pub lagen: usize,
    /// Offices.
    pub stellen: usize,
}

impl Anzahl {
    /// All kinds together.
    #[must_use]
    pub const fn alle(self) -> usize {
        self.leistungen + self.anliegen + self.lagen + self.stellen
    }

    /// One kind; `None` = all together.
    #[must_use]
    pub const fn von(self, art: Option<Art>) -> usize {
        match art {
            None => self.alle(),
            Some(Art::Leistung) => self.leistungen,
            Some(Art::Anliegen) => self.anliegen,
            Some(Art::Lage) => self.lagen,
            Some(Art::Stelle) => self.stellen,
        }
    }

    pub(crate) const fn dazu(&mut self, art: Art) {
        match art {
            Art::Leistung => self.leistungen += 1,
            Art::Anliegen => self.anliegen += 1,
            Art::Lage => self.lagen += 1,
            Art::Stelle => self.stellen += 1,
        }
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Treffer<'i> {
    /// Its kind.
    pub art: Art,
    /// Its key.
    pub schluessel: &'i str,
    /// How well it fits; only good for comparison within one answer.
    pub punkte: f32,
}

/// The answer to a search.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ergebnis<'i> {
    /// One page of hits, best first.
    pub treffer: Vec<Treffer<'i>>,
    /// How many there are of each kind after the filters: for the tabs. `anzahl.von(anfrage.art)` is what is paged over.
    pub anzahl: Anzahl,
    /// How many there would be without filters.
    pub ungefiltert: Anzahl,
    /// Is anything among them what was asked for? `false`: they have only a part of a word in common with it, or one that
    /// is spelled much otherwise; whoever shows them says so.
    pub genau: bool,
}

/// One line of suggestions while typing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vorschlag<'i> {
    /// The title, in the language asked for or in German.
    pub titel: &'i str,
    /// What kind of thing it is.
    pub art: Art,
    /// Its key.
    pub schluessel: &'i str,
}

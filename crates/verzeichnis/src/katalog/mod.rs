//! The catalogue: what one can ask an authority for, its released texts, the situations (Lagen) it belongs to.
//!
//! Texts are what readers see now. How they came about (drafts, reviews, versions) is the business of another room; it
//! hands over what is released with [`text_veroeffentlichen`].

mod schreiben;
mod stand;
mod store;

use std::collections::BTreeMap;

use grund::{Land, LeistungKennung, MandantId, Sprache, Tag, Zeitpunkt};
use serde::{Deserialize, Serialize};

pub use schreiben::{
    lage_leistungen_setzen, lage_speichern, leistung_speichern, onlinedienst_speichern, synonym_loeschen,
    synonym_speichern, text_ist_von_redaktion, text_veroeffentlichen, text_zurueckziehen,
};
pub(crate) use stand::Katalog;
pub(crate) use store::laden;
pub use store::{aenderungen_seit, aenderungen_zwischen, letzte_aenderung};

/// Defines an enum whose variants have a word in the database.
macro_rules! worte {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variante:ident = $wort:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $wort)] $variante),+ }

        impl $name {
            /// All of them, in order.
            pub const ALLE: &[Self] = &[$(Self::$variante),+];

            /// The word in the database and in interfaces.
            #[must_use]
            pub const fn als_text(self) -> &'static str {
                match self { $(Self::$variante => $wort),+ }
            }

            /// The variant of a word.
            #[must_use]
            pub fn lesen(wort: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|v| v.als_text() == wort)
            }
        }
    };
}

worte! {
    /// What kind of entry of the catalogue it is.
    Leistungsart {
        /// A heading: what several services are about (LeiKa Leistungsobjekt).
        Objekt = "objekt",
        /// Something one can ask for (Leistungsobjekt mit Verrichtung).
        Verrichtung = "verrichtung",
        /// A special case of it (Verrichtungsdetail).
        Detail = "detail",
    }
}
worte! {
    /// For whom a service is.
    Zielgruppe {
        /// Persons.
        Buerger = "buerger",
        /// Companies.
        Unternehmen = "unternehmen",
        /// Other authorities.
        Verwaltung = "verwaltung",
    }
}
worte! {
    /// The two trees of situations.
    Lagenart {
        /// Lebenslagen.
        Leben = "leben",
        /// Unternehmenslagen.
        Unternehmen = "unternehmen",
    }
}
worte! {
    /// What kind of thing changed (change feed).
    Ding {
        /// A service or one of its texts or online services; the key is its Kennung.
        Leistung = "leistung",
        /// A situation or its list of services.
        Lage = "lage",
        /// An office; the key is its number.
        Stelle = "stelle",
        /// Responsibilities; the key is the service.
        Zustaendigkeit = "zustaendigkeit",
        /// An area; the key is its official key.
        Gebiet = "gebiet",
    }
}

/// What a delivery says of a service in Europe; nothing stated: empty and false.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Europa {
    /// Codes of the information areas of Regulation (EU) 2018/1724 (single digital gateway) to which it belongs.
    pub sdg: Vec<String>,
    /// The procedure can be handled by the Einheitlicher Ansprechpartner (§ 71a VwVfG).
    pub ansprechpartner: bool,
}

/// An entry of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Katalogleistung {
    /// Name of the service's folder, name given by editors, or the LeiKa key.
    pub kennung: LeistungKennung,
    /// LeiKa key, 14 digits.
    pub leika: Option<String>,
    /// Name in the catalogue: the language of experts. What citizens read is [`Leistungstext::name`].
    pub name: String,
    /// Heading, service or special case.
    pub art: Leistungsart,
    /// LeiKa Typisierung as delivered: `2/3b`. Empty = not stated.
    pub typisierung: String,
    /// Number of the OZG service it belongs to.
    pub ozg: Option<String>,
    /// Where it exists; empty = everywhere.
    pub laender: Vec<Land>,
    /// For whom; empty = not stated.
    pub zielgruppen: Vec<Zielgruppe>,
    /// `keins`, `niedrig`, `substanziell`, `hoch`.
    pub vertrauensniveau: Option<String>,
    /// What is said of it in Europe.
    pub europa: Europa,
    /// Legal bases as delivered.
    pub rechtsgrundlagen: String,
    /// Names of the Lagen that it counts itself to; those of the Lagen's own lists are not among them.
    pub lagen: Vec<String>,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
    /// What took its place.
    pub nachfolger: Option<LeistungKennung>,
    /// Who delivers it: `leika`, `xzufi`, `paket`, `redaktion`.
    pub quelle: String,
    /// Its key at the source.
    pub quelle_id: Option<String>,
}

impl Katalogleistung {
    /// Does it exist in `land` (`None` = anywhere) on that day?
    #[must_use]
    pub fn gilt(&self, land: Option<Land>, tag: Tag) -> bool {
        self.von.is_none_or(|von| von <= tag)
            && self.bis.is_none_or(|bis| tag <= bis)
            && (self.laender.is_empty() || land.is_none_or(|l| self.laender.contains(&l)))
    }
}

/// A released text: of the state, or the supplement of one authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leistungstext {
    /// Which service.
    pub leistung: LeistungKennung,
    /// Of which Land; `None` = of all.
    pub land: Option<Land>,
    /// Whose supplement; `None` = the state's text.
    pub mandant: Option<MandantId>,
    /// BCP 47 tag.
    pub sprache: String,
    /// What citizens call it. Empty in supplements.
    pub name: String,
    /// One or two sentences.
    pub kurz: String,
    /// Words by which it should be found.
    pub stichworte: Vec<String>,
    /// Text by section (`beschreibung`, `voraussetzungen`, ...), in the forms of `leistung::bloecke`.
    pub abschnitte: BTreeMap<String, String>,
    /// Day of release.
    pub freigabe: Option<Tag>,
    /// By whom, as readers shall see it.
    pub freigegeben_von: String,
    /// The wording still waits for an editor's check: readers are told.
    pub ungeprueft: bool,
    /// `paket`, `xzufi`, `redaktion`.
    pub quelle: String,
}

/// Name and text of a situation in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Lagentext {
    /// Name.
    pub name: String,
    /// What it is about; empty = nothing to say.
    pub text: String,
    /// The wording still waits for an editor's check: readers are told.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ungeprueft: bool,
}

/// A situation in life or of a company, with its services in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lage {
    /// Name in addresses: `umzug`.
    pub kennung: String,
    /// The situation above it.
    pub eltern: Option<String>,
    /// In which tree.
    pub art: Lagenart,
    /// German name.
    pub name: String,
    /// Names and texts by language tag; `de` holds the German text. What the editors of a Land write holds there only and
    /// stands under [`Lage::eigener`].
    pub texte: BTreeMap<String, Lagentext>,
    /// Place among its siblings.
    pub reihenfolge: i32,
    /// Where it exists; empty = everywhere.
    pub laender: Vec<Land>,
    /// Who delivers it.
    pub quelle: String,
}

impl Lage {
    /// The key of a Land's own words: `14/de`.
    #[must_use]
    pub fn eigener(land: Land, sprache: Sprache) -> String {
        format!("{land}/{}", sprache.tag())
    }

    /// The words in exactly this language: those of the Land before those of all.
    #[must_use]
    pub fn text(&self, land: Option<Land>, sprache: Sprache) -> Option<&Lagentext> {
        let eigener = land.and_then(|l| self.texte.get(&Self::eigener(l, sprache)));
        eigener.or_else(|| self.texte.get(sprache.tag()))
    }
}

/// An online service that others run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onlinedienst {
    /// For which service.
    pub leistung: LeistungKennung,
    /// Where: the first 2, 5, 9 or all 12 digits of the ARS.
    pub gebiet: String,
    /// Its name.
    pub name: String,
    /// Where it is (https).
    pub adresse: String,
    /// `keins`, `niedrig`, `substanziell`, `hoch`.
    pub vertrauensniveau: Option<String>,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
    /// Who delivers it.
    pub quelle: String,
    /// Its key at the source.
    pub quelle_id: Option<String>,
}

/// A word of citizens and what it means in the words of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonym {
    /// `Perso`.
    pub wort: String,
    /// `Personalausweis`.
    pub bedeutet: Vec<String>,
    /// BCP 47 tag.
    pub sprache: String,
    /// Where people say so; `None` = everywhere.
    pub land: Option<Land>,
}

/// One row of the change feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aenderung {
    /// Its number: higher is later.
    pub nr: i64,
    /// What kind of thing.
    pub art: Ding,
    /// Its key.
    pub schluessel: String,
    /// It is gone.
    pub geloescht: bool,
    /// When.
    pub zeit: Zeitpunkt,
}

//! What the directory holds: municipalities, authorities, offices, responsibilities.

use std::sync::Arc;

use grund::{Ags, Ars, EinheitId, LeistungKennung, MandantId, Tag};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{Oeffnungszeiten, namen::Ortsname};

/// A municipality of the official list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gemeinde {
    /// Amtlicher Regionalschlüssel.
    pub ars: Ars,
    /// Amtlicher Gemeindeschlüssel.
    pub ags: Ags,
    /// The official name and its parts.
    pub name: Ortsname,
    /// `Landkreis Bautzen`, `Vogtlandkreis`, `kreisfreie Stadt`.
    pub kreis: String,
    /// Postcodes that cover at least a part of it, in order.
    pub plz: Vec<String>,
}

impl Gemeinde {
    /// The language of the second name as BCP 47 tag, for `lang` attributes: Upper Sorbian in Sachsen, Low German in
    /// Sachsen-Anhalt.
    #[must_use]
    pub fn zweitsprache(&self) -> &'static str {
        if self.ags.land() == "14" { "hsb" } else { "nds" }
    }

    /// `Sachsen` or `Sachsen-Anhalt`.
    #[must_use]
    pub fn land(&self) -> &'static str {
        if self.ags.land() == "14" { "Sachsen" } else { "Sachsen-Anhalt" }
    }

    /// Name and Kreis, so that namesakes can be told apart: `Neukirch (Landkreis Bautzen)`.
    #[must_use]
    pub fn mit_kreis(&self) -> String {
        format!("{} ({})", self.name.anzeige(), self.kreis)
    }
}

/// A municipality that is no longer: its key and its name still find the one that took it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FruehereGemeinde {
    /// Its key then.
    pub ags: Ags,
    /// Its name then.
    pub name: String,
    /// Its last day.
    pub bis: Tag,
    /// Who took it in (and may have been taken in later).
    pub nachfolger: Ags,
}

/// What a search for a place found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ortstreffer {
    /// Nothing like it in Sachsen or Sachsen-Anhalt.
    Keiner,
    /// Exactly one, for certain.
    Einer(Arc<Gemeinde>),
    /// Ask which one, in the order of the keys, at most [`crate::ORTE_HOECHSTENS`]. A single one is a guess after a
    /// typing error or an unfinished name: ask whether it is meant.
    Mehrere(Vec<Arc<Gemeinde>>),
}

/// An authority on the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandant {
    /// For municipalities the number is the AGS.
    pub id: MandantId,
    /// `Stadt Bautzen`.
    pub name: String,
    /// The municipality that it administers first (a Verband administers several).
    pub ags: Ags,
    /// Its legal notice (Impressum), paragraphs separated by blank lines.
    pub impressum: String,
    /// Everything of this authority is demonstration: every page and letter has to say so.
    pub demonstration: bool,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Anschrift {
    /// Street and number.
    pub strasse: String,
    /// Postcode.
    pub plz: String,
    /// Place.
    pub ort: String,
}

/// How people with disabilities reach an office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Barrierefreiheit {
    /// Entrance and counters without steps; `None` = not stated.
    pub stufenlos: Option<bool>,
    /// A toilet for wheelchair users.
    pub wc: Option<bool>,
    /// A parking space for people with disabilities.
    pub parkplatz: Option<bool>,
    /// An induction loop at the counter.
    pub hoeranlage: Option<bool>,
    /// What else helps.
    pub hinweis: Option<String>,
}

/// An Organisationseinheit: who receives and decides.
#[derive(Debug, Clone, PartialEq)]
pub struct Einheit {
    /// Its number.
    pub id: EinheitId,
    /// Whose it is.
    pub mandant: MandantId,
    /// `Stadtverwaltung Bautzen (Demonstration), Steueramt`.
    pub name: String,
    /// Where visitors and letters go.
    pub anschrift: Anschrift,
    /// When it is open.
    pub oeffnungszeiten: Oeffnungszeiten,
    /// Telephone as people read it; `None` = none is stated.
    pub telefon: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// Accessibility of the building.
    pub barrierefreiheit: Barrierefreiheit,
    /// The office above it.
    pub uebergeordnet: Option<EinheitId>,
    /// What it does, in paragraphs and lists (`leistung::bloecke`).
    pub beschreibung: String,
    /// Its own site.
    pub webseite: Option<String>,
    /// Further ways to reach it.
    pub kanaele: Vec<Kanal>,
    /// Where its entrance is.
    pub punkt: Option<Punkt>,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
    /// Who delivers it: `hand`, `xzufi`, `demo`.
    pub quelle: String,
    /// Its key at the source.
    pub quelle_id: Option<String>,
}

impl Einheit {
    /// An office of which only the least is known; everything else is empty.
    #[must_use]
    pub fn neu(id: EinheitId, mandant: MandantId, name: impl Into<String>, anschrift: Anschrift) -> Self {
        Self {
            id,
            mandant,
            name: name.into(),
            anschrift,
            oeffnungszeiten: Oeffnungszeiten::default(),
            telefon: None,
            mail: None,
            barrierefreiheit: Barrierefreiheit::default(),
            uebergeordnet: None,
            beschreibung: String::new(),
            webseite: None,
            kanaele: Vec::new(),
            punkt: None,
            von: None,
            bis: None,
            quelle: "hand".to_owned(),
            quelle_id: None,
        }
    }

    /// Does it exist on that day?
    #[must_use]
    pub fn gilt_am(&self, tag: Tag) -> bool {
        self.von.is_none_or(|von| von <= tag) && self.bis.is_none_or(|bis| tag <= bis)
    }
}

/// A way to reach an office beside telephone and mail: `fax`, `behoerdenpostfach`, `de-mail`, `servicekonto`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Kanal {
    /// What kind, as people read it.
    pub art: String,
    /// Number or address.
    pub wert: String,
    /// What one should know before using it.
    pub hinweis: String,
}

/// A point on earth, WGS 84, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Punkt {
    /// Latitude.
    pub breite: f64,
    /// Longitude.
    pub laenge: f64,
}

/// How far an office is responsible (the words of the Zuständigkeitsfinder).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Auspraegung {
    /// Advises and receives applications.
    BeraetUndNimmtAn,
    /// Advises only.
    Beraet,
    /// Receives applications without further statement.
    Keine,
}

impl Auspraegung {
    /// May it receive an Antrag? Advice alone may not.
    #[must_use]
    pub const fn nimmt_an(self) -> bool {
        !matches!(self, Self::Beraet)
    }

    /// The value in the database.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::BeraetUndNimmtAn => "beraet_und_nimmt_an",
            Self::Beraet => "beraet",
            Self::Keine => "keine",
        }
    }

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        [Self::BeraetUndNimmtAn, Self::Beraet, Self::Keine].into_iter().find(|a| a.als_text() == text)
    }
}

/// Leistung x Einheit x Gebiet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zustaendigkeit {
    /// Which service.
    pub leistung: LeistungKennung,
    /// Which office.
    pub einheit: EinheitId,
    /// Where: the first 2 (Land), 5 (Kreis), 9 (Verband) or all 12 (Gemeinde) digits of the ARS.
    pub gebiet: String,
    /// How far.
    pub auspraegung: Auspraegung,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
    /// Who delivers it: `hand`, `xzufi`, `demo`.
    pub quelle: String,
}

impl Zustaendigkeit {
    /// Is it in force on that day?
    #[must_use]
    pub fn gilt_am(&self, tag: Tag) -> bool {
        self.von.is_none_or(|von| von <= tag) && self.bis.is_none_or(|bis| tag <= bis)
    }
}

/// Who is responsible for one service at one place.
#[derive(Debug, Clone)]
pub struct Zustaendig {
    /// The office.
    pub einheit: Arc<Einheit>,
    /// Its authority.
    pub mandant: Arc<Mandant>,
    /// How far.
    pub auspraegung: Auspraegung,
    /// The authority offers the service online on this platform.
    pub online: bool,
    /// Other offices that are entered for the same area as receiving applications: then nobody can tell who is
    /// responsible, and nothing is offered online until an editor has decided.
    pub weitere: Vec<Arc<Einheit>>,
    /// The values that this authority sets over the service's defaults.
    pub parameter: Arc<Map<String, Value>>,
}

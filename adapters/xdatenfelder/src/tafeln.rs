//! Which elements may stand in which, in both versions of the standard.
//!
//! Neither schema (XSD) was to be had. The lists are what public readers and converters of both versions name; `param`,
//! `ziel` and `fehler` of a rule are mentioned there only, so their inside is passed over.

use crate::modell::Fassung;

/// How an element is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mal {
    /// Text, once. In 3.0 an empty one is as good as none.
    Text,
    /// Once.
    Einmal,
    /// Any number of times.
    Oft,
}

/// An element that may stand somewhere.
#[derive(Debug)]
pub(crate) struct Platz {
    pub name: &'static str,
    pub mal: Mal,
    fassung: Option<Fassung>,
}

impl Platz {
    pub fn passt(&self, name: &str, fassung: Fassung) -> bool {
        self.name == name && self.fassung.is_none_or(|f| f == fassung)
    }
}

const fn immer(name: &'static str, mal: Mal) -> Platz {
    Platz { name, mal, fassung: None }
}

const fn zwei(name: &'static str, mal: Mal) -> Platz {
    Platz { name, mal, fassung: Some(Fassung::Zwei) }
}

const fn drei(name: &'static str, mal: Mal) -> Platz {
    Platz { name, mal, fassung: Some(Fassung::Drei) }
}

use Mal::{Einmal, Oft, Text};

pub(crate) type Tafel = &'static [Platz];

/// What every element says of itself.
const ANGABEN: Tafel = &[
    immer("identifikation", Einmal),
    immer("name", Text),
    immer("beschreibung", Text),
    immer("definition", Text),
    zwei("bezug", Text),
    drei("bezug", Oft),
    zwei("status", Einmal),
    drei("freigabestatus", Einmal),
    drei("statusGesetztAm", Text),
    drei("statusGesetztDurch", Text),
    immer("gueltigAb", Text),
    immer("gueltigBis", Text),
    zwei("gueltigbis", Text),
    zwei("fachlicherErsteller", Text),
    immer("versionshinweis", Text),
    zwei("freigabedatum", Text),
    immer("veroeffentlichungsdatum", Text),
    drei("letzteAenderung", Text),
    drei("relation", Oft),
    drei("stichwort", Oft),
    zwei("bezeichnungEingabe", Text),
    zwei("bezeichnungAusgabe", Text),
];

/// What groups and fields say besides.
const ELEMENT: Tafel = &[
    drei("bezeichnungEingabe", Text),
    drei("bezeichnungAusgabe", Text),
    immer("schemaelementart", Einmal),
    immer("hilfetextEingabe", Text),
    immer("hilfetextAusgabe", Text),
    immer("regel", Oft),
];

pub(crate) const SCHEMA: &[Tafel] = &[
    ANGABEN,
    &[
        drei("bezeichnung", Text),
        immer("hilfetext", Text),
        immer("ableitungsmodifikationenStruktur", Einmal),
        immer("ableitungsmodifikationenRepraesentation", Einmal),
        drei("dokumentsteckbrief", Einmal),
        immer("regel", Oft),
        immer("struktur", Oft),
    ],
];

pub(crate) const GRUPPE: &[Tafel] = &[ANGABEN, ELEMENT, &[drei("art", Einmal), immer("struktur", Oft)]];

pub(crate) const FELD: &[Tafel] = &[
    ANGABEN,
    ELEMENT,
    &[
        immer("feldart", Einmal),
        immer("datentyp", Einmal),
        zwei("praezisierung", Text),
        drei("praezisierung", Einmal),
        immer("inhalt", Text),
        drei("vorbefuellung", Einmal),
        drei("werte", Einmal),
        immer("codelisteReferenz", Einmal),
        drei("codeKey", Text),
        drei("nameKey", Text),
        drei("helpKey", Text),
        drei("maxSize", Text),
        drei("mediaType", Oft),
    ],
];

pub(crate) const REGEL_ZWEI: &[Tafel] = &[ANGABEN, &[zwei("script", Text)]];

pub(crate) const REGEL_DREI: &[Tafel] = &[&[
    drei("identifikation", Einmal),
    drei("name", Text),
    drei("beschreibung", Text),
    drei("freitextRegel", Text),
    drei("bezug", Oft),
    drei("stichwort", Oft),
    drei("relation", Oft),
    drei("fachlicherErsteller", Text),
    drei("letzteAenderung", Text),
    drei("typ", Einmal),
    drei("param", Oft),
    drei("ziel", Oft),
    drei("skript", Text),
    drei("fehler", Oft),
]];

pub(crate) const IDENTIFIKATION: &[Tafel] = &[&[immer("id", Text), immer("version", Text)]];
pub(crate) const STRUKTUR: &[Tafel] =
    &[&[immer("anzahl", Text), zwei("bezug", Text), drei("bezug", Oft), immer("enthaelt", Einmal)]];
pub(crate) const ENTHAELT: &[Tafel] = &[&[immer("datenfeld", Oft), immer("datenfeldgruppe", Oft)]];
pub(crate) const WERTE: &[Tafel] = &[&[drei("wert", Oft)]];
pub(crate) const WERT: &[Tafel] = &[&[drei("code", Text), drei("name", Text), drei("hilfe", Text)]];
pub(crate) const VERWEIS: &[Tafel] = &[&[
    zwei("identifikation", Einmal),
    zwei("genericodeIdentification", Einmal),
    drei("canonicalIdentification", Text),
    drei("version", Text),
    drei("canonicalVersionUri", Text),
]];
pub(crate) const GENERICODE: &[Tafel] =
    &[&[immer("canonicalIdentification", Text), immer("version", Text), immer("canonicalVersionUri", Text)]];
pub(crate) const HEADER: &[Tafel] = &[&[immer("nachrichtID", Text), immer("erstellungszeitpunkt", Text)]];

/// The codes of a list that is small and known; `None` = any.
pub(crate) fn codes(element: &str, fassung: Fassung) -> Option<&'static [&'static str]> {
    Some(match (element, fassung) {
        ("status", _) => &["inVorbereitung", "aktiv", "inaktiv"],
        ("freigabestatus", _) => &["1", "2", "3", "4", "5", "6", "7", "8"],
        ("schemaelementart", _) => &["ABS", "HAR", "RNG"],
        ("ableitungsmodifikationenStruktur", _) => &["0", "1", "2", "3"],
        ("ableitungsmodifikationenRepraesentation", _) => &["0", "1"],
        ("vorbefuellung", _) => &["keine", "optional", "verpflichtend"],
        ("feldart", Fassung::Zwei) => &["input", "select", "label"],
        ("feldart", Fassung::Drei) => &["input", "select", "label", "hidden", "locked"],
        ("datentyp", Fassung::Zwei) => &["text", "date", "bool", "num", "num_int", "num_currency", "file", "obj"],
        ("datentyp", Fassung::Drei) => {
            &["text", "text_latin", "date", "time", "datetime", "bool", "num", "num_int", "num_currency", "file", "obj"]
        }
        _ => return None,
    })
}

//! A data schema as read: what both versions have in common, in the words of the standard.

use serde::Serialize;

/// A version of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Fassung {
    /// XDatenfelder 2.0.
    #[serde(rename = "2.0")]
    Zwei,
    /// XDatenfelder 3.0.
    #[serde(rename = "3.0")]
    Drei,
}

impl Fassung {
    /// The namespace of its elements.
    #[must_use]
    pub const fn raum(self) -> &'static str {
        match self {
            Self::Zwei => "urn:xoev-de:fim:standard:xdatenfelder_2",
            Self::Drei => "urn:xoev-de:fim:standard:xdatenfelder_3.0.0",
        }
    }
}

/// What a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Nachrichtart {
    /// A whole schema: `xdatenfelder.stammdatenschema.0102`.
    Stammdatenschema,
    /// One group: `xdatenfelder.datenfeldgruppe.0103`.
    Datenfeldgruppe,
    /// One field: `xdatenfelder.datenfeld.0104`.
    Datenfeld,
}

impl Nachrichtart {
    pub(crate) const ALLE: [Self; 3] = [Self::Stammdatenschema, Self::Datenfeldgruppe, Self::Datenfeld];

    /// The root of the file, and the element in it.
    pub(crate) const fn elemente(self) -> (&'static str, &'static str) {
        match self {
            Self::Stammdatenschema => ("xdatenfelder.stammdatenschema.0102", "stammdatenschema"),
            Self::Datenfeldgruppe => ("xdatenfelder.datenfeldgruppe.0103", "datenfeldgruppe"),
            Self::Datenfeld => ("xdatenfelder.datenfeld.0104", "datenfeld"),
        }
    }
}

/// How often something may be given: `m:n`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Anzahl {
    /// At least.
    pub mindestens: u32,
    /// At most; `None` = any number (`*`).
    pub hoechstens: Option<u32>,
}

impl Anzahl {
    pub(crate) const EINMAL: Self = Self { mindestens: 1, hoechstens: Some(1) };

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        let zahl = |t: &str| t.bytes().all(|b| b.is_ascii_digit()).then(|| t.parse().ok()).flatten();
        let (von, bis) = text.split_once(':')?;
        let anzahl = Self { mindestens: zahl(von)?, hoechstens: if bis == "*" { None } else { Some(zahl(bis)?) } };
        anzahl.hoechstens.is_none_or(|h| h >= anzahl.mindestens).then_some(anzahl)
    }

    /// As the standard writes it.
    pub(crate) fn text(self) -> String {
        format!("{}:{}", self.mindestens, self.hoechstens.map_or_else(|| "*".to_owned(), |h| h.to_string()))
    }

    pub(crate) fn mehrmals(self) -> bool {
        self.hoechstens.is_none_or(|h| h > 1)
    }

    pub(crate) fn nie(self) -> bool {
        self.hoechstens == Some(0)
    }
}

/// A code list that is named and not in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Verweis {
    /// The canonical URN.
    pub kennung: String,
    /// Its version, where one is named.
    pub version: Option<String>,
}

/// An entry of a code list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wert {
    /// Its code.
    pub code: String,
    /// What people read.
    pub name: String,
}

/// A rule: free text for people, at best with a script for a browser. It is never carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Regel {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: Option<String>,
    /// Its name.
    pub name: String,
    /// The rule in words; in 2.0 its definition.
    pub text: Option<String>,
    /// Its script.
    pub skript: Option<String>,
    /// Its kind, by a code of FIM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typ: Option<String>,
    /// The id of the element it stands at.
    pub an: String,
    /// In which line.
    pub zeile: u64,
}

/// What every element says of itself.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kopf {
    pub id: String,
    pub version: Option<String>,
    pub name: String,
    /// `bezeichnungEingabe`, at a schema of 3.0 `bezeichnung`.
    pub bezeichnung: Option<String>,
    pub ausgabe: Option<String>,
    pub hilfe: Option<String>,
    pub inaktiv: bool,
    /// Keywords with their URI.
    pub stichworte: Vec<(String, String)>,
    pub zeile: u64,
}

impl Kopf {
    /// What people read.
    pub fn aufschrift(&self) -> &str {
        self.bezeichnung.as_deref().unwrap_or(&self.name)
    }

    /// As findings name it.
    pub fn ort(&self) -> String {
        format!("{} „{}“", self.id, self.name)
    }

    pub fn stichwort(&self, uri: &str) -> Option<&str> {
        self.stichworte.iter().find(|(u, _)| u == uri).map(|(_, wert)| wert.as_str())
    }
}

/// The limits of an answer, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Praezisierung {
    /// At least so many characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_laenge: Option<String>,
    /// At most so many characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_laenge: Option<String>,
    /// The smallest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_wert: Option<String>,
    /// The largest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_wert: Option<String>,
    /// A regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muster: Option<String>,
    /// Words about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Datenfeld {
    pub feldart: String,
    pub datentyp: String,
    pub praezisierung: Praezisierung,
    pub inhalt: Option<String>,
    pub werte: Vec<Wert>,
    pub verweis: Option<Verweis>,
    /// Bytes of a file at most.
    pub max_groesse: Option<u64>,
    pub medien: Vec<String>,
    pub vorbefuellt: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Inhalt {
    /// `auswahl`: only one of the children is meant (kind "X").
    Gruppe {
        auswahl: bool,
        kinder: Vec<Schemaelement>,
    },
    Feld(Box<Datenfeld>),
}

/// A group or a field at its place.
#[derive(Debug, Clone)]
pub(crate) struct Schemaelement {
    pub kopf: Kopf,
    pub anzahl: Anzahl,
    pub inhalt: Inhalt,
    /// What became of it: the id in the form.
    pub ziel: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Datenschema {
    pub fassung: Fassung,
    pub art: Nachrichtart,
    pub kopf: Kopf,
    pub kinder: Vec<Schemaelement>,
    pub regeln: Vec<Regel>,
    /// What the reader noticed.
    pub hinweise: Vec<Hinweis>,
}

/// Something that could not be carried over as it is: where, and a sentence for whoever brought the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hinweis {
    /// Which element it is about.
    pub ort: String,
    /// In which line of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zeile: Option<u64>,
    /// What became of it and what to do.
    pub satz: String,
}

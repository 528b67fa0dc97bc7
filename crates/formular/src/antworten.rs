//! What a person answered.

use std::collections::BTreeMap;

use grund::{Betrag, DokumentId, Tag};
use regel::{Decimal, Wert};
use serde::{Deserialize, Serialize};

/// An uploaded file, as the answers know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Datei {
    /// The stored document.
    pub dokument: DokumentId,
    /// The name it had on the person's device.
    pub name: String,
    /// Its size in bytes.
    pub groesse: u64,
    /// Its media type by content, `application/pdf`.
    pub art: String,
}

/// A signature: who signed, and the strokes where somebody drew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unterschrift {
    /// First and last name, as typed.
    pub name: String,
    /// The drawing, `x,y x,y;x,y …` on a sheet of 1000 by 300; `None`: the typed name stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub striche: Option<String>,
}

/// One answer. The JSON form carries the kind, so that text that looks like a date stays text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Antwort {
    /// Text, also e-mail, telephone, postcode, IBAN and the value of a choice.
    Text(String),
    /// A number.
    Zahl(Decimal),
    /// An amount.
    Betrag(Betrag),
    /// A calendar day.
    Datum(Tag),
    /// Yes or no.
    JaNein(bool),
    /// Values of several choices.
    Mehrfach(Vec<String>),
    /// Uploads.
    Dateien(Vec<Datei>),
    /// A signature.
    Unterschrift(Unterschrift),
    /// The entries of a group.
    Gruppe(Vec<Antworten>),
}

impl Antwort {
    /// As a value for expressions. Of files only their names are known, of a signature only who signed.
    #[must_use]
    pub fn wert(&self) -> Wert {
        match self {
            Self::Text(t) => Wert::Text(t.clone()),
            Self::Zahl(z) => Wert::Zahl(*z),
            Self::Betrag(b) => Wert::from(*b),
            Self::Datum(d) => Wert::Datum(*d),
            Self::JaNein(b) => Wert::JaNein(*b),
            Self::Mehrfach(l) => Wert::Liste(l.iter().map(|t| Wert::Text(t.clone())).collect()),
            Self::Unterschrift(u) => Wert::Text(u.name.clone()),
            Self::Dateien(l) => Wert::Liste(l.iter().map(|d| Wert::Text(d.name.clone())).collect()),
            Self::Gruppe(l) => Wert::Liste(l.iter().map(Antworten::wert).collect()),
        }
    }
}

/// Answers by field id, in a fixed order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Antworten(pub(crate) BTreeMap<String, Antwort>);

impl Antworten {
    /// Nothing is answered yet.
    #[must_use]
    pub fn neu() -> Self {
        Self::default()
    }

    /// The answer to a field.
    #[must_use]
    pub fn get(&self, feld: &str) -> Option<&Antwort> {
        self.0.get(feld)
    }

    /// The answer to `feld`, if it is of the kind that the field takes. (A draft may come from an older version.)
    pub(crate) fn fuer(&self, feld: &crate::Feld) -> Option<&Antwort> {
        self.0.get(&feld.id).filter(|a| crate::pruefen::passt(feld, a))
    }

    /// Sets an answer without any check: for cases, imports and tests. Pages go through
    /// [`crate::Formular::seite_annehmen`].
    pub fn setzen(&mut self, feld: &str, antwort: Antwort) {
        self.0.insert(feld.to_owned(), antwort);
    }

    /// Removes an answer.
    pub fn entfernen(&mut self, feld: &str) -> Option<Antwort> {
        self.0.remove(feld)
    }

    /// All answers with their field ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Antwort)> {
        self.0.iter().map(|(k, a)| (k.as_str(), a))
    }

    /// Is nothing answered?
    #[must_use]
    pub fn ist_leer(&self) -> bool {
        self.0.is_empty()
    }

    /// All uploaded files, also those inside groups.
    #[must_use]
    pub fn dateien(&self) -> Vec<&Datei> {
        let mut aus = Vec::new();
        for antwort in self.0.values() {
            match antwort {
                Antwort::Dateien(l) => aus.extend(l),
                Antwort::Gruppe(l) => aus.extend(l.iter().flat_map(Self::dateien)),
                _ => {}
            }
        }
        aus
    }

    /// As one value: field id to value.
    #[must_use]
    pub fn wert(&self) -> Wert {
        self.0.iter().map(|(k, a)| (k.clone(), a.wert())).collect()
    }
}

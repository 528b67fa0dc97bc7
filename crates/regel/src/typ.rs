//! The types that the check knows, and the names an expression may use.

use std::{collections::BTreeMap, fmt};

use dsntk_feel::{FeelType, Name};

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Typ {
    /// Not known: fits everywhere.
    #[default]
    Unbekannt,
    /// `true` or `false`.
    JaNein,
    /// A decimal number.
    Zahl,
    /// Text.
    Text,
    /// A calendar day.
    Datum,
    /// The distance between two days.
    Dauer,
    /// Values of one type.
    Liste(Box<Typ>),
    /// Named values.
    Kontext(Namen),
    /// A function with the names of its parameters and the type of its result.
    Funktion(Vec<String>, Box<Typ>),
}

/// Names that an expression may use, with their types.
pub type Namen = BTreeMap<String, Typ>;

impl Typ {
    /// A list of `self`.
    #[must_use]
    pub fn liste(self) -> Self {
        Self::Liste(Box::new(self))
    }

    /// Can a value of type `andere` stand where `self` is expected?
    #[must_use]
    pub fn passt(&self, andere: &Self) -> bool {
        match (self, andere) {
            (Self::Unbekannt, _) | (_, Self::Unbekannt) => true,
            (Self::Liste(a), Self::Liste(b)) => a.passt(b),
            (Self::Kontext(_), Self::Kontext(_)) | (Self::Funktion(..), Self::Funktion(..)) => true,
            (a, b) => a == b,
        }
    }

    /// What holds of both: a group of one list may lack what another has.
    pub(crate) fn gemeinsam_mit(self, andere: Self) -> Self {
        match (self, andere) {
            (Self::Kontext(mut a), Self::Kontext(b)) => {
                for (name, typ) in b {
                    let bisher = a.remove(&name);
                    a.insert(name, bisher.map_or_else(|| typ.clone(), |t| t.gemeinsam_mit(typ.clone())));
                }
                Self::Kontext(a)
            }
            (a, b) if a == b || b == Self::Unbekannt => a,
            _ => Self::Unbekannt,
        }
    }

    /// The type that is declared, with what is known of the functions in it.
    pub(crate) fn mit_funktionen(self, berechnet: Self) -> Self {
        match (self, berechnet) {
            (_, f @ Self::Funktion(..)) => f,
            (Self::Kontext(mut genannt), Self::Kontext(berechnet)) => {
                for (name, typ) in berechnet {
                    if let Some(bisher) = genannt.remove(&name) {
                        genannt.insert(name, bisher.mit_funktionen(typ));
                    }
                }
                Self::Kontext(genannt)
            }
            (Self::Unbekannt, k @ Self::Kontext(_)) => k,
            (genannt, _) => genannt,
        }
    }

    /// Is it a function, or does it hold one?
    pub(crate) fn hat_funktion(&self) -> bool {
        match self {
            Self::Funktion(..) => true,
            Self::Liste(t) => t.hat_funktion(),
            Self::Kontext(felder) => felder.values().any(Self::hat_funktion),
            _ => false,
        }
    }

    pub(crate) fn feel(&self) -> FeelType {
        match self {
            Self::Unbekannt => FeelType::Any,
            Self::JaNein => FeelType::Boolean,
            Self::Zahl => FeelType::Number,
            Self::Text => FeelType::String,
            Self::Datum => FeelType::Date,
            Self::Dauer => FeelType::DaysAndTimeDuration,
            Self::Liste(t) => FeelType::List(Box::new(t.feel())),
            Self::Funktion(p, t) => FeelType::Function(vec![FeelType::Any; p.len()], Box::new(t.feel())),
            Self::Kontext(n) => FeelType::Context(n.iter().map(|(k, t)| (Name::from(k), t.feel())).collect()),
        }
    }

    pub(crate) fn aus_dmn(name: &str) -> Self {
        match name.rsplit(':').next().unwrap_or(name) {
            "boolean" => Self::JaNein,
            "number" => Self::Zahl,
            "string" => Self::Text,
            "date" => Self::Datum,
            _ => Self::Unbekannt,
        }
    }
}

impl fmt::Display for Typ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unbekannt => "ein beliebiger Wert",
            Self::JaNein => "Ja oder Nein",
            Self::Zahl => "eine Zahl",
            Self::Text => "ein Text",
            Self::Datum => "ein Datum",
            Self::Dauer => "eine Dauer",
            Self::Liste(_) => "eine Liste",
            Self::Kontext(_) => "eine Gruppe von Werten",
            Self::Funktion(..) => "eine Funktion",
        })
    }
}

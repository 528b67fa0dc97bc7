//! Passing a matter on to the unit of the same authority that is responsible. It keeps number, log and Fristen.

use grund::{EinheitId, KontoId, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{Anlass, Stand, Unzulaessig, entscheid::Ergebnis, lauf::Lauf};

/// Why a matter is passed on: a closed list, because events carry no free text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Abgabegrund {
    /// Another unit is responsible for the subject.
    Sache,
    /// Another unit is responsible for the place.
    Ort,
    /// The applicant chose the wrong service or unit.
    FalschAdressiert,
    /// The tasks were divided anew.
    Neuverteilung,
}

impl Abgabegrund {
    /// All, as a person chooses from them.
    pub const ALLE: [Self; 4] = [Self::Sache, Self::Ort, Self::FalschAdressiert, Self::Neuverteilung];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sache => "sache",
            Self::Ort => "ort",
            Self::FalschAdressiert => "falsch_adressiert",
            Self::Neuverteilung => "neuverteilung",
        }
    }

    /// Reads the stable name.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|g| g.name() == name)
    }

    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Sache => "Für das Anliegen ist eine andere Stelle zuständig",
            Self::Ort => "Für den Ort ist eine andere Stelle zuständig",
            Self::FalschAdressiert => "Der Antrag war an die falsche Stelle gerichtet",
            Self::Neuverteilung => "Die Aufgaben sind neu verteilt",
        }
    }
}

/// A hand-over to another unit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Abgabe {
    /// The unit that had it.
    pub aus: EinheitId,
    /// The unit that has it from then on.
    pub an: EinheitId,
    /// Why.
    pub grund: Abgabegrund,
    /// Who passed it on.
    pub von: KontoId,
    /// When.
    pub am: Zeitpunkt,
}

impl Lauf<'_> {
    /// Before any draft, by the one who works on it. An open question stays open, every Frist runs on.
    pub(crate) fn abgegeben(&mut self, abgabe: Abgabe) -> Ergebnis {
        match self.z.stand {
            Stand::InBearbeitung { .. } if self.z.bestaetigung.is_some() => {
                return Err(Unzulaessig::BereitsEntschieden);
            }
            Stand::InBearbeitung { .. } => {}
            Stand::Entworfen { .. } | Stand::Freigegeben { .. } => return Err(Unzulaessig::ErstVerwerfen),
            _ => return Err(self.falscher_stand()),
        }
        self.bearbeiter(abgabe.von)?;
        if abgabe.aus == abgabe.an {
            return Err(Unzulaessig::GleicheStelle);
        }
        let Ok(nr) = u8::try_from(self.z.abgaben.len()) else { return Err(Unzulaessig::ZuOftAbgegeben) };
        self.z.abgaben.push(abgabe);
        self.bearbeiter_setzen(None, None);
        self.benachrichtigen(Anlass::Abgegeben(nr));
        Ok(())
    }
}

//! What everybody may read of a reported defect: nothing, until a member of staff shows it, and then how it stands.
//!
//! Promise: what the applicant took back is shown no longer. What is shown beside the state (kind, point, words of the
//! authority) is no matter of law and lies with the file.

use serde::{Deserialize, Serialize};

use crate::{Stand, Unzulaessig, entscheid::Ergebnis, lauf::Lauf};

/// How a reported defect stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mangelstand {
    /// The report is there.
    Eingegangen,
    /// Somebody sees to it.
    InArbeit,
    /// It is mended.
    Behoben,
    /// Somebody else has to mend it.
    NichtZustaendig,
}

impl Mangelstand {
    /// All, in the order in which they usually follow.
    pub const ALLE: [Self; 4] = [Self::Eingegangen, Self::InArbeit, Self::Behoben, Self::NichtZustaendig];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eingegangen => "eingegangen",
            Self::InArbeit => "in_arbeit",
            Self::Behoben => "behoben",
            Self::NichtZustaendig => "nicht_zustaendig",
        }
    }

    /// Reads the stable name.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.name() == name)
    }

    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Eingegangen => "Eingegangen",
            Self::InArbeit => "In Arbeit",
            Self::Behoben => "Behoben",
            Self::NichtZustaendig => "Nicht zuständig, weitergegeben",
        }
    }
}

impl Lauf<'_> {
    /// Also of a matter that is closed: the letter of thanks is sent long before the hole is filled.
    pub(crate) fn mangel_gezeigt(&mut self, stand: Mangelstand) -> Ergebnis {
        if matches!(self.z.stand, Stand::Zurueckgezogen { .. }) {
            return Err(Unzulaessig::Beendet);
        }
        self.z.mangel = Some(stand);
        Ok(())
    }
}

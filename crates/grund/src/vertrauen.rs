//! How certain it is who acts.

use serde::{Deserialize, Serialize};

/// Level of trust of an account, and the level that a service asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vertrauensniveau {
    /// No account needed.
    Keins,
    /// Name and confirmed mail address.
    Niedrig,
    /// Certificate or two factors with proven identity.
    Substanziell,
    /// Online identity card.
    Hoch,
}

impl Vertrauensniveau {
    /// All of them, the lowest first.
    pub const ALLE: [Self; 4] = [Self::Keins, Self::Niedrig, Self::Substanziell, Self::Hoch];

    /// May somebody without an account apply?
    #[must_use]
    pub const fn ohne_konto(self) -> bool {
        matches!(self, Self::Keins)
    }

    /// The word in the database, in files and in interfaces.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Keins => "keins",
            Self::Niedrig => "niedrig",
            Self::Substanziell => "substanziell",
            Self::Hoch => "hoch",
        }
    }

    /// The level of a word.
    #[must_use]
    pub fn lesen(wort: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|n| n.als_text() == wort)
    }
}

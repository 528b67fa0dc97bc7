//! The languages of the product.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language in which pages exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sprache {
    /// German: the official text.
    #[default]
    De,
    /// English.
    En,
}

impl Sprache {
    /// All of them, in the order in which the switch shows them.
    pub const ALLE: [Self; 2] = [Self::De, Self::En];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// What speakers call it.
    #[must_use]
    pub const fn eigenname(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }
}

impl fmt::Display for Sprache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Sprache {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALLE.into_iter().find(|l| l.tag() == s).ok_or(())
    }
}

//! The languages of the product: which there are, which texts must exist in them, what is shown where a text is missing.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language in which pages exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sprache {
    /// German: the official text.
    #[default]
    De,
    /// German in Leichte Sprache.
    #[serde(rename = "de-simple")]
    Leicht,
    /// English.
    En,
    /// Upper Sorbian.
    Hsb,
    /// Arabic, written from right to left.
    Ar,
}

impl Sprache {
    /// All of them, in the order in which the switch shows them.
    pub const ALLE: [Self; 5] = [Self::De, Self::Leicht, Self::En, Self::Hsb, Self::Ar];
    /// A Leistung must have every text in these; in the others it may.
    pub const PFLICHT: [Self; 2] = [Self::De, Self::En];
    /// The pages around the services must have every text in these; in the others a text may be missing.
    pub const RAHMEN: [Self; 4] = [Self::De, Self::Leicht, Self::En, Self::Hsb];

    /// The BCP 47 tag. `simple` is the registered variant for simplified language.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::Leicht => "de-simple",
            Self::En => "en",
            Self::Hsb => "hsb",
            Self::Ar => "ar",
        }
    }

    /// What it is called in German, for pages of staff.
    #[must_use]
    pub const fn deutscher_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::Leicht => "Leichte Sprache",
            Self::En => "Englisch",
            Self::Hsb => "Obersorbisch",
            Self::Ar => "Arabisch",
        }
    }

    /// What speakers call it.
    #[must_use]
    pub const fn eigenname(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::Leicht => "Deutsch (Leichte Sprache)",
            Self::En => "English",
            Self::Hsb => "Hornjoserbsce",
            Self::Ar => "العربية",
        }
    }

    /// The direction of its script, as the HTML attribute `dir` says it.
    #[must_use]
    pub const fn richtung(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::De | Self::Leicht | Self::En | Self::Hsb => "ltr",
        }
    }

    /// Is it written from right to left?
    #[must_use]
    pub const fn von_rechts(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// What is shown where a text is missing; nothing stands behind German.
    #[must_use]
    pub const fn rueckfall(self) -> Option<Self> {
        match self {
            Self::De => None,
            Self::Leicht | Self::En | Self::Hsb => Some(Self::De),
            Self::Ar => Some(Self::En),
        }
    }

    /// The language and what stands behind it, down to German.
    pub fn kette(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |s| s.rueckfall())
    }
}

impl fmt::Display for Sprache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Sprache {
    type Err = ();
    /// A tag, in any case (`de-Simple`).
    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALLE.into_iter().find(|l| l.tag().eq_ignore_ascii_case(s)).ok_or(())
    }
}

/// A text and the language in which it really is: the one that was asked for, or what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wortlaut<'a> {
    /// Its language.
    pub sprache: Sprache,
    /// The text.
    pub text: &'a str,
}

impl<'a> Wortlaut<'a> {
    /// A text in its language.
    #[must_use]
    pub const fn neu(sprache: Sprache, text: &'a str) -> Self {
        Self { sprache, text }
    }

    /// The first text of the chain behind `sprache` that `suchen` knows.
    pub fn finden(sprache: Sprache, suchen: impl Fn(Sprache) -> Option<&'a str>) -> Option<Self> {
        sprache.kette().find_map(|s| suchen(s).map(|text| Self { sprache: s, text }))
    }

    /// The language, where a page in `seite` has to mark it.
    #[must_use]
    pub fn fremd(self, seite: Sprache) -> Option<Sprache> {
        (self.sprache != seite).then_some(self.sprache)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_falls_back_to_german_in_the_end() {
        for s in Sprache::ALLE {
            assert_eq!(s.kette().last(), Some(Sprache::De), "{s}");
            assert_eq!(s.tag().parse(), Ok(s));
            assert_eq!(serde_json::to_value(s).ok(), Some(s.tag().into()), "stored as its tag");
        }
        assert_eq!(Sprache::Ar.kette().collect::<Vec<_>>(), [Sprache::Ar, Sprache::En, Sprache::De]);
        assert_eq!("DE-Simple".parse(), Ok(Sprache::Leicht));
        assert!(Sprache::PFLICHT.iter().all(|s| Sprache::RAHMEN.contains(s)));
    }

    #[test]
    fn a_text_says_in_which_language_it_is() {
        let da = |s| match s {
            Sprache::De => Some("Hund"),
            Sprache::En => Some("dog"),
            _ => None,
        };
        let text = Wortlaut::finden(Sprache::Ar, da).expect("a text");
        assert_eq!((text.sprache, text.text), (Sprache::En, "dog"));
        assert_eq!(text.fremd(Sprache::Ar), Some(Sprache::En));
        assert_eq!(Wortlaut::finden(Sprache::De, da).and_then(|t| t.fremd(Sprache::De)), None);
    }
}

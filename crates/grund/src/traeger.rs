//! Whose text, responsibility or appearance something is: a Land's or an authority's.

use std::{fmt, str::FromStr};

use crate::{Land, MandantId};

/// A Land or an authority. Written as `land-14` or `mandant-14625020`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Traeger {
    /// A Land.
    Land(Land),
    /// An authority on the platform.
    Mandant(MandantId),
}

impl Traeger {
    /// The Land, if it is one.
    #[must_use]
    pub const fn land(self) -> Option<Land> {
        match self {
            Self::Land(land) => Some(land),
            Self::Mandant(_) => None,
        }
    }

    /// The authority, if it is one.
    #[must_use]
    pub const fn mandant(self) -> Option<MandantId> {
        match self {
            Self::Land(_) => None,
            Self::Mandant(mandant) => Some(mandant),
        }
    }
}

impl fmt::Display for Traeger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Land(land) => write!(f, "land-{land}"),
            Self::Mandant(mandant) => write!(f, "mandant-{mandant}"),
        }
    }
}

impl FromStr for Traeger {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        match s.split_once('-') {
            Some(("land", nr)) => nr.parse().map(Self::Land).map_err(|_| ()),
            Some(("mandant", nr)) => nr.parse().map(Self::Mandant).map_err(|_| ()),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for text in ["land-14", "land-15", "mandant-14625020"] {
            let t: Traeger = text.parse().unwrap();
            assert_eq!(t.to_string(), text);
            assert_ne!(t.land().is_some(), t.mandant().is_some());
        }
        for text in ["", "land-", "land-1x", "mandant-", "mandant-a", "kreis-14625"] {
            assert_eq!(text.parse::<Traeger>(), Err(()), "{text}");
        }
    }
}

//! Money: integer cents, never a float.

use std::{fmt, iter::Sum, ops::Add};

use serde::{Deserialize, Serialize};

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Betrag(i64);

/// Why a text is no amount.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("„{0}“ ist kein Betrag in Euro")]
pub struct BetragFehler(pub String);

impl Betrag {
    /// Nothing to pay.
    pub const NULL: Self = Self(0);

    /// From cents.
    #[must_use]
    pub const fn cent(cent: i64) -> Self {
        Self(cent)
    }

    /// In cents.
    #[must_use]
    pub const fn als_cent(self) -> i64 {
        self.0
    }

    /// Reads what people write: `12`, `12,5`, `1.234,50 €`.
    ///
    /// # Errors
    /// Anything that is not such a number, has more than two decimals, or is beyond 10 billion euro.
    pub fn lesen(eingabe: &str) -> Result<Self, BetragFehler> {
        let fehler = || BetragFehler(eingabe.to_owned());
        let text = eingabe.trim().trim_end_matches('€').trim_end_matches("EUR").trim();
        let (text, minus) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
        let (euro, rest) = text.split_once(',').unwrap_or((text, ""));
        let gruppen: Vec<&str> = euro.split('.').collect();
        let gruppiert = gruppen.len() == 1 || (gruppen[0].len() <= 3 && gruppen[1..].iter().all(|g| g.len() == 3));
        let ziffern = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
        if euro.is_empty() || !gruppiert || !gruppen.iter().all(|g| ziffern(g)) || !ziffern(rest) || rest.len() > 2 {
            return Err(fehler());
        }
        let euro: i64 = gruppen.concat().parse().map_err(|_| fehler())?;
        let cent: i64 = format!("{rest:0<2}").parse().map_err(|_| fehler())?;
        if euro > 10_000_000_000 {
            return Err(fehler());
        }
        let betrag = euro * 100 + cent;
        Ok(Self(if minus { -betrag } else { betrag }))
    }
}

impl fmt::Display for Betrag {
    /// German: `1.234,50 €` with a no-break space before the sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (euro, cent) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        let ziffern = euro.to_string();
        let mut gruppiert = String::new();
        for (i, z) in ziffern.chars().enumerate() {
            if i > 0 && (ziffern.len() - i).is_multiple_of(3) {
                gruppiert.push('.');
            }
            gruppiert.push(z);
        }
        let minus = if self.0 < 0 { "−" } else { "" };
        write!(f, "{minus}{gruppiert},{cent:02}\u{a0}€")
    }
}

impl Add for Betrag {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Betrag {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::NULL, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        for (text, cent) in [("12", 1200), ("12,5", 1250), ("1.234,50 €", 123_450), (" 0,07", 7), ("-3,10", -310)] {
            assert_eq!(Betrag::lesen(text), Ok(Betrag::cent(cent)), "{text}");
        }
        for text in ["", "zwölf", "1,234", "1.23", "12.5", "99999999999999999999", "1,,2"] {
            assert!(Betrag::lesen(text).is_err(), "{text}");
        }
    }

    #[test]
    fn writes_german() {
        assert_eq!(Betrag::cent(123_450).to_string(), "1.234,50\u{a0}€");
        assert_eq!(Betrag::cent(-5).to_string(), "−0,05\u{a0}€");
    }
}

//! The Kassenzeichen: what a payer writes on a transfer and a treasury searches for.
//!
//! Rule: 18 digits. 8 of the Mandant (for municipalities their AGS), 8 drawn by chance (so the number tells nothing about volume; the database holds
//! it unique within the Mandant), 2 check digits by ISO/IEC 7064 MOD 97-10, the rule of the IBAN: it finds every wrong
//! digit and every swapped pair. Written `14625020-1234-5678-21`.

use std::fmt;

use grund::MandantId;

/// A Kassenzeichen whose check digits are right.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Kassenzeichen(String);

fn pruefziffern(rumpf: u64) -> u64 {
    98 - (rumpf * 100) % 97
}

impl Kassenzeichen {
    /// From the Mandant and a random number, of which the lower digits count.
    #[must_use]
    pub fn bilden(mandant: MandantId, zufall: u64) -> Self {
        let rumpf = u64::from(mandant.0.unsigned_abs() % 100_000_000) * 100_000_000 + zufall % 100_000_000;
        Self(format!("{rumpf:016}{:02}", pruefziffern(rumpf)))
    }

    /// Reads what a person typed; blanks and hyphens are forgiven. `None` if length or check digits are wrong.
    #[must_use]
    pub fn lesen(eingabe: &str) -> Option<Self> {
        let ziffern: String = eingabe.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}')).collect();
        if ziffern.len() != 18 || !ziffern.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        (ziffern.parse::<u64>().ok()? % 97 == 1).then_some(Self(ziffern))
    }

    /// The digits without hyphens, as they are stored and sent.
    #[must_use]
    pub fn ziffern(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Kassenzeichen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}-{}", &self.0[..8], &self.0[8..12], &self.0[12..16], &self.0[16..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_by_hand() {
        // 98 - (1462502012345678 * 100 mod 97) = 21
        let k = Kassenzeichen::bilden(MandantId(14_625_020), 12_345_678);
        assert_eq!(k.to_string(), "14625020-1234-5678-21");
        assert_eq!(Kassenzeichen::lesen(" 14625020 1234-5678 21"), Some(k));
    }

    proptest::proptest! {
        #[test]
        fn one_wrong_digit_or_a_swap_is_found(m in 1..99_999_999_i32, z in 0..u64::MAX, ort in 0..17_usize, plus in 1..10_u8) {
            let k = Kassenzeichen::bilden(MandantId(m), z);
            proptest::prop_assert_eq!(Kassenzeichen::lesen(&k.to_string()), Some(k.clone()));
            let mut falsch = k.ziffern().as_bytes().to_vec();
            falsch[ort] = b'0' + (falsch[ort] - b'0' + plus) % 10;
            proptest::prop_assert_eq!(Kassenzeichen::lesen(&String::from_utf8_lossy(&falsch)), None);
            let mut vertauscht = k.ziffern().as_bytes().to_vec();
            vertauscht.swap(ort, ort + 1);
            if vertauscht != k.ziffern().as_bytes() {
                proptest::prop_assert_eq!(Kassenzeichen::lesen(&String::from_utf8_lossy(&vertauscht)), None);
            }
        }
    }
}

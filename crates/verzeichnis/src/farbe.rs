//! Colours of a brand and whether people can read them (WCAG 2.2, contrast at least 4.5 to 1).

use std::{fmt, str::FromStr};

/// What text and controls need (WCAG 1.4.3, AA).
pub const KONTRAST_MINDESTENS: f64 = 4.5;

/// The surfaces of the light appearance (KERN: white, neutral-025).
const HELL: [Farbe; 2] = [Farbe([0xff, 0xff, 0xff]), Farbe([0xf3, 0xf4, 0xf7])];
/// The surfaces of the dark appearance (KERN: black, neutral-950).
const DUNKEL: [Farbe; 2] = [Farbe([0, 0, 0]), Farbe([0x13, 0x15, 0x25])];

/// A colour, `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Farbe(pub [u8; 3]);

/// On which surface a colour stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grund {
    /// The light appearance: white letters stand on the colour, the colour stands on white.
    Hell,
    /// The dark appearance: black letters stand on the colour, the colour stands on black.
    Dunkel,
}

impl Grund {
    fn flaechen(self) -> [Farbe; 2] {
        match self {
            Self::Hell => HELL,
            Self::Dunkel => DUNKEL,
        }
    }
}

impl Farbe {
    /// WCAG relative luminance.
    fn helligkeit(self) -> f64 {
        let kanal = |w: u8| {
            let c = f64::from(w) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(kanal);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// WCAG contrast, from 1 to 21.
    #[must_use]
    pub fn kontrast(self, andere: Self) -> f64 {
        let (a, b) = (self.helligkeit(), andere.helligkeit());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The lowest contrast to the surfaces of an appearance.
    #[must_use]
    pub fn kontrast_auf(self, grund: Grund) -> f64 {
        grund.flaechen().into_iter().map(|f| self.kontrast(f)).fold(f64::INFINITY, f64::min)
    }

    /// Can it be read there?
    #[must_use]
    pub fn lesbar_auf(self, grund: Grund) -> bool {
        self.kontrast_auf(grund) >= KONTRAST_MINDESTENS
    }

    /// The nearest colour of the same hue that can be read there: mixed with black or white as little as needed.
    #[must_use]
    pub fn naechste_lesbare(self, grund: Grund) -> Self {
        let ziel: f64 = if grund == Grund::Hell { 0.0 } else { 255.0 };
        let gemischt = |anteil: u16| {
            let t = f64::from(anteil) / 256.0;
            Self(self.0.map(|w| {
                let w = f64::from(w);
                // Between 0 and 255 by construction.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
                let gerundet = (w + (ziel - w) * t).round() as u8;
                gerundet
            }))
        };
        (0..=256).map(gemischt).find(|f| f.lesbar_auf(grund)).unwrap_or_else(|| gemischt(256))
    }
}

impl fmt::Display for Farbe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl FromStr for Farbe {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        let ziffern = s.trim().strip_prefix('#').unwrap_or(s.trim());
        if ziffern.len() != 6 || !ziffern.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(());
        }
        let teil = |i: usize| ziffern.get(i..i + 2).and_then(|t| u8::from_str_radix(t, 16).ok()).ok_or(());
        Ok(Self([teil(0)?, teil(2)?, teil(4)?]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let f = |t: &str| t.parse::<Farbe>().unwrap();
        assert!((f("#000000").kontrast(f("#ffffff")) - 21.0).abs() < 0.001);
        // Known pair: #767676 on white is 4.54.
        assert!((f("#767676").kontrast(f("#ffffff")) - 4.54).abs() < 0.01);
        assert!("rot".parse::<Farbe>().is_err() && "#12345".parse::<Farbe>().is_err());
        assert_eq!(f("0A1b2C").to_string(), "#0a1b2c");
    }

    #[test]
    fn the_nearest_colour_can_be_read_and_is_not_further_than_needed() {
        for text in ["#ffcc00", "#00963f", "#7fb2ff", "#ffffff", "#000000", "#c00000"] {
            let farbe: Farbe = text.parse().unwrap();
            for grund in [Grund::Hell, Grund::Dunkel] {
                let neu = farbe.naechste_lesbare(grund);
                assert!(neu.lesbar_auf(grund), "{text} {grund:?} {neu}");
                if farbe.lesbar_auf(grund) {
                    assert_eq!(neu, farbe, "what can be read stays as it is");
                } else {
                    assert!(neu.kontrast_auf(grund) < 4.8, "{text} {grund:?} {neu}: {}", neu.kontrast_auf(grund));
                }
            }
        }
    }
}

//! Colours of an embedding: checked for contrast, delivered as a style sheet of our own, so that nothing is inline.

use http::{HeaderValue, header};
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::{extract::Path, response::IntoResponse as _},
};

use crate::problem::{Art, Problem};

/// WCAG 2.2, 1.4.3: text of normal size.
const KONTRAST: f64 = 4.5;

/// A colour, eight bits each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Farbe([u8; 3]);

impl Farbe {
    const WEISS: Self = Self([255; 3]);
    const SCHWARZ: Self = Self([0; 3]);

    /// `005ea5`, `#005EA5`.
    pub(super) fn lesen(text: &str) -> Option<Self> {
        let text = text.strip_prefix('#').unwrap_or(text);
        if text.len() != 6 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let [_, r, g, b] = u32::from_str_radix(text, 16).ok()?.to_be_bytes();
        Some(Self([r, g, b]))
    }

    /// Relative luminance, WCAG 2.2.
    fn helligkeit(self) -> f64 {
        let [r, g, b] = self.0.map(|k| {
            let k = f64::from(k) / 255.0;
            if k <= 0.04045 { k / 12.92 } else { ((k + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast ratio, 1 to 21.
    pub(super) fn kontrast(self, andere: Self) -> f64 {
        let (a, b) = (self.helligkeit(), andere.helligkeit());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

impl std::fmt::Display for Farbe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "{r:02x}{g:02x}{b:02x}")
    }
}

/// The colour of links and headings on a ground; text is black or white, whichever reads better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Farben {
    pub(super) farbe: Farbe,
    pub(super) grund: Farbe,
}

impl Default for Farben {
    /// The blue of the portal on white.
    fn default() -> Self {
        Self { farbe: Farbe([0x17, 0x1a, 0x6b]), grund: Farbe::WEISS }
    }
}

impl Farben {
    /// From the parameters `farbe` and `grund`; empty ones keep the default.
    pub(super) fn lesen(farbe: &str, grund: &str) -> Result<Self, Problem> {
        let sonst = Self::default();
        let eine = |name, text: &str, sonst| match text {
            "" => Ok(sonst),
            _ => {
                Farbe::lesen(text).ok_or_else(|| Problem::falsch(name, text, "eine Farbe mit sechs Stellen wie 005ea5"))
            }
        };
        let neu = Self { farbe: eine("farbe", farbe, sonst.farbe)?, grund: eine("grund", grund, sonst.grund)? };
        let kontrast = neu.farbe.kontrast(neu.grund);
        if kontrast < KONTRAST {
            let zahl = format!("{:.1}", (kontrast * 10.0).floor() / 10.0).replace('.', ",");
            let satz = format!("Die Farbe {} auf {} hat nur einen Kontrast von {zahl} zu 1.", neu.farbe, neu.grund);
            return Err(Problem::neu(Art::FarbeUnlesbar, satz).mit("parameter", "farbe"));
        }
        Ok(neu)
    }

    /// Address of the style sheet.
    pub(super) fn adresse(self) -> String {
        format!("/einbetten/farbe/{}-{}.css", self.farbe, self.grund)
    }

    fn css(self) -> String {
        let text =
            if Farbe::SCHWARZ.kontrast(self.grund) >= Farbe::WEISS.kontrast(self.grund) { "000000" } else { "ffffff" };
        let (farbe, grund) = (self.farbe, self.grund);
        format!(
            ".basiswerk{{background-color:#{grund};color:#{text}}}\
             .basiswerk-titel,.basiswerk-link,.basiswerk-link:visited{{color:#{farbe}}}\
             .basiswerk-link:focus-visible{{outline:3px solid #{text};outline-offset:2px}}\n"
        )
    }
}

/// `GET /einbetten/farbe/{farbe}-{grund}.css`
pub(super) async fn stil(anfrage: Anfrage, Path(datei): Path<String>) -> Ergebnis {
    let farben = datei
        .strip_suffix(".css")
        .and_then(|d| d.split_once('-'))
        .and_then(|(farbe, grund)| Farben::lesen(farbe, grund).ok())
        .filter(|f| f.adresse() == anfrage.pfad)
        .ok_or(WebFehler::NichtGefunden)?;
    let mut antwort = farben.css().into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(antwort)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let f = |t| Farbe::lesen(t).expect("a colour");
        assert!((Farbe::SCHWARZ.kontrast(Farbe::WEISS) - 21.0).abs() < 1e-9);
        // The famous border: #767676 on white just passes, #777777 just does not.
        assert!(f("767676").kontrast(Farbe::WEISS) >= 4.5);
        assert!(f("777777").kontrast(Farbe::WEISS) < 4.5);
        assert!(Farben::lesen("767676", "").is_ok());
        let nein = Farben::lesen("#777777", "FFFFFF").expect_err("too light");
        assert!(nein.text().contains("4,4 zu 1"), "{}", nein.text());
        assert!(Farben::lesen("ffffff", "005ea5").is_ok());
        for falsch in ["rot", "12345", "1234567", "12345g", "ääääää", "+12345"] {
            assert!(Farbe::lesen(falsch).is_none(), "{falsch}");
            assert_eq!(Farben::lesen(falsch, "").expect_err("no colour").art, Art::ParameterFalsch);
        }
        assert!(Farben::default().css().contains("color:#000000"));
    }
}

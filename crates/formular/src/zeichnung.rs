//! What people draw, as a drawing that pages and prints show: a signature, the outline of an area.

use grund::Sprache;
use serde_json::{Value, json};

use crate::{Antwort, Art, Feld, flaeche, wert::unterschrift};

/// A drawing of lines, with what it shows in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zeichnung {
    /// The path, as SVG writes it.
    pub pfad: String,
    /// Size of the sheet in its own units.
    pub breite: u16,
    /// Size of the sheet in its own units.
    pub hoehe: u16,
    /// Is it an outline with something inside, or strokes?
    pub umriss: bool,
    /// What it shows, for those who do not see it.
    pub beschreibung: String,
}

impl Zeichnung {
    /// The drawing of an answer, where it has one.
    pub(crate) fn der_antwort(feld: &Feld, antwort: &Antwort, sprache: Sprache) -> Option<Self> {
        match (&feld.art, antwort) {
            (Art::Unterschrift, Antwort::Unterschrift(u)) => {
                let beschreibung = match sprache {
                    Sprache::De | Sprache::Leicht => format!("Unterschrift von {}", u.name),
                    Sprache::En => format!("Signature of {}", u.name),
                    Sprache::Hsb => format!("Podpis: {}", u.name),
                    Sprache::Ar => format!("توقيع {}", u.name),
                };
                let pfad = unterschrift::pfad(u.striche.as_ref()?);
                let (breite, hoehe) = (unterschrift::BREITE, unterschrift::HOEHE);
                Some(Self { pfad, breite, hoehe, umriss: false, beschreibung })
            }
            (Art::Flaeche { .. }, Antwort::Text(text)) => {
                let ecken = flaeche::ecken(text)?;
                let n = ecken.len();
                let beschreibung = match sprache {
                    Sprache::De | Sprache::Leicht => format!("Umriss der Fläche mit {n} Ecken, Norden ist oben"),
                    Sprache::En => format!("Outline of the area with {n} corners, north is up"),
                    Sprache::Hsb => format!("Wobrys płoniny, ličba róžkow: {n}, sewjer je horjeka"),
                    Sprache::Ar => format!("مخطط المساحة، عدد الزوايا: {n}، الشمال في الأعلى"),
                };
                let (pfad, breite, hoehe) = flaeche::umriss(&ecken, 200.0);
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 8 and 208")]
                let ganz = |z: f64| z.ceil() as u16;
                Some(Self { pfad, breite: ganz(breite), hoehe: ganz(hoehe), umriss: true, beschreibung })
            }
            _ => None,
        }
    }

    /// As a file of its own.
    #[must_use]
    pub fn svg(&self) -> String {
        let (strich, fuellung) = if self.umriss { (2, "#dfe5ea") } else { (5, "none") };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {b} {h}\" width=\"{b}\" height=\"{h}\"><path d=\"{}\" \
             fill=\"{fuellung}\" stroke=\"#1d2b3a\" stroke-width=\"{strich}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>",
            self.pfad,
            b = self.breite,
            h = self.hoehe,
        )
    }

    /// As the templates of prints read it.
    #[must_use]
    pub(crate) fn druck(&self) -> Value {
        json!({ "svg": self.svg(), "text": self.beschreibung, "breit": !self.umriss })
    }
}

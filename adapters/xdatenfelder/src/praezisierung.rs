//! The limits of an answer: JSON in 2.0, attributes in 3.0; and which of them our fields can hold.

use grund::Tag;
use serde_json::{Map, Number, Value};

use crate::modell::Praezisierung;

pub(crate) fn aus_attributen(attribute: &[(String, String)], text: Option<String>) -> Praezisierung {
    let wert = |name: &str| {
        let (_, wert) = attribute.iter().find(|(n, _)| n == name)?;
        Some(wert.trim().to_owned()).filter(|w| !w.is_empty())
    };
    Praezisierung {
        min_laenge: wert("minLength"),
        max_laenge: wert("maxLength"),
        min_wert: wert("minValue"),
        max_wert: wert("maxValue"),
        muster: wert("pattern"),
        text,
    }
}

/// `{"minLength":"1","maxLength":"120"}`; numbers may stand without quotes.
pub(crate) fn aus_json(text: &str) -> Option<Praezisierung> {
    let karte: Map<String, Value> = serde_json::from_str(text).ok()?;
    let wert = |name: &str| {
        let wert = match karte.get(name)? {
            Value::String(s) => s.trim().to_owned(),
            Value::Number(n) => n.to_string(),
            _ => return None,
        };
        Some(wert).filter(|w| !w.is_empty())
    };
    Some(Praezisierung {
        min_laenge: wert("minLength"),
        max_laenge: wert("maxLength"),
        min_wert: wert("minValue"),
        max_wert: wert("maxValue"),
        muster: wert("pattern"),
        text: wert("note"),
    })
}

impl Praezisierung {
    /// As JSON, for 2.0.
    pub(crate) fn json(&self) -> Option<String> {
        let karte: Map<String, Value> = self
            .paare()
            .into_iter()
            .filter_map(|(name, wert)| Some((name.to_owned(), Value::String(wert?.to_owned()))))
            .collect();
        (!karte.is_empty()).then(|| Value::Object(karte).to_string())
    }

    /// As attributes, for 3.0; in the order of their names, which is also that of a JSON map.
    pub(crate) fn paare(&self) -> [(&'static str, Option<&str>); 5] {
        [
            ("maxLength", self.max_laenge.as_deref()),
            ("maxValue", self.max_wert.as_deref()),
            ("minLength", self.min_laenge.as_deref()),
            ("minValue", self.min_wert.as_deref()),
            ("pattern", self.muster.as_deref()),
        ]
    }
}

/// A length that a form may ask for.
pub(crate) fn laenge(text: &str) -> Option<usize> {
    text.parse().ok()
}

/// A number with at most `nachkomma` decimals, as a form may hold it. A comma is taken for a point.
pub(crate) fn zahl(text: &str, nachkomma: usize) -> Option<Number> {
    let text = text.replace(',', ".");
    let ziffern = text.strip_prefix(['-', '+']).unwrap_or(&text);
    let (ganz, bruch) = ziffern.split_once('.').unwrap_or((ziffern, ""));
    let bruch = bruch.trim_end_matches('0');
    let nur_ziffern = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    // Fifteen digits are exact in a binary number, and four decimals are never written with an exponent.
    if ganz.is_empty() || !nur_ziffern(ganz) || !nur_ziffern(bruch) {
        return None;
    }
    if ganz.len() + bruch.len() > 15 || bruch.len() > nachkomma.min(4) {
        return None;
    }
    let zeichen = if text.starts_with('-') { "-" } else { "" };
    if bruch.is_empty() {
        return format!("{zeichen}{ganz}").parse::<i64>().ok().map(Number::from);
    }
    format!("{zeichen}{ganz}.{bruch}").parse().ok().and_then(Number::from_f64)
}

/// A day.
pub(crate) fn tag(text: &str) -> Option<Tag> {
    text.parse().ok().filter(|t: &Tag| t.to_string() == text)
}

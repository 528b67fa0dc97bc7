//! Values: the small set that answers, parameters and decisions are made of.

use std::{collections::BTreeMap, str::FromStr};

use dsntk_feel::{FeelNumber, Name, context::FeelContext, values::Value};
use dsntk_feel_temporal::FeelDate;
use grund::Tag;
use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{RegelFehler, Typ};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Wert {
    /// Not answered.
    #[default]
    Null,
    /// Yes or no.
    JaNein(bool),
    /// A decimal number; amounts are in euro.
    Zahl(Decimal),
    /// Text.
    Text(String),
    /// A calendar day.
    Datum(Tag),
    /// Several values.
    Liste(Vec<Wert>),
    /// Named values.
    Kontext(BTreeMap<String, Wert>),
}

impl Wert {
    /// What stands in JSON, of the kind that the answer of the same name has: JSON knows no days, and of objects a state
    /// keeps only parts, so for them the answer holds.
    #[must_use]
    pub fn wie(jetzt: Option<&serde_json::Value>, antwort: Option<&Self>) -> Option<Self> {
        use serde_json::Value as Json;
        match (jetzt, antwort) {
            (Some(Json::Object(_)) | None, Some(a)) => Some(a.clone()),
            (Some(j), Some(a)) if *j == Json::from(a) => Some(a.clone()),
            (Some(Json::String(t)), Some(Self::Datum(_))) => Some(t.parse().map_or(Self::Null, Self::Datum)),
            (Some(j), _) => Some(Self::from(j)),
            (None, None) => None,
        }
    }

    /// Is there nothing?
    #[must_use]
    pub const fn ist_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Its type; `None` where nothing is known of it.
    pub(crate) fn typ(&self) -> Option<Typ> {
        Some(match self {
            Self::Null => return None,
            Self::JaNein(_) => Typ::JaNein,
            Self::Zahl(_) => Typ::Zahl,
            Self::Text(_) => Typ::Text,
            Self::Datum(_) => Typ::Datum,
            Self::Liste(_) => Typ::Unbekannt.liste(),
            Self::Kontext(_) => Typ::Kontext(BTreeMap::new()),
        })
    }

    /// The truth value, if it is one.
    #[must_use]
    pub const fn als_ja_nein(&self) -> Option<bool> {
        if let Self::JaNein(b) = self { Some(*b) } else { None }
    }

    /// The number, if it is one.
    #[must_use]
    pub const fn als_zahl(&self) -> Option<Decimal> {
        if let Self::Zahl(z) = self { Some(*z) } else { None }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn als_text(&self) -> Option<&str> {
        if let Self::Text(t) = self { Some(t) } else { None }
    }

    /// The day, if it is one.
    #[must_use]
    pub const fn als_datum(&self) -> Option<Tag> {
        if let Self::Datum(d) = self { Some(*d) } else { None }
    }

    /// An amount in euro, rounded to whole cents (half away from zero).
    #[must_use]
    pub fn als_betrag(&self) -> Option<grund::Betrag> {
        let cent = (self.als_zahl()?.checked_mul(Decimal::ONE_HUNDRED)?)
            .round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        cent.to_i64().map(grund::Betrag::cent)
    }

    pub(crate) fn feel(&self) -> Value {
        match self {
            Self::Null => Value::Null(None),
            Self::JaNein(b) => Value::Boolean(*b),
            Self::Zahl(z) => Value::Number(zahl_nach_feel(*z)),
            Self::Text(t) => Value::String(t.clone()),
            Self::Datum(d) => {
                FeelDate::new(d.year().into(), u32::from(d.month().unsigned_abs()), u32::from(d.day().unsigned_abs()))
                    .map_or(Value::Null(None), Value::Date)
            }
            Self::Liste(l) => Value::List(l.iter().map(Self::feel).collect()),
            Self::Kontext(k) => Value::Context(kontext(k)),
        }
    }

    pub(crate) fn aus_feel(wert: &Value) -> Result<Self, RegelFehler> {
        let kein = |grund: String| Err(RegelFehler::KeinErgebnis { grund });
        Ok(match wert {
            Value::Null(None) => Self::Null,
            // DMN 1.5, 10.3.2.5: what cannot be ordered, null above all, gives null; it is no fault.
            Value::Null(Some(grund)) if ist_vergleich(grund) => Self::Null,
            Value::Null(Some(grund)) => return kein(crate::pruefung::auf_deutsch(grund)),
            Value::Boolean(b) => Self::JaNein(*b),
            Value::Number(n) => Self::Zahl(zahl_aus_feel(*n)?),
            Value::String(t) => Self::Text(t.clone()),
            Value::Date(d) => {
                let (jahr, monat, tag) = d.as_tuple();
                let bauen =
                    || Tag::new(i16::try_from(jahr).ok()?, i8::try_from(monat).ok()?, i8::try_from(tag).ok()?).ok();
                match bauen() {
                    Some(tag) => Self::Datum(tag),
                    None => return kein(format!("das Datum {d} liegt außerhalb des Kalenders")),
                }
            }
            Value::List(l) => Self::Liste(l.iter().map(Self::aus_feel).collect::<Result<_, _>>()?),
            Value::Context(k) => {
                Self::Kontext(k.iter().map(|(n, w)| Ok((n.as_str().to_owned(), Self::aus_feel(w)?))).collect::<Result<
                    _,
                    RegelFehler,
                >>(
                )?)
            }
            Value::ExpressionList(l) if l.len() == 1 => Self::aus_feel(&l[0])?,
            // Outside of FEEL these are text in its notation: `10:30:00`, `P14D`, `[1..5]`.
            Value::Time(_)
            | Value::DateTime(_)
            | Value::DaysAndTimeDuration(_)
            | Value::YearsAndMonthsDuration(_)
            | Value::Range(..) => Self::Text(wert.to_string()),
            andere => return kein(format!("{} ist kein Wert für Antworten", andere.type_of())),
        })
    }
}

/// Does the evaluator say that two values have no order?
fn ist_vergleich(grund: &str) -> bool {
    let geordnet = ["eval_less", "eval_greater", "eval_between", "eval_in_"].iter().any(|v| grund.contains(v));
    // And so what is not true or false because of that has no opposite.
    geordnet || (grund.contains("[core::not]") && grund.ends_with("Null"))
}

pub(crate) fn kontext(werte: &BTreeMap<String, Wert>) -> FeelContext {
    let mut aus = FeelContext::new();
    for (name, wert) in werte {
        aus.set_entry(&Name::from(name), wert.feel());
    }
    aus
}

fn zahl_nach_feel(z: Decimal) -> FeelNumber {
    match (i64::try_from(z.mantissa()), i32::try_from(z.scale())) {
        (Ok(n), Ok(s)) => FeelNumber::new(n, s),
        _ => FeelNumber::from_str(&z.to_string()).unwrap_or_else(|_| FeelNumber::zero()),
    }
}

fn zahl_aus_feel(n: FeelNumber) -> Result<Decimal, RegelFehler> {
    // Whole numbers are the common case and need no detour through text.
    if let (true, Ok(ganz)) = (n.is_integer(), i64::try_from(n)) {
        return Ok(Decimal::from(ganz));
    }
    Decimal::from_str(&n.to_string())
        .map(|z| z.normalize())
        .map_err(|_| RegelFehler::KeinErgebnis { grund: "die Zahl hat mehr als 28 Stellen".into() })
}

impl From<bool> for Wert {
    fn from(b: bool) -> Self {
        Self::JaNein(b)
    }
}
impl From<i64> for Wert {
    fn from(z: i64) -> Self {
        Self::Zahl(z.into())
    }
}
impl From<Decimal> for Wert {
    fn from(z: Decimal) -> Self {
        Self::Zahl(z)
    }
}
impl From<&str> for Wert {
    fn from(t: &str) -> Self {
        Self::Text(t.to_owned())
    }
}
impl From<String> for Wert {
    fn from(t: String) -> Self {
        Self::Text(t)
    }
}
impl From<Tag> for Wert {
    fn from(d: Tag) -> Self {
        Self::Datum(d)
    }
}
impl From<grund::Betrag> for Wert {
    fn from(b: grund::Betrag) -> Self {
        Self::Zahl(Decimal::new(b.als_cent(), 2))
    }
}
impl<T: Into<Wert>> From<Option<T>> for Wert {
    fn from(o: Option<T>) -> Self {
        o.map_or(Self::Null, Into::into)
    }
}
impl FromIterator<(String, Wert)> for Wert {
    fn from_iter<I: IntoIterator<Item = (String, Wert)>>(iter: I) -> Self {
        Self::Kontext(iter.into_iter().collect())
    }
}

impl From<&serde_json::Value> for Wert {
    /// Text of the form `2024-02-01` becomes a day: that is how days are written in JSON.
    fn from(json: &serde_json::Value) -> Self {
        use serde_json::Value as J;
        match json {
            J::Null => Self::Null,
            J::Bool(b) => Self::JaNein(*b),
            J::Number(n) => {
                let text = n.to_string();
                let zahl = Decimal::from_str(&text).or_else(|_| Decimal::from_scientific(&text));
                zahl.map_or(Self::Null, Self::Zahl)
            }
            J::String(t) => match (t.len(), t.parse::<Tag>()) {
                (10, Ok(tag)) => Self::Datum(tag),
                _ => Self::Text(t.clone()),
            },
            J::Array(l) => Self::Liste(l.iter().map(Self::from).collect()),
            J::Object(o) => o.iter().map(|(k, w)| (k.clone(), Self::from(w))).collect(),
        }
    }
}

impl From<&Wert> for serde_json::Value {
    /// Numbers that are not whole are written as JSON numbers with their decimals.
    fn from(wert: &Wert) -> Self {
        match wert {
            Wert::Null => Self::Null,
            Wert::JaNein(b) => Self::Bool(*b),
            Wert::Zahl(z) => {
                let z = z.normalize();
                match (z.scale(), z.to_i64(), z.to_f64().and_then(serde_json::Number::from_f64)) {
                    (0, Some(ganz), _) => Self::from(ganz),
                    (_, _, Some(n)) => Self::Number(n),
                    _ => Self::Null,
                }
            }
            Wert::Text(t) => Self::String(t.clone()),
            Wert::Datum(d) => Self::String(d.to_string()),
            Wert::Liste(l) => Self::Array(l.iter().map(Self::from).collect()),
            Wert::Kontext(k) => Self::Object(k.iter().map(|(n, w)| (n.clone(), Self::from(w))).collect()),
        }
    }
}

//! When timers go off. Durations run on the German calendar: `P1M` from 31 January ends on the last day of February.

use grund::{Zeitpunkt, ortszeit};
use jiff::civil::{Date, DateTime};
use serde_json::Value;

use crate::{bedingung::Bedingung, marken::Daten, modell::Zeitangabe};

/// `P14D`, or `=expression` that gives such a text.
pub(crate) fn dauer(text: &str) -> Zeitangabe {
    match text.parse::<jiff::Span>() {
        Ok(span) if text.starts_with('P') && !span.is_negative() && !span.is_zero() => Zeitangabe::Dauer(span),
        _ => ausdruck(text),
    }
}

/// `2026-03-31`, `2026-03-31T12:00:00`, or `=expression` that gives a date.
pub(crate) fn datum(text: &str) -> Zeitangabe {
    zivil(text).map_or_else(|| ausdruck(text), Zeitangabe::Datum)
}

fn ausdruck(text: &str) -> Zeitangabe {
    match text.strip_prefix('=').map(str::trim).filter(|t| !t.is_empty()) {
        Some(formel) => Zeitangabe::Ausdruck(Box::new(Bedingung::neu(formel))),
        None => Zeitangabe::Unlesbar(text.to_owned()),
    }
}

fn zivil(text: &str) -> Option<DateTime> {
    text.parse::<Date>().map(|d| d.at(0, 0, 0, 0)).or_else(|_| text.parse::<DateTime>()).ok()
}

/// The point in time, or the reason why there is none.
pub(crate) fn faellig(angabe: &Zeitangabe, jetzt: Zeitpunkt, daten: &Daten) -> Result<Zeitpunkt, String> {
    let nach = |span: jiff::Span| {
        ortszeit(jetzt).checked_add(span).map(|z| z.timestamp()).map_err(|_| "Die Dauer ist zu lang.".to_owned())
    };
    let am = |dt: DateTime| {
        dt.in_tz(grund::ZEITZONE).map(|z| z.timestamp()).map_err(|_| "Das Datum ist nicht darstellbar.".to_owned())
    };
    match angabe {
        Zeitangabe::Dauer(span) => nach(*span),
        Zeitangabe::Datum(dt) => am(*dt),
        Zeitangabe::Unlesbar(text) => Err(format!("„{text}“ ist keine Zeitangabe.")),
        Zeitangabe::Ausdruck(formel) => {
            let wert = formel.auswerten(daten)?;
            let Value::String(text) = &wert else { return Err("Der Ausdruck ergibt kein Datum.".to_owned()) };
            match (zivil(text), text.parse::<jiff::Span>()) {
                (Some(dt), _) => am(dt),
                (None, Ok(span)) if !span.is_negative() => nach(span),
                _ => Err(format!("„{text}“ ist weder Datum noch Dauer.")),
            }
        }
    }
}

//! When timers go off. Durations run on the German calendar: `P1M` from 31 January ends on the last day of February.
//! A statutory Frist runs on the calendar of the place and goes off when its last day is over.

use grund::{
    Tag, Zeitpunkt,
    kalender::{Dauer, Kalender, plus_tage, tagesbeginn},
    ortszeit, tag_von,
};
use jiff::{
    SignedDuration, Span,
    civil::{Date, DateTime},
};
use serde_json::Value;

use crate::{bedingung::Bedingung, marken::Daten};

/// When a timer goes off.
#[derive(Debug)]
pub enum Zeitangabe {
    /// So long after the token arrived, on the German calendar (`P14D`, `P1M`, `PT1H`).
    Dauer(Span),
    /// At the start of a day, or at a point in time; where it names no offset, on German clocks.
    Datum(Zeitpunkt),
    /// At a date that an expression over the data gives (`=widerspruch_bis`).
    Ausdruck(Box<Bedingung>),
    /// Again and again: `R3/P7D`, `R/PT1H`, `R2/2026-03-01/P1M`.
    Zyklus {
        /// How many times; `None`: without end.
        mal: Option<u32>,
        /// The first time; otherwise one step after the token arrived.
        ab: Option<Zeitpunkt>,
        /// From one time to the next.
        schritt: Span,
    },
    /// A statutory Frist: `basis:frist`.
    Frist(Box<Fristangabe>),
    /// The text is none of these.
    Unlesbar(String),
}

/// A Frist as `basis:` attributes of a timer say it.
#[derive(Debug)]
pub struct Fristangabe {
    /// `basis:frist`, for example `P1M`.
    pub dauer: Dauer,
    /// `basis:ab`: the day of the event; without it the day on which the token arrived.
    pub ab: Option<Bedingung>,
    /// `basis:kalender`.
    pub kalender: Fristkalender,
    /// `basis:vorher`: a warning so many days before the end, instead of the end itself.
    pub vorher: Option<i32>,
}

/// Which holidays move the end of a Frist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fristkalender {
    /// `ort`: those of the place where the authority sits; the caller of [`crate::step`] knows it.
    Ort,
    /// Those of a place that the model names.
    Fest(Kalender),
    /// Not said, or not readable.
    Fehlt(String),
}

impl Fristkalender {
    pub(crate) fn lesen(text: &str) -> Self {
        match text {
            "ort" => Self::Ort,
            text => text.parse().map_or_else(|_| Self::Fehlt(text.to_owned()), Self::Fest),
        }
    }
}

impl Zeitangabe {
    pub(crate) fn ausdruck(&self) -> Option<&Bedingung> {
        match self {
            Self::Ausdruck(a) => Some(a),
            Self::Frist(f) => f.ab.as_ref(),
            _ => None,
        }
    }
}

/// `P14D`, or `=expression` that gives such a text.
pub(crate) fn dauer(text: &str) -> Zeitangabe {
    spanne(text).map_or_else(|| ausdruck(text), Zeitangabe::Dauer)
}

fn spanne(text: &str) -> Option<Span> {
    let span = text.parse::<Span>().ok()?;
    (text.starts_with('P') && !span.is_negative() && !span.is_zero()).then_some(span)
}

/// `2026-03-31`, `2026-03-31T12:00:00`, `2026-03-31T12:00:00+02:00`, or `=expression` that gives a date.
pub(crate) fn datum(text: &str) -> Zeitangabe {
    zeit_von(text).map_or_else(|| ausdruck(text), Zeitangabe::Datum)
}

/// `R3/P7D`.
pub(crate) fn zyklus(text: &str) -> Zeitangabe {
    let lesen = || {
        let mut teile = text.split('/');
        let mal = match teile.next()?.strip_prefix('R')? {
            "" => None,
            n => Some(n.parse::<u32>().ok().filter(|n| (1..=10_000).contains(n))?),
        };
        let (ab, schritt) = match (teile.next()?, teile.next(), teile.next()) {
            (schritt, None, _) => (None, schritt),
            (ab, Some(schritt), None) => (Some(zeit_von(ab)?), schritt),
            _ => return None,
        };
        Some(Zeitangabe::Zyklus { mal, ab, schritt: spanne(schritt)? })
    };
    lesen().unwrap_or_else(|| Zeitangabe::Unlesbar(text.to_owned()))
}

/// A repetition so close that it is a mistake: nobody works in seconds.
pub(crate) fn kuerzer_als_eine_stunde(schritt: &Span) -> bool {
    let ab = DateTime::constant(2026, 1, 1, 0, 0, 0, 0);
    ab.checked_add(*schritt).is_ok_and(|bis| bis.duration_since(ab) < SignedDuration::from_hours(1))
}

fn ausdruck(text: &str) -> Zeitangabe {
    match text.strip_prefix('=').map(str::trim).filter(|t| !t.is_empty()) {
        Some(formel) => Zeitangabe::Ausdruck(Box::new(Bedingung::neu(formel))),
        None => Zeitangabe::Unlesbar(text.to_owned()),
    }
}

/// A day (its start), a time on German clocks, or a time with its offset (`Z`, `+02:00`).
fn zeit_von(text: &str) -> Option<Zeitpunkt> {
    let uhr = |dt: DateTime| dt.in_tz(grund::ZEITZONE).ok().map(|z| z.timestamp());
    if text.len() == 10 {
        return text.parse::<Date>().ok().and_then(|d| uhr(d.at(0, 0, 0, 0)));
    }
    let tag_und_uhr = text.get(10..).is_some_and(|t| t.starts_with(['T', 't', ' ']));
    let offen = || text.parse::<DateTime>().ok().and_then(uhr);
    // The date-time reader would pass over an offset.
    if tag_und_uhr { text.parse::<Zeitpunkt>().ok().or_else(offen) } else { None }
}

fn nach(wann: Zeitpunkt, span: Span) -> Result<Zeitpunkt, String> {
    ortszeit(wann).checked_add(span).map(|z| z.timestamp()).map_err(|_| "Die Dauer ist zu lang.".to_owned())
}

/// The point in time, or the reason why there is none.
pub(crate) fn faellig(
    angabe: &Zeitangabe,
    jetzt: Zeitpunkt,
    ort: Option<Kalender>,
    daten: &Daten,
) -> Result<Zeitpunkt, String> {
    match angabe {
        Zeitangabe::Dauer(span) => nach(jetzt, *span),
        Zeitangabe::Datum(zeit) | Zeitangabe::Zyklus { ab: Some(zeit), .. } => Ok(*zeit),
        Zeitangabe::Zyklus { schritt, .. } => nach(jetzt, *schritt),
        Zeitangabe::Unlesbar(text) => Err(format!("„{text}“ ist keine Zeitangabe.")),
        Zeitangabe::Ausdruck(formel) => {
            let wert = formel.auswerten(daten)?;
            let Value::String(text) = &wert else { return Err("Der Ausdruck ergibt kein Datum.".to_owned()) };
            match (zeit_von(text), text.parse::<Span>()) {
                (Some(zeit), _) => Ok(zeit),
                (None, Ok(span)) if !span.is_negative() => nach(jetzt, span),
                _ => Err(format!("„{text}“ ist weder Datum noch Dauer.")),
            }
        }
        Zeitangabe::Frist(frist) => {
            let kalender = match (&frist.kalender, ort) {
                (Fristkalender::Fest(k), _) => *k,
                (Fristkalender::Ort, Some(k)) => k,
                (Fristkalender::Ort, None) => return Err("Der Kalender des Ortes ist nicht bekannt.".to_owned()),
                (Fristkalender::Fehlt(_), _) => return Err("Der Frist fehlt der Kalender.".to_owned()),
            };
            let ereignis = match &frist.ab {
                None => tag_von(jetzt),
                Some(formel) => match formel.auswerten(daten)? {
                    Value::String(t) => {
                        t.parse::<Tag>().map_err(|_| format!("„{t}“ ist kein Tag, an dem die Frist beginnt."))?
                    }
                    _ => return Err("Der Tag, an dem die Frist beginnt, steht noch nicht fest.".to_owned()),
                },
            };
            let ende = kalender.fristende(ereignis, frist.dauer);
            // The Frist is over when its last day is over; a warning comes at the start of its day.
            Ok(tagesbeginn(frist.vorher.map_or_else(|| plus_tage(ende, 1), |tage| plus_tage(ende, -tage))))
        }
    }
}

/// How many times an alarm rings after the first time; `u32::MAX` stands for "without end".
pub(crate) fn wiederholungen(angabe: &Zeitangabe) -> u32 {
    match angabe {
        Zeitangabe::Zyklus { mal, .. } => mal.map_or(u32::MAX, |n| n.saturating_sub(1)),
        _ => 0,
    }
}

/// The next time of a cycle, counted from the last one, so that a late alarm does not shift the rest.
pub(crate) fn naechstes(angabe: &Zeitangabe, zuletzt: Zeitpunkt) -> Option<Zeitpunkt> {
    match angabe {
        Zeitangabe::Zyklus { schritt, .. } => nach(zuletzt, *schritt).ok(),
        _ => None,
    }
}

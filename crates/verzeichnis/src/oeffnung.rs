//! Opening hours: a week, and the days that are otherwise.

use grund::{Tag, Zeitpunkt};
use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};

/// From when to when, local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zeitspanne {
    /// Opens.
    pub von: Time,
    /// Closes.
    pub bis: Time,
}

/// Days on which the week does not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ausnahme {
    /// First day.
    pub von: Tag,
    /// Last day.
    pub bis: Tag,
    /// The hours on these days; none = closed.
    #[serde(default)]
    pub zeiten: Vec<Zeitspanne>,
    /// Why, as people read it.
    #[serde(default)]
    pub grund: Option<String>,
}

/// When an office is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Oeffnungszeiten {
    /// Monday to Sunday, each with its spans in order. An empty day is closed.
    pub woche: [Vec<Zeitspanne>; 7],
    /// Days that are otherwise.
    pub ausnahmen: Vec<Ausnahme>,
    /// By appointment, how to reach: free text.
    pub hinweis: Option<String>,
}

/// What holds at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zustand {
    /// Open until then, today.
    Offen {
        /// When it closes.
        bis: Time,
    },
    /// Closed; opens again on that day at that time, if within four weeks.
    Geschlossen {
        /// Day and time of the next opening.
        wieder: Option<(Tag, Time)>,
    },
}

impl Oeffnungszeiten {
    /// No hours are stated at all.
    #[must_use]
    pub fn sind_leer(&self) -> bool {
        self.woche.iter().all(Vec::is_empty) && self.ausnahmen.is_empty()
    }

    /// The exception that holds on a day.
    #[must_use]
    pub fn ausnahme(&self, tag: Tag) -> Option<&Ausnahme> {
        self.ausnahmen.iter().find(|a| a.von <= tag && tag <= a.bis)
    }

    /// The spans of a day. `feiertag` closes a day of the week; an exception says otherwise.
    #[must_use]
    pub fn am(&self, tag: Tag, feiertag: bool) -> &[Zeitspanne] {
        match self.ausnahme(tag) {
            Some(a) => &a.zeiten,
            None if feiertag => &[],
            None => &self.woche[wochentag(tag)],
        }
    }

    /// Open now? `feiertag` answers for the place of the office.
    pub fn zustand(&self, jetzt: Zeitpunkt, feiertag: impl Fn(Tag) -> bool) -> Zustand {
        let ort = grund::ortszeit(jetzt);
        let (heute, uhr) = (ort.date(), ort.time());
        if let Some(offen) = self.am(heute, feiertag(heute)).iter().find(|s| s.von <= uhr && uhr < s.bis) {
            return Zustand::Offen { bis: offen.bis };
        }
        let mut tag = heute;
        for versatz in 0..28 {
            if let Some(s) = self.am(tag, feiertag(tag)).iter().find(|s| versatz > 0 || s.von > uhr) {
                return Zustand::Geschlossen { wieder: Some((tag, s.von)) };
            }
            match tag.tomorrow() {
                Ok(morgen) => tag = morgen,
                Err(_) => break,
            }
        }
        Zustand::Geschlossen { wieder: None }
    }
}

/// Monday = 0.
fn wochentag(tag: Tag) -> usize {
    match tag.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn zeiten() -> Oeffnungszeiten {
        let spanne = |v, b| Zeitspanne { von: time(v, 0, 0, 0), bis: time(b, 0, 0, 0) };
        let mut o = Oeffnungszeiten::default();
        o.woche[1] = vec![spanne(9, 12), spanne(13, 18)];
        o.woche[3] = vec![spanne(9, 12)];
        o.ausnahmen = vec![Ausnahme {
            von: date(2026, 3, 12),
            bis: date(2026, 3, 12),
            zeiten: vec![spanne(10, 11)],
            grund: Some("Personalversammlung".into()),
        }];
        o
    }

    #[test]
    fn open_and_closed() {
        let o = zeiten();
        let offen = |h| Zustand::Offen { bis: time(h, 0, 0, 0) };
        let wieder = |t, h| Zustand::Geschlossen { wieder: Some((t, time(h, 0, 0, 0))) };
        for (jetzt, soll) in [
            // 2026-03-10 is a Tuesday; Germany is at UTC+1.
            ("2026-03-10T08:00:00Z", offen(12)),
            ("2026-03-10T11:00:00Z", wieder(date(2026, 3, 10), 13)),
            ("2026-03-10T16:59:59Z", offen(18)),
            ("2026-03-10T17:00:00Z", wieder(date(2026, 3, 12), 10)),
            ("2026-03-12T09:30:00Z", offen(11)),
            ("2026-03-09T22:30:00Z", wieder(date(2026, 3, 10), 9)),
            ("2026-03-09T23:30:00Z", wieder(date(2026, 3, 10), 9)),
        ] {
            assert_eq!(o.zustand(jetzt.parse().unwrap(), |_| false), soll, "{jetzt}");
        }
        // Karfreitag does not matter here, but a Tuesday that is a holiday does.
        let feiertag = |t: Tag| t == date(2026, 3, 10);
        assert_eq!(o.zustand("2026-03-10T08:00:00Z".parse().unwrap(), feiertag), wieder(date(2026, 3, 12), 10));
        let nie = Oeffnungszeiten::default();
        assert_eq!(
            nie.zustand("2026-03-10T08:00:00Z".parse().unwrap(), |_| false),
            Zustand::Geschlossen { wieder: None }
        );
        assert!(nie.sind_leer());
    }
}

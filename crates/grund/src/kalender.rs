//! Fristen on the calendar of a place: BGB §§ 187-193, which VwVfG § 31 (1), AO § 108 (1) and VwGO § 57 (2) with ZPO
//! § 222 (1) refer to.
//!
//! Days are calendar days at the place of the authority. A Frist counts from the day after its event (§ 187 (1)) or from
//! a day that counts itself (§ 187 (2)), ends with its last day (§ 188 (1), (2)), on the last day of a month that is too
//! short (§ 188 (3)), and, where that is a Saturday, Sunday or holiday, with the next working day (§ 193; VwVfG § 31 (3)
//! sentence 1; AO § 108 (3); ZPO § 222 (2)). Not moved are: a day that the authority named as the end with a hint at the
//! rule (VwVfG § 31 (3) sentence 2), periods for which an authority pays (§ 31 (4)) and appointments (§ 31 (5)); they
//! take [`Dauer::ab`] instead of [`Kalender::fristende`].

use std::str::FromStr;

use jiff::{ToSpan, civil::Weekday};
use serde::{Deserialize, Serialize};

use crate::{Ags, Tag, ZEITZONE, Zeitpunkt};

/// A state whose holidays are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Land {
    /// Sachsen: SächsSFG § 1.
    Sachsen,
    /// Sachsen-Anhalt: FeiertG LSA § 2.
    SachsenAnhalt,
}

/// The calendar of a place. It belongs to a place, not to a state: Fronleichnam is a holiday only in some Saxon
/// localities (SächsSFG § 1 (1) no. 8 with the FronleichnamsVO of 1993).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Kalender {
    /// The state.
    pub land: Land,
    /// Is Fronleichnam a holiday where the authority sits?
    pub fronleichnam: bool,
}

/// Saxon municipalities whose administration sits in a locality of the FronleichnamsVO annex: Crostwitz, Königswartha,
/// Nebelschütz, Neschwitz, Panschwitz-Kuckau, Puschwitz, Radibor, Ralbitz-Rosenthal, Räckelwitz, Wittichenau. In
/// Bautzen, Göda, Großdubrau and Hoyerswerda only outlying localities are listed, so their offices work that day.
const FRONLEICHNAM: [&str; 10] = [
    "14625080", "14625280", "14625350", "14625360", "14625440", "14625460", "14625470", "14625490", "14625500",
    "14625640",
];

impl Kalender {
    /// Where no place with its own holiday is meant.
    pub const SACHSEN: Self = Self { land: Land::Sachsen, fronleichnam: false };
    /// The whole state has one calendar.
    pub const SACHSEN_ANHALT: Self = Self { land: Land::SachsenAnhalt, fronleichnam: false };

    /// The calendar at the seat of a municipality. `None` outside Saxony and Saxony-Anhalt.
    #[must_use]
    pub fn von(ags: Ags) -> Option<Self> {
        match ags.land() {
            "14" => Some(Self { land: Land::Sachsen, fronleichnam: FRONLEICHNAM.contains(&ags.as_str()) }),
            "15" => Some(Self::SACHSEN_ANHALT),
            _ => None,
        }
    }

    /// The name of the holiday, if the day is one. Sundays are none by themselves.
    #[must_use]
    pub fn feiertag(self, tag: Tag) -> Option<&'static str> {
        let fest = match (tag.month(), tag.day()) {
            (1, 1) => Some("Neujahr"),
            (1, 6) if self.land == Land::SachsenAnhalt => Some("Heilige Drei Könige"),
            (5, 1) => Some("Erster Mai"),
            (10, 3) => Some("Tag der Deutschen Einheit"),
            (10, 31) => Some("Reformationstag"),
            (12, 25) => Some("Erster Weihnachtstag"),
            (12, 26) => Some("Zweiter Weihnachtstag"),
            _ => None,
        };
        fest.or_else(|| match tage_zwischen(ostersonntag(tag.year()), tag) {
            -2 => Some("Karfreitag"),
            1 => Some("Ostermontag"),
            39 => Some("Christi Himmelfahrt"),
            50 => Some("Pfingstmontag"),
            60 if self.fronleichnam => Some("Fronleichnam"),
            _ => (self.land == Land::Sachsen && tag == buss_und_bettag(tag.year())).then_some("Buß- und Bettag"),
        })
    }

    /// Neither Saturday nor Sunday nor holiday.
    #[must_use]
    pub fn ist_werktag(self, tag: Tag) -> bool {
        !matches!(tag.weekday(), Weekday::Saturday | Weekday::Sunday) && self.feiertag(tag).is_none()
    }

    /// The day itself, or the next working day (BGB § 193, VwVfG § 31 (3), AO § 108 (3)).
    #[must_use]
    pub fn werktag_ab(self, tag: Tag) -> Tag {
        let mut tag = tag;
        // Christmas with a weekend is the longest run without a working day; twenty is beyond any.
        for _ in 0..20 {
            if self.ist_werktag(tag) {
                break;
            }
            tag = plus_tage(tag, 1);
        }
        tag
    }

    /// Last day of a Frist that an event on this day starts (BGB § 187 (1)).
    #[must_use]
    pub fn fristende(self, ereignis: Tag, dauer: Dauer) -> Tag {
        self.werktag_ab(dauer.ab(ereignis))
    }

    /// Last day of a Frist whose first day counts itself, because it begins with the day (BGB § 187 (2)).
    #[must_use]
    pub fn fristende_ab_beginn(self, erster_tag: Tag, dauer: Dauer) -> Tag {
        self.werktag_ab(dauer.ab_beginn(erster_tag))
    }

    /// Working days after `von` up to and including `bis`; none when `bis` is not later.
    #[must_use]
    pub fn werktage_bis(self, von: Tag, bis: Tag) -> u32 {
        // Warnings look weeks ahead; ten years are beyond any.
        let tage = tage_zwischen(von, bis).min(3_660);
        let zahl = (1..=tage).filter(|n| self.ist_werktag(plus_tage(von, *n))).count();
        u32::try_from(zahl).unwrap_or(u32::MAX)
    }
}

/// The text names no calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "„{0}“ ist kein Kalender. Möglich sind: sachsen, sachsen-anhalt, oder der Gemeindeschlüssel (8 Ziffern) eines Ortes in diesen Ländern."
)]
pub struct KalenderFehler(pub String);

impl FromStr for Kalender {
    type Err = KalenderFehler;

    /// `sachsen`, `sachsen-anhalt` (also `SN`, `ST`), or the key of a municipality.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().to_lowercase().as_str() {
            "sachsen" | "sn" => Ok(Self::SACHSEN),
            "sachsen-anhalt" | "st" => Ok(Self::SACHSEN_ANHALT),
            ags => ags.parse().ok().and_then(Self::von).ok_or_else(|| KalenderFehler(text.to_owned())),
        }
    }
}

/// Length of a Frist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dauer {
    /// BGB § 188 (1).
    Tage(u16),
    /// BGB § 188 (2): the same weekday.
    Wochen(u16),
    /// BGB § 188 (2), (3): the same number, or the last day of a shorter month. A year is twelve, a half-year six, a
    /// quarter three months (§ 189 (1)).
    Monate(u16),
}

/// The text is no length of a Frist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "„{0}“ ist keine Fristlänge. Schreiben Sie zum Beispiel P14D (14 Tage), P2W (zwei Wochen), P3M (drei Monate) oder P1Y (ein Jahr)."
)]
pub struct DauerFehler(pub String);

impl FromStr for Dauer {
    type Err = DauerFehler;

    /// `P14D`, `P2W`, `P3M`, `P1Y`: one unit, more than nothing.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fehler = || DauerFehler(text.to_owned());
        let rest = text.trim().strip_prefix('P').ok_or_else(fehler)?;
        let zahl = |einheit| rest.strip_suffix(einheit).and_then(|z: &str| z.parse::<u16>().ok()).filter(|z| *z > 0);
        let (tage, wochen, monate, jahre) = (zahl('D'), zahl('W'), zahl('M'), zahl('Y'));
        let jahre = jahre.and_then(|j| j.checked_mul(12)).map(Self::Monate);
        tage.map(Self::Tage).or(wochen.map(Self::Wochen)).or(monate.map(Self::Monate)).or(jahre).ok_or_else(fehler)
    }
}

impl Dauer {
    /// Last day by §§ 187 (1), 188, not yet moved to a working day.
    #[must_use]
    pub fn ab(self, ereignis: Tag) -> Tag {
        match self {
            Self::Tage(n) => plus_tage(ereignis, i32::from(n)),
            Self::Wochen(n) => plus_tage(ereignis, i32::from(n) * 7),
            // jiff keeps the day number and falls back to the last day of a shorter month: § 188 (3).
            Self::Monate(n) => ereignis.saturating_add(i32::from(n).months()),
        }
    }

    /// Last day where the first day counts itself (§ 187 (2)): the day before the one with the same number (§ 188 (2)),
    /// so a month from 1 January ends on 31 January; where the month is too short, on its last day.
    #[must_use]
    pub fn ab_beginn(self, erster_tag: Tag) -> Tag {
        match self {
            Self::Monate(n) => {
                let ende = erster_tag.saturating_add(i32::from(n).months());
                if ende.day() < erster_tag.day() { ende } else { plus_tage(ende, -1) }
            }
            Self::Tage(_) | Self::Wochen(_) => plus_tage(self.ab(erster_tag), -1),
        }
    }
}

/// The first moment of a day in Germany.
#[must_use]
pub fn tagesbeginn(tag: Tag) -> Zeitpunkt {
    // The zone has no day without a first moment; the fallback only serves dates at the edge of the calendar.
    tag.in_tz(ZEITZONE).map_or(Zeitpunkt::MAX, |z| z.timestamp())
}

/// The day so many days later (or earlier).
#[must_use]
pub fn plus_tage(tag: Tag, tage: i32) -> Tag {
    tag.saturating_add(tage.days())
}

/// Days from `von` to `bis`.
#[must_use]
pub fn tage_zwischen(von: Tag, bis: Tag) -> i32 {
    bis.since((jiff::Unit::Day, von)).map_or(0, |s| s.get_days())
}

/// Easter Sunday: the Gregorian computus (Gauss, as corrected by Lichtenberg).
fn ostersonntag(jahr: i16) -> Tag {
    let x = i32::from(jahr);
    let k = x / 100;
    let m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    let s = 2 - (3 * k + 3) / 4;
    let a = x % 19;
    let d = (19 * a + m) % 30;
    let r = (d + a / 11) / 29;
    let og = 21 + d - r;
    let sz = 7 - (x + x / 4 + s) % 7;
    let oe = 7 - (og - sz) % 7;
    // Day of March, running on into April.
    plus_tage(jiff::civil::date(jahr, 3, 1), og + oe - 1)
}

/// The Wednesday before 23 November.
fn buss_und_bettag(jahr: i16) -> Tag {
    let tag = jiff::civil::date(jahr, 11, 22);
    let seit_mittwoch = (tag.weekday().to_monday_zero_offset() + 7 - Weekday::Wednesday.to_monday_zero_offset()) % 7;
    plus_tage(tag, -i32::from(seit_mittwoch))
}

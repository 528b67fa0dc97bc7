//! Fristen: BGB §§ 187-193, which VwVfG § 31 (1), AO § 108 (1) and VwGO § 57 (2) with ZPO § 222 (1) refer to.
//!
//! Days are calendar days at the place of the authority. A Frist counts from the day after its event (§ 187 (1)), ends
//! with its last day (§ 188 (1), (2)), on the last day of a month that is too short (§ 188 (3)), and, where that is a
//! Saturday, Sunday or holiday, with the next working day (§ 193; VwVfG § 31 (3); AO § 108 (3); ZPO § 222 (2)).

use grund::{Ags, Tag, Zeitpunkt};
use jiff::{ToSpan, civil::Weekday};
use serde::{Deserialize, Serialize};

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

    /// Last day of a Frist that an event on this day starts.
    #[must_use]
    pub fn fristende(self, ereignis: Tag, dauer: Dauer) -> Tag {
        self.werktag_ab(dauer.ab(ereignis))
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
    /// BGB § 188 (2), (3): the same number, or the last day of a shorter month.
    Monate(u16),
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
}

/// By which rule an electronic Bescheid counts as delivered. A Leistung names it, because the law of its subject does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bekanntgaberegel {
    /// AO § 122a (4): the fourth day after the notice about the provision was sent; AO § 122a (5) puts this rule in the
    /// place of the fiction of OZG § 9 (1) when the mailbox of a user account is used. For municipal taxes by SächsKAG
    /// § 3 (1) (§ 3a (1) no. 1 there presupposes AO § 122a). Four days for what is provided after 31 December 2024
    /// (PostModG, BGBl. 2024 I no. 236, articles 20 and 21), three before. AO § 108 (3) moves the day to the next working
    /// day. § 122a was rewritten for 1 January 2026 (BEG IV: no consent needed any more); provision and notice happen
    /// here on one day, so it makes no difference from which of them the new text counts.
    Ao122a,
    /// OZG § 9 (1) sentence 4: a fixed day after the provision in the mailbox of the user account. The text of 24 July
    /// 2024 says the third; that PostModG made it the fourth for what is provided after 2024 is assumed here, in line
    /// with VwVfG § 41 (2) and AO § 122a (4), and must be checked before a Leistung names this rule. It is a fiction, no
    /// Frist: weekends do not move it. Consent is presumed unless the user excludes
    /// this way (sentence 2, since 24 July 2024); the user is notified on the day of the provision (sentence 6).
    Ozg9,
    /// VwVfG § 41 (2a): the day after the retrieval; without one within ten days after the notice the provision ends and
    /// nothing is delivered.
    Vwvfg41Abs2a,
}

impl Bekanntgaberegel {
    /// The day that the provision alone brings about; `None` where only a retrieval does.
    #[must_use]
    pub fn durch_bereitstellung(self, am: Tag, kalender: Kalender) -> Option<Tag> {
        match self {
            Self::Ao122a => Some(kalender.werktag_ab(plus_tage(am, 4))),
            Self::Ozg9 => Some(plus_tage(am, 4)),
            Self::Vwvfg41Abs2a => None,
        }
    }

    /// The day that a retrieval brings about; `None` where it changes nothing.
    #[must_use]
    pub fn durch_abruf(self, am: Tag) -> Option<Tag> {
        (self == Self::Vwvfg41Abs2a).then(|| plus_tage(am, 1))
    }

    /// The last day for a retrieval, where there is one.
    #[must_use]
    pub fn abruf_bis(self, benachrichtigt: Tag) -> Option<Tag> {
        (self == Self::Vwvfg41Abs2a).then(|| plus_tage(benachrichtigt, 10))
    }

    /// The rule in words that the addressee reads.
    #[must_use]
    pub const fn fundstelle(self) -> &'static str {
        match self {
            Self::Ao122a => "§ 122a Absatz 4 der Abgabenordnung",
            Self::Ozg9 => "§ 9 Absatz 1 des Onlinezugangsgesetzes",
            Self::Vwvfg41Abs2a => "§ 41 Absatz 2a des Verwaltungsverfahrensgesetzes",
        }
    }
}

/// Last day for a Widerspruch: one month after the Bekanntgabe (VwGO § 70 (1) with § 57 (2), ZPO § 222).
#[must_use]
pub fn widerspruch_bis(bekanntgabe: Tag, kalender: Kalender) -> Tag {
    kalender.fristende(bekanntgabe, Dauer::Monate(1))
}

/// The Frist in which the authority wants to decide. It stands still while the applicant owes an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bearbeitungsfrist {
    /// The last day, not yet moved to a working day.
    roh: Tag,
    /// Stands still since this day.
    steht_seit: Option<Tag>,
}

impl Bearbeitungsfrist {
    /// Starts with the day of arrival.
    #[must_use]
    pub fn neu(eingang: Tag, dauer: Dauer) -> Self {
        Self { roh: dauer.ab(eingang), steht_seit: None }
    }

    /// Does it stand still?
    #[must_use]
    pub const fn steht(&self) -> bool {
        self.steht_seit.is_some()
    }

    /// Its last day, as things are now.
    #[must_use]
    pub fn ende(&self, kalender: Kalender) -> Tag {
        kalender.werktag_ab(self.roh)
    }

    /// Stops. A second stop changes nothing.
    pub fn anhalten(&mut self, am: Tag) {
        self.steht_seit.get_or_insert(am);
    }

    /// Goes on: the end moves by the days it stood still.
    pub fn fortsetzen(&mut self, am: Tag) {
        if let Some(seit) = self.steht_seit.take() {
            self.roh = plus_tage(self.roh, tage_zwischen(seit, am).max(0));
        }
    }
}

/// The first moment of a day in Germany.
#[must_use]
pub fn tagesbeginn(tag: Tag) -> Zeitpunkt {
    // The zone has no day without a first moment; the fallback only serves dates at the edge of the calendar.
    tag.in_tz(grund::ZEITZONE).map_or(Zeitpunkt::MAX, |z| z.timestamp())
}

/// The day so many days later (or earlier).
#[must_use]
pub fn plus_tage(tag: Tag, tage: i32) -> Tag {
    tag.saturating_add(tage.days())
}

/// Days from `von` to `bis`.
fn tage_zwischen(von: Tag, bis: Tag) -> i32 {
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

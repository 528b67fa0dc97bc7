//! Dates, times and amounts as people read them, in German and English; times on the clocks of Germany.

use grund::{Betrag, Sprache, Tag, Zeitpunkt, ortszeit};

const MONATE_DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const MONATE_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `3. März 2026`, `3 March 2026`.
#[must_use]
pub fn tag(sprache: Sprache, tag: Tag) -> String {
    let monat = usize::try_from(tag.month() - 1).unwrap_or_default();
    match sprache {
        Sprache::De => format!("{}.\u{a0}{} {}", tag.day(), MONATE_DE[monat % 12], tag.year()),
        Sprache::En => format!("{}\u{a0}{} {}", tag.day(), MONATE_EN[monat % 12], tag.year()),
    }
}

/// `03.03.2026`, `03/03/2026`: for tables.
#[must_use]
pub fn tag_kurz(sprache: Sprache, tag: Tag) -> String {
    match sprache {
        Sprache::De => format!("{:02}.{:02}.{}", tag.day(), tag.month(), tag.year()),
        Sprache::En => format!("{:02}/{:02}/{}", tag.day(), tag.month(), tag.year()),
    }
}

/// `3. März 2026, 14:05 Uhr`, `3 March 2026, 14:05`.
#[must_use]
pub fn zeit(sprache: Sprache, zeit: Zeitpunkt) -> String {
    let ort = ortszeit(zeit);
    let datum = tag(sprache, ort.date());
    match sprache {
        Sprache::De => format!("{datum}, {:02}:{:02}\u{a0}Uhr", ort.hour(), ort.minute()),
        Sprache::En => format!("{datum}, {:02}:{:02}", ort.hour(), ort.minute()),
    }
}

/// `14:05 Uhr`, `14:05`.
#[must_use]
pub fn uhrzeit(sprache: Sprache, zeit: Zeitpunkt) -> String {
    let ort = ortszeit(zeit);
    match sprache {
        Sprache::De => format!("{:02}:{:02}\u{a0}Uhr", ort.hour(), ort.minute()),
        Sprache::En => format!("{:02}:{:02}", ort.hour(), ort.minute()),
    }
}

/// `1.234,50 €`, `€1,234.50`.
#[must_use]
pub fn betrag(sprache: Sprache, betrag: Betrag) -> String {
    match sprache {
        Sprache::De => betrag.to_string(),
        Sprache::En => {
            let text = betrag.to_string().replace(['\u{a0}', '€'], "");
            let (minus, text) = text.strip_prefix('−').map_or(("", text.as_str()), |rest| ("−", rest));
            let getauscht: String = text
                .chars()
                .map(|c| match c {
                    '.' => ',',
                    ',' => '.',
                    c => c,
                })
                .collect();
            format!("{minus}€{getauscht}")
        }
    }
}

/// `1,4 MB`, `12 KB` (1.4 MB in English).
#[must_use]
pub fn groesse(sprache: Sprache, bytes: u64) -> String {
    if bytes < 1024 * 1024 {
        return format!("{}\u{a0}KB", bytes.div_ceil(1024));
    }
    let zehntel = bytes * 10 / (1024 * 1024);
    let komma = if sprache == Sprache::De { ',' } else { '.' };
    format!("{}{komma}{}\u{a0}MB", zehntel / 10, zehntel % 10)
}

/// A `<time>` element with the machine-readable value.
#[must_use]
pub fn zeit_element(sprache: Sprache, wann: Zeitpunkt) -> maud::Markup {
    maud::html! { time datetime=(wann.strftime("%Y-%m-%dT%H:%M:%SZ")) { (zeit(sprache, wann)) } }
}

/// A `<time>` element of a day.
#[must_use]
pub fn tag_element(sprache: Sprache, wann: Tag) -> maud::Markup {
    maud::html! { time datetime=(wann) { (tag(sprache, wann)) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages() {
        let b = Betrag::cent(123_450);
        assert_eq!(betrag(Sprache::De, b), "1.234,50\u{a0}€");
        assert_eq!(betrag(Sprache::En, b), "€1,234.50");
        assert_eq!(betrag(Sprache::En, Betrag::cent(-5)), "−€0.05");
        let wann: Zeitpunkt = "2026-03-02T23:05:00Z".parse().expect("a time");
        assert_eq!(zeit(Sprache::De, wann), "3.\u{a0}März 2026, 00:05\u{a0}Uhr");
        assert_eq!(zeit(Sprache::En, wann), "3\u{a0}March 2026, 00:05");
        assert_eq!(groesse(Sprache::De, 1_500_000), "1,4\u{a0}MB");
        assert_eq!(groesse(Sprache::En, 12_000), "12\u{a0}KB");
    }
}

//! Dates, times, amounts and numbers as people read them, in every language; times on the clocks of Germany.
//!
//! The one home of these rules: `formular` and `web` use them. Arabic is written with the digits that stand on German
//! forms, and what must stay left to right is wrapped in the isolates of Unicode.

use crate::{Betrag, Sprache, Tag, Zeitpunkt, ortszeit};

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
/// In the genitive, as dates have them.
const MONATE_HSB: [&str; 12] = [
    "januara",
    "februara",
    "měrca",
    "apryla",
    "meje",
    "junija",
    "julija",
    "awgusta",
    "septembra",
    "oktobra",
    "nowembra",
    "decembra",
];
const MONATE_AR: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

/// `text` kept left to right inside a language that runs the other way (LRI ... PDI); as it is elsewhere.
#[must_use]
pub fn von_links(sprache: Sprache, text: String) -> String {
    if sprache.von_rechts() { format!("\u{2066}{text}\u{2069}") } else { text }
}

/// `3. März 2026`, `3 March 2026`, `3. měrca 2026`.
#[must_use]
pub fn tag(sprache: Sprache, tag: Tag) -> String {
    let name = |namen: &[&'static str; 12]| {
        usize::try_from(tag.month() - 1).ok().and_then(|m| namen.get(m).copied()).unwrap_or_default()
    };
    let (nr, jahr) = (tag.day(), tag.year());
    match sprache {
        Sprache::De | Sprache::Leicht => format!("{nr}.\u{a0}{} {jahr}", name(&MONATE_DE)),
        Sprache::En => format!("{nr}\u{a0}{} {jahr}", name(&MONATE_EN)),
        Sprache::Hsb => format!("{nr}.\u{a0}{} {jahr}", name(&MONATE_HSB)),
        Sprache::Ar => format!("{nr}\u{a0}{} {jahr}", name(&MONATE_AR)),
    }
}

/// `40 Sekunden`, `3 Minuten`, `36 Stunden`, `4 Tage`: a duration in seconds as staff read it, in whole units; hours up to
/// two days.
#[must_use]
pub fn dauer(sekunden: i64) -> String {
    let (zahl, eins, viele) = match sekunden {
        ..60 => (sekunden, "Sekunde", "Sekunden"),
        60..3600 => (sekunden / 60, "Minute", "Minuten"),
        3600..172_800 => (sekunden / 3600, "Stunde", "Stunden"),
        _ => (sekunden / 86_400, "Tag", "Tage"),
    };
    format!("{zahl} {}", if zahl == 1 { eins } else { viele })
}

/// `03.03.2026`, `03/03/2026`: for tables.
#[must_use]
pub fn tag_kurz(sprache: Sprache, tag: Tag) -> String {
    let (nr, monat, jahr) = (tag.day(), tag.month(), tag.year());
    match sprache {
        Sprache::De | Sprache::Leicht => format!("{nr:02}.{monat:02}.{jahr:04}"),
        Sprache::En => format!("{nr:02}/{monat:02}/{jahr:04}"),
        Sprache::Hsb => format!("{nr}.{monat}.{jahr:04}"),
        Sprache::Ar => von_links(sprache, format!("{nr:02}/{monat:02}/{jahr:04}")),
    }
}

/// A time of day, as an office's hours have it: `9:30 Uhr`, `9:30`, `9:30 hodź.`.
#[must_use]
pub fn stunde(sprache: Sprache, stunde: i8, minute: i8) -> String {
    match sprache {
        Sprache::De | Sprache::Leicht => format!("{stunde}:{minute:02}\u{a0}Uhr"),
        Sprache::En => format!("{stunde}:{minute:02}"),
        Sprache::Hsb => format!("{stunde}:{minute:02}\u{a0}hodź."),
        Sprache::Ar => von_links(sprache, format!("{stunde}:{minute:02}")),
    }
}

/// `14:05 Uhr`, `14:05`, `14:05 hodź.`.
#[must_use]
pub fn uhrzeit(sprache: Sprache, zeit: Zeitpunkt) -> String {
    let ort = ortszeit(zeit);
    let (stunde, minute) = (ort.hour(), ort.minute());
    match sprache {
        Sprache::De | Sprache::Leicht => format!("{stunde:02}:{minute:02}\u{a0}Uhr"),
        Sprache::En => format!("{stunde:02}:{minute:02}"),
        Sprache::Hsb => format!("{stunde:02}:{minute:02}\u{a0}hodź."),
        Sprache::Ar => von_links(sprache, format!("{stunde:02}:{minute:02}")),
    }
}

/// `3. März 2026, 14:05 Uhr`, `3 March 2026, 14:05`.
#[must_use]
pub fn zeit(sprache: Sprache, zeit: Zeitpunkt) -> String {
    let komma = if sprache == Sprache::Ar { '،' } else { ',' };
    format!("{}{komma} {}", tag(sprache, ortszeit(zeit).date()), uhrzeit(sprache, zeit))
}

/// The signs between groups of three and before the decimals.
const fn zeichen(sprache: Sprache) -> (char, char) {
    match sprache {
        Sprache::De | Sprache::Leicht | Sprache::Hsb => ('.', ','),
        Sprache::En | Sprache::Ar => (',', '.'),
    }
}

/// `1.234,50 €`, `€1,234.50`.
#[must_use]
pub fn betrag(sprache: Sprache, betrag: Betrag) -> String {
    let deutsch = betrag.to_string();
    if zeichen(sprache) == ('.', ',') {
        return deutsch;
    }
    let text = deutsch.replace(['\u{a0}', '€'], "");
    let (minus, text) = text.strip_prefix('−').map_or(("", text.as_str()), |rest| ("−", rest));
    let getauscht = text.chars().map(|c| match c {
        '.' => ',',
        ',' => '.',
        c => c,
    });
    von_links(sprache, format!("{minus}€{}", getauscht.collect::<String>()))
}

/// A decimal number without groups, `-1234.5`, as people read it: `−1234,5`; from five digits on in groups of three.
#[must_use]
pub fn zahl(sprache: Sprache, dezimal: &str) -> String {
    let (tausend, komma) = zeichen(sprache);
    let (minus, text) = dezimal.strip_prefix('-').map_or((false, dezimal), |rest| (true, rest));
    let (ganz, bruch) = text.split_once('.').unwrap_or((text, ""));
    let mut aus = String::from(if minus && text.contains(|c: char| ('1'..='9').contains(&c)) { "−" } else { "" });
    for (i, z) in ganz.chars().enumerate() {
        if i > 0 && ganz.len() > 4 && (ganz.len() - i).is_multiple_of(3) {
            aus.push(tausend);
        }
        aus.push(z);
    }
    if !bruch.is_empty() {
        aus.push(komma);
        aus.push_str(bruch);
    }
    von_links(sprache, aus)
}

/// `1,4 MB`, `12 KB` (1.4 MB in English).
#[must_use]
pub fn groesse(sprache: Sprache, bytes: u64) -> String {
    let text = if bytes < 1024 * 1024 {
        format!("{}\u{a0}KB", bytes.div_ceil(1024))
    } else {
        let zehntel = bytes * 10 / (1024 * 1024);
        format!("{}{}{}\u{a0}MB", zehntel / 10, zeichen(sprache).1, zehntel % 10)
    };
    von_links(sprache, text)
}

/// Several words as one: `A, B und C`, `A, B and C`, `A, B a C`.
#[must_use]
pub fn liste(sprache: Sprache, worte: &[impl AsRef<str>]) -> String {
    verbinden(sprache, worte, ["und", "und", "and", "a", "و"])
}

/// One of several: `A, B oder C`, `A, B or C`, `A, B abo C`.
#[must_use]
pub fn auswahl(sprache: Sprache, worte: &[impl AsRef<str>]) -> String {
    verbinden(sprache, worte, ["oder", "oder", "or", "abo", "أو"])
}

/// `binder` in the order of [`Sprache::ALLE`].
fn verbinden(sprache: Sprache, worte: &[impl AsRef<str>], binder: [&str; 5]) -> String {
    let binder = Sprache::ALLE.into_iter().zip(binder).find(|(s, _)| *s == sprache).map_or("", |(_, b)| b);
    let komma = if sprache == Sprache::Ar { "، " } else { ", " };
    match worte.split_last() {
        None => String::new(),
        Some((letztes, [])) => letztes.as_ref().to_owned(),
        Some((letztes, vorher)) => {
            let vorher: Vec<&str> = vorher.iter().map(AsRef::as_ref).collect();
            // The Arabic "and" is written together with the word behind it.
            let luecke = if binder == "و" { "" } else { " " };
            format!("{} {binder}{luecke}{}", vorher.join(komma), letztes.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_words() {
        for (sekunden, text) in [
            (0, "0 Sekunden"),
            (1, "1 Sekunde"),
            (119, "1 Minute"),
            (7200, "2 Stunden"),
            (90_000, "25 Stunden"),
            (172_800, "2 Tage"),
            (864_000, "10 Tage"),
        ] {
            assert_eq!(dauer(sekunden), text);
        }
    }

    #[test]
    fn amounts_and_numbers_in_every_language() {
        let b = Betrag::cent(123_450);
        for s in [Sprache::De, Sprache::Leicht, Sprache::Hsb] {
            assert_eq!(betrag(s, b), "1.234,50\u{a0}€");
            assert_eq!(zahl(s, "-12345.67"), "−12.345,67");
        }
        assert_eq!(betrag(Sprache::En, b), "€1,234.50");
        assert_eq!(betrag(Sprache::En, Betrag::cent(-5)), "−€0.05");
        assert_eq!(betrag(Sprache::Ar, b), "\u{2066}€1,234.50\u{2069}", "an amount keeps its direction");
        assert_eq!(zahl(Sprache::En, "1234.5"), "1234.5", "four digits stand together");
        assert_eq!(zahl(Sprache::De, "-0"), "0");
        assert_eq!(groesse(Sprache::De, 1_500_000), "1,4\u{a0}MB");
        assert_eq!(groesse(Sprache::En, 1_500_000), "1.4\u{a0}MB");
        assert_eq!(groesse(Sprache::En, 12_000), "12\u{a0}KB");
    }

    #[test]
    fn days_and_times_in_every_language() {
        let wann: Zeitpunkt = "2026-03-02T23:05:00Z".parse().expect("a time");
        for (s, lang, kurz) in [
            (Sprache::De, "3.\u{a0}März 2026, 00:05\u{a0}Uhr", "03.03.2026"),
            (Sprache::Leicht, "3.\u{a0}März 2026, 00:05\u{a0}Uhr", "03.03.2026"),
            (Sprache::En, "3\u{a0}March 2026, 00:05", "03/03/2026"),
            (Sprache::Hsb, "3.\u{a0}měrca 2026, 00:05\u{a0}hodź.", "3.3.2026"),
            (Sprache::Ar, "3\u{a0}مارس 2026، \u{2066}00:05\u{2069}", "\u{2066}03/03/2026\u{2069}"),
        ] {
            assert_eq!(zeit(s, wann), lang);
            assert_eq!(tag_kurz(s, ortszeit(wann).date()), kurz);
        }
        let monate: Vec<String> =
            (1..=12).map(|m| tag(Sprache::Hsb, jiff::civil::date(2026, m, 1)).replace('\u{a0}', " ")).collect();
        assert_eq!(monate[4], "1. meje 2026");
        assert_eq!(monate[7], "1. awgusta 2026");
        assert_eq!(stunde(Sprache::Hsb, 9, 30), "9:30\u{a0}hodź.");
    }

    #[test]
    fn words_are_joined_as_the_language_does() {
        let worte = ["PDF", "JPG", "PNG"];
        assert_eq!(auswahl(Sprache::De, &worte), "PDF, JPG oder PNG");
        assert_eq!(auswahl(Sprache::Hsb, &worte), "PDF, JPG abo PNG");
        assert_eq!(liste(Sprache::En, &worte[..2]), "PDF and JPG");
        assert_eq!(liste(Sprache::Ar, &worte[..2]), "PDF وJPG");
        assert_eq!(liste(Sprache::De, &worte[..1]), "PDF");
        assert_eq!(liste(Sprache::De, &worte[..0]), "");
    }
}

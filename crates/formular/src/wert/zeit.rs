//! Days and times as people write them.

use grund::{Sprache, Tag};

use crate::{Grund, annehmen::Eingabe};

const MONATE: [&str; 24] = [
    "jan", "feb", "mär", "mar", "mae", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez",
    "dec", "januar", "jän", "jaen", "juni", "juli", "sept", "märz",
];
const MONATSZAHL: [i8; 24] = [1, 2, 3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12, 12, 1, 1, 1, 6, 7, 9, 3];

fn monat(text: &str) -> Option<i8> {
    let text = text.trim_end_matches('.').to_lowercase();
    if text.len() <= 2 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    let anfang: String = text.chars().take(3).collect();
    MONATE.iter().position(|m| *m == anfang).map(|i| MONATSZAHL[i])
}

fn jahr(text: &str, heute: Tag, vergangen: bool) -> Option<i16> {
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let zahl: i16 = text.parse().ok()?;
    match text.len() {
        4 => (1800..=2300).contains(&zahl).then_some(zahl),
        2 => {
            // A two-digit year is the one nearest to what can be meant: at most 80 years back, 19 ahead.
            let jahrhundert = heute.year() / 100 * 100;
            let grenze = if vergangen { heute.year() } else { heute.year() + 19 };
            Some(if jahrhundert + zahl > grenze { jahrhundert - 100 + zahl } else { jahrhundert + zahl })
        }
        _ => None,
    }
}

pub(super) fn datum(eingabe: &Eingabe<'_>, name: &str, heute: Tag, vergangen: bool) -> Result<Option<Tag>, Grund> {
    let teil = |t: &str| eingabe.erstes(&format!("{name}.{t}")).unwrap_or_default().trim();
    let (tag, mon, jah) = (teil("tag"), teil("monat"), teil("jahr"));
    let ganz = eingabe.erstes(name).unwrap_or_default().trim();
    match (tag.is_empty(), mon.is_empty(), jah.is_empty()) {
        (true, true, true) if ganz.is_empty() => Ok(None),
        (true, true, true) => am_stueck(ganz, heute, vergangen).ok_or(Grund::KeinDatum).map(Some),
        // Someone typed (or pasted) the whole date into the first box.
        (false, true, true) if tag.len() > 2 => am_stueck(tag, heute, vergangen).ok_or(Grund::KeinDatum).map(Some),
        (true, ..) => Err(Grund::TagFehlt),
        (_, true, _) => Err(Grund::MonatFehlt),
        (.., true) => Err(Grund::JahrFehlt),
        _ => bauen(tag, mon, jah, heute, vergangen).ok_or(Grund::KeinDatum).map(Some),
    }
}

fn bauen(tag: &str, mon: &str, jah: &str, heute: Tag, vergangen: bool) -> Option<Tag> {
    let tag = tag.trim_end_matches('.');
    let tag: i8 = if tag.len() <= 2 { tag.parse().ok()? } else { return None };
    Tag::new(jahr(jah, heute, vergangen)?, monat(mon)?, tag).ok()
}

/// `1.2.24`, `01.02.2024`, `1/2/2024`, `1. Februar 2024`, `2024-02-01`.
fn am_stueck(text: &str, heute: Tag, vergangen: bool) -> Option<Tag> {
    if text.len() > 40 {
        return None;
    }
    let teile: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ','))
        .filter(|t| !t.is_empty())
        .collect();
    match teile[..] {
        [j, m, t] if j.len() == 4 => bauen(t, m, j, heute, vergangen),
        [t, m, j] => bauen(t, m, j, heute, vergangen),
        _ => None,
    }
}

/// `8:30`, `08.30`, `0830`, `8 Uhr 30`, `8 Uhr`, `8` become `08:30`. 24 o'clock is the end of a day, not a time on it.
pub(crate) fn uhrzeit(text: &str) -> Result<String, Grund> {
    let klein = text.to_lowercase().replace("uhr", ":").replace('h', ":");
    let teile: Vec<&str> = klein.split([':', '.', ',', ' ']).filter(|t| !t.is_empty()).collect();
    let (stunde, minute) = match teile[..] {
        [s] if s.len() == 3 || s.len() == 4 => s.split_at_checked(s.len() - 2).ok_or(Grund::KeineUhrzeit)?,
        [s] => (s, "0"),
        [s, m] if m.len() == 2 => (s, m),
        _ => return Err(Grund::KeineUhrzeit),
    };
    let zahl = |t: &str, unter: u8| -> Result<u8, Grund> {
        if t.len() > 2 || !t.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Grund::KeineUhrzeit);
        }
        t.parse().ok().filter(|z| *z < unter).ok_or(Grund::KeineUhrzeit)
    };
    Ok(format!("{:02}:{:02}", zahl(stunde, 24)?, zahl(minute, 60)?))
}

/// A time as people read it: `08:30 Uhr`.
pub(super) fn uhrzeit_text(zeit: &str, sprache: Sprache) -> String {
    match sprache {
        Sprache::De | Sprache::Leicht => format!("{zeit} Uhr"),
        Sprache::Hsb => format!("{zeit} hodź."),
        Sprache::En | Sprache::Ar => zeit.to_owned(),
    }
}

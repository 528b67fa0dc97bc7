//! Dates, times and amounts as people read them: the rules of [`grund::format`], and elements of a page.

pub use grund::format::{auswahl, betrag, groesse, liste, stunde, tag, tag_kurz, uhrzeit, von_links, zahl, zeit};
use grund::{Sprache, Tag, Zeitpunkt};

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

/// A day as people write it (31.01.2027), or as machines do; `None`: it is none.
#[must_use]
pub fn tag_lesen(text: &str) -> Option<Tag> {
    let text = text.trim();
    if let Ok(tag) = text.parse::<Tag>() {
        return Some(tag);
    }
    let mut teile = text.split('.').map(str::trim);
    let (tag, monat, jahr) = (teile.next()?, teile.next()?, teile.next()?);
    // A year of two digits would be guessed.
    if teile.next().is_some() || jahr.len() != 4 {
        return None;
    }
    Tag::new(jahr.parse().ok()?, monat.parse().ok()?, tag.parse().ok()?).ok()
}

/// An IBAN as people write it, in groups of four.
#[must_use]
pub fn iban(iban: &str) -> String {
    let zeichen: Vec<char> = iban.chars().filter(|c| !c.is_whitespace()).collect();
    zeichen.chunks(4).map(|vier| vier.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Of an IBAN its last four characters: they tell its owner which it is, and somebody who looks on learns nothing.
#[must_use]
pub fn iban_ende(iban: &str) -> String {
    let zeichen: Vec<char> = iban.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("… {}", zeichen[zeichen.len().saturating_sub(4)..].iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for gut in ["31.01.2027", "31.1.2027", " 31. 1. 2027 ", "2027-01-31"] {
            assert_eq!(tag_lesen(gut).map(|t| t.to_string()).as_deref(), Some("2027-01-31"), "{gut}");
        }
        for schlecht in ["31.02.2027", "1.1.27", "1.1", "1.1.2027.5", "morgen", ""] {
            assert_eq!(tag_lesen(schlecht), None, "{schlecht}");
        }
    }
}

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

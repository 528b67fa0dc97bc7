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

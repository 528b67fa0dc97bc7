//! XML from outside, one element after the other: a file of any size needs the memory of its largest piece.
//!
//! What makes XML dangerous is refused: DTDs and with them entities of one's own, elements nested too deep, pieces that are
//! too large, other encodings than UTF-8 ([`in_utf8`] turns the usual ones into it). Every fault names its line.
//!
//! Left out: what any element means, and checks against a schema.

mod strom;
mod zeichen;

pub use strom::{Element, Grenzen, Strom, XmlFehler};
pub use zeichen::in_utf8;

/// Text as element content: the five characters that mean something are written as references, characters that XML does
/// not know are left out.
#[must_use]
pub fn maskiert(text: &str) -> String {
    let mut aus = String::with_capacity(text.len());
    for c in text.chars().filter(|c| ist_xml(*c)) {
        match c {
            '&' => aus.push_str("&amp;"),
            '<' => aus.push_str("&lt;"),
            '>' => aus.push_str("&gt;"),
            '"' => aus.push_str("&quot;"),
            '\'' => aus.push_str("&apos;"),
            // A reader would make a line feed of it.
            '\r' => aus.push_str("&#13;"),
            c => aus.push(c),
        }
    }
    aus
}

/// May the character stand in XML 1.0?
const fn ist_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

//! Text that people type: which characters a public authority accepts, and how text is compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A character that DIN SPEC 91379 does not know, or a control character.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("Zeichen „{zeichen}“ ist nicht erlaubt")]
pub struct TextFehler {
    /// The first such character.
    pub zeichen: char,
}

/// Is every character of `text` one that German registers must be able to hold (DIN SPEC 91379, datatype C:
/// Latin letters with their combinations, Greek, Cyrillic of the EU, punctuation and symbols)?
#[must_use]
pub fn ist_din91379(text: &str) -> bool {
    text.nfc().all(erlaubt)
}

fn erlaubt(c: char) -> bool {
    matches!(c,
        '\n' | '\r' | '\t'
        | ' '..='~'
        | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}'
        | '\u{187}'..='\u{188}' | '\u{18f}' | '\u{197}' | '\u{19a}' | '\u{1a0}'..='\u{1a1}'
        | '\u{1af}'..='\u{1b0}' | '\u{1b7}' | '\u{1cd}'..='\u{1dc}' | '\u{1de}'..='\u{1e5}' | '\u{1e6}'..='\u{1f0}' | '\u{1f4}'..='\u{1f5}' | '\u{1f8}'..='\u{1ff}'
        | '\u{200}'..='\u{217}' | '\u{218}'..='\u{21b}' | '\u{21e}'..='\u{21f}' | '\u{227}'..='\u{233}' | '\u{259}' | '\u{268}' | '\u{292}'
        | '\u{2b9}'..='\u{2bc}' | '\u{2be}'..='\u{2bf}' | '\u{2c6}'..='\u{2c8}' | '\u{2cc}' | '\u{2dc}'
        | '\u{300}'..='\u{304}' | '\u{306}'..='\u{30c}' | '\u{30f}' | '\u{311}'..='\u{315}' | '\u{31b}' | '\u{323}'..='\u{32e}' | '\u{331}' | '\u{335}'..='\u{338}'
        | '\u{386}' | '\u{388}'..='\u{38a}' | '\u{38c}' | '\u{38e}'..='\u{3a1}' | '\u{3a3}'..='\u{3ce}'
        | '\u{40d}' | '\u{410}'..='\u{42a}' | '\u{42c}' | '\u{42e}'..='\u{44a}' | '\u{44c}' | '\u{44e}'..='\u{44f}' | '\u{45d}'
        | '\u{1e00}'..='\u{1ef9}'
        | '\u{2013}'..='\u{2014}' | '\u{2018}'..='\u{201e}' | '\u{2020}'..='\u{2022}' | '\u{2026}' | '\u{2030}' | '\u{2039}'..='\u{203a}'
        | '\u{2070}' | '\u{2074}'..='\u{208e}' | '\u{20ac}' | '\u{2122}' | '\u{2212}' | '\u{221e}' | '\u{2264}'..='\u{2265}')
}

/// Text as it is stored: composed (NFC), line ends as `\n`, no blanks at the ends.
///
/// # Errors
/// The first character that is not in DIN SPEC 91379.
pub fn bereinigen(text: &str) -> Result<String, TextFehler> {
    let text: String = text.replace("\r\n", "\n").replace('\r', "\n").trim().nfc().collect();
    match text.chars().find(|c| !erlaubt(*c)) {
        Some(zeichen) => Err(TextFehler { zeichen }),
        None => Ok(text),
    }
}

/// Text as it is compared: lower case, no diacritics, `ß` as `ss`, `ł` as `l`, everything else a blank.
/// „Budyšin“ and "budysin" are the same; so are „Müller“ and "muller" (an umlaut is a diacritic here).
#[must_use]
pub fn suchform(text: &str) -> String {
    let mut aus = String::with_capacity(text.len());
    for c in text.chars() {
        if !suchzeichen(c, &mut aus) && !aus.ends_with(' ') && !aus.is_empty() {
            aus.push(' ');
        }
    }
    aus.truncate(aus.trim_end().len());
    aus
}

/// Appends one character as [`suchform`] compares it. `false` = it belongs to no word; a diacritic on its own belongs to
/// the letter before it and adds nothing.
#[inline]
pub fn suchzeichen(c: char, aus: &mut String) -> bool {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            aus.push(c.to_ascii_lowercase());
            return true;
        }
        return false;
    }
    match c {
        'ä' | 'Ä' => aus.push('a'),
        'ö' | 'Ö' => aus.push('o'),
        'ü' | 'Ü' => aus.push('u'),
        'ß' => aus.push_str("ss"),
        _ => return seltenes_zeichen(c, aus),
    }
    true
}

fn seltenes_zeichen(c: char, aus: &mut String) -> bool {
    let mut gehoert_dazu = true;
    for c in std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => aus.push_str("ss"),
            'ł' => aus.push('l'),
            'đ' => aus.push('d'),
            'æ' => aus.push_str("ae"),
            'ø' => aus.push('o'),
            'œ' => aus.push_str("oe"),
            c if c.is_alphanumeric() => aus.push(c),
            _ => gehoert_dazu = false,
        }
    }
    gehoert_dazu
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_europe_pass_and_emoji_do_not() {
        for name in ["Budyšin", "Łukasz Ćwikła", "Nguyễn", "Μαρία", "Jürgen d’Alençon-Ḫalīl", "Дмитров"]
        {
            assert!(ist_din91379(name), "{name}");
        }
        // Names and places of the Sorbs, with every letter that Upper and Lower Sorbian have besides those of Latin.
        for name in ["Budyšin", "Wjelečin", "Łužica", "Běła Woda", "Chóśebuz", "ź ŕ ń", "Ž Š Č Ć Ě Ó Ř Ś Ź Ł"]
        {
            assert!(ist_din91379(name) && bereinigen(name).as_deref() == Ok(name), "{name}");
        }
        for nein in ["Bello 🐶", "a\u{0}b", "日本", "\u{202e}x"] {
            assert!(!ist_din91379(nein), "{nein:?}");
        }
    }

    #[test]
    fn stored_text_is_composed() {
        assert_eq!(bereinigen("  Mu\u{308}ller\r\n"), Ok("Müller".into()));
    }

    #[test]
    fn comparison_forgives() {
        assert_eq!(suchform("Bautzen / Budyšin, Stadt"), "bautzen budysin stadt");
        assert_eq!(suchform("Łaz"), "laz");
        assert_eq!(suchform("Straße"), "strasse");
    }
}

//! Text that people type: which characters a public authority accepts, and how text is compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::din91379;

/// A character, or a letter with diacritics, that DIN 91379 does not know.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("Zeichen „{zeichen}“ ist nicht erlaubt")]
pub struct TextFehler {
    /// The first one.
    pub zeichen: String,
}

/// Is every character and sequence of `text` one that German registers must be able to hold (DIN 91379 with its forerunner
/// DIN SPEC 91379, the widest data type: Latin letters with their combinations, Greek, Cyrillic of the EU, signs)?
#[must_use]
pub fn ist_din91379(text: &str) -> bool {
    din91379::erstes_fremdes(&text.nfc().collect::<String>()).is_none()
}

/// What people type, as it is stored: composed (NFC), line ends as `\n`, no blanks at the ends, and nothing that
/// DIN 91379 does not know. Dashes, bullets and narrow blanks, which telephones and word processors put in unasked, become
/// the hyphen, middle dot and blank of the standard.
///
/// # Errors
/// The first character or sequence that is not in the standard.
pub fn bereinigen(text: &str) -> Result<String, TextFehler> {
    let text: String = zeilen(text)
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{2022}' => '·',
            '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
            c => c,
        })
        .nfc()
        .collect();
    match din91379::erstes_fremdes(&text) {
        Some(fremd) => Err(TextFehler { zeichen: fremd.to_owned() }),
        None => Ok(text),
    }
}

/// As [`bereinigen`], for running text that staff write and people read: dashes and bullets stay as they are. Registers do
/// not hold it, so it may have them.
///
/// # Errors
/// The first character or sequence that is neither in the standard nor one of these.
pub fn bereinigen_fliesstext(text: &str) -> Result<String, TextFehler> {
    let text: String = zeilen(text).nfc().collect();
    let ohne: String = text.chars().filter(|c| !matches!(c, '–' | '—' | '−' | '•')).collect();
    match din91379::erstes_fremdes(&ohne) {
        Some(fremd) => Err(TextFehler { zeichen: fremd.to_owned() }),
        None => Ok(text),
    }
}

/// The characters without blanks at the ends, every line end as one `\n`.
fn zeilen(text: &str) -> impl Iterator<Item = char> {
    let mut zeichen = text.trim().chars().peekable();
    std::iter::from_fn(move || {
        let c = zeichen.next()?;
        if c == '\r' {
            zeichen.next_if_eq(&'\n');
            return Some('\n');
        }
        Some(c)
    })
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
        assert_eq!(bereinigen("a\r\nb\rc\nd"), Ok("a\nb\nc\nd".into()));
    }

    #[test]
    fn what_telephones_put_in_unasked_does_not_stop_anybody() {
        assert_eq!(bereinigen("Haus – links • 3\u{202f}m"), Ok("Haus - links · 3 m".into()));
        assert_eq!(
            bereinigen_fliesstext("Sie haben – wie besprochen –").as_deref(),
            Ok("Sie haben – wie besprochen –")
        );
        assert_eq!(bereinigen("so\u{ad}ft"), Err(TextFehler { zeichen: "\u{ad}".into() }));
        assert_eq!(bereinigen("x\u{30c}"), Err(TextFehler { zeichen: "x\u{30c}".into() }));
        assert!(bereinigen_fliesstext("🐶").is_err());
    }

    #[test]
    fn comparison_forgives() {
        assert_eq!(suchform("Bautzen / Budyšin, Stadt"), "bautzen budysin stadt");
        assert_eq!(suchform("Łaz"), "laz");
        assert_eq!(suchform("Straße"), "strasse");
    }
}

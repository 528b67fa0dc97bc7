//! Text that people type: which characters a public authority accepts, and how text is compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::din91379;

/// A character, or a letter with diacritics, that DIN 91379 does not know.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("Das Zeichen {} ist nicht erlaubt", zeichenname(.zeichen, ("„", "“")))]
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

/// As [`bereinigen`], for the name of a natural person: data type A of DIN 91379, Latin letters and few signs.
///
/// # Errors
/// The first character or sequence that no such name has.
pub fn bereinigen_name(text: &str) -> Result<String, TextFehler> {
    let text = bereinigen(text)?.split_whitespace().collect::<Vec<_>>().join(" ");
    match din91379::erstes_fremdes_im_namen(&text) {
        Some(fremd) => Err(TextFehler { zeichen: fremd.to_owned() }),
        None => Ok(text),
    }
}

/// How a sentence names a character that it refuses: as it is, in these quotation marks, where it can be seen and leaves the
/// sentence alone; otherwise by its code points (`U+202E`).
#[must_use]
pub fn zeichenname(zeichen: &str, (auf, zu): (&str, &str)) -> String {
    let heikel = |c: char| {
        c.is_control()
            || c.is_whitespace()
            || is_combining_mark(c)
            || matches!(c,
                '\u{ad}' | '\u{590}'..='\u{8ff}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{fe70}'..='\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
                | '\u{e0000}'..)
    };
    let mut alle = zeichen.chars();
    // A letter may carry its marks; a mark alone would sit on the quotation mark.
    let sichtbar = alle.next().is_some_and(|c| !heikel(c)) && alle.all(|c| !heikel(c) || is_combining_mark(c));
    if sichtbar {
        return format!("{auf}{zeichen}{zu}");
    }
    zeichen.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ")
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
    fn names_of_persons_have_their_own_characters() {
        for name in ["Jürgen d’Alençon-Ḫalīl", "O'Neill jr.", "Łukasz Ćwikła", "C̨̆ela", "Nguyễn", "Smith, Dr."]
        {
            assert!(bereinigen_name(name).is_ok(), "{name}");
        }
        assert_eq!(bereinigen_name(" Anna–Lena \u{a0} Meier ").as_deref(), Ok("Anna-Lena Meier"));
        for (name, zeichen) in
            [("€", "€"), ("1234", "1"), ("²³½", "²"), ("<script>", "<"), ("Иван", "И"), ("Ωμέγα", "Ω")]
        {
            assert_eq!(bereinigen_name(name), Err(TextFehler { zeichen: zeichen.into() }), "{name}");
        }
    }

    #[test]
    fn a_character_that_turns_or_hides_is_named_by_its_number() {
        let name = |z| zeichenname(z, ("„", "“"));
        for z in ["€", "日", "🐶", "ạ̈"] {
            assert_eq!(name(z), format!("„{z}“"));
        }
        for (z, soll) in
            [("\u{202e}", "U+202E"), ("\u{200b}", "U+200B"), ("\0", "U+0000"), ("א", "U+05D0"), ("\u{308}", "U+0308")]
        {
            assert_eq!(name(z), soll);
        }
        assert_eq!(name("a\u{200d}"), "U+0061 U+200D");
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

//! Characters that nobody sees and that change what people read.
//!
//! Refused in every text of a definition: control characters, signs that turn the direction of writing
//! (U+202A to U+202E, U+2066 to U+2069), blanks without width, marks for annotations and languages, separators of lines,
//! characters for private use and those that are none. A label with one of them shows people something else than the clerk,
//! the reviewer or a search sees.
//!
//! Allowed, because writing needs them: line break and tab; blanks that do not break (U+00A0, U+202F) and soft hyphens;
//! every combining sign (letters of DIN SPEC 91379 are written with them); between two letters the joiner and the
//! non-joiner (U+200D, U+200C), which Arabic script and Persian words in it need; in texts in Arabic the marks of direction
//! (U+200E, U+200F, U+061C), which turn nothing but the sign beside them.

use grund::Sprache;
use serde_json::Value;

use crate::lesen::Leser;

/// The first such character, with its place in characters.
pub(crate) fn unsichtbares(text: &str, sprache: Sprache) -> Option<(usize, char)> {
    let mut davor = None;
    let mut folge = text.chars().enumerate().peekable();
    while let Some((i, z)) = folge.next() {
        let buchstabe = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let erlaubt = match z {
            '\n' | '\r' | '\t' | '\u{AD}' => true,
            '\u{200C}' | '\u{200D}' => buchstabe(davor) && buchstabe(folge.peek().map(|(_, c)| *c)),
            '\u{200E}' | '\u{200F}' | '\u{61C}' => sprache.von_rechts(),
            '\u{200B}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFD}' => {
                false
            }
            '\u{180E}' | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}' => false,
            z => !z.is_control() && u32::from(z) & 0xFFFE != 0xFFFE,
        };
        if !erlaubt {
            return Some((i, z));
        }
        davor = Some(z);
    }
    None
}

/// Takes them out of every text of a form that comes from elsewhere; gives how many texts had some.
pub fn unsichtbares_entfernen(formular: &mut Value) -> usize {
    match formular {
        Value::String(text) => {
            if unsichtbares(text, Sprache::De).is_none() {
                return 0;
            }
            // Joiners go with the rest: whether one is needed cannot be told in a text that had such signs.
            let mut aus = String::with_capacity(text.len());
            for z in text.chars() {
                let bindet = matches!(z, '\u{200C}' | '\u{200D}');
                if !bindet && unsichtbares(z.encode_utf8(&mut [0; 4]), Sprache::De).is_none() {
                    aus.push(z);
                }
            }
            // A label of nothing but such signs is still a label.
            *text = if aus.trim().is_empty() { "–".to_owned() } else { aus };
            1
        }
        Value::Array(alle) => alle.iter_mut().map(unsichtbares_entfernen).sum(),
        Value::Object(alle) => alle.values_mut().map(unsichtbares_entfernen).sum(),
        _ => 0,
    }
}

/// What to do about it.
pub(crate) fn satz(wo: &str, text: &str, (ort, zeichen): (usize, char)) -> String {
    let was = match zeichen {
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{61C}' => {
            "ein unsichtbares Zeichen, das die Schreibrichtung ändert"
        }
        '\u{200C}' | '\u{200D}' => "ein unsichtbares Bindezeichen, das nicht zwischen zwei Buchstaben steht",
        z if z.is_control() => "ein Steuerzeichen",
        _ => "ein Zeichen, das niemand sieht oder lesen kann",
    };
    let davor: String = text.chars().take(ort).collect::<Vec<_>>().into_iter().rev().take(20).collect();
    let davor: String = davor.chars().rev().filter(|c| !c.is_control()).collect();
    let stelle =
        if davor.trim().is_empty() { "am Anfang".to_owned() } else { format!("hinter „{}“", davor.trim()) };
    let nummer = u32::from(zeichen);
    format!("In {wo} steht {stelle} {was} (U+{nummer:04X}). Löschen Sie es und schreiben Sie die Stelle neu.")
}

impl Leser<'_> {
    pub(crate) fn zeichen(&mut self, ort: &str, wo: &str, text: Option<&str>) {
        self.zeichen_in(ort, wo, text, Sprache::De);
    }

    pub(crate) fn zeichen_in(&mut self, ort: &str, wo: &str, text: Option<&str>, sprache: Sprache) {
        let Some(text) = text else { return };
        if let Some(fund) = unsichtbares(text, sprache) {
            self.fehler(ort, satz(wo, text, fund));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_found_and_what_writing_needs_is_not() {
        let de = |t: &str| unsichtbares(t, Sprache::De).map(|(_, z)| z);
        for gut in [
            "Straße und Hausnummer",
            "Zeile\nZeile\tTab",
            "§\u{a0}3, z.\u{202f}B. Donau\u{ad}dampf",
            "Łužica, ḱ, K\u{31e}, a\u{30a}",
            "می\u{200c}خواهم",
            "क\u{94d}\u{937}",
        ] {
            assert_eq!(de(gut), None, "{gut:?}");
        }
        for (schlecht, z) in [
            ("Konto\u{202e}netsok", '\u{202e}'),
            ("a\u{2066}b\u{2069}", '\u{2066}'),
            ("a\u{200b}b", '\u{200b}'),
            ("\u{feff}Name", '\u{feff}'),
            ("Name\u{7}", '\u{7}'),
            ("Name\u{85}", '\u{85}'),
            ("Ende\u{200d}", '\u{200d}'),
            ("1\u{200c}2", '\u{200c}'),
            ("a\u{e0041}", '\u{e0041}'),
            ("a\u{e000}", '\u{e000}'),
            ("a\u{200f}", '\u{200f}'),
            ("a\u{fffe}", '\u{fffe}'),
        ] {
            assert_eq!(de(schlecht), Some(z), "{schlecht:?}");
        }
        let mut form =
            serde_json::json!({ "titel": "a\u{202e}b\u{feff}", "seiten": [{ "titel": "gut" }, "\u{200b}" ] });
        assert_eq!(unsichtbares_entfernen(&mut form), 2);
        assert_eq!(form, serde_json::json!({ "titel": "ab", "seiten": [{ "titel": "gut" }, "–" ] }));
        assert_eq!(unsichtbares("رقم\u{200e} 1", Sprache::Ar), None);
        assert!(unsichtbares("رقم\u{202e} 1", Sprache::Ar).is_some());
    }
}

//! What was typed, before it is cut into words: code is no question, a number of the catalogue is one word.

/// Is it a string of code („' OR 1=1; --“, „../../etc/passwd“, „<script>“)? Nobody asks for anything in signs that no
/// sentence has; a single one of them may be a slip.
pub(crate) fn ist_code(text: &str) -> bool {
    const NIE: [&str; 11] = ["=", "<", ">", "{", "}", "\\", "`", "$", "../", "/*", "%0"];
    const SELTEN: [&str; 4] = ["'", "\"", ";", "--"];
    let nie: usize = NIE.iter().map(|z| text.matches(z).count()).sum();
    let mit = |zeichen: &str| text.contains(zeichen);
    nie > 1 || nie == 1 && SELTEN.into_iter().any(mit) || mit(";") && mit("--")
}

/// The number of an entry of the catalogue, also written in groups („99 102 013 104 000“): its fourteen digits.
pub(crate) fn leika_schluessel(text: &str) -> Option<String> {
    const STELLEN: usize = 14;
    let text = text.trim();
    let (name, zahl) = text.split_at_checked("leika".len()).unwrap_or_default();
    let ohne_name = if name.eq_ignore_ascii_case("leika") { zahl } else { text };
    let nur_zahl = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | '-' | '/' | ':' | '\u{a0}');
    let ziffern: String = ohne_name.chars().filter(char::is_ascii_digit).collect();
    (ziffern.len() == STELLEN && ohne_name.chars().all(nur_zahl)).then_some(ziffern)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_no_question() {
        for code in [
            "' OR 1=1; DROP TABLE leistung; --",
            "'; DROP TABLE leistung; --",
            "' OR 'a'='a",
            "../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "<script>alert(1)</script>",
            "{{7*7}}",
            "${jndi:ldap://x}",
            "1 UNION SELECT '1', \"2\"; --",
            "%00%0a",
        ] {
            assert!(ist_code(code), "{code}");
        }
        for frage in [
            "Ausweis; Pass; Führerschein",
            "Hund -- Steuer -- anmelden",
            "wie geht's weiter mit \"Wohngeld\"?",
            "Führerschein Klasse B = Auto",
            "§ 34c GewO",
            "Kfz-An-/Abmeldung",
            "Ausweis & Pass (Kind)",
            "100 % Ermäßigung",
            "Garage > 30 m²",
        ] {
            assert!(!ist_code(frage), "{frage}");
        }
    }

    #[test]
    fn catalogue_numbers_are_read_in_groups() {
        for text in ["99102013104000", " 99 102 013 104 000 ", "LeiKa 99102013104000", "leika: 99.102.013.104.000"] {
            assert_eq!(leika_schluessel(text).as_deref(), Some("99102013104000"), "{text}");
        }
        for text in ["9910201310400", "991020131040001", "Hund 99102013104000", "", "leika"] {
            assert_eq!(leika_schluessel(text), None, "{text}");
        }
    }
}

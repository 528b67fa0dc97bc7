//! Patterns as regular expressions, and back where a pattern says the same.

use std::fmt::Write as _;

use super::{Klasse, TIEFE, Teil};

/// Writes one.
pub(super) fn regulaer(teile: &[Teil], aus: &mut String) {
    for teil in teile {
        match teil {
            Teil::Vielleicht(innen) => {
                aus.push_str("(?:");
                regulaer(innen, aus);
                aus.push_str(")?");
            }
            Teil::Zeichen(klasse, von, bis) => {
                match klasse {
                    Klasse::Buchstabe => aus.push_str("\\p{L}"),
                    Klasse::Ziffer => aus.push_str("[0-9]"),
                    Klasse::Beides => aus.push_str("[\\p{L}0-9]"),
                    Klasse::Zeichen(z) => {
                        if "^$\\.*+?()[]{}|/".contains(*z) {
                            aus.push('\\');
                        }
                        aus.push(*z);
                    }
                }
                let _ = match (von, bis) {
                    (1, 1) => Ok(()),
                    (a, b) if a == b => write!(aus, "{{{a}}}"),
                    (a, b) => write!(aus, "{{{a},{b}}}"),
                };
            }
        }
    }
}

/// Reads from `ort` to the end or to a closing bracket; gives where it stopped.
pub(super) fn aus_regulaer(
    z: &[char],
    mut ort: usize,
    tiefe: usize,
    aus: &mut String,
    weiter: &mut bool,
) -> Option<usize> {
    const KLASSEN: [(&str, &str, bool); 12] = [
        ("[\\p{L}0-9]", "X", false),
        ("\\p{L}", "A", false),
        ("[0-9]", "9", false),
        ("[\\d]", "9", false),
        ("\\d", "9", false),
        ("[A-Za-z0-9]", "X", true),
        ("[A-Z0-9]", "X", true),
        ("[a-zA-Z0-9]", "X", true),
        ("[0-9A-Z]", "X", true),
        ("[A-Z]", "A", true),
        ("[a-z]", "A", true),
        ("[a-zA-Z]", "A", true),
    ];
    if tiefe > TIEFE {
        return None;
    }
    let beginnt = |ort: usize, wort: &str| wort.chars().enumerate().all(|(i, c)| z.get(ort + i) == Some(&c));
    while let Some(zeichen) = z.get(ort).copied() {
        if zeichen == ')' {
            return (tiefe > 0).then_some(ort);
        }
        let mut atom = String::new();
        if zeichen == '(' {
            let von = if beginnt(ort, "(?:") { ort + 3 } else { ort + 1 };
            let ende = aus_regulaer(z, von, tiefe + 1, &mut atom, weiter)?;
            // A group is taken where it may be missing, or stands once.
            (z.get(ende) == Some(&')')).then_some(())?;
            ort = ende + 1;
            if z.get(ort) == Some(&'?') {
                ort += 1;
                atom = format!("[{atom}]");
            } else if matches!(z.get(ort), Some('*' | '+' | '{')) {
                return None;
            }
            aus.push_str(&atom);
            continue;
        }
        if let Some((wort, klasse, mehr)) = KLASSEN.iter().find(|(wort, ..)| beginnt(ort, wort)) {
            ort += wort.chars().count();
            *weiter |= *mehr;
            atom.push_str(klasse);
        } else {
            let literal = match zeichen {
                '\\' => {
                    ort += 1;
                    z.get(ort).copied().filter(|c| !c.is_alphanumeric())?
                }
                '[' | ']' | '{' | '}' | '.' | '*' | '+' | '?' | '|' | '^' | '$' => return None,
                c => c,
            };
            ort += 1;
            if "A9X[]{}\\".contains(literal) {
                atom.push('\\');
            }
            atom.push(literal);
        }
        match z.get(ort) {
            Some('?') => {
                ort += 1;
                atom = format!("[{atom}]");
            }
            Some('*' | '+') => return None,
            Some('{') => {
                let lang = z.get(ort..)?.iter().position(|c| *c == '}')?;
                let innen: String = z.get(ort + 1..ort + lang)?.iter().collect();
                ort += lang + 1;
                let (von, bis) = innen.split_once(',').unwrap_or((&innen, &innen));
                let (von, bis): (usize, usize) = (von.parse().ok()?, bis.parse().ok()?);
                atom = match (von, bis) {
                    (0, 0) => return None,
                    (0, b) => format!("[{atom}{{1-{b}}}]"),
                    (1, 1) => atom,
                    (a, b) if a == b => format!("{atom}{{{a}}}"),
                    (a, b) => format!("{atom}{{{a}-{b}}}"),
                };
            }
            _ => {}
        }
        aus.push_str(&atom);
    }
    Some(ort)
}

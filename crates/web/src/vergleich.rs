//! The difference between two texts, word by word.

use leistung::Unterschied;
use maud::{Markup, html};

use crate::bausteine::verborgen;

/// Two texts with more pairs of words than this are shown as old and new, not mixed.
const PAARE_HOECHSTENS: usize = 4_000_000;

/// A piece of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stueck {
    /// In both.
    Gleich(String),
    /// Only in the old text.
    Weg(String),
    /// Only in the new text.
    Neu(String),
}

/// Words with the blanks behind them.
fn worte(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// What changed from `alt` to `neu`: the longest common run of words stays.
#[must_use]
pub fn vergleichen(alt: &str, neu: &str) -> Vec<Stueck> {
    let (mut a, mut b) = (worte(alt), worte(neu));
    let mut stuecke = Vec::new();
    // What is the same at both ends needs no table.
    let vorne = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let anfang: String = a.drain(..vorne).collect();
    b.drain(..vorne);
    let hinten = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let ende: String = a.split_off(a.len() - hinten).concat();
    b.truncate(b.len() - hinten);
    anfuegen(&mut stuecke, Stueck::Gleich(anfang));
    if a.len().saturating_mul(b.len()) > PAARE_HOECHSTENS {
        anfuegen(&mut stuecke, Stueck::Weg(a.concat()));
        anfuegen(&mut stuecke, Stueck::Neu(b.concat()));
    } else {
        mitte(&a, &b, &mut stuecke);
    }
    anfuegen(&mut stuecke, Stueck::Gleich(ende));
    stuecke
}

/// The middle by the table of common lengths; `laenge[i][j]` = longest common run of `a[i..]` and `b[j..]`.
fn mitte(a: &[&str], b: &[&str], stuecke: &mut Vec<Stueck>) {
    let breite = b.len() + 1;
    let mut laenge = vec![0_u32; (a.len() + 1) * breite];
    let an = |laenge: &[u32], i: usize, j: usize| laenge.get(i * breite + j).copied().unwrap_or_default();
    for (i, x) in a.iter().enumerate().rev() {
        for (j, y) in b.iter().enumerate().rev() {
            let wert =
                if x == y { an(&laenge, i + 1, j + 1) + 1 } else { an(&laenge, i + 1, j).max(an(&laenge, i, j + 1)) };
            if let Some(platz) = laenge.get_mut(i * breite + j) {
                *platz = wert;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        if x == y {
            anfuegen(stuecke, Stueck::Gleich((*x).to_owned()));
            i += 1;
            j += 1;
        } else if an(&laenge, i + 1, j) >= an(&laenge, i, j + 1) {
            anfuegen(stuecke, Stueck::Weg((*x).to_owned()));
            i += 1;
        } else {
            anfuegen(stuecke, Stueck::Neu((*y).to_owned()));
            j += 1;
        }
    }
    anfuegen(stuecke, Stueck::Weg(a.get(i..).unwrap_or_default().concat()));
    anfuegen(stuecke, Stueck::Neu(b.get(j..).unwrap_or_default().concat()));
}

fn anfuegen(stuecke: &mut Vec<Stueck>, neu: Stueck) {
    let text = match &neu {
        Stueck::Gleich(t) | Stueck::Weg(t) | Stueck::Neu(t) => t,
    };
    if text.is_empty() {
        return;
    }
    match (stuecke.last_mut(), &neu) {
        (Some(Stueck::Gleich(da)), Stueck::Gleich(t))
        | (Some(Stueck::Weg(da)), Stueck::Weg(t))
        | (Some(Stueck::Neu(da)), Stueck::Neu(t)) => da.push_str(t),
        _ => stuecke.push(neu),
    }
}

/// The difference as people see and hear it: struck and underlined, and said in words.
#[must_use]
pub fn zeigen(stuecke: &[Stueck]) -> Markup {
    html! {
        div.bw-vergleich {
            @for s in stuecke {
                @match s {
                    Stueck::Gleich(t) => span { (t) },
                    Stueck::Weg(t) => del { (verborgen("Gestrichen: ")) (t) (verborgen(" Ende der Streichung. ")) },
                    Stueck::Neu(t) => ins { (verborgen("Eingefügt: ")) (t) (verborgen(" Ende der Einfügung. ")) },
                }
            }
        }
    }
}

/// Differences between two versions of a service as a list: each its sentence, and the words where words changed.
#[must_use]
pub fn saetze(alle: &[&Unterschied]) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet {
            @for u in alle {
                li { (u.satz) @if let Some((vorher, nachher)) = &u.worte { (zeigen(&vergleichen(vorher, nachher))) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kurz(alt: &str, neu: &str) -> String {
        vergleichen(alt, neu)
            .into_iter()
            .map(|s| match s {
                Stueck::Gleich(t) => t,
                Stueck::Weg(t) => format!("[-{t}-]"),
                Stueck::Neu(t) => format!("[+{t}+]"),
            })
            .collect()
    }

    #[test]
    fn words_that_changed_are_marked_and_no_others() {
        assert_eq!(
            kurz("Das kostet 60 Euro im Jahr.", "Das kostet 72 Euro im Jahr."),
            "Das kostet [-60 -][+72 +]Euro im Jahr."
        );
        assert_eq!(kurz("", "Neu."), "[+Neu.+]");
        assert_eq!(kurz("Alt.", ""), "[-Alt.-]");
        assert_eq!(kurz("gleich", "gleich"), "gleich");
        assert_eq!(kurz("a b c", "a c"), "a [-b -]c");
    }

    #[test]
    fn both_texts_can_be_read_from_the_difference() {
        let texte = ["a b c d e", "b c x e f", "", "e d c b a", "a a a b", "a\n\nb\n- c d"];
        for alt in texte {
            for neu in texte {
                let stuecke = vergleichen(alt, neu);
                let lesen = |auch: fn(&Stueck) -> Option<&str>| stuecke.iter().filter_map(auch).collect::<String>();
                assert_eq!(
                    lesen(|s| match s {
                        Stueck::Gleich(t) | Stueck::Weg(t) => Some(t),
                        Stueck::Neu(_) => None,
                    }),
                    alt
                );
                assert_eq!(
                    lesen(|s| match s {
                        Stueck::Gleich(t) | Stueck::Neu(t) => Some(t),
                        Stueck::Weg(_) => None,
                    }),
                    neu
                );
            }
        }
    }
}

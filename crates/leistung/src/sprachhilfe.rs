//! Help while writing German: which sentence is too long, which words pile up, where nobody acts (design/ui.md, R55).
//!
//! These are advices for people, found by the shape of words: no dictionary, no certainty. A text is never refused
//! because of them.

use crate::lesbarkeit::{LIX_GRENZE, messen, saetze, woerter};

/// A sentence of more words is too long.
pub const SATZ_LANG: usize = 20;
/// A word of more letters is too long.
pub const WORT_GRENZE: usize = 22;
/// More nouns in a row are too many.
pub const KETTE_GRENZE: usize = 3;

/// What makes a text hard to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sprachmangel {
    /// A long sentence: its words.
    LangerSatz(usize),
    /// Nouns that hang on each other: how many.
    Nominalkette(usize),
    /// Nobody acts.
    Passiv,
    /// A long word: its letters.
    LangesWort(usize),
    /// Many long words and sentences in all: the LIX.
    Lix(u32),
}

impl Sprachmangel {
    /// What is wrong and how to put it right.
    #[must_use]
    pub fn rat(self) -> String {
        match self {
            Self::LangerSatz(n) => format!("Dieser Satz hat {n} Wörter. Teilen Sie ihn: höchstens {SATZ_LANG} Wörter."),
            Self::Nominalkette(n) => {
                format!("Hier hängen {n} Hauptwörter aneinander. Machen Sie aus einem davon ein Verb.")
            }
            Self::Passiv => {
                "Hier handelt niemand. Sagen Sie, wer etwas tut: „Sie geben … ab“, „Wir prüfen …“.".to_owned()
            }
            Self::LangesWort(n) => {
                format!("Dieses Wort hat {n} Buchstaben. Trennen Sie es mit Bindestrich oder umschreiben Sie es.")
            }
            Self::Lix(n) => format!(
                "Der Abschnitt ist schwer zu lesen: LIX {n}, höchstens {LIX_GRENZE}. Kürzen Sie Sätze und nehmen Sie kürzere Wörter."
            ),
        }
    }
}

/// One advice, with the words that it is about (nothing for the whole section).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sprachhinweis {
    /// What.
    pub mangel: Sprachmangel,
    /// Where: the sentence or the word.
    pub stelle: String,
}

/// What makes a section hard to read, in the order of the text.
#[must_use]
pub fn sprachhinweise(text: &str) -> Vec<Sprachhinweis> {
    let mut alle = Vec::new();
    if let Some(l) = messen(text).filter(|l| l.lix > LIX_GRENZE) {
        alle.push(Sprachhinweis { mangel: Sprachmangel::Lix(l.lix), stelle: String::new() });
    }
    for satz in saetze(text) {
        let satz = satz.trim();
        let anzahl = woerter(satz).count();
        let mut neu = |mangel, stelle: &str| alle.push(Sprachhinweis { mangel, stelle: stelle.to_owned() });
        if anzahl > SATZ_LANG {
            neu(Sprachmangel::LangerSatz(anzahl), satz);
        }
        let nackt: Vec<&str> = satz.split_whitespace().map(blank).filter(|w| !w.is_empty()).collect();
        for (anzahl, kette) in ketten(satz) {
            neu(Sprachmangel::Nominalkette(anzahl), &kette);
        }
        if ist_passiv(&nackt) {
            neu(Sprachmangel::Passiv, satz);
        }
        for wort in nackt {
            // A hyphen parts a long word for the eye: each piece counts for itself.
            let laenge = wort.split('-').map(|t| t.chars().filter(|c| c.is_alphabetic()).count()).max().unwrap_or(0);
            if laenge > WORT_GRENZE {
                neu(Sprachmangel::LangesWort(laenge), wort);
            }
        }
    }
    alle
}

/// A word without the marks around it.
fn blank(wort: &str) -> &str {
    wort.trim_matches(|c: char| !c.is_alphanumeric())
}

fn gross(wort: &str) -> bool {
    wort.chars().next().is_some_and(char::is_uppercase) && wort.chars().any(char::is_lowercase)
}

/// Words by which one noun hangs on another.
fn bindet(wort: &str) -> bool {
    ["der", "des", "von", "vom", "zur", "zum", "im", "über", "für", "durch", "bei", "gemäß", "hinsichtlich"]
        .contains(&wort)
}

/// Made from a verb or an adjective.
fn verdinglicht(wort: &str) -> bool {
    let klein = wort.to_lowercase();
    [
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "ion", "ionen", "tät", "nahme", "nahmen", "nis", "nisse",
        "nisses",
    ]
    .iter()
    .any(|e| klein.ends_with(e) && klein.len() > e.len() + 2)
}

/// Runs of more than [`KETTE_GRENZE`] nouns that hang on each other, at least two of them made from verbs.
fn ketten(satz: &str) -> Vec<(usize, String)> {
    let mut alle = Vec::new();
    let mut kette: Vec<&str> = Vec::new();
    let mut hauptwoerter: Vec<&str> = Vec::new();
    let mut schliessen = |kette: &mut Vec<&str>, hauptwoerter: &mut Vec<&str>| {
        if hauptwoerter.len() > KETTE_GRENZE && hauptwoerter.iter().filter(|w| verdinglicht(w)).count() >= 2 {
            alle.push((hauptwoerter.len(), kette.join(" ")));
        }
        kette.clear();
        hauptwoerter.clear();
    };
    for (nr, roh) in satz.split_whitespace().enumerate() {
        let wort = blank(roh);
        if wort.is_empty() {
            continue;
        }
        // The first word is upper case whatever it is; "Sie" and "Ihr" always are.
        let anrede = wort == "Sie" || wort.starts_with("Ihr") || wort == "Ihnen";
        if gross(wort) && !anrede && (nr > 0 || verdinglicht(wort)) {
            hauptwoerter.push(wort);
            kette.push(wort);
        } else if !hauptwoerter.is_empty() && bindet(&wort.to_lowercase()) {
            kette.push(wort);
        } else {
            schliessen(&mut kette, &mut hauptwoerter);
        }
        // A comma or a full stop ends the run.
        if roh.ends_with([',', '.', ';', ':', '!', '?', ')']) {
            schliessen(&mut kette, &mut hauptwoerter);
        }
    }
    schliessen(&mut kette, &mut hauptwoerter);
    alle
}

fn ist_passiv(woerter: &[&str]) -> bool {
    let hilfsverb = |w: &&&str| ["wird", "werden", "wurde", "wurden", "worden"].contains(&w.to_lowercase().as_str());
    woerter.iter().any(|w| hilfsverb(&w)) && woerter.iter().any(|w| partizip(w))
}

/// Looks like a second participle: gestellt, abgegeben, beantragt, verlängert, registriert.
fn partizip(wort: &str) -> bool {
    const VOR: [&str; 24] = [
        "zurück", "weiter", "nieder", "unter", "über", "durch", "voraus", "fest", "nach", "vor", "auf", "aus", "ein",
        "mit", "bei", "her", "hin", "ab", "an", "um", "zu", "bereit", "bekannt", "statt",
    ];
    const FEST: [&str; 8] = ["be", "ver", "er", "ent", "zer", "emp", "miss", "wider"];
    if !wort.chars().next().is_some_and(char::is_lowercase) || wort.chars().count() < 6 {
        return false;
    }
    let mit_ge = |w: &str| w.starts_with("ge") && (w.ends_with('t') || w.ends_with("en"));
    mit_ge(wort)
        || wort.ends_with("iert")
        || VOR.iter().any(|v| wort.strip_prefix(v).is_some_and(mit_ge))
        || (wort.ends_with('t') && FEST.iter().any(|v| wort.starts_with(v)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn maengel(text: &str) -> Vec<Sprachmangel> {
        sprachhinweise(text).into_iter().map(|h| h.mangel).collect()
    }

    #[test]
    fn plain_words_get_no_advice() {
        let text = "Melden Sie Ihren Hund an. Das geht online.\n\n- Sie brauchen einen Ausweis.\n- Sie zahlen später.";
        assert_eq!(maengel(text), []);
    }

    #[test]
    fn a_long_sentence_is_named_and_counted() {
        let text = "Kurz. Wenn Sie einen Hund haben und in die Stadt ziehen und ihn dort halten wollen und noch nicht \
                    angemeldet sind dann melden Sie ihn bald an.";
        let h = sprachhinweise(text);
        assert_eq!(h.first().map(|h| h.mangel), Some(Sprachmangel::LangerSatz(26)));
        assert!(h[0].stelle.starts_with("Wenn Sie einen Hund") && !h[0].stelle.contains("Kurz"));
    }

    #[test]
    fn nouns_that_hang_on_each_other_are_found() {
        let text = "Die Verpflichtung zur Anzeige der Aufnahme der Haltung bleibt.";
        assert_eq!(sprachhinweise(text)[0].mangel, Sprachmangel::Nominalkette(4));
        assert_eq!(sprachhinweise(text)[0].stelle, "Verpflichtung zur Anzeige der Aufnahme der Haltung");
        // Names and lists are no chain.
        assert_eq!(maengel("Gehen Sie zum Amt der Stadt Bautzen im Landkreis Bautzen."), []);
        assert_eq!(maengel("Bringen Sie Anmeldung, Meldung, Erklärung, Versicherung mit."), []);
    }

    #[test]
    fn passive_and_long_words_are_found_and_future_is_not() {
        assert_eq!(maengel("Der Antrag wird bearbeitet."), [Sprachmangel::Passiv]);
        assert_eq!(maengel("Unterlagen werden nachgereicht."), [Sprachmangel::Passiv]);
        assert_eq!(maengel("Sie werden sehen, es ist leicht."), []);
        assert_eq!(
            maengel("Die Hundesteueranmeldungspflichten gelten."),
            [Sprachmangel::LangesWort("Hundesteueranmeldungspflichten".len())]
        );
        assert_eq!(maengel("Die Grundstücks-Verkehrs-Genehmigung gilt."), []);
    }
}

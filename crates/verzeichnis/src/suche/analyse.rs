//! Words, stems and the parts of compounds.

use std::collections::HashSet;

use grund::{Sprache, suchform};
use rust_stemmers::{Algorithm, Stemmer};

/// Longer words are no words.
const WORT_HOECHSTENS: usize = 48;

/// Words that say nothing about a concern.
const FUELLWORTE: [&str; 134] = [
    "ab", "aber", "als", "am", "an", "and", "are", "auch", "auf", "aus", "bei", "beim", "bekomme", "bis", "bitte",
    "brauche", "can", "da", "dann", "das", "dass", "dem", "den", "der", "des", "die", "dies", "diese", "dieser",
    "dieses", "do", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "for", "from",
    "fuer", "fur", "geht", "gibt", "habe", "haben", "hat", "have", "how", "i", "ich", "ihr", "ihre", "ihren", "im",
    "in", "is", "ist", "it", "ja", "kann", "man", "me", "mein", "meine", "meinem", "meinen", "meiner", "meines",
    "mich", "mir", "mit", "mochte", "moechte", "muss", "must", "my", "nach", "need", "nicht", "noch", "nur", "oder",
    "of", "ohne", "on", "or", "sein", "seine", "sich", "sie", "sind", "so", "soll", "the", "there", "this", "to",
    "uber", "ueber", "um", "und", "uns", "unser", "unsere", "unter", "vom", "von", "vor", "wann", "want", "was",
    "wegen", "welche", "wenn", "wer", "werden", "what", "where", "wie", "will", "wir", "wird", "with", "wo", "woher",
    "wurde", "zu", "zum", "zur", "zwischen",
];

/// Between the parts of a compound.
const FUGEN: [&str; 7] = ["", "s", "e", "n", "en", "er", "es"];

/// Is it one of the words that every sentence has?
pub(crate) fn ist_fuellwort(wort: &str) -> bool {
    FUELLWORTE.binary_search(&wort).is_ok()
}

/// The words of a text as they are compared, filler words left out.
pub(crate) fn worte(text: &str) -> Vec<String> {
    suchform(text)
        .split(' ')
        .filter(|w| !w.is_empty() && w.len() <= WORT_HOECHSTENS && !ist_fuellwort(w))
        .map(ToOwned::to_owned)
        .collect()
}

/// `fuehrerschein` as the index has `Führerschein`: for keyboards without umlauts.
pub(crate) fn umlaute_gefaltet(wort: &str) -> Option<String> {
    let gefaltet = wort.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    (gefaltet != wort).then_some(gefaltet)
}

/// The stemmers and the words that compounds may consist of.
pub(crate) struct Analyse {
    de: Stemmer,
    en: Stemmer,
    lexikon: HashSet<String>,
    staemme: HashSet<String>,
}

impl std::fmt::Debug for Analyse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Analyse({} Worte)", self.lexikon.len())
    }
}

impl Analyse {
    /// Learns the words of the German texts: they are the lexicon of the compound splitter.
    pub(crate) fn lernen<'a>(texte: impl Iterator<Item = &'a str>) -> Self {
        let mut neu = Self {
            de: Stemmer::create(Algorithm::German),
            en: Stemmer::create(Algorithm::English),
            lexikon: HashSet::new(),
            staemme: HashSet::new(),
        };
        for wort in texte.flat_map(worte) {
            if wort.len() >= 3 && wort.chars().all(char::is_alphabetic) && !neu.lexikon.contains(&wort) {
                let stamm = neu.stamm(&wort, Sprache::De);
                neu.staemme.insert(stamm);
                neu.lexikon.insert(wort);
            }
        }
        neu
    }

    /// The stem of a word in a language.
    pub(crate) fn stamm(&self, wort: &str, sprache: Sprache) -> String {
        match sprache {
            Sprache::De | Sprache::Leicht => self.de.stem(wort).into_owned(),
            Sprache::En => self.en.stem(wort).into_owned(),
            // No stemmer knows Upper Sorbian; what is read of Arabic is found as it is written.
            Sprache::Hsb | Sprache::Ar => wort.to_owned(),
        }
    }

    /// The parts of a German compound, at least two; empty if it is none. Fewest and longest parts win.
    pub(crate) fn teile<'w>(&self, wort: &'w str) -> Vec<&'w str> {
        const UNMOEGLICH: u32 = u32::MAX;
        let laenge = wort.len();
        if laenge < 6 || !wort.is_ascii() {
            return Vec::new();
        }
        // kosten[i]: the cheapest way to split what follows byte i; weg[i]: end of the first part and of its Fuge.
        let mut kosten = vec![UNMOEGLICH; laenge + 1];
        let mut weg = vec![(0, 0); laenge + 1];
        kosten[laenge] = 0;
        for i in (0..laenge.saturating_sub(2)).rev() {
            for ende in i + 3..=laenge {
                if (i, ende) == (0, laenge) {
                    continue;
                }
                let Some(preis) = self.preis(&wort[i..ende], ende == laenge) else { continue };
                for fuge in FUGEN {
                    let weiter = ende + fuge.len();
                    let passt = wort[ende..].starts_with(fuge) && (weiter < laenge || fuge.is_empty());
                    if !passt || kosten[weiter] == UNMOEGLICH {
                        continue;
                    }
                    let summe = preis + u32::from(!fuge.is_empty()) + kosten[weiter];
                    if summe < kosten[i] {
                        kosten[i] = summe;
                        weg[i] = (ende, weiter);
                    }
                }
            }
        }
        let mut teile = Vec::new();
        let mut stelle = 0;
        while kosten[0] != UNMOEGLICH && stelle < laenge {
            let (ende, weiter) = weg[stelle];
            teile.push(&wort[stelle..ende]);
            stelle = weiter;
        }
        teile
    }

    /// The longest known word at the beginning and at the end of a compound that does not come apart completely.
    pub(crate) fn enden<'w>(&self, wort: &'w str) -> Vec<&'w str> {
        const KUERZESTES: usize = 5;
        if !wort.is_ascii() {
            return Vec::new();
        }
        let bekannt = |teil: &&str| self.lexikon.contains(*teil);
        let anfang = (KUERZESTES..wort.len()).rev().map(|i| &wort[..i]).find(bekannt);
        let ende = (1..wort.len().saturating_sub(KUERZESTES - 1)).map(|i| &wort[i..]).find(bekannt);
        anfang.into_iter().chain(ende).collect()
    }

    /// What a part costs; `None` = it is no word. Short parts are dear, otherwise every word would fall apart.
    fn preis(&self, teil: &str, letzter: bool) -> Option<u32> {
        let grund = match teil.len() {
            0..=2 => return None,
            3 => 7,
            4 => 4,
            _ => 3,
        };
        if self.lexikon.contains(teil) {
            return Some(grund);
        }
        if teil.len() < 4 {
            return None;
        }
        // Schul(e)ferien; anmeldung where the texts only have anmelden.
        let bekannt = (!letzter && self.lexikon.contains(&format!("{teil}e")))
            || self.staemme.contains(self.de.stem(teil).as_ref());
        bekannt.then_some(grund + 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filler_words_are_sorted() {
        assert!(FUELLWORTE.is_sorted());
        assert_eq!(worte("Ich möchte meinen Hund anmelden!"), ["hund", "anmelden"]);
    }

    #[test]
    fn compounds_fall_apart_by_the_words_of_the_texts() {
        let a =
            Analyse::lernen(["Hund anmelden Steuer Gewerbe Schule Ferien Amt Wohnung Geber Bestätigung"].into_iter());
        for (wort, teile) in [
            ("hundesteuer", vec!["hund", "steuer"]),
            ("hundesteueranmeldung", vec!["hund", "steuer", "anmeldung"]),
            ("schulferien", vec!["schul", "ferien"]),
            ("wohnungsgeberbestatigung", vec!["wohnung", "geber", "bestatigung"]),
            ("gewerbeamt", vec!["gewerbe", "amt"]),
            ("hund", vec![]),
            ("xylophon", vec![]),
        ] {
            assert_eq!(a.teile(wort), teile, "{wort}");
        }
    }
}

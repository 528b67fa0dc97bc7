//! All words as they are written, for beginnings and typing errors.

use crate::{streuung::Karte, text::WORT_HOECHSTENS, tippfehler};

/// Among words that are equally far away, so many are meant at most.
const AEHNLICHE_HOECHSTENS: usize = 4;

/// The words of all texts and synonyms, sorted.
#[derive(Debug, Default)]
pub(crate) struct Wortschatz {
    /// Word, and how much it is used in titles.
    worte: Vec<(Box<str>, u32)>,
    /// Words that stand in English sentences only and in no title, sorted.
    nebenbei: Vec<Box<str>>,
    /// By length in bytes: letters and number of each word.
    laengen: Vec<Vec<(u64, u32)>>,
}

impl Wortschatz {
    /// `nebenbei` are words of `haeufigkeit`.
    pub(crate) fn bauen(haeufigkeit: Karte<&str, u32>, mut nebenbei: Vec<Box<str>>) -> Self {
        nebenbei.sort_unstable();
        let mut worte: Vec<(Box<str>, u32)> = haeufigkeit.into_iter().map(|(w, n)| (w.into(), n)).collect();
        worte.sort_unstable();
        let mut laengen = vec![Vec::new(); WORT_HOECHSTENS + 1];
        for (nr, (wort, _)) in (0u32..).zip(&worte) {
            if let Some(gleich_lange) = laengen.get_mut(wort.len()) {
                gleich_lange.push((tippfehler::buchstaben(wort), nr));
            }
        }
        Self { worte, nebenbei, laengen }
    }

    /// About how many bytes of memory it holds.
    pub(crate) fn speicher(&self) -> usize {
        self.worte.iter().map(|(w, _)| w.len() + 40).sum()
    }

    /// Does any text or synonym have exactly this word?
    pub(crate) fn hat(&self, wort: &str) -> bool {
        self.worte.binary_search_by(|(w, _)| w.as_ref().cmp(wort)).is_ok()
    }

    /// Is it written in German, or as the name of anything? A word of English sentences alone is not.
    pub(crate) fn nennt(&self, wort: &str) -> bool {
        self.hat(wort) && self.nebenbei.binary_search_by(|w| w.as_ref().cmp(wort)).is_err()
    }

    /// The words with this beginning that are used most.
    pub(crate) fn mit_anfang(&self, anfang: &str, hoechstens: usize) -> Vec<&str> {
        let ab = self.worte.partition_point(|(w, _)| w.as_ref() < anfang);
        let hinten = self.worte.get(ab..).unwrap_or_default();
        let mut passend: Vec<&(Box<str>, u32)> = hinten.iter().take_while(|(w, _)| w.starts_with(anfang)).collect();
        passend.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        passend.truncate(hoechstens);
        passend.into_iter().map(|(w, _)| w.as_ref()).collect()
    }

    /// The other words that are meant by one with typing errors, and how many errors that takes.
    pub(crate) fn aehnliche(&self, wort: &str) -> (usize, Vec<&str>) {
        let mut grenze = tippfehler::erlaubt(wort);
        if grenze == 0 || wort.bytes().any(|b| b.is_ascii_digit()) {
            return (0, Vec::new());
        }
        let muster = tippfehler::buchstaben(wort);
        let mut beste: Vec<&(Box<str>, u32)> = Vec::new();
        // Words of the same length first: the bound gets tight early.
        let laengen = (0..=grenze).flat_map(|d| [wort.len() + d, wort.len().wrapping_sub(d)].into_iter().take(d + 1));
        for laenge in laengen {
            for (buchstaben, nr) in self.laengen.get(laenge).into_iter().flatten() {
                if tippfehler::fern(muster, *buchstaben, grenze) {
                    continue;
                }
                let Some(kandidat) = self.worte.get(*nr as usize) else { continue };
                let Some(abstand) = tippfehler::abstand(wort, &kandidat.0, grenze) else { continue };
                // Two errors and another first letter: another word.
                if abstand == 0 || abstand >= 2 && kandidat.0.bytes().next() != wort.bytes().next() {
                    continue;
                }
                if abstand < grenze {
                    grenze = abstand.max(1);
                    beste.clear();
                }
                beste.push(kandidat);
            }
        }
        beste.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        beste.dedup();
        beste.truncate(AEHNLICHE_HOECHSTENS);
        (grenze, beste.into_iter().map(|(w, _)| w.as_ref()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_and_typing_errors() {
        let mut worte = Karte::default();
        for (w, n) in [("hund", 3), ("hundesteuer", 9), ("hundehaltung", 1), ("handel", 2), ("reisepass", 1)] {
            worte.insert(w, n);
        }
        let w = Wortschatz::bauen(worte, Vec::new());
        assert_eq!(w.mit_anfang("hund", 2), ["hundesteuer", "hund"]);
        assert!(w.mit_anfang("z", 2).is_empty());
        for (falsch, richtig) in [
            ("hudn", vec!["hund"]),
            ("raisepas", vec!["reisepass"]),
            ("hundesteur", vec!["hundesteuer"]),
            ("xyz", vec![]),
        ] {
            assert_eq!(w.aehnliche(falsch).1, richtig, "{falsch}");
        }
    }
}

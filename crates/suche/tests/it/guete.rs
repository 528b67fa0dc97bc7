//! How well the search finds what citizens mean: some hundred questions (tests/anfragen.csv) against the official
//! catalogue.
//!
//! The answers were decided by what a person means, not by what the index returns. Three parts: one that was tuned for;
//! „probe“, written at the same time and never looked at one by one; „frisch“, written when tuning was over. The last two
//! are only counted: they tell how well questions do that nobody tuned for. One person wrote questions and synonyms, so
//! all three are kinder than real visitors.

use std::{collections::BTreeMap, fmt::Write as _};

use suche::{Anfrage, Index, mitgelieferte_synonyme};

use crate::korpus;

/// A question of the set.
struct Frage {
    text: &'static str,
    erwartet: Vec<&'static str>,
    art: &'static str,
    teil: &'static str,
}

const TEILE: [&str; 3] = ["", "probe", "frisch"];

fn fragen() -> Vec<Frage> {
    include_str!("../anfragen.csv")
        .lines()
        .skip(1)
        .map(|zeile| {
            let spalten: Vec<&str> = zeile.split(';').collect();
            let [text, erwartet, art, teil] = spalten[..] else { panic!("four columns: {zeile}") };
            assert!(TEILE.contains(&teil), "{zeile}");
            Frage { text, erwartet: erwartet.split('|').collect(), art, teil }
        })
        .collect()
}

/// Hits at place one, among the first five, and of how many.
#[derive(Default, Clone, Copy)]
struct Quote {
    eins: usize,
    fuenf: usize,
    von: usize,
}

impl Quote {
    fn zaehlen(&mut self, platz: Option<usize>) {
        self.von += 1;
        self.eins += usize::from(platz == Some(0));
        self.fuenf += usize::from(platz.is_some());
    }

    #[allow(clippy::cast_precision_loss, reason = "some hundred questions")]
    fn anteile(self) -> (f64, f64) {
        let anteil = |n: usize| n as f64 / self.von.max(1) as f64;
        (anteil(self.eins), anteil(self.fuenf))
    }

    fn zeile(self) -> String {
        let (eins, fuenf) = self.anteile();
        format!("{:3} questions: {eins:.3} at 1, {fuenf:.3} at 5", self.von)
    }
}

/// Asks all questions; prints the figures, and which tuned ones fail. One figure for each part.
fn messen(name: &str, index: &Index, mit_synonymen: bool) -> [Quote; 3] {
    messen_wie(name, index, mit_synonymen, |erwartet, da| erwartet == da)
}

/// The question set over an index in which other entries may stand for the expected ones (`gleich`: expected, found).
pub fn messen_in(name: &str, index: &Index, gleich: impl Fn(&str, &str) -> bool) {
    let [abgestimmt, probe, frisch] = messen_wie(name, index, true, gleich);
    mindestens(abgestimmt, 0.92, 0.98);
    mindestens(probe, 0.86, 0.93);
    mindestens(frisch, 0.77, 0.95);
}

fn messen_wie(name: &str, index: &Index, mit_synonymen: bool, gleich: impl Fn(&str, &str) -> bool) -> [Quote; 3] {
    let mut quoten = [Quote::default(); 3];
    let mut je_art: BTreeMap<&str, Quote> = BTreeMap::new();
    let mut fehler = String::new();
    let (mut gefunden, mut ungenau) = (0usize, 0usize);
    for frage in fragen() {
        let ergebnis = index.suchen(&Anfrage { text: frage.text, hoechstens: 5, ..Anfrage::default() });
        let platz = ergebnis.treffer.iter().position(|t| frage.erwartet.iter().any(|e| gleich(e, t.schluessel)));
        if platz.is_some() {
            gefunden += 1;
            if !ergebnis.genau {
                ungenau += 1;
                writeln!(fehler, "  {:?} is found, and said to be only similar", frage.text).unwrap();
            }
        }
        for (quote, teil) in quoten.iter_mut().zip(TEILE) {
            if teil == frage.teil {
                quote.zaehlen(platz);
            }
        }
        if !frage.teil.is_empty() {
            continue;
        }
        je_art.entry(frage.art).or_default().zaehlen(platz);
        if platz != Some(0) {
            let statt: Vec<_> = ergebnis.treffer.iter().take(3).map(|t| t.schluessel).collect();
            let wo = platz.map_or("not among 5".to_owned(), |p| format!("at {}", p + 1));
            writeln!(fehler, "  {:?} {wo}; first: {}", frage.text, statt.join(", ")).unwrap();
        }
    }
    println!("search, {name}");
    for (quote, name) in quoten.iter().zip(["tuned for", "held out", "written after tuning"]) {
        println!("  {name:20} {}", quote.zeile());
    }
    for (art, quote) in je_art {
        println!("    {art:18} {}", quote.zeile());
    }
    println!("  of {gefunden} that were found, {ungenau} are said to be only similar");
    print!("{fehler}");
    if mit_synonymen {
        assert!(ungenau * 20 <= gefunden, "what is there is there: {ungenau} of {gefunden}\n{fehler}");
    }
    quoten
}

fn mindestens(quote: Quote, eins: f64, fuenf: f64) {
    let (hat_eins, hat_fuenf) = quote.anteile();
    assert!(hat_eins >= eins && hat_fuenf >= fuenf, "{}, wanted {eins} and {fuenf}", quote.zeile());
}

#[test]
fn the_question_set_is_large_and_well_formed() {
    let alle = fragen();
    assert!(alle.len() >= 200 && alle.iter().filter(|f| f.teil == "probe").count() >= 60);
    let kern: Vec<_> = korpus::kern().into_iter().map(|d| d.schluessel).collect();
    for frage in &alle {
        for erwartet in &frage.erwartet {
            assert!(kern.iter().any(|k| k == erwartet), "{}: {erwartet} is not in tests/kern.csv", frage.text);
        }
    }
}

#[test]
fn citizens_find_what_they_mean_in_the_core_of_the_catalogue() {
    let index = Index::bauen(&korpus::kern(), &mitgelieferte_synonyme());
    let [abgestimmt, probe, frisch] = messen(&format!("core: {} services", index.anzahl().leistungen), &index, true);
    mindestens(abgestimmt, 0.97, 0.98);
    mindestens(probe, 0.91, 0.95);
    mindestens(frisch, 0.85, 0.95);
}

#[test]
fn citizens_find_what_they_mean_in_the_whole_catalogue() {
    let Some(dokumente) = korpus::leika() else { return };
    let index = Index::bauen(&dokumente, &mitgelieferte_synonyme());
    let [abgestimmt, probe, frisch] =
        messen(&format!("whole catalogue: {} services", index.anzahl().leistungen), &index, true);
    mindestens(abgestimmt, 0.97, 0.98);
    mindestens(probe, 0.89, 0.93);
    mindestens(frisch, 0.85, 0.94);
    // How much of it is the list of synonyms.
    let ohne = messen("whole catalogue, without synonyms", &Index::bauen(&dokumente, &[]), false);
    assert!(ohne[0].eins < abgestimmt.eins);
}

/// The names of the OZG services, in the words of another catalogue: each must lead to one of its entries. Nobody tuned
/// for these, and their texts are left out of the index.
#[test]
fn the_names_of_another_catalogue_lead_to_its_entries() {
    let (Some(mut dokumente), Some(ozg)) = (korpus::leika(), korpus::ozg()) else { return };
    for d in &mut dokumente {
        d.fassungen[0].text.clear();
    }
    let index = Index::bauen(&dokumente, &mitgelieferte_synonyme());
    let mut quote = Quote::default();
    for (name, erwartet) in &ozg {
        let ergebnis = index.suchen(&Anfrage { text: name, hoechstens: 5, ..Anfrage::default() });
        quote.zaehlen(ergebnis.treffer.iter().position(|t| erwartet.iter().any(|e| e == t.schluessel)));
    }
    println!("search, names of OZG services\n  never tuned {}", quote.zeile());
    mindestens(quote, 0.84, 0.90);
}

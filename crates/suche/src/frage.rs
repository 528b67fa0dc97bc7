//! From what was typed to what is looked for: one [`Glied`] for each thing the question speaks of.

use crate::{
    Index,
    text::{self, Beugung, ist_fuellwort, umlaute_gefaltet},
};

/// More words say nothing more.
const WORTE_HOECHSTENS: usize = 12;
/// Longer input is cut.
const EINGABE_HOECHSTENS: usize = 300;
/// How many words a beginning stands for at most.
const ANFAENGE_HOECHSTENS: usize = 24;
/// A shorter beginning says nothing.
const ANFANG_MINDESTENS: usize = 2;

/// How well an answer fits: the word itself, the same written in one, its parts, its beginning, with typing errors.
const GENAU: f32 = 1.0;
const ZUSAMMEN: f32 = 0.95;
const TEILE: f32 = 0.75;
const ANFANG: f32 = 0.8;
const TIPPFEHLER: [f32; 3] = [1.0, 0.85, 0.7];
const ENDEN: f32 = 0.6;

/// Between two words that are one.
const FUGEN: [&str; 6] = ["", "s", "n", "en", "e", "es"];

/// One thing the question speaks of.
#[derive(Debug, Default)]
pub(crate) struct Glied {
    pub(crate) alternativen: Vec<Alternative>,
    /// How much it counts within the question.
    pub(crate) gewicht: f32,
}

/// One way in which a document may speak of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Alternative {
    pub(crate) guete: f32,
    /// All of these belong together.
    pub(crate) begriffe: Vec<u32>,
    /// Does it count as part of the title that was asked for? Not twice for one word.
    pub(crate) zaehlt: bool,
}

impl Glied {
    fn dazu(&mut self, guete: f32, begriffe: Vec<u32>, zaehlt: bool) {
        if !self.alternativen.iter().any(|a| a.begriffe == begriffe && a.guete >= guete) {
            self.alternativen.push(Alternative { guete, begriffe, zaehlt });
        }
    }
}

/// What the whole question depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Umstaende {
    /// The Land that was chosen, as a bit.
    pub(crate) land: Option<u32>,
    /// Is the last word still being typed?
    pub(crate) unfertig: bool,
}

impl Index {
    /// What a question speaks of. Any input is fine; what is no word of any text is left out.
    pub(crate) fn glieder(&self, eingabe: &str, umstaende: Umstaende) -> Vec<Glied> {
        let ende = eingabe.char_indices().nth(EINGABE_HOECHSTENS).map_or(eingabe.len(), |(i, _)| i);
        let eingabe = eingabe.get(..ende).unwrap_or_default();
        let mitten_im_wort = umstaende.unfertig && eingabe.chars().next_back().is_some_and(char::is_alphanumeric);
        let worte = self.fragewort(eingabe, mitten_im_wort);
        let mut glieder: Vec<Glied> = Vec::new();
        let mut i = 0;
        while let Some(wort) = worte.get(i) {
            let letztes = i + 1 == worte.len();
            if let Some((anzahl, glied)) = self.mehrwort(worte.get(i..).unwrap_or_default(), umstaende) {
                glieder.push(glied);
                i += anzahl;
                continue;
            }
            let mut glied = self.einzelwort(wort, umstaende, letztes && mitten_im_wort);
            for (nachbar, zaehlt) in [(i.checked_sub(1).and_then(|v| worte.get(v)), false), (worte.get(i + 1), true)] {
                let Some(nachbar) = nachbar else { continue };
                let (a, b) = if zaehlt { (wort, nachbar) } else { (nachbar, wort) };
                self.zusammen(a, b, umstaende, zaehlt, &mut glied);
            }
            glieder.push(glied);
            i += 1;
        }
        glieder.retain(|g| !g.alternativen.is_empty());
        glieder
    }

    /// The words of a question: hyphens closed where that makes a word, unknown compounds taken apart.
    fn fragewort(&self, eingabe: &str, mitten_im_wort: bool) -> Vec<String> {
        let mut roh: Vec<String> = Vec::new();
        text::zerlegen(eingabe, |w| {
            let mut stuecke = w.stuecke().peekable();
            if stuecke.peek().is_some() && !self.kennt(w.ganz) && self.zerleger.teile(w.ganz).is_empty() {
                roh.extend(stuecke.map(ToOwned::to_owned));
            } else {
                roh.push(w.ganz.to_owned());
            }
        });
        if roh.iter().any(|w| !ist_fuellwort(w)) {
            roh.retain(|w| !ist_fuellwort(w));
        } else {
            roh.clear();
        }
        roh.truncate(WORTE_HOECHSTENS);
        let anzahl = roh.len();
        let mut alle = Vec::with_capacity(anzahl);
        for (i, wort) in roh.into_iter().enumerate() {
            let unfertig = mitten_im_wort && i + 1 == anzahl;
            let teile = if unfertig || self.kennt(&wort) { Vec::new() } else { self.teile_von(&wort) };
            if teile.is_empty() {
                alle.push(wort);
            } else {
                alle.extend(teile);
            }
        }
        alle.truncate(WORTE_HOECHSTENS);
        alle
    }

    fn teile_von(&self, wort: &str) -> Vec<String> {
        let teile = |w: &str| -> Vec<String> { self.zerleger.teile(w).into_iter().map(ToOwned::to_owned).collect() };
        let hier = teile(wort);
        if hier.is_empty() { umlaute_gefaltet(wort).map(|g| teile(&g)).unwrap_or_default() } else { hier }
    }

    /// Does any text or synonym have this word?
    fn kennt(&self, wort: &str) -> bool {
        let hat = |form: &str| {
            Beugung::ALLE.iter().any(|b| {
                let stamm = self.stemmer.stamm(form, *b);
                self.begriffe.contains_key(stamm.as_str()) || self.synonyme.contains_key(stamm.as_str())
            })
        };
        hat(wort) || umlaute_gefaltet(wort).is_some_and(|g| hat(&g))
    }

    /// A synonym of several words at the beginning of these: how many words, and what they mean.
    fn mehrwort(&self, worte: &[String], umstaende: Umstaende) -> Option<(usize, Glied)> {
        (2..=self.synonym_worte.min(worte.len())).rev().find_map(|anzahl| {
            let hier = worte.get(..anzahl)?;
            let mut glied = Glied { gewicht: 1.0, ..Glied::default() };
            for beugung in Beugung::ALLE {
                let staemme: Vec<String> = hier.iter().map(|w| self.stemmer.stamm(w, beugung)).collect();
                self.synonym(&staemme.join(" "), GENAU, umstaende, true, &mut glied);
            }
            if glied.alternativen.is_empty() {
                return None;
            }
            let selbst: Option<Vec<u32>> =
                hier.iter().map(|w| self.begriff(&self.stemmer.stamm(w, Beugung::Deutsch))).collect();
            if let Some(begriffe) = selbst {
                glied.dazu(GENAU, begriffe, true);
            }
            Some((anzahl, glied))
        })
    }

    /// What one word stands for. Beginnings and typing errors only where no text has it.
    fn einzelwort(&self, wort: &str, umstaende: Umstaende, unfertig: bool) -> Glied {
        let mut glied =
            Glied { gewicht: text::gewicht(&self.stemmer.stamm(wort, Beugung::Deutsch)), ..Glied::default() };
        for form in [Some(wort.to_owned()), umlaute_gefaltet(wort)].into_iter().flatten() {
            self.form(&form, GENAU, umstaende, &mut glied);
        }
        if wort.len() >= ANFANG_MINDESTENS && (unfertig || (glied.alternativen.is_empty() && wort.len() >= 4)) {
            for form in [Some(wort.to_owned()), umlaute_gefaltet(wort)].into_iter().flatten() {
                for ganz in self.wortschatz.mit_anfang(&form, ANFAENGE_HOECHSTENS) {
                    self.form(ganz, ANFANG, umstaende, &mut glied);
                }
            }
        }
        if glied.alternativen.is_empty() {
            let (fehler, aehnliche) = self.wortschatz.aehnliche(wort);
            let guete = TIPPFEHLER.get(fehler).copied().unwrap_or(ENDEN);
            for gemeint in aehnliche {
                self.form(gemeint, guete, umstaende, &mut glied);
            }
        }
        if glied.alternativen.is_empty() {
            self.enden(wort, umstaende, &mut glied);
        }
        glied
    }

    /// A compound that is known only at one end: the other end may have a typing error, or say nothing.
    fn enden(&self, wort: &str, umstaende: Umstaende, glied: &mut Glied) {
        for (bekannt, rest) in self.zerleger.enden(wort) {
            let rest = FUGEN.iter().rev().find_map(|f| rest.strip_prefix(f)).unwrap_or(rest);
            let (_, aehnliche) = self.wortschatz.aehnliche(rest);
            let begriff = |w: &str| self.begriff(&self.stemmer.stamm(w, Beugung::Deutsch));
            if let Some(eins) = begriff(bekannt) {
                for zwei in aehnliche.into_iter().filter_map(begriff) {
                    glied.dazu(TEILE, vec![eins, zwei], true);
                }
            }
            self.form(bekannt, ENDEN, umstaende, glied);
        }
    }

    /// A word as it is: its stems, what it means as a synonym, its parts.
    fn form(&self, form: &str, guete: f32, umstaende: Umstaende, glied: &mut Glied) {
        for beugung in Beugung::ALLE {
            let stamm = self.stemmer.stamm(form, beugung);
            if let Some(begriff) = self.begriff(&stamm) {
                glied.dazu(guete, vec![begriff], true);
            }
            self.synonym(&stamm, guete, umstaende, true, glied);
        }
        if let Some(begriffe) = self.begriffe_der_teile(form) {
            glied.dazu(guete * TEILE, begriffe, true);
        }
    }

    fn synonym(&self, schluessel: &str, guete: f32, umstaende: Umstaende, zaehlt: bool, glied: &mut Glied) {
        for b in self.synonyme.get(schluessel).into_iter().flatten() {
            if b.land.is_none_or(|hier| umstaende.land.is_none_or(|l| l & hier != 0)) {
                glied.dazu(guete * b.guete, b.begriffe.clone(), zaehlt);
            }
        }
    }

    /// „Hunde Steuer“: two words that are one.
    fn zusammen(&self, a: &str, b: &str, umstaende: Umstaende, zaehlt: bool, glied: &mut Glied) {
        if a.len() < 3 || b.len() < 3 {
            return;
        }
        for fuge in FUGEN {
            let stamm = self.stemmer.stamm(&format!("{a}{fuge}{b}"), Beugung::Deutsch);
            if let Some(begriff) = self.begriff(&stamm) {
                glied.dazu(ZUSAMMEN, vec![begriff], zaehlt);
            }
            self.synonym(&stamm, ZUSAMMEN, umstaende, zaehlt, glied);
        }
    }
}

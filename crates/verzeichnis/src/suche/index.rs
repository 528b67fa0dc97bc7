//! The index: which word stands in which service, and how much that says.

use std::collections::{BTreeMap, HashMap};

use grund::{LeistungKennung, Sprache};

use super::{
    Suchtext,
    analyse::{Analyse, umlaute_gefaltet, worte},
};
use crate::tippfehler;

/// More words say nothing more.
const WORTE_HOECHSTENS: usize = 12;
/// Longer input is cut.
const EINGABE_HOECHSTENS: usize = 300;
/// How many words a beginning stands for at most.
const ANFAENGE_HOECHSTENS: usize = 64;

/// How well an answer fits: the word itself, part of it, its beginning, with a typing error.
const GENAU: f32 = 1.0;
const TEIL: f32 = 0.7;
const ANFANG: f32 = 0.6;
const TIPPFEHLER: f32 = 0.4;

/// What fits less than this part of the best answer is noise.
const GRENZE: f32 = 0.15;

/// Weight of the fields.
const TITEL: f32 = 10.0;
const STICHWORT: f32 = 8.0;
const KURZ: f32 = 3.0;
const TEXT: f32 = 1.0;

/// One service that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Treffer<'a> {
    /// Which service.
    pub kennung: &'a LeistungKennung,
    /// How well it fits; only good for comparison within one answer.
    pub punkte: f32,
}

/// The index over all services. Immutable; built when services are loaded.
#[derive(Debug)]
pub struct Suchindex {
    kennungen: Vec<LeistungKennung>,
    /// How many words the longest title of each service has.
    titelworte: Vec<usize>,
    analyse: Analyse,
    /// Sorted words (stems) and, in the same order, where they stand with which weight.
    begriffe: Vec<String>,
    stellen: Vec<Vec<(u32, f32)>>,
    dreier: HashMap<[u8; 3], Vec<u32>>,
}

impl Suchindex {
    /// From the texts of all services. Some milliseconds for 5,000 services of ordinary length.
    #[must_use]
    pub fn bauen(texte: &[Suchtext]) -> Self {
        let deutsch = texte.iter().flat_map(|t| &t.fassungen).filter(|f| f.sprache == Sprache::De);
        let analyse = Analyse::lernen(deutsch.flat_map(|f| {
            [f.titel.as_str(), f.kurz.as_str(), f.text.as_str()]
                .into_iter()
                .chain(f.stichworte.iter().map(String::as_str))
        }));
        let mut verzeichnet: BTreeMap<String, BTreeMap<u32, f32>> = BTreeMap::new();
        let mut bekannt: HashMap<(String, Sprache), Vec<(String, f32)>> = HashMap::new();
        for (nr, suchtext) in (0u32..).zip(texte) {
            for fassung in &suchtext.fassungen {
                let stichworte = fassung.stichworte.join("\n");
                let felder =
                    [(&fassung.titel, TITEL), (&stichworte, STICHWORT), (&fassung.kurz, KURZ), (&fassung.text, TEXT)];
                for (feld, gewicht) in felder {
                    for wort in worte(feld) {
                        let schluessel = (wort, fassung.sprache);
                        let begriffe = bekannt
                            .entry(schluessel.clone())
                            .or_insert_with(|| begriffe(&analyse, &schluessel.0, fassung.sprache));
                        for (begriff, anteil) in begriffe.iter() {
                            let stelle = verzeichnet.entry(begriff.clone()).or_default().entry(nr).or_insert(0.0);
                            *stelle = stelle.max(gewicht * anteil);
                        }
                    }
                }
            }
        }
        let mut dreier: HashMap<[u8; 3], Vec<u32>> = HashMap::new();
        for (nr, begriff) in (0u32..).zip(verzeichnet.keys()) {
            for d in dreier_von(begriff) {
                dreier.entry(d).or_default().push(nr);
            }
        }
        let (begriffe, stellen) = verzeichnet.into_iter().map(|(b, s)| (b, s.into_iter().collect())).unzip();
        let kennungen = texte.iter().map(|t| t.kennung.clone()).collect();
        let titellaenge = |t: &Suchtext| t.fassungen.iter().map(|f| worte(&f.titel).len()).max().unwrap_or(1).max(1);
        let titelworte = texte.iter().map(titellaenge).collect();
        Self { kennungen, titelworte, analyse, begriffe, stellen, dreier }
    }

    /// How many services it knows.
    #[must_use]
    pub fn anzahl(&self) -> usize {
        self.kennungen.len()
    }

    /// The services that fit best, at most `hoechstens`. Any input is fine; an empty one finds nothing.
    #[must_use]
    pub fn suchen(&self, eingabe: &str, hoechstens: usize) -> Vec<Treffer<'_>> {
        let ende = eingabe.char_indices().nth(EINGABE_HOECHSTENS).map_or(eingabe.len(), |(i, _)| i);
        let mut worte = worte(&eingabe[..ende]);
        worte.truncate(WORTE_HOECHSTENS);
        let mut summe = vec![0.0f32; self.kennungen.len()];
        let mut getroffen = vec![0u32; self.kennungen.len()];
        for wort in &worte {
            for (nr, punkte) in self.punkte(wort) {
                if let (Some(s), Some(n)) = (summe.get_mut(nr as usize), getroffen.get_mut(nr as usize)) {
                    *s += punkte;
                    *n += 1;
                }
            }
        }
        #[allow(clippy::cast_precision_loss, reason = "a dozen words")]
        let anteil = |n: u32, von: usize| (n as f32 / von.max(1) as f32).min(1.0);
        let mut alle: Vec<Treffer<'_>> = self
            .kennungen
            .iter()
            .zip(&self.titelworte)
            .zip(summe.iter().zip(&getroffen))
            .filter(|(_, (_, n))| **n > 0)
            // Answers all words, and among equals the one whose title says little else.
            .map(|((kennung, titelworte), (s, n))| Treffer {
                kennung,
                punkte: s * anteil(*n, worte.len()) * (1.0 + 0.2 * anteil(*n, *titelworte)),
            })
            .collect();
        let beste = alle.iter().map(|t| t.punkte).fold(0.0, f32::max);
        alle.retain(|t| t.punkte >= beste * GRENZE);
        alle.sort_by(|a, b| b.punkte.total_cmp(&a.punkte).then_with(|| a.kennung.cmp(b.kennung)));
        alle.truncate(hoechstens);
        alle
    }

    /// What one word says about which service.
    fn punkte(&self, wort: &str) -> HashMap<u32, f32> {
        let mut punkte = HashMap::new();
        for form in [Some(wort.to_owned()), umlaute_gefaltet(wort)].into_iter().flatten() {
            for begriff in
                [self.analyse.stamm(&form, Sprache::De), self.analyse.stamm(&form, Sprache::En), form.clone()]
            {
                if let Ok(nr) = self.begriffe.binary_search(&begriff) {
                    self.anrechnen(nr, GENAU, &mut punkte);
                }
            }
            self.nach_teilen(self.analyse.teile(&form), TEIL, &mut punkte);
        }
        if punkte.is_empty() && wort.len() >= 3 {
            let ab = self.begriffe.partition_point(|b| b.as_str() < wort);
            let mit_anfang = self.begriffe.get(ab..).unwrap_or_default().iter().take_while(|b| b.starts_with(wort));
            for (nr, _) in (ab..).zip(mit_anfang).take(ANFAENGE_HOECHSTENS) {
                self.anrechnen(nr, ANFANG, &mut punkte);
            }
        }
        if punkte.is_empty() {
            self.mit_tippfehler(wort, &mut punkte);
        }
        if punkte.is_empty() {
            self.nach_teilen(self.analyse.enden(wort), TIPPFEHLER, &mut punkte);
        }
        punkte
    }

    /// A compound that the texts have only in parts: the services that have most of its parts.
    fn nach_teilen(&self, teile: Vec<&str>, guete: f32, punkte: &mut HashMap<u32, f32>) {
        #[allow(clippy::cast_precision_loss, reason = "a dozen parts")]
        let anteil = guete / teile.len().max(1) as f32;
        let mut summe: HashMap<u32, f32> = HashMap::new();
        for teil in teile {
            if let Ok(nr) = self.begriffe.binary_search(&self.analyse.stamm(teil, Sprache::De)) {
                let mut hier = HashMap::new();
                self.anrechnen(nr, anteil, &mut hier);
                hier.into_iter().for_each(|(dokument, p)| *summe.entry(dokument).or_insert(0.0) += p);
            }
        }
        for (dokument, p) in summe {
            let bisher = punkte.entry(dokument).or_insert(0.0);
            *bisher = bisher.max(p);
        }
    }

    fn mit_tippfehler(&self, wort: &str, punkte: &mut HashMap<u32, f32>) {
        let grenze = tippfehler::erlaubt(wort);
        if grenze == 0 {
            return;
        }
        let mut gemeinsam: HashMap<u32, u32> = HashMap::new();
        for d in dreier_von(wort) {
            for nr in self.dreier.get(&d).into_iter().flatten() {
                *gemeinsam.entry(*nr).or_default() += 1;
            }
        }
        // The index holds stems, so the stem of the mistyped word is compared too.
        let stamm = self.analyse.stamm(wort, Sprache::De);
        let mut beste = (grenze + 1, Vec::new());
        // In a short word one error leaves only one group of three whole.
        let noetig = if wort.len() < 6 { 1 } else { 2 };
        for (nr, _) in gemeinsam.into_iter().filter(|(_, n)| *n >= noetig) {
            let Some(begriff) = self.begriffe.get(nr as usize) else { continue };
            let abstaende = [wort, &stamm].into_iter().filter_map(|w| tippfehler::abstand(w, begriff, grenze));
            match abstaende.min() {
                Some(abstand) if abstand < beste.0 => beste = (abstand, vec![nr]),
                Some(abstand) if abstand == beste.0 => beste.1.push(nr),
                _ => {}
            }
        }
        for nr in beste.1 {
            self.anrechnen(nr as usize, TIPPFEHLER, punkte);
        }
    }

    /// Rare words say more than frequent ones.
    fn anrechnen(&self, begriff: usize, guete: f32, punkte: &mut HashMap<u32, f32>) {
        let Some(stellen) = self.stellen.get(begriff) else { return };
        #[allow(clippy::cast_precision_loss, reason = "some thousand services")]
        let seltenheit = (1.0 + self.kennungen.len() as f32 / stellen.len().max(1) as f32).ln();
        for (nr, gewicht) in stellen {
            let bisher = punkte.entry(*nr).or_insert(0.0);
            *bisher = bisher.max(gewicht * guete * seltenheit);
        }
    }
}

/// The words under which a word of a text is found: its stem, and the stems of its parts.
fn begriffe(analyse: &Analyse, wort: &str, sprache: Sprache) -> Vec<(String, f32)> {
    let mut alle = vec![(analyse.stamm(wort, sprache), GENAU)];
    if sprache == Sprache::De {
        alle.extend(analyse.teile(wort).into_iter().map(|teil| (analyse.stamm(teil, sprache), TEIL)));
    }
    alle
}

/// Every three neighbouring bytes, with a blank at both ends.
fn dreier_von(wort: &str) -> Vec<[u8; 3]> {
    let gerahmt = format!(" {wort} ");
    gerahmt.as_bytes().windows(3).filter_map(|d| d.try_into().ok()).collect()
}

//! Building the index: cut all texts once, look at every different word once, then write down where each stands.

use crate::{
    Anzahl, Art, Dokument, Fassung, Index, Synonym,
    dokument::{ARTEN, laender_menge},
    index::{Bedeutung, Eintrag, Grundformen, Stelle, Worte},
    streuung::{Karte, Streuung},
    text::{self, Beugung, Wort, ist_fuellwort},
    wortschatz::Wortschatz,
    zerlegung::Zerleger,
};
use std::{collections::HashSet, sync::Arc};

/// Weight of the fields.
const TITEL: f32 = 1.0;
const STICHWORT: f32 = 0.9;
const KURZ: f32 = 0.45;
const TEXT: f32 = 0.2;
/// A part of a compound says less than the word.
const TEIL: f32 = 0.7;
/// Part of a part: no compound is nested deeper.
const TIEFE: usize = 3;
/// The meanings of a synonym: the first counts nearly as the word itself, each later one a little less.
const BEDEUTUNG: f32 = 0.97;
const BEDEUTUNG_WEITERE: f32 = 0.05;
const BEDEUTUNG_MINDESTENS: f32 = 0.6;
/// What one wants to do counts less than what one wants it for; what comes with every concern counts next to nothing.
const TUN: f32 = 0.5;
pub(crate) const BEIWERK: f32 = 0.15;
/// What has texts, before bare entries of the catalogue.
const MIT_TEXT: f32 = 1.13;
/// What changes, ends or replaces something is asked for less than what it begins with.
const FOLGE: f32 = 0.95;

/// The number of all filler words.
const FUELLWORT: u32 = u32::MAX;

/// A field of a document: its words are `folge[von..bis]`.
#[derive(Debug, Clone, Copy)]
struct Feld {
    dokument: u32,
    gewicht: f32,
    von: usize,
    bis: usize,
}

/// One of the different words.
#[derive(Debug)]
struct Form {
    wort: Box<str>,
    beugung: Beugung,
    /// The pieces between its hyphens, if it was ever written with hyphens.
    stuecke: Vec<Box<str>>,
    /// May it be part of a compound? Names of offices must not be: they are full of names of places.
    lehrt: bool,
    in_titeln: u32,
    /// Is it written in German, or the name of anything? A word of English sentences alone is not.
    nennt: bool,
    /// Where its terms lie, and how many they are.
    begriffe: (usize, usize),
}

#[derive(Debug, Default)]
struct Bau {
    formen: Vec<Form>,
    nummern: [Karte<Box<str>, u32>; 3],
    folge: Vec<u32>,
    felder: Vec<Feld>,
    begriffe: Karte<Box<str>, u32>,
    /// Terms of all forms: term and how much of the word it is.
    analysen: Vec<(u32, f32)>,
}

impl Bau {
    fn feld(&mut self, dokument: u32, gewicht: f32, beugung: Beugung, lehrt: bool, text: &str) {
        let von = self.folge.len();
        let Self { formen, nummern, folge, .. } = self;
        let Some(nummern) = nummern.get_mut(beugung as usize) else { return };
        text::zerlegen(text, |wort| {
            let nr = nummern.get(wort.ganz).copied().unwrap_or_else(|| {
                let nr = if ist_fuellwort(wort.ganz) {
                    FUELLWORT
                } else {
                    formen.push(Form::neu(wort.ganz, beugung));
                    u32::try_from(formen.len() - 1).unwrap_or(FUELLWORT)
                };
                nummern.insert(wort.ganz.into(), nr);
                nr
            });
            if let Some(form) = formen.get_mut(nr as usize) {
                form.merken(&wort, lehrt, gewicht);
                folge.push(nr);
            }
        });
        if folge.len() > von {
            self.felder.push(Feld { dokument, gewicht, von, bis: self.folge.len() });
        }
    }

    fn dokument(&mut self, nr: u32, d: &Dokument) {
        for fassung in &d.fassungen {
            let beugung = Beugung::von(fassung.sprache);
            let lehrt = d.art != Art::Stelle;
            self.feld(nr, TITEL, beugung, lehrt, &fassung.titel);
            for stichwort in &fassung.stichworte {
                self.feld(nr, STICHWORT, beugung, lehrt, stichwort);
            }
            self.feld(nr, KURZ, beugung, lehrt, &fassung.kurz);
            self.feld(nr, TEXT, beugung, lehrt, &fassung.text);
        }
        // Who knows the key finds the thing by it.
        self.feld(nr, STICHWORT, Beugung::Keine, false, &d.schluessel);
    }

    fn begriff(&mut self, stamm: &str) -> u32 {
        if let Some(nr) = self.begriffe.get(stamm) {
            return *nr;
        }
        let nr = u32::try_from(self.begriffe.len()).unwrap_or(u32::MAX);
        self.begriffe.insert(stamm.into(), nr);
        nr
    }

    /// The terms under which each word is found: its stem, and the stems of its parts.
    fn analysieren(&mut self, stemmer: &Grundformen, zerleger: &Zerleger) {
        let mut formen = std::mem::take(&mut self.formen);
        for form in &mut formen {
            let von = self.analysen.len();
            let ganz = self.begriff(&stemmer.stamm(&form.wort, form.beugung));
            self.analysen.push((ganz, 1.0));
            for stueck in &form.stuecke {
                let begriff = self.begriff(&stemmer.stamm(stueck, form.beugung));
                self.analysen.push((begriff, TEIL));
            }
            if form.beugung == Beugung::Deutsch {
                self.teile(stemmer, zerleger, &form.wort, TEIL, TIEFE);
                for stueck in &form.stuecke {
                    self.teile(stemmer, zerleger, stueck, TEIL * TEIL, TIEFE);
                }
            }
            form.begriffe = (von, self.analysen.len());
        }
        self.formen = formen;
    }

    fn teile(&mut self, stemmer: &Grundformen, zerleger: &Zerleger, wort: &str, anteil: f32, tiefe: usize) {
        if tiefe == 0 {
            return;
        }
        for teil in zerleger.teile(wort) {
            let begriff = self.begriff(&stemmer.stamm(teil, Beugung::Deutsch));
            self.analysen.push((begriff, anteil));
            self.teile(stemmer, zerleger, teil, anteil * TEIL, tiefe - 1);
        }
    }

    fn begriffe_von(&self, form: u32) -> &[(u32, f32)] {
        self.formen.get(form as usize).and_then(|f| self.analysen.get(f.begriffe.0..f.begriffe.1)).unwrap_or_default()
    }

    /// The terms of a word in a field: in long texts only the word itself, its parts would say next to nothing.
    fn begriffe_im(&self, feld: &Feld, form: u32) -> &[(u32, f32)] {
        let alle = self.begriffe_von(form);
        if feld.gewicht > TEXT { alle } else { alle.get(..1).unwrap_or_default() }
    }

    fn worte_von(&self, feld: &Feld) -> &[u32] {
        self.folge.get(feld.von..feld.bis).unwrap_or_default()
    }

    /// How rare each term is among the documents of each kind.
    fn seltenheit(&self, dokumente: &[Dokument], anzahl: Anzahl) -> Vec<[f32; ARTEN]> {
        let mut gezaehlt = vec![[0u32; ARTEN]; self.begriffe.len()];
        let mut zuletzt = vec![u32::MAX; self.begriffe.len()];
        for feld in &self.felder {
            let Some(art) = dokumente.get(feld.dokument as usize).map(|d| d.art as usize) else { continue };
            for (begriff, _) in self.worte_von(feld).iter().flat_map(|w| self.begriffe_im(feld, *w)) {
                let nr = *begriff as usize;
                if let (Some(zahl), Some(letztes)) =
                    (gezaehlt.get_mut(nr).and_then(|z| z.get_mut(art)), zuletzt.get_mut(nr))
                    && *letztes != feld.dokument
                {
                    *letztes = feld.dokument;
                    *zahl += 1;
                }
            }
        }
        let alle = Art::ALLE.map(|a| anzahl.von(Some(a)));
        gezaehlt
            .into_iter()
            .map(|zahlen| {
                let mut je_art = [0.0; ARTEN];
                for ((ziel, zahl), alle) in je_art.iter_mut().zip(zahlen).zip(alle) {
                    *ziel = selten(alle, zahl as usize);
                }
                je_art
            })
            .collect()
    }

    /// Where each term stands: beginnings by term, and the places.
    fn stellen(&self, dokumente: &[Dokument], seltenheit: &[[f32; ARTEN]]) -> (Vec<u32>, Vec<Stelle>) {
        let mut alle: Vec<(u32, Stelle)> = Vec::with_capacity(self.folge.len() * 2);
        let mut hier: Vec<(u32, f32, f32)> = Vec::new();
        for (nr, d) in (0u32..).zip(dokumente) {
            let ab = self.felder.partition_point(|f| f.dokument < nr);
            let felder = self.felder.get(ab..).unwrap_or_default().iter().take_while(|f| f.dokument == nr);
            for feld in felder {
                self.feld_stellen(feld, d.art, seltenheit, &mut hier);
            }
            hier.sort_unstable_by_key(|(begriff, ..)| *begriff);
            for gleiche in hier.chunk_by(|a, b| a.0 == b.0) {
                let begriff = gleiche.first().map_or(0, |g| g.0);
                let gewicht = gleiche.iter().map(|g| g.1).fold(0.0, f32::max);
                let anteil = gleiche.iter().map(|g| g.2).fold(0.0, f32::max);
                alle.push((begriff, Stelle::neu(nr, gewicht, anteil)));
            }
            hier.clear();
        }
        // Sorted by term; within a term the order of the documents stays.
        let mut ab = vec![0u32; self.begriffe.len() + 1];
        for (begriff, _) in &alle {
            if let Some(zahl) = ab.get_mut(*begriff as usize + 1) {
                *zahl += 1;
            }
        }
        let mut summe = 0;
        for zahl in &mut ab {
            summe += *zahl;
            *zahl = summe;
        }
        let mut naechste = ab.clone();
        let mut stellen = vec![Stelle::neu(0, 0.0, 0.0); alle.len()];
        for (begriff, stelle) in alle {
            if let Some(frei) = naechste.get_mut(begriff as usize) {
                if let Some(ziel) = stellen.get_mut(*frei as usize) {
                    *ziel = stelle;
                }
                *frei += 1;
            }
        }
        (ab, stellen)
    }

    fn feld_stellen(&self, feld: &Feld, art: Art, seltenheit: &[[f32; ARTEN]], hier: &mut Vec<(u32, f32, f32)>) {
        let selten = |begriff: u32| seltenheit.get(begriff as usize).map_or(0.0, |s| s[art as usize]);
        let worte = self.worte_von(feld);
        // A keyword that is all that was typed is nearly as good as a title that is.
        let wie_ein_titel = if feld.gewicht >= STICHWORT { feld.gewicht } else { 0.0 };
        let eigen = |wort: u32| self.begriffe_von(wort).first().map_or(0.0, |(b, _)| selten(*b));
        let ganz: f32 = if wie_ein_titel > 0.0 { worte.iter().map(|w| eigen(*w)).sum() } else { 1.0 };
        for wort in worte {
            let titelanteil = wie_ein_titel * eigen(*wort) / ganz.max(f32::EPSILON);
            let begriffe = self.begriffe_im(feld, *wort);
            hier.extend(begriffe.iter().map(|(b, anteil)| (*b, feld.gewicht * anteil, anteil * titelanteil)));
        }
    }
}

impl Form {
    fn neu(wort: &str, beugung: Beugung) -> Self {
        Self {
            wort: wort.into(),
            beugung,
            stuecke: Vec::new(),
            lehrt: false,
            in_titeln: 0,
            nennt: false,
            begriffe: (0, 0),
        }
    }

    fn merken(&mut self, wort: &Wort<'_>, lehrt: bool, gewicht: f32) {
        if self.stuecke.is_empty() {
            self.stuecke = wort.stuecke().map(Into::into).collect();
        }
        // Words of long texts teach only when they are long: short ones make everything fall apart.
        self.lehrt |= lehrt && (gewicht > TEXT || self.wort.len() >= 6);
        self.in_titeln += if gewicht >= STICHWORT { 4 } else { 1 };
        self.nennt |= gewicht >= STICHWORT || self.beugung != Beugung::Englisch;
    }
}

/// Rare words say more than frequent ones.
#[allow(clippy::cast_precision_loss, reason = "some thousand documents")]
pub(crate) fn selten(alle: usize, davon: usize) -> f32 {
    (1.0 + alle as f32 / davon.max(1) as f32).ln()
}

impl Index {
    /// The index over these documents. A fraction of a second for tens of thousands of them; [`Index::erneuern`] takes over
    /// what an older one has.
    #[must_use]
    pub fn bauen(dokumente: &[Dokument], synonyme: &[Synonym]) -> Self {
        Self::mit_worten(Worte::von(dokumente, synonyme), dokumente, synonyme)
    }

    pub(crate) fn mit_worten(worte: Worte, dokumente: &[Dokument], synonyme: &[Synonym]) -> Self {
        let mut bau = Bau::default();
        let mut anzahl = Anzahl::default();
        for (nr, d) in (0u32..).zip(dokumente) {
            bau.dokument(nr, d);
            anzahl.dazu(d.art);
        }
        let stemmer = Grundformen::neu();
        let synonyme: Vec<Gelesen<'_>> = synonyme.iter().map(|s| Gelesen::neu(s, &stemmer)).collect();
        let mut zerleger = Zerleger::neu();
        for form in bau.formen.iter().filter(|f| f.lehrt && f.beugung == Beugung::Deutsch) {
            zerleger.lernen(&form.wort, &stemmer.stamm(&form.wort, Beugung::Deutsch));
        }
        for wort in synonyme.iter().filter_map(Gelesen::einzelwort) {
            zerleger.lernen(wort, &stemmer.stamm(wort, Beugung::Deutsch));
        }
        let lehrende = bau.formen.iter().filter(|f| f.lehrt && f.beugung == Beugung::Deutsch && f.in_titeln >= 4);
        zerleger.reste_lernen(lehrende.map(|f| &*f.wort));
        bau.analysieren(&stemmer, &zerleger);
        let seltenheit = bau.seltenheit(dokumente, anzahl);
        let (ab, stellen) = bau.stellen(dokumente, &seltenheit);
        let mut haeufigkeit: Karte<&str, u32> = Karte::default();
        for form in &bau.formen {
            *haeufigkeit.entry(&form.wort).or_default() += form.in_titeln;
        }
        for wort in synonyme.iter().flat_map(|s| &s.worte) {
            *haeufigkeit.entry(wort).or_default() += 8;
        }
        let nennen = bau.formen.iter().filter(|f| f.nennt).map(|f| &*f.wort);
        let nennen: HashSet<&str> = nennen.chain(synonyme.iter().flat_map(|s| s.worte.iter().map(|w| &**w))).collect();
        let nebenbei = haeufigkeit.keys().filter(|w| !nennen.contains(*w)).map(|w| (*w).into()).collect();
        let wortschatz = Wortschatz::bauen(haeufigkeit, nebenbei);
        let mut index = Self {
            worte,
            eintraege: dokumente.iter().map(|d| eintrag(d, &stemmer)).collect(),
            anzahl,
            stemmer: Arc::new(stemmer),
            begriffe: Arc::new(bau.begriffe),
            seltenheit: Arc::new(seltenheit),
            ab: Arc::new(ab),
            stellen: Arc::new(stellen),
            zerleger: Arc::new(zerleger),
            wortschatz: Arc::new(wortschatz),
            synonyme: Arc::default(),
            synonym_worte: synonyme.iter().map(|s| s.worte.len()).max().unwrap_or(0),
            nebensachen: Arc::default(),
        };
        index.nebensachen = Arc::new(index.nebensachen());
        let mut tabelle: Karte<Box<str>, Vec<Bedeutung>> = Karte::default();
        for s in &synonyme {
            tabelle.entry(s.schluessel.as_str().into()).or_default().extend(index.bedeutungen(s.synonym));
        }
        index.synonyme = Arc::new(tabelle);
        index
    }

    fn nebensachen(&self) -> Karte<Box<str>, f32> {
        let mut alle = Karte::default();
        for (liste, gewicht) in [(text::TAETIGKEITEN, TUN), (text::BEIWERKE, BEIWERK)] {
            for wort in worte(liste) {
                for beugung in Beugung::ALLE {
                    alle.insert(self.stemmer.stamm(&wort, beugung).into(), gewicht);
                }
            }
        }
        alle
    }

    /// What a synonym means, in terms; a meaning that no text has is left out.
    fn bedeutungen(&self, synonym: &Synonym) -> Vec<Bedeutung> {
        let land = laender_menge(&synonym.land);
        let mut guete = BEDEUTUNG;
        let mut alle = Vec::new();
        for bedeutung in &synonym.bedeutet {
            let mut begriffe = Some(Vec::new());
            let mut geteilt = false;
            for wort in worte(bedeutung) {
                let ganz = self.begriff(&self.stemmer.stamm(&wort, Beugung::Deutsch));
                geteilt |= ganz.is_none();
                let hier = ganz.map_or_else(|| self.begriffe_der_teile(&wort), |b| Some(vec![b]));
                begriffe = begriffe.zip(hier).map(|(mut bisher, hier)| {
                    bisher.extend(hier);
                    bisher
                });
            }
            if let Some(begriffe) = begriffe.filter(|b| !b.is_empty()) {
                alle.push(Bedeutung { guete, begriffe, land, geteilt });
            }
            guete = (guete - BEDEUTUNG_WEITERE).max(BEDEUTUNG_MINDESTENS);
        }
        alle
    }

    /// The terms of the parts of a compound; `None` if it has no parts or one of them stands nowhere.
    pub(crate) fn begriffe_der_teile(&self, wort: &str) -> Option<Vec<u32>> {
        let teile = self.zerleger.teile(wort);
        if teile.is_empty() {
            return None;
        }
        teile.into_iter().map(|t| self.begriff(&self.stemmer.stamm(t, Beugung::Deutsch))).collect()
    }
}

/// The words of a text, filler words left out; all of them if there are no others.
pub(crate) fn worte(text: &str) -> Vec<String> {
    let mut alle = Vec::new();
    text::zerlegen(text, |w| alle.push(w.ganz.to_owned()));
    if alle.iter().any(|w| !ist_fuellwort(w)) {
        alle.retain(|w| !ist_fuellwort(w));
    }
    alle
}

/// Under what a synonym is kept: its stems, in whatever order people say them.
pub(crate) fn synonym_schluessel(mut staemme: Vec<String>) -> String {
    staemme.sort_unstable();
    staemme.join(" ")
}

/// A synonym, cut into words.
#[derive(Debug)]
struct Gelesen<'a> {
    synonym: &'a Synonym,
    worte: Vec<String>,
    schluessel: String,
}

impl<'a> Gelesen<'a> {
    fn neu(synonym: &'a Synonym, stemmer: &Grundformen) -> Self {
        let worte = worte(&synonym.wort);
        let beugung = Beugung::von(synonym.sprache);
        let schluessel = synonym_schluessel(worte.iter().map(|w| stemmer.stamm(w, beugung)).collect());
        Self { synonym, worte, schluessel }
    }

    /// Its word, if it is one German word and may be part of a compound („Perso“ in „Persoverlust“).
    fn einzelwort(&self) -> Option<&str> {
        match self.worte.as_slice() {
            [wort] if wort.len() >= 4 && Beugung::von(self.synonym.sprache) == Beugung::Deutsch => Some(wort),
            _ => None,
        }
    }
}

/// A text as the set of its stems, in whatever order; nothing where it has no words.
pub(crate) fn fingerabdruck(stemmer: &Grundformen, text: &str, beugung: Beugung) -> Option<u64> {
    let mut staemme: Vec<String> = worte(text).iter().map(|w| stemmer.stamm(w, beugung)).collect();
    staemme.sort_unstable();
    (!staemme.is_empty()).then(|| Streuung::default().ueber(&staemme))
}

pub(crate) fn eintrag(d: &Dokument, stemmer: &Grundformen) -> Eintrag {
    let folgt = d.art == Art::Leistung && text::ist_folge(&d.fassungen);
    let hat_text = d.fassungen.iter().any(|f| !f.kurz.is_empty());
    let ganz = |f: &Fassung| fingerabdruck(stemmer, &f.titel, Beugung::von(f.sprache));
    Eintrag {
        art: d.art,
        namen: if hat_text && d.art != Art::Lage { d.fassungen.iter().filter_map(ganz).collect() } else { Vec::new() },
        schluessel: d.schluessel.as_str().into(),
        titel: d.fassungen.iter().map(|f| (f.sprache, f.titel.as_str().into())).collect(),
        online: d.merkmale.online,
        niveau: d.merkmale.vertrauensniveau,
        zielgruppen: d.merkmale.zielgruppen.clone(),
        laender: laender_menge(&d.laender),
        vorrang: d.gewicht * if hat_text { MIT_TEXT } else { 1.0 } * if folgt { FOLGE } else { 1.0 },
    }
}

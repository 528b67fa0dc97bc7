//! How well each document answers a question, and the order that follows from it.

use crate::{
    Anfrage, Art, Ergebnis, Index, Treffer,
    bau::{fingerabdruck, selten},
    dokument::{ARTEN, laender_menge},
    frage::{Alternative, Glied, Glieder, NEBEN_SYNONYM, Treue, Umstaende},
    text::Beugung,
};

/// What fits less than this part of the best answer is noise.
const GRENZE: f32 = 0.3;
/// How much of the points a title gets that says much else beside what was asked for.
const OHNE_TITEL: f32 = 0.6;
/// Who types exactly what something is called means that.
const GENANNT: f32 = 1.12;
const NAME_HOECHSTENS: usize = 300;
/// How hard it weighs that parts of the question stay unanswered.
const DECKUNG: f32 = 0.7;
/// From here on a document speaks of a word; below it mentions it.
const SPRICHT: f32 = 0.35;
/// The parts of a compound are what was asked for only where they stand in a title or among its words.
const SPRICHT_IN_TEILEN: f32 = 0.66;
/// So much of the question has to be answered by one document, or it is not what was asked for.
const GENAU: f32 = 0.4;

/// From this part on it is all of them: rarities are sums of small numbers.
const ALLE_TEILE: f32 = 0.999;

/// Points of one document.
#[derive(Debug, Clone, Copy, Default)]
struct Stand {
    /// Quality of all parts of the question, weighted.
    summe: f32,
    /// How much of the title was asked for.
    anteil: f32,
    /// Weight of the parts of the question that it answers.
    beantwortet: f32,
    /// Which parts of the question it speaks of in their own words, as bits.
    spricht: u32,
}

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Bewertung {
    /// Points and numbers of the documents.
    pub(crate) alle: Vec<(f32, u32)>,
    /// Is any of them what was asked for, rather than something like it?
    pub(crate) genau: bool,
}

/// Three numbers for each document, and which documents have them.
#[derive(Debug)]
struct Tafel {
    werte: Vec<(f32, f32, f32)>,
    beruehrt: Vec<u32>,
}

impl Tafel {
    fn neu(laenge: usize) -> Self {
        Self { werte: vec![(0.0, 0.0, 0.0); laenge], beruehrt: Vec::new() }
    }

    /// Changes the numbers of a document.
    fn an(&mut self, dokument: u32, aendern: impl FnOnce(&mut (f32, f32, f32))) {
        if let Some(wert) = self.werte.get_mut(dokument as usize) {
            if *wert == (0.0, 0.0, 0.0) {
                self.beruehrt.push(dokument);
            }
            aendern(wert);
        }
    }

    /// Gives all numbers out and is empty afterwards.
    fn leeren(&mut self, mut nimm: impl FnMut(u32, f32, f32, f32)) {
        for dokument in self.beruehrt.drain(..) {
            if let Some(wert) = self.werte.get_mut(dokument as usize) {
                nimm(dokument, wert.0, wert.1, wert.2);
                *wert = (0.0, 0.0, 0.0);
            }
        }
    }
}

impl Index {
    /// The documents that answer best. Any input is fine; what is no word finds nothing.
    #[must_use]
    pub fn suchen(&self, anfrage: &Anfrage<'_>) -> Ergebnis<'_> {
        let mut ergebnis = Ergebnis::default();
        let mut passende = Vec::new();
        let bewertung = self.bewerten(anfrage, false);
        ergebnis.genau = bewertung.genau;
        for (punkte, nr) in bewertung.alle {
            let Some(eintrag) = self.eintraege.get(nr as usize) else { continue };
            ergebnis.ungefiltert.dazu(eintrag.art);
            if !eintrag.passt(&anfrage.filter, anfrage.vor_ort) {
                continue;
            }
            ergebnis.anzahl.dazu(eintrag.art);
            if anfrage.art.is_none_or(|a| a == eintrag.art) {
                passende.push((punkte, nr));
            }
        }
        let bis = anfrage.ab.saturating_add(anfrage.hoechstens);
        self.ordnen(&mut passende, bis);
        ergebnis.treffer = passende
            .iter()
            .skip(anfrage.ab)
            .take(anfrage.hoechstens)
            .filter_map(|(punkte, nr)| {
                let e = self.eintraege.get(*nr as usize)?;
                Some(Treffer { art: e.art, schluessel: &e.schluessel, punkte: *punkte })
            })
            .collect();
        ergebnis
    }

    /// Puts the best `bis` in order; the others stay behind them in any order.
    pub(crate) fn ordnen(&self, alle: &mut [(f32, u32)], bis: usize) {
        let reihe = |a: &(f32, u32), b: &(f32, u32)| {
            let name = |nr: u32| self.eintraege.get(nr as usize).map(|e| (e.art, &e.schluessel));
            b.0.total_cmp(&a.0).then_with(|| name(a.1).cmp(&name(b.1)))
        };
        if bis < alle.len() {
            alle.select_nth_unstable_by(bis, reihe);
        }
        if let Some(vorn) = alle.get_mut(..bis.min(alle.len())) {
            vorn.sort_unstable_by(reihe);
        }
    }

    /// Points and numbers of the documents that answer, in any order. Filters and kinds play no part.
    pub(crate) fn bewerten(&self, anfrage: &Anfrage<'_>, unfertig: bool) -> Bewertung {
        let land = laender_menge(&anfrage.land);
        let Glieder { alle: glieder, unbekannt } =
            self.glieder(anfrage.text, Umstaende { land, unfertig, ..Umstaende::default() });
        if glieder.is_empty() {
            return Bewertung::default();
        }
        let anzahl = self.eintraege.len();
        let mut staende = vec![Stand::default(); anzahl];
        let mut getroffen: Vec<u32> = Vec::new();
        let (mut tafel, mut hilfe) = (Tafel::neu(anzahl), Tafel::neu(anzahl));
        let mut ganz = [0.0f32; ARTEN];
        let mut alle_gewichte = Vec::with_capacity(glieder.len());
        for (i, glied) in glieder.iter().enumerate() {
            for alternative in &glied.alternativen {
                self.alternative(alternative, &mut tafel, &mut hilfe);
            }
            let gewichte = self.gewichte(glied, &tafel);
            for (summe, gewicht) in ganz.iter_mut().zip(gewichte) {
                *summe += gewicht;
            }
            let treu = if glied.gruppe.is_some() { SPRICHT_IN_TEILEN } else { SPRICHT };
            tafel.leeren(|nr, guete, anteil, spricht| {
                let Some(art) = self.eintraege.get(nr as usize).map(|e| e.art as usize) else { return };
                let (Some(stand), Some(gewicht)) = (staende.get_mut(nr as usize), gewichte.get(art)) else { return };
                if stand.beantwortet == 0.0 {
                    getroffen.push(nr);
                }
                stand.summe += gewicht * guete;
                stand.anteil += anteil;
                stand.beantwortet += gewicht;
                if spricht >= treu {
                    stand.spricht |= 1u32.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0);
                }
            });
            alle_gewichte.push(gewichte);
        }
        let gefragt = Beugung::ALLE.map(|b| fingerabdruck(&self.stemmer, kurz(anfrage.text), b));
        let mut alle: Vec<(f32, u32)> = getroffen
            .into_iter()
            .filter_map(|nr| {
                let (e, s) = (self.eintraege.get(nr as usize)?, staende.get(nr as usize)?);
                let ganz = ganz.get(e.art as usize).copied().unwrap_or(1.0).max(f32::EPSILON);
                let da = e.laender.is_none_or(|hier| land.is_none_or(|l| hier & l != 0));
                let titel = OHNE_TITEL + (1.0 - OHNE_TITEL) * s.anteil.min(1.0);
                let deckung = if s.beantwortet < ganz { (s.beantwortet / ganz).powf(DECKUNG) } else { 1.0 };
                let genannt = if e.namen.iter().any(|n| gefragt.contains(&Some(*n))) { GENANNT } else { 1.0 };
                da.then_some((s.summe / ganz * deckung * titel * genannt * e.vorrang(anfrage.vor_ort), nr))
            })
            .collect();
        let beste = alle.iter().map(|(punkte, _)| *punkte).fold(0.0, f32::max);
        alle.retain(|(punkte, _)| *punkte >= beste * GRENZE && *punkte > 0.0);
        let ist_genau = |(_, nr): &(f32, u32)| {
            let (Some(e), Some(s)) = (self.eintraege.get(*nr as usize), staende.get(*nr as usize)) else {
                return false;
            };
            genau(&glieder, &alle_gewichte, e.art, s.spricht, unbekannt)
        };
        let genau = alle.iter().any(ist_genau);
        Bewertung { alle, genau }
    }

    /// How much a part of the question says, for each kind: rare words say more, whatever they were reached by.
    fn gewichte(&self, glied: &Glied, tafel: &Tafel) -> [f32; ARTEN] {
        let beste = glied.alternativen.iter().map(|a| a.guete).fold(0.0, f32::max);
        let mut davon = [0usize; ARTEN];
        for nr in &tafel.beruehrt {
            let (Some(e), Some(wert)) = (self.eintraege.get(*nr as usize), tafel.werte.get(*nr as usize)) else {
                continue;
            };
            if wert.0 >= beste * SPRICHT
                && let Some(zahl) = davon.get_mut(e.art as usize)
            {
                *zahl += 1;
            }
        }
        let mut gewichte = [0.0; ARTEN];
        for ((ziel, davon), art) in gewichte.iter_mut().zip(davon).zip(Art::ALLE) {
            *ziel = glied.gewicht * selten(self.anzahl.von(Some(art)), davon);
        }
        gewichte
    }

    /// Writes down which documents speak of something in this way. The best way counts.
    fn alternative(&self, alternative: &Alternative, tafel: &mut Tafel, hilfe: &mut Tafel) {
        let guete = alternative.guete;
        let zaehlt = if alternative.zaehlt { guete } else { 0.0 };
        let treu = match alternative.treue {
            Treue::Wort => 0.0,
            Treue::Teile => SPRICHT_IN_TEILEN,
            Treue::Fern => f32::INFINITY,
        };
        let mut besser = |nr: u32, gewicht: f32, anteil: f32, davon: f32| {
            tafel.an(nr, |bisher| {
                bisher.0 = bisher.0.max(guete * gewicht);
                bisher.1 = bisher.1.max(zaehlt * anteil);
                if davon > ALLE_TEILE && gewicht >= treu {
                    bisher.2 = bisher.2.max(gewicht);
                }
            });
        };
        let anliegen = |nr: u32| self.eintraege.get(nr as usize).is_some_and(|e| e.art == Art::Anliegen);
        let neben = |nr: u32| if alternative.neben && !anliegen(nr) { NEBEN_SYNONYM } else { 1.0 };
        if let [begriff] = alternative.begriffe.as_slice() {
            for s in self.stellen_von(*begriff) {
                let teil = neben(s.dokument);
                besser(s.dokument, s.gewicht() * teil, s.anteil() * teil, 1.0);
            }
            return;
        }
        // Several words that belong together: half of them is less than half as good.
        let mut ganz = [0.0f32; ARTEN];
        let mut anteile: Vec<(u32, f32)> = Vec::new();
        for begriff in &alternative.begriffe {
            for (summe, art) in ganz.iter_mut().zip(Art::ALLE) {
                *summe += self.seltenheit(*begriff, art);
            }
            for s in self.stellen_von(*begriff) {
                let Some(art) = self.eintraege.get(s.dokument as usize).map(|e| e.art) else { continue };
                let selten = self.seltenheit(*begriff, art);
                hilfe.an(s.dokument, |bisher| {
                    bisher.0 += selten * s.gewicht();
                    bisher.1 += selten;
                });
                if alternative.zaehlt {
                    anteile.push((s.dokument, s.anteil()));
                }
            }
        }
        let mut teilweise: Vec<(u32, f32, f32)> = Vec::new();
        hilfe.leeren(|nr, gewicht, davon, _| {
            let art = self.eintraege.get(nr as usize).map_or(0, |e| e.art as usize);
            let ganz = ganz.get(art).copied().unwrap_or(1.0).max(f32::EPSILON);
            teilweise.push((nr, gewicht / ganz * (davon / ganz), davon / ganz));
        });
        for (nr, anteil) in anteile {
            hilfe.an(nr, |bisher| bisher.0 += anteil);
        }
        for (nr, gewicht, davon) in teilweise {
            let anteil = hilfe.werte.get(nr as usize).map_or(0.0, |w| w.0);
            besser(nr, gewicht * neben(nr), anteil * davon * neben(nr), davon);
        }
        hilfe.leeren(|_, _, _, _| {});
    }
}

/// Nothing is called by a longer text than this.
fn kurz(text: &str) -> &str {
    if text.len() <= NAME_HOECHSTENS { text } else { "" }
}

/// Does a document speak of enough of the question in its own words? What was one word counts only as a whole; a word
/// that no text has counts as much as the rarest that one has.
fn genau(glieder: &[Glied], gewichte: &[[f32; ARTEN]], art: Art, spricht: u32, unbekannt: u16) -> bool {
    let hat = |i: usize| u32::try_from(i).ok().and_then(|i| 1u32.checked_shl(i)).is_some_and(|bit| spricht & bit != 0);
    let ganz = |gruppe: u8| glieder.iter().enumerate().all(|(i, g)| g.gruppe != Some(gruppe) || hat(i));
    let (mut alle, mut davon, mut groesstes) = (0.0f32, 0.0f32, 0.0f32);
    for (i, (glied, gewicht)) in glieder.iter().zip(gewichte).enumerate() {
        let gewicht = gewicht.get(art as usize).copied().unwrap_or(0.0);
        alle += gewicht;
        groesstes = groesstes.max(gewicht);
        if hat(i) && glied.gruppe.is_none_or(ganz) {
            davon += gewicht;
        }
    }
    davon > 0.0 && davon >= GENAU * (alle + groesstes * f32::from(unbekannt))
}

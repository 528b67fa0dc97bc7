//! The task list of a long form: its sections, how far each is, and for which other one it has to wait.
//!
//! A section begins with a page that names it and goes on until the next one. Nothing is stored about it: how far it is
//! follows from the answers alone, so it is the same on every device, with an account or a code, and at the desk.

use crate::{
    Antworten, Art, Feld, Feldfehler, Formular, Seite, Stand, Text, Umfeld, definition::Schritt, pruefen::passt,
};

/// A section with what is asked in it at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formularabschnitt<'f> {
    /// Its heading.
    pub titel: &'f Text,
    /// The ids of its reachable pages, in order.
    pub seiten: Vec<&'f str>,
    /// How far it is.
    pub lage: Abschnittslage<'f>,
    /// Where it begins or goes on; none while all of it waits.
    pub ziel: Option<&'f str>,
}

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Abschnittslage<'f> {
    /// Nothing is answered, and something must be.
    NichtBegonnen,
    /// Something is answered, something is missing.
    Angefangen,
    /// Everything that is asked is there and in order.
    Vollstaendig,
    /// Nothing is answered, and nothing must be.
    Freiwillig,
    /// An answer is not in order (any more).
    Fehlerhaft,
    /// Whether and what it asks is decided by answers of an earlier section that are still missing.
    Wartet(&'f Text),
}

impl Formular {
    /// Is it filled in section by section, from a list?
    #[must_use]
    pub fn hat_abschnitte(&self) -> bool {
        self.seiten.first().is_some_and(|s| s.abschnitt.is_some())
    }

    /// The heading of the section to which a page belongs.
    #[must_use]
    pub fn abschnitt_von(&self, seite: &str) -> Option<&Text> {
        let nr = self.seiten.iter().position(|s| s.id == seite)?;
        self.seiten.get(..=nr)?.iter().rev().find_map(|s| s.abschnitt.as_ref())
    }

    /// Do both pages belong to one section? Always, where there are no sections.
    #[must_use]
    pub fn im_selben_abschnitt(&self, a: &str, b: &str) -> bool {
        let nummern = self.abschnittsnummern();
        let nr = |id: &str| self.seiten.iter().position(|s| s.id == id).and_then(|i| nummern.get(i));
        nr(a) == nr(b)
    }

    /// The sections that ask something, or may do so later; empty for a form without sections.
    #[must_use]
    pub fn abschnitte(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Vec<Formularabschnitt<'_>> {
        if !self.hat_abschnitte() {
            return Vec::new();
        }
        let stand = self.stand(antworten, umfeld);
        let nummern = self.abschnittsnummern();
        let offen = self.ungeklaert(antworten, &stand, &nummern);
        let titel: Vec<&Text> = self.seiten.iter().filter_map(|s| s.abschnitt.as_ref()).collect();
        let mut alle = Vec::with_capacity(titel.len());
        for (nr, name) in titel.iter().enumerate() {
            let seiten = self.seiten.iter().enumerate().filter(|(i, _)| nummern[*i] == nr);
            let seiten: Vec<Teil<'_>> = seiten
                .map(|(i, seite)| Teil {
                    seite,
                    da: stand.seiten[i],
                    fehler: self.seite_pruefen(seite, antworten, &stand, umfeld),
                    wartet: offen.seiten[i].filter(|auf| *auf < nr),
                    fragen_warten: offen.fragen[i].filter(|auf| *auf < nr),
                })
                .collect();
            alle.extend(zusammengefasst(name, &seiten, &titel, &stand, antworten));
        }
        alle
    }

    /// For every page the number of its section.
    fn abschnittsnummern(&self) -> Vec<usize> {
        let mut bisher = 0_usize;
        let beginnt = self.seiten.iter().map(|s| {
            bisher += usize::from(s.abschnitt.is_some());
            bisher.saturating_sub(1)
        });
        beginnt.collect()
    }

    /// What cannot be said yet because of missing answers: for every page the earliest section with a missing answer that
    /// decides whether it comes, and the same for its questions.
    fn ungeklaert(&self, antworten: &Antworten, stand: &Stand, nummern: &[usize]) -> Ungeklaert {
        let mut plaetze: Vec<Option<usize>> = vec![None; self.anzahl_felder + self.berechnet.len() + self.seiten.len()];
        let mut aus = Ungeklaert { seiten: vec![None; self.seiten.len()], fragen: vec![None; self.seiten.len()] };
        for (schritt, eingaenge) in self.schritte.iter().zip(&self.eingaenge) {
            let vorher = eingaenge.iter().filter_map(|e| plaetze.get(*e).copied().flatten()).min();
            let hier = match schritt {
                Schritt::Seite(s) => {
                    aus.seiten[*s] = vorher;
                    vorher
                }
                Schritt::Feld(s, f) => {
                    aus.fragen[*s] = frueher(aus.fragen[*s], vorher);
                    let feld = &self.seiten[*s].felder[*f];
                    let fehlt = stand.erreichbar(feld) && noetig(feld) && !beantwortet(feld, antworten);
                    frueher(vorher, fehlt.then_some(nummern[*s]))
                }
                Schritt::Berechnet(_) => vorher,
            };
            if let Some(platz) = plaetze.get_mut(self.platz(*schritt)) {
                *platz = hier;
            }
        }
        aus
    }
}

struct Ungeklaert {
    seiten: Vec<Option<usize>>,
    fragen: Vec<Option<usize>>,
}

fn frueher(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    a.into_iter().chain(b).min()
}

/// A page of a section.
struct Teil<'f> {
    seite: &'f Seite,
    /// Is it asked as things stand?
    da: bool,
    fehler: Vec<Feldfehler>,
    /// The earlier section that still decides whether it comes.
    wartet: Option<usize>,
    /// The earlier section that still decides which questions it has.
    fragen_warten: Option<usize>,
}

fn zusammengefasst<'f>(
    titel: &'f Text,
    teile: &[Teil<'f>],
    alle: &[&'f Text],
    stand: &Stand,
    antworten: &Antworten,
) -> Option<Formularabschnitt<'f>> {
    let da: Vec<&Teil<'f>> = teile.iter().filter(|t| t.da).collect();
    let wartet = teile.iter().filter_map(|t| frueher(t.wartet, t.fragen_warten.filter(|_| t.da))).min();
    if da.is_empty() && wartet.is_none() {
        return None;
    }
    let offen = || da.iter().filter(|t| t.wartet.is_none());
    let ziel = offen().find(|t| !t.fehler.is_empty()).or_else(|| offen().next()).map(|t| t.seite.id.as_str());
    let fragen = || da.iter().flat_map(|t| &t.seite.felder).filter(|f| stand.erreichbar(f));
    let begonnen = fragen().any(|f| beantwortet(f, antworten));
    let mut fehler = da.iter().flat_map(|t| &t.fehler).peekable();
    let fehlt_etwas = fehler.peek().is_some();
    let warten = wartet.and_then(|auf| alle.get(auf)).map(|auf| Abschnittslage::Wartet(auf));
    let lage = match (fehler.any(|f| !f.fehlt()), fehlt_etwas, warten) {
        (true, ..) => Abschnittslage::Fehlerhaft,
        (_, _, Some(warten)) if ziel.is_none() => warten,
        (_, true, _) if begonnen => Abschnittslage::Angefangen,
        (_, true, _) => Abschnittslage::NichtBegonnen,
        (_, _, Some(warten)) => warten,
        _ if begonnen => Abschnittslage::Vollstaendig,
        _ => Abschnittslage::Freiwillig,
    };
    Some(Formularabschnitt { titel, seiten: da.iter().map(|t| t.seite.id.as_str()).collect(), lage, ziel })
}

fn noetig(feld: &Feld) -> bool {
    match &feld.art {
        Art::Info { .. } => false,
        Art::Gruppe { minimal, .. } => *minimal > 0,
        _ => feld.pflicht,
    }
}

fn beantwortet(feld: &Feld, antworten: &Antworten) -> bool {
    antworten.get(&feld.id).is_some_and(|a| passt(feld, a))
}

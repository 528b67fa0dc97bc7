//! Pages and questions that nobody ever sees: no combination of answers meets their conditions.
//!
//! Only answers with few possible values are tried (yes or no, choices), and numbers, days and texts that are compared with
//! fixed ones alone ([`super::marken`]): between two of those nothing changes. A part of a condition that asks for anything else is taken as one that
//! can be met: what is reported here is certain, what is not reported may still be wrong.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use regel::{Ausdruck, Umgebung, Wert};

use super::{
    Leser,
    marken::{Versuche, konjunkte, versuche},
    schritte::wurzeln,
};
use crate::{Art, BerechnetArt, Feld, Formular, Seite};

/// Most combinations that are tried for one page or question, and for a whole form.
const MAX_VERSUCHE: usize = 4_096;
const MAX_INSGESAMT: usize = 200_000;
/// At so many places it is said where they are more.
const STELLEN: usize = 20;
/// What is said there.
const NICHT_GANZ: &str = "Nicht ganz geprüft: Hier kommen so viele Antworten zusammen, dass nicht alle Möglichkeiten durchprobiert sind. Prüfen Sie mit Testfällen, ob";

/// The form, and what can be tried in it.
pub(super) struct Welt<'a> {
    formular: &'a Formular,
    versuche: Versuche<'a>,
    /// The parts of a condition that all have to hold, by its text.
    teile: BTreeMap<String, Vec<Ausdruck>>,
    rest: usize,
    /// Were there more combinations than are tried, when it was asked last?
    zu_viele: bool,
    /// How often that was said.
    gesagt: usize,
}

/// An answer that is tried, with the conditions under which it is asked.
struct Annahme<'a> {
    id: &'a str,
    werte: Vec<Wert>,
    bedingungen: Vec<&'a Ausdruck>,
}

impl Leser<'_> {
    /// Prepares the form for questions about what can be met.
    pub(super) fn welt<'a>(&mut self, formular: &'a Formular) -> Welt<'a> {
        let mut teile = BTreeMap::new();
        for w in bedingungen(formular) {
            if !teile.contains_key(w.text()) {
                let einzeln = konjunkte(w.text());
                let gelesen: Option<Vec<Ausdruck>> =
                    einzeln.iter().map(|t| self.ausdruck(t, None, Ausdruck::bedingung).ok()).collect();
                // Where the parts alone do not compile the whole stays one part.
                teile.insert(w.text().to_owned(), gelesen.unwrap_or_else(|| vec![w.clone()]));
            }
        }
        let versuche = versuche(formular, &teile);
        Welt { formular, versuche, teile, rest: MAX_INSGESAMT, zu_viele: false, gesagt: 0 }
    }

    pub(super) fn erreichbarkeit(&mut self, welt: &mut Welt<'_>) {
        let formular = welt.formular;
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            if let Some(w) = &seite.wenn {
                if welt.nie(&[w]) {
                    self.fehler(&ort, "Diese Seite wird nie erreicht: Keine Antwort erfüllt ihre Bedingung.");
                    continue;
                }
                self.nicht_ganz(&ort, welt, "die Seite vorkommt.");
            }
            for feld in &seite.felder {
                let Some(w) = &feld.wenn else { continue };
                let ort = format!("{ort}, Feld „{}“", feld.id);
                if welt.nie(&[w]) {
                    self.fehler(&ort, "Diese Frage wird nie gestellt: Keine Antwort erfüllt ihre Bedingung.");
                    continue;
                }
                let mut ganz = !welt.zu_viele;
                if let Some(s) = &seite.wenn {
                    if welt.nie(&[s, w]) {
                        let satz =
                            "Diese Frage wird nie gestellt: Ihre Bedingung und die der Seite schließen sich aus.";
                        self.fehler(&ort, satz);
                        continue;
                    }
                    ganz &= !welt.zu_viele;
                }
                welt.zu_viele = !ganz;
                self.nicht_ganz(&ort, welt, "die Frage vorkommt.");
            }
        }
    }

    /// Says so where the last question to `welt` was not tried through.
    pub(super) fn nicht_ganz(&mut self, ort: &str, welt: &mut Welt<'_>, was: &str) {
        if !welt.zu_viele {
            return;
        }
        welt.gesagt += 1;
        match welt.gesagt.cmp(&STELLEN) {
            Ordering::Less => self.hinweis(ort, format!("{NICHT_GANZ} {was}")),
            Ordering::Equal => self.hinweis(ort, "Nicht ganz geprüft sind diese und weitere Stellen."),
            Ordering::Greater => {}
        }
    }
}

fn bedingungen(formular: &Formular) -> impl Iterator<Item = &Ausdruck> {
    let gefragt = formular.seiten.iter().flat_map(|s| s.wenn.iter().chain(s.felder.iter().flat_map(|f| f.wenn.iter())));
    gefragt.chain(formular.pruefregeln.iter().filter(|r| r.gruppe.is_none()).map(|r| &r.formel))
}

impl Welt<'_> {
    /// Does no combination of answers meet all these conditions?
    fn nie(&mut self, bedingungen: &[&Ausdruck]) -> bool {
        self.erfuellbar(bedingungen) == Some(false)
    }

    /// Can all these conditions be met together? `None`: that is not decided here. A part that cannot be tried is left out:
    /// where the others exclude each other it does not help, and where they do not it may still be in the way.
    pub(super) fn erfuellbar(&mut self, bedingungen: &[&Ausdruck]) -> Option<bool> {
        self.zu_viele = false;
        let einzeln = bedingungen.iter().flat_map(|b| self.teile.get(b.text()).into_iter().flatten());
        let alle: Vec<Ausdruck> = einzeln.cloned().collect();
        self.durchprobieren(&alle.iter().collect::<Vec<_>>())
    }

    /// As [`Self::erfuellbar`], of one expression that is no condition of the form.
    pub(super) fn eine(&mut self, ausdruck: &Ausdruck) -> Option<bool> {
        self.zu_viele = false;
        self.durchprobieren(&[ausdruck])
    }

    fn durchprobieren(&mut self, alle: &[&Ausdruck]) -> Option<bool> {
        let (pruefbar, offen): (Vec<&Ausdruck>, Vec<&Ausdruck>) = alle.iter().partition(|a| self.pruefbar(a));
        let ganz = offen.is_empty();
        self.zu_viele = offen.iter().any(|a| wurzeln(a).any(|n| self.versuche.viele.contains(n)));
        if pruefbar.is_empty() {
            return ganz.then_some(true);
        }
        let (versuche, geht) = {
            let annahmen = self.annahmen(&pruefbar)?;
            let versuche = annahmen.iter().fold(1_usize, |n, a| n.saturating_mul(a.werte.len()));
            if versuche > MAX_VERSUCHE.min(self.rest) {
                self.zu_viele = true;
                return None;
            }
            (versuche, gibt_es(&annahmen, versuche, &pruefbar))
        };
        self.rest -= versuche;
        if geht && !ganz { None } else { Some(geht) }
    }

    /// Everything that the conditions read, in the order of the form, and what that depends on in turn.
    fn annahmen<'s>(&'s self, bedingungen: &[&'s Ausdruck]) -> Option<Vec<Annahme<'s>>> {
        let mut offen: Vec<&str> = bedingungen.iter().flat_map(|b| wurzeln(b)).collect();
        let mut gewaehlt: BTreeSet<&str> = BTreeSet::new();
        while let Some(name) = offen.pop() {
            if gewaehlt.insert(name)
                && let Some((seite, feld)) = self.formular.feld(name)
            {
                offen.extend(self.voraussetzungen(seite, feld).into_iter().flat_map(wurzeln));
            }
        }
        let frei = self.formular.berechnet.iter().filter(|b| gewaehlt.contains(b.id.as_str()));
        let frei = frei.map(|b| Some(Annahme { id: &b.id, werte: self.werte(&b.id)?, bedingungen: Vec::new() }));
        let felder = self.formular.seiten.iter().flat_map(|s| s.felder.iter().map(move |f| (s, f)));
        let gefragt = felder.filter(|(_, f)| gewaehlt.contains(f.id.as_str()));
        let gefragt = gefragt.map(|(s, f)| {
            Some(Annahme { id: &f.id, werte: self.werte(&f.id)?, bedingungen: self.voraussetzungen(s, f) })
        });
        frei.chain(gefragt).collect()
    }

    /// What has to hold for a field to be asked, as far as it can be tried.
    fn voraussetzungen<'s>(&'s self, seite: &Seite, feld: &Feld) -> Vec<&'s Ausdruck> {
        let beide = seite.wenn.iter().chain(&feld.wenn);
        beide.flat_map(|w| self.teile.get(w.text()).into_iter().flatten()).filter(|a| self.pruefbar(a)).collect()
    }

    /// Does it read nothing but answers with few values, in a way that these values show?
    fn pruefbar(&self, a: &Ausdruck) -> bool {
        !self.versuche.andere.contains(a.text()) && wurzeln(a).all(|n| self.werte(n).is_some())
    }

    /// The values that an answer or a calculated value can have, if they are few.
    fn werte(&self, name: &str) -> Option<Vec<Wert>> {
        let feld = self.formular.feld(name).map(|(_, f)| &f.art);
        let werte: Vec<Wert> = match feld {
            Some(Art::JaNein) => vec![Wert::from(true), Wert::from(false)],
            Some(Art::Einwilligung { .. }) => vec![Wert::from(true)],
            Some(Art::Auswahl { optionen, .. }) => optionen.iter().map(|o| Wert::from(o.wert.as_str())).collect(),
            Some(Art::Codeliste { liste }) if liste.kurz() => {
                liste.eintraege.iter().map(|e| Wert::from(e.wert.as_str())).collect()
            }
            Some(_) => self.versuche.werte.get(name)?.clone(),
            None => {
                let berechnet = self.formular.berechnet.iter().find(|b| b.id == name)?;
                match berechnet.art {
                    BerechnetArt::JaNein => vec![Wert::from(true), Wert::from(false)],
                    _ => self.versuche.werte.get(name)?.clone(),
                }
            }
        };
        // Also a required answer is missing as long as its page was not filled in.
        Some(std::iter::once(Wert::Null).chain(werte).collect())
    }
}

/// Does one of these combinations meet all conditions?
fn gibt_es(annahmen: &[Annahme<'_>], versuche: usize, bedingungen: &[&Ausdruck]) -> bool {
    let umgebung = Umgebung::new();
    (0..versuche).any(|mut nummer| {
        for a in annahmen {
            // What is not asked is not answered, whatever was tried for it.
            let gefragt = a.bedingungen.iter().all(|b| b.trifft_zu(&umgebung));
            let wert = if gefragt { &a.werte[nummer % a.werte.len()] } else { &Wert::Null };
            umgebung.setzen(a.id, wert);
            nummer /= a.werte.len();
        }
        bedingungen.iter().all(|b| b.trifft_zu(&umgebung))
    })
}

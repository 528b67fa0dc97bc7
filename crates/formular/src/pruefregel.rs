//! Rules across questions: a condition over several answers that has to hold, and the sentence that people read where it does
//! not.
//!
//! A rule stands on the page of the questions at which it shows; nothing that it reads is asked later. It is judged there
//! and again before sending, and only when all that it reads is answered: what is not known breaks nothing. A formula that
//! says itself what holds without an answer (it names `null`, or counts) is judged in any case. A rule whose questions stand
//! inside of a group is judged for every entry by itself.

use std::collections::BTreeSet;

use regel::{Ausdruck, Umgebung, Wert};

use crate::{Antwort, Antworten, Art, Feld, Feldfehler, Formular, Grund, Pruefregel, Seite, Stand, stand::regelwert};

/// Where what a rule reads comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gelesenes {
    Feld(usize, usize),
    Berechnet(usize),
}

impl Pruefregel {
    /// The condition that has to hold, as it is written.
    #[must_use]
    pub fn formel(&self) -> &str {
        self.formel.text()
    }

    /// The questions at which it shows: `ende`, inside of a group `kinder.ende`.
    #[must_use]
    pub fn felder(&self) -> &[String] {
        &self.felder
    }

    /// For those who read the form elsewhere: the sentence, where it shows, the condition.
    #[must_use]
    pub fn vermerk(&self) -> String {
        let satz = self.satz.in_sprache(grund::Sprache::De);
        format!(
            "Prüfregel „{}“ bei {}: {satz} Es muss gelten (FEEL): {}",
            self.id,
            self.felder.join(", "),
            self.formel()
        )
    }

    /// The id of a question inside of its group, or of the question itself.
    fn eigene(&self) -> impl Iterator<Item = &str> {
        self.felder.iter().map(|f| f.rsplit('.').next().unwrap_or(f))
    }
}

/// The words of a formula.
pub(crate) fn worte(formel: &str) -> BTreeSet<&str> {
    formel.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty()).collect()
}

/// Is it certainly broken? What has no result is not.
fn gebrochen(formel: &Ausdruck, umgebung: &Umgebung) -> bool {
    matches!(formel.auswerten_in(umgebung), Ok(Wert::JaNein(false)))
}

impl Formular {
    /// The rules across questions.
    #[must_use]
    pub fn pruefregeln(&self) -> &[Pruefregel] {
        &self.pruefregeln
    }

    /// The questions at which a rule shows, as people read them.
    #[must_use]
    pub fn fragen_der_regel(&self, regel: &Pruefregel) -> Vec<String> {
        let frage = |name: &String| {
            let (oben, innen) = name.split_once('.').map_or((name.as_str(), None), |(g, i)| (g, Some(i)));
            let feld = self.feld(oben)?.1;
            let feld = match (&feld.art, innen) {
                (Art::Gruppe { felder, .. }, Some(innen)) => felder.iter().find(|f| f.id == innen)?,
                _ => feld,
            };
            Some(feld.frage.in_sprache(grund::Sprache::De).to_owned())
        };
        regel.felder.iter().filter_map(frage).collect()
    }

    /// Adds the faults of the rules that stand on this page. `fehler`: what is wrong with its answers already; a rule that
    /// reads one of them waits. `ganz`: the answers without blank entries, `einzeln`: with them, as they were posted.
    pub(crate) fn regeln_pruefen(
        &self,
        seite: &Seite,
        ganz: (&Antworten, &Stand),
        einzeln: (&Antworten, &Stand),
        fehler: &mut Vec<Feldfehler>,
    ) {
        if self.pruefregeln.is_empty() {
            return;
        }
        let Some(nr) = self.seiten.iter().position(|s| s.id == seite.id) else { return };
        let faul: BTreeSet<String> = fehler.iter().map(|f| f.name.clone()).collect();
        for regel in self.pruefregeln.iter().filter(|r| r.seite == nr) {
            match regel.gruppe {
                None => self.eine_regel(regel, ganz, &faul, fehler),
                Some(f) => self.regel_je_eintrag((regel, &self.seiten[nr].felder[f]), einzeln, &faul, fehler),
            }
        }
    }

    fn eine_regel(
        &self,
        regel: &Pruefregel,
        (antworten, stand): (&Antworten, &Stand),
        faul: &BTreeSet<String>,
        fehler: &mut Vec<Feldfehler>,
    ) {
        let gezeigt: Vec<&Feld> = regel.felder.iter().filter_map(|id| Some(self.feld(id)?.1)).collect();
        let gezeigt: Vec<&Feld> = gezeigt.into_iter().filter(|f| stand.erreichbar(f)).collect();
        let belegt = gezeigt.iter().any(|f| fehler.iter().any(|e| e.name == f.id));
        if gezeigt.is_empty() || belegt || !self.beurteilbar(regel, antworten, stand, faul) {
            return;
        }
        if gebrochen(&regel.formel, &stand.umgebung) {
            fehler.extend(gezeigt.iter().map(|f| Feldfehler::neu(&f.id, f, Grund::Regel(regel.satz.clone()))));
        }
    }

    /// Is everything there and in order that it reads?
    fn beurteilbar(&self, regel: &Pruefregel, antworten: &Antworten, stand: &Stand, faul: &BTreeSet<String>) -> bool {
        let faul = |(s, f): (usize, usize)| {
            let feld = &self.seiten[s].felder[f];
            faul.iter().any(|n| n.split('.').next() == Some(feld.id.as_str()))
        };
        regel.liest.iter().all(|g| match g {
            Gelesenes::Berechnet(b) => {
                let heil = !self.berechnet[*b].felder.iter().any(|f| faul(*f));
                heil && (regel.auch_leer || stand.berechnet[*b] != Wert::Null)
            }
            Gelesenes::Feld(s, f) => {
                let feld = &self.seiten[*s].felder[*f];
                !faul((*s, *f)) && (regel.auch_leer || beantwortet(feld, regel, antworten, stand))
            }
        })
    }

    fn regel_je_eintrag(
        &self,
        (regel, gruppe): (&Pruefregel, &Feld),
        (antworten, stand): (&Antworten, &Stand),
        faul: &BTreeSet<String>,
        fehler: &mut Vec<Feldfehler>,
    ) {
        let (Art::Gruppe { felder, .. }, Some(Antwort::Gruppe(eintraege))) = (&gruppe.art, antworten.get(&gruppe.id))
        else {
            return;
        };
        let gelesen: Vec<&Feld> = felder.iter().filter(|f| regel.innen.contains(&f.id)).collect();
        if !stand.erreichbar(gruppe) || !self.beurteilbar(regel, antworten, stand, &aussen(faul, &gruppe.id)) {
            return;
        }
        for (i, eintrag) in eintraege.iter().enumerate().filter(|(_, e)| !e.ist_leer()) {
            let da = |f: &Feld| stand.erreichbar_im_eintrag(gruppe, i, f);
            let name = |id: &str| format!("{}.{i}.{id}", gruppe.id);
            let wert = |f: &Feld| eintrag.fuer(f).filter(|_| da(f)).map_or(Wert::Null, |a| regelwert(f, a));
            let gezeigt: Vec<&Feld> = felder.iter().filter(|f| regel.eigene().any(|id| id == f.id) && da(f)).collect();
            let belegt = gezeigt.iter().any(|f| fehler.iter().any(|e| e.name == name(&f.id)));
            let offen =
                gelesen.iter().any(|f| faul.contains(&name(&f.id)) || (!regel.auch_leer && wert(f) == Wert::Null));
            if gezeigt.is_empty() || belegt || offen {
                continue;
            }
            gelesen.iter().for_each(|f| stand.umgebung.setzen(&f.id, &wert(f)));
            if gebrochen(&regel.formel, &stand.umgebung) {
                let neu = |f: &&Feld| Feldfehler::neu(&name(&f.id), f, Grund::Regel(regel.satz.clone()));
                fehler.extend(gezeigt.iter().map(neu));
            }
            gelesen.iter().for_each(|f| stand.umgebung.setzen(&f.id, &Wert::Null));
        }
    }
}

/// The faults that do not stand in an entry of this group: one entry's fault says nothing about the next.
fn aussen(faul: &BTreeSet<String>, gruppe: &str) -> BTreeSet<String> {
    faul.iter().filter(|n| n.split_once('.').is_none_or(|(g, _)| g != gruppe)).cloned().collect()
}

/// Is it asked and answered? Of a list of entries: is there one, and does each have what the rule reads?
fn beantwortet(feld: &Feld, regel: &Pruefregel, antworten: &Antworten, stand: &Stand) -> bool {
    if !stand.erreichbar(feld) {
        return false;
    }
    match (&feld.art, antworten.fuer(feld)) {
        (Art::Gruppe { felder, .. }, Some(Antwort::Gruppe(eintraege))) => {
            let mut gefuellt = eintraege.iter().enumerate().filter(|(_, e)| !e.ist_leer()).peekable();
            let gelesen: Vec<&Feld> = felder.iter().filter(|f| regel.innen.contains(&f.id)).collect();
            gefuellt.peek().is_some()
                && gefuellt.all(|(i, e)| {
                    gelesen.iter().all(|f| stand.erreichbar_im_eintrag(feld, i, f) && e.fuer(f).is_some())
                })
        }
        (_, antwort) => antwort.is_some(),
    }
}

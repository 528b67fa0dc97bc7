//! Scopes: sub-processes, event sub-processes, and activities with several instances.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    marken::{Instanz, Marke, Schleife},
    modell::{Art, Mehrfach, Nr},
};

use super::{Lauf, Unterwegs};

/// More instances of one activity are a mistake in the data.
pub(crate) const HOECHSTENS_INSTANZEN: usize = 1_000;

impl Lauf<'_> {
    /// A sub-process in which no token is left is done.
    pub(super) fn leerer_bereich(&self) -> Option<u32> {
        let ist_bereich = |m: &&Marke| {
            m.schleife.is_none()
                && self
                    .modell
                    .finde(&m.knoten)
                    .is_some_and(|(_, k)| matches!(k.art, Art::Unterprozess | Art::Ereignisunterprozess))
        };
        let belegt: BTreeSet<u32> = self.marken.marken.iter().filter_map(|m| m.bereich).collect();
        let leer = |m: &&Marke| !belegt.contains(&m.nr);
        self.marken.marken.iter().filter(ist_bereich).find(leer).map(|m| m.nr)
    }

    /// Ends every token of a scope, however deep. What was finished in the scope itself stays booked.
    pub(super) fn bereich_leeren(&mut self, bereich: Option<u32>) {
        self.unterwegs.retain(|u| u.bereich != bereich);
        let kinder: Vec<u32> = self.marken.marken.iter().filter(|m| m.bereich == bereich).map(|m| m.nr).collect();
        for kind in kinder {
            self.entfernen(kind);
        }
    }

    /// Starts an event sub-process in a scope, unless an interrupting one runs there already.
    pub(super) fn ereignisunterprozess(&mut self, start: Nr, bereich: Option<u32>, unterbricht: bool) {
        let modell = self.modell;
        let Some(traeger) = modell.knoten[start].eltern else { return };
        if self.ist_unterbrochen(bereich) {
            return;
        }
        if unterbricht {
            self.bereich_leeren(bereich);
            let bleibt = |id: &str| modell.finde(id).is_some_and(|(_, k)| !matches!(k.art, Art::Ereignisstart { .. }));
            match bereich {
                None => {
                    self.marken.wecker.clear();
                    self.marken.schluessel.clear();
                }
                Some(nr) => {
                    if let Some(m) = self.marken.marke_mut(nr) {
                        m.wecker.retain(|w| bleibt(&w.knoten));
                        m.schluessel.retain(|s| bleibt(&s.knoten));
                    }
                }
            }
        }
        self.taetigkeit(&Unterwegs::zu(traeger, bereich), None);
    }

    /// Does an interrupting event sub-process run in this scope?
    pub(super) fn ist_unterbrochen(&self, bereich: Option<u32>) -> bool {
        self.marken.marken.iter().filter(|m| m.bereich == bereich && m.ausgleich.is_none()).any(|m| {
            let Some((nr, k)) = self.modell.finde(&m.knoten) else { return false };
            matches!(k.art, Art::Ereignisunterprozess)
                && self
                    .modell
                    .start(Some(nr))
                    .is_some_and(|s| matches!(self.modell.knoten[s].art, Art::Ereignisstart { unterbricht: true, .. }))
        })
    }

    // Several instances.

    pub(super) fn mehrfach_beginnen(&mut self, u: &Unterwegs, mehrfach: &Mehrfach) {
        let liste = match self.instanzen(u, mehrfach) {
            Ok(liste) if liste.is_empty() => return self.weiter(u.knoten, u.bereich),
            Ok(liste) => liste,
            Err(grund) => {
                // A loop of nothing: the token stays, and no answer can move it.
                let nr = self.neue_nummer();
                let schleife = Some(Schleife { gesamt: 0, begonnen: 0, fertig: 0, liste: Vec::new() });
                self.hinlegen(u, Marke { nr, schleife, ..Marke::default() });
                return self.melden(&self.modell.knoten[u.knoten].id, &grund);
            }
        };
        let nr = self.neue_nummer();
        let gesamt = u32::try_from(liste.len()).unwrap_or(u32::MAX);
        let schleife = Some(Schleife { gesamt, begonnen: 0, fertig: 0, liste });
        self.hinlegen(u, Marke { nr, schleife, ..Marke::default() });
        for _ in 0..if mehrfach.nacheinander { 1 } else { gesamt } {
            self.instanz_beginnen(nr);
        }
    }

    /// What each instance works on.
    fn instanzen(&mut self, u: &Unterwegs, mehrfach: &Mehrfach) -> Result<Vec<Value>, String> {
        if self.orakel.is_some() {
            return Ok(vec![Value::Null; 2]);
        }
        let sicht = self.sicht(u.bereich, None);
        let zu_viele = || format!("Die Tätigkeit soll mehr als {HOECHSTENS_INSTANZEN} Mal ausgeführt werden.");
        match (&mehrfach.liste, &mehrfach.anzahl) {
            (Some(formel), _) => match formel.auswerten(&sicht)? {
                Value::Array(liste) if liste.len() > HOECHSTENS_INSTANZEN => Err(zu_viele()),
                Value::Array(liste) => Ok(liste),
                _ => Err(format!("„{}“ ergibt keine Liste.", formel.text())),
            },
            (None, Some(formel)) => match formel.auswerten(&sicht)?.as_u64().map(usize::try_from) {
                Some(Ok(n)) if n <= HOECHSTENS_INSTANZEN => Ok(vec![Value::Null; n]),
                Some(_) => Err(zu_viele()),
                None => Err(format!("„{}“ ergibt keine ganze Zahl.", formel.text())),
            },
            (None, None) => Err("Es ist nicht gesagt, wie oft die Tätigkeit ausgeführt wird.".to_owned()),
        }
    }

    fn instanz_beginnen(&mut self, schleife: u32) {
        let Some(m) = self.marken.marke_mut(schleife) else { return };
        let Some(s) = &mut m.schleife else { return };
        if s.liste.is_empty() {
            return;
        }
        let element = s.liste.remove(0);
        s.begonnen += 1;
        let instanz = Instanz { nr: s.begonnen, element };
        if let Some((knoten, _)) = self.modell.finde(&m.knoten) {
            self.taetigkeit(&Unterwegs::zu(knoten, Some(schleife)), Some(instanz));
        }
    }

    pub(super) fn instanz_fertig(&mut self, schleife: u32) {
        let Some(m) = self.marken.marke_mut(schleife) else { return };
        let Some(s) = &mut m.schleife else { return };
        s.fertig += 1;
        let (s, bereich) = (s.clone(), m.bereich);
        let Some((_, k)) = self.modell.finde(&m.knoten) else { return };
        let Some(mehrfach) = k.mehrfach.as_ref() else { return };
        if s.fertig >= s.gesamt || self.genug(&k.id, &s, bereich, mehrfach) {
            self.abschliessen(schleife);
        } else if mehrfach.nacheinander {
            self.instanz_beginnen(schleife);
        }
    }

    /// The completion condition.
    fn genug(&mut self, knoten: &str, s: &Schleife, bereich: Option<u32>, mehrfach: &Mehrfach) -> bool {
        let Some(bis) = &mehrfach.bis else { return false };
        if let Some(orakel) = self.orakel.as_deref_mut() {
            return orakel.waehle(2) == 1;
        }
        let mut sicht = self.sicht(bereich, None).into_owned();
        sicht.insert("nrOfInstances".to_owned(), Value::from(s.gesamt));
        sicht.insert("nrOfCompletedInstances".to_owned(), Value::from(s.fertig));
        sicht.insert("nrOfActiveInstances".to_owned(), Value::from(s.begonnen.saturating_sub(s.fertig)));
        match bis.gilt(&sicht) {
            Ok(genug) => genug,
            Err(grund) => {
                let satz = format!("Das vorzeitige Ende („{}“) ist weder wahr noch falsch: {grund}", bis.text());
                self.melden(knoten, &satz);
                false
            }
        }
    }
}

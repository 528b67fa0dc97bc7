//! Rules across questions: what an author may do wrong with them.

use std::collections::BTreeSet;

use regel::{Ausdruck, Namen, Typ};

use super::{Leser, erreichbarkeit::Welt, kennungen::kennung, roh::RohPruefregel, schritte::wurzeln};
use crate::{
    Art, Formular, Pruefregel, Text,
    pruefregel::{Gelesenes, worte},
};

/// Questions at which one rule shows.
const FELDER: usize = 10;

pub(super) fn ort(id: &str) -> String {
    format!("Prüfregel „{id}“")
}

impl Leser<'_> {
    /// Compiles the rules. What they read is filled in by [`Self::pruefregeln_ordnen`], when the form is in order.
    pub(super) fn pruefregeln(&mut self, roh: Vec<RohPruefregel>, formular: &Formular) -> Vec<Pruefregel> {
        let mut ids = BTreeSet::new();
        roh.into_iter()
            .filter_map(|r| {
                let ort = ort(&r.id);
                if !kennung(&r.id, true) {
                    self.fehler(&ort, "Die id einer Prüfregel besteht aus kleinen Buchstaben, Ziffern, „-“ und „_“.");
                }
                if !ids.insert(r.id.clone()) {
                    self.fehler(&ort, "Diese Prüfregel gibt es zweimal. Geben Sie einer von beiden eine andere id.");
                }
                self.pruefregel(&ort, r, formular)
            })
            .collect()
    }

    fn pruefregel(&mut self, ort: &str, roh: RohPruefregel, formular: &Formular) -> Option<Pruefregel> {
        if roh.satz.trim().is_empty() {
            self.fehler(
                ort,
                "Es fehlt, was Menschen lesen, wenn die Regel verletzt ist. Schreiben Sie es unter „satz“.",
            );
        }
        let (seite, gruppe) = self.stelle(ort, &roh.felder, formular)?;
        let innen = gruppe.map(|f| self.innere_namen(&formular.seiten[seite].felder[f].id));
        let formel = match self.ausdruck(&roh.formel, innen.as_ref(), Ausdruck::bedingung) {
            Ok(a) => a,
            Err(e) => {
                self.fehler(ort, e.to_string());
                return None;
            }
        };
        let in_worten = worte(&roh.formel);
        let felder = formular.seiten.iter().flat_map(|s| &s.felder);
        let innere = felder.filter_map(|f| if let Art::Gruppe { felder, .. } = &f.art { Some(felder) } else { None });
        let innen = innere.flatten().map(|f| f.id.clone()).filter(|id| in_worten.contains(id.as_str())).collect();
        Some(Pruefregel {
            id: roh.id,
            satz: Text::deutsch(roh.satz.trim()),
            felder: roh.felder,
            auch_leer: in_worten.contains("null") || in_worten.contains("count"),
            formel,
            seite,
            gruppe,
            liest: Vec::new(),
            innen,
        })
    }

    /// The page, and the group on it, on which all these questions stand.
    fn stelle(&mut self, ort: &str, felder: &[String], formular: &Formular) -> Option<(usize, Option<usize>)> {
        if felder.is_empty() || felder.len() > FELDER {
            let satz = format!("Nennen Sie unter „felder“ 1 bis {FELDER} Fragen, bei denen die Regel erscheint.");
            self.fehler(ort, satz);
            return None;
        }
        let mut stellen = BTreeSet::new();
        for name in felder {
            let (oben, innen) = name.split_once('.').map_or((name.as_str(), None), |(g, i)| (g, Some(i)));
            let finden = |s: &crate::Seite| s.felder.iter().position(|f| f.id == oben);
            let da = formular.seiten.iter().enumerate().find_map(|(i, s)| Some((i, finden(s)?)));
            let art = da.map(|(s, f)| &formular.seiten[s].felder[f].art);
            let passt = match (art, innen) {
                (Some(Art::Info { .. }) | None, _) => false,
                (Some(Art::Gruppe { felder, .. }), Some(innen)) => felder.iter().any(|f| f.id == innen),
                (Some(_), innen) => innen.is_none(),
            };
            let Some((s, f)) = da.filter(|_| passt) else {
                let satz =
                    format!("Die Frage „{name}“ gibt es nicht. Eine Frage in einer Gruppe heißt hier „gruppe.frage“.");
                self.fehler(ort, satz);
                return None;
            };
            stellen.insert((s, innen.map(|_| f)));
        }
        if stellen.len() != 1 {
            let satz = "Die Regel erscheint an Stellen, die nicht zusammengehören. Nennen Sie unter „felder“ nur Fragen einer Seite, oder nur Fragen einer Gruppe.";
            self.fehler(ort, satz);
            return None;
        }
        stellen.into_iter().next()
    }

    /// The names of the questions of a group.
    fn innere_namen(&self, gruppe: &str) -> Namen {
        match self.alle.get(gruppe) {
            Some(Typ::Liste(t)) => match t.as_ref() {
                Typ::Kontext(namen) => namen.clone(),
                _ => Namen::new(),
            },
            _ => Namen::new(),
        }
    }

    /// What each rule reads, and whether that is asked by then.
    pub(super) fn pruefregeln_ordnen(&mut self, formular: &mut Formular) {
        let mut regeln = std::mem::take(&mut formular.pruefregeln);
        for regel in &mut regeln {
            let mut seiten = BTreeSet::new();
            for name in wurzeln(&regel.formel) {
                let finden = |s: &crate::Seite| s.felder.iter().position(|f| f.id == name);
                let feld = formular.seiten.iter().enumerate().find_map(|(i, s)| Some((i, finden(s)?)));
                let berechnet = formular.berechnet.iter().position(|b| b.id == name);
                match (feld, berechnet) {
                    (Some((s, f)), _) => {
                        seiten.insert(s);
                        regel.liest.push(Gelesenes::Feld(s, f));
                    }
                    (None, Some(b)) => {
                        seiten.extend(formular.berechnet[b].felder.iter().map(|(s, _)| *s));
                        regel.liest.push(Gelesenes::Berechnet(b));
                    }
                    (None, None) => {}
                }
            }
            if let Some(spaet) = seiten.last().filter(|s| **s > regel.seite) {
                let satz = format!(
                    "Die Regel fragt nach etwas auf der Seite „{}“. Die kommt erst nach den Fragen, bei denen sie erscheint. Nennen Sie unter „felder“ eine Frage dieser Seite.",
                    formular.seiten[*spaet].titel.in_sprache(grund::Sprache::De)
                );
                self.fehler(&ort(&regel.id), satz);
            }
            if regel.liest.is_empty() && regel.innen.is_empty() {
                self.fehler(
                    &ort(&regel.id),
                    "Die Regel fragt nach keiner Antwort. Nennen Sie in der Formel eine Frage.",
                );
            }
        }
        formular.pruefregeln = regeln;
    }

    /// Rules that nobody can keep, and rules that say nothing.
    pub(super) fn pruefregeln_moeglich(&mut self, formular: &Formular, welt: &mut Welt<'_>) {
        for regel in formular.pruefregeln.iter().filter(|r| r.gruppe.is_none()) {
            let ort = ort(&regel.id);
            match welt.erfuellbar(&[&regel.formel]) {
                Some(false) => {
                    self.fehler(
                        &ort,
                        "Diese Regel hält niemand ein: Keine Antwort erfüllt sie. Ändern Sie die Formel.",
                    );
                    continue;
                }
                Some(true) => {}
                None => {
                    self.nicht_ganz(&ort, welt, "jemand die Regel einhalten kann.");
                    continue;
                }
            }
            let nicht = format!("not({})", regel.formel());
            let Ok(nicht) = self.ausdruck(&nicht, None, Ausdruck::bedingung) else { continue };
            if welt.eine(&nicht) == Some(false) {
                self.hinweis(&ort, "Diese Regel ist immer eingehalten: Jede Antwort erfüllt sie. Sie prüft nichts.");
            }
        }
    }
}

//! The order of evaluation: what depends on what, no circles, nothing that asks for a later answer.

use std::collections::{BTreeMap, BTreeSet};

use regel::Ausdruck;

use super::Leser;
use crate::{
    Art, Feld, Formular,
    definition::{Quelle, Rechnung, Schritt},
    pruefen::grenzausdruecke,
};

#[derive(Clone, Copy)]
enum Ziel {
    Feld(usize, usize),
    Berechnet(usize),
}

/// The root of a used name: `parameter.satz` is `parameter`.
pub(super) fn wurzeln(a: &Ausdruck) -> impl Iterator<Item = &str> {
    a.namen().iter().map(|n| n.split('.').next().unwrap_or(n))
}

impl Leser<'_> {
    pub(super) fn ordnen(&mut self, formular: &mut Formular) {
        let mut ziele: BTreeMap<String, Ziel> = BTreeMap::new();
        for (s, seite) in formular.seiten.iter().enumerate() {
            ziele.extend(seite.felder.iter().enumerate().map(|(f, feld)| (feld.id.clone(), Ziel::Feld(s, f))));
        }
        ziele.extend(formular.berechnet.iter().enumerate().map(|(b, be)| (be.id.clone(), Ziel::Berechnet(b))));
        let Some(folge) = self.abhaengigkeiten(formular, &ziele) else { return };
        let bis = self.schritte(formular, &folge);
        self.nur_frueheres(formular, &ziele, &bis);
        self.vergleiche(formular);
        kennzeichnen(formular, &ziele);
        formular.eingaenge = formular.schritte.iter().map(|s| eingaenge(formular, *s, &ziele)).collect();
    }

    /// Fills in what calculated values depend on; gives them in an order in which each can be calculated.
    fn abhaengigkeiten(&mut self, formular: &mut Formular, ziele: &BTreeMap<String, Ziel>) -> Option<Vec<usize>> {
        for b in &mut formular.berechnet {
            if let Rechnung::Entscheidung(_, quellen) = &mut b.rechnung {
                for (name, quelle) in quellen.iter_mut().filter(|(_, q)| matches!(q, Quelle::Berechnet(_))) {
                    match ziele.get(name) {
                        Some(Ziel::Berechnet(stelle)) => *quelle = Quelle::Berechnet(*stelle),
                        // Its own definition has a fault that is already reported.
                        _ => return None,
                    }
                }
            }
        }
        let direkt: Vec<Vec<Ziel>> = formular
            .berechnet
            .iter()
            .map(|b| match &b.rechnung {
                Rechnung::Formel(a) => wurzeln(a).filter_map(|n| ziele.get(n).copied()).collect(),
                Rechnung::Entscheidung(_, quellen) => quellen
                    .iter()
                    .filter_map(|(_, q)| match q {
                        Quelle::Feld(s, f) => Some(Ziel::Feld(*s, *f)),
                        Quelle::Berechnet(b) => Some(Ziel::Berechnet(*b)),
                        _ => None,
                    })
                    .collect(),
            })
            .collect();
        let mut folge: Vec<usize> = Vec::new();
        while folge.len() < direkt.len() {
            let bereit = (0..direkt.len()).find(|b| {
                !folge.contains(b)
                    && direkt[*b].iter().all(|z| if let Ziel::Berechnet(v) = z { folge.contains(v) } else { true })
            });
            let Some(b) = bereit else {
                let kreis: Vec<&str> = (0..direkt.len())
                    .filter(|b| !folge.contains(b))
                    .map(|b| formular.berechnet[b].id.as_str())
                    .collect();
                let satz =
                    format!("Diese Werte brauchen sich gegenseitig: {}. Lösen Sie den Kreis auf.", kreis.join(", "));
                self.fehler("Berechnet", satz);
                return None;
            };
            let mut felder: BTreeSet<(usize, usize)> = BTreeSet::new();
            for z in &direkt[b] {
                match z {
                    Ziel::Feld(s, f) => {
                        felder.insert((*s, *f));
                    }
                    Ziel::Berechnet(v) => felder.extend(formular.berechnet[*v].felder.iter().copied()),
                }
            }
            formular.berechnet[b].felder = felder.into_iter().collect();
            folge.push(b);
        }
        Some(folge)
    }

    /// Builds the steps. Returns for every calculated value after which field (by position) it is known; -1: at once.
    fn schritte(&self, formular: &mut Formular, folge: &[usize]) -> Vec<i64> {
        let nr = |s: usize, f: usize| i64::try_from(formular.seiten[s].felder[f].nr).unwrap_or(i64::MAX);
        let bis: Vec<i64> =
            formular.berechnet.iter().map(|b| b.felder.iter().map(|(s, f)| nr(*s, *f)).max().unwrap_or(-1)).collect();
        let wann = &bis;
        let faellig = |nach: i64| folge.iter().filter(move |b| wann[**b] == nach).map(|b| Schritt::Berechnet(*b));
        let mut schritte: Vec<Schritt> = faellig(-1).collect();
        for (s, seite) in formular.seiten.iter().enumerate() {
            schritte.push(Schritt::Seite(s));
            for f in 0..seite.felder.len() {
                schritte.push(Schritt::Feld(s, f));
                schritte.extend(faellig(nr(s, f)));
            }
        }
        formular.schritte = schritte;
        bis
    }

    /// A condition looks only at what was asked before.
    fn nur_frueheres(&mut self, formular: &Formular, ziele: &BTreeMap<String, Ziel>, bis: &[i64]) {
        let mut naechster = 0_i64;
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            self.pruefe_frueher(&ort, seite.wenn.as_ref(), naechster, formular, ziele, bis);
            for feld in &seite.felder {
                let ort = format!("{ort}, Feld „{}“", feld.id);
                for a in ausdruecke(feld) {
                    self.pruefe_frueher(&ort, Some(a), naechster, formular, ziele, bis);
                }
                naechster += 1;
            }
        }
    }

    fn pruefe_frueher(
        &mut self,
        ort: &str,
        ausdruck: Option<&Ausdruck>,
        vor: i64,
        formular: &Formular,
        ziele: &BTreeMap<String, Ziel>,
        bis: &[i64],
    ) {
        let Some(ausdruck) = ausdruck else { return };
        for name in wurzeln(ausdruck) {
            let spaet = match ziele.get(name) {
                Some(Ziel::Feld(s, f)) => i64::try_from(formular.seiten[*s].felder[*f].nr).unwrap_or(i64::MAX) >= vor,
                Some(Ziel::Berechnet(b)) => bis[*b] >= vor,
                None => false,
            };
            if spaet {
                self.fehler(
                    ort,
                    format!("Die Bedingung braucht „{name}“. Das wird erst an dieser Stelle oder später gefragt."),
                );
            }
        }
    }

    /// A condition that compares with a choice which does not exist can never be met.
    fn vergleiche(&mut self, formular: &Formular) {
        let mut alle: Vec<(String, Ausdruck)> = Vec::new();
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            alle.extend(seite.wenn.iter().map(|w| (ort.clone(), w.clone())));
            for feld in &seite.felder {
                alle.extend(ausdruecke(feld).map(|a| (format!("{ort}, Feld „{}“", feld.id), a.clone())));
            }
        }
        for b in &formular.berechnet {
            if let Rechnung::Formel(a) = &b.rechnung {
                alle.push((format!("Berechnet „{}“", b.id), a.clone()));
            }
        }
        alle.extend(formular.pruefregeln.iter().map(|r| (super::pruefregeln::ort(&r.id), r.formel.clone())));
        for (ort, a) in alle {
            for (name, text) in a.vergleiche() {
                if let Some(werte) = self.optionen.get(name).filter(|w| !w.contains(text)) {
                    let mut es_gibt = werte.iter().take(20).cloned().collect::<Vec<_>>().join(", ");
                    if werte.len() > 20 {
                        es_gibt = format!("{es_gibt} und {} weitere", werte.len() - 20);
                    }
                    let satz = format!("„{name}“ hat keine Antwort „{text}“. Es gibt: {es_gibt}.");
                    self.fehler(&ort, satz);
                }
            }
        }
    }
}

/// Conditions and limits of a field and of the fields in its group.
pub(super) fn ausdruecke(feld: &Feld) -> impl Iterator<Item = &Ausdruck> {
    let innen: &[Feld] = if let Art::Gruppe { felder, .. } = &feld.art { felder } else { &[] };
    std::iter::once(feld).chain(innen).flat_map(|f| f.wenn.iter().chain(grenzausdruecke(f)))
}

/// The places whose results a step reads.
fn eingaenge(formular: &Formular, schritt: Schritt, ziele: &BTreeMap<String, Ziel>) -> Vec<usize> {
    let platz = |z: &Ziel| match z {
        Ziel::Feld(s, f) => formular.platz(Schritt::Feld(*s, *f)),
        Ziel::Berechnet(b) => formular.platz(Schritt::Berechnet(*b)),
    };
    let gelesen = |a: &Ausdruck| wurzeln(a).filter_map(|n| ziele.get(n)).map(platz).collect::<Vec<_>>();
    let mut aus: Vec<usize> = match schritt {
        Schritt::Seite(s) => formular.seiten[s].wenn.iter().flat_map(gelesen).collect(),
        Schritt::Feld(s, f) => {
            let bedingungen = ausdruecke(&formular.seiten[s].felder[f]).flat_map(gelesen);
            std::iter::once(formular.platz(Schritt::Seite(s))).chain(bedingungen).collect()
        }
        Schritt::Berechnet(b) => {
            let b = &formular.berechnet[b];
            let felder = b.felder.iter().map(|(s, f)| formular.platz(Schritt::Feld(*s, *f)));
            let werte: Vec<usize> = match &b.rechnung {
                Rechnung::Formel(a) => gelesen(a),
                Rechnung::Entscheidung(_, quellen) => quellen
                    .iter()
                    .filter_map(|(_, q)| match q {
                        Quelle::Berechnet(v) => Some(formular.platz(Schritt::Berechnet(*v))),
                        _ => None,
                    })
                    .collect(),
            };
            felder.chain(werte).collect()
        }
    };
    aus.sort_unstable();
    aus.dedup();
    aus
}

/// Marks what expressions read, so that a page view only passes on those values.
fn kennzeichnen(formular: &mut Formular, ziele: &BTreeMap<String, Ziel>) {
    let mut bedingungen: BTreeSet<String> = BTreeSet::new();
    for seite in &formular.seiten {
        bedingungen.extend(seite.wenn.iter().flat_map(|w| w.namen().iter().cloned()));
        bedingungen.extend(seite.felder.iter().flat_map(ausdruecke).flat_map(|a| a.namen().iter().cloned()));
    }
    bedingungen.extend(formular.pruefregeln.iter().flat_map(|r| r.formel.namen().iter().cloned()));
    let mut alle = bedingungen.clone();
    for b in &formular.berechnet {
        if let Rechnung::Formel(a) = &b.rechnung {
            alle.extend(a.namen().iter().cloned());
        }
    }
    let wurzeln: BTreeSet<&str> = alle.iter().map(|n| n.split('.').next().unwrap_or(n)).collect();
    formular.heute_gefragt = wurzeln.contains("heute");
    let einzelne: Vec<String> = alle
        .iter()
        .filter_map(|n| n.strip_prefix("parameter."))
        .map(|n| n.split('.').next().unwrap_or(n).to_owned())
        .collect();
    formular.parameter = if alle.contains("parameter") && einzelne.is_empty() { None } else { Some(einzelne) };
    let gefragt: Vec<bool> = formular.berechnet.iter().map(|b| wurzeln.contains(b.id.as_str())).collect();
    // A condition needs a calculated value, and through it others.
    let mut offen: Vec<usize> = bedingungen
        .iter()
        .filter_map(|n| match ziele.get(n.split('.').next().unwrap_or(n)) {
            Some(Ziel::Berechnet(b)) => Some(*b),
            _ => None,
        })
        .collect();
    while let Some(b) = offen.pop() {
        if std::mem::replace(&mut formular.berechnet[b].fuer_bedingung, true) {
            continue;
        }
        match &formular.berechnet[b].rechnung {
            Rechnung::Formel(a) => offen.extend(a.namen().iter().filter_map(|n| match ziele.get(n) {
                Some(Ziel::Berechnet(v)) => Some(*v),
                _ => None,
            })),
            Rechnung::Entscheidung(_, quellen) => offen.extend(quellen.iter().filter_map(|(_, q)| match q {
                Quelle::Berechnet(v) => Some(*v),
                _ => None,
            })),
        }
    }
    let namen: BTreeSet<String> = wurzeln.into_iter().map(str::to_owned).collect();
    for feld in formular.felder_mut() {
        feld.gefragt = namen.contains(&feld.id);
    }
    for (b, gefragt) in formular.berechnet.iter_mut().zip(gefragt) {
        b.gefragt = gefragt;
    }
}

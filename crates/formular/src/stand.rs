//! What is reachable with the answers given so far, and what can be calculated from them.

use std::collections::BTreeMap;

use grund::Tag;
use regel::{Umgebung, Wert};

use crate::{
    Antwort, Antworten, Art, Berechnet, Feld, Formular, Seite, Text,
    definition::{Quelle, Rechnung, Schritt},
    flaeche,
};

/// What expressions know besides the answers.
#[derive(Debug, Clone, Copy)]
pub struct Umfeld<'a> {
    /// The day at the authority.
    pub heute: Tag,
    /// The parameters of the Mandant over the defaults of the Leistung: a [`Wert::Kontext`].
    pub parameter: &'a Wert,
}

/// A reachable page in the course of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seitenstand<'f> {
    /// Its id.
    pub id: &'f str,
    /// Its heading.
    pub titel: &'f Text,
    /// 1 for the first reachable page.
    pub nummer: usize,
    /// Is every answer that it needs there and in order?
    pub vollstaendig: bool,
}

/// What is reachable. Borrowed from nothing: cheap to keep while a page is built.
#[derive(Debug)]
pub struct Stand {
    pub(crate) umgebung: Umgebung,
    pub(crate) seiten: Vec<bool>,
    pub(crate) felder: Vec<bool>,
    /// For groups with conditional fields: which field of which entry is reachable.
    eintraege: BTreeMap<usize, Vec<Vec<bool>>>,
    /// Calculated values, in the order of the form; null where something is missing for them.
    pub(crate) berechnet: Vec<Wert>,
    /// Were calculated values worked out that no condition needs?
    alles: bool,
}

impl Stand {
    /// Is this top-level field asked?
    #[must_use]
    pub fn erreichbar(&self, feld: &Feld) -> bool {
        self.felder.get(feld.nr).copied().unwrap_or(false)
    }

    /// Is `feld` of entry `eintrag` of `gruppe` asked?
    #[must_use]
    pub fn erreichbar_im_eintrag(&self, gruppe: &Feld, eintrag: usize, feld: &Feld) -> bool {
        self.erreichbar(gruppe)
            && match self.eintraege.get(&gruppe.nr) {
                None => true,
                // An entry that is not answered yet: only what needs no answer before.
                Some(l) => l.get(eintrag).map_or(!feld.bedingt(), |e| e.get(feld.nr).copied().unwrap_or(false)),
            }
    }
}

impl Formular {
    /// What is reachable, in one pass. Calculated values only as far as conditions need them.
    #[must_use]
    pub fn stand(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Stand {
        self.rechnen(antworten, umfeld, false)
    }

    /// All calculated values with their definitions; null where an answer is still missing.
    #[must_use]
    pub fn berechnen(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Vec<(&Berechnet, Wert)> {
        self.berechnet.iter().zip(self.rechnen(antworten, umfeld, true).berechnet).collect()
    }

    /// One calculated value by its id.
    #[must_use]
    pub fn berechneter_wert(&self, id: &str, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Option<Wert> {
        let stelle = self.berechnet.iter().position(|b| b.id == id)?;
        self.rechnen(antworten, umfeld, true).berechnet.into_iter().nth(stelle)
    }

    /// Everything a decision, a letter or a process condition may read, by name: reachable answers, calculated values,
    /// `parameter` and `heute`.
    #[must_use]
    pub fn werte(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Wert {
        let stand = self.rechnen(antworten, umfeld, true);
        let mut aus = BTreeMap::new();
        for feld in self.seiten.iter().flat_map(|s| &s.felder) {
            if !matches!(feld.art, Art::Info { .. }) {
                aus.insert(feld.id.clone(), self.feldwert(feld, antworten, &stand));
            }
        }
        aus.extend(self.berechnet.iter().zip(stand.berechnet).map(|(b, w)| (b.id.clone(), w)));
        aus.insert("parameter".into(), umfeld.parameter.clone());
        aus.insert("heute".into(), Wert::Datum(umfeld.heute));
        Wert::Kontext(aus)
    }

    /// The id of the reachable page after `seite`; `None` after the last one, or when `seite` itself is not reachable.
    #[must_use]
    pub fn naechste(&self, seite: &Seite, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Option<&str> {
        let stand = self.stand(antworten, umfeld);
        let mut da = self.seiten.iter().zip(&stand.seiten).filter(|(_, da)| **da).map(|(s, _)| s.id.as_str());
        da.find(|id| *id == seite.id)?;
        da.next()
    }

    /// The reachable pages in order.
    #[must_use]
    pub fn seiten(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Vec<Seitenstand<'_>> {
        let stand = self.stand(antworten, umfeld);
        let mut aus = Vec::with_capacity(self.seiten.len());
        for (seite, _) in self.seiten.iter().zip(&stand.seiten).filter(|(_, da)| **da) {
            let vollstaendig = self.seite_pruefen(seite, antworten, &stand, umfeld).is_empty();
            aus.push(Seitenstand { id: &seite.id, titel: &seite.titel, nummer: aus.len() + 1, vollstaendig });
        }
        aus
    }

    pub(crate) fn rechnen(&self, antworten: &Antworten, umfeld: &Umfeld<'_>, alles: bool) -> Stand {
        let mut stand = Stand {
            umgebung: Umgebung::new(),
            seiten: vec![false; self.seiten.len()],
            felder: vec![false; self.anzahl_felder],
            eintraege: BTreeMap::new(),
            berechnet: vec![Wert::Null; self.berechnet.len()],
            alles,
        };
        self.umfeld_setzen(&stand.umgebung, umfeld);
        for schritt in &self.schritte {
            self.schritt(*schritt, antworten, umfeld, &mut stand);
        }
        stand
    }

    /// One step: a page, a field or a calculated value, from what earlier steps found.
    pub(crate) fn schritt(&self, schritt: Schritt, antworten: &Antworten, umfeld: &Umfeld<'_>, stand: &mut Stand) {
        match schritt {
            Schritt::Seite(s) => {
                let seite = &self.seiten[s];
                stand.seiten[s] = seite.wenn.as_ref().is_none_or(|w| w.trifft_zu(&stand.umgebung));
            }
            Schritt::Feld(s, f) => {
                let feld = &self.seiten[s].felder[f];
                let da = stand.seiten[s] && feld.wenn.as_ref().is_none_or(|w| w.trifft_zu(&stand.umgebung));
                stand.felder[feld.nr] = da;
                if let Art::Gruppe { felder, .. } = &feld.art {
                    stand.eintraege.remove(&feld.nr);
                    if da {
                        eintraege(stand, feld, felder, antworten);
                    }
                }
                if feld.gefragt {
                    let wert = self.feldwert(feld, antworten, stand);
                    stand.umgebung.setzen(&feld.id, &wert);
                }
            }
            Schritt::Berechnet(b) => {
                let berechnet = &self.berechnet[b];
                if !stand.alles && !berechnet.fuer_bedingung {
                    return;
                }
                let wert = self.berechnen_eins(berechnet, antworten, umfeld, stand);
                if berechnet.gefragt {
                    stand.umgebung.setzen(&berechnet.id, &wert);
                }
                stand.berechnet[b] = wert;
            }
        }
    }

    fn umfeld_setzen(&self, umgebung: &Umgebung, umfeld: &Umfeld<'_>) {
        if self.heute_gefragt {
            umgebung.setzen("heute", &Wert::Datum(umfeld.heute));
        }
        match (&self.parameter, umfeld.parameter) {
            (None, alle) => umgebung.setzen("parameter", alle),
            (Some(namen), Wert::Kontext(alle)) if !namen.is_empty() => {
                let teil = namen.iter().map(|n| (n.clone(), alle.get(n).cloned().unwrap_or_default())).collect();
                umgebung.setzen("parameter", &teil);
            }
            _ => {}
        }
    }

    /// The value of a top-level field for expressions: null when it is not asked or not answered, and with every key of
    /// a group's entry present.
    fn feldwert(&self, feld: &Feld, antworten: &Antworten, stand: &Stand) -> Wert {
        if !stand.erreichbar(feld) {
            return if matches!(feld.art, Art::Gruppe { .. }) { Wert::Liste(Vec::new()) } else { Wert::Null };
        }
        match (&feld.art, antworten.fuer(feld)) {
            (Art::Gruppe { felder, .. }, Some(Antwort::Gruppe(eintraege))) => Wert::Liste(
                eintraege
                    .iter()
                    .enumerate()
                    .map(|(i, eintrag)| {
                        felder
                            .iter()
                            .filter(|f| !matches!(f.art, Art::Info { .. }))
                            .map(|f| {
                                let da = stand.erreichbar_im_eintrag(feld, i, f);
                                let wert = eintrag.fuer(f).filter(|_| da).map_or_else(|| ohne(f), |a| regelwert(f, a));
                                (f.id.clone(), wert)
                            })
                            .collect()
                    })
                    .collect(),
            ),
            (Art::Gruppe { .. } | Art::Mehrfach { .. } | Art::Datei { .. }, None) => Wert::Liste(Vec::new()),
            (_, antwort) => antwort.map_or(Wert::Null, |a| regelwert(feld, a)),
        }
    }

    fn berechnen_eins(&self, berechnet: &Berechnet, antworten: &Antworten, umfeld: &Umfeld<'_>, stand: &Stand) -> Wert {
        // Not known while an answer that it needs is missing: an amount that is shown must not change by itself.
        let offen = berechnet.felder.iter().map(|(s, f)| &self.seiten[*s].felder[*f]).any(|feld| {
            let leer = match antworten.fuer(feld) {
                None => true,
                Some(Antwort::Gruppe(l)) => l.is_empty(),
                Some(_) => false,
            };
            let noetig = match &feld.art {
                Art::Gruppe { minimal, .. } => *minimal > 0,
                _ => feld.pflicht,
            };
            stand.erreichbar(feld) && noetig && leer
        });
        if offen {
            return Wert::Null;
        }
        let ergebnis = match (&berechnet.rechnung, &self.regeln) {
            (Rechnung::Formel(formel), _) => formel.auswerten_in(&stand.umgebung),
            (Rechnung::Entscheidung(name, quellen), Some(regeln)) => regeln.entscheiden_mit(name, |eingabe| {
                let quelle = quellen.iter().find(|(n, _)| n == eingabe).map(|(_, q)| q)?;
                Some(match quelle {
                    Quelle::Feld(s, f) => self.feldwert(&self.seiten[*s].felder[*f], antworten, stand),
                    Quelle::Berechnet(b) => stand.berechnet[*b].clone(),
                    Quelle::Parameter => umfeld.parameter.clone(),
                    Quelle::EinParameter(p) => match umfeld.parameter {
                        Wert::Kontext(k) => k.get(p).cloned().unwrap_or_default(),
                        _ => Wert::Null,
                    },
                    Quelle::Heute => Wert::Datum(umfeld.heute),
                })
            }),
            (Rechnung::Entscheidung(..), None) => return Wert::Null,
        };
        ergebnis.unwrap_or_default()
    }
}

/// What expressions see of an answer: of an area its square metres, null where it is described in words.
pub(crate) fn regelwert(feld: &Feld, antwort: &Antwort) -> Wert {
    match (&feld.art, antwort) {
        (Art::Flaeche { .. }, Antwort::Text(t)) => {
            flaeche::ecken(t).map_or(Wert::Null, |e| Wert::Zahl(flaeche::quadratmeter(&e)))
        }
        _ => antwort.wert(),
    }
}

/// What expressions see where an entry has no answer: of files an empty list, so that they can be counted.
fn ohne(feld: &Feld) -> Wert {
    if matches!(feld.art, Art::Datei { .. }) { Wert::Liste(Vec::new()) } else { Wert::Null }
}

/// Conditions inside the entries of a group, with the values of the entry itself.
fn eintraege(stand: &mut Stand, gruppe: &Feld, felder: &[Feld], antworten: &Antworten) {
    if !felder.iter().any(Feld::bedingt) {
        return;
    }
    let leer = Vec::new();
    let liste = match antworten.get(&gruppe.id) {
        Some(Antwort::Gruppe(l)) => l,
        _ => &leer,
    };
    let mut aus = Vec::with_capacity(liste.len());
    for eintrag in liste {
        let mut da = Vec::with_capacity(felder.len());
        for feld in felder {
            let erreichbar = feld.wenn.as_ref().is_none_or(|w| w.trifft_zu(&stand.umgebung));
            if feld.gefragt {
                let wert = eintrag.fuer(feld).filter(|_| erreichbar).map_or_else(|| ohne(feld), |a| regelwert(feld, a));
                stand.umgebung.setzen(&feld.id, &wert);
            }
            da.push(erreichbar);
        }
        aus.push(da);
    }
    for feld in felder.iter().filter(|f| f.gefragt) {
        stand.umgebung.setzen(&feld.id, &Wert::Null);
    }
    stand.eintraege.insert(gruppe.nr, aus);
}

//! Carrying the answers of a draft to another version of its form: what fits goes along, the rest is named.

use std::collections::{BTreeMap, BTreeSet};

use grund::Sprache;

use crate::{Antwort, Antworten, Art, Feld, Formular, Umfeld, Zeile, pruefen::passt};

/// What becomes of a draft in another version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uebertragung {
    /// The answers that go along.
    pub antworten: Antworten,
    /// What a person has answered and what has no place any more, as she read it in the old version.
    pub verloren: Vec<Zeile>,
    /// Questions that the old version did not ask, as far as these answers reach them.
    pub neu: Vec<Zeile>,
}

impl Formular {
    /// The answers of a draft in the version `alt`, as this version takes them.
    #[must_use]
    pub fn fassungswechsel(
        &self,
        alt: &Self,
        antworten: &Antworten,
        (umfeld_alt, umfeld): (&Umfeld<'_>, &Umfeld<'_>),
        sprache: Sprache,
    ) -> Uebertragung {
        let neue = self.uebernehmen(antworten);
        let gefragt = |f: &Self, a: &Antworten, u: &Umfeld<'_>| -> Vec<Zeile> {
            f.zusammenfassung(a, u, sprache).into_iter().filter(|a| a.seite.is_some()).flat_map(|a| a.zeilen).collect()
        };
        let verloren = gefragt(alt, antworten, umfeld_alt)
            .into_iter()
            .filter(|z| !z.antwort.is_empty() && nach_name(antworten, &z.name) != nach_name(&neue, &z.name))
            .collect();
        let bekannt: BTreeSet<String> = alt.alle_namen();
        let neu =
            gefragt(self, &neue, umfeld).into_iter().filter(|z| !bekannt.contains(&ohne_nummer(&z.name))).collect();
        Uebertragung { antworten: neue, verloren, neu }
    }

    /// The answers of another version that still fit a question of this one: of the kind that it takes, and one of its
    /// options where it has options.
    #[must_use]
    pub fn uebernehmen(&self, antworten: &Antworten) -> Antworten {
        let passend = |(id, a): (&String, &Antwort)| Some((id.clone(), tragbar(self.feld(id)?.1, a)?));
        Antworten(antworten.0.iter().filter_map(passend).collect())
    }

    /// Every question by its name, those of groups as `gruppe.frage`.
    fn alle_namen(&self) -> BTreeSet<String> {
        let mut namen = BTreeSet::new();
        for feld in self.seiten.iter().flat_map(|s| &s.felder) {
            if let Art::Gruppe { felder, .. } = &feld.art {
                namen.extend(felder.iter().map(|innen| format!("{}.{}", feld.id, innen.id)));
            }
            namen.insert(feld.id.clone());
        }
        namen
    }
}

/// What of an answer this question takes.
fn tragbar(feld: &Feld, antwort: &Antwort) -> Option<Antwort> {
    if !passt(feld, antwort) {
        return None;
    }
    match (&feld.art, antwort) {
        (Art::Auswahl { optionen, .. }, Antwort::Text(t)) if !optionen.iter().any(|o| o.wert == *t) => None,
        (Art::Codeliste { liste }, Antwort::Text(t)) if liste.eintrag(t).is_none() => None,
        (Art::Mehrfach { optionen }, Antwort::Mehrfach(l)) => {
            let da: Vec<String> = l.iter().filter(|w| optionen.iter().any(|o| o.wert == **w)).cloned().collect();
            (!da.is_empty()).then_some(Antwort::Mehrfach(da))
        }
        (Art::Gruppe { felder, .. }, Antwort::Gruppe(l)) => {
            let eintrag = |e: &Antworten| {
                let innen = felder.iter().filter_map(|f| Some((f.id.clone(), tragbar(f, e.get(&f.id)?)?)));
                Antworten(innen.collect::<BTreeMap<_, _>>())
            };
            Some(Antwort::Gruppe(l.iter().map(eintrag).collect()))
        }
        _ => Some(antwort.clone()),
    }
}

/// The answer behind `feld` or `gruppe.0.feld`.
fn nach_name<'a>(antworten: &'a Antworten, name: &str) -> Option<&'a Antwort> {
    let mut teile = name.splitn(3, '.');
    let erste = antworten.get(teile.next()?)?;
    match (teile.next(), teile.next(), erste) {
        (Some(nr), Some(feld), Antwort::Gruppe(l)) => l.get(nr.parse::<usize>().ok()?)?.get(feld),
        (Some(_), ..) => None,
        _ => Some(erste),
    }
}

/// `gruppe.0.feld` as `gruppe.feld`.
fn ohne_nummer(name: &str) -> String {
    name.split('.').filter(|teil| teil.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
}

//! What a form keeps of its schema although it cannot use it: rules in words, patterns, sentences. They go out again where
//! they came from.

use std::collections::BTreeSet;

use formular::{Vermerk, Vermerkart};

use crate::{
    blatt::STICHWORT,
    felder::ist_vorlaeufig,
    modell::{Datenschema, Hinweis, Inhalt, Kopf, Regel, Schemaelement},
    saetze,
};

/// The keyword that holds a sentence in version 3.0.
pub(crate) const WORT: &str = "vermerk";

/// Where an element went: its number, its name, its place in the form.
struct Ort<'a> {
    kopf: &'a Kopf,
    ziel: Option<&'a str>,
}

/// The notes of a form, out of what was found in its schema. `eigene`: those that the builder made itself.
pub(crate) fn sammeln(schema: &Datenschema, eigene: Vec<Vermerk>, hinweise: &[Hinweis]) -> Vec<Vermerk> {
    let mut orte = vec![Ort { kopf: &schema.kopf, ziel: None }];
    orte_von(&schema.kinder, &mut orte);
    let ort = |id: &str| orte.iter().filter(|o| o.kopf.id == id).max_by_key(|o| o.ziel.is_some());
    let mut aus: Vec<Vermerk> = schema.regeln.iter().map(|r| regel(r, ort(&r.an))).collect();
    aus.extend(eigene);
    for h in hinweise {
        // The schema itself needs no name.
        let da = orte.iter().skip(1).filter(|o| o.kopf.ort() == h.ort).max_by_key(|o| o.ziel.is_some());
        let neu = hinweis(da, h.satz.clone());
        if aus.iter().all(|v| v.element != neu.element || v.satz() != neu.satz()) {
            aus.push(neu);
        }
    }
    let mut gesehen = BTreeSet::new();
    aus.retain(|v| gesehen.insert((v.art, v.nummer.clone(), v.element.clone(), v.stelle.clone(), v.text.clone())));
    aus
}

/// What an earlier export wrote down: it is said again.
pub(crate) fn frueheres(schema: &Datenschema) -> Vec<Hinweis> {
    let mut orte = vec![Ort { kopf: &schema.kopf, ziel: None }];
    orte_von(&schema.kinder, &mut orte);
    let uri = format!("{STICHWORT}{WORT}");
    let alle = orte.iter().flat_map(|o| o.kopf.stichworte.iter().map(move |(u, wert)| (o.kopf, u, wert)));
    alle.filter(|(_, u, _)| **u == uri)
        .map(|(kopf, _, wert)| Hinweis { ort: kopf.ort(), zeile: Some(kopf.zeile), satz: wert.clone() })
        .collect()
}

fn orte_von<'a>(kinder: &'a [Schemaelement], orte: &mut Vec<Ort<'a>>) {
    for e in kinder {
        orte.push(Ort { kopf: &e.kopf, ziel: e.ziel.as_deref() });
        if let Inhalt::Gruppe { kinder, .. } = &e.inhalt {
            orte_von(kinder, orte);
        }
    }
}

fn element(ort: Option<&Ort<'_>>) -> Option<String> {
    ort.map(|o| o.kopf.id.clone()).filter(|id| !ist_vorlaeufig(id))
}

fn regel(r: &Regel, ort: Option<&Ort<'_>>) -> Vermerk {
    Vermerk {
        art: Vermerkart::Regel,
        stelle: ort.and_then(|o| o.ziel).map(str::to_owned),
        element: element(ort),
        nummer: (!ist_vorlaeufig(&r.id)).then(|| r.id.clone()),
        version: r.version.clone(),
        name: Some(r.name.clone()),
        text: r.text.clone().unwrap_or_else(|| OHNE_TEXT.to_owned()),
        // The frame that editors write at every rule says nothing.
        skript: r.skript.clone().filter(|s| !saetze::leeres_skript(s)),
        typ: r.typ.clone(),
        erledigt: false,
    }
}

/// A rule with nothing but a name.
pub(crate) const OHNE_TEXT: &str = "Sie hat keinen Text.";

fn hinweis(ort: Option<&Ort<'_>>, text: String) -> Vermerk {
    let stelle = ort.and_then(|o| o.ziel).map(str::to_owned);
    let name =
        if stelle.is_none() { ort.filter(|o| element(Some(o)).is_some()).map(|o| o.kopf.name.clone()) } else { None };
    Vermerk { stelle, element: element(ort), name, text, ..Vermerk::default() }
}

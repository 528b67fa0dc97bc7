//! Secret parameters (`art = "geheim"`): declared without a value, named by the targets that need them, and by nothing else.
//! A rule, a condition, a letter or a text that names one is a fault with its place.

use std::collections::BTreeSet;

use crate::{
    Befund, Parameterdefinition, STAMM, Stamm, Weg,
    befund::zeile,
    dateien::Dateien,
    verweise::{nach, texte},
};

impl Stamm {
    /// Who gets a secret value of the service: target and name of the receiver, in the order of the file.
    pub fn zugaenge(&self) -> impl Iterator<Item = Zugangsregel<'_>> {
        let weiter = self.weiterleitung.iter().filter_map(|r| {
            Some(Zugangsregel { parameter: r.zugang.as_deref()?, ziel: r.ziel.as_deref()?, empfaenger: &r.name })
        });
        let register = self
            .register
            .iter()
            .filter_map(|r| Some(Zugangsregel { parameter: r.zugang.as_deref()?, ziel: &r.ziel, empfaenger: &r.name }));
        weiter.chain(register)
    }

    /// Who gets this secret value; every receiver has the same target.
    #[must_use]
    pub fn zugang(&self, parameter: &str) -> Option<Zugangsregel<'_>> {
        self.zugaenge().find(|z| z.parameter == parameter)
    }
}

/// A receiver that a secret value lets the service in at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zugangsregel<'a> {
    /// The secret parameter.
    pub parameter: &'a str,
    /// The name of the target.
    pub ziel: &'a str,
    /// Who it is, as staff read it.
    pub empfaenger: &'a str,
}

/// Everything about secrets in a folder.
pub(crate) fn pruefen(dateien: &Dateien, stamm: &Stamm, befunde: &mut Vec<Befund>) {
    let geheime: BTreeSet<&str> =
        stamm.parameter.iter().filter(|(_, d)| d.ist_geheim()).map(|(n, _)| n.as_str()).collect();
    for (name, d) in stamm.parameter.iter().filter(|(_, d)| d.ist_geheim()) {
        let mut melden = |satz: String| befunde.push(Befund::fehler(STAMM, format!("parameter.{name}"), satz));
        if let Some(wort) = zu_viel(d) {
            melden(format!(
                "Ein Geheimnis hat kein „{wort}“. Die Behörde trägt es ein, und niemand liest es wieder. Entfernen Sie die Zeile."
            ));
        }
        let ziele: BTreeSet<&str> = stamm.zugaenge().filter(|z| z.parameter == name).map(|z| z.ziel).collect();
        match ziele.len() {
            0 => melden("Dieses Geheimnis bekommt niemand. Nennen Sie es unter [[weiterleitung]] oder [[register]] als „zugang“, oder entfernen Sie es.".to_owned()),
            1 => {}
            _ => melden("Ein Geheimnis geht nur an ein Ziel. Für ein zweites braucht es ein eigenes.".to_owned()),
        }
    }
    let regeln = stamm.weiterleitung.iter().map(|r| ("weiterleitung", &r.id, r.zugang.as_deref(), r.weg));
    let register = stamm.register.iter().map(|r| ("register", &r.id, r.zugang.as_deref(), Weg::Schnittstelle));
    for (art, id, zugang, weg) in regeln.chain(register) {
        let Some(zugang) = zugang else { continue };
        let mut melden = |satz: String| befunde.push(Befund::fehler(STAMM, format!("{art}.{id}"), satz));
        if weg != Weg::Schnittstelle {
            melden("Einen „zugang“ gibt es nur beim Weg „schnittstelle“. Entfernen Sie ihn.".to_owned());
        }
        if !geheime.contains(zugang) {
            melden(format!(
                "„zugang“ nennt „{zugang}“. Das ist kein geheimer Wert. Ergänzen Sie [parameter.{zugang}] mit art = \"geheim\"."
            ));
        }
    }
    if !geheime.is_empty() {
        genannt(dateien, &geheime, befunde);
    }
}

/// What only values have.
fn zu_viel(d: &Parameterdefinition) -> Option<&'static str> {
    [
        (!d.vorgabe.is_null(), "vorgabe"),
        (!d.je_land.is_empty(), "je_land"),
        (!d.fest_in.is_empty(), "fest_in"),
        (!d.pruefen_in.is_empty(), "pruefen_in"),
        (!d.optionen.is_empty(), "optionen"),
        (d.von.is_some(), "von"),
        (d.bis.is_some(), "bis"),
        (d.einheit.is_some(), "einheit"),
        (d.oeffentlich, "oeffentlich"),
    ]
    .into_iter()
    .find_map(|(da, wort)| da.then_some(wort))
}

/// Forms, rules, processes, letters, conditions and texts know no secrets.
fn genannt(dateien: &Dateien, geheime: &BTreeSet<&str>, befunde: &mut Vec<Befund>) {
    for (pfad, text) in texte(dateien, |_| true) {
        for (ort, name) in nach(text, "parameter.").filter(|(_, n)| geheime.contains(n)) {
            // `[parameter.x]` is where it is declared.
            let davor = text[..ort].rsplit('\n').next().unwrap_or_default().trim_start();
            if pfad.ends_with(".toml") && davor == "[" {
                continue;
            }
            let satz = format!(
                "Hier steht das Geheimnis „{name}“. Regeln, Bedingungen, Schreiben und Texte lesen es nicht. Entfernen Sie es hier."
            );
            befunde.push(Befund::fehler(pfad, zeile(text, ort), satz));
        }
    }
}

//! A decision table at its step: asked with the values of that moment, its result bound for what follows.

use std::collections::BTreeMap;

use ablauf::{Instanz, Signal};
use serde_json::Value;

use crate::{Stand, Zustand, entscheid::Ergebnis, lauf::Lauf, register::Registerstand};

impl Zustand {
    /// What a decision at its step may ask beyond answers and parameters, by name: what the process knows by now, how
    /// the matter is decided, and what the other authorities said.
    #[must_use]
    pub fn sachstand(&self) -> BTreeMap<String, Value> {
        let mut aus: BTreeMap<String, Value> = self.daten.iter().map(|(n, w)| (n.clone(), w.clone())).collect();
        aus.entry("entscheidung".to_owned()).or_insert_with(|| match &self.stand {
            _ if self.bestaetigung.is_some() => "bestaetigung".into(),
            Stand::Entworfen { entwurf, .. } | Stand::Freigegeben { entwurf, .. } => wort(entwurf.entscheidung),
            _ => self.bescheid().map_or(Value::Null, |b| wort(b.entwurf.entscheidung)),
        });
        let stellungnahmen = self.beteiligungen.iter().map(|b| {
            let ergebnis = b.antwort().map(|a| a.ergebnis.name());
            serde_json::json!({ "name": b.anfrage.name, "ergebnis": ergebnis })
        });
        aus.insert("stellungnahmen".to_owned(), stellungnahmen.collect());
        aus.entry("register".to_owned()).or_insert_with(|| match &self.register {
            Some(Registerstand::Vollzogen { .. }) => "vollzogen".into(),
            Some(Registerstand::Abgewiesen { .. }) => "abgewiesen".into(),
            _ => Value::Null,
        });
        let freigegeben = || if self.bescheid().is_some() { "erteilt".into() } else { Value::Null };
        aus.entry("freigabe".to_owned()).or_insert_with(freigegeben);
        aus.insert("bezahlt".to_owned(), self.zahlung.bezahlt().is_some().into());
        aus
    }
}

fn wort(e: crate::Entscheidungsart) -> Value {
    serde_json::to_value(e).unwrap_or_default()
}

impl Lauf<'_> {
    /// What only this one of several instances knows.
    pub(crate) fn instanzwerte(&self, knoten: &str, instanz: Option<Instanz>) -> BTreeMap<String, Value> {
        let mehrfach = self.modell.finde(knoten).and_then(|(_, k)| k.mehrfach.as_ref());
        let Some((instanz, mehrfach)) = instanz.zip(mehrfach) else { return BTreeMap::new() };
        let mut aus = BTreeMap::from([("loopCounter".to_owned(), Value::from(instanz.nr))]);
        if !mehrfach.element.is_empty() {
            aus.insert(mehrfach.element.clone(), instanz.element);
        }
        aus
    }

    /// The result stands in the data under the name of the decision. A token that is gone waits for nothing.
    pub(crate) fn regel_ausgewertet(&mut self, knoten: &str, marke: u32, name: &str, ergebnis: &Value) -> Ergebnis {
        if self.beendet() || self.steht(marke, knoten).is_none() {
            return Ok(());
        }
        self.z.daten.insert(name.to_owned(), ergebnis.clone());
        self.signal(Signal::Erledigt { knoten: knoten.to_owned(), marke: Some(marke) })
    }
}

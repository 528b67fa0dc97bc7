//! What a process listens to right now: for whoever carries messages and signals between processes.

use crate::{
    marken::{Daten, Marken},
    modell::{Ausloeser, Modell},
};

use super::{Lauf, Umfeld};

/// A message or a signal for which a process waits: at a step, at a border or to begin an event sub-process.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Horchposten {
    /// A message.
    Nachricht {
        /// Its name.
        name: String,
        /// Only the one with this key. `None`: the step asks for none, or its key could not be evaluated.
        schluessel: Option<String>,
    },
    /// A signal.
    Signal {
        /// Its name.
        name: String,
    },
}

impl Marken {
    /// Everything that these tokens listen to, sorted, each once.
    #[must_use]
    pub fn lauscht(&self, modell: &Modell) -> Vec<Horchposten> {
        let (daten, jetzt) = (Daten::new(), grund::Zeitpunkt::UNIX_EPOCH);
        let umfeld = Umfeld { jetzt, daten: &daten, kalender: None };
        let lauf = Lauf::neu(modell, self, &umfeld, None);
        let mut aus: Vec<Horchposten> = lauf
            .hoerer()
            .into_iter()
            .filter_map(|(marke, nr)| {
                let k = &modell.knoten[nr];
                if lauf.verschlossen(marke, k) {
                    return None;
                }
                if let Some(Ausloeser::Signal(name)) = k.ausloeser() {
                    return Some(Horchposten::Signal { name: name.clone() });
                }
                let name = k.nachricht()?.to_owned();
                let schluessel = lauf.schluessel(marke).iter().find(|s| s.knoten == k.id).and_then(|s| s.wert.clone());
                Some(Horchposten::Nachricht { name, schluessel })
            })
            .collect();
        aus.sort();
        aus.dedup();
        aus
    }
}

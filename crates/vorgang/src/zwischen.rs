//! Between matters: messages and signals that one process sends and others wait for
//! (docs/entscheidungen/0049-messages-between-matters-stay-in-the-authority.md).
//!
//! A message goes to exactly one matter, found by its key; a signal to all that wait for it at that moment. They carry a
//! name and no content. What a matter listens to lies in its state, so that the worker finds it without the process.

use ablauf::{Horchposten, Signal};
use grund::{VorgangId, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{
    Effect, NACHRICHT_BEKANNTGEGEBEN, NACHRICHT_BETEILIGT, NACHRICHT_BEZAHLT, Unzulaessig, Zustand,
    entscheid::Ergebnis, lauf::Lauf,
};

/// The messages that only the platform sends, each about the matter itself.
pub const EIGENE: [&str; 3] = [NACHRICHT_BEZAHLT, NACHRICHT_BEKANNTGEGEBEN, NACHRICHT_BETEILIGT];

/// So many received messages a matter remembers; older ones stay in its log.
const GEMERKT: usize = 20;

/// What a matter waits for from others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Erwartung {
    /// A message with this key.
    Nachricht {
        /// Its name in the models.
        name: String,
        /// The key, as the waiting process gives it.
        schluessel: String,
    },
    /// A signal.
    Signal {
        /// Its name in the models.
        name: String,
    },
}

impl Erwartung {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Nachricht { name, .. } | Self::Signal { name } => name,
        }
    }

    /// The key of a message.
    #[must_use]
    pub fn schluessel(&self) -> Option<&str> {
        if let Self::Nachricht { schluessel, .. } = self { Some(schluessel) } else { None }
    }

    fn von(posten: Horchposten) -> Option<Self> {
        match posten {
            Horchposten::Signal { name } => Some(Self::Signal { name }),
            Horchposten::Nachricht { name, .. } if EIGENE.contains(&name.as_str()) => None,
            Horchposten::Nachricht { name, schluessel } => Some(Self::Nachricht { name, schluessel: schluessel? }),
        }
    }

    fn ereignis(&self) -> Signal {
        match self {
            Self::Signal { name } => Signal::Rundruf { name: name.clone() },
            Self::Nachricht { name, schluessel } => {
                Signal::Nachricht { name: name.clone(), korrelation: Some(schluessel.clone()) }
            }
        }
    }
}

/// What came from another matter.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Meldung {
    /// Its name.
    pub name: String,
    /// From which matter.
    pub von: VorgangId,
    /// When.
    pub am: Zeitpunkt,
    /// Somebody at the authority has noted it.
    #[serde(default)]
    pub gesehen: bool,
}

impl Zustand {
    /// Is there something that nobody at the authority has noted yet?
    #[must_use]
    pub fn hat_neues(&self) -> bool {
        !self.neues.is_empty() || self.meldungen.iter().any(|m| !m.gesehen)
    }
}

impl Lauf<'_> {
    /// What the process listens to now; a closed matter listens to nothing.
    pub(crate) fn lauschen(&mut self) {
        let fremd =
            self.modell.erwartete().any(|(_, n)| !EIGENE.contains(&n)) || self.modell.signale().next().is_some();
        let horcht = if fremd && !self.beendet() { self.z.marken.lauscht(self.modell) } else { Vec::new() };
        self.z.lauscht = horcht.into_iter().filter_map(Erwartung::von).collect();
    }

    /// A message of another matter came, or its signal.
    pub(crate) fn meldung_erhalten(&mut self, was: &Erwartung, von: VorgangId) -> Ergebnis {
        if self.beendet() {
            return Err(Unzulaessig::Beendet);
        }
        if !self.z.lauscht.contains(was) {
            return Err(Unzulaessig::WartetNicht);
        }
        self.z.meldungen.push(Meldung { name: was.name().to_owned(), von, am: self.jetzt, gesehen: false });
        if self.z.meldungen.len() > GEMERKT {
            self.z.meldungen.remove(0);
        }
        self.signal(was.ereignis())
    }

    /// The process sends a message. Where nobody needs to wait for it, one without a key is none.
    pub(crate) fn melden(&mut self, knoten: String, name: String, schluessel: Option<String>, hinnehmen: bool) {
        match schluessel.filter(|s| !s.trim().is_empty()) {
            Some(schluessel) => self.effekt(Effect::Melden { knoten, name, schluessel, hinnehmen }),
            None if hinnehmen => {}
            None => {
                let grund = format!("Der Schlüssel der Nachricht „{name}“ (basis:korrelation) steht nicht fest.");
                self.effekt(Effect::Stoerung { knoten, grund });
            }
        }
    }
}

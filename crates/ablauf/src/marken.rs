//! Tokens: where a running process stands. They serialise compactly and hold node ids, so they survive a restart.

use grund::Zeitpunkt;
use serde::{Deserialize, Serialize};

use crate::modell::{Art, Baustein, Knoten, Modell};

/// What conditions may ask: values by name, as JSON.
pub type Daten = serde_json::Map<String, serde_json::Value>;

/// An alarm that a token waits for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Wecker {
    /// The timer event in the model.
    #[serde(rename = "k")]
    pub knoten: String,
    /// When it goes off.
    #[serde(rename = "z")]
    pub zeit: Zeitpunkt,
}

/// One token.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Marke {
    /// Its number, never used twice in one process.
    #[serde(rename = "n")]
    pub nr: u32,
    /// Where it stands.
    #[serde(rename = "k")]
    pub knoten: String,
    /// The token that stands on the sub-process in which this one walks.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    pub bereich: Option<u32>,
    /// Waiting at a joining gateway: the flow by which it came.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub fluss: Option<String>,
    /// Alarms of this token that have not gone off.
    #[serde(rename = "w", default, skip_serializing_if = "Vec::is_empty")]
    pub wecker: Vec<Wecker>,
}

/// All tokens of one running process.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Marken {
    #[serde(rename = "n")]
    pub(crate) naechste: u32,
    #[serde(rename = "m")]
    pub(crate) marken: Vec<Marke>,
}

/// What a token waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warten<'a> {
    /// For a person: `basis:aufgabe`.
    Aufgabe(&'a str),
    /// For the platform.
    Dienst(Baustein),
    /// For the answer of a decision table.
    Regel(&'a str),
    /// For this message.
    Nachricht(&'a str),
    /// For a time only.
    Zeit,
}

impl Marken {
    /// No process has begun.
    #[must_use]
    pub fn leer() -> Self {
        Self::default()
    }

    /// The tokens.
    #[must_use]
    pub fn alle(&self) -> &[Marke] {
        &self.marken
    }

    /// Has the process begun and come to its end?
    #[must_use]
    pub fn beendet(&self) -> bool {
        self.naechste > 0 && self.marken.is_empty()
    }

    /// The next alarm.
    #[must_use]
    pub fn naechster_wecker(&self) -> Option<Zeitpunkt> {
        self.marken.iter().flat_map(|m| &m.wecker).map(|w| w.zeit).min()
    }

    /// What the tokens wait for, with the id of the node where each stands. A token at an event-based gateway waits
    /// for each of its events.
    pub fn wartet_auf<'a>(&'a self, modell: &'a Modell) -> Vec<(&'a str, Warten<'a>)> {
        let mut aus = Vec::new();
        for k in self.marken.iter().filter(|m| m.fluss.is_none()).filter_map(|m| modell.finde(&m.knoten)) {
            match k.1.art {
                Art::Ereignis => {
                    for nach in &k.1.ausgehend {
                        let ziel = &modell.knoten[modell.fluesse[*nach].nach];
                        aus.extend(wartet(ziel).map(|w| (k.1.id.as_str(), w)));
                    }
                }
                _ => aus.extend(wartet(k.1).map(|w| (k.1.id.as_str(), w))),
            }
        }
        aus
    }

    /// The user task with this `basis:aufgabe` at which a token stands.
    #[must_use]
    pub fn bei_aufgabe<'a>(&'a self, modell: &'a Modell, aufgabe: &str) -> Option<&'a str> {
        self.wartet_auf(modell).into_iter().find(|(_, w)| *w == Warten::Aufgabe(aufgabe)).map(|(k, _)| k)
    }

    /// The building block at which a token stands.
    #[must_use]
    pub fn bei_dienst<'a>(&'a self, modell: &'a Modell, baustein: Baustein) -> Option<&'a str> {
        self.wartet_auf(modell).into_iter().find(|(_, w)| *w == Warten::Dienst(baustein)).map(|(k, _)| k)
    }

    /// Does a token wait for this message?
    #[must_use]
    pub fn erwartet_nachricht(&self, modell: &Modell, name: &str) -> bool {
        self.wartet_auf(modell).into_iter().any(|(_, w)| w == Warten::Nachricht(name))
    }
}

fn wartet(k: &Knoten) -> Option<Warten<'_>> {
    match &k.art {
        Art::Aufgabe(a) => Some(Warten::Aufgabe(a)),
        Art::Dienst(Some(b)) => Some(Warten::Dienst(*b)),
        Art::Regel(e) => Some(Warten::Regel(e)),
        Art::Empfang(n) => Some(Warten::Nachricht(n)),
        Art::Zeit(_) => Some(Warten::Zeit),
        _ => None,
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// The process begins. A process that has begun stays as it is.
    Beginn,
    /// The work of this node is done.
    Erledigt {
        /// Id of the task.
        knoten: String,
    },
    /// The work of this node failed: its error boundary takes over.
    Fehlgeschlagen {
        /// Id of the task.
        knoten: String,
        /// Code of the error; an error boundary without a code catches all.
        fehler: String,
    },
    /// A message came. It goes to the oldest token that waits for it.
    Nachricht {
        /// Its name in the model.
        name: String,
    },
    /// An alarm went off.
    Wecker {
        /// The timer event.
        knoten: String,
        /// The token that asked for it.
        marke: u32,
    },
    /// The process ends here and now (withdrawn, closed by hand).
    Abbruch,
}

/// Work that the process asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arbeit {
    /// A person must do this.
    Aufgabe {
        /// Id of the task.
        knoten: String,
        /// `basis:aufgabe`.
        aufgabe: String,
    },
    /// The platform must do this; answer with [`Signal::Erledigt`] or [`Signal::Fehlgeschlagen`].
    Dienst {
        /// Id of the task.
        knoten: String,
        /// Which building block.
        baustein: Baustein,
        /// Its parameters, by name.
        parameter: std::collections::BTreeMap<String, String>,
    },
    /// A decision must be evaluated; answer with [`Signal::Erledigt`] and the result in the data.
    Regel {
        /// Id of the task.
        knoten: String,
        /// The decision in the DMN model.
        entscheidung: String,
    },
    /// Send [`Signal::Wecker`] with this node and token at this time, or later.
    Wecken {
        /// The timer event.
        knoten: String,
        /// The token.
        marke: u32,
        /// When.
        zeit: Zeitpunkt,
    },
    /// The process cannot go on here: a person of the operator must look. The token stays.
    Stoerung {
        /// Where.
        knoten: String,
        /// Why, in a sentence.
        grund: String,
    },
    /// The last token is consumed.
    Beendet,
}

//! What a process is told, and what it wants done.

use std::collections::BTreeMap;

use grund::Zeitpunkt;
use serde::{Deserialize, Serialize};

use crate::{marken::Instanz, modell::Baustein};

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
        /// The token whose work it is; `None`: the oldest one there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        marke: Option<u32>,
    },
    /// The work of this node failed: its error boundary takes over.
    Fehlgeschlagen {
        /// Id of the task.
        knoten: String,
        /// The token whose work it is; `None`: the oldest one there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        marke: Option<u32>,
        /// Code of the error; an error boundary without a code catches all.
        fehler: String,
    },
    /// A message came. It goes to exactly one: the oldest token that waits for it; if none does, to a border; if there
    /// is none, to an event sub-process.
    Nachricht {
        /// Its name in the model.
        name: String,
        /// Its key; a step with `basis:korrelation` takes only the message with the same key.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        korrelation: Option<String>,
    },
    /// A signal came. It goes to all who wait for it.
    Rundruf {
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
    /// A person sets a token to another step of its scope, or to the same one so that it is tried again. What walks
    /// below it ends. Only where [`crate::Marken::versetzbar`] allows it.
    Versetzen {
        /// The token.
        marke: u32,
        /// Id of the step.
        nach: String,
    },
    /// The process ends here and now (withdrawn, closed by hand).
    Abbruch,
}

impl Signal {
    /// The work of this node is done, whichever token asked first.
    #[must_use]
    pub fn erledigt(knoten: impl Into<String>) -> Self {
        Self::Erledigt { knoten: knoten.into(), marke: None }
    }

    /// The work of this node failed.
    #[must_use]
    pub fn fehlgeschlagen(knoten: impl Into<String>, fehler: impl Into<String>) -> Self {
        Self::Fehlgeschlagen { knoten: knoten.into(), marke: None, fehler: fehler.into() }
    }

    /// A message without a key came.
    #[must_use]
    pub fn nachricht(name: impl Into<String>) -> Self {
        Self::Nachricht { name: name.into(), korrelation: None }
    }
}

/// Work that the process asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arbeit {
    /// A person must do this.
    Aufgabe {
        /// Id of the task.
        knoten: String,
        /// The token that waits.
        marke: u32,
        /// `basis:aufgabe`.
        aufgabe: String,
        /// Which of several it is.
        instanz: Option<Instanz>,
    },
    /// The platform must do this; answer with [`Signal::Erledigt`] or [`Signal::Fehlgeschlagen`].
    Dienst {
        /// Id of the task.
        knoten: String,
        /// The token that waits.
        marke: u32,
        /// Which building block.
        baustein: Baustein,
        /// Its parameters, by name.
        parameter: BTreeMap<String, String>,
        /// Which of several it is.
        instanz: Option<Instanz>,
    },
    /// A decision must be evaluated; answer with [`Signal::Erledigt`] and the result in the data.
    Regel {
        /// Id of the task.
        knoten: String,
        /// The token that waits.
        marke: u32,
        /// The decision in the DMN model.
        entscheidung: String,
        /// Which of several it is.
        instanz: Option<Instanz>,
    },
    /// Send this message; nobody waits for it.
    Nachricht {
        /// Id of the task or event.
        knoten: String,
        /// Its name in the model.
        name: String,
        /// Its key.
        korrelation: Option<String>,
        /// Parameters, by name: to whom, with what.
        parameter: BTreeMap<String, String>,
        /// Which of several it is.
        instanz: Option<Instanz>,
    },
    /// Send this signal to all other processes; this one has heard it.
    Rundruf {
        /// Id of the event.
        knoten: String,
        /// Its name in the model.
        name: String,
    },
    /// An escalation that nobody in the process takes up.
    Eskalation {
        /// Id of the event.
        knoten: String,
        /// Its code.
        code: String,
    },
    /// Send [`Signal::Wecker`] with this node and token at this time, or later.
    Wecken {
        /// The timer event.
        knoten: String,
        /// The token; 0: the process itself.
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

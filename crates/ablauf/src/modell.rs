//! The typed graph of one process.

use std::{collections::BTreeMap, fmt, sync::Arc};

use crate::{bedingung::Bedingung, pruefen::Befund};

/// Place of a node or a flow in its list.
pub type Nr = usize;

/// Why a file is no process at all. What is wrong inside a readable process comes from [`Modell::pruefen`].
#[derive(Debug, thiserror::Error)]
pub enum AblaufFehler {
    /// Not well-formed, too large or with a document type declaration.
    #[error("Die Datei lässt sich nicht als XML lesen: {0}")]
    KeinXml(String),
    /// XML, but not BPMN 2.0.
    #[error("Die Datei ist kein BPMN-2.0-Modell: Das Wurzelelement „definitions“ fehlt.")]
    KeinBpmn,
    /// No process, or several.
    #[error("Die Datei muss genau einen Ablauf („process“) enthalten; gefunden: {0}.")]
    NichtGenauEinProzess(usize),
}

/// What a service may ask of the platform: the closed vocabulary of building blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Baustein {
    /// Ask the applicant for money now.
    ZahlungAnfordern,
    /// A message without content of its own; parameter `anlass`.
    Benachrichtigen,
    /// Provide the released Bescheid; done when it lies in the mailbox.
    BescheidZustellen,
    /// Close the matter.
    Abschliessen,
}

impl Baustein {
    /// All of them.
    pub const ALLE: [Self; 4] =
        [Self::ZahlungAnfordern, Self::Benachrichtigen, Self::BescheidZustellen, Self::Abschliessen];

    /// The name in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ZahlungAnfordern => "zahlung_anfordern",
            Self::Benachrichtigen => "benachrichtigen",
            Self::BescheidZustellen => "bescheid_zustellen",
            Self::Abschliessen => "abschliessen",
        }
    }

    /// The parameters without which it cannot work.
    #[must_use]
    pub const fn noetig(self) -> &'static [&'static str] {
        match self {
            // `betrag` names the value in the data that holds the amount.
            Self::ZahlungAnfordern => &["betrag"],
            Self::Benachrichtigen => &["anlass"],
            Self::BescheidZustellen | Self::Abschliessen => &[],
        }
    }

    /// Reads the name in the file.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|b| b.name() == name)
    }
}

impl fmt::Display for Baustein {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// When a timer goes off.
#[derive(Debug)]
pub enum Zeitangabe {
    /// So long after the token arrived, on the German calendar (`P14D`, `P1M`, `PT1H`).
    Dauer(jiff::Span),
    /// At the start of a day, or at a point in time.
    Datum(jiff::civil::DateTime),
    /// At a date that an expression over the data gives (`=widerspruch_bis`).
    Ausdruck(Box<Bedingung>),
    /// The text is none of these.
    Unlesbar(String),
}

/// What a node is.
#[derive(Debug)]
pub enum Art {
    /// The one start of the process or of a sub-process.
    Start,
    /// Consumes a token.
    Ende,
    /// Throws an error to the boundary of the sub-process.
    EndeFehler(String),
    /// Ends every token of its scope.
    EndeAbbruch,
    /// A person works: `basis:aufgabe`.
    Aufgabe(String),
    /// The platform works; `None` is a building block that does not exist (see [`Modell::pruefen`]).
    Dienst(Option<Baustein>),
    /// A decision table is asked: `basis:entscheidung`.
    Regel(String),
    /// Waits for a message.
    Empfang(String),
    /// One way.
    Exklusiv,
    /// All ways.
    Parallel,
    /// The way of the event that comes first.
    Ereignis,
    /// Waits for a time.
    Zeit(Zeitangabe),
    /// At the border of a task: goes off while it lasts.
    RandZeit {
        /// When.
        zeit: Zeitangabe,
        /// Whether the task ends by it.
        unterbricht: bool,
    },
    /// At the border of a task: catches an error; an empty code catches all.
    RandFehler(String),
    /// A process in the process.
    Unterprozess,
    /// An element that is not executed: the check refuses it.
    Fremd(String),
}

/// A node of the graph.
#[derive(Debug)]
pub struct Knoten {
    /// The id in the file.
    pub id: String,
    /// What people read; may be empty.
    pub name: String,
    /// What it is.
    pub art: Art,
    /// The flows that lead here.
    pub eingehend: Vec<Nr>,
    /// The flows that lead away, in the order of the file.
    pub ausgehend: Vec<Nr>,
    /// The sub-process it lies in.
    pub eltern: Option<Nr>,
    /// The boundary events at its border.
    pub raender: Vec<Nr>,
    /// For a boundary event: the task it belongs to.
    pub haengt_an: Option<Nr>,
    /// The flow taken when no condition holds.
    pub standard: Option<Nr>,
    /// The `basis:` attributes.
    pub parameter: BTreeMap<String, String>,
}

impl Knoten {
    /// How messages name it: its name, or its id.
    #[must_use]
    pub fn titel(&self) -> &str {
        if self.name.is_empty() { &self.id } else { &self.name }
    }

    /// Does a token rest here until something happens?
    #[must_use]
    pub fn wartet(&self) -> bool {
        matches!(
            self.art,
            Art::Aufgabe(_) | Art::Dienst(_) | Art::Regel(_) | Art::Empfang(_) | Art::Zeit(_) | Art::Ereignis
        )
    }

    /// May boundary events hang here?
    pub(crate) fn traegt_rand(&self) -> bool {
        matches!(self.art, Art::Aufgabe(_) | Art::Dienst(_) | Art::Regel(_) | Art::Empfang(_) | Art::Unterprozess)
    }
}

/// A sequence flow.
#[derive(Debug)]
pub struct Fluss {
    /// The id in the file.
    pub id: String,
    /// What people read.
    pub name: String,
    /// From this node.
    pub von: Nr,
    /// To this node.
    pub nach: Nr,
    /// Taken only when this holds.
    pub bedingung: Option<Bedingung>,
}

/// A process, compiled once per version; cheap to share, `Send + Sync`.
#[derive(Debug)]
pub struct Modell {
    pub(crate) original: Arc<[u8]>,
    /// The id of the process.
    pub id: String,
    /// What people read.
    pub name: String,
    /// All nodes.
    pub knoten: Vec<Knoten>,
    /// All flows.
    pub fluesse: Vec<Fluss>,
    pub(crate) index: BTreeMap<String, Nr>,
    /// What was found while reading; part of [`Modell::pruefen`].
    pub(crate) befunde: Vec<Befund>,
}

impl Modell {
    /// The bytes from which the model was read, unchanged.
    #[must_use]
    pub fn original(&self) -> &[u8] {
        &self.original
    }

    /// The node with this id.
    #[must_use]
    pub fn finde(&self, id: &str) -> Option<(Nr, &Knoten)> {
        self.index.get(id).and_then(|nr| self.knoten.get(*nr).map(|k| (*nr, k)))
    }

    /// The names of the data that conditions and timers ask for (`steuer`, `parameter`), sorted.
    #[must_use]
    pub fn namen(&self) -> Vec<String> {
        let mut namen: Vec<String> = self.ausdruecke().flat_map(|b| b.namen().iter().cloned()).collect();
        for k in &self.knoten {
            if matches!(k.art, Art::Dienst(Some(Baustein::ZahlungAnfordern)))
                && let Some(betrag) = k.parameter.get("betrag")
            {
                namen.push(betrag.split('.').next().unwrap_or_default().to_owned());
            }
        }
        namen.sort();
        namen.dedup();
        namen
    }

    /// Is this word used in a condition, a timer or as the name of an amount? With it a caller keeps only the values
    /// that the course needs.
    #[must_use]
    pub fn braucht(&self, wort: &str) -> bool {
        self.ausdruecke().any(|b| b.erwaehnt(wort))
            || self.knoten.iter().any(|k| k.parameter.get("betrag").is_some_and(|b| b.split('.').any(|t| t == wort)))
    }

    /// The decisions that businessRule tasks ask.
    pub fn entscheidungen(&self) -> impl Iterator<Item = &str> {
        self.knoten.iter().filter_map(|k| match &k.art {
            Art::Regel(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Does any user task have this `basis:aufgabe`?
    #[must_use]
    pub fn hat_aufgabe(&self, aufgabe: &str) -> bool {
        self.knoten.iter().any(|k| matches!(&k.art, Art::Aufgabe(a) if a == aufgabe))
    }

    /// Is this building block used?
    #[must_use]
    pub fn hat_baustein(&self, baustein: Baustein) -> bool {
        self.knoten.iter().any(|k| matches!(k.art, Art::Dienst(Some(b)) if b == baustein))
    }

    /// The names of the messages that the process waits for.
    pub fn nachrichten(&self) -> impl Iterator<Item = &str> {
        self.knoten.iter().filter_map(|k| match &k.art {
            Art::Empfang(name) if !name.is_empty() => Some(name.as_str()),
            _ => None,
        })
    }

    pub(crate) fn ausdruecke(&self) -> impl Iterator<Item = &Bedingung> {
        let zeiten = self.knoten.iter().filter_map(|k| match &k.art {
            Art::Zeit(Zeitangabe::Ausdruck(a)) | Art::RandZeit { zeit: Zeitangabe::Ausdruck(a), .. } => Some(&**a),
            _ => None,
        });
        self.fluesse.iter().filter_map(|f| f.bedingung.as_ref()).chain(zeiten)
    }

    /// The start event of a scope (`None` = the process itself).
    pub(crate) fn start(&self, eltern: Option<Nr>) -> Option<Nr> {
        self.knoten.iter().position(|k| k.eltern == eltern && matches!(k.art, Art::Start))
    }
}

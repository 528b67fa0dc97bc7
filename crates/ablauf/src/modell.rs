//! The typed graph of one process, with the processes it calls laid into it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use crate::{
    bedingung::{Bedingung, LAUFWERTE},
    pruefen::Befund,
    zeit::Zeitangabe,
};

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
    /// No process at all.
    #[error("Die Datei enthält keinen Ablauf (Element „process“). Fügen Sie den ganzen Inhalt einer BPMN-Datei ein.")]
    KeinProzess,
    /// Several, and none is marked.
    #[error(
        "Die Datei enthält {0} Abläufe, und es ist nicht klar, welcher beginnt. Markieren Sie ihn mit isExecutable=\"true\" und die anderen mit \"false\"."
    )]
    NichtGenauEinProzess(usize),
    /// More elements than a person can draw.
    #[error("Der Ablauf hat mehr als {} Elemente. Teilen Sie ihn auf.", crate::lesen::HOECHSTENS_ELEMENTE)]
    ZuGross,
    /// Sub-processes in sub-processes beyond any picture, or calls in a circle.
    #[error("Die Unterprozesse und Aufrufe sind zu tief verschachtelt oder rufen sich im Kreis auf.")]
    ZuTief,
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
    /// Ask the other authorities that the service names; done when they are asked.
    Beteiligen,
    /// Note the duties that the service names for the time afterwards.
    PflichtenSetzen,
    /// Have a register of others check and carry out what is applied for; done when it has answered.
    RegisterAnfragen,
    /// Close the matter.
    Abschliessen,
}

impl Baustein {
    /// All of them.
    pub const ALLE: [Self; 7] = [
        Self::ZahlungAnfordern,
        Self::Benachrichtigen,
        Self::BescheidZustellen,
        Self::Beteiligen,
        Self::PflichtenSetzen,
        Self::RegisterAnfragen,
        Self::Abschliessen,
    ];

    /// The name in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ZahlungAnfordern => "zahlung_anfordern",
            Self::Benachrichtigen => "benachrichtigen",
            Self::BescheidZustellen => "bescheid_zustellen",
            Self::Beteiligen => "beteiligen",
            Self::PflichtenSetzen => "pflichten_setzen",
            Self::RegisterAnfragen => "register_anfragen",
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
            Self::BescheidZustellen
            | Self::Beteiligen
            | Self::PflichtenSetzen
            | Self::RegisterAnfragen
            | Self::Abschliessen => &[],
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

/// What sets an event off.
#[derive(Debug)]
pub enum Ausloeser {
    /// A time.
    Zeit(Zeitangabe),
    /// A message to this one process.
    Nachricht(String),
    /// A signal to all who listen.
    Signal(String),
    /// An error; an empty code catches all.
    Fehler(String),
    /// An escalation; an empty code catches all.
    Eskalation(String),
    /// The call to undo what was done.
    Ausgleich,
}

/// What an event does when a token comes by.
#[derive(Debug)]
pub enum Wurf {
    /// Sends a message.
    Nachricht(String),
    /// Sends a signal to all who listen.
    Signal(String),
    /// Ends its scope with an error.
    Fehler(String),
    /// Tells the surrounding scope; goes on unless that interrupts.
    Eskalation(String),
    /// Has booked steps undone: the named activity, or all of its scope.
    Ausgleich(Option<String>),
    /// Ends every token of its scope.
    Abbruch,
}

/// What a node is.
#[derive(Debug)]
pub enum Art {
    /// The one start of the process or of a sub-process.
    Start,
    /// The start of an event sub-process.
    Ereignisstart {
        /// What sets it off.
        ausloeser: Ausloeser,
        /// Whether everything else in the scope ends by it.
        unterbricht: bool,
    },
    /// Consumes a token, after it did something.
    Ende(Option<Wurf>),
    /// Does something on the way.
    Werfen(Option<Wurf>),
    /// A person works: `basis:aufgabe`.
    Aufgabe(String),
    /// A person works outside of the platform; the process does not wait (BPMN 2.0, 10.3.3.4).
    Handarbeit,
    /// The platform works; `None` is a building block that does not exist (see [`Modell::pruefen`]).
    Dienst(Option<Baustein>),
    /// A decision table is asked: `basis:entscheidung`.
    Regel(String),
    /// Sends a message to another participant and goes on.
    Senden(String),
    /// An activity that waits for a message.
    Empfang(String),
    /// Waits for an event.
    Warten(Ausloeser),
    /// One way.
    Exklusiv,
    /// Every way whose condition holds.
    Inklusiv,
    /// All ways.
    Parallel,
    /// The way of the event that comes first.
    Ereignis,
    /// At the border of an activity: takes over while it lasts.
    Rand {
        /// What sets it off.
        ausloeser: Ausloeser,
        /// Whether the activity ends by it.
        unterbricht: bool,
    },
    /// A process in the process; also a called one.
    Unterprozess,
    /// Waits inside its scope for its start event; no arrow leads to it.
    Ereignisunterprozess,
    /// A called process that nobody offers.
    Aufruf(String),
    /// An element that is not executed: the check refuses it.
    Fremd(String),
}

/// How many times an activity is done.
#[derive(Debug)]
pub struct Mehrfach {
    /// One after the other, not at the same time.
    pub nacheinander: bool,
    /// For every entry of this list …
    pub liste: Option<Bedingung>,
    /// … which the instance knows by this name; or
    pub element: String,
    /// so many times.
    pub anzahl: Option<Bedingung>,
    /// Ends before all are done as soon as this holds.
    pub bis: Option<Bedingung>,
}

/// A node of the graph.
#[derive(Debug)]
pub struct Knoten {
    /// The id in the file; inside a called process `call/id`.
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
    /// For a boundary event: the activity it belongs to.
    pub haengt_an: Option<Nr>,
    /// The flow taken when no condition holds.
    pub standard: Option<Nr>,
    /// Done several times.
    pub mehrfach: Option<Mehrfach>,
    /// For an activity: what undoes it.
    pub ausgleich: Option<Nr>,
    /// Runs only to undo another activity.
    pub ist_ausgleich: bool,
    /// Only the message with this key is meant.
    pub korrelation: Option<Bedingung>,
    /// The `basis:` attributes.
    pub parameter: BTreeMap<String, String>,
}

impl Knoten {
    /// How messages name it: its name, or its id.
    #[must_use]
    pub fn titel(&self) -> &str {
        if self.name.is_empty() { &self.id } else { &self.name }
    }

    /// Something that is done and can be interrupted, repeated and undone.
    #[must_use]
    pub fn ist_taetigkeit(&self) -> bool {
        matches!(
            self.art,
            Art::Aufgabe(_)
                | Art::Handarbeit
                | Art::Dienst(_)
                | Art::Regel(_)
                | Art::Senden(_)
                | Art::Empfang(_)
                | Art::Unterprozess
                | Art::Aufruf(_)
        )
    }

    /// Is it finished by the answer of a person or of the platform?
    pub(crate) fn wird_erledigt(&self) -> bool {
        matches!(self.art, Art::Aufgabe(_) | Art::Dienst(_) | Art::Regel(_))
    }

    pub(crate) fn ist_ende(&self) -> bool {
        matches!(self.art, Art::Ende(_))
    }

    /// What sets it off, if it is an event.
    #[must_use]
    pub fn ausloeser(&self) -> Option<&Ausloeser> {
        match &self.art {
            Art::Warten(a) | Art::Rand { ausloeser: a, .. } | Art::Ereignisstart { ausloeser: a, .. } => Some(a),
            _ => None,
        }
    }

    /// The message that it waits for.
    #[must_use]
    pub fn nachricht(&self) -> Option<&str> {
        match (&self.art, self.ausloeser()) {
            (Art::Empfang(name), _) | (_, Some(Ausloeser::Nachricht(name))) => Some(name),
            _ => None,
        }
    }

    /// When it goes off by itself.
    pub(crate) fn zeit(&self) -> Option<&Zeitangabe> {
        if let Some(Ausloeser::Zeit(z)) = self.ausloeser() { Some(z) } else { None }
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
        let mut namen: BTreeSet<String> = self.ausdruecke().flat_map(|b| b.namen().iter().cloned()).collect();
        for k in &self.knoten {
            if matches!(k.art, Art::Dienst(Some(Baustein::ZahlungAnfordern)))
                && let Some(betrag) = k.parameter.get("betrag").filter(|b| !b.starts_with('{'))
            {
                namen.insert(betrag.split('.').next().unwrap_or_default().to_owned());
            }
        }
        // What an instance brings along is no value of the matter.
        for m in self.knoten.iter().filter_map(|k| k.mehrfach.as_ref()) {
            namen.remove(&m.element);
        }
        namen.into_iter().filter(|n| !LAUFWERTE.contains(&n.as_str())).collect()
    }

    /// Is this word used in a condition, a timer or as the name of an amount? With it a caller keeps only the values
    /// that the course needs.
    #[must_use]
    pub fn braucht(&self, wort: &str) -> bool {
        self.ausdruecke().any(|b| b.erwaehnt(wort))
            || self.knoten.iter().any(|k| k.parameter.get("betrag").is_some_and(|b| b.split('.').any(|t| t == wort)))
    }

    /// The words that stand behind `wort.` in conditions, timers and amounts, sorted: what the process asks of it.
    #[must_use]
    pub fn felder_von(&self, wort: &str) -> Vec<String> {
        let betraege = self.knoten.iter().filter_map(|k| k.parameter.get("betrag")).map(String::as_str);
        let mut felder: BTreeSet<String> = BTreeSet::new();
        for text in self.ausdruecke().map(Bedingung::text).chain(betraege) {
            let mut davor = "";
            for teil in text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.') {
                for (i, name) in teil.split('.').enumerate() {
                    if i > 0 && davor == wort && !name.is_empty() {
                        felder.insert(name.to_owned());
                    }
                    davor = name;
                }
            }
        }
        felder.into_iter().collect()
    }

    /// The decisions that businessRule tasks ask.
    pub fn entscheidungen(&self) -> impl Iterator<Item = &str> {
        self.knoten.iter().filter_map(|k| match &k.art {
            Art::Regel(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The words with which the process notifies the applicant (`basis:anlass`), each with its step.
    pub fn anlaesse(&self) -> impl Iterator<Item = (&Knoten, &str)> {
        self.knoten.iter().filter_map(|k| match k.art {
            Art::Dienst(Some(Baustein::Benachrichtigen)) => Some((k, k.parameter.get("anlass")?.as_str())),
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
        self.knoten.iter().filter_map(Knoten::nachricht).filter(|n| !n.is_empty())
    }

    /// The names of the signals that the process waits for.
    pub fn signale(&self) -> impl Iterator<Item = &str> {
        self.knoten.iter().filter_map(|k| match k.ausloeser() {
            Some(Ausloeser::Signal(name)) if !name.is_empty() => Some(name.as_str()),
            _ => None,
        })
    }

    /// The messages that the process sends, each with its step.
    pub fn gesendete(&self) -> impl Iterator<Item = (&Knoten, &str)> {
        self.knoten.iter().filter_map(|k| match &k.art {
            Art::Senden(name) | Art::Ende(Some(Wurf::Nachricht(name))) | Art::Werfen(Some(Wurf::Nachricht(name))) => {
                Some((k, name.as_str()))
            }
            _ => None,
        })
    }

    /// The messages that the process waits for, each with its step.
    pub fn erwartete(&self) -> impl Iterator<Item = (&Knoten, &str)> {
        self.knoten.iter().filter_map(|k| Some((k, k.nachricht().filter(|n| !n.is_empty())?)))
    }

    pub(crate) fn ausdruecke(&self) -> impl Iterator<Item = &Bedingung> {
        let zeiten = self.knoten.iter().filter_map(Knoten::zeit).filter_map(Zeitangabe::ausdruck);
        let korrelation = self.knoten.iter().filter_map(|k| k.korrelation.as_ref());
        let mehrfach = self.knoten.iter().filter_map(|k| k.mehrfach.as_ref());
        let mehrfach = mehrfach.flat_map(|m| [&m.liste, &m.anzahl, &m.bis].into_iter().flatten());
        self.fluesse.iter().filter_map(|f| f.bedingung.as_ref()).chain(zeiten).chain(korrelation).chain(mehrfach)
    }

    /// The start event of a scope (`None` = the process itself).
    pub(crate) fn start(&self, eltern: Option<Nr>) -> Option<Nr> {
        let ist_start = |k: &Knoten| matches!(k.art, Art::Start | Art::Ereignisstart { .. });
        self.knoten.iter().position(|k| k.eltern == eltern && ist_start(k))
    }

    /// The event sub-processes of a scope, each with its start event.
    pub(crate) fn ereignisunterprozesse(&self, bereich: Option<Nr>) -> impl Iterator<Item = (Nr, Nr)> {
        self.knoten.iter().enumerate().filter_map(move |(nr, k)| {
            let passt = k.eltern == bereich && matches!(k.art, Art::Ereignisunterprozess);
            if passt { Some((nr, self.start(Some(nr))?)) } else { None }
        })
    }

    /// Does `nr` lie in the sub-process `bereich`, however deep, or is it that itself?
    pub(crate) fn liegt_in(&self, nr: Nr, bereich: Nr) -> bool {
        let mut stelle = Some(nr);
        while let Some(n) = stelle {
            if n == bereich {
                return true;
            }
            stelle = self.knoten[n].eltern;
        }
        false
    }
}

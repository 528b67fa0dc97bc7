//! Tokens: where a running process stands. They serialise compactly and hold node ids, so they survive a restart and
//! newer versions of this engine: [`Marken`] reads every older form (golden files in tests/staende).

use std::fmt;

use grund::Zeitpunkt;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::modell::{Art, Ausloeser, Baustein, Knoten, Modell};

/// What conditions may ask: values by name, as JSON.
pub type Daten = serde_json::Map<String, Value>;

/// An alarm that a token waits for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Wecker {
    /// The timer event in the model.
    #[serde(rename = "k")]
    pub knoten: String,
    /// When it goes off.
    #[serde(rename = "z")]
    pub zeit: Zeitpunkt,
    /// How many times it rings after that; `u32::MAX`: without end.
    #[serde(rename = "r", default, skip_serializing_if = "ist_null")]
    pub rest: u32,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn ist_null(n: &u32) -> bool {
    *n == 0
}

/// Only the message with this key is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Schluessel {
    /// The event or task that waits.
    #[serde(rename = "k")]
    pub knoten: String,
    /// The key; `None`: it could not be evaluated, no message fits.
    #[serde(rename = "w")]
    pub wert: Option<String>,
}

/// One of several instances of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Instanz {
    /// Its number, from 1 (`loopCounter`).
    #[serde(rename = "n")]
    pub nr: u32,
    /// The entry of the list that it works on.
    #[serde(rename = "e", default, skip_serializing_if = "Value::is_null")]
    pub element: Value,
}

/// The token that holds the instances of an activity together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Schleife {
    /// How many instances there are in all.
    #[serde(rename = "a")]
    pub gesamt: u32,
    /// How many have begun.
    #[serde(rename = "b")]
    pub begonnen: u32,
    /// How many are done.
    #[serde(rename = "f")]
    pub fertig: u32,
    /// The entries of those that have not begun.
    #[serde(rename = "l", default, skip_serializing_if = "Vec::is_empty")]
    pub liste: Vec<Value>,
}

/// One token.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// Keys of the messages that it waits for.
    #[serde(rename = "s", default, skip_serializing_if = "Vec::is_empty")]
    pub schluessel: Vec<Schluessel>,
    /// It holds instances together.
    #[serde(rename = "m", default, skip_serializing_if = "Option::is_none")]
    pub schleife: Option<Schleife>,
    /// It is one of several instances.
    #[serde(rename = "i", default, skip_serializing_if = "Option::is_none")]
    pub instanz: Option<Instanz>,
    /// It undoes a step for the token with this number.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub ausgleich: Option<u32>,
}

/// A finished activity that can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Buchung {
    /// The activity, or the event sub-process that undoes its surroundings.
    #[serde(rename = "k")]
    pub knoten: String,
    /// The scope in which it was finished.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    pub bereich: Option<u32>,
    /// What was finished inside and what its own event sub-process may undo.
    #[serde(rename = "i", default, skip_serializing_if = "Vec::is_empty")]
    pub innen: Vec<Self>,
}

/// All tokens of one running process.
///
/// Form 1 had only `n` and `m`; what came later is absent in it and read as empty. Form 2 says so itself (`v`). A form
/// from the future is refused by serde with its number, never half understood.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Marken {
    #[serde(rename = "v", default)]
    version: Version,
    #[serde(rename = "n")]
    pub(crate) naechste: u32,
    #[serde(rename = "m")]
    pub(crate) marken: Vec<Marke>,
    /// Alarms of the event sub-processes of the process itself.
    #[serde(rename = "w", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) wecker: Vec<Wecker>,
    /// Keys of the messages that those wait for.
    #[serde(rename = "s", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) schluessel: Vec<Schluessel>,
    /// Finished activities that can be undone, in the order in which they were finished.
    #[serde(rename = "g", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) gebucht: Vec<Buchung>,
}

/// The form of the state. Reading accepts 1 (unnamed) and 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
struct Version;

impl TryFrom<u32> for Version {
    type Error = String;

    fn try_from(v: u32) -> Result<Self, String> {
        match v {
            1 | 2 => Ok(Self),
            v => Err(format!("der Stand des Ablaufs hat die Form {v}; dieses Programm kennt 1 und 2")),
        }
    }
}

impl From<Version> for u32 {
    fn from(_: Version) -> Self {
        2
    }
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
    /// For this signal.
    Signal(&'a str),
    /// For a time only.
    Zeit,
}

/// A token reached a step or left it: what a matter's log keeps of the course, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bewegung {
    /// The token; every rest has a number of its own.
    pub marke: u32,
    /// The step.
    pub knoten: String,
    /// Reached (true) or left.
    pub hinein: bool,
}

impl fmt::Display for Bewegung {
    /// `4>bescheid` or `3<pruefen`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.marke, if self.hinein { '>' } else { '<' }, self.knoten)
    }
}

impl Bewegung {
    /// What lies between two states: first what was left, then what was reached.
    #[must_use]
    pub fn zwischen(vorher: &Marken, nachher: &Marken) -> Vec<Self> {
        let neu = |m: &Marke, andere: &Marken| andere.marke(m.nr).is_none_or(|a| a.knoten != m.knoten);
        let weg = vorher.marken.iter().filter(|m| neu(m, nachher)).map(|m| (m, false));
        let da = nachher.marken.iter().filter(|m| neu(m, vorher)).map(|m| (m, true));
        weg.chain(da).map(|(m, hinein)| Self { marke: m.nr, knoten: m.knoten.clone(), hinein }).collect()
    }

    /// As one text, with spaces between (ids of steps have none).
    #[must_use]
    pub fn schreiben(alle: &[Self]) -> String {
        alle.iter().map(Self::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Reads what [`Self::schreiben`] wrote; what does not fit is left out.
    #[must_use]
    pub fn lesen(text: &str) -> Vec<Self> {
        let eine = |wort: &str| {
            let stelle = wort.find(['>', '<'])?;
            let (nummer, rest) = wort.split_at(stelle);
            let hinein = rest.starts_with('>');
            Some(Self { marke: nummer.parse().ok()?, knoten: rest[1..].to_owned(), hinein })
        };
        text.split(' ').filter_map(eine).collect()
    }
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

    /// What can be undone, in the order in which it was finished.
    #[must_use]
    pub fn gebucht(&self) -> &[Buchung] {
        &self.gebucht
    }

    /// Has the process begun and come to its end?
    #[must_use]
    pub fn beendet(&self) -> bool {
        self.naechste > 0 && self.marken.is_empty()
    }

    /// The next alarm.
    #[must_use]
    pub fn naechster_wecker(&self) -> Option<Zeitpunkt> {
        self.alle_wecker().map(|(_, w)| w.zeit).min()
    }

    /// Every alarm with the number of the token that asked for it (0: the process itself).
    pub fn alle_wecker(&self) -> impl Iterator<Item = (u32, &Wecker)> {
        let eigene = self.wecker.iter().map(|w| (0, w));
        self.marken.iter().flat_map(|m| m.wecker.iter().map(move |w| (m.nr, w))).chain(eigene)
    }

    /// What the tokens wait for, with the id of the node where each stands. A token at an event-based gateway waits
    /// for each of its events. Borders and event sub-processes are not listed: nothing rests there.
    pub fn wartet_auf<'a>(&'a self, modell: &'a Modell) -> Vec<(&'a str, Warten<'a>)> {
        let mut aus = Vec::new();
        for (marke, k) in
            self.marken.iter().filter(|m| m.fluss.is_none()).filter_map(|m| Some((m, modell.finde(&m.knoten)?.1)))
        {
            if marke.schleife.is_none() {
                match k.art {
                    Art::Ereignis => {
                        for nach in &k.ausgehend {
                            let ziel = &modell.knoten[modell.fluesse[*nach].nach];
                            aus.extend(wartet(ziel).map(|w| (k.id.as_str(), w)));
                        }
                    }
                    _ => aus.extend(wartet(k).map(|w| (k.id.as_str(), w))),
                }
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

    /// Does a token wait for this message, at a step of its own or at a gateway?
    #[must_use]
    pub fn erwartet_nachricht(&self, modell: &Modell, name: &str) -> bool {
        self.wartet_auf(modell).into_iter().any(|(_, w)| w == Warten::Nachricht(name))
    }

    /// Does the process still rest at this step or at what it belongs to: the activity of a border, the gateway before an
    /// event, the scope of an event sub-process? A report about another step is out of date. Steps at which nothing
    /// rests (what throws and sends) say nothing about that and count as there.
    #[must_use]
    pub fn steht_bei(&self, modell: &Modell, id: &str) -> bool {
        let Some((nr, k)) = modell.finde(id) else { return false };
        let da = |nr: usize| self.marken.iter().any(|m| m.knoten == modell.knoten[nr].id);
        match k.art {
            Art::Werfen(_) | Art::Ende(_) | Art::Senden(_) => true,
            Art::Rand { .. } => k.haengt_an.is_some_and(da),
            Art::Ereignisstart { .. } => match k.eltern.and_then(|e| modell.knoten[e].eltern) {
                Some(bereich) => da(bereich),
                None => !self.marken.is_empty(),
            },
            _ => da(nr) || k.eingehend.iter().any(|f| da(modell.fluesse[*f].von)),
        }
    }

    pub(crate) fn marke(&self, nr: u32) -> Option<&Marke> {
        self.marken.iter().find(|m| m.nr == nr)
    }

    pub(crate) fn marke_mut(&mut self, nr: u32) -> Option<&mut Marke> {
        self.marken.iter_mut().find(|m| m.nr == nr)
    }
}

fn wartet(k: &Knoten) -> Option<Warten<'_>> {
    match &k.art {
        Art::Aufgabe(a) => Some(Warten::Aufgabe(a)),
        Art::Dienst(Some(b)) => Some(Warten::Dienst(*b)),
        Art::Regel(e) => Some(Warten::Regel(e)),
        Art::Empfang(n) | Art::Warten(Ausloeser::Nachricht(n)) => Some(Warten::Nachricht(n)),
        Art::Warten(Ausloeser::Signal(n)) => Some(Warten::Signal(n)),
        Art::Warten(Ausloeser::Zeit(_)) => Some(Warten::Zeit),
        _ => None,
    }
}

//! Trying a process out with a simulated clock: cases say what happens when and what must come of it.
//!
//! docs/ablauf.md describes the form of a file of cases; a test reads the example there.

use std::collections::BTreeMap;

use grund::{Tag, Zeitpunkt, kalender::Kalender, ortszeit};
use jiff::{Span, civil::DateTime};
use regel::{Entscheidungsmodell, Wert};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    marken::{Daten, Marken},
    modell::Modell,
    schritt::{Umfeld, step},
    signal::{Arbeit, Signal},
};

/// More events in one case are a process that never rests.
const HOECHSTENS: usize = 20_000;

/// A file of cases.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Faelle {
    /// The calendar of statutory Fristen: `sachsen`, `sachsen-anhalt` or the key of a municipality.
    #[serde(default)]
    pub kalender: Option<String>,
    /// When cases begin that do not say so themselves, on German clocks.
    #[serde(default)]
    pub beginn: Option<DateTime>,
    /// The cases.
    #[serde(default)]
    pub fall: Vec<Fall>,
}

/// One case.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fall {
    /// What people call it.
    pub name: String,
    /// When it begins, on German clocks.
    #[serde(default)]
    pub beginn: Option<DateTime>,
    /// What conditions may ask.
    #[serde(default)]
    pub daten: Daten,
    /// How long a person takes for a task, by the id of the step or `*` for all; a task that is not named waits for a
    /// `geschehen`. Steps of the platform take no time unless they are named; `nie` never finishes.
    #[serde(default)]
    pub dauer: BTreeMap<String, String>,
    /// What happens, in its order.
    #[serde(default)]
    pub geschehen: Vec<Geschehen>,
    /// The clock runs at most until this day.
    #[serde(default)]
    pub bis: Option<Tag>,
    /// What must come of it.
    #[serde(default)]
    pub erwartet: Erwartet,
}

/// Something that happens in a case: exactly one of `erledigt`, `fehler`, `nachricht`, `signal` and `abbruch`, or only
/// `daten`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Geschehen {
    /// So long after the one before (or the beginning): `P3D`, `PT2H`.
    #[serde(default)]
    pub nach: Option<Span>,
    /// At this time, on German clocks; a day alone means its beginning.
    #[serde(default)]
    pub am: Option<String>,
    /// This step is done.
    #[serde(default)]
    pub erledigt: Option<String>,
    /// The work of the step `bei` fails with this code.
    #[serde(default)]
    pub fehler: Option<String>,
    /// The step whose work fails.
    #[serde(default)]
    pub bei: Option<String>,
    /// This message comes.
    #[serde(default)]
    pub nachricht: Option<String>,
    /// Its key.
    #[serde(default)]
    pub korrelation: Option<String>,
    /// This signal comes.
    #[serde(default)]
    pub signal: Option<String>,
    /// The process is ended by hand.
    #[serde(default)]
    pub abbruch: bool,
    /// Values that are set at the same time.
    #[serde(default)]
    pub daten: Daten,
}

/// What must come of a case. What is not named is not compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erwartet {
    /// Has the process ended?
    #[serde(default)]
    pub beendet: Option<bool>,
    /// On this day the last step was made.
    #[serde(default)]
    pub am: Option<Tag>,
    /// The steps at which tokens stand in the end, in any order.
    #[serde(default)]
    pub steht: Option<Vec<String>>,
    /// These steps were begun, in this order; others may lie between.
    #[serde(default)]
    pub weg: Vec<String>,
    /// These steps were not begun.
    #[serde(default)]
    pub nicht: Vec<String>,
    /// What was sent to other processes, in its order: the name of a message or signal, a key behind it as `name: key`.
    #[serde(default)]
    pub gesendet: Option<Vec<String>>,
    /// So many disturbances; none unless said.
    #[serde(default)]
    pub stoerungen: usize,
}

/// One line of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Schrittzeile {
    /// When, on German clocks.
    pub zeit: DateTime,
    /// The step; empty when it concerns the whole.
    pub knoten: String,
    /// What, in a sentence.
    pub text: String,
}

/// What came of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ergebnis {
    /// The case.
    pub name: String,
    /// What happened, in its order.
    pub protokoll: Vec<Schrittzeile>,
    /// The steps at which tokens stand.
    pub steht: Vec<String>,
    /// Has the process ended?
    pub beendet: bool,
    /// What is not as expected, in sentences. Empty: the case is right.
    pub abweichungen: Vec<String>,
}

/// Runs one case.
#[must_use]
pub fn simulieren(modell: &Modell, regeln: Option<&Entscheidungsmodell>, faelle: &Faelle, fall: &Fall) -> Ergebnis {
    let mut abweichungen = Vec::new();
    let kalender: Option<Kalender> = faelle.kalender.as_ref().and_then(|k| match k.parse() {
        Ok(k) => Some(k),
        Err(e) => {
            abweichungen.push(format!("{e}"));
            None
        }
    });
    for schritt in fall.dauer.keys().filter(|s| *s != "*" && modell.finde(s).is_none()) {
        abweichungen.push(format!("„dauer“ nennt den Schritt „{schritt}“, den es im Ablauf nicht gibt."));
    }
    let beginn = fall.beginn.or(faelle.beginn).unwrap_or_else(|| jiff::civil::date(2026, 1, 5).at(9, 0, 0, 0));
    let jetzt = zeitpunkt(beginn);
    let bis = fall.bis.map_or(Zeitpunkt::MAX, |t| zeitpunkt(t.at(23, 59, 59, 0)));
    let mut s = Simulation {
        modell,
        regeln,
        fall,
        kalender,
        jetzt,
        daten: fall.daten.clone(),
        marken: Marken::leer(),
        wartend: BTreeMap::new(),
        folge: 0,
        protokoll: Vec::new(),
        begonnen: Vec::new(),
        gesendet: Vec::new(),
        stoerungen: 0,
        abweichungen,
    };
    s.laufen(bis);
    s.fertig()
}

/// On German clocks; a time that does not exist there is pushed on by the clock change.
fn zeitpunkt(dt: DateTime) -> Zeitpunkt {
    dt.in_tz(grund::ZEITZONE).map_or(Zeitpunkt::MAX, |z| z.timestamp())
}

struct Simulation<'a> {
    modell: &'a Modell,
    regeln: Option<&'a Entscheidungsmodell>,
    fall: &'a Fall,
    kalender: Option<Kalender>,
    jetzt: Zeitpunkt,
    daten: Daten,
    marken: Marken,
    /// What the platform, people and alarms will answer, by time and order.
    wartend: BTreeMap<(Zeitpunkt, u64), Signal>,
    folge: u64,
    protokoll: Vec<Schrittzeile>,
    begonnen: Vec<String>,
    gesendet: Vec<String>,
    stoerungen: usize,
    abweichungen: Vec<String>,
}

impl Simulation<'_> {
    fn laufen(&mut self, bis: Zeitpunkt) {
        self.geben(&Signal::Beginn);
        let mut geschehen = self.fall.geschehen.iter();
        let mut naechstes = geschehen.next();
        let mut zuletzt = self.jetzt;
        for _ in 0..HOECHSTENS {
            let wann = naechstes.and_then(|g| self.wann(g, zuletzt));
            let bereit = self.wartend.keys().next().copied();
            match (wann, bereit) {
                // What the platform does at the same moment comes first.
                (Some(wann), b) if b.is_none_or(|(z, _)| wann < z) => {
                    if wann > bis {
                        return;
                    }
                    self.jetzt = wann.max(self.jetzt);
                    zuletzt = self.jetzt;
                    if let Some(g) = naechstes {
                        self.geschieht(g);
                    }
                    naechstes = geschehen.next();
                }
                (_, Some(schluessel)) => {
                    if schluessel.0 > bis {
                        return;
                    }
                    self.jetzt = schluessel.0.max(self.jetzt);
                    if let Some(signal) = self.wartend.remove(&schluessel) {
                        self.geben(&signal);
                    }
                }
                (None, None) if naechstes.is_some() => naechstes = geschehen.next(),
                (_, None) => return,
            }
        }
        self.abweichungen.push(format!("Nach {HOECHSTENS} Ereignissen kommt der Ablauf nicht zur Ruhe."));
    }

    fn wann(&mut self, g: &Geschehen, zuletzt: Zeitpunkt) -> Option<Zeitpunkt> {
        if let Some(am) = &g.am {
            let tag = am.parse::<Tag>().map(|t| t.at(0, 0, 0, 0));
            let zeit = if am.len() == 10 { tag } else { am.parse::<DateTime>() };
            if zeit.is_err() {
                self.abweichungen
                    .push(format!("„{am}“ ist keine Zeit. Schreiben Sie 2026-03-31 oder 2026-03-31T12:00:00."));
            }
            return zeit.ok().map(zeitpunkt);
        }
        match g.nach {
            Some(span) => ortszeit(zuletzt).checked_add(span).ok().map(|z| z.timestamp()),
            None => Some(zuletzt.max(self.jetzt)),
        }
    }

    fn geschieht(&mut self, g: &Geschehen) {
        self.daten.extend(g.daten.clone());
        let signal = match g {
            Geschehen { erledigt: Some(k), .. } => Signal::erledigt(k.clone()),
            Geschehen { fehler: Some(f), bei: Some(k), .. } => Signal::fehlgeschlagen(k.clone(), f.clone()),
            Geschehen { fehler: Some(f), bei: None, .. } => {
                self.abweichungen.push(format!("Beim Fehler „{f}“ fehlt, bei welchem Schritt er auftritt („bei“)."));
                return;
            }
            Geschehen { nachricht: Some(n), korrelation, .. } => {
                Signal::Nachricht { name: n.clone(), korrelation: korrelation.clone() }
            }
            Geschehen { signal: Some(n), .. } => Signal::Rundruf { name: n.clone() },
            Geschehen { abbruch: true, .. } => Signal::Abbruch,
            _ => return,
        };
        let vorher = self.marken.clone();
        self.geben(&signal);
        if self.marken == vorher {
            self.abweichungen.push(format!("{}: Darauf wartet der Ablauf hier nicht.", satz(&signal)));
        }
    }

    fn geben(&mut self, signal: &Signal) {
        let umfeld = Umfeld { jetzt: self.jetzt, daten: &self.daten, kalender: self.kalender };
        let (marken, arbeit) = step(self.modell, &self.marken, signal, &umfeld);
        // An alarm of a token that is gone says nothing.
        if marken != self.marken || !arbeit.is_empty() {
            self.zeile(stelle(signal), satz(signal));
        }
        self.marken = marken;
        for a in arbeit {
            self.arbeit(a);
        }
    }

    fn zeile(&mut self, knoten: &str, text: String) {
        self.protokoll.push(Schrittzeile { zeit: ortszeit(self.jetzt).datetime(), knoten: knoten.to_owned(), text });
    }

    fn spaeter(&mut self, zeit: Zeitpunkt, signal: Signal) {
        self.folge += 1;
        self.wartend.insert((zeit, self.folge), signal);
    }

    fn arbeit(&mut self, arbeit: Arbeit) {
        match arbeit {
            Arbeit::Aufgabe { knoten, marke, aufgabe, instanz } => {
                let welche = instanz.map_or_else(String::new, |i| format!(", die {}.", i.nr));
                self.beginnen(&knoten, format!("Aufgabe „{aufgabe}“{welche}"));
                self.antworten(&knoten, marke, None);
            }
            Arbeit::Dienst { knoten, marke, baustein, .. } => {
                self.beginnen(&knoten, format!("Baustein „{baustein}“"));
                self.antworten(&knoten, marke, Some(self.jetzt));
            }
            Arbeit::Regel { knoten, marke, entscheidung, .. } => {
                self.beginnen(&knoten, format!("Entscheidung „{entscheidung}“"));
                if self.entscheiden(&knoten, &entscheidung) {
                    self.antworten(&knoten, marke, Some(self.jetzt));
                }
            }
            Arbeit::Nachricht { knoten, name, korrelation, .. } => {
                self.gesendet.push(korrelation.as_ref().map_or_else(|| name.clone(), |k| format!("{name}: {k}")));
                let mit = korrelation.map_or_else(String::new, |k| format!(" mit dem Schlüssel „{k}“"));
                self.beginnen(&knoten, format!("sendet die Nachricht „{name}“{mit}"));
            }
            Arbeit::Rundruf { knoten, name } => {
                self.gesendet.push(name.clone());
                self.beginnen(&knoten, format!("sendet das Signal „{name}“"));
            }
            Arbeit::Eskalation { knoten, code } => {
                self.beginnen(&knoten, format!("eskaliert „{code}“; niemand nimmt es auf, der Ablauf geht weiter"));
            }
            Arbeit::Wecken { knoten, marke, zeit } => {
                let wann = ortszeit(zeit).datetime();
                self.zeile(&knoten, format!("wartet bis {wann}"));
                self.spaeter(zeit, Signal::Wecker { knoten, marke });
            }
            Arbeit::Stoerung { knoten, grund } => {
                self.stoerungen += 1;
                self.zeile(&knoten, format!("Störung: {grund}"));
            }
            Arbeit::Beendet => self.zeile("", "Der Ablauf ist beendet".to_owned()),
        }
    }

    fn beginnen(&mut self, knoten: &str, text: String) {
        self.begonnen.push(knoten.to_owned());
        self.zeile(knoten, text);
    }

    /// Plans the answer of a person or of the platform; `sofort`: unless the case says otherwise.
    fn antworten(&mut self, knoten: &str, marke: u32, sofort: Option<Zeitpunkt>) {
        let eigene = self.fall.dauer.get(knoten);
        let dauer = eigene.or_else(|| self.fall.dauer.get("*").filter(|_| sofort.is_none()));
        let wann = match dauer.map(String::as_str) {
            None => sofort,
            Some("nie") => None,
            Some(text) => match text.parse::<Span>().ok().and_then(|s| ortszeit(self.jetzt).checked_add(s).ok()) {
                Some(z) => Some(z.timestamp()),
                None => {
                    self.abweichungen.push(format!("Die Dauer „{text}“ von „{knoten}“ ist nicht lesbar."));
                    None
                }
            },
        };
        if let Some(zeit) = wann {
            self.spaeter(zeit, Signal::Erledigt { knoten: knoten.to_owned(), marke: Some(marke) });
        }
    }

    /// Asks the rules. `false`: they have no result; the step waits.
    fn entscheiden(&mut self, knoten: &str, name: &str) -> bool {
        let Some(regeln) = self.regeln else { return true };
        let ergebnis =
            regeln.entscheiden_mit(name, |eingabe| Some(self.daten.get(eingabe).map_or(Wert::Null, Wert::from)));
        match ergebnis {
            Ok(wert) => {
                let json = Value::from(&wert);
                self.zeile(knoten, format!("ergibt {json}"));
                self.daten.insert(name.to_owned(), json);
                true
            }
            Err(fehler) => {
                self.stoerungen += 1;
                self.zeile(knoten, format!("Störung: {fehler}"));
                false
            }
        }
    }

    fn fertig(mut self) -> Ergebnis {
        let e = &self.fall.erwartet;
        let mut steht: Vec<String> = self.marken.alle().iter().map(|m| m.knoten.clone()).collect();
        steht.sort();
        let beendet = self.marken.beendet();
        let mut anders = |satz: String| self.abweichungen.push(satz);
        if let Some(soll) = e.beendet.filter(|b| *b != beendet) {
            let wort = |b: bool| if b { "beendet" } else { "nicht beendet" };
            anders(format!("Erwartet: {}. Der Ablauf ist {}.", wort(soll), wort(beendet)));
        }
        if let Some(soll) = &e.steht {
            let mut soll = soll.clone();
            soll.sort();
            if soll != steht {
                anders(format!("Erwartet: steht bei {}. Er steht bei {}.", liste(&soll), liste(&steht)));
            }
        }
        let zuletzt = self.protokoll.last().map(|z| z.zeit.date());
        if let Some(am) = e.am.filter(|am| Some(*am) != zuletzt) {
            let ist = zuletzt.map_or_else(|| "nie".to_owned(), |t| t.to_string());
            anders(format!("Erwartet: letzter Schritt am {am}. Es war {ist}."));
        }
        let mut begonnen = self.begonnen.iter();
        if let Some(fehlt) = e.weg.iter().find(|w| !begonnen.any(|b| b == *w)) {
            anders(format!(
                "Erwartet: Schritt „{fehlt}“ in dieser Reihenfolge. Begonnen wurden {}.",
                liste(&self.begonnen)
            ));
        }
        for nicht in e.nicht.iter().filter(|n| self.begonnen.contains(n)) {
            anders(format!("Erwartet: „{nicht}“ wird nicht begonnen. Der Schritt wurde begonnen."));
        }
        if let Some(soll) = e.gesendet.as_ref().filter(|soll| **soll != self.gesendet) {
            let liste = |l: &[String]| if l.is_empty() { "nichts".to_owned() } else { l.join(", ") };
            anders(format!("Erwartet: gesendet wird {}. Gesendet wurde {}.", liste(soll), liste(&self.gesendet)));
        }
        if self.stoerungen != e.stoerungen {
            anders(format!("Erwartet: {} Störungen. Es waren {}.", e.stoerungen, self.stoerungen));
        }
        Ergebnis {
            name: self.fall.name.clone(),
            protokoll: self.protokoll,
            steht,
            beendet,
            abweichungen: self.abweichungen,
        }
    }
}

fn liste(namen: &[String]) -> String {
    if namen.is_empty() { "keinem Schritt".to_owned() } else { namen.join(", ") }
}

fn stelle(signal: &Signal) -> &str {
    match signal {
        Signal::Erledigt { knoten, .. } | Signal::Fehlgeschlagen { knoten, .. } | Signal::Wecker { knoten, .. } => {
            knoten
        }
        _ => "",
    }
}

fn satz(signal: &Signal) -> String {
    match signal {
        Signal::Beginn => "Der Ablauf beginnt".to_owned(),
        Signal::Erledigt { knoten, .. } => format!("„{knoten}“ ist erledigt"),
        Signal::Fehlgeschlagen { knoten, fehler, .. } => format!("„{knoten}“ scheitert mit dem Fehler „{fehler}“"),
        Signal::Nachricht { name, korrelation: None } => format!("Nachricht „{name}“"),
        Signal::Nachricht { name, korrelation: Some(k) } => format!("Nachricht „{name}“ mit dem Schlüssel „{k}“"),
        Signal::Rundruf { name } => format!("Signal „{name}“"),
        Signal::Wecker { knoten, .. } => format!("Die Zeit bei „{knoten}“ ist um"),
        Signal::Versetzen { nach, .. } => format!("Jemand setzt den Ablauf auf „{nach}“"),
        Signal::Abbruch => "Der Ablauf wird abgebrochen".to_owned(),
    }
}

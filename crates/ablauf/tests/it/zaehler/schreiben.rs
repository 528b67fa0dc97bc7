//! The model: the same tree with ids, and its file.

use std::fmt::Write as _;

use ablauf::Modell;

use super::{Ausloeser, Block, Rand, Wurf};
use crate::bauen::{PRUEFEN, pfeile};

pub(super) type Nr = usize;

#[derive(Debug)]
pub(super) struct Kante {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) was: Ausloeser,
    pub(super) unterbricht: bool,
    pub(super) weg: Nr,
}

#[derive(Debug)]
pub(super) enum Art {
    Aufgabe { raender: Vec<Kante>, wurf: Wurf, werfer: String, helfer: Option<String> },
    Warten { was: Ausloeser, name: String },
    Folge(Vec<Nr>),
    Parallel(Vec<Nr>),
    Tor(Vec<(String, String, Ausloeser, Nr)>),
    Unter { innen: Nr, raender: Vec<Kante>, mehrfach: Option<(u32, bool)> },
}

#[derive(Debug)]
pub(super) struct Glied {
    pub(super) id: String,
    pub(super) art: Art,
}

/// Writes model and tree together.
#[derive(Default)]
pub(super) struct Schreiber {
    pub(super) glieder: Vec<Glied>,
    pub(super) nr: u32,
    /// Messages and signals, each of one event alone.
    pub(super) namen: Vec<(bool, String)>,
    pub(super) prozesse: String,
}

impl Schreiber {
    pub(super) fn neu(&mut self, art: &str) -> String {
        self.nr += 1;
        format!("{art}{}", self.nr)
    }

    /// The definition of an event, and the name by which it is called.
    pub(super) fn ereignis(&mut self, was: Ausloeser) -> (String, String) {
        let kode = |code: Option<bool>, art: &str| match code {
            None => String::new(),
            Some(c) => format!(" {art}Ref=\"{}{}\"", &art[..3], u8::from(c)),
        };
        match was {
            Ausloeser::Wecker => {
                self.nr += 1;
                let dauer = format!("PT{}M", self.nr);
                (
                    format!(
                        "<b:timerEventDefinition><b:timeDuration>{dauer}</b:timeDuration></b:timerEventDefinition>"
                    ),
                    String::new(),
                )
            }
            Ausloeser::Nachricht => {
                let name = self.neu("m");
                self.namen.push((true, name.clone()));
                (format!("<b:messageEventDefinition messageRef=\"d{name}\"/>"), name)
            }
            Ausloeser::Signal => {
                let name = self.neu("g");
                self.namen.push((false, name.clone()));
                (format!("<b:signalEventDefinition signalRef=\"d{name}\"/>"), name)
            }
            Ausloeser::Eskalation(c) => {
                (format!("<b:escalationEventDefinition{}/>", kode(c, "escalation")), String::new())
            }
            Ausloeser::Fehler(c) => (format!("<b:errorEventDefinition{}/>", kode(c, "error")), String::new()),
        }
    }

    /// Borders of the activity `an`; what interrupts meets the usual way at `ziel`.
    pub(super) fn raender(&mut self, an: &str, ziel: &str, alle: &[Rand], vor: &str, aus: &mut String) -> Vec<Kante> {
        let mut kanten = Vec::new();
        for r in alle {
            let id = self.neu("r");
            let (innen, name) = self.ereignis(r.was);
            let _ = write!(
                aus,
                "<b:boundaryEvent id=\"{id}\" attachedToRef=\"{an}\" cancelActivity=\"{}\">{innen}</b:boundaryEvent>",
                r.unterbricht
            );
            let (a, z, weg) = self.schreibe(&r.weg, vor, aus);
            *aus += &pfeile(&[&format!("{id}>{a}")]);
            if r.unterbricht {
                *aus += &pfeile(&[&format!("{z}>{ziel}")]);
            } else {
                let ende = self.neu("e");
                let _ = write!(aus, "<b:endEvent id=\"{ende}\"/>");
                *aus += &pfeile(&[&format!("{z}>{ende}")]);
            }
            kanten.push(Kante { id: format!("{vor}{id}"), name, was: r.was, unterbricht: r.unterbricht, weg });
        }
        kanten
    }

    pub(super) fn glied(&mut self, id: String, art: Art) -> Nr {
        self.glieder.push(Glied { id, art });
        self.glieder.len() - 1
    }

    /// First and last node, and the tree. `vor` is what calls put before the ids.
    pub(super) fn schreibe(&mut self, b: &Block, vor: &str, aus: &mut String) -> (String, String, Nr) {
        match b {
            Block::Aufgabe(r, wurf, umkehrbar) => self.aufgabe(r, *wurf, *umkehrbar, vor, aus),
            Block::Warten(was) => {
                let id = self.neu("c");
                let (innen, name) = self.ereignis(*was);
                let _ = write!(aus, "<b:intermediateCatchEvent id=\"{id}\">{innen}</b:intermediateCatchEvent>");
                let nr = self.glied(format!("{vor}{id}"), Art::Warten { was: *was, name });
                (id.clone(), id, nr)
            }
            Block::Folge(teile) => {
                let alle: Vec<_> = teile.iter().map(|t| self.schreibe(t, vor, aus)).collect();
                for paar in alle.windows(2) {
                    *aus += &pfeile(&[&format!("{}>{}", paar[0].1, paar[1].0)]);
                }
                let nr = self.glied(String::new(), Art::Folge(alle.iter().map(|(.., n)| *n).collect()));
                (alle[0].0.clone(), alle[alle.len() - 1].1.clone(), nr)
            }
            Block::Parallel(teile) => {
                let (f, j) = (self.neu("f"), self.neu("j"));
                let _ = write!(aus, "<b:parallelGateway id=\"{f}\"/><b:parallelGateway id=\"{j}\"/>");
                let alle: Vec<_> = teile.iter().map(|t| self.schreibe(t, vor, aus)).collect();
                for (a, z, _) in &alle {
                    *aus += &pfeile(&[&format!("{f}>{a}"), &format!("{z}>{j}")]);
                }
                let nr = self.glied(format!("{vor}{j}"), Art::Parallel(alle.iter().map(|(.., n)| *n).collect()));
                (f, j, nr)
            }
            Block::Tor(teile) => {
                let (g, h) = (self.neu("w"), self.neu("h"));
                let _ = write!(aus, "<b:eventBasedGateway id=\"{g}\"/><b:exclusiveGateway id=\"{h}\"/>");
                let mut zweige = Vec::new();
                for (was, t) in teile {
                    let c = self.neu("c");
                    let (innen, name) = self.ereignis(*was);
                    let _ = write!(aus, "<b:intermediateCatchEvent id=\"{c}\">{innen}</b:intermediateCatchEvent>");
                    let (a, z, n) = self.schreibe(t, vor, aus);
                    *aus += &pfeile(&[&format!("{g}>{c}"), &format!("{c}>{a}"), &format!("{z}>{h}")]);
                    zweige.push((format!("{vor}{c}"), name, *was, n));
                }
                let nr = self.glied(format!("{vor}{g}"), Art::Tor(zweige));
                (g, h, nr)
            }
            Block::Wahl(teile, wahl, mehrere) => self.wahl(teile, *wahl, *mehrere, vor, aus),
            Block::Unter(innen, r, mehrfach) => {
                let (u, h) = (self.neu("u"), self.neu("h"));
                let mut text = mehrfach.map_or_else(String::new, |(n, s)| {
                    format!("<b:multiInstanceLoopCharacteristics isSequential=\"{s}\"><b:loopCardinality>{n}</b:loopCardinality></b:multiInstanceLoopCharacteristics>")
                });
                let nr = self.rumpf(innen, vor, &mut text);
                let _ = write!(aus, "<b:subProcess id=\"{u}\">{text}</b:subProcess><b:exclusiveGateway id=\"{h}\"/>");
                *aus += &pfeile(&[&format!("{u}>{h}")]);
                let raender = self.raender(&u, &h, r, vor, aus);
                let nr = self.glied(format!("{vor}{u}"), Art::Unter { innen: nr, raender, mehrfach: *mehrfach });
                (u, h, nr)
            }
            Block::Aufruf(innen, r) => {
                let (u, h, p) = (self.neu("u"), self.neu("h"), self.neu("p"));
                let mut text = String::new();
                let nr = self.rumpf(innen, &format!("{vor}{u}/"), &mut text);
                let _ = write!(self.prozesse, "<b:process id=\"{p}\" isExecutable=\"false\">{text}</b:process>");
                let _ =
                    write!(aus, "<b:callActivity id=\"{u}\" calledElement=\"{p}\"/><b:exclusiveGateway id=\"{h}\"/>");
                *aus += &pfeile(&[&format!("{u}>{h}")]);
                let raender = self.raender(&u, &h, r, vor, aus);
                let nr = self.glied(format!("{vor}{u}"), Art::Unter { innen: nr, raender, mehrfach: None });
                (u, h, nr)
            }
        }
    }

    /// Only what is chosen is in the tree: what is not never has a token. The first branch is the default.
    fn wahl(&mut self, teile: &[Block], wahl: u8, mehrere: bool, vor: &str, aus: &mut String) -> (String, String, Nr) {
        let (g, h) = (self.neu("g"), self.neu("h"));
        let art = if mehrere { "inclusiveGateway" } else { "exclusiveGateway" };
        let bit = |i: usize| if mehrere { wahl >> i & 1 == 1 } else { i == usize::from(wahl) % teile.len() };
        let keiner = (1..teile.len()).all(|i| !bit(i));
        let (mut gewaehlt, mut standard) = (Vec::new(), String::new());
        for (i, t) in teile.iter().enumerate() {
            let (a, z, nr) = self.schreibe(t, vor, aus);
            let hier = if i == 0 { keiner } else { bit(i) };
            let bedingung = if i == 0 { String::new() } else { format!("?1 = {}", u8::from(hier)) };
            if i == 0 {
                standard = format!("{g}_{a}");
            }
            *aus += &pfeile(&[&format!("{g}>{a}{bedingung}"), &format!("{z}>{h}")]);
            if hier {
                gewaehlt.push(nr);
            }
        }
        let _ = write!(aus, "<b:{art} id=\"{g}\" default=\"{standard}\"/><b:{art} id=\"{h}\"/>");
        // Those that have come wait at an inclusive join for the others that were chosen.
        let nr = self.glied(format!("{vor}{h}"), if mehrere { Art::Parallel(gewaehlt) } else { Art::Folge(gewaehlt) });
        (g, h, nr)
    }

    pub(super) fn rumpf(&mut self, innen: &Block, vor: &str, text: &mut String) -> Nr {
        let (s, e) = (self.neu("s"), self.neu("e"));
        let _ = write!(text, "<b:startEvent id=\"{s}\"/><b:endEvent id=\"{e}\"/>");
        let (a, z, nr) = self.schreibe(innen, vor, text);
        *text += &pfeile(&[&format!("{s}>{a}"), &format!("{z}>{e}")]);
        nr
    }

    pub(super) fn aufgabe(
        &mut self,
        r: &[Rand],
        wurf: Wurf,
        umkehrbar: bool,
        vor: &str,
        aus: &mut String,
    ) -> (String, String, Nr) {
        let (t, h) = (self.neu("t"), self.neu("h"));
        let _ = write!(aus, "<b:userTask id=\"{t}\" {PRUEFEN}/><b:exclusiveGateway id=\"{h}\"/>");
        let helfer = umkehrbar.then(|| {
            let (b, c) = (self.neu("b"), self.neu("t"));
            let _ = write!(
                aus,
                "<b:boundaryEvent id=\"{b}\" attachedToRef=\"{t}\"><b:compensateEventDefinition/></b:boundaryEvent>\
                 <b:userTask id=\"{c}\" isForCompensation=\"true\" {PRUEFEN}/><b:association id=\"a{b}\" sourceRef=\"{b}\" targetRef=\"{c}\"/>"
            );
            format!("{vor}{c}")
        });
        let werfer = self.neu("x");
        let innen = match wurf {
            Wurf::Nichts => None,
            Wurf::Eskalation(c) => Some(self.ereignis(Ausloeser::Eskalation(Some(c))).0),
            // The name is filled in when all are known.
            Wurf::Signal(n) => Some(format!("<b:signalEventDefinition signalRef=\"SIGNAL{n};\"/>")),
            Wurf::Ausgleich => Some("<b:compensateEventDefinition/>".to_owned()),
        };
        match innen {
            Some(innen) => {
                let _ = write!(aus, "<b:intermediateThrowEvent id=\"{werfer}\">{innen}</b:intermediateThrowEvent>");
                *aus += &pfeile(&[&format!("{t}>{werfer}"), &format!("{werfer}>{h}")]);
            }
            None => *aus += &pfeile(&[&format!("{t}>{h}")]),
        }
        let raender = self.raender(&t, &h, r, vor, aus);
        let art = Art::Aufgabe { raender, wurf, werfer: format!("{vor}{werfer}"), helfer };
        let nr = self.glied(format!("{vor}{t}"), art);
        (t, h, nr)
    }
}

pub(super) struct Baum {
    pub(super) glieder: Vec<Glied>,
    pub(super) wurzel: Nr,
    pub(super) signale: Vec<String>,
    pub(super) nachrichten: Vec<String>,
}

pub(super) fn geschrieben(b: &Block) -> (Modell, Baum) {
    let mut s = Schreiber::default();
    let mut text = String::new();
    let wurzel = s.rumpf(b, "", &mut text);
    let (nachrichten, mut signale): (Vec<_>, Vec<_>) = s.namen.iter().cloned().partition(|(n, _)| *n);
    // One that nobody waits for, so that there is always one to throw.
    signale.push((false, "niemand".to_owned()));
    let signale: Vec<String> = signale.into_iter().map(|(_, n)| n).collect();
    let nachrichten: Vec<String> = nachrichten.into_iter().map(|(_, n)| n).collect();
    let mut prozesse = std::mem::take(&mut s.prozesse);
    for n in 0..40 {
        let ziel = format!("d{}", signale[n % signale.len()]);
        text = text.replace(&format!("SIGNAL{n};"), &ziel);
        prozesse = prozesse.replace(&format!("SIGNAL{n};"), &ziel);
    }
    let mut kopf = String::new();
    for n in &nachrichten {
        let _ = write!(kopf, "<b:message id=\"d{n}\" name=\"{n}\"/>");
    }
    for n in &signale {
        let _ = write!(kopf, "<b:signal id=\"d{n}\" name=\"{n}\"/>");
    }
    for c in 0..2 {
        let _ = write!(
            kopf,
            "<b:error id=\"err{c}\" errorCode=\"f{c}\"/><b:escalation id=\"esc{c}\" escalationCode=\"k{c}\"/>"
        );
    }
    let datei = format!(
        "<b:definitions xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:basis=\"urn:basiswerk:bpmn:1\">{kopf}\
         <b:process id=\"haupt\" name=\"Probe\" isExecutable=\"true\">{text}</b:process>{prozesse}</b:definitions>"
    );
    let m = Modell::lesen(datei.as_bytes()).unwrap_or_else(|e| panic!("{e}: {datei}"));
    (m, Baum { glieder: s.glieder, wurzel, signale, nachrichten })
}

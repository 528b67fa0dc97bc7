//! Properties: whatever the model and whatever comes, nothing panics, no token is lost or doubled.

use std::{collections::BTreeMap, fmt::Write as _};

use ablauf::{Daten, Marken, Modell, Signal, Warten, step};
use proptest::prelude::*;

use crate::bauen::{PRUEFEN, modell, pfeile, zeit};

/// A block of a well-structured process.
#[derive(Debug, Clone)]
enum Block {
    Aufgabe,
    Folge(Vec<Block>),
    Parallel(Vec<Block>),
    /// Which branch the data choose.
    Exklusiv(Vec<Block>, usize),
    Unter(Box<Block>),
}

fn block() -> impl Strategy<Value = Block> {
    Just(Block::Aufgabe).prop_recursive(4, 24, 3, |innen| {
        prop_oneof![
            prop::collection::vec(innen.clone(), 1..4).prop_map(Block::Folge),
            prop::collection::vec(innen.clone(), 2..4).prop_map(Block::Parallel),
            (prop::collection::vec(innen.clone(), 2..4), 0..4_usize).prop_map(|(b, n)| {
                let n = n % b.len();
                Block::Exklusiv(b, n)
            }),
            innen.prop_map(|b| Block::Unter(Box::new(b))),
        ]
    })
}

/// Writes a block between two nodes and notes how often each task must be done.
struct Schreiber {
    nr: u32,
    erwartet: BTreeMap<String, u32>,
}

impl Schreiber {
    fn id(&mut self, art: &str) -> String {
        self.nr += 1;
        format!("{art}{}", self.nr)
    }

    /// Returns first and last node of the block; elements and flows are appended to `aus`.
    fn schreibe(&mut self, b: &Block, lebt: bool, aus: &mut String) -> (String, String) {
        match b {
            Block::Aufgabe => {
                let id = self.id("t");
                let _ = write!(aus, "<b:userTask id=\"{id}\" {PRUEFEN}/>");
                if lebt {
                    self.erwartet.insert(id.clone(), 1);
                }
                (id.clone(), id)
            }
            Block::Folge(teile) => {
                let enden: Vec<(String, String)> = teile.iter().map(|t| self.schreibe(t, lebt, aus)).collect();
                for paar in enden.windows(2) {
                    *aus += &pfeile(&[&format!("{}>{}", paar[0].1, paar[1].0)]);
                }
                (enden[0].0.clone(), enden[enden.len() - 1].1.clone())
            }
            Block::Parallel(teile) => {
                let (f, j) = (self.id("f"), self.id("j"));
                let _ = write!(aus, "<b:parallelGateway id=\"{f}\"/><b:parallelGateway id=\"{j}\"/>");
                for t in teile {
                    let (a, e) = self.schreibe(t, lebt, aus);
                    *aus += &pfeile(&[&format!("{f}>{a}"), &format!("{e}>{j}")]);
                }
                (f, j)
            }
            Block::Exklusiv(teile, wahl) => {
                let (g, h) = (self.id("g"), self.id("h"));
                let mut innen = String::new();
                let mut standard = String::new();
                for (i, t) in teile.iter().enumerate() {
                    let (a, e) = self.schreibe(t, lebt && i == *wahl, &mut innen);
                    let bedingung = if i == 0 { String::new() } else { format!("?{i} = {wahl}") };
                    if i == 0 {
                        standard = format!("{g}_{a}");
                    }
                    innen += &pfeile(&[&format!("{g}>{a}{bedingung}"), &format!("{e}>{h}")]);
                }
                let _ = write!(
                    aus,
                    "<b:exclusiveGateway id=\"{g}\" default=\"{standard}\"/><b:exclusiveGateway id=\"{h}\"/>{innen}"
                );
                (g, h)
            }
            Block::Unter(innen) => {
                let (u, s, e) = (self.id("u"), self.id("s"), self.id("e"));
                let mut text = format!("<b:startEvent id=\"{s}\"/><b:endEvent id=\"{e}\"/>");
                let (a, z) = self.schreibe(innen, lebt, &mut text);
                text += &pfeile(&[&format!("{s}>{a}"), &format!("{z}>{e}")]);
                let _ = write!(aus, "<b:subProcess id=\"{u}\">{text}</b:subProcess>");
                (u.clone(), u)
            }
        }
    }
}

fn geschrieben(b: &Block) -> (Modell, BTreeMap<String, u32>) {
    let mut s = Schreiber { nr: 0, erwartet: BTreeMap::new() };
    let mut text = "<b:startEvent id=\"s\"/><b:endEvent id=\"e\"/>".to_owned();
    let (a, z) = s.schreibe(b, true, &mut text);
    text += &pfeile(&[&format!("s>{a}"), &format!("{z}>e")]);
    (modell(&text), s.erwartet)
}

fn aufgaben(m: &Modell, marken: &Marken) -> Vec<String> {
    let offen = marken.wartet_auf(m).into_iter();
    offen.filter(|(_, w)| matches!(w, Warten::Aufgabe(_))).map(|(k, _)| k.to_owned()).collect()
}

fn eindeutig(marken: &Marken) -> bool {
    let mut nummern: Vec<u32> = marken.alle().iter().map(|m| m.nr).collect();
    nummern.sort_unstable();
    nummern.windows(2).all(|p| p[0] < p[1])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// In any order of work, each task on a chosen way is done exactly once and the process ends exactly then.
    #[test]
    fn well_structured_processes_do_every_task_once(b in block(), wahl in prop::collection::vec(any::<prop::sample::Index>(), 64)) {
        let (m, erwartet) = geschrieben(&b);
        prop_assert_eq!(m.pruefen(), []);
        let jetzt = zeit("2026-03-02T09:00:00Z");
        let daten = Daten::new();
        let (mut marken, _) = step(&m, &Marken::leer(), &Signal::Beginn, jetzt, &daten);
        let mut getan: BTreeMap<String, u32> = BTreeMap::new();
        for i in wahl.iter().cycle().take(2_000) {
            let offen = aufgaben(&m, &marken);
            if offen.is_empty() {
                break;
            }
            let knoten = offen[i.index(offen.len())].clone();
            *getan.entry(knoten.clone()).or_default() += 1;
            let signal = Signal::Erledigt { knoten };
            let (neu, _) = step(&m, &marken, &signal, jetzt, &daten);
            prop_assert_eq!(&neu, &step(&m, &marken, &signal, jetzt, &daten).0);
            prop_assert!(eindeutig(&neu));
            marken = neu;
        }
        prop_assert!(marken.beendet(), "{:?}", marken);
        prop_assert_eq!(getan, erwartet);
    }

    /// Any graph of any elements, any signals: no panic, deterministic, tokens stand on nodes that exist.
    #[test]
    fn wild_models_and_signals_never_panic(
        arten in prop::collection::vec(0..12_usize, 1..9),
        kanten in prop::collection::vec((0..10_usize, 0..10_usize), 0..20),
        signale in prop::collection::vec((0..6_u8, 0..11_usize, 0..12_u32), 0..40),
    ) {
        let mut text = String::new();
        for (i, art) in arten.iter().enumerate() {
            let timer = "<b:timerEventDefinition><b:timeDuration>PT1H</b:timeDuration></b:timerEventDefinition>";
            let _ = match art {
                0 => write!(text, "<b:startEvent id=\"n{i}\"/>"),
                1 => write!(text, "<b:endEvent id=\"n{i}\"/>"),
                2 => write!(text, "<b:userTask id=\"n{i}\" {PRUEFEN}/>"),
                3 => write!(text, "<b:serviceTask id=\"n{i}\" basis:baustein=\"abschliessen\"/>"),
                4 => write!(text, "<b:exclusiveGateway id=\"n{i}\" default=\"k{i}\"/>"),
                5 => write!(text, "<b:parallelGateway id=\"n{i}\"/>"),
                6 => write!(text, "<b:eventBasedGateway id=\"n{i}\"/>"),
                7 => write!(text, "<b:intermediateCatchEvent id=\"n{i}\">{timer}</b:intermediateCatchEvent>"),
                8 => write!(text, "<b:receiveTask id=\"n{i}\" messageRef=\"m1\"/>"),
                9 => write!(text, "<b:subProcess id=\"n{i}\"><b:startEvent id=\"s{i}\"/><b:endEvent id=\"x{i}\"><b:errorEventDefinition errorRef=\"e1\"/></b:endEvent><b:sequenceFlow id=\"f{i}\" sourceRef=\"s{i}\" targetRef=\"x{i}\"/></b:subProcess>"),
                10 => write!(text, "<b:boundaryEvent id=\"n{i}\" attachedToRef=\"n{}\" cancelActivity=\"{}\">{timer}</b:boundaryEvent>", i / 2, i % 2 == 0),
                _ => write!(text, "<b:endEvent id=\"n{i}\"><b:terminateEventDefinition/></b:endEvent>"),
            };
        }
        for (k, (von, nach)) in kanten.iter().enumerate() {
            let _ = write!(text, "<b:sequenceFlow id=\"k{k}\" sourceRef=\"n{von}\" targetRef=\"n{nach}\"/>");
        }
        let m = modell(&text);
        let _ = m.pruefen();
        let daten = Daten::new();
        let mut marken = Marken::leer();
        let anfang = std::iter::once((0, 0, 0));
        for (tag, (art, knoten, marke)) in anfang.chain(signale).enumerate() {
            let knoten = format!("n{knoten}");
            let signal = match art {
                0 => Signal::Beginn,
                1 => Signal::Erledigt { knoten },
                2 => Signal::Nachricht { name: "Bezahlt".into() },
                3 => Signal::Wecker { knoten, marke },
                4 => Signal::Fehlgeschlagen { knoten, fehler: "leer".into() },
                _ => Signal::Erledigt { knoten: format!("n{marke}") },
            };
            let jetzt = zeit("2026-03-02T09:00:00Z").checked_add(jiff::SignedDuration::from_hours(tag as i64)).unwrap();
            let (neu, arbeit) = step(&m, &marken, &signal, jetzt, &daten);
            prop_assert_eq!((&neu, &arbeit), (&step(&m, &marken, &signal, jetzt, &daten).0, &step(&m, &marken, &signal, jetzt, &daten).1));
            prop_assert!(neu.alle().iter().all(|t| m.finde(&t.knoten).is_some()));
            prop_assert!(eindeutig(&neu));
            let wieder: Marken = serde_json::from_str(&serde_json::to_string(&neu).unwrap()).unwrap();
            prop_assert_eq!(&wieder, &neu);
            marken = neu;
            if marken.alle().len() > 200 {
                break;
            }
        }
    }

    /// Bytes of any kind are read or refused.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Modell::lesen(&bytes);
    }
}

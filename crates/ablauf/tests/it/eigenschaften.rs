//! Properties: whatever the model and whatever comes, nothing panics, no token is lost or doubled.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use ablauf::{Daten, Marken, Modell, Signal, Umfeld, Warten, step};
use grund::{Zeitpunkt, kalender::Kalender};
use proptest::prelude::*;

use crate::bauen::{PRUEFEN, modell, pfeile, zeit};

/// A block of a well-structured process.
#[derive(Debug, Clone)]
enum Block {
    Aufgabe,
    Mehrfach(u32, bool),
    Folge(Vec<Block>),
    Parallel(Vec<Block>),
    /// Which branch the data choose.
    Exklusiv(Vec<Block>, usize),
    /// Which branches the data choose, as bits.
    Inklusiv(Vec<Block>, u8),
    /// The first timer wins.
    Ereignis(Vec<Block>),
    Unter(Box<Block>),
    /// So many times the whole block, one after the other or at once.
    MehrfachUnter(Box<Block>, u32, bool),
}

fn block() -> impl Strategy<Value = Block> {
    let blatt = prop_oneof![
        4 => Just(Block::Aufgabe),
        1 => (0..4_u32, any::<bool>()).prop_map(|(n, s)| Block::Mehrfach(n, s)),
    ];
    blatt.prop_recursive(3, 12, 3, |innen| {
        prop_oneof![
            prop::collection::vec(innen.clone(), 1..4).prop_map(Block::Folge),
            prop::collection::vec(innen.clone(), 2..4).prop_map(Block::Parallel),
            (prop::collection::vec(innen.clone(), 2..4), 0..4_usize).prop_map(|(b, n)| {
                let n = n % b.len();
                Block::Exklusiv(b, n)
            }),
            (prop::collection::vec(innen.clone(), 2..4), any::<u8>()).prop_map(|(b, n)| Block::Inklusiv(b, n)),
            prop::collection::vec(innen.clone(), 2..3).prop_map(Block::Ereignis),
            innen.clone().prop_map(|b| Block::Unter(Box::new(b))),
            (innen, 0..3_u32, any::<bool>()).prop_map(|(b, n, s)| Block::MehrfachUnter(Box::new(b), n, s)),
        ]
    })
}

fn mehrfach(n: u32, nacheinander: bool) -> String {
    format!(
        "<b:multiInstanceLoopCharacteristics isSequential=\"{nacheinander}\"><b:loopCardinality>{n}</b:loopCardinality></b:multiInstanceLoopCharacteristics>"
    )
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

    fn aufgabe(&mut self, mal: u32, innen: &str, aus: &mut String) -> (String, String) {
        let id = self.id("t");
        let _ = write!(aus, "<b:userTask id=\"{id}\" {PRUEFEN}>{innen}</b:userTask>");
        if mal > 0 {
            self.erwartet.insert(id.clone(), mal);
        }
        (id.clone(), id)
    }

    fn zwischen(&mut self, auf: &str, zu: &str, teile: &[(String, String)], aus: &mut String) {
        for (a, e) in teile {
            *aus += &pfeile(&[&format!("{auf}>{a}"), &format!("{e}>{zu}")]);
        }
    }

    /// Returns first and last node of the block; elements and flows are appended to `aus`.
    fn schreibe(&mut self, b: &Block, mal: u32, aus: &mut String) -> (String, String) {
        match b {
            Block::Aufgabe => self.aufgabe(mal, "", aus),
            Block::Mehrfach(n, s) => self.aufgabe(mal * n, &mehrfach(*n, *s), aus),
            Block::Folge(teile) => {
                let enden: Vec<(String, String)> = teile.iter().map(|t| self.schreibe(t, mal, aus)).collect();
                for paar in enden.windows(2) {
                    *aus += &pfeile(&[&format!("{}>{}", paar[0].1, paar[1].0)]);
                }
                (enden[0].0.clone(), enden[enden.len() - 1].1.clone())
            }
            Block::Parallel(teile) => {
                let (f, j) = (self.id("f"), self.id("j"));
                let _ = write!(aus, "<b:parallelGateway id=\"{f}\"/><b:parallelGateway id=\"{j}\"/>");
                let enden: Vec<_> = teile.iter().map(|t| self.schreibe(t, mal, aus)).collect();
                self.zwischen(&f, &j, &enden, aus);
                (f, j)
            }
            Block::Exklusiv(teile, wahl) => self.bedingt("exclusiveGateway", teile, |i| i == *wahl, mal, aus),
            Block::Inklusiv(teile, menge) => {
                let gewaehlt = |i: usize| menge >> i & 1 == 1;
                // The first branch is the default: taken when no other is.
                let keiner = (1..teile.len()).all(|i| !gewaehlt(i));
                self.bedingt("inclusiveGateway", teile, |i| if i == 0 { keiner } else { gewaehlt(i) }, mal, aus)
            }
            Block::Ereignis(teile) => {
                let (g, h) = (self.id("w"), self.id("h"));
                let _ = write!(aus, "<b:eventBasedGateway id=\"{g}\"/><b:exclusiveGateway id=\"{h}\"/>");
                for (i, t) in teile.iter().enumerate() {
                    let z = self.id("z");
                    let _ = write!(
                        aus,
                        "<b:intermediateCatchEvent id=\"{z}\"><b:timerEventDefinition><b:timeDuration>PT{}H</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent>",
                        i + 1
                    );
                    let (a, e) = self.schreibe(t, if i == 0 { mal } else { 0 }, aus);
                    *aus += &pfeile(&[&format!("{g}>{z}"), &format!("{z}>{a}"), &format!("{e}>{h}")]);
                }
                (g, h)
            }
            Block::Unter(innen) => self.unter(innen, mal, "", aus),
            Block::MehrfachUnter(innen, n, s) => self.unter(innen, mal * n, &mehrfach(*n, *s), aus),
        }
    }

    fn bedingt(
        &mut self,
        art: &str,
        teile: &[Block],
        gewaehlt: impl Fn(usize) -> bool,
        mal: u32,
        aus: &mut String,
    ) -> (String, String) {
        let (g, h) = (self.id("g"), self.id("h"));
        let mut innen = String::new();
        let mut standard = String::new();
        for (i, t) in teile.iter().enumerate() {
            let (a, e) = self.schreibe(t, if gewaehlt(i) { mal } else { 0 }, &mut innen);
            let bedingung = if i == 0 { String::new() } else { format!("?1 = {}", u8::from(gewaehlt(i))) };
            if i == 0 {
                standard = format!("{g}_{a}");
            }
            innen += &pfeile(&[&format!("{g}>{a}{bedingung}"), &format!("{e}>{h}")]);
        }
        let _ = write!(aus, "<b:{art} id=\"{g}\" default=\"{standard}\"/><b:{art} id=\"{h}\"/>{innen}");
        (g, h)
    }

    fn unter(&mut self, innen: &Block, mal: u32, mehrfach: &str, aus: &mut String) -> (String, String) {
        let (u, s, e) = (self.id("u"), self.id("s"), self.id("e"));
        let mut text = format!("{mehrfach}<b:startEvent id=\"{s}\"/><b:endEvent id=\"{e}\"/>");
        let (a, z) = self.schreibe(innen, mal, &mut text);
        text += &pfeile(&[&format!("{s}>{a}"), &format!("{z}>{e}")]);
        let _ = write!(aus, "<b:subProcess id=\"{u}\">{text}</b:subProcess>");
        (u.clone(), u)
    }
}

fn geschrieben(b: &Block) -> (Modell, BTreeMap<String, u32>) {
    let mut s = Schreiber { nr: 0, erwartet: BTreeMap::new() };
    let mut text = "<b:startEvent id=\"s\"/><b:endEvent id=\"e\"/>".to_owned();
    let (a, z) = s.schreibe(b, 1, &mut text);
    text += &pfeile(&[&format!("s>{a}"), &format!("{z}>e")]);
    (modell(&text), s.erwartet)
}

fn aufgaben(m: &Modell, marken: &Marken) -> Vec<String> {
    let offen = marken.wartet_auf(m).into_iter();
    offen.filter(|(_, w)| matches!(w, Warten::Aufgabe(_))).map(|(k, _)| k.to_owned()).collect()
}

/// Every token has its own number, stands on a node that exists, and its scope exists.
fn heil(m: &Modell, marken: &Marken) -> bool {
    let nummern: BTreeSet<u32> = marken.alle().iter().map(|t| t.nr).collect();
    nummern.len() == marken.alle().len()
        && marken.alle().iter().all(|t| m.finde(&t.knoten).is_some() && t.bereich.is_none_or(|b| nummern.contains(&b)))
        && marken.gebucht().iter().all(|b| b.bereich.is_none_or(|b| nummern.contains(&b)))
}

fn umfeld(jetzt: Zeitpunkt, daten: &Daten) -> Umfeld<'_> {
    Umfeld { jetzt, daten, kalender: Some(Kalender::SACHSEN) }
}

const ARTEN: usize = 24;

/// Any element, also nonsense, with ids from its number.
fn element(i: usize, art: usize) -> String {
    let zeit = "<b:timerEventDefinition><b:timeDuration>PT1H</b:timeDuration></b:timerEventDefinition>";
    let zyklus = "<b:timerEventDefinition><b:timeCycle>R2/PT1H</b:timeCycle></b:timerEventDefinition>";
    let frist = "<b:timerEventDefinition basis:frist=\"P1D\" basis:kalender=\"ort\"/>";
    let nachricht = "<b:messageEventDefinition messageRef=\"m1\"/>";
    let signal = "<b:signalEventDefinition signalRef=\"sig\"/>";
    let eskalation = "<b:escalationEventDefinition escalationRef=\"esk\"/>";
    let n = i / 2;
    let um = |innen: &str| {
        format!(
            "<b:startEvent id=\"s{i}\"/><b:userTask id=\"y{i}\" {PRUEFEN}/><b:endEvent id=\"x{i}\">{innen}</b:endEvent><b:sequenceFlow id=\"f{i}\" sourceRef=\"s{i}\" targetRef=\"y{i}\"/><b:sequenceFlow id=\"h{i}\" sourceRef=\"y{i}\" targetRef=\"x{i}\"/>"
        )
    };
    let rand = |innen: &str| {
        format!(
            "<b:boundaryEvent id=\"n{i}\" attachedToRef=\"n{n}\" cancelActivity=\"{}\">{innen}</b:boundaryEvent>",
            i.is_multiple_of(3)
        )
    };
    match art {
        0 => format!("<b:startEvent id=\"n{i}\"/>"),
        1 => format!("<b:endEvent id=\"n{i}\"/>"),
        2 => format!("<b:userTask id=\"n{i}\" {PRUEFEN}/>"),
        3 => format!("<b:serviceTask id=\"n{i}\" basis:baustein=\"abschliessen\"/>"),
        4 => format!("<b:exclusiveGateway id=\"n{i}\" default=\"k{i}\"/>"),
        5 => format!("<b:parallelGateway id=\"n{i}\"/>"),
        6 => format!("<b:eventBasedGateway id=\"n{i}\"/>"),
        7 => format!("<b:intermediateCatchEvent id=\"n{i}\">{zeit}</b:intermediateCatchEvent>"),
        8 => format!("<b:receiveTask id=\"n{i}\" messageRef=\"m1\"/>"),
        9 => format!("<b:subProcess id=\"n{i}\">{}</b:subProcess>", um("<b:errorEventDefinition errorRef=\"e1\"/>")),
        10 => rand(zeit),
        11 => format!("<b:endEvent id=\"n{i}\"><b:terminateEventDefinition/></b:endEvent>"),
        12 => format!("<b:inclusiveGateway id=\"n{i}\" default=\"k{i}\"/>"),
        13 => format!("<b:manualTask id=\"n{i}\"/>"),
        14 => {
            format!("<b:subProcess id=\"n{i}\">{}{}</b:subProcess>", mehrfach(2, i.is_multiple_of(2)), um(eskalation))
        }
        15 => format!("<b:userTask id=\"n{i}\" {PRUEFEN}>{}</b:userTask>", mehrfach(3, i.is_multiple_of(2))),
        16 => rand(if i.is_multiple_of(2) { zyklus } else { frist }),
        17 => rand(if i.is_multiple_of(2) { eskalation } else { signal }),
        18 => format!("<b:intermediateThrowEvent id=\"n{i}\">{signal}</b:intermediateThrowEvent>"),
        19 => {
            format!("<b:intermediateThrowEvent id=\"n{i}\"><b:compensateEventDefinition/></b:intermediateThrowEvent>")
        }
        20 => format!(
            "{}<b:userTask id=\"c{i}\" isForCompensation=\"true\" {PRUEFEN}/><b:association id=\"a{i}\" sourceRef=\"n{i}\" targetRef=\"c{i}\"/>",
            rand("<b:compensateEventDefinition/>")
        ),
        21 => format!(
            "<b:subProcess id=\"n{i}\" triggeredByEvent=\"true\">{}</b:subProcess>",
            um("").replacen(
                &format!("<b:startEvent id=\"s{i}\"/>"),
                &format!(
                    "<b:startEvent id=\"s{i}\" isInterrupting=\"{}\">{}</b:startEvent>",
                    i.is_multiple_of(2),
                    if i.is_multiple_of(3) { nachricht } else { "<b:errorEventDefinition errorRef=\"e1\"/>" }
                ),
                1
            )
        ),
        22 => format!("<b:endEvent id=\"n{i}\"><b:errorEventDefinition errorRef=\"e1\"/></b:endEvent>"),
        _ => format!(
            "<b:sendTask id=\"n{i}\" messageRef=\"m1\" basis:korrelation=\"irgendwas\">{}</b:sendTask>",
            mehrfach(2, true)
        ),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// In any order of work, each task on a chosen way is done exactly as often as it must be, and the process ends
    /// exactly then. What is built well also passes the check with all ways tried out.
    #[test]
    fn well_structured_processes_do_every_task_once(b in block(), wahl in prop::collection::vec(any::<prop::sample::Index>(), 64)) {
        let (m, erwartet) = geschrieben(&b);
        prop_assert_eq!(m.pruefen(), []);
        let mut jetzt = zeit("2026-03-02T09:00:00Z");
        let daten = Daten::new();
        let (mut marken, _) = step(&m, &Marken::leer(), &Signal::Beginn, &umfeld(jetzt, &daten));
        let mut getan: BTreeMap<String, u32> = BTreeMap::new();
        for i in wahl.iter().cycle().take(2_000) {
            let offen = aufgaben(&m, &marken);
            let signal = if offen.is_empty() {
                let Some((marke, w)) = marken.alle_wecker().min_by_key(|(_, w)| w.zeit) else { break };
                jetzt = w.zeit;
                Signal::Wecker { knoten: w.knoten.clone(), marke }
            } else {
                let knoten = offen[i.index(offen.len())].clone();
                *getan.entry(knoten.clone()).or_default() += 1;
                Signal::erledigt(knoten)
            };
            let (neu, _) = step(&m, &marken, &signal, &umfeld(jetzt, &daten));
            prop_assert_eq!(&neu, &step(&m, &marken, &signal, &umfeld(jetzt, &daten)).0);
            prop_assert!(heil(&m, &neu));
            marken = neu;
        }
        prop_assert!(marken.beendet(), "{:?}", marken);
        prop_assert_eq!(getan, erwartet);
    }

    /// Any graph of any elements, any signals: no panic, deterministic, no token without a place or a scope.
    #[test]
    fn wild_models_and_signals_never_panic(
        arten in prop::collection::vec(0..ARTEN, 1..12),
        kanten in prop::collection::vec((0..12_usize, 0..12_usize), 0..24),
        signale in prop::collection::vec((0..9_u8, 0..12_usize, 0..16_u32), 0..16),
    ) {
        let mut text: String = arten.iter().enumerate().map(|(i, art)| element(i, *art)).collect();
        for (k, (von, nach)) in kanten.iter().enumerate() {
            let _ = write!(text, "<b:sequenceFlow id=\"k{k}\" sourceRef=\"n{von}\" targetRef=\"n{nach}\"/>");
        }
        let m = modell(&text);
        let _ = m.pruefen();
        let _ = m.erkunden();
        let daten = Daten::new();
        let mut marken = Marken::leer();
        let anfang = std::iter::once((0, 0, 0));
        for (tag, (art, knoten, marke)) in anfang.chain(signale).enumerate() {
            let wo = |vor: &str| format!("{vor}{knoten}");
            let signal = match art {
                0 => Signal::Beginn,
                1 => Signal::erledigt(wo("n")),
                2 => Signal::nachricht("Bezahlt"),
                3 => Signal::Wecker { knoten: wo("n"), marke },
                4 => Signal::fehlgeschlagen(wo("n"), "leer"),
                5 => Signal::Rundruf { name: "Ruf".into() },
                6 => Signal::Erledigt { knoten: wo("y"), marke: Some(marke) },
                7 => Signal::Versetzen { marke, nach: wo("n") },
                _ => Signal::erledigt(wo("c")),
            };
            let jetzt = zeit("2026-03-02T09:00:00Z").checked_add(jiff::SignedDuration::from_hours(tag as i64)).unwrap();
            let u = umfeld(jetzt, &daten);
            let erst = step(&m, &marken, &signal, &u);
            prop_assert_eq!(&erst, &step(&m, &marken, &signal, &u));
            let neu = erst.0;
            prop_assert!(heil(&m, &neu), "{:?}", neu);
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
        let _ = ablauf::Dokument::lesen(&bytes);
    }
}

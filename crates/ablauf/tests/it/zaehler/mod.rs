//! Tokens counted exactly: a small reference of another kind (a tree that knows nothing of gateways, flows or scopes by number)
//! says after every event how many tokens stand at which element, and the engine must say the same: tasks, catching events,
//! all four gateways with their joins, sub-processes and calls, several instances, borders (interrupting or not) for alarms, messages,
//! signals, escalations and errors, and compensation. Random models, random events; what fails is shrunk.

mod referenz;
mod schreiben;
mod sehen;

use std::collections::BTreeMap;

use ablauf::{Daten, Marken, Modell, Signal, Umfeld, step};
use grund::{Zeitpunkt, kalender::Kalender};
use proptest::prelude::*;

use self::{
    referenz::{An, Referenz},
    schreiben::geschrieben,
};
use crate::bauen::zeit;

/// What a border or a catching event waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ausloeser {
    Wecker,
    Nachricht,
    Signal,
    /// Escalations and errors: with a code of two, or all.
    Eskalation(Option<bool>),
    Fehler(Option<bool>),
}

/// What happens right behind a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wurf {
    Nichts,
    Eskalation(bool),
    Signal(usize),
    Ausgleich,
}

#[derive(Debug, Clone)]
struct Rand {
    was: Ausloeser,
    unterbricht: bool,
    weg: Block,
}

#[derive(Debug, Clone)]
enum Block {
    /// Can it be undone?
    Aufgabe(Vec<Rand>, Wurf, bool),
    Warten(Ausloeser),
    Folge(Vec<Block>),
    Parallel(Vec<Block>),
    Tor(Vec<(Ausloeser, Block)>),
    /// The data choose branches, as bits; several of them?
    Wahl(Vec<Block>, u8, bool),
    /// So many instances, one after the other?
    Unter(Box<Block>, Vec<Rand>, Option<(u32, bool)>),
    Aufruf(Box<Block>, Vec<Rand>),
}

fn wartbar() -> impl Strategy<Value = Ausloeser> + Clone {
    prop::sample::select(vec![Ausloeser::Wecker, Ausloeser::Nachricht, Ausloeser::Signal])
}

fn raender(weg: impl Strategy<Value = Block> + Clone) -> impl Strategy<Value = Vec<Rand>> + Clone {
    let code = || prop::sample::select(vec![None, Some(true), Some(false)]);
    let was = prop_oneof![
        3 => wartbar(),
        2 => code().prop_map(Ausloeser::Eskalation),
        2 => code().prop_map(Ausloeser::Fehler),
    ];
    let rand = (was, any::<bool>(), weg).prop_map(|(was, unterbricht, weg)| {
        // An error always interrupts.
        let unterbricht = unterbricht || matches!(was, Ausloeser::Fehler(_));
        // A way that may begin several times in one scope has a scope of its own each time: a join takes one token of each
        // flow, whichever beginning it comes from (BPMN 2.0, parallel gateway), and would mix them.
        let eigen = unterbricht || matches!(&weg, Block::Aufgabe(raender, ..) if raender.is_empty());
        Rand { was, unterbricht, weg: if eigen { weg } else { Block::Unter(Box::new(weg), Vec::new(), None) } }
    });
    prop::collection::vec(rand, 0..3).prop_map(|mut alle| {
        // Two borders for the same code at one activity are a fault of the model.
        let mut da = Vec::new();
        alle.retain(|r| {
            let neu = !matches!(r.was, Ausloeser::Eskalation(_) | Ausloeser::Fehler(_)) || !da.contains(&r.was);
            da.push(r.was);
            neu
        });
        alle
    })
}

fn aufgabe() -> impl Strategy<Value = Block> {
    let wurf = prop_oneof![
        4 => Just(Wurf::Nichts),
        2 => any::<bool>().prop_map(Wurf::Eskalation),
        1 => (0..40_usize).prop_map(Wurf::Signal),
        2 => Just(Wurf::Ausgleich),
    ];
    let einfach = Just(Block::Aufgabe(Vec::new(), Wurf::Nichts, false));
    (raender(einfach), wurf, any::<bool>()).prop_map(|(r, w, a)| Block::Aufgabe(r, w, a))
}

fn block() -> impl Strategy<Value = Block> {
    let blatt = prop_oneof![5 => aufgabe(), 1 => wartbar().prop_map(Block::Warten)];
    blatt.prop_recursive(3, 14, 3, |innen| {
        let rand = raender(innen.clone());
        prop_oneof![
            2 => prop::collection::vec(innen.clone(), 1..4).prop_map(Block::Folge),
            1 => prop::collection::vec(innen.clone(), 2..4).prop_map(Block::Parallel),
            1 => prop::collection::vec((wartbar(), innen.clone()), 2..4).prop_map(Block::Tor),
            2 => (prop::collection::vec(innen.clone(), 2..4), any::<u8>(), any::<bool>())
                .prop_map(|(teile, wahl, mehrere)| Block::Wahl(teile, wahl, mehrere)),
            2 => (innen.clone(), rand.clone(), prop::option::of((0..4_u32, any::<bool>())))
                .prop_map(|(b, r, n)| Block::Unter(Box::new(b), r, n)),
            1 => (innen, rand).prop_map(|(b, r)| Block::Aufruf(Box::new(b), r)),
        ]
    })
}

fn gezaehlt(marken: &Marken) -> BTreeMap<String, usize> {
    let mut zahl: BTreeMap<String, usize> = BTreeMap::new();
    for t in marken.alle() {
        *zahl.entry(t.knoten.clone()).or_default() += 1;
    }
    zahl
}

/// One event for both, by chance. `None`: there is nothing left to do.
fn naechstes(
    art: u8,
    wahl: usize,
    m: &Modell,
    marken: &Marken,
    r: &mut Referenz<'_>,
    jetzt: &mut Zeitpunkt,
) -> Option<Signal> {
    let offen: Vec<(u32, String)> = marken
        .alle()
        .iter()
        .filter(|t| {
            t.fluss.is_none()
                && t.schleife.is_none()
                && m.finde(&t.knoten).is_some_and(|(_, k)| matches!(k.art, ablauf::Art::Aufgabe(_)))
        })
        .map(|t| (t.nr, t.knoten.clone()))
        .collect();
    let wecker: Vec<(u32, ablauf::Wecker)> = marken.alle_wecker().map(|(n, w)| (n, w.clone())).collect();
    match art {
        0..=4 if !offen.is_empty() => {
            let (marke, knoten) = offen[wahl % offen.len()].clone();
            let rang = offen.iter().filter(|(_, k)| *k == knoten).position(|(n, _)| *n == marke)?;
            let seit = r.aufgaben(&knoten)[rang];
            if art == 4 {
                let code = wahl % 2 == 1;
                r.gescheitert(&knoten, seit, code);
                return Some(Signal::Fehlgeschlagen {
                    knoten,
                    marke: Some(marke),
                    fehler: format!("f{}", u8::from(code)),
                });
            }
            r.erledigt(&knoten, seit);
            Some(Signal::Erledigt { knoten, marke: Some(marke) })
        }
        5 | 6 if !r.baum.nachrichten.is_empty() => {
            let name = r.baum.nachrichten[wahl % r.baum.nachrichten.len()].clone();
            r.nachricht(&name);
            Some(Signal::nachricht(name))
        }
        7 | 8 => {
            let name = r.baum.signale[wahl % r.baum.signale.len()].clone();
            r.rufen(&name);
            r.voran();
            Some(Signal::Rundruf { name })
        }
        _ if !wecker.is_empty() => {
            let (marke, w) = wecker[wahl % wecker.len()].clone();
            let rang = wecker.iter().filter(|(_, x)| x.knoten == w.knoten).position(|(n, _)| *n == marke)?;
            let (rand, seit) = r.wecker(&w.knoten)[rang];
            r.ausloesen(if rand { An::Rand(&w.knoten, seit) } else { An::Rast(&w.knoten, seit) });
            r.voran();
            *jetzt = (*jetzt).max(w.zeit);
            Some(Signal::Wecker { knoten: w.knoten, marke })
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// After every event the engine has exactly the tokens of the reference, at every element; and the same events give the same
    /// state, also over its stored form.
    #[test]
    fn tokens_are_counted_exactly_at_every_element(
        b in block(),
        ereignisse in prop::collection::vec((0..12_u8, 0..64_usize), 0..60),
    ) {
        let (m, baum) = geschrieben(&b);
        let daten = Daten::new();
        let mut jetzt = zeit("2026-03-02T09:00:00Z");
        let umfeld = |jetzt| Umfeld { jetzt, daten: &daten, kalender: Some(Kalender::SACHSEN) };
        let mut r = Referenz::neu(&baum);
        let (mut marken, _) = step(&m, &Marken::leer(), &Signal::Beginn, &umfeld(jetzt));
        prop_assert_eq!(gezaehlt(&marken), r.zaehlen(), "at the beginning");
        let mut weg = Vec::new();
        for (art, wahl) in ereignisse {
            let Some(signal) = naechstes(art, wahl, &m, &marken, &mut r, &mut jetzt) else { continue };
            weg.push(signal.clone());
            let neu = step(&m, &marken, &signal, &umfeld(jetzt));
            let gespeichert: Marken = serde_json::from_str(&serde_json::to_string(&marken).unwrap()).unwrap();
            prop_assert_eq!(&neu, &step(&m, &gespeichert, &signal, &umfeld(jetzt)), "same events, same state");
            marken = neu.0;
            prop_assert_eq!(gezaehlt(&marken), r.zaehlen(), "after {:?}", weg);
            prop_assert_eq!(marken.gebucht().len(), if marken.beendet() { 0 } else { r.gebucht.len() }, "booked after {:?}", weg);
        }
    }
}

//! How many steps a second: `cargo bench -p ablauf`. The same model is run beside other engines by tests/peers/lauf.sh.
#![allow(missing_docs, clippy::unwrap_used)]

use ablauf::{Arbeit, Daten, Marken, Modell, Signal, Umfeld, step};

fn main() {
    divan::main();
}

const MODELL: &str = include_str!("../../../tests/peers/modell.bpmn");

/// Runs one whole case; every user task is done at once. Gives the number of steps.
fn fall(modell: &Modell) -> usize {
    let daten = Daten::new();
    let umfeld = Umfeld { jetzt: "2026-03-02T09:00:00Z".parse().unwrap(), daten: &daten, kalender: None };
    let (mut marken, mut arbeit) = step(modell, &Marken::leer(), &Signal::Beginn, &umfeld);
    let mut schritte = 1;
    let mut offen: Vec<Signal> = Vec::new();
    loop {
        for a in arbeit {
            if let Arbeit::Aufgabe { knoten, marke, .. } = a {
                offen.push(Signal::Erledigt { knoten, marke: Some(marke) });
            }
        }
        let Some(signal) = offen.pop() else { break };
        (marken, arbeit) = step(modell, &marken, &signal, &umfeld);
        schritte += 1;
    }
    assert!(marken.beendet());
    schritte
}

#[divan::bench]
fn ein_fall_mit_zwoelf_aufgaben(b: divan::Bencher) {
    let modell = Modell::lesen(MODELL.as_bytes()).unwrap();
    let schritte = fall(&modell);
    assert_eq!(schritte, 13);
    b.counter(divan::counter::ItemsCount::new(schritte)).bench(|| fall(&modell));
}

/// As stored between two requests: read, step, write.
#[divan::bench]
fn ein_schritt_mit_lesen_und_schreiben(b: divan::Bencher) {
    let modell = Modell::lesen(MODELL.as_bytes()).unwrap();
    let daten = Daten::new();
    let umfeld = Umfeld { jetzt: "2026-03-02T09:00:00Z".parse().unwrap(), daten: &daten, kalender: None };
    let (marken, _) = step(&modell, &Marken::leer(), &Signal::Beginn, &umfeld);
    let text = serde_json::to_string(&marken).unwrap();
    let signal = Signal::erledigt("a1");
    b.bench(|| {
        let marken: Marken = serde_json::from_str(&text).unwrap();
        let (neu, arbeit) = step(&modell, &marken, &signal, &umfeld);
        (serde_json::to_string(&neu).unwrap(), arbeit)
    });
}

#[divan::bench]
fn lesen(b: divan::Bencher) {
    b.bench(|| Modell::lesen(MODELL.as_bytes()).unwrap());
}

#[divan::bench]
fn pruefen(b: divan::Bencher) {
    let modell = Modell::lesen(MODELL.as_bytes()).unwrap();
    b.bench(|| modell.pruefen());
}

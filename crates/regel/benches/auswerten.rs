//! How long one condition and one decision take. `cargo bench -p regel`.
#![allow(missing_docs, clippy::unwrap_used)]

use regel::{Ausdruck, Entscheidungsmodell, Umgebung, Wert};

fn main() {
    divan::main();
}

fn werte() -> Wert {
    serde_json::from_str::<serde_json::Value>(
        r#"{"assistenzhund": false, "anzahl": 3, "alter": 41, "parameter": {"satz_erster": 60, "satz_weitere": 90}}"#,
    )
    .map(|j| Wert::from(&j))
    .unwrap()
}

#[divan::bench]
fn bedingung(b: divan::Bencher) {
    let a = Ausdruck::compile("assistenzhund = true or anzahl > 2", &["assistenzhund", "anzahl"]).unwrap();
    let u = Umgebung::von(&werte());
    b.bench_local(|| a.trifft_zu(&u));
}

#[divan::bench]
fn formel_mit_pfad(b: divan::Bencher) {
    let a = Ausdruck::compile(
        "if assistenzhund then 0 else parameter.satz_erster + (anzahl - 1) * parameter.satz_weitere",
        &["assistenzhund", "anzahl", "parameter"],
    )
    .unwrap();
    let u = Umgebung::von(&werte());
    b.bench_local(|| a.auswerten_in(&u).unwrap());
}

#[divan::bench]
fn umgebung(b: divan::Bencher) {
    let w = werte();
    b.bench(|| Umgebung::von(&w));
}

#[divan::bench]
fn uebersetzen(b: divan::Bencher) {
    b.bench(|| Ausdruck::compile("assistenzhund = true or anzahl > 2", &["assistenzhund", "anzahl"]).unwrap());
}

#[divan::bench]
fn entscheidungstabelle(b: divan::Bencher) {
    let m = Entscheidungsmodell::lesen(include_str!("../tests/hundesteuer.dmn")).unwrap();
    let w = werte();
    b.bench(|| m.entscheiden("Steuer", &w).unwrap());
}

/// Fifty rules over three inputs; the last but one matches. Different inputs each time, so that nothing is remembered.
#[divan::bench]
fn tabelle_mit_fuenfzig_regeln(b: divan::Bencher) {
    let m = Entscheidungsmodell::lesen(include_str!("../tests/fuenfzig.dmn")).unwrap();
    let naechste = std::cell::Cell::new(0_i64);
    b.with_inputs(|| {
        naechste.set((naechste.get() + 1) % 100_000);
        Wert::from_iter([
            ("wert".to_owned(), Wert::Zahl(regel::Decimal::new(4_850_000 + naechste.get() % 90_000, 2))),
            ("amt".to_owned(), Wert::from("umwelt")),
            ("art".to_owned(), Wert::from(naechste.get())),
        ])
    })
    .bench_local_refs(|w| m.entscheiden("Gebuehr", w).unwrap());
}

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
    let mut regeln = String::new();
    for i in 0..50 {
        regeln += &format!(
            r#"<rule id="r{i}"><inputEntry id="a{i}"><text>[{}..{}]</text></inputEntry><inputEntry id="b{i}"><text>"bau", "umwelt"</text></inputEntry><inputEntry id="c{i}"><text>-</text></inputEntry><outputEntry id="o{i}"><text>{}</text></outputEntry></rule>"#,
            i * 1_000,
            i * 1_000 + 999,
            i + 10
        );
    }
    let spalte =
        |name: &str| format!(r#"<input id="in_{name}"><inputExpression><text>{name}</text></inputExpression></input>"#);
    let eingabe = |name: &str| {
        format!(r#"<inputData id="i_{name}" name="{name}"><variable id="v_{name}" name="{name}"/></inputData>"#)
    };
    let braucht = |name: &str| {
        format!(r##"<informationRequirement id="q_{name}"><requiredInput href="#i_{name}"/></informationRequirement>"##)
    };
    let alle = |f: &dyn Fn(&str) -> String| ["wert", "amt", "art"].iter().map(|n| f(n)).collect::<String>();
    let m = Entscheidungsmodell::lesen(&format!(
        r#"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="urn:b" name="b" id="b">{}<decision id="d" name="Gebuehr"><variable id="dv" name="Gebuehr"/>{}<decisionTable hitPolicy="FIRST" outputLabel="x">{}<output id="o"/>{regeln}</decisionTable></decision></definitions>"#,
        alle(&eingabe),
        alle(&braucht),
        alle(&spalte)
    ))
    .unwrap();
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

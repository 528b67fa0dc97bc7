//! What one request costs in the form engine. `cargo bench -p formular`.
#![allow(missing_docs, clippy::unwrap_used)]

use formular::{Antworten, Formular, Umfeld};
use regel::{Entscheidungsmodell, Namen, Typ, Wert};

fn main() {
    divan::main();
}

const HUNDE: &str = "../../../leistungen/hundesteuer-anmelden";

struct Aufbau {
    formular: Formular,
    antworten: Antworten,
    felder: Vec<(String, String)>,
    parameter: Wert,
}

fn umfeld(a: &Aufbau) -> Umfeld<'_> {
    Umfeld { heute: "2026-03-02".parse().unwrap(), parameter: &a.parameter }
}

fn probe() -> Aufbau {
    let namen = Namen::from([("satz".into(), Typ::Zahl), ("frei".into(), Typ::Zahl)]);
    let formular = Formular::lesen(include_str!("../tests/probe.json"), None, &namen).unwrap();
    let parameter = Wert::from(&serde_json::json!({"satz": 60.5, "frei": 2}));
    let paare = |l: &[(&str, &str)]| l.iter().map(|(n, w)| ((*n).to_owned(), (*w).to_owned())).collect::<Vec<_>>();
    let person = paare(&[
        ("name", "Jana Nowak"),
        ("geboren.tag", "1"),
        ("geboren.monat", "2"),
        ("geboren.jahr", "1984"),
        ("mail", "jana@beispiel.de"),
        ("tel", "03591 534-0"),
        ("ort_plz", "02625"),
        ("weg", "postfach"),
    ]);
    let hund = paare(&[
        ("assistenz", "nein"),
        ("groesse", "45,5"),
        ("merkmale", "chip"),
        ("weitere.0.rasse", "Dackel"),
        ("weitere.0.seit.tag", "3"),
        ("weitere.0.seit.monat", "3"),
        ("weitere.0.seit.jahr", "2024"),
    ]);
    let mut a = Aufbau { formular, antworten: Antworten::neu(), felder: hund, parameter };
    let mut antworten = Antworten::neu();
    let u = umfeld(&a);
    assert!(a.formular.seite_annehmen(a.formular.seite("person").unwrap(), &person, &mut antworten, &u).is_empty());
    assert!(a.formular.seite_annehmen(a.formular.seite("hund").unwrap(), &a.felder, &mut antworten, &u).is_empty());
    a.antworten = antworten;
    a
}

#[divan::bench]
fn stand(b: divan::Bencher) {
    let a = probe();
    b.bench(|| a.formular.stand(&a.antworten, &umfeld(&a)));
}

#[divan::bench]
fn seite_zeigen(b: divan::Bencher) {
    let a = probe();
    let seite = a.formular.seite("hund").unwrap();
    b.bench(|| a.formular.ansicht(seite, &a.antworten, None, &[], &umfeld(&a)).unwrap());
}

#[divan::bench]
fn seite_annehmen(b: divan::Bencher) {
    let a = probe();
    let seite = a.formular.seite("hund").unwrap();
    b.with_inputs(|| a.antworten.clone())
        .bench_values(|mut neu| a.formular.seite_annehmen(seite, &a.felder, &mut neu, &umfeld(&a)));
}

#[divan::bench]
fn zusammenfassung(b: divan::Bencher) {
    let a = probe();
    b.bench(|| a.formular.zusammenfassung(&a.antworten, &umfeld(&a), grund::Sprache::De));
}

#[divan::bench]
fn vollstaendig_und_kanonisch(b: divan::Bencher) {
    let a = probe();
    b.bench(|| {
        let _ = a.formular.vollstaendig_pruefen(&a.antworten, &umfeld(&a));
        a.formular.kanonisch(&a.antworten, &umfeld(&a))
    });
}

/// The decisions of the first real service, when its folder is there.
#[divan::bench]
fn hundesteuer_entscheiden(b: divan::Bencher) {
    let pfad = std::path::Path::new(file!()).parent().unwrap().join(HUNDE).join("regeln.dmn");
    let Ok(dmn) = std::fs::read_to_string(&pfad)
        .or_else(|_| std::fs::read_to_string("leistungen/hundesteuer-anmelden/regeln.dmn"))
        .or_else(|_| std::fs::read_to_string("../../leistungen/hundesteuer-anmelden/regeln.dmn"))
    else {
        return;
    };
    let m = Entscheidungsmodell::lesen(&dmn).unwrap();
    let w = Wert::from(&serde_json::json!({
        "hund_geburt": "2024-01-01", "hund_seit": "2024-03-01", "hund_gefaehrlich": false, "hund_assistenz": false,
        "hunde_bisher": 0, "heute": "2026-03-02",
        "weitere_hunde": [{"name": "a", "rasse": "b", "geburt": "2024-01-01", "seit": "2024-01-01", "chip": null, "assistenz": false, "gefaehrlich": false}],
        "parameter": {"steuer_ersthund": 60, "steuer_zweithund": 90, "steuer_weiterer": 120, "gefaehrliche_besteuern": false, "steuer_gefaehrlich": 500}
    }));
    b.bench(|| m.entscheiden("Steuer", &w));
}

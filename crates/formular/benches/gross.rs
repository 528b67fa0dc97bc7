//! 500 questions with 250 conditions (tests/peers/formular): everything worked out, and what one changed answer costs.
//! `cargo bench -p formular --bench gross`; beside other engines: `tests/peers/formular.sh`.
#![allow(missing_docs, clippy::unwrap_used)]

use formular::{Antwort, Antworten, Formular, Umfeld};
use regel::{Namen, Wert};

fn main() {
    divan::main();
}

const FORM: &str = include_str!("../../../tests/peers/formular/formular.json");
const ANTWORTEN: &str = include_str!("../../../tests/peers/formular/antworten.json");

fn leer() -> Wert {
    Wert::Kontext(std::collections::BTreeMap::new())
}

fn umfeld(parameter: &Wert) -> Umfeld<'_> {
    Umfeld { heute: "2026-03-02".parse().unwrap(), parameter }
}

fn form() -> (Formular, Antworten) {
    let f = Formular::lesen(FORM, None, &Namen::new()).unwrap();
    assert_eq!(f.alle_seiten().iter().map(|s| s.felder.len()).sum::<usize>(), 500);
    let a = f.antworten_aus_json(&serde_json::from_str(ANTWORTEN).unwrap(), &umfeld(&leer())).unwrap();
    (f, a)
}

/// Which pages and questions are asked.
#[divan::bench]
fn alles(b: divan::Bencher) {
    let (f, a) = form();
    let p = leer();
    b.bench(|| f.stand(&a, &umfeld(&p)));
}

/// One yes becomes a no: the first question of the form, on which most depends; then the answer after it, back again.
#[divan::bench]
fn eine_antwort(b: divan::Bencher) {
    let (f, a) = form();
    let p = leer();
    let mut stand = f.stand(&a, &umfeld(&p));
    let mut ja = a.clone();
    ja.setzen("f0", Antwort::JaNein(true));
    let mut nein = a;
    nein.setzen("f0", Antwort::JaNein(false));
    let mut wechsel = false;
    b.bench_local(|| {
        wechsel = !wechsel;
        f.stand_aktualisieren(&mut stand, if wechsel { &ja } else { &nein }, &umfeld(&p), &["f0"]);
    });
}

/// The mean over every question: its answer is taken away and comes back.
#[divan::bench]
fn jede_antwort_einmal_500(b: divan::Bencher) {
    let (f, a) = form();
    let p = leer();
    let ids: Vec<String> = a.iter().map(|(id, _)| id.to_owned()).collect();
    let mut stand = f.stand(&a, &umfeld(&p));
    b.bench_local(|| {
        for id in &ids {
            f.stand_aktualisieren(&mut stand, &a, &umfeld(&p), &[id]);
        }
    });
}

/// The whole form checked: presence, limits, completeness.
#[divan::bench]
fn vollstaendig(b: divan::Bencher) {
    let (f, a) = form();
    let p = leer();
    b.bench(|| f.vollstaendig_pruefen(&a, &umfeld(&p)));
}

#[divan::bench]
fn uebersetzen(b: divan::Bencher) {
    b.bench(|| Formular::lesen(FORM, None, &Namen::new()).unwrap());
}

//! What a browser may send to the pages of a form: pairs as they stand in the body of the request. Whatever comes, the page
//! is taken whole or not at all, pruning twice changes nothing, and what was taken can be read again from its JSON.
#![no_main]

use std::sync::LazyLock;

use formular::{Antworten, Formular, Umfeld};
use libfuzzer_sys::fuzz_target;
use regel::{Namen, Typ, Wert};

static FORMULAR: LazyLock<Formular> = LazyLock::new(|| {
    let parameter = Namen::from([("satz".into(), Typ::Zahl), ("frei".into(), Typ::Zahl)]);
    match Formular::lesen(include_str!("../../crates/formular/tests/probe.json"), None, &parameter) {
        Ok(f) => f,
        Err(befunde) => panic!("{befunde:?}"),
    }
});

fuzz_target!(|bytes: &[u8]| {
    let felder: Vec<(String, String)> = form_urlencoded::parse(bytes).into_owned().collect();
    let werte = Wert::from(&serde_json::json!({ "satz": 60.5, "frei": 2 }));
    let umfeld = Umfeld { heute: jiff::civil::date(2026, 3, 2), parameter: &werte };
    let f = &*FORMULAR;
    let mut a = Antworten::neu();
    for seite in f.alle_seiten() {
        let vorher = a.clone();
        let fehler = f.seite_annehmen(seite, &felder, &mut a, &umfeld);
        assert!(fehler.is_empty() || a == vorher, "half a page was taken");
        let _ = f.ansicht(seite, &a, Some(&felder), &fehler, &umfeld);
    }
    let rest = f.beschneiden(&a, &umfeld);
    assert_eq!(f.beschneiden(&rest, &umfeld), rest, "pruning twice changes nothing");
    let json = serde_json::to_vec(&a).expect("answers are written");
    assert_eq!(
        serde_json::from_slice::<Antworten>(&json).ok().as_ref(),
        Some(&a),
        "answers are read as they were written"
    );
});

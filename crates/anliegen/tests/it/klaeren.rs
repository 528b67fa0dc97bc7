use anliegen::{Anliegen, Gewaehlt};
use proptest::prelude::*;

use crate::PROBE;

fn probe() -> Anliegen {
    Anliegen::lesen("probe", PROBE).unwrap()
}

fn gewaehlt(a: &Anliegen, paare: &[(&str, &str)]) -> Gewaehlt {
    Gewaehlt::lesen(a, paare.iter().copied())
}

/// Number, id, and the numbers before it.
fn zettel(a: &Anliegen, paare: &[(&str, &str)]) -> Vec<(usize, String, Vec<usize>, usize)> {
    let zettel = a.klaeren(&gewaehlt(a, paare)).laufzettel().unwrap();
    zettel.knoten.iter().map(|k| (k.nummer, k.verfahren.id.clone(), k.nach.clone(), k.ebene)).collect()
}

#[test]
fn one_question_after_the_other() {
    let a = probe();
    let anfang = a.klaeren(&Gewaehlt::default());
    assert_eq!(anfang.offen.unwrap().id, "wohin");
    assert_eq!((anfang.nummer(), anfang.danach_hoechstens), (1, 1));
    assert!(anfang.laufzettel().is_none());
    let inland = a.klaeren(&gewaehlt(&a, &[("wohin", "inland")]));
    assert_eq!(inland.offen.unwrap().id, "was");
    // Abroad nobody is asked about a dog.
    let ausland = a.klaeren(&gewaehlt(&a, &[("wohin", "ausland"), ("was", "hund")]));
    assert!(ausland.offen.is_none());
    assert_eq!(ausland.paare(None), [("wohin", "ausland")], "the answer to a question that does not arise is dropped");
}

#[test]
fn procedures_stand_after_those_they_wait_for() {
    let a = probe();
    let alles = [("wohin", "inland"), ("was", "auto"), ("was", "hund")];
    assert_eq!(
        zettel(&a, &alles),
        [(1, "anmelden".into(), vec![], 0), (2, "hund".into(), vec![1], 1), (3, "auto".into(), vec![2], 2),]
    );
    // Without a dog the car waits for what the dog would have waited for.
    assert_eq!(
        zettel(&a, &[("wohin", "inland"), ("was", "auto")]),
        [(1, "anmelden".into(), vec![], 0), (2, "auto".into(), vec![1], 1),]
    );
    assert_eq!(zettel(&a, &[("wohin", "inland"), ("was", "")]), [(1, "anmelden".into(), vec![], 0)]);
    assert_eq!(zettel(&a, &[("wohin", "ausland")]), [(1, "abmelden".into(), vec![], 0)]);
}

#[test]
fn what_is_said_by_a_later_step_is_not_said_again() {
    let text = PROBE.replacen("nach = [\"hund\"]", "nach = [\"hund\", \"anmelden\"]", 1);
    let a = Anliegen::lesen("probe", &text).unwrap();
    let alles = [("wohin", "inland"), ("was", "auto"), ("was", "hund")];
    assert_eq!(zettel(&a, &alles)[2], (3, "auto".into(), vec![2], 2), "the first step comes before the second anyway");
}

#[test]
fn each_document_once_with_those_who_need_it() {
    let a = probe();
    let z = a.klaeren(&gewaehlt(&a, &[("wohin", "inland"), ("was", "auto"), ("was", "hund")])).laufzettel().unwrap();
    let unterlagen: Vec<(&str, Vec<usize>)> = z.unterlagen.iter().map(|(u, n)| (u.id.as_str(), n.clone())).collect();
    assert_eq!(unterlagen, [("ausweis", vec![1, 3]), ("schein", vec![3])]);
}

#[test]
fn answers_go_into_an_address_and_back() {
    let a = probe();
    for paare in [
        vec![("wohin", "inland"), ("was", "auto"), ("was", "hund")],
        vec![("wohin", "inland"), ("was", "")],
        vec![("wohin", "ausland")],
    ] {
        let g = gewaehlt(&a, &paare);
        let k = a.klaeren(&g);
        let wieder = k.paare(None);
        assert_eq!(gewaehlt(&a, &wieder), g);
        assert_eq!(k.paare(Some("wohin")), []);
    }
    // The first answer of a question with one answer counts; nonsense does not.
    let g = gewaehlt(&a, &[("wohin", "mond"), ("wohin", "ausland"), ("wohin", "inland"), ("x", "y"), ("wohin", "")]);
    assert_eq!(a.klaeren(&g).paare(None), [("wohin", "ausland")]);
}

#[test]
fn the_net_holds_all_procedures() {
    let a = probe();
    let netz = a.netz();
    let ids: Vec<&str> = netz.knoten.iter().map(|k| k.verfahren.id.as_str()).collect();
    assert_eq!(ids, ["anmelden", "abmelden", "hund", "auto"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]
    #[test]
    fn any_address_has_an_answer(paare in proptest::collection::vec(("(wohin|was|ort|.{0,8})", "(inland|ausland|hund|auto||.{0,8})"), 0..12)) {
        let a = probe();
        let g = Gewaehlt::lesen(&a, paare.iter().map(|(n, w)| (n.as_str(), w.as_str())));
        let k = a.klaeren(&g);
        prop_assert_eq!(k.offen.is_none(), k.laufzettel().is_some());
        if let Some(z) = k.laufzettel() {
            for knoten in &z.knoten {
                prop_assert!(knoten.nach.iter().all(|n| *n < knoten.nummer));
            }
            prop_assert!(!z.knoten.is_empty());
        }
    }
}

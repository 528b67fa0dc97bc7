//! Walking: gateways, events, sub-processes, one test each.

use ablauf::{Arbeit, Daten, Marken, Modell, Signal, Umfeld, Warten, step};
use grund::kalender::Kalender;
use serde_json::json;

use crate::bauen::{PRUEFEN, daten, modell, rumpf, zeit};

const T0: &str = "2026-03-02T09:00:00Z";

struct Gang<'a> {
    m: &'a Modell,
    marken: Marken,
    daten: Daten,
}

impl<'a> Gang<'a> {
    fn neu(m: &'a Modell, werte: serde_json::Value) -> (Self, Vec<Arbeit>) {
        assert_eq!(m.pruefen(), []);
        let mut gang = Self { m, marken: Marken::leer(), daten: daten(werte) };
        let arbeit = gang.gib(&Signal::Beginn, T0);
        (gang, arbeit)
    }

    fn gib(&mut self, s: &Signal, wann: &str) -> Vec<Arbeit> {
        let umfeld = Umfeld { jetzt: zeit(wann), daten: &self.daten, kalender: Some(Kalender::SACHSEN) };
        let (marken, arbeit) = step(self.m, &self.marken, s, &umfeld);
        let text = serde_json::to_string(&marken).unwrap();
        self.marken = serde_json::from_str(&text).unwrap();
        assert_eq!(self.marken, marken, "tokens survive their serialisation");
        arbeit
    }

    fn fertig(&mut self, knoten: &str) -> Vec<Arbeit> {
        self.gib(&Signal::erledigt(knoten), T0)
    }

    fn steht(&self) -> Vec<&str> {
        self.marken.alle().iter().map(|m| m.knoten.as_str()).collect()
    }
}

fn nachricht(name: &str) -> Signal {
    Signal::nachricht(name)
}

#[test]
fn exclusive_takes_the_first_true_way_or_the_default() {
    let m = modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("exclusiveGateway", "g", "default=\"g_c\"", ""),
            ("userTask", "a", PRUEFEN, ""),
            ("userTask", "b", PRUEFEN, ""),
            ("userTask", "c", PRUEFEN, ""),
            ("endEvent", "e", "", ""),
        ],
        &["s>g", "g>c", "g>a?x > 1", "g>b?x > 0", "a>e", "b>e", "c>e"],
    ));
    for (x, weg) in [(json!(2), "a"), (json!(1), "b"), (json!(0), "c"), (json!(null), "c")] {
        let (mut gang, _) = Gang::neu(&m, json!({ "x": x }));
        assert_eq!(gang.steht(), [weg], "x = {x}");
        assert_eq!(gang.fertig(weg), [Arbeit::Beendet]);
        assert!(gang.marken.beendet());
        assert_eq!(gang.fertig(weg), []);
    }
}

#[test]
fn a_condition_that_is_neither_true_nor_false_stops_the_matter() {
    for (tor, aus) in [("exclusiveGateway", "g"), ("inclusiveGateway", "g")] {
        let m = modell(&rumpf(
            &[
                ("startEvent", "s", "", ""),
                (tor, "g", "default=\"g_b\"", ""),
                ("userTask", "a", PRUEFEN, ""),
                ("userTask", "b", PRUEFEN, ""),
                ("endEvent", "e", "", ""),
            ],
            &["s>g", "g>b", "g>a?x > 1", "a>e", "b>e"],
        ));
        for x in [json!("text"), json!(true), json!({ "y": 1 })] {
            let (mut gang, arbeit) = Gang::neu(&m, json!({ "x": x }));
            let [Arbeit::Stoerung { knoten, grund }] = &arbeit[..] else { panic!("{arbeit:?}") };
            assert!(knoten == aus && grund.contains("„x > 1“") && grund.contains("weder wahr noch falsch"), "{grund}");
            assert_eq!(gang.steht(), ["g"], "x = {x}");
            // A person sets it on its way.
            let marke = gang.marken.alle()[0].nr;
            gang.gib(&Signal::Versetzen { marke, nach: "b".into() }, T0);
            assert_eq!(gang.steht(), ["b"]);
        }
    }
}

#[test]
fn a_time_with_an_offset_is_that_time() {
    for (text, soll) in [
        ("2026-03-02T10:00:00+02:00", "2026-03-02T08:00:00Z"),
        ("2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"),
        ("2026-03-02T10:00:00", "2026-03-02T09:00:00Z"),
        ("2026-07-02", "2026-07-01T22:00:00Z"),
        ("=wann", "2026-03-02T08:00:00Z"),
    ] {
        let zeitangabe = format!("<b:timerEventDefinition><b:timeDate>{text}</b:timeDate></b:timerEventDefinition>");
        let m = modell(&rumpf(
            &[("startEvent", "s", "", ""), ("intermediateCatchEvent", "z", "", &zeitangabe), ("endEvent", "e", "", "")],
            &["s>z", "z>e"],
        ));
        let (_, arbeit) = Gang::neu(&m, json!({ "wann": "2026-03-02T10:00:00+02:00" }));
        let Some(Arbeit::Wecken { zeit: faellig, .. }) = arbeit.first() else { panic!("{text}: {arbeit:?}") };
        assert_eq!(*faellig, zeit(soll), "{text}");
    }
}

#[test]
fn an_event_sub_process_undoes_what_was_booked_around_it_and_nothing_else() {
    let ausgleich = "<b:compensateEventDefinition/>";
    let rand = |an: &str| {
        format!(
            "<b:boundaryEvent id=\"{an}_r\" attachedToRef=\"{an}\">{ausgleich}</b:boundaryEvent>\
             <b:userTask id=\"k{an}\" isForCompensation=\"true\" {PRUEFEN}/>\
             <b:association id=\"{an}_a\" sourceRef=\"{an}_r\" targetRef=\"k{an}\"/>"
        )
    };
    let helfer = rumpf(
        &[
            ("startEvent", "s2", "", ausgleich),
            ("userTask", "eigen", PRUEFEN, ""),
            ("intermediateThrowEvent", "k2", "", ausgleich),
            ("endEvent", "e2", "", ""),
        ],
        &["s2>eigen", "eigen>k2", "k2>e2"],
    );
    let innen = rumpf(
        &[
            ("startEvent", "s1", "", ""),
            ("userTask", "b", PRUEFEN, ""),
            ("endEvent", "e1", "", ""),
            ("subProcess", "esp", "triggeredByEvent=\"true\"", &helfer),
        ],
        &["s1>b", "b>e1"],
    ) + rand("b").as_str();
    let m = modell(
        &(rumpf(
            &[
                ("startEvent", "s", "", ""),
                ("userTask", "a", PRUEFEN, ""),
                ("subProcess", "sp", "", &innen),
                ("endEvent", "ende", "", "<b:compensateEventDefinition activityRef=\"sp\"/>"),
            ],
            &["s>a", "a>sp", "sp>ende"],
        ) + rand("a").as_str()),
    );
    let (mut gang, _) = Gang::neu(&m, json!({}));
    gang.fertig("a");
    gang.fertig("b");
    assert!(gang.steht().contains(&"eigen"), "{:?}", gang.steht());
    gang.fertig("eigen");
    assert!(gang.steht().contains(&"kb") && !gang.steht().contains(&"ka"), "{:?}", gang.steht());
    let arbeit = gang.fertig("kb");
    // What was done before the sub-process stays done: it was not asked for.
    assert_eq!(arbeit, [Arbeit::Beendet]);
}

#[test]
fn parallel_waits_for_all() {
    let m = modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("parallelGateway", "f", "", ""),
            ("userTask", "a", PRUEFEN, ""),
            ("userTask", "b", PRUEFEN, ""),
            ("parallelGateway", "j", "", ""),
            ("userTask", "c", PRUEFEN, ""),
            ("endEvent", "e", "", ""),
        ],
        &["s>f", "f>a", "f>b", "a>j", "b>j", "j>c", "c>e"],
    ));
    let (mut gang, arbeit) = Gang::neu(&m, json!({}));
    assert_eq!(arbeit.len(), 2);
    assert_eq!(gang.fertig("b"), []);
    assert_eq!(gang.fertig("b"), [], "the same work twice is nothing");
    assert_eq!(gang.steht(), ["a", "j"]);
    gang.fertig("a");
    assert_eq!(gang.steht(), ["c"]);
}

fn wartend() -> Modell {
    modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("eventBasedGateway", "g", "", ""),
            ("intermediateCatchEvent", "n", "", "<b:messageEventDefinition messageRef=\"m1\"/>"),
            (
                "intermediateCatchEvent",
                "z",
                "",
                "<b:timerEventDefinition><b:timeDuration>P1M</b:timeDuration></b:timerEventDefinition>",
            ),
            ("userTask", "a", PRUEFEN, ""),
            ("userTask", "b", PRUEFEN, ""),
            ("endEvent", "e", "", ""),
        ],
        &["s>g", "g>n", "g>z", "n>a", "z>b", "a>e", "b>e"],
    ))
}

#[test]
fn the_first_event_wins_at_an_event_based_gateway() {
    let m = wartend();
    let (mut gang, arbeit) = Gang::neu(&m, json!({}));
    let Arbeit::Wecken { knoten, marke, zeit: faellig } = arbeit[0].clone() else { panic!("{arbeit:?}") };
    // One month on the German calendar: 2 March 10:00 CET is 2 April 10:00 CEST.
    assert_eq!(faellig, zeit("2026-04-02T08:00:00Z"));
    assert_eq!(gang.marken.naechster_wecker(), Some(faellig));
    assert!(gang.marken.erwartet_nachricht(&m, "Bezahlt"));
    let wecker = Signal::Wecker { knoten, marke };
    assert_eq!(gang.gib(&wecker, T0).len(), 1, "too early: asked again");
    assert_eq!(gang.gib(&nachricht("Unbekannt"), T0), []);
    gang.gib(&nachricht("Bezahlt"), T0);
    assert_eq!(gang.steht(), ["a"]);
    assert_eq!(gang.gib(&wecker, "2027-01-01T00:00:00Z"), [], "the alarm of a token that went on");
    assert_eq!(gang.gib(&nachricht("Bezahlt"), T0), []);

    let (mut gang, _) = Gang::neu(&m, json!({}));
    gang.gib(&wecker, "2026-04-02T08:00:00Z");
    assert_eq!(gang.steht(), ["b"]);
}

fn mit_rand(unterbricht: bool) -> Modell {
    modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("serviceTask", "t", "basis:baustein=\"bescheid_zustellen\"", ""),
            (
                "boundaryEvent",
                "z",
                &format!("attachedToRef=\"t\" cancelActivity=\"{unterbricht}\""),
                "<b:timerEventDefinition><b:timeDate>=ende</b:timeDate></b:timerEventDefinition>",
            ),
            ("boundaryEvent", "f", "attachedToRef=\"t\"", "<b:errorEventDefinition errorRef=\"e1\"/>"),
            ("userTask", "a", PRUEFEN, ""),
            ("userTask", "b", PRUEFEN, ""),
            ("endEvent", "e", "", ""),
        ],
        &["s>t", "z>a", "f>b", "t>e", "a>e", "b>e"],
    ))
}

#[test]
fn boundary_timers_interrupt_or_not() {
    for (unterbricht, steht) in [(true, vec!["a"]), (false, vec!["t", "a"])] {
        let m = mit_rand(unterbricht);
        let (mut gang, arbeit) = Gang::neu(&m, json!({ "ende": "2026-03-09" }));
        let Some(Arbeit::Wecken { knoten, marke, zeit: faellig }) = arbeit.last().cloned() else {
            panic!("{arbeit:?}")
        };
        assert_eq!(faellig, zeit("2026-03-08T23:00:00Z"), "the day begins in Germany");
        let wecker = Signal::Wecker { knoten, marke };
        gang.gib(&wecker, "2026-03-09T00:00:00Z");
        assert_eq!(gang.steht(), steht);
        gang.gib(&wecker, "2026-03-10T00:00:00Z");
        assert_eq!(gang.steht(), steht, "goes off once");
    }
}

#[test]
fn a_date_that_is_missing_is_reported_and_the_token_stays() {
    let m = mit_rand(true);
    let (gang, arbeit) = Gang::neu(&m, json!({}));
    assert!(arbeit.iter().any(|a| matches!(a, Arbeit::Stoerung { knoten, .. } if knoten == "z")), "{arbeit:?}");
    assert_eq!(gang.steht(), ["t"]);
}

#[test]
fn errors_go_to_the_border_that_knows_them() {
    let m = mit_rand(true);
    let fehler = |code: &str| Signal::fehlgeschlagen("t", code);
    let (mut gang, _) = Gang::neu(&m, json!({ "ende": "2026-03-09" }));
    let arbeit = gang.gib(&fehler("fremd"), T0);
    assert!(matches!(&arbeit[..], [Arbeit::Stoerung { .. }]), "{arbeit:?}");
    assert_eq!(gang.steht(), ["t"]);
    gang.gib(&fehler("leer"), T0);
    assert_eq!(gang.steht(), ["b"]);
}

#[test]
fn a_sub_process_ends_with_its_last_token_or_by_its_error() {
    let innen = rumpf(
        &[
            ("startEvent", "us", "", ""),
            ("parallelGateway", "uf", "", ""),
            ("userTask", "ua", PRUEFEN, ""),
            ("userTask", "ub", PRUEFEN, ""),
            ("exclusiveGateway", "ug", "default=\"ug_ue\"", ""),
            ("endEvent", "ue", "", ""),
            ("endEvent", "uo", "", ""),
            ("endEvent", "ux", "", "<b:errorEventDefinition errorRef=\"e1\"/>"),
        ],
        &["us>uf", "uf>ua", "uf>ub", "ua>ug", "ug>ue", "ug>ux?schlecht = true", "ub>uo"],
    );
    let m = modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("subProcess", "u", "", &innen),
            ("boundaryEvent", "r", "attachedToRef=\"u\"", "<b:errorEventDefinition/>"),
            ("userTask", "gut", PRUEFEN, ""),
            ("userTask", "schlecht", PRUEFEN, ""),
            ("endEvent", "e", "", ""),
        ],
        &["s>u", "u>gut", "r>schlecht", "gut>e", "schlecht>e"],
    ));
    let (mut gang, _) = Gang::neu(&m, json!({}));
    gang.fertig("ub");
    assert_eq!(gang.steht(), ["u", "ua"]);
    gang.fertig("ua");
    assert_eq!(gang.steht(), ["gut"]);

    let (mut gang, _) = Gang::neu(&m, json!({ "schlecht": true }));
    gang.fertig("ua");
    assert_eq!(gang.steht(), ["schlecht"], "the sibling inside ends with the error");
}

#[test]
fn terminate_ends_every_token_and_abort_too() {
    let m = modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("parallelGateway", "f", "", ""),
            ("userTask", "a", PRUEFEN, ""),
            ("userTask", "b", PRUEFEN, ""),
            ("endEvent", "x", "", "<b:terminateEventDefinition/>"),
            ("endEvent", "e", "", ""),
        ],
        &["s>f", "f>a", "f>b", "a>x", "b>e"],
    ));
    let (mut gang, _) = Gang::neu(&m, json!({}));
    assert_eq!(gang.fertig("a"), [Arbeit::Beendet]);
    assert!(gang.marken.beendet());
    let (mut gang, _) = Gang::neu(&m, json!({}));
    assert_eq!(gang.gib(&Signal::Abbruch, T0), [Arbeit::Beendet]);
    assert_eq!(gang.gib(&Signal::Beginn, T0), [], "an ended process does not begin again");
}

#[test]
fn hundesteuer_walks_both_ways() {
    let datei = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn");
    let m = Modell::lesen(&std::fs::read(datei).unwrap()).unwrap();
    let (gang, _) = Gang::neu(&m, json!({ "steuer": 60, "parameter": { "zahlweise": "bescheid" } }));
    assert_eq!(gang.steht(), ["pruefen"]);
    let (mut gang, _) = Gang::neu(&m, json!({ "steuer": 60.5, "parameter": { "zahlweise": "sofort" } }));
    assert_eq!(gang.steht(), ["zahlung"]);
    gang.fertig("zahlung");
    assert!(gang.marken.wartet_auf(&m).contains(&("warten", Warten::Nachricht("Bezahlt"))));
    gang.gib(&nachricht("Bezahlt"), T0);
    for knoten in ["pruefen", "bescheid", "freigabe", "zustellen"] {
        assert_eq!(gang.steht(), [knoten]);
        gang.fertig(knoten);
    }
    gang.gib(&nachricht("Bekanntgegeben"), T0);
    assert_eq!(gang.fertig("abschliessen"), [Arbeit::Beendet]);
}

//! What must outlive this version: stored states and foreign files.

use std::path::PathBuf;

use ablauf::{Arbeit, Daten, Dokument, Marken, Modell, Signal, Umfeld, step};
use grund::kalender::Kalender;
use proptest::prelude::*;

use crate::bauen::{PRUEFEN, modell, rumpf, zeit};

const FREMD: &str = include_str!("../dateien/modeller.bpmn");

/// A process with something of everything that a state can hold.
fn reich() -> Modell {
    let innen = "<b:startEvent id=\"is\"/><b:eventBasedGateway id=\"ig\"/>\
        <b:intermediateCatchEvent id=\"in\" basis:korrelation=\"stelle\"><b:messageEventDefinition messageRef=\"m1\"/></b:intermediateCatchEvent>\
        <b:intermediateCatchEvent id=\"iz\"><b:timerEventDefinition><b:timeDuration>P1M</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent>\
        <b:endEvent id=\"ie\"/>\
        <b:sequenceFlow id=\"if1\" sourceRef=\"is\" targetRef=\"ig\"/><b:sequenceFlow id=\"if2\" sourceRef=\"ig\" targetRef=\"in\"/>\
        <b:sequenceFlow id=\"if3\" sourceRef=\"ig\" targetRef=\"iz\"/><b:sequenceFlow id=\"if4\" sourceRef=\"in\" targetRef=\"ie\"/>\
        <b:sequenceFlow id=\"if5\" sourceRef=\"iz\" targetRef=\"ie\"/>\
        <b:multiInstanceLoopCharacteristics basis:liste=\"stellen\" basis:element=\"stelle\"/>";
    let zyklus = "<b:timerEventDefinition><b:timeCycle>R3/P1D</b:timeCycle></b:timerEventDefinition>";
    modell(&rumpf(
        &[
            ("startEvent", "s", "", ""),
            ("userTask", "vorab", PRUEFEN, ""),
            ("boundaryEvent", "vr", "attachedToRef=\"vorab\"", "<b:compensateEventDefinition/>"),
            (
                "serviceTask",
                "zurueck",
                "isForCompensation=\"true\" basis:baustein=\"benachrichtigen\" basis:anlass=\"a\"",
                "",
            ),
            ("association", "as", "sourceRef=\"vr\" targetRef=\"zurueck\"", ""),
            ("parallelGateway", "f", "", ""),
            ("subProcess", "fragen", "", innen),
            ("boundaryEvent", "zr", "attachedToRef=\"fragen\" cancelActivity=\"false\"", zyklus),
            ("endEvent", "ze", "", ""),
            ("userTask", "a", PRUEFEN, ""),
            ("parallelGateway", "j", "", ""),
            ("intermediateThrowEvent", "weg", "", "<b:compensateEventDefinition/>"),
            ("endEvent", "e", "", ""),
        ],
        &["s>vorab", "vorab>f", "f>fragen", "f>a", "fragen>j", "a>j", "j>weg", "weg>e", "zr>ze"],
    ))
}

fn daten() -> Daten {
    serde_json::json!({"stellen": ["Berg", "Wasser"]}).as_object().cloned().unwrap()
}

fn gehen(m: &Modell, marken: &Marken, signale: &[Signal], wann: &str) -> (Marken, Vec<Arbeit>) {
    let daten = daten();
    let umfeld = Umfeld { jetzt: zeit(wann), daten: &daten, kalender: Some(Kalender::SACHSEN) };
    let mut stand = (marken.clone(), Vec::new());
    for s in signale {
        stand = step(m, &stand.0, s, &umfeld);
    }
    stand
}

fn datei(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/staende").join(name)
}

/// Form 2 as this version writes it. Never change this file: add a new one.
#[test]
fn a_stored_state_of_form_2_is_read_and_goes_on() {
    let m = reich();
    assert_eq!(m.pruefen(), []);
    let (marken, _) = gehen(
        &m,
        &Marken::leer(),
        &[Signal::Beginn, Signal::erledigt("vorab"), Signal::erledigt("a")],
        "2026-03-02T09:00:00Z",
    );
    let (marken, _) = gehen(&m, &marken, &[Signal::Wecker { knoten: "zr".into(), marke: 2 }], "2026-03-03T09:00:00Z");
    let geschrieben = serde_json::to_string(&marken).unwrap();
    let alt = std::fs::read_to_string(datei("form2.json"))
        .unwrap_or_else(|_| panic!("form2.json should hold:\n{geschrieben}"));
    assert_eq!(geschrieben, alt.trim_end(), "the form changed: give it a new number and keep reading this one");
    let gelesen: Marken = serde_json::from_str(&alt).unwrap();
    assert_eq!(gelesen, marken);
    let antwort = |k: &str| Signal::Nachricht { name: "Bezahlt".into(), korrelation: Some(k.into()) };
    let (marken, _) =
        gehen(&m, &gelesen, &[antwort("Wasser"), antwort("Wasser"), antwort("Berg")], "2026-03-04T09:00:00Z");
    let steht: Vec<&str> = marken.alle().iter().map(|m| m.knoten.as_str()).collect();
    assert_eq!(steht, ["weg", "zurueck"], "the booked step is being undone");
    let (marken, arbeit) = gehen(&m, &marken, &[Signal::erledigt("zurueck")], "2026-03-04T09:00:00Z");
    assert!(marken.beendet() && arbeit == [Arbeit::Beendet]);
}

/// Form 1: what the first engine stored, before it knew scopes with instances, keys and booked steps.
#[test]
fn a_stored_state_of_form_1_is_read_and_goes_on() {
    let datei_ = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn");
    let m = Modell::lesen(&std::fs::read(datei_).unwrap()).unwrap();
    let alt = std::fs::read_to_string(datei("form1.json")).unwrap();
    let marken: Marken = serde_json::from_str(&alt).unwrap();
    assert!(marken.erwartet_nachricht(&m, "Bezahlt"));
    let (neu, _) = gehen(&m, &marken, &[Signal::nachricht("Bezahlt")], "2026-03-02T09:00:00Z");
    assert_eq!(neu.alle()[0].knoten, "pruefen");
    let (neu, _) =
        gehen(&m, &marken, &[Signal::Wecker { knoten: "vierzehn_tage".into(), marke: 2 }], "2026-03-16T09:00:00Z");
    assert_eq!(neu.alle()[0].knoten, "pruefen");
    assert!(serde_json::to_string(&neu).unwrap().starts_with("{\"v\":2,"));
    let fehler = serde_json::from_str::<Marken>("{\"v\":3,\"n\":1,\"m\":[]}").unwrap_err().to_string();
    assert!(fehler.contains("die Form 3"), "{fehler}");
}

/// A file as a modeller of another house writes it.
#[test]
fn a_foreign_file_comes_back_byte_by_byte() {
    let d = Dokument::lesen(FREMD.as_bytes()).unwrap();
    assert_eq!(d.schreiben(), FREMD);
    for wort in ["<![CDATA[", "<!-- ", "bpmndi:BPMNShape", "zeebe:taskDefinition", "\r\n", "&#228;", "'einfach'", "\t"]
    {
        assert!(FREMD.contains(wort), "the file should hold {wort:?}");
    }
    let m = Modell::lesen(FREMD.as_bytes()).unwrap();
    assert_eq!(m.pruefen(), []);
    assert_eq!(m.original(), FREMD.as_bytes());
    let k = m.finde("Pruefen_1").unwrap().1;
    assert_eq!(k.name, "Prüfen & \"entscheiden\"");
}

#[test]
fn one_change_changes_nothing_else() {
    let mut d = Dokument::lesen(FREMD.as_bytes()).unwrap();
    d.setzen("Pruefen_1", "basis:aufgabe", "bescheid").unwrap();
    d.setzen("Ende_1", "name", "Aus <&> \"Ende\"").unwrap();
    let neu = d.schreiben();
    let anders: Vec<(&str, &str)> = FREMD.lines().zip(neu.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(anders.len(), 2, "{anders:?}");
    assert!(
        anders[0].1.contains("basis:aufgabe=\"bescheid\"")
            && anders[1].1.contains("name=\"Aus &lt;&amp;> &quot;Ende&quot;\"")
    );
    let m = Modell::lesen(neu.as_bytes()).unwrap();
    assert_eq!(m.finde("Ende_1").unwrap().1.name, "Aus <&> \"Ende\"");
    assert!(m.hat_aufgabe("bescheid"));
    assert!(d.setzen("fehlt", "name", "x").is_err() && d.setzen("Ende_1", "na me", "x").is_err());
}

/// Whatever reaches us from outside: findings, no entities, no stack, no minutes.
#[test]
fn hostile_files_end_in_findings_and_in_time() {
    let beginn = std::time::Instant::now();
    let kopf = "<b:definitions xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">";
    let lachen: String =
        (1..10).map(|i| format!("<!ENTITY l{i} \"{}\">", format!("&l{};", i - 1).repeat(10))).collect();
    let tief = |n: usize, tag: &str| {
        format!(
            "{kopf}<b:process id=\"p\">{}{}</b:process></b:definitions>",
            format!("<b:{tag} id=\"x\">").repeat(n),
            format!("</b:{tag}>").repeat(n)
        )
    };
    let viele = |n: usize| {
        format!(
            "{kopf}<b:process id=\"p\">{}</b:process></b:definitions>",
            (0..n).map(|i| format!("<b:task id=\"t{i}\"/>")).collect::<String>()
        )
    };
    let pfeile = format!(
        "{kopf}<b:process id=\"p\"><b:startEvent id=\"s\"/>{}</b:process></b:definitions>",
        "<b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"s\"/>".repeat(20_000)
    );
    let attribute = format!("<a {}/>", (0..50_000).map(|i| format!("a{i}=\"\" ")).collect::<String>());
    for (was, datei) in [
        ("entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>".to_owned()),
        ("billion laughs", format!("<!DOCTYPE a [<!ENTITY l0 \"ha\">{lachen}]><a>&l9;</a>")),
        ("undeclared entity", format!("{kopf}&x;</b:definitions>")),
        ("deep elements", format!("{}{}", "<a>".repeat(300_000), "</a>".repeat(300_000))),
        ("deep sub-processes", tief(20_000, "subProcess")),
        ("many tasks", viele(50_000)),
        ("many arrows", pfeile),
        ("many attributes", attribute),
        ("ten megabytes", format!("{kopf}<!-- {} --></b:definitions>", "x".repeat(10_000_000))),
        ("not closed", format!("{kopf}<b:process id=\"p\">")),
        ("not UTF-8", String::from_utf8_lossy(b"\xff\xfe<\0a\0").into_owned()),
        ("two roots", "<a/><b/>".to_owned()),
        ("empty", String::new()),
    ] {
        match Modell::lesen(datei.as_bytes()) {
            Err(e) => assert!(!e.to_string().is_empty()),
            Ok(m) => assert!(!m.pruefen().is_empty(), "{was}"),
        }
        let _ = Dokument::lesen(datei.as_bytes());
    }
    // As large as is allowed, and as twisted: an arrow from everywhere to everywhere.
    let n = 44;
    let mut text = String::from("<b:startEvent id=\"s\"/><b:endEvent id=\"e\"/>");
    for i in 0..n {
        text += &format!("<b:inclusiveGateway id=\"g{i}\"/>");
        for j in 0..n {
            text += &format!("<b:sequenceFlow id=\"f{i}_{j}\" sourceRef=\"g{i}\" targetRef=\"g{j}\"/>");
        }
    }
    assert!(!modell(&text).pruefen().is_empty());
    // Split into hundreds of ways: what is not tried out to the end is said, and it is not tried for long.
    for (tor, wege) in [("inclusiveGateway", 300), ("parallelGateway", 600)] {
        let mut text =
            format!("<b:startEvent id=\"s\"/><b:{tor} id=\"auf\"/><b:{tor} id=\"zu\"/><b:endEvent id=\"e\"/>");
        text += "<b:sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"auf\"/><b:sequenceFlow id=\"f2\" sourceRef=\"zu\" targetRef=\"e\"/>";
        for i in 0..wege {
            text += &format!(
                "<b:userTask id=\"t{i}\" {PRUEFEN}/><b:sequenceFlow id=\"a{i}\" sourceRef=\"auf\" targetRef=\"t{i}\"/><b:sequenceFlow id=\"z{i}\" sourceRef=\"t{i}\" targetRef=\"zu\"/>"
            );
        }
        let m = modell(&text);
        let beginn = std::time::Instant::now();
        assert!(!m.erkunden().vollstaendig, "{tor}: {:?}", m.erkunden().lagen);
        assert!(beginn.elapsed().as_secs() < 20, "{tor}: {:?}", beginn.elapsed());
    }
    assert!(beginn.elapsed().as_secs() < 60, "{:?}", beginn.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Any mutation of a real file is read, or refused, and what is taken apart comes back as it was.
    #[test]
    fn mutilated_files_never_panic(
        stellen in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec!["<", ">", "/", "\"", "'", "&", "<!--", "]]>", "=", " ", "<b:process id=\"x\"/>", "id=\"Pruefen_1\"", "\u{0}", "ä", "?"]), 0..40_usize), 0..6),
    ) {
        let mut text = FREMD.to_owned();
        for (wo, was, weg) in stellen {
            let ab = text.floor_char_boundary(wo.index(text.len()));
            let bis = text.floor_char_boundary((ab + weg).min(text.len()));
            text.replace_range(ab..bis, was);
        }
        if let Ok(d) = Dokument::lesen(text.as_bytes()) {
            prop_assert_eq!(d.schreiben(), text.clone());
        }
        if let Ok(m) = Modell::lesen(text.as_bytes()) {
            let _ = m.pruefen();
            prop_assert_eq!(m.original(), text.as_bytes());
        }
    }
}

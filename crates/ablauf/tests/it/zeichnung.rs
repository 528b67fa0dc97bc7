//! A drawing that comes back from a modeller: what it changed changes, everything else keeps its bytes. The file below
//! `dateien/bpmn-js` is what bpmn-moddle 10.3.1 (inside bpmn-js) writes after reading the process of the dog tax.

use std::sync::Arc;

use ablauf::{Bibliothek, Umbau};

const GEZEICHNET: &str = include_str!("../dateien/bpmn-js/hundesteuer.bpmn");

fn hundesteuer() -> String {
    let datei = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn");
    std::fs::read_to_string(datei).unwrap()
}

/// With what modellers drop or write otherwise.
fn von_hand() -> String {
    hundesteuer()
        .replacen(
            "<bpmn:startEvent",
            "<!-- Vermerk -->\n    <fremd:notiz xmlns:fremd=\"urn:x\">bleibt</fremd:notiz>\n    <bpmn:startEvent",
            1,
        )
        .replacen("    <bpmn:userTask ", "    <bpmn:userTask   ", 1)
        .replace("\" />", "\"/>")
}

fn umbau(text: &str) -> Umbau {
    Umbau::lesen(text.as_bytes(), Arc::new(Bibliothek::leer())).unwrap()
}

/// Lines that only one of two texts has.
fn unterschied<'a>(alt: &'a str, neu: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let nur = |a: &'a str, b: &str| a.lines().filter(|z| !b.lines().any(|y| y == *z)).map(str::trim).collect();
    (nur(alt, neu), nur(neu, alt))
}

#[test]
fn a_drawing_without_a_change_changes_no_byte() {
    for vorher in [hundesteuer(), von_hand(), von_hand().replace('\n', "\r\n")] {
        let mut u = umbau(&vorher);
        assert!(!u.zeichnung(GEZEICHNET).unwrap());
        assert_eq!(u.text(), vorher);
    }
}

#[test]
fn only_what_was_drawn_changes() {
    let vorher = von_hand();
    let mut u = umbau(&vorher);
    // Renamed, and a shape moved.
    let neu = GEZEICHNET.replacen("name=\"Abgeschlossen\"", "name=\"Erledigt\"", 1).replacen(
        "<dc:Bounds x=\"",
        "<dc:Bounds x=\"9",
        1,
    );
    assert_ne!(neu, GEZEICHNET);
    assert!(u.zeichnung(&neu).unwrap());
    let (weg, dazu) = unterschied(&vorher, u.text());
    assert!(dazu.iter().any(|z| z.contains("Erledigt")), "{dazu:?}");
    assert!(weg.len() <= 8 && dazu.len() <= 8, "{weg:?} {dazu:?}");
    assert!(
        u.text().contains("<!-- Vermerk -->") && u.text().contains("urn:x") && u.text().contains("<bpmn:userTask   ")
    );
    assert!(u.modell().is_ok());
}

#[test]
fn a_step_that_was_drawn_comes_and_goes_with_its_ways() {
    let vorher = von_hand();
    let m = umbau(&vorher).modell().unwrap();
    let fluss = m.fluesse.iter().find(|f| !m.knoten[f.von].eingehend.is_empty()).unwrap();
    let (id, nach) = (fluss.id.clone(), m.knoten[fluss.nach].id.clone());
    // As bpmn-js writes it: a new task on the way, with a new way behind it.
    let dazwischen = GEZEICHNET
        .replacen(&format!("<bpmn:incoming>{id}</bpmn:incoming>"), "<bpmn:incoming>Flow_1</bpmn:incoming>", 1)
        .replacen(&format!("targetRef=\"{nach}\""), "targetRef=\"Activity_1\"", 1)
        .replacen(
            "  </bpmn:process>",
            &format!("    <bpmn:userTask id=\"Activity_1\" name=\"Prüfen &amp; melden\" basis:aufgabe=\"pruefen\">\n      <bpmn:incoming>{id}</bpmn:incoming>\n      <bpmn:outgoing>Flow_1</bpmn:outgoing>\n    </bpmn:userTask>\n    <bpmn:sequenceFlow id=\"Flow_1\" sourceRef=\"Activity_1\" targetRef=\"{nach}\" />\n  </bpmn:process>"),
            1,
        )
        .replacen(
            "    </bpmndi:BPMNPlane>",
            "      <bpmndi:BPMNShape id=\"Activity_1_di\" bpmnElement=\"Activity_1\">\n        <dc:Bounds x=\"900\" y=\"400\" width=\"100\" height=\"80\" />\n      </bpmndi:BPMNShape>\n      <bpmndi:BPMNEdge id=\"Flow_1_di\" bpmnElement=\"Flow_1\">\n        <di:waypoint x=\"950\" y=\"400\" />\n        <di:waypoint x=\"950\" y=\"300\" />\n      </bpmndi:BPMNEdge>\n    </bpmndi:BPMNPlane>",
            1,
        );
    assert!(dazwischen.contains("Activity_1_di"));
    let mut u = umbau(&vorher);
    assert!(u.zeichnung(&dazwischen).unwrap());
    let m = u.modell().unwrap();
    let (_, neu) = m.finde("Activity_1").unwrap();
    assert_eq!(neu.name, "Prüfen & melden");
    assert!(u.text().contains("<!-- Vermerk -->") && u.text().contains("bpmnElement=\"Activity_1\""), "drawn as well");
    // And away again: the file is as it was, but for what the drawing of the step left.
    assert!(u.zeichnung(GEZEICHNET).unwrap());
    assert!(u.modell().unwrap().finde("Activity_1").is_none() && !u.text().contains("Activity_1"));
    let (weg, dazu) = unterschied(&vorher, u.text());
    assert!(weg.len() <= 2 && dazu.len() <= 2, "{weg:?} {dazu:?}");
}

/// The saved process of a draft: one step, in the default namespace, with its diagram around its own declarations.
fn kurz() -> String {
    r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:basis="urn:basiswerk:bpmn:1" targetNamespace="x">
  <!-- Vermerk -->
  <process id="baustein_anzeige" isExecutable="true">
    <startEvent id="start"/>
    <userTask id="a" name="Prüfen" basis:aufgabe="pruefen"/>
    <endEvent id="ende"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="a"/>
    <sequenceFlow id="f2" sourceRef="a" targetRef="ende"/>
  </process>
</definitions>"#
        .to_owned()
}

#[test]
fn a_file_of_another_editor_is_taken_with_its_own_process_id() {
    for vorher in [hundesteuer(), kurz(), kurz().replace("<process ", "<process basis:fremd=\"1\" ")] {
        // Another process altogether, and the same one under another name, with and without prefix.
        let umbenannt = vorher.replace("\"baustein_anzeige\"", "\"Process_1\"").replace("\"hundesteuer", "\"anders");
        let ohne_praefix = GEZEICHNET.replace("<bpmn:", "<").replace("</bpmn:", "</").replace("xmlns:bpmn=", "xmlns=");
        let ohne_praefix = ohne_praefix.replace("\"hundesteuer", "\"anders");
        for neu in [GEZEICHNET.to_owned(), kurz(), umbenannt, ohne_praefix] {
            let mut u = umbau(&vorher);
            let anders = u.zeichnung(&neu).unwrap();
            let (ist, soll) = (u.modell().unwrap(), umbau(&neu).modell().unwrap());
            assert_eq!(ist.id, soll.id);
            let namen = |m: &ablauf::Modell| {
                let mut n: Vec<_> = m.knoten.iter().map(|k| (k.id.clone(), k.name.clone())).collect();
                n.sort();
                n
            };
            assert_eq!(namen(&ist), namen(&soll));
            assert!(
                !anders || u.text().contains(&format!("bpmnElement=\"{}\"", soll.id)),
                "the diagram follows:\n{}",
                u.text()
            );
            // What was taken can be drawn on.
            let genommen = u.text().to_owned();
            assert!(!u.zeichnung(&genommen).unwrap());
        }
    }
    let mut u = umbau(&kurz());
    u.zeichnung(&kurz().replace("baustein_anzeige", "Process_1").replace("  <!-- Vermerk -->\n", "")).unwrap();
    assert!(u.text().contains("<!-- Vermerk -->") && !u.text().contains("baustein_anzeige"), "{}", u.text());
}

#[test]
fn what_is_drawn_before_everything_else_is_not_lost() {
    let mut u = umbau(&kurz());
    let neu = kurz().replace("\"start\"", "\"StartEvent_1\"");
    assert!(u.zeichnung(&neu).unwrap());
    let m = u.modell().unwrap();
    assert!(m.finde("StartEvent_1").is_some() && m.finde("start").is_none());
}

#[test]
fn a_refusal_says_in_german_what_is_wrong() {
    let satz = |text: &str| umbau(&kurz()).zeichnung(text).unwrap_err().to_string();
    for (text, teil) in [
        (String::new(), "kein Element"),
        (kurz().replace("</process>", "</definitions>"), "offen ist aber „process“"),
        (kurz().replace(" xmlns:basis=\"urn:basiswerk:bpmn:1\"", ""), "Das Präfix „basis“ ist nicht erklärt"),
        (format!("<!DOCTYPE x>{}", kurz()), "DOCTYPE"),
        (kurz()[..300].to_owned(), "hört mitten im Text auf"),
        (kurz().replace("Prüfen", "A & B"), "&amp;"),
        ("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>".to_owned(), "keinen Ablauf"),
    ] {
        let satz = satz(&text);
        assert!(satz.contains(teil), "{satz}");
        assert!(!satz.contains("expected") && !satz.contains("unknown"), "{satz}");
    }
}

#[test]
fn what_is_no_process_changes_nothing() {
    let vorher = von_hand();
    let mut u = umbau(&vorher);
    for schlecht in ["", "<a/>", "kein XML", &GEZEICHNET[..GEZEICHNET.len() / 2], &format!("<!DOCTYPE x>{GEZEICHNET}")]
    {
        assert!(u.zeichnung(schlecht).is_err(), "{schlecht}");
        assert_eq!(u.text(), vorher);
    }
}

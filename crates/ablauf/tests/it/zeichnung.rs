//! A drawing that comes back from a modeller: what it changed changes, everything else keeps its bytes. The file below
//! `dateien/bpmn-js` is what bpmn-moddle 10.3.1 (inside bpmn-js) writes after reading the process of the dog tax.

use std::sync::Arc;

use ablauf::{Bibliothek, Umbau};

const GEZEICHNET: &str = include_str!("../dateien/bpmn-js/hundesteuer.bpmn");

fn hundesteuer() -> String {
    let datei = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/hundesteuer-anmelden/ablauf.bpmn");
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

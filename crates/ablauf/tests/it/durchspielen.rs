//! What structure alone does not decide: found by trying out all ways.

use crate::bauen::{PRUEFEN, modell, rumpf};

fn saetze(elemente: &[(&str, &str, &str, &str)], pfeile: &[&str]) -> String {
    let m = modell(&rumpf(elemente, pfeile));
    assert!(m.erkunden().vollstaendig);
    m.pruefen().iter().map(|b| format!("{b}\n")).collect()
}

const S: (&str, &str, &str, &str) = ("startEvent", "s", "", "");
const E: (&str, &str, &str, &str) = ("endEvent", "e", "", "");
const A: (&str, &str, &str, &str) = ("userTask", "a", PRUEFEN, "");
const B: (&str, &str, &str, &str) = ("userTask", "b", PRUEFEN, "");
const C: (&str, &str, &str, &str) = ("userTask", "c", PRUEFEN, "");

#[test]
fn a_join_that_waits_for_a_way_never_taken_is_a_deadlock() {
    let gefunden = saetze(
        &[S, ("exclusiveGateway", "g", "default=\"g_b\"", ""), A, B, ("parallelGateway", "j", "", ""), E],
        &["s>g", "g>a?x = 1", "g>b", "a>j", "b>j", "j>e"],
    );
    assert!(gefunden.contains("Am Gateway „j“ kann der Ablauf stehen bleiben"), "{gefunden}");
    // The same with an interrupting border: the way from the task is never taken then.
    let gefunden = saetze(
        &[
            S,
            ("parallelGateway", "f", "", ""),
            A,
            B,
            ("boundaryEvent", "r", "attachedToRef=\"a\"", "<b:errorEventDefinition/>"),
            ("endEvent", "x", "", ""),
            ("parallelGateway", "j", "", ""),
            E,
        ],
        &["s>f", "f>a", "f>b", "a>j", "b>j", "r>x", "j>e"],
    );
    assert!(gefunden.contains("stehen bleiben"), "{gefunden}");
}

#[test]
fn ways_that_part_and_are_only_merged_run_twice() {
    let gefunden = saetze(
        &[S, ("parallelGateway", "f", "", ""), A, B, ("exclusiveGateway", "h", "", ""), C, E],
        &["s>f", "f>a", "f>b", "a>h", "b>h", "h>c", "c>e"],
    );
    assert!(gefunden.contains("„c“ kann mehrfach gleichzeitig laufen"), "{gefunden}");
    // An inclusive split may take both ways.
    let gefunden = saetze(
        &[S, ("inclusiveGateway", "f", "default=\"f_a\"", ""), A, B, ("exclusiveGateway", "h", "", ""), C, E],
        &["s>f", "f>a", "f>b?x = 1", "a>h", "b>h", "h>c", "c>e"],
    );
    assert!(gefunden.contains("„c“ kann mehrfach gleichzeitig laufen"), "{gefunden}");
    // A reminder that flows back into the course.
    let zeit = "<b:timerEventDefinition><b:timeDuration>P7D</b:timeDuration></b:timerEventDefinition>";
    let gefunden = saetze(
        &[
            S,
            A,
            ("boundaryEvent", "r", "attachedToRef=\"a\" cancelActivity=\"false\"", zeit),
            ("exclusiveGateway", "h", "", ""),
            C,
            E,
        ],
        &["s>a", "a>h", "r>h", "h>c", "c>e"],
    );
    assert!(gefunden.contains("„c“ kann mehrfach gleichzeitig laufen"), "{gefunden}");
}

#[test]
fn a_loop_around_a_split_piles_up_tokens() {
    let gefunden = saetze(
        &[
            S,
            ("exclusiveGateway", "h", "", ""),
            ("parallelGateway", "f", "", ""),
            A,
            B,
            ("exclusiveGateway", "g", "default=\"g_e\"", ""),
            ("endEvent", "x", "", ""),
            E,
        ],
        &["s>h", "h>f", "f>a", "f>b", "a>g", "g>h?x = 1", "g>e", "b>x"],
    );
    assert!(gefunden.contains("„b“ kann mehrfach gleichzeitig laufen"), "{gefunden}");
}

#[test]
fn what_is_right_is_left_alone() {
    // An inclusive join after a parallel split, a race with a terminating end, a reminder with an end of its own.
    let gefunden = saetze(
        &[S, ("parallelGateway", "f", "", ""), A, B, ("inclusiveGateway", "j", "", ""), C, E],
        &["s>f", "f>a", "f>b", "a>j", "b>j", "j>c", "c>e"],
    );
    assert_eq!(gefunden, "");
    let gefunden = saetze(
        &[S, ("parallelGateway", "f", "", ""), A, B, ("endEvent", "x", "", "<b:terminateEventDefinition/>"), E],
        &["s>f", "f>a", "f>b", "a>x", "b>e"],
    );
    assert_eq!(gefunden, "");
    let zeit = "<b:timerEventDefinition><b:timeCycle>R3/P7D</b:timeCycle></b:timerEventDefinition>";
    let gefunden = saetze(
        &[
            S,
            A,
            ("boundaryEvent", "r", "attachedToRef=\"a\" cancelActivity=\"false\"", zeit),
            B,
            ("endEvent", "x", "", ""),
            E,
        ],
        &["s>a", "a>e", "r>b", "b>x"],
    );
    assert_eq!(gefunden, "");
}

#[test]
fn a_structural_fault_hides_no_deadlock() {
    let ohne_aufgabe = ("userTask", "b", "", "");
    let gefunden = saetze(
        &[S, ("exclusiveGateway", "g", "", ""), A, ohne_aufgabe, ("parallelGateway", "j", "", ""), E],
        &["s>g", "g>a?x = 1", "g>b?x = 2", "a>j", "b>j", "j>e"],
    );
    for satz in ["fehlt die Angabe „basis:aufgabe“", "hat keinen Standardweg", "kann der Ablauf stehen bleiben"] {
        assert!(gefunden.contains(satz), "{satz}: {gefunden}");
    }
    // What nobody can walk is not tried out, and nothing is made up about it.
    let gefunden = saetze(
        &[S, ("scriptTask", "x", "", ""), A, ("parallelGateway", "j", "", ""), E],
        &["s>x", "x>a", "a>j", "j>e"],
    );
    assert!(gefunden.contains("kann Basiswerk nicht ausführen") && !gefunden.contains("stehen bleiben"), "{gefunden}");
}

/// A task with a timer at its border that does not interrupt, and the step on its way.
fn mit_wecker(zeit: &str, weg: (&str, &str, &str, &str)) -> String {
    let zeit = format!("<b:timerEventDefinition><b:timeCycle>{zeit}</b:timeCycle></b:timerEventDefinition>");
    let nach = format!("r>{}", weg.1);
    let ende = format!("{}>x", weg.1);
    let rand = ("boundaryEvent", "r", "attachedToRef=\"a\" cancelActivity=\"false\"", zeit.as_str());
    saetze(&[S, A, rand, weg, ("endEvent", "x", "", ""), E], &["s>a", "a>e", &nach, &ende])
}

#[test]
fn a_timer_without_end_whose_way_waits_piles_up() {
    let erinnern = ("serviceTask", "n", "basis:baustein=\"benachrichtigen\" basis:anlass=\"bitte\"", "");
    let gefunden = mit_wecker("R/P7D", B);
    assert!(gefunden.contains("„r“ wiederholt sich ohne Ende (P7D)") && gefunden.contains("bei „b“"), "{gefunden}");
    // Counted, or without waiting on its way: nothing piles up.
    for (zeit, weg) in [("R3/P7D", B), ("R/P7D", erinnern)] {
        assert_eq!(mit_wecker(zeit, weg), "", "{zeit}");
    }
    // The same in a sub-process that an event begins.
    let start = "<b:startEvent id=\"es\" isInterrupting=\"false\"><b:timerEventDefinition><b:timeCycle>R/P1D</b:timeCycle></b:timerEventDefinition></b:startEvent><b:userTask id=\"et\" basis:aufgabe=\"pruefen\"/><b:endEvent id=\"ee\"/><b:sequenceFlow id=\"e1\" sourceRef=\"es\" targetRef=\"et\"/><b:sequenceFlow id=\"e2\" sourceRef=\"et\" targetRef=\"ee\"/>";
    let gefunden = saetze(&[S, A, ("subProcess", "u", "triggeredByEvent=\"true\"", start), E], &["s>a", "a>e"]);
    assert!(gefunden.contains("„es“ wiederholt sich ohne Ende") && gefunden.contains("bei „et“"), "{gefunden}");
}

#[test]
fn new_elements_have_their_sentences_too() {
    let zeit = |innen: &str| format!("<b:timerEventDefinition {innen}/>");
    let mi = "<b:multiInstanceLoopCharacteristics basis:liste=\"x >\"/>".replace('>', "&gt;").replace("/&gt;", "/>");
    for (elemente, pfeile, satz) in [
        (
            vec![S, ("intermediateCatchEvent", "w", "", zeit("basis:frist=\"P1M\"").leak() as &str), E],
            vec!["s>w", "w>e"],
            "fehlt der Kalender",
        ),
        (
            vec![S, ("intermediateCatchEvent", "w", "", zeit("basis:frist=\"P1M\" basis:kalender=\"mond\"").leak()), E],
            vec!["s>w", "w>e"],
            "Den Kalender „mond“",
        ),
        (
            vec![S, ("intermediateCatchEvent", "w", "", zeit("basis:frist=\"bald\"").leak()), E],
            vec!["s>w", "w>e"],
            "„bald“ bei „w“ ist nicht lesbar",
        ),
        (
            vec![
                S,
                (
                    "intermediateCatchEvent",
                    "w",
                    "",
                    "<b:timerEventDefinition><b:timeCycle>R3/P1D</b:timeCycle></b:timerEventDefinition>",
                ),
                E,
            ],
            vec!["s>w", "w>e"],
            "soll sich wiederholen",
        ),
        (
            vec![S, ("intermediateCatchEvent", "w", "", "<b:signalEventDefinition/>"), E],
            vec!["s>w", "w>e"],
            "das Signal hat keinen Namen",
        ),
        (
            vec![S, ("intermediateThrowEvent", "w", "", "<b:messageEventDefinition/>"), E],
            vec!["s>w", "w>e"],
            "sendet eine Nachricht, aber",
        ),
        (
            vec![S, ("intermediateThrowEvent", "w", "", "<b:compensateEventDefinition activityRef=\"fort\"/>"), E],
            vec!["s>w", "w>e"],
            "„fort“ rückgängig machen; das gibt es nicht",
        ),
        (
            vec![S, A, ("boundaryEvent", "r", "attachedToRef=\"a\"", "<b:compensateEventDefinition/>"), E],
            vec!["s>a", "a>e"],
            "hängt nichts, was rückgängig macht",
        ),
        (
            vec![S, A, ("userTask", "c", "basis:aufgabe=\"pruefen\" isForCompensation=\"true\"", ""), E],
            vec!["s>a", "a>e"],
            "macht aber nichts rückgängig",
        ),
        (
            vec![S, ("userTask", "a", PRUEFEN, mi.leak() as &str), E],
            vec!["s>a", "a>e"],
            "Die Liste der Mehrfachausführung bei „a“",
        ),
        (
            vec![S, ("userTask", "a", PRUEFEN, "<b:standardLoopCharacteristics/>"), E],
            vec!["s>a", "a>e"],
            "einen Pfeil zurück",
        ),
        (
            vec![
                S,
                A,
                (
                    "subProcess",
                    "u",
                    "triggeredByEvent=\"true\"",
                    "<b:startEvent id=\"us\"/><b:endEvent id=\"ue\"/><b:sequenceFlow id=\"uf\" sourceRef=\"us\" targetRef=\"ue\"/>",
                ),
                E,
            ],
            vec!["s>a", "a>e"],
            "braucht einen Auslöser",
        ),
        (
            vec![
                S,
                A,
                (
                    "subProcess",
                    "u",
                    "triggeredByEvent=\"true\"",
                    "<b:startEvent id=\"us\"><b:messageEventDefinition messageRef=\"m1\"/></b:startEvent><b:endEvent id=\"ue\"/><b:sequenceFlow id=\"uf\" sourceRef=\"us\" targetRef=\"ue\"/>",
                ),
                E,
            ],
            vec!["s>a", "a>u", "u>e"],
            "Er hat keine Pfeile",
        ),
        (vec![S, ("transaction", "t", "", ""), E], vec!["s>t", "t>e"], "„transaction“"),
        (
            vec![S, ("intermediateThrowEvent", "w", "", "<b:linkEventDefinition/>"), E],
            vec!["s>w", "w>e"],
            "linkEventDefinition",
        ),
        (
            vec![("startEvent", "s", "", "<b:messageEventDefinition messageRef=\"m1\"/>"), A, E],
            vec!["s>a", "a>e"],
            "startEvent mit messageEventDefinition",
        ),
        (
            vec![S, ("inclusiveGateway", "g", "", ""), A, E],
            vec!["s>g", "g>a?x = 1", "g>e?x = 2", "a>e"],
            "keinen Standardweg",
        ),
    ] {
        let m = modell(&rumpf(&elemente, &pfeile));
        let gefunden: String = m.pruefen().iter().map(|b| format!("{b}\n")).collect();
        assert!(gefunden.contains(satz), "„{satz}“ fehlt in:\n{gefunden}");
    }
}

//! Reading and checking: broken models and the sentences about them.

use ablauf::{AblaufFehler, Modell};

use crate::bauen::{PRUEFEN, datei, modell, rumpf};

fn saetze(rumpf: &str) -> String {
    modell(rumpf).pruefen().iter().map(|b| format!("{b}\n")).collect()
}

#[test]
fn the_course_of_hundesteuer_is_sound_and_byte_faithful() {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn")).unwrap();
    let m = Modell::lesen(&bytes).unwrap();
    assert_eq!(m.pruefen(), []);
    assert_eq!(m.original(), bytes);
    assert_eq!(m.namen(), ["freigabe", "parameter", "steuer"]);
    assert!(m.braucht("zahlweise") && !m.braucht("steuer_ersthund"));
}

#[test]
fn unknown_xml_survives() {
    let text = datei(&rumpf(
        &[
            ("startEvent", "s", "fremd:farbe=\"rot\" xmlns:fremd=\"urn:x\"", ""),
            (
                "userTask",
                "t",
                PRUEFEN,
                "<b:extensionElements><x:y xmlns:x=\"urn:x\">bleibt</x:y></b:extensionElements>",
            ),
            ("endEvent", "e", "", ""),
        ],
        &["s>t", "t>e"],
    ));
    let m = Modell::lesen(text.as_bytes()).unwrap();
    assert_eq!(m.pruefen(), []);
    assert_eq!(m.original(), text.as_bytes());
}

#[test]
fn what_is_no_model_is_refused() {
    let bombe = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>";
    assert!(matches!(Modell::lesen(bombe.as_bytes()), Err(AblaufFehler::KeinXml(_))));
    assert!(matches!(Modell::lesen(b"\xff\xfe"), Err(AblaufFehler::KeinXml(_))));
    assert!(matches!(Modell::lesen(b"<html/>"), Err(AblaufFehler::KeinBpmn)));
    let ohne = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>";
    assert!(matches!(Modell::lesen(ohne.as_bytes()), Err(AblaufFehler::KeinProzess)));
    let tief = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
    assert!(Modell::lesen(tief.as_bytes()).is_err());
}

#[test]
fn every_fault_has_its_sentence() {
    let s = ("startEvent", "s", "", "");
    let e = ("endEvent", "e", "", "");
    let t = ("userTask", "t", PRUEFEN, "");
    let faelle: Vec<(String, &str)> = vec![
        (rumpf(&[s, t], &["s>t"]), "hat kein Ende"),
        (rumpf(&[s, t, e], &["s>t"]), "„e“ wird nie erreicht"),
        (rumpf(&[s, t, e], &["s>e"]), "„t“ wird nie erreicht"),
        (rumpf(&[s, t, e], &["s>t"]), "Nach „t“ geht es nicht weiter"),
        (rumpf(&[t, e], &["t>e"]), "genau ein Startereignis; gefunden: 0"),
        (rumpf(&[s, ("userTask", "t", "", ""), e], &["s>t", "t>e"]), "fehlt die Angabe „basis:aufgabe“"),
        (rumpf(&[s, ("userTask", "t", "basis:aufgabe=\"tanzen\"", ""), e], &["s>t", "t>e"]), "Möglich sind: pruefen"),
        (rumpf(&[s, ("serviceTask", "t", "", ""), e], &["s>t", "t>e"]), "fehlt die Angabe „basis:baustein“"),
        (rumpf(&[s, ("serviceTask", "t", "basis:baustein=\"zaubern\"", ""), e], &["s>t", "t>e"]), "den es nicht gibt"),
        (
            rumpf(&[s, ("serviceTask", "t", "basis:baustein=\"zahlung_anfordern\"", ""), e], &["s>t", "t>e"]),
            "fehlt die Angabe „basis:betrag“",
        ),
        (rumpf(&[s, ("callActivity", "t", "", ""), e], &["s>t", "t>e"]), "fehlt, welcher Ablauf aufgerufen wird"),
        (rumpf(&[s, ("complexGateway", "t", "", ""), e], &["s>t", "t>e"]), "„complexGateway“"),
        (
            rumpf(&[s, ("exclusiveGateway", "g", "", ""), t, e], &["s>g", "g>t?a > 1", "g>e?a = 1", "t>e"]),
            "keinen Standardweg",
        ),
        (
            rumpf(&[s, ("exclusiveGateway", "g", "default=\"g_e\"", ""), t, e], &["s>g", "g>t", "g>e", "t>e"]),
            "fehlt die Bedingung am Weg nach „t“",
        ),
        (
            rumpf(&[s, ("exclusiveGateway", "g", "default=\"g_e\"", ""), t, e], &["s>g", "g>t?a >", "g>e", "t>e"]),
            "lässt sich nicht lesen",
        ),
        (
            rumpf(&[s, ("exclusiveGateway", "g", "default=\"g_e\"", ""), t, e], &["s>g", "g>t?5", "g>e", "t>e"]),
            "Heraus kommt eine Zahl, nicht Ja oder Nein",
        ),
        (
            rumpf(&[s, ("exclusiveGateway", "g", "default=\"g_e\"", ""), t, e], &["s>g", "g>t?\"ja\"", "g>e", "t>e"]),
            "Heraus kommt ein Text, nicht Ja oder Nein",
        ),
        (
            rumpf(&[s, ("exclusiveGateway", "g", "default=\"g_e\"", ""), t, e], &["s>g", "g>t?1/0 = 1", "g>e", "t>e"]),
            "ist keine Bedingung",
        ),
        (
            rumpf(
                &[s, ("exclusiveGateway", "g", "default=\"x\"", ""), t, e],
                &["s>g", "g>t?a > 1", "g>e?a < 1", "t>e"],
            ),
            "Der Standardweg „x“",
        ),
        (rumpf(&[s, t, ("userTask", "u", PRUEFEN, ""), e], &["s>t", "t>u", "t>e", "u>e"]), "gehen mehrere Pfeile weg"),
        (rumpf(&[s, t, e], &["s>t", "t>e?a > 1"]), "Bedingungen gelten nur hinter"),
        (rumpf(&[s, t, e], &["s>t", "t>e", "t>fort"]), "hat keinen Anfang oder kein Ziel"),
        (rumpf(&[s, ("userTask", "s", PRUEFEN, ""), e], &["s>e"]), "kommt mehrfach vor"),
        (
            rumpf(&[s, ("eventBasedGateway", "g", "", ""), t, e], &["s>g", "g>t", "t>e"]),
            "Dort darf nur ein Ereignis stehen",
        ),
        (
            rumpf(
                &[s, ("exclusiveGateway", "g", "default=\"g_h\"", ""), ("exclusiveGateway", "h", "", ""), e],
                &["s>g", "g>h", "h>g", "g>e?a > 1"],
            ),
            "dreht sich der Ablauf im Kreis",
        ),
        (
            rumpf(
                &[
                    s,
                    (
                        "intermediateCatchEvent",
                        "w",
                        "",
                        "<b:timerEventDefinition><b:timeDuration>bald</b:timeDuration></b:timerEventDefinition>",
                    ),
                    e,
                ],
                &["s>w", "w>e"],
            ),
            "„bald“ bei „w“ ist nicht lesbar",
        ),
        (
            rumpf(&[s, ("receiveTask", "w", "messageRef=\"fort\"", ""), e], &["s>w", "w>e"]),
            "die Nachricht hat keinen Namen",
        ),
        (
            rumpf(
                &[s, t, ("boundaryEvent", "r", "attachedToRef=\"fort\"", "<b:errorEventDefinition/>"), e],
                &["s>t", "t>e", "r>e"],
            ),
            "hängt an keiner Aufgabe",
        ),
        (
            rumpf(&[s, ("endEvent", "e", "", "<b:errorEventDefinition errorRef=\"e1\"/>")], &["s>e"]),
            "Den Fehler „leer“ von „e“ fängt niemand auf",
        ),
        (
            rumpf(&[s, ("userTask", "t", PRUEFEN, "<b:multiInstanceLoopCharacteristics/>"), e], &["s>t", "t>e"]),
            "aber es fehlt, wofür",
        ),
        (
            rumpf(
                &[
                    s,
                    (
                        "userTask",
                        "t",
                        PRUEFEN,
                        "<b:multiInstanceLoopCharacteristics><b:loopCardinality>1000000000</b:loopCardinality></b:multiInstanceLoopCharacteristics>",
                    ),
                    e,
                ],
                &["s>t", "t>e"],
            ),
            "„t“ soll mehr als 1000 Mal ausgeführt werden",
        ),
        (
            rumpf(
                &[
                    s,
                    t,
                    (
                        "boundaryEvent",
                        "r",
                        "attachedToRef=\"t\" cancelActivity=\"false\"",
                        "<b:timerEventDefinition><b:timeCycle>R/PT1S</b:timeCycle></b:timerEventDefinition>",
                    ),
                    e,
                ],
                &["s>t", "t>e", "r>e"],
            ),
            "„r“ wiederholt sich öfter als einmal in der Stunde",
        ),
        (
            rumpf(&[s, ("subProcess", "u", "", ""), e], &["s>u", "u>e"]),
            "Der Unterprozess „u“ braucht genau ein Startereignis",
        ),
        (rumpf(&[s, t, e], &["s>t", "t>e", "t>s"]), "hat keinen Vorgänger"),
    ];
    for (rumpf, satz) in faelle {
        let gefunden = saetze(&rumpf);
        assert!(gefunden.contains(satz), "„{satz}“ fehlt in:\n{gefunden}\n{rumpf}");
    }
}

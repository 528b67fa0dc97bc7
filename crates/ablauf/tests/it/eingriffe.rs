//! A person sets a token elsewhere, and tokens move to another version.

use std::collections::BTreeMap;

use ablauf::{Arbeit, Bewegung, Bild, Daten, Marken, Modell, Signal, Umfeld, step, umziehen};

use crate::bauen::{modell, zeit};

const T0: &str = "2026-03-02T09:00:00Z";

fn gib(m: &Modell, marken: &Marken, signal: &Signal, daten: &Daten) -> (Marken, Vec<Arbeit>) {
    let umfeld = Umfeld { jetzt: zeit(T0), daten, kalender: None };
    step(m, marken, signal, &umfeld)
}

fn steht(marken: &Marken) -> Vec<&str> {
    marken.alle().iter().map(|m| m.knoten.as_str()).collect()
}

const LINIE: &str = r#"
<b:startEvent id="start"/>
<b:userTask id="pruefen" basis:aufgabe="pruefen"/>
<b:exclusiveGateway id="tor" default="nein"/>
<b:userTask id="bescheid" basis:aufgabe="bescheid"/>
<b:subProcess id="unter">
  <b:startEvent id="u_start"/><b:userTask id="innen" basis:aufgabe="pruefen"/><b:endEvent id="u_ende"/>
  <b:sequenceFlow id="u1" sourceRef="u_start" targetRef="innen"/>
  <b:sequenceFlow id="u2" sourceRef="innen" targetRef="u_ende"/>
</b:subProcess>
<b:boundaryEvent id="rand" attachedToRef="pruefen" cancelActivity="false">
  <b:timerEventDefinition><b:timeDuration>P3D</b:timeDuration></b:timerEventDefinition>
</b:boundaryEvent>
<b:endEvent id="ende"/><b:endEvent id="ende2"/>
<b:sequenceFlow id="f1" sourceRef="start" targetRef="pruefen"/>
<b:sequenceFlow id="f2" sourceRef="pruefen" targetRef="tor"/>
<b:sequenceFlow id="ja" sourceRef="tor" targetRef="unter"><b:conditionExpression>gross</b:conditionExpression></b:sequenceFlow>
<b:sequenceFlow id="nein" sourceRef="tor" targetRef="bescheid"/>
<b:sequenceFlow id="f3" sourceRef="unter" targetRef="bescheid"/>
<b:sequenceFlow id="f4" sourceRef="bescheid" targetRef="ende"/>
<b:sequenceFlow id="f5" sourceRef="rand" targetRef="ende2"/>
"#;

#[test]
fn a_token_is_set_back_and_goes_on_from_there() {
    let m = modell(LINIE);
    let daten = Daten::new();
    let (marken, _) = gib(&m, &Marken::leer(), &Signal::Beginn, &daten);
    let (marken, _) = gib(&m, &marken, &Signal::erledigt("pruefen"), &daten);
    assert_eq!(steht(&marken), ["bescheid"]);
    let nr = marken.alle()[0].nr;
    let ziele: Vec<&str> = marken.versetzbar(&m, nr).into_iter().map(|n| m.knoten[n].id.as_str()).collect();
    assert_eq!(ziele, ["pruefen", "tor", "bescheid", "unter"], "no start, no end, no border, nothing inside");

    let (zurueck, arbeit) = gib(&m, &marken, &Signal::Versetzen { marke: nr, nach: "pruefen".into() }, &daten);
    assert_eq!(steht(&zurueck), ["pruefen"]);
    assert!(matches!(&arbeit[..], [Arbeit::Aufgabe { .. }, ..]), "{arbeit:?}");
    assert!(arbeit.iter().any(|a| matches!(a, Arbeit::Wecken { knoten, .. } if knoten == "rand")));
    let bewegungen = Bewegung::zwischen(&marken, &zurueck);
    let text = Bewegung::schreiben(&bewegungen);
    assert_eq!(text, format!("{nr}<bescheid {}>pruefen", zurueck.alle()[0].nr));
    assert_eq!(Bewegung::lesen(&text), bewegungen);

    // Into the sub-process as a whole; from inside it nothing outside can be reached.
    let (hinein, _) = gib(&m, &marken, &Signal::Versetzen { marke: nr, nach: "unter".into() }, &daten);
    assert_eq!(steht(&hinein), ["unter", "innen"]);
    let innen = hinein.alle()[1].nr;
    let (gleich, arbeit) = gib(&m, &hinein, &Signal::Versetzen { marke: innen, nach: "bescheid".into() }, &daten);
    assert_eq!((gleich, arbeit), (hinein.clone(), vec![]));
    // Out of it, with what walks below.
    let aussen = hinein.alle()[0].nr;
    let (hinaus, _) = gib(&m, &hinein, &Signal::Versetzen { marke: aussen, nach: "bescheid".into() }, &daten);
    assert_eq!(steht(&hinaus), ["bescheid"]);
    // What does not exist changes nothing.
    for (marke, nach) in [(nr, "gibtesnicht"), (99, "pruefen"), (nr, "rand"), (nr, "ende")] {
        let (gleich, arbeit) = gib(&m, &marken, &Signal::Versetzen { marke, nach: nach.into() }, &daten);
        assert_eq!((gleich, arbeit.len()), (marken.clone(), 0), "{nach}");
    }
}

#[test]
fn tokens_move_to_a_newer_version_or_stay_with_a_reason() {
    let alt = modell(LINIE);
    let daten = Daten::new();
    let umfeld = Umfeld { jetzt: zeit("2026-03-04T09:00:00Z"), daten: &daten, kalender: None };
    let (marken, _) = gib(&alt, &Marken::leer(), &Signal::Beginn, &daten);

    // The same id: it stays where it is, and its alarm goes on as it ran.
    let (neue, arbeit, umzuege) = umziehen((&alt, &alt), &marken, &BTreeMap::new(), &umfeld).unwrap();
    assert_eq!((&neue, arbeit.len()), (&marken, 0));
    assert_eq!((umzuege[0].von.as_str(), umzuege[0].nach.as_str()), ("pruefen", "pruefen"));

    // Renamed: impossible without saying to which, possible with it; the border's alarm keeps its day.
    let umbenannt =
        modell(&LINIE.replace("\"pruefen\"", "\"sichten\"").replace("aufgabe=\"sichten\"", "aufgabe=\"pruefen\""));
    let nein = umziehen((&alt, &umbenannt), &marken, &BTreeMap::new(), &umfeld).unwrap_err();
    assert!(nein[0].grund.contains("gibt es in der neuen Fassung nicht"), "{nein:?}");
    let zuordnung = BTreeMap::from([("pruefen".to_owned(), "sichten".to_owned())]);
    let (neue, arbeit, _) = umziehen((&alt, &umbenannt), &marken, &zuordnung, &umfeld).unwrap();
    assert_eq!((steht(&neue), arbeit.len()), (vec!["sichten"], 0));
    assert_eq!(neue.naechster_wecker(), marken.naechster_wecker());

    // A new border begins to run now; one that went off does not ring again.
    let ohne = modell(&LINIE.replace("attachedToRef=\"pruefen\"", "attachedToRef=\"bescheid\""));
    let (ohne_wecker, _) = gib(&ohne, &Marken::leer(), &Signal::Beginn, &daten);
    let (neue, arbeit, _) = umziehen((&ohne, &alt), &ohne_wecker, &BTreeMap::new(), &umfeld).unwrap();
    assert_eq!((neue.naechster_wecker(), arbeit.len()), (None, 0), "its id is known: it counts as gone off");
    let anders = modell(&LINIE.replace("\"rand\"", "\"erinnern\""));
    let (neue, arbeit, _) = umziehen((&ohne, &anders), &ohne_wecker, &BTreeMap::new(), &umfeld).unwrap();
    assert_eq!(neue.naechster_wecker(), Some(zeit("2026-03-07T09:00:00Z")));
    assert!(matches!(&arbeit[..], [Arbeit::Wecken { knoten, .. }] if knoten == "erinnern"));

    // Something else under the same id.
    let dienst =
        LINIE.replace("<b:userTask id=\"pruefen\" basis:aufgabe=\"pruefen\"/>", "<b:manualTask id=\"pruefen\"/>");
    let nein = umziehen((&alt, &modell(&dienst)), &marken, &BTreeMap::new(), &umfeld).unwrap_err();
    assert!(nein[0].grund.contains("wartet auf etwas anderes"), "{nein:?}");
}

#[test]
fn every_step_has_its_place_in_the_picture() {
    // Without a diagram: laid out, borders on their activity, the way runs from left to right.
    let m = modell(LINIE);
    let bild = Bild::von(&m);
    let ort = |id: &str| bild.kaesten.iter().find(|k| m.knoten[k.knoten].id == id).map(|k| k.ort);
    assert!(ort("start").unwrap().x < ort("pruefen").unwrap().x && ort("tor").unwrap().x < ort("bescheid").unwrap().x);
    assert!(ort("rand").unwrap().y > ort("pruefen").unwrap().y);
    // A sub-process of the file lies open around its steps.
    let (um, drin) = (ort("unter").unwrap(), ort("innen").unwrap());
    assert!(
        um.x < drin.x
            && um.y < drin.y
            && drin.x + drin.breite < um.x + um.breite
            && drin.y + drin.hoehe < um.y + um.hoehe
    );
    assert_eq!(bild.linien.len(), 9);
    for k in &bild.kaesten {
        let (o, r) = (k.ort, bild.rahmen);
        assert!(o.x >= r.x && o.y >= r.y && o.x + o.breite <= r.x + r.breite && o.y + o.hoehe <= r.y + r.hoehe);
    }
    // With one: as it was drawn.
    let datei = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn");
    let m = Modell::lesen(&std::fs::read(datei).unwrap()).unwrap();
    let bild = Bild::von(&m);
    let start = bild.kaesten.iter().find(|k| m.knoten[k.knoten].id == "start").unwrap();
    assert!((start.ort.x - 162.0).abs() < 0.1 && bild.kaesten.len() == m.knoten.len());
    assert!(bild.linien.iter().all(|l| l.punkte.len() > 1) && bild.linien.len() == m.fluesse.len());
}

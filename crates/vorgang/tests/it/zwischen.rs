//! Messages and signals between matters, decisions at their step, and escalations that nobody takes up.

use ablauf::Modell;
use grund::VorgangId;
use serde_json::json;
use uuid::Uuid;
use vorgang::{Effect, Ereignis, Status, Unzulaessig, frist::Bekanntgaberegel::Ao122a, pruefen, zwischen::Erwartung};

use crate::probe::{ANNA, BUERGERIN, MONTAG, Probe, daten, vorgaben, zeit};

pub const ANDERER: VorgangId = VorgangId(Uuid::from_u128(0x77));

pub fn abmeldung(schluessel: &str) -> Erwartung {
    Erwartung::Nachricht { name: "Hund wird abgemeldet".into(), schluessel: schluessel.into() }
}

fn signal() -> Erwartung {
    Erwartung::Signal { name: "Ruf".into() }
}

fn erhalten(was: Erwartung) -> Ereignis {
    Ereignis::MeldungErhalten { was, von: ANDERER }
}

/// A process around `rumpf`, whose last step must lead to `ende`.
fn lesen(rumpf: &str) -> Modell {
    let text = format!(
        r#"<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:basis="urn:basiswerk:bpmn:1">
<b:message id="m" name="Hund wird abgemeldet"/><b:message id="bezahlt" name="Bezahlt"/>
<b:signal id="s" name="Ruf"/><b:escalation id="e" escalationCode="hoch"/>
<b:process id="p">{rumpf}
<b:serviceTask id="abschliessen" basis:baustein="abschliessen"/><b:endEvent id="ende"/>
<b:sequenceFlow id="f_ende" sourceRef="abschliessen" targetRef="ende"/></b:process></b:definitions>"#
    );
    Modell::lesen(text.as_bytes()).unwrap()
}

fn pfeil(von: &str, nach: &str) -> String {
    format!(r#"<b:sequenceFlow id="{von}_{nach}" sourceRef="{von}" targetRef="{nach}"/>"#)
}

/// Start, one step, close.
fn ueber(schritt: &str) -> Modell {
    let mut rumpf = format!(r#"<b:startEvent id="start"/>{schritt}"#);
    rumpf.push_str(&pfeil("start", "x"));
    rumpf.push_str(&pfeil("x", "abschliessen"));
    lesen(&rumpf)
}

const EMPFANG: &str = r#"<b:receiveTask id="x" messageRef="m" basis:korrelation="string(steuer)"/>"#;

fn saetze(m: &Modell) -> String {
    pruefen(m).into_iter().map(|b| b.satz).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_message_goes_to_the_matter_that_waits_for_its_key_and_to_no_other() {
    let m = ueber(EMPFANG);
    assert_eq!(pruefen(&m), []);
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    assert_eq!(p.z.lauscht, [abmeldung("60.5")]);
    // Whoever waits from the first moment on is entered by the worker.
    assert!(p.effekte.contains(&Effect::Lauschen));
    for falsch in [abmeldung("61"), signal()] {
        assert_eq!(p.am(MONTAG, &erhalten(falsch)).unwrap_err(), Unzulaessig::WartetNicht);
    }
    p.gib(&erhalten(abmeldung("60.5")));
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert_eq!(p.z.lauscht, [], "a closed matter listens to nothing");
    assert_eq!(p.am(MONTAG, &erhalten(abmeldung("60.5"))).unwrap_err(), Unzulaessig::Beendet);
}

#[test]
fn what_came_from_others_is_new_until_somebody_has_noted_it() {
    let neben = r#"<b:userTask id="x" basis:aufgabe="pruefen"/>
        <b:boundaryEvent id="rand" attachedToRef="x" cancelActivity="false" basis:korrelation="string(steuer)"><b:messageEventDefinition messageRef="m"/></b:boundaryEvent>
        <b:endEvent id="vermerkt"/><b:sequenceFlow id="f" sourceRef="rand" targetRef="vermerkt"/>"#;
    let m = ueber(neben);
    assert_eq!(pruefen(&m), []);
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    assert!(!p.z.hat_neues());
    p.gib(&erhalten(abmeldung("60.5")));
    assert!(p.z.hat_neues());
    assert_eq!((p.z.meldungen[0].von, p.z.meldungen[0].name.as_str()), (ANDERER, "Hund wird abgemeldet"));
    // It does not interrupt, and goes on listening.
    assert_eq!(p.z.marken.bei_aufgabe(&m, "pruefen"), Some("x"));
    assert_eq!(p.z.lauscht, [abmeldung("60.5")]);
    p.gib(&Ereignis::ZurKenntnisGenommen { von: ANNA });
    assert!(!p.z.hat_neues());
    for _ in 0..30 {
        p.gib(&erhalten(abmeldung("60.5")));
    }
    assert_eq!(p.z.meldungen.len(), 20);
    p.gib(&Ereignis::Zurueckgezogen { von: BUERGERIN });
    assert_eq!(p.z.lauscht, []);
}

#[test]
fn a_signal_needs_no_key_and_is_sent_as_an_order() {
    let m = ueber(
        r#"<b:intermediateCatchEvent id="x"><b:signalEventDefinition signalRef="s"/></b:intermediateCatchEvent>"#,
    );
    assert_eq!(pruefen(&m), []);
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    assert_eq!(p.z.lauscht, [signal()]);
    p.gib(&erhalten(signal()));
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    let m = ueber(
        r#"<b:intermediateThrowEvent id="x"><b:signalEventDefinition signalRef="s"/></b:intermediateThrowEvent>"#,
    );
    let p = Probe::neu(&m, "bescheid", Ao122a);
    let sendet = Effect::Signalisieren { name: "Ruf".into(), nach: None, seit: zeit(MONTAG) };
    assert!(p.effekte.contains(&sendet), "{:?}", p.effekte);
    assert_eq!(p.z.status(), Status::Abgeschlossen);
}

#[test]
fn a_message_without_a_key_is_a_disturbance_unless_nobody_needs_to_wait() {
    for (korrelation, hinnehmen, wird) in [
        ("string(steuer)", false, "melden"),
        ("string(steuer)", true, "melden"),
        ("fehlt", false, "stoerung"),
        ("fehlt", true, ""),
    ] {
        let ohne = if hinnehmen { r#"basis:ohne_empfaenger="hinnehmen""# } else { "" };
        let m = ueber(&format!(r#"<b:sendTask id="x" messageRef="m" basis:korrelation="{korrelation}" {ohne}/>"#));
        assert_eq!(pruefen(&m), []);
        let p = Probe::neu(&m, "bescheid", Ao122a);
        let namen: Vec<&str> =
            p.effekte.iter().map(Effect::name).filter(|n| ["melden", "stoerung"].contains(n)).collect();
        assert_eq!(namen.concat(), wird, "{korrelation} {hinnehmen}");
        assert_eq!(p.z.status(), Status::Abgeschlossen);
    }
}

#[test]
fn the_check_wants_keys_and_keeps_the_messages_of_the_platform() {
    for (schritt, satz) in [
        (r#"<b:receiveTask id="x" messageRef="m"/>"#, "an welchem Schlüssel er sie erkennt"),
        (r#"<b:sendTask id="x" messageRef="m"/>"#, "an welchem Schlüssel er sie erkennt"),
        (r#"<b:sendTask id="x" messageRef="bezahlt"/>"#, "Die sendet nur die Plattform"),
        (
            r#"<b:sendTask id="x" messageRef="m" basis:korrelation="steuer" basis:ohne_empfaenger="egal"/>"#,
            "Möglich sind „melden“",
        ),
    ] {
        let m = ueber(schritt);
        assert!(saetze(&m).contains(satz), "{schritt}: {}", saetze(&m));
    }
}

#[test]
fn a_decision_waits_for_its_result_and_the_way_depends_on_it() {
    let rumpf = r#"<b:startEvent id="start"/><b:businessRuleTask id="x" basis:entscheidung="Einstufung"/>
        <b:exclusiveGateway id="weiche" default="weiche_abschliessen"/><b:userTask id="pruefen" basis:aufgabe="pruefen"/>
        <b:sequenceFlow id="w" sourceRef="weiche" targetRef="pruefen"><b:conditionExpression>Einstufung.hoch = true</b:conditionExpression></b:sequenceFlow>"#;
    let wege = [("start", "x"), ("x", "weiche"), ("weiche", "abschliessen"), ("pruefen", "abschliessen")];
    let m = lesen(&format!("{rumpf}{}", wege.map(|(a, b)| pfeil(a, b)).concat()));
    assert_eq!(pruefen(&m), []);
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    let gefragt = p.effekte.iter().find_map(|e| match e {
        Effect::Regel { knoten, marke, entscheidung, .. } => Some((knoten.clone(), *marke, entscheidung.clone())),
        _ => None,
    });
    let (knoten, marke, entscheidung) = gefragt.expect("the decision is asked");
    assert_eq!((knoten.as_str(), entscheidung.as_str()), ("x", "Einstufung"));
    let ergebnis = |marke, hoch: bool| Ereignis::RegelAusgewertet {
        knoten: "x".into(),
        marke,
        entscheidung: "Einstufung".into(),
        ergebnis: json!({ "hoch": hoch }),
    };
    // A result for a token that is not there changes nothing.
    p.gib(&ergebnis(marke + 7, true));
    assert!(p.z.marken.alle().iter().any(|m| m.knoten == "x"));
    p.gib(&ergebnis(marke, true));
    assert_eq!(p.z.marken.bei_aufgabe(&m, "pruefen"), Some("pruefen"));
    assert_eq!(p.z.daten["Einstufung"], json!({ "hoch": true }));
    p.gib(&ergebnis(marke, false));
    assert_eq!(p.z.daten["Einstufung"], json!({ "hoch": true }), "a repetition changes nothing");
    assert_eq!(p.z.sachstand()["stellungnahmen"], json!([]));
}

#[test]
fn an_escalation_that_nobody_takes_up_is_noted_and_stops_nothing() {
    let m = ueber(
        r#"<b:intermediateThrowEvent id="x"><b:escalationEventDefinition escalationRef="e"/></b:intermediateThrowEvent>"#,
    );
    let (z, effekte) = vorgang::beginnen(&m, vorgaben(Ao122a), &daten("bescheid"), zeit(MONTAG)).unwrap();
    assert_eq!(z.status(), Status::Abgeschlossen);
    assert!(effekte.contains(&Effect::Eskalieren { knoten: "x".into(), code: "hoch".into() }), "{effekte:?}");
    assert!(!effekte.iter().any(|e| matches!(e, Effect::Stoerung { .. })));
}

#[test]
fn the_process_tells_the_applicant_by_its_own_word() {
    let m = ueber(r#"<b:serviceTask id="x" basis:baustein="benachrichtigen" basis:anlass="termin_steht"/>"#);
    let p = Probe::neu(&m, "bescheid", Ao122a);
    assert!(p.effekte.contains(&Effect::Hinweis { anlass: "termin_steht".into() }));
}

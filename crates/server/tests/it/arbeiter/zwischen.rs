//! Messages and signals between matters, decisions at their step: through outbox, worker and file.

use std::{path::Path, time::Duration};

use akte::{
    Eingang, Vorgang,
    entwurf::{self, Bezug},
    outbox,
};
use datenbank::Sicht;
use grund::{EinheitId, LeistungKennung, VorgangId};
use leistung::Dateien;
use server::arbeiter::runde;
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Kalender},
};

use super::{BAUTZEN, Buehne};

/// The files of a service, with some of its text replaced.
fn dateien(kennung: &str, ersetzen: &[(&str, &str, &str)]) -> Dateien {
    let ordner = format!("{}/../../leistungen/{kennung}", env!("CARGO_MANIFEST_DIR"));
    let mut dateien = leistung::aus_ordner(Path::new(&ordner)).unwrap();
    for (datei, alt, neu) in ersetzen {
        let text = String::from_utf8(dateien[*datei].clone()).unwrap();
        assert!(text.contains(alt), "{datei}: {alt}");
        dateien.insert((*datei).to_owned(), text.replace(alt, neu).into_bytes());
    }
    dateien
}

/// Two services of dogs as they are in the library.
async fn hunde() -> Buehne {
    Buehne::aus(&[dateien("hund-abmelden", &[]), dateien("hundesteuer-befreiung", &[])]).await
}

async fn senden(b: &Buehne, kennung: &str, daten: serde_json::Value) -> VorgangId {
    let h = &b.haus;
    let leistung = h.leistungen.aktuell(kennung).unwrap();
    let bezug = Bezug {
        mandant: BAUTZEN,
        einheit: EinheitId(1),
        leistung: LeistungKennung(kennung.into()),
        version: leistung.version,
        ags: BAUTZEN.0.to_string(),
    };
    let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, b.konto, bezug, b"{}").await.unwrap();
    let e = e.neu.unwrap();
    let vorgaben = Vorgaben {
        kalender: Kalender::SACHSEN,
        bekanntgabe: Bekanntgaberegel::Ao122a,
        bearbeitung: None,
        weiterleiten: leistung.momente(),
        erinnern: false,
        fiktion: None,
        ohne_stillstand: false,
    };
    let mut daten: ablauf::Daten = serde_json::from_value(daten).unwrap();
    daten.insert("vorgangsnummer".into(), grund::Vorgangsnummer::von(e.id).to_string().into());
    let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
    let (antrag, ereignis) = (b"{\"antworten\":{}}".as_slice(), &Ereignis::Eingegangen);
    let eingang = Eingang { antrag, kurz: "Anna", zustand: &zustand, ereignis, effects: &effects };
    akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
    e.id
}

async fn befreiung(b: &Buehne, marke: Option<&str>) -> VorgangId {
    senden(b, "hundesteuer-befreiung", serde_json::json!({ "hundemarke": marke })).await
}

async fn abmelden(b: &Buehne, marke: &str) -> VorgangId {
    senden(b, "hund-abmelden", serde_json::json!({ "hundemarke": marke })).await
}

async fn laden(b: &Buehne, id: VorgangId) -> Vorgang {
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap()
}

/// The events of a matter by their names.
async fn verlauf(b: &Buehne, id: VorgangId) -> Vec<String> {
    let v = laden(b, id).await;
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    akte::verlauf(&mut tx, &v).await.unwrap().iter().map(|z| z.ereignis.name().to_owned()).collect()
}

fn wie_oft(verlauf: &[String], name: &str) -> usize {
    verlauf.iter().filter(|n| *n == name).count()
}

/// Until nothing is due; given up after so many rounds.
async fn alles(b: &Buehne) {
    for _ in 0..10 {
        if runde(&b.haus).await.unwrap() == 0 {
            return;
        }
    }
}

#[tokio::test]
async fn a_deregistered_dog_reaches_the_open_application_with_its_tag_and_no_other() {
    let b = hunde().await;
    let (gemeint, anderer, ohne) =
        (befreiung(&b, Some("B 17-4")).await, befreiung(&b, Some("B 17-5")).await, befreiung(&b, None).await);
    alles(&b).await;
    let sender = abmelden(&b, "b17 4").await;
    alles(&b).await;
    let v = laden(&b, gemeint).await;
    assert_eq!(v.zustand.meldungen.iter().map(|m| m.von).collect::<Vec<_>>(), [sender]);
    assert!(v.zustand.hat_neues());
    assert_eq!(b.zahl("SELECT count(*) FROM vorgang WHERE neues").await, 1);
    for id in [anderer, ohne] {
        assert_eq!(laden(&b, id).await.zustand.meldungen, []);
    }
    assert_eq!(verlauf(&b, gemeint).await.last().unwrap(), "meldung_erhalten");
    assert_eq!(verlauf(&b, sender).await.last().unwrap(), "gemeldet");
    // The tag stands nowhere in the clear: a search by what everybody can compute finds nothing.
    assert_eq!(b.zahl("SELECT count(*) FROM erwartung WHERE abdruck = sha256('B174')").await, 0);
    // Nobody waits for another dog, and nobody has to.
    let niemand = abmelden(&b, "99").await;
    alles(&b).await;
    assert_eq!(verlauf(&b, niemand).await.last().unwrap(), "gemeldet");
    assert_eq!(b.zahl("SELECT count(*) FROM outbox WHERE fehler IS NOT NULL").await, 0);
}

#[tokio::test]
async fn who_stops_listening_is_entered_no_longer() {
    let b = hunde().await;
    let id = befreiung(&b, Some("17")).await;
    alles(&b).await;
    assert_eq!(b.zahl("SELECT count(*) FROM erwartung").await, 1);
    b.amt(id, Ereignis::Zurueckgezogen { von: b.konto }).await;
    assert_eq!(b.zahl("SELECT count(*) FROM erwartung").await, 0);
}

/// The sender insists that somebody waits.
fn beharrlich() -> [Dateien; 2] {
    let muss = ("ablauf.bpmn", "basis:ohne_empfaenger=\"hinnehmen\"", "");
    [dateien("hund-abmelden", &[muss]), dateien("hundesteuer-befreiung", &[])]
}

#[tokio::test]
async fn an_early_message_waits_and_arrives_as_soon_as_somebody_listens() {
    let b = Buehne::aus(&beharrlich()).await;
    let sender = abmelden(&b, "17").await;
    alles(&b).await;
    assert_eq!(
        b.zahl("SELECT count(*) FROM outbox WHERE art = 'melden' AND fehler LIKE '%„Hund wird abgemeldet“%'").await,
        1
    );
    assert_eq!(wie_oft(&verlauf(&b, sender).await, "gemeldet"), 0);
    // Not its next try in ten seconds or hours brings it, but the one who begins to listen.
    let empfaenger = befreiung(&b, Some("17")).await;
    alles(&b).await;
    assert_eq!(laden(&b, empfaenger).await.zustand.meldungen.len(), 1);
    assert_eq!(wie_oft(&verlauf(&b, sender).await, "gemeldet"), 1);
    assert_eq!(b.zahl("SELECT count(*) FROM outbox WHERE art = 'melden'").await, 0);
}

#[tokio::test]
async fn what_nobody_takes_is_given_up_after_its_time_and_can_be_repeated() {
    let b = Buehne::aus(&beharrlich()).await;
    let sender = abmelden(&b, "17").await;
    for _ in 0..outbox::VERSUCHE {
        alles(&b).await;
        b.uhr.vor(Duration::from_secs(8 * 3600));
    }
    assert_eq!(b.zahl("SELECT count(*) FROM outbox WHERE art = 'melden' AND gescheitert").await, 1);
    // Named to whoever leads the unit, and to nobody else's.
    let still = |einheit| {
        let b = &b;
        async move {
            let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
            outbox::stillstaende(&mut tx, BAUTZEN, &[EinheitId(einheit)]).await.unwrap()
        }
    };
    let hier = still(1).await;
    assert_eq!(hier.iter().map(|s| (s.vorgang, s.art.as_str())).collect::<Vec<_>>(), [(sender, "melden")]);
    assert_eq!(still(2).await, []);
    // Given up means: only a person repeats it.
    let empfaenger = befreiung(&b, Some("17")).await;
    alles(&b).await;
    assert_eq!(laden(&b, empfaenger).await.zustand.meldungen, []);
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let zeile = outbox::des_vorgangs(&mut tx, BAUTZEN, sender).await.unwrap()[0].id;
    let jetzt = b.haus.umwelt.jetzt();
    outbox::im_vorgang_wiederholen(&mut tx, (BAUTZEN, sender), zeile, jetzt).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    alles(&b).await;
    assert_eq!(laden(&b, empfaenger).await.zustand.meldungen.len(), 1);
}

#[tokio::test]
async fn two_that_wait_for_the_same_get_nothing_until_somebody_looks() {
    let b = hunde().await;
    let ids = [befreiung(&b, Some("17")).await, befreiung(&b, Some("17")).await];
    alles(&b).await;
    let sender = abmelden(&b, "17").await;
    alles(&b).await;
    assert_eq!(b.zahl("SELECT count(*) FROM outbox WHERE art = 'melden' AND fehler LIKE 'Mehrere Vorgänge%'").await, 1);
    assert_eq!(wie_oft(&verlauf(&b, sender).await, "gemeldet"), 0);
    for id in ids {
        assert_eq!(laden(&b, id).await.zustand.meldungen, []);
    }
}

#[tokio::test]
async fn a_worker_that_dies_in_between_and_two_at_once_deliver_once() {
    let b = hunde().await;
    let empfaenger = befreiung(&b, Some("17")).await;
    alles(&b).await;
    let sender = abmelden(&b, "17").await;
    for n in 0..12 {
        // Killed at a moment of its transaction: dropping it is what the end of its connection is.
        let _ = tokio::time::timeout(Duration::from_millis(3 * n), runde(&b.haus)).await;
    }
    let (eins, zwei) = tokio::join!(runde(&b.haus), runde(&b.haus));
    eins.unwrap();
    zwei.unwrap();
    // What a killed worker held is free once its connection is cleaned up.
    for _ in 0..100 {
        alles(&b).await;
        if wie_oft(&verlauf(&b, sender).await, "gemeldet") > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    alles(&b).await;
    assert_eq!(wie_oft(&verlauf(&b, empfaenger).await, "meldung_erhalten"), 1);
    assert_eq!(wie_oft(&verlauf(&b, sender).await, "gemeldet"), 1);
}

/// Both listen to a signal instead of a message.
fn mit_signal() -> [Dateien; 2] {
    let erklaert = ("ablauf.bpmn", "<bpmn:message id=\"nachricht_abmeldung\"", "<bpmn:signal id=\"ruf\"");
    let wirft = (
        "ablauf.bpmn",
        "<bpmn:incoming>f_start</bpmn:incoming>\n      <bpmn:outgoing>f_befreiung</bpmn:outgoing>\n    </bpmn:sendTask>",
        "<bpmn:signalEventDefinition signalRef=\"ruf\"/></bpmn:intermediateThrowEvent>",
    );
    let art = ("ablauf.bpmn", "<bpmn:sendTask id=\"befreiung\"", "<bpmn:intermediateThrowEvent id=\"befreiung\"");
    let hoert = (
        "ablauf.bpmn",
        "<bpmn:messageEventDefinition id=\"abgemeldet_nachricht\" messageRef=\"nachricht_abmeldung\"",
        "<bpmn:signalEventDefinition signalRef=\"ruf\"",
    );
    [dateien("hund-abmelden", &[erklaert, wirft, art]), dateien("hundesteuer-befreiung", &[erklaert, hoert])]
}

#[tokio::test]
async fn a_signal_reaches_everybody_who_waited_when_it_was_sent() {
    let b = Buehne::aus(&mit_signal()).await;
    let mut ids = Vec::new();
    for _ in 0..120 {
        ids.push(befreiung(&b, Some("17")).await);
    }
    alles(&b).await;
    assert_eq!(b.zahl("SELECT count(*) FROM erwartung WHERE signal").await, 120);
    b.uhr.vor(Duration::from_secs(1));
    let sender = abmelden(&b, "99").await;
    b.uhr.vor(Duration::from_secs(1));
    // Begins to wait after the call, before the worker carries it.
    let spaeter = befreiung(&b, Some("17")).await;
    alles(&b).await;
    for id in &ids {
        let v = laden(&b, *id).await;
        assert_eq!(v.zustand.meldungen.iter().map(|m| m.von).collect::<Vec<_>>(), [sender]);
    }
    assert_eq!(laden(&b, spaeter).await.zustand.meldungen, []);
    // Some at a time: each part is an event of the sender.
    assert_eq!(wie_oft(&verlauf(&b, sender).await, "signalisiert"), 3);
}

/// A process that asks a decision at its step, after a person has checked.
fn mit_regel(formel: &str) -> Dateien {
    let mut d = dateien(
        "hund-abmelden",
        &[
            (
                "ablauf.bpmn",
                "<bpmn:callActivity id=\"bescheid\"",
                "<bpmn:businessRuleTask id=\"regel\" name=\"Einstufen\" basis:entscheidung=\"Einstufung\"/>\
             <bpmn:sequenceFlow id=\"f_regel\" sourceRef=\"regel\" targetRef=\"bescheid\"/><bpmn:callActivity id=\"bescheid\"",
            ),
            (
                "ablauf.bpmn",
                "sourceRef=\"befreiung\" targetRef=\"bescheid\"",
                "sourceRef=\"befreiung\" targetRef=\"regel\"",
            ),
            ("leistung.toml", "regeln = \"keine\"\n", ""),
        ],
    );
    let dmn = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"urn:d\">\
         <inputData id=\"i1\" name=\"heute\"><variable id=\"v1\" name=\"heute\" typeRef=\"date\"/></inputData>\
         <inputData id=\"i2\" name=\"bezahlt\"><variable id=\"v2\" name=\"bezahlt\" typeRef=\"boolean\"/></inputData>\
         <decision id=\"e\" name=\"Einstufung\"><variable id=\"v\" name=\"Einstufung\" typeRef=\"string\"/>\
         <informationRequirement id=\"r1\"><requiredInput href=\"#i1\"/></informationRequirement>\
         <informationRequirement id=\"r2\"><requiredInput href=\"#i2\"/></informationRequirement>\
         <literalExpression id=\"l\"><text>{formel}</text></literalExpression></decision></definitions>"
    );
    d.insert("regeln.dmn".into(), dmn.into_bytes());
    d
}

#[tokio::test]
async fn a_decision_is_asked_at_its_step_with_the_day_and_the_facts_of_then() {
    let formel = "string(heute) + (if bezahlt then \" bezahlt\" else \" offen\")";
    let b = Buehne::aus(&[mit_regel(formel)]).await;
    let id = abmelden(&b, "17").await;
    // The order waits for two days; the day of the step counts, not that of the arrival.
    b.uhr.vor(Duration::from_secs(2 * 86_400));
    let heute = grund::tag_von(b.haus.umwelt.jetzt());
    alles(&b).await;
    let v = laden(&b, id).await;
    assert_eq!(v.zustand.daten["Einstufung"], format!("{heute} offen"));
    assert_eq!(wie_oft(&verlauf(&b, id).await, "regel_ausgewertet"), 1);
    assert!(v.zustand.marken.bei_aufgabe(&b.haus.leistungen.version(&v.ablauf).unwrap().ablauf, "pruefen").is_some());
}

#[tokio::test]
async fn a_decision_that_fails_is_a_finding_on_its_matter_and_the_worker_goes_on() {
    for formel in ["string(1 / (heute.day - heute.day))", "string(if bezahlt = null then 1 else null)"] {
        let b = Buehne::aus(&[mit_regel(formel), dateien("hundesteuer-befreiung", &[])]).await;
        let id = abmelden(&b, "17").await;
        let andere = befreiung(&b, Some("18")).await;
        alles(&b).await;
        let grund = "SELECT count(*) FROM outbox WHERE art = 'regel' AND length(fehler) > 10";
        assert_eq!(b.zahl(grund).await, 1, "{formel}");
        assert!(laden(&b, id).await.zustand.marken.alle().iter().any(|m| m.knoten == "regel"));
        assert_eq!(laden(&b, andere).await.zustand.lauscht.len(), 1);
        assert_eq!(b.zahl("SELECT count(*) FROM nachricht WHERE art = 'eingang'").await, 2);
    }
}

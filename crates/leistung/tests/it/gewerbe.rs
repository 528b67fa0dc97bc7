//! The Gewerbeanmeldung: what its letter says, and its course, in which the fee follows the confirmation.

use ablauf::Daten;
use grund::{Betrag, DokumentId, KontoId, ZahlungId, Zeitpunkt};
use leistung::{Leistung, aus_ordner};
use serde_json::{Value, json};
use uuid::Uuid;
use vorgang::{
    Effect, Ereignis, Status, Unzulaessig, Vorgaben, Zahlstand, Zustand, beginnen, decide,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::Momente,
};

use crate::ort;

const ANNA: KontoId = KontoId(Uuid::from_u128(1));

fn gewerbe() -> Leistung {
    Leistung::uebersetzen(&aus_ordner(&ort("gewerbe-anmelden")).expect("the folder")).expect("no faults")
}

fn zeit(text: &str) -> Zeitpunkt {
    text.parse().expect("a time")
}

/// Taken and confirmed; the effects of the confirmation.
fn bestaetigt(leistung: &Leistung, gebuehr: u32) -> (Zustand, Vec<Effect>) {
    let daten: Daten = json!({ "gebuehr": gebuehr }).as_object().cloned().expect("an object");
    let vorgaben = Vorgaben {
        kalender: Kalender::SACHSEN,
        bekanntgabe: Bekanntgaberegel::Vwvfg41Abs2a,
        bearbeitung: Some(Dauer::Tage(3)),
        weiterleiten: Momente::default(),
        erinnern: false,
        fiktion: None,
        ohne_stillstand: false,
    };
    let jetzt = zeit("2026-03-02T09:00:00Z");
    let (z, effekte) = beginnen(&leistung.ablauf, vorgaben, &daten, jetzt).expect("lawful");
    assert!(!effekte.iter().any(|e| matches!(e, Effect::ZahlungAnfordern { .. })), "the confirmation comes first");
    let (z, _) = decide(&leistung.ablauf, &z, &Ereignis::Uebernommen { von: ANNA }, jetzt).expect("taken");
    let e = Ereignis::Bestaetigt { von: ANNA, dokument: DokumentId(Uuid::from_u128(2)), sha256: "00".repeat(32) };
    decide(&leistung.ablauf, &z, &e, jetzt).expect("confirmed")
}

#[test]
fn the_fee_follows_the_confirmation_which_nobody_takes_back() {
    let leistung = gewerbe();
    let (z, effekte) = bestaetigt(&leistung, 25);
    assert!(effekte.contains(&Effect::ZahlungAnfordern { betrag: Betrag::cent(2_500) }), "{effekte:?}");
    assert!(z.wartet_auf_zahlung && z.status() == Status::ZahlungOffen);
    let jetzt = zeit("2026-03-02T10:00:00Z");
    let zurueck = decide(&leistung.ablauf, &z, &Ereignis::Zurueckgezogen { von: ANNA }, jetzt);
    assert_eq!(zurueck.expect_err("confirmed"), Unzulaessig::BereitsEntschieden);

    let bezahlt = Ereignis::Bezahlt { zahlung: ZahlungId(Uuid::from_u128(3)), betrag: Betrag::cent(2_500) };
    let (nachher, _) = decide(&leistung.ablauf, &z, &bezahlt, jetzt).expect("paid");
    assert_eq!(nachher.status(), Status::Abgeschlossen);

    // Who does not pay in time has the confirmation all the same.
    let wecken = effekte.iter().find_map(|e| match e {
        Effect::Wecken { zeit, wecker } => Some((*zeit, wecker.clone())),
        _ => None,
    });
    let (wann, wecker) = wecken.expect("an alarm");
    let (spaeter, _) = decide(&leistung.ablauf, &z, &Ereignis::FristErreicht { wecker }, wann).expect("the alarm");
    assert_eq!(spaeter.status(), Status::Abgeschlossen);
    assert!(matches!(spaeter.zahlung, Zahlstand::Ausgeblieben { .. }), "{:?}", spaeter.zahlung);
}

#[test]
fn without_a_fee_the_confirmation_ends_it() {
    let (z, _) = bestaetigt(&gewerbe(), 0);
    assert_eq!(z.status(), Status::Abgeschlossen);
}

#[test]
fn the_letter_speaks_in_its_own_words() {
    let leistung = gewerbe();
    let fall = leistung.faelle.iter().find(|f| f.datei.ends_with("gmbh-zieht-um.toml")).expect("the case");
    let daten = leistung.fall_briefdaten(fall, &leistung.stamm.briefe["bestaetigung"]).expect("complete");
    let brief = &daten["brief"];
    let satz = |i: usize| brief["entscheidung"][i].as_str().unwrap_or_default();
    assert_eq!(satz(1), "Das Gewerbe beginnt am 1. April 2026.", "a day in a sentence has the name of its month");
    let angaben: Vec<(&str, &str)> = brief["angaben"]
        .as_array()
        .expect("a table")
        .iter()
        .map(|z| (z["frage"].as_str().unwrap_or_default(), z["antwort"].as_str().unwrap_or_default()))
        .collect();
    for zeile in [
        ("Name des Unternehmens", "Elektro Muster GmbH"),
        ("Register", "Amtsgericht Dresden, HRB 12345"),
        ("Anschrift des Betriebs", "Werkstraße 5, 02625 Bautzen"),
        ("Beginn", "01.04.2026"),
    ] {
        assert!(angaben.contains(&zeile), "{zeile:?} in {angaben:?}");
    }
    assert_eq!(brief["zusatz"], Value::Null);
}

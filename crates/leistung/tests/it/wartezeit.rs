//! The time to pay is a Frist of the days that the service names, on the calendar of the place.

use grund::Zeitpunkt;
use leistung::{Dateien, Leistung};
use serde_json::json;
use vorgang::{
    Effect, Vorgaben, Wecker, beginnen,
    frist::{Bekanntgaberegel, Kalender},
    weiterleitung::Momente,
};

use crate::{gebaut, ordner};

/// The dog tax with another line in a file.
fn mit(pfad: &str, alt: &str, neu: &str) -> Dateien {
    let mut dateien = ordner();
    let text = String::from_utf8(dateien[pfad].clone()).expect("a text");
    assert!(text.contains(alt), "{pfad}: {alt}");
    dateien.insert(pfad.to_owned(), text.replace(alt, neu).into_bytes());
    dateien
}

fn tage(tage: u16) -> Leistung {
    let neu = format!("zahlung_tage = {tage}");
    gebaut(&mit("leistung.toml", "zahlung_tage = 14", &neu)).unwrap_or_else(|b| panic!("{b}"))
}

/// When the process stops waiting for the money that it asked for at `beginn`.
fn bis(l: &Leistung, beginn: &str, kalender: Kalender) -> String {
    let vorgaben = Vorgaben {
        kalender,
        bekanntgabe: Bekanntgaberegel::Ao122a,
        bearbeitung: None,
        weiterleiten: Momente::default(),
        erinnern: false,
        fiktion: None,
        ohne_stillstand: false,
    };
    let daten = json!({ "steuer": 60, "parameter": { "zahlweise": "sofort" } });
    let daten = daten.as_object().expect("an object");
    let beginn: Zeitpunkt = beginn.parse().expect("a time");
    let (_, effekte) = beginnen(&l.ablauf, vorgaben, daten, beginn).expect("lawful");
    let zeit = effekte.iter().find_map(|e| match e {
        Effect::Wecken { zeit, wecker: Wecker::Ablauf { .. } } => Some(zeit.to_string()),
        _ => None,
    });
    zeit.expect("an alarm")
}

#[test]
fn the_time_to_pay_is_a_frist_of_the_days_that_the_service_names() {
    let vierzehn = tage(14);
    for (beginn, ende, warum) in [
        ("2026-03-02T09:00:00Z", "2026-03-16T23:00:00Z", "the whole of Monday the 16th (BGB § 187 (1), § 188 (1))"),
        ("2026-03-01T09:00:00Z", "2026-03-16T23:00:00Z", "the 15th is a Sunday (BGB § 193)"),
        ("2026-03-20T09:00:00Z", "2026-04-07T22:00:00Z", "3 April is Good Friday, 6 April Easter Monday"),
        ("2026-03-02T22:59:59Z", "2026-03-16T23:00:00Z", "the hour does not count"),
    ] {
        assert_eq!(bis(&vierzehn, beginn, Kalender::SACHSEN), ende, "{warum}");
    }
    let laenger = tage(21);
    let (beginn, sn, st) = ("2026-10-28T09:00:00Z", Kalender::SACHSEN, Kalender::SACHSEN_ANHALT);
    assert_eq!(bis(&laenger, beginn, sn), "2026-11-19T23:00:00Z", "18 November is Buß- und Bettag in Saxony");
    assert_eq!(bis(&laenger, beginn, st), "2026-11-18T23:00:00Z", "and a working day in Saxony-Anhalt");
    assert_eq!(bis(&tage(1), "2026-03-02T09:00:00Z", sn), "2026-03-03T23:00:00Z");
}

#[test]
fn a_version_from_before_waits_as_it_did() {
    const FRIST: &str =
        "<bpmn:timerEventDefinition id=\"vierzehn_tage_zeit\" basis:frist=\"P14D\" basis:kalender=\"ort\" />";
    const DAUER: &str = "<bpmn:timerEventDefinition id=\"vierzehn_tage_zeit\"><bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition>";
    let block = "bausteine/ablauf/zahlung_vorab.bpmn";
    let mut dateien = mit(block, FRIST, DAUER);
    let text = String::from_utf8(dateien[block].clone()).expect("a text");
    // The days of the service belong to a Frist: at a bare duration they are a fault, not passed over.
    let fehler = gebaut(&dateien).expect_err("no Frist");
    assert!(fehler.contains("nennt basis:tage, ist aber keine Frist"), "{fehler}");
    dateien.insert(block.to_owned(), text.replace(" basis:tage=\"zahlung_tage\"", "").into_bytes());
    let alt = gebaut(&dateien).unwrap_or_else(|b| panic!("{b}"));
    assert_eq!(bis(&alt, "2026-03-01T09:00:00Z", Kalender::SACHSEN), "2026-03-15T09:00:00Z", "to the minute");
    let hinweise: Vec<String> = alt.hinweise.iter().map(ToString::to_string).collect();
    assert!(hinweise.iter().any(|h| h.contains("auf die Minute genau")), "{hinweise:?}");
}

#[test]
fn days_that_nobody_names_are_found() {
    let dateien = mit("bausteine/ablauf/zahlung_vorab.bpmn", "basis:tage=\"zahlung_tage\"", "basis:tage=\"zahltage\"");
    let fehler = gebaut(&dateien).expect_err("no such figure");
    assert!(fehler.contains("wartet „zahltage“ Tage") && fehler.contains("zahlung_tage"), "{fehler}");
}

/// Whatever the library tells people in days, it counts as a Frist.
#[test]
fn no_process_of_the_library_waits_bare_days() {
    for eintrag in std::fs::read_dir(crate::ort("")).expect("the library") {
        let eintrag = eintrag.expect("an entry").path();
        if !eintrag.join("leistung.toml").is_file() {
            continue;
        }
        let l = gebaut(&leistung::aus_ordner(&eintrag).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
        let bloss = l.hinweise.iter().map(ToString::to_string).find(|h| h.contains("auf die Minute genau"));
        assert_eq!(bloss, None, "{}", eintrag.display());
    }
}

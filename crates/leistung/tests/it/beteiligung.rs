//! Other authorities and duties afterwards: which apply with which answers, and what the check says of faults.

use formular::{Antwort, Antworten, Umfeld};
use grund::kalender::{Dauer, Kalender};
use leistung::{Leistung, aus_ordner, punkte};

use crate::{gebaut, ort};

fn bohranzeige() -> leistung::Dateien {
    aus_ordner(&ort("bohranzeige")).expect("the folder")
}

/// The findings after `alt` became `neu` in leistung.toml.
fn befunde(alt: &str, neu: &str) -> String {
    let mut dateien = bohranzeige();
    // Another process to choose.
    dateien.extend(crate::laterne().into_iter().filter(|(pfad, _)| pfad == "bausteine/ablauf/anzeige.bpmn"));
    let text = String::from_utf8(dateien["leistung.toml"].clone()).expect("UTF-8");
    assert!(text.contains(alt), "{alt}");
    dateien.insert("leistung.toml".to_owned(), text.replacen(alt, neu, 1).into_bytes());
    gebaut(&dateien).err().unwrap_or_default()
}

#[test]
fn faults_of_parts_and_duties_have_their_sentence() {
    for (alt, neu, erwartet) in [
        ("id = \"berg\"", "id = \"wasser\"", "beteiligung.wasser: Diese id gibt es zweimal."),
        ("id = \"berg\"", "id = \"Berg 1\"", "Die id besteht aus kleinen Buchstaben"),
        (
            "wenn = \"tiefe > 100 and (zweck != \\\"erdwaerme\\\" or tiefe > 400)\"",
            "wenn = \"tife > 100\"",
            "beteiligung.berg: Die Bedingung „tife > 100“ gilt nicht: Den Namen „tife“",
        ),
        (
            "ort = \"punkte.punkt\"",
            "ort = \"punkte.flurstueck\"",
            "„punkte.flurstueck“ ist keine Frage der Art „punkt“.",
        ),
        ("ort = \"punkte.punkt\"", "ort = \"bohrfirma\"", "„bohrfirma“ ist keine Frage der Art „punkt“."),
        ("\"vorhaben\", \"zu_frueh\"", "\"vorhabn\"", "Die Seite „vorhabn“ gibt es im Formular nicht."),
        (
            "seiten = [\"vorhaben\", \"zu_frueh\", \"orte\", \"bohrfirma\", \"bauherr\"]",
            "seiten = []",
            "Nennen Sie unter „seiten“",
        ),
        ("frist_tage = 21", "", "Geben Sie genau eine Frist an"),
        ("frist_tage = 21", "frist_tage = 21\nfrist_monate = 1", "Geben Sie genau eine Frist an"),
        ("frist_tage = 21", "frist_tage = 400", "Die Frist ist länger als ein Jahr."),
        ("stelle = \"99129025005000\"", "stelle = \" \"", "„stelle“ und „frage“ dürfen nicht leer sein."),
        ("nach = \"ende\"", "nach = \"tiefe\"", "pflicht.fachdaten: „tiefe“ ist keine Frage nach einem Datum."),
        ("erinnern_tage = 14", "erinnern_tage = 84", "Die Erinnerung muss nach dem Beginn der Frist kommen."),
        ("ablauf = \"anzeige_beteiligung\"", "ablauf = \"anzeige\"", "Der Ablauf hat den Baustein „beteiligen“ nicht."),
        (
            "ablauf = \"anzeige_beteiligung\"",
            "ablauf = \"anzeige\"",
            "Der Ablauf hat den Baustein „pflichten_setzen“ nicht.",
        ),
        ("name = \"Schutz des Grundwassers\"", "nam = \"x\"", "Der Schlüssel 'nam' ist unbekannt."),
    ] {
        let gefunden = befunde(alt, neu);
        assert!(gefunden.contains(erwartet), "{neu}: {gefunden}");
    }
}

#[test]
fn answers_decide_who_takes_part_and_the_calendar_when_a_duty_ends() {
    let l: Leistung = gebaut(&bohranzeige()).unwrap_or_else(|b| panic!("{b}"));
    let parameter = l.parameter("14", &serde_json::Map::new()).expect("defaults");
    let tag = |t: &str| t.parse().expect("a day");
    let umfeld = Umfeld { heute: tag("2026-03-10"), parameter: parameter.kontext() };
    let beteiligt = |zweck: &str, tiefe: i64, grundwasser: &str| {
        let mut a = Antworten::neu();
        a.setzen("zweck", Antwort::Text(zweck.into()));
        a.setzen("tiefe", Antwort::Zahl(tiefe.into()));
        a.setzen("grundwasser", Antwort::Text(grundwasser.into()));
        l.beteiligte(&a, &umfeld).iter().map(|r| r.id.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(beteiligt("brunnen", 120, "ja"), "wasser berg");
    assert_eq!(
        beteiligt("erdwaerme", 100, "unklar"),
        "wasser",
        "more than a hundred metres, not a hundred (BBergG § 127)"
    );
    assert_eq!(beteiligt("baugrund", 101, "nein"), "berg");
    // BBergG § 127 (2): four weeks for geothermal energy down to 400 metres.
    assert_eq!(beteiligt("erdwaerme", 101, "nein"), "erdwaerme");
    assert_eq!(beteiligt("erdwaerme", 400, "nein"), "erdwaerme");
    assert_eq!(beteiligt("erdwaerme", 401, "nein"), "berg");
    let dauer = |id| l.beteiligungsregel(id).map(leistung::Beteiligungsregel::dauer);
    assert_eq!((dauer("erdwaerme"), dauer("berg")), (Some(Dauer::Tage(28)), Some(Dauer::Tage(14))));
    assert_eq!(beteiligt("baugrund", 8, "nein"), "");

    // Three months after Saturday the 15th of August are Sunday the 15th of November; the 18th (Buß- und Bettag) is Wednesday.
    let mut a = Antworten::neu();
    a.setzen("ende", Antwort::Datum(tag("2026-08-15")));
    let r = l.pflichtregel("fachdaten").expect("the duty");
    assert_eq!(r.tage(&a, umfeld.heute, Kalender::SACHSEN), (tag("2026-11-16"), tag("2026-11-02")));
    // Without an answer it counts from today.
    assert_eq!(r.tage(&Antworten::neu(), umfeld.heute, Kalender::SACHSEN).0, tag("2026-06-10"));

    let mut eintrag = Antworten::neu();
    eintrag.setzen("punkt", Antwort::Text("51.18140, 14.42440".into()));
    a.setzen("punkte", Antwort::Gruppe(vec![eintrag, Antworten::neu()]));
    assert_eq!(punkte(&a, "punkte.punkt"), ["51.18140, 14.42440"]);
    assert!(punkte(&a, "ende").is_empty() && punkte(&a, "gibt.esnicht").is_empty());
}

/// „Zwei Wochen vor dem Beginn“ and „einen Monat vor dem Beginn“ are full between the notice and the start (GeolDG § 8,
/// BBergG § 127 (1) no. 1, WHG § 49): neither of the two days counts (BGB § 187 (1)).
#[test]
fn day_fourteen_and_the_same_day_of_the_next_month_are_too_early() {
    let l = gebaut(&aus_ordner(&ort("bohranzeige")).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
    let parameter = l.parameter("14", &serde_json::Map::new()).expect("defaults");
    for (heute, grundwasser, beginn, warnt) in [
        ("2026-03-10", "nein", "2026-03-24", true),
        ("2026-03-10", "nein", "2026-03-25", false),
        ("2026-03-10", "unklar", "2026-03-25", true),
        ("2026-03-10", "ja", "2026-04-10", true),
        ("2026-03-10", "ja", "2026-04-11", false),
        ("2026-01-31", "ja", "2026-02-28", true),
        ("2026-01-31", "ja", "2026-03-01", false),
    ] {
        let umfeld = Umfeld { heute: heute.parse().expect("a day"), parameter: parameter.kontext() };
        let mut a = Antworten::neu();
        a.setzen("grundwasser", Antwort::Text(grundwasser.to_owned()));
        a.setzen("beginn", Antwort::Datum(beginn.parse().expect("a day")));
        let seiten: Vec<&str> = l.formular.seiten(&a, &umfeld).iter().map(|s| s.id).collect();
        assert_eq!(seiten.contains(&"zu_frueh"), warnt, "{heute}, {grundwasser}: {beginn}");
        // The desk reads it, too.
        let liegt = l.formular.berechneter_wert("in_wartefrist", &a, &umfeld);
        assert_eq!(liegt, Some(regel::Wert::from(warnt)), "{heute}, {grundwasser}: {beginn}");
    }
}

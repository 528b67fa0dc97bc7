//! Fristen by table, and holidays against an independent list.

use std::{collections::BTreeMap, path::PathBuf};

use grund::Tag;
use vorgang::frist::{
    Bearbeitungsfrist, Bekanntgaberegel, Dauer, Genehmigungsfiktion, Kalender, Land, VerlaengerungFehler, Warnung,
    Zugangsfiktion, plus_tage, tagesbeginn, warnung, widerspruch_bis, widerspruch_bis_ohne_belehrung,
};

use crate::probe::{tag, zeit};

/// The shared data beside the repository; the tests that need them skip, and say so, where they are absent.
fn geteilt(name: &str) -> Option<String> {
    let repo = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let datei = repo.join("../shared/data/feiertage").join(name);
    let text = std::fs::read_to_string(&datei).ok();
    if text.is_none() {
        eprintln!("skipped: {} is not there", datei.display());
    }
    text
}

#[test]
fn holidays_agree_with_the_oracle_on_every_day_of_36_years() {
    let Some(csv) = geteilt("feiertage_sn_st_2000-2035_oracle.csv") else { return };
    let mut erwartet: BTreeMap<(Land2, Tag), (String, bool)> = BTreeMap::new();
    for zeile in csv.lines().skip(1) {
        let f: Vec<&str> = zeile.split(',').collect();
        let land = if f[0] == "SN" { Land2::Sn } else { Land2::St };
        erwartet.insert((land, tag(f[1])), (f[2].to_owned(), f[3] == "landesweit"));
    }
    let mut geprueft = 0;
    let mut t = tag("2000-01-01");
    while t < tag("2036-01-01") {
        for (land, land2) in [(Land::Sachsen, Land2::Sn), (Land::SachsenAnhalt, Land2::St)] {
            let soll = erwartet.get(&(land2, t));
            let ueberall = Kalender { land, fronleichnam: false }.feiertag(t);
            let mit = Kalender { land, fronleichnam: true }.feiertag(t);
            match soll {
                Some((_, true)) => assert!(ueberall.is_some(), "{land:?} {t}"),
                Some((name, false)) => {
                    assert_eq!((ueberall, mit), (None, Some(name.as_str())), "{land:?} {t}");
                }
                // 2017 the Reformation was 500 years old: a holiday everywhere, and in both states anyway.
                None if land == Land::Sachsen => assert_eq!((ueberall, mit), (None, None), "{land:?} {t}"),
                None => assert_eq!(ueberall, None, "{land:?} {t}"),
            }
            geprueft += usize::from(soll.is_some());
        }
        t = plus_tage(t, 1);
    }
    assert_eq!(geprueft, erwartet.len());
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Land2 {
    Sn,
    St,
}

#[test]
fn corpus_christi_belongs_to_places() {
    let Some(csv) = geteilt("fronleichnam_sn_gemeindeteile.csv") else { return };
    let fronleichnam = tag("2026-06-04");
    for zeile in csv.lines().skip(1) {
        let f: Vec<&str> = zeile.split(',').collect();
        let (ort, ags, hinweis) = (f[0], f[2], f[4]);
        if ags.is_empty() {
            continue;
        }
        // Where only outlying localities are listed, the authority itself works.
        let nur_teile = hinweis.contains("nur Ortsteil") && !hinweis.contains(f[3].split(' ').next().unwrap_or(f[3]));
        let k = Kalender::von(ags.parse().unwrap()).unwrap();
        assert_eq!(k.feiertag(fronleichnam).is_some(), !nur_teile, "{ort} ({ags}): {hinweis}");
    }
    assert!(Kalender::von("14612000".parse().unwrap()).unwrap().ist_werktag(fronleichnam), "Dresden");
    assert_eq!(Kalender::von("11000000".parse().unwrap()), None);
}

#[test]
fn fristen_end_as_the_code_says() {
    let sn = Kalender::SACHSEN;
    for (ereignis, dauer, ende, warum) in [
        ("2026-03-02", Dauer::Tage(14), "2026-03-16", "§ 187 (1): the day of the event does not count"),
        ("2026-03-03", Dauer::Wochen(2), "2026-03-17", "§ 188 (2): the same weekday"),
        ("2026-01-31", Dauer::Monate(1), "2026-03-02", "§ 188 (3): 28 February, a Saturday, § 193: Monday"),
        ("2024-01-31", Dauer::Monate(1), "2024-02-29", "§ 188 (3): leap year"),
        ("2026-02-28", Dauer::Monate(1), "2026-03-30", "28 March is a Saturday"),
        ("2026-03-19", Dauer::Tage(14), "2026-04-02", "Maundy Thursday is a working day"),
        ("2026-03-20", Dauer::Tage(14), "2026-04-07", "Good Friday to Easter Monday"),
        ("2025-12-10", Dauer::Tage(14), "2025-12-24", "Christmas Eve is a working day"),
        ("2025-12-11", Dauer::Tage(14), "2025-12-29", "Christmas and a weekend"),
        ("2026-11-04", Dauer::Wochen(2), "2026-11-19", "Buß- und Bettag"),
    ] {
        assert_eq!(sn.fristende(tag(ereignis), dauer), tag(ende), "{warum}");
    }
    assert_eq!(Kalender::SACHSEN_ANHALT.fristende(tag("2026-11-04"), Dauer::Wochen(2)), tag("2026-11-18"));
    assert_eq!(Kalender::SACHSEN_ANHALT.fristende(tag("2025-12-23"), Dauer::Tage(14)), tag("2026-01-07"));
    assert_eq!(widerspruch_bis(tag("2026-03-06"), sn), tag("2026-04-07"), "6 April is Easter Monday");
    assert_eq!(widerspruch_bis_ohne_belehrung(tag("2026-03-06"), sn), tag("2027-03-08"), "6 March 2027 is a Saturday");
}

#[test]
fn bekanntgabe_by_each_rule() {
    let sn = Kalender::SACHSEN;
    for (regel, am, soll) in [
        (Bekanntgaberegel::Ao122a, "2026-03-02", Some("2026-03-06")),
        // Tuesday + 4 is a Saturday: AO § 108 (3) moves it to Monday.
        (Bekanntgaberegel::Ao122a, "2026-03-03", Some("2026-03-09")),
        (Bekanntgaberegel::Ao122a, "2026-03-30", Some("2026-04-07")),
        // OZG § 9 (1) sentence 4: the third day, and nothing moves it: Thursday + 3 is a Sunday, Tuesday + 3 is Good Friday.
        (Bekanntgaberegel::Ozg9Abs1, "2026-03-02", Some("2026-03-05")),
        (Bekanntgaberegel::Ozg9Abs1, "2026-03-05", Some("2026-03-08")),
        (Bekanntgaberegel::Ozg9Abs1, "2026-03-31", Some("2026-04-03")),
        (Bekanntgaberegel::Ozg9Abs1, "2026-02-27", Some("2026-03-02")),
        // The PostModG left it alone: three days before 2025 and after.
        (Bekanntgaberegel::Ozg9Abs1, "2024-12-30", Some("2025-01-02")),
        (Bekanntgaberegel::Vwvfg41Abs2a, "2026-03-03", None),
        (Bekanntgaberegel::Ao122aAbruf, "2026-03-03", None),
        (Bekanntgaberegel::Vwvfg41Post, "2026-03-03", None),
        (Bekanntgaberegel::Ao122Post, "2026-03-03", None),
    ] {
        assert_eq!(regel.durch_bereitstellung(tag(am), sn), soll.map(tag), "{regel:?} {am}");
    }
    assert_eq!(Bekanntgaberegel::Vwvfg41Abs2a.durch_abruf(tag("2026-03-06")), Some(tag("2026-03-07")));
    assert_eq!(Bekanntgaberegel::Ao122a.durch_abruf(tag("2026-03-06")), None);
    assert_eq!(Bekanntgaberegel::Vwvfg41Abs2a.abruf_bis(tag("2026-03-02")), Some(tag("2026-03-12")));
    assert_eq!(Bekanntgaberegel::Ao122aAbruf.durch_abruf(tag("2026-03-06")), Some(tag("2026-03-06")));
}

/// OZG § 9 (1): what holds with the mailbox, without one, by post, and when it is delivered once more.
#[test]
fn the_mailbox_of_a_user_account_has_its_own_rule() {
    let (regel, sn) = (Bekanntgaberegel::Ozg9Abs1, Kalender::SACHSEN);
    assert_eq!(regel.durch_abruf(tag("2026-03-03")), None, "opening it earlier brings nothing forward");
    assert_eq!(regel.abruf_bis(tag("2026-03-02")), None, "the provision does not end");
    assert_eq!(regel.ohne_postfach(), Bekanntgaberegel::Vwvfg41Abs2a, "no mailbox, no fiction");
    assert_eq!(regel.per_post(), Bekanntgaberegel::Vwvfg41Post);
    assert!(!regel.ist_post() && regel.per_post().ist_post());
    assert_eq!(regel.durch_aufgabe(tag("2026-03-03"), sn), tag("2026-03-07"), "by letter the fourth day counts");
    assert_eq!(regel.fundstelle(), "§ 9 Absatz 1 Satz 4 des Onlinezugangsgesetzes");
    // The objection: one month after the third day, a Sunday; 8 April is a Wednesday.
    let bekannt = regel.durch_bereitstellung(tag("2026-03-05"), sn).unwrap();
    assert_eq!(widerspruch_bis(bekannt, sn), tag("2026-04-08"));
    for (abgerufen, neu, soll) in [
        (Some("2026-03-04"), "2026-03-10", "2026-03-04"),
        (Some("2026-03-11"), "2026-03-10", "2026-03-10"),
        (None, "2026-03-10", "2026-03-10"),
    ] {
        assert_eq!(regel.durch_erneute(tag(neu), abgerufen.map(tag)), tag(soll), "sentence 7: {abgerufen:?}");
    }
    let andere = Bekanntgaberegel::Vwvfg41Abs2a.durch_erneute(tag("2026-03-10"), Some(tag("2026-03-04")));
    assert_eq!(andere, tag("2026-03-10"), "no other rule has such a sentence");
    assert_eq!(serde_json::to_string(&regel).unwrap(), "\"ozg9_abs1\"");
}

#[test]
fn without_an_account_no_fiction_rests_on_a_mailbox() {
    use Bekanntgaberegel::{Ao122a, Ao122aAbruf, Ozg9Abs1, Vwvfg41Abs2a};
    for regel in [Ao122a, Ao122aAbruf, Vwvfg41Abs2a, Ozg9Abs1] {
        let ohne = regel.ohne_postfach();
        assert_eq!(ohne.durch_bereitstellung(tag("2026-03-02"), Kalender::SACHSEN), None, "{regel:?}");
        assert!(ohne.durch_abruf(tag("2026-03-02")).is_some(), "{regel:?}");
        assert!(ohne.abruf_bis(tag("2026-03-02")).is_some(), "{regel:?}");
        assert_eq!(ohne.ohne_postfach(), ohne);
    }
}

#[test]
fn a_letter_counts_from_its_posting() {
    use Bekanntgaberegel::{Ao122Post, Ao122a, Ao122aAbruf, Vwvfg41Abs2a, Vwvfg41Post};
    let sn = Kalender::SACHSEN;
    // Tuesday + 4 is a Saturday: VwVfG § 41 (2) leaves it there, AO § 108 (3) moves it to Monday.
    for regel in [Vwvfg41Abs2a, Vwvfg41Post] {
        assert_eq!(regel.per_post(), Vwvfg41Post);
        assert_eq!(regel.durch_aufgabe(tag("2026-03-03"), sn), tag("2026-03-07"), "{regel:?}");
    }
    for regel in [Ao122a, Ao122aAbruf, Ao122Post] {
        assert_eq!(regel.per_post(), Ao122Post);
        assert_eq!(regel.durch_aufgabe(tag("2026-03-03"), sn), tag("2026-03-09"), "{regel:?}");
    }
    for regel in [Vwvfg41Post, Ao122Post] {
        assert!(regel.ist_post());
        assert_eq!(regel.durch_abruf(tag("2026-03-03")), None, "looking at it online changes nothing");
        assert_eq!(regel.abruf_bis(tag("2026-03-03")), None, "and nothing ends");
        assert!(regel.fundstelle().contains("Absatz 2"));
    }
}

#[test]
fn the_clock_stops_and_goes_on() {
    let sn = Kalender::SACHSEN;
    let mut f = Bearbeitungsfrist::neu(tag("2026-03-02"), Dauer::Tage(14));
    f.anhalten(tag("2026-03-04"));
    f.anhalten(tag("2026-03-10"));
    assert!(f.steht());
    f.fortsetzen(tag("2026-03-11"));
    assert_eq!(f.ende(sn), tag("2026-03-23"));
    f.fortsetzen(tag("2026-03-20"));
    assert_eq!(f.ende(sn), tag("2026-03-23"));
}

#[test]
fn a_time_that_a_statute_fixes_does_not_stand_still() {
    // GewO § 15 (1): three days for the receipt, whatever is asked meanwhile.
    let mut f = Bearbeitungsfrist::neu(tag("2026-03-02"), Dauer::Tage(3)).ohne_stillstand();
    f.anhalten(tag("2026-03-03"));
    assert!(!f.steht());
    f.fortsetzen(tag("2026-03-11"));
    assert_eq!(f.ende(Kalender::SACHSEN), tag("2026-03-05"));
    // What was stored before there was such a time reads as one that stops.
    let alt: Bearbeitungsfrist = serde_json::from_str(r#"{"roh":"2026-03-05","steht_seit":null}"#).unwrap();
    assert_eq!(alt, Bearbeitungsfrist::neu(tag("2026-03-02"), Dauer::Tage(3)));
}

#[test]
fn days_begin_at_midnight_in_germany() {
    assert_eq!(tagesbeginn(tag("2026-03-02")), zeit("2026-03-01T23:00:00Z"));
    assert_eq!(tagesbeginn(tag("2026-07-01")), zeit("2026-06-30T22:00:00Z"));
}

#[test]
fn fristen_that_begin_with_a_day_count_it() {
    let sn = Kalender::SACHSEN;
    for (erster, dauer, ende, warum) in [
        ("2026-01-01", Dauer::Monate(1), "2026-01-31", "§ 187 (2), § 188 (2): not yet moved"),
        ("2026-01-31", Dauer::Monate(1), "2026-02-28", "§ 188 (3): February has no 30th"),
        ("2026-03-02", Dauer::Wochen(1), "2026-03-08", "Monday to Sunday"),
        ("2026-03-02", Dauer::Tage(1), "2026-03-02", "one day is that day"),
        ("2024-02-29", Dauer::Monate(12), "2025-02-28", "born on 29 February: a year is over with the 28th"),
    ] {
        assert_eq!(dauer.ab_beginn(tag(erster)), tag(ende), "{warum}");
    }
    assert_eq!(sn.fristende_ab_beginn(tag("2026-01-01"), Dauer::Monate(1)), tag("2026-02-02"), "§ 193: a Saturday");
}

#[test]
fn lengths_and_calendars_are_read_from_text() {
    for (text, dauer) in [
        ("P14D", Some(Dauer::Tage(14))),
        ("P2W", Some(Dauer::Wochen(2))),
        ("P3M", Some(Dauer::Monate(3))),
        ("P1Y", Some(Dauer::Monate(12))),
        ("P0D", None),
        ("P1M3D", None),
        ("PT3H", None),
        ("14", None),
        ("P99999D", None),
        ("", None),
    ] {
        assert_eq!(text.parse().ok(), dauer, "{text}");
    }
    for (text, kalender) in [
        ("sachsen", Some(Kalender::SACHSEN)),
        ("ST", Some(Kalender::SACHSEN_ANHALT)),
        ("14625350", Some(Kalender { land: Land::Sachsen, fronleichnam: true })),
        ("15003000", Some(Kalender::SACHSEN_ANHALT)),
        ("11000000", None),
        ("bayern", None),
        ("", None),
    ] {
        assert_eq!(text.parse().ok(), kalender, "{text}");
    }
}

/// The number of days changed with 2025 (PostModG); only the tax code moves a fiction to the next working day.
#[test]
fn what_was_sent_counts_as_arrived_by_each_fiction() {
    let sn = Kalender::SACHSEN;
    for (fiktion, am, soll) in [
        (Zugangsfiktion::Vwvfg41Post, "2024-12-31", "2025-01-03"),
        (Zugangsfiktion::Vwvfg41Post, "2025-01-01", "2025-01-05"),
        (Zugangsfiktion::Vwvfg41Post, "2026-03-03", "2026-03-07"),
        (Zugangsfiktion::Vwvfg41Elektronisch, "2026-03-03", "2026-03-07"),
        (Zugangsfiktion::Ao122Post, "2026-03-03", "2026-03-09"),
        (Zugangsfiktion::Ao122Post, "2024-12-30", "2025-01-02"),
        (Zugangsfiktion::Ao122Elektronisch, "2026-03-30", "2026-04-07"),
        (Zugangsfiktion::Ao122Ausland, "2026-01-31", "2026-03-02"),
        (Zugangsfiktion::Vwzg4Einschreiben, "2026-03-03", "2026-03-07"),
        (Zugangsfiktion::Vwzg4Einschreiben, "2024-06-03", "2024-06-06"),
        (Zugangsfiktion::Vwzg5Elektronisch, "2026-03-02", "2026-03-06"),
    ] {
        assert_eq!(fiktion.tag(tag(am), sn), tag(soll), "{fiktion:?} {am}");
        assert!(fiktion.fundstelle().starts_with("§ "));
    }
}

#[test]
fn silence_approves_after_three_months_and_one_extension() {
    let sn = Kalender::SACHSEN;
    let mut g = Genehmigungsfiktion::neu(tag("2026-01-31"));
    // 30 April is the last day of a shorter month.
    assert_eq!(g.ende(sn), tag("2026-04-30"));
    assert!(!g.eingetreten(tag("2026-04-30"), sn) && g.eingetreten(tag("2026-05-01"), sn));
    assert_eq!(g.verlaengern(Dauer::Wochen(2), tag("2026-05-01"), sn), Err(VerlaengerungFehler::ZuSpaet));
    assert_eq!(g.verlaengern(Dauer::Wochen(2), tag("2026-04-30"), sn), Ok(()));
    // 14 May 2026 is Ascension Day.
    assert_eq!(g.ende(sn), tag("2026-05-15"));
    assert_eq!(g.verlaengern(Dauer::Wochen(2), tag("2026-05-01"), sn), Err(VerlaengerungFehler::SchonEinmal));
    let kurz = Genehmigungsfiktion { dauer: Dauer::Wochen(4), ..Genehmigungsfiktion::neu(tag("2026-11-04")) };
    assert_eq!(kurz.ende(sn), tag("2026-12-02"));
}

#[test]
fn warnings_count_working_days() {
    let sn = Kalender::SACHSEN;
    let ende = tag("2026-04-07"); // the day after Easter Monday
    for (heute, soll) in [
        ("2026-03-20", Warnung::Keine),
        ("2026-03-30", Warnung::Bald(4)),
        ("2026-04-02", Warnung::Bald(1)),
        ("2026-04-06", Warnung::Bald(1)),
        ("2026-04-07", Warnung::Heute),
        ("2026-04-10", Warnung::Abgelaufen(3)),
    ] {
        assert_eq!(warnung(ende, tag(heute), 5, sn), soll, "{heute}");
    }
    assert_eq!(warnung(ende, tag("2026-03-30"), 3, sn), Warnung::Keine);
}

/// Every locality of the annex is in the table, and the open ones are named here so that nobody thinks them settled.
#[test]
fn the_twenty_five_localities_are_all_accounted_for() {
    let Some(csv) = geteilt("fronleichnam_sn_gemeindeteile.csv") else { return };
    assert_eq!(csv.lines().skip(1).count(), 25);
    let offen: Vec<&str> =
        csv.lines().skip(1).filter(|z| z.split(',').nth(2) == Some("")).filter_map(|z| z.split(',').next()).collect();
    assert_eq!(offen, ["Luga"]);
}

//! Repairs, and what the law says to them.

use std::collections::BTreeMap;

use ablauf::Modell;
use serde_json::{Value, json};
use vorgang::{
    Effect, Ereignis, Status, Unzulaessig, Zahlstand,
    eingriff::{Eingriff, fassung_wechseln},
    frist::Bekanntgaberegel,
};

use crate::probe::{ANNA, BERND, CLARA, MONTAG, PDF, Probe, baustein, bezahlt, entworfen, modell, tag, zeit};

pub fn eingriff(eingriff: Eingriff) -> Ereignis {
    Ereignis::Eingegriffen { von: CLARA, eingriff, grund: "Das Zielsystem stand still.".into() }
}

fn versetzt(p: &Probe<'_>, nach: &str) -> Ereignis {
    let m = &p.z.marken.alle()[0];
    eingriff(Eingriff::Versetzt { marke: m.nr, von: m.knoten.clone(), nach: nach.into() })
}

fn steht(p: &Probe<'_>) -> Vec<String> {
    p.z.marken.alle().iter().map(|m| m.knoten.clone()).collect()
}

fn nein(p: &mut Probe<'_>, e: &Ereignis) -> String {
    let vorher = p.z.clone();
    let grund = p.am(MONTAG, e).unwrap_err().to_string();
    assert_eq!(p.z, vorher);
    grund
}

#[test]
fn a_matter_is_set_past_a_payment_that_never_came_and_the_money_is_asked_for_later() {
    let m = modell();
    let mut p = Probe::neu(&m, "sofort", Bekanntgaberegel::Ao122a);
    assert_eq!((p.z.status(), steht(&p)), (Status::ZahlungOffen, vec!["warten".to_owned()]));
    let e = versetzt(&p, "pruefen");
    p.gib(&e);
    assert_eq!((p.z.status(), steht(&p)), (Status::Eingegangen, vec!["pruefen".to_owned()]));
    assert!(matches!(p.z.zahlung, Zahlstand::Ausgeblieben { .. }));
    // It comes after all: nothing is lost, and the old alarm of the fourteen days finds nobody.
    p.gib(&bezahlt());
    assert!(p.z.zahlung.bezahlt().is_some());
    let wecker = vorgang::Wecker::Ablauf { knoten: "vierzehn_tage".into(), marke: 1 };
    assert_eq!(p.gib(&Ereignis::FristErreicht { wecker }), []);
    assert_eq!(steht(&p), ["pruefen"]);
    // The token is gone from where it was: the same click twice does nothing.
    assert_eq!(p.am(MONTAG, &e), Err(Unzulaessig::AblaufErlaubtNicht));
}

#[test]
fn the_law_refuses_what_the_usual_way_could_not_reach() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a).genommen();
    for (nach, wort) in [
        ("freigabe", "Ohne Entwurf"),
        ("abschliessen", "ohne dass entschieden"),
        ("zustellen", "Zustellung ohne freigegebenen Bescheid"),
        ("gibtesnicht", "nicht setzen"),
        ("start", "nicht setzen"),
    ] {
        let e = versetzt(&p, nach);
        let grund = nein(&mut p, &e);
        assert!(grund.contains(wort), "{nach}: {grund}");
    }
    p.gib(&entworfen());
    let e = versetzt(&p, "pruefen");
    assert!(nein(&mut p, &e).contains("Entwurf des Bescheids liegt vor"));
    p.gib(&Ereignis::Freigegeben { von: ANNA });
    p.gib(&Ereignis::ZweitFreigegeben { von: BERND });
    let marke = p.z.marken.alle()[0].nr;
    let e = eingriff(Eingriff::Uebersprungen { marke, schritt: "zustellen".into() });
    assert!(nein(&mut p, &e).contains("nicht wirksam"));
    let e = versetzt(&p, "zustellen");
    assert!(nein(&mut p, &e).contains("auf dem Weg ins Postfach"));
    p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
    let e = versetzt(&p, "bescheid");
    assert!(nein(&mut p, &e).contains("ist entschieden"));
    let e = versetzt(&p, "abschliessen");
    assert!(nein(&mut p, &e).contains("Abschluss vor Bekanntgabe"));
    let e = eingriff(Eingriff::Berichtigt { wert: "steuer".into(), vorher: json!(60.5), nachher: json!(1) });
    assert_eq!(p.am(MONTAG, &e), Err(Unzulaessig::BereitsEntschieden));
    p.gib(&Ereignis::Bekanntgegeben { am: tag("2026-03-02") });
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert_eq!(p.am(MONTAG, &e), Err(Unzulaessig::Beendet));
    // An order can fail after the end too.
    assert_eq!(p.gib(&eingriff(Eingriff::Wiederholt { auftrag: "nachricht".into() })), []);
}

#[test]
fn a_technical_step_is_skipped_and_a_person_is_not() {
    let m = baustein("anzeige_beteiligung");
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Vwvfg41Abs2a);
    let marke =
        p.z.marken
            .alle()
            .iter()
            .find(|k| m.finde(&k.knoten).unwrap().1.parameter.get("baustein").is_some_and(|b| b == "beteiligen"))
            .unwrap()
            .clone();
    p.gib(&eingriff(Eingriff::Uebersprungen { marke: marke.nr, schritt: marke.knoten.clone() }));
    assert!(!steht(&p).contains(&marke.knoten), "{:?}", steht(&p));
    let mensch = p.z.marken.bei_aufgabe(&m, "bestaetigen").or_else(|| p.z.marken.bei_aufgabe(&m, "pruefen")).unwrap();
    let nr = p.z.marken.alle().iter().find(|k| k.knoten == mensch).unwrap().nr;
    let e = eingriff(Eingriff::Uebersprungen { marke: nr, schritt: mensch.to_owned() });
    assert!(nein(&mut p, &e).contains("Nur technische Schritte"));
}

#[test]
fn a_value_is_corrected_in_its_kind_and_asked_from_then_on() {
    let m = modell();
    let mut p = Probe::neu(&m, "sofort", Bekanntgaberegel::Ao122a).genommen();
    let namen: Vec<String> = p.z.werte().into_keys().collect();
    assert_eq!(namen, ["parameter.zahlweise", "steuer"]);
    let berichtigt = |wert: &str, vorher: Value, nachher: Value| {
        eingriff(Eingriff::Berichtigt { wert: wert.into(), vorher, nachher })
    };
    for (e, wort) in [
        (berichtigt("freigabe", json!("erteilt"), json!("verweigert")), "kennt der Ablauf nicht"),
        (berichtigt("steuer", json!(1), json!(2)), "inzwischen geändert"),
        (berichtigt("steuer", json!(60.5), json!("viel")), "derselben Art"),
    ] {
        assert!(nein(&mut p, &e).contains(wort));
    }
    p.gib(&berichtigt("parameter.zahlweise", json!("sofort"), json!("bescheid")));
    // Tried again from the gateway: it decides by the corrected value.
    let e = versetzt(&p, "sofort");
    p.gib(&e);
    assert_eq!(steht(&p), ["pruefen"]);
    assert_eq!(
        p.effekte.iter().filter(|e| matches!(e, Effect::ZahlungAnfordern { .. })).count(),
        1,
        "asked once, before"
    );
}

/// The dog tax, with something replaced.
fn neue_fassung(alt: &str, neu: &str) -> Modell {
    let text = String::from_utf8(modell().original().to_vec()).unwrap();
    assert!(text.contains(alt));
    let m = Modell::lesen(text.replace(alt, neu).as_bytes()).unwrap();
    assert_eq!(vorgang::pruefen(&m), []);
    m
}

#[test]
fn a_matter_follows_a_newer_version_only_where_it_can_live_in_it() {
    let alt = modell();
    let p = Probe::neu(&alt, "sofort", Bekanntgaberegel::Ao122a);
    let jetzt = zeit(MONTAG);
    let wechseln = |neu: &Modell, zuordnung: &[(&str, &str)]| {
        let zuordnung: BTreeMap<String, String> = zuordnung.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
        fassung_wechseln((&alt, neu), &p.z, &zuordnung, jetzt)
    };
    // Thirty days instead of fourteen: the alarm that runs keeps its day, the next one waits thirty.
    let laenger = neue_fassung(">P14D<", ">P30D<");
    let (z, effekte, umzuege) = wechseln(&laenger, &[]).unwrap();
    assert_eq!((effekte.len(), umzuege.len()), (0, 1));
    assert_eq!(z.marken.naechster_wecker(), p.z.marken.naechster_wecker());
    assert_eq!((z.status(), z.wartet_auf_zahlung), (Status::ZahlungOffen, true));
    // Another name for the step: only with an assignment.
    let umbenannt = neue_fassung("\"warten\"", "\"zahlung_abwarten\"");
    assert!(wechseln(&umbenannt, &[]).unwrap_err().to_string().contains("Zahlung abwarten"));
    let (z, _, umzuege) = wechseln(&umbenannt, &[("warten", "zahlung_abwarten")]).unwrap();
    assert_eq!(umzuege[0].nach, "zahlung_abwarten");
    assert!(z.wartet_auf_zahlung);
    // A value that this matter never had.
    let fragt = neue_fassung("steuer &gt; 0", "steuer &gt; 0 and hunde = 1");
    assert!(wechseln(&fragt, &[]).unwrap_err().to_string().contains("hunde"));
    let fragt = neue_fassung("steuer &gt; 0", "steuer &gt; parameter.grenze");
    assert!(wechseln(&fragt, &[]).unwrap_err().to_string().contains("parameter.grenze"));
    // What has ended stays where it is.
    let mut q = p.clone();
    q.gib(&Ereignis::Zurueckgezogen { von: ANNA });
    let ende = fassung_wechseln((&alt, &laenger), &q.z, &BTreeMap::new(), jetzt).unwrap_err();
    assert!(ende.to_string().contains("abgeschlossen"));
    // The event itself decides nothing without both versions.
    let e = eingriff(Eingriff::Umgezogen { von: "a".into(), nach: "b".into(), zuordnung: BTreeMap::new() });
    let mut q = p.clone();
    assert!(nein(&mut q, &e).contains("nicht möglich"));
}

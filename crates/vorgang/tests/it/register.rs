//! A register that decides with the program alone: never before the fee is paid, one order at a time, and people wherever
//! it does not agree.

use ablauf::{Bibliothek, Daten, Modell};
use grund::Betrag;
use vorgang::{
    Anlass, Effect, Ereignis, Status, Unzulaessig,
    eingriff::Eingriff,
    frist::Bekanntgaberegel,
    register::{Registergrund, Registerschritt, Registerstand, Unbefragt},
};

use crate::{
    eingriffe::eingriff,
    probe::{ANNA, BUERGERIN, MONTAG, PDF, Probe, ZAHLUNG, beantwortet, lieferung, nachgefordert, vorgaben, zeit},
};

/// The process that services share, with what it calls.
fn modell() -> Modell {
    let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/bausteine/ablauf");
    let lesen = |name: &str| std::fs::read(format!("{ordner}/{name}.bpmn")).unwrap();
    let mut bibliothek = Bibliothek::leer();
    for name in ["zahlung_vorab", "bescheinigung"] {
        bibliothek.aufnehmen(&lesen(name)).unwrap();
    }
    let m = Modell::lesen_mit(&lesen("register_zahlung_vorab"), &bibliothek).unwrap();
    assert_eq!(vorgang::pruefen(&m), []);
    m
}

fn beginnen<'a>(m: &'a Modell, gebuehr: f64) -> Probe<'a> {
    let daten: Daten = serde_json::from_value(serde_json::json!({ "gebuehr": gebuehr })).unwrap();
    let (z, effekte) = vorgang::beginnen(m, vorgaben(Bekanntgaberegel::Vwvfg41Abs2a), &daten, zeit(MONTAG)).unwrap();
    Probe { m, z, effekte }
}

fn bezahlt() -> Ereignis {
    Ereignis::Bezahlt { zahlung: ZAHLUNG, betrag: Betrag::cent(210) }
}

fn schritt(schritt: Registerschritt) -> Ereignis {
    Ereignis::Register { id: lieferung(1), schritt }
}

fn gefragt() -> Ereignis {
    schritt(Registerschritt::Gefragt { name: "abmelden".into() })
}

fn vollzogen() -> Ereignis {
    schritt(Registerschritt::Vollzogen { quittung: "FR-1".into(), dokument: PDF, sha256: "00".repeat(32) })
}

fn abgewiesen() -> Ereignis {
    schritt(Registerschritt::Abgewiesen { grund: Registergrund::Sicherheitscode })
}

/// Paid, and the order is out.
fn draussen(m: &Modell) -> Probe<'_> {
    let mut p = beginnen(m, 2.1);
    assert_eq!(p.z.status(), Status::ZahlungOffen);
    assert!(!p.effekte.contains(&Effect::RegisterAnfragen), "the fee comes first");
    assert!(p.gib(&bezahlt()).contains(&Effect::RegisterAnfragen));
    p.gib(&gefragt());
    p
}

#[test]
fn where_the_register_agrees_the_matter_is_decided_and_closed() {
    let m = modell();
    let mut p = draussen(&m);
    let effekte = p.gib(&vollzogen());
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert!(effekte.contains(&Effect::BestaetigungBereitstellen { dokument: PDF }));
    assert!(effekte.contains(&Effect::MailHinweis));
    assert!(matches!(p.z.register, Some(Registerstand::Vollzogen { .. })));
    // The day on which she opens it stands in the log.
    assert_eq!(p.gib(&Ereignis::Abgerufen), []);
    // The worker repeats what it is not sure of.
    assert_eq!(p.gib(&vollzogen()), []);
    assert!(matches!(p.am(MONTAG, &gefragt()), Err(Unzulaessig::Beendet)), "never a second time");
}

#[test]
fn where_it_does_not_agree_people_decide_and_the_applicant_knows_why() {
    let m = modell();
    let mut p = draussen(&m);
    let effekte = p.gib(&abgewiesen());
    let anlass = Anlass::RegisterAbgewiesen(Registergrund::Sicherheitscode);
    assert!(effekte.contains(&Effect::Nachricht { anlass }));
    assert!(p.z.marken.bei_aufgabe(&m, "pruefen").is_some());
    assert_eq!(p.gib(&abgewiesen()), [], "what the world repeats changes nothing");
    // The person is bound by nothing that the program found.
    let mut p = p.genommen();
    p.gib(&Ereignis::Bestaetigt { von: ANNA, dokument: PDF, sha256: "00".repeat(32) });
    assert_eq!(p.z.status(), Status::Abgeschlossen);
}

#[test]
fn without_the_fee_nobody_is_asked() {
    let m = modell();
    let mut p = beginnen(&m, 2.1);
    let wecker = p.effekte.iter().find_map(|e| match e {
        Effect::Wecken { zeit, wecker } => Some((*zeit, wecker.clone())),
        _ => None,
    });
    let (wann, wecker) = wecker.expect("the time for the payment ends");
    let effekte = p.am(&wann.to_string(), &Ereignis::FristErreicht { wecker }).unwrap();
    assert!(!effekte.contains(&Effect::RegisterAnfragen));
    assert!(matches!(p.z.register, Some(Registerstand::Unbefragt { grund: Unbefragt::Unbezahlt, .. })));
    assert!(p.z.marken.bei_aufgabe(&m, "pruefen").is_some(), "a person decides what becomes of it");
}

#[test]
fn nothing_is_asked_where_there_is_no_fee_to_wait_for_and_the_service_may_except() {
    let m = modell();
    let mut p = beginnen(&m, 0.0);
    assert!(p.effekte.contains(&Effect::RegisterAnfragen));
    p.gib(&Ereignis::RegisterAusgenommen);
    assert!(matches!(p.z.register, Some(Registerstand::Unbefragt { grund: Unbefragt::Ausgenommen, .. })));
    assert!(p.z.marken.bei_aufgabe(&m, "pruefen").is_some());
    assert!(p.am(MONTAG, &gefragt()).is_err(), "the process has gone on");
}

#[test]
fn what_chance_picked_a_person_decides_and_the_register_is_not_asked() {
    let m = modell();
    let mut p = beginnen(&m, 0.0);
    let gezogen = Ereignis::StichprobeGezogen { anteil: 500 };
    p.gib(&gezogen);
    assert!(matches!(p.z.register, Some(Registerstand::Unbefragt { grund: Unbefragt::Stichprobe, .. })));
    assert!(p.z.marken.bei_aufgabe(&m, "pruefen").is_some());
    assert!(p.am(MONTAG, &gefragt()).is_err(), "the program keeps out");
    assert!(p.am(MONTAG, &gezogen).is_err(), "nothing is drawn twice");
    // Nor once the order is out.
    assert!(draussen(&m).am(MONTAG, &gezogen).is_err());
}

#[test]
fn while_the_order_is_out_nobody_gets_around_its_answer() {
    let m = modell();
    let mut p = draussen(&m);
    assert_eq!(p.am(MONTAG, &Ereignis::Zurueckgezogen { von: BUERGERIN }), Err(Unzulaessig::RegisterGefragt));
    assert!(p.am(MONTAG, &gefragt()).is_err(), "one order at a time");
    assert!(p.am(MONTAG, &Ereignis::RegisterAusgenommen).is_err());
    let marke = p.z.marken.alle()[0].clone();
    let (nr, knoten) = (marke.nr, marke.knoten.clone());
    for e in [
        Eingriff::Uebersprungen { marke: nr, schritt: knoten.clone() },
        Eingriff::Versetzt { marke: nr, von: knoten.clone(), nach: "abschliessen".into() },
    ] {
        assert!(p.am(MONTAG, &eingriff(e)).is_err(), "it may be carried out already");
    }
    // A colleague asks a question meanwhile; the answer of the register settles it.
    let mut p = p.genommen();
    p.gib(&nachgefordert());
    p.gib(&vollzogen());
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert!(p.am(MONTAG, &beantwortet()).is_err());
}

#[test]
fn an_order_that_nobody_gave_is_no_answer() {
    let m = modell();
    let mut p = draussen(&m);
    for e in [vollzogen(), abgewiesen()] {
        let Ereignis::Register { schritt, .. } = e else { unreachable!() };
        let fremd = Ereignis::Register { id: lieferung(2), schritt };
        assert_eq!(p.am(MONTAG, &fremd), Err(Unzulaessig::KeineRegisteranfrage));
    }
    let mut p = beginnen(&m, 2.1);
    assert_eq!(p.am(MONTAG, &vollzogen()), Err(Unzulaessig::KeineRegisteranfrage));
}

#[test]
fn names_of_reasons_are_read_again() {
    for grund in Registergrund::ALLE {
        assert_eq!(Registergrund::von(grund.name()), Some(grund));
        assert_eq!(serde_json::to_value(grund).unwrap(), grund.name());
    }
    assert_eq!(Registergrund::von("keine Lust"), None);
}

#[test]
fn a_process_that_decides_alone_needs_a_person_beside_it() {
    let text = String::from_utf8(modell().original().to_vec()).unwrap();
    let ohne = text.replace("baustein_bescheinigung\"", "baustein_zahlung_vorab\" basis:betrag=\"gebuehr\"");
    assert_ne!(text, ohne);
    let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/bausteine/ablauf");
    let mut bibliothek = Bibliothek::leer();
    bibliothek.aufnehmen(&std::fs::read(format!("{ordner}/zahlung_vorab.bpmn")).unwrap()).unwrap();
    let m = Modell::lesen_mit(ohne.as_bytes(), &bibliothek).unwrap();
    let saetze: Vec<String> = vorgang::pruefen(&m).into_iter().map(|b| b.satz).collect();
    assert!(saetze.iter().any(|s| s.contains("muss ein Mensch entscheiden")), "{saetze:?}");
    let taub = text.replace("register = \"vollzogen\"", "gebuehr &gt; 5");
    assert_ne!(text, taub);
    bibliothek.aufnehmen(&std::fs::read(format!("{ordner}/bescheinigung.bpmn")).unwrap()).unwrap();
    let m = Modell::lesen_mit(taub.as_bytes(), &bibliothek).unwrap();
    let saetze: Vec<String> = vorgang::pruefen(&m).into_iter().map(|b| b.satz).collect();
    assert!(saetze.iter().any(|s| s.contains("nicht nach der Antwort")), "{saetze:?}");
}

//! Deemed approval (VwVfG § 42a): the days, the standstill before it begins, the extension, the warning, once.

use ablauf::Modell;
use grund::{DokumentId, NachrichtId};
use proptest::prelude::*;
use uuid::Uuid;
use vorgang::{
    Amtsanlass, Anlass, Effect, Entscheidungsart, Ereignis, Fiktionsschritt, Fiktionsstufe, Papiereingang, Papiertag,
    Status, Unzulaessig, Vorgaben, Wecker, beginnen, erfassen,
    frist::{Bekanntgaberegel, Dauer, VerlaengerungFehler},
};

use crate::probe::{
    ANNA, ANTWORT, BERND, BUERGERIN, PDF, Probe, beantwortet, daten, entworfen, modell, nachgefordert, tag, vorgaben,
    wecker, zeit,
};

const REGEL: Bekanntgaberegel = Bekanntgaberegel::Vwvfg41Abs2a;

/// Arrived on Monday, 2 March 2026, where a law says three months: until Tuesday, 2 June.
fn probe(m: &Modell) -> Probe<'_> {
    let vorgaben = Vorgaben { fiktion: Some(Dauer::Monate(3)), bearbeitung: None, ..vorgaben(REGEL) };
    let (z, effekte) = beginnen(m, vorgaben, &daten("bescheid"), zeit(crate::probe::MONTAG)).unwrap();
    Probe { m, z, effekte }
}

fn nachgefordert_bis(frist: &str) -> Ereignis {
    Ereignis::Nachgefordert { von: ANNA, feld: "rasse".into(), frist: tag(frist), nachricht: crate::probe::FRAGE }
}

fn eingetreten(ende: &str) -> Ereignis {
    Ereignis::Fiktion { was: Fiktionsschritt::Eingetreten { ende: tag(ende) } }
}

fn verlaengert(um: Dauer) -> Ereignis {
    Ereignis::Fiktion { was: Fiktionsschritt::Verlaengert { von: ANNA, um, nachricht: ANTWORT } }
}

fn alarm(ende: &str, stufe: Fiktionsstufe) -> Ereignis {
    wecker(Wecker::Fiktion { ende: tag(ende), stufe })
}

/// The days of the alarms that were set, local days in Germany.
fn geweckt(effekte: &[Effect]) -> Vec<(String, String, Fiktionsstufe)> {
    let tage = effekte.iter().filter_map(|e| match e {
        Effect::Wecken { zeit, wecker: Wecker::Fiktion { ende, stufe } } => {
            Some((grund::tag_von(*zeit).to_string(), ende.to_string(), *stufe))
        }
        _ => None,
    });
    tage.collect()
}

fn wecker_am(warnen: &str, ende: &str, danach: &str) -> Vec<(String, String, Fiktionsstufe)> {
    vec![
        (warnen.to_owned(), ende.to_owned(), Fiktionsstufe::Warnung),
        (danach.to_owned(), ende.to_owned(), Fiktionsstufe::Ende),
    ]
}

#[test]
fn it_runs_from_the_complete_documents_and_sets_in_once() {
    let m = modell();
    let mut p = probe(&m);
    // Ten working days before 2 June: Whit Monday, 25 May, is none.
    assert_eq!(geweckt(&p.effekte), wecker_am("2026-05-18", "2026-06-02", "2026-06-03"));
    assert_eq!((p.z.fiktion_bis(), p.z.naechste_frist()), (Some(tag("2026-06-02")), Some(tag("2026-06-02"))));
    assert_eq!(
        p.am("2026-05-17T12:00:00Z", &alarm("2026-06-02", Fiktionsstufe::Warnung)).unwrap().len(),
        1,
        "set again"
    );
    let gewarnt = p.am("2026-05-18T06:00:00Z", &alarm("2026-06-02", Fiktionsstufe::Warnung)).unwrap();
    assert_eq!(gewarnt, [Effect::AmtHinweis { anlass: Amtsanlass::FiktionNaht }]);
    assert_eq!(p.am("2026-05-18T06:00:01Z", &alarm("2026-06-02", Fiktionsstufe::Warnung)).unwrap(), [], "once");

    // The last minute of the last day (German time), and the first of the next.
    let frueh = p.am("2026-06-02T21:59:00Z", &eingetreten("2026-06-02")).unwrap();
    assert!(matches!(&frueh[..], [Effect::Wecken { .. }]), "{frueh:?}");
    assert_eq!(p.z.status(), Status::Eingegangen);
    let dann = p.am("2026-06-02T22:00:00Z", &eingetreten("2026-06-02")).unwrap();
    assert_eq!(p.z.status(), Status::GenehmigungGilt);
    assert_eq!(p.z.fiktion_seit(), Some(tag("2026-06-03")));
    assert!(
        dann.contains(&Effect::Nachricht { anlass: Anlass::GenehmigungGilt }) && dann.contains(&Effect::MailHinweis)
    );
    assert!(dann.contains(&Effect::AmtHinweis { anlass: Amtsanlass::FiktionEingetreten }));
    assert!(p.z.marken.beendet() && p.z.naechste_frist().is_none());
    assert_eq!(p.am("2026-06-03T08:00:00Z", &eingetreten("2026-06-02")).unwrap(), [], "once");
    // Nobody refuses, asks or withdraws any more.
    for e in [entworfen(), nachgefordert(), Ereignis::Zurueckgezogen { von: BUERGERIN }] {
        assert!(p.am("2026-06-03T08:00:00Z", &e).is_err(), "{}", e.name());
    }
    assert_eq!(p.am("2026-06-03T08:00:00Z", &entworfen()), Err(Unzulaessig::GiltAlsErteilt));
}

#[test]
fn it_has_not_begun_while_something_is_missing() {
    let m = modell();
    let mut p = probe(&m).genommen();
    p.am("2026-03-04T09:00:00Z", &nachgefordert()).unwrap();
    assert_eq!(p.z.fiktion_bis(), None);
    assert_eq!(p.am("2026-06-03T09:00:00Z", &eingetreten("2026-06-02")).unwrap(), [], "an alarm from before");
    let da = p.am("2026-06-08T09:00:00Z", &beantwortet()).unwrap();
    // From Monday, 8 June: until Tuesday, 8 September.
    assert_eq!(geweckt(&da), wecker_am("2026-08-25", "2026-09-08", "2026-09-09"));
    assert_eq!(p.z.fiktion.as_ref().unwrap().frist.vollstaendig, tag("2026-06-08"));

    // On paper it counts from the day on which the paper arrived.
    let mut papier = probe(&m).genommen();
    papier.am("2026-03-04T09:00:00Z", &nachgefordert()).unwrap();
    let antwort = Ereignis::Beantwortet {
        nachricht: ANTWORT,
        dokumente: vec![],
        papier: Some(Papiereingang { von: ANNA, eingegangen: tag("2026-03-10") }),
    };
    papier.am("2026-03-13T09:00:00Z", &antwort).unwrap();
    assert_eq!(papier.z.fiktion_bis(), Some(tag("2026-06-10")));

    // A lapsed question is still open: nothing is complete.
    let mut stumm = probe(&m).genommen();
    stumm.am("2026-03-04T09:00:00Z", &nachgefordert()).unwrap();
    stumm.am("2026-03-17T09:00:00Z", &wecker(Wecker::Rueckfrage(crate::probe::FRAGE))).unwrap();
    assert_eq!(stumm.z.fiktion_bis(), None);
    // The desk wants nothing more: from then on it is complete.
    stumm.am("2026-03-18T09:00:00Z", &Ereignis::RueckfrageErledigt { von: ANNA }).unwrap();
    assert_eq!(stumm.z.fiktion_bis(), Some(tag("2026-06-18")));
}

#[test]
fn a_paper_with_gaps_has_not_begun_it_and_one_that_lay_is_over_at_once() {
    let m = modell();
    let vorgaben = Vorgaben { fiktion: Some(Dauer::Monate(3)), bearbeitung: None, ..vorgaben(REGEL) };
    let jetzt = zeit("2026-07-01T09:00:00Z");
    let papier = |lueckenhaft| Papiertag { eingang: zeit(crate::probe::MONTAG), lueckenhaft };
    let (z, effekte) = erfassen(&m, vorgaben, &daten("bescheid"), papier(true), jetzt).unwrap();
    assert_eq!((z.fiktion_bis(), geweckt(&effekte)), (None, vec![]));
    let mut p = Probe { m: &m, z, effekte };
    p.am("2026-07-01T10:00:00Z", &Ereignis::Uebernommen { von: ANNA }).unwrap();
    p.am("2026-07-01T11:00:00Z", &nachgefordert_bis("2026-07-15")).unwrap();
    p.am("2026-07-06T11:00:00Z", &beantwortet()).unwrap();
    assert_eq!(p.z.fiktion_bis(), Some(tag("2026-10-06")));
    // Complete and forgotten in a drawer: nobody needs a warning any more.
    let (z, effekte) = erfassen(&m, vorgaben, &daten("bescheid"), papier(false), jetzt).unwrap();
    let ende = vec![("2026-06-03".to_owned(), "2026-06-02".to_owned(), Fiktionsstufe::Ende)];
    assert_eq!((z.fiktion_bis(), geweckt(&effekte)), (Some(tag("2026-06-02")), ende));
}

#[test]
fn it_is_put_off_once_in_time_by_who_works_on_it() {
    let m = modell();
    let mut p = probe(&m);
    assert_eq!(p.am("2026-05-20T09:00:00Z", &verlaengert(Dauer::Wochen(4))), Err(Unzulaessig::NichtUebernommen));
    let mut p = p.genommen();
    assert_eq!(
        p.am("2026-05-20T09:00:00Z", &verlaengert(Dauer::Wochen(20))),
        Err(Unzulaessig::VerlaengerungUnmoeglich)
    );
    let neu = p.am("2026-05-20T09:00:00Z", &verlaengert(Dauer::Wochen(4))).unwrap();
    // From 2 June four weeks more (BGB § 190).
    assert_eq!(geweckt(&neu), wecker_am("2026-06-16", "2026-06-30", "2026-07-01"));
    assert!(neu.contains(&Effect::MailHinweis));
    let einmal = Err(Unzulaessig::Verlaengerung(VerlaengerungFehler::SchonEinmal));
    assert_eq!(p.am("2026-05-21T09:00:00Z", &verlaengert(Dauer::Wochen(1))), einmal);
    assert_eq!(p.am("2026-06-03T09:00:00Z", &eingetreten("2026-06-02")).unwrap(), [], "the alarm of the former end");
    assert_eq!(p.am("2026-07-01T09:00:00Z", &eingetreten("2026-06-30")).unwrap().len(), 3);
    assert_eq!(p.z.status(), Status::GenehmigungGilt);

    let mut spaet = probe(&m).genommen();
    let zu_spaet = Err(Unzulaessig::Verlaengerung(VerlaengerungFehler::ZuSpaet));
    assert_eq!(spaet.am("2026-06-03T09:00:00Z", &verlaengert(Dauer::Wochen(4))), zu_spaet);
    let mut keine = Probe::neu(&m, "bescheid", REGEL).genommen();
    assert_eq!(keine.am("2026-05-20T09:00:00Z", &verlaengert(Dauer::Wochen(4))), Err(Unzulaessig::KeineFiktion));
}

#[test]
fn a_decision_in_time_ends_it_and_a_draft_does_not() {
    let m = modell();
    let mut beschieden = probe(&m).genommen().beschieden();
    assert_eq!(beschieden.z.fiktion_bis(), None);
    assert_eq!(beschieden.am("2026-06-03T09:00:00Z", &eingetreten("2026-06-02")).unwrap(), []);
    assert_eq!(beschieden.z.status(), Status::Beschieden);

    let mut entwurf = probe(&m).genommen();
    entwurf.gib(&entworfen());
    entwurf.gib(&Ereignis::Freigegeben { von: ANNA });
    entwurf.am("2026-06-03T09:00:00Z", &eingetreten("2026-06-02")).unwrap();
    assert_eq!(entwurf.z.status(), Status::GenehmigungGilt);
    assert_eq!(
        entwurf.am("2026-06-03T10:00:00Z", &Ereignis::ZweitFreigegeben { von: BERND }),
        Err(Unzulaessig::GiltAlsErteilt)
    );
}

#[test]
fn the_certificate_is_asked_for_and_sent_once() {
    let m = modell();
    let verlangt = Ereignis::Fiktion { was: Fiktionsschritt::BescheinigungVerlangt };
    let bescheinigt = |dokument| Ereignis::Fiktion {
        was: Fiktionsschritt::Bescheinigt { von: ANNA, dokument, sha256: "00".repeat(32) },
    };
    let mut p = probe(&m).genommen();
    assert_eq!(p.am("2026-05-01T09:00:00Z", &verlangt), Err(Unzulaessig::KeineFiktion), "nothing to certify");
    assert_eq!(p.am("2026-05-01T09:00:00Z", &bescheinigt(PDF)), Err(Unzulaessig::KeineFiktion));
    p.am("2026-06-03T09:00:00Z", &eingetreten("2026-06-02")).unwrap();
    // Closed without a request, and open again by one.
    p.am("2026-06-04T09:00:00Z", &Ereignis::Abgeschlossen { von: ANNA }).unwrap();
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    let gefragt = p.am("2026-06-05T09:00:00Z", &verlangt).unwrap();
    assert_eq!(gefragt, [Effect::AmtHinweis { anlass: Amtsanlass::BescheinigungVerlangt }]);
    assert_eq!(p.am("2026-06-05T09:00:01Z", &verlangt).unwrap(), []);
    let zu = Ereignis::Abgeschlossen { von: ANNA };
    assert_eq!(p.am("2026-06-05T10:00:00Z", &zu), Err(Unzulaessig::BescheinigungOffen));
    let gesendet = p.am("2026-06-08T09:00:00Z", &bescheinigt(PDF)).unwrap();
    assert_eq!(gesendet, [Effect::BestaetigungBereitstellen { dokument: PDF }, Effect::MailHinweis]);
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert_eq!(p.am("2026-06-08T09:00:01Z", &bescheinigt(PDF)).unwrap(), [], "the same click twice");
    let andere = bescheinigt(DokumentId(Uuid::from_u128(99)));
    assert_eq!(p.am("2026-06-08T09:00:02Z", &andere), Err(Unzulaessig::SchonBescheinigt));
}

fn ereignis() -> impl Strategy<Value = Ereignis> {
    let ende =
        prop_oneof![Just("2026-06-02"), Just("2026-06-08"), Just("2026-06-16"), Just("2026-06-30"), Just("2026-09-08")];
    let frage = (1..3_u128, 5..90_i32).prop_map(|(n, tage)| Ereignis::Nachgefordert {
        von: ANNA,
        feld: "rasse".into(),
        frist: vorgang::frist::plus_tage(tag("2026-03-02"), tage),
        nachricht: NachrichtId(Uuid::from_u128(n)),
    });
    prop_oneof![
        2 => Just(Ereignis::Uebernommen { von: ANNA }),
        2 => frage,
        2 => Just(beantwortet()),
        1 => Just(Ereignis::RueckfrageErledigt { von: ANNA }),
        1 => (1..12_u16).prop_map(|n| verlaengert(Dauer::Wochen(n))),
        3 => ende.clone().prop_map(eingetreten),
        2 => ende.prop_map(|e| alarm(e, Fiktionsstufe::Warnung)),
        1 => Just(entworfen()),
        1 => Just(Ereignis::Freigegeben { von: ANNA }),
        1 => Just(Ereignis::ZweitFreigegeben { von: BERND }),
        1 => Just(Ereignis::Zurueckgezogen { von: BUERGERIN }),
        1 => Just(Ereignis::Abgeschlossen { von: ANNA }),
        1 => Just(Ereignis::Fiktion { was: Fiktionsschritt::BescheinigungVerlangt }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever comes in whatever order: it sets in once at most, never before its last day has passed, never while something is
    /// missing, and never beside a decision. The worker's own alarm is among what comes.
    #[test]
    fn it_never_sets_in_early_twice_or_beside_a_decision(
        ereignisse in prop::collection::vec((ereignis(), 0..300_i64, any::<bool>()), 0..60),
    ) {
        let m = modell();
        let mut p = probe(&m);
        let mut jetzt = zeit(crate::probe::MONTAG);
        let mut male = 0;
        for (e, stunden, eigener) in ereignisse {
            jetzt = jetzt.checked_add(jiff::SignedDuration::from_hours(stunden)).unwrap();
            let vorher = p.z.clone();
            let e = match vorher.fiktion_bis() {
                Some(ende) if eigener => Ereignis::Fiktion { was: Fiktionsschritt::Eingetreten { ende } },
                _ => e,
            };
            let Ok(effekte) = p.am(&jetzt.to_string(), &e) else {
                prop_assert_eq!(&p.z, &vorher);
                continue;
            };
            let gesagt = effekte.iter().filter(|e| matches!(e, Effect::Nachricht { anlass: Anlass::GenehmigungGilt })).count();
            male += gesagt;
            if gesagt > 0 {
                let ende = vorher.fiktion_bis();
                prop_assert!(ende.is_some_and(|ende| grund::tag_von(jetzt) > ende), "{:?}", vorher);
                prop_assert!(!vorher.fiktion.as_ref().unwrap().unvollstaendig && vorher.bescheid().is_none());
            }
            prop_assert_eq!(p.z.fiktion_seit().is_some(), male == 1);
            prop_assert!(p.z.fiktion_seit().is_none() || p.z.bescheid().is_none());
        }
        prop_assert!(male <= 1);
        let entschieden = p.z.bescheid().is_some_and(|b| b.entwurf.entscheidung == Entscheidungsart::Bewilligung);
        prop_assert!(!(entschieden && male == 1));
    }
}

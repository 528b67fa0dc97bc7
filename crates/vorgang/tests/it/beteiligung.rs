//! The parts of other authorities and the duties afterwards: their own table, what holds whatever comes, and whole
//! courses through a process that asks others.

use std::fmt::Write as _;

use grund::{DokumentId, KontoId};
use proptest::prelude::*;
use uuid::Uuid;
use vorgang::{
    Anlass, Effect, Ereignis, Status, Unzulaessig, Wecker,
    beteiligung::{Beteiligung, Ergebnis, Schritt, Stand, decide},
    frist::{Bekanntgaberegel, Kalender, plus_tage},
    pflicht::{Auftrag, Stufe},
};

use crate::probe::{
    ANNA, BERND, BUERGERIN, CLARA, MONTAG, PDF, Probe, anfrage, angefragt, baustein, bestaetigt, tag, teil, zeit,
};

pub fn auftrag(name: &str) -> Auftrag {
    Auftrag { name: name.into(), faellig: tag("2026-06-30"), erinnern: tag("2026-06-16") }
}

fn beantwortet(von: KontoId, ergebnis: Ergebnis) -> Schritt {
    Schritt::Beantwortet { von, ergebnis, dokumente: vec![PDF] }
}

/// One sample of every step; a new one does not compile until it stands here.
fn schritte() -> Vec<Schritt> {
    const fn nummer(s: &Schritt) -> usize {
        match s {
            Schritt::Uebernommen { .. } => 0,
            Schritt::Zurueckgelegt { .. } => 1,
            Schritt::Beantwortet { .. } => 2,
            Schritt::Erneut { .. } => 3,
            Schritt::Zurueckgenommen { .. } => 4,
        }
    }
    let alle = vec![
        Schritt::Uebernommen { von: ANNA },
        Schritt::Zurueckgelegt { von: ANNA },
        beantwortet(ANNA, Ergebnis::MitAuflagen),
        Schritt::Erneut { von: BERND, frist: tag("2026-04-04") },
        Schritt::Zurueckgenommen { von: BERND },
    ];
    assert_eq!(alle.iter().map(nummer).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    alle
}

fn im_stand(stand: Stand) -> Beteiligung {
    Beteiligung { stand, ..Beteiligung::neu(anfrage(1), None, zeit(MONTAG)) }
}

#[test]
fn the_table_of_a_part_is_what_the_golden_file_says() {
    let am = zeit(MONTAG);
    let antwort = vorgang::beteiligung::Antwort { von: ANNA, ergebnis: Ergebnis::KeinEinwand, dokumente: vec![], am };
    let staende = [
        ("", Stand::Angefragt),
        (" von ihr", Stand::Uebernommen { von: ANNA }),
        (" von anderer Person", Stand::Uebernommen { von: CLARA }),
        ("", Stand::Beantwortet { antwort }),
        ("", Stand::Zurueckgenommen { am }),
        ("", Stand::Entfallen { am }),
    ];
    let mut tafel = String::from("state | step | new state, Frist | or the reason against it\n");
    for (zusatz, stand) in staende {
        let b = im_stand(stand);
        for s in schritte() {
            let zelle = match decide(&b, &s, Kalender::SACHSEN, am) {
                Ok(neu) if neu == b => "= (nothing happens)".to_owned(),
                Ok(neu) => format!("-> {} bis {}", neu.status(), neu.anfrage.frist),
                Err(u) => format!("-- {u}"),
            };
            let _ = writeln!(tafel, "{}{zusatz} | {} | {zelle}", b.status(), s.name());
        }
    }
    assert_eq!(tafel.lines().count(), 1 + 6 * 5);
    insta::assert_snapshot!("beteiligung", tafel);
}

pub fn schritt() -> impl Strategy<Value = Schritt> {
    let konto = || (1..4_u128).prop_map(|n| KontoId(Uuid::from_u128(n)));
    let dok = || prop::collection::vec((1..3_u128).prop_map(|n| DokumentId(Uuid::from_u128(n))), 0..2);
    prop_oneof![
        konto().prop_map(|von| Schritt::Uebernommen { von }),
        konto().prop_map(|von| Schritt::Zurueckgelegt { von }),
        (konto(), prop::sample::select(Ergebnis::ALLE.to_vec()), dok())
            .prop_map(|(von, ergebnis, dokumente)| Schritt::Beantwortet { von, ergebnis, dokumente }),
        (konto(), -5..400_i32).prop_map(|(von, n)| Schritt::Erneut { von, frist: plus_tage(tag("2026-03-02"), n) }),
        konto().prop_map(|von| Schritt::Zurueckgenommen { von }),
    ]
}

proptest! {
    #[test]
    fn an_answer_stays_and_what_is_over_takes_none(schritte in prop::collection::vec(schritt(), 0..40)) {
        let mut b = im_stand(Stand::Angefragt);
        for s in schritte {
            let Ok(neu) = decide(&b, &s, Kalender::SACHSEN, zeit(MONTAG)) else { continue };
            prop_assert!(Kalender::SACHSEN.ist_werktag(neu.anfrage.frist));
            // Only asking again opens an answered part, and the answer itself never changes.
            let erneut = matches!(s, Schritt::Erneut { .. });
            prop_assert!(b.antwort().is_none() || erneut || neu.antwort() == b.antwort());
            let vorbei = matches!(b.stand, Stand::Zurueckgenommen { .. } | Stand::Entfallen { .. });
            prop_assert!(!vorbei || neu == b);
            // Whoever has it is the one who answers.
            if let (Some(wer), Some(a)) = (b.bearbeiter(), neu.antwort()) {
                prop_assert_eq!(wer, a.von);
            }
            b = neu;
        }
    }
}

fn gib(p: &mut Probe<'_>, nummer: u128, schritt: Schritt) {
    p.gib(&Ereignis::Beteiligung { id: teil(nummer), schritt });
}

#[test]
fn others_are_asked_before_anybody_checks_and_the_matter_closes_when_all_are_done() {
    let m = baustein("anzeige_beteiligung");
    assert_eq!(vorgang::pruefen(&m), []);
    let mut p = Probe::neu(&m, "", Bekanntgaberegel::Vwvfg41Abs2a);
    assert!(p.effekte.contains(&Effect::Beteiligen));
    p.gib(&Ereignis::Uebernommen { von: ANNA });
    let zu_frueh = p.am(MONTAG, &bestaetigt());
    assert_eq!(zu_frueh, Err(Unzulaessig::AblaufErlaubtNicht), "nobody has been asked yet");

    let wen = Ereignis::BeteiligungAngefragt {
        anfragen: vec![anfrage(1), anfrage(2)],
        von: None,
        ohne_stelle: vec!["teil3".into()],
    };
    let effekte = p.gib(&wen);
    assert_eq!(
        effekte.iter().filter(|e| matches!(e, Effect::Wecken { wecker: Wecker::Beteiligung(_), .. })).count(),
        2
    );
    assert_eq!(p.gib(&wen), [], "the same question is asked once");

    // Confirmed before all have answered: the applicant learns of it, the matter stays open.
    assert!(p.gib(&bestaetigt()).contains(&Effect::PflichtenSetzen));
    p.gib(&Ereignis::PflichtenGesetzt { pflichten: vec![auftrag("bericht")] });
    gib(&mut p, 1, Schritt::Uebernommen { von: CLARA });
    gib(&mut p, 1, beantwortet(CLARA, Ergebnis::KeinEinwand));
    assert_eq!(p.z.status(), Status::InPruefung);
    gib(&mut p, 2, beantwortet(CLARA, Ergebnis::NichtZustaendig));
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    let spaet = Ereignis::Beteiligung { id: teil(2), schritt: Schritt::Erneut { von: ANNA, frist: tag("2026-05-04") } };
    assert_eq!(p.am(MONTAG, &spaet), Err(Unzulaessig::Beendet));

    // The duty outlives the matter: announced, reminded, overdue, fulfilled, each once.
    let wecker = |stufe| Ereignis::FristErreicht { wecker: Wecker::Pflicht { pflicht: "bericht".into(), stufe } };
    let frueh = p.am("2026-06-01T09:00:00Z", &wecker(Stufe::Erinnern)).unwrap();
    assert!(matches!(frueh.as_slice(), [Effect::Wecken { .. }]), "an early alarm is set again");
    let anlass =
        |e: &[Effect]| e.iter().find_map(|e| if let Effect::Nachricht { anlass } = e { Some(*anlass) } else { None });
    let erinnert = p.am("2026-06-16T09:00:00Z", &wecker(Stufe::Erinnern)).unwrap();
    assert_eq!(anlass(&erinnert), Some(Anlass::PflichtErinnerung(0)));
    assert_eq!(p.am("2026-06-16T10:00:00Z", &wecker(Stufe::Erinnern)), Ok(vec![]));
    let zu_spaet = p.am("2026-07-01T09:00:00Z", &wecker(Stufe::Ueberfaellig)).unwrap();
    assert_eq!(anlass(&zu_spaet), Some(Anlass::PflichtUeberfaellig(0)));
    let da = Ereignis::PflichtErfuellt { pflicht: "bericht".into(), von: None, nachricht: None, dokumente: vec![PDF] };
    assert_eq!(p.am("2026-07-02T09:00:00Z", &da), Ok(vec![]));
    assert!(p.z.pflichten[0].erfuellt.is_some());
    assert_eq!(p.am("2026-07-02T09:00:01Z", &da), Err(Unzulaessig::PflichtErfuellt));
    assert_eq!(p.z.status(), Status::Abgeschlossen);
}

#[test]
fn a_late_part_is_marked_on_its_day_and_its_answer_is_still_taken() {
    let m = baustein("anzeige_beteiligung");
    let mut p = Probe::neu(&m, "", Bekanntgaberegel::Vwvfg41Abs2a);
    p.gib(&angefragt(1, None));
    let wecker = Ereignis::FristErreicht { wecker: Wecker::Beteiligung(teil(1)) };
    // The Frist ends with Monday the 16th, so it is over at midnight of the 17th in Germany.
    p.am("2026-03-16T22:59:59Z", &wecker).unwrap();
    assert!(!p.z.beteiligungen[0].ueberfaellig);
    p.am("2026-03-16T23:00:00Z", &wecker).unwrap();
    assert!(p.z.beteiligungen[0].ueberfaellig && p.z.wartet_auf_andere());
    gib(&mut p, 1, beantwortet(CLARA, Ergebnis::MitAuflagen));
    assert!(!p.z.beteiligungen[0].ueberfaellig && !p.z.wartet_auf_andere());
}

#[test]
fn a_person_asks_only_what_she_works_on_and_a_withdrawal_ends_all_parts() {
    let m = baustein("anzeige_beteiligung");
    let mut p = Probe::neu(&m, "", Bekanntgaberegel::Vwvfg41Abs2a);
    p.gib(&angefragt(1, None));
    assert_eq!(p.am(MONTAG, &angefragt(2, Some(BERND))), Err(Unzulaessig::NichtUebernommen));
    p.gib(&Ereignis::Uebernommen { von: ANNA });
    assert_eq!(p.am(MONTAG, &angefragt(2, Some(BERND))), Err(Unzulaessig::AnderePerson));
    p.gib(&angefragt(2, Some(ANNA)));
    let zurueck = Ereignis::Beteiligung { id: teil(2), schritt: Schritt::Zurueckgenommen { von: BERND } };
    assert_eq!(p.am(MONTAG, &zurueck), Err(Unzulaessig::AnderePerson));
    p.gib(&Ereignis::Zurueckgezogen { von: BUERGERIN });
    assert!(p.z.beteiligungen.iter().all(|b| matches!(b.stand, Stand::Entfallen { .. })));
    let spaet = Ereignis::Beteiligung { id: teil(1), schritt: beantwortet(CLARA, Ergebnis::KeinEinwand) };
    assert_eq!(p.am(MONTAG, &spaet), Err(Unzulaessig::BeteiligungBeendet));
    let fremd = Ereignis::Beteiligung { id: teil(9), schritt: beantwortet(CLARA, Ergebnis::KeinEinwand) };
    assert_eq!(p.am(MONTAG, &fremd), Err(Unzulaessig::KeineBeteiligung));
}

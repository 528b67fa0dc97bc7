//! What comes after the decision: the reminder before a permit ends, and what everybody may read of a reported defect.

use vorgang::{
    Anlass, Effect, Ereignis, Erinnerung, Status, Unzulaessig, Wecker, frist::Bekanntgaberegel, mangel::Mangelstand,
};

use crate::probe::{ANNA, BUERGERIN, MONTAG, PDF, Probe, bestaetigt, modell, tag, wecker};

fn bestimmt(ende: &str, am: &str) -> Ereignis {
    Ereignis::EndeBestimmt { ende: tag(ende), am: tag(am) }
}

fn bereitgestellt() -> Ereignis {
    Ereignis::Bereitgestellt { dokument: PDF }
}

const ERINNERT: Effect = Effect::Nachricht { anlass: Anlass::EndeNaht };

#[test]
fn whoever_is_granted_something_for_a_time_is_reminded_once_before_it_ends() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a);
    p.z.vorgaben.erinnern = true;
    let mut p = p.genommen().beschieden();
    assert!(matches!(p.am(MONTAG, &bestimmt("2027-03-01", "2027-02-01")), Err(Unzulaessig::BereitsEntschieden)));
    assert!(p.gib(&bereitgestellt()).contains(&Effect::EndeBestimmen), "with the decision in the mailbox");
    let effekte = p.gib(&bestimmt("2027-03-01", "2027-02-01"));
    assert!(matches!(&effekte[..], [Effect::Wecken { wecker: Wecker::Ende, .. }]), "{effekte:?}");
    // Found out twice, it is known once.
    assert_eq!(p.gib(&bestimmt("2028-03-01", "2028-02-01")), []);
    p.gib(&Ereignis::Bekanntgegeben { am: tag("2026-03-02") });
    assert_eq!(p.z.status(), Status::Abgeschlossen, "it outlives the matter");
    let zu_frueh = p.am("2027-01-31T10:00:00Z", &wecker(Wecker::Ende)).unwrap();
    assert!(matches!(&zu_frueh[..], [Effect::Wecken { wecker: Wecker::Ende, .. }]), "an early alarm is set again");
    assert_eq!(p.am("2027-02-01T08:00:00Z", &wecker(Wecker::Ende)).unwrap(), [ERINNERT, Effect::MailHinweis]);
    assert_eq!(p.am("2027-02-02T08:00:00Z", &wecker(Wecker::Ende)).unwrap(), [], "once");
}

#[test]
fn no_reminder_where_it_would_be_too_late_or_the_same_is_applied_for_again() {
    let m = modell();
    let gewaehrt = || {
        let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a);
        p.z.vorgaben.erinnern = true;
        let mut p = p.genommen().beschieden();
        p.gib(&bereitgestellt());
        p
    };
    // Granted for three days: whoever has just got it needs none.
    let mut kurz = gewaehrt();
    assert_eq!(kurz.gib(&bestimmt("2026-03-05", "2026-02-26")), []);
    assert_eq!(kurz.z.erinnerung, Some(Erinnerung { ende: tag("2026-03-05"), am: tag("2026-02-26"), erledigt: true }));
    // Applied for again.
    let mut neu = gewaehrt();
    neu.gib(&bestimmt("2027-03-01", "2027-02-01"));
    assert_eq!(neu.am("2027-02-01T08:00:00Z", &Ereignis::ErinnerungEntfallen).unwrap(), []);
    assert_eq!(neu.am("2027-02-01T08:00:00Z", &wecker(Wecker::Ende)).unwrap(), []);
    // The worker slept for weeks: nobody is told to renew what is over.
    let mut spaet = gewaehrt();
    spaet.gib(&bestimmt("2027-03-01", "2027-02-01"));
    assert_eq!(spaet.am("2027-03-02T08:00:00Z", &wecker(Wecker::Ende)).unwrap(), []);
    // A service that grants nothing for a time asks for no end.
    let mut ohne = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a).genommen().beschieden();
    assert!(!ohne.gib(&bereitgestellt()).contains(&Effect::EndeBestimmen));
}

#[test]
fn a_defect_is_shown_when_a_person_says_so_also_after_the_letter_and_never_when_it_was_taken_back() {
    let m = crate::probe::baustein("anzeige");
    let zeigt = |stand| Ereignis::MangelGezeigt { von: ANNA, stand };
    let neu = || Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a);
    let mut p = neu();
    assert_eq!(p.z.mangel, None, "nothing is shown by itself");
    assert_eq!(p.gib(&zeigt(Mangelstand::Eingegangen)), []);
    let mut p = p.genommen();
    p.gib(&bestaetigt());
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert_eq!(p.z.mangel, Some(Mangelstand::Eingegangen), "a letter of thanks mends nothing");
    p.gib(&zeigt(Mangelstand::Behoben));
    assert_eq!(p.z.mangel, Some(Mangelstand::Behoben));
    p.gib(&Ereignis::MangelVerborgen { von: ANNA });
    assert_eq!(p.z.mangel, None);

    let mut p = neu();
    p.gib(&zeigt(Mangelstand::InArbeit));
    p.gib(&Ereignis::Zurueckgezogen { von: BUERGERIN });
    assert_eq!(p.z.mangel, None, "with the report goes what is shown of it");
    assert!(matches!(p.am(MONTAG, &zeigt(Mangelstand::InArbeit)), Err(Unzulaessig::Beendet)));
}

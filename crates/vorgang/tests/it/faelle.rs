//! Courses from life, and every guard of the law by name.

use grund::{Betrag, NachrichtId};
use uuid::Uuid;
use vorgang::{
    Anlass, Effect, Ereignis, Mitteilungsart, Papiereingang, Stand, Status, Unzulaessig, Verweigerungsgrund, Wecker,
    Zahlstand, beginnen,
    frist::Bekanntgaberegel::{self, Ao122a, Vwvfg41Abs2a},
};

use crate::probe::{
    ANNA, ANTWORT, BERND, BUERGERIN, CLARA, FRAGE, MONTAG, PDF, Probe, ZAHLUNG, baustein, beantwortet, bestaetigt,
    bezahlt, daten, entworfen, geschrieben, modell, nachgefordert, tag, vorgaben, wecker, zeit,
};

fn zahlungen(p: &Probe<'_>) -> usize {
    p.effekte.iter().filter(|e| matches!(e, Effect::ZahlungAnfordern { .. })).count()
}

#[test]
fn from_arrival_to_the_end_with_payment_at_once() {
    let m = modell();
    let mut p = Probe::neu(&m, "sofort", Ao122a);
    assert_eq!(p.z.status(), Status::ZahlungOffen);
    assert!(p.effekte.contains(&Effect::ZahlungAnfordern { betrag: Betrag::cent(6050) }));
    assert!(p.effekte.contains(&Effect::Nachricht { anlass: Anlass::Eingang }));
    // Only what the course asks for is kept.
    assert_eq!(
        serde_json::Value::from(p.z.daten.clone()),
        serde_json::json!({"steuer": 60.5, "parameter": {"zahlweise": "sofort"}})
    );
    p.gib(&Ereignis::ZahlungAngefordert { zahlung: ZAHLUNG });
    p.gib(&bezahlt());
    assert_eq!(p.z.status(), Status::Eingegangen);
    assert_eq!(p.z.naechste_frist(), Some(tag("2026-03-16")));
    let mut p = p.genommen().beschieden();
    assert_eq!(p.z.status(), Status::Beschieden);
    assert!(p.effekte.contains(&Effect::BescheidBereitstellen { dokument: PDF }));
    p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
    let b = p.z.bescheid().unwrap().clone();
    assert_eq!((b.bekanntgabe, b.widerspruch_bis), (Some(tag("2026-03-06")), Some(tag("2026-04-07"))));
    p.gib(&Ereignis::Abgerufen);
    assert_eq!(
        p.z.bescheid().unwrap().bekanntgabe,
        Some(tag("2026-03-06")),
        "opening it changes nothing under AO § 122a"
    );
    p.am("2026-03-06T00:00:00Z", &wecker(Wecker::Bekanntgabe)).unwrap();
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert!(p.z.marken.beendet());
    assert_eq!(zahlungen(&p), 1);
}

#[test]
fn what_the_world_repeats_has_its_effect_once() {
    let m = modell();
    let mut p = Probe::neu(&m, "sofort", Ao122a);
    assert_eq!(p.gib(&bezahlt()).len(), 2);
    let danach = p.z.clone();
    for e in [
        bezahlt(),
        Ereignis::ZahlungAngefordert { zahlung: ZAHLUNG },
        Ereignis::ZahlungGescheitert { zahlung: ZAHLUNG },
    ] {
        assert_eq!(p.gib(&e), []);
        assert_eq!(p.z, danach, "{}", e.name());
    }
    let mut p = p.genommen().beschieden();
    assert_eq!(p.gib(&Ereignis::ZweitFreigegeben { von: BERND }), []);
    p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
    assert_eq!(p.gib(&Ereignis::Bereitgestellt { dokument: PDF }), []);
    let fremd = grund::DokumentId(uuid::Uuid::from_u128(99));
    assert_eq!(p.am(MONTAG, &Ereignis::Bereitgestellt { dokument: fremd }), Err(Unzulaessig::FalschesDokument));
}

#[test]
fn without_payment_in_time_the_matter_goes_on_and_late_money_is_welcome() {
    let m = modell();
    let mut p = Probe::neu(&m, "sofort", Ao122a).genommen();
    let Some(Effect::Wecken { zeit: wann, wecker: w }) =
        p.effekte.iter().find(|e| matches!(e, Effect::Wecken { .. })).cloned()
    else {
        panic!("no alarm")
    };
    assert_eq!(wann, zeit("2026-03-16T09:00:00Z"));
    assert_eq!(p.am(MONTAG, &entworfen()), Err(Unzulaessig::AblaufErlaubtNicht));
    let zu_frueh = p.gib(&wecker(w.clone()));
    assert_eq!(zu_frueh, [Effect::Wecken { zeit: wann, wecker: w.clone() }]);
    let effekte = p.am("2026-03-16T09:00:00Z", &wecker(w.clone())).unwrap();
    assert!(effekte.contains(&Effect::Nachricht { anlass: Anlass::ZahlungAusgeblieben }));
    assert_eq!(p.z.status(), Status::InPruefung);
    assert!(matches!(p.z.zahlung, Zahlstand::Ausgeblieben { .. }));
    assert_eq!(p.am("2026-03-17T09:00:00Z", &wecker(w)), Ok(vec![]));
    p.gib(&Ereignis::Zurueckgezogen { von: BUERGERIN });
    assert_eq!(p.gib(&bezahlt()).len(), 2);
    assert!(p.z.zahlung.bezahlt().is_some());
    assert_eq!(p.z.status(), Status::Zurueckgezogen);
}

#[test]
fn the_clock_stands_while_the_applicant_owes_an_answer() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Ao122a).genommen();
    assert_eq!(p.z.bearbeitung_bis(), Some(tag("2026-03-16")));
    let effekte = p.am("2026-03-04T09:00:00Z", &nachgefordert()).unwrap();
    assert!(
        effekte.contains(&Effect::Wecken { zeit: zeit("2026-03-16T23:00:00Z"), wecker: Wecker::Rueckfrage(FRAGE) })
    );
    assert_eq!(p.z.status(), Status::Rueckfrage);
    assert_eq!(p.z.naechste_frist(), Some(tag("2026-03-16")), "now it is the applicant's turn");
    assert_eq!(p.z.bearbeitung_bis(), None);
    assert_eq!(p.am(MONTAG, &nachgefordert()), Err(Unzulaessig::RueckfrageOffen));
    assert_eq!(p.am(MONTAG, &entworfen()), Err(Unzulaessig::AntwortfristLaeuft { bis: tag("2026-03-16") }));
    p.am("2026-03-11T09:00:00Z", &beantwortet()).unwrap();
    assert_eq!(p.z.status(), Status::InPruefung);
    assert_eq!(p.z.bearbeitung_bis(), Some(tag("2026-03-23")), "seven days later than before");
    assert_eq!(p.am(MONTAG, &beantwortet()), Err(Unzulaessig::KeineRueckfrage));
}

#[test]
fn an_answer_after_its_frist_counts_until_the_decision() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Ao122a).genommen();
    p.gib(&nachgefordert());
    assert_eq!(p.gib(&wecker(Wecker::Rueckfrage(FRAGE))).len(), 1, "too early: set again");
    let spaet = "2026-03-17T09:00:00Z";
    p.am(spaet, &wecker(Wecker::Rueckfrage(FRAGE))).unwrap();
    assert_eq!(p.z.status(), Status::InPruefung);
    assert_eq!(p.am(spaet, &wecker(Wecker::Rueckfrage(FRAGE))), Ok(vec![]));
    p.am(spaet, &entworfen()).unwrap();
    p.am(spaet, &Ereignis::Freigegeben { von: ANNA }).unwrap();
    p.am(spaet, &beantwortet()).unwrap();
    assert_eq!(p.z.status(), Status::InPruefung, "a draft that does not know the answer falls");
    assert_eq!(p.z.entwurf(), None);
    p.am(spaet, &entworfen()).unwrap();
    p.am(spaet, &Ereignis::Freigegeben { von: ANNA }).unwrap();
    p.am(spaet, &Ereignis::ZweitFreigegeben { von: BERND }).unwrap();
    assert_eq!(p.am(spaet, &beantwortet()), Err(Unzulaessig::BereitsEntschieden));
}

#[test]
fn what_is_told_of_ones_own_accord_is_new_until_somebody_saw_it() {
    let m = modell();
    let sage =
        |n: u128, was| Ereignis::Mitgeteilt { was, nachricht: NachrichtId(Uuid::from_u128(n)), dokumente: vec![] };
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a).genommen();
    p.gib(&entworfen());
    // A question leaves the draft, a change does not; neither moves the clock.
    let frist = p.z.bearbeitung_bis();
    p.gib(&sage(1, Mitteilungsart::Frage));
    assert_eq!(p.z.status(), Status::Entscheidung);
    p.gib(&sage(2, Mitteilungsart::Aenderung));
    assert_eq!((p.z.status(), p.z.bearbeitung_bis()), (Status::InPruefung, frist));
    assert_eq!(p.z.neues.len(), 2);
    p.gib(&sage(2, Mitteilungsart::Aenderung));
    assert_eq!(p.z.neues.len(), 2, "the same once more");
    for n in 3..21 {
        p.gib(&sage(n, Mitteilungsart::Unterlage));
    }
    let zu_viel = p.am(MONTAG, &sage(21, Mitteilungsart::Frage));
    assert_eq!(zu_viel, Err(Unzulaessig::ZuVieleMitteilungen));
    p.gib(&Ereignis::ZurKenntnisGenommen { von: ANNA });
    assert!(p.z.neues.is_empty());
    let mut p = p.beschieden();
    assert_eq!(p.am(MONTAG, &sage(22, Mitteilungsart::Unterlage)), Err(Unzulaessig::BereitsEntschieden));
}

#[test]
fn four_eyes() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Ao122a).genommen();
    p.gib(&entworfen());
    assert_eq!(p.am(MONTAG, &Ereignis::ZweitFreigegeben { von: BERND }), Err(Unzulaessig::FalscheFreigabe));
    p.gib(&Ereignis::Freigegeben { von: BERND });
    assert_eq!(p.am(MONTAG, &Ereignis::ZweitFreigegeben { von: BERND }), Err(Unzulaessig::VierAugen));
    assert_eq!(p.am(MONTAG, &Ereignis::ZweitFreigegeben { von: ANNA }), Err(Unzulaessig::VierAugen), "the drafter");
    assert_eq!(p.am(MONTAG, &Ereignis::Freigegeben { von: CLARA }), Err(Unzulaessig::FalscheFreigabe));
    p.gib(&Ereignis::FreigabeVerweigert { von: CLARA, grund: Verweigerungsgrund::Betrag });
    assert_eq!(p.z.status(), Status::InPruefung);
    // A new draft takes the former first release with it.
    p.gib(&entworfen());
    p.gib(&Ereignis::Freigegeben { von: BERND });
    p.gib(&entworfen());
    assert_eq!(p.z.erste_freigabe(), None);
    p.gib(&Ereignis::Freigegeben { von: ANNA });
    p.gib(&Ereignis::ZweitFreigegeben { von: CLARA });
    assert_eq!(p.z.status(), Status::Beschieden);
    assert_eq!(p.am(MONTAG, &Ereignis::Zurueckgezogen { von: BUERGERIN }), Err(Unzulaessig::BereitsEntschieden));
    assert_eq!(p.am(MONTAG, &entworfen()), Err(Unzulaessig::BereitsEntschieden));
}

#[test]
fn only_who_took_it_works_on_it() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    assert_eq!(p.am(MONTAG, &nachgefordert()), Err(Unzulaessig::NichtUebernommen));
    p.gib(&Ereignis::Uebernommen { von: BERND });
    assert_eq!(p.am(MONTAG, &nachgefordert()), Err(Unzulaessig::AnderePerson));
    assert_eq!(p.am(MONTAG, &Ereignis::Uebernommen { von: ANNA }), Err(Unzulaessig::AnderePerson));
    p.gib(&Ereignis::Zurueckgelegt { von: BERND });
    let mut p = p.genommen();
    let frist = |frist| Ereignis::Nachgefordert { von: ANNA, feld: "rasse".into(), frist, nachricht: FRAGE };
    for unmoeglich in ["2026-03-02", "2026-01-01", "2028-01-01"] {
        assert_eq!(p.am(MONTAG, &frist(tag(unmoeglich))), Err(Unzulaessig::FristUnmoeglich));
    }
    p.gib(&frist(tag("2026-04-04")));
    assert_eq!(p.z.rueckfrage().unwrap().frist, tag("2026-04-07"), "Easter moves it to Tuesday");
    p.gib(&Ereignis::RueckfrageErledigt { von: ANNA });
    assert_eq!(p.z.status(), Status::InPruefung);
}

#[test]
fn retrieval_counts_where_the_law_says_so() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Vwvfg41Abs2a).genommen().beschieden();
    p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
    assert_eq!(p.z.bescheid().unwrap().bekanntgabe, None);
    let mut ohne = p.clone();
    p.am("2026-03-05T12:00:00Z", &Ereignis::Abgerufen).unwrap();
    assert_eq!(p.z.bescheid().unwrap().bekanntgabe, Some(tag("2026-03-06")));
    assert_eq!(p.am("2026-03-13T00:00:00Z", &wecker(Wecker::Bereitstellungsende)), Ok(vec![]));
    p.am("2026-03-06T00:00:00Z", &wecker(Wecker::Bekanntgabe)).unwrap();
    assert_eq!(p.z.status(), Status::Abgeschlossen);

    let effekte = ohne.am("2026-03-13T00:00:00Z", &wecker(Wecker::Bereitstellungsende)).unwrap();
    assert!(effekte.contains(&Effect::Nachricht { anlass: Anlass::BereitstellungBeendet }));
    assert!(matches!(ohne.z.stand, Stand::Bereitgestellt { beendet: true, .. }));
    ohne.am("2026-03-14T00:00:00Z", &Ereignis::Abgerufen).unwrap();
    assert_eq!(ohne.z.bescheid().unwrap().bekanntgabe, None, "too late");
    ohne.am("2026-03-20T09:00:00Z", &Ereignis::Bekanntgegeben { am: tag("2026-03-19") }).unwrap();
    assert_eq!(ohne.z.bescheid().unwrap().widerspruch_bis, Some(tag("2026-04-20")), "19 April is a Sunday");
    assert_eq!(ohne.z.status(), Status::Abgeschlossen);
}

/// OZG § 9 (1): the notice with the provision (sentence 6), the third day whoever looks (4), the first retrieval (7).
#[test]
fn the_mailbox_of_a_user_account_delivers_on_the_third_day() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ozg9Abs1).genommen().beschieden();
    let effekte = p.am("2026-03-05T09:00:00Z", &Ereignis::Bereitgestellt { dokument: PDF }).unwrap();
    assert!(effekte.contains(&Effect::MailHinweis), "the same day");
    let tage = |p: &Probe<'_>| p.z.bescheid().map(|b| (b.bekanntgabe, b.widerspruch_bis)).unwrap();
    let fiktion = (Some(tag("2026-03-08")), Some(tag("2026-04-08")));
    assert_eq!(tage(&p), fiktion, "a Sunday, which nothing moves");
    p.am("2026-03-06T09:00:00Z", &Ereignis::Abgerufen).unwrap();
    assert_eq!(tage(&p), fiktion, "opening it changes nothing");
    let mut noch_einmal = p.clone();
    for _ in 0..2 {
        noch_einmal.am("2026-03-07T09:00:00Z", &Ereignis::Bekanntgegeben { am: tag("2026-03-07") }).unwrap();
        assert_eq!(tage(&noch_einmal), (Some(tag("2026-03-06")), Some(tag("2026-04-07"))), "6 April is Easter Monday");
    }
    assert_eq!(p.am("2026-03-16T00:00:00Z", &wecker(Wecker::Bereitstellungsende)), Ok(vec![]));
    p.am("2026-03-07T23:00:00Z", &wecker(Wecker::Bekanntgabe)).unwrap();
    assert_eq!((p.z.status(), tage(&p)), (Status::Abgeschlossen, fiktion));
}

#[test]
fn a_letter_may_come_before_the_mailbox() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Vwvfg41Abs2a).genommen().beschieden();
    assert_eq!(p.am(MONTAG, &Ereignis::Bekanntgegeben { am: tag("2026-03-03") }), Err(Unzulaessig::FristUnmoeglich));
    p.am("2026-03-05T09:00:00Z", &Ereignis::Bekanntgegeben { am: tag("2026-03-05") }).unwrap();
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert_eq!(p.am("2026-03-06T09:00:00Z", &Ereignis::Bereitgestellt { dokument: PDF }), Ok(vec![]));
}

#[test]
fn a_process_that_breaks_the_law_is_stopped() {
    let m = modell();
    let text = String::from_utf8(m.original().to_vec()).unwrap();
    // Straight from arrival to delivery.
    let boese = text.replace("targetRef=\"pruefen\" />", "targetRef=\"zustellen\" />");
    let boese = ablauf::Modell::lesen(boese.as_bytes()).unwrap();
    let ergebnis = beginnen(&boese, vorgaben(Ao122a), &daten("bescheid"), zeit(MONTAG));
    assert!(matches!(ergebnis, Err(Unzulaessig::AblaufWiderspricht(_))), "{ergebnis:?}");
    let ohne_freigabe = text.replace("basis:aufgabe=\"freigabe\"", "basis:aufgabe=\"pruefen\"");
    let befunde = vorgang::pruefen(&ablauf::Modell::lesen(ohne_freigabe.as_bytes()).unwrap());
    assert!(befunde.iter().any(|b| b.satz.contains("nie freigegeben")), "{befunde:?}");
}

#[test]
fn no_payment_where_nothing_is_due() {
    let m = modell();
    let frei = serde_json::json!({"steuer": 0, "parameter": {"zahlweise": "sofort"}}).as_object().cloned().unwrap();
    let (z, effekte) = beginnen(&m, vorgaben(Ao122a), &frei, zeit(MONTAG)).unwrap();
    assert_eq!(z.status(), Status::Eingegangen);
    assert!(!effekte.iter().any(|e| matches!(e, Effect::ZahlungAnfordern { .. })));
}

#[test]
fn a_notice_is_confirmed_by_the_one_who_works_on_it_and_needs_no_decision() {
    let m = baustein("anzeige");
    assert_eq!(vorgang::pruefen(&m), []);
    let mut p = Probe::neu(&m, "bescheid", Vwvfg41Abs2a);
    assert!(p.am(MONTAG, &bestaetigt()).is_err(), "nobody has taken it");
    let mut p = p.genommen();
    assert!(p.am(MONTAG, &entworfen()).is_err(), "a notice has no Bescheid");
    p.gib(&nachgefordert());
    assert_eq!(
        p.am(MONTAG, &bestaetigt()),
        Err(Unzulaessig::AntwortfristLaeuft { bis: tag("2026-03-16") }),
        "who was asked may answer first"
    );
    p.gib(&beantwortet());
    let fremd = Ereignis::Bestaetigt { von: BERND, dokument: PDF, sha256: String::new() };
    assert!(p.am(MONTAG, &fremd).is_err(), "another has it");
    let effekte = p.gib(&bestaetigt());
    assert_eq!(effekte, [Effect::BestaetigungBereitstellen { dokument: PDF }, Effect::MailHinweis]);
    assert_eq!((p.z.status(), p.z.bestaetigung), (Status::Abgeschlossen, Some(PDF)));
    assert_eq!(p.gib(&bestaetigt()), [], "the same click does it once");
    let anderes = Ereignis::Bestaetigt {
        von: ANNA,
        dokument: grund::DokumentId(uuid::Uuid::from_u128(99)),
        sha256: String::new(),
    };
    assert!(p.am(MONTAG, &anderes).is_err(), "one confirmation a matter");
}

#[test]
fn a_certificate_is_sent_by_one_and_refused_by_two() {
    let m = baustein("bescheinigung");
    assert_eq!(vorgang::pruefen(&m), []);
    let mut p = Probe::neu(&m, "bescheid", Vwvfg41Abs2a).genommen();
    p.gib(&bestaetigt());
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    assert!(p.z.bescheid().is_none());

    let mut p = Probe::neu(&m, "bescheid", Vwvfg41Abs2a).genommen();
    p.gib(&entworfen());
    assert!(p.am(MONTAG, &bestaetigt()).is_err(), "a draft of the refusal waits for its release");
    p.gib(&Ereignis::FreigabeVerweigert { von: BERND, grund: Verweigerungsgrund::Betrag });
    p.gib(&bestaetigt());
    assert_eq!(p.z.status(), Status::Abgeschlossen, "after the refused release it may still be issued");
}

#[test]
fn a_posted_letter_settles_the_day_and_only_once() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122Post).genommen().beschieden();
    p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
    // Nothing is delivered by lying there, and looking at it online changes nothing.
    p.gib(&Ereignis::Abgerufen);
    assert_eq!(p.z.bescheid().unwrap().bekanntgabe, None);
    let aufgegeben = |am: &str| Ereignis::Aufgegeben { von: ANNA, am: tag(am) };
    let um = "2026-03-05T09:00:00Z";
    for falsch in ["2026-03-06", "2026-03-01"] {
        assert!(p.am(um, &aufgegeben(falsch)).is_err(), "{falsch}: neither tomorrow nor before the decision");
    }
    let effekte = p.am(um, &aufgegeben("2026-03-03")).unwrap();
    let b = p.z.bescheid().unwrap();
    // Tuesday + 4 is a Saturday; AO § 108 (3) makes it Monday.
    assert_eq!((b.aufgegeben, b.bekanntgabe), (Some(tag("2026-03-03")), Some(tag("2026-03-09"))));
    assert_eq!(effekte.iter().map(Effect::name).collect::<Vec<_>>(), ["wecken"]);
    assert_eq!(p.am(um, &aufgegeben("2026-03-03")).unwrap(), [], "the same click twice");
    assert!(p.am(um, &aufgegeben("2026-03-04")).is_err(), "a settled day stays");
    p.am("2026-03-09T00:00:00Z", &wecker(Wecker::Bekanntgabe)).unwrap();
    assert_eq!(p.z.bescheid().unwrap().bekanntgabe, Some(tag("2026-03-09")));
    assert!(p.z.status().entschieden());
}

#[test]
fn what_came_on_paper_counts_from_its_day() {
    let m = modell();
    let (eingang, jetzt) = (zeit("2026-02-19T23:00:00Z"), zeit(MONTAG));
    let v = crate::probe::vorgaben(Bekanntgaberegel::Ao122Post);
    let (z, effekte) = vorgang::erfassen(
        &m,
        v,
        &crate::probe::daten("bescheid"),
        vorgang::Papiertag { eingang, lueckenhaft: false },
        jetzt,
    )
    .unwrap();
    let (sofort, gleich) = vorgang::beginnen(&m, v, &crate::probe::daten("bescheid"), jetzt).unwrap();
    assert_eq!(z.eingang, eingang);
    // Friday the 20th and fourteen days.
    assert_eq!(z.bearbeitung_bis(), Some(tag("2026-03-06")));
    assert!(sofort.bearbeitung_bis() > z.bearbeitung_bis());
    assert_eq!(effekte, gleich, "what the worker does is the same");
}

#[test]
fn a_deputy_takes_on_what_the_absent_has_and_four_eyes_stay_four() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    let fuer = |vertretene, wer| Ereignis::Zugeteilt { von: wer, an: wer, fuer: Some(vertretene) };
    assert_eq!(p.am(MONTAG, &fuer(ANNA, BERND)), Err(Unzulaessig::NichtUebernommen));
    p.gib(&Ereignis::Uebernommen { von: ANNA });
    p.gib(&entworfen());
    assert_eq!(p.am(MONTAG, &fuer(CLARA, BERND)), Err(Unzulaessig::AnderePerson));
    p.gib(&fuer(ANNA, BERND));
    assert_eq!((p.z.bearbeiter(), p.z.vertretung), (Some(BERND), Some(ANNA)));
    // The draft stays; who drafted it releases once at most, who stands in for her too.
    p.gib(&Ereignis::Freigegeben { von: BERND });
    assert_eq!(p.am(MONTAG, &Ereignis::ZweitFreigegeben { von: BERND }), Err(Unzulaessig::VierAugen));
    assert_eq!(p.am(MONTAG, &Ereignis::ZweitFreigegeben { von: ANNA }), Err(Unzulaessig::VierAugen));
    // She is back and takes it home.
    p.gib(&Ereignis::Zugeteilt { von: ANNA, an: ANNA, fuer: None });
    assert_eq!((p.z.bearbeiter(), p.z.vertretung), (Some(ANNA), None));
    p.gib(&fuer(ANNA, BERND));
    p.gib(&Ereignis::Zurueckgelegt { von: CLARA });
    assert_eq!((p.z.bearbeiter(), p.z.vertretung), (None, None));
}

#[test]
fn assigned_by_the_head_and_written_to_without_a_question() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Ao122a);
    assert_eq!(p.am(MONTAG, &geschrieben()), Err(Unzulaessig::NichtUebernommen));
    p.gib(&Ereignis::Zugeteilt { von: CLARA, an: ANNA, fuer: None });
    let frist = p.z.naechste_frist();
    let effekte = p.gib(&geschrieben());
    assert!(effekte.contains(&Effect::MailHinweis));
    assert_eq!((p.z.naechste_frist(), p.z.status()), (frist, Status::InPruefung), "no clock stands still");
    p.gib(&Ereignis::Zugeteilt { von: CLARA, an: BERND, fuer: None });
    assert_eq!(p.am(MONTAG, &geschrieben()), Err(Unzulaessig::AnderePerson));
}

#[test]
fn an_answer_on_paper_counts_from_the_day_on_which_it_arrived() {
    let m = modell();
    let auf_papier = |tag_: &str| Ereignis::Beantwortet {
        nachricht: ANTWORT,
        dokumente: vec![],
        papier: Some(Papiereingang { von: BERND, eingegangen: tag(tag_) }),
    };
    let frage = || {
        let mut p = Probe::neu(&m, "bescheid", Ao122a).genommen();
        p.gib(&nachgefordert());
        p
    };
    // Asked on 2 March; the paper came on the 6th and is typed on the 9th: the clock stood four days.
    let mut p = frage();
    p.am("2026-03-09T09:00:00Z", &auf_papier("2026-03-06")).unwrap();
    assert_eq!(p.z.bearbeitung_bis(), Some(tag("2026-03-20")));
    let mut p = frage();
    p.am("2026-03-09T09:00:00Z", &beantwortet()).unwrap();
    assert_eq!(p.z.bearbeitung_bis(), Some(tag("2026-03-23")), "typed on the 9th without a day it stood seven");
    // Nothing arrives tomorrow.
    let mut p = frage();
    let morgen = p.am("2026-03-09T09:00:00Z", &auf_papier("2026-03-10"));
    assert_eq!(morgen, Err(Unzulaessig::EingangUnmoeglich));
    // After the Frist of the question the clock runs already.
    let mut p = frage();
    p.am("2026-03-17T00:00:00Z", &wecker(Wecker::Rueckfrage(FRAGE))).unwrap();
    let vorher = p.z.bearbeitung_bis();
    p.am("2026-03-18T09:00:00Z", &auf_papier("2026-03-12")).unwrap();
    assert_eq!((p.z.bearbeitung_bis(), p.z.rueckfrage()), (vorher, None));
    // Who entered it stands in the log; what was written before knows nothing of paper.
    assert_eq!(auf_papier("2026-03-06").von(), Some(BERND));
    let alt = serde_json::to_value(beantwortet()).unwrap();
    assert!(alt.get("papier").is_none());
    assert_eq!(serde_json::from_value::<Ereignis>(alt).unwrap(), beantwortet());
}

/// VwGO § 73 (3): by registered letter the fourth day after the posting (VwZG § 4 (2)), by a record the day in it.
#[test]
fn a_decision_on_an_objection_is_served() {
    let m = modell();
    let geliefert = |e: &Ereignis| {
        let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Vwzg).genommen().beschieden();
        p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
        let b = p.z.bescheid().unwrap();
        assert_eq!((b.bekanntgabe, b.widerspruch_bis), (None, None), "lying ready serves nothing");
        p.am("2026-03-09T09:00:00Z", e).unwrap();
        let b = p.z.bescheid().unwrap();
        (b.bekanntgabe, b.widerspruch_bis)
    };
    let einschreiben = geliefert(&Ereignis::Aufgegeben { von: ANNA, am: tag("2026-03-06") });
    assert_eq!(einschreiben, (Some(tag("2026-03-10")), Some(tag("2026-04-10"))));
    let urkunde = geliefert(&Ereignis::Bekanntgegeben { am: tag("2026-03-09") });
    assert_eq!(urkunde, (Some(tag("2026-03-09")), Some(tag("2026-04-09"))));
}

//! Deliveries to others: their own table, when they fall due, and passing a matter on.

use std::fmt::Write as _;

use grund::KontoId;
use vorgang::{
    Anlass, Effect, Ereignis, Status, Unzulaessig, beginnen, decide as anwenden,
    frist::Bekanntgaberegel,
    weiterleitung::{Auftrag, Moment, Momente, Rueckmeldung, Schritt, Stand, Weiterleitung, decide},
};

use crate::probe::{
    ANNA, BERND, BUERGERIN, CLARA, MONTAG, PDF, Probe, abgegeben, baustein, bestaetigt, bestimmt, daten, entworfen,
    lieferung, modell, nachgefordert, vorgaben, zeit,
};

/// One sample of every step; a new one does not compile until it stands here.
fn schritte() -> Vec<Schritt> {
    const fn nummer(s: &Schritt) -> usize {
        match s {
            Schritt::Uebergeben { .. } => 0,
            Schritt::Abgewiesen => 1,
            Schritt::Angehalten { .. } => 2,
            Schritt::Rueckgemeldet { .. } => 3,
            Schritt::Wiederholt { .. } => 4,
            Schritt::VonHand { .. } => 5,
        }
    }
    let alle = vec![
        Schritt::Uebergeben { quittung: Some("F-1".into()) },
        Schritt::Abgewiesen,
        Schritt::Angehalten { versuche: 10 },
        Schritt::Rueckgemeldet { stand: Rueckmeldung::Bewilligt },
        Schritt::Wiederholt { von: ANNA },
        Schritt::VonHand { von: ANNA },
    ];
    assert_eq!(alle.iter().map(nummer).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    alle
}

fn im_stand(stand: Stand) -> Weiterleitung {
    let auftrag = Auftrag { id: lieferung(1), name: "ihk".into(), ohne_stelle: false };
    Weiterleitung { auftrag, seit: zeit(MONTAG), stand, rueckmeldung: None }
}

#[test]
fn the_table_of_a_delivery_is_what_the_golden_file_says() {
    let am = zeit(MONTAG);
    let staende = [
        ("wartet", Stand::Wartet),
        ("uebergeben", Stand::Uebergeben { am }),
        ("abgewiesen", Stand::Abgewiesen { am }),
        ("angehalten", Stand::Angehalten { am }),
        ("von_hand", Stand::VonHand { von: ANNA, am }),
        ("entfallen", Stand::Entfallen { am }),
    ];
    let mut aus = String::new();
    for (name, stand) in &staende {
        let vorher = im_stand(stand.clone());
        for schritt in schritte() {
            let danach = match decide(&vorher, &schritt, am) {
                Ok(neu) if neu == vorher => "bleibt".to_owned(),
                Ok(neu) => match (&neu.stand, neu.rueckmeldung) {
                    (s, None) => staende.iter().find(|(_, da)| da == s).map_or("?", |(n, _)| n).to_owned(),
                    (_, Some(r)) => format!("Rückmeldung: {}", r.name()),
                },
                Err(grund) => format!("nein: {grund}"),
            };
            writeln!(aus, "{name:<11} {:<27} {danach}", schritt.name()).unwrap();
        }
    }
    insta::assert_snapshot!(aus);
}

#[test]
fn a_final_answer_stays() {
    let jetzt = zeit(MONTAG);
    let w = im_stand(Stand::Uebergeben { am: jetzt });
    let w = decide(&w, &Schritt::Rueckgemeldet { stand: Rueckmeldung::InBearbeitung }, jetzt).unwrap();
    let w = decide(&w, &Schritt::Rueckgemeldet { stand: Rueckmeldung::Abgelehnt }, jetzt).unwrap();
    let w = decide(&w, &Schritt::Rueckgemeldet { stand: Rueckmeldung::InBearbeitung }, jetzt).unwrap();
    assert_eq!(w.rueckmeldung, Some(Rueckmeldung::Abgelehnt));
}

#[test]
fn who_is_not_there_cannot_be_tried_again() {
    let mut w = im_stand(Stand::Angehalten { am: zeit(MONTAG) });
    w.auftrag.ohne_stelle = true;
    let wieder = decide(&w, &Schritt::Wiederholt { von: ANNA }, zeit(MONTAG));
    assert_eq!(wieder, Err(Unzulaessig::NiemandZustaendig));
    assert!(decide(&w, &Schritt::VonHand { von: ANNA }, zeit(MONTAG)).is_ok());
}

/// The moments that a whole course asks for.
fn momente(effekte: &[Effect]) -> Vec<Moment> {
    effekte.iter().filter_map(|e| if let Effect::Weiterleiten { moment } = e { Some(*moment) } else { None }).collect()
}

#[test]
fn deliveries_fall_due_at_the_moments_that_the_service_names() {
    let alle = Momente { eingang: true, entscheidung: true };
    for (momente_da, erwartet) in [
        (Momente::default(), vec![]),
        (Momente { eingang: true, entscheidung: false }, vec![Moment::Eingang]),
        (alle, vec![Moment::Eingang, Moment::Entscheidung]),
    ] {
        let m = modell();
        let mut v = vorgaben(Bekanntgaberegel::Ao122a);
        v.weiterleiten = momente_da;
        let (z, effekte) = beginnen(&m, v, &daten("bescheid"), zeit(MONTAG)).unwrap();
        let mut p = Probe { m: &m, z, effekte }.genommen();
        p.gib(&entworfen());
        assert!(!momente(&p.effekte).contains(&Moment::Entscheidung), "a draft decides nothing");
        p.gib(&Ereignis::Freigegeben { von: BERND });
        p.gib(&Ereignis::ZweitFreigegeben { von: CLARA });
        p.gib(&Ereignis::ZweitFreigegeben { von: CLARA });
        assert_eq!(momente(&p.effekte), erwartet);
    }
    // A confirmation counts as the decision.
    let m = baustein("anzeige");
    let mut v = vorgaben(Bekanntgaberegel::Ao122a);
    v.weiterleiten = alle;
    let (z, effekte) = beginnen(&m, v, &daten("bescheid"), zeit(MONTAG)).unwrap();
    let mut p = Probe { m: &m, z, effekte }.genommen();
    p.gib(&bestaetigt());
    p.gib(&bestaetigt());
    assert_eq!(momente(&p.effekte), [Moment::Eingang, Moment::Entscheidung]);
    // Closed by then, and the deliveries live on.
    assert_eq!(p.z.status(), Status::Abgeschlossen);
    p.gib(&bestimmt(1));
    p.gib(&bestimmt(1));
    assert_eq!(p.z.weiterleitungen.len(), 1);
    p.gib(&Ereignis::Weiterleitung { id: lieferung(1), schritt: Schritt::Uebergeben { quittung: None } });
    let fremd = Ereignis::Weiterleitung { id: lieferung(9), schritt: Schritt::Abgewiesen };
    assert_eq!(p.am(MONTAG, &fremd), Err(Unzulaessig::KeineWeiterleitung));
}

#[test]
fn a_withdrawn_matter_hands_over_nothing_more() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a);
    p.gib(&bestimmt(1));
    p.gib(&bestimmt(2));
    p.gib(&Ereignis::Weiterleitung { id: lieferung(1), schritt: Schritt::Uebergeben { quittung: None } });
    let effekte = p.gib(&Ereignis::Zurueckgezogen { von: BUERGERIN });
    assert!(effekte.contains(&Effect::WeiterleitungenBeenden));
    assert!(matches!(p.z.weiterleitungen[0].stand, Stand::Uebergeben { .. }), "what is there is there");
    assert!(matches!(p.z.weiterleitungen[1].stand, Stand::Entfallen { .. }));
    assert!(matches!(p.am(MONTAG, &bestimmt(3)), Err(Unzulaessig::Beendet)));
    let wieder = Ereignis::Weiterleitung { id: lieferung(2), schritt: Schritt::Wiederholt { von: ANNA } };
    assert_eq!(p.am(MONTAG, &wieder), Err(Unzulaessig::SchonWeitergeleitet));
}

#[test]
fn a_matter_is_passed_on_with_its_clocks_and_its_question() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a);
    assert_eq!(p.am(MONTAG, &abgegeben(ANNA, 2)), Err(Unzulaessig::NichtUebernommen));
    p = p.genommen();
    p.gib(&nachgefordert());
    let frist = p.z.naechste_frist();
    assert_eq!(p.am(MONTAG, &abgegeben(BERND, 2)), Err(Unzulaessig::AnderePerson));
    assert_eq!(p.am(MONTAG, &abgegeben(ANNA, 1)), Err(Unzulaessig::GleicheStelle));
    let effekte = p.gib(&abgegeben(ANNA, 2));
    assert!(effekte.contains(&Effect::Nachricht { anlass: Anlass::Abgegeben(0) }), "the applicant is told");
    assert_eq!((p.z.bearbeiter(), p.z.status(), p.z.naechste_frist()), (None, Status::Rueckfrage, frist));
    assert_eq!(p.z.abgaben.len(), 1);
}

#[test]
fn what_is_decided_or_drafted_stays_where_it_is() {
    let m = modell();
    let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a).genommen();
    p.gib(&entworfen());
    assert_eq!(p.am(MONTAG, &abgegeben(ANNA, 2)), Err(Unzulaessig::ErstVerwerfen));
    let p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Ao122a).genommen().beschieden();
    let nein = |p: &Probe<'_>, von: KontoId| anwenden(p.m, &p.z, &abgegeben(von, 2), zeit(MONTAG)).unwrap_err();
    assert_eq!(nein(&p, ANNA), Unzulaessig::BereitsEntschieden);
    let m = baustein("anzeige_zahlung_danach");
    let mut p = Probe::neu(&m, "sofort", Bekanntgaberegel::Ao122a).genommen();
    p.gib(&Ereignis::Bestaetigt { von: ANNA, dokument: PDF, sha256: String::new() });
    assert!(matches!(nein(&p, ANNA), Unzulaessig::BereitsEntschieden | Unzulaessig::Beendet));
}

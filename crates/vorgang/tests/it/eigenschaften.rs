//! Whatever comes in whatever order: no panic, and the law holds.

use ablauf::Modell;
use grund::{Betrag, DokumentId, KontoId, NachrichtId, ZahlungId};
use proptest::prelude::*;
use uuid::Uuid;
use vorgang::{
    Effect, Entscheidungsart, Ereignis, Mitteilungsart, Verweigerungsgrund, Wecker, Zahlstand, Zustand,
    eingriff::Eingriff,
    frist::{Bekanntgaberegel, plus_tage},
    weiterleitung::{Rueckmeldung, Schritt},
};

use crate::{
    beteiligung::{auftrag, schritt},
    eingriffe::eingriff,
    probe::{Probe, abgegeben, angefragt, baustein, bestimmt, lieferung, modell, tag, teil, zeit},
};

fn konto() -> impl Strategy<Value = KontoId> {
    (1..4_u128).prop_map(|n| KontoId(Uuid::from_u128(n)))
}

fn weiter() -> impl Strategy<Value = Schritt> {
    prop_oneof![
        Just(Schritt::Uebergeben { quittung: None }),
        Just(Schritt::Abgewiesen),
        Just(Schritt::Angehalten { versuche: 10 }),
        Just(Schritt::Rueckgemeldet { stand: Rueckmeldung::Bewilligt }),
        konto().prop_map(|von| Schritt::Wiederholt { von }),
        konto().prop_map(|von| Schritt::VonHand { von }),
    ]
}

fn ereignis() -> impl Strategy<Value = Ereignis> {
    let dok = || (1..3_u128).prop_map(|n| DokumentId(Uuid::from_u128(n)));
    let nachricht = || (1..3_u128).prop_map(|n| NachrichtId(Uuid::from_u128(n)));
    let zahlung = || (1..3_u128).prop_map(|n| ZahlungId(Uuid::from_u128(n)));
    let ein_tag = || (-5..60_i32).prop_map(|n| plus_tage(tag("2026-03-02"), n));
    prop_oneof![
        1 => Just(Ereignis::Eingegangen),
        1 => zahlung().prop_map(|zahlung| Ereignis::ZahlungAngefordert { zahlung }),
        1 => zahlung().prop_map(|zahlung| Ereignis::Bezahlt { zahlung, betrag: Betrag::cent(1) }),
        1 => zahlung().prop_map(|zahlung| Ereignis::ZahlungGescheitert { zahlung }),
        2 => konto().prop_map(|von| Ereignis::Uebernommen { von }),
        1 => konto().prop_map(|von| Ereignis::Zurueckgelegt { von }),
        1 => (konto(), ein_tag(), nachricht()).prop_map(|(von, frist, nachricht)| Ereignis::Nachgefordert {
            von, feld: "rasse".into(), frist, nachricht,
        }),
        1 => nachricht().prop_map(|nachricht| Ereignis::Beantwortet { nachricht, dokumente: vec![], papier: None }),
        2 => (nachricht(), prop::sample::select(Mitteilungsart::ALLE.to_vec())).prop_map(|(nachricht, was)| Ereignis::Mitgeteilt {
            was, nachricht, dokumente: vec![],
        }),
        1 => konto().prop_map(|von| Ereignis::ZurKenntnisGenommen { von }),
        1 => konto().prop_map(|von| Ereignis::RueckfrageErledigt { von }),
        3 => (konto(), dok()).prop_map(|(von, dokument)| Ereignis::BescheidEntworfen {
            von, entscheidung: Entscheidungsart::Ablehnung, dokument, sha256: String::new(), gebuehr: Betrag::NULL,
        }),
        2 => (konto(), dok()).prop_map(|(von, dokument)| Ereignis::Bestaetigt { von, dokument, sha256: String::new() }),
        3 => konto().prop_map(|von| Ereignis::Freigegeben { von }),
        3 => konto().prop_map(|von| Ereignis::ZweitFreigegeben { von }),
        1 => konto().prop_map(|von| Ereignis::FreigabeVerweigert { von, grund: Verweigerungsgrund::Form }),
        2 => dok().prop_map(|dokument| Ereignis::Bereitgestellt { dokument }),
        1 => Just(Ereignis::Abgerufen),
        1 => ein_tag().prop_map(|am| Ereignis::Bekanntgegeben { am }),
        1 => (konto(), ein_tag()).prop_map(|(von, am)| Ereignis::Aufgegeben { von, am }),
        1 => Just(Ereignis::FristErreicht { wecker: Wecker::Bekanntgabe }),
        1 => Just(Ereignis::FristErreicht { wecker: Wecker::Bereitstellungsende }),
        1 => nachricht().prop_map(|n| Ereignis::FristErreicht { wecker: Wecker::Rueckfrage(n) }),
        1 => (1..9_u32).prop_map(|marke| Ereignis::FristErreicht {
            wecker: Wecker::Ablauf { knoten: "vierzehn_tage".into(), marke },
        }),
        1 => konto().prop_map(|von| Ereignis::Zurueckgezogen { von }),
        1 => konto().prop_map(|von| Ereignis::Abgeschlossen { von }),
        1 => (1..3_u128, prop::option::of(konto())).prop_map(|(n, von)| angefragt(n, von)),
        2 => (1..3_u128, schritt()).prop_map(|(n, schritt)| Ereignis::Beteiligung { id: teil(n), schritt }),
        1 => (1..3_u128).prop_map(|n| Ereignis::FristErreicht { wecker: Wecker::Beteiligung(teil(n)) }),
        1 => Just(Ereignis::PflichtenGesetzt { pflichten: vec![auftrag("bericht")] }),
        1 => Just(Ereignis::PflichtErfuellt { pflicht: "bericht".into(), von: None, nachricht: None, dokumente: vec![] }),
        2 => (1..3_u128).prop_map(bestimmt),
        2 => (1..3_u128, weiter()).prop_map(|(n, schritt)| Ereignis::Weiterleitung { id: lieferung(n), schritt }),
        1 => (konto(), 1..4_i32).prop_map(|(von, an)| abgegeben(von, an)),
    ]
}

/// A repair of the first token: set it elsewhere, skip it, or change a value.
fn repariert(m: &Modell, z: &Zustand, art: u8, wohin: usize) -> Option<Ereignis> {
    let marke = z.marken.alle().get(wohin % z.marken.alle().len().max(1))?;
    let ziele = z.marken.versetzbar(m, marke.nr);
    Some(eingriff(match art {
        0 => Eingriff::Uebersprungen { marke: marke.nr, schritt: marke.knoten.clone() },
        1 => {
            let (wert, vorher) = z.werte().into_iter().next().map(|(n, w)| (n, w.clone()))?;
            let nachher = if vorher.is_number() { 7.into() } else { "bescheid".into() };
            Eingriff::Berichtigt { wert, vorher, nachher }
        }
        _ => {
            let nach = m.knoten[*ziele.get(wohin % ziele.len().max(1))?].id.clone();
            Eingriff::Versetzt { marke: marke.nr, von: marke.knoten.clone(), nach }
        }
    }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_law_holds_whatever_comes(
        sofort in any::<bool>(),
        regel in prop::sample::select(vec![Bekanntgaberegel::Ao122a, Bekanntgaberegel::Vwvfg41Abs2a, Bekanntgaberegel::Ao122aAbruf, Bekanntgaberegel::Ozg9Abs1]),
        ereignisse in prop::collection::vec((ereignis(), 0..30_i64), 0..60),
    ) {
        let m = modell();
        let mut p = Probe::neu(&m, if sofort { "sofort" } else { "bescheid" }, regel);
        let mut jetzt = zeit("2026-03-02T09:00:00Z");
        for (e, stunden) in ereignisse {
            jetzt = jetzt.checked_add(jiff::SignedDuration::from_hours(stunden)).unwrap();
            let vorher = p.z.clone();
            if p.am(&jetzt.to_string(), &e).is_err() {
                prop_assert_eq!(&p.z, &vorher);
                continue;
            }
            // Decided stays decided, ended stays ended, and the Bescheid is the one that was released.
            prop_assert!(!vorher.status().entschieden() || p.z.status().entschieden());
            prop_assert!(!vorher.status().beendet() || p.z.status() == vorher.status());
            if let (Some(a), Some(b)) = (vorher.bescheid(), p.z.bescheid()) {
                prop_assert_eq!(&a.entwurf, &b.entwurf);
            }
            if let Some(b) = p.z.bescheid() {
                prop_assert!(b.erste != b.zweite && b.zweite != b.entwurf.von);
            }
            prop_assert!(vorher.zahlung.bezahlt().is_none() || p.z.zahlung == vorher.zahlung);
            // What the applicant tells is never lost before somebody saw it, never moves the clock, and no draft outlives it.
            match &e {
                Ereignis::Mitgeteilt { was, nachricht, .. } => {
                    prop_assert!(p.z.neues.contains(nachricht) && !vorher.status().entschieden());
                    prop_assert_eq!(&p.z.frist, &vorher.frist);
                    let bekannt = vorher.neues.contains(nachricht);
                    prop_assert!(!was.traegt_vor() || bekannt || p.z.entwurf().is_none());
                    prop_assert!((was.traegt_vor() && !bekannt) || p.z.entwurf() == vorher.entwurf());
                }
                Ereignis::ZurKenntnisGenommen { .. } => prop_assert!(p.z.neues.is_empty()),
                _ => prop_assert_eq!(&p.z.neues, &vorher.neues),
            }
            // Whoever decides waits for nobody, and an answer of another authority stays what it is.
            prop_assert!(!(p.z.status().entschieden() || p.z.status().beendet()) || !p.z.wartet_auf_andere());
            // The same event again changes nothing any more where the world repeats itself.
            if matches!(e, Ereignis::Bezahlt { .. } | Ereignis::Bereitgestellt { .. } | Ereignis::Abgerufen) {
                let danach = p.z.clone();
                prop_assert_eq!(p.am(&jetzt.to_string(), &e), Ok(vec![]));
                prop_assert_eq!(&p.z, &danach);
            }
        }
        let zahl = |f: fn(&Effect) -> bool| p.effekte.iter().filter(|e| f(e)).count();
        let bereitstellungen = zahl(|e| matches!(e, Effect::BescheidBereitstellen { .. }));
        let anforderungen = zahl(|e| matches!(e, Effect::ZahlungAnfordern { .. }));
        let stoerungen = zahl(|e| matches!(e, Effect::Stoerung { .. }));
        prop_assert_eq!(bereitstellungen, usize::from(p.z.bescheid().is_some()));
        prop_assert_eq!(anforderungen, usize::from(sofort));
        prop_assert_eq!(stoerungen, 0);
        let gefordert = matches!(p.z.zahlung, Zahlstand::Angefordert { .. } | Zahlstand::Ausgeblieben { .. });
        prop_assert!(sofort || !gefordert);
    }

    /// A person sets tokens wherever the engine takes them, skips what can be skipped, and corrects values: no panic, and
    /// the law holds as if nobody had.
    #[test]
    fn the_law_holds_whatever_is_repaired(
        dienst in prop::sample::select(vec!["hundesteuer", "bescheinigung", "anzeige_beteiligung", "bescheid_zahlung_vorab"]),
        schritte in prop::collection::vec((ereignis(), 0..6_u8, 0..40_usize, 0..30_i64), 0..40),
    ) {
        let m = if dienst == "hundesteuer" { modell() } else { baustein(dienst) };
        let mut p = Probe::neu(&m, "sofort", Bekanntgaberegel::Ao122a);
        let mut jetzt = zeit("2026-03-02T09:00:00Z");
        for (e, art, wohin, stunden) in schritte {
            jetzt = jetzt.checked_add(jiff::SignedDuration::from_hours(stunden)).unwrap();
            let vorher = p.z.clone();
            let e = if art < 3 { repariert(&m, &vorher, art, wohin).unwrap_or(e) } else { e };
            if p.am(&jetzt.to_string(), &e).is_err() {
                prop_assert_eq!(&p.z, &vorher);
                continue;
            }
            prop_assert!(!vorher.status().entschieden() || p.z.status().entschieden());
            prop_assert!(!vorher.status().beendet() || p.z.status() == vorher.status());
            prop_assert!(vorher.bestaetigung.is_none() || p.z.bestaetigung == vorher.bestaetigung);
            if let (Some(a), Some(b)) = (vorher.bescheid(), p.z.bescheid()) {
                prop_assert_eq!(&a.entwurf, &b.entwurf);
            }
            if let Some(b) = p.z.bescheid() {
                prop_assert!(b.erste != b.zweite && b.zweite != b.entwurf.von);
            }
            prop_assert!(vorher.zahlung.bezahlt().is_none() || p.z.zahlung == vorher.zahlung);
            // A matter that is open always has a step that somebody or something can go on with.
            prop_assert!(p.z.status().beendet() || !p.z.marken.beendet());
        }
        let zahl = |f: fn(&Effect) -> bool| p.effekte.iter().filter(|e| f(e)).count();
        prop_assert_eq!(zahl(|e| matches!(e, Effect::BescheidBereitstellen { .. })), usize::from(p.z.bescheid().is_some()));
        prop_assert_eq!(zahl(|e| matches!(e, Effect::BestaetigungBereitstellen { .. })), usize::from(p.z.bestaetigung.is_some()));
        let anforderungen = zahl(|e| matches!(e, Effect::ZahlungAnfordern { .. }));
        prop_assert!(anforderungen <= 1);
    }

    #[test]
    fn a_certificate_is_sent_once_or_refused_by_a_bescheid_never_both(
        ereignisse in prop::collection::vec((ereignis(), 0..30_i64), 0..60),
    ) {
        let m = baustein("bescheinigung");
        let mut p = Probe::neu(&m, "bescheid", Bekanntgaberegel::Vwvfg41Abs2a);
        let mut jetzt = zeit("2026-03-02T09:00:00Z");
        for (e, stunden) in ereignisse {
            jetzt = jetzt.checked_add(jiff::SignedDuration::from_hours(stunden)).unwrap();
            let vorher = p.z.clone();
            if p.am(&jetzt.to_string(), &e).is_err() {
                prop_assert_eq!(&p.z, &vorher);
                continue;
            }
            prop_assert!(vorher.bestaetigung.is_none() || p.z.bestaetigung == vorher.bestaetigung);
            prop_assert!(!vorher.status().beendet() || p.z.status() == vorher.status());
        }
        let gesendet = p.effekte.iter().filter(|e| matches!(e, Effect::BestaetigungBereitstellen { .. })).count();
        prop_assert_eq!(gesendet, usize::from(p.z.bestaetigung.is_some()));
        prop_assert!(p.z.bestaetigung.is_none() || (p.z.bescheid().is_none() && p.z.status().beendet()));
        prop_assert_eq!(p.effekte.iter().filter(|e| matches!(e, Effect::Stoerung { .. })).count(), 0);
    }
}

//! The whole transition table, status x event, as a golden file.

use std::{collections::BTreeSet, fmt::Write as _};

use ablauf::Modell;
use vorgang::{
    Ereignis, Fiktionsschritt, Mitteilungsart, Status, Verweigerungsgrund, Wecker,
    beteiligung::Schritt,
    decide,
    eingriff::Eingriff,
    frist::{Bekanntgaberegel, Dauer},
    mangel::Mangelstand,
    register::Registerschritt,
    weiterleitung,
};

use crate::probe::{
    ANNA, BERND, BUERGERIN, CLARA, MONTAG, PDF, Probe, ZAHLUNG, abgegeben, angefragt, beantwortet, bestaetigt,
    bestimmt, bezahlt, daten, entworfen, geschrieben, lieferung, mitgeteilt, nachgefordert, tag, teil, vorgaben,
    wecker, zeit,
};

/// One sample of every kind of event. The number comes from a match without wildcard: a new kind does not compile
/// until it stands here, and the test fails until it has a sample.
const fn nummer(e: &Ereignis) -> usize {
    match e {
        Ereignis::Eingegangen => 0,
        Ereignis::ZahlungAngefordert { .. } => 1,
        Ereignis::Bezahlt { .. } => 2,
        Ereignis::ZahlungGescheitert { .. } => 3,
        Ereignis::Uebernommen { .. } => 4,
        Ereignis::Zurueckgelegt { .. } => 5,
        Ereignis::Nachgefordert { .. } => 6,
        Ereignis::Beantwortet { .. } => 7,
        Ereignis::RueckfrageErledigt { .. } => 8,
        Ereignis::BescheidEntworfen { .. } => 9,
        Ereignis::Freigegeben { .. } => 10,
        Ereignis::ZweitFreigegeben { .. } => 11,
        Ereignis::FreigabeVerweigert { .. } => 12,
        Ereignis::Bereitgestellt { .. } => 13,
        Ereignis::Abgerufen => 14,
        Ereignis::Bekanntgegeben { .. } => 15,
        Ereignis::FristErreicht { .. } => 16,
        Ereignis::Zurueckgezogen { .. } => 17,
        Ereignis::Abgeschlossen { .. } => 18,
        Ereignis::Bestaetigt { .. } => 19,
        Ereignis::BeteiligungAngefragt { .. } => 20,
        Ereignis::Beteiligung { .. } => 21,
        Ereignis::PflichtenGesetzt { .. } => 22,
        Ereignis::PflichtErfuellt { .. } => 23,
        Ereignis::Eingegriffen { .. } => 24,
        Ereignis::WeiterleitungenBestimmt { .. } => 25,
        Ereignis::Weiterleitung { .. } => 26,
        Ereignis::Abgegeben { .. } => 27,
        Ereignis::RegisterAusgenommen => 28,
        Ereignis::Register { .. } => 29,
        Ereignis::Mitgeteilt { .. } => 30,
        Ereignis::ZurKenntnisGenommen { .. } => 31,
        Ereignis::StichprobeGezogen { .. } => 32,
        Ereignis::EndeBestimmt { .. } => 33,
        Ereignis::ErinnerungEntfallen => 34,
        Ereignis::MangelGezeigt { .. } => 35,
        Ereignis::MangelVerborgen { .. } => 36,
        Ereignis::Erfasst { .. } => 37,
        Ereignis::Aufgegeben { .. } => 38,
        Ereignis::Zugeteilt { .. } => 39,
        Ereignis::Geschrieben { .. } => 40,
        Ereignis::MeldungErhalten { .. } => 41,
        Ereignis::Gemeldet { .. } => 42,
        Ereignis::Signalisiert { .. } => 43,
        Ereignis::Eskaliert { .. } => 44,
        Ereignis::RegelAusgewertet { .. } => 45,
        Ereignis::Fiktion { .. } => 46,
    }
}

fn ereignisse() -> Vec<Ereignis> {
    vec![
        Ereignis::Eingegangen,
        Ereignis::ZahlungAngefordert { zahlung: ZAHLUNG },
        bezahlt(),
        Ereignis::ZahlungGescheitert { zahlung: ZAHLUNG },
        Ereignis::Uebernommen { von: ANNA },
        Ereignis::Zurueckgelegt { von: ANNA },
        nachgefordert(),
        beantwortet(),
        Ereignis::RueckfrageErledigt { von: ANNA },
        entworfen(),
        Ereignis::Freigegeben { von: BERND },
        Ereignis::ZweitFreigegeben { von: CLARA },
        Ereignis::FreigabeVerweigert { von: BERND, grund: Verweigerungsgrund::Betrag },
        Ereignis::Bereitgestellt { dokument: PDF },
        Ereignis::Abgerufen,
        Ereignis::Bekanntgegeben { am: tag("2026-03-02") },
        wecker(Wecker::Bekanntgabe),
        Ereignis::Zurueckgezogen { von: BUERGERIN },
        Ereignis::Abgeschlossen { von: ANNA },
        bestaetigt(),
        angefragt(1, Some(ANNA)),
        Ereignis::Beteiligung { id: teil(1), schritt: Schritt::Uebernommen { von: CLARA } },
        Ereignis::PflichtenGesetzt { pflichten: vec![] },
        Ereignis::PflichtErfuellt { pflicht: "bericht".into(), von: None, nachricht: None, dokumente: vec![] },
        crate::eingriffe::eingriff(Eingriff::Wiederholt { auftrag: "nachricht".into() }),
        bestimmt(1),
        Ereignis::Weiterleitung { id: lieferung(1), schritt: weiterleitung::Schritt::Wiederholt { von: ANNA } },
        abgegeben(ANNA, 2),
        Ereignis::RegisterAusgenommen,
        Ereignis::Register { id: lieferung(1), schritt: Registerschritt::Gefragt { name: "abmelden".into() } },
        mitgeteilt(Mitteilungsart::Aenderung),
        Ereignis::ZurKenntnisGenommen { von: ANNA },
        Ereignis::StichprobeGezogen { anteil: 500 },
        Ereignis::EndeBestimmt { ende: tag("2027-03-01"), am: tag("2027-02-01") },
        Ereignis::ErinnerungEntfallen,
        Ereignis::MangelGezeigt { von: ANNA, stand: Mangelstand::InArbeit },
        Ereignis::MangelVerborgen { von: ANNA },
        Ereignis::Erfasst { von: ANNA, eingegangen: tag("2026-03-02") },
        Ereignis::Aufgegeben { von: ANNA, am: tag("2026-03-02") },
        Ereignis::Zugeteilt { von: BERND, an: CLARA, fuer: None },
        Ereignis::Zugeteilt { von: CLARA, an: CLARA, fuer: Some(ANNA) },
        geschrieben(),
        Ereignis::MeldungErhalten { was: crate::zwischen::abmeldung("17"), von: crate::zwischen::ANDERER },
        Ereignis::Gemeldet { name: "Hund wird abgemeldet".into(), an: None },
        Ereignis::Signalisiert { name: "Ruf".into(), anzahl: 2 },
        Ereignis::Eskaliert { knoten: "rufen".into(), code: "hoch".into() },
        Ereignis::RegelAusgewertet {
            knoten: "regel".into(),
            marke: 1,
            entscheidung: "Einstufung".into(),
            ergebnis: 1.into(),
        },
        Ereignis::Fiktion { was: Fiktionsschritt::BescheinigungVerlangt },
    ]
}

/// A matter in this status; the course waits for Bekanntgabe and then closes, so „bekanntgegeben“ rests only in a
/// model that waits once more.
fn im_stand<'a>(m: &'a Modell, laenger: &'a Modell, s: Status) -> Probe<'a> {
    let neu = |m: &'a Modell| Probe::neu(m, "bescheid", Bekanntgaberegel::Ao122a);
    let mut p = match s {
        Status::ZahlungOffen => Probe::neu(m, "sofort", Bekanntgaberegel::Ao122a),
        Status::Eingegangen | Status::Zurueckgezogen => neu(m),
        Status::GenehmigungGilt => {
            let vorgaben = vorgang::Vorgaben { fiktion: Some(Dauer::Wochen(1)), ..vorgaben(Bekanntgaberegel::Ao122a) };
            let (z, effekte) = vorgang::beginnen(m, vorgaben, &daten("bescheid"), zeit(MONTAG)).unwrap();
            Probe { m, z, effekte }.genommen()
        }
        Status::Bekanntgegeben => neu(laenger).genommen().beschieden(),
        Status::InPruefung | Status::Rueckfrage | Status::Entscheidung | Status::Freigabe => neu(m).genommen(),
        Status::Beschieden | Status::Bereitgestellt | Status::Abgeschlossen => neu(m).genommen().beschieden(),
    };
    match s {
        Status::Rueckfrage => drop(p.gib(&nachgefordert())),
        Status::Entscheidung => drop(p.gib(&entworfen())),
        Status::Freigabe => {
            p.gib(&entworfen());
            p.gib(&Ereignis::Freigegeben { von: ANNA });
        }
        Status::Bereitgestellt => drop(p.gib(&Ereignis::Bereitgestellt { dokument: PDF })),
        Status::Bekanntgegeben | Status::Abgeschlossen => {
            p.gib(&Ereignis::Bereitgestellt { dokument: PDF });
            p.gib(&Ereignis::Bekanntgegeben { am: tag("2026-03-02") });
        }
        Status::GenehmigungGilt => {
            let was = Fiktionsschritt::Eingetreten { ende: tag("2026-03-09") };
            p.am("2026-03-10T09:00:00Z", &Ereignis::Fiktion { was }).unwrap();
        }
        Status::Zurueckgezogen => drop(p.gib(&Ereignis::Zurueckgezogen { von: BUERGERIN })),
        _ => {}
    }
    assert_eq!(p.z.status(), s);
    p
}

/// The same course, but after the Bekanntgabe it waits for the end of a month before it closes.
fn laenger(m: &Modell) -> Modell {
    let text = String::from_utf8(m.original().to_vec()).unwrap();
    let text = text.replace(
        "<bpmn:sequenceFlow id=\"f_abschliessen\" sourceRef=\"bekanntgegeben\" targetRef=\"abschliessen\" />",
        "<bpmn:intermediateCatchEvent id=\"monat\"><bpmn:timerEventDefinition><bpmn:timeDuration>P1M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>\
         <bpmn:sequenceFlow id=\"f_monat\" sourceRef=\"bekanntgegeben\" targetRef=\"monat\" />\
         <bpmn:sequenceFlow id=\"f_abschliessen\" sourceRef=\"monat\" targetRef=\"abschliessen\" />",
    );
    let m = Modell::lesen(text.as_bytes()).unwrap();
    assert_eq!(vorgang::pruefen(&m), []);
    assert!(m.finde("monat").is_some());
    m
}

#[test]
fn the_table_is_what_the_golden_file_says() {
    let m = crate::probe::modell();
    assert_eq!(vorgang::pruefen(&m), []);
    let laenger = laenger(&m);
    let ereignisse = ereignisse();
    let nummern: BTreeSet<usize> = ereignisse.iter().map(nummer).collect();
    assert_eq!(nummern, (0..47).collect(), "a kind of event has no sample");

    let mut tafel = String::from("status | event | new status, effects | or the reason against it\n");
    for s in Status::ALLE {
        let p = im_stand(&m, &laenger, s);
        for e in &ereignisse {
            // The day of Bekanntgabe by provision on 2 March is Friday the 6th.
            let wann =
                if matches!(e, Ereignis::FristErreicht { .. }) { "2026-03-06T00:00:00Z" } else { crate::probe::MONTAG };
            let zelle = match decide(p.m, &p.z, e, zeit(wann)) {
                Ok((z, effekte)) if z == p.z && effekte.is_empty() => "= (nothing happens)".to_owned(),
                Ok((z, effekte)) => {
                    let namen: Vec<&str> = effekte.iter().map(vorgang::Effect::name).collect();
                    format!("-> {} [{}]", z.status().name(), namen.join(", "))
                }
                Err(u) => format!("-- {u}"),
            };
            let _ = writeln!(tafel, "{} | {} | {zelle}", s.name(), e.name());
        }
    }
    assert_eq!(tafel.lines().count(), 1 + 12 * 48);
    insta::assert_snapshot!("uebergaenge", tafel);
}

#[test]
fn names_of_states_are_stable_and_read_back() {
    for s in Status::ALLE {
        assert_eq!(Status::von(s.name()), Some(s));
        assert_eq!(serde_json::to_value(s).unwrap(), s.name());
    }
    assert_eq!(Status::von("entwurf"), None);
}

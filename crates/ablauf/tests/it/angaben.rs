//! What the list of steps can set and put in: every kind of event, calls, several instances, events at a border, steps at
//! the same time; and a call that becomes its own steps.

use std::{collections::BTreeMap, sync::Arc};

use ablauf::{
    Art, Ausloeser, Bibliothek, Bild, Mehrfachwahl, Modell, Neu, Randgeschehen, Umbau, Wartezeit, Zeitangabe,
};

use crate::bauen::{PRUEFEN, datei, rumpf};

fn bausteine() -> Arc<Bibliothek> {
    let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/bausteine/ablauf");
    let mut b = Bibliothek::leer();
    for eintrag in std::fs::read_dir(ordner).unwrap() {
        let pfad = eintrag.unwrap().path();
        if pfad.extension().is_some_and(|e| e == "bpmn") {
            b.aufnehmen(&std::fs::read(pfad).unwrap()).unwrap();
        }
    }
    Arc::new(b)
}

/// Start, one task, end.
fn klein() -> Umbau {
    let r = rumpf(
        &[("startEvent", "s", "", ""), ("userTask", "a", PRUEFEN, ""), ("endEvent", "e", "", "")],
        &["s>a", "a>e"],
    );
    Umbau::lesen(datei(&r).as_bytes(), bausteine()).unwrap()
}

fn art<'a>(m: &'a Modell, id: &str) -> &'a Art {
    &m.finde(id).unwrap().1.art
}

/// Every step of the outermost scope lies in the picture, none upon another but events at their borders.
fn gezeichnet(m: &Modell) {
    let bild = Bild::von(m);
    let aussen: Vec<_> = bild
        .kaesten
        .iter()
        .filter(|k| m.knoten[k.knoten].eltern.is_none() && m.knoten[k.knoten].haengt_an.is_none())
        .collect();
    let soll = m.knoten.iter().filter(|k| k.eltern.is_none() && k.haengt_an.is_none()).count();
    assert_eq!(aussen.len(), soll);
    for (i, a) in aussen.iter().enumerate() {
        for b in &aussen[i + 1..] {
            let (p, q) = (a.ort, b.ort);
            let neben = p.x + p.breite <= q.x || q.x + q.breite <= p.x || p.y + p.hoehe <= q.y || q.y + q.hoehe <= p.y;
            assert!(neben, "{} lies upon {}", m.knoten[a.knoten].id, m.knoten[b.knoten].id);
        }
    }
}

#[test]
fn an_event_hangs_at_a_step_says_when_and_goes_with_what_only_it_leads_to() {
    let mut u = klein();
    let vorher = u.text().to_owned();
    let wecker = u.rand("a", &Randgeschehen::Zeit(Wartezeit::Dauer("P14D".into())), false, "Erinnern", None).unwrap();
    let m = u.modell().unwrap();
    assert_eq!(m.pruefen(), []);
    assert!(matches!(
        art(&m, &wecker),
        Art::Rand { ausloeser: Ausloeser::Zeit(Zeitangabe::Dauer(_)), unterbricht: false }
    ));
    gezeichnet(&m);
    // Its own way is a way as any other: a step comes onto it.
    u.einfuegen(&format!("{wecker}_weiter"), &Neu::Aufgabe("pruefen".into()), "Nachfassen").unwrap();
    // Every kind of time, and back.
    let frist = Wartezeit::Frist {
        dauer: "P1M".into(),
        ab: "eingang".into(),
        vorher: "P7D".into(),
        kalender: "sachsen".into(),
    };
    for zeit in [
        Wartezeit::Zyklus("R3/P7D".into()),
        Wartezeit::Datum("2027-03-01".into()),
        Wartezeit::Datum("=beginn".into()),
        frist,
    ] {
        u.zeit(&wecker, &zeit).unwrap();
        assert_eq!(u.modell().unwrap().pruefen(), [], "{zeit:?}");
    }
    let m = u.modell().unwrap();
    let Art::Rand { ausloeser: Ausloeser::Zeit(Zeitangabe::Frist(f)), .. } = art(&m, &wecker) else {
        panic!("no Frist: {}", u.text())
    };
    assert_eq!((f.ab.as_ref().map(|b| b.text()), f.vorher), (Some("eingang"), Some(7)));
    for falsch in [
        Wartezeit::Dauer("bald".into()),
        Wartezeit::Datum("=beginn >".into()),
        Wartezeit::Frist { dauer: "P1M".into(), ab: String::new(), vorher: String::new(), kalender: "mond".into() },
    ] {
        let davor = u.text().to_owned();
        assert!(u.zeit(&wecker, &falsch).is_err(), "{falsch:?}");
        assert_eq!(u.text(), davor, "nothing is lost by a time that is none");
    }
    u.unterbricht(&wecker, true).unwrap();
    assert!(matches!(art(&u.modell().unwrap(), &wecker), Art::Rand { unterbricht: true, .. }));
    // Away again, with the step and the end that only it led to.
    u.entfernen(&wecker).unwrap();
    let m = u.modell().unwrap();
    assert_eq!((m.knoten.len(), m.pruefen()), (3, vec![]));
    assert!(!u.text().contains("nachfassen") && !u.text().contains("erinnern"), "{}", u.text());
    assert_eq!(m.fluesse.len(), Modell::lesen(vorher.as_bytes()).unwrap().fluesse.len());
}

#[test]
fn names_and_codes_of_events_are_declared_and_several_instances_are_set() {
    let mut u = klein();
    let unter = u.einfuegen("a_e", &Neu::Unterprozess, "Nacharbeit").unwrap();
    assert_eq!(u.modell().unwrap().pruefen(), []);
    gezeichnet(&u.modell().unwrap());
    let arten = [
        Randgeschehen::Nachricht("Widerruf".into()),
        Randgeschehen::Signal("Ruf".into()),
        Randgeschehen::Fehler(String::new()),
        Randgeschehen::Eskalation("hoch".into()),
    ];
    for (i, g) in arten.iter().enumerate() {
        let id = u.rand(&unter, g, true, &format!("Rand {i}"), Some("a")).unwrap();
        assert_eq!(u.modell().unwrap().pruefen(), [], "{g:?}");
        u.ereignis(&id, "Anders").unwrap();
    }
    let m = u.modell().unwrap();
    let namen: Vec<String> = m
        .knoten
        .iter()
        .filter_map(|k| match k.ausloeser()? {
            Ausloeser::Nachricht(n) | Ausloeser::Signal(n) | Ausloeser::Fehler(n) | Ausloeser::Eskalation(n) => {
                Some(n.clone())
            }
            _ => None,
        })
        .collect();
    assert_eq!(namen, ["Anders"; 4]);
    assert!(u.ereignis("rand_0", "").is_err(), "a message without a name");
    u.ereignis("rand_2", "").unwrap();
    assert!(u.ereignis("a", "x").is_err() && u.unterbricht("a", true).is_err() && u.ruft("a", "x").is_err());

    let wahl =
        Mehrfachwahl { nacheinander: true, liste: "hunde".into(), element: "hund".into(), ..Mehrfachwahl::default() };
    u.mehrfach("a", Some(&wahl)).unwrap();
    let m = u.modell().unwrap();
    let mehrfach = m.finde("a").unwrap().1.mehrfach.as_ref().unwrap();
    assert!(mehrfach.nacheinander && mehrfach.element == "hund");
    u.mehrfach("a", Some(&Mehrfachwahl { anzahl: "2".into(), bis: "fertig = true".into(), ..Mehrfachwahl::default() }))
        .unwrap();
    let m = u.modell().unwrap();
    let mehrfach = m.finde("a").unwrap().1.mehrfach.as_ref().unwrap();
    assert!(!mehrfach.nacheinander && mehrfach.liste.is_none() && mehrfach.anzahl.is_some() && mehrfach.bis.is_some());
    assert!(u.mehrfach("a", Some(&Mehrfachwahl { liste: "x >".into(), ..Mehrfachwahl::default() })).is_err());
    assert!(u.mehrfach("s", Some(&wahl)).is_err());
    u.mehrfach("a", None).unwrap();
    assert!(u.modell().unwrap().finde("a").unwrap().1.mehrfach.is_none());
    // Inside the sub-process a step comes in as outside, and the whole goes with all that it holds.
    u.einfuegen(&format!("{unter}_weg"), &Neu::Aufgabe("pruefen".into()), "Drinnen").unwrap();
    let m = u.modell().unwrap();
    assert_eq!(
        (m.pruefen(), m.knoten[m.finde("drinnen").unwrap().1.eltern.unwrap()].id.as_str()),
        (vec![], unter.as_str())
    );
    gezeichnet(&m);
    for i in 0..4 {
        u.entfernen(&format!("rand_{i}")).unwrap();
    }
    u.entfernen(&unter).unwrap();
    assert!(!u.text().contains("drinnen") && !u.text().contains(&format!("{unter}_")), "{}", u.text());
    assert_eq!(u.modell().unwrap().pruefen(), []);
}

#[test]
fn a_step_runs_beside_another_one_and_a_default_way_is_chosen() {
    let mut u = klein();
    let tor = u.verzweigen("a_e", "Noch einmal?", "offen = true", "a").unwrap();
    // Two ways lead to the task now: they come together before it parts.
    let neben = u.zugleich("a", &Neu::Aufgabe("pruefen".into()), "Zweites Amt").unwrap();
    let m = u.modell().unwrap();
    assert_eq!(m.pruefen(), []);
    assert_eq!(m.knoten.iter().filter(|k| matches!(k.art, Art::Parallel)).count(), 2);
    assert_eq!(m.finde(&neben).unwrap().1.eingehend.len(), 1);
    gezeichnet(&m);
    u.standardweg(&tor, Some(&format!("{tor}_sonst"))).unwrap();
    let m = u.modell().unwrap();
    let standard = m.finde(&tor).unwrap().1.standard.unwrap();
    assert_eq!(
        (m.fluesse[standard].id.as_str(), m.fluesse[standard].bedingung.is_none()),
        (format!("{tor}_sonst").as_str(), true)
    );
    assert!(m.pruefen().iter().any(|b| b.satz.contains("fehlt die Bedingung")), "the other way needs one now");
    assert!(u.standardweg(&tor, Some("s_a")).is_err() && u.zugleich("s", &Neu::Unterprozess, "x").is_err());
    // What can be ended from its border would never arrive at the gateway behind.
    let mut u = klein();
    u.rand("a", &Randgeschehen::Nachricht("Widerruf".into()), true, "Weg", None).unwrap();
    assert!(u.zugleich("a", &Neu::Aufgabe("pruefen".into()), "x").unwrap_err().to_string().contains("abbricht"));
}

/// Names, kinds and conditions inside a step, without ids.
fn innen(m: &Modell, ruf: &str) -> Vec<String> {
    let (nr, _) = m.finde(ruf).unwrap();
    let drin: Vec<usize> = (0..m.knoten.len()).filter(|n| m.knoten[*n].eltern == Some(nr)).collect();
    let mut aus: Vec<String> = drin
        .iter()
        .map(|n| {
            let k = &m.knoten[*n];
            let wege: Vec<String> = k
                .ausgehend
                .iter()
                .map(|f| {
                    format!(
                        "{}{:?}",
                        m.knoten[m.fluesse[*f].nach].name,
                        m.fluesse[*f].bedingung.as_ref().map(|b| b.text())
                    )
                })
                .collect();
            format!("{} {:?} {:?} {wege:?}", k.name, k.art, k.parameter)
        })
        .collect();
    aus.sort();
    aus
}

#[test]
fn a_called_block_comes_in_and_becomes_its_own_steps_that_say_the_same() {
    let angebote = bausteine().angebote();
    let zahlung = angebote.iter().find(|a| a.id == "baustein_zahlung_vorab").unwrap();
    assert_eq!((zahlung.angaben.as_slice(), zahlung.schliesst_ab), (["betrag".to_owned()].as_slice(), false));
    assert!(angebote.iter().any(|a| a.schliesst_ab) && !zahlung.beschreibung.is_empty());
    let mut u = klein();
    let betrag = BTreeMap::from([("betrag".to_owned(), "gebuehr".to_owned())]);
    let ruf = u.einfuegen("s_a", &Neu::Aufruf(zahlung.id.clone(), betrag), "Zahlen").unwrap();
    let vorher = u.modell().unwrap();
    let vorher_doku = u.text().matches("documentation>").count() / 2;
    assert_eq!(vorher.pruefen(), []);
    // A border and several instances stay with it.
    u.rand(&ruf, &Randgeschehen::Zeit(Wartezeit::frist("P1M")), true, "Zu spät", Some("a")).unwrap();
    u.aufschlagen(&ruf).unwrap();
    let m = u.modell().unwrap();
    assert_eq!(m.pruefen(), []);
    assert!(!u.text().contains("callActivity") && !u.text().contains("{betrag}"), "{}", u.text());
    assert_eq!(innen(&vorher, &ruf), innen(&m, &ruf));
    assert_eq!(m.finde(&ruf).unwrap().1.raender.len(), 1);
    gezeichnet(&m);
    let bild = Bild::von(&m);
    let drin = bild.kaesten.iter().filter(|k| m.knoten[k.knoten].eltern.is_some()).count();
    assert_eq!(drin, m.knoten.iter().filter(|k| k.eltern.is_some()).count(), "its inside is drawn");
    // What was drawn keeps its place, unless the step that grew needs the room.
    let alt = Bild::von(&vorher);
    let ort = |b: &Bild, m: &Modell, id: &str| {
        let nr = m.finde(id).unwrap().0;
        b.kaesten.iter().find(|k| k.knoten == nr).unwrap().ort
    };
    let (davor, danach) = (ort(&alt, &vorher, &ruf), ort(&bild, &m, &ruf));
    assert_eq!((danach.x, danach.y), (davor.x, davor.y));
    assert!(danach.breite > davor.breite && danach.hoehe > davor.hoehe);
    for k in vorher.knoten.iter().filter(|k| k.eltern.is_none() && k.id != ruf && !k.id.contains('/')) {
        let (a, b) = (ort(&alt, &vorher, &k.id), ort(&bild, &m, &k.id));
        let platz = if a.x >= davor.x + davor.breite { danach.breite - davor.breite } else { 0.0 };
        assert!((b.x - a.x - platz).abs() < 0.2 && (b.y - a.y).abs() < 0.2, "{}: {a:?} {b:?}", k.id);
    }
    // So do the words about the call and about what it calls.
    assert_eq!(u.text().matches("documentation>").count() / 2, vorher_doku + 1, "{}", u.text());
    // Now the inside can be changed.
    let frist = m.knoten.iter().find(|k| k.name == "Zahlungsfrist vorbei").unwrap().id.clone();
    u.zeit(&frist, &Wartezeit::Dauer("P30D".into())).unwrap();
    assert!(u.text().contains("P30D") && !u.text().contains("basis:tage") && u.aufschlagen(&ruf).is_err());

    // A block that calls another: only the outer one is opened. Twice the same: ids of their own.
    let mut u = klein();
    let ganz =
        u.einfuegen("s_a", &Neu::Aufruf("baustein_bescheid_zahlung_vorab".into(), BTreeMap::new()), "Alles").unwrap();
    let nochmal = u
        .einfuegen("s_a", &Neu::Aufruf("baustein_bescheid_zahlung_vorab".into(), BTreeMap::new()), "Alles noch einmal")
        .unwrap();
    u.aufschlagen(&ganz).unwrap();
    u.aufschlagen(&nochmal).unwrap();
    let m = u.modell().unwrap();
    assert!(m.finde(&format!("{ganz}_zahlung/zahlung")).is_some(), "the inner call still calls");
    assert_eq!(m.finde(&format!("{ganz}_zahlung/zahlung")).unwrap().1.parameter["betrag"], "gebuehr");
    assert!(m.pruefen().iter().all(|b| !b.satz.contains("mehrfach vor")), "{:?}", m.pruefen());
    // Without its parameter it stays closed, and says so.
    let mut u = klein();
    let ruf = u.einfuegen("s_a", &Neu::Aufruf("baustein_zahlung_vorab".into(), BTreeMap::new()), "Zahlen").unwrap();
    let davor = u.text().to_owned();
    assert!(u.aufschlagen(&ruf).unwrap_err().to_string().contains("braucht noch eine Angabe"));
    assert_eq!(u.text(), davor);
    u.angabe(&ruf, "betrag", "gebuehr").unwrap();
    u.angabe(&ruf, "korrelation", "").unwrap();
    u.aufschlagen(&ruf).unwrap();
    assert_eq!(u.modell().unwrap().pruefen(), []);
}

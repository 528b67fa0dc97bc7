//! Pages: what is taken, what is said, what is reachable.
use formular::{Antwort, Antworten, Datei, Feldfehler, Grund, eintrag_entfernen, eintrag_hinzufuegen};
use grund::{DokumentId, Sprache};
use regel::Decimal;

use crate::hilfe::{HUND, PERSON, formular, paare, senden, umfeld, werte};

fn texte(fehler: &[Feldfehler]) -> Vec<String> {
    fehler.iter().map(|f| f.text(Sprache::De)).collect()
}

#[test]
fn people_write_as_they_do() {
    let f = formular();
    let mut a = Antworten::neu();
    assert_eq!(texte(&senden(&f, "person", PERSON, &mut a)), Vec::<String>::new());
    assert_eq!(a.get("name"), Some(&Antwort::Text("Jana Nowak".into())));
    assert_eq!(a.get("geboren"), Some(&Antwort::Datum("1984-02-01".parse().unwrap())));
    assert_eq!(a.get("ort_plz"), Some(&Antwort::Text("02625".into())));
    assert_eq!(a.get("konto"), Some(&Antwort::Text("DE02120300000000202051".into())));
    assert_eq!(texte(&senden(&f, "hund", HUND, &mut a)), Vec::<String>::new());
    assert_eq!(a.get("groesse"), Some(&Antwort::Zahl(Decimal::new(455, 1))));
    assert_eq!(a.get("merkmale"), Some(&Antwort::Mehrfach(vec!["chip".into(), "tattoo".into()])));
    let Some(Antwort::Gruppe(l)) = a.get("weitere") else { panic!("no group") };
    assert_eq!(l[0].get("seit"), Some(&Antwort::Datum("2024-03-03".parse().unwrap())));
    let w = werte();
    assert_eq!(f.berechneter_wert("steuer", &a, &umfeld(&w)).unwrap().als_betrag(), Some(grund::Betrag::cent(12_100)));
}

#[test]
fn one_answer_on_a_page_each() {
    let f = formular();
    let mit = |name: &str, wert: &str| {
        let mut l: Vec<(&str, &str)> = PERSON
            .iter()
            .chain(HUND)
            .copied()
            .filter(|(n, _)| !n.starts_with(&format!("{name}.")) && *n != name)
            .collect();
        l.push((name, wert));
        let seite = if PERSON.iter().any(|(n, _)| n.split('.').next() == Some(name)) { "person" } else { "hund" };
        let mut a = Antworten::neu();
        let fehler = senden(&f, seite, &l, &mut a);
        assert!(fehler.is_empty() || a.ist_leer(), "a refused page leaves nothing behind");
        texte(&fehler)
    };
    for (name, wert, satz) in [
        ("name", "", "Füllen Sie das Feld „Name“ aus."),
        ("name", "J", "Geben Sie bei „Name“ mindestens 2 Zeichen ein."),
        ("name", "Bello 🐶", "Das Zeichen „🐶“ ist bei „Name“ nicht möglich. Lassen Sie es weg."),
        ("geboren", "", "Geben Sie bei „Geburtsdatum“ Tag, Monat und Jahr ein, zum Beispiel 1 2 2024."),
        ("geboren", "3.3.2026", "Geben Sie bei „Geburtsdatum“ den heutigen oder einen früheren Tag ein."),
        ("geboren", "31.12.1899", "Geben Sie bei „Geburtsdatum“ einen Tag ab dem 01.01.1900 ein."),
        ("ort_plz", "0262", "Geben Sie bei „Postleitzahl“ fünf Ziffern ein, zum Beispiel 02625."),
        ("weg", "taube", "Wählen Sie bei „Antwort auf welchem Weg?“ eine der angebotenen Antworten aus."),
        ("weg", "", "Wählen Sie bei „Antwort auf welchem Weg?“ eine Antwort aus."),
        ("groesse", "9", "Geben Sie bei „Schulterhöhe in cm“ mindestens 10 ein."),
        ("groesse", "45,55", "Geben Sie bei „Schulterhöhe in cm“ höchstens 1 Stellen nach dem Komma ein."),
        ("groesse", "groß", "Geben Sie bei „Schulterhöhe in cm“ eine Zahl in Ziffern ein, zum Beispiel 12."),
        (
            "konto",
            "DE02 1203 0000 0000 2020 52",
            "In „IBAN“ ist ein Zeichen vertippt oder vertauscht. Vergleichen Sie mit Ihrer Karte.",
        ),
        ("konto", "DE02", "Geben Sie bei „IBAN“ nur Buchstaben und Ziffern ein. Die IBAN beginnt mit zwei Buchstaben."),
    ] {
        assert_eq!(mit(name, wert), [satz], "{name} = {wert}");
    }
    for (name, wert) in [
        ("geboren", "1.2.24"),
        ("geboren", "01.02.2024"),
        ("geboren", "2024-02-01"),
        ("geboren", "1. Februar 2024"),
        ("geboren.tag", "1.2.24"),
        ("groesse", "45.5"),
        ("groesse", "1 0"),
        ("kaufpreis", "1.234"),
        ("kaufpreis", "1,234.50"),
        ("mail", "a.b-c@sub.beispiel.de"),
        ("tel", "03591/534-0"),
        ("ort_plz", "02 625"),
    ] {
        assert_eq!(mit(name, wert), Vec::<String>::new(), "{name} = {wert}");
    }
    for mail in ["a", "a@b", "a b@c.de", "@c.de", "a@.de", "a@b.de,c@d.de"] {
        assert_eq!(mit("mail", mail).len(), 1, "{mail}");
    }
}

#[test]
fn no_fault_says_only_that_it_is_invalid() {
    let f = formular();
    let mut a = Antworten::neu();
    let mut alle = senden(&f, "person", &[("konto", "x"), ("mail", "x"), ("tel", "x"), ("geboren.tag", "1")], &mut a);
    alle.extend(senden(
        &f,
        "hund",
        &[("weitere.0.rasse", "x"), ("weitere.0.seit.tag", "99"), ("groesse", "x")],
        &mut a,
    ));
    assert!(alle.len() > 8);
    for fehler in alle {
        for sprache in Sprache::ALLE {
            let text = fehler.text(sprache);
            assert!(!text.to_lowercase().contains("ungültig") && !text.to_lowercase().contains("invalid"), "{text}");
            assert!(text.contains(fehler.frage.in_sprache(sprache)), "{text}");
        }
    }
}

#[test]
fn a_refused_page_shows_what_was_typed() {
    let f = formular();
    let a = Antworten::neu();
    let w = werte();
    let roh = paare(&[("geboren.tag", "31"), ("geboren.monat", "Feb"), ("geboren.jahr", "2024"), ("name", " ?")]);
    let mut neu = a.clone();
    let seite = f.seite("person").unwrap();
    let fehler = f.seite_annehmen(seite, &roh, &mut neu, &umfeld(&w));
    assert_eq!(neu, a);
    let ansicht = f.ansicht(seite, &a, Some(&roh), &fehler, &umfeld(&w)).unwrap();
    let feld = ansicht.felder.iter().find(|f| f.name == "geboren").unwrap();
    assert_eq!(feld.inhalt, ["31", "Feb", "2024"]);
    assert!(matches!(feld.fehler.as_ref().unwrap().grund, Grund::KeinDatum));
    assert_eq!(feld.fehler.as_ref().unwrap().anker(), "geboren");
    assert_eq!(ansicht.felder[0].text(), " ?");
    assert_eq!((ansicht.nummer, ansicht.von, ansicht.vorige, ansicht.naechste), (1, 3, None, Some("hund")));
}

#[test]
fn conditions_lead_and_prune() {
    let f = formular();
    let w = werte();
    let u = umfeld(&w);
    let mut a = Antworten::neu();
    senden(&f, "person", PERSON, &mut a);
    let ja: Vec<(&str, &str)> =
        HUND.iter().copied().filter(|(n, _)| *n != "assistenz").chain([("assistenz", "ja")]).collect();
    // Without JavaScript the question could not be seen: it is asked now.
    let mut ohne = ja.clone();
    ohne.push(("gezeigt", "weitere.0.alter_nachweis"));
    let fehler = senden(&f, "hund", &ohne, &mut a);
    assert_eq!(
        fehler.iter().map(|f| (f.name.as_str(), &f.grund)).collect::<Vec<_>>(),
        [("wofuer", &Grund::NeuGefragt)]
    );
    let mut mit = ja.clone();
    mit.extend([("gezeigt", "wofuer"), ("wofuer", "Blinde führen")]);
    assert!(senden(&f, "hund", &mit, &mut a).is_empty());
    let ids = |a: &Antworten| f.seiten(a, &u).iter().map(|s| s.id.to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(&a), ["person", "hund", "nachweis", "schluss"]);
    assert_eq!(f.vollstaendig_pruefen(&a, &u).unwrap_err().seite, "nachweis");
    // Changing the mind hides the page and its answers, and brings both back.
    assert!(senden(&f, "hund", HUND, &mut a).is_empty());
    assert_eq!(ids(&a), ["person", "hund", "schluss"]);
    assert!(a.get("wofuer").is_some() && f.beschneiden(&a, &u).get("wofuer").is_none());
    assert_eq!(f.vollstaendig_pruefen(&a, &u), Ok(()));
    // Three dogs are many: the page returns through a calculated value.
    let mut drei = HUND.to_vec();
    drei.extend([("weitere.1.rasse", "Dogge"), ("weitere.1.seit.tag", "1.1.2025")]);
    assert!(senden(&f, "hund", &drei, &mut a).is_empty());
    assert_eq!(ids(&a), ["person", "hund", "nachweis", "schluss"]);
}

#[test]
fn entries_come_and_go_without_javascript() {
    let f = formular();
    let w = werte();
    let u = umfeld(&w);
    let seite = f.seite("hund").unwrap();
    let gruppe = f.feld("weitere").unwrap().1;
    let mut a = Antworten::neu();
    let mut roh = paare(HUND);
    let zeigen = |roh: &[(String, String)], a: &Antworten| {
        let ansicht = f.ansicht(seite, a, Some(roh), &[], &u).unwrap();
        let g = ansicht.felder.into_iter().find(|f| f.name == "weitere").unwrap();
        g.eintraege.iter().map(|e| e.felder[0].text().to_owned()).collect::<Vec<_>>()
    };
    eintrag_hinzufuegen(gruppe, &mut roh);
    assert_eq!(zeigen(&roh, &a), ["Dackel", ""]);
    roh.push(("weitere.1.rasse".into(), "Dogge".into()));
    eintrag_entfernen(gruppe, 0, &mut roh, &mut a);
    assert_eq!(zeigen(&roh, &a), ["Dogge"]);
    for _ in 0..5 {
        eintrag_hinzufuegen(gruppe, &mut roh);
    }
    assert_eq!(zeigen(&roh, &a).len(), 3);
    // Blank entries were not meant.
    roh.extend(paare(&[("weitere.0.seit.tag", "1.1.2025")]));
    assert_eq!(texte(&f.seite_annehmen(seite, &roh, &mut a, &u)), Vec::<String>::new());
    assert!(matches!(a.get("weitere"), Some(Antwort::Gruppe(l)) if l.len() == 1));
    let zu_viele: Vec<_> = (0..9).map(|i| (format!("weitere.{i}.rasse"), "x".to_owned())).collect();
    let fehler = f.seite_annehmen(seite, &[paare(HUND), zu_viele].concat(), &mut a, &u);
    assert!(fehler.iter().any(|f| f.grund == Grund::ZuVieleEintraege(3)));
    let riesig = paare(&[("weitere.99999999999999999999.rasse", "x"), ("weitere.18446744073709551615.rasse", "x")]);
    assert!(f.seite_annehmen(seite, &riesig, &mut a, &u).len() < 20);
}

#[test]
fn uploads_know_their_limits() {
    let f = formular();
    let mut a = Antworten::neu();
    let datei = |n: u128, groesse: u64, art: &str| Datei {
        dokument: DokumentId(uuid::Uuid::from_u128(n)),
        name: "scan".into(),
        groesse,
        art: art.into(),
    };
    let laden = |d: Datei, a: &mut Antworten| f.datei_hinzufuegen("bescheinigung", d, a).map_err(|e| e.unwrap().grund);
    assert_eq!(laden(datei(1, 0, "application/pdf"), &mut a), Err(Grund::DateiLeer));
    assert!(a.ist_leer());
    assert_eq!(laden(datei(1, 3_000_000, "application/pdf"), &mut a), Err(Grund::DateiZuGross(2)));
    assert!(matches!(laden(datei(1, 9, "image/png"), &mut a), Err(Grund::DateiFormat(_))));
    assert_eq!(laden(datei(1, 9, "application/pdf"), &mut a), Ok(()));
    assert_eq!(laden(datei(1, 9, "application/pdf"), &mut a), Ok(()), "the same again changes nothing");
    assert_eq!(laden(datei(2, 9, "image/jpeg"), &mut a), Ok(()));
    assert_eq!(laden(datei(3, 9, "image/jpeg"), &mut a), Err(Grund::ZuVieleDateien(2)));
    assert_eq!(a.dateien().len(), 2);
    assert!(f.datei_entfernen("bescheinigung", DokumentId(uuid::Uuid::from_u128(1)), &mut a));
    assert!(f.datei_entfernen("bescheinigung", DokumentId(uuid::Uuid::from_u128(2)), &mut a));
    assert!(a.ist_leer());
    assert_eq!(f.datei_hinzufuegen("name", datei(1, 9, "application/pdf"), &mut a), Err(None));
}

#[test]
fn the_summary_reads_well() {
    let f = formular();
    let w = werte();
    let mut a = Antworten::neu();
    senden(&f, "person", PERSON, &mut a);
    senden(&f, "hund", HUND, &mut a);
    let zeilen = |sprache| {
        f.zusammenfassung(&a, &umfeld(&w), sprache)
            .into_iter()
            .flat_map(|s| s.zeilen)
            .map(|z| {
                format!("{}{}: {}", z.eintrag.map(|e| e + " ").unwrap_or_default(), z.frage, z.antwort.join(" / "))
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        zeilen(Sprache::De),
        [
            "Name: Jana Nowak",
            "Geburtsdatum: 01.02.1984",
            "E-Mail: jana@beispiel.de",
            "Telefon: +49 (0)3591 / 534-0",
            "Postleitzahl: 02625",
            "IBAN: DE02 1203 0000 0000 2020 51",
            "Antwort auf welchem Weg?: Postfach",
            "Assistenzhund?: Nein",
            "Schulterhöhe in cm: 45,5",
            "Kaufpreis: 1.234,50\u{a0}€",
            "Merkmale: Chip / Tätowierung",
            "Hund 1 Rasse: Dackel",
            "Hund 1 Seit wann?: 03.03.2024",
            "Hund 1 Älter als zehn?: Nein",
            "Mitteilung: ",
            "Hunde: 2",
            "Steuer: 121,00\u{a0}€",
        ]
    );
    assert!(zeilen(Sprache::En).contains(&"Kaufpreis: €1,234.50".to_owned()));
}

#[test]
fn ten_thousand_repeats_are_refused_and_cost_nothing() {
    let f = formular();
    let mut a = Antworten::neu();
    let w = werte();
    let seite = f.seite("hund").unwrap();
    let mut viele = paare(HUND);
    viele.extend((0..10_000).map(|i| (format!("weitere.{i}.rasse"), "Dackel".to_owned())));
    viele.push(("weitere.anzahl".into(), usize::MAX.to_string()));
    viele.push((format!("weitere.{}.rasse", u64::MAX), "x".into()));
    let beginn = std::time::Instant::now();
    let fehler = f.seite_annehmen(seite, &viele, &mut a, &umfeld(&w));
    assert!(
        texte(&fehler).contains(&"Geben Sie bei „Weitere Hunde“ höchstens 3 an. Entfernen Sie die übrigen.".to_owned())
    );
    assert!(a.ist_leer());
    let ansicht = f.ansicht(seite, &a, Some(&viele), &fehler, &umfeld(&w)).unwrap();
    assert!(ansicht.felder.iter().all(|f| f.eintraege.len() <= 4), "shown again with one more than allowed");
    // The same choice, the same name, a thousand times; a text of ten megabytes; names that lead nowhere.
    let mut laut: Vec<(String, String)> = (0..10_000).map(|_| ("merkmale".to_owned(), "chip".to_owned())).collect();
    laut.extend([
        ("groesse".into(), "9".repeat(10_000_000)),
        ("weitere..".into(), "x".into()),
        ("weitere.-1.rasse".into(), "x".into()),
    ]);
    laut.extend([
        ("assistenz".into(), "nein".into()),
        ("..".into(), String::new()),
        ("weitere.0.rasse.0".into(), "x".into()),
    ]);
    let fehler = f.seite_annehmen(seite, &laut, &mut a, &umfeld(&w));
    assert!(!fehler.is_empty() && a.ist_leer());
    assert!(beginn.elapsed().as_secs() < 5, "{:?}", beginn.elapsed());
}

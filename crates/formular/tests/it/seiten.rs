//! Pages: what is taken, what is said, what is reachable.
use formular::{Antwort, Antworten, Datei, Feldfehler, Grund, eintrag_entfernen, eintrag_hinzufuegen};
use grund::{DokumentId, Sprache};
use regel::{Decimal, Wert};

use crate::hilfe::{HUND, PERSON, formular, lesen, paare, senden, umfeld, werte};

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

pub const PERSONEN: &str = r#"{ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
    { "id": "personen", "art": "gruppe", "frage": "Personen", "eintrag": "Person", "minimal": 1, "maximal": 3, "felder": [
        { "id": "p_name", "art": "text", "frage": "Name" },
        { "id": "p_bild", "art": "datei", "frage": "Ausweisbild", "anzahl": 2 },
        { "id": "p_warum", "art": "text", "frage": "Warum zwei?", "wenn": "count(p_bild) = 2" } ] } ] }],
    "berechnet": [{ "id": "bilder", "art": "zahl", "frage": "Bilder", "formel": "count(personen[count(p_bild) > 0])", "zeigen": true }] }"#;

pub fn bild(n: u128) -> Datei {
    let dokument = DokumentId(uuid::Uuid::from_u128(n));
    Datei { dokument, name: format!("bild{n}.pdf"), groesse: 9, art: "application/pdf".into() }
}

/// The documents in each entry, by their number.
fn bilder(a: &Antworten) -> Vec<Vec<u128>> {
    let Some(Antwort::Gruppe(l)) = a.get("personen") else { return Vec::new() };
    let eines = |e: &Antworten| match e.get("p_bild") {
        Some(Antwort::Dateien(l)) => l.iter().map(|d| d.dokument.0.as_u128()).collect(),
        _ => Vec::new(),
    };
    l.iter().map(eines).collect()
}

#[test]
fn files_stay_with_their_entry_whatever_becomes_of_the_others() {
    let f = lesen(PERSONEN).unwrap();
    let w = werte();
    let (u, seite) = (umfeld(&w), f.seite("s").unwrap());
    let gruppe = &seite.felder[0];
    let mut a = Antworten::neu();
    // The second entry is blank still; the third gets a file: it stays the third while the page is filled in.
    let getippt = paare(&[("personen.anzahl", "3"), ("personen.0.p_name", "Anna"), ("personen.2.p_name", "Cem")]);
    f.seite_zwischenspeichern(seite, &getippt, &mut a, &u);
    f.datei_hinzufuegen("personen.2.p_bild", bild(3), &mut a).unwrap();
    f.datei_hinzufuegen("personen.0.p_bild", bild(1), &mut a).unwrap();
    assert_eq!(bilder(&a), [vec![1], vec![], vec![3]]);
    let ansicht = f.ansicht(seite, &a, None, &[], &u).unwrap();
    let genannt = ansicht.felder[0].eintraege[2].felder[1].gezeigte_dateien().unwrap();
    assert_eq!(genannt, ("personen.2.p_bild.dateien".to_owned(), bild(3).dokument.to_string()));
    // The page is taken: the blank entry falls out, and no file moves to another person.
    let voll: Vec<(String, String)> = getippt.iter().cloned().chain([genannt.clone()]).collect();
    assert_eq!(f.seite_annehmen(seite, &voll, &mut a, &u), []);
    assert_eq!(bilder(&a), [vec![1], vec![3]]);
    // The same old page once more, from a window that still shows three: the files follow their names.
    f.seite_zwischenspeichern(seite, &voll, &mut a, &u);
    assert_eq!(bilder(&a), [vec![1], vec![], vec![3]]);
    let mut da = voll.clone();
    eintrag_entfernen(gruppe, 0, &mut da, &mut a);
    f.seite_zwischenspeichern(seite, &da, &mut a, &u);
    assert_eq!(bilder(&a), [vec![], vec![3]], "the file of the entry that was removed is gone, no other");
    let Some(Antwort::Gruppe(l)) = a.get("personen") else { panic!("gone") };
    assert_eq!(l[1].get("p_name"), Some(&Antwort::Text("Cem".into())));
    // A name that somebody makes up brings no foreign file in.
    let fremd = paare(&[("personen.0.p_name", "Eva"), ("personen.0.p_bild.dateien", &bild(77).dokument.to_string())]);
    let mut b = Antworten::neu();
    f.seite_zwischenspeichern(seite, &fremd, &mut b, &u);
    assert_eq!(bilder(&b), [Vec::<u128>::new()]);
}

#[test]
fn files_in_entries_are_asked_for_counted_pruned_and_shown() {
    let f = lesen(PERSONEN).unwrap();
    let w = werte();
    let (u, seite) = (umfeld(&w), f.seite("s").unwrap());
    let mut a = Antworten::neu();
    let getippt = paare(&[("personen.0.p_name", "Anna"), ("personen.1.p_name", "Ben"), ("gezeigt", "")]);
    let fehlt: Vec<String> = f.seite_annehmen(seite, &getippt, &mut a, &u).into_iter().map(|e| e.name).collect();
    assert_eq!(fehlt, ["personen.0.p_bild", "personen.1.p_bild"]);
    f.seite_zwischenspeichern(seite, &getippt, &mut a, &u);
    for (name, n) in [("personen.0.p_bild", 1), ("personen.0.p_bild", 2), ("personen.1.p_bild", 3)] {
        f.datei_hinzufuegen(name, bild(n), &mut a).unwrap();
    }
    let zu_viele = f.datei_hinzufuegen("personen.0.p_bild", bild(4), &mut a).unwrap_err().unwrap();
    assert_eq!((zu_viele.name.as_str(), zu_viele.grund), ("personen.0.p_bild", Grund::ZuVieleDateien(2)));
    for name in ["personen.3.p_bild", "personen.x.p_bild", "personen.0.p_name", "personen.p_bild"] {
        assert_eq!(f.datei_hinzufuegen(name, bild(5), &mut a), Err(None), "{name}");
    }
    // Two files open a question in this entry alone, and calculations count them.
    assert_eq!(f.berechneter_wert("bilder", &a, &u), Some(Wert::from(&serde_json::json!(2))));
    let zeilen: Vec<(String, Vec<String>, usize)> = f
        .zusammenfassung(&a, &u, Sprache::De)
        .into_iter()
        .flat_map(|s| s.zeilen)
        .map(|z| (z.ganze_frage(), z.antwort, z.dateien.len()))
        .collect();
    let fragen: Vec<&str> = zeilen.iter().map(|(f, ..)| f.as_str()).collect();
    assert_eq!(
        fragen,
        [
            "Person 1: Name",
            "Person 1: Ausweisbild",
            "Person 1: Warum zwei?",
            "Person 2: Name",
            "Person 2: Ausweisbild",
            "Bilder"
        ]
    );
    assert_eq!((zeilen[1].2, zeilen[4].2), (2, 1));
    assert!(f.datei_entfernen("personen.0.p_bild", bild(2).dokument, &mut a));
    assert_eq!(f.beschneiden(&a, &u).dateien().len(), 2);
    assert!(f.vollstaendig_pruefen(&a, &u).is_ok());
    // As programs exchange them, and back; an entry that has nothing but a file is one too.
    assert_eq!(f.antworten_aus_json(&f.antworten_als_json(&a), &u).unwrap(), a);
    let mut nur = Antworten::neu();
    f.datei_hinzufuegen("personen.1.p_bild", bild(9), &mut nur).unwrap();
    assert_eq!(bilder(&f.antworten_aus_json(&f.antworten_als_json(&nur), &u).unwrap()), [vec![], vec![9]]);
    assert!(f.antworten_aus_json(&serde_json::json!({"personen": [{"p_bild": "x"}]}), &u).is_err());
    assert!(f.datei_entfernen("personen.1.p_bild", bild(9).dokument, &mut nur));
    assert!(nur.ist_leer());
    // More than anybody looks at is refused when the form is made.
    let riesig = PERSONEN.replace("\"maximal\": 3", "\"maximal\": 100");
    assert!(lesen(&riesig).is_ok());
    let befunde = lesen(&riesig.replace("\"anzahl\": 2", "\"anzahl\": 3")).unwrap_err();
    assert!(befunde[0].satz.contains("zusammen 300 Dateien"), "{befunde:?}");
    // Another version of the form without the question loses the files, and says whose they were.
    let ohne = lesen(
        &PERSONEN
            .replace("\"p_bild\", \"art\": \"datei\"", "\"p_bild\", \"art\": \"langtext\"")
            .replace("count(p_bild) = 2", "p_name != null")
            .replace("count(p_bild) > 0", "p_name != null")
            .replace(", \"anzahl\": 2", ""),
    )
    .unwrap();
    let neu = ohne.fassungswechsel(&f, &a, (&u, &u), Sprache::De);
    assert!(neu.antworten.dateien().is_empty());
    let verloren: Vec<String> = neu.verloren.iter().map(formular::Zeile::ganze_frage).collect();
    assert_eq!(verloren, ["Person 1: Ausweisbild", "Person 2: Ausweisbild"]);
    assert_eq!(f.erneut(&a, "2026-03-01".parse().unwrap()).dateien().len(), 0);
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

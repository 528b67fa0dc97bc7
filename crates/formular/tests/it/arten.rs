//! The kinds with a form of their own: what people write, what is stored, what is said.
use formular::{Antwort, Antworten, Feldfehler, Formular, Zeile};
use grund::Sprache;
use proptest::prelude::*;

use crate::hilfe::{lesen, paare, umfeld, werte};

const ARTEN: &str = include_str!("../arten.json");

fn formular() -> Formular {
    lesen(ARTEN).unwrap_or_else(|b| panic!("{b:#?}"))
}

const GUT: &[(&str, &str)] = &[
    ("uhr", "17.30"),
    ("farbe", "R1"),
    ("staat", "000"),
    ("angehoerig", "997"),
    ("steuer", "86 095 742 719"),
    ("ust", "DE 136695976"),
    ("register", "hrb 12345 b"),
    ("auto", "bz ab 123e"),
    ("stelle", "51,1814; 14,4244"),
    ("ja", "ja"),
    ("posten.0.was", "Zaun"),
    ("posten.0.preis", "1.200,50"),
    ("posten.0.woher", "161"),
];

/// The good page with one value replaced.
fn mit(f: &Formular, name: &str, wert: &str) -> (Antworten, Vec<Feldfehler>) {
    let mut l: Vec<(&str, &str)> = GUT.iter().copied().filter(|(n, _)| *n != name).collect();
    l.push((name, wert));
    let w = werte();
    let mut a = Antworten::neu();
    let fehler = f.seite_annehmen(f.seite("arten").unwrap(), &paare(&l), &mut a, &umfeld(&w));
    (a, fehler)
}

#[test]
fn what_people_write_becomes_one_form() {
    let f = formular();
    for (name, eingabe, gespeichert) in [
        ("uhr", "8", "08:00"),
        ("uhr", "8 Uhr 30", "08:30"),
        ("uhr", "0830", "08:30"),
        ("uhr", "830", "08:30"),
        ("uhr", "8:30 Uhr", "08:30"),
        ("uhr", "18:30", "18:30"),
        ("farbe", "G2", "G2"),
        ("farbe", "Red", "R1"),
        ("farbe", "Grün (G2)", "G2"),
        ("staat", "Deutschland", "000"),
        ("steuer", "65929970489", "65929970489"),
        ("steuer", "47/036/892/816", "47036892816"),
        ("ust", "de136695976", "DE136695976"),
        ("ust", "ATU12345678", "ATU12345678"),
        ("finanzamt", "201/123/12340", "3201012312340"),
        ("finanzamt", "101 815 08154", "3101081508154"),
        ("finanzamt", "3201012312340", "3201012312340"),
        // Thüringen, Brandenburg, Saarland; and where the check digit is not known: Berlin, Nordrhein-Westfalen.
        ("finanzamt", "4151081508156", "4151081508156"),
        ("finanzamt", "3048081508155", "3048081508155"),
        ("finanzamt", "1010081508182", "1010081508182"),
        ("finanzamt", "1121081508150", "1121081508150"),
        ("finanzamt", "5133081508159", "5133081508159"),
        ("wirtschaft", "DE136695976-00001", "DE136695976-00001"),
        ("wirtschaft", "de 136 695 976 00012", "DE136695976-00012"),
        ("register", "HRB 12345", "HRB 12345"),
        ("register", "VR Nr. 88", "VR 88"),
        ("register", "GnR: 7", "GnR 7"),
        ("auto", "BZ-AB 123", "BZ-AB 123"),
        ("auto", "BZ-AB123H", "BZ-AB 123H"),
        ("auto", "B MW 1", "B-MW 1"),
        ("auto", "DD-1234", "DD-1234"),
        ("auto", "y-123456", "Y-123456"),
        ("auto", "löb-ä 9", "LÖB-Ä 9"),
        ("stelle", "51.1814, 14.4244", "51.18140, 14.42440"),
        ("stelle", "51,1814 14,4244", "51.18140, 14.42440"),
        ("stelle", "51.1814°N 14.4244°E", "51.18140, 14.42440"),
        ("stelle", "Am  Markt 1, Bautzen", "Am Markt 1, Bautzen"),
    ] {
        let (a, fehler) = mit(&f, name, eingabe);
        assert!(fehler.is_empty(), "{eingabe}: {:?}", fehler[0].text(Sprache::De));
        assert_eq!(a.get(name), Some(&Antwort::Text(gespeichert.into())), "{eingabe}");
    }
}

#[test]
fn what_is_wrong_is_said_with_an_example() {
    let f = formular();
    for (name, eingabe, satz) in [
        ("uhr", "25:00", "Geben Sie bei „Beginn“ Stunde und Minute ein, zum Beispiel 8:30."),
        ("uhr", "24:00", "Geben Sie bei „Beginn“ Stunde und Minute ein, zum Beispiel 8:30."),
        ("uhr", "früh", "Geben Sie bei „Beginn“ Stunde und Minute ein, zum Beispiel 8:30."),
        ("uhr", "7:59", "Geben Sie bei „Beginn“ eine Uhrzeit ab 08:00 Uhr ein."),
        ("uhr", "18:31", "Geben Sie bei „Beginn“ eine Uhrzeit bis 18:30 Uhr ein."),
        ("farbe", "blau", "Wählen Sie bei „Farbe“ eine der angebotenen Antworten aus."),
        ("farbe", "Grün", "Wählen Sie bei „Farbe“ eine der angebotenen Antworten aus."),
        ("staat", "", "Wählen Sie bei „Staat“ eine Antwort aus."),
        ("steuer", "1234", "Geben Sie bei „Steuer-ID“ elf Ziffern ein. Die erste ist keine Null."),
        ("steuer", "06095742719", "Geben Sie bei „Steuer-ID“ elf Ziffern ein. Die erste ist keine Null."),
        (
            "steuer",
            "86095742718",
            "In „Steuer-ID“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einem Brief vom Finanzamt.",
        ),
        // The check digit fits, but no digit stands twice.
        (
            "steuer",
            "12345678903",
            "In „Steuer-ID“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einem Brief vom Finanzamt.",
        ),
        (
            "ust",
            "DE136695975",
            "In „USt-IdNr.“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einer Rechnung.",
        ),
        (
            "ust",
            "136695976",
            "Geben Sie bei „USt-IdNr.“ zwei Buchstaben für das Land und dann die Nummer ein, zum Beispiel DE136695976.",
        ),
        (
            "register",
            "12345",
            "Geben Sie bei „Register“ das Register und die Nummer ein, zum Beispiel HRB 12345. Register sind HRA, HRB, GnR, GsR, PR und VR.",
        ),
        (
            "auto",
            "BZAB 123",
            "Trennen Sie bei „Kennzeichen“ den Ort von den Buchstaben dahinter, zum Beispiel BZ-AB 123.",
        ),
        (
            "auto",
            "BZAB123",
            "Trennen Sie bei „Kennzeichen“ den Ort von den Buchstaben dahinter, zum Beispiel BZ-AB 123.",
        ),
        ("auto", "BZ-AB 0123", "Geben Sie bei „Kennzeichen“ ein deutsches Kennzeichen ein, zum Beispiel BZ-AB 123."),
        ("auto", "mein Auto", "Geben Sie bei „Kennzeichen“ ein deutsches Kennzeichen ein, zum Beispiel BZ-AB 123."),
        (
            "stelle",
            "99, 200",
            "Beschreiben Sie bei „Wo?“ den Ort mit Straße und Hausnummer, oder geben Sie Breite und Länge ein, zum Beispiel 51,1814; 14,4244.",
        ),
        ("ja", "", "Setzen Sie das Häkchen bei „Ich willige ein“. Ohne das geht es nicht weiter."),
        ("ja", "vielleicht", "Wählen Sie bei „Ich willige ein“ eine der angebotenen Antworten aus."),
        ("posten.0.preis", "viel", "Geben Sie bei „Preis“ eine Zahl in Ziffern ein, zum Beispiel 12."),
    ] {
        let (a, fehler) = mit(&f, name, eingabe);
        let saetze: Vec<String> = fehler.iter().map(|f| f.text(Sprache::De)).collect();
        assert_eq!(saetze, [satz], "{name} = {eingabe}");
        assert!(a.ist_leer());
        for sprache in Sprache::ALLE {
            let text = fehler[0].text(sprache);
            assert!(text.contains(fehler[0].frage.in_sprache(sprache)) && !text.contains("ungültig"), "{text}");
        }
    }
}

#[test]
fn the_check_page_writes_them_as_people_read_them() {
    let f = formular();
    let w = werte();
    let (a, fehler) = mit(&f, "unbekannt", "");
    assert!(fehler.is_empty(), "{fehler:?}");
    assert!(f.vollstaendig_pruefen(&a, &umfeld(&w)).is_ok());
    let zeilen =
        |s| -> Vec<Zeile> { f.zusammenfassung(&a, &umfeld(&w), s).into_iter().flat_map(|a| a.zeilen).collect() };
    let antwort = |l: &[Zeile], name: &str| l.iter().find(|z| z.name == name).map(|z| z.antwort.join("|"));
    let de = zeilen(Sprache::De);
    for (name, text) in [
        ("uhr", "17:30 Uhr"),
        ("farbe", "Rot"),
        ("staat", "Deutschland"),
        ("angehoerig", "staatenlos"),
        ("steuer", "86 095 742 719"),
        ("register", "HRB 12345 B"),
        ("auto", "BZ-AB 123E"),
        ("ja", "Ja"),
        ("posten.0.preis", "1.200,50\u{a0}€"),
        ("posten.0.woher", "Spanien"),
        ("summe", "1.200,50\u{a0}€"),
    ] {
        assert_eq!(antwort(&de, name).as_deref(), Some(text), "{name}");
    }
    let en = zeilen(Sprache::En);
    for (name, text) in [("uhr", "17:30"), ("farbe", "Red"), ("staat", "Germany"), ("angehoerig", "stateless")] {
        assert_eq!(antwort(&en, name).as_deref(), Some(text), "{name}");
    }
    // The condition of the second page reads time, code and consent.
    let reihe: Vec<&str> = f.seiten(&a, &umfeld(&w)).iter().map(|s| s.id).collect();
    assert_eq!(reihe, ["arten", "spaet"]);
    let (frueh, _) = mit(&f, "uhr", "9");
    assert_eq!(f.seiten(&frueh, &umfeld(&w)).len(), 1);
}

#[test]
fn a_consent_that_may_be_missing_says_no() {
    let f = lesen(&ARTEN.replace(r#""art": "einwilligung","#, r#""art": "einwilligung", "pflicht": false,"#)).unwrap();
    let w = werte();
    let (a, fehler) = mit(&f, "ja", "");
    assert!(fehler.is_empty());
    assert_eq!(a.get("ja"), None);
    let zeilen = f.zusammenfassung(&a, &umfeld(&w), Sprache::De);
    assert!(zeilen.iter().flat_map(|a| &a.zeilen).any(|z| z.name == "ja" && z.antwort == ["Nein"]));
    // Nobody consents by a stored "no".
    let mut nein = a;
    nein.setzen("ja", Antwort::JaNein(false));
    assert_eq!(f.beschneiden(&nein, &umfeld(&w)).get("ja"), None);
}

/// A form with a code list of thousands of entries.
fn lang() -> Formular {
    let tun = ["Herstellung", "Handel", "Reparatur", "Vermietung", "Lagerung", "Beratung"];
    let waren = ["Brot", "Schuhe", "Fahrräder", "Möbel", "Türen"];
    let eintraege: Vec<_> = (0..3_000)
        .map(|i| {
            let text = format!("{} von {} ({})", tun[i % 6], waren[i / 6 % 5], i / 30);
            serde_json::json!({ "wert": format!("{i:04}"), "text": text })
        })
        .collect();
    let form = serde_json::json!({ "titel": "Lang", "codelisten": [{ "id": "zweige", "eintraege": eintraege }], "seiten": [
        { "id": "a", "titel": "A", "felder": [{ "id": "zweig", "art": "codeliste", "frage": "Zweig", "liste": "zweige" }] }] });
    lesen(&form.to_string()).unwrap()
}

#[test]
fn a_list_of_thousands_is_searched() {
    let f = lang();
    let w = werte();
    let u = umfeld(&w);
    let seite = f.seite("a").unwrap();
    let annehmen = |l: &[(&str, &str)]| {
        let mut a = Antworten::neu();
        let fehler: Vec<String> =
            f.seite_annehmen(seite, &paare(l), &mut a, &u).iter().map(|f| f.text(Sprache::De)).collect();
        (a.get("zweig").cloned(), fehler)
    };
    let zeigen = |l: &[(&str, &str)]| {
        let v = f.ansicht(seite, &Antworten::neu(), Some(&paare(l)), &[], &u).unwrap();
        let feld = &v.felder[0];
        (feld.text().to_owned(), feld.treffer.0.iter().map(|w| w.wert.clone()).collect::<Vec<_>>(), feld.treffer.1)
    };
    let (antwort, fehler) = annehmen(&[("zweig", "reparatur möbel")]);
    assert_eq!(antwort, None);
    assert_eq!(
        fehler,
        ["Bei „Zweig“ passen 100 Einträge zu Ihrem Wort. Wählen Sie einen davon aus, oder schreiben Sie mehr."]
    );
    let (text, treffer, anzahl) = zeigen(&[("zweig", "reparatur möbel")]);
    assert_eq!((text.as_str(), treffer.len(), anzahl), ("reparatur möbel", 20, 100));
    // One of the hits is picked; the text that was searched still stands in the box.
    let gewaehlt =
        [("zweig", "reparatur möbel"), ("zweig.gesucht", "reparatur möbel"), ("zweig.wahl", treffer[3].as_str())];
    assert_eq!(annehmen(&gewaehlt).0, Some(Antwort::Text(treffer[3].clone())));
    assert_eq!(zeigen(&gewaehlt).0, treffer[3]);
    // Another text was typed since: the old pick does not count.
    let anders = [("zweig", "brot lager"), ("zweig.gesucht", "reparatur möbel"), ("zweig.wahl", treffer[3].as_str())];
    assert_eq!(annehmen(&anders).0, None);
    assert_eq!(zeigen(&anders).2, 100);
    // The whole name, a part of a long word, a key, nothing that is there.
    assert_eq!(annehmen(&[("zweig", "Beratung von Türen (7)")]).0, Some(Antwort::Text("0239".into())));
    assert_eq!(zeigen(&[("zweig", "räder beratung")]).2, 100);
    assert_eq!(annehmen(&[("zweig", "0012")]).0, Some(Antwort::Text("0012".into())));
    assert_eq!(
        annehmen(&[("zweig", "Raumfahrt")]).1,
        ["Bei „Zweig“ passt kein Eintrag zu Ihrem Wort. Schreiben Sie ein anderes Wort."]
    );
    assert_eq!(annehmen(&[("zweig", "x"), ("zweig.gesucht", "x"), ("zweig.wahl", "gibt es nicht")]).0, None);
}

#[test]
fn authors_learn_what_is_wrong() {
    for (alt, neu, satz) in [
        (r#""fruehestens": "08:00""#, r#""fruehestens": "8 Uhr""#, "„8 Uhr“ ist keine Uhrzeit."),
        (
            r#""liste": "farben""#,
            r#""liste": "faben""#,
            "Die Codeliste „faben“ gibt es nicht. Es gibt: „farben“, „staaten“, „staatsangehoerigkeiten“, „gemeinden“, „kreise“.",
        ),
        (r#""wert": "G2""#, r#""wert": "G1""#, "Der Wert „G1“ steht zweimal in der Liste."),
        (r#""id": "farben""#, r#""id": "staaten""#, "Diese Codeliste gibt es schon."),
        (r#", "text": "Wir fragen das Register.""#, "", "Es fehlt, worin die Person einwilligt."),
        (
            r#""art": "betrag", "frage": "Preis""#,
            r#""art": "langtext", "frage": "Preis""#,
            "Das passt nicht in eine Zeile",
        ),
        (r#"staat = \"000\""#, r#"staat = \"DE\""#, "„staat“ hat keine Antwort „DE“. Es gibt: 423,"),
        (
            r#""frage": "Wo?""#,
            r#""frage": "Wo?", "liste": "farben""#,
            "Den Schlüssel „liste“ gibt es bei der Art „punkt“ nicht.",
        ),
    ] {
        let json = ARTEN.replacen(alt, neu, 1);
        assert_ne!(json, ARTEN, "{alt}");
        let befunde = lesen(&json).expect_err(neu);
        assert!(befunde.iter().any(|b| b.satz.starts_with(satz)), "{neu}: {befunde:#?}");
    }
}

/// daten/staaten.csv and daten/staatsangehoerigkeiten.csv against the official lists from which they are derived.
#[test]
fn countries_and_nationalities_are_the_official_ones() {
    let alle = xoev_xwasser_codelists::map::<xoev_xwasser_codelists::v1_0_1::Source>().unwrap();
    let liste = |ende: &str| alle.iter().find(|(uri, _)| uri.ends_with(ende)).map(|(_, l)| l).unwrap();
    for (ende, csv) in [
        (":staat", include_str!("../../../../daten/staaten.csv")),
        (":staatsangehoerigkeit", include_str!("../../../../daten/staatsangehoerigkeiten.csv")),
    ] {
        let amtlich = liste(ende);
        let spalte = |name: &str| {
            amtlich
                .header
                .fields
                .iter()
                .position(|f| f.id.eq_ignore_ascii_case(name))
                .unwrap_or_else(|| panic!("{name}"))
        };
        let schluessel = (0..amtlich.header.fields.len())
            .find(|i| amtlich.header.fields[*i].id.to_lowercase().contains("schluessel"))
            .unwrap();
        let name = spalte(if ende == ":staat" { "suchbegriff" } else { "staatsangehoerigkeit" });
        let suchbegriff = spalte("suchbegriff");
        let mut gesehen = 0;
        for zeile in csv.lines().skip(1) {
            let teile: Vec<&str> = zeile.split(';').collect();
            assert!(teile.len() == 5 && teile.iter().all(|t| !t.is_empty()), "{zeile}");
            let z =
                amtlich.values.iter().find(|z| z[schluessel].trim() == teile[0]).unwrap_or_else(|| panic!("{zeile}"));
            assert!([z[name].trim(), z[suchbegriff].trim()].contains(&teile[1]), "{zeile}");
            gesehen += 1;
        }
        assert!(gesehen >= 197);
    }
}

fn texte_in(antworten: &Antworten, alle: &mut Vec<String>) {
    for (_, antwort) in antworten.iter() {
        match antwort {
            Antwort::Text(t) => alle.push(t.clone()),
            Antwort::Gruppe(l) => l.iter().for_each(|e| texte_in(e, alle)),
            _ => {}
        }
    }
}

/// What people, telephones and attackers type: letters of Europe, decomposed letters, other scripts, signs without a width.
fn irgendein_text() -> impl Strategy<Value = String> {
    let stueck = prop_oneof![
        4 => "[A-Za-zÄÖÜäöüß0-9 .,:/-]{1,6}".prop_map(String::from),
        2 => prop::sample::select(vec!["e\u{301}", "C\u{328}\u{306}", "ẞ", "Ǧ", "ł", "Ω", "Ж", "–", "•", "K\u{35f}h", "\u{202f}", "DE", "HRB", "BZ-AB 1", "51,1; 14,4"]).prop_map(String::from),
        1 => prop::sample::select(vec!["🐶", "日", "\u{0}", "\u{202e}", "\u{ad}", "\u{200b}", "x\u{30c}", "ſ", "\u{37e}", "Ⅻ"]).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(stueck, 0..6).prop_map(|l| l.concat())
}

#[test]
fn names_of_persons_are_names_and_other_texts_are_free() {
    let f = crate::hilfe::lesen(
        r#"{ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
            { "id": "a", "art": "text", "frage": "Nachname", "autocomplete": "family-name" },
            { "id": "kind_vorname", "art": "text", "frage": "Vorname" },
            { "id": "firma", "art": "text", "frage": "Firma", "autocomplete": "organization" },
            { "id": "kontoinhaber", "art": "text", "frage": "Konto", "autocomplete": "name" } ] }] }"#,
    )
    .unwrap();
    let w = werte();
    let nimmt = |feld: &str, text: &str| {
        let mut a = Antworten::neu();
        let fehler = f.seite_annehmen(&f.alle_seiten()[0], &paare(&[(feld, text)]), &mut a, &umfeld(&w));
        fehler.into_iter().find(|e| e.name == feld).map(|e| e.text(grund::Sprache::De))
    };
    for name in ["Müller-Lüdenscheidt", "O’Neill", "Ćwikła", "Dr. von und zu"] {
        assert_eq!((nimmt("a", name), nimmt("kind_vorname", name)), (None, None), "{name}");
    }
    for text in ["€", "1234", "²³½", "<script>", "Иван", "Ωμέγα"] {
        let satz = nimmt("a", text).unwrap_or_else(|| panic!("{text} is no name"));
        assert!(satz.starts_with("Das Zeichen „"), "{satz}");
        assert!(nimmt("kind_vorname", text).is_some());
        assert_eq!((nimmt("firma", text), nimmt("kontoinhaber", text)), (None, None), "{text}");
    }
    // What would turn the sentence around is named by its number.
    assert_eq!(
        nimmt("firma", "a\u{202e}b").as_deref(),
        Some("Das Zeichen U+202E ist bei „Firma“ nicht möglich. Lassen Sie es weg.")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever comes in, what is stored is DIN 91379 and composed, and is taken again as it is.
    #[test]
    fn what_is_stored_is_din_91379_and_composed(text in irgendein_text(), welche in 0_usize..12) {
        let name = ["uhr", "farbe", "steuer", "ust", "register", "auto", "stelle", "posten.0.was", "name", "mail", "tel", "konto"][welche];
        let w = werte();
        let f = if welche < 8 { formular() } else { crate::hilfe::formular() };
        let seite = &f.alle_seiten()[0];
        let mut a = Antworten::neu();
        f.seite_zwischenspeichern(seite, &paare(&[(name, &text)]), &mut a, &umfeld(&w));
        let mut alle = Vec::new();
        texte_in(&a, &mut alle);
        for t in alle {
            prop_assert!(grund::ist_din91379(&t), "{t:?}");
            prop_assert_eq!(grund::bereinigen(&t), Ok(t.clone()));
            let mut b = Antworten::neu();
            f.seite_zwischenspeichern(seite, &paare(&[(name, &t)]), &mut b, &umfeld(&w));
            prop_assert_eq!(&b, &a, "taken again: {:?}", t);
        }
    }

    /// Free text takes every letter of the standard: what the standard allows is stored, composed.
    #[test]
    fn free_text_takes_what_the_standard_allows(text in "[a-zA-ZÀ-ɏḀ-ỹΆ-ώА-я]{2,20}") {
        let w = werte();
        let f = crate::hilfe::formular();
        let mut a = Antworten::neu();
        f.seite_zwischenspeichern(&f.alle_seiten()[0], &paare(&[("name", &text)]), &mut a, &umfeld(&w));
        let gespeichert = matches!(a.get("name"), Some(Antwort::Text(t)) if grund::bereinigen(&text).as_ref() == Ok(t));
        prop_assert_eq!(gespeichert, grund::ist_din91379(&text), "{}", text);
    }
}

//! Calculated values and code lists of a draft: made, checked, refused, used, deleted; and details that a question takes over.

use web::probe::Klient;

use crate::{Buehne, absenden, status, verdeckt};

async fn beginnen(k: &mut Klient) -> String {
    let felder = [
        ("traeger", "land-14"),
        ("name", "Stand anmelden"),
        ("kurz", "Stand anmelden."),
        ("verfahren", "bescheid"),
        ("gebuehr", "ja"),
    ];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    antwort.ziel().unwrap_or_else(|| panic!("{}", antwort.text())).trim_end_matches("/fragen").to_owned()
}

async fn frage(k: &mut Klient, a: &str, frage: &str, art: &str) -> String {
    let felder = [("aktion", "frage"), ("seite", "anliegen"), ("frage-anliegen", frage), ("art-anliegen", art)];
    let antwort = k.post(&format!("{a}/fragen"), &felder).await;
    antwort.ziel().unwrap_or_else(|| panic!("{}", antwort.text())).trim_end_matches("?neu=ja").to_owned()
}

#[tokio::test]
async fn a_value_is_calculated_by_a_formula_that_is_checked_and_read_in_words() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    // The form is not whole yet (a page has no question): what blocks bring can be named all the same.
    assert!(frieda.get(&format!("{a}/wert/neu")).await.text().contains("<code>vorname</code>"));
    let tage = frage(&mut frieda, &a, "Wie viele Tage?", "zahl").await;
    assert_eq!(tage, format!("{a}/frage/wie_viele_tage"));
    let liste = frieda.get(&format!("{a}/werte")).await.text();
    assert!(liste.contains("Gebühr") && liste.contains("Entscheidung „Gebuehr“"), "{liste}");

    let neu = format!("{a}/wert/neu");
    let text = frieda.get(&neu).await.text();
    assert!(text.contains("wie_viele_tage") && text.contains("parameter.gebuehr"), "{text}");
    // Nothing chosen: each missing answer is named.
    let leer = absenden(&mut frieda, &neu, &[("quelle", "formel")]).await;
    status(&leer, 422);
    for satz in ["Schreiben Sie, was der Wert ist", "Wählen Sie, was herauskommt", "Schreiben Sie die Formel"] {
        assert!(leer.text().contains(satz), "{satz}");
    }
    // What cannot be reckoned with is refused with the reason, and nothing is saved.
    for (formel, satz) in [
        ("wie_viele_wochen * 2", "gibt es hier nicht"),
        ("wie_viele_tage * ", "kein lesbarer FEEL-Ausdruck"),
        ("wie_viele_tage > 3", "das passt nicht zur „art“"),
    ] {
        let felder = [("frage", "Standgeld"), ("art", "betrag"), ("quelle", "formel"), ("formel", formel)];
        let nein = absenden(&mut frieda, &neu, &felder).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz) && nein.text().contains("In Worten"), "{formel}: {}", nein.text());
    }
    let formel = "wie_viele_tage * 12.5";
    let felder =
        [("frage", "Standgeld"), ("art", "betrag"), ("quelle", "formel"), ("formel", formel), ("zeigen", "ja")];
    let ja = absenden(&mut frieda, &neu, &felder).await;
    let wert = format!("{a}/wert/standgeld");
    assert_eq!(ja.ziel(), Some(format!("{wert}?gespeichert=ja").as_str()), "{}", ja.text());
    let text = frieda.get(&wert).await.text();
    assert!(text.contains("„Wie viele Tage?“ mal 12,5") && text.contains("Noch gibt es keinen Testfall"), "{text}");
    // The preview shows what comes out.
    let vorschau = format!("{a}/vorschau");
    let felder = [("vorschau-seite", "anliegen"), ("wie_viele_tage", "3"), ("aktion", "weiter")];
    let antwort = frieda.post(&vorschau, &felder).await;
    assert!(antwort.status.is_success(), "{}", antwort.text());

    // A question that is used stays; a value that is used stays too.
    let weg = frieda.post(&format!("{a}/fragen"), &[("aktion", "weg:wie_viele_tage")]).await;
    assert!(weg.text().contains("„Standgeld“ hängt von dieser Antwort ab"), "{}", weg.text());
    let doppelt = [("frage", "Doppelt"), ("art", "betrag"), ("quelle", "formel"), ("formel", "standgeld * 2")];
    status(&absenden(&mut frieda, &neu, &doppelt).await, 303);
    let nein = absenden(&mut frieda, &wert, &[("aktion", "loeschen")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("„Doppelt“ hängt von dieser Antwort ab"), "{}", nein.text());
    // Two that need each other.
    let kreis = [("frage", "Standgeld"), ("art", "betrag"), ("quelle", "formel"), ("formel", "doppelt + 1")];
    let nein = absenden(&mut frieda, &wert, &kreis).await;
    status(&nein, 422);
    assert!(nein.text().contains("brauchen sich gegenseitig"), "{}", nein.text());
    status(&absenden(&mut frieda, &format!("{a}/wert/doppelt"), &[("aktion", "loeschen")]).await, 303);
    status(&frieda.get(&format!("{a}/wert/doppelt")).await, 404);

    // A page that was read before writes over nothing.
    let marke = verdeckt(&frieda.get(&wert).await.text(), "marke");
    let felder = [("frage", "Standgebühr"), ("art", "betrag"), ("quelle", "formel"), ("formel", formel)];
    status(&absenden(&mut frieda, &wert, &felder).await, 303);
    let alt: Vec<(&str, &str)> = felder.iter().copied().chain([("marke", marke.as_str())]).collect();
    status(&frieda.post(&wert, &alt).await, 409);
}

#[tokio::test]
async fn a_list_is_typed_or_read_from_a_table_and_used_by_a_question() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let listen = format!("{a}/codelisten");
    assert!(frieda.get(&listen).await.text().contains("Noch keine eigene Liste"));
    let nein = frieda.post(&listen, &[("name", ""), ("eintraege", "a; A\na; B")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("Geben Sie der Liste einen Namen") && nein.text().contains("steht zweimal da"));
    let ja = frieda.post(&listen, &[("name", "Waren"), ("eintraege", "Brot\nBlumen")]).await;
    let liste = format!("{a}/codeliste/waren");
    assert_eq!(ja.ziel(), Some(format!("{liste}?gespeichert=ja").as_str()), "{}", ja.text());

    // A question picks it from all there are.
    let waren = frage(&mut frieda, &a, "Was verkaufen Sie?", "codeliste").await;
    assert!(frieda.get(&waren).await.text().contains("waren (2 Einträge)"));
    let felder = [("frage", "Was verkaufen Sie?"), ("art", "codeliste"), ("pflicht", "ja"), ("liste", "waren")];
    status(&absenden(&mut frieda, &waren, &felder).await, 303);
    let text = frieda.get(&liste).await.text();
    assert!(text.contains("Benutzt von: Was verkaufen Sie?") && !text.contains("Liste löschen"), "{text}");
    status(&absenden(&mut frieda, &liste, &[("aktion", "loeschen")]).await, 422);

    // A table with another language takes the place of the entries; what is no table says where.
    let datei = format!("{liste}/datei");
    for (inhalt, satz) in [
        (&b""[..], "Wählen Sie eine Datei"),
        (&b"wert;text\na;\xe4"[..], "nicht in UTF-8"),
        (&b"wert;text;fr\na;A;B"[..], "ist keine Sprache"),
    ] {
        let nein = frieda.hochladen_mit(&datei, &[], ("datei", "waren.csv", inhalt)).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz), "{satz}: {}", nein.text());
    }
    let csv = "wert;text;en\nbrot;Brot;Bread\nwurst;Wurst, auch vegan;Sausage\n";
    let ja = frieda.hochladen_mit(&datei, &[], ("datei", "waren.csv", csv.as_bytes())).await;
    assert_eq!(ja.ziel(), Some(format!("{liste}?gespeichert=ja").as_str()), "{}", ja.text());
    let zurueck = frieda.get(&format!("{a}/ausgabe/codeliste-waren")).await.text();
    assert_eq!(zurueck, "wert; text; en\nbrot; Brot; Bread\nwurst; Wurst, auch vegan; Sausage");
    // Filling in the form shows it, in English too.
    let vorschau = frieda.get(&format!("{a}/vorschau?vorschau-sprache=en")).await.text();
    assert!(vorschau.contains("Bread") && vorschau.contains("Sausage"), "{vorschau}");

    // Thousands of entries come and go as a file, and are searched.
    let viele: String = (0..3_000).map(|i| format!("{i:04};Ware {i}\n")).collect();
    status(&frieda.hochladen_mit(&datei, &[], ("datei", "v.csv", viele.as_bytes())).await, 303);
    let text = frieda.get(&liste).await.text();
    assert!(text.contains("3000 Einträge") && !text.contains("name=\"eintraege\""), "{text}");
    assert!(frieda.get(&format!("{a}/vorschau")).await.text().contains("suchen:was_verkaufen_sie"));
    status(&absenden(&mut frieda, &liste, &[("quelle", "Satzung")]).await, 303);
    assert!(frieda.get(&liste).await.text().contains("3000 Einträge"), "saving the source keeps the entries");

    // Another authority sees none of it.
    let mut fremd = b.werkstatt("goerlitz", false).await;
    for seite in [&listen, &liste, &format!("{a}/werte"), &format!("{a}/wert/neu")] {
        status(&fremd.get(seite).await, 404);
    }
}

#[tokio::test]
async fn who_confirms_and_who_gets_something_is_set_on_a_page() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "E-Mail der zweiten Person", "email").await;
    let andere = format!("{a}/andere");
    assert!(frieda.get(&andere).await.text().contains("Niemand."));

    let neu = format!("{andere}/mitzeichnung/neu");
    let leer = absenden(&mut frieda, &neu, &[("name", "Zweite Person")]).await;
    status(&leer, 422);
    for satz in ["Wählen Sie bei „Frage nach ihrer E-Mail-Adresse“", "Füllen Sie „Was sie erklärt“ aus"] {
        assert!(leer.text().contains(satz), "{satz}: {}", leer.text());
    }
    let gut = [
        ("name", "Zweite Person"),
        ("person", "{vorname} {nachname}"),
        ("email", "e_mail_der_zweiten_person"),
        ("erklaerung", "Ich habe alles gelesen. Es stimmt."),
        ("frist_tage", "14"),
    ];
    // What the check refuses stands at its field, and nothing is saved.
    for (name, wert, satz) in [
        ("formel", "gibt_es_nicht = true", "Die Bedingung „gibt_es_nicht = true“ gilt nicht"),
        ("person", "{gibt_es_nicht}", "Die Frage „gibt_es_nicht“ unter „person“ gibt es im Formular nicht"),
        ("frist_tage", "400", "Tage zum Antworten: Geben Sie eine ganze Zahl von 1 bis 60 ein"),
        ("hoechstens", "viele", "Geben Sie eine ganze Zahl von 1 bis 10 ein"),
    ] {
        let felder: Vec<(&str, &str)> = gut.iter().copied().filter(|(n, _)| *n != name).chain([(name, wert)]).collect();
        let nein = absenden(&mut frieda, &neu, &felder).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz), "{satz}: {}", nein.text());
    }
    let ja = absenden(&mut frieda, &neu, &gut).await;
    let eintrag = format!("{andere}/mitzeichnung/zweite_person");
    assert_eq!(ja.ziel(), Some(format!("{eintrag}?gespeichert=ja").as_str()), "{}", ja.text());
    assert!(frieda.get(&andere).await.text().contains("Zweite Person"));

    let neu = format!("{andere}/weiterleitung/neu");
    let felder = [
        ("name", "Handelskammer"),
        ("weg", "schnittstelle"),
        ("ziel", "kammer"),
        ("wann", "entscheidung"),
        ("felder", "vorname"),
        ("felder", "nachname"),
        ("rechtsgrundlage", "§ 14 GewO"),
    ];
    let nein = absenden(&mut frieda, &neu, &[&felder[..2], &felder[3..]].concat()).await;
    status(&nein, 422);
    assert!(nein.text().contains("Geben Sie der Adresse einen Namen"), "{}", nein.text());
    let ja = absenden(&mut frieda, &neu, &felder).await;
    let kammer = format!("{andere}/weiterleitung/handelskammer");
    assert_eq!(ja.ziel(), Some(format!("{kammer}?gespeichert=ja").as_str()), "{}", ja.text());
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    for teil in ["[[mitzeichnung]]", "frist_tage = 14", "[[weiterleitung]]", "\\\"vorname\\\""] {
        assert!(paket.contains(teil), "{teil}: {paket}");
    }
    status(&absenden(&mut frieda, &kammer, &[("aktion", "loeschen")]).await, 303);
    status(&frieda.get(&kammer).await, 404);
    status(&frieda.get(&format!("{andere}/register/neu")).await, 404);
}

#[tokio::test]
async fn the_inbox_of_a_unit_is_set_by_an_answer_or_a_point_and_the_first_that_holds_decides() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "Ist der Stand größer als 4 Meter?", "ja_nein").await;
    frage(&mut frieda, &a, "Wo steht er?", "punkt").await;
    let sorte = format!("{a}/andere/weiterleitung");
    let neu = format!("{sorte}/neu");
    let seite = frieda.get(&neu).await.text();
    for teil in ["Eingangskorb", "wo_steht_er", "Wann gilt das?", "Was entschieden ist", "Dasselbe als Formel"] {
        assert!(seite.contains(teil), "{teil}: {seite}");
    }
    // What does not go together is said where it stands, and nothing is saved.
    let grund = [("name", "Bauhof"), ("weg", "korb"), ("wann", "eingang")];
    for (dazu, satz) in [
        (&[][..], "welche Stelle es ist"),
        (&[("ziel", "bauhof"), ("ort", "wo_steht_er")][..], "nicht mit beidem"),
        (&[("ziel", "bauhof"), ("felder", "vorname")][..], "der ganze Antrag"),
        (&[("ziel", "bauhof"), ("stelle", "99001001001000")][..], "zur selben Behörde"),
    ] {
        let nein = absenden(&mut frieda, &neu, &[&grund[..], dazu].concat()).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz), "{satz}: {}", nein.text());
    }
    let spaet = [("name", "Bauhof"), ("weg", "korb"), ("wann", "entscheidung"), ("ziel", "bauhof")];
    let nein = absenden(&mut frieda, &neu, &spaet).await;
    assert!(nein.text().contains("nur, sobald er da ist"), "{}", nein.text());
    // A sentence is the condition; the name is written in one way; no law is needed inside the authority.
    let satz = [
        ("ziel", "Bauhof Nord"),
        ("wenn-frage-0", "ist_der_stand_groesser_als_4_meter"),
        ("wenn-wie-0", "ist"),
        ("wenn-antwort-0", "ja"),
    ];
    let ja = absenden(&mut frieda, &neu, &[&grund[..], &satz].concat()).await;
    assert_eq!(ja.ziel(), Some(format!("{sorte}/bauhof?gespeichert=ja").as_str()), "{}", ja.text());
    let bauhof = frieda.get(&format!("{sorte}/bauhof")).await.text();
    assert!(bauhof.contains("value=\"bauhof-nord\"") && bauhof.contains("Es gilt, wenn"), "{bauhof}");
    // The point chooses for all others.
    let punkt = [("name", "Stelle am Ort"), ("weg", "korb"), ("wann", "eingang"), ("ort", "wo_steht_er")];
    let ja = absenden(&mut frieda, &neu, &punkt).await;
    assert_eq!(ja.ziel(), Some(format!("{sorte}/stelle_am_ort?gespeichert=ja").as_str()), "{}", ja.text());
    let liste = frieda.get(&format!("{a}/andere")).await.text();
    assert!(liste.contains("Eingangskorb") && liste.contains("Ist der Stand größer als 4 Meter?"), "{liste}");
    // What holds always may not stand before another one.
    let nein = absenden(&mut frieda, &format!("{sorte}/stelle_am_ort"), &[("aktion", "hoch")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("Diese Regel gilt nie"), "{}", nein.text());
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    for teil in ["weg = \\\"korb\\\"", "ziel = \\\"bauhof-nord\\\"", "ort = \\\"wo_steht_er\\\"", "= true"] {
        assert!(paket.contains(teil), "{teil}: {paket}");
    }
    assert!(paket.find("bauhof-nord") < paket.find("stelle_am_ort"), "the order stays");
}

#[tokio::test]
async fn authorities_that_are_asked_and_duties_afterwards_are_set_on_pages() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "Wann endet der Bau?", "datum").await;
    let andere = format!("{a}/andere");
    let neu = format!("{andere}/beteiligung/neu");
    let leer = absenden(&mut frieda, &neu, &[("name", "Schutz des Wassers")]).await;
    status(&leer, 422);
    for satz in ["LeiKa-Schlüssel", "Was wird sie gefragt?", "mindestens eine", "Tage oder Monate, nicht beides"] {
        assert!(leer.text().contains(satz), "{satz}: {}", leer.text());
    }
    let gut = [
        ("name", "Schutz des Wassers"),
        ("stelle", "99129025005000"),
        ("frage", "Gibt es Einwände?"),
        ("seiten", "anliegen"),
        ("frist_tage", "21"),
        ("rechtsgrundlage", "§ 49 WHG"),
    ];
    let beides = absenden(&mut frieda, &neu, &[&gut[..], &[("frist_monate", "1")]].concat()).await;
    assert!(beides.text().contains("nicht beides"), "{}", beides.text());
    let lang = absenden(&mut frieda, &neu, &[&gut[..4], &gut[5..], &[("frist_tage", "400")]].concat()).await;
    assert!(lang.text().contains("von 1 bis 366"), "{}", lang.text());
    let ja = absenden(&mut frieda, &neu, &gut).await;
    assert_eq!(
        ja.ziel(),
        Some(format!("{andere}/beteiligung/schutz_des_wassers?gespeichert=ja").as_str()),
        "{}",
        ja.text()
    );

    let neu = format!("{andere}/pflicht/neu");
    let seite = frieda.get(&neu).await.text();
    assert!(seite.contains("wann_endet_der_bau") && seite.contains("value=\"bestaetigung\""), "{seite}");
    let gut = [
        ("name", "Messwerte"),
        ("was", "Das sind die Werte jeder Messung."),
        ("nach", "wann_endet_der_bau"),
        ("monate", "3"),
        ("erinnern_tage", "14"),
        ("rechtsgrundlage", "§ 9 GeolDG"),
    ];
    let zu_frueh = absenden(&mut frieda, &neu, &[&gut[..4], &[("erinnern_tage", "90")], &gut[5..]].concat()).await;
    assert!(zu_frueh.text().contains("vor dem Beginn der Frist"), "{}", zu_frueh.text());
    status(&absenden(&mut frieda, &neu, &gut).await, 303);
    // The process has no step for either yet: the page says it and leads there.
    let liste = frieda.get(&andere).await.text();
    assert!(
        liste.contains("21 Tage zum Antworten") && liste.contains("nach 3 Monaten, Erinnerung 14 Tage vorher"),
        "{liste}"
    );
    assert_eq!(liste.matches("Der Ablauf tut das noch nicht").count(), 2, "{liste}");
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    for teil in ["[[beteiligung]]", "frist_tage = 21", "[[pflicht]]", "monate = 3"] {
        assert!(paket.contains(teil), "{teil}: {paket}");
    }
    // Their words are translated like all others, and go with them.
    let englisch = frieda.get(&format!("{a}/uebersetzung/en")).await.text();
    assert!(
        englisch.contains("text-beteiligung-schutz_des_wassers") && englisch.contains("text-pflicht-messwerte-was"),
        "{englisch}"
    );
    status(&absenden(&mut frieda, &format!("{andere}/pflicht/messwerte"), &[("aktion", "loeschen")]).await, 303);
    assert!(!frieda.get(&format!("{a}/ausgabe/paket")).await.text().contains("[[pflicht]]"));
}

#[tokio::test]
async fn a_question_says_which_detail_it_takes_over_and_how_large_an_area_may_be() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let mail = frage(&mut frieda, &a, "Ihre E-Mail-Adresse", "email").await;
    let felder = [("frage", "Ihre E-Mail-Adresse"), ("art", "email"), ("pflicht", "ja")];
    let nein = absenden(&mut frieda, &mail, &[&felder[..], &[("uebernehmen", "krankheit")]].concat()).await;
    status(&nein, 422);
    status(&absenden(&mut frieda, &mail, &[&felder[..], &[("uebernehmen", "email")]].concat()).await, 303);
    let ort = frage(&mut frieda, &a, "Wo steht er?", "flaeche").await;
    let felder = [("frage", "Wo steht er?"), ("art", "flaeche"), ("pflicht", "ja"), ("von", "2"), ("bis", "200,5")];
    status(&absenden(&mut frieda, &ort, &felder).await, 303);
    frage(&mut frieda, &a, "Ihre Unterschrift", "unterschrift").await;
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    for teil in ["\\\"uebernehmen\\\": \\\"email\\\"", "\\\"bis\\\": 200.5", "\\\"art\\\": \\\"unterschrift\\\""] {
        assert!(paket.contains(teil), "{teil}");
    }
    let schema = frieda.get(&format!("{a}/ausgabe/schema")).await.text();
    assert!(schema.contains("\"x-art\": \"flaeche\"") && schema.contains("\"striche\""), "{schema}");
    let vorschau = frieda.get(&format!("{a}/vorschau")).await.text();
    assert!(vorschau.contains("Ich unterschreibe mit meinem Namen"), "{vorschau}");
}

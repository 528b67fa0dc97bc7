//! Rules across questions in the Werkstatt: written as sentences, read as sentences, refused, deleted; and patterns of short text.

use web::probe::Klient;

use crate::{Buehne, absenden, status, verdeckt};

async fn beginnen(k: &mut Klient) -> String {
    let felder =
        [("traeger", "land-14"), ("name", "Stand anmelden"), ("kurz", "Stand anmelden."), ("verfahren", "bescheid")];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    antwort.ziel().unwrap_or_else(|| panic!("{}", antwort.text())).trim_end_matches("/fragen").to_owned()
}

async fn frage(k: &mut Klient, a: &str, frage: &str, art: &str) {
    let felder = [("aktion", "frage"), ("seite", "anliegen"), ("frage-anliegen", frage), ("art-anliegen", art)];
    let antwort = k.post(&format!("{a}/fragen"), &felder).await;
    assert!(antwort.ziel().is_some(), "{}", antwort.text());
}

async fn innen(k: &mut Klient, a: &str, gruppe: &str, frage: &str, art: &str) {
    let felder = [("aktion", "neu"), ("neue-frage", frage), ("neue-art", art)];
    let antwort = absenden(k, &format!("{a}/frage/{gruppe}"), &felder).await;
    assert!(antwort.ziel().is_some(), "{}", antwort.text());
}

#[tokio::test]
async fn a_rule_is_written_in_sentences_and_stands_in_words_and_as_feel() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "Beginn", "datum").await;
    frage(&mut frieda, &a, "Ende", "datum").await;
    frage(&mut frieda, &a, "Zahl", "zahl").await;
    let liste = frieda.get(&format!("{a}/pruefregeln")).await.text();
    assert!(liste.contains("Noch keine Prüfregel"), "{liste}");
    let neu = format!("{a}/pruefregel/neu");
    let text = frieda.get(&neu).await.text();
    assert!(text.contains("value=\"beginn\"") && text.contains("value=\"heute\""), "{text}");
    // Nothing chosen: each missing answer is named.
    let leer = absenden(&mut frieda, &neu, &[("was-0", ""), ("bei-0", "")]).await;
    status(&leer, 422);
    for satz in ["Schreiben Sie den Satz", "Wählen Sie die Frage, bei der", "Sagen Sie, was gelten muss"] {
        assert!(leer.text().contains(satz), "{satz}: {}", leer.text());
    }
    let regel = |was: &'static str, womit: &'static str, fest: &'static str, bei: &'static str| {
        vec![
            ("satz", "Das Ende liegt nicht vor dem Beginn."),
            ("bei-0", bei),
            ("was-0", was),
            ("wie-0", "mindestens"),
            ("womit-0", womit),
            ("fest-0", fest),
            ("formel-vorher", ""),
            ("formel", ""),
        ]
    };
    for (felder, satz) in [
        (regel("ende", "zahl", "", "ende"), "von verschiedener Art"),
        (regel("ende", "beginn", "1.1.2026", "ende"), "nicht mit beidem"),
        (regel("ende", "", "morgen", "ende"), "Geben Sie einen Tag an"),
        (regel("ende", "", "", "ende"), "Geben Sie die Antwort an"),
    ] {
        let nein = absenden(&mut frieda, &neu, &felder).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz) && nein.text().contains("Das Ende liegt nicht"), "{satz}: {}", nein.text());
    }
    // The person is asked on the next page.
    let mut spaeter = regel("vorname", "", "Anna", "ende");
    spaeter[3].1 = "ist_nicht";
    let nein = absenden(&mut frieda, &neu, &spaeter).await;
    status(&nein, 422);
    assert!(
        nein.text().contains("Die kommt erst nach den Fragen") && nein.text().contains("#bei-0"),
        "{}",
        nein.text()
    );
    assert!(frieda.get(&format!("{a}/pruefregeln")).await.text().contains("Noch keine Prüfregel"), "nothing was saved");
    let ja = absenden(&mut frieda, &neu, &regel("ende", "beginn", "", "ende")).await;
    let eine = format!("{a}/pruefregel/das_ende_liegt_nicht_vor_dem_beginn");
    assert_eq!(ja.ziel(), Some(format!("{eine}?gespeichert=ja").as_str()), "{}", ja.text());
    let text = frieda.get(&eine).await.text();
    assert!(text.contains("ende &gt;= beginn") && text.contains("„Ende“ ist mindestens „Beginn“"), "{text}");
    let liste = frieda.get(&format!("{a}/pruefregeln")).await.text();
    assert!(
        liste.contains("„Ende“ ist mindestens „Beginn“") && liste.contains("Das Ende liegt nicht vor dem Beginn."),
        "{liste}"
    );

    // The preview holds to it, and says so at the question.
    let felder = [
        ("vorschau-seite", "anliegen"),
        ("beginn.tag", "2"),
        ("beginn.monat", "3"),
        ("beginn.jahr", "2026"),
        ("ende.tag", "1"),
        ("ende.monat", "3"),
        ("ende.jahr", "2026"),
        ("zahl", "3"),
        ("aktion", "weiter"),
    ];
    let antwort = frieda.post(&format!("{a}/vorschau"), &felder).await;
    assert!(antwort.text().contains("Das Ende liegt nicht vor dem Beginn."), "{}", antwort.text());

    // What a rule needs is not deleted.
    let weg = frieda.post(&format!("{a}/fragen"), &[("aktion", "weg:beginn")]).await;
    assert!(
        weg.text().contains("„Das Ende liegt nicht vor dem Beginn.“ hängt von dieser Antwort ab"),
        "{}",
        weg.text()
    );

    // The formula is changed: it holds, the sentences follow; what is more than sentences stands as formula.
    let (satz, marke) = ("Das Ende liegt nicht vor dem Beginn.", verdeckt(&frieda.get(&eine).await.text(), "marke"));
    let mit = |formel: &'static str| {
        vec![
            ("marke".to_owned(), marke.clone()),
            ("satz".to_owned(), satz.to_owned()),
            ("bei-0".to_owned(), "ende".to_owned()),
            ("was-0".to_owned(), "ende".to_owned()),
            ("wie-0".to_owned(), "mindestens".to_owned()),
            ("womit-0".to_owned(), "beginn".to_owned()),
            ("fest-0".to_owned(), String::new()),
            ("verbunden".to_owned(), "und".to_owned()),
            ("formel-vorher".to_owned(), "ende >= beginn".to_owned()),
            ("formel".to_owned(), formel.to_owned()),
        ]
    };
    let senden = |l: &[(String, String)]| l.iter().map(|(n, w)| (n.clone(), w.clone())).collect::<Vec<_>>();
    let nie = senden(&mit("zahl < 1 and zahl > 3"));
    let nie: Vec<(&str, &str)> = nie.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    let nein = frieda.post(&eine, &nie).await;
    status(&nein, 422);
    assert!(nein.text().contains("Diese Regel hält niemand ein"), "{}", nein.text());
    let mehr = senden(&mit("ende >= beginn + duration(\"P1D\")"));
    let mehr: Vec<(&str, &str)> = mehr.iter().map(|(n, w)| (n.as_str(), w.as_str())).collect();
    status(&frieda.post(&eine, &mehr).await, 303);
    let text = frieda.get(&eine).await.text();
    assert!(text.contains("Das ist mehr, als Sätze sagen können"), "{text}");
    // Whoever had the page open before is told, and nothing typed is lost.
    let spaet = frieda.post(&eine, &mehr).await;
    status(&spaet, 409);

    // The missing translation is counted, and the rule goes with all that belongs to it.
    let en = frieda.get(&format!("{a}/uebersetzung/en")).await.text();
    assert!(en.contains("pruefregel-das_ende_liegt_nicht_vor_dem_beginn"), "{en}");
    let weg = absenden(&mut frieda, &eine, &[("aktion", "loeschen")]).await;
    assert_eq!(weg.ziel(), Some(format!("{a}/pruefregeln?geloescht=ja").as_str()));
    status(&frieda.get(&eine).await, 404);
}

#[tokio::test]
async fn a_rule_over_entries_adds_them_up_or_looks_at_each() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "Beteiligte", "gruppe").await;
    innen(&mut frieda, &a, "beteiligte", "Anteil", "zahl").await;
    innen(&mut frieda, &a, "beteiligte", "Davon gezahlt", "zahl").await;
    let neu = format!("{a}/pruefregel/neu");
    let text = frieda.get(&neu).await.text();
    assert!(
        text.contains("Summe in „Beteiligte“: Anteil") && text.contains("Je Eintrag in „Beteiligte“: Anteil"),
        "{text}"
    );
    let summe = "sum(for e in beteiligte return e.anteil)";
    let felder = [
        ("satz", "Die Anteile müssen zusammen 100 ergeben."),
        ("bei-0", "beteiligte"),
        ("was-0", summe),
        ("wie-0", "ist"),
        ("fest-0", "100"),
    ];
    status(&absenden(&mut frieda, &neu, &felder).await, 303);
    let felder = [
        ("satz", "Niemand zahlt mehr als seinen Anteil."),
        ("bei-0", "beteiligte.davon_gezahlt"),
        ("was-0", "davon_gezahlt"),
        ("wie-0", "hoechstens"),
        ("womit-0", "anteil"),
    ];
    status(&absenden(&mut frieda, &neu, &felder).await, 303);
    let liste = frieda.get(&format!("{a}/pruefregeln")).await.text();
    for satz in
        ["Summe von (für jeden Eintrag e aus „Beteiligte“ nimm „Anteil“) ist 100", "„Beteiligte › Davon gezahlt“"]
    {
        assert!(liste.contains(satz), "{satz}: {liste}");
    }
    let felder = |anteil: &'static str, gezahlt: &'static str| {
        [
            ("vorschau-seite", "anliegen"),
            ("beteiligte.0.anteil", "40"),
            ("beteiligte.0.davon_gezahlt", "1"),
            ("beteiligte.1.anteil", anteil),
            ("beteiligte.1.davon_gezahlt", gezahlt),
            ("aktion", "weiter"),
        ]
    };
    let vorschau = format!("{a}/vorschau");
    let nein = frieda.post(&vorschau, &felder("50", "1")).await.text();
    assert!(nein.contains("Die Anteile müssen zusammen 100 ergeben.") && !nein.contains("Niemand zahlt"), "{nein}");
    let nein = frieda.post(&vorschau, &felder("60", "70")).await.text();
    assert!(
        nein.contains("Niemand zahlt mehr als seinen Anteil.") && nein.contains("#beteiligte-1-davon_gezahlt"),
        "{nein}"
    );
    let ja = frieda.post(&vorschau, &felder("60", "60")).await.text();
    assert!(!ja.contains("zusammen 100 ergeben") && !ja.contains("Niemand zahlt"), "{ja}");
}

#[tokio::test]
async fn a_pattern_is_typed_with_its_example_and_explains_itself() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "Nummer", "text").await;
    let seite = format!("{a}/frage/nummer");
    let text = [("frage", "Nummer"), ("art", "text")];
    let nein = absenden(&mut frieda, &seite, &[text[0], text[1], ("muster", "9{4")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("Eine Anzahl im Muster"), "{}", nein.text());
    let nein = absenden(&mut frieda, &seite, &[text[0], text[1], ("muster", "9{4}"), ("beispiel", "12")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("ein Beispiel, das auf das Muster passt, zum Beispiel 1111"), "{}", nein.text());
    let ja = absenden(&mut frieda, &seite, &[text[0], text[1], ("muster", "9{4}[-A]"), ("beispiel", "1234-b")]).await;
    status(&ja, 303);
    let da = frieda.get(&seite).await.text();
    assert!(da.contains("4 Ziffern, dann wenn nötig („-“, dann ein Buchstabe)."), "{da}");
    let felder = [("vorschau-seite", "anliegen"), ("nummer", "12"), ("aktion", "weiter")];
    let vorschau = frieda.post(&format!("{a}/vorschau"), &felder).await.text();
    assert!(vorschau.contains("Zum Beispiel 1234-b") && vorschau.contains("in dieser Form ein"), "{vorschau}");
    // Without a pattern nothing is left of it.
    let ja = absenden(&mut frieda, &seite, &[text[0], text[1], ("muster", ""), ("beispiel", "1234-b")]).await;
    status(&ja, 303);
    assert!(!frieda.get(&seite).await.text().contains("1234-b"));
}

#[tokio::test]
async fn what_is_asked_twice_is_refused_until_somebody_says_why() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    frage(&mut frieda, &a, "Wie viele Hunde haben Sie?", "zahl").await;
    frage(&mut frieda, &a, "Noch etwas?", "zahl").await;
    let seite = format!("{a}/frage/noch_etwas");
    let nein = absenden(&mut frieda, &seite, &[("frage", "Wie viele Hunde haben Sie?"), ("art", "zahl")]).await;
    status(&nein, 422);
    assert!(
        nein.text().contains("Dieselbe Frage steht auf der Seite schon")
            && nein.text().contains("„Warum fragen Sie das noch einmal?“"),
        "{}",
        nein.text()
    );
    let ja = absenden(
        &mut frieda,
        &seite,
        &[("frage", "Wie viele Hunde haben Sie?"), ("art", "zahl"), ("wiederholung", "Zur Sicherheit.")],
    )
    .await;
    status(&ja, 303);
}

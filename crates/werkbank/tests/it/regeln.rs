//! The decisions of a draft: a formula becomes a table, rows and columns are edited in words, the check speaks up, the trial
//! says which rule holds, and nobody writes over somebody else's change.

use web::probe::Klient;

use crate::{Buehne, absenden, status, verdeckt};

async fn beginnen(k: &mut Klient) -> String {
    let felder = [
        ("traeger", "land-14"),
        ("name", "Bank aufstellen"),
        ("kurz", "Bank aufstellen."),
        ("verfahren", "bescheid"),
        ("gebuehr", "ja"),
    ];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    antwort.ziel().unwrap_or_else(|| panic!("{}", antwort.text())).trim_end_matches("/fragen").to_owned()
}

/// A draft whose fee is a table that looks at the year of birth.
async fn mit_tabelle(k: &mut Klient) -> (String, String) {
    let a = beginnen(k).await;
    let gebuehr = format!("{a}/regeln/e_Gebuehr");
    status(&absenden(k, &gebuehr, &[("aktion", "tabelle")]).await, 303);
    let spalte = format!("{gebuehr}/spalte/neu-eingang");
    let felder = [("quelle", "="), ("formel", "geburtsdatum.year"), ("titel", "Geburtsjahr"), ("art", "number")];
    status(&absenden(k, &spalte, &felder).await, 303);
    (a, gebuehr)
}

#[tokio::test]
async fn a_fee_becomes_a_table_that_is_written_in_words() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let liste = frieda.get(&format!("{a}/regeln")).await.text();
    assert!(liste.contains("gemeinsamen Baustein „gebuehr“") && liste.contains("Formel"), "{liste}");
    let gebuehr = format!("{a}/regeln/e_Gebuehr");
    assert!(frieda.get(&gebuehr).await.text().contains("parameter.gebuehr"));
    // A formula that nobody can reckon with is refused with the reason, and what was typed stays.
    let nein = absenden(&mut frieda, &gebuehr, &[("aktion", "formel"), ("formel", "parameter.gebuehr * tage")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("gibt es hier nicht") && nein.text().contains("parameter.gebuehr * tage"));
    status(&absenden(&mut frieda, &gebuehr, &[("aktion", "tabelle")]).await, 303);
    let text = frieda.get(&gebuehr).await.text();
    assert!(text.contains("Genau eine Regel trifft zu") && text.contains("parameter.gebuehr"), "{text}");

    // A column that looks at an answer; the file learns that the decision needs it.
    let spalte = format!("{gebuehr}/spalte/neu-eingang");
    status(&absenden(&mut frieda, &spalte, &[("quelle", ""), ("art", "")]).await, 422);
    let felder = [("quelle", "="), ("formel", "geburtsdatum.year"), ("titel", "Geburtsjahr"), ("art", "number")];
    status(&absenden(&mut frieda, &spalte, &felder).await, 303);
    let paket = frieda.get(&format!("{a}/ausgabe/paket")).await.text();
    assert!(paket.contains("regeln.dmn") && paket.contains("name=\\\"geburtsdatum\\\""), "{paket}");
    assert!(!frieda.get(&format!("{a}/regeln")).await.text().contains("gemeinsamen Baustein"));

    // Rules in words; what is no such word says what to type.
    let regel = |nr: &str| format!("{gebuehr}/regel/{nr}");
    let nein = absenden(&mut frieda, &regel("1"), &[("r0-e0", "früher"), ("r0-a0", "")]).await;
    status(&nein, 422);
    let t = nein.text();
    assert!(
        t.contains("„früher“ passt nicht") && t.contains("Schreiben Sie, was gilt") && t.contains("value=\"früher\""),
        "{t}"
    );
    status(&absenden(&mut frieda, &regel("1"), &[("r0-e0", "bis 1960"), ("r0-a0", "0 €")]).await, 303);
    let t = frieda.get(&gebuehr).await.text();
    assert!(
        t.contains("bis 1960")
            && t.contains("&lt;= 1960")
            && t.contains("„Geburtsjahr“ mehr als 1960 gilt keine Regel"),
        "{t}"
    );
    status(&absenden(&mut frieda, &regel("neu"), &[("r1-e0", "ab 1960"), ("r1-a0", "= parameter.gebuehr")]).await, 303);
    let t = frieda.get(&gebuehr).await.text();
    assert!(t.contains("Regel 1 und Regel 2 können zugleich zutreffen"), "{t}");
    assert!(
        frieda.get(&a).await.text().contains("Regel 1 und Regel 2 können zugleich zutreffen"),
        "the overview says it too"
    );
    let alle =
        [("r0-e0", "bis 1960"), ("r0-a0", "0 €"), ("r1-e0", "mehr als 1960"), ("r1-a0", "= parameter.gebuehr + 1,5")];
    let nein = absenden(&mut frieda, &format!("{gebuehr}/zellen"), &alle).await;
    status(&nein, 422);
    assert!(nein.text().contains("r1-a0-grund"), "the fault stands at its cell: {}", nein.text());
    let alle =
        [("r0-e0", "bis 1960"), ("r0-a0", "0 €"), ("r1-e0", "mehr als 1960"), ("r1-a0", "= parameter.gebuehr + 1.5")];
    status(&absenden(&mut frieda, &format!("{gebuehr}/zellen"), &alle).await, 303);
    assert!(frieda.get(&gebuehr).await.text().contains("Die Prüfung findet keinen Mangel"));
}

#[tokio::test]
async fn the_trial_says_which_rule_holds_and_what_comes_out() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let (_, gebuehr) = mit_tabelle(&mut frieda).await;
    status(
        &absenden(&mut frieda, &format!("{gebuehr}/regel/1"), &[("r0-e0", "bis 1960"), ("r0-a0", "12,50 €")]).await,
        303,
    );
    status(
        &absenden(
            &mut frieda,
            &format!("{gebuehr}/regel/neu"),
            &[("r1-e0", "ab 1961"), ("r1-a0", "= parameter.gebuehr * 2")],
        )
        .await,
        303,
    );
    let probe = format!("{gebuehr}/probe");
    let leer = frieda.get(&probe).await.text();
    assert!(leer.contains("geburtsdatum") && leer.contains("parameter.gebuehr"), "{leer}");
    let falsch = frieda.post(&probe, &[("geburtsdatum", "gestern"), ("parameter.gebuehr", "10")]).await;
    status(&falsch, 422);
    let alt = frieda.post(&probe, &[("geburtsdatum", "01.02.1950"), ("parameter.gebuehr", "10")]).await.text();
    assert!(alt.contains("Es trifft zu: Regel 1.") && alt.contains("<strong>12,50 €</strong>"), "{alt}");
    let jung = frieda.post(&probe, &[("geburtsdatum", "01.02.1999"), ("parameter.gebuehr", "7,25")]).await.text();
    assert!(jung.contains("Es trifft zu: Regel 2.") && jung.contains("<strong>14,50 €</strong>"), "{jung}");
    let ohne = frieda.post(&probe, &[]).await.text();
    assert!(ohne.contains("Keine Regel trifft zu"), "{ohne}");
}

#[tokio::test]
async fn rows_and_columns_move_by_buttons_and_a_stale_page_writes_nothing() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let (a, gebuehr) = mit_tabelle(&mut frieda).await;
    let alt = frieda.get(&gebuehr).await.text();
    let alte_marke = verdeckt(&alt, "marke");
    status(&absenden(&mut frieda, &gebuehr, &[("aktion", "kopieren:0")]).await, 303);
    assert!(frieda.get(&gebuehr).await.text().contains("id=\"regel-2\""));
    let spaet = frieda.post(&gebuehr, &[("marke", &alte_marke), ("aktion", "loeschen:0")]).await;
    status(&spaet, 422);
    assert!(spaet.text().contains("Jemand hat die Entscheidung geändert") && spaet.text().contains("id=\"regel-2\""));
    for aktion in
        ["runter:0", "hoch:1", "spalte-kopieren:e1", "rechts:e1", "links:e2", "spalte-loeschen:e2", "loeschen:1"]
    {
        status(&absenden(&mut frieda, &gebuehr, &[("aktion", aktion)]).await, 303);
    }
    for aktion in ["loeschen:7", "hoch:0", "spalte-loeschen:a1", "unsinn", "loeschen:x", "links:zz"] {
        let nein = absenden(&mut frieda, &gebuehr, &[("aktion", aktion)]).await;
        assert_eq!(nein.status.as_u16(), 422, "{aktion}");
    }
    status(&absenden(&mut frieda, &gebuehr, &[("aktion", "treffer"), ("treffer", "first")]).await, 303);
    status(&absenden(&mut frieda, &gebuehr, &[("aktion", "frage"), ("frage", "Was zahlt man?")]).await, 303);
    let t = frieda.get(&gebuehr).await.text();
    assert!(t.contains("Die erste Regel, die zutrifft, gilt") && t.contains("Was zahlt man?"), "{t}");

    // Two edit the same rule: the second sees both side by side.
    let regel = format!("{gebuehr}/regel/1");
    let marke = verdeckt(&frieda.get(&regel).await.text(), "marke");
    status(&absenden(&mut frieda, &regel, &[("r0-e0", "bis 5"), ("r0-a0", "1 €")]).await, 303);
    let anders = frieda.post(&regel, &[("marke", &marke), ("r0-e0", "bis 7"), ("r0-a0", "1 €")]).await;
    status(&anders, 409);
    assert!(anders.text().contains("Meine Eingaben speichern") && anders.text().contains("bis 7"));

    // A second decision, and names that are taken or none.
    let liste = format!("{a}/regeln");
    for name in ["Gebuehr", "mit leer", ""] {
        status(&absenden(&mut frieda, &liste, &[("name", name), ("frage", "?"), ("typ", "number")]).await, 422);
    }
    let neu =
        absenden(&mut frieda, &liste, &[("name", "Nachlass"), ("frage", "Wie viel weniger?"), ("typ", "number")]).await;
    status(&neu, 303);
    assert!(frieda.get(neu.ziel().unwrap()).await.text().contains("Entscheidung „Nachlass“"));

    // What others may not see does not exist for them; what is not there neither.
    let mut fremd = b.werkstatt("bautzen", false).await;
    for weg in ["", "/regel/1", "/regel/neu", "/zellen", "/spalte/e1", "/probe"] {
        status(&fremd.get(&format!("{gebuehr}{weg}")).await, 404);
    }
    for weg in ["/regel/99", "/regel/x", "/spalte/e9", "/spalte/q"] {
        status(&frieda.get(&format!("{gebuehr}{weg}")).await, 404);
    }
    status(&frieda.get(&format!("{a}/regeln/gibt-es-nicht")).await, 404);
}

#[tokio::test]
async fn fees_of_the_land_are_seen_and_not_changed_in_an_adaptation() {
    let b = Buehne::neu().await;
    let mut hier = b.werkstatt("bautzen", false).await;
    let felder = [("traeger", "mandant-14625020"), ("leistung", "strassenbeleuchtung-melden")];
    let a = hier.post("/werkstatt/anpassen", &felder).await.ziel().unwrap().to_owned();
    let liste = hier.get(&format!("{a}/regeln")).await;
    status(&liste, 200);
    assert!(liste.text().contains("Die Entscheidungen kommen vom Land") && !liste.text().contains("Neue Entscheidung"));
    let felder = [("name", "Neu"), ("frage", "?"), ("typ", "number")];
    status(&hier.post(&format!("{a}/regeln"), &felder).await, 409);
}

#[tokio::test]
async fn a_computation_in_steps_and_a_function_are_made_in_the_browser() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let gebuehr = format!("{a}/regeln/e_Gebuehr");
    status(&absenden(&mut frieda, &gebuehr, &[("aktion", "zu-schritten")]).await, 303);
    let t = frieda.get(&gebuehr).await.text();
    assert!(t.contains("Ergebnis") && t.contains("parameter.gebuehr") && t.contains("In Worten:"), "{t}");
    let feel = |t: &str, i: usize| {
        let ab = t.split(&format!("name=\"feel-{i}\"")).nth(1).unwrap();
        let ab = ab.split_once('>').unwrap().1;
        ab.split("</textarea>").next().unwrap().trim().to_owned()
    };
    let ergebnis = feel(&t, 0);
    // A step without a name, or one that nobody can reckon with, is refused; what was typed stays.
    for (name, formel, satz) in [
        ("", "12", "Geben Sie dem Schritt einen Namen"),
        ("jahr", "", "was der neue Schritt rechnet"),
        ("jahr", "gibtesnicht * 2 +", ""),
    ] {
        let felder = [
            ("aktion", "schritt-neu"),
            ("name-0", ""),
            ("feel-0", &ergebnis),
            ("neu-name", name),
            ("neu-feel", formel),
        ];
        let nein = absenden(&mut frieda, &gebuehr, &felder).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz) && nein.text().contains(formel), "{name} {formel}: {}", nein.text());
    }
    let felder = [
        ("aktion", "schritt-neu"),
        ("name-0", ""),
        ("feel-0", &ergebnis),
        ("neu-name", "satz"),
        ("neu-feel", "parameter.gebuehr / 2"),
    ];
    status(&absenden(&mut frieda, &gebuehr, &felder).await, 303);
    let felder = [
        ("aktion", "schritte"),
        ("name-0", "haelfte"),
        ("feel-0", "parameter.gebuehr / 2"),
        ("name-1", ""),
        ("feel-1", "haelfte * 3"),
    ];
    status(&absenden(&mut frieda, &gebuehr, &felder).await, 303);
    let t = frieda.get(&gebuehr).await.text();
    assert_eq!((feel(&t, 0).as_str(), feel(&t, 1).as_str()), ("(parameter.gebuehr) / 2", "haelfte * 3"));
    let probe = format!("{gebuehr}/probe");
    let ja = frieda.post(&probe, &[("parameter.gebuehr", "20")]).await;
    status(&ja, 200);
    assert!(ja.text().contains("30"), "{}", ja.text());
    let liste = frieda.get(&format!("{a}/regeln")).await.text();
    assert!(liste.contains("Rechnung in 2 Schritten") && liste.contains("Funktion hinzufügen"), "{liste}");

    // A function, called by a step: the decision may then call it.
    let neu = format!("{a}/funktion/neu");
    let nein =
        absenden(&mut frieda, &neu, &[("name", "Doppelt"), ("angaben", "wert: Farbe"), ("formel", "wert * 2")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("„Farbe“ gibt es hier nicht."));
    let nein =
        absenden(&mut frieda, &neu, &[("name", "Doppelt"), ("angaben", "wert: Zahl"), ("formel", "wert *")]).await;
    status(&nein, 422);
    let ja =
        absenden(&mut frieda, &neu, &[("name", "Doppelt"), ("angaben", "wert: Zahl"), ("formel", "wert * 2")]).await;
    status(&ja, 303);
    let funktion = ja.ziel().unwrap().trim_end_matches("?gespeichert=ja").to_owned();
    let felder = [
        ("aktion", "schritte"),
        ("name-0", "haelfte"),
        ("feel-0", "(parameter.gebuehr) / 2"),
        ("name-1", ""),
        ("feel-1", "Doppelt(haelfte)"),
    ];
    status(&absenden(&mut frieda, &gebuehr, &felder).await, 303);
    assert!(frieda.post(&probe, &[("parameter.gebuehr", "20")]).await.text().contains("20"));
    let t = frieda.get(&funktion).await.text();
    assert!(t.contains("Diese Entscheidungen benutzen sie: Gebuehr") && t.contains("wert: Zahl"), "{t}");
    let nein = absenden(&mut frieda, &funktion, &[("aktion", "loeschen")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("benutzen die Funktion noch: Gebuehr"));
    status(&frieda.get(&format!("{a}/funktion/gibtesnicht")).await, 404);
    // Down to the result alone, it is a formula again.
    let felder =
        [("name-0", "haelfte"), ("feel-0", "1"), ("name-1", ""), ("feel-1", "7"), ("aktion", "schritt-loeschen:0")];
    status(&absenden(&mut frieda, &gebuehr, &felder).await, 303);
    status(
        &absenden(&mut frieda, &gebuehr, &[("name-0", ""), ("feel-0", "7"), ("aktion", "schritte-formel")]).await,
        303,
    );
    assert!(frieda.get(&gebuehr).await.text().contains("Tabelle daraus machen"));
    // And a new decision begins as whatever one wants.
    let felder = [("name", "Weg"), ("frage", "Welcher?"), ("typ", "number"), ("wie", "schritte")];
    let neu = absenden(&mut frieda, &format!("{a}/regeln"), &felder).await;
    assert!(frieda.get(neu.ziel().unwrap()).await.text().contains("Schritt hinzufügen"));
}

//! The landlord's month: a table of the form from a CSV file.
use crate::{Buehne, status};

const KOPF: &str = "Anreise;Abreise;Zahl der Gäste;Satz;Grund\r\n";

/// A draft that stands before the page with the stays of February.
async fn vor_den_aufenthalten() -> (Buehne, String) {
    let mut b = Buehne::mit_leistung("gaestetaxe-melden").await;
    let antrag = b.beginnen("14625020").await;
    let monat = [
        ("monat", "m02"),
        ("jahr", "2026"),
        ("unterkunft", "Ferienwohnung Spreeblick"),
        ("kassenzeichen", ""),
        ("gaeste_da", "ja"),
    ];
    assert_eq!(b.seite(&antrag, "monat", &monat).await, format!("{antrag}/seite/art"));
    assert_eq!(b.seite(&antrag, "art", &[("meldeart", "einzeln")]).await, format!("{antrag}/seite/aufenthalte"));
    (b, antrag)
}

#[tokio::test]
async fn a_month_comes_from_a_file_and_stands_in_the_form() {
    let (mut b, antrag) = vor_den_aufenthalten().await;
    let seite = b.browser.get(&format!("{antrag}/seite/aufenthalte")).await.text();
    assert!(seite.contains("Aus einer Datei übernehmen (CSV)"), "{seite}");
    // The button keeps what was typed, and leads to the page with the template.
    let getippt = [("aufenthalte.anzahl", "1"), ("aufenthalte.0.anreise", "3.2.26"), ("aktion", "csv:aufenthalte")];
    let tabelle = b.seite(&antrag, "aufenthalte", &getippt).await;
    assert_eq!(tabelle, format!("{antrag}/tabelle/aufenthalte"));
    let text = b.browser.get(&tabelle).await.text();
    for erwartet in ["Abreise", "„Ermäßigt“", "höchstens 300 Zeilen", "steht schon eine Zeile", "vorlage.csv"] {
        assert!(text.contains(erwartet), "{erwartet}: {text}");
    }
    let vorlage = b.browser.get(&format!("{tabelle}/vorlage.csv")).await;
    status(&vorlage, 200);
    assert!(vorlage.text().starts_with(&format!("\u{feff}{KOPF}")), "{}", vorlage.text());
    // Windows-1252, as an old booking program writes it.
    let datei = format!("{KOPF}30.01.2026;03.02.2026;2;voll;\r\n10.02.2026;13.02.2026;4;Ermäßigt;Schulklasse\r\n");
    let datei: Vec<u8> = datei.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let a = b.browser.hochladen(&tabelle, "datei", "februar.csv", &datei).await;
    status(&a, 303);
    assert_eq!(a.ziel(), Some(format!("{antrag}/seite/aufenthalte?zeilen=2").as_str()));
    let seite = b.browser.get(a.ziel().unwrap()).await.text();
    for erwartet in
        ["2 Zeilen aus Ihrer Datei", "value=\"30.01.2026\"", "value=\"Schulklasse\"", "value=\"13.02.2026\""]
    {
        assert!(seite.contains(erwartet), "{erwartet}: {seite}");
    }
    assert!(!seite.contains("03.02.2026\" name=\"aufenthalte.0.anreise"), "the row that was typed is replaced");
    // What the file brought is posted and taken as if it had been typed.
    let felder = [
        ("aufenthalte.anzahl", "2"),
        ("aufenthalte.0.anreise", "30.01.2026"),
        ("aufenthalte.0.abreise", "03.02.2026"),
        ("aufenthalte.0.gaeste", "2"),
        ("aufenthalte.0.satz", "voll"),
        ("aufenthalte.1.anreise", "10.02.2026"),
        ("aufenthalte.1.abreise", "13.02.2026"),
        ("aufenthalte.1.gaeste", "4"),
        ("aufenthalte.1.satz", "ermaessigt"),
        ("aufenthalte.1.ausnahme", "Schulklasse"),
    ];
    assert_eq!(b.seite(&antrag, "aufenthalte", &felder).await, format!("{antrag}/seite/person"));
}

#[tokio::test]
async fn faults_of_a_file_are_said_and_nothing_is_taken_over() {
    let (mut b, antrag) = vor_den_aufenthalten().await;
    let tabelle = format!("{antrag}/tabelle/aufenthalte");
    let schlecht = "28.02.2026;31.02.2026;2;Voll;\r\n10.02.2026;;viele;halb;\r\n05.03.2026;06.03.2026;1;Voll;\r\n";
    let a = b.browser.hochladen(&tabelle, "datei", "februar.csv", format!("{KOPF}{schlecht}").as_bytes()).await;
    status(&a, 422);
    let text = a.text();
    for satz in [
        "Zeile 2, Abreise: 31.02.2026 gibt es nicht. Schreiben Sie einen Tag aus dem Kalender, zum Beispiel 01.02.2026.",
        "Zeile 3, Abreise: Hier fehlt die Angabe.",
        "Zeile 3, Zahl der Gäste („viele“): Geben Sie bei „Zahl der Gäste“ eine Zahl in Ziffern ein, zum Beispiel 12.",
        "Zeile 3, Satz: „halb“ steht nicht zur Auswahl. Möglich sind: „Voll“, „Ermäßigt“, „Befreit“.",
        "Zeile 4, Anreise („05.03.2026“): Geben Sie bei „Anreise“ einen Tag bis zum 28.02.2026 ein.",
        "Wir haben nichts übernommen.",
    ] {
        assert!(text.contains(satz), "{satz}: {text}");
    }
    assert!(!b.browser.get(&tabelle).await.text().contains("steht schon"), "nothing half");
    // Many faults: the first ones, and how many there are.
    let viele = format!("{KOPF}{}", "gestern;heute;2;Voll;\r\n".repeat(30));
    let text = b.browser.hochladen(&tabelle, "datei", "x.csv", viele.as_bytes()).await.text();
    assert!(text.contains("Noch 40 Fehler stehen weiter unten"), "{text}");
    let zu_viele = format!("{KOPF}{}", "01.02.2026;02.02.2026;2;Voll;\r\n".repeat(301));
    let text = b.browser.hochladen(&tabelle, "datei", "x.csv", zu_viele.as_bytes()).await.text();
    assert!(text.contains("Die Datei hat 301 Zeilen mit Angaben. Möglich sind höchstens 300."), "{text}");
    for (inhalt, satz) in [
        (b"PK\x03\x04xlsx".to_vec(), "Das ist keine CSV-Datei."),
        (vec![b'x'; formular::TABELLE_BYTES + 1], "Die Datei ist größer als 1 MB."),
        (b"Name;Alter\n1;2\n".to_vec(), "Die Spalte „Name“ kennt das Formular nicht."),
        (Vec::new(), "In der Datei steht keine Zeile mit Angaben."),
    ] {
        let a = b.browser.hochladen(&tabelle, "datei", "x.csv", &inhalt).await;
        status(&a, 422);
        assert!(a.text().contains(satz), "{satz}: {}", a.text());
    }
    let a = b.browser.hochladen_felder(&tabelle, &[("zurueck", "pruefen")]).await;
    status(&a, 422);
    assert!(a.text().contains("Wählen Sie zuerst eine Datei aus."), "{}", a.text());
    // A field that takes no file, and somebody else's draft, are not there.
    status(&b.browser.get(&format!("{antrag}/tabelle/unterkunft")).await, 404);
    status(&b.browser.get(&format!("{antrag}/tabelle/uebernachtungen")).await, 404);
    let mut jan = b.browser.fremd();
    crate::anmelden(&b.haus, &mut jan, "jan.muster@demo.example").await;
    status(&jan.get(&tabelle).await, 404);
    status(&jan.hochladen(&tabelle, "datei", "x.csv", KOPF.as_bytes()).await, 404);
}

#[tokio::test]
async fn three_hundred_rows_can_be_shown_and_sent() {
    let (mut b, antrag) = vor_den_aufenthalten().await;
    let tabelle = format!("{antrag}/tabelle/aufenthalte");
    let viele = format!("{KOPF}{}", "01.02.2026;03.02.2026;2;Ermäßigt;Schulklasse aus Görlitz\r\n".repeat(300));
    let a = b.browser.hochladen(&tabelle, "datei", "x.csv", viele.as_bytes()).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/seite/aufenthalte?zeilen=300").as_str()), "{}", a.text());
    let seite = b.browser.get(a.ziel().unwrap()).await;
    assert!(seite.bytes.len() < 2_500_000, "{} bytes", seite.bytes.len());
    let namen: Vec<String> = (0..300)
        .flat_map(|i| ["anreise", "abreise", "gaeste", "satz", "ausnahme"].map(|f| format!("aufenthalte.{i}.{f}")))
        .collect();
    let werte = ["01.02.2026", "03.02.2026", "2", "ermaessigt", "Schulklasse aus Görlitz"];
    let felder: Vec<(&str, &str)> =
        namen.iter().enumerate().map(|(i, n)| (n.as_str(), werte[i % werte.len()])).collect();
    assert_eq!(b.seite(&antrag, "aufenthalte", &felder).await, format!("{antrag}/seite/person"));
}

use std::time::Duration;

use ablage::{Satzfehler, Schriftstueck, Setzerei, klartext, setzen};
use serde_json::{Value, json};

use crate::baum::Baum;

fn grunddaten() -> Value {
    json!({
        "absender": {
            "name": "Stadt Bautzen", "einheit": "Amt für Finanzen, Steuern und Abgaben",
            "strasse": "Fleischmarkt 1", "plz_ort": "02625 Bautzen",
            "telefon": "03591 534-0", "email": "steuern@bautzen.example", "bearbeitung": "Jana Ćwikła",
        },
        "empfaenger": ["Frau", "Dr. Ẁanda Ḫalīl-Ḳowaljowa", "Am Markt 12", "02625 Bautzen"],
        "nummer": "BW-7K3M9-QX2TC", "datum": "2026-03-02", "betreff": "Bescheid über die Festsetzung der Hundesteuer",
        "demonstration": true, "anrede": "Guten Tag Dr. Ẁanda Ḫalīl-Ḳowaljowa,",
        "freigaben": [
            { "name": "Jana Ćwikła", "funktion": "Sachbearbeitung", "am": "2026-03-02" },
            { "name": "Uwe Probst", "funktion": "Leitung", "am": "2026-03-03" },
        ],
        "rechtsbehelf": "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch einlegen.\n\nDer Widerspruch ist bei der Stadt Bautzen, Fleischmarkt 1, 02625 Bautzen, einzulegen.",
    })
}

const BESCHEID: &str = r##"
#import "/brief.typ": *
#let d = json("/daten.json")
#show: brief.with(d)
#anrede(d)

für Ihren Hund *Bello* setzen wir die Hundesteuer fest.

#betraege((("Hundesteuer für den ersten Hund, 2026", 9000), ("Hundesteuer für den zweiten Hund, 2026", 123456)), summe: "Zu zahlen")

#kasten[Bitte zahlen Sie den Betrag von *#betrag(132456)* bis zum *#datum("2026-04-15")*.]

== Begründung
#lorem(d.at("worte", default: 60))

== Nebenbestimmungen
- Die Steuermarke ist am Halsband zu tragen.
- Änderungen sind innerhalb von 14 Tagen anzuzeigen.

#rechtsbehelf(d)
#unterschrift(d)
"##;

fn bescheid(daten: Value) -> Schriftstueck {
    Schriftstueck::new("probe/bescheid.typ", BESCHEID.into(), daten, "2026-03-02T09:00:00Z".parse().unwrap())
}

fn eingangsbestaetigung(fragen: usize) -> Schriftstueck {
    let mut daten = grunddaten();
    daten["betreff"] = json!("Eingangsbestätigung");
    daten["leistung"] = json!("Hund anmelden (Hundesteuer)");
    daten["zeit"] = json!("2026-03-02T10:05");
    daten["weiter"] = json!([
        "Wir prüfen Ihren Antrag.",
        "Sie erhalten eine E-Mail, sobald eine Nachricht für Sie im Postfach liegt."
    ]);
    daten["pruefsumme"] = json!("0123456789abcdef".repeat(4));
    daten["seiten"] = json!([
        { "titel": "Angaben zu Ihrer Person", "angaben": [
            { "frage": "Name", "antwort": "Dr. Ẁanda Ḫalīl-Ḳowaljowa" },
            { "frage": "Telefon", "antwort": "" },
            { "frage": "E-Mail", "antwort": format!("{}@beispiel.example", "lang".repeat(30)) },
        ]},
        { "titel": "Ihr Hund", "angaben": (0..fragen).map(|i| json!(
            { "frage": format!("Frage {i}"), "antwort": "Zeile eins\nZeile zwei" })).collect::<Vec<_>>() },
        { "titel": "Leere Seite", "angaben": [] },
    ]);
    daten["dateien"] = json!([{ "name": "nachweis 🐶 sehr.pdf", "groesse": "1,2 MB", "sha256": "ab".repeat(32),
        "befund": "Nicht auf Schadsoftware geprüft: Es ist kein Prüfprogramm eingerichtet." }]);
    Schriftstueck::eingangsbestaetigung(daten, "2026-03-02T09:05:00Z".parse().unwrap())
}

#[test]
fn the_letter_as_a_person_reads_it() {
    insta::assert_snapshot!(klartext(&bescheid(grunddaten())).unwrap().join("\n=== neue Seite ===\n"));
}

#[test]
fn the_receipt_as_a_person_reads_it() {
    insta::assert_snapshot!(klartext(&eingangsbestaetigung(12)).unwrap().join("\n=== neue Seite ===\n"));
}

/// The frame speaks the language of the person, and the file says so to a screen reader.
#[test]
fn forms_and_receipts_speak_each_language() {
    for (sprache, tag, wort, frage) in [
        ("de", "(de-DE)", "So geht es weiter", "Schreiben Sie bitte deutlich"),
        ("de-simple", "(de-DE)", "Das ist kein Bescheid", "in großen Buchstaben"),
        ("en", "(en-DE)", "What happens next", "Please write clearly"),
        ("hsb", "(hsb-DE)", "Tak dźe to dale", "Pisajće prošu jasnje"),
    ] {
        let mut stueck = eingangsbestaetigung(2);
        stueck.daten["sprache"] = json!(sprache);
        stueck.daten["papier"] = json!({ "tag": "2026-03-02", "erfasst": "3", "fehlt": ["Name"] });
        stueck.daten["zugang"] = json!({ "adresse": "https://amt.example/ohne-konto", "code": "AB" });
        stueck.daten["vertretung"] = json!({ "fuer": "A", "durch": "B", "grundlage": "C" });
        stueck.daten["mitzeichnungen"] = json!([{ "wer": "A", "wann": "B", "email": "c@d.example", "sha256": "ab" }]);
        let text = klartext(&stueck).unwrap().join(" ");
        assert!(text.contains(wort) && !text.contains('{'), "{text}");
        let pdf = ablage::setzen(&stueck).unwrap();
        let lang = format!("/Lang{tag}");
        assert!(pdf.windows(lang.len()).any(|w| w == lang.as_bytes()), "{sprache}: no {lang}");
        let arten = ["linie", "zeilen", "flaeche", "unterschrift", "datum", "uhrzeit", "betrag", "kaestchen", "anlage"];
        let mut felder: Vec<Value> = arten
            .iter()
            .map(|a| json!({ "frage": "X", "deutsch": "Deutsch", "freiwillig": true, "art": a, "mehr": 3 }))
            .collect();
        felder.push(json!({ "frage": "X", "freiwillig": false, "art": "mehrfach", "mehr": ["A", "B"] }));
        felder.push(
            json!({ "frage": "X", "freiwillig": true, "art": "einwilligung", "mehr": "A", "mehr_deutsch": "Ich" }),
        );
        felder.push(json!({ "frage": "X", "freiwillig": false, "art": "info", "mehr": "A", "mehr_deutsch": "Ich" }));
        let gruppe = json!({ "eintrag": "E", "anzahl": 1, "felder": [] });
        felder.push(json!({ "frage": "X", "freiwillig": false, "art": "gruppe", "mehr": gruppe }));
        let seiten = json!([{ "titel": "T", "felder": felder }]);
        let daten = json!({ "sprache": sprache, "titel": "F", "deutsch": "D", "blanko": true, "abgabe": "Amt", "seiten": seiten });
        let formular = Schriftstueck::formular(daten, "2026-03-02T09:00:00Z".parse().unwrap());
        let text = klartext(&formular).unwrap().join(" ");
        assert!(text.contains(frage) && text.contains("Deutsch") && !text.contains('{'), "{text}");
        let zeilen = json!([{ "frage": "Mjeno", "frage_deutsch": "Name", "antwort": "Haj", "antwort_deutsch": "Ja" }]);
        let seiten = json!([{ "titel": "T", "berechnet": false, "angaben": zeilen }]);
        let daten = json!({ "sprache": sprache, "titel": "F", "blanko": false, "seiten": seiten });
        let voll = Schriftstueck::formular(daten, "2026-03-02T09:00:00Z".parse().unwrap());
        let text = klartext(&voll).unwrap().join(" ");
        assert!(text.contains("(Name)") && text.contains("(Ja)"), "{text}");
    }
}

/// What a screen reader needs of a paper: language and title, a page order, one first heading and none left out below it, tables whose
/// columns are named, lists that are lists, pictures with words.
fn vorlesbar(pdf: &[u8], sprache: &str, titel: &str) -> Baum {
    let b = Baum::lesen(pdf);
    for soll in [&format!("/Lang({sprache})"), "/Marked true", "/DisplayDocTitle true", "/StructTreeRoot"] {
        assert!(b.katalog.contains(soll), "{soll}: {}", b.katalog);
    }
    assert!(b.metadaten.contains("<pdfuaid:part>1<") && b.metadaten.contains(&format!(">{titel}<")), "{}", b.metadaten);
    assert!(!b.seiten.is_empty() && b.seiten.iter().all(|s| s.contains("/Tabs/S") && s.contains("/StructParents ")));
    let ebenen = b.ebenen();
    assert_eq!((ebenen.first(), ebenen.iter().filter(|e| **e == 1).count()), (Some(&1), 1), "{ebenen:?}");
    assert!(ebenen.windows(2).all(|w| w[1] <= w[0] + 1), "a level is left out: {ebenen:?}");
    for tabelle in b.von("Table") {
        let zeilen = tabelle.unter("TR");
        let koepfe = zeilen[0].unter("TH");
        assert!(koepfe.len() > 1 && koepfe.iter().all(|k| k.worte.contains("/Scope/Column")));
        for zeile in &zeilen[1..] {
            assert_eq!(zeile.unter("TD").len(), koepfe.len(), "{zeile:?}");
        }
    }
    for liste in b.von("L") {
        assert!(!liste.kinder.is_empty() && liste.kinder.iter().all(|k| k.art == "LI" && k.unter("LBody").len() == 1));
    }
    assert!(b.von("Figure").iter().all(|f| f.worte.contains("/Alt(") || f.worte.contains("/Alt<")));
    // Whatever carries text is a kind that a reader announces; nothing hangs at the document itself.
    assert!(!b.wurzel.hat_text && b.wurzel.art == "Document");
    b
}

#[test]
fn blank_filled_and_receipt_are_read_aloud_as_they_look() {
    let zeit = "2026-03-02T09:00:00Z".parse().unwrap();
    for (sprache, tag, titel) in [
        ("de", "de-DE", "Eingangsbestätigung"),
        ("de-simple", "de-DE", "Eingangsbestätigung"),
        ("en", "en-DE", "Receipt"),
        ("hsb", "hsb-DE", "Wobkrućenje"),
    ] {
        let mut stueck = eingangsbestaetigung(3);
        (stueck.daten["sprache"], stueck.daten["betreff"]) = (json!(sprache), json!(titel));
        let b = vorlesbar(&setzen(&stueck).unwrap(), tag, titel);
        assert_eq!(
            (b.von("Table").len(), b.von("L").len()),
            (3, 1),
            "two pages with answers, the files, what comes next"
        );

        let bild = json!({ "svg": "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
            "text": "BW-7K3M9-QX2TC" });
        let wahl = json!({ "frage": "Art?", "freiwillig": false, "art": "wahl", "mehr": ["A", "B", "C"] });
        let tabelle = json!({ "spalten": ["Was", "Wie viel"], "zeilen": 2 });
        let felder = json!([wahl, { "frage": "Name", "freiwillig": true, "art": "linie", "mehr": 1 },
            { "frage": "Posten", "freiwillig": true, "art": "tabelle", "mehr": tabelle },
            { "frage": "Ja, das will ich", "deutsch": "Ja", "freiwillig": false, "art": "einwilligung", "mehr": "Text" }]);
        let seiten =
            json!([{ "titel": "Seite", "abschnitt": "Teil", "felder": felder }, { "titel": "Zwei", "felder": [] }]);
        let daten = json!({ "sprache": sprache, "titel": titel, "blanko": true, "strichcode": bild, "seiten": seiten });
        let b = vorlesbar(&setzen(&Schriftstueck::formular(daten, zeit)).unwrap(), tag, titel);
        assert_eq!(b.ebenen(), [1, 2, 3, 3]);
        let arten = |e: &str| b.von(e).len();
        assert_eq!((arten("Figure"), arten("L"), arten("LI"), arten("Table"), arten("TH")), (1, 2, 4, 1, 2));
        if sprache != "de" && sprache != "de-simple" {
            let deutsch = b.alle().iter().filter(|e| e.worte.contains("/Lang(de")).count();
            assert!(deutsch > 0, "{sprache}: the German wording says that it is German");
        }

        let angaben = json!([{ "frage": "Name", "antwort": "Łucja" }, { "frage": "Telefon", "antwort": "" }]);
        let seiten = json!([{ "titel": "Seite", "berechnet": false, "angaben": angaben }]);
        let daten =
            json!({ "sprache": sprache, "titel": titel, "blanko": false, "unterschrift": true, "seiten": seiten });
        let b = vorlesbar(&setzen(&Schriftstueck::formular(daten, zeit)).unwrap(), tag, titel);
        assert_eq!((b.von("TR").len(), b.von("TH").len(), b.von("TD").len()), (3, 2, 4));
    }
    let b =
        vorlesbar(&setzen(&bescheid(grunddaten())).unwrap(), "de-DE", "Bescheid über die Festsetzung der Hundesteuer");
    assert_eq!(b.ebenen(), [1, 2, 2, 2]);
}

/// Whoever copies an address or a link out of a letter has exactly that; where no line ends in it, it is one piece.
#[test]
fn what_is_copied_out_of_a_letter_has_no_hidden_characters() {
    let mut daten = grunddaten();
    let adresse = "poststelle.ordnungsamt.stadtverwaltung@bautzen.example";
    daten["absaetze"] =
        json!([format!("Schreiben Sie an {adresse} oder"), "https://a.example/".to_owned() + &"pfad/".repeat(40)]);
    daten["antwort"] = json!(false);
    let stueck = Schriftstueck::anschreiben(daten, "2026-03-02T09:00:00Z".parse().unwrap());
    let text = klartext(&stueck).unwrap().join("\n");
    assert!(text.contains(adresse), "{text}");
    assert!(text.replace('\n', "").contains(&"pfad/".repeat(40)), "{text}");
    assert!(!text.contains(['\u{200b}', '\u{2060}', '\u{feff}']), "{text}");
}

/// The closing never stands alone on a page, whatever comes before it: paragraphs, text, a list, the remedy.
#[test]
fn the_closing_stays_with_what_comes_before_it() {
    let ende = [
        ("#par[Letzter Absatz.]", "Letzter Absatz."),
        ("Letzter Absatz.", "Letzter Absatz."),
        ("#list([Erstens.], [Letzter Absatz.])", "Letzter Absatz."),
        ("Davor.\n\n#if true [#par[Letzter Absatz.]]", "Letzter Absatz."),
        ("#rechtsbehelf(d)", "Rechtsbehelfsbelehrung"),
    ];
    for (schluss, satz) in ende {
        let mut geteilt = 0;
        for zeilen in 12..26 {
            let vorlage = format!(
                "#import \"/brief.typ\": *\n#let d = json(\"/daten.json\")\n#show: brief.with(d)\n#anrede(d)\n\n\
                 #for i in range({zeilen}) {{ par[Absatz] }}\n\n{schluss}\n\n#unterschrift(d)\n"
            );
            let zeit = "2026-03-02T09:00:00Z".parse().unwrap();
            let seiten = klartext(&Schriftstueck::new("probe.typ", vorlage.into(), grunddaten(), zeit)).unwrap();
            let mit_gruss = seiten.iter().find(|s| s.contains("Mit freundlichen Grüßen")).unwrap();
            assert!(mit_gruss.contains(satz), "{schluss}, {zeilen}: {seiten:#?}");
            geteilt += usize::from(seiten.len() > 1);
        }
        assert!((1..14).contains(&geteilt), "{schluss}: letters of one page and of two were tried");
    }
}

#[test]
fn the_receipt_of_a_payment_says_number_time_amount_and_reference() {
    let mut daten = grunddaten();
    let mehr = json!({
        "betreff": "Quittung: Hundesteuer 2026", "quittung": "2026-0000-1234-5/1", "zeit": "2026-03-02T10:05",
        "betrag": "60,00\u{a0}€", "zweck": "Hundesteuer 2026", "kassenzeichen": "2026-0000-1234-5", "kennung": "tx-4711",
        "fremdzeichen": "PSP-9",
    });
    for (name, wert) in mehr.as_object().unwrap() {
        daten[name] = wert.clone();
    }
    let zeit = "2026-03-02T09:05:00Z".parse().unwrap();
    let text = klartext(&Schriftstueck::quittung(daten.clone(), zeit)).unwrap().join("\n");
    for satz in ["2026-0000-1234-5/1", "60,00", "10:05", "Hundesteuer 2026", "tx-4711", "PSP-9", "kein Bescheid"] {
        assert!(text.contains(satz), "{satz} in {text}");
    }
    daten["fremdzeichen"] = Value::Null;
    let ohne = klartext(&Schriftstueck::quittung(daten.clone(), zeit)).unwrap().join("\n");
    assert!(!ohne.contains("Weiteres Zeichen"), "{ohne}");
    // By transfer: the day of the statement, and no service that has a reference.
    (daten["zeit"], daten["kennung"]) = (Value::Null, Value::Null);
    let ueberwiesen = klartext(&Schriftstueck::quittung(daten, zeit)).unwrap().join("\n").replace('\u{a0}', " ");
    assert!(ueberwiesen.contains("Überweisung") && ueberwiesen.contains("Bezahlt am 2. März 2026"), "{ueberwiesen}");
    assert!(!ueberwiesen.contains("Uhr") && !ueberwiesen.contains("Zahlungsdienst"), "{ueberwiesen}");
}

#[test]
fn the_headings_of_a_long_form_stand_once_each_and_only_there() {
    let formular = |seiten: Value| {
        let daten = json!({ "titel": "Heirat", "blanko": true, "seiten": seiten });
        klartext(&Schriftstueck::formular(daten, "2026-03-02T09:00:00Z".parse().unwrap())).unwrap().join("\n")
    };
    let seite = |titel: &str, abschnitt: Value| json!({ "titel": titel, "abschnitt": abschnitt, "felder": [] });
    let text = formular(json!([
        seite("Ihr Vorhaben", json!("Ihr Vorhaben")),
        seite("Wann?", Value::Null),
        seite("Name", json!("Die erste Person")),
    ]));
    let zahl = |wort: &str| text.matches(wort).count();
    assert_eq!((zahl("Ihr Vorhaben"), zahl("Wann?"), zahl("Die erste Person"), zahl("Name")), (1, 1, 1, 1), "{text}");
    let ohne = formular(json!([seite("Nur eine", Value::Null)]));
    assert_eq!(ohne.matches("Nur eine").count(), 1, "{ohne}");
}

/// On paper no page ends with the name of an entry or of a question whose boxes are on the next one.
#[test]
fn a_printed_question_stays_with_its_boxes() {
    let zeile = |frage: &str| json!({ "frage": frage, "freiwillig": false, "art": "linie", "mehr": 1 });
    let mut geteilt = 0;
    for davor in 10..19 {
        let gruppe = json!({ "eintrag": "Tier", "anzahl": 2, "felder": [zeile("Name"), zeile("Alter")] });
        let mut felder: Vec<Value> = (0..davor).map(|i| zeile(&format!("Frage {i}"))).collect();
        felder.push(json!({ "frage": "Tiere", "freiwillig": false, "art": "gruppe", "mehr": gruppe }));
        let seiten = json!([{ "titel": "Seite", "felder": felder }]);
        let daten = json!({ "titel": "Fuß", "blanko": true, "seiten": seiten });
        let stueck = Schriftstueck::formular(daten, "2026-03-02T09:00:00Z".parse().unwrap());
        let blaetter = klartext(&stueck).unwrap();
        for blatt in &blaetter[..blaetter.len() - 1] {
            let letzte = blatt.lines().rfind(|z| !z.starts_with("Fuß")).unwrap();
            assert!(!["Tiere", "Tier 1", "Tier 2", "Seite"].contains(&letzte), "{davor}: {blatt}");
            geteilt += usize::from(blatt.contains("Tier 1"));
        }
    }
    assert!(geteilt > 0, "an entry was divided between two pages");
}

#[test]
fn a_draft_says_so() {
    let mut daten = grunddaten();
    daten["freigaben"] = json!([]);
    daten["entwurf"] = json!(true);
    let text = klartext(&bescheid(daten)).unwrap().join("\n");
    assert!(text.contains("Entwurf – nicht wirksam") && text.contains("Entwurf: noch nicht freigegeben"), "{text}");
}

#[test]
fn equal_input_gives_equal_bytes_in_both_standards() {
    let eins = setzen(&bescheid(grunddaten())).unwrap();
    assert_eq!(eins, setzen(&bescheid(grunddaten())).unwrap());
    let text = String::from_utf8_lossy(&eins);
    for soll in
        ["<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "/Lang", "daten.json", "/AFRelationship"]
    {
        assert!(text.contains(soll), "{soll}");
    }
    // An outsider's tool, where there is one, finds no fault in the file.
    let datei = std::env::temp_dir().join(format!("brief-{}.pdf", std::process::id()));
    std::fs::write(&datei, &eins).unwrap();
    if let Ok(pruefung) = std::process::Command::new("qpdf").arg("--check").arg(&datei).output() {
        assert!(pruefung.status.success(), "{pruefung:?}");
    }
    std::fs::remove_file(datei).unwrap();
}

#[test]
fn nothing_runs_out_of_the_page() {
    let mut daten = grunddaten();
    let lang = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    daten["absender"] = json!({
        "name": format!("Verwaltungsgemeinschaft {lang}"), "einheit": lang, "strasse": format!("{lang}straße 1234"),
        "plz_ort": "02625 Bautzen", "telefon": "0".repeat(60), "email": format!("{lang}@{lang}.example"), "bearbeitung": lang,
    });
    daten["empfaenger"] = json!(["Herrn und Frau", lang, lang, lang, lang, lang, lang, "02625 Bautzen"]);
    daten["betreff"] = json!(format!("Bescheid über {lang} und {lang}"));
    daten["anrede"] = json!("ḫ".repeat(300));
    daten["worte"] = json!(900);
    let seiten = klartext(&bescheid(daten)).unwrap();
    assert!(seiten.len() >= 3 && seiten[2].contains("Seite 3 von "), "{seiten:#?}");

    let mut stueck = eingangsbestaetigung(80);
    stueck.daten["seiten"][0]["angaben"][0]["antwort"] = json!("x".repeat(4000));
    stueck.daten["seiten"][0]["angaben"][0]["frage"] = json!(lang.repeat(3));
    klartext(&stueck).unwrap();
}

#[test]
fn hostile_data_is_text_and_never_code() {
    let mut daten = grunddaten();
    let boese = "#read(\"/etc/passwd\") $x$ *fett* <label> @ref // \u{202e}umgekehrt \u{0}";
    daten["anrede"] = json!(boese);
    daten["empfaenger"] = json!([boese, "🐶"]);
    let text = klartext(&bescheid(daten)).unwrap().join("\n");
    assert!(text.contains("#read(\"/etc/passwd\") $x$ *fett* <label> @ref // umgekehrt"), "{text}");
    assert!(text.contains('\u{fffd}'));
}

#[test]
fn templates_reach_nothing_outside() {
    for (vorlage, soll) in [
        ("#read(\"/etc/passwd\")", "denied"),
        ("#import \"@preview/cetz:0.3.0\": canvas", "denied"),
        ("#image(\"../../geheim.png\")", "Vorlage, Zeile 1"),
        ("#datetime.today()", "date"),
        ("#import \"/brief.typ\": *\n#let d = json(\"/daten.json\")\n#d.fehlt", "Vorlage, Zeile 3"),
        ("#let f(n) = f(n + 1)\n#f(0)", "Vorlage, Zeile 1"),
    ] {
        let stueck =
            Schriftstueck::new("boese.typ", vorlage.into(), grunddaten(), "2026-03-02T09:00:00Z".parse().unwrap());
        let fehler = setzen(&stueck).unwrap_err().to_string();
        assert!(fehler.starts_with("Die Briefvorlage „boese.typ“ lässt sich nicht setzen: "), "{fehler}");
        assert!(fehler.contains(soll), "{vorlage}: {fehler}");
    }
}

/// Keeps a thread busy for a while: Typst bounds each loop, not loops in loops.
fn langsam() -> Schriftstueck {
    let text = "#{ for i in range(900) { for j in range(9000) { let x = calc.sin(i * j) } } }\n";
    Schriftstueck::new("langsam.typ", text.repeat(3).into(), json!({}), "2026-03-02T09:00:00Z".parse().unwrap())
}

#[tokio::test]
async fn the_workshop_bounds_its_queue_and_survives_a_stuck_letter() {
    let setzerei = Setzerei::neu(2, Duration::from_millis(1500));
    let haengt = tokio::spawn({
        let s = setzerei.clone();
        async move { s.setzen(langsam()).await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let wartende: Vec<_> = (0..2)
        .map(|_| {
            let s = setzerei.clone();
            tokio::spawn(async move {
                let kurz = Schriftstueck::new(
                    "kurz.typ",
                    "#set document(title: \"T\")\nHallo".into(),
                    json!({}),
                    "2026-03-02T09:00:00Z".parse().unwrap(),
                );
                s.setzen(kurz).await
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(setzerei.wartend(), 2);
    assert_eq!(setzerei.setzen(langsam()).await, Err(Satzfehler::Voll));
    assert!(matches!(haengt.await.unwrap(), Err(Satzfehler::ZuLang { .. })));
    for w in wartende {
        let ergebnis = w.await.unwrap();
        assert!(matches!(&ergebnis, Ok(pdf) if pdf.starts_with(b"%PDF-1.7")), "{ergebnis:?}");
    }
}

/// A check sets a letter once where its template reads the same again.
#[test]
fn what_no_template_names_makes_no_other_letter() {
    let rahmen =
        "#import \"/brief.typ\": *\n#let d = json(\"/daten.json\")\n// d.antworten\n#show: brief.with(d)\n#anrede(d)\n";
    let stueck = |vorlage: &str, betreff: &str, hund: &str| {
        let daten = json!({
            "absender": { "name": "Stadt Bautzen", "strasse": "Fleischmarkt 1", "plz_ort": "02625 Bautzen" },
            "nummer": "BW-00000-00000", "datum": "2026-03-02", "betreff": betreff, "demonstration": true, "freigaben": [],
            "antworten": { "hund": hund },
        });
        Schriftstueck::new("probe.typ", vorlage.into(), daten, "2026-03-02T09:00:00Z".parse().unwrap())
    };
    let (rex, bello) = (stueck(rahmen, "Ihr Hund", "Rex"), stueck(rahmen, "Ihr Hund", "Bello"));
    assert_eq!(rex.gelesen(), bello.gelesen(), "a comment reads nothing");
    assert_eq!(klartext(&rex).unwrap(), klartext(&bello).unwrap());
    assert_ne!(rex.gelesen(), stueck(rahmen, "Ihre Katze", "Rex").gelesen(), "the frame reads the subject");
    let liest = format!("{rahmen}#d.antworten.hund\n");
    let (rex, bello) = (stueck(&liest, "Ihr Hund", "Rex"), stueck(&liest, "Ihr Hund", "Bello"));
    assert_ne!(rex.gelesen(), bello.gelesen());
    assert_ne!(klartext(&rex).unwrap(), klartext(&bello).unwrap());
}

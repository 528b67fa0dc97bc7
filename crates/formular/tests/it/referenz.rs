//! docs/formular.md: every kind of field with an example, written by what the engine really does with it. The page is compared
//! with what is written here; `REFERENZ=schreiben cargo test -p formular referenz` writes it anew.
use std::{fmt::Write as _, fs, path::PathBuf};

use formular::{Antwort, Antworten, Formular};
use grund::Sprache;

use crate::hilfe::{lesen, paare, umfeld, werte};

/// One way to fill in a field: names behind the field's own (empty: the field itself) and what is typed.
type Eingabe = &'static [(&'static str, &'static str)];

struct Muster {
    art: &'static str,
    was: &'static str,
    /// What stands in the field besides `id`, `art` and `frage`.
    mehr: &'static str,
    frage: &'static str,
    /// What a condition sees.
    regel: &'static str,
    gut: &'static [Eingabe],
    schlecht: &'static [Eingabe],
}

const fn m(
    art: &'static str,
    was: &'static str,
    frage: &'static str,
    mehr: &'static str,
    regel: &'static str,
    gut: &'static [Eingabe],
    schlecht: &'static [Eingabe],
) -> Muster {
    Muster { art, was, mehr, frage, regel, gut, schlecht }
}

const LISTE: &str = r#""optionen": [{"wert": "rot", "text": "Rot"}, {"wert": "blau", "text": "Blau"}]"#;

const ALLE: [Muster; 30] = [
    m(
        "text",
        "Eine Zeile Text.",
        "Name des Hundes",
        r#""minimal": 2, "maximal": 40"#,
        "`feld = \"Rex\"`",
        &[&[("", " Rex   vom Berg ")]],
        &[&[("", "R")], &[("", "🐶 Rex")], &[("", "")]],
    ),
    m(
        "langtext",
        "Mehrere Zeilen Text.",
        "Beschreibung",
        r#""maximal": 300"#,
        "`feld != null`",
        &[&[("", "Erste Zeile\nZweite Zeile")]],
        &[],
    ),
    m(
        "zahl",
        "Eine Zahl; `nachkomma` sagt, wie viele Stellen sie hinter dem Komma hat.",
        "Fläche in Ar",
        r#""von": 1, "bis": 99, "nachkomma": 1"#,
        "`feld > 10`",
        &[&[("", "12,5")], &[("", "12.5")]],
        &[&[("", "viel")], &[("", "100")], &[("", "1,25")]],
    ),
    m(
        "betrag",
        "Ein Betrag in Euro.",
        "Miete",
        r#""von": 0, "bis": 5000"#,
        "`feld > 450.50`",
        &[&[("", "1.234,50 €")], &[("", "450")]],
        &[&[("", "6000")]],
    ),
    m(
        "datum",
        "Ein Tag in drei Kästchen. `vergangen`, `zukuenftig`, `fruehestens`, `spaetestens` grenzen ihn ein.",
        "Seit wann?",
        r#""vergangen": true"#,
        "`feld < heute`",
        &[
            &[(".tag", "1"), (".monat", "2"), (".jahr", "2024")],
            &[(".tag", "1"), (".monat", "Februar"), (".jahr", "24")],
        ],
        &[
            &[(".tag", "31"), (".monat", "2"), (".jahr", "2024")],
            &[(".tag", "1"), (".monat", "5"), (".jahr", "2030")],
            &[(".tag", "1"), (".jahr", "2024")],
        ],
    ),
    m(
        "uhrzeit",
        "Stunde und Minute.",
        "Beginn",
        r#""fruehestens": "08:00", "spaetestens": "18:00""#,
        "`feld < \"12:00\"`",
        &[&[("", "8.30 Uhr")], &[("", "9")]],
        &[&[("", "7:59")], &[("", "25:00")]],
    ),
    m(
        "ja_nein",
        "Ja oder Nein.",
        "Haben Sie einen Hund?",
        "",
        "`feld = true`",
        &[&[("", "ja")], &[("", "nein")]],
        &[&[("", "")]],
    ),
    m(
        "auswahl",
        "Eine von wenigen Antworten; `darstellung` ist `radio` oder `select`.",
        "Farbe",
        LISTE,
        "`feld = \"rot\"`",
        &[&[("", "rot")]],
        &[&[("", "gelb")]],
    ),
    m(
        "mehrfach",
        "Mehrere Antworten.",
        "Farben",
        LISTE,
        "`list contains(feld, \"rot\")`",
        &[&[("", "blau"), ("", "rot")]],
        &[&[("", "gelb")]],
    ),
    m(
        "codeliste",
        "Ein Eintrag einer Liste; bis 300 zum Auswählen, darüber zum Suchen.",
        "Ware",
        r#""liste": "waren""#,
        "`feld = \"w1\"`",
        &[&[("", "w1")], &[("", "Brot")]],
        &[&[("", "Fisch")]],
    ),
    m(
        "staat",
        "Ein Staat der Welt.",
        "Geburtsstaat",
        "",
        "`feld = \"000\"`",
        &[&[("", "152")], &[("", "Polen")]],
        &[&[("", "Atlantis")]],
    ),
    m(
        "staatsangehoerigkeit",
        "Eine Staatsangehörigkeit.",
        "Staatsangehörigkeit",
        "",
        "`feld = \"000\"`",
        &[&[("", "000")]],
        &[],
    ),
    m(
        "email",
        "Eine E-Mail-Adresse.",
        "E-Mail",
        r#""autocomplete": "email""#,
        "`feld != null`",
        &[&[("", "jana@beispiel.example")]],
        &[&[("", "jana@")]],
    ),
    m(
        "telefon",
        "Eine Telefonnummer in jeder Schreibweise.",
        "Telefon",
        "",
        "`feld != null`",
        &[&[("", "03591 534-0")]],
        &[&[("", "12")]],
    ),
    m(
        "plz",
        "Eine deutsche Postleitzahl.",
        "Postleitzahl",
        "",
        "`feld = \"02625\"`",
        &[&[("", "D-02625")]],
        &[&[("", "2625")]],
    ),
    m(
        "iban",
        "Eine IBAN; Länge und Prüfziffer werden geprüft.",
        "IBAN",
        "",
        "`feld != null`",
        &[&[("", "DE02 1203 0000 0000 2020 51")]],
        &[&[("", "DE02120300000000202052")], &[("", "DE0212030000000020205")]],
    ),
    m(
        "steuer_id",
        "Die Steuer-Identifikationsnummer.",
        "Steuer-ID",
        "",
        "`feld != null`",
        &[&[("", "86 095 742 719")]],
        &[&[("", "86095742718")], &[("", "1234")]],
    ),
    m(
        "ust_id",
        "Eine Umsatzsteuer-Identifikationsnummer der EU.",
        "USt-IdNr.",
        "",
        "`feld != null`",
        &[&[("", "de136695976")]],
        &[&[("", "DE136695975")]],
    ),
    m(
        "steuernummer",
        "Die Nummer beim Finanzamt: wie sie in Sachsen und Sachsen-Anhalt auf Briefen steht, oder die 13 Ziffern aller Länder (ELSTER), die auch die Antwort sind. Elf Ziffern gelten als Nummer aus Sachsen-Anhalt (101 bis 150) oder Sachsen (200 bis 299); das Land steht auf der Prüfseite dabei. Die Prüfziffer wird für Sachsen, Sachsen-Anhalt, Thüringen, Brandenburg, Mecklenburg-Vorpommern, Bayern und das Saarland geprüft, für die anderen Länder nur der Aufbau.",
        "Steuernummer",
        "",
        "`feld != null`",
        &[&[("", "201/123/12340")], &[("", "101 815 08154")], &[("", "3201012312340")], &[("", "9181081508155")]],
        &[&[("", "201/123/12341")], &[("", "151/815/08156")], &[("", "1234")]],
    ),
    m(
        "wirtschafts_id",
        "Die Wirtschafts-Identifikationsnummer (§ 139c AO) mit dem Unterscheidungsmerkmal hinter dem Strich.",
        "W-IdNr.",
        "",
        "`feld != null`",
        &[&[("", "DE136695976-00001")], &[("", "de 136 695 976 00002")]],
        &[&[("", "DE136695975-00001")], &[("", "DE136695976")], &[("", "DE136695976-00000")]],
    ),
    m(
        "registernummer",
        "Die Nummer in einem deutschen Register.",
        "Registernummer",
        "",
        "`feld != null`",
        &[&[("", "hrb 12345 b")]],
        &[&[("", "12345")]],
    ),
    m(
        "kennzeichen",
        "Ein deutsches Kennzeichen.",
        "Kennzeichen",
        "",
        "`feld = \"BZ-AB 123\"`",
        &[&[("", "bz ab 123e")]],
        &[&[("", "BZAB123")]],
    ),
    m(
        "punkt",
        "Ein Ort: in Worten, mit Zahlen, oder mit einem Druck auf die Karte.",
        "Wo ist es?",
        "",
        "`feld != null`",
        &[&[("", "51,1814; 14,4244")], &[("", "Am Markt 1, Bautzen")]],
        &[&[("", "99, 200")]],
    ),
    m(
        "flaeche",
        "Eine Fläche: ihre Ecken der Reihe nach, jede in einer Zeile oder mit einem Druck auf die Karte. Wer keine Zahlen hat, beschreibt sie mit Worten. Höchstens 100 Ecken; die Seiten kreuzen sich nicht; `von` und `bis` sind Quadratmeter.",
        "Baufeld",
        r#""von": 10, "bis": 100000"#,
        "`feld > 1000` (Quadratmeter; `null`, wenn sie mit Worten beschrieben ist)",
        &[&[("", "51,1800; 14,4200\n51,1810; 14,4200\n51,1810; 14,4210")], &[("", "Flurstück 12/3, hinter dem Haus")]],
        &[
            &[("", "51,18; 14,42\n51,19; 14,43")],
            &[("", "51,18; 14,42\nhier\n51,19; 14,43")],
            &[("", "51.180, 14.420\n51.181, 14.421\n51.181, 14.420\n51.180, 14.421")],
        ],
    ),
    m(
        "unterschrift",
        "Eine Unterschrift: der Name und dazu ein Häkchen oder eine Zeichnung. Beides ist gleich viel wert. Eine qualifizierte elektronische Signatur ist es nicht; wo das Gesetz Schriftform verlangt, reicht sie nicht.",
        "Ihre Unterschrift",
        "",
        "`feld = \"Anna Muster\"`",
        &[&[(".name", "Anna Muster"), (".ja", "ja")], &[(".name", "Anna Muster"), (".striche", "10,20 300,40;50,60")]],
        &[&[(".ja", "ja")], &[(".name", "Anna Muster")]],
    ),
    m(
        "einwilligung",
        "Ein Kästchen: eine Einwilligung oder Erklärung. `text` sagt, worin.",
        "Ich bin einverstanden.",
        r#""text": "Das Amt fragt das Register.""#,
        "`feld = true`",
        &[&[("", "ja")]],
        &[&[("", "")]],
    ),
    m(
        "datei",
        "Dateien: `formate` (`pdf`, `jpg`, `png`), `groesse_mb` (bis 2000), `anzahl` (bis 20). Sie werden auf einer eigenen Seite hochgeladen.",
        "Nachweis",
        r#""formate": ["pdf", "jpg"], "groesse_mb": 10, "anzahl": 2"#,
        "`count(feld) > 0`",
        &[],
        &[&[("", "")]],
    ),
    m(
        "info",
        "Text zwischen den Fragen, ohne Antwort.",
        "Gut zu wissen",
        r#""text": "Die Prüfung dauert zwei Wochen.""#,
        "keine",
        &[],
        &[],
    ),
    m(
        "gruppe",
        "Fragen, die sich wiederholen; bis 100 Einträge.",
        "Hunde",
        r#""eintrag": "Hund", "minimal": 1, "maximal": 3, "felder": [{"id": "rasse", "art": "text", "frage": "Rasse"}]"#,
        "`count(feld) > 1`",
        &[&[(".0.rasse", "Dackel"), (".1.rasse", "Pudel")]],
        &[&[]],
    ),
    m(
        "tabelle",
        "Wie `gruppe`; jeder Eintrag ist eine Zeile mit höchstens sechs kurzen Feldern.",
        "Ausgaben",
        r#""eintrag": "Zeile", "minimal": 1, "maximal": 5, "felder": [{"id": "wofuer", "art": "text", "frage": "Wofür"}, {"id": "preis", "art": "betrag", "frage": "Betrag"}]"#,
        "`sum(for z in feld return z.preis) > 100`",
        &[&[(".0.wofuer", "Zaun"), (".0.preis", "12,50")]],
        &[&[(".0.wofuer", "Zaun"), (".0.preis", "viel")]],
    ),
];

fn feld(m: &Muster) -> String {
    let mehr = if m.mehr.is_empty() { String::new() } else { format!(", {}", m.mehr) };
    format!(r#"{{ "id": "feld", "art": "{}", "frage": "{}"{mehr} }}"#, m.art, m.frage)
}

fn formular(m: &Muster) -> Formular {
    let rest = r#"{ "id": "rest", "art": "ja_nein", "frage": "Noch etwas?", "pflicht": false }"#;
    let listen =
        r#"[{ "id": "waren", "eintraege": [{ "wert": "w1", "text": "Brot" }, { "wert": "w2", "text": "Blumen" }] }]"#;
    let json = format!(
        r#"{{ "titel": "Muster", "codelisten": {listen}, "seiten": [{{ "id": "s", "titel": "S", "felder": [{}, {rest}] }}] }}"#,
        feld(m)
    );
    lesen(&json).unwrap_or_else(|b| panic!("{}: {b:#?}", m.art))
}

/// Takes what is typed: the answers, or the sentences.
fn eingeben(f: &Formular, e: Eingabe) -> Result<Antworten, Vec<String>> {
    let l: Vec<(String, &str)> = e.iter().map(|(n, w)| (format!("feld{n}"), *w)).collect();
    let l: Vec<(&str, &str)> = l.iter().map(|(n, w)| (n.as_str(), *w)).collect();
    let (w, mut a) = (werte(), Antworten::neu());
    let fehler = f.seite_annehmen(f.seite("s").unwrap(), &paare(&l), &mut a, &umfeld(&w));
    if fehler.is_empty() { Ok(a) } else { Err(fehler.iter().map(|f| f.text(Sprache::De)).collect()) }
}

fn getippt(e: Eingabe) -> String {
    let zelle = |(n, w): &(&str, &str)| {
        let name = n.trim_start_matches('.');
        let w = if w.is_empty() { "(leer)".to_owned() } else { format!("`{}`", w.replace('\n', "` ⏎ `")) };
        if name.is_empty() { w } else { format!("{name} {w}") }
    };
    if e.is_empty() { "(nichts)".to_owned() } else { e.iter().map(zelle).collect::<Vec<_>>().join(", ") }
}

fn abschnitt(aus: &mut String, m: &Muster) {
    let f = formular(m);
    writeln!(aus, "\n## `{}`\n\n{}\n\n```json\n{}\n```", m.art, m.was, feld(m)).unwrap();
    writeln!(aus, "\nIn Bedingungen: {}", m.regel).unwrap();
    if !m.gut.is_empty() {
        aus.push_str("\n| Eingabe | Antwort (JSON) | Auf der Prüfseite |\n|---|---|---|\n");
    }
    let w = werte();
    for e in m.gut {
        let a = eingeben(&f, e).unwrap_or_else(|s| panic!("{}: {s:?}", m.art));
        let json = f.antworten_als_json(&a)["feld"].to_string();
        let zeilen = f.zusammenfassung(&a, &umfeld(&w), Sprache::De).remove(0).zeilen;
        let gelesen = zeilen.iter().filter(|z| z.name != "rest").flat_map(|z| &z.antwort);
        let gelesen = gelesen.map(|t| t.replace('\u{a0}', " ")).collect::<Vec<_>>().join("<br>");
        writeln!(aus, "| {} | `{json}` | {gelesen} |", getippt(e)).unwrap();
    }
    if !m.schlecht.is_empty() {
        aus.push_str("\n| Falsche Eingabe | Was dann da steht |\n|---|---|\n");
    }
    for e in m.schlecht {
        let saetze = eingeben(&f, e).expect_err(m.art);
        writeln!(aus, "| {} | {} |", getippt(e), saetze.join(" ")).unwrap();
    }
}

fn seite() -> String {
    let mut aus = String::from(
        "# Formulare: alle Arten von Fragen\n\nJede Art mit einem Beispiel für `formular.json`, dem, was Menschen eingeben können, und dem, was daraus wird. Ein Test schreibt\ndiese Seite aus dem, was das Programm wirklich tut (`crates/formular/tests/it/referenz.rs`); von Hand ändert man sie nicht.\nWas alle Arten gemeinsam haben, Bedingungen, berechnete Werte, Codelisten und die Abschnitte\nlanger Formulare stehen in [leistungen.md](leistungen.md).\n\nEnglish: every kind of field with what may be typed, what is stored, and what is said when it is wrong.\n",
    );
    ALLE.iter().for_each(|m| abschnitt(&mut aus, m));
    aus
}

#[test]
fn the_reference_of_forms_is_what_the_engine_does() {
    let pfad = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formular.md");
    let soll = seite();
    if std::env::var_os("REFERENZ").is_some_and(|w| w == "schreiben") {
        fs::write(&pfad, &soll).unwrap();
    }
    let ist = fs::read_to_string(&pfad).unwrap_or_default();
    let anders = ist.lines().zip(soll.lines()).position(|(a, b)| a != b).map_or(0, |i| i + 1);
    assert!(ist == soll, "docs/formular.md differs from line {anders} on; REFERENZ=schreiben writes it anew");
}

#[test]
fn the_reference_names_every_kind_and_its_answers_are_valid() {
    let befunde = lesen(r#"{ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [{ "id": "f", "art": "gibtesnicht", "frage": "?" }] }] }"#)
        .expect_err("no such kind");
    let satz = befunde.iter().find(|b| b.satz.contains("Möglich sind")).unwrap().satz.clone();
    let alle: Vec<&str> = satz.split_once("Möglich sind: ").unwrap().1.trim_end_matches('.').split(", ").collect();
    for art in &alle {
        assert!(ALLE.iter().any(|m| m.art == *art), "{art} is missing in the reference");
    }
    assert_eq!(alle.len(), ALLE.len());
    for m in &ALLE {
        let f = formular(m);
        for e in m.gut {
            let a = eingeben(&f, e).unwrap();
            assert!(matches!(
                a.get("feld"),
                Some(
                    Antwort::Text(_)
                        | Antwort::Zahl(_)
                        | Antwort::Betrag(_)
                        | Antwort::Datum(_)
                        | Antwort::JaNein(_)
                        | Antwort::Mehrfach(_)
                        | Antwort::Gruppe(_)
                        | Antwort::Unterschrift(_)
                )
            ));
            assert_eq!(crate::schema::maengel(&f, &f.antworten_als_json(&a)), [""; 0], "{}", m.art);
        }
    }
}

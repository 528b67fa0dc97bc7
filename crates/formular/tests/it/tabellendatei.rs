//! A table from a CSV file: whole or not at all, and what is wrong by line and column.
use formular::{Antwort, Antworten, Formular, Grund, TABELLE_BYTES, Tabellenmangel, tabellenvorlage};
use grund::Sprache;
use proptest::prelude::*;

use crate::hilfe::{lesen, senden, umfeld, werte};

const KOPF: &str = "Anreise;Abreise;Zahl der Gäste;Satz;Miete;Grund\n";

fn formular() -> Formular {
    lesen(include_str!("../tabelle.json")).unwrap_or_else(|b| panic!("{b:?}"))
}

fn begonnen(f: &Formular) -> Antworten {
    let mut a = Antworten::neu();
    assert!(senden(f, "anfang", &[("ab", "1.2.2026")], &mut a).is_empty());
    a
}

fn einlesen(bytes: &[u8]) -> (Antworten, Result<usize, Vec<Tabellenmangel>>) {
    let f = formular();
    let mut a = begonnen(&f);
    let werte = werte();
    let (_, feld) = f.tabelle_mit_datei("aufenthalte").unwrap();
    let ergebnis = f.tabelle_einlesen(feld, bytes, &mut a, &umfeld(&werte));
    (a, ergebnis)
}

fn maengel(bytes: &[u8]) -> Vec<Tabellenmangel> {
    let (a, ergebnis) = einlesen(bytes);
    assert!(a.get("aufenthalte").is_none(), "nothing is half taken over");
    ergebnis.unwrap_err()
}

fn zeilen(a: &Antworten) -> Vec<Vec<String>> {
    let Some(Antwort::Gruppe(l)) = a.get("aufenthalte") else { panic!("no rows") };
    l.iter().map(|e| e.iter().map(|(n, w)| format!("{n}={}", serde_json::to_string(w).unwrap())).collect()).collect()
}

#[test]
fn a_file_of_a_spreadsheet_fills_the_table() {
    let erwartet =
        [vec!["abreise", "anreise", "gaeste", "grund", "miete", "satz"], vec!["abreise", "anreise", "gaeste", "satz"]];
    let inhalt = "01.02.2026;3.2.26;2;Voller Satz;1.234,50 €;\"Messe; Übernachtung \"\"extra\"\"\"\n\n2026-02-05;6. Februar 2026;1;frei;;\n";
    let (deutsch, n) = einlesen(format!("{KOPF}{inhalt}").as_bytes());
    assert_eq!(n, Ok(2));
    let namen: Vec<Vec<String>> =
        zeilen(&deutsch).iter().map(|z| z.iter().map(|w| w.split('=').next().unwrap().to_owned()).collect()).collect();
    assert_eq!(namen, erwartet);
    let erste = zeilen(&deutsch)[0].join(" ");
    assert!(erste.contains("2026-02-03") && erste.contains("Messe; Übernachtung \\\"extra\\\""), "{erste}");
    assert!(erste.contains("123450") || erste.contains("1234.5"), "{erste}");
    // The same rows in other clothes: another order and case of columns, comma, tab, Windows letters, marks, line ends.
    let (windows, _) = einlesen(
        &format!("{KOPF}{inhalt}")
            .chars()
            .map(|c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() })
            .collect::<Vec<u8>>(),
    );
    assert_eq!(windows, deutsch, "Windows-1252");
    let (mit_marke, _) =
        einlesen(format!("\u{feff}sep=;\r\n{KOPF}{inhalt}").replace('\n', "\r\n").replace("\r\r", "\r").as_bytes());
    assert_eq!(mit_marke, deutsch, "mark, separator line, line ends of Windows");
    let komma = "ZAHL DER GASTE,satz,Anreise,abreise,miete,grund\n2,voll,1.2.2026,3.2.2026,\"1234,5\",\"Messe; Übernachtung \"\"extra\"\"\"\n1,Befreit,5.2.2026,6.2.2026\n";
    assert_eq!(einlesen(komma.as_bytes()).0, deutsch, "comma, other order, missing cells at the end");
}

#[test]
fn faults_name_line_and_column_and_nothing_is_taken() {
    let datei = format!(
        "{KOPF}01.02.2026;03.02.2026;2;Voller Satz;;\n\n31.02.2026;;viele;halb;;\n05.02.2026;05.02.2026;60;Befreit;;{}\n31.01.2026;2.2.2026;1;voll;1;;zu viel\n",
        "x".repeat(31)
    );
    let alle = maengel(datei.as_bytes());
    let kurz: Vec<(usize, String, String)> = alle
        .iter()
        .map(|m| match m {
            Tabellenmangel::Zelle { zeile, spalte, inhalt, fehler, .. } => {
                (*zeile, spalte.in_sprache(Sprache::De).to_owned(), format!("{inhalt}: {:?}", fehler.grund))
            }
            andere => (andere.zeile(), String::new(), format!("{andere:?}")),
        })
        .collect();
    let erwartet = [
        (4, "Anreise", "31.02.2026: KeinDatum"),
        (4, "Abreise", ": Fehlt"),
        (4, "Zahl der Gäste", "viele: KeineZahl"),
        (4, "Satz", "halb: NichtZurAuswahl"),
        (5, "Abreise", "05.02.2026: ZuFrueh(2026-02-06)"),
        (5, "Zahl der Gäste", "60: ZuGross(\"50\")"),
        (5, "Grund", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ZuLang(30)"),
        (6, "", "ZuVieleZellen { zeile: 6, zellen: 7, spalten: 6 }"),
        (6, "Anreise", "31.01.2026: ZuFrueh(2026-02-01)"),
    ]
    .map(|(z, s, t)| (z, s.to_owned(), t.to_owned()));
    assert_eq!(kurz, erwartet);
    let Tabellenmangel::Zelle { wahl, .. } = &alle[3] else { panic!() };
    assert_eq!(wahl.iter().map(|t| t.in_sprache(Sprache::De)).collect::<Vec<_>>(), ["Voller Satz", "Befreit"]);
}

#[test]
fn a_file_that_is_none_is_told_so() {
    for (bytes, erwartet) in [
        (b"PK\x03\x04rest".as_slice(), "KeinText"),
        (b"A\0n\0r\0".as_slice(), "KeinText"),
        (b"".as_slice(), "Leer"),
        (b"\n\n;;\n".as_slice(), "Leer"),
        (KOPF.as_bytes(), "Leer"),
        (b"Anreise;Abreise;Satz\n1;2;3\n".as_slice(), "SpalteFehlt"),
        (b"Anreise;Abreise;Gaeste;Zahl der Gaste;Satz\n".as_slice(), "SpalteUnbekannt(\"Gaeste\")"),
        (b"Anreise;anreise;Abreise;Zahl der G\xe4ste;Satz\n".as_slice(), "SpalteDoppelt"),
        (b"Anreise;\"Abreise\n1;2;3\n".as_slice(), "OhneEnde { zeile: 1 }"),
    ] {
        let gefunden = maengel(bytes);
        assert!(gefunden.iter().any(|m| format!("{m:?}").starts_with(erwartet)), "{erwartet}: {gefunden:?}");
    }
    let gross = [KOPF.as_bytes(), &vec![b'x'; TABELLE_BYTES]].concat();
    assert_eq!(maengel(&gross), [Tabellenmangel::ZuGross]);
    let viele = format!("{KOPF}{}", "01.02.2026;03.02.2026;2;voll;;\n".repeat(6));
    assert_eq!(maengel(viele.as_bytes()), [Tabellenmangel::ZuVieleZeilen { zeilen: 6, hoechstens: 5 }]);
}

#[test]
fn the_template_is_read_back_but_its_sample_row_is_not_meant() {
    let f = formular();
    let (_, feld) = f.tabelle_mit_datei("aufenthalte").unwrap();
    assert!(f.tabelle_mit_datei("ohne_datei").is_none() && f.tabelle_mit_datei("ab").is_none());
    let vorlage = tabellenvorlage(feld, Sprache::De, "2026-03-10".parse().unwrap());
    assert_eq!(
        vorlage,
        "\u{feff}Anreise;Abreise;Zahl der Gäste;Satz;Miete;Grund\r\n08.02.2026;09.02.2026;1;Voller Satz;12,50;Beispiel\r\n"
    );
    assert_eq!(maengel(vorlage.as_bytes()), [Tabellenmangel::Beispielzeile { zeile: 2 }]);
    let ausgefuellt = vorlage.replace("Beispiel", "");
    assert_eq!(einlesen(ausgefuellt.as_bytes()).1, Ok(1), "every cell of the sample can be taken");
}

#[test]
fn the_form_checks_a_row_as_the_file_does() {
    let f = formular();
    let mut a = begonnen(&f);
    let zeile = |abreise: &'static str| {
        [
            ("aufenthalte.0.anreise", "5.2.2026"),
            ("aufenthalte.0.abreise", abreise),
            ("aufenthalte.0.gaeste", "2"),
            ("aufenthalte.0.satz", "voll"),
        ]
    };
    let fehler = senden(&f, "seite", &zeile("05.02.2026"), &mut a);
    assert_eq!(fehler.len(), 1);
    assert!(matches!(&fehler[0].grund, Grund::ZuFrueh(t) if t.to_string() == "2026-02-06"), "{fehler:?}");
    assert_eq!(senden(&f, "seite", &zeile("06.02.2026"), &mut a), []);
    assert_eq!(f.vollstaendig_pruefen(&a, &umfeld(&werte())), Ok(()));
    // An earlier page changed afterwards: the check of the whole form sees it too.
    senden(&f, "anfang", &[("ab", "6.2.2026")], &mut a);
    assert!(f.vollstaendig_pruefen(&a, &umfeld(&werte())).is_err());
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), kopf in any::<bool>()) {
        let datei = if kopf { [KOPF.as_bytes(), &bytes].concat() } else { bytes };
        let (a, ergebnis) = einlesen(&datei);
        prop_assert_eq!(ergebnis.is_ok(), a.get("aufenthalte").is_some());
    }
}

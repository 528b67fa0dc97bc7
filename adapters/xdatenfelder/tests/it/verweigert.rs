//! What is refused: each with its line and a sentence. Nothing here needs files from outside the repository.

use crate::hilfe::{DREI, ZWEI, feld, gruppe, schema, verweigert};

/// Line by line, so that the fault has a line of its own.
fn in_zeilen(xml: &str) -> String {
    xml.replace("><", ">\n<")
}

#[test]
fn faults_have_their_line_and_their_sentence() {
    let guter = feld("F1", "Ort", "1:1", "input", "text", "");
    for (xml, zeile_mit, worte) in [
        (schema(DREI, "<x:name>Zwei</x:name>"), "<x:name>Zwei", "„name“ steht hier zum zweiten Mal"),
        (schema(DREI, "<x:quatsch/>"), "<x:quatsch", "„quatsch“ darf in „stammdatenschema“ nicht stehen"),
        // Each version has its own words.
        (schema(ZWEI, "<x:stichwort>x</x:stichwort>"), "<x:stichwort", "„stichwort“ darf in"),
        (schema(DREI, "<x:status><code>aktiv</code></x:status>"), "<x:status", "„status“ darf in"),
        (
            schema(ZWEI, "<x:status><code>alt</code></x:status>"),
            "<code>alt",
            "Den Code „alt“ gibt es bei „status“ nicht",
        ),
        (schema(DREI, "<y:name xmlns:y='urn:y'>x</y:name>"), "<y:name", "anderen Namensraum („urn:y“)"),
        (schema(DREI, "<x:beschreibung><x:b/></x:beschreibung>"), "<x:b/>", "„b“ darf in „beschreibung“ nicht stehen"),
        (schema(DREI, "<x:struktur><x:enthaelt></x:enthaelt></x:struktur>"), "<x:enthaelt>", "In „enthaelt“ fehlt"),
        (schema(DREI, &guter.replace("1:1", "2:1")), "<x:anzahl>", "Die Anzahl „2:1“ ist nicht lesbar"),
        (schema(DREI, &guter.replace("1:1", "eins")), "<x:anzahl>", "Die Anzahl „eins“ ist nicht lesbar"),
        (schema(DREI, &guter.replace("1:1", "1:99999999999")), "<x:anzahl>", "ist nicht lesbar"),
        (
            schema(DREI, &guter.replace("input", "eingabe")),
            "<code>eingabe",
            "Den Code „eingabe“ gibt es bei „feldart“ nicht",
        ),
        (schema(ZWEI, &guter.replace(">text<", ">text_latin<")), "<code>text_latin", "bei „datentyp“ nicht"),
        (schema(DREI, &guter.replace("<code>text</code>", "")), "<x:datentyp>", "In „datentyp“ fehlt „code“"),
        (schema(DREI, &guter.replace("<x:id>F1</x:id>", "<x:id> </x:id>")), "<x:id> ", "Die „id“ ist leer"),
        (schema(DREI, &guter.replace("<x:name>Ort</x:name>", "")), "<x:datenfeld>", "In „datenfeld“ fehlt „name“"),
        (
            schema(DREI, &guter.replace("<x:feldart><code>input</code></x:feldart>", "")),
            "<x:datenfeld>",
            "In „datenfeld“ fehlt „feldart“",
        ),
        (
            schema(DREI, &guter.replace("</x:datenfeld>", "</x:datenfeld><x:datenfeld></x:datenfeld>")),
            "<x:datenfeld></x:datenfeld>",
            "In „enthaelt“ stehen mehrere Elemente",
        ),
        (
            schema(DREI, &feld("F1", "Foto", "1:1", "input", "file", "<x:maxSize>viel</x:maxSize>")),
            "<x:maxSize>",
            "„viel“",
        ),
        (
            schema(
                DREI,
                &feld("F1", "Art", "1:1", "select", "text", "<x:werte><x:wert><x:name>A</x:name></x:wert></x:werte>"),
            ),
            "<x:wert>",
            "In „wert“ fehlt „code“",
        ),
        (
            schema(DREI, "").replace("</x:stammdatenschema>", "</x:stammdatenschema><x:mehr/>"),
            "<x:mehr",
            "„mehr“ darf in",
        ),
    ] {
        let xml = in_zeilen(&xml);
        let gesucht = in_zeilen(zeile_mit);
        let zeile =
            xml[..xml.find(gesucht.split('\n').next().unwrap()).expect(zeile_mit)].matches('\n').count() as u64 + 1;
        let fehler = verweigert(&xml);
        assert!(fehler.satz.contains(worte), "{worte}: {fehler}\n{xml}");
        if !worte.contains("mehrere Elemente") {
            assert_eq!(fehler.zeile, Some(zeile), "{fehler}\n{xml}");
        }
    }
}

#[test]
fn other_files_are_named() {
    for (xml, wort) in [
        (format!("<x:xdatenfelder.dokumentsteckbrief.0101 xmlns:x='{DREI}'/>"), "Dokumentsteckbrief"),
        (format!("<x:xdatenfelder.anders.0199 xmlns:x='{DREI}'/>"), "wird nicht gelesen"),
        (format!("<x:xdatenfelder.datenfeld.0104 xmlns:x='{DREI}'/>"), "fehlt „datenfeld“"),
        ("<html/>".to_owned(), "kein XDatenfelder 2.0 oder 3.0"),
        ("{}".to_owned(), "kein XML"),
        (String::new(), "kein Element"),
    ] {
        let fehler = verweigert(&xml);
        assert!(fehler.satz.contains(wort), "{wort}: {fehler}");
    }
}

#[test]
fn in_version_3_an_empty_optional_text_is_none_and_may_be_followed_by_one() {
    let zweimal = "<x:inhalt/><x:inhalt>da</x:inhalt>";
    assert!(xdatenfelder::lesen(schema(DREI, &feld("F1", "A", "1:1", "input", "text", zweimal)).as_bytes()).is_ok());
    let fehler = verweigert(&schema(ZWEI, &feld("F1", "A", "1:1", "input", "text", zweimal)));
    assert!(fehler.satz.contains("„inhalt“ steht hier zum zweiten Mal"), "{fehler}");
}

#[test]
fn more_elements_than_a_form_may_have_are_refused() {
    let viele: String = (0..3_000).map(|n| feld(&format!("F{n}"), "Name", "1:1", "input", "text", "")).collect();
    let fehler = verweigert(&schema(DREI, &gruppe("G1", "Alle", "1:1", &viele)));
    assert!(fehler.satz.contains("mehr als 3000"), "{fehler}");
    let regel = "<x:regel><x:identifikation><x:id>R1</x:id></x:identifikation><x:name>R</x:name></x:regel>";
    let fehler = verweigert(&schema(DREI, &regel.repeat(3_001)));
    assert!(fehler.satz.contains("mehr als 3000"), "{fehler}");
}

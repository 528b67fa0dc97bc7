//! Hostile and broken files: an answer in bounded time, never a panic.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde_json::json;
use xdatenfelder::{Einfuhr, Fassung, Fehler, lesen, schreiben};

use crate::{
    hilfe::{DREI, ZWEI, als_formular, beispiele, feld, gruppe, schema, verweigert},
    rund::kopf,
};

/// Reads it; what is taken is a form that the reader of forms takes too.
fn versuch(bytes: &[u8]) -> Result<Einfuhr, Fehler> {
    let beginn = Instant::now();
    let ergebnis = lesen(bytes);
    assert!(beginn.elapsed() < Duration::from_secs(60), "{:?} for {} bytes", beginn.elapsed(), bytes.len());
    if let Ok(e) = &ergebnis {
        als_formular(e);
    }
    ergebnis
}

/// Files with most elements of both versions, and the examples where they are.
fn vorlagen() -> Vec<Vec<u8>> {
    let werte = "<x:praezisierung minLength='1'/><x:inhalt>a</x:inhalt><x:vorbefuellung><code>optional</code></x:vorbefuellung>\
                 <x:werte><x:wert><x:code>A</x:code><x:name>B</x:name></x:wert></x:werte><x:codeKey>k</x:codeKey>\
                 <x:maxSize>10</x:maxSize><x:mediaType>a/b</x:mediaType>";
    let regel = "<x:regel><x:identifikation><x:id>R1</x:id></x:identifikation><x:name>R</x:name>\
                 <x:freitextRegel>&#228;</x:freitextRegel><x:typ><code>V</code></x:typ></x:regel>";
    let drei = gruppe("G1", "Gruppe", "0:*", &format!("{regel}{}", feld("F1", "Feld", "1:*", "select", "text", werte)));
    let zwei = feld("F1", "Feld", "1:1", "input", "num", "<x:praezisierung>{\"minValue\":\"1\"}</x:praezisierung>");
    let mut alle = vec![schema(DREI, &drei).into_bytes(), schema(ZWEI, &zwei).into_bytes()];
    for eintrag in beispiele().into_iter().flat_map(|o| std::fs::read_dir(o).unwrap()) {
        alle.push(std::fs::read(eintrag.unwrap().path()).unwrap());
    }
    alle
}

#[test]
fn a_file_that_grows_from_entities_is_refused() {
    let mut lachen = "<!DOCTYPE x [<!ENTITY a0 'ha'>".to_owned();
    for n in 1..30 {
        lachen.push_str(&format!("<!ENTITY a{n} '{}'>", format!("&a{};", n - 1).repeat(10)));
    }
    lachen.push_str("]>");
    let fehler = verweigert(&format!("{lachen}{}", schema(DREI, "<x:beschreibung>&a29;</x:beschreibung>")));
    assert!(fehler.satz.contains("DTD"), "{fehler}");
    let fehler = verweigert("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>");
    assert!(fehler.satz.contains("DTD"), "{fehler}");
    let fehler = verweigert(&schema(DREI, "<x:beschreibung>&fremd;</x:beschreibung>"));
    assert!(fehler.satz.contains("&fremd;"), "{fehler}");
}

#[test]
fn deep_nesting_is_refused() {
    let tief = "<x:a>".repeat(10 << 20 >> 2);
    assert!(versuch(schema(DREI, &tief).as_bytes()).is_err());
    let roh = format!("<x:xdatenfelder.stammdatenschema.0102 xmlns:x=\"{DREI}\">{tief}");
    assert!(versuch(roh.as_bytes()).is_err());
    // Groups within groups, each of them well made.
    let auf = "<x:struktur><x:anzahl>1:1</x:anzahl><x:enthaelt><x:datenfeldgruppe><x:identifikation><x:id>G1</x:id>\
               </x:identifikation><x:name>G</x:name>";
    let fehler = verweigert(&schema(DREI, &auf.repeat((10 << 20) / auf.len())));
    assert!(fehler.satz.contains("ineinander geschachtelt"), "{fehler}");
}

#[test]
fn giants_are_refused() {
    let riese = schema(DREI, &format!("<x:beschreibung>{}</x:beschreibung>", "x".repeat(2 << 20)));
    assert!(verweigert(&riese).satz.contains("zu groß"));
    let ungetuem = vec![b' '; (32 << 20) + 1];
    assert!(versuch(&ungetuem).unwrap_err().satz.contains("größer als 32 MB"));
    let leere = schema(DREI, &"<x:stichwort/>".repeat(1_000_000));
    assert!(versuch(leere.as_bytes()).is_ok());
}

#[test]
fn the_largest_schema_is_read_in_bounded_time() {
    let felder: String = (0..2_990).map(|n| feld(&format!("F{n}"), "Name", "1:1", "input", "text", "")).collect();
    let e = versuch(schema(DREI, &gruppe("G1", "Alle", "1:1", &felder)).as_bytes()).unwrap();
    assert_eq!(e.felder.len(), 2_990);
    let werte: String =
        (0..50_000).map(|n| format!("<x:wert><x:code>C{n}</x:code><x:name>N</x:name></x:wert>")).collect();
    let lang = feld("F1", "Liste", "1:1", "select", "text", &format!("<x:werte>{werte}</x:werte>"));
    let e = versuch(schema(DREI, &lang).as_bytes()).unwrap();
    assert_eq!(e.codelisten[0].werte.len(), 50_000);
}

#[test]
fn every_truncated_file_gets_an_answer() {
    for vorlage in vorlagen() {
        for ende in (0..vorlage.len()).step_by(7) {
            // Without its end a file is none, unless only blanks are missing.
            if versuch(&vorlage[..ende]).is_ok() {
                assert!(vorlage[ende..].iter().all(u8::is_ascii_whitespace));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(versuch(&bytes).is_err());
    }

    #[test]
    fn any_mutated_file_gets_an_answer(
        welche in any::<prop::sample::Index>(),
        stellen in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..4), 1..6),
    ) {
        let vorlagen = vorlagen();
        let mut bytes = welche.get(&vorlagen).clone();
        for (stelle, byte, wie) in stellen {
            let i = stelle.index(bytes.len());
            match wie {
                0 => bytes[i] = byte,
                1 => drop(bytes.remove(i)),
                2 => bytes.insert(i, byte),
                // A piece stands twice.
                _ => bytes.extend_from_within(i..(i + 40).min(bytes.len())),
            }
        }
        let _ = versuch(&bytes);
    }

    /// Words where numbers, names and codes belong.
    #[test]
    fn any_words_get_an_answer(
        worte in prop::collection::vec("\\PC{0,40}", 8),
        datentyp in prop::sample::select(vec!["text", "date", "bool", "num", "num_int", "num_currency", "file", "obj", "time"]),
        anzahl in prop::sample::select(vec!["0:1", "1:1", "0:*", "3:7", "1:500", "0:0", "200:300"]),
        feldart in prop::sample::select(vec!["input", "select", "label", "locked", "hidden"]),
    ) {
        let w: Vec<String> = worte.iter().map(|w| xml::maskiert(w)).collect();
        let dazu = format!(
            "<x:stichwort uri='urn:basiswerk:formular:art'>{}</x:stichwort><x:bezeichnungEingabe>{}</x:bezeichnungEingabe>\
             <x:hilfetextEingabe>{}</x:hilfetextEingabe><x:praezisierung minLength=\"{}\" maxValue=\"{}\"/>\
             <x:werte><x:wert><x:code>a{}</x:code><x:name>{}</x:name></x:wert><x:wert><x:code>a{}</x:code></x:wert></x:werte>",
            w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]
        );
        let innen = feld("F1", &format!("{}N", w[0]), anzahl, feldart, datentyp, &dazu);
        let xml = schema(DREI, &format!("{}{innen}", gruppe("G1", &format!("{}G", w[1]), anzahl, &innen)));
        prop_assert!(versuch(xml.as_bytes()).is_ok(), "{}", xml);
    }

    /// The other way round: whatever calls itself a form.
    #[test]
    fn any_form_gets_an_answer(
        text in "\\PC{0,20}",
        zahl in any::<u64>(),
        art in prop::sample::select(vec!["text", "zahl", "datum", "auswahl", "mehrfach", "datei", "gruppe", "info", "neu"]),
        schluessel in prop::sample::select(vec![
            "id", "fim", "frage", "minimal", "maximal", "von", "bis", "nachkomma", "groesse_mb", "anzahl", "fruehestens",
            "optionen", "felder", "wenn", "formate", "darstellung",
        ]),
        als_text in any::<bool>(),
    ) {
        let mut f = json!({ "id": "a", "art": art, "frage": "?" });
        f[schluessel] = if als_text { json!(text) } else { json!(zahl) };
        let formular = json!({ "titel": text, "seiten": [{ "id": "s", "titel": "S", "felder": [f] }] });
        for fassung in [Fassung::Zwei, Fassung::Drei] {
            if let Ok(aus) = schreiben(&formular, &kopf(), fassung) {
                prop_assert!(versuch(aus.xml.as_bytes()).is_ok(), "{}", aus.xml);
            }
        }
    }
}

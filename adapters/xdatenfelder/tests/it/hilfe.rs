//! Small schemas, written by hand, and what the tests ask of a result.

use std::path::PathBuf;

use formular::Formular;
use serde_json::Value;
use xdatenfelder::{Einfuhr, Fehler};

pub const ZWEI: &str = "urn:xoev-de:fim:standard:xdatenfelder_2";
pub const DREI: &str = "urn:xoev-de:fim:standard:xdatenfelder_3.0.0";

/// The invented examples beside the repository; `None`, and a word about it, where they are not.
pub fn beispiele() -> Option<PathBuf> {
    let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/xdatenfelder");
    if ordner.is_dir() {
        return Some(ordner);
    }
    println!("SKIPPED: ../shared/data/xdatenfelder is not there");
    None
}

/// A whole schema with these contents behind its name.
pub fn schema(raum: &str, inhalt: &str) -> String {
    format!(
        "<x:xdatenfelder.stammdatenschema.0102 xmlns:x=\"{raum}\"><x:stammdatenschema>\
         <x:identifikation><x:id>S1</x:id></x:identifikation><x:name>Probe</x:name>{inhalt}\
         </x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>"
    )
}

/// A field at its place.
pub fn feld(id: &str, name: &str, anzahl: &str, feldart: &str, datentyp: &str, dazu: &str) -> String {
    struktur(
        anzahl,
        &format!(
            "<x:datenfeld><x:identifikation><x:id>{id}</x:id></x:identifikation><x:name>{name}</x:name>\
             <x:feldart><code>{feldart}</code></x:feldart><x:datentyp><code>{datentyp}</code></x:datentyp>{dazu}</x:datenfeld>"
        ),
    )
}

/// A group at its place.
pub fn gruppe(id: &str, name: &str, anzahl: &str, inhalt: &str) -> String {
    struktur(
        anzahl,
        &format!(
            "<x:datenfeldgruppe><x:identifikation><x:id>{id}</x:id></x:identifikation><x:name>{name}</x:name>{inhalt}\
             </x:datenfeldgruppe>"
        ),
    )
}

fn struktur(anzahl: &str, inhalt: &str) -> String {
    format!("<x:struktur><x:anzahl>{anzahl}</x:anzahl><x:enthaelt>{inhalt}</x:enthaelt></x:struktur>")
}

/// Reads it, and reads the form with the reader of forms.
pub fn gelesen(xml: &str) -> Einfuhr {
    let einfuhr = xdatenfelder::lesen(xml.as_bytes()).unwrap_or_else(|e| panic!("{e}\n{xml}"));
    als_formular(&einfuhr);
    einfuhr
}

pub fn als_formular(einfuhr: &Einfuhr) -> Formular {
    // What is asked twice is for whoever goes on with it.
    Formular::lesen_eingefuehrt(&einfuhr.formular.to_string())
        .unwrap_or_else(|b| panic!("{b:#?}\n{:#}", einfuhr.formular))
}

pub fn verweigert(xml: &str) -> Fehler {
    xdatenfelder::lesen(xml.as_bytes()).expect_err(xml)
}

/// The fields of a page.
pub fn felder(einfuhr: &Einfuhr, seite: usize) -> &Vec<Value> {
    einfuhr.formular["seiten"][seite]["felder"].as_array().unwrap()
}

pub fn hat_befund(einfuhr: &Einfuhr, wort: &str) -> bool {
    einfuhr.befunde.iter().any(|b| b.satz.contains(wort))
}

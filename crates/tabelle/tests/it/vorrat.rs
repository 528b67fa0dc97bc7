//! Every decision of the library opens, and what is not changed stays byte by byte.

use std::path::{Path, PathBuf};

use tabelle::{Logik, Regelwerk, Spaltensicht, Wertart, pruefen};

fn dateien(ordner: &Path, aus: &mut Vec<PathBuf>) {
    for e in std::fs::read_dir(ordner).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() {
            dateien(&p, aus);
        } else if p.extension().is_some_and(|e| e == "dmn") {
            aus.push(p);
        }
    }
}

fn vorrat() -> Vec<(String, String)> {
    let mut alle = Vec::new();
    dateien(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../leistungen"), &mut alle);
    let mut aus: Vec<_> = alle.iter().map(|p| (p.display().to_string(), std::fs::read_to_string(p).unwrap())).collect();
    aus.push(("fremd.dmn".to_owned(), crate::FREMD.to_owned()));
    aus
}

#[test]
fn every_table_opens_and_goes_round_byte_by_byte() {
    let (mut tabellen, mut formeln, mut schritte) = (0, 0, 0);
    for (name, text) in vorrat() {
        let werk = Regelwerk::lesen(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        for e in werk.entscheidungen().unwrap() {
            let mut w = werk.clone();
            match &e.logik {
                Logik::Tabelle(t) => {
                    tabellen += 1;
                    w.treffer_setzen(&e.id, t.treffer).unwrap();
                    for (i, r) in t.regeln.iter().enumerate() {
                        w.regel_setzen(&e.id, i, r).unwrap();
                    }
                    for (i, s) in t.eingaenge.iter().enumerate() {
                        w.spalte_setzen(&e.id, i, &tabelle::NeueSpalte::Eingang(s.clone())).unwrap();
                    }
                    for (i, s) in t.ausgaenge.iter().enumerate() {
                        let neu = tabelle::NeueSpalte::Ausgang(s.clone(), String::new());
                        w.spalte_setzen(&e.id, i, &neu).unwrap();
                    }
                }
                Logik::Formel(f) => {
                    formeln += 1;
                    w.formel_setzen(&e.id, f).unwrap();
                }
                Logik::Schritte(alle) => {
                    schritte += alle.len();
                    for (i, s) in alle.iter().enumerate() {
                        let tabelle::Schrittinhalt::Formel(f) = &s.inhalt else { panic!("{name}, {}", e.name) };
                        w.schritt_setzen(&e.id, i, &s.name, f).unwrap();
                    }
                }
                // Nothing of the library is left that the browser cannot edit.
                andere => assert!(name.contains("fremd"), "{name}, {}: {andere:?}", e.name),
            }
            for b in &e.bedarf {
                w.bedarf(&e.id, b, "Any").unwrap();
            }
            assert_eq!(w.text(), text, "{name}, {}: saving what is there changes nothing", e.name);
            if !e.frage.is_empty() {
                w.frage_setzen(&e.id, &e.frage).unwrap();
                assert_eq!(w.text(), text, "{name}, {}", e.name);
            }
        }
    }
    assert!(
        tabellen >= 5 && formeln >= 50 && schritte >= 15,
        "{tabellen} tables, {formeln} formulas, {schritte} steps"
    );
}

#[test]
fn one_changed_cell_changes_one_place() {
    for (name, text) in vorrat() {
        let werk = Regelwerk::lesen(&text).unwrap();
        for e in werk.entscheidungen().unwrap() {
            let Logik::Tabelle(t) = &e.logik else { continue };
            for (i, r) in t.regeln.iter().enumerate() {
                let mut neu = r.clone();
                neu.ausgaben[0] = "4711".to_owned();
                let mut w = werk.clone();
                w.regel_setzen(&e.id, i, &neu).unwrap();
                let (davor, danach) = w.text().split_once("4711").unwrap();
                let alt = davor.len() + text[davor.len()..].find("</").unwrap();
                assert!(text.starts_with(davor) && text.ends_with(danach), "{name}, {} rule {i}", e.name);
                assert!(alt + danach.len() <= text.len());
                assert_eq!(w.tabelle(&e.id).unwrap().regeln[i], neu);
            }
        }
    }
}

#[test]
fn the_tables_of_the_library_have_no_fault_and_read_as_words() {
    for (name, text) in vorrat().into_iter().filter(|(n, _)| n != "fremd.dmn") {
        for e in Regelwerk::lesen(&text).unwrap().entscheidungen().unwrap() {
            let Logik::Tabelle(t) = &e.logik else { continue };
            let sicht = |typ: &str, ganz: bool| Spaltensicht { art: Wertart::von_dmn(typ), ganz, ..Default::default() };
            let ein: Vec<_> = t.eingaenge.iter().map(|s| sicht(&s.typ, s.ausdruck.ends_with(".year"))).collect();
            let aus: Vec<_> = t.ausgaenge.iter().map(|s| sicht(&s.typ, false)).collect();
            let muss: Vec<_> = pruefen(t, &ein, &aus).into_iter().filter(|m| m.muss).collect();
            assert!(muss.is_empty(), "{name}, {}: {muss:#?}", e.name);
            for r in &t.regeln {
                for (z, s) in r.eingaben.iter().zip(&ein) {
                    let worte = s.worte(z);
                    assert!(!worte.starts_with('='), "{name}, {}: {z} reads as {worte}", e.name);
                    assert_eq!(s.feel(&worte).unwrap(), if z.is_empty() { "-" } else { z }, "{name}, {}", e.name);
                }
            }
        }
    }
}

//! Typesets a template with data, for whoever writes one:
//! `cargo run -p ablage --example setzen -- leistungen/hundesteuer-anmelden/bescheid.typ daten.json brief.pdf`
//!
//! The third argument may be `-`: then the text is printed instead. The time of the letter is fixed.
#![allow(clippy::print_stdout, reason = "a tool for the command line")]

use std::{error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let worte: Vec<String> = std::env::args().skip(1).collect();
    let [vorlage, daten, ziel] = worte.as_slice() else {
        return Err("Aufruf: setzen VORLAGE.typ DATEN.json ZIEL.pdf".into());
    };
    let text = fs::read_to_string(vorlage)?;
    let daten = serde_json::from_str(&fs::read_to_string(daten)?)?;
    let stueck = ablage::Schriftstueck::new(vorlage, text.into(), daten, "2026-03-02T09:00:00Z".parse()?);
    if ziel == "-" {
        println!("{}", ablage::klartext(&stueck)?.join("\n\u{c}\n"));
    } else {
        fs::write(ziel, ablage::setzen(&stueck)?)?;
    }
    Ok(())
}

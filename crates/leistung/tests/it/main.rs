//! The real folder, compiled and played; and folders with one fault each.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod abschriften;
mod alle_feldarten;
mod bausteine;
mod behelf;
mod bekanntgabe;
mod beteiligung;
mod fehler;
mod geheim;
mod gewerbe;
mod handbuch;
mod hundesteuer;
mod importe;
mod paket;
mod registerfrage;
mod steuer;
mod themenfeld;
mod unterschied;
mod wartezeit;
mod weiterleitung;

use std::path::{Path, PathBuf};

use leistung::{Dateien, Leistung, aus_ordner};

/// A folder of the repository, or a part of one.
fn ort(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../leistungen").join(name)
}

/// The folder of the Hundesteuer.
fn ordner() -> Dateien {
    aus_ordner(&ort("hundesteuer-anmelden")).expect("the folder")
}

/// The folder of the smallest complete service.
fn laterne() -> Dateien {
    aus_ordner(&ort("strassenbeleuchtung-melden")).expect("the folder")
}

/// Its compilation: what was found wrong, one finding a line, or the service.
fn gebaut(dateien: &Dateien) -> Result<Leistung, String> {
    Leistung::uebersetzen(dateien).map_err(|b| b.iter().map(|b| format!("{b}\n")).collect())
}

/// Compiled.
fn hundesteuer() -> Leistung {
    Leistung::uebersetzen(&ordner())
        .unwrap_or_else(|befunde| panic!("{}", befunde.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

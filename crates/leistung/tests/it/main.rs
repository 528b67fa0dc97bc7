//! The real folder, compiled and played; and folders with one fault each.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod fehler;
mod hundesteuer;
mod steuer;

use std::path::Path;

use leistung::{Dateien, Leistung, aus_ordner};

/// The folder of the Hundesteuer.
fn ordner() -> Dateien {
    let pfad = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../leistungen/hundesteuer-anmelden");
    aus_ordner(&pfad).expect("the folder")
}

/// Compiled.
fn hundesteuer() -> Leistung {
    Leistung::uebersetzen(&ordner())
        .unwrap_or_else(|befunde| panic!("{}", befunde.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

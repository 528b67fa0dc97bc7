//! Compiles what the pages need into the program: messages with typed accessors (`build/texte.rs`) and the static
//! files, filtered, hashed and compressed (`build/dateien.rs`).

#[path = "build/dateien.rs"]
mod dateien;
#[path = "build/kern.rs"]
mod kern;
#[path = "build/texte.rs"]
mod texte;

use std::path::{Path, PathBuf};

fn main() {
    let aus = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let texte = texte::erzeugen(Path::new("texte"), &aus.join("texte.rs"));
    let dateien = dateien::erzeugen(Path::new("statisch"), &aus);
    let fehler: Vec<String> = [texte, dateien].into_iter().filter_map(Result::err).collect();
    if !fehler.is_empty() {
        for zeile in fehler.iter().flat_map(|f| f.lines()) {
            println!("cargo::error={zeile}");
        }
        std::process::exit(1);
    }
}

//! Writes daten/gemeinden.csv and daten/kreise.csv from the official code lists inside `xoev-xwasser-codelists`.
//!
//! `cargo run -p verzeichnis --example gebiete -- daten` from the root of the repository.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a tool that is run by hand when a new list is published"
)]

#[path = "../tests/it/amtlich.rs"]
mod amtlich;

fn main() {
    let ziel = std::env::args().nth(1).expect("Aufruf: gebiete ZIELORDNER");
    for (name, inhalt) in [("gemeinden.csv", amtlich::gemeinden()), ("kreise.csv", amtlich::kreise())] {
        let pfad = std::path::Path::new(&ziel).join(name);
        std::fs::write(&pfad, &inhalt).expect("a folder that can be written");
        println!("{}: {} Zeilen", pfad.display(), inhalt.lines().count());
    }
}

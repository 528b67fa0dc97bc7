//! What holds the house together: its arrows, its words, its promises.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ablaeufe;
mod arbeiter;
mod faehigkeiten;
mod formulare;
mod glossar;
mod haus;
mod hebung;
mod konfig;
mod leistungen;
mod lieferkette;
mod neustart;
mod pakete;
mod raeume;
mod ueberleben;
mod verlauf;
mod wecker;
mod zugang;

//! The form engine as its users see it.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used)]
mod abschnitte;
mod arten;
mod barriere;
mod dateien_in_gruppen;
mod eigenschaften;
mod erneut;
mod fassungswechsel;
mod hilfe;
mod hundesteuer;
mod kompilieren;
mod pruefregeln;
mod referenz;
mod schema;
mod seiten;
mod tabellendatei;
mod widersprueche;
mod zeichnung;

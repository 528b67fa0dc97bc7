//! XDatenfelder in and out: labelled examples, every kind of field, there and back, and hostile files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]

mod abbilden;
mod beispiele;
mod codelisten;
mod feindlich;
mod hilfe;
mod rund;
mod schreiben;
mod vermerke;
mod verweigert;

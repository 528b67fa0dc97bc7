//! The directory against a real database, the official lists and hostile input.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod amtlich;
mod daten;
mod demo;
mod grenzen;
mod katalog;
mod orte;
mod pakete;
mod zustaendig;

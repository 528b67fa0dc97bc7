//! The readers: the official lists of ../shared/data through the directory, and what is wrong with files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod bestand;
mod fehler;

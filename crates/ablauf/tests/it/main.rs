//! ablauf as others see it: files in, sentences and tokens out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod angaben;
mod bauen;
mod dauer;
mod durchspielen;
mod eigenschaften;
mod eingriffe;
mod elemente;
mod gehen;
mod lesen;
mod umbauen;
mod zaehler;
mod zeichnung;

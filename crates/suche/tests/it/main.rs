//! The search over small and large corpora, hostile input, and how well it finds what citizens mean.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]

mod filter;
mod guete;
mod haus;
mod korpus;
mod robust;
mod worte;

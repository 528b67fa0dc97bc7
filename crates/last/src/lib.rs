//! The load generator: complete matters against a running server. Used by `./bench` and by the survival test.
#![allow(missing_docs, reason = "a tool of this repository, not an interface")]

pub mod client;
pub mod fluss;
pub mod konten;
pub mod messung;
pub mod server;

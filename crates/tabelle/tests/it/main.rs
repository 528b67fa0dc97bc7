//! Tables of the library and of other tools: opened, changed, checked, tried, written back.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bauen;
mod eigenschaften;
mod pruefung;
mod schritte;
mod vorrat;

/// A file as another tool writes it: a prefix of its own, extensions, comments, single quotes, tables over several lines.
pub const FREMD: &str = include_str!("fremd.dmn");

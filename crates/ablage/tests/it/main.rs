//! Documents against a real database and directory; letters as an outsider reads them.
#![allow(missing_docs, clippy::unwrap_used)]

mod brief;
mod dokumente;

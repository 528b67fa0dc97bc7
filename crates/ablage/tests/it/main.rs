//! Documents against a real database and directory; letters as an outsider reads them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod baum;
mod brief;
mod dokumente;

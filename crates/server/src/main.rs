//! The binary `basiswerk`.
#![allow(missing_docs)]
fn main() {}

//! `./bench`.
fn main() {}

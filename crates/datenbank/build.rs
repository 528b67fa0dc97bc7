//! A new migration has to rebuild this crate.
fn main() {
    println!("cargo:rerun-if-changed=migrations");
}

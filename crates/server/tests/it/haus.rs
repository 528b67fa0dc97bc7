//! The files of the repository, for the tests that read them.

use std::{
    fs,
    path::{Path, PathBuf},
};

pub fn wurzel() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}

pub fn lesen(ort: impl AsRef<Path>) -> String {
    let ort = wurzel().join(ort);
    fs::read_to_string(&ort).unwrap_or_else(|e| panic!("{}: {e}", ort.display()))
}

/// Every file below `ordner` with the ending `endung`, sorted, without what builds leave behind.
pub fn dateien(ordner: &str, endung: &str) -> Vec<PathBuf> {
    let mut aus: Vec<PathBuf> = walkdir::WalkDir::new(wurzel().join(ordner))
        .into_iter()
        .filter_entry(|e| !matches!(e.file_name().to_str(), Some("target" | "node_modules" | ".git")))
        .flatten()
        .map(walkdir::DirEntry::into_path)
        .filter(|p| p.extension().is_some_and(|e| e == endung))
        .collect();
    aus.sort();
    aus
}

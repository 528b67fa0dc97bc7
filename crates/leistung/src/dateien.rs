//! The folder of a Leistung as a map from path to bytes, and its content hash.

use std::{collections::BTreeMap, fs, io, path::Path};

use grund::VersionHash;
use sha2::{Digest, Sha256};

use crate::bausteine::{self, BAUSTEINE};

/// Path inside the folder (`/` as separator) -> bytes.
pub type Dateien = BTreeMap<String, Vec<u8>>;

/// Beyond this a folder is no Leistung (16 MiB).
const GRENZE: u64 = 16 * 1024 * 1024;

/// Reads the folder at `ordner`, sub-folders included, and what it uses of the blocks in `bausteine` beside it. Blocks
/// that it carries itself (an installed package does) go before those beside it. Hidden files and backups (`.x`, `x~`) are
/// left out.
///
/// # Errors
/// What the file system says; `InvalidData` when the folder holds more than 16 MiB.
pub fn aus_ordner(ordner: &Path) -> io::Result<Dateien> {
    let mut dateien = lesen(ordner, "")?;
    // `leistungen/x` and `.` alike: the library stands beside the folder.
    let daneben = ordner.canonicalize()?.parent().map(|p| p.join(BAUSTEINE.trim_end_matches('/')));
    if let Some(bibliothek) = daneben.filter(|p| p.is_dir()) {
        let alle = lesen(&bibliothek, BAUSTEINE)?;
        for (pfad, inhalt) in bausteine::benutzte(&dateien, &alle) {
            dateien.entry(pfad).or_insert(inhalt);
        }
    }
    Ok(dateien)
}

/// `dateien` with the blocks of `bibliothek` that they use. Blocks that they carry themselves stay.
#[must_use]
pub fn mit_bausteinen(dateien: &Dateien, bibliothek: &Dateien) -> Dateien {
    let mut alle = dateien.clone();
    for (pfad, inhalt) in bausteine::benutzte(dateien, bibliothek) {
        alle.entry(pfad).or_insert(inhalt);
    }
    alle
}

/// The library of blocks below the folder of all services: path (`bausteine/...`) to bytes.
///
/// # Errors
/// As [`aus_ordner`]; a folder without blocks is an empty library.
pub fn bibliothek(ordner: &Path) -> io::Result<Dateien> {
    let ort = ordner.join(BAUSTEINE.trim_end_matches('/'));
    if ort.is_dir() { lesen(&ort, BAUSTEINE) } else { Ok(Dateien::new()) }
}

fn lesen(ordner: &Path, vorne: &str) -> io::Result<Dateien> {
    let mut dateien = Dateien::new();
    let mut offen = vec![(ordner.to_path_buf(), vorne.to_owned())];
    let mut groesse = 0;
    while let Some((ort, vorne)) = offen.pop() {
        for eintrag in fs::read_dir(&ort)? {
            let eintrag = eintrag?;
            let name = eintrag.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let pfad = format!("{vorne}{name}");
            let art = eintrag.file_type()?;
            if art.is_dir() {
                offen.push((eintrag.path(), format!("{pfad}/")));
            } else if art.is_file() {
                groesse += eintrag.metadata()?.len();
                if groesse > GRENZE {
                    return Err(io::Error::new(io::ErrorKind::InvalidData, "der Ordner ist größer als 16 MiB"));
                }
                dateien.insert(pfad, fs::read(eintrag.path())?);
            }
        }
    }
    Ok(dateien)
}

/// SHA-256 over the canonical bytes: for each file in order of its path, length and path, length and content.
/// The cases (`faelle/`) test a version and are no part of it.
#[must_use]
pub fn version(dateien: &Dateien) -> VersionHash {
    let mut hash = Sha256::new();
    hash.update(b"basiswerk-leistung-1");
    for (pfad, inhalt) in dateien.iter().filter(|(pfad, _)| !pfad.starts_with("faelle/")) {
        for teil in [pfad.as_bytes(), inhalt] {
            hash.update((teil.len() as u64).to_be_bytes());
            hash.update(teil);
        }
    }
    VersionHash(hash.finalize().into())
}

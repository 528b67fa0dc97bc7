//! A service as one file that goes from one installation to another: a zip with its folder and the blocks it uses, a list
//! of what is in it, and a signature over the list.
//!
//! ```text
//! paket.json          format, service, version, publisher, and the SHA-256 of every file
//! unterschrift.json   Ed25519 over the bytes of paket.json
//! leistung/…          the files; blocks under leistung/bausteine/…
//! ```
//! What is read is believed only after every hash fits. Who signed it is the caller's question: this crate knows no keys.
//! Nothing is unpacked to the disk here, and an archive is bounded before it is opened.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};

use grund::VersionHash;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipArchive, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use crate::{Befund, Dateien, Leistung, version};

/// The format that this program writes and reads.
pub const FORMAT: &str = "basiswerk-leistung-1";
/// The one way of signing (RFC 8032).
pub const VERFAHREN: &str = "Ed25519";

const LISTE: &str = "paket.json";
const UNTERSCHRIFT: &str = "unterschrift.json";
const ORDNER: &str = "leistung/";
/// Files in a package at most.
const ANZAHL: usize = 2_000;
/// Bytes of all files together at most: as much as a folder may have.
const GROESSE: u64 = 16 * 1024 * 1024;
/// Bytes of a package at most.
const PAKET: usize = 16 * 1024 * 1024;

/// What is in a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Liste {
    /// [`FORMAT`].
    pub format: String,
    /// The folder's name.
    pub kennung: String,
    /// The name that people read.
    pub name: String,
    /// The content hash that drafts and matters carry.
    pub version: String,
    /// Who gives it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub herausgeber: Option<String>,
    /// Path inside the folder -> SHA-256 in hexadecimal digits.
    pub dateien: BTreeMap<String, String>,
}

/// Who signed, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unterschrift {
    /// [`VERFAHREN`].
    pub verfahren: String,
    /// The public key.
    pub schluessel: String,
    /// Over the bytes of the list.
    pub unterschrift: String,
}

/// A package whose files fit its list, and whose service compiles.
#[derive(Debug)]
pub struct Paket {
    /// What is in it.
    pub liste: Liste,
    /// Who signed it; not checked here.
    pub unterschrift: Unterschrift,
    /// What was signed.
    pub unterschrieben: Vec<u8>,
    /// The folder, with the blocks that it uses.
    pub dateien: Dateien,
}

/// Packs a sound folder. The same folder and key give the same bytes.
///
/// # Errors
/// The folder does not compile: its findings.
pub fn packen(
    dateien: &Dateien,
    herausgeber: Option<&str>,
    unterschreiben: impl FnOnce(&[u8]) -> Unterschrift,
) -> Result<Vec<u8>, Vec<Befund>> {
    let leistung = Leistung::uebersetzen(dateien)?;
    let satz = "Der Name passt in kein Paket. Verwenden Sie Buchstaben ohne Umlaute, Ziffern, „-“, „_“ und „.“.";
    let befunde: Vec<_> = dateien.keys().filter(|p| !harmlos(p)).map(|p| Befund::fehler(p, "", satz)).collect();
    if !befunde.is_empty() {
        return Err(befunde);
    }
    let liste = Liste {
        format: FORMAT.into(),
        kennung: leistung.kennung().into(),
        name: leistung.stamm.name.clone(),
        version: leistung.version.to_string(),
        herausgeber: herausgeber.map(str::to_owned),
        dateien: dateien.iter().map(|(pfad, inhalt)| (pfad.clone(), hash(inhalt))).collect(),
    };
    schreiben(&liste, dateien, unterschreiben).map_err(|e| vec![Befund::fehler(LISTE, "", e)])
}

fn schreiben(
    liste: &Liste,
    dateien: &Dateien,
    unterschreiben: impl FnOnce(&[u8]) -> Unterschrift,
) -> Result<Vec<u8>, String> {
    let json = serde_json::to_vec_pretty(liste).map_err(|e| e.to_string())?;
    let unterschrift = serde_json::to_vec_pretty(&unterschreiben(&json)).map_err(|e| e.to_string())?;
    archiv(&json, &unterschrift, dateien).map_err(|e| e.to_string())
}

fn archiv(liste: &[u8], unterschrift: &[u8], dateien: &Dateien) -> ZipResult<Vec<u8>> {
    // No times: the same folder is the same file, whenever it is packed.
    let optionen = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let kopf = [(LISTE.to_owned(), liste), (UNTERSCHRIFT.to_owned(), unterschrift)];
    let inhalt = dateien.iter().map(|(pfad, bytes)| (format!("{ORDNER}{pfad}"), bytes.as_slice()));
    for (pfad, bytes) in kopf.into_iter().chain(inhalt) {
        zip.start_file(pfad, optionen)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Reads a package, holds its files against its list and its list against the service.
///
/// # Errors
/// Each fault with its place, when there is any; also those of the service.
pub fn lesen(bytes: &[u8]) -> Result<Paket, Vec<Befund>> {
    let mut dateien = auspacken(bytes).map_err(|b| vec![b])?;
    let mut nehmen = |name: &str| {
        let fehlt = || vec![Befund::fehler(name, "", "Die Datei fehlt. Das ist kein Paket einer Leistung.")];
        dateien.remove(name).ok_or_else(fehlt)
    };
    let unterschrieben = nehmen(LISTE)?;
    let unterschrift = nehmen(UNTERSCHRIFT)?;
    let liste: Liste = json(LISTE, &unterschrieben)?;
    let unterschrift: Unterschrift = json(UNTERSCHRIFT, &unterschrift)?;
    if liste.format != FORMAT {
        let satz = format!("Das Format „{}“ kennen wir nicht. Dieses Programm liest {FORMAT}.", kurz(&liste.format));
        return Err(vec![Befund::fehler(LISTE, "format", satz)]);
    }
    let mut inhalt = Dateien::new();
    let mut befunde = Vec::new();
    for (pfad, bytes) in dateien {
        match pfad.strip_prefix(ORDNER) {
            Some(innen) => drop(inhalt.insert(innen.to_owned(), bytes)),
            None => befunde.push(Befund::fehler(pfad, "", "Die Datei gehört nicht in ein Paket.")),
        }
    }
    befunde.extend(vergleichen(&liste, &inhalt));
    if !befunde.is_empty() {
        return Err(befunde);
    }
    kopf(&liste, &Leistung::uebersetzen(&inhalt)?)?;
    Ok(Paket { liste, unterschrift, unterschrieben, dateien: inhalt })
}

/// The list names the service that is in the package: its key becomes a folder, its words are shown at a terminal.
fn kopf(liste: &Liste, leistung: &Leistung) -> Result<(), Vec<Befund>> {
    for (stelle, genannt, wirklich) in
        [("kennung", &*liste.kennung, leistung.kennung()), ("name", &*liste.name, &*leistung.stamm.name)]
    {
        if genannt != wirklich {
            let satz = "Die Liste nennt etwas anderes als leistung.toml. Verwenden Sie das Paket nicht.";
            return Err(vec![Befund::fehler(LISTE, stelle, satz)]);
        }
    }
    let texte = [Some(&liste.name), liste.herausgeber.as_ref()];
    if texte.into_iter().flatten().any(|t| t.chars().count() > 200 || t.chars().any(char::is_control)) {
        let satz = "Name und Herausgeber haben höchstens 200 Zeichen und keine Steuerzeichen.";
        return Err(vec![Befund::fehler(LISTE, "herausgeber", satz)]);
    }
    Ok(())
}

/// What does not fit the list.
fn vergleichen(liste: &Liste, dateien: &Dateien) -> Vec<Befund> {
    let mut befunde = Vec::new();
    for (pfad, soll) in &liste.dateien {
        match dateien.get(pfad) {
            None => befunde.push(Befund::fehler(pfad, "", "Die Datei steht in der Liste und fehlt im Paket.")),
            Some(inhalt) if hash(inhalt) != *soll => {
                befunde.push(Befund::fehler(
                    pfad,
                    "",
                    "Der Inhalt ist ein anderer als in der Liste. Das Paket wurde verändert.",
                ));
            }
            Some(_) => {}
        }
    }
    for pfad in dateien.keys().filter(|p| !liste.dateien.contains_key(*p)) {
        befunde.push(Befund::fehler(pfad, "", "Die Datei steht nicht in der Liste."));
    }
    if befunde.is_empty() && version(dateien).to_string() != liste.version {
        befunde.push(Befund::fehler(LISTE, "version", "Die Fassung in der Liste ist nicht die der Dateien."));
    }
    befunde
}

fn auspacken(bytes: &[u8]) -> Result<Dateien, Befund> {
    let kaputt = |grund: &str| Befund::fehler("Paket", "", format!("Das Archiv lässt sich nicht lesen: {grund}."));
    if bytes.len() > PAKET {
        return Err(Befund::fehler("Paket", "", "Das Paket ist größer als 16 MiB."));
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| kaputt("Es ist kein ganzes ZIP-Archiv"))?;
    if zip.len() > ANZAHL {
        return Err(Befund::fehler("Paket", "", format!("Das Paket hat mehr als {ANZAHL} Dateien.")));
    }
    let mut dateien = Dateien::new();
    let mut rest = GROESSE;
    for nr in 0..zip.len() {
        let datei = zip.by_index(nr).map_err(|_| kaputt(&format!("Eintrag {} ist beschädigt", nr + 1)))?;
        let pfad = datei
            .name()
            .map_err(|_| kaputt(&format!("Der Name von Eintrag {} ist nicht lesbar", nr + 1)))?
            .into_owned();
        if !datei.is_file() || datei.is_symlink() || !harmlos(&pfad) {
            let satz =
                "Ein Paket enthält nur Dateien mit einfachen Pfaden: keine Ordner, Verweise, „..“ oder Laufwerke.";
            return Err(Befund::fehler(kurz(&pfad), "", satz));
        }
        // One byte more than allowed tells that there is more, whatever the archive says of itself.
        let mut inhalt = Vec::new();
        let gelesen = datei
            .take(rest + 1)
            .read_to_end(&mut inhalt)
            .map_err(|_| kaputt(&format!("„{}“ ist beschädigt", kurz(&pfad))))?;
        let Some(uebrig) = rest.checked_sub(gelesen as u64) else {
            return Err(Befund::fehler("Paket", "", "Die Dateien des Pakets sind zusammen größer als 16 MiB."));
        };
        rest = uebrig;
        if dateien.insert(pfad.clone(), inhalt).is_some() {
            return Err(Befund::fehler(kurz(&pfad), "", "Die Datei steht zweimal im Paket."));
        }
    }
    Ok(dateien)
}

/// A path that stays where it is unpacked, and that a folder of a service could have.
fn harmlos(pfad: &str) -> bool {
    let zeichen = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let teil = |t: &str| !t.is_empty() && !t.starts_with('.') && !t.ends_with('.') && t.chars().all(zeichen);
    pfad.len() <= 200 && pfad.split('/').all(teil)
}

fn json<T: serde::de::DeserializeOwned>(datei: &str, bytes: &[u8]) -> Result<T, Vec<Befund>> {
    serde_json::from_slice(bytes).map_err(|e| {
        let ort = format!("Zeile {}, Spalte {}", e.line(), e.column());
        vec![Befund::fehler(datei, ort, formular::json_satz(&e))]
    })
}

fn hash(bytes: &[u8]) -> String {
    VersionHash(Sha256::digest(bytes).into()).to_string()
}

/// Somebody else's words in a message: not too many, and none that a terminal obeys.
fn kurz(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect()
}

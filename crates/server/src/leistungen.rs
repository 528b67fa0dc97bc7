//! The Leistungen that this process knows: the folder's present versions, and all that were ever published here.

use std::path::Path;

use akte::versionen::{self, Version};
use datenbank::Datenbank;
use grund::{LeistungKennung, Zeitpunkt};
use leistung::{Dateien, Leistung, Leistungen, aus_ordner};

use crate::{Fehler, befehle::dateifehler};

/// The folders below `ordner` that hold a service; `ordner` itself if it is one. Hidden ones are what an installation put aside.
pub fn ordner_finden(ordner: &Path) -> Result<Vec<std::path::PathBuf>, Fehler> {
    if ordner.join(leistung::STAMM).exists() {
        return Ok(vec![ordner.to_path_buf()]);
    }
    let mut gefunden: Vec<_> = std::fs::read_dir(ordner)
        .map_err(|e| {
            let grund = match e.kind() {
                std::io::ErrorKind::NotFound => "Den Ordner gibt es nicht. Prüfen Sie den Namen.",
                std::io::ErrorKind::NotADirectory => "Das ist kein Ordner. Nennen Sie den Ordner einer Leistung.",
                _ => dateifehler(&e),
            };
            format!("{} lässt sich nicht lesen: {grund}", ordner.display())
        })?
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.join(leistung::STAMM).exists())
        .filter(|p| p.file_name().is_some_and(|n| !n.to_string_lossy().starts_with('.')))
        .collect();
    gefunden.sort();
    if gefunden.is_empty() {
        return Err(
            format!("In {} liegt keine Leistung (ein Ordner mit {}).", ordner.display(), leistung::STAMM).into()
        );
    }
    Ok(gefunden)
}

/// A service of the folder: its files, and what they compile to.
type Uebersetzt = (Dateien, Leistung);

/// Reads and compiles all services of the folder, on all cores.
///
/// # Errors
/// The first service that has faults, with each of them.
pub fn uebersetzen(ordner: &Path) -> Result<Vec<Uebersetzt>, Fehler> {
    let pfade = ordner_finden(ordner)?;
    let kerne = std::thread::available_parallelism().map_or(1, usize::from);
    let je_kern = pfade.len().div_ceil(kerne);
    std::thread::scope(|s| {
        let teile: Vec<_> = pfade
            .chunks(je_kern)
            .map(|teil| s.spawn(|| teil.iter().map(|pfad| uebersetzen_einen(pfad)).collect::<Result<Vec<_>, _>>()))
            .collect();
        let mut alle = Vec::with_capacity(pfade.len());
        for teil in teile {
            alle.extend(teil.join().map_err(|_| "Das Übersetzen der Leistungen brach ab.")??);
        }
        Ok(alle)
    })
}

fn uebersetzen_einen(pfad: &Path) -> Result<Uebersetzt, Fehler> {
    let dateien = aus_ordner(pfad)?;
    let leistung = Leistung::uebersetzen(&dateien).map_err(|befunde| {
        let saetze: Vec<String> = befunde.iter().filter(|b| b.ist_fehler()).map(ToString::to_string).collect();
        format!("Die Leistung {} hat Fehler:\n{}", pfad.display(), saetze.join("\n"))
    })?;
    Ok((dateien, leistung))
}

/// Publishes what is new, and adds the versions that drafts and matters still carry.
pub async fn laden(uebersetzt: Vec<Uebersetzt>, db: &Datenbank, jetzt: Zeitpunkt) -> Result<Leistungen, Fehler> {
    let mut register = Leistungen::default();
    let bekannte = versionen::bekannte(db).await?;
    for (dateien, leistung) in uebersetzt {
        if !bekannte.contains(&leistung.version) {
            aufbewahren(db, dateien, &leistung, jetzt).await?;
        }
        register.veroeffentlichen(leistung);
    }
    let alte: Vec<_> = bekannte.into_iter().filter(|v| register.version(v).is_none()).collect();
    for alt in versionen::lesen(db, &alte).await? {
        let dateien = alt.dateien.into_iter().map(|(pfad, text)| (pfad, text.into_bytes())).collect();
        match Leistung::uebersetzen(&dateien) {
            Ok(leistung) => register.aufbewahren(leistung),
            // A newer program may be stricter. Its matters stay readable; only their next step needs this version.
            Err(befunde) => tracing::error!(
                leistung = %alt.leistung, version = %alt.version, befunde = befunde.len(), "old version no longer compiles"
            ),
        }
    }
    Ok(register)
}

async fn aufbewahren(db: &Datenbank, dateien: Dateien, leistung: &Leistung, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    let version = Version {
        version: leistung.version,
        leistung: LeistungKennung(leistung.kennung().to_owned()),
        dateien: dateien.into_iter().filter_map(|(pfad, bytes)| Some((pfad, String::from_utf8(bytes).ok()?))).collect(),
    };
    if versionen::aufbewahren(db, &version, jetzt).await? {
        tracing::info!(leistung = %version.leistung, version = %version.version, "published");
    }
    Ok(())
}

//! The concerns of this installation: read and checked at start; and the command that checks them.

use std::{path::Path, process::ExitCode};

use ::anliegen::{Anliegen, Befund};

use crate::{Fehler, befehle::sagen};

/// One file: its name without ending, and what came of it.
type Gelesen = (String, Result<Anliegen, Vec<Befund>>);

fn lesen(ordner: &Path) -> Result<Vec<Gelesen>, Fehler> {
    let mut dateien: Vec<_> = std::fs::read_dir(ordner)
        .map_err(|e| format!("Anliegen in {}: {e}", ordner.display()))?
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    dateien.sort();
    dateien
        .iter()
        .map(|pfad| {
            let name = pfad.file_stem().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
            let text = std::fs::read_to_string(pfad).map_err(|e| format!("{}: {e}", pfad.display()))?;
            let gelesen = Anliegen::lesen(&name, &text);
            Ok((name, gelesen))
        })
        .collect()
}

/// All concerns of a folder. A folder that does not exist has none.
pub fn laden(ordner: &Path) -> Result<Vec<Anliegen>, Fehler> {
    if !ordner.exists() {
        tracing::warn!(ordner = %ordner.display(), "no folder of concerns");
        return Ok(Vec::new());
    }
    lesen(ordner)?
        .into_iter()
        .map(|(name, gelesen)| {
            gelesen.map_err(|befunde| {
                let saetze: Vec<String> = befunde.iter().map(ToString::to_string).collect();
                format!("Das Anliegen {name} hat Fehler:\n{}", saetze.join("\n")).into()
            })
        })
        .collect()
}

/// `anliegen check`: every fault in one line.
pub fn check(ordner: &Path) -> Result<ExitCode, Fehler> {
    let mut fehler = 0;
    for (name, gelesen) in lesen(ordner)? {
        match gelesen {
            Ok(a) => sagen(&format!("{name}: in Ordnung, {} Fragen, {} Verfahren", a.fragen.len(), a.verfahren.len())),
            Err(befunde) => {
                fehler += befunde.len();
                for befund in befunde {
                    sagen(&format!("{name}: {befund}"));
                }
            }
        }
    }
    Ok(if fehler == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

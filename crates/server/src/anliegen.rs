//! The concerns of this installation: read with their translations and checked at start, against the catalogue, too; and
//! the command that checks them.

use std::{path::Path, process::ExitCode};

use ::anliegen::{Anliegen, Befund};
use grund::Sprache;
use verzeichnis::{Stand, Verzeichnis};

use crate::{Fehler, aufbau, befehle::sagen, konfig::Konfig};

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
            let gelesen = match Anliegen::lesen(&name, &text) {
                Ok(deutsch) => uebersetzen(ordner, &name, deutsch)?,
                Err(befunde) => Err(befunde),
            };
            Ok((name, gelesen))
        })
        .collect()
}

/// With the words of other languages, from `<language>/<name>.toml` beside it, where there are any.
fn uebersetzen(ordner: &Path, name: &str, mut a: Anliegen) -> Result<Result<Anliegen, Vec<Befund>>, Fehler> {
    let mut befunde = Vec::new();
    for sprache in Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De) {
        let pfad = ordner.join(sprache.tag()).join(format!("{name}.toml"));
        if !pfad.exists() {
            continue;
        }
        let text = std::fs::read_to_string(&pfad).map_err(|e| format!("{}: {e}", pfad.display()))?;
        if let Err(neue) = a.uebersetzen(sprache, &text) {
            let mit_sprache = |b: Befund| Befund {
                stelle: format!("{}/{name}.toml {}", sprache.tag(), b.stelle).trim().to_owned(),
                ..b
            };
            befunde.extend(neue.into_iter().map(mit_sprache));
        }
    }
    Ok(if befunde.is_empty() { Ok(a) } else { Err(befunde) })
}

/// Says in the log how many services of the concerns the catalogue lacks: citizens then read the step without a way to the
/// service or to an office. Editors see which.
pub fn melden(alle: &[Anliegen], stand: &Stand) {
    let fehlen = |a: &Anliegen| a.unbekannte_leistungen(|name| stand.zum_namen(name).is_some()).len();
    let anzahl: usize = alle.iter().map(fehlen).sum();
    if anzahl > 0 {
        tracing::warn!(anzahl, "Anliegen: Schritte ohne Leistung im Katalog; die Redaktion sieht sie unter /redaktion");
    }
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

/// `anliegen check --katalog`: also against the catalogue of the configured database.
pub async fn check_mit_katalog(ordner: &Path, konfig: &Konfig) -> Result<ExitCode, Fehler> {
    let (db, _cluster) = aufbau::datenbank_fuer_befehl(konfig).await?;
    db.migrieren().await?;
    let stand = Verzeichnis::laden(&db).await?.stand();
    check(ordner, Some(&stand))
}

/// `anliegen check`: every fault in one line.
pub fn check(ordner: &Path, katalog: Option<&Stand>) -> Result<ExitCode, Fehler> {
    let mut fehler = 0;
    for (name, gelesen) in lesen(ordner)? {
        match gelesen {
            Ok(a) => {
                let sprachen: Vec<&str> =
                    Sprache::ALLE.into_iter().filter(|s| a.in_sprache(*s).sprache == *s).map(Sprache::tag).collect();
                sagen(&format!(
                    "{name}: in Ordnung, {} Fragen, {} Verfahren, Sprachen: {}",
                    a.fragen.len(),
                    a.verfahren.len(),
                    sprachen.join(", ")
                ));
                for befund in katalog.map(|s| a.unbekannte_leistungen(|n| s.zum_namen(n).is_some())).unwrap_or_default()
                {
                    fehler += 1;
                    sagen(&format!("{name}: {befund}"));
                }
            }
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

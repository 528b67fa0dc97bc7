//! The commands that do not serve: check and test services, processes and rules, list the routes.

pub mod ablauf;
mod bestand;
pub mod betrieb;
pub mod formular;
pub mod paket;
pub mod regel;

use std::{collections::BTreeMap, path::Path, process::ExitCode};

use leistung::{Befund, Leistung, aus_ordner};
use web::Wege;

use crate::{Fehler, briefe, demo, leistungen};

/// The program's words for the person at the terminal.
pub fn sagen(text: &str) {
    use std::io::Write as _;
    // Whoever closes the pipe (`| head`) has read enough.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// What is not the result: it does not get into a file to which the result is sent.
pub fn nebenbei(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// `1 Hinweis`, `2 Hinweise`.
pub fn anzahl(n: usize, eins: &str, mehrere: &str) -> String {
    format!("{n} {}", if n == 1 { eins } else { mehrere })
}

/// `1 Fall stimmt, 2 weichen ab`.
pub fn faelle(gut: usize, schlecht: usize) -> String {
    let stimmen = anzahl(gut, "Fall stimmt", "Fälle stimmen");
    format!("{stimmen}, {schlecht} {}", if schlecht == 1 { "weicht ab" } else { "weichen ab" })
}

/// Why a file cannot be read or written, in German.
pub fn dateifehler(fehler: &std::io::Error) -> &'static str {
    use std::io::ErrorKind as K;
    match fehler.kind() {
        K::NotFound => "Die Datei gibt es nicht. Prüfen Sie den Namen.",
        K::PermissionDenied => "Dafür fehlt die Berechtigung.",
        K::IsADirectory => "Das ist ein Ordner. Nennen Sie eine Datei darin.",
        K::NotADirectory => "Auf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste.",
        K::StorageFull => "Der Datenträger ist voll.",
        _ => "Das Betriebssystem lehnt es ab.",
    }
}

/// Every page of the product; the demonstration's only where there is one.
pub fn alle_wege(demonstration: bool) -> Wege {
    let wege = portal::wege()
        .und(antrag::wege())
        .und(buergerkonto::wege())
        .und(amt::wege())
        .und(leitstand::wege())
        .und(api::wege())
        .und(auskunft::wege())
        .und(pflege::wege())
        .und(werkbank::wege())
        .und(web::wege());
    if demonstration { wege.und(::demo::wege()) } else { wege }
}

/// `leistung check`: every finding in one line; letters are set with the data of the cases, on all cores, for that takes
/// the time.
pub fn leistung_check(ordner: &Path, ziel: Option<&Path>) -> Result<ExitCode, Fehler> {
    let pfade = leistungen::ordner_finden(ordner)?;
    let faeden = std::thread::available_parallelism().map_or(1, usize::from);
    let teil = |f: usize| -> Result<Vec<_>, Fehler> {
        let meine = pfade.iter().enumerate().skip(f).step_by(faeden);
        meine.map(|(i, pfad)| Ok((i, pruefen(pfad, ziel)?))).collect()
    };
    let mut gefunden = std::thread::scope(|s| {
        let laeufe: Vec<_> = (0..faeden)
            .map(|f| {
                s.spawn({
                    let teil = &teil;
                    move || teil(f)
                })
            })
            .collect();
        let mut alle = Vec::new();
        for l in laeufe {
            alle.extend(l.join().map_err(|_| "Die Prüfung ist abgebrochen.")??);
        }
        Ok::<_, Fehler>(alle)
    })?;
    gefunden.sort_by_key(|(i, _)| *i);
    let mut abschriften = abschriften(&pfade)?;
    let mut fehler = 0;
    for (i, mut befunde) in gefunden {
        let name = pfade[i].file_name().and_then(|n| n.to_str()).unwrap_or_default();
        befunde.extend(abschriften.remove(name).unwrap_or_default());
        for befund in &befunde {
            sagen(&format!("{name}/{befund}"));
        }
        let schwere = befunde.iter().filter(|b| b.ist_fehler()).count();
        fehler += schwere;
        sagen(&match schwere {
            0 => format!("{name}: in Ordnung, {}", anzahl(befunde.len(), "Hinweis", "Hinweise")),
            n => format!("{name}: {n} Fehler, {}", anzahl(befunde.len() - n, "Hinweis", "Hinweise")),
        });
    }
    Ok(if fehler == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What services have copied from each other. One alone is compared with those beside it.
fn abschriften(pfade: &[std::path::PathBuf]) -> Result<BTreeMap<String, Vec<Befund>>, Fehler> {
    let daneben = match pfade {
        [einer] => einer.canonicalize()?.parent().map(leistungen::ordner_finden).transpose()?,
        _ => None,
    };
    let mut alle = BTreeMap::new();
    for pfad in daneben.as_deref().unwrap_or(pfade) {
        let name = pfad.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        // What cannot be read beside it is not the fault of the one that is checked.
        if let Ok(dateien) = aus_ordner(pfad) {
            alle.insert(name, dateien);
        }
    }
    Ok(leistung::abschriften(&alle))
}

/// What is wrong with one service.
fn pruefen(pfad: &Path, ziel: Option<&Path>) -> Result<Vec<Befund>, Fehler> {
    Ok(match Leistung::uebersetzen(&aus_ordner(pfad)?) {
        Ok(leistung) => {
            let mut befunde = leistung.hinweise.clone();
            befunde.extend(briefe::pruefen(&leistung, ziel)?);
            befunde.extend(demo::pruefen(&leistung));
            befunde
        }
        Err(befunde) => befunde,
    })
}

/// `leistung test`: recomputes every case.
pub fn leistung_test(ordner: &Path) -> Result<ExitCode, Fehler> {
    let (mut gut, mut schlecht) = (0, 0);
    for pfad in leistungen::ordner_finden(ordner)? {
        let dateien = aus_ordner(&pfad)?;
        let leistung = Leistung::uebersetzen(&dateien).map_err(|_| {
            format!("{} lässt sich nicht übersetzen; zuerst `basiswerk leistung check`.", pfad.display())
        })?;
        for ergebnis in leistung.faelle_pruefen() {
            match ergebnis.abweichungen.as_slice() {
                [] => gut += 1,
                abweichungen => {
                    schlecht += 1;
                    for a in abweichungen {
                        sagen(&format!("{}/{} ({}): {a}", leistung.kennung(), ergebnis.datei, ergebnis.name));
                    }
                }
            }
        }
    }
    sagen(&faelle(gut, schlecht));
    Ok(if schlecht == 0 && gut > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `routen`: for the accessibility gate and for whoever reviews rights.
pub fn routen() -> Result<ExitCode, Fehler> {
    let liste: Vec<_> = alle_wege(true)
        .liste()
        .iter()
        .map(|w| {
            serde_json::json!({
                "bereich": w.bereich, "methode": w.methode.as_str(), "pfad": w.pfad, "zugang": w.zugang.to_string(),
            })
        })
        .collect();
    sagen(&serde_json::to_string_pretty(&liste)?);
    Ok(ExitCode::SUCCESS)
}

//! The commands that do not serve: check and test services, processes and rules, list the routes.

pub mod ablauf;
pub mod betrieb;
pub mod formular;
pub mod paket;
pub mod regel;

use std::{path::Path, process::ExitCode};

use leistung::{Befund, Leistung, aus_ordner};
use web::Wege;

use crate::{Fehler, briefe, demo, leistungen};

/// The program's words for the person at the terminal.
#[allow(clippy::print_stdout, reason = "commands speak to the terminal; the log goes elsewhere")]
pub fn sagen(text: &str) {
    println!("{text}");
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
    let mut fehler = 0;
    for (i, befunde) in gefunden {
        let name = pfade[i].file_name().and_then(|n| n.to_str()).unwrap_or_default();
        for befund in &befunde {
            sagen(&format!("{name}/{befund}"));
        }
        let schwere = befunde.iter().filter(|b| b.ist_fehler()).count();
        fehler += schwere;
        sagen(&match schwere {
            0 => format!("{name}: in Ordnung, {} Hinweise", befunde.len()),
            n => format!("{name}: {n} Fehler, {} Hinweise", befunde.len() - n),
        });
    }
    Ok(if fehler == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
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
    sagen(&format!("{gut} Fälle stimmen, {schlecht} weichen ab"));
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

//! `leistung check`: can every letter of a service be set for every case that ends in an Antrag?

use std::{collections::HashSet, path::Path};

use ablage::{Schriftstueck, setzen};
use grund::Zeitpunkt;
use leistung::{Befund, Brief, Fall, Leistung};
use serde_json::json;

use crate::Fehler;

/// One finding for each letter that cannot be set, with the case for which it failed. Each letter is set for every case,
/// and for one of them also as after the payment; one whose template reads the same as before is the same letter and is set once.
/// With `ziel` every PDF is kept there, for whoever wants to look at it.
pub fn pruefen(leistung: &Leistung, ziel: Option<&Path>) -> Result<Vec<Befund>, Fehler> {
    let mut befunde = Vec::new();
    for (id, brief) in &leistung.stamm.briefe {
        let unbezahlt = leistung.faelle.iter().map(|fall| (fall, false));
        let vollstaendig = leistung.faelle.iter().find(|f| f.erwartet.vollstaendig);
        let bezahlt = vollstaendig.filter(|_| leistung.gebuehr_name().is_some()).map(|fall| (fall, true));
        let mut gesetzt = HashSet::new();
        for (fall, bezahlt) in unbezahlt.chain(bezahlt) {
            let Some(stueck) = stueck(leistung, brief, fall, bezahlt) else { continue };
            if ziel.is_none() && !gesetzt.insert(stueck.gelesen().to_string()) {
                continue;
            }
            match setzen(&stueck) {
                Err(e) => {
                    befunde.push(Befund::fehler(&brief.vorlage, &fall.datei, e.to_string()));
                    break;
                }
                Ok(pdf) => {
                    let Some(ziel) = ziel else { continue };
                    let fall = Path::new(&fall.datei).file_stem().unwrap_or_default().to_string_lossy();
                    let wort = if bezahlt { ".bezahlt" } else { "" };
                    std::fs::create_dir_all(ziel)?;
                    std::fs::write(ziel.join(format!("{}.{id}.{fall}{wort}.pdf", leistung.kennung())), pdf)?;
                }
            }
        }
    }
    Ok(befunde)
}

/// The letter about a case; `None` where the case is no Antrag or the template is missing.
fn stueck(leistung: &Leistung, brief: &Brief, fall: &Fall, bezahlt: bool) -> Option<Schriftstueck> {
    let vorlage = leistung.vorlagen.get(&brief.vorlage)?;
    let mut daten = leistung.fall_briefdaten(fall, brief)?;
    daten.insert("zahlung".into(), json!({ "bezahlt": bezahlt, "kassenzeichen": "BW-00000-00000" }));
    Some(Schriftstueck::new(&brief.vorlage, vorlage.clone(), daten.into(), Zeitpunkt::UNIX_EPOCH))
}

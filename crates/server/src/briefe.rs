//! `leistung check`: can every letter of a service be set for every case that ends in an Antrag?

use std::path::Path;

use ablage::{Schriftstueck, setzen};
use grund::Zeitpunkt;
use leistung::{Befund, Leistung};
use serde_json::json;

use crate::Fehler;

/// One finding for each letter that cannot be set, with the case for which it failed. Letters are set as before and as
/// after the payment. With `ziel` every PDF is kept there, for whoever wants to look at it.
pub fn pruefen(leistung: &Leistung, ziel: Option<&Path>) -> Result<Vec<Befund>, Fehler> {
    let mut befunde = Vec::new();
    for (id, brief) in &leistung.stamm.briefe {
        let Some(vorlage) = leistung.vorlagen.get(&brief.vorlage) else { continue };
        'faelle: for fall in &leistung.faelle {
            for (bezahlt, wort) in [(false, ""), (true, ".bezahlt")] {
                let Some(mut daten) = leistung.fall_briefdaten(fall, brief) else { continue };
                if bezahlt && leistung.gebuehr_name().is_none() {
                    continue;
                }
                daten.insert("zahlung".into(), json!({"bezahlt": bezahlt, "kassenzeichen": "BW-00000-00000"}));
                let stueck = Schriftstueck::new(&brief.vorlage, vorlage.clone(), daten.into(), Zeitpunkt::UNIX_EPOCH);
                match setzen(&stueck) {
                    Err(e) => {
                        befunde.push(Befund::fehler(&brief.vorlage, &fall.datei, e.to_string()));
                        break 'faelle;
                    }
                    Ok(pdf) => {
                        let Some(ziel) = ziel else { continue };
                        let fall = Path::new(&fall.datei).file_stem().unwrap_or_default().to_string_lossy();
                        std::fs::create_dir_all(ziel)?;
                        std::fs::write(ziel.join(format!("{}.{id}.{fall}{wort}.pdf", leistung.kennung())), pdf)?;
                    }
                }
            }
        }
    }
    Ok(befunde)
}

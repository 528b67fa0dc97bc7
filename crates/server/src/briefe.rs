//! `leistung check`: can every letter of a service be set for every case that ends in an Antrag?

use ablage::{Schriftstueck, setzen};
use grund::Zeitpunkt;
use leistung::{Befund, Leistung};

/// One finding for each letter that cannot be set, with the case for which it failed.
pub fn pruefen(leistung: &Leistung) -> Vec<Befund> {
    let mut befunde = Vec::new();
    for brief in leistung.stamm.briefe.values() {
        let Some(vorlage) = leistung.vorlagen.get(&brief.vorlage) else { continue };
        for fall in &leistung.faelle {
            let Some(daten) = leistung.fall_briefdaten(fall, brief) else { continue };
            let stueck = Schriftstueck::new(&brief.vorlage, vorlage.clone(), daten.into(), Zeitpunkt::UNIX_EPOCH);
            if let Err(e) = setzen(&stueck) {
                befunde.push(Befund::fehler(&brief.vorlage, &fall.datei, e.to_string()));
                break;
            }
        }
    }
    befunde
}

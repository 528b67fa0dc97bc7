//! The letters of a draft, set for its test cases as `leistung check` does it: what cannot be set is named before anybody
//! presents or releases it. Bounded: so many letters, one after the other in the installation's typesetter.

use ablage::{Satzfehler, Schriftstueck};
use grund::Zeitpunkt;
use leistung::{Brief, Fall, Leistung};
use serde_json::json;
use web::{Haus, bausteine::Fehlerhinweis};

/// The most letters that one check sets; each takes well under a second.
const HOECHSTENS: usize = 24;

/// What is set: each letter for the first case that ends in an application, then as after the payment, then for the others.
fn vorhaben(l: &Leistung) -> Vec<(&Brief, &Fall, bool)> {
    let erster = l.faelle.iter().find(|f| f.erwartet.vollstaendig);
    let briefe = || l.stamm.briefe.values();
    let mut aus: Vec<_> = erster.iter().flat_map(|f| briefe().map(move |b| (b, *f, false))).collect();
    if l.gebuehr_name().is_some() {
        aus.extend(erster.iter().flat_map(|f| briefe().map(move |b| (b, *f, true))));
    }
    let andere = l.faelle.iter().filter(|f| erster.is_none_or(|e| e.datei != f.datei));
    aus.extend(andere.flat_map(|f| briefe().map(move |b| (b, f, false))));
    aus.truncate(HOECHSTENS);
    aus
}

/// The letter about a case; `None` where the case is no application.
fn stueck(l: &Leistung, brief: &Brief, fall: &Fall, bezahlt: bool) -> Option<Schriftstueck> {
    let vorlage = l.vorlagen.get(&brief.vorlage)?;
    let mut daten = l.fall_briefdaten(fall, brief)?;
    daten.insert("zahlung".into(), json!({ "bezahlt": bezahlt, "kassenzeichen": "BW-00000-00000" }));
    Some(Schriftstueck::new(&brief.vorlage, vorlage.clone(), daten.into(), Zeitpunkt::UNIX_EPOCH))
}

/// One sentence for each letter that cannot be set, with the case for which it failed.
pub async fn pruefen(haus: &Haus, l: &Leistung) -> Vec<Fehlerhinweis> {
    let mut fehler: Vec<(String, Fehlerhinweis)> = Vec::new();
    for (brief, fall, bezahlt) in vorhaben(l) {
        if fehler.iter().any(|(vorlage, _)| *vorlage == brief.vorlage) {
            continue;
        }
        let Some(stueck) = stueck(l, brief, fall, bezahlt) else { continue };
        let Err(e) = haus.setzerei.setzen(stueck).await else { continue };
        let satz = format!("Schreiben „{}“, Testfall „{}“: {e}", brief.name, fall.name);
        let voll = matches!(e, Satzfehler::Voll | Satzfehler::Beendet);
        fehler.push((brief.vorlage.clone(), Fehlerhinweis::neu("", satz)));
        if voll {
            // Not the letter's fault: the next would not be set either.
            break;
        }
    }
    fehler.into_iter().map(|(_, f)| f).collect()
}

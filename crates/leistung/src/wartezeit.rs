//! How long a process waits, in the days that the service names: `basis:tage` at a timer that is a Frist (`basis:frist`)
//! takes the figure from `[bearbeitung]`, so that what citizens read and what happens is one number. A block keeps its own
//! figure for whoever reads it without a service.

use ablauf::{Art, Ausloeser, Modell, Zeitangabe};
use vorgang::frist::Dauer;

use crate::{Befund, stamm::Bearbeitung};

/// The word at the timer.
const TAGE: &str = "tage";
/// The figures that it may name.
const ZAHLEN: [&str; 3] = ["ziel_tage", "nachforderung_tage", "zahlung_tage"];

fn zahl(b: &Bearbeitung, name: &str) -> Option<u16> {
    match name {
        "ziel_tage" => Some(b.ziel_tage),
        "nachforderung_tage" => Some(b.nachforderung_tage),
        "zahlung_tage" => Some(b.zahlung_tage),
        _ => None,
    }
}

/// Puts the days of the service into the timers that ask for them, and finds those that count hours where people count days.
pub(crate) fn setzen(modell: &mut Modell, b: &Bearbeitung, datei: &str, befunde: &mut Vec<Befund>) {
    for k in &mut modell.knoten {
        let (id, titel) = (k.id.clone(), k.titel().to_owned());
        let name = k.parameter.get(TAGE).cloned();
        let (Art::Warten(Ausloeser::Zeit(zeit))
        | Art::Rand { ausloeser: Ausloeser::Zeit(zeit), .. }
        | Art::Ereignisstart { ausloeser: Ausloeser::Zeit(zeit), .. }) = &mut k.art
        else {
            continue;
        };
        match (name, zeit) {
            (Some(name), Zeitangabe::Frist(frist)) => match zahl(b, &name) {
                Some(tage) => frist.dauer = Dauer::Tage(tage),
                None => {
                    let da = ZAHLEN.join(", ");
                    let satz = format!(
                        "„{titel}“ wartet „{name}“ Tage. Diese Zahl gibt es in [bearbeitung] nicht. Möglich sind: {da}."
                    );
                    befunde.push(Befund::fehler(datei, id, satz));
                }
            },
            (Some(_), _) => {
                let satz = format!(
                    "„{titel}“ nennt basis:tage, ist aber keine Frist. Schreiben Sie an die Zeit basis:frist=\"P14D\" und basis:kalender=\"ort\"."
                );
                befunde.push(Befund::fehler(datei, id, satz));
            }
            (None, Zeitangabe::Dauer(d))
                if [d.get_years().into(), d.get_months(), d.get_weeks(), d.get_days()] != [0; 4] =>
            {
                let satz = format!(
                    "„{titel}“ wartet {d}, auf die Minute genau und auch bis zu einem Sonntag. Sagen Sie Menschen diese Zeit in Tagen, schreiben Sie eine Frist: basis:frist und basis:kalender=\"ort\" (§§ 187 bis 193 BGB)."
                );
                befunde.push(Befund::hinweis(datei, id, satz));
            }
            (None, _) => {}
        }
    }
}

//! What a mass change would leave behind: places that then have no office for a service, or two.

use std::collections::{BTreeMap, BTreeSet};

use grund::{LeistungKennung, Tag, kalender::plus_tage};
use verzeichnis::{Stand, Zustaendigkeit};
use web::{
    Markup,
    bausteine::{self, Art},
    html,
};

use super::Vorschau;
use crate::gemeinsam::leistungsname;

/// Places that are named; all are counted.
const GENANNT: usize = 5;

/// Places of one service that are worse off afterwards.
struct Luecke {
    leistung: LeistungKennung,
    ohne: BTreeSet<String>,
    mehrere: BTreeSet<String>,
}

/// A warning with the places that had exactly one office and then have none or several; nothing where all stays right.
pub(super) fn warnung(stand: &Stand, v: &Vorschau, heute: Tag) -> Markup {
    let luecken: Vec<Luecke> =
        je_leistung(v).into_iter().map(|(l, aenderungen)| luecke(stand, l, &aenderungen, heute)).collect();
    let schlecht: Vec<&Luecke> = luecken.iter().filter(|l| !l.ohne.is_empty() || !l.mehrere.is_empty()).collect();
    html! {
        @if !schlecht.is_empty() {
            (bausteine::meldung(Art::Warnung, "Danach stimmt die Zuständigkeit nicht mehr überall", html! {
                ul.kern-list.kern-list--bullet {
                    @for l in schlecht {
                        @let name = leistungsname(stand, &l.leistung, None);
                        @if !l.ohne.is_empty() { li { (name) ": " (orte(&l.ohne)) " keine Stelle mehr, die Anträge annimmt." } }
                        @if !l.mehrere.is_empty() { li { (name) ": " (orte(&l.mehrere)) " mehr als eine Stelle, die Anträge annimmt." } }
                    }
                }
                p.kern-body { "Ergänzen Sie die Zeilen, bis jeder Ort genau eine Stelle hat. Sie können die Änderung trotzdem ausführen." }
            }))
        }
    }
}

/// The changed entries of each service: set (`true`) or struck.
fn je_leistung(v: &Vorschau) -> BTreeMap<LeistungKennung, Vec<(&Zustaendigkeit, bool)>> {
    let gesetzt = v.neu.iter().chain(v.anders.iter().map(|(_, z)| z)).map(|z| (&z.z, true));
    let mut je: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (z, bleibt) in gesetzt.chain(v.weg.iter().map(|z| (&z.z, false))) {
        je.entry(z.leistung.clone()).or_default().push((z, bleibt));
    }
    je
}

/// Looks at today and at each day on which a changed entry begins or has ended.
fn luecke(stand: &Stand, leistung: LeistungKennung, aenderungen: &[(&Zustaendigkeit, bool)], heute: Tag) -> Luecke {
    let mut tage = BTreeSet::from([heute]);
    for (z, _) in aenderungen {
        tage.extend(z.von.filter(|tag| *tag > heute));
        tage.extend(z.bis.map(|tag| plus_tage(tag, 1)).filter(|tag| *tag > heute));
    }
    let (mut ohne, mut mehrere) = (BTreeSet::new(), BTreeSet::new());
    for tag in tage {
        let vorher: BTreeSet<_> = stand.luecken(&leistung, tag).into_iter().map(|(g, _)| g.ags).collect();
        for (g, anzahl) in stand.luecken_danach(&leistung, tag, aenderungen) {
            if !vorher.contains(&g.ags) {
                if anzahl == 0 { &mut ohne } else { &mut mehrere }.insert(g.name.anzeige().to_owned());
            }
        }
    }
    Luecke { leistung, ohne, mehrere }
}

/// "Bautzen hat", "Bautzen und Görlitz haben", "Bautzen, … und 12 weitere Orte haben".
fn orte(namen: &BTreeSet<String>) -> String {
    let genannt: Vec<&str> = namen.iter().take(GENANNT).map(String::as_str).collect();
    match (genannt.as_slice(), namen.len() - genannt.len()) {
        ([einer], 0) => format!("{einer} hat"),
        ([vorne @ .., letzter], 0) => format!("{} und {letzter} haben", vorne.join(", ")),
        (alle, 1) => format!("{} und ein weiterer Ort haben", alle.join(", ")),
        (alle, weitere) => format!("{} und {weitere} weitere Orte haben", alle.join(", ")),
    }
}

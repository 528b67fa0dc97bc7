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

/// Those of one service.
struct Luecke {
    leistung: LeistungKennung,
    ohne: BTreeSet<String>,
    mehrere: BTreeSet<String>,
}

/// The places that had exactly one office and would have none or several.
pub(super) struct Luecken(Vec<Luecke>);

impl Luecken {
    pub(super) fn suchen(stand: &Stand, v: &Vorschau, heute: Tag) -> Self {
        Self(je_leistung(v).into_iter().map(|(l, aenderungen)| luecke(stand, l, &aenderungen, heute)).collect())
    }

    /// Would two offices receive the same applications? Then nobody knows who is responsible: such a change is not made.
    pub(super) fn doppelt(&self) -> bool {
        self.0.iter().any(|l| !l.mehrere.is_empty())
    }

    /// What to say before the change; nothing where all stays right.
    pub(super) fn zeigen(&self, stand: &Stand) -> Markup {
        let je = |welche: fn(&Luecke) -> &BTreeSet<String>| {
            self.0.iter().map(move |l| (l, welche(l))).filter(|(_, orte)| !orte.is_empty()).collect::<Vec<_>>()
        };
        let (ohne, mehrere) = (je(|l| &l.ohne), je(|l| &l.mehrere));
        html! {
            @if !mehrere.is_empty() {
                (bausteine::meldung(Art::Fehler, "So geht es nicht: zwei Stellen für denselben Ort", html! {
                    ul.kern-list.kern-list--bullet {
                        @for (l, betroffen) in &mehrere { li { (leistungsname(stand, &l.leistung, None)) ": Danach " (orte(betroffen, "hätte", "hätten")) " mehr als eine Stelle, die Anträge annimmt." } }
                    }
                    p.kern-body { "Setzen Sie das Häkchen „Die bisherigen Stellen ablösen“, oder streichen Sie deren Einträge in derselben Tabelle." }
                }))
            }
            @if !ohne.is_empty() {
                (bausteine::meldung(Art::Warnung, "Danach fehlt an manchen Orten eine Stelle", html! {
                    ul.kern-list.kern-list--bullet {
                        @for (l, betroffen) in &ohne { li { (leistungsname(stand, &l.leistung, None)) ": Danach " (orte(betroffen, "hat", "haben")) " keine Stelle mehr, die Anträge annimmt." } }
                    }
                    p.kern-body { "Ergänzen Sie die Zeilen, bis jeder Ort genau eine Stelle hat. Sie können die Änderung trotzdem ausführen." }
                }))
            }
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

/// "hat Bautzen", "haben Bautzen und Görlitz", "haben Bautzen, … und 12 weitere Orte".
fn orte(namen: &BTreeSet<String>, einzahl: &str, mehrzahl: &str) -> String {
    let genannt: Vec<&str> = namen.iter().take(GENANNT).map(String::as_str).collect();
    match (genannt.as_slice(), namen.len() - genannt.len()) {
        ([einer], 0) => format!("{einzahl} {einer}"),
        ([vorne @ .., letzter], 0) => format!("{mehrzahl} {} und {letzter}", vorne.join(", ")),
        (alle, 1) => format!("{mehrzahl} {} und ein weiterer Ort", alle.join(", ")),
        (alle, weitere) => format!("{mehrzahl} {} und {weitere} weitere Orte", alle.join(", ")),
    }
}

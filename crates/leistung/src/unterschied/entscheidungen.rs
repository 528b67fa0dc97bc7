//! Which decisions and functions reckon differently: in the service's own file, or the block that stands for it, and in the
//! shared files that it imports.

use std::collections::BTreeMap;

use super::{Liste, Texte, Thema};
use crate::{Leistung, uebersetzen::REGELN};

/// What is compared, with its words in front of its name.
const ELEMENTE: [(&str, &str); 2] = [("decision", "Entscheidung"), ("businessKnowledgeModel", "Funktion")];

pub(super) fn vergleichen(alt: (&Leistung, &Texte), neu: (&Leistung, &Texte), liste: &mut Liste) {
    let (a, n) = (alle(alt.0, alt.1), alle(neu.0, neu.1));
    for (wer, text) in &n {
        let worte = worte(wer);
        match a.get(wer) {
            None => liste.satz(Thema::Gebuehren, format!("Neu: die {worte} kommt dazu.")),
            Some(vorher) if vorher != text => liste.satz(Thema::Gebuehren, format!("Die {worte} rechnet anders.")),
            Some(_) => {}
        }
    }
    for wer in a.keys().filter(|k| !n.contains_key(*k)) {
        liste.satz(Thema::Gebuehren, format!("Fällt weg: die {}.", worte(wer)));
    }
}

/// Something that reckons: the shared file it stands in (none for the service's own), its element, its name.
type Wer = (Option<String>, usize, String);

fn worte((geteilt, element, name): &Wer) -> String {
    let art = ELEMENTE[*element].1;
    match geteilt {
        None => format!("{art} „{name}“"),
        Some(_) => format!("gemeinsame {art} „{name}“"),
    }
}

/// A block that stands for the service's own file is compared with that file.
fn alle(l: &Leistung, texte: &Texte) -> BTreeMap<Wer, String> {
    let baustein = l.stamm.bausteine.regeln.as_ref().map(|b| format!("bausteine/regeln/{b}.dmn"));
    let mut aus = BTreeMap::new();
    for (pfad, text) in texte.iter().filter(|(p, _)| *p == REGELN || p.starts_with("bausteine/regeln/")) {
        let geteilt = (pfad != REGELN && Some(pfad) != baustein.as_ref()).then(|| pfad.clone());
        let text = ohne(text, "annotationEntry");
        for (nr, (element, _)) in ELEMENTE.iter().enumerate() {
            aus.extend(stuecke(&text, element).into_iter().map(|(name, was)| ((geteilt.clone(), nr, name), was)));
        }
    }
    aus
}

/// The elements of a file: name and what is reckoned, without white space.
fn stuecke(datei: &str, element: &str) -> Vec<(String, String)> {
    let name = |stueck: &str| {
        let rest = stueck.split_once("name=\"")?.1;
        rest.split_once('"').map(|(name, _)| name.to_owned())
    };
    let (ohne_vorsatz, mit_vorsatz, ende) = (format!("<{element} "), format!(":{element} "), format!("{element}>"));
    let stuecke = datei.split(&ohne_vorsatz).skip(1).chain(datei.split(&mit_vorsatz).skip(1));
    stuecke
        .filter_map(|s| Some((name(s)?, s[..s.find(&ende)?].split_whitespace().collect::<Vec<_>>().join(" "))))
        .collect()
}

/// A file without the elements of this name.
fn ohne(datei: &str, element: &str) -> String {
    let mut aus = String::new();
    let mut innen = false;
    for stueck in datei.split_inclusive('>') {
        let Some((davor, marke)) = stueck.rsplit_once('<') else {
            aus.push_str(stueck);
            continue;
        };
        let wort = marke.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or_default();
        let gemeint = wort.rsplit(':').next() == Some(element);
        if !innen {
            aus.push_str(davor);
        }
        if gemeint {
            innen = !marke.starts_with('/') && !marke.ends_with("/>");
        } else if !innen {
            aus.push('<');
            aus.push_str(marke);
        }
    }
    aus
}

//! Translations: what is said differently, what is translated now, what lost its translation. A text that is new or gone in
//! German is told there, once.

use std::collections::BTreeMap;

use grund::Sprache;

use super::{Liste, Thema};
use crate::Leistung;

pub(super) fn vergleichen(alt: &Leistung, neu: &Leistung, liste: &mut Liste) {
    let (a, n) = (deutsche(alt), deutsche(neu));
    for sprache in Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De) {
        let (mut dazu, mut weg) = (0_usize, 0_usize);
        for (schluessel, deutsch) in n.iter().filter(|(k, _)| a.contains_key(*k)) {
            match (alt.text(sprache, schluessel), neu.text(sprache, schluessel)) {
                (Some(x), Some(y)) => {
                    let kurz: String = deutsch.chars().take(80).collect();
                    let mehr = if deutsch.chars().count() > 80 { " …" } else { "" };
                    let satz = format!("{}: „{kurz}{mehr}“ ist anders übersetzt.", sprache.deutscher_name());
                    liste.worte(Thema::Uebersetzungen, satz, x, y);
                }
                (None, Some(_)) => dazu += 1,
                (Some(_), None) => weg += 1,
                (None, None) => {}
            }
        }
        for (zahl, einer, viele) in [
            (dazu, "1 Text ist jetzt übersetzt.", "Texte sind jetzt übersetzt."),
            (weg, "1 Text hat keine Übersetzung mehr.", "Texte haben keine Übersetzung mehr."),
        ] {
            match zahl {
                0 => {}
                1 => liste.satz(Thema::Uebersetzungen, format!("{}: {einer}", sprache.deutscher_name())),
                n => liste.satz(Thema::Uebersetzungen, format!("{}: {n} {viele}", sprache.deutscher_name())),
            }
        }
    }
}

/// Every German text by its key: of the form and of the service's page.
fn deutsche(l: &Leistung) -> BTreeMap<String, String> {
    let seite = ["name", "kurz"].into_iter().map(str::to_owned);
    let abschnitte = crate::Abschnitt::ALLE.iter().map(|a| format!("abschnitt-{a}"));
    let eigene = seite.chain(abschnitte).filter_map(|k| Some((k.clone(), l.text(Sprache::De, &k)?.to_owned())));
    eigene.chain(l.formular.schluesseltexte()).collect()
}

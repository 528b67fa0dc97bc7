//! Ids: written as names of expressions, each once.

use std::collections::{BTreeMap, BTreeSet};

use super::{Leser, roh::RohFormular};

/// Words that expressions and pages use themselves.
pub(super) const VERGEBEN: &[&str] = &[
    "parameter",
    "heute",
    "item",
    "partial",
    "and",
    "or",
    "not",
    "in",
    "if",
    "then",
    "else",
    "for",
    "some",
    "every",
    "return",
    "satisfies",
    "between",
    "instance",
    "of",
    "function",
    "external",
    "null",
    "true",
    "false",
    "date",
    "time",
    "number",
    "string",
    "list",
    "context",
    "range",
    "count",
    "sum",
    "min",
    "max",
    "abs",
    "all",
    "any",
    "is",
    "before",
    "after",
    "aktion",
    "gezeigt",
    "sprache",
    "titel",
    "duration",
    "sort",
    "append",
    "contains",
    "matches",
];

impl Leser<'_> {
    /// Ids: written as names of expressions, each once.
    pub(super) fn kennungen(&mut self, roh: &RohFormular) {
        if roh.seiten.is_empty() {
            self.fehler("formular.json", "Das Formular hat keine Seite. Fügen Sie unter „seiten“ eine hinzu.");
        }
        let mut seiten = BTreeSet::new();
        let mut oben: BTreeSet<&str> = BTreeSet::new();
        let mut fim: BTreeMap<&str, &str> = BTreeMap::new();
        for seite in &roh.seiten {
            let ort = format!("Seite „{}“", seite.id);
            if !seiten.insert(&seite.id) {
                self.fehler(&ort, "Diese Seite gibt es zweimal. Geben Sie einer von beiden eine andere id.");
            }
            if !kennung(&seite.id, true) {
                self.fehler(&ort, "Die id einer Seite besteht aus kleinen Buchstaben, Ziffern, „-“ und „_“.");
            }
            for feld in &seite.felder {
                self.kennung(&format!("{ort}, Feld „{}“", feld.id), &feld.id, oben.insert(&feld.id));
                if let Some(f) = &feld.fim
                    && let Some(anderes) = fim.insert(f, &feld.id)
                {
                    let satz = format!("Das FIM-Feld {f} wird schon bei „{anderes}“ gefragt. Fragen Sie nur einmal.");
                    self.hinweis(&format!("{ort}, Feld „{}“", feld.id), satz);
                }
            }
        }
        for b in &roh.berechnet {
            self.kennung(&format!("Berechnet „{}“", b.id), &b.id, oben.insert(&b.id));
        }
        for seite in &roh.seiten {
            for gruppe in &seite.felder {
                let mut innen = BTreeSet::new();
                for feld in &gruppe.felder {
                    let ort = format!("Seite „{}“, Gruppe „{}“, Feld „{}“", seite.id, gruppe.id, feld.id);
                    let neu = innen.insert(&feld.id) && !oben.contains(feld.id.as_str());
                    self.kennung(&ort, &feld.id, neu);
                }
            }
        }
    }

    fn kennung(&mut self, ort: &str, id: &str, neu: bool) {
        if !neu {
            self.fehler(ort, format!("Die id „{id}“ ist schon vergeben. Wählen Sie eine andere."));
        }
        if !kennung(id, false) {
            self.fehler(
                ort,
                "Die id besteht aus kleinen Buchstaben, Ziffern und „_“ und beginnt mit einem Buchstaben.",
            );
        }
        if VERGEBEN.contains(&id) {
            self.fehler(ort, format!("Das Wort „{id}“ hat schon eine Bedeutung. Wählen Sie eine andere id."));
        }
    }
}

pub(super) fn kennung(id: &str, mit_strich: bool) -> bool {
    id.len() <= 60
        && id.starts_with(|c: char| c.is_ascii_lowercase() || (mit_strich && c.is_ascii_digit()))
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || (mit_strich && c == '-'))
}

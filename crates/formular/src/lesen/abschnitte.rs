//! Sections of a long form: each begins with a page that says so, and there is none before the first.

use std::collections::BTreeMap;

use super::Leser;
use crate::Formular;

/// From more pages than this on people need a list of what is to be done.
const VIELE_SEITEN: usize = 7;

impl Leser<'_> {
    pub(super) fn abschnitte(&mut self, formular: &Formular) {
        let seiten = &formular.seiten;
        let titel = |s: &crate::Seite| s.abschnitt.as_ref().map(|a| a.in_sprache(grund::Sprache::De).trim().to_owned());
        let anzahl = seiten.iter().filter(|s| s.abschnitt.is_some()).count();
        if anzahl == 0 {
            if seiten.len() > VIELE_SEITEN {
                let satz = format!(
                    "Das Formular hat {} Seiten. Teilen Sie es in Abschnitte: Schreiben Sie „abschnitt“ an die Seite, mit der einer beginnt. Dann öffnet es sich mit einer Übersicht.",
                    seiten.len()
                );
                self.hinweis("Formular", satz);
            }
            return;
        }
        if let Some(erste) = seiten.first().filter(|s| s.abschnitt.is_none()) {
            self.fehler(
                &format!("Seite „{}“", erste.id),
                "Hier fehlt „abschnitt“: Sobald eine Seite einen Abschnitt beginnt, beginnt auch die erste einen.",
            );
        }
        if anzahl == 1 {
            self.hinweis(
                "Formular",
                "Es gibt nur einen Abschnitt. Teilen Sie weiter auf, oder lassen Sie „abschnitt“ weg.",
            );
        }
        let mut gesehen: BTreeMap<String, &str> = BTreeMap::new();
        for seite in seiten {
            let Some(name) = titel(seite) else { continue };
            let ort = format!("Seite „{}“", seite.id);
            if name.is_empty() {
                self.fehler(&ort, "Der Abschnitt hat keinen Namen. Schreiben Sie ihn unter „abschnitt“.");
            } else if let Some(vorher) = gesehen.insert(name.clone(), &seite.id) {
                let satz = format!(
                    "Der Abschnitt „{name}“ beginnt schon mit der Seite „{vorher}“. Wählen Sie einen anderen Namen, oder lassen Sie „abschnitt“ hier weg."
                );
                self.fehler(&ort, satz);
            }
        }
    }
}

//! Putting a translation into a form: keys are made of ids, as docs describe (`feldid`, `feldid-hinweis`, ...).

use grund::Sprache;

use crate::{Art, Befund, Feld, Formular, Schwere, Text, definition};

impl Formular {
    /// Sets the texts of a language. `text` gives the message of a key. What is missing comes back as findings; the
    /// German text stays there.
    #[must_use]
    pub fn uebersetzen(&mut self, sprache: Sprache, text: impl Fn(&str) -> Option<String>) -> Vec<Befund> {
        let mut lauf = Lauf { sprache, text: &text, befunde: Vec::new() };
        lauf.setzen("titel", &mut self.titel);
        for seite in &mut self.seiten {
            lauf.setzen(&format!("seite-{}", seite.id), &mut seite.titel);
            lauf.vielleicht(&format!("seite-{}-einleitung", seite.id), seite.einleitung.as_mut());
            for feld in &mut seite.felder {
                let schluessel = feld.id.clone();
                lauf.feld(&schluessel, feld);
            }
        }
        for b in &mut self.berechnet {
            lauf.setzen(&b.id, &mut b.frage);
        }
        lauf.befunde
    }
}

struct Lauf<'a> {
    sprache: Sprache,
    text: &'a dyn Fn(&str) -> Option<String>,
    befunde: Vec<Befund>,
}

impl Lauf<'_> {
    fn setzen(&mut self, schluessel: &str, ziel: &mut Text) {
        match (self.text)(schluessel) {
            Some(text) => ziel.setzen(self.sprache, &text),
            None => self.befunde.push(Befund {
                schwere: Schwere::Fehler,
                ort: format!("texte/{}.ftl", self.sprache),
                satz: format!("Die Übersetzung „{schluessel}“ fehlt. Ergänzen Sie die Zeile „{schluessel} = …“."),
            }),
        }
    }

    fn vielleicht(&mut self, schluessel: &str, ziel: Option<&mut Text>) {
        if let Some(ziel) = ziel {
            self.setzen(schluessel, ziel);
        }
    }

    fn feld(&mut self, schluessel: &str, feld: &mut Feld) {
        self.setzen(schluessel, &mut feld.frage);
        self.vielleicht(&format!("{schluessel}-hinweis"), feld.hinweis.as_mut());
        match &mut feld.art {
            Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen } => self.optionen(schluessel, optionen),
            Art::Info { text } | Art::Einwilligung { text } => self.setzen(&format!("{schluessel}-text"), text),
            Art::Gruppe { eintrag, felder, .. } => {
                self.setzen(&format!("{schluessel}-eintrag"), eintrag);
                for innen in felder {
                    let schluessel = format!("{schluessel}-{}", innen.id);
                    self.feld(&schluessel, innen);
                }
            }
            _ => {}
        }
    }

    fn optionen(&mut self, schluessel: &str, optionen: &mut [definition::Wahl]) {
        for o in optionen {
            self.setzen(&format!("{schluessel}-{}", o.wert), &mut o.text);
        }
    }
}

//! Putting a translation into a form: keys are made of ids, as docs describe (`feldid`, `feldid-hinweis`, ...).

use grund::Sprache;

use crate::{Art, Befund, Feld, Formular, Schwere, Text, definition, zeichen};

impl Formular {
    /// Sets the texts of a language. `text` gives the message of a key. What is missing comes back as findings; the
    /// German text stays there.
    #[must_use]
    pub fn uebersetzen(&mut self, sprache: Sprache, text: impl Fn(&str) -> Option<String>) -> Vec<Befund> {
        let mut lauf = Lauf { sprache, text: &text, befunde: Vec::new(), gesehen: None };
        lauf.formular(self);
        lauf.befunde
    }
}

impl Formular {
    /// Every text that translations give, by its key, in German.
    #[must_use]
    pub fn schluesseltexte(&self) -> Vec<(String, String)> {
        // The same walk as for translating: so no key can be forgotten in one of the two.
        let gefunden = std::cell::RefCell::new(Vec::new());
        let mut probe = self.clone();
        let mut lauf = Lauf { sprache: Sprache::De, text: &|_| None, befunde: Vec::new(), gesehen: Some(&gefunden) };
        lauf.formular(&mut probe);
        gefunden.into_inner()
    }
}

/// Keys with their German texts, in the order of the form.
type Gesehen = std::cell::RefCell<Vec<(String, String)>>;

struct Lauf<'a> {
    sprache: Sprache,
    text: &'a dyn Fn(&str) -> Option<String>,
    befunde: Vec<Befund>,
    gesehen: Option<&'a Gesehen>,
}

impl Lauf<'_> {
    fn formular(&mut self, formular: &mut Formular) {
        self.setzen("titel", &mut formular.titel);
        for seite in &mut formular.seiten {
            self.setzen(&format!("seite-{}", seite.id), &mut seite.titel);
            self.vielleicht(&format!("seite-{}-einleitung", seite.id), seite.einleitung.as_mut());
            self.vielleicht(&format!("seite-{}-abschnitt", seite.id), seite.abschnitt.as_mut());
            for feld in &mut seite.felder {
                let schluessel = feld.id.clone();
                self.feld(&schluessel, feld);
            }
        }
        for b in &mut formular.berechnet {
            self.setzen(&b.id, &mut b.frage);
        }
        for r in &mut formular.pruefregeln {
            self.setzen(&format!("pruefregel-{}", r.id), &mut r.satz);
        }
    }

    fn setzen(&mut self, schluessel: &str, ziel: &mut Text) {
        if let Some(gesehen) = self.gesehen {
            gesehen.borrow_mut().push((schluessel.to_owned(), ziel.in_sprache(Sprache::De).to_owned()));
            return;
        }
        match (self.text)(schluessel) {
            Some(text) => {
                if let Some(fund) = zeichen::unsichtbares(&text, self.sprache) {
                    let satz = zeichen::satz(&format!("der Übersetzung „{schluessel}“"), &text, fund);
                    let ort = format!("texte/{}.ftl", self.sprache);
                    self.befunde.push(Befund { schwere: Schwere::Fehler, ort, satz });
                }
                ziel.setzen(self.sprache, &text);
            }
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
            Art::Text { muster: Some(m), .. } => self.setzen(&format!("{schluessel}-muster"), &mut m.satz),
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

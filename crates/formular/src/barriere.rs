//! Whether everybody can use a form: what only its author decides and no page can mend. Labels, hints, answers that can be
//! told apart, headings in their order, the language of every text. How questions look, sound and are reached by keyboard
//! is the same for all forms and is tested with the pages.

use std::collections::BTreeMap;

use grund::Sprache;

use crate::{Art, Befund, Feld, Formular, Schwere, Seite, Text};

/// Words that say in a label what every page says by itself.
const VERMERKE: [&str; 6] = ["(pflicht", "pflichtfeld", "(freiwillig", "(optional", "*)", "(nötig"];
/// Words that mean nothing to whoever does not see the page.
const NUR_GESEHEN: [&str; 8] = [
    "siehe rechts",
    "siehe links",
    "rechts oben",
    "links oben",
    "rot markiert",
    "rot hinterlegt",
    "grün markiert",
    "fett gedruckt",
];

impl Formular {
    /// What shuts people out, and what would help them. `sprachen`: the languages in which every text has to be there.
    #[must_use]
    pub fn barrieren(&self, sprachen: &[Sprache]) -> Vec<Befund> {
        let mut p = Pruefung { befunde: Vec::new(), sprachen };
        p.ueberschriften(&self.seiten);
        for seite in &self.seiten {
            let ort = format!("Seite „{}“", seite.id);
            let texte = [Some(&seite.titel), seite.einleitung.as_ref(), seite.abschnitt.as_ref()];
            p.sprachen_pruefen(&ort, texte.into_iter().flatten());
            p.nur_gesehen(&ort, seite.einleitung.as_ref());
            p.felder(&ort, &seite.felder);
        }
        p.befunde
    }
}

struct Pruefung<'a> {
    befunde: Vec<Befund>,
    sprachen: &'a [Sprache],
}

fn deutsch(t: &Text) -> &str {
    t.in_sprache(Sprache::De).trim()
}

/// As it is heard: capitals and blanks make no difference.
fn gehoert(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Pruefung<'_> {
    fn fehler(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Befund { schwere: Schwere::Fehler, ort: ort.to_owned(), satz: satz.into() });
    }

    fn rat(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Befund { schwere: Schwere::Hinweis, ort: ort.to_owned(), satz: satz.into() });
    }

    /// Sections, then pages: each with a heading of its own, and a section is one piece.
    fn ueberschriften(&mut self, seiten: &[Seite]) {
        let mut abschnitte: BTreeMap<String, &str> = BTreeMap::new();
        let mut titel: BTreeMap<String, &str> = BTreeMap::new();
        for seite in seiten {
            let ort = format!("Seite „{}“", seite.id);
            if let Some(a) = &seite.abschnitt {
                if deutsch(a).is_empty() {
                    self.fehler(&ort, "Hier beginnt ein Abschnitt ohne Namen. Schreiben Sie, worum es in ihm geht.");
                } else if let Some(frueher) = abschnitte.insert(gehoert(deutsch(a)), &seite.id) {
                    let satz = format!(
                        "Einen Abschnitt „{}“ gibt es schon ab der Seite „{frueher}“. Wer die Überschriften hört, kann beide nicht unterscheiden. Geben Sie ihm einen anderen Namen.",
                        deutsch(a)
                    );
                    self.fehler(&ort, satz);
                }
            }
            if deutsch(&seite.titel).is_empty() {
                self.fehler(&ort, "Die Seite hat keine Überschrift. Schreiben Sie, worum es auf ihr geht.");
            } else if let Some(frueher) = titel.insert(gehoert(deutsch(&seite.titel)), &seite.id)
                && seite.wenn.is_none()
            {
                let satz = format!(
                    "Die Seite „{frueher}“ hat dieselbe Überschrift. Wer sie hört, weiß nicht, ob es weiterging. Geben Sie einer von beiden eine andere."
                );
                self.fehler(&ort, satz);
            }
        }
    }

    fn felder(&mut self, ort: &str, felder: &[Feld]) {
        let mut gesehen: BTreeMap<String, &Feld> = BTreeMap::new();
        for feld in felder {
            let hier = format!("{ort}, Feld „{}“", feld.id);
            if !matches!(feld.art, Art::Info { .. })
                && let Some(anderes) = gesehen.insert(gehoert(deutsch(&feld.frage)), feld)
                && !(feld.bedingt() && anderes.bedingt())
            {
                let satz = format!(
                    "Auf derselben Seite heißt auch „{}“ so. Wer die Fragen hört, kann beide nicht unterscheiden. Schreiben Sie den Unterschied in die Frage.",
                    anderes.id
                );
                self.fehler(&hier, satz);
            }
            self.beschriftung(&hier, feld);
            self.antworten(&hier, feld);
            let texte = [Some(&feld.frage), feld.hinweis.as_ref()];
            self.sprachen_pruefen(&hier, texte.into_iter().flatten());
            if let Art::Gruppe { felder, eintrag, .. } = &feld.art {
                if deutsch(eintrag).is_empty() {
                    self.fehler(
                        &hier,
                        "Ein Eintrag der Gruppe hat keinen Namen. Schreiben Sie, was er ist, zum Beispiel „Hund“.",
                    );
                }
                self.felder(&hier, felder);
            }
        }
    }

    /// The label, what marks it as needed, its hint.
    fn beschriftung(&mut self, ort: &str, feld: &Feld) {
        let frage = deutsch(&feld.frage);
        let klein = frage.to_lowercase();
        if !frage.chars().any(char::is_alphanumeric) {
            self.fehler(ort, "Die Frage ist leer. Ohne Beschriftung weiß niemand, was hier einzutragen ist.");
        }
        if frage.ends_with('*') || VERMERKE.iter().any(|v| klein.contains(v)) {
            let satz = "Ob man antworten muss, steht schon bei jeder Frage und wird vorgelesen. Nehmen Sie den Vermerk aus der Frage, und stellen Sie „nötig“ oder „freiwillig“ ein.";
            self.fehler(ort, satz);
        }
        match &feld.hinweis {
            Some(h) if deutsch(h).is_empty() => {
                self.fehler(ort, "Der Hinweis ist leer. Schreiben Sie ihn, oder nehmen Sie ihn weg.")
            }
            Some(h) if gehoert(deutsch(h)) == gehoert(frage) => {
                self.rat(ort, "Der Hinweis wiederholt nur die Frage. Wer zuhört, hört sie zweimal.");
            }
            None if matches!(
                feld.art,
                Art::Steuernummer | Art::WirtschaftsId | Art::UstId | Art::Registernummer | Art::Punkt
            ) =>
            {
                self.rat(ort, "Zeigen Sie in einem Hinweis ein Beispiel: Diese Angabe hat eine eigene Form.");
            }
            _ => {}
        }
        self.nur_gesehen(ort, Some(&feld.frage));
        self.nur_gesehen(ort, feld.hinweis.as_ref());
    }

    /// Answers that one chooses from, and texts between questions.
    fn antworten(&mut self, ort: &str, feld: &Feld) {
        match &feld.art {
            Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen } => {
                let mut gesehen = BTreeMap::new();
                for o in optionen {
                    if deutsch(&o.text).is_empty() {
                        self.fehler(ort, format!("Die Antwort „{}“ hat keinen Text.", o.wert));
                    } else if let Some(andere) = gesehen.insert(gehoert(deutsch(&o.text)), &o.wert) {
                        let satz = format!(
                            "Zwei Antworten heißen „{}“ („{andere}“ und „{}“). Schreiben Sie, worin sie sich unterscheiden.",
                            deutsch(&o.text),
                            o.wert
                        );
                        self.fehler(ort, satz);
                    }
                }
                self.sprachen_pruefen(ort, optionen.iter().map(|o| &o.text));
            }
            Art::Info { text } | Art::Einwilligung { text } => {
                if deutsch(text).is_empty() {
                    self.fehler(ort, "Der Text ist leer. Schreiben Sie ihn, oder löschen Sie die Frage.");
                }
                self.nur_gesehen(ort, Some(text));
                self.sprachen_pruefen(ort, [text]);
            }
            _ => {}
        }
    }

    fn nur_gesehen(&mut self, ort: &str, text: Option<&Text>) {
        let klein = text.map(|t| deutsch(t).to_lowercase()).unwrap_or_default();
        if let Some(wort) = NUR_GESEHEN.iter().find(|w| klein.contains(**w)) {
            let satz =
                format!("„{wort}“ versteht nur, wer die Seite sieht. Nennen Sie, was gemeint ist, bei seinem Namen.");
            self.fehler(ort, satz);
        }
    }

    /// A text that is read in another language than the page says sounds like nonsense.
    fn sprachen_pruefen<'t>(&mut self, ort: &str, texte: impl IntoIterator<Item = &'t Text>) {
        let mut fehlt: Vec<Sprache> = Vec::new();
        for text in texte.into_iter().filter(|t| !deutsch(t).is_empty()) {
            let ohne = self
                .sprachen
                .iter()
                .filter(|s| text.wortlaut(**s).fremd(**s).is_some() || text.in_sprache(**s).trim().is_empty());
            fehlt.extend(ohne);
        }
        fehlt.sort_unstable();
        fehlt.dedup();
        for sprache in fehlt {
            self.fehler(ort, format!("Der Text fehlt in der Sprache „{}“.", sprache.tag()));
        }
    }
}

//! The form on paper: what a printed page shows, blank with boxes and lines to write on, or filled in.

use grund::Sprache;
use serde_json::{Value, json};

use crate::{Antworten, Art, Feld, Formular, Umfeld, Wahl};

/// Choices that are printed one below the other; a longer list gets a line to write on.
const WAHL: usize = 20;
/// Entries of a group and rows of a table that a blank form offers.
const EINTRAEGE: usize = 2;
const ZEILEN: usize = 5;

impl Formular {
    /// The blank form, as the template `formular.typ` reads it: all pages, with a sentence where not everybody answers.
    #[must_use]
    pub fn blanko(&self) -> Value {
        let seiten: Vec<Value> = self
            .seiten
            .iter()
            .map(|s| {
                json!({
                    "titel": s.titel.in_sprache(Sprache::De),
                    "abschnitt": s.abschnitt.as_ref().map(|t| t.in_sprache(Sprache::De)),
                    "einleitung": s.einleitung.as_ref().map(|t| t.in_sprache(Sprache::De)),
                    "nur": s.wenn.as_ref().map(|w| self.nur_wenn(w)),
                    "felder": s.felder.iter().map(|f| self.kasten(f)).collect::<Vec<_>>(),
                })
            })
            .collect();
        json!({ "titel": self.titel.in_sprache(Sprache::De), "seiten": seiten })
    }

    /// The filled form: what the check page shows.
    #[must_use]
    pub fn ausgefuellt(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Value {
        // A section stands above the first of its pages that is there.
        let mut zuletzt = None;
        let seiten: Vec<Value> = self
            .zusammenfassung(antworten, umfeld, Sprache::De)
            .into_iter()
            .map(|a| {
                let zeilen = a.zeilen.iter().map(|z| z.druck(""));
                let titel = if a.titel.is_empty() { "Das ergibt sich daraus".to_owned() } else { a.titel.clone() };
                let abschnitt = a.seite.as_deref().and_then(|s| self.abschnitt_von(s)).map(|t| t.in_sprache(Sprache::De));
                let neu = abschnitt.filter(|a| zuletzt != Some(*a));
                zuletzt = abschnitt.or(zuletzt);
                json!({ "titel": titel, "abschnitt": neu, "berechnet": a.seite.is_none(), "angaben": zeilen.collect::<Vec<_>>() })
            })
            .collect();
        json!({ "titel": self.titel.in_sprache(Sprache::De), "seiten": seiten })
    }

    fn kasten(&self, feld: &Feld) -> Value {
        let text = |t: &crate::Text| t.in_sprache(Sprache::De).to_owned();
        let mut aus = json!({
            "frage": text(&feld.frage),
            "hinweis": feld.hinweis.as_ref().map(text),
            "freiwillig": !feld.pflicht && !matches!(feld.art, Art::Info { .. } | Art::Gruppe { .. }),
            "nur": feld.wenn.as_ref().map(|w| self.nur_wenn(w)),
        });
        let optionen = |l: &[Wahl]| l.iter().map(|o| o.text.in_sprache(Sprache::De).to_owned()).collect::<Vec<_>>();
        let (art, mehr) = match &feld.art {
            Art::Langtext { .. } => ("zeilen", json!(5)),
            Art::Flaeche { .. } => ("flaeche", json!(3)),
            Art::Unterschrift => ("unterschrift", Value::Null),
            Art::Datum { .. } => ("datum", Value::Null),
            Art::Uhrzeit { .. } => ("uhrzeit", Value::Null),
            Art::JaNein => ("wahl", json!(["Ja", "Nein"])),
            Art::Auswahl { optionen: l, .. } if l.len() <= WAHL => ("wahl", json!(optionen(l))),
            Art::Mehrfach { optionen: l } => ("mehrfach", json!(optionen(l))),
            Art::Einwilligung { text: t } => ("einwilligung", json!(text(t))),
            Art::Info { text: t } => ("info", json!(text(t))),
            Art::Datei { .. } => ("anlage", Value::Null),
            Art::Plz => ("kaestchen", json!(5)),
            Art::Iban => ("kaestchen", json!(22)),
            Art::SteuerId => ("kaestchen", json!(11)),
            Art::Steuernummer => ("kaestchen", json!(13)),
            Art::Betrag { .. } => ("betrag", Value::Null),
            Art::Gruppe { felder, tabelle: true, minimal, maximal, .. } => {
                let spalten: Vec<String> = felder.iter().map(|f| text(&f.frage)).collect();
                ("tabelle", json!({ "spalten": spalten, "zeilen": ZEILEN.clamp(*minimal, (*maximal).max(*minimal)) }))
            }
            Art::Gruppe { felder, eintrag, minimal, maximal, .. } => {
                let anzahl = EINTRAEGE.clamp((*minimal).min(EINTRAEGE), (*maximal).max(1));
                let felder: Vec<Value> = felder.iter().map(|f| self.kasten(f)).collect();
                ("gruppe", json!({ "eintrag": text(eintrag), "anzahl": anzahl, "felder": felder }))
            }
            _ => ("linie", Value::Null),
        };
        aus["art"] = json!(art);
        aus["mehr"] = mehr;
        aus
    }

    /// For whom a page or question is, in words where the condition is simple.
    fn nur_wenn(&self, bedingung: &regel::Ausdruck) -> String {
        const SONST: &str = "Nur, wenn das auf Sie zutrifft.";
        let text = bedingung.text();
        if ["not(", "(", " or ", "!="].iter().any(|z| text.contains(z)) {
            return SONST.to_owned();
        }
        let teile: Option<Vec<String>> = text.split(" and ").map(|t| self.gleichung(t)).collect();
        teile.map_or_else(|| SONST.to_owned(), |t| format!("Nur, wenn {}.", t.join(" und ")))
    }

    /// `hund = true` as „die Antwort auf „Hund?“ „Ja“ ist“.
    fn gleichung(&self, text: &str) -> Option<String> {
        let (name, wert) = match text.split_once('=') {
            Some((name, wert)) if !name.ends_with(['<', '>', '!']) => (name.trim(), wert.trim()),
            Some(_) => return None,
            None => (text.trim(), "true"),
        };
        // Inside a group the condition reads the fields of its own entry.
        let innen = || {
            self.seiten.iter().flat_map(|s| &s.felder).find_map(|f| match &f.art {
                Art::Gruppe { felder, .. } => felder.iter().find(|f| f.id == name),
                _ => None,
            })
        };
        let feld = self.feld(name).map(|(_, f)| f).or_else(innen)?;
        let antwort = match (&feld.art, wert) {
            (Art::JaNein | Art::Einwilligung { .. }, "true") => "Ja".to_owned(),
            (Art::JaNein, "false") => "Nein".to_owned(),
            (Art::Auswahl { optionen, .. }, w) => {
                let w = w.strip_prefix('"')?.strip_suffix('"')?;
                optionen.iter().find(|o| o.wert == w)?.text.in_sprache(Sprache::De).to_owned()
            }
            _ => return None,
        };
        Some(format!("Ihre Antwort bei „{}“ „{antwort}“ ist", feld.frage.in_sprache(Sprache::De)))
    }
}

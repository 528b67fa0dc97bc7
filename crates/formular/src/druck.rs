//! The form on paper: what a printed page shows, blank with boxes and lines to write on, or filled in.

use grund::Sprache;
use serde_json::{Value, json};

use crate::{Antworten, Art, Feld, Formular, Umfeld, Wahl, nur_wenn::deutsch_daneben};

/// Choices that are printed one below the other; a longer list gets a line to write on.
const WAHL: usize = 20;
/// Entries of a group and rows of a table that a blank form offers.
const EINTRAEGE: usize = 2;
const ZEILEN: usize = 5;

impl Formular {
    /// The blank form, as the template `formular.typ` reads it: all pages, with a sentence where not everybody
    /// answers. In another language the German wording of each question stands beside it, for the office.
    #[must_use]
    pub fn blanko(&self, s: Sprache) -> Value {
        let seiten: Vec<Value> = self
            .seiten
            .iter()
            .map(|seite| {
                json!({
                    "titel": seite.titel.in_sprache(s),
                    "abschnitt": seite.abschnitt.as_ref().map(|t| t.in_sprache(s)),
                    "einleitung": seite.einleitung.as_ref().map(|t| t.in_sprache(s)),
                    "nur": seite.wenn.as_ref().map(|w| self.nur_wenn(w.text(), s)),
                    "felder": seite.felder.iter().map(|f| self.kasten(f, s)).collect::<Vec<_>>(),
                })
            })
            .collect();
        self.druck(s, &seiten)
    }

    /// The filled form: what the check page shows; in another language with the German wording of question and answer.
    #[must_use]
    pub fn ausgefuellt(&self, antworten: &Antworten, umfeld: &Umfeld<'_>, s: Sprache) -> Value {
        // A section stands above the first of its pages that is there.
        let mut zuletzt = None;
        let deutsch = self.zusammenfassung(antworten, umfeld, Sprache::De);
        let seiten: Vec<Value> = self
            .zusammenfassung(antworten, umfeld, s)
            .into_iter()
            .zip(&deutsch)
            .map(|(a, d)| {
                let zeilen = a.zeilen.iter().zip(&d.zeilen).map(|(z, d)| zweisprachig(z.druck(""), &d.druck(""), s));
                let titel = if a.titel.is_empty() { daraus(s).to_owned() } else { a.titel.clone() };
                let abschnitt = a.seite.as_deref().and_then(|seite| self.abschnitt_von(seite)).map(|t| t.in_sprache(s));
                let neu = abschnitt.filter(|a| zuletzt != Some(*a));
                zuletzt = abschnitt.or(zuletzt);
                json!({ "titel": titel, "abschnitt": neu, "berechnet": a.seite.is_none(), "angaben": zeilen.collect::<Vec<_>>() })
            })
            .collect();
        self.druck(s, &seiten)
    }

    fn druck(&self, s: Sprache, seiten: &[Value]) -> Value {
        let deutsch = deutsch_daneben(&self.titel, s);
        json!({ "sprache": s.tag(), "titel": self.titel.in_sprache(s), "deutsch": deutsch, "seiten": seiten })
    }

    fn kasten(&self, feld: &Feld, s: Sprache) -> Value {
        let text = |t: &crate::Text| t.in_sprache(s).to_owned();
        let beides = |t: &crate::Text| match deutsch_daneben(t, s) {
            Some(deutsch) => format!("{} ({deutsch})", t.in_sprache(s)),
            None => text(t),
        };
        let mut aus = json!({
            "frage": text(&feld.frage),
            "deutsch": deutsch_daneben(&feld.frage, s),
            "hinweis": feld.hinweis.as_ref().map(text),
            "beispiel": feld.musterbeispiel(s),
            "freiwillig": !feld.pflicht && !matches!(feld.art, Art::Info { .. } | Art::Gruppe { .. }),
            "nur": feld.wenn.as_ref().map(|w| self.nur_wenn(w.text(), s)),
        });
        let optionen = |l: &[Wahl]| l.iter().map(|o| beides(&o.text)).collect::<Vec<_>>();
        let (art, mehr) = match &feld.art {
            Art::Langtext { .. } => ("zeilen", json!(5)),
            Art::Flaeche { .. } => ("flaeche", json!(3)),
            Art::Unterschrift => ("unterschrift", Value::Null),
            Art::Datum { .. } => ("datum", Value::Null),
            Art::Uhrzeit { .. } => ("uhrzeit", Value::Null),
            Art::JaNein => ("wahl", json!(ja_nein(s))),
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
                let spalten: Vec<String> = felder.iter().map(|f| beides(&f.frage)).collect();
                ("tabelle", json!({ "spalten": spalten, "zeilen": ZEILEN.clamp(*minimal, (*maximal).max(*minimal)) }))
            }
            Art::Gruppe { felder, eintrag, minimal, maximal, .. } => {
                let anzahl = EINTRAEGE.clamp((*minimal).min(EINTRAEGE), (*maximal).max(1));
                let felder: Vec<Value> = felder.iter().map(|f| self.kasten(f, s)).collect();
                ("gruppe", json!({ "eintrag": beides(eintrag), "anzahl": anzahl, "felder": felder }))
            }
            _ => ("linie", Value::Null),
        };
        aus["art"] = json!(art);
        aus["mehr"] = mehr;
        if let Art::Einwilligung { text: t } | Art::Info { text: t } = &feld.art {
            aus["mehr_deutsch"] = json!(deutsch_daneben(t, s));
        }
        aus
    }
}

/// A row with the German wording beside it, where it is another.
fn zweisprachig(mut zeile: Value, deutsch: &Value, s: Sprache) -> Value {
    for (name, daneben) in [("frage", "frage_deutsch"), ("antwort", "antwort_deutsch")] {
        if !matches!(s, Sprache::De | Sprache::Leicht) && zeile[name] != deutsch[name] {
            zeile[daneben] = deutsch[name].clone();
        }
    }
    zeile
}

/// The heading of what is calculated.
const fn daraus(s: Sprache) -> &'static str {
    match s {
        Sprache::En => "What follows from it",
        Sprache::Hsb => "To z toho wuchadźa",
        Sprache::De | Sprache::Leicht | Sprache::Ar => "Das ergibt sich daraus",
    }
}

const fn ja_nein(s: Sprache) -> [&'static str; 2] {
    match s {
        Sprache::En => ["Yes (Ja)", "No (Nein)"],
        Sprache::Hsb => ["Haj (Ja)", "Ně (Nein)"],
        Sprache::De | Sprache::Leicht | Sprache::Ar => ["Ja", "Nein"],
    }
}

//! The summary: what the check page, the receipt and the caseworker read.

use grund::Sprache;
use regel::Wert;

use crate::{Antwort, Antworten, Art, BerechnetArt, Datei, Feld, Formular, Stand, Umfeld, Zeichnung, wert};

/// A part of the summary: one page of the form, or the calculated values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abschnitt {
    /// The page to which „Ändern“ leads; `None` for calculated values.
    pub seite: Option<String>,
    /// Its heading; empty for calculated values.
    pub titel: String,
    /// The language in which the heading really is.
    pub sprache: Sprache,
    /// Question and answer.
    pub zeilen: Vec<Zeile>,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zeile {
    /// The HTML name of the field, or the id of the calculated value.
    pub name: String,
    /// Inside a group: „Hund 2“.
    pub eintrag: Option<String>,
    /// The label.
    pub frage: String,
    /// The language in which the label (and the text of chosen options) really is.
    pub sprache: Sprache,
    /// The answer, one string a line; empty when an optional question was left out.
    pub antwort: Vec<String>,
    /// The uploads of an upload field.
    pub dateien: Vec<Datei>,
    /// What was drawn: a signature, the outline of an area.
    pub zeichnung: Option<Zeichnung>,
}

impl Zeile {
    /// The label, with the entry of a group before it.
    #[must_use]
    pub fn ganze_frage(&self) -> String {
        self.eintrag.as_ref().map_or_else(|| self.frage.clone(), |e| format!("{e}: {}", self.frage))
    }

    /// As the templates of prints read it; `leer` where nothing was answered.
    #[must_use]
    pub fn druck(&self, leer: &str) -> serde_json::Value {
        let antwort = if self.antwort.is_empty() { leer.to_owned() } else { self.antwort.join("\n") };
        let mut aus = serde_json::json!({ "frage": self.ganze_frage(), "antwort": antwort });
        if let Some(z) = &self.zeichnung {
            aus["bild"] = z.druck();
        }
        aus
    }

    /// The HTML id of the field on its page.
    #[must_use]
    pub fn anker(&self) -> String {
        self.name.replace('.', "-")
    }
}

impl Formular {
    /// All reachable questions with their answers, page by page, and the calculated values that are shown.
    #[must_use]
    pub fn zusammenfassung(&self, antworten: &Antworten, umfeld: &Umfeld<'_>, sprache: Sprache) -> Vec<Abschnitt> {
        let stand = self.rechnen(antworten, umfeld, true);
        let mut aus = Vec::new();
        for (seite, _) in self.seiten.iter().zip(&stand.seiten).filter(|(_, da)| **da) {
            let mut zeilen = Vec::new();
            for feld in seite.felder.iter().filter(|f| stand.erreichbar(f)) {
                feldzeilen(feld, antworten, &stand, sprache, &mut zeilen);
            }
            if !zeilen.is_empty() {
                let titel = seite.titel.wortlaut(sprache);
                aus.push(Abschnitt {
                    seite: Some(seite.id.clone()),
                    titel: titel.text.to_owned(),
                    sprache: titel.sprache,
                    zeilen,
                });
            }
        }
        let berechnet: Vec<Zeile> = self
            .berechnet
            .iter()
            .zip(&stand.berechnet)
            .filter(|(b, w)| b.zeigen && !w.ist_null())
            .map(|(b, w)| Zeile {
                name: b.id.clone(),
                eintrag: None,
                frage: b.frage.in_sprache(sprache).to_owned(),
                sprache: b.frage.wortlaut(sprache).sprache,
                antwort: vec![berechnet_text(w, b.art, sprache)],
                dateien: Vec::new(),
                zeichnung: None,
            })
            .collect();
        if !berechnet.is_empty() {
            aus.push(Abschnitt { seite: None, titel: String::new(), sprache, zeilen: berechnet });
        }
        aus
    }
}

fn feldzeilen(feld: &Feld, antworten: &Antworten, stand: &Stand, sprache: Sprache, zeilen: &mut Vec<Zeile>) {
    match (&feld.art, antworten.fuer(feld)) {
        (Art::Info { .. }, _) => {}
        (Art::Gruppe { eintrag, felder, .. }, Some(Antwort::Gruppe(liste))) => {
            for (i, antworten) in liste.iter().enumerate() {
                let titel = format!("{} {}", eintrag.in_sprache(sprache), i + 1);
                for innen in felder.iter().filter(|f| stand.erreichbar_im_eintrag(feld, i, f)) {
                    if !matches!(innen.art, Art::Info { .. }) {
                        let name = format!("{}.{i}.{}", feld.id, innen.id);
                        zeilen.push(zeile(innen, name, Some(titel.clone()), antworten.fuer(innen), sprache));
                    }
                }
            }
        }
        (_, antwort) => zeilen.push(zeile(feld, feld.id.clone(), None, antwort, sprache)),
    }
}

fn zeile(feld: &Feld, name: String, eintrag: Option<String>, antwort: Option<&Antwort>, sprache: Sprache) -> Zeile {
    let frage = feld.frage.wortlaut(sprache);
    Zeile {
        name,
        eintrag,
        frage: frage.text.to_owned(),
        sprache: frage.sprache,
        antwort: match (antwort, &feld.art) {
            (Some(a), _) => wert::texte(a, feld, sprache),
            // A box that was left empty says no.
            (None, Art::Einwilligung { .. }) => vec![wert::ja_nein_text(false, sprache).to_owned()],
            (None, _) => Vec::new(),
        },
        dateien: if let Some(Antwort::Dateien(l)) = antwort { l.clone() } else { Vec::new() },
        zeichnung: antwort.and_then(|a| Zeichnung::der_antwort(feld, a, sprache)),
    }
}

/// A calculated value as people read it.
pub(crate) fn berechnet_text(w: &Wert, art: BerechnetArt, sprache: Sprache) -> String {
    match (art, w) {
        (BerechnetArt::Betrag, w) if w.als_betrag().is_some() => {
            grund::format::betrag(sprache, w.als_betrag().unwrap_or_default())
        }
        (_, Wert::Zahl(z)) => wert::zahl_text(*z, sprache),
        (_, Wert::JaNein(b)) => wert::ja_nein_text(*b, sprache).to_owned(),
        (_, Wert::Datum(d)) => wert::datum_text(*d, sprache),
        (_, Wert::Text(t)) => t.clone(),
        _ => String::new(),
    }
}

impl crate::Berechnet {
    /// Its value as people read it.
    #[must_use]
    pub fn text(&self, w: &Wert, sprache: Sprache) -> String {
        berechnet_text(w, self.art, sprache)
    }
}

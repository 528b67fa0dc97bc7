//! One case played through: what comes out now, and every difference to what it expects as a sentence for whoever keeps the case.

use std::collections::BTreeMap;

use formular::{Antworten, Feldfehler, Umfeld};
use grund::Sprache;

use crate::{Befund, Leistung, faelle::Fall};

const DE: Sprache = Sprache::De;

/// What comes out of a case now.
#[derive(Debug, Clone, Default)]
pub struct Gespielt {
    /// The reachable pages at the end.
    pub seiten: Vec<String>,
    /// The faults of each page that was filled in, by page.
    pub fehler: BTreeMap<String, Vec<Feldfehler>>,
    /// What is still missing on pages that were taken or left out, with the page of each.
    pub fehlt: Vec<(String, Feldfehler)>,
    /// Calculated values: id and how people read them.
    pub berechnet: Vec<(String, String)>,
    /// What does not fit to the form at all: pages and upload fields that are gone.
    pub fremd: Vec<String>,
}

impl Gespielt {
    /// May it be sent?
    #[must_use]
    pub fn vollstaendig(&self) -> bool {
        self.fehlt.is_empty() && self.fehler.is_empty()
    }

    /// The form names of the faults, page by page, as a case expects them.
    #[must_use]
    pub fn fehlernamen(&self) -> BTreeMap<String, Vec<String>> {
        self.fehler.iter().map(|(s, l)| (s.clone(), l.iter().map(|f| f.name.clone()).collect())).collect()
    }
}

impl Leistung {
    /// Plays a case.
    ///
    /// # Errors
    /// The values of the authority do not fit.
    pub fn fall_spielen(&self, fall: &Fall) -> Result<Gespielt, Vec<Befund>> {
        let parameter = self.parameter(&fall.land, &fall.parameter)?;
        let umfeld = Umfeld { heute: fall.heute, parameter: parameter.kontext() };
        Ok(self.ausspielen(fall, &umfeld).1)
    }

    pub(crate) fn ausspielen(&self, fall: &Fall, umfeld: &Umfeld<'_>) -> (Antworten, Gespielt) {
        let mut aus = Gespielt::default();
        let antworten = self.fall_ausfuellen(fall, umfeld, &mut aus);
        aus.seiten = self.formular.seiten(&antworten, umfeld).iter().map(|s| s.id.to_owned()).collect();
        if let Err(fehlt) = self.formular.vollstaendig_pruefen(&antworten, umfeld) {
            // A page that was refused keeps none of its answers: its own faults say why, not all its questions.
            aus.fehlt = fehlt.fehler.into_iter().filter(|(seite, _)| !aus.fehler.contains_key(seite)).collect();
        }
        let berechnet = self.formular.berechnen(&antworten, umfeld);
        let da = berechnet.iter().filter(|(_, w)| !matches!(w, regel::Wert::Null));
        aus.berechnet = da.map(|(b, w)| (b.id.clone(), b.text(w, DE))).collect();
        (antworten, aus)
    }

    /// The differences of pages, faults and completeness.
    pub(crate) fn wege_vergleichen(&self, fall: &Fall, ist: &Gespielt, ab: &mut Vec<String>) {
        ab.extend(ist.fremd.iter().cloned());
        for (seite, fehler) in &ist.fehler {
            let soll = fall.erwartet.fehler.get(seite).map(Vec::as_slice).unwrap_or_default();
            for f in fehler.iter().filter(|f| !soll.contains(&f.name)) {
                ab.push(format!(
                    "Die Seite „{}“ wird nicht angenommen. {}",
                    self.seitentitel(seite),
                    frage_und_grund(f)
                ));
            }
        }
        // Of a page that the case does not fill in nothing is refused; that it is missing is said below.
        for (seite, soll) in fall.erwartet.fehler.iter().filter(|(s, _)| fall.seiten.contains_key(*s)) {
            let ist: Vec<&str> = ist.fehler.get(seite).into_iter().flatten().map(|f| f.name.as_str()).collect();
            for name in soll.iter().filter(|n| !ist.contains(&n.as_str())) {
                let (titel, frage) = (self.seitentitel(seite), self.fragetext(name));
                ab.push(format!("Auf der Seite „{titel}“ soll die Antwort auf „{frage}“ abgewiesen werden. Jetzt wird sie angenommen."));
            }
        }
        let soll = &fall.erwartet.seiten;
        if !soll.is_empty() && *soll != ist.seiten {
            let (soll, ist) = (self.titel_aller(soll), self.titel_aller(&ist.seiten));
            ab.push(format!("Es erscheinen andere Seiten. Erwartet: {soll}. Jetzt: {ist}."));
        }
        match (ist.fehlt.is_empty() && ist.fehler.is_empty(), fall.erwartet.vollstaendig) {
            (true, false) => ab.push("Der Antrag ist vollständig. Erwartet ist, dass noch etwas fehlt.".to_owned()),
            (false, true) => ab.extend(self.was_fehlt(fall, ist)),
            _ => {}
        }
    }

    /// What keeps a case from being complete, a sentence for each page that nobody filled in and each question elsewhere.
    #[must_use]
    pub fn was_fehlt(&self, fall: &Fall, ist: &Gespielt) -> Vec<String> {
        let mut saetze: Vec<String> = Vec::new();
        for (seite, f) in &ist.fehlt {
            let titel = self.seitentitel(seite);
            let satz = if fall.seiten.contains_key(seite) {
                format!("Auf der Seite „{titel}“ fehlt noch etwas. {}", frage_und_grund(f))
            } else {
                format!("Die Seite „{titel}“ ist nicht ausgefüllt.")
            };
            if !saetze.contains(&satz) {
                saetze.push(satz);
            }
        }
        saetze
    }

    /// The heading of a page, or its id where it is gone.
    #[must_use]
    pub fn seitentitel<'a>(&'a self, id: &'a str) -> &'a str {
        self.formular.seite(id).map_or(id, |s| s.titel.in_sprache(DE))
    }

    /// The question of a form name (`hund`, `weitere.0.rasse`), or the name where it is gone.
    #[must_use]
    pub fn fragetext<'a>(&'a self, name: &'a str) -> &'a str {
        self.formular.feld_nach_name(name).map_or(name, |f| f.frage.in_sprache(DE))
    }

    /// What a calculated value is called.
    #[must_use]
    pub fn wertname<'a>(&'a self, id: &'a str) -> &'a str {
        let eines = self.formular.berechnete().iter().find(|b| b.id == id);
        eines.map_or(id, |b| b.frage.in_sprache(DE))
    }

    fn titel_aller(&self, ids: &[String]) -> String {
        ids.iter().map(|s| format!("„{}“", self.seitentitel(s))).collect::<Vec<_>>().join(", ")
    }
}

/// „Geburtsdatum“: Geben Sie …
#[must_use]
pub fn frage_und_grund(f: &Feldfehler) -> String {
    format!("„{}“: {}", f.frage.in_sprache(DE), f.text(DE))
}

/// Texts with commas, for a sentence.
pub(crate) fn liste<T: AsRef<str>>(alle: &[T]) -> String {
    if alle.is_empty() {
        return "nichts".to_owned();
    }
    alle.iter().map(|t| format!("„{}“", t.as_ref())).collect::<Vec<_>>().join(", ")
}

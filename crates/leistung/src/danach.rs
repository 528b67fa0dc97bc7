//! What comes after: until when holds what was granted (`[erinnerung]`), what everybody may read of a reported defect
//! (`[mangel]`), and how many automatic decisions a person takes instead (`stichprobe`).

use formular::{Antwort, Antworten, Art, BerechnetArt, Formular, Umfeld};
use grund::{Sprache, Tag, Wortlaut, kalender::plus_tage};
use regel::Wert;
use serde::Deserialize;

use crate::{Befund, Leistung, ParameterArt, STAMM, Stamm, beteiligung::Pruefung};

/// The applicant is reminded before the end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erinnerungsregel {
    /// The question or the calculated value with the last day.
    pub ende: String,
    /// How many days before it the reminder comes.
    pub tage: u16,
    /// Answers that are the same in a renewal (the number plate); whoever applied again with them is not reminded.
    pub gleich: Vec<String>,
}

/// A reported defect that the desk may show to everybody.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mangelregel {
    /// What it is about, as everybody reads it: „Schaden an der Straße“. Translated as `mangel-name`.
    pub name: String,
    /// The choice that says what kind of defect it is. Only its options are shown, never typed words.
    pub art: String,
    /// The question of the kind `punkt`.
    pub punkt: String,
}

/// The greatest share, in ten thousandths.
pub const ALLE: u16 = 10_000;

impl Leistung {
    /// The last day on which holds what was granted, and the day of the reminder.
    #[must_use]
    pub fn gilt_bis(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Option<(Tag, Tag)> {
        let regel = self.stamm.erinnerung.as_ref()?;
        let ende = match antworten.get(&regel.ende) {
            Some(Antwort::Datum(tag)) => *tag,
            _ => self.formular.berechneter_wert(&regel.ende, antworten, umfeld)?.als_datum()?,
        };
        Some((ende, plus_tage(ende, -i32::from(regel.tage))))
    }

    /// Is `neu` the same once more: the answers by which one tells it, and a later end?
    #[must_use]
    pub fn verlaengert(&self, alt: &Antworten, neu: &Antworten) -> bool {
        self.stamm.erinnerung.as_ref().is_some_and(|r| {
            !r.gleich.is_empty() && r.gleich.iter().all(|f| alt.get(f).is_some() && alt.get(f) == neu.get(f))
        })
    }

    /// How many of ten thousand automatic decisions a person takes instead, by the parameters of the authority.
    #[must_use]
    pub fn stichprobe(&self, parameter: &Wert) -> u16 {
        let Wert::Kontext(alle) = parameter else { return 0 };
        // Hundredths of a per cent, as cents are of a euro.
        let prozent = self.stamm.stichprobe.as_ref().and_then(|name| alle.get(name)).and_then(Wert::als_betrag);
        let anteil = prozent.and_then(|p| u16::try_from(p.als_cent()).ok());
        anteil.unwrap_or_default().min(ALLE)
    }

    /// What a reported defect is about, in words for everybody.
    #[must_use]
    pub fn mangelname(&self, sprache: Sprache) -> Option<Wortlaut<'_>> {
        self.stamm.mangel.as_ref().map(|m| self.text_in(sprache, "mangel-name", &m.name))
    }

    /// The kind of a defect: the values that were chosen. Nothing that was typed.
    #[must_use]
    pub fn mangelart(&self, antworten: &Antworten) -> Vec<String> {
        let Some(regel) = &self.stamm.mangel else { return Vec::new() };
        match antworten.get(&regel.art) {
            Some(Antwort::Text(t)) => vec![t.clone()],
            Some(Antwort::Mehrfach(alle)) => alle.clone(),
            _ => Vec::new(),
        }
    }

    /// The words of the options with these values; what this version does not know is left out.
    #[must_use]
    pub fn mangelart_text(&self, sprache: Sprache, werte: &[String]) -> Vec<Wortlaut<'_>> {
        let feld = self.stamm.mangel.as_ref().and_then(|m| feld(&self.formular, &m.art));
        let Some(Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen }) = feld.map(|f| &f.art) else {
            return Vec::new();
        };
        optionen.iter().filter(|o| werte.contains(&o.wert)).map(|o| o.text.wortlaut(sprache)).collect()
    }

    /// The point of a defect, as the form keeps it.
    #[must_use]
    pub fn mangelpunkt<'a>(&self, antworten: &'a Antworten) -> Option<&'a str> {
        crate::punkte(antworten, &self.stamm.mangel.as_ref()?.punkt).first().copied()
    }
}

fn feld<'a>(formular: &'a Formular, id: &str) -> Option<&'a formular::Feld> {
    formular.alle_seiten().iter().flat_map(|s| &s.felder).find(|f| f.id == id)
}

/// The German name of the defect, under its key.
pub(crate) fn deutsche_texte(stamm: &Stamm) -> Option<(String, String)> {
    stamm.mangel.as_ref().map(|m| ("mangel-name".to_owned(), m.name.clone()))
}

/// Every reference must lead somewhere.
pub(crate) fn pruefen(stamm: &Stamm, formular: &Formular, befunde: &mut Vec<Befund>) {
    if let Some(name) = &stamm.stichprobe {
        let passt = stamm.parameter.get(name).is_some_and(|p| p.art == ParameterArt::Zahl);
        if !passt || stamm.register.is_empty() {
            let satz = "„stichprobe“ nennt einen Parameter der Art „zahl“ (Prozent), und es gibt ein [[register]]: Nur automatische Entscheidungen haben Stichproben.";
            befunde.push(Befund::fehler(STAMM, "stichprobe", satz.to_owned()));
        }
    }
    let mut p = Pruefung::neu(formular, befunde);
    if let Some(r) = &stamm.erinnerung {
        let berechnet = formular.berechnete().iter().any(|b| b.id == r.ende && b.art == BerechnetArt::Datum);
        if !berechnet && !p.ist(&r.ende, |a| matches!(a, Art::Datum { .. })) {
            p.fehler(
                "erinnerung",
                format!("„{}“ ist weder eine Frage nach einem Datum noch ein berechneter Tag.", r.ende),
            );
        }
        if r.tage == 0 || r.tage > 366 {
            p.fehler("erinnerung", "„tage“ liegt zwischen 1 und 366.");
        }
        for name in r.gleich.iter().filter(|n| feld(formular, n).is_none()) {
            p.fehler("erinnerung", format!("Die Frage „{name}“ gibt es im Formular nicht."));
        }
        if r.gleich.is_empty() {
            p.fehler(
                "erinnerung",
                "Nennen Sie unter „gleich“, woran man eine Verlängerung erkennt, zum Beispiel das Kennzeichen.",
            );
        }
    }
    if let Some(r) = &stamm.mangel {
        if !p.ist(&r.art, |a| matches!(a, Art::Auswahl { .. } | Art::Mehrfach { .. })) {
            p.fehler(
                "mangel",
                format!("„{}“ ist keine Auswahl. Öffentlich sind nur Antworten, die zur Wahl stehen.", r.art),
            );
        }
        if !p.ist(&r.punkt, |a| matches!(a, Art::Punkt)) {
            p.fehler("mangel", format!("„{}“ ist keine Frage der Art „punkt“.", r.punkt));
        }
    }
}

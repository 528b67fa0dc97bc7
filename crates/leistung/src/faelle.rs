//! Cases: what a person types, page by page, and what must come out. `faelle/<name>.toml`.
//!
//! ```toml
//! name = "Ein Hund, im März aufgenommen"
//! heute = "2026-03-10"
//! land = "15"            # where it plays; without it in Sachsen
//! [parameter]            # what the Mandant overrides
//! [seiten.person]        # names and values as the HTML form sends them; lists for repeated names
//! vorname = "Anna"
//! [[dateien]]            # uploads
//! feld = "nachweis_assistenz"
//! name = "ausweis.pdf"
//! [erwartet]
//! seiten = ["person", "anschrift", "hund", "nachweise"]
//! fehler.hund = ["hund_geburt"]       # form names with a fault, page by page
//! vollstaendig = true
//! berechnet = { steuer = "45,00 €" }  # as people read them
//! entscheidungen.Einstufung = { rang = [1] }
//! lesbar = ["Dackel"]                 # stands in the summary
//! auftrag = { id = "abmelden", angaben = { kennzeichen = "BZ-AB 123" } }   # what goes to a register
//! [[erwartet.register]]               # played through: what the register says, and where the matter stands then
//! antwort = "vollzogen"
//! ende = "abgeschlossen"
//! ```

use std::collections::BTreeMap;

use formular::{Antworten, Datei, Umfeld};
use grund::{Sprache, Tag};
use regel::Wert;
use serde::Deserialize;
use serde_json::{Map, Value};
use vorgang::weiterleitung::Moment;

use crate::{
    Befund, Brief, Leistung, Wirkung,
    befund::stelle,
    dateien::Dateien,
    fallspiel::{Gespielt, liste},
    registerfrage::{Auftragserwartung, Registererwartung},
};

/// One case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fall {
    /// What it shows.
    pub name: String,
    /// The day on which it plays.
    pub heute: Tag,
    /// The Land in which it plays, or the authority ([`crate::Ort`]).
    #[serde(default = "sachsen")]
    pub land: String,
    /// What the Mandant overrides.
    #[serde(default)]
    pub parameter: Map<String, Value>,
    /// What is typed, by page id.
    #[serde(default)]
    pub seiten: BTreeMap<String, BTreeMap<String, Eingabe>>,
    /// What is uploaded.
    #[serde(default)]
    pub dateien: Vec<Upload>,
    /// What must come out.
    pub erwartet: Erwartet,
    /// The file it comes from.
    #[serde(skip)]
    pub datei: String,
}

fn sachsen() -> String {
    "14".to_owned()
}

/// A value, or several under one name.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Eingabe {
    /// One.
    Eine(String),
    /// Several.
    Mehrere(Vec<String>),
}

/// An upload.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upload {
    /// The upload field.
    pub feld: String,
    /// The file name; its ending says the media type.
    pub name: String,
}

/// What must come out. What is left out is not looked at.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Erwartet {
    /// The reachable pages at the end.
    pub seiten: Vec<String>,
    /// The faults of each page.
    pub fehler: BTreeMap<String, Vec<String>>,
    /// May it be sent?
    pub vollstaendig: bool,
    /// Calculated values as people read them.
    pub berechnet: BTreeMap<String, String>,
    /// Results of decisions.
    pub entscheidungen: BTreeMap<String, Value>,
    /// Texts that the summary contains.
    pub lesbar: Vec<String>,
    /// Texts that the summary must not contain.
    pub nicht_lesbar: Vec<String>,
    /// The parts of other authorities (`[[beteiligung]]`), where the case says something about them.
    pub beteiligt: Option<Vec<String>>,
    /// The duties afterwards (`[[pflicht]]`), where the case says something about them.
    pub pflichten: Option<Vec<String>>,
    /// What goes to others (`[[weiterleitung]]`) in the end, where the case says something about it.
    pub weitergeleitet: Option<Vec<String>>,
    /// The rule of the inbox in which it arrives (`[[weiterleitung]]` with `weg = "korb"`); empty: with the responsible office.
    pub eingangskorb: Option<String>,
    /// Which order goes to a register (`[[register]]`) with what in it; the empty name where none does.
    pub auftrag: Option<Auftragserwartung>,
    /// Where the matter stands after each answer of the register.
    pub register: Vec<Registererwartung>,
}

/// The outcome of one case.
#[derive(Debug, Clone)]
pub struct Fallergebnis {
    /// Its file.
    pub datei: String,
    /// What it shows.
    pub name: String,
    /// Differences; empty = passed.
    pub abweichungen: Vec<String>,
}

/// Reads `faelle/*.toml`.
pub(crate) fn lesen(dateien: &Dateien, befunde: &mut Vec<Befund>) -> Vec<Fall> {
    let mut faelle = Vec::new();
    for (pfad, inhalt) in dateien.iter().filter(|(p, _)| p.starts_with("faelle/")) {
        let Ok(text) = std::str::from_utf8(inhalt) else {
            befunde.push(Befund::fehler(pfad, "", "Die Datei ist nicht in UTF-8 geschrieben."));
            continue;
        };
        match toml::from_str::<Fall>(text) {
            Ok(fall) => faelle.push(Fall { datei: pfad.clone(), ..fall }),
            Err(f) => {
                let ort = f.span().map_or_else(String::new, |s| stelle(text, s.start));
                befunde.push(Befund::fehler(pfad, ort, crate::stamm::satz(f.message())));
            }
        }
    }
    faelle
}

impl Leistung {
    /// Plays all cases.
    #[must_use]
    pub fn faelle_pruefen(&self) -> Vec<Fallergebnis> {
        self.faelle
            .iter()
            .map(|fall| Fallergebnis {
                datei: fall.datei.clone(),
                name: fall.name.clone(),
                abweichungen: self.fall_pruefen(fall),
            })
            .collect()
    }

    /// What a letter about this case reads, with a sender and a number of its own: to see that templates can be set.
    /// `None`: the case is not a complete Antrag.
    #[must_use]
    pub fn fall_briefdaten(&self, fall: &Fall, brief: &Brief) -> Option<Map<String, Value>> {
        let parameter = self.parameter(&fall.land, &fall.parameter).ok()?;
        let umfeld = Umfeld { heute: fall.heute, parameter: parameter.kontext() };
        let antworten = self.fall_ausfuellen(fall, &umfeld, &mut Gespielt::default());
        self.formular.vollstaendig_pruefen(&antworten, &umfeld).ok()?;
        let mut daten = self.briefdaten(&antworten, &umfeld);
        let worte = self.brieftext(brief, &antworten, &umfeld, fall.heute);
        daten.insert("betreff".into(), worte.get("betreff").cloned().unwrap_or_default());
        daten.insert("brief".into(), worte);
        daten.insert("empfaenger".into(), self.empfaenger(&antworten).into());
        daten.insert("anrede".into(), self.anrede(&antworten).into());
        let absender = serde_json::json!({"name": "Stadt Musterstadt", "strasse": "Musterstraße 1", "plz_ort": "01234 Musterstadt"});
        daten.insert("absender".into(), absender);
        for (name, wert) in [("nummer", "BW-00000-00000"), ("land", fall.land.get(..2).unwrap_or_default())] {
            daten.insert(name.into(), wert.into());
        }
        let behoerde = ("Stadt Musterstadt", "Musterstraße 1, 01234 Musterstadt");
        daten.insert("rechtsbehelf".into(), self.belehrung(brief, &antworten, &umfeld, behoerde).into());
        for name in ["datum", "eingang"] {
            daten.insert(name.into(), fall.heute.to_string().into());
        }
        let automatisch = brief.wirkung == Wirkung::Automatisch;
        let freigaben =
            if automatisch { Value::Array(Vec::new()) } else { serde_json::json!([{"name": "Maria Muster"}]) };
        daten.insert("freigaben".into(), freigaben);
        daten.insert("automatisch".into(), automatisch.into());
        for (name, gefragt) in [("begruendung", &brief.zusatz), ("nebenbestimmungen", &brief.nebenbestimmungen)] {
            if gefragt.is_some() {
                daten.insert(name.into(), "(Das schreibt das Amt.)".into());
            }
        }
        daten.insert("demonstration".into(), Value::Bool(true));
        Some(daten)
    }

    /// What the process of a matter with the answers of this case reckons with. `None`: the case is not a complete Antrag.
    #[must_use]
    pub fn fall_werte(&self, fall: &Fall) -> Option<Map<String, Value>> {
        let parameter = self.parameter(&fall.land, &fall.parameter).ok()?;
        let umfeld = Umfeld { heute: fall.heute, parameter: parameter.kontext() };
        let antworten = self.fall_ausfuellen(fall, &umfeld, &mut Gespielt::default());
        self.formular.vollstaendig_pruefen(&antworten, &umfeld).ok()?;
        let antworten = self.formular.beschneiden(&antworten, &umfeld);
        if let Value::Object(werte) = Value::from(&self.formular.werte(&antworten, &umfeld)) {
            Some(werte)
        } else {
            None
        }
    }

    /// The answers of this case on another day and at another authority, as they would be sent. `None`: there it is not a
    /// complete Antrag, or a page refuses what is typed.
    #[must_use]
    pub fn fall_antworten(&self, fall: &Fall, umfeld: &Umfeld<'_>) -> Option<Antworten> {
        let mut ist = Gespielt::default();
        let antworten = self.fall_ausfuellen(fall, umfeld, &mut ist);
        self.formular.vollstaendig_pruefen(&antworten, umfeld).ok()?;
        (ist.fehler.is_empty() && ist.fremd.is_empty()).then(|| self.formular.beschneiden(&antworten, umfeld))
    }

    fn fall_pruefen(&self, fall: &Fall) -> Vec<String> {
        let parameter = match self.parameter(&fall.land, &fall.parameter) {
            Ok(p) => p,
            Err(befunde) => return befunde.iter().map(ToString::to_string).collect(),
        };
        let umfeld = Umfeld { heute: fall.heute, parameter: parameter.kontext() };
        let mut ab = Vec::new();
        let (antworten, ist) = self.ausspielen(fall, &umfeld);
        let erwartet = &fall.erwartet;
        self.wege_vergleichen(fall, &ist, &mut ab);
        self.werte_vergleichen(erwartet, &antworten, &umfeld, &mut ab);
        let beteiligt: Vec<&str> = self.beteiligte(&antworten, &umfeld).iter().map(|r| r.id.as_str()).collect();
        let pflichten: Vec<&str> = self.pflichten(&antworten, &umfeld).iter().map(|r| r.id.as_str()).collect();
        let ende = if self.ablauf.hat_aufgabe("bescheid") { "bewilligung" } else { "bestaetigung" };
        let weiter = [(Moment::Eingang, None), (Moment::Entscheidung, Some(ende))];
        let weiter = weiter.iter().flat_map(|(m, e)| self.weiterleitungen(*m, *e, &antworten, &umfeld));
        let weitergeleitet: Vec<&str> = weiter.map(|r| r.id.as_str()).collect();
        for (was, soll, ist) in [
            ("Beteiligt", &erwartet.beteiligt, beteiligt),
            ("Pflichten", &erwartet.pflichten, pflichten),
            ("Weitergeleitet", &erwartet.weitergeleitet, weitergeleitet),
        ] {
            if let Some(soll) = soll.as_ref().filter(|s| **s != ist) {
                ab.push(format!("{was}: erwartet {}, gefunden {}", liste(soll), liste(&ist)));
            }
        }
        let korb = self.eingangskorb(&antworten, &umfeld).map_or("", |r| r.id.as_str());
        if let Some(soll) = erwartet.eingangskorb.as_deref().filter(|s| *s != korb) {
            ab.push(format!("Eingangskorb: erwartet {}, gefunden {}", liste(&[soll]), liste(&[korb])));
        }
        self.register_vergleichen(fall, &antworten, &umfeld, &mut ab);
        ab
    }

    /// Goes through the pages in the order of the form, as a browser would.
    pub(crate) fn fall_ausfuellen(&self, fall: &Fall, umfeld: &Umfeld<'_>, aus: &mut Gespielt) -> Antworten {
        let mut antworten = Antworten::neu();
        for id in fall.seiten.keys().filter(|id| self.formular.seite(id).is_none()) {
            aus.fremd.push(format!("Die Seite „{id}“ gibt es nicht."));
        }
        for seite in self.formular.alle_seiten() {
            for upload in fall
                .dateien
                .iter()
                .filter(|u| seite.felder.iter().any(|f| u.feld.split('.').next() == Some(f.id.as_str())))
            {
                if let Err(fehler) = self.formular.datei_hinzufuegen(&upload.feld, datei(upload), &mut antworten) {
                    let grund = fehler
                        .map_or_else(|| "Hier lassen sich keine Dateien hochladen.".into(), |f| f.text(Sprache::De));
                    aus.fremd.push(format!("Datei „{}“ zu „{}“: {grund}", upload.name, self.fragetext(&upload.feld)));
                }
            }
            let Some(eingaben) = fall.seiten.get(&seite.id) else { continue };
            let fehler = self.formular.seite_annehmen(seite, &paare(eingaben), &mut antworten, umfeld);
            if !fehler.is_empty() {
                aus.fehler.insert(seite.id.clone(), fehler);
            }
        }
        antworten
    }

    fn werte_vergleichen(&self, erwartet: &Erwartet, antworten: &Antworten, umfeld: &Umfeld<'_>, ab: &mut Vec<String>) {
        let berechnet = self.formular.berechnen(antworten, umfeld);
        for (id, soll) in &erwartet.berechnet {
            let ist = berechnet.iter().find(|(b, _)| b.id == *id).map(|(b, w)| b.text(w, Sprache::De));
            if ist.as_deref().map(einfach) != Some(einfach(soll)) {
                let name = self.wertname(id);
                ab.push(format!(
                    "„{name}“: erwartet {soll}, gefunden {}",
                    ist.filter(|t| !t.is_empty()).unwrap_or_else(|| "nichts".into())
                ));
            }
        }
        let werte = self.formular.werte(antworten, umfeld);
        for (name, soll) in &erwartet.entscheidungen {
            match self.regeln.entscheiden(name, &werte) {
                Ok(ist) if gleich(&ist, &Wert::from(soll)) => {}
                Ok(ist) => ab.push(format!("{name}: erwartet {soll}, gefunden {}", Value::from(&ist))),
                Err(f) => ab.push(format!("{name}: {f}")),
            }
        }
        let text = self.zusammenfassung_als_text(antworten, umfeld);
        for soll in erwartet.lesbar.iter().filter(|t| !text.contains(&einfach(t))) {
            ab.push(format!("„{soll}“ steht nicht in der Zusammenfassung."));
        }
        for soll in erwartet.nicht_lesbar.iter().filter(|t| text.contains(&einfach(t))) {
            ab.push(format!("„{soll}“ steht in der Zusammenfassung, soll aber nicht."));
        }
    }

    fn zusammenfassung_als_text(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> String {
        let mut text = String::new();
        for abschnitt in self.formular.zusammenfassung(antworten, umfeld, Sprache::De) {
            for zeile in &abschnitt.zeilen {
                text.push_str(&format!("{}: {}\n", zeile.frage, zeile.antwort.join(" ")));
            }
        }
        einfach(&text)
    }
}

/// No-break spaces as plain ones: a case is typed on a keyboard.
fn einfach(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Does `a` hold what `b` says? Of a Kontext only the values that `b` names.
fn gleich(a: &Wert, b: &Wert) -> bool {
    match (a, b) {
        (Wert::Kontext(a), Wert::Kontext(b)) => {
            b.iter().all(|(name, soll)| a.get(name).is_some_and(|ist| gleich(ist, soll)))
        }
        (Wert::Liste(a), Wert::Liste(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| gleich(a, b)),
        (a, b) => a == b,
    }
}

/// As a browser sends them.
#[must_use]
pub fn paare(eingaben: &BTreeMap<String, Eingabe>) -> Vec<(String, String)> {
    eingaben
        .iter()
        .flat_map(|(name, eingabe)| match eingabe {
            Eingabe::Eine(wert) => vec![(name.clone(), wert.clone())],
            Eingabe::Mehrere(werte) => werte.iter().map(|wert| (name.clone(), wert.clone())).collect(),
        })
        .collect()
}

fn datei(upload: &Upload) -> Datei {
    let art = match upload.name.rsplit('.').next() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        _ => "application/pdf",
    };
    Datei {
        dokument: grund::DokumentId(uuid::Uuid::nil()),
        name: upload.name.clone(),
        groesse: 1000,
        art: art.to_owned(),
    }
}

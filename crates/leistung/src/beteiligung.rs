//! `[[beteiligung]]` and `[[pflicht]]`: which other authorities take part, and what the applicant has to do afterwards.

use std::collections::{BTreeMap, BTreeSet};

use ablauf::Baustein;
use formular::{Antwort, Antworten, Art, Feld, Formular, Umfeld};
use grund::{
    LeistungKennung, Sprache, Tag, Wortlaut,
    kalender::{Dauer, Kalender, plus_tage},
};
use regel::{Ausdruck, Umgebung};
use serde::Deserialize;

use crate::{Befund, Leistung, STAMM, Stamm};

/// The word in `nach` for the day of the confirmation or the decision.
const NACH_BESTAETIGUNG: &str = "bestaetigung";

/// Another authority that takes part. Its name is translated as `beteiligung-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beteiligungsregel {
    /// Its id.
    pub id: String,
    /// What people call its part: „Schutz des Grundwassers“.
    pub name: String,
    /// The office that is responsible for this service at the place: a LeiKa key or the name of a service.
    pub stelle: LeistungKennung,
    /// The question with the point (or `group.question` with several) whose municipality counts; without it the place
    /// of the matter.
    pub ort: Option<String>,
    /// With which answers it takes part (FEEL); without it always.
    pub wenn: Option<String>,
    /// What it is asked.
    pub frage: String,
    /// The pages of the form that it sees, with the files on them.
    pub seiten: Vec<String>,
    /// Days for the answer.
    pub frist_tage: Option<u16>,
    /// Months for the answer.
    pub frist_monate: Option<u8>,
    /// Where the law says so.
    pub rechtsgrundlage: Option<String>,
}

impl Beteiligungsregel {
    /// How long it has.
    #[must_use]
    pub fn dauer(&self) -> Dauer {
        match (self.frist_monate, self.frist_tage) {
            (Some(m), _) => Dauer::Monate(m.into()),
            (None, tage) => Dauer::Tage(tage.unwrap_or_default()),
        }
    }
}

/// A duty afterwards. Translated as `pflicht-<id>` and `pflicht-<id>-was`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pflichtregel {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What has to be handed in.
    pub was: String,
    /// The question with the day from which it counts, or `bestaetigung`.
    pub nach: String,
    /// Months from that day.
    pub monate: u8,
    /// Days of the reminder before the last day.
    pub erinnern_tage: u16,
    /// With which answers it exists (FEEL); without it always.
    pub wenn: Option<String>,
    /// Where the law says so.
    pub rechtsgrundlage: Option<String>,
}

impl Pflichtregel {
    /// The last day and the day of the reminder, by the day that the answers give (or `heute`).
    #[must_use]
    pub fn tage(&self, antworten: &Antworten, heute: Tag, kalender: Kalender) -> (Tag, Tag) {
        let ab = match antworten.get(&self.nach) {
            Some(Antwort::Datum(tag)) => *tag,
            _ => heute,
        };
        let faellig = kalender.fristende(ab, Dauer::Monate(self.monate.into()));
        (faellig, plus_tage(faellig, -i32::from(self.erinnern_tage)))
    }
}

/// The compiled conditions, by `beteiligung.<id>` and `pflicht.<id>`.
pub(crate) type Bedingungen = BTreeMap<String, Ausdruck>;

impl Leistung {
    /// The authorities that take part with these answers.
    #[must_use]
    pub fn beteiligte(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Vec<&Beteiligungsregel> {
        self.zutreffende("beteiligung", &self.stamm.beteiligung, |r| &r.id, antworten, umfeld)
    }

    /// The duties that exist with these answers.
    #[must_use]
    pub fn pflichten(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Vec<&Pflichtregel> {
        self.zutreffende("pflicht", &self.stamm.pflicht, |r| &r.id, antworten, umfeld)
    }

    pub(crate) fn zutreffende<'a, R>(
        &'a self,
        art: &str,
        regeln: &'a [R],
        id: impl Fn(&R) -> &str,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Vec<&'a R> {
        if regeln.is_empty() {
            return Vec::new();
        }
        let umgebung = Umgebung::von(&self.formular.werte(antworten, umfeld));
        self.geltende(art, regeln, id, &umgebung)
    }

    /// The rules whose condition holds.
    pub(crate) fn geltende<'a, R>(
        &'a self,
        art: &str,
        regeln: impl IntoIterator<Item = &'a R>,
        id: impl Fn(&R) -> &str,
        umgebung: &Umgebung,
    ) -> Vec<&'a R> {
        let gilt = |r: &&R| self.bedingungen.get(&format!("{art}.{}", id(r))).is_none_or(|b| b.trifft_zu(umgebung));
        regeln.into_iter().filter(gilt).collect()
    }

    /// A part by its id.
    #[must_use]
    pub fn beteiligungsregel(&self, id: &str) -> Option<&Beteiligungsregel> {
        self.stamm.beteiligung.iter().find(|r| r.id == id)
    }

    /// A duty by its id.
    #[must_use]
    pub fn pflichtregel(&self, id: &str) -> Option<&Pflichtregel> {
        self.stamm.pflicht.iter().find(|r| r.id == id)
    }

    /// What people call a part; a part that this version does not know keeps its id.
    #[must_use]
    pub fn beteiligungsname<'a>(&'a self, sprache: Sprache, id: &'a str) -> Wortlaut<'a> {
        let deutsch = self.beteiligungsregel(id).map_or(id, |r| &r.name);
        self.text_in(sprache, &format!("beteiligung-{id}"), deutsch)
    }
}

/// The points that a question holds, as typed: `bohrung_punkt`, or `punkte.punkt` of a group.
#[must_use]
pub fn punkte<'a>(antworten: &'a Antworten, feld: &str) -> Vec<&'a str> {
    let text = |a: Option<&'a Antwort>| match a {
        Some(Antwort::Text(t)) => Some(t.as_str()),
        _ => None,
    };
    match feld.split_once('.') {
        None => text(antworten.get(feld)).into_iter().collect(),
        Some((gruppe, feld)) => match antworten.get(gruppe) {
            Some(Antwort::Gruppe(eintraege)) => eintraege.iter().filter_map(|e| text(e.get(feld))).collect(),
            _ => Vec::new(),
        },
    }
}

/// German texts under the keys of the translations.
pub(crate) fn deutsche_texte(stamm: &Stamm) -> impl Iterator<Item = (String, String)> {
    let teile = stamm.beteiligung.iter().map(|r| (format!("beteiligung-{}", r.id), r.name.clone()));
    let pflichten = stamm.pflicht.iter().flat_map(|r| {
        [(format!("pflicht-{}", r.id), r.name.clone()), (format!("pflicht-{}-was", r.id), r.was.clone())]
    });
    teile.chain(pflichten)
}

/// Compiles the conditions and checks every reference; what is wrong is said in sentences.
pub(crate) fn uebersetzen(
    stamm: &Stamm,
    formular: &Formular,
    ablauf: &ablauf::Modell,
    befunde: &mut Vec<Befund>,
) -> Bedingungen {
    let mut p = Pruefung::neu(formular, befunde);
    for r in &stamm.beteiligung {
        p.beteiligung(r);
    }
    for r in &stamm.pflicht {
        p.pflicht(r);
    }
    for r in &stamm.mitzeichnung {
        p.mitzeichnung(r);
    }
    p.baustein(ablauf, Baustein::Beteiligen, "beteiligung", !stamm.beteiligung.is_empty());
    p.baustein(ablauf, Baustein::PflichtenSetzen, "pflicht", !stamm.pflicht.is_empty());
    p.bedingungen
}

/// What the checks of such rules share.
pub(crate) struct Pruefung<'a> {
    pub(crate) formular: &'a Formular,
    befunde: &'a mut Vec<Befund>,
    pub(crate) bedingungen: Bedingungen,
    gesehen: BTreeSet<String>,
}

impl<'a> Pruefung<'a> {
    pub(crate) fn neu(formular: &'a Formular, befunde: &'a mut Vec<Befund>) -> Self {
        Self { formular, befunde, bedingungen: Bedingungen::new(), gesehen: BTreeSet::new() }
    }

    pub(crate) fn fehler(&mut self, stelle: &str, satz: impl Into<String>) {
        self.befunde.push(Befund::fehler(STAMM, stelle, satz.into()));
    }

    pub(crate) fn feld(&self, id: &str) -> Option<&Feld> {
        self.formular.alle_seiten().iter().flat_map(|s| &s.felder).find(|f| f.id == id)
    }

    pub(crate) fn gemeinsam(&mut self, art: &str, id: &str, wenn: Option<&str>) -> String {
        self.kopf(art, id, wenn, &["parameter", "heute"])
    }

    /// The id, and the condition, which also knows `dazu`.
    pub(crate) fn kopf(&mut self, art: &str, id: &str, wenn: Option<&str>, dazu: &[&str]) -> String {
        let stelle = format!("{art}.{id}");
        let einfach = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        if id.is_empty() || id.len() > 40 || !id.bytes().all(einfach) {
            self.fehler(
                &stelle,
                "Die id besteht aus kleinen Buchstaben ohne Umlaute, Ziffern und „_“, höchstens 40 Zeichen.",
            );
        }
        if !self.gesehen.insert(stelle.clone()) {
            self.fehler(&stelle, "Diese id gibt es zweimal. Jede braucht ihre eigene.");
        }
        if let Some(wenn) = wenn {
            let felder = self.formular.alle_seiten().iter().flat_map(|s| &s.felder).map(|f| f.id.as_str());
            let berechnet = self.formular.berechnete().iter().map(|b| b.id.as_str());
            let namen: Vec<&str> = felder.chain(berechnet).chain(dazu.iter().copied()).collect();
            match Ausdruck::compile(wenn, &namen) {
                Ok(a) => drop(self.bedingungen.insert(stelle.clone(), a)),
                Err(e) => self.fehler(&stelle, format!("Die Bedingung „{wenn}“ gilt nicht: {e}")),
            }
        }
        stelle
    }

    fn beteiligung(&mut self, r: &Beteiligungsregel) {
        let stelle = self.gemeinsam("beteiligung", &r.id, r.wenn.as_deref());
        self.ort(&stelle, r.ort.as_deref());
        if r.frist_tage.is_some() == r.frist_monate.is_some() || r.frist_tage == Some(0) || r.frist_monate == Some(0) {
            self.fehler(&stelle, "Geben Sie genau eine Frist an: „frist_tage“ oder „frist_monate“, mindestens 1.");
        }
        if r.frist_tage.is_some_and(|t| t > 366) || r.frist_monate.is_some_and(|m| m > 12) {
            self.fehler(&stelle, "Die Frist ist länger als ein Jahr. Geben Sie höchstens 366 Tage oder 12 Monate an.");
        }
        if r.seiten.is_empty() {
            self.fehler(&stelle, "Nennen Sie unter „seiten“, was die Stelle vom Antrag sieht.");
        }
        self.seiten(&stelle, &r.seiten);
        if r.stelle.as_str().trim().is_empty() || r.frage.trim().is_empty() {
            self.fehler(&stelle, "„stelle“ und „frage“ dürfen nicht leer sein.");
        }
    }

    pub(crate) fn ort(&mut self, stelle: &str, ort: Option<&str>) {
        if let Some(ort) = ort.filter(|o| !self.ist_punkt(o)) {
            let satz = format!(
                "„{ort}“ ist keine Frage der Art „punkt“. Nennen Sie eine, in einer Gruppe als „gruppe.frage“."
            );
            self.fehler(stelle, satz);
        }
    }

    pub(crate) fn seiten(&mut self, stelle: &str, seiten: &[String]) {
        for seite in seiten.iter().filter(|s| !self.formular.alle_seiten().iter().any(|da| da.id == **s)) {
            self.fehler(stelle, format!("Die Seite „{seite}“ gibt es im Formular nicht."));
        }
    }

    fn ist_punkt(&self, ort: &str) -> bool {
        self.ist(ort, |art| matches!(art, Art::Punkt))
    }

    /// Is `name` a question (or `group.question`) of such a kind?
    pub(crate) fn ist(&self, name: &str, art: impl Fn(&Art) -> bool) -> bool {
        match name.split_once('.') {
            None => self.feld(name).is_some_and(|f| art(&f.art)),
            Some((gruppe, frage)) => match self.feld(gruppe).map(|f| &f.art) {
                Some(Art::Gruppe { felder, .. }) => felder.iter().any(|f| f.id == frage && art(&f.art)),
                _ => false,
            },
        }
    }

    fn pflicht(&mut self, r: &Pflichtregel) {
        let stelle = self.gemeinsam("pflicht", &r.id, r.wenn.as_deref());
        let datum = self.feld(&r.nach).is_some_and(|f| matches!(f.art, Art::Datum { .. }));
        if r.nach != NACH_BESTAETIGUNG && !datum {
            let satz =
                format!("„{}“ ist keine Frage nach einem Datum. Nennen Sie eine, oder „{NACH_BESTAETIGUNG}“.", r.nach);
            self.fehler(&stelle, satz);
        }
        if r.monate == 0 || u16::from(r.monate) * 28 <= r.erinnern_tage {
            self.fehler(&stelle, "Die Erinnerung muss nach dem Beginn der Frist kommen. Erhöhen Sie „monate“ oder senken Sie „erinnern_tage“.");
        }
    }

    pub(crate) fn baustein(&mut self, ablauf: &ablauf::Modell, baustein: Baustein, tabelle: &str, da: bool) {
        let hat = ablauf.hat_baustein(baustein);
        if da && !hat {
            self.fehler(tabelle, format!("Der Ablauf hat den Baustein „{baustein}“ nicht. Ohne ihn geschieht nichts."));
        }
        if hat && !da && [Baustein::Beteiligen, Baustein::RegisterAnfragen].contains(&baustein) {
            self.fehler(tabelle, format!("Der Ablauf hat den Baustein „{baustein}“, aber es gibt kein [[{tabelle}]]."));
        }
    }
}

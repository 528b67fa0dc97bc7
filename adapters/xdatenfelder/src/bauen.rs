//! From a data schema to a form: pages of the top groups, groups of what is repeated, fields of the rest.

use std::collections::BTreeSet;

use formular::{Herkunft, Vermerk};

use crate::{
    Aufloesung,
    blatt::{Feld, Formularblatt, Liste, STICHWORT, Seite},
    einfuhr::Codeliste,
    felder::ist_vorlaeufig,
    kennungen::Kennungen,
    modell::{Anzahl, Datenschema, Hinweis, Inhalt, Kopf, Nachrichtart, Schemaelement},
    saetze,
};

/// Entries of a group at most.
const EINTRAEGE: u32 = 100;

/// Where an element stands.
#[derive(Clone, Copy)]
pub(crate) struct Lage<'k> {
    /// Inside a group of entries, where neither files nor other groups can be.
    pub in_gruppe: bool,
    /// Something around it may be missing.
    pub freiwillig: bool,
    /// What it belongs to.
    pub gruppe: Option<&'k str>,
    /// The groups around it that the form does not have.
    pub pfad: &'k [Herkunft],
}

/// Files that all entries of a group take together.
const DATEIEN_JE_GRUPPE: usize = 200;

pub(crate) struct Bauer<'a> {
    pub kennungen: Kennungen,
    seiten: Kennungen,
    /// FIM ids that are asked already.
    pub gefragt: BTreeSet<String>,
    pub hinweise: Vec<Hinweis>,
    /// What goes out again with the form.
    pub vermerke: Vec<Vermerk>,
    /// Groups that stood in groups.
    verschachtelt: usize,
    pub codelisten: Vec<Codeliste>,
    pub aufloesung: Aufloesung<'a>,
    /// Long lists, which the form has beside its pages.
    pub listen: Vec<Liste>,
    pub listennamen: Kennungen,
}

impl<'a> Bauer<'a> {
    pub fn neu(aufloesung: Aufloesung<'a>) -> Self {
        Self {
            kennungen: Kennungen::default(),
            seiten: Kennungen::default(),
            gefragt: BTreeSet::new(),
            hinweise: Vec::new(),
            vermerke: Vec::new(),
            verschachtelt: 0,
            codelisten: Vec::new(),
            aufloesung,
            listen: Vec::new(),
            listennamen: Kennungen::default(),
        }
    }

    pub fn hinweis(&mut self, kopf: &Kopf, satz: impl Into<String>) {
        self.hinweise.push(Hinweis { ort: kopf.ort(), zeile: Some(kopf.zeile), satz: satz.into() });
    }

    pub fn formular(&mut self, schema: &mut Datenschema) -> Formularblatt {
        let titel = schema.kopf.aufschrift().to_owned();
        let mut seiten = Vec::new();
        let lage = Lage { in_gruppe: false, freiwillig: false, gruppe: None, pfad: &[] };
        let mut lose = Vec::new();
        for e in schema.kinder.iter_mut().filter(|e| matches!(e.inhalt, Inhalt::Feld(_))) {
            lose.extend(self.feld(e, lage));
        }
        if !lose.is_empty() {
            let allein = schema.art != Nachrichtart::Stammdatenschema
                || schema.kinder.iter().all(|e| matches!(e.inhalt, Inhalt::Feld(_)));
            let titel = if allein { titel.clone() } else { saetze::ERSTE_SEITE.to_owned() };
            let id = self.seiten.neu_aus(&titel, "seite");
            seiten.push(Seite {
                id,
                titel,
                einleitung: schema.kopf.hilfe.clone(),
                fim: None,
                wenn: None,
                felder: lose,
            });
        }
        for e in schema.kinder.iter_mut().filter(|e| matches!(e.inhalt, Inhalt::Gruppe { .. })) {
            seiten.extend(self.seite(e));
        }
        if seiten.is_empty() {
            self.hinweis(&schema.kopf, saetze::LEER);
            seiten.push(self.leere_seite(&titel));
        }
        if self.verschachtelt > 0 {
            self.hinweis(&schema.kopf, saetze::verschachtelt(self.verschachtelt));
        }
        let codelisten = std::mem::take(&mut self.listen);
        Formularblatt { titel, codelisten, seiten, ..Formularblatt::default() }
    }

    /// A form has at least one page; this one says that its questions are still to be written.
    fn leere_seite(&mut self, titel: &str) -> Seite {
        let info = Feld {
            id: self.kennungen.feld("hinweis", None),
            art: "info".into(),
            frage: "Hinweis".into(),
            text: Some(saetze::LEERE_SEITE.into()),
            ..Feld::default()
        };
        let id = self.seiten.neu_aus(titel, "seite");
        Seite { id, titel: titel.to_owned(), einleitung: None, fim: None, wenn: None, felder: vec![info] }
    }

    /// A top group becomes a page. What may be missing or come several times is a group of entries on it.
    fn seite(&mut self, e: &mut Schemaelement) -> Option<Seite> {
        if self.faellt_aus(e) {
            return None;
        }
        let (titel, kopf) = (e.kopf.aufschrift().to_owned(), e.kopf.clone());
        let lage = Lage { in_gruppe: false, freiwillig: false, gruppe: Some(&titel), pfad: &[] };
        let mut felder = Vec::new();
        let mut einleitung = kopf.hilfe.clone();
        if e.anzahl == Anzahl::EINMAL {
            self.kinder(e, lage, &mut felder);
        } else {
            // The help stands at the group then.
            einleitung = None;
            self.gruppe(e, lage, &mut felder);
        }
        if felder.is_empty() {
            self.hinweis(&kopf, saetze::GRUPPE_OHNE_FELDER);
            return None;
        }
        let id = self.seiten.neu_aus(&kopf.name, "seite");
        if e.anzahl == Anzahl::EINMAL {
            e.ziel = Some(id.clone());
        }
        let fim = if e.anzahl == Anzahl::EINMAL { self.gruppennummer(&e.kopf) } else { None };
        Some(Seite { id, titel, einleitung, fim, wenn: None, felder })
    }

    /// Does it come at no time, or no longer?
    fn faellt_aus(&mut self, e: &Schemaelement) -> bool {
        if e.kopf.inaktiv {
            self.hinweis(&e.kopf, saetze::INAKTIV);
        }
        if e.anzahl.nie() {
            self.hinweis(&e.kopf, saetze::NIE);
        }
        e.anzahl.nie()
    }

    fn kinder(&mut self, e: &mut Schemaelement, lage: Lage<'_>, aus: &mut Vec<Feld>) {
        let Inhalt::Gruppe { auswahl, kinder } = &mut e.inhalt else { return };
        let lage = Lage { freiwillig: lage.freiwillig || *auswahl, ..lage };
        if *auswahl {
            self.hinweis(&e.kopf, saetze::AUSWAHLGRUPPE);
        }
        let allein = kinder.len() == 1;
        for kind in kinder {
            if self.faellt_aus(kind) {
                continue;
            }
            match kind.inhalt {
                Inhalt::Feld(_) => aus.extend(self.feld(kind, lage)),
                Inhalt::Gruppe { .. } => self.untergruppe(kind, lage, allein, aus),
            }
        }
    }

    /// A group within a group.
    fn untergruppe(&mut self, e: &mut Schemaelement, lage: Lage<'_>, allein: bool, aus: &mut Vec<Feld>) {
        // A form of ours may have a group of exactly one entry.
        let gesagt = matches!(e.kopf.stichwort(&format!("{STICHWORT}art")), Some("gruppe" | "tabelle"));
        if (gesagt || e.anzahl != Anzahl::EINMAL) && !lage.in_gruppe {
            self.gruppe(e, lage, aus);
            return;
        }
        if e.anzahl.mehrmals() {
            self.hinweis(&e.kopf, saetze::GRUPPE_IN_GRUPPE);
        }
        let titel = e.kopf.aufschrift().to_owned();
        let freiwillig = lage.freiwillig || e.anzahl.mindestens == 0;
        let mut felder = Vec::new();
        let hier = Herkunft {
            fim: self.gruppennummer(&e.kopf),
            name: e.kopf.name.clone(),
            titel: titel.clone(),
            anzahl: e.anzahl.text(),
        };
        let pfad: Vec<Herkunft> = lage.pfad.iter().cloned().chain([hier]).collect();
        self.kinder(e, Lage { freiwillig, gruppe: Some(&titel), pfad: &pfad, ..lage }, &mut felder);
        if felder.is_empty() {
            self.hinweis(&e.kopf, saetze::GRUPPE_OHNE_FELDER);
            return;
        }
        self.verschachtelt += 1;
        // The heading keeps two addresses apart.
        if !allein {
            let id = self.kennungen.feld(&e.kopf.name, lage.gruppe);
            let text = e.kopf.hilfe.clone().unwrap_or_else(|| saetze::zwischentitel(&titel));
            aus.push(Feld {
                id: id.clone(),
                art: "info".into(),
                frage: titel,
                text: Some(text),
                herkunft: pfad,
                gruppenkopf: true,
                ..Feld::default()
            });
            e.ziel = Some(id);
        }
        aus.append(&mut felder);
    }

    /// The number of a group, at the first place where it stands.
    fn gruppennummer(&mut self, kopf: &Kopf) -> Option<String> {
        (!ist_vorlaeufig(&kopf.id) && self.gefragt.insert(kopf.id.clone())).then(|| kopf.id.clone())
    }

    /// A group of entries.
    fn gruppe(&mut self, e: &mut Schemaelement, lage: Lage<'_>, aus: &mut Vec<Feld>) {
        let id = self.kennungen.feld(&e.kopf.name, None);
        let titel = e.kopf.aufschrift().to_owned();
        let mut felder = Vec::new();
        self.kinder(e, Lage { in_gruppe: true, freiwillig: false, gruppe: Some(&titel), pfad: &[] }, &mut felder);
        if felder.iter().any(|f| f.art != "info") {
            let (mut minimal, mut maximal) = self.eintraege(&e.kopf, e.anzahl);
            let dateien: usize = felder.iter().filter(|f| f.art == "datei").map(|f| f.anzahl.unwrap_or(1)).sum();
            if dateien > 0 && maximal > DATEIEN_JE_GRUPPE / dateien {
                maximal = (DATEIEN_JE_GRUPPE / dateien).max(1);
                minimal = minimal.min(maximal);
                self.hinweis(&e.kopf, saetze::DATEIEN_IN_GRUPPE);
            }
            aus.push(Feld {
                id: id.clone(),
                art: if Self::ist_tabelle(e, &felder) { "tabelle" } else { "gruppe" }.into(),
                frage: titel,
                hinweis: e.kopf.hilfe.clone(),
                pflicht: (minimal == 0).then_some(false),
                eintrag: e.kopf.ausgabe.clone().filter(|a| a != e.kopf.aufschrift()),
                fim: self.fim(&e.kopf, false),
                minimal: Some(minimal),
                maximal: Some(maximal),
                herkunft: lage.pfad.to_vec(),
                felder,
                ..Feld::default()
            });
            e.ziel = Some(id);
        } else {
            self.hinweis(&e.kopf, saetze::GRUPPE_OHNE_FELDER);
        }
    }

    /// Our own export says that it is a table; it stays one if its columns fit still.
    fn ist_tabelle(e: &Schemaelement, felder: &[Feld]) -> bool {
        const BREIT: [&str; 8] =
            ["langtext", "mehrfach", "ja_nein", "datei", "info", "einwilligung", "flaeche", "unterschrift"];
        let gesagt = e.kopf.stichwort(&format!("{STICHWORT}art")) == Some("tabelle");
        gesagt && felder.len() <= 6 && felder.iter().all(|f| !BREIT.contains(&f.art.as_str()))
    }

    /// How many entries a group takes.
    pub fn eintraege(&mut self, kopf: &Kopf, anzahl: Anzahl) -> (usize, usize) {
        let maximal = anzahl.hoechstens.unwrap_or(EINTRAEGE).clamp(1, EINTRAEGE);
        let minimal = anzahl.mindestens.min(EINTRAEGE);
        if anzahl.hoechstens.is_none_or(|h| h > EINTRAEGE) {
            self.hinweis(kopf, saetze::HUNDERT);
        }
        (minimal as usize, maximal.max(minimal) as usize)
    }
}

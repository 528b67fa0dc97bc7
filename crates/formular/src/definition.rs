//! The compiled form.

use std::{collections::BTreeSet, sync::Arc};

use grund::{Betrag, Sprache, Tag};
use regel::{Ausdruck, Decimal, Entscheidungsmodell};

use crate::{Befund, Codeliste, Muster, Stammangabe, Text, pruefregel::Gelesenes};

/// A compiled form.
#[derive(Debug, Clone)]
pub struct Formular {
    pub(crate) titel: Text,
    pub(crate) seiten: Vec<Seite>,
    pub(crate) berechnet: Vec<Berechnet>,
    pub(crate) pruefregeln: Vec<Pruefregel>,
    /// The order in which conditions and calculations are evaluated.
    pub(crate) schritte: Vec<Schritt>,
    /// For each step the places ([`Self::platz`]) whose results it reads.
    pub(crate) eingaenge: Vec<Vec<usize>>,
    /// Number of top-level fields.
    pub(crate) anzahl_felder: usize,
    /// Keys of `parameter` that some expression reads; `None`: all of them.
    pub(crate) parameter: Option<Vec<String>>,
    pub(crate) heute_gefragt: bool,
    pub(crate) regeln: Option<Entscheidungsmodell>,
    pub(crate) hinweise: Vec<Befund>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Schritt {
    Seite(usize),
    Feld(usize, usize),
    Berechnet(usize),
}

/// A page: one topic.
#[derive(Debug, Clone)]
pub struct Seite {
    /// Its id, part of its address.
    pub id: String,
    /// Its heading.
    pub titel: Text,
    /// A paragraph before the questions.
    pub einleitung: Option<Text>,
    /// The section of the task list that begins with this page.
    pub abschnitt: Option<Text>,
    pub(crate) wenn: Option<Ausdruck>,
    /// Its fields, in order.
    pub felder: Vec<Feld>,
}

impl Seite {
    /// The condition under which it is shown, as it is written.
    #[must_use]
    pub fn bedingung(&self) -> Option<&str> {
        self.wenn.as_ref().map(Ausdruck::text)
    }
}

/// A field: one question.
#[derive(Debug, Clone)]
pub struct Feld {
    /// Its id, unique in the form.
    pub id: String,
    /// What kind of answer it takes.
    pub art: Art,
    /// The question or label.
    pub frage: Text,
    /// A hint under the label.
    pub hinweis: Option<Text>,
    /// Must it be answered?
    pub pflicht: bool,
    /// The HTML `autocomplete` token.
    pub autocomplete: Option<String>,
    /// It asks for something that recurs, and may be filled in from other applications of the same person.
    pub uebernehmen: Option<Stammangabe>,
    /// The id of the field in FIM.
    pub fim: Option<String>,
    /// Why it is asked though it was asked before; for authors.
    pub wiederholung: Option<String>,
    pub(crate) wenn: Option<Ausdruck>,
    /// Position among the top-level fields (for fields in groups: among the fields of the group).
    pub(crate) nr: usize,
    /// Does some expression read it?
    pub(crate) gefragt: bool,
}

impl Feld {
    /// The example of its pattern, unless its hint names it already.
    #[must_use]
    pub fn musterbeispiel(&self, s: Sprache) -> Option<&str> {
        let Art::Text { muster: Some(m), .. } = &self.art else { return None };
        let genannt = self.hinweis.as_ref().is_some_and(|h| h.in_sprache(s).contains(&m.beispiel));
        (!genannt).then_some(m.beispiel.as_str())
    }

    /// Does it ask for the name of a natural person? Such names have only the letters of data type A of DIN 91379. Other
    /// names (of firms, accounts, dogs) may have digits and signs.
    #[must_use]
    pub fn ist_personenname(&self) -> bool {
        const WORTE: [&str; 6] = ["vorname", "vornamen", "nachname", "familienname", "geburtsname", "rufname"];
        let gesagt = self.autocomplete.as_deref();
        let wort = self.id.rsplit('_').next().unwrap_or(&self.id);
        matches!(self.art, Art::Text { .. })
            && (matches!(gesagt, Some("given-name" | "additional-name" | "family-name")) || WORTE.contains(&wort))
    }

    /// Is this question asked only under a condition?
    #[must_use]
    pub const fn bedingt(&self) -> bool {
        self.wenn.is_some()
    }

    /// That condition, as it is written.
    #[must_use]
    pub fn bedingung(&self) -> Option<&str> {
        self.wenn.as_ref().map(Ausdruck::text)
    }
}

/// A date limit: fixed, or calculated from `heute` and earlier answers.
#[derive(Debug, Clone)]
pub enum Grenze {
    /// This day.
    Fest(Tag),
    /// The day that the expression gives.
    Ausdruck(Ausdruck),
}

/// One choice.
#[derive(Debug, Clone)]
pub struct Wahl {
    /// Its value in answers and expressions.
    pub wert: String,
    /// What people read.
    pub text: Text,
}

/// The kinds of fields.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields carry the names of formular.json, described in docs")]
pub enum Art {
    /// One line; with a pattern, the sentence that explains it and an example that fits.
    Text { minimal: usize, maximal: usize, muster: Option<Box<Mustervorgabe>> },
    /// Several lines.
    Langtext { maximal: usize },
    /// A number with at most `nachkomma` decimals.
    Zahl { von: Option<Decimal>, bis: Option<Decimal>, nachkomma: u32 },
    /// An amount in euro.
    Betrag { von: Option<Betrag>, bis: Option<Betrag> },
    /// A day in three boxes.
    Datum { vergangen: bool, zukuenftig: bool, fruehestens: Option<Grenze>, spaetestens: Option<Grenze> },
    /// Yes or no.
    JaNein,
    /// One of several: radio buttons, or a select.
    Auswahl { optionen: Vec<Wahl>, radio: bool },
    /// Any of several.
    Mehrfach { optionen: Vec<Wahl> },
    /// An e-mail address.
    Email,
    /// A telephone number in any writing.
    Telefon,
    /// A German postcode.
    Plz,
    /// An IBAN.
    Iban,
    /// A time of day, `08:30`; the limits are written the same way, so that text compares as times do.
    Uhrzeit { fruehestens: Option<String>, spaetestens: Option<String> },
    /// One entry of a code list.
    Codeliste { liste: Arc<Codeliste> },
    /// The identification number of a person for taxes (§ 139b AO).
    SteuerId,
    /// A VAT identification number of a country of the EU.
    UstId,
    /// The number under which a tax office keeps somebody, in the 13 digits of all Länder.
    Steuernummer,
    /// The identification number of a business (§ 139c AO): `DE136695976-00001`.
    WirtschaftsId,
    /// The number of an entry in a register of companies or associations: `HRB 12345`.
    Registernummer,
    /// A German licence plate: `BZ-AB 123`.
    Kennzeichen,
    /// A place: as an address in words, or as latitude and longitude.
    Punkt,
    /// An area: its corners as latitude and longitude, or a description in words; the limits are square metres.
    Flaeche { von: Option<Decimal>, bis: Option<Decimal> },
    /// A signature: a name, and a drawing or the word that it stands for one.
    Unterschrift,
    /// A consent: one box that is ticked or not.
    Einwilligung { text: Text },
    /// Uploads: formats (`pdf`, `jpg`, `png`), megabytes a file, number of files.
    Datei { formate: Vec<String>, groesse_mb: u64, anzahl: usize },
    /// No question: text between questions.
    Info { text: Text },
    /// Entries of the same fields; in a table each entry is one row of short fields, and a file may fill it (`csv`).
    Gruppe { eintrag: Text, minimal: usize, maximal: usize, felder: Vec<Feld>, tabelle: bool, csv: bool },
}

impl Art {
    /// Its word in `formular.json`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        crate::schema::artname(self)
    }
}

/// A calculated value.
#[derive(Debug, Clone)]
pub struct Berechnet {
    /// Its id, unique in the form.
    pub id: String,
    /// What it is.
    pub frage: Text,
    /// How it is written.
    pub art: BerechnetArt,
    /// Is it shown on the check page?
    pub zeigen: bool,
    pub(crate) rechnung: Rechnung,
    /// Top-level fields it depends on, also through other calculated values: (page, field).
    pub(crate) felder: Vec<(usize, usize)>,
    /// Does some condition or other expression read it?
    pub(crate) gefragt: bool,
    /// Does some condition need it?
    pub(crate) fuer_bedingung: bool,
}

impl Berechnet {
    /// How it is calculated, as it is written: a formula, or the name of a decision.
    #[must_use]
    pub fn rechenweg(&self) -> &str {
        match &self.rechnung {
            Rechnung::Formel(formel) => formel.text(),
            Rechnung::Entscheidung(name, _) => name,
        }
    }
}

/// A rule across questions: what has to hold, and what people read where it does not.
#[derive(Debug, Clone)]
pub struct Pruefregel {
    /// Its id, unique among the rules.
    pub id: String,
    /// What people read when it is broken.
    pub satz: Text,
    /// Where it shows: questions of one page, or of one group (`gruppe.frage`).
    pub(crate) felder: Vec<String>,
    pub(crate) formel: Ausdruck,
    /// The page on which it is judged.
    pub(crate) seite: usize,
    /// The group on that page whose entries it judges one by one.
    pub(crate) gruppe: Option<usize>,
    /// What it reads outside of an entry.
    pub(crate) liest: Vec<Gelesenes>,
    /// The questions inside of groups that it names.
    pub(crate) innen: BTreeSet<String>,
    /// The formula says itself what holds without an answer.
    pub(crate) auch_leer: bool,
}

/// A pattern that an answer has to fit.
#[derive(Debug, Clone)]
pub struct Mustervorgabe {
    /// The pattern.
    pub muster: Muster,
    /// What it asks for, as people read it.
    pub satz: Text,
    /// An answer that fits.
    pub beispiel: String,
}

/// How a calculated value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum BerechnetArt {
    Zahl,
    Betrag,
    Text,
    Datum,
    JaNein,
}

#[derive(Debug, Clone)]
pub(crate) enum Rechnung {
    Formel(Ausdruck),
    /// A decision with its inputs and where each comes from.
    Entscheidung(String, Vec<(String, Quelle)>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Quelle {
    Feld(usize, usize),
    Berechnet(usize),
    Parameter,
    EinParameter(String),
    Heute,
}

impl Formular {
    /// The heading of the form.
    #[must_use]
    pub const fn titel(&self) -> &Text {
        &self.titel
    }

    /// All pages, reachable or not.
    #[must_use]
    pub fn alle_seiten(&self) -> &[Seite] {
        &self.seiten
    }

    /// A page by its id.
    #[must_use]
    pub fn seite(&self, id: &str) -> Option<&Seite> {
        self.seiten.iter().find(|s| s.id == id)
    }

    /// A top-level field by its id, with its page.
    #[must_use]
    pub fn feld(&self, id: &str) -> Option<(&Seite, &Feld)> {
        self.seiten.iter().find_map(|s| s.felder.iter().find(|f| f.id == id).map(|f| (s, f)))
    }

    /// The calculated values.
    #[must_use]
    pub fn berechnete(&self) -> &[Berechnet] {
        &self.berechnet
    }

    /// What the compile step noticed without refusing (too many questions on a page ...).
    #[must_use]
    pub fn hinweise(&self) -> &[Befund] {
        &self.hinweise
    }

    pub(crate) fn felder_mut(&mut self) -> impl Iterator<Item = &mut Feld> {
        self.seiten.iter_mut().flat_map(|s| s.felder.iter_mut())
    }
}

//! Faults: of definitions ([`Befund`], for authors) and of answers ([`Feldfehler`], for citizens, in every language).

use std::fmt;

use grund::{Sprache, Tag};

use crate::{Art, Feld, Text};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schwere {
    /// The form cannot be used.
    Fehler,
    /// It can, but someone should look.
    Hinweis,
}

/// A finding in a definition: where, and a sentence that a clerk understands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Befund {
    /// How bad it is.
    pub schwere: Schwere,
    /// „Seite „person“, Feld „name“" or „Zeile 12, Spalte 5“.
    pub ort: String,
    /// What is wrong and what to do.
    pub satz: String,
}

impl fmt::Display for Befund {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.ort, self.satz)
    }
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the sentences in `text` say what each one means")]
pub enum Grund {
    Fehlt,
    /// The question appeared because of an answer on the same page.
    NeuGefragt,
    Zeichen(String),
    ZuKurz(usize),
    ZuLang(usize),
    /// The pattern asks for something else: its sentence, and an example.
    AndererAufbau(Text, String),
    /// A rule across questions is broken: its sentence.
    Regel(Text),
    KeineZahl,
    Nachkomma(u32),
    ZuKlein(String),
    ZuGross(String),
    KeinDatum,
    TagFehlt,
    MonatFehlt,
    JahrFehlt,
    NichtVergangen,
    NichtZukuenftig,
    ZuFrueh(Tag),
    ZuSpaet(Tag),
    NichtZurAuswahl,
    KeineMail,
    KeinTelefon,
    KeinePlz,
    IbanZeichen,
    IbanLaenge {
        land: String,
        soll: usize,
        ist: usize,
    },
    IbanPruefziffer,
    KeineUhrzeit,
    UhrzeitAb(String),
    UhrzeitBis(String),
    /// So many entries of the code list fit.
    ListeMehrere(usize),
    ListeKeiner,
    SteuerIdAufbau,
    SteuerIdPruefziffer,
    UstIdAufbau,
    UstIdPruefziffer,
    SteuernummerAufbau,
    SteuernummerPruefziffer,
    WirtschaftsIdAufbau,
    WirtschaftsIdPruefziffer,
    KeineRegisternummer,
    KeinKennzeichen,
    /// Letters of place and of the plate cannot be told apart.
    KennzeichenTrennen,
    KeinPunkt,
    KeineFlaeche,
    /// The corner in this line cannot be read.
    FlaecheEcke(usize),
    FlaecheWenige,
    FlaecheViele(usize),
    /// The sides cross.
    FlaecheKreuzt,
    /// The corners lie too far apart.
    FlaecheWeit,
    UnterschriftName,
    /// Neither drawn nor said that the name counts.
    UnterschriftFehlt,
    UnterschriftStriche,
    NichtEingewilligt,
    ZuWenigeEintraege(usize),
    ZuVieleEintraege(usize),
    ZuVieleDateien(usize),
    DateiZuGross(u64),
    DateiFormat(Vec<String>),
    DateiLeer,
}

/// A fault in one answer. The same text stands in the summary and at the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feldfehler {
    /// The name in the HTML form: `name`, `geburtsdatum`, `weitere_hunde.0.rasse`.
    pub name: String,
    /// The label.
    pub frage: Text,
    /// Which kind of question it is, for the wording.
    pub(crate) wahl: bool,
    pub(crate) datei: bool,
    pub(crate) datum: bool,
    /// Why.
    pub grund: Grund,
}

impl Feldfehler {
    pub(crate) fn neu(name: &str, feld: &Feld, grund: Grund) -> Self {
        Self {
            name: name.to_owned(),
            frage: feld.frage.clone(),
            wahl: matches!(feld.art, Art::JaNein | Art::Auswahl { .. } | Art::Mehrfach { .. } | Art::Codeliste { .. }),
            datei: matches!(feld.art, Art::Datei { .. }),
            datum: matches!(feld.art, Art::Datum { .. }),
            grund,
        }
    }

    /// Is nothing wrong with the answer but that there is none? (What came on paper may lack it.)
    #[must_use]
    pub const fn fehlt(&self) -> bool {
        matches!(
            self.grund,
            Grund::Fehlt | Grund::UnterschriftName | Grund::UnterschriftFehlt | Grund::NichtEingewilligt
        ) || matches!(self.grund, Grund::ZuWenigeEintraege(_))
    }

    /// The HTML id of the control to which the error summary links.
    #[must_use]
    pub fn anker(&self) -> String {
        let teil = match self.grund {
            Grund::MonatFehlt => "-monat",
            Grund::JahrFehlt => "-jahr",
            Grund::UnterschriftName => "-name",
            Grund::UnterschriftFehlt | Grund::UnterschriftStriche => "-ja",
            _ => "",
        };
        format!("{}{teil}", self.name.replace('.', "-"))
    }

    /// What is wrong and how to put it right.
    #[must_use]
    pub fn text(&self, sprache: Sprache) -> String {
        crate::saetze::satz(self, sprache)
    }
}

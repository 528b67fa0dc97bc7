//! `leistung.toml`: what is known of a Leistung besides form, process and rules.

use std::{collections::BTreeMap, fmt, str::FromStr};
use vorgang::frist::Bekanntgaberegel;

use grund::{Land, LeikaSchluessel, LeistungKennung, Vertrauensniveau};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::{
    Bausteinwahl, Beteiligungsregel, Erinnerungsregel, Fiktionsregel, Mangelregel, Mitzeichnungsregel, Pflichtregel,
    Postfachausschluss, Rechtsbehelf, Registerregel, Weiterleitungsregel,
    befund::{Befund, stelle},
    parameter::Parameterdefinition,
    rechenweg::Rechenweg,
};

/// The name of the file.
pub const STAMM: &str = "leistung.toml";

/// The words of a message into the applicant's mailbox. `{nummer}` and `{leistung}` are filled in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hinweistext {
    /// Its subject.
    pub betreff: String,
    /// Its text.
    pub text: String,
}

/// The master data of a Leistung.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamm {
    /// The folder name, which is also the address of its page.
    pub kennung: LeistungKennung,
    /// The key in the Leistungskatalog, where it has one.
    pub leika: Option<LeikaSchluessel>,
    /// The official name in German.
    pub name: String,
    /// One sentence for lists of results.
    pub kurz: String,
    /// What citizens call it: words the search finds it by.
    pub synonyme: Vec<String>,
    /// Who keeps it for all who offer it; goes before the lead of its field ([`Stamm::fuehrt`]).
    pub federfuehrung: Option<String>,
    /// Who paid for it; goes before what its field says.
    pub finanzierung: Option<String>,
    /// The field of the OZG that it belongs to, from the block that it names.
    #[serde(skip)]
    pub themenfeld: Option<Themenfeld>,
    /// The Lebenslagen it belongs to.
    #[serde(default)]
    pub lebenslagen: Vec<String>,
    /// Services that people look for from here; they show this one, too.
    #[serde(default)]
    pub verwandt: Vec<LeistungKennung>,
    /// The Länder whose law knows it; empty = it exists everywhere.
    #[serde(default)]
    pub laender: Vec<Land>,
    /// Whether an editor of the responsible ministry has released the texts.
    pub redaktion: Redaktion,
    /// Level of trust that the account must have (§ 3 OZG, Article 8 eIDAS).
    pub vertrauensniveau: Vertrauensniveau,
    /// What it takes from the building blocks that all services share.
    #[serde(default)]
    pub bausteine: Bausteinwahl,
    /// German texts by section of the page.
    #[serde(default)]
    pub texte: BTreeMap<Abschnitt, String>,
    /// Documents that are asked for.
    #[serde(default)]
    pub unterlagen: Vec<Unterlage>,
    /// Fristen that the citizen keeps.
    #[serde(default)]
    pub fristen: Vec<Frist>,
    /// Which other authorities take part.
    #[serde(default)]
    pub beteiligung: Vec<Beteiligungsregel>,
    /// What the applicant has to do afterwards.
    #[serde(default)]
    pub pflicht: Vec<Pflichtregel>,
    /// What goes to others.
    #[serde(default)]
    pub weiterleitung: Vec<Weiterleitungsregel>,
    /// Which register is asked, and what it carries out.
    #[serde(default)]
    pub register: Vec<Registerregel>,
    /// Who confirms the same answers before it is sent.
    #[serde(default)]
    pub mitzeichnung: Vec<Mitzeichnungsregel>,
    /// The parameter with the share of automatic decisions, in per cent, that a person takes instead.
    pub stichprobe: Option<String>,
    /// What it grants ends, and the applicant is reminded.
    pub erinnerung: Option<Erinnerungsregel>,
    /// Where nobody decides in time, the approval counts as given (VwVfG § 42a), because a law orders it.
    #[serde(default)]
    pub genehmigungsfiktion: Vec<Fiktionsregel>,
    /// It reports a defect that the desk may show to everybody.
    pub mangel: Option<Mangelregel>,
    /// What the process tells the applicant, by its own word (`basis:anlass`). Translated as `hinweis-<anlass>-betreff` and
    /// `hinweis-<anlass>-text`.
    #[serde(default)]
    pub hinweise: BTreeMap<String, Hinweistext>,
    /// By which rule its electronic Bescheid counts as delivered.
    pub bekanntgabe: Bekanntgaberegel,
    /// With which answer the applicant excludes delivery in the mailbox.
    pub kein_postfach: Option<Postfachausschluss>,
    /// How long it takes.
    pub bearbeitung: Bearbeitung,
    /// Where the law says so.
    pub rechtsgrundlagen: Vec<Rechtsgrundlage>,
    /// What one can do against the decision; nothing where nothing is decided.
    pub rechtsbehelf: Option<Rechtsbehelf>,
    /// What one can do against the fee that a letter fixes which decides nothing else (VwVfG § 37 (6)).
    pub gebuehrenbehelf: Option<Rechtsbehelf>,
    /// Where the law wants writing: the answer by which the form itself takes its place.
    pub schriftform: Option<Schriftform>,
    /// Whom letters address.
    pub empfaenger: Empfaenger,
    /// When data are deleted.
    pub aufbewahrung: Aufbewahrung,
    /// What a Mandant sets, in the order in which people read it.
    #[serde(default)]
    pub parameter: IndexMap<String, Parameterdefinition>,
    /// Letters: which template writes which.
    #[serde(default)]
    pub briefe: BTreeMap<String, Brief>,
    /// How the desk reads the decisions that letters read.
    #[serde(default)]
    pub rechenweg: BTreeMap<String, Rechenweg>,
    /// What an authority that adapts it may change; without it everything that can be adapted.
    #[serde(default)]
    pub anpassung: Anpassung,
    /// Who offers it in the demonstration.
    pub demonstration: Option<Demonstration>,
}

/// `bausteine/themenfeld/<name>.toml`: a field of the OZG, with who leads in it and who paid, for all services that name it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Themenfeld {
    /// As the list of the OZG calls it.
    pub name: String,
    /// Who leads.
    pub federfuehrung: String,
    /// Who paid.
    pub finanzierung: Option<String>,
}

/// `[anpassung]`: which parts an authority may adapt. The Werkstatt holds it (`werkstatt::anpassung`); here it is read, so that a
/// misspelt word is found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anpassung {
    /// The words of questions, pages, sections and letters.
    pub texte: Option<bool>,
    /// Help beside questions and above pages.
    pub hilfe: Option<bool>,
    /// Leaving optional questions out.
    pub weglassen: Option<bool>,
    /// Optional questions of one's own.
    pub eigene_fragen: Option<bool>,
    /// The order of pages and questions.
    pub reihenfolge: Option<bool>,
    /// Questions that nobody touches.
    #[serde(default)]
    pub fest: Vec<String>,
}

/// `[demonstration]`: which authorities offer the service there. Without it those of the catalogue's entry do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demonstration {
    /// Whose task it is.
    pub ebene: Ebene,
    /// The office: `Ordnungsamt`.
    pub amt: String,
    /// Values of single authorities over the defaults, by their number.
    #[serde(default)]
    pub parameter: BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
}

/// The level of an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ebene {
    /// Each municipality.
    Gemeinde,
    /// The administration that a municipality has, its own or the one of its Verband.
    Verwaltung,
    /// The Kreis or the kreisfreie Stadt.
    Kreis,
    /// The Land.
    Land,
}

/// Editorial state of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Redaktion {
    /// Written with care, released by nobody: shown as "redaktionell ungeprüft".
    Ungeprueft,
    /// Released.
    Freigegeben,
}

/// The sections of a service page, in the order in which the page shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Abschnitt {
    /// What it is.
    Beschreibung,
    /// Who may.
    Voraussetzungen,
    /// Step by step.
    Verfahrensablauf,
    /// Documents.
    Unterlagen,
    /// Fristen.
    Fristen,
    /// What it costs.
    Kosten,
    /// How long it takes.
    Bearbeitungsdauer,
    /// Particulars.
    Hinweise,
    /// Law.
    Rechtsgrundlage,
    /// Remedy.
    Rechtsbehelf,
    /// Why which data are processed and how long they are kept.
    Datenschutz,
}

impl Abschnitt {
    /// All, in the order of the page.
    pub const ALLE: [Self; 11] = [
        Self::Beschreibung,
        Self::Voraussetzungen,
        Self::Verfahrensablauf,
        Self::Unterlagen,
        Self::Fristen,
        Self::Kosten,
        Self::Bearbeitungsdauer,
        Self::Hinweise,
        Self::Rechtsgrundlage,
        Self::Rechtsbehelf,
        Self::Datenschutz,
    ];

    /// The key in `leistung.toml`; translations carry it as `abschnitt-<key>`.
    #[must_use]
    pub const fn schluessel(self) -> &'static str {
        match self {
            Self::Beschreibung => "beschreibung",
            Self::Voraussetzungen => "voraussetzungen",
            Self::Verfahrensablauf => "verfahrensablauf",
            Self::Unterlagen => "unterlagen",
            Self::Fristen => "fristen",
            Self::Kosten => "kosten",
            Self::Bearbeitungsdauer => "bearbeitungsdauer",
            Self::Hinweise => "hinweise",
            Self::Rechtsgrundlage => "rechtsgrundlage",
            Self::Rechtsbehelf => "rechtsbehelf",
            Self::Datenschutz => "datenschutz",
        }
    }
}

impl fmt::Display for Abschnitt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.schluessel())
    }
}

impl FromStr for Abschnitt {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALLE.into_iter().find(|a| a.schluessel() == s).ok_or(())
    }
}

/// A document that the authority asks for. Translated as `unterlage-<id>` and `unterlage-<id>-wann`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unterlage {
    /// Its id.
    pub id: String,
    /// What it is.
    pub name: String,
    /// In which case it is needed; nothing = always.
    pub wann: Option<String>,
    /// The upload field of the form that takes it.
    pub feld: Option<String>,
    /// May one apply without it?
    #[serde(default)]
    pub pflicht: bool,
}

/// A Frist. Translated as `frist-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frist {
    /// Its id.
    pub id: String,
    /// Days; nothing = the text says it.
    pub tage: Option<u16>,
    /// What counts.
    pub text: String,
    /// Its source.
    pub rechtsgrundlage: Option<String>,
    /// The Land in which it holds; nothing = everywhere.
    pub land: Option<Land>,
}

/// How long it takes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bearbeitung {
    /// The desk's target in calendar days from receipt: from it the inbox computes its Frist.
    pub ziel_tage: u16,
    /// Days that a citizen has to answer a question.
    pub nachforderung_tage: u16,
    /// Days to pay in, before the matter goes on with payment by Bescheid: a Frist on the calendar of the place.
    pub zahlung_tage: u16,
    /// The statute that fixes `ziel_tage`: they do not stand still while the applicant owes an answer.
    pub ohne_stillstand: Option<String>,
}

/// A source of law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rechtsgrundlage {
    /// The paragraph.
    pub paragraf: String,
    /// The short name of the law.
    pub gesetz: String,
    /// Its full name.
    pub titel: String,
    /// `14` or `15` when it is the law of one Land.
    pub land: Option<String>,
    /// An official address.
    pub fundstelle: Option<String>,
}

/// `[schriftform]`: with this answer the declaration is to have the effect of a written one, and so the identity must be
/// proved before it is sent (VwVfG § 3a (3) no. 1, OZG § 9a (5)). With another answer the form is kept another way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schriftform {
    /// The choice in the form.
    pub feld: String,
    /// Its value.
    pub wert: String,
    /// The level that the proof must have.
    pub niveau: Vertrauensniveau,
}

/// Whom letters address: lines with answers in braces (`{vorname} {nachname}`).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Empfaenger {
    /// The lines of the address. A line whose answers are all missing is left out.
    pub zeilen: Vec<String>,
    /// The salutation.
    pub anrede: String,
}

/// When data are deleted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aufbewahrung {
    /// Days after the last change of a draft.
    pub entwurf_tage: u16,
    /// Years after the end of the calendar year in which the matter was closed.
    pub vorgang_jahre: u8,
    /// Source.
    pub begruendung: String,
}

/// A letter of the Leistung.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    /// The template in the folder.
    pub vorlage: String,
    /// What staff read in the list.
    pub name: String,
    /// The subject line.
    pub betreff: String,
    /// Does it grant, refuse or only tell?
    pub wirkung: Wirkung,
    /// For the shared templates: the first sentence after the salutation. Names in braces are filled in.
    pub einleitung: Option<String>,
    /// What it decides, confirms or certifies, a sentence each.
    #[serde(default)]
    pub entscheidung: Vec<String>,
    /// The answers and calculated values that it repeats in a table, in this order.
    #[serde(default)]
    pub angaben: Vec<Angabe>,
    /// Why.
    pub begruendung: Option<String>,
    /// What to mind.
    pub hinweise: Option<String>,
    /// The heading of what the desk must write itself (a result, an answer); without it an addition is optional.
    pub zusatz: Option<String>,
    /// The heading under which the conditions stand that the desk adds (VwVfG § 36); without it nobody is asked for any.
    pub nebenbestimmungen: Option<String>,
    /// A sheet of its own behind the letter, to be shown to others (FZV § 32).
    pub nachweis: Option<Briefnachweis>,
}

/// A sheet behind a letter that proves for some days what was decided. Who decided, number, day and last day stand on it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Briefnachweis {
    /// Its heading.
    pub titel: String,
    /// It holds so many days after the day of the letter.
    pub tage: u16,
    /// What else stands on it.
    pub angaben: Vec<Angabe>,
    /// How it is used.
    pub hinweis: String,
}

/// A line of the table in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Angabe {
    /// A question of the form, or a calculated value, with its own words; of a group, all its entries.
    Frage(String),
    /// Words of the letter's own, with answers in braces.
    Eigene {
        /// What it is.
        frage: String,
        /// `{strasse} {hausnummer}`.
        antwort: String,
    },
}

/// What a letter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wirkung {
    /// A decision that grants or fixes.
    Festsetzung,
    /// A decision that refuses.
    Ablehnung,
    /// No decision.
    Mitteilung,
    /// A decision that the program takes alone (VwVfG § 35a), after a register agreed (`[[register]]`).
    Automatisch,
    /// The certificate that an approval counts as given (VwVfG § 42a (3)): decides nothing, fixes no fee.
    Fiktion,
}

impl Wirkung {
    /// Does a member of staff decide with it?
    #[must_use]
    pub const fn entscheidet_person(self) -> bool {
        matches!(self, Self::Festsetzung | Self::Ablehnung)
    }
}

impl Stamm {
    /// Who leads, in words: whom the service names, or whoever leads in its field. `None`: nobody.
    #[must_use]
    pub fn fuehrt(&self) -> Option<String> {
        let feld =
            || self.themenfeld.as_ref().map(|f| format!("{} führt für das Themenfeld „{}“", f.federfuehrung, f.name));
        self.federfuehrung.clone().or_else(feld)
    }

    /// Who paid, in the same order.
    #[must_use]
    pub fn bezahlt_von(&self) -> Option<&str> {
        let feld = || self.themenfeld.as_ref().and_then(|f| f.finanzierung.as_deref());
        self.finanzierung.as_deref().or_else(feld)
    }

    /// Reads the file.
    ///
    /// # Errors
    /// A finding with the line when the text is no TOML, a key is unknown or missing, or a value has the wrong kind.
    pub fn lesen(text: &str) -> Result<Self, Befund> {
        let stamm: Self = toml::from_str(text).map_err(|f| {
            let ort = f.span().map_or_else(String::new, |s| stelle(text, s.start));
            Befund::fehler(STAMM, ort, satz(f.message()))
        })?;
        // It is a folder's name and part of addresses.
        let kennung = stamm.kennung.as_str();
        let einfach = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if kennung.is_empty() || kennung.len() > 80 || !kennung.bytes().all(einfach) {
            let satz =
                "Die Kennung besteht aus kleinen Buchstaben ohne Umlaute, Ziffern und „-“, höchstens 80 Zeichen.";
            return Err(Befund::fehler(STAMM, "kennung", satz));
        }
        Ok(stamm)
    }
}

/// The parser's English about German keys, in German.
pub(crate) fn satz(meldung: &str) -> String {
    if let Some(rest) = meldung.strip_prefix("unknown field ") {
        let mut genannt = rest.split('`').skip(1).step_by(2).map(|n| format!("'{n}'"));
        let feld = genannt.next().unwrap_or_default();
        let erlaubt: Vec<String> = genannt.collect();
        return format!("Der Schlüssel {feld} ist unbekannt. Erlaubt: {}.", erlaubt.join(", "));
    }
    if let Some(rest) = meldung.strip_prefix("missing field ") {
        return format!("Der Schlüssel {} fehlt. Ergänzen Sie ihn.", rest.replace('`', "'"));
    }
    if meldung.starts_with("data did not match any variant of untagged enum Angabe") {
        return "Erwartet wird der Name einer Frage oder { frage = \"…\", antwort = \"…\" }.".to_owned();
    }
    formular::toml_satz(meldung)
}

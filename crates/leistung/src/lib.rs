//! PURE. A Leistung is a folder: read it, check it, compile it, and share the result.
//!
//! The crate promises that a [`Leistung`] that exists is sound: every file was read, every reference resolves, every
//! text exists in the languages that must have it ([`Sprache::PFLICHT`]). What is wrong in a folder comes back as a list of [`Befund`], each with file, place
//! and a sentence. Nothing is parsed after [`Leistung::uebersetzen`]; a request only looks things up.
//!
//! It works on a map from path to bytes; [`aus_ordner`] is the one function that reads a directory. It renders no
//! letters: templates are handed on as text.

mod abschriften;
mod bausteine;
mod befund;
mod behelf;
mod bekanntgabe;
mod beteiligung;
mod briefdaten;
mod brieftext;
mod danach;
mod dateien;
mod faelle;
mod fallspiel;
mod fiktion;
mod formularbausteine;
mod geheim;
mod lesbarkeit;
mod mitzeichnung;
mod muster;
pub mod paket;
mod parameter;
mod rechenweg;
mod register;
mod registerfrage;
mod saetze;
mod sprachhilfe;
mod stamm;
mod texte;
mod uebersetzen;
mod unterschied;
mod verweise;
mod wartezeit;
mod weiterleitung;

use std::{collections::BTreeMap, sync::Arc};

use formular::Formular;
use grund::{Sprache, VersionHash, Wortlaut};
use regel::Entscheidungsmodell;

pub use abschriften::abschriften;
pub use bausteine::Bausteinwahl;
pub use befund::{Befund, Schwere};
pub use behelf::{Rechtsbehelf, VORVERFAHREN};
pub use bekanntgabe::Postfachausschluss;
pub use beteiligung::{Beteiligungsregel, Pflichtregel, punkte};
pub use danach::{ALLE, Erinnerungsregel, Mangelregel};
pub use dateien::{Dateien, aus_ordner, bibliothek, mit_bausteinen, version};
pub use faelle::{Eingabe, Erwartet, Fall, Fallergebnis, Upload, paare};
pub use fallspiel::{Gespielt, frage_und_grund};
pub use fiktion::Fiktionsregel;
pub use formularbausteine::formular_mit_bausteinen;
pub use geheim::Zugangsregel;
pub use grund::Vertrauensniveau;
pub use lesbarkeit::{LIX_GRENZE, Lesbarkeit, SATZ_GRENZE, messen};
pub use mitzeichnung::{Mitzeichnende, Mitzeichnungsregel};
pub use parameter::{Ort, Parameter, ParameterArt, Parameterdefinition, Parameteroption, Parameterwert};
pub use rechenweg::{Rechenspalte, Rechenweg};
pub use register::{Angebot, Leistungen};
pub use registerfrage::{Registerantwort, Registerregel};
pub use sprachhilfe::{KETTE_GRENZE, SATZ_LANG, Sprachhinweis, Sprachmangel, WORT_GRENZE, sprachhinweise};
pub use stamm::{
    Abschnitt, Angabe, Aufbewahrung, Bearbeitung, Brief, Briefnachweis, Demonstration, Ebene, Empfaenger, Frist,
    Hinweistext, Rechtsgrundlage, Redaktion, STAMM, Schriftform, Stamm, Themenfeld, Unterlage, Wirkung,
};
pub use texte::{Block, Texte, bloecke, ftl_lesen, ftl_schreiben};
pub use unterschied::{Texte as Textdateien, Thema, Unterschied, unterschiede};
pub use weiterleitung::{Weg, Weiterleitungsregel};

/// A compiled Leistung. Immutable, shared by `Arc`.
#[derive(Debug)]
pub struct Leistung {
    /// The content hash that drafts and matters carry.
    pub version: VersionHash,
    /// Master data and German texts.
    pub stamm: Stamm,
    /// The form, with its translations.
    pub formular: Formular,
    /// The process.
    pub ablauf: Arc<ablauf::Modell>,
    /// The decisions.
    pub regeln: Entscheidungsmodell,
    /// Letter templates by file name (`bescheid.typ`).
    pub vorlagen: BTreeMap<String, Arc<str>>,
    /// All texts by language and key.
    pub texte: Texte,
    /// Advice of the check that stops nothing.
    pub hinweise: Vec<Befund>,
    /// The cases of the folder.
    pub faelle: Vec<Fall>,
    bloecke: BTreeMap<(Sprache, Abschnitt), Vec<Block>>,
    brief_entscheidungen: Vec<String>,
    bedingungen: beteiligung::Bedingungen,
}

/// One line of the public fee table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gebuehrenzeile<'a> {
    /// The parameter.
    pub name: &'a str,
    /// What it is for.
    pub text: Wortlaut<'a>,
    /// The unit, for example "Euro im Jahr".
    pub einheit: Wortlaut<'a>,
    /// The value that holds at this Mandant.
    pub wert: &'a Parameterwert,
}

impl Leistung {
    /// The folder name.
    #[must_use]
    pub fn kennung(&self) -> &str {
        self.stamm.kennung.as_str()
    }

    /// The name in a language.
    #[must_use]
    pub fn name(&self, sprache: Sprache) -> &str {
        self.name_in(sprache).text
    }

    /// The name, with the language in which it really is.
    #[must_use]
    pub fn name_in(&self, sprache: Sprache) -> Wortlaut<'_> {
        self.texte.wortlaut(sprache, "name").unwrap_or(Wortlaut::neu(Sprache::De, &self.stamm.name))
    }

    /// The one sentence in a language.
    #[must_use]
    pub fn kurz(&self, sprache: Sprache) -> &str {
        self.kurz_in(sprache).text
    }

    /// The one sentence, with the language in which it really is.
    #[must_use]
    pub fn kurz_in(&self, sprache: Sprache) -> Wortlaut<'_> {
        self.texte.wortlaut(sprache, "kurz").unwrap_or(Wortlaut::neu(Sprache::De, &self.stamm.kurz))
    }

    /// A section of the service page as paragraphs and lists, with the language in which it really is; empty when the
    /// Leistung has nothing to say there.
    #[must_use]
    pub fn abschnitt_in(&self, sprache: Sprache, abschnitt: Abschnitt) -> (Sprache, &[Block]) {
        let da = |s| self.bloecke.get(&(s, abschnitt)).map(|b| (s, b.as_slice()));
        sprache.kette().find_map(da).unwrap_or((sprache, &[]))
    }

    /// A section in exactly this language; empty where it is not translated.
    #[must_use]
    pub fn abschnitt(&self, sprache: Sprache, abschnitt: Abschnitt) -> &[Block] {
        self.bloecke.get(&(sprache, abschnitt)).map_or(&[], Vec::as_slice)
    }

    /// A text by its key in exactly this language (form keys only outside of German, whose labels stand in the form).
    #[must_use]
    pub fn text(&self, sprache: Sprache, schluessel: &str) -> Option<&str> {
        self.texte.text(sprache, schluessel)
    }

    /// A text of the service page (`unterlage-<id>`, `frist-<id>` ...) with the language in which it really is;
    /// `deutsch` where no language has it.
    #[must_use]
    pub fn text_in<'a>(&'a self, sprache: Sprache, schluessel: &str, deutsch: &'a str) -> Wortlaut<'a> {
        self.texte.wortlaut(sprache, schluessel).unwrap_or(Wortlaut::neu(Sprache::De, deutsch))
    }

    /// The languages in which the Leistung has texts.
    pub fn sprachen(&self) -> impl Iterator<Item = Sprache> {
        self.texte.sprachen()
    }

    /// What holds at a Mandant: its overrides over the defaults of its place ([`Ort`], or only a Land). Compute once per
    /// Mandant and keep.
    ///
    /// # Errors
    /// Unknown parameters, wrong kinds, values out of bounds.
    pub fn parameter(
        &self,
        ort: &str,
        abweichungen: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<Parameter, Vec<Befund>> {
        Parameter::wirksam(&self.stamm.parameter, ort, abweichungen)
    }

    /// The fee table that citizens read.
    pub fn gebuehren<'a>(
        &'a self,
        sprache: Sprache,
        parameter: &'a Parameter,
    ) -> impl Iterator<Item = Gebuehrenzeile<'a>> + use<'a> {
        self.stamm.parameter.iter().filter(|(_, d)| d.oeffentlich).filter_map(move |(name, d)| {
            let einheit = d.einheit.as_deref().unwrap_or_default();
            Some(Gebuehrenzeile {
                name,
                text: self.text_in(sprache, &format!("parameter-{name}"), &d.frage),
                einheit: self.text_in(sprache, &format!("parameter-{name}-einheit"), einheit),
                wert: parameter.wert(name)?,
            })
        })
    }
}

//! What programs read of a public page: description, canonical address, Open Graph, structured data; and which modules
//! the page loads.

use grund::Sprache;
use maud::{Markup, PreEscaped, html};
use serde_json::Value;

use crate::{Anfrage, Seite, dateien};

/// Characters of a description; search engines show no more.
const BESCHREIBUNG_HOECHSTENS: usize = 200;

/// What stands in the `head` besides title and style.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kopfdaten {
    beschreibung: Option<String>,
    kanonisch: Option<String>,
    strukturiert: Option<Value>,
    verborgen: bool,
    module: Vec<&'static str>,
    /// The place that links of the header keep.
    pub(crate) ort: Option<String>,
}

impl Seite<'_> {
    /// One or two sentences for search engines and for links that people share.
    #[must_use]
    pub fn beschreibung(mut self, text: &str) -> Self {
        let mut kurz: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((ab, _)) = kurz.char_indices().nth(BESCHREIBUNG_HOECHSTENS) {
            kurz.truncate(ab);
            let wort = kurz.rfind(' ').unwrap_or(ab);
            kurz.truncate(wort);
            kurz.push('…');
        }
        self.kopfdaten.beschreibung = Some(kurz).filter(|k| !k.is_empty());
        self
    }

    /// The one address of this page, without the arguments that do not change what it is: `/leistung/hund`.
    #[must_use]
    pub fn kanonisch(mut self, pfad: impl Into<String>) -> Self {
        self.kopfdaten.kanonisch = Some(pfad.into());
        self
    }

    /// Structured data (schema.org, JSON-LD).
    #[must_use]
    pub fn strukturiert(mut self, daten: Value) -> Self {
        self.kopfdaten.strukturiert = Some(daten);
        self
    }

    /// Nothing for search engines: results of a search, answers of a person.
    #[must_use]
    pub fn nicht_finden(mut self) -> Self {
        self.kopfdaten.verborgen = true;
        self
    }

    /// Loads a module of ours (`suche.js`): an enhancement, the page works without it.
    #[must_use]
    pub fn modul(mut self, name: &'static str) -> Self {
        self.kopfdaten.module.push(name);
        self
    }

    /// The place (AGS) that the links of the header keep.
    #[must_use]
    pub fn ort(mut self, ags: &str) -> Self {
        self.kopfdaten.ort = Some(ags.to_owned());
        self
    }
}

impl Kopfdaten {
    pub(crate) fn html(&self, anfrage: &Anfrage, sprache: Sprache, titel: &str) -> Markup {
        let adresse = self.kanonisch.as_ref().map(|pfad| format!("{}{pfad}", anfrage.adresse()));
        html! {
            @if let Some(text) = &self.beschreibung { meta name="description" content=(text); }
            @if self.verborgen { meta name="robots" content="noindex"; }
            @if let Some(adresse) = &adresse {
                link rel="canonical" href=(adresse);
                meta property="og:type" content="website";
                meta property="og:site_name" content=(anfrage.portal());
                meta property="og:title" content=(titel);
                meta property="og:url" content=(adresse);
                meta property="og:locale" content=(locale(sprache));
                @if let Some(text) = &self.beschreibung { meta property="og:description" content=(text); }
            }
            // A data block: nothing in it is run. "<" is written so that no text of it ends the element.
            @if let Some(daten) = &self.strukturiert {
                script type="application/ld+json" { (PreEscaped(daten.to_string().replace('<', "\\u003c"))) }
            }
            @for name in &self.module { script type="module" src=(dateien::pfad(name)) {} }
        }
    }

    /// An address of the header, with the place.
    pub(crate) fn mit_ort(&self, adresse: &str) -> String {
        self.ort.as_ref().map_or_else(|| adresse.to_owned(), |ort| format!("{adresse}?ort={ort}"))
    }
}

/// Language and territory as Open Graph wants them.
const fn locale(s: Sprache) -> &'static str {
    match s {
        Sprache::De | Sprache::Leicht => "de_DE",
        Sprache::En => "en_GB",
        Sprache::Hsb => "hsb_DE",
        Sprache::Ar => "ar_AR",
    }
}

//! The components of all pages, over KERN's classes. What needs a label takes one by signature; hints and errors are
//! linked to their field by `aria-describedby` without anyone having to think of it.

mod anzeige;
mod eingabe;
mod karte;
mod listen;
mod zeichnung;

use std::borrow::Cow;

use grund::{Sprache, Wortlaut};
use maud::{Markup, Render, html};

pub use anzeige::{Art, Stufe, meldung, rueckmeldung, schritt_liste, schritt_zeile, status};
pub use eingabe::{Auswahl, Dateifeld, Datumsfeld, Eingabe, Gruppe, Kasten, Langtext, Option_};
pub use karte::{Kartenzweck, karte};
pub use listen::{
    Aufgabe, Ereignis, Spalte, Tabelle, Zeile, angaben, aufgaben, blaettern, dateiliste, verlauf, zusammenfassung,
    zusammenfassung_in,
};
pub use zeichnung::{antwort, zeichnung};

/// One wrong field: where the summary's link leads, and the sentence that stands at the field too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fehlerhinweis {
    /// The `id` of the input (for groups of boxes: of the first one).
    pub ziel: String,
    /// What is wrong and what to do.
    pub text: String,
}

impl Fehlerhinweis {
    /// For the field with this id.
    pub fn neu(ziel: impl Into<String>, text: impl Into<String>) -> Self {
        Self { ziel: ziel.into(), text: text.into() }
    }

    /// The sentence for one field, to be given to its component.
    #[must_use]
    pub fn fuer<'a>(alle: &'a [Self], ziel: &str) -> Option<&'a str> {
        alle.iter().find(|f| f.ziel == ziel).map(|f| f.text.as_str())
    }
}

/// A KERN icon; decoration only, the text beside it carries the meaning.
#[must_use]
pub fn symbol(name: &str) -> Markup {
    html! { span class=(format!("kern-icon kern-icon--{name} kern-icon--default")) aria-hidden="true" {} }
}

/// Text for screen readers only.
#[must_use]
pub fn verborgen(text: &str) -> Markup {
    html! { span.bw-sr { (text) } }
}

/// A text that may be in another language than the page: then it says so (WCAG 3.1.2).
#[must_use]
pub fn fremd(sprache: Option<Sprache>, text: &str) -> Markup {
    html! {
        @match sprache {
            Some(s) => span lang=(s.tag()) dir=(s.richtung()) { (text) },
            None => (text),
        }
    }
}

/// A heading whose case numbers (`BW-7K3M9-QX2TC`) stay on one line and are read from left to right in every language.
#[must_use]
pub fn mit_nummern(text: &str) -> Markup {
    match erste_nummer(text) {
        None => html! { (text) },
        Some((davor, nummer, danach)) => html! { (davor) bdi.bw-ganz dir="ltr" { (nummer) } (mit_nummern(danach)) },
    }
}

/// What stands before the first case number, the number, and what stands behind it.
fn erste_nummer(text: &str) -> Option<(&str, &str, &str)> {
    /// Characters of a case number.
    const LAENGE: usize = 14;
    let von = text.match_indices("BW-").map(|(von, _)| von).find(|von| {
        let zeichen =
            |(i, z): (usize, char)| if i == 5 { z == '-' } else { z.is_ascii_uppercase() || z.is_ascii_digit() };
        text.get(von + 3..von + LAENGE).is_some_and(|rest| rest.chars().enumerate().all(zeichen))
    })?;
    Some((&text[..von], &text[von..von + LAENGE], &text[von + LAENGE..]))
}

/// A text with its language, on a page in `seite`.
#[must_use]
pub fn wortlaut(seite: Sprache, text: Wortlaut<'_>) -> Markup {
    fremd(text.fremd(seite), text.text)
}

/// What stays left to right and in one piece on every page: numbers, keys, addresses.
#[must_use]
pub fn links_laufend(text: &str) -> Markup {
    html! { bdi dir="ltr" { (text) } }
}

/// A small grey paragraph.
#[must_use]
pub fn hinweis_klein(text: &str) -> Markup {
    html! { p.kern-body.kern-body--small.kern-body--muted { (text) } }
}

/// A paragraph.
#[must_use]
pub fn absatz(text: &str) -> Markup {
    html! { p.kern-body { (text) } }
}

/// A heading below the page's `h1`.
#[must_use]
pub fn abschnitt(titel: &str) -> Markup {
    html! { h2.kern-heading-medium { (titel) } }
}

/// A text link.
#[must_use]
pub fn link(adresse: &str, text: &str) -> Markup {
    html! { a.kern-link href=(adresse) { (text) } }
}

/// The summary above a form that came back: focus goes here, every entry links to its field.
#[must_use]
pub fn fehleruebersicht(sprache: Sprache, fehler: &[Fehlerhinweis]) -> Markup {
    use crate::texte::rahmen as t;
    let anzahl = i64::try_from(fehler.len()).unwrap_or(i64::MAX);
    html! {
        div.kern-alert.kern-alert--danger.bw-fehleruebersicht id="fehler" role="alert" tabindex="-1" aria-labelledby="fehler-titel" {
            div.kern-alert__header {
                span class="kern-icon kern-icon--danger" aria-hidden="true" {}
                h2.kern-title id="fehler-titel" { (t::fehler_titel(sprache)) }
            }
            div.kern-alert__body {
                p.kern-body { (t::fehler_einleitung(sprache, anzahl)) }
                ul.kern-list.kern-list--bullet {
                    @for f in fehler { li { a.kern-link href=(format!("#{}", feld_id(&f.ziel))) { (f.text) } } }
                }
            }
        }
    }
}

/// Kinds of buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rang {
    /// The one action that the page is for.
    Haupt,
    /// Another way on.
    Neben,
    /// Quiet.
    Still,
}

impl Rang {
    const fn klasse(self) -> &'static str {
        match self {
            Self::Haupt => "kern-btn kern-btn--primary",
            Self::Neben => "kern-btn kern-btn--secondary",
            Self::Still => "kern-btn kern-btn--tertiary",
        }
    }
}

/// A button that sends its form.
#[derive(Debug, Clone)]
pub struct Knopf<'a> {
    text: &'a str,
    rang: Rang,
    feld: Option<(&'a str, &'a str)>,
    ziel: Option<&'a str>,
    ohne_pruefung: bool,
    zusatz: Option<&'a str>,
    symbol: Option<&'a str>,
}

impl<'a> Knopf<'a> {
    /// The main action of a page.
    #[must_use]
    pub const fn haupt(text: &'a str) -> Self {
        Self { text, rang: Rang::Haupt, feld: None, ziel: None, ohne_pruefung: false, zusatz: None, symbol: None }
    }

    /// Another action.
    #[must_use]
    pub const fn neben(text: &'a str) -> Self {
        Self { rang: Rang::Neben, ..Self::haupt(text) }
    }

    /// A quiet action.
    #[must_use]
    pub const fn still(text: &'a str) -> Self {
        Self { rang: Rang::Still, ..Self::haupt(text) }
    }

    /// Sends this name and value when pressed.
    #[must_use]
    pub const fn feld(mut self, name: &'a str, wert: &'a str) -> Self {
        self.feld = Some((name, wert));
        self
    }

    /// Sends the form to this address instead.
    #[must_use]
    pub const fn ziel(mut self, adresse: &'a str) -> Self {
        self.ziel = Some(adresse);
        self
    }

    /// More of the name for screen readers: "Entfernen" + "Impfpass.pdf".
    #[must_use]
    pub const fn zusatz(mut self, text: &'a str) -> Self {
        self.zusatz = Some(text);
        self
    }

    /// With an icon before the text.
    #[must_use]
    pub const fn symbol(mut self, name: &'a str) -> Self {
        self.symbol = Some(name);
        self
    }
}

impl Render for Knopf<'_> {
    fn render(&self) -> Markup {
        html! {
            button class=(self.rang.klasse()) type="submit" name=[self.feld.map(|f| f.0)] value=[self.feld.map(|f| f.1)]
                formaction=[self.ziel] formnovalidate[self.ohne_pruefung] {
                @if let Some(s) = self.symbol { (symbol(s)) }
                span.kern-label { (self.text) @if let Some(z) = self.zusatz { (verborgen(&format!(" {z}"))) } }
            }
        }
    }
}

/// A link that looks like a button.
#[must_use]
pub fn linkknopf(rang: Rang, adresse: &str, text: &str) -> Markup {
    html! { a class=(rang.klasse()) href=(adresse) { span.kern-label { (text) } } }
}

/// A plain form: POST, no browser validation (the server's words are better), buttons guarded against double clicks.
#[must_use]
pub fn formular(adresse: &str, inhalt: Markup) -> Markup {
    html! { form.bw-formular method="post" action=(adresse) novalidate data-bw-formular="" { (inhalt) } }
}

/// The id of the form that the languages of the header send (`Seite::eingaben`).
pub const EINGABEN: &str = "eingaben";

/// As [`formular`], and the languages of the header send it: needs `Seite::eingaben`.
#[must_use]
pub fn formular_mit_sprachwahl(adresse: &str, inhalt: Markup) -> Markup {
    html! { form.bw-formular id=(EINGABEN) method="post" action=(adresse) novalidate data-bw-formular="" { (inhalt) } }
}

/// As [`formular`], for files.
#[must_use]
pub fn formular_mit_dateien(adresse: &str, inhalt: Markup) -> Markup {
    html! { form.bw-formular method="post" action=(adresse) enctype="multipart/form-data" novalidate data-bw-formular="" { (inhalt) } }
}

/// As [`formular_mit_sprachwahl`], saved while typing: the script posts the fields to `adresse` with the header
/// `x-basiswerk: zwischenspeichern`; the handler answers 204.
#[must_use]
pub fn formular_gespeichert(sprache: Sprache, adresse: &str, speichern: &str, inhalt: Markup) -> Markup {
    use crate::texte::rahmen as t;
    html! {
        form.bw-formular id=(EINGABEN) method="post" action=(adresse) novalidate data-bw-formular="" data-bw-speichern=(speichern)
            data-text-gespeichert=(t::gespeichert_um(sprache)) data-text-speichert=(t::speichert(sprache))
            data-text-fehler=(t::nicht_gespeichert(sprache)) {
            (inhalt)
            p.bw-speicherstand role="status" aria-live="polite" data-bw-stand="" {}
        }
    }
}

/// Buttons side by side, the main one first.
#[must_use]
pub fn knopfzeile(inhalt: Markup) -> Markup {
    html! { div.bw-knoepfe { (inhalt) } }
}

/// An `id` that CSS and fragments can name: `hund.0.name` stays readable and safe.
#[must_use]
pub fn feld_id(name: &str) -> Cow<'_, str> {
    if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect())
    }
}

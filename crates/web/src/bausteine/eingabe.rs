//! Inputs. Each has a visible label, may have a hint and an error, and wires them itself.

use grund::Sprache;
use maud::{Markup, Render, html};

use super::{feld_id, fremd};
use crate::texte::rahmen as t;

mod auswahl;
mod datei;
mod datum;

pub use auswahl::{Auswahl, Kasten, Option_};
pub use datei::Dateifeld;
pub use datum::Datumsfeld;

/// What all inputs share.
#[derive(Debug, Clone)]
struct Feld<'a> {
    name: &'a str,
    frage: &'a str,
    hinweis: Option<&'a str>,
    fehler: Option<&'a str>,
    freiwillig: Option<Sprache>,
    sprachen: [Option<Sprache>; 2],
}

impl<'a> Feld<'a> {
    const fn neu(name: &'a str, frage: &'a str) -> Self {
        Self { name, frage, hinweis: None, fehler: None, freiwillig: None, sprachen: [None, None] }
    }

    fn id(&self) -> String {
        feld_id(self.name).into_owned()
    }

    /// `aria-describedby`: hint, then error.
    fn beschrieben(&self) -> Option<String> {
        let id = self.id();
        let teile: Vec<String> = self
            .hinweis
            .map(|_| format!("{id}-hinweis"))
            .into_iter()
            .chain(self.fehler.map(|_| format!("{id}-fehler")))
            .collect();
        (!teile.is_empty()).then(|| teile.join(" "))
    }

    fn frage(&self) -> Markup {
        html! { (fremd(self.sprachen[0], self.frage)) (self.zusatz()) }
    }

    fn zusatz(&self) -> Markup {
        html! { @if let Some(s) = self.freiwillig { " " span.kern-label__optional { "(" (t::optional(s)) ")" } } }
    }

    fn hinweis(&self) -> Markup {
        html! { @if let Some(text) = self.hinweis { div.kern-hint id=(format!("{}-hinweis", self.id())) { (fremd(self.sprachen[1], text)) } } }
    }

    fn fehler(&self) -> Markup {
        html! {
            @if let Some(text) = self.fehler {
                p.kern-error id=(format!("{}-fehler", self.id())) {
                    span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" {}
                    span.kern-body { (text) }
                }
            }
        }
    }
}

macro_rules! gemeinsam {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// A sentence below the label that helps to answer.
            #[must_use]
            pub const fn hinweis(mut self, text: &'a str) -> Self {
                self.feld.hinweis = Some(text);
                self
            }

            /// As [`Self::hinweis`], where there may be none.
            #[must_use]
            pub const fn hinweis_oder(mut self, text: Option<&'a str>) -> Self {
                self.feld.hinweis = text;
                self
            }

            /// The languages of label and hint where they are not the page's.
            #[must_use]
            pub const fn fremd(mut self, frage: Option<::grund::Sprache>, hinweis: Option<::grund::Sprache>) -> Self {
                self.feld.sprachen = [frage, hinweis];
                self
            }

            /// What is wrong with the value that was sent, if anything.
            #[must_use]
            pub const fn fehler(mut self, text: Option<&'a str>) -> Self {
                self.feld.fehler = text;
                self
            }

            /// Marks the field as optional; required is the default and is not marked.
            #[must_use]
            pub const fn freiwillig(mut self, sprache: ::grund::Sprache) -> Self {
                self.feld.freiwillig = Some(sprache);
                self
            }
        }
    };
}

use gemeinsam;

/// A line of text: text, number, mail, password, phone, amount.
#[derive(Debug, Clone)]
pub struct Eingabe<'a> {
    feld: Feld<'a>,
    wert: &'a str,
    art: &'a str,
    modus: Option<&'a str>,
    autocomplete: Option<&'a str>,
    breite: Option<u8>,
    maximal: Option<usize>,
    einheit: Option<&'a str>,
    liste: Option<&'a str>,
    rechtschreibung: bool,
}

gemeinsam!(Eingabe);

impl<'a> Eingabe<'a> {
    /// The field `name` (also its id) with the label `frage`.
    #[must_use]
    pub const fn neu(name: &'a str, frage: &'a str) -> Self {
        Self {
            feld: Feld::neu(name, frage),
            wert: "",
            art: "text",
            modus: None,
            autocomplete: None,
            breite: None,
            maximal: None,
            einheit: None,
            liste: None,
            rechtschreibung: true,
        }
    }

    /// What stands in it.
    #[must_use]
    pub const fn wert(mut self, wert: &'a str) -> Self {
        self.wert = wert;
        self
    }

    /// The `type`: `text`, `email`, `tel`, `password`, `search`. Numbers stay `text` with [`Self::ziffern`].
    #[must_use]
    pub const fn art(mut self, art: &'a str) -> Self {
        self.art = art;
        if matches!(art.as_bytes(), b"email" | b"tel" | b"password") {
            self.rechtschreibung = false;
        }
        self
    }

    /// Digits: a number keyboard on phones.
    #[must_use]
    pub const fn ziffern(mut self) -> Self {
        self.modus = Some("numeric");
        self.rechtschreibung = false;
        self
    }

    /// Decimals: a keyboard with a comma on phones.
    #[must_use]
    pub const fn dezimal(mut self) -> Self {
        self.modus = Some("decimal");
        self.rechtschreibung = false;
        self
    }

    /// The autocomplete token (WCAG 1.3.5): `given-name`, `postal-code`, `email` ...
    #[must_use]
    pub const fn autocomplete(mut self, token: &'a str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// As [`Self::autocomplete`], where there may be none.
    #[must_use]
    pub const fn autocomplete_oder(mut self, token: Option<&'a str>) -> Self {
        self.autocomplete = token;
        self
    }

    /// Expected length in characters: the box is that wide.
    #[must_use]
    pub const fn breite(mut self, zeichen: u8) -> Self {
        self.breite = Some(zeichen);
        self
    }

    /// The longest text that is accepted.
    #[must_use]
    pub const fn maximal(mut self, zeichen: usize) -> Self {
        self.maximal = Some(zeichen);
        self
    }

    /// Stands behind the box: `€`, `cm`.
    #[must_use]
    pub const fn einheit(mut self, einheit: &'a str) -> Self {
        self.einheit = Some(einheit);
        self
    }

    /// The id of a `datalist` with suggestions.
    #[must_use]
    pub const fn vorschlaege(mut self, liste: &'a str) -> Self {
        self.liste = Some(liste);
        self
    }
}

impl Eingabe<'_> {
    /// Numbers, mail addresses and passwords run from the left in every language; text as it is typed.
    fn richtung(&self) -> &'static str {
        if self.modus.is_some() || matches!(self.art, "email" | "tel" | "password" | "url") { "ltr" } else { "auto" }
    }
}

/// Width classes: the box shows how long an answer is expected.
const fn breite_klasse(zeichen: u8) -> &'static str {
    match zeichen {
        0..=3 => "bw-breite-3",
        4..=6 => "bw-breite-6",
        7..=12 => "bw-breite-12",
        _ => "bw-breite-24",
    }
}

impl Render for Eingabe<'_> {
    fn render(&self) -> Markup {
        let f = &self.feld;
        let id = f.id();
        let kasten = html! {
            input class=(klassen("kern-form-input__input", f.fehler.is_some(), self.breite)) id=(id) name=(f.name)
                type=(self.art) dir=(self.richtung()) value=[(self.art != "password").then_some(self.wert)] inputmode=[self.modus]
                autocomplete=[self.autocomplete] maxlength=[self.maximal] list=[self.liste]
                spellcheck=[(!self.rechtschreibung).then_some("false")]
                aria-describedby=[f.beschrieben()] aria-invalid=[f.fehler.map(|_| "true")];
        };
        html! {
            div class=(huelle("kern-form-input", f.fehler.is_some())) {
                label.kern-label for=(id) { (f.frage()) }
                (f.hinweis())
                @if let Some(einheit) = self.einheit {
                    div.bw-einheit dir="ltr" { (kasten) span.kern-body { (einheit) } }
                } @else { (kasten) }
                (f.fehler())
            }
        }
    }
}

fn klassen(grund: &str, fehler: bool, breite: Option<u8>) -> String {
    let mut k = grund.to_owned();
    if fehler {
        k.push(' ');
        k.push_str(grund);
        k.push_str("--error");
    }
    if let Some(b) = breite {
        k.push(' ');
        k.push_str(breite_klasse(b));
    }
    k
}

fn huelle(grund: &str, fehler: bool) -> String {
    if fehler { format!("{grund} {grund}--error") } else { grund.to_owned() }
}

/// Several lines of text.
#[derive(Debug, Clone)]
pub struct Langtext<'a> {
    feld: Feld<'a>,
    wert: &'a str,
    zeilen: u8,
    maximal: Option<usize>,
}

gemeinsam!(Langtext);

impl<'a> Langtext<'a> {
    /// The field `name` with the label `frage`.
    #[must_use]
    pub const fn neu(name: &'a str, frage: &'a str) -> Self {
        Self { feld: Feld::neu(name, frage), wert: "", zeilen: 5, maximal: None }
    }

    /// What stands in it.
    #[must_use]
    pub const fn wert(mut self, wert: &'a str) -> Self {
        self.wert = wert;
        self
    }

    /// Its height.
    #[must_use]
    pub const fn zeilen(mut self, zeilen: u8) -> Self {
        self.zeilen = zeilen;
        self
    }

    /// The longest text that is accepted.
    #[must_use]
    pub const fn maximal(mut self, zeichen: usize) -> Self {
        self.maximal = Some(zeichen);
        self
    }
}

impl Render for Langtext<'_> {
    fn render(&self) -> Markup {
        let f = &self.feld;
        let id = f.id();
        html! {
            div class=(huelle("kern-form-input", f.fehler.is_some())) {
                label.kern-label for=(id) { (f.frage()) }
                (f.hinweis())
                textarea class=(klassen("kern-form-input__input", f.fehler.is_some(), None)) id=(id) name=(f.name) dir="auto" rows=(self.zeilen)
                    maxlength=[self.maximal] aria-describedby=[f.beschrieben()] aria-invalid=[f.fehler.map(|_| "true")] { (self.wert) }
                (f.fehler())
            }
        }
    }
}

/// Fields that belong together: a fieldset with a legend.
#[derive(Debug, Clone)]
pub struct Gruppe<'a> {
    feld: Feld<'a>,
    inhalt: Markup,
}

gemeinsam!(Gruppe);

impl<'a> Gruppe<'a> {
    /// Legend and content; `name` is the id of the group.
    #[must_use]
    pub const fn neu(name: &'a str, legende: &'a str, inhalt: Markup) -> Self {
        Self { feld: Feld::neu(name, legende), inhalt }
    }
}

impl Render for Gruppe<'_> {
    fn render(&self) -> Markup {
        let f = &self.feld;
        html! {
            fieldset class=(huelle("kern-fieldset bw-gruppe", f.fehler.is_some())) id=(f.id()) aria-describedby=[f.beschrieben()] {
                legend.kern-label { (f.frage()) }
                (f.hinweis())
                div.kern-fieldset__body { (self.inhalt) }
                (f.fehler())
            }
        }
    }
}

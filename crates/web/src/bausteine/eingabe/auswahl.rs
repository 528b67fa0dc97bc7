//! Choices: radio buttons, boxes, lists, one box to tick.

use grund::Sprache;
use maud::{Markup, Render, html};

use super::{Feld, gemeinsam, huelle, klassen};
use crate::bausteine::fremd;
use crate::texte::rahmen as t;

/// One choice of an [`Auswahl`].
#[derive(Debug, Clone, Copy)]
pub struct Option_<'a> {
    /// What is sent.
    pub wert: &'a str,
    /// What people read.
    pub text: &'a str,
    /// A sentence below it.
    pub hinweis: Option<&'a str>,
    /// The language of the text, where it is not the page's.
    pub fremd: Option<Sprache>,
}

impl<'a> Option_<'a> {
    /// Value and text.
    #[must_use]
    pub const fn neu(wert: &'a str, text: &'a str) -> Self {
        Self { wert, text, hinweis: None, fremd: None }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Darstellung {
    Radio,
    Kaesten,
    Liste,
}

/// One of several (radio buttons or a list) or several of several (boxes).
#[derive(Debug, Clone)]
pub struct Auswahl<'a> {
    feld: Feld<'a>,
    optionen: Vec<Option_<'a>>,
    gewaehlt: Vec<&'a str>,
    darstellung: Darstellung,
    nebeneinander: bool,
    leer: Option<&'a str>,
    autocomplete: Option<&'a str>,
}

gemeinsam!(Auswahl);

impl<'a> Auswahl<'a> {
    /// Radio buttons: for up to seven choices.
    #[must_use]
    pub fn radio(name: &'a str, frage: &'a str, optionen: impl IntoIterator<Item = Option_<'a>>) -> Self {
        Self {
            feld: Feld::neu(name, frage),
            optionen: optionen.into_iter().collect(),
            gewaehlt: Vec::new(),
            darstellung: Darstellung::Radio,
            nebeneinander: false,
            leer: None,
            autocomplete: None,
        }
    }

    /// Yes or no, values `ja` and `nein`.
    #[must_use]
    pub fn ja_nein(sprache: Sprache, name: &'a str, frage: &'a str) -> Self {
        let optionen = [Option_::neu("ja", t::ja(sprache)), Option_::neu("nein", t::nein(sprache))];
        Self { nebeneinander: true, ..Self::radio(name, frage, optionen) }
    }

    /// Boxes: several of several; `name` repeats in the form.
    #[must_use]
    pub fn kaesten(name: &'a str, frage: &'a str, optionen: impl IntoIterator<Item = Option_<'a>>) -> Self {
        Self { darstellung: Darstellung::Kaesten, ..Self::radio(name, frage, optionen) }
    }

    /// A drop-down list, with "Bitte wählen" as its first, empty entry.
    #[must_use]
    pub fn liste(
        sprache: Sprache,
        name: &'a str,
        frage: &'a str,
        optionen: impl IntoIterator<Item = Option_<'a>>,
    ) -> Self {
        Self {
            darstellung: Darstellung::Liste,
            leer: Some(t::bitte_waehlen(sprache)),
            ..Self::radio(name, frage, optionen)
        }
    }

    /// The chosen value; may be called again for boxes.
    #[must_use]
    pub fn wert(mut self, wert: &'a str) -> Self {
        self.gewaehlt.push(wert);
        self
    }

    /// All chosen values.
    #[must_use]
    pub fn werte(mut self, werte: impl IntoIterator<Item = &'a str>) -> Self {
        self.gewaehlt.extend(werte);
        self
    }

    /// Side by side on wide screens: for two short choices.
    #[must_use]
    pub const fn nebeneinander(mut self) -> Self {
        self.nebeneinander = true;
        self
    }

    /// The autocomplete token of a list (`country-name`).
    #[must_use]
    pub const fn autocomplete(mut self, token: &'a str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    fn liste_html(&self) -> Markup {
        let f = &self.feld;
        let id = f.id();
        html! {
            div class=(huelle("kern-form-input", f.fehler.is_some())) {
                label.kern-label for=(id) { (f.frage()) }
                (f.hinweis())
                div.kern-form-input__select-wrapper {
                    select class=(klassen("kern-form-input__select", f.fehler.is_some(), None)) id=(id) name=(f.name)
                        autocomplete=[self.autocomplete] aria-describedby=[f.beschrieben()] aria-invalid=[f.fehler.map(|_| "true")] {
                        @if let Some(leer) = self.leer { option value="" { (leer) } }
                        @for o in &self.optionen { option value=(o.wert) selected[self.gewaehlt.contains(&o.wert)] lang=[o.fremd.map(Sprache::tag)] { (o.text) } }
                    }
                }
                (f.fehler())
            }
        }
    }
}

impl Render for Auswahl<'_> {
    fn render(&self) -> Markup {
        if self.darstellung == Darstellung::Liste {
            return self.liste_html();
        }
        let f = &self.feld;
        let id = f.id();
        let (art, grund) = match self.darstellung {
            Darstellung::Kaesten => ("checkbox", "kern-form-check__checkbox"),
            _ => ("radio", "kern-form-check__radio"),
        };
        let koerper = if self.nebeneinander {
            "kern-fieldset__body kern-fieldset__body--horizontal"
        } else {
            "kern-fieldset__body"
        };
        html! {
            fieldset class=(huelle("kern-fieldset", f.fehler.is_some())) aria-describedby=[f.beschrieben()] {
                legend.kern-label { (f.frage()) }
                (f.hinweis())
                div class=(koerper) {
                    @for (i, o) in self.optionen.iter().enumerate() {
                        // The first box carries the field's own id: the error summary leads there.
                        @let oid = if i == 0 { id.clone() } else { format!("{id}-{i}") };
                        div.kern-form-check {
                            input class=(klassen(grund, f.fehler.is_some(), None)) type=(art) id=(oid) name=(f.name) value=(o.wert)
                                checked[self.gewaehlt.contains(&o.wert)] aria-describedby=[o.hinweis.map(|_| format!("{oid}-zusatz"))];
                            label.kern-label for=(oid) { (fremd(o.fremd, o.text)) }
                        }
                        @if let Some(text) = o.hinweis { div.kern-hint.bw-optionshinweis id=(format!("{oid}-zusatz")) { (text) } }
                    }
                }
                (f.fehler())
            }
        }
    }
}

/// One box to tick: "Ich habe ... gelesen".
#[derive(Debug, Clone)]
pub struct Kasten<'a> {
    feld: Feld<'a>,
    wert: &'a str,
    gesetzt: bool,
}

gemeinsam!(Kasten);

impl<'a> Kasten<'a> {
    /// The box `name`, sent as `ja` when ticked.
    #[must_use]
    pub const fn neu(name: &'a str, frage: &'a str) -> Self {
        Self { feld: Feld::neu(name, frage), wert: "ja", gesetzt: false }
    }

    /// Another value than `ja`.
    #[must_use]
    pub const fn wert(mut self, wert: &'a str) -> Self {
        self.wert = wert;
        self
    }

    /// Is it ticked?
    #[must_use]
    pub const fn gesetzt(mut self, gesetzt: bool) -> Self {
        self.gesetzt = gesetzt;
        self
    }
}

impl Render for Kasten<'_> {
    fn render(&self) -> Markup {
        let f = &self.feld;
        let id = f.id();
        html! {
            div class=(huelle("bw-kasten", f.fehler.is_some())) {
                div class=(huelle("kern-form-check", f.fehler.is_some())) {
                    input class=(klassen("kern-form-check__checkbox", f.fehler.is_some(), None)) type="checkbox" id=(id) name=(f.name)
                        value=(self.wert) checked[self.gesetzt] aria-describedby=[f.beschrieben()] aria-invalid=[f.fehler.map(|_| "true")];
                    label.kern-label for=(id) { (f.frage()) }
                }
                (f.hinweis())
                (f.fehler())
            }
        }
    }
}

//! A date.

use grund::Sprache;
use maud::{Markup, Render, html};

use super::{Feld, gemeinsam, huelle, klassen};
use crate::texte::rahmen as t;

/// A date in three boxes: `name.tag`, `name.monat`, `name.jahr`.
#[derive(Debug, Clone)]
pub struct Datumsfeld<'a> {
    feld: Feld<'a>,
    sprache: Sprache,
    werte: [&'a str; 3],
    geburtstag: bool,
}

gemeinsam!(Datumsfeld);

impl<'a> Datumsfeld<'a> {
    /// The date `name` with the question as its legend.
    #[must_use]
    pub const fn neu(sprache: Sprache, name: &'a str, frage: &'a str) -> Self {
        Self { feld: Feld::neu(name, frage), sprache, werte: ["", "", ""], geburtstag: false }
    }

    /// What stands in the boxes, as it was typed.
    #[must_use]
    pub const fn werte(mut self, tag: &'a str, monat: &'a str, jahr: &'a str) -> Self {
        self.werte = [tag, monat, jahr];
        self
    }

    /// The birthday of the person at the keyboard: browsers may fill it in.
    #[must_use]
    pub const fn geburtstag(mut self) -> Self {
        self.geburtstag = true;
        self
    }
}

impl Render for Datumsfeld<'_> {
    fn render(&self) -> Markup {
        let f = &self.feld;
        let s = self.sprache;
        let id = f.id();
        let teile = [
            // Whoever pastes a whole date into the first box loses nothing of it.
            ("tag", t::tag(s), "bday-day", 3, 20),
            ("monat", t::monat(s), "bday-month", 3, 9),
            ("jahr", t::jahr(s), "bday-year", 6, 4),
        ];
        html! {
            fieldset class=(huelle("kern-fieldset", f.fehler.is_some())) aria-describedby=[f.beschrieben()] {
                legend.kern-label { (f.frage()) }
                (f.hinweis())
                div."kern-fieldset__body"."kern-fieldset__body--horizontal".bw-datum {
                    @for (i, (teil, text, token, breite, laenge)) in teile.into_iter().enumerate() {
                        // The first box carries the field's own id: the error summary leads there.
                        @let tid = if i == 0 { id.clone() } else { format!("{id}-{teil}") };
                        div.kern-form-input {
                            label.kern-label for=(tid) { (text) }
                            input class=(klassen("kern-form-input__input", f.fehler.is_some(), Some(breite)))
                                id=(tid) name=(format!("{}.{teil}", f.name)) type="text" inputmode="numeric" dir="ltr" maxlength=(laenge)
                                value=(self.werte[i]) autocomplete=[self.geburtstag.then_some(token)]
                                aria-invalid=[f.fehler.map(|_| "true")];
                        }
                    }
                }
                (f.fehler())
            }
        }
    }
}

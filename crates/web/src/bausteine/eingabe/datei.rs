//! Files.

use maud::{Markup, Render, html};

use super::{Feld, gemeinsam, huelle, klassen};

/// A file to upload.
#[derive(Debug, Clone)]
pub struct Dateifeld<'a> {
    feld: Feld<'a>,
    arten: &'a str,
    mehrere: bool,
}

gemeinsam!(Dateifeld);

impl<'a> Dateifeld<'a> {
    /// The field `name`; `arten` as in `accept`: `.pdf,.jpg,.png`. The hint must name kinds and size.
    #[must_use]
    pub const fn neu(name: &'a str, frage: &'a str, hinweis: &'a str, arten: &'a str) -> Self {
        Self { feld: Feld { hinweis: Some(hinweis), ..Feld::neu(name, frage) }, arten, mehrere: false }
    }

    /// Several files at once.
    #[must_use]
    pub const fn mehrere(mut self) -> Self {
        self.mehrere = true;
        self
    }
}

impl Render for Dateifeld<'_> {
    fn render(&self) -> Markup {
        let f = &self.feld;
        let id = f.id();
        html! {
            div class=(huelle("kern-form-input", f.fehler.is_some())) {
                label.kern-label for=(id) { (f.frage()) }
                (f.hinweis())
                input class=(klassen("kern-form-input__input bw-datei", false, None)) id=(id) name=(f.name) type="file" accept=(self.arten)
                    multiple[self.mehrere] aria-describedby=[f.beschrieben()] aria-invalid=[f.fehler.map(|_| "true")];
                (f.fehler())
            }
        }
    }
}

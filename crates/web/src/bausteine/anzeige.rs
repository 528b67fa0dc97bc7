//! Notices, status marks, progress.

use grund::Sprache;
use maud::{Markup, html};

use super::verborgen;
use crate::texte::rahmen as t;

/// What a notice or a status means: always an icon and a text, never colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Art {
    /// To know.
    Hinweis,
    /// It worked.
    Erfolg,
    /// Something must be done.
    Warnung,
    /// It failed.
    Fehler,
}

impl Art {
    const fn kern(self) -> &'static str {
        match self {
            Self::Hinweis => "info",
            Self::Erfolg => "success",
            Self::Warnung => "warning",
            Self::Fehler => "danger",
        }
    }
}

/// A notice that is part of the page.
#[must_use]
pub fn meldung(art: Art, titel: &str, inhalt: Markup) -> Markup {
    kasten(art, titel, &inhalt, None)
}

/// A notice about what was just done; announced by screen readers.
#[must_use]
pub fn rueckmeldung(art: Art, titel: &str, inhalt: Markup) -> Markup {
    kasten(art, titel, &inhalt, Some(if art == Art::Fehler { "alert" } else { "status" }))
}

fn kasten(art: Art, titel: &str, inhalt: &Markup, rolle: Option<&str>) -> Markup {
    html! {
        div class=(format!("kern-alert kern-alert--{}", art.kern())) role=[rolle] {
            div.kern-alert__header {
                span class=(format!("kern-icon kern-icon--{}", art.kern())) aria-hidden="true" {}
                p.kern-title { (titel) }
            }
            div.kern-alert__body { (inhalt) }
        }
    }
}

/// A status: icon and text.
#[must_use]
pub fn status(art: Art, text: &str) -> Markup {
    html! {
        span class=(format!("kern-badge kern-badge--{}", art.kern())) {
            span class=(format!("kern-icon kern-icon--{} kern-icon--default", art.kern())) aria-hidden="true" {}
            span.kern-label.kern-label--small { (text) }
        }
    }
}

/// "Schritt 2 von 4" with a bar.
#[must_use]
pub fn schritt_zeile(sprache: Sprache, nummer: usize, von: usize) -> Markup {
    html! {
        div.bw-schritt {
            p.kern-label { (t::schritt(sprache, nummer, von)) }
            progress value=(nummer) max=(von) aria-hidden="true" {}
        }
    }
}

/// One step of [`schritt_liste`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stufe {
    /// Done.
    Erledigt,
    /// Here.
    Aktuell,
    /// To come.
    Offen,
}

/// All steps by name, the current one marked: text, address (if it can be opened), state.
#[must_use]
pub fn schritt_liste(sprache: Sprache, titel: &str, schritte: &[(&str, Option<&str>, Stufe)]) -> Markup {
    html! {
        nav.bw-schritte aria-label=(titel) {
            ol {
                @for (text, adresse, stufe) in schritte {
                    @let (klasse, zusatz) = match stufe {
                        Stufe::Erledigt => ("bw-schritte--erledigt", t::erledigt(sprache)),
                        Stufe::Aktuell => ("bw-schritte--aktuell", t::aktuell(sprache)),
                        Stufe::Offen => ("bw-schritte--offen", t::offen(sprache)),
                    };
                    li class=(klasse) aria-current=[(*stufe == Stufe::Aktuell).then_some("step")] {
                        @match adresse {
                            Some(a) => a.kern-link href=(a) { (text) },
                            None => span { (text) },
                        }
                        (verborgen(&format!(" ({zusatz})")))
                    }
                }
            }
        }
    }
}

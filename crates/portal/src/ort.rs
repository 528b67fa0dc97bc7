//! The place in an address (`?ort=`): what was meant, and the question where that is open.

use std::sync::Arc;

use grund::Sprache;
use verzeichnis::{Gemeinde, Ortstreffer, Stand};
use web::{
    Markup,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf},
    html,
    texte::portal as t,
};

/// What `?ort=` says.
#[derive(Debug, Clone)]
pub(crate) enum Ort {
    /// Nothing.
    Offen,
    /// One municipality.
    Klar(Arc<Gemeinde>),
    /// Ask which one.
    Frage(Vec<Arc<Gemeinde>>),
    /// No such place.
    Unbekannt,
}

impl Ort {
    pub(crate) fn lesen(stand: &Stand, eingabe: &str) -> Self {
        if eingabe.is_empty() {
            return Self::Offen;
        }
        match stand.ort_suchen(eingabe) {
            Ortstreffer::Keiner => Self::Unbekannt,
            Ortstreffer::Einer(g) => Self::Klar(g),
            Ortstreffer::Mehrere(alle) => Self::Frage(alle),
        }
    }

    pub(crate) const fn klar(&self) -> Option<&Arc<Gemeinde>> {
        match self {
            Self::Klar(g) => Some(g),
            _ => None,
        }
    }

    /// `&ort=14625020` or `?ort=...` for links that keep the place; empty without one.
    pub(crate) fn in_adresse(&self, zeichen: char) -> String {
        self.klar().map(|g| format!("{zeichen}ort={}", g.ags)).unwrap_or_default()
    }

    /// What stands in the input: the name, or what was typed.
    pub(crate) fn im_feld(&self, eingabe: &str) -> String {
        self.klar().map_or_else(|| eingabe.to_owned(), |g| g.name.anzeige())
    }

    /// The error of the input, if the place is unknown.
    pub(crate) fn fehler(&self, s: Sprache, eingabe: &str) -> Vec<Fehlerhinweis> {
        match self {
            Self::Unbekannt => vec![Fehlerhinweis::neu("ort", t::ort_unbekannt(s, gekuerzt(eingabe)))],
            _ => Vec::new(),
        }
    }
}

/// What was typed, short enough to be repeated on the page.
pub(crate) fn gekuerzt(eingabe: &str) -> String {
    const ZEICHEN: usize = 60;
    let mut text: String = eingabe.chars().take(ZEICHEN).collect();
    if eingabe.chars().nth(ZEICHEN).is_some() {
        text.push('…');
    }
    text
}

/// The name of a municipality, its second name marked as another language.
pub(crate) fn name(g: &Gemeinde) -> Markup {
    html! {
        (g.name.deutsch)
        @if let Some(zweit) = &g.name.zweitname { " / " span lang=(g.zweitsprache()) { (zweit) } }
    }
}

/// "Which place do you mean?", as links: `adresse` makes the address for a key.
pub(crate) fn frage(
    s: Sprache,
    eingabe: &str,
    orte: &[Arc<Gemeinde>],
    adresse: impl Fn(&Gemeinde) -> String,
) -> Markup {
    let eingabe = gekuerzt(eingabe);
    let einer = orte.len() == 1;
    let titel = if einer { t::ort_frage_einer(s) } else { t::ort_frage_titel(s) };
    let text = if einer { t::ort_frage_einer_text(s, &eingabe) } else { t::ort_frage_text(s, &eingabe) };
    bausteine::meldung(
        Art::Hinweis,
        titel,
        html! {
            p.kern-body { (text) }
            ul.kern-list.kern-list--bullet {
                @for g in orte {
                    li { a.kern-link href=(adresse(g)) { (name(g)) } " (" (g.kreis) ")" }
                }
            }
        },
    )
}

/// The two fields of the search: concern and place.
pub(crate) fn suchformular(s: Sprache, was: &str, ort: &str, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        search {
            form.bw-suche id=(bausteine::EINGABEN) method="get" action="/suche" {
                (Eingabe::neu("was", t::suche_was(s)).hinweis(t::suche_was_hinweis(s)).wert(was).art("search").maximal(200))
                (Eingabe::neu("ort", t::suche_ort(s)).hinweis(t::suche_ort_hinweis(s)).wert(ort).maximal(120)
                    .freiwillig(s).fehler(Fehlerhinweis::fuer(fehler, "ort")))
                (Knopf::haupt(t::suche_knopf(s)).symbol("search"))
            }
        }
    }
}

/// One field: the place for this page.
pub(crate) fn ortsformular(s: Sprache, adresse: &str, ort: &str, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        form.bw-suche method="get" action=(adresse) {
            (Eingabe::neu("ort", t::suche_ort(s)).hinweis(t::suche_ort_hinweis(s)).wert(ort).maximal(120)
                .fehler(Fehlerhinweis::fuer(fehler, "ort")))
            (Knopf::haupt(t::ort_knopf(s)))
        }
    }
}

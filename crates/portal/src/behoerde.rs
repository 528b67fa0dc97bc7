//! What an authority shows of itself on the pages of the portal: arms, contact, legal notice, privacy.

use std::sync::Arc;

use grund::{Sprache, Traeger};
use verzeichnis::{Auftritt, Mandant, Stand};
use web::{
    Markup,
    bausteine::{absatz, abschnitt},
    html,
    texte::portal as t,
};

fn auftritt<'a>(stand: &'a Stand, m: &Mandant) -> Option<&'a Arc<Auftritt>> {
    stand.auftritt(Traeger::Mandant(m.id))
}

/// Its arms, where it has given some.
pub(crate) fn wappen(stand: &Stand, m: &Mandant) -> Markup {
    html! {
        @if let Some((marke, w)) = auftritt(stand, m).and_then(|a| a.wappen_marke().zip(a.wappen.as_ref())) {
            p { img.bw-wappen src=(format!("/auftritt/{marke}/wappen")) alt=(w.text) height="40"; }
        }
    }
}

/// Its general contact, its legal notice and its privacy text; what it has not written is left out.
pub(crate) fn ueber(s: Sprache, stand: &Stand, m: &Mandant) -> Markup {
    let eigen = auftritt(stand, m);
    let text = |teil: fn(&Auftritt) -> &String| eigen.map(|a| teil(a).as_str()).filter(|t| !t.is_empty());
    let impressum = text(|a| &a.impressum).unwrap_or(&m.impressum);
    html! {
        (teil(t::stelle_behoerde(s), text(|a| &a.kontakt).unwrap_or_default()))
        (teil(t::stelle_impressum(s), impressum))
        (teil(t::datenschutz_titel(s), text(|a| &a.datenschutz).unwrap_or_default()))
    }
}

fn teil(titel: &str, text: &str) -> Markup {
    html! {
        @if !text.is_empty() {
            (abschnitt(titel))
            div lang="de" dir="ltr" { @for a in text.split("\n\n") { (absatz(a)) } }
        }
    }
}

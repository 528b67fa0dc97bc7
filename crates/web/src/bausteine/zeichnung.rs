//! Answers of a form as people read them: lines, and what was drawn.

use formular::Zeichnung;
use maud::{Markup, html};

/// A drawing with its description.
#[must_use]
pub fn zeichnung(z: &Zeichnung) -> Markup {
    let (strich, fuellung) = if z.umriss { ("2", "0.1") } else { ("5", "0") };
    html! {
        svg.bw-zeichnung role="img" aria-label=(z.beschreibung) viewBox=(format!("0 0 {} {}", z.breite, z.hoehe)) {
            path d=(z.pfad) fill="currentColor" fill-opacity=(fuellung) stroke="currentColor" stroke-width=(strich)
                stroke-linecap="round" stroke-linejoin="round" {}
        }
    }
}

/// The answer, a line each, with its drawing; `leer` where nothing was answered.
#[must_use]
pub fn antwort(z: &formular::Zeile, leer: &str) -> Markup {
    html! {
        @if z.antwort.is_empty() { span.kern-body--muted { (leer) } }
        @for (i, zeile) in z.antwort.iter().enumerate() {
            @if i > 0 { br; }
            bdi { (zeile) }
        }
        @if let Some(z) = &z.zeichnung { (zeichnung(z)) }
    }
}

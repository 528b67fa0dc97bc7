//! Help for plain language: the advices beside a section, when it is saved for a check and, with script, while one types.
//! Nothing is stored and nothing refused.

use leistung::{Sprachhinweis, sprachhinweise};
use serde_json::json;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{Json, response::IntoResponse as _},
    html,
};

use crate::gemeinsam::LAENGSTER_ABSCHNITT;

/// Advices in one answer at most: more at once help nobody.
const HOECHSTENS: usize = 12;

/// POST: what could be easier to read in `text`.
pub async fn pruefen(_: Anfrage, felder: Felder) -> Ergebnis {
    let text = felder.text("text");
    if text.len() > 4 * LAENGSTER_ABSCHNITT {
        let satz = "Der Abschnitt ist zu lang, um ihn beim Schreiben zu prüfen. Kürzen Sie ihn.";
        return Err(WebFehler::NichtVerarbeitbar(satz.to_owned()));
    }
    let alle = sprachhinweise(text);
    let stand = match (alle.len(), text.trim().is_empty()) {
        (_, true) => String::new(),
        (0, _) => "Gut zu lesen.".to_owned(),
        (1, _) => "1 Hinweis zur Sprache".to_owned(),
        (n, _) => format!("{n} Hinweise zur Sprache"),
    };
    let hinweise: Vec<_> =
        alle.iter().take(HOECHSTENS).map(|h| json!({ "rat": h.mangel.rat(), "stelle": h.stelle })).collect();
    Ok(Json(json!({ "stand": stand, "hinweise": hinweise })).into_response())
}

/// The place of the advices below a field; `alle` are those that were asked for with the page.
pub fn platz(feld: &str, abschnitt: &str, alle: &[Sprachhinweis]) -> Markup {
    let name = format!("Sprachhinweise: {abschnitt}");
    html! {
        div.bw-sprachhilfe data-bw-sprachhilfe="/redaktion/sprachhilfe" data-bw-feld=(feld) data-text=(name) {
            @if !alle.is_empty() {
                ul.bw-sprachhinweise aria-label=(name) {
                    @for h in alle {
                        li {
                            (h.mangel.rat())
                            @if !h.stelle.is_empty() { " " q { (h.stelle) } }
                        }
                    }
                }
            }
        }
    }
}

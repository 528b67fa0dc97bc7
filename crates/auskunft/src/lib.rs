//! The screen of the 115: a caller's words and place, the answer to read out, the hand-over to an office; and the page on
//! which the office finds what was handed over. German only.
//!
//! Promises: one screen and the keyboard are enough (`/` into the search, `1` to `9` for the hits; both can be switched
//! off), everything works without script. A hand-over is seen by whoever wrote it and by the office it is for.
//!
//! Left out: telephony, and what the office does about it.

mod antwort;
mod schirm;
mod weitergaben;
mod weitergeben;

use grund::Sprache;
use web::{Aktion, Anfrage, Bereich, Ressource, Seite, Wege, Zugang};

/// The language of these pages.
const DE: Sprache = Sprache::De;

/// The routes below `/auskunft`, and the office's list.
#[must_use]
pub fn wege() -> Wege {
    let schirm = Zugang::Recht(Ressource::Auskunft, Aktion::Lesen);
    let weitergeben = Zugang::Recht(Ressource::Weitergabe, Aktion::Anlegen);
    Wege::neu("auskunft")
        .get("/auskunft", schirm, schirm::zeigen)
        .get("/auskunft/weitergeben", weitergeben, weitergeben::zeigen)
        .post("/auskunft/weitergeben", weitergeben, weitergeben::absenden)
        .get("/auskunft/weitergaben", weitergeben, weitergaben::meine)
        .get("/amt/anfragen", Zugang::Recht(Ressource::Weitergabe, Aktion::Lesen), weitergaben::der_stelle)
        .post(
            "/amt/anfragen/{id}/erledigt",
            Zugang::Recht(Ressource::Weitergabe, Aktion::Aendern),
            weitergaben::erledigt,
        )
}

fn seite<'a>(anfrage: &'a Anfrage, titel: &str) -> Seite<'a> {
    Seite::neu(anfrage, titel).bereich(Bereich::Auskunft).breit()
}

//! Citizen pages: register, sign in, my matters, mailbox, a matter's course.
//!
//! Promises: every page works without script, in German and English; a form that is wrong comes back as 422 with what
//! was typed (passwords excepted); whether an address has an account is told to its mailbox only; another person's
//! matter, message or document is a 404.

mod anmelden;
mod briefe;
mod gemeinsam;
mod passwort;
mod registrieren;
mod stand;
mod uebersicht;

use web::{Wege, Zugang};

/// The routes of this crate.
#[must_use]
pub fn wege() -> Wege {
    Wege::neu("buergerkonto")
        .get("/anmelden", Zugang::Offen, anmelden::seite)
        .post("/anmelden", Zugang::Offen, anmelden::senden)
        .post("/anmelden/code", Zugang::Offen, anmelden::code)
        .post("/abmelden", Zugang::Offen, anmelden::abmelden)
        .get("/konto/registrieren", Zugang::Offen, registrieren::seite)
        .post("/konto/registrieren", Zugang::Offen, registrieren::senden)
        .get("/konto/registriert", Zugang::Offen, registrieren::registriert)
        .post("/konto/erneut-senden", Zugang::Offen, registrieren::erneut)
        .get("/konto/bestaetigen", Zugang::Offen, registrieren::bestaetigen_seite)
        .post("/konto/bestaetigen", Zugang::Offen, registrieren::bestaetigen)
        .get("/konto/passwort-vergessen", Zugang::Offen, passwort::vergessen_seite)
        .post("/konto/passwort-vergessen", Zugang::Offen, passwort::vergessen)
        .get("/konto/passwort-gesendet", Zugang::Offen, passwort::gesendet)
        .get("/konto/passwort-neu", Zugang::Offen, passwort::neu_seite)
        .post("/konto/passwort-neu", Zugang::Offen, passwort::neu)
        .get("/konto", Zugang::Angemeldet, uebersicht::seite)
}

//! Citizen pages: register, sign in, my matters, mailbox, a matter's course; number and code of a matter without account.
//!
//! Promises: every page works without script, in German and English; a form that is wrong comes back as 422 with what
//! was typed (passwords excepted); whether an address has an account is told to its mailbox only; another person's
//! matter, message or document is a 404.

mod anmelden;
mod antwort;
mod ausweis;
mod beteiligte;
mod briefe;
mod eigner;
mod einstellungen;
mod gemeinsam;
mod ohne_konto;
mod passwort;
mod pflicht;
mod postfach_seiten;
mod registrieren;
mod stand;
mod uebernehmen;
mod uebersicht;
mod verlauf;
mod vertreten;
mod vollmachten;
mod vorgang_seite;
mod widerspruch;
mod zugang;

use web::{Wege, Zugang};

/// The routes of this crate.
#[must_use]
pub fn wege() -> Wege {
    Wege::neu("buergerkonto")
        .get("/anmelden", Zugang::Offen, anmelden::seite)
        .post("/anmelden", Zugang::Offen, anmelden::senden)
        .get("/konto/anmelden", Zugang::Offen, anmelden::umleitung)
        .post("/anmelden/code", Zugang::Offen, anmelden::code)
        .post("/anmelden/ausweis", Zugang::Offen, ausweis::anmelden)
        .post("/ausweis", Zugang::Angemeldet, ausweis::beginnen)
        .get("/ausweis/zurueck", Zugang::Offen, ausweis::zurueck)
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
        .get("/ohne-konto", Zugang::Offen, ohne_konto::seite)
        .post("/ohne-konto", Zugang::Offen, ohne_konto::oeffnen)
        .get("/ohne-konto/zugang", Zugang::Eigner, zugang::seite)
        .post("/ohne-konto/zugang/code", Zugang::Eigner, zugang::neuer_code)
        .post("/ohne-konto/zugang/mail", Zugang::Eigner, zugang::mail)
        .get("/konto", Zugang::Angemeldet, uebersicht::seite)
        .get("/konto/uebernehmen", Zugang::Angemeldet, uebernehmen::seite)
        .post("/konto/uebernehmen", Zugang::Angemeldet, uebernehmen::uebernehmen)
        .get("/konto/vollmachten", Zugang::Angemeldet, vollmachten::seite)
        .post("/konto/vollmachten", Zugang::Angemeldet, vollmachten::geben)
        .post("/konto/vollmachten/annehmen", Zugang::Angemeldet, vollmachten::annehmen)
        .post("/konto/vollmachten/beenden", Zugang::Angemeldet, vollmachten::beenden)
        .get("/konto/vertreten/{id}", Zugang::Angemeldet, vertreten::seite)
        .get("/konto/einstellungen", Zugang::Angemeldet, einstellungen::seite)
        .post("/konto/einstellungen/sprache", Zugang::Angemeldet, einstellungen::sprache)
        .post("/konto/einstellungen/passwort", Zugang::Angemeldet, einstellungen::passwort)
        .post("/konto/einstellungen/geraete", Zugang::Angemeldet, einstellungen::geraete)
        .post("/konto/einstellungen/ausweis", Zugang::Angemeldet, ausweis::loesen)
        .get("/konto/daten.json", Zugang::Angemeldet, einstellungen::daten)
        .get("/konto/loeschen", Zugang::Angemeldet, einstellungen::loeschen_seite)
        .post("/konto/loeschen", Zugang::Angemeldet, einstellungen::loeschen)
        .get("/postfach", Zugang::Angemeldet, postfach_seiten::liste)
        .get("/postfach/{id}", Zugang::Eigner, postfach_seiten::nachricht)
        .get("/vorgang/{id}", Zugang::Eigner, vorgang_seite::seite)
        .get("/vorgang/{id}/dokument/{dokument}", Zugang::Eigner, postfach_seiten::dokument)
        .get("/vorgang/{id}/pflicht/{pflicht}", Zugang::Eigner, pflicht::seite)
        .post_bis("/vorgang/{id}/pflicht/{pflicht}", Zugang::Eigner, antwort::GRENZE, pflicht::senden)
        .post_bis("/vorgang/{id}/antwort", Zugang::Eigner, antwort::GRENZE, antwort::senden)
        .get("/vorgang/{id}/widerspruch", Zugang::Eigner, widerspruch::seite)
        .post("/vorgang/{id}/widerspruch", Zugang::Angemeldet, widerspruch::beginnen)
        .get("/vorgang/{id}/zurueckziehen", Zugang::Eigner, antwort::rueckzug_seite)
        .post("/vorgang/{id}/zurueckziehen", Zugang::Eigner, antwort::rueckzug)
}

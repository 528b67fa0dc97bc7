//! Citizen pages: register, sign in, my matters, mailbox, a matter's course; number and code of a matter without account.
//!
//! Promises: every page works without script, in German and English; a form that is wrong comes back as 422 with what
//! was typed (passwords excepted); whether an address has an account is told to its mailbox only; another person's
//! matter, message or document is a 404.

mod angaben;
mod anmelden;
mod antwort;
mod ausweis;
mod beilagen;
mod beteiligte;
mod briefe;
mod eigner;
mod einstellungen;
mod fiktion;
mod gemeinsam;
mod kontakt;
mod mitteilung;
mod nachreichen;
mod ohne_konto;
mod passwort;
mod pflicht;
mod postfach_seiten;
mod quittung;
mod registrieren;
mod stand;
mod uebernehmen;
mod uebersicht;
mod unterlagen;
mod verlauf;
mod vertreten;
mod vollmachten;
mod vorgang_seite;
mod widerspruch;
mod zugang;

use web::{Wege, Zugang, hochladen::UPLOAD_GRENZE};

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
        .get("/konto/angaben", Zugang::Angemeldet, angaben::seite)
        .post("/konto/angaben/loeschen", Zugang::Angemeldet, angaben::loeschen)
        .get("/konto/angaben/{block}", Zugang::Angemeldet, angaben::block_seite)
        .post("/konto/angaben/{block}", Zugang::Angemeldet, angaben::speichern)
        .get("/konto/unterlagen", Zugang::Angemeldet, unterlagen::seite)
        .post_bis("/konto/unterlagen", Zugang::Angemeldet, UPLOAD_GRENZE, unterlagen::hochladen)
        .post("/konto/unterlagen/hochladen", Zugang::Angemeldet, unterlagen::ankuendigen)
        .options("/konto/unterlagen/hochladen", Zugang::Angemeldet, unterlagen::koennen)
        .get("/konto/unterlagen/hochladen/{upload}", Zugang::Angemeldet, unterlagen::wie_weit)
        .patch_bis("/konto/unterlagen/hochladen/{upload}", Zugang::Angemeldet, UPLOAD_GRENZE, unterlagen::fortsetzen)
        .post_bis("/konto/unterlagen/hochladen/{upload}", Zugang::Angemeldet, UPLOAD_GRENZE, unterlagen::posten)
        .delete("/konto/unterlagen/hochladen/{upload}", Zugang::Angemeldet, unterlagen::beenden)
        .options("/konto/unterlagen/hochladen/{upload}", Zugang::Angemeldet, unterlagen::koennen)
        .get("/konto/unterlagen/{dokument}", Zugang::Angemeldet, unterlagen::ansehen)
        .post("/konto/unterlagen/{dokument}/entfernen", Zugang::Angemeldet, unterlagen::entfernen)
        .post("/vorgang/{id}/dokument/{dokument}/aufheben", Zugang::Angemeldet, unterlagen::aufheben)
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
        .get("/konto/kontakt", Zugang::Angemeldet, kontakt::seite)
        .post("/konto/kontakt/name", Zugang::Angemeldet, kontakt::name)
        .post("/konto/kontakt/email", Zugang::Angemeldet, kontakt::email)
        .get("/konto/email-bestaetigen", Zugang::Offen, kontakt::bestaetigen_seite)
        .post("/konto/email-bestaetigen", Zugang::Offen, kontakt::bestaetigen)
        .get("/konto/daten.json", Zugang::Angemeldet, einstellungen::daten)
        .get("/konto/loeschen", Zugang::Angemeldet, einstellungen::loeschen_seite)
        .post("/konto/loeschen", Zugang::Angemeldet, einstellungen::loeschen)
        .get("/postfach", Zugang::Angemeldet, postfach_seiten::liste)
        .get("/postfach/{id}", Zugang::Eigner, postfach_seiten::nachricht)
        .get("/vorgang/{id}", Zugang::Eigner, vorgang_seite::seite)
        .get("/vorgang/{id}/dokument/{dokument}", Zugang::Eigner, postfach_seiten::dokument)
        .get("/vorgang/{id}/quittung/{zahlung}", Zugang::Eigner, quittung::pdf)
        .get("/vorgang/{id}/pflicht/{pflicht}", Zugang::Eigner, pflicht::seite)
        .post_bis("/vorgang/{id}/pflicht/{pflicht}", Zugang::Eigner, UPLOAD_GRENZE, pflicht::senden)
        .post_bis("/vorgang/{id}/antwort", Zugang::Eigner, UPLOAD_GRENZE, antwort::senden)
        .get("/vorgang/{id}/mitteilung", Zugang::Eigner, mitteilung::seite)
        .post_bis("/vorgang/{id}/mitteilung", Zugang::Eigner, UPLOAD_GRENZE, mitteilung::senden)
        .post("/vorgang/{id}/beilagen/{wozu}", Zugang::Eigner, nachreichen::ankuendigen)
        .options("/vorgang/{id}/beilagen/{wozu}", Zugang::Eigner, nachreichen::koennen)
        .get("/vorgang/{id}/hochladen/{upload}", Zugang::Eigner, nachreichen::wie_weit)
        .patch_bis("/vorgang/{id}/hochladen/{upload}", Zugang::Eigner, UPLOAD_GRENZE, nachreichen::fortsetzen)
        .post_bis("/vorgang/{id}/hochladen/{upload}", Zugang::Eigner, UPLOAD_GRENZE, nachreichen::posten)
        .delete("/vorgang/{id}/hochladen/{upload}", Zugang::Eigner, nachreichen::beenden)
        .options("/vorgang/{id}/hochladen/{upload}", Zugang::Eigner, nachreichen::koennen)
        .get("/vorgang/{id}/beilage/{dokument}", Zugang::Eigner, nachreichen::ansehen)
        .get("/vorgang/{id}/beilage/{dokument}/ersetzen", Zugang::Eigner, nachreichen::ersetzen_seite)
        .post_bis("/vorgang/{id}/beilage/{dokument}/ersetzen", Zugang::Eigner, UPLOAD_GRENZE, nachreichen::ersetzen)
        .get("/vorgang/{id}/widerspruch", Zugang::Eigner, widerspruch::seite)
        .post("/vorgang/{id}/widerspruch", Zugang::Angemeldet, widerspruch::beginnen)
        .post("/vorgang/{id}/bescheinigung", Zugang::Eigner, fiktion::verlangen)
        .get("/vorgang/{id}/zurueckziehen", Zugang::Eigner, antwort::rueckzug_seite)
        .post("/vorgang/{id}/zurueckziehen", Zugang::Eigner, antwort::rueckzug)
}

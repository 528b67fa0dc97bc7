//! Citizen pages: begin a draft, fill the form, upload, check, send exactly once, receipt, pay.
//!
//! Every page works without script: a form is posted and answered with 303, or with 422 and what was typed. A draft
//! belongs to one account, or to whoever has its number and code; somebody else's is a 404. Sending is one transaction (`akte::absenden`), and a second
//! sending finds no draft and leads to the same receipt.

mod ausweis;
mod beginnen;
mod codeliste;
mod dateien;
mod eingang;
mod einreichen;
mod entwurf;
mod erfassen;
mod erneut;
mod fassung;
mod fuer;
mod gleichzeitig;
mod hochladen;
mod mitzeichnung;
mod ohne_konto;
mod papier;
mod pruefen;
mod seite;
mod senden;
mod tabelle;
mod uebernahme;
mod uebersicht;
mod unterlagen;
mod verwerfen;
mod vollmacht;
pub mod weiter;
mod widerspruch;
mod zahlung;

pub use einreichen::{begonnen_zaehlen, eingereicht_zaehlen, einreichen, seite_ausfuellen};

pub use mitzeichnung::pflegen as mitzeichnungen_pflegen;
use web::{Wege, Zugang, hochladen::UPLOAD_GRENZE};

/// Bytes of a table with its frame: a file that is only a little too large gets the sentence that says so.
const TABELLE_GRENZE: usize = 4 * formular::TABELLE_BYTES;
/// Bytes of the proof that somebody may act for another.
const VOLLMACHT_GRENZE: usize = 52 * 1024 * 1024;

/// The pages.
#[must_use]
pub fn wege() -> Wege {
    // Also with number and code: a draft without an account has an owner like any other.
    let ich = Zugang::Eigner;
    // And staff, for what came on paper.
    let ausfuellen = Zugang::Ausfuellen;
    Wege::neu("antrag")
        .get("/antrag/beginnen/{leistung}", Zugang::Offen, beginnen::zeigen)
        .post("/antrag/beginnen/{leistung}", Zugang::Angemeldet, beginnen::anlegen)
        .get("/antrag/beginnen/{leistung}/fuer", Zugang::Angemeldet, fuer::zeigen)
        .post("/antrag/beginnen/{leistung}/fuer", Zugang::Angemeldet, fuer::anlegen)
        .get("/antrag/{id}/vollmacht", ich, vollmacht::zeigen)
        .post_bis("/antrag/{id}/vollmacht", ich, VOLLMACHT_GRENZE, vollmacht::hochladen)
        .post("/ohne-konto/beginnen/{leistung}", Zugang::Offen, ohne_konto::anlegen)
        .get("/antrag/erneut/{vorgang}", Zugang::Angemeldet, erneut::zeigen)
        .post("/antrag/erneut/{vorgang}", Zugang::Angemeldet, erneut::beginnen)
        .get("/antrag/{id}", ausfuellen, entwurf::fortsetzen)
        .get("/antrag/{id}/uebersicht", ausfuellen, uebersicht::zeigen)
        .get("/antrag/{id}/seite/{seite}", ausfuellen, seite::zeigen)
        .post("/antrag/{id}/seite/{seite}", ausfuellen, seite::annehmen)
        .get("/antrag/{id}/liste/{feld}", ausfuellen, codeliste::vorschlagen)
        .get("/antrag/{id}/datei/{feld}", ausfuellen, dateien::zeigen)
        .post_bis("/antrag/{id}/datei/{feld}", ausfuellen, UPLOAD_GRENZE, dateien::hochladen)
        .get("/antrag/{id}/datei/{feld}/unterlagen", ich, unterlagen::zeigen)
        .post("/antrag/{id}/datei/{feld}/unterlagen", ich, unterlagen::nehmen)
        .get("/antrag/{id}/datei/{feld}/{dokument}", ausfuellen, dateien::ansehen)
        .get("/antrag/{id}/datei/{feld}/{dokument}/ersetzen", ausfuellen, dateien::ersetzen_seite)
        .post_bis("/antrag/{id}/datei/{feld}/{dokument}/ersetzen", ausfuellen, UPLOAD_GRENZE, dateien::ersetzen)
        .post("/antrag/{id}/datei/{feld}/{dokument}/entfernen", ausfuellen, dateien::entfernen)
        .post("/antrag/{id}/datei/{feld}/hochladen", ausfuellen, hochladen::ankuendigen)
        .options("/antrag/{id}/datei/{feld}/hochladen", ausfuellen, hochladen::koennen)
        .get("/antrag/{id}/hochladen/{upload}", ausfuellen, hochladen::stand)
        .patch_bis("/antrag/{id}/hochladen/{upload}", ausfuellen, UPLOAD_GRENZE, hochladen::fortsetzen)
        .post_bis("/antrag/{id}/hochladen/{upload}", ausfuellen, UPLOAD_GRENZE, hochladen::posten)
        .delete("/antrag/{id}/hochladen/{upload}", ausfuellen, hochladen::beenden)
        .options("/antrag/{id}/hochladen/{upload}", ausfuellen, hochladen::koennen)
        .get("/antrag/{id}/tabelle/{feld}", ausfuellen, tabelle::zeigen)
        .post_bis("/antrag/{id}/tabelle/{feld}", ausfuellen, TABELLE_GRENZE, tabelle::uebernehmen)
        .get("/antrag/{id}/tabelle/{feld}/vorlage.csv", ausfuellen, tabelle::vorlage)
        .get("/antrag/{id}/pruefen", ausfuellen, pruefen::zeigen)
        .post("/antrag/{id}/absenden", ausfuellen, senden::absenden)
        .get("/antrag/{id}/mitzeichnung", ich, mitzeichnung::stand::zeigen)
        .post("/antrag/{id}/mitzeichnung", ich, mitzeichnung::beginnen::beginnen)
        .post("/antrag/{id}/mitzeichnung/erneut", ich, mitzeichnung::stand::erneut)
        .post("/antrag/{id}/mitzeichnung/zurueck", ich, mitzeichnung::stand::zuruecknehmen)
        .post("/antrag/{id}/mitzeichnung/absenden", ich, mitzeichnung::stand::absenden)
        .get("/mitzeichnen/{id}", Zugang::Offen, mitzeichnung::tuer::zeigen)
        .post("/mitzeichnen/{id}", Zugang::Offen, mitzeichnung::tuer::oeffnen)
        .get("/mitzeichnen/{id}/angaben", Zugang::Offen, mitzeichnung::gast::zeigen)
        .post("/mitzeichnen/{id}/angaben", Zugang::Offen, mitzeichnung::gast::antworten)
        .get("/mitzeichnen/{id}/dokument/{dokument}", Zugang::Offen, mitzeichnung::gast::dokument)
        .get("/antrag/{id}/verwerfen", ausfuellen, verwerfen::fragen)
        .post("/antrag/{id}/verwerfen", ausfuellen, verwerfen::verwerfen)
        .get("/leistung/{kennung}/formular.pdf", Zugang::Offen, papier::blanko)
        .get("/antrag/{id}/formular.pdf", ich, papier::ausgefuellt)
        .get("/antrag/{id}/fassung", ausfuellen, fassung::zeigen)
        .post("/antrag/{id}/fassung", ausfuellen, fassung::uebernehmen)
        .get("/antrag/{id}/eingang", ich, eingang::zeigen)
        .get("/antrag/{id}/eingang.pdf", ich, eingang::pdf)
        .und(erfassen::wege())
        .get("/zahlung/{id}", ich, zahlung::zeigen)
        .post("/zahlung/{id}", ich, zahlung::beginnen)
        .get("/zahlung/{id}/zurueck", ich, zahlung::zurueck)
}

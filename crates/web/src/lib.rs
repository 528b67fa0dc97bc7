//! The frame of every page: components, languages, assets, errors, sessions.
//!
//! A page crate offers `pub fn wege() -> web::Wege`; its handlers take an [`Anfrage`] first and return
//! `Result<Response, WebFehler>`:
//!
//! ```ignore
//! pub fn wege() -> Wege {
//!     Wege::neu("portal").get("/suche", Zugang::Offen, suche)
//! }
//! async fn suche(anfrage: Anfrage) -> Ergebnis {
//!     Seite::neu(&anfrage, t::suche_titel(anfrage.sprache)).inhalt(html! { ... }).antwort()
//! }
//! ```

pub mod ablauf;
pub mod aktivierung;
mod anfrage;
pub mod angebot;
pub mod bausteine;
pub mod bekanntmachung;
pub mod beteiligung;
pub mod bezahlt;
pub mod brief;
pub mod dateien;
mod dokument;
mod eigene;
pub mod eingangskorb;
pub mod ende;
mod fehler;
mod finden;
pub mod format;
pub mod formularfeld;
pub mod geldnachricht;
mod haus;
pub mod hochladen;
mod kopfdaten;
pub mod mangel;
pub mod mappe;
mod mehrteilig;
pub mod mitzeichnung;
mod nachweis;
pub mod nutzung;
pub mod papier;
pub mod personal;
#[cfg(feature = "probe")]
pub mod probe;
pub mod register;
mod schicht;
mod schwer;
mod seite;
pub mod stammdaten;
pub mod texte;
pub mod vergleich;
pub mod vertretung;
mod vorlage;
pub mod vorschlag;
mod wege;
pub mod weitergabe;
pub mod weiterleitung;
pub mod widerspruch;
mod zugang;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

pub use anfrage::{Anfrage, Felder, cookie, sicheres_ziel};
pub use axum;
pub use dokument::dokument;
pub use eigene::wege;
pub use fehler::WebFehler;
pub use haus::{
    Austauschkopf, Austauschschreiber, Einstellungen, Formularausfuhr, Formularaustausch, Formulareinfuhr,
    Formularleser, Formularschreiber, Haus, Kartendienst, Listeneinfuhr, Raeume,
};
pub use konto::{Aktion, Ressource, Rolle, Sitzung};
pub use maud::{self, Markup, Render, html};
pub use mehrteilig::{Datei, Mehrteilig};
pub use nachweis::Ausweisvermerk;
pub use schicht::CSP;
pub use seite::{Bereich, Seite};
pub use vorlage::Vorlage;
pub use wege::{KOERPER_GRENZE, Rahmenart, Weg, Wege, als_json, zugangstabelle};
pub use zugang::{
    Urteil, Zugang, cookiename, einladung_setzen, einladungen, sitzung_loeschen, sitzung_setzen, zugangscode,
    zugangscode_fuer_amt, zugangscode_setzen,
};

/// What a handler returns.
pub type Ergebnis = Result<Response, WebFehler>;

/// 303: after a form that was accepted, the next page.
#[must_use]
pub fn weiter(ziel: &str) -> Response {
    let ziel = HeaderValue::from_str(ziel).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, ziel)]).into_response()
}

/// A value as it stands behind `=` in a query string.
#[must_use]
pub fn abfragewert(wert: &str) -> String {
    percent_encoding::utf8_percent_encode(wert, percent_encoding::NON_ALPHANUMERIC).to_string()
}

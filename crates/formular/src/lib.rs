//! PURE. A form definition and answers give pages, validation, pruning and the summary.
//!
//! What this crate promises:
//! - [`Formular::lesen`] is the compile step of `formular.json`: it refuses what could go wrong later, with place and
//!   sentence ([`Befund`]). What it returns is shared between threads and never changes.
//! - Conditions look only at earlier questions. So one pass in the order of the form says what is reachable
//!   ([`Formular::stand`]), and there is no circle.
//! - A page is accepted whole or not at all ([`Formular::seite_annehmen`]); after a refusal the page is shown again with
//!   what was typed ([`Formular::ansicht`]).
//! - Answers to questions that are no longer reachable stay in the draft (who changes their mind finds them again) but
//!   never reach the summary, the fee or the authority ([`Formular::beschneiden`]).
//!
//! What it leaves out: HTML, storage, and the bytes of uploads (only their names, sizes and kinds).

mod abschnitte;
mod annehmen;
mod ansicht;
mod antworten;
mod artnamen;
mod austausch;
mod barriere;
pub mod bedingung;
mod codeliste;
mod dateien;
mod definition;
mod druck;
mod erneut;
mod fassungswechsel;
mod fehler;
mod flaeche;
mod lesefehler;
mod lesen;
mod muster;
mod nachrechnen;
mod nur_wenn;
mod pruefen;
mod pruefregel;
pub mod pruefsatz;
mod saetze;
mod schema;
mod stammangabe;
mod stand;
mod tabellendatei;
mod text;
mod uebersetzen;
mod vermerk;
mod wert;
mod zeichen;
mod zeichnung;
mod zusammenfassung;

pub use abschnitte::{Abschnittslage, Formularabschnitt};
pub use annehmen::{eintrag_entfernen, eintrag_hinzufuegen};
pub use ansicht::{Eintragansicht, Feldansicht, Seitenansicht};
pub use antworten::{Antwort, Antworten, Datei, Unterschrift};
pub use artnamen::ARTEN_IN_WORTEN;
pub use codeliste::{Codeliste, Listenfassung};
pub use definition::{Art, Berechnet, BerechnetArt, Feld, Formular, Grenze, Mustervorgabe, Pruefregel, Seite, Wahl};
pub use fassungswechsel::Uebertragung;
pub use fehler::{Befund, Feldfehler, Grund, Schwere};
pub use lesefehler::{json_satz, toml_satz};
pub use lesen::{arten, ist_vergeben};
pub use muster::Muster;
pub use pruefen::Unvollstaendig;
pub use schema::{Einfuhr, einlesen as schema_einlesen};
pub use stammangabe::{Stammangabe, Stammangaben, Stammblock};
pub use stand::{Seitenstand, Stand, Umfeld};
pub use tabellendatei::{TABELLE_BYTES, Tabellenmangel, tabellenvorlage};
pub use text::Text;
pub use vermerk::{Herkunft, Vermerk, Vermerkart};
pub use wert::koordinaten;
pub use zeichen::unsichtbares_entfernen;
pub use zeichnung::Zeichnung;
pub use zusammenfassung::{Abschnitt, Zeile};

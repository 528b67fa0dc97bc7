//! Services while they are being made: a draft is the files of a service, written in the browser, reviewed by a second
//! person, released, withdrawn; and the pure part of it, how a draft is begun, changed, adapted and merged.
//!
//! Promises: nobody releases what she has written in herself; every saved state is kept with who and when, and any of
//! them can be taken up again; a change is made to the state that the database holds at that moment, and a change to a
//! place that somebody else changed meanwhile is refused ([`Geaendert::Anders`]), never written over. A transaction of a Land
//! reaches no draft of an authority and the other way round: row-level security holds it.
//!
//! Leaves out: compiling (`leistung`), which version is on offer (`akte`), the catalogue (`verzeichnis`), who has which
//! right (`konto`). What needs several of these is composed in `web::angebot`.

pub mod anpassung;
pub mod codelisten;
mod dateien;
pub mod faelle;
pub mod fragen;
pub mod gruppen;
pub mod hauslisten;
pub mod parameter;
pub mod pruefregeln;
pub mod register;
mod store;
pub mod vermerke;
pub mod vorlage;
mod werkstueck;
pub mod werte;
pub mod zusammenfuehren;

pub use formular::{bedingung, pruefsatz};

pub use dateien::{Dateien, Einwand, FORMULAR, marke};
pub use store::{
    Geaendert, aendern, anlegen, fruehere, grundlage_setzen, laden, liste, schritt, schritte, werkstuecke_zu,
    zuletzt_freigegeben,
};
pub use werkstueck::{
    Ausgang, Grundlage, Handlung, Schritt, Schrittart, Stand, Verstoss, Wer, Werkstueck, WerkstueckId,
};

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A statement failed.
    #[error("Werkstatt: {0}")]
    Sql(#[from] sqlx::Error),
    /// A row contradicts the model.
    #[error("Tabelle {tabelle}: Spalte {spalte} hat einen unerwarteten Wert „{wert}“")]
    Widerspruch {
        /// Table.
        tabelle: &'static str,
        /// Column.
        spalte: &'static str,
        /// What stands there.
        wert: String,
    },
}

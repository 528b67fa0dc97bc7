//! How the texts of services come about: versions of a state's text or of an authority's supplement, each in one
//! language, from draft over review to publication and withdrawal; tasks; who looks after an authority's data; mass
//! changes of responsibilities with what was there before.
//!
//! Promises: nobody releases what she has written in herself; a version that somebody else changed meanwhile is never
//! overwritten ([`Ausgang::Konflikt`]); every step is kept with who and when, and every saved wording too; at most one
//! version of a text is in the making and at most one is published. A transaction of a Land (`Sicht::Land`) reaches no
//! text of an authority, and one of an authority (`Sicht::Mandant`) none of a Land: row-level security holds it.
//!
//! Leaves out: what is published (`verzeichnis` has it; the pages and the worker write both in one transaction), who
//! has which right (`konto`), how a text reads (`leistung`).

mod aufgabe;
mod fassung;
mod masse;
mod store;
mod verantwortlich;
mod wert;

pub use aufgabe::{Aufgabe, aufgabe_anlegen, aufgabe_erledigen, aufgaben};
pub use fassung::{
    Ausgang, Bearbeitung, Fassung, FassungId, Fassungsstand, Handlung, Schritt, Schrittart, Textinhalt, Textschluessel,
    Verstoss,
};
pub use masse::{
    Massenaenderung, massenaenderung_laden, massenaenderung_merken, massenaenderung_zuruecknehmen, massenaenderungen,
};
pub use store::{
    Veraltet, beginnen, faellige, fassungen, in_arbeit, laden, offene, schritt, schritte, speichern,
    veraltete_uebersetzungen, veroeffentlichte,
};
pub use verantwortlich::{
    VerantwortlichePerson, mandanten_mit_verantwortlichen, verantwortliche, verantwortliche_eintragen,
    verantwortliche_streichen,
};
pub use wert::{Gegenstand, Wertaenderung, Wertschritt, wertaenderungen, werte_notieren, wertverlauf};

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A statement failed.
    #[error("Redaktion: {0}")]
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

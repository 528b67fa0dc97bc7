//! Running the platform. So far: which processes live ([`Lebenszeichen`]), reports of barriers (Barriere melden, § 12b BGG
//! and the laws of the Laender), keys of the public interface ([`Schnittstellen`]), callers of the 115 whom an office
//! shall call back ([`Weitergabe`]), how forms are used ([`Formularstatistik`]).
//!
//! A report is sent by anyone, without an account; only operators see it. It may carry a mail address, so it is deleted
//! [`AUFBEWAHRUNG_TAGE`] days after it was dealt with. Left out until their issue comes: help desk, notices, agreements.

mod lebenszeichen;
mod schnittstellen;
mod statistik;
mod store;
mod weitergabe;

use grund::Zeitpunkt;
use uuid::Uuid;

pub use lebenszeichen::{
    LEBENSZEICHEN_ALLE, LEBENSZEICHEN_TOT, Lebenszeichen, Platte, Prozess, leben, lebenszeichen, lebenszeichen_beenden,
    lebenszeichen_geben,
};
pub use schnittstellen::{
    ApiSchluessel, NeuerSchluessel, Nutzung, Schnittstellen, herkuenfte_lesen, herkuenfte_setzen, herkunft_lesen,
    schluessel_anlegen, schluessel_liste, schluessel_widerrufen,
};
pub use statistik::{
    DAUERN, Formularbezug, Formularstatistik, Formularzahl, Merkmal, Monatszahl, SCHWELLE, dauer, formularzahlen,
    formularzahlen_zusammen, geraet, monatszahlen,
};
pub use store::{aufraeumen, erledigen, melden, meldungen};
pub use weitergabe::{
    WEITERGABE_TAGE, Weitergabe, weitergabe_erledigen, weitergaben_an, weitergaben_aufraeumen, weitergaben_von,
    weitergeben,
};

/// Reports within one hour, from everyone together. More is no longer people.
pub const MELDUNGEN_JE_STUNDE: i64 = 60;
/// Days until a report that was dealt with is deleted.
pub const AUFBEWAHRUNG_TAGE: i64 = 365;
/// An answer is due so many days after the report.
pub const ANTWORT_TAGE: i64 = 28;

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A statement failed.
    #[error("Betrieb: {0}")]
    Sql(#[from] sqlx::Error),
    /// Something sealed does not open.
    #[error(transparent)]
    Tresor(#[from] tresor::Fehler),
    /// A row contradicts the model.
    #[error("Tabelle {tabelle}, Schlüssel {schluessel}: unlesbar")]
    Widerspruch {
        /// Table.
        tabelle: &'static str,
        /// Key of the row.
        schluessel: String,
    },
}

/// A barrier that someone has met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barrieremeldung {
    /// Its id.
    pub id: Uuid,
    /// When it came.
    pub eingegangen: Zeitpunkt,
    /// The page it is about, as a path; empty if unknown.
    pub seite: String,
    /// What the person wrote.
    pub beschreibung: String,
    /// Where to answer.
    pub mail: Option<String>,
    /// When an operator dealt with it.
    pub erledigt: Option<Zeitpunkt>,
}

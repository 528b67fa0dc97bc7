//! The file: drafts, the frozen Antrag, the event log, the outbox, the inbox views.
//!
//! What the room promises: state, event, effects and idempotency key of a decision are written in ONE transaction;
//! the Antrag is written once and never edited; events are numbered without gaps and chained by their hashes;
//! everything a person said is sealed with the key of its Vorgang. It leaves out: who may do what (`konto`), what is
//! lawful (`vorgang`), and carrying effects out (the worker).

pub mod beteiligung;
pub mod entwurf;
pub mod erwartung;
pub mod fruehere;
pub mod gedaechtnis;
mod laden;
mod listen;
pub mod mangel;
pub mod mitzeichnung;
pub mod outbox;
pub mod papier;
mod schreibgang;
pub mod spuren;
pub mod uebernahme;
mod verlauf;
pub mod versionen;
mod vorgaenge;
pub mod weitergabe;

use std::fmt::Display;

pub use laden::{
    Widerspruch, laden_als_amt, laden_als_eigner, laden_als_vertretene, laden_mehrere, letzte_des_eigners, spaetere,
    widersprueche,
};
pub use listen::{
    KorbFilter, KorbZeile, MeineZeile, VorgangNachNummer, korb, korb_zaehlen, meine, nach_nummer, offene_des_kontos,
    vertretene,
};
pub use schreibgang::Schreibgang;
pub use spuren::{Automatik, automatisch};
pub use verlauf::{EreignisZeile, verlauf};
pub use vorgaenge::{
    Angewandt, Eingang, Vorgang, Wechsel, absenden, anwenden, eigner_wechseln, fassung_wechseln, sperren,
};

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// The keys failed.
    #[error(transparent)]
    Tresor(#[from] tresor::Fehler),
    /// The law or the process says no: an ordinary answer (409).
    #[error(transparent)]
    Unzulaessig(#[from] vorgang::Unzulaessig),

    /// A matter cannot follow another version: an ordinary answer.
    #[error(transparent)]
    KeinWechsel(#[from] vorgang::eingriff::KeinWechsel),

    /// A row contradicts the model.
    #[error("{tabelle} {schluessel}, Spalte {spalte}: {grund}")]
    Widerspruch {
        /// The table.
        tabelle: &'static str,
        /// The row.
        schluessel: String,
        /// The column.
        spalte: &'static str,
        /// What is wrong with it.
        grund: String,
    },
}

impl Fehler {
    fn widerspruch(
        tabelle: &'static str,
        schluessel: &impl Display,
        spalte: &'static str,
        grund: &impl Display,
    ) -> Self {
        Self::Widerspruch { tabelle, schluessel: schluessel.to_string(), spalte, grund: grund.to_string() }
    }
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

fn hash32(
    tabelle: &'static str,
    schluessel: &impl Display,
    spalte: &'static str,
    bytes: &[u8],
) -> Result<[u8; 32], Fehler> {
    bytes.try_into().map_err(|_| Fehler::widerspruch(tabelle, schluessel, spalte, &"nicht 32 Bytes"))
}

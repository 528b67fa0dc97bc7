//! What goes to others: back-end systems, offices of the platform, a mail that says that something waits.
//!
//! Promise: a delivery's content is frozen when it falls due and is the same in every try; it is tried a bounded number of
//! times with growing pauses and then waits for a person; a target that fails is left alone for a while, so that it holds up
//! only its own deliveries, and time in which nobody tries counts as no try; a delivery without a target waits until there
//! is one. At least once, with a key that the other side sees. The room calls nothing itself and holds no transaction while
//! somebody else is waited for: the worker claims, sends by a [`Uebergabeweg`], and writes down what came of it.
//!
//! A secret value of a service ([`Zugang`]) lets just this service in at a target, beside the target's own secret: written,
//! replaced and removed, and read by nobody but the one who sends. What needs one waits until there is one.
//!
//! Which of its units an authority means by the name of an inbox stands here, too ([`koerbe`]).
//!
//! Orders to registers ([`Register`]) have a queue of their own, beside the same targets: [`auftrag_anlegen`].
//!
//! Left out: what falls due (`leistung`, `vorgang`), the protocol (an adapter), the text of mails.

mod adresse;
mod korb;
mod lieferung;
mod mitteilung;
mod register;
mod versuch;
mod weg;
mod ziel;
mod zugang;

pub use adresse::{AdresseFehler, adresse_pruefen};
pub use korb::{koerbe, korb_setzen};
pub use lieferung::{
    Fehlerart, Lieferung, Neu, Stand, Zielstand, anlegen, beenden, des_vorgangs, einheit_wechseln, laden, offene,
    staende, von_hand, wiederholen,
};
pub use mitteilung::{Mitteilung, Mitteilungszeile, mitteilen, mitteilung, mitteilungen};
pub use register::{
    Ausgewiesen, Register, Registerantwort, Registerauftrag, Wartend, auftraege_beanspruchen, auftraege_zuruecklegen,
    auftrag_anlegen, auftrag_beantwortet, auftrag_fehlgeschlagen, auftrag_laden, wartend,
};
pub use versuch::{Ausgang, Faellig, abgewiesen, beanspruchen, fehlgeschlagen, quittiert, rueckgemeldet, zuruecklegen};
pub use vorgang::{
    register::Registergrund,
    weiterleitung::{Moment, Rueckmeldung},
};
pub use weg::{
    Absender, Angabe, Anschluss, Auskunft, Datei, Dateiangabe, Entscheidung, Quittung, Sendung, Spaeter, Uebergabeweg,
    WegFehler,
};
pub use ziel::{Sperre, Ziel, anschluss, sperren, ziel_entfernen, ziel_setzen, ziele};
pub use zugang::{Zugang, Zugangsname, anschluss_fuer, zugaenge, zugang_entfernen, zugang_setzen};

/// Tries before a delivery waits for a person.
pub const VERSUCHE: i32 = 10;
/// Failures in a row after which a target is left alone for a while.
pub const SPERRE_AB: i32 = 3;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// The keys failed.
    #[error(transparent)]
    Tresor(#[from] tresor::Fehler),
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
        schluessel: &impl std::fmt::Display,
        spalte: &'static str,
        grund: &impl std::fmt::Display,
    ) -> Self {
        Self::Widerspruch { tabelle, schluessel: schluessel.to_string(), spalte, grund: grund.to_string() }
    }
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

//! Messages both ways, delivery and its proof, letters by post; trait [`Mailversand`].
//!
//! A message belongs to a Vorgang: subject and text are sealed with its key, who may read it is held by row-level
//! security. Every message, delivery and mail has a dedupe key, so that the worker may repeat itself without anybody
//! noticing. Mails never contain content of a matter: they say that something waits in the mailbox.
//!
//! Leaves out: which day counts as Bekanntgabe (`vorgang` decides, the day is stored here) and the words of mails.

mod entwurf;
mod mail;
mod nachricht;
mod post;
mod stand;
mod zustellung;

use std::{future::Future, pin::Pin};

pub use entwurf::{Entwurfsort, entwuerfe_ausraeumen, entwurf_lesen, entwurf_merken, entwurf_verwerfen};
pub use mail::{
    Bericht, MailFehler, Mailversand, Mailwarteschlange, einreihen, einreihen_mehrere, versenden, warteschlange,
};
pub use nachricht::{
    Art, Nachricht, Nachrichtenkopf, NeueNachricht, Richtung, Versiegelt, des_vorgangs, eigner_wechseln, gesendet,
    laden, lesen, liste, senden, senden_mehrere, ungelesen,
};
pub use post::{
    Brief, Briefende, auch_per_post, brief_erledigt, briefe_des_vorgangs, postweg_setzen, wartende_briefe,
    zahlungsbriefe_entfallen,
};
pub use stand::Standgedaechtnis;
pub use zustellung::{
    NeueZustellung, Zustellung, abruf_vermerken, bekanntgabe_vermerken, zustellen, zustellung,
    zustellungen_des_vorgangs,
};

/// A future behind an object: [`Mailversand`] is used as `dyn`.
pub type Zukunft<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A mail: text only.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Mail {
    /// The address.
    pub an: String,
    /// One line.
    pub betreff: String,
    /// Plain text, lines ended by `\n`.
    pub text: String,
    /// Unique for this mail and the same for every attempt to send it.
    pub schluessel: String,
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mail({})", self.schluessel)
    }
}

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A sealed message or mail does not open.
    #[error(transparent)]
    Tresor(#[from] tresor::Fehler),
    /// A row that the model does not know.
    #[error("Tabelle {tabelle}, Zeile {zeile}, Spalte {spalte}: unbekannter Inhalt")]
    Widerspruch {
        /// Table.
        tabelle: &'static str,
        /// Its key.
        zeile: String,
        /// Column.
        spalte: &'static str,
    },
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

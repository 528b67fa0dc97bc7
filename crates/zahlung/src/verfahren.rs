//! The border to payment services. One contract test (adapters/xbezahldienste) serves all implementations.

use std::{future::Future, pin::Pin};

use grund::{Betrag, MandantId, ZahlungId, Zeitpunkt};

/// What an asynchronous method of an object gives back.
pub type Spaeter<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A payment service. It is asked; what it sends by itself (a notice, a person coming back) is only a reason to ask.
pub trait Zahlungsverfahren: Send + Sync + std::fmt::Debug {
    /// Begins a transaction. The same `anfrage` again gives the same transaction, so a crash in between costs nothing.
    fn beginnen<'a>(&'a self, auftrag: &'a Auftrag) -> Spaeter<'a, Result<Transaktion, VerfahrenFehler>>;

    /// Asks how a transaction stands.
    fn abfragen<'a>(&'a self, empfaenger: &'a str, kennung: &'a str) -> Spaeter<'a, Result<Stand, VerfahrenFehler>>;
}

/// What the payment service is asked to collect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Auftrag {
    /// Whose money it is.
    pub mandant: MandantId,
    /// The payment request.
    pub zahlung: ZahlungId,
    /// The attempt, from 1.
    pub nr: i32,
    /// Identifies the request at the payment service: a UUID, 36 characters.
    pub anfrage: String,
    /// When the attempt began (the same in every repetition).
    pub zeitpunkt: Zeitpunkt,
    /// The endpoint at the payment service: the authority's regional key.
    pub empfaenger: String,
    /// How much; more than nothing.
    pub betrag: Betrag,
    /// What for, as the payer reads it.
    pub zweck: String,
    /// The 18 digits of our Kassenzeichen.
    pub kassenzeichen: String,
    /// Where the payer's browser comes back to: an absolute URL.
    pub rueckkehr: String,
}

/// A transaction that began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaktion {
    /// The provider's id.
    pub kennung: String,
    /// Where the payer's browser goes.
    pub weiterleitung: String,
}

/// How a transaction stands at the payment service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stand {
    /// Not decided yet.
    Offen,
    /// Money came.
    Bezahlt {
        /// How much, as the provider says.
        betrag: Betrag,
        /// When, as the provider says.
        am: Zeitpunkt,
        /// The provider's reference.
        zeichen: Option<String>,
    },
    /// Refused. It may still turn into a success.
    Gescheitert,
    /// Stopped by the payer. It may still turn into a success.
    Abgebrochen,
}

/// Why the payment service gave no usable answer. Nothing is known about the money then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerfahrenFehler {
    /// Not reachable, too slow, or an answer of the 500s: ask again later.
    #[error("Zahlungsdienst nicht erreichbar: {0}")]
    NichtErreichbar(String),
    /// It refuses what we sent: asking again will not help.
    #[error("Zahlungsdienst lehnt ab ({status}): {grund}")]
    Abgelehnt {
        /// HTTP status.
        status: u16,
        /// Its reason, for the log.
        grund: String,
    },
    /// The answer contradicts what was asked (amount, id, currency) or cannot be read.
    #[error("Antwort des Zahlungsdienstes ist falsch: {0}")]
    Antwort(String),
}

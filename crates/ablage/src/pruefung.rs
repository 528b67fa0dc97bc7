//! The border to malware scanners: one question, three honest answers.

use std::io;

use bytes::Bytes;
use futures_util::{future::BoxFuture, stream::BoxStream};
use grund::Zeitpunkt;

/// What is known about a document's harmlessness. The desk sees it beside every document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Befund {
    /// The platform wrote the document itself.
    Eigen,
    /// Nobody looked: no scanner is configured, or it did not answer.
    NichtGeprueft {
        /// Why, in a sentence for the desk.
        grund: String,
    },
    /// A scanner looked and found nothing.
    Sauber {
        /// Product and signature version.
        pruefer: String,
        /// When.
        zeit: Zeitpunkt,
    },
    /// A scanner found something.
    Befallen {
        /// The scanner's name for it.
        fund: String,
    },
}

impl Befund {
    /// As the desk reads it.
    #[must_use]
    pub fn satz(&self) -> String {
        match self {
            Self::Eigen => "Von der Plattform erstellt".into(),
            Self::NichtGeprueft { grund } => format!("Nicht auf Schadsoftware geprüft: {grund}"),
            Self::Sauber { pruefer, .. } => format!("Keine Schadsoftware gefunden ({pruefer})"),
            Self::Befallen { fund } => format!("Schadsoftware gefunden: {fund}"),
        }
    }
}

/// The bytes of a file, one piece after the other.
pub type Inhalt<'a> = BoxStream<'a, io::Result<Bytes>>;

/// A malware scanner. It always answers in bounded time; a scanner that is down answers [`Befund::NichtGeprueft`].
pub trait Schadsoftwarepruefung: std::fmt::Debug + Send + Sync {
    /// Looks at one file of `groesse` bytes, never at all of it at once. `jetzt` is stamped on a clean verdict.
    fn pruefen<'a>(&'a self, inhalt: Inhalt<'a>, groesse: u64, jetzt: Zeitpunkt) -> BoxFuture<'a, Befund>;
}

/// No scanner is configured: every document is honestly unscanned.
#[derive(Debug, Clone, Copy, Default)]
pub struct OhnePruefung;

impl Schadsoftwarepruefung for OhnePruefung {
    fn pruefen<'a>(&'a self, _inhalt: Inhalt<'a>, _groesse: u64, _jetzt: Zeitpunkt) -> BoxFuture<'a, Befund> {
        Box::pin(std::future::ready(Befund::NichtGeprueft { grund: "Es ist kein Prüfprogramm eingerichtet.".into() }))
    }
}

/// Bytes that lie in memory anyway, for a scanner.
pub fn im_ganzen(bytes: &Bytes) -> Inhalt<'static> {
    let bytes = bytes.clone();
    Box::pin(futures_util::stream::once(async move { Ok(bytes) }))
}

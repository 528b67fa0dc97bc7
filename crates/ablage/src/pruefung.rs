//! The border to malware scanners: one question, three honest answers.

use futures_util::future::BoxFuture;
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

/// A malware scanner. It always answers in bounded time; a scanner that is down answers [`Befund::NichtGeprueft`].
pub trait Schadsoftwarepruefung: std::fmt::Debug + Send + Sync {
    /// Looks at the bytes of one file. `jetzt` is stamped on a clean verdict.
    fn pruefen<'a>(&'a self, bytes: &'a [u8], jetzt: Zeitpunkt) -> BoxFuture<'a, Befund>;
}

/// No scanner is configured: every document is honestly unscanned.
#[derive(Debug, Clone, Copy, Default)]
pub struct OhnePruefung;

impl Schadsoftwarepruefung for OhnePruefung {
    fn pruefen<'a>(&'a self, _bytes: &'a [u8], _jetzt: Zeitpunkt) -> BoxFuture<'a, Befund> {
        Box::pin(std::future::ready(Befund::NichtGeprueft { grund: "Es ist kein Prüfprogramm eingerichtet.".into() }))
    }
}

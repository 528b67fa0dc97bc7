//! The border to those who get something. One contract test (adapters/fachverfahren) serves all implementations.

use std::{future::Future, pin::Pin};

use bytes::Bytes;
use grund::{DokumentId, Tag, UebergabeId, Zeitpunkt};
use serde::{Deserialize, Serialize};
use vorgang::weiterleitung::{Moment, Rueckmeldung};

/// What an asynchronous method of an object gives back.
pub type Spaeter<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A way to hand a matter over to another system.
pub trait Uebergabeweg: Send + Sync + std::fmt::Debug {
    /// Hands over. The same delivery again gives the same receipt, so a crash in between costs nothing.
    fn uebergeben<'a>(
        &'a self,
        an: &'a Anschluss,
        sendung: &'a Sendung,
        dateien: &'a [Datei],
    ) -> Spaeter<'a, Result<Quittung, WegFehler>>;

    /// Asks how far the other side is.
    fn abfragen<'a>(&'a self, an: &'a Anschluss, kennung: &'a str) -> Spaeter<'a, Result<Auskunft, WegFehler>>;
}

/// Where the other side is, and what lets us in.
#[derive(Clone, PartialEq, Eq)]
pub struct Anschluss {
    /// The address.
    pub adresse: String,
    /// The secret of the target.
    pub token: Option<String>,
    /// The secret value of the service, where it has one for this target.
    pub zugang: Option<String>,
}

impl std::fmt::Debug for Anschluss {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Anschluss({})", self.adresse)
    }
}

/// What is sent. Frozen when it falls due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sendung {
    /// The key by which the other side knows a repetition.
    pub id: UebergabeId,
    /// The number of the matter.
    pub nummer: String,
    /// The service.
    pub leistung: String,
    /// Its name in German.
    pub leistungsname: String,
    /// Its key in the Leistungskatalog.
    pub leika: Option<String>,
    /// Why now.
    pub moment: Moment,
    /// When the application arrived.
    pub eingegangen: Zeitpunkt,
    /// Who sends it.
    pub absender: Absender,
    /// Who gets it, in words.
    pub empfaenger: String,
    /// Where the law says so.
    pub rechtsgrundlage: Option<String>,
    /// The answers that go along, in the order of the form.
    pub angaben: Vec<Angabe>,
    /// The files that go along.
    pub dateien: Vec<Dateiangabe>,
    /// What was decided, where it was.
    pub entscheidung: Option<Entscheidung>,
}

/// Who sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absender {
    /// The authority.
    pub behoerde: String,
    /// Its unit.
    pub stelle: String,
    /// The municipality of the matter (AGS).
    pub ags: String,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Angabe {
    /// The field of the form; inside a group `group.0.field`.
    pub feld: String,
    /// The question, in German.
    pub frage: String,
    /// The answer as people read it, a string a line.
    pub antwort: Vec<String>,
}

/// A file that goes along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dateiangabe {
    /// Which.
    pub dokument: DokumentId,
    /// Its name.
    pub name: String,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entscheidung {
    /// `bewilligung`, `ablehnung` or `bestaetigung`.
    pub art: String,
    /// What it assesses, in cents.
    pub betrag_cent: Option<i64>,
    /// The day.
    pub am: Tag,
}

/// A file with its bytes.
#[derive(Debug, Clone)]
pub struct Datei {
    /// Which.
    pub dokument: DokumentId,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub mime: String,
    /// The plain bytes.
    pub bytes: Bytes,
}

/// The other side has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quittung {
    /// The number that the other side gave it.
    pub kennung: String,
}

/// How far the other side is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Auskunft {
    /// How far; nothing: it lies there.
    pub stand: Option<Rueckmeldung>,
    /// What it wrote.
    pub text: Option<String>,
}

/// Why something was not handed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WegFehler {
    /// Not reachable, too slow, or an answer of the 500s: later.
    #[error("nicht erreichbar: {0}")]
    NichtErreichbar(String),
    /// It does not let us in: address or token are wrong.
    #[error("nimmt den Zugang nicht an: {0}")]
    Zugang(String),
    /// It knows us, but does not take the access key of the service.
    #[error("nimmt den Zugangsschlüssel der Leistung nicht an: {0}")]
    Schluessel(String),
    /// The answer cannot be read, or contradicts what was sent.
    #[error("unverständliche Antwort: {0}")]
    Antwort(String),
    /// It does not take this delivery, and says why.
    #[error("abgewiesen: {0}")]
    Abgewiesen(String),
    /// More than the way carries.
    #[error("zu groß: {0} Bytes")]
    ZuGross(u64),
}

//! PURE. The course of a matter as a BPMN 2.0 file: read, check, and walk it.
//!
//! Promise: [`Modell::lesen`] keeps the bytes it was given (a round trip is byte-faithful), [`Modell::pruefen`] names
//! every reason why a model cannot run in a sentence that a clerk understands, and [`step`] is a pure function of
//! model, tokens, signal and surroundings: the same signals lead to the same tokens, no token is lost or doubled.
//!
//! Executed subset (docs/ablauf.md has an example of each): start and end events (none, message, signal, error,
//! escalation, compensation, terminate); throwing and catching intermediate events (message, signal, timer, escalation,
//! compensation); user, service, businessRule, send, receive and manual tasks; exclusive, inclusive, parallel and
//! event-based gateways; embedded, event and called sub-processes; several instances, one after the other or at once,
//! with a condition that ends them; boundary events, interrupting or not; timers as date, duration, cycle and statutory
//! Frist; messages with correlation; compensation of finished steps. Everything else is refused by the check, never
//! skipped. Left out: transactions, ad-hoc sub-processes, complex gateways, conditional and link events, scripts, data
//! objects with meaning.
//!
//! Extensions live in the namespace [`NS_BASIS`]; docs/ablauf.md lists them.

mod bedingung;
mod bild;
mod dokument;
mod lesen;
mod marken;
mod modell;
mod pruefen;
mod schritt;
mod signal;
mod simulation;
mod umbau;
mod xmlfehler;
mod zeit;

pub use bedingung::Bedingung;
pub use bild::{Bild, Kasten, Linie, Rechteck};
pub use dokument::{Dokument, DokumentFehler};
pub use lesen::{Angebot, Bibliothek};
pub use marken::{Bewegung, Buchung, Daten, Instanz, Marke, Marken, Schleife, Schluessel, Warten, Wecker};
pub use modell::{AblaufFehler, Art, Ausloeser, Baustein, Fluss, Knoten, Mehrfach, Modell, Nr, Wurf};
pub use pruefen::{Befund, Erkundung};
pub use schritt::{Hindernis, Horchposten, Umfeld, Umzug, step, umziehen};
pub use signal::{Arbeit, Signal};
pub use simulation::{Ergebnis, Erwartet, Faelle, Fall, Geschehen, Schrittzeile, simulieren};
pub use umbau::{Mehrfachwahl, Neu, Randgeschehen, Umbau, UmbauFehler, Wartezeit};
pub use zeit::{Fristangabe, Fristkalender, Zeitangabe};

/// The namespace of BPMN 2.0 models.
pub const NS_BPMN: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";
/// The namespace of the extensions of Basiswerk.
pub const NS_BASIS: &str = "urn:basiswerk:bpmn:1";

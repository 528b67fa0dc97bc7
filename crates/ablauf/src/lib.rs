//! PURE. The course of a matter as a BPMN 2.0 file: read, check, and walk it.
//!
//! Promise: [`Modell::lesen`] keeps the bytes it was given (a round trip is byte-faithful), [`Modell::pruefen`] names
//! every reason why a model cannot run in a sentence that a clerk understands, and [`step`] is a pure function of
//! model, tokens, signal, time and data: the same signals lead to the same tokens, no token is lost or doubled.
//!
//! Executed subset: start and end events (none, error, terminate), user, service, businessRule, send and receive tasks,
//! exclusive, parallel and event-based gateways, intermediate catch events (timer, message), boundary events (timer,
//! interrupting or not; error), embedded sub-processes. Everything else is refused by the check, never skipped.
//! Left out: called processes, multi-instance, data objects with meaning, compensation, signals, escalations.
//!
//! Extensions live in the namespace [`NS_BASIS`]: `basis:baustein` on service and send tasks, `basis:aufgabe` on user
//! tasks, `basis:entscheidung` on businessRule tasks; other `basis:` attributes are parameters of the building block.

mod bedingung;
mod lesen;
mod marken;
mod modell;
mod pruefen;
mod schritt;
mod zeit;

pub use marken::{Arbeit, Daten, Marke, Marken, Signal, Warten, Wecker};
pub use modell::{AblaufFehler, Baustein, Fluss, Knoten, Modell, Nr};
pub use modell::{Art, Zeitangabe};
pub use pruefen::Befund;
pub use schritt::step;

/// The namespace of BPMN 2.0 models.
pub const NS_BPMN: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";
/// The namespace of the extensions of Basiswerk.
pub const NS_BASIS: &str = "urn:basiswerk:bpmn:1";

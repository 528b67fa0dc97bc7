//! PURE. The law of a matter. One function decides: [`decide`] takes the state and one event and gives the new state
//! and the effects, or says why the event is not allowed ([`Unzulaessig`], an ordinary answer).
//!
//! Promise: whatever the process (the BPMN file) says, no Bescheid leaves before two different people released it, none
//! is issued twice, nothing is withdrawn after the decision, the processing clock stands while the applicant owes an
//! answer, and what the world repeats (payment notices, alarms, retrievals) has its effect once.
//!
//! Events carry ids and facts, never free text: texts live in messages and documents. The one exception is the reason of
//! a repair ([`eingriff`], docs/entscheidungen/0023), which must not come apart from what it explains. Time is an argument.
//! Other authorities that take part ([`beteiligung`]), duties for the time afterwards ([`pflicht`]), deemed approval ([`fiktion`]), deliveries to others
//! ([`weiterleitung`]) and registers that decide with the program alone ([`register`]) have machines of their own, and their states lie in the state of the matter: one door, one log.
//!
//! Left out: what a Widerspruch is about (it is a matter of its own), passing on to another authority, Aussonderung.

mod abgabe;
mod beginn;
mod bescheid;
pub mod beteiligung;
mod effect;
pub mod eingriff;
mod entscheid;
mod ereignis;
mod erinnerung;
pub mod fiktion;
pub mod frist;
mod lauf;
pub mod mangel;
pub mod pflicht;
mod regelschritt;
pub mod register;
mod unzulaessig;
mod wecken;
pub mod weiterleitung;
mod zustand;
mod zuteilung;
pub mod zwischen;

pub use abgabe::{Abgabe, Abgabegrund};
pub use beginn::{Papiertag, Vorgaben, beginnen, erfassen, pruefen};
pub use effect::{Anlass, Effect};
pub use entscheid::{MITTEILUNGEN_UNGELESEN, decide};
pub use ereignis::{Entscheidungsart, Ereignis, Mitteilungsart, Papiereingang, Verweigerungsgrund, Wecker};
pub use erinnerung::Erinnerung;
pub use fiktion::{Amtsanlass, Fiktion, Fiktionsschritt, Fiktionsstufe};
pub use unzulaessig::Unzulaessig;
pub use zustand::{Bescheid, Entwurf, Eroeffnung, Rueckfrage, Stand, Status, Zahlstand, Zustand};

/// The message in the BPMN model that a confirmed payment sends.
pub const NACHRICHT_BEZAHLT: &str = "Bezahlt";
/// The message in the BPMN model that the last answer of the other authorities sends.
pub const NACHRICHT_BETEILIGT: &str = "Beteiligt";
/// The message in the BPMN model that the Bekanntgabe sends.
pub const NACHRICHT_BEKANNTGEGEBEN: &str = "Bekanntgegeben";

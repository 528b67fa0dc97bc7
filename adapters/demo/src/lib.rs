//! The demonstration's foreign systems: real programs with state and faults, marked as demonstration on every page.
//!
//! [`zahldienst`]: a payment service that speaks XBezahldienste, with its payment page. No money flows.
//! [`fachverfahren`]: a back-end system that takes cases by the interface Fachverfahren-Übergabe.
//! [`fahrzeuge`]: a vehicle register that carries out orders by the interface Register-Auftrag.
//! [`ausweisdienst`]: an identity service that speaks OpenID Connect, with cards and PINs. It proves nobody.
//! [`wege`]: its pages, the mailbox (what would have gone out by SMTP) and the log-ins to try out.
//! Nothing here is part of the product; without `demonstration` in the configuration none of it is reachable.

pub mod ausweisdienst;
pub mod fachverfahren;
pub mod fahrzeuge;
mod seiten;
pub mod zahldienst;

pub use seiten::wege;

//! The demonstration's foreign systems: real programs with state and faults, marked as demonstration on every page.
//!
//! [`zahldienst`]: a payment service that speaks XBezahldienste, with its payment page. No money flows.
//! Nothing here is part of the product; without `demonstration` in the configuration none of it is reachable.

pub mod zahldienst;

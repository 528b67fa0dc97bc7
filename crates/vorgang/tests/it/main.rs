//! vorgang as others see it: states and events in, states and effects out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod beteiligung;
mod danach;
mod eigenschaften;
mod eingriffe;
mod faelle;
mod fiktion;
mod fristen;
mod probe;
mod register;
mod tafel;
mod weiterleitung;
mod zwischen;

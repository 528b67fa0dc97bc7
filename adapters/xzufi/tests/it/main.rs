//! XZuFi in and out: what is written is read back the same, foreign messages are understood, hostile ones refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod austausch;
mod fremd;
mod rund;

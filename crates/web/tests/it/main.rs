//! The frame from outside: what a browser gets, and what the files promise.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod dateien;
mod rahmen;

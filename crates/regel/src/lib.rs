//! PURE. FEEL expressions and DMN decisions behind one small face.
//!
//! What this crate promises:
//! - An expression is parsed, checked and compiled once ([`Ausdruck::compile_mit`]); evaluating it costs microseconds.
//! - Only a closed subset of FEEL passes the check: no function definitions, no external functions, no clock
//!   (`now`, `today`), no `for` over number ranges, nothing undeclared. So evaluation ends soon, whatever the author wrote.
//! - An expression that yields nothing for a reason (a wrong type, a rule that does not match) is an error with that
//!   reason, never a silent null.
//! - Nothing panics: what panics inside the evaluator comes back as [`RegelFehler::Abgebrochen`].
//!
//! What it leaves out: boxed functions, business knowledge models and imports of DMN. They are refused by name.

mod ausdruck;
mod fehler;
mod modell;
mod pruefung;
mod typ;
mod wert;

pub use ausdruck::{Ausdruck, Umgebung};
pub use fehler::RegelFehler;
pub use modell::{Eingabe, Entscheidungsmodell};
pub use rust_decimal::Decimal;
pub use typ::{Namen, Typ};
pub use wert::Wert;

/// Longest expression, in bytes.
pub const MAX_LAENGE: usize = 4_000;
/// Deepest nesting of brackets and of operators in one expression.
pub const MAX_TIEFE: usize = 64;
/// Most rules of one decision table.
pub const MAX_REGELN: usize = 2_000;

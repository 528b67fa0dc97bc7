//! PURE. FEEL expressions and DMN decisions behind one small face.
//!
//! What this crate promises:
//! - An expression is parsed, checked and compiled once ([`Ausdruck::compile_mit`]); evaluating it costs microseconds.
//! - What passes the check ends soon, whatever the author wrote: functions that call themselves are counted and measured
//!   while they run ([`RegelFehler::Selbstruf`]), ranges have bounds (an input that is one may be as large as was checked, [`RegelFehler::ZahlZuGross`]), and the steps and sizes of an
//!   evaluation are bounded before it begins ([`RegelFehler::ZuAufwendig`]). The clock (`now`, `today`), external functions
//!   and undeclared names are refused.
//! - An expression that yields nothing for a reason (a wrong type, a rule that does not match) is an error with that
//!   reason, never a silent null.
//! - Nothing panics: what panics inside the evaluator comes back as [`RegelFehler::Abgebrochen`].
//!
//! DMN: decision tables with all hit policies, literal and boxed expressions (context, list, relation, invocation,
//! function, conditional, filter, iterators), business knowledge models, decision services, item definitions.
//! Models may import models that are handed over with them ([`Entscheidungsmodell::lesen_mit`]).
//! What it leaves out: functions in other languages (Java, PMML); functions that call themselves in imported models and in
//! decision services. They are refused by name.
//! What the cases of the DMN TCK say of it: docs/regeln.md.

mod aufwand;
mod ausdruck;
mod fehler;
mod leser;
mod logik;
mod mass;
mod modell;
mod pruefung;
mod quelle;
mod selbst;
mod typ;
mod typen;
mod wert;
mod worte;
mod zeitwert;

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
/// How many values (numbers, days, ten letters of a text each) the inputs of a decision may have: the largest of these
/// for which its work stays within bounds. What is too much even for the smallest is refused.
const EINGABEN: [usize; 8] = [3_000, 1_000, 500, 300, 200, 150, 100, 50];
/// Most rules of one decision table.
pub const MAX_REGELN: usize = 2_000;

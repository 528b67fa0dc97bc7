//! Functions that call themselves. The library runs them without any bound, on the stack of its caller. So each of them is
//! put behind a guard before a decision runs, and the evaluation gets a stack of its own.
//!
//! The guard sees every call, for the library looks functions up by name at each call, and the name leads to the guard. It
//! counts calls, their depth, their work, and measures what goes in and out, which is what the estimate of the body (see
//! `aufwand`) relied on. Where a bound is passed the whole evaluation ends with the reason: a null in its place could be
//! swallowed by a condition further up, and a wrong fee is worse than none.

use std::{cell::Cell, panic::resume_unwind, sync::Arc, thread};

use dsntk_feel::{Evaluator, FeelScope, FunctionBody, context::FeelContext, values::Value};

use crate::{RegelFehler, aufwand::MAX_SCHRITTE, fehler::gefangen};

/// Most calls of functions that call themselves inside each other.
pub(crate) const MAX_SELBST: u32 = 500;
/// The work of one call of such a function is at most this part of what an evaluation may take.
pub(crate) const MAX_JE_RUF: f64 = MAX_SCHRITTE / 2_000.0;
/// What a call costs beside its body.
const GRUNDLAST: f64 = 200.0;
/// The stack of an evaluation, in bytes. Only what is used of it takes memory.
const STAPEL: usize = 64 << 20;
/// How much of it may be in use when a guarded function is called; the rest is for one body and what that calls.
const STAPEL_VOLL: usize = 40 << 20;

/// What is left of an evaluation.
#[derive(Clone, Copy)]
struct Lauf {
    rest: f64,
    tiefe: u32,
    /// Where its stack begins.
    boden: usize,
}

thread_local! {
    static LAUF: Cell<Option<Lauf>> = const { Cell::new(None) };
}

/// Runs an evaluation that may call guarded functions, with a stack and bounds of its own.
pub(crate) fn begrenzt<T: Send>(f: impl FnOnce() -> Result<T, RegelFehler> + Send) -> Result<T, RegelFehler> {
    thread::scope(|s| {
        let lauf = thread::Builder::new().name("regel".into()).stack_size(STAPEL).spawn_scoped(s, || {
            LAUF.set(Some(Lauf { rest: MAX_SCHRITTE, tiefe: 0, boden: stelle() }));
            gefangen(f)
        });
        lauf.ok().and_then(|l| l.join().ok()).unwrap_or(Err(RegelFehler::Abgebrochen))
    })
}

/// The function behind its guard; `None` if it is none. `kosten`: the estimate of its body with values of at most `n` parts.
pub(crate) fn bewacht(name: &str, kosten: f64, n: usize, funktion: &Value) -> Option<Value> {
    let Value::FunctionDefinition(parameter, rumpf, false, closure, werte, typ) = funktion else { return None };
    let (rumpf, name) = (rumpf.clone(), name.to_owned());
    let innen: Evaluator = Box::new(move |scope: &FeelScope| {
        // What the call brings lies on top.
        let argumente = scope.peek().map_or(0, |k| kontext(&k, n));
        anfang(&name, kosten, argumente, n);
        let ergebnis = rumpf.evaluate(scope);
        ende(&name, groesse(&ergebnis, n), n);
        ergebnis
    });
    let rumpf = FunctionBody::LiteralExpression(Arc::new(innen));
    Some(Value::FunctionDefinition(parameter.clone(), rumpf, false, closure.clone(), werte.clone(), typ.clone()))
}

fn anfang(name: &str, kosten: f64, argumente: usize, n: usize) {
    // Without bounds around it nothing runs.
    let Some(mut lauf) = LAUF.get() else { abbrechen(RegelFehler::Abgebrochen) };
    lauf.tiefe += 1;
    lauf.rest -= kosten + GRUNDLAST + f64::from(lauf.tiefe) + als_zahl(argumente);
    if lauf.tiefe > MAX_SELBST || lauf.boden.abs_diff(stelle()) > STAPEL_VOLL {
        zu(name, &format!("zu tief (mehr als {MAX_SELBST} Aufrufe ineinander). Prüfen Sie, wann sie aufhört"));
    }
    if lauf.rest < 0.0 {
        zu(name, "so oft, dass die Auswertung zu lange dauern würde");
    }
    if argumente > n {
        zu(name, &format!("mit Werten, die zu groß werden (mehr als {n} Angaben)"));
    }
    LAUF.set(Some(lauf));
}

fn ende(name: &str, ergebnis: usize, n: usize) {
    if ergebnis > n {
        zu(name, &format!("und ihr Ergebnis wird zu groß (mehr als {n} Angaben)"));
    }
    if let Some(mut lauf) = LAUF.get() {
        lauf.tiefe -= 1;
        lauf.rest -= als_zahl(ergebnis);
        LAUF.set(Some(lauf));
    }
}

fn zu(funktion: &str, grund: &str) -> ! {
    abbrechen(RegelFehler::Selbstruf { funktion: funktion.to_owned(), grund: grund.to_owned() })
}

/// Ends the evaluation: [`gefangen`] gets the reason. No panic hook runs.
fn abbrechen(fehler: RegelFehler) -> ! {
    resume_unwind(Box::new(fehler))
}

/// Where on the stack this is.
#[inline(never)]
fn stelle() -> usize {
    let hier = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&hier)).addr()
}

fn als_zahl(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// How many parts a value has; counted until it is certain that they are more than `n`.
fn groesse(wert: &Value, n: usize) -> usize {
    match wert {
        Value::String(t) => 1 + t.len() / 10,
        Value::List(l) | Value::ExpressionList(l) => {
            let mut summe = 1;
            for e in l {
                summe += groesse(e, n.saturating_sub(summe));
                if summe > n {
                    break;
                }
            }
            summe
        }
        Value::Context(k) => kontext(k, n),
        Value::FunctionDefinition(_, _, _, _, k, _) => 1 + kontext(k, n),
        Value::Range(a, _, b, _) => groesse(a, n) + groesse(b, n),
        Value::Transparent(a) => groesse(a, n),
        _ => 1,
    }
}

fn kontext(k: &FeelContext, n: usize) -> usize {
    let mut summe = 1;
    for (_, wert) in k.iter() {
        summe += groesse(wert, n.saturating_sub(summe));
        if summe > n {
            break;
        }
    }
    summe
}

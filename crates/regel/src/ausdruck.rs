//! One FEEL expression, compiled once.

use std::{collections::BTreeSet, sync::Arc};

use dsntk_feel::{Evaluator, FeelScope, Name, context::FeelContext, values::Value};

use crate::{
    Namen, RegelFehler, Typ, Wert,
    aufwand::Aufwand,
    fehler::gefangen,
    logik,
    pruefung::{self, Pruefung},
};

/// Conditions and formulas are checked for so many values; forms and processes hold fewer.
const EINGABE: usize = 300;

/// The values that expressions see while one page or one matter is looked at. Made per request, used by many expressions.
pub struct Umgebung(FeelScope);

impl std::fmt::Debug for Umgebung {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Umgebung")
    }
}

impl Default for Umgebung {
    fn default() -> Self {
        Self::new()
    }
}

impl Umgebung {
    /// Nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self(FeelScope::default())
    }

    /// From named values; anything but a Kontext knows no names.
    #[must_use]
    pub fn von(werte: &Wert) -> Self {
        match werte {
            Wert::Kontext(k) => Self(FeelScope::from(crate::wert::kontext(k))),
            _ => Self::new(),
        }
    }

    /// Sets or replaces one value.
    pub fn setzen(&self, name: &str, wert: &Wert) {
        self.0.set_value(&Name::from(name), wert.feel());
    }
}

/// A checked and compiled FEEL expression. Cheap to clone, shared between threads.
#[derive(Clone)]
pub struct Ausdruck(Arc<Innen>);

struct Innen {
    text: String,
    auswerter: Evaluator,
    typ: Typ,
    namen: BTreeSet<String>,
    vergleiche: Vec<(String, String)>,
    aufwand: f64,
}

impl std::fmt::Debug for Ausdruck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Ausdruck").field(&self.0.text).finish()
    }
}

impl Ausdruck {
    /// Compiles with names of unknown type.
    ///
    /// # Errors
    /// As [`Self::compile_mit`].
    pub fn compile(text: &str, namen: &[&str]) -> Result<Self, RegelFehler> {
        Self::compile_mit(text, &namen.iter().map(|n| ((*n).to_owned(), Typ::Unbekannt)).collect())
    }

    /// Compiles with names and their types.
    ///
    /// # Errors
    /// The text is too long or too deep, is not FEEL, uses undeclared names, constructs outside the subset, or types
    /// that do not fit.
    pub fn compile_mit(text: &str, namen: &Namen) -> Result<Self, RegelFehler> {
        pruefung::groesse(text)?;
        gefangen(|| {
            let scope = parse_scope(namen);
            let baum = dsntk_feel_parser::parse_expression(&scope, text, false)
                .map_err(|e| pruefung::schreibweise(text, &e))?;
            let mut pruefung = Pruefung::neu(namen);
            let typ = pruefung.typ(&baum)?;
            let aufwand = Aufwand::neu(&logik::masse(namen, EINGABE), EINGABE).schaetzen(&baum)?.kosten;
            Ok(Self(Arc::new(Innen {
                text: text.to_owned(),
                auswerter: dsntk_feel_evaluator::prepare(&baum),
                typ,
                namen: pruefung.benutzt,
                vergleiche: pruefung.vergleiche,
                aufwand,
            })))
        })
    }

    /// Compiles a condition: its type must be yes or no.
    ///
    /// # Errors
    /// As [`Self::compile_mit`], and when it is something else than a condition.
    pub fn bedingung(text: &str, namen: &Namen) -> Result<Self, RegelFehler> {
        let ausdruck = Self::compile_mit(text, namen)?;
        if !Typ::JaNein.passt(&ausdruck.0.typ) {
            return Err(RegelFehler::FalscherTyp {
                stelle: text.to_owned(),
                erwartet: Typ::JaNein.to_string(),
                gefunden: ausdruck.0.typ.to_string(),
            });
        }
        Ok(ausdruck)
    }

    /// The text as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The type of its result, as far as it is known.
    #[must_use]
    pub fn typ(&self) -> &Typ {
        &self.0.typ
    }

    /// The declared names that it uses, paths by dots: `parameter.zahlweise` and `parameter`.
    #[must_use]
    pub fn namen(&self) -> &BTreeSet<String> {
        &self.0.namen
    }

    /// Texts with which the expression compares a declared name: `(name, text)`. So that a choice which does not exist
    /// is noticed when a form is compiled.
    #[must_use]
    pub fn vergleiche(&self) -> &[(String, String)] {
        &self.0.vergleiche
    }

    /// How many steps one evaluation takes at most, whatever the answers are; some ten million take a second.
    #[must_use]
    pub fn aufwand(&self) -> f64 {
        self.0.aufwand
    }

    /// Evaluates over named values.
    ///
    /// # Errors
    /// There is no result, with the reason; the evaluator panicked.
    pub fn auswerten(&self, werte: &Wert) -> Result<Wert, RegelFehler> {
        self.auswerten_in(&Umgebung::von(werte))
    }

    /// Evaluates in an environment that several expressions share.
    ///
    /// # Errors
    /// As [`Self::auswerten`].
    pub fn auswerten_in(&self, umgebung: &Umgebung) -> Result<Wert, RegelFehler> {
        gefangen(|| Wert::aus_feel(&(self.0.auswerter)(&umgebung.0)))
    }

    /// Is the condition met? No result (an unanswered question) counts as no.
    #[must_use]
    pub fn trifft_zu(&self, umgebung: &Umgebung) -> bool {
        gefangen(|| Ok(matches!((self.0.auswerter)(&umgebung.0), Value::Boolean(true)))).unwrap_or(false)
    }
}

/// A scope in which the parser knows every name, so that it does not read `a-b` as one name.
pub(crate) fn parse_scope(namen: &Namen) -> FeelScope {
    let mut kontext = FeelContext::new();
    for (name, typ) in namen {
        kontext.set_entry(&Name::from(name), Value::FeelType(typ.feel()));
    }
    FeelScope::from(kontext)
}

//! Why an expression or a model was refused, or gave nothing. The sentences are for the author of a service.

/// A fault in an expression or a model, or an evaluation without result.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegelFehler {
    /// Longer than [`crate::MAX_LAENGE`].
    #[error("Der Ausdruck ist zu lang ({laenge} Zeichen, erlaubt sind {}). Teilen Sie ihn auf.", crate::MAX_LAENGE)]
    ZuLang {
        /// Its length in bytes.
        laenge: usize,
    },
    /// Nested deeper than [`crate::MAX_TIEFE`].
    #[error("Der Ausdruck ist zu tief verschachtelt. Teilen Sie ihn auf.")]
    ZuTief,
    /// FEEL cannot read it.
    #[error("„{ausdruck}“ ist kein lesbarer FEEL-Ausdruck ({grund}).")]
    Schreibweise {
        /// The text.
        ausdruck: String,
        /// What the parser says.
        grund: String,
    },
    /// A name that nobody declared.
    #[error("Den Namen „{name}“ gibt es hier nicht. Bekannt sind: {bekannt}.")]
    UnbekannterName {
        /// The name.
        name: String,
        /// Names that may be used, the first of them.
        bekannt: String,
    },
    /// A construct outside the allowed subset.
    #[error("{was} ist in Ausdrücken nicht erlaubt.")]
    NichtErlaubt {
        /// The construct, as a German noun phrase.
        was: String,
    },
    /// It could run for too long or grow too large.
    #[error("{was} Vereinfachen Sie den Ausdruck.")]
    ZuAufwendig {
        /// What could, as a sentence.
        was: String,
    },
    /// The inputs of one evaluation are more than it was checked for.
    #[error("Die Eingaben der Entscheidung „{entscheidung}“ sind zu umfangreich (mehr als {erlaubt} Angaben).")]
    EingabeZuGross {
        /// The decision.
        entscheidung: String,
        /// How many values it may get.
        erlaubt: usize,
    },
    /// A number says how often something is done, and is greater than it was checked for.
    #[error(
        "Die Eingabe „{eingabe}“ der Entscheidung „{entscheidung}“ ist zu groß. Erlaubt ist höchstens {erlaubt}, weil so oft gerechnet wird."
    )]
    ZahlZuGross {
        /// The decision.
        entscheidung: String,
        /// The input.
        eingabe: String,
        /// The greatest number.
        erlaubt: usize,
    },
    /// The types do not fit.
    #[error("„{stelle}“ erwartet {erwartet}, hier steht {gefunden}.")]
    FalscherTyp {
        /// Operator or function.
        stelle: String,
        /// The type it needs.
        erwartet: String,
        /// The type it got.
        gefunden: String,
    },
    /// The evaluation has no result.
    #[error("Der Ausdruck hat kein Ergebnis: {grund}")]
    KeinErgebnis {
        /// The evaluator's reason.
        grund: String,
    },
    /// The evaluator panicked; the value that caused it is not in the text.
    #[error("Die Auswertung wurde abgebrochen.")]
    Abgebrochen,
    /// A function that calls itself passed a bound.
    #[error("Die Funktion „{funktion}“ ruft sich selbst {grund}.")]
    Selbstruf {
        /// The function.
        funktion: String,
        /// Which bound, as the end of the sentence.
        grund: String,
    },
    /// The model cannot be used.
    #[error("Das Entscheidungsmodell ist nicht verwendbar: {grund}")]
    Modell {
        /// Why, in a sentence.
        grund: String,
    },
    /// A fault in one expression of a model.
    #[error("Entscheidung „{entscheidung}“, {stelle}: {fehler}")]
    ImModell {
        /// The decision.
        entscheidung: String,
        /// Which cell.
        stelle: String,
        /// What is wrong there.
        fehler: Box<RegelFehler>,
    },
    /// No decision of this name.
    #[error("Die Entscheidung „{name}“ gibt es im Modell nicht.")]
    KeineEntscheidung {
        /// The name.
        name: String,
    },
    /// An input of the decision was not given.
    #[error("Der Entscheidung „{entscheidung}“ fehlt die Eingabe „{eingabe}“.")]
    EingabeFehlt {
        /// The decision.
        entscheidung: String,
        /// The input.
        eingabe: String,
    },
}

impl RegelFehler {
    /// Is it only too much work?
    pub(crate) fn ist_aufwand(&self) -> bool {
        match self {
            Self::ZuAufwendig { .. } => true,
            Self::ImModell { fehler, .. } => fehler.ist_aufwand(),
            _ => false,
        }
    }
}

/// Runs `f`; a panic inside the evaluator becomes an error, and what a guard ended (see `selbst`) its reason.
pub(crate) fn gefangen<T>(f: impl FnOnce() -> Result<T, RegelFehler>) -> Result<T, RegelFehler> {
    let ergebnis = std::panic::catch_unwind(std::panic::AssertUnwindSafe(f));
    ergebnis.unwrap_or_else(|grund| Err(grund.downcast::<RegelFehler>().map_or(RegelFehler::Abgebrochen, |f| *f)))
}

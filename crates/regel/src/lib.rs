//! PURE. FEEL expressions and DMN decisions, compiled once, evaluated in microseconds.

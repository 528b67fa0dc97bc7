//! How the desk reads the result of a decision: its columns and values in people's words.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `[rechenweg.<decision>]` in `leistung.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rechenweg {
    /// The heading of the table.
    pub titel: String,
    /// Its columns, in the order in which they are read.
    pub spalten: Vec<Rechenspalte>,
}

/// A column: one entry of the result.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rechenspalte {
    /// The name that the decision gives it.
    pub name: String,
    /// The name that people read.
    pub text: String,
    /// Its numbers are euros.
    #[serde(default)]
    pub betrag: bool,
    /// What its values mean.
    #[serde(default)]
    pub worte: BTreeMap<String, String>,
}

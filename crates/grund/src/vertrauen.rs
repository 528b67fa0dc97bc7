//! How certain it is who acts.

use serde::{Deserialize, Serialize};

/// Level of trust of an account, and the level that a service asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vertrauensniveau {
    /// No account needed.
    Keins,
    /// Name and confirmed mail address.
    Niedrig,
    /// Certificate or two factors with proven identity.
    Substanziell,
    /// Online identity card.
    Hoch,
}

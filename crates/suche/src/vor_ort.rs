//! What is known about the place somebody searches for: its offices, and what can be done online there.

use std::collections::{HashMap, HashSet};

/// How near an office is to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Naehe {
    /// One of the municipality itself.
    Eigene,
    /// One of its shared administration, a neighbour or the Landkreis.
    Nachbar,
    /// One of the Land.
    Land,
}

impl Naehe {
    /// The nearest first. Who names an office and a place means that office rather than a service that mentions it.
    pub(crate) const fn vorrang(self) -> f32 {
        match self {
            Self::Eigene => 1.4,
            Self::Nachbar => 1.25,
            Self::Land => 1.0,
        }
    }
}

/// A place: with it only its offices are found, and "online" means online there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VorOrt {
    /// Its offices by key.
    pub stellen: HashMap<String, Naehe>,
    /// The services that can be done online there, by key.
    pub online: HashSet<String>,
}

//! All published Leistungen, by name and by version. Old versions stay: drafts and matters keep theirs.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use grund::{LeistungKennung, VersionHash};

use crate::Leistung;

/// The registry: built at the start, then only read.
#[derive(Debug, Clone, Default)]
pub struct Leistungen {
    aktuell: BTreeMap<LeistungKennung, Arc<Leistung>>,
    versionen: HashMap<VersionHash, Arc<Leistung>>,
}

impl Leistungen {
    /// Publishes: from now on this is the version that new drafts get.
    pub fn veroeffentlichen(&mut self, leistung: Leistung) -> Arc<Leistung> {
        let leistung = Arc::new(leistung);
        self.versionen.insert(leistung.version, Arc::clone(&leistung));
        self.aktuell.insert(leistung.stamm.kennung.clone(), Arc::clone(&leistung));
        leistung
    }

    /// Adds an older version without making it the current one.
    pub fn aufbewahren(&mut self, leistung: Leistung) {
        self.versionen.entry(leistung.version).or_insert_with(|| Arc::new(leistung));
    }

    /// The current version.
    #[must_use]
    pub fn aktuell(&self, kennung: &str) -> Option<&Arc<Leistung>> {
        self.aktuell.get(&LeistungKennung(kennung.to_owned()))
    }

    /// A certain version.
    #[must_use]
    pub fn version(&self, version: &VersionHash) -> Option<&Arc<Leistung>> {
        self.versionen.get(version)
    }

    /// The current versions in order of their names.
    pub fn alle(&self) -> impl Iterator<Item = &Arc<Leistung>> {
        self.aktuell.values()
    }
}

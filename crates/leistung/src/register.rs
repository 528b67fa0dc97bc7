//! All published Leistungen, by name and by version. Old versions stay: drafts and matters keep theirs.
//!
//! What came with the program stands in folders. What the Werkstatt released comes and goes while the process runs:
//! [`Leistungen::angebote_setzen`] lays it over the folders, and takes it away again.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, PoisonError, RwLock},
};

use grund::{LeistungKennung, MandantId, VersionHash};

use crate::Leistung;

/// A version that the Werkstatt released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Angebot {
    /// The service.
    pub leistung: LeistungKennung,
    /// The version that new drafts get.
    pub version: VersionHash,
    /// Only at this authority, which adapted the service or took this version over; everywhere without.
    pub nur_bei: Option<MandantId>,
    /// Taken out of offer.
    pub zurueckgezogen: bool,
}

/// The registry of this process.
#[derive(Debug, Default)]
pub struct Leistungen(RwLock<Bestand>);

#[derive(Debug, Default)]
struct Bestand {
    /// Out of folders.
    mitgebracht: BTreeMap<LeistungKennung, Arc<Leistung>>,
    aktuell: BTreeMap<LeistungKennung, Arc<Leistung>>,
    /// What holds at one authority only: an older version that it stays with, or its own adaptation.
    angepasst: HashMap<(LeistungKennung, MandantId), Arc<Leistung>>,
    versionen: HashMap<VersionHash, Arc<Leistung>>,
}

impl Leistungen {
    /// Publishes what came with the program: from now on this is the version that new drafts get.
    pub fn veroeffentlichen(&mut self, leistung: Leistung) -> Arc<Leistung> {
        let leistung = Arc::new(leistung);
        let bestand = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        bestand.versionen.insert(leistung.version, Arc::clone(&leistung));
        bestand.mitgebracht.insert(leistung.stamm.kennung.clone(), Arc::clone(&leistung));
        bestand.aktuell.insert(leistung.stamm.kennung.clone(), Arc::clone(&leistung));
        leistung
    }

    /// Adds a version without making it the current one.
    pub fn aufbewahren(&self, leistung: Leistung) {
        self.schreiben(|b| {
            b.versionen.entry(leistung.version).or_insert_with(|| Arc::new(leistung));
        });
    }

    /// From now on exactly these releases lie over what came with the program. A version that is not known here
    /// ([`Self::aufbewahren`]) changes nothing.
    pub fn angebote_setzen(&self, angebote: &[Angebot]) {
        self.schreiben(|b| {
            b.aktuell = b.mitgebracht.clone();
            b.angepasst.clear();
            for a in angebote {
                let Some(leistung) = b.versionen.get(&a.version).cloned() else { continue };
                match (a.nur_bei, a.zurueckgezogen) {
                    (None, true) => drop(b.aktuell.remove(&a.leistung)),
                    (None, false) => drop(b.aktuell.insert(a.leistung.clone(), leistung)),
                    (Some(_), true) => {}
                    (Some(m), false) => drop(b.angepasst.insert((a.leistung.clone(), m), leistung)),
                }
            }
        });
    }

    /// The current version.
    #[must_use]
    pub fn aktuell(&self, kennung: &str) -> Option<Arc<Leistung>> {
        self.lesen(|b| b.aktuell.get(&LeistungKennung(kennung.to_owned())).cloned())
    }

    /// The current version at an authority: its own adaptation where it has one.
    #[must_use]
    pub fn aktuell_bei(&self, kennung: &str, mandant: MandantId) -> Option<Arc<Leistung>> {
        let wo = (LeistungKennung(kennung.to_owned()), mandant);
        self.lesen(|b| {
            let da = b.aktuell.get(&wo.0)?;
            Some(b.angepasst.get(&wo).unwrap_or(da).clone())
        })
    }

    /// A certain version.
    #[must_use]
    pub fn version(&self, version: &VersionHash) -> Option<Arc<Leistung>> {
        self.lesen(|b| b.versionen.get(version).cloned())
    }

    /// Did it come with the program, in a folder?
    #[must_use]
    pub fn ist_mitgebracht(&self, kennung: &str) -> bool {
        self.lesen(|b| b.mitgebracht.contains_key(&LeistungKennung(kennung.to_owned())))
    }

    /// The current versions in order of their names.
    #[must_use]
    pub fn alle(&self) -> Vec<Arc<Leistung>> {
        self.lesen(|b| b.aktuell.values().cloned().collect())
    }

    fn lesen<T>(&self, was: impl FnOnce(&Bestand) -> T) -> T {
        was(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn schreiben(&self, was: impl FnOnce(&mut Bestand)) {
        was(&mut self.0.write().unwrap_or_else(PoisonError::into_inner));
    }
}

//! What of the directory belongs to a Land: the part that is shown, searched and given out under its host name.

use std::collections::{BTreeSet, HashMap};

use grund::{EinheitId, Land};

use crate::{Einheit, Stand};

/// The Länder of offices that are responsible beyond that of their authority.
pub(crate) type UeberGrenzen = HashMap<EinheitId, BTreeSet<Land>>;

impl Stand {
    /// The Länder of an office: that of its authority, and those in which it is responsible for anything.
    #[must_use]
    pub fn laender_der_stelle(&self, e: &Einheit) -> Vec<Land> {
        let mut alle: BTreeSet<Land> = self.ueber_grenzen().get(&e.id).cloned().unwrap_or_default();
        alle.extend(self.eigenes_land(e.id));
        alle.into_iter().collect()
    }

    /// Does this office serve this Land?
    #[must_use]
    pub fn ist_im_land(&self, e: &Einheit, land: Land) -> bool {
        self.eigenes_land(e.id) == Some(land) || self.ueber_grenzen().get(&e.id).is_some_and(|l| l.contains(&land))
    }

    fn eigenes_land(&self, e: EinheitId) -> Option<Land> {
        self.mandant(self.einheit(e)?.mandant)?.ags.land().parse().ok()
    }

    fn ueber_grenzen(&self) -> &UeberGrenzen {
        self.ueber_grenzen.get_or_init(|| {
            let mut alle = UeberGrenzen::new();
            for z in self.zustaendigkeiten.values().flat_map(|g| g.values()).flatten() {
                let eigenes = self.einheit(z.einheit).and_then(|e| self.mandant(e.mandant)).map(|m| m.ags.land());
                // Nearly all are responsible at home.
                let Some(fremd) = z.gebiet.get(..2).filter(|l| eigenes.is_some_and(|e| e != *l)) else { continue };
                if let Ok(land) = fremd.parse() {
                    alle.entry(z.einheit).or_default().insert(land);
                }
            }
            alle
        })
    }
}

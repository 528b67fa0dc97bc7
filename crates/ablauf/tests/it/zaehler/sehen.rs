//! What can be seen of the reference: who waits, and how many tokens stand where.

use std::collections::BTreeMap;

use super::{
    Ausloeser,
    referenz::{An, Bereich, Hoerer, Lage, Referenz},
    schreiben::{Art, Nr},
};

impl Referenz<'_> {
    /// Everybody who waits for this name: what rests first, then borders, each the oldest first.
    pub(super) fn hoerer(&self, name: &str) -> Vec<Hoerer> {
        let mut alle = Vec::new();
        self.jede(&mut |nr, lage| {
            let glied = &self.baum.glieder[nr];
            match (lage, &glied.art) {
                (Lage::Rast { seit, .. }, Art::Warten { name: n, .. }) if n == name => {
                    alle.push((false, *seit, 0, glied.id.clone()));
                }
                (Lage::Rast { seit, .. }, Art::Tor(zweige)) => {
                    let meine = zweige.iter().enumerate().filter(|(_, (_, n, ..))| n == name);
                    alle.extend(meine.map(|(i, (c, ..))| (false, *seit, i, c.clone())));
                }
                (
                    Lage::Rast { seit, .. } | Lage::Unter { seit, .. },
                    Art::Aufgabe { raender, .. } | Art::Unter { raender, .. },
                ) => {
                    let meine = raender.iter().enumerate().filter(|(_, k)| k.name == name);
                    alle.extend(meine.map(|(i, k)| (true, *seit, i, k.id.clone())));
                }
                _ => {}
            }
        });
        alle.retain(|_| !name.is_empty());
        alle.sort();
        alle
    }

    pub(super) fn nachricht(&mut self, name: &str) {
        if let Some((rand, seit, _, id)) = self.hoerer(name).into_iter().next() {
            self.ausloesen(if rand { An::Rand(&id, seit) } else { An::Rast(&id, seit) });
        }
        self.voran();
    }

    pub(super) fn rufen(&mut self, name: &str) {
        for (rand, seit, _, id) in self.hoerer(name) {
            self.ausloesen(if rand { An::Rand(&id, seit) } else { An::Rast(&id, seit) });
        }
    }

    pub(super) fn jede(&self, sehen: &mut dyn FnMut(Nr, &Lage)) {
        self.jede_im_bereich(self.baum.wurzel, &self.wurzel, sehen);
    }

    pub(super) fn jede_im_bereich(&self, nr: Nr, b: &Bereich, sehen: &mut dyn FnMut(Nr, &Lage)) {
        self.jede_lage(nr, &b.haupt, sehen);
        b.neben.iter().for_each(|(n, l)| self.jede_lage(*n, l, sehen));
    }

    pub(super) fn jede_lage(&self, nr: Nr, lage: &Lage, sehen: &mut dyn FnMut(Nr, &Lage)) {
        sehen(nr, lage);
        match (lage, &self.baum.glieder[nr].art) {
            (Lage::Folge(stelle, l), Art::Folge(teile)) if *stelle < teile.len() => {
                self.jede_lage(teile[*stelle], l, sehen)
            }
            (Lage::Parallel(lagen), Art::Parallel(teile)) => {
                lagen.iter().zip(teile).for_each(|(l, t)| self.jede_lage(*t, l, sehen));
            }
            (Lage::Weg(n, l), _) => self.jede_lage(*n, l, sehen),
            (Lage::Unter { instanzen, .. }, Art::Unter { innen, .. }) => {
                instanzen.iter().for_each(|i| self.jede_im_bereich(*innen, i, sehen));
            }
            _ => {}
        }
    }

    /// How many tokens stand at which element.
    pub(super) fn zaehlen(&self) -> BTreeMap<String, usize> {
        let mut zahl: BTreeMap<String, usize> = BTreeMap::new();
        self.jede(&mut |nr, lage| {
            let glied = &self.baum.glieder[nr];
            let mut mehr = |id: &str, n: usize| {
                if n > 0 {
                    *zahl.entry(id.to_owned()).or_default() += n;
                }
            };
            match (lage, &glied.art) {
                (Lage::Rast { .. }, _) => mehr(&glied.id, 1),
                (Lage::Gleicht { helfer, .. }, Art::Aufgabe { werfer, .. }) => {
                    mehr(werfer, 1);
                    mehr(helfer, 1);
                }
                // Those that have come wait at the join for the others.
                (Lage::Parallel(lagen), _) => {
                    let da = lagen.iter().filter(|l| matches!(l, Lage::Fertig)).count();
                    mehr(&glied.id, if da < lagen.len() { da } else { 0 });
                }
                // Several instances have a token that holds them together.
                (Lage::Unter { instanzen, .. }, Art::Unter { mehrfach, .. }) => {
                    mehr(&glied.id, if mehrfach.is_some() { instanzen.len() + 1 } else { 1 });
                }
                _ => {}
            }
        });
        zahl
    }

    /// The moments since which tasks of this id rest, the oldest first.
    pub(super) fn aufgaben(&self, id: &str) -> Vec<u64> {
        let mut alle = Vec::new();
        self.jede(&mut |nr, lage| {
            let glied = &self.baum.glieder[nr];
            match (lage, &glied.art) {
                (Lage::Rast { seit, .. }, Art::Aufgabe { .. }) if glied.id == id => alle.push(*seit),
                (Lage::Gleicht { helfer, seit }, _) if helfer == id => alle.push(*seit),
                _ => {}
            }
        });
        alle.sort_unstable();
        alle
    }

    /// Who has an alarm of this event, the oldest first.
    pub(super) fn wecker(&self, id: &str) -> Vec<(bool, u64)> {
        let mut alle = Vec::new();
        self.jede(&mut |nr, lage| {
            let glied = &self.baum.glieder[nr];
            match (lage, &glied.art) {
                (Lage::Rast { seit, .. }, Art::Warten { was: Ausloeser::Wecker, .. }) if glied.id == id => {
                    alle.push((false, *seit));
                }
                (Lage::Rast { seit, .. }, Art::Tor(zweige)) => {
                    let meine = zweige.iter().filter(|(c, _, was, _)| c == id && *was == Ausloeser::Wecker);
                    alle.extend(meine.map(|_| (false, *seit)));
                }
                (
                    Lage::Rast { seit, wecker } | Lage::Unter { seit, wecker, .. },
                    Art::Aufgabe { raender, .. } | Art::Unter { raender, .. },
                ) => {
                    let meine =
                        raender.iter().zip(wecker).filter(|(k, an)| k.id == id && k.was == Ausloeser::Wecker && **an);
                    alle.extend(meine.map(|_| (true, *seit)));
                }
                _ => {}
            }
        });
        alle.sort_by_key(|(_, seit)| *seit);
        alle
    }
}

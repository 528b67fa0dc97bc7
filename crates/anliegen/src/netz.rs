//! Procedures and what must come before what: the Laufzettel, and the net of a concern.

use std::collections::BTreeSet;

use crate::{Anliegen, Unterlage, Verfahren, WeitererOrt};

/// One procedure in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Netzknoten<'a> {
    /// The procedure.
    pub verfahren: &'a Verfahren,
    /// Its number in the order, from 1.
    pub nummer: usize,
    /// The numbers of those that come right before.
    pub nach: Vec<usize>,
    /// How many steps stand before it at least: 0 = can be done at once.
    pub ebene: usize,
}

/// Procedures in order, and their documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laufzettel<'a> {
    /// The procedures: each after those that it waits for.
    pub knoten: Vec<Netzknoten<'a>>,
    /// The places besides the one that is asked for anyway, as far as a procedure is done there.
    pub orte: Vec<&'a WeitererOrt>,
    /// Each document once, with the numbers of the procedures that need it.
    pub unterlagen: Vec<(&'a Unterlage, Vec<usize>)>,
}

impl Anliegen {
    /// All procedures of the concern and how they hang together.
    #[must_use]
    pub fn netz(&self) -> Laufzettel<'_> {
        Laufzettel::aus(self, |_| true, |_| true)
    }

    pub(crate) fn stelle(&self, id: &str) -> Option<usize> {
        self.verfahren.iter().position(|v| v.id == id)
    }

    /// What a procedure waits for among those that are needed: past one that is not needed to the ones before it.
    fn vorgaenger(&self, v: &Verfahren, noetig: &[bool], besucht: &mut BTreeSet<usize>) -> BTreeSet<usize> {
        let mut alle = BTreeSet::new();
        for stelle in v.nach.iter().filter_map(|id| self.stelle(id)) {
            if noetig.get(stelle).copied().unwrap_or(false) {
                alle.insert(stelle);
            } else if besucht.insert(stelle)
                && let Some(davor) = self.verfahren.get(stelle)
            {
                alle.extend(self.vorgaenger(davor, noetig, besucht));
            }
        }
        alle
    }
}

/// The numbers of all that come before a node, step by step.
fn alle_davor(fertig: &[(usize, Netzknoten<'_>)], k: &Netzknoten<'_>) -> BTreeSet<usize> {
    let mut alle: BTreeSet<usize> = k.nach.iter().copied().collect();
    for nummer in &k.nach {
        if let Some((_, davor)) = nummer.checked_sub(1).and_then(|i| fertig.get(i)) {
            alle.extend(alle_davor(fertig, davor));
        }
    }
    alle
}

impl<'a> Laufzettel<'a> {
    /// Of the procedures that `noetig` names. Among those that can be done, the file's order decides.
    pub(crate) fn aus(
        anliegen: &'a Anliegen,
        noetig: impl Fn(&Verfahren) -> bool,
        anderswo: impl Fn(&WeitererOrt) -> bool,
    ) -> Self {
        let noetig: Vec<bool> = anliegen.verfahren.iter().map(noetig).collect();
        let mut offen: Vec<(usize, &'a Verfahren, BTreeSet<usize>)> = anliegen
            .verfahren
            .iter()
            .enumerate()
            .filter(|(i, _)| noetig.get(*i).copied().unwrap_or(false))
            .map(|(i, v)| (i, v, anliegen.vorgaenger(v, &noetig, &mut BTreeSet::new())))
            .collect();
        // (place in the file, node)
        let mut fertig: Vec<(usize, Netzknoten<'a>)> = Vec::new();
        while !offen.is_empty() {
            let da = |stelle: &usize| fertig.iter().any(|(s, _)| s == stelle);
            // A circle cannot occur in a checked file; if it did, the order of the file goes on.
            let naechster = offen.iter().position(|(_, _, nach)| nach.iter().all(da)).unwrap_or_default();
            let (stelle, verfahren, nach) = offen.remove(naechster);
            let davor: Vec<&Netzknoten<'a>> = fertig.iter().filter(|(s, _)| nach.contains(s)).map(|(_, k)| k).collect();
            // Only the last ones: what comes before them is said there.
            let frueher: BTreeSet<usize> = davor.iter().flat_map(|k| alle_davor(&fertig, k)).collect();
            let knoten = Netzknoten {
                verfahren,
                nummer: fertig.len() + 1,
                nach: davor.iter().map(|k| k.nummer).filter(|n| !frueher.contains(n)).collect(),
                ebene: davor.iter().map(|k| k.ebene + 1).max().unwrap_or_default(),
            };
            fertig.push((stelle, knoten));
        }
        let knoten: Vec<Netzknoten<'a>> = fertig.into_iter().map(|(_, k)| k).collect();
        let unterlagen = anliegen
            .unterlagen
            .iter()
            .map(|u| {
                let brauchen = knoten.iter().filter(|k| k.verfahren.unterlagen.contains(&u.id));
                (u, brauchen.map(|k| k.nummer).collect::<Vec<_>>())
            })
            .filter(|(_, brauchen)| !brauchen.is_empty())
            .collect();
        let genannt = |o: &&WeitererOrt| knoten.iter().any(|k| k.verfahren.ort.as_ref() == Some(&o.id));
        let orte = anliegen.orte.iter().filter(|o| anderswo(o)).filter(genannt).collect();
        Self { knoten, orte, unterlagen }
    }

    /// The other place where a procedure is done; none: at the one that is asked for anyway.
    #[must_use]
    pub fn anderer_ort(&self, v: &Verfahren) -> Option<&'a WeitererOrt> {
        self.orte.iter().copied().find(|o| v.ort.as_ref() == Some(&o.id))
    }
}

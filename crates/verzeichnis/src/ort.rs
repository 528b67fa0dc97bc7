//! From what people type to a municipality: name, second name, prefix, small typing errors, postcode, key.

use std::{collections::HashMap, sync::Arc};

use grund::suchform;

use crate::{
    modell::{Gemeinde, Ortstreffer},
    tippfehler,
};

/// How many places a question offers at most.
pub const ORTE_HOECHSTENS: usize = 20;
/// Longer input is no place.
const EINGABE_HOECHSTENS: usize = 120;

/// All spellings of all places, ready to be searched. Built once per load.
#[derive(Debug, Default)]
pub(crate) struct Ortsindex {
    gemeinden: Vec<Arc<Gemeinde>>,
    /// Spelling and place, sorted by spelling.
    formen: Vec<(String, u16)>,
    /// Letters of each spelling, in the same order: rules most of them out before a comparison.
    buchstaben: Vec<u64>,
    plz: HashMap<String, Vec<u16>>,
}

impl Ortsindex {
    /// From the municipalities, in the order of their keys.
    pub(crate) fn bauen(gemeinden: Vec<Arc<Gemeinde>>) -> Self {
        let mut formen = Vec::new();
        let mut plz: HashMap<String, Vec<u16>> = HashMap::new();
        for (nr, gemeinde) in gemeinden.iter().enumerate().take(usize::from(u16::MAX)) {
            let nr = u16::try_from(nr).unwrap_or(u16::MAX);
            formen.extend(gemeinde.name.schreibweisen().into_iter().map(|form| (form, nr)));
            for p in &gemeinde.plz {
                plz.entry(p.clone()).or_default().push(nr);
            }
        }
        formen.sort();
        let buchstaben = formen.iter().map(|(form, _)| tippfehler::buchstaben(form)).collect();
        Self { gemeinden, formen, buchstaben, plz }
    }

    /// All municipalities, in the order of their keys.
    pub(crate) fn gemeinden(&self) -> &[Arc<Gemeinde>] {
        &self.gemeinden
    }

    /// The municipalities that a postcode covers.
    pub(crate) fn zur_plz(&self, plz: &str) -> impl Iterator<Item = &Arc<Gemeinde>> {
        self.plz.get(plz).into_iter().flatten().filter_map(|nr| self.gemeinden.get(usize::from(*nr)))
    }

    pub(crate) fn suchen(&self, eingabe: &str) -> Ortstreffer {
        let eingabe = eingabe.trim();
        if eingabe.len() > EINGABE_HOECHSTENS {
            return Ortstreffer::Keiner;
        }
        let form = suchform(eingabe);
        let (ziffern, worte): (Vec<&str>, Vec<&str>) =
            form.split(' ').filter(|w| !w.is_empty()).partition(|w| w.bytes().all(|b| b.is_ascii_digit()));
        let name = worte.join(" ");
        match ziffern.as_slice() {
            [] => self.treffer(self.nach_name(&name)),
            [zahl] => {
                let nach_zahl = self.nach_zahl(zahl);
                if name.is_empty() {
                    return self.treffer(nach_zahl);
                }
                // "02625 Bautzen": both must agree; a slip in the name is forgiven, the postcode decides then.
                let nach_name = self.nach_name(&name);
                let beide: Vec<u16> = nach_name.iter().copied().filter(|nr| nach_zahl.contains(nr)).collect();
                let erste = [beide, nach_zahl, nach_name].into_iter().find(|n| !n.is_empty());
                self.treffer(erste.unwrap_or_default())
            }
            _ => Ortstreffer::Keiner,
        }
    }

    fn treffer(&self, mut nummern: Vec<u16>) -> Ortstreffer {
        nummern.truncate(ORTE_HOECHSTENS);
        let mut orte: Vec<Arc<Gemeinde>> =
            nummern.iter().filter_map(|nr| self.gemeinden.get(usize::from(*nr))).map(Arc::clone).collect();
        match orte.len() {
            0 => Ortstreffer::Keiner,
            1 => Ortstreffer::Einer(orte.swap_remove(0)),
            _ => Ortstreffer::Mehrere(orte),
        }
    }

    /// A postcode, the beginning of one, or a municipal key.
    fn nach_zahl(&self, zahl: &str) -> Vec<u16> {
        let passt = |was: fn(&Gemeinde) -> &str| {
            self.gemeinden.iter().position(|g| was(g) == zahl).and_then(|nr| u16::try_from(nr).ok()).into_iter().collect()
        };
        match zahl.len() {
            5 => self.plz.get(zahl).cloned().unwrap_or_default(),
            8 => passt(|g| g.ags.as_str()),
            12 => passt(|g| g.ars.as_str()),
            3 | 4 => (0u16..)
                .zip(&self.gemeinden)
                .filter(|(_, g)| g.plz.iter().any(|p| p.starts_with(zahl)))
                .map(|(nr, _)| nr)
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Best kind of agreement that finds anything: whole, beginning, beginning of a later word, small error.
    fn nach_name(&self, name: &str) -> Vec<u16> {
        if name.chars().count() < 2 {
            return Vec::new();
        }
        let ab = self.formen.partition_point(|(form, _)| form.as_str() < name);
        let mit_anfang = self.formen.get(ab..).unwrap_or_default().iter().take_while(|(form, _)| form.starts_with(name));
        let genau = einmal(mit_anfang.clone().filter(|(form, _)| form == name).map(|(_, nr)| *nr));
        if !genau.is_empty() {
            return genau;
        }
        let anfang = einmal(mit_anfang.map(|(_, nr)| *nr));
        if !anfang.is_empty() {
            return anfang;
        }
        let mitten = einmal(
            self.formen
                .iter()
                .filter(|(form, _)| form.match_indices(name).any(|(i, _)| i > 0 && form.as_bytes().get(i - 1) == Some(&b' ')))
                .map(|(_, nr)| *nr),
        );
        if !mitten.is_empty() {
            return mitten;
        }
        self.mit_tippfehler(name)
    }

    fn mit_tippfehler(&self, name: &str) -> Vec<u16> {
        let mut grenze = tippfehler::erlaubt(name);
        let muster = tippfehler::buchstaben(name);
        let mut beste = Vec::new();
        for ((form, nr), buchstaben) in self.formen.iter().zip(&self.buchstaben) {
            if grenze == 0 || tippfehler::fern(muster, *buchstaben, grenze) {
                continue;
            }
            if let Some(abstand) = tippfehler::abstand(name, form, grenze) {
                if abstand < grenze {
                    beste.clear();
                    grenze = abstand.max(1);
                }
                beste.push(*nr);
            }
        }
        einmal(beste.into_iter())
    }
}

/// Each place once, in the order of the keys.
fn einmal(nummern: impl Iterator<Item = u16>) -> Vec<u16> {
    let mut alle: Vec<u16> = nummern.collect();
    alle.sort_unstable();
    alle.dedup();
    alle
}

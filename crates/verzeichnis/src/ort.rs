//! From what people type to a municipality: name, second name, prefix, small typing errors, postcode, key.

use std::{collections::HashMap, sync::Arc};

use grund::suchform;
use suche::tippfehler;

use crate::modell::{Gemeinde, Ortstreffer};

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
            [] => {
                let (orte, sicher) = self.nach_name(&name);
                self.treffer(orte, sicher)
            }
            [zahl] => {
                let nach_zahl = self.nach_zahl(zahl);
                let (nach_name, _) = self.nach_name(&name);
                // "02625 Bautzen": what both say is certain. If no place is called so, the name is that of a part of
                // the municipality, and the postcode alone has to say. If they contradict each other, ask.
                let beide: Vec<u16> = nach_name.iter().copied().filter(|nr| nach_zahl.contains(nr)).collect();
                if !beide.is_empty() {
                    return self.treffer(beide, true);
                }
                let sicher = nach_name.is_empty();
                self.treffer(einmal(nach_zahl.into_iter().chain(nach_name)), sicher)
            }
            _ => Ortstreffer::Keiner,
        }
    }

    fn treffer(&self, mut nummern: Vec<u16>, sicher: bool) -> Ortstreffer {
        nummern.truncate(ORTE_HOECHSTENS);
        let mut orte: Vec<Arc<Gemeinde>> =
            nummern.iter().filter_map(|nr| self.gemeinden.get(usize::from(*nr))).map(Arc::clone).collect();
        match orte.len() {
            0 => Ortstreffer::Keiner,
            1 if sicher => Ortstreffer::Einer(orte.swap_remove(0)),
            _ => Ortstreffer::Mehrere(orte),
        }
    }

    /// A postcode or a municipal key.
    fn nach_zahl(&self, zahl: &str) -> Vec<u16> {
        let passt = |was: fn(&Gemeinde) -> &str| {
            self.gemeinden
                .iter()
                .position(|g| was(g) == zahl)
                .and_then(|nr| u16::try_from(nr).ok())
                .into_iter()
                .collect()
        };
        match zahl.len() {
            5 => self.plz.get(zahl).cloned().unwrap_or_default(),
            8 => passt(|g| g.ags.as_str()),
            12 => passt(|g| g.ars.as_str()),
            // Tables like to drop the zero in front.
            4 => self.plz.get(&format!("0{zahl}")).cloned().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// Best kind of agreement that finds anything: whole name, beginning, beginning of a later word, small error. Only
    /// whole words from the beginning of a name are certain; "Wittenberge" must not become Wittenberg in silence.
    fn nach_name(&self, name: &str) -> (Vec<u16>, bool) {
        if name.chars().count() < 2 {
            return (Vec::new(), true);
        }
        let ab = self.formen.partition_point(|(form, _)| form.as_str() < name);
        let mit_anfang =
            self.formen.get(ab..).unwrap_or_default().iter().take_while(|(form, _)| form.starts_with(name));
        let ende = |form: &str| form.as_bytes().get(name.len()).copied();
        let genau = einmal(mit_anfang.clone().filter(|(form, _)| ende(form).is_none()).map(|(_, nr)| *nr));
        if !genau.is_empty() {
            return (genau, true);
        }
        let anfang = einmal(mit_anfang.clone().map(|(_, nr)| *nr));
        if !anfang.is_empty() {
            return (anfang, mit_anfang.clone().any(|(form, _)| ende(form) == Some(b' ')));
        }
        let mitten =
            |form: &str| form.match_indices(name).any(|(i, _)| i > 0 && form.as_bytes().get(i - 1) == Some(&b' '));
        let spaeter = einmal(self.formen.iter().filter(|(form, _)| mitten(form)).map(|(_, nr)| *nr));
        if !spaeter.is_empty() {
            return (spaeter, false);
        }
        (self.mit_tippfehler(name), false)
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

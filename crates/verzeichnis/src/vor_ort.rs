//! What the search knows of a place, and how many places offer something online.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use grund::{Ags, Land, LeistungKennung, Tag};
use suche::{Naehe, VorOrt};

use crate::{Einheit, Gemeinde, Katalogleistung, Leistungsart, Stand, mandant_von};

/// In how many municipalities of each Land a service can be done online.
pub(crate) type Onlinegemeinden = HashMap<LeistungKennung, HashMap<Land, usize>>;

/// The places that were asked for.
pub(crate) type Gemerkt = Mutex<HashMap<(Ags, Tag), Arc<VorOrt>>>;

/// So many places are remembered at once: some kilobytes each.
const GEMERKT: usize = 200;

impl Stand {
    /// A place, for the search: its offices and what can be done online there on a day. The places that were asked for
    /// last are remembered as long as this state holds.
    #[must_use]
    pub fn vor_ort(&self, ort: &Ags, am: Tag) -> Arc<VorOrt> {
        let gemerkt = || self.orte_vor_ort.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(da) = gemerkt().get(&(*ort, am)) {
            return Arc::clone(da);
        }
        let neu = Arc::new(self.vor_ort_lesen(ort, am));
        let mut alle = gemerkt();
        if alle.len() >= GEMERKT {
            alle.clear();
        }
        alle.insert((*ort, am), Arc::clone(&neu));
        neu
    }

    fn vor_ort_lesen(&self, ort: &Ags, am: Tag) -> VorOrt {
        let stellen = self.stellen_am_ort(ort, am).into_iter();
        let naehe = |e| Some((self.einheit(e)?, e));
        VorOrt {
            stellen: stellen.filter_map(naehe).map(|(e, id)| (id.to_string(), self.naehe(e, ort))).collect(),
            online: self.angebotene().filter(|k| self.ist_online(k, ort, am)).map(ToString::to_string).collect(),
        }
    }

    /// How near an office is to a municipality.
    #[must_use]
    pub fn naehe(&self, e: &Einheit, ort: &Ags) -> Naehe {
        match self.mandant(e.mandant) {
            Some(m) if m.id == mandant_von(ort) => Naehe::Eigene,
            Some(m) if m.id.0.to_string().len() > 2 => Naehe::Nachbar,
            _ => Naehe::Land,
        }
    }

    /// Can a service be done online at a place on a day, with us or elsewhere?
    #[must_use]
    pub fn ist_online(&self, leistung: &LeistungKennung, ort: &Ags, am: Tag) -> bool {
        self.zustaendig(leistung, ort, am).is_some_and(|z| z.online)
            || !self.onlinedienste(leistung, ort, am).is_empty()
    }

    /// In how many of how many municipalities of a Land (`None`: of all) a service can be done online.
    #[must_use]
    pub fn online_in(&self, leistung: &LeistungKennung, land: Option<Land>) -> (usize, usize) {
        let hier = |g: &Gemeinde| land.is_none_or(|l| g.ags.land() == l.as_str());
        let je_land = self.online_gemeinden().get(leistung).into_iter().flatten();
        let online = je_land.filter(|(l, _)| land.is_none_or(|hier| hier == **l)).map(|(_, n)| n).sum();
        (online, self.gemeinden().iter().filter(|g| hier(g)).count())
    }

    /// Counted at the first use; [`crate::Verzeichnis::folgen`] does so as soon as a state holds.
    pub(crate) fn online_gemeinden(&self) -> &Onlinegemeinden {
        self.online_gemeinden.get_or_init(|| {
            let mut neu = Onlinegemeinden::new();
            for leistung in self.angebotene() {
                let je_land = neu.entry(leistung.clone()).or_default();
                for g in self.gemeinden().iter().filter(|g| self.ist_online(leistung, &g.ags, self.geladen)) {
                    if let Ok(land) = g.ags.land().parse() {
                        *je_land.entry(land).or_default() += 1;
                    }
                }
            }
            neu
        })
    }

    /// The services that anybody offers online anywhere.
    fn angebotene(&self) -> impl Iterator<Item = &LeistungKennung> {
        let online = |k: &LeistungKennung| self.angeboten_von(k) > 0 || !self.alle_onlinedienste(k).is_empty();
        self.leistungen().map(|l| &l.kennung).filter(move |k| online(k))
    }

    /// Is this a bare heading of the catalogue („Personalausweis“), and something below it has a text? Then that is what
    /// people look for; lists and searches leave the heading out.
    #[must_use]
    pub fn ist_leere_ueberschrift(&self, leistung: &Katalogleistung) -> bool {
        leistung.art == Leistungsart::Objekt
            && self.texte(&leistung.kennung).is_empty()
            && objekt(leistung).is_some_and(|o| self.objekte_mit_text().contains(o))
    }

    /// The objects of the catalogue of which at least one service that holds has a text.
    fn objekte_mit_text(&self) -> &HashSet<String> {
        self.objekte_mit_text.get_or_init(|| {
            let mit_text = |l: &&std::sync::Arc<Katalogleistung>| {
                l.art != Leistungsart::Objekt && l.gilt(None, self.geladen) && !self.texte(&l.kennung).is_empty()
            };
            self.leistungen().filter(mit_text).filter_map(|l| objekt(l)).map(ToOwned::to_owned).collect()
        })
    }
}

/// The object that an entry is about: the first eight digits of its key.
fn objekt(l: &Katalogleistung) -> Option<&str> {
    l.leika.as_deref()?.get(..8)
}

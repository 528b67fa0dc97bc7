//! The catalogue in memory, and the questions to it.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use grund::{Ags, Land, LeistungKennung, MandantId, Sprache, Tag};

use super::{Europa, Katalogleistung, Lage, Lagenart, Leistungstext, Onlinedienst, Synonym};
use crate::Stand;
use crate::einspielen::lagenfolge;

/// All of the catalogue, immutable, in parts that a later state takes over where nothing has changed.
#[derive(Debug, Default)]
pub(crate) struct Katalog {
    pub(crate) eintraege: Arc<Eintraege>,
    pub(super) texte: Arc<Texte>,
    pub(super) lagenbaum: Arc<Lagenbaum>,
    pub(super) zuordnung: Arc<Zuordnung>,
    pub(super) onlinedienste: Arc<Onlinedienste>,
    pub(super) synonyme: Arc<Vec<Synonym>>,
}

/// The texts of each service.
pub(super) type Texte = HashMap<LeistungKennung, Vec<Arc<Leistungstext>>>;

/// The online services of others for each service.
pub(super) type Onlinedienste = HashMap<LeistungKennung, Vec<Onlinedienst>>;

/// The entries, by Kennung and by LeiKa key.
#[derive(Debug, Default)]
pub(crate) struct Eintraege {
    leistungen: BTreeMap<LeistungKennung, Arc<Katalogleistung>>,
    nach_leika: HashMap<String, LeistungKennung>,
}

/// The situations.
#[derive(Debug, Default)]
pub(crate) struct Lagenbaum {
    lagen: BTreeMap<String, Arc<Lage>>,
    /// Children by parent, in order; roots of a tree under its name.
    unterlagen: HashMap<String, Vec<String>>,
}

/// Which service belongs to which situation.
#[derive(Debug, Default)]
pub(crate) struct Zuordnung {
    leistungen_der_lage: HashMap<String, Vec<LeistungKennung>>,
    lagen_der_leistung: HashMap<LeistungKennung, Vec<String>>,
}

impl Eintraege {
    pub(super) fn bauen(zeilen: Vec<Katalogleistung>) -> Self {
        let mut neu = Self::default();
        for l in zeilen {
            if let Some(leika) = &l.leika {
                let eigen = l.kennung.as_str() != leika;
                if eigen || !neu.nach_leika.contains_key(leika) {
                    neu.nach_leika.insert(leika.clone(), l.kennung.clone());
                }
            }
            neu.leistungen.insert(l.kennung.clone(), Arc::new(l));
        }
        neu.pakete_ergaenzen();
        neu
    }

    /// The service of our own that took the place of a list's bare entry.
    pub(crate) fn vertreter(&self, kennung: &LeistungKennung) -> Option<&LeistungKennung> {
        self.nach_leika.get(kennung.as_str()).filter(|eigene| *eigene != kennung)
    }

    /// The bare entry whose place a service of our own took.
    pub(crate) fn vertretene(&self, kennung: &LeistungKennung) -> Option<&LeistungKennung> {
        let leika = self.leistungen.get(kennung)?.leika.as_deref().filter(|l| *l != kennung.as_str())?;
        self.leistungen.get_key_value(&LeistungKennung(leika.to_owned())).map(|(k, _)| k)
    }

    /// What the list knows of an entry holds for the service that takes its place too.
    fn pakete_ergaenzen(&mut self) {
        let paare: Vec<_> = self.nach_leika.iter().filter(|(leika, k)| k.as_str() != leika.as_str()).collect();
        let mut neue = Vec::new();
        for (leika, kennung) in paare {
            let liste = self.leistungen.get(&LeistungKennung(leika.clone()));
            let (Some(liste), Some(eigene)) = (liste, self.leistungen.get(kennung)) else { continue };
            let mut eigene = Katalogleistung::clone(eigene);
            eigene.ozg = eigene.ozg.or_else(|| liste.ozg.clone());
            if eigene.typisierung.is_empty() {
                eigene.typisierung.clone_from(&liste.typisierung);
            }
            if eigene.europa == Europa::default() {
                eigene.europa.clone_from(&liste.europa);
            }
            if eigene.zielgruppen.is_empty() {
                eigene.zielgruppen.clone_from(&liste.zielgruppen);
            }
            neue.push(eigene);
        }
        self.leistungen.extend(neue.into_iter().map(|l| (l.kennung.clone(), Arc::new(l))));
    }
}

pub(super) fn nach_leistung(texte: Vec<Leistungstext>) -> Texte {
    let mut neu = Texte::new();
    for text in texte {
        neu.entry(text.leistung.clone()).or_default().push(Arc::new(text));
    }
    neu
}

impl Lagenbaum {
    pub(super) fn bauen(mut lagen: Vec<Lage>) -> Self {
        let mut neu = Self::default();
        lagen.sort_by(|a, b| (a.reihenfolge, &a.name).cmp(&(b.reihenfolge, &b.name)));
        for lage in lagen {
            let ueber = lage.eltern.clone().unwrap_or_else(|| lage.art.als_text().to_owned());
            neu.unterlagen.entry(ueber).or_default().push(lage.kennung.clone());
            neu.lagen.insert(lage.kennung.clone(), Arc::new(lage));
        }
        neu
    }
}

impl Zuordnung {
    /// From pairs in their order. A service of our own stands for the bare entry whose place it took. What counts
    /// itself to a Lage whose list does not name it stands before that list.
    pub(super) fn bauen(paare: Vec<(String, LeistungKennung)>, eintraege: &Eintraege, lagenbaum: &Lagenbaum) -> Self {
        let paare: Vec<_> = paare
            .into_iter()
            .map(|(lage, leistung)| (lage, eintraege.vertreter(&leistung).unwrap_or(&leistung).clone()))
            .collect();
        let gelistet: HashSet<_> = paare.iter().cloned().collect();
        let mut selbst = selbst_zugeordnet(eintraege, lagenbaum);
        selbst.retain(|paar| !gelistet.contains(paar));
        let mut neu = Self::default();
        for (lage, leistung) in selbst.into_iter().chain(paare) {
            if neu.lagen_der_leistung.get(&leistung).is_some_and(|l| l.contains(&lage)) {
                continue;
            }
            neu.lagen_der_leistung.entry(leistung.clone()).or_default().push(lage.clone());
            neu.leistungen_der_lage.entry(lage).or_default().push(leistung);
        }
        // Until an editor orders a situation, ours holds for what counts itself to it, too.
        let unsere = |lage: &String| lagenbaum.lagen.get(lage).is_some_and(|l| l.quelle != "redaktion");
        for (lage, leistungen) in neu.leistungen_der_lage.iter_mut().filter(|(lage, _)| unsere(lage)) {
            leistungen.sort_by_key(|k| {
                let leika = eintraege.leistungen.get(k).and_then(|l| l.leika.as_deref());
                lagenfolge::stelle(lage, k.as_str(), leika).unwrap_or(usize::MAX)
            });
        }
        neu
    }
}

/// Lage and service, as the services say it themselves: whose first Lage it is comes first.
fn selbst_zugeordnet(eintraege: &Eintraege, lagenbaum: &Lagenbaum) -> Vec<(String, LeistungKennung)> {
    let mut nach_name: HashMap<&str, Vec<&str>> = HashMap::new();
    for lage in lagenbaum.lagen.values() {
        nach_name.entry(&lage.name).or_default().push(&lage.kennung);
    }
    let mut alle = Vec::new();
    for leistung in eintraege.leistungen.values() {
        for (platz, name) in leistung.lagen.iter().enumerate() {
            let lagen = nach_name.get(name.as_str()).into_iter().flatten();
            alle.extend(lagen.map(|lage| (platz, (*lage).to_owned(), leistung.kennung.clone())));
        }
    }
    alle.sort();
    alle.into_iter().map(|(_, lage, leistung)| (lage, leistung)).collect()
}

impl Katalog {
    /// Are the entries and the online services of others the same as in another catalogue?
    pub(crate) fn gleiche_dienste(&self, andere: &Self) -> bool {
        Arc::ptr_eq(&self.eintraege, &andere.eintraege) && Arc::ptr_eq(&self.onlinedienste, &andere.onlinedienste)
    }

    fn mit_namen<'a>(&'a self, kennungen: Option<&'a Vec<String>>) -> impl Iterator<Item = &'a Arc<Lage>> {
        kennungen.into_iter().flatten().filter_map(|k| self.lagenbaum.lagen.get(k))
    }
}

impl Stand {
    /// An entry of the catalogue.
    #[must_use]
    pub fn leistung(&self, kennung: &LeistungKennung) -> Option<&Arc<Katalogleistung>> {
        self.katalog.eintraege.leistungen.get(kennung)
    }

    /// All entries, in the order of their keys.
    pub fn leistungen(&self) -> impl ExactSizeIterator<Item = &Arc<Katalogleistung>> {
        self.katalog.eintraege.leistungen.values()
    }

    /// The entry of a LeiKa key; a service of our own comes before the bare entry of the list.
    #[must_use]
    pub fn nach_leika(&self, leika: &str) -> Option<&Arc<Katalogleistung>> {
        self.katalog.eintraege.leistungen.get(self.katalog.eintraege.nach_leika.get(leika)?)
    }

    /// The entry that a name means: a Kennung, or a LeiKa key; a service of our own comes before a bare entry.
    #[must_use]
    pub fn zum_namen(&self, name: &str) -> Option<&Arc<Katalogleistung>> {
        let eigene = self.leistung(&LeistungKennung(name.to_owned())).filter(|l| !self.ist_verdeckt(l));
        eigene.or_else(|| self.nach_leika(name))
    }

    /// Under which key lists speak of a service: that of the bare entry whose place it took, else its own. What is stored
    /// with this key outlives the service of our own.
    #[must_use]
    pub fn listenkennung<'a>(&'a self, kennung: &'a LeistungKennung) -> &'a LeistungKennung {
        self.katalog.eintraege.vertretene(kennung).unwrap_or(kennung)
    }

    /// Is this the bare entry of a list whose place a service of our own has taken? Lists and searches leave it out.
    #[must_use]
    pub fn ist_verdeckt(&self, leistung: &Katalogleistung) -> bool {
        let fuer_alle = leistung.leika.as_deref().and_then(|l| self.katalog.eintraege.nach_leika.get(l));
        fuer_alle
            .is_some_and(|k| *k != leistung.kennung && leistung.leika.as_deref() == Some(leistung.kennung.as_str()))
    }

    /// The state's text in exactly this language; the text of `land` before the one for all.
    #[must_use]
    pub fn text(&self, kennung: &LeistungKennung, land: Option<Land>, sprache: Sprache) -> Option<&Arc<Leistungstext>> {
        let tag = sprache.tag();
        let texte = self.katalog.texte.get(kennung)?;
        let passend = texte.iter().filter(|t| t.mandant.is_none() && t.sprache == tag);
        passend.filter(|t| t.land.is_none() || t.land == land).max_by_key(|t| t.land.is_some())
    }

    /// The supplement of an authority in exactly this language.
    #[must_use]
    pub fn ergaenzung(
        &self,
        kennung: &LeistungKennung,
        mandant: MandantId,
        sprache: Sprache,
    ) -> Option<&Arc<Leistungstext>> {
        self.texte(kennung).iter().find(|t| t.mandant == Some(mandant) && t.sprache == sprache.tag())
    }

    /// All texts of a service: of all states, authorities and languages.
    #[must_use]
    pub fn texte(&self, kennung: &LeistungKennung) -> &[Arc<Leistungstext>] {
        self.katalog.texte.get(kennung).map(Vec::as_slice).unwrap_or_default()
    }

    /// A situation.
    #[must_use]
    pub fn lage(&self, kennung: &str) -> Option<&Arc<Lage>> {
        self.katalog.lagenbaum.lagen.get(kennung)
    }

    /// The uppermost situations of a tree, in order.
    pub fn lagen(&self, art: Lagenart) -> impl Iterator<Item = &Arc<Lage>> {
        self.katalog.mit_namen(self.katalog.lagenbaum.unterlagen.get(art.als_text())).filter(|l| l.eltern.is_none())
    }

    /// The situations below one, in order.
    pub fn unterlagen(&self, kennung: &str) -> impl Iterator<Item = &Arc<Lage>> {
        self.katalog.mit_namen(self.katalog.lagenbaum.unterlagen.get(kennung)).filter(|l| l.eltern.is_some())
    }

    /// All situations, by name in addresses.
    pub fn alle_lagen(&self) -> impl ExactSizeIterator<Item = &Arc<Lage>> {
        self.katalog.lagenbaum.lagen.values()
    }

    /// The services of a situation, in order.
    #[must_use]
    pub fn leistungen_der_lage(&self, kennung: &str) -> &[LeistungKennung] {
        self.katalog.zuordnung.leistungen_der_lage.get(kennung).map(Vec::as_slice).unwrap_or_default()
    }

    /// The situations to which a service belongs.
    pub fn lagen_der_leistung(&self, kennung: &LeistungKennung) -> impl Iterator<Item = &Arc<Lage>> {
        self.katalog.mit_namen(self.katalog.zuordnung.lagen_der_leistung.get(kennung))
    }

    /// The online services of others at a place on a day, the smallest area first.
    #[must_use]
    pub fn onlinedienste(&self, kennung: &LeistungKennung, ort: &Ags, am: Tag) -> Vec<&Onlinedienst> {
        let Some(gemeinde) = self.gemeinde(ort) else { return Vec::new() };
        let gilt = |d: &&Onlinedienst| {
            gemeinde.ars.as_str().starts_with(&d.gebiet)
                && d.von.is_none_or(|von| von <= am)
                && d.bis.is_none_or(|bis| am <= bis)
        };
        let mut alle: Vec<_> = self.katalog.onlinedienste.get(kennung).into_iter().flatten().filter(gilt).collect();
        alle.sort_by_key(|d| std::cmp::Reverse(d.gebiet.len()));
        alle
    }

    /// All online services of others for a service.
    #[must_use]
    pub fn alle_onlinedienste(&self, kennung: &LeistungKennung) -> &[Onlinedienst] {
        self.katalog.onlinedienste.get(kennung).map(Vec::as_slice).unwrap_or_default()
    }

    /// The words of citizens.
    #[must_use]
    pub fn synonyme(&self) -> &[Synonym] {
        &self.katalog.synonyme
    }
}

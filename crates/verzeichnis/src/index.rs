//! What the search reads of a state: services with their texts, situations, offices.

use std::{
    str::FromStr,
    sync::{Arc, PoisonError},
};

use grund::{LeistungKennung, Sprache, Vertrauensniveau};
use suche::{Art, Dokument, Fassung, Index, Merkmale};

use crate::{Einheit, Katalogleistung, Lage, Stand, Zielgruppe};

/// A situation is a list: what answers itself goes before it.
const LAGE: f32 = 0.85;
/// A bare entry for which somebody is responsible, before others.
const MIT_STELLE: f32 = 1.08;

impl Stand {
    /// The search over services, situations and offices of this state. Built at its first use, in some tenths of a
    /// second for the whole catalogue, and much faster where no text has changed since the state before;
    /// [`crate::Verzeichnis::folgen`] does so before anybody asks.
    #[must_use]
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let zuvor = self.index_zuvor.lock().unwrap_or_else(PoisonError::into_inner).take();
            Arc::new(Index::erneuern(zuvor.as_deref(), &self.dokumente(), &self.suchworte()))
        })
    }

    /// The index of this state, or the one that it would take over from.
    pub(crate) fn letzter_index(&self) -> Option<Arc<Index>> {
        let zuvor = || self.index_zuvor.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.index.get().cloned().or_else(zuvor)
    }

    fn dokumente(&self) -> Vec<Dokument> {
        let gilt = |l: &&Arc<Katalogleistung>| {
            l.gilt(None, self.geladen) && !self.ist_verdeckt(l) && !self.ist_leere_ueberschrift(l)
        };
        let leistungen = self.leistungen().filter(gilt).map(|l| self.leistung_dokument(l));
        let lagen = self.alle_lagen().map(|l| self.lage_dokument(l));
        // In one order: the index knows what has changed by comparing.
        let stellen = self.einheiten().into_iter().filter(|e| e.gilt_am(self.geladen)).map(|e| self.stelle_dokument(e));
        let weitere = self.weitere.get().into_iter().flatten().cloned();
        leistungen.chain(weitere).chain(lagen).chain(stellen).collect()
    }

    /// The words that came with the program and those of the editors; where both know a word, the editors'.
    fn suchworte(&self) -> Vec<suche::Synonym> {
        let eigene = self.synonyme().iter().filter_map(|s| {
            Some(suche::Synonym {
                wort: s.wort.clone(),
                bedeutet: s.bedeutet.clone(),
                sprache: Sprache::from_str(&s.sprache).ok()?,
                land: s.land,
            })
        });
        let eigene: Vec<suche::Synonym> = eigene.collect();
        let mut alle = suche::mitgelieferte_synonyme();
        alle.retain(|s| !eigene.iter().any(|e| (&e.wort, e.sprache, &e.land) == (&s.wort, s.sprache, &s.land)));
        alle.extend(eigene);
        alle
    }

    /// How many words of citizens came with the program and hold (an editor's word of the same name goes before).
    #[must_use]
    pub fn mitgelieferte_worte(&self) -> usize {
        self.suchworte().len() - self.synonyme().len()
    }

    fn leistung_dokument(&self, l: &Katalogleistung) -> Dokument {
        let mut fassungen: Vec<Fassung> = Vec::new();
        for text in self.texte(&l.kennung).iter().filter(|t| t.mandant.is_none()) {
            let Ok(sprache) = Sprache::from_str(&text.sprache) else { continue };
            fassungen.push(Fassung {
                sprache,
                titel: if text.name.is_empty() { l.name.clone() } else { text.name.clone() },
                kurz: text.kurz.clone(),
                stichworte: text.stichworte.clone(),
                text: text.abschnitte.values().map(String::as_str).collect::<Vec<_>>().join("\n"),
            });
        }
        let lagen: Vec<&str> = self.lagen_der_leistung(&l.kennung).map(|l| l.name.as_str()).collect();
        if !fassungen.iter().any(|f| f.sprache == Sprache::De) {
            let leer = Fassung { titel: l.name.clone(), ..Fassung::default() };
            fassungen.push(leer);
        }
        // Who knows the number finds the service by it; a bare entry has it as its key.
        let leika = l.leika.clone().filter(|leika| leika != l.kennung.as_str());
        let bloss = fassungen.iter().all(|f| f.kurz.is_empty());
        for f in fassungen.iter_mut().filter(|f| f.sprache == Sprache::De) {
            f.stichworte.extend(leika.clone());
            f.text = format!("{}\n{}", f.text, lagen.join("\n"));
            if !f.titel.contains(&l.name) {
                f.text = format!("{}\n{}", f.text, l.name);
            }
        }
        Dokument {
            fassungen,
            merkmale: Merkmale {
                online: self.angeboten_von(&l.kennung) > 0 || !self.alle_onlinedienste(&l.kennung).is_empty(),
                vertrauensniveau: l.vertrauensniveau.as_deref().and_then(Vertrauensniveau::lesen),
                zielgruppen: l.zielgruppen.iter().map(|z| zielgruppe(*z)).collect(),
            },
            laender: l.laender.clone(),
            gewicht: if bloss && !self.zustaendigkeiten(&l.kennung).is_empty() { MIT_STELLE } else { 1.0 },
            ..Dokument::neu(Art::Leistung, l.kennung.as_str(), &l.name)
        }
    }

    fn lage_dokument(&self, l: &Lage) -> Dokument {
        let deutsch = l.texte.get(Sprache::De.tag());
        let mut fassungen = vec![Fassung {
            // What citizens call it; the name of the catalogue finds it, too.
            titel: deutsch.map(|t| &t.name).filter(|n| !n.is_empty()).unwrap_or(&l.name).clone(),
            kurz: deutsch.map(|t| t.text.clone()).unwrap_or_default(),
            text: format!("{}\n{}", l.name, self.namen(self.leistungen_der_lage(&l.kennung))),
            ..Fassung::default()
        }];
        let andere = Sprache::ALLE.iter().filter(|s| **s != Sprache::De);
        fassungen.extend(andere.filter_map(|s| {
            let t = l.texte.get(s.tag()).filter(|t| !t.name.is_empty())?;
            Some(Fassung { sprache: *s, titel: t.name.clone(), kurz: t.text.clone(), ..Fassung::default() })
        }));
        Dokument {
            fassungen,
            laender: l.laender.clone(),
            gewicht: LAGE,
            ..Dokument::neu(Art::Lage, &l.kennung, &l.name)
        }
    }

    /// The names of services, for the text of what holds them together.
    fn namen(&self, kennungen: &[LeistungKennung]) -> String {
        let namen = kennungen.iter().filter_map(|k| self.leistung(k)).map(|l| l.name.as_str());
        namen.collect::<Vec<_>>().join("\n")
    }

    fn stelle_dokument(&self, e: &Einheit) -> Dokument {
        // „Stadtverwaltung Bautzen, Standesamt“: what people call it stands behind the comma.
        let mut stichworte: Vec<String> = e.name.rsplit_once(", ").map(|(_, amt)| amt.to_owned()).into_iter().collect();
        if !e.oeffnungszeiten.sind_leer() {
            stichworte.push("Öffnungszeiten".to_owned());
        }
        let fassung = Fassung {
            titel: e.name.clone(),
            stichworte,
            kurz: format!("{} {} {}", e.anschrift.strasse, e.anschrift.plz, e.anschrift.ort),
            text: e.beschreibung.clone(),
            ..Fassung::default()
        };
        Dokument {
            fassungen: vec![fassung],
            laender: self.laender_der_stelle(e),
            ..Dokument::neu(Art::Stelle, &e.id.to_string(), &e.name)
        }
    }
}

const fn zielgruppe(z: Zielgruppe) -> suche::Zielgruppe {
    match z {
        Zielgruppe::Buerger => suche::Zielgruppe::Buerger,
        Zielgruppe::Unternehmen => suche::Zielgruppe::Unternehmen,
        Zielgruppe::Verwaltung => suche::Zielgruppe::Verwaltung,
    }
}

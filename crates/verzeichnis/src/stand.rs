//! One state of the directory in memory, immutable, shared by all requests of a process.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, OnceLock},
};

use grund::{Ags, EinheitId, Land, LeistungKennung, MandantId, Tag, Traeger};
use serde_json::{Map, Value};
use suche::{Dokument, Index};

use crate::{
    auftritt::{Auftritt, Auftritte},
    grenzen::Grenzen,
    katalog::Katalog,
    laender::UeberGrenzen,
    marken::Marken,
    modell::{Auspraegung, Einheit, FruehereGemeinde, Gemeinde, Mandant, Ortstreffer, Zustaendig, Zustaendigkeit},
    ort::Ortsindex,
    vor_ort::{Gemerkt, Onlinegemeinden},
};

/// A service that a Mandant offers, with its values.
#[derive(Debug, Clone)]
pub(crate) struct Aktivierung {
    pub(crate) aktiv: bool,
    pub(crate) parameter: Arc<Map<String, Value>>,
}

/// Service, then authority.
pub(crate) type Aktivierungen = HashMap<LeistungKennung, HashMap<MandantId, Aktivierung>>;

/// Service, then area key.
pub(crate) type Zustaendigkeiten = HashMap<LeistungKennung, Arc<HashMap<String, Vec<Zustaendigkeit>>>>;

/// One state of the directory. Every answer comes from memory, in microseconds.
#[derive(Debug, Default)]
pub struct Stand {
    pub(crate) nummer: i64,
    /// The day on which it was loaded.
    pub(crate) geladen: Tag,
    pub(crate) index: OnceLock<Arc<Index>>,
    /// The index of an older state, until this one has its own: what is the same is not built again.
    pub(crate) index_zuvor: Mutex<Option<Arc<Index>>>,
    /// What others want found, the same in all states.
    pub(crate) weitere: Arc<OnceLock<Vec<Dokument>>>,
    /// Taken over, too.
    pub(crate) online_gemeinden: Arc<OnceLock<Onlinegemeinden>>,
    pub(crate) orte_vor_ort: Arc<Gemerkt>,
    pub(crate) objekte_mit_text: OnceLock<HashSet<String>>,
    /// Taken over from the state before while what it comes from is the same.
    pub(crate) ueber_grenzen: Arc<OnceLock<UeberGrenzen>>,
    /// The last change that is in it.
    pub(crate) letzte_aenderung: i64,
    pub(crate) orte: Arc<Ortsindex>,
    pub(crate) grenzen: Arc<Grenzen>,
    pub(crate) mandanten: Arc<HashMap<MandantId, Arc<Mandant>>>,
    pub(crate) einheiten: Arc<HashMap<EinheitId, Arc<Einheit>>>,
    /// Service, then area key.
    pub(crate) zustaendigkeiten: Arc<Zustaendigkeiten>,
    pub(crate) aktivierungen: Arc<Aktivierungen>,
    pub(crate) katalog: Katalog,
    pub(crate) auftritte: Auftritte,
    pub(crate) leer: Arc<Map<String, Value>>,
    /// The states of the tables that all this comes from.
    pub(crate) marken: Marken,
}

impl Stand {
    /// The number of this state: the same in every process, higher after every change. Good for an ETag.
    #[must_use]
    pub const fn nummer(&self) -> i64 {
        self.nummer
    }

    /// The number of the last change (see [`crate::aenderungen_seit`]) that this state has in it; 0 = none yet.
    #[must_use]
    pub const fn letzte_aenderung(&self) -> i64 {
        self.letzte_aenderung
    }

    /// A text that is the same as long as none of these tables of the directory was written, in every process; of no
    /// tables: none of any.
    #[must_use]
    pub fn marke(&self, tabellen: &[&str]) -> String {
        self.marken.text(tabellen)
    }

    /// All municipalities, in the order of their keys.
    #[must_use]
    pub fn gemeinden(&self) -> &[Arc<Gemeinde>] {
        self.orte.gemeinden()
    }

    /// The municipality of a key.
    #[must_use]
    pub fn gemeinde(&self, ags: &Ags) -> Option<&Arc<Gemeinde>> {
        let alle = self.orte.gemeinden();
        alle.binary_search_by_key(ags, |g| g.ags).ok().and_then(|nr| alle.get(nr))
    }

    /// Today's municipality of a key, whether the key still holds or ended in a merger.
    #[must_use]
    pub fn gemeinde_heute(&self, ags: &Ags) -> Option<&Arc<Gemeinde>> {
        self.orte.heute(ags)
    }

    /// The municipalities that a municipality took in, by name, as far as the directory knows them.
    pub fn fruehere_gemeinden(&self, ags: &Ags) -> impl Iterator<Item = &FruehereGemeinde> {
        self.orte.fruehere_von(*ags)
    }

    /// The former municipality that is called exactly so, for the remark that it belongs to another one today.
    #[must_use]
    pub fn fruehere_gemeinde(&self, eingabe: &str) -> Option<&FruehereGemeinde> {
        self.orte.fruehere(eingabe)
    }

    /// The part of a municipality, or the former municipality in it, that is called as was typed, or begins so, or is
    /// spelled much like it: the reason why a name leads to a municipality that is called otherwise.
    #[must_use]
    pub fn ortsteil(&self, ags: &Ags, eingabe: &str) -> Option<&str> {
        self.orte.ortsteil(*ags, eingabe)
    }

    /// The parts of a municipality that the directory knows by name, in order.
    pub fn ortsteile(&self, ags: &Ags) -> impl Iterator<Item = &str> {
        self.orte.ortsteile_von(*ags).map(|t| t.name.as_str())
    }

    /// Are any of them from the list that the program carries? Its source (GeoNames) wants to be named.
    #[must_use]
    pub fn ortsteile_aus_grunddaten(&self, ags: &Ags) -> bool {
        self.orte.ortsteile_von(*ags).any(|t| t.grunddaten)
    }

    /// The municipality at a point (WGS 84, degrees). On a border either of the neighbours.
    #[must_use]
    pub fn an_punkt(&self, breite: f64, laenge: f64) -> Option<&Arc<Gemeinde>> {
        self.gemeinde(&self.grenzen.an_punkt(breite, laenge)?.ags())
    }

    /// The rings of a municipality's boundary, each a list of longitude and latitude; none where it is not known.
    #[must_use]
    pub fn grenze(&self, ags: &Ags) -> &[Vec<(f64, f64)>] {
        self.gemeinde(ags).map(|g| self.grenzen.ringe(&g.ars)).unwrap_or_default()
    }

    /// What people type as their place: official name, either name alone, former name, name of a part, beginning, small errors,
    /// postcode, "02625 Bautzen", an address, AGS or ARS (also former ones). Never decides between several.
    #[must_use]
    pub fn ort_suchen(&self, eingabe: &str) -> Ortstreffer {
        self.orte.suchen(eingabe)
    }

    /// Municipalities of a Land (`None`: of all) whose name or postcode begins with what was typed so far, each with a
    /// postcode: the one that was begun, or its first.
    #[must_use]
    pub fn orte_vorschlagen(&self, anfang: &str, land: Option<Land>, hoechstens: usize) -> Vec<(&Arc<Gemeinde>, &str)> {
        let hier = |g: &Gemeinde| land.is_none_or(|l| g.ags.land() == l.as_str());
        self.orte.mit_anfang(anfang).filter(|(g, _)| hier(g)).take(hoechstens).collect()
    }

    /// The municipality that is named in full somewhere in a question („Standesamt Görlitz“), if it is only one.
    #[must_use]
    pub fn genannte_gemeinde(&self, frage: &str) -> Option<&Arc<Gemeinde>> {
        self.orte.genannt(frage)
    }

    /// The municipalities that a postcode covers, in the order of their keys.
    pub fn zur_plz(&self, plz: &str) -> impl Iterator<Item = &Arc<Gemeinde>> {
        self.orte.zur_plz(plz)
    }

    /// How a Land or an authority presents itself, if it has said so.
    #[must_use]
    pub fn auftritt(&self, traeger: Traeger) -> Option<&Arc<Auftritt>> {
        self.auftritte.alle.get(&traeger)
    }

    /// All appearances, by owner.
    #[must_use]
    pub fn auftritte(&self) -> Vec<&Arc<Auftritt>> {
        let mut alle: Vec<_> = self.auftritte.alle.values().collect();
        alle.sort_by_key(|a| a.traeger);
        alle
    }

    /// The appearance that belongs to a host name (with or without port).
    #[must_use]
    pub fn auftritt_zum_host(&self, host: &str) -> Option<&Arc<Auftritt>> {
        if self.auftritte.hosts.is_empty() {
            return None;
        }
        let name =
            host.rsplit_once(':').filter(|(_, p)| p.bytes().all(|b| b.is_ascii_digit())).map_or(host, |(n, _)| n);
        self.auftritte.alle.get(self.auftritte.hosts.get(&name.to_ascii_lowercase())?)
    }

    /// An authority.
    #[must_use]
    pub fn mandant(&self, id: MandantId) -> Option<&Arc<Mandant>> {
        self.mandanten.get(&id)
    }

    /// All authorities, by number.
    #[must_use]
    pub fn mandanten(&self) -> Vec<&Arc<Mandant>> {
        let mut alle: Vec<_> = self.mandanten.values().collect();
        alle.sort_by_key(|m| m.id);
        alle
    }

    /// An office.
    #[must_use]
    pub fn einheit(&self, id: EinheitId) -> Option<&Arc<Einheit>> {
        self.einheiten.get(&id)
    }

    /// All offices, by number.
    #[must_use]
    pub fn einheiten(&self) -> Vec<&Arc<Einheit>> {
        let mut alle: Vec<_> = self.einheiten.values().collect();
        alle.sort_by_key(|e| e.id);
        alle
    }

    /// The offices directly below one, by name.
    #[must_use]
    pub fn untergeordnete(&self, einheit: EinheitId) -> Vec<&Arc<Einheit>> {
        let mut alle: Vec<_> = self.einheiten.values().filter(|e| e.uebergeordnet == Some(einheit)).collect();
        alle.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        alle
    }

    /// Responsibilities of a service; one that takes the place of a catalogue's entry inherits those of the entry.
    fn gebiete(&self, leistung: &LeistungKennung) -> Option<&HashMap<String, Vec<Zustaendigkeit>>> {
        self.zustaendigkeiten
            .get(leistung)
            .or_else(|| self.zustaendigkeiten.get(self.katalog.eintraege.vertretene(leistung)?))
            .map(Arc::as_ref)
    }

    /// Every statement of responsibility for a service, by area and office.
    #[must_use]
    pub fn zustaendigkeiten(&self, leistung: &LeistungKennung) -> Vec<&Zustaendigkeit> {
        let mut alle: Vec<_> = self.gebiete(leistung).into_iter().flat_map(|g| g.values().flatten()).collect();
        alle.sort_by(|a, b| (&a.gebiet, a.einheit).cmp(&(&b.gebiet, b.einheit)));
        alle
    }

    /// The services for which anybody is responsible anywhere, by key.
    #[must_use]
    pub fn zugewiesene_leistungen(&self) -> Vec<&LeistungKennung> {
        let mut alle: Vec<_> = self.zustaendigkeiten.keys().collect();
        alle.sort();
        alle
    }

    /// The offices of an authority, by number.
    #[must_use]
    pub fn einheiten_von(&self, mandant: MandantId) -> Vec<&Arc<Einheit>> {
        let mut alle: Vec<_> = self.einheiten.values().filter(|e| e.mandant == mandant).collect();
        alle.sort_by_key(|e| e.id);
        alle
    }

    /// The offices of a place: those of its municipality, and those of others that are responsible for anything there.
    #[must_use]
    pub fn stellen_am_ort(&self, ort: &Ags, am: Tag) -> HashSet<EinheitId> {
        let Some(gemeinde) = self.gemeinde(ort) else { return HashSet::new() };
        let eigene = self.einheiten.values().filter(|e| crate::mandant_von(ort) == e.mandant).map(|e| e.id);
        let fremde = self.zustaendigkeiten.values().flat_map(|gebiete| {
            [12, 9, 5, 2].into_iter().filter_map(|n| gebiete.get(gemeinde.ars.as_str().get(..n)?)).flatten()
        });
        eigene.chain(fremde.filter(|z| z.gilt_am(am)).map(|z| z.einheit)).collect()
    }

    /// The services for which an office is responsible on a day, by name.
    #[must_use]
    pub fn leistungen_von(&self, einheit: EinheitId, am: Tag) -> Vec<&LeistungKennung> {
        let mut alle: Vec<_> = self
            .zustaendigkeiten
            .iter()
            .filter(|(_, gebiete)| gebiete.values().flatten().any(|z| z.einheit == einheit && z.gilt_am(am)))
            .map(|(leistung, _)| self.katalog.eintraege.vertreter(leistung).unwrap_or(leistung))
            .collect();
        alle.sort();
        alle.dedup();
        alle
    }

    /// The values that an authority sets over the defaults of a service; `None` = it does not offer it online.
    #[must_use]
    pub fn parameter(&self, leistung: &LeistungKennung, mandant: MandantId) -> Option<&Arc<Map<String, Value>>> {
        self.aktivierungen.get(leistung)?.get(&mandant).filter(|a| a.aktiv).map(|a| &a.parameter)
    }

    /// The values that an authority has set for a service, whether it offers it at present or not.
    #[must_use]
    pub fn gesetzte_parameter(
        &self,
        leistung: &LeistungKennung,
        mandant: MandantId,
    ) -> Option<&Arc<Map<String, Value>>> {
        self.aktivierungen.get(leistung)?.get(&mandant).map(|a| &a.parameter)
    }

    /// How many authorities offer a service online.
    #[must_use]
    pub fn angeboten_von(&self, leistung: &LeistungKennung) -> usize {
        self.aktivierungen.get(leistung).map_or(0, |m| m.values().filter(|a| a.aktiv).count())
    }

    /// Who is responsible for a service at a place on a day. The smallest area decides: Gemeinde before Verband before
    /// Kreis before Land. Within one area an office that receives applications comes before one that only advises; where
    /// two receive them, nothing is offered online ([`Zustaendig::weitere`]).
    #[must_use]
    pub fn zustaendig(&self, leistung: &LeistungKennung, ort: &Ags, am: Tag) -> Option<Zustaendig> {
        let ars = self.gemeinde(ort)?.ars;
        let gebiete = self.gebiete(leistung)?;
        let mut gefunden: Option<&Zustaendigkeit> = None;
        let mut weitere = Vec::new();
        for stellen in [12, 9, 5, 2] {
            let hier = ars.as_str().get(..stellen).and_then(|g| gebiete.get(g)).into_iter().flatten();
            let hier = hier.filter(|z| z.gilt_am(am));
            let bester = hier.clone().min_by_key(|z| (!z.auspraegung.nimmt_an(), z.auspraegung, z.einheit));
            match bester {
                Some(z) if z.auspraegung.nimmt_an() => {
                    let andere = hier.filter(|x| x.auspraegung.nimmt_an() && x.einheit != z.einheit);
                    weitere = andere.filter_map(|x| self.einheiten.get(&x.einheit).map(Arc::clone)).collect();
                    gefunden = Some(z);
                    break;
                }
                Some(z) => gefunden = gefunden.or(Some(z)),
                None => {}
            }
        }
        let z = gefunden?;
        let einheit = self.einheiten.get(&z.einheit)?;
        let mandant = self.mandanten.get(&einheit.mandant)?;
        let parameter = self.parameter(leistung, mandant.id);
        Some(Zustaendig {
            einheit: Arc::clone(einheit),
            mandant: Arc::clone(mandant),
            auspraegung: z.auspraegung,
            online: parameter.is_some() && z.auspraegung.nimmt_an() && weitere.is_empty(),
            weitere,
            parameter: Arc::clone(parameter.unwrap_or(&self.leer)),
        })
    }

    /// Places where not exactly one office receives applications for a service on a day: what an activation check
    /// has to show. `(place, how many)`.
    #[must_use]
    pub fn luecken(&self, leistung: &LeistungKennung, am: Tag) -> Vec<(Arc<Gemeinde>, usize)> {
        self.luecken_danach(leistung, am, &[])
    }

    /// As [`Stand::luecken`], as if these entries of the service were set (`true`) or struck.
    #[must_use]
    pub fn luecken_danach(
        &self,
        leistung: &LeistungKennung,
        am: Tag,
        aenderungen: &[(&Zustaendigkeit, bool)],
    ) -> Vec<(Arc<Gemeinde>, usize)> {
        let gebiete = self.gebiete(leistung);
        let mut je_gebiet: HashMap<&str, Vec<(&Zustaendigkeit, bool)>> = HashMap::new();
        for (z, gesetzt) in aenderungen {
            je_gebiet.entry(&z.gebiet).or_default().push((z, *gesetzt));
        }
        let nimmt_an = |z: &&Zustaendigkeit| z.gilt_am(am) && z.auspraegung != Auspraegung::Beraet;
        // What stays as it is, and what is new: for each area that holds any of it.
        let im_gebiet = |gebiet: &str| {
            let neu = je_gebiet.get(gebiet).map(Vec::as_slice).unwrap_or_default();
            let geaendert = |z: &&Zustaendigkeit| neu.iter().any(|(n, _)| n.einheit == z.einheit);
            let bleibt = gebiete.and_then(|g| g.get(gebiet)).into_iter().flatten().filter(|z| !geaendert(z));
            let neu = neu.iter().filter(|(_, gesetzt)| *gesetzt).map(|(z, _)| *z);
            bleibt.filter(nimmt_an).count() + neu.filter(nimmt_an).count()
        };
        let anzahl = |g: &Gemeinde| {
            let schluessel = [12, 9, 5, 2].into_iter().filter_map(|stellen| g.ars.as_str().get(..stellen));
            schluessel.map(im_gebiet).find(|n| *n > 0).unwrap_or(0)
        };
        self.gemeinden().iter().map(|g| (Arc::clone(g), anzahl(g))).filter(|(_, n)| *n != 1).collect()
    }
}

//! From what people type to a municipality: name, second name, former name, name of a part, prefix, small typing errors, postcode, key,
//! address.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use grund::{Ags, Ars, suchform};
use suche::tippfehler;

use crate::{
    Stand,
    daten::{self, Namensart},
    modell::{FruehereGemeinde, Gemeinde, Ortstreffer},
    namen::Ortsname,
    ortsteil::{self, Ortsteil},
};

/// How many places a question offers at most.
pub const ORTE_HOECHSTENS: usize = 20;
/// Longer input is no place.
const EINGABE_HOECHSTENS: usize = 120;

/// All spellings of all places, ready to be searched. Built once per load.
#[derive(Debug, Default)]
pub(crate) struct Ortsindex {
    gemeinden: Vec<Arc<Gemeinde>>,
    /// Spellings, in order.
    formen: Vec<Form>,
    /// Letters of each spelling, in the same order: rules most of them out before a comparison.
    buchstaben: Vec<u64>,
    plz: HashMap<String, Vec<u16>>,
    fruehere: Vec<FruehereGemeinde>,
    /// Parts of municipalities by key and name, in order.
    ortsteile: Vec<Ortsteil>,
}

/// One spelling of a place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Form {
    text: String,
    nr: u16,
    /// It is the name of a part of the municipality or of a former one, not its own.
    teil: bool,
}

/// How many mergers after each other are followed.
const NACHFOLGER_HOECHSTENS: usize = 8;

impl Ortsindex {
    /// From the municipalities, in the order of their keys.
    pub(crate) fn bauen(
        gemeinden: Vec<Arc<Gemeinde>>,
        fruehere: Vec<FruehereGemeinde>,
        ortsteile: Vec<Ortsteil>,
    ) -> Self {
        let mut formen = Vec::new();
        let mut plz: HashMap<String, Vec<u16>> = HashMap::new();
        for (nr, gemeinde) in gemeinden.iter().enumerate().take(usize::from(u16::MAX)) {
            let nr = u16::try_from(nr).unwrap_or(u16::MAX);
            formen.extend(gemeinde.name.schreibweisen().into_iter().map(|text| Form { text, nr, teil: false }));
            for p in &gemeinde.plz {
                plz.entry(p.clone()).or_default().push(nr);
            }
        }
        let mut neu = Self { gemeinden, fruehere, ortsteile, ..Self::default() };
        let frueher = neu.fruehere.iter().map(|alt| (&alt.ags, &alt.name));
        for (ags, name) in frueher.chain(neu.ortsteile.iter().map(|t| (&t.ags, &t.name))) {
            let Some(nr) = neu.heute(ags).and_then(|heute| neu.nummer(heute.ags)) else { continue };
            let schreibweisen = Ortsname::lesen(name).schreibweisen();
            formen.extend(schreibweisen.into_iter().map(|text| Form { text, nr, teil: true }));
        }
        for weiterer in daten::ortsnamen() {
            let Some(nr) = weiterer.ags.parse().ok().and_then(|ags| neu.nummer(ags)) else { continue };
            let teil = weiterer.art == Namensart::Frueher;
            formen.extend(Ortsname::lesen(weiterer.name).schreibweisen().into_iter().map(|text| Form {
                text,
                nr,
                teil,
            }));
        }
        formen.sort();
        formen.dedup_by(|a, b| (&a.text, a.nr) == (&b.text, b.nr));
        let buchstaben = formen.iter().map(|f| tippfehler::buchstaben(&f.text)).collect();
        neu.formen = formen;
        neu.buchstaben = buchstaben;
        neu.plz = plz;
        neu
    }

    fn nummer(&self, ags: Ags) -> Option<u16> {
        self.gemeinden.binary_search_by_key(&ags, |g| g.ags).ok().and_then(|nr| u16::try_from(nr).ok())
    }

    /// Today's municipality of a key; through all mergers.
    pub(crate) fn heute(&self, ags: &Ags) -> Option<&Arc<Gemeinde>> {
        let mut ags = *ags;
        for _ in 0..NACHFOLGER_HOECHSTENS {
            if let Some(nr) = self.nummer(ags) {
                return self.gemeinden.get(usize::from(nr));
            }
            // The latest of several ends: a key may have been given twice.
            ags = self.fruehere.iter().filter(|f| f.ags == ags).max_by_key(|f| f.bis)?.nachfolger;
        }
        None
    }

    /// The municipalities that one took in, directly or with others.
    pub(crate) fn fruehere_von(&self, ags: Ags) -> impl Iterator<Item = &FruehereGemeinde> {
        self.fruehere.iter().filter(move |f| f.ags != ags && self.heute(&f.ags).is_some_and(|g| g.ags == ags))
    }

    /// The former municipality of exactly this name.
    pub(crate) fn fruehere(&self, eingabe: &str) -> Option<&FruehereGemeinde> {
        if eingabe.len() > EINGABE_HOECHSTENS {
            return None;
        }
        let form = suchform(eingabe);
        let name = form.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        self.fruehere.iter().find(|f| Ortsname::lesen(&f.name).schreibweisen().iter().any(|s| s == name))
    }

    /// The part of a municipality by which what was typed leads to it: it is called so, begins so or is spelled much like
    /// it, and the municipality itself is not.
    pub(crate) fn ortsteil(&self, ags: Ags, eingabe: &str) -> Option<&str> {
        if eingabe.len() > EINGABE_HOECHSTENS {
            return None;
        }
        let form = suchform(eingabe);
        let name = form.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        if name.chars().count() < 2 {
            return None;
        }
        let gemeinde = self.gemeinden.get(usize::from(self.nummer(ags)?))?;
        let mut eigene = gemeinde.name.schreibweisen();
        let weitere = daten::ortsnamen().filter(|w| w.ags == ags.as_str());
        eigene.extend(weitere.map(|w| suchform(w.name)));
        // "Leipzig-Connewitz": the name of the municipality says nothing about which part is meant.
        let dahinter = eigene.iter().find_map(|e| name.strip_prefix(e.as_str())?.strip_prefix(' '));
        let ganze = eigene.iter().filter_map(|e| ortsteil::stufe(name, e)).min();
        let frueher = self.fruehere_von(ags).map(|f| f.name.as_str());
        let teile = self.ortsteile_von(ags).map(|t| t.name.as_str()).chain(frueher);
        let gemeint = teile.filter_map(|teil| {
            let formen = Ortsname::lesen(teil).schreibweisen();
            let genau = dahinter.is_some_and(|d| formen.iter().any(|f| f == d));
            let stufe = if genau { Some(0) } else { formen.iter().filter_map(|f| ortsteil::stufe(name, f)).min() };
            Some((stufe.filter(|s| genau || ganze.is_none_or(|g| *s < g))?, teil))
        });
        gemeint.min_by_key(|(stufe, _)| *stufe).map(|(_, teil)| teil)
    }

    /// The parts of a municipality, by name.
    pub(crate) fn ortsteile_von(&self, ags: Ags) -> impl Iterator<Item = &Ortsteil> {
        self.ortsteile.iter().filter(move |t| t.ags == ags)
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
        match self.woertlich(&suchform(eingabe)) {
            Ortstreffer::Keiner => self.adresse(eingabe),
            treffer => treffer,
        }
    }

    /// The input as a name, a number, or a name with a number.
    fn woertlich(&self, form: &str) -> Ortstreffer {
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
                self.treffer(zusammen(nach_zahl, &nach_name), sicher)
            }
            _ => Ortstreffer::Keiner,
        }
    }

    /// "Hauptstraße 5, 01920 Nebelschütz", "bei Bautzen": postcode and place out of an address, as well as it can be
    /// told. A name counts only when it is one in full; a street that is called like a place is not asked about.
    fn adresse(&self, eingabe: &str) -> Ortstreffer {
        const DAVOR: [&str; 10] = ["bei", "nahe", "in", "im", "raum", "gemeinde", "stadt", "ort", "ortsteil", "ot"];
        let teile: Vec<String> = eingabe.split([',', ';', '\n']).map(suchform).collect();
        let plz = |w: &&str| w.len() == 5 && w.bytes().all(|b| b.is_ascii_digit());
        let alle: Vec<&str> = teile.iter().flat_map(|t| t.split(' ')).filter(plz).collect();
        let nach_plz = match alle.as_slice() {
            [] => None,
            [eine] => self.plz.get(*eine).cloned(),
            _ => return Ortstreffer::Keiner,
        };
        // The place stands at the end of an address: the last part first, and in it what follows the postcode or, where
        // there is none, the house number.
        for teil in teile.iter().rev() {
            let nach_postleitzahl = alle.first().and_then(|p| teil.split_once(*p)).map(|(_, h)| h);
            let hinter = nach_postleitzahl.unwrap_or_else(|| hinter_hausnummer(teil));
            let ohne_zahl: Vec<&str> =
                hinter.split(' ').filter(|w| !w.is_empty() && !w.starts_with(|c: char| c.is_ascii_digit())).collect();
            let ab = ohne_zahl.iter().take_while(|w| DAVOR.contains(w)).count();
            let worte = ohne_zahl.get(ab..).unwrap_or_default();
            // "Bautzen Ortsteil Salzenforst": the longest beginning that is a name.
            for ende in (1..=worte.len()).rev() {
                let name = worte.get(..ende).unwrap_or_default().join(" ");
                let hier: Vec<u16> = self.genau(&name);
                let beide = |orte: &[u16]| hier.iter().copied().filter(|nr| orte.contains(nr)).collect::<Vec<_>>();
                let orte = nach_plz.as_deref().map_or_else(|| hier.clone(), beide);
                if !orte.is_empty() {
                    let rest = worte.get(ende..).unwrap_or_default();
                    return self.treffer(orte.clone(), nach_plz.is_some() || self.gehoert_dazu(rest, &orte));
                }
            }
        }
        self.treffer(nach_plz.unwrap_or_default(), true)
    }

    /// Words behind the name of a place: nothing, a part of it by name, or said to be one. "Halle Westfalen" is none of
    /// these, and has to be asked about.
    fn gehoert_dazu(&self, rest: &[&str], orte: &[u16]) -> bool {
        const TEIL: [&str; 4] = ["ortsteil", "ot", "stadtteil", "stadtbezirk"];
        let Some(erstes) = rest.first() else { return true };
        TEIL.contains(erstes) || self.genau(&rest.join(" ")).iter().any(|nr| orte.contains(nr))
    }

    /// The places that are called exactly so.
    fn genau(&self, name: &str) -> Vec<u16> {
        if name.chars().count() < 2 {
            return Vec::new();
        }
        let ab = self.formen.partition_point(|f| f.text.as_str() < name);
        einmal(self.formen.get(ab..).unwrap_or_default().iter().take_while(|f| f.text == name))
    }

    /// The municipality that is called exactly as some words of a question, the longest name first; none where that name
    /// belongs to several.
    pub(crate) fn genannt(&self, frage: &str) -> Option<&Arc<Gemeinde>> {
        const WORTE: usize = 4;
        if frage.len() > EINGABE_HOECHSTENS {
            return None;
        }
        let form = suchform(frage);
        let worte: Vec<&str> = form.split(' ').filter(|w| !w.is_empty()).collect();
        let namen = (1..=WORTE.min(worte.len())).rev().flat_map(|n| worte.windows(n).map(|w| w.join(" ")));
        let gemeint = namen.map(|name| self.genau(&name)).find(|orte| !orte.is_empty())?;
        match gemeint.as_slice() {
            [nr] => self.gemeinden.get(usize::from(*nr)),
            _ => None,
        }
    }

    /// The municipalities whose name or postcode begins so, each with a postcode; by name, those that are called so
    /// themselves before those with a part of that name. One letter says nothing.
    pub(crate) fn mit_anfang(&self, anfang: &str) -> impl Iterator<Item = (&Arc<Gemeinde>, &str)> {
        let form = if anfang.len() > EINGABE_HOECHSTENS { String::new() } else { suchform(anfang) };
        let genug = form.chars().count() > 1;
        let ziffern = genug && form.bytes().all(|b| b.is_ascii_digit());
        let mut nach_plz: Vec<(u16, Option<&str>)> = Vec::new();
        if ziffern {
            let begonnen = self.plz.iter().filter(|(plz, _)| plz.starts_with(&form));
            nach_plz.extend(begonnen.flat_map(|(plz, orte)| orte.iter().map(|nr| (*nr, Some(plz.as_str())))));
            nach_plz.sort_unstable_by_key(|(nr, plz)| (*plz, *nr));
        } else if genug {
            let ab = self.formen.partition_point(|f| f.text < form);
            let hinten = self.formen.get(ab..).unwrap_or_default().iter();
            let (teile, eigene): (Vec<&Form>, Vec<&Form>) =
                hinten.take_while(|f| f.text.starts_with(&form)).partition(|f| f.teil);
            nach_plz.extend(eigene.into_iter().chain(teile).map(|f| (f.nr, None)));
        }
        let mut gesehen = HashSet::new();
        nach_plz.retain(|(nr, _)| gesehen.insert(*nr));
        nach_plz.into_iter().filter_map(|(nr, plz)| {
            let g = self.gemeinden.get(usize::from(nr))?;
            Some((g, plz.or_else(|| g.plz.first().map(String::as_str)).unwrap_or_default()))
        })
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

    /// A postcode or a municipal key, also one that is no longer.
    fn nach_zahl(&self, zahl: &str) -> Vec<u16> {
        let heute = |ags: Option<Ags>| {
            ags.and_then(|a| self.heute(&a)).and_then(|g| self.nummer(g.ags)).into_iter().collect::<Vec<_>>()
        };
        match zahl.len() {
            5 => self.plz.get(zahl).cloned().unwrap_or_default(),
            8 => heute(zahl.parse().ok()),
            12 => heute(zahl.parse::<Ars>().ok().map(|ars| ars.ags())),
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
        let ab = self.formen.partition_point(|f| f.text.as_str() < name);
        let mit_anfang = self.formen.get(ab..).unwrap_or_default().iter().take_while(|f| f.text.starts_with(name));
        let ende = |f: &Form| f.text.as_bytes().get(name.len()).copied();
        let genau = einmal(mit_anfang.clone().filter(|f| ende(f).is_none()));
        if !genau.is_empty() {
            return (genau, true);
        }
        // Whoever types München does not mean Mücheln.
        if ort_anderswo(name).is_some() {
            return (Vec::new(), true);
        }
        let anfang = einmal(mit_anfang.clone());
        if !anfang.is_empty() {
            return (anfang, mit_anfang.clone().any(|f| ende(f) == Some(b' ')));
        }
        let mitten =
            |form: &str| form.match_indices(name).any(|(i, _)| i > 0 && form.as_bytes().get(i - 1) == Some(&b' '));
        let spaeter = einmal(self.formen.iter().filter(|f| mitten(&f.text)));
        if !spaeter.is_empty() {
            return (spaeter, false);
        }
        (self.mit_tippfehler(name), false)
    }

    fn mit_tippfehler(&self, name: &str) -> Vec<u16> {
        let mut grenze = ortsteil::nahe(name);
        let muster = tippfehler::buchstaben(name);
        let mut beste = Vec::new();
        for (form, buchstaben) in self.formen.iter().zip(&self.buchstaben) {
            if grenze == 0 || tippfehler::fern(muster, *buchstaben, grenze) {
                continue;
            }
            if let Some(abstand) = ortsteil::aehnlich(name, &form.text, grenze) {
                if abstand < grenze {
                    beste.clear();
                    grenze = abstand.max(1);
                }
                beste.push(form);
            }
        }
        einmal(beste.into_iter())
    }
}

/// The name of a large place outside the Länder of the directory that is called exactly so.
#[must_use]
pub fn ort_anderswo(eingabe: &str) -> Option<&'static str> {
    if eingabe.len() > EINGABE_HOECHSTENS {
        return None;
    }
    let form = suchform(eingabe);
    let name = form.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    daten::orte_anderswo().find(|ort| Ortsname::lesen(ort).schreibweisen().iter().any(|s| s == name))
}

impl Stand {
    /// The former name of a municipality that was typed: Karl-Marx-Stadt.
    #[must_use]
    pub fn frueherer_name(&self, ags: &Ags, eingabe: &str) -> Option<&'static str> {
        let form = if eingabe.len() > EINGABE_HOECHSTENS { String::new() } else { suchform(eingabe) };
        let name = form.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let frueher = daten::ortsnamen().filter(|n| n.art == Namensart::Frueher && n.ags == ags.as_str());
        frueher.map(|n| n.name).find(|n| suchform(n) == name)
    }
}

/// Each place once, in the order of the keys; what is found only by the name of a part comes behind what is called so
/// itself.
fn einmal<'a>(formen: impl Iterator<Item = &'a Form>) -> Vec<u16> {
    let (teile, eigene): (Vec<&Form>, Vec<&Form>) = formen.partition(|f| f.teil);
    let geordnet = |formen: Vec<&Form>| {
        let mut alle: Vec<u16> = formen.into_iter().map(|f| f.nr).collect();
        alle.sort_unstable();
        alle.dedup();
        alle
    };
    zusammen(geordnet(eigene), &geordnet(teile))
}

/// The first ones, and those of the others that are not among them.
fn zusammen(mut alle: Vec<u16>, weitere: &[u16]) -> Vec<u16> {
    for nr in weitere {
        if !alle.contains(nr) {
            alle.push(*nr);
        }
    }
    alle
}

/// "kornmarkt 3 bautzen": what follows the last number, if anything does.
fn hinter_hausnummer(teil: &str) -> &str {
    let nummer = teil.split(' ').rfind(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    let rest = nummer.and_then(|n| teil.rsplit_once(n)).map_or("", |(_, rest)| rest.trim());
    if rest.is_empty() { teil } else { rest }
}

//! Code lists: choices with an official key, up to thousands of them, found by typing.

use std::collections::BTreeMap;

use grund::{Sprache, suchform};

use crate::{Text, Wahl};

/// Up to this many entries people choose from a drop-down list; above they type and search.
const KURZ: usize = 300;

/// Hits that are shown at once.
pub(crate) const TREFFER: usize = 20;

/// The version of a list of the house from which a form has its entries.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listenfassung {
    /// Whose list it is: `land-14`, `mandant-7`.
    pub von: String,
    /// Its name.
    pub liste: String,
    /// The version.
    pub fassung: String,
}

/// A named code list.
#[derive(Debug)]
pub struct Codeliste {
    /// Its name in `formular.json`.
    pub id: String,
    /// Its entries, in the order of the list.
    pub eintraege: Vec<Wahl>,
    /// Where it comes from, if the form says so.
    pub quelle: Option<String>,
    /// The list of the house that it was copied from, if it is one.
    pub haus: Option<Listenfassung>,
    nach_wert: BTreeMap<String, usize>,
    /// By the comparable form of each name; `None`: several entries are called that.
    nach_name: BTreeMap<String, Option<usize>>,
    suchformen: Vec<String>,
}

/// What somebody typed, against the list.
#[derive(Debug)]
pub(crate) enum Verstanden<'a> {
    /// Exactly this entry.
    Eintrag(&'a Wahl),
    /// So many entries have these words.
    Mehrere(usize),
    /// No entry has them.
    Keiner,
}

impl Codeliste {
    pub(crate) fn neu(id: &str, quelle: Option<String>, eintraege: Vec<Wahl>) -> Self {
        let nach_wert = eintraege.iter().enumerate().map(|(i, e)| (e.wert.clone(), i)).collect();
        let mut nach_name: BTreeMap<String, Option<usize>> = BTreeMap::new();
        let mut suchformen = Vec::with_capacity(eintraege.len());
        for (i, e) in eintraege.iter().enumerate() {
            let mut namen: Vec<String> = e.text.alle().map(suchform).collect();
            namen.sort();
            namen.dedup();
            let mit_wert = format!("{} {}", suchform(&e.wert), namen.join(" "));
            for name in namen {
                nach_name.entry(name).and_modify(|wer| *wer = None).or_insert(Some(i));
            }
            suchformen.push(mit_wert);
        }
        Self { id: id.to_owned(), eintraege, quelle, haus: None, nach_wert, nach_name, suchformen }
    }

    /// The countries that Germany recognises, with their keys (Destatis).
    pub(crate) fn staaten() -> Self {
        Self::aus_csv("staaten", include_str!("../../../daten/staaten.csv"))
    }

    /// Nationalities, with the keys of the population registers (Destatis).
    pub(crate) fn staatsangehoerigkeiten() -> Self {
        Self::aus_csv("staatsangehoerigkeiten", include_str!("../../../daten/staatsangehoerigkeiten.csv"))
    }

    /// The municipalities of Sachsen and Sachsen-Anhalt, with their municipal keys (AGS).
    pub(crate) fn gemeinden() -> Self {
        Self::aus_schluesseln("gemeinden", include_str!("../../../daten/gemeinden.csv"), 1)
    }

    /// Their Kreise and kreisfreie Städte.
    pub(crate) fn kreise() -> Self {
        Self::aus_schluesseln("kreise", include_str!("../../../daten/kreise.csv"), 0)
    }

    /// `schluessel;name` or `ars;ags;name` below a line that names the source. A name has titles behind it („Stadt“), and in
    /// Upper Sorbian country a second one: `Bautzen / Budyšin, Stadt, …`.
    fn aus_schluesseln(id: &str, csv: &str, spalte: usize) -> Self {
        let quelle = csv.lines().next().and_then(|z| z.strip_prefix('#')).unwrap_or_default().trim();
        let mut eintraege: Vec<Wahl> = csv
            .lines()
            .skip(2)
            .filter_map(|zeile| {
                let teile: Vec<&str> = zeile.split(';').collect();
                let (wert, name) = (teile.get(spalte)?, teile.last()?);
                let name = name.split(',').next()?.trim();
                let (de, hsb) = name.split_once(" / ").map_or((name, None), |(de, hsb)| (de, Some(hsb)));
                let mut text = Text::deutsch(de);
                hsb.into_iter().for_each(|h| text.setzen(Sprache::Hsb, h));
                Some(Wahl { wert: (*wert).to_owned(), text })
            })
            .collect();
        eintraege.sort_by_cached_key(|e| suchform(e.text.in_sprache(Sprache::De)));
        Self::neu(id, Some(format!("Statistisches Bundesamt, {quelle}")), eintraege)
    }

    /// `wert;de;en;hsb;ar`, as daten/README.md describes; in the order of the German names.
    fn aus_csv(id: &str, csv: &str) -> Self {
        let mut eintraege: Vec<Wahl> = csv
            .lines()
            .skip(1)
            .filter_map(|zeile| {
                let mut teile = zeile.split(';');
                let (wert, de) = (teile.next()?, teile.next()?);
                let mut text = Text::deutsch(de);
                for (sprache, name) in [Sprache::En, Sprache::Hsb, Sprache::Ar].into_iter().zip(teile) {
                    text.setzen(sprache, name);
                }
                Some(Wahl { wert: wert.to_owned(), text })
            })
            .collect();
        eintraege.sort_by_cached_key(|e| suchform(e.text.in_sprache(Sprache::De)));
        Self::neu(id, Some("Statistisches Bundesamt, Staats- und Gebietssystematik".to_owned()), eintraege)
    }

    /// Is it short enough for a drop-down list?
    #[must_use]
    pub const fn kurz(&self) -> bool {
        self.eintraege.len() <= KURZ
    }

    /// The entry with this key.
    #[must_use]
    pub fn eintrag(&self, wert: &str) -> Option<&Wahl> {
        self.nach_wert.get(wert).map(|i| &self.eintraege[*i])
    }

    /// What stands in the box for an entry: its name, with the key where another entry has the same name.
    #[must_use]
    pub fn anzeige(&self, wahl: &Wahl, sprache: Sprache) -> String {
        let name = wahl.text.in_sprache(sprache);
        match self.nach_name.get(&suchform(name)) {
            Some(Some(_)) => name.to_owned(),
            _ => format!("{name} ({})", wahl.wert),
        }
    }

    /// The first entries that have all the words of `text` (or words that begin so), and how many there are.
    #[must_use]
    pub fn suchen(&self, text: &str, hoechstens: usize) -> (Vec<&Wahl>, usize) {
        let text = suchform(text);
        let worte: Vec<&str> = text.split(' ').filter(|w| !w.is_empty()).take(10).collect();
        if worte.is_empty() {
            return (Vec::new(), 0);
        }
        let hat = |form: &str, wort: &str| form.split(' ').any(|w| w.starts_with(wort));
        let enthaelt = |form: &str, wort: &str| form.contains(wort);
        let alle = |passt: &dyn Fn(&str, &str) -> bool| -> Vec<&Wahl> {
            let treffer = self.suchformen.iter().zip(&self.eintraege);
            treffer.filter(|(form, _)| worte.iter().all(|w| passt(form, w))).map(|(_, e)| e).collect()
        };
        // German builds long words: "Bäckerei" is also inside of "Großbäckerei".
        let mut treffer = alle(&hat);
        if treffer.is_empty() {
            treffer = alle(&enthaelt);
        }
        let anzahl = treffer.len();
        treffer.truncate(hoechstens);
        (treffer, anzahl)
    }

    /// The one entry that somebody means: by its key, by its name in any language, or as [`Self::anzeige`] writes it.
    #[must_use]
    pub fn finden(&self, text: &str) -> Option<&Wahl> {
        let text = text.trim();
        let mit_wert = text.strip_suffix(')').and_then(|t| t.rsplit_once('(')).map(|(_, wert)| wert.trim());
        let genau = [Some(text), mit_wert].into_iter().flatten().find_map(|w| self.eintrag(w));
        genau.or_else(|| self.nach_name.get(&suchform(text)).copied().flatten().map(|i| &self.eintraege[i]))
    }

    /// What somebody typed: a key, a name in any language, or words that several entries have.
    pub(crate) fn verstehen(&self, text: &str) -> Verstanden<'_> {
        if let Some(e) = self.finden(text) {
            return Verstanden::Eintrag(e);
        }
        match self.suchen(text, 0).1 {
            0 => Verstanden::Keiner,
            n => Verstanden::Mehrere(n),
        }
    }
}

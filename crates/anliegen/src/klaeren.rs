//! From the answers so far to the next question.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Anliegen, Klaerungsfrage, Laufzettel, Moeglichkeit, datei::Voraussetzung};

/// The name under which a form says which question it asked.
pub const GEFRAGT: &str = "gefragt";

/// The answers given so far: question, and the ids of the answers (none, where several are allowed and none was ticked).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gewaehlt(BTreeMap<String, BTreeSet<String>>);

impl Gewaehlt {
    /// From names and values as an address has them. What the concern does not know is left out. An empty value says that
    /// a question with several answers was answered with none; so does [`GEFRAGT`] with its id, where no answer comes
    /// with it. Of a question with one answer the first counts.
    #[must_use]
    pub fn lesen<'a>(anliegen: &Anliegen, paare: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut gewaehlt: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, wert) in paare {
            let (name, wert) = if name == GEFRAGT { (wert, "") } else { (name, wert) };
            let Some(frage) = anliegen.frage(name) else { continue };
            let bekannt = frage.antworten.iter().any(|a| a.id == wert);
            if !(bekannt || wert.is_empty() && frage.mehrere) {
                continue;
            }
            let antworten = gewaehlt.entry(frage.id.clone()).or_default();
            if bekannt && (frage.mehrere || antworten.is_empty()) {
                antworten.insert(wert.to_owned());
            }
        }
        Self(gewaehlt)
    }

    /// One more answer, for checks.
    pub(crate) fn setzen(&mut self, frage: &str, antworten: BTreeSet<String>) {
        self.0.insert(frage.to_owned(), antworten);
    }

    pub(crate) fn nehmen(&mut self, frage: &str) {
        self.0.remove(frage);
    }

    fn hat(&self, frage: &str, antworten: &[String]) -> bool {
        self.0.get(frage).is_some_and(|g| antworten.iter().any(|a| g.contains(a)))
    }

    /// Does a condition hold?
    pub(crate) fn erfuellt(&self, wenn: &Voraussetzung) -> bool {
        wenn.is_empty() || wenn.iter().any(|zeile| zeile.iter().all(|(f, a)| self.hat(f, a)))
    }

    /// Could it still hold, once what is open has been answered?
    fn noch_moeglich(&self, wenn: &Voraussetzung) -> bool {
        wenn.is_empty() || wenn.iter().any(|zeile| zeile.iter().all(|(f, a)| !self.0.contains_key(f) || self.hat(f, a)))
    }
}

/// A question with what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beantwortet<'a> {
    /// The question.
    pub frage: &'a Klaerungsfrage,
    /// The answers; empty where none of several was ticked.
    pub antworten: Vec<&'a Moeglichkeit>,
}

/// How far a clarification has come.
#[derive(Debug, Clone)]
pub struct Klaerung<'a> {
    anliegen: &'a Anliegen,
    gewaehlt: Gewaehlt,
    /// What was answered, in the order of asking; answers to questions that do not arise are left out.
    pub beantwortet: Vec<Beantwortet<'a>>,
    /// The question that is next; none: the Laufzettel is ready.
    pub offen: Option<&'a Klaerungsfrage>,
    /// How many questions may still come after the open one.
    pub danach_hoechstens: usize,
}

impl Anliegen {
    /// A question by its id.
    #[must_use]
    pub fn frage(&self, id: &str) -> Option<&Klaerungsfrage> {
        self.fragen.iter().find(|f| f.id == id)
    }

    /// Where these answers lead.
    #[must_use]
    pub fn klaeren(&self, gewaehlt: &Gewaehlt) -> Klaerung<'_> {
        let mut gilt = Gewaehlt::default();
        let mut beantwortet = Vec::new();
        let mut fragen = self.fragen.iter();
        let mut offen = None;
        for frage in fragen.by_ref().filter(|f| !f.antworten.is_empty()) {
            if !gilt.erfuellt(&frage.wenn) {
                // Not asked: as if answered with nothing.
                gilt.setzen(&frage.id, BTreeSet::new());
                continue;
            }
            let Some(antworten) = gewaehlt.0.get(&frage.id) else {
                offen = Some(frage);
                break;
            };
            let antworten: BTreeSet<String> = antworten.clone();
            beantwortet.push(Beantwortet {
                frage,
                antworten: frage.antworten.iter().filter(|a| antworten.contains(&a.id)).collect(),
            });
            gilt.setzen(&frage.id, antworten);
        }
        let danach_hoechstens = fragen.filter(|f| gilt.noch_moeglich(&f.wenn)).count();
        Klaerung { anliegen: self, gewaehlt: gilt, beantwortet, offen, danach_hoechstens }
    }
}

impl<'a> Klaerung<'a> {
    /// The number of the open question (or of the Laufzettel, after the last one).
    #[must_use]
    pub fn nummer(&self) -> usize {
        self.beantwortet.len() + 1
    }

    /// The answers as names and values for an address, without those from the question `bis` on.
    #[must_use]
    pub fn paare(&self, bis: Option<&str>) -> Vec<(&'a str, &'a str)> {
        let vor_bis = self.beantwortet.iter().take_while(|b| bis != Some(b.frage.id.as_str()));
        vor_bis
            .flat_map(|b| {
                let id = b.frage.id.as_str();
                let leer = b.antworten.is_empty().then_some((id, ""));
                b.antworten.iter().map(move |a| (id, a.id.as_str())).chain(leer)
            })
            .collect()
    }

    /// The Laufzettel, once nothing is open.
    #[must_use]
    pub fn laufzettel(&self) -> Option<Laufzettel<'a>> {
        let anliegen: &'a Anliegen = self.anliegen;
        self.offen.is_none().then(|| {
            Laufzettel::aus(anliegen, |v| self.gewaehlt.erfuellt(&v.wenn), |o| self.gewaehlt.erfuellt(&o.wenn))
        })
    }
}

//! Citizens' words for official ones, as editors maintain them.

use grund::{Land, Sprache};

/// A word that people say, and what it means in official language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Synonym {
    /// What people type; may be several words („Führerschein weg“).
    pub wort: String,
    /// What it means, the likeliest first; each may be several words that belong together („Straßenschaden Beseitigung“).
    pub bedeutet: Vec<String>,
    /// The language of `wort`. The meanings are in the language of the titles.
    pub sprache: Sprache,
    /// Only in this Land; `None` = everywhere.
    pub land: Option<Land>,
}

/// A line of a list of synonyms that cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("Synonyme, Zeile {zeile}: {grund}")]
pub struct SynonymFehler {
    /// Which line, counted from 1.
    pub zeile: usize,
    /// What is wrong, in German.
    pub grund: &'static str,
}

const KOPF: &str = "wort;bedeutet;sprache;land";

impl Synonym {
    /// Reads a list: head `wort;bedeutet;sprache;land`, several words or meanings in one line separated by `|`, blank
    /// lines and lines that begin with `#` left out.
    ///
    /// # Errors
    /// The first line that cannot be read.
    pub fn lesen(text: &str) -> Result<Vec<Self>, SynonymFehler> {
        let mut alle = Vec::new();
        let zeilen = text.trim_start_matches('\u{feff}').lines().map(str::trim_end);
        for (nr, zeile) in (1..).zip(zeilen) {
            let fehler = |grund| SynonymFehler { zeile: nr, grund };
            if nr == 1 {
                if zeile != KOPF {
                    return Err(fehler("Die erste Zeile muss heißen: wort;bedeutet;sprache;land"));
                }
                continue;
            }
            if zeile.is_empty() || zeile.starts_with('#') {
                continue;
            }
            let spalten: Vec<&str> = zeile.split(';').map(str::trim).collect();
            let [worte, bedeutet, sprache, land] = spalten.as_slice() else {
                return Err(fehler("Es müssen vier Spalten sein, getrennt durch Semikolon."));
            };
            let sprache = sprache.parse().map_err(|()| fehler("Diese Sprache gibt es nicht."))?;
            let land = match *land {
                "" => None,
                l => Some(l.parse().map_err(|_| fehler("Das Land ist leer oder hat zwei Ziffern, zum Beispiel 14."))?),
            };
            let teile = |t: &str| -> Vec<String> {
                t.split('|').map(str::trim).filter(|t| !t.is_empty()).map(ToOwned::to_owned).collect()
            };
            let (worte, bedeutet) = (teile(worte), teile(bedeutet));
            if worte.is_empty() || bedeutet.is_empty() {
                return Err(fehler("Wort und Bedeutung dürfen nicht leer sein."));
            }
            alle.extend(worte.into_iter().map(|wort| Self { wort, bedeutet: bedeutet.clone(), sprache, land }));
        }
        Ok(alle)
    }
}

/// The list that the program brings along (`daten/synonyme.csv`), to begin with.
#[must_use]
pub fn mitgelieferte_synonyme() -> Vec<Synonym> {
    // A test reads it; a line that cannot be read never leaves the repository.
    Synonym::lesen(include_str!("../../../daten/synonyme.csv")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_or_the_line_is_named() {
        let gut = "wort;bedeutet;sprache;land\n# Ausweise\nPerso|Ausweis;Personalausweis|elektronischer Identitätsnachweis;de;\nJagen;Jagdschein;de;14\n";
        let synonyme = Synonym::lesen(gut).unwrap();
        assert_eq!(synonyme.len(), 3);
        assert_eq!(synonyme[1].wort, "Ausweis");
        assert_eq!(synonyme[1].bedeutet.len(), 2);
        assert_eq!(synonyme[2].land.map(|l| l.to_string()), Some("14".to_owned()));
        for (schlecht, zeile) in [
            ("", 1),
            ("wort;bedeutet\n", 1),
            ("wort;bedeutet;sprache;land\na;b;de\n", 2),
            ("wort;bedeutet;sprache;land\n\na;b;xx;\n", 3),
            ("wort;bedeutet;sprache;land\na;b;de;Sachsen\n", 2),
            ("wort;bedeutet;sprache;land\n|;b;de;\n", 2),
        ] {
            let fehler = Synonym::lesen(schlecht).err().map(|f| f.zeile);
            assert_eq!(fehler, if schlecht.is_empty() { None } else { Some(zeile) }, "{schlecht:?}");
        }
    }

    #[test]
    fn the_list_of_the_house_can_be_read() {
        let alle = Synonym::lesen(include_str!("../../../daten/synonyme.csv")).unwrap();
        assert!(alle.len() > 300, "{}", alle.len());
        let mut gesehen = std::collections::BTreeSet::new();
        for s in &alle {
            assert!(gesehen.insert((grund::suchform(&s.wort), s.sprache, s.land)), "twice: {}", s.wort);
        }
    }
}

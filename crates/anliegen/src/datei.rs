//! The file of a concern, as its editors write it.

use std::collections::BTreeMap;

use grund::{Land, Sprache, Tag};
use serde::Deserialize;

use crate::Befund;

/// Whom a concern meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anliegenart {
    /// A situation of life.
    Leben,
    /// A situation of a business.
    Unternehmen,
}

/// A concern: questions, and the procedures that may belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anliegen {
    /// Its address; also the name of the file.
    pub kennung: String,
    /// What people call it: `Umzug`.
    pub name: String,
    /// One sentence for lists.
    pub kurz: String,
    /// Whom it meets.
    pub art: Anliegenart,
    /// Words by which people look for it.
    #[serde(default)]
    pub stichworte: Vec<String>,
    /// The Länder in which it is offered, by their keys (`"14"`); empty = everywhere.
    #[serde(default)]
    pub laender: Vec<Land>,
    /// Has no editorial office released the texts yet?
    pub ungeprueft: bool,
    /// The day on which the texts were written or last checked.
    pub stand: Tag,
    /// What stands above every Laufzettel of this concern.
    #[serde(default)]
    pub hinweis: Option<String>,
    /// The questions, in the order in which they are asked.
    #[serde(rename = "frage")]
    pub fragen: Vec<Klaerungsfrage>,
    /// The procedures, in the order in which one reads them where nothing else decides.
    #[serde(rename = "verfahren")]
    pub verfahren: Vec<Verfahren>,
    /// Places besides the one that is asked for anyway: where one lived before, for example.
    #[serde(default, rename = "ort")]
    pub orte: Vec<WeitererOrt>,
    /// The documents that procedures name.
    #[serde(default, rename = "unterlage")]
    pub unterlagen: Vec<Unterlage>,
    /// In which language the texts are.
    #[serde(skip)]
    pub sprache: Sprache,
    /// The same in other languages.
    #[serde(skip)]
    pub(crate) uebersetzungen: Vec<Self>,
}

/// When something is asked or needed: one of the lines must hold; a line holds when for each question in it one of the
/// named answers was given. Without lines: always.
pub type Voraussetzung = Vec<BTreeMap<String, Vec<String>>>;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Klaerungsfrage {
    /// Its id, also its name in addresses.
    pub id: String,
    /// The question.
    pub text: String,
    /// What helps to answer it.
    #[serde(default)]
    pub hinweis: Option<String>,
    /// May several answers be given, or none?
    #[serde(default)]
    pub mehrere: bool,
    /// When it is asked.
    #[serde(default)]
    pub wenn: Voraussetzung,
    /// The answers.
    #[serde(rename = "antwort")]
    pub antworten: Vec<Moeglichkeit>,
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moeglichkeit {
    /// Its id, also its value in addresses.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What helps to choose it.
    #[serde(default)]
    pub hinweis: Option<String>,
}

/// A procedure that belongs to the concern.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verfahren {
    /// Its id within the concern.
    pub id: String,
    /// What one does: `Wohnung anmelden`.
    pub name: String,
    /// What it is about and what to watch.
    pub text: String,
    /// The Leistung: its kennung or its LeiKa key. None: nothing of an authority's catalogue.
    #[serde(default)]
    pub leistung: Option<String>,
    /// The place whose office does it, by its id among [`Anliegen::orte`]; none: the place that is asked for anyway.
    #[serde(default)]
    pub ort: Option<String>,
    /// Who does it, where no office of the directory answers (health insurance, notary ...).
    #[serde(default)]
    pub wo: Option<String>,
    /// When it is needed.
    #[serde(default)]
    pub wenn: Voraussetzung,
    /// The procedures that come before.
    #[serde(default)]
    pub nach: Vec<String>,
    /// Until when.
    #[serde(default)]
    pub frist: Option<String>,
    /// What it costs, in words.
    #[serde(default)]
    pub kosten: Option<String>,
    /// Ids of the documents that it needs.
    #[serde(default)]
    pub unterlagen: Vec<String>,
    /// Where it is laid down: `§ 17 Absatz 1 BMG`.
    #[serde(default)]
    pub recht: Option<String>,
}

/// A place that can be another than the one that is asked for anyway.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeitererOrt {
    /// Its id within the concern.
    pub id: String,
    /// What it is to the reader: `Ihr bisheriger Wohnort`.
    pub name: String,
    /// When it is another one; else the procedures are done at the place that is asked for anyway.
    #[serde(default)]
    pub wenn: Voraussetzung,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unterlage {
    /// Its id within the concern.
    pub id: String,
    /// What it is.
    pub name: String,
    /// Where one gets it, or when it is needed.
    #[serde(default)]
    pub hinweis: Option<String>,
}

impl Anliegen {
    /// Reads and checks a file; `name` is the file's name without its ending.
    ///
    /// # Errors
    /// Every fault, as a sentence for its editor.
    pub fn lesen(name: &str, text: &str) -> Result<Self, Vec<Befund>> {
        let anliegen: Self = toml::from_str(text).map_err(|f| vec![Befund::aus_toml(text, &f)])?;
        let mut befunde = crate::pruefen::pruefen(&anliegen);
        if anliegen.kennung != name {
            befunde.push(Befund::neu(
                "",
                format!(
                    "Die Datei heißt {name}.toml, die Kennung darin ist „{}“. Beides muss gleich sein.",
                    anliegen.kennung
                ),
            ));
        }
        if befunde.is_empty() { Ok(anliegen) } else { Err(befunde) }
    }

    /// Is it offered in this Land (`None`: anywhere)?
    #[must_use]
    pub fn gilt(&self, land: Option<Land>) -> bool {
        self.laender.is_empty() || land.is_none_or(|l| self.laender.contains(&l))
    }

    /// The procedures whose Leistung is not known, as sentences: the catalogue decides, not the file.
    #[must_use]
    pub fn unbekannte_leistungen(&self, bekannt: impl Fn(&str) -> bool) -> Vec<Befund> {
        self.verfahren
            .iter()
            .filter_map(|v| v.leistung.as_deref().filter(|l| !bekannt(l)).map(|l| (v, l)))
            .map(|(v, l)| {
                let satz = format!(
                    "Die Leistung „{l}“ steht nicht im Katalog. Prüfen Sie den Schlüssel, oder spielen Sie den Katalog ein."
                );
                Befund::neu(format!("Verfahren „{}“", v.id), satz)
            })
            .collect()
    }
}

//! What stands in the file: its decisions, and each table with columns and rules.

use roxmltree::{Document, Node};

use crate::{
    TabelleFehler,
    schnitt::{dokument, ist, kind, kinder, text_von},
    schritte::{Schritt, schritte},
};

/// The decisions of a service, open for change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regelwerk {
    pub(crate) text: String,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entscheidung {
    /// Its id in the file; by it the functions of [`Regelwerk`] find it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The question that it answers.
    pub frage: String,
    /// The type of its result.
    pub typ: String,
    /// How it is decided.
    pub logik: Logik,
    /// The names of inputs and decisions that it may use.
    pub bedarf: Vec<String>,
}

/// How a decision is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Logik {
    /// By a table.
    Tabelle(Tabelle),
    /// By one expression.
    Formel(String),
    /// By several steps.
    Schritte(Vec<Schritt>),
    /// By something that is shown and not edited here; named in German.
    Anderes(&'static str),
    /// Not yet.
    Nichts,
}

/// What happens when several rules hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trefferart {
    /// Exactly one rule holds.
    Eine,
    /// The first one counts.
    Erste,
    /// Several may hold when they say the same.
    Gleiche,
    /// The one with the result that stands first among the allowed ones counts.
    Vorrang,
    /// All count, in the order of the rules.
    Reihe,
    /// All count, in the order of the allowed results.
    Rang,
    /// All count, put together.
    Alle(Sammeln),
}

/// How the results of all rules that hold are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sammeln {
    /// As a list.
    Liste,
    /// Added up.
    Summe,
    /// The smallest.
    Kleinstes,
    /// The largest.
    Groesstes,
    /// How many.
    Anzahl,
}

impl Trefferart {
    /// All of them.
    pub const ALLE: [Self; 11] = [
        Self::Eine,
        Self::Erste,
        Self::Gleiche,
        Self::Vorrang,
        Self::Reihe,
        Self::Rang,
        Self::Alle(Sammeln::Liste),
        Self::Alle(Sammeln::Summe),
        Self::Alle(Sammeln::Kleinstes),
        Self::Alle(Sammeln::Groesstes),
        Self::Alle(Sammeln::Anzahl),
    ];

    /// The words of DMN: hit policy and aggregation.
    #[must_use]
    pub const fn dmn(self) -> (&'static str, &'static str) {
        match self {
            Self::Eine => ("UNIQUE", ""),
            Self::Erste => ("FIRST", ""),
            Self::Gleiche => ("ANY", ""),
            Self::Vorrang => ("PRIORITY", ""),
            Self::Reihe => ("RULE ORDER", ""),
            Self::Rang => ("OUTPUT ORDER", ""),
            Self::Alle(Sammeln::Liste) => ("COLLECT", ""),
            Self::Alle(Sammeln::Summe) => ("COLLECT", "SUM"),
            Self::Alle(Sammeln::Kleinstes) => ("COLLECT", "MIN"),
            Self::Alle(Sammeln::Groesstes) => ("COLLECT", "MAX"),
            Self::Alle(Sammeln::Anzahl) => ("COLLECT", "COUNT"),
        }
    }

    /// For clerks.
    #[must_use]
    pub const fn worte(self) -> &'static str {
        match self {
            Self::Eine => "Genau eine Regel trifft zu",
            Self::Erste => "Die erste Regel, die zutrifft, gilt",
            Self::Gleiche => "Mehrere dürfen zutreffen, wenn sie dasselbe ergeben",
            Self::Vorrang => "Von mehreren gilt das Ergebnis, das in der Liste der Ergebnisse zuerst steht",
            Self::Reihe => "Alle Regeln, die zutreffen, in der Reihenfolge der Tabelle",
            Self::Rang => "Alle Regeln, die zutreffen, in der Reihenfolge der Liste der Ergebnisse",
            Self::Alle(Sammeln::Liste) => "Alle Regeln, die zutreffen, als Liste",
            Self::Alle(Sammeln::Summe) => "Die Ergebnisse aller Regeln, die zutreffen, werden zusammengezählt",
            Self::Alle(Sammeln::Kleinstes) => "Das kleinste Ergebnis aller Regeln, die zutreffen",
            Self::Alle(Sammeln::Groesstes) => "Das größte Ergebnis aller Regeln, die zutreffen",
            Self::Alle(Sammeln::Anzahl) => "Wie viele Regeln zutreffen",
        }
    }

    /// The value in forms.
    #[must_use]
    pub fn name(self) -> String {
        let (art, sammeln) = self.dmn();
        format!("{art} {sammeln}").trim().to_lowercase().replace(' ', "-")
    }

    /// From a form.
    #[must_use]
    pub fn von_name(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|t| t.name() == name)
    }

    fn lesen(n: Node<'_, '_>) -> Self {
        let (art, sammeln) = (n.attribute("hitPolicy").unwrap_or("UNIQUE"), n.attribute("aggregation").unwrap_or(""));
        Self::ALLE.into_iter().find(|t| t.dmn() == (art, sammeln)).unwrap_or(Self::Eine)
    }

    /// Do several rules count?
    #[must_use]
    pub const fn mehrere(self) -> bool {
        matches!(self, Self::Reihe | Self::Rang | Self::Alle(_))
    }
}

/// A column that a rule looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eingang {
    /// Its heading; empty: none is given.
    pub titel: String,
    /// What is looked at, as FEEL.
    pub ausdruck: String,
    /// Its type in DMN.
    pub typ: String,
    /// Which values are allowed, as FEEL.
    pub erlaubt: Option<String>,
}

/// A column that a rule gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ausgang {
    /// Its heading; empty: none is given.
    pub titel: String,
    /// Its name, where there are several.
    pub name: String,
    /// Its type in DMN.
    pub typ: String,
    /// Which values are allowed, as FEEL, in the order of rank.
    pub erlaubt: Option<String>,
    /// What holds when no rule does, as FEEL.
    pub vorgabe: Option<String>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regel {
    /// One test for every input, as FEEL.
    pub eingaben: Vec<String>,
    /// One expression for every output, as FEEL.
    pub ausgaben: Vec<String>,
    /// What is noted beside it.
    pub anmerkungen: Vec<String>,
}

/// A decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabelle {
    /// What happens when several rules hold.
    pub treffer: Trefferart,
    /// What the rules look at.
    pub eingaenge: Vec<Eingang>,
    /// What the rules give.
    pub ausgaenge: Vec<Ausgang>,
    /// Headings of the notes.
    pub anmerkungen: Vec<String>,
    /// The rules in their order.
    pub regeln: Vec<Regel>,
}

impl Eingang {
    /// What people call it.
    #[must_use]
    pub fn ueberschrift(&self) -> &str {
        if self.titel.is_empty() { &self.ausdruck } else { &self.titel }
    }
}

impl Ausgang {
    /// What people call it.
    #[must_use]
    pub fn ueberschrift(&self) -> &str {
        match (self.titel.as_str(), self.name.as_str()) {
            ("", "") => "Ergebnis",
            ("", name) => name,
            (titel, _) => titel,
        }
    }
}

impl Regelwerk {
    /// Opens a DMN file.
    ///
    /// # Errors
    /// It is no DMN, too large or not well-formed. Faults in expressions do not hinder: they are mended here.
    pub fn lesen(text: &str) -> Result<Self, TabelleFehler> {
        dokument(text)?;
        Ok(Self { text: text.to_owned() })
    }

    /// The file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All decisions, in the order of the file.
    ///
    /// # Errors
    /// The file is not readable.
    pub fn entscheidungen(&self) -> Result<Vec<Entscheidung>, TabelleFehler> {
        let xml = dokument(&self.text)?;
        Ok(kinder(xml.root_element(), "decision").map(|n| entscheidung(&xml, n)).collect())
    }

    /// One of them.
    ///
    /// # Errors
    /// There is none with this id.
    pub fn entscheidung(&self, id: &str) -> Result<Entscheidung, TabelleFehler> {
        self.entscheidungen()?.into_iter().find(|e| e.id == id).ok_or(TabelleFehler::Fehlt)
    }

    /// The table of a decision.
    ///
    /// # Errors
    /// There is none.
    pub fn tabelle(&self, id: &str) -> Result<Tabelle, TabelleFehler> {
        match self.entscheidung(id)?.logik {
            Logik::Tabelle(t) => Ok(t),
            _ => Err(TabelleFehler::Fehlt),
        }
    }

    /// Inputs that the file declares: name and type.
    ///
    /// # Errors
    /// The file is not readable.
    pub fn eingaben(&self) -> Result<Vec<(String, String)>, TabelleFehler> {
        let xml = dokument(&self.text)?;
        let aus = kinder(xml.root_element(), "inputData").map(|n| {
            let v = kind(n, "variable");
            let name = v.and_then(|v| v.attribute("name")).or_else(|| n.attribute("name")).unwrap_or_default();
            (name.to_owned(), v.and_then(|v| v.attribute("typeRef")).unwrap_or_default().to_owned())
        });
        Ok(aus.collect())
    }
}

/// The id of a decision; tools that write none are known by the name.
pub(crate) fn id_von(n: Node<'_, '_>) -> String {
    n.attribute("id").or_else(|| n.attribute("name")).unwrap_or_default().to_owned()
}

/// The element of a decision.
pub(crate) fn finde<'x, 'i: 'x>(xml: &'x Document<'i>, id: &str) -> Result<Node<'x, 'i>, TabelleFehler> {
    xml.root_element().children().find(|n| ist(*n, "decision") && id_von(*n) == id).ok_or(TabelleFehler::Fehlt)
}

/// The element of its table.
pub(crate) fn finde_tabelle<'x, 'i: 'x>(xml: &'x Document<'i>, id: &str) -> Result<Node<'x, 'i>, TabelleFehler> {
    finde(xml, id)?.children().find(|k| ist(*k, "decisionTable")).ok_or(TabelleFehler::Fehlt)
}

const ANDERE: [(&str, &str); 11] = [
    ("decisionTable", "Tabelle"),
    ("context", "Rechnung in mehreren Schritten"),
    ("list", "Liste"),
    ("relation", "Liste von Werten"),
    ("functionDefinition", "Funktion"),
    ("invocation", "Aufruf einer Funktion"),
    ("conditional", "Wenn-dann-sonst"),
    ("filter", "Auswahl aus einer Liste"),
    ("for", "Rechnung für jeden Eintrag"),
    ("every", "Prüfung aller Einträge"),
    ("some", "Prüfung einzelner Einträge"),
];

/// What kind of expression an element holds, in German.
pub(crate) fn boxart(n: Node<'_, '_>) -> Option<&'static str> {
    ANDERE.iter().find(|(e, _)| kind(n, e).is_some()).map(|(_, wort)| *wort)
}

fn entscheidung(xml: &Document<'_>, n: Node<'_, '_>) -> Entscheidung {
    let kindtext = |name: &str| kind(n, name).and_then(|k| k.text()).unwrap_or_default().trim().to_owned();
    let logik = if let Some(t) = kind(n, "decisionTable") {
        Logik::Tabelle(tabelle(t))
    } else if let Some(l) = kind(n, "literalExpression") {
        Logik::Formel(text_von(l).trim().to_owned())
    } else {
        match kind(n, "context") {
            Some(c) => Logik::Schritte(schritte(c)),
            None => boxart(n).map_or(Logik::Nichts, Logik::Anderes),
        }
    };
    let verweis = |r: Node<'_, '_>| {
        let href = ["requiredInput", "requiredDecision"].iter().find_map(|e| kind(r, e)?.attribute("href"))?;
        let ziel = xml.root_element().children().find(|k| k.attribute("id") == Some(href.trim_start_matches('#')))?;
        kind(ziel, "variable").and_then(|v| v.attribute("name")).or_else(|| ziel.attribute("name")).map(str::to_owned)
    };
    Entscheidung {
        id: id_von(n),
        name: n.attribute("name").unwrap_or_default().to_owned(),
        frage: kindtext("question"),
        typ: kind(n, "variable").and_then(|v| v.attribute("typeRef")).unwrap_or_default().to_owned(),
        logik,
        bedarf: kinder(n, "informationRequirement").filter_map(verweis).collect(),
    }
}

fn tabelle(t: Node<'_, '_>) -> Tabelle {
    let attribut = |n: Node<'_, '_>, name: &str| n.attribute(name).unwrap_or_default().trim().to_owned();
    let innen = |n: Node<'_, '_>, name: &str| {
        kind(n, name).map(text_von).map(|t| t.trim().to_owned()).filter(|t| !t.is_empty())
    };
    let zellen = |r: Node<'_, '_>, name: &str| kinder(r, name).map(|z| text_von(z).trim().to_owned()).collect();
    Tabelle {
        treffer: Trefferart::lesen(t),
        eingaenge: kinder(t, "input")
            .map(|n| {
                let e = kind(n, "inputExpression");
                Eingang {
                    titel: attribut(n, "label"),
                    ausdruck: e.map(|e| text_von(e).trim().to_owned()).unwrap_or_default(),
                    typ: e.map(|e| attribut(e, "typeRef")).unwrap_or_default(),
                    erlaubt: innen(n, "inputValues"),
                }
            })
            .collect(),
        ausgaenge: kinder(t, "output")
            .map(|n| Ausgang {
                titel: attribut(n, "label"),
                name: attribut(n, "name"),
                typ: attribut(n, "typeRef"),
                erlaubt: innen(n, "outputValues"),
                vorgabe: innen(n, "defaultOutputEntry"),
            })
            .collect(),
        anmerkungen: kinder(t, "annotation").map(|n| attribut(n, "name")).collect(),
        regeln: kinder(t, "rule")
            .map(|r| Regel {
                eingaben: zellen(r, "inputEntry"),
                ausgaben: zellen(r, "outputEntry"),
                anmerkungen: zellen(r, "annotationEntry"),
            })
            .collect(),
    }
}

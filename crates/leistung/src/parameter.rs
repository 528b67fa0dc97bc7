//! Parameters: what two municipalities may do differently without a line of code.
//!
//! A Leistung declares them with kind, default, unit and bounds; a Mandant overrides some. The effective values are
//! computed once per Mandant and version and then shared.

use std::{collections::BTreeMap, fmt};

use grund::{Betrag, MandantId};
use indexmap::IndexMap;
use regel::{Typ, Wert};
use serde::Deserialize;
use serde_json::Value;

use crate::befund::Befund;

/// The kind of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterArt {
    /// Money: whole euros as a number, or a text such as "72,50".
    Betrag,
    /// A whole number.
    Zahl,
    /// `true` or `false`.
    JaNein,
    /// One of the options.
    Auswahl,
    /// A line of text.
    Text,
    /// A secret: an authority sets it, only a machine of others gets it ([`Parameterdefinition::ist_geheim`]).
    Geheim,
}

/// One choice of a parameter of kind `auswahl`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameteroption {
    /// The value that rules compare with.
    pub wert: String,
    /// What the setting reads.
    pub text: String,
}

/// `[parameter.<name>]` in `leistung.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameterdefinition {
    /// Its kind.
    pub art: ParameterArt,
    /// What the setting asks. Translated as `parameter-<name>` where it is public.
    pub frage: String,
    /// The unit, for example "Euro im Jahr".
    pub einheit: Option<String>,
    /// More about it.
    pub hinweis: Option<String>,
    /// What holds when the Mandant sets nothing; a secret has none.
    #[serde(default)]
    pub vorgabe: Value,
    /// What holds instead where the law differs: in a Land by its number (`15`), at a kind of authority there
    /// (`15/kreis`), or in a Kreis (`15081`); see [`Ort`]. The Mandant may still set its own value.
    #[serde(default)]
    pub je_land: BTreeMap<String, Value>,
    /// Where the authority has to look at it before it relies on the default, in the words of `je_land`.
    #[serde(default)]
    pub pruefen_in: Vec<String>,
    /// Where the default is law and not a proposal, in the words of `je_land`: authorities read it and do not change it.
    #[serde(default)]
    pub fest_in: Vec<String>,
    /// The least value allowed.
    pub von: Option<Value>,
    /// The greatest value allowed; for texts the greatest length.
    pub bis: Option<Value>,
    /// The choices.
    #[serde(default)]
    pub optionen: Vec<Parameteroption>,
    /// Citizens read it on the page of the Leistung (the fee table).
    #[serde(default)]
    pub oeffentlich: bool,
}

/// A checked value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parameterwert {
    /// Money.
    Betrag(Betrag),
    /// A whole number.
    Zahl(i64),
    /// Yes or no.
    JaNein(bool),
    /// A text or the value of a choice.
    Text(String),
}

impl fmt::Display for Parameterwert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Betrag(b) => b.fmt(f),
            Self::Zahl(z) => z.fmt(f),
            Self::JaNein(b) => f.write_str(if *b { "ja" } else { "nein" }),
            Self::Text(t) => f.write_str(t),
        }
    }
}

impl Parameterwert {
    /// As a value for expressions; amounts in euro.
    #[must_use]
    pub fn als_wert(&self) -> Wert {
        match self {
            Self::Betrag(b) => Wert::from(*b),
            Self::Zahl(z) => Wert::from(*z),
            Self::JaNein(b) => Wert::from(*b),
            Self::Text(t) => Wert::from(t.as_str()),
        }
    }
}

/// Where an authority stands, for defaults that differ: words from the particular to the general.
///
/// It is read from one word: `15` (only the Land), `15/land` (the Land itself), `15081` (a Kreis), or the number of a
/// municipality or of a shared administration (`15003000`; kreisfreie Städte end in three zeros).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ort(Vec<String>);

/// Kinds of authorities beside a Land's number.
const ARTEN: [&str; 4] = ["gemeinde", "kreisfrei", "kreis", "land"];

impl Ort {
    /// Reads it.
    #[must_use]
    pub fn lesen(ort: &str) -> Self {
        let land = ort.get(..2).unwrap_or(ort).to_owned();
        let kreis = ort.get(..5).unwrap_or_default().to_owned();
        let art = |a: &str| format!("{land}/{a}");
        Self(match ort.len() {
            5 => vec![kreis, art("kreis"), land],
            8 if ort.ends_with("000") => vec![kreis, art("kreisfrei"), land],
            n if n >= 8 && ort.bytes().all(|b| b.is_ascii_digit()) => vec![kreis, art("gemeinde"), land],
            _ if ort.contains('/') => vec![ort.to_owned(), land],
            _ => vec![land],
        })
    }

    /// The word for an authority of a Land: its number, where it begins with the Land's; the Land's own is less than three
    /// digits long.
    #[must_use]
    pub fn von(mandant: MandantId, land: &str) -> String {
        match mandant.to_string() {
            n if n == land => format!("{land}/land"),
            n if n.len() >= 5 && n.starts_with(land) => n,
            _ => land.to_owned(),
        }
    }

    /// Is this a word that a place can have?
    pub(crate) fn moeglich(wort: &str) -> bool {
        let ziffern = wort.bytes().all(|b| b.is_ascii_digit());
        let art = wort.split_once('/').is_some_and(|(l, a)| l.len() == 2 && ARTEN.contains(&a));
        art || (ziffern && [2, 5].contains(&wort.len()))
    }
}

impl Parameterdefinition {
    /// What holds at a place ([`Ort`]) when the Mandant sets nothing.
    #[must_use]
    pub fn vorgabe_in(&self, ort: &str) -> &Value {
        Ort::lesen(ort).0.iter().find_map(|wort| self.je_land.get(wort)).unwrap_or(&self.vorgabe)
    }

    /// Has the authority at a place to look at it, whatever the default says?
    #[must_use]
    pub fn zu_pruefen_in(&self, ort: &str) -> bool {
        Ort::lesen(ort).0.iter().any(|wort| self.pruefen_in.contains(wort))
    }

    /// Does the default hold at a place, whatever the authority there sets?
    #[must_use]
    pub fn fest_bei(&self, ort: &str) -> bool {
        Ort::lesen(ort).0.iter().any(|wort| self.fest_in.contains(wort))
    }

    /// A secret is no value: expressions, letters and cases never see it. It lies sealed with the targets of deliveries and
    /// goes to the one whom a `[[weiterleitung]]` or `[[register]]` names with it.
    #[must_use]
    pub fn ist_geheim(&self) -> bool {
        self.art == ParameterArt::Geheim
    }

    /// Takes a value as the Mandant (or the default) wrote it.
    ///
    /// # Errors
    /// The sentence that says what is wrong and what to do.
    pub fn annehmen(&self, wert: &Value) -> Result<Parameterwert, String> {
        let gelesen = self.lesen(wert)?;
        self.grenze(self.von.as_ref(), &gelesen, |a, b| a >= b, "mindestens")?;
        self.grenze(self.bis.as_ref(), &gelesen, |a, b| a <= b, "höchstens")?;
        Ok(gelesen)
    }

    fn lesen(&self, wert: &Value) -> Result<Parameterwert, String> {
        match (self.art, wert) {
            (ParameterArt::Betrag, Value::Number(n)) => betrag_aus_zahl(n),
            (ParameterArt::Betrag, Value::String(t)) => Betrag::lesen(t)
                .map(Parameterwert::Betrag)
                .map_err(|f| format!("{f}. Schreiben Sie zum Beispiel 72,50.")),
            (ParameterArt::Zahl, Value::Number(n)) => {
                n.as_i64().map(Parameterwert::Zahl).ok_or_else(|| format!("{n} ist keine ganze Zahl."))
            }
            (ParameterArt::JaNein, Value::Bool(b)) => Ok(Parameterwert::JaNein(*b)),
            (ParameterArt::Text, Value::String(t)) => Ok(Parameterwert::Text(t.clone())),
            (ParameterArt::Auswahl, Value::String(t)) if self.optionen.iter().any(|o| o.wert == *t) => {
                Ok(Parameterwert::Text(t.clone()))
            }
            (ParameterArt::Auswahl, _) => {
                let werte: Vec<&str> = self.optionen.iter().map(|o| o.wert.as_str()).collect();
                Err(format!("{wert} steht nicht zur Wahl. Wählen Sie: {}.", werte.join(", ")))
            }
            // The value is not said again.
            (ParameterArt::Geheim, _) => Err("Das ist ein Geheimnis. Die Behörde trägt es auf ihrer Seite „Werte Ihrer Behörde“ ein; in Dateien steht es nicht.".to_owned()),
            (_, Value::Null) => Err("Der Wert fehlt. Nennen Sie unter „vorgabe“, was gilt, wenn die Behörde nichts einträgt.".to_owned()),
            (art, _) => Err(format!("{wert} hat die falsche Art. Erwartet wird: {}.", art.erwartung())),
        }
    }

    fn grenze(
        &self,
        grenze: Option<&Value>,
        wert: &Parameterwert,
        haelt: fn(i64, i64) -> bool,
        wort: &str,
    ) -> Result<(), String> {
        let Some(grenze) = grenze else { return Ok(()) };
        let (ist, soll) = match wert {
            Parameterwert::Betrag(b) => match self.lesen(grenze)? {
                Parameterwert::Betrag(g) => (b.als_cent(), g.als_cent()),
                _ => return Ok(()),
            },
            Parameterwert::Zahl(z) => (*z, grenze.as_i64().unwrap_or(*z)),
            Parameterwert::Text(t) => {
                let laenge = i64::try_from(t.chars().count()).unwrap_or(i64::MAX);
                (laenge, grenze.as_i64().unwrap_or(laenge))
            }
            Parameterwert::JaNein(_) => return Ok(()),
        };
        if haelt(ist, soll) {
            return Ok(());
        }
        Err(format!("{wert} liegt außerhalb der Grenze. Erlaubt ist {wort} {grenze}."))
    }
}

fn betrag_aus_zahl(zahl: &serde_json::Number) -> Result<Parameterwert, String> {
    // The decimal text, never the float: 72.5 reads as 72,5.
    Betrag::lesen(&zahl.to_string().replace('.', ",")).map(Parameterwert::Betrag).map_err(|f| format!("{f}."))
}

impl ParameterArt {
    /// The type that expressions see.
    #[must_use]
    pub const fn typ(self) -> Typ {
        match self {
            Self::Betrag | Self::Zahl => Typ::Zahl,
            Self::JaNein => Typ::JaNein,
            Self::Auswahl | Self::Text | Self::Geheim => Typ::Text,
        }
    }

    const fn erwartung(self) -> &'static str {
        match self {
            Self::Betrag => "ein Betrag in Euro",
            Self::Zahl => "eine ganze Zahl",
            Self::JaNein => "true oder false",
            Self::Auswahl => "eine der Möglichkeiten",
            Self::Text => "ein Text",
            Self::Geheim => "nichts",
        }
    }
}

/// The effective values of one Mandant for one version of a Leistung.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    werte: BTreeMap<String, Parameterwert>,
    kontext: Wert,
}

impl Parameter {
    /// The defaults of a place ([`Ort`]) plus overrides, without secrets. Every fault is named: an unknown parameter, a wrong
    /// kind, a value out of bounds. What is fixed at the place holds there, also over an override from before.
    ///
    /// # Errors
    /// The findings.
    pub fn wirksam(
        definitionen: &IndexMap<String, Parameterdefinition>,
        ort: &str,
        abweichungen: &serde_json::Map<String, Value>,
    ) -> Result<Self, Vec<Befund>> {
        let mut befunde: Vec<Befund> = abweichungen
            .keys()
            .filter(|name| !definitionen.contains_key(*name))
            .map(|name| Befund::fehler("Mandant", name.clone(), "Diesen Parameter gibt es nicht. Entfernen Sie ihn."))
            .collect();
        let mut werte = BTreeMap::new();
        for (name, definition) in definitionen {
            let eigener = abweichungen.get(name).filter(|_| !definition.fest_bei(ort));
            if definition.ist_geheim() && eigener.is_none() {
                continue;
            }
            let wert = eigener.unwrap_or_else(|| definition.vorgabe_in(ort));
            match definition.annehmen(wert) {
                Ok(wert) => {
                    werte.insert(name.clone(), wert);
                }
                Err(satz) => befunde.push(Befund::fehler("Mandant", name.clone(), satz)),
            }
        }
        if !befunde.is_empty() {
            return Err(befunde);
        }
        let kontext = werte.iter().map(|(name, wert)| (name.clone(), wert.als_wert())).collect();
        Ok(Self { werte, kontext })
    }

    /// One value.
    #[must_use]
    pub fn wert(&self, name: &str) -> Option<&Parameterwert> {
        self.werte.get(name)
    }

    /// An amount.
    #[must_use]
    pub fn betrag(&self, name: &str) -> Option<Betrag> {
        match self.wert(name)? {
            Parameterwert::Betrag(b) => Some(*b),
            _ => None,
        }
    }

    /// A whole number.
    #[must_use]
    pub fn zahl(&self, name: &str) -> Option<i64> {
        match self.wert(name)? {
            Parameterwert::Zahl(z) => Some(*z),
            _ => None,
        }
    }

    /// A text or a choice.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.wert(name)? {
            Parameterwert::Text(t) => Some(t),
            _ => None,
        }
    }

    /// Yes or no; a parameter that does not exist is a no.
    #[must_use]
    pub fn ja(&self, name: &str) -> bool {
        matches!(self.wert(name), Some(Parameterwert::JaNein(true)))
    }

    /// All values with their names.
    pub fn alle(&self) -> impl Iterator<Item = (&str, &Parameterwert)> {
        self.werte.iter().map(|(name, wert)| (name.as_str(), wert))
    }

    /// All values as the Kontext `parameter` of expressions ([`formular::Umfeld`]).
    #[must_use]
    pub const fn kontext(&self) -> &Wert {
        &self.kontext
    }
}

//! Remedies: which one a letter names depends on the authority, because the Länder may do without the Vorverfahren (VwGO
//! § 68 (1) sentence 2). A wrong instruction costs the office a year (VwGO § 58 (2)), so what holds is a parameter with a
//! default for each Land and kind of authority, and the authority is told to look at it where the law is not plain.

use std::collections::BTreeMap;

use regel::Wert;
use serde::Deserialize;

use crate::{Befund, Leistung, Parameter, Parameterdefinition, Stamm};

/// The parameter by which an authority says whether its decisions are objected to or sued against.
pub const VORVERFAHREN: &str = "vorverfahren";
/// Its value for the remedy of the file itself.
const WIDERSPRUCH: &str = "widerspruch";

/// A remedy.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rechtsbehelf {
    /// Its name.
    pub art: String,
    /// Months from Bekanntgabe.
    pub frist_monate: u8,
    /// Source.
    pub rechtsgrundlage: String,
    /// Whether the remedy puts the decision off (§ 80 (1) VwGO); not so for taxes and fees (§ 80 (2) no. 1).
    pub aufschiebend: bool,
    /// The instruction on the remedy as it stands in letters (§ 58(1) VwGO); `{behoerde}`, `{anschrift}` and
    /// `{parameter.<name>}` are filled in.
    pub belehrung: String,
    /// Groups of parameters that it needs (`bausteine/parameter/`); only in a block.
    #[serde(default)]
    pub parameter: Vec<String>,
    /// What holds in its place, by the value of the parameter `vorverfahren`.
    #[serde(default)]
    pub statt: BTreeMap<String, Rechtsbehelf>,
}

impl Rechtsbehelf {
    /// Is it the objection of VwGO §§ 68 ff., which goes to the authority itself?
    #[must_use]
    pub fn ist_widerspruch(&self) -> bool {
        self.art == "Widerspruch"
    }

    /// The one that holds with these parameters (the Kontext of [`crate::Parameter::kontext`]). Where they do not know the
    /// question, because the matter is older than it, the remedy itself.
    #[must_use]
    pub fn gilt(&self, parameter: &Wert) -> &Self {
        let Wert::Kontext(werte) = parameter else { return self };
        let gewaehlt = werte.get(VORVERFAHREN).and_then(Wert::als_text);
        gewaehlt.and_then(|wahl| self.statt.get(wahl)).unwrap_or(self)
    }

    /// The instruction with the name and the seat of the authority.
    #[must_use]
    pub fn belehrung(&self, behoerde: &str, anschrift: &str) -> String {
        self.belehrung.trim().replace("{behoerde}", behoerde).replace("{anschrift}", anschrift)
    }

    /// It and all that may hold in its place.
    pub(crate) fn alle(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.statt.values())
    }
}

/// Each answer to `vorverfahren` has its instruction in each remedy, and each instruction an answer.
pub(crate) fn pruefen(stamm: &Stamm, befunde: &mut Vec<Befund>) {
    let wahl =
        stamm.parameter.get(VORVERFAHREN).map(|d| d.optionen.iter().map(|o| o.wert.as_str()).collect::<Vec<_>>());
    for (stelle, behelf) in [("rechtsbehelf", &stamm.rechtsbehelf), ("gebuehrenbehelf", &stamm.gebuehrenbehelf)] {
        let Some(behelf) = behelf.as_ref().filter(|b| !b.statt.is_empty()) else { continue };
        let Some(wahl) = &wahl else {
            let satz = "Der Rechtsbehelf hängt vom Parameter „vorverfahren“ ab, und den gibt es nicht.";
            befunde.push(Befund::fehler(crate::STAMM, stelle, satz));
            continue;
        };
        for wert in wahl.iter().filter(|w| **w != WIDERSPRUCH && !behelf.statt.contains_key(**w)) {
            let satz = format!("„vorverfahren“ kann „{wert}“ sein. Dafür fehlt die Belehrung unter „statt“.");
            befunde.push(Befund::fehler(crate::STAMM, stelle, satz));
        }
    }
}

impl Leistung {
    /// What an instruction of this service would leave out with these parameters: the first that it names and that is
    /// empty. Without it the instruction is incomplete (VwGO § 58 (1)).
    #[must_use]
    pub fn luecke_der_belehrung(&self, parameter: &Parameter) -> Option<&Parameterdefinition> {
        let behelfe = self.stamm.rechtsbehelf.iter().chain(&self.stamm.gebuehrenbehelf);
        let gelten = behelfe.map(|b| b.gilt(parameter.kontext()));
        let namen =
            gelten.flat_map(|b| crate::muster::namen(&b.belehrung)).filter_map(|n| n.strip_prefix("parameter."));
        let mut leer = namen.filter(|n| parameter.text(n).is_some_and(|t| t.trim().is_empty()));
        leer.find_map(|n| self.stamm.parameter.get(n))
    }
}

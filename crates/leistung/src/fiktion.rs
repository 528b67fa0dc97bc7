//! Where nobody decides in time, the approval counts as given (VwVfG § 42a): `[[genehmigungsfiktion]]`. Only where a law orders
//! it ((1) sentence 1), so each names the law, and the Land where it is the law of one.

use std::collections::BTreeSet;

use grund::{
    Land,
    kalender::{Dauer, Land as Kalenderland},
};
use serde::{Deserialize, Deserializer};

use crate::{Befund, Leistung, STAMM, Stamm, Wirkung};

/// A law that orders it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fiktionsregel {
    /// How long the authority has from the complete documents on: `P3M`, `P6W`.
    #[serde(rename = "frist", deserialize_with = "dauer")]
    pub dauer: Dauer,
    /// The law: „§ 6a Absatz 1 GewO“.
    pub rechtsgrundlage: String,
    /// The Land in which it holds; nothing = everywhere.
    pub land: Option<Land>,
}

fn dauer<'de, D: Deserializer<'de>>(d: D) -> Result<Dauer, D::Error> {
    String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
}

const fn schluessel(land: Kalenderland) -> &'static str {
    match land {
        Kalenderland::Sachsen => "14",
        Kalenderland::SachsenAnhalt => "15",
    }
}

impl Leistung {
    /// The law that orders it in this Land.
    #[must_use]
    pub fn genehmigungsfiktion(&self, land: Kalenderland) -> Option<&Fiktionsregel> {
        let alle = &self.stamm.genehmigungsfiktion;
        let hier = |r: &&Fiktionsregel| r.land.as_ref().is_some_and(|l| l.as_str() == schluessel(land));
        alle.iter().find(hier).or_else(|| alle.iter().find(|r| r.land.is_none()))
    }
}

/// It needs a process in which people decide, a law, and the certificate that whoever applied may want.
pub(crate) fn pruefen(stamm: &Stamm, ablauf: &ablauf::Modell, befunde: &mut Vec<Befund>) {
    let mut melden = |satz: &str| befunde.push(Befund::fehler(STAMM, "genehmigungsfiktion", satz));
    let bescheinigungen = stamm.briefe.values().filter(|b| b.wirkung == Wirkung::Fiktion).count();
    if stamm.genehmigungsfiktion.is_empty() {
        if bescheinigungen > 0 {
            melden(
                "Ein Brief bescheinigt eine Genehmigungsfiktion (wirkung fiktion), aber kein Gesetz ordnet sie an. Ergänzen Sie [[genehmigungsfiktion]].",
            );
        }
        return;
    }
    if !ablauf.hat_aufgabe("bescheid") {
        melden("Als erteilt gilt nur, worüber sonst ein Bescheid entscheidet. Der Ablauf sieht keinen vor.");
    }
    if bescheinigungen != 1 {
        melden(
            "Wer will, bekommt den Eintritt bescheinigt (§ 42a Absatz 3 VwVfG). Ergänzen Sie genau einen Brief mit der wirkung „fiktion“.",
        );
    }
    let mut laender = BTreeSet::new();
    for r in &stamm.genehmigungsfiktion {
        if r.rechtsgrundlage.trim().is_empty() {
            melden("Nennen Sie unter „rechtsgrundlage“ das Gesetz, das sie anordnet (§ 42a Absatz 1 Satz 1 VwVfG).");
        }
        if !laender.insert(r.land.as_ref().map(|l| l.as_str().to_owned())) {
            melden("Für dasselbe Land stehen zwei Regeln da. Lassen Sie eine stehen.");
        }
    }
}

//! In whose inbox an application arrives where its service has rules for that (`[[weiterleitung]]` with `weg = "korb"`): the unit
//! that the authority has chosen, or the one that is responsible where a point of the answers lies. Decided when it is sent and
//! frozen with the Antrag; where no unit is found it arrives with the office that is responsible at the place, and says why.

use akte::{Vorgang, entwurf::Bezug};
use datenbank::Sicht;
use formular::{Antworten, Umfeld};
use grund::{EinheitId, tag_von};
use leistung::Leistung;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Haus, WebFehler,
    beteiligung::{Eingefroren, stellen, stellenname},
};

const EINGANGSKORB: &str = "eingangskorb";

/// What the rules said, as the Antrag keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Eingangskorb {
    /// The rule that held.
    pub regel: String,
    /// What it calls the unit.
    pub name: String,
    /// What came of it.
    pub wahl: Korbwahl,
}

/// What came of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Korbwahl {
    /// It arrived in the inbox of this unit.
    Zugestellt(EinheitId),
    /// It came on paper and lies with the unit that entered it; this unit is the one that the rule means.
    Papier(EinheitId),
    /// The authority has chosen no unit, or one that is no more.
    OhneStelle,
    /// The place belongs to an office of another authority, named as on that day.
    AndereBehoerde(String),
}

impl Eingangskorb {
    /// Of the stored bytes of an Antrag; nothing where no rule held.
    #[must_use]
    pub fn aus_antrag(antrag: &[u8]) -> Option<Self> {
        let json: Value = serde_json::from_slice(antrag).ok()?;
        serde_json::from_value(json.get(EINGANGSKORB)?.clone()).ok()
    }

    /// Notes it in an Antrag.
    pub fn eintragen(&self, antrag: &mut Value) {
        antrag[EINGANGSKORB] = serde_json::to_value(self).unwrap_or_default();
    }

    /// The unit in whose inbox it arrives.
    #[must_use]
    pub const fn einheit(&self) -> Option<EinheitId> {
        match self.wahl {
            Korbwahl::Zugestellt(e) => Some(e),
            _ => None,
        }
    }

    /// Of what came on paper: it stays with the unit that has the paper.
    #[must_use]
    pub fn auf_papier(self) -> Self {
        match self.wahl {
            Korbwahl::Zugestellt(e) => Self { wahl: Korbwahl::Papier(e), ..self },
            _ => self,
        }
    }
}

/// What the rules say of these answers today. `None`: no rule holds.
///
/// # Errors
/// The database fails.
pub async fn bestimmen(
    haus: &Haus,
    leistung: &Leistung,
    (antworten, umfeld): (&Antworten, &Umfeld<'_>),
    bezug: &Bezug,
) -> Result<Option<Eingangskorb>, WebFehler> {
    let Some(regel) = leistung.eingangskorb(antworten, umfeld) else { return Ok(None) };
    let stand = haus.verzeichnis.stand();
    let (m, heute) = (bezug.mandant, tag_von(haus.umwelt.jetzt()));
    let wahl = if let Some(ziel) = &regel.ziel {
        let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
        let koerbe = uebergabe::koerbe(&mut tx, m).await?;
        let gewaehlt = koerbe.into_iter().find(|(name, _)| name == ziel).map(|(_, e)| e);
        let da = |e: &EinheitId| stand.einheit(*e).is_some_and(|e| e.mandant == m && e.gilt_am(heute));
        gewaehlt.filter(da).map_or(Korbwahl::OhneStelle, Korbwahl::Zugestellt)
    } else {
        let gesucht = (&bezug.leistung, regel.ort.as_deref());
        match stellen(&stand, gesucht, antworten, &bezug.ags, heute).first() {
            Some((mandant, einheit)) if *mandant == m => Korbwahl::Zugestellt(*einheit),
            Some((_, einheit)) => Korbwahl::AndereBehoerde(stellenname(&stand, *einheit)),
            None => Korbwahl::OhneStelle,
        }
    };
    Ok(Some(Eingangskorb { regel: regel.id.clone(), name: regel.name.clone(), wahl }))
}

/// As [`bestimmen`], of a matter: what the rules of its version say today, with the units that the authority has chosen by now.
///
/// # Errors
/// As [`bestimmen`]; the Antrag cannot be opened.
pub async fn heute(haus: &Haus, vorgang: &Vorgang) -> Result<Option<Eingangskorb>, WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    bestimmen(haus, &antrag.leistung, (&antrag.antworten, &antrag.umfeld()), &vorgang.bezug).await
}

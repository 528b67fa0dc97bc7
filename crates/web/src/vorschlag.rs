//! A service that an authority took over from others: which version holds there, which newer one is proposed, and what
//! the authority decides. Composed of the versions that are kept (`akte`) and the registry of this process (`leistung`).

use std::{collections::BTreeMap, sync::Arc};

pub use akte::uebernahme::{Entschlossen, Entschluss, verlauf};
use akte::{
    uebernahme::{self, Uebernommen},
    versionen,
};
use datenbank::{Datenbank, Tx};
use grund::{LeistungKennung, MandantId, Traeger};
use leistung::{Leistung, Unterschied, unterschiede};
use serde_json::{Map, Value};

use crate::{Anfrage, Haus, WebFehler};

/// A newer version than the one that an authority took over.
#[derive(Debug)]
pub struct Vorschlag {
    /// What holds now.
    pub da: Uebernommen,
    /// The version that holds now.
    pub alt: Arc<Leistung>,
    /// The version that is proposed.
    pub neu: Arc<Leistung>,
    /// What it does differently.
    pub unterschiede: Vec<Unterschied>,
}

impl Vorschlag {
    /// Did the authority decide against exactly this version?
    #[must_use]
    pub fn abgelehnt(&self) -> bool {
        self.da.abgelehnt == Some(self.neu.version)
    }
}

/// An own value of the authority under the version that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Eigenwert {
    /// It holds as before: what it is called, its value.
    Bleibt(String, String),
    /// The new version does not ask for it: what it was called, its value.
    Faellt(String, String),
    /// The new version does not take it: what it is called, its value, why.
    Passt(String, String, String),
}

/// The version that was taken over, and what is on offer where that is another one; `None`: nothing to decide.
///
/// # Errors
/// The database fails.
pub async fn vorschlag(
    haus: &Haus,
    mandant: MandantId,
    kennung: &LeistungKennung,
) -> Result<Option<Vorschlag>, WebFehler> {
    let Some(da) = uebernahme::von(haus.db.pool(), mandant, kennung).await? else { return Ok(None) };
    let (Some(alt), Some(neu)) = (haus.leistungen.version(&da.version), haus.leistungen.aktuell(kennung.as_str()))
    else {
        return Ok(None);
    };
    if alt.version == neu.version {
        return Ok(None);
    }
    let gelesen = versionen::lesen(&haus.db, &[alt.version, neu.version]).await?;
    let leer = BTreeMap::new();
    let dateien = |v| gelesen.iter().find(|g| g.version == v).map_or(&leer, |g| &g.dateien);
    let unterschiede = unterschiede(&alt, &neu, (dateien(alt.version), dateien(neu.version)));
    Ok(Some(Vorschlag { da, alt, neu, unterschiede }))
}

/// What becomes of the authority's own values.
#[must_use]
pub fn eigene_werte(alt: &Leistung, neu: &Leistung, gesetzt: &Map<String, Value>) -> Vec<Eigenwert> {
    gesetzt
        .iter()
        .map(|(name, wert)| {
            let frueher = alt.stamm.parameter.get(name);
            let lesbar = |d: Option<&leistung::Parameterdefinition>| {
                let gelesen = d.and_then(|d| d.annehmen(wert).ok());
                gelesen.map_or_else(|| wert.to_string(), |w| w.to_string())
            };
            match neu.stamm.parameter.get(name) {
                None => {
                    let was = frueher.map_or_else(|| name.clone(), |d| d.frage.clone());
                    Eigenwert::Faellt(was, lesbar(frueher))
                }
                Some(d) => match d.annehmen(wert) {
                    Ok(gelesen) => Eigenwert::Bleibt(d.frage.clone(), gelesen.to_string()),
                    Err(satz) => Eigenwert::Passt(d.frage.clone(), lesbar(frueher), satz),
                },
            }
        })
        .collect()
}

/// The authority puts a service on offer: from now on the version of today holds there. Its own services it releases
/// itself; those follow without being asked.
///
/// # Errors
/// The database fails.
pub async fn uebernehmen(
    anfrage: &Anfrage,
    tx: &mut Tx,
    mandant: MandantId,
    kennung: &LeistungKennung,
) -> Result<(), WebFehler> {
    let eigen = |a: &versionen::Angebot| a.leistung == *kennung && a.traeger == Traeger::Mandant(mandant);
    let Some(l) = anfrage.haus.leistungen.aktuell(kennung.as_str()) else { return Ok(()) };
    if uebernahme::von(&mut **tx, mandant, kennung).await?.is_some()
        || versionen::angebote(&anfrage.haus.db).await?.iter().any(eigen)
    {
        return Ok(());
    }
    let entschlossen = entschluss(anfrage, Entschluss::Uebernommen, &l, String::new())?;
    uebernahme::entscheiden(tx, (mandant, kennung), &entschlossen).await?;
    Ok(())
}

/// The authority takes the service out of offer.
///
/// # Errors
/// The database fails.
pub async fn aufgeben(tx: &mut Tx, mandant: MandantId, kennung: &LeistungKennung) -> Result<(), WebFehler> {
    Ok(uebernahme::beenden(tx, mandant, kennung).await?)
}

/// Takes the proposed version, or stays with the one that holds. `false`: it could not be noted.
///
/// # Errors
/// The database fails.
pub async fn entscheiden(
    anfrage: &Anfrage,
    tx: &mut Tx,
    v: &Vorschlag,
    was: Entschluss,
    grund: String,
) -> Result<bool, WebFehler> {
    let entschlossen = entschluss(anfrage, was, &v.neu, grund)?;
    Ok(uebernahme::entscheiden(tx, (v.da.mandant, &v.da.leistung), &entschlossen).await?)
}

fn entschluss(anfrage: &Anfrage, was: Entschluss, l: &Leistung, grund: String) -> Result<Entschlossen, WebFehler> {
    Ok(Entschlossen { zeit: anfrage.jetzt, wer: anfrage.sitzung()?.konto, was, version: l.version, grund })
}

/// What was taken over anywhere, as releases that hold at one authority.
pub(crate) async fn festgehalten(db: &Datenbank) -> Result<Vec<leistung::Angebot>, WebFehler> {
    let alle = uebernahme::alle(db).await?;
    let eines = |u: Uebernommen| leistung::Angebot {
        leistung: u.leistung,
        version: u.version,
        nur_bei: Some(u.mandant),
        zurueckgezogen: false,
    };
    Ok(alle.into_iter().map(eines).collect())
}

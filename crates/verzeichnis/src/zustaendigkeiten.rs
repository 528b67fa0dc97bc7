//! Reading the responsibilities: all of them, or those that have changed.

use std::{collections::HashMap, sync::Arc};

use datenbank::Tx;
use grund::{EinheitId, LeistungKennung};
use jiff_sqlx::Date;

use crate::{
    Ding, Fehler,
    marken::{anzahl, geaenderte},
    modell::{Auspraegung, Zustaendigkeit},
    stand::Zustaendigkeiten,
    store::widerspruch,
};

type ZustaendigkeitZeile = (String, String, i32, String, Option<Date>, Option<Date>, String);

/// All responsibilities: those of `vorher`, and those of the services that have changed since, read anew.
pub(crate) async fn laden(
    tx: &mut Tx,
    vorher: Option<&Zustaendigkeiten>,
    seit: i64,
) -> Result<Zustaendigkeiten, Fehler> {
    if let Some(vorher) = vorher
        && let Some(leistungen) = geaenderte(tx, Ding::Zustaendigkeit, seit).await?
    {
        let mut neu = vorher.clone();
        for leistung in &leistungen {
            neu.remove(&LeistungKennung(leistung.clone()));
        }
        if !leistungen.is_empty() {
            neu.extend(lesen(tx, Some(&leistungen)).await?);
        }
        // A row that went from one service to another is in the feed only once: then all are read.
        if anzahl(tx, "zustaendigkeit").await? == neu.values().flat_map(|g| g.values()).map(Vec::len).sum::<usize>() {
            return Ok(neu);
        }
    }
    lesen(tx, None).await
}

/// Of these services, or of all.
async fn lesen(tx: &mut Tx, leistungen: Option<&[String]>) -> Result<Zustaendigkeiten, Fehler> {
    let zeilen: Vec<ZustaendigkeitZeile> = sqlx::query_as(
        "SELECT leistung, gebiet, einheit_id, auspraegung, gueltig_von, gueltig_bis, quelle FROM zustaendigkeit \
         WHERE $1::text[] IS NULL OR leistung = ANY ($1)",
    )
    .bind(leistungen)
    .fetch_all(&mut **tx)
    .await?;
    let mut alle: HashMap<LeistungKennung, HashMap<String, Vec<Zustaendigkeit>>> = HashMap::new();
    for (leistung, gebiet, einheit, auspraegung, von, bis, quelle) in zeilen {
        let leistung = LeistungKennung(leistung);
        let auspraegung = Auspraegung::lesen(&auspraegung)
            .ok_or_else(|| widerspruch("zustaendigkeit", format!("{leistung}, {gebiet}"), "auspraegung"))?;
        let (von, bis) = (von.map(Date::to_jiff), bis.map(Date::to_jiff));
        let z = Zustaendigkeit {
            leistung: leistung.clone(),
            einheit: EinheitId(einheit),
            gebiet: gebiet.clone(),
            auspraegung,
            von,
            bis,
            quelle,
        };
        alle.entry(leistung).or_default().entry(gebiet).or_default().push(z);
    }
    Ok(alle.into_iter().map(|(leistung, gebiete)| (leistung, Arc::new(gebiete))).collect())
}

//! How much the online services are used: per month, Land and service, without persons and without small numbers.

use std::collections::BTreeMap;

use betrieb::{Monatszahl, SCHWELLE, monatszahlen};
use datenbank::Sicht;
use grund::{Land, Tag, tag_von};
use http::header;
use verzeichnis::Stand;
use web::{Anfrage, Ergebnis, WebFehler, axum::response::IntoResponse as _};

use super::zeilen::csv;

/// The name of the file.
pub(super) const NAME: &str = "nutzung.csv";

const SPALTEN: [&str; 5] = ["monat", "land", "leistung", "begonnen", "abgesendet"];

/// GET: the months that are over.
pub(super) async fn laden(anfrage: &Anfrage) -> Ergebnis {
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let zahlen = monatszahlen(&mut tx, tag_von(anfrage.jetzt)).await.map_err(WebFehler::intern)?;
    drop(tx);
    let mut aus = Vec::new();
    csv(&mut aus, SPALTEN.into_iter().map(str::to_owned)).map_err(WebFehler::intern)?;
    for zeile in zeilen(&zahlen, &anfrage.haus.verzeichnis.stand(), anfrage.land()) {
        csv(&mut aus, zeile.into_iter()).map_err(WebFehler::intern)?;
    }
    let kopf = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{NAME}\"")),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((kopf, aus).into_response())
}

/// Added up over the authorities of a Land. A service that fewer than [`SCHWELLE`] people began in a month is left out;
/// so is a number of applications below it, and one so near the beginnings that the difference would be.
fn zeilen(zahlen: &[Monatszahl], stand: &Stand, nur: Option<Land>) -> Vec<[String; 5]> {
    let mut summen: BTreeMap<(Tag, Land, &str), (u64, u64)> = BTreeMap::new();
    for z in zahlen {
        let Some(land) = stand.mandant(z.mandant).and_then(|m| m.ags.land().parse::<Land>().ok()) else { continue };
        if nur.is_none_or(|n| n == land) {
            let summe = summen.entry((z.monat, land, z.leistung.as_str())).or_default();
            summe.0 += z.begonnen;
            summe.1 += z.abgesendet;
        }
    }
    summen
        .into_iter()
        .filter(|(_, (begonnen, _))| *begonnen >= SCHWELLE)
        .map(|((monat, land, leistung), (begonnen, abgesendet))| {
            let abbrecher = begonnen.abs_diff(abgesendet);
            let klein = abgesendet < SCHWELLE || (abbrecher > 0 && abbrecher < SCHWELLE);
            let abgesendet = if klein { String::new() } else { abgesendet.to_string() };
            [
                monat.strftime("%Y-%m").to_string(),
                land.to_string(),
                leistung.to_owned(),
                begonnen.to_string(),
                abgesendet,
            ]
        })
        .collect()
}

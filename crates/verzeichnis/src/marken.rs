//! The states of the directory's tables, so that only what has changed is read again: whole tables by their marks, and of
//! the large ones only the rows that the change feed names.

use std::{collections::HashMap, sync::Arc};

use datenbank::Tx;
use grund::Tag;

use crate::{Ding, Fehler};

/// The tables from which a state is loaded in parts.
const TABELLEN: [&str; 16] = [
    "gebiet",
    "gebiet_plz",
    "gebiet_frueher",
    "ortsteil",
    "gebiet_grenze",
    "mandant",
    "organisationseinheit",
    "zustaendigkeit",
    "leistung_aktivierung",
    "leistung",
    "leistung_text",
    "lage",
    "lage_leistung",
    "onlinedienst",
    "synonym",
    "auftritt",
];

/// When more things than these have changed, a whole table is read.
const EINZELN_HOECHSTENS: usize = 1_000;

/// One mark a table: another one after every statement that writes it (migration 0108). The same in every process.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marken(HashMap<String, String>);

impl Marken {
    /// Of all tables, in one question. Which municipalities there are depends on the day, too.
    pub(crate) async fn laden(tx: &mut Tx, tag: Tag) -> Result<Self, Fehler> {
        let zeilen: Vec<(String, String)> =
            sqlx::query_as("SELECT tabelle, nummer::text FROM verzeichnis_marke").fetch_all(&mut **tx).await?;
        let mut marken = Self(zeilen.into_iter().collect());
        if let Some(gebiet) = marken.0.get_mut("gebiet") {
            *gebiet = format!("{gebiet} {tag}");
        }
        Ok(marken)
    }

    fn gleich(&self, andere: &Self, tabellen: &[&str]) -> bool {
        tabellen.iter().all(|t| self.0.get(*t).is_some_and(|m| andere.0.get(*t) == Some(m)))
    }

    /// The part of an older state, if none of its tables has changed since.
    pub(crate) fn nehmen<T>(&self, vorher: Option<(&Self, &Arc<T>)>, tabellen: &[&str]) -> Option<Arc<T>> {
        let (alte, teil) = vorher?;
        self.gleich(alte, tabellen).then(|| Arc::clone(teil))
    }

    /// The marks of some tables as one text; of no tables, those of all.
    pub(crate) fn text(&self, tabellen: &[&str]) -> String {
        let alle = if tabellen.is_empty() { &TABELLEN[..] } else { tabellen };
        let marken: Vec<&str> = alle.iter().map(|t| self.0.get(*t).map_or("", String::as_str)).collect();
        marken.join("/")
    }
}

/// The keys of all things of a kind that have changed since the change with this number; `None` = too many to name.
pub(crate) async fn geaenderte(tx: &mut Tx, art: Ding, seit: i64) -> Result<Option<Vec<String>>, Fehler> {
    let alle: Vec<String> =
        sqlx::query_scalar("SELECT DISTINCT schluessel FROM aenderung WHERE nr > $1 AND art = $2 LIMIT $3")
            .bind(seit)
            .bind(art.als_text())
            .bind(i64::try_from(EINZELN_HOECHSTENS + 1).unwrap_or(i64::MAX))
            .fetch_all(&mut **tx)
            .await?;
    Ok(Some(alle).filter(|alle| alle.len() <= EINZELN_HOECHSTENS))
}

/// How many rows a table has: a part that was put together of old and new rows must have as many.
pub(crate) async fn anzahl(tx: &mut Tx, tabelle: &'static str) -> Result<usize, Fehler> {
    let befehl = format!("SELECT count(*) FROM {tabelle}");
    let zahl: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(befehl)).fetch_one(&mut **tx).await?;
    Ok(usize::try_from(zahl).unwrap_or_default())
}

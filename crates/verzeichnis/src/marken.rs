//! The states of the directory's tables, so that only what has changed is read again.

use std::{collections::HashMap, sync::Arc};

use datenbank::Tx;
use grund::Tag;

use crate::Fehler;

/// The tables from which a state is loaded in parts.
const TABELLEN: [&str; 15] = [
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
];

/// One mark a table: another one after every row that is written or deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marken(HashMap<String, String>);

impl Marken {
    /// Of all tables, in one question. Which municipalities there are depends on the day, too.
    pub(crate) async fn laden(tx: &mut Tx, tag: Tag) -> Result<Self, Fehler> {
        let je_tabelle = TABELLEN.map(|t| {
            format!(
                "SELECT '{t}', count(*) || ' ' || coalesce(bit_xor(hashtextextended(ctid::text || ' ' || xmin::text, 0)), 0) \
                 FROM {t}"
            )
        });
        let zeilen: Vec<(String, String)> =
            sqlx::query_as(sqlx::AssertSqlSafe(je_tabelle.join(" UNION ALL "))).fetch_all(&mut **tx).await?;
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
}

//! Parts of municipalities by name: the list that the program carries, or the one of a Land.

use datenbank::Tx;
use grund::{Ags, Ars};

use crate::{Fehler, daten, store::widerspruch};

/// A part of a municipality.
#[derive(Debug)]
pub(crate) struct Ortsteil {
    pub(crate) ags: Ags,
    pub(crate) name: String,
    /// From the list that the program carries (GeoNames), not from one of the Land.
    pub(crate) grunddaten: bool,
}

/// Parts of municipalities by name.
pub(crate) async fn laden(tx: &mut Tx) -> Result<Vec<Ortsteil>, Fehler> {
    let zeilen: Vec<(String, String, bool)> =
        sqlx::query_as("SELECT gebiet, name, quelle = 'grunddaten' FROM ortsteil ORDER BY gebiet, name COLLATE \"C\"")
            .fetch_all(&mut **tx)
            .await?;
    let ortsteil = |(gebiet, name, grunddaten): (String, String, bool)| {
        let ars: Ars = gebiet.parse().map_err(|_| widerspruch("ortsteil", &gebiet, "gebiet"))?;
        Ok(Ortsteil { ags: ars.ags(), name, grunddaten })
    };
    zeilen.into_iter().map(ortsteil).collect()
}

/// Parts of municipalities. Where a Land has brought in a list of its own, that one stays.
pub(crate) async fn einspielen(tx: &mut Tx) -> Result<(), Fehler> {
    let (gebiete, namen): (Vec<&str>, Vec<&str>) = daten::ortsteile().into_iter().unzip();
    sqlx::query("DELETE FROM ortsteil WHERE quelle = 'grunddaten'").execute(&mut **tx).await?;
    sqlx::query(
        "INSERT INTO ortsteil (gebiet, name, quelle) SELECT gebiet, name, 'grunddaten' \
         FROM unnest($1::text[], $2::text[]) AS t (gebiet, name) WHERE NOT EXISTS (SELECT FROM ortsteil o \
         WHERE left(o.gebiet, 2) = left(t.gebiet, 2) AND o.quelle <> 'grunddaten') ON CONFLICT DO NOTHING",
    )
    .bind(gebiete)
    .bind(namen)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

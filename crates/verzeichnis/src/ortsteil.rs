//! Parts of municipalities by name: the list that the program carries, or the one of a Land; how near a spelling is to a
//! name.

use datenbank::Tx;
use grund::{Ags, Ars};
use suche::tippfehler;

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

/// How well what was typed is the name of a place, both in [`grund::suchform`]; the smallest is the best: the whole name,
/// its first words, its beginning, a later word of it, a small typing error.
pub(crate) fn stufe(getippt: &str, name: &str) -> Option<u8> {
    if let Some(rest) = name.strip_prefix(getippt) {
        return Some(match rest.as_bytes().first() {
            None => 0,
            Some(b' ') => 1,
            Some(_) => 2,
        });
    }
    let mitten = name.match_indices(getippt).any(|(i, _)| name.as_bytes().get(i.wrapping_sub(1)) == Some(&b' '));
    let grenze = nahe(getippt);
    if mitten { Some(3) } else { (grenze > 0 && aehnlich(getippt, name, grenze).is_some()).then_some(4) }
}

/// How many errors the name of a place may have: names are short and many, two errors make another place of most.
pub(crate) fn nahe(name: &str) -> usize {
    match name.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many errors two names are apart, if at most so many. Who mistypes a name begins it as it sounds: Nonnewitz is not
/// Connewitz.
pub(crate) fn aehnlich(getippt: &str, name: &str, grenze: usize) -> Option<usize> {
    let (a, b) = (getippt.as_bytes(), name.as_bytes());
    let vertauscht = a.len() > 1 && (a.first(), a.get(1)) == (b.get(1), b.first());
    let gleich = a.first().map(|z| laut(*z)) == b.first().map(|z| laut(*z));
    if gleich || vertauscht { tippfehler::abstand(getippt, name, grenze) } else { None }
}

/// Letters that sound alike at the beginning of a name.
const fn laut(zeichen: u8) -> u8 {
    match zeichen {
        b'p' => b'b',
        b't' => b'd',
        b'g' | b'c' | b'q' => b'k',
        b'v' | b'w' => b'f',
        b'z' => b's',
        b'j' | b'y' => b'i',
        andere => andere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_similar_name_is_near_and_begins_alike() {
        for (getippt, name, soll) in [
            ("bauzten", "bautzen", Some(4)),
            ("pautzen", "bautzen", Some(4)),
            ("connewitz", "nonnewitz", None),
            ("grunau", "brunau", None),
            ("munchen", "mucheln", None),
            ("cotta", "gotha", None),
            ("connew", "connewitz", Some(2)),
            ("mockau", "mockau nord", Some(1)),
            ("sud", "mockau sud", Some(3)),
            ("ab", "ac", None),
        ] {
            assert_eq!(stufe(getippt, name), soll, "{getippt} {name}");
        }
    }
}

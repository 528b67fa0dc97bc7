//! Code lists of the house (0110_hausliste.sql): a Land or an authority brings a list in, with a version and the days on
//! which it holds; forms copy the version that they pick. Rows are never changed, so what a form was made from can always be
//! looked up. Every function needs the view of a Land or an authority; the lists of a Land stand in every view and are changed
//! by their Land only.

use std::{collections::BTreeMap, fmt, str::FromStr};

use datenbank::Tx;
use grund::{KontoId, MandantId, Tag, Traeger, Umwelt, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx as _};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{Fehler, codelisten::Eintrag, werkstueck::Wer};

/// The id of a version of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HauslisteId(pub Uuid);

impl fmt::Display for HauslisteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for HauslisteId {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(s).map(Self)
    }
}

impl From<Uuid> for HauslisteId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

/// What is said of a version, besides its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listenangaben {
    /// Its name in forms, the same in all versions.
    pub kennung: String,
    /// What it is called.
    pub name: String,
    /// Its version, in the words of who publishes it.
    pub fassung: String,
    /// Where it comes from.
    pub quelle: String,
    /// The first day on which it holds.
    pub gilt_ab: Tag,
    /// The last one; `None`: until further notice.
    pub gilt_bis: Option<Tag>,
}

/// A version of a list of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hausliste {
    /// Its id.
    pub id: HauslisteId,
    /// Whose it is.
    pub traeger: Traeger,
    /// What is said of it.
    pub angaben: Listenangaben,
    /// How many entries it has.
    pub anzahl: usize,
    /// Who brought it in.
    pub wer: KontoId,
    /// And when.
    pub angelegt: Zeitpunkt,
}

impl Hausliste {
    /// Does it hold on this day?
    #[must_use]
    pub fn gilt(&self, tag: Tag) -> bool {
        self.angaben.gilt_ab <= tag && self.angaben.gilt_bis.is_none_or(|bis| tag <= bis)
    }

    /// Is it a version of the same list?
    #[must_use]
    pub fn selbe_liste(&self, andere: &Self) -> bool {
        self.traeger == andere.traeger && self.angaben.kennung == andere.angaben.kennung
    }
}

/// The version of a list that holds on this day: of several the one that began last.
#[must_use]
pub fn geltende<'a>(alle: &'a [Hausliste], von: &str, kennung: &str, tag: Tag) -> Option<&'a Hausliste> {
    alle.iter()
        .filter(|l| l.traeger.to_string() == von && l.angaben.kennung == kennung && l.gilt(tag))
        .max_by_key(|l| (l.angaben.gilt_ab, l.angelegt))
}

/// Of every list the version that holds on this day, in the order of their names.
#[must_use]
pub fn alle_geltenden(alle: &[Hausliste], tag: Tag) -> Vec<&Hausliste> {
    let mut je: BTreeMap<(String, &str), &Hausliste> = BTreeMap::new();
    for l in alle {
        let von = l.traeger.to_string();
        if let Some(g) = geltende(alle, &von, &l.angaben.kennung, tag) {
            je.insert((von, &l.angaben.kennung), g);
        }
    }
    let mut aus: Vec<&Hausliste> = je.into_values().collect();
    aus.sort_by_cached_key(|l| grund::suchform(&l.angaben.name));
    aus
}

/// What a newer version does differently.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listenunterschied {
    /// Keys that are new.
    pub neu: Vec<Eintrag>,
    /// Keys that are gone.
    pub weg: Vec<Eintrag>,
    /// Keys whose words changed: before, after.
    pub anders: Vec<(Eintrag, Eintrag)>,
}

impl Listenunterschied {
    /// Is nothing different?
    #[must_use]
    pub const fn ist_leer(&self) -> bool {
        self.neu.is_empty() && self.weg.is_empty() && self.anders.is_empty()
    }
}

/// Compares two versions by their keys.
#[must_use]
pub fn unterschied(alt: &[Eintrag], neu: &[Eintrag]) -> Listenunterschied {
    let vorher: BTreeMap<&str, &Eintrag> = alt.iter().map(|e| (e.wert.as_str(), e)).collect();
    let nachher: BTreeMap<&str, &Eintrag> = neu.iter().map(|e| (e.wert.as_str(), e)).collect();
    Listenunterschied {
        neu: neu.iter().filter(|e| !vorher.contains_key(e.wert.as_str())).cloned().collect(),
        weg: alt.iter().filter(|e| !nachher.contains_key(e.wert.as_str())).cloned().collect(),
        anders: neu
            .iter()
            .filter_map(|n| vorher.get(n.wert.as_str()).filter(|a| **a != n).map(|a| ((*a).clone(), n.clone())))
            .collect(),
    }
}

datenbank::zeile! {
    struct Zeile {
        id: Uuid,
        land: Option<String>,
        mandant_id: Option<i32>,
        kennung: String,
        name: String,
        fassung: String,
        quelle: String,
        gilt_ab: Date,
        gilt_bis: Option<Date>,
        anzahl: i32,
        wer: Uuid,
        angelegt: Timestamp,
    }
}

const SPALTEN: &str = "id, land, mandant_id, kennung, name, fassung, quelle, gilt_ab, gilt_bis, \
    jsonb_array_length(eintraege) AS anzahl, wer, angelegt";

/// Most versions that a page shows.
const HOECHSTENS: i64 = 2000;

fn falsch(spalte: &'static str, wert: impl Into<String>) -> Fehler {
    Fehler::Widerspruch { tabelle: "hausliste", spalte, wert: wert.into() }
}

impl Zeile {
    fn liste(self) -> Result<Hausliste, Fehler> {
        let traeger = match (self.land.as_deref(), self.mandant_id) {
            (Some(l), None) => Traeger::Land(l.parse().map_err(|_| falsch("land", l))?),
            (None, Some(m)) => Traeger::Mandant(MandantId(m)),
            _ => return Err(falsch("mandant_id", "")),
        };
        Ok(Hausliste {
            id: HauslisteId(self.id),
            traeger,
            angaben: Listenangaben {
                kennung: self.kennung,
                name: self.name,
                fassung: self.fassung,
                quelle: self.quelle,
                gilt_ab: self.gilt_ab.to_jiff(),
                gilt_bis: self.gilt_bis.map(Date::to_jiff),
            },
            anzahl: usize::try_from(self.anzahl).unwrap_or_default(),
            wer: KontoId(self.wer),
            angelegt: self.angelegt.to_jiff(),
        })
    }
}

/// All versions in this view, the newest first.
///
/// # Errors
/// The database failed.
pub async fn alle(db: &mut PgConnection) -> Result<Vec<Hausliste>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM hausliste ORDER BY gilt_ab DESC, angelegt DESC, id LIMIT $1");
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(HOECHSTENS).fetch_all(db).await?;
    zeilen.into_iter().map(Zeile::liste).collect()
}

/// The entries of a version; `None`: not in this view.
///
/// # Errors
/// The database failed.
pub async fn eintraege(db: &mut PgConnection, id: HauslisteId) -> Result<Option<Vec<Eintrag>>, Fehler> {
    let da: Option<Json<Vec<Eintrag>>> =
        sqlx::query_scalar("SELECT eintraege FROM hausliste WHERE id = $1").bind(id.0).fetch_optional(db).await?;
    Ok(da.map(|Json(e)| e))
}

/// Brings a version in. `None`: there is one of this name already.
///
/// # Errors
/// The database failed.
pub async fn aufnehmen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    wer: Wer,
    traeger: Traeger,
    angaben: &Listenangaben,
    eintraege: &[Eintrag],
) -> Result<Option<HauslisteId>, Fehler> {
    let id: HauslisteId = umwelt.neue_id();
    let neu = sqlx::query(
        "INSERT INTO hausliste (id, land, mandant_id, kennung, name, fassung, quelle, gilt_ab, gilt_bis, eintraege, wer, angelegt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING",
    )
    .bind(id.0)
    .bind(traeger.land().map(|l| l.to_string()))
    .bind(traeger.mandant().map(|m| m.0))
    .bind(&angaben.kennung)
    .bind(&angaben.name)
    .bind(&angaben.fassung)
    .bind(&angaben.quelle)
    .bind(angaben.gilt_ab.to_sqlx())
    .bind(angaben.gilt_bis.map(|t| t.to_sqlx()))
    .bind(Json(eintraege))
    .bind(wer.wer.0)
    .bind(wer.jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok((neu.rows_affected() == 1).then_some(id))
}

/// Says until when a version holds; `None`: until further notice. False: it is not this view's owner's, or the day lies before
/// its first.
///
/// # Errors
/// The database failed.
pub async fn beenden(tx: &mut Tx, id: HauslisteId, bis: Option<Tag>) -> Result<bool, Fehler> {
    let getan = sqlx::query("UPDATE hausliste SET gilt_bis = $2 WHERE id = $1 AND ($2::date IS NULL OR gilt_ab <= $2)")
        .bind(id.0)
        .bind(bis.map(|t| t.to_sqlx()))
        .execute(&mut **tx)
        .await?;
    Ok(getan.rows_affected() == 1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::codelisten::lesen;

    #[test]
    fn the_difference_names_what_is_new_gone_and_called_otherwise() {
        let alt = lesen("a; Apfel\nb; Birne\nc; Kirsche").unwrap();
        let neu = lesen("a; Apfel\nc; Sauerkirsche\nd; Dattel").unwrap();
        let u = unterschied(&alt, &neu);
        let werte = |l: &[Eintrag]| l.iter().map(|e| e.wert.clone()).collect::<Vec<_>>();
        assert_eq!((werte(&u.neu), werte(&u.weg)), (vec!["d".to_owned()], vec!["b".to_owned()]));
        assert_eq!(
            u.anders.iter().map(|(a, n)| (a.text.as_str(), n.text.as_str())).collect::<Vec<_>>(),
            [("Kirsche", "Sauerkirsche")]
        );
        assert!(unterschied(&alt, &alt).ist_leer() && !u.ist_leer());
    }
}

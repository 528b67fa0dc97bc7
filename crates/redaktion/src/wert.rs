//! Who changed which value of an authority, from what to what, when: the values of a service and the targets of deliveries.
//! Of a secret it is kept that it was set, replaced or removed, never what it was.

use grund::{KontoId, LeistungKennung, MandantId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx as _};
use serde_json::{Map, Value};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::Fehler;

/// What a value belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gegenstand<'a> {
    /// The values of a service.
    Leistung(&'a LeistungKennung),
    /// A target of deliveries.
    Ziel(&'a str),
}

impl Gegenstand<'_> {
    fn text(self) -> String {
        match self {
            Self::Leistung(l) => format!("leistung:{l}"),
            Self::Ziel(z) => format!("ziel:{z}"),
        }
    }
}

/// A change of one value.
#[derive(Debug, Clone, PartialEq)]
pub struct Wertaenderung {
    /// Its name.
    pub wert: String,
    /// What held before; nothing: what is given.
    pub alt: Option<Value>,
    /// What holds now.
    pub neu: Option<Value>,
    /// A secret: `alt` and `neu` only say whether there is one.
    pub geheim: bool,
}

impl Wertaenderung {
    /// A secret was set, replaced or removed.
    #[must_use]
    pub fn geheimnis(wert: &str, da: bool, danach: bool) -> Self {
        let ob = |da: bool| da.then_some(Value::Bool(true));
        Self { wert: wert.to_owned(), alt: ob(da), neu: ob(danach), geheim: true }
    }
}

/// A change that was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Wertschritt {
    /// Its number.
    pub id: i64,
    /// When.
    pub zeit: Zeitpunkt,
    /// By whom.
    pub wer: KontoId,
    /// What.
    pub aenderung: Wertaenderung,
}

/// What differs between two sets of values, by name.
#[must_use]
pub fn wertaenderungen(alt: &Map<String, Value>, neu: &Map<String, Value>) -> Vec<Wertaenderung> {
    let mut namen: Vec<&String> = alt.keys().chain(neu.keys()).collect();
    namen.sort_unstable();
    namen.dedup();
    namen
        .into_iter()
        .filter(|n| alt.get(*n) != neu.get(*n))
        .map(|n| Wertaenderung { wert: n.clone(), alt: alt.get(n).cloned(), neu: neu.get(n).cloned(), geheim: false })
        .collect()
}

/// Notes changes in the transaction that makes them. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database failed.
pub async fn werte_notieren(
    db: &mut PgConnection,
    (mandant, gegenstand): (MandantId, Gegenstand<'_>),
    aenderungen: &[Wertaenderung],
    wer: KontoId,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    for a in aenderungen {
        sqlx::query(
            "INSERT INTO wertschritt (mandant_id, gegenstand, wert, alt, neu, geheim, wer, zeit) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(mandant.0)
        .bind(gegenstand.text())
        .bind(&a.wert)
        .bind(&a.alt)
        .bind(&a.neu)
        .bind(a.geheim)
        .bind(wer.0)
        .bind(jetzt.to_sqlx())
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// The latest 100 changes, the newest first. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database failed.
pub async fn wertverlauf(
    db: &mut PgConnection,
    mandant: MandantId,
    gegenstand: Gegenstand<'_>,
) -> Result<Vec<Wertschritt>, Fehler> {
    type Zeile = (i64, Timestamp, Uuid, String, Option<Value>, Option<Value>, bool);
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT id, zeit, wer, wert, alt, neu, geheim FROM wertschritt WHERE mandant_id = $1 AND gegenstand = $2 \
         ORDER BY id DESC LIMIT 100",
    )
    .bind(mandant.0)
    .bind(gegenstand.text())
    .fetch_all(db)
    .await?;
    let neu = |(id, zeit, wer, wert, alt, neu, geheim): Zeile| Wertschritt {
        id,
        zeit: zeit.to_jiff(),
        wer: KontoId(wer),
        aenderung: Wertaenderung { wert, alt, neu, geheim },
    };
    Ok(zeilen.into_iter().map(neu).collect())
}

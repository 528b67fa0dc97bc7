//! The demonstration: one authority for every municipality, recognisable as invented in every line that people read.
//!
//! No telephone numbers: the ranges that the Bundesnetzagentur keeps free for films do not cover these places, and any
//! other number may belong to someone.

use std::collections::BTreeMap;

use datenbank::{Datenbank, Sicht, Tx};
use grund::{Ags, EinheitId, LeistungKennung, MandantId};
use jiff::civil::time;
use serde_json::{Map, Value};
use sqlx::types::Json;

use crate::{
    Fehler, Oeffnungszeiten, Zeitspanne, daten,
    modell::{Auspraegung, Barrierefreiheit},
    namen::Ortsname,
};

/// A service that all demonstration authorities offer.
#[derive(Debug, Clone)]
pub struct DemoLeistung {
    /// Which one.
    pub leistung: LeistungKennung,
    /// The office that does it: `Steueramt`.
    pub amt: String,
    /// Values of single authorities over the defaults of the service.
    pub abweichend: BTreeMap<MandantId, Map<String, Value>>,
}

/// „Hund anmelden“ for all, with the defaults of the service; Bautzen and Görlitz have other (invented) fees, and in
/// Bautzen people pay at once.
#[must_use]
pub fn demo_hundesteuer() -> DemoLeistung {
    let werte = |ersthund: u32, zweithund: u32, weiterer: u32, zahlweise: &str| {
        Map::from_iter([
            ("steuer_ersthund".to_owned(), ersthund.into()),
            ("steuer_zweithund".to_owned(), zweithund.into()),
            ("steuer_weiterer".to_owned(), weiterer.into()),
            ("zahlweise".to_owned(), zahlweise.into()),
        ])
    };
    DemoLeistung {
        leistung: LeistungKennung("hundesteuer-anmelden".to_owned()),
        amt: "Steueramt".to_owned(),
        abweichend: BTreeMap::from([
            (MandantId(14_625_020), werte(72, 108, 144, "sofort")),
            (MandantId(14_626_110), werte(96, 132, 132, "bescheid")),
        ]),
    }
}

/// The authority of a municipality has its key as number.
#[must_use]
pub fn mandant_von(ags: &Ags) -> MandantId {
    // Eight digits always fit.
    MandantId(ags.as_str().parse().unwrap_or_default())
}

/// The office of a demonstration authority; `nummer` counts its offices from 1 to 9.
#[must_use]
pub fn einheit_von(mandant: MandantId, nummer: i32) -> EinheitId {
    EinheitId(mandant.0 * 10 + nummer)
}

/// What is read about one demonstration authority.
struct Behoerde {
    mandant: MandantId,
    ags: String,
    ars: &'static str,
    name: String,
    verwaltung: String,
    plz: String,
    ort: String,
    mail: String,
    impressum: String,
}

impl Behoerde {
    fn neu(ars: &'static str, ags: &'static str, amtlich: &str, plz: Option<&str>) -> Option<Self> {
        let ort = Ortsname::lesen(amtlich);
        let (art, verwaltung) =
            if ort.ist_stadt() { ("Stadt", "Stadtverwaltung") } else { ("Gemeinde", "Gemeindeverwaltung") };
        let kurz =
            if ort.deutsch.starts_with("Stadt ") { ort.deutsch.clone() } else { format!("{art} {}", ort.deutsch) };
        Some(Self {
            mandant: mandant_von(&ags.parse().ok()?),
            ags: ags.to_owned(),
            ars,
            name: format!("{kurz} (Demonstration)"),
            verwaltung: format!("{verwaltung} {} (Demonstration)", ort.deutsch),
            plz: plz.unwrap_or_default().to_owned(),
            mail: format!("gemeinde-{ags}@example.org"),
            impressum: format!(
                "Dies ist eine Demonstration. Die {kurz} betreibt diese Seite nicht und nimmt hier keine Anträge \
                 entgegen.\n\nAnschrift, Öffnungszeiten, Gebühren und Satzungen sind Muster."
            ),
            ort: ort.deutsch,
        })
    }
}

fn behoerden() -> Vec<Behoerde> {
    let mut plz: BTreeMap<&str, &str> = BTreeMap::new();
    for (p, ars) in daten::plz() {
        plz.entry(ars).or_insert(p);
    }
    daten::gemeinden().filter_map(|(ars, ags, name)| Behoerde::neu(ars, ags, name, plz.get(ars).copied())).collect()
}

/// The usual hours of a small office.
fn oeffnungszeiten() -> Oeffnungszeiten {
    let spanne = |von: i8, bis: i8| Zeitspanne { von: time(von, 0, 0, 0), bis: time(bis, 0, 0, 0) };
    let (vormittag, lang, nachmittag) = (spanne(9, 12), spanne(13, 18), spanne(13, 16));
    Oeffnungszeiten {
        woche: [
            vec![vormittag],
            vec![vormittag, lang],
            vec![],
            vec![vormittag, nachmittag],
            vec![vormittag],
            vec![],
            vec![],
        ],
        ausnahmen: Vec::new(),
        hinweis: Some("Musterzeiten der Demonstration.".to_owned()),
    }
}

/// Fills the demonstration: an authority and an office for each municipality, and the services that they offer.
/// What is there already stays as it is. Needs [`crate::grunddaten_einspielen`] first only for places to be found.
///
/// # Errors
/// The database refuses.
pub async fn demo_einspielen(db: &Datenbank, leistungen: &[DemoLeistung]) -> Result<(), Fehler> {
    let alle = behoerden();
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query("SELECT FROM verzeichnis_stand FOR UPDATE").execute(&mut *tx).await?;
    mandanten(&mut tx, &alle).await?;
    let mut aemter: Vec<&str> = leistungen.iter().map(|l| l.amt.as_str()).collect();
    aemter.sort_unstable();
    aemter.dedup();
    for (amt, nummer) in aemter.iter().zip(1..) {
        einheiten(&mut tx, &alle, amt, nummer).await?;
        for leistung in leistungen.iter().filter(|l| l.amt == *amt) {
            anbieten(&mut tx, &alle, leistung, nummer).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

async fn mandanten(tx: &mut Tx, alle: &[Behoerde]) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO mandant (id, name, ags, impressum, demonstration) \
         SELECT id, name, ags, impressum, true \
         FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[]) AS t (id, name, ags, impressum) \
         ON CONFLICT (id) DO NOTHING",
    )
    .bind(alle.iter().map(|b| b.mandant.0).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.name.as_str()).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.ags.as_str()).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.impressum.as_str()).collect::<Vec<_>>())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn einheiten(tx: &mut Tx, alle: &[Behoerde], amt: &str, nummer: i32) -> Result<(), Fehler> {
    let barrierefreiheit = Barrierefreiheit {
        stufenlos: Some(true),
        hinweis: Some("Musterangabe der Demonstration.".to_owned()),
        ..Barrierefreiheit::default()
    };
    sqlx::query(
        "INSERT INTO organisationseinheit \
         (id, mandant_id, name, strasse, plz, ort, mail, oeffnungszeiten, barrierefreiheit) \
         SELECT id, mandant, name, 'Musterstraße 1', plz, ort, mail, $7, $8 \
         FROM unnest($1::integer[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[]) \
         AS t (id, mandant, name, plz, ort, mail) ON CONFLICT (id) DO NOTHING",
    )
    .bind(alle.iter().map(|b| einheit_von(b.mandant, nummer).0).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.mandant.0).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| format!("{}, {amt}", b.verwaltung)).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.plz.as_str()).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.ort.as_str()).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.mail.as_str()).collect::<Vec<_>>())
    .bind(Json(oeffnungszeiten()))
    .bind(Json(barrierefreiheit))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn anbieten(tx: &mut Tx, alle: &[Behoerde], leistung: &DemoLeistung, nummer: i32) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO zustaendigkeit (leistung, gebiet, einheit_id, auspraegung) \
         SELECT $1, gebiet, einheit, $4 FROM unnest($2::text[], $3::integer[]) AS t (gebiet, einheit) \
         ON CONFLICT DO NOTHING",
    )
    .bind(leistung.leistung.as_str())
    .bind(alle.iter().map(|b| b.ars).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| einheit_von(b.mandant, nummer).0).collect::<Vec<_>>())
    .bind(Auspraegung::BeraetUndNimmtAn.als_text())
    .execute(&mut **tx)
    .await?;
    let leer = Map::new();
    let parameter = alle.iter().map(|b| Json(leistung.abweichend.get(&b.mandant).unwrap_or(&leer))).collect::<Vec<_>>();
    sqlx::query(
        "INSERT INTO leistung_aktivierung (mandant_id, leistung, parameter) \
         SELECT mandant, $1, parameter FROM unnest($2::integer[], $3::jsonb[]) AS t (mandant, parameter) \
         ON CONFLICT DO NOTHING",
    )
    .bind(leistung.leistung.as_str())
    .bind(alle.iter().map(|b| b.mandant.0).collect::<Vec<_>>())
    .bind(parameter)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

//! The demonstration: authorities for every municipality, shared administration, Kreis and Land, their offices, and some
//! eighty services that they offer. Recognisable as invented in every line that people read.
//!
//! No telephone numbers: the ranges that the Bundesnetzagentur keeps free for films do not cover these places, and any
//! other number may belong to someone.

mod behoerden;
mod katalog;

use std::collections::{BTreeMap, BTreeSet};

use datenbank::{Datenbank, Sicht, Tx};
use grund::{Ags, EinheitId, Land, LeistungKennung, MandantId};
use jiff::civil::time;
use serde_json::{Map, Value};
use sqlx::types::Json;

use self::{
    behoerden::{Behoerde, Behoerden},
    katalog::{DIENSTE, OZG},
};
use crate::{
    Fehler, Oeffnungszeiten, Zeitspanne, einspielen,
    modell::{Auspraegung, Barrierefreiheit},
};

/// Who delivers what the demonstration brings.
const QUELLE: &str = "demo";

/// Whose office does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ebene {
    /// Each municipality.
    Gemeinde,
    /// The administration that a municipality has, its own or the one of its Verband.
    Verwaltung,
    /// The Kreis or the kreisfreie Stadt.
    Kreis,
    /// The Land.
    Land,
}

/// A service of a folder that demonstration authorities offer online.
#[derive(Debug, Clone)]
pub struct DemoPaket {
    /// Which one.
    pub leistung: LeistungKennung,
    /// Its LeiKa key: without `stelle` the offices of that entry of the catalogue offer it.
    pub leika: String,
    /// Whose office does it, one of [`demo_aemter`].
    pub stelle: Option<(Ebene, String)>,
    /// Where it exists; empty = everywhere.
    pub laender: Vec<Land>,
    /// Values of single authorities over the defaults of the service.
    pub abweichend: BTreeMap<MandantId, Map<String, Value>>,
}

/// A service that all demonstration municipalities offer online.
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

/// The services of the demonstration's catalogue, by their keys: each has exactly one office for every place.
#[must_use]
pub fn demo_leistungen() -> Vec<LeistungKennung> {
    DIENSTE.iter().map(|d| LeistungKennung(d.leika.to_owned())).collect()
}

/// All that [`demo_einspielen`] and [`demo_pakete_einspielen`] write, as text: it changes when they would write something
/// else.
#[must_use]
pub fn demo_stand(pakete: &[DemoPaket]) -> String {
    format!("{:?}{AEMTER:?}{DIENSTE:?}{OZG:?}{pakete:?}", Behoerden::alle())
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

/// Offices with their numbers. What a municipality and a shared administration have keeps its number, so that an office
/// stays the same one when the program's list grows.
const AEMTER: [(Ebene, &[&str]); 3] = [
    (
        Ebene::Gemeinde,
        &[
            "Steueramt",
            "Bürgerbüro",
            "Standesamt",
            "Gewerbeamt",
            "Ordnungsamt",
            "Bauamt",
            "Amt für Bildung und Kultur",
            "Hauptamt",
        ],
    ),
    (
        Ebene::Kreis,
        &[
            "Straßenverkehrsamt",
            "Kfz-Zulassungsstelle",
            "Sozialamt",
            "Jugendamt",
            "Amt für Ausbildungsförderung",
            "Bauaufsichtsamt",
            "Ausländerbehörde",
            "Umweltamt",
            "Gesundheitsamt",
            "Hauptamt",
            "Lebensmittelüberwachung",
        ],
    ),
    (
        Ebene::Land,
        &[
            "Landesamt für Schule und Bildung",
            "Landesprüfungsamt für Gesundheitsberufe",
            "Förderstelle für Ausbildung",
            "Geologischer Dienst",
            "Bergamt",
        ],
    ),
];

/// The offices that the authorities of a level have.
#[must_use]
pub fn demo_aemter(ebene: Ebene) -> &'static [&'static str] {
    let liste = if ebene == Ebene::Verwaltung { Ebene::Gemeinde } else { ebene };
    AEMTER.iter().find(|(e, _)| *e == liste).map_or(&[], |(_, namen)| namen)
}

/// Does the demonstration's catalogue say which offices do the entry with this LeiKa key?
#[must_use]
pub fn demo_kennt(leika: &str) -> bool {
    DIENSTE.iter().any(|d| d.leika == leika)
}

/// The number of an office; one that is in no list gets the next free one (`frei` counts them).
fn amtsnummer(ebene: Ebene, amt: &str, frei: &mut Vec<String>) -> i32 {
    let namen = demo_aemter(ebene);
    let platz = namen.iter().position(|n| *n == amt).unwrap_or_else(|| {
        let da = frei.iter().position(|n| n == amt).unwrap_or_else(|| {
            frei.push(amt.to_owned());
            frei.len() - 1
        });
        namen.len() + da
    });
    i32::try_from(platz + 1).unwrap_or(i32::MAX)
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

/// Fills the demonstration: authorities, offices, the catalogue's services and the services that are offered online.
/// What is there already stays as it is. Needs [`crate::grunddaten_einspielen`] first only for places to be found.
///
/// # Errors
/// The database refuses.
pub async fn demo_einspielen(db: &Datenbank, leistungen: &[DemoLeistung]) -> Result<(), Fehler> {
    let behoerden = Behoerden::alle();
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query("SELECT FROM verzeichnis_stand FOR UPDATE").execute(&mut *tx).await?;
    mandanten(&mut tx, &behoerden.mandanten()).await?;
    katalog_einspielen(&mut tx).await?;
    let mut frei = Vec::new();
    let gemeinden: Vec<&Behoerde> = behoerden.gemeinden.iter().collect();
    for leistung in leistungen {
        let nummer = amtsnummer(Ebene::Gemeinde, &leistung.amt, &mut frei);
        einheiten(&mut tx, &gemeinden, &leistung.amt, nummer).await?;
        zustaendig(&mut tx, &gemeinden, leistung.leistung.as_str(), nummer).await?;
        anbieten(&mut tx, &gemeinden, &leistung.leistung, &leistung.abweichend).await?;
    }
    for ebene in [Ebene::Gemeinde, Ebene::Verwaltung, Ebene::Kreis, Ebene::Land] {
        let hier = behoerden.der_ebene(ebene);
        let dienste = || DIENSTE.iter().filter(|d| d.ebene == ebene);
        let aemter: BTreeSet<&str> = dienste().map(|d| d.amt).collect();
        for amt in aemter {
            einheiten(&mut tx, &hier, amt, amtsnummer(ebene, amt, &mut frei)).await?;
        }
        for dienst in dienste() {
            zustaendig(&mut tx, &hier, dienst.leika, amtsnummer(ebene, dienst.amt, &mut frei)).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Lets the demonstration's authorities offer the services of folders. What is there already stays as it is. Needs
/// [`demo_einspielen`] first.
///
/// # Errors
/// The database refuses.
pub async fn demo_pakete_einspielen(db: &Datenbank, pakete: &[DemoPaket]) -> Result<(), Fehler> {
    let behoerden = Behoerden::alle();
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query("SELECT FROM verzeichnis_stand FOR UPDATE").execute(&mut *tx).await?;
    let mut frei = Vec::new();
    for paket in pakete {
        let dienst = DIENSTE.iter().find(|d| d.leika == paket.leika).map(|d| (d.ebene, d.amt));
        let eigene = paket.stelle.as_ref().map(|(ebene, amt)| (*ebene, amt.as_str()));
        let Some((ebene, amt)) = eigene.or(dienst) else { continue };
        let mut hier = behoerden.der_ebene(ebene);
        hier.retain(|b| paket.laender.is_empty() || paket.laender.iter().any(|l| b.gebiet.starts_with(l.as_str())));
        let nummer = amtsnummer(ebene, amt, &mut frei);
        einheiten(&mut tx, &hier, amt, nummer).await?;
        // The responsibilities of the catalogue's entry hold for the service that takes its place.
        if dienst != Some((ebene, amt)) {
            zustaendig(&mut tx, &hier, paket.leistung.as_str(), nummer).await?;
        }
        anbieten(&mut tx, &hier, &paket.leistung, &paket.abweichend).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn mandanten(tx: &mut Tx, alle: &[&Behoerde]) -> Result<(), Fehler> {
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

/// Services with their names for citizens, and the situations they belong to.
async fn katalog_einspielen(tx: &mut Tx) -> Result<(), Fehler> {
    let spalte = |f: fn(&katalog::Demodienst) -> &'static str| DIENSTE.iter().map(f).collect::<Vec<_>>();
    let zielgruppen: Vec<Json<Vec<&str>>> =
        DIENSTE.iter().map(|d| Json(d.zielgruppen.iter().map(|z| z.als_text()).collect())).collect();
    sqlx::query(
        "INSERT INTO leistung (kennung, leika, name, art, typisierung, ozg, zielgruppen, quelle) \
         SELECT leika, leika, name, art, typisierung, ozg, ARRAY(SELECT jsonb_array_elements_text(ziele)), $7 \
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[]) \
         AS t (leika, name, art, typisierung, ozg, ziele) ON CONFLICT (kennung) DO NOTHING",
    )
    .bind(spalte(|d| d.leika))
    .bind(spalte(|d| d.katalogname))
    .bind(spalte(|d| d.art.als_text()))
    .bind(spalte(|d| d.typisierung))
    .bind(spalte(|d| d.ozg))
    .bind(zielgruppen)
    .bind(QUELLE)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "INSERT INTO leistung_text (leistung, sprache, name, kurz, ungeprueft, quelle) \
         SELECT leika, 'de', name, kurz, true, $4 FROM unnest($1::text[], $2::text[], $3::text[]) \
         AS t (leika, name, kurz) WHERE NOT EXISTS (SELECT FROM leistung_text l WHERE l.leistung = leika \
         AND l.sprache = 'de' AND l.mandant_id IS NULL)",
    )
    .bind(spalte(|d| d.leika))
    .bind(spalte(|d| d.name))
    .bind(spalte(|d| d.kurz))
    .bind(QUELLE)
    .execute(&mut **tx)
    .await?;
    let ozg_da: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM ozg_leistung)").fetch_one(&mut **tx).await?;
    if !ozg_da {
        let satz = |(id, name, lage, themenfeld): &(&str, &str, &str, &str)| {
            let satz = einspielen::Ozgsatz {
                id: (*id).to_owned(),
                name: (*name).to_owned(),
                art: einspielen::lagenart(lage),
                lage: (*lage).to_owned(),
                themenfeld: (*themenfeld).to_owned(),
            };
            Ok(einspielen::Gelesen::Satz(String::new(), satz))
        };
        let auftrag =
            einspielen::Auftrag { umfang: einspielen::Umfang::Delta, quelle: "ozg", heute: jiff::civil::Date::ZERO };
        einspielen::ozg(tx, OZG.iter().map(satz), &auftrag).await?;
    }
    Ok(())
}

/// Offices, each marked in the middle of its municipality; what somebody has changed stays.
async fn einheiten(tx: &mut Tx, alle: &[&Behoerde], amt: &str, nummer: i32) -> Result<(), Fehler> {
    let barrierefreiheit = Barrierefreiheit {
        stufenlos: Some(true),
        hinweis: Some("Musterangabe der Demonstration.".to_owned()),
        ..Barrierefreiheit::default()
    };
    sqlx::query(
        "INSERT INTO organisationseinheit AS e \
         (id, mandant_id, name, strasse, plz, ort, mail, oeffnungszeiten, barrierefreiheit, quelle, laenge, breite) \
         SELECT id, mandant, name, 'Musterstraße 1', plz, ort, mail, $7, $8, $9, laenge, breite \
         FROM unnest($1::integer[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $10::float8[], \
         $11::float8[]) AS t (id, mandant, name, plz, ort, mail, laenge, breite) ON CONFLICT (id) DO UPDATE \
         SET laenge = excluded.laenge, breite = excluded.breite WHERE e.quelle = $9 AND e.breite IS NULL",
    )
    .bind(alle.iter().map(|b| b.einheit(nummer).0).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.mandant.0).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| format!("{}, {amt}", b.verwaltung)).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.plz.as_str()).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.ort.as_str()).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.mail.as_str()).collect::<Vec<_>>())
    .bind(Json(oeffnungszeiten()))
    .bind(Json(barrierefreiheit))
    .bind(QUELLE)
    .bind(alle.iter().map(|b| b.mitte.map(|m| m.0)).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.mitte.map(|m| m.1)).collect::<Vec<_>>())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn zustaendig(tx: &mut Tx, alle: &[&Behoerde], leistung: &str, nummer: i32) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO zustaendigkeit (leistung, gebiet, einheit_id, auspraegung, quelle) \
         SELECT $1, gebiet, einheit, $4, $5 FROM unnest($2::text[], $3::integer[]) AS t (gebiet, einheit) \
         ON CONFLICT DO NOTHING",
    )
    .bind(leistung)
    .bind(alle.iter().map(|b| b.gebiet).collect::<Vec<_>>())
    .bind(alle.iter().map(|b| b.einheit(nummer).0).collect::<Vec<_>>())
    .bind(Auspraegung::BeraetUndNimmtAn.als_text())
    .bind(QUELLE)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn anbieten(
    tx: &mut Tx,
    alle: &[&Behoerde],
    leistung: &LeistungKennung,
    abweichend: &BTreeMap<MandantId, Map<String, Value>>,
) -> Result<(), Fehler> {
    let leer = Map::new();
    let parameter = alle.iter().map(|b| Json(abweichend.get(&b.mandant).unwrap_or(&leer))).collect::<Vec<_>>();
    sqlx::query(
        "INSERT INTO leistung_aktivierung (mandant_id, leistung, parameter) \
         SELECT mandant, $1, parameter FROM unnest($2::integer[], $3::jsonb[]) AS t (mandant, parameter) \
         ON CONFLICT DO NOTHING",
    )
    .bind(leistung.as_str())
    .bind(alle.iter().map(|b| b.mandant.0).collect::<Vec<_>>())
    .bind(parameter)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

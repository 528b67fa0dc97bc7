//! The directory's tables: load all of it, change parts of it.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, OnceLock},
};

use datenbank::{Datenbank, Sicht, Tx};
use grund::{Ags, Ars, EinheitId, LeistungKennung, MandantId};
use jiff_sqlx::{Date, ToSqlx as _};
use serde_json::{Map, Value};
use sqlx::{PgConnection, types::Json};

use crate::{
    Fehler, Oeffnungszeiten, auftritt, daten, katalog,
    modell::{Anschrift, Auspraegung, Barrierefreiheit, Einheit, Gemeinde, Kanal, Mandant, Punkt, Zustaendigkeit},
    namen::Ortsname,
    ort::Ortsindex,
    stand::{Aktivierung, Stand},
};

pub(crate) fn widerspruch(tabelle: &'static str, schluessel: impl ToString, spalte: &'static str) -> Fehler {
    Fehler::Widerspruch { tabelle, schluessel: schluessel.to_string(), spalte }
}

/// Loads one consistent state.
pub(crate) async fn laden(db: &Datenbank) -> Result<Stand, Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").execute(&mut *tx).await?;
    let (nummer, geladen): (i64, Date) =
        sqlx::query_as("SELECT nummer, (now() AT TIME ZONE $1)::date FROM verzeichnis_stand")
            .bind(grund::ZEITZONE)
            .fetch_one(&mut *tx)
            .await?;
    let stand = Stand {
        nummer,
        geladen: geladen.to_jiff(),
        index: OnceLock::new(),
        orte: Ortsindex::bauen(gemeinden(&mut tx).await?),
        mandanten: mandanten(&mut tx).await?,
        einheiten: einheiten(&mut tx).await?,
        zustaendigkeiten: zustaendigkeiten(&mut tx).await?,
        aktivierungen: aktivierungen(&mut tx).await?,
        katalog: katalog::laden(&mut tx).await?,
        auftritte: auftritt::laden(&mut tx).await?,
        leer: Arc::default(),
    };
    tx.commit().await?;
    Ok(stand)
}

async fn gemeinden(tx: &mut Tx) -> Result<Vec<Arc<Gemeinde>>, Fehler> {
    let gebiete: Vec<(String, String)> =
        sqlx::query_as("SELECT schluessel, name FROM gebiet").fetch_all(&mut **tx).await?;
    let postleitzahlen: Vec<(String, String)> =
        sqlx::query_as("SELECT gebiet, plz FROM gebiet_plz ORDER BY plz").fetch_all(&mut **tx).await?;
    let kreise: HashMap<&str, &str> =
        gebiete.iter().filter(|(s, _)| s.len() == 5).map(|(s, n)| (s.as_str(), n.as_str())).collect();
    let mut plz: HashMap<String, Vec<String>> = HashMap::new();
    for (gebiet, p) in postleitzahlen {
        plz.entry(gebiet).or_default().push(p);
    }
    let mut alle = BTreeMap::new();
    for (schluessel, name) in gebiete.iter().filter(|(s, _)| s.len() == 12) {
        let ars: Ars = schluessel.parse().map_err(|_| widerspruch("gebiet", schluessel, "schluessel"))?;
        let kreis = kreise.get(ars.ags().kreis()).copied().unwrap_or_default();
        alle.insert(
            ars.ags(),
            Arc::new(Gemeinde {
                ars,
                ags: ars.ags(),
                name: Ortsname::lesen(name),
                kreis: daten::kreisname(&ars, kreis),
                plz: plz.remove(schluessel).unwrap_or_default(),
            }),
        );
    }
    Ok(alle.into_values().collect())
}

async fn mandanten(tx: &mut Tx) -> Result<HashMap<MandantId, Arc<Mandant>>, Fehler> {
    let zeilen: Vec<(i32, String, String, String, bool)> =
        sqlx::query_as("SELECT id, name, ags, impressum, demonstration FROM mandant").fetch_all(&mut **tx).await?;
    zeilen
        .into_iter()
        .map(|(id, name, ags, impressum, demonstration)| {
            let ags: Ags = ags.parse().map_err(|_| widerspruch("mandant", id, "ags"))?;
            let id = MandantId(id);
            Ok((id, Arc::new(Mandant { id, name, ags, impressum, demonstration })))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct EinheitZeile {
    id: i32,
    mandant_id: i32,
    name: String,
    strasse: String,
    plz: String,
    ort: String,
    telefon: Option<String>,
    mail: Option<String>,
    oeffnungszeiten: Json<Oeffnungszeiten>,
    barrierefreiheit: Json<Barrierefreiheit>,
    uebergeordnet: Option<i32>,
    beschreibung: String,
    webseite: Option<String>,
    kanaele: Json<Vec<Kanal>>,
    breite: Option<f64>,
    laenge: Option<f64>,
    gueltig_von: Option<Date>,
    gueltig_bis: Option<Date>,
    quelle: String,
    quelle_id: Option<String>,
}

async fn einheiten(tx: &mut Tx) -> Result<HashMap<EinheitId, Arc<Einheit>>, Fehler> {
    let zeilen: Vec<EinheitZeile> = sqlx::query_as(
        "SELECT id, mandant_id, name, strasse, plz, ort, telefon, mail, oeffnungszeiten, barrierefreiheit, \
         uebergeordnet, beschreibung, webseite, kanaele, breite, laenge, gueltig_von, gueltig_bis, quelle, quelle_id \
         FROM organisationseinheit",
    )
    .fetch_all(&mut **tx)
    .await?;
    let einheit = |z: EinheitZeile| Einheit {
        id: EinheitId(z.id),
        mandant: MandantId(z.mandant_id),
        name: z.name,
        anschrift: Anschrift { strasse: z.strasse, plz: z.plz, ort: z.ort },
        oeffnungszeiten: z.oeffnungszeiten.0,
        telefon: z.telefon,
        mail: z.mail,
        barrierefreiheit: z.barrierefreiheit.0,
        uebergeordnet: z.uebergeordnet.map(EinheitId),
        beschreibung: z.beschreibung,
        webseite: z.webseite,
        kanaele: z.kanaele.0,
        punkt: z.breite.zip(z.laenge).map(|(breite, laenge)| Punkt { breite, laenge }),
        von: z.gueltig_von.map(Date::to_jiff),
        bis: z.gueltig_bis.map(Date::to_jiff),
        quelle: z.quelle,
        quelle_id: z.quelle_id,
    };
    Ok(zeilen.into_iter().map(|z| (EinheitId(z.id), Arc::new(einheit(z)))).collect())
}

type ZustaendigkeitZeile = (String, String, i32, String, Option<Date>, Option<Date>, String);

async fn zustaendigkeiten(
    tx: &mut Tx,
) -> Result<HashMap<LeistungKennung, HashMap<String, Vec<Zustaendigkeit>>>, Fehler> {
    let zeilen: Vec<ZustaendigkeitZeile> = sqlx::query_as(
        "SELECT leistung, gebiet, einheit_id, auspraegung, gueltig_von, gueltig_bis, quelle FROM zustaendigkeit",
    )
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
    Ok(alle)
}

type AktivierungZeile = (String, i32, Json<Map<String, Value>>, bool);

async fn aktivierungen(tx: &mut Tx) -> Result<HashMap<LeistungKennung, HashMap<MandantId, Aktivierung>>, Fehler> {
    let zeilen: Vec<AktivierungZeile> =
        sqlx::query_as("SELECT leistung, mandant_id, parameter, aktiv FROM leistung_aktivierung")
            .fetch_all(&mut **tx)
            .await?;
    let mut alle: HashMap<LeistungKennung, HashMap<MandantId, Aktivierung>> = HashMap::new();
    for (leistung, mandant, parameter, aktiv) in zeilen {
        let aktivierung = Aktivierung { aktiv, parameter: Arc::new(parameter.0) };
        alle.entry(LeistungKennung(leistung)).or_default().insert(MandantId(mandant), aktivierung);
    }
    Ok(alle)
}

/// Brings the official areas and postcodes of this program into the database. Does nothing when they are there.
///
/// # Errors
/// The database refuses.
pub async fn grunddaten_einspielen(db: &Datenbank) -> Result<(), Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    let da: String =
        sqlx::query_scalar("SELECT grunddaten FROM verzeichnis_stand FOR UPDATE").fetch_one(&mut *tx).await?;
    if da == daten::stand() {
        return Ok(());
    }
    let (schluessel, namen): (Vec<&str>, Vec<&str>) = daten::gebiete().into_iter().unzip();
    // A key that is no longer in the list stays: matters and letters of earlier years name it.
    sqlx::query(
        "INSERT INTO gebiet (schluessel, name) SELECT * FROM unnest($1::text[], $2::text[]) \
         ON CONFLICT (schluessel) DO UPDATE SET name = excluded.name",
    )
    .bind(schluessel)
    .bind(namen)
    .execute(&mut *tx)
    .await?;
    let (plz, gebiete): (Vec<&str>, Vec<&str>) = daten::plz().into_iter().unzip();
    sqlx::query("DELETE FROM gebiet_plz").execute(&mut *tx).await?;
    sqlx::query("INSERT INTO gebiet_plz (plz, gebiet) SELECT * FROM unnest($1::text[], $2::text[])")
        .bind(plz)
        .bind(gebiete)
        .execute(&mut *tx)
        .await?;
    sqlx::query("UPDATE verzeichnis_stand SET grunddaten = $1").bind(daten::stand()).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Offers a service in the name of an authority (or stops it), with the authority's own values.
///
/// # Errors
/// The authority does not exist, or the database refuses.
pub async fn aktivieren(
    db: &mut PgConnection,
    mandant: MandantId,
    leistung: &LeistungKennung,
    parameter: &Map<String, Value>,
    aktiv: bool,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO leistung_aktivierung (mandant_id, leistung, parameter, aktiv) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (mandant_id, leistung) DO UPDATE SET parameter = excluded.parameter, aktiv = excluded.aktiv",
    )
    .bind(mandant.0)
    .bind(leistung.as_str())
    .bind(Json(parameter))
    .bind(aktiv)
    .execute(db)
    .await?;
    Ok(())
}

/// Writes an office anew or over its old state.
///
/// # Errors
/// The authority does not exist, or the database refuses.
pub async fn einheit_speichern(db: &mut PgConnection, einheit: &Einheit) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO organisationseinheit \
         (id, mandant_id, name, strasse, plz, ort, telefon, mail, oeffnungszeiten, barrierefreiheit, uebergeordnet, \
         beschreibung, webseite, kanaele, breite, laenge, gueltig_von, gueltig_bis, quelle, quelle_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) \
         ON CONFLICT (id) DO UPDATE SET \
         mandant_id = excluded.mandant_id, name = excluded.name, strasse = excluded.strasse, plz = excluded.plz, \
         ort = excluded.ort, telefon = excluded.telefon, mail = excluded.mail, \
         oeffnungszeiten = excluded.oeffnungszeiten, barrierefreiheit = excluded.barrierefreiheit, \
         uebergeordnet = excluded.uebergeordnet, beschreibung = excluded.beschreibung, webseite = excluded.webseite, \
         kanaele = excluded.kanaele, breite = excluded.breite, laenge = excluded.laenge, \
         gueltig_von = excluded.gueltig_von, gueltig_bis = excluded.gueltig_bis, quelle = excluded.quelle, \
         quelle_id = excluded.quelle_id, geaendert = now()",
    )
    .bind(einheit.id.0)
    .bind(einheit.mandant.0)
    .bind(&einheit.name)
    .bind(&einheit.anschrift.strasse)
    .bind(&einheit.anschrift.plz)
    .bind(&einheit.anschrift.ort)
    .bind(&einheit.telefon)
    .bind(&einheit.mail)
    .bind(Json(&einheit.oeffnungszeiten))
    .bind(Json(&einheit.barrierefreiheit))
    .bind(einheit.uebergeordnet.map(|e| e.0))
    .bind(&einheit.beschreibung)
    .bind(&einheit.webseite)
    .bind(Json(&einheit.kanaele))
    .bind(einheit.punkt.map(|p| p.breite))
    .bind(einheit.punkt.map(|p| p.laenge))
    .bind(einheit.von.map(|t| t.to_sqlx()))
    .bind(einheit.bis.map(|t| t.to_sqlx()))
    .bind(&einheit.quelle)
    .bind(&einheit.quelle_id)
    .execute(db)
    .await?;
    Ok(())
}

/// A number for a new office.
///
/// # Errors
/// The database refuses.
pub async fn einheit_nummer(db: &mut PgConnection) -> Result<EinheitId, Fehler> {
    let nummer: i64 = sqlx::query_scalar("SELECT nextval('einheit_nummer')").fetch_one(db).await?;
    i32::try_from(nummer).map(EinheitId).map_err(|_| widerspruch("organisationseinheit", nummer, "id"))
}

/// Says that an office is responsible for a service in an area.
///
/// # Errors
/// The office does not exist, or the database refuses.
pub async fn zustaendigkeit_speichern(db: &mut PgConnection, z: &Zustaendigkeit) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO zustaendigkeit (leistung, gebiet, einheit_id, auspraegung, gueltig_von, gueltig_bis, quelle) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (leistung, gebiet, einheit_id) DO UPDATE SET \
         auspraegung = excluded.auspraegung, gueltig_von = excluded.gueltig_von, gueltig_bis = excluded.gueltig_bis, \
         quelle = excluded.quelle, geaendert = now()",
    )
    .bind(z.leistung.as_str())
    .bind(&z.gebiet)
    .bind(z.einheit.0)
    .bind(z.auspraegung.als_text())
    .bind(z.von.map(|t| t.to_sqlx()))
    .bind(z.bis.map(|t| t.to_sqlx()))
    .bind(&z.quelle)
    .execute(db)
    .await?;
    Ok(())
}

/// Takes back that an office is responsible for a service in an area. Was it so?
///
/// # Errors
/// The database refuses.
pub async fn zustaendigkeit_loeschen(
    db: &mut PgConnection,
    leistung: &LeistungKennung,
    gebiet: &str,
    einheit: EinheitId,
) -> Result<bool, Fehler> {
    let weg = sqlx::query("DELETE FROM zustaendigkeit WHERE leistung = $1 AND gebiet = $2 AND einheit_id = $3")
        .bind(leistung.as_str())
        .bind(gebiet)
        .bind(einheit.0)
        .execute(db)
        .await?;
    Ok(weg.rows_affected() > 0)
}

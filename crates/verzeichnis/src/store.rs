//! The directory's tables: load all of it, change parts of it.

use std::{
    collections::{BTreeMap, HashMap, hash_map::Entry},
    sync::{Arc, Mutex, OnceLock},
};

use datenbank::{Datenbank, Sicht, Tx};
use grund::{Ags, Ars, EinheitId, LeistungKennung, MandantId};
use jiff_sqlx::{Date, ToSqlx as _};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sqlx::{PgConnection, types::Json};

use crate::{
    Fehler, Oeffnungszeiten, auftritt, daten,
    grenzen::Grenzen,
    katalog,
    marken::Marken,
    modell::{Anschrift, Barrierefreiheit, Einheit, FruehereGemeinde, Gemeinde, Kanal, Mandant, Punkt, Zustaendigkeit},
    namen::Ortsname,
    ort::Ortsindex,
    ortsteil,
    stand::{Aktivierung, Aktivierungen, Stand},
    zustaendigkeiten,
};

pub(crate) fn widerspruch(tabelle: &'static str, schluessel: impl ToString, spalte: &'static str) -> Fehler {
    Fehler::Widerspruch { tabelle, schluessel: schluessel.to_string(), spalte }
}

/// The tables that the index of places comes from.
const ORTE: [&str; 4] = ["gebiet", "gebiet_plz", "gebiet_frueher", "ortsteil"];

/// Loads one consistent state. Of `vorher` every part is taken over whose tables were not written since; of
/// responsibilities and texts, those of every service that the change feed does not name.
pub(crate) async fn laden(db: &Datenbank, vorher: Option<&Stand>) -> Result<Stand, Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").execute(&mut *tx).await?;
    let (nummer, geladen): (i64, Date) =
        sqlx::query_as("SELECT nummer, (now() AT TIME ZONE $1)::date FROM verzeichnis_stand")
            .bind(grund::ZEITZONE)
            .fetch_one(&mut *tx)
            .await?;
    let geladen = geladen.to_jiff();
    let letzte: Option<i64> = sqlx::query_scalar("SELECT max(nr) FROM aenderung").fetch_one(&mut *tx).await?;
    let letzte = letzte.unwrap_or_default();
    let zuvor = vorher;
    // A database that was put back to an older state has nothing in common with what is in memory.
    let vorher = vorher.filter(|v| v.letzte_aenderung <= letzte && v.nummer <= nummer);
    let seit = vorher.map_or(0, |v| v.letzte_aenderung);
    let marken = Marken::laden(&mut tx, geladen).await?;
    let orte = match marken.nehmen(vorher.map(|v| (&v.marken, &v.orte)), &ORTE) {
        Some(da) => da,
        None => Arc::new(Ortsindex::bauen(
            gemeinden(&mut tx).await?,
            fruehere(&mut tx).await?,
            ortsteil::laden(&mut tx).await?,
        )),
    };
    let grenzen = match marken.nehmen(vorher.map(|v| (&v.marken, &v.grenzen)), &["gebiet_grenze"]) {
        Some(da) => da,
        None => grenzen(&mut tx).await?,
    };
    let mandanten = match marken.nehmen(vorher.map(|v| (&v.marken, &v.mandanten)), &["mandant"]) {
        Some(da) => da,
        None => Arc::new(mandanten(&mut tx).await?),
    };
    let einheiten = match marken.nehmen(vorher.map(|v| (&v.marken, &v.einheiten)), &["organisationseinheit"]) {
        Some(da) => da,
        None => Arc::new(einheiten(&mut tx).await?),
    };
    let zustaendigkeiten = match marken.nehmen(vorher.map(|v| (&v.marken, &v.zustaendigkeiten)), &["zustaendigkeit"]) {
        Some(da) => da,
        None => Arc::new(zustaendigkeiten::laden(&mut tx, vorher.map(|v| &*v.zustaendigkeiten), seit).await?),
    };
    let aktivierungen = match marken.nehmen(vorher.map(|v| (&v.marken, &v.aktivierungen)), &["leistung_aktivierung"]) {
        Some(da) => da,
        None => Arc::new(aktivierungen(&mut tx).await?),
    };
    let katalog = katalog::laden(&mut tx, &marken, vorher.map(|v| (&v.marken, &v.katalog)), seit).await?;
    let ueber_grenzen = match vorher {
        Some(v)
            if Arc::ptr_eq(&v.zustaendigkeiten, &zustaendigkeiten)
                && Arc::ptr_eq(&v.einheiten, &einheiten)
                && Arc::ptr_eq(&v.mandanten, &mandanten) =>
        {
            Arc::clone(&v.ueber_grenzen)
        }
        _ => Arc::default(),
    };
    let (online_gemeinden, orte_vor_ort) = match vorher {
        Some(v)
            if v.geladen == geladen
                && Arc::ptr_eq(&v.zustaendigkeiten, &zustaendigkeiten)
                && Arc::ptr_eq(&v.einheiten, &einheiten)
                && Arc::ptr_eq(&v.mandanten, &mandanten)
                && Arc::ptr_eq(&v.aktivierungen, &aktivierungen)
                && Arc::ptr_eq(&v.orte, &orte)
                && v.katalog.gleiche_dienste(&katalog) =>
        {
            (Arc::clone(&v.online_gemeinden), Arc::clone(&v.orte_vor_ort))
        }
        _ => (Arc::default(), Arc::default()),
    };
    let stand = Stand {
        nummer,
        geladen,
        letzte_aenderung: letzte,
        index: OnceLock::new(),
        index_zuvor: Mutex::new(zuvor.and_then(Stand::letzter_index)),
        weitere: zuvor.map(|v| Arc::clone(&v.weitere)).unwrap_or_default(),
        online_gemeinden,
        orte_vor_ort,
        objekte_mit_text: OnceLock::new(),
        ueber_grenzen,
        orte,
        grenzen,
        mandanten,
        einheiten,
        zustaendigkeiten,
        aktivierungen,
        katalog,
        auftritte: auftritt::laden(&mut tx).await?,
        leer: Arc::default(),
        marken,
    };
    tx.commit().await?;
    Ok(stand)
}

async fn gemeinden(tx: &mut Tx) -> Result<Vec<Arc<Gemeinde>>, Fehler> {
    let gebiete: Vec<(String, String)> =
        sqlx::query_as("SELECT schluessel, name FROM gebiet WHERE gueltig_bis IS NULL OR gueltig_bis >= current_date")
            .fetch_all(&mut **tx)
            .await?;
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

/// Former keys of the list, and municipalities that an import ended and whose successor is known.
async fn fruehere(tx: &mut Tx) -> Result<Vec<FruehereGemeinde>, Fehler> {
    let zeilen: Vec<(String, String, Date, String)> = sqlx::query_as(
        "SELECT ags, name, gueltig_bis, nachfolger FROM gebiet_frueher UNION ALL \
         SELECT left(schluessel, 5) || right(schluessel, 3), name, gueltig_bis, \
         left(nachfolger, 5) || right(nachfolger, 3) FROM gebiet WHERE length(schluessel) = 12 \
         AND gueltig_bis < current_date AND length(nachfolger) = 12 ORDER BY 1, 3",
    )
    .fetch_all(&mut **tx)
    .await?;
    let frueher = |(ags, name, bis, nachfolger): (String, String, Date, String)| {
        Ok(FruehereGemeinde {
            nachfolger: nachfolger.parse().map_err(|_| widerspruch("gebiet_frueher", &ags, "nachfolger"))?,
            ags: ags.parse().map_err(|_| widerspruch("gebiet_frueher", &ags, "ags"))?,
            name,
            bis: bis.to_jiff(),
        })
    };
    zeilen.into_iter().map(frueher).collect()
}

async fn grenzen(tx: &mut Tx) -> Result<Arc<Grenzen>, Fehler> {
    let zeilen: Vec<(String, Json<Value>)> =
        sqlx::query_as("SELECT gebiet, geometrie FROM gebiet_grenze WHERE length(gebiet) = 12 ORDER BY gebiet")
            .fetch_all(&mut **tx)
            .await?;
    let mut grenzen = Grenzen::default();
    for (gebiet, geometrie) in zeilen {
        let ars: Ars = gebiet.parse().map_err(|_| widerspruch("gebiet_grenze", &gebiet, "gebiet"))?;
        grenzen.dazu(ars, &geometrie.0).ok_or_else(|| widerspruch("gebiet_grenze", &gebiet, "geometrie"))?;
    }
    Ok(Arc::new(grenzen.fertig()))
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

datenbank::zeile! {
    struct EinheitZeile {
        id: i32,
        mandant_id: i32,
        name: String,
        strasse: String,
        plz: String,
        ort: String,
        telefon: Option<String>,
        mail: Option<String>,
        oeffnungszeiten: String,
        barrierefreiheit: String,
        uebergeordnet: Option<i32>,
        beschreibung: String,
        webseite: Option<String>,
        kanaele: String,
        breite: Option<f64>,
        laenge: Option<f64>,
        gueltig_von: Option<Date>,
        gueltig_bis: Option<Date>,
        quelle: String,
        quelle_id: Option<String>,
    }
}

/// All offices, or the one of `$1`.
const EINHEITEN: &str = "SELECT id, mandant_id, name, strasse, plz, ort, telefon, mail, oeffnungszeiten::text, \
     barrierefreiheit::text, uebergeordnet, beschreibung, webseite, kanaele::text, breite, laenge, gueltig_von, gueltig_bis, \
     quelle, quelle_id FROM organisationseinheit";

async fn einheiten(tx: &mut Tx) -> Result<HashMap<EinheitId, Arc<Einheit>>, Fehler> {
    let zeilen: Vec<EinheitZeile> = sqlx::query_as(EINHEITEN).fetch_all(&mut **tx).await?;
    let mut gelesen = Gelesen::default();
    zeilen.into_iter().map(|z| Ok((EinheitId(z.id), Arc::new(einheit(z, &mut gelesen)?)))).collect()
}

/// What the offices keep as JSON. Thousands of offices share a few dozen opening hours: equal texts are read once.
#[derive(Default)]
struct Gelesen {
    oeffnungszeiten: HashMap<String, Oeffnungszeiten>,
    barrierefreiheit: HashMap<String, Barrierefreiheit>,
    kanaele: HashMap<String, Vec<Kanal>>,
}

fn einmal<T: Clone + DeserializeOwned>(gelesen: &mut HashMap<String, T>, text: String) -> Option<T> {
    match gelesen.entry(text) {
        Entry::Occupied(da) => Some(da.get().clone()),
        Entry::Vacant(neu) => {
            let wert: T = serde_json::from_str(neu.key()).ok()?;
            Some(neu.insert(wert).clone())
        }
    }
}

/// An office as it is now, and until the end of the transaction: nobody else changes it meanwhile.
///
/// # Errors
/// The database failed.
pub async fn einheit_sperren(db: &mut PgConnection, id: EinheitId) -> Result<Option<Einheit>, Fehler> {
    let befehl = format!("{EINHEITEN} WHERE id = $1 FOR UPDATE");
    let zeile: Option<EinheitZeile> = sqlx::query_as(sqlx::AssertSqlSafe(befehl)).bind(id.0).fetch_optional(db).await?;
    zeile.map(|z| einheit(z, &mut Gelesen::default())).transpose()
}

fn einheit(z: EinheitZeile, gelesen: &mut Gelesen) -> Result<Einheit, Fehler> {
    let falsch = |spalte| move || widerspruch("organisationseinheit", z.id, spalte);
    Ok(Einheit {
        id: EinheitId(z.id),
        mandant: MandantId(z.mandant_id),
        name: z.name,
        anschrift: Anschrift { strasse: z.strasse, plz: z.plz, ort: z.ort },
        oeffnungszeiten: einmal(&mut gelesen.oeffnungszeiten, z.oeffnungszeiten)
            .ok_or_else(falsch("oeffnungszeiten"))?,
        telefon: z.telefon,
        mail: z.mail,
        barrierefreiheit: einmal(&mut gelesen.barrierefreiheit, z.barrierefreiheit)
            .ok_or_else(falsch("barrierefreiheit"))?,
        uebergeordnet: z.uebergeordnet.map(EinheitId),
        beschreibung: z.beschreibung,
        webseite: z.webseite,
        kanaele: einmal(&mut gelesen.kanaele, z.kanaele).ok_or_else(falsch("kanaele"))?,
        punkt: z.breite.zip(z.laenge).map(|(breite, laenge)| Punkt { breite, laenge }),
        von: z.gueltig_von.map(Date::to_jiff),
        bis: z.gueltig_bis.map(Date::to_jiff),
        quelle: z.quelle,
        quelle_id: z.quelle_id,
    })
}

type AktivierungZeile = (String, i32, Json<Map<String, Value>>, bool);

async fn aktivierungen(tx: &mut Tx) -> Result<Aktivierungen, Fehler> {
    let zeilen: Vec<AktivierungZeile> =
        sqlx::query_as("SELECT leistung, mandant_id, parameter, aktiv FROM leistung_aktivierung")
            .fetch_all(&mut **tx)
            .await?;
    let mut alle = Aktivierungen::new();
    for (leistung, mandant, parameter, aktiv) in zeilen {
        let aktivierung = Aktivierung { aktiv, parameter: Arc::new(parameter.0) };
        alle.entry(LeistungKennung(leistung)).or_default().insert(MandantId(mandant), aktivierung);
    }
    Ok(alle)
}

/// Did this program bring exactly this (`stand`, a hash of it) into the directory the last time?
///
/// # Errors
/// The database fails.
pub async fn ist_eingespielt(db: &mut PgConnection, was: &str, stand: &str) -> Result<bool, Fehler> {
    let da = sqlx::query_scalar("SELECT EXISTS (SELECT FROM eingespielt WHERE was = $1 AND stand = $2)")
        .bind(was)
        .bind(stand)
        .fetch_one(db)
        .await?;
    Ok(da)
}

/// Notes what was brought in, for [`ist_eingespielt`]; in the transaction that brought it.
///
/// # Errors
/// The database refuses.
pub async fn eingespielt(db: &mut PgConnection, was: &str, stand: &str) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO eingespielt (was, stand) VALUES ($1, $2) ON CONFLICT (was) DO UPDATE SET stand = excluded.stand",
    )
    .bind(was)
    .bind(stand)
    .execute(db)
    .await?;
    Ok(())
}

/// Notes that this is brought in, once and for all; `false`: it was before, or by another process just now, which is waited
/// for. In the transaction that brings it.
///
/// # Errors
/// The database refuses.
pub async fn einmal_einspielen(db: &mut PgConnection, was: &str, stand: &str) -> Result<bool, Fehler> {
    let neu = sqlx::query("INSERT INTO eingespielt (was, stand) VALUES ($1, $2) ON CONFLICT (was) DO NOTHING")
        .bind(was)
        .bind(stand)
        .execute(db)
        .await?;
    Ok(neu.rows_affected() == 1)
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
    ortsteil::einspielen(&mut tx).await?;
    grenzen_einspielen(&mut tx).await?;
    sqlx::query("UPDATE verzeichnis_stand SET grunddaten = $1").bind(daten::stand()).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Former keys and boundaries. What an import brought stays.
async fn grenzen_einspielen(tx: &mut Tx) -> Result<(), Fehler> {
    let mut spalten: [Vec<&str>; 4] = [const { Vec::new() }; 4];
    for zeile in daten::fruehere() {
        for (spalte, wert) in spalten.iter_mut().zip(zeile) {
            spalte.push(wert);
        }
    }
    let [ags, namen, bis, nachfolger] = spalten;
    sqlx::query(
        "INSERT INTO gebiet_frueher (ags, name, gueltig_bis, nachfolger) \
         SELECT ags, name, bis::date, nachfolger FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) \
         AS t (ags, name, bis, nachfolger) ON CONFLICT DO NOTHING",
    )
    .bind(ags)
    .bind(namen)
    .bind(bis)
    .bind(nachfolger)
    .execute(&mut **tx)
    .await?;
    let (gebiete, geometrien): (Vec<String>, Vec<Json<Value>>) =
        crate::grenzen::topologie(daten::GRENZEN).into_iter().map(|(g, v)| (g, Json(v))).unzip();
    sqlx::query(
        "INSERT INTO gebiet_grenze AS g (gebiet, geometrie, quelle) SELECT gebiet, geometrie, 'grunddaten' \
         FROM unnest($1::text[], $2::jsonb[]) AS t (gebiet, geometrie) ON CONFLICT (gebiet) DO UPDATE \
         SET geometrie = excluded.geometrie WHERE g.quelle = 'grunddaten'",
    )
    .bind(gebiete)
    .bind(geometrien)
    .execute(&mut **tx)
    .await?;
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

/// Makes an authority. `false`: its number is taken, nothing was written.
///
/// # Errors
/// The database refuses.
pub async fn mandant_anlegen(db: &mut PgConnection, m: &crate::Mandant) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "INSERT INTO mandant (id, name, ags, impressum, demonstration) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
    )
    .bind(m.id.0)
    .bind(&m.name)
    .bind(m.ags.as_str())
    .bind(&m.impressum)
    .bind(m.demonstration)
    .execute(db)
    .await?;
    Ok(zeilen.rows_affected() == 1)
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

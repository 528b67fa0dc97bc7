//! The tables of drafts and their steps (0060_werkstatt.sql). Every function needs the view of the draft's owner
//! (`Sicht::Land` or `Sicht::Mandant`).

use datenbank::Tx;
use grund::{KontoId, LeistungKennung, MandantId, Traeger, Umwelt, VersionHash};
use jiff_sqlx::{Timestamp, ToSqlx as _};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{
    Dateien, Fehler,
    werkstueck::{Ausgang, Grundlage, Handlung, Schritt, Schrittart, Stand, Verstoss, Wer, Werkstueck, WerkstueckId},
};

datenbank::zeile! {
    struct Zeile {
        id: Uuid,
        land: Option<String>,
        mandant_id: Option<i32>,
        leistung: String,
        name: String,
        stand: String,
        zaehler: i32,
        dateien: Json<Dateien>,
        grundlage: Option<Vec<u8>>,
        grundlage_dateien: Option<Json<Dateien>>,
        autor: Uuid,
        angelegt: Timestamp,
        geaendert: Timestamp,
        geprueft_von: Option<Uuid>,
        geprueft_am: Option<Timestamp>,
        grund: String,
    }
}

const SPALTEN: &str = "id, land, mandant_id, leistung, name, stand, zaehler, dateien, grundlage, grundlage_dateien, autor, \
    angelegt, geaendert, geprueft_von, geprueft_am, grund";

fn falsch(spalte: &'static str, wert: impl Into<String>) -> Fehler {
    Fehler::Widerspruch { tabelle: "werkstueck", spalte, wert: wert.into() }
}

fn hash(bytes: Vec<u8>, spalte: &'static str) -> Result<VersionHash, Fehler> {
    <[u8; 32]>::try_from(bytes).map(VersionHash).map_err(|b| falsch(spalte, format!("{} Bytes", b.len())))
}

fn traeger(land: Option<&str>, mandant: Option<i32>) -> Result<Traeger, Fehler> {
    match (land, mandant) {
        (Some(land), None) => Ok(Traeger::Land(land.parse().map_err(|_| falsch("land", land))?)),
        (None, Some(m)) => Ok(Traeger::Mandant(MandantId(m))),
        _ => Err(falsch("mandant_id", "")),
    }
}

fn spalten(t: Traeger) -> (Option<String>, Option<i32>) {
    (t.land().map(|l| l.to_string()), t.mandant().map(|m| m.0))
}

impl Zeile {
    fn werkstueck(self) -> Result<Werkstueck, Fehler> {
        let grundlage = match (self.grundlage, self.grundlage_dateien) {
            (Some(v), Some(d)) => Some(Grundlage { version: hash(v, "grundlage")?, dateien: d.0 }),
            _ => None,
        };
        Ok(Werkstueck {
            id: WerkstueckId(self.id),
            traeger: traeger(self.land.as_deref(), self.mandant_id)?,
            leistung: LeistungKennung(self.leistung),
            name: self.name,
            stand: Stand::lesen(&self.stand).ok_or_else(|| falsch("stand", self.stand.clone()))?,
            zaehler: self.zaehler,
            dateien: self.dateien.0,
            grundlage,
            autor: KontoId(self.autor),
            angelegt: self.angelegt.to_jiff(),
            geaendert: self.geaendert.to_jiff(),
            geprueft: self.geprueft_von.zip(self.geprueft_am).map(|(k, t)| (KontoId(k), t.to_jiff())),
            grund: self.grund,
        })
    }
}

/// The drafts of this view that were not given up, the newest first.
///
/// # Errors
/// The database failed.
pub async fn liste(db: &mut PgConnection) -> Result<Vec<Werkstueck>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM werkstueck WHERE stand <> 'verworfen' ORDER BY geaendert DESC LIMIT 500");
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db).await?;
    zeilen.into_iter().map(Zeile::werkstueck).collect()
}

/// A draft; `None`: not in this view.
///
/// # Errors
/// The database failed.
pub async fn laden(db: &mut PgConnection, id: WerkstueckId) -> Result<Option<Werkstueck>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM werkstueck WHERE id = $1");
    let zeile: Option<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id.0).fetch_optional(db).await?;
    zeile.map(Zeile::werkstueck).transpose()
}

/// The draft of a service in this view, if there is one.
///
/// # Errors
/// The database failed.
pub async fn werkstuecke_zu(db: &mut PgConnection, leistung: &LeistungKennung) -> Result<Vec<Werkstueck>, Fehler> {
    let sql =
        format!("SELECT {SPALTEN} FROM werkstueck WHERE leistung = $1 AND stand <> 'verworfen' ORDER BY angelegt");
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(leistung.as_str()).fetch_all(db).await?;
    zeilen.into_iter().map(Zeile::werkstueck).collect()
}

async fn sperren(tx: &mut Tx, id: WerkstueckId) -> Result<Option<Werkstueck>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM werkstueck WHERE id = $1 FOR UPDATE");
    let zeile: Option<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id.0).fetch_optional(&mut **tx).await?;
    zeile.map(Zeile::werkstueck).transpose()
}

/// Begins a draft. `None`: the address is taken.
///
/// # Errors
/// The database failed.
pub async fn anlegen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    wer: Wer,
    traeger: Traeger,
    (leistung, name): (&LeistungKennung, &str),
    dateien: &Dateien,
    grundlage: Option<&Grundlage>,
) -> Result<Option<Werkstueck>, Fehler> {
    let id: WerkstueckId = umwelt.neue_id();
    let (land, mandant) = spalten(traeger);
    let neu = sqlx::query(
        "INSERT INTO werkstueck (id, land, mandant_id, leistung, name, stand, dateien, grundlage, grundlage_dateien, \
           autor, angelegt, geaendert) VALUES ($1, $2, $3, $4, $5, 'entwurf', $6, $7, $8, $9, $10, $10) \
         ON CONFLICT DO NOTHING",
    )
    .bind(id.0)
    .bind(land)
    .bind(mandant)
    .bind(leistung.as_str())
    .bind(name)
    .bind(Json(dateien))
    .bind(grundlage.map(|g| g.version.0.to_vec()))
    .bind(grundlage.map(|g| Json(&g.dateien)))
    .bind(wer.wer.0)
    .bind(wer.jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    if neu.rows_affected() == 0 {
        return Ok(None);
    }
    let Some(w) = laden(&mut *tx, id).await? else { return Ok(None) };
    merken(tx, &w, wer, Schrittart::Gespeichert, "Begonnen", Some(dateien), None).await?;
    Ok(Some(w))
}

async fn merken(
    tx: &mut Tx,
    w: &Werkstueck,
    wer: Wer,
    art: Schrittart,
    bemerkung: &str,
    dateien: Option<&Dateien>,
    version: Option<VersionHash>,
) -> Result<(), Fehler> {
    let (land, mandant) = spalten(w.traeger);
    sqlx::query(
        "INSERT INTO werkschritt (werkstueck_id, land, mandant_id, zeit, wer, art, bemerkung, dateien, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(w.id.0)
    .bind(land)
    .bind(mandant)
    .bind(wer.jetzt.to_sqlx())
    .bind(wer.wer.0)
    .bind(art.als_text())
    .bind(bemerkung)
    .bind(dateien.map(Json))
    .bind(version.map(|v| v.0.to_vec()))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Geaendert<F> {
    /// Saved (or nothing had to be saved); this is the draft now.
    Ja(Box<Werkstueck>),
    /// The change does not fit what is there now; this is the draft, and why. Nothing was written.
    Anders(Box<Werkstueck>, F),
    /// It is in review or given up: nobody writes in it.
    Gesperrt(Box<Werkstueck>),
}

/// Changes a draft: `wie` gets the files as they are at this moment. `bemerkung` says in the history what was done.
///
/// # Errors
/// The database failed; `Ok(None)`: the draft does not exist in this view.
pub async fn aendern<F>(
    tx: &mut Tx,
    id: WerkstueckId,
    wer: Wer,
    bemerkung: &str,
    wie: impl FnOnce(&mut Dateien) -> Result<(), F>,
) -> Result<Option<Geaendert<F>>, Fehler> {
    let Some(w) = sperren(tx, id).await? else { return Ok(None) };
    if !w.stand.ist_schreibbar() {
        return Ok(Some(Geaendert::Gesperrt(Box::new(w))));
    }
    let mut neu = w.dateien.clone();
    if let Err(warum) = wie(&mut neu) {
        return Ok(Some(Geaendert::Anders(Box::new(w), warum)));
    }
    if neu == w.dateien {
        return Ok(Some(Geaendert::Ja(Box::new(w))));
    }
    let name = neu.name().unwrap_or_else(|| w.name.clone());
    sqlx::query(
        "UPDATE werkstueck SET dateien = $2, name = $3, stand = 'entwurf', zaehler = zaehler + 1, geaendert = $4 WHERE id = $1",
    )
    .bind(id.0)
    .bind(Json(&neu))
    .bind(name)
    .bind(wer.jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    merken(tx, &w, wer, Schrittart::Gespeichert, bemerkung, Some(&neu), None).await?;
    Ok(laden(&mut *tx, id).await?.map(|w| Geaendert::Ja(Box::new(w))))
}

/// The states before the present one, the newest first.
///
/// # Errors
/// The database failed.
pub async fn fruehere(db: &mut PgConnection, id: WerkstueckId, hoechstens: i64) -> Result<Vec<Dateien>, Fehler> {
    let alle: Vec<Json<Dateien>> = sqlx::query_scalar(
        "SELECT dateien FROM werkschritt WHERE werkstueck_id = $1 AND dateien IS NOT NULL ORDER BY id DESC \
         OFFSET 1 LIMIT $2",
    )
    .bind(id.0)
    .bind(hoechstens)
    .fetch_all(db)
    .await?;
    Ok(alle.into_iter().map(|d| d.0).collect())
}

/// After a merge: from now on the adaptation is compared with this version of the Land's service.
///
/// # Errors
/// The database failed.
pub async fn grundlage_setzen(tx: &mut Tx, id: WerkstueckId, grundlage: &Grundlage) -> Result<(), Fehler> {
    sqlx::query("UPDATE werkstueck SET grundlage = $2, grundlage_dateien = $3 WHERE id = $1 AND grundlage IS NOT NULL")
        .bind(id.0)
        .bind(grundlage.version.0.to_vec())
        .bind(Json(&grundlage.dateien))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes a step with the draft as it was read at `zaehler`.
///
/// # Errors
/// The database failed; `Ok(None)`: the draft does not exist in this view.
pub async fn schritt(
    tx: &mut Tx,
    id: WerkstueckId,
    wer: Wer,
    zaehler: i32,
    handlung: &Handlung,
) -> Result<Option<Ausgang>, Fehler> {
    let Some(w) = sperren(tx, id).await? else { return Ok(None) };
    if w.zaehler != zaehler {
        return Ok(Some(Ausgang::Konflikt(Box::new(w))));
    }
    let (autoren, im_angebot) = (autoren(tx, id).await?, im_angebot(tx, id).await?);
    let (stand, art) = match handlung.ziel(w.stand, wer.wer, &autoren, im_angebot) {
        Ok(z) => z,
        Err(v) => return Ok(Some(Ausgang::Unzulaessig(v))),
    };
    let geprueft = matches!(handlung, Handlung::Freigeben(_) | Handlung::Zurueckweisen(_));
    let grund = match handlung {
        Handlung::Zurueckweisen(g) | Handlung::Zurueckziehen(g) => g.as_str(),
        _ => "",
    };
    sqlx::query(
        "UPDATE werkstueck SET stand = $2, zaehler = zaehler + 1, geaendert = $3, grund = $4, \
           geprueft_von = CASE WHEN $5 THEN $6 ELSE geprueft_von END, \
           geprueft_am = CASE WHEN $5 THEN $3 ELSE geprueft_am END WHERE id = $1",
    )
    .bind(id.0)
    .bind(stand.als_text())
    .bind(wer.jetzt.to_sqlx())
    .bind(grund)
    .bind(geprueft)
    .bind(wer.wer.0)
    .execute(&mut **tx)
    .await?;
    let (dateien, version) = match handlung {
        Handlung::Freigeben(version) => (Some(&w.dateien), Some(*version)),
        _ => (None, None),
    };
    merken(tx, &w, wer, art, handlung.bemerkung(), dateien, version).await?;
    Ok(laden(&mut *tx, id).await?.map(|w| Ausgang::Getan(Box::new(w))))
}

/// Everyone who saved in it since its last release.
async fn autoren(tx: &mut Tx, id: WerkstueckId) -> Result<Vec<KontoId>, Fehler> {
    let wer: Vec<Uuid> = sqlx::query_scalar(
        "SELECT DISTINCT wer FROM werkschritt WHERE werkstueck_id = $1 AND art = 'gespeichert' AND id > coalesce(\
           (SELECT max(id) FROM werkschritt WHERE werkstueck_id = $1 AND art = 'freigegeben'), 0)",
    )
    .bind(id.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(wer.into_iter().map(KontoId).collect())
}

/// Was it released, and not withdrawn since?
async fn im_angebot(tx: &mut Tx, id: WerkstueckId) -> Result<bool, Fehler> {
    let letzter: Option<String> = sqlx::query_scalar(
        "SELECT art FROM werkschritt WHERE werkstueck_id = $1 AND art IN ('freigegeben', 'zurueckgezogen') \
         ORDER BY id DESC LIMIT 1",
    )
    .bind(id.0)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(letzter.as_deref() == Some("freigegeben"))
}

/// What happened to a draft, the newest first, with the files of each saved state.
///
/// # Errors
/// The database failed.
pub async fn schritte(db: &mut PgConnection, id: WerkstueckId) -> Result<Vec<Schritt>, Fehler> {
    type Z = (i64, Timestamp, Uuid, String, String, Option<Json<Dateien>>, Option<Vec<u8>>);
    let zeilen: Vec<Z> = sqlx::query_as(
        "SELECT id, zeit, wer, art, bemerkung, dateien, version FROM werkschritt WHERE werkstueck_id = $1 \
         ORDER BY id DESC LIMIT 200",
    )
    .bind(id.0)
    .fetch_all(db)
    .await?;
    zeilen
        .into_iter()
        .map(|(id, zeit, wer, art, bemerkung, dateien, version)| {
            Ok(Schritt {
                id,
                zeit: zeit.to_jiff(),
                wer: KontoId(wer),
                art: Schrittart::lesen(&art).ok_or_else(|| falsch("art", art))?,
                bemerkung,
                dateien: dateien.map(|d| d.0),
                version: version.map(|v| hash(v, "version")).transpose()?,
            })
        })
        .collect()
}

/// The files of its last release.
///
/// # Errors
/// The database failed.
pub async fn zuletzt_freigegeben(db: &mut PgConnection, id: WerkstueckId) -> Result<Option<Dateien>, Fehler> {
    let dateien: Option<Json<Dateien>> = sqlx::query_scalar(
        "SELECT dateien FROM werkschritt WHERE werkstueck_id = $1 AND art = 'freigegeben' ORDER BY id DESC LIMIT 1",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    Ok(dateien.map(|d| d.0))
}

/// Why nothing can be done, in words: for [`Verstoss`].
impl From<Verstoss> for String {
    fn from(v: Verstoss) -> Self {
        v.text().to_owned()
    }
}

//! The tables of versions and steps (0026_redaktion.sql). Every function needs `Sicht::Land` or `Sicht::Mandant` of the
//! text's owner, except [`faellige`], which looks for work as `Sicht::Betrieb`.

use datenbank::Tx;
use grund::{KontoId, Land, LeistungKennung, MandantId, Sprache, Tag, Traeger, Umwelt, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx as _};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{
    Fehler,
    fassung::{
        Ausgang, Bearbeitung, Fassung, FassungId, Fassungsstand, Handlung, Schritt, Schrittart, Textinhalt,
        Textschluessel, Verstoss,
    },
};

datenbank::zeile! {
    struct Zeile {
        id: Uuid,
        leistung: String,
        land: Option<String>,
        mandant_id: Option<i32>,
        sprache: String,
        nr: i32,
        stand: String,
        inhalt: Json<Textinhalt>,
        zaehler: i32,
        autor: Uuid,
        angelegt: Timestamp,
        geaendert: Timestamp,
        geprueft_von: Option<Uuid>,
        geprueft_am: Option<Timestamp>,
        grund: String,
        geplant_fuer: Option<Date>,
        veroeffentlicht_am: Option<Timestamp>,
        beendet_am: Option<Timestamp>,
        grundlage: Option<i32>,
    }
}

const SPALTEN: &str = "id, leistung, land, mandant_id, sprache, nr, stand, inhalt, zaehler, autor, angelegt, geaendert, \
    geprueft_von, geprueft_am, grund, geplant_fuer, veroeffentlicht_am, beendet_am, grundlage";

fn falsch(spalte: &'static str, wert: impl Into<String>) -> Fehler {
    Fehler::Widerspruch { tabelle: "textfassung", spalte, wert: wert.into() }
}

pub(crate) fn traeger(land: Option<&str>, mandant: Option<i32>) -> Result<Traeger, Fehler> {
    match (land, mandant) {
        (Some(land), None) => Ok(Traeger::Land(land.parse().map_err(|_| falsch("land", land))?)),
        (None, Some(m)) => Ok(Traeger::Mandant(MandantId(m))),
        _ => Err(falsch("mandant_id", "")),
    }
}

pub(crate) fn land(traeger: Traeger) -> Option<String> {
    traeger.land().map(|l: Land| l.to_string())
}

pub(crate) fn mandant(traeger: Traeger) -> Option<i32> {
    traeger.mandant().map(|m| m.0)
}

impl Zeile {
    fn fassung(self) -> Result<Fassung, Fehler> {
        let sprache: Sprache = self.sprache.parse().map_err(|()| falsch("sprache", self.sprache.clone()))?;
        let stand = Fassungsstand::lesen(&self.stand).ok_or_else(|| falsch("stand", self.stand.clone()))?;
        Ok(Fassung {
            id: FassungId(self.id),
            schluessel: Textschluessel {
                leistung: LeistungKennung(self.leistung),
                traeger: traeger(self.land.as_deref(), self.mandant_id)?,
                sprache,
            },
            nr: self.nr,
            stand,
            inhalt: self.inhalt.0,
            zaehler: self.zaehler,
            autor: KontoId(self.autor),
            angelegt: self.angelegt.to_jiff(),
            geaendert: self.geaendert.to_jiff(),
            geprueft: self.geprueft_von.zip(self.geprueft_am).map(|(k, t)| (KontoId(k), t.to_jiff())),
            grund: self.grund,
            geplant: self.geplant_fuer.map(Date::to_jiff),
            veroeffentlicht: self.veroeffentlicht_am.map(Timestamp::to_jiff),
            beendet: self.beendet_am.map(Timestamp::to_jiff),
            grundlage: self.grundlage,
        })
    }
}

/// All versions of a text, the newest first.
///
/// # Errors
/// The database failed.
pub async fn fassungen(db: &mut PgConnection, s: &Textschluessel) -> Result<Vec<Fassung>, Fehler> {
    let sql = format!(
        "SELECT {SPALTEN} FROM textfassung WHERE leistung = $1 AND sprache = $2 AND land IS NOT DISTINCT FROM $3 \
         AND mandant_id IS NOT DISTINCT FROM $4 ORDER BY nr DESC"
    );
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(s.leistung.as_str())
        .bind(s.sprache.tag())
        .bind(land(s.traeger))
        .bind(mandant(s.traeger))
        .fetch_all(db)
        .await?;
    zeilen.into_iter().map(Zeile::fassung).collect()
}

/// A version, if this transaction may see it.
///
/// # Errors
/// The database failed.
pub async fn laden(db: &mut PgConnection, id: FassungId) -> Result<Option<Fassung>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM textfassung WHERE id = $1");
    let zeile: Option<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id.0).fetch_optional(db).await?;
    zeile.map(Zeile::fassung).transpose()
}

async fn sperren(tx: &mut Tx, id: FassungId) -> Result<Option<Fassung>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM textfassung WHERE id = $1 FOR UPDATE");
    let zeile: Option<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id.0).fetch_optional(&mut **tx).await?;
    zeile.map(Zeile::fassung).transpose()
}

async fn nach_stand(db: &mut PgConnection, bedingung: &str) -> Result<Vec<Fassung>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM textfassung WHERE {bedingung} ORDER BY geaendert DESC, id LIMIT 2000");
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db).await?;
    zeilen.into_iter().map(Zeile::fassung).collect()
}

/// The versions in the making, those changed last first.
///
/// # Errors
/// The database failed.
pub async fn in_arbeit(db: &mut PgConnection) -> Result<Vec<Fassung>, Fehler> {
    nach_stand(db, "stand IN ('entwurf', 'zur_pruefung', 'zurueckgewiesen', 'freigegeben', 'geplant')").await
}

/// The published versions, those changed last first.
///
/// # Errors
/// The database failed.
pub async fn veroeffentlichte(db: &mut PgConnection) -> Result<Vec<Fassung>, Fehler> {
    nach_stand(db, "stand = 'veroeffentlicht'").await
}

/// The version of a text that is in the making.
///
/// # Errors
/// The database failed.
pub async fn offene(db: &mut PgConnection, s: &Textschluessel) -> Result<Option<Fassung>, Fehler> {
    Ok(fassungen(db, s).await?.into_iter().find(|f| f.stand.ist_offen()))
}

/// What happened to a version, in order.
///
/// # Errors
/// The database failed.
pub async fn schritte(db: &mut PgConnection, fassung: FassungId) -> Result<Vec<Schritt>, Fehler> {
    type Z = (i64, Timestamp, Option<Uuid>, String, String, Option<Json<Textinhalt>>);
    let zeilen: Vec<Z> = sqlx::query_as(
        "SELECT id, zeit, wer, art, bemerkung, inhalt FROM textschritt WHERE fassung_id = $1 ORDER BY id",
    )
    .bind(fassung.0)
    .fetch_all(db)
    .await?;
    zeilen
        .into_iter()
        .map(|(id, zeit, wer, art, bemerkung, inhalt)| {
            let widerspruch = || Fehler::Widerspruch { tabelle: "textschritt", spalte: "art", wert: art.clone() };
            Ok(Schritt {
                id,
                fassung,
                zeit: zeit.to_jiff(),
                wer: wer.map(KontoId),
                art: Schrittart::lesen(&art).ok_or_else(widerspruch)?,
                bemerkung,
                inhalt: inhalt.map(|i| i.0),
            })
        })
        .collect()
}

async fn merken(
    tx: &mut Tx,
    f: &Fassung,
    b: &Bearbeitung,
    art: Schrittart,
    bemerkung: &str,
    inhalt: Option<&Textinhalt>,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO textschritt (fassung_id, land, mandant_id, zeit, wer, art, bemerkung, inhalt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(f.id.0)
    .bind(land(f.schluessel.traeger))
    .bind(mandant(f.schluessel.traeger))
    .bind(b.jetzt.to_sqlx())
    .bind(b.wer.map(|k| k.0))
    .bind(art.als_text())
    .bind(bemerkung)
    .bind(inhalt.map(Json))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Begins a version with `inhalt`. Where one is in the making already it comes back as [`Ausgang::Konflikt`].
///
/// # Errors
/// The database failed.
pub async fn beginnen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    s: &Textschluessel,
    inhalt: &Textinhalt,
    wer: KontoId,
    grundlage: Option<i32>,
) -> Result<Ausgang, Fehler> {
    let id: FassungId = umwelt.neue_id();
    let jetzt = umwelt.jetzt();
    // The number is taken in the statement; two who begin at once meet at the unique index, and one of them waits.
    let eingefuegt = sqlx::query(
        "INSERT INTO textfassung (id, leistung, land, mandant_id, sprache, nr, stand, inhalt, autor, angelegt, geaendert, \
           grundlage) \
         SELECT $1, $2, $3, $4, $5, coalesce(max(nr), 0) + 1, 'entwurf', $6, $7, $8, $8, $9 FROM textfassung \
         WHERE leistung = $2 AND sprache = $5 AND land IS NOT DISTINCT FROM $3 AND mandant_id IS NOT DISTINCT FROM $4 \
         ON CONFLICT DO NOTHING",
    )
    .bind(id.0)
    .bind(s.leistung.as_str())
    .bind(land(s.traeger))
    .bind(mandant(s.traeger))
    .bind(s.sprache.tag())
    .bind(Json(inhalt))
    .bind(wer.0)
    .bind(jetzt.to_sqlx())
    .bind(grundlage)
    .execute(&mut **tx)
    .await?;
    if eingefuegt.rows_affected() == 0 {
        let da = offene(&mut *tx, s).await?.ok_or_else(|| falsch("stand", "keine offene Fassung"))?;
        return Ok(Ausgang::Konflikt(da));
    }
    let fassung = laden(&mut *tx, id).await?.ok_or_else(|| falsch("id", id.to_string()))?;
    let b = Bearbeitung { wer: Some(wer), jetzt, zaehler: 1 };
    merken(tx, &fassung, &b, Schrittart::Gespeichert, "", Some(inhalt)).await?;
    Ok(Ausgang::Getan(fassung))
}

/// Saves the words of a draft. A version that was sent back becomes a draft again. `grundlage`: the German version that
/// a translator has before her now.
///
/// # Errors
/// The database failed, or the version does not exist for this transaction (`Ok(None)`).
pub async fn speichern(
    tx: &mut Tx,
    id: FassungId,
    b: &Bearbeitung,
    inhalt: &Textinhalt,
    grundlage: Option<i32>,
) -> Result<Option<Ausgang>, Fehler> {
    let Some(fassung) = sperren(tx, id).await? else { return Ok(None) };
    if fassung.zaehler != b.zaehler {
        return Ok(Some(Ausgang::Konflikt(fassung)));
    }
    if !fassung.stand.ist_schreibbar() {
        return Ok(Some(Ausgang::Unzulaessig(Verstoss::FalscherStand)));
    }
    if fassung.inhalt == *inhalt && fassung.grundlage == grundlage {
        return Ok(Some(Ausgang::Getan(fassung)));
    }
    sqlx::query(
        "UPDATE textfassung SET inhalt = $2, stand = 'entwurf', zaehler = zaehler + 1, geaendert = $3, grundlage = $4 \
         WHERE id = $1",
    )
    .bind(id.0)
    .bind(Json(inhalt))
    .bind(b.jetzt.to_sqlx())
    .bind(grundlage)
    .execute(&mut **tx)
    .await?;
    merken(tx, &fassung, b, Schrittart::Gespeichert, "", Some(inhalt)).await?;
    Ok(laden(&mut *tx, id).await?.map(Ausgang::Getan))
}

/// Takes a step. With [`Handlung::Veroeffentlichen`] the version that was published before is replaced.
///
/// # Errors
/// The database failed; `Ok(None)`: the version does not exist for this transaction.
pub async fn schritt(
    tx: &mut Tx,
    id: FassungId,
    b: &Bearbeitung,
    handlung: &Handlung,
) -> Result<Option<Ausgang>, Fehler> {
    let Some(fassung) = sperren(tx, id).await? else { return Ok(None) };
    if fassung.zaehler != b.zaehler {
        return Ok(Some(Ausgang::Konflikt(fassung)));
    }
    let autoren = autoren(tx, id).await?;
    let (stand, art) = match handlung.ziel(&fassung, b, &autoren) {
        Ok(z) => z,
        Err(v) => return Ok(Some(Ausgang::Unzulaessig(v))),
    };
    if stand == Fassungsstand::Veroeffentlicht {
        abloesen(tx, &fassung.schluessel, b.jetzt).await?;
    }
    let geprueft = matches!(handlung, Handlung::Freigeben(_) | Handlung::Zurueckweisen(_));
    let grund = match handlung {
        Handlung::Zurueckweisen(g) | Handlung::Zurueckziehen(g) => Some(g.as_str()),
        _ => None,
    };
    let geplant = if let Handlung::Planen(tag) = handlung { Some(*tag) } else { None };
    sqlx::query(
        "UPDATE textfassung SET stand = $2, zaehler = zaehler + 1, geaendert = $3, \
           geprueft_von = CASE WHEN $4 THEN $5 ELSE geprueft_von END, \
           geprueft_am = CASE WHEN $4 THEN $3 ELSE geprueft_am END, \
           grund = coalesce($6, grund), geplant_fuer = CASE WHEN $2 = 'geplant' THEN $7 ELSE NULL END, \
           veroeffentlicht_am = CASE WHEN $2 = 'veroeffentlicht' THEN $3 ELSE veroeffentlicht_am END, \
           beendet_am = CASE WHEN $2 IN ('zurueckgezogen', 'verworfen') THEN $3 ELSE beendet_am END \
         WHERE id = $1",
    )
    .bind(id.0)
    .bind(stand.als_text())
    .bind(b.jetzt.to_sqlx())
    .bind(geprueft)
    .bind(b.wer.map(|k| k.0))
    .bind(grund)
    .bind(geplant.map(|t| t.to_sqlx()))
    .execute(&mut **tx)
    .await?;
    merken(tx, &fassung, b, art, &handlung.bemerkung(), None).await?;
    Ok(laden(&mut *tx, id).await?.map(Ausgang::Getan))
}

/// Everyone who saved words in a version.
async fn autoren(tx: &mut Tx, id: FassungId) -> Result<Vec<KontoId>, Fehler> {
    let wer: Vec<Uuid> = sqlx::query_scalar(
        "SELECT DISTINCT wer FROM textschritt WHERE fassung_id = $1 AND art = 'gespeichert' AND wer IS NOT NULL",
    )
    .bind(id.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(wer.into_iter().map(KontoId).collect())
}

async fn abloesen(tx: &mut Tx, s: &Textschluessel, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE textfassung SET stand = 'abgeloest', zaehler = zaehler + 1, beendet_am = $5 WHERE leistung = $1 \
         AND sprache = $2 AND land IS NOT DISTINCT FROM $3 AND mandant_id IS NOT DISTINCT FROM $4 \
         AND stand = 'veroeffentlicht'",
    )
    .bind(s.leistung.as_str())
    .bind(s.sprache.tag())
    .bind(land(s.traeger))
    .bind(mandant(s.traeger))
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The versions whose day has come: whose they are, which, and at which count. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database failed.
pub async fn faellige(db: &mut PgConnection, heute: Tag) -> Result<Vec<(Traeger, FassungId, i32)>, Fehler> {
    let zeilen: Vec<(Uuid, Option<String>, Option<i32>, i32)> = sqlx::query_as(
        "SELECT id, land, mandant_id, zaehler FROM textfassung WHERE stand = 'geplant' AND geplant_fuer <= $1 \
         ORDER BY geplant_fuer, id LIMIT 200",
    )
    .bind(heute.to_sqlx())
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(|(id, l, m, z)| Ok((traeger(l.as_deref(), m)?, FassungId(id), z))).collect()
}

/// A published translation that is older than the German text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veraltet {
    /// Which text.
    pub schluessel: Textschluessel,
    /// Who wrote the translation.
    pub autor: KontoId,
    /// The German version that it was made from; nothing = none was named.
    pub grundlage: Option<i32>,
    /// The German version of today.
    pub deutsch: i32,
}

/// Published translations whose German text was published anew after their author looked at it.
///
/// # Errors
/// The database failed.
pub async fn veraltete_uebersetzungen(db: &mut PgConnection) -> Result<Vec<Veraltet>, Fehler> {
    type Z = (String, Option<String>, Option<i32>, String, Uuid, Option<i32>, i32);
    let zeilen: Vec<Z> = sqlx::query_as(
        "SELECT u.leistung, u.land, u.mandant_id, u.sprache, u.autor, u.grundlage, d.nr FROM textfassung u \
         JOIN textfassung d ON d.leistung = u.leistung AND d.land IS NOT DISTINCT FROM u.land \
           AND d.mandant_id IS NOT DISTINCT FROM u.mandant_id AND d.sprache = 'de' AND d.stand = 'veroeffentlicht' \
         WHERE u.sprache <> 'de' AND u.stand = 'veroeffentlicht' AND coalesce(u.grundlage, 0) < d.nr \
         ORDER BY u.leistung, u.sprache LIMIT 2000",
    )
    .fetch_all(db)
    .await?;
    zeilen
        .into_iter()
        .map(|(leistung, l, m, sprache, autor, grundlage, deutsch)| {
            Ok(Veraltet {
                schluessel: Textschluessel {
                    leistung: LeistungKennung(leistung),
                    traeger: traeger(l.as_deref(), m)?,
                    sprache: sprache.parse().map_err(|()| falsch("sprache", sprache.clone()))?,
                },
                autor: KontoId(autor),
                grundlage,
                deutsch,
            })
        })
        .collect()
}

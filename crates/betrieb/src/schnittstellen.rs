//! Keys of the public interface, how often each is used, and where pages may be embedded. Each process holds all of it
//! in memory, looks for changes every few seconds, and writes its counts at the same time.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::Duration,
};

use datenbank::{Datenbank, Sicht};
use grund::{MandantId, Tag, Umwelt, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx as _};
use sqlx::PgConnection;
use tokio::time::Instant;
use uuid::Uuid;

use crate::Fehler;

/// How often counts are written and changes of other processes are seen.
const TAKT: Duration = Duration::from_secs(5);
/// What was seen longer ago says nothing about the rate of now.
const FRISCH: Duration = Duration::from_secs(15);
/// Every key begins so: it is recognised wherever it was left lying.
const VORSATZ: &str = "bwk_";
/// So many characters of a key are kept to recognise it.
const ANFANG: usize = 10;

/// A key of the public interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiSchluessel {
    /// Its id.
    pub id: Uuid,
    /// Its first characters.
    pub anfang: String,
    /// What it is for.
    pub zweck: String,
    /// Whom to ask about it.
    pub kontakt: String,
    /// Requests a minute.
    pub je_minute: u32,
    /// When it was made.
    pub angelegt: Zeitpunkt,
    /// When it ended.
    pub widerrufen: Option<Zeitpunkt>,
}

/// What a new key is made from.
#[derive(Debug, Clone, Copy)]
pub struct NeuerSchluessel<'a> {
    /// What it is for.
    pub zweck: &'a str,
    /// Whom to ask about it.
    pub kontakt: &'a str,
    /// Requests a minute.
    pub je_minute: u32,
}

/// The use of a key on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nutzung {
    /// Which key.
    pub schluessel: Uuid,
    /// The day.
    pub tag: Tag,
    /// Requests that were answered.
    pub anfragen: u64,
    /// Requests beyond its rate.
    pub abgewiesen: u64,
}

#[derive(Debug, Default)]
struct Bestand {
    schluessel: HashMap<[u8; 32], Arc<ApiSchluessel>>,
    herkuenfte: HashMap<MandantId, Vec<String>>,
}

#[derive(Debug, Default)]
struct Innen {
    bestand: RwLock<Arc<Bestand>>,
    /// What is not written yet: answered and refused requests by key and day.
    nutzung: Mutex<HashMap<(Uuid, Tag), (u64, u64)>>,
    /// What all processes together had written when this one wrote last, and when that was.
    gesehen: Mutex<HashMap<(Uuid, Tag), (u64, Instant)>>,
    /// Requests that other processes answered lately and that nobody has taken note of yet.
    fremd: Mutex<HashMap<Uuid, u64>>,
}

/// What this process knows of the interface. Cheap to clone; all clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Schnittstellen(Arc<Innen>);

impl Schnittstellen {
    /// The key that a caller shows, if it exists and was not revoked.
    #[must_use]
    pub fn schluessel(&self, gezeigt: &str) -> Option<Arc<ApiSchluessel>> {
        if !gezeigt.starts_with(VORSATZ) {
            return None;
        }
        self.bestand().schluessel.get(&tresor::sha256(gezeigt.as_bytes())).cloned()
    }

    /// The origins that may frame pages of an authority; empty: nothing is stated.
    #[must_use]
    pub fn herkuenfte(&self, mandant: MandantId) -> Vec<String> {
        self.bestand().herkuenfte.get(&mandant).cloned().unwrap_or_default()
    }

    /// Counts a request of a key.
    pub fn zaehlen(&self, schluessel: Uuid, tag: Tag, abgewiesen: bool) {
        let mut nutzung = self.0.nutzung.lock().unwrap_or_else(PoisonError::into_inner);
        let (ja, nein) = nutzung.entry((schluessel, tag)).or_default();
        *if abgewiesen { nein } else { ja } += 1;
    }

    /// The requests with a key that other processes answered since this was asked last: they count against its rate,
    /// too. Known some seconds late, and only while this process is asked with the key itself.
    #[must_use]
    pub fn fremde(&self, schluessel: Uuid) -> u64 {
        self.0.fremd.lock().unwrap_or_else(PoisonError::into_inner).remove(&schluessel).unwrap_or_default()
    }

    /// What all had written after this process had added `ja`.
    fn abgleichen(&self, wann: (Uuid, Tag), ja: u64, gesamt: u64) {
        let jetzt = Instant::now();
        let mut gesehen = self.0.gesehen.lock().unwrap_or_else(PoisonError::into_inner);
        gesehen.retain(|_, (_, zuletzt)| jetzt.duration_since(*zuletzt) < FRISCH);
        if let Some((vorher, _)) = gesehen.insert(wann, (gesamt, jetzt)) {
            let fremd = gesamt.saturating_sub(vorher).saturating_sub(ja);
            *self.0.fremd.lock().unwrap_or_else(PoisonError::into_inner).entry(wann.0).or_default() += fremd;
        }
    }

    /// Reads keys and origins anew.
    ///
    /// # Errors
    /// The database failed; what was known stays.
    pub async fn auffrischen(&self, db: &Datenbank) -> Result<(), Fehler> {
        let mut tx = db.tx(Sicht::Betrieb).await?;
        let zeilen: Vec<SchluesselZeile> = sqlx::query_as(
            "SELECT id, hash, anfang, zweck, kontakt, je_minute, angelegt, widerrufen FROM api_schluessel \
             WHERE widerrufen IS NULL",
        )
        .fetch_all(&mut *tx)
        .await?;
        let herkuenfte: Vec<(i32, String)> =
            sqlx::query_as("SELECT mandant_id, herkunft FROM einbettung_herkunft ORDER BY mandant_id, herkunft")
                .fetch_all(&mut *tx)
                .await?;
        drop(tx);
        let mut neu = Bestand::default();
        for mut zeile in zeilen {
            let hash: [u8; 32] = std::mem::take(&mut zeile.hash)
                .try_into()
                .map_err(|_| Fehler::Widerspruch { tabelle: "api_schluessel", schluessel: zeile.id.to_string() })?;
            neu.schluessel.insert(hash, Arc::new(zeile.lesen()));
        }
        for (mandant, herkunft) in herkuenfte {
            neu.herkuenfte.entry(MandantId(mandant)).or_default().push(herkunft);
        }
        *self.0.bestand.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(neu);
        Ok(())
    }

    /// Writes what was counted since the last time.
    ///
    /// # Errors
    /// The database failed; the counts are kept for the next time.
    pub async fn sichern(&self, db: &Datenbank) -> Result<(), Fehler> {
        let offen = std::mem::take(&mut *self.0.nutzung.lock().unwrap_or_else(PoisonError::into_inner));
        if offen.is_empty() {
            return Ok(());
        }
        let ergebnis = schreiben(db, &offen).await;
        if let Ok(summen) = &ergebnis {
            for (wann, gesamt) in summen {
                self.abgleichen(*wann, offen.get(wann).map_or(0, |(ja, _)| *ja), *gesamt);
            }
        } else {
            let mut nutzung = self.0.nutzung.lock().unwrap_or_else(PoisonError::into_inner);
            for (wann, (ja, nein)) in offen {
                let eintrag = nutzung.entry(wann).or_default();
                *eintrag = (eintrag.0 + ja, eintrag.1 + nein);
            }
        }
        ergebnis.map(drop)
    }

    /// Follows changes and writes counts until `ende` (spawn it).
    pub async fn folgen(self, db: Datenbank, ende: impl Future<Output = ()>) {
        let mut takt = tokio::time::interval(TAKT);
        takt.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut ende = std::pin::pin!(ende);
        loop {
            let weiter = tokio::select! { _ = takt.tick() => true, () = &mut ende => false };
            if let Err(fehler) = self.sichern(&db).await {
                tracing::warn!(%fehler, "use of interface keys could not be written; it will be tried again");
            }
            if !weiter {
                break;
            }
            if let Err(fehler) = self.auffrischen(&db).await {
                tracing::warn!(%fehler, "interface keys could not be read; those known stay");
            }
        }
    }

    fn bestand(&self) -> Arc<Bestand> {
        Arc::clone(&self.0.bestand.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Writes counts, and gives back what all processes have written for each of them.
async fn schreiben(
    db: &Datenbank,
    offen: &HashMap<(Uuid, Tag), (u64, u64)>,
) -> Result<Vec<((Uuid, Tag), u64)>, Fehler> {
    let mut tx = db.tx(Sicht::Betrieb).await?;
    let mut summen = Vec::with_capacity(offen.len());
    let zahl = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    for ((schluessel, tag), (ja, nein)) in offen {
        let gesamt: Option<i64> = sqlx::query_scalar(
            "INSERT INTO api_nutzung (schluessel, tag, anfragen, abgewiesen) SELECT $1, $2, $3, $4 \
             WHERE EXISTS (SELECT FROM api_schluessel WHERE id = $1) ON CONFLICT (schluessel, tag) \
             DO UPDATE SET anfragen = api_nutzung.anfragen + excluded.anfragen, \
             abgewiesen = api_nutzung.abgewiesen + excluded.abgewiesen RETURNING anfragen",
        )
        .bind(schluessel)
        .bind(tag.to_sqlx())
        .bind(zahl(*ja))
        .bind(zahl(*nein))
        .fetch_optional(&mut *tx)
        .await?;
        summen.extend(gesamt.map(|n| ((*schluessel, *tag), n.unsigned_abs())));
    }
    tx.commit().await?;
    Ok(summen)
}

datenbank::zeile! {
    struct SchluesselZeile {
        id: Uuid,
        hash: Vec<u8>,
        anfang: String,
        zweck: String,
        kontakt: String,
        je_minute: i32,
        angelegt: Timestamp,
        widerrufen: Option<Timestamp>,
    }
}

impl SchluesselZeile {
    fn lesen(self) -> ApiSchluessel {
        ApiSchluessel {
            id: self.id,
            anfang: self.anfang,
            zweck: self.zweck,
            kontakt: self.kontakt,
            je_minute: u32::try_from(self.je_minute).unwrap_or(1),
            angelegt: self.angelegt.to_jiff(),
            widerrufen: self.widerrufen.map(Timestamp::to_jiff),
        }
    }
}

/// Makes a key. The text is shown once and never again: only its hash is kept. Needs [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn schluessel_anlegen(
    db: &mut PgConnection,
    umwelt: &Umwelt,
    neu: NeuerSchluessel<'_>,
) -> Result<(Uuid, String), Fehler> {
    use std::fmt::Write as _;
    let mut text = VORSATZ.to_owned();
    for b in umwelt.bytes::<20>() {
        let _ = write!(text, "{b:02x}");
    }
    let id: Uuid = umwelt.neue_id();
    sqlx::query(
        "INSERT INTO api_schluessel (id, hash, anfang, zweck, kontakt, je_minute, angelegt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(tresor::sha256(text.as_bytes()).as_slice())
    .bind(text.get(..ANFANG).unwrap_or(VORSATZ))
    .bind(neu.zweck)
    .bind(neu.kontakt)
    .bind(i32::try_from(neu.je_minute).unwrap_or(i32::MAX))
    .bind(umwelt.jetzt().to_sqlx())
    .execute(db)
    .await?;
    Ok((id, text))
}

/// Ends a key for good. `false`: there is no such key that is still good. Needs [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn schluessel_widerrufen(db: &mut PgConnection, id: Uuid, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    let getan = sqlx::query("UPDATE api_schluessel SET widerrufen = $2 WHERE id = $1 AND widerrufen IS NULL")
        .bind(id)
        .bind(jetzt.to_sqlx())
        .execute(db)
        .await?;
    Ok(getan.rows_affected() == 1)
}

/// All keys, those that are good first, the newest first; and their use on the last `tage` days before and on `heute`.
/// Needs [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn schluessel_liste(
    db: &mut PgConnection,
    heute: Tag,
    tage: i32,
) -> Result<(Vec<ApiSchluessel>, Vec<Nutzung>), Fehler> {
    let zeilen: Vec<SchluesselZeile> = sqlx::query_as(
        "SELECT id, hash, anfang, zweck, kontakt, je_minute, angelegt, widerrufen FROM api_schluessel \
         ORDER BY widerrufen IS NOT NULL, angelegt DESC, id LIMIT 500",
    )
    .fetch_all(&mut *db)
    .await?;
    let nutzung: Vec<(Uuid, Date, i64, i64)> = sqlx::query_as(
        "SELECT schluessel, tag, anfragen, abgewiesen FROM api_nutzung WHERE tag > $1::date - $2 \
         ORDER BY schluessel, tag DESC",
    )
    .bind(heute.to_sqlx())
    .bind(tage)
    .fetch_all(db)
    .await?;
    let zahl = |n: i64| u64::try_from(n).unwrap_or_default();
    let nutzung = nutzung
        .into_iter()
        .map(|(schluessel, tag, ja, nein)| Nutzung {
            schluessel,
            tag: tag.to_jiff(),
            anfragen: zahl(ja),
            abgewiesen: zahl(nein),
        })
        .collect();
    Ok((zeilen.into_iter().map(SchluesselZeile::lesen).collect(), nutzung))
}

/// An origin as browsers write it: `https://www.bautzen.example`, `http://127.0.0.1:8081`. A path, a user, a wildcard or
/// anything else is none.
#[must_use]
pub fn herkunft_lesen(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('/').to_ascii_lowercase();
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let (name, port) = host.split_once(':').map_or((host, None), |(n, p)| (n, Some(p)));
    let gut = !name.is_empty()
        && name.len() <= 253
        && !name.starts_with(['-', '.'])
        && !name.ends_with(['-', '.'])
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-'))
        && port.is_none_or(|p| p.parse::<u16>().is_ok_and(|n| n > 0 && n.to_string() == p));
    gut.then_some(text)
}

/// Origins of one authority at most.
const HERKUENFTE_HOECHSTENS: usize = 50;

/// Origins as people type them, one a line.
///
/// # Errors
/// What is wrong, and what to do about it.
pub fn herkuenfte_lesen(text: &str) -> Result<Vec<String>, String> {
    let zeilen: Vec<&str> = text.lines().map(str::trim).filter(|z| !z.is_empty()).collect();
    if zeilen.len() > HERKUENFTE_HOECHSTENS {
        return Err("Geben Sie höchstens 50 Websites an.".to_owned());
    }
    let einer = |zeile: &&str| {
        herkunft_lesen(zeile).ok_or_else(|| {
            let kurz: String = zeile.chars().take(80).collect();
            format!("„{kurz}“ ist keine Adresse einer Website. Schreiben Sie zum Beispiel https://www.bautzen.de.")
        })
    };
    zeilen.iter().map(einer).collect()
}

/// The origins that may frame pages of an authority, from now on. Needs [`Sicht::Betrieb`] or its own.
///
/// # Errors
/// The database failed.
pub async fn herkuenfte_setzen(db: &mut PgConnection, mandant: MandantId, herkuenfte: &[String]) -> Result<(), Fehler> {
    sqlx::query("DELETE FROM einbettung_herkunft WHERE mandant_id = $1").bind(mandant.0).execute(&mut *db).await?;
    sqlx::query(
        "INSERT INTO einbettung_herkunft (mandant_id, herkunft) SELECT $1, h FROM unnest($2::text[]) AS h \
         ON CONFLICT DO NOTHING",
    )
    .bind(mandant.0)
    .bind(herkuenfte)
    .execute(db)
    .await?;
    Ok(())
}

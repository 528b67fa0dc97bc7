//! The outbox: effects that a decision asked for, waiting to be carried out.
//!
//! They are written with their event and removed when done. A worker holds a matter's effects by row locks (SKIP
//! LOCKED) while it carries them out, so any number of workers share the work, and what a killed one held is free at
//! once. What fails comes back later, and after [`VERSUCHE`] tries waits for a person.

use datenbank::Tx;
use grund::{MandantId, Umwelt, VorgangId, Zeitpunkt};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;
use sqlx::Row;
use tresor::Vorgangsschluessel;
use vorgang::Effect;

use crate::{Fehler, Vorgang};

/// Tries before an effect waits for a person (with growing pauses this is about a day and a half).
pub const VERSUCHE: i32 = 12;

/// An effect to carry out.
#[derive(Debug, Clone)]
pub struct Posten {
    /// Its row.
    pub id: i64,
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The kind in one word.
    pub art: String,
    /// The dedupe key: the same for every try of the same effect, different for all others.
    pub schluessel: String,
    /// How often it was tried before.
    pub versuche: i32,
    auftrag: Vec<u8>,
}

impl Posten {
    /// What is to be done.
    ///
    /// # Errors
    /// The key does not fit, or an older program wrote a kind that this one does not know.
    pub fn effect(&self, schluessel: &Vorgangsschluessel) -> Result<Effect, Fehler> {
        let klar = schluessel.oeffnen(&zweck(&self.schluessel), &self.auftrag)?;
        serde_json::from_slice(&klar).map_err(|e| Fehler::widerspruch("outbox", &self.id, "auftrag", &e))
    }
}

fn zweck(schluessel: &str) -> String {
    format!("outbox/{schluessel}")
}

/// The rows of an event's effects, as columns for one insert.
#[derive(Debug, Default)]
pub(crate) struct Zeilen {
    pub(crate) arten: Vec<String>,
    pub(crate) schluessel: Vec<String>,
    pub(crate) auftraege: Vec<Vec<u8>>,
    pub(crate) faellig: Vec<jiff_sqlx::Timestamp>,
}

impl Zeilen {
    pub(crate) fn aus(
        effects: &[Effect],
        nr: i32,
        umwelt: &Umwelt,
        jetzt: Zeitpunkt,
        schluessel: &Vorgangsschluessel,
    ) -> Result<Self, Fehler> {
        let mut zeilen = Self::default();
        for (i, effect) in effects.iter().enumerate() {
            let key = format!("{nr}.{i}");
            let klar = serde_json::to_vec(effect).map_err(|e| Fehler::widerspruch("outbox", &key, "auftrag", &e))?;
            zeilen.auftraege.push(schluessel.verschliessen(umwelt, &zweck(&key), &klar)?);
            zeilen.arten.push(effect.name().to_owned());
            zeilen.faellig.push(if let Effect::Wecken { zeit, .. } = effect { *zeit } else { jetzt }.to_sqlx());
            zeilen.schluessel.push(key);
        }
        Ok(zeilen)
    }
}

/// The matters with due effects, the longest waiting first, from at most `hoechstens` effects.
/// Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn faellige(tx: &mut Tx, jetzt: Zeitpunkt, hoechstens: i64) -> Result<Vec<(MandantId, VorgangId)>, Fehler> {
    let zeilen: Vec<(i32, sqlx::types::Uuid)> = sqlx::query_as(
        "SELECT mandant_id, vorgang_id FROM outbox WHERE NOT gescheitert AND faellig <= $1 \
         ORDER BY faellig, id LIMIT $2",
    )
    .bind(jetzt.to_sqlx())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let mut aus: Vec<(MandantId, VorgangId)> = Vec::with_capacity(zeilen.len());
    for (m, v) in zeilen {
        let wer = (MandantId(m), VorgangId(v));
        if !aus.contains(&wer) {
            aus.push(wer);
        }
    }
    Ok(aus)
}

/// The due effects of these matters of one authority (or of these only the row `nur`), in the order in which they fell due and were
/// asked for. They are ours until the transaction ends; what another worker holds is left out. A killed worker lets go
/// at once.
///
/// # Errors
/// The database fails.
pub async fn sperren(
    tx: &mut Tx,
    mandant: MandantId,
    vorgaenge: &[VorgangId],
    jetzt: Zeitpunkt,
    nur: Option<i64>,
) -> Result<Vec<Posten>, Fehler> {
    let ids: Vec<sqlx::types::Uuid> = vorgaenge.iter().map(|v| v.0).collect();
    sqlx::query(
        "SELECT id, vorgang_id, art, schluessel, auftrag, versuche FROM outbox \
         WHERE mandant_id = $1 AND vorgang_id = ANY($2) AND NOT gescheitert AND faellig <= $3 \
           AND ($4::bigint IS NULL OR id = $4) \
         ORDER BY faellig, id FOR UPDATE SKIP LOCKED",
    )
    .bind(mandant.0)
    .bind(ids)
    .bind(jetzt.to_sqlx())
    .bind(nur)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Posten {
            id: z.try_get("id")?,
            mandant,
            vorgang: VorgangId(z.try_get("vorgang_id")?),
            art: z.try_get("art")?,
            schluessel: z.try_get("schluessel")?,
            versuche: z.try_get("versuche")?,
            auftrag: z.try_get("auftrag")?,
        })
    })
    .collect()
}

/// One more effect of a matter, asked for by another effect in its transaction: its key must be its own.
///
/// # Errors
/// The database or the keys fail.
pub async fn nachlegen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    vorgang: &Vorgang,
    key: &str,
    effect: &Effect,
) -> Result<(), Fehler> {
    let klar = serde_json::to_vec(effect).map_err(|e| Fehler::widerspruch("outbox", &key, "auftrag", &e))?;
    sqlx::query(
        "INSERT INTO outbox (mandant_id, vorgang_id, angelegt, art, schluessel, auftrag, faellig) \
         VALUES ($1, $2, $3, $4, $5, $6, $3) ON CONFLICT (mandant_id, vorgang_id, schluessel) DO NOTHING",
    )
    .bind(vorgang.bezug.mandant.0)
    .bind(vorgang.id.0)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(effect.name())
    .bind(key)
    .bind(vorgang.schluessel.verschliessen(umwelt, &zweck(key), &klar)?)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A matter begins to wait: messages of this authority that found nobody yet are tried again at once. What another worker
/// holds is being tried anyway.
pub(crate) async fn meldungen_wecken(tx: &mut Tx, mandant: MandantId, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE outbox SET faellig = $1 WHERE id IN (SELECT id FROM outbox WHERE mandant_id = $2 AND art = 'melden' \
         AND NOT gescheitert AND fehler IS NOT NULL FOR UPDATE SKIP LOCKED)",
    )
    .bind(jetzt.to_sqlx())
    .bind(mandant.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A matter of these units in which an order waits for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stillstand {
    /// The matter.
    pub vorgang: VorgangId,
    /// The kind of order.
    pub art: String,
    /// Why it failed the last time.
    pub fehler: String,
    /// When it was asked for.
    pub angelegt: Zeitpunkt,
}

/// Orders of these units that failed and were given up, the oldest first; at most 50 (`Sicht::Mandant`).
///
/// # Errors
/// The database fails.
pub async fn stillstaende(
    tx: &mut Tx,
    mandant: MandantId,
    einheiten: &[grund::EinheitId],
) -> Result<Vec<Stillstand>, Fehler> {
    let einheiten: Vec<i32> = einheiten.iter().map(|e| e.0).collect();
    sqlx::query(
        "SELECT o.vorgang_id, o.art, o.fehler, o.angelegt FROM outbox o \
         JOIN vorgang v ON v.mandant_id = o.mandant_id AND v.id = o.vorgang_id \
         WHERE o.mandant_id = $1 AND o.gescheitert AND v.einheit_id = ANY($2) ORDER BY o.id LIMIT 50",
    )
    .bind(mandant.0)
    .bind(einheiten)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Stillstand {
            vorgang: VorgangId(z.try_get("vorgang_id")?),
            art: z.try_get("art")?,
            fehler: z.try_get::<Option<String>, _>("fehler")?.unwrap_or_default(),
            angelegt: z.try_get::<jiff_sqlx::Timestamp, _>("angelegt")?.to_jiff(),
        })
    })
    .collect()
}

/// The effects are done. In the transaction of what they did, they happen exactly once.
///
/// # Errors
/// The database fails.
pub async fn erledigt(tx: &mut Tx, posten: &[Posten]) -> Result<(), Fehler> {
    let ids: Vec<i64> = posten.iter().map(|p| p.id).collect();
    sqlx::query("DELETE FROM outbox WHERE id = ANY($1)").bind(ids).execute(&mut **tx).await?;
    Ok(())
}

/// The effect failed: it comes back after a pause that doubles (10 s to 6 h), or waits for a person.
/// `fehler` is for the operator: no names, no content.
///
/// # Errors
/// The database fails.
pub async fn fehlgeschlagen(tx: &mut Tx, umwelt: &Umwelt, posten: &Posten, fehler: &str) -> Result<(), Fehler> {
    let pause = (10_i64 << posten.versuche.clamp(0, 12)).min(6 * 3600);
    // Up to a quarter more, so that a hundred of them do not come back in the same second.
    let streuung = i64::from(umwelt.bytes::<1>()[0]) * pause / 1024;
    sqlx::query("UPDATE outbox SET faellig = $1, gescheitert = $2, fehler = $3, versuche = versuche + 1 WHERE id = $4")
        .bind((umwelt.jetzt() + SignedDuration::from_secs(pause + streuung)).to_sqlx())
        .bind(posten.versuche + 1 >= VERSUCHE)
        .bind(fehler.chars().take(500).collect::<String>())
        .bind(posten.id)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// When the next effect falls due, if any waits. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn naechste_faelligkeit(tx: &mut Tx) -> Result<Option<Zeitpunkt>, Fehler> {
    let zeit: Option<jiff_sqlx::Timestamp> =
        sqlx::query_scalar("SELECT min(faellig) FROM outbox WHERE NOT gescheitert").fetch_one(&mut **tx).await?;
    Ok(zeit.map(|z| z.to_jiff()))
}

/// What the operator sees of one kind of effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The kind.
    pub art: String,
    /// How many wait for a later time.
    pub spaeter: i64,
    /// How many are due.
    pub faellig: i64,
    /// How many wait for a person.
    pub gescheitert: i64,
    /// Since when the oldest due one waits.
    pub aeltester: Option<Zeitpunkt>,
}

/// The queue by kind. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn stand(tx: &mut Tx, jetzt: Zeitpunkt) -> Result<Vec<Stand>, Fehler> {
    sqlx::query(
        "SELECT art, count(*) FILTER (WHERE NOT gescheitert AND faellig > $1) AS spaeter, \
                count(*) FILTER (WHERE NOT gescheitert AND faellig <= $1) AS faellig, \
                count(*) FILTER (WHERE gescheitert) AS gescheitert, \
                min(faellig) FILTER (WHERE NOT gescheitert AND faellig <= $1) AS aeltester \
         FROM outbox GROUP BY art ORDER BY art",
    )
    .bind(jetzt.to_sqlx())
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Stand {
            art: z.try_get("art")?,
            spaeter: z.try_get("spaeter")?,
            faellig: z.try_get("faellig")?,
            gescheitert: z.try_get("gescheitert")?,
            aeltester: z.try_get::<Option<jiff_sqlx::Timestamp>, _>("aeltester")?.map(|t| t.to_jiff()),
        })
    })
    .collect()
}

/// An effect that waits, as those see it who repair: no content.
#[derive(Debug, Clone)]
pub struct Auftrag {
    /// Its row, for "try again".
    pub id: i64,
    /// The kind.
    pub art: String,
    /// When it was asked for.
    pub angelegt: Zeitpunkt,
    /// When it is carried out next.
    pub faellig: Zeitpunkt,
    /// How often it was tried.
    pub versuche: i32,
    /// Waits for a person.
    pub aufgegeben: bool,
    /// The last reason why it failed.
    pub fehler: Option<String>,
}

/// To which matter an effect belongs. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn vorgang_von(tx: &mut Tx, id: i64) -> Result<Option<(MandantId, VorgangId)>, Fehler> {
    let zeile: Option<(i32, sqlx::types::Uuid)> =
        sqlx::query_as("SELECT mandant_id, vorgang_id FROM outbox WHERE id = $1")
            .bind(id)
            .fetch_optional(&mut **tx)
            .await?;
    Ok(zeile.map(|(m, v)| (MandantId(m), VorgangId(v))))
}

/// What still waits for one matter, in the order of its time; at most 200. Needs `Sicht::Mandant` or `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn des_vorgangs(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Auftrag>, Fehler> {
    sqlx::query(
        "SELECT id, art, angelegt, faellig, versuche, gescheitert, fehler FROM outbox \
         WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY gescheitert DESC, faellig, id LIMIT 200",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Auftrag {
            id: z.try_get("id")?,
            art: z.try_get("art")?,
            angelegt: z.try_get::<jiff_sqlx::Timestamp, _>("angelegt")?.to_jiff(),
            faellig: z.try_get::<jiff_sqlx::Timestamp, _>("faellig")?.to_jiff(),
            versuche: z.try_get("versuche")?,
            aufgegeben: z.try_get("gescheitert")?,
            fehler: z.try_get("fehler")?,
        })
    })
    .collect()
}

/// Tries a failed effect of this matter again at once, and gives its kind. `None`: nothing of that has failed.
///
/// # Errors
/// The database fails.
pub async fn im_vorgang_wiederholen(
    tx: &mut Tx,
    (mandant, vorgang): (MandantId, VorgangId),
    id: i64,
    jetzt: Zeitpunkt,
) -> Result<Option<String>, Fehler> {
    let art = sqlx::query_scalar(
        "UPDATE outbox SET faellig = $1, versuche = 0, gescheitert = false \
         WHERE id = $2 AND mandant_id = $3 AND vorgang_id = $4 AND fehler IS NOT NULL RETURNING art",
    )
    .bind(jetzt.to_sqlx())
    .bind(id)
    .bind(mandant.0)
    .bind(vorgang.0)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(art)
}

/// The reports that the process stands still are looked at again at once: those that are no longer true go away.
///
/// # Errors
/// The database fails.
pub async fn stoerungen_nachsehen(
    tx: &mut Tx,
    (mandant, vorgang): (MandantId, VorgangId),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE outbox SET faellig = $1, versuche = 0, gescheitert = false \
         WHERE mandant_id = $2 AND vorgang_id = $3 AND art = 'stoerung' AND fehler IS NOT NULL",
    )
    .bind(jetzt.to_sqlx())
    .bind(mandant.0)
    .bind(vorgang.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// An effect that waits for a person, as the operator sees it: no content.
#[derive(Debug, Clone)]
pub struct Gescheitert {
    /// Its row, for "try again".
    pub id: i64,
    /// The authority.
    pub mandant: MandantId,
    /// The kind.
    pub art: String,
    /// When it was asked for.
    pub angelegt: Zeitpunkt,
    /// How often it was tried.
    pub versuche: i32,
    /// The last reason.
    pub fehler: String,
    /// Given up (true), or failed and waiting for its next try.
    pub aufgegeben: bool,
}

/// Effects that failed at least once, the given-up ones first; at most 200. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn gescheiterte(tx: &mut Tx) -> Result<Vec<Gescheitert>, Fehler> {
    sqlx::query(
        "SELECT id, mandant_id, art, angelegt, versuche, fehler, gescheitert FROM outbox WHERE fehler IS NOT NULL \
         ORDER BY gescheitert DESC, id LIMIT 200",
    )
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Gescheitert {
            id: z.try_get("id")?,
            mandant: MandantId(z.try_get("mandant_id")?),
            art: z.try_get("art")?,
            angelegt: z.try_get::<jiff_sqlx::Timestamp, _>("angelegt")?.to_jiff(),
            versuche: z.try_get("versuche")?,
            fehler: z.try_get("fehler")?,
            aufgegeben: z.try_get("gescheitert")?,
        })
    })
    .collect()
}

/// Tries a failed effect again at once. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn erneut_versuchen(tx: &mut Tx, id: i64, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    let n = sqlx::query(
        "UPDATE outbox SET faellig = $1, versuche = 0, gescheitert = false WHERE id = $2 AND fehler IS NOT NULL",
    )
    .bind(jetzt.to_sqlx())
    .bind(id)
    .execute(&mut **tx)
    .await?;
    Ok(n.rows_affected() == 1)
}

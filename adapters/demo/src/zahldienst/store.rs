//! SQL of the demonstration payment service, in its own schema.

use datenbank::Pool;
use grund::{Betrag, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use uuid::Uuid;

use super::{Bezahlung, Fehler, Status};

datenbank::zeile! {
    struct Zeile {
        id: Uuid,
        anfrage: serde_json::Value,
        betrag_cent: i64,
        zweck: String,
        rueckkehr: String,
        kassenzeichen: String,
        status: String,
        bezahlt_cent: Option<i64>,
        angelegt: Timestamp,
        geaendert: Timestamp,
        spaeter_am: Option<Timestamp>,
        meldungen: i32,
    }
}

impl Zeile {
    fn lesen(self) -> Result<Bezahlung, Fehler> {
        Ok(Bezahlung {
            id: self.id,
            betrag: Betrag::cent(self.betrag_cent),
            zweck: self.zweck,
            rueckkehr: self.rueckkehr,
            kassenzeichen: self.kassenzeichen,
            status: Status::von_wort(&self.status)?,
            bezahlt: self.bezahlt_cent.map(Betrag::cent),
            angelegt: self.angelegt.to_jiff(),
            geaendert: self.geaendert.to_jiff(),
            spaeter: self.spaeter_am.map(Timestamp::to_jiff),
            meldungen: self.meldungen,
            anfrage: self.anfrage,
        })
    }
}

pub async fn load(pool: &Pool, id: Uuid) -> Result<Option<Bezahlung>, Fehler> {
    sqlx::query_as::<_, Zeile>("SELECT * FROM demo.bezahlung WHERE id = $1")
        .bind(id)
        .fetch_optional(pool)
        .await?
        .map(Zeile::lesen)
        .transpose()
}

pub async fn list(pool: &Pool, grenze: i64) -> Result<Vec<Bezahlung>, Fehler> {
    sqlx::query_as::<_, Zeile>("SELECT * FROM demo.bezahlung ORDER BY id DESC LIMIT $1")
        .bind(grenze)
        .fetch_all(pool)
        .await?
        .into_iter()
        .map(Zeile::lesen)
        .collect()
}

/// A request as the interface has checked it.
pub struct Neu {
    pub id: Uuid,
    pub urheber: String,
    pub empfaenger: String,
    pub anfrage_id: String,
    pub anfrage: serde_json::Value,
    pub betrag: Betrag,
    pub zweck: String,
    pub rueckkehr: String,
    pub kassenzeichen: String,
}

/// Inserts, or finds the transaction that this request made before.
pub async fn insert_or_find(pool: &Pool, neu: &Neu, jetzt: Zeitpunkt) -> Result<Bezahlung, Fehler> {
    sqlx::query(
        "INSERT INTO demo.bezahlung (id, urheber, empfaenger, anfrage_id, anfrage, betrag_cent, zweck, rueckkehr, \
         kassenzeichen, status, angelegt, geaendert) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'INITIAL', $10, $10) \
         ON CONFLICT (urheber, empfaenger, anfrage_id) DO NOTHING",
    )
    .bind(neu.id)
    .bind(&neu.urheber)
    .bind(&neu.empfaenger)
    .bind(&neu.anfrage_id)
    .bind(&neu.anfrage)
    .bind(neu.betrag.als_cent())
    .bind(&neu.zweck)
    .bind(&neu.rueckkehr)
    .bind(&neu.kassenzeichen)
    .bind(jetzt.to_sqlx())
    .execute(pool)
    .await?;
    sqlx::query_as::<_, Zeile>(
        "SELECT * FROM demo.bezahlung WHERE urheber = $1 AND empfaenger = $2 AND anfrage_id = $3",
    )
    .bind(&neu.urheber)
    .bind(&neu.empfaenger)
    .bind(&neu.anfrage_id)
    .fetch_one(pool)
    .await?
    .lesen()
}

/// The transaction of this client at this endpoint.
pub async fn load_von(pool: &Pool, urheber: &str, empfaenger: &str, id: Uuid) -> Result<Option<Bezahlung>, Fehler> {
    sqlx::query_as::<_, Zeile>("SELECT * FROM demo.bezahlung WHERE id = $1 AND urheber = $2 AND empfaenger = $3")
        .bind(id)
        .bind(urheber)
        .bind(empfaenger)
        .fetch_optional(pool)
        .await?
        .map(Zeile::lesen)
        .transpose()
}

/// Writes the payer's choice, if nothing was decided before.
pub async fn update_entschieden(
    pool: &Pool,
    id: Uuid,
    status: Status,
    spaeter: Option<(Status, Zeitpunkt)>,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE demo.bezahlung SET status = $2, geaendert = $3, spaeter_status = $4, spaeter_am = $5, \
         bezahlt_cent = CASE WHEN $2 = 'PAYED' THEN demo.eingezogen(betrag_cent) END, \
         meldungen_offen = CASE WHEN $2 = 'INITIAL' THEN 0 ELSE demo.meldungen() END \
         WHERE id = $1 AND status = 'INITIAL' AND spaeter_status IS NULL",
    )
    .bind(id)
    .bind(status.wort())
    .bind(jetzt.to_sqlx())
    .bind(spaeter.map(|(s, _)| s.wort()))
    .bind(spaeter.map(|(_, wann)| wann.to_sqlx()))
    .execute(pool)
    .await?;
    Ok(())
}

/// Changes whose time has come happen.
pub async fn apply_due(pool: &Pool, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE demo.bezahlung SET status = spaeter_status, geaendert = spaeter_am, \
         bezahlt_cent = CASE WHEN spaeter_status = 'PAYED' THEN demo.eingezogen(betrag_cent) END, \
         meldungen_offen = demo.meldungen(), spaeter_status = NULL, spaeter_am = NULL WHERE spaeter_am <= $1",
    )
    .bind(jetzt.to_sqlx())
    .execute(pool)
    .await?;
    Ok(())
}

/// Takes notices that are to be sent: transaction and how often.
pub async fn claim_meldungen(pool: &Pool, grenze: i64) -> Result<Vec<(Uuid, i32)>, Fehler> {
    Ok(sqlx::query_as(
        "WITH dran AS (SELECT id, meldungen_offen FROM demo.bezahlung WHERE meldungen_offen > 0 \
         ORDER BY geaendert LIMIT $1 FOR UPDATE SKIP LOCKED) \
         UPDATE demo.bezahlung b SET meldungen_offen = 0, meldungen = meldungen + dran.meldungen_offen \
         FROM dran WHERE b.id = dran.id RETURNING b.id, dran.meldungen_offen",
    )
    .bind(grenze)
    .fetch_all(pool)
    .await?)
}

pub async fn list_stoerungen(pool: &Pool) -> Result<Vec<String>, Fehler> {
    Ok(sqlx::query_scalar("SELECT art FROM demo.stoerung").fetch_all(pool).await?)
}

pub async fn set_stoerungen(pool: &Pool, worte: &[String]) -> Result<(), Fehler> {
    sqlx::query(
        "WITH aus AS (DELETE FROM demo.stoerung WHERE art <> ALL ($1)) \
         INSERT INTO demo.stoerung (art) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING",
    )
    .bind(worte)
    .execute(pool)
    .await?;
    Ok(())
}

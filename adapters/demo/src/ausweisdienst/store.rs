//! SQL of the demonstration identity service, in its own schema.

use datenbank::Pool;
use grund::{Tag, Zeitpunkt};
use jiff_sqlx::{Date, ToSqlx};
use uuid::Uuid;

use super::{ACR_HOCH, ACR_SUBSTANZIELL, Autorisierung, Fehler, Karte};

datenbank::zeile! {
    struct Zeile {
        karte: String,
        vorname: String,
        nachname: String,
        geburtsdatum: Date,
        strasse: String,
        plz: String,
        ort: String,
        acr: String,
        pin: String,
        versuche: i32,
    }
}

impl From<Zeile> for Karte {
    fn from(z: Zeile) -> Self {
        Self {
            nummer: z.karte,
            vorname: z.vorname,
            nachname: z.nachname,
            geburtsdatum: z.geburtsdatum.to_jiff(),
            strasse: z.strasse,
            plz: z.plz,
            ort: z.ort,
            acr: z.acr,
            pin: z.pin,
            versuche: z.versuche,
        }
    }
}

/// The people of the demonstration; those that are there stay as they are.
pub async fn karten_anlegen(pool: &Pool) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO demo.ausweis (karte, vorname, nachname, geburtsdatum, strasse, plz, ort, acr, pin) VALUES \
         ('L01X00T471', 'Anna', 'Beispiel', '1985-03-27', 'Am Markt 1', '02625', 'Bautzen', $1, '123456'), \
         ('L01X00T472', 'Jan', 'Muster', '1979-11-02', 'Lange Straße 12 a', '02826', 'Görlitz', $1, '234567'), \
         ('Z0004711', 'Mina', 'Vorlage', '1996-06-15', 'Domplatz 3', '39104', 'Magdeburg', $2, '345678') \
         ON CONFLICT DO NOTHING",
    )
    .bind(ACR_HOCH)
    .bind(ACR_SUBSTANZIELL)
    .execute(pool)
    .await?;
    Ok(())
}

pub async fn karten(pool: &Pool) -> Result<Vec<Karte>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as("SELECT * FROM demo.ausweis ORDER BY karte").fetch_all(pool).await?;
    Ok(zeilen.into_iter().map(Karte::from).collect())
}

datenbank::zeile! {
    /// The card of a code that is redeemed now, with the nonce it is to name, its fault, and the sign-in's data.
    pub struct Einloesung {
        pub client_id: String,
        pub redirect_uri: String,
        pub challenge: String,
        pub nonce: String,
        pub stoerung: String,
        pub karte: String,
        pub vorname: String,
        pub nachname: String,
        pub geburtsdatum: Date,
        pub strasse: String,
        pub plz: String,
        pub ort: String,
        pub acr: String,
    }
}

impl Einloesung {
    pub fn geboren(&self) -> Tag {
        self.geburtsdatum.to_jiff()
    }
}

/// A code that is valid: nothing is used up yet.
pub async fn code(pool: &Pool, code: &str, jetzt: Zeitpunkt) -> Result<Option<Einloesung>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT g.client_id, g.redirect_uri, g.challenge, g.nonce, g.stoerung, a.karte, a.vorname, a.nachname, \
         a.geburtsdatum, a.strasse, a.plz, a.ort, a.acr FROM demo.ausweis_gang g JOIN demo.ausweis a USING (karte) \
         WHERE g.code = $1 AND g.code_bis > $2 AND NOT g.eingeloest",
    )
    .bind(code)
    .bind(jetzt.to_sqlx())
    .fetch_optional(pool)
    .await?)
}

/// Uses a code up. `false`: somebody was faster.
pub async fn code_einloesen(pool: &Pool, code: &str) -> Result<bool, Fehler> {
    let zeilen = sqlx::query("UPDATE demo.ausweis_gang SET eingeloest = true WHERE code = $1 AND NOT eingeloest")
        .bind(code)
        .execute(pool)
        .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn versuche_setzen(pool: &Pool, karte: &str, versuche: i32) -> Result<(), Fehler> {
    sqlx::query("UPDATE demo.ausweis SET versuche = $2 WHERE karte = $1")
        .bind(karte)
        .bind(versuche)
        .execute(pool)
        .await?;
    Ok(())
}

/// Is it the PIN, and how many attempts are left? A blocked card takes none; the right one gives all attempts back.
pub async fn pin_pruefen(pool: &Pool, karte: &str, pin: &str) -> Result<Option<(bool, i32)>, Fehler> {
    Ok(sqlx::query_as(
        "UPDATE demo.ausweis SET versuche = CASE WHEN versuche = 0 THEN 0 WHEN pin = $2 THEN 3 ELSE versuche - 1 END \
         WHERE karte = $1 RETURNING pin = $2 AND versuche > 0, versuche",
    )
    .bind(karte)
    .bind(pin)
    .fetch_optional(pool)
    .await?)
}

/// Notes an authorization request; forgets those of yesterday.
pub async fn gang_anlegen(pool: &Pool, id: Uuid, a: &Autorisierung, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query(
        "WITH alt AS (DELETE FROM demo.ausweis_gang WHERE angelegt < $7 - interval '1 day') \
         INSERT INTO demo.ausweis_gang (id, client_id, redirect_uri, state, nonce, challenge, angelegt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(&a.client_id)
    .bind(&a.redirect_uri)
    .bind(&a.state)
    .bind(&a.nonce)
    .bind(&a.code_challenge)
    .bind(jetzt.to_sqlx())
    .execute(pool)
    .await?;
    Ok(())
}

/// Where a request leads back to, and with which state.
pub async fn gang_offen(pool: &Pool, id: Uuid, ab: Zeitpunkt) -> Result<Option<(String, String)>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT redirect_uri, state FROM demo.ausweis_gang WHERE id = $1 AND NOT entschieden AND angelegt > $2",
    )
    .bind(id)
    .bind(ab.to_sqlx())
    .fetch_optional(pool)
    .await?)
}

pub async fn gang_entscheiden(
    pool: &Pool,
    id: Uuid,
    karte: &str,
    stoerung: &str,
    (code, bis): (&str, Zeitpunkt),
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE demo.ausweis_gang SET entschieden = true, karte = $2, stoerung = $3, code = $4, code_bis = $5 \
         WHERE id = $1 AND NOT entschieden",
    )
    .bind(id)
    .bind(karte)
    .bind(stoerung)
    .bind(code)
    .bind(bis.to_sqlx())
    .execute(pool)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn gang_abbrechen(pool: &Pool, id: Uuid) -> Result<Option<(String, String)>, Fehler> {
    Ok(sqlx::query_as(
        "UPDATE demo.ausweis_gang SET entschieden = true WHERE id = $1 AND NOT entschieden RETURNING redirect_uri, state",
    )
    .bind(id)
    .fetch_optional(pool)
    .await?)
}

/// The signing key; the first process makes it.
pub async fn schluessel(pool: &Pool, neu: (&str, &[u8])) -> Result<(String, Vec<u8>), Fehler> {
    sqlx::query(
        "INSERT INTO demo.ausweis_schluessel (kid, pkcs8) SELECT $1, $2 \
         WHERE NOT EXISTS (SELECT FROM demo.ausweis_schluessel) ON CONFLICT DO NOTHING",
    )
    .bind(neu.0)
    .bind(neu.1)
    .execute(pool)
    .await?;
    Ok(sqlx::query_as("SELECT kid, pkcs8 FROM demo.ausweis_schluessel ORDER BY kid LIMIT 1").fetch_one(pool).await?)
}

pub async fn schluessel_lesen(pool: &Pool) -> Result<Option<(String, Vec<u8>)>, Fehler> {
    Ok(sqlx::query_as("SELECT kid, pkcs8 FROM demo.ausweis_schluessel ORDER BY kid LIMIT 1")
        .fetch_optional(pool)
        .await?)
}

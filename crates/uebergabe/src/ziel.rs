//! Targets: where an authority reaches somebody, and how it stands with one that fails.

use datenbank::Tx;
use grund::{MandantId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::Row;
use tresor::Tresor;

use crate::{
    Anschluss, Fehler,
    zugang::{Zugangsname, mit_dem_ziel},
};

/// A target as people see it: never with its token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ziel {
    /// The name that services use.
    pub name: String,
    /// The address.
    pub adresse: String,
    /// Is there a token?
    pub mit_token: bool,
    /// When it was set.
    pub geaendert: Zeitpunkt,
}

/// A target that fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sperre {
    /// The target.
    pub ziel: String,
    /// How often in a row.
    pub fehler: i32,
    /// Until when it is left alone.
    pub bis: Option<Zeitpunkt>,
}

fn zweck(mandant: MandantId, name: &str) -> String {
    format!("uebergabe/{mandant}/{name}")
}

/// The targets of an authority (`Sicht::Mandant`), by name.
///
/// # Errors
/// The database fails.
pub async fn ziele(tx: &mut Tx, mandant: MandantId) -> Result<Vec<Ziel>, Fehler> {
    sqlx::query(
        "SELECT name, adresse, token IS NOT NULL AS mit_token, geaendert FROM uebergabe_ziel \
         WHERE mandant_id = $1 ORDER BY name",
    )
    .bind(mandant.0)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Ziel {
            name: z.try_get("name")?,
            adresse: z.try_get("adresse")?,
            mit_token: z.try_get("mit_token")?,
            geaendert: z.try_get::<jiff_sqlx::Timestamp, _>("geaendert")?.to_jiff(),
        })
    })
    .collect()
}

/// Sets a target. `token`: nothing keeps the one that is there for the same address; another address needs its own,
/// because a secret goes only to the one for whom it was given; so the secret values of services go with an address that
/// changes, and are named. What waited for the target goes out at once.
///
/// # Errors
/// The database or the keys fail.
pub async fn ziel_setzen(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, name): (MandantId, &str),
    adresse: &str,
    token: Option<&str>,
    jetzt: Zeitpunkt,
) -> Result<Vec<Zugangsname>, Fehler> {
    let verfallen = mit_dem_ziel(tx, mandant, name, Some(adresse)).await?;
    let dicht = token.map(|t| tresor.verschliessen(&zweck(mandant, name), t.as_bytes())).transpose()?;
    sqlx::query(
        "INSERT INTO uebergabe_ziel (mandant_id, name, adresse, token, geaendert) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (mandant_id, name) DO UPDATE SET adresse = $3, geaendert = $5, token = \
         CASE WHEN $4::bytea IS NULL AND uebergabe_ziel.adresse = $3 THEN uebergabe_ziel.token ELSE $4 END",
    )
    .bind(mandant.0)
    .bind(name)
    .bind(adresse)
    .bind(dicht)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    sqlx::query("DELETE FROM uebergabe_sperre WHERE mandant_id = $1 AND ziel = $2")
        .bind(mandant.0)
        .bind(name)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "UPDATE uebergabe SET faellig = $3 WHERE mandant_id = $1 AND ziel = $2 AND status = 'wartet' AND faellig > $3",
    )
    .bind(mandant.0)
    .bind(name)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    sqlx::query("UPDATE registeranfrage SET faellig = $3 WHERE mandant_id = $1 AND ziel = $2 AND faellig > $3")
        .bind(mandant.0)
        .bind(name)
        .bind(jetzt.to_sqlx())
        .execute(&mut **tx)
        .await?;
    Ok(verfallen)
}

/// Takes a target away, and the secret values that services have for it; what waits for it waits on. Which those were.
///
/// # Errors
/// The database fails.
pub async fn ziel_entfernen(tx: &mut Tx, mandant: MandantId, name: &str) -> Result<Vec<Zugangsname>, Fehler> {
    let verfallen = mit_dem_ziel(tx, mandant, name, None).await?;
    sqlx::query(
        "WITH weg AS (DELETE FROM uebergabe_sperre WHERE mandant_id = $1 AND ziel = $2) \
         DELETE FROM uebergabe_ziel WHERE mandant_id = $1 AND name = $2",
    )
    .bind(mandant.0)
    .bind(name)
    .execute(&mut **tx)
    .await?;
    Ok(verfallen)
}

/// Address and secret, for the one who sends (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn anschluss(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    name: &str,
) -> Result<Option<Anschluss>, Fehler> {
    let zeile = sqlx::query("SELECT adresse, token FROM uebergabe_ziel WHERE mandant_id = $1 AND name = $2")
        .bind(mandant.0)
        .bind(name)
        .fetch_optional(&mut **tx)
        .await?;
    let Some(z) = zeile else { return Ok(None) };
    let token: Option<Vec<u8>> = z.try_get("token")?;
    let token = token.map(|t| tresor.oeffnen(&zweck(mandant, name), &t)).transpose()?;
    let token = token
        .map(String::from_utf8)
        .transpose()
        .map_err(|e| Fehler::widerspruch("uebergabe_ziel", &name, "token", &e))?;
    Ok(Some(Anschluss { adresse: z.try_get("adresse")?, token, zugang: None }))
}

/// The targets of an authority that fail.
///
/// # Errors
/// The database fails.
pub async fn sperren(tx: &mut Tx, mandant: MandantId) -> Result<Vec<Sperre>, Fehler> {
    sqlx::query("SELECT ziel, fehler, offen_ab FROM uebergabe_sperre WHERE mandant_id = $1 ORDER BY ziel")
        .bind(mandant.0)
        .fetch_all(&mut **tx)
        .await?
        .into_iter()
        .map(|z| {
            Ok(Sperre {
                ziel: z.try_get("ziel")?,
                fehler: z.try_get("fehler")?,
                bis: z.try_get::<Option<jiff_sqlx::Timestamp>, _>("offen_ab")?.map(|t| t.to_jiff()),
            })
        })
        .collect()
}

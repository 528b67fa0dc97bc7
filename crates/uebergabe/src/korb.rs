//! Inboxes: which of its units an authority means by a name that services use.

use datenbank::Tx;
use grund::{EinheitId, MandantId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::Row;

use crate::Fehler;

/// The units that an authority has chosen (`Sicht::Mandant`), by name.
///
/// # Errors
/// The database fails.
pub async fn koerbe(tx: &mut Tx, mandant: MandantId) -> Result<Vec<(String, EinheitId)>, Fehler> {
    sqlx::query("SELECT name, einheit_id FROM eingangskorb WHERE mandant_id = $1 ORDER BY name")
        .bind(mandant.0)
        .fetch_all(&mut **tx)
        .await?
        .into_iter()
        .map(|z| Ok((z.try_get("name")?, EinheitId(z.try_get("einheit_id")?))))
        .collect()
}

/// Chooses the unit behind a name; `None` takes the choice back. What has arrived stays where it is.
///
/// # Errors
/// The database fails.
pub async fn korb_setzen(
    tx: &mut Tx,
    (mandant, name): (MandantId, &str),
    einheit: Option<EinheitId>,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    let Some(einheit) = einheit else {
        sqlx::query("DELETE FROM eingangskorb WHERE mandant_id = $1 AND name = $2")
            .bind(mandant.0)
            .bind(name)
            .execute(&mut **tx)
            .await?;
        return Ok(());
    };
    sqlx::query(
        "INSERT INTO eingangskorb (mandant_id, name, einheit_id, geaendert) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (mandant_id, name) DO UPDATE SET einheit_id = $3, geaendert = $4",
    )
    .bind(mandant.0)
    .bind(name)
    .bind(einheit.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

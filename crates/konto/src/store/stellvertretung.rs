//! Deputies (0096_stellvertretung.sql).

use datenbank::Tx;
use grund::{KontoId, MandantId, Tag, Zeitpunkt};
use jiff_sqlx::{Date, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use super::KANAL;
use crate::{Fehler, NeueStellvertretung, Stellvertretung};

/// False: one of the two does not work in a unit of this authority, or cannot sign in.
pub async fn vertretung_anlegen(
    tx: &mut Tx,
    mandant: MandantId,
    neu: &NeueStellvertretung,
    wer: KontoId,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let da: Option<i64> = sqlx::query_scalar(
        "INSERT INTO stellvertretung (mandant_id, konto_id, vertreter, von, bis, angelegt, angelegt_von) \
         SELECT $1, $2, $3, $4, $5, $6, $7 WHERE EXISTS (SELECT FROM mitgliedschaft WHERE mandant_id = $1 AND konto_id = $2) \
         AND EXISTS (SELECT FROM mitgliedschaft m JOIN konto k USING (konto_id) WHERE m.mandant_id = $1 \
           AND m.konto_id = $3 AND k.gesperrt IS NULL AND k.einladung_hash IS NULL) RETURNING id",
    )
    .bind(mandant.0)
    .bind(neu.konto.0)
    .bind(neu.vertreter.0)
    .bind(neu.von.to_sqlx())
    .bind(neu.bis.to_sqlx())
    .bind(jetzt.to_sqlx())
    .bind(wer.0)
    .fetch_optional(&mut **tx)
    .await?;
    sagen(tx, neu.vertreter).await?;
    Ok(da.is_some())
}

/// The deputy's sessions learn of it with the commit.
async fn sagen(tx: &mut Tx, vertreter: KontoId) -> Result<(), Fehler> {
    sqlx::query("SELECT pg_notify($2, 'k:' || $1::text)").bind(vertreter.0).bind(KANAL).execute(&mut **tx).await?;
    Ok(())
}

pub async fn vertretung_beenden(
    tx: &mut Tx,
    mandant: MandantId,
    id: i64,
    jetzt: Zeitpunkt,
) -> Result<Option<KontoId>, Fehler> {
    let vertreter: Option<Uuid> = sqlx::query_scalar(
        "UPDATE stellvertretung SET beendet = $3 WHERE mandant_id = $1 AND id = $2 AND beendet IS NULL RETURNING vertreter",
    )
    .bind(mandant.0)
    .bind(id)
    .bind(jetzt.to_sqlx())
    .fetch_optional(&mut **tx)
    .await?;
    let Some(vertreter) = vertreter.map(KontoId) else { return Ok(None) };
    sagen(tx, vertreter).await?;
    Ok(Some(vertreter))
}

pub async fn vertretungen(
    db: impl PgExecutor<'_>,
    mandant: MandantId,
    heute: Tag,
) -> Result<Vec<Stellvertretung>, Fehler> {
    let zeilen: Vec<(i64, Uuid, String, Uuid, String, Date, Date)> = sqlx::query_as(
        "SELECT s.id, s.konto_id, k.name, s.vertreter, v.name, s.von, s.bis FROM stellvertretung s \
         JOIN konto k ON k.konto_id = s.konto_id JOIN konto v ON v.konto_id = s.vertreter \
         WHERE s.mandant_id = $1 AND s.beendet IS NULL AND s.bis >= $2 ORDER BY s.von, k.name, s.id LIMIT 1000",
    )
    .bind(mandant.0)
    .bind(heute.to_sqlx())
    .fetch_all(db)
    .await?;
    let neu =
        |(id, konto, name, vertreter, vertreter_name, von, bis): (i64, Uuid, _, Uuid, _, Date, Date)| Stellvertretung {
            id,
            mandant,
            konto: KontoId(konto),
            name,
            vertreter: KontoId(vertreter),
            vertreter_name,
            von: von.to_jiff(),
            bis: bis.to_jiff(),
        };
    Ok(zeilen.into_iter().map(neu).collect())
}

//! Mandates (0068_vollmacht.sql).

use datenbank::Tx;
use grund::{KontoId, LeistungKennung, Tag, VollmachtId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, Row, postgres::PgRow};
use uuid::Uuid;

use crate::{Email, Fehler, Vollmacht};

const SPALTEN: &str = "SELECT v.vollmacht_id, v.geber, g.name AS geber_name, v.nehmer, n.name AS nehmer_name, v.email, \
                       v.leistungen, v.bis, v.beendet FROM vollmacht v JOIN konto g ON g.konto_id = v.geber \
                       LEFT JOIN konto n ON n.konto_id = v.nehmer";

pub async fn vollmacht_anlegen(
    tx: &mut Tx,
    id: VollmachtId,
    geber: KontoId,
    email: &Email,
    leistungen: &[LeistungKennung],
    bis: Tag,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO vollmacht (vollmacht_id, geber, email, email_schluessel, leistungen, bis, angelegt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.0)
    .bind(geber.0)
    .bind(email.anzeige())
    .bind(email.schluessel())
    .bind(leistungen.iter().map(|l| l.as_str().to_owned()).collect::<Vec<_>>())
    .bind(bis.to_sqlx())
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub async fn vollmachten(
    db: impl PgExecutor<'_>,
    konto: KontoId,
    email_schluessel: &str,
) -> Result<Vec<Vollmacht>, Fehler> {
    let frage = format!(
        "{SPALTEN} WHERE v.geber = $1 OR v.nehmer = $1 OR (v.nehmer IS NULL AND v.email_schluessel = $2) \
         ORDER BY v.vollmacht_id DESC LIMIT 200"
    );
    // A constant text.
    let zeilen = sqlx::query(sqlx::AssertSqlSafe(frage)).bind(konto.0).bind(email_schluessel).fetch_all(db).await?;
    zeilen.iter().map(lesen).collect()
}

pub async fn vollmacht(db: impl PgExecutor<'_>, id: VollmachtId) -> Result<Option<Vollmacht>, Fehler> {
    let frage = format!("{SPALTEN} WHERE v.vollmacht_id = $1");
    let zeile = sqlx::query(sqlx::AssertSqlSafe(frage)).bind(id.0).fetch_optional(db).await?;
    zeile.as_ref().map(lesen).transpose()
}

pub async fn vollmacht_annehmen(
    db: impl PgExecutor<'_>,
    id: VollmachtId,
    (konto, email_schluessel): (KontoId, &str),
    jetzt: Zeitpunkt,
    heute: Tag,
) -> Result<bool, Fehler> {
    let getan = sqlx::query(
        "UPDATE vollmacht SET nehmer = $2, angenommen = $4 WHERE vollmacht_id = $1 AND nehmer IS NULL \
         AND beendet IS NULL AND email_schluessel = $3 AND geber <> $2 AND bis >= $5",
    )
    .bind(id.0)
    .bind(konto.0)
    .bind(email_schluessel)
    .bind(jetzt.to_sqlx())
    .bind(heute.to_sqlx())
    .execute(db)
    .await?;
    Ok(getan.rows_affected() == 1)
}

pub async fn vollmacht_beenden(
    db: impl PgExecutor<'_>,
    id: VollmachtId,
    (konto, email_schluessel): (KontoId, &str),
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let getan = sqlx::query(
        "UPDATE vollmacht SET beendet = $4 WHERE vollmacht_id = $1 AND beendet IS NULL \
         AND (geber = $2 OR nehmer = $2 OR (nehmer IS NULL AND email_schluessel = $3))",
    )
    .bind(id.0)
    .bind(konto.0)
    .bind(email_schluessel)
    .bind(jetzt.to_sqlx())
    .execute(db)
    .await?;
    Ok(getan.rows_affected() == 1)
}

fn lesen(z: &PgRow) -> Result<Vollmacht, Fehler> {
    let leistungen: Vec<String> = z.try_get("leistungen")?;
    Ok(Vollmacht {
        id: VollmachtId(z.try_get("vollmacht_id")?),
        geber: KontoId(z.try_get("geber")?),
        geber_name: z.try_get("geber_name")?,
        nehmer: z.try_get::<Option<Uuid>, _>("nehmer")?.map(KontoId),
        nehmer_name: z.try_get("nehmer_name")?,
        email: z.try_get("email")?,
        leistungen: leistungen.into_iter().map(LeistungKennung).collect(),
        bis: z.try_get::<jiff_sqlx::Date, _>("bis")?.to_jiff(),
        beendet: z.try_get::<Option<jiff_sqlx::Timestamp>, _>("beendet")?.map(jiff_sqlx::Timestamp::to_jiff),
    })
}

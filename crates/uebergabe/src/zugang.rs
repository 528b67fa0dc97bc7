//! Secret values of services: what lets one service of an authority in at a target, beside the target's own secret.

use datenbank::Tx;
use grund::{KontoId, LeistungKennung, MandantId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use tresor::Tresor;

use crate::{Anschluss, Faellig, Fehler, ziel::anschluss};

/// Which secret value: of which service, under which name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Zugangsname {
    /// The service.
    pub leistung: LeistungKennung,
    /// Its parameter.
    pub name: String,
}

/// A secret value as people see it: never with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zugang {
    /// Which.
    pub name: Zugangsname,
    /// The target that it was given for.
    pub ziel: String,
    /// Who set it.
    pub wer: KontoId,
    /// When.
    pub gesetzt: Zeitpunkt,
}

impl Zugangsname {
    /// Out of a row of a queue; `None` where nothing goes along.
    pub(crate) fn lesen(z: &PgRow) -> Result<Option<Self>, sqlx::Error> {
        let (leistung, name): (Option<String>, Option<String>) = (z.try_get("leistung")?, z.try_get("zugang")?);
        Ok(leistung.zip(name).map(|(l, name)| Self { leistung: LeistungKennung(l), name }))
    }

    fn zweck(&self, mandant: MandantId) -> String {
        format!("uebergabe/zugang/{mandant}/{}/{}", self.leistung, self.name)
    }
}

/// The secret values of an authority (`Sicht::Mandant`), by service and name.
///
/// # Errors
/// The database fails.
pub async fn zugaenge(tx: &mut Tx, mandant: MandantId) -> Result<Vec<Zugang>, Fehler> {
    sqlx::query(
        "SELECT leistung, name, ziel, wer, gesetzt FROM uebergabe_zugang WHERE mandant_id = $1 ORDER BY leistung, name",
    )
    .bind(mandant.0)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Zugang {
            name: Zugangsname { leistung: LeistungKennung(z.try_get("leistung")?), name: z.try_get("name")? },
            ziel: z.try_get("ziel")?,
            wer: KontoId(z.try_get("wer")?),
            gesetzt: z.try_get::<jiff_sqlx::Timestamp, _>("gesetzt")?.to_jiff(),
        })
    })
    .collect()
}

/// Sets or replaces a secret value. What waited for it goes out at once.
///
/// # Errors
/// The database or the keys fail.
pub async fn zugang_setzen(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, name): (MandantId, &Zugangsname),
    (ziel, geheimnis): (&str, &str),
    (wer, jetzt): (KontoId, Zeitpunkt),
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO uebergabe_zugang (mandant_id, leistung, name, ziel, geheimnis, wer, gesetzt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (mandant_id, leistung, name) DO UPDATE SET ziel = $4, geheimnis = $5, wer = $6, gesetzt = $7",
    )
    .bind(mandant.0)
    .bind(name.leistung.as_str())
    .bind(&name.name)
    .bind(ziel)
    .bind(tresor.verschliessen(&name.zweck(mandant), geheimnis.as_bytes())?)
    .bind(wer.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    for sql in [
        "UPDATE uebergabe SET faellig = $4 \
         WHERE mandant_id = $1 AND leistung = $2 AND zugang = $3 AND status = 'wartet' AND faellig > $4",
        "UPDATE registeranfrage SET faellig = $4 \
         WHERE mandant_id = $1 AND leistung = $2 AND zugang = $3 AND faellig > $4",
    ] {
        sqlx::query(sql)
            .bind(mandant.0)
            .bind(name.leistung.as_str())
            .bind(&name.name)
            .bind(jetzt.to_sqlx())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Takes a secret value away; what needs it waits. False: there was none.
///
/// # Errors
/// The database fails.
pub async fn zugang_entfernen(tx: &mut Tx, mandant: MandantId, name: &Zugangsname) -> Result<bool, Fehler> {
    let n = sqlx::query("DELETE FROM uebergabe_zugang WHERE mandant_id = $1 AND leistung = $2 AND name = $3")
        .bind(mandant.0)
        .bind(name.leistung.as_str())
        .bind(&name.name)
        .execute(&mut **tx)
        .await?;
    Ok(n.rows_affected() == 1)
}

/// The secret values that were given for a target go with its address: another one (`Some`) or none. Which they were.
pub(crate) async fn mit_dem_ziel(
    tx: &mut Tx,
    mandant: MandantId,
    ziel: &str,
    adresse: Option<&str>,
) -> Result<Vec<Zugangsname>, Fehler> {
    sqlx::query(
        "DELETE FROM uebergabe_zugang g USING uebergabe_ziel z WHERE g.mandant_id = $1 AND g.ziel = $2 \
         AND z.mandant_id = $1 AND z.name = $2 AND z.adresse IS DISTINCT FROM $3 RETURNING g.leistung, g.name AS zugang",
    )
    .bind(mandant.0)
    .bind(ziel)
    .bind(adresse)
    .fetch_all(&mut **tx)
    .await?
    .iter()
    .filter_map(|z| Zugangsname::lesen(z).map_err(Fehler::from).transpose())
    .collect()
}

/// Address and secrets for what is due (`Sicht::Mandant`); `None`: something of it is not set (any more).
///
/// # Errors
/// The database or the keys fail.
pub async fn anschluss_fuer(tx: &mut Tx, tresor: &Tresor, f: &Faellig) -> Result<Option<Anschluss>, Fehler> {
    let Some(an) = anschluss(tx, tresor, f.mandant, &f.ziel).await? else { return Ok(None) };
    let Some(name) = &f.zugang else { return Ok(Some(an)) };
    let dicht: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT geheimnis FROM uebergabe_zugang WHERE mandant_id = $1 AND leistung = $2 AND name = $3 AND ziel = $4",
    )
    .bind(f.mandant.0)
    .bind(name.leistung.as_str())
    .bind(&name.name)
    .bind(&f.ziel)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(dicht) = dicht else { return Ok(None) };
    let klar = String::from_utf8(tresor.oeffnen(&name.zweck(f.mandant), &dicht)?)
        .map_err(|e| Fehler::widerspruch("uebergabe_zugang", &name.name, "geheimnis", &e.utf8_error()))?;
    Ok(Some(Anschluss { zugang: Some(klar), ..an }))
}

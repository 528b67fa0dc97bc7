//! Tries: claiming what is due, and what came of it.

use datenbank::Tx;
use grund::{MandantId, UebergabeId, Umwelt, VorgangId, Zeitpunkt};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use tresor::Vorgangsschluessel;
use vorgang::weiterleitung::Rueckmeldung;

use crate::{Auskunft, Fehler, Fehlerart, Quittung, SPERRE_AB, Stand, VERSUCHE, Zugangsname, lieferung::zweck};

/// A claimed delivery is free again after this time, should its worker die.
pub(crate) const LEIHE: SignedDuration = SignedDuration::from_secs(90);

/// A claimed delivery: to send, or to ask about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faellig {
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// Which.
    pub id: UebergabeId,
    /// The name of the target.
    pub ziel: String,
    /// The secret value of its service that goes along.
    pub zugang: Option<Zugangsname>,
}

impl Faellig {
    pub(crate) fn lesen(z: &PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            mandant: MandantId(z.try_get("mandant_id")?),
            vorgang: VorgangId(z.try_get("vorgang_id")?),
            id: UebergabeId(z.try_get("id")?),
            ziel: z.try_get("ziel")?,
            zugang: Zugangsname::lesen(z)?,
        })
    }

    /// Authority and target as one word.
    #[must_use]
    pub fn wohin(&self) -> String {
        format!("{}/{}", self.mandant, self.ziel)
    }
}

/// Claims what is due, of each target at most `je_ziel`, the least tried first; of a target that has just failed only one,
/// and of one that is left alone, not set up or in `nicht` ([`Faellig::wohin`]) none. Needs `Sicht::Betrieb`. Claimed ones come back by themselves.
///
/// # Errors
/// The database fails.
pub async fn beanspruchen(
    tx: &mut Tx,
    jetzt: Zeitpunkt,
    je_ziel: i64,
    nicht: &[String],
) -> Result<Vec<Faellig>, Fehler> {
    sqlx::query(
        "WITH dran AS ( \
           SELECT u.mandant_id, u.vorgang_id, u.id, coalesce(s.fehler, 0) AS fehler, \
                  row_number() OVER (PARTITION BY u.mandant_id, u.ziel ORDER BY u.versuche, u.faellig, u.id) AS platz \
           FROM uebergabe u LEFT JOIN uebergabe_sperre s ON s.mandant_id = u.mandant_id AND s.ziel = u.ziel \
           WHERE u.faellig <= $1 AND (s.offen_ab IS NULL OR s.offen_ab <= $1) AND (u.weg = 'stelle' OR EXISTS \
             (SELECT FROM uebergabe_ziel z WHERE z.mandant_id = u.mandant_id AND z.name = u.ziel)) \
             AND (u.zugang IS NULL OR EXISTS (SELECT FROM uebergabe_zugang g WHERE g.mandant_id = u.mandant_id \
               AND g.leistung = u.leistung AND g.name = u.zugang AND g.ziel = u.ziel)) \
             AND NOT u.mandant_id || '/' || u.ziel = ANY ($4)) \
         UPDATE uebergabe u SET faellig = $2 FROM dran d \
         WHERE u.mandant_id = d.mandant_id AND u.vorgang_id = d.vorgang_id AND u.id = d.id AND u.faellig <= $1 \
           AND d.platz <= CASE WHEN d.fehler > 0 THEN 1 ELSE $3 END \
         RETURNING u.mandant_id, u.vorgang_id, u.id, u.ziel, u.leistung, u.zugang",
    )
    .bind(jetzt.to_sqlx())
    .bind((jetzt + LEIHE).to_sqlx())
    .bind(je_ziel)
    .bind(nicht)
    .fetch_all(&mut **tx)
    .await?
    .iter()
    .map(|z| Ok(Faellig::lesen(z)?))
    .collect()
}

/// Gives back claimed deliveries that were not begun, because their target failed before it was their turn: they are due
/// again at once (`Sicht::Betrieb`). What was settled meanwhile stays as it is.
///
/// # Errors
/// The database fails.
pub async fn zuruecklegen(tx: &mut Tx, jetzt: Zeitpunkt, rest: &[Faellig]) -> Result<(), Fehler> {
    let sql = "UPDATE uebergabe SET faellig = $4 \
               WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND faellig > $4";
    freigeben(tx, sql, jetzt, rest).await
}

pub(crate) async fn freigeben(
    tx: &mut Tx,
    sql: &'static str,
    jetzt: Zeitpunkt,
    rest: &[Faellig],
) -> Result<(), Fehler> {
    for f in rest {
        sqlx::query(sql)
            .bind(f.mandant.0)
            .bind(f.vorgang.0)
            .bind(f.id.0)
            .bind(jetzt.to_sqlx())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Up to a quarter more seconds, so that a hundred of them do not come back in the same one.
pub(crate) fn mit_streuung(umwelt: &Umwelt, s: i64) -> SignedDuration {
    SignedDuration::from_secs(s + i64::from(umwelt.bytes::<1>()[0]) * s / 1024)
}

/// What came of a try that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ausgang {
    /// It will be tried again.
    Spaeter,
    /// Tried this often; a person must look.
    Angehalten(i32),
    /// It was settled meanwhile.
    Erledigt,
}

/// The other side has it. `fragen`: when to ask how far it is, where the way can tell. False: it was settled meanwhile.
///
/// # Errors
/// The database fails.
pub async fn quittiert(
    tx: &mut Tx,
    f: &Faellig,
    quittung: Option<&Quittung>,
    fragen: Option<Zeitpunkt>,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let n = sqlx::query(
        "WITH frei AS (DELETE FROM uebergabe_sperre WHERE mandant_id = $1 AND ziel = $4) \
         UPDATE uebergabe SET status = 'uebergeben', kennung = $5, faellig = $6, fehler = NULL, meldung = NULL, \
         uebergeben = $7, geaendert = $7 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND status IN ('wartet', 'abgewiesen', 'angehalten')",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .bind(&f.ziel)
    .bind(quittung.map(|q| q.kennung.as_str()))
    .bind(fragen.map(|z| z.to_sqlx()))
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(n.rows_affected() == 1)
}

/// The other side does not take it, and says why. The target itself is well. False: it was settled meanwhile.
///
/// # Errors
/// The database or the keys fail.
pub async fn abgewiesen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    schluessel: &Vorgangsschluessel,
    f: &Faellig,
    (art, grund): (Fehlerart, &str),
) -> Result<bool, Fehler> {
    let grund: String = grund.chars().take(1000).collect();
    let stand = if art == Fehlerart::Abgewiesen { Stand::Abgewiesen } else { Stand::Angehalten };
    let n = sqlx::query(
        "WITH frei AS (DELETE FROM uebergabe_sperre WHERE mandant_id = $1 AND ziel = $4) \
         UPDATE uebergabe SET status = $8, faellig = NULL, fehler = $5, meldung = $6, geaendert = $7, \
         versuche = versuche + 1 WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND status = 'wartet'",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .bind(&f.ziel)
    .bind(art.name())
    .bind(schluessel.verschliessen(umwelt, &zweck(f.id, "meldung"), grund.as_bytes())?)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(stand.name())
    .execute(&mut **tx)
    .await?;
    Ok(n.rows_affected() == 1)
}

/// The target could not be used. A delivery comes back after a pause that doubles (30 s to 6 h) or waits for a person; a
/// question comes back later. The target is left alone for a while when it fails again and again (1 minute to 1 hour).
///
/// # Errors
/// The database fails.
pub async fn fehlgeschlagen(tx: &mut Tx, umwelt: &Umwelt, f: &Faellig, art: Fehlerart) -> Result<Ausgang, Fehler> {
    let jetzt = umwelt.jetzt();
    let mit_streuung = |s: i64| mit_streuung(umwelt, s);
    let zeile = sqlx::query(
        "SELECT status, versuche FROM uebergabe WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 FOR UPDATE",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .fetch_optional(&mut **tx)
    .await?;
    // A key that is not taken is the fault of one service, not of the target.
    if art != Fehlerart::Schluessel {
        sperre_erhoehen(tx, f, jetzt).await?;
    }
    let Some(z) = zeile else { return Ok(Ausgang::Erledigt) };
    let (status, versuche): (String, i32) = (z.try_get("status")?, z.try_get("versuche")?);
    let (neu, stand, faellig) = match status.as_str() {
        "wartet" if versuche + 1 >= VERSUCHE => (versuche + 1, Stand::Angehalten, None),
        "wartet" => {
            let pause = (30_i64 << versuche.clamp(0, 12)).min(6 * 3600);
            (versuche + 1, Stand::Wartet, Some(jetzt + mit_streuung(pause)))
        }
        "uebergeben" => (versuche, Stand::Uebergeben, Some(jetzt + mit_streuung(300))),
        _ => return Ok(Ausgang::Erledigt),
    };
    sqlx::query(
        "UPDATE uebergabe SET status = $4, versuche = $5, faellig = $6, fehler = $7, geaendert = $8 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .bind(stand.name())
    .bind(neu)
    .bind(faellig.map(|z| z.to_sqlx()))
    .bind(if stand == Stand::Uebergeben { None } else { Some(art.name()) })
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(if stand == Stand::Angehalten { Ausgang::Angehalten(neu) } else { Ausgang::Spaeter })
}

pub(crate) async fn sperre_erhoehen(tx: &mut Tx, f: &Faellig, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    let fehler: i32 = sqlx::query_scalar(
        "INSERT INTO uebergabe_sperre (mandant_id, ziel, fehler) VALUES ($1, $2, 1) \
         ON CONFLICT (mandant_id, ziel) DO UPDATE SET fehler = uebergabe_sperre.fehler + 1 RETURNING fehler",
    )
    .bind(f.mandant.0)
    .bind(&f.ziel)
    .fetch_one(&mut **tx)
    .await?;
    if fehler >= SPERRE_AB {
        let pause = (60_i64 << (fehler - SPERRE_AB).clamp(0, 10)).min(3600);
        sqlx::query("UPDATE uebergabe_sperre SET offen_ab = $3 WHERE mandant_id = $1 AND ziel = $2")
            .bind(f.mandant.0)
            .bind(&f.ziel)
            .bind((jetzt + SignedDuration::from_secs(pause)).to_sqlx())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// How far the other side is. `stand`: only what is new; nothing asks again later, for half a year. True: it is new.
///
/// # Errors
/// The database or the keys fail.
pub async fn rueckgemeldet(
    tx: &mut Tx,
    umwelt: &Umwelt,
    schluessel: &Vorgangsschluessel,
    f: &Faellig,
    auskunft: &Auskunft,
) -> Result<bool, Fehler> {
    let jetzt = umwelt.jetzt();
    let schluss = auskunft.stand.is_some_and(Rueckmeldung::endgueltig);
    let text = auskunft.text.as_deref().map(|t| t.chars().take(1000).collect::<String>());
    let dicht = text.map(|t| schluessel.verschliessen(umwelt, &zweck(f.id, "meldung"), t.as_bytes())).transpose()?;
    let neu: Option<bool> = sqlx::query_scalar(
        "WITH frei AS (DELETE FROM uebergabe_sperre WHERE mandant_id = $1 AND ziel = $4), \
         alt AS (SELECT rueckmeldung FROM uebergabe WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3) \
         UPDATE uebergabe SET rueckmeldung = coalesce($5, rueckmeldung), meldung = coalesce($6, meldung), \
         geaendert = $7, faellig = CASE WHEN $8 OR $7 - uebergeben > interval '180 days' THEN NULL \
            ELSE $7 + least(interval '6 hours', greatest(interval '30 seconds', ($7 - uebergeben) / 4)) END \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND status = 'uebergeben' \
         RETURNING $5 IS NOT NULL AND (SELECT rueckmeldung FROM alt) IS DISTINCT FROM $5",
    )
    .bind(f.mandant.0)
    .bind(f.vorgang.0)
    .bind(f.id.0)
    .bind(&f.ziel)
    .bind(auskunft.stand.map(Rueckmeldung::name))
    .bind(dicht)
    .bind(jetzt.to_sqlx())
    .bind(schluss)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(neu.unwrap_or(false))
}

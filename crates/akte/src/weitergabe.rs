//! To whom the owner of a released service offers it: to nobody else, to certain authorities, or to all. Row-level security holds
//! it: an authority that is not among them can neither read the list nor take the service over (0113_weitergabe.sql).

use datenbank::Tx;
use grund::{KontoId, LeistungKennung, MandantId, Traeger, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};

use crate::Fehler;

/// Who may take a service over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kreis {
    /// Nobody but its owner.
    Eigene,
    /// These authorities; others than the owner see only whether they are among them.
    Bestimmte(Vec<MandantId>),
    /// Every authority for which it exists.
    Alle,
}

impl Kreis {
    /// The word in the database and in forms.
    #[must_use]
    pub const fn als_text(&self) -> &'static str {
        match self {
            Self::Eigene => "eigene",
            Self::Bestimmte(_) => "bestimmte",
            Self::Alle => "alle",
        }
    }

    /// The chosen authorities.
    #[must_use]
    pub fn behoerden(&self) -> &[MandantId] {
        if let Self::Bestimmte(m) = self { m } else { &[] }
    }

    /// Is this authority among them?
    #[must_use]
    pub fn umfasst(&self, m: MandantId) -> bool {
        *self == Self::Alle || self.behoerden().contains(&m)
    }

    fn lesen(leistung: &str, wort: &str, behoerden: Vec<i32>) -> Result<Self, Fehler> {
        match wort {
            "eigene" => Ok(Self::Eigene),
            "bestimmte" => Ok(Self::Bestimmte(behoerden.into_iter().map(MandantId).collect())),
            "alle" => Ok(Self::Alle),
            w => Err(Fehler::widerspruch("leistung_weitergabe", &leistung, "kreis", &w)),
        }
    }
}

/// What holds for a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weitergabe {
    /// Who may have it.
    pub kreis: Kreis,
    /// Counts every change; a form that was read at a lower count is stale.
    pub zaehler: i32,
    /// Since when.
    pub seit: Zeitpunkt,
}

/// One decision about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weitergabeschritt {
    /// When.
    pub zeit: Zeitpunkt,
    /// Who.
    pub wer: KontoId,
    /// What.
    pub kreis: Kreis,
}

/// What holds for a service, as its owner sees it. `None`: nobody decided, so everybody may take it over.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn lesen(tx: &mut Tx, leistung: &LeistungKennung) -> Result<Option<Weitergabe>, Fehler> {
    let zeile: Option<(String, i32, Timestamp, Vec<i32>)> = sqlx::query_as(
        "SELECT kreis, zaehler, seit, ARRAY(SELECT a.mandant_id FROM leistung_weitergabe_an a \
           WHERE a.leistung = w.leistung ORDER BY a.mandant_id) \
         FROM leistung_weitergabe w WHERE leistung = $1",
    )
    .bind(leistung.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    zeile
        .map(|(kreis, zaehler, seit, behoerden)| {
            let kreis = Kreis::lesen(leistung.as_str(), &kreis, behoerden)?;
            Ok(Weitergabe { kreis, zaehler, seit: seit.to_jiff() })
        })
        .transpose()
}

/// The owner decides. Needs her view. `false`: somebody decided since `gelesen` was read (0: nobody had), and nothing changed.
///
/// # Errors
/// The database fails, or the service was not released by this owner.
pub async fn setzen(
    tx: &mut Tx,
    (traeger, leistung): (Traeger, &LeistungKennung),
    kreis: &Kreis,
    gelesen: i32,
    (wer, jetzt): (KontoId, Zeitpunkt),
) -> Result<bool, Fehler> {
    let (land, mandant) = (traeger.land().map(|l| l.to_string()), traeger.mandant().map(|m| m.0));
    let sql = if gelesen == 0 {
        "INSERT INTO leistung_weitergabe (leistung, land, mandant_id, kreis, seit) \
         SELECT $1, $2, $3, $4, $5 WHERE $6 = 0 ON CONFLICT (leistung) DO NOTHING"
    } else {
        "UPDATE leistung_weitergabe SET kreis = $4, seit = $5, zaehler = zaehler + 1 \
         WHERE leistung = $1 AND land IS NOT DISTINCT FROM $2 AND mandant_id IS NOT DISTINCT FROM $3 AND zaehler = $6"
    };
    let getan = sqlx::query(sql)
        .bind(leistung.as_str())
        .bind(&land)
        .bind(mandant)
        .bind(kreis.als_text())
        .bind(jetzt.to_sqlx())
        .bind(gelesen)
        .execute(&mut **tx)
        .await?;
    if getan.rows_affected() == 0 {
        return Ok(false);
    }
    let behoerden: Vec<i32> = kreis.behoerden().iter().map(|m| m.0).collect();
    sqlx::query("DELETE FROM leistung_weitergabe_an WHERE leistung = $1")
        .bind(leistung.as_str())
        .execute(&mut **tx)
        .await?;
    sqlx::query("INSERT INTO leistung_weitergabe_an (mandant_id, leistung) SELECT DISTINCT unnest($2::integer[]), $1")
        .bind(leistung.as_str())
        .bind(&behoerden)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "INSERT INTO leistung_weitergabe_schritt (leistung, land, mandant_id, zeit, wer, kreis, behoerden) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(leistung.as_str())
    .bind(&land)
    .bind(mandant)
    .bind(jetzt.to_sqlx())
    .bind(wer.0)
    .bind(kreis.als_text())
    .bind(&behoerden)
    .execute(&mut **tx)
    .await?;
    Ok(true)
}

/// What its owner decided about it, the newest first. Needs her view.
///
/// # Errors
/// The database fails or a row contradicts the model.
pub async fn verlauf(tx: &mut Tx, leistung: &LeistungKennung) -> Result<Vec<Weitergabeschritt>, Fehler> {
    let zeilen: Vec<(Timestamp, sqlx::types::Uuid, String, Vec<i32>)> = sqlx::query_as(
        "SELECT zeit, wer, kreis, behoerden FROM leistung_weitergabe_schritt WHERE leistung = $1 ORDER BY id DESC",
    )
    .bind(leistung.as_str())
    .fetch_all(&mut **tx)
    .await?;
    zeilen
        .into_iter()
        .map(|(zeit, wer, kreis, behoerden)| {
            let kreis = Kreis::lesen(leistung.as_str(), &kreis, behoerden)?;
            Ok(Weitergabeschritt { zeit: zeit.to_jiff(), wer: KontoId(wer), kreis })
        })
        .collect()
}

/// The services that are not offered to this authority (its own view), and whether it has taken them over before.
///
/// # Errors
/// The database fails.
pub async fn nicht_fuer(tx: &mut Tx, mandant: MandantId) -> Result<Vec<(LeistungKennung, bool)>, Fehler> {
    let zeilen: Vec<(String, bool)> = sqlx::query_as(
        "SELECT w.leistung, EXISTS (SELECT FROM leistung_uebernahme u WHERE u.mandant_id = $1 AND u.leistung = w.leistung) \
         FROM leistung_weitergabe w WHERE w.kreis <> 'alle' AND w.mandant_id IS DISTINCT FROM $1 \
           AND NOT EXISTS (SELECT FROM leistung_weitergabe_an a WHERE a.mandant_id = $1 AND a.leistung = w.leistung) \
         ORDER BY w.leistung",
    )
    .bind(mandant.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(|(l, hat)| (LeistungKennung(l), hat)).collect())
}

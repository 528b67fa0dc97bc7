//! The tracks of processes: which steps the tokens of matters reached and left, read from the log of events. No content,
//! no persons: ids of steps and times.

use ablauf::Bewegung;
use datenbank::Tx;
use grund::{EinheitId, LeistungKennung, MandantId, Tag, VersionHash, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};

use crate::{
    Fehler, hash32,
    laden::{laden_mehrere, zeit},
    vorgaenge::Vorgang,
};

/// One event and the steps that it led through.
#[derive(Debug, Clone)]
pub struct Spur {
    /// Its number in the matter.
    pub nr: i32,
    /// When.
    pub zeit: Zeitpunkt,
    /// The kind of event.
    pub art: String,
    /// The status of the matter after it.
    pub status: String,
    /// What moved; `None`: written by a program that did not note it.
    pub bewegungen: Option<Vec<Bewegung>>,
}

impl Spur {
    fn lesen(z: &PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            nr: z.try_get("nr")?,
            zeit: zeit(z, "zeit")?,
            art: z.try_get("art")?,
            status: z.try_get("status")?,
            bewegungen: z.try_get::<Option<&str>, _>("bewegung")?.map(Bewegung::lesen),
        })
    }
}

/// A token rested at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Besuch {
    /// The token.
    pub marke: u32,
    /// The step.
    pub knoten: String,
    /// Since when; `None`: since before the log noted it.
    pub von: Option<Zeitpunkt>,
    /// Until when; `None`: it still rests there.
    pub bis: Option<Zeitpunkt>,
}

/// The rests that the tracks of one matter show, in the order in which they began.
#[must_use]
pub fn besuche(spuren: &[Spur]) -> Vec<Besuch> {
    let mut aus: Vec<Besuch> = Vec::new();
    for spur in spuren {
        for b in spur.bewegungen.iter().flatten() {
            if b.hinein {
                aus.push(Besuch { marke: b.marke, knoten: b.knoten.clone(), von: Some(spur.zeit), bis: None });
                continue;
            }
            match aus.iter_mut().find(|o| o.bis.is_none() && o.marke == b.marke) {
                Some(offen) => offen.bis = Some(spur.zeit),
                None => aus.push(Besuch { marke: b.marke, knoten: b.knoten.clone(), von: None, bis: Some(spur.zeit) }),
            }
        }
    }
    aus
}

/// The tracks of one matter, oldest first. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database fails.
pub async fn des_vorgangs(tx: &mut Tx, mandant: MandantId, id: VorgangId) -> Result<Vec<Spur>, Fehler> {
    let zeilen = sqlx::query(
        "SELECT nr, zeit, art, status, bewegung FROM ereignis WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY nr",
    )
    .bind(mandant.0)
    .bind(id.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.iter().map(Spur::lesen).collect::<Result<_, _>>()?)
}

/// What the operator sees of one matter: where its process stands, nothing of its content.
#[derive(Debug, Clone)]
pub struct Betriebsblick {
    /// The service.
    pub leistung: LeistungKennung,
    /// The version whose process it follows.
    pub ablauf: VersionHash,
    /// Its status.
    pub status: String,
    /// When it came in.
    pub eingang: Zeitpunkt,
    /// Its tracks.
    pub spuren: Vec<Spur>,
}

/// One matter as the operator sees it. Needs `Sicht::Betrieb`, and leaves the transaction with that view.
///
/// # Errors
/// The database fails, or the view is another.
pub async fn fuer_betrieb(tx: &mut Tx, mandant: MandantId, id: VorgangId) -> Result<Option<Betriebsblick>, Fehler> {
    let zeile = sqlx::query("SELECT leistung, version, status, eingang FROM betrieb_vorgang($1, $2)")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    let Some(z) = zeile else { return Ok(None) };
    let spuren = sqlx::query("SELECT nr, zeit, art, status, bewegung FROM betrieb_verlauf($1, $2) ORDER BY nr")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_all(&mut **tx)
        .await?;
    Ok(Some(Betriebsblick {
        leistung: LeistungKennung(z.try_get("leistung")?),
        ablauf: VersionHash(hash32("vorgang", &id, "ablauf", z.try_get("version")?)?),
        status: z.try_get("status")?,
        eingang: zeit(&z, "eingang")?,
        spuren: spuren.iter().map(Spur::lesen).collect::<Result<_, _>>()?,
    }))
}

/// How many matters of these units are open, by the version whose process they follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laufende {
    /// The service.
    pub leistung: LeistungKennung,
    /// The version.
    pub ablauf: VersionHash,
    /// How many.
    pub anzahl: i64,
}

/// Open matters of these units by service and version. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database fails.
pub async fn laufende(tx: &mut Tx, mandant: MandantId, einheiten: &[EinheitId]) -> Result<Vec<Laufende>, Fehler> {
    sqlx::query(
        "SELECT leistung, coalesce(ablauf, version) AS fassung, count(*) AS anzahl FROM vorgang \
         WHERE mandant_id = $1 AND einheit_id = ANY($2) AND offen GROUP BY 1, 2 ORDER BY 1, 3 DESC",
    )
    .bind(mandant.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .fetch_all(&mut **tx)
    .await?
    .iter()
    .map(|z| {
        Ok(Laufende {
            leistung: LeistungKennung(z.try_get("leistung")?),
            ablauf: VersionHash(hash32("vorgang", &mandant, "ablauf", z.try_get("fassung")?)?),
            anzahl: z.try_get("anzahl")?,
        })
    })
    .collect()
}

/// Open matters of these units that follow the process of this version, the oldest first, at most `hoechstens`.
/// Needs `Sicht::Mandant`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laufende_von(
    tx: &mut Tx,
    tresor: &tresor::Tresor,
    mandant: MandantId,
    einheiten: &[EinheitId],
    ablauf: &VersionHash,
    hoechstens: i64,
) -> Result<Vec<Vorgang>, Fehler> {
    let ids: Vec<VorgangId> = sqlx::query_scalar(
        "SELECT id FROM vorgang WHERE mandant_id = $1 AND einheit_id = ANY($2) AND offen \
           AND coalesce(ablauf, version) = $3 ORDER BY eingang, id LIMIT $4",
    )
    .bind(mandant.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(ablauf.0.as_slice())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(VorgangId)
    .collect();
    let mut vorgaenge = laden_mehrere(tx, tresor, mandant, &ids).await?;
    vorgaenge.sort_by_key(|v| (v.eingang, v.id));
    Ok(vorgaenge)
}

/// The rests of one matter, with the version whose process it follows now.
#[derive(Debug, Clone)]
pub struct Lauf {
    /// The version.
    pub ablauf: VersionHash,
    /// When it came in.
    pub eingang: Zeitpunkt,
    /// When its process ended, if it did.
    pub ende: Option<Zeitpunkt>,
    /// The status of the matter now.
    pub status: String,
    /// Where it rested.
    pub besuche: Vec<Besuch>,
}

/// The runs of a service at one authority that came in since `seit`, the latest first, at most `hoechstens`. Needs
/// `Sicht::Mandant`.
///
/// # Errors
/// The database fails.
pub async fn laeufe(
    tx: &mut Tx,
    mandant: MandantId,
    leistung: &LeistungKennung,
    seit: Zeitpunkt,
    hoechstens: i64,
) -> Result<Vec<Lauf>, Fehler> {
    let zeilen = sqlx::query(
        "SELECT v.id, coalesce(v.ablauf, v.version) AS fassung, v.eingang, v.offen, e.nr, e.zeit, e.art, e.status, \
           e.bewegung FROM (SELECT * FROM vorgang WHERE mandant_id = $1 AND leistung = $2 AND eingang >= $3 \
             ORDER BY eingang DESC, id LIMIT $4) v \
           JOIN ereignis e ON e.mandant_id = $1 AND e.vorgang_id = v.id ORDER BY v.eingang DESC, v.id, e.nr",
    )
    .bind(mandant.0)
    .bind(leistung.as_str())
    .bind(seit.to_sqlx())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let mut aus: Vec<Lauf> = Vec::new();
    let mut spuren: Vec<Spur> = Vec::new();
    for (i, z) in zeilen.iter().enumerate() {
        let id: sqlx::types::Uuid = z.try_get("id")?;
        spuren.push(Spur::lesen(z)?);
        let letzte = zeilen.get(i + 1).map(|n| n.try_get::<sqlx::types::Uuid, _>("id")).transpose()? != Some(id);
        if letzte {
            let offen: bool = z.try_get("offen")?;
            let vorbei = spuren.iter().rev().find(|s| s.bewegungen.as_ref().is_some_and(|b| !b.is_empty()));
            aus.push(Lauf {
                ablauf: VersionHash(hash32("vorgang", &VorgangId(id), "ablauf", z.try_get("fassung")?)?),
                eingang: zeit(z, "eingang")?,
                ende: vorbei.filter(|_| !offen).map(|s| s.zeit),
                status: spuren.last().map(|s| s.status.clone()).unwrap_or_default(),
                besuche: besuche(&spuren),
            });
            spuren.clear();
        }
    }
    Ok(aus)
}

/// At which of these authorities a service ran since `seit`, and how often, the most first. Needs `Sicht::Betrieb`, and leaves
/// the transaction with that view: counts of matters, nothing of them.
///
/// # Errors
/// The database fails, or the view is another.
pub async fn orte_mit_laeufen(
    tx: &mut Tx,
    leistung: &LeistungKennung,
    orte: &[MandantId],
    seit: Zeitpunkt,
) -> Result<Vec<(MandantId, i64)>, Fehler> {
    let zeilen: Vec<(i32, i64)> =
        sqlx::query_as("SELECT mandant, laeufe FROM betrieb_laeufe($1, $2, $3) ORDER BY laeufe DESC, mandant")
            .bind(leistung.as_str())
            .bind(orte.iter().map(|m| m.0).collect::<Vec<_>>())
            .bind(seit.to_sqlx())
            .fetch_all(&mut **tx)
            .await?;
    Ok(zeilen.into_iter().map(|(m, n)| (MandantId(m), n)).collect())
}

/// How the automatic decisions of a service went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Automatik {
    /// The service.
    pub leistung: LeistungKennung,
    /// Decided by the program alone.
    pub ausgefuehrt: i64,
    /// The register did not agree: a person decides.
    pub abgewiesen: i64,
    /// Chance gave it to a person.
    pub ausgewaehlt: i64,
}

/// How the automatic decisions of an authority went in a span of days, by service (`Sicht::Mandant`).
///
/// # Errors
/// The database fails.
pub async fn automatisch(
    tx: &mut Tx,
    mandant: MandantId,
    leistung: Option<&str>,
    (von, bis): (Tag, Tag),
) -> Result<Vec<Automatik>, Fehler> {
    let zeilen = sqlx::query(
        "SELECT v.leistung, count(*) FILTER (WHERE e.art = 'register_vollzogen') AS ja, \
         count(*) FILTER (WHERE e.art = 'register_abgewiesen') AS nein, \
         count(*) FILTER (WHERE e.art = 'stichprobe_gezogen') AS zufall \
         FROM ereignis e JOIN vorgang v ON v.mandant_id = e.mandant_id AND v.id = e.vorgang_id \
         WHERE e.mandant_id = $1 AND e.art IN ('register_vollzogen', 'register_abgewiesen', 'stichprobe_gezogen') \
         AND (e.zeit AT TIME ZONE 'Europe/Berlin')::date BETWEEN $2 AND $3 AND ($4::text IS NULL OR v.leistung = $4) \
         GROUP BY v.leistung ORDER BY v.leistung",
    )
    .bind(mandant.0)
    .bind(von.to_sqlx())
    .bind(bis.to_sqlx())
    .bind(leistung)
    .fetch_all(&mut **tx)
    .await?;
    zeilen
        .iter()
        .map(|z| {
            Ok(Automatik {
                leistung: LeistungKennung(z.try_get("leistung")?),
                ausgefuehrt: z.try_get("ja")?,
                abgewiesen: z.try_get("nein")?,
                ausgewaehlt: z.try_get("zufall")?,
            })
        })
        .collect()
}

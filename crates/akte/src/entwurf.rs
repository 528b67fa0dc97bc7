//! Drafts: what the citizen has typed so far. One read and one write a page.

use datenbank::{Datenbank, Tx};
use grund::{EinheitId, KontoId, LeistungKennung, MandantId, Umwelt, VersionHash, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, Row, postgres::PgRow};
use tresor::{Tresor, Vorgangsschluessel};

use crate::{
    Fehler, hash32,
    schreibgang::{Anfang, Sicherung},
};

/// Days after its last change on which a draft is deleted. The page that saves it says so.
pub const AUFBEWAHRUNG_TAGE: i64 = 90;

const ZWECK: &str = "entwurf";
const VERTRETUNG: &str = "vertretung";
const UEBERNAHME: &str = "uebernahme";
const GEGENSTAND: &str = "gegenstand";

/// To which authority and in which version a matter belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bezug {
    /// The authority.
    pub mandant: MandantId,
    /// The unit that receives it.
    pub einheit: EinheitId,
    /// The service.
    pub leistung: LeistungKennung,
    /// The published version that the draft keeps.
    pub version: VersionHash,
    /// The municipality (AGS) it is about.
    pub ags: String,
}

/// A draft, opened.
#[derive(Debug, Clone)]
pub struct Entwurf {
    /// Its id; the Vorgang will have the same.
    pub id: VorgangId,
    /// Whose it is.
    pub konto: KontoId,
    /// Authority, unit, service, version, place.
    pub bezug: Bezug,
    /// The answers as JSON, as the form engine wrote them.
    pub antworten: Vec<u8>,
    /// Counts the savings: a page that was read at an older count is stale.
    pub stand: i32,
    /// Invited persons co-sign it: until it is taken back, nobody changes its answers.
    pub eingefroren: bool,
    /// For whom somebody else applies (JSON, as the pages wrote it).
    pub vertretung: Option<Vec<u8>>,
    /// What it may take from elsewhere and took (JSON, as the pages wrote it); `None`: nobody was asked yet.
    pub uebernahme: Option<Vec<u8>>,
    /// Of an objection: the decision that it is against (JSON, as the pages wrote it).
    pub gegenstand: Option<Vec<u8>>,
    /// A caseworker enters it from paper (JSON, as the pages wrote it).
    pub papier: Option<Vec<u8>>,
    /// The page of the form to which it was led last; `None`: nothing was saved yet.
    pub zuletzt: Option<String>,
    /// When it was begun.
    pub angelegt: Zeitpunkt,
    /// When it was last saved.
    pub geaendert: Zeitpunkt,
    /// Opens and seals what belongs to this matter (uploads too).
    pub schluessel: Vorgangsschluessel,
}

/// Begins a draft with `antworten` (JSON), durable at once. One that the same account began for the same service and
/// place within the last day and never touched is taken instead: two clicks make one draft.
///
/// # Errors
/// The database or the keys fail.
pub async fn beginnen(
    db: impl PgExecutor<'_>,
    tresor: &Tresor,
    umwelt: &Umwelt,
    konto: KontoId,
    bezug: Bezug,
    antworten: &[u8],
) -> Result<Begonnen, Fehler> {
    let (neu, anfang) = anfang(tresor, umwelt, konto, bezug, antworten).await?;
    let welcher = Anfang::schreiben(db, &[anfang]).await?.pop().ok_or(sqlx::Error::RowNotFound)?;
    Ok(Begonnen::aus(welcher, neu))
}

/// The draft that begins, open and as it is written.
pub(crate) async fn anfang(
    tresor: &Tresor,
    umwelt: &Umwelt,
    konto: KontoId,
    bezug: Bezug,
    antworten: &[u8],
) -> Result<(Entwurf, Anfang), Fehler> {
    let id: VorgangId = umwelt.neue_id();
    let (schluessel, verpackt) = tresor.neuer_schluessel(bezug.mandant, id).await?;
    let jetzt = umwelt.jetzt();
    let dicht = schluessel.verschliessen(umwelt, ZWECK, antworten)?;
    let anfang = Anfang { id, konto, bezug: bezug.clone(), schluessel: verpackt, antworten: dicht, jetzt };
    let antworten = antworten.to_vec();
    let neu = Entwurf {
        id,
        konto,
        bezug,
        antworten,
        stand: 1,
        eingefroren: false,
        vertretung: None,
        uebernahme: None,
        gegenstand: None,
        papier: None,
        zuletzt: None,
        angelegt: jetzt,
        geaendert: jetzt,
        schluessel,
    };
    Ok((neu, anfang))
}

/// What [`beginnen`] found or made.
#[derive(Debug)]
pub struct Begonnen {
    /// The draft.
    pub id: VorgangId,
    /// The draft itself, if it is new.
    pub neu: Option<Entwurf>,
}

impl Begonnen {
    /// From the draft that the database named, and the one that was offered.
    pub(crate) fn aus(welcher: sqlx::types::Uuid, neu: Entwurf) -> Self {
        Self { id: VorgangId(welcher), neu: (welcher == neu.id.0).then_some(neu) }
    }
}

/// A draft of `konto`, or `None`: not there, sent, or somebody else's.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden(tx: &mut Tx, tresor: &Tresor, konto: KontoId, id: VorgangId) -> Result<Option<Entwurf>, Fehler> {
    finden(tx, tresor, konto, id, "").await
}

/// As [`laden`], and nobody else writes it until the transaction ends.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_und_sperren(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    id: VorgangId,
) -> Result<Option<Entwurf>, Fehler> {
    finden(tx, tresor, konto, id, " FOR UPDATE").await
}

pub(crate) const SPALTEN: &str = "SELECT mandant_id, id, konto_id, einheit_id, leistung, version, ags, schluessel, antworten, \
                       stand, eingefroren, vertretung, uebernahme, gegenstand, papier, zuletzt, angelegt, geaendert \
                       FROM entwurf";

async fn finden(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    id: VorgangId,
    sperre: &'static str,
) -> Result<Option<Entwurf>, Fehler> {
    // Constant texts: the suffix never comes from outside.
    let frage = sqlx::AssertSqlSafe(format!("{SPALTEN} WHERE konto_id = $1 AND id = $2{sperre}"));
    match sqlx::query(frage).bind(konto.0).bind(id.0).fetch_optional(&mut **tx).await? {
        Some(zeile) => oeffnen(&zeile, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// As [`laden`], in one round trip and without a transaction of the caller's: for pages that only look.
///
/// # Errors
/// The database or the keys fail.
pub async fn lesen(db: &Datenbank, tresor: &Tresor, konto: KontoId, id: VorgangId) -> Result<Option<Entwurf>, Fehler> {
    let zeile =
        sqlx::query("SELECT * FROM entwurf_lesen($1, $2)").bind(konto.0).bind(id.0).fetch_optional(db.pool()).await?;
    match zeile {
        Some(zeile) => oeffnen(&zeile, tresor).await.map(Some),
        None => Ok(None),
    }
}

pub(crate) async fn oeffnen(zeile: &PgRow, tresor: &Tresor) -> Result<Entwurf, Fehler> {
    let (id, konto) = (VorgangId(zeile.try_get("id")?), KontoId(zeile.try_get("konto_id")?));
    let mandant = MandantId(zeile.try_get("mandant_id")?);
    let verpackt: Vec<u8> = zeile.try_get("schluessel")?;
    let schluessel = tresor.schluessel(mandant, id, &verpackt).await?;
    let dicht: &[u8] = zeile.try_get("antworten")?;
    let zeit = |spalte: &str| -> Result<Zeitpunkt, sqlx::Error> {
        Ok(zeile.try_get::<jiff_sqlx::Timestamp, _>(spalte)?.to_jiff())
    };
    let vertretung = zeile.try_get::<Option<&[u8]>, _>("vertretung")?;
    let uebernahme = zeile.try_get::<Option<&[u8]>, _>("uebernahme")?;
    let gegenstand = zeile.try_get::<Option<&[u8]>, _>("gegenstand")?;
    let papier = zeile.try_get::<Option<&[u8]>, _>("papier")?;
    Ok(Entwurf {
        id,
        konto,
        bezug: Bezug {
            mandant,
            einheit: EinheitId(zeile.try_get("einheit_id")?),
            leistung: LeistungKennung(zeile.try_get("leistung")?),
            version: VersionHash(hash32("entwurf", &id, "version", zeile.try_get("version")?)?),
            ags: zeile.try_get("ags")?,
        },
        antworten: schluessel.oeffnen(ZWECK, dicht)?,
        stand: zeile.try_get("stand")?,
        eingefroren: zeile.try_get("eingefroren")?,
        vertretung: vertretung.map(|dicht| schluessel.oeffnen(VERTRETUNG, dicht)).transpose()?,
        uebernahme: uebernahme.map(|dicht| schluessel.oeffnen(UEBERNAHME, dicht)).transpose()?,
        gegenstand: gegenstand.map(|dicht| schluessel.oeffnen(GEGENSTAND, dicht)).transpose()?,
        papier: papier.map(|dicht| schluessel.oeffnen(crate::papier::PAPIER, dicht)).transpose()?,
        zuletzt: zeile.try_get("zuletzt")?,
        angelegt: zeit("angelegt")?,
        geaendert: zeit("geaendert")?,
        schluessel,
    })
}

/// Saves the answers. `false`: somebody else saved since `entwurf` was read, or it is frozen; nothing was written.
///
/// # Errors
/// The database or the keys fail.
pub async fn sichern(tx: &mut Tx, umwelt: &Umwelt, entwurf: &Entwurf, antworten: &[u8]) -> Result<bool, Fehler> {
    let dicht = entwurf.schluessel.verschliessen(umwelt, ZWECK, antworten)?;
    let getroffen = sqlx::query(
        "UPDATE entwurf SET antworten = $1, stand = stand + 1, geaendert = $2 \
         WHERE konto_id = $3 AND id = $4 AND stand = $5 AND NOT eingefroren",
    )
    .bind(dicht)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(entwurf.stand)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// Says for whom the draft is, and whose account that is, if she has one: she will see the matter (`Sicht::Konto`).
/// `false`: somebody else saved since `entwurf` was read, or it is frozen; nothing was written.
///
/// # Errors
/// The database or the keys fail.
pub async fn vertreten(
    tx: &mut Tx,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    vertretene: Option<KontoId>,
    vertretung: &[u8],
) -> Result<bool, Fehler> {
    let dicht = entwurf.schluessel.verschliessen(umwelt, VERTRETUNG, vertretung)?;
    let getroffen = sqlx::query(
        "UPDATE entwurf SET vertretung = $1, vertretene = $2, stand = stand + 1, geaendert = $3 \
         WHERE konto_id = $4 AND id = $5 AND stand = $6 AND NOT eingefroren",
    )
    .bind(dicht)
    .bind(vertretene.map(|k| k.0))
    .bind(umwelt.jetzt().to_sqlx())
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(entwurf.stand)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// Binds an objection to the matter whose decision it is against, with what the decision says (JSON). `false`: somebody
/// else saved since `entwurf` was read, or it is frozen; nothing was written.
///
/// # Errors
/// The database or the keys fail.
pub async fn binden(
    tx: &mut Tx,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    gegen: VorgangId,
    gegenstand: &[u8],
) -> Result<bool, Fehler> {
    let dicht = entwurf.schluessel.verschliessen(umwelt, GEGENSTAND, gegenstand)?;
    let getroffen = sqlx::query(
        "UPDATE entwurf SET gegen = $1, gegenstand = $2, stand = stand + 1, geaendert = $3 \
         WHERE konto_id = $4 AND id = $5 AND stand = $6 AND NOT eingefroren",
    )
    .bind(gegen.0)
    .bind(dicht)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(entwurf.stand)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// The objection against a matter that this account has begun and not sent (`Sicht::Konto`).
///
/// # Errors
/// The database fails.
pub async fn gegen(tx: &mut Tx, konto: KontoId, vorgang: VorgangId) -> Result<Option<VorgangId>, Fehler> {
    let id: Option<sqlx::types::Uuid> =
        sqlx::query_scalar("SELECT id FROM entwurf WHERE konto_id = $1 AND gegen = $2 ORDER BY geaendert DESC LIMIT 1")
            .bind(konto.0)
            .bind(vorgang.0)
            .fetch_optional(&mut **tx)
            .await?;
    Ok(id.map(VorgangId))
}

/// Saves the answers together with what was taken from elsewhere. `false`: somebody else saved since `entwurf` was read,
/// or it is frozen; nothing was written.
///
/// # Errors
/// The database or the keys fail.
pub async fn uebernehmen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    antworten: &[u8],
    uebernahme: &[u8],
) -> Result<bool, Fehler> {
    let getroffen = sqlx::query(
        "UPDATE entwurf SET antworten = $1, uebernahme = $2, stand = stand + 1, geaendert = $3 \
         WHERE konto_id = $4 AND id = $5 AND stand = $6 AND NOT eingefroren",
    )
    .bind(entwurf.schluessel.verschliessen(umwelt, ZWECK, antworten)?)
    .bind(entwurf.schluessel.verschliessen(umwelt, UEBERNAHME, uebernahme)?)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(entwurf.stand)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// The answers as they are written over those that `entwurf` was read with.
pub(crate) fn sicherung(
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    antworten: &[u8],
    seite: Option<&str>,
) -> Result<Sicherung, Fehler> {
    Ok(Sicherung {
        id: entwurf.id,
        konto: entwurf.konto,
        gelesen: entwurf.stand,
        antworten: entwurf.schluessel.verschliessen(umwelt, ZWECK, antworten)?,
        jetzt: umwelt.jetzt(),
        seite: seite.map(str::to_owned),
    })
}

/// Carries a draft with these answers to another published version of its service. `false`: somebody else saved since
/// `entwurf` was read; nothing was written.
///
/// # Errors
/// The database or the keys fail.
pub async fn uebertragen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    version: VersionHash,
    antworten: &[u8],
) -> Result<bool, Fehler> {
    let dicht = entwurf.schluessel.verschliessen(umwelt, ZWECK, antworten)?;
    let getroffen = sqlx::query(
        "UPDATE entwurf SET version = $1, antworten = $2, stand = stand + 1, geaendert = $3 \
         WHERE konto_id = $4 AND id = $5 AND stand = $6 AND NOT eingefroren",
    )
    .bind(version.0.as_slice())
    .bind(dicht)
    .bind(umwelt.jetzt().to_sqlx())
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(entwurf.stand)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// Throws a draft away: with its row goes its key, so its uploads cannot be read any more.
///
/// # Errors
/// The database fails.
pub async fn verwerfen(tx: &mut Tx, konto: KontoId, id: VorgangId) -> Result<bool, Fehler> {
    let weg = sqlx::query("DELETE FROM entwurf WHERE konto_id = $1 AND id = $2")
        .bind(konto.0)
        .bind(id.0)
        .execute(&mut **tx)
        .await?;
    Ok(weg.rows_affected() == 1)
}

/// A line in "my drafts".
#[derive(Debug, Clone)]
pub struct EntwurfZeile {
    /// The draft.
    pub id: VorgangId,
    /// The authority.
    pub mandant: MandantId,
    /// The service.
    pub leistung: LeistungKennung,
    /// The municipality.
    pub ags: String,
    /// When it was last saved.
    pub geaendert: Zeitpunkt,
}

/// The drafts of an account, the last touched first.
///
/// # Errors
/// The database fails.
pub async fn liste(tx: &mut Tx, konto: KontoId) -> Result<Vec<EntwurfZeile>, Fehler> {
    sqlx::query(
        "SELECT id, mandant_id, leistung, ags, geaendert FROM entwurf WHERE konto_id = $1 \
         ORDER BY geaendert DESC LIMIT 100",
    )
    .bind(konto.0)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(EntwurfZeile {
            id: VorgangId(z.try_get("id")?),
            mandant: MandantId(z.try_get("mandant_id")?),
            leistung: LeistungKennung(z.try_get("leistung")?),
            ags: z.try_get("ags")?,
            geaendert: z.try_get::<jiff_sqlx::Timestamp, _>("geaendert")?.to_jiff(),
        })
    })
    .collect()
}

/// Deletes drafts that nobody touched for [`AUFBEWAHRUNG_TAGE`]; says which, so that their uploads can go too.
/// Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn ausraeumen(tx: &mut Tx, jetzt: Zeitpunkt) -> Result<Vec<(MandantId, VorgangId)>, Fehler> {
    let grenze = jetzt - jiff::SignedDuration::from_hours(24 * AUFBEWAHRUNG_TAGE);
    let zeilen: Vec<(i32, sqlx::types::Uuid)> =
        sqlx::query_as("DELETE FROM entwurf WHERE geaendert < $1 RETURNING mandant_id, id")
            .bind(grenze.to_sqlx())
            .fetch_all(&mut **tx)
            .await?;
    crate::papier::ausraeumen(tx, jetzt).await?;
    Ok(zeilen.into_iter().map(|(m, v)| (MandantId(m), VorgangId(v))).collect())
}

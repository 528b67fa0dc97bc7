//! Matters: from the moment they are sent. One door in (`anwenden`), and lists for the two sides that look at them.

use ablauf::Modell;
use datenbank::Tx;
use grund::{
    EinheitId, KontoId, LeistungKennung, MandantId, Tag, Umwelt, VersionHash, VorgangId, Vorgangsnummer, Zeitpunkt,
};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, Row, postgres::PgRow};
use tresor::{Tresor, Vorgangsschluessel, sha256};
use vorgang::{Effect, Ereignis, Zustand};

use crate::{
    Fehler, beteiligung,
    entwurf::{Bezug, Entwurf},
    hash32,
    outbox::Zeilen,
    schreibgang::Absendung,
};

/// Matters without a Frist sort behind all others.
pub(crate) const OHNE_FRIST: Tag = jiff::civil::date(9999, 12, 31);

/// What sending a draft writes.
#[derive(Debug)]
pub struct Eingang<'a> {
    /// The frozen Antrag as JSON: answers, what was shown, version. Never edited again.
    pub antrag: &'a [u8],
    /// A few words by which the desk recognises the matter ("Muster, Maria – Bello").
    pub kurz: &'a str,
    /// The state that `vorgang` decided.
    pub zustand: &'a Zustand,
    /// The first event.
    pub ereignis: &'a Ereignis,
    /// What the worker has to carry out.
    pub effects: &'a [Effect],
}

/// A matter, opened.
#[derive(Debug, Clone)]
pub struct Vorgang {
    /// Its id.
    pub id: VorgangId,
    /// The number that people read.
    pub nummer: Vorgangsnummer,
    /// Who applied.
    pub konto: KontoId,
    /// Authority, unit, service, version, place.
    pub bezug: Bezug,
    /// A few words for the desk.
    pub kurz: String,
    /// The frozen Antrag (JSON).
    pub antrag: Vec<u8>,
    /// Where it stands.
    pub zustand: Zustand,
    /// When it came in.
    pub eingang: Zeitpunkt,
    /// When something last happened.
    pub geaendert: Zeitpunkt,
    /// How many events it has: a page that was read at a lower count is stale.
    pub ereignisse: i32,
    /// Opens and seals what belongs to this matter.
    pub schluessel: Vorgangsschluessel,
    kette: [u8; 32],
}

/// Sends a draft: Antrag, first event, effects in, draft out, in one statement: all or nothing. `None`: the draft is no
/// longer as `entwurf` was read (saved since, sent, thrown away), and nothing was written. So a second sending finds none.
///
/// # Errors
/// The database or the keys fail.
pub async fn absenden(
    db: impl PgExecutor<'_>,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    eingang: &Eingang<'_>,
) -> Result<Option<Vorgangsnummer>, Fehler> {
    let absendung = absendung(umwelt, entwurf, eingang)?;
    let gesendet = Absendung::schreiben(db, std::slice::from_ref(&absendung)).await?;
    Ok(gesendet.contains(&true).then_some(absendung.nummer))
}

/// What sending `entwurf` writes.
pub(crate) fn absendung(umwelt: &Umwelt, entwurf: &Entwurf, eingang: &Eingang<'_>) -> Result<Absendung, Fehler> {
    let jetzt = umwelt.jetzt();
    let s = &entwurf.schluessel;
    let zustand = eingang.zustand;
    Ok(Absendung {
        mandant: entwurf.bezug.mandant,
        id: entwurf.id,
        konto: entwurf.konto,
        gelesen: entwurf.stand,
        nummer: Vorgangsnummer::von(entwurf.id),
        kurz: s.verschliessen(umwelt, "kurz", eingang.kurz.as_bytes())?,
        antrag: s.verschliessen(umwelt, "antrag", eingang.antrag)?,
        zustand: zustand_dicht(entwurf.id, s, umwelt, zustand)?,
        status: zustand.status().name(),
        offen: !zustand.status().beendet(),
        bearbeiter: zustand.bearbeiter(),
        frist: zustand.naechste_frist().unwrap_or(OHNE_FRIST),
        jetzt,
        satz: Satz::neu(entwurf.id, s, umwelt, 1, &[0; 32], eingang.ereignis, jetzt)?,
        outbox: Zeilen::aus(eingang.effects, 1, umwelt, jetzt, s)?,
    })
}

/// What `anwenden` did.
#[derive(Debug)]
pub struct Angewandt {
    /// The matter as it stands now.
    pub vorgang: Vorgang,
    /// False: the idempotency key had been here before, and nothing happened this time.
    pub neu: bool,
}

/// The one door in: decides `ereignis` on the stored state and writes state, event, effects and `schluessel`
/// (the idempotency key of the request or effect) in the caller's transaction. `modell` gives the process of the
/// matter's version. `None`: there is no such matter in this view.
///
/// # Errors
/// [`Fehler::Unzulaessig`] when law or process say no: nothing was written. Otherwise database or keys.
pub async fn anwenden<M: std::ops::Deref<Target = Modell>>(
    tx: &mut Tx,
    tresor: &Tresor,
    umwelt: &Umwelt,
    modell: impl FnOnce(&Bezug) -> Option<M>,
    (mandant, id): (MandantId, VorgangId),
    ereignis: &Ereignis,
    schluessel: &str,
) -> Result<Option<Angewandt>, Fehler> {
    let Some(zeile) = sqlx::query(
        "SELECT *, EXISTS (SELECT FROM ereignis e WHERE e.mandant_id = $1 AND e.vorgang_id = $2 AND e.schluessel = $3) \
         AS schon FROM vorgang WHERE mandant_id = $1 AND id = $2 FOR UPDATE",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(schluessel)
    .fetch_optional(&mut **tx)
    .await?
    else {
        return Ok(None);
    };
    let mut vorgang = oeffnen(&zeile, tresor).await?;
    if zeile.try_get("schon")? {
        return Ok(Some(Angewandt { vorgang, neu: false }));
    }
    let modell = modell(&vorgang.bezug).ok_or_else(|| {
        Fehler::widerspruch("vorgang", &id, "version", &format!("{} ist nicht geladen", vorgang.bezug.version))
    })?;
    let jetzt = umwelt.jetzt();
    let (zustand, effects) = vorgang::decide(&modell, &vorgang.zustand, ereignis, jetzt)?;
    let nr = vorgang.ereignisse + 1;
    let s = &vorgang.schluessel;
    let satz = Satz::neu(id, s, umwelt, nr, &vorgang.kette, ereignis, jetzt)?;
    let outbox = Zeilen::aus(&effects, nr, umwelt, jetzt, s)?;
    sqlx::query(
        "WITH stand AS (UPDATE vorgang SET zustand = $3, status = $4, offen = $5, bearbeiter = $6, frist = $7, \
            geaendert = $8, ereignisse = $9, kette = $10 WHERE mandant_id = $1 AND id = $2), \
         satz AS (INSERT INTO ereignis (mandant_id, vorgang_id, nr, konto_id, art, zeit, von, inhalt, status, \
            schluessel, kette) VALUES ($1, $2, $9, $11, $12, $8, $13, $14, $4, $15, $10)) \
         INSERT INTO outbox (mandant_id, vorgang_id, angelegt, art, schluessel, auftrag, faellig) \
            SELECT $1, $2, $8, * FROM unnest($16::text[], $17::text[], $18::bytea[], $19::timestamptz[])",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(zustand_dicht(id, s, umwelt, &zustand)?)
    .bind(zustand.status().name())
    .bind(!zustand.status().beendet())
    .bind(zustand.bearbeiter().map(|k| k.0))
    .bind(zustand.naechste_frist().unwrap_or(OHNE_FRIST).to_sqlx())
    .bind(jetzt.to_sqlx())
    .bind(nr)
    .bind(satz.kette.as_slice())
    .bind(vorgang.konto.0)
    .bind(satz.art)
    .bind(satz.von.map(|k| k.0))
    .bind(satz.inhalt)
    .bind(schluessel)
    .bind(outbox.arten)
    .bind(outbox.schluessel)
    .bind(outbox.auftraege)
    .bind(outbox.faellig)
    .execute(&mut **tx)
    .await?;
    let vorher = std::mem::replace(&mut vorgang.zustand, zustand);
    beteiligung::nachfuehren(tx, umwelt, (mandant, id), &vorgang.schluessel, (&vorher, &vorgang.zustand), jetzt)
        .await?;
    vorgang.ereignisse = nr;
    vorgang.kette = satz.kette;
    vorgang.geaendert = jetzt;
    Ok(Some(Angewandt { vorgang, neu: true }))
}

/// A matter as its authority sees it (`Sicht::Mandant`); another Mandant's is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_amt(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    id: VorgangId,
) -> Result<Option<Vorgang>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM vorgang WHERE mandant_id = $1 AND id = $2")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// Several matters of one authority at once (`Sicht::Mandant`), in no order; what is not there is left out.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_mehrere(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    ids: &[VorgangId],
) -> Result<Vec<Vorgang>, Fehler> {
    let ids: Vec<sqlx::types::Uuid> = ids.iter().map(|v| v.0).collect();
    let zeilen = sqlx::query("SELECT * FROM vorgang WHERE mandant_id = $1 AND id = ANY($2)")
        .bind(mandant.0)
        .bind(ids)
        .fetch_all(&mut **tx)
        .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in zeilen {
        aus.push(oeffnen(&z, tresor).await?);
    }
    Ok(aus)
}

/// A matter as the applicant sees it (`Sicht::Konto`); somebody else's is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_eigner(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    id: VorgangId,
) -> Result<Option<Vorgang>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM vorgang WHERE konto_id = $1 AND id = $2")
        .bind(konto.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// A matter as the person sees it for whom somebody else applied (`Sicht::Konto`); any other is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_vertretene(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    id: VorgangId,
) -> Result<Option<Vorgang>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM vorgang WHERE vertretene = $1 AND id = $2")
        .bind(konto.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// Draft or matter belong to another account from now on. `false`: `von` has neither. Afterwards the transaction sees
/// what `Sicht::KontoBei` of the new owner sees.
///
/// # Errors
/// The database fails.
pub async fn eigner_wechseln(
    tx: &mut Tx,
    mandant: MandantId,
    id: VorgangId,
    von: KontoId,
    an: KontoId,
) -> Result<bool, Fehler> {
    let entwurf: bool = sqlx::query_scalar("SELECT entwurf_uebergeben($1, $2, $3)")
        .bind(von.0)
        .bind(an.0)
        .bind(id.0)
        .fetch_one(&mut **tx)
        .await?;
    datenbank::sicht_setzen(tx, datenbank::Sicht::KontoBei(an, mandant)).await?;
    // Whose matter it is stands beside its events too; the chain of events does not rest on it.
    let vorgang = sqlx::query(
        "WITH verlauf AS (UPDATE ereignis SET konto_id = $4 WHERE mandant_id = $1 AND vorgang_id = $2 AND konto_id = $3) \
         UPDATE vorgang SET konto_id = $4 WHERE mandant_id = $1 AND id = $2 AND konto_id = $3",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(von.0)
    .bind(an.0)
    .execute(&mut **tx)
    .await?;
    Ok(entwurf || vorgang.rows_affected() == 1)
}

async fn oeffnen(z: &PgRow, tresor: &Tresor) -> Result<Vorgang, Fehler> {
    let (id, mandant) = (VorgangId(z.try_get("id")?), MandantId(z.try_get("mandant_id")?));
    let schluessel = tresor.schluessel(mandant, id, z.try_get("schluessel")?).await?;
    let zustand = schluessel.oeffnen("zustand", z.try_get("zustand")?)?;
    Ok(Vorgang {
        id,
        nummer: Vorgangsnummer::von(id),
        konto: KontoId(z.try_get("konto_id")?),
        bezug: Bezug {
            mandant,
            einheit: EinheitId(z.try_get("einheit_id")?),
            leistung: LeistungKennung(z.try_get("leistung")?),
            version: VersionHash(hash32("vorgang", &id, "version", z.try_get("version")?)?),
            ags: z.try_get("ags")?,
        },
        kurz: text_oeffnen(&schluessel, id, z.try_get("kurz")?)?,
        antrag: schluessel.oeffnen("antrag", z.try_get("antrag")?)?,
        zustand: serde_json::from_slice(&zustand).map_err(|e| Fehler::widerspruch("vorgang", &id, "zustand", &e))?,
        eingang: zeit(z, "eingang")?,
        geaendert: zeit(z, "geaendert")?,
        ereignisse: z.try_get("ereignisse")?,
        kette: hash32("vorgang", &id, "kette", z.try_get("kette")?)?,
        schluessel,
    })
}

pub(crate) fn text_oeffnen(schluessel: &Vorgangsschluessel, id: VorgangId, dicht: &[u8]) -> Result<String, Fehler> {
    String::from_utf8(schluessel.oeffnen("kurz", dicht)?).map_err(|e| Fehler::widerspruch("vorgang", &id, "kurz", &e))
}

pub(crate) fn zeit(z: &PgRow, spalte: &str) -> Result<Zeitpunkt, sqlx::Error> {
    Ok(z.try_get::<jiff_sqlx::Timestamp, _>(spalte)?.to_jiff())
}

fn zustand_dicht(
    id: VorgangId,
    schluessel: &Vorgangsschluessel,
    umwelt: &Umwelt,
    zustand: &Zustand,
) -> Result<Vec<u8>, Fehler> {
    let klar = serde_json::to_vec(zustand).map_err(|e| Fehler::widerspruch("vorgang", &id, "zustand", &e))?;
    Ok(schluessel.verschliessen(umwelt, "zustand", &klar)?)
}

/// An event as it is written.
pub(crate) struct Satz {
    pub(crate) art: &'static str,
    pub(crate) von: Option<KontoId>,
    pub(crate) inhalt: Vec<u8>,
    pub(crate) kette: [u8; 32],
}

impl Satz {
    fn neu(
        id: VorgangId,
        schluessel: &Vorgangsschluessel,
        umwelt: &Umwelt,
        nr: i32,
        vorher: &[u8; 32],
        ereignis: &Ereignis,
        jetzt: Zeitpunkt,
    ) -> Result<Self, Fehler> {
        let klar = serde_json::to_vec(ereignis).map_err(|e| Fehler::widerspruch("ereignis", &id, "inhalt", &e))?;
        let inhalt = schluessel.verschliessen(umwelt, &format!("ereignis/{nr}"), &klar)?;
        let art = ereignis.name();
        Ok(Self { art, von: ereignis.von(), kette: glied(vorher, nr, art, jetzt, &inhalt), inhalt })
    }
}

/// The next link of the chain. Microseconds: that is what PostgreSQL keeps.
fn glied(vorher: &[u8; 32], nr: i32, art: &str, zeit: Zeitpunkt, inhalt: &[u8]) -> [u8; 32] {
    let mut text = Vec::with_capacity(64 + art.len() + inhalt.len());
    text.extend_from_slice(vorher);
    text.extend_from_slice(&nr.to_be_bytes());
    text.extend_from_slice(&zeit.as_microsecond().to_be_bytes());
    text.extend_from_slice(art.as_bytes());
    text.push(0);
    text.extend_from_slice(inhalt);
    sha256(&text)
}

/// An event of the course.
#[derive(Debug, Clone)]
pub struct EreignisZeile {
    /// Its number, from 1 without gaps.
    pub nr: i32,
    /// When.
    pub zeit: Zeitpunkt,
    /// Who, unless it was the platform.
    pub von: Option<KontoId>,
    /// What.
    pub ereignis: Ereignis,
    /// The status after it.
    pub status: String,
}

/// The whole course of a matter, oldest first; the chain of hashes is checked on the way.
///
/// # Errors
/// An event was changed, removed or slipped in (names its number); or database and keys.
pub async fn verlauf(tx: &mut Tx, vorgang: &Vorgang) -> Result<Vec<EreignisZeile>, Fehler> {
    let zeilen = sqlx::query(
        // Not beyond `vorgang`: an event that was committed since it was loaded belongs to a later reading.
        "SELECT nr, art, zeit, von, inhalt, status, kette FROM ereignis \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND nr <= $3 ORDER BY nr",
    )
    .bind(vorgang.bezug.mandant.0)
    .bind(vorgang.id.0)
    .bind(vorgang.ereignisse)
    .fetch_all(&mut **tx)
    .await?;
    let mut kette = [0; 32];
    let mut aus = Vec::with_capacity(zeilen.len());
    for (i, z) in zeilen.iter().enumerate() {
        let nr: i32 = z.try_get("nr")?;
        let art: String = z.try_get("art")?;
        let zeit = zeit(z, "zeit")?;
        let inhalt: Vec<u8> = z.try_get("inhalt")?;
        kette = glied(&kette, nr, &art, zeit, &inhalt);
        if usize::try_from(nr).ok() != Some(i + 1) || z.try_get::<&[u8], _>("kette")? != kette {
            return Err(Fehler::widerspruch("ereignis", &vorgang.id, "kette", &format!("Ereignis {nr} passt nicht")));
        }
        let klar = vorgang.schluessel.oeffnen(&format!("ereignis/{nr}"), &inhalt)?;
        aus.push(EreignisZeile {
            nr,
            zeit,
            von: z.try_get::<Option<_>, _>("von")?.map(KontoId),
            ereignis: serde_json::from_slice(&klar)
                .map_err(|e| Fehler::widerspruch("ereignis", &vorgang.id, "inhalt", &e))?,
            status: z.try_get("status")?,
        });
    }
    if kette != vorgang.kette {
        return Err(Fehler::widerspruch("ereignis", &vorgang.id, "kette", &"das Ende des Verlaufs fehlt"));
    }
    Ok(aus)
}

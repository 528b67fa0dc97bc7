//! Matters: from the moment they are sent. One door in (`anwenden`), and lists for the two sides that look at them.

use std::collections::BTreeMap;

use ablauf::{Bewegung, Marken, Modell};
use datenbank::Tx;
use grund::{
    EinheitId, KontoId, LeistungKennung, MandantId, Tag, Umwelt, VersionHash, VorgangId, Vorgangsnummer, Zeitpunkt,
};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, Row, postgres::PgRow};
use tresor::{Tresor, Vorgangsschluessel};
use vorgang::{Effect, Ereignis, Zustand, eingriff::Eingriff};

use crate::{
    Fehler, beteiligung,
    entwurf::{Bezug, Entwurf},
    erwartung, hash32, mangel,
    outbox::Zeilen,
    schreibgang::Absendung,
    verlauf::Satz,
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
    /// The version whose process it follows; that of the Antrag, unless it was moved on purpose.
    pub ablauf: VersionHash,
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
    pub(crate) kette: [u8; 32],
}

/// Sends a draft: Antrag, first event, effects in, draft out, in one statement: all or nothing. `None`: the draft is no
/// longer as `entwurf` was read (saved since, sent, thrown away), and nothing was written. So a second sending finds none.
/// The matter begins at the unit that `entwurf` names: the caller may put another one of the same authority there.
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
        einheit: entwurf.bezug.einheit,
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
        bewegung: Bewegung::schreiben(&Bewegung::zwischen(&Marken::leer(), &zustand.marken)),
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
/// version that the matter follows. `None`: there is no such matter in this view.
///
/// # Errors
/// [`Fehler::Unzulaessig`] when law or process say no: nothing was written. Otherwise database or keys.
pub async fn anwenden<M: std::ops::Deref<Target = Modell>>(
    tx: &mut Tx,
    tresor: &Tresor,
    umwelt: &Umwelt,
    modell: impl FnOnce(&VersionHash) -> Option<M>,
    wer: (MandantId, VorgangId),
    ereignis: &Ereignis,
    schluessel: &str,
) -> Result<Option<Angewandt>, Fehler> {
    let Some((vorgang, schon)) = laden_gesperrt(tx, tresor, wer, schluessel).await? else { return Ok(None) };
    if schon {
        return Ok(Some(Angewandt { vorgang, neu: false }));
    }
    let modell = modell(&vorgang.ablauf).ok_or_else(|| nicht_geladen(&vorgang, &vorgang.ablauf))?;
    let jetzt = umwelt.jetzt();
    let (zustand, effects) = vorgang::decide(&modell, &vorgang.zustand, ereignis, jetzt)?;
    let schritt = Schritt { ereignis, schluessel, zustand, effects, ablauf: None };
    schritt.schreiben(tx, (tresor, umwelt), vorgang, jetzt).await.map(Some)
}

/// As [`anwenden`], for the one event that two versions decide: the matter follows the process of `nach` from now on.
///
/// # Errors
/// [`Fehler::KeinWechsel`] with the reasons: nothing was written. Otherwise database or keys.
pub async fn fassung_wechseln<M: std::ops::Deref<Target = Modell>>(
    tx: &mut Tx,
    (tresor, umwelt): (&Tresor, &Umwelt),
    modell: impl Fn(&VersionHash) -> Option<M>,
    wer: (MandantId, VorgangId),
    wechsel: Wechsel<'_>,
) -> Result<Option<Angewandt>, Fehler> {
    let Wechsel { nach, zuordnung, von, grund, schluessel } = wechsel;
    let Some((vorgang, schon)) = laden_gesperrt(tx, tresor, wer, schluessel).await? else { return Ok(None) };
    if schon {
        return Ok(Some(Angewandt { vorgang, neu: false }));
    }
    let alt = modell(&vorgang.ablauf).ok_or_else(|| nicht_geladen(&vorgang, &vorgang.ablauf))?;
    let neu = modell(&nach).ok_or_else(|| nicht_geladen(&vorgang, &nach))?;
    let jetzt = umwelt.jetzt();
    let (zustand, effects, _) = vorgang::eingriff::fassung_wechseln((&alt, &neu), &vorgang.zustand, zuordnung, jetzt)?;
    let eingriff =
        Eingriff::Umgezogen { von: vorgang.ablauf.to_string(), nach: nach.to_string(), zuordnung: zuordnung.clone() };
    let ereignis = Ereignis::Eingegriffen { von, eingriff, grund: grund.to_owned() };
    let schritt = Schritt { ereignis: &ereignis, schluessel, zustand, effects, ablauf: Some(nach) };
    schritt.schreiben(tx, (tresor, umwelt), vorgang, jetzt).await.map(Some)
}

/// A matter that is to follow another version.
#[derive(Debug)]
pub struct Wechsel<'a> {
    /// The version.
    pub nach: VersionHash,
    /// Steps that have another id there.
    pub zuordnung: &'a BTreeMap<String, String>,
    /// Who wants it.
    pub von: KontoId,
    /// Why.
    pub grund: &'a str,
    /// The idempotency key.
    pub schluessel: &'a str,
}

fn nicht_geladen(vorgang: &Vorgang, version: &VersionHash) -> Fehler {
    Fehler::widerspruch("vorgang", &vorgang.id, "version", &format!("{version} ist nicht geladen"))
}

/// The matter, ours until the transaction ends, and whether `schluessel` has been here before.
async fn laden_gesperrt(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, id): (MandantId, VorgangId),
    schluessel: &str,
) -> Result<Option<(Vorgang, bool)>, Fehler> {
    let zeile = sqlx::query(
        "SELECT *, EXISTS (SELECT FROM ereignis e WHERE e.mandant_id = $1 AND e.vorgang_id = $2 AND e.schluessel = $3) \
         AS schon FROM vorgang WHERE mandant_id = $1 AND id = $2 FOR UPDATE",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(schluessel)
    .fetch_optional(&mut **tx)
    .await?;
    match zeile {
        Some(z) => Ok(Some((oeffnen(&z, tresor).await?, z.try_get("schon")?))),
        None => Ok(None),
    }
}

/// What was decided about a matter, to be written.
struct Schritt<'a> {
    ereignis: &'a Ereignis,
    schluessel: &'a str,
    zustand: Zustand,
    effects: Vec<Effect>,
    /// The version that it follows from now on, if another.
    ablauf: Option<VersionHash>,
}

impl Schritt<'_> {
    async fn schreiben(
        self,
        tx: &mut Tx,
        (tresor, umwelt): (&Tresor, &Umwelt),
        mut vorgang: Vorgang,
        jetzt: Zeitpunkt,
    ) -> Result<Angewandt, Fehler> {
        let Self { ereignis, schluessel, zustand, effects, ablauf } = self;
        let (mandant, id) = (vorgang.bezug.mandant, vorgang.id);
        let neue_einheit = if let Ereignis::Abgegeben { an, .. } = ereignis { Some(*an) } else { None };
        let nr = vorgang.ereignisse + 1;
        let s = &vorgang.schluessel;
        let satz = Satz::neu(id, s, umwelt, nr, &vorgang.kette, ereignis, jetzt)?;
        let outbox = Zeilen::aus(&effects, nr, umwelt, jetzt, s)?;
        sqlx::query(
            "WITH stand AS (UPDATE vorgang SET zustand = $3, status = $4, offen = $5, bearbeiter = $6, frist = $7, \
                geaendert = $8, ereignisse = $9, kette = $10, ablauf = coalesce($21, ablauf), \
                einheit_id = coalesce($22, einheit_id), neues = $23 \
                WHERE mandant_id = $1 AND id = $2), \
             satz AS (INSERT INTO ereignis (mandant_id, vorgang_id, nr, konto_id, art, zeit, von, inhalt, status, \
                schluessel, kette, bewegung) VALUES ($1, $2, $9, $11, $12, $8, $13, $14, $4, $15, $10, $20)) \
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
        .bind(Bewegung::schreiben(&Bewegung::zwischen(&vorgang.zustand.marken, &zustand.marken)))
        .bind(ablauf.map(|v| v.0.to_vec()))
        .bind(neue_einheit.map(|e| e.0))
        .bind(zustand.hat_neues())
        .execute(&mut **tx)
        .await?;
        let vorher = std::mem::replace(&mut vorgang.zustand, zustand);
        let staende = (&vorher, &vorgang.zustand);
        beteiligung::nachfuehren(tx, umwelt, (mandant, id), &vorgang.schluessel, staende, jetzt).await?;
        mangel::nachfuehren(tx, (mandant, id), staende).await?;
        if vorher.lauscht != vorgang.zustand.lauscht {
            erwartung::schreiben(tx, tresor, (mandant, id), &vorgang.zustand.lauscht, jetzt).await?;
        }
        vorgang.ereignisse = nr;
        vorgang.kette = satz.kette;
        vorgang.geaendert = jetzt;
        vorgang.ablauf = ablauf.unwrap_or(vorgang.ablauf);
        vorgang.bezug.einheit = neue_einheit.unwrap_or(vorgang.bezug.einheit);
        Ok(Angewandt { vorgang, neu: true })
    }
}

/// Whoever will apply an event locks the matter first: all take their locks in the same order.
///
/// # Errors
/// The database fails.
pub async fn sperren(tx: &mut Tx, mandant: MandantId, id: VorgangId) -> Result<(), Fehler> {
    sqlx::query("SELECT FROM vorgang WHERE mandant_id = $1 AND id = $2 FOR UPDATE")
        .bind(mandant.0)
        .bind(id.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
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

/// The newest matters of an account, opened (`Sicht::Konto`): what its owner sent last.
///
/// # Errors
/// The database or the keys fail.
pub async fn letzte_des_eigners(
    tx: &mut Tx,
    tresor: &Tresor,
    konto: KontoId,
    hoechstens: i64,
) -> Result<Vec<Vorgang>, Fehler> {
    let zeilen = sqlx::query("SELECT * FROM vorgang WHERE konto_id = $1 ORDER BY id DESC LIMIT $2")
        .bind(konto.0)
        .bind(hoechstens)
        .fetch_all(&mut **tx)
        .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for zeile in &zeilen {
        aus.push(oeffnen(zeile, tresor).await?);
    }
    Ok(aus)
}

/// The matters of the same account and service at the same authority that came in after `vorgang` and were not withdrawn, the
/// newest first (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn spaetere(
    tx: &mut Tx,
    tresor: &Tresor,
    vorgang: &Vorgang,
    hoechstens: i64,
) -> Result<Vec<Vorgang>, Fehler> {
    let b = &vorgang.bezug;
    let zeilen = sqlx::query(
        "SELECT * FROM vorgang WHERE mandant_id = $1 AND konto_id = $2 AND leistung = $3 AND eingang > $4 AND id <> $5 \
         AND status <> $6 ORDER BY eingang DESC LIMIT $7",
    )
    .bind(b.mandant.0)
    .bind(vorgang.konto.0)
    .bind(b.leistung.as_str())
    .bind(vorgang.eingang.to_sqlx())
    .bind(vorgang.id.0)
    .bind(vorgang::Status::Zurueckgezogen.name())
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for zeile in &zeilen {
        aus.push(oeffnen(zeile, tresor).await?);
    }
    Ok(aus)
}

/// An objection against a matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Widerspruch {
    /// Its own matter.
    pub id: VorgangId,
    /// Whose that is: what came on paper has an owner of its own.
    pub konto: KontoId,
    /// The number that people read.
    pub nummer: Vorgangsnummer,
    /// When it came in.
    pub eingang: Zeitpunkt,
    /// How it stands.
    pub status: vorgang::Status,
    /// How it was decided, once that is delivered.
    pub ausgang: Option<vorgang::Entscheidungsart>,
}

/// The objections against a matter that were not withdrawn, in the order in which they came. Each side sees those that
/// its view allows.
///
/// # Errors
/// The database fails.
pub async fn widersprueche(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    gegen: VorgangId,
) -> Result<Vec<Widerspruch>, Fehler> {
    let zeilen =
        sqlx::query("SELECT * FROM vorgang WHERE mandant_id = $1 AND gegen = $2 AND status <> $3 ORDER BY eingang, id")
            .bind(mandant.0)
            .bind(gegen.0)
            .bind(vorgang::Status::Zurueckgezogen.name())
            .fetch_all(&mut **tx)
            .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in &zeilen {
        let v = oeffnen(z, tresor).await?;
        let status = v.zustand.status();
        let bekannt = v.zustand.bescheid().filter(|b| b.bereitgestellt.is_some());
        let ausgang = bekannt.map(|b| b.entwurf.entscheidung);
        aus.push(Widerspruch { id: v.id, konto: v.konto, nummer: v.nummer, eingang: v.eingang, status, ausgang });
    }
    Ok(aus)
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
    let version = VersionHash(hash32("vorgang", &id, "version", z.try_get("version")?)?);
    let ablauf: Option<&[u8]> = z.try_get("ablauf")?;
    Ok(Vorgang {
        id,
        ablauf: ablauf.map_or(Ok(version), |a| hash32("vorgang", &id, "ablauf", a).map(VersionHash))?,
        nummer: Vorgangsnummer::von(id),
        konto: KontoId(z.try_get("konto_id")?),
        bezug: Bezug {
            mandant,
            einheit: EinheitId(z.try_get("einheit_id")?),
            leistung: LeistungKennung(z.try_get("leistung")?),
            version,
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

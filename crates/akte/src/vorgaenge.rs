//! Matters: from the moment they are sent. One door in (`anwenden`); how they are read stands in `laden`.

use std::collections::BTreeMap;

use ablauf::{Bewegung, Marken, Modell};
use datenbank::Tx;
use grund::{KontoId, MandantId, Tag, Umwelt, VersionHash, VorgangId, Vorgangsnummer, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, Row};
use tresor::{Tresor, Vorgangsschluessel};
use vorgang::{Effect, Ereignis, Zustand, eingriff::Eingriff};

use crate::{
    Fehler, beteiligung,
    entwurf::{Bezug, Entwurf},
    erwartung,
    laden::oeffnen,
    mangel,
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

fn zustand_dicht(
    id: VorgangId,
    schluessel: &Vorgangsschluessel,
    umwelt: &Umwelt,
    zustand: &Zustand,
) -> Result<Vec<u8>, Fehler> {
    let klar = serde_json::to_vec(zustand).map_err(|e| Fehler::widerspruch("vorgang", &id, "zustand", &e))?;
    Ok(schluessel.verschliessen(umwelt, "zustand", &klar)?)
}

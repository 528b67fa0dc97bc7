//! The part of another authority as a row of its own: what it may see of the matter, where it stands, what it answered.
//!
//! The state of a part is decided with the matter ([`crate::anwenden`]), and the row follows in the same transaction.
//! The authority that leads reads and writes all parts (`Sicht::Mandant` of the matter); the one that takes part reads
//! its own row and the documents that the row names (`Sicht::Mandant` of its own), and nothing else of the matter.

use datenbank::Tx;
use grund::{
    BeteiligungId, DokumentId, EinheitId, KontoId, LeistungKennung, MandantId, Tag, Umwelt, VorgangId, Vorgangsnummer,
    Zeitpunkt,
};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow, types::Uuid};
use tresor::{Tresor, Vorgangsschluessel};
use vorgang::{Zustand, beteiligung::Beteiligung};

use crate::{Fehler, KorbFilter, Vorgang, laden::zeit};

/// What another authority gets to see.
#[derive(Debug, Clone, Copy)]
pub struct NeuerTeil<'a> {
    /// The part, as the matter's state knows it.
    pub id: BeteiligungId,
    /// A few words by which its desk recognises it.
    pub kurz: &'a str,
    /// The permitted extract of the Antrag and the question. Never edited again.
    pub auszug: &'a [u8],
    /// The documents that it may see.
    pub dokumente: &'a [DokumentId],
}

/// A part, opened.
#[derive(Debug, Clone)]
pub struct Teil {
    /// Which.
    pub id: BeteiligungId,
    /// Who leads.
    pub fuehrend: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The number that people read.
    pub nummer: Vorgangsnummer,
    /// The service.
    pub leistung: LeistungKennung,
    /// A few words for the desk.
    pub kurz: String,
    /// The permitted extract.
    pub auszug: Vec<u8>,
    /// Where it stands.
    pub beteiligung: Beteiligung,
    /// What was answered.
    pub antwort: Option<Vec<u8>>,
    /// The documents that it may see: what it was given, and what it answered with.
    pub dokumente: Vec<DokumentId>,
    /// When something last happened.
    pub geaendert: Zeitpunkt,
    /// Opens what belongs to the matter.
    pub schluessel: Vorgangsschluessel,
}

fn zweck(id: BeteiligungId, was: &str) -> String {
    format!("beteiligung/{id}/{was}")
}

fn zustand_dicht(s: &Vorgangsschluessel, umwelt: &Umwelt, b: &Beteiligung) -> Result<Vec<u8>, Fehler> {
    let id = b.anfrage.id;
    let klar = serde_json::to_vec(b).map_err(|e| Fehler::widerspruch("beteiligung", &id, "zustand", &e))?;
    Ok(s.verschliessen(umwelt, &zweck(id, "zustand"), &klar)?)
}

/// Writes the rows of parts that an event has just brought into the matter, in the event's transaction
/// (`Sicht::Mandant` of the matter). One that is there already stays as it is.
///
/// # Errors
/// A part is not in the matter's state; or database and keys.
pub async fn anlegen(tx: &mut Tx, umwelt: &Umwelt, vorgang: &Vorgang, neue: &[NeuerTeil<'_>]) -> Result<(), Fehler> {
    let s = &vorgang.schluessel;
    for neu in neue {
        let b = vorgang
            .zustand
            .beteiligung(neu.id)
            .ok_or_else(|| Fehler::widerspruch("beteiligung", &neu.id, "id", &"steht nicht im Zustand des Vorgangs"))?;
        let dokumente: Vec<Uuid> = neu.dokumente.iter().map(|d| d.0).collect();
        sqlx::query(
            "INSERT INTO beteiligung (mandant_id, vorgang_id, id, an_mandant, an_einheit, leistung, schluessel, kurz, \
             auszug, zustand, dokumente, status, offen, bearbeiter, frist, angefragt, geaendert) \
             SELECT $1, $2, $3, $4, $5, leistung, schluessel, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14 \
             FROM vorgang WHERE mandant_id = $1 AND id = $2 ON CONFLICT DO NOTHING",
        )
        .bind(vorgang.bezug.mandant.0)
        .bind(vorgang.id.0)
        .bind(neu.id.0)
        .bind(b.anfrage.mandant.0)
        .bind(b.anfrage.einheit.0)
        .bind(s.verschliessen(umwelt, &zweck(neu.id, "kurz"), neu.kurz.as_bytes())?)
        .bind(s.verschliessen(umwelt, &zweck(neu.id, "auszug"), neu.auszug)?)
        .bind(zustand_dicht(s, umwelt, b)?)
        .bind(dokumente)
        .bind(b.status())
        .bind(b.offen())
        .bind(b.bearbeiter().map(|k| k.0))
        .bind(b.anfrage.frist.to_sqlx())
        .bind(b.seit.to_sqlx())
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// The rows of the parts that an event changed follow the matter's state.
pub(crate) async fn nachfuehren(
    tx: &mut Tx,
    umwelt: &Umwelt,
    (mandant, id): (MandantId, VorgangId),
    schluessel: &Vorgangsschluessel,
    (vorher, nachher): (&Zustand, &Zustand),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    for b in &nachher.beteiligungen {
        if vorher.beteiligung(b.anfrage.id).is_none_or(|alt| alt == b) {
            continue;
        }
        let neue: Vec<Uuid> = b.antwort().map(|a| a.dokumente.iter().map(|d| d.0).collect()).unwrap_or_default();
        sqlx::query(
            "UPDATE beteiligung SET zustand = $4, status = $5, offen = $6, bearbeiter = $7, frist = $8, \
             geaendert = $9, dokumente = dokumente || ARRAY(SELECT d FROM unnest($10::uuid[]) AS d \
             WHERE d <> ALL (dokumente)) WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3",
        )
        .bind(mandant.0)
        .bind(id.0)
        .bind(b.anfrage.id.0)
        .bind(zustand_dicht(schluessel, umwelt, b)?)
        .bind(b.status())
        .bind(b.offen())
        .bind(b.bearbeiter().map(|k| k.0))
        .bind(b.anfrage.frist.to_sqlx())
        .bind(jetzt.to_sqlx())
        .bind(neue)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Keeps what a part answered, in the transaction of the event (`Sicht::Mandant` of the matter).
///
/// # Errors
/// The database or the keys fail.
pub async fn antwort_ablegen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    vorgang: &Vorgang,
    id: BeteiligungId,
    antwort: &[u8],
) -> Result<(), Fehler> {
    sqlx::query("UPDATE beteiligung SET antwort = $4 WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3")
        .bind(vorgang.bezug.mandant.0)
        .bind(vorgang.id.0)
        .bind(id.0)
        .bind(vorgang.schluessel.verschliessen(umwelt, &zweck(id, "antwort"), antwort)?)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// A part as the authority sees it that takes part (`Sicht::Mandant(an)`); another one's is `None`.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden(tx: &mut Tx, tresor: &Tresor, an: MandantId, id: BeteiligungId) -> Result<Option<Teil>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM beteiligung WHERE an_mandant = $1 AND id = $2")
        .bind(an.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(z) => oeffnen(&z, tresor).await.map(Some),
        None => Ok(None),
    }
}

/// All parts of a matter, in the order in which they were asked (`Sicht::Mandant` of the matter).
///
/// # Errors
/// The database or the keys fail.
pub async fn des_vorgangs(
    tx: &mut Tx,
    tresor: &Tresor,
    mandant: MandantId,
    vorgang: VorgangId,
) -> Result<Vec<Teil>, Fehler> {
    let zeilen =
        sqlx::query("SELECT * FROM beteiligung WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY angefragt, id")
            .bind(mandant.0)
            .bind(vorgang.0)
            .fetch_all(&mut **tx)
            .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in &zeilen {
        aus.push(oeffnen(z, tresor).await?);
    }
    Ok(aus)
}

async fn oeffnen(z: &PgRow, tresor: &Tresor) -> Result<Teil, Fehler> {
    let id = BeteiligungId(z.try_get("id")?);
    let (fuehrend, vorgang) = (MandantId(z.try_get("mandant_id")?), VorgangId(z.try_get("vorgang_id")?));
    let schluessel = tresor.schluessel(fuehrend, vorgang, z.try_get("schluessel")?).await?;
    let auf = |spalte: &str, dicht: &[u8]| schluessel.oeffnen(&zweck(id, spalte), dicht);
    let zustand = auf("zustand", z.try_get("zustand")?)?;
    let antwort: Option<&[u8]> = z.try_get("antwort")?;
    Ok(Teil {
        id,
        fuehrend,
        vorgang,
        nummer: Vorgangsnummer::von(vorgang),
        leistung: LeistungKennung(z.try_get("leistung")?),
        kurz: kurz(z, &schluessel, id)?,
        auszug: auf("auszug", z.try_get("auszug")?)?,
        beteiligung: serde_json::from_slice(&zustand)
            .map_err(|e| Fehler::widerspruch("beteiligung", &id, "zustand", &e))?,
        antwort: antwort.map(|a| auf("antwort", a)).transpose()?,
        dokumente: z.try_get::<Vec<Uuid>, _>("dokumente")?.into_iter().map(DokumentId).collect(),
        geaendert: zeit(z, "geaendert")?,
        schluessel,
    })
}

fn kurz(z: &PgRow, schluessel: &Vorgangsschluessel, id: BeteiligungId) -> Result<String, Fehler> {
    String::from_utf8(schluessel.oeffnen(&zweck(id, "kurz"), z.try_get("kurz")?)?)
        .map_err(|e| Fehler::widerspruch("beteiligung", &id, "kurz", &e))
}

/// A line of the inbox: a part that waits for an answer.
#[derive(Debug, Clone)]
pub struct Teilzeile {
    /// The part.
    pub id: BeteiligungId,
    /// The number of the matter.
    pub nummer: Vorgangsnummer,
    /// A few words.
    pub kurz: String,
    /// Who leads.
    pub fuehrend: MandantId,
    /// Which of one's own units is asked.
    pub einheit: EinheitId,
    /// The service.
    pub leistung: LeistungKennung,
    /// Who has it.
    pub bearbeiter: Option<KontoId>,
    /// The last day for the answer.
    pub frist: Tag,
    /// Since when.
    pub angefragt: Zeitpunkt,
}

/// The open parts of some units of an authority, most urgent first (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn korb(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, einheiten): (MandantId, &[EinheitId]),
    filter: KorbFilter,
    hoechstens: i64,
) -> Result<Vec<Teilzeile>, Fehler> {
    let (frei, von) = match filter {
        KorbFilter::Alle => (false, None),
        KorbFilter::Freie => (true, None),
        KorbFilter::Von(k) => (false, Some(k.0)),
    };
    let zeilen = sqlx::query(
        "SELECT id, mandant_id, vorgang_id, an_einheit, leistung, schluessel, kurz, bearbeiter, frist, angefragt \
         FROM beteiligung WHERE an_mandant = $1 AND an_einheit = ANY ($2) AND offen \
         AND (NOT $3 OR bearbeiter IS NULL) AND ($4::uuid IS NULL OR bearbeiter = $4) ORDER BY frist, id LIMIT $5",
    )
    .bind(mandant.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(frei)
    .bind(von)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in &zeilen {
        let (fuehrend, vorgang) = (MandantId(z.try_get("mandant_id")?), VorgangId(z.try_get("vorgang_id")?));
        let id = BeteiligungId(z.try_get("id")?);
        let schluessel = tresor.schluessel(fuehrend, vorgang, z.try_get("schluessel")?).await?;
        aus.push(Teilzeile {
            id,
            nummer: Vorgangsnummer::von(vorgang),
            kurz: kurz(z, &schluessel, id)?,
            fuehrend,
            einheit: EinheitId(z.try_get("an_einheit")?),
            leistung: LeistungKennung(z.try_get("leistung")?),
            bearbeiter: z.try_get::<Option<_>, _>("bearbeiter")?.map(KontoId),
            frist: z.try_get::<jiff_sqlx::Date, _>("frist")?.to_jiff(),
            angefragt: zeit(z, "angefragt")?,
        });
    }
    Ok(aus)
}

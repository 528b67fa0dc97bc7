//! Messages, bound to a Vorgang.

use datenbank::Tx;
use grund::{DokumentId, KontoId, MandantId, NachrichtId, Umwelt, VorgangId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use serde::{Deserialize, Serialize};
use sqlx::PgExecutor;
use tresor::Vorgangsschluessel;
use uuid::Uuid;

use crate::Fehler;

/// How many messages a page of the mailbox has.
const SEITE: i64 = 25;

/// Which way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Richtung {
    /// Into the citizen's mailbox.
    AnBuerger,
    /// To the authority.
    AnBehoerde,
}

impl Richtung {
    const ALLE: [Self; 2] = [Self::AnBuerger, Self::AnBehoerde];

    const fn name(self) -> &'static str {
        match self {
            Self::AnBuerger => "an_buerger",
            Self::AnBehoerde => "an_behoerde",
        }
    }
}

/// What a message is: lists show this, because subjects are sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Art {
    /// The Antrag came in.
    Eingang,
    /// A payment is asked for or booked.
    Zahlung,
    /// The authority asks a question.
    Rueckfrage,
    /// The citizen's answer.
    Antwort,
    /// A decision.
    Bescheid,
    /// Anything else.
    Mitteilung,
}

impl Art {
    /// All kinds.
    pub const ALLE: [Self; 6] =
        [Self::Eingang, Self::Zahlung, Self::Rueckfrage, Self::Antwort, Self::Bescheid, Self::Mitteilung];

    /// The name as stored.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eingang => "eingang",
            Self::Zahlung => "zahlung",
            Self::Rueckfrage => "rueckfrage",
            Self::Antwort => "antwort",
            Self::Bescheid => "bescheid",
            Self::Mitteilung => "mitteilung",
        }
    }
}

/// A message to be sent.
#[derive(Debug, Clone)]
pub struct NeueNachricht<'a> {
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The citizen, whichever way it goes.
    pub konto: KontoId,
    /// Which way.
    pub richtung: Richtung,
    /// What it is.
    pub art: Art,
    /// The member of staff who wrote it.
    pub von: Option<KontoId>,
    /// One line.
    pub betreff: &'a str,
    /// Plain text.
    pub text: &'a str,
    /// Documents that belong to it.
    pub anlagen: &'a [DokumentId],
    /// Unique within the Mandant; the same when the worker repeats itself.
    pub schluessel: &'a str,
}

/// What lists show: nothing sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nachrichtenkopf {
    /// Its id.
    pub id: NachrichtId,
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The citizen.
    pub konto: KontoId,
    /// Which way.
    pub richtung: Richtung,
    /// What it is.
    pub art: Art,
    /// The member of staff who wrote it.
    pub von: Option<KontoId>,
    /// Documents that belong to it.
    pub anlagen: Vec<DokumentId>,
    /// When.
    pub gesendet: Zeitpunkt,
    /// When it was first opened.
    pub gelesen: Option<Zeitpunkt>,
}

/// A message whose words are still sealed.
#[derive(Debug, Clone)]
pub struct Versiegelt {
    /// What can be read without the key.
    pub kopf: Nachrichtenkopf,
    inhalt: Vec<u8>,
}

/// A message with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nachricht {
    /// Everything else.
    pub kopf: Nachrichtenkopf,
    /// One line.
    pub betreff: String,
    /// Plain text.
    pub text: String,
}

#[derive(Serialize, Deserialize)]
struct Inhalt {
    betreff: String,
    text: String,
}

impl Versiegelt {
    /// Opens it with the key of its Vorgang.
    ///
    /// # Errors
    /// Another key, or changed bytes.
    pub fn oeffnen(self, schluessel: &Vorgangsschluessel) -> Result<Nachricht, Fehler> {
        let klar = schluessel.oeffnen(&zweck(self.kopf.id), &self.inhalt)?;
        let Inhalt { betreff, text } = serde_json::from_slice(&klar).map_err(|_| Fehler::Widerspruch {
            tabelle: "nachricht",
            zeile: self.kopf.id.to_string(),
            spalte: "inhalt",
        })?;
        Ok(Nachricht { kopf: self.kopf, betreff, text })
    }
}

/// Sends a message; one with this dedupe key that exists already stays as it is. Returns its id and whether it is new.
///
/// # Errors
/// The database fails; the transaction does not see the Mandant.
pub async fn senden(
    tx: &mut Tx,
    umwelt: &Umwelt,
    schluessel: &Vorgangsschluessel,
    neu: &NeueNachricht<'_>,
) -> Result<(NachrichtId, bool), Fehler> {
    let mut spalten = Spalten::default();
    let id = spalten.anfuegen(umwelt, schluessel, neu)?;
    if spalten.schreiben(tx, neu.mandant, umwelt.jetzt()).await? == 1 {
        return Ok((id, true));
    }
    let alt: Uuid = sqlx::query_scalar("SELECT nachricht_id FROM nachricht WHERE mandant_id = $1 AND schluessel = $2")
        .bind(neu.mandant.0)
        .bind(neu.schluessel)
        .fetch_one(&mut **tx)
        .await?;
    Ok((NachrichtId(alt), false))
}

/// Was a message with this dedupe key sent?
///
/// # Errors
/// The database fails.
pub async fn gesendet(tx: &mut Tx, mandant: MandantId, schluessel: &str) -> Result<bool, Fehler> {
    let frage = "SELECT EXISTS (SELECT FROM nachricht WHERE mandant_id = $1 AND schluessel = $2)";
    Ok(sqlx::query_scalar(frage).bind(mandant.0).bind(schluessel).fetch_one(&mut **tx).await?)
}

/// As [`senden`], several of one authority in one statement, each with the key of its Vorgang. Returns how many are new.
///
/// # Errors
/// The database fails; the transaction does not see the Mandant.
pub async fn senden_mehrere(
    tx: &mut Tx,
    umwelt: &Umwelt,
    mandant: MandantId,
    neue: &[(&Vorgangsschluessel, NeueNachricht<'_>)],
) -> Result<i64, Fehler> {
    let mut spalten = Spalten::default();
    for (schluessel, neu) in neue.iter().filter(|(_, n)| n.mandant == mandant) {
        spalten.anfuegen(umwelt, schluessel, neu)?;
    }
    spalten.schreiben(tx, mandant, umwelt.jetzt()).await
}

/// Messages as columns for one insert.
#[derive(Default)]
struct Spalten {
    ids: Vec<Uuid>,
    vorgaenge: Vec<Uuid>,
    konten: Vec<Uuid>,
    richtungen: Vec<&'static str>,
    arten: Vec<&'static str>,
    von: Vec<Option<Uuid>>,
    inhalte: Vec<Vec<u8>>,
    /// Documents, blanks between: arrays of arrays must be rectangular.
    anlagen: Vec<String>,
    schluessel: Vec<String>,
}

impl Spalten {
    fn anfuegen(
        &mut self,
        umwelt: &Umwelt,
        schluessel: &Vorgangsschluessel,
        neu: &NeueNachricht<'_>,
    ) -> Result<NachrichtId, Fehler> {
        let id: NachrichtId = umwelt.neue_id();
        let inhalt = Inhalt { betreff: neu.betreff.to_owned(), text: neu.text.to_owned() };
        let klar = serde_json::to_vec(&inhalt).map_err(|_| Fehler::Widerspruch {
            tabelle: "nachricht",
            zeile: id.to_string(),
            spalte: "inhalt",
        })?;
        self.inhalte.push(schluessel.verschliessen(umwelt, &zweck(id), &klar)?);
        self.ids.push(id.0);
        self.vorgaenge.push(neu.vorgang.0);
        self.konten.push(neu.konto.0);
        self.richtungen.push(neu.richtung.name());
        self.arten.push(neu.art.name());
        self.von.push(neu.von.map(|k| k.0));
        self.anlagen.push(neu.anlagen.iter().map(|d| d.0.to_string()).collect::<Vec<_>>().join(" "));
        self.schluessel.push(neu.schluessel.to_owned());
        Ok(id)
    }

    async fn schreiben(self, tx: &mut Tx, mandant: MandantId, jetzt: Zeitpunkt) -> Result<i64, Fehler> {
        Ok(sqlx::query_scalar(
            "WITH neu AS (INSERT INTO nachricht (mandant_id, nachricht_id, vorgang_id, konto_id, richtung, art, von, \
                 inhalt, anlagen, gesendet, schluessel) \
                 SELECT $1, n.id, n.vorgang, n.konto, n.richtung, n.art, n.von, n.inhalt, \
                   string_to_array(n.anlagen, ' ')::uuid[], $2, n.schluessel \
                 FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::bytea[], \
                   $10::text[], $11::text[]) \
                   AS n (id, vorgang, konto, richtung, art, von, inhalt, anlagen, schluessel) \
                 ON CONFLICT (mandant_id, schluessel) DO NOTHING \
                 RETURNING konto_id, richtung, nachricht_id, vorgang_id, art), \
               brief AS (INSERT INTO postausgang (mandant_id, nachricht_id, vorgang_id, angelegt) \
                 SELECT $1, neu.nachricht_id, neu.vorgang_id, $2 FROM neu \
                   JOIN postweg w ON w.mandant_id = $1 AND w.vorgang_id = neu.vorgang_id \
                 WHERE neu.richtung = 'an_buerger' AND neu.art <> 'eingang'), \
               stand AS (INSERT INTO postfach_stand (konto_id, ungelesen) \
                 SELECT konto_id, count(*) FROM neu WHERE richtung = 'an_buerger' GROUP BY konto_id ORDER BY konto_id \
                 ON CONFLICT (konto_id) DO UPDATE SET ungelesen = postfach_stand.ungelesen + excluded.ungelesen) \
             SELECT count(*) FROM neu",
        )
        .bind(mandant.0)
        .bind(jetzt.to_sqlx())
        .bind(self.ids)
        .bind(self.vorgaenge)
        .bind(self.konten)
        .bind(self.richtungen)
        .bind(self.arten)
        .bind(self.von)
        .bind(self.inhalte)
        .bind(self.anlagen)
        .bind(self.schluessel)
        .fetch_one(&mut **tx)
        .await?)
    }
}

datenbank::zeile! {
    struct Zeile {
        mandant_id: i32,
        nachricht_id: Uuid,
        vorgang_id: Uuid,
        konto_id: Uuid,
        richtung: String,
        art: String,
        von: Option<Uuid>,
        anlagen: Vec<Uuid>,
        gesendet: Timestamp,
        gelesen: Option<Timestamp>,
        inhalt: Vec<u8>,
    }
}

impl Zeile {
    fn kopf(&self) -> Result<Nachrichtenkopf, Fehler> {
        let id = NachrichtId(self.nachricht_id);
        let falsch = |spalte| Fehler::Widerspruch { tabelle: "nachricht", zeile: id.to_string(), spalte };
        Ok(Nachrichtenkopf {
            id,
            mandant: MandantId(self.mandant_id),
            vorgang: VorgangId(self.vorgang_id),
            konto: KontoId(self.konto_id),
            richtung: Richtung::ALLE
                .into_iter()
                .find(|r| r.name() == self.richtung)
                .ok_or_else(|| falsch("richtung"))?,
            art: Art::ALLE.into_iter().find(|a| a.name() == self.art).ok_or_else(|| falsch("art"))?,
            von: self.von.map(KontoId),
            anlagen: self.anlagen.iter().copied().map(DokumentId).collect(),
            gesendet: self.gesendet.to_jiff(),
            gelesen: self.gelesen.map(|g| g.to_jiff()),
        })
    }

    fn versiegelt(self) -> Result<Versiegelt, Fehler> {
        Ok(Versiegelt { kopf: self.kopf()?, inhalt: self.inhalt })
    }
}

/// The mailbox of an account, newest first, 25 at a time; the next page comes after the last one's id.
///
/// # Errors
/// The database fails.
pub async fn liste(
    tx: &mut Tx,
    konto: KontoId,
    nach: Option<NachrichtId>,
) -> Result<(Vec<Nachrichtenkopf>, Option<NachrichtId>), Fehler> {
    let mut zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT mandant_id, nachricht_id, vorgang_id, konto_id, richtung, art, von, anlagen, gesendet, gelesen, \
           ''::bytea AS inhalt FROM nachricht \
         WHERE konto_id = $1 AND richtung = 'an_buerger' AND ($2::uuid IS NULL OR nachricht_id < $2) \
         ORDER BY nachricht_id DESC LIMIT $3",
    )
    .bind(konto.0)
    .bind(nach.map(|n| n.0))
    .bind(SEITE + 1)
    .fetch_all(&mut **tx)
    .await?;
    let mehr = i64::try_from(zeilen.len()).unwrap_or(i64::MAX) > SEITE;
    zeilen.truncate(usize::try_from(SEITE).unwrap_or_default());
    let koepfe: Vec<_> = zeilen.iter().map(Zeile::kopf).collect::<Result<_, _>>()?;
    let weiter = if mehr { koepfe.last().map(|k| k.id) } else { None };
    Ok((koepfe, weiter))
}

/// One message of an account's mailbox (both ways).
///
/// # Errors
/// The database fails.
pub async fn laden(tx: &mut Tx, konto: KontoId, id: NachrichtId) -> Result<Option<Versiegelt>, Fehler> {
    let zeile: Option<Zeile> = sqlx::query_as(
        "SELECT mandant_id, nachricht_id, vorgang_id, konto_id, richtung, art, von, anlagen, gesendet, gelesen, inhalt \
         FROM nachricht WHERE konto_id = $1 AND nachricht_id = $2",
    )
    .bind(konto.0)
    .bind(id.0)
    .fetch_optional(&mut **tx)
    .await?;
    zeile.map(Zeile::versiegelt).transpose()
}

/// All messages of a Vorgang, oldest first.
///
/// # Errors
/// The database fails.
pub async fn des_vorgangs(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Versiegelt>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT mandant_id, nachricht_id, vorgang_id, konto_id, richtung, art, von, anlagen, gesendet, gelesen, inhalt \
         FROM nachricht WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY nachricht_id",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .fetch_all(&mut **tx)
    .await?;
    zeilen.into_iter().map(Zeile::versiegelt).collect()
}

/// The citizen opened a message: notes the first time and counts down. False: it was open before, or is not hers.
///
/// # Errors
/// The database fails.
pub async fn lesen(tx: &mut Tx, konto: KontoId, id: NachrichtId, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    Ok(sqlx::query_scalar(
        "WITH neu AS (UPDATE nachricht SET gelesen = $3 \
             WHERE konto_id = $1 AND nachricht_id = $2 AND richtung = 'an_buerger' AND gelesen IS NULL \
             RETURNING konto_id), \
           stand AS (UPDATE postfach_stand s SET ungelesen = s.ungelesen - 1 FROM neu \
             WHERE s.konto_id = neu.konto_id AND s.ungelesen > 0) \
         SELECT EXISTS (SELECT FROM neu)",
    )
    .bind(konto.0)
    .bind(id.0)
    .bind(jetzt.to_sqlx())
    .fetch_one(&mut **tx)
    .await?)
}

/// How many messages wait unread.
///
/// # Errors
/// The database fails.
pub async fn ungelesen(db: impl PgExecutor<'_>, konto: KontoId) -> Result<u32, Fehler> {
    let n: Option<i32> = sqlx::query_scalar("SELECT ungelesen FROM postfach_stand WHERE konto_id = $1")
        .bind(konto.0)
        .fetch_optional(db)
        .await?;
    Ok(n.and_then(|n| u32::try_from(n).ok()).unwrap_or_default())
}

fn zweck(id: NachrichtId) -> String {
    format!("nachricht/{id}")
}

/// The matter belongs to another account from now on: its messages and deliveries go along, what is unread is counted
/// there. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database fails.
pub async fn eigner_wechseln(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId, an: KontoId) -> Result<(), Fehler> {
    sqlx::query("UPDATE nachricht_entwurf SET konto_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(an.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "WITH vorher AS (SELECT konto_id, count(*) FILTER (WHERE richtung = 'an_buerger' AND gelesen IS NULL)::integer AS neu \
             FROM nachricht WHERE mandant_id = $1 AND vorgang_id = $2 GROUP BY konto_id), \
           weg AS (UPDATE postfach_stand s SET ungelesen = greatest(s.ungelesen - v.neu, 0) FROM vorher v \
             WHERE s.konto_id = v.konto_id AND v.konto_id <> $3), \
           nachrichten AS (UPDATE nachricht SET konto_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2), \
           zustellungen AS (UPDATE zustellung SET konto_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2) \
         INSERT INTO postfach_stand (konto_id, ungelesen) \
           SELECT $3, sum(neu)::integer FROM vorher WHERE konto_id <> $3 HAVING sum(neu) > 0 \
           ON CONFLICT (konto_id) DO UPDATE SET ungelesen = postfach_stand.ungelesen + excluded.ungelesen",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(an.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

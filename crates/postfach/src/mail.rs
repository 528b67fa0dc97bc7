//! Mails: written in the transaction that causes them, sent by the worker, never twice by intent.

use std::time::Duration;

use datenbank::{Datenbank, Sicht, Tx};
use grund::{Umwelt, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use tresor::Tresor;

use crate::{Fehler, Mail, Zukunft};

/// After this many attempts a mail is given up: with the waits below, after about a day and a half.
const VERSUCHE: i32 = 30;

/// Why a mail did not leave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailFehler {
    /// Try again later: no connection, the server is busy.
    #[error("vorübergehend: {0}")]
    Voruebergehend(String),
    /// It will never work: the server refuses this address or this sender.
    #[error("endgültig: {0}")]
    Endgueltig(String),
}

/// A way to send mail (adapters/mail: SMTP and its demonstration twin).
///
/// The same mail (same `schluessel`) may be handed over more than once; the receiver's side sees from its Message-ID
/// that it is the same.
pub trait Mailversand: Send + Sync + std::fmt::Debug {
    /// Hands a mail over. `Ok` means that the other side has taken responsibility for it.
    fn senden<'a>(&'a self, mail: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>>;
}

/// What one run of [`versenden`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bericht {
    /// Handed over.
    pub gesendet: u32,
    /// Put off.
    pub verschoben: u32,
    /// Given up.
    pub aufgegeben: u32,
}

/// What the operator sees of the mails: numbers, no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mailwarteschlange {
    /// Waiting.
    pub wartend: i64,
    /// The oldest waiting one.
    pub aelteste: Option<Zeitpunkt>,
    /// Given up.
    pub aufgegeben: i64,
}

/// Mails that are sent in one transaction.
const BLOCK: u32 = 8;

/// Puts a mail into the queue, in the caller's transaction. False: it was there before.
///
/// # Errors
/// The database fails.
pub async fn einreihen(tx: &mut Tx, tresor: &Tresor, mail: &Mail, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    let klar = serde_json::to_vec(mail).map_err(|_| falsch(&mail.schluessel))?;
    let zeilen = sqlx::query(
        "INSERT INTO mailauftrag (schluessel, inhalt, angelegt, faellig) VALUES ($1, $2, $3, $3) \
         ON CONFLICT (schluessel) DO NOTHING",
    )
    .bind(&mail.schluessel)
    .bind(tresor.verschliessen(&zweck(&mail.schluessel), &klar)?)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

/// Sends what is due, at most `hoechstens`, one after the other. Several workers may run at once: each mail is locked
/// while it is being sent. The worker calls it; it returns when nothing is due.
///
/// # Errors
/// The database fails. A mail that fails is put off or given up, not an error.
pub async fn versenden(
    db: &Datenbank,
    tresor: &Tresor,
    versand: &dyn Mailversand,
    umwelt: &Umwelt,
    hoechstens: u32,
) -> Result<Bericht, Fehler> {
    let mut bericht = Bericht::default();
    let mut rest = hoechstens;
    while rest > 0 {
        let block = rest.min(BLOCK);
        let gesehen = block_versenden(db, tresor, versand, umwelt, block, &mut bericht).await?;
        if gesehen < block {
            break;
        }
        rest -= gesehen;
    }
    Ok(bericht)
}

/// A few mails in one transaction: their rows are locked while they are being sent. A kill in the middle may repeat
/// these few; their Message-ID tells the receiver that it knows them.
async fn block_versenden(
    db: &Datenbank,
    tresor: &Tresor,
    versand: &dyn Mailversand,
    umwelt: &Umwelt,
    block: u32,
    bericht: &mut Bericht,
) -> Result<u32, Fehler> {
    let jetzt = umwelt.jetzt();
    let mut tx = db.tx(Sicht::Frei).await?;
    let zeilen: Vec<(String, Vec<u8>, i32)> = sqlx::query_as(
        "SELECT schluessel, inhalt, versuche FROM mailauftrag WHERE faellig <= $1 \
         ORDER BY faellig LIMIT $2 FOR UPDATE SKIP LOCKED",
    )
    .bind(jetzt.to_sqlx())
    .bind(i64::from(block))
    .fetch_all(&mut *tx)
    .await?;
    let mut gesehen = 0;
    for (schluessel, dicht, versuche) in zeilen {
        // One that cannot be read is given up, so that it does not stop the others.
        let ergebnis = match mail_oeffnen(tresor, &schluessel, &dicht) {
            Ok(mail) => versand.senden(&mail).await,
            Err(e) => Err(MailFehler::Endgueltig(e.to_string())),
        };
        abschliessen(&mut tx, &schluessel, versuche + 1, &ergebnis, jetzt, bericht).await?;
        if let Err(e) = &ergebnis {
            tracing::warn!(schluessel, versuch = versuche + 1, fehler = %e, "a mail did not leave");
        }
        gesehen += 1;
    }
    tx.commit().await?;
    Ok(gesehen)
}

fn mail_oeffnen(tresor: &Tresor, schluessel: &str, dicht: &[u8]) -> Result<Mail, Fehler> {
    let klar = tresor.oeffnen(&zweck(schluessel), dicht)?;
    serde_json::from_slice(&klar).map_err(|_| falsch(schluessel))
}

async fn abschliessen(
    tx: &mut Tx,
    schluessel: &str,
    versuche: i32,
    ergebnis: &Result<(), MailFehler>,
    jetzt: Zeitpunkt,
    bericht: &mut Bericht,
) -> Result<(), Fehler> {
    let (fertig, fehler) = match ergebnis {
        Ok(()) => (true, None),
        Err(e @ MailFehler::Endgueltig(_)) => (true, Some(e.to_string())),
        Err(e @ MailFehler::Voruebergehend(_)) => (versuche >= VERSUCHE, Some(e.to_string())),
    };
    let naechster = jetzt + pause(versuche);
    sqlx::query(
        "UPDATE mailauftrag SET versuche = $2, fehler = $3, \
           faellig = CASE WHEN $4 THEN NULL ELSE $5 END, inhalt = CASE WHEN $4 THEN NULL ELSE inhalt END, \
           gesendet = CASE WHEN $4 AND $3 IS NULL THEN $6 END \
         WHERE schluessel = $1",
    )
    .bind(schluessel)
    .bind(versuche)
    .bind(&fehler)
    .bind(fertig)
    .bind(naechster.to_sqlx())
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    match (fertig, fehler.is_some()) {
        (true, false) => bericht.gesendet += 1,
        (true, true) => bericht.aufgegeben += 1,
        (false, _) => bericht.verschoben += 1,
    }
    Ok(())
}

/// Half a minute, doubled each time, at most two hours.
fn pause(versuche: i32) -> Duration {
    let n = u32::try_from(versuche - 1).unwrap_or_default().min(8);
    Duration::from_secs((30 << n).min(7200))
}

/// Numbers for the operator.
///
/// # Errors
/// The database fails.
pub async fn warteschlange(db: &Datenbank) -> Result<Mailwarteschlange, Fehler> {
    let (wartend, aelteste, aufgegeben): (i64, Option<Timestamp>, i64) = sqlx::query_as(
        "SELECT count(*) FILTER (WHERE faellig IS NOT NULL), min(angelegt) FILTER (WHERE faellig IS NOT NULL), \
         count(*) FILTER (WHERE faellig IS NULL AND gesendet IS NULL) FROM mailauftrag",
    )
    .fetch_one(db.pool())
    .await?;
    Ok(Mailwarteschlange { wartend, aelteste: aelteste.map(|a| a.to_jiff()), aufgegeben })
}

fn zweck(schluessel: &str) -> String {
    format!("mail/{schluessel}")
}

fn falsch(schluessel: &str) -> Fehler {
    Fehler::Widerspruch { tabelle: "mailauftrag", zeile: schluessel.to_owned(), spalte: "inhalt" }
}

#[cfg(test)]
mod tests {
    #[test]
    fn pauses_grow_to_two_hours() {
        assert_eq!(super::pause(1).as_secs(), 30);
        assert_eq!(super::pause(2).as_secs(), 60);
        assert_eq!(super::pause(30).as_secs(), 7200);
    }
}

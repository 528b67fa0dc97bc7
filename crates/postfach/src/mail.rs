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
    /// Try this mail again later: the server is busy, or does not want it now.
    #[error("vorübergehend: {0}")]
    Voruebergehend(String),
    /// Nobody answers: what is true of this mail is true of all of them.
    #[error("nicht erreichbar: {0}")]
    NichtErreichbar(String),
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

    /// How many mails may be under way in one transaction: a kill in the middle repeats at most these.
    fn auf_einmal(&self) -> u32 {
        8
    }

    /// Hands several over, one after the other where there is no better way; the answers in their order. After one that found
    /// nobody the rest has no answer: it was not tried.
    fn senden_mehrere<'a>(&'a self, mails: &'a [Mail]) -> Zukunft<'a, Vec<Result<(), MailFehler>>> {
        Box::pin(async move {
            let mut aus = Vec::with_capacity(mails.len());
            for mail in mails {
                aus.push(self.senden(mail).await);
                if matches!(aus.last(), Some(Err(MailFehler::NichtErreichbar(_)))) {
                    break;
                }
            }
            aus
        })
    }
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
    /// Nobody answered; what was not tried waits, and no try of it is counted.
    pub unerreichbar: bool,
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

/// Puts a mail into the queue, in the caller's transaction. False: it was there before.
///
/// # Errors
/// The database fails.
pub async fn einreihen(tx: &mut Tx, tresor: &Tresor, mail: &Mail, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    Ok(einreihen_mehrere(tx, tresor, std::slice::from_ref(mail), jetzt).await? == 1)
}

/// As [`einreihen`], several in one statement. Returns how many were not there before.
///
/// # Errors
/// The database fails.
pub async fn einreihen_mehrere(tx: &mut Tx, tresor: &Tresor, mails: &[Mail], jetzt: Zeitpunkt) -> Result<u64, Fehler> {
    let mut schluessel = Vec::with_capacity(mails.len());
    let mut inhalte = Vec::with_capacity(mails.len());
    for mail in mails {
        let klar = serde_json::to_vec(mail).map_err(|_| falsch(&mail.schluessel))?;
        inhalte.push(tresor.verschliessen(&zweck(&mail.schluessel), &klar)?);
        schluessel.push(mail.schluessel.as_str());
    }
    let zeilen = sqlx::query(
        "INSERT INTO mailauftrag (schluessel, inhalt, angelegt, faellig) \
         SELECT m.schluessel, m.inhalt, $3, $3 FROM unnest($1::text[], $2::bytea[]) AS m (schluessel, inhalt) \
         ON CONFLICT (schluessel) DO NOTHING",
    )
    .bind(schluessel)
    .bind(inhalte)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected())
}

/// Sends what is due, at most `hoechstens`. Several workers may run at once: each mail is locked while it is being sent. The worker calls it; it returns when nothing is due.
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
        let block = rest.min(versand.auf_einmal());
        let gesehen = block_versenden(db, tresor, versand, umwelt, block, &mut bericht).await?;
        if gesehen < block || bericht.unerreichbar {
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
    let gesehen = u32::try_from(zeilen.len()).unwrap_or(u32::MAX);
    let mut mails = Vec::with_capacity(zeilen.len());
    let mut posten = Vec::with_capacity(zeilen.len());
    for (schluessel, dicht, versuche) in zeilen {
        // One that cannot be read is given up, so that it does not stop the others.
        match mail_oeffnen(tresor, &schluessel, &dicht) {
            Ok(mail) => {
                mails.push(mail);
                posten.push((schluessel, versuche + 1));
            }
            Err(e) => {
                let grund = MailFehler::Endgueltig(e.to_string());
                abschliessen(&mut tx, umwelt, (&schluessel, versuche + 1), &grund, bericht).await?;
            }
        }
    }
    let mut fort = Vec::with_capacity(mails.len());
    let ergebnisse = if mails.is_empty() { Vec::new() } else { versand.senden_mehrere(&mails).await };
    let ungesendet: Vec<String> = posten.iter().skip(ergebnisse.len()).map(|(s, _)| s.clone()).collect();
    for ((schluessel, versuch), ergebnis) in posten.into_iter().zip(ergebnisse) {
        match ergebnis {
            Ok(()) => fort.push(schluessel),
            Err(grund) => {
                bericht.unerreichbar |= matches!(grund, MailFehler::NichtErreichbar(_));
                abschliessen(&mut tx, umwelt, (&schluessel, versuch), &grund, bericht).await?;
            }
        }
    }
    if !ungesendet.is_empty() {
        // They wait for the server, not for a try of their own.
        sqlx::query("UPDATE mailauftrag SET faellig = $2 WHERE schluessel = ANY($1)")
            .bind(ungesendet)
            .bind((umwelt.jetzt() + pause(1, umwelt)).to_sqlx())
            .execute(&mut *tx)
            .await?;
    }
    if !fort.is_empty() {
        bericht.gesendet += u32::try_from(fort.len()).unwrap_or(u32::MAX);
        sqlx::query(
            "UPDATE mailauftrag SET versuche = versuche + 1, fehler = NULL, faellig = NULL, inhalt = NULL, gesendet = $2 \
             WHERE schluessel = ANY($1)",
        )
        .bind(fort)
        .bind(jetzt.to_sqlx())
        .execute(&mut *tx)
        .await?;
    }
    tx.commit().await?;
    Ok(gesehen)
}

fn mail_oeffnen(tresor: &Tresor, schluessel: &str, dicht: &[u8]) -> Result<Mail, Fehler> {
    let klar = tresor.oeffnen(&zweck(schluessel), dicht)?;
    serde_json::from_slice(&klar).map_err(|_| falsch(schluessel))
}

/// A mail that did not leave: put off, or given up.
async fn abschliessen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    (schluessel, versuch): (&str, i32),
    grund: &MailFehler,
    bericht: &mut Bericht,
) -> Result<(), Fehler> {
    tracing::warn!(schluessel, versuch, fehler = %grund, "a mail did not leave");
    let aufgeben = matches!(grund, MailFehler::Endgueltig(_)) || versuch >= VERSUCHE;
    sqlx::query(
        "UPDATE mailauftrag SET versuche = $2, fehler = $3, faellig = CASE WHEN $4 THEN NULL ELSE $5 END, \
           inhalt = CASE WHEN $4 THEN NULL ELSE inhalt END \
         WHERE schluessel = $1",
    )
    .bind(schluessel)
    .bind(versuch)
    .bind(grund.to_string())
    .bind(aufgeben)
    .bind((umwelt.jetzt() + pause(versuch, umwelt)).to_sqlx())
    .execute(&mut **tx)
    .await?;
    if aufgeben {
        bericht.aufgegeben += 1;
    } else {
        bericht.verschoben += 1;
    }
    Ok(())
}

/// Half a minute, doubled each time, at most two hours; and up to a quarter more, so that what failed together does not come
/// back together.
fn pause(versuche: i32, umwelt: &Umwelt) -> Duration {
    gestreut(versuche, umwelt.bytes::<1>()[0])
}

fn gestreut(versuche: i32, zufall: u8) -> Duration {
    let n = u32::try_from(versuche - 1).unwrap_or_default().min(8);
    let pause = Duration::from_secs((30 << n).min(7200));
    pause + pause * u32::from(zufall) / 1024
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
    fn pauses_grow_to_two_hours_and_are_spread() {
        let sekunden = |versuche, zufall| super::gestreut(versuche, zufall).as_secs();
        assert_eq!([sekunden(1, 0), sekunden(2, 0), sekunden(30, 0)], [30, 60, 7200]);
        assert_eq!([sekunden(1, 255), sekunden(2, 128), sekunden(30, 255)], [37, 67, 8992]);
    }
}

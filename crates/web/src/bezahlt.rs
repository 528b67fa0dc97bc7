//! Money came in: the booking and the matter's event are written in one transaction, whoever noticed it first
//! (the citizen coming back, the provider's notice, the worker's round).

use datenbank::Tx;
use grund::Betrag;
use vorgang::Ereignis;
use zahlung::{Buchungsart, Ergebnis, Fehler, Spaeter, Status, Zahlung};

use crate::Haus;

/// Tells the matter what the ledger got. Hand it to `zahlung::beginnen`, `pruefen`, `benachrichtigt`, `abgleichen`.
pub fn melder(
    haus: &Haus,
) -> impl for<'a> Fn(&'a mut Tx, &'a Ergebnis) -> Spaeter<'a, Result<(), Fehler>> + Send + Sync {
    let haus = haus.clone();
    zahlung::melder(move |tx, ergebnis| {
        let haus = haus.clone();
        Box::pin(async move { melden(&haus, tx, ergebnis).await })
    })
}

/// Tells the matter what the ledger got, in the transaction that booked it.
///
/// # Errors
/// The database or the keys fail.
pub async fn melden(haus: &Haus, tx: &mut Tx, ergebnis: &Ergebnis) -> Result<(), Fehler> {
    let z = &ergebnis.zahlung;
    if ergebnis.buchung == Some(Buchungsart::Zahlung) {
        return bezahlt(haus, tx, z, z.betrag).await;
    }
    if let (None, true, Status::Gescheitert) = (ergebnis.buchung, ergebnis.geaendert, z.status) {
        // Who stopped knows it; who was refused is told.
        let schluessel = format!("gescheitert/{}/{}", z.id, ergebnis.nr);
        return anwenden(haus, tx, z, &Ereignis::ZahlungGescheitert { zahlung: z.id }, &schluessel).await;
    }
    // Only the first payment is one; what came too much is a matter for the treasury, not for the applicant's case.
    Ok(())
}

/// The request is fulfilled, by this much in all: the matter goes on, and letters that ask for the money need not go any more.
///
/// # Errors
/// The database or the keys fail.
pub async fn bezahlt(haus: &Haus, tx: &mut Tx, z: &Zahlung, betrag: Betrag) -> Result<(), Fehler> {
    let jetzt = haus.umwelt.jetzt();
    postfach::zahlungsbriefe_entfallen(tx, z.mandant, z.vorgang, jetzt)
        .await
        .map_err(|e| Fehler::Melder(Box::new(e)))?;
    anwenden(haus, tx, z, &Ereignis::Bezahlt { zahlung: z.id, betrag }, &format!("bezahlt/{}", z.id)).await
}

async fn anwenden(haus: &Haus, tx: &mut Tx, z: &Zahlung, ereignis: &Ereignis, schluessel: &str) -> Result<(), Fehler> {
    let modell = |v: &grund::VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
    match akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, (z.mandant, z.vorgang), ereignis, schluessel).await {
        Ok(_) => {
            haus.arbeit.notify_one();
            Ok(())
        }
        // The law has no use for it any more (a withdrawn matter): the booking stays, the ledger shows it.
        Err(akte::Fehler::Unzulaessig(grund)) => {
            tracing::warn!(zahlung = %z.id, %grund, "news of a payment for a matter that no longer waits for it");
            Ok(())
        }
        Err(e) => Err(Fehler::Melder(Box::new(e))),
    }
}

//! Money came in: the booking and the matter's event are written in one transaction, whoever noticed it first
//! (the citizen coming back, the provider's notice, the worker's round).

use akte::entwurf::Bezug;
use datenbank::Tx;
use vorgang::Ereignis;
use zahlung::{Buchungsart, Ergebnis, Fehler, Spaeter};

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

async fn melden(haus: &Haus, tx: &mut Tx, ergebnis: &Ergebnis) -> Result<(), Fehler> {
    // Only the first payment is one; what came too much is a matter for the treasury, not for the applicant's case.
    if ergebnis.buchung != Some(Buchungsart::Zahlung) {
        return Ok(());
    }
    let z = &ergebnis.zahlung;
    let modell = |b: &Bezug| haus.leistungen.version(&b.version).map(|l| &l.ablauf);
    let ereignis = Ereignis::Bezahlt { zahlung: z.id, betrag: z.betrag };
    let schluessel = format!("bezahlt/{}", z.id);
    match akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, (z.mandant, z.vorgang), &ereignis, &schluessel).await {
        Ok(_) => {
            haus.arbeit.notify_one();
            Ok(())
        }
        // The law has no use for it any more (a withdrawn matter): the booking stays, the ledger shows it.
        Err(akte::Fehler::Unzulaessig(grund)) => {
            tracing::warn!(zahlung = %z.id, %grund, "money for a matter that no longer waits for it");
            Ok(())
        }
        Err(e) => Err(Fehler::Melder(Box::new(e))),
    }
}

//! The way to the payment service and back: database, then network, then database, never a transaction held open
//! while the network is waited for.
//!
//! Killed at any point, nothing is lost: before the call the attempt is written with its `anfrage`, after it the
//! repetition finds the same transaction; whoever was sent to the provider has a row that the worker asks about.

use datenbank::{Datenbank, Sicht, Tx};
use grund::{MandantId, Umwelt, ZahlungId, Zeitpunkt};
use jiff::SignedDuration;

use crate::{
    Auftrag, Buchungsart, Ergebnis, Fehler, Offene, Transaktion, VerfahrenFehler, Zahlungsverfahren, store, verbuchen,
    verfahren::Spaeter, vorbereiten,
};

/// Told inside the transaction that books: the composer writes the matter's event into the same one. Called when the
/// ledger got a row or the state changed (refused, stopped), never for a repetition.
pub type Melder<'m> = dyn for<'a> Fn(&'a mut Tx, &'a Ergebnis) -> Spaeter<'a, Result<(), Fehler>> + Send + Sync + 'm;

/// Makes a melder of a closure: `melder(|tx, ergebnis| Box::pin(async move { … }))`.
pub const fn melder<F>(f: F) -> F
where
    F: for<'a> Fn(&'a mut Tx, &'a Ergebnis) -> Spaeter<'a, Result<(), Fehler>> + Send + Sync,
{
    f
}

/// A melder for those who need none.
pub fn niemand<'a>(_: &'a mut Tx, _: &'a Ergebnis) -> Spaeter<'a, Result<(), Fehler>> {
    Box::pin(async { Ok(()) })
}

/// Sends somebody to pay: gives back where the browser goes. Called twice it gives the same transaction while that one
/// is open; an attempt that ended is followed by a new one.
///
/// # Errors
/// No such payment, not payable any more ([`Fehler::Unzulaessig`]), or the payment service does not answer
/// ([`Fehler::Verfahren`]); in the last case simply try again.
pub async fn beginnen(
    db: &Datenbank,
    verfahren: &dyn Zahlungsverfahren,
    (mandant, zahlung): (MandantId, ZahlungId),
    rueckkehr: &str,
    umwelt: &Umwelt,
    melder: &Melder<'_>,
) -> Result<Transaktion, Fehler> {
    // An attempt that looks open may have ended unnoticed: ask before sending anybody there again.
    if let Err(Fehler::Verfahren(e)) = pruefen(db, verfahren, (mandant, zahlung), umwelt.jetzt(), melder).await {
        tracing::warn!(%zahlung, fehler = %e, "payment service did not answer before a new attempt");
        return Err(Fehler::Verfahren(e));
    }
    let mut tx = db.tx(Sicht::Mandant(mandant)).await?;
    let auftrag = vorbereiten(&mut tx, mandant, zahlung, rueckkehr, umwelt).await?;
    tx.commit().await?;
    let transaktion = verfahren.beginnen(&auftrag).await?;
    let mut tx = db.tx(Sicht::Mandant(mandant)).await?;
    begonnen(&mut tx, &auftrag, &transaktion, umwelt.jetzt()).await?;
    tx.commit().await?;
    Ok(transaktion)
}

/// Writes down what the payment service answered to [`vorbereiten`]'s order.
///
/// # Errors
/// The database.
pub async fn begonnen(
    tx: &mut Tx,
    auftrag: &Auftrag,
    transaktion: &Transaktion,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    store::update_begonnen(tx, auftrag, transaktion, jetzt + SignedDuration::from_secs(30)).await
}

/// Asks about all transactions of one payment: somebody came back, or a notice came. Neither is believed.
///
/// # Errors
/// The database, the melder, or the payment service (what was learnt before is kept).
pub async fn pruefen(
    db: &Datenbank,
    verfahren: &dyn Zahlungsverfahren,
    (mandant, zahlung): (MandantId, ZahlungId),
    jetzt: Zeitpunkt,
    melder: &Melder<'_>,
) -> Result<(), Fehler> {
    let mut tx = db.tx(Sicht::Mandant(mandant)).await?;
    let Some(z) = store::load(&mut tx, mandant, zahlung).await? else { return Ok(()) };
    let offene = store::list_abfragbar(&mut tx, mandant, zahlung).await?;
    tx.commit().await?;
    let mut letzter = None;
    for o in offene {
        match verfahren.abfragen(&z.empfaenger, &o.kennung).await {
            Ok(stand) => festhalten(db, &o, &stand, jetzt, melder).await?,
            Err(e) => letzter = Some(e),
        }
    }
    letzter.map_or(Ok(()), |e| Err(Fehler::Verfahren(e)))
}

/// A notice came in: it names a transaction and is otherwise not believed. Unknown ids are nothing.
///
/// # Errors
/// As [`pruefen`].
pub async fn benachrichtigt(
    db: &Datenbank,
    verfahren: &dyn Zahlungsverfahren,
    kennung: &str,
    jetzt: Zeitpunkt,
    melder: &Melder<'_>,
) -> Result<(), Fehler> {
    let mut tx = db.tx(Sicht::Betrieb).await?;
    let wessen = store::find_kennung(&mut tx, kennung).await?;
    tx.commit().await?;
    for (mandant, zahlung) in wessen {
        pruefen(db, verfahren, (mandant, zahlung), jetzt, melder).await?;
    }
    Ok(())
}

/// The worker's round: asks about at most `grenze` due transactions of all authorities, each booked in a transaction of
/// its own. Gives back how many it asked about; what could not be asked comes again later.
///
/// # Errors
/// The database or the melder.
pub async fn abgleichen(
    db: &Datenbank,
    verfahren: &dyn Zahlungsverfahren,
    jetzt: Zeitpunkt,
    grenze: i64,
    melder: &Melder<'_>,
) -> Result<usize, Fehler> {
    let mut tx = db.tx(Sicht::Betrieb).await?;
    let faellig = store::claim(&mut tx, jetzt, jetzt + SignedDuration::from_secs(60), grenze).await?;
    tx.commit().await?;
    let mut gefragt = 0;
    for o in faellig {
        let mut tx = db.tx(Sicht::Mandant(o.mandant)).await?;
        let zahlung = store::load(&mut tx, o.mandant, o.zahlung).await?;
        tx.commit().await?;
        let Some(zahlung) = zahlung else { continue };
        match verfahren.abfragen(&zahlung.empfaenger, &o.kennung).await {
            Ok(stand) => {
                festhalten(db, &o, &stand, jetzt, melder).await?;
                gefragt += 1;
            }
            Err(VerfahrenFehler::NichtErreichbar(grund)) => {
                tracing::warn!(grund, "payment service not reachable; asked again in a minute");
                break;
            }
            Err(e) => tracing::error!(mandant = %o.mandant, zahlung = %o.zahlung, fehler = %e, "payment query failed"),
        }
    }
    Ok(gefragt)
}

async fn festhalten(
    db: &Datenbank,
    o: &Offene,
    stand: &crate::Stand,
    jetzt: Zeitpunkt,
    melder: &Melder<'_>,
) -> Result<(), Fehler> {
    let mut tx = db.tx(Sicht::Mandant(o.mandant)).await?;
    if let Some(ergebnis) = verbuchen(&mut tx, o, stand, jetzt).await?
        && (ergebnis.buchung.is_some() || ergebnis.geaendert)
    {
        if let Some(art) = ergebnis.buchung.filter(|art| *art != Buchungsart::Zahlung) {
            tracing::warn!(zahlung = %o.zahlung, art = art.wort(), "money that a person has to settle");
        }
        melder(&mut tx, &ergebnis).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// When to ask again: often while the person is probably still there, then rarely; ended transactions for a week,
/// because a late success still has to be seen; open ones for a month.
pub(crate) fn naechste_abfrage(begonnen: Zeitpunkt, jetzt: Zeitpunkt, offen: bool) -> Option<Zeitpunkt> {
    let alter = jetzt.duration_since(begonnen);
    let (minute, stunde) = (SignedDuration::from_mins(1), SignedDuration::from_hours(1));
    let ende = if offen { stunde * (24 * 30) } else { stunde * (24 * 7) };
    let pause = if alter < minute * 10 {
        SignedDuration::from_secs(15)
    } else if alter < stunde {
        minute
    } else if alter < stunde * 24 {
        minute * 15
    } else {
        stunde * 6
    };
    (alter < ende).then(|| jetzt + pause)
}

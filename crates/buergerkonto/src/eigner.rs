//! A matter in the hands of the person who applied: loading it, and telling it that she opened the Bescheid.

use akte::Vorgang;
use datenbank::{Sicht, Tx};
use grund::{NachrichtId, VorgangId};
use vorgang::Ereignis;
use web::{Anfrage, WebFehler};

/// Her matter, in a transaction that sees her things only. Somebody else's is not found.
///
/// # Errors
/// Not found; the database or the keys fail.
pub async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Tx, Vorgang), WebFehler> {
    let id: VorgangId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let konto = anfrage.sitzung()?.konto;
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(konto)).await?;
    let vorgang = akte::laden_als_eigner(&mut tx, &anfrage.haus.tresor, konto, id).await?;
    Ok((tx, vorgang.ok_or(WebFehler::NichtGefunden)?))
}

/// From here on the transaction may write to this matter, which is hers.
///
/// # Errors
/// The database fails.
pub async fn schreiben(tx: &mut Tx, vorgang: &Vorgang) -> Result<(), WebFehler> {
    Ok(datenbank::sicht_setzen(tx, Sicht::KontoBei(vorgang.konto, vorgang.bezug.mandant)).await?)
}

/// One event of the applicant. `Ok(None)`: the law says no (any more), with the reason.
///
/// # Errors
/// The database or the keys fail.
pub async fn anwenden(
    anfrage: &Anfrage,
    tx: &mut Tx,
    vorgang: &Vorgang,
    ereignis: &Ereignis,
    schluessel: &str,
) -> Result<Result<bool, vorgang::Unzulaessig>, WebFehler> {
    let haus = &anfrage.haus;
    let wer = (vorgang.bezug.mandant, vorgang.id);
    let modell = |v: &grund::VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
    match akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, wer, ereignis, schluessel).await {
        Ok(Some(angewandt)) => Ok(Ok(angewandt.neu)),
        Ok(None) => Err(WebFehler::NichtGefunden),
        Err(akte::Fehler::Unzulaessig(grund)) => Ok(Err(grund)),
        Err(e) => Err(e.into()),
    }
}

/// She opened the Bescheid that this message carries: noted the first time, and told to the matter, because from the
/// retrieval on the Bekanntgabe may count (VwVfG § 41 (2a)).
///
/// # Errors
/// The database or the keys fail.
pub async fn abruf(anfrage: &Anfrage, tx: &mut Tx, vorgang: &Vorgang, nachricht: NachrichtId) -> Result<(), WebFehler> {
    schreiben(tx, vorgang).await?;
    let erstmals = postfach::abruf_vermerken(tx, vorgang.konto, nachricht, anfrage.jetzt).await;
    if erstmals.map_err(WebFehler::intern)? {
        let schluessel = format!("abruf/{nachricht}");
        if let Err(grund) = anwenden(anfrage, tx, vorgang, &Ereignis::Abgerufen, &schluessel).await? {
            // The proof of the retrieval stays; the matter has gone on without it.
            tracing::info!(%grund, "a retrieval that the matter no longer needs");
        } else if let Some(v) = akte::laden_als_eigner(tx, &anfrage.haus.tresor, vorgang.konto, vorgang.id).await?
            && let Some(tag) = v.zustand.bekanntgabe()
        {
            let vermerkt = postfach::bekanntgabe_vermerken(tx, vorgang.konto, nachricht, tag).await;
            vermerkt.map_err(WebFehler::intern)?;
        }
    }
    Ok(())
}

//! What has to be done now and then: ask about open payments, let old things go.

use std::time::Duration;

use datenbank::{Sicht, sicht_setzen};
use grund::Zeitpunkt;
use jiff::SignedDuration;
use web::Haus;

use crate::Fehler;

/// Younger bytes may belong to a request that still runs.
const VERWAIST: Duration = Duration::from_secs(24 * 3600);

/// When each duty was done last in this process. Several workers may do the same: every duty bears that.
#[derive(Debug, Default)]
pub struct Plan {
    zahlungen: Option<Zeitpunkt>,
    aufraeumen: Option<Zeitpunkt>,
    texte: Option<Zeitpunkt>,
    mitzeichnungen: Option<Zeitpunkt>,
    delegationen: Option<Zeitpunkt>,
}

impl Plan {
    /// Does what is due. Errors are logged; the duty comes again.
    pub async fn faelliges_tun(&mut self, haus: &Haus) {
        let jetzt = haus.umwelt.jetzt();
        if faellig(&mut self.zahlungen, jetzt, Duration::from_secs(2)) {
            melden("payments", zahlungen(haus).await);
        }
        if faellig(&mut self.texte, jetzt, Duration::from_secs(20)) {
            melden("texts of the day", texte(haus).await);
        }
        if faellig(&mut self.mitzeichnungen, jetzt, Duration::from_secs(20)) {
            melden("co-signing", antrag::mitzeichnungen_pflegen(haus).await.map_err(Into::into));
        }
        if faellig(&mut self.delegationen, jetzt, Duration::from_secs(3600)) {
            melden("delegations that end", pflege::delegationen_erinnern(haus).await.map_err(Into::into));
        }
        if faellig(&mut self.aufraeumen, jetzt, Duration::from_secs(3600)) {
            melden("clearing", aufraeumen(haus).await);
            melden("orphaned bytes", verwaiste(haus).await);
        }
    }
}

fn faellig(zuletzt: &mut Option<Zeitpunkt>, jetzt: Zeitpunkt, abstand: Duration) -> bool {
    let abstand = SignedDuration::try_from(abstand).unwrap_or(SignedDuration::MAX);
    let ist = zuletzt.is_none_or(|z| jetzt.duration_since(z) >= abstand);
    if ist {
        *zuletzt = Some(jetzt);
    }
    ist
}

fn melden(was: &str, ergebnis: Result<(), Fehler>) {
    if let Err(e) = ergebnis {
        tracing::warn!(was, fehler = %e, "a recurring duty failed and will be tried again");
    }
}

/// Asks about open transactions whose time has come.
async fn zahlungen(haus: &Haus) -> Result<(), Fehler> {
    let melder = web::bezahlt::melder(haus);
    zahlung::abgleichen(&haus.db, &*haus.verfahren, haus.umwelt.jetzt(), 50, &melder).await?;
    Ok(())
}

/// Texts whose day of publication has come stand on the portal within a minute.
async fn texte(haus: &Haus) -> Result<(), Fehler> {
    let anzahl = web::bekanntmachung::faellige(haus).await?;
    if anzahl > 0 {
        tracing::info!(anzahl, "texts were published on their day");
    }
    Ok(())
}

/// Expired sessions and tokens; drafts that nobody touched for the time that was promised, with their uploads.
async fn aufraeumen(haus: &Haus) -> Result<(), Fehler> {
    haus.konten.aufraeumen().await?;
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let alte = akte::entwurf::ausraeumen(&mut tx, haus.umwelt.jetzt()).await?;
    let ids: Vec<_> = alte.iter().map(|(_, vorgang)| *vorgang).collect();
    haus.konten.zugaenge_beenden(&mut tx, &ids).await?;
    betrieb::weitergaben_aufraeumen(&mut tx, haus.umwelt.jetzt()).await?;
    let mut weg = Vec::with_capacity(alte.len() + 2);
    weg.push(haus.ablage.uploads_ausraeumen(&mut tx).await?);
    // What was prepared for an authority and never sent goes after the same time, words and files.
    weg.push(haus.ablage.beilagen_ausraeumen(&mut tx).await?);
    let seit = haus.umwelt.jetzt() - SignedDuration::from_hours(24 * ablage::UPLOAD_TAGE);
    postfach::entwuerfe_ausraeumen(&mut tx, seit).await?;
    for (mandant, vorgang) in alte {
        sicht_setzen(&mut tx, Sicht::Mandant(mandant)).await?;
        weg.push(haus.ablage.loeschen(&mut tx, mandant, vorgang, None).await?);
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    for geloescht in weg {
        haus.ablage.bytes_loeschen(geloescht).await?;
    }
    Ok(())
}

/// Bytes of uploads whose row was never written, because the process died in between.
async fn verwaiste(haus: &Haus) -> Result<(), Fehler> {
    for mandant in haus.ablage.mandanten().await? {
        let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
        let weg = haus.ablage.verwaiste_entsorgen(&mut tx, mandant, VERWAIST).await?;
        tx.rollback().await.map_err(datenbank::Fehler::from)?;
        if weg > 0 {
            tracing::info!(%mandant, weg, "orphaned bytes removed");
        }
    }
    Ok(())
}

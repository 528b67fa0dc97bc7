//! Drafts that somebody began and left: real ones, saved page by page, so that the statistics of forms show where people stop.

use datenbank::Sicht;
use formular::{Antworten, Umfeld};
use grund::{KontoId, tag_von};
use jiff::SignedDuration;
use web::Haus;

use super::{
    lauf::{Vorhaben, vorhaben},
    plan::{Abbruch, STAND},
    uhr::Uhr,
};
use crate::Fehler;

/// Begins it and fills in the pages of its plan. Begun and noted in one transaction; a stop in between leaves a draft with fewer
/// pages, as people do. `false`: it was made before, or there is no such service here.
pub async fn spielen(haus: &Haus, a: &Abbruch, konto: KontoId) -> Result<bool, Fehler> {
    let beginn = haus.umwelt.jetzt().checked_sub(SignedDuration::from_hours(a.fall.stunden))?;
    let uhr = Uhr::neu(beginn);
    let damals = haus.mit_umwelt(uhr.umwelt(&haus.umwelt));
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    if !verzeichnis::einmal_einspielen(&mut tx, &a.merkname(), STAND).await? {
        return Ok(false);
    }
    let Some(Vorhaben { leistung, parameter, bezug, getippt }) = vorhaben(&damals, &a.fall)? else { return Ok(false) };
    let leer = serde_json::to_vec(&Antworten::neu())?;
    let begonnen = akte::entwurf::beginnen(&mut *tx, &haus.tresor, &damals.umwelt, konto, bezug, &leer).await?;
    let Some(mut entwurf) = begonnen.neu else { return Ok(false) };
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    antrag::begonnen_zaehlen(&damals, &entwurf);
    let umfeld = Umfeld { heute: tag_von(beginn), parameter: parameter.kontext() };
    let mut naechste = leistung.formular.alle_seiten().first().map(|s| s.id.clone());
    for schritt in 0..a.seiten {
        uhr.vor_auf(uhr.jetzt().checked_add(SignedDuration::from_secs(a.fall.etwa(1, schritt)))?);
        let Some(seite) = naechste.as_deref().and_then(|id| leistung.formular.seite(id)) else { break };
        let Some(eingaben) = getippt.seiten.get(&seite.id) else { break };
        let felder = leistung::paare(eingaben);
        let getan = antrag::seite_ausfuellen(&damals, &entwurf, (&leistung, &umfeld), (seite, &felder)).await?;
        let Some((neu, wo)) = getan else { break };
        entwurf = neu;
        naechste = Some(wo);
    }
    Ok(true)
}

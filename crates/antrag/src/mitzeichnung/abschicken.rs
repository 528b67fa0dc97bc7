//! The application with its confirmations becomes a matter.

use datenbank::Sicht;
use grund::{KontoId, VorgangId, Vorgangsnummer};
use web::{Haus, WebFehler, mitzeichnung::mit_bestaetigungen};

use super::{Blick, briefe};
use crate::senden::Sendung;

/// Sends it, if everybody has confirmed and nobody took it back. `false`: nothing was sent now.
///
/// # Errors
/// The database or the keys fail; the law says no.
pub async fn abschicken(haus: &Haus, konto: KontoId, id: VorgangId) -> Result<bool, WebFehler> {
    let mut tx = haus.db.tx(Sicht::Konto(konto)).await?;
    // The draft first: a round that is there afterwards belongs to it, or its count has moved on.
    let entwurf = akte::entwurf::laden(&mut tx, &haus.tresor, konto, id).await?;
    let runde = akte::mitzeichnung::laden(&mut tx, &haus.tresor, konto, id).await?;
    drop(tx);
    let Some((entwurf, runde)) = entwurf.zip(runde) else { return Ok(false) };
    if !entwurf.eingefroren || !runde.alle_bestaetigt() {
        return Ok(false);
    }
    let antrag = mit_bestaetigungen(&runde)?;
    let erreichbar = haus.konten.erreichbar(&[konto]).await?;
    let blick = Blick::neu(haus, runde)?;
    let sendung = Sendung {
        leistung: &blick.antrag.leistung,
        antworten: &blick.antrag.antworten,
        umfeld: blick.antrag.umfeld(),
        antrag: &antrag,
        ohne_konto: erreichbar.get(&konto).is_some_and(|e| e.ohne_konto),
    };
    if !sendung.schreiben(haus, &entwurf, haus.umwelt.jetzt()).await? {
        return Ok(false);
    }
    // It is sent; a mail about it that a stopped process does not write is missed by nobody's right.
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    briefe::gesendet(haus, &mut tx, &blick, &Vorgangsnummer::von(id), erreichbar.get(&konto)).await?;
    tx.commit().await.map_err(WebFehler::intern)?;
    haus.arbeit.notify_one();
    Ok(true)
}

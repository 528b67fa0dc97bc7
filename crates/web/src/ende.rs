//! The end of what a matter granted, and whether the same was applied for again. Composed of service and file, for the worker.

use akte::Vorgang;
use datenbank::Tx;
use grund::Tag;

use crate::{Haus, WebFehler, beteiligung::Eingefroren};

/// Later applications of one person for one service that are looked at.
const SPAETERE: i64 = 50;

/// The last day and the day of the reminder, by the frozen answers.
///
/// # Errors
/// The Antrag cannot be opened.
pub fn bestimmen(haus: &Haus, vorgang: &Vorgang) -> Result<Option<(Tag, Tag)>, WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    Ok(antrag.leistung.gilt_bis(&antrag.antworten, &antrag.umfeld()))
}

/// Did the same person send the same once more, for a time after this end? By which answers one tells it, the service says.
///
/// # Errors
/// An Antrag cannot be opened; database and keys.
pub async fn erneuert(haus: &Haus, tx: &mut Tx, vorgang: &Vorgang) -> Result<bool, WebFehler> {
    let alt = Eingefroren::oeffnen(haus, vorgang)?;
    let Some((ende, _)) = alt.leistung.gilt_bis(&alt.antworten, &alt.umfeld()) else { return Ok(false) };
    for spaeter in akte::spaetere(tx, &haus.tresor, vorgang, SPAETERE).await? {
        let neu = Eingefroren::oeffnen(haus, &spaeter)?;
        let laenger = neu.leistung.gilt_bis(&neu.antworten, &neu.umfeld()).is_some_and(|(e, _)| e > ende);
        if laenger && alt.leistung.verlaengert(&alt.antworten, &neu.antworten) {
            return Ok(true);
        }
    }
    Ok(false)
}

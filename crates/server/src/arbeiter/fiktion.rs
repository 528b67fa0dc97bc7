//! The alarms of a deemed approval (VwVfG § 42a): what the law does then is an event of its own, and an alarm that finds another
//! end, or a decision, leaves no trace in the log.

use akte::outbox::Posten;
use datenbank::Tx;
use grund::Tag;
use vorgang::{Ereignis, Fiktionsschritt, Fiktionsstufe, Wecker};

use super::wirken::Ort;
use crate::Fehler;

/// Applies the alarm's event, or nothing.
pub(super) async fn wecker(
    ort: &Ort<'_>,
    tx: &mut Tx,
    posten: &Posten,
    ende: Tag,
    stufe: Fiktionsstufe,
) -> Result<(), Fehler> {
    if ort.vorgang.zustand.fiktion_bis() != Some(ende) {
        return Ok(());
    }
    let ereignis = match stufe {
        Fiktionsstufe::Ende => Ereignis::Fiktion { was: Fiktionsschritt::Eingetreten { ende } },
        Fiktionsstufe::Warnung => Ereignis::FristErreicht { wecker: Wecker::Fiktion { ende, stufe } },
    };
    let Some(danach) = ort.anwenden(tx, posten, &ereignis).await? else { return Ok(()) };
    let getan = danach.zustand.fiktion.is_some_and(|f| match stufe {
        Fiktionsstufe::Ende => f.abgelaufen == Some(ende),
        Fiktionsstufe::Warnung => f.gewarnt == Some(ende),
    });
    // Somebody was faster, or the clock went back: nothing of this is kept, and it is looked at again.
    if getan { Ok(()) } else { Err("Die Frist der Genehmigungsfiktion hat sich gerade geändert.".into()) }
}

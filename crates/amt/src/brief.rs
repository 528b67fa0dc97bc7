//! Setting the letters of the desk, and entering them together with the event that needs them.

use ::vorgang::Ereignis;
use ablage::{Neu, Satzfehler};
use akte::Vorgang;

use grund::VorgangId;
use leistung::Brief;
use web::{
    Anfrage, WebFehler,
    axum::{body::Bytes, response::Response},
    brief::{Briefwunsch, schriftstueck},
};

use crate::{
    antrag::Antrag,
    gemeinsam::{Ausgang, anwenden, festschreiben, laden},
    konflikt,
};

/// What the desk writes into a letter.
#[derive(Debug, Clone, Copy)]
pub struct Schreibtext<'a> {
    /// Reasons, or what the letter asks for.
    pub begruendung: &'a str,
    /// Conditions (VwVfG § 36), an empty line between two.
    pub nebenbestimmungen: &'a str,
}

/// The letter as PDF, with the sign of its latest payment. It is exactly what will be released; the releases stand in the
/// course of the matter.
pub async fn setzen(
    anfrage: &Anfrage,
    v: &Vorgang,
    antrag: &Antrag,
    brief: &Brief,
    text: Schreibtext<'_>,
    zahlungen: &[zahlung::Zahlung],
) -> Result<Bytes, WebFehler> {
    let kassenzeichen = zahlungen.last().map(|z| z.kassenzeichen.to_string());
    let von = Some(anfrage.sitzung()?.name.as_str());
    let wunsch = Briefwunsch {
        leistung: &antrag.leistung,
        antworten: &antrag.antworten,
        umfeld: antrag.umfeld(),
        brief,
        von,
        zusatz: text.begruendung,
        nebenbestimmungen: text.nebenbestimmungen,
        kassenzeichen,
    };
    let stueck = schriftstueck(&anfrage.haus, v, &wunsch)?;
    match anfrage.haus.setzerei.setzen(stueck).await {
        Ok(pdf) => Ok(pdf),
        Err(e @ Satzfehler::Voll) => Err(WebFehler::NichtErreichbar(e.to_string())),
        Err(e) => Err(WebFehler::intern(e)),
    }
}

/// Enters a stored letter together with the event that needs it: both, or neither. Gives back the page that says what
/// came in between, with what was typed.
pub async fn festhalten(
    anfrage: &Anfrage,
    vorgang: VorgangId,
    stand: i32,
    neu: &Neu,
    ereignis: &Ereignis,
    eingaben: &[(&str, &str)],
) -> Result<Option<Response>, WebFehler> {
    let (v, mut tx) = laden(anfrage, vorgang).await?;
    match anwenden(anfrage, &mut tx, &v, stand, ereignis).await? {
        Ausgang::Neu => {
            anfrage.haus.ablage.eintragen(&mut tx, neu).await?;
            festschreiben(anfrage, tx).await?;
            Ok(None)
        }
        Ausgang::Wiederholt => Ok(None),
        Ausgang::Konflikt(grund) => {
            drop(tx);
            konflikt::seite(anfrage, v.id, stand, grund.as_deref(), eingaben).await.map(Some)
        }
    }
}

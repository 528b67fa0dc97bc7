//! What needs two rooms and is done by editors' pages and by the worker: a version of a text becomes what readers see,
//! or is taken from them, in the transaction in which its step is noted.

use std::collections::BTreeMap;

use datenbank::Tx;
use grund::{Traeger, Zeitpunkt, tag_von};
use redaktion::{Ausgang, Bearbeitung, FassungId, Handlung};
use verzeichnis::Leistungstext;

use crate::{Haus, WebFehler};

/// Takes a step with a version; when it publishes or withdraws, the directory changes with it. The caller commits.
///
/// # Errors
/// The database fails, or the version does not exist for this transaction (404).
pub async fn schritt(
    haus: &Haus,
    tx: &mut Tx,
    id: FassungId,
    b: &Bearbeitung,
    handlung: &Handlung,
) -> Result<Ausgang, WebFehler> {
    let ausgang = redaktion::schritt(tx, id, b, handlung).await?.ok_or(WebFehler::NichtGefunden)?;
    let Ausgang::Getan(f) = &ausgang else { return Ok(ausgang) };
    let s = &f.schluessel;
    match handlung {
        Handlung::Veroeffentlichen => {
            verzeichnis::text_veroeffentlichen(tx, &text(f, b.jetzt, herausgeber(haus, s.traeger))).await?;
        }
        Handlung::Zurueckziehen(_) => {
            let (land, mandant) = (s.traeger.land(), s.traeger.mandant());
            verzeichnis::text_zurueckziehen(tx, &s.leistung, land, mandant, s.sprache.tag()).await?;
        }
        _ => {}
    }
    Ok(ausgang)
}

/// Who stands behind a text, as readers see it.
#[must_use]
pub fn herausgeber(haus: &Haus, traeger: Traeger) -> String {
    match traeger {
        Traeger::Land(land) => format!("Landesredaktion {}", land.name()),
        Traeger::Mandant(m) => haus.verzeichnis.stand().mandant(m).map(|m| m.name.clone()).unwrap_or_default(),
    }
}

/// A version as readers will see it.
#[must_use]
pub fn text(f: &redaktion::Fassung, jetzt: Zeitpunkt, von: String) -> Leistungstext {
    let s = &f.schluessel;
    let voll = |(n, t): (&String, &String)| (!t.trim().is_empty()).then(|| (n.clone(), t.clone()));
    let abschnitte: BTreeMap<String, String> = f.inhalt.abschnitte.iter().filter_map(voll).collect();
    Leistungstext {
        leistung: s.leistung.clone(),
        land: s.traeger.land(),
        mandant: s.traeger.mandant(),
        sprache: s.sprache.tag().to_owned(),
        name: f.inhalt.name.clone(),
        kurz: f.inhalt.kurz.clone(),
        stichworte: f.inhalt.stichworte.clone(),
        abschnitte,
        freigabe: Some(tag_von(jetzt)),
        freigegeben_von: von,
        ungeprueft: false,
        quelle: "redaktion".to_owned(),
    }
}

/// Publishes every version whose day has come. Several workers may do so: the first one wins. Gives back how many.
///
/// # Errors
/// The database fails.
pub async fn faellige(haus: &Haus) -> Result<usize, WebFehler> {
    let jetzt = haus.umwelt.jetzt();
    let mut tx = haus.db.tx(datenbank::Sicht::Betrieb).await?;
    let faellige = redaktion::faellige(&mut tx, tag_von(jetzt)).await?;
    drop(tx);
    let mut getan = 0;
    for (traeger, id, zaehler) in faellige {
        let mut tx = haus.db.tx(traeger.into()).await?;
        let b = Bearbeitung { wer: None, jetzt, zaehler };
        if matches!(schritt(haus, &mut tx, id, &b, &Handlung::Veroeffentlichen).await?, Ausgang::Getan(_)) {
            tx.commit().await.map_err(datenbank::Fehler::from)?;
            getan += 1;
        }
    }
    Ok(getan)
}

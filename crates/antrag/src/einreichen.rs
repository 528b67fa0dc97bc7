//! Filling in and sending what no browser typed: the past of a demonstration. Checked, saved, frozen and counted like any other
//! Antrag.

use akte::entwurf::Entwurf;
use betrieb::Merkmal;
use datenbank::Tx;
use formular::{Antworten, Seite, Umfeld};
use grund::Sprache;
use leistung::{Leistung, Parameter, Weg};
use vorgang::Ereignis;
use web::{Haus, WebFehler, nutzung::PRUEFSEITE};

use crate::{
    entwurf::{ort_zaehlen, zaehlen_am},
    pruefen,
    senden::{Sendung, rumpf},
};

/// Sends `entwurf` with these answers at the time of the house. `false`: the answers are not a complete Antrag, others would have
/// to confirm it, rules would choose its inbox, or the draft is not as it was read.
///
/// # Errors
/// The process refuses it, or database and keys fail.
pub async fn einreichen(
    haus: &Haus,
    tx: &mut Tx,
    entwurf: &Entwurf,
    (leistung, antworten, parameter): (&Leistung, &Antworten, &Parameter),
) -> Result<bool, WebFehler> {
    let jetzt = haus.umwelt.jetzt();
    let umfeld = Umfeld { heute: grund::tag_von(jetzt), parameter: parameter.kontext() };
    let korb = leistung.stamm.weiterleitung.iter().any(|r| r.weg == Weg::Korb);
    if korb || !leistung.stamm.mitzeichnung.is_empty() {
        return Ok(false);
    }
    if leistung.formular.vollstaendig_pruefen(antworten, &umfeld).is_err() {
        return Ok(false);
    }
    let pruefsumme = pruefen::pruefsumme_von(leistung, antworten, &umfeld);
    let antrag = rumpf((antworten, parameter), Sprache::De, &pruefsumme, None);
    let sendung = Sendung { leistung, antworten, umfeld, antrag: &antrag, ohne_konto: false };
    let begonnen =
        vorgang::beginnen(&leistung.ablauf, sendung.vorgaben(&entwurf.bezug.ags), &sendung.daten(entwurf.id), jetzt)
            .map_err(|grund| WebFehler::Konflikt(grund.to_string()))?;
    let eingereicht = sendung.eingereicht(begonnen, Ereignis::Eingegangen, None)?;
    let gesendet = akte::absenden(&mut **tx, &haus.umwelt, entwurf, &eingereicht.eingang()).await;
    Ok(gesendet.map_err(WebFehler::intern)?.is_some())
}

/// Counts one such Antrag in the statistics of forms, as its pages would have: call it when it is committed.
pub fn eingereicht_zaehlen(haus: &Haus, entwurf: &Entwurf, seiten: &[&str]) {
    let (bezug, jetzt) = (&entwurf.bezug, haus.umwelt.jetzt());
    zaehlen_am(haus, entwurf.angelegt, bezug, Merkmal::Begonnen, "");
    zaehlen_am(haus, entwurf.angelegt, bezug, Merkmal::Geraet, betrieb::geraet(""));
    for seite in seiten {
        zaehlen_am(haus, jetzt, bezug, Merkmal::Seite, seite);
    }
    zaehlen_am(haus, jetzt, bezug, Merkmal::Abgesendet, "");
    zaehlen_am(haus, jetzt, bezug, Merkmal::Dauer, betrieb::dauer(entwurf.angelegt, jetzt));
}

/// Counts that such a draft was begun: call it when it is committed.
pub fn begonnen_zaehlen(haus: &Haus, entwurf: &Entwurf) {
    zaehlen_am(haus, entwurf.angelegt, &entwurf.bezug, Merkmal::Begonnen, "");
    zaehlen_am(haus, entwurf.angelegt, &entwurf.bezug, Merkmal::Geraet, betrieb::geraet(""));
}

/// Fills in a page of such a draft and saves it; what is wrong is counted and stays out. Gives back the draft as it is now, and
/// the page that it is at. `None`: somebody else saved meanwhile.
///
/// # Errors
/// Database and keys fail.
pub async fn seite_ausfuellen(
    haus: &Haus,
    entwurf: &Entwurf,
    (leistung, umfeld): (&Leistung, &Umfeld<'_>),
    (seite, felder): (&Seite, &[(String, String)]),
) -> Result<Option<(Entwurf, String)>, WebFehler> {
    let (bezug, jetzt) = (&entwurf.bezug, haus.umwelt.jetzt());
    let mut antworten: Antworten = serde_json::from_slice(&entwurf.antworten).map_err(WebFehler::intern)?;
    let fehler = leistung.formular.seite_annehmen(seite, felder, &mut antworten, umfeld);
    let wo = if fehler.is_empty() {
        leistung.formular.naechste(seite, &antworten, umfeld).unwrap_or(PRUEFSEITE).to_owned()
    } else {
        seite.id.clone()
    };
    let bytes = serde_json::to_vec(&antworten).map_err(WebFehler::intern)?;
    let gesichert = haus.schreibgang().sichern_bei(&haus.umwelt, entwurf, bytes, Some(&wo)).await;
    let Some(neu) = gesichert.map_err(WebFehler::intern)? else { return Ok(None) };
    ort_zaehlen(haus, entwurf, Some(&wo));
    for f in &fehler {
        zaehlen_am(haus, jetzt, bezug, Merkmal::Fehler, &crate::seite::frage_ohne_eintrag(&f.name));
    }
    if fehler.is_empty() {
        zaehlen_am(haus, jetzt, bezug, Merkmal::Seite, &seite.id);
    }
    Ok(Some((neu, wo)))
}

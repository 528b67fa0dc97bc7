//! Sending what no browser typed, in a transaction of the caller: the past of a demonstration. Frozen, checked and written like any
//! other Antrag.

use akte::entwurf::Entwurf;
use betrieb::Merkmal;
use datenbank::Tx;
use formular::{Antworten, Umfeld};
use grund::Sprache;
use leistung::{Leistung, Parameter, Weg};
use vorgang::Ereignis;
use web::{Haus, WebFehler};

use crate::{
    entwurf::zaehlen_am,
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

//! Entries of the register for a demonstration: processes of services that its authority has, shared with all, with their times.

use akte::versionen;
use datenbank::Tx;
use grund::{KontoId, LeistungKennung, MandantId, Traeger};
use web::{Haus, WebFehler};
use werkstatt::{
    Dateien, Grundlage, Wer,
    register::{self, Prozessangaben, Prozessstand, Prozesstext, Teilen},
};

use super::bausteine_in;
use crate::ablauf::Werk;

/// A process of the demonstration: which service, what it is called, what it does.
#[derive(Debug, Clone, Copy)]
pub struct Demoprozess {
    /// The service.
    pub leistung: &'static str,
    /// Its name in the register.
    pub name: &'static str,
    /// What is special about it.
    pub beschreibung: &'static str,
}

/// Begins an adaptation of the service for the authority and puts its process into the register. `false`: there is no such service,
/// or the authority has a draft of it already. In the caller's transaction, with the view of the authority.
///
/// # Errors
/// The database fails.
pub async fn prozess_einspielen(
    haus: &Haus,
    tx: &mut Tx,
    (mandant, wer): (MandantId, KontoId),
    was: &Demoprozess,
) -> Result<bool, WebFehler> {
    let kennung = LeistungKennung(was.leistung.to_owned());
    let Some(l) = haus.leistungen.aktuell_bei(was.leistung, mandant) else { return Ok(false) };
    let Some(version) = versionen::lesen(&haus.db, &[l.version]).await?.pop() else { return Ok(false) };
    let grundlage = Grundlage { version: l.version, dateien: Dateien::aus(&version.dateien) };
    let Some(werk) = Werk::oeffnen(&grundlage.dateien, &haus.bausteine) else { return Ok(false) };
    let wer = Wer { wer, jetzt: haus.umwelt.jetzt() };
    let (traeger, dateien) = (Traeger::Mandant(mandant), &grundlage.dateien);
    let benannt = (&kennung, l.stamm.name.as_str());
    let neu = werkstatt::anlegen(tx, &haus.umwelt, wer, traeger, benannt, dateien, Some(&grundlage)).await?;
    let Some(w) = neu else { return Ok(false) };
    let angaben = Prozessangaben {
        name: was.name.to_owned(),
        beschreibung: was.beschreibung.to_owned(),
        stand: Prozessstand::Gilt,
        teilen: Teilen::Alle,
        zeiten: true,
    };
    let bausteine = bausteine_in(&werk.modell);
    let text = Prozesstext { modell: werk.umbau.text(), bausteine: &bausteine };
    Ok(register::aufnehmen(tx, &haus.umwelt, wer, &w, &angaben, text, None).await?.is_some())
}

//! What a register is asked about a matter, by the rules of its service, and the letter about the decision that follows.
//! Composed of directory, service and file, for the worker.

use akte::Vorgang;
use bytes::Bytes;
use grund::{Sprache, UebergabeId};
use leistung::Leistung;
use uebergabe::{Absender, Ausgewiesen, Registerauftrag, Registergrund as G, Zugangsname};

use crate::{
    Ausweisvermerk, Haus, WebFehler,
    beteiligung::Eingefroren,
    brief::{Briefwunsch, schriftstueck},
    texte::nachrichten as t,
};

/// An order that is to go out.
#[derive(Debug, Clone)]
pub struct Anfrage {
    /// The rule of the service.
    pub regel: String,
    /// The name of the target.
    pub ziel: String,
    /// The secret value of the service that goes along.
    pub zugang: Option<Zugangsname>,
    /// What is asked.
    pub auftrag: Registerauftrag,
    /// How many of ten thousand such matters a person decides instead.
    pub anteil: u16,
}

/// Does chance pick this matter? Four bytes are fine enough: the greatest bias is two millionths of the share.
#[must_use]
pub const fn stichprobe(anteil: u16, zufall: [u8; 4]) -> bool {
    u32::from_le_bytes(zufall) % (leistung::ALLE as u32) < anteil as u32
}

/// The order of a matter, frozen as it is sent. Nothing where the service names none for these answers.
///
/// # Errors
/// The Antrag cannot be opened.
pub fn anfrage(haus: &Haus, vorgang: &Vorgang) -> Result<Option<Anfrage>, WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    let Some((regel, angaben)) = antrag.leistung.registerauftrag(&antrag.antworten, &antrag.umfeld()) else {
        return Ok(None);
    };
    let stand = haus.verzeichnis.stand();
    let b = &vorgang.bezug;
    let id: UebergabeId = haus.umwelt.neue_id();
    let ausweis = Ausweisvermerk::aus_antrag(&vorgang.antrag);
    Ok(Some(Anfrage {
        anteil: antrag.leistung.stichprobe(&antrag.parameter),
        regel: regel.id.clone(),
        ziel: regel.ziel.clone(),
        zugang: regel.zugang.clone().map(|name| Zugangsname { leistung: b.leistung.clone(), name }),
        auftrag: Registerauftrag {
            id,
            auftrag: regel.auftrag.clone(),
            nummer: vorgang.nummer.to_string(),
            absender: Absender {
                behoerde: stand.mandant(b.mandant).map(|m| m.name.clone()).unwrap_or_default(),
                stelle: stand.einheit(b.einheit).map(|e| e.name.clone()).unwrap_or_default(),
                ags: b.ags.clone(),
            },
            angaben,
            ausweis: ausweis.map(|a| Ausgewiesen { name: a.name, geburtsdatum: a.geburtsdatum }),
        },
    }))
}

/// The letter about the decision, set, with its file name.
///
/// # Errors
/// The service has no such letter, or it cannot be set.
pub async fn brief(
    haus: &Haus,
    vorgang: &Vorgang,
    regel: &str,
    kassenzeichen: Option<String>,
) -> Result<(String, Bytes), WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    let leistung: &Leistung = &antrag.leistung;
    let brief = leistung
        .automatischer_brief(regel)
        .ok_or_else(|| WebFehler::intern(format!("no letter for the order {regel}")))?;
    let wunsch = Briefwunsch {
        leistung,
        antworten: &antrag.antworten,
        umfeld: antrag.umfeld(),
        brief,
        von: None,
        zusatz: "",
        nebenbestimmungen: "",
        kassenzeichen,
    };
    let stueck = schriftstueck(haus, vorgang, &wunsch)?;
    let pdf = haus.setzerei.setzen(stueck).await.map_err(WebFehler::intern)?;
    Ok((format!("{}.pdf", brief.name), pdf))
}

/// Why a register did not carry something out, as the applicant reads it.
#[must_use]
pub fn grund(s: Sprache, g: G) -> &'static str {
    match g {
        G::Unbekannt => t::register_grund_unbekannt(s),
        G::Sicherheitscode => t::register_grund_sicherheitscode(s),
        G::Gesperrt => t::register_grund_gesperrt(s),
        G::Person => t::register_grund_person(s),
        G::Zustand => t::register_grund_zustand(s),
        G::Rueckstand => t::register_grund_rueckstand(s),
        G::Versicherung => t::register_grund_versicherung(s),
        G::Untersuchung => t::register_grund_untersuchung(s),
        G::Reservierung => t::register_grund_reservierung(s),
        G::Zustaendigkeit => t::register_grund_zustaendigkeit(s),
        G::Unverstanden => t::register_grund_unverstanden(s),
    }
}

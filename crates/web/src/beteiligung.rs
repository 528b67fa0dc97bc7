//! Other authorities in a matter: who they are by the rules of the service and the place, what they may see of the
//! Antrag, and which duties follow. Composed of directory, service and file, for the worker and for the desk.

use std::sync::Arc;

use akte::{Vorgang, beteiligung::NeuerTeil, mitzeichnung::Runde};
use datenbank::Tx;
use formular::{Antworten, Umfeld};
use grund::{
    Ags, BeteiligungId, DokumentId, EinheitId, LeistungKennung, MandantId, Sprache, Tag, VersionHash,
    kalender::Kalender, tag_von,
};
use leistung::{Leistung, punkte};
use regel::Wert;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use verzeichnis::{Ortstreffer, Stand};
use vorgang::{
    Ereignis,
    beteiligung::{Anfrage as Frage, Ergebnis},
    pflicht::Auftrag,
};

use crate::{
    Haus, WebFehler,
    mitzeichnung::{self, Bestaetigung},
    vertretung::Vertretung,
};

/// The frozen Antrag of a matter, opened.
#[derive(Debug, Clone)]
pub struct Eingefroren {
    /// The service in the version that the matter keeps.
    pub leistung: Arc<Leistung>,
    /// What was answered.
    pub antworten: Antworten,
    /// The parameters that held.
    pub parameter: Wert,
    /// The day of its arrival, or of freezing before others confirmed it.
    pub heute: Tag,
    /// Who co-signed it.
    pub bestaetigungen: Vec<Bestaetigung>,
    /// For whom it is, where somebody else applied.
    pub vertretung: Option<Vertretung>,
}

impl Eingefroren {
    /// Opens it. The parameters are those that were frozen with it; an Antrag without them is read with today's of the
    /// authority.
    ///
    /// # Errors
    /// The version is not loaded, or the Antrag is not what was frozen.
    pub fn oeffnen(haus: &Haus, vorgang: &Vorgang) -> Result<Self, WebFehler> {
        let b = &vorgang.bezug;
        Self::aus(haus, (&b.version, b.mandant), &vorgang.antrag, tag_von(vorgang.eingang))
    }

    /// The answers that invited persons confirm.
    ///
    /// # Errors
    /// As [`Self::oeffnen`].
    pub fn der_runde(haus: &Haus, runde: &Runde) -> Result<Self, WebFehler> {
        Self::aus(haus, (&runde.version, runde.mandant), &runde.antrag, tag_von(runde.begonnen))
    }

    fn aus(
        haus: &Haus,
        (version, mandant): (&VersionHash, MandantId),
        antrag: &[u8],
        eingang: Tag,
    ) -> Result<Self, WebFehler> {
        let leistung = haus
            .leistungen
            .version(version)
            .ok_or_else(|| WebFehler::intern(format!("version {version} is not loaded")))?;
        let json: Value = serde_json::from_slice(antrag).map_err(WebFehler::intern)?;
        let antworten = json.get("antworten").unwrap_or(&json).clone();
        let antworten = serde_json::from_value(antworten).map_err(WebFehler::intern)?;
        let parameter = match json.get("parameter") {
            Some(p) => Wert::from(p),
            None => haus.parameter(&leistung, mandant).map_err(WebFehler::intern)?.kontext().clone(),
        };
        let bestaetigungen = mitzeichnung::bestaetigungen(&json);
        let heute = mitzeichnung::stichtag(&json).unwrap_or(eingang);
        Ok(Self { leistung, antworten, parameter, heute, bestaetigungen, vertretung: Vertretung::aus(&json) })
    }

    /// What conditions and calculations see.
    #[must_use]
    pub const fn umfeld(&self) -> Umfeld<'_> {
        Umfeld { heute: self.heute, parameter: &self.parameter }
    }
}

/// What another authority gets to see of an Antrag, with the question that it is asked. Frozen when it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Auszug {
    /// What its part is called, in German.
    pub name: String,
    /// What it is asked.
    pub frage: String,
    /// The unit that leads.
    pub federfuehrend: EinheitId,
    /// The permitted pages.
    pub abschnitte: Vec<Auszugsteil>,
    /// The permitted files with their names.
    pub dokumente: Vec<(DokumentId, String)>,
}

/// A page of an extract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Auszugsteil {
    /// Its title.
    pub titel: String,
    /// Questions with answers, as the Antrag shows them.
    pub zeilen: Vec<(String, String)>,
}

/// One answer of another authority; asked again, it adds one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stellungnahme {
    /// What it says.
    pub ergebnis: Ergebnis,
    /// In its words.
    pub text: String,
    /// The day.
    pub am: Tag,
    /// Files with their names.
    pub dokumente: Vec<(DokumentId, String)>,
}

/// A question to another authority with what it may see.
#[derive(Debug, Clone)]
pub struct Teilanfrage {
    /// Whom, and until when.
    pub frage: Frage,
    /// What it sees.
    pub auszug: Auszug,
}

/// The extract of the pages `seiten`.
#[must_use]
pub fn auszug(antrag: &Eingefroren, einheit: EinheitId, name: &str, frage: &str, seiten: &[String]) -> Auszug {
    let alle = antrag.leistung.formular.zusammenfassung(&antrag.antworten, &antrag.umfeld(), Sprache::De);
    let mut dokumente = Vec::new();
    let mut abschnitte = Vec::new();
    for a in alle.into_iter().filter(|a| a.seite.as_ref().is_some_and(|s| seiten.contains(s))) {
        let mut zeilen = Vec::new();
        for z in a.zeilen {
            let frage = z.eintrag.map_or_else(|| z.frage.clone(), |e| format!("{e}: {}", z.frage));
            let namen: Vec<String> = z.dateien.iter().map(|d| d.name.clone()).collect();
            dokumente.extend(z.dateien.into_iter().map(|d| (d.dokument, d.name)));
            let antwort = if namen.is_empty() { z.antwort.join("\n") } else { namen.join("\n") };
            zeilen.push((frage, antwort));
        }
        abschnitte.push(Auszugsteil { titel: a.titel, zeilen });
    }
    Auszug { name: name.to_owned(), frage: frage.trim().to_owned(), federfuehrend: einheit, abschnitte, dokumente }
}

/// Whom the rules of the service ask, with the names of the parts for which nobody is responsible at the place.
///
/// # Errors
/// The Antrag cannot be opened.
pub fn nach_regeln(haus: &Haus, vorgang: &Vorgang) -> Result<(Vec<Teilanfrage>, Vec<String>), WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    let stand = haus.verzeichnis.stand();
    let heute = tag_von(haus.umwelt.jetzt());
    let kalender = vorgang.zustand.vorgaben.kalender;
    let (mut teile, mut ohne) = (Vec::new(), Vec::new());
    for regel in antrag.leistung.beteiligte(&antrag.antworten, &antrag.umfeld()) {
        let gesucht = (&regel.stelle, regel.ort.as_deref());
        let stellen = stellen(&stand, gesucht, &antrag.antworten, &vorgang.bezug.ags, heute);
        if stellen.is_empty() {
            ohne.push(regel.id.clone());
        }
        // The unit that leads does its own part with the matter.
        for (mandant, einheit) in stellen.into_iter().filter(|(_, e)| *e != vorgang.bezug.einheit) {
            let id: BeteiligungId = haus.umwelt.neue_id();
            let frist = kalender.fristende(heute, regel.dauer());
            teile.push(Teilanfrage {
                frage: Frage { id, name: Some(regel.id.clone()), mandant, einheit, frist },
                auszug: auszug(&antrag, vorgang.bezug.einheit, &regel.name, &regel.frage, &regel.seiten),
            });
        }
    }
    Ok((teile, ohne))
}

/// The offices responsible for a part: at each point of the answers, or at the place of the matter. Each once.
pub(crate) fn stellen(
    stand: &Stand,
    (stelle, ort): (&LeistungKennung, Option<&str>),
    antworten: &Antworten,
    ags: &str,
    heute: Tag,
) -> Vec<(MandantId, EinheitId)> {
    let ort_des_vorgangs: Option<Ags> = ags.parse().ok();
    let texte = ort.map(|feld| punkte(antworten, feld)).unwrap_or_default();
    // A point that is no place of ours counts as the place of the matter.
    let mut orte: Vec<Ags> = texte.into_iter().filter_map(|t| gemeinde(stand, t).or(ort_des_vorgangs)).collect();
    if orte.is_empty() {
        orte.extend(ort_des_vorgangs);
    }
    let mut aus: Vec<(MandantId, EinheitId)> = Vec::new();
    for z in orte.iter().filter_map(|ort| stand.zustaendig(stelle, ort, heute)) {
        let stelle = (z.mandant.id, z.einheit.id);
        if !aus.contains(&stelle) {
            aus.push(stelle);
        }
    }
    aus
}

/// The municipality of a point as the form keeps it: `51.18140, 14.42440`, or a place in words.
fn gemeinde(stand: &Stand, punkt: &str) -> Option<Ags> {
    let zahlen = punkt.split_once(',').and_then(|(b, l)| Some((b.trim().parse().ok()?, l.trim().parse().ok()?)));
    match zahlen {
        Some((breite, laenge)) => stand.an_punkt(breite, laenge).map(|g| g.ags),
        None => match stand.ort_suchen(punkt) {
            Ortstreffer::Einer(g) => Some(g.ags),
            _ => None,
        },
    }
}

/// The event that asks.
#[must_use]
pub fn ereignis(teile: &[Teilanfrage], von: Option<grund::KontoId>, ohne_stelle: Vec<String>) -> Ereignis {
    Ereignis::BeteiligungAngefragt { anfragen: teile.iter().map(|t| t.frage.clone()).collect(), von, ohne_stelle }
}

/// Writes what the others see, in the transaction of the event that asked them.
///
/// # Errors
/// Database and keys.
pub async fn anlegen(haus: &Haus, tx: &mut Tx, vorgang: &Vorgang, teile: &[Teilanfrage]) -> Result<(), WebFehler> {
    for t in teile {
        let auszug = serde_json::to_vec(&t.auszug).map_err(WebFehler::intern)?;
        let dokumente: Vec<DokumentId> = t.auszug.dokumente.iter().map(|(id, _)| *id).collect();
        let neu = NeuerTeil { id: t.frage.id, kurz: &t.auszug.name, auszug: &auszug, dokumente: &dokumente };
        akte::beteiligung::anlegen(tx, &haus.umwelt, vorgang, &[neu]).await?;
    }
    Ok(())
}

/// The duties that follow from the answers and from today.
///
/// # Errors
/// The Antrag cannot be opened.
pub fn pflichten(haus: &Haus, vorgang: &Vorgang) -> Result<Vec<Auftrag>, WebFehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    let heute = tag_von(haus.umwelt.jetzt());
    let kalender: Kalender = vorgang.zustand.vorgaben.kalender;
    let auftrag = |r: &leistung::Pflichtregel| {
        let (faellig, erinnern) = r.tage(&antrag.antworten, heute, kalender);
        Auftrag { name: r.id.clone(), faellig, erinnern }
    };
    Ok(antrag.leistung.pflichten(&antrag.antworten, &antrag.umfeld()).into_iter().map(auftrag).collect())
}

/// The name of a unit with its authority, as people read it.
#[must_use]
pub fn stellenname(stand: &Stand, einheit: EinheitId) -> String {
    stand.einheit(einheit).map_or_else(|| einheit.to_string(), |e| e.name.clone())
}

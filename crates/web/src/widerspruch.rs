//! The objection against a decision of this house (VwGO §§ 68 ff.): whether there is one, until when, and to which matter
//! it belongs. Composed of service and matter, for the citizen's pages and the desk.
//!
//! The binding is made here and not by what somebody types: the service [`DIENST`] asks for authority, number and days in
//! the fields below, and a bound draft has the answers of the matter in them, whatever is sent.

use akte::{Vorgang, entwurf::Bezug};
use formular::{Antwort, Antworten};
use grund::{DokumentId, LeistungKennung, Tag, VorgangId, tag_von};
use leistung::{Rechtsbehelf, Wirkung};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vorgang::{Zahlstand, frist::widerspruch_bis_ohne_belehrung, register::Registerstand};

use crate::{Haus, beteiligung::Eingefroren};

/// The service by which objections come in.
pub const DIENST: &str = "widerspruch-einlegen";

/// The fields of its form that a binding fills in.
const BEHOERDE: &str = "bescheid_behoerde";
const NUMMER: &str = "bescheid_az";
const VOM: &str = "bescheid_datum";
const BEKANNTGABE: &str = "bekanntgabe";
/// All of them.
pub const GEBUNDEN: [&str; 4] = [BEHOERDE, NUMMER, VOM, BEKANNTGABE];

const SCHLUESSEL: &str = "gegen";

/// The decision that an objection is against, as the matter had it when the objection was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gegenstand {
    /// The matter.
    pub vorgang: VorgangId,
    /// Its number.
    pub nummer: String,
    /// The unit that decided.
    pub behoerde: String,
    /// The letter.
    pub dokument: DokumentId,
    /// The day of the decision.
    pub vom: Tag,
    /// The day on which it counts as delivered.
    pub bekanntgabe: Tag,
    /// The last day for the objection (VwGO §§ 70, 58 (2)).
    pub bis: Tag,
    /// Does an objection put the decision off (VwGO § 80)? By the remedy that the letter names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aufschiebend: Option<bool>,
}

impl Gegenstand {
    /// Puts what the decision says into the answers, over whatever stands there.
    pub fn einsetzen(&self, antworten: &mut Antworten) {
        antworten.setzen(BEHOERDE, Antwort::Text(self.behoerde.clone()));
        antworten.setzen(NUMMER, Antwort::Text(self.nummer.clone()));
        antworten.setzen(VOM, Antwort::Datum(self.vom));
        antworten.setzen(BEKANNTGABE, Antwort::Datum(self.bekanntgabe));
    }

    /// The same as somebody would type it, in the place of what was sent.
    pub fn eintippen(&self, felder: &mut Vec<(String, String)>) {
        felder.retain(|(name, _)| {
            let feld = name.split('.').next().unwrap_or_default();
            !GEBUNDEN.contains(&feld)
        });
        felder.push((BEHOERDE.to_owned(), self.behoerde.clone()));
        felder.push((NUMMER.to_owned(), self.nummer.clone()));
        for (feld, tag) in [(VOM, self.vom), (BEKANNTGABE, self.bekanntgabe)] {
            for (teil, wert) in [("tag", tag.day().to_string()), ("monat", tag.month().to_string())] {
                felder.push((format!("{feld}.{teil}"), wert));
            }
            felder.push((format!("{feld}.jahr"), tag.year().to_string()));
        }
    }

    /// Notes it in an Antrag.
    pub fn eintragen(&self, antrag: &mut Value) {
        antrag[SCHLUESSEL] = serde_json::to_value(self).unwrap_or_default();
    }

    /// That of a frozen Antrag; nothing where it is no objection against a matter of this house.
    #[must_use]
    pub fn aus(antrag: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Antrag {
            gegen: Option<Gegenstand>,
        }
        serde_json::from_slice::<Antrag>(antrag).ok()?.gegen
    }
}

/// What can be done against the decision of a matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lage {
    /// Nothing is decided by a Bescheid, or it is not delivered.
    Keine,
    /// Another remedy than the objection: what the letter says about it.
    Anders {
        /// Its name.
        art: String,
        /// The instruction of the letter.
        belehrung: String,
    },
    /// An objection; whether in time says [`Gegenstand::bis`].
    Widerspruch(Box<Gegenstand>),
}

/// The letter that decides: the Bescheid, what a program decided alone, or a confirmation that fixes a fee.
struct Entscheidung {
    dokument: DokumentId,
    vom: Tag,
    bekanntgabe: Tag,
    bis: Tag,
    behelf: Option<Rechtsbehelf>,
}

/// What of this matter one can object to, once the day of its Bekanntgabe is known.
fn entscheidung(haus: &Haus, v: &Vorgang) -> Option<Entscheidung> {
    let behelf = behelf(haus, v);
    if let Some(b) = v.zustand.bescheid() {
        let (bekanntgabe, bis) = b.bekanntgabe.zip(b.widerspruch_bis)?;
        return Some(Entscheidung { dokument: b.entwurf.dokument, vom: tag_von(b.am), bekanntgabe, bis, behelf });
    }
    let (dokument, e) = v.zustand.bestaetigung.zip(v.zustand.eroeffnung)?;
    let (bekanntgabe, bis) = e.bekanntgabe.zip(e.widerspruch_bis)?;
    let automatisch = matches!(v.zustand.register, Some(Registerstand::Vollzogen { .. }));
    let behelf = if automatisch { behelf } else { Some(betrag_fest(haus, v)?) };
    Some(Entscheidung { dokument, vom: tag_von(e.am), bekanntgabe, bis, behelf })
}

/// The remedy that the letter of a decision names: as the parameters were that were frozen with the Antrag. A matter whose
/// own version is gone is read with today's remedy of the service.
fn behelf(haus: &Haus, v: &Vorgang) -> Option<Rechtsbehelf> {
    if let Ok(antrag) = Eingefroren::oeffnen(haus, v) {
        return antrag.leistung.stamm.rechtsbehelf.as_ref().map(|b| b.gilt(&antrag.parameter).clone());
    }
    haus.leistungen.aktuell(v.bezug.leistung.as_str()).and_then(|l| l.stamm.rechtsbehelf.clone())
}

/// The remedy against the fee that the confirmation of this matter fixes; nothing where it fixes none, or where the fee gets
/// a letter of its own, because it was not paid in time.
#[must_use]
pub fn betrag_fest(haus: &Haus, v: &Vorgang) -> Option<Rechtsbehelf> {
    if matches!(v.zustand.zahlung, Zahlstand::Ausgeblieben { .. }) {
        return None;
    }
    let antrag = Eingefroren::oeffnen(haus, v).ok()?;
    let brief = antrag.leistung.stamm.briefe.values().find(|b| b.wirkung == Wirkung::Mitteilung)?;
    antrag.leistung.behelf(brief, &antrag.antworten, &antrag.umfeld()).cloned()
}

/// What can be done against the decision of this matter.
#[must_use]
pub fn lage(haus: &Haus, v: &Vorgang) -> Lage {
    let Some(e) = entscheidung(haus, v) else { return Lage::Keine };
    let stand = haus.verzeichnis.stand();
    let mandant = stand.mandant(v.bezug.mandant).map(|m| m.name.clone()).unwrap_or_default();
    let einheit = stand.einheit(v.bezug.einheit);
    if let Some(b) = e.behelf.as_ref().filter(|b| !b.ist_widerspruch()) {
        let sitz = einheit.map(|e| {
            let a = &e.anschrift;
            format!("{}, {}, {} {}", e.name, a.strasse, a.plz, a.ort)
        });
        let text = b.belehrung(&mandant, &sitz.unwrap_or_default());
        let antrag = Eingefroren::oeffnen(haus, v);
        let belehrung = antrag.map(|a| a.leistung.mit_parametern(&text, &a.parameter)).unwrap_or(text);
        return Lage::Anders { art: b.art.clone(), belehrung };
    }
    // The name of a unit begins with that of its authority.
    let behoerde = einheit.map_or(mandant, |e| e.name.clone());
    // Without an instruction in the letter it is a year (VwGO § 58 (2)).
    let ohne = widerspruch_bis_ohne_belehrung(e.bekanntgabe, v.zustand.vorgaben.kalender);
    Lage::Widerspruch(Box::new(Gegenstand {
        vorgang: v.id,
        nummer: v.nummer.to_string(),
        behoerde: behoerde.chars().take(150).collect(),
        dokument: e.dokument,
        vom: e.vom,
        bekanntgabe: e.bekanntgabe,
        bis: if e.behelf.is_some() { e.bis } else { ohne },
        aufschiebend: e.behelf.as_ref().map(|b| b.aufschiebend),
    }))
}

/// To which authority and unit an objection goes: to those that decided (VwGO § 70 (1)). `None`: the service is not loaded.
#[must_use]
pub fn bezug(haus: &Haus, v: &Vorgang) -> Option<Bezug> {
    let leistungen = &haus.leistungen;
    let leistung = leistungen.aktuell_bei(DIENST, v.bezug.mandant).or_else(|| leistungen.aktuell(DIENST))?;
    let kennung = LeistungKennung(DIENST.to_owned());
    Some(Bezug { leistung: kennung, version: leistung.version, ..v.bezug.clone() })
}

/// The last day for an objection against the decision of this matter; `None` where there is none.
#[must_use]
pub fn letzter_tag(haus: &Haus, v: &Vorgang) -> Option<Tag> {
    if let Lage::Widerspruch(g) = lage(haus, v) { Some(g.bis) } else { None }
}

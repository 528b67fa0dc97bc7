//! The process inside a decision: its signals, and what its building blocks mean in law.

use std::collections::VecDeque;

use ablauf::{Arbeit, Baustein, Modell, Signal, Umfeld, step};
use grund::{Betrag, Zeitpunkt};
use serde_json::Value;

use crate::beginn::{HINNEHMEN, OHNE_EMPFAENGER};
use crate::{
    Anlass, Effect, NACHRICHT_BEKANNTGEGEBEN, NACHRICHT_BETEILIGT, NACHRICHT_BEZAHLT, Stand, Unzulaessig, Wecker,
    Zahlstand, Zustand,
};

/// More signals than this inside one decision are a fault of the model.
const HOECHSTENS: u32 = 1_000;

/// A decision being made.
pub(crate) struct Lauf<'a> {
    pub(crate) modell: &'a Modell,
    pub(crate) z: Zustand,
    pub(crate) jetzt: Zeitpunkt,
    effekte: Vec<Effect>,
}

impl<'a> Lauf<'a> {
    pub(crate) fn neu(modell: &'a Modell, z: Zustand, jetzt: Zeitpunkt) -> Self {
        Self { modell, z, jetzt, effekte: Vec::new() }
    }

    pub(crate) fn fertig(mut self) -> (Zustand, Vec<Effect>) {
        self.beteiligungen_beenden();
        self.lauschen();
        (self.z, self.effekte)
    }

    pub(crate) fn effekt(&mut self, e: Effect) {
        self.effekte.push(e);
    }

    /// A message into the mailbox, and the mail without content that says so.
    pub(crate) fn benachrichtigen(&mut self, anlass: Anlass) {
        self.effekte.push(Effect::Nachricht { anlass });
        self.effekte.push(Effect::MailHinweis);
    }

    /// Sets a value that a gateway may ask, if one does.
    pub(crate) fn merken(&mut self, name: &str, wert: &str) {
        if self.modell.braucht(name) {
            self.z.daten.insert(name.to_owned(), Value::String(wert.to_owned()));
        }
    }

    /// The person's task is done. `false`: no token stands there.
    pub(crate) fn aufgabe_erledigt(&mut self, aufgabe: &str) -> Result<bool, Unzulaessig> {
        let Some(knoten) = self.z.marken.bei_aufgabe(self.modell, aufgabe).map(str::to_owned) else { return Ok(false) };
        self.signal(Signal::erledigt(knoten))?;
        Ok(true)
    }

    /// The platform's task is done, if a token stands there.
    pub(crate) fn dienst_erledigt(&mut self, baustein: Baustein) -> Result<(), Unzulaessig> {
        match self.z.marken.bei_dienst(self.modell, baustein).map(str::to_owned) {
            Some(knoten) => self.signal(Signal::erledigt(knoten)),
            None => Ok(()),
        }
    }

    /// Sends a signal into the process and carries out what follows at once.
    pub(crate) fn signal(&mut self, signal: Signal) -> Result<(), Unzulaessig> {
        self.signale(VecDeque::from([signal]))
    }

    /// Carries out work that was asked for outside of a step.
    pub(crate) fn ausfuehren(&mut self, arbeit: Vec<Arbeit>) -> Result<(), Unzulaessig> {
        let mut offen = VecDeque::new();
        for a in arbeit {
            offen.extend(self.arbeit(a)?);
        }
        self.signale(offen)
    }

    fn signale(&mut self, mut offen: VecDeque<Signal>) -> Result<(), Unzulaessig> {
        let mut zahl = 0;
        loop {
            while let Some(s) = offen.pop_front() {
                zahl += 1;
                if zahl > HOECHSTENS {
                    return Err(Unzulaessig::AblaufWiderspricht("der Ablauf kommt nicht zur Ruhe"));
                }
                let umfeld =
                    Umfeld { jetzt: self.jetzt, daten: &self.z.daten, kalender: Some(self.z.vorgaben.kalender) };
                let (marken, arbeit) = step(self.modell, &self.z.marken, &s, &umfeld);
                self.z.marken = marken;
                for a in arbeit {
                    offen.extend(self.arbeit(a)?);
                }
            }
            match self.bekannte_nachricht() {
                Some(name) => offen.push_back(Signal::nachricht(name)),
                None => break,
            }
        }
        self.zahlung_nachfuehren();
        Ok(())
    }

    /// Facts that came before the process asked for them are not lost.
    fn bekannte_nachricht(&self) -> Option<&'static str> {
        let wartet = |n: &str| self.z.marken.erwartet_nachricht(self.modell, n);
        if matches!(self.z.zahlung, Zahlstand::Bezahlt { .. }) && wartet(NACHRICHT_BEZAHLT) {
            Some(NACHRICHT_BEZAHLT)
        } else if matches!(self.z.stand, Stand::Bekanntgegeben { .. }) && wartet(NACHRICHT_BEKANNTGEGEBEN) {
            Some(NACHRICHT_BEKANNTGEGEBEN)
        } else if !self.z.wartet_auf_andere() && wartet(NACHRICHT_BETEILIGT) {
            Some(NACHRICHT_BETEILIGT)
        } else {
            None
        }
    }

    /// The process may have stopped waiting for the money: then it is asked for with a Bescheid. A process that was broken
    /// off asks for nothing, unless the applicant has what she pays for.
    fn zahlung_nachfuehren(&mut self) {
        let wartet = self.z.marken.erwartet_nachricht(self.modell, NACHRICHT_BEZAHLT);
        let abgebrochen = self.z.marken.beendet() && self.z.bestaetigung.is_none();
        if let (Zahlstand::Angefordert { betrag, zahlung, .. }, true, false) =
            (self.z.zahlung, self.z.wartet_auf_zahlung, wartet || abgebrochen)
        {
            self.z.zahlung = Zahlstand::Ausgeblieben { betrag, zahlung };
            self.benachrichtigen(Anlass::ZahlungAusgeblieben);
        }
        self.z.wartet_auf_zahlung = wartet && matches!(self.z.zahlung, Zahlstand::Angefordert { .. });
    }

    fn arbeit(&mut self, arbeit: Arbeit) -> Result<Option<Signal>, Unzulaessig> {
        match arbeit {
            Arbeit::Aufgabe { .. } | Arbeit::Beendet => Ok(None),
            Arbeit::Regel { knoten, marke, entscheidung, instanz } => {
                let dazu = self.instanzwerte(&knoten, instanz);
                self.effekt(Effect::Regel { knoten, marke, entscheidung, dazu });
                Ok(None)
            }
            Arbeit::Wecken { knoten, marke, zeit } => {
                self.effekt(Effect::Wecken { zeit, wecker: Wecker::Ablauf { knoten, marke } });
                Ok(None)
            }
            Arbeit::Stoerung { knoten, grund } => {
                self.effekt(Effect::Stoerung { knoten, grund });
                Ok(None)
            }
            Arbeit::Nachricht { knoten, name, korrelation, parameter, .. } => {
                let hinnehmen = parameter.get(OHNE_EMPFAENGER).is_some_and(|p| p == HINNEHMEN);
                self.melden(knoten, name, korrelation, hinnehmen);
                Ok(None)
            }
            Arbeit::Rundruf { name, .. } => {
                self.effekt(Effect::Signalisieren { name, nach: None, seit: self.jetzt });
                Ok(None)
            }
            // BPMN 2.0, 10.5.6: an escalation that nobody catches does not stop anything.
            Arbeit::Eskalation { knoten, code } => {
                self.effekt(Effect::Eskalieren { knoten, code });
                Ok(None)
            }
            Arbeit::Dienst { knoten, marke, baustein, parameter, .. } => {
                let erledigt = match baustein {
                    Baustein::ZahlungAnfordern => {
                        self.zahlung_anfordern(parameter.get("betrag").map_or("", String::as_str));
                        true
                    }
                    Baustein::Benachrichtigen => {
                        let anlass = parameter.get("anlass").cloned().unwrap_or_default();
                        self.effekt(Effect::Hinweis { anlass });
                        self.effekt(Effect::MailHinweis);
                        true
                    }
                    Baustein::BescheidZustellen => self.zustellen()?,
                    Baustein::Beteiligen => {
                        self.effekt(Effect::Beteiligen);
                        false
                    }
                    Baustein::PflichtenSetzen => {
                        self.effekt(Effect::PflichtenSetzen);
                        false
                    }
                    Baustein::RegisterAnfragen => self.register_anfragen(),
                    Baustein::Abschliessen => {
                        self.abschliessen()?;
                        true
                    }
                };
                Ok(erledigt.then_some(Signal::Erledigt { knoten, marke: Some(marke) }))
            }
        }
    }

    /// Asks for money once in the life of a matter.
    fn zahlung_anfordern(&mut self, pfad: &str) {
        let betrag = betrag_in(&self.z.daten, pfad);
        if betrag > Betrag::NULL && self.z.zahlung == Zahlstand::Keine {
            self.z.zahlung = Zahlstand::Angefordert { betrag, zahlung: None, gescheitert: false };
            self.effekt(Effect::ZahlungAnfordern { betrag });
        }
    }

    /// Only a Bescheid that two people released leaves, and only once. Done when it is in the mailbox.
    fn zustellen(&mut self) -> Result<bool, Unzulaessig> {
        match &self.z.stand {
            Stand::Beschieden { bescheid } => {
                let dokument = bescheid.entwurf.dokument;
                self.effekt(Effect::BescheidBereitstellen { dokument });
                Ok(false)
            }
            Stand::Bereitgestellt { .. } | Stand::Bekanntgegeben { .. } | Stand::Abgeschlossen { .. } => Ok(true),
            _ => Err(Unzulaessig::AblaufWiderspricht("Zustellung ohne freigegebenen Bescheid")),
        }
    }

    pub(crate) fn abschliessen(&mut self) -> Result<(), Unzulaessig> {
        let (bescheid, still) = match &self.z.stand {
            // With a confirmation the applicant knows everything already.
            Stand::InBearbeitung { rueckfrage: None } => (None, self.z.bestaetigung.is_some()),
            Stand::InBearbeitung { rueckfrage: Some(r) } if r.abgelaufen => (None, self.z.bestaetigung.is_some()),
            Stand::Bekanntgegeben { bescheid } => (Some(bescheid.clone()), true),
            Stand::Abgeschlossen { .. } => return Ok(()),
            _ => return Err(Unzulaessig::AblaufWiderspricht("Abschluss vor Bekanntgabe")),
        };
        self.z.stand = Stand::Abgeschlossen { bescheid, am: self.jetzt };
        if !still {
            // With a Bescheid the applicant knows everything already.
            self.benachrichtigen(Anlass::Abgeschlossen);
        }
        Ok(())
    }
}

/// The amount (in euro) at a dotted path in the data, in cents; nothing or nonsense is zero.
fn betrag_in(daten: &ablauf::Daten, pfad: &str) -> Betrag {
    let mut teile = pfad.split('.');
    let mut wert = teile.next().and_then(|n| daten.get(n));
    for teil in teile {
        wert = wert.and_then(|w| w.get(teil));
    }
    let text = match wert {
        Some(Value::Number(n)) => n.to_string(),
        Some(Value::String(t)) => t.clone(),
        _ => return Betrag::NULL,
    };
    // A decimal point and at most two places matter; more are beyond a cent and are cut.
    let (euro, cent) = text.split_once('.').unwrap_or((&text, ""));
    let cent: String = cent.chars().chain("00".chars()).take(2).collect();
    let zahl = |t: &str| t.parse::<i64>().ok().filter(|z| *z >= 0);
    match (zahl(euro), zahl(&cent)) {
        (Some(e), Some(c)) => e.checked_mul(100).and_then(|e| e.checked_add(c)).map_or(Betrag::NULL, Betrag::cent),
        _ => Betrag::NULL,
    }
}

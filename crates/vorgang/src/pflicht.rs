//! Duties of the applicant for the time afterwards, for example results that a statute wants three months after the end
//! of the work. They outlive the matter: a closed one still takes what fulfils them.
//!
//! Promise: each duty is announced, reminded of and marked as overdue at most once, and fulfilled once.

use grund::{
    NachrichtId, Tag, Zeitpunkt,
    kalender::{plus_tage, tagesbeginn},
};
use serde::{Deserialize, Serialize};

use crate::{Anlass, Effect, Stand, Unzulaessig, Wecker, entscheid::Ergebnis, lauf::Lauf};

/// A duty as the service and the answers give it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Auftrag {
    /// Its name in the service (`[[pflicht]]`).
    pub name: String,
    /// The last day, already moved to a working day.
    pub faellig: Tag,
    /// The day of the reminder.
    pub erinnern: Tag,
}

/// Which alarm of a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stufe {
    /// Its day comes near.
    Erinnern,
    /// Its day has passed.
    Ueberfaellig,
}

/// A duty and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pflicht {
    /// What and until when.
    pub auftrag: Auftrag,
    /// The reminder is written.
    pub erinnert: bool,
    /// The day has passed and nothing came.
    pub ueberfaellig: bool,
    /// When it was fulfilled.
    pub erfuellt: Option<Zeitpunkt>,
    /// The message with which it was.
    pub nachricht: Option<NachrichtId>,
}

impl Lauf<'_> {
    pub(crate) fn pflichten_gesetzt(&mut self, auftraege: &[Auftrag]) -> Ergebnis {
        if matches!(self.z.stand, Stand::Zurueckgezogen { .. }) {
            return Err(self.falscher_stand());
        }
        for auftrag in auftraege {
            let neu = u8::try_from(self.z.pflichten.len());
            let (Ok(nr), false) = (neu, self.z.pflichten.iter().any(|p| p.auftrag.name == auftrag.name)) else {
                continue;
            };
            self.benachrichtigen(Anlass::PflichtBesteht(nr));
            let wecker = |stufe| Wecker::Pflicht { pflicht: auftrag.name.clone(), stufe };
            if auftrag.erinnern < auftrag.faellig {
                let zeit = tagesbeginn(auftrag.erinnern);
                self.effekt(Effect::Wecken { zeit, wecker: wecker(Stufe::Erinnern) });
            }
            let zeit = tagesbeginn(plus_tage(auftrag.faellig, 1));
            self.effekt(Effect::Wecken { zeit, wecker: wecker(Stufe::Ueberfaellig) });
            self.z.pflichten.push(Pflicht {
                auftrag: auftrag.clone(),
                erinnert: false,
                ueberfaellig: false,
                erfuellt: None,
                nachricht: None,
            });
        }
        self.dienst_erledigt(ablauf::Baustein::PflichtenSetzen)
    }

    pub(crate) fn pflicht_erfuellt(&mut self, name: &str, nachricht: Option<NachrichtId>) -> Ergebnis {
        let jetzt = self.jetzt;
        let p = self.z.pflichten.iter_mut().find(|p| p.auftrag.name == name).ok_or(Unzulaessig::KeinePflicht)?;
        if p.erfuellt.is_some() {
            return Err(Unzulaessig::PflichtErfuellt);
        }
        p.erfuellt = Some(jetzt);
        p.nachricht = nachricht;
        Ok(())
    }

    /// The alarm of a duty: late, early, doubled and forgotten ones do no harm.
    pub(crate) fn pflicht_wecker(&mut self, name: &str, stufe: Stufe) {
        let Some(nr) = self.z.pflichten.iter().position(|p| p.auftrag.name == name && p.erfuellt.is_none()) else {
            return;
        };
        let auftrag = self.z.pflichten[nr].auftrag.clone();
        let zeit = match stufe {
            Stufe::Erinnern => tagesbeginn(auftrag.erinnern),
            Stufe::Ueberfaellig => tagesbeginn(plus_tage(auftrag.faellig, 1)),
        };
        if !self.ist_soweit(zeit, Wecker::Pflicht { pflicht: auftrag.name, stufe }) {
            return;
        }
        let Ok(platz) = u8::try_from(nr) else { return };
        let p = &mut self.z.pflichten[nr];
        let anlass = match stufe {
            Stufe::Erinnern if !p.erinnert && !p.ueberfaellig => {
                p.erinnert = true;
                Anlass::PflichtErinnerung(platz)
            }
            Stufe::Ueberfaellig if !p.ueberfaellig => {
                p.ueberfaellig = true;
                Anlass::PflichtUeberfaellig(platz)
            }
            _ => return,
        };
        self.benachrichtigen(anlass);
    }
}

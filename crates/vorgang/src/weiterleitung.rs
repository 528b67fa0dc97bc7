//! Deliveries of a matter, or of a part of it, to others: a back-end system, another office, a notice by mail. Each has a
//! machine of its own beside that of the matter; [`decide`] takes one delivery and one step.
//!
//! Promise: what was handed over stays handed over and is never asked for again; what was refused or held goes out again
//! only when a person says so; a withdrawn matter hands over nothing more. They outlive the matter: a closed one still
//! takes receipts and answers. Why something was refused lies with the delivery, not here.

use grund::{KontoId, UebergabeId, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{Effect, Stand as Sachstand, Unzulaessig, entscheid::Ergebnis as Ausgang, lauf::Lauf};

/// When deliveries fall due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// The application has arrived.
    Eingang,
    /// It is decided (twice released) or confirmed.
    Entscheidung,
}

/// At which moments a service forwards anything; frozen with the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Momente {
    /// When it arrives.
    pub eingang: bool,
    /// When it is decided.
    pub entscheidung: bool,
}

/// A delivery that falls due.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Auftrag {
    /// Which.
    pub id: UebergabeId,
    /// Its name in the service (`[[weiterleitung]]`).
    pub name: String,
    /// Nobody is responsible at the place: it is held from the start.
    #[serde(default)]
    pub ohne_stelle: bool,
}

/// Where a delivery stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Stand {
    /// On its way, or waiting for the other side.
    Wartet,
    /// The other side has it.
    Uebergeben {
        /// Since when.
        am: Zeitpunkt,
    },
    /// The other side does not take it.
    Abgewiesen {
        /// When it said so.
        am: Zeitpunkt,
    },
    /// Tried too often, or nobody is there to take it: a person must look.
    Angehalten {
        /// Since when.
        am: Zeitpunkt,
    },
    /// A person saw to it by another way.
    VonHand {
        /// Who.
        von: KontoId,
        /// When.
        am: Zeitpunkt,
    },
    /// The matter was withdrawn before.
    Entfallen {
        /// When.
        am: Zeitpunkt,
    },
}

/// What the other side says later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rueckmeldung {
    /// It works on it.
    InBearbeitung,
    /// It granted.
    Bewilligt,
    /// It refused.
    Abgelehnt,
    /// It is done, and decided nothing.
    Erledigt,
}

impl Rueckmeldung {
    /// All.
    pub const ALLE: [Self; 4] = [Self::InBearbeitung, Self::Bewilligt, Self::Abgelehnt, Self::Erledigt];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InBearbeitung => "in_bearbeitung",
            Self::Bewilligt => "bewilligt",
            Self::Abgelehnt => "abgelehnt",
            Self::Erledigt => "erledigt",
        }
    }

    /// Reads the stable name.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|r| r.name() == name)
    }

    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::InBearbeitung => "in Bearbeitung",
            Self::Bewilligt => "bewilligt",
            Self::Abgelehnt => "abgelehnt",
            Self::Erledigt => "erledigt",
        }
    }

    /// Does nothing follow it?
    #[must_use]
    pub const fn endgueltig(self) -> bool {
        !matches!(self, Self::InBearbeitung)
    }
}

/// A delivery.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Weiterleitung {
    /// What fell due.
    pub auftrag: Auftrag,
    /// Since when.
    pub seit: Zeitpunkt,
    /// Where it stands.
    pub stand: Stand,
    /// What the other side said last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rueckmeldung: Option<Rueckmeldung>,
}

/// A step of one delivery.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "schritt", rename_all = "snake_case")]
pub enum Schritt {
    /// The other side has it.
    Uebergeben {
        /// The number of its receipt, where it gives one.
        quittung: Option<String>,
    },
    /// The other side does not take it.
    Abgewiesen,
    /// Tried too often.
    Angehalten {
        /// How often.
        versuche: u32,
    },
    /// The other side says how far it is.
    Rueckgemeldet {
        /// How far.
        stand: Rueckmeldung,
    },
    /// A person has it tried again.
    Wiederholt {
        /// Who.
        von: KontoId,
    },
    /// A person saw to it by another way.
    VonHand {
        /// Who.
        von: KontoId,
    },
}

impl Schritt {
    /// The stable name, as in the log.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Uebergeben { .. } => "weiterleitung_uebergeben",
            Self::Abgewiesen => "weiterleitung_abgewiesen",
            Self::Angehalten { .. } => "weiterleitung_angehalten",
            Self::Rueckgemeldet { .. } => "weiterleitung_rueckgemeldet",
            Self::Wiederholt { .. } => "weiterleitung_wiederholt",
            Self::VonHand { .. } => "weiterleitung_von_hand",
        }
    }

    /// Who acted, if a person did.
    #[must_use]
    pub const fn von(&self) -> Option<KontoId> {
        match self {
            Self::Wiederholt { von } | Self::VonHand { von } => Some(*von),
            _ => None,
        }
    }
}

/// Takes one step of one delivery. What the world repeats changes nothing.
///
/// # Errors
/// [`Unzulaessig`]: the step is not allowed now, with the sentence for the person who tried.
pub fn decide(w: &Weiterleitung, schritt: &Schritt, jetzt: Zeitpunkt) -> Result<Weiterleitung, Unzulaessig> {
    let mut neu = w.clone();
    let offen = matches!(w.stand, Stand::Wartet | Stand::Abgewiesen { .. } | Stand::Angehalten { .. });
    match schritt {
        // A receipt that comes late is true all the same.
        Schritt::Uebergeben { .. } if offen => neu.stand = Stand::Uebergeben { am: jetzt },
        Schritt::Abgewiesen if w.stand == Stand::Wartet => neu.stand = Stand::Abgewiesen { am: jetzt },
        Schritt::Angehalten { .. } if w.stand == Stand::Wartet => neu.stand = Stand::Angehalten { am: jetzt },
        Schritt::Uebergeben { .. } | Schritt::Abgewiesen | Schritt::Angehalten { .. } => {}
        // The other side looked again and refuses after all.
        Schritt::Rueckgemeldet { stand } if matches!(w.stand, Stand::Uebergeben { .. }) => {
            if !w.rueckmeldung.is_some_and(Rueckmeldung::endgueltig) {
                neu.rueckmeldung = Some(*stand);
            }
        }
        Schritt::Rueckgemeldet { .. } => {}
        Schritt::Wiederholt { .. } if w.auftrag.ohne_stelle => return Err(Unzulaessig::NiemandZustaendig),
        Schritt::Wiederholt { .. } if offen => neu.stand = Stand::Wartet,
        Schritt::VonHand { von } if offen => neu.stand = Stand::VonHand { von: *von, am: jetzt },
        Schritt::VonHand { .. } if matches!(w.stand, Stand::VonHand { .. }) => {}
        Schritt::Wiederholt { .. } | Schritt::VonHand { .. } => return Err(Unzulaessig::SchonWeitergeleitet),
    }
    Ok(neu)
}

/// What a matter does with its deliveries.
impl Lauf<'_> {
    /// The moment has come: the worker finds out what falls due, where the service forwards anything at all.
    pub(crate) fn weiterleiten(&mut self, moment: Moment) {
        let momente = self.z.vorgaben.weiterleiten;
        let faellig = match moment {
            Moment::Eingang => momente.eingang,
            Moment::Entscheidung => momente.entscheidung,
        };
        if faellig {
            self.effekt(Effect::Weiterleiten { moment });
        }
    }

    pub(crate) fn weiterleitungen_bestimmt(&mut self, auftraege: &[Auftrag]) -> Ausgang {
        if matches!(self.z.stand, Sachstand::Zurueckgezogen { .. }) {
            return Err(self.falscher_stand());
        }
        for auftrag in auftraege {
            if self.z.weiterleitung(auftrag.id).is_some() {
                continue;
            }
            let stand = if auftrag.ohne_stelle { Stand::Angehalten { am: self.jetzt } } else { Stand::Wartet };
            let neu = Weiterleitung { auftrag: auftrag.clone(), seit: self.jetzt, stand, rueckmeldung: None };
            self.z.weiterleitungen.push(neu);
        }
        Ok(())
    }

    pub(crate) fn weiterleitung(&mut self, id: UebergabeId, schritt: &Schritt) -> Ausgang {
        let alt = self.z.weiterleitung(id).ok_or(Unzulaessig::KeineWeiterleitung)?;
        let neu = decide(alt, schritt, self.jetzt)?;
        if let Some(platz) = self.z.weiterleitungen.iter_mut().find(|w| w.auftrag.id == id) {
            *platz = neu;
        }
        Ok(())
    }

    /// Withdrawn: what is not handed over yet stays here.
    pub(crate) fn weiterleitungen_beenden(&mut self) {
        let am = self.jetzt;
        let mut beendet = false;
        for w in &mut self.z.weiterleitungen {
            if matches!(w.stand, Stand::Wartet | Stand::Abgewiesen { .. } | Stand::Angehalten { .. }) {
                w.stand = Stand::Entfallen { am };
                beendet = true;
            }
        }
        if beendet {
            self.effekt(Effect::WeiterleitungenBeenden);
        }
    }
}

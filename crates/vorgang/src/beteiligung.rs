//! The part that another authority takes in a matter (Amtshilfe, VwVfG §§ 4 to 8; opinions that a statute asks for): a
//! machine of its own beside that of the matter. [`decide`] takes one part and one step.
//!
//! Promise: an answer is given once by one person and stays; it is accepted late, as long as the matter is not decided;
//! what was taken back or what the matter no longer needs takes no answer; asking again opens the part anew with a new
//! Frist. The matter decides who leads, what the part may see and when all are done. Texts live with the part, not here.

use grund::{
    BeteiligungId, DokumentId, EinheitId, KontoId, MandantId, Tag, Zeitpunkt,
    kalender::{Kalender, plus_tage, tagesbeginn},
    tag_von,
};
use serde::{Deserialize, Serialize};

use crate::{
    Effect, NACHRICHT_BETEILIGT, Stand as Sachstand, Unzulaessig, Wecker, entscheid::Ergebnis as Ausgang, lauf::Lauf,
};

/// Whom the leading authority asks, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Anfrage {
    /// The part.
    pub id: BeteiligungId,
    /// Its name in the service (`[[beteiligung]]`); none when a person asked by hand.
    pub name: Option<String>,
    /// The authority that is asked.
    pub mandant: MandantId,
    /// Its unit.
    pub einheit: EinheitId,
    /// Last day for the answer; moved to a working day (VwVfG § 31 (3)).
    pub frist: Tag,
}

/// What the other authority says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ergebnis {
    /// No objection.
    KeinEinwand,
    /// No objection if conditions are met.
    MitAuflagen,
    /// An objection.
    Einwand,
    /// It is not responsible.
    NichtZustaendig,
    /// It cannot say without more; the leading authority gets that and asks again.
    MehrNoetig,
}

impl Ergebnis {
    /// All, as a person chooses from them.
    pub const ALLE: [Self; 5] =
        [Self::KeinEinwand, Self::MitAuflagen, Self::Einwand, Self::NichtZustaendig, Self::MehrNoetig];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::KeinEinwand => "kein_einwand",
            Self::MitAuflagen => "mit_auflagen",
            Self::Einwand => "einwand",
            Self::NichtZustaendig => "nicht_zustaendig",
            Self::MehrNoetig => "mehr_noetig",
        }
    }

    /// Reads the stable name.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|e| e.name() == name)
    }

    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::KeinEinwand => "Kein Einwand",
            Self::MitAuflagen => "Kein Einwand mit Auflagen oder Hinweisen",
            Self::Einwand => "Einwand",
            Self::NichtZustaendig => "Nicht zuständig",
            Self::MehrNoetig => "Es fehlen Angaben oder Unterlagen",
        }
    }

    /// Must it say more than the verdict itself?
    #[must_use]
    pub const fn braucht_text(self) -> bool {
        !matches!(self, Self::KeinEinwand)
    }
}

/// The answer of the other authority. Its text lies with the part.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Antwort {
    /// Who answered.
    pub von: KontoId,
    /// What it says.
    pub ergebnis: Ergebnis,
    /// Files that came with it.
    pub dokumente: Vec<DokumentId>,
    /// When.
    pub am: Zeitpunkt,
}

/// Where the part stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Stand {
    /// Asked; nobody there has taken it.
    Angefragt,
    /// Someone there works on it.
    Uebernommen {
        /// Who.
        von: KontoId,
    },
    /// Answered.
    Beantwortet {
        /// The answer.
        antwort: Antwort,
    },
    /// The leading authority took the question back.
    Zurueckgenommen {
        /// When.
        am: Zeitpunkt,
    },
    /// The matter was decided or ended before an answer came.
    Entfallen {
        /// When.
        am: Zeitpunkt,
    },
}

/// The part of one authority.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Beteiligung {
    /// Whom, and until when.
    pub anfrage: Anfrage,
    /// Who asked; nobody when the service names it.
    pub gefragt_von: Option<KontoId>,
    /// Since when.
    pub seit: Zeitpunkt,
    /// Where it stands.
    pub stand: Stand,
    /// The Frist passed without an answer. An answer is still accepted.
    pub ueberfaellig: bool,
}

impl Beteiligung {
    /// A question that was just asked.
    #[must_use]
    pub const fn neu(anfrage: Anfrage, gefragt_von: Option<KontoId>, seit: Zeitpunkt) -> Self {
        Self { anfrage, gefragt_von, seit, stand: Stand::Angefragt, ueberfaellig: false }
    }

    /// Does it still owe its answer?
    #[must_use]
    pub const fn offen(&self) -> bool {
        matches!(self.stand, Stand::Angefragt | Stand::Uebernommen { .. })
    }

    /// The answer, if there is one.
    #[must_use]
    pub const fn antwort(&self) -> Option<&Antwort> {
        if let Stand::Beantwortet { antwort } = &self.stand { Some(antwort) } else { None }
    }

    /// Who works on it there.
    #[must_use]
    pub const fn bearbeiter(&self) -> Option<KontoId> {
        if let Stand::Uebernommen { von } = &self.stand { Some(*von) } else { None }
    }

    /// The stable name of its state.
    #[must_use]
    pub const fn status(&self) -> &'static str {
        match self.stand {
            Stand::Angefragt => "angefragt",
            Stand::Uebernommen { .. } => "uebernommen",
            Stand::Beantwortet { .. } => "beantwortet",
            Stand::Zurueckgenommen { .. } => "zurueckgenommen",
            Stand::Entfallen { .. } => "entfallen",
        }
    }

    /// When an unanswered one counts as late.
    #[must_use]
    pub fn faellig(&self) -> Zeitpunkt {
        tagesbeginn(plus_tage(self.anfrage.frist, 1))
    }
}

/// A step of one part.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "schritt", rename_all = "snake_case")]
pub enum Schritt {
    /// A member of staff there took it.
    Uebernommen {
        /// Who.
        von: KontoId,
    },
    /// She put it back.
    Zurueckgelegt {
        /// Who.
        von: KontoId,
    },
    /// The answer.
    Beantwortet {
        /// Who; whoever answers takes it.
        von: KontoId,
        /// What it says.
        ergebnis: Ergebnis,
        /// Files that came with it.
        dokumente: Vec<DokumentId>,
    },
    /// The leading authority asks again, with a new Frist.
    Erneut {
        /// Who asks.
        von: KontoId,
        /// The new last day.
        frist: Tag,
    },
    /// The leading authority takes the question back.
    Zurueckgenommen {
        /// Who.
        von: KontoId,
    },
}

impl Schritt {
    /// The stable name, as in the log.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Uebernommen { .. } => "beteiligung_uebernommen",
            Self::Zurueckgelegt { .. } => "beteiligung_zurueckgelegt",
            Self::Beantwortet { .. } => "beteiligung_beantwortet",
            Self::Erneut { .. } => "beteiligung_erneut",
            Self::Zurueckgenommen { .. } => "beteiligung_zurueckgenommen",
        }
    }

    /// Who acted.
    #[must_use]
    pub const fn von(&self) -> Option<KontoId> {
        match self {
            Self::Uebernommen { von }
            | Self::Zurueckgelegt { von }
            | Self::Beantwortet { von, .. }
            | Self::Erneut { von, .. }
            | Self::Zurueckgenommen { von } => Some(*von),
        }
    }
}

/// Takes one step of one part. A step that is already done changes nothing.
///
/// # Errors
/// [`Unzulaessig`]: the step is not allowed now, with the sentence for the person who tried.
pub fn decide(
    b: &Beteiligung,
    schritt: &Schritt,
    kalender: Kalender,
    jetzt: Zeitpunkt,
) -> Result<Beteiligung, Unzulaessig> {
    let mut neu = b.clone();
    match schritt {
        Schritt::Uebernommen { von } => {
            offen_fuer(b, Some(*von))?;
            neu.stand = Stand::Uebernommen { von: *von };
        }
        // Whoever may (the pages say who) puts it back, so a colleague's illness blocks nothing.
        Schritt::Zurueckgelegt { .. } => {
            offen_fuer(b, None)?;
            neu.stand = Stand::Angefragt;
        }
        Schritt::Beantwortet { von, ergebnis, dokumente } => {
            offen_fuer(b, Some(*von))?;
            let antwort = Antwort { von: *von, ergebnis: *ergebnis, dokumente: dokumente.clone(), am: jetzt };
            neu.stand = Stand::Beantwortet { antwort };
            neu.ueberfaellig = false;
        }
        Schritt::Erneut { frist, .. } => {
            if matches!(b.stand, Stand::Zurueckgenommen { .. } | Stand::Entfallen { .. }) {
                return Err(Unzulaessig::BeteiligungBeendet);
            }
            neu.anfrage.frist = frist_pruefen(*frist, kalender, jetzt)?;
            neu.ueberfaellig = false;
            if !b.offen() {
                neu.stand = Stand::Angefragt;
            }
        }
        Schritt::Zurueckgenommen { .. } => match b.stand {
            Stand::Zurueckgenommen { .. } => {}
            Stand::Angefragt | Stand::Uebernommen { .. } => neu.stand = Stand::Zurueckgenommen { am: jetzt },
            Stand::Beantwortet { .. } => return Err(Unzulaessig::BeteiligungBeantwortet),
            Stand::Entfallen { .. } => return Err(Unzulaessig::BeteiligungBeendet),
        },
    }
    Ok(neu)
}

/// Is it open, and for this person?
fn offen_fuer(b: &Beteiligung, von: Option<KontoId>) -> Ausgang {
    match (&b.stand, von) {
        (Stand::Angefragt, _) | (Stand::Uebernommen { .. }, None) => Ok(()),
        (Stand::Uebernommen { von: wer }, Some(von)) if *wer == von => Ok(()),
        (Stand::Uebernommen { .. }, Some(_)) => Err(Unzulaessig::AnderePerson),
        (Stand::Beantwortet { .. }, _) => Err(Unzulaessig::BeteiligungBeantwortet),
        (Stand::Zurueckgenommen { .. } | Stand::Entfallen { .. }, _) => Err(Unzulaessig::BeteiligungBeendet),
    }
}

/// The last day as it counts: after today, within a year, on a working day (VwVfG § 31 (3)).
fn frist_pruefen(frist: Tag, kalender: Kalender, jetzt: Zeitpunkt) -> Result<Tag, Unzulaessig> {
    let heute = tag_von(jetzt);
    if frist <= heute || frist > plus_tage(heute, 366) {
        return Err(Unzulaessig::FristUnmoeglich);
    }
    Ok(kalender.werktag_ab(frist))
}

/// What a matter does with its parts.
impl Lauf<'_> {
    /// Others can be asked until the decision.
    fn beteiligung_moeglich(&self) -> Ausgang {
        match self.z.stand {
            Sachstand::InBearbeitung { .. } | Sachstand::Entworfen { .. } | Sachstand::Freigegeben { .. } => Ok(()),
            _ => Err(self.falscher_stand()),
        }
    }

    pub(crate) fn beteiligung_angefragt(
        &mut self,
        anfragen: &[Anfrage],
        von: Option<KontoId>,
        ohne_stelle: &[String],
    ) -> Ausgang {
        self.beteiligung_moeglich()?;
        if let Some(von) = von {
            self.bearbeiter(von)?;
        }
        for anfrage in anfragen {
            if self.z.beteiligung(anfrage.id).is_some() {
                continue;
            }
            let mut anfrage = anfrage.clone();
            anfrage.frist = frist_pruefen(anfrage.frist, self.z.vorgaben.kalender, self.jetzt)?;
            let neu = Beteiligung::neu(anfrage, von, self.jetzt);
            self.effekt(Effect::Wecken { zeit: neu.faellig(), wecker: Wecker::Beteiligung(neu.anfrage.id) });
            self.z.beteiligungen.push(neu);
        }
        self.z.ohne_stelle.extend_from_slice(ohne_stelle);
        if von.is_none() { self.dienst_erledigt(ablauf::Baustein::Beteiligen) } else { Ok(()) }
    }

    pub(crate) fn beteiligung(&mut self, id: BeteiligungId, schritt: &Schritt) -> Ausgang {
        let alt = self.z.beteiligung(id).ok_or(Unzulaessig::KeineBeteiligung)?;
        if alt.offen() || matches!(schritt, Schritt::Erneut { .. }) {
            self.beteiligung_moeglich()?;
        }
        if let Schritt::Erneut { von, .. } | Schritt::Zurueckgenommen { von } = schritt {
            self.bearbeiter(*von)?;
        }
        let neu = decide(alt, schritt, self.z.vorgaben.kalender, self.jetzt)?;
        if neu.anfrage.frist != alt.anfrage.frist {
            self.effekt(Effect::Wecken { zeit: neu.faellig(), wecker: Wecker::Beteiligung(id) });
        }
        if let Some(platz) = self.z.beteiligungen.iter_mut().find(|b| b.anfrage.id == id) {
            *platz = neu;
        }
        if self.z.wartet_auf_andere() {
            return Ok(());
        }
        self.signal(ablauf::Signal::nachricht(NACHRICHT_BETEILIGT))
    }

    /// The alarm of a part: late, early, doubled and forgotten ones do no harm.
    pub(crate) fn beteiligung_abgelaufen(&mut self, id: BeteiligungId) {
        let Some(b) = self.z.beteiligung(id).filter(|b| b.offen() && !b.ueberfaellig) else { return };
        let zeit = b.faellig();
        // With a new Frist there is a newer alarm.
        if self.jetzt < zeit {
            return;
        }
        if let Some(b) = self.z.beteiligungen.iter_mut().find(|b| b.anfrage.id == id) {
            b.ueberfaellig = true;
        }
    }

    /// Decided, closed or withdrawn: nobody waits for an answer any more.
    pub(crate) fn beteiligungen_beenden(&mut self) {
        if self.beteiligung_moeglich().is_ok() {
            return;
        }
        let am = self.jetzt;
        for b in self.z.beteiligungen.iter_mut().filter(|b| b.offen()) {
            b.stand = Stand::Entfallen { am };
        }
    }
}

//! Where a matter stands: an enum with its data, so that an impossible state cannot be written down.

use ablauf::{Daten, Marken};
use grund::{BeteiligungId, Betrag, DokumentId, KontoId, NachrichtId, Tag, UebergabeId, ZahlungId, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{
    Abgabe, Entscheidungsart, Erinnerung, Fiktion,
    beginn::Vorgaben,
    beteiligung::Beteiligung,
    frist::Bearbeitungsfrist,
    mangel::Mangelstand,
    pflicht::Pflicht,
    register::Registerstand,
    weiterleitung::Weiterleitung,
    zwischen::{Erwartung, Meldung},
};

/// The state as people name it. The text names are stable: they are stored, filtered and translated by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Waits for the payment that the authority asked for at once.
    ZahlungOffen,
    /// Arrived; nobody has taken it.
    Eingegangen,
    /// Someone works on it.
    InPruefung,
    /// The applicant is asked; the clock stands.
    Rueckfrage,
    /// A draft of the Bescheid exists.
    Entscheidung,
    /// Released once; a second person must release.
    Freigabe,
    /// Released twice; the Bescheid is on its way into the mailbox.
    Beschieden,
    /// The Bescheid lies in the mailbox.
    Bereitgestellt,
    /// The Bescheid counts as delivered.
    Bekanntgegeben,
    /// Nobody decided in time: the approval counts as given (VwVfG § 42a).
    GenehmigungGilt,
    /// Nothing is left to do.
    Abgeschlossen,
    /// The applicant withdrew.
    Zurueckgezogen,
}

impl Status {
    /// All of them, in the order of a usual course.
    pub const ALLE: [Self; 12] = [
        Self::ZahlungOffen,
        Self::Eingegangen,
        Self::InPruefung,
        Self::Rueckfrage,
        Self::Entscheidung,
        Self::Freigabe,
        Self::Beschieden,
        Self::Bereitgestellt,
        Self::Bekanntgegeben,
        Self::GenehmigungGilt,
        Self::Abgeschlossen,
        Self::Zurueckgezogen,
    ];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ZahlungOffen => "zahlung_offen",
            Self::Eingegangen => "eingegangen",
            Self::InPruefung => "in_pruefung",
            Self::Rueckfrage => "rueckfrage",
            Self::Entscheidung => "entscheidung",
            Self::Freigabe => "freigabe",
            Self::Beschieden => "beschieden",
            Self::Bereitgestellt => "bereitgestellt",
            Self::Bekanntgegeben => "bekanntgegeben",
            Self::GenehmigungGilt => "genehmigung_gilt",
            Self::Abgeschlossen => "abgeschlossen",
            Self::Zurueckgezogen => "zurueckgezogen",
        }
    }

    /// What people read, in German.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::ZahlungOffen => "Zahlung offen",
            Self::Eingegangen => "Eingegangen",
            Self::InPruefung => "In Prüfung",
            Self::Rueckfrage => "Rückfrage",
            Self::Entscheidung => "Bescheid im Entwurf",
            Self::Freigabe => "Zweite Freigabe offen",
            Self::Beschieden => "Beschieden",
            Self::Bereitgestellt => "Bescheid bereitgestellt",
            Self::Bekanntgegeben => "Bekanntgegeben",
            Self::GenehmigungGilt => "Genehmigung gilt als erteilt",
            Self::Abgeschlossen => "Abgeschlossen",
            Self::Zurueckgezogen => "Zurückgezogen",
        }
    }

    /// Reads the stable name.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.name() == name)
    }

    /// Is there nothing left to do?
    #[must_use]
    pub const fn beendet(self) -> bool {
        matches!(self, Self::Abgeschlossen | Self::Zurueckgezogen)
    }

    /// Is the decision taken (twice released), or does the law take it?
    #[must_use]
    pub const fn entschieden(self) -> bool {
        matches!(
            self,
            Self::Beschieden
                | Self::Bereitgestellt
                | Self::Bekanntgegeben
                | Self::GenehmigungGilt
                | Self::Abgeschlossen
        )
    }
}

/// How the payment that was asked for at once stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Zahlstand {
    /// Nothing was asked for at once.
    #[default]
    Keine,
    /// Asked for.
    Angefordert {
        /// How much.
        betrag: Betrag,
        /// The request, once it exists.
        zahlung: Option<ZahlungId>,
        /// Has an attempt failed?
        gescheitert: bool,
    },
    /// Not paid in time: the money is asked for with the Bescheid. It may still come.
    Ausgeblieben {
        /// How much.
        betrag: Betrag,
        /// The request, once it exists.
        zahlung: Option<ZahlungId>,
    },
    /// The money is there.
    Bezahlt {
        /// How much.
        betrag: Betrag,
        /// Which request.
        zahlung: ZahlungId,
        /// Since when.
        am: Zeitpunkt,
    },
}

impl Zahlstand {
    /// What is paid.
    #[must_use]
    pub const fn bezahlt(&self) -> Option<Betrag> {
        if let Self::Bezahlt { betrag, .. } = self { Some(*betrag) } else { None }
    }
}

/// A question to the applicant that has no answer yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rueckfrage {
    /// Who asked.
    pub von: KontoId,
    /// Id of the field.
    pub feld: String,
    /// Last day for the answer.
    pub frist: Tag,
    /// The message with the question.
    pub nachricht: NachrichtId,
    /// The Frist has passed. An answer is still accepted until the decision.
    pub abgelaufen: bool,
}

/// A drafted Bescheid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Entwurf {
    /// Who drafted it.
    pub von: KontoId,
    /// What it decides.
    pub entscheidung: Entscheidungsart,
    /// The stored PDF: exactly this is released and delivered.
    pub dokument: DokumentId,
    /// Its hash, lower-case hex.
    pub sha256: String,
    /// What it assesses.
    pub gebuehr: Betrag,
}

/// A released Bescheid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bescheid {
    /// The draft as released.
    pub entwurf: Entwurf,
    /// Who released first.
    pub erste: KontoId,
    /// Who released second: another person.
    pub zweite: KontoId,
    /// When it was released.
    pub am: Zeitpunkt,
    /// Since when it lies in the mailbox.
    pub bereitgestellt: Option<Zeitpunkt>,
    /// When the addressee opened it first.
    pub abgerufen: Option<Zeitpunkt>,
    /// The day on which the letter was posted, where it went by post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aufgegeben: Option<Tag>,
    /// The day on which it counts, or will count, as delivered.
    pub bekanntgabe: Option<Tag>,
    /// Last day for a Widerspruch; known with the day above.
    pub widerspruch_bis: Option<Tag>,
}

/// When a letter became known that is no Bescheid of people and decides all the same: a program's decision, or the fee in a
/// confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Eroeffnung {
    /// Since when it lies ready.
    pub am: Zeitpunkt,
    /// The day on which it counts, or will count, as delivered.
    pub bekanntgabe: Option<Tag>,
    /// Last day for a Widerspruch; known with the day above.
    pub widerspruch_bis: Option<Tag>,
}

/// Where the matter stands, with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Stand {
    /// Before any draft.
    InBearbeitung {
        /// The open question.
        rueckfrage: Option<Rueckfrage>,
    },
    /// Drafted, not released. A question whose Frist passed stays answerable.
    Entworfen {
        /// The draft.
        entwurf: Entwurf,
        /// The lapsed question.
        rueckfrage: Option<Rueckfrage>,
    },
    /// Released once.
    Freigegeben {
        /// The draft.
        entwurf: Entwurf,
        /// By whom.
        erste: KontoId,
        /// The lapsed question.
        rueckfrage: Option<Rueckfrage>,
    },
    /// Released twice.
    Beschieden {
        /// The Bescheid.
        bescheid: Bescheid,
    },
    /// In the mailbox.
    Bereitgestellt {
        /// The Bescheid.
        bescheid: Bescheid,
        /// The provision ended without retrieval (VwVfG § 41 (2a)): it must be delivered another way.
        beendet: bool,
    },
    /// Delivered in law.
    Bekanntgegeben {
        /// The Bescheid.
        bescheid: Bescheid,
    },
    /// Nobody decided in time: the approval counts as given (VwVfG § 42a); [`Zustand::fiktion`] says since when.
    Fingiert,
    /// Closed.
    Abgeschlossen {
        /// The Bescheid, if there was one.
        bescheid: Option<Bescheid>,
        /// When.
        am: Zeitpunkt,
    },
    /// Withdrawn before the decision.
    Zurueckgezogen {
        /// When.
        am: Zeitpunkt,
    },
}

/// Everything that the next decision needs to know about a matter. Serialised with the matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Zustand {
    /// Where it stands.
    pub stand: Stand,
    /// How the immediate payment stands.
    pub zahlung: Zahlstand,
    /// Who works on it.
    pub bearbeiter: Option<KontoId>,
    /// For whom she does, where she took it on for somebody who is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vertretung: Option<KontoId>,
    /// The processing Frist of the authority.
    pub frist: Option<Bearbeitungsfrist>,
    /// When the application arrived.
    pub eingang: Zeitpunkt,
    /// The tokens of the process.
    pub marken: Marken,
    /// The values that the process asks for, and no others.
    pub daten: Daten,
    /// The rules of this Leistung and place, frozen at the beginning.
    pub vorgaben: Vorgaben,
    /// The process waits for the payment (kept so that the status needs no model).
    pub wartet_auf_zahlung: bool,
    /// The confirmation or certificate that was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bestaetigung: Option<DokumentId>,
    /// When that letter became known, where it may decide something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eroeffnung: Option<Eroeffnung>,
    /// The parts of other authorities, in the order in which they were asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beteiligungen: Vec<Beteiligung>,
    /// Parts that the service names and for which nobody is responsible at the place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ohne_stelle: Vec<String>,
    /// What the applicant has to do afterwards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pflichten: Vec<Pflicht>,
    /// What goes, or went, to others, in the order in which it fell due.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weiterleitungen: Vec<Weiterleitung>,
    /// Through which units it went.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub abgaben: Vec<Abgabe>,
    /// How it stands with the register that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<Registerstand>,
    /// Messages of the applicant's own accord that nobody at the authority has noted yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub neues: Vec<NachrichtId>,
    /// Until when holds what was granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erinnerung: Option<Erinnerung>,
    /// How it stands with the deemed approval, where a law orders it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fiktion: Option<Fiktion>,
    /// How a reported defect stands, where everybody may read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mangel: Option<Mangelstand>,
    /// What it waits for from other matters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lauscht: Vec<Erwartung>,
    /// What came from other matters, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meldungen: Vec<Meldung>,
}

impl Zustand {
    /// A participation by its id.
    #[must_use]
    pub fn beteiligung(&self, id: BeteiligungId) -> Option<&Beteiligung> {
        self.beteiligungen.iter().find(|b| b.anfrage.id == id)
    }

    /// A delivery by its id.
    #[must_use]
    pub fn weiterleitung(&self, id: UebergabeId) -> Option<&Weiterleitung> {
        self.weiterleitungen.iter().find(|w| w.auftrag.id == id)
    }

    /// Does another authority still owe its answer?
    #[must_use]
    pub fn wartet_auf_andere(&self) -> bool {
        self.beteiligungen.iter().any(Beteiligung::offen)
    }

    /// The order to a register that is out.
    #[must_use]
    pub const fn register_offen(&self) -> Option<UebergabeId> {
        if let Some(Registerstand::Wartet { anfrage, .. }) = &self.register { Some(*anfrage) } else { None }
    }

    /// The state as people name it.
    #[must_use]
    pub fn status(&self) -> Status {
        match &self.stand {
            Stand::InBearbeitung { rueckfrage: Some(r) } if !r.abgelaufen => Status::Rueckfrage,
            Stand::InBearbeitung { .. } if self.wartet_auf_zahlung => Status::ZahlungOffen,
            Stand::InBearbeitung { .. } if self.bearbeiter.is_some() => Status::InPruefung,
            Stand::InBearbeitung { .. } => Status::Eingegangen,
            Stand::Entworfen { .. } => Status::Entscheidung,
            Stand::Freigegeben { .. } => Status::Freigabe,
            Stand::Beschieden { .. } => Status::Beschieden,
            Stand::Bereitgestellt { .. } => Status::Bereitgestellt,
            Stand::Bekanntgegeben { .. } => Status::Bekanntgegeben,
            Stand::Fingiert => Status::GenehmigungGilt,
            Stand::Abgeschlossen { .. } => Status::Abgeschlossen,
            Stand::Zurueckgezogen { .. } => Status::Zurueckgezogen,
        }
    }

    /// Who works on it.
    #[must_use]
    pub const fn bearbeiter(&self) -> Option<KontoId> {
        self.bearbeiter
    }

    /// The next day that matters: for an open question its Frist, before the decision the processing Frist (unless it
    /// stands still) or the day after which an approval counts as given, afterwards the day of Bekanntgabe and then the end of the Widerspruchsfrist.
    #[must_use]
    pub fn naechste_frist(&self) -> Option<Tag> {
        match &self.stand {
            // A time that a statute fixes runs on beside the question.
            Stand::InBearbeitung { rueckfrage: Some(r) } if !r.abgelaufen => {
                self.bearbeitung_bis().into_iter().chain([r.frist]).min()
            }
            // Where both run, the earlier day.
            Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. } => {
                self.bearbeitung_bis().into_iter().chain(self.fiktion_bis()).min()
            }
            Stand::Beschieden { .. } | Stand::Fingiert => None,
            Stand::Bereitgestellt { bescheid, .. } => bescheid.bekanntgabe,
            Stand::Bekanntgegeben { bescheid } => bescheid.widerspruch_bis,
            Stand::Abgeschlossen { .. } | Stand::Zurueckgezogen { .. } => None,
        }
    }

    /// The last day of the processing Frist; `None` while it stands still or where there is none.
    #[must_use]
    pub fn bearbeitung_bis(&self) -> Option<Tag> {
        self.frist.as_ref().filter(|f| !f.steht()).map(|f| f.ende(self.vorgaben.kalender))
    }

    /// The open question; also one whose Frist has passed, as long as an answer is accepted.
    #[must_use]
    pub const fn rueckfrage(&self) -> Option<&Rueckfrage> {
        match &self.stand {
            Stand::InBearbeitung { rueckfrage }
            | Stand::Entworfen { rueckfrage, .. }
            | Stand::Freigegeben { rueckfrage, .. } => rueckfrage.as_ref(),
            _ => None,
        }
    }

    /// The draft that waits for release.
    #[must_use]
    pub const fn entwurf(&self) -> Option<&Entwurf> {
        match &self.stand {
            Stand::Entworfen { entwurf, .. } | Stand::Freigegeben { entwurf, .. } => Some(entwurf),
            _ => None,
        }
    }

    /// Who released first, while the second release is missing.
    #[must_use]
    pub const fn erste_freigabe(&self) -> Option<KontoId> {
        if let Stand::Freigegeben { erste, .. } = &self.stand { Some(*erste) } else { None }
    }

    /// The day on which what decides counts as delivered: the Bescheid, or a letter that took its place.
    #[must_use]
    pub fn bekanntgabe(&self) -> Option<Tag> {
        self.bescheid().and_then(|b| b.bekanntgabe).or_else(|| self.eroeffnung.and_then(|e| e.bekanntgabe))
    }

    /// The released Bescheid.
    #[must_use]
    pub const fn bescheid(&self) -> Option<&Bescheid> {
        match &self.stand {
            Stand::Beschieden { bescheid }
            | Stand::Bereitgestellt { bescheid, .. }
            | Stand::Bekanntgegeben { bescheid } => Some(bescheid),
            Stand::Abgeschlossen { bescheid, .. } => bescheid.as_ref(),
            _ => None,
        }
    }
}

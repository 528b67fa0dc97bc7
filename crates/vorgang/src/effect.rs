//! What follows from an event and lies outside of the matter: the worker's tasks, and about what it writes.

use std::collections::BTreeMap;

use grund::{Betrag, DokumentId, VorgangId, Zeitpunkt};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Wecker, fiktion::Amtsanlass, register::Registergrund, weiterleitung};

/// About what the platform writes to the applicant. The text belongs to the Leistung and the mailbox, not to the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anlass {
    /// The application arrived (VwVfG § 71b (3), and courtesy).
    Eingang,
    /// The payment is confirmed.
    ZahlungEingegangen,
    /// An attempt to pay failed.
    ZahlungGescheitert,
    /// No payment came in time: the matter goes on, the money is asked for with the Bescheid.
    ZahlungAusgeblieben,
    /// The Frist of a question passed without an answer.
    RueckfrageAbgelaufen,
    /// The Bescheid lies in the mailbox.
    BescheidBereit,
    /// The provision ended without retrieval; the Bescheid comes another way.
    BereitstellungBeendet,
    /// The withdrawal is confirmed.
    Zurueckgezogen,
    /// The matter is closed.
    Abgeschlossen,
    /// A register does not carry out what was applied for; people look at it.
    RegisterAbgewiesen(Registergrund),
    /// Something is new; written before processes said by their own word what (now [`Effect::Hinweis`]).
    Hinweis,
    /// A duty exists from now on; the number is its place in [`crate::Zustand::pflichten`].
    PflichtBesteht(u8),
    /// A duty comes near.
    PflichtErinnerung(u8),
    /// The day of a duty has passed.
    PflichtUeberfaellig(u8),
    /// What was granted ends soon; [`crate::Zustand::erinnerung`] says when.
    EndeNaht,
    /// Nobody decided in time: the approval counts as given (VwVfG § 42a); [`crate::Zustand::fiktion`] says since when.
    GenehmigungGilt,
    /// Another unit works on it from now on; the number is its place in [`crate::Zustand::abgaben`].
    Abgegeben(u8),
}

/// What the worker must do. Each is carried out at least once and must tolerate repetition.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Effect {
    /// Make a payment request; answer with [`crate::Ereignis::ZahlungAngefordert`].
    ZahlungAnfordern {
        /// How much.
        betrag: Betrag,
    },
    /// Put a message into the applicant's mailbox.
    Nachricht {
        /// About what.
        anlass: Anlass,
    },
    /// Put the message that the process asks for into the applicant's mailbox, in the words of the service.
    Hinweis {
        /// Its own word (`basis:anlass`).
        anlass: String,
    },
    /// Ask a decision of the service with the values of now; answer with [`crate::Ereignis::RegelAusgewertet`].
    Regel {
        /// The step.
        knoten: String,
        /// The token there.
        marke: u32,
        /// Which decision.
        entscheidung: String,
        /// What only this one of several instances knows.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        dazu: BTreeMap<String, Value>,
    },
    /// Note for the worker what the matter listens to; from then on every event keeps that up to date.
    Lauschen,
    /// Give a message to the matter that waits for it; answer with [`crate::Ereignis::Gemeldet`].
    Melden {
        /// The step that sends it.
        knoten: String,
        /// Its name.
        name: String,
        /// Its key.
        schluessel: String,
        /// Nobody needs to wait for it.
        #[serde(default)]
        hinnehmen: bool,
    },
    /// Give a signal to all who waited for it at `seit`; answer with [`crate::Ereignis::Signalisiert`].
    Signalisieren {
        /// Its name.
        name: String,
        /// Goes on behind this matter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nach: Option<VorgangId>,
        /// When it was sent.
        seit: Zeitpunkt,
    },
    /// Note an escalation that nobody took up; answer with [`crate::Ereignis::Eskaliert`].
    Eskalieren {
        /// At which step.
        knoten: String,
        /// The code.
        code: String,
    },
    /// Tell the applicant by mail, without content, that something waits.
    MailHinweis,
    /// Tell the people who work on the matter, and the head of the unit, by mail and without content.
    AmtHinweis {
        /// About what.
        anlass: Amtsanlass,
    },
    /// Put the released Bescheid into the mailbox; answer with [`crate::Ereignis::Bereitgestellt`].
    BescheidBereitstellen {
        /// The stored PDF.
        dokument: DokumentId,
    },
    /// Put the confirmation or certificate into the mailbox.
    BestaetigungBereitstellen {
        /// The stored PDF.
        dokument: DokumentId,
    },
    /// Find the authorities that the service names and that are responsible at the place; answer with
    /// [`crate::Ereignis::BeteiligungAngefragt`].
    Beteiligen,
    /// Work out the duties that the service names; answer with [`crate::Ereignis::PflichtenGesetzt`].
    PflichtenSetzen,
    /// Work out until when what was granted holds; answer with [`crate::Ereignis::EndeBestimmt`].
    EndeBestimmen,
    /// Work out the order that the service names; answer with [`crate::register::Registerschritt::Gefragt`] or
    /// [`crate::Ereignis::RegisterAusgenommen`].
    RegisterAnfragen,
    /// Find out what falls due to others; answer with [`crate::Ereignis::WeiterleitungenBestimmt`].
    Weiterleiten {
        /// Which moment has come.
        moment: weiterleitung::Moment,
    },
    /// Hand over nothing more.
    WeiterleitungenBeenden,
    /// Send [`crate::Ereignis::FristErreicht`] at this time or later.
    Wecken {
        /// When.
        zeit: Zeitpunkt,
        /// Which alarm.
        wecker: Wecker,
    },
    /// The process stands still: an operator must look.
    Stoerung {
        /// Where in the model.
        knoten: String,
        /// Why.
        grund: String,
    },
}

impl Effect {
    /// The stable name, for the outbox.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ZahlungAnfordern { .. } => "zahlung_anfordern",
            Self::Nachricht { .. } => "nachricht",
            Self::MailHinweis => "mail_hinweis",
            Self::AmtHinweis { .. } => "amt_hinweis",
            Self::Hinweis { .. } => "hinweis",
            Self::Regel { .. } => "regel",
            Self::Lauschen => "lauschen",
            Self::Melden { .. } => "melden",
            Self::Signalisieren { .. } => "signalisieren",
            Self::Eskalieren { .. } => "eskalieren",
            Self::BescheidBereitstellen { .. } => "bescheid_bereitstellen",
            Self::BestaetigungBereitstellen { .. } => "bestaetigung_bereitstellen",
            Self::Beteiligen => "beteiligen",
            Self::PflichtenSetzen => "pflichten_setzen",
            Self::EndeBestimmen => "ende_bestimmen",
            Self::RegisterAnfragen => "register_anfragen",
            Self::Weiterleiten { .. } => "weiterleiten",
            Self::WeiterleitungenBeenden => "weiterleitungen_beenden",
            Self::Wecken { .. } => "wecken",
            Self::Stoerung { .. } => "stoerung",
        }
    }
}

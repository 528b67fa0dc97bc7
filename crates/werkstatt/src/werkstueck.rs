//! A service in the making, and which steps it may take.

use std::{fmt, str::FromStr};

use grund::{KontoId, LeistungKennung, Traeger, VersionHash, Zeitpunkt};
use uuid::Uuid;

use crate::Dateien;

/// The id of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WerkstueckId(pub Uuid);

impl fmt::Display for WerkstueckId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for WerkstueckId {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(s).map(Self)
    }
}

impl From<Uuid> for WerkstueckId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

/// Where a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stand {
    /// Being made.
    Entwurf,
    /// Waits for a second person.
    ZurPruefung,
    /// Sent back with a reason.
    Zurueckgewiesen,
    /// Released: what it says is on offer.
    Freigegeben,
    /// Taken out of offer.
    Zurueckgezogen,
    /// Given up before it was ever released.
    Verworfen,
}

impl Stand {
    const ALLE: [Self; 6] = [
        Self::Entwurf,
        Self::ZurPruefung,
        Self::Zurueckgewiesen,
        Self::Freigegeben,
        Self::Zurueckgezogen,
        Self::Verworfen,
    ];

    /// The value in the database.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Entwurf => "entwurf",
            Self::ZurPruefung => "zur_pruefung",
            Self::Zurueckgewiesen => "zurueckgewiesen",
            Self::Freigegeben => "freigegeben",
            Self::Zurueckgezogen => "zurueckgezogen",
            Self::Verworfen => "verworfen",
        }
    }

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.als_text() == text)
    }

    /// May its files be changed? What is released or withdrawn becomes a draft again by the first change.
    #[must_use]
    pub const fn ist_schreibbar(self) -> bool {
        matches!(self, Self::Entwurf | Self::Zurueckgewiesen | Self::Freigegeben | Self::Zurueckgezogen)
    }
}

/// What an adaptation was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grundlage {
    /// The version of the Land's service.
    pub version: VersionHash,
    /// Its files, without the shared blocks.
    pub dateien: Dateien,
}

/// A service in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Werkstueck {
    /// Its id.
    pub id: WerkstueckId,
    /// Whose it is.
    pub traeger: Traeger,
    /// The service: its address.
    pub leistung: LeistungKennung,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub stand: Stand,
    /// Counts every change.
    pub zaehler: i32,
    /// Its files.
    pub dateien: Dateien,
    /// What it adapts; nothing: it is a service of its own.
    pub grundlage: Option<Grundlage>,
    /// Who began it.
    pub autor: KontoId,
    /// When it was begun.
    pub angelegt: Zeitpunkt,
    /// When it was changed last.
    pub geaendert: Zeitpunkt,
    /// Who reviewed it last, and when.
    pub geprueft: Option<(KontoId, Zeitpunkt)>,
    /// The reason of the last rejection or withdrawal.
    pub grund: String,
}

/// Kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schrittart {
    /// Files were saved.
    Gespeichert,
    /// Handed to review.
    Vorgelegt,
    /// Taken back into the making.
    Zurueckgeholt,
    /// Released.
    Freigegeben,
    /// Sent back.
    Zurueckgewiesen,
    /// Taken out of offer.
    Zurueckgezogen,
    /// Given up.
    Verworfen,
}

impl Schrittart {
    const ALLE: [Self; 7] = [
        Self::Gespeichert,
        Self::Vorgelegt,
        Self::Zurueckgeholt,
        Self::Freigegeben,
        Self::Zurueckgewiesen,
        Self::Zurueckgezogen,
        Self::Verworfen,
    ];

    /// The value in the database.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Gespeichert => "gespeichert",
            Self::Vorgelegt => "vorgelegt",
            Self::Zurueckgeholt => "zurueckgeholt",
            Self::Freigegeben => "freigegeben",
            Self::Zurueckgewiesen => "zurueckgewiesen",
            Self::Zurueckgezogen => "zurueckgezogen",
            Self::Verworfen => "verworfen",
        }
    }

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.als_text() == text)
    }
}

/// Something that happened to a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schritt {
    /// Its number, in the order of time.
    pub id: i64,
    /// When.
    pub zeit: Zeitpunkt,
    /// Who.
    pub wer: KontoId,
    /// What.
    pub art: Schrittart,
    /// What was said with it.
    pub bemerkung: String,
    /// The files as they were saved with it.
    pub dateien: Option<Dateien>,
    /// The version that a release made.
    pub version: Option<VersionHash>,
}

/// Who acts, and when.
#[derive(Debug, Clone, Copy)]
pub struct Wer {
    /// Who.
    pub wer: KontoId,
    /// When.
    pub jetzt: Zeitpunkt,
}

/// What somebody wants to do with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handlung {
    /// Hand it to review, with a word to the reviewer.
    Vorlegen(String),
    /// Take it back into the making.
    Zurueckholen,
    /// Release it as this version.
    Freigeben(VersionHash),
    /// Send it back, with the reason.
    Zurueckweisen(String),
    /// Take it out of offer, with the reason.
    Zurueckziehen(String),
    /// Give it up.
    Verwerfen,
}

/// Why a step is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verstoss {
    /// The draft stands where this step does not lead on from.
    FalscherStand,
    /// She wrote in it herself.
    VierAugen,
    /// A reason is needed.
    GrundFehlt,
}

impl Verstoss {
    /// What to tell people.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::FalscherStand => "In diesem Bearbeitungsstand ist das nicht möglich. Laden Sie die Seite neu.",
            Self::VierAugen => {
                "Sie haben an diesem Dienst selbst gearbeitet. Prüfen und freigeben muss ihn eine andere Person."
            }
            Self::GrundFehlt => "Schreiben Sie, warum.",
        }
    }
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ausgang {
    /// Done; this is the draft now.
    Getan(Box<Werkstueck>),
    /// Somebody changed it since the page was read. Nothing was written.
    Konflikt(Box<Werkstueck>),
    /// Not possible. Nothing was written.
    Unzulaessig(Verstoss),
}

impl Handlung {
    /// Where the draft stands afterwards. `autoren`: everyone who saved since its last release; `im_angebot`: some version
    /// of it is on offer.
    pub(crate) fn ziel(
        &self,
        stand: Stand,
        wer: KontoId,
        autoren: &[KontoId],
        im_angebot: bool,
    ) -> Result<(Stand, Schrittart), Verstoss> {
        use Stand as S;
        let selbst = autoren.contains(&wer);
        let begruendet = |g: &str| if g.trim().is_empty() { Err(Verstoss::GrundFehlt) } else { Ok(()) };
        match (self, stand) {
            (Self::Vorlegen(_), S::Entwurf | S::Zurueckgewiesen | S::Zurueckgezogen) => {
                Ok((S::ZurPruefung, Schrittart::Vorgelegt))
            }
            (Self::Zurueckholen, S::ZurPruefung) => Ok((S::Entwurf, Schrittart::Zurueckgeholt)),
            (Self::Freigeben(_) | Self::Zurueckweisen(_), S::ZurPruefung) if selbst => Err(Verstoss::VierAugen),
            (Self::Freigeben(_), S::ZurPruefung) => Ok((S::Freigegeben, Schrittart::Freigegeben)),
            (Self::Zurueckweisen(grund), S::ZurPruefung) => {
                begruendet(grund)?;
                Ok((S::Zurueckgewiesen, Schrittart::Zurueckgewiesen))
            }
            (Self::Zurueckziehen(grund), s) if im_angebot && s != S::Zurueckgezogen && s != S::Verworfen => {
                begruendet(grund)?;
                Ok((S::Zurueckgezogen, Schrittart::Zurueckgezogen))
            }
            (Self::Verwerfen, S::Entwurf | S::Zurueckgewiesen) if !im_angebot => {
                Ok((S::Verworfen, Schrittart::Verworfen))
            }
            _ => Err(Verstoss::FalscherStand),
        }
    }

    pub(crate) fn bemerkung(&self) -> &str {
        match self {
            Self::Vorlegen(t) | Self::Zurueckweisen(t) | Self::Zurueckziehen(t) => t,
            _ => "",
        }
    }
}

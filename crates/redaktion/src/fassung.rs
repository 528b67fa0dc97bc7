//! A version of a text, and which steps it may take.

use std::{collections::BTreeMap, fmt, str::FromStr};

use grund::{KontoId, LeistungKennung, Sprache, Tag, Traeger, Zeitpunkt};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The id of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FassungId(pub Uuid);

impl fmt::Display for FassungId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for FassungId {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(s).map(Self)
    }
}

impl From<Uuid> for FassungId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

/// Which text: of what, whose, in which language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Textschluessel {
    /// The service.
    pub leistung: LeistungKennung,
    /// The Land whose text it is, or the authority whose supplement.
    pub traeger: Traeger,
    /// The language.
    pub sprache: Sprache,
}

/// The words themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Textinhalt {
    /// The name of the service.
    pub name: String,
    /// One sentence for lists.
    pub kurz: String,
    /// Words by which it is found.
    pub stichworte: Vec<String>,
    /// Text by section.
    pub abschnitte: BTreeMap<String, String>,
}

impl Textinhalt {
    /// Nothing is written at all.
    #[must_use]
    pub fn ist_leer(&self) -> bool {
        self.name.is_empty()
            && self.kurz.is_empty()
            && self.stichworte.is_empty()
            && self.abschnitte.values().all(|t| t.trim().is_empty())
    }
}

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fassungsstand {
    /// Being written.
    Entwurf,
    /// Waits for a reviewer.
    ZurPruefung,
    /// Sent back with a reason.
    Zurueckgewiesen,
    /// Released by somebody else than its authors; not published yet.
    Freigegeben,
    /// Will be published on a day.
    Geplant,
    /// Stands on the portal.
    Veroeffentlicht,
    /// A newer version took its place.
    Abgeloest,
    /// Taken off the portal.
    Zurueckgezogen,
    /// Given up before it was published.
    Verworfen,
}

impl Fassungsstand {
    /// All of them, in the order of a version's life.
    pub const ALLE: [Self; 9] = [
        Self::Entwurf,
        Self::ZurPruefung,
        Self::Zurueckgewiesen,
        Self::Freigegeben,
        Self::Geplant,
        Self::Veroeffentlicht,
        Self::Abgeloest,
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
            Self::Geplant => "geplant",
            Self::Veroeffentlicht => "veroeffentlicht",
            Self::Abgeloest => "abgeloest",
            Self::Zurueckgezogen => "zurueckgezogen",
            Self::Verworfen => "verworfen",
        }
    }

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.als_text() == text)
    }

    /// In the making: not published and not given up.
    #[must_use]
    pub const fn ist_offen(self) -> bool {
        matches!(self, Self::Entwurf | Self::ZurPruefung | Self::Zurueckgewiesen | Self::Freigegeben | Self::Geplant)
    }

    /// May its words be changed? Whoever changes a version that waits or is released makes it a draft again.
    #[must_use]
    pub const fn ist_schreibbar(self) -> bool {
        matches!(self, Self::Entwurf | Self::Zurueckgewiesen)
    }
}

/// A version of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fassung {
    /// Its id.
    pub id: FassungId,
    /// Which text.
    pub schluessel: Textschluessel,
    /// Its number, counted from 1 for each text.
    pub nr: i32,
    /// Where it stands.
    pub stand: Fassungsstand,
    /// Its words.
    pub inhalt: Textinhalt,
    /// Counts every change; forms carry it.
    pub zaehler: i32,
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
    /// The day of its publication.
    pub geplant: Option<Tag>,
    /// When it was published.
    pub veroeffentlicht: Option<Zeitpunkt>,
    /// When it was replaced or withdrawn.
    pub beendet: Option<Zeitpunkt>,
    /// A translation: the number of the German version that its author had before her.
    pub grundlage: Option<i32>,
}

/// Kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Schrittart {
    /// Words were saved.
    Gespeichert,
    /// Handed to review.
    Vorgelegt,
    /// Taken back into writing.
    Zurueckgeholt,
    /// Released.
    Freigegeben,
    /// Sent back.
    Zurueckgewiesen,
    /// A day of publication was set.
    Geplant,
    /// Published.
    Veroeffentlicht,
    /// Taken off the portal.
    Zurueckgezogen,
    /// Given up.
    Verworfen,
}

impl Schrittart {
    const ALLE: [Self; 9] = [
        Self::Gespeichert,
        Self::Vorgelegt,
        Self::Zurueckgeholt,
        Self::Freigegeben,
        Self::Zurueckgewiesen,
        Self::Geplant,
        Self::Veroeffentlicht,
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
            Self::Geplant => "geplant",
            Self::Veroeffentlicht => "veroeffentlicht",
            Self::Zurueckgezogen => "zurueckgezogen",
            Self::Verworfen => "verworfen",
        }
    }

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.als_text() == text)
    }
}

/// Something that happened to a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schritt {
    /// Its number, in the order of time.
    pub id: i64,
    /// Of which version.
    pub fassung: FassungId,
    /// When.
    pub zeit: Zeitpunkt,
    /// Who; nobody = the platform on the day that was set.
    pub wer: Option<KontoId>,
    /// What.
    pub art: Schrittart,
    /// What was said with it.
    pub bemerkung: String,
    /// The words as they were saved with it.
    pub inhalt: Option<Textinhalt>,
}

/// What somebody wants to do with a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handlung {
    /// Hand it to review, with a word to the reviewer.
    Vorlegen(String),
    /// Take it back into writing.
    Zurueckholen,
    /// Release it.
    Freigeben(String),
    /// Send it back, with the reason.
    Zurueckweisen(String),
    /// Publish it on a day.
    Planen(Tag),
    /// Publish it now.
    Veroeffentlichen,
    /// Take it off the portal, with the reason.
    Zurueckziehen(String),
    /// Give it up.
    Verwerfen,
}

/// Why a step is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verstoss {
    /// The version stands where this step does not lead on from.
    FalscherStand,
    /// She wrote in it herself.
    VierAugen,
    /// There is nothing in it.
    Leer,
    /// A reason is needed.
    GrundFehlt,
    /// The day lies in the past.
    TagVorbei,
}

impl Verstoss {
    /// What to tell people.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::FalscherStand => "In diesem Bearbeitungsstand ist das nicht möglich.",
            Self::VierAugen => {
                "Sie haben an diesem Text selbst geschrieben. Prüfen und freigeben muss ihn eine andere Person."
            }
            Self::Leer => "Der Text ist leer. Schreiben Sie mindestens einen Abschnitt.",
            Self::GrundFehlt => "Schreiben Sie, warum.",
            Self::TagVorbei => "Wählen Sie einen Tag, der nach heute liegt.",
        }
    }
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ausgang {
    /// Done; this is the version now.
    Getan(Fassung),
    /// Somebody changed it since the form was read; this is the version now. Nothing was written.
    Konflikt(Fassung),
    /// Not possible. Nothing was written.
    Unzulaessig(Verstoss),
}

/// Who acts, when: what every step needs besides the version.
#[derive(Debug, Clone, Copy)]
pub struct Bearbeitung {
    /// Who; nobody = the platform itself.
    pub wer: Option<KontoId>,
    /// When.
    pub jetzt: Zeitpunkt,
    /// The count that the form was read at.
    pub zaehler: i32,
}

impl Handlung {
    /// Where the version stands afterwards. `autoren`: everyone who saved words in it.
    pub(crate) fn ziel(
        &self,
        fassung: &Fassung,
        b: &Bearbeitung,
        autoren: &[KontoId],
    ) -> Result<(Fassungsstand, Schrittart), Verstoss> {
        use Fassungsstand as S;
        let selbst = b.wer.is_some_and(|wer| autoren.contains(&wer));
        match (self, fassung.stand) {
            (Self::Vorlegen(_), S::Entwurf | S::Zurueckgewiesen) => {
                if fassung.inhalt.ist_leer() {
                    return Err(Verstoss::Leer);
                }
                Ok((S::ZurPruefung, Schrittart::Vorgelegt))
            }
            (Self::Zurueckholen, S::ZurPruefung | S::Freigegeben | S::Geplant) => {
                Ok((S::Entwurf, Schrittart::Zurueckgeholt))
            }
            (Self::Freigeben(_) | Self::Zurueckweisen(_), S::ZurPruefung) if selbst => Err(Verstoss::VierAugen),
            (Self::Freigeben(_), S::ZurPruefung) => Ok((S::Freigegeben, Schrittart::Freigegeben)),
            (Self::Zurueckweisen(grund), S::ZurPruefung) => {
                if grund.trim().is_empty() {
                    return Err(Verstoss::GrundFehlt);
                }
                Ok((S::Zurueckgewiesen, Schrittart::Zurueckgewiesen))
            }
            (Self::Planen(tag), S::Freigegeben | S::Geplant) => {
                if *tag <= grund::tag_von(b.jetzt) {
                    return Err(Verstoss::TagVorbei);
                }
                Ok((S::Geplant, Schrittart::Geplant))
            }
            (Self::Veroeffentlichen, S::Freigegeben | S::Geplant) => {
                Ok((S::Veroeffentlicht, Schrittart::Veroeffentlicht))
            }
            (Self::Zurueckziehen(grund), S::Veroeffentlicht) => {
                if grund.trim().is_empty() {
                    return Err(Verstoss::GrundFehlt);
                }
                Ok((S::Zurueckgezogen, Schrittart::Zurueckgezogen))
            }
            (Self::Verwerfen, s) if s.ist_offen() => Ok((S::Verworfen, Schrittart::Verworfen)),
            _ => Err(Verstoss::FalscherStand),
        }
    }

    pub(crate) fn bemerkung(&self) -> String {
        match self {
            Self::Vorlegen(t) | Self::Freigeben(t) | Self::Zurueckweisen(t) | Self::Zurueckziehen(t) => t.clone(),
            Self::Planen(tag) => tag.to_string(),
            _ => String::new(),
        }
    }
}

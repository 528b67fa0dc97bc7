//! The Frist of the authority: it runs, stands still, is extended, gives warning, and may approve by itself.

use grund::{
    Tag,
    kalender::{Dauer, Kalender, plus_tage, tage_zwischen},
};
use serde::{Deserialize, Serialize};

/// The Frist in which the authority wants to decide. It stands still while the applicant owes an answer, unless a statute
/// fixes it: a service that says so gets one that runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bearbeitungsfrist {
    /// The last day, not yet moved to a working day.
    roh: Tag,
    /// Stands still since this day.
    steht_seit: Option<Tag>,
    /// A statute fixes it: it never stands still.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    laeuft_durch: bool,
}

impl Bearbeitungsfrist {
    /// Starts with the day of arrival.
    #[must_use]
    pub fn neu(eingang: Tag, dauer: Dauer) -> Self {
        Self { roh: dauer.ab(eingang), steht_seit: None, laeuft_durch: false }
    }

    /// The same, but a question to the applicant does not stop it.
    #[must_use]
    pub const fn ohne_stillstand(self) -> Self {
        Self { laeuft_durch: true, ..self }
    }

    /// Does it stand still?
    #[must_use]
    pub const fn steht(&self) -> bool {
        self.steht_seit.is_some()
    }

    /// Its last day, as things are now.
    #[must_use]
    pub fn ende(&self, kalender: Kalender) -> Tag {
        kalender.werktag_ab(self.roh)
    }

    /// Stops, where it may. A second stop changes nothing.
    pub fn anhalten(&mut self, am: Tag) {
        if !self.laeuft_durch {
            self.steht_seit.get_or_insert(am);
        }
    }

    /// Goes on: the end moves by the days it stood still.
    pub fn fortsetzen(&mut self, am: Tag) {
        if let Some(seit) = self.steht_seit.take() {
            self.roh = plus_tage(self.roh, tage_zwischen(seit, am).max(0));
        }
    }
}

/// Deemed approval (VwVfG § 42a): an approval counts as given when the authority did not decide in time. Only where a
/// statute says so ((1) sentence 1); the application must be definite enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Genehmigungsfiktion {
    /// The Frist begins when the complete documents have arrived ((2) sentence 2).
    pub vollstaendig: Tag,
    /// Three months, unless a statute says otherwise ((2) sentence 1).
    pub dauer: Dauer,
    /// By how much it was extended; once at most.
    pub verlaengerung: Option<Dauer>,
}

/// Why a deemed approval is not put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum VerlaengerungFehler {
    /// VwVfG § 42a (2) sentence 3: once.
    #[error("Die Frist wurde schon einmal verlängert. Das geht nur einmal (§ 42a Absatz 2 Satz 3 VwVfG).")]
    SchonEinmal,
    /// VwVfG § 42a (2) sentence 4: reasoned and announced in time.
    #[error(
        "Die Frist ist schon abgelaufen. Eine Verlängerung muss vorher mitgeteilt werden (§ 42a Absatz 2 Satz 4 VwVfG)."
    )]
    ZuSpaet,
}

impl Genehmigungsfiktion {
    /// VwVfG § 42a (2) sentence 1.
    pub const REGELFRIST: Dauer = Dauer::Monate(3);

    /// The Frist of § 42a (2) from the day the documents were complete.
    #[must_use]
    pub const fn neu(vollstaendig: Tag) -> Self {
        Self { vollstaendig, dauer: Self::REGELFRIST, verlaengerung: None }
    }

    /// The last day for the decision. An extension counts from the end of the first Frist (BGB § 190).
    #[must_use]
    pub fn ende(&self, kalender: Kalender) -> Tag {
        let erste = self.dauer.ab(self.vollstaendig);
        kalender.werktag_ab(self.verlaengerung.map_or(erste, |v| v.ab(erste)))
    }

    /// Does the approval count as given on this day?
    #[must_use]
    pub fn eingetreten(&self, heute: Tag, kalender: Kalender) -> bool {
        heute > self.ende(kalender)
    }

    /// Puts it off.
    ///
    /// # Errors
    /// It was put off before, or its end has passed.
    pub fn verlaengern(&mut self, um: Dauer, heute: Tag, kalender: Kalender) -> Result<(), VerlaengerungFehler> {
        if self.verlaengerung.is_some() {
            return Err(VerlaengerungFehler::SchonEinmal);
        }
        if self.eingetreten(heute, kalender) {
            return Err(VerlaengerungFehler::ZuSpaet);
        }
        self.verlaengerung = Some(um);
        Ok(())
    }
}

/// How near the end of a Frist is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warnung {
    /// There is time.
    Keine,
    /// So many working days are left, today not counted.
    Bald(u32),
    /// Today is the last day.
    Heute,
    /// It ended so many calendar days ago.
    Abgelaufen(u32),
}

/// The warning for a Frist that ends on `ende`: from `vorlauf` working days before its end.
#[must_use]
pub fn warnung(ende: Tag, heute: Tag, vorlauf: u32, kalender: Kalender) -> Warnung {
    if heute > ende {
        return Warnung::Abgelaufen(u32::try_from(tage_zwischen(ende, heute)).unwrap_or(0));
    }
    if heute == ende {
        return Warnung::Heute;
    }
    match kalender.werktage_bis(heute, ende) {
        n if n <= vorlauf => Warnung::Bald(n),
        _ => Warnung::Keine,
    }
}

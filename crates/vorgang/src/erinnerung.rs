//! What was granted until a day: the applicant is reminded before it ends.
//!
//! Promise: one reminder at most, and none where the day was past when it became known, or where the same was applied for
//! again meanwhile.

use grund::{Tag, kalender::tagesbeginn};
use serde::{Deserialize, Serialize};

use crate::{Anlass, Effect, Entscheidungsart, Stand, Unzulaessig, Wecker, entscheid::Ergebnis, lauf::Lauf};

/// The end of what was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Erinnerung {
    /// The last day on which it holds.
    pub ende: Tag,
    /// The day of the reminder.
    pub am: Tag,
    /// Written, or superfluous.
    pub erledigt: bool,
}

impl Lauf<'_> {
    /// Something is granted: does it end, and when?
    pub(crate) fn ende_bestimmen(&mut self) {
        if self.z.vorgaben.erinnern {
            self.effekt(Effect::EndeBestimmen);
        }
    }

    /// Has the applicant what the end is about?
    fn gewaehrt(&self) -> bool {
        !matches!(self.z.stand, Stand::Zurueckgezogen { .. })
            && match self.z.bescheid() {
                Some(b) => b.entwurf.entscheidung == Entscheidungsart::Bewilligung && b.bereitgestellt.is_some(),
                None => self.z.bestaetigung.is_some() || self.z.fiktion_seit().is_some(),
            }
    }

    pub(crate) fn ende_bestimmt(&mut self, ende: Tag, am: Tag) -> Ergebnis {
        if !self.gewaehrt() {
            return Err(self.falscher_stand());
        }
        if self.z.erinnerung.is_some() {
            return Ok(());
        }
        // Whoever has just got it needs no reminder; what is over, nobody renews.
        let erledigt = am <= self.heute() || am > ende;
        self.z.erinnerung = Some(Erinnerung { ende, am, erledigt });
        if !erledigt {
            self.effekt(Effect::Wecken { zeit: tagesbeginn(am), wecker: Wecker::Ende });
        }
        Ok(())
    }

    /// The same was applied for again.
    pub(crate) fn erinnerung_entfallen(&mut self) -> Ergebnis {
        match &mut self.z.erinnerung {
            Some(e) if !e.erledigt => {
                e.erledigt = true;
                Ok(())
            }
            Some(_) => Ok(()),
            None => Err(Unzulaessig::FalscherStand { status: self.z.status().text() }),
        }
    }

    /// The alarm: late, early, doubled and forgotten ones do no harm. After the end there is nothing to renew.
    pub(crate) fn ende_naht(&mut self) {
        let Some(e) = self.z.erinnerung.filter(|e| !e.erledigt) else { return };
        if !self.ist_soweit(tagesbeginn(e.am), Wecker::Ende) {
            return;
        }
        self.z.erinnerung = Some(Erinnerung { erledigt: true, ..e });
        if self.heute() <= e.ende {
            self.benachrichtigen(Anlass::EndeNaht);
        }
    }
}

//! The same application once more: which earlier answers still hold.

use grund::Tag;

use crate::{Antwort, Antworten, Art, Feld, Formular};

impl Formular {
    /// What of the answers of an earlier application, which came in on `eingang`, goes into a new one: whatever still fits
    /// its question, but no file, consent or signature (each is given for one application), and no day that lay ahead then: a
    /// wished beginning is over, a birthday is not.
    #[must_use]
    pub fn erneut(&self, antworten: &Antworten, eingang: Tag) -> Antworten {
        let mut aus = self.uebernehmen(antworten);
        aus.0.retain(|id, a| self.feld(id).is_some_and(|(_, f)| bleibt(f, a, eingang)));
        aus
    }
}

/// Does it hold for another application? What does not inside a group goes from its entries.
fn bleibt(feld: &Feld, antwort: &mut Antwort, eingang: Tag) -> bool {
    match (&feld.art, antwort) {
        (Art::Datei { .. } | Art::Einwilligung { .. } | Art::Unterschrift, _) => false,
        (Art::Datum { .. }, Antwort::Datum(tag)) => *tag < eingang,
        (Art::Gruppe { felder, .. }, Antwort::Gruppe(eintraege)) => {
            for e in &mut *eintraege {
                e.0.retain(|id, a| felder.iter().find(|f| f.id == *id).is_some_and(|f| bleibt(f, a, eingang)));
            }
            eintraege.retain(|e| !e.0.is_empty());
            !eintraege.is_empty()
        }
        _ => true,
    }
}

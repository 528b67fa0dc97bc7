//! Who works on a matter by the word of others: assigned by the head of the unit, taken on for somebody who is absent,
//! taken home afterwards. And what the desk writes without asking anything.

use grund::KontoId;

use crate::{Effect, Unzulaessig, entscheid::Ergebnis, lauf::Lauf};

impl Lauf<'_> {
    /// The pages say who may assign. For somebody absent only what she has: releases and decisions stay bound to the person who
    /// acts, so two people remain two people.
    pub(crate) fn zugeteilt(&mut self, an: KontoId, fuer: Option<KontoId>) -> Ergebnis {
        if self.beendet() {
            return Err(Unzulaessig::Beendet);
        }
        if let Some(vertretene) = fuer {
            self.bearbeiter(vertretene)?;
        }
        self.bearbeiter_setzen(Some(an), fuer);
        Ok(())
    }

    pub(crate) fn bearbeiter_setzen(&mut self, wer: Option<KontoId>, fuer: Option<KontoId>) {
        self.z.bearbeiter = wer;
        self.z.vertretung = fuer;
    }

    /// A message of the desk that is no question: no Frist, no clock stands still.
    pub(crate) fn geschrieben(&mut self, von: KontoId) -> Ergebnis {
        if self.beendet() {
            return Err(Unzulaessig::Beendet);
        }
        self.bearbeiter(von)?;
        self.effekt(Effect::MailHinweis);
        Ok(())
    }
}

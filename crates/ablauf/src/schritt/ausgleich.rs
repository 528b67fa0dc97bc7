//! Compensation: what was finished is booked, and undone in the reverse order.

use crate::{
    marken::{Buchung, Marke},
    modell::{Art, Ausloeser, Modell, Nr, Wurf},
};

use super::{Lauf, Unterwegs};

impl Lauf<'_> {
    /// Notes that an activity is finished, if something could undo it. What was booked inside moves outwards with it.
    pub(super) fn buchen(&mut self, m: &Marke, nr: Nr) {
        let modell = self.modell;
        let k = &modell.knoten[nr];
        if m.instanz.is_some() {
            return self.heben(m.nr, m.bereich);
        }
        if k.ist_ausgleich || m.ausgleich.is_some() {
            return;
        }
        let eigener = if k.ausgleich.is_some() { Some(nr) } else { ausgleichender(modell, nr) };
        match eigener {
            Some(nr) => {
                let mut innen = Vec::new();
                if modell.knoten[nr].ausgleich.is_none() {
                    // Its event sub-process decides what of it is undone.
                    let gebucht = std::mem::take(&mut self.marken.gebucht);
                    (innen, self.marken.gebucht) = gebucht.into_iter().partition(|b| b.bereich == Some(m.nr));
                }
                let knoten = modell.knoten[nr].id.clone();
                self.marken.gebucht.push(Buchung { knoten, bereich: m.bereich, innen });
            }
            None => self.heben(m.nr, m.bereich),
        }
    }

    fn heben(&mut self, von: u32, nach: Option<u32>) {
        for b in self.marken.gebucht.iter_mut().filter(|b| b.bereich == Some(von)) {
            b.bereich = nach;
        }
    }

    /// Has the next booked step undone, or, when none is left, lets the event that called for it go on.
    pub(super) fn ausgleich_weiter(&mut self, werfer: u32) {
        let modell = self.modell;
        let Some(m) = self.marken.marke(werfer) else { return };
        let Some((nr, k)) = modell.finde(&m.knoten) else { return };
        let (Art::Werfen(Some(Wurf::Ausgleich(ziel))) | Art::Ende(Some(Wurf::Ausgleich(ziel)))) = &k.art else {
            return;
        };
        let bereich = m.bereich;
        // An event sub-process may undo what was finished in the scope that it handles.
        let aussen = bereich
            .and_then(|b| self.marken.marke(b))
            // One that was called to undo its surroundings brings along what was finished there.
            .filter(|b| b.ausgleich.is_none())
            .filter(|b| modell.finde(&b.knoten).is_some_and(|(_, k)| matches!(k.art, Art::Ereignisunterprozess)))
            .map(|b| b.bereich);
        let ziel = ziel.as_ref().map(|z| modell.finde(z).map(|(nr, _)| nr));
        let gemeint = |b: &Buchung| {
            (b.bereich == bereich || aussen == Some(b.bereich))
                && modell.finde(&b.knoten).is_some_and(|(nr, _)| match ziel {
                    None => true,
                    Some(z) => z.is_some_and(|z| modell.liegt_in(nr, z)),
                })
        };
        let Some(stelle) = self.marken.gebucht.iter().rposition(gemeint) else {
            self.weiter_ueber(werfer, nr);
            return;
        };
        let buchung = self.marken.gebucht.remove(stelle);
        let helfer = modell.finde(&buchung.knoten).map(|(nr, k)| k.ausgleich.unwrap_or(nr));
        if let Some(helfer) = helfer {
            self.unterwegs.push_back(Unterwegs {
                ausgleich: Some(werfer),
                gebucht: buchung.innen,
                ..Unterwegs::zu(helfer, buchung.bereich)
            });
        }
    }
}

/// The event sub-process that undoes the sub-process in which it lies.
fn ausgleichender(modell: &Modell, nr: Nr) -> Option<Nr> {
    if !matches!(modell.knoten[nr].art, Art::Unterprozess) {
        return None;
    }
    modell
        .ereignisunterprozesse(Some(nr))
        .find(|(_, s)| matches!(modell.knoten[*s].ausloeser(), Some(Ausloeser::Ausgleich)))
        .map(|(e, _)| e)
}

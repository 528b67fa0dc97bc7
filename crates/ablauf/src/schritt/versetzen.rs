//! A person sets a token to another step. Only inside its scope, and only to where a single token may arrive by itself:
//! never to a gateway that waits for several ways, to a border, or into the instances of an activity.

use crate::{
    marken::{Marke, Marken},
    modell::{Art, Knoten, Modell, Nr},
};

use super::{Lauf, Unterwegs};

impl Marken {
    /// The steps to which a person may set this token, in the order of the file; the step on which it stands is among
    /// them where it can be tried again. Empty: the token cannot be set anywhere.
    #[must_use]
    pub fn versetzbar(&self, modell: &Modell, marke: u32) -> Vec<Nr> {
        let Some((_, steht)) = self.marke(marke).filter(|m| frei(m)).and_then(|m| modell.finde(&m.knoten)) else {
            return Vec::new();
        };
        let ziel = |k: &Knoten| k.eltern == steht.eltern && nimmt_auf(k);
        modell.knoten.iter().enumerate().filter(|(_, k)| ziel(k)).map(|(nr, _)| nr).collect()
    }
}

/// It neither is one of several instances nor holds them together, and undoes nothing.
const fn frei(m: &Marke) -> bool {
    m.instanz.is_none() && m.schleife.is_none() && m.ausgleich.is_none()
}

fn nimmt_auf(k: &Knoten) -> bool {
    match k.art {
        _ if k.ist_ausgleich => false,
        Art::Exklusiv | Art::Ereignis | Art::Warten(_) => true,
        Art::Inklusiv | Art::Parallel => k.eingehend.len() < 2,
        _ => k.ist_taetigkeit() && !matches!(k.art, Art::Aufruf(_)),
    }
}

impl Lauf<'_> {
    pub(super) fn versetzen(&mut self, marke: u32, nach: &str) {
        let Some((nr, _)) = self.modell.finde(nach) else { return };
        if !self.marken.versetzbar(self.modell, marke).contains(&nr) {
            return;
        }
        if let Some(alt) = self.entfernen(marke) {
            self.unterwegs.push_back(Unterwegs::zu(nr, alt.bereich));
        }
    }
}

//! What changes when answers change: only the steps that depend on them, in their order.
//!
//! Who uses it: whoever goes on from a state that is there, as the preview of the Werkstatt from page to page
//! ([`Formular::seite_weiter_zwischenspeichern`]). A request that saves what a citizen types has no state to go on from: it
//! begins with the stored answers and works the state out once, in full.

use crate::{Antworten, Art, Formular, Stand, Umfeld, definition::Schritt};

impl Formular {
    /// Brings `stand` up to date after the answers to `geaendert` (ids of top-level fields) changed in `antworten`. The
    /// same as [`Formular::stand`] with the new answers, for a fraction of the work; `umfeld` must be the one of `stand`.
    pub fn stand_aktualisieren(
        &self,
        stand: &mut Stand,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
        geaendert: &[&str],
    ) {
        let mut anders = vec![false; self.anzahl_felder + self.berechnet.len() + self.seiten.len()];
        for feld in geaendert.iter().filter_map(|id| self.feld(id)) {
            anders[feld.1.nr] = true;
        }
        for (schritt, eingaenge) in self.schritte.iter().zip(&self.eingaenge) {
            let eigene = match schritt {
                Schritt::Feld(s, f) => anders[self.seiten[*s].felder[*f].nr],
                _ => false,
            };
            if !eigene && !eingaenge.iter().any(|e| anders[*e]) {
                continue;
            }
            match *schritt {
                Schritt::Seite(s) => {
                    let vorher = stand.seiten[s];
                    self.schritt(*schritt, antworten, umfeld, stand);
                    anders[self.platz(Schritt::Seite(s))] = stand.seiten[s] != vorher;
                }
                Schritt::Feld(s, f) => {
                    let feld = &self.seiten[s].felder[f];
                    let vorher = stand.felder[feld.nr];
                    self.schritt(*schritt, antworten, umfeld, stand);
                    // Inside a group another field may be asked now: its values are others.
                    let innen = matches!(feld.art, Art::Gruppe { .. });
                    anders[feld.nr] = eigene || innen || stand.felder[feld.nr] != vorher;
                }
                Schritt::Berechnet(b) => {
                    let vorher = stand.berechnet[b].clone();
                    self.schritt(*schritt, antworten, umfeld, stand);
                    anders[self.platz(Schritt::Berechnet(b))] = stand.berechnet[b] != vorher;
                }
            }
        }
    }

    /// Where the result of a step is noted: fields by their number, then calculated values, then pages.
    pub(crate) fn platz(&self, schritt: Schritt) -> usize {
        match schritt {
            Schritt::Feld(s, f) => self.seiten[s].felder[f].nr,
            Schritt::Berechnet(b) => self.anzahl_felder + b,
            Schritt::Seite(s) => self.anzahl_felder + self.berechnet.len() + s,
        }
    }
}

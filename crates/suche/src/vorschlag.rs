//! Suggestions while typing.

use grund::{Sprache, suchform};

use crate::{Anfrage, Index, Vorschlag};

/// Fewer letters say nothing.
const ZEICHEN_MINDESTENS: usize = 2;
/// A title that begins with what was typed, before one that has it somewhere.
const BEGINNT: f32 = 1.12;

impl Index {
    /// Titles that the words typed so far lead to, the last of which may be a beginning. Each title once.
    #[must_use]
    pub fn vorschlaege(&self, anfrage: &Anfrage<'_>) -> Vec<Vorschlag<'_>> {
        if anfrage.text.trim().chars().count() < ZEICHEN_MINDESTENS {
            return Vec::new();
        }
        let mut alle = self.bewerten(anfrage, true).alle;
        alle.retain(|(_, nr)| {
            self.eintraege
                .get(*nr as usize)
                .is_some_and(|e| e.passt(&anfrage.filter, anfrage.vor_ort) && anfrage.art.is_none_or(|a| a == e.art))
        });
        let getippt = suchform(anfrage.text);
        for (punkte, nr) in &mut alle {
            let titel = self.eintraege.get(*nr as usize).map(|e| &e.titel).into_iter().flatten();
            if titel.into_iter().any(|(_, t)| suchform(t).starts_with(getippt.trim())) {
                *punkte *= BEGINNT;
            }
        }
        // Offices of many places have the same name: some more than are wanted.
        self.ordnen(&mut alle, anfrage.hoechstens.saturating_mul(8));
        let mut vorschlaege: Vec<Vorschlag<'_>> = Vec::new();
        for (_, nr) in alle.into_iter().take(anfrage.hoechstens.saturating_mul(8)) {
            let Some(e) = self.eintraege.get(nr as usize) else { continue };
            let in_sprache = |sprache| e.titel.iter().find(|(s, t)| *s == sprache && !t.is_empty());
            let Some((_, titel)) = in_sprache(anfrage.sprache).or_else(|| in_sprache(Sprache::De)) else { continue };
            if vorschlaege.len() < anfrage.hoechstens && !vorschlaege.iter().any(|v| v.titel == &**titel) {
                vorschlaege.push(Vorschlag { titel, art: e.art, schluessel: &e.schluessel });
            }
        }
        vorschlaege
    }
}

//! Pages of long lists: `?seite=2`.

use grund::Sprache;
use web::{
    Felder, Markup, abfragewert,
    bausteine::{self, hinweis_klein},
    html,
    texte::verzeichnis as v,
};

/// One page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Blatt {
    nummer: usize,
    seiten: usize,
    je_seite: usize,
    gesamt: usize,
}

impl Blatt {
    /// The page that was asked for; a page that does not exist is the last one.
    pub(crate) fn lesen(felder: &Felder, gesamt: usize, je_seite: usize) -> Self {
        let seiten = gesamt.div_ceil(je_seite).max(1);
        let gewuenscht: u64 = felder.text("seite").parse().unwrap_or(1);
        let nummer = usize::try_from(gewuenscht).unwrap_or(usize::MAX).clamp(1, seiten);
        Self { nummer, seiten, je_seite, gesamt }
    }

    /// How many entries there are on all pages.
    pub(crate) const fn anzahl(self) -> usize {
        self.gesamt
    }

    /// How many entries stand before this page.
    pub(crate) const fn ab(self) -> usize {
        (self.nummer - 1) * self.je_seite
    }

    /// The entries of this page.
    pub(crate) fn von<T>(self, alle: &[T]) -> &[T] {
        let ab = self.ab().min(alle.len());
        alle.get(ab..(ab + self.je_seite).min(alle.len())).unwrap_or_default()
    }

    /// "Seite 2 von 5" and the ways on; `adresse` has no `seite` in it.
    pub(crate) fn zeile(self, s: Sprache, adresse: &str) -> Markup {
        let zu = |nummer: usize| {
            let zeichen = if adresse.contains('?') { '&' } else { '?' };
            if nummer == 1 { adresse.to_owned() } else { format!("{adresse}{zeichen}seite={nummer}") }
        };
        let vorige = (self.nummer > 1).then(|| zu(self.nummer - 1));
        let naechste = (self.nummer < self.seiten).then(|| zu(self.nummer + 1));
        html! {
            @if self.seiten > 1 {
                (hinweis_klein(&v::seite_von(s, self.nummer.to_string(), self.seiten.to_string())))
                (bausteine::blaettern(s, vorige.as_deref(), naechste.as_deref()))
            }
        }
    }
}

/// An address with these arguments; empty ones are left out.
pub(crate) fn adresse(pfad: &str, argumente: &[(&str, &str)]) -> String {
    let teile: Vec<String> = argumente
        .iter()
        .filter(|(_, wert)| !wert.is_empty())
        .map(|(name, wert)| format!("{name}={}", abfragewert(wert)))
        .collect();
    if teile.is_empty() { pfad.to_owned() } else { format!("{pfad}?{}", teile.join("&")) }
}

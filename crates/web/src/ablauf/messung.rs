//! How long runs of a process really take, where they wait, which steps they repeat, and which step holds them up most. Out of
//! readings of the event log: steps and times, no persons, no content.

use std::collections::BTreeMap;

use ablauf::Modell;
use akte::spuren::Lauf;
use betrieb::SCHWELLE;
use grund::Zeitpunkt;
use maud::{Markup, html};

use super::{art_in_worten, reihenfolge};
use crate::bausteine::{self, Art, Spalte, Tabelle, Zeile};

const DE: grund::Sprache = grund::Sprache::De;

/// What was measured at one step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schrittmass {
    /// Finished rests, in seconds, sorted.
    pub dauern: Vec<i64>,
    /// Rests that last.
    pub offen: usize,
    /// Runs that rested here more than once.
    pub wiederholt: usize,
}

impl Schrittmass {
    fn summe(&self) -> i64 {
        self.dauern.iter().sum()
    }

    /// Half of the rests are over after this time; nothing where so few were measured that it could point to one matter.
    #[must_use]
    pub fn haelfte(&self) -> Option<i64> {
        if zu_wenig(self.dauern.len()) { None } else { anteil(&self.dauern, 50) }
    }
}

/// What was measured over all runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Messung {
    /// How many runs.
    pub laeufe: usize,
    /// From receipt to the end, in seconds, sorted.
    pub gesamt: Vec<i64>,
    /// By the id of the step.
    pub schritte: BTreeMap<String, Schrittmass>,
}

fn zu_wenig(n: usize) -> bool {
    u64::try_from(n).is_ok_and(|n| n < SCHWELLE)
}

/// The value below which this share (in percent) of the sorted values lies.
#[must_use]
pub fn anteil(werte: &[i64], prozent: usize) -> Option<i64> {
    let stelle = (werte.len().checked_sub(1)? * prozent).div_ceil(100);
    werte.get(stelle).copied()
}

impl Messung {
    /// Measures runs.
    #[must_use]
    pub fn aus(laeufe: &[Lauf]) -> Self {
        let sekunden = |von: Zeitpunkt, bis: Zeitpunkt| bis.duration_since(von).as_secs().max(0);
        let mut m = Self { laeufe: laeufe.len(), ..Self::default() };
        for lauf in laeufe {
            m.gesamt.extend(lauf.ende.map(|e| sekunden(lauf.eingang, e)));
            let mut je_schritt: BTreeMap<&str, usize> = BTreeMap::new();
            for b in &lauf.besuche {
                let s = m.schritte.entry(b.knoten.clone()).or_default();
                match (b.von, b.bis) {
                    (Some(von), Some(bis)) => s.dauern.push(sekunden(von, bis)),
                    (_, None) => s.offen += 1,
                    (None, Some(_)) => {}
                }
                *je_schritt.entry(&b.knoten).or_default() += 1;
            }
            for (k, _) in je_schritt.into_iter().filter(|(_, n)| *n > 1) {
                if let Some(s) = m.schritte.get_mut(k) {
                    s.wiederholt += 1;
                }
            }
        }
        m.gesamt.sort_unstable();
        for s in m.schritte.values_mut() {
            s.dauern.sort_unstable();
        }
        m
    }

    /// Are there enough runs that no figure points to one matter?
    #[must_use]
    pub fn genug(&self) -> bool {
        !zu_wenig(self.laeufe)
    }

    /// The step at which the runs spent most of their time, with its share in percent.
    #[must_use]
    pub fn engpass(&self) -> Option<(&str, i64)> {
        let alle: i64 = self.schritte.values().map(Schrittmass::summe).sum();
        let (k, s) = self.schritte.iter().max_by_key(|(_, s)| s.summe())?;
        (alle > 0).then(|| (k.as_str(), s.summe() * 100 / alle))
    }

    /// Half of the runs are over after this time.
    #[must_use]
    pub fn haelfte(&self) -> Option<i64> {
        if zu_wenig(self.gesamt.len()) { None } else { anteil(&self.gesamt, 50) }
    }
}

/// What people call a step.
fn name<'m>(modell: &'m Modell, id: &'m str) -> &'m str {
    modell.finde(id).map_or(id, |(_, k)| super::titel(k))
}

/// The bottleneck as a notice.
#[must_use]
pub fn engpass(m: &Messung, modell: &Modell) -> Markup {
    html! {
        @if let Some((k, prozent)) = m.engpass() {
            (bausteine::meldung(Art::Warnung, &format!("Der Engpass: {}", name(modell, k)), bausteine::absatz(&format!(
                "An diesem Schritt lagen {prozent} % aller gemessenen Wartezeit."
            ))))
        }
    }
}

/// Everything that was measured: bottleneck, whole time, each step. `oeffentlich`: others than the one whose matters they are
/// read it, so figures of few matters stay out.
#[must_use]
pub fn ergebnis(m: &Messung, modell: &Modell, oeffentlich: bool) -> Markup {
    let strich = |w: Option<i64>| w.map_or_else(|| "–".to_owned(), grund::format::dauer);
    let wenige =
        |n: usize| if oeffentlich && n > 0 && zu_wenig(n) { format!("unter {SCHWELLE}") } else { n.to_string() };
    let zeit = |werte: &[i64], prozent| {
        if oeffentlich && zu_wenig(werte.len()) { "–".to_owned() } else { strich(anteil(werte, prozent)) }
    };
    let zeilen = reihenfolge(modell).into_iter().filter_map(|nr| {
        let s = m.schritte.get(&modell.knoten[nr].id)?;
        Some(vec![
            html! { (modell.knoten[nr].titel()) br; span.bw-leise { (art_in_worten(modell, nr)) } },
            html! { (wenige(s.dauern.len())) },
            html! { (zeit(&s.dauern, 50)) },
            html! { (zeit(&s.dauern, 90)) },
            html! { (wenige(s.wiederholt)) },
            html! { (wenige(s.offen)) },
        ])
    });
    let spalten = [
        Spalte::text("Schritt"),
        Spalte::zahl("Durchläufe"),
        Spalte::zahl("Die Hälfte dauert höchstens"),
        Spalte::zahl("Neun von zehn dauern höchstens"),
        Spalte::zahl("Vorgänge mit Wiederholung"),
        Spalte::zahl("Jetzt dort"),
    ];
    let tabelle = Tabelle::neu("Zeiten je Schritt", spalten).titel_verborgen().zeilen(zeilen);
    html! {
        (engpass(m, modell))
        (bausteine::abschnitt("Vom Eingang bis zum Ende"))
        @if m.gesamt.is_empty() { (bausteine::absatz("Noch kein gemessener Vorgang ist abgeschlossen.")) }
        @else {
            (bausteine::angaben(DE, &[
                Zeile::neu("Abgeschlossene Vorgänge", wenige(m.gesamt.len())),
                Zeile::neu("Die Hälfte dauert höchstens", zeit(&m.gesamt, 50)),
                Zeile::neu("Neun von zehn dauern höchstens", zeit(&m.gesamt, 90)),
            ]))
        }
        (bausteine::abschnitt("Zeiten je Schritt"))
        (tabelle)
    }
}

/// What was measured at a step, in a line for a comparison; nothing where nothing may be said.
#[must_use]
pub fn am_schritt(m: &Messung, id: &str) -> Option<String> {
    let s = m.schritte.get(id)?;
    let zeit = s.haelfte()?;
    let mut aus = format!("Gemessen: die Hälfte höchstens {}", grund::format::dauer(zeit));
    if !zu_wenig(s.wiederholt) {
        aus.push_str(&format!("; {} von {} Vorgängen kamen hierher zurück", s.wiederholt, m.laeufe));
    }
    if m.engpass().is_some_and(|(k, _)| k == id) {
        aus.push_str("; hier liegt der Engpass");
    }
    Some(aus)
}

/// A process in a comparison: what people call it, what was measured of it, and itself.
pub type Seite<'a> = (&'a str, Option<&'a Messung>, &'a Modell);

/// Two processes in sentences: which is over sooner, and where each is held up; nothing about one that was not measured.
#[must_use]
pub fn im_vergleich(a: Seite<'_>, b: Seite<'_>) -> Vec<String> {
    let mut aus = Vec::new();
    let dauer = grund::format::dauer;
    if let (Some(x), Some(y)) = (a.1.and_then(Messung::haelfte), b.1.and_then(Messung::haelfte)) {
        let (schneller, langsamer) = if x <= y { ((a.0, x), (b.0, y)) } else { ((b.0, y), (a.0, x)) };
        aus.push(match x == y {
            true => format!("Bei beiden dauert die Hälfte der Vorgänge höchstens {}.", dauer(x)),
            false => format!(
                "Schneller ist „{}“: Die Hälfte der Vorgänge dauert höchstens {}, bei „{}“ höchstens {}.",
                schneller.0,
                dauer(schneller.1),
                langsamer.0,
                dauer(langsamer.1)
            ),
        });
    }
    for (wer, m, modell) in [a, b] {
        if let Some((k, prozent)) = m.and_then(Messung::engpass) {
            aus.push(format!(
                "Der Engpass bei „{wer}“ ist „{}“: Dort lagen {prozent} % der gemessenen Wartezeit.",
                name(modell, k)
            ));
        }
    }
    aus
}

#[cfg(test)]
mod tests {
    use akte::spuren::Besuch;
    use grund::VersionHash;
    use jiff::SignedDuration;

    use super::*;

    fn zeit(tag: i64) -> Zeitpunkt {
        let anfang: Zeitpunkt = "2026-03-02T09:00:00Z".parse().expect("a time");
        anfang + SignedDuration::from_hours(24 * tag)
    }

    fn besuch(knoten: &str, von: i64, bis: Option<i64>) -> Besuch {
        Besuch { marke: 1, knoten: knoten.into(), von: Some(zeit(von)), bis: bis.map(zeit) }
    }

    fn lauf(besuche: Vec<Besuch>, ende: Option<i64>) -> Lauf {
        Lauf { ablauf: VersionHash([1; 32]), eingang: zeit(0), ende: ende.map(zeit), besuche }
    }

    #[test]
    fn the_bottleneck_is_where_most_time_lies_and_loops_are_counted() {
        let m = Messung::aus(&[
            lauf(
                vec![besuch("pruefen", 0, Some(1)), besuch("freigabe", 1, Some(7)), besuch("pruefen", 7, Some(8))],
                Some(8),
            ),
            lauf(vec![besuch("pruefen", 0, Some(2)), besuch("freigabe", 2, None)], None),
        ]);
        assert_eq!(m.engpass(), Some(("freigabe", 60)));
        assert_eq!((m.schritte["pruefen"].wiederholt, m.schritte["freigabe"].offen, m.gesamt.len()), (1, 1, 1));
        let pruefen = &m.schritte["pruefen"].dauern;
        assert_eq!((anteil(pruefen, 50), anteil(pruefen, 90)), (Some(86_400), Some(2 * 86_400)));
        assert_eq!((Messung::aus(&[]).engpass(), anteil(&[], 50)), (None, None));
    }

    #[test]
    fn figures_of_few_matters_are_not_told() {
        let einer = |tage: i64| lauf(vec![besuch("pruefen", 0, Some(tage))], Some(tage));
        let vier = Messung::aus(&[einer(1), einer(2), einer(3), einer(4)]);
        assert!(!vier.genug());
        assert_eq!((am_schritt(&vier, "pruefen"), vier.haelfte()), (None, None));
        let fuenf = Messung::aus(&[einer(1), einer(2), einer(3), einer(4), einer(5)]);
        assert!(fuenf.genug());
        assert_eq!(
            am_schritt(&fuenf, "pruefen").as_deref(),
            Some("Gemessen: die Hälfte höchstens 3 Tage; hier liegt der Engpass")
        );
        assert_eq!(am_schritt(&fuenf, "gibtesnicht"), None);
        let langsam = Messung::aus(&[einer(7), einer(8), einer(9), einer(10), einer(11)]);
        let modell =
            Modell::lesen(include_bytes!("../../../../leistungen/bausteine/ablauf/anzeige.bpmn")).expect("BPMN");
        assert_eq!(
            im_vergleich(("A", Some(&langsam), &modell), ("B", Some(&fuenf), &modell)),
            [
                "Schneller ist „B“: Die Hälfte der Vorgänge dauert höchstens 3 Tage, bei „A“ höchstens 9 Tage.",
                "Der Engpass bei „A“ ist „Prüfen“: Dort lagen 100 % der gemessenen Wartezeit.",
                "Der Engpass bei „B“ ist „Prüfen“: Dort lagen 100 % der gemessenen Wartezeit.",
            ]
        );
        assert!(im_vergleich(("A", None, &modell), ("B", None, &modell)).is_empty());
    }
}

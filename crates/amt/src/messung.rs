//! `/amt/ablaeufe/{mandant}/{version}/messung`: how long runs of a process really take, where they wait, which steps they
//! repeat, and which step holds them up most. Readings of the event log: steps and times, no persons, no content.

use std::collections::BTreeMap;

use akte::spuren::{self, Lauf};
use betrieb::SCHWELLE;
use datenbank::Sicht;
use grund::Zeitpunkt;
use jiff::SignedDuration;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    ablauf::{art_in_worten, reihenfolge},
    axum::extract::Path,
    bausteine::{self, Art, Spalte, Tabelle, Zeile},
    html,
};

use crate::{
    ablauf::titel,
    gemeinsam::{DE, seite},
    umzug::{kurz, meine_fassung},
};

/// Runs of the last year count, and at most so many of them.
const TAGE: i64 = 365;
const HOECHSTENS: i64 = 5_000;

/// What was measured at one step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Schrittmass {
    /// Finished rests, in seconds.
    dauern: Vec<i64>,
    /// Rests that last.
    offen: usize,
    /// Runs that rested here more than once.
    wiederholt: usize,
}

impl Schrittmass {
    fn summe(&self) -> i64 {
        self.dauern.iter().sum()
    }
}

/// What was measured over all runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Messung {
    laeufe: usize,
    /// From receipt to the end, in seconds.
    gesamt: Vec<i64>,
    schritte: BTreeMap<String, Schrittmass>,
}

impl Messung {
    fn aus(laeufe: &[Lauf]) -> Self {
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

    /// The step at which the runs spent most of their time, with its share in percent.
    fn engpass(&self) -> Option<(&str, i64)> {
        let alle: i64 = self.schritte.values().map(Schrittmass::summe).sum();
        let (k, s) = self.schritte.iter().max_by_key(|(_, s)| s.summe())?;
        (alle > 0).then(|| (k.as_str(), s.summe() * 100 / alle))
    }
}

/// The value below which this share (in percent) of the sorted values lies.
fn anteil(werte: &[i64], prozent: usize) -> Option<i64> {
    let stelle = (werte.len().checked_sub(1)? * prozent).div_ceil(100);
    werte.get(stelle).copied()
}

/// `GET /amt/ablaeufe/{mandant}/{version}/messung`
pub async fn zeigen(anfrage: Anfrage, Path((mandant, version)): Path<(String, String)>) -> Ergebnis {
    let (mandant, _, leistung) = meine_fassung(&anfrage, &mandant, &version)?;
    let seit = anfrage.jetzt.checked_sub(SignedDuration::from_hours(24 * TAGE)).map_err(WebFehler::intern)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
    let mut laeufe = spuren::laeufe(&mut tx, mandant, &leistung.stamm.kennung, seit, HOECHSTENS).await?;
    drop(tx);
    laeufe.retain(|l| l.ablauf == leistung.version);
    let m = Messung::aus(&laeufe);
    let genug = u64::try_from(m.laeufe).is_ok_and(|n| n >= SCHWELLE);
    let inhalt = html! {
        p.kern-body { "Gemessen wird aus dem Verlauf der Vorgänge des letzten Jahres, die dieser Fassung folgen: wann der Ablauf einen Schritt erreicht und verlassen hat. Wer gearbeitet hat und worum es ging, geht nicht ein." }
        (bausteine::angaben(DE, &[
            Zeile::neu("Leistung", leistung.name(DE)),
            Zeile::neu("Fassung", kurz(&leistung.version)),
            Zeile::neu("Gemessene Vorgänge", if genug { m.laeufe.to_string() } else { format!("unter {SCHWELLE}") }),
        ]))
        @if genug { (ergebnis(&m, &leistung.ablauf)) }
        @else { (bausteine::absatz(&format!("Für eine Messung sind es zu wenige Vorgänge. Ab {SCHWELLE} Vorgängen sehen Sie hier Dauer, Wartezeiten und den Engpass."))) }
    };
    let zurueck = format!("/amt/ablaeufe/{mandant}/{}", leistung.version);
    seite(&anfrage, format!("Wie lange der Ablauf dauert: {}", leistung.name(DE)))
        .krume("/amt/ablaeufe", "Laufende Abläufe")
        .zurueck(zurueck)
        .inhalt(inhalt)
        .antwort()
}

fn ergebnis(m: &Messung, modell: &ablauf::Modell) -> Markup {
    let strich = |w: Option<i64>| w.map_or_else(|| "–".to_owned(), grund::format::dauer);
    let zeilen = reihenfolge(modell).into_iter().filter_map(|nr| {
        let s = m.schritte.get(&modell.knoten[nr].id)?;
        Some(vec![
            html! { (modell.knoten[nr].titel()) br; span.bw-leise { (art_in_worten(modell, nr)) } },
            html! { (s.dauern.len()) },
            html! { (strich(anteil(&s.dauern, 50))) },
            html! { (strich(anteil(&s.dauern, 90))) },
            html! { (s.wiederholt) },
            html! { (s.offen) },
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
        @if let Some((k, prozent)) = m.engpass() {
            (bausteine::meldung(Art::Warnung, &format!("Der Engpass: {}", titel(modell, k)), bausteine::absatz(&format!(
                "An diesem Schritt lagen {prozent} % aller gemessenen Wartezeit."
            ))))
        }
        (bausteine::abschnitt("Vom Eingang bis zum Ende"))
        @if m.gesamt.is_empty() { (bausteine::absatz("Noch kein gemessener Vorgang ist abgeschlossen.")) }
        @else {
            (bausteine::angaben(DE, &[
                Zeile::neu("Abgeschlossene Vorgänge", m.gesamt.len().to_string()),
                Zeile::neu("Die Hälfte dauert höchstens", strich(anteil(&m.gesamt, 50))),
                Zeile::neu("Neun von zehn dauern höchstens", strich(anteil(&m.gesamt, 90))),
            ]))
        }
        (bausteine::abschnitt("Zeiten je Schritt"))
        (tabelle)
    }
}

#[cfg(test)]
mod tests {
    use akte::spuren::Besuch;
    use grund::VersionHash;

    use super::*;

    fn zeit(tag: i64) -> Zeitpunkt {
        let anfang: Zeitpunkt = "2026-03-02T09:00:00Z".parse().expect("a time");
        anfang + SignedDuration::from_hours(24 * tag)
    }

    fn besuch(knoten: &str, von: i64, bis: Option<i64>) -> Besuch {
        Besuch { marke: 1, knoten: knoten.into(), von: Some(zeit(von)), bis: bis.map(zeit) }
    }

    #[test]
    fn the_bottleneck_is_where_most_time_lies_and_loops_are_counted() {
        let lauf = |besuche, ende: Option<i64>| Lauf {
            ablauf: VersionHash([1; 32]),
            eingang: zeit(0),
            ende: ende.map(zeit),
            besuche,
        };
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
}

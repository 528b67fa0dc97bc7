//! `/amt/ablaeufe/{mandant}/{version}/messung`: how long runs of a process really take, where they wait, which steps they
//! repeat, which step holds them up most, and whom they wait for now. Readings of the event log: steps and times, no
//! persons, no content.

use std::collections::BTreeMap;

use ::ablauf::{Art as Schrittart, Ausloeser, Baustein, Modell, Nr};
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
    /// Rests that last, in seconds until now.
    offen: Vec<i64>,
    /// Runs that rested here more than once.
    wiederholt: usize,
}

impl Schrittmass {
    /// All time that was spent here, also by those who are here still.
    fn summe(&self) -> i64 {
        self.dauern.iter().chain(&self.offen).sum()
    }
}

/// Whom a matter waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Auf {
    /// A person of the office.
    Amt,
    /// The person who applied: an answer to a question.
    Antragstellende,
    /// The payment.
    Zahlung,
    /// Another authority.
    Behoerde,
    /// A register.
    Register,
    /// What else comes from outside, or from the platform.
    Anderes,
    /// A time.
    Zeit,
}

impl Auf {
    /// What a rest at this step waits for; `rueckfrage`: the office has asked and waits for the answer.
    fn von(modell: &Modell, nr: Nr, rueckfrage: bool) -> Self {
        let k = &modell.knoten[nr];
        match (&k.art, k.nachricht()) {
            (Schrittart::Aufgabe(_), _) if rueckfrage => Self::Antragstellende,
            (Schrittart::Aufgabe(_), _) => Self::Amt,
            (_, Some(vorgang::NACHRICHT_BEZAHLT)) | (Schrittart::Dienst(Some(Baustein::ZahlungAnfordern)), _) => {
                Self::Zahlung
            }
            (_, Some(vorgang::NACHRICHT_BETEILIGT)) | (Schrittart::Dienst(Some(Baustein::Beteiligen)), _) => {
                Self::Behoerde
            }
            (_, Some(vorgang::NACHRICHT_BEKANNTGEGEBEN)) => Self::Zeit,
            (Schrittart::Dienst(Some(Baustein::RegisterAnfragen)), _) => Self::Register,
            (Schrittart::Warten(Ausloeser::Zeit(_)), _) => Self::Zeit,
            // What comes first: a message before the time that only ends the waiting.
            (Schrittart::Ereignis, _) => k
                .ausgehend
                .iter()
                .map(|f| Self::von(modell, modell.fluesse[*f].nach, false))
                .min()
                .unwrap_or(Self::Anderes),
            _ => Self::Anderes,
        }
    }

    const fn worte(self) -> &'static str {
        match self {
            Self::Amt => "auf eine Person im Amt",
            Self::Antragstellende => "auf die Antwort der antragstellenden Person",
            Self::Zahlung => "auf die Zahlung",
            Self::Behoerde => "auf andere Behörden",
            Self::Register => "auf das Register",
            Self::Anderes => "auf eine Nachricht oder auf die Plattform",
            Self::Zeit => "auf einen Tag",
        }
    }
}

/// What was measured over all runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Messung {
    laeufe: usize,
    /// From receipt to the end, in seconds.
    gesamt: Vec<i64>,
    schritte: BTreeMap<String, Schrittmass>,
    /// Open rests by whom they wait for, in seconds until now.
    wartet: BTreeMap<Auf, Vec<i64>>,
}

impl Messung {
    /// A sub-process is where its steps are; it counts for itself only when they are unknown.
    fn aus(laeufe: &[Lauf], jetzt: Zeitpunkt, modell: &Modell) -> Self {
        let umfasst = |k: &str| modell.finde(k).is_some_and(|(_, k)| matches!(k.art, Schrittart::Unterprozess));
        let sekunden = |von: Zeitpunkt, bis: Zeitpunkt| bis.duration_since(von).as_secs().max(0);
        let mut m = Self { laeufe: laeufe.len(), ..Self::default() };
        for lauf in laeufe {
            m.gesamt.extend(lauf.ende.map(|e| sekunden(lauf.eingang, e)));
            let mut je_schritt: BTreeMap<&str, usize> = BTreeMap::new();
            let rueckfrage = lauf.status == vorgang::Status::Rueckfrage.name();
            for b in lauf.besuche.iter().filter(|b| !umfasst(&b.knoten)) {
                let s = m.schritte.entry(b.knoten.clone()).or_default();
                match (b.von, b.bis) {
                    (Some(von), Some(bis)) => s.dauern.push(sekunden(von, bis)),
                    (von, None) if lauf.ende.is_none() => {
                        let dauer = sekunden(von.unwrap_or(lauf.eingang), jetzt);
                        s.offen.push(dauer);
                        if let Some((nr, _)) = modell.finde(&b.knoten) {
                            m.wartet.entry(Auf::von(modell, nr, rueckfrage)).or_default().push(dauer);
                        }
                    }
                    _ => {}
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
            s.offen.sort_unstable();
        }
        m.wartet.values_mut().for_each(|w| w.sort_unstable());
        m
    }

    /// The step at which the runs spent most of their time, open rests counted until now, with its share in percent.
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
    let m = Messung::aus(&laeufe, anfrage.jetzt, &leistung.ablauf);
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

/// "6 Vorgänge, der älteste seit 12 Tagen".
fn aeltester(offen: &[i64]) -> String {
    let seit = offen.last().map_or_else(String::new, |s| seit_in_worten(*s));
    match offen.len() {
        1 => format!("1 Vorgang, seit {seit}"),
        n => format!("{n} Vorgänge, der älteste seit {seit}"),
    }
}

/// "6 warten hier, der älteste seit 12 Tagen".
fn wartende(offen: &[i64]) -> Option<String> {
    let seit = seit_in_worten(*offen.last()?);
    Some(match offen.len() {
        1 => format!("1 wartet hier, seit {seit}"),
        n => format!("{n} warten hier, der älteste seit {seit}"),
    })
}

/// A length as it stands behind "seit".
fn seit_in_worten(sekunden: i64) -> String {
    let dauer = grund::format::dauer(sekunden);
    if dauer.ends_with("Tage") { format!("{dauer}n") } else { dauer }
}

fn gross(text: &str) -> String {
    let mut zeichen = text.chars();
    zeichen.next().map_or_else(String::new, |c| c.to_uppercase().chain(zeichen).collect())
}

fn engpass_in_worten(m: &Messung, modell: &Modell, knoten: &str, prozent: i64) -> String {
    let satz = format!("An diesem Schritt lagen {prozent} % aller gemessenen Wartezeit.");
    let offen = m.schritte.get(knoten).and_then(|s| wartende(&s.offen));
    match (offen, modell.finde(knoten)) {
        (Some(offen), Some((nr, _))) => {
            format!("{satz} {offen}. Gewartet wird {}.", Auf::von(modell, nr, false).worte())
        }
        _ => satz,
    }
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
            html! { @match wartende(&s.offen) { Some(satz) => { (satz) }, None => "–" } },
        ])
    });
    let spalten = [
        Spalte::text("Schritt"),
        Spalte::zahl("Durchläufe"),
        Spalte::zahl("Die Hälfte dauert höchstens"),
        Spalte::zahl("Neun von zehn dauern höchstens"),
        Spalte::zahl("Vorgänge mit Wiederholung"),
        Spalte::text("Jetzt dort"),
    ];
    let tabelle = Tabelle::neu("Zeiten je Schritt", spalten).titel_verborgen().zeilen(zeilen);
    html! {
        @if let Some((k, prozent)) = m.engpass() {
            (bausteine::meldung(Art::Warnung, &format!("Der Engpass: {}", titel(modell, k)), bausteine::absatz(&engpass_in_worten(m, modell, k, prozent))))
        }
        (bausteine::abschnitt("Worauf die offenen Vorgänge jetzt warten"))
        @if m.wartet.is_empty() { (bausteine::absatz("Kein Vorgang wartet.")) }
        @else {
            (bausteine::angaben(DE, &m.wartet.iter().map(|(auf, w)| Zeile::neu(gross(auf.worte()), aeltester(w))).collect::<Vec<_>>()))
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

    fn lauf(besuche: Vec<Besuch>, ende: Option<i64>) -> Lauf {
        Lauf {
            ablauf: VersionHash([1; 32]),
            eingang: zeit(0),
            ende: ende.map(zeit),
            status: "in_bearbeitung".to_owned(),
            besuche,
        }
    }

    /// The tasks "pruefen" and "freigabe", and the wait for a payment, all at once.
    fn modell() -> Modell {
        let text = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:basis="urn:basiswerk:bpmn:1">
            <message id="m" name="Bezahlt"/><process id="p"><startEvent id="s"/><eventBasedGateway id="warten" name="Zahlung abwarten"/>
            <intermediateCatchEvent id="da"><messageEventDefinition messageRef="m"/></intermediateCatchEvent>
            <intermediateCatchEvent id="spaet"><timerEventDefinition><timeDuration>P14D</timeDuration></timerEventDefinition></intermediateCatchEvent>
            <userTask id="pruefen" basis:aufgabe="pruefen"/><userTask id="freigabe" basis:aufgabe="freigabe"/><endEvent id="e"/>
            <sequenceFlow id="a" sourceRef="s" targetRef="warten"/><sequenceFlow id="b" sourceRef="warten" targetRef="da"/>
            <sequenceFlow id="c" sourceRef="warten" targetRef="spaet"/><sequenceFlow id="d" sourceRef="da" targetRef="pruefen"/>
            <sequenceFlow id="f" sourceRef="spaet" targetRef="pruefen"/><sequenceFlow id="g" sourceRef="pruefen" targetRef="freigabe"/>
            <sequenceFlow id="h" sourceRef="freigabe" targetRef="e"/></process></definitions>"#;
        Modell::lesen(text.as_bytes()).expect("a process")
    }

    #[test]
    fn the_bottleneck_is_where_most_time_lies_and_loops_are_counted() {
        let laeufe = [
            lauf(
                vec![besuch("pruefen", 0, Some(1)), besuch("freigabe", 1, Some(7)), besuch("pruefen", 7, Some(8))],
                Some(8),
            ),
            lauf(vec![besuch("pruefen", 0, Some(2)), besuch("freigabe", 2, None)], None),
        ];
        let m = Messung::aus(&laeufe, zeit(2), &modell());
        assert_eq!(m.engpass(), Some(("freigabe", 60)));
        // A day later the one who waits has waited a day.
        assert_eq!(Messung::aus(&laeufe, zeit(12), &modell()).engpass(), Some(("freigabe", 80)));
        assert_eq!((m.schritte["pruefen"].wiederholt, m.schritte["freigabe"].offen.len(), m.gesamt.len()), (1, 1, 1));
        let pruefen = &m.schritte["pruefen"].dauern;
        assert_eq!((anteil(pruefen, 50), anteil(pruefen, 90)), (Some(86_400), Some(2 * 86_400)));
        assert_eq!((Messung::aus(&[], zeit(0), &modell()).engpass(), anteil(&[], 50)), (None, None));
    }

    #[test]
    fn what_is_stuck_now_is_the_bottleneck_though_nobody_ever_passed() {
        let m = modell();
        let mut laeufe: Vec<Lauf> = (0..6).map(|tag| lauf(vec![besuch("warten", tag, None)], None)).collect();
        let mass = Messung::aus(&laeufe, zeit(12), &m);
        assert_eq!(mass.engpass(), Some(("warten", 100)));
        let satz = engpass_in_worten(&mass, &m, "warten", 100);
        assert!(satz.contains("6 warten hier, der älteste seit 12 Tagen. Gewartet wird auf die Zahlung."), "{satz}");
        // Whom they wait for: a question that the office asked is not the office's own time.
        laeufe[0].besuche = vec![besuch("pruefen", 2, None)];
        laeufe[1].besuche = vec![besuch("pruefen", 11, None)];
        laeufe[1].status = vorgang::Status::Rueckfrage.name().to_owned();
        // A matter that ended waits for nothing, whatever it left open.
        laeufe[2].ende = Some(zeit(3));
        let mass = Messung::aus(&laeufe, zeit(12), &m);
        let worauf: Vec<(Auf, String)> = mass.wartet.iter().map(|(auf, w)| (*auf, aeltester(w))).collect();
        assert_eq!(
            worauf,
            [
                (Auf::Amt, "1 Vorgang, seit 10 Tagen".to_owned()),
                (Auf::Antragstellende, "1 Vorgang, seit 24 Stunden".to_owned()),
                (Auf::Zahlung, "3 Vorgänge, der älteste seit 9 Tagen".to_owned()),
            ]
        );
        let html = ergebnis(&mass, &m).into_string();
        assert!(html.contains("Auf die Zahlung") && html.contains("3 warten hier, der älteste seit 9 Tagen"), "{html}");
    }
}

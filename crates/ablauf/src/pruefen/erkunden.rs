//! Soundness by trying out: every way that events and choices can take, with the real [`crate::step`], within bounds.
//!
//! Data are not known, so every condition may hold or not; two instances stand for many; an event that does not interrupt
//! happens once per way. What is found is a fault on some way, though a condition may in truth rule that way out.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use grund::Zeitpunkt;

use crate::{
    marken::{Buchung, Daten, Marke, Marken},
    modell::{Art, Ausloeser, Knoten, Modell, Nr},
    schritt::{Orakel, Umfeld, schritt},
    signal::Signal,
};

use super::Befund;

/// More situations than this are not tried out.
const HOECHSTENS_LAGEN: usize = 4_000;
/// Tokens looked at over all situations, in steps, in comparisons and for their picture: beyond this the rest is not tried
/// out (some tenths of a second).
const HOECHSTENS_AUFWAND: u64 = 4_000_000;
/// So often is each token of a situation looked at until it is known to be new: copied, drawn, sorted and searched for.
const JE_LAGE: u64 = 20;
/// More choices inside one step are not tried out.
const HOECHSTENS_WAHLEN: usize = 64;

/// What trying out found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erkundung {
    /// Situations that were looked at; 0: structure alone decides.
    pub lagen: usize,
    /// Was everything looked at?
    pub vollstaendig: bool,
    /// What was found.
    pub befunde: Vec<Befund>,
}

/// A situation, regardless of the order in which it came about: tokens by place and scope, and what has happened once.
type Lage = (Vec<(String, String)>, BTreeSet<String>);

impl Modell {
    /// Tries out all ways, where structure alone does not decide.
    #[must_use]
    pub fn erkunden(&self) -> Erkundung {
        let mut e =
            Erkunder { modell: self, gesehen: BTreeSet::new(), befunde: Vec::new(), vollstaendig: true, aufwand: 0 };
        // With one token at a time nothing can wait for another.
        if self.knoten.iter().any(|k| teilt(k) || sammelt(k)) {
            e.alle_wege();
        }
        e.befunde.sort();
        e.befunde.dedup();
        Erkundung { lagen: e.gesehen.len(), vollstaendig: e.vollstaendig, befunde: e.befunde }
    }
}

fn teilt(k: &Knoten) -> bool {
    !matches!(k.art, Art::Exklusiv | Art::Ereignis) && k.ausgehend.len() > 1
        || matches!(
            k.art,
            Art::Rand {
                unterbricht: false,
                ausloeser: Ausloeser::Zeit(_)
                    | Ausloeser::Nachricht(_)
                    | Ausloeser::Signal(_)
                    | Ausloeser::Eskalation(_)
            }
        )
}

fn sammelt(k: &Knoten) -> bool {
    matches!(k.art, Art::Parallel | Art::Inklusiv) && k.eingehend.len() > 1
}

struct Erkunder<'a> {
    modell: &'a Modell,
    gesehen: BTreeSet<Lage>,
    befunde: Vec<Befund>,
    vollstaendig: bool,
    aufwand: u64,
}

impl Erkunder<'_> {
    fn alle_wege(&mut self) {
        let mut offen = VecDeque::from([(Marken::leer(), BTreeSet::new())]);
        while let Some((marken, einmal)) = offen.pop_front() {
            if self.gesehen.len() >= HOECHSTENS_LAGEN || self.aufwand >= HOECHSTENS_AUFWAND {
                self.vollstaendig = false;
                return;
            }
            let mut geht_weiter = false;
            self.aufwand += menge(&marken) + self.modell.knoten.len() as u64;
            for (signal, merken) in self.moegliche(&marken, &einmal) {
                if self.aufwand >= HOECHSTENS_AUFWAND {
                    self.vollstaendig = false;
                    return;
                }
                let mut einmal = einmal.clone();
                einmal.extend(merken);
                for neu in self.folgen(&marken, &signal) {
                    geht_weiter |= neu != marken;
                    if self.doppelt(&neu) {
                        continue;
                    }
                    if self.gesehen.insert((bild(&neu), einmal.clone())) {
                        offen.push_back((neu, einmal.clone()));
                    }
                }
            }
            if !geht_weiter && !marken.beendet() {
                self.steht(&marken);
            }
        }
    }

    /// Every outcome of one signal, over all choices.
    fn folgen(&mut self, marken: &Marken, signal: &Signal) -> Vec<Marken> {
        let daten = Daten::new();
        let umfeld = Umfeld { jetzt: Zeitpunkt::UNIX_EPOCH, daten: &daten, kalender: None };
        let mut aus: Vec<Marken> = Vec::new();
        let mut vorgabe = Some(Vec::new());
        let mut zahl = 0;
        while let Some(v) = vorgabe {
            zahl += 1;
            if zahl > HOECHSTENS_WAHLEN || self.aufwand >= HOECHSTENS_AUFWAND {
                self.vollstaendig = false;
                break;
            }
            let mut orakel = Orakel::neu(v);
            let (neu, _) = schritt(self.modell, marken, signal, &umfeld, Some(&mut orakel));
            self.aufwand += orakel.aufwand() + menge(&neu) * (JE_LAGE + aus.len() as u64);
            if !aus.contains(&neu) {
                aus.push(neu);
            }
            vorgabe = orakel.naechste();
        }
        aus
    }

    /// Everything that can happen here, with what must not happen again on this way.
    fn moegliche(&self, marken: &Marken, einmal: &BTreeSet<String>) -> Vec<(Signal, Option<String>)> {
        if marken.alle().is_empty() {
            return if marken.beendet() { Vec::new() } else { vec![(Signal::Beginn, None)] };
        }
        let m = self.modell;
        let mut aus = Vec::new();
        for marke in marken.alle().iter().filter(|k| k.fluss.is_none()) {
            let Some((_, k)) = m.finde(&marke.knoten) else { continue };
            if k.wird_erledigt() && marke.schleife.is_none() {
                aus.push((Signal::Erledigt { knoten: k.id.clone(), marke: Some(marke.nr) }, None));
                for fehler in self.fehler_von(marke, marken) {
                    let knoten = k.id.clone();
                    aus.push((Signal::Fehlgeschlagen { knoten, marke: Some(marke.nr), fehler }, None));
                }
            }
        }
        for (marke, wecker) in marken.alle_wecker() {
            aus.push((Signal::Wecker { knoten: wecker.knoten.clone(), marke }, None));
        }
        // Messages and signals, by name; those that only feed something that does not interrupt come once.
        let mut namen: BTreeMap<(bool, &str), bool> = BTreeMap::new();
        for k in &m.knoten {
            let name = match (k.nachricht(), k.ausloeser()) {
                (Some(n), _) => (true, n),
                (_, Some(Ausloeser::Signal(n))) => (false, n.as_str()),
                _ => continue,
            };
            let bleibt =
                matches!(k.art, Art::Rand { unterbricht: false, .. } | Art::Ereignisstart { unterbricht: false, .. });
            namen.entry(name).and_modify(|b| *b |= bleibt).or_insert(bleibt);
        }
        for ((nachricht, name), bleibt) in namen {
            let schluessel = format!("{nachricht} {name}");
            if !(bleibt && einmal.contains(&schluessel)) {
                let name = name.to_owned();
                let signal =
                    if nachricht { Signal::Nachricht { name, korrelation: None } } else { Signal::Rundruf { name } };
                aus.push((signal, bleibt.then_some(schluessel)));
            }
        }
        aus
    }

    /// The error codes that someone around this token catches.
    fn fehler_von(&self, marke: &Marke, marken: &Marken) -> BTreeSet<String> {
        let m = self.modell;
        let mut codes = BTreeSet::new();
        let mut fange = |nr: Nr| {
            if let Some(Ausloeser::Fehler(code)) = m.knoten[nr].ausloeser() {
                codes.insert(code.clone());
            }
        };
        let mut stelle = Some(marke);
        while let Some(t) = stelle {
            if let Some((nr, k)) = m.finde(&t.knoten) {
                k.raender.iter().copied().for_each(&mut fange);
                m.ereignisunterprozesse(Some(nr)).for_each(|(_, s)| fange(s));
            }
            stelle = t.bereich.and_then(|b| marken.marke(b));
        }
        m.ereignisunterprozesse(None).for_each(|(_, s)| fange(s));
        codes
    }

    /// Two tokens on one step: something before it was split and never joined.
    fn doppelt(&mut self, marken: &Marken) -> bool {
        let mut orte = BTreeSet::new();
        let mut doppelt = false;
        for m in marken.alle().iter().filter(|m| m.instanz.is_none()) {
            let Some((_, k)) = self.modell.finde(&m.knoten) else { continue };
            // Handlers that do not interrupt may run side by side.
            if matches!(k.art, Art::Ereignisunterprozess) || m.ausgleich.is_some() {
                continue;
            }
            if !orte.insert((m.knoten.as_str(), m.bereich, m.fluss.as_deref())) {
                doppelt = true;
                let satz = if m.fluss.is_some() {
                    format!(
                        "Am Gateway „{}“ kommt derselbe Weg mehrfach an. Vorher teilt sich der Ablauf, ohne dass die Wege wieder zusammengeführt werden.",
                        k.titel()
                    )
                } else {
                    format!(
                        "„{}“ kann mehrfach gleichzeitig laufen: Vorher teilt sich der Ablauf in mehrere Wege, die nicht zusammengeführt werden. Setzen Sie davor ein Gateway derselben Art, mit dem die Wege beginnen.",
                        k.titel()
                    )
                };
                self.befunde.push(Befund::neu(&k.id, satz));
            }
        }
        doppelt
    }

    /// Nothing that can happen moves any token.
    fn steht(&mut self, marken: &Marken) {
        for m in marken.alle().iter().filter(|m| m.fluss.is_some()) {
            if let Some((_, k)) = self.modell.finde(&m.knoten) {
                let satz = format!(
                    "Am Gateway „{}“ kann der Ablauf stehen bleiben: Es wartet auf einen Weg, der nicht mehr kommt. Prüfen Sie, ob die Wege dorthin mit einem Gateway derselben Art beginnen.",
                    k.titel()
                );
                self.befunde.push(Befund::neu(&k.id, satz));
            }
        }
    }
}

fn menge(marken: &Marken) -> u64 {
    1 + marken.alle().len() as u64
}

/// Tokens by place, each with the places of its scopes; their numbers do not matter.
fn bild(marken: &Marken) -> Vec<(String, String)> {
    let mut bild: Vec<(String, String)> = marken
        .alle()
        .iter()
        .map(|m| {
            let mut weg = m.fluss.clone().unwrap_or_default();
            let fertig = m.schleife.as_ref().map_or(0, |s| s.fertig);
            let wecker: Vec<&str> = m.wecker.iter().map(|w| w.knoten.as_str()).collect();
            weg = format!("{weg} {fertig} {} {}", m.instanz.as_ref().map_or(0, |i| i.nr), wecker.join(","));
            let mut stelle = m.bereich;
            while let Some(t) = stelle.and_then(|nr| marken.marke(nr)) {
                weg = format!("{weg}/{}#{}", t.knoten, t.instanz.as_ref().map_or(0, |i| i.nr));
                stelle = t.bereich;
            }
            (m.knoten.clone(), weg)
        })
        .collect();
    let innen = |b: &Buchung| b.innen.iter().map(|i| i.knoten.as_str()).collect::<Vec<_>>().join(" ");
    bild.extend(marken.gebucht().iter().map(|b| (format!("+{}", b.knoten), innen(b))));
    bild.sort();
    bild
}

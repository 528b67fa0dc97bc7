//! Walking: one signal in, new tokens and due work out. Pure and total: a signal that fits nothing changes nothing.

use std::collections::VecDeque;

use grund::Zeitpunkt;

use crate::{
    marken::{Arbeit, Daten, Marke, Marken, Signal, Wecker},
    modell::{Art, Modell, Nr, Zeitangabe},
    zeit::faellig,
};

/// More moves than this in one step are a loop without a resting place; the step is then undone and reported.
const HOECHSTENS: u32 = 10_000;

/// Takes one signal. Never fails: what cannot go on stays where it is and is reported as [`Arbeit::Stoerung`].
#[must_use]
pub fn step(
    modell: &Modell,
    marken: &Marken,
    signal: &Signal,
    jetzt: Zeitpunkt,
    daten: &Daten,
) -> (Marken, Vec<Arbeit>) {
    let mut lauf =
        Lauf { modell, daten, jetzt, marken: marken.clone(), unterwegs: VecDeque::new(), arbeit: Vec::new(), zuege: 0 };
    lauf.signal(signal);
    if !lauf.ausfuehren() {
        let knoten = lauf.unterwegs.front().map_or_else(String::new, |u| modell.knoten[u.knoten].id.clone());
        let grund = "Der Ablauf dreht sich hier im Kreis, ohne auf etwas zu warten.".to_owned();
        return (marken.clone(), vec![Arbeit::Stoerung { knoten, grund }]);
    }
    if lauf.marken.marken.is_empty() && lauf.marken.naechste > 0 && !(marken.beendet()) {
        lauf.arbeit.push(Arbeit::Beendet);
    }
    (lauf.marken, lauf.arbeit)
}

/// A token between two nodes.
struct Unterwegs {
    knoten: Nr,
    bereich: Option<u32>,
    fluss: Option<Nr>,
}

struct Lauf<'a> {
    modell: &'a Modell,
    daten: &'a Daten,
    jetzt: Zeitpunkt,
    marken: Marken,
    unterwegs: VecDeque<Unterwegs>,
    arbeit: Vec<Arbeit>,
    zuege: u32,
}

impl Lauf<'_> {
    fn signal(&mut self, signal: &Signal) {
        match signal {
            Signal::Beginn if self.marken.naechste == 0 => {
                self.marken.naechste = 1;
                if let Some(start) = self.modell.start(None) {
                    self.unterwegs.push_back(Unterwegs { knoten: start, bereich: None, fluss: None });
                }
            }
            Signal::Beginn => {}
            Signal::Erledigt { knoten } => self.erledigt(knoten),
            Signal::Fehlgeschlagen { knoten, fehler } => {
                if let Some(marke) = self.marke_bei(knoten) {
                    let nr = marke.nr;
                    self.fehler(nr, fehler);
                }
            }
            Signal::Nachricht { name } => self.nachricht(name),
            Signal::Wecker { knoten, marke } => self.wecker(knoten, *marke),
            Signal::Abbruch => self.marken.marken.clear(),
        }
    }

    /// Moves until every token rests. `false`: too many moves.
    fn ausfuehren(&mut self) -> bool {
        loop {
            while let Some(u) = self.unterwegs.pop_front() {
                self.zuege += 1;
                if self.zuege > HOECHSTENS {
                    self.unterwegs.push_front(u);
                    return false;
                }
                self.ankommen(&u);
            }
            // A sub-process in which no token is left is done.
            let fertig = self.marken.marken.iter().find(|m| {
                self.modell.finde(&m.knoten).is_some_and(|(_, k)| matches!(k.art, Art::Unterprozess))
                    && !self.marken.marken.iter().any(|kind| kind.bereich == Some(m.nr))
            });
            let Some(marke) = fertig.map(|m| m.nr) else { return true };
            self.weiter_von(marke);
        }
    }

    fn ankommen(&mut self, u: &Unterwegs) {
        let modell = self.modell;
        let k = &modell.knoten[u.knoten];
        match &k.art {
            Art::Start => self.weiter(u.knoten, u.bereich),
            Art::Ende => {}
            Art::EndeAbbruch => self.bereich_leeren(u.bereich),
            Art::EndeFehler(code) => match u.bereich {
                Some(traeger) => self.fehler(traeger, code),
                None => self.stoerung(u, "Ein Fehlerende außerhalb eines Unterprozesses fängt niemand auf."),
            },
            Art::Exklusiv => self.entscheiden(u),
            Art::Parallel if k.eingehend.len() > 1 => self.sammeln(u),
            Art::Parallel => self.weiter(u.knoten, u.bereich),
            Art::Unterprozess => {
                let nr = self.ruhen(u, None);
                match modell.start(Some(u.knoten)) {
                    Some(start) => {
                        self.unterwegs.push_back(Unterwegs { knoten: start, bereich: Some(nr), fluss: None });
                    }
                    None => self.melden(&k.id, "Der Unterprozess hat keinen Anfang."),
                }
            }
            Art::Aufgabe(_) | Art::Dienst(_) | Art::Regel(_) | Art::Empfang(_) | Art::Zeit(_) | Art::Ereignis => {
                self.arbeit_anfordern(u.knoten);
                self.ruhen(u, None);
            }
            Art::RandZeit { .. } | Art::RandFehler(_) | Art::Fremd(_) => {
                self.stoerung(u, "Dieses Element kann nicht ausgeführt werden.");
            }
        }
    }

    /// The work that the task itself asks for.
    fn arbeit_anfordern(&mut self, nr: Nr) {
        let k = &self.modell.knoten[nr];
        let knoten = k.id.clone();
        match &k.art {
            Art::Aufgabe(aufgabe) => self.arbeit.push(Arbeit::Aufgabe { knoten, aufgabe: aufgabe.clone() }),
            Art::Dienst(Some(baustein)) => {
                self.arbeit.push(Arbeit::Dienst { knoten, baustein: *baustein, parameter: k.parameter.clone() });
            }
            Art::Dienst(None) => self.melden(&k.id, "Diesen Baustein gibt es nicht."),
            Art::Regel(entscheidung) => self.arbeit.push(Arbeit::Regel { knoten, entscheidung: entscheidung.clone() }),
            _ => {}
        }
    }

    /// Puts a token down and sets its alarms. Returns its number.
    fn ruhen(&mut self, u: &Unterwegs, fluss: Option<Nr>) -> u32 {
        let modell = self.modell;
        let nr = self.marken.naechste;
        self.marken.naechste = nr.saturating_add(1);
        let k = &modell.knoten[u.knoten];
        let mut wecker = Vec::new();
        if fluss.is_none() {
            let mut stellen =
                |id: &str, angabe: &Zeitangabe, lauf: &mut Self| match faellig(angabe, lauf.jetzt, lauf.daten) {
                    Ok(zeit) => {
                        wecker.push(Wecker { knoten: id.to_owned(), zeit });
                        lauf.arbeit.push(Arbeit::Wecken { knoten: id.to_owned(), marke: nr, zeit });
                    }
                    Err(grund) => lauf.melden(id, &grund),
                };
            match &k.art {
                Art::Zeit(angabe) => stellen(&k.id, angabe, self),
                Art::Ereignis => {
                    for f in &k.ausgehend {
                        let ziel = &modell.knoten[modell.fluesse[*f].nach];
                        if let Art::Zeit(angabe) = &ziel.art {
                            stellen(&ziel.id, angabe, self);
                        }
                    }
                }
                _ => {}
            }
            for rand in &k.raender {
                let rand = &modell.knoten[*rand];
                if let Art::RandZeit { zeit, .. } = &rand.art {
                    stellen(&rand.id, zeit, self);
                }
            }
        }
        let fluss = fluss.map(|f| modell.fluesse[f].id.clone());
        self.marken.marken.push(Marke { nr, knoten: k.id.clone(), bereich: u.bereich, fluss, wecker });
        nr
    }

    fn weiter(&mut self, von: Nr, bereich: Option<u32>) {
        let modell = self.modell;
        for f in &modell.knoten[von].ausgehend {
            self.unterwegs.push_back(Unterwegs { knoten: modell.fluesse[*f].nach, bereich, fluss: Some(*f) });
        }
    }

    /// Exclusive gateway: the first flow whose condition holds, else the default. A condition that cannot be
    /// evaluated does not hold.
    fn entscheiden(&mut self, u: &Unterwegs) {
        let modell = self.modell;
        let k = &modell.knoten[u.knoten];
        let gewaehlt = match k.ausgehend[..] {
            [einziger] => Some(einziger),
            _ => k
                .ausgehend
                .iter()
                .copied()
                .filter(|f| k.standard != Some(*f))
                .find(|f| modell.fluesse[*f].bedingung.as_ref().is_some_and(|b| b.gilt(self.daten)))
                .or(k.standard),
        };
        match gewaehlt {
            Some(f) => {
                self.unterwegs.push_back(Unterwegs {
                    knoten: modell.fluesse[f].nach,
                    bereich: u.bereich,
                    fluss: Some(f),
                });
            }
            None => self.stoerung(u, "Keine Bedingung trifft zu und es gibt keinen Standardweg."),
        }
    }

    /// Parallel gateway with several ways in: goes on when a token came by each of them.
    fn sammeln(&mut self, u: &Unterwegs) {
        let modell = self.modell;
        let k = &modell.knoten[u.knoten];
        self.ruhen(u, u.fluss);
        let einer_je_weg: Option<Vec<u32>> = k
            .eingehend
            .iter()
            .map(|f| {
                let id = &modell.fluesse[*f].id;
                self.marken
                    .marken
                    .iter()
                    .find(|m| m.knoten == k.id && m.bereich == u.bereich && m.fluss.as_ref() == Some(id))
                    .map(|m| m.nr)
            })
            .collect();
        if let Some(nummern) = einer_je_weg {
            self.marken.marken.retain(|m| !nummern.contains(&m.nr));
            self.weiter(u.knoten, u.bereich);
        }
    }

    fn marke_bei(&self, knoten: &str) -> Option<&Marke> {
        self.marken.marken.iter().find(|m| m.knoten == knoten && m.fluss.is_none())
    }

    fn erledigt(&mut self, knoten: &str) {
        let Some((_, k)) = self.modell.finde(knoten) else { return };
        if !matches!(k.art, Art::Aufgabe(_) | Art::Dienst(_) | Art::Regel(_)) {
            return;
        }
        if let Some(nr) = self.marke_bei(knoten).map(|m| m.nr) {
            self.weiter_von(nr);
        }
    }

    /// Takes a token (and what walks below it) away and goes on from its own node.
    fn weiter_von(&mut self, marke: u32) {
        if let Some((nr, _)) =
            self.marken.marken.iter().find(|m| m.nr == marke).and_then(|m| self.modell.finde(&m.knoten))
        {
            self.weiter_ueber(marke, nr);
        }
    }

    /// Takes a token (and what walks below it) away and goes on behind `knoten`.
    fn weiter_ueber(&mut self, marke: u32, knoten: Nr) {
        if let Some(alt) = self.entfernen(marke) {
            self.weiter(knoten, alt.bereich);
        }
    }

    fn entfernen(&mut self, marke: u32) -> Option<Marke> {
        let stelle = self.marken.marken.iter().position(|m| m.nr == marke)?;
        let alt = self.marken.marken.remove(stelle);
        self.bereich_leeren(Some(marke));
        Some(alt)
    }

    /// Ends every token of a scope, however deep.
    fn bereich_leeren(&mut self, bereich: Option<u32>) {
        if bereich.is_none() {
            self.marken.marken.clear();
            self.unterwegs.clear();
            return;
        }
        self.unterwegs.retain(|u| u.bereich != bereich);
        let kinder: Vec<u32> = self.marken.marken.iter().filter(|m| m.bereich == bereich).map(|m| m.nr).collect();
        for kind in kinder {
            self.entfernen(kind);
        }
    }

    /// An error at the task of this token: the nearest border that catches it, from the inside out.
    fn fehler(&mut self, marke: u32, code: &str) {
        let modell = self.modell;
        let mut stelle = Some(marke);
        while let Some(nr) = stelle {
            let Some(m) = self.marken.marken.iter().find(|m| m.nr == nr) else { return };
            let Some((_, k)) = modell.finde(&m.knoten) else { return };
            let faengt = |genau: bool| {
                k.raender.iter().copied().find(|r| match &modell.knoten[*r].art {
                    Art::RandFehler(c) => {
                        if genau {
                            c == code
                        } else {
                            c.is_empty()
                        }
                    }
                    _ => false,
                })
            };
            if let Some(rand) = faengt(true).or_else(|| faengt(false)) {
                self.weiter_ueber(nr, rand);
                return;
            }
            stelle = m.bereich;
        }
        let knoten = self.marken.marken.iter().find(|m| m.nr == marke).map_or_else(String::new, |m| m.knoten.clone());
        self.melden(&knoten, &format!("Den Fehler „{code}“ fängt niemand auf."));
    }

    fn nachricht(&mut self, name: &str) {
        let modell = self.modell;
        let empfaengt = |nr: Nr| matches!(&modell.knoten[nr].art, Art::Empfang(n) if n == name);
        let ziel = self.marken.marken.iter().find_map(|m| {
            let (nr, k) = modell.finde(&m.knoten)?;
            match k.art {
                Art::Empfang(_) if empfaengt(nr) => Some((m.nr, nr)),
                Art::Ereignis => {
                    k.ausgehend.iter().map(|f| modell.fluesse[*f].nach).find(|z| empfaengt(*z)).map(|z| (m.nr, z))
                }
                _ => None,
            }
        });
        if let Some((marke, knoten)) = ziel {
            self.weiter_ueber(marke, knoten);
        }
    }

    fn wecker(&mut self, knoten: &str, marke: u32) {
        let modell = self.modell;
        let Some((nr, k)) = modell.finde(knoten) else { return };
        let Some(m) = self.marken.marken.iter_mut().find(|m| m.nr == marke) else { return };
        let Some(stelle) = m.wecker.iter().position(|w| w.knoten == knoten) else { return };
        let zeit = m.wecker[stelle].zeit;
        if self.jetzt < zeit {
            // Too early: ask again, nothing is lost.
            self.arbeit.push(Arbeit::Wecken { knoten: knoten.to_owned(), marke, zeit });
            return;
        }
        match k.art {
            Art::RandZeit { unterbricht: false, .. } => {
                m.wecker.remove(stelle);
                let bereich = m.bereich;
                self.weiter(nr, bereich);
            }
            _ => self.weiter_ueber(marke, nr),
        }
    }

    fn melden(&mut self, knoten: &str, grund: &str) {
        self.arbeit.push(Arbeit::Stoerung { knoten: knoten.to_owned(), grund: grund.to_owned() });
    }

    fn stoerung(&mut self, u: &Unterwegs, grund: &str) {
        self.ruhen(u, None);
        self.melden(&self.modell.knoten[u.knoten].id, grund);
    }
}

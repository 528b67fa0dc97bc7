//! Tokens move from one version of a process to another. Nothing is done on the way: every token rests where it rested,
//! under the id that the new version has for it, or the whole matter stays.

use std::collections::{BTreeMap, VecDeque};

use crate::{
    marken::{Marke, Marken, Wecker},
    modell::{Art, Ausloeser, Knoten, Modell, Nr},
    signal::Arbeit,
};

use super::{Lauf, Umfeld};

/// Where one token goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Umzug {
    /// The token.
    pub marke: u32,
    /// The step in the old version.
    pub von: String,
    /// The step in the new version.
    pub nach: String,
}

/// Why a matter cannot move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hindernis {
    /// The step in the old version.
    pub knoten: String,
    /// Why, in a sentence.
    pub grund: String,
}

/// Moves all tokens: each to the step that `zuordnung` names for its step, otherwise to the step with the same id.
/// Alarms that both versions know go on as they run; those that only the new one knows are set from now on.
///
/// # Errors
/// What stands against it, token by token; then nothing has moved.
pub fn umziehen(
    (alt, neu): (&Modell, &Modell),
    marken: &Marken,
    zuordnung: &BTreeMap<String, String>,
    umfeld: &Umfeld<'_>,
) -> Result<(Marken, Vec<Arbeit>, Vec<Umzug>), Vec<Hindernis>> {
    let mut u = Umziehen { alt, neu, zuordnung, hindernisse: Vec::new() };
    let mut neue = marken.clone();
    let mut umzuege = Vec::new();
    for m in &mut neue.marken {
        let Some(nr) = u.ziel(marken, m) else { continue };
        let nach = neu.knoten[nr].id.clone();
        umzuege.push(Umzug { marke: m.nr, von: m.knoten.clone(), nach: nach.clone() });
        m.knoten = nach;
    }
    for b in &mut neue.gebucht {
        match u.knoten(&b.knoten).filter(|nr| neu.knoten[*nr].ausgleich.is_some()) {
            Some(nr) => b.knoten.clone_from(&neu.knoten[nr].id),
            None => u.hindern(&b.knoten, "Der Schritt ist erledigt und kann rückgängig gemacht werden. In der neuen Fassung ist dafür nichts vorgesehen."),
        }
    }
    if !u.hindernisse.is_empty() {
        return Err(u.hindernisse);
    }
    let mut lauf = Lauf {
        modell: neu,
        umfeld,
        marken: neue,
        unterwegs: VecDeque::new(),
        fertige: VecDeque::new(),
        arbeit: Vec::new(),
        zuege: 0,
        aufwand: 0,
        orakel: None,
    };
    lauf.wecker_umziehen(&u);
    Ok((lauf.marken, lauf.arbeit, umzuege))
}

struct Umziehen<'a> {
    alt: &'a Modell,
    neu: &'a Modell,
    zuordnung: &'a BTreeMap<String, String>,
    hindernisse: Vec<Hindernis>,
}

impl Umziehen<'_> {
    fn hindern(&mut self, knoten: &str, grund: impl Into<String>) {
        self.hindernisse.push(Hindernis { knoten: knoten.to_owned(), grund: grund.into() });
    }

    fn name_von(&self, id: &str) -> String {
        self.zuordnung.get(id).map_or(id, String::as_str).to_owned()
    }

    /// Does the old version know the step that has this id in the new one?
    fn gab_es(&self, neu: &str) -> bool {
        self.alt.knoten.iter().any(|k| self.name_von(&k.id) == neu)
    }

    fn knoten(&self, id: &str) -> Option<Nr> {
        self.neu.finde(&self.name_von(id)).map(|(nr, _)| nr)
    }

    /// Where this token goes; `None` with a reason noted.
    fn ziel(&mut self, marken: &Marken, m: &Marke) -> Option<Nr> {
        let alt = self.alt.finde(&m.knoten).map(|(_, k)| k);
        let titel = alt.map_or(m.knoten.as_str(), Knoten::titel).to_owned();
        let Some(nr) = self.knoten(&m.knoten) else {
            self.hindern(
                &m.knoten,
                format!("Den Schritt „{titel}“ gibt es in der neuen Fassung nicht. Ordnen Sie ihm einen anderen zu."),
            );
            return None;
        };
        let neu = &self.neu.knoten[nr];
        let eltern = m.bereich.and_then(|b| marken.marke(b)).map(|b| self.name_von(&b.knoten));
        let passt_eltern = neu.eltern.map(|e| self.neu.knoten[e].id.clone()) == eltern;
        let grund = if !alt.is_some_and(|a| gleich(a, neu)) {
            format!("„{titel}“ wartet auf etwas anderes als „{}“ in der neuen Fassung.", neu.titel())
        } else if !passt_eltern {
            format!("„{}“ liegt in der neuen Fassung in einem anderen Unterprozess.", neu.titel())
        } else if (m.schleife.is_some() || m.instanz.is_some()) && neu.mehrfach.is_none() {
            format!("„{titel}“ läuft mehrfach, in der neuen Fassung nur einmal.")
        } else if m.fluss.as_ref().is_some_and(|f| !self.neu.fluesse.iter().any(|n| n.id == *f && n.nach == nr)) {
            format!("Der Weg, auf dem „{titel}“ erreicht wurde, führt in der neuen Fassung nicht mehr dorthin.")
        } else {
            return Some(nr);
        };
        self.hindern(&m.knoten, grund);
        None
    }
}

/// Does a token rest at both for the same thing?
fn gleich(a: &Knoten, b: &Knoten) -> bool {
    match (&a.art, &b.art) {
        (Art::Dienst(x), Art::Dienst(y)) => x == y,
        (Art::Regel(x), Art::Regel(y)) | (Art::Empfang(x), Art::Empfang(y)) => x == y,
        (Art::Warten(x), Art::Warten(y)) => match (x, y) {
            (Ausloeser::Nachricht(m), Ausloeser::Nachricht(n)) | (Ausloeser::Signal(m), Ausloeser::Signal(n)) => m == n,
            (x, y) => std::mem::discriminant(x) == std::mem::discriminant(y),
        },
        (x, y) => std::mem::discriminant(x) == std::mem::discriminant(y),
    }
}

impl Lauf<'_> {
    /// Keeps the alarms that the new version knows too, under their new names, and sets the others.
    fn wecker_umziehen(&mut self, u: &Umziehen<'_>) {
        let nummern: Vec<u32> = self.marken.marken.iter().map(|m| m.nr).collect();
        for nr in nummern {
            let Some(m) = self.marken.marke(nr).cloned() else { continue };
            let ereignisse = self.wartet_an(&m);
            let (behalten, fehlende) = self.behalten(u, nr, &m.wecker, &ereignisse);
            let mehrfach = self.modell.finde(&m.knoten).and_then(|(_, k)| k.mehrfach.as_ref());
            let (mut wecker, schluessel) = self.stellen(&fehlende, nr, m.bereich, m.instanz.as_ref().zip(mehrfach));
            wecker.splice(0..0, behalten);
            if let Some(m) = self.marken.marke_mut(nr) {
                (m.wecker, m.schluessel) = (wecker, schluessel);
            }
        }
        let ereignisse = self.starts(None);
        let (behalten, fehlende) = self.behalten(u, 0, &self.marken.wecker.clone(), &ereignisse);
        let (mut wecker, schluessel) = self.stellen(&fehlende, 0, None, None);
        wecker.splice(0..0, behalten);
        (self.marken.wecker, self.marken.schluessel) = (wecker, schluessel);
    }

    /// The alarms that go on, and the events that have none of those. A renamed alarm is announced by its new name.
    fn behalten(&mut self, u: &Umziehen<'_>, marke: u32, alte: &[Wecker], ereignisse: &[Nr]) -> (Vec<Wecker>, Vec<Nr>) {
        let (mut behalten, mut fehlende) = (Vec::new(), Vec::new());
        for nr in ereignisse {
            let k = &self.modell.knoten[*nr];
            match alte.iter().find(|w| k.zeit().is_some() && u.name_von(&w.knoten) == k.id) {
                Some(w) => {
                    if w.knoten != k.id {
                        self.arbeit.push(Arbeit::Wecken { knoten: k.id.clone(), marke, zeit: w.zeit });
                    }
                    behalten.push(Wecker { knoten: k.id.clone(), ..w.clone() });
                }
                // It has gone off already.
                None if k.zeit().is_some() && u.gab_es(&k.id) => {}
                None => fehlende.push(*nr),
            }
        }
        (behalten, fehlende)
    }
}

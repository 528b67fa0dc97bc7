//! Events: messages, signals, alarms, errors and escalations, and where each of them goes.

use crate::{
    marken::{Marke, Schluessel},
    modell::{Art, Ausloeser, Knoten, Nr},
    signal::Arbeit,
    zeit,
};

use super::Lauf;

/// The code that an event of one kind catches.
type Code = fn(&Ausloeser) -> Option<&String>;

/// Who hears an event: a token (0: the process itself) and the event in the model.
type Hoerer = (u32, Nr);

impl Lauf<'_> {
    /// Everything that waits: first what rests at an event, then borders, then event sub-processes; in each the oldest
    /// first.
    pub(super) fn hoerer(&self) -> Vec<Hoerer> {
        let modell = self.modell;
        let (mut ruhend, mut raender, mut innen) = (Vec::new(), Vec::new(), Vec::new());
        for m in self.marken.marken.iter().filter(|m| m.fluss.is_none()) {
            let Some((nr, k)) = modell.finde(&m.knoten) else { continue };
            if m.schleife.is_none() {
                match k.art {
                    Art::Warten(_) | Art::Empfang(_) => ruhend.push((m.nr, nr)),
                    Art::Ereignis => ruhend.extend(k.ausgehend.iter().map(|f| (m.nr, modell.fluesse[*f].nach))),
                    Art::Unterprozess | Art::Ereignisunterprozess => {
                        innen.extend(self.starts(Some(nr)).into_iter().map(|s| (m.nr, s)));
                    }
                    _ => {}
                }
            }
            if m.instanz.is_none() {
                raender.extend(k.raender.iter().map(|r| (m.nr, *r)));
            }
        }
        if self.marken.naechste > 0 && !self.marken.marken.is_empty() {
            innen.extend(self.starts(None).into_iter().map(|s| (0, s)));
        }
        ruhend.into_iter().chain(raender).chain(innen).collect()
    }

    /// An event happens to the one who waits for it.
    fn ausloesen(&mut self, (marke, ereignis): Hoerer) {
        let k = &self.modell.knoten[ereignis];
        let bereich = self.marken.marke(marke).and_then(|m| m.bereich);
        match k.art {
            Art::Rand { unterbricht: false, .. } => self.weiter(ereignis, bereich),
            Art::Ereignisstart { unterbricht, .. } => {
                let bereich = (marke != 0).then_some(marke);
                self.ereignisunterprozess(ereignis, bereich, unterbricht);
            }
            Art::Empfang(_) if self.marken.marke(marke).is_some_and(|m| m.knoten == k.id) => self.abschliessen(marke),
            _ => self.weiter_ueber(marke, ereignis),
        }
    }

    pub(super) fn schluessel(&self, marke: u32) -> &[Schluessel] {
        if marke == 0 { &self.marken.schluessel } else { self.marken.marke(marke).map_or(&[], |m| &m.schluessel) }
    }

    pub(super) fn nachricht(&mut self, name: &str, korrelation: Option<&str>) {
        let passt = |(marke, nr): &Hoerer| {
            let k = &self.modell.knoten[*nr];
            k.nachricht() == Some(name)
                && (k.korrelation.is_none()
                    || self.schluessel(*marke).iter().any(|s| {
                        s.knoten == k.id
                            && (self.orakel.is_some() || s.wert.is_some() && s.wert.as_deref() == korrelation)
                    }))
                && !self.verschlossen(*marke, k)
        };
        if let Some(hoerer) = self.hoerer().into_iter().find(passt) {
            self.ausloesen(hoerer);
        }
    }

    /// The start of an event sub-process whose scope is being interrupted hears nothing.
    pub(super) fn verschlossen(&self, marke: u32, k: &Knoten) -> bool {
        matches!(k.art, Art::Ereignisstart { .. }) && self.ist_unterbrochen((marke != 0).then_some(marke))
    }

    pub(super) fn rundruf(&mut self, name: &str) {
        let hoert =
            |(_, nr): &Hoerer| matches!(self.modell.knoten[*nr].ausloeser(), Some(Ausloeser::Signal(n)) if n == name);
        let hoerer: Vec<Hoerer> = self.hoerer().into_iter().filter(hoert).collect();
        for (marke, nr) in hoerer {
            // An earlier one may have ended this one; a gateway may have gone another way.
            if marke == 0 || self.marken.marke(marke).is_some() {
                self.ausloesen((marke, nr));
            }
        }
    }

    pub(super) fn wecker(&mut self, knoten: &str, marke: u32) {
        let modell = self.modell;
        let Some((nr, k)) = modell.finde(knoten) else { return };
        let jetzt = self.umfeld.jetzt;
        let liste = if marke == 0 {
            &mut self.marken.wecker
        } else {
            match self.marken.marke_mut(marke) {
                Some(m) => &mut m.wecker,
                None => return,
            }
        };
        let Some(stelle) = liste.iter().position(|w| w.knoten == knoten) else { return };
        let wecker = &mut liste[stelle];
        if jetzt < wecker.zeit {
            // Too early: ask again, nothing is lost.
            let zeit = wecker.zeit;
            self.arbeit.push(Arbeit::Wecken { knoten: knoten.to_owned(), marke, zeit });
            return;
        }
        let bleibt =
            matches!(k.art, Art::Rand { unterbricht: false, .. } | Art::Ereignisstart { unterbricht: false, .. });
        let naechstes = k.zeit().and_then(|z| zeit::naechstes(z, wecker.zeit)).filter(|_| bleibt && wecker.rest > 0);
        match naechstes {
            Some(zeit) => {
                wecker.zeit = zeit;
                if wecker.rest != u32::MAX {
                    wecker.rest -= 1;
                }
                self.arbeit.push(Arbeit::Wecken { knoten: knoten.to_owned(), marke, zeit });
            }
            None => {
                liste.remove(stelle);
            }
        }
        self.ausloesen((marke, nr));
    }

    // Errors and escalations go from the inside out.

    /// The work of this token failed.
    pub(super) fn gescheitert(&mut self, marke: u32, knoten: &str, code: &str) {
        let Some(m) = self.marken.marke(marke).cloned() else { return };
        let gefangen = match self.fehlerrand(&m, code) {
            Some(rand) => {
                self.weiter_ueber(marke, rand);
                true
            }
            None => self.fehler_im_bereich(m.bereich, code),
        };
        if !gefangen {
            self.melden(knoten, &format!("Den Fehler „{code}“ fängt niemand auf."));
        }
    }

    /// An error inside a scope: its event sub-processes, then its border, then the same one further out. `false`: nobody
    /// takes it up, nothing has changed.
    pub(super) fn fehler_im_bereich(&mut self, mut bereich: Option<u32>, code: &str) -> bool {
        // An error that a handler itself throws is not for the handlers of the same scope.
        let mut im_helfer = false;
        loop {
            let traeger = bereich.and_then(|nr| self.marken.marke(nr)).cloned();
            let knoten = traeger.as_ref().and_then(|m| self.modell.finde(&m.knoten)).map(|(nr, _)| nr);
            let schleife = traeger.as_ref().is_some_and(|m| m.schleife.is_some());
            if !im_helfer
                && !schleife
                && (bereich.is_none() || knoten.is_some())
                && let Some(start) = self.start_fuer(knoten, fehlercode, code)
            {
                self.ereignisunterprozess(start, bereich, true);
                return true;
            }
            let Some(m) = traeger else { return false };
            if let Some(rand) = self.fehlerrand(&m, code) {
                self.weiter_ueber(m.nr, rand);
                return true;
            }
            im_helfer = knoten.is_some_and(|nr| matches!(self.modell.knoten[nr].art, Art::Ereignisunterprozess));
            bereich = m.bereich;
        }
    }

    pub(super) fn eskalieren(&mut self, von: Nr, mut bereich: Option<u32>, code: &str) {
        let modell = self.modell;
        let mut im_helfer = false;
        loop {
            let traeger = bereich.and_then(|nr| self.marken.marke(nr)).cloned();
            let knoten = traeger.as_ref().and_then(|m| modell.finde(&m.knoten)).map(|(nr, _)| nr);
            let schleife = traeger.as_ref().is_some_and(|m| m.schleife.is_some());
            if !im_helfer
                && !schleife
                && !self.ist_unterbrochen(bereich)
                && let Some(start) = self.start_fuer(knoten, eskalationscode, code)
            {
                let unterbricht = matches!(modell.knoten[start].art, Art::Ereignisstart { unterbricht: true, .. });
                return self.ereignisunterprozess(start, bereich, unterbricht);
            }
            let Some(m) = traeger else { break };
            if m.instanz.is_none()
                && let Some(nr) = knoten
            {
                let raender = || modell.knoten[nr].raender.iter().copied();
                if let Some(rand) = passender(raender, |r| modell.knoten[r].ausloeser().and_then(eskalationscode), code)
                {
                    return self.ausloesen((m.nr, rand));
                }
                im_helfer = matches!(modell.knoten[nr].art, Art::Ereignisunterprozess);
            }
            bereich = m.bereich;
        }
        self.arbeit.push(Arbeit::Eskalation { knoten: modell.knoten[von].id.clone(), code: code.to_owned() });
    }

    /// The border of this token's activity that catches the error. Borders belong to all instances together.
    fn fehlerrand(&self, m: &Marke, code: &str) -> Option<Nr> {
        let (_, k) = self.modell.finde(&m.knoten)?;
        if m.instanz.is_some() {
            return None;
        }
        passender(|| k.raender.iter().copied(), |r| self.modell.knoten[r].ausloeser().and_then(fehlercode), code)
    }

    /// The start of the event sub-process of a scope that catches this code.
    fn start_fuer(&self, bereich: Option<Nr>, code_von: Code, code: &str) -> Option<Nr> {
        let starts = self.starts(bereich);
        passender(|| starts.iter().copied(), |s| self.modell.knoten[s].ausloeser().and_then(code_von), code)
    }
}

fn fehlercode(a: &Ausloeser) -> Option<&String> {
    if let Ausloeser::Fehler(c) = a { Some(c) } else { None }
}

fn eskalationscode(a: &Ausloeser) -> Option<&String> {
    if let Ausloeser::Eskalation(c) = a { Some(c) } else { None }
}

/// The one with exactly this code, else the one that catches all.
fn passender<'m, I: Iterator<Item = Nr>>(
    kandidaten: impl Fn() -> I,
    code_von: impl Fn(Nr) -> Option<&'m String>,
    code: &str,
) -> Option<Nr> {
    let mit = |gesucht: &str| kandidaten().find(|nr| code_von(*nr).is_some_and(|c| c == gesucht));
    mit(code).or_else(|| mit(""))
}

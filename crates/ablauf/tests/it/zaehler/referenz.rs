//! The reference: what runs, as a tree. Events go from the leaf outwards.

use super::{
    Ausloeser, Wurf,
    schreiben::{Art, Baum, Kante, Nr},
};

/// What runs of one element.
#[derive(Debug, Clone)]
pub(super) enum Lage {
    Fertig,
    /// A task, a catching event or a gateway; which borders' alarms have not gone off.
    Rast {
        seit: u64,
        wecker: Vec<bool>,
    },
    /// A thrower waits while steps are undone: the open one, by its element.
    Gleicht {
        helfer: String,
        seit: u64,
    },
    Folge(usize, Box<Lage>),
    Parallel(Vec<Lage>),
    /// Behind a gateway, or on the way of an interrupting border.
    Weg(Nr, Box<Lage>),
    Unter {
        seit: u64,
        wecker: Vec<bool>,
        instanzen: Vec<Bereich>,
        rest: u32,
        sammler: u64,
    },
}

/// A scope: its main way, and what non-interrupting borders began.
#[derive(Debug, Clone)]
pub(super) struct Bereich {
    pub(super) kennung: u64,
    pub(super) haupt: Lage,
    pub(super) neben: Vec<(Nr, Lage)>,
}

/// Whom an event is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum An<'a> {
    /// The element with this id that has rested since.
    Rast(&'a str, u64),
    /// The border with this id at the activity that has stood since.
    Rand(&'a str, u64),
}

/// What one event brings about further out.
#[derive(Debug, Default)]
pub(super) struct Folgen {
    /// Ways that begin in the scope around.
    pub(super) neben: Vec<Nr>,
    /// The code that goes outwards, and nobody has taken it up yet.
    pub(super) eskalation: Option<bool>,
    pub(super) fehler: Option<bool>,
}

/// What an event does to an element, given the scope in which it rests. False: it is another one.
pub(super) type Tun<'t, 'a> = dyn FnMut(&mut Referenz<'a>, Nr, &mut Lage, u64, &mut Folgen) -> bool + 't;

pub(super) struct Referenz<'a> {
    pub(super) baum: &'a Baum,
    pub(super) zaehler: u64,
    pub(super) wurzel: Bereich,
    /// What is booked: in which scope, and the element that undoes it; the oldest first.
    pub(super) gebucht: Vec<(u64, String)>,
}

/// Somebody who hears: where, since when, and is it a border?
pub(super) type Hoerer = (bool, u64, usize, String);

impl<'a> Referenz<'a> {
    pub(super) fn neu(baum: &'a Baum) -> Self {
        let leer = Bereich { kennung: 0, haupt: Lage::Fertig, neben: Vec::new() };
        let mut r = Self { baum, zaehler: 0, wurzel: leer, gebucht: Vec::new() };
        r.wurzel.haupt = r.beginnen(baum.wurzel);
        r.voran();
        r
    }

    pub(super) fn zug(&mut self) -> u64 {
        self.zaehler += 1;
        self.zaehler
    }

    pub(super) fn beginnen(&mut self, nr: Nr) -> Lage {
        let baum = self.baum;
        match &baum.glieder[nr].art {
            Art::Aufgabe { raender, .. } => Lage::Rast { seit: self.zug(), wecker: vec![true; raender.len()] },
            Art::Warten { .. } | Art::Tor(_) => Lage::Rast { seit: self.zug(), wecker: Vec::new() },
            Art::Folge(teile) => Lage::Folge(0, Box::new(self.beginnen(teile[0]))),
            Art::Parallel(teile) => Lage::Parallel(teile.iter().map(|t| self.beginnen(*t)).collect()),
            Art::Unter { mehrfach: Some((0, _)), .. } => Lage::Fertig,
            Art::Unter { innen, raender, mehrfach } => {
                let (seit, sammler) = (self.zug(), self.zug());
                let (zahl, nacheinander) = mehrfach.unwrap_or((1, false));
                let sofort = if nacheinander { 1 } else { zahl };
                let instanzen = (0..sofort).map(|_| self.bereich(*innen)).collect();
                Lage::Unter { seit, wecker: vec![true; raender.len()], instanzen, rest: zahl - sofort, sammler }
            }
        }
    }

    pub(super) fn bereich(&mut self, innen: Nr) -> Bereich {
        let kennung = self.zug();
        Bereich { kennung, haupt: self.beginnen(innen), neben: Vec::new() }
    }

    /// Everything that can go on without an event does.
    pub(super) fn voran(&mut self) {
        let mut wurzel =
            std::mem::replace(&mut self.wurzel, Bereich { kennung: 0, haupt: Lage::Fertig, neben: Vec::new() });
        self.bereich_voran(&mut wurzel, self.baum.wurzel);
        self.wurzel = wurzel;
    }

    /// Is the scope empty?
    pub(super) fn bereich_voran(&mut self, b: &mut Bereich, nr: Nr) -> bool {
        let fertig = self.lage_voran(nr, &mut b.haupt, b.kennung);
        let mut neben = std::mem::take(&mut b.neben);
        neben.retain_mut(|(n, l)| !self.lage_voran(*n, l, b.kennung));
        b.neben = neben;
        fertig && b.neben.is_empty()
    }

    pub(super) fn lage_voran(&mut self, nr: Nr, lage: &mut Lage, bereich: u64) -> bool {
        let fertig = self.ist_fertig(nr, lage, bereich);
        if fertig {
            *lage = Lage::Fertig;
        }
        fertig
    }

    pub(super) fn ist_fertig(&mut self, nr: Nr, lage: &mut Lage, bereich: u64) -> bool {
        let baum = self.baum;
        match (lage, &baum.glieder[nr].art) {
            (Lage::Fertig, _) => true,
            (Lage::Rast { .. } | Lage::Gleicht { .. }, _) => false,
            (Lage::Folge(stelle, jetzt), Art::Folge(teile)) => loop {
                if !self.lage_voran(teile[*stelle], jetzt, bereich) {
                    return false;
                }
                *stelle += 1;
                if *stelle >= teile.len() {
                    return true;
                }
                **jetzt = self.beginnen(teile[*stelle]);
            },
            (Lage::Parallel(lagen), Art::Parallel(teile)) => {
                let mut alle = true;
                for (l, t) in lagen.iter_mut().zip(teile) {
                    if self.lage_voran(*t, l, bereich) {
                        *l = Lage::Fertig;
                    } else {
                        alle = false;
                    }
                }
                alle
            }
            (Lage::Weg(n, l), _) => self.lage_voran(*n, l, bereich),
            (Lage::Unter { instanzen, rest, sammler, .. }, Art::Unter { innen, mehrfach, .. }) => {
                let nacheinander = mehrfach.is_some_and(|(_, s)| s);
                loop {
                    let mut fertige = Vec::new();
                    let mut alle = std::mem::take(instanzen);
                    alle.retain_mut(|i| {
                        let fertig = self.bereich_voran(i, *innen);
                        if fertig {
                            fertige.push(i.kennung);
                        }
                        !fertig
                    });
                    *instanzen = alle;
                    for f in &fertige {
                        self.gebucht.iter_mut().filter(|(b, _)| b == f).for_each(|(b, _)| *b = *sammler);
                    }
                    if fertige.is_empty() || !nacheinander || *rest == 0 {
                        break;
                    }
                    *rest -= 1;
                    instanzen.push(self.bereich(*innen));
                }
                let fertig = instanzen.is_empty() && *rest == 0;
                if fertig {
                    self.gebucht.iter_mut().filter(|(b, _)| b == sammler).for_each(|(b, _)| *b = bereich);
                }
                fertig
            }
            (l, a) => unreachable!("{l:?} of {a:?}"),
        }
    }

    /// Everything in it ends; what was booked in it cannot be undone any more.
    pub(super) fn beenden(&mut self, lage: &Lage) {
        match lage {
            Lage::Fertig | Lage::Rast { .. } | Lage::Gleicht { .. } => {}
            Lage::Folge(_, l) | Lage::Weg(_, l) => self.beenden(l),
            Lage::Parallel(alle) => alle.iter().for_each(|l| self.beenden(l)),
            Lage::Unter { instanzen, sammler, .. } => {
                self.gebucht.retain(|(b, _)| b != sammler);
                for i in instanzen {
                    self.gebucht.retain(|(b, _)| *b != i.kennung);
                    self.beenden(&i.haupt);
                    i.neben.iter().for_each(|(_, l)| self.beenden(l));
                }
            }
        }
    }

    // Events: from the leaf outwards.

    /// Tells one element, and what follows further out. False: it is not in here.
    pub(super) fn im_bereich(&mut self, nr: Nr, b: &mut Bereich, tun: &mut Tun<'_, 'a>, f: &mut Folgen) -> bool {
        let mut gefunden = self.in_lage(nr, &mut b.haupt, b.kennung, tun, f);
        if !gefunden {
            let mut neben = std::mem::take(&mut b.neben);
            for (n, l) in &mut neben {
                if self.in_lage(*n, l, b.kennung, tun, f) {
                    gefunden = true;
                    break;
                }
            }
            neben.append(&mut b.neben);
            b.neben = neben;
        }
        for n in std::mem::take(&mut f.neben) {
            let l = self.beginnen(n);
            b.neben.push((n, l));
        }
        gefunden
    }

    pub(super) fn in_lage(
        &mut self,
        nr: Nr,
        lage: &mut Lage,
        bereich: u64,
        tun: &mut Tun<'_, 'a>,
        f: &mut Folgen,
    ) -> bool {
        let baum = self.baum;
        if tun(self, nr, lage, bereich, f) {
            return true;
        }
        match (&mut *lage, &baum.glieder[nr].art) {
            (Lage::Folge(stelle, l), Art::Folge(teile)) => self.in_lage(teile[*stelle], l, bereich, tun, f),
            (Lage::Parallel(lagen), Art::Parallel(teile)) => {
                lagen.iter_mut().zip(teile).any(|(l, t)| self.in_lage(*t, l, bereich, tun, f))
            }
            (Lage::Weg(n, l), _) => self.in_lage(*n, l, bereich, tun, f),
            (Lage::Unter { instanzen, .. }, Art::Unter { innen, .. }) => {
                let mut alle = std::mem::take(instanzen);
                let gefunden = alle.iter_mut().any(|i| self.im_bereich(*innen, i, tun, f));
                if let Lage::Unter { instanzen, .. } = lage {
                    *instanzen = alle;
                }
                if gefunden {
                    self.hinaus(nr, lage, f);
                }
                gefunden
            }
            _ => false,
        }
    }

    /// An escalation or an error passes an activity: does a border take it up?
    pub(super) fn hinaus(&mut self, nr: Nr, lage: &mut Lage, f: &mut Folgen) {
        let baum = self.baum;
        let (Art::Aufgabe { raender, .. } | Art::Unter { raender, .. }) = &baum.glieder[nr].art else { return };
        let passend = |genau: Ausloeser, alle: Ausloeser| {
            raender.iter().find(|k| k.was == genau).or_else(|| raender.iter().find(|k| k.was == alle))
        };
        if let Some(code) = f.eskalation
            && let Some(k) = passend(Ausloeser::Eskalation(Some(code)), Ausloeser::Eskalation(None))
        {
            f.eskalation = None;
            self.rand(k, lage, f);
        }
        if let Some(code) = f.fehler
            && let Some(k) = passend(Ausloeser::Fehler(Some(code)), Ausloeser::Fehler(None))
        {
            f.fehler = None;
            self.rand(k, lage, f);
        }
    }

    pub(super) fn rand(&mut self, k: &Kante, lage: &mut Lage, f: &mut Folgen) {
        if !k.unterbricht {
            f.neben.push(k.weg);
            return;
        }
        let alt = std::mem::replace(lage, Lage::Fertig);
        self.beenden(&alt);
        *lage = Lage::Weg(k.weg, Box::new(self.beginnen(k.weg)));
    }

    /// The tree as it is, told something; false when nobody was meant.
    pub(super) fn sagen(&mut self, tun: &mut Tun<'_, 'a>) -> (bool, Folgen) {
        let mut wurzel =
            std::mem::replace(&mut self.wurzel, Bereich { kennung: 0, haupt: Lage::Fertig, neben: Vec::new() });
        let mut f = Folgen::default();
        let gefunden = self.im_bereich(self.baum.wurzel, &mut wurzel, tun, &mut f);
        self.wurzel = wurzel;
        (gefunden, f)
    }

    /// The work at this element, resting since then, is done.
    pub(super) fn erledigt(&mut self, id: &str, wann: u64) {
        let mut signal = None;
        let _ = self.sagen(&mut |r, nr, lage, bereich, f| {
            let glied = &r.baum.glieder[nr];
            let Art::Aufgabe { wurf, helfer, .. } = &glied.art else { return false };
            match lage {
                Lage::Rast { seit, .. } if glied.id == id && *seit == wann => {
                    if let Some(h) = helfer {
                        r.gebucht.push((bereich, h.clone()));
                    }
                    *lage = Lage::Fertig;
                    match wurf {
                        Wurf::Nichts => {}
                        Wurf::Eskalation(c) => f.eskalation = Some(*c),
                        Wurf::Signal(n) => signal = Some(*n),
                        Wurf::Ausgleich => r.ausgleichen(lage, bereich),
                    }
                    true
                }
                Lage::Gleicht { helfer, seit } if helfer == id && *seit == wann => {
                    r.ausgleichen(lage, bereich);
                    true
                }
                _ => false,
            }
        });
        if let Some(n) = signal {
            let name = self.baum.signale[n % self.baum.signale.len()].clone();
            self.rufen(&name);
        }
        self.voran();
    }

    pub(super) fn ausgleichen(&mut self, lage: &mut Lage, bereich: u64) {
        let stelle = self.gebucht.iter().rposition(|(b, _)| *b == bereich);
        *lage = match stelle {
            Some(s) => {
                let (_, helfer) = self.gebucht.remove(s);
                Lage::Gleicht { helfer, seit: self.zug() }
            }
            None => Lage::Fertig,
        };
    }

    /// It failed with this code. Nobody takes it up: nothing changes.
    pub(super) fn gescheitert(&mut self, id: &str, wann: u64, code: bool) {
        let vorher = (self.wurzel.clone(), self.gebucht.clone(), self.zaehler);
        let (_, f) = self.sagen(&mut |r, nr, lage, _, f| {
            let glied = &r.baum.glieder[nr];
            let hier = match (&*lage, &glied.art) {
                (Lage::Rast { seit, .. }, Art::Aufgabe { .. }) => glied.id == id && *seit == wann,
                (Lage::Gleicht { helfer, seit }, _) => helfer == id && *seit == wann,
                _ => false,
            };
            if hier {
                f.fehler = Some(code);
                if matches!(lage, Lage::Rast { .. }) {
                    r.hinaus(nr, lage, f);
                }
            }
            hier
        });
        if f.fehler.is_some() {
            (self.wurzel, self.gebucht, self.zaehler) = vorher;
        }
        self.voran();
    }

    /// One event for one: a message, an alarm.
    pub(super) fn ausloesen(&mut self, an: An<'_>) {
        let _ = self.sagen(&mut |r, nr, lage, _, f| {
            let glied = &r.baum.glieder[nr];
            match (an, &mut *lage, &glied.art) {
                (An::Rast(id, wann), Lage::Rast { seit, .. }, Art::Warten { .. })
                    if glied.id == id && *seit == wann =>
                {
                    *lage = Lage::Fertig;
                    true
                }
                (An::Rast(id, wann), Lage::Rast { seit, .. }, Art::Tor(zweige)) if *seit == wann => {
                    let Some((.., n)) = zweige.iter().find(|(c, ..)| c == id) else { return false };
                    *lage = Lage::Weg(*n, Box::new(r.beginnen(*n)));
                    true
                }
                (
                    An::Rand(id, wann),
                    Lage::Rast { seit, wecker } | Lage::Unter { seit, wecker, .. },
                    Art::Aufgabe { raender, .. } | Art::Unter { raender, .. },
                ) if *seit == wann => {
                    let Some(stelle) = raender.iter().position(|k| k.id == id) else { return false };
                    if raender[stelle].was == Ausloeser::Wecker {
                        wecker[stelle] = false;
                    }
                    r.rand(&raender[stelle], lage, f);
                    true
                }
                _ => false,
            }
        });
    }
}

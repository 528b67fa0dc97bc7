//! Which values a rule covers: every column is cut into the pieces between all values that its cells name, and a rule is a
//! set of pieces for every column. Then overlaps, gaps and covered rules are questions about such sets.

use std::collections::BTreeSet;

use grund::Tag;
use rust_decimal::Decimal;

use crate::{Einzelwert, Spaltensicht, Test, Wertart, Zelle};

/// Steps of one search; what needs more is not answered.
const SCHRITTE: usize = 200_000;

/// A piece of a column: values between which no cell makes a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stueck {
    /// This one value.
    Wert(Einzelwert),
    /// Between two ordered values, without them; nothing: without end.
    Luecke(Option<Einzelwert>, Option<Einzelwert>),
    /// Any value that no cell names.
    Anderes,
}

/// What a cell covers of its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Menge {
    stuecke: Vec<bool>,
    /// False: the cell is a formula, and which pieces it covers is not known.
    pub(crate) bekannt: bool,
}

impl Menge {
    pub(crate) fn leer(&self) -> bool {
        self.bekannt && !self.stuecke.contains(&true)
    }

    fn trifft(&self, andere: &Self) -> bool {
        self.stuecke.iter().zip(&andere.stuecke).any(|(a, b)| *a && *b)
    }
}

/// A table as sets.
pub(crate) struct Raum {
    pub(crate) spalten: Vec<Vec<Stueck>>,
    pub(crate) regeln: Vec<Vec<Menge>>,
}

impl Raum {
    /// `zellen`: the tests of every rule; `erlaubt`: what the column allows.
    pub(crate) fn neu(zellen: &[Vec<Zelle>], erlaubt: &[Option<Zelle>], sichten: &[Spaltensicht]) -> Self {
        let spalten: Vec<Vec<Stueck>> = sichten
            .iter()
            .enumerate()
            .map(|(i, sicht)| {
                let der_spalte = zellen.iter().filter_map(|z| z.get(i)).collect::<Vec<_>>();
                stuecke(&der_spalte, erlaubt.get(i).and_then(Option::as_ref), sicht)
            })
            .collect();
        let regeln = zellen
            .iter()
            .map(|regel| spalten.iter().zip(regel).map(|(stuecke, zelle)| menge(stuecke, zelle)).collect())
            .collect();
        Self { spalten, regeln }
    }

    /// Do two rules hold for the same values? Only where both are known.
    pub(crate) fn ueberlappen(&self, a: usize, b: usize) -> bool {
        let (Some(a), Some(b)) = (self.regeln.get(a), self.regeln.get(b)) else { return false };
        a.iter().zip(b).all(|(x, y)| x.bekannt && y.bekannt && x.trifft(y))
    }

    /// Values (a piece for every column) inside of `grenze` for which none of these rules holds. `Ok(None)`: there are none;
    /// `Err`: too much to find out. Rules that are not known count as holding, if `gnaedig`.
    pub(crate) fn unbedeckt(
        &self,
        grenze: &[Menge],
        regeln: &[usize],
        gnaedig: bool,
    ) -> Result<Option<Vec<usize>>, ()> {
        let mut schritte = 0;
        let mut weg = Vec::new();
        let gefunden = self.suchen(grenze, regeln, gnaedig, &mut weg, &mut schritte)?;
        Ok(gefunden.then_some(weg))
    }

    fn suchen(
        &self,
        grenze: &[Menge],
        regeln: &[usize],
        gnaedig: bool,
        weg: &mut Vec<usize>,
        schritte: &mut usize,
    ) -> Result<bool, ()> {
        *schritte += 1 + regeln.len() / 16;
        if *schritte > SCHRITTE {
            return Err(());
        }
        let spalte = weg.len();
        if spalte == self.spalten.len() {
            return Ok(regeln.is_empty());
        }
        let erlaubt = |stueck: usize| grenze.get(spalte).is_none_or(|m| m.stuecke.get(stueck) == Some(&true));
        let mut gesehen: BTreeSet<Vec<usize>> = BTreeSet::new();
        for stueck in (0..self.spalten[spalte].len()).filter(|s| erlaubt(*s)) {
            let gilt = |r: &usize| {
                let m = self.regeln.get(*r).and_then(|r| r.get(spalte));
                m.is_some_and(|m| if m.bekannt { m.stuecke.get(stueck) == Some(&true) } else { gnaedig })
            };
            let uebrig: Vec<usize> = regeln.iter().copied().filter(gilt).collect();
            // Pieces for which the same rules are left lead to the same answer.
            if !gesehen.insert(uebrig.clone()) {
                continue;
            }
            weg.push(stueck);
            if self.suchen(grenze, &uebrig, gnaedig, weg, schritte)? {
                return Ok(true);
            }
            weg.pop();
        }
        Ok(false)
    }

    /// Everything that the columns can hold.
    pub(crate) fn alles(&self) -> Vec<Menge> {
        self.spalten.iter().map(|s| Menge { stuecke: vec![true; s.len()], bekannt: true }).collect()
    }
}

fn stuecke(zellen: &[&Zelle], erlaubt: Option<&Zelle>, sicht: &Spaltensicht) -> Vec<Stueck> {
    if sicht.art == Wertart::JaNein {
        return [true, false].map(|b| Stueck::Wert(Einzelwert::JaNein(b))).into();
    }
    let genannt = |z: &Zelle| {
        z.teile()
            .iter()
            .flat_map(|t| match t {
                Test::Gleich(w) | Test::Unter(w, _) | Test::Ueber(w, _) => vec![w.clone()],
                Test::Zwischen((a, _), (b, _)) => vec![a.clone(), b.clone()],
            })
            .collect::<Vec<_>>()
    };
    let mut werte: BTreeSet<Einzelwert> = zellen.iter().flat_map(|z| genannt(z)).collect();
    werte.extend(erlaubt.map(genannt).unwrap_or_default());
    werte.extend(sicht.auswahl.iter().map(|(w, _)| Einzelwert::Text(w.clone())));
    let geordnet: Vec<Einzelwert> = werte.iter().filter(|w| w.geordnet()).cloned().collect();
    let mut aus: Vec<Stueck> = werte.iter().filter(|w| !w.geordnet()).cloned().map(Stueck::Wert).collect();
    if !geordnet.is_empty() {
        let mut davor = None;
        for w in geordnet {
            aus.push(Stueck::Luecke(davor, Some(w.clone())));
            aus.push(Stueck::Wert(w.clone()));
            davor = Some(w);
        }
        aus.push(Stueck::Luecke(davor, None));
        aus.retain(|s| !ist_leer(s, sicht));
    } else if aus.is_empty() {
        // No cell makes a difference.
        aus.push(Stueck::Luecke(None, None));
    } else if sicht.auswahl.is_empty() {
        aus.push(Stueck::Anderes);
    }
    if let Some(e) = erlaubt.filter(|e| !matches!(e, Zelle::Beliebig | Zelle::Formel(_))) {
        aus.retain(|s| enthaelt(e, s));
    }
    aus
}

/// Is no day, or no whole number where only such come, in a gap?
fn ist_leer(s: &Stueck, sicht: &Spaltensicht) -> bool {
    match s {
        Stueck::Luecke(Some(Einzelwert::Tag(a)), Some(Einzelwert::Tag(b))) => a.tomorrow().is_ok_and(|m| m >= *b),
        Stueck::Luecke(Some(Einzelwert::Zahl(a)), Some(Einzelwert::Zahl(b))) => {
            sicht.ganz && a.floor() + Decimal::ONE >= *b
        }
        Stueck::Luecke(None, Some(Einzelwert::Zahl(b))) => sicht.von.is_some_and(|von| *b <= von),
        _ => false,
    }
}

fn menge(stuecke: &[Stueck], zelle: &Zelle) -> Menge {
    let bekannt = !matches!(zelle, Zelle::Formel(_));
    Menge { stuecke: stuecke.iter().map(|s| !bekannt || enthaelt(zelle, s)).collect(), bekannt }
}

fn enthaelt(zelle: &Zelle, stueck: &Stueck) -> bool {
    match zelle {
        Zelle::Beliebig | Zelle::Formel(_) => true,
        Zelle::Eines(t) => t.iter().any(|t| trifft(t, stueck)),
        Zelle::Keines(t) => !t.iter().any(|t| trifft(t, stueck)),
    }
}

/// Does a test hold for a whole piece? Pieces are cut so that it holds for all of it or for nothing.
fn trifft(test: &Test, stueck: &Stueck) -> bool {
    let unter = |w: &Einzelwert, mit: bool| match stueck {
        Stueck::Wert(s) => s.geordnet() && (s < w || (mit && s == w)),
        Stueck::Luecke(_, Some(bis)) => bis <= w,
        _ => false,
    };
    let ueber = |w: &Einzelwert, mit: bool| match stueck {
        Stueck::Wert(s) => s.geordnet() && (s > w || (mit && s == w)),
        Stueck::Luecke(Some(von), _) => von >= w,
        _ => false,
    };
    match test {
        Test::Gleich(w) => matches!(stueck, Stueck::Wert(s) if s == w),
        Test::Unter(w, mit) => unter(w, *mit),
        Test::Ueber(w, mit) => ueber(w, *mit),
        Test::Zwischen((von, a), (bis, b)) => ueber(von, *a) && unter(bis, *b),
    }
}

/// A value out of a piece, in words; nothing where any value will do.
pub(crate) fn beispiel(stueck: &Stueck, sicht: &Spaltensicht) -> String {
    let w = |w: &Einzelwert| sicht.wert(w);
    let morgen = |t: &Tag| t.tomorrow().unwrap_or(*t);
    match stueck {
        Stueck::Wert(x) => w(x),
        Stueck::Anderes => "ein anderer Wert".to_owned(),
        Stueck::Luecke(None, None) => "ein beliebiger Wert".to_owned(),
        Stueck::Luecke(None, Some(b)) => {
            format!("{} {}", if matches!(b, Einzelwert::Tag(_)) { "vor" } else { "unter" }, w(b))
        }
        Stueck::Luecke(Some(Einzelwert::Tag(a)), None) => format!("ab {}", w(&Einzelwert::Tag(morgen(a)))),
        Stueck::Luecke(Some(a), None) => format!("mehr als {}", w(a)),
        Stueck::Luecke(Some(Einzelwert::Tag(a)), Some(_)) => w(&Einzelwert::Tag(morgen(a))),
        Stueck::Luecke(Some(a), Some(b)) => format!("zwischen {} und {}", w(a), w(b)),
    }
}

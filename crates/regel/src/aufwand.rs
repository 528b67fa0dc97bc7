//! How much work an expression can be, before it is ever evaluated: an upper bound over all inputs of a given size. The
//! evaluator cannot be stopped in the middle, so what could run for long is refused here, and every decision knows the
//! size of inputs for which it was found to end in time.
//!
//! The bound follows sizes: every list and text has at most as many parts as the input may have, or as its parts give. A
//! loop over `n` entries of total size `s` costs at most its body once with an entry of size `s` and `n` times with a
//! small one (costs grow at least linearly, so the worst case lies at that corner).

use std::collections::BTreeMap;

use dsntk_feel_parser::AstNode as N;

pub(crate) use crate::mass::Mass;
use crate::{RegelFehler, pruefung};

/// More parts of one value, or more steps of one evaluation, are refused.
const MAX_GROESSE: f64 = 200_000.0;
pub(crate) const MAX_SCHRITTE: f64 = 50_000_000.0;
/// More numbers in one range are refused.
const MAX_BEREICH: f64 = 10_000.0;
/// What the turns of a loop gave so far.
pub(crate) const PARTIAL: &str = "partial";
/// A loop that looks back at itself has at most so many turns.
const MAX_RUECKBLICK: f64 = 500.0;
/// More work for this check itself is refused.
const MAX_PRUEFUNG: usize = 200_000;

/// The bounds of names.
pub(crate) type Masse = BTreeMap<String, Mass>;

/// One estimate.
pub(crate) struct Aufwand<'a> {
    masse: &'a Masse,
    lokal: Vec<(String, Mass)>,
    schritte: usize,
    /// How many parts an input has at most.
    n: usize,
    /// Did the body of a loop look at what the turns before it gave?
    rueckblick: bool,
}

/// What an expression costs and gives at most.
pub(crate) struct Schaetzung {
    pub(crate) kosten: f64,
    pub(crate) mass: Mass,
}

impl Schaetzung {
    fn neu(kosten: f64, mass: Mass) -> Self {
        Self { kosten, mass }
    }
}

type Ergebnis = Result<Schaetzung, RegelFehler>;

impl<'a> Aufwand<'a> {
    pub(crate) fn neu(masse: &'a Masse, n: usize) -> Self {
        Self { masse, lokal: Vec::new(), schritte: 0, n, rueckblick: false }
    }

    /// Estimates, and refuses what is too much.
    pub(crate) fn schaetzen(&mut self, knoten: &N) -> Ergebnis {
        let s = self.innen(knoten)?;
        grenze(s.kosten)?;
        Ok(s)
    }

    fn innen(&mut self, knoten: &N) -> Ergebnis {
        self.schritte += 1;
        if self.schritte > MAX_PRUEFUNG {
            return Err(RegelFehler::ZuTief);
        }
        let s = match knoten {
            N::Numeric(vor, nach, zeichen, hoch) => {
                let hoch = if hoch.is_empty() { "0" } else { hoch };
                let zeichen = if *zeichen == '-' { "-" } else { "" };
                let zahl = format!("{vor}.{nach}0e{zeichen}{hoch}").parse::<f64>();
                Schaetzung::neu(1.0, zahl.map_or_else(|_| Mass::eins(), |z| Mass::zahl(z, z)))
            }
            N::At(t) if t.parse::<grund::Tag>().is_ok() => Schaetzung::neu(1.0, tag(t)),
            N::String(t) | N::At(t) => {
                let laenge = f64::from(u32::try_from(t.len() / 10 + 1).unwrap_or(u32::MAX));
                Schaetzung::neu(1.0, Mass { groesse: laenge, ..Mass::eins() })
            }
            N::Name(n) | N::ParameterName(n) => self.name(n.as_str()),
            N::Path(links, feld) => {
                let s = self.innen(links)?;
                let bekannt = if let N::Name(n) = &**feld { s.mass.felder.get(n.as_str()).cloned() } else { None };
                Schaetzung::neu(s.kosten + s.mass.groesse, bekannt.unwrap_or_else(|| s.mass.teil()))
            }
            N::Neg(a) => {
                let s = self.innen(a)?;
                Schaetzung::neu(s.kosten + 1.0, Mass::zahl(-s.mass.bis, -s.mass.von))
            }
            N::Add(a, b) => self.paar(a, b, |a, b| Mass {
                groesse: a.groesse + b.groesse,
                ..Mass::zahl(a.von + b.von, a.bis + b.bis)
            })?,
            N::Sub(a, b) => self.paar(a, b, |a, b| Mass::zahl(a.von - b.bis, a.bis - b.von))?,
            N::Mul(a, b) => self.paar(a, b, |a, b| {
                let ecken = [a.von * b.von, a.von * b.bis, a.bis * b.von, a.bis * b.bis];
                if ecken.iter().all(|e| e.is_finite()) {
                    Mass::zahl(
                        ecken.into_iter().fold(f64::INFINITY, f64::min),
                        ecken.into_iter().fold(f64::NEG_INFINITY, f64::max),
                    )
                } else {
                    Mass::eins()
                }
            })?,
            N::If(wenn, dann, sonst) => {
                let w = self.innen(wenn)?;
                let (d, s) = (self.innen(dann)?, self.innen(sonst)?);
                Schaetzung::neu(w.kosten + d.kosten.max(s.kosten), d.mass.oder(&s.mass))
            }
            N::List(l) => self.liste(l)?,
            N::EvaluatedExpression(a) | N::Satisfies(a) => self.innen(a)?,
            N::ExpressionList(l) if l.len() == 1 => self.liste_einer(l)?,
            N::ExpressionList(l) => self.liste(l)?,
            N::Filter(liste, bedingung) => self.filter(liste, bedingung)?,
            N::For(kontexte, rumpf) => self.schleife(kontexte, rumpf, true)?,
            N::Some(kontexte, rumpf) | N::Every(kontexte, rumpf) => self.schleife(kontexte, rumpf, false)?,
            N::FunctionInvocation(name, argumente) => self.ruf(name, argumente)?,
            N::FunctionDefinition(parameter, rumpf) => self.funktion(parameter, rumpf)?,
            N::Context(eintraege) => self.gruppe(eintraege)?,
            N::Range(a, b) | N::IterationContextInterval(_, a, b) => self.paar(a, b, |_, _| Mass::eins())?,
            andere => {
                let mut kosten = 1.0;
                for kind in kinder(andere) {
                    kosten += self.innen(kind)?.kosten;
                }
                Schaetzung::neu(kosten, Mass::eins())
            }
        };
        if s.mass.groesse > MAX_GROESSE {
            return Err(zu_viel("Das Ergebnis kann zu groß werden."));
        }
        Ok(s)
    }

    fn name(&mut self, name: &str) -> Schaetzung {
        let lokal = self.lokal.iter().rev().find(|(n, _)| n == name).map(|(_, m)| m);
        self.rueckblick |= name == PARTIAL && lokal.is_some();
        let mass = lokal.or_else(|| self.masse.get(name)).cloned().unwrap_or_else(|| Mass::eingabe(self.n));
        // Looking a value up copies it.
        Schaetzung::neu(mass.groesse, mass)
    }

    fn paar(&mut self, a: &N, b: &N, mass: impl Fn(&Mass, &Mass) -> Mass) -> Ergebnis {
        let (a, b) = (self.innen(a)?, self.innen(b)?);
        Ok(Schaetzung::neu(a.kosten + b.kosten + a.mass.groesse + b.mass.groesse, mass(&a.mass, &b.mass)))
    }

    fn liste(&mut self, l: &[N]) -> Ergebnis {
        let (mut kosten, mut groesse) = (1.0, 0.0);
        for e in l {
            let s = self.innen(e)?;
            kosten += s.kosten;
            groesse += s.mass.groesse;
        }
        let anzahl = f64::from(u32::try_from(l.len()).unwrap_or(u32::MAX));
        Ok(Schaetzung::neu(kosten + groesse, Mass::entries(anzahl, groesse)))
    }

    fn liste_einer(&mut self, l: &[N]) -> Ergebnis {
        l.first().map_or_else(|| Ok(Schaetzung::neu(1.0, Mass::eins())), |e| self.innen(e))
    }

    /// What the body costs over all entries of a value.
    fn ueber(&mut self, namen: &[&str], alle: &Mass, mut rumpf: impl FnMut(&mut Self) -> Ergebnis) -> Ergebnis {
        let mut mit = |selbst: &mut Self, element: Mass| {
            let vorher = selbst.lokal.len();
            selbst.lokal.extend(namen.iter().map(|n| ((*n).to_owned(), element.clone())));
            let s = rumpf(selbst);
            selbst.lokal.truncate(vorher);
            s
        };
        let gross = mit(self, alle.clone())?;
        let klein = mit(self, Mass::zahl(alle.von, alle.bis))?;
        let kosten = gross.kosten + alle.anzahl * (klein.kosten + 1.0);
        grenze(kosten)?;
        Ok(Schaetzung::neu(kosten, alle.je(&gross.mass, &klein.mass)))
    }

    fn filter(&mut self, liste: &N, bedingung: &N) -> Ergebnis {
        let l = self.innen(liste)?;
        if let (Some(eintrag), true) = (&l.mass.eintrag, ist_stelle(bedingung)) {
            return Ok(Schaetzung::neu(l.kosten + 1.0, (**eintrag).clone()));
        }
        // A field of an entry that is not known outside counts as a whole input.
        let s = self.ueber(&["item"], &l.mass, |selbst| selbst.innen(bedingung))?;
        Ok(Schaetzung::neu(l.kosten + s.kosten + l.mass.groesse, l.mass.teil()))
    }

    fn schleife(&mut self, kontexte: &N, rumpf: &N, sammelt: bool) -> Ergebnis {
        let (N::IterationContexts(laeufe) | N::QuantifiedContexts(laeufe)) = kontexte else {
            return Ok(Schaetzung::neu(1.0, Mass::eins()));
        };
        let vorher = std::mem::take(&mut self.rueckblick);
        if sammelt {
            // How many there are is asked often (`count(partial)`) and costs nothing; what they are is estimated below.
            self.lokal.push((PARTIAL.to_owned(), Mass { anzahl: f64::INFINITY, ..Mass::eins() }));
        }
        let erst = self.lauf(laeufe, rumpf);
        if sammelt {
            self.lokal.pop();
        }
        let blickt = std::mem::replace(&mut self.rueckblick, vorher);
        if sammelt && blickt {
            return self.turn_by_turn(laeufe, rumpf);
        }
        let (s, mal) = erst?;
        if sammelt {
            Ok(Schaetzung::neu(s.kosten + s.mass.gesammelt(mal), s.mass))
        } else {
            Ok(Schaetzung::neu(s.kosten, Mass::eins()))
        }
    }

    /// A loop whose body looks at the results of the turns before it: every turn is estimated with what those may have
    /// given, so that what doubles in each turn is found.
    fn turn_by_turn(&mut self, laeufe: &[N], rumpf: &N) -> Ergebnis {
        let vorher = self.lokal.len();
        let (mut kosten, mut mal) = (1.0, 1.0);
        for lauf in laeufe {
            let (name, s) = match lauf {
                N::IterationContextInterval(name, von, bis) => (name, self.bereich(von, bis)?),
                N::IterationContextSingle(name, liste) => match bereich_in(liste) {
                    Some((von, bis)) => (name, self.bereich(von, bis)?),
                    None => (name, self.innen(liste)?),
                },
                _ => continue,
            };
            kosten += s.kosten * mal;
            mal *= s.mass.anzahl.max(1.0);
            if mal > MAX_RUECKBLICK {
                return Err(zu_viel("„partial“ geht nur in Schleifen mit höchstens 500 Durchgängen."));
            }
            let mass = if lauf_ist_bereich(lauf) { Mass::zahl(s.mass.von, s.mass.bis) } else { s.mass };
            if let N::Name(name) | N::ParameterName(name) = &**name {
                self.lokal.push((name.as_str().to_owned(), mass));
            }
        }
        let mut bisher = Mass::entries(0.0, 0.0);
        let mut zaehler = 0.0;
        while zaehler < mal {
            self.lokal.push((PARTIAL.to_owned(), bisher.clone()));
            let s = self.innen(rumpf);
            self.lokal.pop();
            let s = s?;
            kosten += s.kosten + bisher.groesse + 1.0;
            grenze(kosten)?;
            bisher = bisher.mit_eintrag(&s.mass);
            if bisher.groesse > MAX_GROESSE {
                return Err(zu_viel("Das Ergebnis kann zu groß werden."));
            }
            zaehler += 1.0;
        }
        self.lokal.truncate(vorher);
        Ok(Schaetzung::neu(kosten, bisher))
    }

    /// The first of several lists to walk; the others inside. Also gives how many turns there are in all.
    fn lauf(&mut self, laeufe: &[N], rumpf: &N) -> Result<(Schaetzung, f64), RegelFehler> {
        let Some((erster, rest)) = laeufe.split_first() else { return Ok((self.innen(rumpf)?, 1.0)) };
        let (name, ueber) = match erster {
            N::IterationContextInterval(name, von, bis) => (name, self.bereich(von, bis)?),
            N::IterationContextSingle(name, liste) | N::QuantifiedContext(name, liste) => match bereich_in(liste) {
                Some((von, bis)) => (name, self.bereich(von, bis)?),
                None => (name, self.innen(liste)?),
            },
            _ => return Ok((Schaetzung::neu(1.0, Mass::eins()), 1.0)),
        };
        let (N::Name(name) | N::ParameterName(name)) = &**name else { return Ok((self.innen(rumpf)?, 1.0)) };
        let name = name.as_str().to_owned();
        let mut mal = 1.0_f64;
        let s = self.ueber(&[&name], &ueber.mass, |selbst| {
            let (s, innen) = selbst.lauf(rest, rumpf)?;
            mal = mal.max(innen);
            Ok(s)
        })?;
        Ok((Schaetzung::neu(ueber.kosten + s.kosten, s.mass), mal * ueber.mass.anzahl))
    }

    fn bereich(&mut self, von: &N, bis: &N) -> Ergebnis {
        let (von, bis) = (self.innen(von)?, self.innen(bis)?);
        let (a, b) = (&von.mass, &bis.mass);
        // It may run downwards, too.
        let anzahl = (b.bis - a.von).max(a.bis - b.von) + 1.0;
        if !anzahl.is_finite() {
            return Err(zu_viel(
                "Der Zahlenbereich hat keine feste Obergrenze. Nehmen Sie Zahlen, count(…) oder max(0, min(…, 100)).",
            ));
        }
        if anzahl > MAX_BEREICH {
            return Err(zu_viel("Der Zahlenbereich hat mehr als 10000 Zahlen."));
        }
        let anzahl = anzahl.max(0.0);
        let mass = Mass { von: a.von.min(b.von), bis: a.bis.max(b.bis), ..Mass::entries(anzahl, anzahl) };
        Ok(Schaetzung::neu(von.kosten + bis.kosten + anzahl, mass))
    }

    fn gruppe(&mut self, eintraege: &[N]) -> Ergebnis {
        let vorher = self.lokal.len();
        let (mut kosten, mut felder) = (1.0, BTreeMap::new());
        for e in eintraege {
            let N::ContextEntry(name, wert) = e else { continue };
            let s = self.innen(wert)?;
            kosten += s.kosten;
            let name = match &**name {
                N::ContextEntryKey(n) | N::Name(n) => n.as_str().to_owned(),
                N::String(n) => n.clone(),
                _ => format!("{}", felder.len()),
            };
            self.lokal.push((name.clone(), s.mass.clone()));
            felder.insert(name, s.mass);
        }
        self.lokal.truncate(vorher);
        Ok(Schaetzung::neu(kosten, Mass::gruppe(felder)))
    }

    fn funktion(&mut self, parameter: &N, rumpf: &N) -> Ergebnis {
        let vorher = self.lokal.len();
        if let N::FormalParameters(p) = parameter {
            for p in p {
                if let N::FormalParameter(name, _) = p
                    && let N::ParameterName(n) | N::Name(n) = &**name
                {
                    self.lokal.push((n.as_str().to_owned(), Mass::eingabe(self.n)));
                }
            }
        }
        let s = match rumpf {
            N::FunctionBody(rumpf, _) => self.innen(rumpf),
            rumpf => self.innen(rumpf),
        };
        self.lokal.truncate(vorher);
        let s = s?;
        grenze(s.kosten)?;
        Ok(Schaetzung::neu(1.0, Mass::funktion(s.kosten, s.mass)))
    }

    fn ruf(&mut self, name: &N, argumente: &N) -> Ergebnis {
        if let (N::Name(n), N::PositionalParameters(l)) = (name, argumente)
            && let ("count", [N::Name(wer)]) = (n.as_str(), l.as_slice())
            && wer.as_str() == PARTIAL
            && let Some((_, bisher)) = self.lokal.iter().rev().find(|(n, _)| n == PARTIAL)
        {
            return Ok(Schaetzung::neu(1.0, Mass::zahl(0.0, bisher.anzahl)));
        }
        let mut args = Vec::new();
        match argumente {
            N::PositionalParameters(l) => {
                for a in l {
                    args.push(self.innen(a)?);
                }
            }
            N::NamedParameters(l) => {
                for a in l {
                    if let N::NamedParameter(_, wert) = a {
                        args.push(self.innen(wert)?);
                    }
                }
            }
            _ => {}
        }
        if let (N::Name(n), N::PositionalParameters(l)) = (name, argumente)
            && let ("date", [N::String(t)]) = (n.as_str(), l.as_slice())
        {
            return Ok(Schaetzung::neu(2.0, tag(t)));
        }
        let kosten: f64 = args.iter().map(|a| a.kosten + a.mass.groesse).sum::<f64>() + 1.0;
        let N::Name(name) = name else {
            // A function that stands in a group or an imported model, or is computed.
            let wer = self.innen(name)?;
            let Some(ruf) = wer.mass.ruf else {
                return Err(RegelFehler::NichtErlaubt { was: "Der Aufruf eines berechneten Werts".into() });
            };
            for a in args.iter().filter(|_| !wer.mass.gemessen) {
                Mass::annehmen("Die Funktion", &a.mass, self.n)?;
            }
            return Ok(Schaetzung::neu(wer.kosten + kosten + ruf.0, ruf.1));
        };
        let Mass { ruf: eigene, gemessen, .. } = self.name(name.as_str()).mass;
        if let Some(ruf) = eigene {
            for a in args.iter().filter(|_| !gemessen) {
                Mass::annehmen(name.as_str(), &a.mass, self.n)?;
            }
            return Ok(Schaetzung::neu(kosten + ruf.0, ruf.1));
        }
        let bekannt = self.lokal.iter().any(|(n, _)| n == name.as_str()) || self.masse.contains_key(name.as_str());
        if bekannt && !pruefung::eingebaut(name.as_str()) {
            // A function of which nobody knows what it does.
            return Err(RegelFehler::NichtErlaubt { was: format!("Der Aufruf von „{}“", name.as_str()) });
        }
        Ok(eingebaut(name.as_str(), &args, kosten))
    }
}

/// What built-in functions give.
fn eingebaut(name: &str, args: &[Schaetzung], kosten: f64) -> Schaetzung {
    let alles = || {
        let leer = Mass { anzahl: 0.0, groesse: 0.0, ..Mass::eins() };
        args.iter().fold(leer, |m, a| m.und(&a.mass))
    };
    let erstes = || args.first().map_or_else(Mass::eins, |a| a.mass.teil());
    let falte =
        |f: fn(f64, f64) -> f64, wert: fn(&Mass) -> f64, start: f64| args.iter().map(|a| wert(&a.mass)).fold(start, f);
    let mass = match name {
        "count" => Mass::zahl(0.0, args.first().map_or(1.0, |a| a.mass.anzahl)),
        "string length" => Mass::zahl(0.0, erstes().groesse * 10.0),
        "index of" => Mass::entries(erstes().anzahl, erstes().anzahl),
        "min" => Mass {
            von: falte(f64::min, |m| m.von, f64::INFINITY),
            bis: falte(f64::min, |m| m.bis, f64::INFINITY),
            ..args.iter().fold(Mass::eins(), |m, a| m.oder(&a.mass))
        },
        "max" => Mass {
            von: falte(f64::max, |m| m.von, f64::NEG_INFINITY),
            bis: falte(f64::max, |m| m.bis, f64::NEG_INFINITY),
            ..args.iter().fold(Mass::eins(), |m, a| m.oder(&a.mass))
        },
        "floor" | "ceiling" | "decimal" => {
            args.first().map_or_else(Mass::eins, |a| Mass::zahl(a.mass.von - 1.0, a.mass.bis + 1.0))
        }
        "sort" => {
            let n = args.first().map_or(1.0, |a| a.mass.anzahl);
            let je = args.get(1).and_then(|a| a.mass.ruf.as_ref()).map_or(1.0, |r| r.0);
            // Comparisons of a sort by merging.
            return Schaetzung::neu(kosten + n * (n + 2.0).log2() * je, erstes());
        }
        "split" => {
            let m = erstes();
            Mass::entries(m.groesse * 10.0, m.groesse * 10.0)
        }
        "replace" => {
            let (a, b) = (erstes().groesse, args.get(2).map_or(1.0, |a| a.mass.groesse));
            Mass { groesse: a * 10.0 * b + a, ..Mass::eins() }
        }
        "concatenate" | "append" | "union" => alles(),
        "insert before" | "list replace" | "flatten" | "string join" | "context" | "context put" | "context merge"
        | "get entries" => {
            let m = alles();
            Mass { anzahl: m.groesse, ..m }
        }
        "distinct values" | "reverse" | "sublist" | "remove" | "substring" | "substring before" | "substring after"
        | "upper case" | "lower case" | "get value" | "mode" | "string" => erstes(),
        _ => Mass::eins(),
    };
    Schaetzung::neu(kosten + mass.groesse, mass)
}

/// Refuses more steps than an evaluation may take.
pub(crate) fn grenze(kosten: f64) -> Result<(), RegelFehler> {
    if kosten > MAX_SCHRITTE { Err(zu_viel("Die Auswertung kann zu lange dauern.")) } else { Ok(()) }
}

pub(crate) fn zu_viel(was: &str) -> RegelFehler {
    RegelFehler::ZuAufwendig { was: was.to_owned() }
}

/// A day as its number, so that a range of days has a length.
fn tag(text: &str) -> Mass {
    let Ok(tag) = text.parse::<grund::Tag>() else { return Mass::eins() };
    let nr = f64::from(grund::Tag::ZERO.until(tag).map_or(0, |s| s.get_days()));
    Mass::zahl(nr, nr)
}

fn lauf_ist_bereich(lauf: &N) -> bool {
    match lauf {
        N::IterationContextInterval(..) => true,
        N::IterationContextSingle(_, liste) => bereich_in(liste).is_some(),
        _ => false,
    }
}

/// Names one entry of a list by its number?
fn ist_stelle(knoten: &N) -> bool {
    match knoten {
        N::Numeric(..) => true,
        N::Neg(a) => ist_stelle(a),
        _ => false,
    }
}

/// The two ends of a range such as `[1..5]` that stands for a list.
fn bereich_in(knoten: &N) -> Option<(&N, &N)> {
    match knoten {
        N::Range(a, b) => match (&**a, &**b) {
            (N::IntervalStart(x, _), N::IntervalEnd(y, _)) => Some((x, y)),
            (x, y) => Some((x, y)),
        },
        N::List(l) | N::ExpressionList(l) if l.len() == 1 => l.first().and_then(bereich_in),
        _ => None,
    }
}

/// The parts of a node that are evaluated.
fn kinder(knoten: &N) -> Vec<&N> {
    match knoten {
        N::And(a, b)
        | N::Or(a, b)
        | N::Div(a, b)
        | N::Exp(a, b)
        | N::Eq(a, b)
        | N::Nq(a, b)
        | N::Lt(a, b)
        | N::Le(a, b)
        | N::Gt(a, b)
        | N::Ge(a, b)
        | N::In(a, b)
        | N::Out(a, b) => vec![a, b],
        N::Between(a, b, c) => vec![a, b, c],
        N::IntervalStart(a, _)
        | N::IntervalEnd(a, _)
        | N::UnaryGe(a)
        | N::UnaryGt(a)
        | N::UnaryLe(a)
        | N::UnaryLt(a)
        | N::UnaryEq(a)
        | N::UnaryNe(a)
        | N::InstanceOf(a, _) => vec![a],
        N::CommaList(l) | N::NegatedList(l) => l.iter().collect(),
        _ => Vec::new(),
    }
}

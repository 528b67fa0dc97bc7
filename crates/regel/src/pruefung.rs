//! The check of a parsed expression: a closed subset, declared names, fitting types.

use std::collections::BTreeSet;

use dsntk_feel_parser::AstNode as N;

pub(crate) use crate::worte::{auf_deutsch, eingebaut};
use crate::{MAX_LAENGE, MAX_TIEFE, Namen, RegelFehler, Typ, aufwand::PARTIAL, worte};

/// Refuses what is too big before any parser sees it.
pub(crate) fn groesse(text: &str) -> Result<(), RegelFehler> {
    if text.len() > MAX_LAENGE {
        return Err(RegelFehler::ZuLang { laenge: text.len() });
    }
    let mut tiefe = 0_usize;
    for c in text.chars() {
        match c {
            '(' | '[' | '{' => tiefe += 1,
            ')' | ']' | '}' => tiefe = tiefe.saturating_sub(1),
            _ => {}
        }
        if tiefe > MAX_TIEFE {
            return Err(RegelFehler::ZuTief);
        }
    }
    Ok(())
}

pub(crate) fn schreibweise(text: &str, grund: &impl ToString) -> RegelFehler {
    RegelFehler::Schreibweise { ausdruck: text.to_owned(), grund: auf_deutsch(&grund.to_string()) }
}

/// May something else than a function have this name?
pub(crate) fn frei(name: &str, funktionen: &BTreeSet<String>) -> Result<(), RegelFehler> {
    if funktionen.contains(name) {
        return Err(RegelFehler::NichtErlaubt {
            was: format!("Ein eigener Wert mit dem Namen der Funktion „{name}“")
        });
    }
    Ok(())
}

/// One walk over one expression.
pub(crate) struct Pruefung<'a> {
    namen: &'a Namen,
    /// Names of functions, which nothing else may have.
    funktionen: Option<&'a BTreeSet<String>>,
    /// Names bound inside the expression: `some x in ...`, and the fields of entries inside a filter.
    lokal: Vec<Namen>,
    /// Declared names that the expression uses.
    pub(crate) benutzt: BTreeSet<String>,
    /// Texts with which a declared name is compared.
    pub(crate) vergleiche: Vec<(String, String)>,
    tiefe: usize,
}

impl<'a> Pruefung<'a> {
    pub(crate) fn neu(namen: &'a Namen) -> Self {
        Self { namen, funktionen: None, lokal: Vec::new(), benutzt: BTreeSet::new(), vergleiche: Vec::new(), tiefe: 0 }
    }

    pub(crate) fn mit_funktionen(mut self, funktionen: &'a BTreeSet<String>) -> Self {
        self.funktionen = Some(funktionen);
        self
    }

    fn frei(&self, name: &str) -> Result<(), RegelFehler> {
        self.funktionen.map_or(Ok(()), |f| frei(name, f))
    }

    /// The type of `knoten`, when everything below it is in order.
    pub(crate) fn typ(&mut self, knoten: &N) -> Result<Typ, RegelFehler> {
        self.tiefe += 1;
        if self.tiefe > MAX_TIEFE {
            return Err(RegelFehler::ZuTief);
        }
        let typ = self.typ_innen(knoten);
        self.tiefe -= 1;
        typ
    }

    fn typ_innen(&mut self, knoten: &N) -> Result<Typ, RegelFehler> {
        Ok(match knoten {
            N::Boolean(_) => Typ::JaNein,
            N::Numeric(..) => Typ::Zahl,
            N::String(_) => Typ::Text,
            N::Null | N::Irrelevant => Typ::Unbekannt,
            N::At(text) => match text.parse::<grund::Tag>() {
                Ok(_) => Typ::Datum,
                Err(_) => Typ::Unbekannt,
            },
            N::Name(name) => self.name(name.as_str())?,
            N::Path(links, rechts) => self.pfad(links, rechts)?,
            N::Add(a, b) => self.rechnung("+", a, b)?,
            N::Sub(a, b) => self.rechnung("-", a, b)?,
            N::Mul(a, b) => self.rechnung("*", a, b)?,
            N::Div(a, b) => self.rechnung("/", a, b)?,
            N::Exp(a, b) => {
                self.erwarte("**", &Typ::Zahl, a)?;
                self.erwarte("**", &Typ::Zahl, b)?;
                Typ::Zahl
            }
            N::Neg(a) => self.typ(a)?,
            N::And(a, b) | N::Or(a, b) => {
                self.erwarte("and/or", &Typ::JaNein, a)?;
                self.erwarte("and/or", &Typ::JaNein, b)?;
                Typ::JaNein
            }
            N::Eq(a, b) | N::Nq(a, b) | N::Lt(a, b) | N::Le(a, b) | N::Gt(a, b) | N::Ge(a, b) => {
                let links = self.typ(a)?;
                let rechts = self.typ(b)?;
                passend("Vergleich", &links, &rechts)?;
                self.vergleich(a, b);
                self.vergleich(b, a);
                Typ::JaNein
            }
            N::Between(a, b, c) => {
                let mitte = self.typ(a)?;
                self.erwarte("between", &mitte, b)?;
                self.erwarte("between", &mitte, c)?;
                Typ::JaNein
            }
            N::In(a, b) => {
                let links = self.typ(a)?;
                let rechts = self.typ(b)?;
                let element = if let Typ::Liste(t) = &rechts { &**t } else { &rechts };
                // A list may be an entry of a list, or the same as the whole.
                if !links.passt(&rechts) {
                    passend("in", &links, element)?;
                }
                self.vergleich(a, b);
                Typ::JaNein
            }
            N::If(wenn, dann, sonst) => {
                self.erwarte("if", &Typ::JaNein, wenn)?;
                let a = self.typ(dann)?;
                let b = self.typ(sonst)?;
                if a == Typ::Unbekannt || !a.passt(&b) { b } else { a }
            }
            N::List(l) | N::ExpressionList(l) | N::CommaList(l) | N::NegatedList(l) => self.liste(l)?,
            N::Range(a, b) => {
                let von = self.typ(a)?;
                let bis = self.typ(b)?;
                passend("..", &von, &bis)?;
                if von == Typ::Unbekannt { bis } else { von }
            }
            N::IntervalStart(a, _)
            | N::IntervalEnd(a, _)
            | N::UnaryGe(a)
            | N::UnaryGt(a)
            | N::UnaryLe(a)
            | N::UnaryLt(a)
            | N::UnaryEq(a)
            | N::UnaryNe(a)
            | N::Satisfies(a)
            | N::EvaluatedExpression(a) => self.typ(a)?,
            N::Filter(liste, bedingung) => self.filter(liste, bedingung)?,
            N::For(kontexte, rumpf) => self.schleife("for", kontexte, rumpf)?.liste(),
            N::Some(kontexte, rumpf) => {
                self.schleife("some", kontexte, rumpf)?;
                Typ::JaNein
            }
            N::Every(kontexte, rumpf) => {
                self.schleife("every", kontexte, rumpf)?;
                Typ::JaNein
            }
            N::FunctionInvocation(name, argumente) => self.aufruf(name, argumente)?,
            N::FunctionDefinition(parameter, rumpf) => self.funktion(parameter, rumpf)?,
            N::Context(eintraege) => self.gruppe(eintraege)?,
            N::InstanceOf(a, _) => {
                self.typ(a)?;
                Typ::JaNein
            }
            _ => return Err(RegelFehler::NichtErlaubt { was: "Dieser Sprachbestandteil".to_owned() }),
        })
    }

    fn name(&mut self, name: &str) -> Result<Typ, RegelFehler> {
        if let Some(typ) = self.lokal.iter().rev().find_map(|l| l.get(name)) {
            return Ok(typ.clone());
        }
        match self.namen.get(name) {
            Some(typ) => {
                self.benutzt.insert(name.to_owned());
                Ok(typ.clone())
            }
            None => Err(self.unbekannt(name, self.namen)),
        }
    }

    fn vergleich(&mut self, name: &N, wert: &N) {
        let N::Name(n) = name else { return };
        match wert {
            N::String(text) if self.namen.contains_key(n.as_str()) => {
                self.vergleiche.push((n.as_str().to_owned(), text.clone()));
            }
            N::List(l) | N::ExpressionList(l) | N::CommaList(l) => l.iter().for_each(|w| self.vergleich(name, w)),
            _ => {}
        }
    }

    fn unbekannt(&self, name: &str, bekannte: &Namen) -> RegelFehler {
        let bekannt: Vec<&str> =
            self.lokal.iter().flat_map(|l| l.keys()).chain(bekannte.keys()).map(String::as_str).take(30).collect();
        RegelFehler::UnbekannterName { name: name.to_owned(), bekannt: bekannt.join(", ") }
    }

    fn pfad(&mut self, links: &N, rechts: &N) -> Result<Typ, RegelFehler> {
        let N::Name(feld) = rechts else {
            return Err(RegelFehler::NichtErlaubt { was: "Ein Pfad ohne Namen".into() });
        };
        let feld = feld.as_str();
        let typ = match self.typ(links)? {
            Typ::Kontext(namen) => namen.get(feld).cloned().ok_or_else(|| self.unbekannt(feld, &namen))?,
            Typ::Liste(element) => match *element {
                Typ::Kontext(namen) => namen.get(feld).cloned().ok_or_else(|| self.unbekannt(feld, &namen))?.liste(),
                _ => Typ::Unbekannt,
            },
            Typ::Datum if matches!(feld, "year" | "month" | "day" | "weekday") => Typ::Zahl,
            Typ::Dauer if matches!(feld, "years" | "months" | "days" | "hours" | "minutes" | "seconds") => Typ::Zahl,
            Typ::Unbekannt => Typ::Unbekannt,
            // A range has the type of its ends.
            Typ::Zahl | Typ::Datum | Typ::Dauer if matches!(feld, "start included" | "end included") => Typ::JaNein,
            ende @ (Typ::Zahl | Typ::Datum | Typ::Dauer) if matches!(feld, "start" | "end") => ende,
            andere => {
                return Err(RegelFehler::FalscherTyp {
                    stelle: format!(".{feld}"),
                    erwartet: "eine Gruppe von Werten".into(),
                    gefunden: andere.to_string(),
                });
            }
        };
        if let N::Name(wurzel) = links
            && self.namen.contains_key(wurzel.as_str())
        {
            self.benutzt.insert(format!("{wurzel}.{feld}"));
        }
        Ok(typ)
    }

    fn rechnung(&mut self, zeichen: &str, a: &N, b: &N) -> Result<Typ, RegelFehler> {
        let links = self.typ(a)?;
        let rechts = self.typ(b)?;
        Ok(match (zeichen, &links, &rechts) {
            (_, Typ::Unbekannt, Typ::Unbekannt) => Typ::Unbekannt,
            (_, Typ::Zahl, Typ::Zahl) => Typ::Zahl,
            (_, Typ::Zahl, Typ::Unbekannt) | (_, Typ::Unbekannt, Typ::Zahl) => Typ::Unbekannt,
            ("+", Typ::Text, Typ::Text | Typ::Unbekannt) | ("+", Typ::Unbekannt, Typ::Text) => Typ::Text,
            ("-", Typ::Datum, Typ::Datum) => Typ::Dauer,
            ("+" | "-", Typ::Datum, Typ::Dauer) | ("+", Typ::Dauer, Typ::Datum) => Typ::Datum,
            ("+" | "-", Typ::Dauer, Typ::Dauer) | ("*" | "/", Typ::Dauer, Typ::Zahl) => Typ::Dauer,
            (_, Typ::Unbekannt, Typ::Datum | Typ::Dauer) | (_, Typ::Datum | Typ::Dauer, Typ::Unbekannt) => {
                Typ::Unbekannt
            }
            _ => {
                let gefunden = if matches!(links, Typ::Zahl | Typ::Unbekannt) { &rechts } else { &links };
                return Err(falsch(zeichen, &Typ::Zahl, gefunden));
            }
        })
    }

    fn erwarte(&mut self, stelle: &str, erwartet: &Typ, knoten: &N) -> Result<(), RegelFehler> {
        let gefunden = self.typ(knoten)?;
        if erwartet.passt(&gefunden) { Ok(()) } else { Err(falsch(stelle, erwartet, &gefunden)) }
    }

    fn liste(&mut self, elemente: &[N]) -> Result<Typ, RegelFehler> {
        let mut gemeinsam: Option<Typ> = None;
        for element in elemente {
            let typ = self.typ(element)?;
            gemeinsam = Some(match gemeinsam {
                None | Some(Typ::Unbekannt) => typ,
                Some(bisher) => bisher.gemeinsam_mit(typ),
            });
        }
        Ok(gemeinsam.unwrap_or_default().liste())
    }

    fn filter(&mut self, liste: &N, bedingung: &N) -> Result<Typ, RegelFehler> {
        let typ = self.typ(liste)?;
        let element = if let Typ::Liste(t) = &typ { (**t).clone() } else { Typ::Unbekannt };
        let mut namen = if let Typ::Kontext(n) = &element { n.clone() } else { Namen::new() };
        namen.insert("item".into(), element.clone());
        self.innen(namen, |selbst| match selbst.typ(bedingung)? {
            Typ::Zahl => Ok(element),
            Typ::JaNein | Typ::Unbekannt => Ok(typ),
            andere => Err(falsch("[ ]", &Typ::JaNein, &andere)),
        })
    }

    fn innen<T>(
        &mut self,
        namen: Namen,
        f: impl FnOnce(&mut Self) -> Result<T, RegelFehler>,
    ) -> Result<T, RegelFehler> {
        self.lokal.push(namen);
        let ergebnis = f(self);
        self.lokal.pop();
        ergebnis
    }

    fn schleife(&mut self, wort: &str, kontexte: &N, rumpf: &N) -> Result<Typ, RegelFehler> {
        let (N::IterationContexts(laeufe) | N::QuantifiedContexts(laeufe)) = kontexte else {
            return Err(RegelFehler::NichtErlaubt { was: format!("„{wort}“ in dieser Form") });
        };
        let mut alle = Namen::new();
        for lauf in laeufe {
            let (name, element) = match lauf {
                N::IterationContextInterval(name, von, bis) => {
                    let tage = self.typ(von)? == Typ::Datum;
                    let art = if tage { Typ::Datum } else { Typ::Zahl };
                    self.erwarte("..", &art, von)?;
                    self.erwarte("..", &art, bis)?;
                    (name, art)
                }
                N::IterationContextSingle(name, liste) | N::QuantifiedContext(name, liste) => {
                    // A later list may be a part of an earlier entry.
                    let typ = self.innen(alle.clone(), |selbst| selbst.typ(liste))?;
                    (name, if let Typ::Liste(t) = typ { *t } else { Typ::Unbekannt })
                }
                _ => return Err(RegelFehler::NichtErlaubt { was: format!("„{wort}“ in dieser Form") }),
            };
            let (N::Name(name) | N::ParameterName(name)) = &**name else {
                return Err(RegelFehler::NichtErlaubt { was: format!("„{wort}“ ohne Namen") });
            };
            self.frei(name.as_str())?;
            alle.insert(name.as_str().to_owned(), element);
        }
        if wort == "for" {
            alle.insert(PARTIAL.into(), Typ::Unbekannt.liste());
        }
        self.innen(alle, |selbst| selbst.typ(rumpf))
    }

    /// `{a: 1, b: a + 1}`: an entry knows the ones before it.
    fn gruppe(&mut self, eintraege: &[N]) -> Result<Typ, RegelFehler> {
        let mut felder = Namen::new();
        for e in eintraege {
            let N::ContextEntry(name, wert) = e else {
                return Err(RegelFehler::NichtErlaubt { was: "Eine Zusammenstellung in dieser Form".into() });
            };
            let typ = self.innen(felder.clone(), |selbst| selbst.typ(wert))?;
            let name = match &**name {
                N::ContextEntryKey(n) | N::Name(n) => n.as_str().to_owned(),
                N::String(n) => n.clone(),
                _ => return Err(RegelFehler::NichtErlaubt { was: "Ein Eintrag ohne Namen".into() }),
            };
            self.frei(&name)?;
            if felder.contains_key(&name) {
                return Err(RegelFehler::NichtErlaubt { was: format!("Ein zweiter Eintrag „{name}“") });
            }
            felder.insert(name, typ);
        }
        Ok(Typ::Kontext(felder))
    }

    /// `function(a, b) a + b`. Its parameters cannot be called, and it does not know itself: so it always ends.
    fn funktion(&mut self, parameter: &N, rumpf: &N) -> Result<Typ, RegelFehler> {
        let N::FormalParameters(liste) = parameter else {
            return Err(RegelFehler::NichtErlaubt { was: "Eine Funktion in dieser Form".into() });
        };
        let (mut namen, mut reihe) = (Namen::new(), Vec::new());
        for p in liste {
            let N::FormalParameter(name, _) = p else { continue };
            let (N::ParameterName(name) | N::Name(name)) = &**name else { continue };
            self.frei(name.as_str())?;
            namen.insert(name.as_str().to_owned(), Typ::Unbekannt);
            reihe.push(name.as_str().to_owned());
        }
        let rumpf = match rumpf {
            N::FunctionBody(_, true) => {
                return Err(RegelFehler::NichtErlaubt { was: "Eine Funktion in einer anderen Sprache".into() });
            }
            N::FunctionBody(rumpf, false) => rumpf,
            rumpf => rumpf,
        };
        let typ = self.innen(namen, |selbst| selbst.typ(rumpf))?;
        Ok(Typ::Funktion(reihe, Box::new(typ)))
    }

    fn aufruf<'n>(&mut self, name: &N, argumente: &'n N) -> Result<Typ, RegelFehler> {
        let (name, bekannt) = match name {
            N::Name(name) => {
                let name = name.as_str();
                let bekannt = self.lokal.iter().rev().find_map(|l| l.get(name)).or_else(|| self.namen.get(name));
                (name, bekannt.cloned())
            }
            // A function in a group or an imported model, or one that was just written.
            berechnet => match self.typ(berechnet)? {
                typ @ Typ::Funktion(..) => ("die Funktion", Some(typ)),
                _ => return Err(RegelFehler::NichtErlaubt { was: "Der Aufruf eines berechneten Werts".into() }),
            },
        };
        // Names of arguments are checked for own functions; built-in ones take them in their order.
        let (argumente, benannt): (Vec<&N>, Option<Vec<&str>>) = match argumente {
            N::PositionalParameters(l) => (l.iter().collect(), None),
            N::NamedParameters(l) => {
                let paar = |p: &'n N| match p {
                    N::NamedParameter(n, w) => match &**n {
                        N::ParameterName(n) | N::Name(n) => Some((&**w, n.as_str())),
                        _ => None,
                    },
                    _ => None,
                };
                let (werte, namen) = l.iter().filter_map(paar).unzip();
                (werte, Some(namen))
            }
            _ => return Err(RegelFehler::NichtErlaubt { was: "Ein Aufruf in dieser Form".into() }),
        };
        if name == "list contains"
            && let [liste, wert] = argumente[..]
        {
            self.vergleich(liste, wert);
        }
        self.eintragsname(name, &argumente, benannt.as_deref())?;
        let typen = argumente.iter().map(|a| self.typ(a)).collect::<Result<Vec<_>, _>>()?;
        if let Some(Typ::Funktion(parameter, ergebnis)) = bekannt {
            if self.namen.contains_key(name) {
                self.benutzt.insert(name.to_owned());
            }
            let fremd = benannt.and_then(|b| b.into_iter().find(|n| !parameter.iter().any(|p| p == n)));
            if let Some(fremd) = fremd {
                return Err(RegelFehler::UnbekannterName { name: fremd.to_owned(), bekannt: parameter.join(", ") });
            }
            if typen.len() != parameter.len() {
                let was = format!("„{name}“ mit {} statt {} Angaben", typen.len(), parameter.len());
                return Err(RegelFehler::NichtErlaubt { was });
            }
            return Ok(*ergebnis);
        }
        let ergebnis = worte::funktion(name, &typen)
            .ok_or_else(|| RegelFehler::NichtErlaubt { was: format!("Die Funktion „{name}“") })?;
        if name == "not" {
            typen.iter().try_for_each(|t| passend("not", &Typ::JaNein, t))?;
        }
        if name == "count" && typen.len() != 1 {
            return Err(RegelFehler::NichtErlaubt { was: format!("„{name}“ mit {} Argumenten", typen.len()) });
        }
        Ok(ergebnis)
    }

    /// Where there are functions, the names of entries are written and not computed: one could be that of a function.
    fn eintragsname(&self, name: &str, argumente: &[&N], benannt: Option<&[&str]>) -> Result<(), RegelFehler> {
        let Some(funktionen) = self.funktionen.filter(|f| !f.is_empty()) else { return Ok(()) };
        let berechnet = || RegelFehler::NichtErlaubt { was: format!("„{name}“ mit einem berechneten Namen") };
        match name {
            "context" => Err(berechnet()),
            "context put" => {
                let stelle = benannt.map_or(Some(1), |b| b.iter().position(|n| n.starts_with("key")));
                let geschrieben = |n: &N| match n {
                    N::String(text) => frei(text, funktionen),
                    _ => Err(berechnet()),
                };
                match stelle.and_then(|s| argumente.get(s).copied()) {
                    Some(N::List(l) | N::ExpressionList(l)) => l.iter().try_for_each(geschrieben),
                    Some(n) => geschrieben(n),
                    None => Err(berechnet()),
                }
            }
            _ => Ok(()),
        }
    }
}

fn passend(stelle: &str, erwartet: &Typ, gefunden: &Typ) -> Result<(), RegelFehler> {
    if erwartet.passt(gefunden) { Ok(()) } else { Err(falsch(stelle, erwartet, gefunden)) }
}

fn falsch(stelle: &str, erwartet: &Typ, gefunden: &Typ) -> RegelFehler {
    RegelFehler::FalscherTyp {
        stelle: stelle.to_owned(),
        erwartet: erwartet.to_string(),
        gefunden: gefunden.to_string(),
    }
}

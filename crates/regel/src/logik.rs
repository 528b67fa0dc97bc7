//! The logic of decisions: every boxed expression, checked for names, types and work.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use dsntk_feel_parser::AstNode;
use dsntk_model::{
    DecisionTable, ExpressionInstance, FunctionDefinition, FunctionKind, HitPolicy, Invocation, NamedElement, Relation,
};

use crate::{
    MAX_REGELN, MAX_TIEFE, Namen, RegelFehler, Typ,
    aufwand::{Aufwand, Mass, Masse, Schaetzung, grenze},
    ausdruck::parse_scope,
    modell::unbrauchbar,
    pruefung::{self, Pruefung},
};

/// What a value of this type can be at most.
pub(crate) fn mass(typ: &Typ, n: usize) -> Mass {
    match typ {
        Typ::JaNein | Typ::Zahl | Typ::Datum | Typ::Dauer => Mass::eins(),
        _ => Mass::eingabe(n),
    }
}

/// The bounds of declared names.
pub(crate) fn masse(namen: &Namen, n: usize) -> Masse {
    namen.iter().map(|(name, t)| (name.clone(), mass(t, n))).collect()
}

/// What the logic at one place may use.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sicht {
    pub(crate) namen: Namen,
    pub(crate) masse: Masse,
    /// The names of all functions of all models.
    funktionen: Arc<BTreeSet<String>>,
    tiefe: usize,
}

impl Sicht {
    pub(crate) fn neu(funktionen: &Arc<BTreeSet<String>>) -> Self {
        Self { funktionen: Arc::clone(funktionen), ..Self::default() }
    }

    /// Without what can be called.
    fn ohne_funktionen(&self) -> Self {
        let mut s = self.clone();
        s.namen.retain(|_, typ| !typ.hat_funktion());
        s.masse.retain(|name, _| s.namen.contains_key(name));
        s
    }

    pub(crate) fn mit(&mut self, name: &str, typ: Typ, mass: Mass) {
        self.namen.insert(name.to_owned(), typ);
        self.masse.insert(name.to_owned(), mass);
    }

    /// What comes out of an imported model stands under the name of the import: `Gemeinsam.Gebühr`.
    pub(crate) fn mit_von(&mut self, import: Option<&str>, name: &str, typ: Typ, mass: Mass) {
        let Some(import) = import else { return self.mit(name, typ, mass) };
        let mut felder = match self.namen.remove(import) {
            Some(Typ::Kontext(felder)) => felder,
            _ => Namen::new(),
        };
        felder.insert(name.to_owned(), typ);
        let mut masse = self.masse.remove(import).map(Mass::in_felder).unwrap_or_default();
        masse.insert(name.to_owned(), mass);
        self.mit(import, Typ::Kontext(felder), Mass::gruppe(masse));
    }

    /// A function by its name, also in an imported model.
    fn funktion(&self, name: &str) -> Option<(&Typ, &Mass)> {
        if let (Some(typ), Some(mass)) = (self.namen.get(name), self.masse.get(name)) {
            return Some((typ, mass));
        }
        let (import, name) = name.split_once('.')?;
        let Typ::Kontext(felder) = self.namen.get(import.trim())? else { return None };
        Some((felder.get(name.trim())?, self.masse.get(import.trim())?.feld(name.trim())?))
    }
}

/// What a piece of logic gives and costs.
#[derive(Debug, Clone)]
pub(crate) struct Wertung {
    pub(crate) typ: Typ,
    pub(crate) mass: Mass,
    pub(crate) kosten: f64,
}

impl Wertung {
    fn neu(typ: Typ, kosten: f64, mass: Mass) -> Self {
        Self { typ, mass, kosten }
    }
}

type Ergebnis = Result<Wertung, RegelFehler>;

/// One decision or function, for the messages.
pub(crate) struct Ort<'a> {
    pub(crate) name: &'a str,
    /// Types of the model by name.
    pub(crate) typen: &'a BTreeMap<String, Typ>,
    /// How many parts an input has at most.
    pub(crate) n: usize,
}

impl Ort<'_> {
    fn typ(&self, name: &str) -> Typ {
        self.typen.get(name).cloned().unwrap_or_else(|| Typ::aus_dmn(name))
    }

    fn hier(&self, stelle: &str, fehler: RegelFehler) -> RegelFehler {
        match fehler {
            genau @ (RegelFehler::ImModell { .. } | RegelFehler::Modell { .. }) => genau,
            fehler => RegelFehler::ImModell {
                entscheidung: self.name.to_owned(),
                stelle: stelle.to_owned(),
                fehler: Box::new(fehler),
            },
        }
    }

    fn nicht_erlaubt(&self, was: &str) -> RegelFehler {
        self.hier("Inhalt", RegelFehler::NichtErlaubt { was: was.to_owned() })
    }

    /// No value may have the name of a function: functions are looked up among the names of who calls them, and what
    /// stands there would be called instead, by others too.
    fn frei(&self, name: &str, s: &Sicht) -> Result<(), RegelFehler> {
        pruefung::frei(name, &s.funktionen).map_err(|e| self.hier("Inhalt", e))
    }

    /// Any logic.
    pub(crate) fn logik(&self, logik: &ExpressionInstance, s: &Sicht) -> Ergebnis {
        let mut s = s.clone();
        s.tiefe += 1;
        if s.tiefe > MAX_TIEFE {
            return Err(self.hier("Inhalt", RegelFehler::ZuTief));
        }
        let w = self.logik_innen(logik, &s)?;
        grenze(w.kosten).map_err(|e| self.hier("Inhalt", e))?;
        Ok(w)
    }

    fn logik_innen(&self, logik: &ExpressionInstance, s: &Sicht) -> Ergebnis {
        match logik {
            ExpressionInstance::LiteralExpression(l) => {
                self.zelle("Ausdruck", l.text().as_deref().unwrap_or_default(), s, Art::Ausdruck)
            }
            ExpressionInstance::DecisionTable(t) => self.tabelle(t, s),
            ExpressionInstance::List(l) => self.liste(l.elements(), s),
            ExpressionInstance::Relation(r) => self.relation(r, s),
            ExpressionInstance::FunctionDefinition(f) => match f.body() {
                Some(ExpressionInstance::LiteralExpression(_)) => self.funktion(f, s),
                // What such a body calls is looked up when it runs, among the names of who called it: it could be itself.
                _ => self.funktion(f, &s.ohne_funktionen()),
            },
            ExpressionInstance::Invocation(i) => self.ruf(i, s),
            ExpressionInstance::Conditional(c) => {
                let wenn = self.logik(c.if_expression().value(), s)?;
                let dann = self.logik(c.then_expression().value(), s)?;
                let sonst = self.logik(c.else_expression().value(), s)?;
                let typ = if dann.typ == sonst.typ { dann.typ } else { Typ::Unbekannt };
                Ok(Wertung::neu(typ, wenn.kosten + dann.kosten.max(sonst.kosten), dann.mass.oder(&sonst.mass)))
            }
            ExpressionInstance::Context(c) => {
                let mut innen = s.clone();
                let (mut felder, mut kosten, mut masse) = (Namen::new(), 1.0, Masse::new());
                let mut ergebnis = None;
                for eintrag in c.context_entries() {
                    let w = self.logik(&eintrag.value, &innen)?;
                    kosten += w.kosten;
                    match &eintrag.variable {
                        Some(v) => {
                            self.frei(v.name(), s)?;
                            if felder.contains_key(v.name()) {
                                return Err(unbrauchbar(format!(
                                    "„{}“: den Eintrag „{}“ gibt es zweimal; jeder Eintrag braucht einen eigenen Namen",
                                    self.name,
                                    v.name()
                                )));
                            }
                            let typ = self.typ(v.type_ref()).mit_funktionen(w.typ);
                            felder.insert(v.name().to_owned(), typ.clone());
                            masse.insert(v.name().to_owned(), w.mass.clone());
                            innen.mit(v.name(), typ, w.mass);
                        }
                        None => ergebnis = Some((w.typ, w.mass)),
                    }
                }
                // An entry without a name is the result of the whole.
                let (typ, mass) = ergebnis.unwrap_or_else(|| (Typ::Kontext(felder), Mass::gruppe(masse)));
                Ok(Wertung::neu(typ, kosten, mass))
            }
            ExpressionInstance::Filter(f) => {
                let l = self.logik(f.in_expression().value(), s)?;
                let element = if let Typ::Liste(t) = &l.typ { (**t).clone() } else { Typ::Unbekannt };
                let mut innen = s.clone();
                if let Typ::Kontext(felder) = &element {
                    for (name, typ) in felder {
                        innen.mit(name, typ.clone(), l.mass.clone());
                    }
                }
                self.ueber("item", element, &l, f.match_expression().value(), &innen).map(|w| Wertung {
                    typ: l.typ.clone(),
                    mass: l.mass.clone(),
                    ..w
                })
            }
            ExpressionInstance::For(f) => {
                let l = self.logik(f.in_expression().value(), s)?;
                let element = if let Typ::Liste(t) = &l.typ { (**t).clone() } else { Typ::Unbekannt };
                let w = self.ueber(f.iterator_variable(), element, &l, f.return_expression().value(), s)?;
                Ok(Wertung { typ: w.typ.liste(), kosten: w.kosten + w.mass.gesammelt(l.mass.anzahl()), mass: w.mass })
            }
            ExpressionInstance::Every(f) => {
                let l = self.logik(f.in_expression().value(), s)?;
                let w = self.ueber(f.iterator_variable(), Typ::Unbekannt, &l, f.satisfies_expression().value(), s)?;
                Ok(Wertung::neu(Typ::JaNein, w.kosten, Mass::eins()))
            }
            ExpressionInstance::Some(f) => {
                let l = self.logik(f.in_expression().value(), s)?;
                let w = self.ueber(f.iterator_variable(), Typ::Unbekannt, &l, f.satisfies_expression().value(), s)?;
                Ok(Wertung::neu(Typ::JaNein, w.kosten, Mass::eins()))
            }
        }
    }

    /// A body for every entry of a list.
    fn ueber(&self, name: &str, element: Typ, l: &Wertung, rumpf: &ExpressionInstance, s: &Sicht) -> Ergebnis {
        self.frei(name, s)?;
        let mit = |mass: Mass| {
            let mut innen = s.clone();
            innen.mit(name, element.clone(), mass);
            self.logik(rumpf, &innen)
        };
        // One entry that is everything, and many that are nothing: see the head of `aufwand`.
        let (gross, klein) = (mit(l.mass.clone())?, mit(Mass::eins())?);
        let n = l.mass.anzahl();
        let mass = l.mass.je(&gross.mass, &klein.mass);
        Ok(Wertung::neu(gross.typ, l.kosten + gross.kosten + n * (klein.kosten + 1.0), mass))
    }

    fn liste(&self, elemente: &[ExpressionInstance], s: &Sicht) -> Ergebnis {
        let (mut typ, mut kosten, mut mass) = (Typ::Unbekannt, 1.0, Mass::eins());
        for e in elemente {
            let w = self.logik(e, s)?;
            kosten += w.kosten;
            mass = mass.und(&w.mass);
            if typ == Typ::Unbekannt {
                typ = w.typ;
            }
        }
        Ok(Wertung::neu(typ.liste(), kosten, mass))
    }

    fn relation(&self, r: &Relation, s: &Sicht) -> Ergebnis {
        let mut namen: Vec<&str> = r.columns().iter().map(|c| c.name()).collect();
        namen.sort_unstable();
        if let Some(paar) = namen.windows(2).find(|p| p[0] == p[1]) {
            return Err(unbrauchbar(format!("„{}“: die Spalte „{}“ gibt es zweimal", self.name, paar[0])));
        }
        let spalten: Namen = r.columns().iter().map(|c| (c.name().to_owned(), self.typ(c.type_ref()))).collect();
        namen.iter().try_for_each(|name| self.frei(name, s))?;
        if r.rows().len() > MAX_REGELN {
            return Err(self.nicht_erlaubt("Eine so lange Tabelle"));
        }
        let (mut kosten, mut mass) = (1.0, Mass::eins());
        for zeile in r.rows() {
            if zeile.elements().len() != r.columns().len() {
                return Err(unbrauchbar(format!(
                    "„{}“: eine Zeile der Tabelle hat nicht so viele Felder wie Spalten",
                    self.name
                )));
            }
            let w = self.liste(zeile.elements(), s)?;
            kosten += w.kosten;
            mass = mass.und(&w.mass);
        }
        Ok(Wertung::neu(Typ::Kontext(spalten).liste(), kosten, mass))
    }

    /// A function: its body is checked with arguments of unknown type and full size. It does not know itself.
    pub(crate) fn funktion(&self, f: &FunctionDefinition, s: &Sicht) -> Ergebnis {
        if *f.kind() != FunctionKind::Feel {
            return Err(self.nicht_erlaubt("Eine Funktion in einer anderen Sprache"));
        }
        let Some(rumpf) = f.body() else {
            return Err(unbrauchbar(format!("die Funktion „{}“ hat keinen Inhalt", self.name)));
        };
        let mut innen = s.clone();
        let mut parameter = Vec::new();
        for p in f.formal_parameters() {
            self.frei(p.name(), s)?;
            let typ = self.typ(p.type_ref());
            let mass = mass(&typ, self.n);
            innen.mit(p.name(), typ, mass);
            parameter.push(p.name().to_owned());
        }
        let w = self.logik(rumpf, &innen)?;
        Ok(Wertung::neu(Typ::Funktion(parameter, Box::new(w.typ)), 1.0, Mass::funktion(w.kosten, w.mass)))
    }

    fn ruf(&self, i: &Invocation, s: &Sicht) -> Ergebnis {
        let name = match i.called_function() {
            ExpressionInstance::LiteralExpression(l) => l.text().as_deref().unwrap_or_default().trim().to_owned(),
            _ => return Err(self.nicht_erlaubt("Der Aufruf einer berechneten Funktion")),
        };
        let Some((Typ::Funktion(parameter, ergebnis), mass)) = s.funktion(&name) else {
            let bekannt = s.namen.keys().cloned().collect::<Vec<_>>().join(", ");
            return Err(self.hier("Aufruf", RegelFehler::UnbekannterName { name, bekannt }));
        };
        let mut kosten = 1.0;
        for b in i.bindings() {
            let stelle = format!("Angabe „{}“", b.parameter().name());
            if !parameter.iter().any(|p| p == b.parameter().name()) {
                let fehler = RegelFehler::UnbekannterName {
                    name: b.parameter().name().to_owned(),
                    bekannt: parameter.join(", "),
                };
                return Err(self.hier(&stelle, fehler));
            }
            if let Some(formel) = b.binding_formula() {
                let w = self.logik(formel, s)?;
                kosten += w.kosten;
                kosten += match mass.gemessen {
                    true => w.mass.groesse,
                    false => Mass::annehmen(&name, &w.mass, self.n).map_err(|e| self.hier(&stelle, e))?,
                };
            }
        }
        let (je, was) = mass.ruf().map_or_else(|| (1.0, Mass::eingabe(self.n)), |r| (r.0, r.1.clone()));
        Ok(Wertung::neu((**ergebnis).clone(), kosten + je, was))
    }

    fn zelle(&self, stelle: &str, text: &str, s: &Sicht, art: Art) -> Ergebnis {
        let pruefen = || {
            pruefung::groesse(text)?;
            let scope = parse_scope(&s.namen);
            let baum: AstNode = match art {
                Art::Ausdruck => dsntk_feel_parser::parse_expression(&scope, text, false),
                Art::Probe => dsntk_feel_parser::parse_unary_tests(&scope, text, false),
            }
            .map_err(|e| pruefung::schreibweise(text, &e))?;
            let typ = Pruefung::neu(&s.namen).mit_funktionen(&s.funktionen).typ(&baum)?;
            let Schaetzung { kosten, mass } = Aufwand::neu(&s.masse, self.n).schaetzen(&baum)?;
            Ok(Wertung::neu(typ, kosten, mass))
        };
        pruefen().map_err(|fehler: RegelFehler| self.hier(stelle, fehler))
    }

    fn tabelle(&self, t: &DecisionTable, s: &Sicht) -> Ergebnis {
        let name = self.name;
        if t.rules().len() > MAX_REGELN {
            return Err(unbrauchbar(format!("„{name}“ hat mehr als {MAX_REGELN} Regeln")));
        }
        let mut kosten = 1.0;
        let mut spalten = Vec::new();
        for (i, spalte) in t.input_clauses().enumerate() {
            let stelle = format!("Eingabespalte {}", i + 1);
            let w = self.zelle(&stelle, &spalte.input_expression, s, Art::Ausdruck)?;
            kosten += w.kosten;
            let mut innen = s.clone();
            innen.mit("?", w.typ.clone(), w.mass.clone());
            if let Some(text) = &spalte.allowed_input_values {
                kosten += self.zelle(&stelle, text, &innen, Art::Probe)?.kosten;
            }
            spalten.push((w.typ, innen));
        }
        for (i, spalte) in t.output_clauses().enumerate() {
            let stelle = format!("Ausgabespalte {}", i + 1);
            for text in [&spalte.allowed_output_values, &spalte.default_output_entry].into_iter().flatten() {
                kosten += self.zelle(&stelle, text, s, Art::Probe)?.kosten;
            }
        }
        let (mut alle, mut eines) = (Mass::eins(), Mass::eins());
        for (r, regel) in t.rules().enumerate() {
            if regel.input_entries.len() != spalten.len() || regel.output_entries.len() != t.output_clauses().len() {
                return Err(unbrauchbar(format!("„{name}“, Regel {}: die Zahl der Spalten stimmt nicht", r + 1)));
            }
            for (i, (eintrag, (typ, innen))) in regel.input_entries.iter().zip(&spalten).enumerate() {
                let stelle = format!("Regel {}, Eingabe {}", r + 1, i + 1);
                let w = self.zelle(&stelle, &eintrag.text, innen, Art::Probe)?;
                kosten += w.kosten;
                self.passt(&stelle, &eintrag.text, typ, w.typ)?;
            }
            let mut zeile = Mass::eins();
            for (i, eintrag) in regel.output_entries.iter().enumerate() {
                let stelle = format!("Regel {}, Ausgabe {}", r + 1, i + 1);
                let w = self.zelle(&stelle, &eintrag.text, s, Art::Ausdruck)?;
                kosten += w.kosten;
                zeile = zeile.und(&w.mass);
            }
            alle = alle.und(&zeile);
            eines = eines.oder(&zeile);
        }
        let mehrere = matches!(t.hit_policy(), HitPolicy::Collect(_) | HitPolicy::RuleOrder | HitPolicy::OutputOrder);
        Ok(Wertung::neu(Typ::Unbekannt, kosten, if mehrere { alle } else { eines }))
    }

    /// Does a test fit the column?
    fn passt(&self, stelle: &str, text: &str, erwartet: &Typ, gefunden: Typ) -> Result<(), RegelFehler> {
        // A cell may be a list of values, and a value of the column may be a list that one of them is in.
        let innerstes = |t: Typ| if let Typ::Liste(t) = t { *t } else { t };
        let (erwartet, gefunden) = (&innerstes(erwartet.clone()), innerstes(innerstes(gefunden)));
        if erwartet.passt(&gefunden) || gefunden == Typ::JaNein {
            return Ok(());
        }
        let fehler = RegelFehler::FalscherTyp {
            stelle: text.to_owned(),
            erwartet: erwartet.to_string(),
            gefunden: gefunden.to_string(),
        };
        Err(self.hier(stelle, fehler))
    }
}

enum Art {
    Ausdruck,
    Probe,
}

//! A DMN model: read, checked with the same bounds as single expressions, compiled once.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use dsntk_feel_parser::AstNode;
use dsntk_model::{
    Decision, DecisionTable, Definitions, DmnElement, DrgElement, Expression, ExpressionInstance, NamedElement,
    RequiredVariable,
};
use dsntk_model_evaluator::ModelEvaluator;

use crate::{
    MAX_REGELN, MAX_TIEFE, Namen, RegelFehler, Typ, Wert,
    ausdruck::parse_scope,
    fehler::gefangen,
    pruefung::{self, Pruefung},
};

/// Largest model, in bytes.
const MAX_MODELL: usize = 1_000_000;

/// An input that a decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eingabe {
    /// The name of the value.
    pub name: String,
    /// Its type, as far as the model says.
    pub typ: Typ,
}

/// A compiled decision model. Cheap to clone, shared between threads.
#[derive(Clone)]
pub struct Entscheidungsmodell(Arc<Innen>);

struct Innen {
    auswerter: Arc<ModelEvaluator>,
    namensraum: String,
    modell: String,
    entscheidungen: BTreeMap<String, Vec<Eingabe>>,
    eingaben: Vec<Eingabe>,
    /// Results by decision and inputs: the check page, sending and the letter ask the same within minutes.
    gemerkt: Mutex<HashMap<Frage, Result<Wert, RegelFehler>>>,
}

/// A decision with its inputs in their order.
type Frage = (String, Vec<Wert>);

/// Most results that are kept; then all of them are forgotten at once.
const MAX_GEMERKT: usize = 512;

impl std::fmt::Debug for Entscheidungsmodell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Entscheidungsmodell").field(&self.0.modell).finish()
    }
}

impl Entscheidungsmodell {
    /// Reads, checks and compiles a DMN 1.3 to 1.5 file.
    ///
    /// # Errors
    /// The file is no DMN, uses parts outside the subset (functions, imports, loops), needs itself, or an expression in
    /// it is refused as a single one would be.
    pub fn lesen(xml: &str) -> Result<Self, RegelFehler> {
        xml_groesse(xml)?;
        gefangen(|| {
            let modell = dsntk_model::parse(xml).map_err(|e| unbrauchbar(e.to_string()))?;
            let leser = Leser::neu(&modell)?;
            let mut entscheidungen = BTreeMap::new();
            for entscheidung in &leser.entscheidungen {
                leser.pruefen(entscheidung)?;
                entscheidungen.insert(entscheidung.name().to_owned(), leser.eingaben_von(entscheidung));
            }
            let auswerter =
                ModelEvaluator::new(std::slice::from_ref(&modell)).map_err(|e| unbrauchbar(e.to_string()))?;
            Ok(Self(Arc::new(Innen {
                auswerter,
                namensraum: modell.namespace().to_owned(),
                modell: modell.name().to_owned(),
                entscheidungen,
                eingaben: leser.eingaben.into_values().collect(),
                gemerkt: Mutex::default(),
            })))
        })
    }

    /// The names of the decisions, sorted.
    pub fn entscheidungen(&self) -> impl Iterator<Item = &str> {
        self.0.entscheidungen.keys().map(String::as_str)
    }

    /// All inputs of the model.
    #[must_use]
    pub fn eingaben(&self) -> &[Eingabe] {
        &self.0.eingaben
    }

    /// The inputs of one decision and of those it needs; `None` when there is no such decision.
    #[must_use]
    pub fn eingaben_von(&self, entscheidung: &str) -> Option<&[Eingabe]> {
        self.0.entscheidungen.get(entscheidung).map(Vec::as_slice)
    }

    /// Decides. `werte` must hold every input of the decision (a value may be [`Wert::Null`]); more is ignored.
    ///
    /// # Errors
    /// No such decision, an input is missing, no rule matches, or the evaluation has no result.
    pub fn entscheiden(&self, name: &str, werte: &Wert) -> Result<Wert, RegelFehler> {
        let leer = BTreeMap::new();
        let werte = if let Wert::Kontext(k) = werte { k } else { &leer };
        self.entscheiden_mit(name, |eingabe| werte.get(eingabe).cloned())
    }

    /// Decides with inputs that are looked up one by one.
    ///
    /// # Errors
    /// As [`Self::entscheiden`].
    pub fn entscheiden_mit(&self, name: &str, mut wert: impl FnMut(&str) -> Option<Wert>) -> Result<Wert, RegelFehler> {
        let innen = &*self.0;
        let eingaben =
            innen.entscheidungen.get(name).ok_or_else(|| RegelFehler::KeineEntscheidung { name: name.to_owned() })?;
        let mut werte = Vec::with_capacity(eingaben.len());
        for eingabe in eingaben {
            werte.push(wert(&eingabe.name).ok_or_else(|| RegelFehler::EingabeFehlt {
                entscheidung: name.to_owned(),
                eingabe: eingabe.name.clone(),
            })?);
        }
        let frage: Frage = (name.to_owned(), werte);
        if let Some(bekannt) = innen.gemerkt.lock().unwrap_or_else(PoisonError::into_inner).get(&frage) {
            return bekannt.clone();
        }
        let mut daten = dsntk_feel::context::FeelContext::new();
        for (eingabe, wert) in eingaben.iter().zip(&frage.1) {
            daten.set_entry(&dsntk_feel::Name::from(&eingabe.name), wert.feel());
        }
        let ergebnis = gefangen(|| {
            Wert::aus_feel(&innen.auswerter.evaluate_invocable(&innen.namensraum, &innen.modell, name, &daten))
        });
        let mut gemerkt = innen.gemerkt.lock().unwrap_or_else(PoisonError::into_inner);
        if gemerkt.len() >= MAX_GEMERKT {
            gemerkt.clear();
        }
        gemerkt.insert(frage, ergebnis.clone());
        ergebnis
    }
}

fn unbrauchbar(grund: impl Into<String>) -> RegelFehler {
    RegelFehler::Modell { grund: grund.into() }
}

/// Size and nesting of the XML, before a recursive parser sees it.
fn xml_groesse(xml: &str) -> Result<(), RegelFehler> {
    if xml.len() > MAX_MODELL {
        return Err(unbrauchbar(format!("die Datei ist größer als {MAX_MODELL} Byte")));
    }
    let mut rest = xml;
    let mut tiefe = 0_usize;
    while let Some(stelle) = rest.find('<') {
        rest = &rest[stelle + 1..];
        if rest.starts_with("!DOCTYPE") {
            return Err(unbrauchbar("eine DOCTYPE-Angabe ist nicht erlaubt"));
        }
        let ende = if rest.starts_with("!--") {
            "-->"
        } else if rest.starts_with("![CDATA[") {
            "]]>"
        } else {
            ">"
        };
        let Some(bis) = rest.find(ende) else { break };
        let inhalt = &rest[..bis];
        match inhalt.bytes().next() {
            Some(b'!' | b'?') => {}
            Some(b'/') => tiefe = tiefe.saturating_sub(1),
            _ if inhalt.ends_with('/') => {}
            _ => tiefe += 1,
        }
        if tiefe > MAX_TIEFE {
            return Err(unbrauchbar("die Datei ist zu tief verschachtelt"));
        }
        rest = &rest[bis + ende.len()..];
    }
    Ok(())
}

/// The model by its ids, for the check.
struct Leser<'a> {
    entscheidungen: Vec<Decision>,
    /// Inputs by id.
    eingaben: BTreeMap<String, Eingabe>,
    typen: BTreeMap<&'a str, Typ>,
}

impl<'a> Leser<'a> {
    fn neu(modell: &'a Definitions) -> Result<Self, RegelFehler> {
        if !modell.imports().is_empty() {
            return Err(unbrauchbar("Importe anderer Modelle sind nicht erlaubt"));
        }
        for element in modell.drg_elements() {
            match element {
                DrgElement::BusinessKnowledgeModel(b) => {
                    return Err(unbrauchbar(format!("die Funktion „{}“ ist nicht erlaubt", b.name())));
                }
                DrgElement::DecisionService(s) => {
                    return Err(unbrauchbar(format!("der Entscheidungsdienst „{}“ ist nicht erlaubt", s.name())));
                }
                _ => {}
            }
        }
        let typen = typen(modell)?;
        let typ = |name: &str| typen.get(name).cloned().unwrap_or_else(|| Typ::aus_dmn(name));
        let eingaben = modell
            .input_data()
            .into_iter()
            .map(|e| {
                let name = e.variable().name().to_owned();
                (e.id().clone(), Eingabe { typ: typ(e.variable().type_ref()), name })
            })
            .collect();
        let selbst = Self { entscheidungen: modell.decisions(), eingaben, typen };
        for e in &selbst.entscheidungen {
            selbst.kreis(e, &mut vec![e.id().clone()])?;
        }
        Ok(selbst)
    }

    fn entscheidung(&self, id: &str) -> Option<&Decision> {
        self.entscheidungen.iter().find(|e| e.id() == id)
    }

    fn benoetigt<'b>(&'b self, e: &'b Decision) -> impl Iterator<Item = &'b Decision> {
        e.information_requirements()
            .iter()
            .filter_map(|r| r.required_decision().as_ref())
            .filter_map(|h| self.entscheidung(h.id()))
    }

    fn kreis(&self, e: &Decision, weg: &mut Vec<String>) -> Result<(), RegelFehler> {
        if weg.len() > MAX_TIEFE {
            return Err(unbrauchbar("zu viele Entscheidungen hängen aneinander"));
        }
        for naechste in self.benoetigt(e) {
            if weg.contains(naechste.id()) {
                return Err(unbrauchbar(format!("die Entscheidung „{}“ braucht sich selbst", naechste.name())));
            }
            weg.push(naechste.id().clone());
            self.kreis(naechste, weg)?;
            weg.pop();
        }
        Ok(())
    }

    fn eingaben_von(&self, e: &Decision) -> Vec<Eingabe> {
        let mut offen = vec![e];
        let mut gesehen = BTreeSet::new();
        let mut aus: Vec<Eingabe> = Vec::new();
        while let Some(e) = offen.pop() {
            if !gesehen.insert(e.id().clone()) {
                continue;
            }
            for h in e.information_requirements().iter().filter_map(|r| r.required_input().as_ref()) {
                if let Some(eingabe) = self.eingaben.get(h.id())
                    && !aus.contains(eingabe)
                {
                    aus.push(eingabe.clone());
                }
            }
            offen.extend(self.benoetigt(e));
        }
        aus
    }

    /// The names that the logic of `e` may use: exactly what it requires.
    fn namen(&self, e: &Decision) -> Result<Namen, RegelFehler> {
        let mut namen = Namen::new();
        for r in e.information_requirements() {
            if let Some(h) = r.required_input() {
                let eingabe = self
                    .eingaben
                    .get(h.id())
                    .ok_or_else(|| unbrauchbar(format!("die Eingabe „{}“ fehlt im Modell", h.id())))?;
                namen.insert(eingabe.name.clone(), eingabe.typ.clone());
            }
            if let Some(h) = r.required_decision() {
                let andere = self
                    .entscheidung(h.id())
                    .ok_or_else(|| unbrauchbar(format!("die Entscheidung „{}“ fehlt im Modell", h.id())))?;
                let typ = self.typ(andere.variable().type_ref());
                namen.insert(andere.variable().name().to_owned(), typ);
            }
        }
        Ok(namen)
    }

    fn typ(&self, name: &str) -> Typ {
        self.typen.get(name).cloned().unwrap_or_else(|| Typ::aus_dmn(name))
    }

    fn pruefen(&self, e: &Decision) -> Result<(), RegelFehler> {
        let Some(logik) = e.decision_logic() else {
            return Err(unbrauchbar(format!("die Entscheidung „{}“ hat keinen Inhalt", e.name())));
        };
        let namen = self.namen(e)?;
        logik_pruefen(logik, &namen, e.name())
    }
}

fn typen(modell: &Definitions) -> Result<BTreeMap<&str, Typ>, RegelFehler> {
    let mut typen = BTreeMap::new();
    for t in modell.item_definitions() {
        if t.function_item().is_some() {
            return Err(unbrauchbar(format!("der Typ „{}“ ist eine Funktion", t.name())));
        }
        // One level only: a type names built-in types. So types cannot need each other in a circle.
        let eingebaut = |name: &str| dsntk_feel::is_built_in_type_name(name.rsplit(':').next().unwrap_or(name));
        let mut namen = Namen::new();
        for teil in t.item_components() {
            let name = teil.type_ref().clone().unwrap_or_default();
            if !teil.item_components().is_empty() || !(name.is_empty() || eingebaut(&name)) {
                return Err(unbrauchbar(format!("der Typ „{}“ ist verschachtelt", t.name())));
            }
            let typ = Typ::aus_dmn(&name);
            namen.insert(teil.name().to_owned(), if teil.is_collection() { typ.liste() } else { typ });
        }
        let eigener = t.type_ref().clone().unwrap_or_default();
        if !(eigener.is_empty() || eingebaut(&eigener)) {
            return Err(unbrauchbar(format!("der Typ „{}“ nennt einen eigenen Typ", t.name())));
        }
        if let Some(werte) = t.allowed_values().as_ref().and_then(|w| w.text().as_ref()) {
            pruefung::groesse(werte)?;
        }
        let typ = if namen.is_empty() { Typ::aus_dmn(&eigener) } else { Typ::Kontext(namen) };
        typen.insert(t.name(), if t.is_collection() { typ.liste() } else { typ });
    }
    Ok(typen)
}

fn logik_pruefen(logik: &ExpressionInstance, namen: &Namen, entscheidung: &str) -> Result<(), RegelFehler> {
    match logik {
        ExpressionInstance::LiteralExpression(l) => {
            let text = l.text().as_deref().unwrap_or_default();
            zelle(entscheidung, "Ausdruck", text, namen, Art::Ausdruck).map(drop)
        }
        ExpressionInstance::DecisionTable(t) => tabelle(t, namen, entscheidung),
        ExpressionInstance::List(l) => l.elements().iter().try_for_each(|e| logik_pruefen(e, namen, entscheidung)),
        ExpressionInstance::Conditional(c) => [c.if_expression(), c.then_expression(), c.else_expression()]
            .into_iter()
            .try_for_each(|e| logik_pruefen(e.value(), namen, entscheidung)),
        ExpressionInstance::Context(c) => {
            let mut namen = namen.clone();
            for eintrag in c.context_entries() {
                logik_pruefen(&eintrag.value, &namen, entscheidung)?;
                if let Some(variable) = &eintrag.variable {
                    namen.insert(variable.name().to_owned(), Typ::aus_dmn(variable.type_ref()));
                }
            }
            Ok(())
        }
        _ => Err(RegelFehler::ImModell {
            entscheidung: entscheidung.to_owned(),
            stelle: "Inhalt".into(),
            fehler: Box::new(RegelFehler::NichtErlaubt { was: "Diese Form der Entscheidung".into() }),
        }),
    }
}

enum Art {
    Ausdruck,
    Probe,
}

fn zelle(entscheidung: &str, stelle: &str, text: &str, namen: &Namen, art: Art) -> Result<Typ, RegelFehler> {
    let pruefen = || {
        pruefung::groesse(text)?;
        let scope = parse_scope(namen);
        let baum: AstNode = match art {
            Art::Ausdruck => dsntk_feel_parser::parse_expression(&scope, text, false),
            Art::Probe => dsntk_feel_parser::parse_unary_tests(&scope, text, false),
        }
        .map_err(|e| pruefung::schreibweise(text, &e))?;
        Pruefung::neu(namen).typ(&baum)
    };
    pruefen().map_err(|fehler: RegelFehler| RegelFehler::ImModell {
        entscheidung: entscheidung.to_owned(),
        stelle: stelle.to_owned(),
        fehler: Box::new(fehler),
    })
}

fn tabelle(t: &DecisionTable, namen: &Namen, entscheidung: &str) -> Result<(), RegelFehler> {
    if t.rules().len() > MAX_REGELN {
        return Err(unbrauchbar(format!("„{entscheidung}“ hat mehr als {MAX_REGELN} Regeln")));
    }
    let mut spalten = Vec::new();
    for (i, spalte) in t.input_clauses().enumerate() {
        let stelle = format!("Eingabespalte {}", i + 1);
        let typ = zelle(entscheidung, &stelle, &spalte.input_expression, namen, Art::Ausdruck)?;
        let mut innen = namen.clone();
        innen.insert("?".into(), typ.clone());
        if let Some(text) = &spalte.allowed_input_values {
            zelle(entscheidung, &stelle, text, &innen, Art::Probe)?;
        }
        spalten.push((typ, innen));
    }
    for (i, spalte) in t.output_clauses().enumerate() {
        let stelle = format!("Ausgabespalte {}", i + 1);
        for text in [&spalte.allowed_output_values, &spalte.default_output_entry].into_iter().flatten() {
            zelle(entscheidung, &stelle, text, namen, Art::Probe)?;
        }
    }
    for (r, regel) in t.rules().enumerate() {
        if regel.input_entries.len() != spalten.len() || regel.output_entries.len() != t.output_clauses().len() {
            return Err(unbrauchbar(format!("„{entscheidung}“, Regel {}: die Zahl der Spalten stimmt nicht", r + 1)));
        }
        for (s, (eintrag, (typ, innen))) in regel.input_entries.iter().zip(&spalten).enumerate() {
            let stelle = format!("Regel {}, Eingabe {}", r + 1, s + 1);
            let gefunden = zelle(entscheidung, &stelle, &eintrag.text, innen, Art::Probe)?;
            let gefunden = if let Typ::Liste(t) = gefunden { *t } else { gefunden };
            if !typ.passt(&gefunden) && gefunden != Typ::JaNein {
                return Err(RegelFehler::ImModell {
                    entscheidung: entscheidung.to_owned(),
                    stelle,
                    fehler: Box::new(RegelFehler::FalscherTyp {
                        stelle: eintrag.text.clone(),
                        erwartet: typ.to_string(),
                        gefunden: gefunden.to_string(),
                    }),
                });
            }
        }
        for (s, eintrag) in regel.output_entries.iter().enumerate() {
            let stelle = format!("Regel {}, Ausgabe {}", r + 1, s + 1);
            zelle(entscheidung, &stelle, &eintrag.text, namen, Art::Ausdruck)?;
        }
    }
    Ok(())
}

//! A DMN model: read, checked with the same bounds as single expressions, compiled once.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use dsntk_model::{
    BusinessKnowledgeModel, Decision, DecisionService, Definitions, DmnElement, Expression, ItemDefinition,
    KnowledgeRequirement, NamedElement, RequiredVariable,
};
use dsntk_model_evaluator::ModelEvaluator;

use crate::{
    EINGABEN, MAX_TIEFE, Namen, RegelFehler, Typ, Wert,
    aufwand::{Mass, grenze},
    fehler::gefangen,
    logik::{self, Ort, Sicht, Wertung},
    pruefung,
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
    /// For how large inputs each of them was found to end in time.
    erlaubt: BTreeMap<String, (usize, f64)>,
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
    /// The file is no DMN, uses parts outside the subset (imports, functions in other languages), needs itself, or an
    /// expression in it is refused as a single one would be.
    pub fn lesen(xml: &str) -> Result<Self, RegelFehler> {
        xml_groesse(xml)?;
        gefangen(|| {
            let modell = dsntk_model::parse(xml).map_err(|e| unbrauchbar(pruefung::auf_deutsch(&e.to_string())))?;
            let leser = Leser::neu(&modell, 0)?;
            let mut entscheidungen = BTreeMap::new();
            for e in modell.decisions() {
                entscheidungen.insert(e.name().to_owned(), leser.eingaben_von(&[e.id()]));
            }
            for d in modell.decision_services() {
                entscheidungen.insert(d.name().to_owned(), leser.eingaben_des_dienstes(&d)?);
            }
            let erlaubt = erlaubte(&modell)?;
            let auswerter = ModelEvaluator::new(std::slice::from_ref(&modell))
                .map_err(|e| unbrauchbar(pruefung::auf_deutsch(&e.to_string())))?;
            Ok(Self(Arc::new(Innen {
                auswerter,
                namensraum: modell.namespace().to_owned(),
                modell: modell.name().to_owned(),
                entscheidungen,
                erlaubt,
                eingaben: leser.eingaben.into_values().collect(),
                gemerkt: Mutex::default(),
            })))
        })
    }

    /// The names of the decisions and decision services, sorted.
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

    /// How many steps this decision takes at most, whatever it gets; see [`crate::Ausdruck::aufwand`]. `None` when there is
    /// no such decision.
    #[must_use]
    pub fn aufwand(&self, entscheidung: &str) -> Option<f64> {
        self.0.erlaubt.get(entscheidung).map(|(_, schritte)| *schritte)
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
        let erlaubt = innen.erlaubt.get(name).map_or(0, |(n, _)| *n);
        if werte.iter().map(umfang).sum::<usize>() > erlaubt {
            return Err(RegelFehler::EingabeZuGross { entscheidung: name.to_owned(), erlaubt });
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
        // The evaluator does not say which input is wrong.
        let falsch = || {
            let mut paare = eingaben.iter().zip(&frage.1);
            paare.find(|(e, w)| w.typ().is_some_and(|t| !e.typ.passt(&t)))
        };
        let ergebnis = match (ergebnis, falsch()) {
            (Err(_) | Ok(Wert::Null), Some((eingabe, wert))) => Err(RegelFehler::FalscherTyp {
                stelle: eingabe.name.clone(),
                erwartet: eingabe.typ.to_string(),
                gefunden: wert.typ().unwrap_or_default().to_string(),
            }),
            (ergebnis, _) => ergebnis,
        };
        let mut gemerkt = innen.gemerkt.lock().unwrap_or_else(PoisonError::into_inner);
        if gemerkt.len() >= MAX_GEMERKT {
            gemerkt.clear();
        }
        gemerkt.insert(frage, ergebnis.clone());
        ergebnis
    }
}

pub(crate) fn unbrauchbar(grund: impl Into<String>) -> RegelFehler {
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

/// Checks everything, and finds for each decision and service the largest inputs for which it ends in time, and its steps
/// for those.
fn erlaubte(modell: &Definitions) -> Result<BTreeMap<String, (usize, f64)>, RegelFehler> {
    let (entscheidungen, dienste) = (modell.decisions(), modell.decision_services());
    let mut erlaubt = BTreeMap::new();
    for (stufe, n) in EINGABEN.into_iter().enumerate() {
        let letzte = stufe + 1 == EINGABEN.len();
        let mut leser = Leser::neu(modell, n)?;
        for b in modell.business_knowledge_models() {
            spaeter(leser.wissen_werten(b.id()), letzte)?;
        }
        let namen = entscheidungen.iter().map(|e| (e.name(), e.id(), true));
        for (name, id, ist_entscheidung) in namen.chain(dienste.iter().map(|d| (d.name(), d.id(), false))) {
            if !erlaubt.contains_key(name) {
                let w = if ist_entscheidung { leser.entscheidung_werten(id) } else { leser.dienst_werten(id) };
                if let Some(w) = spaeter(w, letzte)? {
                    erlaubt.insert(name.to_owned(), (n, w.kosten));
                }
            }
        }
        if erlaubt.len() == entscheidungen.len() + dienste.len() {
            break;
        }
    }
    Ok(erlaubt)
}

/// Too much work for inputs of this size may be little enough for smaller ones.
fn spaeter(w: Result<Wertung, RegelFehler>, letzte: bool) -> Result<Option<Wertung>, RegelFehler> {
    match w {
        Ok(w) => Ok(Some(w)),
        Err(fehler) if !letzte && fehler.ist_aufwand() => Ok(None),
        Err(fehler) => Err(fehler),
    }
}

/// How many values an input holds; ten letters of a text count as one.
fn umfang(wert: &Wert) -> usize {
    match wert {
        Wert::Text(t) => 1 + t.len() / 10,
        Wert::Liste(l) => 1 + l.iter().map(umfang).sum::<usize>(),
        Wert::Kontext(k) => 1 + k.values().map(umfang).sum::<usize>(),
        _ => 1,
    }
}

/// The model by its ids, for the check.
struct Leser {
    entscheidungen: BTreeMap<String, Decision>,
    wissen: BTreeMap<String, BusinessKnowledgeModel>,
    dienste: BTreeMap<String, DecisionService>,
    /// Inputs by id.
    eingaben: BTreeMap<String, Eingabe>,
    typen: BTreeMap<String, Typ>,
    /// What has been checked, by id; `None` while it is being checked.
    gewertet: BTreeMap<String, Option<Wertung>>,
    /// How many values the inputs have at most.
    n: usize,
}

impl Leser {
    fn neu(modell: &Definitions, n: usize) -> Result<Self, RegelFehler> {
        if !modell.imports().is_empty() {
            return Err(unbrauchbar("Importe anderer Modelle sind nicht erlaubt"));
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
        Ok(Self {
            entscheidungen: modell.decisions().into_iter().map(|d| (d.id().clone(), d)).collect(),
            wissen: modell.business_knowledge_models().into_iter().map(|b| (b.id().clone(), b)).collect(),
            dienste: modell.decision_services().into_iter().map(|d| (d.id().clone(), d)).collect(),
            eingaben,
            typen,
            gewertet: BTreeMap::new(),
            n,
        })
    }

    fn typ(&self, name: &str) -> Typ {
        self.typen.get(name).cloned().unwrap_or_else(|| Typ::aus_dmn(name))
    }

    /// Checks each thing once; what needs itself is refused.
    fn einmal(
        &mut self,
        id: &str,
        name: &str,
        werten: impl FnOnce(&mut Self) -> Result<Wertung, RegelFehler>,
    ) -> Result<Wertung, RegelFehler> {
        match self.gewertet.get(id) {
            Some(Some(w)) => return Ok(w.clone()),
            Some(None) => return Err(unbrauchbar(format!("die Entscheidung „{name}“ braucht sich selbst"))),
            None => {}
        }
        if self.gewertet.values().filter(|w| w.is_none()).count() > MAX_TIEFE {
            return Err(unbrauchbar("zu viele Entscheidungen hängen aneinander"));
        }
        self.gewertet.insert(id.to_owned(), None);
        let w = werten(self);
        match &w {
            Ok(w) => self.gewertet.insert(id.to_owned(), Some(w.clone())),
            Err(_) => self.gewertet.remove(id),
        };
        w
    }

    /// The functions that something may call.
    fn wissen_von(&mut self, bedarf: &[KnowledgeRequirement], s: &mut Sicht) -> Result<(), RegelFehler> {
        for k in bedarf {
            let id = k.required_knowledge().id().to_owned();
            let (name, w) = if let Some(b) = self.wissen.get(&id) {
                (b.variable().name().to_owned(), self.wissen_werten(&id)?)
            } else if let Some(d) = self.dienste.get(&id) {
                (d.variable().name().to_owned(), self.dienst_werten(&id)?)
            } else {
                return Err(unbrauchbar(format!("die Funktion „{id}“ fehlt im Modell")));
            };
            s.mit(&name, w.typ, w.mass);
        }
        Ok(())
    }

    fn wissen_werten(&mut self, id: &str) -> Result<Wertung, RegelFehler> {
        let Some(b) = self.wissen.get(id).cloned() else {
            return Err(unbrauchbar(format!("die Funktion „{id}“ fehlt im Modell")));
        };
        self.einmal(id, b.name(), |selbst| {
            let mut s = Sicht::default();
            selbst.wissen_von(b.knowledge_requirements(), &mut s)?;
            let Some(f) = b.encapsulated_logic() else {
                return Err(unbrauchbar(format!("die Funktion „{}“ hat keinen Inhalt", b.name())));
            };
            Ort { name: b.name(), typen: &selbst.typen, n: selbst.n }.funktion(f, &s)
        })
    }

    fn entscheidung_werten(&mut self, id: &str) -> Result<Wertung, RegelFehler> {
        let Some(e) = self.entscheidungen.get(id).cloned() else {
            return Err(unbrauchbar(format!("die Entscheidung „{id}“ fehlt im Modell")));
        };
        self.einmal(id, e.name(), |selbst| {
            let Some(inhalt) = e.decision_logic() else {
                return Err(unbrauchbar(format!("die Entscheidung „{}“ hat keinen Inhalt", e.name())));
            };
            let mut s = Sicht::default();
            let mut kosten = 0.0;
            for r in e.information_requirements() {
                if let Some(h) = r.required_input() {
                    let eingabe = selbst
                        .eingaben
                        .get(h.id())
                        .ok_or_else(|| unbrauchbar(format!("die Eingabe „{}“ fehlt im Modell", h.id())))?;
                    s.mit(&eingabe.name, eingabe.typ.clone(), logik::mass(&eingabe.typ, selbst.n));
                }
                if let Some(h) = r.required_decision() {
                    // The evaluator does a required decision again wherever it is required.
                    let w = selbst.entscheidung_werten(h.id())?;
                    kosten += w.kosten;
                    let name = selbst.entscheidungen.get(h.id()).map(|d| d.variable().name().to_owned());
                    s.mit(&name.unwrap_or_default(), w.typ, w.mass);
                }
            }
            selbst.wissen_von(e.knowledge_requirements(), &mut s)?;
            let w = Ort { name: e.name(), typen: &selbst.typen, n: selbst.n }.logik(inhalt, &s)?;
            let typ = if matches!(w.typ, Typ::Funktion(..)) { w.typ } else { selbst.typ(e.variable().type_ref()) };
            let kosten = kosten + w.kosten;
            grenze(kosten)?;
            Ok(Wertung { typ, kosten, mass: w.mass })
        })
    }

    /// A decision service is a function of its inputs.
    fn dienst_werten(&mut self, id: &str) -> Result<Wertung, RegelFehler> {
        let Some(d) = self.dienste.get(id).cloned() else {
            return Err(unbrauchbar(format!("der Entscheidungsdienst „{id}“ fehlt im Modell")));
        };
        self.einmal(id, d.name(), |selbst| {
            let parameter = selbst.eingaben_des_dienstes(&d)?.into_iter().map(|e| e.name).collect();
            let (mut kosten, mut mass) = (1.0, Mass::eins());
            for h in d.output_decisions() {
                let w = selbst.entscheidung_werten(h.id())?;
                kosten += w.kosten;
                mass = mass.und(&w.mass);
            }
            grenze(kosten)?;
            let typ = Typ::Funktion(parameter, Box::new(selbst.typ(d.variable().type_ref())));
            Ok(Wertung { typ, kosten: 1.0, mass: Mass::funktion(kosten, mass) })
        })
    }

    fn eingaben_des_dienstes(&self, d: &DecisionService) -> Result<Vec<Eingabe>, RegelFehler> {
        let fehlt = |id: &str| unbrauchbar(format!("„{}“ nennt „{id}“; das fehlt im Modell", d.name()));
        let mut aus = Vec::new();
        for h in d.input_data() {
            aus.push(self.eingaben.get(h.id()).ok_or_else(|| fehlt(h.id()))?.clone());
        }
        for h in d.input_decisions() {
            let e = self.entscheidungen.get(h.id()).ok_or_else(|| fehlt(h.id()))?;
            aus.push(Eingabe { name: e.variable().name().to_owned(), typ: self.typ(e.variable().type_ref()) });
        }
        Ok(aus)
    }

    /// The inputs of decisions and of what they need.
    fn eingaben_von(&self, ids: &[&String]) -> Vec<Eingabe> {
        let mut offen: Vec<&Decision> = ids.iter().filter_map(|id| self.entscheidungen.get(*id)).collect();
        let mut gesehen = BTreeSet::new();
        let mut aus: Vec<Eingabe> = Vec::new();
        while let Some(e) = offen.pop() {
            if !gesehen.insert(e.id().clone()) {
                continue;
            }
            for r in e.information_requirements() {
                if let Some(eingabe) = r.required_input().as_ref().and_then(|h| self.eingaben.get(h.id()))
                    && !aus.contains(eingabe)
                {
                    aus.push(eingabe.clone());
                }
                offen.extend(r.required_decision().as_ref().and_then(|h| self.entscheidungen.get(h.id())));
            }
        }
        aus
    }
}

/// The types of the model by name. Types may hold types; none may hold itself.
fn typen(modell: &Definitions) -> Result<BTreeMap<String, Typ>, RegelFehler> {
    let alle: BTreeMap<&str, &ItemDefinition> = modell.item_definitions().iter().map(|t| (t.name(), t)).collect();
    let mut typen = BTreeMap::new();
    let mut schritte = 0;
    for t in modell.item_definitions() {
        let typ = typ_von(t, &alle, &mut Weg { namen: vec![t.name().to_owned()], schritte: &mut schritte })?;
        typen.insert(t.name().to_owned(), typ);
    }
    Ok(typen)
}

/// The types around the one that is looked at, and how many were looked at in all.
struct Weg<'a> {
    namen: Vec<String>,
    schritte: &'a mut usize,
}

fn typ_von(t: &ItemDefinition, alle: &BTreeMap<&str, &ItemDefinition>, weg: &mut Weg<'_>) -> Result<Typ, RegelFehler> {
    if t.function_item().is_some() {
        return Err(unbrauchbar(format!("der Typ „{}“ ist eine Funktion", t.name())));
    }
    *weg.schritte += 1;
    if weg.namen.len() > 16 || *weg.schritte > 20_000 {
        return Err(unbrauchbar(format!("der Typ „{}“ ist zu tief verschachtelt", t.name())));
    }
    if let Some(werte) = t.allowed_values().as_ref().and_then(|w| w.text().as_ref()) {
        pruefung::groesse(werte)?;
    }
    let genannt = t.type_ref().clone().unwrap_or_default();
    let typ = if !t.item_components().is_empty() {
        let mut felder = Namen::new();
        for teil in t.item_components() {
            weg.namen.push(String::new());
            felder.insert(teil.name().to_owned(), typ_von(teil, alle, weg)?);
            weg.namen.pop();
        }
        Typ::Kontext(felder)
    } else if let Some(anderer) = alle.get(genannt.as_str()) {
        if weg.namen.contains(&genannt) {
            return Err(unbrauchbar(format!("der Typ „{genannt}“ braucht sich selbst")));
        }
        weg.namen.push(genannt.clone());
        let typ = typ_von(anderer, alle, weg)?;
        weg.namen.pop();
        typ
    } else if genannt.is_empty() || dsntk_feel::is_built_in_type_name(genannt.rsplit(':').next().unwrap_or(&genannt)) {
        Typ::aus_dmn(&genannt)
    } else {
        return Err(unbrauchbar(format!("den Typ „{genannt}“ gibt es nicht")));
    };
    Ok(if t.is_collection() { typ.liste() } else { typ })
}

//! The check of whole models: what needs what, of which type it is, how much work it is. Elements are known by their
//! namespace and id, because models may import each other.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use dsntk_model::{
    BusinessKnowledgeModel, Decision, DecisionService, Definitions, DmnElement, FunctionDefinition,
    KnowledgeRequirement, NamedElement, RequiredVariable,
};

use crate::{
    Eingabe, MAX_TIEFE, RegelFehler, Typ,
    aufwand::{Mass, grenze},
    logik::{self, Ort, Sicht, Wertung},
    modell::unbrauchbar,
    selbst::MAX_JE_RUF,
    typen::typen,
    zeitwert::{self, Zeitform},
};

/// One file: what it calls the models that it imports, and its types (theirs as `Name.Typ`).
struct Blatt {
    namensraum: String,
    importe: BTreeMap<String, String>,
    typen: BTreeMap<String, Typ>,
}

/// The models by the ids of their elements, for the check. The first is the one that is asked.
pub(crate) struct Leser {
    blaetter: Vec<Blatt>,
    entscheidungen: BTreeMap<String, (usize, Decision)>,
    wissen: BTreeMap<String, (usize, BusinessKnowledgeModel)>,
    dienste: BTreeMap<String, (usize, DecisionService)>,
    /// Inputs by id.
    pub(crate) eingaben: BTreeMap<String, Eingabe>,
    /// Where inputs are times or durations, by the name of the input.
    pub(crate) zeiten: BTreeMap<String, Zeitform>,
    /// What has been checked, by id; `None` while it is being checked.
    gewertet: BTreeMap<String, Option<Wertung>>,
    /// How many values the inputs have at most.
    n: usize,
    /// Inputs that are numbers of at most `n`, because something is done so often.
    begrenzt: BTreeSet<String>,
    /// The names of all functions; nothing else may have one of them.
    funktionen: Arc<BTreeSet<String>>,
    /// Functions that call themselves: by key their name, their id and the work of one call.
    selbst: BTreeMap<String, Selbstrufer>,
}

/// A function that calls itself.
#[derive(Debug, Clone)]
pub(crate) struct Selbstrufer {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) kosten: f64,
}

fn schluessel(namensraum: &str, id: &str) -> String {
    format!("{namensraum}#{id}")
}

impl Leser {
    pub(crate) fn neu(modelle: &[Definitions], n: usize, begrenzt: BTreeSet<String>) -> Result<Self, RegelFehler> {
        let mut l = Self {
            blaetter: Vec::new(),
            entscheidungen: BTreeMap::new(),
            wissen: BTreeMap::new(),
            dienste: BTreeMap::new(),
            eingaben: BTreeMap::new(),
            zeiten: BTreeMap::new(),
            gewertet: BTreeMap::new(),
            n,
            begrenzt,
            funktionen: Arc::default(),
            selbst: BTreeMap::new(),
        };
        let mut typen_nach_raum: BTreeMap<String, BTreeMap<String, Typ>> = BTreeMap::new();
        // What is imported stands behind what imports it.
        for d in modelle.iter().rev() {
            let mut fremd = BTreeMap::new();
            for i in d.imports() {
                for (name, typ) in typen_nach_raum.get(i.namespace()).into_iter().flatten() {
                    fremd.insert(format!("{}.{name}", i.name()), typ.clone());
                }
            }
            let eigene = typen(d, &fremd)?;
            typen_nach_raum.insert(d.namespace().to_owned(), eigene.clone());
            fremd.extend(eigene);
            l.blaetter.push(Blatt {
                namensraum: d.namespace().to_owned(),
                importe: d.imports().iter().map(|i| (i.namespace().to_owned(), i.name().to_owned())).collect(),
                typen: fremd,
            });
        }
        l.blaetter.reverse();
        for (nr, d) in modelle.iter().enumerate() {
            let ns = d.namespace();
            let typ = |name: &str| l.blaetter[nr].typen.get(name).cloned().unwrap_or_else(|| Typ::aus_dmn(name));
            for e in d.input_data() {
                let name = e.variable().name().to_owned();
                if let Some(form) = zeitwert::form(e.variable().type_ref(), d.item_definitions(), 0) {
                    l.zeiten.insert(name.clone(), form);
                }
                l.eingaben.insert(schluessel(ns, e.id()), Eingabe { typ: typ(e.variable().type_ref()), name });
            }
            l.entscheidungen.extend(d.decisions().into_iter().map(|e| (schluessel(ns, e.id()), (nr, e))));
            l.wissen.extend(d.business_knowledge_models().into_iter().map(|b| (schluessel(ns, b.id()), (nr, b))));
            l.dienste.extend(d.decision_services().into_iter().map(|e| (schluessel(ns, e.id()), (nr, e))));
        }
        l.funktionen = Arc::new(l.funktionsnamen()?);
        Ok(l)
    }

    /// The names of all functions and services. The library knows functions by their names alone, across files.
    fn funktionsnamen(&self) -> Result<BTreeSet<String>, RegelFehler> {
        let mut namen = BTreeSet::new();
        let wissen = self.wissen.values().map(|(_, b)| b.variable().name());
        for name in wissen.chain(self.dienste.values().map(|(_, d)| d.variable().name())) {
            if !namen.insert(name.to_owned()) {
                return Err(unbrauchbar(format!(
                    "zwei Funktionen heißen „{name}“; jede braucht ihren eigenen Namen, auch über Dateien hinweg"
                )));
            }
        }
        match self.blaetter.iter().flat_map(|b| b.importe.values()).find(|i| namen.contains(*i)) {
            Some(import) => Err(unbrauchbar(format!("„{import}“ ist der Name eines Imports und einer Funktion"))),
            None => Ok(namen),
        }
    }

    /// Where a reference of this file leads, and what the file calls the other model.
    fn ziel(&self, blatt: usize, namensraum: Option<&String>, id: &str) -> (String, Option<&String>) {
        let b = &self.blaetter[blatt];
        let ns = namensraum.unwrap_or(&b.namensraum);
        (schluessel(ns, id), b.importe.get(ns))
    }

    fn typ(&self, blatt: usize, name: &str) -> Typ {
        self.blaetter[blatt].typen.get(name).cloned().unwrap_or_else(|| Typ::aus_dmn(name))
    }

    fn ort<'a>(&'a self, blatt: usize, name: &'a str) -> Ort<'a> {
        Ort { name, typen: &self.blaetter[blatt].typen, n: self.n }
    }

    /// What this input can be at most.
    fn mass(&self, e: &Eingabe) -> Mass {
        if self.begrenzt.contains(&e.name) { Mass::bis(self.n) } else { logik::mass(&e.typ, self.n) }
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
    fn wissen_von(&mut self, blatt: usize, bedarf: &[KnowledgeRequirement], s: &mut Sicht) -> Result<(), RegelFehler> {
        for k in bedarf {
            let h = k.required_knowledge();
            let (id, import) = self.ziel(blatt, h.namespace(), h.id());
            let import = import.cloned();
            let (name, w) = if let Some((_, b)) = self.wissen.get(&id) {
                (b.variable().name().to_owned(), self.wissen_werten(&id)?)
            } else if let Some((_, d)) = self.dienste.get(&id) {
                let name = d.variable().name().to_owned();
                if !self.begrenzt.is_empty() {
                    // Its inputs would be arguments, and those have no bounds.
                    let was = format!("„{name}“ ist ein Entscheidungsdienst mit einem Zahlenbereich ohne Obergrenze.");
                    return Err(RegelFehler::ZuAufwendig { was });
                }
                (name, self.dienst_werten(&id)?)
            } else {
                return Err(unbrauchbar(format!("die Funktion „{}“ fehlt im Modell", h.id())));
            };
            s.mit_von(import.as_deref(), &name, w.typ, w.mass);
        }
        Ok(())
    }

    fn wissen_werten(&mut self, id: &str) -> Result<Wertung, RegelFehler> {
        let Some((blatt, b)) = self.wissen.get(id).cloned() else {
            return Err(unbrauchbar(format!("die Funktion „{id}“ fehlt im Modell")));
        };
        self.einmal(id, b.name(), |selbst| {
            if selbst.gerufen(blatt, b.knowledge_requirements()).iter().any(|k| k == id) {
                return Err(unbrauchbar(format!(
                    "die Funktion „{}“ verlangt sich selbst (knowledgeRequirement). Löschen Sie das: Ihren eigenen Namen kennt sie ohnehin",
                    b.name()
                )));
            }
            let mut s = Sicht::neu(&selbst.funktionen);
            selbst.wissen_von(blatt, b.knowledge_requirements(), &mut s)?;
            let Some(f) = b.encapsulated_logic() else {
                return Err(unbrauchbar(format!("die Funktion „{}“ hat keinen Inhalt", b.name())));
            };
            let w = selbst.ort(blatt, b.name()).funktion(f, &s);
            if w.as_ref().is_err_and(|e| !e.ist_aufwand()) { selbst.mit_sich(id, blatt, &b, f, s) } else { w }
        })
    }

    /// A function that may call itself: then its guard counts the calls and measures what they bring and give.
    fn mit_sich(
        &mut self,
        id: &str,
        blatt: usize,
        b: &BusinessKnowledgeModel,
        f: &FunctionDefinition,
        mut s: Sicht,
    ) -> Result<Wertung, RegelFehler> {
        let name = b.variable().name();
        let ergebnis = self.typ(blatt, b.variable().type_ref());
        let parameter = f.formal_parameters().iter().map(|p| p.name().to_owned()).collect();
        let mass = logik::mass(&ergebnis, self.n);
        s.mit(name, Typ::Funktion(parameter, Box::new(ergebnis)), Mass::selbst(mass.clone()));
        let w = self.ort(blatt, b.name()).funktion(f, &s)?;
        if blatt != 0 {
            return Err(unbrauchbar(format!(
                "die Funktion „{name}“ ruft sich selbst; das geht nur in der Datei, deren Entscheidungen gefragt werden, nicht in einer importierten"
            )));
        }
        let kosten = w.mass.ruf().map_or(1.0, |r| r.0);
        if kosten > MAX_JE_RUF {
            let was = format!("Die Funktion „{name}“ ruft sich selbst und tut dabei jedes Mal zu viel.");
            return Err(RegelFehler::ZuAufwendig { was });
        }
        self.selbst.insert(id.to_owned(), Selbstrufer { name: name.to_owned(), id: b.id().clone(), kosten });
        Ok(Wertung { mass: Mass::funktion(kosten, mass), ..w })
    }

    /// The functions that call themselves, if this needs one. Asked after it was checked.
    pub(crate) fn selbst_fuer(&self, f: &Fragbares) -> BTreeMap<String, Selbstrufer> {
        if self.braucht_selbst(&f.schluessel) { self.selbst.clone() } else { BTreeMap::new() }
    }

    fn braucht_selbst(&self, schluessel: &str) -> bool {
        let mut offen = vec![schluessel.to_owned()];
        let mut gesehen = BTreeSet::new();
        while let Some(s) = offen.pop() {
            if self.selbst.contains_key(&s) {
                return true;
            }
            if !gesehen.insert(s.clone()) {
                continue;
            }
            if let Some((blatt, e)) = self.entscheidungen.get(&s) {
                let verlangt = e.information_requirements().iter().filter_map(|r| r.required_decision().as_ref());
                offen.extend(verlangt.map(|h| self.ziel(*blatt, h.namespace(), h.id()).0));
                offen.extend(self.gerufen(*blatt, e.knowledge_requirements()));
            } else if let Some((blatt, b)) = self.wissen.get(&s) {
                offen.extend(self.gerufen(*blatt, b.knowledge_requirements()));
            } else if let Some((blatt, d)) = self.dienste.get(&s) {
                let teile = d.output_decisions().iter().chain(d.encapsulated_decisions());
                offen.extend(teile.map(|h| self.ziel(*blatt, h.namespace(), h.id()).0));
            }
        }
        false
    }

    fn gerufen(&self, blatt: usize, bedarf: &[KnowledgeRequirement]) -> Vec<String> {
        let ziel = |k: &KnowledgeRequirement| {
            let h = k.required_knowledge();
            self.ziel(blatt, h.namespace(), h.id()).0
        };
        bedarf.iter().map(ziel).collect()
    }

    /// What a decision requires may not have the name of a function.
    fn frei(&self, wer: &str, name: &str, import: Option<&String>) -> Result<(), RegelFehler> {
        if import.is_none() && self.funktionen.contains(name) {
            return Err(unbrauchbar(format!("„{wer}“ benutzt „{name}“; so heißt auch eine Funktion")));
        }
        Ok(())
    }

    fn entscheidung_werten(&mut self, id: &str) -> Result<Wertung, RegelFehler> {
        let Some((blatt, e)) = self.entscheidungen.get(id).cloned() else {
            return Err(unbrauchbar(format!("die Entscheidung „{id}“ fehlt im Modell")));
        };
        self.einmal(id, e.name(), |selbst| {
            let typ = selbst.typ(blatt, e.variable().type_ref());
            let Some(inhalt) = e.decision_logic() else {
                // A service may take it as an input; asked itself it is a fault (see `werten`).
                return Ok(Wertung { mass: logik::mass(&typ, selbst.n), typ, kosten: 1.0 });
            };
            let mut s = Sicht::neu(&selbst.funktionen);
            let mut kosten = 0.0;
            for r in e.information_requirements() {
                if let Some(h) = r.required_input() {
                    let (ziel, import) = selbst.ziel(blatt, h.namespace(), h.id());
                    let eingabe = selbst
                        .eingaben
                        .get(&ziel)
                        .ok_or_else(|| unbrauchbar(format!("die Eingabe „{}“ fehlt im Modell", h.id())))?;
                    if let Some(import) = import {
                        return Err(unbrauchbar(format!(
                            "„{}“ benutzt die Eingabe „{}“ aus dem importierten Modell „{import}“ unmittelbar. Nehmen Sie die Eingabe in dieses Modell auf",
                            e.name(),
                            eingabe.name
                        )));
                    }
                    selbst.frei(e.name(), &eingabe.name, None)?;
                    s.mit(&eingabe.name, eingabe.typ.clone(), selbst.mass(eingabe));
                }
                if let Some(h) = r.required_decision() {
                    let (ziel, import) = selbst.ziel(blatt, h.namespace(), h.id());
                    let import = import.cloned();
                    // The evaluator does a required decision again wherever it is required.
                    let w = selbst.entscheidung_werten(&ziel)?;
                    kosten += w.kosten;
                    let name = selbst.entscheidungen.get(&ziel).map(|(_, d)| d.variable().name().to_owned());
                    let name = name.unwrap_or_default();
                    selbst.frei(e.name(), &name, import.as_ref())?;
                    s.mit_von(import.as_deref(), &name, w.typ, w.mass);
                }
            }
            selbst.wissen_von(blatt, e.knowledge_requirements(), &mut s)?;
            let w = selbst.ort(blatt, e.name()).logik(inhalt, &s)?;
            let typ = typ.mit_funktionen(w.typ);
            let kosten = kosten + w.kosten;
            grenze(kosten)?;
            Ok(Wertung { typ, kosten, mass: w.mass })
        })
    }

    /// A decision service is a function of its inputs.
    fn dienst_werten(&mut self, id: &str) -> Result<Wertung, RegelFehler> {
        let Some((blatt, d)) = self.dienste.get(id).cloned() else {
            return Err(unbrauchbar(format!("der Entscheidungsdienst „{id}“ fehlt im Modell")));
        };
        self.einmal(id, d.name(), |selbst| {
            let parameter = selbst.eingaben_des_dienstes(blatt, &d)?.into_iter().map(|e| e.name).collect();
            let (mut kosten, mut mass) = (1.0, Mass::eins());
            for h in d.output_decisions() {
                let (ziel, _) = selbst.ziel(blatt, h.namespace(), h.id());
                let w = selbst.entscheidung_werten(&ziel)?;
                kosten += w.kosten;
                mass = mass.und(&w.mass);
            }
            if selbst.braucht_selbst(id) {
                // It decides with nothing but its own inputs, and so without the guard.
                return Err(unbrauchbar(format!(
                    "der Entscheidungsdienst „{}“ benutzt eine Funktion, die sich selbst ruft; das können nur Entscheidungen",
                    d.name()
                )));
            }
            grenze(kosten)?;
            let typ = Typ::Funktion(parameter, Box::new(selbst.typ(blatt, d.variable().type_ref())));
            Ok(Wertung { typ, kosten: 1.0, mass: Mass::funktion(kosten, mass) })
        })
    }

    fn eingaben_des_dienstes(&self, blatt: usize, d: &DecisionService) -> Result<Vec<Eingabe>, RegelFehler> {
        let fehlt = |id: &str| unbrauchbar(format!("„{}“ nennt „{id}“; das fehlt im Modell", d.name()));
        let mut aus = Vec::new();
        for h in d.input_data() {
            let (ziel, _) = self.ziel(blatt, h.namespace(), h.id());
            aus.push(self.eingaben.get(&ziel).ok_or_else(|| fehlt(h.id()))?.clone());
        }
        for h in d.input_decisions() {
            let (ziel, _) = self.ziel(blatt, h.namespace(), h.id());
            let (wo, e) = self.entscheidungen.get(&ziel).ok_or_else(|| fehlt(h.id()))?;
            aus.push(Eingabe { name: e.variable().name().to_owned(), typ: self.typ(*wo, e.variable().type_ref()) });
        }
        Ok(aus)
    }

    /// The inputs of a decision and of what it needs.
    fn eingaben_von(&self, id: &str) -> Vec<Eingabe> {
        let mut offen = vec![id.to_owned()];
        let mut gesehen = BTreeSet::new();
        let mut aus: Vec<Eingabe> = Vec::new();
        while let Some(id) = offen.pop() {
            let Some((blatt, e)) = self.entscheidungen.get(&id) else { continue };
            if !gesehen.insert(id) {
                continue;
            }
            for r in e.information_requirements() {
                if let Some(h) = r.required_input()
                    && let Some(eingabe) = self.eingaben.get(&self.ziel(*blatt, h.namespace(), h.id()).0)
                    && !aus.contains(eingabe)
                {
                    aus.push(eingabe.clone());
                }
                offen.extend(r.required_decision().as_ref().map(|h| self.ziel(*blatt, h.namespace(), h.id()).0));
            }
        }
        aus
    }

    fn ohne_inhalt(&self, id: &str) -> bool {
        self.entscheidungen.get(id).is_some_and(|(_, e)| e.decision_logic().is_none())
    }

    /// What can be asked.
    pub(crate) fn fragbares(&self) -> Vec<Fragbares> {
        let neu = |(b, name, id, schluessel): (usize, &str, &String, &String), art, eingaben| Fragbares {
            eigen: b == 0,
            name: name.to_owned(),
            id: id.clone(),
            schluessel: schluessel.clone(),
            art,
            leer: art == Fragart::Entscheidung && self.ohne_inhalt(schluessel),
            eingaben,
        };
        let mut aus = Vec::new();
        for (id, (b, e)) in &self.entscheidungen {
            aus.push(neu((*b, e.name(), e.id(), id), Fragart::Entscheidung, Ok(self.eingaben_von(id))));
        }
        for (id, (b, d)) in &self.dienste {
            aus.push(neu((*b, d.name(), d.id(), id), Fragart::Dienst, self.eingaben_des_dienstes(*b, d)));
        }
        for (id, (b, w)) in &self.wissen {
            let parameter = w.encapsulated_logic().iter().flat_map(|f| f.formal_parameters());
            let parameter = parameter.map(|p| Eingabe { name: p.name().to_owned(), typ: self.typ(*b, p.type_ref()) });
            aus.push(neu((*b, w.name(), w.id(), id), Fragart::Funktion, Ok(parameter.collect())));
        }
        aus
    }

    /// Checks one of them, and gives its steps.
    pub(crate) fn werten(&mut self, f: &Fragbares) -> Result<f64, RegelFehler> {
        match f.art {
            Fragart::Entscheidung if self.ohne_inhalt(&f.schluessel) => {
                Err(unbrauchbar(format!("die Entscheidung „{}“ hat keinen Inhalt", f.name)))
            }
            Fragart::Entscheidung => self.entscheidung_werten(&f.schluessel).map(|w| w.kosten),
            Fragart::Dienst => self.dienst_werten(&f.schluessel).map(|w| w.mass.ruf().map_or(w.kosten, |r| r.0)),
            Fragart::Funktion => self.wissen_werten(&f.schluessel).map(|w| w.mass.ruf().map_or(w.kosten, |r| r.0)),
        }
    }
}

/// Something that can be asked.
pub(crate) struct Fragbares {
    /// Of the model itself, not of one that it imports.
    pub(crate) eigen: bool,
    pub(crate) name: String,
    /// Its id in the file.
    pub(crate) id: String,
    schluessel: String,
    pub(crate) art: Fragart,
    /// A decision without content: something that a service takes.
    pub(crate) leer: bool,
    pub(crate) eingaben: Result<Vec<Eingabe>, RegelFehler>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fragart {
    Entscheidung,
    Dienst,
    Funktion,
}

//! A DMN model: read, checked with the same bounds as single expressions, compiled once.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use dsntk_feel::{Name, context::FeelContext, values::Value};
use dsntk_model::{Definitions, DmnElement, NamedElement};
use dsntk_model_evaluator::ModelEvaluator;
use rust_decimal::Decimal;

use crate::{
    EINGABEN, RegelFehler, Typ, Wert,
    fehler::gefangen,
    leser::{Fragart, Fragbares, Leser, Selbstrufer},
    pruefung, quelle, selbst,
    zeitwert::Zeitform,
};

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
    /// Everything that can be asked, with its inputs.
    fragbar: BTreeMap<String, (Fragart, Vec<Eingabe>)>,
    /// For how large inputs each of them was found to end in time.
    erlaubt: BTreeMap<String, Erlaubt>,
    /// What cannot be asked, and why; empty if the model was read as a whole.
    fehler: BTreeMap<String, RegelFehler>,
    eingaben: Vec<Eingabe>,
    zeiten: BTreeMap<String, Zeitform>,
    /// Functions that call themselves, by key.
    selbst: BTreeMap<String, Value>,
    /// Results by decision and inputs: the check page, sending and the letter ask the same within minutes.
    gemerkt: Mutex<HashMap<Frage, Result<Wert, RegelFehler>>>,
}

/// A decision with its inputs in their order.
type Frage = (String, Vec<Wert>);

/// For which inputs something ends in time.
struct Erlaubt {
    /// How many values they may hold.
    umfang: usize,
    /// Numbers that must not be greater than `umfang`, because something is done so often.
    zahlen: BTreeSet<String>,
    schritte: f64,
    /// The functions that call themselves, by key, if it needs one.
    selbst: BTreeMap<String, Selbstrufer>,
}

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
    /// The file is no DMN, imports a model, uses functions in other languages, needs itself, or an expression in it is
    /// refused as a single one would be.
    pub fn lesen(xml: &str) -> Result<Self, RegelFehler> {
        Self::lesen_mit(xml, &[])
    }

    /// As [`Self::lesen`], with files among which imported models are found by their namespace.
    ///
    /// # Errors
    /// As [`Self::lesen`]; an imported model is missing, or models import each other in a circle.
    pub fn lesen_mit(xml: &str, andere: &[&str]) -> Result<Self, RegelFehler> {
        gefangen(|| {
            let modelle = quelle::lesen(xml, andere)?;
            let geprueft = Geprueft::neu(&modelle, true)?;
            Self::bauen(xml, andere, modelle, geprueft)
        })
    }

    /// As [`Self::lesen_mit`], but a fault in one decision is only the fault of that one and of those that need it: asking
    /// it gives the fault, the others decide. For models that come from elsewhere and are tried out, never for a release.
    ///
    /// # Errors
    /// The file is no DMN, or what it imports is missing.
    pub fn lesen_soweit(xml: &str, andere: &[&str]) -> Result<Self, RegelFehler> {
        gefangen(|| {
            let modelle = quelle::lesen(xml, andere)?;
            let geprueft = Geprueft::neu(&modelle, false)?;
            if geprueft.kennungen.is_empty() {
                return Self::bauen(xml, andere, modelle, geprueft);
            }
            // Not even built: a faulty expression was not checked to its end. Faults of others make theirs faulty here.
            let rest = quelle::ohne(xml, &geprueft.kennungen)?;
            let modelle = quelle::lesen(&rest, andere)?;
            Self::bauen(&rest, andere, modelle, geprueft)
        })
    }

    fn bauen(xml: &str, andere: &[&str], mut modelle: Vec<Definitions>, g: Geprueft) -> Result<Self, RegelFehler> {
        let selbst: BTreeMap<&String, &Selbstrufer> = g.erlaubt.values().flat_map(|e| &e.selbst).collect();
        if !selbst.is_empty() {
            modelle = quelle::lesen(&quelle::mit_selbst(xml, selbst.values().copied())?, andere)?;
        }
        let auswerter =
            ModelEvaluator::new(&modelle).map_err(|e| unbrauchbar(pruefung::auf_deutsch(&e.to_string())))?;
        let haupt = modelle.first().ok_or_else(|| unbrauchbar("die Datei ist leer"))?;
        let (namensraum, modell) = (haupt.namespace().to_owned(), haupt.name().to_owned());
        let funktion =
            |nr| auswerter.evaluate_invocable(&namensraum, &modell, &quelle::zusatz(nr), &FeelContext::new());
        Ok(Self(Arc::new(Innen {
            selbst: selbst.into_keys().cloned().zip((0..).map(funktion)).collect(),
            auswerter,
            namensraum,
            modell,
            fragbar: g.fragbar,
            erlaubt: g.erlaubt,
            fehler: g.fehler,
            eingaben: g.eingaben,
            zeiten: g.zeiten,
            gemerkt: Mutex::default(),
        })))
    }

    /// The names of the decisions and decision services, sorted.
    pub fn entscheidungen(&self) -> impl Iterator<Item = &str> {
        self.0.fragbar.iter().filter(|(_, (art, _))| *art != Fragart::Funktion).map(|(name, _)| name.as_str())
    }

    /// All inputs of the model.
    #[must_use]
    pub fn eingaben(&self) -> &[Eingabe] {
        &self.0.eingaben
    }

    /// The inputs of one decision and of those it needs; `None` when there is no such decision.
    #[must_use]
    pub fn eingaben_von(&self, entscheidung: &str) -> Option<&[Eingabe]> {
        self.0.fragbar.get(entscheidung).map(|(_, e)| e.as_slice())
    }

    /// How many steps this decision takes at most, whatever it gets; see [`crate::Ausdruck::aufwand`]. `None` when there is
    /// no such decision.
    #[must_use]
    pub fn aufwand(&self, entscheidung: &str) -> Option<f64> {
        self.0.erlaubt.get(entscheidung).map(|e| e.schritte)
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
        if let Some(fehler) = innen.fehler.get(name) {
            return Err(fehler.clone());
        }
        let unbekannt = || RegelFehler::KeineEntscheidung { name: name.to_owned() };
        let (_, eingaben) = innen.fragbar.get(name).ok_or_else(unbekannt)?;
        let mut werte = Vec::with_capacity(eingaben.len());
        for eingabe in eingaben {
            werte.push(wert(&eingabe.name).ok_or_else(|| RegelFehler::EingabeFehlt {
                entscheidung: name.to_owned(),
                eingabe: eingabe.name.clone(),
            })?);
        }
        let erlaubt = innen.erlaubt.get(name).ok_or_else(unbekannt)?;
        passt_in(erlaubt, name, eingaben, &werte)?;
        let frage: Frage = (name.to_owned(), werte);
        if let Some(bekannt) = innen.gemerkt.lock().unwrap_or_else(PoisonError::into_inner).get(&frage) {
            return bekannt.clone();
        }
        let mut daten = FeelContext::new();
        for (eingabe, wert) in eingaben.iter().zip(&frage.1) {
            let feel = match innen.zeiten.get(&eingabe.name) {
                Some(form) => form.wandeln(wert.feel()),
                None => wert.feel(),
            };
            daten.set_entry(&Name::from(&eingabe.name), feel);
        }
        let ergebnis = innen.auswerten(name, erlaubt, daten);
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

impl Innen {
    fn auswerten(&self, name: &str, erlaubt: &Erlaubt, mut daten: FeelContext) -> Result<Wert, RegelFehler> {
        let rufen = |daten: &FeelContext| {
            Wert::aus_feel(&self.auswerter.evaluate_invocable(&self.namensraum, &self.modell, name, daten))
        };
        if erlaubt.selbst.is_empty() {
            return gefangen(|| rufen(&daten));
        }
        // What stands among the inputs under the name of a required function takes its place, in every decision on the way.
        for (schluessel, s) in &erlaubt.selbst {
            let wache = self.selbst.get(schluessel).and_then(|f| selbst::bewacht(&s.name, s.kosten, erlaubt.umfang, f));
            daten.set_entry(&Name::from(&s.name), wache.ok_or(RegelFehler::Abgebrochen)?);
        }
        selbst::begrenzt(|| rufen(&daten))
    }
}

pub(crate) fn unbrauchbar(grund: impl Into<String>) -> RegelFehler {
    RegelFehler::Modell { grund: grund.into() }
}

/// Are the inputs within what was checked?
fn passt_in(erlaubt: &Erlaubt, name: &str, eingaben: &[Eingabe], werte: &[Wert]) -> Result<(), RegelFehler> {
    if werte.iter().map(umfang).sum::<usize>() > erlaubt.umfang {
        return Err(RegelFehler::EingabeZuGross { entscheidung: name.to_owned(), erlaubt: erlaubt.umfang });
    }
    let grenze = Decimal::from(erlaubt.umfang);
    let zu_gross =
        |(e, w): &(&Eingabe, &Wert)| erlaubt.zahlen.contains(&e.name) && groesste(w).is_some_and(|z| z > grenze);
    match eingaben.iter().zip(werte).find(zu_gross) {
        None => Ok(()),
        Some((e, _)) => Err(RegelFehler::ZahlZuGross {
            entscheidung: name.to_owned(),
            eingabe: e.name.clone(),
            erlaubt: erlaubt.umfang,
        }),
    }
}

/// The greatest number in a value, whatever its sign: FEEL takes a list of one for its entry.
fn groesste(wert: &Wert) -> Option<Decimal> {
    match wert {
        Wert::Zahl(z) => Some(z.abs()),
        Wert::Liste(l) => l.iter().filter_map(groesste).max(),
        Wert::Kontext(k) => k.values().filter_map(groesste).max(),
        _ => None,
    }
}

/// Everything that can be asked, checked.
struct Geprueft {
    fragbar: BTreeMap<String, (Fragart, Vec<Eingabe>)>,
    erlaubt: BTreeMap<String, Erlaubt>,
    fehler: BTreeMap<String, RegelFehler>,
    /// The ids of what is faulty.
    kennungen: BTreeSet<String>,
    eingaben: Vec<Eingabe>,
    zeiten: BTreeMap<String, Zeitform>,
}

impl Geprueft {
    /// Checks everything, and finds for each decision, service and function the largest inputs for which it ends in time.
    /// `streng`: the first fault is the fault of the whole.
    fn neu(modelle: &[Definitions], streng: bool) -> Result<Self, RegelFehler> {
        let leser = Leser::neu(modelle, 0, BTreeSet::new())?;
        let (alle, fremde): (Vec<_>, Vec<_>) = leser.fragbares().into_iter().partition(|f| f.eigen);
        // All of it is built, so all of it is checked, also what nobody here needs.
        let mut probe = Leser::neu(modelle, EINGABEN.last().copied().unwrap_or_default(), BTreeSet::new())?;
        for f in fremde.iter().filter(|f| !f.leer) {
            probe.werten(f)?;
        }
        let mut g = Self {
            fragbar: BTreeMap::new(),
            erlaubt: BTreeMap::new(),
            fehler: BTreeMap::new(),
            kennungen: BTreeSet::new(),
            eingaben: leser.eingaben.into_values().collect(),
            zeiten: leser.zeiten,
        };
        let mut fehler: Vec<Option<RegelFehler>> = alle.iter().map(|_| None).collect();
        let mut fertig: Vec<Option<Erlaubt>> = alle.iter().map(|_| None).collect();
        for n in EINGABEN {
            let mut leser = Leser::neu(modelle, n, BTreeSet::new())?;
            for (i, f) in alle.iter().enumerate() {
                if fertig[i].is_some() || fehler[i].as_ref().is_some_and(|e| !e.ist_aufwand()) {
                    continue;
                }
                match leser.werten(f) {
                    Ok(schritte) => {
                        let selbst = leser.selbst_fuer(f);
                        fertig[i] = Some(Erlaubt { umfang: n, zahlen: BTreeSet::new(), schritte, selbst });
                    }
                    Err(e) if streng && !e.ist_aufwand() => return Err(e),
                    Err(e) => fehler[i] = Some(e),
                }
            }
        }
        for ((f, fehler), fertig) in alle.into_iter().zip(fehler).zip(fertig) {
            let eingaben = match f.eingaben.clone() {
                Ok(e) => e,
                Err(e) if streng => return Err(e),
                Err(e) => {
                    g.fehler.insert(f.name.clone(), e);
                    Vec::new()
                }
            };
            let fertig = match (fertig, fehler) {
                (Some(e), _) => Some(e),
                // With numbers that say how often something is done, it may end in time for small ones.
                (None, Some(e)) => match begrenzt(modelle, &f, &eingaben)? {
                    Some(e) => Some(e),
                    None if streng => return Err(e),
                    None => {
                        g.fehler.insert(f.name.clone(), e);
                        None
                    }
                },
                (None, None) => None,
            };
            if fertig.as_ref().is_some_and(|e| !e.selbst.is_empty()) && f.art == Fragart::Funktion {
                g.fehler.insert(f.name.clone(), nur_gerufen(&f.name));
            }
            if let Some(e) = fertig {
                g.erlaubt.insert(f.name.clone(), e);
            } else if !f.leer {
                g.kennungen.insert(f.id.clone());
            }
            // Of two things of one name the decision is the one that is asked.
            g.fragbar.entry(f.name).or_insert((f.art, eingaben));
        }
        Ok(g)
    }
}

fn nur_gerufen(funktion: &str) -> RegelFehler {
    unbrauchbar(format!(
        "die Funktion „{funktion}“ ruft sich selbst oder eine, die das tut. Fragen Sie eine Entscheidung, die sie benutzt"
    ))
}

/// The largest bound of its numbers for which something ends in time, and the numbers that have to keep it.
fn begrenzt(modelle: &[Definitions], f: &Fragbares, eingaben: &[Eingabe]) -> Result<Option<Erlaubt>, RegelFehler> {
    let zahlen: BTreeSet<String> = eingaben.iter().filter(|e| e.typ == Typ::Zahl).map(|e| e.name.clone()).collect();
    if zahlen.is_empty() || f.art == Fragart::Funktion {
        return Ok(None);
    }
    for n in EINGABEN {
        let werten = |zahlen: &BTreeSet<String>| {
            Leser::neu(modelle, n, zahlen.clone()).map(|mut l| {
                let schritte = l.werten(f).ok();
                schritte.map(|s| (s, l.selbst_fuer(f)))
            })
        };
        let Some((mut schritte, selbst)) = werten(&zahlen)? else { continue };
        let mut noetig = zahlen.clone();
        for name in &zahlen {
            let mut ohne = noetig.clone();
            ohne.remove(name);
            if let Some((s, _)) = werten(&ohne)? {
                (noetig, schritte) = (ohne, s);
            }
        }
        return Ok(Some(Erlaubt { umfang: n, zahlen: noetig, schritte, selbst }));
    }
    Ok(None)
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

//! BPMN 2.0 XML -> [`Modell`]. The document is read, never rewritten; entities and document types are refused.

mod element;
mod leser;

use std::{collections::BTreeMap, sync::Arc};

use roxmltree::{Document, Node, ParsingOptions};

use crate::{
    NS_BASIS, NS_BPMN,
    modell::{AblaufFehler, Art, Fluss, Knoten, Modell, Nr},
    pruefen::Befund,
};
use leser::Leser;

/// Larger files are no process that a person drew.
const GROESSTE_DATEI: usize = 2 * 1024 * 1024;
/// More elements are no process that a person drew; called processes count in.
pub(crate) const HOECHSTENS_ELEMENTE: usize = 2_000;
/// Declarations of namespaces in one file.
const HOECHSTENS_NAMENSRAEUME: usize = 2_000;
/// Equals signs from one opening bracket to the next; attributes and text count alike.
const HOECHSTENS_ANGABEN: usize = 5_000;
/// Sub-processes in sub-processes.
const TIEFSTE: usize = 16;
/// Calls in calls.
const AUFRUFE: usize = 8;

/// Processes that others call: each exists once and is called by the id of its `process`.
#[derive(Debug, Clone, Default)]
pub struct Bibliothek {
    /// The file of each process.
    prozesse: BTreeMap<String, Arc<[u8]>>,
}

impl Bibliothek {
    /// Nothing to call.
    #[must_use]
    pub fn leer() -> Self {
        Self::default()
    }

    /// Adds all processes of a file. Of two with the same id the later one counts.
    ///
    /// # Errors
    /// The file is no BPMN.
    pub fn aufnehmen(&mut self, datei: &[u8]) -> Result<(), AblaufFehler> {
        let text = text_von(datei)?;
        let xml = xml_von(text)?;
        let bytes: Arc<[u8]> = Arc::from(datei);
        for p in prozesse(&xml)? {
            self.prozesse.insert(attribut(p, "id"), Arc::clone(&bytes));
        }
        Ok(())
    }

    /// The file of a process.
    pub(crate) fn datei(&self, id: &str) -> Option<Arc<[u8]>> {
        self.prozesse.get(id).map(Arc::clone)
    }

    /// What can be called, by name: each with what it does and what it needs to know.
    #[must_use]
    pub fn angebote(&self) -> Vec<Angebot> {
        let mut aus: Vec<Angebot> = self.prozesse.iter().filter_map(|(id, datei)| Angebot::lesen(id, datei)).collect();
        aus.sort_by(|a, b| a.name.cmp(&b.name));
        aus
    }

    /// The ids of the processes, sorted.
    pub fn prozesse(&self) -> impl Iterator<Item = &str> {
        self.prozesse.keys().map(String::as_str)
    }
}

/// A process that can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Angebot {
    /// By this id.
    pub id: String,
    /// What people read.
    pub name: String,
    /// What it does, as its author says.
    pub beschreibung: String,
    /// The parameters without which it does not work.
    pub angaben: Vec<String>,
    /// Does it close the matter itself? Then nothing comes behind it.
    pub schliesst_ab: bool,
}

impl Angebot {
    fn lesen(id: &str, datei: &[u8]) -> Option<Self> {
        let xml = xml_von(text_von(datei).ok()?).ok()?;
        let p = prozesse(&xml).ok()?.into_iter().find(|p| p.attribute("id") == Some(id))?;
        let unsere = || p.descendants().flat_map(|n| n.attributes()).filter(|a| a.namespace() == Some(NS_BASIS));
        let mut angaben: Vec<String> =
            unsere().filter_map(|a| a.value().trim().strip_prefix('{')?.strip_suffix('}').map(str::to_owned)).collect();
        angaben.sort();
        angaben.dedup();
        let name = Some(attribut(p, "name")).filter(|n| !n.is_empty()).unwrap_or_else(|| id.to_owned());
        Some(Self {
            id: id.to_owned(),
            name,
            beschreibung: kind(p, "documentation").map(text).unwrap_or_default(),
            angaben,
            schliesst_ab: unsere().any(|a| a.name() == "baustein" && a.value().trim() == "abschliessen"),
        })
    }
}

impl Modell {
    /// Reads a BPMN 2.0 file that calls only processes of its own.
    ///
    /// # Errors
    /// The file is no well-formed XML without document type, no BPMN, or it is not clear which process begins.
    pub fn lesen(datei: &[u8]) -> Result<Self, AblaufFehler> {
        Self::lesen_mit(datei, &Bibliothek::leer())
    }

    /// Reads a BPMN 2.0 file; what it calls and does not hold itself comes from the library and is laid into it, so that
    /// a running matter keeps the version with which it began.
    ///
    /// # Errors
    /// As [`Self::lesen`], also for the files that are called.
    pub fn lesen_mit(datei: &[u8], bibliothek: &Bibliothek) -> Result<Self, AblaufFehler> {
        let text = text_von(datei)?;
        let xml = xml_von(text)?;
        let prozess = hauptprozess(&xml)?;
        let mut aufruf = Aufruf { bibliothek, stapel: Vec::new(), elemente: 0 };
        let teil = aufruf.prozess(&xml, prozess)?;
        Ok(Self {
            original: Arc::from(datei),
            id: attribut(prozess, "id"),
            name: attribut(prozess, "name"),
            knoten: teil.knoten,
            fluesse: teil.fluesse,
            index: teil.index,
            befunde: teil.befunde,
        })
    }
}

fn text_von(datei: &[u8]) -> Result<&str, AblaufFehler> {
    if datei.len() > GROESSTE_DATEI {
        return Err(AblaufFehler::KeinXml("Die Datei ist größer als 2 MB.".to_owned()));
    }
    let text = std::str::from_utf8(datei)
        .map_err(|_| AblaufFehler::KeinXml("Die Datei ist nicht in UTF-8 geschrieben.".to_owned()))?;
    Ok(text.trim_start_matches('\u{feff}'))
}

fn xml_von(text: &str) -> Result<Document<'_>, AblaufFehler> {
    ueberladen(text).map_err(AblaufFehler::KeinXml)?;
    let optionen = ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..ParsingOptions::default() };
    Document::parse_with_options(text, optionen).map_err(|e| AblaufFehler::KeinXml(crate::xmlfehler::satz(&e)))
}

/// Refuses what makes a parser slow before it sees it: the parser compares every attribute of an element with every
/// other, and copies the namespaces of every element that declares one.
pub(crate) fn ueberladen(text: &str) -> Result<(), String> {
    if text.matches("xmlns").take(HOECHSTENS_NAMENSRAEUME + 1).count() > HOECHSTENS_NAMENSRAEUME {
        return Err(format!("Die Datei erklärt mehr als {HOECHSTENS_NAMENSRAEUME} Namensräume."));
    }
    let mut gleich = 0_usize;
    for zeichen in text.bytes() {
        match zeichen {
            b'<' => gleich = 0,
            b'=' => gleich += 1,
            _ => {}
        }
        if gleich > HOECHSTENS_ANGABEN {
            return Err(format!("Ein Element der Datei hat mehr als {HOECHSTENS_ANGABEN} Angaben."));
        }
    }
    Ok(())
}

fn prozesse<'a, 'i>(xml: &'a Document<'i>) -> Result<Vec<Node<'a, 'i>>, AblaufFehler> {
    let wurzel = xml.root_element();
    if !wurzel.has_tag_name((NS_BPMN, "definitions")) {
        return Err(AblaufFehler::KeinBpmn);
    }
    Ok(wurzel.children().filter(|n| n.has_tag_name((NS_BPMN, "process"))).collect())
}

/// The process that begins: the only one, or the only executable one, or the only one that nobody else in the file calls.
pub(crate) fn hauptprozess<'a, 'i>(xml: &'a Document<'i>) -> Result<Node<'a, 'i>, AblaufFehler> {
    let alle = prozesse(xml)?;
    let gerufen: Vec<String> = xml
        .descendants()
        .filter(|n| n.has_tag_name((NS_BPMN, "callActivity")))
        .map(|n| ohne_praefix(n.attribute("calledElement").unwrap_or_default()).to_owned())
        .collect();
    let waehle = |passt: &dyn Fn(&Node<'a, 'i>) -> bool| {
        let mut gefunden = alle.iter().filter(|p| passt(p));
        match (gefunden.next(), gefunden.next()) {
            (Some(p), None) => Some(*p),
            _ => None,
        }
    };
    let ausfuehrbar = |p: &Node<'_, '_>| p.attribute("isExecutable") == Some("true");
    let ungerufen =
        |p: &Node<'_, '_>| p.attribute("isExecutable") != Some("false") && !gerufen.contains(&attribut(*p, "id"));
    waehle(&|_| true)
        .or_else(|| waehle(&ausfuehrbar))
        .or_else(|| waehle(&|p| ausfuehrbar(p) && ungerufen(p)))
        .or_else(|| waehle(&ungerufen))
        .ok_or(if alle.is_empty() { AblaufFehler::KeinProzess } else { AblaufFehler::NichtGenauEinProzess(alle.len()) })
}

fn attribut(n: Node<'_, '_>, name: &str) -> String {
    n.attribute(name).unwrap_or_default().trim().to_owned()
}

fn basis(n: Node<'_, '_>, name: &str) -> String {
    n.attribute((NS_BASIS, name)).unwrap_or_default().trim().to_owned()
}

fn kind<'a, 'i>(n: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    n.children().find(|k| k.has_tag_name((NS_BPMN, name)))
}

/// The text of an element, also around comments.
fn text(n: Node<'_, '_>) -> String {
    n.children().filter_map(|k| if k.is_text() { k.text() } else { None }).collect::<String>().trim().to_owned()
}

/// References may carry the prefix of the target namespace.
pub(crate) fn ohne_praefix(verweis: &str) -> &str {
    verweis.trim().rsplit_once(':').map_or(verweis.trim(), |(_, k)| k)
}

/// The graph of one process, before it is laid into the one that calls it.
#[derive(Default)]
struct Teil {
    knoten: Vec<Knoten>,
    fluesse: Vec<Fluss>,
    index: BTreeMap<String, Nr>,
    befunde: Vec<Befund>,
}

struct Aufruf<'b> {
    bibliothek: &'b Bibliothek,
    /// The processes that are being read.
    stapel: Vec<String>,
    elemente: usize,
}

impl Aufruf<'_> {
    fn prozess(&mut self, xml: &Document<'_>, prozess: Node<'_, '_>) -> Result<Teil, AblaufFehler> {
        let id = attribut(prozess, "id");
        if self.stapel.len() > AUFRUFE || self.stapel.contains(&id) {
            return Err(AblaufFehler::ZuTief);
        }
        let mut teil = Leser::neu(xml.root_element()).lesen(prozess)?;
        self.elemente += teil.knoten.len() + teil.fluesse.len();
        if self.elemente > 2 * HOECHSTENS_ELEMENTE {
            return Err(AblaufFehler::ZuGross);
        }
        self.stapel.push(id);
        for nr in 0..teil.knoten.len() {
            if let Art::Aufruf(ziel) = &teil.knoten[nr].art {
                let ziel = ziel.clone();
                if let Some(innen) = self.gerufen(xml, &ziel)? {
                    einlegen(&mut teil, nr, innen);
                }
            }
        }
        self.stapel.pop();
        Ok(teil)
    }

    fn gerufen(&mut self, xml: &Document<'_>, ziel: &str) -> Result<Option<Teil>, AblaufFehler> {
        if ziel.is_empty() {
            return Ok(None);
        }
        if let Some(p) = prozesse(xml)?.into_iter().find(|p| p.attribute("id") == Some(ziel)) {
            return self.prozess(xml, p).map(Some);
        }
        let Some(datei) = self.bibliothek.prozesse.get(ziel).map(Arc::clone) else { return Ok(None) };
        let fremd = xml_von(text_von(&datei)?)?;
        match prozesse(&fremd)?.into_iter().find(|p| p.attribute("id") == Some(ziel)) {
            Some(p) => self.prozess(&fremd, p).map(Some),
            None => Ok(None),
        }
    }
}

/// Lays a called process into the call: its nodes get the call's id before theirs, and its parameters are filled in.
fn einlegen(teil: &mut Teil, ruf: Nr, innen: Teil) {
    let (knoten, fluesse) = (teil.knoten.len(), teil.fluesse.len());
    let (ruf_id, ruf_titel) = (teil.knoten[ruf].id.clone(), teil.knoten[ruf].titel().to_owned());
    let angaben = teil.knoten[ruf].parameter.clone();
    let vor = |id: &str| format!("{ruf_id}/{id}");
    teil.knoten[ruf].art = Art::Unterprozess;
    for mut k in innen.knoten {
        let titel = k.titel().to_owned();
        for wert in k.parameter.values_mut() {
            let Some(name) = wert.strip_prefix('{').and_then(|w| w.strip_suffix('}')) else { continue };
            match angaben.get(name) {
                Some(angabe) => angabe.clone_into(wert),
                None => teil.befunde.push(Befund::neu(
                    &ruf_id,
                    format!("Der Aufruf „{ruf_titel}“ braucht die Angabe „basis:{name}“ für „{titel}“."),
                )),
            }
        }
        if let Art::Werfen(Some(crate::modell::Wurf::Ausgleich(Some(z))))
        | Art::Ende(Some(crate::modell::Wurf::Ausgleich(Some(z)))) = &mut k.art
        {
            *z = vor(z);
        }
        k.id = vor(&k.id);
        for nr in [&mut k.eingehend, &mut k.ausgehend].into_iter().flatten().chain(&mut k.standard) {
            *nr += fluesse;
        }
        for nr in k.raender.iter_mut().chain(&mut k.haengt_an).chain(&mut k.ausgleich) {
            *nr += knoten;
        }
        k.eltern = Some(k.eltern.map_or(ruf, |e| e + knoten));
        teil.index.insert(k.id.clone(), teil.knoten.len());
        teil.knoten.push(k);
    }
    for f in innen.fluesse {
        teil.fluesse.push(Fluss { id: vor(&f.id), von: f.von + knoten, nach: f.nach + knoten, ..f });
    }
    teil.befunde.extend(innen.befunde.into_iter().map(|b| Befund::neu(&vor(&b.stelle), b.satz)));
}

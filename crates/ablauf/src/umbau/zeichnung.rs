//! A drawing that comes back from a modeller: element by element, only what it changed is taken over. A modeller writes the
//! whole file anew and drops what it does not know (comments, white space, elements of other tools); here every element
//! that means the same as before keeps its bytes.

use std::{collections::BTreeSet, fmt::Write as _};

use roxmltree::Node;

use super::{NS, UmbauFehler, xml::Schnitt};

/// Elements that are taken apart; every other one is kept or replaced as a whole.
const BEHAELTER: [&str; 10] = [
    "definitions",
    "process",
    "subProcess",
    "transaction",
    "adHocSubProcess",
    "collaboration",
    "BPMNDiagram",
    "BPMNPlane",
    "extensionElements",
    "category",
];

/// What the standard says where an attribute is missing: modellers leave it out.
const VORGABEN: [(&str, &str); 11] = [
    ("cancelActivity", "true"),
    ("isInterrupting", "true"),
    ("isForCompensation", "false"),
    ("startQuantity", "1"),
    ("completionQuantity", "1"),
    ("triggeredByEvent", "false"),
    ("instantiate", "false"),
    ("isSequential", "false"),
    ("gatewayDirection", "Unspecified"),
    ("eventGatewayType", "Exclusive"),
    ("processType", "None"),
];

/// The old file with what the drawing changed.
pub(super) fn abgleichen(alt: &str, neu: &str) -> Result<String, UmbauFehler> {
    let mut schnitt = Schnitt::neu(alt)?;
    let gezeichnet = Schnitt::neu(neu)?;
    let wurzel = gezeichnet.xml.root_element();
    if !wurzel.has_tag_name((NS, "definitions")) {
        return Err(UmbauFehler::Gehtnicht("Die Zeichnung ist keine BPMN-Datei."));
    }
    let mut aenderungen = Vec::new();
    let a = Abgleich { alt: &schnitt, neu: &gezeichnet };
    if !a.namensraeume(&mut aenderungen) {
        // The same prefix means something else: pieces of one file would mean nothing in the other.
        return Ok(neu.to_owned());
    }
    a.behaelter(schnitt.xml.root_element(), wurzel, &mut aenderungen);
    for (stelle, text) in aenderungen {
        schnitt.setze(stelle, text);
    }
    Ok(schnitt.fertig())
}

type Aenderungen = Vec<(std::ops::Range<usize>, String)>;

struct Abgleich<'a, 'x> {
    alt: &'a Schnitt<'x>,
    neu: &'a Schnitt<'x>,
}

impl Abgleich<'_, '_> {
    /// Declares what the drawing brought along; `false`: prefixes contradict each other.
    fn namensraeume(&self, aenderungen: &mut Aenderungen) -> bool {
        let (alt, neu) = (self.alt.xml.root_element(), self.neu.xml.root_element());
        let mut dazu = String::new();
        for n in neu.namespaces() {
            match alt.lookup_namespace_uri(n.name()) {
                Some(da) if da == n.uri() => {}
                Some(_) => return false,
                None => match n.name() {
                    Some(p) => {
                        let _ = write!(dazu, " xmlns:{p}=\"{}\"", super::maskiert(n.uri()));
                    }
                    None => return false,
                },
            }
        }
        if !dazu.is_empty() {
            let hinter = alt.range().start + 1 + self.alt.name_von(alt).len();
            aenderungen.push((hinter..hinter, dazu));
        }
        true
    }

    /// The opening tag of `alt` with what `neu` says: its name and its declarations stay, for its closing tag and its
    /// children stay too.
    fn kopf(&self, alt: Node<'_, '_>, neu: Node<'_, '_>) -> String {
        let mut kopf = format!("<{}", self.alt.name_von(alt));
        let mut da: BTreeSet<Option<&str>> = BTreeSet::new();
        let dazu = if alt.parent_element().is_none() { self.neu.xml.root_element() } else { neu };
        for (name, uri) in eigene(alt).into_iter().chain(eigene(dazu)) {
            if name != Some("xml") && da.insert(name) {
                let praefix = name.map_or_else(String::new, |p| format!(":{p}"));
                let _ = write!(kopf, " xmlns{praefix}=\"{}\"", super::maskiert(uri));
            }
        }
        for a in neu.attributes() {
            let _ = write!(kopf, " {}", &self.neu.text[a.range()]);
        }
        kopf.push('>');
        kopf
    }

    /// Two elements of the same kind whose children are compared one by one.
    fn behaelter(&self, alt: Node<'_, '_>, neu: Node<'_, '_>, aenderungen: &mut Aenderungen) {
        let (Some(erstes), true) = (alt.first_child(), neu.has_children()) else {
            aenderungen.push((alt.range(), self.neu.text[neu.range()].to_owned()));
            return;
        };
        if attribute(alt) != attribute(neu) {
            aenderungen.push((alt.range().start..erstes.range().start, self.kopf(alt, neu)));
        }
        let mut genommen: BTreeSet<usize> = BTreeSet::new();
        // Behind which place something new comes: the last element that both have.
        let mut stelle = None;
        for n in neu.children().filter(Node::is_element) {
            let passt = |a: &Node<'_, '_>| {
                a.is_element() && !genommen.contains(&a.range().start) && (gleiche(*a, n) || self.hauptprozesse(*a, n))
            };
            match alt.children().find(passt) {
                Some(a) => {
                    genommen.insert(a.range().start);
                    stelle = Some(a.range().end);
                    self.paar(a, n, aenderungen);
                }
                None => self.dazu(alt, stelle, n, aenderungen),
            }
        }
        for a in alt.children().filter(|a| a.is_element() && !genommen.contains(&a.range().start)) {
            // What is not of the standard the modeller may not have seen at all: it stays.
            if a.tag_name().namespace().is_some_and(|n| n.starts_with("http://www.omg.org/spec/")) {
                aenderungen.push((self.alt.mit_einzug(a.range()), String::new()));
            }
        }
    }

    /// The process that begins stays it, also under another id.
    fn hauptprozesse(&self, alt: Node<'_, '_>, neu: Node<'_, '_>) -> bool {
        let beginnt =
            |s: &Schnitt<'_>, n: Node<'_, '_>| crate::lesen::hauptprozess(&s.xml).is_ok_and(|p| p.range() == n.range());
        let kennt = |s: &Schnitt<'_>, id: Option<&str>| {
            s.xml.root_element().children().any(|k| k.has_tag_name((NS, "process")) && k.attribute("id") == id)
        };
        alt.has_tag_name((NS, "process"))
            && neu.has_tag_name((NS, "process"))
            && !kennt(self.alt, neu.attribute("id"))
            && !kennt(self.neu, alt.attribute("id"))
            && beginnt(self.alt, alt)
            && beginnt(self.neu, neu)
    }

    fn paar(&self, alt: Node<'_, '_>, neu: Node<'_, '_>, aenderungen: &mut Aenderungen) {
        if bedeutung(alt) == bedeutung(neu) {
            return;
        }
        if BEHAELTER.contains(&alt.tag_name().name()) {
            self.behaelter(alt, neu, aenderungen);
        } else {
            aenderungen.push((alt.range(), self.neu.text[neu.range()].to_owned()));
        }
    }

    /// Something new, on a line of its own behind what stands before it in the drawing.
    fn dazu(&self, eltern: Node<'_, '_>, stelle: Option<usize>, neu: Node<'_, '_>, aenderungen: &mut Aenderungen) {
        let text = &self.neu.text[neu.range()];
        let erstes = eltern.children().find(Node::is_element);
        let einzug = erstes.map_or("", |k| self.alt.einzug(k.range().start));
        match (stelle, erstes) {
            (Some(hinter), _) => aenderungen.push((hinter..hinter, format!("\n{einzug}{text}"))),
            (None, Some(_)) => {
                // Before everything, so that it does not fall with an element that goes.
                let vor = eltern.first_child().map_or(eltern.range().end, |k| k.range().start);
                aenderungen.push((vor..vor, format!("\n{einzug}{text}")));
            }
            (None, None) => {
                let vor = eltern.first_child().map_or(eltern.range().end, |k| k.range().start);
                aenderungen.push((vor..vor, text.to_owned()));
            }
        }
    }
}

/// The namespaces that an element declares itself.
fn eigene<'a>(n: Node<'a, '_>) -> Vec<(Option<&'a str>, &'a str)> {
    let aussen = n.parent_element();
    let erklaert = |name, uri| aussen.is_none_or(|a| a.lookup_namespace_uri(name) != Some(uri));
    n.namespaces().map(|ns| (ns.name(), ns.uri())).filter(|(name, uri)| erklaert(*name, *uri)).collect()
}

/// Is it the same element, whatever became of it? By its id; what has none by what it says.
fn gleiche(a: Node<'_, '_>, b: Node<'_, '_>) -> bool {
    a.tag_name() == b.tag_name()
        && match (a.attribute("id"), b.attribute("id")) {
            (None, None) => a.tag_name().name() == "extensionElements" || bedeutung(a) == bedeutung(b),
            (a, b) => a == b,
        }
}

/// The attributes in their order, without what the standard says anyway.
fn attribute(n: Node<'_, '_>) -> Vec<String> {
    let mut aus: Vec<String> = n
        .attributes()
        .filter(|a| a.namespace().is_some() || !VORGABEN.contains(&(a.name(), a.value())))
        .map(|a| {
            let wert = a.value().parse::<f64>().map_or_else(|_| a.value().to_owned(), |z| z.to_string());
            format!("{}|{}={wert}", a.namespace().unwrap_or_default(), a.name())
        })
        .collect();
    aus.sort();
    aus
}

/// What an element says, whatever its bytes: without white space, comments, order of attributes and of references.
fn bedeutung(n: Node<'_, '_>) -> String {
    let mut aus =
        format!("<{}|{} {:?}>", n.tag_name().namespace().unwrap_or_default(), n.tag_name().name(), attribute(n));
    let mut verweise = BTreeSet::new();
    let mut text = String::new();
    for k in n.children() {
        if k.is_text() {
            text.push_str(k.text().unwrap_or_default());
        } else if k.has_tag_name((NS, "incoming")) || k.has_tag_name((NS, "outgoing")) {
            verweise.insert(bedeutung(k));
        } else if k.is_element() {
            aus.push_str(&bedeutung(k));
        }
    }
    verweise.iter().for_each(|v| aus.push_str(v));
    aus.push_str(text.trim());
    aus.push('>');
    aus
}

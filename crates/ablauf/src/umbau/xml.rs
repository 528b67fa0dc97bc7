//! Cuts in the text of a file: places are found by a real parser, changed places are collected and made at once.

use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions};

use super::{NS, Stueck, UmbauFehler};
use crate::{NS_BASIS, dokument::DokumentFehler};

/// A file with the changes that are to be made to it.
pub(super) struct Schnitt<'a> {
    pub(super) text: &'a str,
    pub(super) xml: Document<'a>,
    /// What stands where from now on; ranges do not overlap.
    aenderungen: Vec<(Range<usize>, String)>,
}

/// Text as it stands in XML.
pub(super) fn maskiert(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl<'a> Schnitt<'a> {
    pub(super) fn neu(text: &'a str) -> Result<Self, UmbauFehler> {
        crate::lesen::ueberladen(text).map_err(DokumentFehler::KeinXml)?;
        let optionen = ParsingOptions { allow_dtd: false, nodes_limit: 1_000_000, ..ParsingOptions::default() };
        let xml = Document::parse_with_options(text, optionen)
            .map_err(|e| DokumentFehler::KeinXml(crate::xmlfehler::satz(&e)))?;
        Ok(Self { text, xml, aenderungen: Vec::new() })
    }

    /// Makes all changes.
    pub(super) fn fertig(mut self) -> String {
        // From behind, so that places before stay where they are; at one place in the order in which they were asked for.
        self.aenderungen.sort_by_key(|(stelle, _)| stelle.start);
        let mut aus = String::with_capacity(self.text.len() + 256);
        let mut bis = 0;
        for (stelle, neu) in self.aenderungen {
            if stelle.start < bis {
                continue;
            }
            aus.push_str(&self.text[bis..stelle.start]);
            aus.push_str(&neu);
            bis = stelle.end;
        }
        aus.push_str(&self.text[bis..]);
        aus
    }

    pub(super) fn setze(&mut self, stelle: Range<usize>, neu: impl Into<String>) {
        self.aenderungen.push((stelle, neu.into()));
    }

    pub(super) fn finde(&self, id: &str) -> Result<Node<'_, 'a>, UmbauFehler> {
        let da = |n: &Node<'_, '_>| n.tag_name().namespace() == Some(NS) && n.attribute("id") == Some(id);
        self.xml.descendants().find(da).ok_or_else(|| DokumentFehler::KeinElement(id.to_owned()).into())
    }

    /// The qualified name of an element, as written.
    pub(super) fn name_von(&self, n: Node<'_, '_>) -> &'a str {
        let ab = &self.text[n.range().start + 1..];
        ab.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or(ab)
    }

    /// Prefix (with colon) of an element, as written.
    pub(super) fn praefix_des(&self, n: Node<'_, '_>) -> String {
        self.name_von(n).split_once(':').map_or_else(String::new, |(p, _)| format!("{p}:"))
    }

    /// Prefix (with colon) of BPMN elements.
    pub(super) fn praefix(&self) -> String {
        self.praefix_des(self.xml.root_element())
    }

    /// The prefix of a namespace, where the root declares it.
    pub(super) fn praefix_von(&self, namensraum: &str) -> Option<&str> {
        self.xml.root_element().lookup_prefix(namensraum).filter(|p| !p.is_empty())
    }

    /// What stands before the name of one of our attributes: `basis:`, or with the declaration before it.
    pub(super) fn basis(&self) -> String {
        match self.praefix_von(NS_BASIS) {
            Some(p) => format!("{p}:"),
            None => format!("xmlns:basis=\"{NS_BASIS}\" basis:"),
        }
    }

    /// The prefix of our attributes alone.
    pub(super) fn basis_kurz(&self) -> &str {
        self.praefix_von(NS_BASIS).unwrap_or("basis")
    }

    pub(super) fn attribut(&mut self, id: &str, name: &str, wert: &str) -> Result<(), UmbauFehler> {
        let stelle = self.finde(id)?.attribute_node(name).map(|a| a.range_value());
        if let Some(stelle) = stelle {
            self.setze(stelle, maskiert(wert));
        }
        Ok(())
    }

    pub(super) fn attribut_weg(&mut self, id: &str, name: &str) -> Result<(), UmbauFehler> {
        let stelle = self.finde(id)?.attribute_node(name).map(|a| a.range());
        if let Some(stelle) = stelle {
            let davor = self.text[..stelle.start].trim_end().len();
            self.setze(davor..stelle.end, "");
        }
        Ok(())
    }

    /// Replaces the reference `alt` in an element's `incoming` or `outgoing` by these; tools that write none get none.
    pub(super) fn verweis_ersetzen(&mut self, id: &str, art: &str, alt: &str, neu: &[&str]) -> Result<(), UmbauFehler> {
        let n = self.finde(id)?;
        let kind = n.children().find(|k| k.has_tag_name((NS, art)) && k.text().map(str::trim) == Some(alt));
        if let Some(stelle) = kind.map(|k| k.range()) {
            let p = self.praefix();
            let verweise: String = neu.iter().map(|f| format!("<{p}{art}>{f}</{p}{art}>")).collect();
            let stelle = if neu.is_empty() { self.mit_einzug(stelle) } else { stelle };
            self.setze(stelle, verweise);
        }
        Ok(())
    }

    /// Adds a reference to an element, as its first child.
    pub(super) fn verweis_dazu(&mut self, id: &str, art: &str, neu: &str) -> Result<(), UmbauFehler> {
        let n = self.finde(id)?;
        let (bereich, name) = (n.range(), self.name_von(n).to_owned());
        let p = self.praefix();
        let verweis = format!("<{p}{art}>{neu}</{p}{art}>");
        let kopfende = n.first_child().map(|k| k.range().start);
        match kopfende {
            Some(stelle) => self.setze(stelle..stelle, verweis),
            None => {
                // `<a/>` or `<a></a>`: written anew with the reference in it.
                let roh = &self.text[bereich.clone()];
                let kopf = roh.strip_suffix("/>").or_else(|| roh.split_once("></").map(|(k, _)| k)).unwrap_or(roh);
                let neu = format!("{}>{verweis}</{name}>", kopf.trim_end());
                self.setze(bereich, neu);
            }
        }
        Ok(())
    }

    /// Takes an element away, with the line that it stood on.
    pub(super) fn weg(&mut self, id: &str) -> Result<(), UmbauFehler> {
        let stelle = self.finde(id)?.range();
        let stelle = self.mit_einzug(stelle);
        self.setze(stelle, "");
        Ok(())
    }

    pub(super) fn mit_einzug(&self, stelle: Range<usize>) -> Range<usize> {
        let davor = self.text[..stelle.start].trim_end_matches([' ', '\t']);
        let start = davor.strip_suffix('\n').map_or(stelle.start, |d| d.trim_end_matches('\r').len());
        start..stelle.end
    }

    /// Puts an element behind another one, on a line of its own with the same indentation.
    pub(super) fn dahinter(&mut self, id: &str, element: &str) -> Result<(), UmbauFehler> {
        let stelle = self.finde(id)?.range();
        let einzug = self.einzug(stelle.start);
        self.setze(stelle.end..stelle.end, format!("\n{einzug}{element}"));
        Ok(())
    }

    pub(super) fn einzug(&self, stelle: usize) -> &'a str {
        let zeile = self.text[..stelle].rsplit('\n').next().unwrap_or_default();
        if zeile.trim().is_empty() { zeile } else { "" }
    }

    /// An element without its references.
    pub(super) fn stueck(&self, id: &str) -> Result<Stueck, UmbauFehler> {
        let n = self.finde(id)?;
        let (bereich, name) = (n.range(), self.name_von(n));
        let element = name.rsplit(':').next().unwrap_or(name).to_owned();
        let attribute: Vec<&str> = n.attributes().map(|a| &self.text[a.range()]).collect();
        // Declarations of namespaces are no attributes for the parser.
        let kopftext = &self.text[bereich.start..n.first_child().map_or(bereich.end, |k| k.range().start)];
        let erklaert =
            kopftext.split_whitespace().filter(|w| w.starts_with("xmlns")).map(|w| w.trim_end_matches(['>', '/']));
        let kopf = erklaert.chain(attribute).collect::<Vec<_>>().join(" ");
        let verweis = |k: &Node<'_, '_>| k.has_tag_name((NS, "incoming")) || k.has_tag_name((NS, "outgoing"));
        let inhalt: String = n.children().filter(|k| !verweis(k)).map(|k| &self.text[k.range()]).collect();
        let inhalt = if inhalt.trim().is_empty() { String::new() } else { inhalt };
        Ok(Stueck { element, kopf, inhalt })
    }

    pub(super) fn bedingung(&mut self, fluss: &str, formel: &str) -> Result<(), UmbauFehler> {
        let n = self.finde(fluss)?;
        let (bereich, name) = (n.range(), self.name_von(n).to_owned());
        let alt = n.children().find(|k| k.has_tag_name((NS, "conditionExpression")));
        let p = self.praefix();
        let neu = format!("<{p}conditionExpression>{}</{p}conditionExpression>", maskiert(formel));
        let alt =
            alt.map(|k| (k.range(), k.first_child().map(|a| a.range().start), k.last_child().map(|e| e.range().end)));
        match alt {
            Some((stelle, _, _)) if formel.is_empty() => {
                let stelle = self.mit_einzug(stelle);
                self.setze(stelle, "");
            }
            // Its attributes (the language of the expression) stay.
            Some((_, Some(von), Some(bis))) => self.setze(von..bis, maskiert(formel)),
            Some((stelle, ..)) => self.setze(stelle, neu),
            None if formel.is_empty() => {}
            None => {
                let roh = &self.text[bereich.clone()];
                let text = match roh.strip_suffix("/>") {
                    Some(kopf) => format!("{}>{neu}</{name}>", kopf.trim_end()),
                    None => roh.replacen(&format!("</{name}>"), &format!("{neu}</{name}>"), 1),
                };
                self.setze(bereich, text);
            }
        }
        Ok(())
    }

    pub(super) fn zeit(&mut self, schritt: &str, inhalt: &str) -> Result<(), UmbauFehler> {
        let n = self.finde(schritt)?;
        let Some(stelle) = n.children().find(|k| k.has_tag_name((NS, "timerEventDefinition"))).map(|k| k.range())
        else {
            return Err(UmbauFehler::Gehtnicht("Dieser Schritt wartet nicht auf eine Zeit."));
        };
        self.setze(stelle, inhalt);
        Ok(())
    }
}

//! Cuts in the text of a file: places are found by a real parser, changes are collected and made at once.

use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions};

use crate::TabelleFehler;

/// Larger files are refused, as by `regel`.
const GROESSTE_DATEI: usize = 1_000_000;
/// More declarations of namespaces, or attributes of one element, make a parser slow.
const HOECHSTENS: usize = 200;

/// A file with the changes that are to be made to it.
pub(crate) struct Schnitt<'a> {
    pub(crate) text: &'a str,
    /// Prefix (with colon) of DMN elements, as the root writes it.
    pub(crate) praefix: String,
    aenderungen: Vec<(Range<usize>, String)>,
}

/// Text as it stands in XML.
pub(crate) fn maskiert(text: &str) -> String {
    let mut aus = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')) {
        match c {
            '&' => aus.push_str("&amp;"),
            '<' => aus.push_str("&lt;"),
            '>' => aus.push_str("&gt;"),
            '"' => aus.push_str("&quot;"),
            c => aus.push(c),
        }
    }
    aus
}

/// Refuses what makes a parser slow before it sees it.
fn ueberladen(text: &str) -> Result<(), TabelleFehler> {
    let nein = |satz: &str| Err(TabelleFehler::Unlesbar(satz.to_owned()));
    if text.len() > GROESSTE_DATEI {
        return nein("Sie ist größer als 1 MB.");
    }
    if text.matches("xmlns").nth(HOECHSTENS).is_some() {
        return nein("Sie erklärt zu viele Namensräume.");
    }
    let mut gleich = 0_usize;
    for zeichen in text.bytes() {
        match zeichen {
            b'<' => gleich = 0,
            b'=' => gleich += 1,
            _ => {}
        }
        if gleich > GROESSTE_DATEI / HOECHSTENS {
            return nein("Ein Element hat zu viele Angaben.");
        }
    }
    Ok(())
}

/// The tree of a DMN file.
pub(crate) fn dokument(text: &str) -> Result<Document<'_>, TabelleFehler> {
    ueberladen(text)?;
    let optionen = ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..ParsingOptions::default() };
    let xml = Document::parse_with_options(text, optionen).map_err(|e| {
        let stelle = e.pos();
        TabelleFehler::Unlesbar(format!("Zeile {}, Spalte {}: Das ist kein gültiges XML.", stelle.row, stelle.col))
    })?;
    if xml.root_element().tag_name().name() != "definitions" {
        return Err(TabelleFehler::Unlesbar("Sie ist keine DMN-Datei.".to_owned()));
    }
    Ok(xml)
}

impl<'a> Schnitt<'a> {
    /// Nothing is changed yet.
    pub(crate) fn neu(xml: &Document<'a>) -> Self {
        let mut s = Self { text: xml.input_text(), praefix: String::new(), aenderungen: Vec::new() };
        s.praefix = s.name_von(xml.root_element()).split_once(':').map_or_else(String::new, |(p, _)| format!("{p}:"));
        s
    }

    /// Makes all changes.
    pub(crate) fn fertig(mut self) -> String {
        // At one place in the order in which they were asked for.
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

    pub(crate) fn setze(&mut self, stelle: Range<usize>, neu: impl Into<String>) {
        self.aenderungen.push((stelle, neu.into()));
    }

    /// The name of an element, as written, with its prefix.
    pub(crate) fn name_von(&self, n: Node<'_, '_>) -> &'a str {
        let ab = &self.text[n.range().start + 1..];
        ab.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or(ab)
    }

    /// An element with the white space before it on its line.
    pub(crate) fn mit_einzug(&self, n: Node<'_, '_>) -> Range<usize> {
        let stelle = n.range();
        let davor = self.text[..stelle.start].trim_end_matches([' ', '\t']);
        let start = davor.strip_suffix('\n').map_or(stelle.start, |d| d.trim_end_matches('\r').len());
        start..stelle.end
    }

    /// The line feed and white space before an element, where it stands on a line of its own.
    pub(crate) fn umbruch(&self, n: Node<'_, '_>) -> &'a str {
        let stelle = n.range();
        &self.text[self.mit_einzug(n).start..stelle.start]
    }

    /// Sets an attribute; an empty value takes it away.
    pub(crate) fn attribut(&mut self, n: Node<'_, '_>, name: &str, wert: &str) {
        match (n.attribute_node(name), wert) {
            (Some(a), "") => {
                let stelle = a.range();
                let start = self.text[..stelle.start].trim_end().len();
                self.setze(start..stelle.end, "");
            }
            (Some(a), wert) if a.value() != wert => self.setze(a.range_value(), maskiert(wert)),
            (None, wert) if !wert.is_empty() => {
                let ort = n.range().start + 1 + self.name_von(n).len();
                self.setze(ort..ort, format!(" {name}=\"{}\"", maskiert(wert)));
            }
            _ => {}
        }
    }

    /// Sets what the `text` element of a cell holds; a cell without one gets one.
    pub(crate) fn zellentext(&mut self, zelle: Node<'_, '_>, wert: &str) {
        if text_von(zelle) == wert {
            return;
        }
        let p = &self.praefix;
        let neu = format!("<{p}text>{}</{p}text>", maskiert(wert));
        match kind(zelle, "text") {
            Some(t) => self.setze(t.range(), neu),
            None => self.inhalt_voran(zelle, &neu),
        }
    }

    /// Puts text behind the opening tag of an element.
    pub(crate) fn inhalt_voran(&mut self, n: Node<'_, '_>, neu: &str) {
        match n.first_child() {
            Some(k) => self.setze(k.range().start..k.range().start, neu),
            None => {
                // `<a/>` or `<a></a>`: written anew with the text in it.
                let (bereich, name) = (n.range(), self.name_von(n));
                let roh = &self.text[bereich.clone()];
                let kopf = roh.strip_suffix("/>").or_else(|| roh.rsplit_once("></").map(|(k, _)| k)).unwrap_or(roh);
                self.setze(bereich, format!("{}>{neu}</{name}>", kopf.trim_end()));
            }
        }
    }

    /// Puts text behind an element, on a line of its own where that one stands on a line of its own.
    pub(crate) fn dahinter(&mut self, n: Node<'_, '_>, neu: &str) {
        let ende = n.range().end;
        self.setze(ende..ende, format!("{}{neu}", self.umbruch(n)));
    }

    /// An id that the file does not have yet.
    pub(crate) fn freie_id(&self, stamm: &str) -> String {
        let frei = |id: &String| !self.text.contains(&format!("\"{id}\"")) && !self.text.contains(&format!("'{id}'"));
        (1_u32..).map(|n| format!("{stamm}_{n}")).find(frei).unwrap_or_else(|| stamm.to_owned())
    }
}

/// Is this an element of DMN with this name? Every version of DMN has its own namespace; that of the root counts.
pub(crate) fn ist(n: Node<'_, '_>, name: &str) -> bool {
    n.is_element()
        && n.tag_name().name() == name
        && n.tag_name().namespace() == n.document().root_element().tag_name().namespace()
}

/// The children with this name.
pub(crate) fn kinder<'x, 'i: 'x>(n: Node<'x, 'i>, name: &'x str) -> impl Iterator<Item = Node<'x, 'i>> {
    n.children().filter(move |k| ist(*k, name))
}

/// The first of them.
pub(crate) fn kind<'x, 'i: 'x>(n: Node<'x, 'i>, name: &'x str) -> Option<Node<'x, 'i>> {
    n.children().find(|k| ist(*k, name))
}

/// What the `text` element of a cell holds.
pub(crate) fn text_von(n: Node<'_, '_>) -> String {
    let inhalt = |t: Node<'_, '_>| t.descendants().filter(Node::is_text).filter_map(|n| n.text()).collect::<String>();
    kind(n, "text").map(inhalt).unwrap_or_default()
}

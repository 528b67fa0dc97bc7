//! A call becomes its own steps: what the called process holds is written into the file as a sub-process, under ids of its
//! own, with the parameters of the call filled in. It runs as before; from now on it can be changed, and nobody else's
//! improvements come any more.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    sync::Arc,
};

use roxmltree::{Document, Node};

use super::{
    NS, Umbau, UmbauFehler,
    angaben::Erklaerung,
    diagramm,
    xml::{Schnitt, maskiert},
};
use crate::{NS_BASIS, modell::Art};

/// Attributes that name an element of the same process.
const VERWEISE: [&str; 6] = ["id", "sourceRef", "targetRef", "default", "attachedToRef", "activityRef"];
/// What belongs to a process and not to a sub-process, or points outside.
const OHNE: [&str; 2] = ["laneSet", "ioSpecification"];

impl Umbau {
    /// Opens a call: its process becomes steps of this file.
    ///
    /// # Errors
    /// There is no such call, nobody offers the process, or a parameter is missing.
    pub fn aufschlagen(&mut self, ruf: &str) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (_, k) = m.finde(ruf).ok_or_else(|| UmbauFehler::KeinSchritt(ruf.to_owned()))?;
        let s = Schnitt::neu(&self.text)?;
        let n = s.finde(ruf)?;
        if n.tag_name().name() != "callActivity" || matches!(k.art, Art::Aufruf(_)) {
            return Err(UmbauFehler::Gehtnicht("Dieser Schritt ruft keinen Ablauf auf, den es gibt."));
        }
        let ziel = crate::lesen::ohne_praefix(n.attribute("calledElement").unwrap_or_default()).to_owned();
        let datei: Arc<[u8]> = match s.xml.root_element().children().find(|p| ist_prozess(*p, &ziel)) {
            Some(_) => Arc::from(self.text.as_bytes()),
            None => self.bibliothek.datei(&ziel).ok_or_else(|| UmbauFehler::KeinSchritt(ziel.clone()))?,
        };
        let angaben = k.parameter.clone();
        drop(s);
        let text = String::from_utf8_lossy(&datei).trim_start_matches('\u{feff}').to_owned();
        let fremd = Schnitt::neu(&text)?;
        let prozess = fremd
            .xml
            .root_element()
            .children()
            .find(|p| ist_prozess(*p, &ziel))
            .ok_or_else(|| UmbauFehler::KeinSchritt(ziel.clone()))?;
        let mut v = self.clone();
        v.namensraum()?;
        let innen = v.abschrift(&fremd.xml, prozess, ruf, &angaben)?;
        let mut s = Schnitt::neu(&v.text)?;
        let neu = s.unterprozess(ruf, &innen)?;
        s.setze(neu.0, neu.1);
        let text = s.fertig();
        v.uebernehmen(text)?;
        // What was drawn stays; the step grows, and its inside is laid out.
        let text = diagramm::aufgeschlagen(&v.text, &v.modell()?, ruf)?;
        v.uebernehmen(text)?;
        *self = v;
        Ok(())
    }

    /// The documentation and the content of a process as this file writes them.
    fn abschrift(
        &mut self,
        xml: &Document<'_>,
        prozess: Node<'_, '_>,
        ruf: &str,
        angaben: &BTreeMap<String, String>,
    ) -> Result<(String, String), UmbauFehler> {
        let mut kennungen = BTreeMap::new();
        let mut vergeben = BTreeSet::new();
        for id in prozess.descendants().skip(1).filter_map(|n| n.attribute("id")) {
            let stamm = self.freie_kennung(&format!("{ruf}_{id}"));
            let mut neu = stamm.clone();
            let mut n = 2;
            while !vergeben.insert(neu.clone()) {
                neu = self.freie_kennung(&format!("{stamm}_{n}"));
                n += 1;
            }
            kennungen.insert(id.to_owned(), neu);
        }
        let mut erklaert = BTreeMap::new();
        for art in [Erklaerung::Nachricht, Erklaerung::Signal, Erklaerung::Fehler, Erklaerung::Eskalation] {
            let (element, kenntlich, verweis, _) = art.worte();
            let benutzt = |id: &str| {
                prozess.descendants().any(|n| n.attribute(verweis).is_some_and(|w| crate::lesen::ohne_praefix(w) == id))
            };
            for n in xml.root_element().children().filter(|n| n.has_tag_name((NS, element))) {
                if let (Some(id), Some(wert)) = (n.attribute("id"), n.attribute(kenntlich))
                    && benutzt(id)
                {
                    erklaert.insert((verweis.to_owned(), id.to_owned()), self.erklaeren(art, wert)?);
                }
            }
        }
        let s = Schnitt::neu(&self.text)?;
        let a = Abschrift { kennungen, erklaert, angaben, p: s.praefix(), basis: s.basis_kurz().to_owned() };
        let (mut worte, mut schritte) = (String::new(), String::new());
        for n in prozess.children().filter(|n| n.is_element() && !OHNE.contains(&n.tag_name().name())) {
            let aus = if n.has_tag_name((NS, "documentation")) { &mut worte } else { &mut schritte };
            aus.push_str("\n      ");
            a.element(n, aus)?;
        }
        Ok((worte, schritte))
    }
}

fn ist_prozess(n: Node<'_, '_>, id: &str) -> bool {
    n.has_tag_name((NS, "process")) && n.attribute("id") == Some(id)
}

struct Abschrift<'a> {
    /// The ids of the process, and what they are here.
    kennungen: BTreeMap<String, String>,
    /// Declarations: the attribute and the id there, and the id here.
    erklaert: BTreeMap<(String, String), String>,
    /// The parameters of the call.
    angaben: &'a BTreeMap<String, String>,
    p: String,
    basis: String,
}

impl Abschrift<'_> {
    fn element(&self, n: Node<'_, '_>, aus: &mut String) -> Result<(), UmbauFehler> {
        let name = n.tag_name().name();
        let eigen = n.tag_name().namespace() == Some(NS);
        let voll = if eigen { format!("{}{name}", self.p) } else { name.to_owned() };
        let _ = write!(aus, "<{voll}");
        if !eigen {
            let _ = write!(aus, " xmlns=\"{}\"", maskiert(n.tag_name().namespace().unwrap_or_default()));
        }
        for (i, a) in n.attributes().enumerate() {
            match a.namespace() {
                None => {
                    let _ = write!(aus, " {}=\"{}\"", a.name(), maskiert(&self.wert(a.name(), a.value())));
                }
                Some(NS_BASIS) => {
                    let _ = write!(aus, " {}:{}=\"{}\"", self.basis, a.name(), maskiert(&self.angabe(a.value())?));
                }
                // The type of an expression names a prefix of the other file.
                Some("http://www.w3.org/2001/XMLSchema-instance") => {}
                Some(ns) => {
                    let _ =
                        write!(aus, " xmlns:f{i}=\"{}\" f{i}:{}=\"{}\"", maskiert(ns), a.name(), maskiert(a.value()));
                }
            }
        }
        aus.push('>');
        let verweis = ["incoming", "outgoing", "flowNodeRef"].contains(&name);
        for k in n.children() {
            if k.is_element() {
                self.element(k, aus)?;
            } else if let (true, Some(t)) = (k.is_text(), k.text()) {
                let hier = if verweis { self.kennungen.get(t.trim()).map_or(t, String::as_str) } else { t };
                aus.push_str(&maskiert(hier));
            }
        }
        let _ = write!(aus, "</{voll}>");
        Ok(())
    }

    fn wert(&self, name: &str, wert: &str) -> String {
        if VERWEISE.contains(&name) {
            return self.kennungen.get(wert).cloned().unwrap_or_else(|| wert.to_owned());
        }
        let kurz = crate::lesen::ohne_praefix(wert).to_owned();
        self.erklaert.get(&(name.to_owned(), kurz)).cloned().unwrap_or_else(|| wert.to_owned())
    }

    /// `{betrag}` becomes what the call says.
    fn angabe(&self, wert: &str) -> Result<String, UmbauFehler> {
        match wert.trim().strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
            Some(name) => self.angaben.get(name).filter(|w| !w.is_empty()).cloned().ok_or(UmbauFehler::Gehtnicht(
                "Der Baustein braucht noch eine Angabe. Tragen Sie sie ein und speichern Sie, bevor Sie ihn öffnen.",
            )),
            None => Ok(wert.to_owned()),
        }
    }
}

impl Schnitt<'_> {
    /// The place of a call and the sub-process that takes it: same id, name and hangings.
    fn unterprozess(
        &self,
        ruf: &str,
        innen: &(String, String),
    ) -> Result<(std::ops::Range<usize>, String), UmbauFehler> {
        let n = self.finde(ruf)?;
        let p = self.praefix();
        let mut kopf = format!("<{p}subProcess");
        for a in n.attributes().filter(|a| a.namespace() != Some(NS_BASIS) && a.name() != "calledElement") {
            let _ = write!(kopf, " {}", &self.text[a.range()]);
        }
        // Documentation comes first, that of the call before that of the process.
        let text = |doku: bool| -> String {
            let kinder = n.children().filter(|k| k.is_element() && k.has_tag_name((NS, "documentation")) == doku);
            kinder.map(|k| &self.text[k.range()]).collect()
        };
        let (worte, schritte) = innen;
        let einzug = self.einzug(n.range().start);
        let (doku, rest) = (text(true), text(false));
        Ok((n.range(), format!("{kopf}>{doku}{worte}{rest}{schritte}\n{einzug}</{p}subProcess>")))
    }
}

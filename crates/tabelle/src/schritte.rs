//! Computations in several steps: a DMN context whose entries are formulas. Each step has a name that the later ones know; a
//! last step without a name is the result, otherwise the result is all steps together.

use roxmltree::{Document, Node};

use crate::{
    Logik, Regelwerk, TabelleFehler,
    bau::tauschen,
    lesen::{boxart, finde},
    schnitt::{Schnitt, dokument, ist, kind, kinder, maskiert, text_von},
};

/// Most steps of a computation.
pub const HOECHSTENS_SCHRITTE: usize = 60;

/// A step of a computation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schritt {
    /// Its name; empty: it is the result.
    pub name: String,
    /// What it reckons.
    pub inhalt: Schrittinhalt,
}

/// What a step reckons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schrittinhalt {
    /// A formula, as FEEL.
    Formel(String),
    /// Something that is shown and not edited here: what it is, and its lines.
    Anderes(&'static str, Vec<String>),
}

/// The steps of a context.
pub(crate) fn schritte(c: Node<'_, '_>) -> Vec<Schritt> {
    kinder(c, "contextEntry")
        .map(|e| Schritt {
            name: kind(e, "variable").and_then(|v| v.attribute("name")).unwrap_or_default().to_owned(),
            inhalt: match kind(e, "literalExpression") {
                Some(l) => Schrittinhalt::Formel(text_von(l).trim().to_owned()),
                None => Schrittinhalt::Anderes(boxart(e).unwrap_or("noch leer"), zeilen(e)),
            },
        })
        .collect()
}

/// What stands in an expression of any kind, line by line as it is read: names, and the FEEL of each place.
pub(crate) fn zeilen(n: Node<'_, '_>) -> Vec<String> {
    let mut aus = Vec::new();
    for k in n.descendants().filter(Node::is_element) {
        match k.tag_name().name() {
            "variable" | "column" | "formalParameter" | "parameter" => {
                if let Some(name) = k.attribute("name") {
                    aus.push(format!("{name}:"));
                }
            }
            "text" => {
                let text: String = k.descendants().filter(Node::is_text).filter_map(|t| t.text()).collect();
                let text = text.trim();
                // A name and its formula are one line.
                match aus.last_mut().filter(|z| z.ends_with(':') && !text.is_empty()) {
                    Some(z) => *z = format!("{z} {text}"),
                    None if !text.is_empty() => aus.push(text.to_owned()),
                    None => {}
                }
            }
            _ => {}
        }
    }
    aus
}

/// A name that FEEL reads as one word, and that no step before it has.
pub(crate) fn name_pruefen(name: &str) -> Result<(), TabelleFehler> {
    let im_namen = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(im_namen) && name.len() <= 60 {
        return Ok(());
    }
    Err(TabelleFehler::nicht(
        "Ein Name beginnt mit einem Buchstaben und hat nur Buchstaben von A bis Z, Ziffern und Unterstriche, zum Beispiel „zwoelftel“.",
    ))
}

impl Regelwerk {
    /// Sets name and formula of a step; a step that is no formula keeps what it reckons.
    ///
    /// # Errors
    /// There is no such step, or the name is none or taken.
    pub fn schritt_setzen(&mut self, id: &str, nr: usize, name: &str, feel: &str) -> Result<(), TabelleFehler> {
        let da = self.schritte(id)?;
        let alt = da.get(nr).ok_or(TabelleFehler::Fehlt)?;
        namen_pruefen(&da, Some(nr), name)?;
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let e = schrittelement(&xml, id, nr)?;
        if alt.name != name {
            match (kind(e, "variable"), name) {
                (Some(v), "") => s.setze(v.range(), ""),
                (Some(v), name) => s.attribut(v, "name", name),
                (None, name) => {
                    let (p, kennung) = (s.praefix.clone(), s.freie_id("schritt"));
                    s.inhalt_voran(e, &format!("<{p}variable id=\"{kennung}_v\" name=\"{}\"/>", maskiert(name)));
                }
            }
        }
        if let Some(l) = kind(e, "literalExpression") {
            // White space around a formula is nobody's change.
            if text_von(l).trim() != feel {
                s.zellentext(l, feel);
            }
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Puts a step before the step `nr`, or at the end (before the result, where there is one).
    ///
    /// # Errors
    /// There is no such computation, it is full, or the name is none or taken.
    pub fn schritt_einfuegen(&mut self, id: &str, nr: usize, name: &str, feel: &str) -> Result<(), TabelleFehler> {
        let da = self.schritte(id)?;
        if da.len() >= HOECHSTENS_SCHRITTE {
            return Err(TabelleFehler::nicht(format!("Eine Rechnung hat höchstens {HOECHSTENS_SCHRITTE} Schritte.")));
        }
        if name.is_empty() {
            return Err(TabelleFehler::nicht(
                "Geben Sie dem Schritt einen Namen. Unter ihm kennen ihn die Schritte danach.",
            ));
        }
        namen_pruefen(&da, None, name)?;
        let ende = if da.last().is_some_and(|l| l.name.is_empty()) { da.len() - 1 } else { da.len() };
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let c = kontext(&xml, id)?;
        let (p, kennung) = (s.praefix.clone(), s.freie_id("schritt"));
        let neu = format!(
            "<{p}contextEntry id=\"{kennung}\"><{p}variable id=\"{kennung}_v\" name=\"{}\"/>\
             <{p}literalExpression id=\"{kennung}_f\"><{p}text>{}</{p}text></{p}literalExpression></{p}contextEntry>",
            maskiert(name),
            maskiert(feel)
        );
        let eintraege: Vec<_> = kinder(c, "contextEntry").collect();
        match (eintraege.get(nr.min(ende)), eintraege.last()) {
            (Some(vor), _) => {
                let ort = vor.range().start;
                s.setze(ort..ort, format!("{neu}{}", s.umbruch(*vor)));
            }
            (None, Some(letzter)) => s.dahinter(*letzter, &neu),
            (None, None) => s.inhalt_voran(c, &neu),
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Takes a step away.
    ///
    /// # Errors
    /// There is no such step, or it is the only one.
    pub fn schritt_loeschen(&mut self, id: &str, nr: usize) -> Result<(), TabelleFehler> {
        if self.schritte(id)?.len() < 2 {
            return Err(TabelleFehler::nicht(
                "Der letzte Schritt bleibt. Ändern Sie ihn, oder machen Sie daraus eine Formel.",
            ));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let stelle = s.mit_einzug(schrittelement(&xml, id, nr)?);
        s.setze(stelle, "");
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Changes the places of a step and the one behind it.
    ///
    /// # Errors
    /// One of them does not exist, or the result would not be last.
    pub fn schritt_tauschen(&mut self, id: &str, nr: usize) -> Result<(), TabelleFehler> {
        if self.schritte(id)?.get(nr + 1).is_none_or(|s| s.name.is_empty()) {
            return Err(TabelleFehler::nicht("Dieser Schritt ist schon der letzte vor dem Ergebnis."));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let (a, b) = (schrittelement(&xml, id, nr)?, schrittelement(&xml, id, nr + 1)?);
        tauschen(&mut s, a, b);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Makes a computation in steps of a formula: the formula is its result, steps come before it.
    ///
    /// # Errors
    /// There is no such decision, or it is no formula.
    pub fn zu_schritten(&mut self, id: &str) -> Result<(), TabelleFehler> {
        if !matches!(self.entscheidung(id)?.logik, Logik::Formel(_)) {
            return Err(TabelleFehler::nicht("Nur aus einer Formel lässt sich eine Rechnung in Schritten machen."));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let l = finde(&xml, id)?.children().find(|k| ist(*k, "literalExpression")).ok_or(TabelleFehler::Fehlt)?;
        let (p, um, kennung) = (s.praefix.clone(), s.umbruch(l), s.freie_id("rechnung"));
        let formel = &s.text[l.range()];
        let neu = format!(
            "<{p}context id=\"{kennung}\">{um}  <{p}contextEntry id=\"{kennung}_e\">{formel}</{p}contextEntry>{um}</{p}context>"
        );
        s.setze(l.range(), neu);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Makes a formula of a computation that has only its result left.
    ///
    /// # Errors
    /// There is no such decision, or it has other steps.
    pub fn zur_formel(&mut self, id: &str) -> Result<(), TabelleFehler> {
        let da = self.schritte(id)?;
        if !matches!(da.as_slice(), [Schritt { name, inhalt: Schrittinhalt::Formel(_) }] if name.is_empty()) {
            return Err(TabelleFehler::nicht(
                "Das geht, wenn nur noch das Ergebnis da ist. Löschen Sie erst die anderen Schritte.",
            ));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let c = kontext(&xml, id)?;
        let l = schrittelement(&xml, id, 0)?
            .children()
            .find(|k| ist(*k, "literalExpression"))
            .ok_or(TabelleFehler::Fehlt)?;
        let formel = s.text[l.range()].to_owned();
        s.setze(c.range(), formel);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// The steps of a decision.
    ///
    /// # Errors
    /// There is no such decision, or it is no computation in steps.
    pub fn schritte(&self, id: &str) -> Result<Vec<Schritt>, TabelleFehler> {
        match self.entscheidung(id)?.logik {
            Logik::Schritte(s) => Ok(s),
            _ => Err(TabelleFehler::Fehlt),
        }
    }

    /// What stands in a decision of any kind, line by line.
    ///
    /// # Errors
    /// There is no such decision.
    pub fn lesbar(&self, id: &str) -> Result<Vec<String>, TabelleFehler> {
        let xml = dokument(&self.text)?;
        let e = finde(&xml, id)?;
        // The logic is the last element of a decision.
        let logik = if boxart(e).is_some() { e.children().rfind(Node::is_element) } else { None };
        Ok(logik.map(zeilen).unwrap_or_default())
    }
}

/// A name that can stand there: only the last step has none, and no two are the same.
fn namen_pruefen(da: &[Schritt], nr: Option<usize>, name: &str) -> Result<(), TabelleFehler> {
    if name.is_empty() {
        return if nr.is_none_or(|n| n + 1 == da.len()) {
            Ok(())
        } else {
            Err(TabelleFehler::nicht("Nur der letzte Schritt kann ohne Namen stehen: Er ist das Ergebnis."))
        };
    }
    name_pruefen(name)?;
    if da.iter().enumerate().any(|(i, s)| Some(i) != nr && s.name == name) {
        return Err(TabelleFehler::nicht(format!(
            "Den Schritt „{name}“ gibt es schon. Wählen Sie einen anderen Namen."
        )));
    }
    Ok(())
}

fn kontext<'x, 'i: 'x>(xml: &'x Document<'i>, id: &str) -> Result<Node<'x, 'i>, TabelleFehler> {
    finde(xml, id)?.children().find(|k| ist(*k, "context")).ok_or(TabelleFehler::Fehlt)
}

fn schrittelement<'x, 'i: 'x>(xml: &'x Document<'i>, id: &str, nr: usize) -> Result<Node<'x, 'i>, TabelleFehler> {
    kontext(xml, id)?.children().filter(|k| ist(*k, "contextEntry")).nth(nr).ok_or(TabelleFehler::Fehlt)
}

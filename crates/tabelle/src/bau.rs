//! Changes to decisions and rules. Every one replaces the text of its place; the rest of the file stays byte by byte.

use roxmltree::{Document, Node};

use crate::{
    Logik, Regel, Regelwerk, TabelleFehler, Trefferart,
    lesen::{finde, finde_tabelle},
    schnitt::{Schnitt, dokument, ist, kind, kinder, maskiert},
};

/// Most rules of a table, as `regel` allows.
const HOECHSTENS_REGELN: usize = 500;

impl Regelwerk {
    /// Takes the new text if it is a file still.
    pub(crate) fn uebernehmen(&mut self, text: String) -> Result<(), TabelleFehler> {
        dokument(&text)?;
        self.text = text;
        Ok(())
    }

    /// Sets all cells of a rule.
    ///
    /// # Errors
    /// There is no such rule, or it has other columns.
    pub fn regel_setzen(&mut self, id: &str, nr: usize, regel: &Regel) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let text = {
            let r = regelelement(&xml, id, nr)?;
            for (name, werte) in [("inputEntry", &regel.eingaben), ("outputEntry", &regel.ausgaben)] {
                let zellen: Vec<_> = kinder(r, name).collect();
                if zellen.len() != werte.len() {
                    return Err(TabelleFehler::Fehlt);
                }
                for (zelle, wert) in zellen.into_iter().zip(werte) {
                    s.zellentext(zelle, wert);
                }
            }
            let notizen: Vec<_> = kinder(r, "annotationEntry").collect();
            for (zelle, wert) in notizen.iter().zip(&regel.anmerkungen) {
                s.zellentext(*zelle, wert);
            }
            let p = s.praefix.clone();
            let weitere: String = regel
                .anmerkungen
                .iter()
                .skip(notizen.len())
                .map(|a| format!("<{p}annotationEntry><{p}text>{}</{p}text></{p}annotationEntry>", maskiert(a)))
                .collect();
            if let Some(letzte) = r.children().rfind(Node::is_element).filter(|_| !weitere.is_empty()) {
                let ende = letzte.range().end;
                s.setze(ende..ende, weitere);
            }
            s.fertig()
        };
        self.uebernehmen(text)
    }

    /// Puts a new rule before the rule `nr` (or at the end).
    ///
    /// # Errors
    /// There is no such table, or it is full.
    pub fn regel_einfuegen(&mut self, id: &str, nr: usize, regel: &Regel) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        let regeln: Vec<_> = kinder(t, "rule").collect();
        if regeln.len() >= HOECHSTENS_REGELN {
            return Err(TabelleFehler::nicht(format!("Eine Tabelle hat höchstens {HOECHSTENS_REGELN} Regeln.")));
        }
        let p = s.praefix.clone();
        let zelle = |art: &str, id: String, wert: &str| {
            let id = if id.is_empty() { id } else { format!(" id=\"{id}\"") };
            format!("<{p}{art}{id}><{p}text>{}</{p}text></{p}{art}>", maskiert(wert))
        };
        let kennung = s.freie_id("regel");
        let mut neu = format!("<{p}rule id=\"{kennung}\">");
        for (i, w) in regel.eingaben.iter().enumerate() {
            neu.push_str(&zelle("inputEntry", format!("{kennung}_e{}", i + 1), w));
        }
        for (i, w) in regel.ausgaben.iter().enumerate() {
            neu.push_str(&zelle("outputEntry", format!("{kennung}_a{}", i + 1), w));
        }
        for w in &regel.anmerkungen {
            neu.push_str(&zelle("annotationEntry", String::new(), w));
        }
        neu.push_str(&format!("</{p}rule>"));
        match (regeln.get(nr), t.children().rfind(Node::is_element)) {
            (Some(vor), _) => {
                let ort = vor.range().start;
                s.setze(ort..ort, format!("{neu}{}", s.umbruch(*vor)));
            }
            (None, Some(letztes)) => s.dahinter(letztes, &neu),
            (None, None) => s.inhalt_voran(t, &neu),
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Puts a copy of a rule behind it.
    ///
    /// # Errors
    /// There is no such rule.
    pub fn regel_kopieren(&mut self, id: &str, nr: usize) -> Result<(), TabelleFehler> {
        let regel = self.tabelle(id)?.regeln.into_iter().nth(nr).ok_or(TabelleFehler::Fehlt)?;
        self.regel_einfuegen(id, nr + 1, &regel)
    }

    /// Takes a rule away.
    ///
    /// # Errors
    /// There is no such rule.
    pub fn regel_loeschen(&mut self, id: &str, nr: usize) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let stelle = s.mit_einzug(regelelement(&xml, id, nr)?);
        s.setze(stelle, "");
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Changes the places of a rule and the one behind it.
    ///
    /// # Errors
    /// One of them does not exist.
    pub fn regel_tauschen(&mut self, id: &str, nr: usize) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let (a, b) = (regelelement(&xml, id, nr)?, regelelement(&xml, id, nr + 1)?);
        tauschen(&mut s, a, b);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// What happens when several rules hold.
    ///
    /// # Errors
    /// There is no such table.
    pub fn treffer_setzen(&mut self, id: &str, art: Trefferart) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        if self.tabelle(id)?.treffer != art {
            let (name, sammeln) = art.dmn();
            s.attribut(t, "hitPolicy", name);
            s.attribut(t, "aggregation", sammeln);
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// The question that a decision answers.
    ///
    /// # Errors
    /// There is no such decision.
    pub fn frage_setzen(&mut self, id: &str, frage: &str) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let n = finde(&xml, id)?;
        let p = s.praefix.clone();
        match kind(n, "question") {
            Some(q) if q.text().unwrap_or_default().trim() == frage => {}
            Some(q) => s.setze(q.range(), format!("<{p}question>{}</{p}question>", maskiert(frage))),
            // The order of DMN: description, question, the rest.
            None => match kind(n, "description") {
                Some(d) => s.dahinter(d, &format!("<{p}question>{}</{p}question>", maskiert(frage))),
                None => s.inhalt_voran(n, &format!("<{p}question>{}</{p}question>", maskiert(frage))),
            },
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// The formula of a decision that is one.
    ///
    /// # Errors
    /// There is no such decision, or it is no formula.
    pub fn formel_setzen(&mut self, id: &str, feel: &str) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let l = finde(&xml, id)?.children().find(|k| ist(*k, "literalExpression")).ok_or(TabelleFehler::Fehlt)?;
        s.zellentext(l, feel);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Makes a table of a formula: one rule that gives what the formula gave.
    ///
    /// # Errors
    /// There is no such decision, or it is no formula.
    pub fn zur_tabelle(&mut self, id: &str) -> Result<(), TabelleFehler> {
        let e = self.entscheidung(id)?;
        let Logik::Formel(formel) = &e.logik else {
            return Err(TabelleFehler::nicht("Nur aus einer Formel lässt sich eine Tabelle machen."));
        };
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let l = finde(&xml, id)?.children().find(|k| ist(*k, "literalExpression")).ok_or(TabelleFehler::Fehlt)?;
        let (p, um) = (s.praefix.clone(), s.umbruch(l));
        let kennung = s.freie_id("tabelle");
        let typ = l.attribute("typeRef").unwrap_or(&e.typ);
        let typ = if typ.is_empty() { String::new() } else { format!(" typeRef=\"{}\"", maskiert(typ)) };
        let neu = format!(
            "<{p}decisionTable id=\"{kennung}\" hitPolicy=\"UNIQUE\" preferredOrientation=\"Rule-as-Row\">{um}  \
             <{p}output id=\"{kennung}_a1\" label=\"{}\"{typ}/>{um}  \
             <{p}rule id=\"{kennung}_r1\"><{p}outputEntry id=\"{kennung}_r1_a1\"><{p}text>{}</{p}text></{p}outputEntry></{p}rule>{um}</{p}decisionTable>",
            maskiert(&e.name),
            maskiert(formel)
        );
        s.setze(l.range(), neu);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Lets a decision read an input or another decision by its name: declares what is not declared yet.
    ///
    /// # Errors
    /// There is no such decision.
    pub fn bedarf(&mut self, id: &str, name: &str, typ: &str) -> Result<(), TabelleFehler> {
        if self.entscheidung(id)?.bedarf.iter().any(|b| b == name) {
            return Ok(());
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let (wurzel, e) = (xml.root_element(), finde(&xml, id)?);
        let p = s.praefix.clone();
        let heisst = |n: &Node<'_, '_>| {
            kind(*n, "variable").and_then(|v| v.attribute("name")).or_else(|| n.attribute("name")) == Some(name)
        };
        let da = ["inputData", "decision"].iter().find_map(|art| {
            let n = wurzel.children().find(|n| ist(*n, art) && heisst(n))?;
            Some((*art, n.attribute("id")?.to_owned()))
        });
        let (art, ziel) = match da {
            Some(("decision", ziel)) => ("requiredDecision", ziel),
            Some((_, ziel)) => ("requiredInput", ziel),
            None => {
                let ziel = s.freie_id("eingabe");
                let wort = maskiert(name);
                let neu = format!(
                    "<{p}inputData id=\"{ziel}\" name=\"{wort}\"><{p}variable id=\"{ziel}_v\" name=\"{wort}\" typeRef=\"{typ}\"/></{p}inputData>"
                );
                match wurzel.children().rfind(|n| ist(*n, "inputData")) {
                    Some(letzte) => s.dahinter(letzte, &neu),
                    None => {
                        let erste = wurzel.children().find(|n| ist(*n, "decision")).ok_or(TabelleFehler::Fehlt)?;
                        let ort = erste.range().start;
                        s.setze(ort..ort, format!("{neu}{}", s.umbruch(erste)));
                    }
                }
                ("requiredInput", ziel)
            }
        };
        let verweis = s.freie_id("bedarf");
        let neu = format!(
            "<{p}informationRequirement id=\"{verweis}\"><{p}{art} href=\"#{ziel}\"/></{p}informationRequirement>"
        );
        // Behind the other requirements, or behind the variable; before the logic.
        let davor = ["informationRequirement", "variable", "allowedAnswers", "question", "description"]
            .iter()
            .find_map(|n| e.children().rfind(|k| ist(*k, n)));
        match davor {
            Some(d) => s.dahinter(d, &neu),
            None => s.inhalt_voran(e, &neu),
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// A new decision: a formula, to be made a table of. Gives its id.
    ///
    /// # Errors
    /// The name is taken or no name.
    pub fn entscheidung_neu(
        &mut self,
        name: &str,
        frage: &str,
        typ: &str,
        formel: &str,
    ) -> Result<String, TabelleFehler> {
        let im_namen = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if !name.starts_with(|c: char| c.is_ascii_uppercase()) || !name.chars().all(im_namen) || name.len() > 60 {
            return Err(TabelleFehler::nicht(
                "Der Name beginnt mit einem großen Buchstaben und hat nur Buchstaben von A bis Z, Ziffern und Unterstriche, zum Beispiel „Gebuehr“.",
            ));
        }
        let vergeben =
            self.entscheidungen()?.iter().any(|e| e.name == name) || self.eingaben()?.iter().any(|(n, _)| n == name);
        if vergeben {
            return Err(TabelleFehler::nicht(format!("„{name}“ gibt es schon. Wählen Sie einen anderen Namen.")));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let (wurzel, p, id) = (xml.root_element(), s.praefix.clone(), s.freie_id("entscheidung"));
        let neu = format!(
            "<{p}decision id=\"{id}\" name=\"{name}\">\n    <{p}question>{}</{p}question>\n    \
             <{p}variable id=\"{id}_v\" name=\"{name}\" typeRef=\"{typ}\"/>\n    \
             <{p}literalExpression id=\"{id}_f\" typeRef=\"{typ}\"><{p}text>{}</{p}text></{p}literalExpression>\n  </{p}decision>",
            maskiert(frage),
            maskiert(formel)
        );
        match wurzel.children().rfind(|n| ist(*n, "decision") || ist(*n, "inputData")) {
            Some(letzte) => s.dahinter(letzte, &neu),
            None => s.inhalt_voran(wurzel, &format!("\n  {neu}")),
        }
        let text = s.fertig();
        self.uebernehmen(text)?;
        Ok(id)
    }
}

/// The element of a rule.
pub(crate) fn regelelement<'x, 'i: 'x>(
    xml: &'x Document<'i>,
    id: &str,
    nr: usize,
) -> Result<Node<'x, 'i>, TabelleFehler> {
    finde_tabelle(xml, id)?.children().filter(|k| ist(*k, "rule")).nth(nr).ok_or(TabelleFehler::Fehlt)
}

/// Puts each of two elements where the other one stands; what stands between them stays.
pub(crate) fn tauschen(s: &mut Schnitt<'_>, a: Node<'_, '_>, b: Node<'_, '_>) {
    let (ra, rb) = (a.range(), b.range());
    let (ta, tb) = (s.text[ra.clone()].to_owned(), s.text[rb.clone()].to_owned());
    s.setze(ra, tb);
    s.setze(rb, ta);
}

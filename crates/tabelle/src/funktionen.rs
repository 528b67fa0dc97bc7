//! Functions that several decisions call: business knowledge models of DMN whose logic is a formula.

use roxmltree::{Document, Node};

use crate::{
    Regelwerk, TabelleFehler,
    lesen::{finde, id_von},
    schnitt::{Schnitt, dokument, ist, kind, kinder, maskiert, text_von},
    schritte::{name_pruefen, zeilen},
};

/// A function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funktion {
    /// Its id in the file.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it takes: name and type, the type empty where any will do.
    pub angaben: Vec<(String, String)>,
    /// The formula; `None`: its logic is of another kind, see `zeilen`.
    pub formel: Option<String>,
    /// What stands in it, line by line.
    pub zeilen: Vec<String>,
    /// Decisions that call it.
    pub benutzt: Vec<String>,
}

impl Regelwerk {
    /// All functions, in the order of the file.
    ///
    /// # Errors
    /// The file is not readable.
    pub fn funktionen(&self) -> Result<Vec<Funktion>, TabelleFehler> {
        let xml = dokument(&self.text)?;
        Ok(kinder(xml.root_element(), "businessKnowledgeModel").map(|n| funktion(&xml, n)).collect())
    }

    /// One of them.
    ///
    /// # Errors
    /// There is none with this id.
    pub fn funktion(&self, id: &str) -> Result<Funktion, TabelleFehler> {
        self.funktionen()?.into_iter().find(|f| f.id == id).ok_or(TabelleFehler::Fehlt)
    }

    /// Sets what a function takes and its formula; its name stays, because decisions call it.
    ///
    /// # Errors
    /// There is no such function, its logic is no formula, or a name is none.
    pub fn funktion_setzen(
        &mut self,
        id: &str,
        angaben: &[(String, String)],
        formel: &str,
    ) -> Result<(), TabelleFehler> {
        angaben_pruefen(angaben)?;
        let da = self.funktion(id)?;
        if da.formel.is_none() {
            return Err(TabelleFehler::nicht(
                "Diese Funktion ist keine Formel. Ändern lässt sie sich mit einem DMN-Modeller.",
            ));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let logik =
            finde_funktion(&xml, id)?.children().find(|k| ist(*k, "encapsulatedLogic")).ok_or(TabelleFehler::Fehlt)?;
        let l = kind(logik, "literalExpression").ok_or(TabelleFehler::Fehlt)?;
        if da.formel.as_deref() != Some(formel) {
            s.zellentext(l, formel);
        }
        let alte: Vec<_> = kinder(logik, "formalParameter").collect();
        for (n, (name, typ)) in alte.iter().zip(angaben) {
            s.attribut(*n, "name", name);
            s.attribut(*n, "typeRef", typ);
        }
        for n in alte.iter().skip(angaben.len()) {
            let stelle = s.mit_einzug(*n);
            s.setze(stelle, "");
        }
        let (p, kennung) = (s.praefix.clone(), s.freie_id("angabe"));
        let neue: String = angaben
            .iter()
            .enumerate()
            .skip(alte.len())
            .map(|(i, (name, typ))| format!("{}{}", angabe(&p, &format!("{kennung}_{i}"), name, typ), s.umbruch(l)))
            .collect();
        if !neue.is_empty() {
            let ort = l.range().start;
            s.setze(ort..ort, neue);
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// A new function. Gives its id.
    ///
    /// # Errors
    /// The name is taken or none; so is one of what it takes.
    pub fn funktion_neu(
        &mut self,
        name: &str,
        angaben: &[(String, String)],
        formel: &str,
    ) -> Result<String, TabelleFehler> {
        name_pruefen(name)?;
        angaben_pruefen(angaben)?;
        let vergeben = self.entscheidungen()?.iter().any(|e| e.name == name)
            || self.eingaben()?.iter().any(|(n, _)| n == name)
            || self.funktionen()?.iter().any(|f| f.name == name);
        if vergeben {
            return Err(TabelleFehler::nicht(format!("„{name}“ gibt es schon. Wählen Sie einen anderen Namen.")));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let (wurzel, p, id) = (xml.root_element(), s.praefix.clone(), s.freie_id("funktion"));
        let nimmt: String = angaben
            .iter()
            .enumerate()
            .map(|(i, (n, t))| format!("\n      {}", angabe(&p, &format!("{id}_a{}", i + 1), n, t)))
            .collect();
        let neu = format!(
            "<{p}businessKnowledgeModel id=\"{id}\" name=\"{name}\">\n    <{p}variable id=\"{id}_v\" name=\"{name}\"/>\n    \
             <{p}encapsulatedLogic>{nimmt}\n      \
             <{p}literalExpression id=\"{id}_f\"><{p}text>{}</{p}text></{p}literalExpression>\n    \
             </{p}encapsulatedLogic>\n  </{p}businessKnowledgeModel>",
            maskiert(formel)
        );
        match wurzel.children().find(|n| ist(*n, "decision")) {
            Some(erste) => {
                let ort = erste.range().start;
                s.setze(ort..ort, format!("{neu}{}", s.umbruch(erste)));
            }
            None => s.inhalt_voran(wurzel, &format!("\n  {neu}")),
        }
        let text = s.fertig();
        self.uebernehmen(text)?;
        Ok(id)
    }

    /// Takes a function away that nobody calls, with the shapes that a diagram has of it.
    ///
    /// # Errors
    /// There is no such function, or decisions call it.
    pub fn funktion_loeschen(&mut self, id: &str) -> Result<(), TabelleFehler> {
        let da = self.funktion(id)?;
        if !da.benutzt.is_empty() {
            return Err(TabelleFehler::nicht(format!(
                "Diese Entscheidungen benutzen die Funktion noch: {}.",
                da.benutzt.join(", ")
            )));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let stelle = s.mit_einzug(finde_funktion(&xml, id)?);
        s.setze(stelle, "");
        let formen = xml.root_element().descendants().filter(|n| n.attribute("dmnElementRef") == Some(id));
        for form in formen {
            let stelle = s.mit_einzug(form);
            s.setze(stelle, "");
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Lets a decision call a function by its name: declares it where it is not declared yet. False: there is none.
    ///
    /// # Errors
    /// There is no such decision.
    pub fn wissen(&mut self, id: &str, name: &str) -> Result<bool, TabelleFehler> {
        let Some(f) = self.funktionen()?.into_iter().find(|f| f.name == name) else { return Ok(false) };
        let xml = dokument(&self.text)?;
        let e = finde(&xml, id)?;
        let ziel = format!("#{}", f.id);
        let da = kinder(e, "knowledgeRequirement")
            .any(|r| kind(r, "requiredKnowledge").and_then(|k| k.attribute("href")) == Some(&ziel));
        if da {
            return Ok(true);
        }
        let mut s = Schnitt::neu(&xml);
        let (p, verweis) = (s.praefix.clone(), s.freie_id("wissen"));
        let neu = format!(
            "<{p}knowledgeRequirement id=\"{verweis}\"><{p}requiredKnowledge href=\"{ziel}\"/></{p}knowledgeRequirement>"
        );
        // The order of DMN: what it reads, what it calls, its logic.
        let davor =
            ["knowledgeRequirement", "informationRequirement", "variable", "allowedAnswers", "question", "description"]
                .iter()
                .find_map(|n| e.children().rfind(|k| ist(*k, n)));
        match davor {
            Some(d) => s.dahinter(d, &neu),
            None => s.inhalt_voran(e, &neu),
        }
        let text = s.fertig();
        self.uebernehmen(text)?;
        Ok(true)
    }
}

fn angabe(p: &str, id: &str, name: &str, typ: &str) -> String {
    let typ = if typ.is_empty() { String::new() } else { format!(" typeRef=\"{}\"", maskiert(typ)) };
    format!("<{p}formalParameter id=\"{id}\" name=\"{}\"{typ}/>", maskiert(name))
}

fn angaben_pruefen(angaben: &[(String, String)]) -> Result<(), TabelleFehler> {
    for (i, (name, _)) in angaben.iter().enumerate() {
        name_pruefen(name)?;
        if angaben[..i].iter().any(|(n, _)| n == name) {
            return Err(TabelleFehler::nicht(format!(
                "„{name}“ steht zweimal da. Jede Angabe hat ihren eigenen Namen."
            )));
        }
    }
    Ok(())
}

fn finde_funktion<'x, 'i: 'x>(xml: &'x Document<'i>, id: &str) -> Result<Node<'x, 'i>, TabelleFehler> {
    let alle = xml.root_element().children();
    alle.into_iter().find(|n| ist(*n, "businessKnowledgeModel") && id_von(*n) == id).ok_or(TabelleFehler::Fehlt)
}

fn funktion(xml: &Document<'_>, n: Node<'_, '_>) -> Funktion {
    let id = id_von(n);
    let wort = |n: Node<'_, '_>, name: &str| n.attribute(name).unwrap_or_default().to_owned();
    let logik = kind(n, "encapsulatedLogic");
    let ziel = format!("#{id}");
    let ruft = |e: &Node<'_, '_>| {
        kinder(*e, "knowledgeRequirement")
            .any(|r| kind(r, "requiredKnowledge").and_then(|k| k.attribute("href")) == Some(&ziel))
    };
    let rufende = xml.root_element().children().filter(|e| ist(*e, "decision") || ist(*e, "businessKnowledgeModel"));
    Funktion {
        name: wort(n, "name"),
        angaben: logik
            .into_iter()
            .flat_map(|l| kinder(l, "formalParameter"))
            .map(|p| (wort(p, "name"), wort(p, "typeRef")))
            .collect(),
        formel: logik.and_then(|l| kind(l, "literalExpression")).map(|l| text_von(l).trim().to_owned()),
        zeilen: logik.map(zeilen).unwrap_or_default(),
        benutzt: rufende.filter(ruft).map(|e| wort(e, "name")).collect(),
        id,
    }
}

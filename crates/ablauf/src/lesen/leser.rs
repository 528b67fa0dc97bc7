//! One process: its elements and arrows.

use std::collections::BTreeMap;

use roxmltree::Node;

use crate::{
    NS_BASIS, NS_BPMN,
    bedingung::Bedingung,
    modell::{AblaufFehler, Art, Ausloeser, Fluss, Knoten, Nr},
    pruefen::Befund,
};

use super::{HOECHSTENS_ELEMENTE, TIEFSTE, Teil, attribut, basis, element, kind, text};

/// BPMN elements without meaning for the course: notes, pictures, lanes, declarations, data on paper.
const STUMM: &[&str] = &[
    "documentation",
    "extensionElements",
    "incoming",
    "outgoing",
    "laneSet",
    "textAnnotation",
    "group",
    "ioSpecification",
    "property",
    "dataObject",
    "dataObjectReference",
    "dataStoreReference",
    "auditing",
    "monitoring",
];

pub(super) struct Leser<'a, 'i> {
    /// Names of messages and signals, codes of errors and escalations, by the id of their declaration.
    pub(super) erklaert: BTreeMap<&'a str, &'a str>,
    pub(super) teil: Teil,
    offene_fluesse: Vec<(Node<'a, 'i>, Option<Nr>)>,
    standards: Vec<(Nr, String)>,
    raender: Vec<(Nr, String)>,
    /// Source and target of each association.
    verbindungen: Vec<(String, String)>,
}

impl<'a, 'i> Leser<'a, 'i> {
    pub(super) fn neu(wurzel: Node<'a, 'i>) -> Self {
        let mut erklaert = BTreeMap::new();
        for n in wurzel.children().filter(|n| n.is_element() && n.tag_name().namespace() == Some(NS_BPMN)) {
            let wert = match n.tag_name().name() {
                "message" | "signal" => n.attribute("name"),
                "error" => n.attribute("errorCode"),
                "escalation" => n.attribute("escalationCode"),
                _ => None,
            };
            if let (Some(id), Some(wert)) = (n.attribute("id"), wert) {
                erklaert.insert(id, wert);
            }
        }
        Self {
            erklaert,
            teil: Teil::default(),
            offene_fluesse: Vec::new(),
            standards: Vec::new(),
            raender: Vec::new(),
            verbindungen: Vec::new(),
        }
    }

    pub(super) fn lesen(mut self, prozess: Node<'a, 'i>) -> Result<Teil, AblaufFehler> {
        self.bereich(prozess, None, 0)?;
        self.verbinden();
        Ok(self.teil)
    }

    fn melde(&mut self, stelle: &str, satz: String) {
        self.teil.befunde.push(Befund::neu(stelle, satz));
    }

    /// Reads the elements of a process or sub-process.
    fn bereich(&mut self, container: Node<'a, 'i>, eltern: Option<Nr>, tiefe: usize) -> Result<(), AblaufFehler> {
        if tiefe > TIEFSTE {
            return Err(AblaufFehler::ZuTief);
        }
        for n in container.children().filter(|n| n.is_element() && n.tag_name().namespace() == Some(NS_BPMN)) {
            if self.teil.knoten.len().max(self.offene_fluesse.len()) >= HOECHSTENS_ELEMENTE {
                return Err(AblaufFehler::ZuGross);
            }
            match n.tag_name().name() {
                "sequenceFlow" => self.offene_fluesse.push((n, eltern)),
                "association" => self.verbindungen.push((attribut(n, "sourceRef"), attribut(n, "targetRef"))),
                // What counts as several instances and the trigger of an event are read with their element.
                name if STUMM.contains(&name)
                    || name.ends_with("LoopCharacteristics")
                    || name.starts_with("dataInput")
                    || name.starts_with("dataOutput") => {}
                name => self.knoten(n, name, eltern, tiefe)?,
            }
        }
        Ok(())
    }

    fn knoten(&mut self, n: Node<'a, 'i>, name: &str, eltern: Option<Nr>, tiefe: usize) -> Result<(), AblaufFehler> {
        let id = attribut(n, "id");
        if id.is_empty() {
            self.melde("", format!("Ein Element „{name}“ hat keine Kennung (Attribut „id“)."));
            return Ok(());
        }
        let im_ereignis = eltern.is_some_and(|e| matches!(self.teil.knoten[e].art, Art::Ereignisunterprozess));
        let art = self.art(n, name, im_ereignis);
        let nr = self.teil.knoten.len();
        if kind(n, "standardLoopCharacteristics").is_some() {
            self.melde(
                &id,
                format!("„{id}“ soll in einer Schleife laufen. Zeichnen Sie statt der Schleife einen Pfeil zurück, oder eine Mehrfachausführung (drei Striche)."),
            );
        }
        if let Some(standard) = n.attribute("default") {
            self.standards.push((nr, standard.to_owned()));
        }
        if name == "boundaryEvent" {
            self.raender.push((nr, attribut(n, "attachedToRef")));
        }
        let parameter = n
            .attributes()
            .filter(|a| a.namespace() == Some(NS_BASIS))
            .map(|a| (a.name().to_owned(), a.value().trim().to_owned()))
            .collect();
        if self.teil.index.insert(id.clone(), nr).is_some() {
            self.melde(&id, format!("Die Kennung „{id}“ kommt mehrfach vor."));
        }
        let unterprozess = matches!(art, Art::Unterprozess | Art::Ereignisunterprozess);
        let korrelation = basis(n, "korrelation");
        self.teil.knoten.push(Knoten {
            id,
            name: attribut(n, "name"),
            art,
            eingehend: Vec::new(),
            ausgehend: Vec::new(),
            eltern,
            raender: Vec::new(),
            haengt_an: None,
            standard: None,
            mehrfach: kind(n, "multiInstanceLoopCharacteristics").map(element::mehrfach),
            ausgleich: None,
            ist_ausgleich: n.attribute("isForCompensation") == Some("true"),
            korrelation: (!korrelation.is_empty()).then(|| Bedingung::neu(&korrelation)),
            parameter,
        });
        if unterprozess {
            self.bereich(n, Some(nr), tiefe + 1)?;
        }
        Ok(())
    }

    /// Ties flows, default flows, boundary events and what undoes to their nodes.
    fn verbinden(&mut self) {
        for (n, eltern) in std::mem::take(&mut self.offene_fluesse) {
            self.fluss(n, eltern);
        }
        for (nr, fluss) in std::mem::take(&mut self.standards) {
            let gefunden = self.teil.knoten[nr].ausgehend.iter().copied().find(|f| self.teil.fluesse[*f].id == fluss);
            if gefunden.is_none() {
                let titel = self.teil.knoten[nr].titel().to_owned();
                let satz = format!("Der Standardweg „{fluss}“ von „{titel}“ geht nicht von diesem Element aus.");
                let id = self.teil.knoten[nr].id.clone();
                self.melde(&id, satz);
            }
            self.teil.knoten[nr].standard = gefunden;
        }
        for (rand, traeger) in std::mem::take(&mut self.raender) {
            let k = &self.teil.knoten;
            match self.teil.index.get(&traeger).copied() {
                Some(t) if k[t].ist_taetigkeit() && k[t].eltern == k[rand].eltern => {
                    self.teil.knoten[t].raender.push(rand);
                    self.teil.knoten[rand].haengt_an = Some(t);
                }
                _ => {
                    let titel = k[rand].titel().to_owned();
                    let id = k[rand].id.clone();
                    self.melde(&id, format!("Das Randereignis „{titel}“ hängt an keiner Aufgabe."));
                }
            }
        }
        for (von, nach) in std::mem::take(&mut self.verbindungen) {
            let nr = |id: &str| self.teil.index.get(id).copied();
            // Modellers draw the association in either direction; to a note it means nothing.
            if let (Some(a), Some(b)) = (nr(&von), nr(&nach)) {
                let ist_rand =
                    |n: Nr| matches!(self.teil.knoten[n].art, Art::Rand { ausloeser: Ausloeser::Ausgleich, .. });
                let (rand, helfer) = if ist_rand(a) { (a, b) } else { (b, a) };
                if ist_rand(rand)
                    && let Some(t) = self.teil.knoten[rand].haengt_an
                {
                    self.teil.knoten[t].ausgleich = Some(helfer);
                }
            }
        }
    }

    fn fluss(&mut self, n: Node<'a, 'i>, eltern: Option<Nr>) {
        let id = attribut(n, "id");
        let ende = |feld: &str| self.teil.index.get(n.attribute(feld).unwrap_or_default()).copied();
        let (Some(von), Some(nach)) = (ende("sourceRef"), ende("targetRef")) else {
            return self.melde(&id, format!("Der Pfeil „{id}“ hat keinen Anfang oder kein Ziel."));
        };
        if self.teil.knoten[von].eltern != eltern || self.teil.knoten[nach].eltern != eltern {
            return self.melde(&id, format!("Der Pfeil „{id}“ führt über die Grenze eines Unterprozesses."));
        }
        let bedingung = kind(n, "conditionExpression").map(text).filter(|t| !t.is_empty()).map(|t| Bedingung::neu(&t));
        let nr = self.teil.fluesse.len();
        self.teil.fluesse.push(Fluss { id, name: attribut(n, "name"), von, nach, bedingung });
        self.teil.knoten[von].ausgehend.push(nr);
        self.teil.knoten[nach].eingehend.push(nr);
    }
}

//! BPMN 2.0 XML -> [`Modell`]. The document is read, never rewritten; entities and document types are refused.

use std::{collections::BTreeMap, sync::Arc};

use roxmltree::{Document, Node, ParsingOptions};

use crate::{
    NS_BASIS, NS_BPMN,
    bedingung::Bedingung,
    modell::{AblaufFehler, Art, Baustein, Fluss, Knoten, Modell, Nr, Zeitangabe},
    pruefen::Befund,
    zeit,
};

/// Larger files are no process that a person drew.
const GROESSTE_DATEI: usize = 2 * 1024 * 1024;

/// BPMN elements without meaning for the course: notes, pictures, lanes, declarations.
const STUMM: &[&str] = &[
    "documentation",
    "extensionElements",
    "incoming",
    "outgoing",
    "laneSet",
    "textAnnotation",
    "association",
    "group",
    "ioSpecification",
    "property",
];

impl Modell {
    /// Reads a BPMN 2.0 file.
    ///
    /// # Errors
    /// The file is no well-formed XML without document type, no BPMN, or holds not exactly one process.
    pub fn lesen(datei: &[u8]) -> Result<Self, AblaufFehler> {
        if datei.len() > GROESSTE_DATEI {
            return Err(AblaufFehler::KeinXml("Die Datei ist größer als 2 MB.".to_owned()));
        }
        let text = std::str::from_utf8(datei).map_err(|e| AblaufFehler::KeinXml(e.to_string()))?;
        let optionen = ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..ParsingOptions::default() };
        let xml = Document::parse_with_options(text.trim_start_matches('\u{feff}'), optionen)
            .map_err(|e| AblaufFehler::KeinXml(e.to_string()))?;
        let wurzel = xml.root_element();
        if !wurzel.has_tag_name((NS_BPMN, "definitions")) {
            return Err(AblaufFehler::KeinBpmn);
        }
        let prozesse: Vec<Node<'_, '_>> = wurzel.children().filter(|n| n.has_tag_name((NS_BPMN, "process"))).collect();
        let [prozess] = prozesse[..] else {
            return Err(AblaufFehler::NichtGenauEinProzess(prozesse.len()));
        };
        let mut leser = Leser::new(wurzel);
        leser.bereich(prozess, None);
        leser.verbinden();
        Ok(Self {
            original: Arc::from(datei),
            id: attribut(prozess, "id"),
            name: attribut(prozess, "name"),
            knoten: leser.knoten,
            fluesse: leser.fluesse,
            index: leser.index,
            befunde: leser.befunde,
        })
    }
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

fn text(n: Node<'_, '_>) -> String {
    n.text().unwrap_or_default().trim().to_owned()
}

struct Leser<'a, 'i> {
    /// Names of messages and codes of errors by the id of their declaration.
    erklaert: BTreeMap<&'a str, &'a str>,
    knoten: Vec<Knoten>,
    fluesse: Vec<Fluss>,
    index: BTreeMap<String, Nr>,
    befunde: Vec<Befund>,
    offene_fluesse: Vec<(Node<'a, 'i>, Option<Nr>)>,
    standards: Vec<(Nr, String)>,
    raender: Vec<(Nr, String)>,
}

impl<'a, 'i> Leser<'a, 'i> {
    fn new(wurzel: Node<'a, 'i>) -> Self {
        let mut erklaert = BTreeMap::new();
        for n in wurzel.children().filter(|n| n.is_element() && n.tag_name().namespace() == Some(NS_BPMN)) {
            let wert = match n.tag_name().name() {
                "message" => n.attribute("name"),
                "error" => n.attribute("errorCode"),
                _ => None,
            };
            if let (Some(id), Some(wert)) = (n.attribute("id"), wert) {
                erklaert.insert(id, wert);
            }
        }
        Self {
            erklaert,
            knoten: Vec::new(),
            fluesse: Vec::new(),
            index: BTreeMap::new(),
            befunde: Vec::new(),
            offene_fluesse: Vec::new(),
            standards: Vec::new(),
            raender: Vec::new(),
        }
    }

    /// Reads the elements of a process or sub-process.
    fn bereich(&mut self, container: Node<'a, 'i>, eltern: Option<Nr>) {
        for n in container.children().filter(|n| n.is_element() && n.tag_name().namespace() == Some(NS_BPMN)) {
            match n.tag_name().name() {
                "sequenceFlow" => self.offene_fluesse.push((n, eltern)),
                name if STUMM.contains(&name) => {}
                name => self.knoten(n, name, eltern),
            }
        }
    }

    fn knoten(&mut self, n: Node<'a, 'i>, element: &str, eltern: Option<Nr>) {
        let id = attribut(n, "id");
        if id.is_empty() {
            self.befunde.push(Befund::neu("", format!("Ein Element „{element}“ hat keine Kennung (Attribut „id“).")));
            return;
        }
        let art = self.art(n, element);
        let nr = self.knoten.len();
        let mehrfach = n.children().any(|k| {
            k.has_tag_name((NS_BPMN, "multiInstanceLoopCharacteristics"))
                || k.has_tag_name((NS_BPMN, "standardLoopCharacteristics"))
        });
        if mehrfach {
            self.befunde.push(Befund::neu(
                &id,
                format!("„{id}“ soll mehrfach ausgeführt werden. Mehrfachausführung wird noch nicht unterstützt."),
            ));
        }
        if let Some(standard) = n.attribute("default") {
            self.standards.push((nr, standard.to_owned()));
        }
        if element == "boundaryEvent" {
            self.raender.push((nr, attribut(n, "attachedToRef")));
        }
        let parameter = n
            .attributes()
            .filter(|a| a.namespace() == Some(NS_BASIS))
            .map(|a| (a.name().to_owned(), a.value().trim().to_owned()))
            .collect();
        if self.index.insert(id.clone(), nr).is_some() {
            self.befunde.push(Befund::neu(&id, format!("Die Kennung „{id}“ kommt mehrfach vor.")));
        }
        let unterprozess = matches!(art, Art::Unterprozess);
        self.knoten.push(Knoten {
            id,
            name: attribut(n, "name"),
            art,
            eingehend: Vec::new(),
            ausgehend: Vec::new(),
            eltern,
            raender: Vec::new(),
            haengt_an: None,
            standard: None,
            parameter,
        });
        if unterprozess {
            self.bereich(n, Some(nr));
        }
    }

    fn art(&self, n: Node<'a, 'i>, element: &str) -> Art {
        let fremd = || Art::Fremd(element.to_owned());
        let ausloeser: Vec<Node<'_, '_>> =
            n.children().filter(|k| k.is_element() && k.tag_name().name().ends_with("EventDefinition")).collect();
        let einer = match ausloeser[..] {
            [] => None,
            [a] => Some(a),
            _ => return Art::Fremd(format!("{element} mit mehreren Auslösern")),
        };
        let ausloeser = einer.map(|a| a.tag_name().name());
        match (element, ausloeser) {
            ("startEvent", None) => Art::Start,
            ("endEvent", None) => Art::Ende,
            ("endEvent", Some("terminateEventDefinition")) => Art::EndeAbbruch,
            ("endEvent", Some("errorEventDefinition")) => Art::EndeFehler(self.verweis(einer, "errorRef")),
            ("userTask", None) => Art::Aufgabe(basis(n, "aufgabe")),
            ("serviceTask", None) => Art::Dienst(Baustein::von(&basis(n, "baustein"))),
            ("sendTask", None) if n.has_attribute((NS_BASIS, "baustein")) => {
                Art::Dienst(Baustein::von(&basis(n, "baustein")))
            }
            ("sendTask", None) => Art::Dienst(Some(Baustein::Benachrichtigen)),
            ("businessRuleTask", None) => Art::Regel(basis(n, "entscheidung")),
            ("receiveTask", None) => Art::Empfang(self.verweis(Some(n), "messageRef")),
            ("exclusiveGateway", None) => Art::Exklusiv,
            ("parallelGateway", None) => Art::Parallel,
            ("eventBasedGateway", None) if n.attribute("instantiate") != Some("true") => Art::Ereignis,
            ("intermediateCatchEvent", Some("timerEventDefinition")) => Art::Zeit(zeit(einer)),
            ("intermediateCatchEvent", Some("messageEventDefinition")) => {
                Art::Empfang(self.verweis(einer, "messageRef"))
            }
            ("boundaryEvent", Some("timerEventDefinition")) => {
                Art::RandZeit { zeit: zeit(einer), unterbricht: n.attribute("cancelActivity") != Some("false") }
            }
            ("boundaryEvent", Some("errorEventDefinition")) => Art::RandFehler(self.verweis(einer, "errorRef")),
            ("subProcess", None) if n.attribute("triggeredByEvent") != Some("true") => Art::Unterprozess,
            (_, Some(a)) => Art::Fremd(format!("{element} mit {a}")),
            _ => fremd(),
        }
    }

    /// The name behind a reference such as `messageRef="Message_1"`.
    fn verweis(&self, n: Option<Node<'a, 'i>>, feld: &str) -> String {
        let verweis = n.and_then(|n| n.attribute(feld)).unwrap_or_default();
        // The reference may carry the prefix of the target namespace.
        let kurz = verweis.rsplit_once(':').map_or(verweis, |(_, k)| k);
        self.erklaert.get(verweis).or_else(|| self.erklaert.get(kurz)).copied().unwrap_or_default().trim().to_owned()
    }

    /// Ties flows, default flows and boundary events to their nodes.
    fn verbinden(&mut self) {
        for (n, eltern) in std::mem::take(&mut self.offene_fluesse) {
            self.fluss(n, eltern);
        }
        for (nr, fluss) in std::mem::take(&mut self.standards) {
            let gefunden = self.knoten[nr].ausgehend.iter().copied().find(|f| self.fluesse[*f].id == fluss);
            if gefunden.is_none() {
                let titel = self.knoten[nr].titel().to_owned();
                let satz = format!("Der Standardweg „{fluss}“ von „{titel}“ geht nicht von diesem Element aus.");
                self.befunde.push(Befund::neu(&self.knoten[nr].id, satz));
            }
            self.knoten[nr].standard = gefunden;
        }
        for (rand, traeger) in std::mem::take(&mut self.raender) {
            match self.index.get(&traeger).copied() {
                Some(t) if self.knoten[t].traegt_rand() && self.knoten[t].eltern == self.knoten[rand].eltern => {
                    self.knoten[t].raender.push(rand);
                    self.knoten[rand].haengt_an = Some(t);
                }
                _ => {
                    let titel = self.knoten[rand].titel().to_owned();
                    let satz = format!("Das Randereignis „{titel}“ hängt an keiner Aufgabe.");
                    self.befunde.push(Befund::neu(&self.knoten[rand].id, satz));
                }
            }
        }
    }

    fn fluss(&mut self, n: Node<'a, 'i>, eltern: Option<Nr>) {
        let id = attribut(n, "id");
        let ende = |feld: &str| self.index.get(n.attribute(feld).unwrap_or_default()).copied();
        let (Some(von), Some(nach)) = (ende("sourceRef"), ende("targetRef")) else {
            self.befunde.push(Befund::neu(&id, format!("Der Pfeil „{id}“ hat keinen Anfang oder kein Ziel.")));
            return;
        };
        if self.knoten[von].eltern != eltern || self.knoten[nach].eltern != eltern {
            self.befunde
                .push(Befund::neu(&id, format!("Der Pfeil „{id}“ führt über die Grenze eines Unterprozesses.")));
            return;
        }
        let bedingung = kind(n, "conditionExpression").map(text).filter(|t| !t.is_empty()).map(|t| {
            let b = Bedingung::neu(&t);
            if let Some(fehler) = b.fehler() {
                let satz = format!("Die Bedingung „{t}“ am Pfeil „{id}“ lässt sich nicht lesen: {fehler}");
                self.befunde.push(Befund::neu(&id, satz));
            }
            b
        });
        let nr = self.fluesse.len();
        self.fluesse.push(Fluss { id, name: attribut(n, "name"), von, nach, bedingung });
        self.knoten[von].ausgehend.push(nr);
        self.knoten[nach].eingehend.push(nr);
    }
}

fn zeit(n: Option<Node<'_, '_>>) -> Zeitangabe {
    let Some(n) = n else { return Zeitangabe::Unlesbar(String::new()) };
    if let Some(dauer) = kind(n, "timeDuration") {
        zeit::dauer(&text(dauer))
    } else if let Some(datum) = kind(n, "timeDate") {
        zeit::datum(&text(datum))
    } else {
        Zeitangabe::Unlesbar(kind(n, "timeCycle").map(text).unwrap_or_default())
    }
}

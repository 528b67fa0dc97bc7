//! What an element is: its kind, its trigger, its time.

use roxmltree::Node;

use crate::{
    NS_BASIS, NS_BPMN,
    bedingung::Bedingung,
    modell::{Art, Ausloeser, Baustein, Mehrfach, Wurf},
    zeit::{self, Fristangabe, Fristkalender, Zeitangabe},
};

use super::{attribut, basis, kind, leser::Leser, ohne_praefix, text};

impl Leser<'_, '_> {
    pub(super) fn art(&self, n: Node<'_, '_>, element: &str, im_ereignis: bool) -> Art {
        let definitionen: Vec<Node<'_, '_>> = n
            .children()
            .filter(|k| k.tag_name().namespace() == Some(NS_BPMN) && k.tag_name().name().ends_with("EventDefinition"))
            .collect();
        let d = match definitionen[..] {
            [] => None,
            [d] => Some(d),
            _ => return Art::Fremd(format!("{element} mit mehreren Auslösern")),
        };
        let fremd = || {
            Art::Fremd(match d {
                Some(d) => format!("{element} mit {}", d.tag_name().name()),
                None => element.to_owned(),
            })
        };
        match (element, d) {
            ("startEvent", None) => Art::Start,
            ("startEvent", Some(d)) if im_ereignis => match self.ausloeser(d) {
                Some(ausloeser) => {
                    let immer = matches!(ausloeser, Ausloeser::Fehler(_) | Ausloeser::Ausgleich);
                    let unterbricht = immer || n.attribute("isInterrupting") != Some("false");
                    Art::Ereignisstart { ausloeser, unterbricht }
                }
                None => fremd(),
            },
            ("boundaryEvent", Some(d)) => match self.ausloeser(d) {
                Some(Ausloeser::Ausgleich) => Art::Rand { ausloeser: Ausloeser::Ausgleich, unterbricht: false },
                Some(ausloeser) => {
                    let immer = matches!(ausloeser, Ausloeser::Fehler(_));
                    Art::Rand { ausloeser, unterbricht: immer || n.attribute("cancelActivity") != Some("false") }
                }
                None => fremd(),
            },
            ("intermediateCatchEvent", Some(d)) => match self.ausloeser(d) {
                Some(a @ (Ausloeser::Zeit(_) | Ausloeser::Nachricht(_) | Ausloeser::Signal(_))) => Art::Warten(a),
                _ => fremd(),
            },
            ("endEvent", None) => Art::Ende(None),
            ("endEvent", Some(d)) => self.wurf(d).map_or_else(fremd, |w| Art::Ende(Some(w))),
            ("intermediateThrowEvent", None) => Art::Werfen(None),
            ("intermediateThrowEvent", Some(d)) => match self.wurf(d) {
                Some(Wurf::Fehler(_) | Wurf::Abbruch) | None => fremd(),
                wurf => Art::Werfen(wurf),
            },
            (_, Some(_)) => fremd(),
            (_, None) => self.taetigkeit_oder_tor(n, element),
        }
    }

    fn taetigkeit_oder_tor(&self, n: Node<'_, '_>, element: &str) -> Art {
        match element {
            "userTask" => Art::Aufgabe(basis(n, "aufgabe")),
            "manualTask" => Art::Handarbeit,
            "serviceTask" => Art::Dienst(Baustein::von(&basis(n, "baustein"))),
            "sendTask" if n.has_attribute((NS_BASIS, "baustein")) => Art::Dienst(Baustein::von(&basis(n, "baustein"))),
            "sendTask" if n.has_attribute("messageRef") => Art::Senden(self.verweis(n, "messageRef")),
            "sendTask" => Art::Dienst(Some(Baustein::Benachrichtigen)),
            "businessRuleTask" => Art::Regel(basis(n, "entscheidung")),
            "receiveTask" => Art::Empfang(self.verweis(n, "messageRef")),
            "exclusiveGateway" => Art::Exklusiv,
            "inclusiveGateway" => Art::Inklusiv,
            "parallelGateway" => Art::Parallel,
            "eventBasedGateway" if n.attribute("instantiate") != Some("true") => Art::Ereignis,
            "subProcess" if n.attribute("triggeredByEvent") == Some("true") => Art::Ereignisunterprozess,
            "subProcess" => Art::Unterprozess,
            "callActivity" => Art::Aufruf(ohne_praefix(&attribut(n, "calledElement")).to_owned()),
            _ => Art::Fremd(element.to_owned()),
        }
    }

    fn ausloeser(&self, d: Node<'_, '_>) -> Option<Ausloeser> {
        Some(match d.tag_name().name() {
            "timerEventDefinition" => Ausloeser::Zeit(zeitangabe(d)),
            "messageEventDefinition" => Ausloeser::Nachricht(self.verweis(d, "messageRef")),
            "signalEventDefinition" => Ausloeser::Signal(self.verweis(d, "signalRef")),
            "errorEventDefinition" => Ausloeser::Fehler(self.verweis(d, "errorRef")),
            "escalationEventDefinition" => Ausloeser::Eskalation(self.verweis(d, "escalationRef")),
            "compensateEventDefinition" => Ausloeser::Ausgleich,
            _ => return None,
        })
    }

    fn wurf(&self, d: Node<'_, '_>) -> Option<Wurf> {
        Some(match d.tag_name().name() {
            "messageEventDefinition" => Wurf::Nachricht(self.verweis(d, "messageRef")),
            "signalEventDefinition" => Wurf::Signal(self.verweis(d, "signalRef")),
            "errorEventDefinition" => Wurf::Fehler(self.verweis(d, "errorRef")),
            "escalationEventDefinition" => Wurf::Eskalation(self.verweis(d, "escalationRef")),
            "compensateEventDefinition" => {
                Wurf::Ausgleich(Some(ohne_praefix(&attribut(d, "activityRef")).to_owned()).filter(|z| !z.is_empty()))
            }
            "terminateEventDefinition" => Wurf::Abbruch,
            _ => return None,
        })
    }

    /// The name behind a reference such as `messageRef="Message_1"`.
    fn verweis(&self, n: Node<'_, '_>, feld: &str) -> String {
        let verweis = n.attribute(feld).unwrap_or_default();
        let erklaert = self.erklaert.get(verweis).or_else(|| self.erklaert.get(ohne_praefix(verweis)));
        erklaert.copied().unwrap_or_default().trim().to_owned()
    }
}

pub(super) fn mehrfach(n: Node<'_, '_>) -> Mehrfach {
    let formel = |t: String| (!t.is_empty()).then(|| Bedingung::neu(&t));
    let innen = |name: &str| kind(n, name).map(text).unwrap_or_default();
    let (liste, element) = (basis(n, "liste"), basis(n, "element"));
    let benannt = kind(n, "inputDataItem").map(|i| attribut(i, "name")).unwrap_or_default();
    Mehrfach {
        nacheinander: n.attribute("isSequential") == Some("true"),
        liste: formel(if liste.is_empty() { innen("loopDataInputRef") } else { liste }),
        element: if element.is_empty() { benannt } else { element },
        anzahl: formel(innen("loopCardinality")),
        bis: formel(innen("completionCondition")),
    }
}

fn zeitangabe(d: Node<'_, '_>) -> Zeitangabe {
    let frist = basis(d, "frist");
    if !frist.is_empty() {
        return fristangabe(d, &frist);
    }
    if let Some(dauer) = kind(d, "timeDuration") {
        zeit::dauer(&text(dauer))
    } else if let Some(datum) = kind(d, "timeDate") {
        zeit::datum(&text(datum))
    } else {
        zeit::zyklus(&kind(d, "timeCycle").map(text).unwrap_or_default())
    }
}

fn fristangabe(d: Node<'_, '_>, frist: &str) -> Zeitangabe {
    let (ab, vorher) = (basis(d, "ab"), basis(d, "vorher"));
    let vorher_tage = vorher.strip_prefix('P').and_then(|v| v.strip_suffix('D')).and_then(|v| v.parse::<u16>().ok());
    match (frist.parse(), vorher_tage) {
        (Ok(_), None) if !vorher.is_empty() => Zeitangabe::Unlesbar(vorher),
        (Ok(dauer), vorher) => Zeitangabe::Frist(Box::new(Fristangabe {
            dauer,
            ab: (!ab.is_empty()).then(|| Bedingung::neu(&ab)),
            kalender: Fristkalender::lesen(&basis(d, "kalender")),
            vorher: vorher.map(i32::from),
        })),
        (Err(_), _) => Zeitangabe::Unlesbar(frist.to_owned()),
    }
}

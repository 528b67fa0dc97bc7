//! Building on a process, step by step: add, move, remove, rename, change what a step says and when a way is taken. The
//! file stays the file: only the places that change are written anew, everything else (extensions, notes, the drawing of
//! what stays) is kept byte by byte. What comes out always has a diagram and can be read again; whether it can run, says
//! [`crate::Modell::pruefen`].

mod angaben;
mod aufschlagen;
mod diagramm;
mod einbauen;
mod xml;
mod zeichnung;

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    Bibliothek, NS_BASIS, NS_BPMN,
    bedingung::Bedingung,
    dokument::{Dokument, DokumentFehler},
    modell::{AblaufFehler, Art, Baustein, Knoten, Modell, Nr},
};
use xml::{Schnitt, maskiert};

pub use angaben::{Mehrfachwahl, Wartezeit};
pub use einbauen::Randgeschehen;

/// Why a change cannot be made, in a sentence.
#[derive(Debug, thiserror::Error)]
pub enum UmbauFehler {
    /// The file is no process.
    #[error(transparent)]
    Ablauf(#[from] AblaufFehler),
    /// The file cannot be taken apart.
    #[error(transparent)]
    Dokument(#[from] DokumentFehler),
    /// There is no such step.
    #[error("Den Schritt „{0}“ gibt es nicht mehr. Laden Sie die Seite neu.")]
    KeinSchritt(String),
    /// There is no such way.
    #[error("Den Weg „{0}“ gibt es nicht mehr. Laden Sie die Seite neu.")]
    KeinWeg(String),
    /// The change would tear the process apart.
    #[error("{0}")]
    Gehtnicht(&'static str),
    /// The condition is no FEEL.
    #[error("Die Bedingung lässt sich nicht lesen: {0}")]
    Bedingung(String),
    /// The time is none.
    #[error("„{0}“ ist keine Zeitangabe.")]
    Zeit(String),
}

/// A step of the palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Neu {
    /// A person works: `basis:aufgabe`.
    Aufgabe(String),
    /// The platform works, with these parameters.
    Baustein(Baustein, BTreeMap<String, String>),
    /// A decision of the rules is asked.
    Entscheidung(String),
    /// Waits for a message.
    Nachricht(String),
    /// Sends a message to another matter, with the expression for the key; empty: none.
    Senden(String, String),
    /// Waits for a signal.
    Signal(String),
    /// Waits for a time.
    Zeit(Wartezeit),
    /// Calls a process of the library, with these parameters.
    Aufruf(String, BTreeMap<String, String>),
    /// A process in the process, empty still.
    Unterprozess,
}

/// A process under construction.
#[derive(Debug, Clone)]
pub struct Umbau {
    text: String,
    bibliothek: Arc<Bibliothek>,
}

impl Umbau {
    /// Takes a file; `bibliothek` knows the processes that it calls.
    ///
    /// # Errors
    /// It is no process.
    pub fn lesen(datei: &[u8], bibliothek: Arc<Bibliothek>) -> Result<Self, UmbauFehler> {
        Modell::lesen_mit(datei, &bibliothek)?;
        let text = String::from_utf8_lossy(datei).trim_start_matches('\u{feff}').to_owned();
        Ok(Self { text, bibliothek })
    }

    /// The file as it is now.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The process as it is now.
    ///
    /// # Errors
    /// It is no process any more.
    pub fn modell(&self) -> Result<Modell, UmbauFehler> {
        Ok(Modell::lesen_mit(self.text.as_bytes(), &self.bibliothek)?)
    }

    /// Puts a new step on a way. Gives its id.
    ///
    /// # Errors
    /// There is no such way.
    pub fn einfuegen(&mut self, fluss: &str, neu: &Neu, name: &str) -> Result<String, UmbauFehler> {
        let id = self.freie_kennung(name);
        let (attribute, inhalt, element) = self.neues(neu, &id)?;
        let kopf = format!("id=\"{id}\" name=\"{}\"{attribute}", maskiert(name));
        self.auf_weg(fluss, &id, &Stueck { element, kopf, inhalt })?;
        Ok(id)
    }

    /// Puts a gateway on a way: when `bedingung` holds, it goes on at the step `nach`, otherwise as before.
    ///
    /// # Errors
    /// There is no such way or step, it lies in another scope, or the condition is no FEEL.
    pub fn verzweigen(&mut self, fluss: &str, frage: &str, bedingung: &str, nach: &str) -> Result<String, UmbauFehler> {
        formel(bedingung)?;
        let m = self.modell()?;
        let von = &m.knoten[weg(&m, fluss)?.1];
        let (_, ziel) = m.finde(nach).ok_or_else(|| UmbauFehler::KeinSchritt(nach.to_owned()))?;
        if ziel.eltern != von.eltern || matches!(ziel.art, Art::Start | Art::Ereignisstart { .. } | Art::Rand { .. }) {
            return Err(UmbauFehler::Gehtnicht(
                "Dorthin kann von hier kein Weg führen. Wählen Sie einen anderen Schritt.",
            ));
        }
        let id = self.freie_kennung(frage);
        let kopf = format!("id=\"{id}\" name=\"{}\" default=\"{id}_weiter\"", maskiert(frage));
        self.auf_weg(fluss, &id, &Stueck { element: "exclusiveGateway".to_owned(), kopf, inhalt: String::new() })?;
        let neu = format!("{id}_sonst");
        let bedingung = format!("<{{}}conditionExpression>{}</{{}}conditionExpression>", maskiert(bedingung));
        self.weg_ziehen(&neu, &id, nach, &bedingung)?;
        Ok(id)
    }

    /// Takes a step out; what led to it leads on to what it led to.
    ///
    /// # Errors
    /// There is no such step, or ways part at it, or something hangs on it.
    pub fn entfernen(&mut self, schritt: &str) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (nr, k) = m.finde(schritt).ok_or_else(|| UmbauFehler::KeinSchritt(schritt.to_owned()))?;
        if k.haengt_an.is_some() && !k.ausgehend.is_empty() {
            return self.rand_entfernen(&m, nr);
        }
        let [aus] = k.ausgehend[..] else {
            return Err(UmbauFehler::Gehtnicht(
                "Dieser Schritt lässt sich so nicht entfernen: An ihm beginnt, endet oder trennt sich ein Weg. Entfernen Sie zuerst die Wege, die von ihm abgehen.",
            ));
        };
        if matches!(k.art, Art::Start | Art::Ereignisstart { .. }) || !k.raender.is_empty() || k.haengt_an.is_some() {
            return Err(UmbauFehler::Gehtnicht(
                "Der Anfang bleibt, und ein Schritt mit Ereignissen am Rand auch: Entfernen Sie zuerst diese Ereignisse.",
            ));
        }
        if hinter_ereignistor(&m, k) {
            return Err(UmbauFehler::Gehtnicht(
                "Auf dieses Ereignis wartet eine Verzweigung. Entfernen Sie zuerst den Weg dorthin.",
            ));
        }
        let nach = m.fluesse[aus].nach;
        if k.eingehend.iter().any(|f| m.fluesse[*f].von == nach) {
            return Err(UmbauFehler::Gehtnicht("Ohne diesen Schritt drehte sich der Weg im Kreis."));
        }
        let ein: Vec<&str> = k.eingehend.iter().map(|f| m.fluesse[*f].id.as_str()).collect();
        let (aus, nach) = (m.fluesse[aus].id.as_str(), m.knoten[nach].id.as_str());
        let mut s = Schnitt::neu(&self.text)?;
        for f in &ein {
            s.attribut(f, "targetRef", nach)?;
        }
        s.verweis_ersetzen(nach, "incoming", aus, &ein)?;
        s.weg(schritt)?;
        s.weg(aus)?;
        diagramm::entfernen(&mut s, schritt, aus, &ein);
        for id in einbauen::innen(&m, nr) {
            diagramm::form_weg(&mut s, id);
            diagramm::linie_weg(&mut s, id);
        }
        self.uebernehmen(s.fertig())
    }

    /// Takes one of several ways away.
    ///
    /// # Errors
    /// It is the only way from or to a step.
    pub fn weg_entfernen(&mut self, fluss: &str) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (_, von, nach) = weg(&m, fluss)?;
        if m.knoten[von].ausgehend.len() < 2 || m.knoten[nach].eingehend.len() < 2 {
            return Err(UmbauFehler::Gehtnicht(
                "Das ist der einzige Weg von oder zu einem Schritt. Entfernen Sie den Schritt, oder ziehen Sie zuerst einen anderen Weg.",
            ));
        }
        let mut s = Schnitt::neu(&self.text)?;
        s.verweis_ersetzen(&m.knoten[von].id, "outgoing", fluss, &[])?;
        s.verweis_ersetzen(&m.knoten[nach].id, "incoming", fluss, &[])?;
        if m.knoten[von].standard.is_some_and(|n| m.fluesse[n].id == fluss) {
            s.attribut_weg(&m.knoten[von].id, "default")?;
        }
        s.weg(fluss)?;
        diagramm::linie_weg(&mut s, fluss);
        self.uebernehmen(s.fertig())
    }

    /// Moves a step onto another way, with everything that it says.
    ///
    /// # Errors
    /// As [`Self::entfernen`], and when it stands there already.
    pub fn verschieben(&mut self, schritt: &str, fluss: &str) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (nr, k) = m.finde(schritt).ok_or_else(|| UmbauFehler::KeinSchritt(schritt.to_owned()))?;
        let (_, von, nach) = weg(&m, fluss)?;
        if von == nr || nach == nr {
            return Err(UmbauFehler::Gehtnicht("Dort steht der Schritt schon."));
        }
        if m.knoten[von].eltern != k.eltern {
            return Err(UmbauFehler::Gehtnicht(
                "Schritte lassen sich nicht in einen anderen Unterprozess verschieben.",
            ));
        }
        let stueck = Schnitt::neu(&self.text)?.stueck(schritt)?;
        let mut versuch = self.clone();
        versuch.entfernen(schritt)?;
        versuch.auf_weg(fluss, schritt, &stueck)?;
        *self = versuch;
        Ok(())
    }

    /// Another name for a step or a way.
    ///
    /// # Errors
    /// There is no such element.
    pub fn umbenennen(&mut self, element: &str, name: &str) -> Result<(), UmbauFehler> {
        self.setzen(element, "name", name)
    }

    /// What a step says to the platform (`basis:betrag`); empty: nothing.
    ///
    /// # Errors
    /// There is no such step.
    pub fn angabe(&mut self, schritt: &str, name: &str, wert: &str) -> Result<(), UmbauFehler> {
        if wert.is_empty() {
            let mut s = Schnitt::neu(&self.text)?;
            s.angabe_weg(schritt, name)?;
            return self.uebernehmen(s.fertig());
        }
        let mut versuch = self.clone();
        versuch.namensraum()?;
        let praefix = Schnitt::neu(&versuch.text)?.basis_kurz().to_owned();
        versuch.setzen(schritt, &format!("{praefix}:{name}"), wert)?;
        *self = versuch;
        Ok(())
    }

    /// Declares our namespace, if the file does not.
    fn namensraum(&mut self) -> Result<(), UmbauFehler> {
        let mut s = Schnitt::neu(&self.text)?;
        if s.praefix_von(NS_BASIS).is_none() {
            if !s.basis_erklaeren() {
                return Err(UmbauFehler::Gehtnicht(
                    "In der Datei heißt das Präfix „basis“ etwas anderes. Ändern Sie es mit einem BPMN-Modeller.",
                ));
            }
            self.text = s.fertig();
        }
        Ok(())
    }

    /// When a way is taken; an empty condition takes it away.
    ///
    /// # Errors
    /// There is no such way, or the condition is no FEEL.
    pub fn bedingung(&mut self, fluss: &str, bedingung: &str) -> Result<(), UmbauFehler> {
        if !bedingung.trim().is_empty() {
            formel(bedingung)?;
        }
        weg(&self.modell()?, fluss)?;
        let mut s = Schnitt::neu(&self.text)?;
        s.bedingung(fluss, bedingung.trim())?;
        self.uebernehmen(s.fertig())
    }

    /// Takes over what somebody drew in a modeller. What the drawing leaves as it is keeps its bytes, also what the
    /// modeller does not know. `false`: it changes nothing.
    ///
    /// # Errors
    /// The drawing is no process.
    pub fn zeichnung(&mut self, gezeichnet: &str) -> Result<bool, UmbauFehler> {
        let gezeichnet = gezeichnet.trim_start_matches('\u{feff}');
        let soll = Modell::lesen_mit(gezeichnet.as_bytes(), &self.bibliothek)?;
        let verglichen = zeichnung::abgleichen(&self.text, gezeichnet)?;
        // The drawing counts: a merge that says anything else than it is not taken.
        let ist = Modell::lesen_mit(verglichen.as_bytes(), &self.bibliothek);
        let neu = if ist.is_ok_and(|m| sagt(&m) == sagt(&soll)) { verglichen } else { gezeichnet.to_owned() };
        if neu == self.text {
            return Ok(false);
        }
        self.uebernehmen(neu)?;
        Ok(true)
    }

    fn setzen(&mut self, element: &str, name: &str, wert: &str) -> Result<(), UmbauFehler> {
        let mut d = Dokument::lesen(self.text.as_bytes())?;
        d.setzen(element, name, wert)?;
        self.uebernehmen(d.schreiben())
    }

    /// The new text, if it is a process still; with a whole diagram.
    fn uebernehmen(&mut self, text: String) -> Result<(), UmbauFehler> {
        let modell = Modell::lesen_mit(text.as_bytes(), &self.bibliothek)?;
        self.text = diagramm::vollstaendig(&text, &modell)?;
        Ok(())
    }

    /// An id that the file does not have, from a name.
    fn freie_kennung(&self, name: &str) -> String {
        let mut stamm = String::new();
        for c in name.to_lowercase().chars() {
            match c {
                'ä' => stamm.push_str("ae"),
                'ö' => stamm.push_str("oe"),
                'ü' => stamm.push_str("ue"),
                'ß' => stamm.push_str("ss"),
                c if c.is_ascii_alphanumeric() => stamm.push(c),
                _ if !stamm.ends_with('_') && !stamm.is_empty() => stamm.push('_'),
                _ => {}
            }
        }
        let stamm: String = stamm.trim_matches('_').chars().take(40).collect();
        let stamm =
            if stamm.starts_with(|c: char| c.is_ascii_lowercase()) { stamm } else { format!("schritt_{stamm}") };
        let frei = |id: &str| !self.text.contains(&format!("\"{id}\"")) && !self.text.contains(&format!("\"{id}_"));
        (1..).map(|n| if n == 1 { stamm.clone() } else { format!("{stamm}_{n}") }).find(|id| frei(id)).unwrap_or(stamm)
    }

    /// Attributes, content and element of a new step; declares the message that it waits for.
    fn neues(&mut self, neu: &Neu, id: &str) -> Result<(String, String, String), UmbauFehler> {
        let verweis = match neu {
            Neu::Nachricht(name) | Neu::Senden(name, _) => self.erklaeren(angaben::Erklaerung::Nachricht, name)?,
            Neu::Signal(name) => self.erklaeren(angaben::Erklaerung::Signal, name)?,
            _ => String::new(),
        };
        let s = Schnitt::neu(&self.text)?;
        let (p, basis) = (s.praefix(), s.basis());
        let fremd = |name: &str, wert: &str| format!(" {}{name}=\"{}\"", basis, maskiert(wert));
        Ok(match neu {
            Neu::Aufgabe(a) => (fremd("aufgabe", a), String::new(), "userTask".to_owned()),
            Neu::Baustein(b, parameter) => {
                let weitere: String =
                    parameter.iter().map(|(n, w)| format!(" {}:{n}=\"{}\"", s.basis_kurz(), maskiert(w))).collect();
                (format!("{}{weitere}", fremd("baustein", b.name())), String::new(), "serviceTask".to_owned())
            }
            Neu::Entscheidung(e) => (fremd("entscheidung", e), String::new(), "businessRuleTask".to_owned()),
            Neu::Nachricht(_) | Neu::Signal(_) => {
                let wort = if matches!(neu, Neu::Signal(_)) { "signal" } else { "message" };
                let inhalt =
                    format!("<{p}{wort}EventDefinition id=\"{id}_ereignis\" {wort}Ref=\"{}\" />", maskiert(&verweis));
                (String::new(), inhalt, "intermediateCatchEvent".to_owned())
            }
            Neu::Senden(_, schluessel) => {
                let schluessel = if schluessel.is_empty() { String::new() } else { fremd("korrelation", schluessel) };
                (format!(" messageRef=\"{}\"{schluessel}", maskiert(&verweis)), String::new(), "sendTask".to_owned())
            }
            Neu::Zeit(z) => {
                (String::new(), z.xml(&p, &basis, &format!("{id}_zeit")), "intermediateCatchEvent".to_owned())
            }
            Neu::Aufruf(ziel, parameter) => {
                // The first of our attributes may carry the declaration of its prefix.
                let mut davor = basis.as_str();
                let mut kopf = format!(" calledElement=\"{}\"", maskiert(ziel));
                for (n, w) in parameter {
                    kopf.push_str(&format!(" {davor}{n}=\"{}\"", maskiert(w)));
                    davor = basis.rsplit(' ').next().unwrap_or(&basis);
                }
                (kopf, String::new(), "callActivity".to_owned())
            }
            Neu::Unterprozess => {
                let inhalt = format!(
                    "<{p}startEvent id=\"{id}_start\"><{p}outgoing>{id}_weg</{p}outgoing></{p}startEvent><{p}endEvent id=\"{id}_ende\"><{p}incoming>{id}_weg</{p}incoming></{p}endEvent><{p}sequenceFlow id=\"{id}_weg\" sourceRef=\"{id}_start\" targetRef=\"{id}_ende\" />"
                );
                (String::new(), inhalt, "subProcess".to_owned())
            }
        })
    }

    /// Puts an element on a way: the way leads to it, a new one from it to where the way led.
    fn auf_weg(&mut self, fluss: &str, id: &str, stueck: &Stueck) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (_, von, nach) = weg(&m, fluss)?;
        if m.knoten[von].art_ist_ereignistor() {
            return Err(UmbauFehler::Gehtnicht(
                "Hinter einer Verzweigung, die auf Ereignisse wartet, stehen nur Ereignisse. Fügen Sie den Schritt dahinter ein.",
            ));
        }
        let (von, nach) = (m.knoten[von].id.as_str(), m.knoten[nach].id.as_str());
        let neu = format!("{id}_weiter");
        let mut s = Schnitt::neu(&self.text)?;
        let p = s.praefix();
        let innen = format!("<{p}incoming>{fluss}</{p}incoming><{p}outgoing>{neu}</{p}outgoing>{}", stueck.inhalt);
        let element = format!("<{p}{0} {1}>{innen}</{p}{0}>", stueck.element, stueck.kopf);
        s.dahinter(von, &element)?;
        s.attribut(fluss, "targetRef", id)?;
        s.verweis_ersetzen(nach, "incoming", fluss, &[&neu])?;
        s.dahinter(fluss, &format!("<{p}sequenceFlow id=\"{neu}\" sourceRef=\"{id}\" targetRef=\"{nach}\" />"))?;
        diagramm::einfuegen(&mut s, &diagramm::Platz { fluss, neu: &neu, id, von, nach }, &stueck.element);
        self.uebernehmen(s.fertig())
    }

    /// Draws a way between two steps; `{}` in `inhalt` stands for the prefix of BPMN elements.
    fn weg_ziehen(&mut self, id: &str, von: &str, nach: &str, inhalt: &str) -> Result<(), UmbauFehler> {
        let mut s = Schnitt::neu(&self.text)?;
        let p = s.praefix();
        let inhalt = inhalt.replace("{}", &p);
        s.verweis_dazu(von, "outgoing", id)?;
        s.verweis_dazu(nach, "incoming", id)?;
        let fluss =
            format!("<{p}sequenceFlow id=\"{id}\" sourceRef=\"{von}\" targetRef=\"{nach}\">{inhalt}</{p}sequenceFlow>");
        s.dahinter(&format!("{von}_weiter"), &fluss)?;
        diagramm::linie(&mut s, id, von, nach);
        self.uebernehmen(s.fertig())
    }
}

/// What a process says, whatever the order of its file.
fn sagt(m: &Modell) -> Vec<String> {
    let knoten = m.knoten.iter().map(|k| {
        let id = |nr: Option<Nr>| nr.map(|n| m.knoten[n].id.as_str());
        let standard = k.standard.map(|f| m.fluesse[f].id.as_str());
        let (eltern, traeger, helfer) = (id(k.eltern), id(k.haengt_an), id(k.ausgleich));
        format!("{} {} {:?} {:?} {eltern:?} {traeger:?} {helfer:?} {standard:?}", k.id, k.name, k.art, k.parameter)
    });
    let fluesse = m.fluesse.iter().map(|f| {
        let bedingung = f.bedingung.as_ref().map(Bedingung::text);
        format!("{} {} {} {} {bedingung:?}", f.id, f.name, m.knoten[f.von].id, m.knoten[f.nach].id)
    });
    let mut aus: Vec<String> = knoten.chain(fluesse).chain(std::iter::once(m.id.clone())).collect();
    aus.sort();
    aus
}

/// An element without its references: its name, its attributes, what it holds.
#[derive(Debug, Clone)]
struct Stueck {
    element: String,
    kopf: String,
    inhalt: String,
}

impl Knoten {
    const fn art_ist_ereignistor(&self) -> bool {
        matches!(self.art, Art::Ereignis)
    }
}

fn hinter_ereignistor(m: &Modell, k: &Knoten) -> bool {
    k.eingehend.iter().any(|f| m.knoten[m.fluesse[*f].von].art_ist_ereignistor())
}

/// A way by its id, with the steps at its ends.
fn weg(m: &Modell, fluss: &str) -> Result<(Nr, Nr, Nr), UmbauFehler> {
    let nr = m.fluesse.iter().position(|f| f.id == fluss).ok_or_else(|| UmbauFehler::KeinWeg(fluss.to_owned()))?;
    Ok((nr, m.fluesse[nr].von, m.fluesse[nr].nach))
}

fn formel(text: &str) -> Result<(), UmbauFehler> {
    if text.trim().is_empty() {
        return Err(UmbauFehler::Bedingung("Sie ist leer.".to_owned()));
    }
    Bedingung::neu(text).fehler().map_or(Ok(()), |grund| Err(UmbauFehler::Bedingung(grund.to_owned())))
}

/// The namespace of BPMN, for the parts of this module.
const NS: &str = NS_BPMN;

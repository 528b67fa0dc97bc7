//! What a step says: its time, its message, signal or code, whether it interrupts, which process it calls, how many times
//! it is done, which way is the default.

use roxmltree::Node;

use super::{NS, Umbau, UmbauFehler, formel, weg, xml::Schnitt};
use crate::{
    NS_BASIS,
    modell::{Art, Ausloeser, Knoten, Wurf},
    umbau::xml::maskiert,
    zeit::{Fristkalender, Zeitangabe},
};

/// How long a step waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wartezeit {
    /// So long after it was reached (`P14D`).
    Dauer(String),
    /// Until a day or a point in time (`2026-03-31`), or what an expression gives (`=bohrbeginn`).
    Datum(String),
    /// Again and again (`R3/P7D`).
    Zyklus(String),
    /// To the end of a statutory Frist.
    Frist {
        /// `P1M`.
        dauer: String,
        /// The day on which it begins, as an expression; empty: the day on which the step is reached.
        ab: String,
        /// So long before its end (`P7D`); empty: at its end.
        vorher: String,
        /// `ort`, a Land or a municipality.
        kalender: String,
    },
}

impl Wartezeit {
    /// A Frist from the day on which the step is reached, on the calendar of the place.
    #[must_use]
    pub fn frist(dauer: &str) -> Self {
        let leer = String::new;
        Self::Frist { dauer: dauer.to_owned(), ab: leer(), vorher: leer(), kalender: "ort".to_owned() }
    }

    pub(super) fn xml(&self, p: &str, basis: &str, id: &str) -> String {
        let innen = match self {
            Self::Dauer(d) => ("timeDuration", d),
            Self::Datum(d) => ("timeDate", d),
            Self::Zyklus(z) => ("timeCycle", z),
            Self::Frist { dauer, ab, vorher, kalender } => {
                // The first of our attributes may carry the declaration of its prefix.
                let kurz = basis.rsplit(' ').next().unwrap_or(basis);
                let weitere: String = [("ab", ab), ("vorher", vorher), ("kalender", kalender)]
                    .into_iter()
                    .filter(|(_, w)| !w.is_empty())
                    .map(|(n, w)| format!(" {kurz}{n}=\"{}\"", maskiert(w)))
                    .collect();
                return format!(
                    "<{p}timerEventDefinition id=\"{id}\" {basis}frist=\"{}\"{weitere} />",
                    maskiert(dauer)
                );
            }
        };
        let (name, wert) = (innen.0, maskiert(innen.1));
        format!("<{p}timerEventDefinition id=\"{id}\"><{p}{name}>{wert}</{p}{name}></{p}timerEventDefinition>")
    }
}

/// How many times a step is done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mehrfachwahl {
    /// One after the other.
    pub nacheinander: bool,
    /// For every entry of this list, or
    pub liste: String,
    /// under this name;
    pub element: String,
    /// so many times.
    pub anzahl: String,
    /// Ends early as soon as this holds.
    pub bis: String,
}

/// What a file declares before its processes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Erklaerung {
    Nachricht,
    Signal,
    Fehler,
    Eskalation,
}

impl Erklaerung {
    /// Its element, the attribute by which it is known, the attribute that refers to it, the beginning of its id.
    pub(super) const fn worte(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            Self::Nachricht => ("message", "name", "messageRef", "nachricht"),
            Self::Signal => ("signal", "name", "signalRef", "signal"),
            Self::Fehler => ("error", "errorCode", "errorRef", "fehler"),
            Self::Eskalation => ("escalation", "escalationCode", "escalationRef", "eskalation"),
        }
    }

    fn von(k: &Knoten) -> Option<Self> {
        match (&k.art, k.ausloeser()) {
            (Art::Empfang(_) | Art::Senden(_), _) | (_, Some(Ausloeser::Nachricht(_))) => Some(Self::Nachricht),
            (_, Some(Ausloeser::Signal(_))) => Some(Self::Signal),
            (_, Some(Ausloeser::Fehler(_))) => Some(Self::Fehler),
            (_, Some(Ausloeser::Eskalation(_))) => Some(Self::Eskalation),
            (Art::Ende(Some(w)) | Art::Werfen(Some(w)), _) => match w {
                Wurf::Nachricht(_) => Some(Self::Nachricht),
                Wurf::Signal(_) => Some(Self::Signal),
                Wurf::Fehler(_) => Some(Self::Fehler),
                Wurf::Eskalation(_) => Some(Self::Eskalation),
                Wurf::Ausgleich(_) | Wurf::Abbruch => None,
            },
            _ => None,
        }
    }
}

impl Umbau {
    /// When a step goes on that waits for a time, also at a border or a start.
    ///
    /// # Errors
    /// There is no such step, it waits for something else, or the time cannot be read.
    pub fn zeit(&mut self, schritt: &str, zeit: &Wartezeit) -> Result<(), UmbauFehler> {
        let mut s = Schnitt::neu(&self.text)?;
        let inhalt = zeit.xml(&s.praefix(), &s.basis(), &format!("{schritt}_zeit"));
        s.zeit(schritt, &inhalt)?;
        // Days that a service names (`basis:tage`) belong to the time that stood there.
        s.angabe_weg(schritt, "tage")?;
        let mut versuch = self.clone();
        versuch.uebernehmen(s.fertig())?;
        lesbar(&versuch, schritt)?;
        *self = versuch;
        Ok(())
    }

    /// The name of the message or signal, the code of the error or the escalation of a step; an empty code means all.
    ///
    /// # Errors
    /// There is no such step, it has nothing to do with such a name, or the name is empty where it must be one.
    pub fn ereignis(&mut self, schritt: &str, wert: &str) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (_, k) = m.finde(schritt).ok_or_else(|| UmbauFehler::KeinSchritt(schritt.to_owned()))?;
        let art = Erklaerung::von(k)
            .ok_or(UmbauFehler::Gehtnicht("Dieser Schritt wartet auf keine Nachricht und kein Signal."))?;
        let mut versuch = self.clone();
        let id = match wert {
            "" if matches!(art, Erklaerung::Nachricht | Erklaerung::Signal) => {
                return Err(UmbauFehler::Gehtnicht("Geben Sie der Nachricht oder dem Signal einen Namen."));
            }
            "" => None,
            wert => Some(versuch.erklaeren(art, wert)?),
        };
        let mut s = Schnitt::neu(&versuch.text)?;
        s.verweis_setzen(schritt, art.worte().2, id.as_deref())?;
        let text = s.fertig();
        versuch.uebernehmen(text)?;
        *self = versuch;
        Ok(())
    }

    /// Whether an event at a border or at a start ends what runs.
    ///
    /// # Errors
    /// There is no such event.
    pub fn unterbricht(&mut self, schritt: &str, ja: bool) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let name = match m.finde(schritt).map(|(_, k)| &k.art) {
            Some(Art::Rand { .. }) => "cancelActivity",
            Some(Art::Ereignisstart { .. }) => "isInterrupting",
            _ => return Err(UmbauFehler::KeinSchritt(schritt.to_owned())),
        };
        self.setzen(schritt, name, if ja { "true" } else { "false" })
    }

    /// Which process a call calls.
    ///
    /// # Errors
    /// There is no such call.
    pub fn ruft(&mut self, schritt: &str, ziel: &str) -> Result<(), UmbauFehler> {
        if Schnitt::neu(&self.text)?.element(schritt)? != "callActivity" {
            return Err(UmbauFehler::Gehtnicht("Dieser Schritt ruft keinen Ablauf auf."));
        }
        self.setzen(schritt, "calledElement", ziel)
    }

    /// Which process a call calls, whether or not there is such a one; `None`: it is no call.
    #[must_use]
    pub fn gerufen(&self, schritt: &str) -> Option<String> {
        let s = Schnitt::neu(&self.text).ok()?;
        let n = s.finde(schritt).ok().filter(|n| n.tag_name().name() == "callActivity")?;
        Some(crate::lesen::ohne_praefix(n.attribute("calledElement").unwrap_or_default()).to_owned())
    }

    /// The calendar of the Frist of a step, as it is written.
    #[must_use]
    pub fn fristkalender(&self, schritt: &str) -> Option<String> {
        let s = Schnitt::neu(&self.text).ok()?;
        let n = s.finde(schritt).ok()?.children().find(|k| k.has_tag_name((NS, "timerEventDefinition")))?;
        n.attribute((NS_BASIS, "kalender")).map(str::to_owned)
    }

    /// What a step can call: the processes of the library.
    #[must_use]
    pub fn angebote(&self) -> Vec<crate::lesen::Angebot> {
        self.bibliothek.angebote()
    }

    /// How many times a step is done; `None`: once.
    ///
    /// # Errors
    /// There is no such step, it is nothing that can be repeated, or an expression cannot be read.
    pub fn mehrfach(&mut self, schritt: &str, wahl: Option<&Mehrfachwahl>) -> Result<(), UmbauFehler> {
        let m = self.modell()?;
        let (_, k) = m.finde(schritt).ok_or_else(|| UmbauFehler::KeinSchritt(schritt.to_owned()))?;
        if wahl.is_some() && !k.ist_taetigkeit() {
            return Err(UmbauFehler::Gehtnicht("Nur Aufgaben und Unterprozesse lassen sich mehrfach ausführen."));
        }
        let mut s = Schnitt::neu(&self.text)?;
        let (p, basis) = (s.praefix(), s.basis());
        let inhalt = match wahl {
            None => String::new(),
            Some(w) => {
                for b in [&w.liste, &w.anzahl, &w.bis].into_iter().filter(|b| !b.is_empty()) {
                    formel(b)?;
                }
                w.xml(&p, &basis, &format!("{schritt}_mehrfach"))
            }
        };
        s.kind_setzen(schritt, "multiInstanceLoopCharacteristics", &inhalt)?;
        self.uebernehmen(s.fertig())
    }

    /// Which way is taken when no condition holds; it loses its condition. `None`: none.
    ///
    /// # Errors
    /// There is no such way.
    pub fn standardweg(&mut self, schritt: &str, fluss: Option<&str>) -> Result<(), UmbauFehler> {
        let Some(fluss) = fluss else {
            let mut s = Schnitt::neu(&self.text)?;
            s.attribut_weg(schritt, "default")?;
            return self.uebernehmen(s.fertig());
        };
        let m = self.modell()?;
        let (_, von, _) = weg(&m, fluss)?;
        if m.knoten[von].id != schritt {
            return Err(UmbauFehler::KeinWeg(fluss.to_owned()));
        }
        let mut s = Schnitt::neu(&self.text)?;
        s.bedingung(fluss, "")?;
        self.uebernehmen(s.fertig())?;
        self.setzen(schritt, "default", fluss)
    }

    /// The id of such a declaration; declares it before the first process, if it is not yet.
    pub(super) fn erklaeren(&mut self, art: Erklaerung, wert: &str) -> Result<String, UmbauFehler> {
        let (element, kenntlich, _, stamm) = art.worte();
        let mut s = Schnitt::neu(&self.text)?;
        if let Some(id) = s.erklaert(element, kenntlich, wert) {
            return Ok(id);
        }
        let kurz: String = wert.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let id = self.freie_kennung(&format!("{stamm}_{kurz}"));
        s.vor_den_ablauf(&format!("{element} id=\"{id}\" {kenntlich}=\"{}\"", maskiert(wert)));
        self.text = s.fertig();
        Ok(id)
    }
}

impl Mehrfachwahl {
    fn xml(&self, p: &str, basis: &str, id: &str) -> String {
        let mut kopf = format!("<{p}multiInstanceLoopCharacteristics id=\"{id}\"");
        if self.nacheinander {
            kopf.push_str(" isSequential=\"true\"");
        }
        let mut davor = basis;
        for (n, w) in [("liste", &self.liste), ("element", &self.element)] {
            if !w.is_empty() {
                kopf.push_str(&format!(" {davor}{n}=\"{}\"", maskiert(w)));
                davor = basis.rsplit(' ').next().unwrap_or(basis);
            }
        }
        let innen: String = [("loopCardinality", &self.anzahl), ("completionCondition", &self.bis)]
            .into_iter()
            .filter(|(_, w)| !w.is_empty())
            .map(|(n, w)| format!("<{p}{n}>{}</{p}{n}>", maskiert(w)))
            .collect();
        format!("{kopf}>{innen}</{p}multiInstanceLoopCharacteristics>")
    }
}

/// Can the time of this step be read, with all that it says?
pub(super) fn lesbar(u: &Umbau, schritt: &str) -> Result<(), UmbauFehler> {
    let m = u.modell()?;
    let zeit = m.finde(schritt).and_then(|(_, k)| k.zeit());
    match zeit {
        Some(Zeitangabe::Unlesbar(t)) => Err(UmbauFehler::Zeit(t.clone())),
        Some(Zeitangabe::Frist(f)) if matches!(f.kalender, Fristkalender::Fehlt(_)) => Err(UmbauFehler::Gehtnicht(
            "Diesen Kalender gibt es nicht. Möglich sind der Ort der Behörde, Sachsen, Sachsen-Anhalt oder ein Gemeindeschlüssel mit acht Ziffern.",
        )),
        Some(z) => {
            z.ausdruck().and_then(|a| a.fehler()).map_or(Ok(()), |grund| Err(UmbauFehler::Bedingung(grund.to_owned())))
        }
        None => Ok(()),
    }
}

impl Schnitt<'_> {
    /// The kind of an element.
    pub(super) fn element(&self, id: &str) -> Result<String, UmbauFehler> {
        Ok(self.finde(id)?.tag_name().name().to_owned())
    }

    /// Sets or takes away the reference of a step or of what sets it off.
    pub(super) fn verweis_setzen(&mut self, id: &str, name: &str, wert: Option<&str>) -> Result<(), UmbauFehler> {
        let n = self.finde(id)?;
        let ereignis =
            |k: &Node<'_, '_>| k.tag_name().namespace() == Some(NS) && k.tag_name().name().ends_with("EventDefinition");
        let stelle = n.children().find(ereignis).unwrap_or(n);
        if let Some((stelle, text)) = self.attribut_an(stelle, name, wert) {
            self.setze(stelle, text);
        }
        Ok(())
    }

    /// Where an attribute of an element changes, and to what.
    fn attribut_an(&self, n: Node<'_, '_>, name: &str, wert: Option<&str>) -> Option<(std::ops::Range<usize>, String)> {
        match (n.attribute_node(name), wert) {
            (Some(a), Some(w)) => Some((a.range_value(), maskiert(w))),
            (Some(a), None) => {
                let davor = self.text[..a.range().start].trim_end().len();
                Some((davor..a.range().end, String::new()))
            }
            (None, Some(w)) => {
                let hinter = n.range().start + 1 + self.name_von(n).len();
                Some((hinter..hinter, format!(" {name}=\"{}\"", maskiert(w))))
            }
            (None, None) => None,
        }
    }

    /// Takes one of our own attributes away.
    pub(super) fn angabe_weg(&mut self, id: &str, name: &str) -> Result<(), UmbauFehler> {
        if let Some(stelle) = self.finde(id)?.attribute_node((NS_BASIS, name)).map(|a| a.range()) {
            let davor = self.text[..stelle.start].trim_end().len();
            self.setze(davor..stelle.end, "");
        }
        Ok(())
    }

    /// Replaces, adds or (empty) takes away the one child of this name; it stands behind the references.
    pub(super) fn kind_setzen(&mut self, id: &str, name: &str, inhalt: &str) -> Result<(), UmbauFehler> {
        let n = self.finde(id)?;
        let voran = ["documentation", "extensionElements", "incoming", "outgoing"];
        let da = n.children().find(|k| k.has_tag_name((NS, name))).map(|k| k.range());
        let hinter = n.children().rfind(|k| voran.contains(&k.tag_name().name())).map(|k| k.range().end);
        let anfang = n.first_child().map(|k| k.range().start);
        match (da, hinter.or(anfang)) {
            (Some(stelle), _) if inhalt.is_empty() => {
                let stelle = self.mit_einzug(stelle);
                self.setze(stelle, "");
            }
            (Some(stelle), _) => self.setze(stelle, inhalt),
            (None, _) if inhalt.is_empty() => {}
            (None, Some(stelle)) => self.setze(stelle..stelle, inhalt),
            (None, None) => {
                let (bereich, name) = (n.range(), self.name_von(n).to_owned());
                let roh = &self.text[bereich.clone()];
                let kopf = roh.strip_suffix("/>").or_else(|| roh.split_once("></").map(|(k, _)| k)).unwrap_or(roh);
                let neu = format!("{}>{inhalt}</{name}>", kopf.trim_end());
                self.setze(bereich, neu);
            }
        }
        Ok(())
    }

    /// The id of a declaration by what it is known by.
    pub(super) fn erklaert(&self, element: &str, kenntlich: &str, wert: &str) -> Option<String> {
        let alle = self.xml.root_element().children().filter(|k| k.has_tag_name((NS, element)));
        alle.into_iter().find(|k| k.attribute(kenntlich) == Some(wert))?.attribute("id").map(str::to_owned)
    }

    /// Puts a declaration before the first process.
    pub(super) fn vor_den_ablauf(&mut self, was: &str) {
        let prozess = self.xml.root_element().children().find(|k| k.has_tag_name((NS, "process")));
        let Some(stelle) = prozess.map(|k| k.range().start) else { return };
        let (p, einzug) = (self.praefix(), self.einzug(stelle));
        self.setze(stelle..stelle, format!("<{p}{was} />\n{einzug}"));
    }

    /// Declares our namespace at the root. `false`: its prefix means something else there.
    pub(super) fn basis_erklaeren(&mut self) -> bool {
        let wurzel = self.xml.root_element();
        if wurzel.lookup_namespace_uri(Some("basis")).is_some() {
            return false;
        }
        let hinter = wurzel.range().start + 1 + self.name_von(wurzel).len();
        self.setze(hinter..hinter, format!(" xmlns:basis=\"{NS_BASIS}\""));
        true
    }
}

//! What comes beside a step: an event at its border with its own way, or another step at the same time.

use super::{
    Neu, Stueck, Umbau, UmbauFehler,
    angaben::{Erklaerung, Wartezeit, lesbar},
    diagramm, hinter_ereignistor,
    xml::{Schnitt, maskiert},
};
use crate::modell::{Art, Knoten, Modell, Nr};

/// What may happen while a step lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Randgeschehen {
    /// A time comes.
    Zeit(Wartezeit),
    /// A message comes.
    Nachricht(String),
    /// A signal comes.
    Signal(String),
    /// An error within it; empty: any.
    Fehler(String),
    /// An escalation from within it; empty: any.
    Eskalation(String),
}

impl Umbau {
    /// Hangs an event at the border of a step. Its way leads to the step `nach`, or to an end of its own, on which steps
    /// can be put. Gives its id.
    ///
    /// # Errors
    /// There is no such step, nothing can hang at it, or no way can lead to `nach`.
    pub fn rand(
        &mut self,
        schritt: &str,
        was: &Randgeschehen,
        unterbricht: bool,
        name: &str,
        nach: Option<&str>,
    ) -> Result<String, UmbauFehler> {
        let m = self.modell()?;
        let (_, k) = m.finde(schritt).ok_or_else(|| UmbauFehler::KeinSchritt(schritt.to_owned()))?;
        if !k.ist_taetigkeit() || k.ist_ausgleich {
            return Err(UmbauFehler::Gehtnicht("An diesen Schritt lässt sich kein Ereignis hängen."));
        }
        if nach.is_some_and(|n| !erreichbar(&m, k, n)) {
            return Err(UmbauFehler::Gehtnicht(
                "Dorthin kann von hier kein Weg führen. Wählen Sie einen anderen Schritt.",
            ));
        }
        let mut v = self.clone();
        let id = v.freie_kennung(name);
        let inhalt = v.definition(was, &id)?;
        let mut s = Schnitt::neu(&v.text)?;
        let p = s.praefix();
        let (weg, ende) = (format!("{id}_weiter"), format!("{id}_ende"));
        // An error always interrupts.
        let weiter = !unterbricht && !matches!(was, Randgeschehen::Fehler(_));
        let daneben = if weiter { " cancelActivity=\"false\"" } else { "" };
        let ziel = nach.unwrap_or(&ende);
        let mut text = format!(
            "<{p}boundaryEvent id=\"{id}\" name=\"{}\" attachedToRef=\"{schritt}\"{daneben}><{p}outgoing>{weg}</{p}outgoing>{inhalt}</{p}boundaryEvent>",
            maskiert(name)
        );
        if nach.is_none() {
            text.push_str(&format!("<{p}endEvent id=\"{ende}\"><{p}incoming>{weg}</{p}incoming></{p}endEvent>"));
        }
        text.push_str(&format!("<{p}sequenceFlow id=\"{weg}\" sourceRef=\"{id}\" targetRef=\"{ziel}\" />"));
        s.dahinter(schritt, &text)?;
        if let Some(n) = nach {
            s.verweis_dazu(n, "incoming", &weg)?;
        }
        diagramm::rand(&mut s, &id, schritt, k.raender.len(), &weg, nach);
        let text = s.fertig();
        v.uebernehmen(text)?;
        lesbar(&v, &id)?;
        *self = v;
        Ok(id)
    }

    /// Puts a new step beside another: both begin at the same time, and it goes on when both are done. Gives its id.
    ///
    /// # Errors
    /// There is no such step, ways part at it, or something that hangs at it ends it.
    pub fn zugleich(&mut self, schritt: &str, neu: &Neu, name: &str) -> Result<String, UmbauFehler> {
        let m = self.modell()?;
        let (nr, k) = m.finde(schritt).ok_or_else(|| UmbauFehler::KeinSchritt(schritt.to_owned()))?;
        let [aus] = k.ausgehend[..] else {
            return Err(UmbauFehler::Gehtnicht(
                "Neben diesem Schritt kann nichts zugleich laufen: Von ihm geht nicht genau ein Weg aus.",
            ));
        };
        if k.eingehend.is_empty() || k.haengt_an.is_some() || hinter_ereignistor(&m, k) {
            return Err(UmbauFehler::Gehtnicht(
                "Neben diesem Schritt kann nichts zugleich laufen. Wählen Sie eine Aufgabe oder einen Unterprozess.",
            ));
        }
        if k.raender.iter().any(|r| matches!(m.knoten[*r].art, Art::Rand { unterbricht: true, .. })) {
            return Err(UmbauFehler::Gehtnicht(
                "Am Schritt hängt ein Ereignis, das ihn abbricht. Dann käme der zweite Weg nie an. Lassen Sie das Ereignis daneben laufen, oder nehmen Sie einen Unterprozess um beide.",
            ));
        }
        let mut v = self.clone();
        let davor = v.sammeln(&m, nr)?;
        let teilen = v.freie_kennung("teilen");
        let tor = |id: &str| Stueck {
            element: "parallelGateway".to_owned(),
            kopf: format!("id=\"{id}\""),
            inhalt: String::new(),
        };
        v.auf_weg(&davor, &teilen, &tor(&teilen))?;
        let sammeln = v.freie_kennung("zusammen");
        v.auf_weg(&m.fluesse[aus].id, &sammeln, &tor(&sammeln))?;
        let id = v.freie_kennung(name);
        let (attribute, inhalt, element) = v.neues(neu, &id)?;
        let mut s = Schnitt::neu(&v.text)?;
        let p = s.praefix();
        let (hinein, hinaus) = (format!("{id}_herein"), format!("{id}_weiter"));
        let text = format!(
            "<{p}{element} id=\"{id}\" name=\"{}\"{attribute}><{p}incoming>{hinein}</{p}incoming><{p}outgoing>{hinaus}</{p}outgoing>{inhalt}</{p}{element}>\
             <{p}sequenceFlow id=\"{hinein}\" sourceRef=\"{teilen}\" targetRef=\"{id}\" /><{p}sequenceFlow id=\"{hinaus}\" sourceRef=\"{id}\" targetRef=\"{sammeln}\" />",
            maskiert(name)
        );
        s.dahinter(schritt, &text)?;
        s.verweis_dazu(&teilen, "outgoing", &hinein)?;
        s.verweis_dazu(&sammeln, "incoming", &hinaus)?;
        diagramm::daneben(&mut s, &element, &id, schritt, (&teilen, &sammeln));
        let text = s.fertig();
        v.uebernehmen(text)?;
        *self = v;
        Ok(id)
    }

    /// The one way that leads to a step; where several do, they come together before it.
    fn sammeln(&mut self, m: &Modell, nr: Nr) -> Result<String, UmbauFehler> {
        let k = &m.knoten[nr];
        if let [ein] = k.eingehend[..] {
            return Ok(m.fluesse[ein].id.clone());
        }
        let tor = self.freie_kennung("zusammenfuehren");
        let weg = format!("{tor}_weiter");
        let mut s = Schnitt::neu(&self.text)?;
        let p = s.praefix();
        let mut herein = String::new();
        let mut erster = true;
        for f in k.eingehend.iter().map(|f| m.fluesse[*f].id.as_str()) {
            herein.push_str(&format!("<{p}incoming>{f}</{p}incoming>"));
            s.attribut(f, "targetRef", &tor)?;
            let davor = [weg.as_str()];
            s.verweis_ersetzen(&k.id, "incoming", f, if erster { &davor } else { &[] })?;
            erster = false;
        }
        let text = format!(
            "<{p}exclusiveGateway id=\"{tor}\">{herein}<{p}outgoing>{weg}</{p}outgoing></{p}exclusiveGateway><{p}sequenceFlow id=\"{weg}\" sourceRef=\"{tor}\" targetRef=\"{}\" />",
            k.id
        );
        s.dahinter(&k.id, &text)?;
        let text = s.fertig();
        self.uebernehmen(text)?;
        Ok(weg)
    }

    /// Takes an event away from the border of a step, with what only it leads to.
    pub(super) fn rand_entfernen(&mut self, m: &Modell, nr: Nr) -> Result<(), UmbauFehler> {
        let (mut knoten, mut fluesse) = (vec![nr], Vec::new());
        let mut offen = vec![nr];
        while let Some(n) = offen.pop() {
            let k = &m.knoten[n];
            for f in k.ausgehend.iter().chain(k.raender.iter().flat_map(|r| &m.knoten[*r].ausgehend)) {
                fluesse.push(*f);
                let ziel = m.fluesse[*f].nach;
                let allein = m.knoten[ziel].eingehend.iter().all(|e| fluesse.contains(e));
                if allein && !knoten.contains(&ziel) {
                    knoten.push(ziel);
                    knoten.extend(&m.knoten[ziel].raender);
                    offen.push(ziel);
                }
            }
        }
        let mut s = Schnitt::neu(&self.text)?;
        for n in &knoten {
            s.weg(&m.knoten[*n].id)?;
        }
        for f in fluesse.iter().map(|f| &m.fluesse[*f]) {
            if !knoten.contains(&f.nach) {
                s.verweis_ersetzen(&m.knoten[f.nach].id, "incoming", &f.id, &[])?;
            }
            s.weg(&f.id)?;
            diagramm::linie_weg(&mut s, &f.id);
        }
        for n in &knoten {
            diagramm::form_weg(&mut s, &m.knoten[*n].id);
            for id in innen(m, *n) {
                diagramm::form_weg(&mut s, id);
                diagramm::linie_weg(&mut s, id);
            }
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// What sets an event off, as it stands in the file; declares what it names.
    fn definition(&mut self, was: &Randgeschehen, id: &str) -> Result<String, UmbauFehler> {
        let (art, wert) = match was {
            Randgeschehen::Zeit(z) => {
                let s = Schnitt::neu(&self.text)?;
                return Ok(z.xml(&s.praefix(), &s.basis(), &format!("{id}_zeit")));
            }
            Randgeschehen::Nachricht(n) => (Erklaerung::Nachricht, n),
            Randgeschehen::Signal(n) => (Erklaerung::Signal, n),
            Randgeschehen::Fehler(c) => (Erklaerung::Fehler, c),
            Randgeschehen::Eskalation(c) => (Erklaerung::Eskalation, c),
        };
        let (element, _, verweis, _) = art.worte();
        let angabe = match wert.as_str() {
            "" => String::new(),
            w => format!(" {verweis}=\"{}\"", maskiert(&self.erklaeren(art, w)?)),
        };
        let p = Schnitt::neu(&self.text)?.praefix();
        Ok(format!("<{p}{element}EventDefinition id=\"{id}_ereignis\"{angabe} />"))
    }
}

/// Can a way from the scope of `k` lead to this step?
pub(super) fn erreichbar(m: &Modell, k: &Knoten, nach: &str) -> bool {
    m.finde(nach).is_some_and(|(_, ziel)| {
        let anfang =
            matches!(ziel.art, Art::Start | Art::Ereignisstart { .. } | Art::Rand { .. } | Art::Ereignisunterprozess);
        ziel.eltern == k.eltern && !anfang && !ziel.ist_ausgleich && !hinter_ereignistor(m, ziel)
    })
}

/// The ids of all steps and ways inside a sub-process.
pub(super) fn innen(m: &Modell, nr: Nr) -> impl Iterator<Item = &str> {
    let drin = move |n: Nr| n != nr && m.liegt_in(n, nr);
    let knoten = m.knoten.iter().enumerate().filter(move |(n, _)| drin(*n)).map(|(_, k)| k.id.as_str());
    let fluesse = m.fluesse.iter().filter(move |f| drin(f.von)).map(|f| f.id.as_str());
    knoten.chain(fluesse)
}

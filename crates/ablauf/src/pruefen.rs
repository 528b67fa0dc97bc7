//! The check: every reason why a model cannot run, each in one sentence that a clerk understands.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::modell::{Art, Baustein, Knoten, Modell, Nr, Zeitangabe};

/// The user tasks that the staff pages can do.
const AUFGABEN: [&str; 3] = ["pruefen", "bescheid", "freigabe"];

/// Something that must be mended before the model can run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Befund {
    /// Id of the element in the file; empty when it concerns the whole.
    pub stelle: String,
    /// What is wrong and what to do.
    pub satz: String,
}

impl Befund {
    /// A finding at an element.
    #[must_use]
    pub fn neu(stelle: &str, satz: impl Into<String>) -> Self {
        Self { stelle: stelle.to_owned(), satz: satz.into() }
    }
}

impl std::fmt::Display for Befund {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.stelle.is_empty() { f.write_str(&self.satz) } else { write!(f, "{} [{}]", self.satz, self.stelle) }
    }
}

impl Modell {
    /// Everything that keeps this model from running. Empty: it runs.
    #[must_use]
    pub fn pruefen(&self) -> Vec<Befund> {
        let mut p = Pruefung { modell: self, befunde: self.befunde.clone() };
        p.bereiche();
        for k in &self.knoten {
            p.element(k);
            p.wege(k);
        }
        p.erreichbar();
        p.kreise();
        p.befunde.sort();
        p.befunde.dedup();
        p.befunde
    }
}

struct Pruefung<'a> {
    modell: &'a Modell,
    befunde: Vec<Befund>,
}

impl Pruefung<'_> {
    fn melde(&mut self, k: &Knoten, satz: String) {
        self.befunde.push(Befund::neu(&k.id, satz));
    }

    /// Each scope has one start and an end.
    fn bereiche(&mut self) {
        let unter = self.modell.knoten.iter().enumerate().filter(|(_, k)| matches!(k.art, Art::Unterprozess));
        let bereiche: Vec<Option<Nr>> = std::iter::once(None).chain(unter.map(|(nr, _)| Some(nr))).collect();
        for bereich in bereiche {
            let (id, wer) = match bereich {
                None => (self.modell.id.clone(), "Der Ablauf".to_owned()),
                Some(nr) => {
                    let k = &self.modell.knoten[nr];
                    (k.id.clone(), format!("Der Unterprozess „{}“", k.titel()))
                }
            };
            let innen = || self.modell.knoten.iter().filter(|k| k.eltern == bereich);
            let anfaenge = innen().filter(|k| matches!(k.art, Art::Start)).count();
            let enden = innen().filter(|k| matches!(k.art, Art::Ende | Art::EndeAbbruch | Art::EndeFehler(_))).count();
            if anfaenge != 1 {
                self.befunde
                    .push(Befund::neu(&id, format!("{wer} braucht genau ein Startereignis; gefunden: {anfaenge}.")));
            }
            if enden == 0 {
                self.befunde.push(Befund::neu(&id, format!("{wer} hat kein Ende. Fügen Sie ein Endereignis hinzu.")));
            }
        }
    }

    /// What an element needs by itself.
    fn element(&mut self, k: &Knoten) {
        let t = k.titel();
        match &k.art {
            Art::Fremd(element) => self.melde(
                k,
                format!("„{t}“ ist ein Element „{element}“. Dieses Element kann Basiswerk nicht ausführen. Verwenden Sie ein anderes."),
            ),
            Art::Aufgabe(a) if a.is_empty() => {
                self.melde(k, format!("Bei der Aufgabe „{t}“ fehlt die Angabe „basis:aufgabe“ ({}).", AUFGABEN.join(", ")));
            }
            Art::Aufgabe(a) if !AUFGABEN.contains(&a.as_str()) => self.melde(
                k,
                format!("Die Aufgabe „{t}“ nennt „basis:aufgabe={a}“. Möglich sind: {}.", AUFGABEN.join(", ")),
            ),
            Art::Dienst(None) => {
                let bekannt: Vec<&str> = Baustein::ALLE.iter().map(|b| b.name()).collect();
                let satz = match k.parameter.get("baustein").filter(|b| !b.is_empty()) {
                    Some(b) => format!("„{t}“ nennt den Baustein „{b}“, den es nicht gibt. Möglich sind: {}.", bekannt.join(", ")),
                    None => format!("Bei „{t}“ fehlt die Angabe „basis:baustein“ ({}).", bekannt.join(", ")),
                };
                self.melde(k, satz);
            }
            Art::Dienst(Some(b)) => {
                for p in b.noetig() {
                    if k.parameter.get(*p).is_none_or(String::is_empty) {
                        self.melde(k, format!("Dem Baustein „{b}“ bei „{t}“ fehlt die Angabe „basis:{p}“."));
                    }
                }
            }
            Art::Regel(e) if e.is_empty() => {
                self.melde(k, format!("Bei der Regelaufgabe „{t}“ fehlt die Angabe „basis:entscheidung“."));
            }
            Art::Empfang(n) if n.is_empty() => {
                self.melde(k, format!("„{t}“ wartet auf eine Nachricht, aber die Nachricht hat keinen Namen."));
            }
            Art::Zeit(z) | Art::RandZeit { zeit: z, .. } => self.zeitangabe(k, z),
            Art::EndeFehler(code) => self.fehlerende(k, code),
            _ => {}
        }
    }

    fn zeitangabe(&mut self, k: &Knoten, zeit: &Zeitangabe) {
        let t = k.titel();
        match zeit {
            Zeitangabe::Unlesbar(text) => self.melde(
                k,
                format!("Die Zeitangabe „{text}“ bei „{t}“ ist nicht lesbar. Schreiben Sie zum Beispiel P14D (14 Tage), P1M (ein Monat) oder ein Datum."),
            ),
            Zeitangabe::Ausdruck(b) => {
                if let Some(fehler) = b.fehler() {
                    self.melde(k, format!("Der Ausdruck für die Zeit bei „{t}“ lässt sich nicht lesen: {fehler}"));
                }
            }
            Zeitangabe::Dauer(_) | Zeitangabe::Datum(_) => {}
        }
    }

    /// An error end needs someone outside who catches it.
    fn fehlerende(&mut self, k: &Knoten, code: &str) {
        let mut aussen = k.eltern;
        while let Some(nr) = aussen {
            let traeger = &self.modell.knoten[nr];
            let faengt =
                |r: &Nr| matches!(&self.modell.knoten[*r].art, Art::RandFehler(c) if c.is_empty() || c == code);
            if traeger.raender.iter().any(faengt) {
                return;
            }
            aussen = traeger.eltern;
        }
        self.melde(k, format!("Den Fehler „{code}“ von „{}“ fängt niemand auf. Hängen Sie ein Fehlerereignis an den Rand des Unterprozesses.", k.titel()));
    }

    /// The arrows in and out of an element.
    fn wege(&mut self, k: &Knoten) {
        let t = k.titel();
        let ende = matches!(k.art, Art::Ende | Art::EndeFehler(_) | Art::EndeAbbruch);
        let gateway = matches!(k.art, Art::Exklusiv | Art::Parallel | Art::Ereignis);
        let rand = matches!(k.art, Art::RandFehler(_) | Art::RandZeit { .. });
        if ende && !k.ausgehend.is_empty() {
            self.melde(k, format!("Vom Ende „{t}“ geht ein Pfeil weg. Entfernen Sie ihn."));
        }
        if !ende && k.ausgehend.is_empty() && !matches!(k.art, Art::Fremd(_)) {
            self.melde(
                k,
                format!(
                    "Nach „{t}“ geht es nicht weiter. Ziehen Sie einen Pfeil zum nächsten Schritt oder zu einem Ende."
                ),
            );
        }
        if !gateway && !ende && k.ausgehend.len() > 1 {
            self.melde(
                k,
                format!(
                    "Von „{t}“ gehen mehrere Pfeile weg. Setzen Sie dahinter ein Gateway, das sagt, welcher Weg gilt."
                ),
            );
        }
        if (rand || matches!(k.art, Art::Start)) && !k.eingehend.is_empty() {
            self.melde(k, format!("Zu „{t}“ führt ein Pfeil. Ein Start- oder Randereignis hat keinen Vorgänger."));
        }
        match k.art {
            Art::Exklusiv => self.exklusiv(k),
            Art::Ereignis => self.ereignisbasiert(k),
            _ => {
                if k.ausgehend.iter().any(|f| self.modell.fluesse[*f].bedingung.is_some()) {
                    self.melde(k, format!("Ein Pfeil von „{t}“ trägt eine Bedingung. Bedingungen gelten nur hinter einem exklusiven Gateway."));
                }
            }
        }
    }

    fn exklusiv(&mut self, k: &Knoten) {
        let t = k.titel();
        if k.ausgehend.len() < 2 {
            return;
        }
        if k.standard.is_none() {
            self.melde(k, format!("Das Gateway „{t}“ hat keinen Standardweg. Legen Sie fest, welcher Weg gilt, wenn keine Bedingung zutrifft."));
        }
        for f in k.ausgehend.iter().filter(|f| k.standard != Some(**f)) {
            let f = &self.modell.fluesse[*f];
            if f.bedingung.is_none() {
                let wohin = self.modell.knoten[f.nach].titel();
                self.melde(k, format!("Am Gateway „{t}“ fehlt die Bedingung am Weg nach „{wohin}“."));
            }
        }
    }

    fn ereignisbasiert(&mut self, k: &Knoten) {
        let t = k.titel();
        if k.ausgehend.len() < 2 {
            self.melde(k, format!("Das Ereignis-Gateway „{t}“ braucht mindestens zwei Ereignisse zur Wahl."));
        }
        for f in &k.ausgehend {
            let ziel = &self.modell.knoten[self.modell.fluesse[*f].nach];
            if !matches!(ziel.art, Art::Empfang(_) | Art::Zeit(_)) || ziel.eingehend.len() != 1 {
                self.melde(k, format!("Hinter dem Ereignis-Gateway „{t}“ steht „{}“. Dort darf nur ein Ereignis stehen, das auf eine Nachricht oder eine Zeit wartet.", ziel.titel()));
            }
        }
    }

    /// Every element can be reached, and from every element an end.
    fn erreichbar(&mut self) {
        let m = self.modell;
        let mut offen: Vec<Nr> = m.start(None).into_iter().collect();
        let mut erreicht: BTreeSet<Nr> = BTreeSet::new();
        while let Some(nr) = offen.pop() {
            if erreicht.insert(nr) {
                let k = &m.knoten[nr];
                offen.extend(k.ausgehend.iter().map(|f| m.fluesse[*f].nach));
                offen.extend(&k.raender);
                if matches!(k.art, Art::Unterprozess) {
                    offen.extend(m.start(Some(nr)));
                }
            }
        }
        let mut zum_ende: BTreeSet<Nr> = BTreeSet::new();
        let mut offen: Vec<Nr> = (0..m.knoten.len())
            .filter(|nr| matches!(m.knoten[*nr].art, Art::Ende | Art::EndeFehler(_) | Art::EndeAbbruch))
            .collect();
        while let Some(nr) = offen.pop() {
            if zum_ende.insert(nr) {
                let k = &m.knoten[nr];
                offen.extend(k.eingehend.iter().map(|f| m.fluesse[*f].von));
                offen.extend(k.haengt_an);
            }
        }
        for (nr, k) in m.knoten.iter().enumerate() {
            if !erreicht.contains(&nr) {
                self.melde(
                    k,
                    format!(
                        "„{}“ wird nie erreicht. Führen Sie einen Pfeil dorthin oder entfernen Sie das Element.",
                        k.titel()
                    ),
                );
            } else if !zum_ende.contains(&nr) && !k.ausgehend.is_empty() {
                self.melde(k, format!("Von „{}“ aus wird nie ein Ende erreicht.", k.titel()));
            }
        }
    }

    /// No loop without a resting place.
    fn kreise(&mut self) {
        let m = self.modell;
        let fluechtig = |nr: Nr| matches!(m.knoten[nr].art, Art::Exklusiv | Art::Parallel | Art::Start);
        for (start, k) in m.knoten.iter().enumerate().filter(|(nr, _)| fluechtig(*nr)) {
            let mut gesehen = BTreeSet::new();
            let mut offen: Vec<Nr> = k.ausgehend.iter().map(|f| m.fluesse[*f].nach).collect();
            while let Some(nr) = offen.pop() {
                if nr == start {
                    self.melde(
                        k,
                        format!("Um „{}“ dreht sich der Ablauf im Kreis, ohne auf etwas zu warten.", k.titel()),
                    );
                    break;
                }
                if fluechtig(nr) && gesehen.insert(nr) {
                    offen.extend(m.knoten[nr].ausgehend.iter().map(|f| m.fluesse[*f].nach));
                }
            }
        }
    }
}

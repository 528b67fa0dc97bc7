//! The check: every reason why a model cannot run, each in one sentence that a clerk understands.

//!
//! Structure first; what structure does not decide (does a join ever get all its tokens, does a task run twice at once) is
//! tried out by [`erkunden`] on all ways within bounds.

mod erkunden;
mod wege;

use serde::Serialize;

use crate::{
    bedingung::Bedingung,
    modell::{Art, Ausloeser, Baustein, Knoten, Modell, Nr, Wurf},
    schritt::HOECHSTENS_INSTANZEN,
    zeit::{self, Fristkalender, Zeitangabe},
};

pub use erkunden::Erkundung;

/// The user tasks that the staff pages can do.
const AUFGABEN: [&str; 4] = ["pruefen", "bescheid", "freigabe", "bestaetigen"];

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
        for (nr, k) in self.knoten.iter().enumerate() {
            p.element(k);
            p.ereignis(k);
            p.mehrfach(k);
            p.ausgleich(k);
            p.wege(nr, k);
        }
        for f in self.fluesse.iter() {
            if let Some(b) = &f.bedingung {
                p.bedingung(&f.id, b, &format!("Die Bedingung am Pfeil „{}“", f.id));
            }
        }
        p.erreichbar();
        p.wiederholungen();
        // What waits for nothing and what nobody can walk is not tried out; everything else is, faulty or not: a missing
        // parameter hides no deadlock.
        let dreht_sich = p.kreise();
        if self.befunde.is_empty() && !dreht_sich && self.begehbar() {
            p.befunde.extend(self.erkunden().befunde);
        }
        p.befunde.sort();
        p.befunde.dedup();
        p.befunde
    }
}

impl Modell {
    /// Can tokens walk it, whatever else is wrong? Each scope begins once, and every step is of a kind that is known.
    fn begehbar(&self) -> bool {
        let anfaenge = |bereich: Option<Nr>| {
            let beginnt = |k: &&Knoten| k.eltern == bereich && matches!(k.art, Art::Start | Art::Ereignisstart { .. });
            self.knoten.iter().filter(beginnt).count()
        };
        let bereich = |k: &Knoten| matches!(k.art, Art::Unterprozess | Art::Ereignisunterprozess);
        anfaenge(None) == 1
            && self.knoten.iter().enumerate().all(|(nr, k)| match &k.art {
                Art::Fremd(_) | Art::Aufruf(_) => false,
                _ => !bereich(k) || anfaenge(Some(nr)) == 1,
            })
    }
}

pub(crate) struct Pruefung<'a> {
    modell: &'a Modell,
    befunde: Vec<Befund>,
}

impl Pruefung<'_> {
    fn melde(&mut self, k: &Knoten, satz: String) {
        self.befunde.push(Befund::neu(&k.id, satz));
    }

    fn ausdruck(&mut self, stelle: &str, b: &Bedingung, was: &str) {
        if let Some(fehler) = b.fehler() {
            self.befunde.push(Befund::neu(stelle, format!("{was} („{}“) lässt sich nicht lesen: {fehler}", b.text())));
        }
    }

    fn bedingung(&mut self, stelle: &str, b: &Bedingung, was: &str) {
        self.ausdruck(stelle, b, was);
        if let Some(grund) = b.keine_bedingung() {
            self.befunde.push(Befund::neu(stelle, format!("{was} („{}“) ist keine Bedingung: {grund}", b.text())));
        }
    }

    /// Each scope has one start and an end.
    fn bereiche(&mut self) {
        let ist_bereich = |k: &Knoten| matches!(k.art, Art::Unterprozess | Art::Ereignisunterprozess);
        let unter = self.modell.knoten.iter().enumerate().filter(|(_, k)| ist_bereich(k));
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
            let anfaenge = innen().filter(|k| matches!(k.art, Art::Start | Art::Ereignisstart { .. })).count();
            if anfaenge != 1 {
                self.befunde
                    .push(Befund::neu(&id, format!("{wer} braucht genau ein Startereignis; gefunden: {anfaenge}.")));
            }
            if innen().filter(|k| k.ist_ende()).count() == 0 {
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
            Art::Aufruf(ziel) if ziel.is_empty() => {
                self.melde(k, format!("Bei „{t}“ fehlt, welcher Ablauf aufgerufen wird (Attribut „calledElement“)."));
            }
            Art::Aufruf(ziel) => self.melde(
                k,
                format!("„{t}“ ruft den Ablauf „{ziel}“ auf, den es weder in dieser Datei noch in der Bibliothek gibt."),
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
            Art::Senden(n) if n.is_empty() => {
                self.melde(k, format!("„{t}“ sendet eine Nachricht, aber die Nachricht hat keinen Namen."));
            }
            Art::Ende(Some(wurf)) | Art::Werfen(Some(wurf)) => self.wurf(k, wurf),
            _ => {}
        }
    }

    fn wurf(&mut self, k: &Knoten, wurf: &Wurf) {
        let t = k.titel();
        match wurf {
            Wurf::Nachricht(n) if n.is_empty() => {
                self.melde(k, format!("„{t}“ sendet eine Nachricht, aber die Nachricht hat keinen Namen."));
            }
            Wurf::Signal(n) if n.is_empty() => {
                self.melde(k, format!("„{t}“ sendet ein Signal, aber das Signal hat keinen Namen."));
            }
            Wurf::Fehler(code)
                if !self.gefangen(k, |a| matches!(a, Ausloeser::Fehler(c) if c.is_empty() || c == code)) =>
            {
                self.melde(k, format!("Den Fehler „{code}“ von „{t}“ fängt niemand auf. Hängen Sie ein Fehlerereignis an den Rand des Unterprozesses."));
            }
            Wurf::Ausgleich(Some(ziel)) if self.modell.finde(ziel).is_none() => {
                self.melde(k, format!("„{t}“ soll „{ziel}“ rückgängig machen; das gibt es nicht."));
            }
            _ => {}
        }
    }

    /// Does someone further out take this up?
    fn gefangen(&self, k: &Knoten, passt: impl Fn(&Ausloeser) -> bool) -> bool {
        let m = self.modell;
        let faengt = |nr: &Nr| m.knoten[*nr].ausloeser().is_some_and(&passt);
        let mut aussen = k.eltern;
        let mut im_helfer = false;
        loop {
            if !im_helfer && m.ereignisunterprozesse(aussen).any(|(_, start)| faengt(&start)) {
                return true;
            }
            let Some(nr) = aussen else { return false };
            let traeger = &m.knoten[nr];
            if traeger.raender.iter().any(faengt) {
                return true;
            }
            im_helfer = matches!(traeger.art, Art::Ereignisunterprozess);
            aussen = traeger.eltern;
        }
    }

    /// What sets an event off.
    fn ereignis(&mut self, k: &Knoten) {
        let t = k.titel();
        if let Some(formel) = &k.korrelation {
            self.ausdruck(&k.id, formel, &format!("Der Schlüssel der Nachricht bei „{t}“"));
        }
        match k.ausloeser() {
            Some(Ausloeser::Zeit(z)) => self.zeitangabe(k, z),
            Some(Ausloeser::Nachricht(n)) if n.is_empty() => {
                self.melde(k, format!("„{t}“ wartet auf eine Nachricht, aber die Nachricht hat keinen Namen."));
            }
            Some(Ausloeser::Signal(n)) if n.is_empty() => {
                self.melde(k, format!("„{t}“ wartet auf ein Signal, aber das Signal hat keinen Namen."));
            }
            _ => {}
        }
        let im_ereignis = k.eltern.is_some_and(|e| matches!(self.modell.knoten[e].art, Art::Ereignisunterprozess));
        if im_ereignis && matches!(k.art, Art::Start) {
            self.melde(k, format!("Der Start „{t}“ eines Ereignis-Unterprozesses braucht einen Auslöser (Nachricht, Zeit, Signal, Fehler oder Eskalation)."));
        }
    }

    fn zeitangabe(&mut self, k: &Knoten, zeit: &Zeitangabe) {
        let t = k.titel();
        match zeit {
            Zeitangabe::Unlesbar(text) => self.melde(
                k,
                format!("Die Zeitangabe „{text}“ bei „{t}“ ist nicht lesbar. Schreiben Sie zum Beispiel P14D (14 Tage), P1M (ein Monat), R3/P7D (dreimal alle sieben Tage) oder ein Datum."),
            ),
            Zeitangabe::Ausdruck(b) => self.ausdruck(&k.id, b, &format!("Der Ausdruck für die Zeit bei „{t}“")),
            Zeitangabe::Zyklus { schritt, .. } => {
                if zeit::kuerzer_als_eine_stunde(schritt) {
                    self.melde(k, format!("„{t}“ wiederholt sich öfter als einmal in der Stunde. Nehmen Sie einen größeren Abstand, zum Beispiel R3/P7D (dreimal alle sieben Tage)."));
                }
                let wiederholt =
                    matches!(k.art, Art::Rand { unterbricht: false, .. } | Art::Ereignisstart { unterbricht: false, .. });
                if !wiederholt {
                    self.melde(k, format!("„{t}“ soll sich wiederholen. Das geht nur an einem Rand oder Start, der nicht unterbricht. Schreiben Sie sonst eine Dauer."));
                }
            }
            Zeitangabe::Frist(f) => {
                if let Some(ab) = &f.ab {
                    self.ausdruck(&k.id, ab, &format!("Der Beginn der Frist bei „{t}“"));
                }
                if let Fristkalender::Fehlt(text) = &f.kalender {
                    let satz = if text.is_empty() {
                        format!("Der Frist bei „{t}“ fehlt der Kalender. Schreiben Sie basis:kalender=\"ort\" (Feiertage am Sitz der Behörde) oder nennen Sie ein Land oder einen Gemeindeschlüssel.")
                    } else {
                        format!("Den Kalender „{text}“ der Frist bei „{t}“ gibt es nicht. Möglich sind: ort, sachsen, sachsen-anhalt oder ein Gemeindeschlüssel.")
                    };
                    self.melde(k, satz);
                }
            }
            Zeitangabe::Dauer(_) | Zeitangabe::Datum(_) => {}
        }
    }

    fn mehrfach(&mut self, k: &Knoten) {
        let Some(m) = &k.mehrfach else { return };
        let t = k.titel();
        if !k.ist_taetigkeit() {
            self.melde(
                k,
                format!("„{t}“ kann nicht mehrfach ausgeführt werden; das geht nur bei Aufgaben und Unterprozessen."),
            );
        }
        for (b, was) in [(&m.liste, "Die Liste"), (&m.anzahl, "Die Anzahl"), (&m.bis, "Das vorzeitige Ende")] {
            if let Some(b) = b {
                self.ausdruck(&k.id, b, &format!("{was} der Mehrfachausführung bei „{t}“"));
            }
        }
        if let Some(grund) = m.bis.as_ref().and_then(Bedingung::keine_bedingung) {
            self.melde(k, format!("Das vorzeitige Ende der Mehrfachausführung bei „{t}“ ist keine Bedingung: {grund}"));
        }
        let fest = m.anzahl.as_ref().and_then(|a| a.text().trim().parse::<u64>().ok());
        if fest.is_some_and(|n| n > HOECHSTENS_INSTANZEN as u64) {
            self.melde(k, format!("„{t}“ soll mehr als {HOECHSTENS_INSTANZEN} Mal ausgeführt werden. So oft geht es nicht; prüfen Sie die Anzahl."));
        }
        if m.liste.is_none() && m.anzahl.is_none() {
            self.melde(k, format!("„{t}“ soll mehrfach ausgeführt werden, aber es fehlt, wofür: eine Liste (basis:liste) oder eine Anzahl (loopCardinality)."));
        }
    }

    /// What undoes hangs at what it undoes, and at nothing else.
    fn ausgleich(&mut self, k: &Knoten) {
        let t = k.titel();
        if let Art::Rand { ausloeser: Ausloeser::Ausgleich, .. } = k.art {
            let helfer = k.haengt_an.and_then(|t| self.modell.knoten[t].ausgleich);
            match helfer.map(|h| &self.modell.knoten[h]) {
                None => self.melde(k, format!("Am Ausgleichsereignis „{t}“ hängt nichts, was rückgängig macht. Verbinden Sie es mit einer Aufgabe, die als Ausgleich markiert ist.")),
                Some(h) if !h.ist_ausgleich || !h.ist_taetigkeit() || h.eltern != k.eltern => {
                    let satz = format!("„{}“ macht „{t}“ rückgängig, ist aber nicht als Ausgleich markiert (isForCompensation).", h.titel());
                    self.melde(k, satz);
                }
                Some(_) => {}
            }
        }
        if k.ist_ausgleich {
            let nr = self.modell.finde(&k.id).map(|(nr, _)| nr);
            if !self.modell.knoten.iter().any(|a| a.ausgleich == nr) {
                self.melde(k, format!("„{t}“ ist als Ausgleich markiert, macht aber nichts rückgängig."));
            }
            if !k.eingehend.is_empty() || !k.ausgehend.is_empty() {
                self.melde(
                    k,
                    format!("„{t}“ ist ein Ausgleich: Zu ihm führen keine Pfeile, und von ihm gehen keine weg."),
                );
            }
        }
    }
}

//! Walking: one signal in, new tokens and due work out. Pure and total: a signal that fits nothing changes nothing.

mod ausgleich;
mod bereiche;
mod ereignisse;
mod lauschen;
mod orakel;
mod tore;
mod umzug;
mod versetzen;

use std::{borrow::Cow, collections::VecDeque};

use grund::{Zeitpunkt, kalender::Kalender};
use serde_json::Value;

pub(crate) use bereiche::HOECHSTENS_INSTANZEN;
pub use lauschen::Horchposten;
pub(crate) use orakel::Orakel;
pub use umzug::{Hindernis, Umzug, umziehen};

use crate::{
    marken::{Buchung, Daten, Instanz, Marke, Marken, Schluessel, Wecker},
    modell::{Art, Mehrfach, Modell, Nr, Wurf},
    signal::{Arbeit, Signal},
    zeit::{self, faellig},
};

/// More moves than this in one step are a loop without a resting place; the step is then undone and reported.
const HOECHSTENS: u32 = 10_000;
/// Tokens looked at in one step: beyond this a process splits without end (some hundredths of a second).
const HOECHSTENS_AUFWAND: u64 = 10_000_000;
/// More tokens than this at once are a timer or a circle that piles up work; the step is undone and reported.
const HOECHSTENS_MARKEN: usize = 5_000;

/// What a step may know besides model and tokens.
#[derive(Debug, Clone, Copy)]
pub struct Umfeld<'a> {
    /// Now.
    pub jetzt: Zeitpunkt,
    /// What conditions may ask.
    pub daten: &'a Daten,
    /// The calendar of the place where the authority sits; statutory Fristen with `basis:kalender="ort"` need it.
    pub kalender: Option<Kalender>,
}

/// Takes one signal. Never fails: what cannot go on stays where it is and is reported as [`Arbeit::Stoerung`].
#[must_use]
pub fn step(modell: &Modell, marken: &Marken, signal: &Signal, umfeld: &Umfeld<'_>) -> (Marken, Vec<Arbeit>) {
    schritt(modell, marken, signal, umfeld, None)
}

/// As [`step`]; with an oracle, choices are made by it instead of by conditions and data.
pub(crate) fn schritt(
    modell: &Modell,
    marken: &Marken,
    signal: &Signal,
    umfeld: &Umfeld<'_>,
    orakel: Option<&mut Orakel>,
) -> (Marken, Vec<Arbeit>) {
    let mut lauf = Lauf::neu(modell, marken, umfeld, orakel);
    lauf.signal(signal);
    let ergebnis = lauf.ausfuehren();
    if let Some(orakel) = lauf.orakel.as_deref_mut() {
        orakel.aufwand += lauf.aufwand;
    }
    if let Err(knoten) = ergebnis {
        let grund = "Der Ablauf dreht sich hier im Kreis, ohne auf etwas zu warten.".to_owned();
        return (marken.clone(), vec![Arbeit::Stoerung { knoten, grund }]);
    }
    let zu_viele = lauf.marken.alle().len() > HOECHSTENS_MARKEN && lauf.marken.alle().len() > marken.alle().len();
    if zu_viele && let Some(letzte) = lauf.marken.alle().last() {
        let grund = format!(
            "Hier läuft zu viel gleichzeitig (mehr als {HOECHSTENS_MARKEN} Schritte). Prüfen Sie, ob sich ein Wecker zu oft wiederholt."
        );
        return (marken.clone(), vec![Arbeit::Stoerung { knoten: letzte.knoten.clone(), grund }]);
    }
    if lauf.marken.beendet() {
        lauf.marken.wecker.clear();
        lauf.marken.schluessel.clear();
        lauf.marken.gebucht.clear();
        if !marken.beendet() {
            lauf.arbeit.push(Arbeit::Beendet);
        }
    }
    (lauf.marken, lauf.arbeit)
}

/// A token between two nodes.
struct Unterwegs {
    knoten: Nr,
    bereich: Option<u32>,
    fluss: Option<Nr>,
    /// It undoes a step for this token.
    ausgleich: Option<u32>,
    /// What it may undo inside.
    gebucht: Vec<Buchung>,
}

impl Unterwegs {
    const fn zu(knoten: Nr, bereich: Option<u32>) -> Self {
        Self { knoten, bereich, fluss: None, ausgleich: None, gebucht: Vec::new() }
    }
}

struct Lauf<'a> {
    modell: &'a Modell,
    umfeld: &'a Umfeld<'a>,
    marken: Marken,
    unterwegs: VecDeque<Unterwegs>,
    /// Activities that were done the moment they began.
    fertige: VecDeque<u32>,
    arbeit: Vec<Arbeit>,
    zuege: u32,
    /// Tokens that were there at each move, summed up: what the moves cost.
    aufwand: u64,
    orakel: Option<&'a mut Orakel>,
}

impl<'a> Lauf<'a> {
    fn neu(modell: &'a Modell, marken: &Marken, umfeld: &'a Umfeld<'a>, orakel: Option<&'a mut Orakel>) -> Self {
        Self {
            modell,
            umfeld,
            marken: marken.clone(),
            unterwegs: VecDeque::new(),
            fertige: VecDeque::new(),
            arbeit: Vec::new(),
            zuege: 0,
            aufwand: 0,
            orakel,
        }
    }

    fn signal(&mut self, signal: &Signal) {
        match signal {
            Signal::Beginn if self.marken.naechste == 0 => self.beginn(),
            Signal::Beginn => {}
            Signal::Erledigt { knoten, marke } => {
                if let Some(nr) = self.wartende(knoten, *marke) {
                    self.abschliessen(nr);
                }
            }
            Signal::Fehlgeschlagen { knoten, marke, fehler } => {
                if let Some(nr) = self.wartende(knoten, *marke) {
                    self.gescheitert(nr, knoten, fehler);
                }
            }
            Signal::Nachricht { name, korrelation } => self.nachricht(name, korrelation.as_deref()),
            Signal::Rundruf { name } => self.rundruf(name),
            Signal::Wecker { knoten, marke } => self.wecker(knoten, *marke),
            Signal::Versetzen { marke, nach } => self.versetzen(*marke, nach),
            Signal::Abbruch => self.marken.marken.clear(),
        }
    }

    fn beginn(&mut self) {
        self.marken.naechste = 1;
        if let Some(start) = self.modell.start(None) {
            let (wecker, schluessel) = self.stellen(&self.starts(None), 0, None, None);
            self.marken.wecker = wecker;
            self.marken.schluessel = schluessel;
            self.unterwegs.push_back(Unterwegs::zu(start, None));
        }
    }

    /// Moves until every token rests. `Err`: too many moves, with the node where it turns.
    fn ausfuehren(&mut self) -> Result<(), String> {
        loop {
            self.zuege += 1;
            self.aufwand += 1 + self.marken.marken.len() as u64;
            if self.zuege > HOECHSTENS || self.aufwand > HOECHSTENS_AUFWAND {
                let nr = self.unterwegs.front().map(|u| u.knoten);
                let bei = nr.map(|n| self.modell.knoten[n].id.clone());
                return Err(bei.or_else(|| self.marken.marken.last().map(|m| m.knoten.clone())).unwrap_or_default());
            }
            if let Some(u) = self.unterwegs.pop_front() {
                self.ankommen(&u);
            } else if let Some(nr) = self.fertige.pop_front() {
                self.abschliessen(nr);
            } else if let Some(nr) = self.leerer_bereich() {
                self.abschliessen(nr);
            } else if !self.inklusiv_vereinigen() {
                return Ok(());
            }
        }
    }

    fn ankommen(&mut self, u: &Unterwegs) {
        let modell = self.modell;
        let k = &modell.knoten[u.knoten];
        match &k.art {
            Art::Start | Art::Ereignisstart { .. } => self.weiter(u.knoten, u.bereich),
            Art::Ende(None) => {}
            Art::Werfen(None) => self.weiter(u.knoten, u.bereich),
            Art::Ende(Some(wurf)) | Art::Werfen(Some(wurf)) => self.werfen(u, wurf),
            Art::Exklusiv => self.entscheiden(u),
            Art::Inklusiv if k.eingehend.len() > 1 => {
                self.ruhen(u, u.fluss);
            }
            Art::Inklusiv => self.aufteilen(u.knoten, u.bereich),
            Art::Parallel if k.eingehend.len() > 1 => self.sammeln(u),
            Art::Parallel => self.weiter(u.knoten, u.bereich),
            Art::Ereignisunterprozess if u.ausgleich.is_none() => {
                self.stoerung(u, "Dieses Element kann nicht ausgeführt werden.");
            }
            Art::Aufgabe(_)
            | Art::Handarbeit
            | Art::Dienst(_)
            | Art::Regel(_)
            | Art::Senden(_)
            | Art::Empfang(_)
            | Art::Unterprozess
            | Art::Ereignisunterprozess => match &k.mehrfach {
                Some(mehrfach) if u.ausgleich.is_none() => self.mehrfach_beginnen(u, mehrfach),
                _ => self.taetigkeit(u, None),
            },
            Art::Warten(_) | Art::Ereignis => {
                self.ruhen(u, None);
            }
            Art::Rand { .. } | Art::Aufruf(_) | Art::Fremd(_) => {
                self.stoerung(u, "Dieses Element kann nicht ausgeführt werden.");
            }
        }
    }

    /// Puts a token on an activity and asks for its work.
    fn taetigkeit(&mut self, u: &Unterwegs, instanz: Option<Instanz>) {
        let modell = self.modell;
        let k = &modell.knoten[u.knoten];
        let knoten = k.id.clone();
        let marke = self.neue_nummer();
        let vorlage = Marke { nr: marke, ausgleich: u.ausgleich, instanz: instanz.clone(), ..Marke::default() };
        match &k.art {
            Art::Aufgabe(aufgabe) => {
                self.arbeit.push(Arbeit::Aufgabe { knoten, marke, aufgabe: aufgabe.clone(), instanz });
            }
            Art::Dienst(Some(baustein)) => {
                let parameter = k.parameter.clone();
                self.arbeit.push(Arbeit::Dienst { knoten, marke, baustein: *baustein, parameter, instanz });
            }
            Art::Dienst(None) => self.melden(&k.id, "Diesen Baustein gibt es nicht."),
            Art::Regel(entscheidung) => {
                self.arbeit.push(Arbeit::Regel { knoten, marke, entscheidung: entscheidung.clone(), instanz });
            }
            Art::Senden(name) => {
                self.nachricht_senden(u.knoten, name, u.bereich, instanz);
                self.fertige.push_back(marke);
            }
            Art::Handarbeit => self.fertige.push_back(marke),
            _ => {}
        }
        self.hinlegen(u, vorlage);
        let mitgebracht = u.gebucht.iter().cloned().map(|b| Buchung { bereich: Some(marke), ..b });
        self.marken.gebucht.extend(mitgebracht);
        if matches!(k.art, Art::Unterprozess | Art::Ereignisunterprozess) {
            match modell.start(Some(u.knoten)) {
                Some(start) => self.unterwegs.push_back(Unterwegs::zu(start, Some(marke))),
                None => self.melden(&k.id, "Der Unterprozess hat keinen Anfang."),
            }
        }
    }

    fn neue_nummer(&mut self) -> u32 {
        let nr = self.marken.naechste;
        self.marken.naechste = nr.saturating_add(1);
        nr
    }

    /// Puts a token down. Returns its number.
    fn ruhen(&mut self, u: &Unterwegs, fluss: Option<Nr>) -> u32 {
        let nr = self.neue_nummer();
        let fluss = fluss.map(|f| self.modell.fluesse[f].id.clone());
        self.hinlegen(u, Marke { nr, fluss, ..Marke::default() });
        nr
    }

    /// Puts a prepared token down and sets the alarms and keys of everything that it waits for.
    fn hinlegen(&mut self, u: &Unterwegs, mut marke: Marke) {
        let k = &self.modell.knoten[u.knoten];
        let sofort = matches!(k.art, Art::Handarbeit | Art::Senden(_)) && marke.schleife.is_none();
        marke.knoten.clone_from(&k.id);
        marke.bereich = u.bereich;
        if !sofort {
            let wartet = self.wartet_an(&marke);
            (marke.wecker, marke.schluessel) =
                self.stellen(&wartet, marke.nr, u.bereich, marke.instanz.as_ref().zip(k.mehrfach.as_ref()));
        }
        self.marken.marken.push(marke);
    }

    /// The events that a token waits for where it stands: its own, those behind a gateway, those of its scope and borders.
    fn wartet_an(&self, marke: &Marke) -> Vec<Nr> {
        let Some((nr, k)) = self.modell.finde(&marke.knoten).filter(|_| marke.fluss.is_none()) else {
            return Vec::new();
        };
        let mut wartet: Vec<Nr> = Vec::new();
        if marke.schleife.is_none() {
            match &k.art {
                Art::Warten(_) | Art::Empfang(_) => wartet.push(nr),
                Art::Ereignis => wartet.extend(k.ausgehend.iter().map(|f| self.modell.fluesse[*f].nach)),
                Art::Unterprozess | Art::Ereignisunterprozess => wartet.extend(self.starts(Some(nr))),
                _ => {}
            }
        }
        if marke.instanz.is_none() {
            wartet.extend(&k.raender);
        }
        wartet
    }

    /// The start events of the event sub-processes of a scope.
    fn starts(&self, bereich: Option<Nr>) -> Vec<Nr> {
        self.modell.ereignisunterprozesse(bereich).map(|(_, start)| start).collect()
    }

    /// Sets the alarms and keys of these events for the token `marke`.
    fn stellen(
        &mut self,
        ereignisse: &[Nr],
        marke: u32,
        bereich: Option<u32>,
        eigene: Option<(&Instanz, &Mehrfach)>,
    ) -> (Vec<Wecker>, Vec<Schluessel>) {
        let modell = self.modell;
        let (mut wecker, mut schluessel) = (Vec::new(), Vec::new());
        for k in ereignisse.iter().map(|nr| &modell.knoten[*nr]) {
            let knoten = k.id.clone();
            if let Some(angabe) = k.zeit() {
                let zeit = if self.orakel.is_some() {
                    Ok(self.umfeld.jetzt)
                } else {
                    faellig(angabe, self.umfeld.jetzt, self.umfeld.kalender, &self.sicht(bereich, eigene))
                };
                match zeit {
                    Ok(zeit) => {
                        let rest = if self.orakel.is_some() { 0 } else { zeit::wiederholungen(angabe) };
                        wecker.push(Wecker { knoten: knoten.clone(), zeit, rest });
                        self.arbeit.push(Arbeit::Wecken { knoten, marke, zeit });
                    }
                    Err(grund) => self.melden(&knoten, &grund),
                }
            } else if let Some(formel) = &k.korrelation {
                let wert = formel.auswerten(&self.sicht(bereich, eigene)).ok().and_then(|w| schluesselwert(&w));
                if wert.is_none() && self.orakel.is_none() {
                    self.melden(
                        &knoten,
                        "Der Schlüssel der erwarteten Nachricht (basis:korrelation) steht nicht fest.",
                    );
                }
                schluessel.push(Schluessel { knoten, wert });
            }
        }
        (wecker, schluessel)
    }

    /// The data as seen from a scope: with what the instances around it bring along.
    fn sicht(&self, bereich: Option<u32>, eigene: Option<(&Instanz, &Mehrfach)>) -> Cow<'a, Daten> {
        let mut sicht = Cow::Borrowed(self.umfeld.daten);
        let mut kette = Vec::new();
        let mut stelle = bereich;
        while let Some(m) = stelle.and_then(|nr| self.marken.marke(nr)) {
            if let Some(instanz) = &m.instanz
                && let Some(mehrfach) = self.modell.finde(&m.knoten).and_then(|(_, k)| k.mehrfach.as_ref())
            {
                kette.push((instanz, mehrfach));
            }
            stelle = m.bereich;
        }
        // From the outside in, so that the inner one wins.
        for (instanz, mehrfach) in kette.into_iter().rev().chain(eigene) {
            let daten = sicht.to_mut();
            daten.insert("loopCounter".to_owned(), Value::from(instanz.nr));
            if !mehrfach.element.is_empty() {
                daten.insert(mehrfach.element.clone(), instanz.element.clone());
            }
        }
        sicht
    }

    fn weiter(&mut self, von: Nr, bereich: Option<u32>) {
        let modell = self.modell;
        for f in &modell.knoten[von].ausgehend {
            let nach = modell.fluesse[*f].nach;
            self.unterwegs.push_back(Unterwegs { fluss: Some(*f), ..Unterwegs::zu(nach, bereich) });
        }
    }

    /// The token that waits for an answer of a person or of the platform.
    fn wartende(&self, knoten: &str, marke: Option<u32>) -> Option<u32> {
        let (_, k) = self.modell.finde(knoten)?;
        if !k.wird_erledigt() {
            return None;
        }
        let wartet = |m: &&Marke| m.knoten == knoten && m.fluss.is_none() && m.schleife.is_none();
        let gemeint = |m: &&Marke| marke.is_none_or(|nr| m.nr == nr);
        self.marken.marken.iter().filter(wartet).find(gemeint).map(|m| m.nr)
    }

    /// The activity on which this token stands is done.
    fn abschliessen(&mut self, marke: u32) {
        let Some((m, nr)) = self.marken.marke(marke).and_then(|m| Some((m.clone(), self.modell.finde(&m.knoten)?.0)))
        else {
            return;
        };
        self.buchen(&m, nr);
        self.entfernen(marke);
        match (m.bereich, m.ausgleich) {
            (Some(schleife), _) if m.instanz.is_some() => self.instanz_fertig(schleife),
            (_, Some(werfer)) => self.ausgleich_weiter(werfer),
            (bereich, None) => self.weiter(nr, bereich),
        }
    }

    /// Takes a token (and what walks below it) away and goes on behind `knoten`.
    fn weiter_ueber(&mut self, marke: u32, knoten: Nr) {
        if let Some(alt) = self.entfernen(marke) {
            self.weiter(knoten, alt.bereich);
        }
    }

    fn entfernen(&mut self, marke: u32) -> Option<Marke> {
        let stelle = self.marken.marken.iter().position(|m| m.nr == marke)?;
        let alt = self.marken.marken.remove(stelle);
        self.bereich_leeren(Some(marke));
        // What was finished inside an unfinished scope cannot be undone any more.
        self.marken.gebucht.retain(|b| b.bereich != Some(marke));
        Some(alt)
    }

    fn werfen(&mut self, u: &Unterwegs, wurf: &Wurf) {
        match wurf {
            Wurf::Nachricht(name) => {
                self.nachricht_senden(u.knoten, name, u.bereich, None);
                self.weiter(u.knoten, u.bereich);
            }
            Wurf::Signal(name) => {
                let knoten = self.modell.knoten[u.knoten].id.clone();
                self.arbeit.push(Arbeit::Rundruf { knoten, name: name.clone() });
                self.weiter(u.knoten, u.bereich);
                self.rundruf(name);
            }
            Wurf::Eskalation(code) => {
                // First on, then up: what interrupts takes the token that went on away as well.
                self.weiter(u.knoten, u.bereich);
                self.eskalieren(u.knoten, u.bereich, code);
            }
            Wurf::Fehler(code) => {
                if !self.fehler_im_bereich(u.bereich, code) {
                    self.stoerung(u, &format!("Den Fehler „{code}“ fängt niemand auf."));
                }
            }
            Wurf::Abbruch => self.bereich_leeren(u.bereich),
            Wurf::Ausgleich(_) => {
                let nr = self.ruhen(u, None);
                self.ausgleich_weiter(nr);
            }
        }
    }

    fn nachricht_senden(&mut self, nr: Nr, name: &str, bereich: Option<u32>, instanz: Option<Instanz>) {
        let k = &self.modell.knoten[nr];
        let sicht = self.sicht(bereich, instanz.as_ref().zip(k.mehrfach.as_ref()));
        let korrelation = k.korrelation.as_ref().and_then(|f| schluesselwert(&f.auswerten(&sicht).ok()?));
        self.arbeit.push(Arbeit::Nachricht {
            knoten: k.id.clone(),
            name: name.to_owned(),
            korrelation,
            parameter: k.parameter.clone(),
            instanz,
        });
    }

    fn melden(&mut self, knoten: &str, grund: &str) {
        self.arbeit.push(Arbeit::Stoerung { knoten: knoten.to_owned(), grund: grund.to_owned() });
    }

    /// The token stays here until a person looks; no answer moves it.
    fn stoerung(&mut self, u: &Unterwegs, grund: &str) {
        self.ruhen(u, None);
        self.melden(&self.modell.knoten[u.knoten].id, grund);
    }
}

/// A key as text; only texts, numbers and yes or no can be one.
fn schluesselwert(wert: &Value) -> Option<String> {
    match wert {
        Value::String(t) => Some(t.clone()),
        Value::Number(n) => Some(n.to_string()),
        Value::Bool(b) => Some(b.to_string()),
        _ => None,
    }
}

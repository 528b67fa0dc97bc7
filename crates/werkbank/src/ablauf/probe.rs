//! A run of the process with a clock that is set by hand: it begins with the answers of a test case, and every move is a
//! button. The page carries the moves, not the state: what is shown is always what the process makes of them.

use std::sync::Arc;

use ::ablauf::{Arbeit, Daten, Horchposten, Marken, Modell, Signal, Umfeld, Warten, step};
use grund::{Zeitpunkt, kalender::Kalender};
use konto::Aktion;
use leistung::Leistung;
use regel::{Entscheidungsmodell, Typ, Wert};
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    ablauf::{Schrittstand, Staende, art_in_worten, bild, wartet_in_worten},
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Datumsfeld, Ereignis, Fehlerhinweis, Knopf, Option_},
    format, html,
};
use werkstatt::Werkstueck;

use super::{Werk, oeffnen, seitenadresse};
use crate::gemeinsam::{Blick, DE, blatt_zu};

/// Moves of one run; a run that takes more goes in a circle.
const HOECHSTENS: usize = 200;

/// `GET /werkstatt/{id}/ablauf/probe`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    beginn(&anfrage, &b.w, b.leistung.as_ref(), &Felder::default(), Vec::new())
}

/// `POST /werkstatt/{id}/ablauf/probe`: the next move.
pub async fn weiter(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (_, werk) = oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let Some(daten) = werte(b.leistung.as_ref(), felder.text("fall")) else {
        let fehler = vec![Fehlerhinweis::neu("fall", "Wählen Sie, womit der Probelauf beginnt.")];
        return beginn(&anfrage, &b.w, b.leistung.as_ref(), &felder, fehler);
    };
    let beginn = match beginnt(&anfrage, &felder) {
        Ok(beginn) => beginn,
        Err(satz) => {
            let fehler = vec![Fehlerhinweis::neu("am", satz)];
            return self::beginn(&anfrage, &b.w, b.leistung.as_ref(), &felder, fehler);
        }
    };
    let zuege: Vec<String> =
        felder.0.iter().filter(|(n, _)| n == "zug").map(|(_, z)| z.clone()).take(HOECHSTENS).collect();
    let regeln = b.leistung.as_ref().map(|l| l.regeln.clone());
    let modell = Arc::clone(&werk.modell);
    let lauf = Lauf::spielen((modell, regeln), daten, beginn, &zuege);
    tafel(&anfrage, &b.w, &werk, &lauf, (felder.text("fall"), beginn))
}

/// When the run begins: on the chosen day as the office opens, today at once; later moves carry the moment itself.
fn beginnt(anfrage: &Anfrage, felder: &Felder) -> Result<Zeitpunkt, &'static str> {
    const NEIN: &str = "Diesen Tag gibt es nicht. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 27 3 2027.";
    const OEFFNET: i8 = 9;
    let teile = ["am.tag", "am.monat", "am.jahr"].map(|t| felder.text(t));
    if teile.iter().all(|t| t.is_empty()) {
        return Ok(felder.text("beginn").parse().unwrap_or(anfrage.jetzt));
    }
    let [tag, monat, jahr] = teile;
    let (Ok(tag), Ok(monat), Ok(jahr)) = (tag.parse(), monat.parse(), jahr.parse()) else { return Err(NEIN) };
    let tag = jiff::civil::Date::new(jahr, monat, tag).map_err(|_| NEIN)?;
    if !(1990..=2100).contains(&tag.year()) {
        return Err("Geben Sie ein Jahr zwischen 1990 und 2100 ein.");
    }
    if tag == grund::tag_von(anfrage.jetzt) {
        return Ok(anfrage.jetzt);
    }
    tag.at(OEFFNET, 0, 0, 0).in_tz(grund::ZEITZONE).map(|z| z.timestamp()).map_err(|_| NEIN)
}

/// The values of a case, or none at all; `None`: nothing was chosen.
fn werte(leistung: Option<&Leistung>, fall: &str) -> Option<Daten> {
    match fall {
        "" => None,
        "ohne" => Some(Daten::new()),
        datei => {
            let l = leistung?;
            l.fall_werte(l.faelle.iter().find(|f| f.datei == datei)?)
        }
    }
}

fn beginn(
    anfrage: &Anfrage,
    w: &Werkstueck,
    leistung: Option<&Leistung>,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let ganze = leistung.into_iter().flat_map(|l| l.faelle.iter().filter(|f| l.fall_werte(f).is_some()));
    let mut wahl: Vec<Option_<'_>> = ganze.map(|f| Option_::neu(&f.datei, &f.name)).collect();
    wahl.push(Option_::neu("ohne", "Ohne Angaben: Keine Bedingung ist erfüllt"));
    let zu = Fehlerhinweis::fuer(&fehler, "fall");
    let heute = grund::tag_von(anfrage.jetzt);
    let heute = [i64::from(heute.day()), i64::from(heute.month()), i64::from(heute.year())].map(|t| t.to_string());
    let am = ["tag", "monat", "jahr"].map(|t| felder.wert(&format!("am.{t}")));
    let am: Vec<&str> = am.into_iter().zip(&heute).map(|(typed, heute)| typed.unwrap_or(heute)).collect();
    let inhalt = html! {
        p.kern-body { "Sie spielen den Ablauf durch: Sie erledigen Aufgaben, lassen Nachrichten kommen und stellen die Uhr vor. Es entsteht kein Vorgang, und niemand wird benachrichtigt." }
        (bausteine::formular(&format!("{}/probe", seitenadresse(w)), html! {
            (Auswahl::radio("fall", "Mit welchen Antworten beginnt der Probelauf?", wahl).hinweis("Zur Wahl stehen die Testfälle, die einen vollständigen Antrag ergeben.").wert(felder.text("fall")).fehler(zu))
            (Datumsfeld::neu(DE, "am", "An welchem Tag geht der Antrag ein?").hinweis("So sehen Sie, was eine Frist über Feiertage oder eine Regel zum Jahreswechsel tut.").werte(am[0], am[1], am[2]).fehler(Fehlerhinweis::fuer(&fehler, "am")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Probelauf beginnen")) }))
        }))
    };
    let seite = blatt_zu(anfrage, w, "Ablauf durchspielen").krume(seitenadresse(w), "Ablauf").zurueck(seitenadresse(w));
    seite.fehler(fehler.clone()).inhalt(inhalt).antwort()
}

/// A run, as far as its moves lead.
struct Lauf {
    modell: Arc<Modell>,
    /// What decisions say; without it they are passed over.
    regeln: Option<Entscheidungsmodell>,
    /// The moves that led here.
    zuege: Vec<String>,
    marken: Marken,
    daten: Daten,
    jetzt: Zeitpunkt,
    /// What happened, oldest first.
    tafel: Vec<(Zeitpunkt, String)>,
    /// Steps that were done, in the order.
    erledigt: Vec<String>,
    gestoert: Vec<String>,
}

impl Lauf {
    fn spielen(
        (modell, regeln): (Arc<Modell>, Option<Entscheidungsmodell>),
        daten: Daten,
        beginn: Zeitpunkt,
        zuege: &[String],
    ) -> Self {
        let mut l = Self {
            modell,
            regeln,
            zuege: zuege.to_vec(),
            marken: Marken::leer(),
            daten,
            jetzt: beginn,
            tafel: vec![(beginn, "Der Antrag geht ein.".to_owned())],
            erledigt: Vec::new(),
            gestoert: Vec::new(),
        };
        l.signal(Signal::Beginn);
        for zug in zuege {
            l.ziehen(zug);
        }
        l
    }

    fn notieren(&mut self, satz: String) {
        self.tafel.push((self.jetzt, satz));
    }

    fn titel(&self, id: &str) -> String {
        self.modell.finde(id).map_or_else(|| id.to_owned(), |(_, k)| web::ablauf::titel(k).to_owned())
    }

    fn ziehen(&mut self, zug: &str) {
        let (art, rest) = zug.split_once(':').unwrap_or((zug, ""));
        match art {
            "aufgabe" => {
                let (knoten, ausgang) = rest.split_once('=').unwrap_or((rest, ""));
                if let Some((name, wert)) = ausgang.split_once('.') {
                    self.daten.insert(name.to_owned(), Value::String(wert.to_owned()));
                }
                self.notieren(format!("Eine Person erledigt „{}“.", self.titel(knoten)));
                self.erledigt.push(knoten.to_owned());
                self.signal(Signal::erledigt(knoten));
            }
            "nachricht" => {
                self.notieren(format!("Die Nachricht „{rest}“ kommt."));
                // With the key for which the process waits.
                let korrelation = self.marken.lauscht(&self.modell).into_iter().find_map(|h| match h {
                    Horchposten::Nachricht { name, schluessel } if name == rest => schluessel,
                    _ => None,
                });
                self.signal(Signal::Nachricht { name: rest.to_owned(), korrelation });
            }
            "signal" => {
                self.notieren(format!("Das Signal „{rest}“ kommt."));
                self.signal(Signal::Rundruf { name: rest.to_owned() });
            }
            "tage" => {
                let tage: i64 = rest.parse().unwrap_or(1);
                self.vorstellen(self.jetzt + jiff::SignedDuration::from_hours(24 * tage.clamp(1, 400)));
            }
            "wecker" => {
                if let Some(zeit) = self.marken.naechster_wecker() {
                    self.vorstellen(zeit);
                }
            }
            _ => {}
        }
    }

    /// Sets the clock on; what rings on the way rings in its order.
    fn vorstellen(&mut self, bis: Zeitpunkt) {
        for _ in 0..HOECHSTENS {
            let naechster = self.marken.alle_wecker().min_by_key(|(_, w)| w.zeit).map(|(m, w)| (m, w.clone()));
            let Some((marke, w)) = naechster.filter(|(_, w)| w.zeit <= bis) else { break };
            self.jetzt = self.jetzt.max(w.zeit);
            self.notieren(format!("Die Zeit für „{}“ ist um.", self.titel(&w.knoten)));
            self.signal(Signal::Wecker { knoten: w.knoten, marke });
        }
        if bis > self.jetzt {
            self.jetzt = bis;
            self.notieren("Die Uhr ist vorgestellt.".to_owned());
        }
    }

    /// One signal, and what the platform does at once.
    fn signal(&mut self, signal: Signal) {
        let mut offen = std::collections::VecDeque::from([signal]);
        for _ in 0..HOECHSTENS * 10 {
            let Some(s) = offen.pop_front() else { break };
            let umfeld = Umfeld { jetzt: self.jetzt, daten: &self.daten, kalender: Some(Kalender::SACHSEN) };
            let (marken, arbeit) = step(&self.modell, &self.marken, &s, &umfeld);
            self.marken = marken;
            for a in arbeit {
                self.arbeit(a, &mut offen);
            }
        }
    }

    fn arbeit(&mut self, a: Arbeit, offen: &mut std::collections::VecDeque<Signal>) {
        match a {
            Arbeit::Regel { knoten, marke, entscheidung, .. } => {
                if self.entscheiden(&knoten, &entscheidung) {
                    self.erledigt.push(knoten.clone());
                    offen.push_back(Signal::Erledigt { knoten, marke: Some(marke) });
                }
            }
            Arbeit::Dienst { knoten, marke, .. } => {
                let wort =
                    self.modell.finde(&knoten).map(|(nr, _)| art_in_worten(&self.modell, nr)).unwrap_or_default();
                self.notieren(format!("{}: {wort}.", self.titel(&knoten)));
                self.erledigt.push(knoten.clone());
                offen.push_back(Signal::Erledigt { knoten, marke: Some(marke) });
            }
            Arbeit::Aufgabe { knoten, .. } => {
                self.notieren(format!("„{}“ wartet auf eine Person.", self.titel(&knoten)))
            }
            Arbeit::Wecken { knoten, zeit, .. } => {
                self.notieren(format!(
                    "Ein Wecker für „{}“ ist gestellt auf {}.",
                    self.titel(&knoten),
                    format::zeit(DE, zeit)
                ));
            }
            Arbeit::Stoerung { knoten, grund } => {
                self.notieren(format!("Störung bei „{}“: {grund}", self.titel(&knoten)));
                self.gestoert.push(knoten);
            }
            Arbeit::Nachricht { name, .. } | Arbeit::Rundruf { name, .. } => {
                self.notieren(format!("„{name}“ wird gesendet."))
            }
            Arbeit::Eskalation { code, .. } => {
                self.notieren(format!("Die Eskalation „{code}“ nimmt niemand auf. Der Ablauf geht weiter."))
            }
            Arbeit::Beendet => self.notieren("Der Ablauf ist zu Ende.".to_owned()),
        }
    }

    /// Asks the rules with the values of this moment, as a matter would. `false`: they have no result; the step waits.
    fn entscheiden(&mut self, knoten: &str, name: &str) -> bool {
        let Some(regeln) = &self.regeln else {
            self.notieren(format!(
                "„{}“: Die Entscheidung „{name}“ lässt sich hier nicht auswerten.",
                self.titel(knoten)
            ));
            return true;
        };
        let heute = Wert::Datum(grund::tag_von(self.jetzt));
        // The values of a case are written as texts where they are days.
        let datum =
            |n: &str| regeln.eingaben_von(name).is_some_and(|e| e.iter().any(|e| e.name == n && e.typ == Typ::Datum));
        let wert = |n: &str| {
            Some(match self.daten.get(n) {
                _ if n == "heute" => heute.clone(),
                Some(Value::String(t)) if datum(n) => t.parse().map_or(Wert::Null, Wert::Datum),
                wert => wert.map_or(Wert::Null, Wert::from),
            })
        };
        match regeln.entscheiden_mit(name, wert) {
            Ok(ergebnis) => {
                let ergebnis = Value::from(&ergebnis);
                self.notieren(format!("„{}“: {name} ergibt {ergebnis}.", self.titel(knoten)));
                self.daten.insert(name.to_owned(), ergebnis);
                true
            }
            Err(grund) => {
                self.notieren(format!("Störung bei „{}“: {grund}", self.titel(knoten)));
                self.gestoert.push(knoten.to_owned());
                false
            }
        }
    }

    fn staende(&self) -> Staende {
        let mut staende = Staende::new();
        for id in &self.erledigt {
            staende.entry(id.clone()).or_default().erledigt += 1;
        }
        for m in self.marken.alle() {
            let stand: &mut Schrittstand = staende.entry(m.knoten.clone()).or_default();
            stand.hier = true;
            stand.gestoert = self.gestoert.contains(&m.knoten);
        }
        staende
    }

    /// The moves that are possible now: what the button says, and the move.
    fn moegliche(&self) -> Vec<(String, String)> {
        let mut aus = Vec::new();
        for (id, w) in self.marken.wartet_auf(&self.modell) {
            let titel = self.titel(id);
            match w {
                Warten::Aufgabe("freigabe") => {
                    aus.push((format!("„{titel}“: freigeben"), format!("aufgabe:{id}=freigabe.erteilt")));
                    aus.push((format!("„{titel}“: verweigern"), format!("aufgabe:{id}=freigabe.verweigert")));
                }
                Warten::Aufgabe("bescheid") => {
                    aus.push((format!("„{titel}“: bewilligen"), format!("aufgabe:{id}=entscheidung.bewilligung")));
                    aus.push((format!("„{titel}“: ablehnen"), format!("aufgabe:{id}=entscheidung.ablehnung")));
                }
                Warten::Aufgabe(_) => aus.push((format!("„{titel}“ erledigen"), format!("aufgabe:{id}"))),
                _ => {}
            }
        }
        // At a step, at a border, and for what begins by itself.
        for h in self.marken.lauscht(&self.modell) {
            aus.push(match h {
                Horchposten::Nachricht { name, .. } => (format!("„{name}“ kommt"), format!("nachricht:{name}")),
                Horchposten::Signal { name } => (format!("Das Signal „{name}“ kommt"), format!("signal:{name}")),
            });
        }
        aus.dedup();
        if let Some(zeit) = self.marken.naechster_wecker() {
            aus.push((format!("Uhr vorstellen bis {}", format::zeit(DE, zeit)), "wecker".to_owned()));
        }
        if !self.marken.beendet() {
            aus.push(("Einen Tag vergehen lassen".to_owned(), "tage:1".to_owned()));
        }
        aus
    }
}

fn tafel(anfrage: &Anfrage, w: &Werkstueck, werk: &Werk, lauf: &Lauf, (fall, beginn): (&str, Zeitpunkt)) -> Ergebnis {
    let zuege = &lauf.zuege;
    let staende = lauf.staende();
    let moegliche = lauf.moegliche();
    let ereignisse: Vec<Ereignis> = lauf
        .tafel
        .iter()
        .rev()
        .map(|(zeit, satz)| Ereignis {
            wann: format::zeit_element(DE, *zeit),
            titel: satz.clone(),
            wer: None,
            inhalt: None,
            offen: false,
        })
        .collect();
    let inhalt = html! {
        (stand(lauf))
        (bausteine::abschnitt("Was jetzt geschehen soll"))
        (bausteine::formular(&format!("{}/probe", seitenadresse(w)), html! {
            input type="hidden" name="beginn" value=(beginn.to_string());
            input type="hidden" name="fall" value=(fall);
            @for z in zuege { input type="hidden" name="zug" value=(z); }
            @if moegliche.is_empty() || zuege.len() >= HOECHSTENS { p.kern-body { "Der Probelauf ist zu Ende." } }
            @else { (bausteine::knopfzeile(html! { @for (text, zug) in &moegliche { (Knopf::neben(text).feld("zug", zug)) } })) }
        }))
        p { a.kern-link href=(format!("{}/probe", seitenadresse(w))) { "Neu beginnen" } }
        (bausteine::abschnitt("Bild des Ablaufs"))
        (bild(&werk.modell, &staende, "Ablauf mit dem Stand des Probelaufs"))
        (bausteine::abschnitt("Was geschehen ist"))
        (bausteine::verlauf(&ereignisse))
    };
    let seite = blatt_zu(anfrage, w, "Ablauf durchspielen").krume(seitenadresse(w), "Ablauf").zurueck(seitenadresse(w));
    seite.inhalt(inhalt).antwort()
}

fn stand(lauf: &Lauf) -> Markup {
    let wartet = lauf.marken.wartet_auf(&lauf.modell);
    html! {
        p.kern-body { "Die Uhr des Probelaufs steht auf " strong { (format::zeit_element(DE, lauf.jetzt)) } "." }
        @if !lauf.gestoert.is_empty() { (bausteine::meldung(Art::Fehler, "Der Ablauf steht still", bausteine::absatz("An einer Stelle geht es nicht weiter. Was geschehen ist, nennt den Grund."))) }
        @if lauf.marken.beendet() { (bausteine::meldung(Art::Erfolg, "Der Ablauf ist zu Ende", bausteine::absatz("Kein Schritt ist offen."))) }
        @else {
            ul.kern-list.kern-list--bullet { @for (id, w) in &wartet { li { "„" (lauf.titel(id)) "“: " (wartet_in_worten(w)) } } }
        }
    }
}

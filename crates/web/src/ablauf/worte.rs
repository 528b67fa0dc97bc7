//! A process in words: what a step is, where it leads, what it waits for, what an order of the platform does.

use ablauf::{Art, Ausloeser, Baustein, Fristkalender, Knoten, Modell, Nr, Warten, Wurf, Zeitangabe};
use grund::kalender::Dauer;

/// How a page names a step: its name, what it is where it has none, at last its id.
#[must_use]
pub fn titel(k: &Knoten) -> &str {
    match &k.art {
        _ if !k.name.is_empty() => &k.name,
        Art::Start => "Anfang",
        Art::Ende(_) => "Ende",
        Art::Exklusiv | Art::Inklusiv | Art::Parallel if k.ausgehend.len() > 1 => "Verzweigung",
        Art::Exklusiv | Art::Inklusiv | Art::Parallel => "Zusammenführung",
        Art::Rand { ausloeser: Ausloeser::Zeit(_), .. } => "Wecker am Rand",
        Art::Rand { .. } => "Ereignis am Rand",
        _ => k.titel(),
    }
}

/// The next step that says something: what only brings ways together is passed over.
fn ziel(modell: &Modell, mut nr: Nr) -> &Knoten {
    for _ in 0..modell.knoten.len() {
        let k = &modell.knoten[nr];
        let [fluss] = k.ausgehend.as_slice() else { break };
        if !k.name.is_empty() || !matches!(k.art, Art::Exklusiv | Art::Inklusiv | Art::Parallel) {
            break;
        }
        nr = modell.fluesse[*fluss].nach;
    }
    &modell.knoten[nr]
}

/// What a step is, in one sentence.
#[must_use]
pub fn art_in_worten(modell: &Modell, nr: Nr) -> String {
    let k = &modell.knoten[nr];
    let mehrfach = if k.mehrfach.is_some() { ", für jeden Eintrag einzeln" } else { "" };
    let satz = match &k.art {
        Art::Start => "Anfang".to_owned(),
        Art::Ereignisstart { ausloeser: Ausloeser::Zeit(Zeitangabe::Unlesbar(t)), .. }
        | Art::Warten(Ausloeser::Zeit(Zeitangabe::Unlesbar(t)))
        | Art::Rand { ausloeser: Ausloeser::Zeit(Zeitangabe::Unlesbar(t)), .. }
            if t.is_empty() =>
        {
            wecker_fehlt(modell, nr).trim_end_matches('.').to_owned()
        }
        Art::Ereignisstart { ausloeser, .. } => format!("Beginnt, {}", wenn_in_worten(ausloeser)),
        Art::Ende(None) => "Ende".to_owned(),
        Art::Ende(Some(w)) => format!("Ende: {}", wurf_in_worten(w)),
        Art::Werfen(None) => "Station ohne Arbeit".to_owned(),
        Art::Werfen(Some(w)) => wurf_in_worten(w),
        Art::Aufgabe(a) => format!("Eine Person {}", aufgabe_in_worten(a)),
        Art::Handarbeit => "Arbeit außerhalb der Plattform; der Ablauf wartet nicht darauf".to_owned(),
        Art::Dienst(Some(b)) => baustein_in_worten(*b, &k.parameter),
        Art::Dienst(None) => "Ein Baustein, den es nicht gibt".to_owned(),
        Art::Regel(e) => format!("Entscheidung „{e}“ nach den Regeln der Leistung"),
        Art::Senden(n) => format!("Sendet die Nachricht „{n}“"),
        Art::Empfang(n) => format!("Wartet auf die Nachricht „{n}“"),
        Art::Warten(a) => format!("Wartet, {}", ausloeser_in_worten(a)),
        Art::Exklusiv if k.ausgehend.len() > 1 => "Entscheidung: genau ein Weg".to_owned(),
        Art::Inklusiv if k.ausgehend.len() > 1 => "Entscheidung: jeder Weg, dessen Bedingung gilt".to_owned(),
        Art::Parallel if k.ausgehend.len() > 1 => "Alle Wege zugleich".to_owned(),
        Art::Exklusiv => "Hier kommen Wege zusammen".to_owned(),
        Art::Inklusiv | Art::Parallel => "Wartet, bis alle Wege angekommen sind".to_owned(),
        Art::Ereignis => "Wartet auf das, was zuerst kommt".to_owned(),
        Art::Rand { ausloeser, unterbricht } => {
            let an = k.haengt_an.map_or("", |t| titel(&modell.knoten[t]));
            let wirkung = if *unterbricht { "bricht ihn ab" } else { "läuft daneben" };
            format!("Am Schritt „{an}“: {}; {wirkung}", wenn_in_worten(ausloeser))
        }
        Art::Unterprozess => "Unterprozess".to_owned(),
        Art::Ereignisunterprozess => "Unterprozess, den ein Ereignis beginnt".to_owned(),
        Art::Aufruf(a) => format!("Ruft den Ablauf „{a}“ auf"),
        Art::Fremd(f) => format!("Wird nicht ausgeführt ({f})"),
    };
    format!("{satz}{mehrfach}")
}

fn aufgabe_in_worten(aufgabe: &str) -> &str {
    match aufgabe {
        "pruefen" => "prüft den Antrag",
        "bescheid" => "entwirft den Bescheid",
        "freigabe" => "gibt den Bescheid frei (zwei verschiedene Personen)",
        "bestaetigen" => "sendet die Bestätigung oder Bescheinigung",
        andere => andere,
    }
}

fn baustein_in_worten(b: Baustein, parameter: &std::collections::BTreeMap<String, String>) -> String {
    let betrag = parameter.get("betrag").map_or("", String::as_str);
    match b {
        Baustein::ZahlungAnfordern => format!("Die Plattform fordert die Zahlung an (Betrag: {betrag})"),
        Baustein::Benachrichtigen => "Die Plattform benachrichtigt die antragstellende Person".to_owned(),
        Baustein::BescheidZustellen => "Die Plattform stellt den Bescheid zu".to_owned(),
        Baustein::Beteiligen => "Die Plattform fragt die anderen Behörden".to_owned(),
        Baustein::PflichtenSetzen => "Die Plattform merkt die Pflichten für die Zeit danach vor".to_owned(),
        Baustein::RegisterAnfragen => {
            "Die Plattform fragt das Register; stimmt alles, ist damit entschieden".to_owned()
        }
        Baustein::Abschliessen => "Die Plattform schließt den Vorgang ab".to_owned(),
    }
}

fn ausloeser_in_worten(a: &Ausloeser) -> String {
    match a {
        Ausloeser::Zeit(z) => zeit_in_worten(z),
        Ausloeser::Nachricht(n) => format!("bis die Nachricht „{n}“ kommt"),
        Ausloeser::Signal(n) => format!("bis das Signal „{n}“ kommt"),
        Ausloeser::Fehler(f) if f.is_empty() => "wenn etwas scheitert".to_owned(),
        Ausloeser::Fehler(f) => format!("wenn der Fehler „{f}“ eintritt"),
        Ausloeser::Eskalation(_) => "wenn eskaliert wird".to_owned(),
        Ausloeser::Ausgleich => "wenn der Schritt rückgängig gemacht wird".to_owned(),
    }
}

/// When an event begins something of its own.
fn wenn_in_worten(a: &Ausloeser) -> String {
    match a {
        Ausloeser::Zeit(Zeitangabe::Dauer(s)) => format!("nach {}", spanne(*s, true)),
        Ausloeser::Zeit(Zeitangabe::Datum(_) | Zeitangabe::Ausdruck(_) | Zeitangabe::Frist(_)) => {
            format!("wenn es so weit ist: {}", ausloeser_in_worten(a).trim_start_matches("bis "))
                .replacen("zum ", "am ", 1)
                .replacen("zu dem ", "an dem ", 1)
        }
        Ausloeser::Nachricht(n) => format!("wenn die Nachricht „{n}“ kommt"),
        Ausloeser::Signal(n) => format!("wenn das Signal „{n}“ kommt"),
        _ => ausloeser_in_worten(a),
    }
}

/// A time that nobody has set yet, as a sentence.
#[must_use]
pub fn wecker_fehlt(modell: &Modell, nr: Nr) -> String {
    let k = &modell.knoten[nr];
    let wo = k.haengt_an.map_or_else(|| titel(k), |t| titel(&modell.knoten[t]));
    format!("Bei „{wo}“ fehlt, wann der Wecker läuten soll.")
}

fn wurf_in_worten(w: &Wurf) -> String {
    match w {
        Wurf::Nachricht(n) => format!("sendet die Nachricht „{n}“"),
        Wurf::Signal(n) => format!("sendet das Signal „{n}“"),
        Wurf::Fehler(f) => format!("meldet den Fehler „{f}“"),
        Wurf::Eskalation(e) => format!("eskaliert „{e}“"),
        Wurf::Ausgleich(_) => "macht Schritte rückgängig".to_owned(),
        Wurf::Abbruch => "bricht alles andere ab".to_owned(),
    }
}

/// When a timer goes off: "14 Tage lang", "bis zum Ende der Frist (1 Monat, Kalender des Ortes)".
#[must_use]
pub fn zeit_in_worten(z: &Zeitangabe) -> String {
    match z {
        Zeitangabe::Dauer(s) => format!("{} lang", spanne(*s, false)),
        Zeitangabe::Datum(d) => format!("bis zum {}", grund::ortszeit(*d).strftime("%d.%m.%Y %H:%M")),
        Zeitangabe::Ausdruck(b) => format!("bis zu dem Tag aus „{}“", b.text()),
        Zeitangabe::Zyklus { mal, schritt, .. } => {
            let oft = mal.map_or_else(|| "immer wieder".to_owned(), |m| format!("{m}-mal"));
            format!("{oft} im Abstand von {}", spanne(*schritt, true))
        }
        Zeitangabe::Frist(f) => {
            let kalender = match &f.kalender {
                Fristkalender::Ort => "Kalender des Ortes",
                Fristkalender::Fest(_) => "Kalender eines festen Ortes",
                Fristkalender::Fehlt(_) => "ohne Kalender",
            };
            let vorher = f.vorher.map_or_else(String::new, |t| format!(", {t} Tage vorher"));
            format!("bis zum Ende der gesetzlichen Frist ({}, {kalender}{vorher})", dauer(f.dauer))
        }
        Zeitangabe::Unlesbar(t) => format!("aber die Zeitangabe „{t}“ ist nicht lesbar"),
    }
}

/// The length of a Frist.
#[must_use]
pub fn dauer(d: Dauer) -> String {
    let (n, eins, viele) = match d {
        Dauer::Tage(n) => (n, "Tag", "Tage"),
        Dauer::Wochen(n) => (n, "Woche", "Wochen"),
        Dauer::Monate(n) => (n, "Monat", "Monate"),
    };
    format!("{n} {}", if n == 1 { eins } else { viele })
}

/// A length in words, also as it stands behind "nach".
fn spanne(s: jiff::Span, dativ: bool) -> String {
    let n = if dativ { "n" } else { "" };
    let teile = [
        (i64::from(s.get_years()), "Jahr", format!("Jahre{n}")),
        (i64::from(s.get_months()), "Monat", format!("Monate{n}")),
        (i64::from(s.get_weeks()), "Woche", "Wochen".to_owned()),
        (i64::from(s.get_days()), "Tag", format!("Tage{n}")),
        (i64::from(s.get_hours()), "Stunde", "Stunden".to_owned()),
        (s.get_minutes(), "Minute", "Minuten".to_owned()),
        (s.get_seconds(), "Sekunde", "Sekunden".to_owned()),
    ];
    let worte: Vec<String> = teile
        .into_iter()
        .filter(|(n, ..)| *n != 0)
        .map(|(n, eins, viele)| if n == 1 { format!("{n} {eins}") } else { format!("{n} {viele}") })
        .collect();
    worte.join(" und ")
}

/// Where a step leads, way by way: "weiter mit „Prüfen“", "wenn steuer > 0: „Zahlung anfordern“".
#[must_use]
pub fn wege_in_worten(modell: &Modell, nr: Nr) -> Vec<String> {
    let k = &modell.knoten[nr];
    let mehrere = k.ausgehend.len() > 1;
    k.ausgehend
        .iter()
        .map(|f| {
            let fluss = &modell.fluesse[*f];
            let ziel = titel(ziel(modell, fluss.nach));
            match &fluss.bedingung {
                Some(b) => format!("wenn {}: „{ziel}“", b.text()),
                None if k.standard == Some(*f) => format!("sonst: „{ziel}“"),
                None if mehrere => format!("„{ziel}“"),
                None => format!("weiter mit „{ziel}“"),
            }
        })
        .collect()
}

/// What a token waits for, in general; whoever knows the matter can say more.
#[must_use]
pub fn wartet_in_worten(w: &Warten<'_>) -> String {
    match w {
        Warten::Aufgabe(a) => format!(
            "Wartet darauf, dass eine Person handelt: {}.",
            match *a {
                "pruefen" => "den Antrag prüfen",
                "bescheid" => "den Bescheid entwerfen",
                "freigabe" => "den Entwurf freigeben",
                "bestaetigen" => "die Bestätigung oder Bescheinigung senden",
                andere => andere,
            }
        ),
        Warten::Dienst(Baustein::BescheidZustellen) => {
            "Wartet darauf, dass die Plattform den Bescheid in das Postfach legt.".to_owned()
        }
        Warten::Dienst(Baustein::Beteiligen) => {
            "Wartet darauf, dass die Plattform die anderen Behörden fragt.".to_owned()
        }
        Warten::Dienst(Baustein::RegisterAnfragen) => "Wartet auf die Antwort des Registers.".to_owned(),
        Warten::Dienst(b) => format!("Wartet auf die Plattform (Baustein „{b}“)."),
        Warten::Regel(e) => format!("Wartet auf das Ergebnis der Entscheidung „{e}“."),
        Warten::Nachricht(vorgang::NACHRICHT_BEZAHLT) => "Wartet auf die Zahlung.".to_owned(),
        Warten::Nachricht(vorgang::NACHRICHT_BETEILIGT) => "Wartet auf die Antwort anderer Behörden.".to_owned(),
        Warten::Nachricht(vorgang::NACHRICHT_BEKANNTGEGEBEN) => "Wartet auf den Tag der Bekanntgabe.".to_owned(),
        Warten::Nachricht(n) => format!("Wartet auf die Nachricht „{n}“."),
        Warten::Signal(n) => format!("Wartet auf das Signal „{n}“."),
        Warten::Zeit => "Wartet auf eine Zeit.".to_owned(),
    }
}

/// What an order of the platform does, by its kind in the queue.
#[must_use]
pub fn auftrag_in_worten(art: &str) -> &str {
    match art {
        "zahlung_anfordern" => "Zahlung anfordern",
        "nachricht" => "Nachricht in das Postfach legen",
        "mail_hinweis" => "Hinweis per E-Mail vorbereiten",
        "amt_hinweis" => "Hinweis an das Amt per E-Mail vorbereiten",
        "bescheid_bereitstellen" => "Bescheid in das Postfach legen",
        "bestaetigung_bereitstellen" => "Bestätigung in das Postfach legen",
        "beteiligen" => "Andere Behörden fragen",
        "pflichten_setzen" => "Pflichten vormerken",
        "register_anfragen" => "Register fragen",
        "hinweis" => "Mitteilung des Ablaufs in das Postfach legen",
        "regel" => "Entscheidung nach den Regeln auswerten",
        "lauschen" => "Vormerken, worauf der Vorgang wartet",
        "melden" => "Nachricht an einen anderen Vorgang",
        "signalisieren" => "Signal an andere Vorgänge",
        "eskalieren" => "Eskalation vermerken",
        "wecken" => "Frist abwarten",
        "stoerung" => "Störung: Der Ablauf steht still",
        andere => andere,
    }
}

/// What happened, by the kind of event in the log, for those who see no content.
#[must_use]
pub fn ereignis_in_worten(art: &str) -> &str {
    match art {
        "eingegangen" => "Antrag eingegangen",
        "zahlung_angefordert" => "Zahlung angefordert",
        "bezahlt" => "Zahlung eingegangen",
        "zahlung_gescheitert" => "Zahlungsversuch gescheitert",
        "uebernommen" => "Übernommen",
        "zurueckgelegt" => "Zurückgelegt",
        "nachgefordert" => "Rückfrage gestellt",
        "beantwortet" => "Antwort eingegangen",
        "rueckfrage_erledigt" => "Rückfrage erledigt",
        "bescheid_entworfen" => "Bescheid entworfen",
        "bestaetigt" => "Bestätigung gesendet",
        "freigegeben" => "Erste Freigabe",
        "zweit_freigegeben" => "Zweite Freigabe",
        "freigabe_verweigert" => "Freigabe verweigert",
        "bereitgestellt" => "Bescheid im Postfach",
        "abgerufen" => "Bescheid abgerufen",
        "bekanntgegeben" => "Bekannt gegeben",
        "frist_erreicht" => "Frist erreicht",
        "zurueckgezogen" => "Zurückgezogen",
        "abgeschlossen" => "Abgeschlossen",
        "beteiligung_angefragt" => "Andere Stellen beteiligt",
        "pflichten_gesetzt" => "Pflichten vorgemerkt",
        "pflicht_erfuellt" => "Pflicht erfüllt",
        "register_gefragt" => "Register gefragt",
        "register_vollzogen" => "Vom Register ausgeführt, automatisch entschieden",
        "register_abgewiesen" => "Vom Register nicht ausgeführt",
        "register_ausgenommen" => "Register nicht gefragt",
        "stichprobe_gezogen" => "Als Stichprobe ausgewählt: Ein Mensch entscheidet",
        "ende_bestimmt" => "Ende vorgemerkt",
        "erinnerung_entfallen" => "Keine Erinnerung: neu beantragt",
        "mangel_gezeigt" => "Öffentlicher Stand gezeigt",
        "mangel_verborgen" => "Öffentlicher Stand verborgen",
        "meldung_erhalten" => "Aus einem anderen Vorgang gemeldet",
        "gemeldet" => "An einen anderen Vorgang gemeldet",
        "signalisiert" => "Signal an andere Vorgänge",
        "eskaliert" => "Eskalation vermerkt",
        "regel_ausgewertet" => "Entscheidung ausgewertet",
        "auftrag_wiederholt" => "Auftrag wiederholt",
        "schritt_uebersprungen" => "Schritt übersprungen",
        "schritt_versetzt" => "Schritt versetzt",
        "wert_berichtigt" => "Wert berichtigt",
        "fassung_gewechselt" => "Andere Fassung des Ablaufs",
        andere => andere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_words() {
        for (text, worte) in
            [("P14D", "14 Tage"), ("P1M", "1 Monat"), ("P1Y2M", "1 Jahr und 2 Monate"), ("PT36H", "36 Stunden")]
        {
            assert_eq!(spanne(text.parse().expect("a span"), false), worte);
        }
        assert_eq!(spanne("P2M3D".parse().expect("a span"), true), "2 Monaten und 3 Tagen");
    }
}

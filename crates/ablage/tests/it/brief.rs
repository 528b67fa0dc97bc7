use std::{sync::Arc, time::Duration};

use ablage::{Satzfehler, Schriftstueck, Setzerei, setzen};
use serde_json::{Value, json};

fn grunddaten() -> Value {
    json!({
        "absender": {
            "name": "Stadt Bautzen", "einheit": "Amt für Finanzen, Steuern und Abgaben",
            "strasse": "Fleischmarkt 1", "plz_ort": "02625 Bautzen",
            "telefon": "03591 534-0", "email": "steuern@bautzen.example", "bearbeitung": "Jana Ćwikła",
        },
        "empfaenger": ["Frau", "Dr. Ẁanda Ḫalīl-Ḳowaljowa", "Am Markt 12", "02625 Bautzen"],
        "nummer": "BW-7K3M9-QX2TC", "datum": "2026-03-02", "betreff": "Bescheid über die Festsetzung der Hundesteuer",
        "demonstration": true, "anrede": "Guten Tag Dr. Ẁanda Ḫalīl-Ḳowaljowa,",
        "freigaben": [
            { "name": "Jana Ćwikła", "funktion": "Sachbearbeitung", "am": "2026-03-02" },
            { "name": "Uwe Probst", "funktion": "Leitung", "am": "2026-03-03" },
        ],
        "rechtsbehelf": "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch einlegen.\n\nDer Widerspruch ist bei der Stadt Bautzen, Fleischmarkt 1, 02625 Bautzen, einzulegen.",
    })
}

const BESCHEID: &str = r##"
#import "/brief.typ": *
#let d = json("/daten.json")
#show: brief.with(d)
#anrede(d)

für Ihren Hund *Bello* setzen wir die Hundesteuer fest.

#betraege((("Hundesteuer für den ersten Hund, 2026", 9000), ("Hundesteuer für den zweiten Hund, 2026", 123456)), summe: "Zu zahlen")

#kasten[Bitte zahlen Sie den Betrag von *#betrag(132456)* bis zum *#datum("2026-04-15")*.]

== Begründung
#lorem(d.at("worte", default: 60))

== Nebenbestimmungen
- Die Steuermarke ist am Halsband zu tragen.
- Änderungen sind innerhalb von 14 Tagen anzuzeigen.

#rechtsbehelf(d)
#unterschrift(d)
"##;

fn bescheid(daten: Value) -> Schriftstueck {
    Schriftstueck::new("probe/bescheid.typ", BESCHEID.into(), daten, "2026-03-02T09:00:00Z".parse().unwrap())
}

fn eingangsbestaetigung(fragen: usize) -> Schriftstueck {
    let mut daten = grunddaten();
    daten["betreff"] = json!("Eingangsbestätigung");
    daten["leistung"] = json!("Hund anmelden (Hundesteuer)");
    daten["zeit"] = json!("2026-03-02T10:05");
    daten["weiter"] = json!([
        "Wir prüfen Ihren Antrag.",
        "Sie erhalten eine E-Mail, sobald eine Nachricht für Sie im Postfach liegt."
    ]);
    daten["pruefsumme"] = json!("0123456789abcdef".repeat(4));
    daten["seiten"] = json!([
        { "titel": "Angaben zu Ihrer Person", "angaben": [
            { "frage": "Name", "antwort": "Dr. Ẁanda Ḫalīl-Ḳowaljowa" },
            { "frage": "Telefon", "antwort": "" },
            { "frage": "E-Mail", "antwort": format!("{}@beispiel.example", "lang".repeat(30)) },
        ]},
        { "titel": "Ihr Hund", "angaben": (0..fragen).map(|i| json!(
            { "frage": format!("Frage {i}"), "antwort": "Zeile eins\nZeile zwei" })).collect::<Vec<_>>() },
        { "titel": "Leere Seite", "angaben": [] },
    ]);
    daten["dateien"] = json!([{ "name": "nachweis 🐶 sehr.pdf", "groesse": "1,2 MB", "sha256": "ab".repeat(32),
        "befund": "Nicht auf Schadsoftware geprüft: Es ist kein Prüfprogramm eingerichtet." }]);
    Schriftstueck::eingangsbestaetigung(daten, "2026-03-02T09:05:00Z".parse().unwrap())
}

#[test]
fn zeigen() {
    let t = std::time::Instant::now();
    std::fs::write("/tmp/e/b.pdf", setzen(&bescheid(grunddaten())).unwrap()).unwrap();
    eprintln!("first {:?}", t.elapsed());
    let t = std::time::Instant::now();
    std::fs::write("/tmp/e/e.pdf", setzen(&eingangsbestaetigung(30)).unwrap()).unwrap();
    eprintln!("second {:?}", t.elapsed());
    let t = std::time::Instant::now();
    setzen(&bescheid(grunddaten())).unwrap();
    eprintln!("third {:?}", t.elapsed());
    let _ = (Duration::ZERO, Arc::new(0), Satzfehler::Voll, Setzerei::starten(1, Duration::ZERO));
}

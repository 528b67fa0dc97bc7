//! The form that the tests fill in.
use formular::{Antworten, Befund, Feldfehler, Formular, Umfeld};
use regel::{Namen, Typ, Wert};

pub const PROBE: &str = include_str!("../probe.json");

pub fn parameter() -> Namen {
    Namen::from([("satz".into(), Typ::Zahl), ("frei".into(), Typ::Zahl)])
}

pub fn formular() -> Formular {
    static EINMAL: std::sync::LazyLock<Formular> = std::sync::LazyLock::new(|| {
        lesen(PROBE).unwrap_or_else(|b| panic!("{}", b.iter().map(|b| format!("{b}\n")).collect::<String>()))
    });
    EINMAL.clone()
}

pub fn lesen(json: &str) -> Result<Formular, Vec<Befund>> {
    Formular::lesen(json, None, &parameter())
}

pub fn werte() -> Wert {
    Wert::from(&serde_json::json!({"satz": 60.5, "frei": 2}))
}

pub fn umfeld(werte: &Wert) -> Umfeld<'_> {
    Umfeld { heute: "2026-03-02".parse().unwrap(), parameter: werte }
}

pub fn paare(l: &[(&str, &str)]) -> Vec<(String, String)> {
    l.iter().map(|(n, w)| ((*n).to_owned(), (*w).to_owned())).collect()
}

pub fn senden(f: &Formular, seite: &str, l: &[(&str, &str)], a: &mut Antworten) -> Vec<Feldfehler> {
    let werte = werte();
    f.seite_annehmen(f.seite(seite).unwrap(), &paare(l), a, &umfeld(&werte))
}

pub const PERSON: &[(&str, &str)] = &[
    ("name", "  Jana   Nowak "),
    ("geboren.tag", "1"),
    ("geboren.monat", "2"),
    ("geboren.jahr", "84"),
    ("mail", "jana@beispiel.de"),
    ("tel", "+49 (0)3591 / 534-0"),
    ("ort_plz", "D-02625"),
    ("konto", "de02 1203 0000 0000 2020 51"),
    ("weg", "postfach"),
];

pub const HUND: &[(&str, &str)] = &[
    ("assistenz", "nein"),
    ("groesse", "45,5"),
    ("kaufpreis", "1.234,50 €"),
    ("merkmale", "tattoo"),
    ("merkmale", "chip"),
    ("weitere.0.rasse", "Dackel"),
    ("weitere.0.seit.tag", "3. März 2024"),
    ("weitere.0.alt", "nein"),
];

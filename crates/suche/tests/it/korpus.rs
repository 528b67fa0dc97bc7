//! The documents that the tests search.

use grund::{Sprache, Vertrauensniveau};
use suche::{Art, Dokument, Fassung, Merkmale};

/// A Leistung with German texts, and an English title.
pub fn leistung(schluessel: &str, titel: &str, kurz: &str, stichworte: &[&str], englisch: &str) -> Dokument {
    let mut d = Dokument::neu(Art::Leistung, schluessel, titel);
    d.fassungen[0].kurz = kurz.into();
    d.fassungen[0].stichworte = stichworte.iter().map(ToString::to_string).collect();
    d.fassungen.push(Fassung { sprache: Sprache::En, titel: englisch.into(), ..Fassung::default() });
    d
}

/// The dog service as it is under `leistungen/`, shortened.
pub fn hund() -> Dokument {
    let mut d = leistung(
        "hundesteuer-anmelden",
        "Hund anmelden (Hundesteuer)",
        "Sie halten einen Hund. Melden Sie ihn hier bei Ihrer Gemeinde zur Hundesteuer an.",
        &[
            "Hund",
            "Hunde",
            "Hund anmelden",
            "Hundeanmeldung",
            "Hundesteuer",
            "Hundemarke",
            "Steuermarke",
            "Welpe",
            "Zweithund",
            "Listenhund",
            "Kampfhund",
            "gefährlicher Hund",
            "Assistenzhund",
            "Blindenhund",
            "Blindenführhund",
            "Haustier",
            "psy",
            "pos",
            "dog",
            "dog tax",
        ],
        "Register a dog (dog tax)",
    );
    d.merkmale = Merkmale { online: true, vertrauensniveau: Some(Vertrauensniveau::Niedrig), zielgruppen: vec![] };
    d
}

/// Three services.
pub fn drei() -> Vec<Dokument> {
    vec![
        hund(),
        leistung(
            "gewerbe-anmelden",
            "Gewerbe anmelden",
            "Wer ein Gewerbe beginnt, zeigt das bei der Gemeinde an.",
            &["Gewerbeschein", "Selbstständigkeit", "Firma gründen"],
            "Register a trade",
        ),
        leistung(
            "fuehrerschein-beantragen",
            "Führerschein beantragen",
            "Die Fahrerlaubnis zum ersten Mal erwerben.",
            &["Fahrschule", "Autofahren"],
            "Apply for a driving licence",
        ),
    ]
}

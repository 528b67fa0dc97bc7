//! A new service out of building blocks: everything that follows from its kind is there, and what only its author can
//! say is missing, so that the check asks for it.

use std::collections::BTreeMap;

use grund::Sprache;
use serde_json::json;
use toml::{Table, Value, value::Array};

use crate::Dateien;

/// What becomes of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verfahren {
    /// A report or notice: the office confirms it.
    Anzeige,
    /// A certificate or information: the office sends it, or refuses with a decision.
    Bescheinigung,
    /// An application: the office decides, two persons release the decision.
    Bescheid,
}

impl Verfahren {
    /// All of them.
    pub const ALLE: [Self; 3] = [Self::Anzeige, Self::Bescheinigung, Self::Bescheid];

    /// The value in forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Anzeige => "anzeige",
            Self::Bescheinigung => "bescheinigung",
            Self::Bescheid => "bescheid",
        }
    }

    /// From a form.
    #[must_use]
    pub fn lesen(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|v| v.name() == name)
    }
}

/// What the author says at the beginning.
#[derive(Debug, Clone)]
pub struct Wunsch {
    /// The address of the service.
    pub kennung: String,
    /// Its name.
    pub name: String,
    /// One sentence.
    pub kurz: String,
    /// What becomes of it.
    pub verfahren: Verfahren,
    /// With a fee, paid before the office begins. Only with a decision or a certificate.
    pub gebuehr: bool,
    /// Blocks of questions, as pages.
    pub bausteine: Vec<String>,
}

fn text(t: &str) -> Value {
    Value::String(t.to_owned())
}

fn tabelle(paare: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Table(paare.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())
}

fn saetze(alle: &[&str]) -> Value {
    Value::Array(alle.iter().map(|s| text(s)).collect())
}

impl Wunsch {
    /// The draft.
    #[must_use]
    pub fn dateien(&self) -> Dateien {
        let mut dateien = Dateien::default();
        dateien.stamm_setzen(&self.stamm());
        let mut seiten = vec![json!({ "id": "anliegen", "titel": "Ihr Anliegen", "felder": [] })];
        seiten.extend(self.seitenbausteine().into_iter().map(|b| json!({ "baustein": b })));
        let mut formular = json!({ "titel": self.name, "seiten": seiten });
        if self.mit_gebuehr() {
            formular["berechnet"] = json!([{ "id": "gebuehr", "entscheidung": "Gebuehr", "art": "betrag", "frage": "Gebühr", "zeigen": true }]);
        }
        dateien.formular_setzen(&formular);
        dateien.texte_setzen(Sprache::En, &self.englisch());
        dateien
    }

    /// Nobody pays for a report.
    fn mit_gebuehr(&self) -> bool {
        self.gebuehr && self.verfahren != Verfahren::Anzeige
    }

    /// Letters need somebody to whom they go.
    fn seitenbausteine(&self) -> Vec<&str> {
        let mut alle: Vec<&str> = self.bausteine.iter().map(String::as_str).collect();
        if !alle.contains(&"person") {
            alle.insert(0, "person");
        }
        alle
    }

    fn stamm(&self) -> Table {
        let mut t = Table::new();
        let mut setzen = |name: &str, wert: Value| drop(t.insert(name.to_owned(), wert));
        setzen("kennung", text(&self.kennung));
        setzen("name", text(&self.name));
        setzen("kurz", text(&self.kurz));
        setzen("synonyme", Value::Array(Array::new()));
        setzen("redaktion", text("ungeprueft"));
        setzen("vertrauensniveau", text("niedrig"));
        setzen("bekanntgabe", text("vwvfg41_abs2a"));
        setzen("rechtsgrundlagen", Value::Array(Array::new()));
        setzen("bausteine", self.wahl());
        setzen("texte", self.texte());
        setzen(
            "bearbeitung",
            tabelle([("ziel_tage", 28.into()), ("nachforderung_tage", 14.into()), ("zahlung_tage", 14.into())]),
        );
        setzen(
            "aufbewahrung",
            tabelle([("entwurf_tage", 90.into()), ("vorgang_jahre", 3.into()), ("begruendung", text(""))]),
        );
        let mut zeilen = vec!["{vorname} {nachname}"];
        if self.seitenbausteine().contains(&"anschrift") {
            zeilen.extend(["{adresszusatz}", "{strasse} {hausnummer}", "{plz} {ort}"]);
        }
        setzen(
            "empfaenger",
            tabelle([("zeilen", saetze(&zeilen)), ("anrede", text("Guten Tag {vorname} {nachname},"))]),
        );
        setzen("briefe", self.briefe());
        if self.mit_gebuehr() {
            let gebuehr = tabelle([
                ("art", text("betrag")),
                ("frage", text(&format!("Gebühr: {}", self.name))),
                ("vorgabe", 0.into()),
                ("von", 0.into()),
                ("oeffentlich", true.into()),
            ]);
            setzen("parameter", tabelle([("gebuehr", gebuehr)]));
        }
        t
    }

    fn wahl(&self) -> Value {
        let entscheidet = self.verfahren != Verfahren::Anzeige;
        let ablauf = match (self.verfahren, self.mit_gebuehr()) {
            (Verfahren::Anzeige, _) => "anzeige",
            (Verfahren::Bescheinigung, false) => "bescheinigung",
            (Verfahren::Bescheinigung, true) => "bescheinigung_zahlung_vorab",
            (Verfahren::Bescheid, false) => "bescheid",
            (Verfahren::Bescheid, true) => "bescheid_zahlung_vorab",
        };
        let (weg, behelf) = match (entscheidet, self.mit_gebuehr()) {
            (false, _) => ("ablauf-anzeige", "rechtsbehelf-keiner"),
            (true, false) => ("ablauf-antrag", "rechtsbehelf-widerspruch"),
            (true, true) => ("ablauf-zahlung-vorab", "rechtsbehelf-widerspruch-abgaben"),
        };
        let texte = tabelle([
            ("verfahrensablauf", text(weg)),
            ("bearbeitungsdauer", text("bearbeitungsdauer")),
            ("rechtsbehelf", text(behelf)),
            ("datenschutz", text("datenschutz")),
        ]);
        let mut wahl = vec![("ablauf", text(ablauf)), ("texte", texte)];
        wahl.push(("regeln", text(if self.mit_gebuehr() { "gebuehr" } else { "keine" })));
        if self.mit_gebuehr() {
            wahl.push(("parameter", saetze(&["kasse"])));
        }
        if entscheidet {
            wahl.push(("rechtsbehelf", text(if self.mit_gebuehr() { "widerspruch-abgaben" } else { "widerspruch" })));
        }
        if self.mit_gebuehr() && self.verfahren != Verfahren::Bescheid {
            wahl.push(("gebuehrenbehelf", text("widerspruch-gebuehr")));
        }
        tabelle(wahl)
    }

    /// What holds for every service of this kind; the rest the author writes.
    fn texte(&self) -> Value {
        let kosten = if self.mit_gebuehr() {
            "Sie zahlen eine Gebühr. Wie hoch sie ist, steht in der Tabelle."
        } else {
            "Dafür zahlen Sie nichts."
        };
        tabelle([("kosten", text(kosten)), ("hinweise", text("Sie können auf Deutsch oder Sorbisch schreiben."))])
    }

    fn briefe(&self) -> Value {
        let betreff = text(&format!("Ihr Anliegen: {}", self.name));
        let brief = |vorlage: &str, name: &str, wirkung: &str, einleitung: &str, entscheidung: &[&str]| {
            tabelle([
                ("vorlage", text(&format!("bausteine/briefe/{vorlage}.typ"))),
                ("name", text(name)),
                ("betreff", betreff.clone()),
                ("wirkung", text(wirkung)),
                ("einleitung", text(einleitung)),
                ("entscheidung", saetze(entscheidung)),
            ])
        };
        let beantragt = "am {eingang} haben Sie einen Antrag gestellt. Darüber entscheiden wir so:";
        let ablehnung = brief("ablehnung", "Ablehnung", "ablehnung", beantragt, &["Wir lehnen Ihren Antrag ab."]);
        match self.verfahren {
            Verfahren::Anzeige => tabelle([(
                "bestaetigung",
                brief(
                    "bestaetigung",
                    "Bestätigung",
                    "mitteilung",
                    "vielen Dank für Ihre Nachricht vom {eingang}.",
                    &["Wir haben Ihre Angaben geprüft und kümmern uns darum."],
                ),
            )]),
            Verfahren::Bescheinigung => tabelle([
                (
                    "bestaetigung",
                    brief(
                        "bestaetigung",
                        "Bescheinigung",
                        "mitteilung",
                        "am {eingang} haben Sie einen Antrag gestellt.",
                        &["Wir haben Ihre Angaben geprüft und bestätigen sie."],
                    ),
                ),
                ("ablehnung", ablehnung),
            ]),
            Verfahren::Bescheid => tabelle([
                (
                    "bescheid",
                    brief("bescheid", "Bescheid", "festsetzung", beantragt, &["Wir geben Ihrem Antrag statt."]),
                ),
                ("ablehnung", ablehnung),
            ]),
        }
    }

    /// The English of what this template says itself.
    fn englisch(&self) -> BTreeMap<String, String> {
        let mut en = BTreeMap::from([
            ("abschnitt-hinweise", "You may write in German or Sorbian."),
            ("seite-anliegen", "What it is about"),
        ]);
        if self.mit_gebuehr() {
            en.insert("abschnitt-kosten", "You pay a fee. The table says how much it is.");
            en.insert("gebuehr", "Fee");
        } else {
            en.insert("abschnitt-kosten", "You pay nothing for this.");
        }
        en.into_iter().map(|(k, t)| (k.to_owned(), t.to_owned())).collect()
    }
}

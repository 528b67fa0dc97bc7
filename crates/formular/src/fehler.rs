//! Faults: of definitions ([`Befund`], for authors) and of answers ([`Feldfehler`], for citizens, in both languages).

use std::fmt;

use grund::{Sprache, Tag};

use crate::{Art, Feld, Text, wert};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schwere {
    /// The form cannot be used.
    Fehler,
    /// It can, but someone should look.
    Hinweis,
}

/// A finding in a definition: where, and a sentence that a clerk understands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Befund {
    /// How bad it is.
    pub schwere: Schwere,
    /// „Seite „person“, Feld „name“" or „Zeile 12, Spalte 5“.
    pub ort: String,
    /// What is wrong and what to do.
    pub satz: String,
}

impl fmt::Display for Befund {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.ort, self.satz)
    }
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the sentences in `text` say what each one means")]
pub enum Grund {
    Fehlt,
    /// The question appeared because of an answer on the same page.
    NeuGefragt,
    Zeichen(char),
    ZuKurz(usize),
    ZuLang(usize),
    KeineZahl,
    Nachkomma(u32),
    ZuKlein(String),
    ZuGross(String),
    KeinDatum,
    TagFehlt,
    MonatFehlt,
    JahrFehlt,
    NichtVergangen,
    NichtZukuenftig,
    ZuFrueh(Tag),
    ZuSpaet(Tag),
    NichtZurAuswahl,
    KeineMail,
    KeinTelefon,
    KeinePlz,
    IbanZeichen,
    IbanLaenge {
        land: String,
        soll: usize,
        ist: usize,
    },
    IbanPruefziffer,
    ZuWenigeEintraege(usize),
    ZuVieleEintraege(usize),
    ZuVieleDateien(usize),
    DateiZuGross(u64),
    DateiFormat(Vec<String>),
    DateiLeer,
}

/// A fault in one answer. The same text stands in the summary and at the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feldfehler {
    /// The name in the HTML form: `name`, `geburtsdatum`, `weitere_hunde.0.rasse`.
    pub name: String,
    /// The label.
    pub frage: Text,
    /// Which kind of question it is, for the wording.
    pub(crate) wahl: bool,
    pub(crate) datei: bool,
    pub(crate) datum: bool,
    /// Why.
    pub grund: Grund,
}

impl Feldfehler {
    pub(crate) fn neu(name: &str, feld: &Feld, grund: Grund) -> Self {
        Self {
            name: name.to_owned(),
            frage: feld.frage.clone(),
            wahl: matches!(feld.art, Art::JaNein | Art::Auswahl { .. } | Art::Mehrfach { .. }),
            datei: matches!(feld.art, Art::Datei { .. }),
            datum: matches!(feld.art, Art::Datum { .. }),
            grund,
        }
    }

    /// The HTML id of the control to which the error summary links.
    #[must_use]
    pub fn anker(&self) -> String {
        let teil = match self.grund {
            Grund::MonatFehlt => "-monat",
            Grund::JahrFehlt => "-jahr",
            _ => "",
        };
        format!("{}{teil}", self.name.replace('.', "-"))
    }

    /// What is wrong and how to put it right.
    #[must_use]
    pub fn text(&self, sprache: Sprache) -> String {
        match sprache {
            Sprache::De => self.deutsch(),
            Sprache::En => self.englisch(),
        }
    }

    fn deutsch(&self) -> String {
        let f = self.frage.in_sprache(Sprache::De);
        match &self.grund {
            Grund::Fehlt if self.wahl => format!("Wählen Sie bei „{f}“ eine Antwort aus."),
            Grund::Fehlt if self.datei => format!("Laden Sie bei „{f}“ eine Datei hoch."),
            Grund::Fehlt if self.datum => {
                format!("Geben Sie bei „{f}“ Tag, Monat und Jahr ein, zum Beispiel 1 2 2024.")
            }
            Grund::Fehlt => format!("Füllen Sie das Feld „{f}“ aus."),
            Grund::NeuGefragt => format!("Beantworten Sie jetzt auch „{f}“. Die Frage ergibt sich aus Ihren Angaben."),
            Grund::Zeichen(z) => format!("Das Zeichen „{z}“ ist bei „{f}“ nicht möglich. Lassen Sie es weg."),
            Grund::ZuKurz(n) => format!("Geben Sie bei „{f}“ mindestens {n} Zeichen ein."),
            Grund::ZuLang(n) => format!("Kürzen Sie „{f}“ auf höchstens {n} Zeichen."),
            Grund::KeineZahl => format!("Geben Sie bei „{f}“ eine Zahl in Ziffern ein, zum Beispiel 12."),
            Grund::Nachkomma(0) => format!("Geben Sie bei „{f}“ eine ganze Zahl ohne Komma ein."),
            Grund::Nachkomma(n) => format!("Geben Sie bei „{f}“ höchstens {n} Stellen nach dem Komma ein."),
            Grund::ZuKlein(n) => format!("Geben Sie bei „{f}“ mindestens {n} ein."),
            Grund::ZuGross(n) => format!("Geben Sie bei „{f}“ höchstens {n} ein."),
            Grund::KeinDatum => format!(
                "Den Tag bei „{f}“ gibt es nicht im Kalender. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 1 2 2024."
            ),
            Grund::TagFehlt => format!("Geben Sie bei „{f}“ auch den Tag ein."),
            Grund::MonatFehlt => format!("Geben Sie bei „{f}“ auch den Monat ein."),
            Grund::JahrFehlt => format!("Geben Sie bei „{f}“ auch das Jahr ein."),
            Grund::NichtVergangen => format!("Geben Sie bei „{f}“ den heutigen oder einen früheren Tag ein."),
            Grund::NichtZukuenftig => format!("Geben Sie bei „{f}“ den heutigen oder einen späteren Tag ein."),
            Grund::ZuFrueh(t) => {
                format!("Geben Sie bei „{f}“ einen Tag ab dem {} ein.", wert::datum_text(*t, Sprache::De))
            }
            Grund::ZuSpaet(t) => {
                format!("Geben Sie bei „{f}“ einen Tag bis zum {} ein.", wert::datum_text(*t, Sprache::De))
            }
            Grund::NichtZurAuswahl => format!("Wählen Sie bei „{f}“ eine der angebotenen Antworten aus."),
            Grund::KeineMail => {
                format!("Geben Sie bei „{f}“ eine vollständige Adresse ein, zum Beispiel name@beispiel.de.")
            }
            Grund::KeinTelefon => {
                format!("Geben Sie bei „{f}“ eine Telefonnummer mit Vorwahl ein, zum Beispiel 03591 534-0.")
            }
            Grund::KeinePlz => format!("Geben Sie bei „{f}“ fünf Ziffern ein, zum Beispiel 02625."),
            Grund::IbanZeichen => {
                format!("Geben Sie bei „{f}“ nur Buchstaben und Ziffern ein. Die IBAN beginnt mit zwei Buchstaben.")
            }
            Grund::IbanLaenge { land, soll, ist } => {
                format!(
                    "Eine IBAN mit {land} hat {soll} Zeichen, bei „{f}“ stehen {ist}. Vergleichen Sie mit Ihrer Karte."
                )
            }
            Grund::IbanPruefziffer => {
                format!("In „{f}“ ist ein Zeichen vertippt oder vertauscht. Vergleichen Sie mit Ihrer Karte.")
            }
            Grund::ZuWenigeEintraege(n) => format!("Fügen Sie bei „{f}“ mindestens {n} hinzu."),
            Grund::ZuVieleEintraege(n) => format!("Geben Sie bei „{f}“ höchstens {n} an. Entfernen Sie die übrigen."),
            Grund::ZuVieleDateien(n) => {
                format!("Sie können bei „{f}“ höchstens {n} hochladen. Entfernen Sie zuerst eine andere Datei.")
            }
            Grund::DateiZuGross(mb) => {
                format!("Die Datei bei „{f}“ ist zu groß. Laden Sie eine Datei mit höchstens {mb} MB hoch.")
            }
            Grund::DateiFormat(l) => {
                format!("Die Datei bei „{f}“ hat ein anderes Format. Laden Sie {} hoch.", liste(l, "oder"))
            }
            Grund::DateiLeer => format!("Die Datei bei „{f}“ ist leer. Wählen Sie eine andere Datei."),
        }
    }

    fn englisch(&self) -> String {
        let f = self.frage.in_sprache(Sprache::En);
        match &self.grund {
            Grund::Fehlt if self.wahl => format!("Choose an answer for “{f}”."),
            Grund::Fehlt if self.datei => format!("Upload a file for “{f}”."),
            Grund::Fehlt if self.datum => format!("Enter day, month and year for “{f}”, for example 1 2 2024."),
            Grund::Fehlt => format!("Fill in “{f}”."),
            Grund::NeuGefragt => format!("Please also answer “{f}”. The question follows from what you entered."),
            Grund::Zeichen(z) => format!("The character “{z}” cannot be used in “{f}”. Leave it out."),
            Grund::ZuKurz(n) => format!("Enter at least {n} characters for “{f}”."),
            Grund::ZuLang(n) => format!("Shorten “{f}” to {n} characters or fewer."),
            Grund::KeineZahl => format!("Enter a number in digits for “{f}”, for example 12."),
            Grund::Nachkomma(0) => format!("Enter a whole number for “{f}”."),
            Grund::Nachkomma(n) => format!("Enter no more than {n} decimal places for “{f}”."),
            Grund::ZuKlein(n) => format!("Enter {n} or more for “{f}”."),
            Grund::ZuGross(n) => format!("Enter {n} or less for “{f}”."),
            Grund::KeinDatum => {
                format!("The day in “{f}” is not in the calendar. Enter day, month and year, for example 1 2 2024.")
            }
            Grund::TagFehlt => format!("Enter the day for “{f}” as well."),
            Grund::MonatFehlt => format!("Enter the month for “{f}” as well."),
            Grund::JahrFehlt => format!("Enter the year for “{f}” as well."),
            Grund::NichtVergangen => format!("Enter today or an earlier day for “{f}”."),
            Grund::NichtZukuenftig => format!("Enter today or a later day for “{f}”."),
            Grund::ZuFrueh(t) => format!("Enter {} or a later day for “{f}”.", wert::datum_text(*t, Sprache::En)),
            Grund::ZuSpaet(t) => format!("Enter {} or an earlier day for “{f}”.", wert::datum_text(*t, Sprache::En)),
            Grund::NichtZurAuswahl => format!("Choose one of the answers offered for “{f}”."),
            Grund::KeineMail => format!("Enter a complete address for “{f}”, for example name@example.com."),
            Grund::KeinTelefon => {
                format!("Enter a telephone number with area code for “{f}”, for example 03591 534-0.")
            }
            Grund::KeinePlz => format!("Enter five digits for “{f}”, for example 02625."),
            Grund::IbanZeichen => format!("Enter only letters and digits for “{f}”. An IBAN starts with two letters."),
            Grund::IbanLaenge { land, soll, ist } => {
                format!("An IBAN with {land} has {soll} characters, “{f}” has {ist}. Compare it with your card.")
            }
            Grund::IbanPruefziffer => {
                format!("A character in “{f}” is mistyped or swapped. Compare it with your card.")
            }
            Grund::ZuWenigeEintraege(n) => format!("Add at least {n} for “{f}”."),
            Grund::ZuVieleEintraege(n) => format!("Enter no more than {n} for “{f}”. Remove the others."),
            Grund::ZuVieleDateien(n) => format!("You can upload {n} for “{f}”. Remove another file first."),
            Grund::DateiZuGross(mb) => format!("The file for “{f}” is too large. Upload a file of {mb} MB or less."),
            Grund::DateiFormat(l) => {
                format!("The file for “{f}” has another format. Upload {}.", liste(l, "or"))
            }
            Grund::DateiLeer => format!("The file for “{f}” is empty. Choose another file."),
        }
    }
}

fn liste(formate: &[String], oder: &str) -> String {
    let namen: Vec<String> = formate.iter().map(|f| f.to_uppercase()).collect();
    match namen.split_last() {
        Some((letztes, vorher)) if !vorher.is_empty() => format!("{} {oder} {letztes}", vorher.join(", ")),
        _ => namen.concat(),
    }
}

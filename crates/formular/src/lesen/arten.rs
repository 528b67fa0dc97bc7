//! The kinds of fields, from JSON, with what an author may do wrong.

use std::collections::BTreeSet;

use grund::{Betrag, Tag};
use regel::{Ausdruck, Decimal, Namen, Typ};

use super::{
    Leser,
    kennungen::kennung,
    roh::{self, RohFeld},
};
use crate::{Art, Feld, Grenze, Muster, Mustervorgabe, Text, definition::Wahl};

/// Columns of a table that still fit side by side.
const SPALTEN: usize = 6;

/// Entries of a group that people fill in by hand, and rows of a table that may come from a file: a form takes 2000 values.
const EINTRAEGE: usize = 100;
const ZEILEN: usize = 300;

/// Files that all entries of a group may have together.
const DATEIEN: usize = 200;

/// Kinds that do not fit into one line of a table.
const KEINE_SPALTE: &[&str] = &[
    "langtext",
    "mehrfach",
    "ja_nein",
    "datei",
    "info",
    "einwilligung",
    "flaeche",
    "unterschrift",
    "gruppe",
    "tabelle",
];

impl Leser<'_> {
    pub(super) fn art(&mut self, ort: &str, roh: RohFeld, innen: Option<&Namen>) -> Art {
        match roh.art.as_str() {
            "text" | "langtext" => self.text(ort, &roh),
            "zahl" => Art::Zahl {
                von: self.zahl(ort, "von", roh.von.as_ref()),
                bis: self.zahl(ort, "bis", roh.bis.as_ref()),
                nachkomma: roh.nachkomma.unwrap_or(0).min(6),
            },
            "betrag" => {
                let cent = |z: Decimal| regel::Wert::Zahl(z).als_betrag().unwrap_or(Betrag::NULL);
                Art::Betrag {
                    von: self.zahl(ort, "von", roh.von.as_ref()).map(cent),
                    bis: self.zahl(ort, "bis", roh.bis.as_ref()).map(cent),
                }
            }
            "datum" => Art::Datum {
                vergangen: roh.vergangen.unwrap_or(false),
                zukuenftig: roh.zukuenftig.unwrap_or(false),
                fruehestens: self.grenze(ort, roh.fruehestens.as_deref(), innen),
                spaetestens: self.grenze(ort, roh.spaetestens.as_deref(), innen),
            },
            "ja_nein" => Art::JaNein,
            "auswahl" => self.auswahl(ort, &roh),
            "mehrfach" => Art::Mehrfach { optionen: self.optionen(ort, &roh) },
            "uhrzeit" => self.uhrzeit(ort, &roh),
            "codeliste" => self.codeliste(ort, &roh),
            "staat" => self.eingebaut(&roh.id, "staaten"),
            "staatsangehoerigkeit" => self.eingebaut(&roh.id, "staatsangehoerigkeiten"),
            "steuer_id" => Art::SteuerId,
            "ust_id" => Art::UstId,
            "steuernummer" => Art::Steuernummer,
            "wirtschafts_id" => Art::WirtschaftsId,
            "registernummer" => Art::Registernummer,
            "kennzeichen" => Art::Kennzeichen,
            "punkt" => Art::Punkt,
            "flaeche" => Art::Flaeche {
                von: self.zahl(ort, "von", roh.von.as_ref()),
                bis: self.zahl(ort, "bis", roh.bis.as_ref()),
            },
            "unterschrift" => Art::Unterschrift,
            "einwilligung" => self.einwilligung(ort, &roh),
            "email" => Art::Email,
            "telefon" => Art::Telefon,
            "plz" => Art::Plz,
            "iban" => Art::Iban,
            "datei" => self.datei(ort, &roh),
            "info" => Art::Info { text: Text::deutsch(roh.text.as_deref().unwrap_or_default()) },
            "gruppe" | "tabelle" if innen.is_some() => {
                self.fehler(ort, "Eine Gruppe oder Tabelle in einer Gruppe ist nicht möglich.");
                Art::JaNein
            }
            "gruppe" | "tabelle" => self.gruppe(ort, roh),
            andere => {
                self.fehler(ort, format!("Die Art „{andere}“ gibt es nicht. Möglich sind: {}.", roh::ARTEN.join(", ")));
                Art::JaNein
            }
        }
    }

    fn text(&mut self, ort: &str, roh: &RohFeld) -> Art {
        if roh.art == "langtext" {
            let maximal = roh.maximal.unwrap_or(2_000);
            if maximal > 10_000 {
                self.fehler(ort, "„maximal“ darf höchstens 10000 sein.");
            }
            return Art::Langtext { maximal };
        }
        let (minimal, maximal) = (roh.minimal.unwrap_or(0), roh.maximal.unwrap_or(200));
        if minimal > maximal || maximal > 1_000 {
            self.fehler(ort, "Die Längen passen nicht: „minimal“ höchstens „maximal“, „maximal“ höchstens 1000.");
        }
        let muster = self.muster(ort, roh, minimal, maximal).map(Box::new);
        Art::Text { minimal, maximal, muster }
    }

    /// The pattern of a short text, with what people read of it.
    fn muster(&mut self, ort: &str, roh: &RohFeld, minimal: usize, maximal: usize) -> Option<Mustervorgabe> {
        let Some(text) = roh.muster.as_deref() else {
            if roh.mustersatz.is_some() || roh.beispiel.is_some() {
                self.fehler(ort, "„mustersatz“ und „beispiel“ gehören zu einem „muster“. Das fehlt.");
            }
            return None;
        };
        let muster = match Muster::lesen(text) {
            Ok(m) => m,
            Err(satz) => {
                self.fehler(ort, satz);
                return None;
            }
        };
        let satz = roh.mustersatz.as_deref().unwrap_or_default().trim();
        if satz.is_empty() {
            let vorschlag = muster.in_worten();
            self.fehler(ort, format!("Zum Muster fehlt der Satz für die Menschen. Schreiben Sie ihn unter „mustersatz“, zum Beispiel „{vorschlag}“"));
        }
        let beispiel = muster.bereinigt(roh.beispiel.as_deref().unwrap_or_default().trim());
        if !muster.passt(&beispiel) {
            self.fehler(ort, "Zum Muster fehlt ein Beispiel, das darauf passt. Schreiben Sie es unter „beispiel“.");
        } else if !(minimal..=maximal).contains(&beispiel.chars().count()) {
            self.fehler(ort, "Das Beispiel zum Muster ist kürzer oder länger, als „minimal“ und „maximal“ zulassen.");
        }
        Some(Mustervorgabe { muster, satz: Text::deutsch(satz), beispiel })
    }

    fn auswahl(&mut self, ort: &str, roh: &RohFeld) -> Art {
        let radio = match roh.darstellung.as_deref() {
            None | Some("radio") => true,
            Some("select") => false,
            Some(andere) => {
                self.fehler(ort, format!("Die Darstellung „{andere}“ gibt es nicht, nur „radio“ und „select“."));
                true
            }
        };
        Art::Auswahl { optionen: self.optionen(ort, roh), radio }
    }

    fn gruppe(&mut self, ort: &str, roh: RohFeld) -> Art {
        let (minimal, maximal) = (roh.minimal.unwrap_or(0), roh.maximal.unwrap_or(10));
        let csv = roh.csv.unwrap_or(false);
        let hoechstens = if csv { ZEILEN } else { EINTRAEGE };
        if minimal > maximal || maximal == 0 || maximal > hoechstens {
            let satz = format!("„minimal“ und „maximal“ passen nicht: erlaubt sind 1 bis {hoechstens} Einträge.");
            self.fehler(ort, satz);
        }
        if roh.felder.is_empty() {
            self.fehler(ort, "Die Gruppe hat keine Felder.");
        }
        let tabelle = roh.art == "tabelle";
        if tabelle {
            self.spalten(ort, &roh.felder);
        }
        let eintrag = Text::deutsch(roh.eintrag.as_deref().unwrap_or(&roh.frage));
        let mut innen = Namen::new();
        let mut felder = Vec::new();
        for (nr, f) in roh.felder.into_iter().enumerate() {
            let (id, typ) = (f.id.clone(), typ(&f));
            felder.push(self.feld(ort, f, nr, Some(&innen)));
            innen.extend(typ.map(|t| (id, t)));
        }
        let je_eintrag: usize = felder.iter().map(dateien).sum();
        if je_eintrag > 0 && maximal.saturating_mul(je_eintrag) > DATEIEN {
            let satz = format!(
                "In {maximal} Einträgen könnten zusammen {} Dateien stehen, möglich sind {DATEIEN}. Erlauben Sie weniger Einträge („maximal“) oder weniger Dateien („anzahl“).",
                maximal.saturating_mul(je_eintrag)
            );
            self.fehler(ort, satz);
        }
        let gefragt: BTreeSet<String> =
            felder.iter().filter_map(|f| f.wenn.as_ref()).flat_map(|w| w.namen().iter().cloned()).collect();
        for f in &mut felder {
            f.gefragt = gefragt.contains(&f.id);
        }
        Art::Gruppe { eintrag, minimal, maximal, felder, tabelle, csv }
    }

    fn datei(&mut self, ort: &str, roh: &RohFeld) -> Art {
        let formate =
            roh.formate.clone().unwrap_or_else(|| ["pdf", "jpg", "png"].iter().map(|f| (*f).to_owned()).collect());
        if formate.is_empty() || formate.iter().any(|f| crate::dateien::medientyp(f).is_empty()) {
            self.fehler(ort, "Als Formate gibt es „pdf“, „jpg“ und „png“.");
        }
        let (groesse_mb, anzahl) = (roh.groesse_mb.unwrap_or(10), roh.anzahl.unwrap_or(1));
        if !(1..=2000).contains(&groesse_mb) || !(1..=20).contains(&anzahl) {
            self.fehler(ort, "Erlaubt sind 1 bis 2000 MB je Datei und 1 bis 20 Dateien.");
        }
        Art::Datei { formate, groesse_mb, anzahl }
    }

    /// A row has only what fits into one line.
    fn spalten(&mut self, ort: &str, felder: &[RohFeld]) {
        if felder.len() > SPALTEN {
            self.fehler(ort, format!("Eine Tabelle hat höchstens {SPALTEN} Spalten. Nehmen Sie die Art „gruppe“."));
        }
        for f in felder.iter().filter(|f| KEINE_SPALTE.contains(&f.art.as_str()) || f.wenn.is_some()) {
            let satz = "Das passt nicht in eine Zeile: Bedingungen, lange Texte, mehrere Kästchen. Nehmen Sie die Art „gruppe“.";
            self.fehler(&format!("{ort}, Feld „{}“", f.id), satz);
        }
    }

    fn uhrzeit(&mut self, ort: &str, roh: &RohFeld) -> Art {
        let mut grenze = |text: &Option<String>| {
            let text = text.as_deref()?;
            let gelesen = crate::wert::uhrzeit(text).ok().filter(|z| z == text);
            if gelesen.is_none() {
                self.fehler(
                    ort,
                    format!("„{text}“ ist keine Uhrzeit. Schreiben Sie Stunde und Minute, zum Beispiel „08:30“."),
                );
            }
            gelesen
        };
        Art::Uhrzeit { fruehestens: grenze(&roh.fruehestens), spaetestens: grenze(&roh.spaetestens) }
    }

    fn einwilligung(&mut self, ort: &str, roh: &RohFeld) -> Art {
        let text = roh.text.as_deref().unwrap_or_default().trim();
        if text.is_empty() {
            self.fehler(ort, "Es fehlt, worin die Person einwilligt. Schreiben Sie es unter „text“.");
        }
        Art::Einwilligung { text: Text::deutsch(text) }
    }

    fn optionen(&mut self, ort: &str, roh: &RohFeld) -> Vec<Wahl> {
        let liste = roh.optionen.as_deref().unwrap_or_default();
        if liste.len() < 2 && roh.art == "auswahl" || liste.is_empty() {
            self.fehler(ort, "Es fehlen Antworten zur Auswahl. Schreiben Sie sie unter „optionen“.");
        }
        let mut werte = BTreeSet::new();
        for o in liste {
            if !werte.insert(&o.wert) {
                self.fehler(ort, format!("Die Antwort „{}“ steht zweimal in der Auswahl.", o.wert));
            }
            if !kennung(&o.wert, true) {
                self.fehler(
                    ort,
                    format!("Der Wert „{}“ besteht aus anderem als kleinen Buchstaben, Ziffern, „-“, „_“.", o.wert),
                );
            }
        }
        self.optionen.insert(roh.id.clone(), liste.iter().map(|o| o.wert.clone()).collect());
        liste.iter().map(|o| Wahl { wert: o.wert.clone(), text: Text::deutsch(&o.text) }).collect()
    }

    fn zahl(&mut self, ort: &str, schluessel: &str, n: Option<&serde_json::Number>) -> Option<Decimal> {
        let zahl = n?.to_string().parse().ok();
        if zahl.is_none() {
            self.fehler(ort, format!("„{schluessel}“ ist keine Zahl."));
        }
        zahl
    }

    fn grenze(&mut self, ort: &str, text: Option<&str>, innen: Option<&Namen>) -> Option<Grenze> {
        let text = text?;
        if let Ok(tag) = text.parse::<Tag>() {
            return Some(Grenze::Fest(tag));
        }
        match self.ausdruck(text, innen, Ausdruck::compile_mit) {
            Ok(a) if Typ::Datum.passt(a.typ()) => Some(Grenze::Ausdruck(a)),
            Ok(_) => {
                self.fehler(ort, format!("„{text}“ ist kein Tag. Schreiben Sie „2024-01-31“ oder „heute“."));
                None
            }
            Err(e) => {
                self.fehler(ort, e.to_string());
                None
            }
        }
    }
}

/// How many files a question takes.
const fn dateien(feld: &Feld) -> usize {
    if let Art::Datei { anzahl, .. } = feld.art { anzahl } else { 0 }
}

/// The type of a field in expressions; `None` for text between questions.
pub(super) fn typ(feld: &RohFeld) -> Option<Typ> {
    Some(match feld.art.as_str() {
        "info" => return None,
        // Of an area rules see its square metres.
        "zahl" | "betrag" | "flaeche" => Typ::Zahl,
        "datum" => Typ::Datum,
        "ja_nein" | "einwilligung" => Typ::JaNein,
        "mehrfach" | "datei" => Typ::Text.liste(),
        "gruppe" | "tabelle" => {
            Typ::Kontext(feld.felder.iter().filter_map(|f| Some((f.id.clone(), typ(f)?))).collect()).liste()
        }
        _ => Typ::Text,
    })
}

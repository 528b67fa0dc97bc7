//! The compile step: `formular.json` becomes a [`Formular`], or findings that say where and what.

mod roh;
mod schritte;

use std::collections::{BTreeMap, BTreeSet};

use grund::{Betrag, Tag};
use regel::{Ausdruck, Decimal, Entscheidungsmodell, Namen, Typ};

use crate::{
    Art, Befund, Feld, Formular, Grenze, Schwere, Seite, Text,
    definition::{Berechnet, Quelle, Rechnung, Wahl},
};
use roh::{RohFeld, RohFormular, RohSeite};

/// More questions on a page than people manage at once.
const VIELE_FRAGEN: usize = 7;

/// Words that expressions and pages use themselves.
const VERGEBEN: &[&str] = &[
    "parameter",
    "heute",
    "item",
    "partial",
    "and",
    "or",
    "not",
    "in",
    "if",
    "then",
    "else",
    "for",
    "some",
    "every",
    "return",
    "satisfies",
    "between",
    "instance",
    "of",
    "function",
    "external",
    "null",
    "true",
    "false",
    "date",
    "time",
    "number",
    "string",
    "list",
    "context",
    "range",
    "count",
    "sum",
    "min",
    "max",
    "abs",
    "all",
    "any",
    "is",
    "before",
    "after",
    "aktion",
    "gezeigt",
    "sprache",
    "titel",
    "duration",
    "sort",
    "append",
    "contains",
    "matches",
];

impl Formular {
    /// Reads and compiles a form. `parameter`: the names and types of what a Mandant sets.
    ///
    /// # Errors
    /// Everything that was found, the worst and the harmless, in the order of the file.
    pub fn lesen(json: &str, regeln: Option<&Entscheidungsmodell>, parameter: &Namen) -> Result<Self, Vec<Befund>> {
        let roh: RohFormular = serde_json::from_str(json).map_err(|e| vec![roh::json_fehler(&e)])?;
        let mut leser = Leser { befunde: Vec::new(), regeln, alle: Namen::new(), optionen: BTreeMap::new() };
        let formular = leser.formular(roh, parameter);
        if leser.befunde.iter().any(|b| b.schwere == Schwere::Fehler) {
            return Err(leser.befunde);
        }
        Ok(Self { hinweise: leser.befunde, ..formular })
    }
}

pub(crate) struct Leser<'a> {
    befunde: Vec<Befund>,
    regeln: Option<&'a Entscheidungsmodell>,
    /// All names of the form with their types.
    alle: Namen,
    /// The values of the choices, by field.
    optionen: BTreeMap<String, Vec<String>>,
}

impl Leser<'_> {
    fn fehler(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Befund { schwere: Schwere::Fehler, ort: ort.to_owned(), satz: satz.into() });
    }

    fn hinweis(&mut self, ort: &str, satz: impl Into<String>) {
        self.befunde.push(Befund { schwere: Schwere::Hinweis, ort: ort.to_owned(), satz: satz.into() });
    }

    fn formular(&mut self, roh: RohFormular, parameter: &Namen) -> Formular {
        self.alle.insert("parameter".into(), Typ::Kontext(parameter.clone()));
        self.alle.insert("heute".into(), Typ::Datum);
        self.kennungen(&roh);
        for feld in roh.seiten.iter().flat_map(|s| &s.felder) {
            if let Some(typ) = typ(feld) {
                self.alle.insert(feld.id.clone(), typ);
            }
        }
        for b in &roh.berechnet {
            self.alle.insert(b.id.clone(), roh::berechnet_typ(b.art));
        }
        let mut nr = 0;
        let seiten: Vec<Seite> = roh.seiten.into_iter().map(|s| self.seite(s, &mut nr)).collect();
        let berechnet = roh.berechnet.into_iter().filter_map(|b| self.berechnet(b, &seiten, parameter)).collect();
        let mut formular = Formular {
            titel: Text::deutsch(&roh.titel),
            seiten,
            berechnet,
            schritte: Vec::new(),
            anzahl_felder: nr,
            parameter: Some(Vec::new()),
            heute_gefragt: false,
            regeln: self.regeln.cloned(),
            hinweise: Vec::new(),
        };
        self.ordnen(&mut formular);
        self.erreichbarkeit(&formular);
        formular
    }

    /// Ids: written as names of expressions, each once.
    fn kennungen(&mut self, roh: &RohFormular) {
        if roh.seiten.is_empty() {
            self.fehler("formular.json", "Das Formular hat keine Seite. Fügen Sie unter „seiten“ eine hinzu.");
        }
        let mut seiten = BTreeSet::new();
        let mut oben: BTreeSet<&str> = BTreeSet::new();
        let mut fim: BTreeMap<&str, &str> = BTreeMap::new();
        for seite in &roh.seiten {
            let ort = format!("Seite „{}“", seite.id);
            if !seiten.insert(&seite.id) {
                self.fehler(&ort, "Diese Seite gibt es zweimal. Geben Sie einer von beiden eine andere id.");
            }
            if !kennung(&seite.id, true) {
                self.fehler(&ort, "Die id einer Seite besteht aus kleinen Buchstaben, Ziffern, „-“ und „_“.");
            }
            for feld in &seite.felder {
                self.kennung(&format!("{ort}, Feld „{}“", feld.id), &feld.id, oben.insert(&feld.id));
                if let Some(f) = &feld.fim
                    && let Some(anderes) = fim.insert(f, &feld.id)
                {
                    let satz = format!("Das FIM-Feld {f} wird schon bei „{anderes}“ gefragt. Fragen Sie nur einmal.");
                    self.fehler(&format!("{ort}, Feld „{}“", feld.id), satz);
                }
            }
        }
        for b in &roh.berechnet {
            self.kennung(&format!("Berechnet „{}“", b.id), &b.id, oben.insert(&b.id));
        }
        for seite in &roh.seiten {
            for gruppe in &seite.felder {
                let mut innen = BTreeSet::new();
                for feld in &gruppe.felder {
                    let ort = format!("Seite „{}“, Gruppe „{}“, Feld „{}“", seite.id, gruppe.id, feld.id);
                    let neu = innen.insert(&feld.id) && !oben.contains(feld.id.as_str());
                    self.kennung(&ort, &feld.id, neu);
                }
            }
        }
    }

    fn kennung(&mut self, ort: &str, id: &str, neu: bool) {
        if !neu {
            self.fehler(ort, format!("Die id „{id}“ ist schon vergeben. Wählen Sie eine andere."));
        }
        if !kennung(id, false) {
            self.fehler(
                ort,
                "Die id besteht aus kleinen Buchstaben, Ziffern und „_“ und beginnt mit einem Buchstaben.",
            );
        }
        if VERGEBEN.contains(&id) {
            self.fehler(ort, format!("Das Wort „{id}“ hat schon eine Bedeutung. Wählen Sie eine andere id."));
        }
    }

    fn seite(&mut self, roh: RohSeite, nr: &mut usize) -> Seite {
        let ort = format!("Seite „{}“", roh.id);
        let fragen = roh.felder.iter().filter(|f| f.art != "info").count();
        if fragen > VIELE_FRAGEN && roh.begruendung.as_deref().unwrap_or_default().trim().is_empty() {
            self.hinweis(
                &ort,
                format!(
                    "Auf der Seite stehen {fragen} Fragen. Teilen Sie sie auf, oder sagen Sie unter „begruendung“, warum nicht."
                ),
            );
        }
        if fragen == 0 && roh.felder.is_empty() {
            self.fehler(&ort, "Die Seite ist leer. Fügen Sie unter „felder“ eine Frage hinzu.");
        }
        let wenn = self.bedingung(&ort, roh.wenn.as_deref(), None);
        let felder = roh
            .felder
            .into_iter()
            .map(|f| {
                let feld = self.feld(&ort, f, *nr, None);
                *nr += 1;
                feld
            })
            .collect();
        Seite {
            id: roh.id,
            titel: Text::deutsch(&roh.titel),
            einleitung: roh.einleitung.as_deref().map(Text::deutsch),
            wenn,
            felder,
        }
    }

    /// A field. `innen`: the names that it may use besides, when it stands in a group.
    fn feld(&mut self, ort: &str, roh: RohFeld, nr: usize, innen: Option<&Namen>) -> Feld {
        let ort = format!("{ort}, Feld „{}“", roh.id);
        for schluessel in roh.unbekannte() {
            self.fehler(&ort, format!("Den Schlüssel „{schluessel}“ gibt es bei der Art „{}“ nicht.", roh.art));
        }
        if roh.frage.trim().is_empty() {
            self.fehler(&ort, "Die Frage fehlt. Schreiben Sie sie unter „frage“.");
        }
        if let Some(a) = &roh.autocomplete
            && !roh::AUTOCOMPLETE.contains(&a.as_str())
        {
            self.fehler(&ort, format!("„{a}“ ist kein autocomplete-Wort von HTML, zum Beispiel „given-name“."));
        }
        let wenn = self.bedingung(&ort, roh.wenn.as_deref(), innen);
        let pflicht = roh.pflicht.unwrap_or(true);
        let kopf = (roh.id.clone(), Text::deutsch(&roh.frage), roh.hinweis.as_deref().map(Text::deutsch));
        let (autocomplete, fim) = (roh.autocomplete.clone(), roh.fim.clone());
        let art = self.art(&ort, roh, innen);
        Feld { id: kopf.0, frage: kopf.1, hinweis: kopf.2, art, pflicht, autocomplete, fim, wenn, nr, gefragt: false }
    }

    fn art(&mut self, ort: &str, roh: RohFeld, innen: Option<&Namen>) -> Art {
        match roh.art.as_str() {
            "text" => {
                let (minimal, maximal) = (roh.minimal.unwrap_or(0), roh.maximal.unwrap_or(200));
                if minimal > maximal || maximal > 1_000 {
                    self.fehler(
                        ort,
                        "Die Längen passen nicht: „minimal“ höchstens „maximal“, „maximal“ höchstens 1000.",
                    );
                }
                Art::Text { minimal, maximal }
            }
            "langtext" => {
                let maximal = roh.maximal.unwrap_or(2_000);
                if maximal > 10_000 {
                    self.fehler(ort, "„maximal“ darf höchstens 10000 sein.");
                }
                Art::Langtext { maximal }
            }
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
                fruehestens: self.grenze(ort, roh.fruehestens.as_deref()),
                spaetestens: self.grenze(ort, roh.spaetestens.as_deref()),
            },
            "ja_nein" => Art::JaNein,
            "auswahl" => {
                let radio = match roh.darstellung.as_deref() {
                    None | Some("radio") => true,
                    Some("select") => false,
                    Some(andere) => {
                        self.fehler(
                            ort,
                            format!("Die Darstellung „{andere}“ gibt es nicht, nur „radio“ und „select“."),
                        );
                        true
                    }
                };
                Art::Auswahl { optionen: self.optionen(ort, &roh), radio }
            }
            "mehrfach" => Art::Mehrfach { optionen: self.optionen(ort, &roh) },
            "email" => Art::Email,
            "telefon" => Art::Telefon,
            "plz" => Art::Plz,
            "iban" => Art::Iban,
            // A file stays with its entry by its position; blank entries that fall out would move it.
            "datei" if innen.is_some() => {
                self.fehler(ort, "Dateien in einer Gruppe sind nicht möglich. Fragen Sie danach außerhalb der Gruppe.");
                Art::JaNein
            }
            "datei" => self.datei(ort, &roh),
            "info" => Art::Info { text: Text::deutsch(roh.text.as_deref().unwrap_or_default()) },
            "gruppe" if innen.is_some() => {
                self.fehler(ort, "Eine Gruppe in einer Gruppe ist nicht möglich.");
                Art::JaNein
            }
            "gruppe" => self.gruppe(ort, roh),
            andere => {
                self.fehler(ort, format!("Die Art „{andere}“ gibt es nicht. Möglich sind: {}.", roh::ARTEN.join(", ")));
                Art::JaNein
            }
        }
    }

    fn gruppe(&mut self, ort: &str, roh: RohFeld) -> Art {
        let (minimal, maximal) = (roh.minimal.unwrap_or(0), roh.maximal.unwrap_or(10));
        if minimal > maximal || maximal == 0 || maximal > 100 {
            self.fehler(ort, "„minimal“ und „maximal“ passen nicht: erlaubt sind 1 bis 100 Einträge.");
        }
        if roh.felder.is_empty() {
            self.fehler(ort, "Die Gruppe hat keine Felder.");
        }
        let eintrag = Text::deutsch(roh.eintrag.as_deref().unwrap_or(&roh.frage));
        let mut innen = Namen::new();
        let mut felder = Vec::new();
        for (nr, f) in roh.felder.into_iter().enumerate() {
            let (id, typ) = (f.id.clone(), typ(&f));
            felder.push(self.feld(ort, f, nr, Some(&innen)));
            innen.extend(typ.map(|t| (id, t)));
        }
        let gefragt: BTreeSet<String> =
            felder.iter().filter_map(|f| f.wenn.as_ref()).flat_map(|w| w.namen().iter().cloned()).collect();
        for f in &mut felder {
            f.gefragt = gefragt.contains(&f.id);
        }
        Art::Gruppe { eintrag, minimal, maximal, felder }
    }

    fn datei(&mut self, ort: &str, roh: &RohFeld) -> Art {
        let formate =
            roh.formate.clone().unwrap_or_else(|| ["pdf", "jpg", "png"].iter().map(|f| (*f).to_owned()).collect());
        if formate.is_empty() || formate.iter().any(|f| crate::annehmen::medientyp(f).is_empty()) {
            self.fehler(ort, "Als Formate gibt es „pdf“, „jpg“ und „png“.");
        }
        let (groesse_mb, anzahl) = (roh.groesse_mb.unwrap_or(10), roh.anzahl.unwrap_or(1));
        if !(1..=50).contains(&groesse_mb) || !(1..=20).contains(&anzahl) {
            self.fehler(ort, "Erlaubt sind 1 bis 50 MB je Datei und 1 bis 20 Dateien.");
        }
        Art::Datei { formate, groesse_mb, anzahl }
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

    fn grenze(&mut self, ort: &str, text: Option<&str>) -> Option<Grenze> {
        let text = text?;
        if let Ok(tag) = text.parse::<Tag>() {
            return Some(Grenze::Fest(tag));
        }
        match Ausdruck::compile_mit(text, &self.alle) {
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

    fn bedingung(&mut self, ort: &str, text: Option<&str>, innen: Option<&Namen>) -> Option<Ausdruck> {
        let mut namen = self.alle.clone();
        namen.extend(innen.into_iter().flatten().map(|(k, t)| (k.clone(), t.clone())));
        match Ausdruck::bedingung(text?, &namen) {
            Ok(a) => Some(a),
            Err(e) => {
                self.fehler(ort, format!("Bedingung: {e}"));
                None
            }
        }
    }

    fn berechnet(&mut self, roh: roh::RohBerechnet, seiten: &[Seite], parameter: &Namen) -> Option<Berechnet> {
        let ort = format!("Berechnet „{}“", roh.id);
        let rechnung = match (&roh.formel, &roh.entscheidung) {
            (Some(formel), None) => match Ausdruck::compile_mit(formel, &self.alle) {
                Ok(a) if roh::berechnet_typ(roh.art).passt(a.typ()) => Rechnung::Formel(a),
                Ok(a) => {
                    self.fehler(&ort, format!("Die Formel ergibt {}, das passt nicht zur „art“.", a.typ()));
                    return None;
                }
                Err(e) => {
                    self.fehler(&ort, e.to_string());
                    return None;
                }
            },
            (None, Some(name)) => Rechnung::Entscheidung(name.clone(), self.quellen(&ort, name, seiten, parameter)?),
            _ => {
                self.fehler(&ort, "Geben Sie entweder „formel“ oder „entscheidung“ an.");
                return None;
            }
        };
        Some(Berechnet {
            id: roh.id,
            frage: Text::deutsch(&roh.frage),
            art: roh.art,
            zeigen: roh.zeigen,
            rechnung,
            felder: Vec::new(),
            gefragt: false,
            fuer_bedingung: false,
        })
    }

    /// Where the inputs of a decision come from. Calculated values are resolved when all of them are known.
    fn quellen(&mut self, ort: &str, name: &str, seiten: &[Seite], parameter: &Namen) -> Option<Vec<(String, Quelle)>> {
        let Some(eingaben) = self.regeln.and_then(|r| r.eingaben_von(name)) else {
            self.fehler(ort, format!("Die Entscheidung „{name}“ gibt es in regeln.dmn nicht."));
            return None;
        };
        let mut quellen = Vec::new();
        for eingabe in eingaben {
            let feld = seiten
                .iter()
                .enumerate()
                .find_map(|(s, seite)| Some(Quelle::Feld(s, seite.felder.iter().position(|f| f.id == eingabe.name)?)));
            let quelle = match eingabe.name.as_str() {
                "parameter" => Quelle::Parameter,
                "heute" => Quelle::Heute,
                _ if feld.is_some() => feld?,
                // The place is filled in when the order is known.
                n if self.alle.contains_key(n) => Quelle::Berechnet(usize::MAX),
                n if parameter.contains_key(n) => Quelle::EinParameter(n.to_owned()),
                n => {
                    self.fehler(
                        ort,
                        format!("Die Entscheidung „{name}“ braucht „{n}“. Das gibt es im Formular nicht."),
                    );
                    return None;
                }
            };
            if let Some(typ) = self.alle.get(&eingabe.name).filter(|t| !eingabe.typ.passt(t)) {
                let satz = format!(
                    "Die Entscheidung „{name}“ erwartet bei „{}“ {}, es ist aber {typ}.",
                    eingabe.name, eingabe.typ
                );
                self.fehler(ort, satz);
            }
            quellen.push((eingabe.name.clone(), quelle));
        }
        Some(quellen)
    }
}

fn kennung(id: &str, mit_strich: bool) -> bool {
    id.len() <= 60
        && id.starts_with(|c: char| c.is_ascii_lowercase() || (mit_strich && c.is_ascii_digit()))
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || (mit_strich && c == '-'))
}

/// The type of a field in expressions; `None` for text between questions.
fn typ(feld: &RohFeld) -> Option<Typ> {
    Some(match feld.art.as_str() {
        "info" => return None,
        "zahl" | "betrag" => Typ::Zahl,
        "datum" => Typ::Datum,
        "ja_nein" => Typ::JaNein,
        "mehrfach" | "datei" => Typ::Text.liste(),
        "gruppe" => Typ::Kontext(feld.felder.iter().filter_map(|f| Some((f.id.clone(), typ(f)?))).collect()).liste(),
        _ => Typ::Text,
    })
}

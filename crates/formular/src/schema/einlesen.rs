//! A form from a JSON Schema 2020-12: what can be taken over becomes questions, the rest is said.
//!
//! Objects become pages, arrays of objects groups, `enum` and `oneOf` with constants choices (long ones code lists), formats
//! and limits the kinds that have them. References, `allOf`, alternatives and conditional fields are put together first
//! ([`verbinden`]). What a schema says beyond single answers (`if`, `dependentRequired`, `not` ...) becomes a rule in words
//! ([`regeln`]): an author writes the condition. Nothing is left out without a finding.

mod regeln;
mod teile;
mod verbinden;

use std::{cell::Cell, collections::BTreeSet};

use grund::suchform;
use serde_json::{Map, Value, json};

use self::{
    teile::{datei, eigene_art, herkunft, ist_eigene, mit, nachkomma, optionen, titel, typ, wahlpaare},
    verbinden::Verbinder,
};
use crate::{Befund, Schwere};

/// Depth of nested definitions that is followed.
const TIEFE: usize = 16;
/// Fields that are read; a form may not have more.
const FELDER: usize = 3_000;
/// Choices up to this number stand at the field itself.
const OPTIONEN: usize = 12;
/// Boxes to tick at one question.
const KAESTCHEN: usize = 100;
/// Questions of one page.
const JE_SEITE: usize = 7;

/// What was found in a foreign form.
#[derive(Debug, Clone, Default)]
pub struct Einfuhr {
    /// Pages and groups, by their names in the source.
    pub gruppen: Vec<Value>,
    /// Questions, by their names in the source, with the kind that they became.
    pub felder: Vec<Value>,
    /// What the source demands beyond single answers, in its own words.
    pub regeln: Vec<Value>,
    /// Choices with many entries.
    pub codelisten: Vec<Value>,
    /// What could not be taken over, or only in part.
    pub befunde: Vec<Befund>,
    /// The `formular.json` that results.
    pub formular: Value,
}

impl Einfuhr {
    /// What a form of our own has: groups, fields, conditions.
    #[must_use]
    pub fn aus_formular(formular: &crate::Formular) -> Self {
        let mut ein = Self::default();
        for seite in &formular.seiten {
            ein.gruppen.push(json!({ "name": seite.id, "art": "seite", "felder": seite.felder.len() }));
            let regel = |ort: &str, w: &regel::Ausdruck| json!({ "ort": ort, "art": "wenn", "inhalt": w.text() });
            ein.regeln.extend(seite.wenn.iter().map(|w| regel(&seite.id, w)));
            for feld in &seite.felder {
                ein.felder.push(json!({ "name": feld.id, "id": feld.id, "art": super::artname(&feld.art), "pflicht": feld.pflicht }));
                ein.regeln.extend(feld.wenn.iter().map(|w| regel(&feld.id, w)));
                if let crate::Art::Gruppe { felder, minimal, maximal, .. } = &feld.art {
                    ein.gruppen.push(json!({ "name": feld.id, "art": "gruppe", "minimal": minimal, "maximal": maximal, "felder": felder.len() }));
                    for innen in felder {
                        let ort = format!("{}.{}", feld.id, innen.id);
                        ein.felder.push(json!({ "name": ort, "id": innen.id, "art": super::artname(&innen.art), "pflicht": innen.pflicht }));
                        ein.regeln.extend(innen.wenn.iter().map(|w| regel(&ort, w)));
                    }
                }
            }
        }
        let regel = |r: &crate::Pruefregel| json!({ "ort": r.felder().join(", "), "art": "pruefregel", "inhalt": r.formel(), "satz": r.satz.in_sprache(grund::Sprache::De) });
        ein.regeln.extend(formular.pruefregeln().iter().map(regel));
        ein
    }

    /// All of it as JSON.
    #[must_use]
    pub fn als_json(&self) -> Value {
        let befund = |b: &Befund| {
            let schwere = if b.schwere == Schwere::Fehler { "fehler" } else { "hinweis" };
            json!({ "schwere": schwere, "ort": b.ort, "satz": b.satz })
        };
        json!({
            "gruppen": self.gruppen, "felder": self.felder, "regeln": self.regeln, "codelisten": self.codelisten,
            "befunde": self.befunde.iter().map(befund).collect::<Vec<_>>(), "formular": self.formular,
        })
    }
}

/// Reads a schema.
///
/// # Errors
/// It is no schema of an object.
pub fn einlesen(schema: &Value) -> Result<Einfuhr, Befund> {
    let fehler = |satz: &str| Befund { schwere: Schwere::Fehler, ort: "JSON Schema".to_owned(), satz: satz.to_owned() };
    let mut leser = Leser {
        wurzel: schema,
        ein: Einfuhr::default(),
        kennungen: BTreeSet::new(),
        zu_viele: false,
        // Whoever refers to the whole file goes round in a circle.
        offen: vec!["#".to_owned()],
        vorrat: Cell::new(verbinden::VORRAT),
    };
    let Some(oben) = schema.is_object().then(|| leser.aufloesen("", schema)).flatten() else {
        return Err(fehler("Das ist kein Schema. Erwartet wird ein JSON-Objekt."));
    };
    let Some(eigenschaften) = oben.get("properties").and_then(Value::as_object) else {
        return Err(fehler("Das Schema beschreibt kein Objekt mit „properties“. Daraus wird kein Formular."));
    };
    if let Some(dialekt) = schema.get("$schema").and_then(Value::as_str).filter(|d| *d != super::DIALEKT) {
        leser.hinweis("$schema", format!("Das Schema nennt „{dialekt}“. Gelesen wird es wie 2020-12."));
    }
    let titel = oben.get("title").and_then(Value::as_str).unwrap_or("Eingelesenes Formular").to_owned();
    leser.regeln("", &oben);
    let seiten = leser.seiten(eigenschaften, &pflicht(&oben));
    let listen: Vec<Value> = leser.ein.codelisten.clone();
    leser.ein.formular = json!({ "titel": titel, "codelisten": listen, "seiten": seiten });
    let texte = crate::unsichtbares_entfernen(&mut leser.ein.formular);
    if texte > 0 {
        leser.hinweis(
            "",
            format!("Zeichen, die niemand sieht, sind aus dem Formular entfernt. Es waren {texte} Texte."),
        );
    }
    Ok(leser.ein)
}

fn pflicht(objekt: &Map<String, Value>) -> BTreeSet<String> {
    let liste = objekt.get("required").and_then(Value::as_array);
    liste.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

struct Leser<'a> {
    wurzel: &'a Value,
    ein: Einfuhr,
    kennungen: BTreeSet<String>,
    /// Was it said that there are too many fields?
    zu_viele: bool,
    /// References whose target is being read.
    offen: Vec<String>,
    /// What putting together may still copy.
    vorrat: Cell<usize>,
}

impl Leser<'_> {
    fn hinweis(&mut self, ort: &str, satz: String) {
        self.ein.befunde.push(Befund { schwere: Schwere::Hinweis, ort: ort.to_owned(), satz });
    }

    /// The schema with all that belongs to it; `None`: why not is said. Whoever goes on below it puts [`Self::offen`] back.
    fn aufloesen(&mut self, ort: &str, schema: &Value) -> Option<Map<String, Value>> {
        let verbinder = Verbinder { wurzel: self.wurzel, offen: &self.offen, vorrat: &self.vorrat };
        match verbinder.ganz(schema) {
            Ok(ganz) => {
                self.offen.extend(ganz.wege);
                let mut gesagt = BTreeSet::new();
                for satz in ganz.hinweise {
                    if gesagt.insert(satz.clone()) {
                        self.hinweis(ort, satz);
                    }
                }
                Some(ganz.schema)
            }
            Err(satz) => {
                self.hinweis(ort, satz);
                None
            }
        }
    }

    /// A name of the source as an id of ours, each once.
    fn kennung(&mut self, name: &str) -> String {
        let mut id: String = suchform(name)
            .replace(' ', "_")
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
            .take(50)
            .collect();
        if !id.starts_with(|c: char| c.is_ascii_lowercase()) {
            id = format!("feld_{id}");
        }
        let vergeben = |id: &str, k: &BTreeSet<String>| k.contains(id) || crate::lesen::ist_vergeben(id);
        let stamm = id.clone();
        let mut zahl = 2;
        while vergeben(&id, &self.kennungen) {
            id = format!("{stamm}_{zahl}");
            zahl += 1;
        }
        self.kennungen.insert(id.clone());
        id
    }

    /// Objects are pages; what lies beside them goes on pages of its own, a few questions each.
    fn seiten(&mut self, eigenschaften: &Map<String, Value>, pflicht: &BTreeSet<String>) -> Vec<Value> {
        let mut seiten = Vec::new();
        let (mut lose, mut gezaehlt) = (Vec::new(), 0);
        for (name, schema) in eigenschaften {
            let vorher = self.offen.len();
            let Some(ganz) = self.aufloesen(name, schema) else { continue };
            if let Some(innen) = ganz.get("properties").and_then(Value::as_object).filter(|_| !ist_eigene(&ganz)) {
                // What stands before a page in the source comes before it.
                self.lose(&mut seiten, &mut lose, &mut gezaehlt);
                self.regeln(name, &ganz);
                let noetig = if pflicht.contains(name) { self::pflicht(&ganz) } else { BTreeSet::new() };
                let felder = self.felder(name, innen, &noetig, true);
                self.ein.gruppen.push(json!({ "name": name, "art": "seite", "felder": felder.len() }));
                self.seite(&mut seiten, name, titel(name, &ganz), felder);
            } else if let Some(feld) = self.feld(name, name, &ganz, pflicht.contains(name), true) {
                lose.push(feld);
            }
            self.offen.truncate(vorher);
        }
        self.lose(&mut seiten, &mut lose, &mut gezaehlt);
        seiten
    }

    /// Questions beside the pages, a few on each.
    fn lose(&mut self, seiten: &mut Vec<Value>, lose: &mut Vec<Value>, gezaehlt: &mut usize) {
        for teil in std::mem::take(lose).chunks(JE_SEITE) {
            *gezaehlt += 1;
            let titel = if *gezaehlt == 1 { "Angaben".to_owned() } else { format!("Weitere Angaben {gezaehlt}") };
            self.seite(seiten, "angaben", titel, teil.to_vec());
        }
    }

    fn seite(&mut self, seiten: &mut Vec<Value>, name: &str, titel: String, felder: Vec<Value>) {
        if felder.is_empty() {
            self.hinweis(name, "Hier gibt es keine Frage. Die Seite entfällt.".to_owned());
            return;
        }
        let id = self.kennung(&format!("seite_{name}"));
        let mut seite = json!({ "id": id, "titel": titel, "felder": felder });
        if felder.len() > JE_SEITE {
            seite["begruendung"] = json!("So steht es im eingelesenen Schema.");
        }
        seiten.push(seite);
    }

    /// The questions of an object. `oben`: groups may be among them; otherwise the questions of a group stand beside the others.
    fn felder(&mut self, ort: &str, innen: &Map<String, Value>, noetig: &BTreeSet<String>, oben: bool) -> Vec<Value> {
        let mut aus = Vec::new();
        for (name, schema) in innen {
            let (vorher, hier) = (self.offen.len(), format!("{ort}.{name}"));
            let Some(ganz) = self.aufloesen(&hier, schema) else { continue };
            match ganz.get("properties").and_then(Value::as_object).filter(|_| !oben && !ist_eigene(&ganz)) {
                Some(tiefer) if typ(&ganz).is_none_or(|t| t == "object") => {
                    let satz = "Eine Gruppe in einer Gruppe gibt es im Formular nicht. Ihre Fragen stehen bei den anderen der Gruppe, und bei jeder steht, woher sie kommt.";
                    self.hinweis(&hier, satz.to_owned());
                    self.regeln(&hier, &ganz);
                    let noetig = if noetig.contains(name) { self::pflicht(&ganz) } else { BTreeSet::new() };
                    let mut innen = self.felder(&hier, tiefer, &noetig, false);
                    innen.iter_mut().for_each(|f| herkunft(f, name, &ganz));
                    aus.extend(innen);
                }
                _ => aus.extend(self.feld(&hier, name, &ganz, noetig.contains(name), oben)),
            }
            self.offen.truncate(vorher);
        }
        aus
    }

    /// One question of a schema that is put together. `oben`: it may be a group.
    fn feld(&mut self, ort: &str, name: &str, ganz: &Map<String, Value>, pflicht: bool, oben: bool) -> Option<Value> {
        if self.ein.felder.len() >= FELDER {
            if !std::mem::replace(&mut self.zu_viele, true) {
                self.hinweis(ort, format!("Es sind mehr als {FELDER} Felder. Die übrigen fehlen."));
            }
            return None;
        }
        let pflicht = pflicht && !ganz.contains_key("x-freiwillig");
        self.regeln(ort, ganz);
        let id = self.kennung(name);
        let mut feld = self.art(ort, &id, ganz, oben)?;
        if feld["art"] == "gruppe" && !pflicht && typ(ganz) != Some("array") && ganz.contains_key("properties") {
            // An object that may be missing.
            feld.insert("minimal".into(), json!(0));
        }
        feld.insert("id".into(), json!(id));
        feld.insert("frage".into(), json!(titel(name, ganz)));
        if let Some(text) = ganz.get("description").and_then(Value::as_str) {
            feld.insert("hinweis".into(), json!(text));
        }
        if !pflicht && !matches!(feld["art"].as_str(), Some("gruppe" | "tabelle")) {
            feld.insert("pflicht".into(), json!(false));
        }
        if let Some(fim) = ganz.get("x-fim") {
            feld.insert("fim".into(), fim.clone());
        }
        self.ein.felder.push(json!({ "name": ort, "id": id, "art": feld["art"], "pflicht": pflicht }));
        Some(Value::Object(feld))
    }

    fn art(&mut self, ort: &str, id: &str, s: &Map<String, Value>, oben: bool) -> Option<Map<String, Value>> {
        if let Some(eigene) = eigene_art(s) {
            return Some(eigene);
        }
        if let Some(wahl) = self.wahl(ort, id, s, false) {
            return Some(wahl);
        }
        if let Some(datei) = datei(s, 1) {
            return Some(datei);
        }
        let zahl = |wort: &str| s.get(wort).cloned();
        let aus = match teile::art_der_antwort(s) {
            Some("boolean") => json!({ "art": "ja_nein" }),
            Some("integer") => {
                let (von, bis) = teile::ganze_grenzen(s);
                mit(json!({ "art": "zahl" }), &[("von", von), ("bis", bis)])
            }
            Some("number") => {
                let grenzen = [("von", zahl("minimum")), ("bis", zahl("maximum"))];
                mit(json!({ "art": "zahl", "nachkomma": nachkomma(s) }), &grenzen)
            }
            Some("string") => self.text(ort, s),
            Some("array") => return self.liste(ort, id, s, oben),
            Some("object") if oben => return self.gruppe(ort, s, 1, 1),
            andere => {
                let was = andere.unwrap_or("ohne „type“").to_owned();
                self.hinweis(
                    ort,
                    format!("Ein Wert dieser Art ({was}) wird hier nicht gefragt. Das Feld fehlt im Formular."),
                );
                return None;
            }
        };
        if s.contains_key("const") {
            self.hinweis(ort, "Es ist nur ein einziger Wert erlaubt. Prüfen Sie, ob die Frage nötig ist.".to_owned());
        }
        aus.as_object().cloned()
    }

    fn text(&mut self, ort: &str, s: &Map<String, Value>) -> Value {
        let laenge = |wort: &str| s.get(wort).and_then(Value::as_u64);
        match s.get("format").and_then(Value::as_str) {
            Some("date") => return json!({ "art": "datum" }),
            Some("time") => return json!({ "art": "uhrzeit" }),
            Some("email" | "idn-email") => return json!({ "art": "email" }),
            Some("date-time") => {
                self.hinweis(ort, "Tag und Uhrzeit zusammen gibt es nicht. Gefragt wird nur der Tag.".to_owned());
                return json!({ "art": "datum" });
            }
            Some(format) => self.hinweis(ort, format!("Das Format „{format}“ wird nicht geprüft.")),
            None => {}
        }
        let maximal = laenge("maxLength");
        if maximal.is_some_and(|m| m > 1_000) {
            return json!({ "art": "langtext", "maximal": maximal.unwrap_or(2_000).min(10_000) });
        }
        let minimal = laenge("minLength").filter(|m| *m > 1).map(|m| json!(m));
        let mut aus = json!({ "art": "text" });
        self.muster(ort, s, &mut aus);
        mit(aus, &[("minimal", minimal), ("maximal", maximal.map(|m| json!(m)))])
    }

    /// A pattern where ours can say it, with an example; in any case a sentence about what became of it.
    fn muster(&mut self, ort: &str, s: &Map<String, Value>, feld: &mut Value) {
        let Some(ausdruck) = s.get("pattern").and_then(Value::as_str) else { return };
        let gelesen = crate::Muster::aus_regulaer(ausdruck);
        let beispiele = s.get("examples").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let Some((muster, weiter)) = gelesen else {
            let satz =
                format!("Das Muster „{ausdruck}“ wird nicht geprüft. Wählen Sie eine passende Art oder einen Hinweis.");
            self.hinweis(ort, satz);
            return;
        };
        if weiter {
            let satz = format!(
                "Das Muster „{ausdruck}“ ist als „{}“ übernommen. Es lässt große und kleine Buchstaben zu, auch mit Umlaut.",
                muster.text()
            );
            self.hinweis(ort, satz);
        }
        let beispiel = beispiele.map(str::to_owned).find(|b| muster.passt(b)).unwrap_or_else(|| {
            let satz = "Das Beispiel zum Muster ist ausgedacht. Ersetzen Sie es durch eines, das die Menschen kennen.";
            self.hinweis(ort, satz.to_owned());
            muster.kuerzestes()
        });
        let satz = s.get("x-mustersatz").and_then(Value::as_str).map_or_else(|| muster.in_worten(), str::to_owned);
        feld["muster"] = json!(muster.text());
        feld["mustersatz"] = json!(satz);
        feld["beispiel"] = json!(beispiel);
    }

    fn liste(&mut self, ort: &str, id: &str, s: &Map<String, Value>, oben: bool) -> Option<Map<String, Value>> {
        let Some(items) = s.get("items") else {
            self.hinweis(ort, "Die Liste sagt nicht, was in ihr steht. Das Feld fehlt im Formular.".to_owned());
            return None;
        };
        let (vorher, hier) = (self.offen.len(), format!("{ort}[]"));
        let innen = self.aufloesen(&hier, items)?;
        let aus = self.eintraege(ort, id, (s, &innen), oben);
        self.offen.truncate(vorher);
        aus
    }

    fn eintraege(
        &mut self,
        ort: &str,
        id: &str,
        (s, innen): (&Map<String, Value>, &Map<String, Value>),
        oben: bool,
    ) -> Option<Map<String, Value>> {
        let anzahl = |wort: &str| s.get(wort).and_then(Value::as_u64);
        self.regeln(&format!("{ort}[]"), innen);
        let hoechstens = anzahl("maxItems").unwrap_or(10);
        let maximal = hoechstens.clamp(1, 100);
        let minimal = anzahl("minItems").unwrap_or(0).min(maximal);
        let objekte = innen.contains_key("properties") && !ist_eigene(innen);
        if objekte && oben {
            if hoechstens > 100 {
                self.hinweis(ort, "Mehr als 100 Einträge sind nicht möglich. Es bleibt bei 100.".to_owned());
            }
            return self.gruppe(ort, innen, minimal, maximal);
        }
        if objekte || teile::art_der_antwort(innen) == Some("array") {
            self.hinweis(ort, "Eine Liste in einer Liste ist nicht möglich. Das Feld fehlt im Formular.".to_owned());
            return None;
        }
        if let Some(datei) = datei(innen, anzahl("maxItems").unwrap_or(20).clamp(1, 20)) {
            return Some(datei);
        }
        let mut frage = match self.wahl(ort, id, innen, true) {
            Some(mut wahl) if wahl["art"] == "auswahl" => {
                if anzahl("minItems").is_some_and(|n| n > 1) || anzahl("maxItems").is_some() {
                    let satz = "Wie viele Kästchen anzukreuzen sind, prüft das Formular nicht.";
                    self.hinweis(ort, satz.to_owned());
                }
                wahl.insert("art".into(), json!("mehrfach"));
                wahl.remove("darstellung");
                return Some(wahl);
            }
            Some(liste) => liste,
            None => self.art(&format!("{ort}[]"), id, innen, false)?,
        };
        // A group of one question holds several entries.
        if !oben {
            self.hinweis(ort, "Mehrere Einträge sind hier nicht möglich. Gefragt wird einer.".to_owned());
            return Some(frage);
        }
        frage.insert("id".into(), json!(self.kennung(&format!("{id}_eintrag"))));
        frage.insert("frage".into(), json!(titel("eintrag", innen)));
        json!({ "art": "gruppe", "minimal": minimal, "maximal": maximal, "felder": [frage] }).as_object().cloned()
    }

    fn gruppe(&mut self, ort: &str, s: &Map<String, Value>, minimal: u64, maximal: u64) -> Option<Map<String, Value>> {
        let noetig = pflicht(s);
        let innen = s.get("properties").and_then(Value::as_object)?;
        let felder = self.felder(ort, innen, &noetig, false);
        if felder.is_empty() {
            self.hinweis(ort, "Die Gruppe hat kein Feld, das gefragt werden kann. Sie fehlt im Formular.".to_owned());
            return None;
        }
        self.ein.gruppen.push(
            json!({ "name": ort, "art": "gruppe", "minimal": minimal, "maximal": maximal, "felder": felder.len() }),
        );
        json!({ "art": "gruppe", "minimal": minimal, "maximal": maximal, "felder": felder }).as_object().cloned()
    }

    /// A choice: at the field, or as a code list. `mehrere`: several may be ticked.
    fn wahl(&mut self, ort: &str, id: &str, s: &Map<String, Value>, mehrere: bool) -> Option<Map<String, Value>> {
        let (paare, als_text) = wahlpaare(s)?;
        if als_text {
            self.hinweis(
                ort,
                "Die Antworten zur Wahl sind im Schema Zahlen oder ja und nein. Im Formular sind sie Texte.".to_owned(),
            );
        }
        let hoechstens = if mehrere { KAESTCHEN } else { OPTIONEN };
        let mindestens = if mehrere { 1 } else { 2 };
        let eigene_liste = s.get("x-art").and_then(Value::as_str) == Some("codeliste");
        if (mindestens..=hoechstens).contains(&paare.len()) && !eigene_liste {
            let (eintraege, andere) = optionen(&paare);
            if andere > 0 {
                let was = if andere == 1 { "Ein Wert heißt".to_owned() } else { format!("{andere} Werte heißen") };
                self.hinweis(ort, format!("{was} im Formular anders als im Schema: kleine Buchstaben ohne Umlaute."));
            }
            let art = if paare.len() > 7 {
                json!({ "art": "auswahl", "darstellung": "select", "optionen": eintraege })
            } else {
                json!({ "art": "auswahl", "optionen": eintraege })
            };
            return art.as_object().cloned();
        }
        let eintraege: Vec<Value> = paare.iter().map(|(w, t)| json!({ "wert": w, "text": t })).collect();
        let liste = self.kennung(&format!("liste_{id}"));
        self.ein.codelisten.push(json!({ "id": liste, "eintraege": eintraege }));
        json!({ "art": "codeliste", "liste": liste }).as_object().cloned()
    }
}

//! What services have copied from each other. A library in which the same words stand twice is right in one place and wrong
//! in the other after the first change; so the check names both places, and what is common goes to `bausteine/`.
//!
//! Compared is what people read and what a process does, without case, punctuation and white space: paragraphs of sections
//! and letters, sentences that three or more services say, questions of the form with their choices, and steps of a process in
//! a row. Building blocks are compared only with the processes of services: they are meant to be used by many.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{Befund, STAMM, bausteine::BAUSTEINE, dateien::Dateien, saetze};

/// From how many characters on a paragraph that two services share is a copy.
const ABSATZ: usize = 100;
/// From how many characters on a sentence is one that three services share.
const SATZ: usize = 60;
/// From how many characters on a question is one, as it stands in the form.
const FRAGE: usize = 200;
/// From how many steps in a row on a process is one.
const SCHRITTE: usize = 4;

/// Where a piece stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Ort {
    leistung: String,
    datei: String,
    stelle: String,
}

/// Pieces by what they are compared by, with how many services may share one at most.
#[derive(Default)]
struct Stuecke(BTreeMap<(usize, String), BTreeSet<Ort>>);

impl Stuecke {
    fn merken(&mut self, hoechstens: usize, was: String, ort: &Ort) {
        self.0.entry((hoechstens, was)).or_default().insert(ort.clone());
    }
}

/// What the services of a library have copied, each with its findings: by name, with the files of its folder.
#[must_use]
pub fn abschriften(leistungen: &BTreeMap<String, Dateien>) -> BTreeMap<String, Vec<Befund>> {
    let mut stuecke = Stuecke::default();
    for (name, dateien) in leistungen {
        let text = |p: &str| dateien.get(p).and_then(|b| std::str::from_utf8(b).ok());
        if let Some(stamm) = text(STAMM).and_then(|t| t.parse::<toml::Table>().ok()) {
            worte(&mut stuecke, name, &stamm);
        }
        if let Some(form) = text("formular.json").and_then(|t| serde_json::from_str::<Value>(t).ok()) {
            fragen(
                &mut stuecke,
                &Ort { leistung: name.clone(), datei: "formular.json".into(), stelle: String::new() },
                &form,
            );
        }
        for (pfad, inhalt) in dateien.iter().filter(|(p, _)| p.ends_with(".bpmn")) {
            // A block belongs to the library, whoever uses it.
            let wessen = if pfad.starts_with(BAUSTEINE) { pfad } else { name };
            let ort = Ort { leistung: wessen.clone(), datei: pfad.clone(), stelle: String::new() };
            schritte(&mut stuecke, &ort, &String::from_utf8_lossy(inhalt));
        }
    }
    befunde(&stuecke)
}

fn befunde(stuecke: &Stuecke) -> BTreeMap<String, Vec<Befund>> {
    let mut alle: BTreeMap<String, Vec<Befund>> = BTreeMap::new();
    for ((hoechstens, was), orte) in &stuecke.0 {
        let wer: BTreeSet<&str> = orte.iter().map(|o| o.leistung.as_str()).collect();
        let nur_bausteine = wer.iter().all(|w| w.starts_with(BAUSTEINE));
        if wer.len() <= *hoechstens || nur_bausteine {
            continue;
        }
        for ort in orte.iter().filter(|o| !o.leistung.starts_with(BAUSTEINE)) {
            let Some(auch) = orte.iter().find(|o| o.leistung != ort.leistung) else { continue };
            let dort = if auch.leistung.starts_with(BAUSTEINE) {
                auch.datei.clone()
            } else {
                format!("{}/{}, {}", auch.leistung, auch.datei, auch.stelle)
            };
            let anfang: String = was.chars().take(60).collect();
            let satz =
                format!("Dasselbe steht auch in {dort}: „{anfang} …“. Was mehrere sagen, gehört in einen Baustein.");
            let befund = Befund::hinweis(&ort.datei, &ort.stelle, satz);
            let liste = alle.entry(ort.leistung.clone()).or_default();
            // A paragraph is found once, not again by each of its sentences.
            if !liste.iter().any(|b| b.datei == befund.datei && b.stelle == befund.stelle) {
                liste.push(befund);
            }
        }
    }
    alle
}

/// Letters and digits in lower case, single spaces between the words.
fn einfach(text: &str) -> String {
    let klein: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    klein.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Paragraphs and sentences of the sections and the letters.
fn worte(stuecke: &mut Stuecke, name: &str, stamm: &toml::Table) {
    let mut texte: Vec<(String, &str)> = Vec::new();
    for (abschnitt, text) in tabelle(stamm.get("texte")) {
        texte.extend(text.as_str().map(|t| (format!("texte.{abschnitt}"), t)));
    }
    for (id, brief) in tabelle(stamm.get("briefe")) {
        for (teil, wert) in tabelle(Some(brief)) {
            let stelle = format!("briefe.{id}.{teil}");
            match teil.as_str() {
                "einleitung" | "begruendung" | "hinweise" => texte.extend(wert.as_str().map(|t| (stelle, t))),
                "entscheidung" => {
                    let saetze = wert.as_array().into_iter().flatten().filter_map(toml::Value::as_str);
                    texte.extend(saetze.map(|t| (stelle.clone(), t)));
                }
                _ => {}
            }
        }
    }
    for (stelle, text) in texte {
        let ort = Ort { leistung: name.to_owned(), datei: STAMM.into(), stelle };
        let eigene = ohne_saetze(text);
        for absatz in eigene.split("\n\n") {
            let ganz = einfach(absatz);
            if ganz.chars().count() >= ABSATZ {
                stuecke.merken(1, ganz, &ort);
            }
            for satz in absatz.split_inclusive(['.', '!', '?', '\n']).map(einfach) {
                if satz.chars().count() >= SATZ {
                    stuecke.merken(2, satz, &ort);
                }
            }
        }
    }
}

/// What a text says itself: sentences of the library stand there by their name.
fn ohne_saetze(text: &str) -> String {
    saetze::genannte(text).fold(text.to_owned(), |t, name| t.replace(&format!("{{satz.{name}}}"), "\n\n"))
}

fn tabelle(wert: Option<&toml::Value>) -> impl Iterator<Item = (&String, &toml::Value)> {
    wert.and_then(toml::Value::as_table).into_iter().flatten()
}

/// Questions that the form writes out itself, without what ties them to their place.
fn fragen(stuecke: &mut Stuecke, ort: &Ort, wert: &Value) {
    match wert {
        Value::Object(felder) => {
            if let (Some(id), true) = (felder.get("id").and_then(Value::as_str), felder.contains_key("art")) {
                let kern = felder.iter().filter(|(k, _)| !["id", "wenn", "uebernehmen"].contains(&k.as_str()));
                let kern: BTreeMap<&String, &Value> = kern.collect();
                let text = serde_json::to_string(&kern).unwrap_or_default();
                if text.chars().count() >= FRAGE {
                    stuecke.merken(1, einfach(&text), &Ort { stelle: id.to_owned(), ..ort.clone() });
                }
            }
            felder.values().for_each(|w| fragen(stuecke, ort, w));
        }
        Value::Array(liste) => liste.iter().for_each(|w| fragen(stuecke, ort, w)),
        _ => {}
    }
}

/// Steps in a row: what kind each is, and what it does. Flows, names and the drawing are left out.
fn schritte(stuecke: &mut Stuecke, ort: &Ort, bpmn: &str) {
    const KEINE: [&str; 8] = [
        "definitions",
        "process",
        "documentation",
        "incoming",
        "outgoing",
        "sequenceFlow",
        "message",
        "conditionExpression",
    ];
    let knoten: Vec<(String, String)> = bpmn
        .split('<')
        .filter_map(|teil| teil.strip_prefix("bpmn:"))
        .filter_map(|teil| {
            let kopf = teil.split('>').next().unwrap_or_default();
            let art = kopf.split([' ', '/']).next().unwrap_or_default();
            let tut = ["basis:aufgabe", "basis:baustein", "calledElement"].iter().find_map(|a| attribut(kopf, a));
            let schritt = !KEINE.contains(&art) && !art.ends_with("Definition") && !art.starts_with("time");
            schritt.then(|| {
                (format!("{art} {}", tut.unwrap_or_default()), attribut(kopf, "id").unwrap_or_default().to_owned())
            })
        })
        .collect();
    for fenster in knoten.windows(SCHRITTE) {
        // A call is what is asked for; begin and end are in every process.
        let eigene = fenster.iter().filter(|(was, _)| !was.starts_with("callActivity"));
        if eigene.clone().count() == SCHRITTE && eigene.clone().any(|(was, _)| was.contains("Task ")) {
            let was: Vec<&str> = fenster.iter().map(|(was, _)| was.trim()).collect();
            let stelle = fenster.first().map(|(_, id)| id.clone()).unwrap_or_default();
            stuecke.merken(1, was.join(", "), &Ort { stelle, ..ort.clone() });
        }
    }
}

fn attribut<'a>(kopf: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = kopf.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

//! Code lists of a draft: choices with a key, typed or read from a table (CSV), with their texts in other languages. Several
//! questions may use one list.

use std::collections::{BTreeMap, BTreeSet};

use formular::Listenfassung;
use grund::Sprache;
use serde_json::{Map, Value, json};

use crate::{
    dateien::{Dateien, Einwand},
    fragen::kennung,
    hauslisten::Hausliste,
};

/// More than any form takes.
const HOECHSTENS: usize = 20_000;
/// Lists that every form may name.
pub const EINGEBAUT: [(&str, &str); 4] = [
    ("staaten", "Staaten der Welt"),
    ("staatsangehoerigkeiten", "Staatsangehörigkeiten"),
    ("gemeinden", "Gemeinden in Sachsen und Sachsen-Anhalt (AGS)"),
    ("kreise", "Kreise und kreisfreie Städte in Sachsen und Sachsen-Anhalt"),
];

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Eintrag {
    /// Its key.
    pub wert: String,
    /// What people read.
    pub text: String,
    /// The same in other languages, by their tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texte: BTreeMap<String, String>,
}

/// A code list of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codeliste {
    /// Its name in the form.
    pub id: String,
    /// Where it comes from.
    pub quelle: String,
    /// The version of a list of the house that it was copied from.
    pub haus: Option<Listenfassung>,
    /// Its choices.
    pub eintraege: Vec<Eintrag>,
    /// The questions that use it.
    pub fragen: Vec<String>,
}

fn text(wert: &Value, name: &str) -> String {
    wert.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn liste<'a>(wert: &'a Value, name: &str) -> &'a [Value] {
    wert.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The questions that use a list, as people know them.
fn benutzt(wert: &Value, id: &str, aus: &mut Vec<String>) {
    match wert {
        Value::Object(felder) => {
            if text(wert, "liste") == id {
                aus.push(text(wert, "frage"));
            }
            felder.values().for_each(|w| benutzt(w, id, aus));
        }
        Value::Array(alle) => alle.iter().for_each(|w| benutzt(w, id, aus)),
        _ => {}
    }
}

fn lesbar(wert: &Value, formular: &Value) -> Codeliste {
    let eintrag = |e: &Value| {
        let texte = e.get("texte").and_then(Value::as_object).into_iter().flatten();
        let texte = texte.filter_map(|(tag, t)| Some((tag.clone(), t.as_str()?.to_owned()))).collect();
        Eintrag { wert: text(e, "wert"), text: text(e, "text"), texte }
    };
    let id = text(wert, "id");
    let mut fragen = Vec::new();
    benutzt(&formular["seiten"], &id, &mut fragen);
    Codeliste {
        quelle: text(wert, "quelle"),
        haus: wert.get("haus").cloned().and_then(|h| serde_json::from_value(h).ok()),
        eintraege: liste(wert, "eintraege").iter().map(eintrag).collect(),
        fragen,
        id,
    }
}

/// The lists of a form.
#[must_use]
pub fn alle(formular: &Value) -> Vec<Codeliste> {
    liste(formular, "codelisten").iter().map(|l| lesbar(l, formular)).collect()
}

/// One of them.
#[must_use]
pub fn eine(formular: &Value, id: &str) -> Option<Codeliste> {
    liste(formular, "codelisten").iter().find(|l| text(l, "id") == id).map(|l| lesbar(l, formular))
}

const WEG: &str = "Diese Liste gibt es nicht mehr. Jemand hat sie inzwischen gelöscht.";

fn listen_mut(formular: &mut Value) -> Result<&mut Vec<Value>, Einwand> {
    let formular = formular.as_object_mut().ok_or(WEG)?;
    formular.entry("codelisten").or_insert_with(|| json!([])).as_array_mut().ok_or_else(|| WEG.into())
}

/// Adds a list; gives back its name in the form.
///
/// # Errors
/// The form cannot be read.
pub fn hinzu(dateien: &mut Dateien, name: &str, eintraege: &[Eintrag]) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let stamm = match kennung(name, '_', 40) {
            k if k.is_empty() => "liste".to_owned(),
            k => k,
        };
        let da: Vec<String> = alle(f).into_iter().map(|l| l.id).collect();
        let belegt = |n: &String| da.contains(n) || EINGEBAUT.iter().any(|(e, _)| e == n);
        let id = if belegt(&stamm) {
            (2..).map(|n| format!("{stamm}_{n}")).find(|n| !belegt(n)).unwrap_or(stamm)
        } else {
            stamm
        };
        listen_mut(f)?.push(json!({ "id": id, "eintraege": als_json(eintraege) }));
        Ok(id)
    })
}

/// Copies a version of a list of the house into the form: in place of the version that it has of it already, else as a list
/// more. Gives back its name in the form. Nothing changes in the form when the house later has another version.
///
/// # Errors
/// The form cannot be read.
pub fn aus_haus(dateien: &mut Dateien, liste: &Hausliste, eintraege: &[Eintrag]) -> Result<String, Einwand> {
    let a = &liste.angaben;
    let haus = Listenfassung { von: liste.traeger.to_string(), liste: a.kennung.clone(), fassung: a.fassung.clone() };
    let da = alle(&dateien.formular())
        .into_iter()
        .find(|l| l.haus.as_ref().is_some_and(|h| (&h.von, &h.liste) == (&haus.von, &haus.liste)));
    let id = match da {
        Some(l) => l.id,
        None => hinzu(dateien, &a.kennung, eintraege)?,
    };
    setzen(dateien, &id, &a.quelle, eintraege)?;
    herkunft_setzen(dateien, &id, Some(&haus))?;
    Ok(id)
}

/// Makes a copied list one of the form's own: it can be changed, and hears of no new version any more.
///
/// # Errors
/// It is gone.
pub fn loesen(dateien: &mut Dateien, id: &str) -> Result<(), Einwand> {
    herkunft_setzen(dateien, id, None)
}

fn herkunft_setzen(dateien: &mut Dateien, id: &str, haus: Option<&Listenfassung>) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let da = listen_mut(f)?.iter_mut().find(|l| text(l, "id") == id).and_then(Value::as_object_mut).ok_or(WEG)?;
        match haus {
            Some(haus) => drop(da.insert("haus".into(), json!(haus))),
            None => drop(da.remove("haus")),
        }
        Ok(())
    })
}

fn als_json(eintraege: &[Eintrag]) -> Vec<Value> {
    let einer = |e: &Eintrag| {
        let mut aus = Map::from_iter([("wert".to_owned(), json!(e.wert)), ("text".to_owned(), json!(e.text))]);
        if !e.texte.is_empty() {
            aus.insert("texte".into(), json!(e.texte));
        }
        Value::Object(aus)
    };
    eintraege.iter().map(einer).collect()
}

/// Sets what a list holds and where it comes from.
///
/// # Errors
/// It is gone.
pub fn setzen(dateien: &mut Dateien, id: &str, quelle: &str, eintraege: &[Eintrag]) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let da = listen_mut(f)?.iter_mut().find(|l| text(l, "id") == id).and_then(Value::as_object_mut).ok_or(WEG)?;
        da.insert("eintraege".into(), als_json(eintraege).into());
        if quelle.is_empty() {
            da.remove("quelle");
        } else {
            da.insert("quelle".into(), quelle.into());
        }
        Ok(())
    })
}

/// Deletes a list that no question uses.
///
/// # Errors
/// It is gone, or some question uses it.
pub fn loeschen(dateien: &mut Dateien, id: &str) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let da = eine(f, id).ok_or(WEG)?;
        if let Some(frage) = da.fragen.first() {
            return Err(Einwand(format!("Die Frage „{frage}“ benutzt diese Liste. Ändern Sie zuerst die Frage.")));
        }
        let listen = listen_mut(f)?;
        listen.retain(|l| text(l, "id") != id);
        if listen.is_empty() {
            drop(f.as_object_mut().and_then(|f| f.remove("codelisten")));
        }
        Ok(())
    })
}

/// Reads entries: one a line, `Schlüssel; Text`, with more columns for other languages when the first line names them
/// (`wert; text; en; hsb`). A line with a text alone gets a key of its own. Cells may stand in quotation marks.
///
/// # Errors
/// A sentence with the line.
pub fn lesen(csv: &str) -> Result<Vec<Eintrag>, String> {
    let csv = csv.trim_start_matches('\u{feff}');
    let erste = csv.lines().find(|z| !z.trim().is_empty()).unwrap_or_default().to_lowercase();
    let koepfe = ["wert", "schlüssel", "schluessel", "code", "key"];
    let hat_kopf =
        |trenner: char| erste.split(trenner).next().is_some_and(|k| koepfe.contains(&k.trim().trim_matches('"')));
    let trenner = if erste.contains(';') {
        ';'
    } else if erste.contains('\t') {
        '\t'
    } else if hat_kopf(',') {
        ','
    } else {
        ';'
    };
    let mut zeilen = zerlegen(csv, trenner)?;
    let mut sprachen = Vec::new();
    if hat_kopf(trenner) {
        let (_, kopf) = zeilen.remove(0);
        for tag in kopf.iter().skip(2).map(|t| t.trim().to_lowercase()) {
            if tag.parse::<Sprache>().is_err() {
                return Err(format!("Die Spalte „{tag}“ ist keine Sprache. Möglich sind: en, hsb, de-simple, ar."));
            }
            sprachen.push(tag);
        }
    }
    eintraege(zeilen, &sprachen)
}

/// May a form have these entries? They come from a file that is no table.
///
/// # Errors
/// A sentence with the entry.
pub fn tauglich(eintraege: &[Eintrag]) -> Result<(), String> {
    if eintraege.is_empty() || eintraege.len() > HOECHSTENS {
        return Err(format!("Eine Liste hat 1 bis {HOECHSTENS} Einträge. Diese hat {}.", eintraege.len()));
    }
    let mut da = BTreeSet::new();
    for e in eintraege {
        for (was, t, lang) in [("Schlüssel", &e.wert, 100), ("Text", &e.text, 500)] {
            if t.is_empty() || t.trim() != t || t.chars().count() > lang || !grund::ist_din91379(t) {
                return Err(format!(
                    "Beim Eintrag „{}“ ist der {was} leer, zu lang oder hat Zeichen, die nicht erlaubt sind. Höchstens {lang} Zeichen.",
                    e.wert
                ));
            }
        }
        if !da.insert(&e.wert) {
            return Err(format!(
                "Der Schlüssel „{}“ steht zweimal in der Liste. Jeder Eintrag braucht einen eigenen.",
                e.wert
            ));
        }
    }
    Ok(())
}

fn eintraege(zeilen: Vec<(usize, Vec<String>)>, sprachen: &[String]) -> Result<Vec<Eintrag>, String> {
    let mut aus: Vec<Eintrag> = Vec::new();
    let mut da = BTreeSet::new();
    for (nr, zellen) in zeilen {
        let zelle = |i: usize| zellen.get(i).map(|z| z.trim()).unwrap_or_default();
        if zellen.len() > 2 + sprachen.len() {
            return Err(format!(
                "In Zeile {nr} stehen {} Angaben. Erwartet sind Schlüssel und Text. Für weitere Sprachen beginnt die Tabelle mit einer Zeile wie „wert; text; en“.",
                zellen.len()
            ));
        }
        let allein = zellen.len() == 1;
        let wortlaut = if allein { zelle(0) } else { zelle(1) };
        let mut wert = if allein { kennung(wortlaut, '_', 60) } else { zelle(0).to_owned() };
        if allein && da.contains(&wert) {
            wert = (2..).map(|n| format!("{wert}_{n}")).find(|w| !da.contains(w)).unwrap_or(wert);
        }
        for (was, t, lang) in [("Schlüssel", wert.as_str(), 100), ("Text", wortlaut, 500)] {
            if t.is_empty() {
                return Err(format!("In Zeile {nr} fehlt der {was}. Schreiben Sie „Schlüssel; Text“."));
            }
            if t.chars().count() > lang || !grund::ist_din91379(t) {
                return Err(format!(
                    "In Zeile {nr} ist der {was} zu lang oder hat Zeichen, die nicht erlaubt sind. Höchstens {lang} Zeichen."
                ));
            }
        }
        if !da.insert(wert.clone()) {
            return Err(format!(
                "Der Schlüssel „{wert}“ in Zeile {nr} steht zweimal da. Jeder Eintrag braucht einen eigenen."
            ));
        }
        let texte = sprachen.iter().enumerate().map(|(i, tag)| (tag.clone(), zelle(i + 2).to_owned()));
        let texte = texte.filter(|(_, t)| !t.is_empty()).collect();
        aus.push(Eintrag { wert, text: wortlaut.to_owned(), texte });
        if aus.len() > HOECHSTENS {
            return Err(format!("Die Liste hat mehr als {HOECHSTENS} Einträge. Teilen Sie sie auf."));
        }
    }
    if aus.is_empty() { Err("Schreiben Sie mindestens einen Eintrag in die Liste.".to_owned()) } else { Ok(aus) }
}

/// Rows with their line numbers; cells in quotation marks may hold the separator, line ends and doubled quotation marks.
fn zerlegen(csv: &str, trenner: char) -> Result<Vec<(usize, Vec<String>)>, String> {
    let mut aus = Vec::new();
    let (mut zeile, mut zelle, mut nr, mut beginn) = (Vec::new(), String::new(), 1, 1);
    let mut in_zeichen = false;
    let mut zeichen = csv.chars().peekable();
    while let Some(z) = zeichen.next() {
        match z {
            '"' if in_zeichen && zeichen.peek() == Some(&'"') => {
                zeichen.next();
                zelle.push('"');
            }
            '"' if in_zeichen || zelle.trim().is_empty() => in_zeichen = !in_zeichen,
            z if z == trenner && !in_zeichen => zeile.push(std::mem::take(&mut zelle)),
            '\r' => {}
            '\n' => {
                nr += 1;
                if in_zeichen {
                    zelle.push(' ');
                    continue;
                }
                zeile.push(std::mem::take(&mut zelle));
                ablegen(&mut aus, beginn, std::mem::take(&mut zeile));
                beginn = nr;
            }
            z => zelle.push(z),
        }
    }
    if in_zeichen {
        return Err(format!("In Zeile {beginn} beginnt ein Anführungszeichen, das nicht endet."));
    }
    zeile.push(zelle);
    ablegen(&mut aus, beginn, zeile);
    Ok(aus)
}

/// Blank lines say nothing; empty cells behind key and text neither.
fn ablegen(aus: &mut Vec<(usize, Vec<String>)>, nr: usize, mut zellen: Vec<String>) {
    while zellen.len() > 2 && zellen.last().is_some_and(|z| z.trim().is_empty()) {
        zellen.pop();
    }
    if zellen.iter().any(|z| !z.trim().is_empty()) {
        aus.push((nr, zellen));
    }
}

/// Writes entries so that [`lesen`] reads the same.
#[must_use]
pub fn schreiben(eintraege: &[Eintrag]) -> String {
    let sprachen: BTreeSet<&String> = eintraege.iter().flat_map(|e| e.texte.keys()).collect();
    let zelle = |t: &str| {
        if t.contains([';', '"', '\n']) { format!("\"{}\"", t.replace('"', "\"\"")) } else { t.to_owned() }
    };
    let kopf: Vec<&str> = ["wert", "text"].into_iter().chain(sprachen.iter().map(|s| s.as_str())).collect();
    let mut aus = kopf.join("; ");
    for e in eintraege {
        let weitere = sprachen.iter().map(|s| e.texte.get(*s).map_or("", String::as_str));
        let zellen: Vec<String> = [e.wert.as_str(), e.text.as_str()].into_iter().chain(weitere).map(zelle).collect();
        aus.push('\n');
        aus.push_str(zellen.join("; ").trim_end_matches("; "));
    }
    aus
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let csv = "wert; text; en; hsb\nR1; Rot; Red; Čerwjeny\nG1; \"Grün; hell\"; Green\nX; Sagt \"\"Ja\"\"";
        let gelesen = lesen(csv).unwrap();
        assert_eq!(gelesen.len(), 3);
        assert_eq!((gelesen[1].text.as_str(), gelesen[1].texte["en"].as_str()), ("Grün; hell", "Green"));
        assert_eq!(lesen(&schreiben(&gelesen)).unwrap(), gelesen);
        // What spreadsheets write: another separator, a mark at the beginning, carriage returns.
        let tabelle = lesen("\u{feff}Code,Text,EN\r\n\"a\",\"Eins, zwei\",One\r\n").unwrap();
        assert_eq!(tabelle[0].text, "Eins, zwei");
        let worte = lesen("Rot, hell\nBlau\nblau").unwrap();
        let werte: Vec<&str> = worte.iter().map(|e| e.wert.as_str()).collect();
        assert_eq!(werte, ["rot_hell", "blau", "blau_2"]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (csv, satz) in [
            ("", "mindestens einen Eintrag"),
            ("a; A\n\nb;", "In Zeile 3 fehlt der Text"),
            ("a; A\na; B", "„a“ in Zeile 2 steht zweimal"),
            ("wert; text; xx\na; A", "„xx“ ist keine Sprache"),
            ("a; \"A\nb; B", "In Zeile 1 beginnt ein Anführungszeichen"),
            ("a; A; B", "In Zeile 1 stehen 3 Angaben"),
            ("a; \u{1F600}", "In Zeile 1 ist der Text"),
        ] {
            let fehler = lesen(csv).unwrap_err();
            assert!(fehler.contains(satz), "{csv}: {fehler}");
        }
    }

    #[test]
    fn a_list_that_is_used_stays() {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [{ "id": "s", "felder": [{ "id": "f", "art": "codeliste", "frage": "Farbe?", "liste": "farben" }] }] }));
        let id = hinzu(&mut d, "Farben", &lesen("Rot\nBlau").unwrap()).unwrap();
        assert_eq!(id, "farben");
        assert_eq!(hinzu(&mut d, "Staaten", &lesen("A").unwrap()).unwrap(), "staaten_2");
        setzen(&mut d, "farben", "RAL", &lesen("Grün").unwrap()).unwrap();
        let da = eine(&d.formular(), "farben").unwrap();
        assert_eq!(
            (da.quelle.as_str(), da.eintraege.len(), da.fragen.as_slice()),
            ("RAL", 1, &["Farbe?".to_owned()][..])
        );
        assert!(loeschen(&mut d, "farben").unwrap_err().0.contains("„Farbe?“"));
        loeschen(&mut d, "staaten_2").unwrap();
        assert_eq!(alle(&d.formular()).len(), 1);
    }
}

//! Answers as plain JSON, as programs exchange them: `{"name": "Jana", "geboren": "1984-02-01", "hunde": [{"rasse": "Dackel"}]}`.
//! What comes in is read as if somebody had typed it, so it is checked and cleaned the same way.

use serde_json::{Map, Number, Value};

use crate::{
    Antwort, Antworten, Art, Befund, Datei, Feld, Formular, Schwere, Umfeld,
    annehmen::{Eingabe, Gelesen},
};

impl Formular {
    /// The answers as plain JSON; their form is the one of [`Formular::schema`].
    #[must_use]
    pub fn antworten_als_json(&self, antworten: &Antworten) -> Value {
        Value::Object(objekt(antworten))
    }

    /// Reads plain JSON.
    ///
    /// # Errors
    /// Every answer that cannot be read, with its field.
    pub fn antworten_aus_json(&self, json: &Value, umfeld: &Umfeld<'_>) -> Result<Antworten, Vec<Befund>> {
        let Value::Object(werte) = json else {
            let satz = "Die Antworten sind kein JSON-Objekt, zum Beispiel {\"name\": \"Jana\"}.";
            return Err(vec![befund("", satz.to_owned())]);
        };
        let mut befunde = Vec::new();
        let mut paare = Vec::new();
        let mut dateien = Vec::new();
        let mut in_gruppen = Vec::new();
        for (id, wert) in werte.iter().filter(|(_, w)| !w.is_null()) {
            match self.feld(id).map(|(_, f)| f) {
                Some(feld) if matches!(feld.art, Art::Datei { .. }) => {
                    match serde_json::from_value::<Vec<Datei>>(wert.clone()) {
                        Ok(liste) => dateien.push((id, liste)),
                        Err(_) => befunde.push(befund(id, "Das ist keine Liste von Dateien.".to_owned())),
                    }
                }
                Some(feld) if let Some(satz) = dateien_der_gruppe(feld, wert, &mut in_gruppen) => {
                    befunde.push(befund(id, satz));
                }
                Some(feld) if let Some(satz) = zu_viele(feld, wert) => befunde.push(befund(id, satz)),
                Some(feld) => {
                    if !als_eingabe(feld, id, wert, &mut paare) {
                        befunde.push(befund(id, "Dieser Wert passt nicht zu der Art des Feldes.".to_owned()));
                    }
                }
                None => befunde.push(befund(id, "Dieses Feld gibt es im Formular nicht.".to_owned())),
            }
        }
        let mut antworten = Antworten::neu();
        let eingabe = Eingabe::neu(&paare);
        for seite in &self.seiten {
            let (neu, gelesen) = self.uebertragen(seite, &eingabe, &antworten, umfeld.heute);
            antworten = neu;
            for (feld, gelesen) in seite.felder.iter().zip(gelesen) {
                unlesbar(feld, gelesen, &mut befunde);
            }
        }
        for (gruppe, stelle, id, liste) in in_gruppen {
            if let Some(Antwort::Gruppe(l)) = antworten.0.get_mut(&gruppe)
                && let Some(eintrag) = l.get_mut(stelle)
            {
                eintrag.setzen(&id, Antwort::Dateien(liste));
            }
        }
        dateien.into_iter().for_each(|(id, liste)| antworten.setzen(id, Antwort::Dateien(liste)));
        if befunde.is_empty() { Ok(antworten) } else { Err(befunde) }
    }
}

fn befund(feld: &str, satz: String) -> Befund {
    let ort = if feld.is_empty() { "Antworten".to_owned() } else { format!("Antworten, Feld „{feld}“") };
    Befund { schwere: Schwere::Fehler, ort, satz }
}

/// The files in the entries of a group: group, entry, question, files.
type DateienInGruppen = Vec<(String, usize, String, Vec<Datei>)>;

/// Notes the files in the entries of a group; gives back what is wrong with them.
fn dateien_der_gruppe(feld: &Feld, wert: &Value, aus: &mut DateienInGruppen) -> Option<String> {
    let (Art::Gruppe { felder, .. }, Value::Array(eintraege)) = (&feld.art, wert) else { return None };
    for (i, eintrag) in eintraege.iter().enumerate() {
        for innen in felder.iter().filter(|f| matches!(f.art, Art::Datei { .. })) {
            let Some(wert) = eintrag.get(&innen.id).filter(|w| !w.is_null()) else { continue };
            match serde_json::from_value::<Vec<Datei>>(wert.clone()) {
                Ok(liste) => aus.push((feld.id.clone(), i, innen.id.clone(), liste)),
                Err(_) => return Some(format!("„{}“ in Eintrag {} ist keine Liste von Dateien.", innen.id, i + 1)),
            }
        }
    }
    None
}

/// More entries than the field takes: said at once, before they are read.
fn zu_viele(feld: &Feld, wert: &Value) -> Option<String> {
    let erlaubt = match &feld.art {
        Art::Gruppe { maximal, .. } => *maximal,
        Art::Mehrfach { optionen } => optionen.len(),
        _ => return None,
    };
    let anzahl = wert.as_array()?.len();
    (anzahl > erlaubt).then(|| format!("Hier stehen {anzahl} Einträge, erlaubt sind höchstens {erlaubt}."))
}

fn unlesbar(feld: &Feld, gelesen: Gelesen, befunde: &mut Vec<Befund>) {
    let satz = |name: &str, feld: &Feld, grund| crate::Feldfehler::neu(name, feld, grund).text(grund::Sprache::De);
    befunde.extend(gelesen.grund.map(|g| befund(&feld.id, satz(&feld.id, feld, g))));
    let Art::Gruppe { felder, .. } = &feld.art else { return };
    for (i, gruende) in gelesen.eintraege.into_iter().enumerate() {
        for (innen, grund) in felder.iter().zip(gruende) {
            let name = format!("{}.{i}.{}", feld.id, innen.id);
            befunde.extend(grund.map(|g| befund(&name, satz(&name, innen, g))));
        }
    }
}

/// Adds what somebody would have typed; `false`: a value of another kind.
fn als_eingabe(feld: &Feld, name: &str, wert: &Value, paare: &mut Vec<(String, String)>) -> bool {
    if let (Art::Gruppe { felder, .. }, Value::Array(eintraege)) = (&feld.art, wert) {
        // An entry that has nothing but a file is one too.
        paare.push((format!("{name}.anzahl"), eintraege.len().to_string()));
        return eintraege.iter().enumerate().all(|(i, eintrag)| {
            let Value::Object(werte) = eintrag else { return false };
            werte.iter().filter(|(_, w)| !w.is_null()).all(|(id, w)| {
                let innen = felder.iter().find(|f| f.id == *id);
                innen.is_some_and(|f| {
                    matches!(f.art, Art::Datei { .. }) || als_eingabe(f, &format!("{name}.{i}.{id}"), w, paare)
                })
            })
        });
    }
    if let (Art::Unterschrift, Value::Object(u)) = (&feld.art, wert) {
        let (Some(wer), striche) = (u.get("name").and_then(Value::as_str), u.get("striche").and_then(Value::as_str))
        else {
            return false;
        };
        paare.push((format!("{name}.name"), wer.to_owned()));
        paare.push(
            striche.map_or_else(|| (format!("{name}.ja"), "ja".into()), |t| (format!("{name}.striche"), t.into())),
        );
        return u.keys().all(|k| k == "name" || k == "striche");
    }
    if let (Art::Mehrfach { .. }, Value::Array(werte)) = (&feld.art, wert) {
        let texte: Option<Vec<&str>> = werte.iter().map(Value::as_str).collect();
        return texte.is_some_and(|l| {
            paare.extend(l.into_iter().map(|t| (name.to_owned(), t.to_owned())));
            true
        });
    }
    let text = match (&feld.art, wert) {
        (Art::Gruppe { .. } | Art::Mehrfach { .. } | Art::Info { .. } | Art::Unterschrift, _) => return false,
        (Art::Zahl { .. } | Art::Betrag { .. }, Value::Number(n)) => n.to_string().replace('.', ","),
        (Art::JaNein, Value::Bool(ja)) => if *ja { "ja" } else { "nein" }.to_owned(),
        // A box that is not ticked sends nothing.
        (Art::Einwilligung { .. }, Value::Bool(ja)) => if *ja { "ja" } else { "" }.to_owned(),
        (Art::Zahl { .. } | Art::Betrag { .. } | Art::JaNein | Art::Einwilligung { .. }, _) => return false,
        (_, Value::String(text)) => text.clone(),
        _ => return false,
    };
    paare.push((name.to_owned(), text));
    true
}

fn objekt(antworten: &Antworten) -> Map<String, Value> {
    antworten.iter().map(|(id, a)| (id.to_owned(), wert(a))).collect()
}

fn wert(antwort: &Antwort) -> Value {
    // A decimal is written as it is: 0.1 stays 0.1.
    let zahl = |text: String| text.parse::<Number>().map_or(Value::Null, Value::Number);
    match antwort {
        Antwort::Text(t) => Value::String(t.clone()),
        Antwort::Zahl(z) => zahl(z.to_string()),
        Antwort::Betrag(b) => {
            let (vorzeichen, cent) = (if b.als_cent() < 0 { "-" } else { "" }, b.als_cent().unsigned_abs());
            zahl(format!("{vorzeichen}{}.{:02}", cent / 100, cent % 100))
        }
        Antwort::Datum(d) => Value::String(d.to_string()),
        Antwort::JaNein(b) => Value::Bool(*b),
        Antwort::Mehrfach(l) => l.iter().cloned().collect(),
        Antwort::Dateien(l) => l.iter().map(|d| serde_json::to_value(d).unwrap_or_default()).collect(),
        Antwort::Unterschrift(u) => serde_json::to_value(u).unwrap_or_default(),
        Antwort::Gruppe(l) => l.iter().map(|e| Value::Object(objekt(e))).collect(),
    }
}

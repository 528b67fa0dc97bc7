//! JSON Schema 2020-12: the answers of a form as a schema, and a form from a schema.

mod einlesen;

use serde_json::{Map, Value, json};

use crate::{Art, Feld, Formular, Wahl};

pub use einlesen::{Einfuhr, einlesen};

/// The dialect.
const DIALEKT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Choices up to this number are written with their texts.
const MIT_TEXT: usize = 100;

impl Formular {
    /// The schema of the answers as plain JSON ([`Formular::antworten_als_json`]). What is accepted is valid under it; it is
    /// wider where only an expression can say more: conditions stand as text in `x-wenn`.
    #[must_use]
    pub fn schema(&self) -> Value {
        let mut eigenschaften = Map::new();
        let mut noetig = Vec::new();
        for seite in &self.seiten {
            for feld in seite.felder.iter().filter(|f| !matches!(f.art, Art::Info { .. })) {
                let mut schema = feldschema(feld);
                schema.insert("x-seite".into(), json!(seite.id));
                let wenn: Vec<&str> = seite.wenn.iter().chain(&feld.wenn).map(regel::Ausdruck::text).collect();
                if !wenn.is_empty() {
                    schema.insert("x-wenn".into(), json!(wenn));
                }
                if wenn.is_empty() && immer(feld) {
                    noetig.push(feld.id.clone());
                }
                eigenschaften.insert(feld.id.clone(), Value::Object(schema));
            }
        }
        let mut schema = json!({
            "$schema": DIALEKT,
            "title": self.titel.in_sprache(grund::Sprache::De),
            "type": "object",
            "properties": eigenschaften,
            "required": noetig,
            "additionalProperties": false,
        });
        let regeln: Vec<String> = self.pruefregeln.iter().map(crate::Pruefregel::vermerk).collect();
        if !regeln.is_empty() {
            schema["$comment"] = json!(regeln.join("\n"));
        }
        schema
    }
}

/// Is there an answer in every complete form?
const fn immer(feld: &Feld) -> bool {
    match feld.art {
        Art::Gruppe { minimal, .. } => minimal > 0,
        _ => feld.pflicht,
    }
}

fn feldschema(feld: &Feld) -> Map<String, Value> {
    let mut schema = artschema(&feld.art);
    let deutsch = |t: &crate::Text| json!(t.in_sprache(grund::Sprache::De));
    schema.insert("title".into(), deutsch(&feld.frage));
    schema.insert("x-art".into(), json!(artname(&feld.art)));
    if let Some(h) = &feld.hinweis {
        schema.insert("description".into(), deutsch(h));
    }
    if let Some(fim) = &feld.fim {
        schema.insert("x-fim".into(), json!(fim));
    }
    schema
}

fn artschema(art: &Art) -> Map<String, Value> {
    let schema = match art {
        Art::Text { minimal, maximal, muster } => {
            let mut schema = json!({ "type": "string", "minLength": (*minimal).max(1), "maxLength": maximal });
            if let Some(m) = muster {
                schema["pattern"] = json!(m.muster.regulaer());
                schema["examples"] = json!([m.beispiel]);
                schema["x-mustersatz"] = json!(m.satz.in_sprache(grund::Sprache::De));
            }
            schema
        }
        Art::Langtext { maximal } => json!({ "type": "string", "minLength": 1, "maxLength": maximal }),
        Art::Zahl { von, bis, nachkomma } => {
            let zahl = |z: &regel::Decimal| z.to_string().parse::<serde_json::Number>().ok();
            let art = if *nachkomma == 0 { "integer" } else { "number" };
            grenzen(art, von.as_ref().and_then(zahl), bis.as_ref().and_then(zahl))
        }
        Art::Betrag { von, bis } => {
            let euro =
                |b: &grund::Betrag| format!("{}.{:02}", b.als_cent() / 100, b.als_cent().abs() % 100).parse().ok();
            grenzen("number", von.as_ref().and_then(euro), bis.as_ref().and_then(euro))
        }
        Art::Datum { .. } => json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Art::JaNein => json!({ "type": "boolean" }),
        Art::Einwilligung { .. } => json!({ "const": true }),
        Art::Auswahl { optionen, .. } => wahl(optionen),
        Art::Codeliste { liste } => wahl(&liste.eintraege),
        Art::Mehrfach { optionen } => {
            json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": wahl(optionen) })
        }
        Art::Email => json!({ "type": "string", "maxLength": 254, "pattern": "^[^@\\s]+@[^@\\s]+$" }),
        Art::Telefon => json!({ "type": "string", "maxLength": 40 }),
        Art::Plz => json!({ "type": "string", "pattern": "^[0-9]{5}$" }),
        Art::Iban => json!({ "type": "string", "pattern": "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }),
        Art::Uhrzeit { .. } => json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }),
        Art::SteuerId => json!({ "type": "string", "pattern": "^[1-9][0-9]{10}$" }),
        Art::UstId => json!({ "type": "string", "pattern": "^[A-Z]{2}[0-9A-Z+*]{2,12}$" }),
        Art::Steuernummer => json!({ "type": "string", "pattern": "^[1-59][0-9]{3}0[0-9]{8}$" }),
        Art::WirtschaftsId => json!({ "type": "string", "pattern": "^DE[1-9][0-9]{8}-[0-9]{5}$" }),
        Art::Registernummer => {
            json!({ "type": "string", "pattern": "^(HRA|HRB|GnR|GsR|PR|VR) [0-9]{1,6}( [A-Z]{1,4})?$" })
        }
        Art::Kennzeichen => {
            json!({ "type": "string", "pattern": "^[A-ZÄÖÜ]{1,3}-([A-ZÄÖÜ]{1,2} )?[1-9][0-9]{0,5}[EH]?$" })
        }
        Art::Punkt => json!({ "type": "string", "minLength": 3, "maxLength": 200 }),
        Art::Flaeche { von, bis } => flaeche(von.as_ref(), bis.as_ref()),
        Art::Unterschrift => json!({ "type": "object",
            "properties": { "name": { "type": "string", "minLength": 3, "maxLength": 200 },
                "striche": { "type": "string", "maxLength": 40_000, "pattern": "^[0-9,; ]+$" } },
            "required": ["name"], "additionalProperties": false }),
        Art::Datei { anzahl, .. } => json!({ "type": "array", "minItems": 1, "maxItems": anzahl, "items": {
            "type": "object",
            "properties": { "dokument": { "type": "string" }, "name": { "type": "string" },
                "groesse": { "type": "integer", "minimum": 1 }, "art": { "type": "string" } },
            "required": ["dokument", "name", "groesse", "art"], "additionalProperties": false } }),
        Art::Gruppe { felder, minimal, maximal, .. } => gruppe(felder, *minimal, *maximal),
        Art::Info { .. } => json!({}),
    };
    if let Value::Object(schema) = schema { schema } else { Map::new() }
}

fn grenzen(art: &str, von: Option<serde_json::Number>, bis: Option<serde_json::Number>) -> Value {
    let mut schema = json!({ "type": art });
    for (name, grenze) in [("minimum", von), ("maximum", bis)] {
        if let Some(grenze) = grenze {
            schema[name] = Value::Number(grenze);
        }
    }
    schema
}

/// One corner a line, or words. A pattern cannot say how large it may be: the limits stand beside it.
fn flaeche(von: Option<&regel::Decimal>, bis: Option<&regel::Decimal>) -> Value {
    let mut schema = json!({ "type": "string", "minLength": 10, "maxLength": 4000 });
    for (name, grenze) in [("x-von", von), ("x-bis", bis)] {
        if let Some(zahl) = grenze.and_then(|z| z.to_string().parse::<serde_json::Number>().ok()) {
            schema[name] = Value::Number(zahl);
        }
    }
    schema
}

fn gruppe(felder: &[Feld], minimal: usize, maximal: usize) -> Value {
    let fragen: Vec<&Feld> = felder.iter().filter(|f| !matches!(f.art, Art::Info { .. })).collect();
    let mit_bedingung = |f: &Feld| {
        let mut schema = feldschema(f);
        schema.extend(f.wenn.iter().map(|w| ("x-wenn".to_owned(), json!([w.text()]))));
        (f.id.clone(), Value::Object(schema))
    };
    let eigenschaften: Map<String, Value> = fragen.iter().map(|f| mit_bedingung(f)).collect();
    let noetig: Vec<&str> = fragen.iter().filter(|f| f.pflicht && !f.bedingt()).map(|f| f.id.as_str()).collect();
    json!({ "type": "array", "minItems": minimal, "maxItems": maximal, "items": {
        "type": "object", "properties": eigenschaften, "required": noetig, "additionalProperties": false } })
}

/// A choice with its texts, or in a long list the keys alone.
fn wahl(optionen: &[Wahl]) -> Value {
    if optionen.len() > MIT_TEXT {
        return json!({ "type": "string", "enum": optionen.iter().map(|o| &o.wert).collect::<Vec<_>>() });
    }
    let einzeln = |o: &Wahl| json!({ "const": o.wert, "title": o.text.in_sprache(grund::Sprache::De) });
    json!({ "type": "string", "oneOf": optionen.iter().map(einzeln).collect::<Vec<_>>() })
}

/// The word of a kind in `formular.json`.
pub(crate) fn artname(art: &Art) -> &'static str {
    match art {
        Art::Text { .. } => "text",
        Art::Langtext { .. } => "langtext",
        Art::Zahl { .. } => "zahl",
        Art::Betrag { .. } => "betrag",
        Art::Datum { .. } => "datum",
        Art::JaNein => "ja_nein",
        Art::Auswahl { .. } => "auswahl",
        Art::Mehrfach { .. } => "mehrfach",
        Art::Email => "email",
        Art::Telefon => "telefon",
        Art::Plz => "plz",
        Art::Iban => "iban",
        Art::Uhrzeit { .. } => "uhrzeit",
        Art::Codeliste { liste } => match liste.id.as_str() {
            "staaten" => "staat",
            "staatsangehoerigkeiten" => "staatsangehoerigkeit",
            _ => "codeliste",
        },
        Art::SteuerId => "steuer_id",
        Art::UstId => "ust_id",
        Art::Steuernummer => "steuernummer",
        Art::WirtschaftsId => "wirtschafts_id",
        Art::Registernummer => "registernummer",
        Art::Kennzeichen => "kennzeichen",
        Art::Punkt => "punkt",
        Art::Flaeche { .. } => "flaeche",
        Art::Unterschrift => "unterschrift",
        Art::Einwilligung { .. } => "einwilligung",
        Art::Datei { .. } => "datei",
        Art::Info { .. } => "info",
        Art::Gruppe { tabelle: true, .. } => "tabelle",
        Art::Gruppe { .. } => "gruppe",
    }
}

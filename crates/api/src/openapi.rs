//! `/api/v1/openapi.json`: the description for programs (OpenAPI 3.1), made from the table of addresses.

use serde_json::{Map, Value, json};

use crate::{
    endpunkt::{Endpunkt, Parameter, Tun, Wert, alle},
    modelle::LIZENZ,
    problem::Art,
    ruf::{Ergebnis, Gut, Ruf},
    schema::Schemata,
};

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/openapi.json",
    name: "openapi",
    titel: "Diese Beschreibung",
    text: "Die Beschreibung der Schnittstelle für Programme (OpenAPI 3.1).",
    parameter: &[],
    antwort: |_| json!({ "type": "object" }),
    medientyp: "application/json",
    beispiele: &["/api/v1/openapi.json"],
    probleme: &[],
    tun: Tun::Sofort(zeigen),
};

fn zeigen(ruf: &Ruf<'_>) -> Ergebnis {
    Gut::json(&dokument(&ruf.anfrage.adresse()))
}

/// The document for an installation at `adresse`.
pub(crate) fn dokument(adresse: &str) -> Value {
    let mut schemata = Schemata::new();
    let mut pfade = Map::new();
    for e in alle() {
        pfade.insert(e.pfad.to_owned(), json!({ "get": vorgang(e, &mut schemata) }));
    }
    let mut alle_schemata: Map<String, Value> = schemata.into_iter().map(|(n, s)| (n.to_owned(), s)).collect();
    alle_schemata.insert("Problem".to_owned(), problem());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Öffentliche Schnittstelle",
            "version": "1.0.0",
            "description": "Leistungen, Stellen, Orte und Zuständigkeiten zum Lesen. Namen in JSON: deutsch, klein, mit \
                            Unterstrich, ohne Umlaute. Zeitpunkte nach RFC 3339, Öffnungszeiten in Ortszeit. Kein Feld \
                            fehlt: Unbekanntes ist null. Fehler nach RFC 9457.",
            "license": { "name": LIZENZ.0, "url": LIZENZ.1 },
        },
        "servers": [{ "url": adresse }],
        "externalDocs": { "url": format!("{adresse}/api"), "description": "Beschreibung für Menschen" },
        "security": [{}, { "schluessel": [] }],
        "paths": pfade,
        "components": {
            "schemas": alle_schemata,
            "securitySchemes": { "schluessel": {
                "type": "http", "scheme": "bearer",
                "description": "Nur wer mehr Anfragen braucht als ohne Schlüssel erlaubt sind.",
            } },
            "headers": koepfe(),
        },
    })
}

/// Headers of every answer, and of those that carry the number of the last change.
const KOEPFE: [&str; 4] = ["ETag", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];
const MIT_NUMMER: [&str; 5] =
    ["Basiswerk-Aenderung", "ETag", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

fn vorgang(e: &'static Endpunkt, schemata: &mut Schemata) -> Value {
    let mut inhalt = json!({ "schema": (e.antwort)(schemata) });
    if e.medientyp != "application/json" {
        inhalt = json!({ "schema": { "type": "string" } });
    }
    let mut antworten = Map::new();
    let kopf = |namen: &[&str]| {
        let alle = namen.iter().map(|n| ((*n).to_owned(), json!({ "$ref": format!("#/components/headers/{n}") })));
        Value::Object(alle.collect())
    };
    antworten.insert(
        "200".to_owned(),
        json!({
            "description": e.titel,
            "headers": kopf(if e.medientyp == crate::xzufi::MEDIENTYP { &MIT_NUMMER } else { &KOEPFE }),
            "content": { e.medientyp: inhalt },
        }),
    );
    antworten.insert("304".to_owned(), json!({ "description": "Unverändert seit der Antwort mit diesem ETag." }));
    let ueberall = [Art::UnbekannterParameter, Art::SchluesselUnbekannt, Art::ZuVieleAnfragen];
    for art in e.probleme.iter().chain(&ueberall) {
        let (_, status, titel, _) = art.angaben();
        let eintrag = antworten.entry(status.as_str().to_owned()).or_insert_with(|| {
            json!({
                "description": "",
                "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
            })
        });
        let bisher = eintrag["description"].as_str().unwrap_or_default();
        let text = if bisher.is_empty() { titel.to_owned() } else { format!("{bisher}; {titel}") };
        eintrag["description"] = text.into();
    }
    json!({
        "operationId": e.name, "summary": e.titel, "description": e.text,
        "parameters": e.parameter.iter().map(parameter).collect::<Vec<_>>(),
        "responses": antworten,
        "x-beispiele": e.beispiele,
    })
}

fn parameter(p: &Parameter) -> Value {
    let schema = match p.wert {
        Wert::Text => json!({ "type": "string" }),
        Wert::Zahl { von, bis } => json!({ "type": "integer", "format": "int64", "minimum": von, "maximum": bis }),
        Wert::Grad { bis } => json!({ "type": "number", "minimum": -bis, "maximum": bis }),
        Wert::Auswahl(werte) => json!({ "type": "string", "enum": werte }),
        Wert::Ziffern(stellen) => {
            let muster: Vec<String> = stellen.iter().map(|n| format!("[0-9]{{{n}}}")).collect();
            json!({ "type": "string", "pattern": format!("^({})$", muster.join("|")) })
        }
        Wert::Sprache => {
            let tags: Vec<&str> = grund::Sprache::ALLE.into_iter().map(grund::Sprache::tag).collect();
            json!({ "type": "string", "enum": tags })
        }
    };
    let mut wert = json!({
        "name": p.name, "in": if p.im_pfad { "path" } else { "query" }, "required": p.pflicht,
        "description": p.text, "schema": schema,
    });
    if !p.beispiel.is_empty() {
        wert["example"] = match p.wert {
            Wert::Zahl { .. } => p.beispiel.parse::<i64>().map_or(Value::Null, Value::from),
            Wert::Grad { .. } => p.beispiel.parse::<f64>().map_or(Value::Null, Value::from),
            _ => p.beispiel.into(),
        };
    }
    wert
}

fn problem() -> Value {
    json!({
        "type": "object", "description": "Was nicht ging und was zu tun ist (RFC 9457).",
        "required": ["type", "title", "status", "detail", "instance"],
        "properties": {
            "type": { "type": "string", "format": "uri-reference", "description": "Art des Problems; die Adresse erklärt sie." },
            "title": { "type": "string", "description": "Kurz, für jede Art gleich." },
            "status": { "type": "integer", "description": "HTTP-Status." },
            "detail": { "type": "string", "description": "Was genau nicht ging und was zu tun ist." },
            "instance": { "type": "string", "description": "Kennung der Anfrage: Nennen Sie sie, wenn Sie uns fragen." },
            "parameter": { "type": "string", "description": "Der Parameter, um den es geht." },
            "bekannt": { "type": "array", "items": { "type": "string" }, "description": "Die Parameter, die es gibt." },
            "dort": { "type": "string", "format": "uri", "description": "Wo die Frage eine Antwort hat: die Adresse des anderen Landes." },
            "orte": {
                "type": "array", "description": "Die Gemeinden, die gemeint sein können.",
                "items": {
                    "type": "object", "required": ["ags", "name", "kreis"],
                    "properties": { "ags": { "type": "string" }, "name": { "type": "string" }, "kreis": { "type": "string" } },
                },
            },
        },
    })
}

fn koepfe() -> Value {
    let zahl = |text: &str| json!({ "description": text, "schema": { "type": "integer", "minimum": 0 } });
    json!({
        "Basiswerk-Aenderung": zahl("Nummer der letzten Änderung in der Antwort: „seit“ für das nächste Mal."),
        "ETag": { "description": "Für If-None-Match: Ist nichts anders, kommt 304 ohne Inhalt.", "schema": { "type": "string" } },
        "RateLimit-Limit": zahl("Anfragen, die in einer Minute erlaubt sind."),
        "RateLimit-Remaining": zahl("Anfragen, die jetzt noch gehen."),
        "RateLimit-Reset": zahl("Sekunden, bis wieder alle gehen."),
    })
}

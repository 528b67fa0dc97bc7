//! The OpenAPI document: complete, true, and every example gives what it promises.

use serde_json::{Map, Value};

use crate::{gut, klient};

/// What of `wert` does not fit `schema`; the part of JSON Schema that our documents use, and nothing that is unknown.
pub fn abweichungen(wert: &Value, schema: &Value, dokument: &Value, wo: &str) -> Vec<String> {
    let schluessel = [
        "$ref",
        "type",
        "description",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "anyOf",
        "format",
        "minimum",
    ];
    for k in schema.as_object().expect("a schema").keys() {
        assert!(schluessel.contains(&k.as_str()), "{wo}: the test does not know the keyword {k}");
    }
    if let Some(ziel) = schema["$ref"].as_str() {
        let zeiger = ziel.strip_prefix('#').expect("a local reference");
        let schema = dokument.pointer(zeiger).unwrap_or_else(|| panic!("{ziel} leads nowhere"));
        return abweichungen(wert, schema, dokument, wo);
    }
    if let Some(alle) = schema["anyOf"].as_array() {
        let versuche: Vec<_> = alle.iter().map(|s| abweichungen(wert, s, dokument, wo)).collect();
        return if versuche.iter().any(Vec::is_empty) { Vec::new() } else { versuche.concat() };
    }
    let mut aus = Vec::new();
    let passt = match schema["type"].as_str() {
        Some("string") => wert.is_string(),
        Some("integer") => wert.is_i64() || wert.is_u64(),
        Some("number") => wert.is_number(),
        Some("boolean") => wert.is_boolean(),
        Some("null") => wert.is_null(),
        Some("array") => wert.is_array(),
        Some("object") => wert.is_object(),
        None => true,
        Some(t) => panic!("{wo}: type {t}"),
    };
    if !passt {
        return vec![format!("{wo}: {wert} is no {}", schema["type"])];
    }
    match schema["format"].as_str() {
        Some("date") if wert.as_str().unwrap().parse::<grund::Tag>().is_err() => aus.push(format!("{wo}: no date")),
        Some("date-time") if wert.as_str().unwrap().parse::<grund::Zeitpunkt>().is_err() => {
            aus.push(format!("{wo}: no time"))
        }
        _ => {}
    }
    for (i, teil) in wert.as_array().into_iter().flatten().enumerate() {
        aus.extend(abweichungen(teil, &schema["items"], dokument, &format!("{wo}/{i}")));
    }
    if let Some(felder) = wert.as_object() {
        let leer = Map::new();
        let bekannt = schema["properties"].as_object().unwrap_or(&leer);
        for (name, teil) in felder {
            match (bekannt.get(name), &schema["additionalProperties"]) {
                (Some(s), _) => aus.extend(abweichungen(teil, s, dokument, &format!("{wo}/{name}"))),
                (None, Value::Bool(false)) => aus.push(format!("{wo}: {name} is not described")),
                (None, s @ Value::Object(_)) => aus.extend(abweichungen(teil, s, dokument, &format!("{wo}/{name}"))),
                (None, _) => {}
            }
        }
        for name in schema["required"].as_array().into_iter().flatten() {
            if !felder.contains_key(name.as_str().unwrap()) {
                aus.push(format!("{wo}: {name} is missing"));
            }
        }
    }
    aus
}

/// The schema of a good answer in the document.
pub fn schema<'d>(dokument: &'d Value, pfad: &str) -> &'d Value {
    &dokument["paths"][pfad]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
}

#[tokio::test]
async fn every_address_is_described_and_every_example_is_as_described() {
    let mut k = klient().await;
    let dokument = gut(&mut k, "/api/v1/openapi.json").await;
    assert_eq!(dokument["openapi"], "3.1.0");
    assert_eq!(dokument, api::openapi("http://127.0.0.1:8080"));
    let da: Vec<String> = api::wege()
        .liste()
        .iter()
        .map(|w| w.pfad.to_owned())
        .filter(|p| p.starts_with("/api/v1/") && !p.contains("{*"))
        .collect();
    let mut beschrieben: Vec<&String> = dokument["paths"].as_object().unwrap().keys().collect();
    beschrieben.sort();
    assert_eq!(
        {
            let mut d = da.clone();
            d.sort();
            d
        },
        beschrieben.into_iter().cloned().collect::<Vec<_>>()
    );
    let mut geprueft = 0;
    for (pfad, was) in dokument["paths"].as_object().unwrap() {
        let v = &was["get"];
        for feld in ["operationId", "summary", "description"] {
            assert!(!v[feld].as_str().unwrap().is_empty(), "{pfad}: {feld}");
        }
        for name in pfad.split('/').filter_map(|t| t.strip_prefix('{')?.strip_suffix('}')) {
            let p = v["parameters"].as_array().unwrap().iter().find(|p| p["name"] == name).expect("described");
            assert_eq!((&p["in"], &p["required"]), (&"path".into(), &true.into()), "{pfad}");
        }
        for beispiel in v["x-beispiele"].as_array().unwrap() {
            let beispiel = beispiel.as_str().unwrap();
            let a = k.get(beispiel).await;
            assert_eq!(a.status, 200, "{beispiel}: {}", a.text());
            geprueft += 1;
            if let Some(s) = was.pointer("/get/responses/200/content/application~1json/schema") {
                let fehler = abweichungen(&crate::json(&a), s, &dokument, beispiel);
                assert!(fehler.is_empty(), "{fehler:#?}");
            }
        }
    }
    assert!(geprueft >= 14, "{geprueft} examples");
}

#[tokio::test]
async fn references_lead_somewhere_and_ids_are_unique() {
    let dokument = api::openapi("https://amt.example");
    let mut ids = std::collections::BTreeSet::new();
    for was in dokument["paths"].as_object().unwrap().values() {
        assert!(ids.insert(was["get"]["operationId"].to_string()));
    }
    let mut offen = vec![&dokument];
    let mut verweise = 0;
    while let Some(wert) = offen.pop() {
        if let Some(ziel) = wert.get("$ref").and_then(Value::as_str) {
            assert!(dokument.pointer(&ziel[1..]).is_some_and(|s| !s.is_null()), "{ziel}");
            verweise += 1;
        }
        offen.extend(wert.as_object().into_iter().flat_map(|o| o.values()));
        offen.extend(wert.as_array().into_iter().flatten());
    }
    assert!(verweise > 50);
}

/// A checker that lets everything pass would prove nothing.
#[test]
fn the_checker_finds_faults() {
    let d = serde_json::json!({});
    let s = serde_json::json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } }, "additionalProperties": false });
    let wie = |w: Value| abweichungen(&w, &s, &d, "").len();
    assert_eq!(wie(serde_json::json!({ "a": 1 })), 0);
    for falsch in [
        serde_json::json!({}),
        serde_json::json!({ "a": "1" }),
        serde_json::json!({ "a": 1, "b": 2 }),
        serde_json::json!([]),
    ] {
        assert_eq!(wie(falsch.clone()), 1, "{falsch}");
    }
}

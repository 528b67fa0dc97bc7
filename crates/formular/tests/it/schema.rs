//! JSON Schema 2020-12 out and in, and answers as plain JSON.
use std::collections::BTreeSet;

use formular::{Antwort, Antworten, Datei, Formular, schema_einlesen};
use grund::DokumentId;
use grund::Sprache;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::hilfe::{HUND, PERSON, formular, lesen, paare, senden, umfeld, werte};

fn arten() -> Formular {
    lesen(include_str!("../arten.json")).unwrap()
}

const ARTEN: &[(&str, &str)] = &[
    ("uhr", "17.30"),
    ("farbe", "R1"),
    ("staat", "000"),
    ("angehoerig", "997"),
    ("steuer", "86095742719"),
    ("ust", "DE136695976"),
    ("register", "HRB 12345 B"),
    ("auto", "LÖB-Ä 9E"),
    ("stelle", "51,1814; 14,4244"),
    ("ja", "ja"),
    ("posten.0.was", "Zaun"),
    ("posten.0.preis", "1200,50"),
];

/// The faults that somebody else's validator finds.
pub fn maengel(f: &Formular, antworten: &Value) -> Vec<String> {
    let schema = f.schema();
    let mut schemata = boon::Schemas::new();
    let mut uebersetzer = boon::Compiler::new();
    uebersetzer.set_default_draft(boon::Draft::V2020_12);
    uebersetzer.enable_format_assertions();
    // The schema itself is checked against the one of its dialect.
    uebersetzer.add_resource("form.json", schema).unwrap();
    let index = uebersetzer.compile("form.json", &mut schemata).unwrap_or_else(|e| panic!("{e:#}"));
    schemata.validate(antworten, index).err().map(|e| format!("{e:#}")).into_iter().collect()
}

fn vollstaendig() -> (Formular, Antworten) {
    let f = formular();
    let mut a = Antworten::neu();
    let hund: Vec<(&str, &str)> = HUND
        .iter()
        .copied()
        .map(|(n, w)| if n == "assistenz" { (n, "ja") } else { (n, w) })
        .chain([("wofuer", "Blinde")])
        .collect();
    assert!(senden(&f, "person", PERSON, &mut a).is_empty());
    assert!(senden(&f, "hund", &hund, &mut a).is_empty());
    assert!(senden(&f, "schluss", &[("mitteilung", "Danke")], &mut a).is_empty());
    let datei = Datei {
        dokument: DokumentId(uuid::Uuid::nil()),
        name: "a.pdf".into(),
        groesse: 5,
        art: "application/pdf".into(),
    };
    f.datei_hinzufuegen("bescheinigung", datei, &mut a).unwrap();
    let nachweis = [("gueltig.tag", "1"), ("gueltig.monat", "1"), ("gueltig.jahr", "2027")];
    assert!(senden(&f, "nachweis", &nachweis, &mut a).is_empty());
    (f, a)
}

#[test]
fn accepted_answers_are_valid_under_the_schema() {
    let w = werte();
    let (f, a) = vollstaendig();
    assert!(f.vollstaendig_pruefen(&a, &umfeld(&w)).is_ok());
    let json = f.antworten_als_json(&a);
    assert_eq!(maengel(&f, &json), Vec::<String>::new());
    assert_eq!(json["kaufpreis"].to_string(), "1234.5");
    assert_eq!(json["weitere"][0], json!({ "rasse": "Dackel", "seit": "2024-03-03", "alt": false }));
    // Read again it is the same.
    assert_eq!(f.antworten_aus_json(&json, &umfeld(&w)).unwrap(), a);

    let f = arten();
    let mut a = Antworten::neu();
    assert!(f.seite_annehmen(f.seite("arten").unwrap(), &paare(ARTEN), &mut a, &umfeld(&w)).is_empty());
    let json = f.antworten_als_json(&a);
    assert_eq!(maengel(&f, &json), Vec::<String>::new());
    assert_eq!(f.antworten_aus_json(&json, &umfeld(&w)).unwrap(), a);
}

#[test]
fn the_schema_refuses_what_the_form_refuses() {
    let (f, a) = vollstaendig();
    let gut = f.antworten_als_json(&a);
    for (feld, wert) in [
        ("name", json!("J")),
        ("name", json!(7)),
        ("geboren", json!("1.2.84")),
        ("ort_plz", json!("2625")),
        ("weg", json!("taube")),
        ("groesse", json!(9)),
        ("groesse", json!("12")),
        ("merkmale", json!(["chip", "chip"])),
        ("merkmale", json!(["fell"])),
        ("weitere", json!([{ "rasse": "x", "seit": "2024-01-01" }, {}])),
        ("assistenz", json!("ja")),
        ("unbekannt", json!(1)),
    ] {
        let mut schlecht = gut.clone();
        schlecht[feld] = wert.clone();
        assert!(!maengel(&f, &schlecht).is_empty(), "{feld} = {wert}");
    }
    let mut fehlt = gut;
    fehlt.as_object_mut().unwrap().remove("name");
    assert_eq!(maengel(&f, &fehlt).len(), 1);
}

#[test]
fn plain_json_is_read_as_if_somebody_had_typed_it() {
    let f = formular();
    let w = werte();
    let lesen = |j: Value| f.antworten_aus_json(&j, &umfeld(&w));
    let a = lesen(
        json!({ "name": "  Mu\u{308}ller ", "groesse": 45.5, "kaufpreis": 12, "konto": "de02 1203 0000 0000 2020 51" }),
    )
    .unwrap();
    assert_eq!(a.get("name"), Some(&Antwort::Text("Müller".into())));
    assert_eq!(a.get("kaufpreis"), Some(&Antwort::Betrag(grund::Betrag::cent(1_200))));
    assert_eq!(a.get("konto"), Some(&Antwort::Text("DE02120300000000202051".into())));
    for (json, ort, satz) in [
        (json!([]), "Antworten", "Die Antworten sind kein JSON-Objekt"),
        (json!({ "nix": 1 }), "Antworten, Feld „nix“", "Dieses Feld gibt es im Formular nicht."),
        (json!({ "groesse": true }), "Antworten, Feld „groesse“", "Dieser Wert passt nicht"),
        (json!({ "name": "🐶🐶" }), "Antworten, Feld „name“", "Das Zeichen „🐶“ ist bei „Name“ nicht möglich."),
        (json!({ "weitere": [{ "seit": "31.2.2024" }] }), "Antworten, Feld „weitere.0.seit“", "Den Tag bei"),
        (json!({ "weitere": [{ "fell": 1 }] }), "Antworten, Feld „weitere“", "Dieser Wert passt nicht"),
        (
            json!({ "weitere": vec![json!({ "rasse": "x" }); 10_000] }),
            "Antworten, Feld „weitere“",
            "Hier stehen 10000 Einträge, erlaubt sind höchstens 3.",
        ),
        (json!({ "bescheinigung": ["a.pdf"] }), "Antworten, Feld „bescheinigung“", "Das ist keine Liste von Dateien."),
    ] {
        let befunde = lesen(json.clone()).expect_err(satz);
        assert!(
            befunde.len() == 1 && befunde[0].ort == ort && befunde[0].satz.starts_with(satz),
            "{json}: {befunde:?}"
        );
    }
}

#[test]
fn our_own_schema_comes_back_as_a_form() {
    for f in [formular(), arten()] {
        let ein = schema_einlesen(&f.schema()).unwrap();
        let neu = lesen(&ein.formular.to_string()).unwrap_or_else(|b| panic!("{b:#?}\n{}", ein.formular));
        for feld in f.alle_seiten().iter().flat_map(|s| &s.felder) {
            if matches!(feld.art, formular::Art::Info { .. }) {
                continue;
            }
            let (_, wieder) = neu.feld(&feld.id).unwrap_or_else(|| panic!("{}: {:#?}", feld.id, ein.befunde));
            assert_eq!(std::mem::discriminant(&feld.art), std::mem::discriminant(&wieder.art), "{}", feld.id);
            assert_eq!(feld.frage, wieder.frage);
            assert_eq!(feld.fim, wieder.fim);
        }
    }
}

/// A schema as others write it: definitions, nested objects, conditions, things that no form asks.
const FREMD: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Stall anmelden",
  "type": "object",
  "required": ["halter", "tiere"],
  "$defs": {
    "adresse": { "type": "object", "required": ["strasse"], "properties": { "strasse": { "type": "string", "maxLength": 50 }, "land": { "enum": ["DE", "PL", "CZ"] } } },
    "kreis": { "$ref": "#/$defs/kreis" }
  },
  "properties": {
    "halter": { "type": "object", "title": "Halterin oder Halter", "required": ["familienName", "mail"], "properties": {
      "familienName": { "type": "string" }, "mail": { "type": "string", "format": "email" }, "geboren": { "type": ["string", "null"], "format": "date" } } },
    "anschrift": { "$ref": "#/$defs/adresse" },
    "tiere": { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "object", "required": ["art"], "properties": {
      "art": { "oneOf": [ { "const": "schaf", "title": "Schaf" }, { "const": "ziege", "title": "Ziege" } ] }, "anzahl": { "type": "integer", "minimum": 1, "maximum": 999 } } } },
    "merkmale": { "type": "array", "items": { "enum": ["a", "b"] } },
    "beginn": { "type": "string", "format": "date-time" },
    "nummer": { "type": "string", "pattern": "^[0-9]{3}$" },
    "for": { "type": "boolean" },
    "irgendwas": {},
    "rund": { "$ref": "#/$defs/kreis" },
    "fern": { "$ref": "https://beispiel.example/schema.json" }
  },
  "if": { "properties": { "for": { "const": true } } }, "then": { "required": ["nummer"] }
}"##;

#[test]
fn a_foreign_schema_becomes_a_form_and_says_what_does_not() {
    let ein = schema_einlesen(&serde_json::from_str(FREMD).unwrap()).unwrap();
    let f = lesen(&ein.formular.to_string()).unwrap_or_else(|b| panic!("{b:#?}\n{:#}", ein.formular));
    let mut seiten: Vec<&str> = f.alle_seiten().iter().map(|s| s.id.as_str()).collect();
    seiten.sort_unstable();
    assert_eq!(seiten, ["seite_angaben", "seite_anschrift", "seite_halter"]);
    assert_eq!(f.feld("familienname").unwrap().1.frage.in_sprache(grund::Sprache::De), "Familien Name");
    assert!(f.feld("familienname").unwrap().1.pflicht && !f.feld("geboren").unwrap().1.pflicht);
    assert!(!f.feld("strasse").unwrap().1.pflicht, "the whole address is optional");
    assert!(f.feld("feld_2").is_none() && f.feld("for_2").is_some(), "a word of expressions is no id");
    let orte = |wort: &str| {
        ein.befunde
            .iter()
            .filter(|b| b.satz.contains(wort))
            .map(|b| b.ort.clone())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert_eq!(orte("führt im Kreis"), ["rund"]);
    assert_eq!(orte("führt aus der Datei heraus"), ["fern"]);
    assert_eq!(orte("Tag und Uhrzeit"), ["beginn"]);
    assert_eq!(orte("Muster"), ["nummer"]);
    assert_eq!(orte("wird hier nicht gefragt"), ["irgendwas"]);
    assert_eq!(orte("mehr als 100").len() + orte("Mehr als 100").len(), 1);
    let regeln: Vec<&Value> = ein.regeln.iter().map(|r| &r["art"]).collect();
    assert_eq!(regeln, ["if", "then"]);
    assert_eq!(ein.codelisten.len(), 0, "a short choice stays one, its values in small letters");
    assert_eq!(ein.als_json()["felder"].as_array().unwrap().len(), 12);
    for schlecht in [json!([]), json!({ "type": "string" }), json!({ "properties": 5 }), json!(null)] {
        assert!(schema_einlesen(&schlecht).is_err(), "{schlecht}");
    }
}

#[test]
fn what_other_schemas_say_of_choices_files_and_numbers_is_kept() {
    let viele: Vec<String> = (0..18).map(|n| format!("m{n}")).collect();
    let schema = json!({ "type": "object", "properties": {
        "vorher": { "type": "string" },
        "merkmale": { "type": "array", "items": { "type": "string", "enum": viele } },
        "farbe": { "type": "string", "enum": ["rot", "grün", "blau"] },
        "nachweis": { "type": "string", "contentMediaType": "application/pdf", "contentEncoding": "base64" },
        "bilder": { "type": "array", "maxItems": 3, "items": { "type": "string", "contentMediaType": "image/png" } },
        "preis": { "type": "number", "multipleOf": 0.01 },
        "person": { "type": "object", "properties": { "ort": { "type": "string" } } },
        "nachher": { "type": "string" },
    } });
    let ein = schema_einlesen(&schema).unwrap();
    lesen(&ein.formular.to_string()).unwrap_or_else(|b| panic!("{b:#?}\n{:#}", ein.formular));
    let seiten = ein.formular["seiten"].as_array().unwrap();
    let feld = |id: &str| seiten.iter().flat_map(|s| s["felder"].as_array().unwrap()).find(|f| f["id"] == id).unwrap();
    assert_eq!(
        (feld("merkmale")["art"].as_str(), feld("merkmale")["optionen"].as_array().map(Vec::len)),
        (Some("mehrfach"), Some(18))
    );
    assert_eq!(feld("farbe")["art"], "auswahl");
    assert_eq!(feld("farbe")["optionen"][1], json!({ "wert": "gruen", "text": "grün" }));
    assert!(ein.befunde.iter().any(|b| b.ort == "farbe" && b.satz.contains("Ein Wert heißt")), "{:#?}", ein.befunde);
    assert_eq!((&feld("nachweis")["art"], &feld("nachweis")["formate"]), (&json!("datei"), &json!(["pdf"])));
    assert_eq!((&feld("bilder")["art"], &feld("bilder")["anzahl"]), (&json!("datei"), &json!(3)));
    assert_eq!((&feld("preis")["art"], &feld("preis")["nachkomma"]), (&json!("zahl"), &json!(2)));
    // The order of the schema is the order of the pages.
    let erste: Vec<&str> = seiten.iter().map(|s| s["felder"][0]["id"].as_str().unwrap()).collect();
    assert_eq!(erste, ["vorher", "ort", "nachher"]);
}

#[test]
fn too_many_fields_are_said_once() {
    let felder: serde_json::Map<String, Value> =
        (0..3_050).map(|n| (format!("f{n}"), json!({ "type": "string" }))).collect();
    let ein = schema_einlesen(&json!({ "type": "object", "properties": felder })).unwrap();
    assert_eq!(ein.befunde.iter().filter(|b| b.satz.contains("mehr als 3000 Felder")).count(), 1);
    assert_eq!(ein.felder.len(), 3_000);
}

#[test]
fn all_parts_and_alternatives_of_a_schema_become_fields_or_are_named() {
    let schema = json!({
        "type": "object", "title": "Betrieb melden", "required": ["inhaber", "art"],
        "$defs": {
            "name": { "type": "object", "required": ["nachname"], "properties": { "nachname": { "type": "string", "maxLength": 80 } } },
            "müller": { "type": "string", "maxLength": 7 },
            "baum": { "type": "object", "properties": { "titel": { "type": "string" }, "kinder": { "type": "array", "items": { "$ref": "#/$defs/baum" } } } },
            "wald": { "type": "object", "properties": { "baum": { "type": "string" }, "wald": { "allOf": [ { "$ref": "#/$defs/wald" } ] } } },
            "marke": { "$anchor": "siegel", "type": "boolean" }
        },
        "properties": {
            "inhaber": { "allOf": [ { "$ref": "#/$defs/name" }, { "required": ["geboren"], "properties": { "geboren": { "type": "string", "format": "date" } } } ],
                "title": "Inhaberin oder Inhaber" },
            "art": { "anyOf": [ { "const": "neu", "title": "Neu" }, { "const": "um", "title": "Umbau" } ] },
            "fax": { "oneOf": [ { "type": "string", "maxLength": 30 }, { "type": "null" } ] },
            "partner": { "oneOf": [
                { "type": "object", "required": ["firma"], "properties": { "firma": { "type": "string" } } },
                { "type": "object", "properties": { "verein": { "type": "string" } } } ] },
            "stufe": { "type": "integer", "enum": [1, 2, 3] },
            "beschaeftigte": { "type": "integer", "exclusiveMinimum": 0, "multipleOf": 5, "default": 5 },
            "woerter": { "type": "array", "maxItems": 3, "items": { "type": "string", "maxLength": 20 } },
            "reihen": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } },
            "leer": { "type": "array" },
            "sitz": { "type": "object", "properties": { "anschrift": { "type": "object", "properties": {
                "strasse": { "type": "string" }, "land": { "type": "object", "properties": { "kuerzel": { "type": "string" } } } } } } },
            "stammbaum": { "$ref": "#/$defs/baum" },
            "mueller": { "$ref": "#/$defs/m%C3%BCller" },
            "wald": { "allOf": [ { "$ref": "#/$defs/wald" } ] },
            "siegel": { "$ref": "#siegel" },
            "alles": { "$ref": "#" },
            "frei": { "type": "object", "patternProperties": { "^x-": { "type": "string" } }, "properties": { "notiz": { "type": "string" } } }
        },
        "if": { "properties": { "art": { "const": "um" } } },
        "then": { "properties": { "plan": { "type": "string" } }, "required": ["plan"] },
        "else": { "properties": { "grund": { "type": "string" } } }
    });
    let ein = schema_einlesen(&schema).unwrap();
    lesen(&ein.formular.to_string()).unwrap_or_else(|b| panic!("{b:#?}\n{:#}", ein.formular));
    let namen: BTreeSet<&str> = ein.felder.iter().map(|f| f["name"].as_str().unwrap()).collect();
    for da in [
        "inhaber.nachname",
        "inhaber.geboren",
        "art",
        "fax",
        "partner.firma",
        "partner.verein",
        "stufe",
        "woerter",
        "sitz.anschrift.strasse",
        "sitz.anschrift.land.kuerzel",
        "stammbaum.titel",
        "mueller",
        "siegel",
        "frei.notiz",
        "plan",
        "grund",
    ] {
        assert!(namen.contains(da), "{da}: {namen:#?}");
    }
    // Every other one is named with its reason; nothing is left out in silence.
    for (ort, wort) in [
        ("partner", "eine von mehreren Möglichkeiten"),
        ("stufe", "sind sie Texte"),
        ("beschaeftigte", "Die Vorgabe 5"),
        ("beschaeftigte", "multipleOf"),
        ("reihen", "Eine Liste in einer Liste"),
        ("leer", "sagt nicht, was in ihr steht"),
        ("sitz.anschrift.land", "Gruppe in einer Gruppe"),
        ("stammbaum.kinder[]", "führt im Kreis"),
        ("alles", "führt im Kreis"),
        ("wald.wald", "führt im Kreis"),
        ("frei", "patternProperties"),
        ("", "nur unter einer Bedingung"),
    ] {
        assert!(ein.befunde.iter().any(|b| b.ort == ort && b.satz.contains(wort)), "{ort} {wort}: {:#?}", ein.befunde);
    }
    let pflicht = |name: &str| ein.felder.iter().find(|f| f["name"] == name).unwrap()["pflicht"].as_bool().unwrap();
    assert!(pflicht("inhaber.nachname") && pflicht("inhaber.geboren") && pflicht("art"));
    assert!(!pflicht("fax") && !pflicht("partner.firma") && !pflicht("plan"), "what only may be is optional");
    let regeln: BTreeSet<&str> = ein.regeln.iter().map(|r| r["art"].as_str().unwrap()).collect();
    assert_eq!(regeln, BTreeSet::from(["default", "else", "if", "multipleOf", "oneOf", "patternProperties", "then"]));
}

#[test]
fn a_schema_that_unfolds_without_end_is_read_in_bounded_steps() {
    // Each definition names the next one three times: written out it would be three to the power of fourteen.
    let mut defs = serde_json::Map::new();
    for i in 0..14 {
        let naechste = json!({ "$ref": format!("#/$defs/d{}", i + 1) });
        defs.insert(format!("d{i}"), json!({ "allOf": [naechste, naechste, naechste] }));
    }
    defs.insert("d14".into(), json!({ "type": "string", "maxLength": 9 }));
    let felder: serde_json::Map<String, Value> =
        (0..40).map(|n| (format!("f{n}"), json!({ "$ref": "#/$defs/d0" }))).collect();
    let ein = schema_einlesen(&json!({ "type": "object", "$defs": defs, "properties": felder })).unwrap();
    assert!(ein.befunde.iter().any(|b| b.satz.contains("verweist zu oft auf sich selbst")), "{:?}", ein.befunde.len());
}

fn baum() -> impl Strategy<Value = Value> {
    let blatt = prop_oneof![prop::sample::select(vec![
        json!({ "type": "string" }),
        json!({ "type": "integer", "minimum": 3 }),
        json!({ "enum": ["a", "b", 3] }),
        json!({ "oneOf": [] }),
        json!({ "$ref": "#" }),
        json!({ "$ref": "#/properties/a" }),
        json!(true),
        json!("x"),
        json!({ "type": 5 }),
        json!({ "type": "string", "maxLength": 99_999, "format": "date" }),
        json!({ "type": "number", "minimum": 1e300 }),
    ]),];
    blatt.prop_recursive(4, 40, 5, |innen| {
        prop_oneof![
            prop::collection::btree_map("[a-zA-Zäß_ .0-9]{0,8}", innen.clone(), 0..5)
                .prop_map(|m| json!({ "type": "object", "properties": m, "required": ["a"] })),
            innen.clone().prop_map(|i| json!({ "type": "array", "items": i, "maxItems": 3 })),
            innen.prop_map(|i| json!({ "allOf": [i], "title": 7 })),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_schema_is_read_or_refused(s in baum()) {
        if let Ok(ein) = schema_einlesen(&s) {
            let _ = lesen(&ein.formular.to_string());
            prop_assert!(ein.als_json()["befunde"].is_array());
        }
    }

    #[test]
    fn any_json_is_read_or_refused(name in prop::sample::select(vec!["name", "weitere", "merkmale", "groesse", "konto", "bescheinigung", "x"]), s in baum()) {
        let w = werte();
        let f = formular();
        if let Ok(a) = f.antworten_aus_json(&json!({ name: s }), &umfeld(&w)) {
            let json = f.antworten_als_json(&a);
            prop_assert_eq!(f.antworten_aus_json(&json, &umfeld(&w)).unwrap(), a);
        }
    }
}

#[test]
fn the_form_on_paper_says_for_whom_a_question_is() {
    let f = formular();
    let leer = f.blanko(Sprache::De);
    let felder = leer["seiten"][1]["felder"].as_array().unwrap();
    assert_eq!(felder[1]["nur"], "Nur, wenn Sie bei „Assistenzhund?“ „Ja“ angekreuzt haben.");
    assert_eq!(felder[5]["mehr"]["felder"][3]["nur"], "Nur, wenn Sie bei „Älter als zehn?“ „Ja“ angekreuzt haben.");
    // A calculated value is named as the check page names it.
    let nur = leer["seiten"][2]["nur"].as_str().unwrap();
    assert!(nur.starts_with("Nur, wenn Sie bei „Assistenzhund?“ „Ja“ angekreuzt haben oder „"), "{nur}");
    assert!(nur.ends_with("“ zutrifft."), "{nur}");
    let englisch = f.blanko(Sprache::En)["seiten"][1]["felder"][1].clone();
    assert_eq!(englisch["nur"], "Only if you ticked “Yes” at “Assistenzhund?”.");
    assert_eq!(felder[5]["mehr"]["anzahl"], 2);
    let arten: Vec<&str> = arten().blanko(Sprache::De)["seiten"][0]["felder"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| match f["art"].as_str().unwrap() {
            "uhrzeit" => "uhrzeit",
            "kaestchen" => "kaestchen",
            "einwilligung" => "einwilligung",
            "tabelle" => "tabelle",
            _ => "linie",
        })
        .collect();
    assert_eq!(
        arten,
        [
            "uhrzeit",
            "linie",
            "linie",
            "linie",
            "kaestchen",
            "linie",
            "kaestchen",
            "linie",
            "linie",
            "linie",
            "linie",
            "einwilligung",
            "tabelle"
        ]
    );
    let (f, a) = vollstaendig();
    let w = werte();
    let voll = f.ausgefuellt(&a, &umfeld(&w), Sprache::De);
    assert_eq!(voll["seiten"][0]["angaben"][0], json!({ "frage": "Name", "antwort": "Jana Nowak" }));
}

/// Conditions on paper, as citizens read them; the last one is more than words.
#[test]
fn a_condition_on_paper_is_said_in_words() {
    let option = |w: &str, t: &str| json!({ "wert": w, "text": t });
    let felder = json!([
        { "id": "art", "art": "auswahl", "frage": "Was?", "optionen": [option("neu", "Neu"), option("um", "Umbau"), option("ab", "Abriss")] },
        { "id": "mehr", "art": "mehrfach", "frage": "Womit?", "optionen": [option("x", "Musik"), option("y", "Zelt")] },
        { "id": "ja", "art": "ja_nein", "frage": "Ja?" },
        { "id": "hoehe", "art": "zahl", "frage": "Wie hoch?" },
        { "id": "ab", "art": "datum", "frage": "Ab wann?" },
    ]);
    for (wenn, satz) in [
        ("art = \"neu\" or art = \"um\"", "Sie bei „Was?“ „Neu“ oder „Umbau“ angekreuzt haben"),
        ("art != \"neu\"", "Sie bei „Was?“ nicht „Neu“ angekreuzt haben"),
        ("not(list contains(mehr, \"x\"))", "Sie bei „Womit?“ nicht „Musik“ angekreuzt haben"),
        ("list contains([\"neu\", \"ab\"], art)", "Sie bei „Was?“ „Neu“ oder „Abriss“ angekreuzt haben"),
        (
            "ja and (art = \"neu\" or hoehe <= 10)",
            "Sie bei „Ja?“ „Ja“ angekreuzt haben, und wenn Sie bei „Was?“ „Neu“ angekreuzt haben oder Sie bei „Wie hoch?“ höchstens 10 angegeben haben",
        ),
        (
            "not(ja = true and hoehe > 2.5)",
            "Sie bei „Ja?“ nicht „Ja“ angekreuzt haben oder Sie bei „Wie hoch?“ höchstens 2,5 angegeben haben",
        ),
        (
            "ab < heute + duration(\"P7D\")",
            "Sie bei „Ab wann?“ einen früheren Tag als den Tag in 7 Tagen angegeben haben",
        ),
        ("ab != null", "Sie „Ab wann?“ ausgefüllt haben"),
        (
            "hoehe >= parameter.satz",
            "Sie bei „Wie hoch?“ mindestens den von Ihrem Amt festgelegten Wert angegeben haben",
        ),
        ("hoehe * 2 > 7", "das auf Sie zutrifft"),
    ] {
        let mut alle = felder.clone();
        alle.as_array_mut().unwrap().push(json!({ "id": "dann", "art": "text", "frage": "Dann?", "wenn": wenn }));
        let form = json!({ "titel": "Probe", "seiten": [{ "id": "s", "titel": "Seite", "felder": alle }] });
        let f = lesen(&form.to_string()).unwrap_or_else(|b| panic!("{wenn}: {b:?}"));
        assert_eq!(f.blanko(Sprache::De)["seiten"][0]["felder"][5]["nur"], format!("Nur, wenn {satz}."), "{wenn}");
    }
}

/// The form of the bench: our answer to "what is asked?" is the one of two other engines (tests/peers/formular.mjs prints it).
#[test]
fn the_form_of_the_bench_asks_what_other_engines_ask() {
    let f = Formular::lesen(include_str!("../../../../tests/peers/formular/formular.json"), None, &regel::Namen::new())
        .unwrap();
    let json = serde_json::from_str(include_str!("../../../../tests/peers/formular/antworten.json")).unwrap();
    let w = regel::Wert::Kontext(std::collections::BTreeMap::new());
    let a = f.antworten_aus_json(&json, &umfeld(&w)).unwrap();
    let stand = f.stand(&a, &umfeld(&w));
    let gefragt = f.alle_seiten().iter().flat_map(|s| &s.felder).filter(|f| stand.erreichbar(f)).count();
    assert_eq!((a.iter().count(), gefragt), (500, 310));
}

//! The commands for forms, as a person at the terminal sees them.

use std::{
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

use crate::haus::{lesen, wurzel};

/// The form with every kind of field; in the folder of a service, but on its own here.
const ALLE: &str = "tests/leistungen/alle-feldarten/formular.json";
const LATERNE: &str = "leistungen/strassenbeleuchtung-melden/formular.json";

fn basiswerk(argumente: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_basiswerk")).args(argumente).current_dir(wurzel()).output().unwrap()
}

fn worte(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn ort(name: &str) -> String {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name).to_str().unwrap().to_owned()
}

fn datei(name: &str, inhalt: &str) -> String {
    let pfad = ort(name);
    std::fs::write(&pfad, inhalt).unwrap();
    pfad
}

/// The form without the blocks that only the folder of a service resolves.
fn allein() -> String {
    let mut form: Value = serde_json::from_str(&lesen(ALLE)).unwrap();
    form["seiten"].as_array_mut().unwrap().retain(|s| s.get("baustein").is_none());
    // Tests of several processes write it at the same time.
    datei(&format!("alle-{}.json", std::process::id()), &form.to_string())
}

#[test]
fn a_form_is_checked_with_sentences_and_an_exit_code() {
    // In the folder of a service its blocks and parameters are known.
    let gut = basiswerk(&["formular", "check", LATERNE]);
    assert!(gut.status.success() && worte(&gut.stdout).contains("in Ordnung, 0 Hinweise"), "{}", worte(&gut.stdout));
    let gut = basiswerk(&["formular", "check", &allein()]);
    assert!(gut.status.success(), "{}{}", worte(&gut.stdout), worte(&gut.stderr));
    let kaputt =
        datei("kaputt.json", &std::fs::read_to_string(allein()).unwrap().replace("\"von\":1,", "\"von\":100,"));
    let aus = basiswerk(&["formular", "check", &kaputt]);
    assert_eq!(aus.status.code(), Some(1));
    assert!(
        worte(&aus.stdout)
            .contains("Seite „worte“, Feld „worte_zahl“: „von“ (100) und „bis“ (99) passen nicht zusammen"),
        "{}",
        worte(&aus.stdout)
    );
    let aus = basiswerk(&["formular", "check", &kaputt, "--json"]);
    let befunde: Value = serde_json::from_slice(&aus.stdout).unwrap();
    assert_eq!((aus.status.code(), befunde[0]["schwere"].as_str()), (Some(1), Some("fehler")));
    assert_eq!(basiswerk(&["formular", "check", "gibt/es/nicht.json"]).status.code(), Some(1));
}

#[test]
fn the_schema_of_a_form_is_read_in_again() {
    let schema = basiswerk(&["formular", "schema", &allein()]);
    assert!(schema.status.success(), "{}", worte(&schema.stderr));
    let pfad = datei("schema.json", &worte(&schema.stdout));
    let aus = basiswerk(&["formular", "import", &pfad]);
    let ein: Value = serde_json::from_slice(&aus.stdout).unwrap_or_else(|e| panic!("{e}: {}", worte(&aus.stderr)));
    assert!(aus.status.success(), "{}", ein["befunde"]);
    let arten: Vec<&str> = ein["felder"].as_array().unwrap().iter().filter_map(|f| f["art"].as_str()).collect();
    for art in ["uhrzeit", "codeliste", "staat", "steuer_id", "kennzeichen", "punkt", "einwilligung", "gruppe", "datei"]
    {
        assert!(arten.contains(&art), "{art}: {arten:?}");
    }
    // What came of it is a form.
    let neu = datei("neu.json", &ein["formular"].to_string());
    assert!(basiswerk(&["formular", "check", &neu]).status.success());
    // Our own form: what is in it.
    let aus = basiswerk(&["formular", "import", &allein()]);
    let ein: Value = serde_json::from_slice(&aus.stdout).unwrap();
    assert_eq!(ein["codelisten"][0]["eintraege"].as_array().map(Vec::len), Some(360));
    assert!(ein["regeln"].as_array().unwrap().iter().any(|r| r["inhalt"] == "tier_alt = true"), "{}", ein["regeln"]);
}

/// The keys of a value, and of the first entry of each of its lists.
fn gestalt(ein: &Value) -> Vec<String> {
    let keys = |w: &Value| w.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let listen = ["gruppen", "felder", "regeln", "codelisten", "befunde"];
    let eine = |l: &&str| ein[*l].as_array().unwrap().first().map(|e| format!("{l}: {}", keys(e)));
    std::iter::once(keys(ein)).chain(listen.iter().filter_map(eine)).collect()
}

#[test]
fn what_is_read_in_has_one_shape_whatever_it_came_from() {
    let schema = r#"{ "title": "T", "type": "object", "properties": { "person": { "type": "object", "title": "P", "required": ["name"],
        "properties": { "name": { "type": "string", "title": "Name" }, "tag": { "type": "string", "format": "date", "title": "Tag" } } } },
        "if": { "required": ["person"] } }"#;
    let eigen = r#"{ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "ja", "art": "ja_nein", "frage": "Ja?" },
        { "id": "was", "art": "codeliste", "frage": "Was?", "liste": "l", "wenn": "ja = true" }] }],
        "codelisten": [{ "id": "l", "eintraege": [{ "wert": "a", "text": "A" }] }] }"#;
    let fim = r#"<x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0"><x:stammdatenschema><x:identifikation><x:id>S1</x:id></x:identifikation><x:name>T</x:name><x:struktur><x:anzahl>1:1</x:anzahl><x:enthaelt><x:datenfeld><x:identifikation><x:id>F1</x:id></x:identifikation><x:name>Was</x:name><x:feldart><code>select</code></x:feldart><x:datentyp><code>text</code></x:datentyp><x:codelisteReferenz><x:canonicalIdentification>urn:probe:l</x:canonicalIdentification></x:codelisteReferenz></x:datenfeld></x:enthaelt></x:struktur></x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>"#;
    let lesen = |name: &str, inhalt: &str| -> Value {
        let aus = basiswerk(&["formular", "import", &datei(name, inhalt)]);
        serde_json::from_slice(&aus.stdout).unwrap_or_else(|e| panic!("{e}: {}", worte(&aus.stderr)))
    };
    let alle =
        [lesen("eine.json", eigen), lesen("zwei.json", schema), lesen("drei.xml", fim), lesen("vier.xml", "<kaputt/>")];
    let mut gestalten: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    for ein in &alle {
        for zeile in gestalt(ein) {
            let (liste, keys) = zeile.split_once(": ").unwrap_or(("", &zeile));
            let da = gestalten.entry(liste.to_owned()).or_insert_with(|| keys.to_owned()).clone();
            assert_eq!(da, keys, "{liste} of {}", ein["standard"]);
        }
    }
    assert_eq!(gestalten.len(), 6, "every list was seen: {gestalten:?}");
    let [eigen, schema, fim, kaputt] = &alle;
    assert_eq!((&eigen["felder"][1]["codeliste"], &eigen["felder"][1]["bezeichnung"]), (&"l".into(), &"Was?".into()));
    assert_eq!((&schema["felder"][0]["in_gruppe"], &schema["felder"][0]["art"]), (&"person".into(), &"text".into()));
    assert_eq!(
        (&schema["gruppen"][0]["ziel"], &schema["gruppen"][0]["bezeichnung"]),
        (&"seite_person".into(), &"P".into())
    );
    assert_eq!(&eigen["felder"][0]["in_gruppe"], "s", "a page is a group, too");
    assert_eq!((&fim["felder"][0]["codeliste"], &fim["felder"][0]["pflicht"]), (&"urn:probe:l".into(), &true.into()));
    assert_eq!((&fim["id"], &fim["name"], &fim["fassung"]), (&"S1".into(), &"T".into(), &"3.0".into()));
    assert_eq!(
        (&fim["felder"][0]["quelle"]["datentyp"], &eigen["felder"][0]["quelle"]),
        (&"text".into(), &Value::Null)
    );
    assert_eq!((&kaputt["formular"], &kaputt["befunde"][0]["schwere"]), (&Value::Null, &"fehler".into()));
}

#[test]
fn what_is_no_form_is_refused_politely() {
    for (name, inhalt, satz) in [
        ("leer.json", "", "weder JSON noch XML"),
        ("zip.json", "PK\u{3}\u{4}", "weder JSON noch XML"),
        ("halb.json", "{ \"a\": ", "weder JSON noch XML"),
    ] {
        let aus = basiswerk(&["formular", "import", &datei(name, inhalt)]);
        assert_eq!(aus.status.code(), Some(1), "{name}");
        assert!(worte(&aus.stderr).contains(satz), "{name}: {}", worte(&aus.stderr));
    }
    let liste = basiswerk(&["formular", "import", &datei("liste.json", "{\"type\": \"array\"}")]);
    assert!(liste.status.code() == Some(1) && worte(&liste.stdout).contains("beschreibt kein Objekt"));
}

#[test]
fn a_form_is_set_blank_and_filled_in() {
    let leer = ort("leer.pdf");
    let aus = basiswerk(&["formular", "pdf", &allein(), "--nach", &leer]);
    assert!(aus.status.success(), "{}", worte(&aus.stderr));
    let bytes = std::fs::read(&leer).unwrap();
    for soll in ["<pdfuaid:part>1<", "/Lang", "/StructTreeRoot"] {
        assert!(worte(&bytes).contains(soll), "{soll}");
    }
    let antworten = serde_json::json!({ "worte_text": "Łucja", "worte_zahl": 7, "worte_uhr": "17:15", "spaet_grund": "Arbeit",
        "wahl_branche": "07.4", "nr_kennzeichen": "BZ-AB 123", "posten": [{ "posten_was": "Zaun", "posten_preis": 100.5 }] });
    let voll = ort("voll.pdf");
    let pfad = datei("antworten.json", &antworten.to_string());
    let aus = basiswerk(&["formular", "pdf", &allein(), "--antworten", &pfad, "--nach", &voll]);
    assert!(aus.status.success(), "{}{}", worte(&aus.stdout), worte(&aus.stderr));
    assert!(std::fs::read(&voll).unwrap().starts_with(b"%PDF-"));
    let pfad = datei("falsch.json", "{\"worte_zahl\": \"viele\"}");
    let aus = basiswerk(&["formular", "pdf", &allein(), "--antworten", &pfad, "--nach", &voll]);
    assert_eq!(aus.status.code(), Some(1));
    assert!(worte(&aus.stdout).contains("Antworten, Feld „worte_zahl“"), "{}", worte(&aus.stdout));
}

/// A picture for each person: on paper, blank and filled in.
#[test]
fn files_inside_of_a_repeat_stand_on_paper_with_their_entry() {
    let json = r#"{ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "personen", "art": "gruppe", "frage": "Personen", "eintrag": "Person", "minimal": 1, "maximal": 3, "felder": [
            { "id": "p_name", "art": "text", "frage": "Name" },
            { "id": "p_bild", "art": "datei", "frage": "Ausweisbild", "anzahl": 2 }] }] }] }"#;
    let f = formular::Formular::lesen(json, None, &regel::Namen::new()).unwrap();
    let parameter = regel::Wert::Kontext(std::collections::BTreeMap::new());
    let umfeld = formular::Umfeld { heute: "2026-03-02".parse().unwrap(), parameter: &parameter };
    let bild = |name: &str| serde_json::json!([{ "dokument": uuid::Uuid::nil(), "name": name, "groesse": 9, "art": "image/png" }]);
    let antworten = serde_json::json!({ "personen": [
        { "p_name": "Anna", "p_bild": bild("anna.png") }, { "p_name": "Ben", "p_bild": bild("ben.png") }] });
    let a = f.antworten_aus_json(&antworten, &umfeld).unwrap();
    let gesetzt = |mut daten: Value, blanko: bool| {
        daten["blanko"] = blanko.into();
        let stueck = ablage::Schriftstueck::formular(daten, grund::Zeitpunkt::UNIX_EPOCH);
        ablage::klartext(&stueck).unwrap().join(" ")
    };
    let leer = gesetzt(f.blanko(grund::Sprache::De), true);
    assert_eq!(leer.matches("Ich lege es als Kopie bei.").count(), 2, "{leer}");
    let voll = gesetzt(f.ausgefuellt(&a, &umfeld, grund::Sprache::De), false);
    let nach = |wort: &str| voll.find(wort).unwrap_or_else(|| panic!("{wort}: {voll}"));
    assert!(
        nach("Person 1: Ausweisbild") < nach("anna.png") && nach("anna.png") < nach("Person 2: Ausweisbild"),
        "{voll}"
    );
    assert!(nach("Person 2: Ausweisbild") < nach("ben.png"), "{voll}");
}

/// The examples beside the repository, where they are: what the standard allows becomes a form, what it does not is refused
/// with a sentence (which of them is which, the adapter's own tests say).
#[test]
fn a_data_schema_of_fim_becomes_a_form_or_is_refused_with_a_sentence() {
    let schema = datei(
        "schema.xml",
        r#"<xdf:xdatenfelder.stammdatenschema.0102 xmlns:xdf="urn:xoev-de:fim:standard:xdatenfelder_9"/>"#,
    );
    let aus = basiswerk(&["formular", "import", &schema]);
    let ein: Value = serde_json::from_slice(&aus.stdout).unwrap();
    assert_eq!(aus.status.code(), Some(1));
    assert_eq!(ein["befunde"][0]["schwere"], "fehler");
    assert!(ein["befunde"][0]["satz"].as_str().is_some_and(|s| s.len() > 20), "{ein}");

    let ordner = wurzel().join("../shared/data/xdatenfelder");
    let Ok(beispiele) = std::fs::read_dir(&ordner) else { return };
    let (mut gelesen, mut verweigert) = (0, 0);
    for beispiel in beispiele.map(|e| e.unwrap().path()) {
        let aus = basiswerk(&["formular", "import", beispiel.to_str().unwrap()]);
        let ein: Value = serde_json::from_slice(&aus.stdout).unwrap_or_else(|e| panic!("{e}: {}", beispiel.display()));
        if aus.status.success() {
            gelesen += 1;
            let formular = datei("fim.json", &ein["formular"].to_string());
            let geprueft = basiswerk(&["formular", "check", &formular]);
            assert!(geprueft.status.success(), "{}: {}", beispiel.display(), worte(&geprueft.stdout));
        } else {
            verweigert += 1;
            assert!(ein["befunde"][0]["satz"].is_string(), "{}", beispiel.display());
        }
    }
    assert!(gelesen > 5 && verweigert > 5, "{gelesen} {verweigert}");
}

#[test]
fn a_code_list_comes_along_and_a_form_goes_out_with_its_own() {
    let werte: String = (1..=30).map(|n| format!("<Row><Value ColumnRef=\"c\"><SimpleValue>W{n:02}</SimpleValue></Value><Value ColumnRef=\"n\"><SimpleValue>Ware {n}</SimpleValue></Value></Row>")).collect();
    let liste = datei(
        "waren.xml",
        &format!(
            "<gc:CodeList xmlns:gc=\"http://docs.oasis-open.org/codelist/ns/genericode/1.0/\"><Identification><ShortName>Waren</ShortName><Version>1</Version><CanonicalUri>urn:probe:waren</CanonicalUri></Identification><ColumnSet><Column Id=\"c\"/><Column Id=\"n\"/></ColumnSet><SimpleCodeList>{werte}</SimpleCodeList></gc:CodeList>"
        ),
    );
    let feld = |id: &str, name: &str, urn: &str| {
        format!(
            "<x:struktur><x:anzahl>1:1</x:anzahl><x:enthaelt><x:datenfeld><x:identifikation><x:id>{id}</x:id></x:identifikation><x:name>{name}</x:name><x:feldart><code>select</code></x:feldart><x:datentyp><code>text</code></x:datentyp><x:codelisteReferenz><x:canonicalIdentification>{urn}</x:canonicalIdentification></x:codelisteReferenz></x:datenfeld></x:enthaelt></x:struktur>"
        )
    };
    let felder = [
        feld("F1", "Ware", "urn:probe:waren"),
        feld("F2", "Staat", "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat"),
    ]
    .concat();
    let schema = datei(
        "fim.xml",
        &format!(
            "<x:xdatenfelder.stammdatenschema.0102 xmlns:x=\"urn:xoev-de:fim:standard:xdatenfelder_3.0.0\"><x:stammdatenschema><x:identifikation><x:id>S1</x:id></x:identifikation><x:name>Probe</x:name>{felder}</x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>"
        ),
    );
    let ohne: Value = serde_json::from_slice(&basiswerk(&["formular", "import", &schema]).stdout).unwrap();
    assert_eq!(ohne["formular"]["seiten"][0]["felder"][0]["art"], "text", "{ohne}");
    assert_eq!(
        (&ohne["standard"], &ohne["befunde"][0]["schwere"]),
        (&Value::from("XDatenfelder"), &Value::from("hinweis"))
    );
    let aus = basiswerk(&["formular", "import", &schema, "--codeliste", &liste]);
    let mit: Value = serde_json::from_slice(&aus.stdout).unwrap_or_else(|e| panic!("{e}: {}", worte(&aus.stderr)));
    let felder = &mit["formular"]["seiten"][0]["felder"];
    assert_eq!((felder[0]["art"].as_str(), felder[1]["art"].as_str()), (Some("codeliste"), Some("staat")), "{mit}");
    assert_eq!(mit["formular"]["codelisten"][0]["eintraege"].as_array().map(Vec::len), Some(30));
    // Out again: the list is a file beside the schema, and both together are the form.
    let form = datei("mit_liste.json", &mit["formular"].to_string());
    for fassung in ["2.0", "3.0"] {
        let ordner = ort(&format!("aus_{fassung}"));
        std::fs::create_dir_all(&ordner).unwrap();
        let aus = basiswerk(&["formular", "export", &form, "--fassung", fassung, "--nach", &ordner]);
        assert!(aus.status.success(), "{}", worte(&aus.stderr));
        assert!(worte(&aus.stderr).contains("nennt die Codeliste nur"), "{}", worte(&aus.stderr));
        let xml = format!("{ordner}/mit_liste.xdf{}.xml", &fassung[..1]);
        let liste = worte(&aus.stdout)
            .lines()
            .find_map(|z| {
                z.strip_suffix(" ist geschrieben.").filter(|z| z.ends_with("genericode.xml")).map(str::to_owned)
            })
            .unwrap();
        let aus = basiswerk(&["formular", "import", &xml, "--codeliste", &liste]);
        let wieder: Value =
            serde_json::from_slice(&aus.stdout).unwrap_or_else(|e| panic!("{e}: {}", worte(&aus.stderr)));
        let felder = &wieder["formular"]["seiten"][0]["felder"];
        assert_eq!(
            (felder[0]["art"].as_str(), felder[1]["art"].as_str()),
            (Some("codeliste"), Some("staat")),
            "{wieder}"
        );
    }
}

#[test]
fn the_commands_take_folders_marks_and_closed_pipes_and_refuse_wrong_days() {
    let aus = basiswerk(&["formular", "check", "leistungen/strassenbeleuchtung-melden"]);
    assert!(aus.status.success(), "{}", worte(&aus.stderr));
    let marke = datei("marke.json", &format!("\u{feff}{}", std::fs::read_to_string(allein()).unwrap()));
    assert!(basiswerk(&["formular", "check", &marke]).status.success());
    assert!(basiswerk(&["formular", "import", &marke]).status.success());
    let aus = basiswerk(&["formular", "pdf", &allein(), "--heute", "gestern", "--nach", &ort("nie.pdf")]);
    assert!(
        aus.status.code() == Some(1) && worte(&aus.stderr).contains("„gestern“ ist kein Tag"),
        "{}",
        worte(&aus.stderr)
    );
    // Whoever reads only the first line closes the pipe.
    let mut kind = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
        .args(["formular", "import", &allein()])
        .current_dir(wurzel())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(kind.stdout.take());
    let aus = kind.wait_with_output().unwrap();
    assert!(!worte(&aus.stderr).contains("panicked"), "{}", worte(&aus.stderr));
}

/// A service that does not lie beside the library: the one of the installation, or the one that is named; else it says where
/// it looked.
#[test]
fn blocks_are_found_in_the_installation_or_where_the_command_says() {
    let alle = "tests/leistungen/alle-feldarten/formular.json";
    assert!(basiswerk(&["formular", "check", alle]).status.success(), "{:?}", basiswerk(&["formular", "check", alle]));
    assert!(basiswerk(&["formular", "schema", alle]).status.success());
    for ort in ["leistungen", "leistungen/bausteine"] {
        let aus = basiswerk(&["formular", "check", alle, "--bausteine", ort]);
        assert!(aus.status.success(), "{ort}: {aus:?}");
    }
    let aus = basiswerk(&["formular", "check", alle, "--bausteine", "docs"]);
    assert_eq!(aus.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&aus.stderr).contains("docs gibt es keinen Ordner bausteine"), "{aus:?}");
    let woanders = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
        .args(["formular", "check", "formular.json"])
        .current_dir(wurzel().join("tests/leistungen/alle-feldarten"))
        .env_remove("BASISWERK_LEISTUNGEN")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&woanders.stdout);
    assert_eq!(woanders.status.code(), Some(1));
    assert!(text.contains("Bausteine wurden hier gesucht") && text.contains("--bausteine"), "{text}");
}

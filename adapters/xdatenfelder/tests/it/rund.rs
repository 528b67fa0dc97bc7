//! There and back: a form becomes a schema of version 3.0, and of that the same form.

use formular::{Art, Feld, Formular, Grenze};
use grund::Sprache;
use proptest::prelude::*;
use serde_json::{Value, json};
use xdatenfelder::{Ausfuhr, Fassung, Nachrichtenkopf, Verweis, Wert, lesen, lesen_mit, schreiben};

pub fn kopf() -> Nachrichtenkopf {
    Nachrichtenkopf {
        nachricht: "probe-1".into(),
        zeit: "2026-03-01T12:00:00Z".parse().unwrap(),
        id: None,
        version: "1.0.0".into(),
        name: "Probe".into(),
        ersteller: "Musteramt".into(),
        rechtsgrundlagen: vec!["§ 1 Mustersatzung".into()],
    }
}

/// A form as people and answers see it: pages, questions and their limits, without conditions.
fn gesehen(formular: &Formular) -> Vec<String> {
    let de = |t: &formular::Text| t.in_sprache(Sprache::De).to_owned();
    let mut aus = vec![de(formular.titel())];
    for seite in formular.alle_seiten() {
        aus.push(format!("{} {} {:?}", seite.id, de(&seite.titel), seite.einleitung.as_ref().map(de)));
        aus.extend(seite.felder.iter().map(feld));
    }
    aus
}

fn feld(f: &Feld) -> String {
    let de = |t: &formular::Text| t.in_sprache(Sprache::De).to_owned();
    let fest = |g: &Option<Grenze>| match g {
        Some(Grenze::Fest(tag)) => Some(tag.to_string()),
        _ => None,
    };
    let art = match &f.art {
        Art::Datum { vergangen, zukuenftig, fruehestens, spaetestens } => {
            format!("Datum {vergangen} {zukuenftig} {:?} {:?}", fest(fruehestens), fest(spaetestens))
        }
        Art::Gruppe { eintrag, minimal, maximal, felder, tabelle: _, csv: _ } => {
            let innen: Vec<String> = felder.iter().map(feld).collect();
            format!("Gruppe {} {minimal} {maximal} {innen:?}", de(eintrag))
        }
        Art::Info { text } => format!("Info {}", de(text)),
        andere => format!("{andere:?}"),
    };
    // Whether text and groups must be filled in says nothing.
    let pflicht = f.pflicht || matches!(f.art, Art::Info { .. } | Art::Gruppe { .. });
    format!("{} {} {:?} {pflicht} {:?} {art}", f.id, de(&f.frage), f.hinweis.as_ref().map(de), f.fim)
}

fn kompiliert(formular: &Value) -> Formular {
    let parameter = [("frei".to_owned(), regel::Typ::Zahl), ("satz".to_owned(), regel::Typ::Zahl)].into();
    // Chance asks the same twice.
    Formular::lesen(&formular.to_string(), None, &parameter)
        .or_else(|_| Formular::lesen_eingefuehrt(&formular.to_string()))
        .unwrap_or_else(|b| panic!("{b:#?}\n{formular:#}"))
}

fn hin_und_zurueck(formular: &Value) -> Ausfuhr {
    let aus = schreiben(formular, &kopf(), Fassung::Drei).unwrap();
    let zurueck = lesen(aus.xml.as_bytes()).unwrap_or_else(|e| panic!("{e}\n{}", aus.xml));
    assert_eq!(gesehen(&kompiliert(formular)), gesehen(&kompiliert(&zurueck.formular)), "{}", aus.xml);
    aus
}

fn probe() -> Value {
    serde_json::from_str(include_str!("../../../../crates/formular/tests/probe.json")).unwrap()
}

#[test]
fn the_form_of_all_kinds_comes_back_the_same() {
    let aus = hin_und_zurueck(&probe());
    // Three conditions, three calculations and a calculated limit are rules in words.
    assert_eq!(aus.xml.matches("<xdf:regel>").count(), 7, "{}", aus.xml);
    let saetze: Vec<&str> = aus.befunde.iter().map(|b| b.satz.as_str()).collect();
    for wort in ["Die Bedingung steht", "Der berechnete Wert steht", "Die berechnete Grenze", "autocomplete"] {
        assert!(saetze.iter().any(|s| s.contains(wort)), "{wort}: {saetze:#?}");
    }
}

#[test]
fn numbers_of_fim_are_kept_and_ours_are_none() {
    let formular = json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "ort", "art": "text", "frage": "Ort", "fim": "F60000000243" }, { "id": "land", "art": "text", "frage": "Land" }] }] });
    let aus = hin_und_zurueck(&formular);
    assert!(aus.xml.contains("<xdf:id>F60000000243</xdf:id>") && aus.xml.contains("<xdf:id>F99"), "{}", aus.xml);
}

/// 2.0 keeps less: no kinds of text, no sizes of files; its code lists are files beside it.
#[test]
fn version_2_comes_back_with_its_code_lists() {
    let formular = json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "ort", "art": "text", "frage": "Ort", "minimal": 2, "maximal": 50, "fim": "F60000000243", "pflicht": false },
        { "id": "wann", "art": "datum", "frage": "Wann?", "fruehestens": "2020-01-01" },
        { "id": "wieviel", "art": "zahl", "frage": "Wie viel?", "von": 1, "bis": 10 },
        { "id": "preis", "art": "betrag", "frage": "Preis", "bis": 10.5 },
        { "id": "land", "art": "auswahl", "frage": "Land", "optionen": [{ "wert": "14", "text": "Sachsen" }, { "wert": "15", "text": "Sachsen-Anhalt" }] },
        { "id": "weitere", "art": "gruppe", "frage": "Weitere", "eintrag": "Ort", "minimal": 0, "maximal": 3, "felder": [
          { "id": "name", "art": "text", "frage": "Name" }, { "id": "da", "art": "ja_nein", "frage": "Da?" }] }] }] });
    let aus = schreiben(&formular, &kopf(), Fassung::Zwei).unwrap();
    let liste = &aus.codelisten[0];
    assert_eq!((aus.codelisten.len(), liste.kennung.as_str()), (1, "urn:basiswerk:codeliste:Probe:land"));
    let finden = |v: &Verweis| (v.kennung == liste.kennung).then(|| genericode(&liste.xml));
    let zurueck = lesen_mit(aus.xml.as_bytes(), &finden).unwrap_or_else(|e| panic!("{e}\n{}", aus.xml));
    // The number loses three zeros in 2.0.
    let kurz: Value = serde_json::from_str(&formular.to_string().replace("F60000000243", "F60000243")).unwrap();
    assert_eq!(gesehen(&kompiliert(&kurz)), gesehen(&kompiliert(&zurueck.formular)), "{}", aus.xml);
}

/// Rows of a genericode file, read with the stream of crate `xml`.
fn genericode(datei: &str) -> Vec<Wert> {
    let mut strom = xml::Strom::neu(datei.as_bytes(), xml::Grenzen::default());
    let wurzel = strom.wurzel().unwrap();
    assert_eq!(
        (wurzel.raum.as_str(), wurzel.name.as_str()),
        ("http://docs.oasis-open.org/codelist/ns/genericode/1.0/", "CodeList")
    );
    let liste = strom.ganz(wurzel).unwrap();
    assert!(liste.wert_von(&["Identification", "CanonicalUri"]).is_some());
    let zeilen = liste.kind("SimpleCodeList").unwrap();
    zeilen
        .alle("Row")
        .map(|z| {
            let werte: Vec<&str> = z.alle("Value").filter_map(|v| v.wert_von(&["SimpleValue"])).collect();
            Wert { code: werte[0].into(), name: werte[1].into() }
        })
        .collect()
}

fn wort() -> impl Strategy<Value = String> {
    "[A-ZÄÖÜa-zäöüß]([A-Za-zäöüß0-9 .,?&<>\"'-]{0,30}[A-Za-z0-9])?"
        .prop_map(|w| w.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn art() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0usize..5, 5usize..1000).prop_map(|(a, b)| json!({ "art": "text", "minimal": a, "maximal": b })),
        Just(json!({ "art": "text" })),
        (1usize..10_000).prop_map(|m| json!({ "art": "langtext", "maximal": m })),
        (-5000i64..0, 0i64..90_000).prop_map(|(a, b)| json!({ "art": "zahl", "von": a, "bis": b })),
        (0u32..7, 0i64..900).prop_map(|(n, b)| json!({ "art": "zahl", "nachkomma": n, "bis": b })),
        (0i64..100_000).prop_map(|cent| json!({ "art": "betrag", "von": cent as f64 / 100.0 })),
        any::<(bool, bool)>().prop_map(|(v, z)| json!({ "art": "datum", "vergangen": v, "zukuenftig": z && !v })),
        (1i8..13, 1i8..29).prop_map(|(m, t)| json!({ "art": "datum", "fruehestens": format!("2001-{m:02}-{t:02}"), "spaetestens": "2030-12-31" })),
        prop::sample::select(vec!["ja_nein", "email", "telefon", "plz", "iban"]).prop_map(|a| json!({ "art": a })),
        (any::<bool>(), 2usize..12).prop_map(|(select, n)| {
            let darstellung = if select { "select" } else { "radio" };
            json!({ "art": "auswahl", "darstellung": darstellung, "optionen": optionen(n) })
        }),
        (1usize..12).prop_map(|n| json!({ "art": "mehrfach", "optionen": optionen(n) })),
        wort().prop_map(|t| json!({ "art": "info", "text": t })),
    ]
}

fn optionen(n: usize) -> Value {
    (0..n).map(|i| json!({ "wert": format!("w-{i}_x"), "text": format!("Wert {i}") })).collect()
}

/// A field or a group of fields; its id comes from where it stands.
fn frage() -> impl Strategy<Value = Value> {
    let einzeln = (art(), wort(), any::<bool>(), prop::option::of(wort()))
        .prop_map(|(mut f, frage, pflicht, hinweis)| {
            f["frage"] = json!(frage);
            // A note has no hint of its own.
            if f["art"] != "info" {
                f["pflicht"] = json!(pflicht);
                if let Some(h) = hinweis {
                    f["hinweis"] = json!(h);
                }
            }
            f
        })
        .boxed();
    let datei = (1usize..21, 1u64..51, prop::sample::subsequence(vec!["pdf", "jpg", "png"], 1..4), wort())
        .prop_map(|(n, mb, formate, frage)| json!({ "art": "datei", "frage": frage, "anzahl": n, "groesse_mb": mb, "formate": formate }));
    let gruppe = (prop::collection::vec(einzeln.clone(), 1..4), wort(), wort(), 0usize..3, 0usize..98)
        .prop_filter("a group asks something", |(f, ..)| f.iter().any(|f| f["art"] != "info"))
        .prop_map(|(felder, frage, eintrag, von, bis)| {
            json!({ "art": "gruppe", "frage": frage, "eintrag": eintrag, "minimal": von, "maximal": (von + bis).max(1), "felder": felder })
        });
    prop_oneof![6 => einzeln, 1 => datei, 2 => gruppe]
}

fn nummeriert(felder: &mut [Value], vor: &str) {
    for (n, f) in felder.iter_mut().enumerate() {
        let id = format!("{vor}{n}");
        if let Some(innen) = f.get_mut("felder").and_then(Value::as_array_mut) {
            nummeriert(innen, &format!("{id}_"));
        }
        f["id"] = json!(id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_form_comes_back_the_same(seiten in prop::collection::vec(prop::collection::vec(frage(), 1..6), 1..4), titel in wort()) {
        let seiten: Vec<Value> = seiten.into_iter().enumerate().map(|(n, mut felder)| {
            nummeriert(&mut felder, &format!("f{n}_"));
            json!({ "id": format!("seite-{n}"), "titel": format!("Seite {n}"), "einleitung": "Bitte.", "felder": felder })
        }).collect();
        hin_und_zurueck(&json!({ "titel": titel, "seiten": seiten }));
    }
}

#[test]
fn patterns_come_back_and_rules_across_questions_are_rules_in_words() {
    let formular = json!({ "titel": "T", "seiten": [{ "id": "a", "titel": "A", "felder": [
            { "id": "nr", "art": "text", "frage": "Nummer", "maximal": 20, "muster": "9{3}[/A9{1-4}]", "mustersatz": "Drei Ziffern.", "beispiel": "123" },
            { "id": "von", "art": "datum", "frage": "Beginn" }, { "id": "bis", "art": "datum", "frage": "Ende" } ] }],
        "pruefregeln": [{ "id": "zeit", "formel": "bis >= von", "satz": "Das Ende liegt nicht vor dem Beginn.", "felder": ["bis"] }] });
    let aus = hin_und_zurueck(&formular);
    // XML Schema needs no anchors, and knows no groups but plain ones.
    assert!(aus.xml.contains(r#"pattern="[0-9]{3}(\/\p{L}[0-9]{1,4})?""#), "{}", aus.xml);
    assert!(
        aus.xml.contains("Das Ende liegt nicht vor dem Beginn. Geprüft bei: bis. Es muss gelten (FEEL): bis &gt;= von"),
        "{}",
        aus.xml
    );
    assert!(
        aus.befunde
            .iter()
            .any(|b| b.ort == "zeit" && b.satz.starts_with("Die Prüfregel steht im Datenschema als Regel"))
    );
    let zurueck = lesen(aus.xml.as_bytes()).unwrap();
    let feld = &zurueck.formular["seiten"][0]["felder"][0];
    assert_eq!(
        (&feld["muster"], &feld["mustersatz"], &feld["beispiel"]),
        (&json!("9{3}[/A9{1-4}]"), &json!("Drei Ziffern."), &json!("123"))
    );
    // In version 2.0 the pattern goes along; its sentence and its example do not.
    let zwei = schreiben(&formular, &kopf(), Fassung::Zwei).unwrap();
    let zurueck = lesen(zwei.xml.as_bytes()).unwrap();
    let feld = &zurueck.formular["seiten"][0]["felder"][0];
    assert_eq!((&feld["muster"], &feld["beispiel"]), (&json!("9{3}[/A9{1-4}]"), &json!("111")));
    assert!(zurueck.befunde.iter().any(|b| b.satz.contains("ausgedacht")));
}

#[test]
fn files_inside_of_a_repeat_go_out_and_come_back() {
    let bild = json!({ "id": "bild", "art": "datei", "frage": "Bild", "formate": ["jpg", "png"], "groesse_mb": 3, "anzahl": 2 });
    let name = json!({ "id": "name", "art": "text", "frage": "Name" });
    let formular = json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
        { "id": "kinder", "art": "gruppe", "frage": "Kinder", "eintrag": "Kind", "minimal": 1, "maximal": 4, "felder": [name, bild] }] }] });
    let aus = hin_und_zurueck(&formular);
    for teil in [
        "<xdf:anzahl>1:2</xdf:anzahl>",
        "<xdf:maxSize>3000000</xdf:maxSize>",
        "<xdf:mediaType>image/png</xdf:mediaType>",
    ] {
        assert!(aus.xml.contains(teil), "{teil}: {}", aus.xml);
    }
    // Version 2.0 keeps that they are files, and how many.
    let zwei = schreiben(&formular, &kopf(), Fassung::Zwei).unwrap();
    assert!(zwei.befunde.iter().any(|b| b.ort == "bild" && b.satz.contains("Dateigröße")), "{:#?}", zwei.befunde);
    let zurueck = lesen(zwei.xml.as_bytes()).unwrap();
    let innen = &zurueck.formular["seiten"][0]["felder"][0]["felder"][1];
    assert_eq!((&innen["art"], &innen["anzahl"], &innen["id"]), (&json!("datei"), &json!(2), &json!("bild")));
}

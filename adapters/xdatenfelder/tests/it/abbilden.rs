//! What becomes of every kind of field and group. docs/schnittstellen.md says it too, and is held to it.

use serde_json::{Value, json};

use crate::hilfe::{DREI, ZWEI, feld, felder, gelesen, gruppe, hat_befund, schema};

fn ein_feld(anzahl: &str, feldart: &str, datentyp: &str, dazu: &str) -> (Value, xdatenfelder::Einfuhr) {
    let e = gelesen(&schema(DREI, &feld("F1", "Feld A", anzahl, feldart, datentyp, dazu)));
    (felder(&e, 0).first().cloned().unwrap_or_default(), e)
}

const WERTE: &str = "<x:werte><x:wert><x:code>001</x:code><x:name>Eins</x:name><x:hilfe/></x:wert>\
                     <x:wert><x:code>DEU</x:code><x:name>Deutsch</x:name></x:wert></x:werte>";

/// | `feldart` | `datentyp` | Art im Formular | Befund |
#[test]
fn the_table_of_the_handbook_is_what_happens() {
    let pfad = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schnittstellen.md");
    let seite = std::fs::read_to_string(pfad).unwrap();
    let zeilen: Vec<Vec<&str>> = seite
        .lines()
        .skip_while(|z| !z.starts_with("| `feldart` |"))
        .skip(2)
        .take_while(|z| z.starts_with('|'))
        .map(|z| z.trim_matches('|').split('|').map(|t| t.trim().trim_matches('`')).collect())
        .collect();
    let mut gesehen = Vec::new();
    for zeile in &zeilen {
        let [feldart, datentyp, art, befund] = zeile[..] else { panic!("{zeile:?}") };
        let (datentyp, dazu) = match datentyp {
            "mit Werten" => ("text", WERTE),
            "ohne Werte" => ("text", ""),
            "alle" => ("text", "<x:inhalt>Text</x:inhalt>"),
            andere => (andere, ""),
        };
        let (neu, einfuhr) = ein_feld("1:1", feldart, datentyp, dazu);
        let erwartet = if art == "fehlt" { "info" } else { art };
        assert_eq!(neu["art"], erwartet, "{zeile:?}");
        if art == "fehlt" {
            assert_eq!(einfuhr.felder[0].ziel, None);
        }
        if befund.is_empty() {
            assert!(einfuhr.befunde.is_empty(), "{zeile:?}: {:#?}", einfuhr.befunde);
        } else {
            assert!(hat_befund(&einfuhr, befund), "{zeile:?}: {:#?}", einfuhr.befunde);
        }
        gesehen.push(datentyp);
    }
    for datentyp in ["text_latin", "date", "time", "datetime", "bool", "num", "num_int", "num_currency", "file", "obj"]
    {
        assert!(gesehen.contains(&datentyp), "the handbook says nothing about {datentyp}");
    }
}

#[test]
fn limits_are_taken_where_a_question_can_hold_them() {
    let p = |attribute: &str| format!("<x:praezisierung {attribute}/>");
    for (datentyp, attribute, erwartet, befund) in [
        ("text", "minLength='2' maxLength='9'", json!({ "art": "text", "minimal": 2, "maximal": 9 }), None),
        ("text", "maxLength='1001'", json!({ "art": "langtext", "maximal": 1001 }), None),
        ("text", "maxLength='50000'", json!({ "art": "langtext", "maximal": 10000 }), Some("höchstens 10000 Zeichen")),
        ("text", "minLength='5' maxLength='2000'", json!({ "art": "langtext", "maximal": 2000 }), Some("Mindestlänge")),
        ("text", "minLength='9' maxLength='2'", json!({ "art": "text", "maximal": 1000 }), Some("widersprechen")),
        ("text", "maxLength='0'", json!({ "art": "text", "maximal": 1000 }), Some("widersprechen")),
        ("text", "maxLength='viele'", json!({ "art": "text", "maximal": 1000 }), Some("widersprechen")),
        ("num_int", "minValue='0' maxValue='99'", json!({ "art": "zahl", "von": 0, "bis": 99 }), None),
        ("num_int", "minValue='-3'", json!({ "art": "zahl", "von": -3 }), None),
        ("num_int", "minValue='1.5'", json!({ "art": "zahl" }), Some("nicht lesbar")),
        ("num_int", "minValue='9' maxValue='1'", json!({ "art": "zahl" }), Some("widersprechen")),
        ("num_int", "maxValue='1e300'", json!({ "art": "zahl" }), Some("nicht lesbar")),
        ("num", "maxValue='2,50'", json!({ "art": "zahl", "bis": 2.5, "nachkomma": 6 }), None),
        ("num", "minValue='0.0001'", json!({ "art": "zahl", "von": 0.0001, "nachkomma": 6 }), None),
        ("num_currency", "minValue='0.01' maxValue='1000'", json!({ "art": "betrag", "von": 0.01, "bis": 1000 }), None),
        ("num_currency", "minValue='0.001'", json!({ "art": "betrag" }), Some("nicht lesbar")),
        ("num_currency", "maxValue='9999999999999999999'", json!({ "art": "betrag" }), Some("nicht lesbar")),
        (
            "date",
            "minValue='2020-01-31' maxValue='2021-01-01'",
            json!({ "art": "datum", "fruehestens": "2020-01-31", "spaetestens": "2021-01-01" }),
            None,
        ),
        ("date", "minValue='heute'", json!({ "art": "datum" }), Some("nicht lesbar")),
        ("date", "minValue='2020-02-31'", json!({ "art": "datum" }), Some("nicht lesbar")),
    ] {
        let (mut neu, einfuhr) = ein_feld("1:1", "input", datentyp, &p(attribute));
        for schluessel in ["id", "frage", "fim"] {
            neu.as_object_mut().unwrap().remove(schluessel);
        }
        assert_eq!(neu, erwartet, "{datentyp} {attribute}");
        match befund {
            Some(wort) => assert!(hat_befund(&einfuhr, wort), "{attribute}: {:#?}", einfuhr.befunde),
            None => assert!(einfuhr.befunde.is_empty(), "{attribute}: {:#?}", einfuhr.befunde),
        }
    }
}

#[test]
fn version_2_writes_limits_as_json_with_or_without_quotes() {
    for (text, maximal, befund) in [
        (r#"{"minLength":"1","maxLength":"120","note":""}"#, 120, false),
        (r#"{"maxLength":33}"#, 33, false),
        (r#"{"maxLength":""}"#, 1000, false),
        (r#"maxLength = 33"#, 1000, true),
    ] {
        let dazu = format!("<x:praezisierung>{text}</x:praezisierung>");
        let e = gelesen(&schema(ZWEI, &feld("F1", "A", "1:1", "input", "text", &dazu)));
        assert_eq!(felder(&e, 0)[0]["maximal"], maximal, "{text}");
        assert_eq!(hat_befund(&e, "ist nicht lesbar"), befund, "{text}: {:#?}", e.befunde);
    }
}

#[test]
fn uploads_take_size_kinds_and_number() {
    let dazu =
        "<x:maxSize>5000000</x:maxSize><x:mediaType>application/pdf</x:mediaType><x:mediaType>image/png</x:mediaType>";
    let (neu, e) = ein_feld("0:3", "input", "file", dazu);
    assert_eq!(
        (&neu["groesse_mb"], &neu["formate"], &neu["anzahl"], &neu["pflicht"]),
        (&json!(5), &json!(["pdf", "png"]), &json!(3), &json!(false))
    );
    assert!(e.befunde.is_empty(), "{:#?}", e.befunde);
    let (neu, e) =
        ein_feld("1:*", "input", "file", "<x:maxSize>900000000</x:maxSize><x:mediaType>video/mp4</x:mediaType>");
    assert_eq!((&neu["groesse_mb"], neu.get("formate"), &neu["anzahl"]), (&json!(50), None, &json!(20)));
    for wort in ["50 MB", "PDF, JPG und PNG", "20 Dateien"] {
        assert!(hat_befund(&e, wort), "{wort}");
    }
}

#[test]
fn code_lists_become_choices_and_say_which_code_became_which() {
    let (neu, e) = ein_feld("1:1", "select", "text", WERTE);
    assert_eq!(neu["optionen"], json!([{ "wert": "001", "text": "Eins" }, { "wert": "deu", "text": "Deutsch" }]));
    assert_eq!((e.codelisten[0].werte[1].code.as_str(), e.codelisten[0].werte[1].wert.as_str()), ("DEU", "deu"));
    assert!(hat_befund(&e, "Ein Code heißt im Formular anders"));
    let (neu, _) = ein_feld("0:*", "select", "text", WERTE);
    assert_eq!((&neu["art"], &neu["pflicht"]), (&json!("mehrfach"), &json!(false)));
    let viele: String =
        (0..9).map(|n| format!("<x:wert><x:code>A{n}</x:code><x:name>N{n}</x:name></x:wert>")).collect();
    let (neu, _) = ein_feld("1:1", "select", "text", &format!("<x:werte>{viele}</x:werte>"));
    assert_eq!(neu["darstellung"], "select");
    let gleich = "<x:werte><x:wert><x:code>a!</x:code></x:wert><x:wert><x:code>a?</x:code></x:wert>\
                  <x:wert><x:code>a?</x:code></x:wert></x:werte>";
    let (neu, e) = ein_feld("1:1", "select", "text", gleich);
    assert_eq!(neu["optionen"], json!([{ "wert": "a", "text": "a!" }, { "wert": "a_2", "text": "a?" }]));
    assert!(hat_befund(&e, "Ein Code steht mehrmals"));
}

#[test]
fn top_groups_are_pages_and_loose_fields_come_first() {
    let ort = feld("F1", "Ort", "1:1", "input", "text", "");
    let xml = schema(
        DREI,
        &format!(
            "<x:bezeichnung>Titel der Seite</x:bezeichnung>{}{}{}",
            gruppe("G1", "Person", "1:1", &format!("<x:hilfetextEingabe>Wer?</x:hilfetextEingabe>{ort}")),
            feld("F2", "Titel", "0:1", "input", "text", ""),
            gruppe("G2", "Kinder", "0:3", &feld("F3", "Vorname", "1:1", "input", "text", "")),
        ),
    );
    let e = gelesen(&xml);
    let seiten = e.formular["seiten"].as_array().unwrap();
    let ids: Vec<_> = seiten.iter().map(|s| s["id"].as_str().unwrap()).collect();
    assert_eq!(
        (e.formular["titel"].as_str(), ids),
        (Some("Titel der Seite"), vec!["allgemeine_angaben", "person", "kinder"])
    );
    // „titel“ has a meaning of its own in expressions.
    assert_eq!((&felder(&e, 0)[0]["id"], &seiten[1]["einleitung"]), (&json!("titel_angabe"), &json!("Wer?")));
    let kinder = &felder(&e, 2)[0];
    assert_eq!(
        (&kinder["art"], &kinder["minimal"], &kinder["maximal"], &kinder["fim"]),
        (&json!("gruppe"), &json!(0), &json!(3), &json!("G2"))
    );
    assert_eq!(e.gruppen.iter().map(|g| g.ziel.as_deref().unwrap()).collect::<Vec<_>>(), ["person", "kinder"]);
}

#[test]
fn groups_in_groups_stand_on_the_page_under_their_heading() {
    let anschrift = |id: &str, name: &str| gruppe(id, name, "1:1", &feld("F1", "Ort", "1:1", "input", "text", ""));
    let e = gelesen(&schema(
        DREI,
        &gruppe("G0", "Person", "1:1", &format!("{}{}", anschrift("G1", "Wohnung"), anschrift("G2", "Büro"))),
    ));
    let gefunden: Vec<_> =
        felder(&e, 0).iter().map(|f| (f["id"].as_str().unwrap(), f["art"].as_str().unwrap())).collect();
    assert_eq!(gefunden, [("wohnung", "info"), ("ort", "text"), ("buero", "info"), ("buero_ort", "text")]);
    // The same field of FIM is asked twice; a form knows each number once.
    assert_eq!((&felder(&e, 0)[1]["fim"], felder(&e, 0)[3].get("fim")), (&json!("F1"), None));
    assert!(hat_befund(&e, "Nach F1 wird schon gefragt"));
}

#[test]
fn what_cannot_be_in_a_group_of_entries_leaves_it_and_is_said() {
    let innen = format!(
        "{}{}{}{}",
        feld("F1", "Name", "1:1", "input", "text", ""),
        feld("F2", "Foto", "1:1", "input", "file", ""),
        feld("F3", "Spitzname", "0:*", "input", "text", ""),
        gruppe("G3", "Hund", "0:2", &feld("F4", "Rasse", "1:1", "input", "text", "")),
    );
    let e = gelesen(&schema(DREI, &gruppe("G1", "Alle", "1:1", &gruppe("G2", "Kind", "1:*", &innen))));
    let kind = &felder(&e, 0)[0];
    let ids: Vec<_> = kind["felder"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert_eq!((ids, &kind["maximal"]), (vec!["name", "foto", "spitzname", "hund", "rasse"], &json!(100)));
    assert_eq!(
        (&kind["felder"][4]["pflicht"], &kind["felder"][1]["art"], felder(&e, 0).len()),
        (&json!(false), &json!("datei"), 1)
    );
    for wort in ["wird nur einmal gefragt", "Sie wird nur einmal gefragt", "Grenze ist jetzt 100"] {
        assert!(hat_befund(&e, wort), "{wort}: {:#?}", e.befunde);
    }
}

#[test]
fn a_repeated_field_is_a_group_of_one() {
    let (neu, _) = ein_feld("2:5", "input", "text", "");
    assert_eq!((&neu["id"], &neu["minimal"], &neu["maximal"]), (&json!("feld_a_liste"), &json!(2), &json!(5)));
    assert_eq!((&neu["felder"][0]["id"], &neu["felder"][0]["fim"]), (&json!("feld_a"), &json!("F1")));
}

#[test]
fn groups_of_which_one_is_chosen_and_dead_elements_are_said() {
    let auswahl = format!("<x:art><code>X</code></x:art>{}", feld("F1", "Ort", "1:1", "input", "text", ""));
    let nie = feld("F2", "Nie", "0:0", "input", "text", "");
    let alt = feld("F3", "Alt", "1:1", "input", "text", "<x:freigabestatus><code>7</code></x:freigabestatus>");
    let e = gelesen(&schema(DREI, &gruppe("G1", "Wahl", "1:1", &format!("{auswahl}{nie}{alt}"))));
    let fragen: Vec<_> = felder(&e, 0).iter().map(|f| (f["id"].as_str().unwrap(), f["pflicht"].as_bool())).collect();
    assert_eq!(fragen, [("ort", Some(false)), ("alt", Some(false))]);
    for wort in ["nur eines auszufüllen", "nie vorkommt", "in FIM inaktiv"] {
        assert!(hat_befund(&e, wort), "{wort}: {:#?}", e.befunde);
    }
}

#[test]
fn ids_are_small_ascii_and_each_once() {
    let namen = [
        "Straße / Hausnummer",
        "strasse hausnummer",
        "1. Wahl",
        "Łódź",
        "!!!",
        "date",
        "Geburtsdatum",
        "heute",
        &"lang".repeat(30),
    ];
    let alle: String =
        namen.iter().enumerate().map(|(n, name)| feld(&format!("F{n}"), name, "1:1", "input", "text", "")).collect();
    let e = gelesen(&schema(DREI, &alle));
    let ids: Vec<_> = felder(&e, 0).iter().map(|f| f["id"].as_str().unwrap()).collect();
    let lang = "lang".repeat(13)[..50].to_owned();
    assert_eq!(
        ids,
        [
            "strasse_hausnummer",
            "strasse_hausnummer_2",
            "feld_1_wahl",
            "lodz",
            "feld",
            "date_angabe",
            "geburtsdatum",
            "heute_angabe",
            &lang
        ]
    );
}

#[test]
fn the_report_is_json() {
    let e = gelesen(&schema(DREI, &feld("F1", "Ort", "1:*", "input", "text", "<x:praezisierung maxLength='9'/>")));
    let bericht = serde_json::to_value(&e).unwrap();
    assert_eq!(
        (&bericht["standard"], &bericht["fassung"], &bericht["art"]),
        (&json!("XDatenfelder"), &json!("3.0"), &json!("stammdatenschema"))
    );
    assert_eq!(bericht["felder"][0]["anzahl"], json!({ "mindestens": 1, "hoechstens": null }));
    assert_eq!(bericht["felder"][0]["praezisierung"], json!({ "max_laenge": "9" }));
    for teil in ["gruppen", "regeln", "codelisten", "befunde"] {
        assert!(bericht[teil].is_array(), "{teil}");
    }
}

#[test]
fn a_group_whose_name_begins_with_a_number_gives_ids_that_do_not() {
    let ort = |g: &str, n: &str| gruppe(g, n, "1:1", &feld(&format!("F{g}"), "Ort", "1:1", "input", "text", ""));
    let e = gelesen(&schema(DREI, &format!("{}{}", ort("G1", "1. Person"), ort("G2", "2. Person"))));
    let seiten: Vec<_> = [0, 1].map(|n| (&e.formular["seiten"][n]["id"], &felder(&e, n)[0]["id"])).into();
    assert_eq!(seiten, [(&json!("1_person"), &json!("ort")), (&json!("2_person"), &json!("feld_2_person_ort"))]);
}

#[test]
fn an_upload_stays_in_its_group_and_all_entries_together_take_what_a_form_takes() {
    let foto = feld("F1", "Foto", "1:1", "input", "file", "");
    let name = feld("F2", "Name", "1:1", "input", "text", "");
    let e = gelesen(&schema(DREI, &format!("{foto}{}", gruppe("G1", "Kinder", "0:*", &format!("{name}{foto}")))));
    let innen = &felder(&e, 1)[0];
    assert_eq!((&felder(&e, 0)[0]["fim"], &innen["felder"][1]["art"]), (&json!("F1"), &json!("datei")));
    assert_eq!(innen["maximal"], json!(100));
    // Five files for each of a hundred would be more than a form takes.
    let viele = feld("F1", "Foto", "1:5", "input", "file", "");
    let e = gelesen(&schema(DREI, &gruppe("G1", "Kinder", "0:*", &format!("{name}{viele}"))));
    assert_eq!(felder(&e, 0)[0]["maximal"], json!(40));
    assert!(hat_befund(&e, "höchstens 200 Dateien"), "{:#?}", e.befunde);
}

/// Editors of FIM end lines as Windows does and write an empty script at every rule: neither is anything that people have to know.
#[test]
fn what_editors_write_by_themselves_is_no_finding_and_no_sign_in_a_text() {
    let regel = |skript: &str| {
        format!(
            "<x:regel><x:identifikation><x:id>R1</x:id></x:identifikation><x:name>Vertretung</x:name>\
             <x:definition>Wenn A, dann B.&#xD;\nSonst nicht.</x:definition><x:script>{skript}</x:script></x:regel>"
        )
    };
    let hilfe = "<x:hilfetextEingabe>Erstens&#xD;\nzweitens&#xD;drittens</x:hilfetextEingabe>";
    let mit = |skript: &str| {
        let frage = feld("F1", "Feld A", "1:1", "input", "text", hilfe);
        gelesen(&schema(ZWEI, &format!("{}{frage}", regel(skript))))
    };
    let leer = mit("function script() {&#xD;\n&#xD;\n}");
    assert_eq!(felder(&leer, 0)[0]["hinweis"], "Erstens\nzweitens\ndrittens");
    assert!(hat_befund(&leer, "Wenn A, dann B.\nSonst nicht."), "{:#?}", leer.befunde);
    assert!(!hat_befund(&leer, "Skript"), "{:#?}", leer.befunde);
    assert!(hat_befund(&mit("function script() { return a > 1 }"), "Ihr Skript wird nicht ausgeführt"));
}

/// The same building block stands in a real schema again and again, with its rules; and a person has several nationalities.
#[test]
fn what_is_said_of_a_building_block_is_said_once_and_nationalities_repeat() {
    let regel = "<x:regel><x:identifikation><x:id>R1</x:id></x:identifikation><x:name>Entweder oder</x:name>\
                 <x:definition>Eines von beiden.</x:definition></x:regel>";
    let block = |dazu: &str| gruppe("G1", "Anschrift", "1:1", &format!("{regel}{dazu}"));
    let ort = feld("F1", "Ort", "1:1", "input", "text", "<x:praezisierung>{\"pattern\":\"[A-Z]+\"}</x:praezisierung>");
    let liste = "<x:codelisteReferenz><x:identifikation><x:id>C1</x:id></x:identifikation><x:genericodeIdentification>\
                 <x:canonicalIdentification>urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staatsangehoerigkeit\
                 </x:canonicalIdentification></x:genericodeIdentification></x:codelisteReferenz>";
    let pass = feld("F2", "Staatsangehörigkeit", "1:5", "select", "text", liste);
    let e = gelesen(&schema(
        ZWEI,
        &format!(
            "{}{}{}",
            gruppe("G2", "Person", "1:1", &block(&ort)),
            gruppe("G3", "Vertretung", "1:1", &block(&ort)),
            gruppe("G4", "Pass", "1:1", &pass)
        ),
    ));
    for wort in ["Eines von beiden", "Das Muster „[A-Z]+“"] {
        assert_eq!(e.befunde.iter().filter(|b| b.satz.contains(wort)).count(), 1, "{wort}: {:#?}", e.befunde);
    }
    let gruppe = &felder(&e, 2)[0];
    assert_eq!((&gruppe["art"], &gruppe["minimal"], &gruppe["maximal"]), (&json!("gruppe"), &json!(1), &json!(5)));
    assert_eq!(gruppe["felder"][0]["art"], "staatsangehoerigkeit");
    assert!(!hat_befund(&e, "Codeliste"), "{:#?}", e.befunde);
}

//! What the addresses answer.

use datenbank::Sicht;
use http::header;
use serde_json::json;

use crate::{anfrage, gut, haus, json as als_json, klient, leistung};

#[tokio::test]
async fn a_service_at_a_place_has_its_office_text_and_form() {
    let mut k = klient().await;
    let l = gut(&mut k, "/api/v1/leistungen/hundesteuer-anmelden?ags=14625020").await;
    assert_eq!((&l["leika"], &l["text"]["name"]), (&json!("99102013104000"), &json!("Hund anmelden (Hundesteuer)")));
    assert_eq!(l["sprachen"], json!(["de", "en"]));
    assert_eq!(l["text"]["abschnitte"]["beschreibung"], "Erster Absatz.\n\n- Punkt");
    assert_eq!(l["lagen"][0]["kennung"], "umzug-mit-hund");
    let hier = &l["hier"];
    assert_eq!((&hier["ort"]["name"], &hier["ort"]["zweitsprache"]), (&json!("Bautzen / Budyšin"), &json!("hsb")));
    assert_eq!(hier["stelle"]["id"], 146_250_201);
    assert_eq!(hier["stelle"]["demonstration"], true);
    assert_eq!(hier["online"][0]["anbieter"], "portal");
    let adresse = "http://127.0.0.1:8080/antrag/beginnen/hundesteuer-anmelden?ort=14625020";
    assert_eq!(hier["online"][0]["adresse"], adresse);
    assert_eq!(l["quelle"]["lizenz"]["adresse"], "https://www.govdata.de/dl-de/by-2-0");

    // The LeiKa key leads to the service of our own, the key with 12 digits to the same place.
    let gleich = gut(&mut k, "/api/v1/leistungen/99102013104000?ags=146250020020").await;
    assert_eq!(gleich, l);
    let ohne_ort = gut(&mut k, "/api/v1/leistungen/hundesteuer-anmelden").await;
    assert_eq!(ohne_ort["hier"], json!(null));
    assert_eq!(ohne_ort["behoerdenarten"][0], json!({ "land": "14", "arten": ["gemeinde"] }));
}

#[tokio::test]
async fn texts_come_in_the_callers_language_and_say_which() {
    let mut k = klient().await;
    let pfad = "/api/v1/leistungen/hundesteuer-anmelden";
    for (kopf, adresse, name, sprache) in [
        ("en-GB,en;q=0.9,de;q=0.5", pfad.to_owned(), "Register a dog", "en"),
        ("fr, en;q=0.1, de;q=0.2", pfad.to_owned(), "Hund anmelden (Hundesteuer)", "de"),
        ("de", format!("{pfad}?sprache=en"), "Register a dog", "en"),
        ("*, ;;, q=, en;q=x", pfad.to_owned(), "Hund anmelden (Hundesteuer)", "de"),
    ] {
        let a = k.senden(anfrage("GET", &adresse, &[("accept-language", kopf)])).await;
        assert_eq!(als_json(&a)["text"]["name"], name, "{kopf}");
        assert_eq!(a.kopf[header::CONTENT_LANGUAGE], sprache, "{kopf}");
        assert!(a.kopf.get_all(header::VARY).iter().any(|v| v == "Accept-Language"));
        assert!(!a.kopf.contains_key(header::SET_COOKIE));
    }
    let lage = gut(&mut k, "/api/v1/lagen/umzug?sprache=en").await;
    assert_eq!((&lage["lage"]["name"], &lage["lage"]["sprache"]), (&json!("Umzug (en)"), &json!("en")));
}

/// The services of the fixture as the database has them, in their order, without the entry that our own stands for.
async fn katalog(haus: &web::Haus) -> Vec<String> {
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    let alle = "SELECT kennung FROM leistung WHERE kennung <> '99102013104000' ORDER BY kennung COLLATE \"C\"";
    sqlx::query_scalar(alle).fetch_all(&mut *tx).await.unwrap()
}

async fn zahl(haus: &web::Haus, frage: &'static str) -> i64 {
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    sqlx::query_scalar(frage).fetch_one(&mut *tx).await.unwrap()
}

#[tokio::test]
async fn lists_are_paged_by_cursors_that_stay_good() {
    let (haus, _) = haus().await;
    let mut k = web::probe::Klient::neu(&haus, api::wege());
    let mut adresse = "/api/v1/leistungen?je_seite=20".to_owned();
    let (mut kennungen, mut gezaehlt) = (Vec::new(), None);
    for seite in 0..10 {
        let a = k.get(&adresse).await;
        let liste = als_json(&a);
        let anzahl = liste["anzahl"].as_u64().unwrap();
        assert_eq!(anzahl, *gezaehlt.get_or_insert(anzahl) + u64::from(seite > 0), "one more came in");
        kennungen.extend(liste["daten"].as_array().unwrap().iter().map(|l| l["kennung"].as_str().unwrap().to_owned()));
        let weiter = liste["weiter"]["adresse"].as_str().map(str::to_owned);
        assert_eq!(a.kopf.contains_key(header::LINK), weiter.is_some());
        let Some(weiter) = weiter else { break };
        adresse = weiter.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned();
        if seite == 0 {
            // Something new before the place where we are: nothing comes twice, nothing is left out behind it.
            let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
            verzeichnis::leistung_speichern(&mut tx, &leistung("00000000000001", None, "Neu davor")).await.unwrap();
            tx.commit().await.unwrap();
            haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
        }
    }
    // All that the database has but for what came in before the place where we were, and the bare entry of the list whose
    // place our own service has taken.
    let soll: Vec<String> = katalog(&haus).await.into_iter().filter(|k| k != "00000000000001").collect();
    assert_eq!(kennungen, soll);
    assert_eq!(gezaehlt, Some(soll.len() as u64));
    let sachsen = gut(&mut k, "/api/v1/leistungen?land=14").await;
    assert_eq!(sachsen["anzahl"], soll.len(), "with the new one, without bergrecht");
    let online = gut(&mut k, "/api/v1/leistungen?online=ja").await;
    assert_eq!((&online["anzahl"], &online["daten"][0]["kennung"]), (&json!(1), &json!("hundesteuer-anmelden")));
    assert_eq!(gut(&mut k, "/api/v1/leistungen?leika=99115005011000").await["anzahl"], 1);
    assert_eq!(gut(&mut k, "/api/v1/leistungen?lage=umzug-mit-hund").await["anzahl"], 2);
}

#[tokio::test]
async fn responsibility_is_one_answer_or_a_question() {
    let mut k = klient().await;
    let z = gut(&mut k, "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=14625020").await;
    assert_eq!(z["hier"]["stelle"]["behoerde"]["kennung"], "14625020");
    assert_eq!(z["hier"]["auspraegung"], "beraet_und_nimmt_an");
    let eine = gut(&mut k, "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&plz=02625").await;
    assert_eq!(eine["hier"]["ort"]["ags"], "14625020");

    let mehrere = k.get("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&plz=01920").await;
    assert_eq!(mehrere.status, 409);
    let frage = als_json(&mehrere);
    assert_eq!(frage["orte"].as_array().unwrap().len(), 9);
    let ags = frage["orte"][0]["ags"].as_str().unwrap();
    gut(&mut k, &format!("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags={ags}")).await;
    let niemand = k.get("/api/v1/zustaendigkeiten?leistung=bergrecht&ags=15003000").await;
    assert_eq!(
        (niemand.status.as_u16(), als_json(&niemand)["type"].as_str()),
        (404, Some("http://127.0.0.1:8080/api#niemand-zustaendig"))
    );
}

#[tokio::test]
async fn every_municipality_answers_for_its_service() {
    let (haus, _) = haus().await;
    let mut k = web::probe::Klient::neu(&haus, api::wege());
    let mut gesehen = std::collections::BTreeSet::new();
    for g in haus.verzeichnis.stand().gemeinden() {
        let z = gut(&mut k, &format!("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags={}", g.ags)).await;
        assert_eq!(z["hier"]["ort"]["ags"], g.ags.as_str());
        gesehen.insert(z["hier"]["stelle"]["id"].as_i64().unwrap());
    }
    assert_eq!(gesehen.len(), 636);
}

#[tokio::test]
async fn offices_say_whether_they_are_open() {
    let (haus, _) = haus().await;
    let mut k = web::probe::Klient::neu(&haus, api::wege());
    let s = gut(&mut k, "/api/v1/stellen/146250201").await;
    assert_eq!(s["stelle"]["oeffnungszeiten"]["woche"].as_array().unwrap().len(), 7);
    assert!(s["jetzt"]["offen"].is_boolean());
    assert!(s["leistungen"].as_array().unwrap().iter().any(|l| l["kennung"] == "hundesteuer-anmelden"));
    let hier = gut(&mut k, "/api/v1/stellen?ags=14625020").await;
    assert!(hier["daten"].as_array().unwrap().iter().any(|s| s["id"] == 146_250_201), "{hier}");
    let erste = gut(&mut k, "/api/v1/stellen?land=15&je_seite=100").await;
    let stellen: i64 = zahl(&haus, "SELECT count(*) FROM organisationseinheit WHERE mandant_id::text LIKE '15%'").await;
    assert_eq!((erste["anzahl"].as_i64().unwrap(), erste["daten"].as_array().unwrap().len()), (stellen, 100));
    assert_eq!(gut(&mut k, "/api/v1/stellen?leistung=hundesteuer-anmelden").await["anzahl"], 636);
}

#[tokio::test]
async fn places_are_found_as_people_write_them() {
    let mut k = klient().await;
    for (q, ags, sicher) in
        [("Bautzen", "14625020", true), ("Budyšin", "14625020", true), ("Magdeburk", "15003000", false)]
    {
        let o = gut(&mut k, &format!("/api/v1/orte?q={}", web::abfragewert(q))).await;
        assert_eq!((&o["daten"][0]["ags"], &o["sicher"]), (&json!(ags), &json!(sicher)), "{q}");
    }
    let teil = gut(&mut k, "/api/v1/orte?q=Rittersgruen").await;
    assert_eq!((&teil["daten"][0]["ags"], &teil["daten"][0]["ortsteil"]), (&json!("14521110"), &json!("Rittersgrün")));
    let stadt = gut(&mut k, "/api/v1/orte?q=Taucha").await;
    let teile: Vec<_> = stadt["daten"].as_array().unwrap().iter().map(|o| &o["ortsteil"]).collect();
    assert_eq!((teile, &stadt["sicher"]), (vec![&json!(null), &json!("Taucha")], &json!(false)));
    let viele = gut(&mut k, "/api/v1/orte?q=01920").await;
    assert_eq!((viele["daten"].as_array().unwrap().len(), viele["sicher"].as_bool()), (9, Some(false)));
    assert_eq!(gut(&mut k, "/api/v1/orte?q=Xylophon").await["daten"], json!([]));
}

#[tokio::test]
async fn situations_come_as_a_tree() {
    let mut k = klient().await;
    let alle = gut(&mut k, "/api/v1/lagen").await;
    let kennungen: Vec<_> = alle["daten"].as_array().unwrap().iter().map(|l| l["kennung"].as_str().unwrap()).collect();
    let stelle = |name: &str| kennungen.iter().position(|k| *k == name).unwrap();
    assert_eq!(stelle("umzug") + 1, stelle("umzug-mit-hund"), "children follow their parent");
    let fuer_unternehmen = gut(&mut k, "/api/v1/lagen?art=unternehmen").await;
    assert!(!fuer_unternehmen["daten"].as_array().unwrap().iter().any(|l| l["kennung"] == "umzug"));
    let eine = gut(&mut k, "/api/v1/lagen/umzug-mit-hund").await;
    let reihe: Vec<_> = eine["leistungen"].as_array().unwrap().iter().map(|l| l["kennung"].as_str().unwrap()).collect();
    assert_eq!(reihe, ["99115005011000", "hundesteuer-anmelden"], "in the order in which one needs them");
    assert_eq!(gut(&mut k, "/api/v1/lagen/umzug").await["unterlagen"][0]["kennung"], "umzug-mit-hund");
}

#[tokio::test]
async fn the_search_finds_by_citizens_words() {
    let mut k = klient().await;
    let s = gut(&mut k, "/api/v1/suche?q=Hunde+Steuer&ort=Bautzen").await;
    assert_eq!(
        (&s["daten"][0]["art"], &s["daten"][0]["kennung"]),
        (&json!("leistung"), &json!("hundesteuer-anmelden"))
    );
    assert_eq!(s["daten"][0]["adresse"], "http://127.0.0.1:8080/leistung/hundesteuer-anmelden?ort=14625020");
    assert_eq!(s["ort"]["ags"], "14625020");
    let frage = gut(&mut k, "/api/v1/suche?q=Hund&ort=01920").await;
    assert_eq!((frage["orte"].as_array().unwrap().len(), &frage["ort"]), (9, &json!(null)));
    for unsinn in ["%00", "'; DROP TABLE leistung; --", "\u{7}\u{1b}[2J", "qqqqqqqqqq"] {
        let a = k.get(&format!("/api/v1/suche?q={}", web::abfragewert(unsinn))).await;
        assert_eq!(a.status, 200, "{unsinn:?}: {}", a.text());
    }
    // Whatever is typed is a search, also without a single letter in it.
    for roh in ["%00", "%ff", "%C2%A0", "%01%02", "+"] {
        let s = gut(&mut k, &format!("/api/v1/suche?q={roh}")).await;
        assert_eq!((&s["daten"], &s["genau"]), (&json!([]), &json!(false)), "{roh}");
        assert_eq!(gut(&mut k, &format!("/api/v1/orte?q={roh}")).await["daten"], json!([]), "{roh}");
    }
    assert_eq!(gut(&mut k, "/api/v1/suche?q=Hund%00anmelden").await["daten"][0]["kennung"], "hundesteuer-anmelden");
    assert_eq!(gut(&mut k, "/api/v1/suche?q=Hund+anmelden").await["genau"], json!(true));
    assert_eq!(gut(&mut k, "/api/v1/suche?q=Rundfunkbeitrag").await["genau"], json!(false));
    let lang = "x".repeat(10 * 1024);
    assert_eq!(gut(&mut k, &format!("/api/v1/suche?q={lang}")).await["daten"], json!([]));
    let seite = gut(&mut k, "/api/v1/suche?q=Bautzen&art=stelle&je_seite=1").await;
    if let Some(weiter) = seite["weiter"]["adresse"].as_str() {
        let zwei = gut(&mut k, weiter.strip_prefix("http://127.0.0.1:8080").unwrap()).await;
        assert_ne!(zwei["daten"][0]["kennung"], seite["daten"][0]["kennung"]);
    }
}

#[tokio::test]
async fn changes_are_told_once_each_and_deletions_too() {
    let (haus, _) = haus().await;
    let mut k = web::probe::Klient::neu(&haus, api::wege());
    let mut seit = 0;
    let mut dinge = std::collections::BTreeSet::new();
    loop {
        let a = gut(&mut k, &format!("/api/v1/aenderungen?seit={seit}&hoechstens=400")).await;
        for d in a["daten"].as_array().unwrap() {
            assert!(d["nr"].as_i64().unwrap() > seit, "in order");
            seit = d["nr"].as_i64().unwrap();
            assert!(dinge.insert((d["art"].to_string(), d["kennung"].to_string())), "each thing once: {d}");
        }
        assert_eq!(a["bis"], seit);
        if a["mehr"] == json!(false) {
            break;
        }
    }
    assert!(dinge.contains(&("\"leistung\"".into(), "\"hundesteuer-anmelden\"".into())));
    assert!(dinge.contains(&("\"stelle\"".into(), "\"146250201\"".into())));
    let nichts = gut(&mut k, &format!("/api/v1/aenderungen?seit={seit}")).await;
    assert_eq!((&nichts["daten"], &nichts["bis"]), (&json!([]), &json!(seit)));

    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    verzeichnis::lage_leistungen_setzen(&mut tx, "umzug-mit-hund", &[]).await.unwrap();
    let neu = leistung("bergrecht", None, "Bergrecht");
    verzeichnis::leistung_speichern(&mut tx, &neu).await.unwrap();
    tx.commit().await.unwrap();
    let a = gut(&mut k, &format!("/api/v1/aenderungen?seit={seit}")).await;
    let was: Vec<_> = a["daten"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| (d["art"].as_str().unwrap(), d["kennung"].as_str().unwrap()))
        .collect();
    assert!(was.contains(&("lage", "umzug-mit-hund")) && was.contains(&("leistung", "bergrecht")), "{was:?}");
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again() {
    let (haus, _) = haus().await;
    let mut k = web::probe::Klient::neu(&haus, api::wege());
    let pfad = "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=14625020";
    let a = k.get(pfad).await;
    let etag = a.kopf[header::ETAG].to_str().unwrap().to_owned();
    assert_eq!(a.kopf[header::CACHE_CONTROL], "public, max-age=60");
    let b = k.senden(anfrage("GET", pfad, &[("if-none-match", &format!("\"x\", {etag}"))])).await;
    assert_eq!((b.status.as_u16(), b.bytes.len()), (304, 0));
    assert_eq!(b.kopf[header::ETAG], etag.as_str());
    let kopf = k.senden(anfrage("HEAD", pfad, &[])).await;
    assert_eq!((kopf.status.as_u16(), kopf.bytes.len(), &kopf.kopf[header::ETAG]), (200, 0, &a.kopf[header::ETAG]));

    // Another state of the directory: another mark.
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    verzeichnis::leistung_speichern(&mut tx, &leistung("neu", None, "Neu")).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let c = k.senden(anfrage("GET", pfad, &[("if-none-match", &etag)])).await;
    assert_eq!(c.status, 200);
    let gepackt = k.senden(anfrage("GET", pfad, &[("accept-encoding", "gzip")])).await;
    assert_eq!(gepackt.kopf[header::CONTENT_ENCODING], "gzip");
}

#[tokio::test]
async fn services_are_filtered_by_what_is_said_of_europe() {
    let (haus, _) = haus().await;
    let mut k = web::probe::Klient::neu(&haus, api::wege());
    for filter in ["sdg", "ansprechpartner"] {
        assert_eq!(gut(&mut k, &format!("/api/v1/leistungen?europa={filter}")).await["anzahl"], 0, "nobody said so");
    }
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    let mut sdg = leistung("99115005011000", Some("99115005011000"), "Wohnsitz Ummeldung");
    sdg.europa.sdg = vec!["1010300".to_owned()];
    let mut ansprechpartner = leistung("gewerbe", None, "Gewerbe");
    ansprechpartner.europa.ansprechpartner = true;
    for l in [sdg, ansprechpartner] {
        verzeichnis::leistung_speichern(&mut tx, &l).await.unwrap();
    }
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    for (filter, kennung) in [("sdg", "99115005011000"), ("ansprechpartner", "gewerbe")] {
        let liste = gut(&mut k, &format!("/api/v1/leistungen?europa={filter}")).await;
        assert_eq!((&liste["anzahl"], &liste["daten"][0]["kennung"]), (&json!(1), &json!(kennung)));
    }
    let eine = gut(&mut k, "/api/v1/leistungen/99115005011000").await;
    assert_eq!((&eine["sdg"], &eine["ansprechpartner"]), (&json!(["1010300"]), &json!(false)));
}

#[tokio::test]
async fn with_a_place_only_its_offices_are_found_its_own_first() {
    let mut k = klient().await;
    for (ort, ags) in [("Görlitz", "14626110"), ("Halle (Saale)", "15002000"), ("Wurzen", "14729410")] {
        for (wort, amt) in [
            ("Rathaus", "Bürgerbüro"),
            ("Bürgeramt", "Bürgerbüro"),
            ("Steueramt", "Steueramt"),
            ("Standesamt", "Standesamt"),
        ] {
            let adresse =
                format!("/api/v1/suche?q={}&ort={}&art=stelle", web::abfragewert(wort), web::abfragewert(ort));
            let s = gut(&mut k, &adresse).await;
            let erste = &s["daten"][0];
            assert!(erste["kennung"].as_str().unwrap().starts_with(ags), "{wort} {ort}: {erste}");
            assert!(erste["name"].as_str().unwrap().ends_with(amt), "{wort} {ort}: {erste}");
        }
    }
    let ueberall = gut(&mut k, "/api/v1/suche?q=Steueramt&art=stelle").await;
    let hier = gut(&mut k, "/api/v1/suche?q=Steueramt&art=stelle&ort=Wurzen").await;
    let stellen = |s: &serde_json::Value| s["anzahl"]["stellen"].as_u64().unwrap();
    assert!(stellen(&ueberall) > 600 && stellen(&hier) <= 3, "{} {}", stellen(&ueberall), stellen(&hier));
}

#[tokio::test]
async fn concerns_are_hits_of_their_own_kind() {
    let (mut raeume, _) = web::probe::raeume().await;
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../anliegen/umzug.toml")).unwrap();
    raeume.anliegen = std::sync::Arc::new(vec![anliegen::Anliegen::lesen("umzug", &text).unwrap()]);
    let mut k = web::probe::Klient::neu(&web::Haus::neu(raeume), api::wege());
    let s = gut(&mut k, "/api/v1/suche?q=Umzug&art=anliegen").await;
    assert_eq!(s["anzahl"]["anliegen"], 1);
    let t = &s["daten"][0];
    assert_eq!((&t["art"], &t["kennung"], &t["api"]), (&json!("anliegen"), &json!("umzug"), &json!(null)));
    assert_eq!(t["adresse"], "http://127.0.0.1:8080/anliegen/umzug");
}

//! Search, lists, situations, offices, places.

use http::StatusCode;

use crate::{gelesen, klient};

#[tokio::test]
async fn tabs_count_and_filters_stay_in_the_links() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/suche?was=anmelden&ort=14625020").await);
    for muss in ["Alles (", "Leistungen (", "Lebenslagen (", "Stellen ("] {
        assert!(text.contains(muss), "{muss}\n{text}");
    }
    assert!(text.contains("[/suche?was=anmelden&ort=14625020&art=leistungen] Leistungen ("), "{text}");
    assert!(text.contains("[/leistung/99115005104000?ort=14625020] Wohnung anmelden"), "{text}");
    let online = gelesen(&k.get("/suche?was=anmelden&art=leistungen&online=ja").await);
    assert!(
        online.contains("[/leistung/hundesteuer-anmelden]") && !online.contains("[/leistung/99115005104000]"),
        "{online}"
    );
    assert!(online.contains("[/suche?was=anmelden&art=leistungen] Alle Filter entfernen"), "{online}");
    let stellen = gelesen(&k.get("/suche?was=Urkundenstelle&art=stellen").await);
    assert!(stellen.contains("[/stelle/900000002] Urkundenstelle (Muster)"), "{stellen}");
    let lagen = gelesen(&k.get("/suche?was=Umzug&art=lagen").await);
    assert!(lagen.contains("[/lage/wohnen-umzug] Wohnen und Umzug"), "{lagen}");
    let nichts = gelesen(&k.get("/suche?was=Standesamt&art=lagen&fuer=unternehmen").await);
    assert!(nichts.contains("Mit diesen Einstellungen bleibt nichts übrig"), "{nichts}");
}

#[tokio::test]
async fn suggestions_are_json() {
    let mut k = klient().await;
    let antwort = k.get("/suche/vorschlaege?q=wohn&ort=14625020").await;
    let daten: serde_json::Value = serde_json::from_slice(&antwort.bytes).unwrap();
    let alle = daten["vorschlaege"].as_array().unwrap();
    assert!(!alle.is_empty() && alle.len() <= 8);
    assert!(
        alle.iter().any(|v| v["adresse"] == "/leistung/99115005104000?ort=14625020" && v["art"] == "Leistung"),
        "{daten}"
    );
    for q in ["", "%00", &"x".repeat(5_000), "%ff"] {
        let antwort = k.get(&format!("/suche/vorschlaege?q={q}")).await;
        assert_eq!(antwort.status, StatusCode::OK);
        let daten: serde_json::Value = serde_json::from_slice(&antwort.bytes).unwrap();
        assert!(daten["vorschlaege"].is_array());
    }
}

#[tokio::test]
async fn every_address_has_an_answer() {
    let mut k = klient().await;
    let lang = "a".repeat(10_000);
    for pfad in [
        format!("/suche?was={lang}"),
        "/suche?was=%00%01%1b&ort=%00".into(),
        "/suche?was=%27%3B%20DROP%20TABLE%20leistung%3B--".into(),
        "/suche?was=hund&seite=99999999999999999999999".into(),
        "/suche?was=hund&seite=-1&art=quatsch&niveau=x&fuer=y&online=z".into(),
        "/leistungen?buchstabe=%F0%9F%92%A9&seite=0".into(),
        "/leistungen?buchstabe=W&seite=1000000".into(),
        "/stellen?name=%ff&seite=18446744073709551616".into(),
        "/lage/wohnen-umzug?seite=77".into(),
        "/ort?lat=NaN&lon=inf".into(),
        "/ort?lat=999&lon=999&weiter=//boese.example".into(),
        "/ort?lat=abc".into(),
        "/anliegen/umzug?wohin=mond&was=%00&gefragt=x&ort=%00".into(),
        format!("/anliegen/umzug?{}", "was=hund&".repeat(3_000)),
    ] {
        let antwort = k.get(&pfad).await;
        let anfang: String = pfad.chars().take(60).collect();
        assert!(matches!(antwort.status.as_u16(), 200 | 303 | 422), "{anfang}: {}", antwort.status);
        assert!(
            !antwort.text().contains("\"//boese.example") && antwort.ziel().is_none_or(|z| z.starts_with("/ort")),
            "{anfang}"
        );
    }
    for pfad in [
        "/lage/gibt-es-nicht",
        "/anliegen/gibt-es-nicht",
        "/ort/14625020x/grenze",
        "/sitemap/x-1.xml",
        "/offene-daten/x.gz",
        "/sitemap/leistungen-0.xml",
    ] {
        assert_eq!(k.get(pfad).await.status, StatusCode::NOT_FOUND, "{pfad}");
    }
}

#[tokio::test]
async fn a_heading_is_left_out_where_something_stands_below_it() {
    let mut k = klient().await;
    let mut text = gelesen(&k.get("/leistungen").await);
    for buchstabe in ["A", "H", "P", "S", "W"] {
        text.push_str(&gelesen(&k.get(&format!("/leistungen?buchstabe={buchstabe}")).await));
    }
    assert!(text.contains("[/leistung/99115005104000] Wohnung anmelden"), "{text}");
    assert!(!text.contains("[/leistung/99115005000000]"), "{text}");
    assert!(text.contains("[/leistung/99101011000000] Sterbefall anzeigen"), "nothing stands below this one");
    assert!(
        text.contains("[/leistung/hundesteuer-anmelden]") && !text.contains("[/leistung/99102013104000]"),
        "{text}"
    );
    assert!(!text.contains("[/leistung/99008001012000]"), "it has ended");
    let w = gelesen(&k.get("/leistungen?buchstabe=w&ort=15003000").await);
    assert!(w.contains("Wohnung anmelden (LSA)") && !w.contains("Gästekarte"), "{w}");
}

#[tokio::test]
async fn situations_lead_to_services_in_their_order() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/lagen?ort=14625020").await);
    assert!(
        text.contains("[/lage/wohnen?ort=14625020] Wohnen") && text.contains("[/lage/gruenden?ort=14625020]"),
        "{text}"
    );
    let text = gelesen(&k.get("/lage/wohnen-umzug?ort=14625020").await);
    let stelle = |was: &str| text.find(was).unwrap_or_else(|| panic!("{was}\n{text}"));
    assert!(stelle("/leistung/99115005104000?") < stelle("/leistung/99115005070000?"));
    assert!(stelle("/leistung/99115005070000?") < stelle("/leistung/hundesteuer-anmelden?"));
    assert!(text.contains("[/anliegen/umzug?ort=14625020]"), "{text}");
    let en = k.get("/lage/wohnen-umzug?sprache=en").await.text();
    assert!(
        en.contains("Wohnen und Umzug (en)") && en.contains("<p class=\"kern-body\" lang=\"de\" dir=\"ltr\">Alles zu"),
        "{en}"
    );
}

#[tokio::test]
async fn offices_by_place_and_name_and_all_that_is_known_of_one() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/stellen?ort=Bautzen&name=urkundenst").await);
    assert!(text.contains("Eine Stelle") && text.contains("[/stelle/900000002?ort=14625020]"), "{text}");
    let text = gelesen(&k.get("/stellen?ort=14626110&name=urkundenst").await);
    assert!(text.contains("kennen wir keine Stelle"), "{text}");
    let text = gelesen(&k.get("/stelle/900000001?ort=14625020").await);
    for muss in [
        "Jetzt geöffnet, heute bis 12:00",
        "10.\u{a0}März 2026 : geschlossen",
        "Personalversammlung",
        "Karfreitag",
        "Fax: 03591 000",
        "[https://standesamt.example/] standesamt.example",
        "[/stelle/900000002?ort=14625020] Urkundenstelle",
        "[/leistung/99115005104000?ort=14625020] Wohnung anmelden",
        "Beurkundet Geburten.",
    ] {
        let ohne = |t: &str| t.replace(" :", ":");
        assert!(ohne(&text).contains(&ohne(muss)), "{muss}\n{text}");
    }
    assert!(gelesen(&k.get("/stelle/900000002").await).contains("[/stelle/900000001] Standesamt Bautzen (Muster)"));
}

#[tokio::test]
async fn a_point_leads_to_its_municipality_and_a_former_key_to_todays() {
    let mut k = klient().await;
    let punkt = k.get("/ort?lat=51.1814&lon=14.4244&weiter=%2Fleistung%2Fhundesteuer-anmelden").await;
    assert_eq!(punkt.ziel(), Some("/leistung/hundesteuer-anmelden?ort=14625020"));
    let see = gelesen(&k.get("/ort?lat=54.5&lon=13.0").await);
    assert!(see.contains("Diesen Punkt kennen wir nicht"), "{see}");
    // Kohren-Sahlis went to Frohburg on 31 December 2017.
    let frueher = k.get("/leistung/hundesteuer-anmelden?ort=14729230").await;
    assert_eq!(frueher.ziel(), Some("/leistung/hundesteuer-anmelden?ort=14729140&frueher=14729230"));
    let text = gelesen(&k.get("/leistung/hundesteuer-anmelden?ort=14729140&frueher=14729230").await);
    assert!(text.contains("Der Schlüssel 14729230 gehörte zu einer früheren Gemeinde."), "{text}");
    let ort = k.get("/ort?ort=14625020").await.text();
    assert!(ort.contains("<svg role=\"img\" aria-label=\"Umriss der Gemeinde Bautzen"), "the outline without script");
    let grenze = k.get("/ort/14625020/grenze").await;
    assert_eq!(grenze.kopf[http::header::CONTENT_TYPE], "application/geo+json; charset=utf-8");
    let daten: serde_json::Value = serde_json::from_slice(&grenze.bytes).unwrap();
    assert_eq!(daten["features"][0]["id"], "14625020");
    let alle: serde_json::Value = serde_json::from_slice(&k.get("/ort/grenzen").await.bytes).unwrap();
    assert_eq!(alle["features"].as_array().unwrap().len(), 636);
}

#[tokio::test]
async fn the_place_is_kept_in_the_links() {
    let mut k = klient().await;
    for pfad in [
        "/?ort=14625020",
        "/lagen?ort=14625020",
        "/leistungen?ort=14625020",
        "/anliegen?ort=14625020",
        "/stellen?ort=14625020",
    ] {
        let html = k.get(pfad).await.text();
        assert!(html.contains("href=\"/suche?ort=14625020\""), "{pfad}");
        assert!(html.contains("class=\"bw-marke\" href=\"/?ort=14625020\""), "{pfad}");
    }
    let ort = k.get("/ort?ort=Bautzen").await;
    assert_eq!((ort.status, ort.ziel()), (StatusCode::SEE_OTHER, Some("/ort?ort=14625020")));
    let ort = gelesen(&k.get("/ort?ort=14625020").await);
    assert!(ort.contains("Stellen für Bautzen") && ort.contains("[/stellen?ort=14625020] Alle "), "{ort}");
    let weiter = k.get("/ort?ort=Bautzen&weiter=%2Fsuche%3Fwas%3Dhund%26ort%3D15003000").await;
    assert_eq!(weiter.ziel(), Some("/suche?was=hund&ort=14625020"));
}

/// A list knows the street light by its key; the package takes the place of that entry wherever services are named.
#[tokio::test]
async fn a_package_and_its_catalogue_entry_are_one() {
    const EIGENE: &str = "/leistung/strassenbeleuchtung-melden";
    const LISTE: &str = "/leistung/99108020224000";
    let mut k = web::probe::Klient::neu(
        &crate::haus_mit(&["hundesteuer-anmelden", "strassenbeleuchtung-melden"]).await,
        portal::wege(),
    );
    for (pfad, anfang, ende) in [
        ("/suche?was=laterne&ort=14625020", "[", "?ort=14625020]"),
        ("/suche?was=Straßenbeleuchtung&art=leistungen", "[", "]"),
        ("/leistungen?buchstabe=A", "[", "]"),
    ] {
        let text = gelesen(&k.get(pfad).await);
        assert_eq!(text.matches(&format!("{anfang}{EIGENE}{ende}")).count(), 1, "{pfad}\n{text}");
        assert!(!text.contains(LISTE), "{pfad}\n{text}");
    }
    let vorschlaege = k.get("/suche/vorschlaege?q=beleuchtung").await.text();
    assert_eq!(vorschlaege.matches("strassenbeleuchtung-melden").count(), 1, "{vorschlaege}");
    assert!(!vorschlaege.contains("99108020224000"), "{vorschlaege}");
    let karte = k.get("/sitemap/leistungen-1.xml").await.text();
    assert!(karte.contains(EIGENE) && !karte.contains(LISTE));
    // Its key leads to it, from an old link or another portal.
    assert!(k.get(LISTE).await.ziel().is_some_and(|z| z.starts_with(EIGENE)));
    // The office of the entry does it.
    let seite = gelesen(&k.get(&format!("{EIGENE}?ort=14625020")).await);
    assert!(seite.contains("Stadtverwaltung Bautzen (Demonstration), Bauamt"), "{seite}");
}

/// Ten places, and the words for offices that people use: the first office is one of the place itself, and the right one.
#[tokio::test]
async fn the_office_of_the_place_comes_first() {
    let mut k = klient().await;
    let orte = [
        ("14625250", "Kamenz"),
        ("14626110", "Görlitz"),
        ("14612000", "Dresden"),
        ("14713000", "Leipzig"),
        ("14628270", "Pirna"),
        ("14729410", "Wurzen"),
        ("15003000", "Magdeburg"),
        ("15002000", "Halle"),
        ("15082015", "Bitterfeld-Wolfen"),
        ("15085235", "Quedlinburg"),
    ];
    for (ort, name) in orte {
        for (wort, amt) in [
            ("Rathaus", "Bürgerbüro"),
            ("B%C3%BCrgeramt", "Bürgerbüro"),
            ("Steueramt", "Steueramt"),
            ("Standesamt", "Standesamt"),
        ] {
            for tab in ["", "&art=stellen"] {
                let text = gelesen(&k.get(&format!("/suche?was={wort}&ort={ort}{tab}")).await);
                let erste =
                    text.lines().find(|z| z.starts_with("[/stelle/")).unwrap_or_else(|| panic!("{wort} {ort}: {text}"));
                // Pirna has its Bürgerbüro with its neighbours, in the Verwaltungsgemeinschaft of the same name.
                assert!(erste.contains(name) && erste.ends_with(amt), "{wort} {ort}: {erste}");
            }
        }
        let tab = gelesen(&k.get(&format!("/suche?was=Steueramt&ort={ort}&art=stellen")).await);
        assert!(tab.lines().filter(|z| z.starts_with("[/stelle/")).count() <= 3, "only of this place: {tab}");
    }
}

#[tokio::test]
async fn offices_elsewhere_stand_behind_and_only_where_they_are_named() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/suche?was=Standesamt+G%C3%B6rlitz&ort=14625020").await);
    let (hier, dort) = text.split_once("Auch anderswo: Görlitz").unwrap_or_else(|| panic!("{text}"));
    assert!(!hier.contains("[/stelle/14626110"), "{hier}");
    assert!(
        dort.contains("[/stelle/146261103?ort=14626110] Stadtverwaltung Görlitz (Demonstration), Standesamt"),
        "{dort}"
    );
    assert!(dort.contains("Sie haben Bautzen / Budyšin gewählt und nennen Görlitz."), "{dort}");
    assert!(!dort.contains("Ordnungsamt"), "only what was asked for: {dort}");
    for ohne in [
        "/suche?was=Standesamt&ort=14625020",
        "/suche?was=Standesamt+Bautzen&ort=14625020",
        "/suche?was=Standesamt+G%C3%B6rlitz",
    ] {
        assert!(!k.get(ohne).await.text().contains("Auch anderswo"), "{ohne}");
    }
    let lage = k.get("/suche?was=Standesamt+G%C3%B6rlitz&ort=14625020&art=lagen").await.text();
    assert!(!lage.contains("Auch anderswo"), "another tab");
}

#[tokio::test]
async fn concerns_lead_the_hits_in_every_language_they_have() {
    let mut k = klient().await;
    for (was, kennung, name) in [
        ("Umzug", "umzug", "Umzug"),
        ("Geburt", "geburt", "Geburt"),
        ("Todesfall", "todesfall", "Todesfall"),
        ("Gr%C3%BCndung", "unternehmen-gruenden", "Unternehmen"),
    ] {
        let text = gelesen(&k.get(&format!("/suche?was={was}&ort=14625020")).await);
        let erster = text.lines().find(|z| z.starts_with("[/") && z.contains("?ort=14625020]")).unwrap_or_default();
        assert!(
            erster.starts_with(&format!("[/anliegen/{kennung}?ort=14625020] ")) && erster.contains(name),
            "{was}: {erster}\n{text}"
        );
        assert!(
            text.contains("Laufzettel (1)") && text.contains("Ein paar Fragen führen zu Ihrem Laufzettel"),
            "{text}"
        );
    }
    let englisch = k.get("/suche?was=moving&sprache=en").await;
    assert!(gelesen(&englisch).contains("[/anliegen/umzug] Moving"), "{}", gelesen(&englisch));
    assert!(!k.get("/suche?was=Reisepass&sprache=de").await.text().contains("Laufzettel (0)"), "no empty tab");
    let antwort = k.get("/suche/vorschlaege?q=umzu").await;
    let daten: serde_json::Value = serde_json::from_slice(&antwort.bytes).unwrap();
    assert_eq!(daten["vorschlaege"][0]["adresse"], "/anliegen/umzug", "{daten}");
    assert_eq!(daten["vorschlaege"][0]["art"], "Laufzettel");
}

#[tokio::test]
async fn an_unknown_setting_is_said_and_left_out() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/suche?was=Hund&art=quatsch&online=vielleicht").await);
    assert!(text.contains("Eine Angabe in der Adresse kennen wir nicht"), "{text}");
    assert!(text.contains("Art der Ergebnisse (quatsch), Online möglich? (vielleicht)"), "{text}");
    assert!(text.contains("[/leistung/hundesteuer-anmelden]") && !text.contains("online=vielleicht"), "{text}");
    assert!(
        !k.get("/suche?was=Hund&art=leistungen&online=ja&niveau=niedrig&fuer=buerger")
            .await
            .text()
            .contains("kennen wir nicht")
    );
}

#[tokio::test]
async fn the_number_of_the_catalogue_finds_its_service_and_code_finds_nothing() {
    let mut k = klient().await;
    for zahl in ["99102013104000", "99+102+013+104+000", "LeiKa+99102013104000"] {
        let text = gelesen(&k.get(&format!("/suche?was={zahl}")).await);
        assert!(text.contains("[/leistung/hundesteuer-anmelden]"), "{zahl}: {text}");
    }
    for code in ["%27+OR+1%3D1%3B+DROP+TABLE+leistung%3B+--", "..%2F..%2Fetc%2Fpasswd", "99999999999999"] {
        let text = gelesen(&k.get(&format!("/suche?was={code}")).await);
        assert!(text.contains("haben wir nichts gefunden"), "{code}: {text}");
    }
}

#[tokio::test]
async fn without_a_place_it_says_in_how_many_it_is_online() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/suche?was=Hund+anmelden&art=leistungen").await);
    assert!(text.contains("In allen Gemeinden online") && !text.contains("In manchen"), "{text}");
    let haus = crate::haus().await;
    let mut tx = haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let hund = crate::katalog::k("hundesteuer-anmelden");
    verzeichnis::aktivieren(&mut tx, crate::katalog::BAUTZEN, &hund, &serde_json::Map::new(), false).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let mut k = web::probe::Klient::neu(&haus, portal::wege());
    let text = gelesen(&k.get("/suche?was=Hund+anmelden&art=leistungen").await);
    assert!(text.contains("In 635 von 636 Gemeinden online"), "{text}");
    let hier = gelesen(&k.get("/suche?was=Hund+anmelden&ort=14625020&online=ja&art=leistungen").await);
    assert!(!hier.contains("[/leistung/hundesteuer-anmelden"), "not online here: {hier}");
}

#[tokio::test]
async fn places_are_suggested_by_name_and_postcode() {
    let mut k = klient().await;
    let mut titel = async |q: &str| -> Vec<String> {
        let antwort = k.get(&format!("/ort/vorschlaege?q={}", web::abfragewert(q))).await;
        assert_eq!(antwort.status, StatusCode::OK);
        let daten: serde_json::Value = serde_json::from_slice(&antwort.bytes).unwrap();
        daten["vorschlaege"].as_array().unwrap().iter().map(|v| v["titel"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titel("bautz").await, ["Bautzen / Budyšin"]);
    assert_eq!(titel("0262").await[0], "02625 Bautzen");
    assert!(titel("görl").await[0].starts_with("Görlitz"));
    let neukirch = titel("neukirch").await;
    assert!(
        neukirch.len() > 1 && neukirch.iter().collect::<std::collections::BTreeSet<_>>().len() == neukirch.len(),
        "{neukirch:?}"
    );
    assert!(titel("").await.is_empty() && titel("b").await.is_empty() && titel(&"x".repeat(5_000)).await.is_empty());
    assert!(titel("a").await.len() <= 8 && titel("an").await.len() <= 8);
}

/// A letter with too many entries is divided by the second one; a bare heading gives way to what has a text below it.
#[tokio::test]
async fn a_long_letter_is_divided_by_the_second_one() {
    use crate::katalog::{eintrag, text};
    use verzeichnis::{Leistungsart, leistung_speichern, text_veroeffentlichen};

    let haus = crate::haus().await;
    let mut tx = haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    for nr in 0..120 {
        let name = if nr < 70 { format!("Quelle {nr}") } else { format!("Qanat {nr}") };
        let l = eintrag(&format!("q-{nr}"), None, &name, Leistungsart::Verrichtung);
        leistung_speichern(&mut tx, &l).await.unwrap();
    }
    for (leika, name, art) in [
        ("99777001000000", "Zisterne", Leistungsart::Objekt),
        ("99777001104000", "Zisterne Anmeldung", Leistungsart::Verrichtung),
        ("99778001000000", "Zisternenwagen", Leistungsart::Objekt),
    ] {
        leistung_speichern(&mut tx, &eintrag(leika, Some(leika), name, art)).await.unwrap();
    }
    text_veroeffentlichen(&mut tx, &text("99777001104000", "de", "Zisterne anmelden")).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let mut k = web::probe::Klient::neu(&haus, portal::wege());
    let q = gelesen(&k.get("/leistungen?buchstabe=Q").await);
    assert!(
        q.contains("[/leistungen?buchstabe=Qa] Qa (50)") && q.contains("[/leistungen?buchstabe=Qu] Qu (70)"),
        "{q}"
    );
    assert!(!q.contains("[/leistung/q-1]") && q.contains("Qanat"), "the groups, and the first of them: {q}");
    let az = gelesen(&k.get("/leistungen").await);
    assert!(az.contains("Leistungen von A bis Z") && az.contains("[/leistungen?buchstabe=Q] Q (120)"), "{az}");
    let listen = az.lines().filter(|z| z.starts_with("[/leistung/")).count();
    assert!(listen > 0, "it opens on the first letter that has entries: {az}");
    let qu = k.get("/leistungen?buchstabe=Qu").await;
    assert!(qu.text().contains("<title>") && gelesen(&qu).contains("[/leistung/q-1] Quelle 1"), "{}", gelesen(&qu));
    assert!(!gelesen(&qu).contains("Qanat 100"), "{}", gelesen(&qu));
    assert_eq!(k.get("/leistungen?buchstabe=Q%F0%9F%92%A9").await.status, StatusCode::OK);
    let suche = gelesen(&k.get("/suche?was=Zisterne&art=leistungen").await);
    assert!(suche.contains("[/leistung/99777001104000] Zisterne anmelden"), "{suche}");
    assert!(!suche.contains("[/leistung/99777001000000]"), "the bare heading: {suche}");
    let z = gelesen(&k.get("/leistungen?buchstabe=Z").await);
    assert!(
        !z.contains("[/leistung/99777001000000]") && z.contains("[/leistung/99778001000000] Zisternenwagen"),
        "{z}"
    );
}

#[tokio::test]
async fn what_is_only_similar_is_said_above_the_hits() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/suche?was=Wohnungsgeberbescheid").await);
    assert!(text.contains("Genau dazu haben wir nichts gefunden") && text.contains("[/leistung/"), "{text}");
    let text = gelesen(&k.get("/suche?was=Wohnung+anmelden").await);
    assert!(!text.contains("Genau dazu haben wir nichts gefunden") && text.contains("[/leistung/"), "{text}");
    let text = gelesen(&k.get("/suche?was=xyzzy").await);
    assert!(!text.contains("Genau dazu") && text.contains("haben wir nichts gefunden"), "{text}");
    // `q`, as the interface calls it, is the same question.
    let text = gelesen(&k.get("/suche?q=Wohnung+anmelden&ort=14625020").await);
    assert!(text.contains("[/leistung/99115005104000?ort=14625020] Wohnung anmelden"), "{text}");
    let text = gelesen(&k.get("/suche?was=Hund&q=Wohnung").await);
    assert!(text.contains("Suche nach „Hund“"), "{text}");
}

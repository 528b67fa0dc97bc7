//! Search, service, office, texts.

use std::collections::BTreeSet;

use grund::Sprache;
use http::{Request, StatusCode, header};
use leistung::{Abschnitt, Block};
use proptest::{
    prelude::any,
    test_runner::{Config, TestRunner},
};
use web::{Haus, axum::body::Body};

use crate::{gelesen, haus, klient};
use web::probe::Klient;

#[tokio::test]
async fn from_concern_and_place_to_the_service() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let texte = texte_der_leistungen(&haus);
    for (name, pfad) in [
        ("start", "/"),
        ("suche", "/suche?was=Hund&ort=Bautzen"),
        ("suche_sorbisch", "/suche?was=hund&ort=Budy%C5%A1in"),
        ("suche_frage", "/suche?was=Hund&ort=01920"),
        ("suche_vermutung", "/suche?was=Hund&ort=Bauzten"),
        ("suche_nichts", "/suche?was=Xylophon"),
        ("suche_leer", "/suche?was=&ort="),
        ("leistung_ohne_ort", "/leistung/hundesteuer-anmelden"),
        ("leistung_bautzen", "/leistung/hundesteuer-anmelden?ort=14625020"),
        ("leistung_goerlitz_en", "/leistung/hundesteuer-anmelden?ort=14626110&sprache=en"),
        ("stelle", "/stelle/146250201?sprache=de"),
        ("az", "/leistungen?ort=14625020"),
    ] {
        let antwort = k.get(pfad).await;
        assert_eq!(antwort.status, StatusCode::OK, "{pfad}");
        // What a service says about itself is its folder's business; that it stands there is ours.
        let mut zeilen: Vec<String> = gelesen(&antwort)
            .lines()
            .map(|z| if texte.contains(z) { "(Text der Leistung)".to_owned() } else { z.to_owned() })
            .collect();
        zeilen.dedup();
        insta::assert_snapshot!(name, zeilen.join("\n"));
    }
}

fn texte_der_leistungen(haus: &Haus) -> BTreeSet<String> {
    let mut texte = BTreeSet::new();
    for l in haus.leistungen.alle() {
        for (sprache, abschnitt) in Sprache::ALLE.iter().flat_map(|s| Abschnitt::ALLE.map(|a| (*s, a))) {
            for block in l.abschnitt(sprache, abschnitt) {
                match block {
                    Block::Absatz(a) => texte.extend([a.clone()]),
                    Block::Liste(punkte) => texte.extend(punkte.iter().cloned()),
                }
            }
        }
    }
    texte
}

#[tokio::test]
async fn an_unknown_place_is_a_422_that_says_what_to_do() {
    let mut k = klient().await;
    for pfad in ["/suche?was=Hund&ort=Atlantis", "/leistung/hundesteuer-anmelden?ort=Atlantis"] {
        let antwort = k.get(pfad).await;
        assert_eq!(antwort.status, StatusCode::UNPROCESSABLE_ENTITY, "{pfad}");
        let text = antwort.text();
        assert!(text.contains("<title>Fehler: ") && text.contains("Den Ort „Atlantis“ kennen wir nicht"), "{pfad}");
        assert!(text.contains("value=\"Atlantis\""), "what was typed stays: {pfad}");
    }
}

#[tokio::test]
async fn a_typed_place_leads_to_the_address_with_the_key() {
    let mut k = klient().await;
    let antwort = k.get("/leistung/hundesteuer-anmelden?ort=02625").await;
    assert_eq!(antwort.status, StatusCode::SEE_OTHER);
    assert_eq!(antwort.ziel(), Some("/leistung/hundesteuer-anmelden?ort=14625020"));
    let frage = k.get("/leistung/hundesteuer-anmelden?ort=Neukirch").await;
    let text = gelesen(&frage);
    assert!(text.contains("[/leistung/hundesteuer-anmelden?ort=14625370]"), "{text}");
    assert!(text.contains("[/leistung/hundesteuer-anmelden?ort=14625380]"), "{text}");
}

#[tokio::test]
async fn the_name_of_a_part_leads_on_and_says_so() {
    let mut k = klient().await;
    let antwort = k.get("/leistung/hundesteuer-anmelden?ort=Rittersgr%C3%BCn").await;
    let ziel = antwort.ziel().expect("a redirect").to_owned();
    assert_eq!(ziel, "/leistung/hundesteuer-anmelden?ort=14521110&teil=Rittersgr%C3%BCn");
    let text = gelesen(&k.get(&ziel).await);
    assert!(text.contains("Rittersgrün gehört zu Breitenbrunn/Erzgeb."), "{text}");
    // Only what the directory knows is said on the page.
    let text = gelesen(&k.get("/leistung/hundesteuer-anmelden?ort=14521110&teil=Entenhausen").await);
    assert!(!text.contains("Entenhausen"), "{text}");
    let text = gelesen(&k.get("/leistung/hundesteuer-anmelden?ort=Taucha").await);
    assert!(text.contains("Hohenmölsen") && text.contains("Ortsteil Taucha"), "{text}");
    // A quarter of a large town, and a name of former times.
    let antwort = k.get("/leistung/hundesteuer-anmelden?ort=Connewitz").await;
    let ziel = antwort.ziel().expect("a redirect").to_owned();
    assert_eq!(ziel, "/leistung/hundesteuer-anmelden?ort=14713000&teil=Connewitz");
    let text = gelesen(&k.get(&ziel).await);
    assert!(text.contains("Connewitz gehört zu Leipzig") && !text.contains("Zeitz"), "{text}");
    let text = gelesen(&k.get("/suche?was=Hund&ort=Karl-Marx-Stadt").await);
    assert!(text.contains("Karl-Marx-Stadt heißt heute Chemnitz"), "{text}");
    // A large town of another state: no similar name is offered.
    let antwort = k.get("/suche?was=Hund&ort=M%C3%BCnchen").await;
    let text = gelesen(&antwort);
    assert!(text.contains("München liegt nicht in Sachsen oder Sachsen-Anhalt") && !text.contains("Mücheln"), "{text}");
    let text = gelesen(&k.get("/ort?ort=14521110").await);
    assert!(text.contains("Die nächsten Feiertage hier"), "{text}");
    assert!(text.contains("Ortsteile, die wir mit Namen kennen") && text.contains("Erlabrunn, Rittersgrün"), "{text}");
}

#[tokio::test]
async fn two_places_differ_in_fees_without_code() {
    let mut k = klient().await;
    let bautzen = gelesen(&k.get("/leistung/hundesteuer-anmelden?ort=14625020").await);
    let goerlitz = gelesen(&k.get("/leistung/hundesteuer-anmelden?ort=14626110").await);
    assert!(bautzen.contains("72,00\u{a0}€") && !goerlitz.contains("72,00\u{a0}€"));
    assert!(goerlitz.contains("96,00\u{a0}€"));
}

#[tokio::test]
async fn every_page_exists_in_every_language_and_what_does_not_exist_is_a_404() {
    let mut k = klient().await;
    for pfad in [
        "/",
        "/suche",
        "/leistungen",
        "/lagen",
        "/lage/wohnen",
        "/stellen",
        "/ort",
        "/anliegen",
        "/anliegen/umzug",
        "/offene-daten",
        "/hilfe",
        "/leichte-sprache",
        "/gebaerdensprache",
        "/barrierefreiheit",
        "/datenschutz",
        "/impressum",
        "/barriere-melden",
        "/barriere-melden/danke",
    ] {
        for sprache in Sprache::ALLE {
            let antwort = k.get(&format!("{pfad}?sprache={sprache}")).await;
            assert_eq!(antwort.status, StatusCode::OK, "{pfad}");
            let text = antwort.text();
            let marke = format!("<html lang=\"{sprache}\" dir=\"{}\">", sprache.richtung());
            assert!(text.contains(&marke), "{pfad} {sprache}");
            let ungeprueft = text.contains("class=\"bw-sprachhinweis\"");
            assert_eq!(
                ungeprueft,
                !Sprache::PFLICHT.contains(&sprache),
                "{pfad} {sprache}: nothing unreviewed looks official"
            );
            assert_eq!(text.matches("<h1").count(), 1, "{pfad}");
            assert!(text.len() < 60_000, "{pfad}: {}", text.len());
        }
    }
    for pfad in ["/leistung/gibt-es-nicht", "/stelle/1", "/stelle/abc", "/stelle/99999999999999", "/leistung/%2e%2e"] {
        assert_eq!(k.get(pfad).await.status, StatusCode::NOT_FOUND, "{pfad}");
    }
    let robots = k.get("/robots.txt").await;
    assert!(robots.text().contains("Disallow: /\n"), "nobody finds a demonstration");
}

#[tokio::test]
async fn a_known_page_is_not_sent_again_and_a_change_is_seen() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let pfad = "/leistung/hundesteuer-anmelden?ort=14625020";
    let erste = k.get(pfad).await;
    let etag = erste.kopf[header::ETAG].clone();
    assert_eq!(erste.kopf[header::CACHE_CONTROL], "private, no-cache");
    assert_eq!(k.get(pfad).await.bytes, erste.bytes);
    let wieder = || Request::get(pfad).header(header::IF_NONE_MATCH, etag.clone()).body(Body::empty()).unwrap();
    let antwort = k.senden(wieder()).await;
    assert_eq!((antwort.status, antwort.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert!(antwort.kopf.contains_key(header::CONTENT_SECURITY_POLICY));

    let mut tx = haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let kennung = grund::LeistungKennung("hundesteuer-anmelden".into());
    let leer = Default::default();
    verzeichnis::aktivieren(&mut tx, grund::MandantId(14_625_020), &kennung, &leer, false).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let antwort = k.senden(wieder()).await;
    assert_eq!(antwort.status, StatusCode::OK);
    assert!(gelesen(&antwort).contains("Hier noch nicht online"));
}

#[tokio::test]
async fn hostile_input_gets_a_page() {
    let mut k = klient().await;
    let lang = "%C3%A4".repeat(5_000);
    for pfad in [
        format!("/suche?was={lang}&ort={lang}"),
        "/suche?was=%00".into(),
        "/suche?was=%ff".into(),
        "/suche?was=%3Cscript%3Ealert(1)%3C/script%3E&ort=%22%3E%3Cmarquee".into(),
        "/suche?was=a&was=b&ort=c&ort=d".into(),
        "/suche?was=%E2%80%AEhund&ort=%E2%81%A6ort".into(),
        format!("/leistung/{}", "a".repeat(3_000)),
        "/leistung/%ff".into(),
    ] {
        let antwort = k.get(&pfad).await;
        assert!(antwort.status.is_success() || antwort.status.is_client_error(), "{}", antwort.status);
        let text = antwort.text();
        assert!(
            !text.contains("<script>alert") && !text.contains("<marquee") && !text.contains(['\u{202e}', '\u{2066}']),
            "{}",
            web::abfragewert(&pfad[..40.min(pfad.len())])
        );
    }
    let mut laeufer = TestRunner::new(Config { failure_persistence: None, cases: 64, ..Config::default() });
    let strategie = (any::<String>(), any::<String>());
    let eingaben = std::cell::RefCell::new(Vec::new());
    laeufer
        .run(&strategie, |e| {
            eingaben.borrow_mut().push(e);
            Ok(())
        })
        .unwrap();
    for (was, ort) in eingaben.into_inner() {
        let antwort = k.get(&format!("/suche?was={}&ort={}", web::abfragewert(&was), web::abfragewert(&ort))).await;
        assert!(!antwort.status.is_server_error(), "{was:?} {ort:?}");
    }
}

#[tokio::test]
async fn what_is_not_translated_says_in_which_language_it_is() {
    let mut k = klient().await;
    let pfad = "/leistung/hundesteuer-anmelden?ort=14625020";
    let arabisch = k.get(&format!("{pfad}&sprache=ar")).await.text();
    assert!(arabisch.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabisch.contains("<span lang=\"en\" dir=\"ltr\">Register a dog (dog tax)</span>"), "{arabisch}");
    assert!(arabisch.contains("<div class=\"bw-text bw-fremd\" lang=\"en\" dir=\"ltr\">"), "whole sections too");
    assert!(arabisch.contains("<bdi dir=\"ltr\">02625 Bautzen</bdi>"), "addresses keep their order");
    let sorbisch = gelesen(&k.get(&format!("{pfad}&sprache=hsb")).await);
    for satz in ["Psa přizjewić (psowy dawk)", "Wuměnjenja", "Dawk za prěnjeho psa", "72,00\u{a0}€"] {
        assert!(sorbisch.contains(satz), "{satz}: {sorbisch}");
    }
    let leicht = k.get(&format!("{pfad}&sprache=de-simple")).await.text();
    assert!(
        leicht.contains("Sie haben einen Hund?")
            && leicht.contains("<div class=\"bw-text bw-fremd\" lang=\"de\" dir=\"ltr\">")
    );
}

#[tokio::test]
async fn another_language_keeps_what_is_typed_into_the_search() {
    let mut k = klient().await;
    let start = k.get("/").await.text();
    assert!(start.contains("form=\"eingaben\" formaction=\"/\" name=\"sprache\" value=\"hsb\""), "{start}");
    let sorbisch = k.get("/?was=pos&ort=Budy%C5%A1in&sprache=hsb").await.text();
    assert!(
        sorbisch.contains("<html lang=\"hsb\"")
            && sorbisch.contains("value=\"pos\"")
            && sorbisch.contains("value=\"Budyšin\"")
    );
}

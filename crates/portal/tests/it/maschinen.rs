//! What machines fetch: sitemap, robots, open data, compressed pages.

use flate2::read::GzDecoder;
use http::{Request, StatusCode, header};
use sha2::{Digest, Sha256};
use std::io::Read;
use web::{Einstellungen, Haus, axum::body::Body, probe::Klient};

use crate::{gelesen, haus, klient};

#[tokio::test]
async fn the_sitemap_names_every_page_once_with_its_canonical_address() {
    let mut k = klient().await;
    let index = k.get("/sitemap.xml").await;
    assert_eq!(index.kopf[header::CONTENT_TYPE], "application/xml; charset=utf-8");
    let teile: Vec<String> = index
        .text()
        .split("<loc>")
        .skip(1)
        .map(|t| t.split_once("</loc>").unwrap().0.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned())
        .collect();
    assert_eq!(
        teile,
        ["/sitemap/seiten-1.xml", "/sitemap/leistungen-1.xml", "/sitemap/lagen-1.xml", "/sitemap/stellen-1.xml"]
    );
    let mut adressen = Vec::new();
    for teil in &teile {
        let xml = k.get(teil).await.text();
        adressen.extend(xml.split("<loc>").skip(1).map(|t| t.split_once("</loc>").unwrap().0.to_owned()));
    }
    let anzahl = adressen.len();
    adressen.sort();
    adressen.dedup();
    assert_eq!(adressen.len(), anzahl);
    for muss in ["/leistung/hundesteuer-anmelden", "/lage/wohnen-umzug", "/stelle/900000001", "/anliegen/umzug", "/"] {
        assert!(adressen.contains(&format!("http://127.0.0.1:8080{muss}")), "{muss}");
    }
    assert!(!adressen.iter().any(|a| a.ends_with("99102013104000") || a.ends_with("99008001012000")));
    // Each of the first ones of a kind is a page that names itself so.
    for pfad in ["/leistung/99115005104000", "/lage/wohnen-umzug", "/stelle/900000001", "/anliegen/umzug"] {
        let html = k.get(pfad).await.text();
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"http://127.0.0.1:8080{pfad}\">")), "{pfad}");
    }
}

/// What is counted about forms is open, as sums of months that are over, and never a number that could mean a person.
#[tokio::test]
async fn use_of_the_services_is_open_without_small_numbers() {
    let haus = haus().await;
    let zaehlen = |mandant: i32, tag: &str, merkmal, anzahl: usize| {
        let bezug = betrieb::Formularbezug {
            mandant: grund::MandantId(mandant),
            leistung: grund::LeistungKennung("hundesteuer-anmelden".into()),
            version: grund::VersionHash([1; 32]),
            tag: tag.parse().unwrap(),
        };
        (0..anzahl).for_each(|_| haus.formularstatistik().zaehlen(bezug.clone(), merkmal, ""));
    };
    use betrieb::Merkmal::{Abgesendet, Begonnen};
    // Bautzen and Görlitz add up; Magdeburg is too small; in January all but two were sent; this month is not over.
    zaehlen(14_625_020, "2026-02-03", Begonnen, 20);
    zaehlen(14_626_110, "2026-02-27", Begonnen, 10);
    zaehlen(14_625_020, "2026-02-03", Abgesendet, 12);
    zaehlen(15_003_000, "2026-02-03", Begonnen, 4);
    zaehlen(14_625_020, "2026-01-31", Begonnen, 9);
    zaehlen(14_625_020, "2026-01-31", Abgesendet, 7);
    zaehlen(14_625_020, "2026-03-01", Begonnen, 50);
    haus.formularstatistik().sichern(&haus.db).await.unwrap();
    let mut k = Klient::neu(&haus, portal::wege());
    assert!(gelesen(&k.get("/offene-daten").await).contains("nutzung.csv"));
    let datei = k.get("/offene-daten/nutzung.csv").await;
    assert_eq!(datei.kopf[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(
        datei.text().lines().collect::<Vec<_>>(),
        [
            "monat;land;leistung;begonnen;abgesendet",
            "2026-01;14;hundesteuer-anmelden;9;",
            "2026-02;14;hundesteuer-anmelden;30;12",
        ]
    );
}

#[tokio::test]
async fn open_data_are_what_the_page_says_of_them() {
    let mut k = klient().await;
    let mut seite = gelesen(&k.get("/offene-daten").await);
    // The sums are computed behind the page; it says so until they are there.
    while seite.contains("werden gerade berechnet") {
        assert!(seite.contains("leistungen.jsonl.gz"), "the files are there before their sums");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        seite = gelesen(&k.get("/offene-daten").await);
    }
    for muss in [
        "Datenlizenz Deutschland",
        "Open Database License",
        "2.\u{a0}März 2026",
        "leistungen.jsonl.gz",
        "gemeinden.csv.gz",
    ] {
        assert!(seite.contains(muss), "{muss}\n{seite}");
    }
    for (name, muss) in [
        ("leistungen.jsonl.gz", "\"kennung\":\"hundesteuer-anmelden\""),
        ("leistungstexte.jsonl.gz", "\"behoerde\":\"Stadt Bautzen (Demonstration)\""),
        ("stellen.csv.gz", "Standesamt Bautzen (Muster)"),
        ("zustaendigkeiten.csv.gz", "99115005104000;900000001;146250020020;beraet_und_nimmt_an"),
        ("gemeinden.csv.gz", "14625020;146250020020;Bautzen;Budyšin"),
        ("onlinedienste.jsonl.gz", "gewerbe.example"),
        ("lagen.jsonl.gz", "\"leistungen\":[\"99115005104000\",\"99115005070000\",\"hundesteuer-anmelden\"]"),
    ] {
        let datei = k.get(&format!("/offene-daten/{name}")).await;
        assert_eq!(datei.status, StatusCode::OK, "{name}");
        assert_eq!(datei.kopf[header::CONTENT_TYPE], "application/gzip");
        let summe: String = Sha256::digest(&datei.bytes).iter().map(|b| format!("{b:02x}")).collect();
        assert!(seite.contains(&summe), "{name}: checksum");
        let mut text = String::new();
        GzDecoder::new(datei.bytes.as_slice()).read_to_string(&mut text).unwrap();
        assert!(text.contains(muss), "{name}: {muss}\n{}", &text.chars().take(600).collect::<String>());
        if name.contains("jsonl") {
            for zeile in text.lines() {
                serde_json::from_str::<serde_json::Value>(zeile).unwrap();
            }
        }
        if name.starts_with("gemeinden") {
            assert_eq!(text.lines().count(), 637, "636 and the heading");
        }
    }
}

#[tokio::test]
async fn robots_name_the_sitemap_only_outside_of_a_demonstration() {
    let mut k = klient().await;
    assert!(!k.get("/robots.txt").await.text().contains("Sitemap"));
    let (mut raeume, _) = web::probe::raeume().await;
    raeume.einstellungen = Einstellungen { demonstration: false, ..Einstellungen::default() };
    let mut k = Klient::neu(&Haus::neu(raeume), portal::wege());
    let text = k.get("/robots.txt").await.text();
    assert!(text.contains("Sitemap: http://127.0.0.1:8080/sitemap.xml"));
    for weg in ["/redaktion", "/auskunft", "/amt", "/leitstand"] {
        assert!(text.contains(&format!("Disallow: {weg}\n")), "{weg}\n{text}");
    }
}

#[tokio::test]
async fn a_page_goes_out_compressed_to_those_who_take_it() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let pfad = "/leistung/hundesteuer-anmelden?ort=14625020";
    let roh = k.get(pfad).await;
    assert!(!roh.kopf.contains_key(header::CONTENT_ENCODING));
    let anfrage = |nimmt: &str| Request::get(pfad).header(header::ACCEPT_ENCODING, nimmt).body(Body::empty()).unwrap();
    let gepackt = k.senden(anfrage("gzip, deflate")).await;
    assert_eq!(gepackt.kopf[header::CONTENT_ENCODING], "gzip");
    assert_eq!(gepackt.kopf[header::VARY], "Cookie, Accept-Language, Accept-Encoding");
    assert_eq!(gepackt.kopf[header::ETAG], roh.kopf[header::ETAG]);
    let mut text = String::new();
    GzDecoder::new(gepackt.bytes.as_slice()).read_to_string(&mut text).unwrap();
    assert_eq!(text, roh.text());
    assert!(gepackt.bytes.len() < 20_000, "{}", gepackt.bytes.len());
}

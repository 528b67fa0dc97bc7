//! Services on the website of a municipality.

use http::header;
use web::probe::Klient;

use crate::{anfrage, haus, json, klient};

#[tokio::test]
async fn the_piece_of_html_is_whole_and_plain() {
    let mut k = klient().await;
    let a = k.get("/api/v1/einbetten/14625020.html").await;
    assert_eq!((a.status.as_u16(), &a.kopf[header::CONTENT_TYPE]), (200, &"text/html; charset=utf-8".parse().unwrap()));
    let html = a.text();
    assert!(html.starts_with("<section class=\"basiswerk\"") && html.ends_with("</section>"), "{html}");
    assert!(html.contains("href=\"http://127.0.0.1:8080/leistung/hundesteuer-anmelden?ort=14625020\""));
    assert!(html.contains("Hund anmelden") && html.contains("(online)") && html.contains("Demonstration:"));
    for nicht in ["<script", "style=", "<style", "<link", "<form", "onclick", "href=\"/"] {
        assert!(!html.contains(nicht), "{nicht}");
    }
    assert!(!a.kopf.contains_key(header::SET_COOKIE));
    let h3 = k
        .get("/api/v1/einbetten/14625020.html?ebene=3&farbe=005ea5&leistungen=99115005011000,hundesteuer-anmelden")
        .await
        .text();
    assert!(h3.contains("<h3") && h3.contains("/einbetten/farbe/005ea5-ffffff.css"));
    let (um, hund) = (h3.find("/leistung/99115005011000").unwrap(), h3.find("/leistung/hundesteuer-anmelden").unwrap());
    assert!(um < hund, "in the order that was asked for");
    for (pfad, status) in [
        ("/api/v1/einbetten/14625020", 404),
        ("/api/v1/einbetten/99999999.html", 404),
        ("/api/v1/einbetten/14625020.html?leistungen=gibtesnicht", 404),
        ("/api/v1/einbetten/14625020.html?farbe=ffff00", 422),
        ("/api/v1/einbetten/14625020.html?farbe=rot", 400),
        ("/api/v1/einbetten/14625020.html?ebene=1", 400),
    ] {
        let a = k.get(pfad).await;
        assert_eq!(a.status.as_u16(), status, "{pfad}");
        assert!(json(&a)["detail"].is_string());
    }
}

#[tokio::test]
async fn the_frame_is_for_every_https_page_or_for_those_that_were_named() {
    let (haus, _) = haus().await;
    let mut k = Klient::neu(&haus, api::wege());
    let csp = async |k: &mut Klient| {
        k.get("/einbetten/14625020").await.kopf[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned()
    };
    let offen = csp(&mut k).await;
    assert_eq!(
        offen,
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'self' https: http://127.0.0.1:* http://localhost:*"
    );
    let mut tx = haus.db.tx(datenbank::Sicht::Betrieb).await.unwrap();
    let nur = ["https://www.bautzen.example".to_owned()];
    betrieb::herkuenfte_setzen(&mut tx, grund::MandantId(14_625_020), &nur).await.unwrap();
    tx.commit().await.unwrap();
    haus.schnittstellen.auffrischen(&haus.db).await.unwrap();
    assert!(csp(&mut k).await.ends_with("frame-ancestors 'self' https://www.bautzen.example"));

    let besuch = anfrage("GET", "/einbetten/14625020", &[("accept-language", "en")]);
    let seite = k.senden(besuch).await.text();
    assert!(seite.contains("Hund anmelden"), "the language is that of the page around it");
    assert!(seite.contains("/einbetten.css"), "its style sheet is built in");
    let a = k.get("/einbetten/14625020?farbe=005ea5&sprache=en").await;
    let html = a.text();
    assert!(html.contains("target=\"_top\"") && html.contains("Register a dog") && html.matches("<h1").count() == 1);
    for nicht in ["<script", "style=", "<style", "<form", "<input", "<button"] {
        assert!(!html.contains(nicht), "{nicht}");
    }
    assert!(!a.kopf.contains_key(header::SET_COOKIE));
    for (pfad, status) in [
        ("/einbetten/99999999", 404),
        ("/einbetten/x", 404),
        ("/einbetten/14625020?farbe=ffff00", 422),
        ("/einbetten/14625020?leistungen=x", 404),
    ] {
        let a = k.get(pfad).await;
        assert_eq!(a.status.as_u16(), status, "{pfad}");
        let regel = a.kopf[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(regel.contains("frame-ancestors 'self' https:"), "an error can be read in the frame too: {regel}");
    }
}

#[tokio::test]
async fn colours_are_a_style_sheet_and_only_readable_ones() {
    let mut k = klient().await;
    let a = k.get("/einbetten/farbe/005ea5-ffffff.css").await;
    assert_eq!((a.status.as_u16(), &a.kopf[header::CONTENT_TYPE]), (200, &"text/css; charset=utf-8".parse().unwrap()));
    assert!(a.text().contains("color:#005ea5"));
    for falsch in ["ffff00-ffffff.css", "005EA5-ffffff.css", "005ea5.css", "005ea5-ffffff", "x%7D*%7B-ffffff.css"] {
        assert_eq!(k.get(&format!("/einbetten/farbe/{falsch}")).await.status, 404, "{falsch}");
    }
}

#[tokio::test]
async fn the_page_that_puts_it_together() {
    let mut k = klient().await;
    assert!(k.get("/einbetten").await.text().contains("Name oder Postleitzahl"));
    assert!(k.get("/einbetten?ort=01920").await.text().contains("Welchen Ort meinen Sie?"));
    let unbekannt = k.get("/einbetten?ort=Xylophon").await;
    assert_eq!(unbekannt.status, 422);
    let a = k.get("/einbetten?ort=14625020&leistungen=hundesteuer-anmelden&farbe=005ea5").await;
    let html = a.text();
    assert!(a.kopf[header::CONTENT_SECURITY_POLICY].to_str().unwrap().ends_with("frame-src 'self'"));
    let zeile = html.split_once("id=\"zeile\">").unwrap().1.split_once("</code>").unwrap().0;
    let src = zeile.split_once("src=&quot;http://127.0.0.1:8080").unwrap().1.split_once("&quot;").unwrap().0;
    let src = src.replace("&amp;amp;", "&");
    assert_eq!(k.get(&src).await.status, 200, "{src}");
    let zu_hell = k.get("/einbetten?ort=14625020&farbe=ffff00").await;
    assert_eq!(zu_hell.status, 422);
    assert!(zu_hell.text().contains("Kontrast"));
    let senden = anfrage("HEAD", "/einbetten", &[]);
    assert_eq!(k.senden(senden).await.status, 200);
}

/// Responsibilities stand at the key of the list; a service of our own that took its place must not be lost by that.
#[tokio::test]
async fn a_service_that_stands_for_an_entry_of_the_list_is_embedded() {
    const LISTE: &str = "99110009070000";
    let (haus, _) = haus().await;
    let mut k = Klient::neu(&haus, api::wege());
    let pfad = "/api/v1/einbetten/14625020.html";
    assert!(k.get(pfad).await.text().contains(&format!("/leistung/{LISTE}?")));
    let mut tx = haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let mut eigene = crate::leistung("hund-abmelden", Some(LISTE), "Hund abmelden");
    eigene.quelle = "paket".to_owned();
    verzeichnis::leistung_speichern(&mut tx, &eigene).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let html = k.get(pfad).await.text();
    assert_eq!(html.matches("/leistung/hund-abmelden?").count(), 1, "{html}");
    assert!(!html.contains(LISTE));
}

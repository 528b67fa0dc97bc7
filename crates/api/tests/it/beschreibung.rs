//! The page for people, and the handbook.

use crate::{gut, klient};

#[tokio::test]
async fn the_page_describes_every_address_field_and_problem() {
    let mut k = klient().await;
    let seite = k.get("/api").await;
    assert_eq!(seite.status, 200);
    let text = seite.text();
    let dokument = gut(&mut k, "/api/v1/openapi.json").await;
    for (pfad, was) in dokument["paths"].as_object().unwrap() {
        assert!(text.contains(&format!("GET {pfad}")), "{pfad}");
        assert!(text.contains(&format!("id=\"{}\"", was["get"]["operationId"].as_str().unwrap())), "{pfad}");
    }
    for name in dokument["components"]["schemas"].as_object().unwrap().keys().filter(|n| *n != "Problem") {
        assert!(text.contains(&format!("id=\"schema-{name}\"")), "{name}");
    }
    for anker in ["unbekannter-parameter", "ort-mehrdeutig", "zu-viele-anfragen"] {
        assert!(text.contains(&format!("id=\"{anker}\"")), "{anker}");
    }
    // German whatever is asked for, and honest about it.
    let englisch = k.get("/api?sprache=en").await.text();
    assert!(englisch.contains("<html lang=\"de\""));
}

/// Every `curl` line of the handbook works against the demonstration.
#[tokio::test]
async fn every_line_of_the_handbook_works() {
    let mut k = klient().await;
    let handbuch =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schnittstellen.md")).unwrap();
    let mut zeilen = 0;
    for zeile in handbuch.lines().filter(|z| z.trim_start().starts_with("curl ")) {
        let adresse = zeile
            .split('\'')
            .find_map(|t| t.strip_prefix("http://127.0.0.1:8080"))
            .unwrap_or_else(|| panic!("{zeile}"));
        let mut anfrage = crate::anfrage("GET", adresse, &[]);
        for kopf in zeile
            .split('\'')
            .filter_map(|t| t.split_once(": "))
            .filter(|(n, _)| !n.contains('/') && *n != "Authorization")
        {
            anfrage
                .headers_mut()
                .insert(http::HeaderName::from_bytes(kopf.0.as_bytes()).unwrap(), kopf.1.parse().unwrap());
        }
        let a = k.senden(anfrage).await;
        let soll = if zeile.contains("# 409") { 409 } else { 200 };
        assert_eq!(a.status.as_u16(), soll, "{zeile}: {}", a.text());
        zeilen += 1;
    }
    assert!(zeilen >= 10, "{zeilen} lines");
    for e in api::openapi("x")["paths"].as_object().unwrap().keys() {
        assert!(handbuch.contains(e.split("/{").next().unwrap()), "the handbook does not name {e}");
    }
}

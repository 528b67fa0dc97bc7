//! Every mistake of a caller is named, with what to do.

use http::header;

use crate::{anfrage, json, klient};

#[tokio::test]
async fn mistakes_are_named() {
    let mut k = klient().await;
    for (pfad, status, art, satz) in [
        ("/api/v1/leistungen?lland=14", 400, "unbekannter-parameter", "Es gibt: land, lage, leika"),
        ("/api/v1/lagen/umzug?x=1", 400, "unbekannter-parameter", "„x“"),
        ("/api/v1/leistungen?land=16", 400, "parameter-falsch", "eines von: 14, 15"),
        ("/api/v1/leistungen?je_seite=0", 400, "parameter-falsch", "von 1 bis 100"),
        ("/api/v1/leistungen?je_seite=5&je_seite=6", 400, "parameter-falsch", "mehr als einmal"),
        ("/api/v1/leistungen?cursor=erfunden", 400, "cursor-falsch", "ohne Cursor"),
        ("/api/v1/leistungen?lage=erfunden", 404, "lage-unbekannt", "„erfunden“"),
        ("/api/v1/leistungen?sprache=tlh", 400, "parameter-falsch", "eine Sprache des Portals"),
        ("/api/v1/leistungen?q=%ff", 400, "parameter-falsch", "UTF-8"),
        ("/api/v1/leistungen/gibtesnicht", 404, "leistung-unbekannt", "/api/v1/suche"),
        ("/api/v1/leistungen/99999999999999", 404, "leistung-unbekannt", "LeiKa"),
        ("/api/v1/stellen/x", 404, "stelle-unbekannt", "„x“"),
        ("/api/v1/stellen/1", 404, "stelle-unbekannt", "/api/v1/stellen"),
        ("/api/v1/lagen/gibtesnicht", 404, "lage-unbekannt", "/api/v1/lagen"),
        ("/api/v1/suche", 400, "parameter-fehlt", "q"),
        ("/api/v1/suche?q=", 400, "parameter-fehlt", "q"),
        ("/api/v1/orte", 400, "parameter-fehlt", "q oder lat und lon"),
        ("/api/v1/orte?lat=51", 400, "parameter-fehlt", "lat und lon"),
        ("/api/v1/orte?lat=51&lon=NaN", 400, "parameter-falsch", "von -180 bis 180"),
        ("/api/v1/orte?lat=91&lon=14", 400, "parameter-falsch", "von -90 bis 90"),
        ("/api/v1/orte?q=Bautzen&lat=51&lon=14", 400, "parameter-falsch", "nicht beides"),
        ("/api/v1/zustaendigkeiten?ags=14625020", 400, "parameter-fehlt", "leistung"),
        ("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden", 400, "parameter-fehlt", "ags, plz oder lat und lon"),
        ("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=99999999", 404, "ort-unbekannt", "/api/v1/orte"),
        (
            "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=1462502",
            400,
            "parameter-falsch",
            "8 oder 12 Ziffern",
        ),
        ("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&plz=99999", 404, "ort-unbekannt", "99999"),
        (
            "/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&plz=02625&ags=14625020",
            400,
            "parameter-falsch",
            "auf eine Weise",
        ),
        ("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&lat=0&lon=0", 404, "ort-unbekannt", "keine Gemeinde"),
        ("/api/v1/aenderungen?seit=-1", 400, "parameter-falsch", "von 0"),
        ("/api/v1/gibtesnicht", 404, "nicht-gefunden", "openapi.json"),
        ("/api/v1/leistungen/a/b", 404, "nicht-gefunden", "openapi.json"),
    ] {
        let a = k.get(pfad).await;
        let text = a.text();
        assert_eq!(a.status.as_u16(), status, "{pfad}: {text}");
        assert_eq!(a.kopf[header::CONTENT_TYPE], "application/problem+json", "{pfad}");
        assert_eq!(a.kopf[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{pfad}");
        let p = json(&a);
        assert_eq!(p["type"], format!("http://127.0.0.1:8080/api#{art}"), "{pfad}");
        assert_eq!(p["status"], status, "{pfad}");
        assert!(p["detail"].as_str().unwrap().contains(satz), "{pfad}: {}", p["detail"]);
        let kennung = a.kopf["x-anfrage"].to_str().unwrap();
        assert!(p["instance"].as_str().unwrap().ends_with(kennung), "{pfad}");
    }
}

#[tokio::test]
async fn other_methods_are_refused_and_preflights_answered() {
    let mut k = klient().await;
    for methode in ["POST", "PUT", "DELETE", "PATCH"] {
        let a = k.senden(anfrage(methode, "/api/v1/orte?q=Bautzen", &[])).await;
        assert_eq!(
            (a.status.as_u16(), &a.kopf[header::ALLOW]),
            (405, &"GET, HEAD, OPTIONS".parse().unwrap()),
            "{methode}"
        );
        assert_eq!(a.kopf[header::CONTENT_TYPE], "application/problem+json");
    }
    let vorab = [
        ("origin", "https://karte.example"),
        ("access-control-request-method", "GET"),
        ("access-control-request-headers", "authorization"),
    ];
    let a = k.senden(anfrage("OPTIONS", "/api/v1/orte", &vorab)).await;
    assert_eq!((a.status.as_u16(), &a.kopf[header::ACCESS_CONTROL_ALLOW_ORIGIN]), (204, &"*".parse().unwrap()));
    assert!(a.kopf[header::ACCESS_CONTROL_ALLOW_HEADERS].to_str().unwrap().contains("authorization"));
}

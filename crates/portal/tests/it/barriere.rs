//! Barriere melden.

use datenbank::Sicht;
use http::StatusCode;
use web::probe::Klient;

use crate::{gelesen, haus};

#[tokio::test]
async fn a_report_without_account_reaches_the_operator() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let seite = k.get("/barriere-melden?seite=%2Fsuche").await;
    assert!(seite.text().contains("value=\"/suche\""));

    let leer = k.post("/barriere-melden", &[("beschreibung", " "), ("seite", "/suche"), ("mail", "kein@")]).await;
    assert_eq!(leer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = gelesen(&leer);
    assert!(
        text.contains("Beschreiben Sie, was nicht funktioniert hat.") && text.contains("name@beispiel.de"),
        "{text}"
    );
    assert!(leer.text().contains("value=\"kein@\""));

    let gesendet = k
        .post(
            "/barriere-melden",
            &[("beschreibung", "Der Knopf\r\nfehlt."), ("seite", "/suche"), ("mail", "a@example.org")],
        )
        .await;
    assert_eq!((gesendet.status, gesendet.ziel()), (StatusCode::SEE_OTHER, Some("/barriere-melden/danke")));
    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    let meldungen = betrieb::meldungen(&mut tx, 10).await.unwrap();
    assert_eq!((meldungen.len(), meldungen[0].beschreibung.as_str()), (1, "Der Knopf\nfehlt."));
    assert_eq!(meldungen[0].mail.as_deref(), Some("a@example.org"));
}

#[tokio::test]
async fn what_cannot_be_stored_is_named() {
    let mut k = Klient::neu(&haus().await, portal::wege());
    for (wert, satz) in [("Hund 🐶 weg".to_owned(), "können wir nicht speichern"), ("a".repeat(4_001), "zu lang")] {
        let antwort = k.post("/barriere-melden", &[("beschreibung", &wert)]).await;
        assert_eq!(antwort.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(antwort.text().contains(satz), "{satz}");
    }
}

#[tokio::test]
async fn another_language_sends_nothing_and_keeps_what_was_typed() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let seite = k.get("/barriere-melden").await.text();
    assert!(seite.contains("formaction=\"/barriere-melden?sprache=en\""), "{seite}");
    let felder = [("aktion", "sprache"), ("beschreibung", "Der Knopf"), ("seite", "/suche"), ("mail", "kein@")];
    let a = k.post("/barriere-melden?sprache=en", &felder).await;
    assert_eq!(a.status, StatusCode::OK);
    let text = a.text();
    assert!(text.contains("<html lang=\"en\"") && text.contains(">Der Knopf</textarea>"), "{text}");
    assert!(text.contains("value=\"kein@\"") && !text.contains("id=\"fehler\""));
    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    assert!(betrieb::meldungen(&mut tx, 10).await.unwrap().is_empty(), "nothing was reported");
}

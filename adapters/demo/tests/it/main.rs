//! The demonstration's pages as a browser without script sees them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use demo::zahldienst::{Dienst, Status, Stoerung};
use http::StatusCode;
use mail::DemoPostkasten;
use postfach::{Mail, Mailversand};
use web::{
    Einstellungen, Haus,
    probe::{Klient, raeume},
};

/// A house, its client, and a transaction made by the interface itself.
async fn aufbau(demonstration: bool) -> (Haus, Klient, Dienst) {
    let (mut r, _) = raeume().await;
    r.einstellungen = Einstellungen { demonstration, ..r.einstellungen };
    let haus = Haus::neu(r);
    let klient = Klient::neu(&haus, demo::wege());
    let dienst = Dienst::neu(haus.db.clone(), haus.umwelt.clone());
    (haus, klient, dienst)
}

async fn transaktion(dienst: &Dienst, rueckkehr: &str, anfrage: &str) -> String {
    use tower::ServiceExt;
    let koerper = format!(
        r#"{{"requestId":"{anfrage}","requestTimestamp":"2026-03-02T09:00:00.000Z","currency":"EUR","grosAmount":120.5,
        "purpose":"146250201234567805","description":"Hundesteuer <2026>","redirectUrl":"{rueckkehr}",
        "items":[{{"totalNetAmount":120.5,"totalTaxAmount":0}}]}}"#
    );
    let anfrage = http::Request::post("/demo/zahlung/api/paymenttransaction/basiswerk/146250020020")
        .header("content-type", "application/json")
        .body(axum::body::Body::from(koerper))
        .unwrap();
    let router = demo::zahldienst::router(dienst.clone(), "http://127.0.0.1:8080");
    let antwort = router.oneshot(anfrage).await.unwrap();
    let bytes = axum::body::to_bytes(antwort.into_body(), 100_000).await.unwrap();
    let wert: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    wert["paymentInformation"]["transactionId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn without_demonstration_nothing_is_there() {
    let (_, mut k, dienst) = aufbau(false).await;
    let id = transaktion(&dienst, "http://127.0.0.1:8080/zurueck", "a").await;
    for pfad in ["/demo", "/demo/zahlung", "/demo/mail", "/demo/anmeldungen", &format!("/demo/zahlung/{id}")] {
        assert_eq!(k.get(pfad).await.status, StatusCode::NOT_FOUND, "{pfad}");
    }
    assert_eq!(k.post("/demo/zahlung", &[("stoerung", "ausfall")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(k.post(&format!("/demo/zahlung/{id}"), &[("wahl", "bezahlen")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(dienst.neueste(1).await.unwrap()[0].status, Status::Initial);
}

#[tokio::test]
async fn the_payment_page_says_that_no_money_flows_and_leads_back() {
    let (_, mut k, dienst) = aufbau(true).await;
    let id = transaktion(&dienst, "http://127.0.0.1:8080/zahlung/zurueck", "a").await;
    let pfad = format!("/demo/zahlung/{id}");
    let deutsch = k.get(&pfad).await.text();
    assert!(deutsch.contains("Demonstration – es fließt kein Geld"));
    assert!(deutsch.contains("120,50"), "the amount");
    assert!(deutsch.contains("Hundesteuer &lt;2026&gt;"), "escaped");
    assert!(!deutsch.contains(" style=\"") && !deutsch.contains(" onclick"), "strict CSP");
    let englisch = k.get(&format!("{pfad}?sprache=en")).await.text();
    assert!(englisch.contains("no money changes hands") && englisch.contains("€120.50"));

    let antwort = k.post(&pfad, &[("wahl", "bezahlen")]).await;
    assert_eq!(
        (antwort.status, antwort.ziel()),
        (StatusCode::SEE_OTHER, Some("http://127.0.0.1:8080/zahlung/zurueck"))
    );
    // Decided stays decided.
    k.post(&pfad, &[("wahl", "abbrechen")]).await;
    let bezahlung = dienst.lesen(id.parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(bezahlung.status, Status::Payed);
    assert!(k.get(&pfad).await.text().contains("This payment has been decided"));
}

#[tokio::test]
async fn wrong_choices_are_422_and_unknown_payments_404() {
    let (_, mut k, dienst) = aufbau(true).await;
    let id = transaktion(&dienst, "http://127.0.0.1:8080/zurueck", "a").await;
    let pfad = format!("/demo/zahlung/{id}");
    for felder in
        [vec![], vec![("wahl", "schenken")], vec![("wahl", "spaeter")], vec![("wahl", "spaeter"), ("sekunden", "7")]]
    {
        let antwort = k.post(&pfad, &felder).await;
        assert_eq!(antwort.status, StatusCode::UNPROCESSABLE_ENTITY, "{felder:?}");
        assert!(antwort.text().contains("href=\"#sekunden\""));
    }
    for pfad in ["/demo/zahlung/xyz", "/demo/zahlung/0192aaaa-0000-7000-8000-00000000ffff"] {
        assert_eq!(k.get(pfad).await.status, StatusCode::NOT_FOUND);
        assert_eq!(k.post(pfad, &[("wahl", "bezahlen")]).await.status, StatusCode::NOT_FOUND);
    }
    let spaeter = k.post(&pfad, &[("wahl", "spaeter"), ("sekunden", "30")]).await;
    assert_eq!(spaeter.status, StatusCode::SEE_OTHER);
    assert!(k.get(&pfad).await.text().contains("Die Bestätigung kommt"));
}

#[tokio::test]
async fn nobody_is_led_away_to_a_foreign_address() {
    let (_, mut k, dienst) = aufbau(true).await;
    for (nr, ziel) in ["https://boese.example/", "http://127.0.0.1:8080.boese.example/"].into_iter().enumerate() {
        let id = transaktion(&dienst, ziel, &format!("r{nr}")).await;
        let antwort = k.post(&format!("/demo/zahlung/{id}"), &[("wahl", "bezahlen")]).await;
        assert_eq!(antwort.ziel(), Some(format!("/demo/zahlung/{id}").as_str()));
    }
}

#[tokio::test]
async fn faults_are_switched_on_the_control_page() {
    let (_, mut k, dienst) = aufbau(true).await;
    transaktion(&dienst, "http://127.0.0.1:8080/zurueck", "a").await;
    let antwort =
        k.post("/demo/zahlung", &[("stoerung", "ausfall"), ("stoerung", "meldung_doppelt"), ("stoerung", "x")]).await;
    assert_eq!(antwort.status, StatusCode::SEE_OTHER);
    assert_eq!(dienst.stoerungen().await.unwrap(), [Stoerung::MeldungDoppelt, Stoerung::Ausfall]);
    let seite = k.get(antwort.ziel().unwrap()).await.text();
    assert!(seite.contains("Die Störungen sind übernommen"));
    assert!(seite.contains("DEMO-"), "the transaction is listed");
    assert_eq!(seite.matches(" checked").count(), 2);
    k.post("/demo/zahlung", &[]).await;
    assert_eq!(dienst.stoerungen().await.unwrap(), []);
}

#[tokio::test]
async fn the_mailbox_shows_mails_and_makes_links() {
    let (haus, mut k, _) = aufbau(true).await;
    assert!(k.get("/demo/mail").await.text().contains("Hier liegt keine E-Mail"));
    let postkasten = DemoPostkasten::new(haus.db.clone(), haus.umwelt.clone());
    for (nr, an) in ["anna@demo.example", "jan@demo.example"].into_iter().enumerate() {
        let mail = Mail {
            an: an.into(),
            betreff: format!("Betreff {nr}"),
            text: "Guten Tag\n\nBestätigen: http://127.0.0.1:8080/x?y=1&z=2 <b>".into(),
            schluessel: format!("s{nr}"),
        };
        postkasten.senden(&mail).await.unwrap();
    }
    let alle = k.get("/demo/mail").await.text();
    assert!(alle.contains("Betreff 0") && alle.contains("Betreff 1"));
    assert!(alle.contains(r#"href="http://127.0.0.1:8080/x?y=1&amp;z=2""#) && alle.contains("&lt;b&gt;"));
    let eine = k.get("/demo/mail?an=JAN%40demo.example").await.text();
    assert!(eine.contains("Betreff 1") && !eine.contains("Betreff 0"));
}

#[tokio::test]
async fn log_ins_show_the_code_of_the_moment() {
    let (haus, mut k, _) = aufbau(true).await;
    haus.konten.demo_einspielen(&[]).await.unwrap();
    let seite = k.get("/demo/anmeldungen").await.text();
    assert!(seite.contains("anna.beispiel@demo.example") && seite.contains("betrieb@demo.example"));
    assert!(seite.contains(konto::DEMO_KENNWORT) && seite.contains(&haus.konten.demo_code().unwrap()));
}

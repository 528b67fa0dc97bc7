//! What a foreign server may do to the one who asks: nothing beyond the time and the bytes that were set.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use axum::{
    Router,
    body::Bytes,
    http::{Request, StatusCode},
    response::Redirect,
    routing::get,
};
use httpclient::{HttpClient, HttpFehler, Tls};

async fn server() -> String {
    let wege = Router::new()
        .route("/gut", get(|| async { "gut" }))
        .route("/nein", get(|| async { (StatusCode::CONFLICT, "nein") }))
        .route("/gross", get(|| async { vec![b'x'; 2000] }))
        .route("/fort", get(|| async { Redirect::temporary("/gut") }))
        .route("/nie", get(std::future::pending::<&'static str>));
    let ohr = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let adresse = format!("http://{}", ohr.local_addr().unwrap());
    tokio::spawn(async { axum::serve(ohr, wege).await });
    adresse
}

fn client() -> HttpClient {
    HttpClient::neu(Duration::from_millis(500), 1000, Tls::Keine).unwrap()
}

fn anfrage(adresse: String) -> Request<Bytes> {
    Request::get(adresse).body(Bytes::new()).unwrap()
}

#[tokio::test]
async fn answers_come_with_their_status_and_a_redirect_is_not_followed() {
    let (server, client) = (server().await, client());
    for (weg, status, text) in [("gut", 200, "gut"), ("nein", 409, "nein"), ("fort", 307, "")] {
        let (s, koerper) = client.senden(anfrage(format!("{server}/{weg}"))).await.unwrap();
        assert_eq!((s.as_u16(), &*koerper), (status, text.as_bytes()));
    }
}

#[tokio::test]
async fn too_long_too_slow_and_not_there_are_told_apart() {
    let (server, client) = (server().await, client());
    let frage = |adresse| client.senden(anfrage(adresse));
    assert!(matches!(frage(format!("{server}/gross")).await, Err(HttpFehler::Abgebrochen(_))));
    assert!(matches!(frage(format!("{server}/nie")).await, Err(HttpFehler::Frist(_))));
    // Port 1 of this machine: nobody listens.
    assert!(matches!(frage("http://127.0.0.1:1/".into()).await, Err(HttpFehler::NichtErreichbar(_))));
}

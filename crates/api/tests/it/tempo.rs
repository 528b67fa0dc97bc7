//! How fast. The figures are printed; the floors are so low that only a real fault falls below them on a busy machine
//! and in a build without optimisation.

use std::time::Instant;

use web::axum::Router;

use crate::{anfrage, haus};

/// Requests a second through the real router with all its layers, one after the other in several tasks.
async fn je_sekunde(router: &Router, pfad: &'static str, anzahl: u32) -> f64 {
    #[allow(clippy::disallowed_methods, reason = "a measurement")]
    let beginn = Instant::now();
    let mut laufend = Vec::new();
    for _ in 0..2 {
        let router = router.clone();
        laufend.push(tokio::spawn(async move {
            for _ in 0..anzahl / 2 {
                let mut dienst = router.clone();
                let mut frage = anfrage("GET", pfad, &[]);
                frage.headers_mut().insert("host", "127.0.0.1:8080".parse().unwrap());
                let antwort = tower_aufrufen(&mut dienst, frage).await;
                assert_eq!(antwort.status(), 200);
                let bytes = web::axum::body::to_bytes(antwort.into_body(), usize::MAX).await.unwrap();
                assert!(bytes.len() > 100);
            }
        }));
    }
    for l in laufend {
        l.await.unwrap();
    }
    f64::from(anzahl) / beginn.elapsed().as_secs_f64()
}

async fn tower_aufrufen(
    router: &mut Router,
    frage: http::Request<web::axum::body::Body>,
) -> http::Response<web::axum::body::Body> {
    use tower::ServiceExt as _;
    router.as_service::<web::axum::body::Body>().oneshot(frage).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_come_from_memory() {
    let (haus, _) = haus().await;
    let router = api::wege().router(&haus);
    for (pfad, mindestens) in [
        ("/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=14625020", 100.0),
        ("/api/v1/suche?q=Hunde+Steuer&ort=Bautzen", 50.0),
        ("/api/v1/leistungen/hundesteuer-anmelden?ags=14625020", 100.0),
        ("/api/v1/orte?q=Bautzen", 100.0),
    ] {
        je_sekunde(&router, pfad, 20).await;
        let rate = je_sekunde(&router, pfad, 2000).await;
        println!("{rate:>8.0} requests/s  {pfad}");
        assert!(rate > mindestens, "{pfad}: {rate:.0} requests a second");
    }
}

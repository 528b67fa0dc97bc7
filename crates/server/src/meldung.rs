//! `POST /zahlung/meldung`: the payment service says that something changed. It is not believed: we ask.
//!
//! A machine interface: no session, no page. Whoever calls it can only make us ask the payment service once.

use axum::{
    Form, Router,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    routing::post,
};
use serde::Deserialize;
use web::Haus;

/// The form that the payment service sends.
#[derive(Deserialize)]
struct Meldung {
    #[serde(rename = "transactionId")]
    transaktion: String,
}

/// The route. Answers 204 when we know how it stands now, 503 when the service should tell us again.
pub fn router(haus: &Haus) -> Router {
    Router::new().route("/zahlung/meldung", post(annehmen)).layer(DefaultBodyLimit::max(4096)).with_state(haus.clone())
}

async fn annehmen(State(haus): State<Haus>, Form(meldung): Form<Meldung>) -> StatusCode {
    let melder = web::bezahlt::melder(&haus);
    let jetzt = haus.umwelt.jetzt();
    match zahlung::benachrichtigt(&haus.db, &*haus.verfahren, &meldung.transaktion, jetzt, &melder).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(e) => {
            tracing::warn!(fehler = %e, "a notice about a payment could not be followed up; the worker asks later");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

//! `/health/live`, `/health/ready`, `/metrics`: for the machines that watch the machine.

use axum::{Router, extract::State, http::StatusCode, routing::get};
use metrics_exporter_prometheus::PrometheusHandle;
use web::Haus;

/// The three routes. They carry no personal data and need no log-in; a reverse proxy keeps `/metrics` inside.
pub fn router(haus: &Haus, messwerte: PrometheusHandle) -> Router {
    Router::new()
        .route("/health/live", get(async || "ok\n"))
        .route("/health/ready", get(bereit))
        .with_state(haus.clone())
        .route("/metrics", get(async move || ([("content-type", "text/plain; version=0.0.4")], messwerte.render())))
}

/// Ready: the database answers. The schema is brought up to date before the program listens.
async fn bereit(State(haus): State<Haus>) -> (StatusCode, &'static str) {
    match haus.db.lebt().await {
        Ok(()) => (StatusCode::OK, "bereit\n"),
        Err(e) => {
            tracing::error!(fehler = %e, "die Datenbank antwortet nicht");
            (StatusCode::SERVICE_UNAVAILABLE, "die Datenbank antwortet nicht\n")
        }
    }
}

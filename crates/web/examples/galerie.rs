//! Serves the component gallery on a loopback port, over a throw-away test database: for looking, and for the
//! accessibility gate of the components. `cargo run -p web --example galerie -- 8099`
#![allow(clippy::expect_used, reason = "a development tool")]

#[tokio::main]
async fn main() {
    let port: u16 = std::env::args().nth(1).and_then(|p| p.parse().ok()).unwrap_or(8099);
    let (raeume, _uhr) = web::probe::raeume().await;
    let router = web::wege().router(&web::Haus::neu(raeume));
    let ohr = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.expect("the port is free");
    web::axum::serve(ohr, router).await.expect("serving");
}

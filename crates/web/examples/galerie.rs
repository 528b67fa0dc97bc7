//! Serves the component gallery on a loopback port, over a throw-away test database: for looking, and for trying the
//! accessibility gate on the components alone. `cargo run -p web --example galerie -- 8099`, `... -- routen`
#![allow(clippy::expect_used, clippy::print_stdout, reason = "a development tool")]

#[tokio::main]
async fn main() {
    let wort = std::env::args().nth(1).unwrap_or_default();
    if wort == "routen" {
        println!("{}", web::als_json(&web::wege().liste()));
        return;
    }
    let (raeume, _uhr) = web::probe::raeume().await;
    let router = web::wege().router(&web::Haus::neu(raeume));
    let ohr =
        tokio::net::TcpListener::bind(("127.0.0.1", wort.parse().unwrap_or(8099))).await.expect("the port is free");
    web::axum::serve(ohr, router).await.expect("serving");
}
